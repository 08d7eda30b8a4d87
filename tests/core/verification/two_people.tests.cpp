#include "verification/verify_file.h"

#include "support/test_diligence.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("para. 18: verify notes a deed of two people while whoever added them could have been both")
{
    TestFund fund;
    const DonorId early = addFoundation(fund, "Harbour Trust (test)");
    REQUIRE(clearByTwo(fund, cleanExamination(early, fund.clock().today())));
    fund.clock().set(fund.clock().now().addDays(7));
    const DonorId late = addFoundation(fund, "Lagoon Trust (test)");
    REQUIRE(clearByTwo(fund, cleanExamination(late, fund.clock().today())));

    const auto verified = verifyFile(fund.database());
    REQUIRE(verified);
    CHECK(verified->isClean()); // a note is no finding
    std::vector<QString> noted;
    for (const Finding &note : verified->notes)
        noted.push_back(note.where);
    CHECK(noted ==
          std::vector<QString>{QStringLiteral("key_confirmations/1"), QStringLiteral("diligence_decisions/1")});
    CHECK(verified->notes.back().message.startsWith(u"finance and administrator stand here for two people"));
}
