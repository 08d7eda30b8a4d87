#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// One command for each thing that can become of a contribution.
struct EventCommandText
{
    ContributionEventKind kind;
    const char *name;
    const char *summary;
    Action action;
};

class ContributionEventCommand final : public Command
{
public:
    explicit ContributionEventCommand(const EventCommandText &words) : m_words(words) { m_draft.kind = words.kind; }

    QString name() const override { return QString::fromLatin1(m_words.name); }
    QString summary() const override { return QCoreApplication::translate("commands", m_words.summary); }
    CommandNeeds needs() const override { return writing(m_words.action); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    EventCommandText m_words;
    QString m_ref;
    std::optional<Decimal> m_amount;
    ContributionEventDraft m_draft;
};

void ContributionEventCommand::configure(CLI::App &app)
{
    textOption(app, "REF", m_ref, QCoreApplication::translate("commands", "The contribution's reference")).required();
    if (m_words.kind != ContributionEventKind::Closing)
        amountOption(app, "--amount", m_amount,
                     QCoreApplication::translate("commands", "Amount in the contribution's currency, such as 1234.50"))
            .required();
    if (m_words.kind == ContributionEventKind::Refund)
        textOption(app, "--bank", m_draft.authority, QCoreApplication::translate("commands", "The bank's reference"))
            .required();
    else
        textOption(app, "--authority", m_draft.authority,
                   QCoreApplication::translate("commands", "Who decided it, and where it is written"))
            .required();
}

Result<ExitStatus> ContributionEventCommand::run(CommandContext &context)
{
    const Currency &fundCurrency = context.session().fund().currency;
    const auto contribution = requireContribution(context.database(), m_ref, fundCurrency);
    if (!contribution)
        return contribution.failure();
    const Currency &currency = contribution->pledged.currency();
    m_draft.contribution = contribution->id;
    m_draft.onDate = context.session().onDate();
    m_draft.amount = Money(0, currency);
    if (m_draft.kind == ContributionEventKind::Reduction)
        m_draft.kind = reductionOf(*contribution);
    if (m_amount) {
        const auto amount = readMoney(m_amount->toText(), currency);
        if (!amount)
            return amount.failure();
        m_draft.amount = *amount;
    }
    if (const auto recorded = recordContributionEvent(context.session(), m_draft); !recorded)
        return recorded.failure();
    const auto after = readContribution(context.database(), contribution->id, fundCurrency).value_or(*contribution);
    if (context.wantsJson())
        context.print(Json{{"ref", after.ref},
                           {"event", eventKindKey(m_draft.kind)},
                           {"currency", currency.code},
                           {"amount", m_draft.amount},
                           {"outstanding", after.outstanding()},
                           {"state", stageKey(after.stage())}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2, %3 %4; still expected %3 %5.")
                          .arg(after.ref, eventKindTitle(m_draft.kind), currency.code, m_draft.amount.toText(),
                               after.outstanding().toText()));
    return ExitStatus::Done;
}

std::unique_ptr<Command> eventCommand(ContributionEventKind kind, const char *name, const char *summary, Action action)
{
    return std::make_unique<ContributionEventCommand>(EventCommandText{kind, name, summary, action});
}

} // namespace

std::unique_ptr<Command> contributionReduceCommand()
{
    return eventCommand(ContributionEventKind::Reduction, "contribution reduce",
                        QT_TRANSLATE_NOOP("commands", "Record on the date --on that a donor gives less than it "
                                                      "announced or signed"),
                        Action::ReduceContribution);
}

std::unique_ptr<Command> contributionWriteOffCommand()
{
    return eventCommand(ContributionEventKind::WriteOff, "contribution write-off",
                        QT_TRANSLATE_NOOP("commands", "Give up on the date --on what was signed and won't come"),
                        Action::WriteOffContribution);
}

std::unique_ptr<Command> contributionRefundCommand()
{
    return eventCommand(ContributionEventKind::Refund, "contribution refund",
                        QT_TRANSLATE_NOOP("commands", "Record money that went back to its donor on the date --on, at "
                                                      "its UN operational rate"),
                        Action::RecordRefund);
}

std::unique_ptr<Command> contributionConditionCommand()
{
    return eventCommand(ContributionEventKind::ConditionMet, "contribution condition",
                        QT_TRANSLATE_NOOP("commands", "Record on the date --on for how much a conditional agreement's "
                                                      "conditions are met"),
                        Action::MeetCondition);
}

std::unique_ptr<Command> contributionCloseCommand()
{
    return eventCommand(ContributionEventKind::Closing, "contribution close",
                        QT_TRANSLATE_NOOP("commands", "Close a contribution of which nothing more is expected"),
                        Action::CloseContribution);
}

} // namespace fund
