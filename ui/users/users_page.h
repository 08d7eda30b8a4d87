#pragma once

#include "models/row_table_model.h"
#include "shell/page.h"

#include "identity/user_store.h"

namespace fund {

class MessageNote;
class SearchField;
class TableView;

/// A user as the page shows it.
struct UserRow
{
    User user;
    std::optional<UserKey> key;

    [[nodiscard]] bool waits() const { return !user.disabled && !key; }
    [[nodiscard]] bool isUnconfirmed() const
    {
        return !user.disabled && user.role == Role::Representative && key && !key->confirmedBy.isValid();
    }
};

/// Who may do what in this file: users, their roles and keys.
class UsersPage final : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A user's name.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void inspect(int row);
    void addActions(const UserRow &row);
    void add();
    void confirm(const QString &name, const QString &key);
    void disable(const QString &name);
    /// The own State of a reviewer (para. 18).
    void recordState(const User &user);
    void tell(const Result<void> &done);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<UserRow> m_model;
    SearchField *m_filter;
    TableView *m_table;
    MessageNote *m_note;
};

} // namespace fund
