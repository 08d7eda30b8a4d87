#include "support/milp_program.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

namespace fund::test {

namespace {

using Words = QList<QByteArray>;

void takeValue(MilpAnswer &answer, const QByteArray &variable, const QByteArray &value)
{
    if (variable.size() > 1 && variable[0] == 'x' && std::lround(value.toDouble()) == 1)
        answer.chosen.push_back(variable.mid(1).toInt());
}

/// "place name value reduced-cost" after a line that says how it ended; variables that are zero are left out.
MilpAnswer readCbc(const QByteArray &text)
{
    MilpAnswer answer;
    if (text.startsWith("Optimal"))
        answer.status = MilpAnswer::Status::Optimal;
    else if (text.startsWith("Infeasible") || text.startsWith("Integer infeasible"))
        answer.status = MilpAnswer::Status::Infeasible;
    else if (text.startsWith("Stopped"))
        answer.status = MilpAnswer::Status::Unproven;
    for (const QByteArray &line : text.split('\n')) {
        const Words words = line.simplified().split(' ');
        if (words.size() == 4)
            takeValue(answer, words[1], words[2]);
    }
    return answer;
}

MilpAnswer::Status glpsolStatus(const Words &words)
{
    if (words[1] == "INTEGER" && words[2] == "OPTIMAL")
        return MilpAnswer::Status::Optimal;
    if (words[1] == "INTEGER" && words[2] == "EMPTY")
        return MilpAnswer::Status::Infeasible;
    return MilpAnswer::Status::Unproven;
}

/// The printed answer: the raw one numbers the columns as the file first names them.
MilpAnswer readGlpsol(const QByteArray &text)
{
    MilpAnswer answer;
    bool isColumns = false;
    for (const QByteArray &line : text.split('\n')) {
        const Words words = line.simplified().split(' ');
        if (words.size() >= 3 && words[0] == "Status:")
            answer.status = glpsolStatus(words);
        isColumns = isColumns || line.contains("Column name");
        if (isColumns && words.size() >= 4 && words[2] == "*")
            takeValue(answer, words[1], words[3]);
    }
    return answer;
}

QStringList argumentsOf(MilpSolver solver, const QString &input, const QString &output, const QString &seconds)
{
    if (solver == MilpSolver::Cbc)
        return {input,
                QStringLiteral("-ratioGap"),
                QStringLiteral("0"),
                QStringLiteral("-allowableGap"),
                QStringLiteral("0"),
                QStringLiteral("-sec"),
                seconds,
                QStringLiteral("-solve"),
                QStringLiteral("-solution"),
                output};
    return {QStringLiteral("--lp"), input, QStringLiteral("--tmlim"), seconds, QStringLiteral("-o"), output};
}

/// The answer that the program wrote; empty where it ended without one.
QByteArray answerOf(MilpSolver solver, const QStringList &arguments, const QString &output, int secondsAtMost)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(solver == MilpSolver::Cbc ? QStringLiteral("cbc") : QStringLiteral("glpsol"), arguments);
    if (!process.waitForStarted() || !process.waitForFinished(1000 * (secondsAtMost + 60)))
        return {};
    QFile answer(output);
    return answer.open(QIODevice::ReadOnly) ? answer.readAll() : QByteArray();
}

} // namespace

MilpAnswer runMilpProgram(MilpSolver solver, const QByteArray &text, int secondsAtMost)
{
    const QTemporaryDir folder;
    const QString input = folder.filePath(QStringLiteral("problem.lp"));
    const QString output = folder.filePath(QStringLiteral("answer.txt"));
    QFile file(input);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    file.close();
    const QStringList arguments = argumentsOf(solver, input, output, QString::number(secondsAtMost));
    if (solver == MilpSolver::Cbc)
        return readCbc(answerOf(solver, arguments, output, secondsAtMost));
    // glpsol 5.0 is faster with cuts, and aborts over them where its presolver leaves no column.
    const QByteArray said = answerOf(solver, arguments + QStringList(QStringLiteral("--cuts")), output, secondsAtMost);
    return readGlpsol(said.isEmpty() ? answerOf(solver, arguments, output, secondsAtMost) : said);
}

} // namespace fund::test
