#include "verify_table.h"

#include "base/seeded_chance.h"
#include "identity/user_store.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "storage/statement.h"
#include "users/user_actions.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace fund;

namespace {

constexpr int entryCount = 100'000;
constexpr int runs = 3;

std::unique_ptr<Session> makeFile(const QString &path, SetClock &clock, SeededChance &chance)
{
    auto created = createFund({path,
                               QStringLiteral("Bench"),
                               QStringLiteral("administrator"),
                               QStringLiteral("bench"),
                               QStringLiteral("USD"),
                               true,
                               {1, 8192}},
                              clock, chance);
    if (!created)
        return nullptr;
    auto session = std::move(created->session);
    session->database().run("PRAGMA synchronous = OFF;"); // only the making of the file, which is not measured
    const SettingEntry entry{
        Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("Bench"), {}};
    for (int i = 0; i < entryCount; ++i)
        if (!changeSetting(*session, entry))
            return nullptr;
    return session;
}

qint64 signatureChecksAlone(const Database &database)
{
    std::vector<std::pair<QByteArray, QByteArray>> signedHashes;
    Statement row(database, "SELECT hash, signature FROM audit_entries ORDER BY id");
    while (row.next())
        signedHashes.emplace_back(row.bytes(0), row.bytes(1));
    const QByteArray key = readKeys(database).front().signingPublic;
    QElapsedTimer timer;
    timer.start();
    qsizetype good = 0;
    for (const auto &[hash, signature] : signedHashes)
        good += isSignedBy(key, hash, signature) ? 1 : 0;
    const qint64 taken = timer.elapsed();
    return good == static_cast<qsizetype>(signedHashes.size()) ? taken : -1;
}

qint64 median(std::array<qint64, runs> values)
{
    std::sort(values.begin(), values.end());
    return values[runs / 2];
}

} // namespace

void printVerifyTable()
{
    QTemporaryDir folder;
    SetClock clock(QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC));
    SeededChance chance(1);
    const auto session = makeFile(folder.filePath(QStringLiteral("bench.fund")), clock, chance);
    if (!session) {
        std::puts("verify: the file could not be made");
        return;
    }
    std::array<qint64, runs> alone{};
    std::array<qint64, runs> whole{};
    for (std::size_t run = 0; run < runs; ++run) {
        alone[run] = signatureChecksAlone(session->database());
        QElapsedTimer timer;
        timer.start();
        const auto verified = verifyRecord(session->database());
        whole[run] = verified && verified->isClean() ? timer.elapsed() : -1;
    }
    std::printf("\nverify of %d entries, median of %d runs\n", entryCount, runs);
    std::printf("  %-44s %8lld ms\n", "libsodium's signature checks alone, one thread",
                static_cast<long long>(median(alone)));
    std::printf("  %-44s %8lld ms\n", "funddesk verify, everything", static_cast<long long>(median(whole)));
    std::printf("  %-44s %8.2f   (at most 1.30)\n", "ratio", double(median(whole)) / double(median(alone)));
}
