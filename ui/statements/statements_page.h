#pragma once

#include "shell/page.h"

#include "base/result.h"
#include "statements/statement.h"
#include "widgets/tokens.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fund {

class Button;
class DateField;
class Label;
class MessageNote;
class SinceField;
class TabRow;

namespace print {
class PaperPreview;
} // namespace print

/// The financial statements as of any day and as known on any later one: seen as they will be printed, saved as PDF or
/// spreadsheet.
class StatementsPage final : public Page
{
    Q_OBJECT

public:
    explicit StatementsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A kind ("trial-balance") or a day ("2026-10-31").
    void openSubject(const QString &subject) override;
    [[nodiscard]] QWidget *firstFocus() const override;

    void setKnownOn(const std::optional<QDate> &day);
    /// Tells under the statement what was recorded after a day; nullopt: nothing.
    void setExplainedSince(const std::optional<QDate> &day);
    /// As it is shown; none while it is being read, or where it was refused.
    [[nodiscard]] const std::optional<FinancialStatement> &statement() const { return m_statement; }
    [[nodiscard]] StatementRequest request() const;
    void savePdf();
    void saveSpreadsheet();

private:
    void build();
    void listen();
    void arrange();
    void read();
    void show(const Result<FinancialStatement> &read);
    void showHead();
    void printIt();
    void tell(const Result<void> &done, const QString &title, const QString &text = {});

    Session &m_session;
    Dialogs &m_dialogs;
    TabRow *m_kinds;
    Label *m_fromName;
    DateField *m_from;
    Label *m_asOfName;
    DateField *m_asOf;
    QCheckBox *m_isKnownOn;
    DateField *m_knownOn;
    SinceField *m_since;
    MessageNote *m_note;
    print::PaperPreview *m_preview;
    Button *m_print = nullptr;
    Button *m_spreadsheet = nullptr;
    std::optional<FinancialStatement> m_statement;
    bool m_isToday = true; ///< the day goes on with the clock until another is chosen
    bool m_again = false;  ///< something changed while the statement was being read
};

} // namespace fund
