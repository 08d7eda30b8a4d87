#include "support/desk.h"

#include <QDir>
#include <QImage>

using namespace fund;

TEST_CASE("pictures draws every page of a role, in the size, colours and language asked for")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const Said light =
        desk.as(QStringLiteral("administrator"), {QStringLiteral("pictures"), file, QStringLiteral("--out"),
                                                  desk.path(QStringLiteral("a")), QStringLiteral("--json")});
    INFO(light.transcript());
    REQUIRE(light.status == 0);
    REQUIRE(light.json().size() >= 4);
    CHECK(light.json()[0]["page"] == "today");
    for (const auto &page : light.json()) {
        const QImage image(QString::fromStdString(page["file"]));
        CHECK(image.size() == QSize(1280, 800));
    }
    const Said dark =
        desk.as(QStringLiteral("administrator"),
                {QStringLiteral("pictures"), file, QStringLiteral("--out"), desk.path(QStringLiteral("b")),
                 QStringLiteral("--scheme"), QStringLiteral("dark"), QStringLiteral("--size"),
                 QStringLiteral("1280x720"), QStringLiteral("--language"), QStringLiteral("ar")});
    INFO(dark.transcript());
    REQUIRE(dark.status == 0);
    const QImage first(desk.path(QStringLiteral("b/01-today.png")));
    CHECK(first.size() == QSize(1280, 720));
    CHECK(first.pixelColor(640, 700).lightness() < 80);
}

TEST_CASE("pictures says nothing on stderr and leaves nothing beside the file that it has read")
{
    const Desk desk;
    const QString file = desk.fundFile();
    const QStringList before = QDir(desk.folder()).entryList(QDir::Files);
    const Said said =
        desk.as(QStringLiteral("administrator"),
                {QStringLiteral("pictures"), file, QStringLiteral("--out"), desk.path(QStringLiteral("a"))});
    INFO(said.transcript());
    CHECK(said.status == 0);
    CHECK(said.err.isEmpty());
    CHECK(QDir(desk.folder()).entryList(QDir::Files) == before);
}

TEST_CASE("pictures of a reviewer hold no page of the books or of the record")
{
    const Desk desk;
    const Said said = desk.as(QStringLiteral("reviewer1"), {QStringLiteral("pictures"), desk.fundFile(),
                                                            QStringLiteral("--out"), desk.path(QStringLiteral("a"))});
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    const QStringList files = QDir(desk.path(QStringLiteral("a"))).entryList(QDir::Files);
    CHECK(files.contains(QStringLiteral("01-today.png")));
    CHECK(files.filter(QStringLiteral("audit")).isEmpty());
    CHECK(files.filter(QStringLiteral("settings")).isEmpty());
}

TEST_CASE("a size that is none is wrong usage")
{
    const Desk desk;
    const Said said = desk.as(QStringLiteral("administrator"),
                              {QStringLiteral("pictures"), desk.fundFile(), QStringLiteral("--out"),
                               desk.path(QStringLiteral("a")), QStringLiteral("--size"), QStringLiteral("large")});
    CHECK(said.status == 2);
}
