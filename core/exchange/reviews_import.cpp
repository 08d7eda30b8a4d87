#include "base/field_readers.h"
#include "calls/call_actions.h"
#include "exchange/import_kinds.h"
#include "identity/session.h"
#include "reviews/review_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// No call has more criteria: their weights are whole numbers that add up to 100.
constexpr int mostScores = 100;
/// The template shows columns for as many.
constexpr int usualScores = 10;

QString scoreColumn(int criterion)
{
    return QStringLiteral("score_%1").arg(criterion);
}

/// The columns of one table by their places.
struct ReviewColumns
{
    explicit ReviewColumns(const CsvTable &table)
        : application(table.columnOf(u"application")), reviewer(table.columnOf(u"reviewer")),
          note(table.columnOf(u"note"))
    {
        for (int criterion = 1; criterion <= mostScores; ++criterion)
            scores.push_back(table.columnOf(scoreColumn(criterion)));
    }

    int application;
    int reviewer;
    int note;
    std::vector<int> scores;
};

Failure notACriterion(std::size_t criteria)
{
    return failure(
        FailureKind::Refused, QStringLiteral("score_must_belong_to_a_criterion"),
        QCoreApplication::translate("exchange", "The call has %1 criteria; leave this column empty.").arg(criteria));
}

/// A score for each of the call's criteria, and nothing beyond.
std::optional<Scores> readScores(const CsvRow &row, const ReviewColumns &columns, std::size_t criteria,
                                 Problems &problems)
{
    Scores scores;
    for (std::size_t i = 0; i < columns.scores.size(); ++i) {
        const QString field = row.text(columns.scores[i]);
        if (i >= criteria && !field.isEmpty())
            (void)row.take(columns.scores[i], Result<int>(notACriterion(criteria)), problems);
        if (i >= criteria || (field.isEmpty() && columns.scores[i] < 0))
            continue;
        if (const auto score = row.take(columns.scores[i], readInteger(field, 0, highestScore), problems))
            scores.push_back(static_cast<int>(*score));
        else
            return std::nullopt;
    }
    return scores;
}

std::optional<ReviewRow> readRow(const CsvRow &row, const ReviewColumns &columns, std::size_t criteria,
                                 Problems &problems)
{
    const std::size_t before = problems.size();
    const auto application = row.take(columns.application, readRequired(row.text(columns.application)), problems);
    const auto scores = readScores(row, columns, criteria, problems);
    if (!application || !scores || problems.size() > before)
        return std::nullopt;
    return ReviewRow{*application, row.text(columns.reviewer), {*scores, row.text(columns.note)}, row.line()};
}

Result<ImportOutcome> importReviewTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    const auto call = requireCall(session.database(), options.callRef);
    if (!call)
        return notImported(call.failure(), std::move(outcome));
    const ReviewColumns columns(table);
    std::vector<ReviewRow> rows;
    for (const CsvRow row : table)
        if (auto read = readRow(row, columns, call->terms.criteria.size(), outcome.problems))
            rows.push_back(std::move(*read));
    options.step(40);
    if (options.isCancelled())
        return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                       QCoreApplication::translate("exchange", "Stopped; nothing was changed."));
    const bool checkOnly = options.checkOnly || !outcome.problems.empty();
    const auto submitted = submitReviews(session, call->id, rows, checkOnly);
    if (!submitted)
        return notImported(submitted.failure(), std::move(outcome));
    outcome.added = submitted->added;
    outcome.unchanged = submitted->unchanged;
    return outcome;
}

ImportColumn reviewColumn(const QString &name, const QString &meaning, const QString &example, bool required,
                          bool isRare = false)
{
    return {name, meaning, required, example, isRare};
}

std::vector<ImportColumn> reviewColumns()
{
    std::vector<ImportColumn> columns = {
        reviewColumn(QStringLiteral("application"),
                     QCoreApplication::translate("exchange", "Number of an application that is assigned to you"),
                     QStringLiteral("A-012"), true),
        reviewColumn(QStringLiteral("reviewer"),
                     QCoreApplication::translate("exchange",
                                                 "Your name as a user, or empty: everyone submits their own "
                                                 "reviews"),
                     QStringLiteral("reviewer1"), false)};
    const QStringList example = {QStringLiteral("4"), QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"),
                                 QStringLiteral("3")};
    for (int criterion = 1; criterion <= mostScores; ++criterion)
        columns.push_back(reviewColumn(
            scoreColumn(criterion),
            QCoreApplication::translate("exchange", "Score from 0 to 5 for criterion %1 of the call; empty where "
                                                    "the call has fewer criteria")
                .arg(criterion),
            example.value(criterion - 1), criterion == 1, criterion > usualScores));
    columns.push_back(reviewColumn(
        QStringLiteral("note"), QCoreApplication::translate("exchange", "Why, in your words; those who decide read it"),
        QStringLiteral("Concrete material offered; no paper circulated yet."), false));
    return columns;
}

} // namespace

ImportKind reviewsImport()
{
    return {QStringLiteral("reviews"),
            QCoreApplication::translate("exchange", "Own reviews: a score for each criterion of the call, and a note"),
            reviewColumns(),
            Action::ReviewApplications,
            true,
            importReviewTable};
}

} // namespace fund
