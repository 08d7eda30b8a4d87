#pragma once

#include "calls/call_columns.h"
#include "models/row_table_model.h"
#include "shell/page.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QTimer)

namespace fund {

class Button;
class CallEditor;
class EmptyState;
class MessageNote;
class TableView;

/// The calls, and one of them in its editor: drafted, published, closed.
class CallsPage final : public Page
{
    Q_OBJECT

public:
    explicit CallsPage(const PageContext &context, QWidget *parent = nullptr);
    ~CallsPage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A call's reference: opens it.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

    [[nodiscard]] CallEditor *editor() const { return m_editor; }

private:
    void buildList();
    void buildEditor();
    void inspectList(int row);
    void openCall(CallId id);
    void showOpenCall();
    void backToList();
    void beginCall();
    /// The version that is edited: the draft where there is one, else what is published.
    [[nodiscard]] std::optional<Call> readOpen() const;
    [[nodiscard]] bool mayEdit() const;
    void showHead(const Call &call);
    /// Looks at what stands in the editor: marks, list of what is missing.
    void check();
    void inspectCall(const Call &call, const Problems &problems, const Problems &doubts);
    void addFacts(const Call &call, CallState state);
    void addDeeds(const Call &call, CallState state);
    void addOpenPoints(const Problems &problems, const Problems &doubts);
    void keepBegun();
    bool save();
    void publish();
    void discard();
    void close();
    void beginVersion();
    void offerNotice(const Call &call);
    void recordNotice();
    /// The lot's public value, its source, and who confirmed it.
    void addLot(const Call &call);
    void offerLotDeeds(const Call &call, bool isOver);
    void recordValue();
    void confirmValue();
    void tell(const Failure &failure);

    Session &m_session;
    Dialogs &m_dialogs;
    QStackedWidget *m_stack;
    RowTableModel<CallLine> m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_editorHolder;
    MessageNote *m_note;
    CallEditor *m_editor = nullptr;
    Button *m_primary;
    Button *m_back;
    Button *m_save;
    QTimer *m_pause;
    CallId m_open;
    bool m_newVersion = false;
    bool m_dirty = false;
};

} // namespace fund
