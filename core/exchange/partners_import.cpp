#include "base/field_readers.h"
#include "donors/donor_name.h"
#include "exchange/import_kinds.h"
#include "exchange/untold_content.h"
#include "identity/session.h"
#include "partners/partner_import.h"
#include "record/change.h"
#include "states/state_names.h"

#include <QCoreApplication>

#include <array>

namespace fund {

namespace {

Result<PartnerKind> readPartnerKind(const QString &text)
{
    if (const auto kind = partnerKindOf(text.trimmed()))
        return *kind;
    QStringList keys;
    for (const PartnerKind kind : allPartnerKinds)
        keys += partnerKindKey(kind);
    return refused({problem(
        "", "kind_must_be_known",
        QCoreApplication::translate("exchange", "Give one of: %1.").arg(keys.join(QStringLiteral(", "))), "para. 24")});
}

/// "NAME; OFFICE; YEAR | NAME".
std::vector<PersonInCharge> personsOfField(const QString &text)
{
    std::vector<PersonInCharge> persons;
    for (const QString &part : text.split(u'|'))
        if (!part.trimmed().isEmpty())
            persons.push_back(personOfLine(part));
    return persons;
}

/// Reads one table; the places of its columns are looked up once.
class PartnerReader
{
public:
    explicit PartnerReader(const CsvTable &table)
        : m_name(table.columnOf(u"name")), m_kind(table.columnOf(u"kind")), m_seat(table.columnOf(u"seat")),
          m_registration(table.columnOf(u"registration")), m_website(table.columnOf(u"website")),
          m_persons(table.columnOf(u"persons"))
    {
        for (const Language language : languages)
            m_names.at(static_cast<std::size_t>(language)) = table.columnOf(nameField(language));
    }

    std::optional<PartnerRowDraft> read(const CsvRow &row, Problems &problems) const
    {
        Problems found;
        PartnerRowDraft draft;
        draft.line = row.line();
        PartnerFacts &facts = draft.partner.facts;
        facts.name = row.take(m_name, readRequired(row.text(m_name)), found).value_or(QString());
        facts.kind = row.take(m_kind, readPartnerKind(row.text(m_kind)), found).value_or(PartnerKind::NonGovernmental);
        if (const QString seat = row.text(m_seat); !seat.isEmpty())
            if (const auto state = row.take(m_seat, readState(seat), found))
                facts.seatIso3 = (*state)->iso3;
        facts.registration = row.text(m_registration);
        facts.website = row.text(m_website);
        for (const Language language : languages)
            if (const QString name = row.text(m_names.at(static_cast<std::size_t>(language))); !name.isEmpty())
                facts.names[language] = name;
        draft.partner.persons = personsOfField(row.text(m_persons));
        for (Problem &each : found)
            problems.push_back(withoutContent(std::move(each)));
        return found.empty() ? std::optional(std::move(draft)) : std::nullopt;
    }

private:
    int m_name;
    int m_kind;
    int m_seat;
    int m_registration;
    int m_website;
    int m_persons;
    std::array<int, languages.size()> m_names{};
};

Result<ImportOutcome> importPartnerTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    std::vector<PartnerRowDraft> rows;
    const PartnerReader reader(table);
    for (const CsvRow row : table)
        if (auto draft = reader.read(row, outcome.problems))
            rows.push_back(std::move(*draft));
    const PartnerPlan plan = planPartners(session, rows);
    outcome.problems.insert(outcome.problems.end(), plan.problems.begin(), plan.problems.end());
    outcome.notes = plan.notes;
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    Change change(session, Action::RecordPartner);
    recordPlan(change, plan);
    outcome.added = static_cast<int>(plan.partners.size());
    outcome.unchanged = plan.unchanged;
    return finishImport(change, options, std::move(outcome));
}

std::vector<ImportColumn> partnerImportColumns()
{
    std::vector<ImportColumn> columns = {
        importColumn("name",
                     QT_TRANSLATE_NOOP("exchange", "The partner's name as it writes it, no Government; "
                                                   "the same row twice changes nothing"),
                     "Sandbar Network Institute"),
        importColumn("kind",
                     QT_TRANSLATE_NOOP("exchange", "non_governmental, un_entity, international_organisation, "
                                                   "regional_organisation, academia or private"),
                     "academia"),
        importColumn("seat",
                     QT_TRANSLATE_NOOP("exchange", "The State of its seat by any of its names or codes; may be empty"),
                     "Estonia"),
        importColumn("registration",
                     QT_TRANSLATE_NOOP("exchange", "Its number in a register, with the register; may be empty"),
                     "Business register 80012", false),
        importColumn("website", QT_TRANSLATE_NOOP("exchange", "Its address on the web; may be empty"),
                     "https://sandbar.example", false),
        importColumn("persons",
                     QT_TRANSLATE_NOOP("exchange", "Those in charge, each as NAME; OFFICE; YEAR OF BIRTH, of which "
                                                   "the name is needed, parted by “ | ”. Sealed"),
                     "Tavira Oskelund; Director; 1970", false)};
    const std::array examples = {"", "Institut Sandbar", "", "", "", ""};
    for (const Language language : languages)
        columns.push_back(
            {nameField(language),
             QCoreApplication::translate("exchange", "Name in %1, where it has one").arg(ownName(language)), false,
             QString::fromUtf8(examples.at(static_cast<std::size_t>(language)))});
    return columns;
}

} // namespace

ImportKind partnersImport()
{
    return {QStringLiteral("partners"),
            QCoreApplication::translate("exchange", "Implementing partners, with those in charge of them"),
            partnerImportColumns(),
            Action::RecordPartner,
            false,
            importPartnerTable,
            {},
            true};
}

} // namespace fund
