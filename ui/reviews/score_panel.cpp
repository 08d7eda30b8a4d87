#include "reviews/score_panel.h"

#include "calls/shown_text.h"
#include "forms/text_fields.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "localisation/paragraphs.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/score_criterion.h"
#include "widgets/small_parts.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace fund {

namespace {

/// "reviewer2: 4 · 5 · 3" and the note below it.
QString saidBy(const OpenedReview &review)
{
    QStringList scores;
    for (const int score : review.said.scores)
        scores += numberText(score, currentLanguage());
    QString text = ScorePanel::tr("%1 gave: %2", "a reviewer and the scores in the order of the criteria")
                       .arg(review.reviewerName, numbersText(scores, currentLanguage()));
    if (!review.said.note.isEmpty())
        text += u'\n' + review.said.note;
    return text;
}

} // namespace

ScorePanel::ScorePanel(QWidget *parent)
    : QScrollArea(parent), m_failure(new MessageNote(Tone::Bad, {})), m_criteriaColumn(new QVBoxLayout),
      m_note(new NoteField(QStringLiteral("note"), {}, 2)), m_hidden(new NoteLine), m_others(new Label)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    retranslate();
    connect(m_note, &NoteField::changed, this, &ScorePanel::noteChanged);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void ScorePanel::build()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    m_failure->hide();
    column->addWidget(m_failure);
    m_criteriaColumn->setSpacing(0);
    column->addLayout(m_criteriaColumn);
    column->addWidget(m_note);
    column->addWidget(m_hidden);
    m_others->setWordWrap(true);
    column->addWidget(m_others);
    column->addStretch(1);
    setWidget(page);
}

void ScorePanel::retranslate()
{
    m_note->setLabel(tr("Note (read by those who decide)"));
}

void ScorePanel::makeCriteria(const Call &call)
{
    m_version = call.versionId;
    for (ScoreCriterion *criterion : m_criteria)
        delete criterion;
    m_criteria.clear();
    for (std::size_t i = 0; i < call.terms.criteria.size(); ++i) {
        auto *widget = new ScoreCriterion;
        connect(widget, &ScoreCriterion::scored, this, [this, i](int score) { give(i, score); });
        connect(widget, &ScoreCriterion::moveOn, this, [this, i](int by) { moveFrom(i, by); });
        m_criteriaColumn->addWidget(widget);
        m_criteria.push_back(widget);
        // Tab walks down the criteria and on to the note, whatever was made first.
        QWidget::setTabOrder(i == 0 ? static_cast<QWidget *>(this) : m_criteria[i - 1], widget);
    }
    if (!m_criteria.empty())
        QWidget::setTabOrder(m_criteria.back(), m_note->editor());
}

void ScorePanel::setSheet(const Call &call, const ReviewSheet &sheet)
{
    if (m_version != call.versionId || m_criteria.size() != call.terms.criteria.size())
        makeCriteria(call);
    const bool isOpen = sheet.task.state == TaskState::Waiting || sheet.task.state == TaskState::Begun;
    m_scores = sheet.begun.scores;
    if (sheet.submitted)
        m_scores.assign(sheet.submitted->scores.begin(), sheet.submitted->scores.end());
    m_scores.resize(m_criteria.size());
    const CallTerms terms = shownTerms(call.terms, currentLanguage());
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        const ScoredCriterion &criterion = terms.criteria[i];
        m_criteria[i]->setFacts({static_cast<int>(i) + 1, criterion.name, paragraphText(criterion.paragraph),
                                 tr("weight %1", "of a criterion").arg(numberText(criterion.weight, currentLanguage())),
                                 QStringList(criterion.words.begin(), criterion.words.end())});
        m_criteria[i]->setMissing(false);
        m_criteria[i]->setReadOnly(!isOpen);
        m_criteria[i]->setScore(m_scores[i]);
    }
    if (m_assignment != sheet.task.assignment.id || !isOpen)
        m_steps.clear();
    m_assignment = sheet.task.assignment.id;
    m_failure->hide();
    const QSignalBlocker quiet(m_note);
    // Setting the same text anew would take the cursor and the editor's own undo away.
    if (const QString note = sheet.submitted ? sheet.submitted->note : sheet.begun.note; note != m_note->text())
        m_note->setText(note);
    if (auto *editor = qobject_cast<QPlainTextEdit *>(m_note->editor()))
        editor->setReadOnly(!isOpen);
    showOthers(sheet);
}

void ScorePanel::showOthers(const ReviewSheet &sheet)
{
    QStringList others;
    for (const OpenedReview &review : sheet.all)
        if (review.reviewer != sheet.task.assignment.reviewer)
            others += saidBy(review);
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    m_hidden->setVisible(others.isEmpty());
    m_hidden->setNote(sheet.task.state == TaskState::StoodBack
                          ? tr("You stood back from this application.")
                          : tr("The other reviewer's scores appear when both are in."),
                      Tone::Muted, QStringLiteral("hidden"));
}

BegunReview ScorePanel::begun() const
{
    return {m_scores, m_note->text()};
}

void ScorePanel::give(std::size_t criterion, int score)
{
    if (m_scores[criterion] == score)
        return;
    m_steps.push_back({criterion, m_scores[criterion]});
    m_scores[criterion] = score;
    m_failure->hide();
    Q_EMIT scored();
}

void ScorePanel::undo()
{
    if (m_steps.empty())
        return;
    const Step step = m_steps.back();
    m_steps.pop_back();
    m_scores[step.criterion] = step.before;
    m_criteria[step.criterion]->setScore(step.before);
    m_criteria[step.criterion]->setFocus(Qt::OtherFocusReason);
    Q_EMIT scored();
}

void ScorePanel::moveFrom(std::size_t criterion, int by)
{
    const auto next = static_cast<std::ptrdiff_t>(criterion) + by;
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_criteria.size()))
        m_criteria[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
    else if (next > 0)
        focusNote();
}

void ScorePanel::showMissing()
{
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        m_criteria[i]->setMissing(!m_scores[i]);
    if (QWidget *first = firstOpen())
        first->setFocus(Qt::OtherFocusReason);
}

void ScorePanel::showFailure(const Failure &failure)
{
    m_failure->setFailure(failure);
    m_failure->show();
    ensureWidgetVisible(m_failure);
}

void ScorePanel::focusNote()
{
    m_note->editor()->setFocus(Qt::ShortcutFocusReason);
}

QWidget *ScorePanel::firstOpen() const
{
    for (std::size_t i = 0; i < m_criteria.size(); ++i)
        if (!m_scores[i])
            return m_criteria[i];
    return m_criteria.empty() ? nullptr : m_criteria.front();
}

void ScorePanel::follow(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    // A criterion unfolds when it gets the keyboard: it is seen whole only after the layout has run.
    QTimer::singleShot(0, this, [this, target = QPointer<QWidget>(now)] {
        if (target)
            ensureWidgetVisible(target, 0, 8);
    });
}

} // namespace fund
