#include "exchange/column_guess.h"
#include "exchange/application_columns.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("the columns of a file are guessed by name, in any spelling, and by other common names")
{
    const QStringList guessed =
        guessColumns({QStringLiteral("Family Name"), QStringLiteral("First name"), QStringLiteral("E-mail"),
                      QStringLiteral("mail"), QStringLiteral("Date of birth"), QStringLiteral("shoe size"),
                      QStringLiteral("Member State"), QStringLiteral("Surname")},
                     applicationColumns());
    CHECK(guessed == QStringList{QStringLiteral("family_name"), QStringLiteral("given_name"), QStringLiteral("email"),
                                 QString(), QStringLiteral("birth_date"), QString(), QStringLiteral("state"),
                                 QString()});
}

TEST_CASE("a table under other column names keeps its rows, their lines and every sign in them")
{
    const auto table = readCsv("Mail;shoe;Words\r\na@b.org;42;\"two\nlines; \"\"q\"\"\"\r\nc@d.org;43;plain\r\n");
    REQUIRE(table);
    const auto renamed = readCsv(withColumns(*table, {QStringLiteral("email"), QString(), QStringLiteral("further")}));
    REQUIRE(renamed);
    CHECK(renamed->header() == QStringList{QStringLiteral("email"), QStringLiteral("further")});
    CHECK(renamed->row(0).text(1) == u"two\nlines; \"q\"");
    CHECK(renamed->row(1).text(0) == u"c@d.org");
    CHECK(renamed->row(1).line() == table->row(1).line());
}
