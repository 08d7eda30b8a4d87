#include "exchange/application_reader.h"

#include "base/field_readers.h"
#include "base/moment_reader.h"
#include "exchange/import_kinds.h"
#include "exchange/untold_content.h"
#include "states/state_names.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// Where each column of applicationColumns() stands in the table; -1 where it is left out.
struct Places
{
    explicit Places(const CsvTable &table)
        : received(table.columnOf(u"received")), state(table.columnOf(u"state")), gender(table.columnOf(u"gender")),
          givenName(table.columnOf(u"given_name")), familyName(table.columnOf(u"family_name")),
          birthDate(table.columnOf(u"birth_date")), email(table.columnOf(u"email")),
          telephone(table.columnOf(u"telephone")), passportNumber(table.columnOf(u"passport_number")),
          privateNotes(table.columnOf(u"private_notes")), ministry(table.columnOf(u"ministry")),
          post(table.columnOf(u"post")), official(table.columnOf(u"official")),
          capitalBased(table.columnOf(u"capital_based")), field(table.columnOf(u"field")),
          yearsInPost(table.columnOf(u"years_in_post")), earlierSessions(table.columnOf(u"earlier_sessions")),
          ableToTravel(table.columnOf(u"able_to_travel")), undertaking(table.columnOf(u"undertaking")),
          willReport(table.columnOf(u"will_report")), languages(table.columnOf(u"languages")),
          duties(table.columnOf(u"duties")), experience(table.columnOf(u"experience")),
          contribution(table.columnOf(u"contribution")), useAtHome(table.columnOf(u"use_at_home")),
          further(table.columnOf(u"further")), consentText(table.columnOf(u"consent_text")),
          consentDate(table.columnOf(u"consent_date")), classification(table.columnOf(u"classification"))
    {}

    int received, state, gender, givenName, familyName, birthDate, email, telephone, passportNumber, privateNotes;
    int ministry, post, official, capitalBased, field, yearsInPost, earlierSessions, ableToTravel, undertaking;
    int willReport, languages, duties, experience, contribution, useAtHome, further, consentText, consentDate;
    int classification;
};

Failure notOneOf(const QString &allowed)
{
    return failure(FailureKind::Refused, QStringLiteral("word_must_be_one_of_the_allowed"),
                   QCoreApplication::translate("exchange", "Write one of: %1.").arg(allowed));
}

Result<Gender> readGender(const QString &word)
{
    if (const auto gender = genderOf(word.toLower()))
        return *gender;
    return notOneOf(QStringLiteral("woman, man, other, not_said"));
}

Result<WorkField> readWorkField(const QString &word)
{
    if (const auto field = workFieldOf(word.toLower()))
        return *field;
    return notOneOf(QStringLiteral("diplomacy, policy, technical, other"));
}

Result<Classification> readClassification(const QString &word)
{
    if (const auto classification = classificationOf(word.toLower()))
        return *classification;
    return notOneOf(QStringLiteral("unclassified, confidential, strictly_confidential"));
}

/// Reads one row's fields, each problem with its place.
class RowReader
{
public:
    RowReader(const CsvRow &row, Problems &problems) : m_row(row), m_problems(problems) {}

    [[nodiscard]] QString text(int column) const { return m_row.text(column); }

    /// The value of a field that may be empty.
    template <typename Read>
    [[nodiscard]] auto optional(int column, Read read) const -> std::optional<std::decay_t<decltype(*read(QString()))>>
    {
        const QString field = m_row.text(column);
        if (field.isEmpty())
            return std::nullopt;
        return taken(column, read(field));
    }
    template <typename Read>
    [[nodiscard]] auto required(int column, Read read) const
    {
        return taken(column, read(m_row.text(column)));
    }
    [[nodiscard]] std::optional<int> number(int column, int most) const
    {
        const auto read = optional(column, [most](const QString &field) { return readInteger(field, 0, most); });
        return read ? std::optional(static_cast<int>(*read)) : std::nullopt;
    }

private:
    template <typename T>
    [[nodiscard]] std::optional<T> taken(int column, Result<T> read) const
    {
        if (read)
            return std::move(read).value();
        for (const Problem &found : read.failure().problems) {
            const Problem told = withoutContent(found);
            m_problems.push_back(m_row.problem(column, told.rule, told.sentence, told.paragraph));
        }
        return std::nullopt;
    }

    const CsvRow &m_row;
    Problems &m_problems;
};

PersonalValues readPerson(const RowReader &row, const Places &places)
{
    PersonalValues person;
    person.givenName = row.text(places.givenName);
    person.familyName = row.required(places.familyName, readRequired).value_or(QString());
    person.birthDate = row.required(places.birthDate, readDate).value_or(QDate());
    person.email = row.required(places.email, readRequired).value_or(QString());
    person.telephone = row.text(places.telephone);
    person.passportNumber = row.text(places.passportNumber);
    person.notes = row.text(places.privateNotes);
    return person;
}

Statements readStatements(const RowReader &row, const Places &places)
{
    return {row.text(places.ministry),   row.text(places.post),         row.text(places.duties),
            row.text(places.experience), row.text(places.contribution), row.text(places.useAtHome),
            row.text(places.further)};
}

QStringList readLanguages(const QString &field)
{
    QStringList codes;
    for (const QString &code : field.split(u';', Qt::SkipEmptyParts))
        codes += code.trimmed().toLower();
    return codes;
}

ApplicationFacts readFacts(const RowReader &row, const Places &places)
{
    ApplicationFacts facts;
    if (const auto state = row.required(places.state, readState))
        facts.stateIso3 = (*state)->iso3;
    facts.gender = row.optional(places.gender, readGender).value_or(Gender::NotSaid);
    facts.official = row.optional(places.official, readYesNo);
    facts.capitalBased = row.optional(places.capitalBased, readYesNo);
    facts.field = row.optional(places.field, readWorkField);
    facts.yearsInPost = row.number(places.yearsInPost, 60);
    facts.earlierSessions = row.number(places.earlierSessions, 1000);
    facts.ableToTravel = row.optional(places.ableToTravel, readYesNo);
    facts.undertaking = row.optional(places.undertaking, readYesNo);
    facts.willReport = row.optional(places.willReport, readYesNo);
    facts.languages = readLanguages(row.text(places.languages));
    facts.statements = readStatements(row, places);
    facts.consentText = row.required(places.consentText, readRequired).value_or(QString());
    facts.consentDate = row.required(places.consentDate, readDate).value_or(QDate());
    facts.classification =
        row.optional(places.classification, readClassification).value_or(Classification::Confidential);
    facts.receivedAt = row.required(places.received, readMoment).value_or(QDateTime());
    return facts;
}

} // namespace

std::vector<ApplicationDraft> readApplicationRows(const CsvTable &table, Problems &problems)
{
    const Places places(table);
    std::vector<ApplicationDraft> drafts;
    drafts.reserve(static_cast<std::size_t>(table.rowCount()));
    for (const CsvRow row : table) {
        const RowReader reader(row, problems);
        drafts.push_back({readFacts(reader, places), readPerson(reader, places), row.line()});
    }
    return drafts;
}

Result<ApplicationDraft> readSingleApplication(const QByteArray &bytes)
{
    auto table = readCsv(bytes);
    const ImportKind kind = applicationsImport();
    if (!table)
        return withoutContent(table.failure(), kind);
    Problems problems = checkColumnsUntold(*table, kind);
    if (problems.empty() && table->rowCount() != 1)
        problems.push_back(
            {{},
             QStringLiteral("table_must_have_one_row"),
             QCoreApplication::translate("exchange", "Here one application is read at a time: the table has "
                                                     "%1 rows. Import it instead.")
                 .arg(table->rowCount()),
             {},
             0});
    if (!problems.empty())
        return refused(std::move(problems));
    std::vector<ApplicationDraft> drafts = readApplicationRows(*table, problems);
    if (!problems.empty())
        return refused(std::move(problems));
    return std::move(drafts.front());
}

} // namespace fund
