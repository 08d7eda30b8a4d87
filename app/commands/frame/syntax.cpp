#include "commands/frame/syntax.h"

#include "commands/frame/usage_message.h"
#include "localisation/language.h"

#include <QCoreApplication>

#include <sstream>

namespace fund {

namespace {

std::string footer()
{
    return QCoreApplication::translate(
               "commands",
               "funddesk alone, or with a FILE, opens the window.\n\n"
               "The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in\n"
               "FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.\n\n"
               "Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can't\n"
               "be read, written or trusted; 4 not authorised, unknown user or wrong password.\n\n"
               "funddesk COMMAND --help tells all about a command.")
        .toStdString();
}

void setHelp(CLI::App &app)
{
    app.set_help_flag("-h,--help",
                      QCoreApplication::translate("commands", "Say all about it and do nothing").toStdString());
}

} // namespace

Syntax::Syntax(const std::vector<CommandSection> &sections)
    : m_app(
          QCoreApplication::translate("commands", "The desk of a United Nations voluntary fund: one program, one file.")
              .toStdString(),
          "funddesk")
{
    setHelp(m_app);
    m_app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString(),
                           QCoreApplication::translate("commands", "Print the version").toStdString());
    m_app.footer(footer());
    m_app.require_subcommand(1, 1);
    addLanguage(m_app);
    for (const CommandSection &section : sections)
        for (const auto &command : section.commands)
            add(*command, section.title);
}

CLI::App &Syntax::parentOf(const QString &name, const QString &section)
{
    if (!name.contains(u' '))
        return m_app;
    const std::string word = name.section(u' ', 0, 0).toStdString();
    const auto groups = m_app.get_subcommands([&](const CLI::App *app) { return app->get_name() == word; });
    if (!groups.empty())
        return *groups.front();
    auto *group = m_app.add_subcommand(word, groupSummary(QString::fromStdString(word)).toStdString());
    setHelp(*group);
    group->group(section.toStdString());
    group->require_subcommand(1, 1);
    return *group;
}

void Syntax::add(Command &command, const QString &section)
{
    CLI::App &parent = parentOf(command.name(), section);
    auto *app = parent.add_subcommand(command.name().section(u' ', -1).toStdString(), command.summary().toStdString());
    setHelp(*app);
    if (&parent == &m_app)
        app->group(section.toStdString());
    Leaf &leaf = m_leaves.emplace_back(Leaf{app, &command, {}});
    if (command.needs().access) {
        const CommandOption file =
            textOption(*app, "FILE", leaf.options.file, QCoreApplication::translate("commands", "The fund file"));
        file.typeName("");
        if (!command.needs().fileIsOptional)
            file.required();
    }
    command.configure(*app);
    addCommonOptions(leaf);
}

void Syntax::addCommonOptions(Leaf &leaf)
{
    const CommandNeeds needs = leaf.command->needs();
    if (needs.access) {
        const CommandOption as = textOption(*leaf.app, "--as", leaf.options.as,
                                            QCoreApplication::translate("commands", "Who you are in this fund"));
        as.typeName("NAME");
        if (!needs.fileIsOptional)
            as.required();
    }
    if (needs.access == Database::Access::ReadWrite)
        dateOption(*leaf.app, "--on", leaf.options.on,
                   QCoreApplication::translate(
                       "commands", "The date that the entry is for (default: today; in a demonstration its last day)"));
    flagOption(*leaf.app, "--json", leaf.options.json,
               QCoreApplication::translate("commands", "Print one JSON document instead of text"));
    if (!leaf.app->get_option_no_throw("--language"))
        addLanguage(*leaf.app);
}

void Syntax::addLanguage(CLI::App &app)
{
    QStringList codes;
    for (const Language language : languages)
        codes += codeOf(language);
    choiceOption(app, "--language", m_language, codes,
                 QCoreApplication::translate("commands", "The language of messages (default: the system's)"));
}

Syntax::Parsed Syntax::parse(const QStringList &arguments, Console &console)
{
    std::vector<std::string> reversed; // as CLI11 takes them
    for (auto word = arguments.crbegin(); word != arguments.crend(); ++word)
        reversed.push_back(word->toStdString());
    try {
        m_app.parse(reversed);
    } catch (const CLI::Success &asked) {
        std::ostringstream help;
        m_app.exit(asked, help, help);
        console.printBytes(QByteArray::fromStdString(help.str()));
        return {};
    } catch (const CLI::Error &wrong) {
        console.message(usageMessage(m_app, wrong));
        console.message(QCoreApplication::translate("commands", "See funddesk --help and funddesk COMMAND --help."));
        return {nullptr, {}, {}, ExitStatus::Usage};
    }
    return parsed();
}

Syntax::Parsed Syntax::parsed() const
{
    for (const Leaf &leaf : m_leaves)
        if (leaf.app->parsed())
            return {leaf.command, leaf.options, m_language, ExitStatus::Done};
    return {nullptr, {}, {}, ExitStatus::Usage};
}

} // namespace fund
