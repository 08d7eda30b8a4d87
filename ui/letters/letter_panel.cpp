#include "letters/letter_panel.h"

#include "identity/session.h"
#include "letters/letter_actions.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fund {

LetterPanel::LetterPanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_caption(new Label({}, TextStyle::Caption, Tone::Muted)),
      m_heading(new Label({}, TextStyle::InspectorHeading)), m_preview(new print::PaperPreview(tr("Letter"))),
      m_release(new Button({}, QStringLiteral("mail"))), m_save(new Button({}, QStringLiteral("document"))),
      m_print(new Button({}, QStringLiteral("print")))
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_release, 1);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(m_print, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_heading);
    column->addSpacing(4);
    column->addWidget(m_preview, 1);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_release, &Button::clicked, this, &LetterPanel::release);
    connect(m_save, &Button::clicked, this, &LetterPanel::save);
    connect(m_print, &Button::clicked, this, &LetterPanel::print);
}

void LetterPanel::retranslate()
{
    m_release->setText(tr("Release…"));
    m_save->setText(tr("Save as PDF…"));
    m_print->setText(tr("Print…"));
    m_preview->view()->setAccessibleName(tr("Letter"));
}

void LetterPanel::setLetter(const LetterLine *line)
{
    const bool sameAsBefore = line && line->letter.id == m_shown && m_preview->hasPaper();
    m_document.reset();
    m_shown = line ? line->letter.id : LetterId();
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_heading, m_release, m_save, m_print})
        part->setVisible(line != nullptr);
    if (!line)
        return m_preview->showText(QStringLiteral("mail"), tr("No letter is chosen"),
                                   tr("Choose one to see it as it will be printed."));
    const Letter &letter = line->letter;
    m_caption->setText(
        QStringLiteral("%1 · %2 · %3")
            .arg(letterKindTitle(letter.kind), ownName(letter.language), letterStateTitle(letter.state)));
    m_heading->setText(line->name.isEmpty() ? letter.applicationRef
                                            : QStringLiteral("%1, %2").arg(letter.applicationRef, line->name));
    showButtons(letter);
    if (!m_session.require(Action::PrepareLetters) || !m_session.isCleared())
        return m_preview->showText(QStringLiteral("lock"), tr("The letter holds a name"),
                                   tr("Letters are read by administrators who are cleared for personal data."));
    const auto document = printLetter(m_session, letter);
    if (!document)
        return m_preview->showText(QStringLiteral("warning"), tr("The letter can't be shown"),
                                   sentenceWithParagraph(document.failure().problems.front()));
    m_document = *document;
    m_preview->setDocument(*document, sameAsBefore);
}

void LetterPanel::showButtons(const Letter &letter)
{
    const auto may = m_session.require(Action::ReleaseLetters);
    m_release->setOffBecause(!may                                   ? may.failure().problems.front().sentence
                             : letter.state == LetterState::Waiting ? QString()
                             : letter.state == LetterState::Released
                                 ? tr("It was released already.")
                                 : tr("It lapsed: it is no longer right for this applicant."));
    const auto print = m_session.require(Action::PrepareLetters);
    const QString off = !print                   ? print.failure().problems.front().sentence
                        : !m_session.isCleared() ? tr("It holds a name, and you are not cleared for personal data.")
                                                 : QString();
    m_save->setOffBecause(off);
    m_print->setOffBecause(off);
}

void LetterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.base);
    painter.fillRect(mirrored(QRect(0, 0, 1, height()), rect(), layoutDirection()), t.line);
}

} // namespace fund
