#include "contributions/contribution.h"

#include "contributions/condition_signs.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

void checkAmount(Problems &problems, const Money &amount)
{
    if (!amount.isPositive() || amount.minor() > Money::maxAmount)
        problems.push_back(problem("amount", "amount_must_be_positive",
                                   QCoreApplication::translate("contributions", "Give an amount above zero.")));
    else if (currencyOf(amount.currency().code) != amount.currency())
        problems.push_back(
            problem("currency", "currency_must_exist",
                    QCoreApplication::translate("contributions", "Give a currency of ISO 4217, such as EUR.")));
}

void checkDate(Problems &problems, const QDate &date, const QDate &today)
{
    if (!date.isValid() || date > today)
        problems.push_back(
            problem("on_date", "date_must_not_be_in_the_future",
                    QCoreApplication::translate("contributions", "Give a date that is not in the future.")));
}

/// More than the agreement still expects, and no word why.
std::optional<Problem> excessProblem(const ReceiptDraft &draft, const Money &outstanding)
{
    if (draft.amount <= outstanding || !draft.excessReason.trimmed().isEmpty())
        return std::nullopt;
    return Problem{QStringLiteral("excess_reason"), QStringLiteral("excess_must_be_explained"),
                   QCoreApplication::translate("contributions", "Only %1 %2 of the agreement is still to come. "
                                                                "Check the amount, or say why more came.")
                       .arg(outstanding.currency().code, outstanding.toText()),
                   QString(), 0};
}

/// It was stated that the conditions name no use, and words of them look as if they did: that takes an answer.
std::optional<Problem> conspicuousProblem(const AgreementDraft &draft)
{
    if (!draft.namesNoUse || !draft.signsReason.trimmed().isEmpty())
        return std::nullopt;
    const QStringList signs = signsOfUse(draft.conditions);
    if (signs.isEmpty())
        return std::nullopt;
    return problem("conditions_reason", "conspicuous_conditions_must_be_answered",
                   QCoreApplication::translate("contributions",
                                               "These words of the conditions may hide a wish for a use: %1. Say why "
                                               "they name no activity, State or person.")
                       .arg(signs.join(QStringLiteral(", "))),
                   "para. 19");
}

} // namespace

QString subjectOf(ContributionId id)
{
    return QStringLiteral("contributions/%1").arg(id.number());
}

QString stageKey(ContributionStage stage)
{
    switch (stage) {
    case ContributionStage::Pledged:
        return QStringLiteral("pledged");
    case ContributionStage::Agreed:
        return QStringLiteral("agreed");
    case ContributionStage::PartlyReceived:
        return QStringLiteral("partly_received");
    case ContributionStage::Received:
        return QStringLiteral("received");
    case ContributionStage::Closed:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

QString stageTitle(ContributionStage stage)
{
    switch (stage) {
    case ContributionStage::Pledged:
        return QCoreApplication::translate("contributions", "Pledged");
    case ContributionStage::Agreed:
        return QCoreApplication::translate("contributions", "Agreed");
    case ContributionStage::PartlyReceived:
        return QCoreApplication::translate("contributions", "Partly received");
    case ContributionStage::Received:
        return QCoreApplication::translate("contributions", "Received");
    case ContributionStage::Closed:
        return QCoreApplication::translate("contributions", "Closed");
    }
    Q_UNREACHABLE();
}

ContributionStage Contribution::stage() const
{
    if (closedOn.isValid())
        return ContributionStage::Closed;
    if (!agreed)
        return ContributionStage::Pledged;
    if (!received.isPositive())
        return ContributionStage::Agreed;
    return received >= due() ? ContributionStage::Received : ContributionStage::PartlyReceived;
}

Money Contribution::due() const
{
    Money sum = agreed.value_or(pledged);
    for (const Money &off : {reduced, writtenOff})
        if (!off.isZero())
            sum -= off;
    return sum;
}

Money Contribution::conditionsOpen() const
{
    const Money none(0, pledged.currency());
    if (!agreed || conditions.isEmpty())
        return none;
    // What went back to the donor meets no condition any more.
    Money open = due();
    for (const Money &off : {conditionsMet, refunded})
        if (!off.isZero())
            open -= off;
    return std::max(none, open);
}

Money Contribution::outstanding() const
{
    const Money none(0, pledged.currency());
    return agreed && due() > received ? due() - received : none;
}

std::vector<Instalment> stillDue(const std::vector<Instalment> &instalments, Money rest)
{
    std::vector<Instalment> due;
    for (auto instalment = instalments.rbegin(); instalment != instalments.rend() && rest.isPositive(); ++instalment) {
        due.push_back({instalment->dueOn, std::min(instalment->amount, rest)});
        rest -= due.back().amount;
    }
    std::reverse(due.begin(), due.end());
    return due;
}

Money overdueOn(const QDate &day, const std::vector<Instalment> &instalments, const Money &rest)
{
    Money overdue(0, rest.currency());
    for (const Instalment &instalment : stillDue(instalments, rest))
        if (instalment.dueOn < day)
            overdue += instalment.amount;
    return overdue;
}

std::optional<Instalment> Contribution::nextDue() const
{
    const std::vector<Instalment> due = stillDue(instalments, outstanding());
    return due.empty() ? std::nullopt : std::optional(due.front());
}

std::optional<Problem> closedProblem(const Contribution &contribution)
{
    if (!contribution.closedOn.isValid())
        return std::nullopt;
    return problem("contribution", "contribution_must_be_open",
                   QCoreApplication::translate("contributions", "The contribution is closed."));
}

std::optional<Problem> earmarkProblem(const QString &wish)
{
    if (wish.trimmed().isEmpty())
        return std::nullopt;
    return problem(
        "wish", "contribution_must_not_be_earmarked",
        QCoreApplication::translate(
            "contributions",
            "A contribution can't be earmarked for a specific activity, State or person: all contributions form one "
            "pool. The donor may give without the wish."),
        "para. 19");
}

Problems withWishKept(Problems problems)
{
    for (Problem &problem : problems)
        if (problem.rule == u"contribution_must_not_be_earmarked")
            problem.sentence +=
                u' ' + QCoreApplication::translate("contributions", "It is kept on record as a request.");
    return problems;
}

Problems checkContribution(const ContributionDraft &draft, const std::optional<Donor> &donor,
                           const std::optional<Clearance> &clearance, bool referenceIsTaken, const QDate &today)
{
    Problems problems;
    if (!donor)
        problems.push_back(problem("donor", "donor_must_exist",
                                   QCoreApplication::translate("contributions", "Choose a donor who is on record.")));
    checkAmount(problems, draft.amount);
    checkDate(problems, draft.onDate, today);
    if (draft.reference.trimmed().size() > 60)
        problems.push_back(
            problem("reference", "reference_must_be_short",
                    QCoreApplication::translate("contributions", "A reference has at most 60 characters.")));
    if (referenceIsTaken)
        problems.push_back(problem(
            "reference", "reference_must_be_new",
            QCoreApplication::translate("contributions", "There is a contribution of this reference already.")));
    if (donor && draft.onDate.isValid())
        if (auto uncleared = clearanceProblem(*donor, clearance, draft.onDate))
            problems.push_back(std::move(*uncleared));
    if (auto earmarked = earmarkProblem(draft.wish))
        problems.push_back(std::move(*earmarked));
    return problems;
}

namespace {

/// A wish that is told as one, and one that conditions may hide.
void checkHiddenUses(Problems &problems, const AgreementDraft &draft)
{
    for (const auto &hidden : {earmarkProblem(draft.wish), conspicuousProblem(draft)})
        if (hidden)
            problems.push_back(*hidden);
}

} // namespace

Problems checkAgreement(const AgreementDraft &draft, const std::optional<Contribution> &contribution,
                        const std::optional<Clearance> &clearance, const QDate &today)
{
    if (!contribution)
        return {problem("contribution", "contribution_must_exist",
                        QCoreApplication::translate("contributions", "There is no such contribution."))};
    Problems problems;
    if (auto closed = closedProblem(*contribution))
        problems.push_back(std::move(*closed));
    if (contribution->agreed)
        problems.push_back(problem("contribution", "agreement_must_be_the_first",
                                   QCoreApplication::translate("contributions", "An agreement is on record already.")));
    checkAmount(problems, draft.amount);
    if (draft.amount.currency() != contribution->pledged.currency())
        problems.push_back(
            problem("currency", "currency_must_be_that_of_the_pledge",
                    QCoreApplication::translate("contributions", "The agreement is in the currency of the pledge.")));
    checkDate(problems, draft.onDate, today);
    if (draft.onDate.isValid() && draft.onDate < contribution->announcedOn)
        problems.push_back(
            problem("on_date", "agreement_must_follow_its_pledge",
                    QCoreApplication::translate("contributions", "An agreement is not of an earlier date than its "
                                                                 "pledge.")));
    Money sum(0, draft.amount.currency());
    bool fits = true;
    for (const Instalment &instalment : draft.instalments) {
        fits = fits && instalment.dueOn.isValid() && instalment.amount.isPositive() &&
               instalment.amount.currency() == draft.amount.currency();
        if (fits)
            sum += instalment.amount;
    }
    if (!draft.instalments.empty() && (!fits || sum != draft.amount))
        problems.push_back(
            problem("instalments", "instalments_must_add_up",
                    QCoreApplication::translate("contributions",
                                                "The instalments, each with its date, add up to the agreement.")));
    if (draft.onDate.isValid())
        if (auto uncleared = clearanceProblem(contribution->donor, clearance, draft.onDate))
            problems.push_back(std::move(*uncleared));
    checkHiddenUses(problems, draft);
    return problems;
}

std::optional<Problem> unstatedConditionsProblem(const AgreementDraft &draft)
{
    if (draft.conditions.trimmed().isEmpty() || draft.namesNoUse)
        return std::nullopt;
    return problem("conditions_statement", "conditions_must_be_looked_over",
                   QCoreApplication::translate("contributions",
                                               "Look the conditions over, and state that they name no activity, State "
                                               "or person. What names one is a wish: it is refused and kept as a "
                                               "request."),
                   "para. 19");
}

Problems checkReceipt(const ReceiptDraft &draft, const std::optional<Contribution> &contribution,
                      const std::optional<Clearance> &clearance, bool bankReferenceIsTaken, const QDate &today)
{
    if (!contribution)
        return {problem("contribution", "contribution_must_exist",
                        QCoreApplication::translate("contributions", "There is no such contribution."))};
    Problems problems;
    if (auto closed = closedProblem(*contribution))
        problems.push_back(std::move(*closed));
    if (!contribution->agreed)
        problems.push_back(problem(
            "contribution", "receipt_must_have_an_agreement",
            QCoreApplication::translate("contributions", "Record the signed agreement before its money."), "para. 14"));
    checkAmount(problems, draft.amount);
    if (draft.amount.currency() != contribution->pledged.currency())
        problems.push_back(
            problem("currency", "currency_must_be_that_of_the_agreement",
                    QCoreApplication::translate("contributions", "A receipt is in the currency of its agreement.")));
    checkDate(problems, draft.onDate, today);
    if (draft.onDate.isValid() && contribution->agreed && draft.onDate < contribution->agreedOn)
        problems.push_back(
            problem("on_date", "receipt_must_follow_its_agreement",
                    QCoreApplication::translate("contributions",
                                                "A receipt is not of an earlier date than its signed agreement."),
                    "para. 14"));
    if (draft.bankReference.trimmed().isEmpty())
        problems.push_back(problem("bank_reference", "receipt_must_have_a_bank_reference",
                                   QCoreApplication::translate("contributions", "Give the bank's reference.")));
    else if (bankReferenceIsTaken)
        problems.push_back(problem(
            "bank_reference", "receipt_must_be_new",
            QCoreApplication::translate("contributions", "A receipt of this bank reference is on record already.")));
    if (draft.onDate.isValid())
        if (auto uncleared = clearanceProblem(contribution->donor, clearance, draft.onDate);
            uncleared && !(hasEndedSince(*uncleared) && !draft.excessReason.trimmed().isEmpty()))
            problems.push_back(std::move(*uncleared));
    // Said last: what is wrong otherwise may be why it is too much.
    if (problems.empty())
        if (auto excess = excessProblem(draft, contribution->outstanding()))
            problems.push_back(std::move(*excess));
    return problems;
}

} // namespace fund
