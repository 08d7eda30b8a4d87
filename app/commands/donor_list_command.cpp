#include "commands/commands.h"
#include "commands/frame/command.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// "not_needed" of a State, else where it stands on a day: "cleared", "refused", "missing", "waits" for a second
/// person, "withdrawn", or "lapsed" where the screening voids it.
QString clearanceKey(const Database &database, const Donor &donor, const QDate &day)
{
    if (isState(donor.kind))
        return QStringLiteral("not_needed");
    const bool waits = isExaminationWaiting(database, donor.id);
    return diligenceStateKey(diligenceStateOf(donor, readClearance(database, donor.id, day), waits, day));
}

/// In every language, as papers call the donor.
Json namesOf(const Donor &donor, const DonorNames &names)
{
    Json all = Json::object();
    for (const Language language : languages)
        all[codeOf(language).toStdString()] = nameIn(language, donor, names);
    return all;
}

class DonorListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the donors with their clearance of today");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> DonorListCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    const std::map<DonorId, DonorNames> names = readDonorNames(context.database(), {context.session().onDate()});
    for (const Donor &donor : readDonors(context.database())) {
        const auto own = names.find(donor.id);
        const DonorNames of = own == names.end() ? DonorNames() : own->second;
        const QString clearance = clearanceKey(context.database(), donor, context.session().onDate());
        document.push_back({{"ref", donorRef(donor.id)},
                            {"name", donor.name},
                            {"names", namesOf(donor, of)},
                            {"kind", donorKindKey(donor.kind)},
                            {"state", donor.stateIso3},
                            {"publication", publicationKey(donor.publication)},
                            {"clearance", clearance}});
        rows.push_back({donorRef(donor.id), donor.name, donorKindTitle(donor.kind), publicationTitle(donor.publication),
                        clearance});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Number"), QCoreApplication::translate("commands", "Donor"),
             QCoreApplication::translate("commands", "Kind"), QCoreApplication::translate("commands", "Publication"),
             QCoreApplication::translate("commands", "Clearance")},
            rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorListCommand()
{
    return std::make_unique<DonorListCommand>();
}

} // namespace fund
