#include "widgets/focus_ring.h"

#include "widgets/paint.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace fund {

namespace {

bool wantsRing(const QWidget *widget)
{
    if (!widget || widget->property("ownFocus").toBool())
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

class FocusRing::Frame final : public QFocusFrame
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), {}, tokensOf(this).focus, 2, cornerRadius + 2);
    }
};

FocusRing::FocusRing(QApplication &application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget *widget)
{
    // The frame is a child of the page that it rings; it goes with it.
    delete m_frame;
    if (!wantsRing(widget) || widget->isWindow())
        return;
    auto *frame = new Frame;
    m_frame = frame;
    frame->setWidget(widget);
}

void setOwnFocus(QWidget *widget)
{
    widget->setProperty("ownFocus", true);
}

} // namespace fund
