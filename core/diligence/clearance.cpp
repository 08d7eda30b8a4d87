#include "diligence/clearance.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString isoText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

constexpr char endedRule[] = "ended_clearance_must_not_be_dated_back";

Problem endedProblem(const Party &party, const QDate &endedOn)
{
    if (party.id.isPartner())
        return problem("partner", endedRule,
                       QCoreApplication::translate("diligence", "The clearance of %1 was refused or withdrawn from %2 "
                                                                "on: no project is entrusted to it for an earlier "
                                                                "day.")
                           .arg(party.name, isoText(endedOn)),
                       "para. 24");
    return problem("donor", endedRule,
                   QCoreApplication::translate("diligence",
                                               "The clearance of %1 was refused or withdrawn from %2 on: nothing new "
                                               "is accepted for an earlier day. Only money that was at the bank "
                                               "before is still recorded, with a reason that says what shows it.")
                       .arg(party.name, isoText(endedOn)),
                   "para. 14");
}

QString whyNothingHolds(const Party &party, const QDate &day)
{
    return (party.id.isPartner()
                ? QCoreApplication::translate("diligence", "There is no clearance of %1 that holds on %2: record the "
                                                           "due diligence first.")
                : QCoreApplication::translate("diligence", "%1 is no State, and there is no clearance that holds on "
                                                           "%2: record the due diligence first."))
        .arg(party.name, isoText(day));
}

QString whyRefused(const Party &party)
{
    return (party.id.isPartner()
                ? QCoreApplication::translate("diligence", "The due diligence of %1 ended with a refusal: no project "
                                                           "is entrusted to it.")
                : QCoreApplication::translate("diligence", "The due diligence of %1 ended with a refusal: nothing is "
                                                           "accepted from this donor."))
        .arg(party.name);
}

/// What lacks on a day.
QString whyNotCleared(const Party &party, const std::optional<Clearance> &clearance, const QDate &day)
{
    if (!clearance)
        return whyNothingHolds(party, day);
    if (clearance->outcome == ClearanceOutcome::Awaited)
        return QCoreApplication::translate("diligence", "The due diligence of %1 waits for a second person: nothing is "
                                                        "cleared before two people have decided.")
            .arg(party.name);
    if (clearance->outcome == ClearanceOutcome::Refused)
        return whyRefused(party);
    if (clearance->isWithdrawn(day))
        return QCoreApplication::translate("diligence", "The clearance of %1 was withdrawn from %2 on: %3")
            .arg(party.name, isoText(clearance->withdrawnOn), clearance->withdrawalReason);
    if (day < clearance->validFrom)
        return QCoreApplication::translate("diligence", "The clearance of %1 holds only from %2 on.")
            .arg(party.name, isoText(clearance->validFrom));
    return QCoreApplication::translate("diligence", "The clearance of %1 ended on %2: renew the due diligence first.")
        .arg(party.name, isoText(clearance->validUntil));
}

} // namespace

std::optional<Problem> listDateProblem(const QDate &day, const QDate &listDate)
{
    if (!listDate.isValid() || !day.isValid() || listDate <= day)
        return std::nullopt;
    return problem("valid_from", "clearance_must_not_precede_its_list",
                   QCoreApplication::translate("diligence",
                                               "The names were compared with the Consolidated List of %1: no clearance "
                                               "of %2 can rest on it. Date it %1 or later.")
                       .arg(isoText(listDate), isoText(day)),
                   "para. 14");
}

Problems checkClearance(const Clearance &clearance, const Party &party, const QDate &listDate)
{
    Problems problems;
    if (party.isState)
        problems.push_back(problem("donor", "a_state_needs_no_clearance",
                                   QCoreApplication::translate("diligence", "A State needs no clearance."),
                                   "para. 14"));
    if (clearance.evidence.trimmed().isEmpty())
        problems.push_back(problem(
            "evidence", "clearance_must_have_evidence",
            QCoreApplication::translate("diligence", "Say what was examined and where it is filed."), "para. 14"));
    if (!clearance.validFrom.isValid() || !clearance.validUntil.isValid() || clearance.validUntil < clearance.validFrom)
        problems.push_back(
            problem("valid_until", "clearance_must_have_a_term",
                    QCoreApplication::translate("diligence", "Give the first and the last day on which it holds."),
                    "para. 14"));
    if (clearance.outcome == ClearanceOutcome::Cleared)
        if (auto tooEarly = listDateProblem(clearance.validFrom, listDate))
            problems.push_back(std::move(*tooEarly));
    return problems;
}

std::optional<Problem> clearanceProblem(const Party &party, const std::optional<Clearance> &clearance, const QDate &day)
{
    if (party.isState)
        return std::nullopt;
    if (clearance && clearance->outcome == ClearanceOutcome::Cleared && clearance->validFrom <= day &&
        day <= clearance->validUntil && !clearance->isWithdrawn(day)) {
        if (clearance->endedOn.isValid())
            return endedProblem(party, clearance->endedOn);
        return screeningProblem(party.name, clearance->screening, party.id.field());
    }
    QString sentence = whyNotCleared(party, clearance, day);
    if (clearance && clearance->isRenewed)
        sentence += u' ' + QCoreApplication::translate("diligence", "A new proposal waits for a second person.");
    return party.id.isPartner() ? problem("partner", "partner_must_be_cleared", sentence, "para. 24")
                                : problem("donor", "non_state_donor_must_be_cleared", sentence, "para. 14");
}

bool hasEndedSince(const Problem &problem)
{
    return problem.rule == QLatin1String(endedRule);
}

std::optional<Problem> partnerClearanceProblem(const Partner &partner, const std::optional<Clearance> &clearance,
                                               const QDate &onDate)
{
    return clearanceProblem(partner, clearance, onDate);
}

} // namespace fund
