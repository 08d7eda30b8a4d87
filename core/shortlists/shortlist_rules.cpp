#include "shortlists/shortlist_rules.h"

#include <QCoreApplication>

namespace fund {

Problem shortListProblem(const char *field, const char *rule, const char *sentence, const char *paragraph,
                         const QString &argument)
{
    const QString words = QCoreApplication::translate("shortlists", sentence);
    return {QString::fromLatin1(field), QString::fromLatin1(rule), argument.isEmpty() ? words : words.arg(argument),
            QString::fromLatin1(paragraph), 0};
}

Failure refuseShortList(const char *field, const char *rule, const char *sentence, const char *paragraph,
                        const QString &argument)
{
    return refused({shortListProblem(field, rule, sentence, paragraph, argument)});
}

} // namespace fund
