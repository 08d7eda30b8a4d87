#include "commands/frame/passwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace fund {

namespace {

/// The terminal with its echo off, for as long as this lives.
class QuietTerminal
{
public:
    QuietTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor < 0 || tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isQuiet = tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    [[nodiscard]] bool isThere() const { return m_isQuiet; }

    /// nullopt: interrupted.
    [[nodiscard]] std::optional<QString> ask(const QString &question)
    {
        write(question.toUtf8() + ": ");
        QByteArray line;
        char c = 0;
        for (;;) {
            const ssize_t got = ::read(m_descriptor, &c, 1);
            if (got < 0)
                return std::nullopt;
            if (got == 0 || c == '\n')
                break;
            line += c;
        }
        write("\n");
        return QString::fromUtf8(line);
    }

private:
    void write(const QByteArray &text)
    {
        if (::write(m_descriptor, text.constData(), static_cast<std::size_t>(text.size())) < 0)
            errno = 0; // the answer can be typed without the question
    }

    int m_descriptor;
    termios m_before{};
    bool m_isQuiet = false;
};

Failure notGiven(const char *variable)
{
    return failure(FailureKind::NotAuthorised, QStringLiteral("password_must_be_given"),
                   QCoreApplication::translate("commands", "No password: set %1, or run this at a terminal.")
                       .arg(QLatin1String(variable)));
}

Failure interrupted()
{
    return failure(FailureKind::Cancelled, QStringLiteral("cancelled"),
                   QCoreApplication::translate("commands", "Stopped; nothing was changed."));
}

std::optional<QString> fromEnvironment(const char *variable)
{
    if (!qEnvironmentVariableIsSet(variable))
        return std::nullopt;
    return qEnvironmentVariable(variable);
}

Result<QString> askOnce(const char *variable, const QString &question)
{
    if (auto given = fromEnvironment(variable))
        return *given;
    QuietTerminal terminal;
    if (!terminal.isThere())
        return notGiven(variable);
    auto typed = terminal.ask(question);
    return typed ? Result<QString>(*typed) : interrupted();
}

Result<QString> askTwice(const char *variable, const QString &name)
{
    QuietTerminal terminal;
    if (!terminal.isThere())
        return notGiven(variable);
    const auto first = terminal.ask(QCoreApplication::translate("commands", "New password of %1").arg(name));
    const auto second = terminal.ask(QCoreApplication::translate("commands", "The same again"));
    if (!first || !second)
        return interrupted();
    if (*first != *second)
        return failure(FailureKind::Refused, QStringLiteral("passwords_must_be_equal"),
                       QCoreApplication::translate("commands", "The two passwords differ; nothing was changed."));
    return *first;
}

} // namespace

Result<QString> askPassword(const QString &name)
{
    return askOnce("FUNDDESK_PASSWORD", QCoreApplication::translate("commands", "Password of %1").arg(name));
}

Result<QString> askSigningPassword(const QString &name, const QString &whatIsSigned)
{
    const QString question = QCoreApplication::translate("commands", "Password of %1").arg(name);
    // Names come from applicants: none may move the terminal's cursor over what is signed.
    QString shown = whatIsSigned;
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(u' '));
    return askOnce("FUNDDESK_PASSWORD", shown.isEmpty() ? question : QString(shown + u'\n' + question));
}

Result<QString> askNewPassword(const QString &name)
{
    if (auto given = fromEnvironment("FUNDDESK_NEW_PASSWORD"))
        return *given;
    return askTwice("FUNDDESK_NEW_PASSWORD", name);
}

Result<QString> askFirstPassword(const QString &name)
{
    for (const char *variable : {"FUNDDESK_PASSWORD", "FUNDDESK_NEW_PASSWORD"})
        if (auto given = fromEnvironment(variable))
            return *given;
    return askTwice("FUNDDESK_PASSWORD", name);
}

Result<QString> askRecoveryKey()
{
    return askOnce("FUNDDESK_RECOVERY_KEY", QCoreApplication::translate("commands", "Recovery key"));
}

} // namespace fund
