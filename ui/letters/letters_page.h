#pragma once

#include "letters/letter_line.h"
#include "shell/page.h"

#include "base/result.h"
#include "calls/call.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class CallChoice;
class EmptyState;
class LetterPanel;
class MessageNote;
class SearchField;
class SegmentedFilter;
class TableView;

/// Letters of award and regret of a decided call: made ready, read as they will be printed, saved, printed, and put on
/// record as given out.
class LettersPage final : public Page
{
    Q_OBJECT

public:
    explicit LettersPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A call's reference, or with an applicant's: "S-2026-1/A-012".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

    void prepare();
    /// Every letter that waits.
    void releaseAll();
    void saveAll();

private:
    void build();
    void connectAll();
    void readLines();
    void showEmpty();
    void showSegments();
    void showButtons();
    void filter();
    void inspect(int row);
    // letters_page_deeds.cpp
    void release(const std::vector<Letter> &letters, bool all);
    void saveOne();
    void printOne();
    void tell(Tone tone, const QString &title, const QString &text = {});
    void fail(const Failure &failure);
    [[nodiscard]] const LetterLine *chosen() const;
    [[nodiscard]] std::vector<Letter> lettersIn(LetterState state) const;

    Session &m_session;
    Dialogs &m_dialogs;
    std::optional<Call> m_call;
    bool m_isDecided = false;
    std::vector<LetterLine> m_lines;
    RowTableModel<LetterLine> m_model;
    CallChoice *m_calls;
    Button *m_prepare = nullptr;
    Button *m_saveAll = nullptr;
    Button *m_release = nullptr;
    MessageNote *m_note;
    SegmentedFilter *m_segments;
    SearchField *m_search;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    LetterPanel *m_panel;
};

} // namespace fund
