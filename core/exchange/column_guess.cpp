#include "exchange/column_guess.h"

#include <algorithm>
#include <array>

namespace fund {

namespace {

struct OtherName
{
    const char *other;
    const char *column;
};

// What forms and spreadsheets of offices often write, folded.
constexpr std::array otherNames = {
    OtherName{"surname", "familyname"},
    OtherName{"lastname", "familyname"},
    OtherName{"name", "familyname"},
    OtherName{"firstname", "givenname"},
    OtherName{"forename", "givenname"},
    OtherName{"givennames", "givenname"},
    OtherName{"dateofbirth", "birthdate"},
    OtherName{"dob", "birthdate"},
    OtherName{"mail", "email"},
    OtherName{"emailaddress", "email"},
    OtherName{"phone", "telephone"},
    OtherName{"passport", "passportnumber"},
    OtherName{"passportno", "passportnumber"},
    OtherName{"country", "state"},
    OtherName{"memberstate", "state"},
    OtherName{"sex", "gender"},
    OtherName{"submitted", "received"},
    OtherName{"timestamp", "received"},
    OtherName{"notes", "privatenotes"},
    OtherName{"position", "post"},
    OtherName{"currencycode", "currency"},
    OtherName{"remarks", "remark"},
};

/// Letters and digits alone, small, without accents.
QString folded(const QString &name)
{
    QString result;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower())
        if (c.isLetterOrNumber())
            result += c;
    return result;
}

QString columnNameOf(const QString &fold)
{
    const auto found = std::find_if(otherNames.begin(), otherNames.end(),
                                    [&](const OtherName &name) { return fold == QLatin1String(name.other); });
    return found == otherNames.end() ? fold : QString::fromLatin1(found->column);
}

} // namespace

QStringList guessColumns(const QStringList &header, const std::vector<ImportColumn> &columns)
{
    QStringList names(header.size());
    std::vector<bool> taken(columns.size());
    // Names that agree come before other names for the same, so that "email" is never lost to "mail".
    for (const bool exact : {true, false})
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString wanted = exact ? folded(header[i]) : columnNameOf(folded(header[i]));
            for (std::size_t j = 0; j < columns.size() && names[i].isEmpty(); ++j)
                if (!taken[j] && folded(columns[j].name) == wanted) {
                    names[i] = columns[j].name;
                    taken[j] = true;
                }
        }
    return names;
}

QByteArray withColumns(const CsvTable &table, const QStringList &names)
{
    QStringList header;
    std::vector<int> places;
    for (int i = 0; i < static_cast<int>(names.size()); ++i)
        if (!names[i].isEmpty()) {
            header += names[i];
            places.push_back(i);
        }
    std::vector<QStringList> rows;
    rows.reserve(static_cast<std::size_t>(table.rowCount()));
    for (const CsvRow row : table) {
        QStringList fields;
        for (const int place : places)
            fields += QString::fromUtf8(row.bytes(place));
        rows.push_back(std::move(fields));
    }
    return toCsv(header, rows);
}

} // namespace fund
