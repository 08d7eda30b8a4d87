#include "contributions/contribution_event.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

struct EventRow
{
    const char *key;
    const char *title;
};

// In the order of the kinds.
constexpr EventRow eventTable[] = {{"pledge_reduction", QT_TRANSLATE_NOOP("contributions", "Reduction of the pledge")},
                                   {"reduction", QT_TRANSLATE_NOOP("contributions", "Reduction")},
                                   {"write_off", QT_TRANSLATE_NOOP("contributions", "Write-off")},
                                   {"refund", QT_TRANSLATE_NOOP("contributions", "Refund")},
                                   {"condition_met", QT_TRANSLATE_NOOP("contributions", "Condition met")},
                                   {"closing", QT_TRANSLATE_NOOP("contributions", "Closed")}};
static_assert(std::size(eventTable) == allContributionEventKinds.size());

Problem eventProblem(const char *field, const char *rule, const QString &sentence, const char *paragraph = "")
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0};
}

/// What is still expected: of a pledge all of it, of an agreement what was not received.
Money expectedOf(const Contribution &contribution)
{
    return contribution.agreed ? contribution.outstanding() : contribution.due();
}

std::optional<Problem> checkEventAmount(const ContributionEventDraft &draft, const Contribution &contribution)
{
    const auto most = mostOf(draft.kind, contribution);
    if (!most)
        return eventProblem(
            "contribution", "agreement_must_be_signed",
            QCoreApplication::translate(
                "contributions",
                "This is of another stage: of a pledge before its agreement, or of a signed agreement."));
    if (draft.amount.currency() != contribution.pledged.currency())
        return eventProblem(
            "amount", "currency_must_be_that_of_the_agreement",
            QCoreApplication::translate("contributions", "Give an amount in %1, the contribution's currency.")
                .arg(contribution.pledged.currency().code));
    if (!draft.amount.isPositive())
        return eventProblem("amount", "amount_must_be_positive",
                            QCoreApplication::translate("contributions", "Give an amount above zero."));
    if (draft.amount > *most)
        return eventProblem("amount", "amount_must_not_exceed_what_is_there",
                            QCoreApplication::translate("contributions", "At most %1 %2 is left that this could be of.")
                                .arg(most->currency().code, most->toText()));
    return std::nullopt;
}

std::optional<Problem> checkEventClosing(const Contribution &contribution)
{
    const Money rest = expectedOf(contribution);
    if (rest.isZero())
        return std::nullopt;
    return eventProblem("contribution", "closed_contribution_must_expect_nothing",
                        QCoreApplication::translate("contributions",
                                                    "%1 %2 is still expected. Record its receipt, or reduce or "
                                                    "write off what won't come.")
                            .arg(rest.currency().code, rest.toText()));
}

QDate beginOf(const Contribution &contribution, ContributionEventKind kind)
{
    const bool isOfPledge = kind == ContributionEventKind::PledgeReduction || kind == ContributionEventKind::Closing;
    return contribution.agreed || !isOfPledge ? contribution.agreedOn : contribution.announcedOn;
}

} // namespace

QString eventKindKey(ContributionEventKind kind)
{
    return QString::fromLatin1(eventTable[static_cast<std::size_t>(kind)].key);
}

std::optional<ContributionEventKind> eventKindOf(QStringView key)
{
    for (const ContributionEventKind kind : allContributionEventKinds)
        if (key == QLatin1String(eventTable[static_cast<std::size_t>(kind)].key))
            return kind;
    return std::nullopt;
}

QString eventKindTitle(ContributionEventKind kind)
{
    return QCoreApplication::translate("contributions", eventTable[static_cast<std::size_t>(kind)].title);
}

std::optional<Money> mostOf(ContributionEventKind kind, const Contribution &contribution)
{
    const Money none(0, contribution.pledged.currency());
    switch (kind) {
    case ContributionEventKind::PledgeReduction:
        return contribution.agreed ? std::nullopt : std::optional(contribution.due());
    case ContributionEventKind::Reduction:
    case ContributionEventKind::WriteOff:
        return contribution.agreed ? std::optional(contribution.outstanding()) : std::nullopt;
    case ContributionEventKind::Refund:
        if (!contribution.agreed)
            return std::nullopt;
        return contribution.refunded.isZero() ? contribution.received
                                              : std::max(none, contribution.received - contribution.refunded);
    case ContributionEventKind::ConditionMet:
        return contribution.agreed ? std::optional(contribution.conditionsOpen()) : std::nullopt;
    case ContributionEventKind::Closing:
        return none;
    }
    Q_UNREACHABLE();
}

Money leastHeld(const std::vector<DayAmount> &held, const QDate &from, const Currency &currency)
{
    const auto later = std::find_if(held.begin(), held.end(), [&](const DayAmount &each) { return each.day > from; });
    Money least = later == held.begin() ? Money(0, currency) : std::prev(later)->amount;
    for (auto each = later; each != held.end(); ++each)
        least = std::min(least, each->amount);
    return least;
}

Problems checkRefund(const ContributionEventDraft &draft, const std::vector<DayAmount> &held, bool bankReferenceIsTaken)
{
    Problems problems;
    const Currency currency = draft.amount.currency();
    const Money most = std::max(Money(0, currency), leastHeld(held, draft.onDate, currency));
    if (draft.amount > most)
        problems.push_back(eventProblem(
            "on_date", "refund_must_follow_its_receipt",
            QCoreApplication::translate("contributions",
                                        "From %1 on only %2 %3 of what was received is there to go back. Give the day "
                                        "on which it went back, after the money came, or a lower amount.")
                .arg(draft.onDate.toString(Qt::ISODate), currency.code, most.toText()),
            "para. 14"));
    if (bankReferenceIsTaken)
        problems.push_back(eventProblem(
            "authority", "refund_must_be_new",
            QCoreApplication::translate("contributions", "A refund of this bank reference is on record already. Give "
                                                         "the reference of this payment, or reverse the other first."),
            "para. 14"));
    return problems;
}

ContributionEventKind reductionOf(const Contribution &contribution)
{
    return contribution.agreed ? ContributionEventKind::Reduction : ContributionEventKind::PledgeReduction;
}

Problems checkContributionEvent(const ContributionEventDraft &draft, const std::optional<Contribution> &contribution,
                                const QDate &today)
{
    if (!contribution)
        return {eventProblem("contribution", "contribution_must_exist",
                             QCoreApplication::translate("contributions", "There is no such contribution."))};
    Problems problems;
    // Money can come back to a donor also when nothing more was expected of it.
    if (draft.kind != ContributionEventKind::Refund)
        if (auto closed = closedProblem(*contribution))
            problems.push_back(std::move(*closed));
    auto wrong = draft.kind == ContributionEventKind::Closing ? checkEventClosing(*contribution)
                                                              : checkEventAmount(draft, *contribution);
    if (wrong)
        problems.push_back(std::move(*wrong));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(
            eventProblem("on_date", "date_must_not_be_in_the_future",
                         QCoreApplication::translate("contributions", "Give a date that is not in the future.")));
    else if (draft.onDate < beginOf(*contribution, draft.kind))
        problems.push_back(
            eventProblem("on_date", "event_must_follow_what_it_is_of",
                         QCoreApplication::translate("contributions", "The date is before the pledge or agreement.")));
    if (draft.authority.trimmed().isEmpty())
        problems.push_back(
            draft.kind == ContributionEventKind::Refund
                ? eventProblem("authority", "receipt_must_have_a_bank_reference",
                               QCoreApplication::translate("contributions", "Give the bank's reference."))
                : eventProblem("authority", "event_must_have_an_authority",
                               QCoreApplication::translate("contributions", "Say who decided it, and where it is "
                                                                            "written.")));
    return problems;
}

} // namespace fund
