#pragma once

#include "contributions/contribution_event.h"
#include "forms/form.h"

namespace fund {

class AmountField;
class DateField;
class Session;
class TextField;

/// A reduction, a write-off, a refund, a condition met, or the closing of a contribution.
class ContributionEventForm : public Form
{
    Q_OBJECT

public:
    ContributionEventForm(Session &session, Contribution contribution, ContributionEventKind kind,
                          QWidget *parent = nullptr);

    [[nodiscard]] ContributionEventDraft draft() const;

private:
    [[nodiscard]] Problems check() const;
    /// Under the amount: how much it may be, and what a refund comes to at the rate of its day.
    void explain();

    Session &m_session;
    Contribution m_contribution;
    ContributionEventKind m_kind;
    AmountField *m_amount = nullptr;
    DateField *m_onDate;
    TextField *m_authority;
};

/// The day of a donor's written withdrawal; the letter itself is chosen before.
class WithdrawalForm : public Form
{
    Q_OBJECT

public:
    WithdrawalForm(const QDate &today, const QString &fileName, QWidget *parent = nullptr);

    [[nodiscard]] QDate onDate() const;

private:
    DateField *m_onDate;
};

} // namespace fund
