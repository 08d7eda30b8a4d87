#include "bank/bank_line.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fund {

namespace {

constexpr const char *stateKeys[] = {"open", "matched", "not_ours", "bank_charge"};

constexpr const char *stateTitles[] = {QT_TRANSLATE_NOOP("bank", "Open"), QT_TRANSLATE_NOOP("bank", "Matched"),
                                       QT_TRANSLATE_NOOP("bank", "Not ours"), QT_TRANSLATE_NOOP("bank", "Bank charge")};

Problem sumMustBeTheLine(const Money &sum, const Money &line)
{
    return problem("amount", "match_must_come_to_the_line",
                   QCoreApplication::translate("bank",
                                               "The entries come to %1 %2, the line is of %3: the difference is "
                                               "%4.")
                       .arg(line.currency().code, sum.toText(), line.toText(), (line - sum).toText()));
}

} // namespace

QString bankLineStateKey(BankLineState state)
{
    return QString::fromLatin1(stateKeys[static_cast<std::size_t>(state)]);
}

std::optional<BankLineState> bankLineStateOf(QStringView key)
{
    for (const BankLineState state : allBankLineStates)
        if (bankLineStateKey(state) == key)
            return state;
    return std::nullopt;
}

QString bankLineStateTitle(BankLineState state)
{
    return QCoreApplication::translate("bank", stateTitles[static_cast<std::size_t>(state)]);
}

bool isEvidence(const QString &reference)
{
    static constexpr std::array<QStringView, 7> nothings = {u"",     u"NONREF", u"NOREF", u"NOTPROVIDED",
                                                            u"NONE", u"NA",     u"0"};
    QString key;
    for (const QChar c : reference)
        if (c.isLetterOrNumber())
            key += c.toUpper();
    return std::find(nothings.begin(), nothings.end(), key) == nothings.end();
}

QString evidenceOf(const StoredBankLine &line)
{
    if (isEvidence(line.line.bankReference))
        return line.line.bankReference;
    return QStringLiteral("%1 %2 #%3")
        .arg(line.account, line.line.bookedOn.toString(Qt::ISODate), QString::number(line.id.number()));
}

bool CashPosting::isOfContribution() const
{
    return subject.startsWith(u"contributions/");
}

namespace {

Problems checkLines(const std::vector<StoredBankLine> &lines, std::size_t asked)
{
    if (lines.empty() || lines.size() != asked)
        return {problem("line", "bank_line_must_exist",
                        QCoreApplication::translate("bank", "There is no such line of the bank."))};
    for (const StoredBankLine &line : lines) {
        if (line.state != BankLineState::Open)
            return {problem("line", "bank_line_must_be_open",
                            QCoreApplication::translate("bank", "The line has a meaning already. Undo it first."))};
        if (line.line.amount.currency() != lines.front().line.amount.currency())
            return {problem("line", "match_must_be_in_one_currency",
                            QCoreApplication::translate("bank", "Lines of %1 and of %2 don't stand for one thing.")
                                .arg(lines.front().line.amount.currency().code, line.line.amount.currency().code))};
    }
    return {};
}

Problems checkPostings(const std::vector<CashPosting> &postings, std::size_t asked, const Currency &currency)
{
    const bool allOpen =
        std::all_of(postings.begin(), postings.end(), [](const CashPosting &posting) { return posting.isOpen(); });
    if (postings.size() != asked || !allOpen)
        return {problem("entries", "entry_must_be_open_cash",
                        QCoreApplication::translate("bank", "A line is matched to entries that moved cash, were not "
                                                            "reversed and stand for no other line."))};
    for (const CashPosting &posting : postings) {
        if (posting.amount.currency() != currency)
            return {problem(
                "entries", "match_must_be_in_one_currency",
                QCoreApplication::translate("bank", "Entry %1 is in %2, the line in %3.")
                    .arg(QString::number(posting.entry.number()), posting.amount.currency().code, currency.code))};
        if (posting.isOfContribution() != postings.front().isOfContribution())
            return {problem("entries", "match_must_not_join_a_gift_with_a_use",
                            QCoreApplication::translate("bank", "A contribution never stands beside a use of money."),
                            "para. 19")};
    }
    return {};
}

} // namespace

Problems checkMatch(const std::vector<StoredBankLine> &lines, const std::vector<CashPosting> &postings,
                    const MatchDraft &asked)
{
    if (Problems problems = checkLines(lines, asked.lines.size()); !problems.empty())
        return problems;
    const Currency currency = lines.front().line.amount.currency();
    if (Problems problems = checkPostings(postings, asked.entries.size(), currency); !problems.empty())
        return problems;
    Money entries(0, currency);
    for (const CashPosting &posting : postings)
        entries += posting.amount;
    Money inLines(0, currency);
    for (const StoredBankLine &line : lines)
        inLines += line.line.amount;
    if (postings.empty() && lines.size() < 2)
        return {problem("entries", "entry_must_be_open_cash",
                        QCoreApplication::translate("bank", "A line is matched to entries that moved cash, were not "
                                                            "reversed and stand for no other line."))};
    if (entries != inLines)
        return {sumMustBeTheLine(entries, inLines)};
    return {};
}

std::optional<Money> leftOver(const std::vector<StoredBankLine> &lines, const std::vector<CashPosting> &postings)
{
    if (lines.empty() && postings.empty())
        return std::nullopt;
    Money left(0, lines.empty() ? postings.front().amount.currency() : lines.front().line.amount.currency());
    for (const StoredBankLine &line : lines) {
        if (line.line.amount.currency() != left.currency())
            return std::nullopt;
        left += line.line.amount;
    }
    for (const CashPosting &posting : postings) {
        if (posting.amount.currency() != left.currency())
            return std::nullopt;
        left -= posting.amount;
    }
    return left;
}

} // namespace fund
