#pragma once

#include <QStringList>

#include <array>
#include <optional>

namespace fund {

/// What money may be used for (para. 9).
enum class Window
{
    Sponsorship, ///< para. 9 (a): delegates
    Projects,    ///< para. 9 (b): capacity-building activities
    Monitoring   ///< para. 27
};

inline constexpr std::array allWindows = {Window::Sponsorship, Window::Projects, Window::Monitoring};

/// "sponsorship", "projects", "monitoring".
[[nodiscard]] QString windowKey(Window window);
[[nodiscard]] QStringList windowKeys();
[[nodiscard]] std::optional<Window> windowOf(QStringView key);
[[nodiscard]] QString windowTitle(Window window);

/// The accounts of the books. The first five hold what came and went; the others hold the authority to use it, and add
/// up to zero with Appropriated.
enum class Account
{
    Cash,
    Contributions,
    OtherIncome, ///< interest and exchange differences
    Expenditure,
    Refunds,
    Appropriated, ///< the other side of all authority: minus what is set aside, allotted, committed and spent
    Reserve,
    SupportCosts,
    AllottedSponsorship,
    AllottedProjects,
    AllottedMonitoring,
    CommittedSponsorship,
    CommittedProjects,
    CommittedMonitoring,
    SpentSponsorship,
    SpentProjects,
    SpentMonitoring
};

inline constexpr std::array allAccounts = {Account::Cash,
                                           Account::Contributions,
                                           Account::OtherIncome,
                                           Account::Expenditure,
                                           Account::Refunds,
                                           Account::Appropriated,
                                           Account::Reserve,
                                           Account::SupportCosts,
                                           Account::AllottedSponsorship,
                                           Account::AllottedProjects,
                                           Account::AllottedMonitoring,
                                           Account::CommittedSponsorship,
                                           Account::CommittedProjects,
                                           Account::CommittedMonitoring,
                                           Account::SpentSponsorship,
                                           Account::SpentProjects,
                                           Account::SpentMonitoring};

[[nodiscard]] QString accountKey(Account account);
[[nodiscard]] std::optional<Account> accountOf(QStringView key);
[[nodiscard]] QString accountTitle(Account account);

[[nodiscard]] Account allotted(Window window);
[[nodiscard]] Account committed(Window window);
[[nodiscard]] Account spent(Window window);

} // namespace fund
