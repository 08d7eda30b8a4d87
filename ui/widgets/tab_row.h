#pragma once

#include "widgets/tokens.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QButtonGroup)
QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace fund {

struct Tab
{
    QString key;
    QString text;
    Tone mark = Tone::Plain; ///< Ok, Warn or Bad: an icon behind the words
};

/// The parts of a page, 32 px high. Arrows and Ctrl+PgUp, Ctrl+PgDn move and choose.
class TabRow : public QWidget
{
    Q_OBJECT

public:
    explicit TabRow(const QString &accessibleName, QWidget *parent = nullptr);

    void setTabs(const std::vector<Tab> &tabs);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int by);

    std::vector<Tab> m_tabs;
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace fund
