#include "pool/commitment_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "scenarios/multi_year_notice.h"

namespace fund {

CommitmentForm::CommitmentForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    std::vector<Choice> windows;
    for (const Window window : allWindows)
        windows.push_back({windowKey(window), fund::windowTitle(window)});
    m_window = new ChoiceField(QStringLiteral("window"), tr("Window"), windows);
    m_window->setKey(windowKey(Window::Projects));
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Committed on"), session.clock().today());
    addRow({m_window, m_onDate});
    m_amount = new AmountField(QStringLiteral("amount"), tr("Amount"), {session.fund().currency});
    m_reference = new TextField(QStringLiteral("reference"), tr("Reference"));
    m_reference->setPlaceholder(QStringLiteral("P3-2026"));
    addRow({m_amount, m_reference});
    m_narrative = add(new TextField(QStringLiteral("narrative"), tr("The post, contract or agreement")));
    m_spread = add(new CheckField(QStringLiteral("spread"), tr("Spread over several years")));
    addYears();
    connect(m_spread, &Field::changed, this, &CommitmentForm::arrange);
    connect(m_onDate, &Field::changed, this, &CommitmentForm::arrange);
    connect(m_window, &Field::changed, this, &CommitmentForm::explain);
    connect(m_amount, &Field::changed, this, &CommitmentForm::explain);
    setCheck([this] { return check(); });
    arrange();
}

void CommitmentForm::addYears()
{
    for (std::size_t place = 0; place < m_years.size(); ++place)
        m_years[place] = new AmountField(QStringLiteral("year_%1").arg(place), QString(), {m_session.fund().currency});
    addRow({m_years[0], m_years[1]});
    addRow({m_years[2], m_years[3]});
    add(m_years[4]);
    for (AmountField *year : m_years)
        connect(year, &Field::changed, this, &CommitmentForm::explain);
}

void CommitmentForm::arrange()
{
    const QDate day = m_onDate->date().isValid() ? m_onDate->date() : m_session.clock().today();
    for (std::size_t place = 0; place < m_years.size(); ++place) {
        m_years[place]->setLabel(QString::number(day.year() + static_cast<int>(place)));
        m_years[place]->setVisible(m_spread->isChecked());
    }
    explain();
}

void CommitmentForm::explain()
{
    const QDate day = m_onDate->date();
    const auto window = windowOf(m_window->key());
    if (!day.isValid() || !window) {
        m_amount->setHint({});
        return m_spread->setHint({});
    }
    const PoolPosition pool = poolPosition(m_session.database(), {day}, m_session.fund().currency);
    m_amount->setHint(
        tr("%1 is allotted and not committed.").arg(amountText(pool.windows.at(*window).allotted, currentLanguage())));
    m_spread->setHint(m_spread->isChecked()
                          ? multiYearNotice(m_session, draft().years, day).value_or(QString())
                          : tr("All of it is covered by cash today, later years too (paras. 16, 20 (b) and 23)."));
}

CommitmentDraft CommitmentForm::draft() const
{
    CommitmentDraft draft;
    draft.window = windowOf(m_window->key()).value_or(Window::Projects);
    draft.amount = m_amount->amount().value_or(Money(0, m_session.fund().currency));
    draft.subject = commitmentSubject(m_reference->text());
    draft.narrative = m_narrative->text();
    draft.onDate = m_onDate->date();
    if (!m_spread->isChecked())
        return draft;
    for (std::size_t place = 0; place < m_years.size(); ++place)
        if (const auto amount = m_years[place]->amount())
            draft.years.push_back({draft.onDate.year() + static_cast<int>(place), *amount});
    return draft;
}

Problems CommitmentForm::check() const
{
    const CommitmentDraft made = draft();
    Problems problems =
        checkHandCommitment(m_session.database(), made, m_session.fund().currency, m_session.clock().today());
    if (problems.empty() && m_spread->isChecked() && made.years.empty())
        problems.push_back(
            problem("years", "year_must_have_an_amount", tr("Give the years their amounts."), "para. 20 (b)"));
    for (Problem &each : problems)
        if (each.field == u"years")
            each.field = QStringLiteral("year_0");
    return problems;
}

} // namespace fund
