#include "ui/shell/role_desk.h"

#include "print/paper_contents.h"
#include "print/paper_preview.h"
#include "reports/report_page.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"

#include "support/catch_qt.h"

#include <QComboBox>

using namespace fund;

namespace {

void decide(TestFund &fund, int seats, int applications)
{
    const CallId call = reviewedCall(fund, seats, applications);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
}

/// An administrator before the report of a year with a decided round.
struct Bench
{
    explicit Bench(const Look &look = looks().front(), bool decided = true)
    {
        if (decided)
            decide(fund, 6, 20);
        desk = std::make_unique<RoleDesk>(fund.administrator(), look);
        page = desk->open<ReportPage>("report");
        REQUIRE(page);
        REQUIRE(desk->waitForTask());
        QApplication::processEvents();
    }
    Button *button(const QString &words) const
    {
        for (Button *each : page->findChildren<Button *>())
            if (each->isVisible() && each->text() == words)
                return each;
        return nullptr;
    }
    print::PaperPreview *preview() const { return page->findChild<print::PaperPreview *>(); }
    print::PaperContents *contents() const { return page->findChild<print::PaperContents *>(); }
    MessageNote *note() const { return page->findChild<MessageNote *>(); }
    QString checks() const
    {
        QStringList texts;
        for (const NoteLine *line : page->sidePanel()->findChildren<NoteLine *>())
            if (line->isVisible())
                texts += line->text();
        return texts.join(u'\n');
    }
    QString words() const
    {
        QString all;
        for (const print::Page &paper : preview()->paper().pages)
            all += paper.text();
        return all;
    }

    TestFund fund;
    std::unique_ptr<RoleDesk> desk;
    ReportPage *page = nullptr;
};

} // namespace

TEST_CASE("the annual report's pages are seen in the window, with what is missing beside them (para. 27)")
{
    for (const Look &look : looks()) {
        Bench bench(look);
        REQUIRE(bench.preview()->hasPaper());
        CHECK(bench.preview()->paper().pages.size() >= 4);
        CHECK(bench.contents()->count() >= 4);
        CHECK_FALSE(bench.checks().isEmpty());
        picture(bench.desk->window(), QStringLiteral("report-") + look.name);
        bench.contents()->setCurrentRow(3);
        QApplication::processEvents();
        CHECK(bench.preview()->view()->currentPage() > 1);
        picture(bench.desk->window(), QStringLiteral("report-section-") + look.name);
    }
}

TEST_CASE("the report's checks name what the year lacks and lead to where it can be mended")
{
    Bench bench;
    CHECK(bench.checks().contains(QStringLiteral("The year is not over")));
    CHECK(bench.checks().contains(QStringLiteral("nothing was paid yet")));
    CHECK(bench.checks().contains(QStringLiteral("The statement adds up")));
    Button *show = bench.button(QStringLiteral("Show"));
    REQUIRE(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QApplication::processEvents();
    CHECK(bench.desk->window().currentPageId() != u"report");
}

TEST_CASE("the report is in the language chosen for it, whatever the window speaks, and is saved and printed")
{
    Bench bench;
    CHECK(bench.words().contains(QStringLiteral("Annual consolidated report 2026")));
    for (auto *box : bench.page->findChildren<QComboBox *>())
        if (const int french = box->findText(ownName(Language::French)); french >= 0) {
            box->setCurrentIndex(french);
            Q_EMIT box->activated(french);
        }
    REQUIRE(bench.desk->waitForTask());
    QApplication::processEvents();
    CHECK_FALSE(bench.words().contains(QStringLiteral("Annual consolidated report 2026")));
    const QTemporaryDir folder;
    for (const QString &words : {QStringLiteral("Save as PDF…"), QStringLiteral("Print…")}) {
        const QString path = folder.filePath(words.left(4) + QStringLiteral(".pdf"));
        bench.desk->dialogs.files = {path};
        REQUIRE(bench.button(words));
        QTest::mouseClick(bench.button(words), Qt::LeftButton);
        REQUIRE(bench.desk->waitForTask());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(5) == "%PDF-");
        CHECK(bench.note()->isVisible());
    }
    bench.desk->dialogs.files = {folder.filePath(QStringLiteral("no/where/report.pdf"))};
    QTest::mouseClick(bench.button(QStringLiteral("Save as PDF…")), Qt::LeftButton);
    REQUIRE(bench.desk->waitForTask());
    CHECK(bench.note()->title() != u"The report is written.");
}

TEST_CASE("a report of books that don't add up is not shown, and the page says why")
{
    Bench bench;
    bench.fund.tamper("DELETE FROM donor_wishes");
    bench.page->reload();
    REQUIRE(bench.desk->waitForTask());
    QApplication::processEvents();
    CHECK_FALSE(bench.preview()->hasPaper());
    CHECK(bench.preview()->findChild<EmptyState *>()->accessibleName() == u"The report can't be made");
    CHECK_FALSE(bench.button(QStringLiteral("Save as PDF…"))->isEnabled());
    picture(bench.desk->window(), QStringLiteral("report-refused"));
}

TEST_CASE("an empty year has a report too, and its checks say that nothing was received")
{
    Bench bench(looks().front(), false);
    CHECK(bench.preview()->hasPaper());
    CHECK(bench.checks().contains(QStringLiteral("Nothing was received in the year")));
    CHECK(bench.checks().contains(QStringLiteral("No sponsorship round falls into the year")));
    picture(bench.desk->window(), QStringLiteral("report-empty-year"));
}

TEST_CASE("only those who make reports have the report's page")
{
    TestFund fund;
    for (const Role role : {Role::Finance, Role::Reviewer}) {
        RoleDesk desk(fund.as(role));
        CHECK_FALSE(desk.open<ReportPage>("report"));
    }
}

TEST_CASE("the report as known on an earlier day is chosen on the page, and says so at its head")
{
    Bench bench;
    TestFund &fund = bench.fund;
    const QDate day = fund.administrator().onDate();
    fund.clock().set(QDateTime(day.addDays(3), QTime(9, 0), Qt::UTC));
    give(fund, addState(fund, "Fiji", "FJI"), usd(7'000), QDate(2026, 2, 3));
    bench.page->reload();
    REQUIRE(bench.desk->waitForTask());
    QApplication::processEvents();
    CHECK(bench.words().contains(QStringLiteral("Fiji")));
    bench.page->setKnownOn(day);
    REQUIRE(bench.desk->waitForTask());
    QApplication::processEvents();
    CHECK_FALSE(bench.words().contains(QStringLiteral("Fiji")));
    CHECK(bench.words().contains(QStringLiteral("As known on")));
    picture(bench.desk->window(), QStringLiteral("report-known-on"));
    bench.page->setKnownOn(std::nullopt);
    REQUIRE(bench.desk->waitForTask());
    QApplication::processEvents();
    CHECK(bench.words().contains(QStringLiteral("Fiji")));
}

TEST_CASE("a paper saved from the window never takes the place of a fund file")
{
    Bench bench;
    QFile file(bench.fund.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const QString &words : {QStringLiteral("Save as PDF…"), QStringLiteral("Print…")}) {
        bench.desk->dialogs.files = {bench.fund.path()};
        QTest::mouseClick(bench.button(words), Qt::LeftButton);
        REQUIRE(bench.desk->waitForTask());
        CHECK(bench.note()->isVisible());
        CHECK(bench.note()->title() != u"The report is written.");
    }
    file.seek(0);
    CHECK(file.readAll() == before);
}
