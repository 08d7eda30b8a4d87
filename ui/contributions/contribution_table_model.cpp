#include "contributions/contribution_table_model.h"

#include "contributions/earmark_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

namespace fund {

namespace {

CellFacts day(const QDate &date)
{
    return date.isValid() ? CellFacts{shortDate(date, currentLanguage()), date} : CellFacts{};
}

CellFacts amount(const Money &money, bool strong = false)
{
    CellFacts facts{amountWithoutCurrency(money, currentLanguage()), money.minor()};
    facts.spreadsheet = money.toText();
    facts.strong = strong;
    if (money.isZero())
        facts.tone = Tone::Muted;
    return facts;
}

CellFacts stage(const ContributionRow &row, const QDate &today)
{
    CellFacts facts{stageTitle(row.stage), static_cast<qint64>(row.stage)};
    if (row.nextDue.isValid() && row.nextDue < today) {
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("clock");
        facts.suffix = ContributionTableModel::tr("late", "an instalment that has not come");
    } else if (row.agreed && row.received > *row.agreed) {
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("warning");
        facts.suffix = ContributionTableModel::tr("more than agreed");
    } else if (row.stage == ContributionStage::Received) {
        facts.tone = Tone::Ok;
        facts.icon = QStringLiteral("tick");
    }
    return facts;
}

std::vector<Column<ContributionRow>> columns(const Currency &fundCurrency, const QDate &today)
{
    using Row = ContributionRow;
    const QString code = fundCurrency.code;
    return {
        {QStringLiteral("ref"), [] { return ContributionTableModel::tr("Reference"); },
         [](const Row &row) { return CellFacts{row.ref}; }, ColumnAlign::Start, 92},
        {QStringLiteral("donor"), [] { return ContributionTableModel::tr("Donor"); },
         [](const Row &row) { return CellFacts{row.donorName}; }, ColumnAlign::Start, 0},
        {QStringLiteral("kind"), [] { return ContributionTableModel::tr("Kind of donor"); },
         [](const Row &row) { return CellFacts{donorKindTitle(row.donorKind)}; }, ColumnAlign::Start, 136, true},
        {QStringLiteral("announced"), [] { return ContributionTableModel::tr("Announced"); },
         [](const Row &row) { return day(row.announcedOn); }, ColumnAlign::Start, 96, true},
        {QStringLiteral("currency"),
         [] { return ContributionTableModel::tr("Cur.", "short for currency, a table's head"); },
         [](const Row &row) { return CellFacts{row.pledged.currency().code}; }, ColumnAlign::Start, 48},
        {QStringLiteral("pledged"), [] { return ContributionTableModel::tr("Pledged"); },
         [](const Row &row) { return amount(row.pledged); }, ColumnAlign::End, 100},
        {QStringLiteral("agreed"), [] { return ContributionTableModel::tr("Agreed"); },
         [](const Row &row) { return row.agreed ? amount(*row.agreed) : CellFacts{}; }, ColumnAlign::End, 100},
        {QStringLiteral("received"), [] { return ContributionTableModel::tr("Received"); },
         [](const Row &row) { return amount(row.received); }, ColumnAlign::End, 100},
        {QStringLiteral("converted"), [code] { return ContributionTableModel::tr("In %1", "a currency").arg(code); },
         [](const Row &row) { return amount(row.receivedConverted, true); }, ColumnAlign::End, 100},
        {QStringLiteral("due"), [] { return ContributionTableModel::tr("Next due"); },
         [](const Row &row) { return day(row.nextDue); }, ColumnAlign::Start, 96, true},
        {QStringLiteral("stage"), [] { return ContributionTableModel::tr("Stage"); },
         [today](const Row &row) { return stage(row, today); }, ColumnAlign::Start, 128},
    };
}

ContributionSort sortOf(const RowRequest &request)
{
    static const std::pair<const char *, ContributionColumn> keys[] = {
        {"ref", ContributionColumn::Ref},           {"donor", ContributionColumn::Donor},
        {"kind", ContributionColumn::DonorKind},    {"announced", ContributionColumn::AnnouncedOn},
        {"currency", ContributionColumn::Currency}, {"pledged", ContributionColumn::Pledged},
        {"agreed", ContributionColumn::Agreed},     {"received", ContributionColumn::Received},
        {"due", ContributionColumn::NextDue},       {"converted", ContributionColumn::ReceivedConverted},
        {"stage", ContributionColumn::Stage}};
    for (const auto &[key, column] : keys)
        if (request.sortKey == QLatin1String(key))
            return {column, request.descending};
    return {};
}

} // namespace

ContributionTableModel::ContributionTableModel(const Database &database, const Currency &fundCurrency,
                                               const QDate &today, QObject *parent)
    : ContributionTableModel(std::make_shared<ContributionFilter>(), database, fundCurrency, today, parent)
{}

ContributionTableModel::ContributionTableModel(std::shared_ptr<ContributionFilter> filter, const Database &database,
                                               const Currency &fundCurrency, const QDate &today, QObject *parent)
    : PagedTableModel<ContributionRow>(
          columns(fundCurrency, today),
          [filter, &database, fundCurrency, today](const RowRequest &request) -> Result<std::vector<ContributionRow>> {
              filter->text = request.filter;
              filter->names = {currentLanguage(), today};
              return readContributionRows(database, *filter, sortOf(request), static_cast<int>(request.offset),
                                          request.limit, fundCurrency);
          },
          parent),
      m_filter(std::move(filter))
{}

void ContributionTableModel::setStage(std::optional<ContributionStage> stage)
{
    m_filter->stage = stage;
    reload();
}

int ContributionTableModel::rowOf(const QString &ref)
{
    for (int row = 0;; ++row) {
        while (row >= rowCount() && canFetchMore({}))
            fetchMore({});
        const ContributionRow *candidate = rowAt(row);
        if (!candidate)
            return -1;
        if (candidate->ref == ref)
            return row;
    }
}

std::vector<RefusedWish> readRefusedWishes(const Database &database, const QDate &today)
{
    std::map<DonorId, DonorLabel> labels;
    for (DonorLabel &label : readDonorLabels(database, {currentLanguage(), today}))
        labels.emplace(label.id, std::move(label));
    std::vector<RefusedWish> wishes;
    for (KeptRequest &kept : readKeptRequests(database)) {
        const DonorLabel &label = labels[kept.request.donor];
        wishes.push_back({std::move(kept), label.name, label.names.join(QStringLiteral(" · "))});
    }
    return wishes;
}

std::vector<Column<RefusedWish>> refusedWishColumns()
{
    using Row = RefusedWish;
    return {
        {QStringLiteral("asked"), [] { return ContributionTableModel::tr("Asked on"); },
         [](const Row &row) { return day(row.kept.request.onDate); }, ColumnAlign::Start, 104},
        {QStringLiteral("donor"), [] { return ContributionTableModel::tr("Donor"); },
         [](const Row &row) { return CellFacts{row.donor}; }, ColumnAlign::Start, 160},
        {QStringLiteral("currency"),
         [] { return ContributionTableModel::tr("Cur.", "short for currency, a table's head"); },
         [](const Row &row) { return CellFacts{row.kept.request.amount.currency().code}; }, ColumnAlign::Start, 48},
        {QStringLiteral("amount"), [] { return ContributionTableModel::tr("Amount"); },
         [](const Row &row) { return amount(row.kept.request.amount); }, ColumnAlign::End, 112},
        {QStringLiteral("wish"), [] { return ContributionTableModel::tr("Wish for a use, in the donor's words"); },
         [](const Row &row) { return CellFacts{row.kept.request.wish}; }, ColumnAlign::Start, 0},
        {QStringLiteral("names"), [] { return ContributionTableModel::tr("Other names"); },
         [](const Row &row) { return CellFacts{row.names}; }, ColumnAlign::Start, 160, true},
        {QStringLiteral("withdrawn"), [] { return ContributionTableModel::tr("Withdrawn on"); },
         [](const Row &row) { return day(row.kept.withdrawnOn); }, ColumnAlign::Start, 112},
    };
}

} // namespace fund
