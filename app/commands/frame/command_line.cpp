#include "commands/frame/command_line.h"

#include "commands/frame/interruption.h"
#include "commands/frame/syntax.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fund {

namespace {

/// The command that the words name, one word or two.
Command *commandNamed(const std::vector<CommandSection> &sections, const QString &first, const QString &second)
{
    const QString both = first + u' ' + second;
    for (const CommandSection &section : sections)
        for (const auto &command : section.commands)
            if (command->name() == first || command->name() == both)
                return command.get();
    return nullptr;
}

bool isGroup(const std::vector<CommandSection> &sections, const QString &word)
{
    for (const CommandSection &section : sections)
        for (const auto &command : section.commands)
            if (command->name().startsWith(word + u' '))
                return true;
    return false;
}

ExitStatus told(const Failure &failure, Console &console)
{
    console.messages(failure.problems);
    return exitStatusOf(failure.kind);
}

ExitStatus runCommand(Command &command, const CommonOptions &options, Console &console)
{
    CommandContext context(options, console);
    const Interruption interruption(context.progress());
    const CommandNeeds needs = command.needs();
    if (needs.fileIsOptional && options.file.isEmpty() != options.as.isEmpty())
        return told(failure(FailureKind::Usage, QStringLiteral("file_and_name_must_go_together"),
                            QCoreApplication::translate("commands", "Give both a FILE and --as NAME, or neither.")),
                    console);
    if (needs.access && !(needs.fileIsOptional && options.file.isEmpty()))
        if (auto opened = context.open(needs); !opened)
            return told(opened.failure(), console);
    auto status = command.run(context);
    // A page that could not be read halfway shows as an end of rows: what was printed can't be trusted then.
    if (context.hasFile() && context.database().failure())
        return told(*context.database().failure(), console);
    return status ? *status : told(status.failure(), console);
}

} // namespace

Request readRequest(const std::vector<CommandSection> &sections, const QStringList &arguments)
{
    Request request;
    QStringList words = arguments;
    while (!words.isEmpty() && words.first().startsWith(QStringLiteral("--language"))) {
        const QString option = words.takeFirst();
        if (option.contains(u'='))
            request.language = option.section(u'=', 1);
        else if (!words.isEmpty())
            request.language = words.takeFirst();
    }
    request.window = words.isEmpty();
    if (words.isEmpty() || words.first().startsWith(u'-'))
        return request;
    request.command = commandNamed(sections, words.first(), words.value(1));
    if (request.command || isGroup(sections, words.first()))
        return request;
    request.window =
        words.size() == 1 && (words.first().endsWith(QStringLiteral(".fund")) || QFileInfo::exists(words.first()));
    (request.window ? request.file : request.unknownWord) = words.first();
    return request;
}

ExitStatus runCommandLine(const std::vector<CommandSection> &sections, const QStringList &arguments,
                          ApplicationLanguage &language)
{
    Console console;
    const Request request = readRequest(sections, arguments);
    if (request.window) { // the caller opens it where it can
        console.message(QCoreApplication::translate("commands", "There is no display to open the window on. The "
                                                                "commands need none: see funddesk --help."));
        return ExitStatus::Usage;
    }
    if (!request.unknownWord.isEmpty()) {
        console.message(QCoreApplication::translate("commands", "“%1” is neither a command nor a file. See funddesk "
                                                                "--help.")
                            .arg(request.unknownWord));
        return ExitStatus::Usage;
    }
    Syntax syntax(sections);
    const auto parsed = syntax.parse(arguments, console);
    if (const auto asked = languageOf(parsed.language); asked && *asked != language.language())
        language.set(*asked);
    ExitStatus status = parsed.status;
    if (parsed.command)
        status = runCommand(*parsed.command, parsed.options, console);
    if (!console.finish()) {
        console.message(QCoreApplication::translate("commands", "The output can't be written: the disk is full or the "
                                                                "reader is gone."));
        return ExitStatus::File;
    }
    return status;
}

} // namespace fund
