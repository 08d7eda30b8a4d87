#include "bank/bank_columns.h"

#include "bank/bank_page.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

namespace fund {

namespace {

CellFacts bankStateCell(const StoredBankLine &line)
{
    CellFacts facts{bankLineStateTitle(line.state)};
    switch (line.state) {
    case BankLineState::Open:
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("clock");
        break;
    case BankLineState::Matched:
        facts.tone = Tone::Ok;
        facts.icon = QStringLiteral("tick");
        break;
    case BankLineState::NotOurs:
    case BankLineState::BankCharge:
        facts.tone = Tone::Muted;
        break;
    }
    return facts;
}

CellFacts bankAmountCell(const Money &amount)
{
    return {amountText(amount, currentLanguage()), amount.minor()};
}

} // namespace

std::vector<Column<StoredBankLine>> bankLineColumns()
{
    return {
        {QStringLiteral("booked"), [] { return BankPage::tr("Booked", "a line of the bank, on a day"); },
         [](const StoredBankLine &line) {
             return CellFacts{shortDate(line.line.bookedOn, currentLanguage()), line.line.bookedOn};
         },
         ColumnAlign::Start, 104},
        {QStringLiteral("party"), [] { return BankPage::tr("Other party", "who paid or was paid"); },
         [](const StoredBankLine &line) { return CellFacts{line.line.counterparty}; }, ColumnAlign::Start, 176},
        {QStringLiteral("purpose"), [] { return BankPage::tr("Purpose", "of a payment"); },
         [](const StoredBankLine &line) {
             CellFacts facts{line.line.purpose};
             facts.suffix = line.line.isReversal ? BankPage::tr("reversal", "of a line of the bank") : QString();
             return facts;
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("reference"), [] { return BankPage::tr("Reference", "the bank's own"); },
         [](const StoredBankLine &line) { return CellFacts{line.line.bankReference}; }, ColumnAlign::Start, 112},
        {QStringLiteral("account"), [] { return BankPage::tr("Account", "at a bank"); },
         [](const StoredBankLine &line) { return CellFacts{line.account}; }, ColumnAlign::Start, 128, true},
        {QStringLiteral("amount"), [] { return BankPage::tr("Amount"); },
         [](const StoredBankLine &line) { return bankAmountCell(line.line.amount); }, ColumnAlign::End, 144},
        {QStringLiteral("state"), [] { return BankPage::tr("Status"); }, bankStateCell, ColumnAlign::Start, 120},
    };
}

std::vector<Column<WeighedRow>> weighedColumns()
{
    return {
        {QStringLiteral("date"), [] { return BankPage::tr("Date"); },
         [](const WeighedRow &row) {
             return CellFacts{shortDate(row.onDate, currentLanguage()), row.onDate};
         },
         ColumnAlign::Start, 104},
        {QStringLiteral("what"), [] { return BankPage::tr("What", "a balance or an item of a reconciliation"); },
         [](const WeighedRow &row) {
             CellFacts facts{row.what};
             facts.strong = row.isBalance;
             return facts;
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("state"), [] { return BankPage::tr("Status"); },
         [](const WeighedRow &row) { return CellFacts{row.state}; }, ColumnAlign::Start, 120},
        {QStringLiteral("amount"), [] { return BankPage::tr("Amount"); },
         [](const WeighedRow &row) {
             CellFacts facts = bankAmountCell(row.amount);
             facts.strong = row.isBalance;
             facts.tone = row.isWrong ? Tone::Bad : Tone::Plain;
             return facts;
         },
         ColumnAlign::End, 160},
    };
}

} // namespace fund
