#pragma once

#include "support/catch_qt.h"
#include "support/ready_file.h"

#include <QProcess>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <map>
#include <optional>

namespace fund {

/// What a run of the program came to.
struct Said
{
    int status = -1; ///< exit status; -1 where a signal ended it
    QByteArray out;
    QByteArray err;

    [[nodiscard]] nlohmann::json json() const;
    /// Command, status and both outputs, as they would stand in a terminal: for messages of tests.
    [[nodiscard]] std::string transcript() const;
    QStringList command;
};

using Environment = std::map<QString, QString>;

// The window has a Desk of its own, and a test program may hold both: they must not share their symbols.
inline namespace process {

/// A folder, and the program run in it as a process without a terminal.
class Desk
{
public:
    Desk();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray content(const QString &name) const;
    /// A fund file with every role's user (ready_file.h); gives its name.
    [[nodiscard]] QString fundFile(const QString &name = QStringLiteral("a.fund")) const;

    /// Nothing of this process's FUNDDESK_ variables or language reaches the program.
    [[nodiscard]] Said run(const QStringList &arguments, const Environment &environment = {}) const;
    /// Of everyone in the file at hand, where that is not fundFile().
    void signInWith(const QString &password) { m_password = password; }
    /// Signed in as a user of fundFile().
    [[nodiscard]] Said as(const QString &user, QStringList arguments, Environment environment = {}) const;
    /// Runs it and leaves it running: the caller waits or kills.
    void start(QProcess &process, const QStringList &arguments, const Environment &environment = {}) const;
    [[nodiscard]] Said finish(QProcess &process) const;

    /// A user who may not write into this folder, whoever runs the tests: root drops its rights, as no bit binds it.
    void withoutRights();

private:
    QTemporaryDir m_folder;
    std::optional<QTemporaryDir> m_programFolder;
    QString m_program;
    QString m_password = readyPassword;
    bool m_withoutRights = false;
};

} // namespace process

} // namespace fund
