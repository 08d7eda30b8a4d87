#include "calls/groups_part.h"

#include "calls/call_times.h"
#include "calls/frozen_states.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "states/state.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include <QVBoxLayout>

namespace fund {

namespace {

std::vector<Column<FrozenState>> columns()
{
    return {
        {QStringLiteral("state"), [] { return GroupsPart::tr("State", "a Member State"); },
         [](const FrozenState &row) {
             const State *state = stateOf(row.iso3);
             return CellFacts{state ? state->name(currentLanguage()) : row.iso3};
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("region"), [] { return GroupsPart::tr("Regional group"); },
         [](const FrozenState &row) {
             const auto region = regionalGroupOf(row.region);
             return CellFacts{region ? titleOf(*region) : QString()};
         },
         ColumnAlign::Start, 280},
        {QStringLiteral("groups"), [] { return GroupsPart::tr("LDC, LLDC, SIDS"); },
         [](const FrozenState &row) { return CellFacts{row.groups.join(u' ')}; }, ColumnAlign::Start, 136},
    };
}

} // namespace

GroupsPart::GroupsPart(QWidget *parent)
    : CallPart(parent), m_model(columns()), m_table(new TableView(tr("Groups of States on the closing date"))),
      m_lead(new Label({}, TextStyle::Text, Tone::Muted))
{
    m_table->setModel(&m_model);
    m_table->setMinimumHeight(320);
    m_lead->setWordWrap(true);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(m_lead);
    column->addWidget(card, 1);
}

void GroupsPart::setTerms(const CallTerms &terms)
{
    if (!terms.closes.isValid()) {
        m_lead->setText(tr("Say first when the call closes: groups count as they are on that day."));
        m_model.setRows({});
        return;
    }
    const QDate day = closingDay(terms);
    m_lead->setText(tr("As the groups are on %1, the closing date. Publication freezes them: a State that graduates "
                       "later is selected as it was then.")
                        .arg(longDate(day, currentLanguage())));
    m_model.setRows(frozenStates(day));
}

} // namespace fund
