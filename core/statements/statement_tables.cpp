#include "statements/statement_tables.h"

#include "localisation/numbers.h"
#include "statements/harmonised_class.h"

#include <algorithm>

namespace fund {

namespace {

DataColumn figures(const QString &title)
{
    return {.title = title, .isFigures = true, .namesCurrency = false};
}

DataRow row(const QString &title, std::vector<DataCell> cells, RowKind kind = RowKind::Body, int indent = 0)
{
    cells.insert(cells.begin(), DataCell(title));
    return {std::move(cells), kind, indent};
}

std::map<HarmonisedClass, Money> byClass(const FundStatement &statement)
{
    std::map<HarmonisedClass, Money> classes;
    for (const HarmonisedClass harmonised : allHarmonisedClasses)
        classes[harmonised] = Money(0, statement.opening.currency());
    for (const auto &[window, amount] : statement.spent)
        classes[harmonisedClassOf(window)] += amount;
    classes[HarmonisedClass::SupportCosts] += statement.supportCosts;
    return classes;
}

void addUses(DataTable &table, const FundStatement &s, const Wording &words)
{
    const auto use = [&](const QString &title, const Money &amount) {
        table.rows.push_back(row(title, {amount}, RowKind::Body, 1));
    };
    use(words.translate("statements", "of which committed"), s.committed);
    use(words.translate("statements", "of which allotted, not committed"), s.allotted);
    use(words.translate("statements", "of which operating reserve"), s.reserve);
    use(words.translate("statements", "of which available"), s.available);
}

/// Debits and credits.
struct Sides
{
    Money debit;
    Money credit;
};

/// The rows of one currency and their sum, which is told in the fund's.
Sides addCurrency(DataTable &table, const std::vector<CurrencyBalance> &accounts, const Currency &currency,
                  const Wording &words)
{
    const Currency &own = accounts.front().original.currency();
    const auto put = [](Sides &sum, const Money &balance) {
        (balance.isNegative() ? sum.credit : sum.debit) += balance.isNegative() ? -balance : balance;
    };
    const auto shown = [](const Money &amount) { return amount.isZero() ? DataCell() : DataCell(amount); };
    Sides originals{Money(0, own), Money(0, own)};
    Sides amounts{Money(0, currency), Money(0, currency)};
    for (const CurrencyBalance &account : accounts) {
        Sides original{Money(0, own), Money(0, own)};
        Sides amount{Money(0, currency), Money(0, currency)};
        put(original, account.original);
        put(amount, account.amount);
        put(originals, account.original);
        put(amounts, account.amount);
        table.rows.push_back(
            row(accountTitle(account.account),
                {own.code, shown(original.debit), shown(original.credit), shown(amount.debit), shown(amount.credit)}));
    }
    table.rows.push_back(row(words.translate("statements", "Total, %1", "a currency").arg(own.code),
                             {own.code, originals.debit, originals.credit, amounts.debit, amounts.credit},
                             RowKind::Subtotal));
    return amounts;
}

} // namespace

DataTable incomeTable(const FundStatement &s, const Wording &words)
{
    DataTable table;
    table.columns = {{.title = QString(), .share = 1}, figures(s.opening.currency().code)};
    table.rows.push_back(row(words.translate("statements", "Opening balance"), {s.opening}));
    table.rows.push_back(row(words.translate("statements", "Income"), {}, RowKind::Group));
    table.rows.push_back(row(words.translate("statements", "Contributions received, net of refunds"), {s.contributions},
                             RowKind::Body, 1));
    table.rows.push_back(
        row(words.translate("statements", "Interest and exchange differences"), {s.otherIncome}, RowKind::Body, 1));
    table.rows.push_back(
        row(words.translate("statements", "Total income"), {s.contributions + s.otherIncome}, RowKind::Subtotal));
    table.rows.push_back(row(words.translate("statements", "Expenditure"), {}, RowKind::Group));
    for (const auto &[harmonised, amount] : byClass(s))
        table.rows.push_back(row(harmonisedClassTitle(harmonised, words), {amount}, RowKind::Body, 1));
    table.rows.push_back(
        row(words.translate("statements", "Total expenditure"), {s.directCosts() + s.supportCosts}, RowKind::Subtotal));
    table.rows.push_back(row(words.translate("statements", "Closing balance"), {s.closing}, RowKind::Total));
    addUses(table, s, words);
    table.notes = {
        words.translate("statements", "All contributions form one pool; no expenditure is traced to a donor "
                                      "(paras. 19 and 27)."),
        words.translate("statements",
                        "The books tell direct costs by window: sponsorship is shown as travel, "
                        "activities as transfers and grants, monitoring as contractual services, posts as staff."),
        words.translate("statements", "Programme support costs are charged on expenditure and on open commitments.")};
    return table;
}

DataTable donorTable(const std::vector<DonorLine> &donors, const Currency &currency, const Wording &words)
{
    DataTable table;
    table.columns = {{.title = words.translate("statements", "Donor"), .share = 3},
                     {.title = words.translate("statements", "Kind"), .share = 2},
                     figures(words.translate("statements", "Received in the period")),
                     figures(words.translate("statements", "Received to date")),
                     figures(words.translate("statements", "Agreed, not received")),
                     figures(words.translate("statements", "Announced, unsigned"))};
    const Money none(0, currency);
    DonorLine total{{}, none, none, none, none};
    int keptBack = 0;
    for (const DonorLine &line : donors) {
        const bool isPublished = line.donor.publication == Publication::Publish;
        keptBack += isPublished ? 0 : 1;
        table.rows.push_back(row(
            isPublished ? line.donor.name : line.donor.name + QStringLiteral(" *"),
            {donorKindTitle(line.donor.kind, words), line.receivedInPeriod, line.received, line.agreed, line.pledged}));
        total.receivedInPeriod += line.receivedInPeriod;
        total.received += line.received;
        total.agreed += line.agreed;
        total.pledged += line.pledged;
    }
    table.rows.push_back(row(words.translate("statements", "Total"),
                             {QString(), total.receivedInPeriod, total.received, total.agreed, total.pledged},
                             RowKind::Total));
    table.notes.push_back(words
                              .translate("statements", "Amounts in %1. Receipts at the UN operational rate of their "
                                                       "day, what is expected at that of the statement's.")
                              .arg(currency.code));
    if (keptBack > 0)
        table.notes.push_back(words.translate(
            "statements", "* asked not to be published, or not with the amount: this statement is for the office only "
                          "(para. 17)."));
    return table;
}

DataTable pledgeTable(const std::vector<PledgeLine> &pledges, const Currency &currency, const Wording &words)
{
    DataTable table;
    const auto inFund = [&](const char *title) {
        return figures(words.translate("statements", title).arg(currency.code));
    };
    table.columns = {{.title = words.translate("statements", "Contribution")},
                     {.title = words.translate("statements", "Donor"), .share = 1},
                     {.title = words.translate("statements", "Announced on")},
                     {.title = words.translate("statements", "Announced, unsigned"), .isFigures = true},
                     {.title = words.translate("statements", "Agreed, not received"), .isFigures = true},
                     {.title = words.translate("statements", "of which overdue"), .isFigures = true},
                     inFund(QT_TRANSLATE_NOOP("statements", "Expected, %1")),
                     inFund(QT_TRANSLATE_NOOP("statements", "Received, %1"))};
    Money expected(0, currency);
    Money received(0, currency);
    for (const PledgeLine &line : pledges) {
        const auto shown = [](const Money &amount) { return amount.isZero() ? DataCell() : DataCell(amount); };
        const Money worth = line.pledgedInFund + line.agreedInFund;
        table.rows.push_back(row(line.ref, {line.donor.name, line.announcedOn, shown(line.pledged), shown(line.agreed),
                                            shown(line.overdue), worth, line.received}));
        expected += worth;
        received += line.received;
    }
    table.rows.push_back(row(words.translate("statements", "Total"),
                             {QString(), DataCell(), DataCell(), DataCell(), DataCell(), expected, received},
                             RowKind::Total));
    table.notes = {words.translate("statements", "A pledge that is not signed is disclosed, not booked. What is "
                                                 "expected is valued at the UN operational rate of the day."),
                   words.translate("statements", "For the office only: donors are named whatever they asked for "
                                                 "publication (para. 17).")};
    return table;
}

DataTable budgetTable(const PoolPosition &position, const Wording &words)
{
    DataTable table;
    table.columns = {{.title = position.currency.code, .share = 1},
                     figures(words.translate("statements", "Budget")),
                     figures(words.translate("statements", "Spent")),
                     figures(words.translate("statements", "Committed")),
                     figures(words.translate("statements", "Not committed")),
                     figures(words.translate("statements", "Spent of budget"))};
    const auto add = [&](const QString &title, const WindowPosition &window, RowKind kind) {
        const Money budget = window.spent + window.committed + window.allotted;
        table.rows.push_back(row(title,
                                 {budget, window.spent, window.committed, window.allotted,
                                  Percent{percentOf(window.spent.minor(), budget.minor(), 1)}},
                                 kind));
    };
    for (const auto &[window, money] : position.windows)
        add(windowTitle(window), money, RowKind::Body);
    add(words.translate("statements", "Total direct costs"), {position.allotted, position.committed, position.spent},
        RowKind::Total);
    table.notes = {
        words.translate("statements", "The budget is the authority that was given to a window, less what it "
                                      "gave back; cumulative."),
        words
            .translate("statements", "Beside it, %1 of support costs were charged and %2 stand in the "
                                     "operating reserve.")
            .arg(amountText(position.supportCosts, words.language()), amountText(position.reserve, words.language()))};
    return table;
}

bool isBalanced(const std::vector<CurrencyBalance> &balances)
{
    std::map<QString, std::pair<qint64, qint64>> sums;
    for (const CurrencyBalance &balance : balances) {
        auto &[original, amount] = sums[balance.original.currency().code];
        original += balance.original.minor();
        amount += balance.amount.minor();
    }
    return std::all_of(sums.begin(), sums.end(),
                       [](const auto &sum) { return sum.second == std::pair<qint64, qint64>(); });
}

DataTable trialBalanceTable(const std::vector<CurrencyBalance> &balances, const Currency &currency,
                            const Wording &words)
{
    DataTable table;
    table.columns = {{.title = words.translate("statements", "Account"), .share = 1},
                     {.title = words.translate("statements", "Currency")},
                     figures(words.translate("statements", "Debit")),
                     figures(words.translate("statements", "Credit")),
                     figures(words.translate("statements", "Debit, %1").arg(currency.code)),
                     figures(words.translate("statements", "Credit, %1").arg(currency.code))};
    // The fund's own currency first: its accounts are what most readers look for.
    std::map<std::pair<bool, QString>, std::vector<CurrencyBalance>> byCurrency;
    for (const CurrencyBalance &balance : balances)
        if (!balance.original.isZero() || !balance.amount.isZero())
            byCurrency[{balance.original.currency() != currency, balance.original.currency().code}].push_back(balance);
    Sides total{Money(0, currency), Money(0, currency)};
    for (const auto &[place, accounts] : byCurrency) {
        const Sides ofCurrency = addCurrency(table, accounts, currency, words);
        total.debit += ofCurrency.debit;
        total.credit += ofCurrency.credit;
    }
    table.rows.push_back(row(words.translate("statements", "Total"),
                             {QString(), DataCell(), DataCell(), total.debit, total.credit}, RowKind::Total));
    table.notes = {words.translate("statements", "Accounts of authority (allotted, committed, spent, set aside) stand "
                                                 "beside those of money; each side adds up to nothing by itself."),
                   words.translate("statements", "Amounts stand in the currency in which they were entered, and in the "
                                                 "fund's at the rates of their entries.")};
    return table;
}

} // namespace fund
