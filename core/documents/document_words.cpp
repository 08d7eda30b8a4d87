#include "documents/document_words.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString inDigits(QString western, const QString &zero)
{
    const QChar first = zero.isEmpty() ? QChar(u'0') : zero.front();
    for (QChar &digit : western) {
        if (digit >= u'0' && digit <= u'9')
            digit = QChar(static_cast<char16_t>(first.unicode() + digit.unicode() - u'0'));
    }
    return western;
}

} // namespace

QString DocumentWords::number(qint64 value) const
{
    return inDigits(QString::number(value), zero);
}

QString DocumentWords::grouped(qint64 value) const
{
    QString digits = QString::number(value < 0 ? -value : value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, groupSeparator);
    return (value < 0 ? QStringLiteral("\u2212") : QString()) + inDigits(digits, zero);
}

DocumentWords documentWords()
{
    DocumentWords words;
    words.contents = QCoreApplication::translate("documents", "Contents", "heading over a paper's table of contents");
    words.page = QCoreApplication::translate("documents", "Page", "over the page numbers of a table of contents");
    words.table = QCoreApplication::translate("documents", "Table %1.", "before a table's caption; %1 is its number");
    words.figure = QCoreApplication::translate("documents", "Figure %1.", "before a chart's caption; %1 is its number");
    words.tableContinued = QCoreApplication::translate("documents", "%1 (continued)",
                                                       "caption of a table that runs over from a page before");
    return words;
}

} // namespace fund
