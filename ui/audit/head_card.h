#pragma once

#include "record/audit_entry.h"
#include "storage/database.h"
#include "widgets/card.h"

#include <optional>

QT_FORWARD_DECLARE_CLASS(QLineEdit)

namespace fund {

class Button;
class Label;
class NoteLine;

/// The record's newest hash, to be copied, and a field for one that was printed earlier: at which entry it stands, or
/// that the file has lost it.
class HeadCard : public Card
{
    Q_OBJECT

public:
    explicit HeadCard(const Database &database, QWidget *parent = nullptr);

    void retranslate();
    void reload();
    /// The printed hash that was given, where it is one: verification looks for it.
    [[nodiscard]] std::optional<QString> expected() const;
    [[nodiscard]] QLineEdit *printed() const { return m_printed; }
    /// What is said of the printed hash; empty: nothing.
    [[nodiscard]] QString verdict() const;

Q_SIGNALS:
    void entryChosen(qint64 entry);

private:
    void compare();

    const Database &m_database;
    Label *m_headName;
    QLineEdit *m_head;
    Button *m_copy;
    Label *m_printedName;
    QLineEdit *m_printed;
    Button *m_show;
    NoteLine *m_verdict;
    std::optional<AuditEntryId> m_found;
};

} // namespace fund
