#pragma once

#include "forms/field.h"
#include "pool/commitment_line.h"

namespace fund {

class SearchField;
class TableView;

/// A commitment chosen from the list of those that are open; typing finds one by number, name or State.
class CommitmentField : public Field
{
    Q_OBJECT

public:
    CommitmentField(QString name, const QString &label, const Session &session, QWidget *parent = nullptr);

    /// Null where none is chosen.
    [[nodiscard]] const CommitmentLine *chosen() const;
    /// The commitment of this subject, where it is open.
    void choose(const QString &subject);

private:
    RowTableModel<CommitmentLine> m_model;
    SearchField *m_search;
    TableView *m_table;
};

} // namespace fund
