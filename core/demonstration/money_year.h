#pragma once

#include "demonstration/desk.h"

namespace fund::demonstration {

/// The money of the invented year, month by month beside the rounds.
class MoneyYear
{
public:
    explicit MoneyYear(Desk &desk) : m_desk(desk) {}

    /// The numbers that the paper leaves open, with an invented authority.
    [[nodiscard]] bool settle();
    /// Rates of each month on its first day, and every contribution up to a day.
    [[nodiscard]] bool goOnUntil(int month, int day);
    /// A company's pledge for one State's delegates: refused and kept as a request (para. 19).
    [[nodiscard]] bool askForOneState();
    [[nodiscard]] bool allot();

private:
    [[nodiscard]] bool importRatesUntil(int month);

    Desk &m_desk;
    std::size_t m_next = 0;
    int m_nextMonth = 1;
};

} // namespace fund::demonstration
