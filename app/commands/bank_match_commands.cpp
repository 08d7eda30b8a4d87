#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/match_facts.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr qint64 mostLineNumber = 1'000'000'000;

Result<StoredBankLine> requireBankLine(const Database &database, qint64 number)
{
    if (auto line = readBankLine(database, BankLineId(number)))
        return std::move(*line);
    return refused({problem("line", "bank_line_must_exist",
                            QCoreApplication::translate("commands", "There is no line %1 of the bank.").arg(number))});
}

CommandOption lineOption(CLI::App &app, std::optional<qint64> &line)
{
    return numberOption(app, "--line", line, 1, mostLineNumber,
                        QCoreApplication::translate("commands", "Number of the line, as bank lines shows it"));
}

void tellLine(CommandContext &context, qint64 number)
{
    const auto line = readBankLine(context.database(), BankLineId(number));
    if (!line)
        return;
    Json entries = Json::array();
    for (const LedgerEntryId entry : line->entries)
        entries.push_back(entry.number());
    if (context.wantsJson())
        context.print(Json{{"line", number},
                           {"state", bankLineStateKey(line->state)},
                           {"reason", line->reason},
                           {"entries", entries}});
    else
        context.print(QCoreApplication::translate("commands", "Line %1: %2.")
                          .arg(QString::number(number), bankLineStateTitle(line->state)));
}

class BankMatchCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank match"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Say what a line of the bank stands for; with --suggest only show what it "
                                           "may stand for, the best first");
    }
    CommandNeeds needs() const override { return m_suggests ? reading() : writing(Action::MatchBankLine); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<void> match(CommandContext &context, const StoredBankLine &line) const;
    void suggest(CommandContext &context, const std::vector<StoredBankLine> &lines) const;

    std::optional<qint64> m_line;
    QStringList m_entries;
    QStringList m_others;
    QString m_contribution;
    QString m_reason;
    bool m_suggests = false;
};

void BankMatchCommand::configure(CLI::App &app)
{
    lineOption(app, m_line);
    flagOption(app, "--suggest", m_suggests,
               QCoreApplication::translate("commands", "Show suggestions for the line, or for all open ones"));
    idsOption(app, "--entry", m_entries,
              QCoreApplication::translate("commands",
                                          "Number of an entry of the books; may be given several times. "
                                          "Without it and --contribution the best suggestion is taken where it is "
                                          "sure, and in the books already"));
    idsOption(app, "--with", m_others,
              QCoreApplication::translate("commands", "Number of another line that stands for the same; may be given "
                                                      "several times. Without --entry the lines come to nothing "
                                                      "among themselves"));
    textOption(app, "--contribution", m_contribution,
               QCoreApplication::translate("commands", "Record the line as a receipt of this contribution"))
        .typeName("REF");
    textOption(app, "--reason", m_reason,
               QCoreApplication::translate("commands", "Why more came than is still due, or what shows that money "
                                                       "is the donor's whom the bank does not name; needed then"));
}

Json documentOf(const MatchSuggestion &suggestion)
{
    Json entries = Json::array();
    for (const LedgerEntryId entry : suggestion.entries)
        entries.push_back(entry.number());
    Json parts = Json::array();
    for (const ScorePart &part : suggestion.parts)
        parts.push_back({{"why", part.why}, {"points", part.points}});
    return {{"kind", suggestionKindKey(suggestion.kind)},
            {"title", suggestion.title},
            {"entries", entries},
            {"on_date", suggestion.onDate},
            {"points", suggestion.points()},
            {"why", parts}};
}

void BankMatchCommand::suggest(CommandContext &context, const std::vector<StoredBankLine> &lines) const
{
    const MatchBook book(readMatchFacts(context.database(), context.session().fund().currency));
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const StoredBankLine &line : lines) {
        Json suggestions = Json::array();
        for (const MatchSuggestion &suggestion : book.suggestionsFor(line)) {
            suggestions.push_back(documentOf(suggestion));
            QStringList why;
            for (const ScorePart &part : suggestion.parts)
                why += QStringLiteral("%1 (%2)").arg(part.why, QString::number(part.points));
            rows.push_back({QString::number(line.id.number()), line.line.amount.toText(),
                            QString::number(suggestion.points()), suggestion.title, why.join(QStringLiteral("; "))});
        }
        document.push_back({{"line", line.id.number()}, {"suggestions", suggestions}});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Line"), QCoreApplication::translate("commands", "Amount"),
             QCoreApplication::translate("commands", "Points"), QCoreApplication::translate("commands", "Suggestion"),
             QCoreApplication::translate("commands", "Why")},
            rows);
}

Result<void> BankMatchCommand::match(CommandContext &context, const StoredBankLine &line) const
{
    Session &session = context.session();
    if (!m_contribution.isEmpty()) {
        const auto contribution = requireContribution(session.database(), m_contribution, session.fund().currency);
        if (!contribution)
            return contribution.failure();
        const auto received = receiveLine(session, line.id, contribution->id, m_reason);
        return received ? Result<void>() : Result<void>(received.failure());
    }
    MatchDraft draft{{line.id}, {}, m_reason};
    for (const QString &text : m_others)
        draft.lines.push_back(BankLineId(text.toLongLong())); // 0 is no line, and is told as one
    for (const QString &text : m_entries)
        draft.entries.push_back(LedgerEntryId(text.toLongLong()));
    if (!m_entries.isEmpty() || !m_others.isEmpty())
        return matchLines(session, draft);
    const auto suggestions =
        MatchBook(readMatchFacts(session.database(), session.fund().currency)).suggestionsFor(line, 1);
    if (!suggestions.empty() && suggestions.front().isSure())
        return acceptSuggestion(session, line.id, suggestions.front(), m_reason);
    if (!suggestions.empty())
        return refused({problem("line", "match_must_be_sure",
                                QCoreApplication::translate("commands", "The best suggestion is not sure enough to be "
                                                                        "taken unseen (%1). Name the entries by "
                                                                        "--entry, or a contribution by "
                                                                        "--contribution.")
                                    .arg(suggestions.front().title))});
    return refused({problem("line", "line_must_have_a_suggestion",
                            QCoreApplication::translate("commands", "Nothing in the books is like this line. Name the "
                                                                    "entries, or a contribution, or explain it."))});
}

Result<ExitStatus> BankMatchCommand::run(CommandContext &context)
{
    if (!m_line && m_suggests) {
        suggest(context, readBankLines(context.database(), {BankLineState::Open, {}, {}}));
        return ExitStatus::Done;
    }
    if (!m_line)
        return failure(FailureKind::Usage, QStringLiteral("line_must_be_named"),
                       QCoreApplication::translate("commands", "Name the line by --line."));
    const auto line = requireBankLine(context.database(), *m_line);
    if (!line)
        return line.failure();
    if (m_suggests) {
        suggest(context, {*line});
        return ExitStatus::Done;
    }
    if (auto matched = match(context, *line); !matched)
        return matched.failure();
    tellLine(context, *m_line);
    return ExitStatus::Done;
}

class BankExplainCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank explain"); }
    QString summary() const override
    {
        return QCoreApplication::translate(
            "commands", "Explain a line of the bank with a reason: not the fund's, which stays out of "
                        "the books, or a charge, which is posted as a loss");
    }
    CommandNeeds needs() const override { return writing(Action::ExplainBankLine); }
    void configure(CLI::App &app) override
    {
        const QStringList meanings = {bankLineStateKey(BankLineState::NotOurs),
                                      bankLineStateKey(BankLineState::BankCharge)};
        lineOption(app, m_line).required();
        choiceOption(app, "--meaning", m_meaning, meanings,
                     QCoreApplication::translate("commands", "One of: %1").arg(meanings.join(QStringLiteral(", "))))
            .required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why")).required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto explained = explainLine(context.session(), BankLineId(*m_line), *bankLineStateOf(m_meaning), m_reason);
            !explained)
            return explained.failure();
        tellLine(context, *m_line);
        return ExitStatus::Done;
    }

private:
    std::optional<qint64> m_line;
    QString m_meaning;
    QString m_reason;
};

class BankUndoCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank undo"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Take back what was said of a line of the bank");
    }
    CommandNeeds needs() const override { return writing(Action::UndoBankDecision); }
    void configure(CLI::App &app) override
    {
        lineOption(app, m_line).required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why")).required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        if (auto undone = undoDecision(context.session(), BankLineId(*m_line), m_reason); !undone)
            return undone.failure();
        tellLine(context, *m_line);
        return ExitStatus::Done;
    }

private:
    std::optional<qint64> m_line;
    QString m_reason;
};

class BankPostChargesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank post-charges"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Post the charges of the bank that an earlier version of the "
                                                       "program only explained");
    }
    CommandNeeds needs() const override { return writing(Action::RecordOtherIncome); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto posted = postExplainedCharges(context.session());
        if (!posted)
            return posted.failure();
        if (context.wantsJson())
            context.print(Json{{"posted", *posted}});
        else
            context.print(QCoreApplication::translate("commands", "%Ln charge(s) posted.", nullptr, *posted));
        return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Command> bankPostChargesCommand()
{
    return std::make_unique<BankPostChargesCommand>();
}

std::unique_ptr<Command> bankMatchCommand()
{
    return std::make_unique<BankMatchCommand>();
}

std::unique_ptr<Command> bankExplainCommand()
{
    return std::make_unique<BankExplainCommand>();
}

std::unique_ptr<Command> bankUndoCommand()
{
    return std::make_unique<BankUndoCommand>();
}

} // namespace fund
