#include "reports/annual_report_sections.h"

#include "calls/shown_text.h"
#include "localisation/lists.h"
#include "reports/small_counts.h"

namespace fund {

namespace {

ChartCategory womenAndOthers(const ReportWriter &writer, const QString &label, int women, int others)
{
    ChartCategory category{.label = label};
    category.values.emplace_back(ChartValue{women, writer.number(women)});
    category.values.emplace_back(ChartValue{others, writer.number(others)});
    category.total = writer.number(women + others);
    return category;
}

std::vector<ChartSeries> genderSeries(const Wording &words)
{
    return {{.name = words.translate("reports", "women"),
             .colour = ChartColour::Blue,
             .letter = words.translate("reports", "W", "letter for a woman in a chart")},
            {.name = words.translate("reports", "men and others"),
             .colour = ChartColour::Orange,
             .letter = words.translate("reports", "M", "letter for a man in a chart")}};
}

/// In place of numbers from which single applicants could be worked out.
RichText leftOutNote(const Wording &words)
{
    return words.translate("reports", "The number of applicants is left out here, since a group in which fewer than "
                                      "three were not sponsored would point at persons (paras. 11 and 27).");
}

Figure genderFigure(const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    int appliedWomen = 0;
    int appliedOthers = 0;
    for (const RegionFigures &region : round.regions) {
        appliedWomen += region.appliedWomen;
        appliedOthers += region.appliedOthers;
    }
    BarChart chart;
    chart.grouping = BarGrouping::Stacked;
    chart.series = genderSeries(words);
    const bool mayTell = mayTellApplicantsByGender(round);
    if (mayTell)
        chart.categories.push_back(
            womenAndOthers(writer, words.translate("reports", "Applied"), appliedWomen, appliedOthers));
    chart.categories.push_back(womenAndOthers(writer, words.translate("reports", "Sponsored"), round.sponsoredWomen,
                                              round.sponsored - round.sponsoredWomen));
    Figure figure;
    figure.caption = words.translate("reports", "%1: women and men").arg(round.ref);
    figure.chart = std::move(chart);
    if (!mayTell)
        figure.notes.push_back(leftOutNote(words));
    return figure;
}

/// One dot a delegate, alike: the only woman or the only delegate of an LDC in a region would be a person, not an
/// aggregate (para. 27).
Figure regionFigure(const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    const bool mayTell = mayTellApplicantsByRegion(round);
    DotChart chart;
    chart.series = {{.name = words.translate("reports", "delegates"), .colour = ChartColour::Blue}};
    for (const RegionFigures &region : round.regions) {
        const int sponsored = region.sponsoredWomen + region.sponsoredOthers;
        DotColumn column{.label = titleOf(region.region, words), .count = writer.number(sponsored)};
        if (mayTell)
            column.detail = words.translate("reports", "of %1", "so many of all applicants")
                                .arg(writer.number(region.appliedWomen + region.appliedOthers));
        for (int dot = 0; dot < sponsored; ++dot)
            column.dots.push_back({0, false, false});
        chart.columns.push_back(std::move(column));
    }
    Figure figure;
    figure.caption = words.translate("reports", "%1: delegates sponsored by regional group").arg(round.ref);
    figure.chart = std::move(chart);
    if (!mayTell)
        figure.notes.push_back(leftOutNote(words));
    return figure;
}

Figure groupFigure(const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    BarChart chart;
    const bool mayTell = mayTellApplicantsByGroup(round);
    if (mayTell)
        chart.series.push_back({.name = words.translate("reports", "applied"), .colour = ChartColour::Grey});
    chart.series.push_back({.name = words.translate("reports", "sponsored"), .colour = ChartColour::Blue});
    for (const GroupFigures &group : round.groups) {
        ChartCategory category{.label = titleOf(group.group, words)};
        if (mayTell)
            category.values.emplace_back(ChartValue{group.applied, writer.number(group.applied)});
        category.values.emplace_back(ChartValue{group.sponsored, writer.number(group.sponsored)});
        chart.categories.push_back(std::move(category));
    }
    Figure figure;
    figure.caption = words.translate("reports", "%1: States in special situations").arg(round.ref);
    figure.chart = std::move(chart);
    figure.notes.push_back(words.translate("reports", "A State may belong to more than one group."));
    if (!mayTell)
        figure.notes.push_back(leftOutNote(words));
    return figure;
}

/// What was committed, and where it is: its parts add up to it.
void addMoney(Table &table, const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    const auto row = [&](const QString &label, const Money &amount, int indent) {
        table.rows.push_back(figureRow(label, {writer.amount(amount)}, RowKind::Body, indent));
    };
    row(words.translate("reports", "Committed at the decision"), round.committed, 0);
    row(words.translate("reports", "Spent"), round.spent, 1);
    if (!round.open.isZero())
        row(words.translate("reports", "Still committed"), round.open, 1);
    if (!round.released().isZero())
        row(words.translate("reports", "Released, since it was not needed"), round.released(), 1);
}

Table figuresTable(const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    const auto row = [&](const QString &label, const QString &value, int indent = 0) {
        return figureRow(label, {value}, RowKind::Body, indent);
    };
    Table table;
    table.caption = words.translate("reports", "%1 in figures").arg(round.ref);
    table.columns = figureColumns(1);
    table.rows = {row(words.translate("reports", "Seats offered"), writer.number(round.seats)),
                  row(words.translate("reports", "Applications received"), writer.number(round.applications)),
                  row(words.translate("reports", "Eligible"), writer.number(round.eligible)),
                  row(words.translate("reports", "Reviewed"), writer.number(round.reviewed))};
    if (round.decidedOn) {
        if (round.declined > 0)
            table.rows.push_back(
                row(words.translate("reports", "Declined by the High Representative"), writer.number(round.declined)));
        if (round.withdrawn > 0)
            table.rows.push_back(
                row(words.translate("reports", "Approved and withdrawn afterwards"), writer.number(round.withdrawn)));
        table.rows.push_back(row(words.translate("reports", "Sponsored"), writer.number(round.sponsored)));
        table.rows.push_back(row(words.translate("reports", "of them women"), writer.number(round.sponsoredWomen), 1));
        table.rows.push_back(
            row(words.translate("reports", "of them for the first time"), writer.number(round.sponsoredFirstTime), 1));
        table.rows.push_back(row(words.translate("reports", "of them from LDCs, LLDCs or SIDS"),
                                 writer.number(round.sponsoredInSpecialSituation), 1));
        table.rows.push_back(row(words.translate("reports", "States represented"), writer.number(round.states)));
        addMoney(table, writer, round);
    }
    return table;
}

Table rulesTable(const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    Table table;
    table.caption = words.translate("reports", "%1: the published rules and what was reached").arg(round.ref);
    table.columns = figureColumns(4);
    table.head = {headRow({words.translate("reports", "Rule, most important first"),
                           words.translate("reports", "At least"), words.translate("reports", "At most"),
                           words.translate("reports", "Reached"), words.translate("reports", "Short by")})};
    const auto orDash = [&](const std::optional<qint64> &value) {
        return value ? writer.number(*value) : QStringLiteral("–");
    };
    for (const RuleFigures &rule : round.rules)
        table.rows.push_back(figureRow(shownText(rule.name, writer.language()),
                                       {orDash(rule.min), orDash(rule.max), writer.number(rule.reached),
                                        rule.shortBy() > 0 ? writer.number(rule.shortBy()) : QStringLiteral("–")}));
    return table;
}

/// Of those who were reviewed alone: of an open round nothing is said yet.
void writeReviews(ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    QString said;
    if (round.reviewed > 0)
        said = words.translate("reports",
                               "%Ln application(s) were each read by at least two reviewers, none from the applicant's "
                               "own State.",
                               nullptr, round.reviewed);
    if (round.waived > 0)
        said += (said.isEmpty() ? QString() : QStringLiteral(" ")) +
                words.translate("reports",
                                "For %Ln application(s) it was decided, with the reason on record, to go on without "
                                "two reviews; they could not be selected.",
                                nullptr, round.waived);
    if (!said.isEmpty())
        writer.paragraph(said);
}

/// Who filled a place that became free was approved on a day of its own (para. 18).
QString substitutesText(const ReportWriter &writer, const RoundFigures &round)
{
    QStringList days;
    for (std::size_t i = 1; i < round.approvals.size(); ++i)
        days += writer.date(round.approvals.at(i).onDate);
    days.removeDuplicates();
    if (days.isEmpty())
        return {};
    return u' ' + writer.wording()
                      .translate("reports", "Who was to fill places that became free was approved on %1.",
                                 "%1 one date or several")
                      .arg(listText(days, writer.language()));
}

void writeDecision(ReportWriter &writer, const RoundFigures &round)
{
    writer.paragraph(
        writer.wording()
            .translate("reports",
                       "The High Representative for Disarmament Affairs approved the short list on %1 (para. 18). %2 "
                       "of %3 applicants were sponsored, from %4 States.")
            .arg(writer.date(*round.decidedOn), writer.number(round.sponsored), writer.number(round.applications),
                 writer.number(round.states)) +
        substitutesText(writer, round));
}

void writeRound(ReportWriter &writer, const RoundFigures &round, const QDate &until)
{
    const Wording &words = writer.wording();
    writer.section(words.translate("reports", "Round %1: %2", "%1 is the call's reference, %2 its title")
                       .arg(round.ref, round.title));
    const bool isOpen = round.closedOn > until;
    writer.paragraph(
        (isOpen ? words.translate("reports",
                                  "The call for %1, %2, %3, was published on %4 with its criteria and rules, and is "
                                  "open until %5.")
                : words.translate("reports",
                                  "The call for %1, %2, %3, was published on %4 with its criteria and rules, and "
                                  "closed on %5."))
            .arg(round.meeting, round.place, dateRange(round.firstDay, round.lastDay, writer.language()),
                 writer.date(round.publishedOn), writer.date(round.closedOn)));
    writeReviews(writer, round);
    if (!round.decidedOn) {
        writer.paragraph(words.translate("reports", "No decision had been taken by the end of the period."));
        writer.add(figuresTable(writer, round));
        return;
    }
    writeDecision(writer, round);
    writer.add(figuresTable(writer, round));
    writer.add(genderFigure(writer, round));
    writer.add(regionFigure(writer, round));
    writer.add(groupFigure(writer, round));
    if (!round.rules.empty())
        writer.add(rulesTable(writer, round));
}

} // namespace

void writeSponsorship(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    writer.chapter(words.translate("reports", "Sponsorship"));
    if (figures.rounds.empty()) {
        writer.paragraph(words.translate("reports", "No call for sponsorship was published in the period."));
        return;
    }
    writer.paragraph(words.translate(
        "reports",
        "Delegates were selected by criteria and rules that were published with the call and not changed "
        "afterwards, with regard to gender equality and geographical diversity; all States could apply, and women were "
        "encouraged to (paras. 18, 21 and 22)."));
    for (const RoundFigures &round : figures.rounds)
        writeRound(writer, round, figures.until);
}

} // namespace fund
