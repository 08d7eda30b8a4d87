#include "bench/bench_file.h"
#include "bench/tables.h"
#include "bench/times.h"

#include "identity/user_store.h"
#include "record/verify.h"
#include "settings/setting_actions.h"
#include "storage/statement.h"

#include <cstdio>
#include <future>
#include <thread>

namespace fund::bench {

namespace {

constexpr int entryCount = 100'000;
constexpr int runs = 5;

bool fill(Session &session)
{
    session.database().run("PRAGMA synchronous = OFF;"); // only the making of the file, which is not measured
    const SettingEntry entry{
        Setting::FundStatus, QStringLiteral("proposed"), QDate(2026, 1, 1), QStringLiteral("Bench"), {}};
    for (int i = 0; i < entryCount; ++i)
        if (!changeSetting(session, entry))
            return false;
    return true;
}

/// What verify has to check of signatures, read beforehand.
struct Signatures
{
    QByteArray key;
    std::vector<std::pair<QByteArray, QByteArray>> signedHashes;
};

Signatures readSignatures(const Database &database)
{
    Signatures signatures{readKeys(database).front().signingPublic, {}};
    Statement row(database, "SELECT hash, signature FROM audit_entries ORDER BY id");
    while (row.next())
        signatures.signedHashes.emplace_back(row.bytes(0), row.bytes(1));
    return signatures;
}

/// Every signature by libsodium, on as many threads; true where all are good.
bool checkAll(const Signatures &signatures, std::size_t threads)
{
    std::vector<std::future<bool>> parts;
    for (std::size_t part = 0; part < threads; ++part)
        parts.push_back(std::async(std::launch::async, [&signatures, part, threads] {
            bool isGood = true;
            for (std::size_t i = part; i < signatures.signedHashes.size(); i += threads) {
                const auto &[hash, signature] = signatures.signedHashes[i];
                isGood = isSignedBy(signatures.key, hash, signature) && isGood;
            }
            return isGood;
        }));
    bool isGood = true;
    for (auto &part : parts)
        isGood = part.get() && isGood;
    return isGood;
}

} // namespace

void printVerifyTable()
{
    const BenchFile file;
    if (!file.session() || !fill(*file.session())) {
        std::puts("\nverify: the file could not be made; no figures");
        return;
    }
    const Database &database = file.session()->database();
    const Signatures signatures = readSignatures(database);
    const std::size_t threads = std::max(1u, std::thread::hardware_concurrency());
    bool isGood = true;
    Times oneThread;
    Times allThreads;
    Times whole;
    for (int run = 0; run < runs; ++run) {
        oneThread.add(spentBy([&] { isGood = checkAll(signatures, 1) && isGood; }));
        allThreads.add(spentBy([&] { isGood = checkAll(signatures, threads) && isGood; }));
        whole.add(spentBy([&] {
            const auto verified = verifyRecord(database);
            isGood = verified && verified->isClean() && isGood;
        }));
    }
    if (!isGood) {
        std::puts("\nverify: not clean; no figures");
        return;
    }
    std::printf("\nverify of %d entries, seconds, %d runs of each by turns; verify checks signatures on %zu threads.\n",
                entryCount, runs, threads);
    printPair("libsodium's signature checks alone, one thread", oneThread, "verify, everything", whole, 1.3);
    printPair("libsodium's signature checks alone, as many threads", allThreads, "verify, everything", whole, 1.3);
}

} // namespace fund::bench
