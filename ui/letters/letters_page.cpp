#include "letters/letters_page.h"

#include "calls/call_store.h"
#include "identity/session.h"
#include "letters/letter_panel.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "selections/call_choice.h"
#include "shortlists/shortlist_store.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int listIndex = 0;
constexpr int emptyIndex = 1;

std::optional<LetterState> stateOfSegment(const QString &key)
{
    for (const LetterState state : {LetterState::Waiting, LetterState::Released, LetterState::Lapsed})
        if (key == letterStateKey(state))
            return state;
    return std::nullopt;
}

} // namespace

LettersPage::LettersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs),
      m_model(letterColumns(context.session.isCleared())), m_calls(new CallChoice),
      m_note(new MessageNote(Tone::Plain, {})), m_segments(new SegmentedFilter(tr("Which letters"))),
      m_search(new SearchField), m_table(new TableView(tr("Letters"))), m_empty(new EmptyState),
      m_stack(new QStackedWidget), m_panel(new LetterPanel(context.session))
{
    m_prepare = head().addButton({}, QStringLiteral("pencil"));
    m_saveAll = head().addButton({}, QStringLiteral("document"));
    m_release = head().setPrimary({}, QStringLiteral("mail"));
    build();
    connectAll();
}

void LettersPage::build()
{
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_note->hide();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch(1);
    filters->addWidget(m_calls); // the head has no room for it beside three buttons
    filters->addWidget(m_search);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(filters);
    rows->addWidget(m_note);
    rows->addWidget(m_stack, 1);
    setContent(content);
    setSidePanel(m_panel);
}

void LettersPage::connectAll()
{
    connect(m_calls, &CallChoice::callChosen, this, [this] {
        m_note->hide();
        readLines();
    });
    connect(m_prepare, &Button::clicked, this, &LettersPage::prepare);
    connect(m_saveAll, &Button::clicked, this, &LettersPage::saveAll);
    connect(m_release, &Button::clicked, this, &LettersPage::releaseAll);
    connect(m_empty, &EmptyState::stepChosen, this, [this] {
        if (m_call && m_isDecided)
            prepare();
        else if (m_call)
            Q_EMIT goTo(QStringLiteral("decisions"), m_call->ref);
        else
            Q_EMIT goTo(QStringLiteral("calls"), {});
    });
    connect(m_segments, &SegmentedFilter::currentChanged, this, &LettersPage::filter);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) { m_model.setFilterText(text); });
    connect(m_table, &TableView::currentRowChanged, this, &LettersPage::inspect);
    connect(m_panel, &LetterPanel::release, this, [this] {
        if (const LetterLine *line = chosen())
            release({line->letter}, false);
    });
    connect(m_panel, &LetterPanel::save, this, &LettersPage::saveOne);
    connect(m_panel, &LetterPanel::print, this, &LettersPage::printOne);
}

PageHelp LettersPage::help() const
{
    return {tr("After the decision each nominee gets a letter of award and every other applicant a letter of regret "
               "with the one sentence why, in the applicant's own language. They are made ready here and wait: the "
               "program sends nothing. Once they are given out, say so by releasing them; until then each page says "
               "that it was not sent. Nobody is refused while a list with substitutes is still to be decided."),
            tr("para. 18")};
}

void LettersPage::retranslate()
{
    head().setTitle(tr("Letters"));
    m_prepare->setText(tr("Make letters ready"));
    m_saveAll->setText(tr("Save all as PDF…"));
    m_release->setText(tr("Release all…"));
    m_segments->setAccessibleName(tr("Which letters"));
    m_table->setAccessibleName(tr("Letters"));
    m_panel->retranslate();
    m_model.retranslate();
    reload();
}

void LettersPage::reload()
{
    // The newest call may still be open: the newest that has something to write about comes first.
    m_calls->readCalls(m_session, CallState::Open, [this](const CallSummary &call) {
        return readApprovedList(m_session.database(), call.id).has_value();
    });
    readLines();
}

void LettersPage::readLines()
{
    const LetterLine *before = chosen();
    const LetterId kept = before ? before->letter.id : LetterId();
    m_call = readCall(m_session.database(), m_calls->call());
    m_isDecided = m_call && readApprovedList(m_session.database(), m_call->id).has_value();
    m_lines = m_call ? readLetterLines(m_session, m_call->id) : std::vector<LetterLine>();
    m_model.setRows(m_lines);
    showSegments();
    filter();
    const int row = m_model.find([kept](const LetterLine &line) { return line.letter.id == kept; });
    m_table->selectRow(row >= 0 || m_model.rowCount() == 0 ? row : 0);
    m_stack->setCurrentIndex(m_lines.empty() ? emptyIndex : listIndex);
    for (QWidget *part : std::initializer_list<QWidget *>{m_panel, m_segments, m_search})
        part->setVisible(!m_lines.empty());
    if (m_lines.empty())
        showEmpty();
    showButtons();
    inspect(m_table->currentRow());
}

void LettersPage::showEmpty()
{
    const QString icon = QStringLiteral("mail");
    if (!m_call)
        return m_empty->setTexts(icon, tr("No call has been published"),
                                 tr("Letters of award and regret belong to a call that was decided."),
                                 tr("Go to the calls"));
    if (!m_isDecided)
        return m_empty->setTexts(icon, tr("%1 is not decided yet").arg(m_call->ref),
                                 tr("Once the High Representative has approved its short list, a letter to each "
                                    "applicant can be made ready here, award or regret (para. 18)."),
                                 tr("Go to the decision"));
    m_empty->setTexts(icon, tr("No letter is ready yet"),
                      tr("Each nominee gets a letter of award and every other applicant one of regret, in the "
                         "applicant's language. Nothing is sent by making them ready."),
                      m_session.require(Action::PrepareLetters) ? tr("Make letters ready") : QString());
}

void LettersPage::showSegments()
{
    const auto count = [this](LetterState state) { return static_cast<int>(lettersIn(state).size()); };
    const QSignalBlocker quiet(m_segments);
    std::vector<Segment> segments = {
        {QStringLiteral("all"), tr("All", "letters"), static_cast<int>(m_lines.size())},
        {letterStateKey(LetterState::Waiting), tr("Waiting", "letters"), count(LetterState::Waiting)},
        {letterStateKey(LetterState::Released), tr("Released", "letters"), count(LetterState::Released)}};
    if (count(LetterState::Lapsed) > 0)
        segments.push_back({letterStateKey(LetterState::Lapsed), tr("Lapsed", "letters"), count(LetterState::Lapsed)});
    m_segments->setSegments(segments);
    const Language language = currentLanguage();
    const auto ofKind = [this](LetterKind kind) {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [kind](const LetterLine &line) { return line.letter.kind == kind; });
    };
    head().setSubtitle(m_lines.empty() ? QString()
                                       : tr("%1 awards, %2 regrets")
                                             .arg(numberText(ofKind(LetterKind::Award), language),
                                                  numberText(ofKind(LetterKind::Regret), language)));
}

void LettersPage::showButtons()
{
    const auto refusal = [this](Action action) {
        const auto allowed = m_session.require(action);
        return allowed ? QString() : allowed.failure().problems.front().sentence;
    };
    const QString mayNotPrepare = refusal(Action::PrepareLetters);
    m_prepare->setOffBecause(!mayNotPrepare.isEmpty() ? mayNotPrepare
                             : m_isDecided            ? QString()
                                                      : tr("The call is not decided yet."));
    const QString mayNotPrint = !mayNotPrepare.isEmpty() ? mayNotPrepare
                                : m_session.isCleared()
                                    ? QString()
                                    : tr("They hold names, and you are not cleared for personal data.");
    m_saveAll->setOffBecause(!mayNotPrint.isEmpty() ? mayNotPrint
                             : m_lines.empty()      ? tr("No letter is ready yet.")
                                                    : QString());
    const QString mayNotRelease = refusal(Action::ReleaseLetters);
    m_release->setOffBecause(!mayNotRelease.isEmpty()                  ? mayNotRelease
                             : lettersIn(LetterState::Waiting).empty() ? tr("No letter waits to be released.")
                                                                       : QString());
}

void LettersPage::filter()
{
    const auto state = stateOfSegment(m_segments->current());
    if (!state)
        return m_model.setFilter({});
    m_model.setFilter([state](const LetterLine &line) { return line.letter.state == *state; });
}

const LetterLine *LettersPage::chosen() const
{
    return m_model.rowAt(m_table->currentRow());
}

std::vector<Letter> LettersPage::lettersIn(LetterState state) const
{
    std::vector<Letter> letters;
    for (const LetterLine &line : m_lines)
        if (line.letter.state == state)
            letters.push_back(line.letter);
    return letters;
}

void LettersPage::inspect(int row)
{
    m_panel->setLetter(m_model.rowAt(row));
}

void LettersPage::openSubject(const QString &subject)
{
    if (!m_calls->choose(subject.section(u'/', 0, 0)))
        return;
    readLines();
    const QString ref = subject.section(u'/', 1, 1);
    if (const int row = m_model.find([&](const LetterLine &line) { return line.letter.applicationRef == ref; });
        row >= 0)
        m_table->selectRow(row);
}

void LettersPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *LettersPage::firstFocus() const
{
    return m_lines.empty() ? nullptr : m_table;
}

} // namespace fund
