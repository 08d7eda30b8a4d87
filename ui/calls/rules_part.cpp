#include "calls/rules_part.h"

#include "calls/rule_form.h"
#include "calls/rule_row.h"
#include "forms/form_dialog.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QApplication>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

RulesPart::RulesPart(const Currency &currency, QWidget *parent)
    : CallPart(parent), m_currency(currency), m_card(new Card(tr("Balance rules, most important first"))),
      m_rowsLayout(new QVBoxLayout), m_error(new ErrorLine), m_envelope(0, currency)
{
    auto *add = new Button(tr("Rule"), QStringLiteral("plus"), ButtonKind::Small);
    connect(add, &Button::clicked, this, &RulesPart::addRule);
    m_card->setSubtitle(tr("Alt+↑ and Alt+↓ move a rule"));
    m_card->addToHead(add);
    m_card->setFlush(true);
    m_rowsLayout->setSpacing(0);
    m_card->body()->addLayout(m_rowsLayout);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_error);
    auto *hint =
        new Label(tr("Para. 22 asks that the selection takes gender equality and geographical diversity into "
                     "account; all States are eligible, and LDCs, LLDCs and SIDS may have priority. It sets no "
                     "quota: every least, and every most of a group, is the office's own and needs its "
                     "ground."),
                  TextStyle::Caption, Tone::Muted);
    hint->setWordWrap(true);
    foot->addWidget(hint);
    m_card->body()->addLayout(foot);
    m_card->body()->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    for (const int by : {-1, 1}) {
        auto *keys = new QShortcut(Qt::ALT | (by < 0 ? Qt::Key_Up : Qt::Key_Down), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, by] { move(by); });
    }
}

void RulesPart::addRow(const BalanceRule &rule)
{
    auto *row = new RuleRow(rule);
    row->setPlaces(m_seats, m_envelope);
    m_rows.push_back(row);
    m_rowsLayout->addWidget(row);
    connect(row, &RuleRow::changed, this, &CallPart::changed);
    connect(row, &RuleRow::opened, this, [this, row] { edit(row); });
    connect(row, &RuleRow::removed, this, [this, row] { remove(row); });
}

void RulesPart::edit(RuleRow *row)
{
    auto *form = new RuleForm(row->rule(), m_currency);
    FormDialog dialog(
        tr("Balance rule"), form, tr("Take the rule over"), [form] { return form->check(); }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    row->setRule(form->rule());
    Q_EMIT changed();
}

void RulesPart::addRule()
{
    auto *form = new RuleForm({}, m_currency);
    FormDialog dialog(
        tr("New balance rule"), form, tr("Add the rule"), [form] { return form->check(); }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    addRow(form->rule());
    renumber();
    Q_EMIT changed();
}

void RulesPart::remove(RuleRow *row)
{
    m_rows.erase(std::remove(m_rows.begin(), m_rows.end(), row), m_rows.end());
    row->hide();
    row->deleteLater();
    renumber();
    Q_EMIT changed();
}

void RulesPart::move(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [focus](const RuleRow *row) { return focus && row->isAncestorOf(focus); });
    if (found == m_rows.end())
        return;
    const auto from = found - m_rows.begin();
    const auto to = from + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_rows.size()))
        return;
    // Rows change their rules and not their places, so that the keyboard stays in the layout's order.
    RuleRow *one = m_rows.at(static_cast<std::size_t>(from));
    RuleRow *other = m_rows.at(static_cast<std::size_t>(to));
    const BalanceRule moved = one->rule();
    one->setRule(other->rule());
    other->setRule(moved);
    other->editor({})->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void RulesPart::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
}

void RulesPart::setPlaces(int seats, const Money &envelope)
{
    m_seats = seats;
    m_envelope = envelope;
    m_card->setCaption(tr("places of %1", "all seats of the call").arg(numberText(seats, currentLanguage())));
    for (RuleRow *row : m_rows)
        row->setPlaces(seats, envelope);
}

void RulesPart::setTerms(const CallTerms &terms)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    setPlaces(terms.seats.value_or(0), terms.envelope);
    for (const BalanceRule &rule : terms.rules)
        addRow(rule);
    renumber();
}

void RulesPart::put(CallTerms &terms) const
{
    terms.rules.clear();
    for (const RuleRow *row : m_rows)
        terms.rules.push_back(row->rule());
}

void RulesPart::mark(const Problems &problems)
{
    m_error->clear();
    for (RuleRow *row : m_rows) {
        row->setBadLimit(false);
        setBad(row->editor({}), false);
    }
    bool said = false;
    for (const Problem &problem : problems) {
        if (!holds(problem.field))
            continue;
        const auto [index, part] = rowField(problem.field, u"rules");
        if (index >= 0 && index < static_cast<int>(m_rows.size())) {
            RuleRow *row = m_rows[static_cast<std::size_t>(index)];
            if (part == u"min" || part == u"max")
                row->setBadLimit(true);
            else
                setBad(row->editor({}), true);
        }
        if (!said)
            m_error->showProblem(problem);
        said = true;
    }
}

bool RulesPart::holds(const QString &field) const
{
    return field.startsWith(u"rules");
}

void RulesPart::focusField(const QString &field)
{
    const auto [index, part] = rowField(field, u"rules");
    if (m_rows.empty())
        return;
    const std::size_t row = index < 0 || index >= static_cast<int>(m_rows.size()) ? 0 : static_cast<std::size_t>(index);
    m_rows[row]->editor(part)->setFocus(Qt::OtherFocusReason);
}

} // namespace fund
