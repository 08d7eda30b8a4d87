#include "record/day_rules.h"

#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

/// Where a row says which day it is for. What holds from a day on (settings, rates, costs) is not done on it.
struct DatedTable
{
    const char *table;
    const char *day;  ///< the row's own
    const char *base; ///< the day before which it can't be; empty: the deed's own room looks after it
    const char *sentence;
};

constexpr auto received = "(SELECT substr(a.received_at, 1, 10) FROM applications AS a WHERE a.id = t.application_id)";
constexpr auto receivedSentence =
    QT_TRANSLATE_NOOP("record", "The application was received on %1: this is not of an earlier day.");
constexpr auto closing = R"sql((SELECT substr(max(v.closes_at), 1, 10)
    FROM applications AS a JOIN call_versions AS v ON v.call_id = a.call_id AND v.published_at IS NOT NULL
    WHERE a.id = t.application_id))sql";
constexpr auto closingSentence = QT_TRANSLATE_NOOP("record", "The call closed on %1: this is not of an earlier day.");

constexpr DatedTable datedTables[] = {
    {"ledger_entries", "on_date", "", ""},
    {"contributions", "on_date", "", ""},
    {"agreements", "on_date", "", ""},
    {"receipts", "on_date", "", ""},
    {"earmark_requests", "on_date", "", ""},
    {"earmark_withdrawals", "on_date", "", ""},
    {"earmark_withdrawals_taken_back", "on_date",
     "(SELECT w.on_date FROM earmark_withdrawals AS w WHERE w.id = t.withdrawal_id)",
     QT_TRANSLATE_NOOP("record", "The wish was withdrawn on %1: that is not taken back on an earlier day.")},
    {"contribution_events", "on_date", "", ""},
    {"in_kind_contributions", "on_date", "", ""},
    {"certifications", "on_date", "", ""},
    {"publications", "on_date", "", ""},
    {"hit_proposals", "on_date", "", ""},
    {"hit_answers", "on_date", "", ""},
    {"applicant_hit_proposals", "on_date", "", ""},
    {"applicant_hit_answers", "on_date", "", ""},
    {"donor_clearances", "valid_from", "", ""},
    {"diligence_examinations", "on_date", "", ""},
    {"diligence_decisions", "on_date",
     "(SELECT e.on_date FROM diligence_examinations AS e WHERE e.id = t.examination_id)",
     QT_TRANSLATE_NOOP("record", "The due diligence was proposed on %1: it is not decided on an earlier day.")},
    {"clearance_withdrawals", "on_date", "", ""},
    {"donor_names", "on_date", "", ""},
    {"partner_versions", "on_date", "", ""},
    {"partner_persons", "on_date", "", ""},
    {"partner_person_ends", "on_date", "(SELECT p.on_date FROM partner_persons AS p WHERE p.id = t.person_id)",
     QT_TRANSLATE_NOOP("record", "The person is in charge from %1 on: nobody leaves on an earlier day.")},
    {"contribution_calls", "on_date", "", ""},
    {"donor_letters", "on_date",
     R"sql((SELECT max(coalesce((SELECT k.on_date FROM contribution_calls AS k
                                 WHERE k.id = t.contribution_call_id), ''),
                       coalesce((SELECT c.on_date FROM contributions AS c WHERE c.id = t.contribution_id), ''),
                       coalesce((SELECT g.on_date FROM agreements AS g WHERE g.id = t.agreement_id), ''),
                       coalesce((SELECT r.on_date FROM receipts AS r WHERE r.id = t.receipt_id), ''))))sql",
     QT_TRANSLATE_NOOP("record", "What the letter is about is of %1: it is not written on an earlier day.")},
    {"donor_letter_releases", "on_date", "(SELECT l.on_date FROM donor_letters AS l WHERE l.id = t.letter_id)",
     QT_TRANSLATE_NOOP("record", "The letter is of %1: it is not released on an earlier day.")},
    {"lot_values", "on_date", "", ""},
    {"lot_contradictions", "on_date", "(SELECT l.on_date FROM lot_values AS l WHERE l.id = t.lot_value_id)",
     QT_TRANSLATE_NOOP("record", "The public value became known on %1: it is not read on an earlier day.")},
    {"decisions", "on_date", "", ""},
    {"shortlist_submissions", "on_date", "", ""},
    {"nominations", "on_date", "", ""},
    {"application_withdrawals", "on_date", received, receivedSentence},
    {"eligibility_judgements", "on_date", received, receivedSentence},
    {"review_recusals", "on_date", received, receivedSentence},
    {"reviews", "on_date",
     R"sql((SELECT substr(max(v.closes_at), 1, 10)
        FROM review_assignments AS g
        JOIN applications AS a ON a.id = g.application_id
        JOIN call_versions AS v ON v.call_id = a.call_id AND v.published_at IS NOT NULL
        WHERE g.id = t.assignment_id))sql",
     closingSentence},
    {"review_waivers", "on_date", closing, closingSentence},
    {"call_milestones", "on_date",
     R"sql((SELECT max(coalesce((SELECT max(m.on_date) FROM call_milestones AS m
                                 WHERE m.call_id = t.call_id AND m.id < t.id), ''),
                       coalesce((SELECT max(substr(v.closes_at, 1, 10)) FROM call_versions AS v
                                 WHERE v.call_id = t.call_id AND v.published_at IS NOT NULL
                                   AND t.milestone = 'closed'), ''))))sql",
     QT_TRANSLATE_NOOP("record", "The call came to where it stands on %1: this is not of an earlier day.")},
    {"version_notices", "on_date",
     "(SELECT substr(v.published_at, 1, 10) FROM call_versions AS v WHERE v.id = t.version_id)",
     QT_TRANSLATE_NOOP("record", "The version was published on %1: nobody was told of it on an earlier day.")},
    {"nomination_withdrawals", "on_date", "(SELECT n.on_date FROM nominations AS n WHERE n.id = t.nomination_id)",
     QT_TRANSLATE_NOOP("record", "The nominee was approved on %1: a withdrawal is not of an earlier day.")},
    {"letters", "on_date",
     R"sql((SELECT max(m.on_date) FROM call_milestones AS m
        WHERE m.call_id = t.call_id AND m.milestone = 'decided'))sql",
     QT_TRANSLATE_NOOP("record", "The call was decided on %1: its letters are not of an earlier day.")},
    {"letter_releases", "on_date", "(SELECT l.on_date FROM letters AS l WHERE l.id = t.letter_id)",
     QT_TRANSLATE_NOOP("record", "The letter is of %1: it is not released on an earlier day.")},
};

Problem problemOf(const char *rule, const QString &sentence, const char *paragraph)
{
    return {QStringLiteral("on_date"), QString::fromLatin1(rule), sentence, QString::fromLatin1(paragraph), 0};
}

/// The last day of the closed periods; empty where none is.
QString closedUntil(const Database &database)
{
    Statement row(database, "SELECT max(value) FROM settings WHERE name = 'books_closed_until'");
    return row.next() ? row.text(0) : QString();
}

QByteArray dayAndBase(const DatedTable &table)
{
    const QByteArray base = *table.base ? QByteArray(table.base) : QByteArray("''");
    return QByteArray("SELECT t.") + table.day + ", coalesce(" + base + ", '') FROM " + table.table +
           " AS t WHERE t.id = :id";
}

std::optional<Problem> problemOf(Statement &row, const DatedTable &table, const QString &closed)
{
    const QString day = row.text(0);
    const QString base = row.text(1);
    if (!closed.isEmpty() && day <= closed)
        return problemOf("date_must_be_of_an_open_period",
                         QCoreApplication::translate("record",
                                                     "The books are closed until %1. Enter it on a later day, "
                                                     "and say in its text which day it belongs to.")
                             .arg(closed),
                         "para. 14");
    if (!base.isEmpty() && day < base)
        return problemOf("date_must_follow_what_it_rests_on",
                         QCoreApplication::translate("record", table.sentence).arg(base), "");
    return std::nullopt;
}

} // namespace

std::optional<Problem> dayProblem(const Database &database, const std::vector<TouchedRow> &newRows)
{
    const QString closed = closedUntil(database);
    for (const DatedTable &table : datedTables) {
        std::optional<Statement> row;
        const QByteArray sql = dayAndBase(table);
        for (const TouchedRow &each : newRows) {
            if (each.table != table.table)
                continue;
            if (row)
                row->restart({{":id", each.id}});
            else
                row.emplace(database, sql.constData(), std::initializer_list<Binding>{{":id", each.id}});
            if (!row->next())
                continue;
            if (auto problem = problemOf(*row, table, closed))
                return problem;
        }
    }
    return std::nullopt;
}

} // namespace fund
