#include "translation_files.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <map>

// Prints how many texts are not finished, by context and language, with the source as it is now; with a context as
// argument, the texts themselves.

namespace {

using Counts = std::map<QString, std::map<QString, int>>;

void printTable(const Counts &counts, const QStringList &codes, QTextStream &out)
{
    out << qSetFieldWidth(24) << Qt::left << "context" << qSetFieldWidth(6) << Qt::right;
    for (const QString &code : codes)
        out << code;
    out << qSetFieldWidth(0) << '\n';
    std::map<QString, int> sums;
    const auto printRow = [&](const QString &name, const std::map<QString, int> &row) {
        out << qSetFieldWidth(24) << Qt::left << name << qSetFieldWidth(6) << Qt::right;
        for (const QString &code : codes)
            out << (row.contains(code) ? row.at(code) : 0);
        out << qSetFieldWidth(0) << '\n';
    };
    for (const auto &[context, row] : counts) {
        for (const auto &[code, count] : row)
            sums[code] += count;
        printRow(context, row);
    }
    printRow(QStringLiteral("all"), sums);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString wanted = application.arguments().value(1);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    Counts counts;
    QStringList codes;
    for (const QString &file :
         tidy::updatedCopies(QStringLiteral(FUND_SOURCE_DIR), folder.path(), QStringLiteral(FUND_LUPDATE))) {
        codes += tidy::languageCode(file);
        for (const tidy::Message &message : tidy::readMessages(file)) {
            counts[message.context][codes.last()] += message.isFinished ? 0 : 1;
            if (!message.isFinished && message.context == wanted)
                out << codes.last() << '\t' << message.source << '\n';
        }
    }
    if (wanted.isEmpty())
        printTable(counts, codes, out);
    return 0;
}
