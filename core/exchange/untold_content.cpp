#include "exchange/untold_content.h"

#include "exchange/importer.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

bool isColumn(const QString &name, const ImportKind &kind)
{
    return std::any_of(kind.columns.begin(), kind.columns.end(),
                       [&](const ImportColumn &column) { return name.compare(column.name, Qt::CaseInsensitive) == 0; });
}

/// The sentence of a rule that otherwise quotes; empty for rules that don't.
QString sentenceOf(QStringView rule)
{
    if (rule == u"date_must_exist" || rule == u"date_must_be_year_month_day")
        return QCoreApplication::translate("exchange",
                                           "This is not a date in the form YYYY-MM-DD, such as 2026-11-22.");
    if (rule == u"moment_must_have_a_zone")
        return QCoreApplication::translate("exchange",
                                           "This is not a date and time with its distance from UTC, such as "
                                           "2026-11-22T14:05Z or 2026-11-22T14:05+02:00.");
    if (rule == u"field_must_be_yes_or_no")
        return QCoreApplication::translate("exchange", "Write yes or no.",
                                           "keep the words yes and no: files are written with them");
    if (rule == u"number_must_be_whole_and_in_range")
        return QCoreApplication::translate("exchange", "This is not a whole number, or it is too large.");
    if (rule == u"state_must_be_known")
        return QCoreApplication::translate("exchange", "This is not the name or the ISO code of a State.");
    if (rule == u"csv_encoding_must_be_utf8")
        return QCoreApplication::translate("exchange",
                                           "The field is not UTF-8. Open the file as it was made and save it "
                                           "as “CSV UTF-8”.");
    return {};
}

} // namespace

Problem withoutContent(Problem problem)
{
    if (QString sentence = sentenceOf(problem.rule); !sentence.isEmpty())
        problem.sentence = std::move(sentence);
    return problem;
}

Problems withoutContent(Problems problems, const ImportKind &kind)
{
    for (Problem &problem : problems) {
        problem = withoutContent(std::move(problem));
        if (problem.field.isEmpty() || isColumn(problem.field, kind))
            continue;
        problem.field.clear();
        problem.sentence = problem.line > 1
                               ? QCoreApplication::translate("exchange", "The line does not fit the first line, which "
                                                                         "does not name the columns that are known "
                                                                         "here.")
                               : QCoreApplication::translate("exchange", "The first line must name each column once, "
                                                                         "and only columns that are known here.");
    }
    return problems;
}

Failure withoutContent(Failure failure, const ImportKind &kind)
{
    failure.problems = withoutContent(std::move(failure.problems), kind);
    return failure;
}

Problems checkColumnsUntold(const CsvTable &table, const ImportKind &kind)
{
    Problems problems = checkColumns(table, kind.columnNames(true), kind.columnNames(false));
    for (Problem &problem : problems)
        if (problem.rule == u"csv_columns_must_be_known") {
            const int column = table.columnOf(problem.field) + 1;
            problem.field = QString::number(column);
            problem.sentence =
                QCoreApplication::translate("exchange", "Column %1 of the first line is not known here.").arg(column);
        }
    return problems;
}

} // namespace fund
