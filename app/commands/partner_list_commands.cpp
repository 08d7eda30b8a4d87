#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/party_argument.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence_store.h"
#include "identity/session.h"
#include "partners/partner_actions.h"
#include "partners/partner_person_store.h"
#include "partners/partner_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

Json partnerDocument(const Partner &partner, const DiligenceStanding &standing)
{
    Json names = Json::object();
    for (const auto &[language, name] : partner.facts.names)
        names[codeOf(language).toStdString()] = name;
    return {{"ref", partnerRef(partner.id)},
            {"name", partner.facts.name},
            {"names", names},
            {"kind", partnerKindKey(partner.facts.kind)},
            {"seat", partner.facts.seatIso3},
            {"registration", partner.facts.registration},
            {"website", partner.facts.website},
            {"on", partner.onDate},
            {"clearance", diligenceStateKey(standing.state)},
            {"cleared_until", standing.lastDay}};
}

class PartnerListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("partner list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the implementing partners with their clearance of today");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> PartnerListCommand::run(CommandContext &context)
{
    const QDate day = context.session().onDate();
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const Partner &partner : readPartners(context.database(), day)) {
        const DiligenceStanding standing = readStanding(context.database(), partner, day);
        document.push_back(partnerDocument(partner, standing));
        rows.push_back({partnerRef(partner.id), partner.facts.name, partnerKindTitle(partner.facts.kind),
                        partner.facts.seatIso3, diligenceStateTitle(standing.state),
                        standing.lastDay.isValid() ? standing.lastDay.toString(Qt::ISODate) : QString()});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Number"), QCoreApplication::translate("commands", "Partner"),
             QCoreApplication::translate("commands", "Kind"), QCoreApplication::translate("commands", "Seat"),
             QCoreApplication::translate("commands", "Clearance"), QCoreApplication::translate("commands", "Until")},
            rows);
    return ExitStatus::Done;
}

/// A person in charge with the name where the user may read it.
struct ShownPerson
{
    PartnerPerson person;
    std::optional<OpenedPerson> opened;
};

std::vector<ShownPerson> readShownPersons(const Session &session, PartnerId partner)
{
    std::vector<ShownPerson> shown;
    for (PartnerPerson &person : readPartnerPersons(session.database(), partner)) {
        auto opened = session.isCleared() && person.sealed ? openPerson(*person.sealed, session.fileKey())
                                                           : std::optional<OpenedPerson>();
        shown.push_back({std::move(person), std::move(opened)});
    }
    return shown;
}

Json personDocument(const ShownPerson &shown)
{
    Json line{{"number", shown.person.id.number()},
              {"from", shown.person.onDate},
              {"until", shown.person.leftOn},
              {"erased", !shown.person.sealed}};
    if (shown.opened) {
        line["name"] = shown.opened->person.name;
        line["office"] = shown.opened->person.office;
        if (shown.opened->person.birthYear)
            line["birth_year"] = *shown.opened->person.birthYear;
    }
    return line;
}

QString personLine(const ShownPerson &shown)
{
    QString name = QCoreApplication::translate("commands", "name sealed");
    if (!shown.person.sealed)
        name = QCoreApplication::translate("commands", "name erased");
    else if (shown.opened)
        name = shown.opened->person.office.isEmpty()
                   ? shown.opened->person.name
                   : shown.opened->person.name + QStringLiteral(", ") + shown.opened->person.office;
    return QStringLiteral("  %1  %2  %3 – %4")
        .arg(QString::number(shown.person.id.number()), name, shown.person.onDate.toString(Qt::ISODate),
             shown.person.leftOn.isValid() ? shown.person.leftOn.toString(Qt::ISODate) : QString());
}

class PartnerShowCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("partner show"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "All that is on record of an implementing partner, and what it "
                                                       "lacks today");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override { partyArgument(app, PartySide::Partner, m_partner); }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    void print(CommandContext &context, const Partner &partner, const std::optional<Problem> &lacks) const;

    QString m_partner;
};

Result<ExitStatus> PartnerShowCommand::run(CommandContext &context)
{
    const Session &session = context.session();
    const QDate day = session.onDate();
    const auto partner = requirePartner(context.database(), m_partner, day);
    if (!partner)
        return partner.failure();
    const auto lacks = partnerClearanceProblem(*partner, readClearance(context.database(), partner->id, day), day);
    if (!context.wantsJson()) {
        print(context, *partner, lacks);
        return ExitStatus::Done;
    }
    Json document = partnerDocument(*partner, readStanding(context.database(), *partner, day));
    document["lacks"] = lacks ? oneLine(*lacks) : QString();
    document["persons"] = Json::array();
    for (const ShownPerson &shown : readShownPersons(session, partner->id))
        document["persons"].push_back(personDocument(shown));
    document["history"] = Json::array();
    for (const PartnerVersion &version : readPartnerVersions(context.database(), partner->id))
        document["history"].push_back({{"on", version.partner.onDate},
                                       {"name", version.partner.facts.name},
                                       {"reason", version.partner.reason},
                                       {"by", version.recordedBy}});
    context.print(document);
    return ExitStatus::Done;
}

void PartnerShowCommand::print(CommandContext &context, const Partner &partner,
                               const std::optional<Problem> &lacks) const
{
    const PartnerFacts &facts = partner.facts;
    context.print(QStringLiteral("%1  %2 · %3").arg(partnerRef(partner.id), facts.name, partnerKindTitle(facts.kind)));
    for (const auto &[language, name] : facts.names)
        context.print(QStringLiteral("  %1: %2").arg(codeOf(language), name));
    for (const QString &line : {facts.seatIso3, facts.registration, facts.website})
        if (!line.isEmpty())
            context.print(QStringLiteral("  ") + line);
    context.print(lacks ? oneLine(*lacks) : QCoreApplication::translate("commands", "Cleared."));
    for (const ShownPerson &shown : readShownPersons(context.session(), partner.id))
        context.print(personLine(shown));
    for (const PartnerVersion &version : readPartnerVersions(context.database(), partner.id))
        context.print(QStringLiteral("  %1  %2  %3  %4")
                          .arg(version.partner.onDate.toString(Qt::ISODate), version.recordedBy,
                               version.partner.facts.name, version.partner.reason));
}

} // namespace

std::unique_ptr<Command> partnerListCommand()
{
    return std::make_unique<PartnerListCommand>();
}

std::unique_ptr<Command> partnerShowCommand()
{
    return std::make_unique<PartnerShowCommand>();
}

} // namespace fund
