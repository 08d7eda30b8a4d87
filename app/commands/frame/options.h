#pragma once

#include "base/decimal.h"

#include <QDateTime>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <optional>

namespace fund {

// Options of commands in the program's own types. A value that can't be read is wrong usage (exit status 2). Names
// with hyphens are options, names without are told by their place; ->required() makes either obligatory.

CLI::Option *textOption(CLI::App &app, const char *name, QString &target, const QString &help);
/// May be given several times.
CLI::Option *textsOption(CLI::App &app, const char *name, QStringList &target, const QString &help);
/// One of several words.
CLI::Option *choiceOption(CLI::App &app, const char *name, QString &target, const QStringList &choices,
                          const QString &help);
/// YYYY-MM-DD.
CLI::Option *dateOption(CLI::App &app, const char *name, QDate &target, const QString &help);
CLI::Option *dateOption(CLI::App &app, const char *name, std::optional<QDate> &target, const QString &help);
/// A moment with its distance from UTC, such as 2026-03-05T14:00Z.
CLI::Option *momentOption(CLI::App &app, const char *name, QDateTime &target, const QString &help);
/// Digits with a point, such as 1234.50.
CLI::Option *amountOption(CLI::App &app, const char *name, std::optional<Decimal> &target, const QString &help);
/// A whole number in a range.
CLI::Option *numberOption(CLI::App &app, const char *name, std::optional<qint64> &target, qint64 least, qint64 most,
                          const QString &help);
/// --call REF, which must be given: the call that is meant.
CLI::Option *callOption(CLI::App &app, QString &target);
CLI::Option *flagOption(CLI::App &app, const char *name, bool &target, const QString &help);

} // namespace fund
