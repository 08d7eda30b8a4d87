#pragma once

#include "base/csv.h"
#include "exchange/importer.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QGridLayout)

namespace fund {

class NoteLine;

/// Which column of a file is which column of the table: guessed, and for a person to set right.
class ColumnChoice final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnChoice(const ImportKind &kind, QWidget *parent = nullptr);

    /// Shows each column of the file with its first value; `names` as guessColumns() gives them.
    void setTable(const CsvTable &table, const QStringList &names);
    /// For each column of the file the chosen column's name; empty: not imported.
    [[nodiscard]] QStringList names() const;

private:
    void addColumn(int row, const QString &title, const QString &sample, const QString &name);
    void showMissing();

    const ImportKind &m_kind;
    bool m_isWide = false; ///< the file has more columns than the usual ones, so the rare ones are offered too
    QWidget *m_holder = nullptr;
    QGridLayout *m_grid = nullptr;
    NoteLine *m_missing = nullptr;
    std::vector<QComboBox *> m_choices;
};

} // namespace fund
