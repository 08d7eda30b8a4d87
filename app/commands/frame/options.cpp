#include "commands/frame/options.h"

#include "base/field_readers.h"
#include "base/moment_reader.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// The value, or the reader's own sentence as wrong usage.
template <typename T>
T valueOr(Result<T> read, const char *name)
{
    if (!read)
        throw CLI::ValidationError(name, read.failure().problems.front().sentence.toStdString());
    return std::move(read).value();
}

template <typename Target, typename Read>
CLI::Option *readOption(CLI::App &app, const char *name, Target &target, const QString &help, const char *form,
                        Read read)
{
    return app
        .add_option_function<std::string>(
            name,
            [&target, name, read](const std::string &text) {
                target = valueOr(read(QString::fromStdString(text)), name);
            },
            help.toStdString())
        ->type_name(form);
}

} // namespace

CLI::Option *textOption(CLI::App &app, const char *name, QString &target, const QString &help)
{
    return readOption(app, name, target, help, "TEXT", [](const QString &text) { return Result<QString>(text); });
}

CLI::Option *textsOption(CLI::App &app, const char *name, QStringList &target, const QString &help)
{
    return app
        .add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string> &texts) {
                for (const std::string &text : texts)
                    target += QString::fromStdString(text);
            },
            help.toStdString())
        ->type_name("TEXT")
        ->allow_extra_args(false);
}

CLI::Option *choiceOption(CLI::App &app, const char *name, QString &target, const QStringList &choices,
                          const QString &help)
{
    std::vector<std::string> words;
    for (const QString &choice : choices)
        words.push_back(choice.toStdString());
    return textOption(app, name, target, help)->check(CLI::IsMember(words))->type_name("");
}

CLI::Option *dateOption(CLI::App &app, const char *name, QDate &target, const QString &help)
{
    return readOption(app, name, target, help, "YYYY-MM-DD", [](const QString &text) { return readDate(text); });
}

CLI::Option *dateOption(CLI::App &app, const char *name, std::optional<QDate> &target, const QString &help)
{
    return readOption(app, name, target, help, "YYYY-MM-DD", [](const QString &text) { return readDate(text); });
}

CLI::Option *momentOption(CLI::App &app, const char *name, QDateTime &target, const QString &help)
{
    return readOption(app, name, target, help, "YYYY-MM-DDTHH:MMZ",
                      [](const QString &text) { return readMoment(text); });
}

CLI::Option *amountOption(CLI::App &app, const char *name, std::optional<Decimal> &target, const QString &help)
{
    return readOption(app, name, target, help, "AMOUNT", [](const QString &text) { return readAmountText(text); });
}

CLI::Option *numberOption(CLI::App &app, const char *name, std::optional<qint64> &target, qint64 least, qint64 most,
                          const QString &help)
{
    return readOption(app, name, target, help, "NUMBER",
                      [least, most](const QString &text) { return readInteger(text, least, most); });
}

CLI::Option *callOption(CLI::App &app, QString &target)
{
    return textOption(app, "--call", target, QCoreApplication::translate("commands", "The call, such as S-2026-1"))
        ->required()
        ->type_name("REF");
}

CLI::Option *flagOption(CLI::App &app, const char *name, bool &target, const QString &help)
{
    return app.add_flag(name, target, help.toStdString());
}

} // namespace fund
