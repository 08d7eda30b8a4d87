#include "base/problem.h"

#include <QCoreApplication>
#include <QStringList>

namespace fund {

namespace {

/// Whether the field is a place that the reader sees: a column of their table, a key of their problem file, an option
/// of their command, a row of the fund file ("users/3"). Any other is a name inside the program, and the sentence says
/// all.
bool isSeen(const Problem &problem)
{
    return problem.line > 0 || problem.field.startsWith(u"--") || problem.field.contains(u'/') ||
           problem.rule.startsWith(u"selection_");
}

/// "rules.3.min" and "criteria.1.weight" are rows of a call, which their sentences don't number; empty for all else.
QString rowOf(const QString &field)
{
    const QString number = field.section(u'.', 1, 1);
    if (field.startsWith(u"rules."))
        return QCoreApplication::translate("base", "rule %1", "a row of a call").arg(number);
    if (field.startsWith(u"criteria."))
        return QCoreApplication::translate("base", "criterion %1", "a row of a call").arg(number);
    return {};
}

} // namespace

Problem problem(const char *field, const char *rule, QString sentence, const char *paragraph)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), std::move(sentence), QString::fromLatin1(paragraph),
            0};
}

QString oneLine(const Problem &problem)
{
    QStringList place;
    if (problem.line > 0)
        place += QCoreApplication::translate("base", "line %1").arg(problem.line);
    if (const QString field = isSeen(problem) ? problem.field : rowOf(problem.field); !field.isEmpty())
        place += field;
    QString text = problem.sentence;
    if (!place.isEmpty())
        text = QCoreApplication::translate("base", "%1: %2", "place of a problem, then its sentence")
                   .arg(place.join(QStringLiteral(", ")), text);
    if (!problem.paragraph.isEmpty())
        text += QStringLiteral(" (") + problem.paragraph + QLatin1Char(')');
    return text;
}

} // namespace fund
