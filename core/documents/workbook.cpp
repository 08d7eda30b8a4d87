#include "documents/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>

#include <map>
#include <tuple>

#include <xlsxwriter.h>

namespace fund {

namespace {

/// What a spreadsheet's numbers hold without loss.
constexpr qint64 mostDigits = 1'000'000'000'000'000;
constexpr int narrowest = 9;
constexpr int widest = 60;
constexpr qsizetype longestText = 32'767;
const QDate firstDate(1900, 3, 1); // before it spreadsheets disagree, for the leap day that 1900 never had

/// How a cell looks: what all cells of one look share.
struct Look
{
    QByteArray number{}; ///< the spreadsheet's own words for the form of a number; empty: text
    RowKind kind = RowKind::Body;
    bool isHead = false;
    bool atEnd = false;
    bool wraps = false;
    int indent = 0;
    bool namesCurrency = false; ///< of amounts: where nothing else beside them says it

    [[nodiscard]] auto key() const { return std::tuple(number, kind, isHead, atEnd, wraps, indent, namesCurrency); }
    bool operator<(const Look &other) const { return key() < other.key(); }
};

QByteArray formOf(int places)
{
    return places == 0 ? QByteArrayLiteral("#,##0") : "#,##0." + QByteArray(places, '0');
}

/// The library takes binary fractions; the nearest one to a decimal of fifteen digits is written as that decimal.
auto nearest(const Decimal &number)
{
    return QLocale::c().toDouble(number.toText());
}

/// Names that every spreadsheet takes: short, without marks of its formulas, each once.
QByteArray tabName(const QString &wanted, std::size_t place, std::vector<QString> &taken)
{
    QString name;
    for (const QChar letter : wanted)
        name += QStringLiteral("[]:*?/\\'").contains(letter) ? QLatin1Char(' ') : letter;
    name = name.simplified().left(28);
    if (name.isEmpty() || taken.end() != std::find(taken.begin(), taken.end(), name.toCaseFolded()))
        name = QStringLiteral("%1 %2").arg(name.left(24), QString::number(place + 1)).trimmed();
    taken.push_back(name.toCaseFolded());
    return name.toUtf8();
}

class Book
{
public:
    Book(const QByteArray &path, QByteArray folder) : m_folder(std::move(folder))
    {
        lxw_workbook_options options{LXW_FALSE, m_folder.data(), LXW_FALSE};
        m_book = workbook_new_opt(path.constData(), &options);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book()
    {
        if (m_book)
            (void)workbook_close(m_book);
    }

    void describe(const Workbook &workbook);
    void addSheet(const DataTable &table, std::size_t place, Language language);
    [[nodiscard]] lxw_error close() { return worst(workbook_close(std::exchange(m_book, nullptr))); }
    [[nodiscard]] bool isOpen() const { return m_book != nullptr; }

private:
    lxw_format *format(const Look &look);
    void writeHead(lxw_worksheet *sheet, const DataTable &table);
    void writeRow(lxw_worksheet *sheet, lxw_row_t line, const DataRow &row, const DataTable &table);
    void writeCell(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const DataCell &cell, Look look);
    void writeNumber(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const Decimal &number, const Look &look);
    void writeText(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const QString &text, const Look &look);
    void setWidths(lxw_worksheet *sheet, const DataTable &table, Language language);
    void keep(lxw_error error) { m_error = worst(error); }
    [[nodiscard]] lxw_error worst(lxw_error error) const { return m_error == LXW_NO_ERROR ? error : m_error; }

    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    std::map<Look, lxw_format *> m_formats;
    std::vector<QString> m_taken;
    lxw_error m_error = LXW_NO_ERROR;
};

void Book::describe(const Workbook &workbook)
{
    QByteArray title = workbook.title.toUtf8();
    QByteArray subject = workbook.subject.toUtf8();
    QByteArray author = workbook.author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = author.data();
    // Never 0, which would mean the clock.
    properties.created = workbook.made.isValid() ? std::max<time_t>(1, workbook.made.toSecsSinceEpoch()) : 1;
    keep(workbook_set_properties(m_book, &properties));
}

lxw_format *Book::format(const Look &look)
{
    lxw_format *&format = m_formats[look];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (!look.number.isEmpty())
        format_set_num_format(format, look.number.constData());
    if (look.isHead || look.kind != RowKind::Body)
        format_set_bold(format);
    if (look.isHead)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look.kind == RowKind::Subtotal || look.kind == RowKind::Total)
        format_set_top(format, LXW_BORDER_THIN);
    if (look.kind == RowKind::Total)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look.isHead && look.atEnd)
        format_set_align(format, LXW_ALIGN_RIGHT);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (look.wraps)
        format_set_text_wrap(format);
    if (look.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(std::min(look.indent, 15)));
    return format;
}

void Book::writeText(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const QString &text, const Look &look)
{
    keep(worksheet_write_string(sheet, line, column, text.left(longestText).toUtf8().constData(), format(look)));
}

void Book::writeNumber(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const Decimal &number, const Look &look)
{
    if (qAbs(number.coefficient()) >= mostDigits)
        return writeText(sheet, line, column, number.toText(), look);
    keep(worksheet_write_number(sheet, line, column, nearest(number), format(look)));
}

void Book::writeCell(lxw_worksheet *sheet, lxw_row_t line, lxw_col_t column, const DataCell &cell, Look look)
{
    if (const auto *text = std::get_if<QString>(&cell)) {
        look.wraps = text->size() > widest;
        writeText(sheet, line, column, *text, look);
    } else if (const auto *number = std::get_if<qint64>(&cell)) {
        look.number = formOf(0);
        writeNumber(sheet, line, column, Decimal(*number, 0), look);
    } else if (const auto *money = std::get_if<Money>(&cell)) {
        look.number = formOf(money->currency().minorUnits);
        if (look.namesCurrency)
            look.number.prepend("[$" + money->currency().code.toLatin1() + "] ");
        writeNumber(sheet, line, column, Decimal(money->minor(), money->currency().minorUnits), look);
    } else if (const auto *percent = std::get_if<Percent>(&cell)) {
        const Decimal &value = percent->value;
        look.number = (value.scale() == 0 ? QByteArray("0") : "0." + QByteArray(value.scale(), '0')) + '%';
        writeNumber(sheet, line, column, Decimal(value.coefficient(), value.scale() + 2), look);
    } else if (const auto *date = std::get_if<QDate>(&cell); date && *date >= firstDate) {
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        look.number = QByteArrayLiteral("yyyy-mm-dd");
        keep(worksheet_write_datetime(sheet, line, column, &day, format(look)));
    } else {
        keep(worksheet_write_blank(sheet, line, column, format(look)));
    }
}

void Book::writeHead(lxw_worksheet *sheet, const DataTable &table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        writeText(sheet, 0, static_cast<lxw_col_t>(i), table.columns[i].title,
                  {.isHead = true, .atEnd = table.columns[i].isFigures});
    worksheet_freeze_panes(sheet, 1, 0);
    keep(worksheet_repeat_rows(sheet, 0, 0));
}

void Book::writeRow(lxw_worksheet *sheet, lxw_row_t line, const DataRow &row, const DataTable &table)
{
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i)
        writeCell(sheet, line, static_cast<lxw_col_t>(i), row.cells[i],
                  {.kind = row.kind,
                   .atEnd = table.columns[i].isFigures,
                   .indent = i == 0 ? row.indent : 0,
                   .namesCurrency = table.columns[i].namesCurrency});
}

void Book::setWidths(lxw_worksheet *sheet, const DataTable &table, Language language)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qsizetype width = table.columns[i].title.size();
        for (const DataRow &row : table.rows)
            if (i < row.cells.size())
                width = std::max(width, cellText(row.cells[i], table.columns[i].namesCurrency, language).size() +
                                            (i == 0 ? 2 * row.indent : 0));
        const auto column = static_cast<lxw_col_t>(i);
        const auto letters = static_cast<int>(std::clamp<qsizetype>(width + 2, narrowest, widest));
        keep(worksheet_set_column(sheet, column, column, letters, nullptr));
    }
}

void Book::addSheet(const DataTable &table, std::size_t place, Language language)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, tabName(table.name, place, m_taken).constData());
    if (!sheet)
        return keep(LXW_ERROR_PARAMETER_VALIDATION);
    writeHead(sheet, table);
    lxw_row_t line = 1;
    for (const DataRow &row : table.rows)
        writeRow(sheet, line++, row, table);
    for (const QString &note : table.notes)
        writeText(sheet, ++line, 0, note, {});
    setWidths(sheet, table, language);
    if (directionOf(language) == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    QString title = table.caption;
    title.replace(u'&', QStringLiteral("&&")); // a head's own mark
    keep(worksheet_set_header(sheet, (QStringLiteral("&C") + title.left(200)).toUtf8().constData()));
}

Failure notMade(const QString &reason)
{
    return failure(FailureKind::File, QStringLiteral("spreadsheet_must_be_made"),
                   QCoreApplication::translate("documents", "The spreadsheet could not be made: %1.",
                                               "%1 is the library's or the system's reason")
                       .arg(reason));
}

} // namespace

Result<QByteArray> renderXlsx(const Workbook &workbook)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notMade(folder.errorString());
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    Book book(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (!book.isOpen())
        return notMade(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    book.describe(workbook);
    for (std::size_t i = 0; i < workbook.sheets.size(); ++i)
        book.addSheet(workbook.sheets[i], i, workbook.language);
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return notMade(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notMade(file.errorString());
    return file.readAll();
}

Result<void> writeXlsx(const QString &path, const Workbook &workbook)
{
    const Result<QByteArray> bytes = renderXlsx(workbook);
    if (!bytes)
        return bytes.failure();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(FailureKind::File, QStringLiteral("spreadsheet_must_be_writable"),
                       QCoreApplication::translate("documents",
                                                   "“%1” could not be written: %2. Choose another place, or free it.",
                                                   "a spreadsheet file; %2 is the system's reason")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    return {};
}

} // namespace fund
