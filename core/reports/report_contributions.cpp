#include "localisation/lists.h"
#include "reports/annual_report_sections.h"

#include <QStringList>

namespace fund {

namespace {

QString originalText(const ReportWriter &writer, const DonorFigures &donor)
{
    QStringList amounts;
    for (const Money &money : donor.received)
        amounts += writer.amount(money);
    return amounts.join(u'\n');
}

Table donorTable(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const ContributionFigures &all = figures.contributions;
    Table table;
    table.caption = words.translate("reports", "Contributions received in %1, by donor").arg(writer.year(figures.year));
    table.columns = {{CellAlign::Start, 3}, {CellAlign::Start, 2}, {CellAlign::End, 0}, {CellAlign::End, 0}};
    table.head = {headRow({words.translate("reports", "Donor"), words.translate("reports", "Kind"),
                           words.translate("reports", "As received"), figures.currency().code})};
    const QString withheld =
        words.translate("reports", "not published", "in place of an amount that a donor asked to leave out");
    // The words stand where several currencies may stand too: the column of figures is as narrow as they are.
    for (const DonorFigures &donor : all.donors)
        table.rows.push_back(donor.inFundCurrency ? figureRow(donor.name, {donor.kind, originalText(writer, donor),
                                                                           writer.cell(*donor.inFundCurrency)})
                                                  : figureRow(donor.name, {donor.kind, withheld, QStringLiteral("–")}));
    if (all.donorsWithoutName + all.donorsWithoutAmount > 0)
        table.rows.push_back(figureRow(
            all.donorsWithoutName > 0
                ? words.translate("reports",
                                  "Amounts of donors who asked that they not be published, also of %Ln donor(s) not "
                                  "named here",
                                  nullptr, all.donorsWithoutName)
                : words.translate("reports", "Amounts of donors who asked that they not be published"),
            {{}, {}, writer.cell(all.withheld)}));
    table.rows.push_back(
        figureRow(words.translate("reports", "Total"), {{}, {}, writer.cell(all.total)}, RowKind::Total));
    table.notes.push_back(words.translate(
        "reports", "Converted at the United Nations operational rate of exchange of the day of receipt."));
    return table;
}

Figure kindFigure(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    BarChart chart;
    chart.series = {{.name = words.translate("reports", "Received"), .colour = ChartColour::Blue}};
    for (const AmountByKind &kind : figures.contributions.byKind) {
        ChartCategory category{.label = kind.kind};
        category.values.emplace_back(ChartValue{kind.amount.minor(), writer.amount(kind.amount)});
        chart.categories.push_back(std::move(category));
    }
    Figure figure;
    figure.caption = words.translate("reports", "Contributions by kind of donor");
    figure.chart = std::move(chart);
    return figure;
}

Figure monthFigure(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    LineChart chart;
    chart.series = {{.name = words.translate("reports", "Received"), .colour = ChartColour::Blue}};
    chart.axis = {.title =
                      words.translate("reports", "%1 thousand, cumulative", "unit of a chart's axis; %1 is a currency")
                          .arg(figures.currency().code),
                  .unit = 1000 * powerOfTen(figures.currency().minorUnits),
                  .ticked = true};
    const auto &months = figures.contributions.months;
    for (const MonthFigures &month : months) {
        ChartCategory category{
            .label = localeOf(writer.language()).standaloneMonthName(month.month.month(), QLocale::ShortFormat)};
        const bool last = &month == &months.back();
        category.values.emplace_back(
            ChartValue{month.received.minor(), last ? writer.amount(month.received) : QString()});
        chart.categories.push_back(std::move(category));
    }
    Figure figure;
    figure.caption = words.translate("reports", "Receipts in the course of %1").arg(writer.year(figures.year));
    figure.chart = std::move(chart);
    return figure;
}

/// What is said only where there is something of it: preferences, gifts in kind, and the policy of recognition.
void writeApart(ReportWriter &writer, const ContributionFigures &all)
{
    const Wording &words = writer.wording();
    if (all.preferences > 0)
        writer.paragraph(words.translate("reports",
                                         "%Ln preference(s) between the two windows were recorded; none binds an "
                                         "allotment (para. 19).",
                                         nullptr, all.preferences));
    if (all.giftsInKind > 0) {
        QStringList values;
        for (const Money &value : all.valueInKind)
            values += writer.amount(value);
        writer.paragraph(words
                             .translate("reports",
                                        "%Ln contribution(s) in kind, valued at %1, were received; they are no part of "
                                        "the pool.",
                                        nullptr, all.giftsInKind)
                             .arg(listText(values, writer.language())));
    }
    if (all.recognition)
        writer.paragraph(*all.recognition == Recognition::Ipsas23
                             ? words.translate("reports",
                                               "Contributions are recognised under IPSAS 23: in full on "
                                               "signature, and conditional ones as their conditions are met.")
                             : words.translate("reports", "Contributions are recognised under IPSAS 47: as they are "
                                                          "received, and with obligations as those are met."));
}

} // namespace

void writeContributions(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const ContributionFigures &all = figures.contributions;
    writer.chapter(words.translate("reports", "Contributions"));
    const int donors = static_cast<int>(all.donors.size()) + all.donorsWithoutName;
    writer.paragraph(words.translate("reports", "In %1 the fund received %2 from %Ln donor(s).", nullptr, donors)
                         .arg(writer.year(figures.year), writer.amount(all.total)));
    if (donors > 0) {
        writer.add(donorTable(writer, figures));
        writer.add(kindFigure(writer, figures));
    }
    if (!all.agreedOutstanding.isZero())
        writer.paragraph(
            words.translate("reports", "At the end of the period, %1 had been agreed and not yet received.")
                .arg(writer.amount(all.agreedOutstanding)));
    if (all.months.size() > 1)
        writer.add(monthFigure(writer, figures));
    writer.paragraph(
        all.earmarksRefused == 0
            ? words.translate("reports", "No contribution is earmarked; none was asked to be (para. 19).")
            : words.translate("reports",
                              "No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on "
                              "record (para. 19).",
                              nullptr, all.earmarksRefused));
    writeApart(writer, all);
}

} // namespace fund
