#include "demonstration/money_year.h"

#include "demonstration/diligence_year.h"

#include "contributions/contribution_actions.h"
#include "demonstration/letters_year.h"
#include "donors/donor_actions.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "settings/setting_actions.h"
#include "states/state.h"

#include <iterator>

namespace fund::demonstration {

namespace {

/// One donor with what it gives in the year, in the order of the year. Names of States are real, every amount is
/// invented.
struct Gift
{
    const char *donor; ///< ISO3 code, or the name of an invented body
    DonorKind kind;
    const char *currency;
    qint64 amount; ///< whole units
    int month;
    int day;
    ContributionStage reaches;
    Publication publication = Publication::Publish;
    int secondMonth = 12; ///< in which the second of two instalments is due
};

constexpr Gift gifts[] = {
    {"NLD", DonorKind::MemberState, "EUR", 180'000, 1, 20, ContributionStage::Received},
    {"SGP", DonorKind::MemberState, "SGD", 150'000, 1, 28, ContributionStage::Received},
    {"CAN", DonorKind::MemberState, "CAD", 160'000, 2, 3, ContributionStage::Received},
    {"JPN", DonorKind::MemberState, "JPY", 22'000'000, 2, 10, ContributionStage::Received},
    {"EST", DonorKind::MemberState, "EUR", 35'000, 2, 12, ContributionStage::Received},
    {"KEN", DonorKind::MemberState, "USD", 5'000, 2, 17, ContributionStage::Received},
    {"Foundation for calm networks (demonstration)", DonorKind::Philanthropic, "USD", 60'000, 2, 24,
     ContributionStage::Received},
    {"CHE", DonorKind::MemberState, "CHF", 90'000, 2, 26, ContributionStage::Received, Publication::WithoutAmount},
    {"GBR", DonorKind::MemberState, "GBP", 120'000, 4, 8, ContributionStage::Received},
    {"AUS", DonorKind::MemberState, "AUD", 140'000, 5, 14, ContributionStage::Received},
    {"University of the south bank (demonstration)", DonorKind::Academia, "EUR", 12'000, 6, 3,
     ContributionStage::Received, Publication::Anonymous},
    {"BRA", DonorKind::MemberState, "USD", 25'000, 6, 24, ContributionStage::Received},
    {"VAT", DonorKind::Observer, "EUR", 5'000, 7, 6, ContributionStage::Received},
    {"Alliance of river ports (demonstration)", DonorKind::InternationalOrganisation, "USD", 20'000, 7, 9,
     ContributionStage::Received},
    {"Forum for safe harbours (demonstration)", DonorKind::CivilSociety, "USD", 4'000, 7, 15,
     ContributionStage::Received, Publication::WithoutAmount},
    {"Q. Example (demonstration)", DonorKind::Individual, "USD", 500, 7, 22, ContributionStage::Received,
     Publication::Anonymous},
    {"NOR", DonorKind::MemberState, "USD", 40'000, 7, 29, ContributionStage::PartlyReceived, Publication::Publish, 10},
    {"CHL", DonorKind::MemberState, "USD", 10'000, 8, 5, ContributionStage::PartlyReceived},
    {"ITA", DonorKind::MemberState, "EUR", 20'000, 8, 11, ContributionStage::Agreed},
    {"KOR", DonorKind::MemberState, "KRW", 160'000'000, 8, 19, ContributionStage::Received},
    {"FRA", DonorKind::MemberState, "EUR", 150'000, 9, 10, ContributionStage::PartlyReceived},
    {"DEU", DonorKind::MemberState, "EUR", 200'000, 10, 7, ContributionStage::Agreed},
    {"MEX", DonorKind::MemberState, "USD", 30'000, 10, 21, ContributionStage::Pledged},
    {"Harbour Systems (demonstration)", DonorKind::PrivateSector, "USD", 40'000, 11, 4, ContributionStage::Agreed},
};

struct StartRate
{
    const char *currency;
    qint64 units; ///< of it for one dollar, in ten-thousandths
};

constexpr StartRate startRates[] = {{"EUR", 8'610},  {"GBP", 7'480},     {"CHF", 8'040},  {"CAD", 13'650},
                                    {"AUD", 15'120}, {"JPY", 1'523'000}, {"SGD", 12'990}, {"KRW", 14'230'000}};

/// A month's rates, each a little off the last.
bool importMonth(Desk &desk, int month)
{
    std::vector<OperationalRate> rates;
    for (const StartRate &start : startRates) {
        const qint64 units = start.units * (985 + desk.dice(31)) / 1000;
        rates.push_back({QString::fromLatin1(start.currency), desk.day(month, 1), Decimal(units, 4),
                         QStringLiteral("Invented for the demonstration")});
    }
    return desk.did(importRates(desk.finance(), rates));
}

std::optional<DonorId> donorOf(Desk &desk, const Gift &gift)
{
    const QString name = QString::fromLatin1(gift.donor);
    const State *state = stateOf(name);
    DonorDraft draft{state ? state->name(Language::English) : name,
                     gift.kind,
                     state ? state->iso3 : QString(),
                     gift.publication,
                     {}};
    if (gift.publication != Publication::Publish) {
        draft.publicationRequest = QStringLiteral("The donor's letter (demonstration)");
        draft.letter = {QStringLiteral("request.txt"),
                        QStringLiteral("%1 asks the fund to publish it as follows: %2. Invented for the "
                                       "demonstration.\n")
                            .arg(draft.name, publicationKey(gift.publication))
                            .toUtf8()};
    }
    const auto donor = recordDonor(desk.finance(), draft);
    if (!desk.did(donor))
        return std::nullopt;
    // One clearance ends soon after the demonstration's last day, so that Today tells it.
    const QDate until =
        gift.kind == DonorKind::Academia ? desk.day(12, 10) : desk.day(gift.month, gift.day).addYears(1).addDays(-1);
    if (!isState(gift.kind) && !clearDonor(desk, *donor, until))
        return std::nullopt;
    return *donor;
}

bool receive(Desk &desk, ContributionId id, const Gift &gift, const Money &amount)
{
    const QString reference = QStringLiteral("DEMO-%1-%2").arg(desk.year()).arg(id.number(), 3, 10, QLatin1Char('0'));
    return desk.did(recordReceipt(desk.finance(), {id, desk.day(gift.month, gift.day), amount, reference}));
}

bool give(Desk &desk, const Gift &gift)
{
    desk.goTo(gift.month, gift.day, 10);
    const auto donor = donorOf(desk, gift);
    if (!donor)
        return false;
    const QDate today = desk.day(gift.month, gift.day);
    const Currency currency = *currencyOf(QString::fromLatin1(gift.currency));
    const qint64 factor = currency.minorUnits == 0 ? 1 : 100;
    const Money amount(gift.amount * factor, currency);
    const auto id = recordContribution(desk.finance(), {*donor, today, amount, {}, {}});
    if (!desk.did(id) || gift.reaches == ContributionStage::Pledged)
        return bool(id);
    const Money half(amount.minor() / 2, currency);
    AgreementDraft agreement{*id, today, amount, {}, {}, {}};
    if (gift.reaches != ContributionStage::Received)
        agreement.instalments = {{today, half}, {desk.day(gift.secondMonth, 10), amount - half}};
    if (!desk.did(recordAgreement(desk.finance(), agreement)))
        return false;
    if (gift.reaches == ContributionStage::Agreed)
        return true;
    return receive(desk, *id, gift, gift.reaches == ContributionStage::Received ? amount : half);
}

} // namespace

bool MoneyYear::settle()
{
    m_desk.goTo(1, 6);
    const std::pair<Setting, const char *> settings[] = {{Setting::MinimumToStart, "400000.00"},
                                                         {Setting::SupportCostRate, "0.13"},
                                                         {Setting::OperatingReserveRate, "0.15"},
                                                         {Setting::FundStatus, "proposed"},
                                                         {Setting::PaymentCertification, "required"},
                                                         {Setting::RetentionYears, "5"},
                                                         {Setting::HostOffice, "Office for Disarmament Affairs"}};
    for (const auto &[setting, value] : settings)
        if (!m_desk.did(changeSetting(m_desk.administrator(), {setting,
                                                               QString::fromLatin1(value),
                                                               m_desk.day(1, 1),
                                                               QStringLiteral("Invented for the demonstration"),
                                                               {}})))
            return false;
    return importFirstList(m_desk);
}

bool MoneyYear::importRatesUntil(int month)
{
    for (; m_nextMonth <= month; ++m_nextMonth) {
        m_desk.goTo(m_nextMonth, m_nextMonth == 1 ? 7 : 1);
        if (!importMonth(m_desk, m_nextMonth))
            return false;
    }
    return true;
}

bool MoneyYear::goOnUntil(int month, int day)
{
    for (; m_next < std::size(gifts); ++m_next) {
        const Gift &gift = gifts[m_next];
        if (std::pair(gift.month, gift.day) > std::pair(month, day))
            break;
        if (!importRatesUntil(gift.month) || (m_next == 0 && !callForGifts(m_desk)) || !give(m_desk, gift) ||
            !thankDonor(m_desk, QString::fromLatin1(gift.donor), gift.month))
            return false;
    }
    return importRatesUntil(month);
}

bool MoneyYear::askForOneState()
{
    m_desk.goTo(3, 2, 11);
    const Gift gift{"Lighthouse Software (demonstration)",
                    DonorKind::PrivateSector,
                    "USD",
                    100'000,
                    3,
                    2,
                    ContributionStage::Pledged};
    const auto donor = donorOf(m_desk, gift);
    if (!donor)
        return false;
    const auto recorded = recordContribution(
        m_desk.finance(), {*donor,
                           m_desk.day(3, 2),
                           Desk::dollars(gift.amount),
                           {},
                           QStringLiteral("For delegates of one State, to be named with the next letter")});
    return !recorded;
}

bool MoneyYear::allot()
{
    m_desk.goTo(3, 2, 14);
    return m_desk.did(
        allotFunds(m_desk.administrator(), {Window::Sponsorship, Desk::dollars(260'000),
                                            QStringLiteral("Cost plan (demonstration)"), m_desk.day(3, 2)}));
}

} // namespace fund::demonstration
