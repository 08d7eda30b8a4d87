#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <map>
#include <optional>

namespace fund {

/// What a column of a bank's own table can be.
enum class BankField
{
    BookedOn,
    ValueOn,
    Amount, ///< one column, signed or with BankField::Sign beside it
    Debit,  ///< what left the account, where it stands in a column of its own
    Credit,
    Sign, ///< whether the amount came or left: C or D, CRDT or DBIT, H or S, + or -
    Currency,
    Counterparty,
    Purpose,
    Reference,
    Balance ///< of the account after the line
};
inline constexpr std::array allBankFields = {BankField::BookedOn,  BankField::ValueOn,      BankField::Amount,
                                             BankField::Debit,     BankField::Credit,       BankField::Sign,
                                             BankField::Currency,  BankField::Counterparty, BankField::Purpose,
                                             BankField::Reference, BankField::Balance};

/// "booked": as a mapping is written.
[[nodiscard]] QString bankFieldKey(BankField field);
/// "Day of the booking".
[[nodiscard]] QString bankFieldTitle(BankField field);

enum class DayOrder
{
    DayMonthYear,
    MonthDayYear,
    YearMonthDay
};

enum class BankEncoding
{
    Unicode, ///< UTF-8, or UTF-16 with its mark
    Windows1252
};

/// How the bytes of a table are parted into fields; a spreadsheet needs the last alone.
struct BankLayout
{
    BankEncoding encoding = BankEncoding::Unicode;
    char delimiter = ','; ///< comma, semicolon, tab or bar
    int skip = 0;         ///< lines before the one with the headings

    bool operator==(const BankLayout &) const = default;
};

/// How a bank's own table is read as lines of its statement.
struct BankMapping
{
    std::map<BankField, QString> columns{}; ///< the heading of each
    std::optional<DayOrder> days{};         ///< none: nobody has said it yet
    char16_t decimal = u'.';
    char16_t thousands = 0; ///< 0: none
    BankLayout layout{};

    /// Empty where there is no such column.
    [[nodiscard]] QString column(BankField field) const;
    bool operator==(const BankMapping &) const = default;
};

/// What can be chosen, as it is written: {"dmy", …}, {"point", "comma"}, {"none", …}, …
[[nodiscard]] QStringList mappingChoices(const QString &key);

/// "booked=Buchungstag,amount="Betrag, EUR",date=dmy,decimal=comma,…": read back equal by readBankMapping().
[[nodiscard]] QString wordsOf(const BankMapping &mapping);
/// The words by key, for documents and forms: everything but columns that there are not.
[[nodiscard]] std::map<QString, QString> wordsByKey(const BankMapping &mapping);
/// Refused with a sentence on every word that is none. What is not said stays as in `base`, but its columns count only
/// where none is named.
[[nodiscard]] Result<BankMapping> readBankMapping(const QString &words, const BankMapping &base = {});
/// The same of words that are already parted.
[[nodiscard]] Result<BankMapping> readBankMapping(const std::map<QString, QString> &words,
                                                  const BankMapping &base = {});

/// What keeps a mapping from reading a table with these headings, in a fixed order; without headings what they have to
/// do with it is left out.
[[nodiscard]] Problems checkMapping(const BankMapping &mapping, const QStringList &headings);

/// The place of a heading, in any case and however blanks stand in it; -1 where there is none.
[[nodiscard]] qsizetype headingPlace(const QStringList &headings, const QString &name);

/// Sentences on the headings that are not as they were when the mapping was confirmed.
[[nodiscard]] QStringList changedHeadings(const QStringList &confirmed, const QStringList &now);

} // namespace fund
