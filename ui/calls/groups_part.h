#pragma once

#include "calls/call_part.h"
#include "models/row_table_model.h"

namespace fund {

class Label;
class TableView;

/// Regional group and groups of every State on the closing date: what publication freezes.
class GroupsPart final : public CallPart
{
    Q_OBJECT

public:
    explicit GroupsPart(QWidget *parent = nullptr);

    void setTerms(const CallTerms &terms) override;
    void put(CallTerms &) const override {}
    void mark(const Problems &) override {}
    [[nodiscard]] bool holds(const QString &) const override { return false; }
    void focusField(const QString &) override {}

private:
    RowTableModel<FrozenState> m_model;
    TableView *m_table;
    Label *m_lead;
};

} // namespace fund
