#include "shortlists/nomination_check_store.h"

#include "shortlists/shortlist_store.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <map>

namespace fund {

namespace {

Finding notDecided(qint64 nomination, const QString &message)
{
    return {QStringLiteral("nomination_not_decided"), QStringLiteral("nominations/%1").arg(nomination), message};
}

} // namespace

std::vector<Finding> verifyNominations(const Database &database)
{
    std::vector<Finding> findings;
    std::map<ShortListId, QStringList> proposed;
    Statement row(database, R"sql(
        SELECT n.id, n.shortlist_id, a.serial, s.call_id = n.call_id AND a.call_id = n.call_id,
               EXISTS (SELECT 1
                       FROM decisions AS d
                       WHERE d.id = n.decision_id AND d.kind = 'shortlist' AND d.outcome = 'approved'
                         AND d.subject = 'shortlists/' || n.shortlist_id AND d.subject_digest = s.digest),
               EXISTS (SELECT 1
                       FROM shortlist_declines AS c
                       WHERE c.shortlist_id = n.shortlist_id AND c.application_id = n.application_id)
        FROM nominations AS n
        JOIN shortlists AS s ON s.id = n.shortlist_id
        JOIN applications AS a ON a.id = n.application_id
        ORDER BY n.id
    )sql");
    while (row.next()) {
        const auto list = row.id<ShortListTag>(1);
        if (proposed.count(list) == 0) {
            const auto read = readShortList(database, list);
            proposed[list] = read ? selectedRefs(*read) : QStringList();
        }
        if (row.integer(3) == 0 || row.integer(4) == 0)
            findings.push_back(notDecided(
                row.integer(0), QCoreApplication::translate("shortlists", "No approval of its short list bears the "
                                                                          "nomination.")));
        else if (row.integer(5) != 0 || !proposed[list].contains(applicationRef(static_cast<int>(row.integer(2)))))
            findings.push_back(
                notDecided(row.integer(0),
                           QCoreApplication::translate("shortlists", "The approved short list does not propose who was "
                                                                     "nominated.")));
    }
    return findings;
}

} // namespace fund
