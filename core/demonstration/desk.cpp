#include "demonstration/desk.h"

#include "ledger/certification.h"

#include "users/user_actions.h"

namespace fund::demonstration {

namespace {

QDateTime momentOf(int year, int month, int day, int hour)
{
    return {QDate(year, month, day), QTime(hour, 0), Qt::UTC};
}

} // namespace

Desk::Desk(const DemonstrationOptions &options)
    : m_options(options), m_clock(momentOf(options.year, 1, 5, 9)), m_chance(options.seed),
      m_dice(static_cast<std::mt19937::result_type>(options.seed))
{}

bool Desk::open()
{
    FundDraft draft;
    draft.path = m_options.path;
    draft.name = QStringLiteral("Voluntary fund for the security of ICTs (demonstration)");
    draft.administrator = QStringLiteral("administrator");
    draft.password = password();
    draft.demonstration = true;
    // Everyone knows the password: making it slow to guess would only make the demonstration slow.
    draft.passwordCost = {1, 8192};
    auto created = createFund(draft, m_clock, m_chance);
    if (!did(created))
        return false;
    m_sessions[draft.administrator] = std::move(created->session);
    return addPerson("finance", Role::Finance) && addPerson("reviewer1", Role::Reviewer, "KEN") &&
           addPerson("reviewer2", Role::Reviewer, "CHL") && addPerson("reviewer3", Role::Reviewer, "FIN") &&
           addPerson("representative", Role::Representative) && addPerson("auditor", Role::Auditor) &&
           did(confirmUser(finance(), QStringLiteral("representative")));
}

bool Desk::addPerson(const char *name, Role role, const char *stateIso3)
{
    const QString user = QString::fromLatin1(name);
    const auto added = addUser(administrator(), {user, role, QString::fromLatin1(stateIso3)});
    if (!did(added))
        return false;
    const auto database = Database::open(m_options.path, Database::Access::ReadWrite);
    if (!did(database))
        return false;
    auto session = startUser(*database, user, added->oneTimeCode, password(), m_clock, m_chance);
    if (!did(session))
        return false;
    m_sessions[user] = std::move(*session);
    return true;
}

void Desk::goTo(int month, int day, int hour)
{
    const QDateTime moment = momentOf(year(), month, day, hour);
    Q_ASSERT(moment >= m_clock.now());
    m_clock.set(moment);
}

Money Desk::dollars(qint64 whole)
{
    return {whole * 100, *currencyOf(u"USD")};
}

bool Desk::pays(const ExpenditureDraft &payment)
{
    return did(certifyPayment(administrator(),
                              {payment.window, payment.subject, payment.amount, payment.reference, payment.onDate})) &&
           did(recordExpenditure(finance(), payment));
}

} // namespace fund::demonstration
