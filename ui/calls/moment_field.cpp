#include "calls/moment_field.h"

#include "calls/call_times.h"

#include <QDateTimeEdit>

namespace fund {

namespace {

const QDate noDate(1900, 1, 1); // shown as a dash

} // namespace

MomentField::MomentField(QString name, const QString &label, QWidget *parent)
    : Field(std::move(name), label, parent), m_edit(new QDateTimeEdit)
{
    // Wall time: the edit itself must not move it by this machine's zone.
    m_edit->setTimeSpec(Qt::UTC);
    m_edit->setCalendarPopup(true);
    m_edit->setMinimumDate(noDate);
    m_edit->setSpecialValueText(QStringLiteral("–"));
    QString form = m_edit->locale().dateFormat(QLocale::ShortFormat);
    if (!form.contains(QStringLiteral("yyyy")))
        form.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    m_edit->setDisplayFormat(form + QStringLiteral(" HH:mm"));
    m_edit->setDateTime(m_edit->minimumDateTime());
    setEditor(m_edit);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &Field::changed);
}

QDateTime MomentField::moment(const QString &zone) const
{
    if (m_edit->date() == noDate)
        return {};
    return QDateTime(m_edit->date(), m_edit->time(), timeZoneOf(zone)).toUTC();
}

void MomentField::setMoment(const QDateTime &moment, const QString &zone)
{
    const QDateTime wall = moment.toTimeZone(timeZoneOf(zone));
    m_edit->setDateTime(moment.isValid() ? QDateTime(wall.date(), wall.time(), Qt::UTC) : m_edit->minimumDateTime());
}

} // namespace fund
