#include "reports/annual_report_sections.h"

namespace fund {

namespace {

int sponsoredWomen(const AnnualFigures &figures)
{
    int women = 0;
    for (const RoundFigures &round : figures.decidedRounds())
        women += round.sponsoredWomen;
    return women;
}

int inSpecialSituation(const AnnualFigures &figures)
{
    int all = 0;
    for (const RoundFigures &round : figures.decidedRounds())
        all += round.sponsoredInSpecialSituation;
    return all;
}

KeyFigures keyFigures(const ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    const int sponsored = figures.sponsoredInAll();
    return {{{writer.amount(figures.contributions.total), words.translate("reports", "contributions received"), {}},
             {writer.number(sponsored), words.translate("reports", "delegates sponsored", "under a big number"), {}},
             {writer.percent(sponsoredWomen(figures), sponsored), words.translate("reports", "of them women"), {}},
             {writer.percent(inSpecialSituation(figures), sponsored),
              words.translate("reports", "from least developed, landlocked and small island States"),
              {}}}};
}

void writeNotices(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    if (figures.provisional)
        writer.add(Notice{
            words.translate("reports", "Provisional report"),
            words.translate("reports", "The year %1 is not over. The figures cover the time to %2 and will change.")
                .arg(writer.year(figures.year), writer.date(figures.until))});
    if (!figures.established)
        writer.add(Notice{
            words.translate("reports", "Status of the fund"),
            words.translate("reports", "States have not yet decided to establish this fund. The report shows how the "
                                       "proposal of the Secretariat would be carried out; it prejudges no decision.")});
}

} // namespace

void writeHighlights(ReportWriter &writer, const AnnualFigures &figures)
{
    const Wording &words = writer.wording();
    writer.chapter(words.translate("reports", "The year in figures"));
    writeNotices(writer, figures);
    writer.add(keyFigures(writer, figures));
    writer.paragraph(
        words.translate("reports", "The fund brings delegates, above all from developing countries, to the meetings of "
                                   "the United Nations on the security of information and communications technologies, "
                                   "and supports capacity-building. "
                                   "All contributions form one pool; none is earmarked, and expenditure is therefore "
                                   "reported in aggregate (paras. 19 and 27)."));
    if (!figures.minimumToStart)
        return;
    const QString minimum = writer.amount(*figures.minimumToStart);
    writer.paragraph(
        figures.operationalSince
            ? words
                  .translate("reports",
                             "The minimum of %1 that the administrator announced was reached on %2, and the fund has "
                             "been operational since (para. 16).")
                  .arg(minimum, writer.date(*figures.operationalSince))
            : words
                  .translate("reports",
                             "The minimum of %1 that the administrator announced has not been reached; nothing was "
                             "committed (para. 16).")
                  .arg(minimum));
}

} // namespace fund
