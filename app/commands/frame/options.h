#pragma once

#include "base/decimal.h"

#include <QDateTime>
#include <QSize>
#include <QStringList>

#include <optional>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace fund {

/// An option that was added, to say more of it. CLI11 stays behind it: its header takes longer to compile than all that
/// a command is made of.
class CommandOption
{
public:
    explicit CommandOption(CLI::Option &option) : m_option(option) {}

    /// Wrong usage without it.
    CommandOption required() const;
    /// What stands for its value in the help: "REF".
    CommandOption typeName(const char *name) const;

private:
    CLI::Option &m_option;
};

// Options of commands in the program's own types. A value that can't be read is wrong usage (exit status 2). Names
// with hyphens are options, names without are told by their place; required() makes either obligatory.

/// A blank text is wrong usage too.
CommandOption textOption(CLI::App &app, const char *name, QString &target, const QString &help);
/// May be given several times.
CommandOption textsOption(CLI::App &app, const char *name, QStringList &target, const QString &help);
/// Numbers of things on record, which hold no comma: given several times, or several in one, parted by commas.
CommandOption idsOption(CLI::App &app, const char *name, QStringList &target, const QString &help);
/// The parts of a text between its commas, without blanks around and without empty ones; where there is none, the text:
/// a script's variable that is not set names nothing, and must not be taken for an option that was left out.
[[nodiscard]] QStringList partsOf(const QString &text);
/// One of several words.
CommandOption choiceOption(CLI::App &app, const char *name, QString &target, const QStringList &choices,
                           const QString &help);
/// YYYY-MM-DD.
CommandOption dateOption(CLI::App &app, const char *name, QDate &target, const QString &help);
CommandOption dateOption(CLI::App &app, const char *name, std::optional<QDate> &target, const QString &help);
/// A moment with its distance from UTC, such as 2026-03-05T14:00Z.
CommandOption momentOption(CLI::App &app, const char *name, QDateTime &target, const QString &help);
/// Digits with a point, such as 1234.50.
CommandOption amountOption(CLI::App &app, const char *name, std::optional<Decimal> &target, const QString &help);
/// A whole number in a range.
CommandOption numberOption(CLI::App &app, const char *name, std::optional<qint64> &target, qint64 least, qint64 most,
                           const QString &help);
/// --call REF, which must be given: the call that is meant.
CommandOption callOption(CLI::App &app, QString &target);
/// --as-of and --known-on: the day whose end is meant, and by what was on record when.
void readAtOptions(CLI::App &app, std::optional<QDate> &asOf, std::optional<QDate> &knownOn);
/// The second alone.
CommandOption knownOnOption(CLI::App &app, std::optional<QDate> &target);
/// Width and height of a picture, such as 1280x720: 640x480 to 7680x4320.
CommandOption sizeOption(CLI::App &app, const char *name, QSize &target, const QString &help);
/// What --help says at its end.
void setFooter(CLI::App &app, const QString &text);
CommandOption flagOption(CLI::App &app, const char *name, bool &target, const QString &help);

} // namespace fund
