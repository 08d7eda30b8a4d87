#include "ledger/account.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr const char *accountKeys[] = {"cash",
                                       "contributions",
                                       "other_income",
                                       "interest",
                                       "exchange_differences",
                                       "expenditure",
                                       "refunds",
                                       "receivable",
                                       "receivable_valuation",
                                       "deferred",
                                       "promised",
                                       "exchange_realised",
                                       "exchange_unrealised",
                                       "written_off",
                                       "appropriated",
                                       "reserve",
                                       "support_costs",
                                       "allotted_sponsorship",
                                       "allotted_projects",
                                       "allotted_monitoring",
                                       "allotted_staff",
                                       "committed_sponsorship",
                                       "committed_projects",
                                       "committed_monitoring",
                                       "committed_staff",
                                       "spent_sponsorship",
                                       "spent_projects",
                                       "spent_monitoring",
                                       "spent_staff"};

constexpr const char *accountTitles[] = {QT_TRANSLATE_NOOP("ledger", "Cash"),
                                         QT_TRANSLATE_NOOP("ledger", "Contributions"),
                                         QT_TRANSLATE_NOOP("ledger", "Other income"),
                                         QT_TRANSLATE_NOOP("ledger", "Interest"),
                                         QT_TRANSLATE_NOOP("ledger", "Exchange differences of cash"),
                                         QT_TRANSLATE_NOOP("ledger", "Expenditure"),
                                         QT_TRANSLATE_NOOP("ledger", "Refunds"),
                                         QT_TRANSLATE_NOOP("ledger", "Contributions receivable"),
                                         QT_TRANSLATE_NOOP("ledger", "Revaluation of receivables"),
                                         QT_TRANSLATE_NOOP("ledger", "Conditional contributions"),
                                         QT_TRANSLATE_NOOP("ledger", "Contributions recognised before receipt"),
                                         QT_TRANSLATE_NOOP("ledger", "Exchange differences, realised"),
                                         QT_TRANSLATE_NOOP("ledger", "Exchange differences, unrealised"),
                                         QT_TRANSLATE_NOOP("ledger", "Contributions written off"),
                                         QT_TRANSLATE_NOOP("ledger", "Available"),
                                         QT_TRANSLATE_NOOP("ledger", "Operating reserve"),
                                         QT_TRANSLATE_NOOP("ledger", "Programme support costs"),
                                         QT_TRANSLATE_NOOP("ledger", "Sponsorship, allotted"),
                                         QT_TRANSLATE_NOOP("ledger", "Projects, allotted"),
                                         QT_TRANSLATE_NOOP("ledger", "Monitoring, allotted"),
                                         QT_TRANSLATE_NOOP("ledger", "Staff, allotted"),
                                         QT_TRANSLATE_NOOP("ledger", "Sponsorship, committed"),
                                         QT_TRANSLATE_NOOP("ledger", "Projects, committed"),
                                         QT_TRANSLATE_NOOP("ledger", "Monitoring, committed"),
                                         QT_TRANSLATE_NOOP("ledger", "Staff, committed"),
                                         QT_TRANSLATE_NOOP("ledger", "Sponsorship, spent"),
                                         QT_TRANSLATE_NOOP("ledger", "Projects, spent"),
                                         QT_TRANSLATE_NOOP("ledger", "Monitoring, spent"),
                                         QT_TRANSLATE_NOOP("ledger", "Staff, spent")};

static_assert(std::size(accountKeys) == allAccounts.size() && std::size(accountTitles) == allAccounts.size());

Account after(Account first, Window window)
{
    return static_cast<Account>(static_cast<int>(first) + static_cast<int>(window));
}

} // namespace

QString windowKey(Window window)
{
    switch (window) {
    case Window::Sponsorship:
        return QStringLiteral("sponsorship");
    case Window::Projects:
        return QStringLiteral("projects");
    case Window::Monitoring:
        return QStringLiteral("monitoring");
    case Window::Staff:
        return QStringLiteral("staff");
    }
    Q_UNREACHABLE();
}

std::optional<Window> windowOf(QStringView key)
{
    for (const Window window : allWindows)
        if (windowKey(window) == key)
            return window;
    return std::nullopt;
}

QStringList windowKeys()
{
    QStringList keys;
    for (const Window window : allWindows)
        keys += windowKey(window);
    return keys;
}

QString windowTitle(Window window)
{
    switch (window) {
    case Window::Sponsorship:
        return QCoreApplication::translate("ledger", "Sponsorship");
    case Window::Projects:
        return QCoreApplication::translate("ledger", "Projects");
    case Window::Monitoring:
        return QCoreApplication::translate("ledger", "Monitoring and evaluation");
    case Window::Staff:
        return QCoreApplication::translate("ledger", "Staff");
    }
    Q_UNREACHABLE();
}

AccountBlock blockOf(Account account)
{
    if (account < Account::Receivable)
        return AccountBlock::Money;
    return account < Account::Appropriated ? AccountBlock::Due : AccountBlock::Authority;
}

QString accountKey(Account account)
{
    return QString::fromLatin1(accountKeys[static_cast<std::size_t>(account)]);
}

std::optional<Account> accountOf(QStringView key)
{
    for (const Account account : allAccounts)
        if (key == QLatin1String(accountKeys[static_cast<std::size_t>(account)]))
            return account;
    return std::nullopt;
}

QString accountTitle(Account account)
{
    return QCoreApplication::translate("ledger", accountTitles[static_cast<std::size_t>(account)]);
}

QString allotmentSubject(Window window)
{
    return QStringLiteral("windows/") + windowKey(window);
}

Account allotted(Window window)
{
    return after(Account::AllottedSponsorship, window);
}

Account committed(Window window)
{
    return after(Account::CommittedSponsorship, window);
}

Account spent(Window window)
{
    return after(Account::SpentSponsorship, window);
}

} // namespace fund
