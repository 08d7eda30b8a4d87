#pragma once

#include <QLineEdit>

QT_FORWARD_DECLARE_CLASS(QTimer)

namespace fund {

/// The filter above a table: Ctrl+F comes here, Escape empties it, Down goes on to the table.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    /// A table or list that Down goes to.
    void setTarget(QWidget *target) { m_target = target; }

Q_SIGNALS:
    /// A moment after the last key, or when the keyboard goes elsewhere before; with the text without blanks at its
    /// ends.
    void filterChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();

    QTimer *m_pause;
    QWidget *m_target = nullptr;
};

} // namespace fund
