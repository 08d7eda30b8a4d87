#include "base/problem.h"

#include <QCoreApplication>
#include <QStringList>

namespace fund {

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
    if (!problem.field.isEmpty())
        place += problem.field;
    QString text = problem.sentence;
    if (!place.isEmpty())
        text = QCoreApplication::translate("base", "%1: %2", "place of a problem, then its sentence")
                   .arg(place.join(QStringLiteral(", ")), text);
    if (!problem.paragraph.isEmpty())
        text += QStringLiteral(" (") + problem.paragraph + QLatin1Char(')');
    return text;
}

} // namespace fund
