#include "reports/report_checks.h"

#include "calls/shown_text.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

namespace fund {

namespace {

ReportCheck open(const QString &sentence, const char *paragraph, const char *page, const QString &subject = {})
{
    return {true, sentence, QString::fromLatin1(paragraph), QString::fromLatin1(page), subject};
}

ReportCheck holds(const QString &sentence, const char *paragraph)
{
    return {false, sentence, QString::fromLatin1(paragraph), {}, {}};
}

void checkFund(std::vector<ReportCheck> &checks, const AnnualFigures &figures)
{
    if (figures.provisional)
        checks.push_back(
            open(QCoreApplication::translate("reports", "The year is not over: the report runs to %1 and is "
                                                        "marked provisional.")
                     .arg(longDate(figures.until, currentLanguage())),
                 "para. 27", ""));
    if (figures.office.isEmpty())
        checks.push_back(open(QCoreApplication::translate("reports", "The office that reports is not recorded."), "",
                              "settings", QStringLiteral("host_office")));
    if (figures.symbol.isEmpty())
        checks.push_back(open(QCoreApplication::translate("reports", "The report has no document symbol."), "",
                              "settings", QStringLiteral("document_symbol")));
    if (!figures.established)
        checks.push_back(
            open(QCoreApplication::translate("reports", "The fund is not established: each page says that the "
                                                        "report is no official document."),
                 "", "settings", QStringLiteral("fund_status")));
    if (!figures.minimumToStart)
        checks.push_back(open(QCoreApplication::translate("reports", "No minimum to start has been announced."),
                              "para. 16", "settings", QStringLiteral("minimum_to_start")));
    else if (!figures.operationalSince)
        checks.push_back(open(QCoreApplication::translate("reports", "Receipts have not reached the minimum to start."),
                              "para. 16", "pool"));
}

void checkRound(std::vector<ReportCheck> &checks, const RoundFigures &round)
{
    const Language language = currentLanguage();
    if (!round.decidedOn) {
        checks.push_back(
            open(QCoreApplication::translate("reports", "%1 has no decision: its round stands without anyone "
                                                        "sponsored.")
                     .arg(round.ref),
                 "para. 18", "decisions", round.ref));
        return;
    }
    for (const RuleFigures &rule : round.rules)
        if (rule.shortBy() > 0)
            checks.push_back(
                open(QCoreApplication::translate("reports", "%1: %2 is short by %3.",
                                                 "%1 a call, %2 the name of a rule, %3 a number")
                         .arg(round.ref, shownText(rule.name, language), numberText(rule.shortBy(), language)),
                     "para. 22", "decisions", round.ref));
    if (round.committed.isPositive() && round.spent.isZero())
        checks.push_back(open(QCoreApplication::translate("reports", "%1: nothing was paid yet of %2 committed.")
                                  .arg(round.ref, amountText(round.committed, language)),
                              "", "pool", QStringLiteral("committed/sponsorship")));
}

void checkMoney(std::vector<ReportCheck> &checks, const AnnualFigures &figures)
{
    const Language language = currentLanguage();
    if (figures.contributions.total.isZero())
        checks.push_back(
            open(QCoreApplication::translate("reports", "Nothing was received in the year."), "", "contributions"));
    if (figures.contributions.agreedOutstanding.isPositive())
        checks.push_back(open(QCoreApplication::translate("reports", "%1 is agreed and was not received by the end.")
                                  .arg(amountText(figures.contributions.agreedOutstanding, language)),
                              "", "contributions"));
    if (figures.statement.available.isNegative())
        checks.push_back(open(QCoreApplication::translate("reports", "The pool shows a shortfall of %1.")
                                  .arg(amountText(-figures.statement.available, language)),
                              "para. 23", "pool"));
}

} // namespace

std::vector<ReportCheck> reportChecks(const AnnualFigures &figures, int laterWishes)
{
    std::vector<ReportCheck> checks;
    if (laterWishes > 0)
        checks.push_back(open(QCoreApplication::translate("reports",
                                                          "%Ln donor(s) asked after that day not to be published so: "
                                                          "this report is for the files, not to be given out.",
                                                          nullptr, laterWishes),
                              "para. 17", "contributions"));
    checkFund(checks, figures);
    checkMoney(checks, figures);
    if (figures.rounds.empty())
        checks.push_back(open(QCoreApplication::translate("reports", "No sponsorship round falls into the year."),
                              "para. 18", "calls"));
    for (const RoundFigures &round : figures.rounds)
        checkRound(checks, round);
    const int withheld = figures.contributions.donorsWithoutName + figures.contributions.donorsWithoutAmount;
    if (withheld > 0)
        checks.push_back(
            holds(QCoreApplication::translate("reports", "%Ln donor(s) who asked for it stand(s) in totals only.",
                                              nullptr, withheld),
                  "para. 17"));
    checks.push_back(
        holds(QCoreApplication::translate("reports", "People are counted and not named; nothing confidential "
                                                     "is used."),
              "para. 11"));
    checks.push_back(holds(
        QCoreApplication::translate("reports", "The statement adds up and agrees with the receipts."), "para. 27"));
    return checks;
}

} // namespace fund
