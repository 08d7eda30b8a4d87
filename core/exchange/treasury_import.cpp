#include "exchange/import_kinds.h"
#include "exchange/rate_leap_notes.h"
#include "rates/rate_actions.h"
#include "rates/treasury_list.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

Problem listIsOfDollars(const Currency &fundCurrency)
{
    return {QStringLiteral("file"),
            QStringLiteral("list_must_be_of_the_funds_currency"),
            QCoreApplication::translate("exchange",
                                        "The treasury's list tells what one US dollar is worth; the books of "
                                        "this fund are in %1.")
                .arg(fundCurrency.code),
            {},
            0};
}

Result<ImportOutcome> recordTreasuryList(Session &session, TreasuryList list, const ImportOptions &options)
{
    ImportOutcome outcome;
    outcome.read = list.rows;
    if (!list.leftOut.isEmpty())
        outcome.notes += QCoreApplication::translate("exchange", "Left out, since ISO 4217 knows no such currency: %1.")
                             .arg(list.leftOut.join(QStringLiteral(", ")));
    outcome.problems = std::move(list.problems);
    const Currency &fundCurrency = session.fund().currency;
    if (fundCurrency.code != u"USD")
        outcome.problems.push_back(listIsOfDollars(fundCurrency));
    for (Problem &problem : checkRates(list.rates, fundCurrency)) {
        problem.line = list.lines[static_cast<std::size_t>(problem.line) - 1];
        outcome.problems.push_back(std::move(problem));
    }
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    if (!takeRateLeaps(findRateLeaps(session.database(), list.rates), list.lines, options, outcome))
        return outcome;
    Change change(session, Action::ImportRates);
    change.because(options.reason.trimmed());
    const RecordedRates recorded = recordRates(change, list.rates);
    outcome.added = recorded.added;
    outcome.notes += recorded.replaced;
    outcome.unchanged = recorded.unchanged;
    return finishImport(change, options, std::move(outcome));
}

} // namespace

std::optional<Result<ImportOutcome>> importTreasuryList(Session &session, const QByteArray &bytes,
                                                        const ImportOptions &options)
{
    if (isXlsx(bytes)) {
        const auto sheet = readXlsx(bytes);
        if (!sheet || !isTreasurySheet(*sheet))
            return std::nullopt; // a table of the program's own columns, or what is wrong is told of it as of one
        return recordTreasuryList(session, readTreasurySheet(*sheet), options);
    }
    const auto form = treasuryFormOf(bytes);
    if (!form)
        return std::nullopt;
    return recordTreasuryList(session, readTreasuryList(bytes, *form), options);
}

} // namespace fund
