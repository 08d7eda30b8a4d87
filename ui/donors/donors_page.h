#pragma once

#include "donors/donor_row.h"
#include "donors/donor_wish.h"
#include "identity/permissions.h"
#include "letters/donor_letter_actions.h"
#include "shell/page.h"
#include "widgets/tokens.h"

#include <QPointer>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class Button;
class EmptyState;
class Form;
class MessageNote;
class SearchField;
class SegmentedFilter;
class TabRow;
class TableView;

namespace print {
class PaperPreview;
}

/// Donors: what they are called in six languages, how they asked to be published, whether they may give and what they
/// gave; and what is written to them.
class DonorsPage final : public Page
{
    Q_OBJECT

public:
    explicit DonorsPage(const PageContext &context, QWidget *parent = nullptr);
    /// The tables are children and outlive the models, which tell them so: nobody must listen any more.
    ~DonorsPage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A donor's number ("D-007"), a letter's ("L-0012"), or "letters".
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of donors, known by its header.
    bool takeFile(const QString &path) override;

    // What the buttons do; each opens a dialog over the page.
    void recordNew();
    void changeNames(const Donor &donor);
    void changeContact(const Donor &donor);

    // How a donor is published, and its letters that ask for it (donors_page_wishes.cpp).
    void changeWish(const Donor &donor);
    /// Attaches the letter of the wish that holds.
    void fileRequest(const Donor &donor);
    void saveRequest(WishId wish);

    // Letters (donors_page_letters.cpp).
    void callDonors();
    /// Makes letters ready and shows them.
    void prepareLetters(const DonorLettersDraft &draft);
    /// Of those that wait.
    void saveAllLetters();
    void releaseAllLetters();

private:
    void build();
    void showSegments(const std::vector<DonorRow> &rows);
    void filter();
    void inspect();
    void addActions(const DonorRow &row);
    void importTable(const QString &path);
    /// Shows a form until its deed succeeds, then the page anew, and then does what comes next.
    void open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record,
              std::function<void()> next = {});
    [[nodiscard]] QString refusalOf(Action action) const;
    void choose(DonorId donor);
    /// Where it is done: by a checklist for two people, or by one where an authority lets one.
    void beginDiligence(DonorId donor);
    void showPart(const QString &key);
    [[nodiscard]] bool showsLetters() const;
    void reloadLetters();
    void openLetter(DonorLetterId letter);
    void inspectLetter();
    void inspectCallOf(const DonorLetter &letter);
    void addLetterActions(const DonorLetter &letter);
    void saveLetter(const DonorLetter &letter);
    void printLetter(const DonorLetter &letter);
    void releaseLetters(const std::vector<DonorLetter> &letters);
    [[nodiscard]] std::vector<DonorLetter> waitingLetters() const;
    /// What can be written: to everyone, or to one donor.
    void popUpLetters(const Button *over, DonorId donor);
    void tell(Tone tone, const QString &title, const QString &text = {});
    void fail(const Failure &failure);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<DonorRow> m_model;
    RowTableModel<DonorLetter> m_letters;
    TabRow *m_tabs;
    TableView *m_table;
    TableView *m_letterTable;
    SegmentedFilter *m_segments;
    SearchField *m_search;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    EmptyState *m_noLetters;
    MessageNote *m_note;
    Button *m_import = nullptr;
    Button *m_write = nullptr;
    QPointer<print::PaperPreview> m_preview; ///< of the letter in the inspector
    std::optional<Document> m_document;
    DonorId m_chosen;             ///< kept over reload()
    DonorLetterId m_chosenLetter; ///< likewise
};

} // namespace fund
