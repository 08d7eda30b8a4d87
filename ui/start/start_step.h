#pragma once

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Button;
class Label;

/// One step on the way to a file, in the window's middle: what it is about, what is asked, one deed and a way back.
class StartStep final : public QWidget
{
    Q_OBJECT

public:
    explicit StartStep(QWidget *content, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle, const QString &deed, const QString &back);
    /// While something works: the deed is off and says what is done. Empty: it can be pressed again.
    void setBusy(const QString &what);
    [[nodiscard]] Button *deedButton() const { return m_deed; }

Q_SIGNALS:
    void submitted();
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Label *m_title;
    Label *m_subtitle;
    Label *m_busy;
    Button *m_back;
    Button *m_deed;
};

} // namespace fund
