#include "bank/mapping_guess.h"

#include "bank/mapped_statement.h"
#include "bank/statement_camt.h"
#include "base/csv_encoding.h"
#include "documents/xlsx_reader.h"

#include <algorithm>
#include <array>
#include <set>

namespace fund {

namespace {

constexpr int mostLinesLookedAt = 60;
constexpr std::array delimiters = {';', ',', '\t', '|'};

/// Headings in small letters and digits without accents; the first of a field that a file has is taken.
struct HeadingWords
{
    BankField field;
    const char *words;
};
constexpr HeadingWords headingWords[] = {
    {BankField::BookedOn, "bookingdate bookedon booked dateofbooking postingdate posted postdate entrydate "
                          "transactiondate date buchungstag buchungsdatum buchung datum dateoperation "
                          "datedeloperation datecomptable datecomptabilisation fechaoperacion fechadeoperacion "
                          "fechacontable fecha"},
    {BankField::ValueOn, "valuedate dateofvalue valueon valuta valutadatum wertstellung wertstellungstag "
                         "wertstellungsdatum datevaleur datedevaleur fechavalor fechadevalor"},
    {BankField::Debit, "debit debits debitamount paidout moneyout withdrawal withdrawals soll belastung debite "
                       "montantdebit debiteuro debiteuros cargo cargos debe debito"},
    {BankField::Credit, "credit credits creditamount paidin moneyin deposit deposits haben gutschrift credite "
                        "montantcredit crediteuro crediteuros abono abonos haber credito"},
    {BankField::Amount, "amount amountineur amountinusd transactionamount value betrag betrageur umsatz umsatzeur "
                        "betragineur montant montanteur montanteneuros importe importeeur monto cantidad"},
    {BankField::Sign, "dc cd drcr crdr debitcredit creditdebit sign direction sollhaben sh sens senscd debehaber "
                      "signo signe vorzeichen"},
    {BankField::Currency, "currency currencycode ccy waehrung wahrung devise monnaie divisa moneda"},
    {BankField::Counterparty, "counterparty counterpartyname beneficiary payee payer name payeepayer sender "
                              "auftraggeberempfanger auftraggeberempfaenger beguenstigterzahlungspflichtiger "
                              "begunstigterzahlungspflichtiger empfanger empfaenger auftraggeber contrepartie tiers "
                              "beneficiaire emetteur nomdelacontrepartie contraparte beneficiario ordenante"},
    {BankField::Purpose, "purpose details description narrative paymentdetails remittanceinformation message memo "
                         "particulars verwendungszweck buchungstext zweck libelle motif communication detail objet "
                         "concepto descripcion detalle motivo"},
    {BankField::Reference, "reference bankreference transactionid transactionreference ref referenz "
                           "bankreferenz transaktionsnummer referencebancaire numerodoperation numero referencia "
                           "referenciabancaria"},
    {BankField::Balance, "balance runningbalance balanceafter accountbalance saldo kontostand saldonachbuchung solde "
                         "soldeapres saldofinal saldodisponible"},
};

QString foldedWord(const QString &heading)
{
    QString fold;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            fold += c;
    return fold;
}

std::optional<BankField> fieldOfHeading(const QString &heading)
{
    const QString fold = foldedWord(heading);
    if (!fold.isEmpty())
        for (const HeadingWords &known : headingWords)
            if (QString::fromLatin1(known.words).split(u' ', Qt::SkipEmptyParts).contains(fold))
                return known.field;
    return std::nullopt;
}

std::set<BankField> fieldsOf(const QStringList &cells)
{
    std::set<BankField> fields;
    for (const QString &cell : cells)
        if (const auto field = fieldOfHeading(cell))
            fields.insert(*field);
    return fields;
}

/// How much a line is like headings: none at all without a day and money.
std::size_t headingScore(const QStringList &cells)
{
    const std::set<BankField> fields = fieldsOf(cells);
    const bool hasMoney =
        fields.contains(BankField::Amount) || fields.contains(BankField::Debit) || fields.contains(BankField::Credit);
    return fields.contains(BankField::BookedOn) && hasMoney ? fields.size() : 0;
}

QStringList headingCells(const QString &line, char delimiter)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line.trimmed()) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == QLatin1Char(delimiter) && !isQuoted)
            cells += QString();
        else
            cells.last() += c;
    }
    return cells;
}

/// The line and the delimiter that give the best headings; where none does, the delimiter that the first line has most
/// of.
BankLayout guessedLayout(const QString &text, BankEncoding encoding)
{
    BankLayout best{encoding, ',', 0};
    std::size_t bestScore = 0;
    qsizetype mostFields = 0;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < std::min<qsizetype>(lines.size(), mostLinesLookedAt); ++i)
        for (const char delimiter : delimiters) {
            const QStringList cells = headingCells(lines[i], delimiter);
            const std::size_t score = headingScore(cells);
            const bool isBetter =
                score > bestScore || (i == 0 && bestScore == 0 && score == 0 && cells.size() > mostFields);
            if (!isBetter)
                continue;
            best = {encoding, delimiter, static_cast<int>(i)};
            bestScore = score;
            mostFields = cells.size();
        }
    return best;
}

int guessedSkipOfSheet(const SheetTable &sheet)
{
    int line = 0;
    std::size_t bestScore = 0;
    for (const SheetRow &row : sheet.rows) {
        const std::size_t score = headingScore(QStringList(row.cells.begin(), row.cells.end()));
        if (score > bestScore) {
            bestScore = score;
            line = row.line - 1;
        }
        if (row.line > mostLinesLookedAt)
            break;
    }
    return line;
}

QStringList valuesOf(const BankTable &table, const BankMapping &mapping, const std::vector<BankField> &fields)
{
    QStringList values;
    for (const BankField field : fields) {
        const qsizetype place =
            mapping.columns.contains(field) ? headingPlace(table.headings, mapping.column(field)) : -1;
        for (const BankTableRow &row : table.rows)
            if (place >= 0 && !row.cells.value(place).isEmpty())
                values += row.cells.value(place);
    }
    return values;
}

/// The order in which every day can be read, where there is one alone; by points nobody writes the month first.
std::optional<DayOrder> guessedOrder(const QStringList &days)
{
    std::vector<DayOrder> possible;
    for (const DayOrder order : {DayOrder::YearMonthDay, DayOrder::DayMonthYear, DayOrder::MonthDayYear})
        if (std::all_of(days.begin(), days.end(), [&](const QString &day) { return readBankDay(day, order); }))
            possible.push_back(order);
    const auto has = [&](DayOrder order) {
        return std::find(possible.begin(), possible.end(), order) != possible.end();
    };
    if (days.isEmpty() || possible.empty())
        return std::nullopt;
    if (possible.size() == 1)
        return possible.front();
    const bool isWithPoints =
        std::all_of(days.begin(), days.end(), [](const QString &day) { return day.contains(u'.'); });
    return isWithPoints && has(DayOrder::DayMonthYear) ? std::optional(DayOrder::DayMonthYear) : std::nullopt;
}

/// Votes of the amounts for a mark before the decimals: the last of two, or one with another number of digits behind it
/// than three.
void guessMarks(const QStringList &amounts, BankMapping &mapping)
{
    int points = 0;
    int commas = 0;
    for (const QString &amount : amounts) {
        const qsizetype point = amount.lastIndexOf(u'.');
        const qsizetype comma = amount.lastIndexOf(u',');
        const auto isDecimal = [&](qsizetype at, QChar mark) {
            const QString behind = amount.sliced(at + 1).remove(u'-').remove(u'+').remove(u')').trimmed();
            return amount.count(mark) == 1 && behind.size() != 3;
        };
        if (point >= 0 && (comma >= 0 ? point > comma : isDecimal(point, u'.')))
            ++points;
        if (comma >= 0 && (point >= 0 ? comma > point : isDecimal(comma, u',')))
            ++commas;
    }
    const bool isComma = points == commas ? mapping.layout.delimiter == ';' : commas > points;
    mapping.decimal = isComma ? u',' : u'.';
    const QChar other = isComma ? u'.' : u',';
    const auto hasWithin = [&](QChar mark) {
        return std::any_of(amounts.begin(), amounts.end(),
                           [&](const QString &amount) { return amount.simplified().contains(mark); });
    };
    if (hasWithin(other))
        mapping.thousands = other.unicode();
    else if (hasWithin(u'\'') || hasWithin(u'\u2019'))
        mapping.thousands = u'\'';
    else if (hasWithin(u' ') || hasWithin(u'\u00A0') || hasWithin(u'\u202F'))
        mapping.thousands = u' ';
}

} // namespace

BankMapping guessColumnsOf(const BankTable &table, const BankLayout &layout)
{
    BankMapping mapping;
    mapping.layout = layout;
    for (const QString &heading : table.headings)
        if (const auto field = fieldOfHeading(heading))
            mapping.columns.emplace(*field, heading); // the first of a kind
    // One column of what left without one of what came, or beside one of all amounts, is told as it is not.
    if (mapping.columns.contains(BankField::Debit) && mapping.columns.contains(BankField::Credit))
        mapping.columns.erase(BankField::Amount);
    else
        for (const BankField field : {BankField::Debit, BankField::Credit})
            mapping.columns.erase(field);
    if (!mapping.columns.contains(BankField::Amount))
        mapping.columns.erase(BankField::Sign);
    mapping.days = guessedOrder(valuesOf(table, mapping, {BankField::BookedOn, BankField::ValueOn}));
    guessMarks(valuesOf(table, mapping, {BankField::Amount, BankField::Debit, BankField::Credit, BankField::Balance}),
               mapping);
    return mapping;
}

Result<MappingGuess> guessBankMapping(const QByteArray &bytes)
{
    BankLayout layout;
    if (isXlsx(bytes)) {
        const auto sheet = readXlsx(bytes);
        if (!sheet)
            return sheet.failure();
        layout.skip = guessedSkipOfSheet(*sheet);
    } else {
        const auto plain = decodeText(bytes);
        if (plain && plain->firstInvalid >= 0)
            layout.encoding = BankEncoding::Windows1252;
        if (const auto text = decodeBankText(bytes, layout.encoding))
            layout = guessedLayout(QString::fromUtf8(*text), layout.encoding);
    }
    auto table = readBankTable(bytes, layout);
    if (!table)
        return table.failure();
    return MappingGuess{guessColumnsOf(*table, layout), std::move(*table)};
}

bool isBanksOwnTable(const QByteArray &bytes)
{
    if (isCamt(bytes))
        return false;
    const auto guess = guessBankMapping(bytes);
    const auto has = [&](const char *name) { return headingPlace(guess->table.headings, QLatin1String(name)) >= 0; };
    return guess && guess->table.headings.size() > 2 && !(has("row") && has("account")) && !has("booked_on");
}

} // namespace fund
