#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "commands/party_argument.h"
#include "diligence/checklist.h"
#include "diligence/diligence_actions.h"
#include "diligence/diligence_store.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fund {

namespace {

class DonorChecklistCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor checklist"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "The checklist of due diligence as a table to be filled in");
    }
    CommandNeeds needs() const override { return {}; }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (!context.wantsJson()) {
            context.print(QString::fromUtf8(emptyChecklist()).trimmed());
            return ExitStatus::Done;
        }
        Json document = Json::array();
        for (const ExclusionGround ground : allExclusionGrounds)
            document.push_back({{"ground", exclusionGroundKey(ground)},
                                {"title", exclusionGroundTitle(ground)},
                                {"question", exclusionGroundQuestion(ground)},
                                {"source", exclusionGroundSource(ground)}});
        context.print(document);
        return ExitStatus::Done;
    }
};

class PartyExamineCommand final : public Command
{
public:
    explicit PartyExamineCommand(PartySide side) : m_side(side) {}

    QString name() const override { return partyWord(m_side) + QStringLiteral(" examine"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Propose the outcome of a due diligence, for a second person to "
                                                       "decide on (para. 14)");
    }
    CommandNeeds needs() const override { return writing(Action::ExamineDonor); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<void> readInputs();

    PartySide m_side;
    QString m_party;
    QString m_outcome;
    QString m_answers;
    QStringList m_files;
    std::optional<QDate> m_from;
    ExaminationDraft m_draft;
};

void PartyExamineCommand::configure(CLI::App &app)
{
    const QStringList outcomes = {QStringLiteral("cleared"), QStringLiteral("refused")};
    partyArgument(app, m_side, m_party);
    choiceOption(app, "--outcome", m_outcome, outcomes,
                 QCoreApplication::translate("commands", "One of: %1").arg(outcomes.join(QStringLiteral(", "))))
        .required();
    textOption(app, "--answers", m_answers,
               QCoreApplication::translate("commands", "The filled table of funddesk donor checklist"))
        .required();
    textOption(app, "--evidence", m_draft.evidence,
               QCoreApplication::translate("commands", "What was examined, and where it is filed"))
        .required();
    textsOption(app, "--attach", m_files, QCoreApplication::translate("commands", "A file of evidence"));
    dateOption(app, "--from", m_from,
               QCoreApplication::translate("commands", "First day on which it holds; else the date --on"));
    dateOption(app, "--until", m_draft.validUntil,
               QCoreApplication::translate("commands", "Last day on which it holds"))
        .required();
}

Result<void> PartyExamineCommand::readInputs()
{
    const auto table = readInputFile(m_answers);
    if (!table)
        return table.failure();
    auto answers = readChecklist(*table);
    if (!answers)
        return answers.failure();
    m_draft.answers = std::move(*answers);
    for (const QString &path : m_files) {
        const auto document = readInputFile(path);
        if (!document)
            return document.failure();
        m_draft.files.push_back({QFileInfo(path).fileName(), *document});
    }
    return {};
}

Result<ExitStatus> PartyExamineCommand::run(CommandContext &context)
{
    const auto party = requireParty(context, m_side, m_party);
    if (!party)
        return party.failure();
    if (auto read = readInputs(); !read)
        return read.failure();
    m_draft.party = party->id;
    m_draft.outcome = m_outcome == u"cleared" ? ClearanceOutcome::Cleared : ClearanceOutcome::Refused;
    m_draft.validFrom = m_from.value_or(context.session().onDate());
    const auto proposed = proposeClearance(context.session(), m_draft);
    if (!proposed)
        return proposed.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", partyRef(party->id)},
                           {"outcome", m_outcome},
                           {"valid_from", m_draft.validFrom},
                           {"valid_until", m_draft.validUntil},
                           {"state", diligenceStateKey(DiligenceState::Waits)}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: proposed: %3. A second person decides.")
                          .arg(partyRef(party->id), party->name, m_outcome));
    return ExitStatus::Done;
}

class PartyDecideCommand final : public Command
{
public:
    explicit PartyDecideCommand(PartySide side) : m_side(side) {}

    QString name() const override { return partyWord(m_side) + QStringLiteral(" decide"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Confirm or reject what another person proposed as the outcome of a due "
                                           "diligence (para. 14)");
    }
    CommandNeeds needs() const override { return writing(Action::DecideClearance); }
    void configure(CLI::App &app) override
    {
        const QStringList verdicts = {QStringLiteral("agree"), QStringLiteral("disagree")};
        partyArgument(app, m_side, m_party);
        choiceOption(app, "--verdict", m_verdict, verdicts,
                     QCoreApplication::translate("commands", "One of: %1").arg(verdicts.join(QStringLiteral(", "))))
            .required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why; needed to disagree"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    PartySide m_side;
    QString m_party;
    QString m_verdict;
    QString m_reason;
};

Result<ExitStatus> PartyDecideCommand::run(CommandContext &context)
{
    const auto party = requireParty(context, m_side, m_party);
    if (!party)
        return party.failure();
    const QDate day = context.session().onDate();
    const DiligenceStanding before = readStanding(context.database(), *party, day);
    const ExaminationId newest = before.newest ? before.newest->id : ExaminationId();
    if (auto decided = decideClearance(context.session(), newest, m_verdict == u"agree", m_reason); !decided)
        return decided.failure();
    const DiligenceStanding now = readStanding(context.database(), *party, day);
    if (context.wantsJson())
        context.print(
            Json{{"ref", partyRef(party->id)}, {"state", diligenceStateKey(now.state)}, {"valid_until", now.lastDay}});
    else
        context.print(
            QStringLiteral("%1 %2: %3").arg(partyRef(party->id), party->name, diligenceStateTitle(now.state)));
    return ExitStatus::Done;
}

class PartyWithdrawCommand final : public Command
{
public:
    explicit PartyWithdrawCommand(PartySide side) : m_side(side) {}

    QString name() const override { return partyWord(m_side) + QStringLiteral(" withdraw"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "End a clearance from the date --on (para. 14)");
    }
    CommandNeeds needs() const override { return writing(Action::WithdrawClearance); }
    void configure(CLI::App &app) override
    {
        partyArgument(app, m_side, m_party);
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is withdrawn"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto party = requireParty(context, m_side, m_party);
        if (!party)
            return party.failure();
        if (auto done = withdrawClearance(context.session(), party->id, m_reason); !done)
            return done.failure();
        if (context.wantsJson())
            context.print(Json{{"ref", partyRef(party->id)}, {"withdrawn_on", context.session().onDate()}});
        else
            context.print(QCoreApplication::translate("commands", "The clearance of %1 is withdrawn from %2 on.")
                              .arg(party->name, context.session().onDate().toString(Qt::ISODate)));
        return ExitStatus::Done;
    }

private:
    PartySide m_side;
    QString m_party;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> donorChecklistCommand()
{
    return std::make_unique<DonorChecklistCommand>();
}

std::unique_ptr<Command> donorExamineCommand()
{
    return std::make_unique<PartyExamineCommand>(PartySide::Donor);
}

std::unique_ptr<Command> donorDecideCommand()
{
    return std::make_unique<PartyDecideCommand>(PartySide::Donor);
}

std::unique_ptr<Command> donorWithdrawCommand()
{
    return std::make_unique<PartyWithdrawCommand>(PartySide::Donor);
}

std::unique_ptr<Command> partnerExamineCommand()
{
    return std::make_unique<PartyExamineCommand>(PartySide::Partner);
}

std::unique_ptr<Command> partnerDecideCommand()
{
    return std::make_unique<PartyDecideCommand>(PartySide::Partner);
}

std::unique_ptr<Command> partnerWithdrawCommand()
{
    return std::make_unique<PartyWithdrawCommand>(PartySide::Partner);
}

} // namespace fund
