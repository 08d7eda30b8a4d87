#include "demonstration/office_year.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/in_kind_actions.h"
#include "donors/donor_actions.h"
#include "ledger/ledger_actions.h"
#include "settings/setting_actions.h"

namespace fund::demonstration {

namespace {

const QString inventedAuthority = QStringLiteral("Invented for the demonstration");

bool allow(Desk &desk, Setting setting, const char *value)
{
    return desk.did(changeSetting(
        desk.administrator(), {setting, QString::fromLatin1(value), desk.finance().onDate(), inventedAuthority, {}}));
}

bool envelope(Desk &desk, Window window, qint64 dollars)
{
    return desk.did(
        allotFunds(desk.administrator(), {window, Desk::dollars(dollars), QStringLiteral("Cost plan (demonstration)"),
                                          desk.finance().onDate()}));
}

/// A State's gift of the year.
std::optional<Contribution> giftOf(Desk &desk, const char *iso3)
{
    for (int number = 1;; ++number) {
        auto gift = requireContribution(desk.database(),
                                        QStringLiteral("C-%1-%2").arg(desk.year()).arg(number, 3, 10, QLatin1Char('0')),
                                        *currencyOf(u"USD"));
        if (!gift)
            return std::nullopt;
        if (gift->donor.stateIso3 == QLatin1String(iso3))
            return std::move(*gift);
    }
}

bool changeGift(Desk &desk, const char *iso3, ContributionEventKind kind, qint64 share)
{
    const auto found = giftOf(desk, iso3);
    if (!found)
        return false;
    const Money amount(found->pledged.minor() / share, found->pledged.currency());
    Session &session = kind == ContributionEventKind::WriteOff ? desk.administrator() : desk.finance();
    return desk.did(recordContributionEvent(
        session, {found->id, kind, session.onDate(), amount, QStringLiteral("The donor's letter (demonstration)")}));
}

} // namespace

bool employStaff(Desk &desk)
{
    desk.goTo(9, 16);
    const QDate day = desk.finance().onDate();
    const QString post = commitmentSubject(QStringLiteral("DEMO-P3"));
    const QString project = commitmentSubject(QStringLiteral("DEMO-TRAINING"));
    return allow(desk, Setting::StaffSource, "fund") && allow(desk, Setting::MultiYear, "allowed") &&
           envelope(desk, Window::Staff, 90'000) && envelope(desk, Window::Projects, 60'000) &&
           desk.did(commitFunds(desk.administrator(), {Window::Staff, Desk::dollars(48'000), post,
                                                       QStringLiteral("Project manager (demonstration)"), day})) &&
           desk.pays({Window::Staff, post, Desk::dollars(11'500), QStringLiteral("DEMO-PAY-1"), false, day}) &&
           desk.did(commitFunds(desk.administrator(),
                                {Window::Projects,
                                 Desk::dollars(45'000),
                                 project,
                                 QStringLiteral("Training course (demonstration)"),
                                 day,
                                 {{desk.year(), Desk::dollars(20'000)}, {desk.year() + 1, Desk::dollars(25'000)}}}));
}

bool changeGifts(Desk &desk)
{
    desk.goTo(9, 22);
    if (!changeGift(desk, "CHL", ContributionEventKind::Reduction, 5) ||
        !changeGift(desk, "ITA", ContributionEventKind::WriteOff, 2))
        return false;
    const auto donor = requireDonor(desk.database(), QStringLiteral("EST"));
    return desk.did(donor) &&
           desk.did(recordInKind(desk.finance(), {donor->id,
                                                  desk.finance().onDate(),
                                                  QStringLiteral("Use of a meeting room for ten days (demonstration)"),
                                                  Desk::dollars(6'000),
                                                  QStringLiteral("Price list of the house (demonstration)"),
                                                  {}}));
}

} // namespace fund::demonstration
