#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/party_argument.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class PartyClearCommand final : public Command
{
public:
    explicit PartyClearCommand(PartySide side) : m_side(side) {}

    QString name() const override { return partyWord(m_side) + QStringLiteral(" clear"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Record the outcome of a donor's due diligence as one person, where the "
                                           "setting due_diligence allows it (para. 14)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordClearance); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    PartySide m_side;
    QString m_party;
    QString m_outcome;
    std::optional<QDate> m_from;
    Clearance m_clearance;
};

void PartyClearCommand::configure(CLI::App &app)
{
    const QStringList outcomes = {QStringLiteral("cleared"), QStringLiteral("refused")};
    partyArgument(app, m_side, m_party);
    choiceOption(app, "--outcome", m_outcome, outcomes,
                 QCoreApplication::translate("commands", "One of: %1").arg(outcomes.join(QStringLiteral(", "))))
        .required();
    textOption(app, "--evidence", m_clearance.evidence,
               QCoreApplication::translate("commands", "What was examined, and where it is filed"))
        .required();
    dateOption(app, "--from", m_from,
               QCoreApplication::translate("commands", "First day on which it holds; else the date --on"));
    dateOption(app, "--until", m_clearance.validUntil,
               QCoreApplication::translate("commands", "Last day on which it holds"))
        .required();
}

Result<ExitStatus> PartyClearCommand::run(CommandContext &context)
{
    const auto party = requireParty(context, m_side, m_party);
    if (!party)
        return party.failure();
    m_clearance.party = party->id;
    m_clearance.outcome = m_outcome == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    m_clearance.validFrom = m_from.value_or(context.session().onDate());
    if (auto recorded = recordClearance(context.session(), m_clearance); !recorded)
        return recorded.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", partyRef(party->id)},
                           {"outcome", m_outcome},
                           {"valid_from", m_clearance.validFrom},
                           {"valid_until", m_clearance.validUntil}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: %3 from %4 to %5.")
                          .arg(partyRef(party->id), party->name, m_outcome, m_clearance.validFrom.toString(Qt::ISODate),
                               m_clearance.validUntil.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorClearCommand()
{
    return std::make_unique<PartyClearCommand>(PartySide::Donor);
}

std::unique_ptr<Command> partnerClearCommand()
{
    return std::make_unique<PartyClearCommand>(PartySide::Partner);
}

} // namespace fund
