#pragma once

#include <QFocusFrame>
#include <QPointer>

QT_FORWARD_DECLARE_CLASS(QApplication)

namespace fund {

/// The ring around whatever has the keyboard, 2 px wide, 1 px outside it. Widgets that show their focus themselves
/// (tables, pictures, rows) have the property "ownFocus". One for the application, for as long as it lives.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

private:
    void follow(QWidget *widget);

    class Frame;
    QPointer<QWidget> m_frame;
};

/// Says that this widget shows its focus itself.
void setOwnFocus(QWidget *widget);

} // namespace fund
