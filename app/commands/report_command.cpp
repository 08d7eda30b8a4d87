#include "commands/commands.h"
#include "commands/frame/command.h"
#include "print/pdf_file.h"
#include "reports/annual_figures_reader.h"
#include "reports/annual_report.h"

#include <QCoreApplication>

namespace fund {

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const Language language : languages)
        codes += codeOf(language);
    return codes;
}

void warnOfLaterWishes(CommandContext &context, const AnnualFigures &figures)
{
    if (const int asked = countLaterWishes(context.database(), figures); asked > 0)
        context.console().message(
            QCoreApplication::translate("commands",
                                        "%Ln donor(s) asked after that day not to be published so: this report is "
                                        "for the files, not to be given "
                                        "out (para. 17).",
                                        nullptr, asked));
}

class ReportCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("report"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Write the annual consolidated report of a year as PDF (para. 27)");
    }
    CommandNeeds needs() const override { return {Database::Access::ReadOnly, Action::MakeReport, true}; }
    void configure(CLI::App &app) override
    {
        numberOption(app, "--year", m_year, 2000, 9999,
                     QCoreApplication::translate("commands", "The year to report on"))
            .required();
        choiceOption(app, "--language", m_language, languageCodes(),
                     QCoreApplication::translate("commands", "The report's language"))
            .required();
        knownOnOption(app, m_knownOn);
        textOption(app, "--out", m_out, QCoreApplication::translate("commands", "The PDF to write"))
            .required()
            .typeName("X.pdf");
        textOption(app, "--tables", m_tables,
                   QCoreApplication::translate("commands", "Write its tables of money as a spreadsheet too"))
            .typeName("X.xlsx");
        flagOption(app, "--with-scenarios", m_withScenarios,
                   QCoreApplication::translate("commands", "Add the scenarios that are kept as the last annex"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    std::optional<qint64> m_year;
    std::optional<QDate> m_knownOn;
    QString m_language;
    QString m_out;
    QString m_tables;
    bool m_withScenarios = false;
};

Result<ExitStatus> ReportCommand::run(CommandContext &context)
{
    const Wording wording(languageOf(m_language).value_or(Language::English));
    const auto figures = readAnnualFigures(context.session(), static_cast<int>(m_year.value_or(0)), wording, m_knownOn);
    if (!figures)
        return figures.failure();
    warnOfLaterWishes(context, *figures);
    std::optional<ScenarioComparison> scenarios;
    if (m_withScenarios) {
        auto read = readScenarioComparison(context.session(), figures->until, wording);
        if (!read)
            return read.failure();
        scenarios = std::move(*read);
    }
    if (auto written = print::writePdf(m_out, annualReport(*figures, wording, scenarios)); !written)
        return written.failure();
    if (!m_tables.isEmpty())
        if (auto written = writeXlsx(m_tables, annualWorkbook(*figures, wording)); !written)
            return written.failure();
    if (context.wantsJson())
        context.print(Json{{"report", m_out}, {"year", figures->year}, {"provisional", figures->provisional}});
    else
        context.print((figures->provisional
                           ? QCoreApplication::translate(
                                 "commands", "%1 is written. The year is not over: it is marked provisional.")
                           : QCoreApplication::translate("commands", "%1 is written."))
                          .arg(m_out));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> reportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace fund
