#include "reviews/reviewing_page.h"

#include "applications/application_actions.h"
#include "applications/application_store.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "reviews/assignment_actions.h"
#include "reviews/opening_actions.h"
#include "reviews/own_state.h"
#include "reviews/review_notes.h"
#include "reviews/review_rules.h"
#include "selections/call_choice.h"
#include "states/state.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

QString meritText(const CandidateMerit &candidate)
{
    return candidate.merit ? numberText(Decimal(*candidate.merit, 2), currentLanguage()) : QString();
}

CellFacts meritCell(const ReviewedRow &row)
{
    CellFacts facts{meritText(row.candidate), row.candidate.merit.value_or(-1)};
    if (row.candidate.isDisagreed())
        facts.icon = QStringLiteral("warning");
    return facts;
}

QString reviewsText(const ReviewedRow &row)
{
    const CandidateMerit &candidate = row.candidate;
    if (row.isRefused && candidate.assigned == 0)
        return QStringLiteral("–");
    const Language language = currentLanguage();
    return ReviewingPage::tr("%1 of %2", "reviews that are in, of those assigned")
        .arg(numberText(candidate.submitted, language), numberText(candidate.assigned, language));
}

std::vector<Column<ReviewedRow>> columns()
{
    return {
        {QStringLiteral("application"), [] { return ReviewingPage::tr("Application"); },
         [](const ReviewedRow &row) { return CellFacts{row.ref}; }, ColumnAlign::Start, 96},
        {QStringLiteral("state"), [] { return ReviewingPage::tr("State"); },
         [](const ReviewedRow &row) {
             const State *state = stateOf(row.stateIso3);
             return CellFacts{state ? state->name(currentLanguage()) : row.stateIso3};
         },
         ColumnAlign::Start, 176},
        {QStringLiteral("reviews"), [] { return ReviewingPage::tr("Reviews in"); },
         [](const ReviewedRow &row) {
             return CellFacts{reviewsText(row), row.candidate.submitted};
         },
         ColumnAlign::Start, 96},
        {QStringLiteral("merit"), [] { return ReviewingPage::tr("Merit", "0 to 100"); }, meritCell, ColumnAlign::End,
         80},
        {QStringLiteral("waits"), [] { return ReviewingPage::tr("Waits for"); },
         [](const ReviewedRow &row) {
             if (row.isRefused && row.waitsFor.isEmpty() && row.candidate.waiver.isEmpty())
                 return CellFacts{.text = ReviewingPage::tr("nothing: not eligible"), .tone = Tone::Muted};
             return CellFacts{row.candidate.waiver.isEmpty() ? row.waitsFor : row.candidate.waiver};
         },
         ColumnAlign::Start, 0},
    };
}

std::vector<ReviewedRow> rowsOf(const Session &session, const Call &call)
{
    const Database &database = session.database();
    std::map<ApplicationId, ReviewedRow> byId;
    auto candidates = readCandidateMerits(database, call);
    for (const Application &application : readApplications(database, call.id))
        if (const auto found = candidates.find(application.id); found != candidates.end()) {
            ReviewedRow &row = byId[application.id];
            row.ref = applicationRef(application.serial);
            row.stateIso3 = application.facts.stateIso3;
            row.candidate = std::move(found->second);
        }
    for (Assignment &assignment : readAssignments(database, call.id))
        byId[assignment.application].assignments.push_back(std::move(assignment));
    auto recusals = readRecusals(database, call.id);
    openReasons(session, call.id, recusals);
    for (Recusal &recusal : recusals)
        if (const auto found = byId.find(recusal.application); found != byId.end())
            found->second.recusals.push_back(std::move(recusal));
    for (WaitingApplication &waiting : readWaiting(database, call))
        byId[waiting.id].waitsFor = std::move(waiting.why);
    for (const auto &[application, eligibility] : readEligibilityOf(database, call.id))
        if (const auto found = byId.find(application.id); found != byId.end())
            found->second.isRefused = eligibility.isRefused();
    std::map<ApplicationId, QStringList> ofOwnState;
    for (const OwnStateReview &review : readOwnStateReviews(database, call.id))
        if (review.assignment.isWaitedFor())
            ofOwnState[review.assignment.application] += review.assignment.reviewerName;
    for (const auto &[application, reviewers] : ofOwnState)
        byId[application].waitsFor = ReviewingPage::tr("others in the place of %1, of the applicant's State: assign "
                                                       "again",
                                                       "in a column “Waits for”")
                                         .arg(listText(reviewers, currentLanguage()));
    std::vector<ReviewedRow> rows;
    for (auto &[application, row] : byId)
        rows.push_back(std::move(row));
    return rows;
}

QString taskText(const Assignment &assignment)
{
    if (assignment.recusal)
        return recusalTitle(*assignment.recusal);
    return assignment.isSubmitted() ? ReviewingPage::tr("submitted", "a review") : ReviewingPage::tr("not in yet");
}

} // namespace

ReviewingPage::ReviewingPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_model(columns()), m_calls(new CallChoice),
      m_stack(new QStackedWidget), m_empty(new EmptyState), m_note(new MessageNote(Tone::Plain, {})),
      m_table(new TableView(tr("Applications under review"))), m_assign(nullptr), m_open(nullptr)
{
    m_table->setModel(&m_model);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_note->hide();
    column->addWidget(m_note);
    column->addWidget(card, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    setContent(m_stack);
    head().addWidget(m_calls);
    m_assign = head().addButton(tr("Assign reviewers"), QStringLiteral("people"));
    m_open = head().setPrimary(tr("Open the scores"), {}, Qt::CTRL | Qt::Key_Return);
    connect(m_assign, &Button::clicked, this, &ReviewingPage::assign);
    connect(m_open, &Button::clicked, this, &ReviewingPage::open);
    connect(m_table, &TableView::currentRowChanged, this, &ReviewingPage::inspect);
    connect(m_calls, &CallChoice::callChosen, this, [this] {
        m_note->hide();
        readCall();
    });
    inspect(-1);
}

PageHelp ReviewingPage::help() const
{
    return {
        tr("Each eligible application is read by at least two reviewers, none of them of the applicant's State, and "
           "the work is shared as evenly as can be. Scores stay sealed to their authors until all reviews of an "
           "application are in; then they are opened here and give its merit. Where reviewers lie 15 points or "
           "more apart, the merit bears a sign."),
        tr("paras. 18 and 21")};
}

void ReviewingPage::retranslate()
{
    head().setTitle(tr("Reviews"));
    m_assign->setText(tr("Assign reviewers"));
    head().setPrimary(tr("Open the scores"));
    m_model.retranslate();
}

void ReviewingPage::reload()
{
    m_calls->readCalls(m_session, CallState::Closed);
    readCall();
}

void ReviewingPage::readCall()
{
    const ReviewedRow *chosen = m_model.rowAt(m_table->currentRow());
    const QString kept = chosen ? chosen->ref : QString();
    m_call = fund::readCall(m_session.database(), m_calls->call());
    std::vector<ReviewedRow> rows = m_call ? rowsOf(m_session, *m_call) : std::vector<ReviewedRow>();
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_empty->setTexts(QStringLiteral("pencil"), tr("No call is closed yet"),
                      tr("Once a call is closed and applications came in, they are assigned to reviewers here."));
    head().setSubtitle(m_call ? QStringLiteral("%1 · %2").arg(m_call->ref, m_call->terms.title) : QString());
    m_model.setRows(std::move(rows));
    showDeeds(); // the inspector offers what the page's own buttons allow
    m_table->selectRow(m_model.find([&](const ReviewedRow &row) { return row.ref == kept; }));
    inspect(m_table->currentRow());
}

void ReviewingPage::showDeeds()
{
    bool ready = false;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ready = ready || (m_model.rowAt(row) && m_model.rowAt(row)->candidate.canBeOpened());
    QString because = m_call ? QString() : tr("No call is closed yet.");
    if (m_call) {
        const CallState state = callState(readProgress(m_session.database(), m_call->id), m_session.clock().now());
        if (const Problems problems = checkReviewing(state); !problems.empty())
            because = problems.front().sentence;
    }
    if (const auto allowed = m_session.require(Action::AssignReviews); !allowed)
        because = allowed.failure().problems.front().sentence;
    m_assign->setOffBecause(because);
    if (because.isEmpty() && !ready)
        because = tr("No application has all its reviews in and is still sealed.");
    m_open->setOffBecause(because);
}

void ReviewingPage::openSubject(const QString &subject)
{
    const QStringList parts = subject.split(u'/');
    if (m_calls->choose(parts.value(0)))
        readCall();
    m_table->selectRow(m_model.find([&](const ReviewedRow &row) { return row.ref == parts.value(1); }));
}

void ReviewingPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *ReviewingPage::firstFocus() const
{
    return m_table;
}

void ReviewingPage::inspect(int row)
{
    const ReviewedRow *chosen = m_model.rowAt(row);
    if (!chosen)
        return inspector().showNothing(tr("Choose an application to see who reviews it and what they said."));
    inspector().clear();
    inspector().addCaption(tr("Application"));
    inspector().addHeading(chosen->ref);
    if (chosen->candidate.merit)
        inspector().addFigure(meritText(chosen->candidate));
    if (chosen->candidate.isDisagreed())
        inspector().addText(tr("The reviewers lie 15 points or more apart."), TextStyle::Text, Tone::Warn);
    if (chosen->isRefused)
        inspector().addText(tr("Found not eligible: nobody has to review it."), TextStyle::Text, Tone::Muted);
    showReviewers(*chosen);
    if (!chosen->waitsFor.isEmpty())
        inspector().addText(chosen->waitsFor, TextStyle::Text, Tone::Muted);
    if (!chosen->candidate.isSettled() && chosen->candidate.submitted < leastReviews && m_assign->isEnabled()) {
        Button *without = inspector().addAction(tr("Go on without two reviews…"));
        connect(without, &Button::clicked, this, [this, row = *chosen] { waive(row); });
    }
    inspector().addFootText(tr("A submitted review is never changed. Nobody reads a score before all are in."));
}

void ReviewingPage::showReviewers(const ReviewedRow &row)
{
    std::vector<OpenedReview> opened = row.candidate.reviews;
    openNotes(m_session, opened);
    inspector().addSection(tr("Reviewers"));
    for (const Assignment &assignment : row.assignments) {
        inspector().addRow(assignment.reviewerName, taskText(assignment));
        for (const Recusal &recusal : row.recusals)
            if (recusal.reviewer == assignment.reviewer)
                inspector().addText(recusal.reason, TextStyle::Caption, Tone::Muted);
        for (const OpenedReview &review : opened) {
            if (review.reviewer != assignment.reviewer)
                continue;
            QStringList scores;
            for (const int score : review.said.scores)
                scores += numberText(score, currentLanguage());
            inspector().addText(numbersText(scores, currentLanguage()));
            if (!review.said.note.isEmpty())
                inspector().addText(review.said.note, TextStyle::Caption, Tone::Muted);
        }
        if (!assignment.isWaitedFor() || row.candidate.isSettled() || !m_assign->isEnabled())
            continue;
        Button *back = inspector().addAction(tr("Take back from %1…", "a reviewer").arg(assignment.reviewerName));
        connect(back, &Button::clicked, this, [this, row, assignment] { release(row, assignment); });
    }
}

template <typename T>
void ReviewingPage::tell(const Result<T> &result, const QString &done)
{
    if (result)
        m_note->setMessage(Tone::Ok, done);
    else
        m_note->setFailure(result.failure());
    m_note->show();
    readCall();
    Q_EMIT waitingChanged();
}

void ReviewingPage::assign()
{
    if (!m_call)
        return;
    const auto report = assignReviews(m_session, m_call->id);
    const Language language = currentLanguage();
    const QStringList unknown = readReviewersWithoutState(m_session.database(), m_call->id);
    QString warning = unknown.isEmpty()
                          ? QString()
                          : u' ' + tr("No own State is on record for %1: whether they review applicants of it can't be "
                                      "seen (para. 18).")
                                       .arg(listText(unknown, language));
    for (const QString &note : ownStateNotes(m_session.database(), m_call->id, m_call->ref))
        warning += u' ' + note;
    tell(report, report ? tr("%1 new assignments for %2 applications. Left out: %3 until someone decides on their "
                             "eligibility, %4 not eligible.")
                                  .arg(numberText(report->added, language), numberText(report->applications, language),
                                       numberText(report->unclear, language), numberText(report->refused, language)) +
                              warning
                        : QString());
}

void ReviewingPage::open()
{
    if (!m_call)
        return;
    const auto report = openReviews(m_session, m_call->id);
    const Language language = currentLanguage();
    QString done;
    if (report)
        done = report->reviewed ? tr("The scores are opened and the call is reviewed: a short list can be made.")
                                : tr("%1 reviews were opened; %2 applications still wait.")
                                      .arg(numberText(report->opened, language),
                                           numberText(static_cast<qint64>(report->waiting.size()), language));
    tell(report, done);
}

void ReviewingPage::release(const ReviewedRow &row, const Assignment &assignment)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Take %1 back from %2").arg(row.ref, assignment.reviewerName),
               tr("%1 does not review this application any more, and someone else is assigned where anyone is left. "
                  "This can't be taken back.")
                   .arg(assignment.reviewerName),
               tr("Why"),
               tr("Take back"),
               {}});
    if (reason)
        tell(recuseReviewer(m_session, row.candidate.application, assignment.reviewerName, RecusalKind::Released,
                            *reason),
             tr("%1 was taken back from %2.").arg(row.ref, assignment.reviewerName));
}

void ReviewingPage::waive(const ReviewedRow &row)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Go on without two reviews of %1").arg(row.ref),
               tr("The application has no merit then and can't be selected. This can't be taken back."),
               tr("Why"),
               tr("Go on without"),
               {}});
    if (reason)
        tell(waiveReviews(m_session, row.candidate.application, *reason),
             tr("The call goes on without two reviews of %1.").arg(row.ref));
}

} // namespace fund
