#include "calls/calls_page.h"

#include "applications/application_store.h"
#include "calls/call_actions.h"
#include "calls/call_columns.h"
#include "calls/call_editor.h"
#include "calls/new_call_form.h"
#include "exchange/call_terms_format.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "record/draft_store.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int pauseBeforeKeeping = 1500; // milliseconds after the last key

} // namespace

CallsPage::CallsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_stack(new QStackedWidget),
      m_model(callColumns()), m_table(new TableView(tr("Calls"))), m_empty(new EmptyState), m_editorHolder(new QWidget),
      m_note(new MessageNote(Tone::Plain, {})), m_primary(nullptr), m_back(nullptr), m_save(nullptr),
      m_pause(new QTimer(this))
{
    m_back = head().addButton({}, QStringLiteral("list"));
    m_save = head().addButton({}, {}, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_primary = head().setPrimary({});
    buildList();
    buildEditor();
    setContent(m_stack);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforeKeeping);
    connect(m_pause, &QTimer::timeout, this, &CallsPage::keepBegun);
    connect(m_back, &Button::clicked, this, &CallsPage::backToList);
    connect(m_save, &Button::clicked, this, [this] { static_cast<void>(save()); });
    connect(m_primary, &Button::clicked, this, [this] { m_open.isValid() ? publish() : beginCall(); });
}

CallsPage::~CallsPage()
{
    if (m_dirty)
        keepBegun();
}

void CallsPage::buildList()
{
    m_table->setModel(&m_model);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    connect(m_table, &TableView::currentRowChanged, this, &CallsPage::inspectList);
    connect(m_table, &TableView::rowOpened, this, [this](int row) {
        if (const CallLine *line = m_model.rowAt(row))
            openCall(line->call.id);
    });
    connect(m_empty, &EmptyState::stepChosen, this, &CallsPage::beginCall);
}

void CallsPage::buildEditor()
{
    auto *column = new QVBoxLayout(m_editorHolder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    m_note->hide();
    m_stack->addWidget(m_editorHolder);
}

PageHelp CallsPage::help() const
{
    return {tr("A call says beforehand who is eligible, what is scored with which weight, and what balance the list "
               "must keep. It is drafted here, published, and from then on frozen: the selection uses exactly what "
               "was published."),
            tr("paras. 18, 21 and 22")};
}

void CallsPage::retranslate()
{
    m_back->setText(tr("All calls"));
    m_save->setText(tr("Save the draft"));
    m_table->setAccessibleName(tr("Calls"));
    m_empty->setTexts(QStringLiteral("call"), tr("No call yet"),
                      tr("A call invites applications for sponsorship, with criteria and rules fixed beforehand."),
                      m_session.require(Action::DraftCall) ? tr("Begin a call…") : QString());
    m_model.retranslate();
    // Its labels belong to the language that was; what stands in it is kept.
    const CallTerms kept = m_editor ? m_editor->terms() : CallTerms();
    const QString tab = m_editor ? m_editor->currentTab() : QString();
    delete m_editor;
    m_editor = new CallEditor(m_session.fund().currency);
    m_editorHolder->layout()->addWidget(m_editor);
    connect(m_editor, &CallEditor::changed, this, [this] {
        m_dirty = true;
        m_pause->start();
        check();
    });
    if (!m_open.isValid())
        return;
    showOpenCall();
    if (mayEdit())
        m_editor->setTerms(kept);
    m_editor->setCurrentTab(tab);
    check();
}

void CallsPage::reload()
{
    const CallLine *chosen = m_model.rowAt(m_table->currentRow());
    const CallId kept = chosen ? chosen->call.id : CallId();
    const auto counts = countApplications(m_session.database());
    std::vector<CallLine> lines;
    for (CallSummary &call : readCalls(m_session.database(), m_session.clock().now())) {
        const auto found = counts.find(call.id);
        lines.push_back({std::move(call), found == counts.end() ? 0 : found->second});
    }
    const bool none = lines.empty();
    m_model.setRows(std::move(lines));
    if (m_open.isValid()) {
        if (!m_dirty)
            showOpenCall();
        return;
    }
    m_stack->setCurrentIndex(none ? 1 : 0);
    head().setTitle(tr("Calls"));
    head().setSubtitle(tr("Criteria, rules and places of each round, fixed before anyone applies"));
    head().setChip({});
    m_back->hide();
    m_save->hide();
    head().setPrimary(tr("Begin a call…"), QStringLiteral("plus"));
    m_primary->setVisible(bool(m_session.require(Action::DraftCall)));
    const int row = m_model.find([kept](const CallLine &line) { return line.call.id == kept; });
    m_table->selectRow(row);
    inspectList(row);
}

void CallsPage::openSubject(const QString &subject)
{
    if (const auto id = findCall(m_session.database(), subject))
        openCall(*id);
}

void CallsPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *CallsPage::firstFocus() const
{
    return m_open.isValid() ? static_cast<QWidget *>(m_editor) : m_table;
}

void CallsPage::beginCall()
{
    auto *form = new NewCallForm(m_session.fund().currency);
    CallId begun;
    FormDialog dialog(
        tr("Begin a sponsorship call"), form, tr("Begin the draft"),
        [this, form, &begun] {
            const auto id = draftCall(m_session, form->terms());
            if (!id) {
                Problems problems = id.failure().problems;
                for (Problem &problem : problems)
                    if (problem.field == u"title") // the meeting's name becomes the title
                        problem.field = QStringLiteral("meeting.name");
                return problems;
            }
            begun = *id;
            return Problems();
        },
        this);
    dialog.setFootText(
        tr("Criteria, words for scores and balance rules are proposed; change them before you publish."));
    if (dialog.exec() == QDialog::Accepted)
        openCall(begun);
}

void CallsPage::openCall(CallId id)
{
    if (m_dirty)
        keepBegun();
    m_open = id;
    m_dirty = false;
    m_newVersion = false;
    m_note->hide();
    const auto call = readOpen();
    if (!call)
        return backToList();
    showOpenCall();
    m_stack->setCurrentWidget(m_editorHolder);
    const auto begun = mayEdit() ? readDraft(m_session, draftSubject(id)) : std::nullopt;
    const auto terms = begun ? readCallTerms(*begun, call->terms, m_session.fund().currency) : Result(call->terms);
    if (begun && terms && *terms != call->terms) {
        m_editor->setTerms(*terms);
        m_dirty = true;
        m_note->setMessage(Tone::Plain, tr("What you had begun and not saved stands here again."));
        m_note->show();
    }
    check();
}

std::optional<Call> CallsPage::readOpen() const
{
    if (auto draft = readDraftOf(m_session.database(), m_open))
        return draft;
    return readCall(m_session.database(), m_open);
}

bool CallsPage::mayEdit() const
{
    const auto call = readOpen();
    return call && m_session.require(Action::DraftCall) && (!call->isPublished() || m_newVersion);
}

void CallsPage::showOpenCall()
{
    const auto call = readOpen();
    if (!call || !m_editor)
        return;
    const bool editing = mayEdit();
    m_editor->setCall(*call);
    m_editor->setReadOnly(!editing);
    showHead(*call);
    check();
}

void CallsPage::backToList()
{
    if (m_dirty)
        keepBegun();
    m_pause->stop();
    m_dirty = false;
    m_open = {};
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

/// What is typed outlasts a crash: kept for its author alone, and gone once it is saved.
void CallsPage::keepBegun()
{
    if (!m_open.isValid() || !m_editor || !mayEdit())
        return;
    if (const auto kept = saveDraft(m_session, draftSubject(m_open), writeCallTerms(m_editor->terms())); !kept)
        tell(kept.failure());
}

void CallsPage::tell(const Failure &failure)
{
    m_note->setFailure(failure);
    m_note->show();
}

} // namespace fund
