#include "forms/form_dialog.h"

#include "forms/form.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int dialogWidth = 560;

} // namespace

FormDialog::FormDialog(const QString &title, Form *form, const QString &deed, std::function<Problems()> record,
                       QWidget *parent)
    : QDialog(parent), m_form(form), m_deed(new Button(deed, ButtonKind::Primary)),
      m_foot(new Label({}, TextStyle::Caption, Tone::Muted)), m_record(std::move(record))
{
    setWindowTitle(title);
    auto *heading = new Label(title, TextStyle::InspectorHeading);
    heading->setContentsMargins(0, 0, 0, 0);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(24, 8, 24, 16);
    inner->addWidget(form);
    inner->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *cancel = new Button(tr("Cancel"));
    m_deed->setKeys(Qt::CTRL | Qt::Key_Return);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 12, 24, 12);
    buttons->setSpacing(8);
    m_foot->setWordWrap(true);
    buttons->addWidget(m_foot, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_deed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(24, 0, 24, 8);
    top->addWidget(heading);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);
    layout->addWidget(newRule());
    layout->addLayout(buttons);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_deed, &Button::clicked, this, &FormDialog::submit);
    connect(form, &Form::submitAsked, this, &FormDialog::submit);
    // A choice may bring further fields.
    connect(form, &Form::changed, this, &FormDialog::grow, Qt::QueuedConnection);
    resize(dialogWidth, wantedHeight());
}

int FormDialog::wantedHeight() const
{
    constexpr int highest = 640;
    constexpr int headAndFoot = 160;
    const int inner = dialogWidth - 48;
    const int form = m_form->hasHeightForWidth() ? m_form->heightForWidth(inner) : m_form->sizeHint().height();
    return qMin(highest, form + headAndFoot);
}

void FormDialog::grow()
{
    resize(width(), qMax(height(), wantedHeight()));
}

void FormDialog::setFootText(const QString &text)
{
    m_foot->setText(text);
}

void FormDialog::submit()
{
    // As after a click: an editor that loses the keyboard takes in what was typed last.
    const QPointer<QWidget> typedIn = focusWidget();
    m_deed->setFocus(Qt::OtherFocusReason);
    Problems problems = m_form->unreadable();
    if (problems.empty())
        problems = m_record();
    m_form->show(problems);
    if (problems.empty())
        return accept();
    if (typedIn && m_deed->hasFocus())
        typedIn->setFocus(Qt::OtherFocusReason); // no field is to blame
    // Once the sentences have their places: what is wrong must be seen without scrolling.
    QTimer::singleShot(0, this, &FormDialog::grow);
}

} // namespace fund
