#include "bench/bench_file.h"

#include "users/user_actions.h"

namespace fund::bench {

BenchFile::BenchFile() : m_clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)), m_chance(1)
{
    auto created = createFund({m_folder.filePath(QStringLiteral("bench.fund")),
                               QStringLiteral("Bench"),
                               QStringLiteral("administrator"),
                               QStringLiteral("bench"),
                               QStringLiteral("USD"),
                               true,
                               {1, 8192}},
                              m_clock, m_chance);
    if (created)
        m_session = std::move(created->session);
}

} // namespace fund::bench
