#include "applications/named_words.h"

#include "applications/application_actions.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

bool isFound(const char *name, const char *text)
{
    return NamedWords(QString::fromUtf8(text)).hold(QString::fromUtf8(name));
}

} // namespace

TEST_CASE("para. 11: a family name alone is found as people write it")
{
    for (const char *text :
         {"Ms Okafor is ill.", "OKAFOR is ill", "okafor is ill", "the letter of (Okafor)", "Okafor's"})
        CHECK(isFound("Okafor", text));
    CHECK_FALSE(isFound("Okafor", "the letter of Okafora"));
    CHECK(isFound("Muñoz", "Ms MUNOZ has left."));
    CHECK(isFound("García Márquez", "Garcia is ill"));
    CHECK(isFound("Al-Masri", "Mr Masri is ill"));
    CHECK(isFound("Иванова", "Иванова больна"));
    CHECK(isFound("المصري", "اعتذرت السيدة المصري"));
}

TEST_CASE("para. 11: a short family name is told from a common word by its capital letter")
{
    CHECK(isFound("Li", "Ms Li is ill."));
    CHECK(isFound("Li", "LI has left"));
    CHECK(isFound("Ndi", "For Ndi nobody answered."));
    CHECK(isFound("No", "Mr No has changed posts."));
    CHECK(isFound("No", "Mr. No has changed posts."));
    CHECK(isFound("In", "the mission of Ms In"));
    CHECK(isFound("Long", "Mr Long is ill"));
    CHECK_FALSE(isFound("Li", "The list is late."));
    CHECK_FALSE(isFound("No", "No answer came in. No letter either, no call."));
    CHECK_FALSE(isFound("In", "In the letter, in short: In all."));
    CHECK_FALSE(isFound("Long", "It took too long."));
    CHECK_FALSE(isFound("O", "O is a letter"));
}

TEST_CASE("para. 11: of a name of several words its particles say nothing")
{
    CHECK(isFound("de la Cruz", "Ms Cruz is ill"));
    CHECK(isFound("DE LA CRUZ", "Cruz is ill"));
    CHECK_FALSE(isFound("DE LA CRUZ", "Le ministère de La Haye"));
    CHECK_FALSE(isFound("van der Berg", "Van hire was paid"));
    CHECK_FALSE(isFound("Applicant 00012", "The applicant's answer to our question"));
    CHECK(isFound("Applicant 00012", "As Applicant 00012 wrote"));
}

TEST_CASE("para. 11: a reason about one applicant names no other of the same call either")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    ApplicationDraft other = goodApplication(2);
    other.person.familyName = QStringLiteral("Ng");
    const auto recorded = recordApplication(fund.administrator(), call, other);
    REQUIRE(recorded);
    const auto problemsOf = [&](const char *reason) {
        return checkReason(fund.administrator(), id, "reason", QString::fromUtf8(reason));
    };
    REQUIRE_FALSE(problemsOf("Ms Ng goes in her place.").empty());
    CHECK(problemsOf("Ms Ng goes in her place.").front().rule == u"reason_must_not_name_the_person");
    CHECK(problemsOf("A-002 goes in her place.").empty());
    // An erased person's name is known to nobody any more, and keeps nobody else's from being found.
    REQUIRE(erasePerson(fund.administrator(), *recorded, QStringLiteral("Asked for it.")));
    CHECK(problemsOf("Ms Ng goes in her place.").empty());
    CHECK_FALSE(problemsOf("Family000001 is ill.").empty());
}
