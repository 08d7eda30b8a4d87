#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace fund {

/// What money may be used for (paras. 9, 15 and 27): the envelopes of the pool.
enum class Window
{
    Sponsorship, ///< para. 9 (a): delegates
    Projects,    ///< para. 9 (b): capacity-building activities
    Monitoring,  ///< para. 27
    Staff        ///< para. 15, where they are paid from the fund
};

inline constexpr std::array allWindows = {Window::Sponsorship, Window::Projects, Window::Monitoring, Window::Staff};

/// "sponsorship", "projects", "monitoring", "staff".
[[nodiscard]] QString windowKey(Window window);
[[nodiscard]] QStringList windowKeys();
[[nodiscard]] std::optional<Window> windowOf(QStringView key);
[[nodiscard]] QString windowTitle(Window window);

/// The accounts of the books, in three blocks that each add up to zero. The first holds money that came and went, the
/// second what is due and not yet there (IPSAS: it is no part of the pool), the third the authority to use money.
enum class Account
{
    Cash,
    Contributions,       ///< received; each receipt at the rate of its day
    OtherIncome,         ///< of files made before interest and exchange differences had accounts of their own
    Interest,            ///< that the pool earned
    ExchangeDifferences, ///< of cash that is held
    Expenditure,
    Refunds,

    Receivable,          ///< signed and recognised, not yet received; at the rate of its day
    ReceivableValuation, ///< what revaluations have added to receivables, in the fund's currency
    Deferred,            ///< a liability: money or a claim whose conditions are not met
    Promised,            ///< contributions recognised as revenue, less what of them has come into Contributions
    ExchangeRealised,    ///< between a claim's value on its day and on the day of its money
    ExchangeUnrealised,  ///< of receivables that are still open
    WrittenOff,          ///< claims that won't be paid

    Appropriated, ///< the other side of all authority: minus what is set aside, allotted, committed and spent
    Reserve,
    SupportCosts,
    AllottedSponsorship,
    AllottedProjects,
    AllottedMonitoring,
    AllottedStaff,
    CommittedSponsorship,
    CommittedProjects,
    CommittedMonitoring,
    CommittedStaff,
    SpentSponsorship,
    SpentProjects,
    SpentMonitoring,
    SpentStaff
};

inline constexpr std::array allAccounts = {Account::Cash,
                                           Account::Contributions,
                                           Account::OtherIncome,
                                           Account::Interest,
                                           Account::ExchangeDifferences,
                                           Account::Expenditure,
                                           Account::Refunds,
                                           Account::Receivable,
                                           Account::ReceivableValuation,
                                           Account::Deferred,
                                           Account::Promised,
                                           Account::ExchangeRealised,
                                           Account::ExchangeUnrealised,
                                           Account::WrittenOff,
                                           Account::Appropriated,
                                           Account::Reserve,
                                           Account::SupportCosts,
                                           Account::AllottedSponsorship,
                                           Account::AllottedProjects,
                                           Account::AllottedMonitoring,
                                           Account::AllottedStaff,
                                           Account::CommittedSponsorship,
                                           Account::CommittedProjects,
                                           Account::CommittedMonitoring,
                                           Account::CommittedStaff,
                                           Account::SpentSponsorship,
                                           Account::SpentProjects,
                                           Account::SpentMonitoring,
                                           Account::SpentStaff};

enum class AccountBlock
{
    Money,
    Due,
    Authority
};

[[nodiscard]] AccountBlock blockOf(Account account);
[[nodiscard]] QString accountKey(Account account);
[[nodiscard]] std::optional<Account> accountOf(QStringView key);
[[nodiscard]] QString accountTitle(Account account);

/// What the entries of a window's allotments are about: "windows/staff".
[[nodiscard]] QString allotmentSubject(Window window);

[[nodiscard]] Account allotted(Window window);
[[nodiscard]] Account committed(Window window);
[[nodiscard]] Account spent(Window window);

} // namespace fund
