#pragma once

#include "models/row_table_model.h"
#include "shell/page.h"

#include "exchange/importer.h"
#include "rates/operational_rate.h"
#include "settings/setting.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class MessageNote;
class SearchField;
class TabRow;
class TableView;

/// A decision on a setting, or a setting that nobody has decided.
struct SettingRow
{
    Setting setting = Setting::FundStatus;
    std::optional<SettingEntry> entry;
};

/// What authorities decided, dated, and the rates of exchange.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// "rates", or a setting's key.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;
    /// A table of rates that was dropped on the window.
    bool takeFile(const QString &path) override;

private:
    void build();
    [[nodiscard]] bool showsRates() const;
    void arrange();
    void readSettingRows();
    void readRateRows();
    void inspectShown();
    void inspectSetting(int row);
    void inspectRate(int row);
    void recordSetting();
    void askRates();
    void importRatesFrom(const QString &path);
    /// Whether rates far off the last of their currencies are taken: for a reason, or confirmed.
    [[nodiscard]] bool confirmLeaps(const QString &path, ImportOptions &options);
    [[nodiscard]] static QString firstLines(const QStringList &sentences);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<SettingRow> m_settingModel;
    RowTableModel<OperationalRate> m_rateModel;
    TabRow *m_tabs;
    SearchField *m_filter;
    QStackedWidget *m_tables;
    TableView *m_settings;
    TableView *m_rates;
    MessageNote *m_note;
};

} // namespace fund
