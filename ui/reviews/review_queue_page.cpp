#include "reviews/review_queue_page.h"

#include "calls/call_store.h"
#include "exchange/importer.h"
#include "identity/session.h"
#include "imports/import_dialog.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "reviews/application_sheet.h"
#include "reviews/assignment_actions.h"
#include "reviews/key_hints.h"
#include "reviews/review_actions.h"
#include "reviews/score_panel.h"
#include "reviews/task_strip.h"
#include "selections/call_choice.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/small_parts.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace fund {

namespace {

constexpr int scoringWidth = 472;
/// While a note is typed it is kept this often at least.
constexpr int keepAfterMs = 300;

} // namespace

ReviewQueuePage::ReviewQueuePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_calls(new CallChoice),
      m_strip(new TaskStrip), m_stack(new QStackedWidget), m_empty(new EmptyState), m_sheet(new ApplicationSheet),
      m_panel(new ScorePanel), m_hints(new KeyHints), m_conflict(new Button(QString(), QStringLiteral("flag"))),
      m_submit(new Button(QString(), ButtonKind::Primary)), m_keeping(new QTimer(this))
{
    buildHead();
    auto *desk = new QWidget;
    auto *row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(newReadingSide(), 1);
    row->addWidget(newScoringSide());
    m_stack->addWidget(desk);
    m_stack->addWidget(m_empty);
    setContent(m_stack, true);
    addKeys();
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepAfterMs);
    connect(m_keeping, &QTimer::timeout, this, &ReviewQueuePage::keep);
    connect(m_panel, &ScorePanel::noteChanged, this, [this] {
        m_isUnkept = true;
        m_keeping->start();
    });
    connect(m_panel, &ScorePanel::scored, this, [this] {
        m_isUnkept = true;
        keep();
    });
}

ReviewQueuePage::~ReviewQueuePage()
{
    keep();
}

QWidget *ReviewQueuePage::newReadingSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_hints);
    return side;
}

QWidget *ReviewQueuePage::newScoringSide()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_conflict);
    foot->addStretch(1);
    foot->addWidget(m_submit);
    m_conflict->setKeys(Qt::Key_F8);
    m_submit->setKeys(Qt::CTRL | Qt::Key_Return);
    connect(m_conflict, &Button::clicked, this, &ReviewQueuePage::declareConflict);
    connect(m_submit, &Button::clicked, this, &ReviewQueuePage::submit);
    auto *side = new QWidget;
    side->setFixedWidth(scoringWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_panel, 1);
    column->addWidget(newRule());
    column->addLayout(foot);
    return side;
}

void ReviewQueuePage::buildHead()
{
    head().addWidget(m_calls);
    head().addWidget(m_strip);
    connect(m_calls, &CallChoice::callChosen, this, &ReviewQueuePage::chooseCall);
    connect(m_strip, &TaskStrip::taskChosen, this, [this](int task) {
        keep();
        show(task);
    });
}

void ReviewQueuePage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(Qt::ALT | Qt::Key_N, [this] { m_panel->focusNote(); });
    on(Qt::ALT | Qt::Key_PageDown, [this] { skip(1); });
    on(Qt::ALT | Qt::Key_PageUp, [this] { skip(-1); });
    on(QKeySequence::Undo, [this] { m_panel->undo(); });
}

PageHelp ReviewQueuePage::help() const
{
    return {tr("Score each application that is assigned to you: 0 to 5 for every criterion, and a note if you wish. "
               "What you begin is kept at once, sealed to you. A submitted review can't change, and nobody reads it "
               "until all reviews of the application are in. With a conflict of interest, stand back: someone else "
               "is assigned. You never see who applied, only what they wrote."),
            tr("paras. 18 and 21")};
}

void ReviewQueuePage::retranslate()
{
    head().setTitle(tr("Review queue"));
    m_conflict->setText(tr("I have a conflict"));
    m_submit->setText(tr("Submit and open next"));
    const Language language = currentLanguage();
    const QString scores = QStringLiteral("%1–%2").arg(numberText(0, language), numberText(highestScore, language));
    m_hints->setHints({{scores, tr("score", "what a key does")},
                       {tr("Tab", "a key"), tr("next criterion", "what a key does")},
                       {tr("Alt+N", "keys"), tr("note", "what a key does")},
                       {tr("Alt+PgDn", "keys"), tr("skip for now", "what a key does")},
                       {tr("Ctrl+Z", "keys"), tr("take a score back", "what a key does")}});
    m_panel->retranslate();
    if (m_current >= 0) {
        keep();
        show(m_current);
    }
    showHead();
}

bool ReviewQueuePage::readCall()
{
    std::vector<OfferedCall> offered;
    if (const auto calls = readReviewCalls(m_session))
        for (const ReviewCall &call : *calls)
            offered.push_back({call.id, call.ref, call.title, call.waiting > 0});
    m_calls->setCalls(offered);
    m_call = fund::readCall(m_session.database(), m_calls->call());
    return m_call.has_value();
}

void ReviewQueuePage::reload()
{
    keep();
    m_tasks.clear();
    m_current = -1;
    if (!readCall())
        return showNothing();
    auto tasks = readReviewTasks(m_session, *m_call);
    if (tasks)
        std::copy_if(tasks->begin(), tasks->end(), std::back_inserter(m_tasks),
                     [](const ReviewTask &task) { return task.state != TaskState::Lapsed; });
    const auto shown = std::find_if(m_tasks.begin(), m_tasks.end(),
                                    [&](const ReviewTask &task) { return task.assignment.id == m_shown; });
    const int task = shown == m_tasks.end() ? nextToDo(0) : static_cast<int>(shown - m_tasks.begin());
    task < 0 ? showNothing() : show(task);
}

void ReviewQueuePage::openSubject(const QString &subject)
{
    if (m_calls->choose(subject)) {
        if (!m_call || m_call->id != m_calls->call())
            chooseCall();
        return;
    }
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [&](const ReviewTask &task) { return task.ref == subject; });
    if (found == m_tasks.end())
        return;
    keep();
    show(static_cast<int>(found - m_tasks.begin()));
}

void ReviewQueuePage::chooseCall()
{
    keep();
    m_call.reset(); // the choice decides
    m_shown = {};
    reload();
}

QWidget *ReviewQueuePage::firstFocus() const
{
    return m_current >= 0 && isToDo(m_current) ? m_panel->firstOpen() : m_strip->boxes();
}

bool ReviewQueuePage::takeFile(const QString &path)
{
    if (!m_call || !path.endsWith(u".csv", Qt::CaseInsensitive))
        return false;
    keep();
    ImportDialog dialog(m_session, m_dialogs, *importKindOf(u"reviews"), m_call->ref, this);
    dialog.checkFile(path);
    dialog.exec();
    if (dialog.imported()) {
        m_shown = {};
        reload();
        Q_EMIT waitingChanged();
    }
    return true;
}

void ReviewQueuePage::hideEvent(QHideEvent *event)
{
    keep();
    Page::hideEvent(event);
}

const ReviewTask *ReviewQueuePage::current() const
{
    return m_current < 0 ? nullptr : &m_tasks[static_cast<std::size_t>(m_current)];
}

bool ReviewQueuePage::isToDo(int task) const
{
    const TaskState state = m_tasks[static_cast<std::size_t>(task)].state;
    return state == TaskState::Waiting || state == TaskState::Begun;
}

int ReviewQueuePage::nextToDo(int from, int by) const
{
    const int count = static_cast<int>(m_tasks.size());
    for (int step = 0; step < count; ++step)
        if (const int task = ((from + by * step) % count + count) % count; isToDo(task))
            return task;
    return -1;
}

void ReviewQueuePage::show(int task)
{
    m_current = task;
    const ReviewTask &chosen = *current();
    const auto sheet = readReviewSheet(m_session, *m_call, chosen.assignment.application);
    if (!sheet)
        return showNothing();
    const bool isNew = m_shown != chosen.assignment.id;
    m_shown = chosen.assignment.id;
    m_stack->setCurrentIndex(0);
    m_sheet->setSheet(*sheet);
    m_panel->setSheet(*m_call, *sheet);
    const bool open = isToDo(task);
    m_submit->setOffBecause(open ? QString() : tr("There is nothing left to submit here."));
    m_conflict->setOffBecause(chosen.state == TaskState::StoodBack ? tr("You stood back from this application.")
                              : sheet->all.empty()                 ? QString()
                                                                   : tr("The reviews of this application are opened."));
    showHead();
    if (isNew && isVisible())
        if (QWidget *focus = firstFocus())
            focus->setFocus(Qt::OtherFocusReason);
}

void ReviewQueuePage::showHead()
{
    m_strip->setTasks(m_tasks, m_current);
    if (!m_call)
        return head().setSubtitle({});
    const Meeting &meeting = m_call->terms.meeting;
    head().setSubtitle(tr("Call %1 · %2, %3, %4", "reference, meeting, place, dates")
                           .arg(m_call->ref, meeting.name, meeting.place,
                                dateRange(meeting.firstDay, meeting.lastDay, currentLanguage())));
}

void ReviewQueuePage::showNothing()
{
    m_current = -1;
    m_shown = {};
    m_stack->setCurrentIndex(1);
    if (m_tasks.empty())
        m_empty->setTexts(QStringLiteral("pencil"), tr("No application waits for you"),
                          tr("When a call is closed, the office assigns its applications. Yours appear here, one after "
                             "the other."));
    else
        m_empty->setTexts(
            QStringLiteral("tick"), tr("All your reviews of this call are done"),
            tr("The boxes above lead back to what you submitted. The other reviewers' scores appear there "
               "once all are in."));
    showHead();
}

void ReviewQueuePage::skip(int by)
{
    if (m_current < 0)
        return;
    keep();
    if (const int next = nextToDo(m_current + by, by); next >= 0)
        show(next);
}

void ReviewQueuePage::submit()
{
    if (m_current < 0 || !isToDo(m_current))
        return;
    const BegunReview begun = m_panel->begun();
    if (!begun.isComplete())
        return m_panel->showMissing();
    keep();
    const auto submitted = submitReview(m_session, current()->assignment.application, begun.draft());
    if (!submitted)
        return m_panel->showFailure(submitted.failure());
    goOn();
}

void ReviewQueuePage::declareConflict()
{
    if (m_current < 0 || current()->state == TaskState::StoodBack)
        return;
    const ReviewTask task = *current();
    const auto reason = m_dialogs.askSentence(
        this, {tr("Conflict of interest in %1").arg(task.ref),
               tr("You stand back from this application for good, and someone else is assigned where anyone is left. "
                  "The sentence stays in the record."),
               tr("What the conflict is"),
               tr("Stand back"),
               {}});
    if (!reason)
        return;
    const auto stoodBack = standBack(m_session, task.assignment.application, RecusalKind::Conflict, *reason);
    if (!stoodBack)
        return m_panel->showFailure(stoodBack.failure());
    goOn();
}

void ReviewQueuePage::goOn()
{
    const int next = nextToDo(m_current + 1);
    m_shown = next < 0 || next == m_current ? AssignmentId() : m_tasks[static_cast<std::size_t>(next)].assignment.id;
    m_isUnkept = false; // what was begun is gone, and must not be kept again
    reload();
    if (QWidget *focus = firstFocus(); focus && isVisible())
        focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT waitingChanged();
}

void ReviewQueuePage::keep()
{
    m_keeping->stop();
    if (!std::exchange(m_isUnkept, false))
        return;
    if (m_current < 0 || !isToDo(m_current))
        return;
    ReviewTask &task = m_tasks[static_cast<std::size_t>(m_current)];
    const BegunReview begun = m_panel->begun();
    if (auto kept = saveBegunReview(m_session, task.assignment, begun); !kept)
        return m_panel->showFailure(kept.failure());
    task.state = begun.isEmpty() ? TaskState::Waiting : TaskState::Begun;
}

int waitingReviews(const Session &session)
{
    const auto calls = readReviewCalls(session);
    int waiting = 0;
    if (calls)
        for (const ReviewCall &call : *calls)
            waiting += call.waiting;
    return waiting;
}

} // namespace fund
