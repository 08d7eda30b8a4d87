#include "pool/commitment_line.h"

#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "calls/call_store.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "shortlists/shortlist_store.h"
#include "states/state.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::function<QString()> title(const char *words)
{
    return [words] { return QCoreApplication::translate("pool", words); };
}

/// Fills in whom the nominations of a call are for; nothing of it is asked for where none is open.
void describe(std::map<QString, CommitmentLine *> &bySubject, const Session &session, const CallSummary &call)
{
    std::map<ApplicationId, CommitmentLine *> open;
    for (const Nomination &nomination : readNominations(session.database(), call.id, session.fund().currency)) {
        const auto found = bySubject.find(subjectOf(nomination.id));
        if (found == bySubject.end())
            continue;
        found->second->title = QStringLiteral("%1 %2").arg(call.ref, nomination.applicationRef);
        open.emplace(nomination.application, found->second);
    }
    if (open.empty())
        return;
    for (const auto &[application, line] : open) {
        const auto read = readApplication(session.database(), application);
        const State *state = read ? stateOf(read->facts.stateIso3) : nullptr;
        line->state = state ? state->name(currentLanguage()) : QString();
    }
    if (!session.isCleared())
        return;
    if (const auto people = openPeopleOf(session, call.id))
        for (const auto &[application, person] : *people)
            if (const auto line = open.find(application); line != open.end())
                line->second->name = QString(person.givenName + u' ' + person.familyName).trimmed();
}

} // namespace

std::vector<CommitmentLine> readCommitmentLines(const Session &session)
{
    std::vector<CommitmentLine> lines;
    for (OpenCommitment &commitment : readOpenCommitments(session.database(), session.fund().currency)) {
        const QString words = commitment.narrative.isEmpty() ? commitment.subject : commitment.narrative;
        lines.push_back({std::move(commitment), words, {}, {}});
    }
    std::map<QString, CommitmentLine *> bySubject;
    for (CommitmentLine &line : lines)
        bySubject.emplace(line.commitment.subject, &line);
    if (!lines.empty())
        for (const CallSummary &call : readCalls(session.database(), session.clock().now()))
            describe(bySubject, session, call);
    return lines;
}

std::vector<Column<CommitmentLine>> commitmentColumns(const Currency &currency, bool names)
{
    std::vector<Column<CommitmentLine>> columns = {
        {QStringLiteral("for"), title(QT_TRANSLATE_NOOP("pool", "Committed for")),
         [](const CommitmentLine &line) { return CellFacts{line.title}; }, ColumnAlign::Start, 128},
        {QStringLiteral("name"), title(QT_TRANSLATE_NOOP("pool", "Name")),
         [](const CommitmentLine &line) { return CellFacts{line.name}; }, ColumnAlign::Start, 136},
        {QStringLiteral("state"), title(QT_TRANSLATE_NOOP("pool", "State")),
         [](const CommitmentLine &line) { return CellFacts{line.state}; }, ColumnAlign::Start, 0},
        {QStringLiteral("since"), title(QT_TRANSLATE_NOOP("pool", "Since")),
         [](const CommitmentLine &line) {
             return CellFacts{shortDate(line.commitment.since, currentLanguage()), line.commitment.since};
         },
         ColumnAlign::Start, 96},
        {QStringLiteral("open"),
         [code = currency.code] { return QCoreApplication::translate("pool", "Open %1", "%1 a currency").arg(code); },
         [](const CommitmentLine &line) {
             return CellFacts{amountWithoutCurrency(line.commitment.open, currentLanguage()),
                              line.commitment.open.minor()};
         },
         ColumnAlign::End, 112}};
    if (!names)
        columns.erase(columns.begin() + 1);
    return columns;
}

} // namespace fund
