#pragma once

#include <QWidget>

namespace fund {

class Label;

/// The steps of an import at the dialog's side, and what is known of the file.
class ImportSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(QWidget *parent = nullptr);

    /// 0 the file, 1 its columns, 2 the check, 3 the import; what lies before is done.
    void setCurrent(int step);
    /// Lines at the foot: name, rows, columns.
    void setFacts(const QStringList &facts);

    [[nodiscard]] QSize sizeHint() const override { return {176, 320}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QStringList titles();
    void paintStep(QPainter &painter, int step) const;

    Label *m_facts;
    int m_current = 0;
};

} // namespace fund
