#include "calls/text_part.h"

#include "calls/moment_field.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"

#include <QTimeZone>

namespace fund {

namespace {

std::vector<Choice> timeZones()
{
    std::vector<Choice> zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones.push_back({QString::fromLatin1(id), QString::fromLatin1(id)});
    return zones;
}

} // namespace

TextPart::TextPart(QWidget *parent)
    : FormPart(parent), m_title(new TextField(QStringLiteral("title"), tr("Title"))),
      m_text(new NoteField(QStringLiteral("text"), tr("The call's text"), 5)),
      m_encouragement(new NoteField(QStringLiteral("encouragement"), tr("Encouragement of women to apply"), 2)),
      m_meeting(new TextField(QStringLiteral("meeting.name"), tr("Meeting"))),
      m_place(new TextField(QStringLiteral("meeting.place"), tr("Place"))),
      m_firstDay(new DateField(QStringLiteral("meeting.firstDay"), tr("First day"))),
      m_lastDay(new DateField(QStringLiteral("meeting.lastDay"), tr("Last day"))),
      m_nights(new NumberField(QStringLiteral("meeting.nights"), tr("Nights of subsistence"), 0, 365)),
      m_opens(new MomentField(QStringLiteral("opens"), tr("Opens"))),
      m_closes(new MomentField(QStringLiteral("closes"), tr("Closes"))),
      m_zone(new StateField(QStringLiteral("timeZone"), tr("Time zone of both"), timeZones()))
{
    form().add(m_title);
    form().add(m_text);
    m_text->setHint(tr("Whom it is for, what is paid, how to apply."));
    form().add(m_encouragement);
    m_encouragement->setHint(tr("Stands in every call (para. 22)."));
    form().addSection(tr("Meeting"));
    form().addRow({m_meeting, m_place});
    m_place->setHint(tr("As the travel tables name it."));
    form().addRow({m_firstDay, m_lastDay, m_nights});
    form().addSection(tr("Applications"));
    form().addRow({m_opens, m_closes, m_zone});
    m_closes->setHint(tr("Applications count until this moment."));
    connect(m_firstDay, &Field::changed, this, &TextPart::followTheMeeting);
    connect(m_lastDay, &Field::changed, this, &TextPart::followTheMeeting);
}

/// The nights follow the days until someone writes another number.
void TextPart::followTheMeeting()
{
    if (!m_filling)
        m_nights->setValue(usualNights(m_firstDay->date(), m_lastDay->date()));
}

void TextPart::setTerms(const CallTerms &terms)
{
    m_filling = true;
    m_title->setText(terms.title);
    m_text->setText(terms.text);
    m_encouragement->setText(terms.encouragement);
    m_meeting->setText(terms.meeting.name);
    m_place->setText(terms.meeting.place);
    m_firstDay->setDate(terms.meeting.firstDay);
    m_lastDay->setDate(terms.meeting.lastDay);
    m_nights->setValue(terms.meeting.nights);
    m_zone->setKey(terms.timeZone);
    m_opens->setMoment(terms.opens, terms.timeZone);
    m_closes->setMoment(terms.closes, terms.timeZone);
    m_filling = false;
}

void TextPart::put(CallTerms &terms) const
{
    terms.title = m_title->text();
    terms.text = m_text->text();
    terms.encouragement = m_encouragement->text();
    terms.meeting = {m_meeting->text(), m_place->text(), m_firstDay->date(), m_lastDay->date(), m_nights->value()};
    terms.timeZone = m_zone->key();
    terms.opens = m_opens->moment(terms.timeZone);
    terms.closes = m_closes->moment(terms.timeZone);
}

} // namespace fund
