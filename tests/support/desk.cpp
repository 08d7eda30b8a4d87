#include "support/desk.h"

#include "support/ready_file.h"

#include <QFile>

#include <catch2/catch.hpp>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fund {

namespace {

/// uid and gid of `nobody` on every Linux.
constexpr unsigned nobody = 65534;

} // namespace

nlohmann::json Said::json() const
{
    INFO(transcript());
    auto document = nlohmann::json::parse(out.toStdString(), nullptr, false);
    REQUIRE_FALSE(document.is_discarded());
    return document;
}

std::string Said::transcript() const
{
    return "$ funddesk " + command.join(u' ').toStdString() + "\nstatus " + std::to_string(status) + "\n" +
           out.toStdString() + "\n" + err.toStdString();
}

Desk::Desk() : m_program(QStringLiteral(FUNDDESK))
{
    REQUIRE(m_folder.isValid());
}

void Desk::withoutRights()
{
    m_withoutRights = true;
    if (geteuid() != 0)
        return;
    // The build can lie where only root may look.
    m_programFolder.emplace();
    m_program = m_programFolder->filePath(QStringLiteral("funddesk"));
    REQUIRE(QFile::copy(QStringLiteral(FUNDDESK), m_program));
    REQUIRE(chmod(m_programFolder->path().toUtf8().constData(), 0755) == 0);
    REQUIRE(chmod(m_program.toUtf8().constData(), 0755) == 0);
}

void Desk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray Desk::content(const QString &name) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString Desk::fundFile(const QString &name) const
{
    write(name, readyFile());
    return name;
}

void Desk::start(QProcess &process, const QStringList &arguments, const Environment &environment) const
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : variables.keys())
        if (name.startsWith(QStringLiteral("FUNDDESK_")) || name.startsWith(QStringLiteral("LC_")) || name == u"LANG" ||
            name == u"LANGUAGE" || name == u"DISPLAY" || name == u"WAYLAND_DISPLAY" || name == u"QT_QPA_PLATFORM")
            variables.remove(name);
    variables.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    for (const auto &[name, value] : environment)
        variables.insert(name, value);
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([this] {
        setsid(); // a terminal must not be asked for passwords
        if (m_withoutRights && geteuid() == 0 &&
            (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(99);
    });
    process.start(m_program, arguments);
}

Said Desk::finish(QProcess &process) const
{
    REQUIRE(process.waitForFinished(300'000));
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError(), process.arguments()};
}

Said Desk::run(const QStringList &arguments, const Environment &environment) const
{
    QProcess process;
    start(process, arguments, environment);
    return finish(process);
}

Said Desk::as(const QString &user, QStringList arguments, Environment environment) const
{
    arguments << QStringLiteral("--as") << user;
    environment.try_emplace(QStringLiteral("FUNDDESK_PASSWORD"), m_password);
    return run(arguments, environment);
}

} // namespace fund
