#include "calls/call_editor.h"

#include "calls/criteria_part.h"
#include "calls/eligibility_part.h"
#include "calls/groups_part.h"
#include "calls/lot_part.h"
#include "calls/publication_part.h"
#include "calls/rules_part.h"
#include "calls/shown_text.h"
#include "calls/text_part.h"
#include "localisation/application_language.h"
#include "widgets/tab_row.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

CallEditor::CallEditor(const Currency &currency, QWidget *parent)
    : QWidget(parent), m_tabs(new TabRow(tr("Parts of the call"))), m_stack(new QStackedWidget),
      m_rules(new RulesPart(currency)), m_publication(new PublicationPart)
{
    addTab(QStringLiteral("text"), {new TextPart});
    addTab(QStringLiteral("eligibility"), {new EligibilityPart});
    addTab(QStringLiteral("criteria"), {new CriteriaPart, m_rules});
    addTab(QStringLiteral("lot"), {new LotPart(currency)});
    addTab(QStringLiteral("groups"), {new GroupsPart});
    addTab(QStringLiteral("publication"), {m_publication});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &TabRow::currentChanged, this, [this](const QString &key) {
        const auto found = std::find(m_keys.begin(), m_keys.end(), key);
        m_stack->setCurrentIndex(static_cast<int>(found - m_keys.begin()));
    });
    showTabs({});
}

void CallEditor::addTab(const QString &key, const std::vector<CallPart *> &parts)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (CallPart *part : parts) {
        column->addWidget(part);
        m_places.push_back({key, part});
        connect(part, &CallPart::changed, this, &CallEditor::take);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(scroll);
    m_keys.push_back(key);
}

void CallEditor::showTabs(const Problems &problems)
{
    const std::map<QString, QString> titles = {
        {QStringLiteral("text"), tr("Text and dates")},         {QStringLiteral("eligibility"), tr("Eligibility")},
        {QStringLiteral("criteria"), tr("Criteria and rules")}, {QStringLiteral("lot"), tr("Places and lot")},
        {QStringLiteral("groups"), tr("Groups by date")},       {QStringLiteral("publication"), tr("Publication")}};
    std::vector<Tab> tabs;
    for (const QString &key : m_keys) {
        const bool bad = std::any_of(problems.begin(), problems.end(), [&](const Problem &problem) {
            return std::any_of(m_places.begin(), m_places.end(), [&](const Place &place) {
                return place.tab == key && place.part->holds(problem.field);
            });
        });
        tabs.push_back({key, titles.at(key), bad ? Tone::Bad : Tone::Plain});
    }
    const QString current = m_tabs->current();
    m_tabs->setTabs(tabs);
    if (!current.isEmpty())
        m_tabs->setCurrent(current);
}

void CallEditor::setCall(const Call &call)
{
    m_publication->setCall(call);
    // Rows that are made anew would take the keyboard from whoever types.
    if (terms() != call.terms)
        setTerms(call.terms);
}

void CallEditor::setTerms(const CallTerms &terms)
{
    m_filling = true;
    m_stored = terms;
    m_shown = shownTerms(terms, currentLanguage());
    for (const Place &place : m_places)
        place.part->setTerms(m_shown);
    m_filling = false;
}

CallTerms CallEditor::terms() const
{
    return storedTerms(shown(), m_stored);
}

CallTerms CallEditor::shown() const
{
    CallTerms terms = m_shown;
    for (const Place &place : m_places)
        place.part->put(terms);
    return terms;
}

void CallEditor::take()
{
    if (m_filling)
        return;
    const CallTerms now = shown();
    m_filling = true;
    m_rules->setPlaces(now.seats.value_or(0), now.envelope);
    m_filling = false;
    for (const Place &place : m_places)
        if (place.tab == u"groups" && now.closes != m_shown.closes)
            place.part->setTerms(now);
    m_shown = now;
    Q_EMIT changed();
}

void CallEditor::setReadOnly(bool readOnly)
{
    for (const Place &place : m_places)
        if (place.tab != u"groups" && place.tab != u"publication")
            fund::setReadOnly(*place.part, readOnly);
}

void CallEditor::mark(const Problems &problems)
{
    for (const Place &place : m_places)
        place.part->mark(problems);
    showTabs(problems);
}

void CallEditor::goToField(const QString &field)
{
    for (const Place &place : m_places)
        if (place.part->holds(field)) {
            setCurrentTab(place.tab);
            return place.part->focusField(field);
        }
}

QString CallEditor::currentTab() const
{
    return m_tabs->current();
}

void CallEditor::setCurrentTab(const QString &key)
{
    m_tabs->setCurrent(key);
    const auto found = std::find(m_keys.begin(), m_keys.end(), key);
    if (found != m_keys.end())
        m_stack->setCurrentIndex(static_cast<int>(found - m_keys.begin()));
}

} // namespace fund
