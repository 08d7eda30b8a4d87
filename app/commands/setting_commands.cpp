#include "commands/commands.h"
#include "commands/frame/command.h"
#include "settings/setting_actions.h"
#include "settings/setting_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class SettingSetCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("setting set"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record what an authority decided, from the date --on");
    }
    CommandNeeds needs() const override { return writing(Action::ChangeSetting); }
    void configure(CLI::App &app) override
    {
        QStringList keys;
        for (const Setting setting : allSettings())
            keys += settingKey(setting);
        choiceOption(app, "NAME", m_name, keys,
                     QCoreApplication::translate("commands", "One of: %1").arg(keys.join(QStringLiteral(", "))))
            .required();
        textOption(app, "VALUE", m_value,
                   QCoreApplication::translate("commands", "An amount, a share such as 0.13, a number or a text"))
            .required();
        textOption(app, "--authority", m_authority,
                   QCoreApplication::translate("commands", "Who decided it, and where it is written"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        Session &session = context.session();
        const SettingEntry entry{*settingOf(m_name), m_value, session.onDate(), m_authority, {}};
        if (auto changed = changeSetting(session, entry); !changed)
            return changed.failure();
        if (context.wantsJson())
            context.print(Json{
                {"name", m_name}, {"value", m_value}, {"valid_from", entry.validFrom}, {"authority", m_authority}});
        else
            context.print(QCoreApplication::translate("commands", "%1 is %2 from %3 on.")
                              .arg(settingTitle(entry.setting), m_value, entry.validFrom.toString(Qt::ISODate)));
        return ExitStatus::Done;
    }

private:
    QString m_name;
    QString m_value;
    QString m_authority;
};

class SettingListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("setting list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List every setting with its date and authority");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> SettingListCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const SettingEntry &entry : readSettings(context.database())) {
        document.push_back({{"name", settingKey(entry.setting)},
                            {"value", entry.value},
                            {"valid_from", entry.validFrom},
                            {"authority", entry.authority},
                            {"recorded_at", momentText(entry.recordedAt)}});
        rows.push_back(
            {settingTitle(entry.setting), entry.value, entry.validFrom.toString(Qt::ISODate), entry.authority});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Setting"), QCoreApplication::translate("commands", "Value"),
             QCoreApplication::translate("commands", "From"), QCoreApplication::translate("commands", "Authority")},
            rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> settingSetCommand()
{
    return std::make_unique<SettingSetCommand>();
}

std::unique_ptr<Command> settingListCommand()
{
    return std::make_unique<SettingListCommand>();
}

} // namespace fund
