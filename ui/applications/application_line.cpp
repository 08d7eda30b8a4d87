#include "applications/application_line.h"

#include "applications/application_store.h"
#include "calls/call_times.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "shortlists/shortlist_store.h"
#include "states/state.h"
#include "states/state_group.h"
#include "travel/travel_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::function<QString()> title(const char *words)
{
    return [words] { return QCoreApplication::translate("applications", words); };
}

QString stateName(const QString &iso3)
{
    const State *state = stateOf(iso3);
    return state ? state->name(currentLanguage()) : iso3;
}

CellFacts standingCell(const ApplicationLine &line)
{
    const ApplicationStanding standing = standingOf(line);
    CellFacts facts{standingTitle(standing), static_cast<int>(standing)};
    switch (standing) {
    case ApplicationStanding::Eligible:
        facts.icon = QStringLiteral("tick");
        facts.tone = Tone::Ok;
        break;
    case ApplicationStanding::Unclear:
        facts.icon = QStringLiteral("warning");
        facts.tone = Tone::Warn;
        break;
    case ApplicationStanding::NotEligible:
        facts.icon = QStringLiteral("close");
        facts.tone = Tone::Bad;
        break;
    case ApplicationStanding::Withdrawn:
        facts.tone = Tone::Muted;
        break;
    }
    return facts;
}

CellFacts costCell(const ApplicationLine &line)
{
    if (line.cost)
        return {amountWithoutCurrency(line.cost->total(), currentLanguage()), line.cost->total().minor()};
    // The inspector says why; a frame around every cell of a column would say less.
    CellFacts facts{QCoreApplication::translate("applications", "unknown", "a cost"), qint64(-1)};
    facts.icon = QStringLiteral("warning");
    facts.tone = Tone::Warn;
    return facts;
}

CellFacts nameCell(const ApplicationLine &line)
{
    if (!line.name.isEmpty())
        return {line.name};
    CellFacts facts{line.application.erased ? QCoreApplication::translate("applications", "erased", "a person's data")
                                            : QCoreApplication::translate("applications", "sealed", "a person's name")};
    facts.icon = QStringLiteral("lock");
    facts.tone = Tone::Muted;
    return facts;
}

std::vector<Column<ApplicationLine>> personColumns()
{
    return {
        {QStringLiteral("ref"), title(QT_TRANSLATE_NOOP("applications", "No.")),
         [](const ApplicationLine &line) {
             return CellFacts{applicationRef(line.application.serial), line.application.serial};
         },
         ColumnAlign::Start, 64},
        {QStringLiteral("name"), title(QT_TRANSLATE_NOOP("applications", "Applicant")), nameCell, ColumnAlign::Start,
         176},
        {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("applications", "State and group")),
         [](const ApplicationLine &line) {
             CellFacts facts{stateName(line.application.facts.stateIso3)};
             QStringList groups;
             for (const QString &code : line.groups)
                 if (const auto group = stateGroupOf(code))
                     groups += abbreviationOf(*group);
             facts.suffix = groups.join(u' ');
             return facts;
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("gender"), title(QT_TRANSLATE_NOOP("applications", "Gender")),
         [](const ApplicationLine &line) { return CellFacts{genderTitle(line.application.facts.gender)}; },
         ColumnAlign::Start, 76},
    };
}

} // namespace

ApplicationStanding standingOf(const ApplicationLine &line)
{
    if (line.application.withdrawn || line.nomineeWithdrewOn.isValid())
        return ApplicationStanding::Withdrawn;
    return eligibilityStandingOf(line);
}

ApplicationStanding eligibilityStandingOf(const ApplicationLine &line)
{
    if (line.eligibility.isEligible())
        return ApplicationStanding::Eligible;
    return line.eligibility.isRefused() ? ApplicationStanding::NotEligible : ApplicationStanding::Unclear;
}

QString standingTitle(ApplicationStanding standing)
{
    switch (standing) {
    case ApplicationStanding::Eligible:
        return QCoreApplication::translate("applications", "Eligible", "an application");
    case ApplicationStanding::Unclear:
        return QCoreApplication::translate("applications", "Unclear", "an application");
    case ApplicationStanding::NotEligible:
        return QCoreApplication::translate("applications", "Not eligible", "an application");
    case ApplicationStanding::Withdrawn:
        return QCoreApplication::translate("applications", "Withdrawn", "an application");
    }
    Q_UNREACHABLE();
}

std::vector<ApplicationLine> readApplicationLines(const Session &session, const Call &call)
{
    const Database &database = session.database();
    std::map<ApplicationId, Eligibility> eligibility;
    for (auto &[application, found] : readEligibilityOf(session, call.id))
        eligibility[application.id] = std::move(found);
    std::map<ApplicationId, PersonalValues> people;
    if (session.isCleared())
        if (auto opened = openPeopleOf(session, call.id))
            people = std::move(*opened);
    const TravelTable travel = readTravelTable(database, call.terms.meeting.place,
                                               {closingDay(call.terms), QDateTime()}, session.fund().currency);
    std::map<ApplicationId, QDate> withdrewOn;
    for (const Nomination &nomination : readNominations(database, call.id, session.fund().currency))
        if (nomination.withdrawn)
            withdrewOn[nomination.application] = nomination.withdrawnOn;
    std::vector<ApplicationLine> lines;
    for (Application &application : readApplications(database, call.id)) {
        ApplicationLine line;
        line.timeZone = call.terms.timeZone;
        line.eligibility = eligibility[application.id];
        if (const auto person = people.find(application.id); person != people.end())
            line.name = QStringLiteral("%1 %2").arg(person->second.givenName, person->second.familyName).trimmed();
        if (const auto withdrew = withdrewOn.find(application.id); withdrew != withdrewOn.end())
            line.nomineeWithdrewOn = withdrew->second;
        if (const FrozenState *state = call.stateOf(application.facts.stateIso3)) {
            line.region = state->region;
            line.groups = state->groups;
        }
        auto cost = estimateCost(travel, application.facts.stateIso3, call.terms.meeting.nights);
        if (cost)
            line.cost = *cost;
        else
            line.costProblems = cost.failure().problems;
        line.application = std::move(application);
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<Column<ApplicationLine>> applicationLineColumns(const QString &currencyCode)
{
    std::vector<Column<ApplicationLine>> columns = personColumns();
    columns.push_back({QStringLiteral("eligibility"), title(QT_TRANSLATE_NOOP("applications", "Eligibility")),
                       standingCell, ColumnAlign::Start, 112});
    columns.push_back(
        {QStringLiteral("cost"),
         [currencyCode] {
             return QCoreApplication::translate("applications", "Cost %1", "%1 is a currency").arg(currencyCode);
         },
         costCell, ColumnAlign::End, 96});
    columns.push_back({QStringLiteral("classification"), title(QT_TRANSLATE_NOOP("applications", "Classification")),
                       [](const ApplicationLine &line) {
                           return CellFacts{classificationTitle(line.application.facts.classification)};
                       },
                       ColumnAlign::Start, 104, true});
    columns.push_back({QStringLiteral("received"), title(QT_TRANSLATE_NOOP("applications", "Received")),
                       [](const ApplicationLine &line) {
                           const QDateTime &moment = line.application.facts.receivedAt;
                           return CellFacts{shortDate(dayThere(moment, line.timeZone), currentLanguage()), moment};
                       },
                       ColumnAlign::Start, 96, true});
    return columns;
}

} // namespace fund
