#pragma once

#include "scenarios/saved_scenario.h"
#include "scenarios/scenario_table_model.h"
#include "scenarios/scenario_tables.h"
#include "shell/page.h"

namespace fund {

class BesideList;
class Button;
class ChartCard;
class FigureStrip;
class FundingPicture;
class FundingSlider;
class Label;
class MessageNote;
class ScenarioForm;
class ScenarioPanel;
class TableView;

/// What a yearly funding buys: the inputs at the side, the result at once as figures and a picture, and up to four
/// scenarios side by side.
class ScenariosPage final : public Page
{
    Q_OBJECT

public:
    explicit ScenariosPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// The name of a kept scenario, or a funding such as "3000000".
    void openSubject(const QString &subject) override;
    [[nodiscard]] QWidget *firstFocus() const override;

    /// The scenario at work first, then what stands beside it.
    [[nodiscard]] const std::vector<NamedScenario> &shown() const { return m_shown; }
    [[nodiscard]] ScenarioForm *form() const { return m_form; }
    [[nodiscard]] BesideList *beside() const { return m_beside; }
    void setFunding(const Money &funding);
    void keep();
    void writeSpreadsheet();
    void putAside();

private:
    void build();
    void listen();
    void startFrom(const QString &key);
    void plan();
    void fillChoices();
    void showFigures();
    void showTable();
    void showHead();
    void tell(const Result<void> &done, const QString &title);
    [[nodiscard]] std::optional<NamedScenario> besideOf(const QString &key) const;
    [[nodiscard]] const SavedScenario *savedOf(const QString &key) const;

    Session &m_session;
    Dialogs &m_dialogs;
    FigureStrip *m_figures;
    MessageNote *m_note;
    Label *m_sliderName;
    FundingSlider *m_slider;
    FundingPicture *m_picture;
    ChartCard *m_card;
    ScenarioTableModel m_model;
    TableView *m_table;
    ScenarioForm *m_form;
    BesideList *m_beside;
    ScenarioPanel *m_panel;
    Button *m_export = nullptr;
    std::optional<ScenarioGround> m_ground; ///< none: not read yet, or there is no rate for the fund's currency
    ScenarioPolicy m_policy;
    std::vector<SavedScenario> m_saved;
    std::optional<ScenarioDraft> m_draft; ///< as last planned
    std::vector<NamedScenario> m_shown;
};

} // namespace fund
