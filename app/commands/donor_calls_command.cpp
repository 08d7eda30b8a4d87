#include "commands/commands.h"
#include "commands/frame/command.h"
#include "letters/donor_letter_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class DonorCallsCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor calls"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "List the calls for contributions: to which groups each went, where it is "
                                           "published, how many letters (para. 14)");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> DonorCallsCommand::run(CommandContext &context)
{
    Json list = Json::array();
    std::vector<QStringList> rows;
    for (const ContributionCall &call : readContributionCalls(context.database())) {
        Json groups = Json::array();
        QStringList titles;
        for (const AddresseeGroup group : call.addressees) {
            groups.push_back(addresseeGroupKey(group).toStdString());
            titles += addresseeGroupTitle(group);
        }
        list.push_back({{"ref", call.ref},
                        {"on_date", call.onDate},
                        {"groups", groups},
                        {"publication", call.publication},
                        {"letters", call.letters},
                        {"released", call.released}});
        rows.push_back({call.ref, call.onDate.toString(Qt::ISODate), titles.join(QStringLiteral(", ")),
                        call.publication, QString::number(call.letters), QString::number(call.released)});
    }
    if (context.wantsJson())
        context.print(list);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Call"), QCoreApplication::translate("commands", "Date"),
             QCoreApplication::translate("commands", "Groups"), QCoreApplication::translate("commands", "Published at"),
             QCoreApplication::translate("commands", "Letters"), QCoreApplication::translate("commands", "Released")},
            rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorCallsCommand()
{
    return std::make_unique<DonorCallsCommand>();
}

} // namespace fund
