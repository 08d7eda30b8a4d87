#include "pool/closing_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "settings/setting_actions.h"

namespace fund {

ClosingForm::ClosingForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    const QDate today = session.clock().today();
    m_until = add(
        new DateField(QStringLiteral("value"), tr("Closed until"), QDate(today.year(), today.month(), 1).addDays(-1)));
    const QDate closed = readSettingFacts(session).closedUntil;
    m_until->setHint(closed.isValid() ? tr("They are closed until %1.").arg(longDate(closed, currentLanguage()))
                                      : tr("They were never closed."));
    m_authority = add(new TextField(QStringLiteral("authority"), tr("Who decided it, and where it is written")));
    setCheck([this] { return check(); });
}

SettingEntry ClosingForm::entry() const
{
    return {Setting::BooksClosedUntil,
            m_until->date().toString(Qt::ISODate),
            m_session.clock().today(),
            m_authority->text(),
            {}};
}

Problems ClosingForm::check() const
{
    return checkSetting(entry(), readSettingFacts(m_session));
}

} // namespace fund
