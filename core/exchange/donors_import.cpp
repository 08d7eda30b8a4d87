#include "base/field_readers.h"
#include "donors/donor_import.h"
#include "exchange/import_kinds.h"
#include "identity/session.h"
#include "record/change.h"
#include "states/state_names.h"

#include <QCoreApplication>

#include <array>

namespace fund {

namespace {

QString wordsAre(const QStringList &keys)
{
    return QCoreApplication::translate("exchange", "Give one of: %1.").arg(keys.join(QStringLiteral(", ")));
}

Failure refusedWord(const char *rule, const QStringList &keys)
{
    return refused({problem("", rule, wordsAre(keys))});
}

Result<DonorKind> readDonorKind(const QString &text)
{
    if (const auto kind = donorKindOf(text.trimmed()))
        return *kind;
    QStringList keys;
    for (const DonorKind kind : allDonorKinds)
        keys += donorKindKey(kind);
    return refusedWord("kind_must_be_known", keys);
}

Result<Publication> readPublication(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Publication::Publish;
    if (const auto publication = publicationOf(text.trimmed()))
        return *publication;
    QStringList keys;
    for (const Publication publication : allPublications)
        keys += publicationKey(publication);
    return refusedWord("publication_must_be_known", keys);
}

Result<Language> readLetterLanguage(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Language::English;
    if (const auto language = languageOf(text.trimmed()))
        return *language;
    QStringList codes;
    for (const Language language : languages)
        codes += codeOf(language);
    return refusedWord("language_must_be_known", codes);
}

/// Reads one table; the places of its columns are looked up once.
class DonorReader
{
public:
    explicit DonorReader(const CsvTable &table)
        : m_name(table.columnOf(u"name")), m_kind(table.columnOf(u"kind")),
          m_publication(table.columnOf(u"publication")), m_request(table.columnOf(u"publication_request")),
          m_language(table.columnOf(u"language")), m_address(table.columnOf(u"address"))
    {
        for (const Language language : languages)
            m_names.at(static_cast<std::size_t>(language)) = table.columnOf(nameField(language));
    }

    std::optional<DonorRowDraft> read(const CsvRow &row, Problems &problems) const
    {
        const std::size_t before = problems.size();
        DonorRowDraft draft;
        draft.line = row.line();
        draft.donor.name = row.take(m_name, readRequired(row.text(m_name)), problems).value_or(QString());
        if (const auto kind = row.take(m_kind, readDonorKind(row.text(m_kind)), problems))
            readKind(row, *kind, draft.donor, problems);
        draft.donor.publication =
            row.take(m_publication, readPublication(row.text(m_publication)), problems).value_or(Publication::Publish);
        draft.donor.publicationRequest = row.text(m_request);
        for (const Language language : languages)
            if (const QString name = row.text(m_names.at(static_cast<std::size_t>(language))); !name.isEmpty())
                draft.donor.names[language] = name;
        draft.language =
            row.take(m_language, readLetterLanguage(row.text(m_language)), problems).value_or(Language::English);
        draft.address = row.text(m_address).replace(QStringLiteral(" | "), QStringLiteral("\n"));
        return problems.size() == before ? std::optional(std::move(draft)) : std::nullopt;
    }

private:
    void readKind(const CsvRow &row, DonorKind kind, DonorDraft &donor, Problems &problems) const
    {
        donor.kind = kind;
        if (!isState(kind) || donor.name.isEmpty())
            return;
        if (const auto state = row.take(m_name, readState(donor.name), problems)) {
            donor.stateIso3 = (*state)->iso3;
            donor.name = (*state)->name(Language::English);
        }
    }

    int m_name;
    int m_kind;
    int m_publication;
    int m_request;
    int m_language;
    int m_address;
    std::array<int, languages.size()> m_names{};
};

Result<ImportOutcome> importDonorTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    std::vector<DonorRowDraft> rows;
    const DonorReader reader(table);
    for (const CsvRow row : table)
        if (auto draft = reader.read(row, outcome.problems))
            rows.push_back(std::move(*draft));
    const DonorPlan plan = planDonors(session.database(), rows, session.onDate());
    outcome.problems.insert(outcome.problems.end(), plan.problems.begin(), plan.problems.end());
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    Change change(session, Action::RecordDonor);
    recordPlan(change, plan);
    outcome.added = static_cast<int>(plan.donors.size()) + plan.changed;
    outcome.unchanged = plan.unchanged;
    return finishImport(change, options, std::move(outcome));
}

std::vector<ImportColumn> donorColumns()
{
    std::vector<ImportColumn> columns = {
        importColumn("name",
                     QT_TRANSLATE_NOOP("exchange",
                                       "A State by any of its names or codes, or the name of another donor; "
                                       "the same row twice changes nothing"),
                     "Foundation for the Law of the Sea"),
        importColumn("kind",
                     QT_TRANSLATE_NOOP("exchange",
                                       "member_state, observer, international_organisation, private_sector, "
                                       "philanthropic, civil_society, academia or individual"),
                     "philanthropic"),
        importColumn("publication",
                     QT_TRANSLATE_NOOP("exchange", "publish, without_amount or anonymous; empty: publish"), "publish",
                     false),
        importColumn("publication_request",
                     QT_TRANSLATE_NOOP("exchange", "The donor's letter that asks for less than publication"), "",
                     false),
        importColumn("language",
                     QT_TRANSLATE_NOOP("exchange", "Language of letters: en, fr, es, ru, zh or ar; empty: en"), "fr",
                     false),
        importColumn("address",
                     QT_TRANSLATE_NOOP("exchange", "Whom letters go to, lines parted by “ | ”; none of a person"),
                     "Secretariat | 1 Harbour Road", false)};
    const std::array examples = {"Law of the Sea Foundation", "Fondation pour le droit de la mer", "", "", "", ""};
    for (const Language language : languages) {
        const std::size_t place = static_cast<std::size_t>(language);
        columns.push_back({nameField(language),
                           QCoreApplication::translate("exchange", "Name in %1, where it has one; none of a State")
                               .arg(ownName(language)),
                           false, QString::fromUtf8(examples.at(place))});
    }
    return columns;
}

} // namespace

ImportKind donorsImport()
{
    return {QStringLiteral("donors"),
            QCoreApplication::translate("exchange", "Donors: names, wishes of publication, and whom letters go to"),
            donorColumns(),
            Action::RecordDonor,
            false,
            importDonorTable};
}

} // namespace fund
