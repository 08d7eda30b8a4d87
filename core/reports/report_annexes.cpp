#include "reports/annual_report_sections.h"

#include "calls/shown_text.h"
#include "localisation/paragraphs.h"

namespace fund {

namespace {

Table criteriaTable(const ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    Table table;
    table.caption = words.translate("reports", "%1: scored criteria").arg(round.ref);
    table.columns = {{CellAlign::Start, 3}, {CellAlign::Start, 1}, {CellAlign::End, 0}};
    table.head = {headRow({words.translate("reports", "Criterion"), words.translate("reports", "Paragraph"),
                           words.translate("reports", "Weight")})};
    int weights = 0;
    for (const CriterionFigures &criterion : round.criteria) {
        table.rows.push_back(figureRow(shownText(criterion.name, writer.language()),
                                       {paragraphText(criterion.paragraph, words), writer.number(criterion.weight)}));
        weights += criterion.weight;
    }
    table.rows.push_back(figureRow(words.translate("reports", "Total"), {{}, writer.number(weights)}, RowKind::Total));
    return table;
}

QString digestText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

void writeRoundRules(ReportWriter &writer, const RoundFigures &round)
{
    const Wording &words = writer.wording();
    writer.add(Heading{.level = 2,
                       .number = {},
                       .text = words.translate("reports", "Round %1", "%1 is the call's reference").arg(round.ref)});
    List checks;
    checks.marks = ListMarks::Letters;
    for (const QString &check : round.eligibility)
        checks.items.emplace_back(shownText(check, writer.language()));
    if (!checks.items.empty()) {
        writer.add(Paragraph{.text = words.translate("reports", "Eligibility (para. 21):"),
                             .number = {},
                             .style = ParagraphStyle::Body,
                             .keepWithNext = true});
        writer.add(std::move(checks));
    }
    writer.add(criteriaTable(writer, round));
    writer.paragraph(words
                         .translate("reports", "Merit runs from 0 to 100, from the scores of all reviewers by the "
                                               "weights; nobody below %1 is selected. The "
                                               "selection keeps the rules in their order, then fills the seats, then "
                                               "takes the greatest sum of merits, then "
                                               "the lowest cost; what still ties is settled by lot.")
                         .arg(numberText(Decimal(round.minMerit, 2), writer.language())));
    if (!round.lotRule.isEmpty())
        writer.paragraph(words.translate("reports", "The lot: %1").arg(shownText(round.lotRule, writer.language())));
    if (!round.publishedInSpite.isEmpty())
        writer.paragraph(words
                             .translate("reports", "Published with a reason, since its rules could not all be kept, "
                                                   "its notice was short or people had applied: %1")
                             .arg(round.publishedInSpite));
    writer.paragraph(
        words.translate("reports", "Digest of the call as published (SHA-256): %1").arg(digestText(round.callDigest)));
    for (const Approval &approval : round.approvals)
        writer.paragraph(
            words.translate("reports", "Digest of the short list approved on %1 (SHA-256): %2", "%1 a date")
                .arg(writer.date(approval.onDate), digestText(approval.digest)));
}

} // namespace

void writeRulesApplied(ReportWriter &writer, const AnnualFigures &figures)
{
    if (figures.rounds.empty())
        return;
    const Wording &words = writer.wording();
    writer.annex(words.translate("reports", "Annex I"),
                 words.translate("reports", "Criteria and rules that were applied"));
    for (const RoundFigures &round : figures.rounds)
        writeRoundRules(writer, round);
}

namespace {

QString shareText(const Decimal &share, Language language)
{
    // 0.130 is 13 per cent, and 0.125 is 12.5.
    qint64 digits = share.coefficient() * 100;
    int places = share.scale();
    for (; places > 0 && digits % 10 == 0; digits /= 10)
        --places;
    return percentText(Decimal(digits, places), language);
}

Table ratesTable(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const Language language = writer.language();
    Table table;
    table.caption = words.translate("reports", "Operational rates used, units for one %1").arg(figures.currency().code);
    table.columns = figureColumns(2);
    table.head = {headRow({words.translate("reports", "Currency"), words.translate("reports", "In force from"),
                           words.translate("reports", "Rate")})};
    for (const RateFigures &used : figures.rates)
        table.rows.push_back(
            figureRow(used.currency, {shortDate(used.validFrom, language),
                                      numberText(Decimal::fromText(used.rate).value_or(Decimal()), language)}));
    return table;
}

/// Of which day the figures are, what was known then, and what the record held.
void writeState(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    writer.paragraph(words
                         .translate("reports", "All figures are of %1: what is dated later is left out, even where it "
                                               "was on record when the report was made.")
                         .arg(writer.date(figures.until)));
    if (figures.knownOn)
        writer.paragraph(words
                             .translate("reports", "The report says what was on record at the end of %1; what was "
                                                   "recorded later is left out, also where it is dated earlier.")
                             .arg(writer.date(*figures.knownOn)));
    writer.paragraph(
        words
            .translate(
                "reports",
                "When these data were read, the fund's record held %Ln signed entries; the newest has the hash %1.",
                nullptr, static_cast<int>(figures.recordEntries))
            .arg(QString::fromLatin1(figures.recordHead)));
}

} // namespace

void writeNotes(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const Language language = writer.language();
    writer.annex(figures.rounds.empty() ? words.translate("reports", "Annex I")
                                        : words.translate("reports", "Annex II"),
                 words.translate("reports", "Notes on accounting and on the record"));
    writer.paragraph(words
                         .translate("reports",
                                    "The books are kept in %1. Sums in other currencies are converted at the United "
                                    "Nations operational rate of "
                                    "exchange in force on the date of the receipt and rounded half to even, once.")
                         .arg(figures.currency().code));
    writer.paragraph(words
                         .translate("reports", "At the end of the period programme support costs were set at %1 of "
                                               "direct costs and the operating reserve at %2 "
                                               "of allotments.")
                         .arg(shareText(figures.supportCostRate, language), shareText(figures.reserveRate, language)));
    if (!figures.rates.empty())
        writer.add(ratesTable(writer, figures));
    writeState(writer, figures);
}

} // namespace fund
