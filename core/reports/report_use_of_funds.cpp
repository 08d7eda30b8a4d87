#include "reports/annual_report_sections.h"

namespace fund {

namespace {

/// What was done with a window's money; a window without words of its own has its title.
QString useOf(Window window, const Wording &words)
{
    if (window == Window::Sponsorship)
        return words.translate("reports", "Sponsorship of delegates");
    if (window == Window::Projects)
        return words.translate("reports", "Capacity-building projects");
    if (window == Window::Monitoring)
        return words.translate("reports", "Monitoring and evaluation");
    if (window == Window::Staff)
        return words.translate("reports", "Staff of the administrator");
    return windowTitle(window);
}

Table statementTable(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const FundStatement &s = figures.statement;
    const auto row = [&](const QString &label, const Money &money, RowKind kind = RowKind::Body, int indent = 0) {
        return figureRow(label, {writer.cell(money)}, kind, indent);
    };
    Table table;
    table.caption = words.translate("reports", "Statement of income and expenditure, %1")
                        .arg(dateRange(QDate(figures.year, 1, 1), figures.until, writer.language()));
    table.columns = figureColumns(1);
    table.head = {headRow({QString(), figures.currency().code})};
    table.rows = {
        row(words.translate("reports", "Opening balance"), s.opening),
        row(words.translate("reports", "Contributions received, net of refunds"), s.contributions),
        row(words.translate("reports", "Interest and exchange differences"), s.otherIncome),
        row(words.translate("reports", "Total funds available"), s.opening + s.contributions + s.otherIncome,
            RowKind::Subtotal),
    };
    for (const auto &[window, amount] : s.spent)
        if (window != Window::Staff || !amount.isZero())
            table.rows.push_back(row(useOf(window, words), amount));
    const TableRow after[] = {
        row(words.translate("reports", "Programme support costs"), s.supportCosts),
        row(words.translate("reports", "Total expenditure"), s.directCosts() + s.supportCosts, RowKind::Subtotal),
        row(words.translate("reports", "Closing balance"), s.closing, RowKind::Total),
        row(words.translate("reports", "of which committed"), s.committed, RowKind::Body, 1),
        row(words.translate("reports", "of which allotted, not committed"), s.allotted, RowKind::Body, 1),
        row(words.translate("reports", "of which operating reserve"), s.reserve, RowKind::Body, 1),
        row(words.translate("reports", "of which available"), s.available, RowKind::Body, 1),
    };
    table.rows.insert(table.rows.end(), std::begin(after), std::end(after));
    table.notes.push_back(
        words.translate("reports", "Direct costs are expenditure; support costs are charged on expenditure and on open "
                                   "commitments."));
    return table;
}

Figure useFigure(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const FundStatement &s = figures.statement;
    BarChart chart;
    chart.series = {{.name = words.translate("reports", "Use"), .colour = ChartColour::Blue}};
    const auto add = [&](const QString &label, const Money &money) {
        ChartCategory category{.label = label};
        category.values.emplace_back(ChartValue{money.minor(), writer.amount(money)});
        chart.categories.push_back(std::move(category));
    };
    add(words.translate("reports", "Spent on sponsorship"), s.spentOn(Window::Sponsorship));
    add(words.translate("reports", "Spent on projects"), s.spentOn(Window::Projects));
    add(words.translate("reports", "Spent on monitoring"), s.spentOn(Window::Monitoring));
    if (!s.spentOn(Window::Staff).isZero())
        add(words.translate("reports", "Spent on staff"), s.spentOn(Window::Staff));
    add(words.translate("reports", "Support costs"), s.supportCosts);
    add(words.translate("reports", "Committed"), s.committed);
    add(words.translate("reports", "Allotted"), s.allotted);
    add(words.translate("reports", "Operating reserve"), s.reserve);
    add(words.translate("reports", "Available"), s.available);
    Figure figure;
    figure.caption = words.translate("reports", "Where the money stands");
    figure.chart = std::move(chart);
    return figure;
}

} // namespace

void writeUseOfFunds(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const FundStatement &s = figures.statement;
    writer.chapter(words.translate("reports", "Use of funds"));
    writer.paragraph(words.translate(
        "reports", "Contributions form one pool, and no expenditure is traced to a donor. The statement shows "
                   "the use of all funds in aggregate (para. 27)."));
    writer.add(statementTable(writer, figures));
    writer.paragraph(
        words
            .translate("reports",
                       "Of the closing balance of %1, %2 is committed and %3 is neither committed, allotted nor set "
                       "aside; the support costs of what is allotted, new allotments and their reserve come out of it.")
            .arg(writer.amount(s.closing), writer.amount(s.committed), writer.amount(s.available)));
    writer.add(useFigure(writer, figures));
}

} // namespace fund
