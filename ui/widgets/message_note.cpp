#include "widgets/message_note.h"

#include "localisation/paragraphs.h"
#include "widgets/label.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>
#include <QVBoxLayout>

namespace fund {

QString sentenceWithParagraph(const Problem &problem)
{
    if (problem.paragraph.isEmpty())
        return problem.sentence;
    QString sentence = problem.sentence;
    const bool stop = sentence.endsWith(u'.') || sentence.endsWith(u'。');
    const QString end = stop ? QString(sentence.back()) : QString();
    if (stop)
        sentence.chop(1);
    return QStringLiteral("%1 (%2)%3").arg(sentence, paragraphText(problem.paragraph), end);
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return QStringLiteral("tick");
    case Tone::Warn:
    case Tone::Bad:
        return QStringLiteral("warning");
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Link:
        break;
    }
    return QStringLiteral("info");
}

MessageNote::MessageNote(Tone tone, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_title(new Label({}, TextStyle::Strong)), m_text(new Label)
{
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    // Spacers, since a layout's margins are not mirrored from right to left.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(0);
    layout->addSpacing(39);
    layout->addLayout(words, 1);
    layout->addSpacing(12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMessage(tone, title, text);
}

void MessageNote::setMessage(Tone tone, const QString &title, const QString &text)
{
    m_tone = tone;
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    m_text->setText(text);
    m_text->setHidden(text.isEmpty());
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
    update();
}

void MessageNote::setFailure(const Failure &failure)
{
    QStringList sentences;
    for (const Problem &problem : failure.problems)
        sentences += sentenceWithParagraph(problem);
    setMessage(failure.kind == FailureKind::Cancelled ? Tone::Plain : Tone::Bad, {}, sentences.join(u'\n'));
}

QString MessageNote::title() const
{
    return m_title->text();
}

QString MessageNote::text() const
{
    return m_text->text();
}

void MessageNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const QColor bar = m_tone == Tone::Plain ? t.un : colourOf(m_tone, t);
    const QColor fill = m_tone == Tone::Ok     ? t.okBg
                        : m_tone == Tone::Warn ? t.warnBg
                        : m_tone == Tone::Bad  ? t.badBg
                                               : t.alt;
    paintBox(painter, rect(), fill, t.line);
    const QRect leading = mirrored(QRect(0, 0, 6, height()), rect(), layoutDirection());
    painter.setClipRect(mirrored(QRect(0, 0, 3, height()), rect(), layoutDirection()));
    paintBox(painter,
             layoutDirection() == Qt::RightToLeft ? leading.adjusted(-4, 0, 0, 0) : leading.adjusted(0, 0, 4, 0), bar,
             bar);
    painter.setClipping(false);
    const QRect icon = mirrored(QRect(15, 10, 16, 16), rect(), layoutDirection());
    paintLineIcon(painter, icon, iconOf(m_tone), m_tone == Tone::Plain ? t.muted : bar);
}

} // namespace fund
