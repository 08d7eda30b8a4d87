#include "decisions/past_decision.h"

#include "applications/application_store.h"
#include "calls/call_store.h"
#include "decisions/decision_actions.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr qsizetype shownDigest = 16;

QString said(const char *text, const char *meaning = nullptr)
{
    return QCoreApplication::translate("decisions", text, meaning);
}

QString aboutList(const Database &database, const ShortList &list)
{
    const auto call = readCall(database, list.call);
    return said(QT_TRANSLATE_NOOP("decisions", "%1, short list, version %2"))
        .arg(call ? call->ref : QString(), numberText(list.version, currentLanguage()));
}

QString aboutApplication(const Database &database, const Application &application)
{
    const auto call = readCall(database, application.call);
    return said(QT_TRANSLATE_NOOP("decisions", "%1, applicant %2"))
        .arg(call ? call->ref : QString(), applicationRef(application.serial));
}

PastDecision pastOf(const Database &database, const Decision &decision)
{
    PastDecision past{decision, decision.what.subject, {}, verifyDecision(database, decision)};
    if (const auto id = numberOf(decision.what.subject, u"shortlists"))
        if (const auto list = readShortList(database, ShortListId(*id))) {
            past.list = list->id;
            past.about = aboutList(database, *list);
        }
    if (const auto id = numberOf(decision.what.subject, u"applications"))
        if (const auto application = readApplication(database, ApplicationId(*id)))
            past.about = aboutApplication(database, *application);
    return past;
}

CellFacts signatureCell(const PastDecision &past)
{
    CellFacts facts{past.against.empty() ? said(QT_TRANSLATE_NOOP("decisions", "holds"), "a signature")
                                         : said(QT_TRANSLATE_NOOP("decisions", "does not hold"), "a signature")};
    facts.tone = past.against.empty() ? Tone::Ok : Tone::Bad;
    facts.icon = past.against.empty() ? QStringLiteral("tick") : QStringLiteral("warning");
    return facts;
}

} // namespace

std::optional<qint64> numberOf(const QString &subject, QStringView kind)
{
    bool isNumber = false;
    const qint64 number = subject.section(u'/', 1).toLongLong(&isNumber);
    return isNumber && subject.section(u'/', 0, 0) == kind ? std::optional(number) : std::nullopt;
}

std::vector<PastDecision> readPastDecisions(const Database &database)
{
    std::vector<PastDecision> decisions;
    for (const Decision &decision : readDecisions(database))
        if (!isReading(decision.what.kind)) // the call tells its own
            decisions.push_back(pastOf(database, decision));
    return decisions;
}

std::vector<Column<PastDecision>> pastDecisionColumns()
{
    return {
        {QStringLiteral("date"), [] { return said(QT_TRANSLATE_NOOP("decisions", "Date")); },
         [](const PastDecision &past) {
             return CellFacts{shortDate(past.decision.onDate, currentLanguage()), past.decision.onDate};
         },
         ColumnAlign::Start, 96},
        {QStringLiteral("about"), [] { return said(QT_TRANSLATE_NOOP("decisions", "About")); },
         [](const PastDecision &past) { return CellFacts{past.about}; }, ColumnAlign::Start, 200},
        {QStringLiteral("outcome"), [] { return said(QT_TRANSLATE_NOOP("decisions", "Decision")); },
         [](const PastDecision &past) { return CellFacts{decisionOutcomeTitle(past.decision.what.outcome)}; },
         ColumnAlign::Start, 88},
        {QStringLiteral("by"), [] { return said(QT_TRANSLATE_NOOP("decisions", "By"), "who decided"); },
         [](const PastDecision &past) { return CellFacts{past.decision.byName}; }, ColumnAlign::Start, 128},
        {QStringLiteral("signature"), [] { return said(QT_TRANSLATE_NOOP("decisions", "Signature")); }, signatureCell,
         ColumnAlign::Start, 104},
        {QStringLiteral("digest"), [] { return said(QT_TRANSLATE_NOOP("decisions", "Digest")); },
         [](const PastDecision &past) {
             const QString digest = QString::fromLatin1(past.decision.what.subjectDigest.toHex());
             CellFacts facts{digest.left(shownDigest)};
             facts.spreadsheet = digest;
             return facts;
         },
         ColumnAlign::Start, 0},
    };
}

} // namespace fund
