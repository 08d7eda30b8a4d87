#include "verification/backup_actions.h"

#include "record/audit_store.h"
#include "storage/backup.h"
#include "storage/file_check.h"
#include "storage/migrations.h"
#include "verification/verify_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fund {

namespace {

Failure refusal(const char *rule, const QString &sentence)
{
    return failure(FailureKind::File, QString::fromLatin1(rule), sentence);
}

/// Whether all that a file records stands in this fund's record too: it is a copy of an earlier day, not another fund
/// and not one that has gone its own way since.
bool isEarlierCopy(const Database &fund, const QString &copy)
{
    const auto database = Database::open(copy, Database::Access::ReadOnly);
    const auto head = database ? readHead(**database) : std::nullopt;
    const auto same = head ? readEntry(fund, head->id) : std::nullopt;
    return same && same->hash == head->hash;
}

/// A copy may take the place of an older one, and of nothing else.
Result<void> checkTarget(const Database &fund, const QString &copy)
{
    const QFileInfo target(copy);
    if (!target.exists())
        return {};
    if (target.canonicalFilePath() == QFileInfo(fund.path()).canonicalFilePath())
        return refusal(
            "copy_must_be_another_file",
            QCoreApplication::translate("verification", "%1 is the fund file itself. Give the copy another name.")
                .arg(copy));
    for (const QString &log : {copy + QStringLiteral("-wal"), copy + QStringLiteral("-journal")})
        if (QFileInfo::exists(log))
            return refusal("copy_must_not_be_in_use",
                           QCoreApplication::translate("verification", "%1 is in use, as %2 beside it shows. Give the "
                                                                       "copy another name.")
                               .arg(copy, log));
    if (auto older = checkFundFile(copy, newestSchema()); !older)
        return refusal("copy_must_replace_only_a_backup",
                       QCoreApplication::translate("verification", "%1 is there already and is no fund file; it is "
                                                                   "left as it is. Give the copy another name.")
                           .arg(copy));
    if (!isEarlierCopy(fund, copy))
        return refusal("copy_must_replace_only_an_earlier_one",
                       QCoreApplication::translate("verification",
                                                   "%1 is there already and is no earlier copy of this fund: it is "
                                                   "damaged, another fund's, or holds entries that this file does not. "
                                                   "It is left as it is. Give the copy another name.")
                           .arg(copy));
    return {};
}

Failure keptEarlierCopy(const QString &copy, const std::vector<Finding> &findings)
{
    Problems problems = {{{},
                          QStringLiteral("earlier_copy_must_not_give_way_to_a_worse"),
                          QCoreApplication::translate("verification", "The earlier copy %1 is kept: the file has %2 "
                                                                      "findings. Give the new copy another name.")
                              .arg(copy, QString::number(findings.size())),
                          {},
                          0}};
    for (const Finding &finding : findings)
        problems.push_back({finding.where, finding.kind, finding.message, {}, 0});
    return refused(std::move(problems));
}

Result<Verification> verifyCopy(const QString &copy, const Progress *progress)
{
    auto database = Database::open(copy, Database::Access::ReadOnly);
    if (!database)
        return database.failure();
    return verifyFile(**database, {}, progress);
}

} // namespace

Result<Verification> backUp(const Database &database, const QString &copy, const Progress *progress)
{
    if (auto checked = checkTarget(database, copy); !checked)
        return checked.failure();
    Verification verification;
    const auto examine = [&](const QString &written) -> Result<void> {
        auto verified = verifyCopy(written, progress);
        if (!verified)
            return verified.failure();
        verification = std::move(*verified);
        if (verification.isClean() || !QFileInfo::exists(copy))
            return {};
        return keptEarlierCopy(copy, verification.findings);
    };
    if (auto copied = copyDatabase(database, copy, examine); !copied)
        return copied.failure();
    return verification;
}

} // namespace fund
