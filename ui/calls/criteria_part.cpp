#include "calls/criteria_part.h"

#include "calls/criterion_row.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

CriteriaPart::CriteriaPart(QWidget *parent)
    : CallPart(parent), m_card(new Card(tr("Criteria and weights"))), m_meaning(new Card(tr("What each score means"))),
      m_rowsLayout(new QVBoxLayout), m_total(new NoteLine), m_error(new ErrorLine), m_wordsError(new ErrorLine)
{
    buildCriteria();
    buildWords();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_card, 6);
    row->addWidget(m_meaning, 5);
}

void CriteriaPart::buildCriteria()
{
    auto *add = new Button(tr("Criterion"), QStringLiteral("plus"), ButtonKind::Small);
    connect(add, &Button::clicked, this, &CriteriaPart::addCriterion);
    m_card->addToHead(add);
    m_card->setFlush(true);
    m_rowsLayout->setSpacing(0);
    m_card->body()->addLayout(m_rowsLayout);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_total);
    foot->addWidget(m_error);
    m_card->body()->addLayout(foot);
    m_card->body()->addStretch(1);
}

void CriteriaPart::buildWords()
{
    m_meaning->body()->setSpacing(4);
    for (std::size_t score = 0; score < m_words.size(); ++score) {
        auto *line = new QHBoxLayout;
        auto *key = new Label(locale().toString(static_cast<int>(score)), TextStyle::Strong);
        key->setFixedWidth(20);
        m_words.at(score) = new QLineEdit;
        m_words.at(score)->setAccessibleName(tr("What a score of %1 means").arg(score));
        setSmall(m_words.at(score));
        connect(m_words.at(score), &QLineEdit::textEdited, this, &CriteriaPart::keepWords);
        line->addWidget(key);
        line->addWidget(m_words.at(score), 1);
        m_meaning->body()->addLayout(line);
    }
    m_meaning->body()->addWidget(
        new Label(tr("Reviewers see these words beside the keys 0–5."), TextStyle::Caption, Tone::Muted));
    m_meaning->body()->addWidget(m_wordsError);
    m_meaning->body()->addStretch(1);
}

void CriteriaPart::addRow(const ScoredCriterion &criterion)
{
    auto *row = new CriterionRow(criterion);
    m_rows.push_back(row);
    m_rowsLayout->addWidget(row);
    connect(row, &CriterionRow::changed, this, [this] {
        showTotal();
        if (!m_filling)
            Q_EMIT changed();
    });
    connect(row, &CriterionRow::chosen, this, [this, row] { choose(row); });
    connect(row, &CriterionRow::removed, this, [this, row] { remove(row); });
}

void CriteriaPart::addCriterion()
{
    addRow({});
    renumber();
    m_rows.back()->editor({})->setFocus(Qt::OtherFocusReason);
    choose(m_rows.back());
    Q_EMIT changed();
}

void CriteriaPart::remove(CriterionRow *row)
{
    m_rows.erase(std::remove(m_rows.begin(), m_rows.end(), row), m_rows.end());
    row->hide();
    row->deleteLater();
    renumber();
    m_current = std::min(m_current, static_cast<int>(m_rows.size()) - 1);
    showWords();
    Q_EMIT changed();
}

void CriteriaPart::choose(CriterionRow *row)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    m_current = found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    showWords();
}

void CriteriaPart::showWords()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setCurrent(static_cast<int>(i) == m_current);
    const bool any = m_current >= 0;
    m_meaning->setCaption(any ? tr("criterion %1").arg(locale().toString(m_current + 1)) : QString());
    for (std::size_t score = 0; score < m_words.size(); ++score) {
        m_words.at(score)->setEnabled(any);
        m_words.at(score)->setText(any ? m_rows[static_cast<std::size_t>(m_current)]->words().at(score) : QString());
        m_words.at(score)->setCursorPosition(0);
    }
}

void CriteriaPart::keepWords()
{
    if (m_current < 0)
        return;
    for (std::size_t score = 0; score < m_words.size(); ++score)
        m_rows[static_cast<std::size_t>(m_current)]->setWord(score, m_words.at(score)->text().trimmed());
    Q_EMIT changed();
}

void CriteriaPart::showTotal()
{
    int total = 0;
    for (const CriterionRow *row : m_rows)
        total += row->criterion().weight;
    const QString text = tr("Together %1", "the sum of the weights").arg(locale().toString(total));
    m_total->setNote(text, total == 100 ? Tone::Ok : Tone::Bad,
                     total == 100 ? QStringLiteral("tick") : QStringLiteral("warning"));
}

void CriteriaPart::renumber()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(static_cast<int>(i) + 1);
    showTotal();
}

void CriteriaPart::setTerms(const CallTerms &terms)
{
    m_filling = true;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const ScoredCriterion &criterion : terms.criteria)
        addRow(criterion);
    renumber();
    const int last = static_cast<int>(m_rows.size()) - 1;
    m_current = last < 0 ? -1 : std::clamp(m_current, 0, last);
    showWords();
    m_filling = false;
}

void CriteriaPart::put(CallTerms &terms) const
{
    terms.criteria.clear();
    for (const CriterionRow *row : m_rows)
        terms.criteria.push_back(row->criterion());
}

void CriteriaPart::mark(const Problems &problems)
{
    m_error->clear();
    m_wordsError->clear();
    for (const CriterionRow *row : m_rows) {
        setBad(row->editor(QStringLiteral("name")), false);
        setBad(row->editor(QStringLiteral("weight")), false);
    }
    bool said = false;
    for (const Problem &problem : problems) {
        const auto [index, part] = rowField(problem.field, u"criteria");
        const bool ofRow = index >= 0 && index < static_cast<int>(m_rows.size());
        if (ofRow && part == u"words" && index == m_current)
            m_wordsError->showProblem(problem);
        else if (ofRow && part != u"words")
            setBad(m_rows[static_cast<std::size_t>(index)]->editor(part), true);
        if (!said && (ofRow || problem.field == u"criteria")) {
            m_error->showProblem(problem);
            said = true;
        }
    }
}

bool CriteriaPart::holds(const QString &field) const
{
    return field.startsWith(u"criteria");
}

void CriteriaPart::focusField(const QString &field)
{
    const auto [index, part] = rowField(field, u"criteria");
    if (m_rows.empty())
        return;
    const std::size_t row = index < 0 || index >= static_cast<int>(m_rows.size()) ? 0 : static_cast<std::size_t>(index);
    choose(m_rows[row]);
    if (part == u"words")
        m_words.front()->setFocus(Qt::OtherFocusReason);
    else
        m_rows[row]->editor(part)->setFocus(Qt::OtherFocusReason);
}

} // namespace fund
