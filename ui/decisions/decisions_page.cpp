#include "decisions/decisions_page.h"

#include "applications/application_actions.h"
#include "applications/sealed_reason.h"
#include "calls/call_store.h"
#include "decisions/decision_store.h"
#include "identity/session.h"
#include "letters/decision_memo.h"
#include "letters/decision_memo_parts.h"
#include "letters/signed_people.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "localisation/wording.h"
#include "print/paper_preview.h"
#include "selections/selection_board.h"
#include "shortlists/free_places.h"
#include "shortlists/office_sentence.h"
#include "shortlists/shortlist_stage.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QComboBox>
#include <QStackedWidget>

#include <algorithm>

namespace fund {

namespace {

constexpr int emptyIndex = 0;
constexpr int listIndex = 1;
constexpr int pastIndex = 2;
constexpr int memoIndex = 3;

Outcome outcomeOf(const QString &segment)
{
    if (segment == u"not_selected")
        return Outcome::NotSelected;
    return segment == u"below" ? Outcome::BelowMinimum : Outcome::Selected;
}

} // namespace

PageHelp DecisionsPage::help() const
{
    return {
        tr("The High Representative gives the final approval. A list is approved, returned with a reason, or approved "
           "but for those declined; the password signs the decision over the list's digest, and nothing else than "
           "what stands here can be signed. Whoever is declined is replaced by the same rules, and the substitutes "
           "need an approval of their own."),
        tr("para. 18")};
}

void DecisionsPage::retranslate()
{
    m_tabs->setAccessibleName(tr("Decisions"));
    m_lists->setAccessibleName(tr("Short list"));
    m_segments->setAccessibleName(tr("Which applicants"));
    m_table->setAccessibleName(tr("Applicants"));
    m_past->setAccessibleName(tr("Past decisions"));
    m_model.retranslate();
    m_pastModel.retranslate();
    reload();
}

void DecisionsPage::reload()
{
    readLists();
    m_pastModel.setRows(readPastDecisions(m_session.database()));
    m_tabs->setTabs({{QStringLiteral("list"), tr("Short list")},
                     {QStringLiteral("memo"), tr("Memo")},
                     {QStringLiteral("past"), tr("Past decisions")}});
    readList();
}

void DecisionsPage::readLists()
{
    const Database &database = m_session.database();
    const QVariant kept = m_lists->currentData();
    m_lists->clear();
    const auto add = [&](const ShortList &list, const QString &state) {
        const auto call = readCall(database, list.call);
        m_lists->addItem(tr("%1, version %2 · %3", "%1 a call, %3 waits or the decision")
                             .arg(call ? call->ref : QString(), numberText(list.version, currentLanguage()), state),
                         list.id.number());
    };
    for (const CallId call : callsWaitingForDecision(database))
        add(*readShortList(database, call), tr("waits"));
    m_waiting = m_lists->count();
    for (const Decision &decision : readDecisions(database))
        if (const auto id = numberOf(decision.what.subject, u"shortlists"); id && m_lists->findData(*id) < 0)
            if (const auto list = readShortList(database, ShortListId(*id)))
                add(*list, decisionOutcomeTitle(decision.what.outcome));
    const int known = kept.isValid() ? m_lists->findData(kept) : -1;
    m_lists->setCurrentIndex(known >= 0 ? known : m_lists->count() > 0 ? 0 : -1);
}

void DecisionsPage::readList()
{
    m_facts.reset();
    if (const QVariant id = m_lists->currentData(); id.isValid())
        if (const auto list = readShortList(m_session.database(), ShortListId(id.toLongLong()))) {
            auto facts = readDecisionFacts(m_session, *list);
            if (facts)
                m_facts = std::move(*facts);
            else
                fail(facts.failure());
        }
    if (!m_facts || m_facts->isDecided())
        m_declines.clear();
    if (m_facts) {
        const auto count = [&](Outcome outcome) { return m_facts->countOf(outcome); };
        const QSignalBlocker quiet(m_segments);
        m_segments->setSegments({{QStringLiteral("selected"), tr("Selected"), count(Outcome::Selected)},
                                 {QStringLiteral("not_selected"), tr("Not selected"), count(Outcome::NotSelected)},
                                 {QStringLiteral("below"), tr("Below minimum"), count(Outcome::BelowMinimum)}});
        m_board->setTitles(
            tr("%Ln delegate(s) by regional group", nullptr, static_cast<int>(m_facts->selection.selected)),
            tr("Published rules"));
        m_board->setSelection(m_facts->selection, m_session.fund().currency);
        showMoney();
        fillTable();
    }
    showTab();
}

void DecisionsPage::showTab()
{
    const bool past = m_tabs->current() == u"past";
    const QString icon = QStringLiteral("stamp");
    if (past && m_pastModel.rowCount() == 0)
        m_empty->setTexts(icon, tr("Nothing has been decided yet"),
                          tr("Every decision stands here for good, with the digest of what was decided and whether its "
                             "signature holds."));
    else if (!past && !m_facts)
        m_empty->setTexts(icon, tr("No short list waits for a decision"),
                          tr("When the office sends a short list for approval, it is shown here: what is asked, who "
                             "would go and why, and what the money allows."));
    const bool isEmpty = past ? m_pastModel.rowCount() == 0 : !m_facts;
    const bool memo = m_tabs->current() == u"memo";
    m_stack->setCurrentIndex(isEmpty ? emptyIndex : past ? pastIndex : memo ? memoIndex : listIndex);
    if (memo && !isEmpty)
        showMemo();
    m_side->setCurrentIndex(past ? 1 : 0);
    m_side->setVisible(!isEmpty);
    m_lists->setVisible(!past && m_lists->count() > 1);
    showHead();
    if (past)
        return inspectPast(m_past->currentRow());
    showPanel();
}

void DecisionsPage::showMemo()
{
    const Language language = currentLanguage();
    m_memo->view()->setAccessibleName(tr("Memo on %1").arg(m_facts->call.ref));
    m_memo->setDocument(decisionMemo(*m_facts, Wording(language)), true);
}

void DecisionsPage::showHead()
{
    const Language language = currentLanguage();
    if (m_tabs->current() == u"past" || !m_facts) {
        head().setTitle(tr("Decisions"));
        head().setSubtitle(m_waiting > 0
                               ? tr("%1 waits for the High Representative").arg(numberText(m_waiting, language))
                               : QString());
        return;
    }
    const Meeting &meeting = m_facts->call.terms.meeting;
    head().setTitle(m_facts->isDecided()
                        ? QStringLiteral("%1: %2").arg(m_facts->call.ref,
                                                       decisionOutcomeTitle(m_facts->decisions.back().what.outcome))
                        : tr("Sponsor %Ln delegate(s)?", nullptr, m_facts->proposed));
    QStringList parts = {
        tr("%1, version %2", "%1 a call's reference")
            .arg(m_facts->call.ref, numberText(m_facts->list.version, language)),
        meeting.name,
        QStringLiteral("%1, %2").arg(meeting.place, dateRange(meeting.firstDay, meeting.lastDay, language))};
    if (m_facts->list.submittedOn.isValid())
        parts += tr("sent on %1").arg(shortDate(m_facts->list.submittedOn, language));
    head().setSubtitle(parts.join(QStringLiteral(" · ")));
}

void DecisionsPage::showMoney()
{
    const Language language = currentLanguage();
    std::vector<MoneyLine> lines;
    for (const memo::MoneyRow &row : memo::moneyRows({*m_facts, Wording(language)}))
        if (!row.isBefore) // the panel has them all
            lines.push_back({row.words, amountText(row.amount, language), row.kind == RowKind::Total});
    m_board->setMoney(lines, {0, 0});
}

bool DecisionsPage::mayDecide() const
{
    return mayDo(m_session.user().role, Action::DecideShortList);
}

QString DecisionsPage::offReason() const
{
    if (!m_facts->list.submittedOn.isValid())
        return tr("It has not been sent for approval.");
    for (const DecidersKey &key : m_facts->keys)
        if (key.name == m_session.user().name && key.confirmedBy.isEmpty())
            return tr("Your key can't sign yet: a second person must confirm it first.");
    return {};
}

QStringList DecisionsPage::freePlaces() const
{
    const Currency &currency = m_session.fund().currency;
    const auto standing = readShortListStanding(m_session.database(), m_facts->call, currency, m_session.onDate());
    if (!standing.list || standing.list->id != m_facts->list.id)
        return {};
    const Wording wording(currentLanguage());
    const auto free = readFreePlaces(m_session.database(), m_facts->call, standing, currency, wording);
    return free ? freePlaceSentences(*free, wording) : QStringList();
}

void DecisionsPage::showPanel()
{
    if (!m_facts)
        return;
    NewPeople people;
    if (const auto &change = m_facts->background.change)
        for (const QString &ref : change->entering)
            if (const ListedCandidate *candidate = m_facts->selection.find(ref))
                people[ref] = personText(m_session, *m_facts, *candidate, currentLanguage());
    m_panel->setFreePlaces(freePlaces());
    m_panel->setFacts(*m_facts, people, m_declines, mayDecide(), offReason());
}

void DecisionsPage::fillTable()
{
    if (!m_facts)
        return;
    const CandidateRow *current = m_model.rowAt(m_table->currentRow());
    const QString kept = current ? current->candidate.ref : QString();
    const Wording wording(currentLanguage());
    const Outcome outcome = outcomeOf(m_segments->current());
    std::vector<CandidateRow> rows;
    for (const ListedCandidate &candidate : m_facts->selection.candidates)
        if (candidate.outcome == outcome)
            rows.push_back(
                {candidate, officeSentence(candidate, m_facts->selection, m_session.fund().currency, wording)});
    m_model.setRows(std::move(rows));
    const int row = m_model.find([&](const CandidateRow &line) { return line.candidate.ref == kept; });
    m_table->selectRow(std::max(row, 0));
}

void DecisionsPage::choose(int row)
{
    const CandidateRow *line = m_model.rowAt(row);
    const QString ref = line ? line->candidate.ref : QString();
    m_board->setSelected(ref);
    m_panel->setChosen(ref);
    m_who->hide();
    const auto application = line && m_facts ? requireApplication(m_session.database(), m_facts->call.id, ref)
                                             : Result<Application>(Failure());
    const auto person = application ? openPersonOf(m_session, application->id) : Result<PersonalValues>(Failure());
    if (!person)
        return;
    QStringList parts = {person->givenName + u' ' + person->familyName};
    for (const QString &part : {application->facts.statements.post, application->facts.statements.ministry})
        if (!part.isEmpty())
            parts += part;
    m_who->setText(QStringLiteral("%1: %2").arg(ref, parts.join(QStringLiteral(", "))));
    m_who->show();
}

void DecisionsPage::inspectPast(int row)
{
    const PastDecision *past = m_pastModel.rowAt(row);
    if (!past)
        return m_pastPanel->showNothing(tr("Choose a decision to see its digest and its signature."));
    const Language language = currentLanguage();
    const Decision &decision = past->decision;
    m_pastPanel->clear();
    m_pastPanel->addCaption(past->about);
    m_pastPanel->addHeading(decisionOutcomeTitle(decision.what.outcome));
    m_pastPanel->addRow(tr("By", "who decided"), decision.byName);
    m_pastPanel->addRow(tr("On", "the date of a decision"), longDate(decision.onDate, language));
    m_pastPanel->addRow(tr("Recorded", "the moment, UTC"), dateAndTime(decision.recordedAt, language));
    if (!decision.what.reason.isEmpty())
        m_pastPanel->addText(reasonText(m_session, decision.what.reason));
    m_pastPanel->addSection(tr("Signature"));
    if (past->against.empty())
        m_pastPanel->addWidget(new NoteLine(tr("It holds: the decision is as it was signed, with a confirmed key."),
                                            Tone::Ok, QStringLiteral("tick")));
    for (const Problem &problem : past->against)
        m_pastPanel->addWidget(new NoteLine(problem.sentence, Tone::Bad, QStringLiteral("warning")));
    m_pastPanel->addSection(tr("Digest of what was decided"));
    m_pastPanel->addText(QString::fromLatin1(decision.what.subjectDigest.toHex()), TextStyle::Caption);
    if (!past->list.isValid())
        return;
    connect(m_pastPanel->addAction(tr("Show the short list"), QStringLiteral("list")), &Button::clicked, this,
            [this, list = past->list.number()] {
                m_lists->setCurrentIndex(m_lists->findData(list));
                m_tabs->setCurrent(QStringLiteral("list"));
                readList();
            });
}

void DecisionsPage::openSubject(const QString &subject)
{
    if (subject == u"past" || subject == u"memo")
        return m_tabs->setCurrent(subject);
    for (int i = 0; i < m_lists->count(); ++i) {
        if (!m_lists->itemText(i).startsWith(subject + u','))
            continue;
        m_tabs->setCurrent(QStringLiteral("list"));
        m_lists->setCurrentIndex(i);
        return readList();
    }
}

void DecisionsPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
    m_past->rememberIn(settings, group + QStringLiteral("/past"));
}

QWidget *DecisionsPage::firstFocus() const
{
    if (m_stack->currentIndex() == emptyIndex)
        return m_tabs;
    if (m_stack->currentIndex() == memoIndex)
        return m_memo;
    return m_stack->currentIndex() == pastIndex ? m_past : m_table;
}

} // namespace fund
