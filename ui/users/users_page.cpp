#include "users/users_page.h"

#include "forms/form_dialog.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "record/audit_store.h"
#include "reviews/own_state.h"
#include "states/state.h"
#include "users/user_actions.h"
#include "users/user_form.h"
#include "users/user_state_actions.h"
#include "users/user_state_form.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QVBoxLayout>

namespace fund {

namespace {

QString stateName(const QString &iso3)
{
    const State *state = stateOf(iso3);
    return state ? state->name(currentLanguage()) : QString();
}

CellFacts statusOf(const UserRow &row)
{
    CellFacts facts;
    if (row.user.disabled) {
        facts.text = UsersPage::tr("disabled", "a user");
        facts.tone = Tone::Muted;
    } else if (row.waits()) {
        facts.text = UsersPage::tr("has not signed in yet");
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("clock");
    } else if (row.isUnconfirmed()) {
        facts.text = UsersPage::tr("key to confirm");
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("warning");
    } else {
        facts.text = UsersPage::tr("active", "a user");
    }
    return facts;
}

std::vector<Column<UserRow>> columns()
{
    return {
        {QStringLiteral("name"), [] { return UsersPage::tr("Name", "of a person"); },
         [](const UserRow &row) { return CellFacts{row.user.name}; }, ColumnAlign::Start, 168},
        {QStringLiteral("role"), [] { return UsersPage::tr("Role"); },
         [](const UserRow &row) { return CellFacts{roleTitle(row.user.role)}; }, ColumnAlign::Start, 168},
        {QStringLiteral("state"), [] { return UsersPage::tr("Own State"); },
         [](const UserRow &row) { return CellFacts{stateName(row.user.stateIso3)}; }, ColumnAlign::Start, 120},
        {QStringLiteral("status"), [] { return UsersPage::tr("Status"); }, statusOf, ColumnAlign::Start, 168},
        {QStringLiteral("key"), [] { return UsersPage::tr("Key", "of a user, for signatures"); },
         [](const UserRow &row) { return CellFacts{row.key ? fingerprint(row.key->signingPublic) : QString()}; },
         ColumnAlign::Start, 0},
    };
}

} // namespace

UsersPage::UsersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_model(columns()),
      m_filter(new SearchField), m_table(new TableView(tr("Users"))), m_note(new MessageNote(Tone::Plain, {}))
{
    build();
    m_table->setModel(&m_model);
    m_table->setFilterField(m_filter);
    connect(m_filter, &SearchField::filterChanged, this, [this](const QString &text) { m_model.setFilterText(text); });
    connect(m_table, &TableView::currentRowChanged, this, &UsersPage::inspect);
    inspect(-1);
}

void UsersPage::build()
{
    m_note->hide();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *filters = new QHBoxLayout;
    filters->addStretch(1);
    filters->addWidget(m_filter);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setContent(content);
    if (m_session.require(Action::AddUser)) {
        Button *deed = head().setPrimary(tr("Add a user…"), QStringLiteral("plus"));
        connect(deed, &Button::clicked, this, &UsersPage::add);
    }
}

PageHelp UsersPage::help() const
{
    return {tr("One person has one role. A new user is handed a one-time code in person and chooses a password at the "
               "first sign-in. The key of a High Representative is compared in person by someone of another role "
               "before decisions signed with it count."),
            tr("para. 18")};
}

void UsersPage::retranslate()
{
    head().setTitle(tr("Users"));
    if (head().primary())
        head().setPrimary(tr("Add a user…"), QStringLiteral("plus"));
    m_table->setAccessibleName(tr("Users"));
    m_model.retranslate();
}

void UsersPage::reload()
{
    const UserRow *chosen = m_model.rowAt(m_table->currentRow());
    const QString kept = chosen ? chosen->user.name : QString();
    std::vector<UserRow> rows;
    for (const User &user : readUsers(m_session.database()))
        rows.push_back({user, readNewestKey(m_session.database(), user.id)});
    head().setSubtitle(tr("%Ln user(s)", nullptr, static_cast<int>(rows.size())));
    m_model.setRows(std::move(rows));
    openSubject(kept);
}

void UsersPage::openSubject(const QString &subject)
{
    const int row = m_model.find([&](const UserRow &one) { return one.user.name == subject; });
    if (row >= 0)
        m_table->selectRow(row);
    else
        inspect(-1);
}

void UsersPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *UsersPage::firstFocus() const
{
    return m_table;
}

void UsersPage::hideEvent(QHideEvent *event)
{
    // A one-time code is shown once, not whenever someone comes by.
    m_note->hide();
    Page::hideEvent(event);
}

void UsersPage::inspect(int row)
{
    const UserRow *chosen = m_model.rowAt(row);
    if (!chosen)
        return inspector().showNothing(tr("Choose a user to see the key and what was done."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(roleTitle(chosen->user.role));
    panel.addHeading(chosen->user.name);
    panel.addRow(tr("Status"), statusOf(*chosen).text);
    if (!chosen->user.stateIso3.isEmpty())
        panel.addRow(tr("Own State"), stateName(chosen->user.stateIso3));
    if (chosen->key) {
        panel.addRow(tr("Key", "of a user, for signatures"), fingerprint(chosen->key->signingPublic));
        panel.addRow(tr("Since", "a date"), shortDate(chosen->key->bornAt.date(), currentLanguage()));
        if (const auto by = readUser(m_session.database(), chosen->key->confirmedBy))
            panel.addRow(tr("Confirmed", "by whom"), by->name);
    }
    panel.addSection(tr("History"));
    std::vector<HistoryEntry> history;
    const QString subject = QStringLiteral("users/%1").arg(chosen->user.id.number());
    for (const AuditLine &line : readHistory(m_session.database(), subject)) {
        const auto action = actionOf(line.action);
        const QString deed = action ? actionTitle(*action) : line.action;
        history.push_back({shortDate(line.recordedAt.date(), currentLanguage()), line.userName,
                           line.reason.isEmpty() ? deed : deed + QStringLiteral(": ") + line.reason});
    }
    panel.addHistory(history);
    addActions(*chosen);
}

void UsersPage::addActions(const UserRow &row)
{
    Inspector &panel = inspector();
    const QString name = row.user.name;
    if (row.isUnconfirmed() && m_session.require(Action::ConfirmUser)) {
        const QString key = fingerprint(row.key->signingPublic);
        Button *button = panel.addAction(tr("Confirm the key…"), QStringLiteral("tick"), true);
        connect(button, &Button::clicked, this, [this, name, key] { confirm(name, key); });
    }
    if (!row.user.disabled && row.user.role == Role::Reviewer && m_session.require(Action::RecordUserState)) {
        Button *button = panel.addAction(tr("Own State…"), QStringLiteral("flag"));
        connect(button, &Button::clicked, this, [this, user = row.user] { recordState(user); });
    }
    if (!row.user.disabled && row.user.id != m_session.user().id && m_session.require(Action::DisableUser)) {
        Button *button = panel.addAction(tr("Disable…"), QStringLiteral("close"));
        connect(button, &Button::clicked, this, [this, name] { disable(name); });
        panel.addFootText(tr("Nobody is deleted: what a person did stays on record under the name."));
    }
}

void UsersPage::add()
{
    auto *form = new UserForm;
    const auto added = std::make_shared<std::optional<AddedUser>>();
    FormDialog dialog(
        tr("Add a user"), form, tr("Add the user"),
        [this, form] {
            Problems problems = form->check();
            return problems.empty() ? checkUser(m_session.database(), form->draft()) : problems;
        },
        this);
    dialog.setLongWork(tr("Making the one-time code…"), [this, form, added]() -> FormDialog::LongWork {
        return [this, draft = form->draft(), added](const Progress &progress) {
            const auto own = m_session.onThisThread();
            if (!own)
                return problemsOf(own);
            auto result = addUser(**own, draft, &progress);
            if (result)
                *added = *result;
            return problemsOf(result);
        };
    });
    const auto name = [form] { return form->draft().name; };
    dialog.exec();
    if (!*added)
        return;
    m_note->setMessage(Tone::Ok, tr("One-time code of %1: %2").arg(name(), (*added)->oneTimeCode),
                       tr("It is shown this once. Hand it over in person; it is used up by the first sign-in."));
    m_note->show();
    reload();
    openSubject(name());
}

void UsersPage::confirm(const QString &name, const QString &key)
{
    const Question question{
        tr("Confirm the key of %1").arg(name),
        tr("Compare the key with its owner, in person or by a call of yours: %1. From then on decisions signed with it "
           "count.")
            .arg(key),
        tr("The keys are the same"), tr("This stands in the record under your name and can't be taken back.")};
    if (m_dialogs.confirm(this, question))
        tell(confirmUser(m_session, name));
}

void UsersPage::recordState(const User &user)
{
    // The button that brings the user here is gone once the page is read again.
    const QString name = user.name;
    auto *form = new UserStateForm(user);
    FormDialog dialog(
        tr("Own State of %1", "of a reviewer").arg(name), form, tr("Record the State"),
        [this, form] { return problemsOf(recordUserState(m_session, form->draft())); }, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QStringList notes = ownStateNotes(m_session);
    m_note->setMessage(
        notes.isEmpty() ? Tone::Ok : Tone::Warn,
        tr("The own State of %1 is on record: no applicant of it is assigned to this reviewer.").arg(name),
        notes.join(u'\n'));
    m_note->show();
    reload();
}

void UsersPage::disable(const QString &name)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Disable %1").arg(name),
               tr("%1 can't sign in any more. What %1 did stays on record; reviews that were not submitted must be "
                  "assigned to others.")
                   .arg(name),
               tr("Why; it stands in the record"),
               tr("Disable"),
               {}});
    if (reason)
        tell(disableUser(m_session, name, *reason));
}

void UsersPage::tell(const Result<void> &done)
{
    m_note->setHidden(static_cast<bool>(done));
    if (!done)
        m_note->setFailure(done.failure());
    else
        reload();
}

} // namespace fund
