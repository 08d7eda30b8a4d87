#include "contributions/contribution_actions.h"
#include "ledger/income_actions.h"
#include "ledger/pool_reading.h"
#include "support/test_shortlists.h"

#include <sqlite3.h>

#include <catch2/catch.hpp>

#include <functional>

using namespace fund;

namespace {

/// While it lives, another's deed falls once into whatever the connection reads, after so many steps of the reading.
class Interruption
{
public:
    Interruption(const Database &reader, int steps, std::function<void()> deed)
        : m_reader(reader), m_deed(std::move(deed))
    {
        sqlite3_progress_handler(m_reader.handle(), steps, &Interruption::interrupt, this);
    }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    ~Interruption() { sqlite3_progress_handler(m_reader.handle(), 0, nullptr, nullptr); }

    [[nodiscard]] bool happened() const { return m_happened; }

private:
    static int interrupt(void *self)
    {
        auto &mine = *static_cast<Interruption *>(self);
        if (!std::exchange(mine.m_happened, true))
            mine.m_deed();
        return 0;
    }

    const Database &m_reader;
    std::function<void()> m_deed;
    bool m_happened = false;
};

} // namespace

TEST_CASE("the pool is of one moment, also where somebody records something while it is read")
{
    TestFund fund;
    endow(fund);
    const DonorId donor = addState(fund, "Rwanda", "RWA");
    const auto reader = fund.administrator().onThisThread();
    REQUIRE(reader);
    const Database &database = (*reader)->database();
    const ReadAt at{fund.administrator().onDate()};
    const Currency currency = *currencyOf(u"USD");
    int interrupted = 0;
    for (int steps = 5; steps < 4'000; steps = steps * 5 / 4 + 1) {
        const PoolPosition before = poolPosition(database, at, currency);
        const auto deed = [&] {
            REQUIRE(recordOtherIncome(
                fund.finance(), {IncomeKind::Interest, usd(10), QStringLiteral("Treasury %1").arg(steps), at.on}));
            REQUIRE(recordContribution(fund.finance(), {donor, at.on, usd(100), {}, {}}));
        };
        const Interruption interruption(database, steps, deed);
        const PoolPosition read = poolPosition(database, at, currency);
        if (!interruption.happened())
            break;
        ++interrupted;
        INFO(steps);
        CHECK((read == before || read == poolPosition(database, at, currency)));
    }
    CHECK(interrupted > 10);
}
