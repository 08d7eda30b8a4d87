#include "models/row_table_model.h"
#include "models/paged_table_model.h"

#include "support/catch_qt.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStringList>

using namespace fund;

namespace {

struct Pledge
{
    QString donor;
    qint64 cents = 0;
    bool isLate = false;
};

std::vector<Column<Pledge>> columns()
{
    return {
        {QStringLiteral("donor"), [] { return QStringLiteral("Donor"); },
         [](const Pledge &pledge) {
             return CellFacts{.text = pledge.donor, .suffix = pledge.isLate ? QStringLiteral("late") : QString()};
         },
         ColumnAlign::Start, 0},
        {QStringLiteral("amount"), [] { return QStringLiteral("USD"); },
         [](const Pledge &pledge) {
             return CellFacts{.text = QStringLiteral("%L1").arg(pledge.cents), .raw = pledge.cents};
         },
         ColumnAlign::End},
    };
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, 0).data().toString();
    return texts;
}

const std::vector<Pledge> pledges = {
    {QStringLiteral("D-10"), 900, true}, {QStringLiteral("D-2"), 10'000, false}, {QStringLiteral("D-1"), 2'000, false}};

using Tester = QAbstractItemModelTester;

} // namespace

TEST_CASE("a table sorts by the values behind its texts, and words with numbers as people count")
{
    RowTableModel<Pledge> model(columns());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(pledges);
    model.sort(1, Qt::AscendingOrder);
    CHECK(shown(model) == QStringList{QStringLiteral("D-10"), QStringLiteral("D-1"), QStringLiteral("D-2")});
    model.sort(0, Qt::AscendingOrder);
    CHECK(shown(model) == QStringList{QStringLiteral("D-1"), QStringLiteral("D-2"), QStringLiteral("D-10")});
    model.sort(-1, Qt::AscendingOrder);
    CHECK(shown(model) == QStringList{QStringLiteral("D-10"), QStringLiteral("D-2"), QStringLiteral("D-1")});
}

TEST_CASE("rows stay under their headings when they are sorted, and an empty section shows no heading")
{
    RowTableModel<Pledge> model(columns());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setSections({{QStringLiteral("Late"), {pledges.at(0)}},
                       {QStringLiteral("In time"), {pledges.at(1), pledges.at(2)}},
                       {QStringLiteral("Nobody"), {}}});
    model.sort(1, Qt::AscendingOrder);
    CHECK(shown(model) == QStringList{QStringLiteral("Late"), QStringLiteral("D-10"), QStringLiteral("In time"),
                                      QStringLiteral("D-1"), QStringLiteral("D-2")});
    CHECK(model.rowAt(0) == nullptr);
    REQUIRE(model.rowAt(1) != nullptr);
    CHECK(model.rowAt(1)->cents == 900);
    CHECK(model.index(0, 0).data(SectionRole).toBool());
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("a filter leaves rows in which every word stands, the muted ones too")
{
    RowTableModel<Pledge> model(columns());
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setRows(pledges);
    model.setFilterText(QStringLiteral("d-1 LATE"));
    CHECK(shown(model) == QStringList{QStringLiteral("D-10")});
    model.setFilterText({});
    model.setFilter([](const Pledge &pledge) { return pledge.cents >= 2'000; });
    CHECK(model.shownCount() == 2);
}

TEST_CASE("what was selected stays selected through sorting and filtering")
{
    RowTableModel<Pledge> model(columns());
    model.setRows(pledges);
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.sort(1, Qt::DescendingOrder);
    CHECK(chosen.data().toString() == u"D-2");
    model.setFilterText(QStringLiteral("D-10"));
    CHECK_FALSE(chosen.isValid());
}

TEST_CASE("a cell tells a spreadsheet and the screen reader what it shows")
{
    RowTableModel<Pledge> model(columns());
    model.setRows({{QStringLiteral("=HYPERLINK(1)"), -1234, true}});
    CHECK(model.index(0, 0).data(SpreadsheetRole).toString() == u"'=HYPERLINK(1) late");
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == u"=HYPERLINK(1) late");
    CHECK(model.index(0, 1).data(RawRole).toLongLong() == -1234);
}

TEST_CASE("a long list is read by pages, and sorted by its reader")
{
    std::vector<RowRequest> requests;
    PagedTableModel<Pledge> model(columns(), [&](const RowRequest &request) -> Result<std::vector<Pledge>> {
        requests.push_back(request);
        std::vector<Pledge> page;
        for (qint64 i = request.offset; i < 450 && static_cast<int>(page.size()) < request.limit; ++i)
            page.push_back({QStringLiteral("D-%1").arg(i), i, false});
        return page;
    });
    Tester tester(&model, Tester::FailureReportingMode::Fatal);
    // Otherwise it fetches rows itself while it still believes the model to be reset.
    tester.setUseFetchMore(false);
    model.reload();
    CHECK(model.rowCount() == 200);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 450);
    CHECK(requests.size() == 3);
    model.sort(1, Qt::DescendingOrder);
    CHECK(requests.back() == RowRequest{0, 200, QStringLiteral("amount"), true, {}});
    model.setFilterText(QStringLiteral("D-4"));
    CHECK(requests.back().filter == u"D-4");
}

TEST_CASE("a list that can't be read says why and asks no further")
{
    PagedTableModel<Pledge> model(columns(), [](const RowRequest &) -> Result<std::vector<Pledge>> {
        return failure(FailureKind::File, QStringLiteral("file_must_open"), QStringLiteral("The file is locked."));
    });
    model.reload();
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.canFetchMore({}));
    REQUIRE(model.failure());
    CHECK(model.failure()->problems.front().sentence == u"The file is locked.");
}
