#include "commands/frame/usage_message.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace fund {

namespace {

/// The innermost command that the words reached, and how it is typed: "funddesk user add".
struct Reached
{
    const CLI::App *app = nullptr;
    QString name;
};

Reached reachedBy(const CLI::App &program)
{
    Reached reached{&program, QString::fromStdString(program.get_name())};
    while (true) {
        const auto inner = reached.app->get_subcommands();
        if (inner.empty())
            return reached;
        reached = {inner.front(), reached.name + u' ' + QString::fromStdString(inner.front()->get_name())};
    }
}

bool hasCommands(const CLI::App &app)
{
    return !app.get_subcommands([](const CLI::App *) { return true; }).empty();
}

/// "--as NAME", "FILE".
QString nameOf(const CLI::Option &option)
{
    const QString name = QString::fromStdString(option.get_name());
    const QString type = QString::fromStdString(option.get_type_name());
    return option.get_positional() || type.isEmpty() ? name : name + u' ' + type;
}

QString aboutMissing(const Reached &reached, const QString &otherwise)
{
    if (hasCommands(*reached.app))
        return QCoreApplication::translate("commands", "Say which command: %1 COMMAND.").arg(reached.name);
    for (const CLI::Option *option : reached.app->get_options())
        if (option->get_required() && option->count() == 0)
            return QCoreApplication::translate("commands", "%1 needs %2.").arg(reached.name, nameOf(*option));
    return otherwise;
}

QString aboutExtra(const Reached &reached, const QString &word)
{
    if (word.startsWith(u'-'))
        return QCoreApplication::translate("commands", "%1 has no option %2.").arg(reached.name, word);
    if (hasCommands(*reached.app))
        return QCoreApplication::translate("commands", "%1 has no command “%2”.").arg(reached.name, word);
    return QCoreApplication::translate("commands", "“%2” is one word more than %1 takes.").arg(reached.name, word);
}

/// CLI11 keeps the option of such an error in its message alone: "--as: 1 required NAME missing".
QString aboutValue(const Reached &reached, const QString &otherwise)
{
    const QString name = otherwise.section(u':', 0, 0);
    for (const CLI::Option *option : reached.app->get_options())
        if (QString::fromStdString(option->get_name()) == name)
            return option->get_expected_min() > 0
                       ? QCoreApplication::translate("commands", "%1 needs a value: %2.").arg(name, nameOf(*option))
                       : QCoreApplication::translate("commands", "%1 takes no value.").arg(name);
    return otherwise;
}

} // namespace

QString usageMessage(const CLI::App &program, const CLI::Error &wrong)
{
    const Reached reached = reachedBy(program);
    const QString said = QString::fromUtf8(wrong.what());
    // By its code: CLI11 gives some errors the name of the command.
    const auto is = [&wrong](CLI::ExitCodes code) { return wrong.get_exit_code() == static_cast<int>(code); };
    // A word that is not known is told before one that is missing: it is likely the same, mistyped.
    const auto unknown = program.remaining(true);
    if ((is(CLI::ExitCodes::RequiredError) || is(CLI::ExitCodes::ExtrasError)) && !unknown.empty())
        return aboutExtra(reached, QString::fromStdString(unknown.front()));
    if (is(CLI::ExitCodes::RequiredError))
        return aboutMissing(reached, said);
    if (is(CLI::ExitCodes::ArgumentMismatch))
        return aboutValue(reached, said);
    return said; // a value that can't be read: our own readers' sentence
}

} // namespace fund
