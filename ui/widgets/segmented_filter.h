#pragma once

#include <QWidget>

#include <optional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QAbstractButton)
QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace fund {

struct Segment
{
    QString key;
    QString text;
    std::optional<int> count{}; ///< stands behind the words
};

/// A row of choices of which one holds: "Near the line 12 | Selected 20 | All 40". Arrows move and choose.
class SegmentedFilter : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedFilter(const QString &accessibleName, QWidget *parent = nullptr);

    /// Keeps the choice where its key still stands.
    void setSegments(const std::vector<Segment> &segments);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(int index);

    std::vector<Segment> m_segments;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace fund
