#include "commands/commands.h"
#include "commands/frame/command.h"
#include "donors/donor_actions.h"
#include "letters/donor_story.h"

#include <QCoreApplication>

namespace fund {

namespace {

class DonorStoryCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor story"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "All that is on record about a donor, in the order of time: requests, due "
                                           "diligence, pledges, agreements, receipts, letters");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        textOption(app, "DONOR", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_donor;
};

Result<ExitStatus> DonorStoryCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    Json list = Json::array();
    std::vector<QStringList> rows;
    for (const StoryLine &line : readDonorStory(context.session(), *donor)) {
        list.push_back(
            {{"on_date", line.on}, {"kind", storyKindKey(line.kind)}, {"what", line.what}, {"ref", line.ref}});
        rows.push_back({line.on.toString(Qt::ISODate), line.ref, line.what});
    }
    if (context.wantsJson())
        context.print(list);
    else
        context.printTable({QCoreApplication::translate("commands", "Date"),
                            QCoreApplication::translate("commands", "Reference"),
                            QCoreApplication::translate("commands", "What happened")},
                           rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorStoryCommand()
{
    return std::make_unique<DonorStoryCommand>();
}

} // namespace fund
