#pragma once

#include "documents/data_table.h"
#include "widgets/table_roles.h"

#include <QAbstractTableModel>

namespace fund {

/// A table of figures for a TableView: groups are headings, totals are strong.
class ScenarioTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(DataTable table, Language language);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textAt(const QModelIndex &index) const;

    DataTable m_table;
    Language m_language = Language::English;
};

} // namespace fund
