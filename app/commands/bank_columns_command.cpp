#include "bank/mapped_statement.h"
#include "bank/mapping_actions.h"
#include "bank/mapping_guess.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr std::size_t shownRows = 8;

class BankColumnsCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("bank columns"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Show or confirm how the bank's own table of an account is "
                                                       "read: once, then bank import asks no more");
    }
    CommandNeeds needs() const override { return m_words.isEmpty() ? reading() : writing(Action::MapBankColumns); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--account", m_account,
                   QCoreApplication::translate("commands", "IBAN or the bank's number of the account"));
        textOption(app, "--currency", m_currency,
                   QCoreApplication::translate("commands", "The account's currency, where neither the record nor the "
                                                           "table tells it"));
        textOption(app, "--statement", m_input,
                   QCoreApplication::translate("commands", "The bank's table, .csv or .xlsx; - is the standard input"))
            .typeName("INPUT");
        textOption(app, "--set", m_words,
                   QCoreApplication::translate("commands", "What is confirmed, such as "
                                                           "booked=Date,amount=Amount,date=dmy,decimal=comma"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    Result<ExitStatus> list(CommandContext &context) const;
    Result<ExitStatus> showGuess(CommandContext &context, const MappingGuess &guess) const;
    Result<ExitStatus> confirm(CommandContext &context, const QByteArray &bytes, const MappingGuess &guess) const;
    Result<ExitStatus> amend(CommandContext &context) const;
    Result<ExitStatus> remember(CommandContext &context, const SavedMapping &draft) const;
    [[nodiscard]] Result<Currency> currency(const CommandContext &context, const BankTable &table,
                                            const BankMapping &mapping) const;

    QString m_account;
    QString m_currency;
    QString m_input;
    QString m_words;
};

Json jsonOf(const BankMapping &mapping)
{
    Json document = Json::object();
    for (const auto &[key, word] : wordsByKey(mapping))
        document[key.toStdString()] = word;
    return document;
}

Json jsonOf(const SavedMapping &saved)
{
    Json headings = Json::array();
    for (const QString &heading : saved.headings)
        headings.push_back(heading);
    return {{"account", saved.account},
            {"currency", saved.currency.code},
            {"mapping", jsonOf(saved.mapping)},
            {"set", wordsOf(saved.mapping)},
            {"headings", headings},
            {"confirmed_by", saved.confirmedBy}};
}

Failure wrongUse(const QString &sentence)
{
    return failure(FailureKind::Usage, QStringLiteral("mapping_must_be_asked_for_whole"), sentence);
}

Result<ExitStatus> BankColumnsCommand::list(CommandContext &context) const
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const SavedMapping &saved : readMappings(context.database())) {
        if (!m_account.isEmpty() && accountKey(saved.account) != accountKey(m_account))
            continue;
        document.push_back(jsonOf(saved));
        rows.push_back({saved.account, saved.currency.code, wordsOf(saved.mapping), saved.confirmedBy});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable({QCoreApplication::translate("commands", "Account"),
                            QCoreApplication::translate("commands", "Currency"),
                            QCoreApplication::translate("commands", "Columns"),
                            QCoreApplication::translate("commands", "Confirmed by")},
                           rows);
    return ExitStatus::Done;
}

Result<Currency> BankColumnsCommand::currency(const CommandContext &context, const BankTable &table,
                                              const BankMapping &mapping) const
{
    if (!m_currency.isEmpty())
        return readCurrency(m_currency);
    if (const auto known = currencyOfAccount(context.database(), m_account, table, mapping))
        return *known;
    return wrongUse(QCoreApplication::translate("commands", "Nothing tells the account's currency: say it with "
                                                            "--currency."));
}

Result<ExitStatus> BankColumnsCommand::showGuess(CommandContext &context, const MappingGuess &guess) const
{
    const auto inCurrency = currency(context, guess.table, guess.mapping);
    if (!inCurrency)
        return inCurrency.failure();
    const MappedLines mapped = readMappedLines(guess.table, guess.mapping, *inCurrency);
    Json lines = Json::array();
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(shownRows, mapped.lines.size()); ++i) {
        const BankLine &line = mapped.lines[i];
        lines.push_back({{"line", line.sourceLine},
                         {"booked_on", line.bookedOn},
                         {"amount", line.amount},
                         {"counterparty", line.counterparty},
                         {"purpose", line.purpose}});
        rows.push_back({QString::number(line.sourceLine), line.bookedOn.toString(Qt::ISODate), line.amount.toText(),
                        line.counterparty, line.purpose});
    }
    if (context.wantsJson()) {
        Json told = Json::array();
        for (const Problem &each : mapped.problems)
            told.push_back(
                {{"line", each.line}, {"column", each.field}, {"message", each.sentence}, {"rule", each.rule}});
        context.print(Json{
            {"guess", jsonOf(guess.mapping)}, {"set", wordsOf(guess.mapping)}, {"lines", lines}, {"problems", told}});
    } else {
        context.print(QCoreApplication::translate("commands", "A guess, to be confirmed with --set: %1")
                          .arg(wordsOf(guess.mapping)));
        context.printTable(
            {QCoreApplication::translate("commands", "Line"), QCoreApplication::translate("commands", "Booked"),
             QCoreApplication::translate("commands", "Amount"), QCoreApplication::translate("commands", "Other party"),
             QCoreApplication::translate("commands", "Purpose")},
            rows);
    }
    context.console().messages(mapped.problems);
    return mapped.problems.empty() ? ExitStatus::Done : ExitStatus::Refused;
}

Result<ExitStatus> BankColumnsCommand::remember(CommandContext &context, const SavedMapping &draft) const
{
    if (auto confirmed = confirmMapping(context.session(), draft); !confirmed)
        return confirmed.failure();
    const auto saved = readMapping(context.database(), draft.account);
    if (context.wantsJson() && saved)
        context.print(jsonOf(*saved));
    else
        context.print(QCoreApplication::translate("commands", "Confirmed for account %1: bank import reads its tables "
                                                              "like this from now on.")
                          .arg(draft.account));
    return ExitStatus::Done;
}

/// Where the file can't be read by it, nothing is confirmed: all that is wrong is told.
Result<ExitStatus> BankColumnsCommand::confirm(CommandContext &context, const QByteArray &bytes,
                                               const MappingGuess &guess) const
{
    BankMapping base;
    base.layout = guess.mapping.layout;
    const auto mapping = readBankMapping(m_words, base);
    if (!mapping)
        return mapping.failure();
    const auto table = readBankTable(bytes, mapping->layout);
    if (!table)
        return table.failure();
    const auto inCurrency = currency(context, *table, *mapping);
    if (!inCurrency)
        return inCurrency.failure();
    const MappedLines mapped = readMappedLines(*table, *mapping, *inCurrency);
    if (!mapped.problems.empty())
        return refused(mapped.problems);
    return remember(context, {m_account, *inCurrency, *mapping, table->headings});
}

Result<ExitStatus> BankColumnsCommand::amend(CommandContext &context) const
{
    auto saved = readMapping(context.database(), m_account);
    if (!saved)
        return wrongUse(QCoreApplication::translate("commands", "Nothing was confirmed for this account yet: give a "
                                                                "table of the bank with --statement."));
    auto mapping = readBankMapping(m_words, saved->mapping);
    if (!mapping)
        return mapping.failure();
    saved->mapping = std::move(*mapping);
    if (!m_currency.isEmpty()) {
        auto given = readCurrency(m_currency);
        if (!given)
            return given.failure();
        saved->currency = std::move(*given);
    }
    return remember(context, *saved);
}

Result<ExitStatus> BankColumnsCommand::run(CommandContext &context)
{
    if (m_words.isEmpty() && m_input.isEmpty())
        return list(context);
    if (!m_words.isEmpty() && m_account.isEmpty())
        return wrongUse(QCoreApplication::translate("commands", "Say with --account of which account the table is."));
    if (m_input.isEmpty())
        return amend(context);
    const auto bytes = readInputFile(m_input);
    if (!bytes)
        return bytes.failure();
    const auto guess = guessBankMapping(*bytes);
    if (m_words.isEmpty())
        return guess ? showGuess(context, *guess) : Result<ExitStatus>(guess.failure());
    // Where the guess failed, what is said of the layout may be what it lacked.
    return confirm(context, *bytes, guess ? *guess : MappingGuess());
}

} // namespace

std::unique_ptr<Command> bankColumnsCommand()
{
    return std::make_unique<BankColumnsCommand>();
}

} // namespace fund
