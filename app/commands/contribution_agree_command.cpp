#include "base/field_readers.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/condition_signs.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_readers.h"
#include "contributions/contribution_store.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ContributionAgreeCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("contribution agree"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record the signed agreement of a pledge, of the date --on");
    }
    CommandNeeds needs() const override { return writing(Action::RecordAgreement); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    void warnOfSigns(CommandContext &context) const;

    QString m_ref;
    std::optional<Decimal> m_amount;
    QStringList m_instalments;
    AgreementDraft m_draft;
};

void ContributionAgreeCommand::configure(CLI::App &app)
{
    textOption(app, "REF", m_ref, QCoreApplication::translate("commands", "The contribution's reference")).required();
    amountOption(app, "--amount", m_amount,
                 QCoreApplication::translate("commands", "Amount of the agreement; else as pledged"));
    textsOption(app, "--instalment", m_instalments,
                QCoreApplication::translate("commands",
                                            "An instalment as date:amount; may be given several times, and all "
                                            "add up to the agreement"))
        .typeName("YYYY-MM-DD:AMOUNT");
    textOption(app, "--conditions", m_draft.conditions,
               QCoreApplication::translate("commands", "Conditions of the agreement; else it is unconditional"));
    flagOption(app, "--names-no-use", m_draft.namesNoUse,
               QCoreApplication::translate("commands", "You have looked the conditions over and state that they name "
                                                       "no activity, State or person (para. 19)"));
    textOption(app, "--conditions-reason", m_draft.signsReason,
               QCoreApplication::translate("commands", "Why words that look as if they named one do not"));
    textOption(app, "--wish", m_draft.wish,
               QCoreApplication::translate("commands",
                                           "A wish for a specific activity, State or person, in the donor's "
                                           "words"));
}

/// Told, not refused: a script may record what was signed, and somebody looks it over later.
void ContributionAgreeCommand::warnOfSigns(CommandContext &context) const
{
    const QStringList signs = m_draft.namesNoUse ? QStringList() : signsOfUse(m_draft.conditions);
    if (!signs.isEmpty())
        context.console().message(
            QCoreApplication::translate("commands",
                                        "Warning: these words of the conditions may hide a wish for a use: %1. Look "
                                        "them over; an agreement never names an activity, a State or a person "
                                        "(para. 19).")
                .arg(signs.join(QStringLiteral(", "))));
}

Result<ExitStatus> ContributionAgreeCommand::run(CommandContext &context)
{
    const auto contribution = requireContribution(context.database(), m_ref, context.session().fund().currency);
    if (!contribution)
        return contribution.failure();
    const Currency &currency = contribution->pledged.currency();
    m_draft.contribution = contribution->id;
    m_draft.onDate = context.session().onDate();
    const auto amount = m_amount ? readMoney(m_amount->toText(), currency) : Result<Money>(contribution->pledged);
    if (!amount)
        return amount.failure();
    m_draft.amount = *amount;
    for (const QString &each : m_instalments) {
        auto instalment = readInstalment(each, currency);
        if (!instalment)
            return Failure{FailureKind::Usage, instalment.failure().problems};
        m_draft.instalments.push_back(*instalment);
    }
    if (auto recorded = recordAgreement(context.session(), m_draft); !recorded)
        return recorded.failure();
    warnOfSigns(context);
    if (context.wantsJson())
        context.print(Json{{"ref", contribution->ref}, {"currency", currency.code}, {"agreed", *amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2 agreed %3 %4.")
                          .arg(contribution->ref, contribution->donor.name, currency.code, amount->toText()));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> contributionAgreeCommand()
{
    return std::make_unique<ContributionAgreeCommand>();
}

} // namespace fund
