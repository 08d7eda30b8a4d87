#include "ledger/balance_store.h"

#include "ledger/balance_check.h"
#include "ledger/ledger_store.h"
#include "record/change.h"
#include "storage/row_digest.h"
#include "storage/statement.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace fund;

namespace {

/// The same by adding up every transfer, one by one.
std::map<std::pair<Account, QString>, std::pair<qint64, qint64>> addedUp(const Database &database, const ReadAt &at)
{
    std::map<std::pair<Account, QString>, std::pair<qint64, qint64>> sums;
    for (const LedgerEntry &entry : readEntries(database, QDate(1900, 1, 1), at.on, dollars)) {
        if (at.knownAt.isValid() && entry.recordedAt > at.knownAt)
            continue;
        for (const Transfer &transfer : entry.transfers) {
            const Money original = transfer.original.value_or(transfer.amount);
            auto &debit = sums[{transfer.debit, original.currency().code}];
            auto &credit = sums[{transfer.credit, original.currency().code}];
            debit.first += original.minor();
            debit.second += transfer.amount.minor();
            credit.first -= original.minor();
            credit.second -= transfer.amount.minor();
        }
    }
    return sums;
}

std::map<std::pair<Account, QString>, std::pair<qint64, qint64>> shown(const std::vector<CurrencyBalance> &balances)
{
    std::map<std::pair<Account, QString>, std::pair<qint64, qint64>> sums;
    for (const CurrencyBalance &balance : balances)
        sums[{balance.account, balance.original.currency().code}] = {balance.original.minor(), balance.amount.minor()};
    return sums;
}

LedgerEntryDraft anyEntry(const QDate &day)
{
    LedgerEntryDraft draft{EntryKind::Receipt, day, QStringLiteral("contributions/1"), QStringLiteral("any")};
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        const auto debit = *rc::gen::elementOf(allAccounts);
        const auto credit =
            *rc::gen::suchThat(rc::gen::elementOf(allAccounts), [&](Account account) { return account != debit; });
        Transfer transfer{debit, credit, Money(*rc::gen::inRange(1, 100'000), dollars)};
        if (*rc::gen::arbitrary<bool>())
            transfer.original =
                Money(*rc::gen::inRange(1, 100'000), *currencyOf(*rc::gen::arbitrary<bool>() ? u"EUR" : u"JPY"));
        draft.transfers.push_back(std::move(transfer));
    }
    return draft;
}

} // namespace

TEST_CASE("running totals give the books at any date, as known at any moment, as the entries themselves do")
{
    CHECK(rc::check("totals are sums", [] {
        TestFund fund(QDate(2026, 1, 1));
        const QDateTime start = fund.clock().now();
        const int days = *rc::gen::inRange(1, 90);
        for (int i = 0; i < 12; ++i) {
            fund.clock().set(start.addDays(days).addSecs(i * *rc::gen::inRange(1, 400'000)));
            Change change(fund.finance(), Action::RecordReceipt);
            static_cast<void>(insertEntry(change, anyEntry(QDate(2025, 11, 20).addDays(*rc::gen::inRange(0, 120)))));
            RC_ASSERT(static_cast<bool>(change.commit()));
        }
        for (int i = 0; i < 25; ++i) {
            ReadAt at{QDate(2025, 11, 15).addDays(*rc::gen::inRange(0, 140))};
            if (i % 3 > 0)
                at.knownAt = start.addDays(*rc::gen::inRange(0, 150)).addSecs(*rc::gen::inRange(0, 86'400));
            if (i % 3 > 1)
                at.knownAt = endOfDay(at.knownAt.date());
            RC_ASSERT(shown(readTrialBalance(fund.database(), at, dollars)) == addedUp(fund.database(), at));
            Balances balances;
            for (const auto &[key, sums] : addedUp(fund.database(), at))
                balances[key.first] += sums.second;
            RC_ASSERT(readBalances(fund.database(), at) == balances);
        }
        RC_ASSERT(readWrongTotals(fund.database()).isEmpty());
    }));
}

TEST_CASE("a running total that another program changed is found and named")
{
    TestFund fund;
    settle(fund);
    give(fund, addState(fund, "Estonia", "EST"), usd(200000), QDate(2026, 3, 2));
    CHECK(verifyBalances(fund.database(), dollars).empty());
    SECTION("of a day")
    {
        fund.tamper("UPDATE ledger_day_totals SET amount = amount + 1");
        CHECK(readWrongTotals(fund.database()) == QStringList{QStringLiteral("2026-03-02"), QStringLiteral("2026-03")});
    }
    SECTION("of a month")
    {
        fund.tamper("UPDATE ledger_month_totals SET original = original - 1");
        CHECK(readWrongTotals(fund.database()) == QStringList{QStringLiteral("2026-03")});
    }
    SECTION("of what is expected")
    {
        fund.tamper("DELETE FROM ledger_expected WHERE kind = 'agreed'");
        CHECK(readWrongTotals(fund.database()) == QStringList{QStringLiteral("2026-03-02")});
    }
    SECTION("of a subject")
    {
        fund.tamper("INSERT INTO ledger_subject_totals (subject, first_on, last_on, last_recorded, committed, open, "
                    "spent) VALUES ('commitments/none', '2026-03-04', '2026-03-05', '2026-03-05', 1, 1, 0)");
        CHECK(readWrongTotals(fund.database()) == QStringList{QStringLiteral("2026-03-05")});
    }
    CHECK_FALSE(verifyBalances(fund.database(), dollars).empty());
}

TEST_CASE("every account belongs to one block, and the blocks follow one another")
{
    AccountBlock last = AccountBlock::Money;
    for (const Account account : allAccounts) {
        CHECK(blockOf(account) >= last);
        last = blockOf(account);
        CHECK(accountOf(accountKey(account)) == account);
    }
    CHECK(last == AccountBlock::Authority);
}

TEST_CASE("a filled file of an older schema keeps every row as the record knows it, and gains its running totals")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.fund"));
    const auto digestsOf = [](const Database &database) {
        std::map<QByteArray, std::map<qint64, QByteArray>> rows;
        RowDigests digests(database);
        for (const QByteArray table : {"users", "ledger_entries", "ledger_transfers", "ledger_memoranda"})
            digests.forEach(table, [&](const DigestedRow &row) { rows[table][row.id] = row.digest; });
        return rows;
    };
    std::map<QByteArray, std::map<qint64, QByteArray>> before;
    {
        const auto old = Database::createAt(path, 9);
        REQUIRE(old);
        REQUIRE((*old)->run(R"sql(
            INSERT INTO users (id, name, role, recorded_at)
            VALUES (1, 'finance', 'finance', '2026-01-01T09:00:00.000Z');
            INSERT INTO ledger_entries (id, kind, on_date, subject, narrative, reverses, recorded_by, recorded_at)
            VALUES
                (1, 'pledge', '2026-02-01', 'contributions/1', 'C-1', NULL, 1, '2026-02-01T09:00:00.000Z'),
                (2, 'receipt', '2026-02-02', 'contributions/1', 'B-1', NULL, 1, '2026-03-02T09:00:00.000Z'),
                (3, 'reversal', '2026-03-02', 'contributions/1', 'wrong', 2, 1, '2026-03-02T09:00:00.000Z');
            INSERT INTO ledger_transfers (entry_id, debit, credit, amount, original_currency, original_amount) VALUES
                (2, 'cash', 'contributions', 1000, 'EUR', 900), (3, 'contributions', 'cash', 1000, 'EUR', 900);
            INSERT INTO ledger_memoranda (entry_id, kind, currency, amount) VALUES (1, 'pledged', 'EUR', 900);
        )sql"));
        before = digestsOf(**old);
    }
    const auto old = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(old);
    const auto opened = Database::upgradedCopy(**old);
    REQUIRE(opened);
    CHECK(digestsOf(**opened) == before);
    CHECK(readWrongTotals(**opened).isEmpty());
    CHECK(readBalances(**opened, {QDate(2026, 2, 28)})[Account::Cash] == 1000);
    CHECK(readBalances(**opened, {QDate(2026, 3, 2)})[Account::Cash] == 0);
    // What refers to an entry still does.
    CHECK_FALSE(
        (*opened)->run("INSERT INTO ledger_transfers (entry_id, debit, credit, amount) VALUES (9, 'a', 'b', 1)"));
}
