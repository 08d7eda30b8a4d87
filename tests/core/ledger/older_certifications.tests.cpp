#include "storage/database.h"
#include "storage/row_digest.h"
#include "storage/statement.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace fund;

namespace {

std::map<qint64, QByteArray> certificationsOf(const Database &database)
{
    std::map<qint64, QByteArray> rows;
    RowDigests digests(database);
    digests.forEach("certifications", [&](const DigestedRow &row) { rows[row.id] = row.digest; });
    return rows;
}

} // namespace

TEST_CASE(
    "a file from before the staff's envelope keeps its certifications as the record knows them, and takes staff's")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.fund"));
    std::map<qint64, QByteArray> before;
    {
        const auto old = Database::createAt(path, 15);
        REQUIRE(old);
        REQUIRE((*old)->run(R"sql(
            INSERT INTO users (id, name, role, recorded_at) VALUES
                (1, 'finance', 'finance', '2026-01-01T09:00:00.000Z'),
                (2, 'administrator', 'administrator', '2026-01-01T09:00:00.000Z');
            INSERT INTO ledger_entries (id, kind, on_date, subject, narrative, recorded_by, recorded_at)
            VALUES (1, 'expenditure', '2026-02-01', 'nominations/1', 'V-1', 1, '2026-02-01T09:00:00.000Z');
            INSERT INTO certifications (id, window, subject, amount, reference, on_date, recorded_by, recorded_at)
            VALUES (4, 'sponsorship', 'nominations/1', 100, 'V-1', '2026-02-01', 2, '2026-02-01T08:00:00.000Z');
            INSERT INTO certified_payments (certification_id, ledger_entry_id) VALUES (4, 1);
        )sql"));
        before = certificationsOf(**old);
        REQUIRE(before.size() == 1);
    }
    const auto old = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(old);
    const auto opened = Database::upgradedCopy(**old);
    REQUIRE(opened);
    CHECK(certificationsOf(**opened) == before);
    CHECK((*opened)->run("INSERT INTO certifications (window, subject, amount, reference, on_date, recorded_by, "
                         "recorded_at) VALUES ('staff', 'commitments/P3', 1, 'V-2', '2026-03-01', 2, "
                         "'2026-03-01T08:00:00.000Z')"));
    CHECK_FALSE((*opened)->run("UPDATE certifications SET amount = 2"));
}
