#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/passwords.h"
#include "letters/signed_people.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "shortlists/free_places.h"
#include "shortlists/shortlist_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class SubmitCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("submit"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Send a call's short list to the High Representative");
    }
    CommandNeeds needs() const override { return writing(Action::SubmitShortList); }
    void configure(CLI::App &app) override { callOption(app, m_call); }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_call);
        if (!call)
            return call.failure();
        if (auto submitted = submitShortList(context.session(), call->id); !submitted)
            return submitted.failure();
        const auto list = readShortList(context.database(), call->id);
        const QString digest = QString::fromLatin1(list->digest.toHex());
        if (context.wantsJson())
            context.print(Json{{"call", call->ref}, {"version", list->version}, {"digest", digest}});
        else
            context.print(QCoreApplication::translate("commands",
                                                      "Short list %1 of %2 waits for the High Representative. "
                                                      "Its digest, for --expect: %3")
                              .arg(QString::number(list->version), call->ref, digest));
        return ExitStatus::Done;
    }

private:
    QString m_call;
};

class ApproveCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("approve"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "The High Representative's decision on a short list, signed");
    }
    CommandNeeds needs() const override { return writing(Action::DecideShortList); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<ShortListDecision> decision() const;

    QString m_call;
    QString m_expect;
    QString m_return;
    QStringList m_declines;
};

void ApproveCommand::configure(CLI::App &app)
{
    callOption(app, m_call);
    textOption(app, "--expect", m_expect,
               QCoreApplication::translate("commands", "The digest on the memo: nothing else is signed"))
        .typeName("SHA256");
    textOption(app, "--return", m_return,
               QCoreApplication::translate("commands", "Give the list back, with the reason, instead of approving it"))
        .typeName("REASON");
    textsOption(
        app, "--decline", m_declines,
        QCoreApplication::translate("commands", "Approve the rest and decline one, with the reason; repeatable"))
        .typeName("ID=REASON");
}

Result<ShortListDecision> ApproveCommand::decision() const
{
    ShortListDecision decision;
    decision.expectedDigest = m_expect;
    decision.approves = m_return.isEmpty();
    decision.reason = m_return;
    for (const QString &decline : m_declines) {
        const qsizetype equals = decline.indexOf(u'=');
        if (equals <= 0)
            return failure(
                FailureKind::Usage, QStringLiteral("decline_must_name_one"),
                QCoreApplication::translate("commands", "--decline takes ID=REASON, such as A-012=Reason: %1.")
                    .arg(decline));
        decision.declines[decline.left(equals)] = decline.mid(equals + 1);
    }
    return decision;
}

/// Whose names and how much an approval signs for; empty where a list is returned, or can't be read: then the decision
/// says why it is refused.
QString whatIsSigned(const CommandContext &context, const ShortList &list, const ShortListDecision &decision)
{
    const auto facts = readDecisionFacts(context.session(), list);
    if (!facts || !decision.approves)
        return {};
    return QCoreApplication::translate("commands", "You sign for %1. %2 is committed.", "%1 people, %2 an amount")
        .arg(signedPeopleText(context.session(), *facts, decision.declines, currentLanguage()),
             amountText(signedAmount(*facts, decision.declines), currentLanguage()));
}

/// What was signed: the list's digest, and of an approval who goes and what it commits.
void tellWhatWasSigned(CommandContext &context, const Call &call, const ShortListDecision &decision,
                       const ShortList &list)
{
    QStringList approved;
    Money cost(0, context.session().fund().currency);
    for (const Nomination &nomination : readNominations(context.database(), call.id, cost.currency())) {
        if (nomination.shortList != list.id)
            continue;
        approved += nomination.applicationRef;
        cost += nomination.amount;
    }
    const QString digest = QString::fromLatin1(list.digest.toHex());
    if (context.wantsJson())
        return context.print(Json{{"call", call.ref},
                                  {"version", list.version},
                                  {"digest", digest},
                                  {"outcome", decision.approves ? "approved" : "returned"},
                                  {"declined", decision.declines.size()},
                                  {"nominees", approved.size()},
                                  {"approved", approved},
                                  {"commits", cost}});
    if (!decision.approves)
        return context.print(QCoreApplication::translate("commands", "Returned, and signed: %1").arg(decision.reason));
    if (approved.isEmpty() && decision.declines.empty())
        return context.print(QCoreApplication::translate("commands", "Approved and signed: short list %1 of %2 adds "
                                                                     "nobody to those who go already. Digest of the "
                                                                     "list: %3")
                                 .arg(QString::number(list.version), call.ref, digest));
    if (approved.isEmpty())
        return context.print(QCoreApplication::translate("commands", "Declined, and signed: nobody of short list %1 of "
                                                                     "%2 goes. Digest of the list: %3")
                                 .arg(QString::number(list.version), call.ref, digest));
    context.print(QCoreApplication::translate("commands",
                                              "Approved and signed: %1 of short list %2 of %3, %4 %5 in all. "
                                              "Digest of the list: %6")
                      .arg(approved.join(QStringLiteral(", ")), QString::number(list.version), call.ref,
                           cost.currency().code, cost.toText(), digest));
}

Result<ExitStatus> ApproveCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    const auto wanted = decision();
    if (!wanted)
        return wanted.failure();
    const auto list = readShortList(context.database(), call->id);
    if (!list)
        return failure(
            FailureKind::Refused, QStringLiteral("short_list_must_exist"),
            QCoreApplication::translate("commands", "No short list of %1 waits for a decision.").arg(call->ref));
    // Whoever signs gives the password for it, though it was given to sign in.
    const auto password = askSigningPassword(context.session().user().name, whatIsSigned(context, *list, *wanted));
    if (!password)
        return password.failure();
    // What is told afterwards is what is signed now, whatever is made meanwhile.
    auto deciding = *wanted;
    if (deciding.expectedDigest.isEmpty())
        deciding.expectedDigest = QString::fromLatin1(list->digest.toHex());
    if (auto decided = decideShortList(context.session(), call->id, deciding, *password, &context.progress()); !decided)
        return decided.failure();
    tellWhatWasSigned(context, *call, *wanted, *list);
    return ExitStatus::Done;
}

class WithdrawCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("withdraw"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record that a nominee can't go, and free the money");
    }
    CommandNeeds needs() const override { return writing(Action::WithdrawApplication); }
    void configure(CLI::App &app) override
    {
        callOption(app, m_call);
        textOption(app, "--id", m_application, QCoreApplication::translate("commands", "The nominee's application"))
            .required()
            .typeName("ID");
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why")).required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto call = requireCall(context.database(), m_call);
        if (!call)
            return call.failure();
        if (auto withdrawn = withdrawNominee(context.session(), call->id, m_application, m_reason); !withdrawn)
            return withdrawn.failure();
        tell(context, *call);
        return ExitStatus::Done;
    }

private:
    void tell(CommandContext &context, const Call &call) const
    {
        const Wording wording(currentLanguage());
        const Currency &currency = context.session().fund().currency;
        const auto standing = readShortListStanding(context.database(), call, currency, context.session().onDate());
        const auto free = readFreePlaces(context.database(), call, standing, currency, wording);
        if (context.wantsJson())
            return context.print(Json{{"call", call.ref},
                                      {"id", m_application},
                                      {"withdrawn", true},
                                      {"substitutes", free ? free->substitutes : QStringList()}});
        context.print(QCoreApplication::translate("commands", "%1 is withdrawn. funddesk select fills the place by the "
                                                              "same rules.")
                          .arg(m_application));
        if (free)
            for (const QString &sentence : freePlaceSentences(*free, wording))
                context.print(sentence);
    }

    QString m_call;
    QString m_application;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> submitCommand()
{
    return std::make_unique<SubmitCommand>();
}

std::unique_ptr<Command> approveCommand()
{
    return std::make_unique<ApproveCommand>();
}

std::unique_ptr<Command> withdrawCommand()
{
    return std::make_unique<WithdrawCommand>();
}

} // namespace fund
