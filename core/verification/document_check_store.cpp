#include "verification/document_check_store.h"

#include "contributions/earmark_store.h"
#include "diligence/diligence_store.h"
#include "donors/donor_wish_actions.h"
#include "identity/session.h"
#include "storage/statement.h"

namespace fund {

namespace {

void addWrong(const QString &table, qint64 row, const Failure &failure, std::vector<Finding> &findings)
{
    findings.push_back(
        {QStringLiteral("document_wrong"), table + u'/' + QString::number(row), failure.problems.front().sentence});
}

void checkEvidence(const Session &session, std::vector<Finding> &findings)
{
    Statement row(session.database(), "SELECT id FROM diligence_files ORDER BY id");
    while (row.next())
        if (const auto opened = openEvidence(session, row.id<EvidenceFileTag>(0)); !opened)
            addWrong(QStringLiteral("diligence_files"), row.integer(0), opened.failure(), findings);
}

void checkLetters(const Session &session, std::vector<Finding> &findings)
{
    Statement row(session.database(), R"sql(
        SELECT id, wish_id
        FROM donor_wish_letters
        WHERE erased_at IS NULL
        ORDER BY id
    )sql");
    while (row.next())
        if (const auto opened = openRequestLetter(session, row.id<WishTag>(1)); !opened)
            addWrong(QStringLiteral("donor_wish_letters"), row.integer(0), opened.failure(), findings);
}

void checkWithdrawals(const Session &session, std::vector<Finding> &findings)
{
    Statement row(session.database(), "SELECT id, request_id FROM earmark_withdrawals ORDER BY id");
    while (row.next())
        if (const auto opened = openWithdrawalDocument(session, row.id<EarmarkRequestTag>(1)); !opened)
            addWrong(QStringLiteral("earmark_withdrawals"), row.integer(0), opened.failure(), findings);
}

} // namespace

std::vector<Finding> verifyDocuments(const Session &session)
{
    std::vector<Finding> findings;
    if (session.evidenceKey().isEmpty())
        return findings;
    checkEvidence(session, findings);
    checkLetters(session, findings);
    checkWithdrawals(session, findings);
    return findings;
}

} // namespace fund
