#include "sample_documents.h"

#include "localisation/wording.h"

namespace fund::samples {

namespace {

QString sentence(int seed)
{
    const char16_t *sentences[] = {
        u"The fund enabled delegates from twenty States to take part in the thematic groups of December.",
        u"Each application was read by two reviewers, none of them from the candidate’s own State.",
        u"Criteria and weights were published with the call and were not changed afterwards.",
        u"Contributions were converted at the United Nations operational rate of exchange of the day of receipt.",
        u"No contribution was earmarked; two were returned because they named an activity.",
        u"Attendance was recorded at each formal meeting, and a report was asked for within thirty days of return.",
        u"Support costs were charged on expenditure and commitments, at the rate that the Controller set.",
        u"Where a rule could not be met in full, the shortfall fell on the rule of least importance.",
    };
    return QString::fromUtf16(sentences[seed % 8]);
}

QString paragraph(int seed, int sentences)
{
    QStringList all;
    for (int index = 0; index < sentences; ++index)
        all += sentence(seed + index * 3);
    return all.join(u' ');
}

Table longTable(int rows)
{
    Table table;
    table.caption = QStringLiteral("Contributions received in 2026");
    table.anchor = QStringLiteral("contributions");
    table.columns = {{}, {}, {CellAlign::End}, {CellAlign::End}, {CellAlign::End}};
    TableRow head;
    head.cells = {QStringLiteral("Contributor"), QStringLiteral("Date of receipt"),
                  QStringLiteral("Amount in currency"),
                  RichText(QStringLiteral("Rate"))
                      .note(QStringLiteral("United Nations operational rate of the date of receipt.")),
                  QStringLiteral("Amount (USD)")};
    table.head = {head};
    qint64 total = 0;
    for (int row = 0; row < rows; ++row) {
        const qint64 amount = 10'000 + 1'234 * row;
        total += amount;
        if (row % 25 == 0)
            table.rows.push_back({{TableCell(QStringLiteral("Group %1").arg(row / 25 + 1), 5)}, RowKind::Group, 0});
        table.rows.push_back(
            {{QStringLiteral("Contributor %1").arg(row + 1), QStringLiteral("%1 March 2026").arg(row % 28 + 1),
              QStringLiteral("EUR %L1.00").arg(amount * 9 / 10), QStringLiteral("0.90"),
              QStringLiteral("%L1.00").arg(amount)}});
    }
    table.rows.push_back(
        {{TableCell(QStringLiteral("Total"), 4), TableCell(QStringLiteral("%L1.00").arg(total))}, RowKind::Total, 0});
    table.notes = {QStringLiteral("Source: the fund’s ledger as of 31 December 2026.")};
    return table;
}

Table factsTable()
{
    Table table;
    table.caption = QStringLiteral("Sponsorship in figures");
    table.columns = {{}, {CellAlign::End}};
    table.rows = {{{QStringLiteral("Applications received"), QStringLiteral("44")}},
                  {{QStringLiteral("Eligible"), QStringLiteral("40")}},
                  {{QStringLiteral("Sponsored"), QStringLiteral("20")}},
                  {{QStringLiteral("of them women"), QStringLiteral("10")}, RowKind::Body, 1},
                  {{QStringLiteral("Reports received"), QStringLiteral("17 of 20")}},
                  {{QStringLiteral("Travel and allowances"), QStringLiteral("USD 161,204.15")}, RowKind::Total, 0}};
    return table;
}

TableRow statementRow(const QString &label, const QStringList &amounts, RowKind kind = RowKind::Body)
{
    TableRow row{.cells = {label}, .kind = kind};
    if (amounts.isEmpty())
        row.cells.front().span = 5;
    for (const QString &amount : amounts)
        row.cells.emplace_back(amount);
    return row;
}

QStringList amounts(const QString &all)
{
    return all.split(u' ');
}

std::vector<TableRow> statementRows()
{
    return {
        statementRow(QStringLiteral("Income"), {}, RowKind::Group),
        statementRow(QStringLiteral("Contributions"),
                     amounts(QStringLiteral("402,118.20 401,000.00 390,000.00 341,050.75"))),
        statementRow(QStringLiteral("Interest and exchange differences"),
                     amounts(QStringLiteral("1,204.10 \u2212310.45 998.00 12.00"))),
        statementRow(QStringLiteral("Income, in all"),
                     amounts(QStringLiteral("403,322.30 400,689.55 390,998.00 341,062.75")), RowKind::Subtotal),
        statementRow(QStringLiteral("Expenditure"), {}, RowKind::Group),
        statementRow(QStringLiteral("Travel and allowances"),
                     amounts(QStringLiteral("161,204.15 0.00 150,660.00 0.00"))),
        statementRow(
            QStringLiteral("Grants to implementing partners, including tranches paid after the review of results"),
            amounts(QStringLiteral("0.00 310,400.00 0.00 288,000.00"))),
        statementRow(QStringLiteral("Programme support costs"),
                     amounts(QStringLiteral("20,956.54 40,352.00 19,585.80 37,440.00"))),
        statementRow(QStringLiteral("Expenditure, in all"),
                     amounts(QStringLiteral("182,160.69 350,752.00 170,245.80 325,440.00")), RowKind::Subtotal),
        statementRow(QStringLiteral("Surplus"), amounts(QStringLiteral("221,161.61 49,937.55 220,752.20 15,622.75")),
                     RowKind::Total),
    };
}

Table spannedTable()
{
    Table table;
    table.caption = QStringLiteral("Statement of income and expenditure");
    table.columns = {{}, {CellAlign::End}, {CellAlign::End}, {CellAlign::End}, {CellAlign::End}};
    TableRow groups;
    groups.cells = {TableCell(), TableCell(QStringLiteral("2026"), 2), TableCell(QStringLiteral("2025"), 2)};
    groups.cells[1].align = CellAlign::Centre;
    groups.cells[2].align = CellAlign::Centre;
    table.head = {groups,
                  {{QString(), QStringLiteral("Sponsorship"), QStringLiteral("Projects"), QStringLiteral("Sponsorship"),
                    QStringLiteral("Projects")}}};
    table.rows = statementRows();
    return table;
}

void addOpening(std::vector<Block> &blocks)
{
    blocks.emplace_back(
        Heading{.level = 1, .number = QStringLiteral("1"), .text = QStringLiteral("Summary"), .newPage = true});
    blocks.emplace_back(Paragraph{.text = QStringLiteral("What the fund received, what it did, and what came of it."),
                                  .style = ParagraphStyle::Lead});
    blocks.emplace_back(
        KeyFigures{{{QStringLiteral("USD 803,118"), QStringLiteral("received from contributors"),
                     QStringLiteral("of it 12 States")},
                    {QStringLiteral("20"), QStringLiteral("delegates sponsored"), QStringLiteral("10 women, 10 men")},
                    {QStringLiteral("99 %"), QStringLiteral("of formal meetings attended"), {}}}});
    blocks.emplace_back(Paragraph{.text = RichText(paragraph(0, 3))
                                              .note(RichText(QStringLiteral("See document "))
                                                        .italic(QStringLiteral("A/80/257"))
                                                        .plain(QStringLiteral(", annex I."))),
                                  .number = QStringLiteral("1.")});
    blocks.emplace_back(Paragraph{
        .text =
            RichText(QStringLiteral("Contributions are listed in "))
                .link(QStringLiteral("table 1"), QStringLiteral("#contributions"))
                .plain(QStringLiteral(". "))
                .bold(QStringLiteral("None was earmarked."))
                .plain(u' ' + paragraph(2, 2))
                .note(QStringLiteral("Fund paper, paragraph 19: earmarking for specific activities is not allowed.")),
        .number = QStringLiteral("2.")});
    blocks.emplace_back(Paragraph{.text = QStringLiteral("The rules that bound the selection were:")});
    blocks.emplace_back(List{ListMarks::Letters,
                             {QStringLiteral("At least ten women among twenty delegates;"), ListItem(sentence(1)),
                              QStringLiteral("At most two from one State.")}});
    blocks.emplace_back(Notice{QStringLiteral("Provisional"),
                               QStringLiteral("The year is not closed. Figures may change until the books are.")});
    blocks.emplace_back(Quote{
        QStringLiteral("Being in the room is where it starts: we spoke on the third day, and our neighbours answered."),
        QStringLiteral("A delegate’s report")});
}

void addSponsorship(std::vector<Block> &blocks)
{
    blocks.emplace_back(Heading{.level = 1, .number = QStringLiteral("3"), .text = QStringLiteral("Sponsorship")});
    blocks.emplace_back(Paragraph{.text = paragraph(4, 4)});
    blocks.emplace_back(Figure{.caption = QStringLiteral("Sponsored delegates by regional group"),
                               .chart = barsByGroup(),
                               .notes = {QStringLiteral("The mark on a bar is its published minimum.")}});
    blocks.emplace_back(factsTable());
    blocks.emplace_back(Heading{.level = 2, .text = QStringLiteral("Women and men")});
    blocks.emplace_back(Paragraph{.text = paragraph(1, 3)});
    blocks.emplace_back(Figure{.caption = QStringLiteral("From application to seat"), .chart = stackedBars()});
    blocks.emplace_back(Figure{.caption = QStringLiteral("Seats by regional group"), .chart = seats()});
    blocks.emplace_back(Heading{.level = 3, .text = QStringLiteral("What the reviewers disagreed on")});
    blocks.emplace_back(List{ListMarks::Bullets,
                             {ListItem(paragraph(2, 2)), ListItem(RichText(sentence(5)), 1),
                              ListItem(RichText(sentence(6)), 1), ListItem(sentence(3))}});
}

void addFinances(std::vector<Block> &blocks)
{
    blocks.emplace_back(Heading{.level = 1, .number = QStringLiteral("4"), .text = QStringLiteral("Finances")});
    blocks.emplace_back(Paragraph{.text = paragraph(3, 3)});
    blocks.emplace_back(
        Figure{.caption = QStringLiteral("Received, spent and planned by year"), .chart = columnsByYear()});
    blocks.emplace_back(spannedTable());
    blocks.emplace_back(Figure{.caption = QStringLiteral("The course of 2026"), .chart = linesByMonth()});
    for (int section = 0; section < 8; ++section) {
        blocks.emplace_back(Heading{.level = 2, .text = QStringLiteral("Matter %1").arg(section + 1)});
        for (int index = 0; index < 3; ++index)
            blocks.emplace_back(Paragraph{.text = RichText(paragraph(section + index, 2 + (section * 5 + index) % 5))});
    }
}

} // namespace

DocumentSettings settings(Language language, Paper paper)
{
    DocumentSettings all = documentSettings(Wording(language));
    all.paper = paper;
    all.title = QStringLiteral("Consolidated annual report 2026");
    all.symbol = QStringLiteral("FUND/2026/1");
    all.author = QStringLiteral("The fund’s administrator");
    all.subject = QStringLiteral("Contributions, use of funds and results of the year 2026");
    all.made = QDateTime(QDate(2027, 1, 18), QTime(9, 12), Qt::UTC);
    all.headEnd = QStringLiteral("FUND/2026/1");
    all.statusNote = QStringLiteral("Proposed fund: not an official document");
    all.demonstrationMark = QStringLiteral("Demonstration: invented people and amounts");
    all.contents = true;
    all.cover = Cover{.organisation = QStringLiteral("Voluntary fund for the security of ICTs"),
                      .subtitle = QStringLiteral("1 January to 31 December 2026"),
                      .details = {QStringLiteral("18 January 2027"), QStringLiteral("Original: English")},
                      .imprint = {QStringLiteral("Made from the fund’s record; its head hash stands in annex I.")}};
    return all;
}

Document report(Paper paper)
{
    Document document{settings(Language::English, paper), {}};
    addOpening(document.blocks);
    document.blocks.emplace_back(
        Heading{.level = 1, .number = QStringLiteral("2"), .text = QStringLiteral("Contributions")});
    document.blocks.emplace_back(Paragraph{.text = paragraph(5, 3)});
    document.blocks.emplace_back(longTable(95));
    addSponsorship(document.blocks);
    addFinances(document.blocks);
    document.blocks.emplace_back(Heading{.level = 1,
                                         .number = QStringLiteral("Annex I"),
                                         .text = QStringLiteral("Rules that were applied"),
                                         .newPage = true});
    document.blocks.emplace_back(Facts{{{QStringLiteral("Call"), QStringLiteral("S-2026-2, published 16 April 2026")},
                                        {QStringLiteral("Seats"), QStringLiteral("20")},
                                        {QStringLiteral("Digest"), QStringLiteral("9f2c 41d8 77aa 03be")}},
                                       true});
    document.blocks.emplace_back(
        List{ListMarks::Numbers, {ListItem(paragraph(0, 2)), ListItem(sentence(2)), ListItem(sentence(7))}});
    document.blocks.emplace_back(Paragraph{.text = paragraph(6, 2), .style = ParagraphStyle::Small});
    document.blocks.emplace_back(
        SignatureBlock{.name = QStringLiteral("The administrator"), .office = QStringLiteral("Office of the fund")});
    numberTablesAndFigures(document);
    return document;
}

Document letter()
{
    LetterSheet sheet;
    sheet.from = {QStringLiteral("Voluntary fund for the security of ICTs"),
                  QStringLiteral("Office of the administrator"),
                  {QStringLiteral("United Nations Plaza"), QStringLiteral("New York, NY 10017")}};
    sheet.references = {{QStringLiteral("Reference:"), QStringLiteral("S-2026-2/A-030")},
                        {QStringLiteral("Date:"), QStringLiteral("28 October 2026")}};
    sheet.addressee = {QStringLiteral("The Permanent Mission"), QStringLiteral("Attention: candidate A-030")};
    sheet.salutation = QStringLiteral("Excellency,");
    sheet.subject = QStringLiteral("Sponsorship for the thematic groups, New York, 7–11 December 2026");
    for (int index = 0; index < 4; ++index)
        sheet.body.emplace_back(Paragraph{.text = paragraph(index, 3)});
    sheet.signature = {.closing = QStringLiteral("Yours faithfully,"),
                       .name = QStringLiteral("The administrator"),
                       .office = QStringLiteral("Voluntary fund for the security of ICTs"),
                       .details = {QStringLiteral("Decision of 27 October 2026")}};
    sheet.enclosures = {QStringLiteral("Enclosure: travel arrangements")};
    DocumentSettings all = settings(Language::English);
    all.title = sheet.subject;
    all.demonstrationMark.clear();
    return letterDocument(sheet, all);
}

Document memo()
{
    MemoSheet sheet;
    sheet.from = {
        QStringLiteral("Voluntary fund for the security of ICTs"), QStringLiteral("Office of the administrator"), {}};
    sheet.title = QStringLiteral("Memorandum");
    sheet.head = {
        {QStringLiteral("To:"), QStringLiteral("The High Representative for Disarmament Affairs")},
        {QStringLiteral("From:"), QStringLiteral("The administrator")},
        {QStringLiteral("Date:"), QStringLiteral("26 October 2026")},
        {QStringLiteral("Subject:"), RichText().bold(QStringLiteral("Sponsor 20 delegates to the thematic groups?"))}};
    sheet.body = {Heading{.level = 2, .text = QStringLiteral("What is asked")},
                  Paragraph{.text = paragraph(1, 2)},
                  Figure{.caption = QStringLiteral("20 delegates by regional group"), .chart = seats()},
                  Heading{.level = 2, .text = QStringLiteral("What it costs")},
                  Facts{{{QStringLiteral("This list"), QStringLiteral("USD 166,430.00")},
                         {QStringLiteral("Free afterwards"), QStringLiteral("USD 221,170.00")}},
                        false},
                  Paragraph{.text = paragraph(2, 3)}};
    sheet.signature = SignatureBlock{.name = QStringLiteral("The administrator")};
    DocumentSettings all = settings(Language::English);
    all.title = QStringLiteral("Memorandum on short list S-2026-2");
    return memoDocument(sheet, all);
}

} // namespace fund::samples
