#include "commands/frame/console.h"

#include <QCoreApplication>

#include <cstdio>

#include <unistd.h>

namespace fund {

void Console::print(const QString &text)
{
    printBytes(text.toUtf8() + '\n');
}

void Console::printBytes(const QByteArray &bytes)
{
    clearProgress();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Console::message(const QString &text)
{
    clearProgress();
    QString line = text;
    line.replace(u'\n', u' ');
    const QByteArray bytes = "funddesk: " + line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void Console::message(const Problem &problem)
{
    Problem named = problem;
    // The day is one option of every command, of another name than the field.
    if (named.line == 0 && named.field == u"on_date")
        named.field = QStringLiteral("--on");
    if (named.rule == u"selection_options_fit_the_problem")
        named.field.prepend(QStringLiteral("--"));
    message(oneLine(named));
}

void Console::messages(const Problems &problems)
{
    for (const Problem &problem : problems)
        message(problem);
}

void Console::progress(int percent)
{
    static const bool isTerminal = isatty(STDERR_FILENO) == 1;
    if (!isTerminal || percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    std::fprintf(stderr, "\r%3d %%", percent);
    std::fflush(stderr);
}

void Console::clearProgress()
{
    if (m_shownPercent < 0)
        return;
    std::fputs("\r     \r", stderr);
    m_shownPercent = -1;
}

bool Console::finish()
{
    clearProgress();
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString tableText(const QStringList &header, const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QString &title : header)
        widths.push_back(title.size());
    for (const QStringList &row : rows)
        for (int i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = qMax(widths[static_cast<std::size_t>(i)], row.at(i).size());
    QStringList lines;
    const auto add = [&](const QStringList &row) {
        QString line;
        for (int i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths[static_cast<std::size_t>(i)] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    };
    add(header);
    for (const QStringList &row : rows)
        add(row);
    return lines.join(u'\n');
}

} // namespace fund
