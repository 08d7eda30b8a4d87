#pragma once

#include "bank/bank_columns.h"
#include "shell/page.h"

#include "bank/bank_actions.h"
#include "bank/certificate.h"
#include "bank/line_match.h"
#include "bank/mapping_actions.h"
#include "base/result.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class BareDateField;
class Button;
class EmptyState;
class Label;
class MatchPanel;
class MessageNote;
class SearchField;
class TabRow;
class TableView;

/// The lines of the bank with what they may stand for: Enter takes the best. Beside them the reconciliation of bank and
/// books at any day.
class BankPage final : public Page
{
    Q_OBJECT

public:
    explicit BankPage(const PageContext &context, QWidget *parent = nullptr);
    /// The tables are children and outlive the models, which tell them so: nobody must listen any more.
    ~BankPage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// "lines", "reconciliation", or the number of a line.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    bool takeFile(const QString &path) override;

private:
    void build();
    void connectAll();
    [[nodiscard]] QWidget *newLines();
    [[nodiscard]] QWidget *newReconciliation();
    [[nodiscard]] CertificateRequest certificateRequest() const;
    void showCertificate(const Result<Certificate> &read);
    void saveCertificate();
    void showPart(const QString &key);
    /// A page without a statement says what belongs here.
    void showEmptiness();
    void reloadLines();
    /// Open lines, the newest settled ones, and the one that is wanted, which is chosen.
    void showLines(BankLineId wanted);
    void reloadReconciliation();
    void selectLine(BankLineId line);
    [[nodiscard]] const StoredBankLine *chosenLine() const;
    void connectReconciliation();
    /// Read once for each state of the file.
    [[nodiscard]] const MatchBook &matchBook();

    // bank_page_match.cpp
    static constexpr int partOfMatching = 3;
    void connectMatching();
    void matchByHand(const StoredBankLine &line);
    void leaveMatching();

    // bank_page_inspector.cpp
    void inspectCurrent();
    void inspectLine(const StoredBankLine &line);
    void addSuggestions(const StoredBankLine &line);
    void addSuggestion(const StoredBankLine &line, const MatchSuggestion &suggestion, bool isBest);
    void addEntries(const StoredBankLine &line);
    void addDeeds(const StoredBankLine &line, bool hasSuggestion);

    // bank_page_import.cpp
    void chooseStatement();
    void importStatement(const QString &path, const OwnTable &table = {});
    void tellImport(const Result<ImportedStatements> &imported);
    /// A table of the bank whose columns are to be confirmed anew, though nothing is wrong with them.
    void chooseTable();
    /// Shows how a bank's own table would be read, for a person to confirm; then it is imported. `why` it is asked
    /// stands in the form, where it is more than that nobody was asked before.
    void askColumns(const QString &path, const QByteArray &bytes, const Problems &why);

    // bank_page_deeds.cpp
    void acceptBest(const StoredBankLine &line);
    /// Asks, where the suggestion is not sure or would post an entry.
    [[nodiscard]] bool isMeant(const StoredBankLine &line, const MatchSuggestion &suggestion);
    void accept(const StoredBankLine &line, const MatchSuggestion &suggestion);
    /// Does it; where it takes a reason, because the bank does not name the donor, asks for one and does it with that.
    void match(const std::function<Result<void>(const QString &)> &deed, BankLineId next);
    void explain(const StoredBankLine &line, BankLineState meaning);
    void undo(const StoredBankLine &line);
    /// All that were explained and never posted, as one deed.
    void postCharges();
    void tell(const Result<void> &done, BankLineId next);
    [[nodiscard]] BankLineId openLineAfter(BankLineId line) const;

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<StoredBankLine> m_lines;
    RowTableModel<WeighedRow> m_weighed;
    std::unique_ptr<MatchBook> m_book;
    std::optional<Certificate> m_certificate;
    bool m_weighAgain = false; ///< asked for while another piece of work ran
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageNote *m_note;
    SearchField *m_search;
    TableView *m_lineTable;
    Label *m_asOfName;
    BareDateField *m_asOf;
    QCheckBox *m_isKnownOn;
    BareDateField *m_knownOn;
    Button *m_savePdf;
    Button *m_columns = nullptr; ///< for who may import
    TableView *m_weighedTable;
    MatchPanel *m_matching;
    QString m_searched{};
    int m_openLines = 0;
    bool m_isEmpty = true;
};

} // namespace fund
