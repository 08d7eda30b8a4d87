#pragma once

#include "forms/form.h"

#include "bank/bank_statement.h"
#include "bank/mapping_actions.h"
#include "models/row_table_model.h"

namespace fund {

class AmountField;
class ChoiceField;
class MessageNote;
class NumberField;
class Session;
class TableView;
class TextField;

/// How a bank's own table is read: what is guessed, for a person to set right and confirm, over the first lines as they
/// would be read.
class MappingForm final : public Form
{
    Q_OBJECT

public:
    /// `saved`: what was confirmed for its account before.
    MappingForm(Session &session, QByteArray bytes, const std::optional<SavedMapping> &saved,
                QWidget *parent = nullptr);

    [[nodiscard]] SavedMapping draft() const;
    /// The account, and the balance before the first line where it was given.
    [[nodiscard]] OwnTable ownTable() const;
    /// Everything that keeps the file from being imported by this, each with its line.
    [[nodiscard]] Problems check() const;
    [[nodiscard]] TableView *preview() const { return m_preview; }

private:
    void build();
    void addColumnFields();
    void addLayoutFields();
    ChoiceField *newChoice(const QString &key, const QString &label);
    void showTable(const BankMapping &mapping);
    /// After another layout the table has other columns: they are guessed anew.
    void readAgain();
    void showPreview();
    [[nodiscard]] BankMapping mapping() const;
    [[nodiscard]] BankLayout layout() const;
    [[nodiscard]] std::optional<Currency> currency() const;

    Session &m_session;
    QByteArray m_bytes;
    BankTable m_table;
    Problems m_unread; ///< why there is no table
    RowTableModel<BankLine> m_lines;
    TextField *m_account = nullptr;
    AmountField *m_opening = nullptr;
    std::map<BankField, ChoiceField *> m_columns;
    std::map<QString, ChoiceField *> m_choices; ///< by key: date, decimal, thousands, encoding, delimiter
    NumberField *m_skip = nullptr;
    MessageNote *m_note = nullptr;
    TableView *m_preview = nullptr;
    bool m_isShowing = false; ///< while the fields are filled, not typed in
};

/// Each sentence with the line of the file that it is about; of very many the first.
[[nodiscard]] Problems placedProblems(Problems problems);

} // namespace fund
