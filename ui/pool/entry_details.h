#pragma once

#include "ledger/ledger_entry.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Session;

/// One entry of the books: what it moved from where to where, what it rests on, who made it and when.
class EntryDetails : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDetails(const Session &session, QWidget *parent = nullptr);

    void setEntry(const LedgerEntry &entry);
    /// Nothing is shown.
    void clear();

Q_SIGNALS:
    /// A page that has the thing that the entry rests on, and the thing's name there.
    void goTo(const QString &place, const QString &subject);

private:
    void addRow(const QString &key, const QString &value);
    void addSubject(const LedgerEntry &entry);
    void addMoney(const LedgerEntry &entry);

    const Session &m_session;
    QVBoxLayout *m_rows;
};

} // namespace fund
