#include "bank/certificate.h"

#include "documents/data_table.h"
#include "localisation/dates.h"
#include "localisation/wording.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString timeOf(const Certificate &certificate)
{
    const QString day = QCoreApplication::translate("bank", "as of %1", "a day")
                            .arg(longDate(certificate.request.asOf, certificate.language));
    if (!certificate.request.knownOn)
        return day;
    return QCoreApplication::translate("bank", "%1, as known on %2", "a time, a day")
        .arg(day, longDate(*certificate.request.knownOn, certificate.language));
}

std::vector<DataColumn> columnsOf(const QString &currency)
{
    return {{.title = QCoreApplication::translate("bank", "Date")},
            {.title = QCoreApplication::translate("bank", "What", "a balance or an item"), .share = 1},
            {.title = QCoreApplication::translate("bank", "Status")},
            {.title = currency, .isFigures = true, .namesCurrency = false}};
}

DataTable weighedTable(const Reconciliation &weighed)
{
    DataTable table;
    table.name = weighed.currency.code;
    table.caption =
        QCoreApplication::translate("bank", "Bank and books in %1", "a currency").arg(weighed.currency.code);
    table.columns = columnsOf(weighed.currency.code);
    for (const WeighedRow &row : weighedRows(weighed))
        table.rows.push_back({{row.onDate, row.what, row.state, row.amount},
                              row.isBalance ? RowKind::Subtotal : RowKind::Body,
                              row.isBalance ? 0 : 1});
    table.notes.push_back(weighed.addsUp()
                              ? QCoreApplication::translate("bank", "Bank and books come to the same once what only "
                                                                    "one of them knows is taken off.")
                              : QCoreApplication::translate("bank", "Bank and books do not come to the same."));
    return table;
}

void addItems(DataTable &table, const std::vector<ReconcilingItem> &items)
{
    for (const ReconcilingItem &item : items)
        table.rows.push_back({{item.onDate, item.what, DataCell(), item.amount}, RowKind::Body, 1});
}

void addBalance(DataTable &table, const QString &what, const Money &amount)
{
    table.rows.push_back({{DataCell(), what, DataCell(), amount}, RowKind::Subtotal, 0});
}

DataTable explainedTable(const Reconciliation &weighed)
{
    DataTable table;
    table.name = QCoreApplication::translate("bank", "Matched with a reason");
    table.caption = QCoreApplication::translate("bank", "Matched with a reason in %1, in %2", "a year, a currency")
                        .arg(QString::number(weighed.asOf.year()), weighed.currency.code);
    table.columns = columnsOf(weighed.currency.code);
    addItems(table, weighed.explained);
    table.notes.push_back(QCoreApplication::translate("bank", "The bank does not name the donor as the sender of these "
                                                              "lines; what shows that it is its money stands with each "
                                                              "(para. 14)."));
    return table;
}

DataTable changedTable(const ReconciliationChange &change, const QString &known)
{
    const QString currency = change.bankBefore.currency().code;
    DataTable table;
    table.name = QCoreApplication::translate("bank", "Since then");
    table.caption = QCoreApplication::translate("bank", "What was recorded after %1, in %2", "a day, a currency")
                        .arg(known, currency);
    table.columns = columnsOf(currency);
    addBalance(table, QCoreApplication::translate("bank", "Balance of the bank, as known then"), change.bankBefore);
    addItems(table, change.atBank);
    addBalance(table, QCoreApplication::translate("bank", "Balance of the bank, as known now"), change.bankAfter);
    addBalance(table, QCoreApplication::translate("bank", "Balance of the books, as known then"), change.booksBefore);
    addItems(table, change.inBooks);
    addBalance(table, QCoreApplication::translate("bank", "Balance of the books, as known now"), change.booksAfter);
    if (!change.settled.empty()) {
        table.rows.push_back(
            {{DataCell(), QCoreApplication::translate("bank", "Open then, and matched or reversed since"), DataCell(),
              DataCell()},
             RowKind::Group,
             0});
        addItems(table, change.settled);
    }
    return table;
}

DocumentSettings settingsOf(const Certificate &certificate)
{
    DocumentSettings settings = documentSettings(Wording(certificate.language));
    settings.title =
        QCoreApplication::translate("bank", "Bank reconciliation, %1", "a day or a time").arg(timeOf(certificate));
    settings.author = certificate.office.isEmpty() ? certificate.fundName : certificate.office;
    settings.made = certificate.dataOf;
    settings.headEnd = longDate(certificate.dataOf.date(), certificate.language);
    settings.pageNumbers = PageNumbers::All;
    if (!certificate.established)
        settings.statusNote = QCoreApplication::translate("bank", "Proposed fund: not an official document");
    if (certificate.demonstration)
        settings.demonstrationMark = QCoreApplication::translate("bank", "Demonstration: invented people and amounts");
    return settings;
}

void addPaperTable(Document &document, const DataTable &table, Language language)
{
    Table printed = printedTable(table, language);
    printed.caption = RichText();
    document.blocks.emplace_back(Heading{2, {}, RichText(table.caption)});
    document.blocks.emplace_back(std::move(printed));
}

} // namespace

Document certificateDocument(const Certificate &certificate)
{
    Document document{settingsOf(certificate), {}};
    document.blocks.emplace_back(Letterhead{certificate.fundName, certificate.office, {}});
    document.blocks.emplace_back(
        Title{QCoreApplication::translate("bank", "Bank reconciliation"), timeOf(certificate)});
    for (const Reconciliation &weighed : certificate.weighed) {
        addPaperTable(document, weighedTable(weighed), certificate.language);
        if (!weighed.explained.empty())
            addPaperTable(document, explainedTable(weighed), certificate.language);
    }
    if (certificate.weighed.empty())
        document.blocks.emplace_back(
            Paragraph{RichText(QCoreApplication::translate("bank", "No statement of the bank begins by that day."))});
    for (const ReconciliationChange &change : certificate.changes)
        if (!change.isNothing())
            addPaperTable(document, changedTable(change, longDate(*certificate.request.knownOn, certificate.language)),
                          certificate.language);
    for (const QString &who : {QCoreApplication::translate("bank", "Prepared by",
                                                           "on a certificate, a signature "
                                                           "follows"),
                               QCoreApplication::translate("bank", "Reviewed by",
                                                           "on a certificate, a signature "
                                                           "follows")})
        document.blocks.emplace_back(SignatureBlock{who, {}, {}, {}, true});
    return document;
}

} // namespace fund
