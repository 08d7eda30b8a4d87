#pragma once

#include "models/row_table_model.h"
#include "shell/page.h"
#include "shell/page_descriptor.h"
#include "widgets/table_view.h"

#include <QDate>

namespace fund {

/// A receipt as a page of the tests shows it.
struct SampleRow
{
    QString entry;
    QDate date;
    QString state;
    QString groups;
    qint64 cents = 0;
    QString sentence;
};

[[nodiscard]] std::vector<SampleRow> sampleRows();

/// A page with all that most pages have: two buttons, filter, table, inspector.
class SamplePage final : public Page
{
    Q_OBJECT

public:
    explicit SamplePage(QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override { return m_table; }

    [[nodiscard]] TableView *table() const { return m_table; }
    int reloads = 0;

private:
    void inspect(int row);

    RowTableModel<SampleRow> m_model;
    TableView *m_table;
};

/// The sixteen pages of the program's rail, each a SamplePage.
[[nodiscard]] std::vector<PageDescriptor> samplePages();

} // namespace fund
