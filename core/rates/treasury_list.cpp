#include "rates/treasury_list.h"

#include "base/field_readers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>

#include <algorithm>
#include <map>

namespace fund {

namespace {

/// A row as it stands in the list.
struct RawRow
{
    QString code;
    QString date;
    QString rate;
    int line = 0;
};

Problem listProblem(const char *field, const char *rule, const QString &sentence, int line)
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule), sentence, {}, line};
}

/// "1 Nov 2026": the list's months are English in every country.
QDate dateOf(const QString &words)
{
    const QDate day = QLocale::c().toDate(words.simplified(), QStringLiteral("d MMM yyyy"));
    return day.isValid() && day.year() >= 1900 && day.year() <= 2199 ? day : QDate();
}

/// Rows become rates, each currency and day once.
class RateGatherer
{
public:
    void add(const RawRow &row)
    {
        ++m_list.rows;
        const QString code = row.code.trimmed().toUpper();
        const QDate day = dateOf(row.date);
        const auto rate = readAmountText(row.rate);
        if (code.isEmpty())
            m_list.problems.push_back(listProblem("currency", "rate_must_have_a_currency",
                                                  QCoreApplication::translate("rates", "The row has no currency code."),
                                                  row.line));
        else if (!day.isValid())
            m_list.problems.push_back(
                listProblem("valid_from", "rate_must_be_dated",
                            QCoreApplication::translate("rates", "%1: “%2” is no date such as 1 Nov 2026.")
                                .arg(code, row.date.trimmed()),
                            row.line));
        else if (!rate)
            m_list.problems.push_back(
                listProblem("rate", "rate_must_be_a_number",
                            QCoreApplication::translate("rates", "%1: “%2” is no rate such as 0.923.")
                                .arg(code, row.rate.trimmed()),
                            row.line));
        else if (!currencyOf(code))
            leaveOut(code);
        else
            addRate({code, day, *rate, sourceOf(day)}, row.line);
    }
    void addProblem(Problem found) { m_list.problems.push_back(std::move(found)); }
    [[nodiscard]] TreasuryList take() { return std::move(m_list); }

private:
    static QString sourceOf(const QDate &day)
    {
        return QStringLiteral("UN Treasury, list of %1").arg(day.toString(Qt::ISODate));
    }

    void leaveOut(const QString &code)
    {
        if (!m_list.leftOut.contains(code))
            m_list.leftOut += code;
    }

    void addRate(OperationalRate rate, int line)
    {
        const auto [known, isNew] = m_places.try_emplace({rate.currency, rate.validFrom}, m_list.rates.size());
        if (isNew) {
            m_list.rates.push_back(std::move(rate));
            m_list.lines.push_back(line);
        } else if (!(m_list.rates[known->second].rate == rate.rate)) {
            m_list.problems.push_back(listProblem(
                "rate", "rate_must_stand_once",
                QCoreApplication::translate("rates", "%1 has two rates for %2: %3 here and %4 in line %5.")
                    .arg(rate.currency, rate.validFrom.toString(Qt::ISODate), rate.rate.toText(),
                         m_list.rates[known->second].rate.toText(), QString::number(m_list.lines[known->second])),
                line));
        }
    }

    TreasuryList m_list;
    std::map<std::pair<QString, QDate>, std::size_t> m_places;
};

RawRow readRow(QXmlStreamReader &xml)
{
    RawRow row;
    row.line = static_cast<int>(xml.lineNumber());
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString value = xml.readElementText(QXmlStreamReader::SkipChildElements);
        if (name == u"f_curr_code")
            row.code = value;
        else if (name == u"rate")
            row.rate = value.trimmed();
        else if (name == u"eff_date")
            row.date = value;
    }
    return row;
}

void readXml(const QByteArray &bytes, RateGatherer &gatherer)
{
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(0); // the list has none, and a file from outside may hide anything behind one
    if (!xml.readNextStartElement() || xml.name() != u"UN_OPERATIONAL_RATES_DATASET") {
        gatherer.addProblem(
            listProblem("file", "list_must_be_of_the_treasury",
                        QCoreApplication::translate("rates", "This is no list of UN operational rates: it does "
                                                             "not begin with UN_OPERATIONAL_RATES_DATASET."),
                        static_cast<int>(xml.lineNumber())));
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == u"UN_OPERATIONAL_RATES") {
            const RawRow row = readRow(xml);
            if (!xml.hasError())
                gatherer.add(row);
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        gatherer.addProblem(listProblem(
            "file", "list_must_be_whole",
            QCoreApplication::translate("rates", "The list is cut or damaged here: %1.").arg(xml.errorString()),
            static_cast<int>(xml.lineNumber())));
}

/// Columns of the text, from 0: country, name, code, date, rate.
constexpr int codeColumn = 2;
constexpr int dateColumn = 3;
constexpr int rateColumn = 4;

void readTabs(const QByteArray &bytes, RateGatherer &gatherer)
{
    bool hasBegun = false;
    int number = 0;
    for (const QByteArray &each : bytes.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(each).remove(u'\r');
        if (line.trimmed().isEmpty()) {
            if (hasBegun)
                return; // what follows the list is no part of it
            continue;
        }
        const QStringList cells = line.split(u'\t');
        // Words above the list have no date in its place.
        if (!hasBegun && (cells.size() <= rateColumn || !dateOf(cells.at(dateColumn)).isValid()))
            continue;
        hasBegun = true;
        gatherer.add({cells.value(codeColumn), cells.value(dateColumn), cells.value(rateColumn).trimmed(), number});
    }
    if (!hasBegun)
        gatherer.addProblem(listProblem("file", "list_must_be_of_the_treasury",
                                        QCoreApplication::translate("rates", "There is no row of rates in this text."),
                                        number));
}

QString sheetCell(const SheetRow &row, int column)
{
    return static_cast<std::size_t>(column) < row.cells.size() ? row.cells[static_cast<std::size_t>(column)].trimmed()
                                                               : QString();
}

/// The row's date in the list's own words.
QString sheetDay(const SheetRow &row)
{
    const QString cell = sheetCell(row, dateColumn);
    QDate day = QDate::fromString(cell, Qt::ISODate);
    if (!day.isValid())
        day = dayOfSerial(cell, false);
    return day.isValid() ? QLocale::c().toString(day, QStringLiteral("d MMM yyyy")) : cell;
}

bool isSheetRate(const SheetRow &row)
{
    return !sheetCell(row, codeColumn).isEmpty() && !sheetCell(row, rateColumn).isEmpty() &&
           dateOf(sheetDay(row)).isValid();
}

} // namespace

std::optional<TreasuryForm> treasuryFormOf(const QByteArray &bytes)
{
    QByteArray start = bytes.left(4096);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    if (start.trimmed().startsWith('<'))
        return TreasuryForm::Xml;
    // A table of this program's four columns may stand in tabs too: a row of the treasury's has one cell more.
    const QList<QByteArray> lines = start.split('\n');
    const bool isList =
        std::any_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line.count('\t') >= rateColumn; });
    return isList ? std::optional(TreasuryForm::Tabs) : std::nullopt;
}

bool isTreasurySheet(const SheetTable &sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), isSheetRate);
}

TreasuryList readTreasurySheet(const SheetTable &sheet)
{
    RateGatherer gatherer;
    int last = 0;
    for (const SheetRow &row : sheet.rows) {
        if (last == 0 && !isSheetRate(row))
            continue; // words above the list
        if (last != 0 && row.line != last + 1)
            break; // what follows the list is no part of it
        last = row.line;
        gatherer.add({sheetCell(row, codeColumn), sheetDay(row), sheetCell(row, rateColumn), row.line});
    }
    if (last == 0)
        gatherer.addProblem(listProblem("file", "list_must_be_of_the_treasury",
                                        QCoreApplication::translate("rates", "There is no row of rates in this sheet."),
                                        0));
    return gatherer.take();
}

TreasuryList readTreasuryList(const QByteArray &bytes, TreasuryForm form)
{
    RateGatherer gatherer;
    if (form == TreasuryForm::Xml)
        readXml(bytes, gatherer);
    else
        readTabs(bytes, gatherer);
    return gatherer.take();
}

} // namespace fund
