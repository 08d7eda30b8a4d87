#include "shortlists/short_list_page.h"

#include "applications/application_store.h"
#include "applications/sealed_reason.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "reviews/review_store.h"
#include "selections/call_choice.h"
#include "selections/selection_board.h"
#include "shortlists/binding_rules.h"
#include "shortlists/candidate_inspector.h"
#include "shortlists/list_integrity.h"
#include "shortlists/office_sentence.h"
#include "shortlists/what_if_panel.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QStackedWidget>

#include <algorithm>

namespace fund {

namespace {

constexpr int nearEach = 6;
constexpr QStringView uncostedSegment = u"uncosted";

/// Whether a candidate stands in the segment of this key.
bool isIn(const QString &segment, const ListedCandidate &candidate, const QStringList &nearRefs)
{
    if (segment == u"near")
        return nearRefs.contains(candidate.ref);
    if (segment == u"selected")
        return candidate.isSelected();
    if (segment == u"not_selected")
        return candidate.outcome == Outcome::NotSelected;
    if (segment == uncostedSegment)
        return false;
    return segment == u"all" || candidate.outcome == Outcome::BelowMinimum;
}

} // namespace

PageHelp ShortListPage::help() const
{
    return {tr("The list is made by the rules that were published with the call, and by nothing else: first the rules' "
               "minimums in their order, then as many seats as can be filled, then the greatest total merit, then the "
               "smallest cost, then the published lot. Each applicant has the one sentence why. “What if” tries a copy "
               "of the rules and can never be sent for approval."),
            tr("paras. 18, 21, 22")};
}

void ShortListPage::retranslate()
{
    head().setTitle(tr("Short list"));
    m_memo->setText(tr("Memo…", "write it as PDF"));
    m_publish->setText(tr("Give out…", "the selection, under codes"));
    m_segments->setAccessibleName(tr("Which applicants"));
    m_table->setAccessibleName(tr("Applicants"));
    m_tabs->setTabs({{QStringLiteral("candidate"), tr("Applicant")}, {QStringLiteral("what_if"), tr("What if")}});
    m_model.retranslate();
    m_whatIf->retranslate();
    readCall();
}

void ShortListPage::reload()
{
    m_calls->readCalls(m_session, CallState::Closed,
                       [](const CallSummary &call) { return call.state >= CallState::Reviewed; });
    readCall();
}

void ShortListPage::readCall()
{
    const Database &database = m_session.database();
    m_standing = {};
    m_free.reset();
    m_approved.reset();
    m_selection.reset();
    m_uncosted.clear();
    m_merits.clear();
    m_call = fund::readCall(database, m_calls->call());
    if (m_call) {
        m_standing = readShortListStanding(database, *m_call, m_session.fund().currency, m_session.onDate());
        for (auto &[application, reason] : m_standing.declines)
            reason = reasonText(m_session, reason);
        m_free = readFreePlaces(database, *m_call, m_standing, m_session.fund().currency, Wording(currentLanguage()));
        m_approved = readApprovedList(database, m_call->id);
        const auto sound = m_standing.list ? checkStoredList(*m_standing.list, *m_call) : Result<void>();
        if (!sound)
            m_standing.because = sound.failure();
        else if (m_standing.list)
            m_selection = listedSelection(*m_standing.list, m_standing.withdrawn());
    }
    if (m_selection) {
        m_uncosted = readUncosted(database, *m_call, *m_standing.list, *m_selection, m_session.fund().currency);
        const auto merits = readCandidateMerits(database, *m_call);
        for (const Application &application : readApplications(database, m_call->id))
            if (const auto found = merits.find(application.id); found != merits.end())
                m_merits[applicationRef(application.serial)] = found->second;
    }
    m_stack->setCurrentIndex(m_selection ? 1 : 0);
    sidePanel()->setVisible(m_selection.has_value());
    m_selection ? showList() : showEmpty();
    showDeeds();
    showPublishing();
    showNote();
}

void ShortListPage::showEmpty()
{
    head().setSubtitle(m_call ? QStringLiteral("%1 · %2").arg(m_call->ref, m_call->terms.title) : QString());
    const QString icon = QStringLiteral("list");
    if (!m_call)
        return m_empty->setTexts(icon, tr("No call is closed yet"),
                                 tr("Once a call is closed and its reviews are opened, its short list is made here, by "
                                    "the rules that were published with it."),
                                 tr("Go to the calls"));
    if (m_standing.because)
        return m_empty->setTexts(icon, tr("The short list can't be made yet"),
                                 m_standing.because->problems.front().sentence, tr("Go to the call"));
    m_empty->setTexts(
        icon, tr("No short list has been made yet"),
        tr("It is made by the published rules of %1 alone, proven to be the best, and each applicant gets "
           "the one sentence why.")
            .arg(m_call->ref),
        tr("Make short list"));
}

void ShortListPage::showList()
{
    const Language language = currentLanguage();
    const Meeting &meeting = m_call->terms.meeting;
    head().setSubtitle(
        QStringLiteral("%1 · %2, %3")
            .arg(m_call->terms.title, meeting.place, dateRange(meeting.firstDay, meeting.lastDay, language)));
    const auto seats = m_selection->seats;
    const QString filled = numberText(m_selection->selected, language);
    m_board->setTitles(
        seats ? tr("Who would go: %1 of %2 seats, by regional group").arg(filled, numberText(*seats, language))
              : tr("Who would go: %1, by regional group").arg(filled),
        tr("Published rules, in order"));
    m_board->setSelection(*m_selection, m_session.fund().currency);
    showMoney();
    if (const auto published = listedSelection(*m_standing.list))
        m_whatIf->setPublished(*m_standing.list, *published);
    fillSegments();
    fillTable();
}

void ShortListPage::showMoney()
{
    const Currency &currency = m_session.fund().currency;
    const Language language = currentLanguage();
    const Money used(m_selection->cost + m_selection->spent, currency);
    if (!m_selection->budget)
        return m_board->setMoney({{tr("Money"), amountText(used, language), true}}, {0, 0});
    m_board->setMoney(
        {{tr("Money"), tr("%1 of %2", "%1 and %2 are amounts")
                           .arg(amountText(used, language), roundAmount(Money(*m_selection->budget, currency)))}},
        {used.minor(), *m_selection->budget});
}

void ShortListPage::fillSegments()
{
    const QStringList nearRefs = nearTheLine(*m_selection, nearEach);
    const auto count = [&](const QString &segment) {
        return static_cast<int>(
            std::count_if(m_selection->candidates.begin(), m_selection->candidates.end(),
                          [&](const ListedCandidate &candidate) { return isIn(segment, candidate, nearRefs); }));
    };
    std::vector<Segment> segments = {{QStringLiteral("near"), tr("Near the line")},
                                     {QStringLiteral("selected"), tr("Selected")},
                                     {QStringLiteral("not_selected"), tr("Not selected")},
                                     {QStringLiteral("below"), tr("Below minimum")},
                                     {QStringLiteral("all"), tr("All", "applicants")}};
    const int uncosted = static_cast<int>(m_uncosted.size());
    for (Segment &segment : segments)
        segment.count = count(segment.key) + (segment.key == u"all" ? uncosted : 0);
    if (uncosted > 0)
        segments.push_back({uncostedSegment.toString(),
                            tr("No estimate", "applicants whose journey could not be estimated"), uncosted});
    const QSignalBlocker quiet(m_segments);
    m_segments->setSegments(segments);
}

void ShortListPage::fillTable()
{
    if (!m_selection)
        return;
    const CandidateRow *current = m_model.rowAt(m_table->currentRow());
    const QString kept = current ? current->candidate.ref : QString();
    const Wording wording(currentLanguage());
    const QStringList nearRefs = nearTheLine(*m_selection, nearEach);
    const QStringList withdrawn = m_standing.withdrawn();
    RowSection<CandidateRow> in{tr("Selected. Without this person:"), {}};
    RowSection<CandidateRow> out{tr("Not selected. With this person:"), {}};
    for (const ListedCandidate &candidate : m_selection->candidates)
        if (isIn(m_segments->current(), candidate, nearRefs))
            (candidate.isSelected() ? in : out)
                .rows.push_back(
                    {candidate, withdrawn.contains(candidate.ref)
                                    ? tr("Withdrew after the approval.")
                                    : officeSentence(candidate, *m_selection, m_session.fund().currency, wording)});
    if (m_segments->current() == u"near")
        for (auto *section : {&in, &out})
            std::sort(section->rows.begin(), section->rows.end(), [&](const CandidateRow &a, const CandidateRow &b) {
                return nearRefs.indexOf(a.candidate.ref) < nearRefs.indexOf(b.candidate.ref);
            });
    m_model.setSections({std::move(in), std::move(out), uncostedRows(wording)});
    const int row = m_model.find([&](const CandidateRow &line) { return line.candidate.ref == kept; });
    m_table->selectRow(row >= 0 ? row : m_model.find([](const CandidateRow &) { return true; }));
    inspect(m_table->currentRow());
}

RowSection<CandidateRow> ShortListPage::uncostedRows(const Wording &wording) const
{
    RowSection<CandidateRow> rows{tr("Eligible and reviewed, but not compared: the cost could not be estimated."), {}};
    if (m_segments->current() == uncostedSegment || m_segments->current() == u"all")
        for (const UncostedApplication &each : m_uncosted)
            rows.rows.push_back({listedCandidate(each), uncostedSentence(each, m_call->terms.meeting.place, wording)});
    return rows;
}

void ShortListPage::select(const QString &ref)
{
    const auto find = [&] { return m_model.find([&](const CandidateRow &row) { return row.candidate.ref == ref; }); };
    if (find() < 0)
        m_segments->setCurrent(QStringLiteral("all"));
    m_table->selectRow(find());
}

void ShortListPage::inspect(int row)
{
    const CandidateRow *line = m_model.rowAt(row);
    m_board->setSelected(line ? line->candidate.ref : QString());
    const QString binding = m_selection ? bindingSentence(*m_selection, Wording(currentLanguage())) : QString();
    if (!line) {
        m_candidate->showNothing(tr("Choose an applicant to see why it is in or out."));
        if (!binding.isEmpty())
            m_candidate->addText(binding, TextStyle::Caption, Tone::Muted)->setWordWrap(true);
        return;
    }
    const QString ref = line->candidate.ref;
    const auto reviews = m_merits.find(ref);
    showCandidate(*m_candidate, {line->candidate, line->sentence, binding, m_session.fund().currency,
                                 reviews == m_merits.end() ? nullptr : &reviews->second, m_standing});
    connect(m_candidate->addAction(tr("Open the application"), QStringLiteral("document")), &Button::clicked, this,
            [this, ref] { Q_EMIT goTo(QStringLiteral("applications"), m_call->ref + u'/' + ref); });
    if (nominationOf(m_standing, ref) && mayDo(m_session.user().role, Action::WithdrawApplication))
        connect(m_candidate->addAction(tr("Withdraw this nominee…"), QStringLiteral("leave")), &Button::clicked, this,
                [this, ref] { withdraw(ref); });
}

void ShortListPage::openSubject(const QString &subject)
{
    if (m_calls->choose(subject.section(u'/', 0, 0)) && (!m_call || m_call->id != m_calls->call()))
        readCall();
    if (const QString ref = subject.section(u'/', 1); !ref.isEmpty())
        select(ref);
}

void ShortListPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *ShortListPage::firstFocus() const
{
    return m_selection ? static_cast<QWidget *>(m_table) : m_empty->findChild<Button *>();
}

} // namespace fund
