#pragma once

#include "shell/page.h"

#include "base/result.h"
#include "documents/document.h"
#include "localisation/language.h"
#include "reports/annual_figures.h"
#include "widgets/tokens.h"

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace fund {

class Button;
class DateField;
class Label;
class MessageNote;

namespace print {
class PaperContents;
class PaperPreview;
} // namespace print

/// A year's report as it was read last.
struct ReportDraft
{
    AnnualFigures figures;
    Document document;
    int laterWishes = 0; ///< donors who asked after the day that it is known on not to be published so
};

/// The annual consolidated report of para. 27: a year, a language and, for an earlier state of knowledge, a day are
/// chosen, its pages are seen as they will be
/// printed, and what is missing stands beside them before it is saved or printed.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A year: "2026".
    void openSubject(const QString &subject) override;
    [[nodiscard]] QWidget *firstFocus() const override;

    /// Leaves out what was recorded after a day; nullopt: nothing.
    void setKnownOn(const std::optional<QDate> &day);
    /// Whether the scenarios that are kept stand in the report as its last annex.
    void setWithScenarios(bool with);
    /// Writes the report's tables of money as a spreadsheet.
    void saveTables();
    [[nodiscard]] int year() const;

private:
    void build();
    [[nodiscard]] QWidget *newChoices();
    void listenToKnownOn();
    void fillYears();
    void read();
    void show(const Result<ReportDraft> &read);
    void showHead();
    void showChecks();
    void save();
    void printIt();
    void tell(Tone tone, const QString &title, const QString &text = {});
    [[nodiscard]] Language language() const;
    [[nodiscard]] std::optional<QDate> knownOn() const;

    Session &m_session;
    Dialogs &m_dialogs;
    QComboBox *m_years;
    QComboBox *m_languages;
    QCheckBox *m_isKnownOn;
    DateField *m_knownDate;
    Label *m_yearName;
    Label *m_languageName;
    Button *m_print = nullptr;
    Button *m_save = nullptr;
    QCheckBox *m_withScenarios;
    Button *m_tables; ///< beside the choices: the head has no room for a third button while the year is read
    MessageNote *m_note;
    print::PaperContents *m_contents;
    print::PaperPreview *m_preview;
    std::optional<ReportDraft> m_draft;
    std::optional<std::pair<int, Language>> m_shown; ///< what stands in the preview
    bool m_again = false;                            ///< something changed while the year was being read
};

} // namespace fund
