#pragma once

#include "applications/application_line.h"
#include "shell/page.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class ApplicationPanel;
class Button;
class CallChoice;
class EmptyState;
class MessageNote;
class SearchField;
class SegmentedFilter;
class TableView;

/// The applications to one call: who is eligible and why, what each would cost, and what can be done next.
class ApplicationsPage final : public Page
{
    Q_OBJECT

public:
    explicit ApplicationsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// "S-2026-1", or "S-2026-1/A-012".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of applications.
    bool takeFile(const QString &path) override;

private:
    void build();
    void connectAll();
    void showLines();
    void showSegments();
    void filter();
    void inspect(int row);
    [[nodiscard]] const ApplicationLine *chosen() const;
    void add();
    void importTable(const QString &path = {});
    void importCosts();
    void judge(EligibilityCriterion criterion);
    void withdraw();
    void erase();
    void tell(const Failure &failure);

    Session &m_session;
    Dialogs &m_dialogs;
    CallChoice *m_calls;
    Button *m_costs;
    Button *m_import;
    Button *m_add;
    SegmentedFilter *m_segments;
    SearchField *m_search;
    MessageNote *m_note;
    RowTableModel<ApplicationLine> m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    ApplicationPanel *m_panel;
    std::optional<Call> m_call;
    std::map<ApplicationStanding, int> m_counts;
};

} // namespace fund
