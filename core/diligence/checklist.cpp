#include "diligence/checklist.h"

#include "base/csv.h"

#include <QCoreApplication>

namespace fund {

namespace {

const QString groundColumn = QStringLiteral("ground");
const QString answerColumn = QStringLiteral("answer");
const QString noteColumn = QStringLiteral("note");
const QString questionColumn = QStringLiteral("question");

void readAnswerRow(const CsvTable &table, const CsvRow &row, std::vector<AnsweredGround> &answers, Problems &problems)
{
    const int groundPlace = table.columnOf(groundColumn);
    const int answerPlace = table.columnOf(answerColumn);
    if (row.text(answerPlace).isEmpty())
        return;
    const auto ground = exclusionGroundOf(row.text(groundPlace));
    const auto answer = groundAnswerOf(row.text(answerPlace));
    if (!ground)
        problems.push_back(row.problem(
            groundPlace, QStringLiteral("ground_must_be_known"),
            QCoreApplication::translate("diligence", "The checklist has no ground “%1”.").arg(row.text(groundPlace)),
            QStringLiteral("para. 14")));
    if (!answer)
        problems.push_back(
            row.problem(answerPlace, QStringLiteral("answer_must_be_known"),
                        QCoreApplication::translate("diligence", "An answer is one of: no_finding, finding, "
                                                                 "not_applicable."),
                        QStringLiteral("para. 14")));
    if (ground && answer)
        answers.push_back({*ground, *answer, row.text(table.columnOf(noteColumn))});
}

} // namespace

QByteArray emptyChecklist()
{
    std::vector<QStringList> rows;
    for (const ExclusionGround ground : allExclusionGrounds)
        rows.push_back({exclusionGroundKey(ground), {}, {}, exclusionGroundQuestion(ground)});
    return toCsv({groundColumn, answerColumn, noteColumn, questionColumn}, rows);
}

Result<std::vector<AnsweredGround>> readChecklist(const QByteArray &file)
{
    const auto table = readCsv(file);
    if (!table)
        return table.failure();
    Problems problems = checkColumns(*table, {groundColumn, answerColumn, noteColumn}, {questionColumn});
    std::vector<AnsweredGround> answers;
    if (problems.empty())
        for (const CsvRow row : *table)
            readAnswerRow(*table, row, answers, problems);
    if (!problems.empty())
        return refused(std::move(problems));
    return answers;
}

} // namespace fund
