#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_list_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ContributionListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("contribution list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List contributions: pledged, agreed, received");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--find", m_filter.text,
                   QCoreApplication::translate("commands",
                                               "Only those with this in the reference or in any of the donor's names"));
        dateOption(
            app, "--due-by", m_filter.dueBy,
            QCoreApplication::translate("commands", "Only those with an instalment due by this day and not received"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    ContributionFilter m_filter;
};

Result<ExitStatus> ContributionListCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    const Currency &fundCurrency = context.session().fund().currency;
    const int count = countContributions(context.database(), m_filter);
    for (const ContributionRow &row : readContributionRows(
             context.database(), m_filter, {ContributionColumn::AnnouncedOn, false}, 0, count, fundCurrency)) {
        document.push_back({{"ref", row.ref},
                            {"donor", row.donorName},
                            {"kind", donorKindKey(row.donorKind)},
                            {"announced_on", row.announcedOn},
                            {"currency", row.pledged.currency().code},
                            {"pledged", row.pledged},
                            {"agreed", row.agreed ? Json(*row.agreed) : Json(nullptr)},
                            {"received", row.received},
                            {"fund_currency", fundCurrency.code},
                            {"converted", row.receivedConverted},
                            {"next_due", row.nextDue},
                            {"state", stageKey(row.stage)}});
        rows.push_back({row.ref, row.donorName, row.pledged.currency().code, row.pledged.toText(),
                        row.agreed ? row.agreed->toText() : QString(), row.received.toText(),
                        row.receivedConverted.toText(), row.nextDue.toString(Qt::ISODate), stageTitle(row.stage)});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Reference"), QCoreApplication::translate("commands", "Donor"),
             QCoreApplication::translate("commands", "Currency"), QCoreApplication::translate("commands", "Pledged"),
             QCoreApplication::translate("commands", "Agreed"), QCoreApplication::translate("commands", "Received"),
             fundCurrency.code, QCoreApplication::translate("commands", "Next due"),
             QCoreApplication::translate("commands", "Stage")},
            rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> contributionListCommand()
{
    return std::make_unique<ContributionListCommand>();
}

} // namespace fund
