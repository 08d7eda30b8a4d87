#include "contributions/contribution_event_form.h"

#include "contributions/contribution_event_actions.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"

namespace fund {

ContributionEventForm::ContributionEventForm(Session &session, Contribution contribution, ContributionEventKind kind,
                                             QWidget *parent)
    : Form(parent), m_session(session), m_contribution(std::move(contribution)), m_kind(kind)
{
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Of the day"), session.clock().today());
    if (kind == ContributionEventKind::Closing) {
        add(m_onDate);
    } else {
        m_amount = new AmountField(QStringLiteral("amount"), tr("Amount"), {m_contribution.pledged.currency()});
        addRow({m_amount, m_onDate});
        connect(this, &Form::changed, this, &ContributionEventForm::explain);
    }
    m_authority = add(new TextField(QStringLiteral("authority"), kind == ContributionEventKind::Refund
                                                                     ? tr("The bank's reference")
                                                                     : tr("Who decided it, and where it is "
                                                                          "written")));
    setCheck([this] { return check(); });
    explain();
}

ContributionEventDraft ContributionEventForm::draft() const
{
    const Money none(0, m_contribution.pledged.currency());
    return {m_contribution.id, m_kind, m_onDate->date(), m_amount ? m_amount->amount().value_or(none) : none,
            m_authority->text()};
}

Problems ContributionEventForm::check() const
{
    const ContributionEventDraft event = draft();
    Problems problems = checkRecordedEvent(m_session.database(), event, m_contribution, m_session.clock().today());
    if (problems.empty() && m_kind == ContributionEventKind::Refund)
        problems = problemsOf(valuedOn(m_session.database(), event.amount, event.onDate, m_session.fund().currency));
    return problems;
}

void ContributionEventForm::explain()
{
    if (!m_amount)
        return;
    const ContributionEventDraft event = draft();
    const Currency &fundCurrency = m_session.fund().currency;
    if (m_kind == ContributionEventKind::Refund && event.amount.isPositive() &&
        event.amount.currency() != fundCurrency) {
        const auto valued = valuedOn(m_session.database(), event.amount, event.onDate, fundCurrency);
        return m_amount->setHint(valued ? tr("%1 at the UN operational rate of the day.", "an amount")
                                              .arg(amountText(valued->worth, currentLanguage()))
                                        : valued.failure().problems.front().sentence);
    }
    if (const auto most = mostOf(m_kind, m_contribution))
        m_amount->setHint(tr("At most %1.", "an amount").arg(amountText(*most, currentLanguage())));
}

WithdrawalForm::WithdrawalForm(const QDate &today, const QString &fileName, QWidget *parent)
    : Form(parent), m_onDate(add(new DateField(QStringLiteral("on_date"), tr("Date of the letter"), today)))
{
    m_onDate->setHint(tr("%1 is kept with the wish, in the fund's file.", "a file's name").arg(fileName));
}

QDate WithdrawalForm::onDate() const
{
    return m_onDate->date();
}

} // namespace fund
