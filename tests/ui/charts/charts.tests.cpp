#include "ui/charts/sample_charts.h"
#include "ui/shell/window_fixture.h"

#include "charts/bar_picture.h"
#include "charts/chart_card.h"
#include "charts/envelope_bars.h"
#include "charts/flow_picture.h"
#include "charts/line_picture.h"
#include "charts/seat_picture.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QGridLayout>
#include <QSignalSpy>
#include <QStringList>

using namespace fund;

namespace {

/// The four charts of the year, the seats and the flow on one board.
QWidget *newBoard()
{
    auto *line = new LinePicture;
    line->setChart(sampleLines());
    auto *regions = new BarPicture;
    regions->setChart(sampleRegions());
    auto *stages = new BarPicture;
    stages->setChart(sampleStages());
    auto *envelopes = new EnvelopeBars;
    envelopes->setEnvelopes(sampleEnvelopes());
    auto *seats = new SeatPicture;
    seats->setColumns(sampleSeats());
    seats->setSelected(QStringLiteral("A-20"));
    auto *flow = new FlowPicture;
    flow->setFlow(sampleFlow());
    flow->setSelectedNode(QStringLiteral("b-committed"));
    auto *board = new QWidget;
    auto *grid = new QGridLayout(board);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(16);
    const auto card = [](const char *title, const char *unit, ChartPicture *picture) {
        return new ChartCard(QString::fromUtf8(title), QString::fromUtf8(unit), picture);
    };
    grid->addWidget(card("Receipts follow pledges", "USD million, 2026, cumulative", line), 0, 0);
    grid->addWidget(card("Money in each envelope", "USD thousand, 12 October 2026", envelopes), 0, 1);
    grid->addWidget(card("Who applied, by region", "applicants, call S-2026-2", regions), 0, 2);
    grid->addWidget(card("Projects by stage", "proposals, calls of 2026", stages), 0, 3);
    grid->addWidget(card("Who would go: 20 of 20 seats, by regional group", "", seats), 1, 0, 1, 2);
    grid->addWidget(card("From contributions to spending", "", flow), 1, 2, 1, 2);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    return board;
}

template <typename Picture>
void press(Picture &picture, Qt::Key key)
{
    QTest::keyClick(&picture, key);
}

} // namespace

TEST_CASE("the charts look as they were drawn, in every theme and direction")
{
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        const std::unique_ptr<QWidget> board(newBoard());
        board->resize(look.size);
        settle(*board);
        CHECK_FALSE(picture(*board, QStringLiteral("charts-") + look.name).isNull());
    }
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        FlowPicture flow;
        flow.setFlow(sampleFlow());
        flow.setSelectedNode(QStringLiteral("b-committed"));
        flow.resize(752, 382);
        settle(flow);
        CHECK_FALSE(picture(flow, QStringLiteral("flow-") + look.name).isNull());
    }
}

TEST_CASE("T puts a chart's numbers in its place, and brings the chart back")
{
    const Dressed dressed;
    auto *bars = new BarPicture;
    bars->setChart(sampleRegions());
    ChartCard card(QStringLiteral("Who applied, by region"), QStringLiteral("applicants"), bars);
    settle(card);
    bars->setFocus();
    press(*bars, Qt::Key_T);
    REQUIRE(card.showsTable());
    auto *table = card.findChild<TableView *>();
    CHECK(table->hasFocus());
    CHECK(table->model()->index(0, 0).data().toString() == u"African");
    CHECK(table->model()->index(0, 2).data().toString() == u"8");
    QTest::keyClick(table, Qt::Key_T);
    CHECK_FALSE(card.showsTable());
    CHECK(bars->accessibleName() == u"Who applied, by region, applicants");
}

TEST_CASE("arrows go from seat to seat and choose, mirrored from right to left")
{
    for (const bool rightToLeft : {false, true}) {
        const Dressed dressed(
            {QStringLiteral("x"), Theme::Light, rightToLeft ? Language::Arabic : Language::English, {}});
        SeatPicture seats;
        seats.resize(392, 236);
        seats.setColumns(sampleSeats());
        settle(seats);
        const QSignalSpy chosen(&seats, &SeatPicture::chosen);
        press(seats, Qt::Key_Up);
        CHECK(seats.selected() == u"A-0");
        press(seats, Qt::Key_Up);
        CHECK(seats.selected() == u"A-1");
        press(seats, rightToLeft ? Qt::Key_Left : Qt::Key_Right);
        CHECK(seats.selected() == u"A-11");
        press(seats, Qt::Key_Down);
        CHECK(seats.selected() == u"A-10");
        press(seats, Qt::Key_Down);
        CHECK(seats.selected() == u"A-10");
        CHECK(chosen.count() == 4);
        CHECK(seats.accessibleDescription() == u"Applicant A-10");
    }
}

TEST_CASE("a click on a dot chooses who sits there, and an empty seat is nobody")
{
    const Dressed dressed;
    SeatPicture seats;
    seats.resize(392, 236);
    seats.setColumns({{QStringLiteral("African"), 15, {{QStringLiteral("A-1"), SeatSign::Woman, true, {}}}, {}},
                      {QStringLiteral("Others"), 5, {{{}, SeatSign::Empty, false, {}}}, {}}});
    settle(seats);
    const QSignalSpy chosen(&seats, &SeatPicture::chosen);
    const QRect left(0, 0, 196, 236);
    for (int y = 100; y < 180; y += 4) {
        QTest::mouseClick(&seats, Qt::LeftButton, {}, {98, y});
        QTest::mouseClick(&seats, Qt::LeftButton, {}, {294, y});
    }
    REQUIRE(chosen.count() > 0);
    for (const QVariantList &one : chosen)
        CHECK(one.front().toString() == u"A-1");
}

TEST_CASE("the table of seats counts women, men, rings and what is needed")
{
    const Dressed dressed;
    SeatPicture seats;
    seats.setColumns(sampleSeats());
    const QStringList african = seats.table().rows.front();
    CHECK(african == QStringList{QStringLiteral("African"), QStringLiteral("6"), QStringLiteral("3"),
                                 QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("≥ 5")});
}

TEST_CASE("bands and nodes of the flow are to one scale, and nothing is thinner than can be seen")
{
    const FlowFacts facts = sampleFlow();
    const FlowLayout layout = layOutFlow(facts, FlowRoom{});
    REQUIRE(layout.bands.size() == facts.bands.size());
    const qreal scale = layout.nodes.front().height() / static_cast<qreal>(facts.nodes.front().amount);
    for (std::size_t i = 0; i < facts.nodes.size(); ++i) {
        const qreal exact = static_cast<qreal>(facts.nodes.at(i).amount) * scale;
        CHECK(layout.nodes.at(i).height() == Approx(qMax(FlowLayout::thinnest, exact)));
    }
    for (const FlowLayout::Band &band : layout.bands)
        CHECK(band.thick >= FlowLayout::thinnest);
}

TEST_CASE("the words of a flow never overlap, however little room and however small the amounts")
{
    FlowFacts facts = sampleFlow();
    for (const qreal height : {380.0, 300.0, 262.0})
        for (const qint64 shrunk : {facts.nodes.back().amount, qint64{1}}) {
            facts.nodes.back().amount = shrunk;
            FlowRoom room;
            room.bottom = height;
            const FlowLayout layout = layOutFlow(facts, room);
            for (std::size_t a = 0; a < facts.nodes.size(); ++a)
                for (std::size_t b = a + 1; b < facts.nodes.size(); ++b)
                    if (facts.nodes.at(a).column == facts.nodes.at(b).column)
                        CHECK(qAbs(layout.labels.at(a) - layout.labels.at(b)) >= room.lineHeight);
            for (const QRectF &node : layout.nodes) {
                CHECK(node.top() >= room.top - 0.01);
                CHECK(node.bottom() <= room.bottom + 0.01);
            }
        }
}

TEST_CASE("where a flow has many sources and little room, name and amount share a line, and no two lines overlap")
{
    FlowFacts facts = sampleFlow();
    for (int i = 0; i < 6; ++i) {
        const QString key = QStringLiteral("source/%1").arg(i);
        facts.nodes.push_back({key, key, QStringLiteral("500"), 1, 0, ChartColour::Blue});
    }
    FlowRoom room;
    room.bottom = room.top + 170;
    CHECK_FALSE(findsRoom(facts, room));
    room.wordLines = 1;
    room.gap = 2;
    REQUIRE(findsRoom(facts, room));
    const FlowLayout layout = layOutFlow(facts, room);
    for (std::size_t a = 0; a < facts.nodes.size(); ++a)
        for (std::size_t b = a + 1; b < facts.nodes.size(); ++b)
            if (facts.nodes.at(a).column == facts.nodes.at(b).column)
                CHECK(qAbs(layout.labels.at(a) - layout.labels.at(b)) >= room.lineHeight);
}

TEST_CASE("arrows follow the money from node to band to node")
{
    const Dressed dressed;
    FlowPicture flow;
    flow.resize(752, 382);
    flow.setFlow(sampleFlow());
    settle(flow);
    const QSignalSpy nodes(&flow, &FlowPicture::nodeChosen);
    const QSignalSpy bands(&flow, &FlowPicture::bandChosen);
    press(flow, Qt::Key_Right);
    CHECK(nodes.back().front().toString() == u"states");
    press(flow, Qt::Key_Down);
    CHECK(nodes.back().front().toString() == u"philanthropic");
    press(flow, Qt::Key_Right);
    CHECK(bands.back().at(1).toString() == u"received");
    press(flow, Qt::Key_Right);
    CHECK(nodes.back().front().toString() == u"received");
}

TEST_CASE("a chart without data says what will appear there")
{
    const Dressed dressed;
    LinePicture line;
    line.setEmptyText(QStringLiteral("Pledges and receipts appear here with the first contribution."));
    line.resize(236, 248);
    settle(line);
    CHECK_FALSE(picture(line, QStringLiteral("line-empty")).isNull());
    CHECK(line.table().rows.empty());
}
