#pragma once

#include "bank/bank_line.h"
#include "contributions/contribution.h"

#include <QHash>

#include <map>

namespace fund {

/// A contribution as the bank's lines are compared with it.
struct ExpectedMoney
{
    ContributionId contribution;
    QString ref;
    DonorId donor;
    QDate agreedOn;                 ///< invalid: not signed, so nothing is expected yet
    Money outstanding;              ///< in the contribution's currency
    std::vector<Instalment> open{}; ///< what is still expected of its instalments (stillDue)
};

struct KnownDonor
{
    DonorId id;
    QString name;
    QStringList forms{}; ///< every name, as stateNameKey() reduces it; of a State its names in six languages
};

/// All that lines are compared with.
struct MatchFacts
{
    std::vector<CashPosting> postings{}; ///< open ones, by date and number
    std::vector<ExpectedMoney> contributions{};
    std::vector<KnownDonor> donors{};
};

/// A reason for a suggestion, and what it counts.
struct ScorePart
{
    QString why;
    int points = 0;
    bool operator==(const ScorePart &) const = default;
};

enum class SuggestionKind
{
    Entry,     ///< one entry of the books
    SameDay,   ///< all payments, or all receipts, of a day
    NewReceipt ///< nothing is in the books yet: the line is recorded as a receipt
};

/// "entry", "same_day", "new_receipt".
[[nodiscard]] QString suggestionKindKey(SuggestionKind kind);

struct MatchSuggestion
{
    SuggestionKind kind = SuggestionKind::Entry;
    std::vector<LedgerEntryId> entries{}; ///< none for a new receipt
    ContributionId contribution{};        ///< of a new receipt
    QString title;                        ///< what it is, for people
    QDate onDate;                         ///< of the entries, or when the instalment is due
    std::vector<ScorePart> parts{};       ///< why, in a fixed order

    [[nodiscard]] int points() const;
    /// Whether it may be taken where nobody looked at the others: entries that are in the books already, with more to
    /// say for them than amount and day. A new receipt never is: a person names the contribution.
    [[nodiscard]] bool isSure() const;
    bool operator==(const MatchSuggestion &) const = default;
};

/// Finds what a line may stand for. Amounts, references and names are looked up, so that ten thousand lines beside ten
/// thousand entries take no longer than their number.
class MatchBook
{
public:
    explicit MatchBook(MatchFacts facts);

    /// The best first, at most `most`; equal ones in one order always: by kind, distance in days, number.
    [[nodiscard]] std::vector<MatchSuggestion> suggestionsFor(const StoredBankLine &line, std::size_t most = 5) const;

private:
    using AmountKey = std::pair<QString, qint64>;
    struct LineWords;

    [[nodiscard]] std::vector<std::size_t> postingsNear(const StoredBankLine &line, const LineWords &words) const;
    [[nodiscard]] MatchSuggestion suggestPosting(const StoredBankLine &line, const LineWords &words,
                                                 const CashPosting &posting) const;
    void suggestDays(const StoredBankLine &line, std::vector<MatchSuggestion> &found) const;
    void suggestReceipts(const StoredBankLine &line, const LineWords &words, std::vector<MatchSuggestion> &found) const;
    [[nodiscard]] std::optional<MatchSuggestion> suggestReceipt(const StoredBankLine &line, const LineWords &words,
                                                                const ExpectedMoney &expected) const;
    void addDonorPart(const LineWords &words, DonorId donor, std::vector<ScorePart> &parts) const;

    MatchFacts m_facts;
    std::map<AmountKey, std::vector<std::size_t>> m_postingsByAmount;
    QHash<QString, std::vector<std::size_t>> m_postingsByReference; ///< and amount
    std::map<AmountKey, std::vector<std::vector<std::size_t>>> m_daysByAmount;
    std::map<AmountKey, std::vector<std::size_t>> m_expectedByAmount;
    QHash<QString, std::size_t> m_contributionByRef;
    QHash<QString, std::size_t> m_contributionBySubject;
    QHash<qint64, std::vector<std::size_t>> m_expectedByDonor;
    QHash<qint64, std::size_t> m_donorById;
    QHash<QString, std::vector<std::size_t>> m_donorsByWord; ///< the first word of each of their names
};

} // namespace fund
