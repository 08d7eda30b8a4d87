#include "localisation/paragraphs.h"

#include "support/catch_qt.h"

using namespace fund;

TEST_CASE("a paragraph of the fund paper is named as the reader's language names it")
{
    const Wording english(Language::English);
    CHECK(paragraphText(QStringLiteral("para. 21 (a)"), english) == u"para. 21 (a)");
    CHECK(paragraphText(QStringLiteral("paras. 17, 19 and 27"), english) == u"paras. 17, 19 and 27");
    CHECK(paragraphText(QStringLiteral("paras. 1, 13"), english) == u"paras. 1, 13");
    const Wording french(Language::French);
    CHECK(paragraphText(QStringLiteral("paras. 17, 19 and 27"), french).endsWith(u"17, 19 et 27"));
    const QString arabic = paragraphText(QStringLiteral("para. 21 (b)"), Wording(Language::Arabic));
    CHECK(arabic.endsWith(u"٢١ (ب)"));
}

TEST_CASE("what is no paragraph of the fund paper stays as it is named")
{
    for (const Language language : languages) {
        CHECK(paragraphText(QStringLiteral("IPSAS 47"), Wording(language)) == u"IPSAS 47");
        CHECK(paragraphText({}, Wording(language)).isEmpty());
    }
}
