#pragma once

#include "contributions/contribution_event.h"
#include "contributions/contribution_table_model.h"
#include "identity/permissions.h"
#include "letters/donor_letter.h"
#include "shell/page.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Button;
class EmptyState;
class Form;
class FormDialog;
class SearchField;
class MessageNote;
class SegmentedFilter;
class Session;
struct ImportKind;
class TableView;

/// Contributions: who pledged, signed and paid what, in the donor's currency and in the fund's; the wishes that were
/// refused (para. 19).
class ContributionsPage final : public Page
{
    Q_OBJECT

public:
    explicit ContributionsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A contribution's reference, "late", or a donor's number; with "/clear" behind it its due diligence is recorded.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of contributions, receipts or rates, known by its header.
    bool takeFile(const QString &path) override;

    // What the buttons do; each opens a dialog over the page.
    void recordNew();
    void recordEventOf(const Contribution &contribution, ContributionEventKind kind);
    void recordInKindOf(const Donor &donor);
    /// Makes a contribution's letters ready and writes them into a folder: contributions_page_letters.cpp.
    void writeLetters(const Contribution &contribution, DonorLetterKind kind);

private:
    QWidget *newContent();
    void showSegments();
    void showSummary();
    void chooseSegment(const QString &key);
    void inspect();
    void showUncleared();
    void addActions(const Contribution &contribution);
    void recordAgreementOf(const Contribution &contribution);
    void recordReceiptOf(const Contribution &contribution);
    /// What else can become of it: a menu of what is possible now.
    void addEvents(const Contribution &contribution);
    void addLetters(const Contribution &contribution);
    void inspectWish(const RefusedWish &refused);
    void attachWithdrawal(const KeptRequest &wish);
    void saveWithdrawal(EarmarkRequestId id);
    /// SHA-256 of the document of the withdrawal that stands.
    void takeBackWithdrawalOf(const KeptRequest &wish);
    void recordClearanceOf(const Donor &donor);
    /// What somebody must be allowed to do for a donor's due diligence: it takes two people, or one where a setting
    /// says so.
    [[nodiscard]] Action diligenceAction() const;
    /// Asks which of the tables.
    void chooseImport();
    void importTable(const ImportKind &kind, const QString &path);
    /// Shows a form until its deed succeeds, then the page anew.
    void open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record);
    [[nodiscard]] QString refusalOf(Action action) const;

    Session &m_session;
    Dialogs &m_dialogs;
    ContributionTableModel m_model;
    RowTableModel<RefusedWish> m_wishes;
    TableView *m_table;
    TableView *m_wishTable;
    SegmentedFilter *m_segments;
    SearchField *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    MessageNote *m_note;
    QVBoxLayout *m_uncleared; ///< donors that can't give yet, each a click from its due diligence
    Button *m_import;
    QString m_chosenRef; ///< kept over reload()
};

/// How many contributions have an instalment that is late: the rail's number.
[[nodiscard]] int lateContributions(const Session &session);

} // namespace fund
