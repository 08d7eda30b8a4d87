#include "base/field_readers.h"
#include "contributions/contribution_import.h"
#include "contributions/contribution_readers.h"
#include "contributions/wish_import.h"
#include "exchange/import_kinds.h"
#include "identity/session.h"
#include "money/money_readers.h"
#include "record/change.h"

#include <QCoreApplication>

namespace fund {

namespace {

/// "2026-03-01:50000 2026-09-01:50000".
Result<std::vector<Instalment>> readInstalments(const QString &field, const Currency &currency)
{
    std::vector<Instalment> instalments;
    for (const QString &part : field.split(u' ', Qt::SkipEmptyParts)) {
        auto instalment = readInstalment(part, currency);
        if (!instalment)
            return instalment.failure();
        instalments.push_back(*instalment);
    }
    return instalments;
}

/// Reads one table; the places of its columns are looked up once.
class ContributionReader
{
public:
    explicit ContributionReader(const CsvTable &table)
        : m_reference(table.columnOf(u"reference")), m_donor(table.columnOf(u"donor")),
          m_pledgedOn(table.columnOf(u"pledged_on")), m_currency(table.columnOf(u"currency")),
          m_amount(table.columnOf(u"amount")), m_agreedOn(table.columnOf(u"agreed_on")),
          m_agreedAmount(table.columnOf(u"agreed_amount")), m_instalments(table.columnOf(u"instalments")),
          m_conditions(table.columnOf(u"conditions")), m_wish(table.columnOf(u"wish"))
    {}

    std::optional<ContributionRowDraft> read(const CsvRow &row, Problems &problems) const
    {
        const std::size_t before = problems.size();
        ContributionRowDraft draft;
        draft.line = row.line();
        draft.reference = row.take(m_reference, readRequired(row.text(m_reference)), problems).value_or(QString());
        draft.donor = row.take(m_donor, readRequired(row.text(m_donor)), problems).value_or(QString());
        draft.pledgedOn = row.take(m_pledgedOn, readDate(row.text(m_pledgedOn)), problems).value_or(QDate());
        if (!row.text(m_agreedOn).isEmpty())
            draft.agreedOn = row.take(m_agreedOn, readDate(row.text(m_agreedOn)), problems).value_or(QDate());
        if (const auto currency = row.take(m_currency, readCurrency(row.text(m_currency)), problems))
            readAmounts(row, *currency, draft, problems);
        draft.conditions = row.text(m_conditions);
        draft.wish = row.text(m_wish);
        return problems.size() == before ? std::optional(std::move(draft)) : std::nullopt;
    }

private:
    void readAmounts(const CsvRow &row, const Currency &currency, ContributionRowDraft &draft, Problems &problems) const
    {
        draft.pledged = row.take(m_amount, readMoney(row.text(m_amount), currency), problems).value_or(Money());
        if (!row.text(m_agreedAmount).isEmpty())
            draft.agreed = row.take(m_agreedAmount, readMoney(row.text(m_agreedAmount), currency), problems);
        draft.instalments = row.take(m_instalments, readInstalments(row.text(m_instalments), currency), problems)
                                .value_or(std::vector<Instalment>());
        const bool saysMore =
            !row.text(m_agreedAmount).isEmpty() || !draft.instalments.empty() || !row.text(m_conditions).isEmpty();
        if (saysMore && row.text(m_agreedOn).isEmpty())
            problems.push_back(
                row.problem(m_agreedOn < 0 ? m_reference : m_agreedOn, QStringLiteral("agreement_must_be_dated"),
                            QCoreApplication::translate("exchange", "Give the date of the agreement that the "
                                                                    "row speaks of in agreed_on.")));
    }

    int m_reference;
    int m_donor;
    int m_pledgedOn;
    int m_currency;
    int m_amount;
    int m_agreedOn;
    int m_agreedAmount;
    int m_instalments;
    int m_conditions;
    int m_wish;
};

Result<ImportOutcome> importContributionTable(Session &session, const CsvTable &table, const ImportOptions &options)
{
    ImportOutcome outcome;
    std::vector<ContributionRowDraft> rows;
    const ContributionReader reader(table);
    for (const CsvRow row : table)
        if (auto draft = reader.read(row, outcome.problems))
            rows.push_back(std::move(*draft));
    ContributionPlan plan =
        planContributions(session.database(), rows, session.fund().currency, session.clock().today());
    outcome.wishes = static_cast<int>(plan.wishes.size());
    if (!plan.wishes.empty() && !options.checkOnly && !options.isCancelled()) {
        auto told = keepWishes(session, plan);
        if (!told)
            return told.failure();
        plan.problems = std::move(*told);
    }
    outcome.problems.insert(outcome.problems.end(), plan.problems.begin(), plan.problems.end());
    if (!outcome.problems.empty())
        return outcome;
    options.step(50);
    Change change(session, Action::RecordContribution);
    recordPlan(change, plan);
    outcome.added = static_cast<int>(plan.rows.size());
    outcome.unchanged = plan.unchanged;
    return finishImport(change, options, std::move(outcome));
}

} // namespace

ImportKind contributionsImport()
{
    return {
        QStringLiteral("contributions"),
        QCoreApplication::translate("exchange", "Pledges, with their agreements where they are signed"),
        {importColumn("reference",
                      QT_TRANSLATE_NOOP("exchange", "The donor's or the office's reference, at most 60 "
                                                    "characters; the same row twice changes nothing"),
                      "C-2026-001"),
         importColumn("donor",
                      QT_TRANSLATE_NOOP("exchange", "A State by any of its names or codes, or the name or number "
                                                    "of another donor on record"),
                      "Estonia"),
         importColumn("pledged_on", QT_TRANSLATE_NOOP("exchange", "Day of the announcement, YYYY-MM-DD"), "2026-02-10"),
         importColumn("currency", QT_TRANSLATE_NOOP("exchange", "Currency code of ISO 4217"), "EUR"),
         importColumn("amount", QT_TRANSLATE_NOOP("exchange", "Amount announced, such as 100000.00"), "100000.00"),
         importColumn("agreed_on",
                      QT_TRANSLATE_NOOP("exchange", "Day of the signed agreement; empty where there is none"),
                      "2026-02-20", false),
         importColumn("agreed_amount", QT_TRANSLATE_NOOP("exchange", "Amount of the agreement; empty: as announced"),
                      "100000.00", false),
         importColumn("instalments",
                      QT_TRANSLATE_NOOP("exchange", "Instalments that add up to the agreement, each as "
                                                    "date:amount, parted by blanks; empty: all at once"),
                      "2026-03-01:50000 2026-09-01:50000", false),
         importColumn("conditions", QT_TRANSLATE_NOOP("exchange", "Conditions of the agreement; empty: unconditional"),
                      "", false),
         importColumn("wish",
                      QT_TRANSLATE_NOOP("exchange", "What the donor wishes it to be used for; anything here is "
                                                    "refused (para. 19)"),
                      "", false)},
        Action::RecordContribution,
        false,
        importContributionTable};
}

} // namespace fund
