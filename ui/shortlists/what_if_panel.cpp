#include "shortlists/what_if_panel.h"

#include "calls/shown_text.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "selection/problem_format.h"
#include "selections/candidate_columns.h"
#include "shortlists/limit_editor.h"
#include "shortlists/office_sentence.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

constexpr int pauseMs = 250;

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// A number that went up or down, with its sign.
QString signedText(const QString &text, qint64 difference)
{
    return difference > 0 ? u'+' + text : text;
}

} // namespace

WhatIfPanel::WhatIfPanel(Currency currency, QWidget *parent)
    : QWidget(parent), m_currency(std::move(currency)), m_explanation(new Label({}, TextStyle::Caption, Tone::Muted)),
      m_reset(new Button({}, QStringLiteral("undo"), ButtonKind::Small)), m_stop(new Button({}, ButtonKind::Small)),
      m_rows(new QGridLayout), m_result(new QVBoxLayout), m_pause(new QTimer(this))
{
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &WhatIfPanel::solveCopy);
    connect(m_reset, &Button::clicked, this, &WhatIfPanel::reset);
    connect(m_stop, &Button::clicked, this, [this] { m_tasks.cancel(); });
    connect(&m_tasks, &TaskRunner::started, m_stop, [this] { m_stop->setEnabled(true); });
    connect(&m_tasks, &TaskRunner::finished, m_stop, [this] { m_stop->setEnabled(false); });
}

void WhatIfPanel::build()
{
    m_explanation->setWordWrap(true);
    m_stop->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_reset);
    head->addStretch(1);
    head->addWidget(m_stop);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(4);
    m_rows->setColumnStretch(0, 1);
    m_result->setSpacing(2);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addLayout(m_rows);
    column->addWidget(newRule());
    column->addLayout(m_result);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *area : {scroll->viewport(), content})
        area->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void WhatIfPanel::setPublished(const ShortList &list, const ListedSelection &selection)
{
    if (list.digest == m_digest)
        return;
    const auto read = readSelectionProblem(list.problem);
    if (!read)
        return;
    m_tasks.cancel();
    m_digest = list.digest;
    m_problem = read->problem;
    m_options = whatIfOptions(list);
    m_published = selection;
    for (LimitEditor *editor : std::exchange(m_editors, {}))
        delete editor;
    buildRows();
    clearResult();
}

void WhatIfPanel::retranslate()
{
    m_explanation->setText(tr("A copy of the rules: it can never be sent for approval; only the published rules can."));
    m_reset->setText(tr("Reset to published"));
    m_stop->setText(tr("Stop"));
    if (m_digest.isEmpty())
        return;
    std::vector<int> kept;
    for (LimitEditor *editor : std::exchange(m_editors, {})) {
        kept.push_back(editor->value());
        delete editor;
    }
    buildRows();
    for (std::size_t i = 0; i < kept.size(); ++i)
        m_editors.at(i)->setValue(kept.at(i));
    clearResult();
    changed();
}

void WhatIfPanel::buildRows()
{
    empty(*m_rows);
    m_labels.clear();
    auto *published = new Label(tr("Published", "over the numbers as published"), TextStyle::Caption, Tone::Muted);
    auto *copy = new Label(tr("Copy", "over the numbers that can be changed"), TextStyle::Caption, Tone::Muted);
    m_rows->addWidget(published, 0, 1, Qt::AlignTrailing);
    m_rows->addWidget(copy, 0, 2, Qt::AlignTrailing);
    for (const WhatIfLimit &limit : whatIfLimits(m_problem))
        addRow(limit);
}

void WhatIfPanel::addRow(const WhatIfLimit &limit)
{
    auto *editor = new LimitEditor(limit, m_currency);
    auto *label = new Label(titleOf(limit));
    label->setBuddy(editor);
    editor->setAccessibleName(label->text());
    editor->setAccessibleDescription(tr("Published: %1").arg(editor->publishedText()));
    setSmall(editor);
    editor->setFixedHeight(24);
    const int row = static_cast<int>(m_editors.size()) + 1;
    m_rows->addWidget(label, row, 0);
    if (limit.isAmount) {
        // As wide as two columns: what is published stands in the tooltip.
        editor->setToolTip(editor->accessibleDescription());
        m_rows->addWidget(editor, row, 1, 1, 2, Qt::AlignTrailing);
    } else {
        m_rows->addWidget(new Label(editor->publishedText(), TextStyle::Text, Tone::Muted), row, 1, Qt::AlignTrailing);
        m_rows->addWidget(editor, row, 2, Qt::AlignTrailing);
    }
    m_editors.push_back(editor);
    m_labels.push_back(label);
    connect(editor, &QSpinBox::valueChanged, this, &WhatIfPanel::changed);
}

QString WhatIfPanel::titleOf(const WhatIfLimit &limit) const
{
    switch (limit.kind) {
    case WhatIfLimit::Kind::Seats:
        return tr("Seats");
    case WhatIfLimit::Kind::PerState:
        return tr("Of one State");
    case WhatIfLimit::Kind::MinMerit:
        return tr("Minimum merit");
    case WhatIfLimit::Kind::Budget:
        return tr("Money, %1", "%1 is a currency's code").arg(m_currency.code);
    case WhatIfLimit::Kind::RuleMin:
    case WhatIfLimit::Kind::RuleMax:
        break;
    }
    return shownText(limit.title, currentLanguage());
}

void WhatIfPanel::reset()
{
    for (LimitEditor *editor : m_editors)
        editor->reset();
    m_pause->stop();
    m_again = false;
    m_tasks.cancel();
    clearResult();
}

void WhatIfPanel::changed()
{
    bool any = false;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        const bool differs = m_editors.at(i)->isChanged();
        setChanged(m_editors.at(i), differs);
        m_labels.at(i)->setStyleAndTone(differs ? TextStyle::Strong : TextStyle::Text, Tone::Plain);
        any = any || differs;
    }
    m_reset->setEnabled(any);
    if (any)
        return m_pause->start();
    m_pause->stop();
    m_tasks.cancel();
    clearResult();
}

void WhatIfPanel::solveCopy()
{
    if (m_tasks.isRunning()) {
        m_again = true;
        return m_tasks.cancel();
    }
    m_again = false;
    m_copy = m_problem;
    for (const LimitEditor *editor : m_editors)
        setLimit(m_copy, editor->limit(), editor->limitValue());
    m_tasks.run<Result<SelectionResult>>(
        tr("Solving the copy"),
        [copy = m_copy, options = m_options](const Progress &progress) {
            SolveOptions own = options;
            own.stop = [&progress] { return progress.isCancelled(); };
            return solve(copy, own);
        },
        [this](const Result<SelectionResult> &result) { m_again ? solveCopy() : showResult(result); });
}

void WhatIfPanel::clearResult()
{
    empty(*m_result);
    m_reset->setEnabled(
        std::any_of(m_editors.begin(), m_editors.end(), [](const LimitEditor *editor) { return editor->isChanged(); }));
}

void WhatIfPanel::showResult(const Result<SelectionResult> &result)
{
    clearResult();
    if (!m_reset->isEnabled())
        return;
    if (!result) {
        for (const Problem &problem : result.failure().problems)
            m_result->addWidget(new NoteLine(problem.sentence, Tone::Bad, QStringLiteral("warning")));
        return;
    }
    if (!result->isProven()) {
        m_result->addWidget(new NoteLine(tr("Stopped before the best list was proven."), Tone::Warn));
        return;
    }
    showDifference(listedSelection(m_copy, result->selected));
}

void WhatIfPanel::showDifference(const ListedSelection &after)
{
    const Language language = currentLanguage();
    m_result->addWidget(new NoteLine(tr("Proven best"), Tone::Ok, QStringLiteral("tick")));
    for (const ReachedRule &rule : after.rules)
        if (rule.missing() > 0) {
            const bool counts = rule.rule.measure == RuleMeasure::Count;
            const auto text = [&](qint64 value) {
                return counts ? numberText(value, language) : roundAmount(Money(value, m_currency));
            };
            m_result->addWidget(new NoteLine(tr("%1: %2 of %3, short by %4", "%1 is a rule's name")
                                                 .arg(shownText(QString::fromStdString(rule.rule.name), language),
                                                      text(rule.reached), text(*rule.rule.min), text(rule.missing())),
                                             Tone::Warn, QStringLiteral("warning")));
        }
    const qint64 seats = after.selected - m_published.selected;
    const qint64 merit = after.merit - m_published.merit;
    const qint64 cost = after.cost - m_published.cost;
    addTotal(tr("Seats filled"), numberText(after.selected, language), signedText(numberText(seats, language), seats),
             seats < 0 ? Tone::Warn : Tone::Muted);
    addTotal(tr("Total merit"), meritText(after.merit, language), signedText(meritText(merit, language), merit),
             merit < 0 ? Tone::Warn : Tone::Muted);
    addTotal(tr("Cost, %1").arg(m_currency.code), roundAmount(Money(after.cost, m_currency)),
             signedText(roundAmount(Money(cost, m_currency)), cost), Tone::Muted);
    const SelectionDifference difference = differenceOf(m_published, after);
    if (difference.entering.isEmpty() && difference.leaving.isEmpty()) {
        m_result->addWidget(new NoteLine(tr("The same people are selected."), Tone::Plain));
        return;
    }
    addPeople(tr("+ Comes in"), difference.entering, after);
    addPeople(tr("− Goes out"), difference.leaving, after);
}

void WhatIfPanel::addTotal(const QString &title, const QString &now, const QString &difference, Tone tone)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *change = new Label(difference, TextStyle::Text, tone);
    change->setMinimumWidth(72);
    change->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout->addWidget(new Label(title), 1);
    layout->addWidget(new Label(now, TextStyle::Strong));
    layout->addWidget(change);
    m_result->addWidget(row);
}

void WhatIfPanel::addPeople(const QString &title, const QStringList &refs, const ListedSelection &from)
{
    if (refs.isEmpty())
        return;
    m_result->addWidget(
        new Label(QStringLiteral("%1 %2").arg(title, numberText(refs.size(), currentLanguage())), TextStyle::Strong));
    for (const QString &ref : refs) {
        const ListedCandidate *candidate = from.find(ref);
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *number = new Label(ref);
        number->setMinimumWidth(48);
        auto *merit = new Label(meritText(candidate->merit, currentLanguage()));
        merit->setMinimumWidth(48);
        merit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        layout->addWidget(number);
        layout->addWidget(new Label(stateText(*candidate)), 1);
        layout->addWidget(new Label(genderLetter(candidate->gender), TextStyle::Text, Tone::Muted));
        layout->addWidget(merit);
        m_result->addWidget(row);
    }
}

} // namespace fund
