#include "commands/commands.h"
#include "commands/frame/command.h"
#include "ledger/ledger_actions.h"
#include "money/money_readers.h"
#include "scenarios/multi_year_notice.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CommitCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("commit"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Commit allotted money for a post, a contract or an agreement on --on");
    }
    CommandNeeds needs() const override { return writing(Action::CommitFunds); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<CommitmentDraft> draftIn(const Session &session) const;

    QString m_window;
    std::optional<Decimal> m_amount;
    QString m_reference;
    QString m_narrative;
    QStringList m_years;
};

void CommitCommand::configure(CLI::App &app)
{
    choiceOption(app, "--window", m_window, windowKeys(),
                 QCoreApplication::translate("commands", "One of: %1").arg(windowKeys().join(QStringLiteral(", "))))
        .required();
    amountOption(app, "--amount", m_amount,
                 QCoreApplication::translate("commands", "Amount in the fund's currency, such as 1234.50"))
        .required();
    textOption(app, "--ref", m_reference,
               QCoreApplication::translate("commands", "A short reference of your own, such as P3-2026"))
        .required()
        .typeName("REF");
    textOption(app, "--text", m_narrative,
               QCoreApplication::translate("commands", "What it is for: the post, contract or agreement"))
        .required();
    textsOption(app, "--year", m_years,
                QCoreApplication::translate("commands",
                                            "A year's part as year:amount, such as 2027:60000; may be given "
                                            "several times, and all add up to the amount (para. 20 (b))"))
        .typeName("YEAR:AMOUNT");
}

Result<CommitmentDraft> CommitCommand::draftIn(const Session &session) const
{
    const Currency &currency = session.fund().currency;
    const auto amount = readMoney(m_amount->toText(), currency);
    if (!amount)
        return amount.failure();
    CommitmentDraft draft{*windowOf(m_window), *amount, commitmentSubject(m_reference), m_narrative, session.onDate()};
    for (const QString &each : m_years) {
        const auto part = yearPartOf(each, currency);
        if (!part)
            return failure(FailureKind::Usage, QStringLiteral("year_must_have_an_amount"),
                           QCoreApplication::translate("commands", "“%1” is no year with its amount, such as "
                                                                   "2027:60000.")
                               .arg(each));
        draft.years.push_back(*part);
    }
    return draft;
}

Result<ExitStatus> CommitCommand::run(CommandContext &context)
{
    Session &session = context.session();
    const auto draft = draftIn(session);
    if (!draft)
        return draft.failure();
    const auto entry = commitFunds(session, *draft);
    if (!entry)
        return entry.failure();
    // Told, not refused: para. 20 is an illustration.
    const auto notice = multiYearNotice(session, draft->years, draft->onDate);
    if (notice)
        context.console().message(*notice);
    const Currency &currency = session.fund().currency;
    if (context.wantsJson())
        context.print(Json{{"entry", entry->number()},
                           {"subject", draft->subject},
                           {"window", m_window},
                           {"currency", currency.code},
                           {"amount", draft->amount},
                           {"below_multi_year_level", notice.has_value()}});
    else
        context.print(QCoreApplication::translate("commands", "%1: committed %2 %3.")
                          .arg(draft->subject, currency.code, draft->amount.toText()));
    return ExitStatus::Done;
}

class ReleaseCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("release"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Give what is left of a commitment back to its window on --on");
    }
    CommandNeeds needs() const override { return writing(Action::ReleaseCommitment); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--for", m_subject,
                   QCoreApplication::translate("commands", "What the money is committed for, as entries shows it"))
            .required()
            .typeName("SUBJECT");
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is given back"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        Session &session = context.session();
        if (auto released = releaseFunds(session, m_subject, m_reason, session.onDate()); !released)
            return released.failure();
        if (context.wantsJson())
            context.print(Json{{"subject", m_subject}, {"released", true}});
        else
            context.print(
                QCoreApplication::translate("commands", "%1: what was left went back to its window.").arg(m_subject));
        return ExitStatus::Done;
    }

private:
    QString m_subject;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> commitCommand()
{
    return std::make_unique<CommitCommand>();
}

std::unique_ptr<Command> releaseCommand()
{
    return std::make_unique<ReleaseCommand>();
}

} // namespace fund
