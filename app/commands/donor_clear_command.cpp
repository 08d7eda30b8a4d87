#include "commands/commands.h"
#include "commands/frame/command.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class DonorClearCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor clear"); }
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
    QString m_donor;
    QString m_outcome;
    std::optional<QDate> m_from;
    Clearance m_clearance;
};

void DonorClearCommand::configure(CLI::App &app)
{
    const QStringList outcomes = {QStringLiteral("cleared"), QStringLiteral("refused")};
    textOption(app, "DONOR", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
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

Result<ExitStatus> DonorClearCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    m_clearance.donor = donor->id;
    m_clearance.outcome = m_outcome == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    m_clearance.validFrom = m_from.value_or(context.session().onDate());
    if (auto recorded = recordClearance(context.session(), m_clearance); !recorded)
        return recorded.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", donorRef(donor->id)},
                           {"outcome", m_outcome},
                           {"valid_from", m_clearance.validFrom},
                           {"valid_until", m_clearance.validUntil}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: %3 from %4 to %5.")
                          .arg(donorRef(donor->id), donor->name, m_outcome, m_clearance.validFrom.toString(Qt::ISODate),
                               m_clearance.validUntil.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorClearCommand()
{
    return std::make_unique<DonorClearCommand>();
}

} // namespace fund
