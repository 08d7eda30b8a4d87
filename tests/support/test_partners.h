#pragma once

#include "partners/partner_actions.h"
#include "support/test_fund.h"

#include <catch2/catch.hpp>

namespace fund {

/// An implementing partner with a person in charge, both invented.
[[nodiscard]] inline PartnerId addPartner(TestFund &fund, const char *name = "Sandbar Network Institute",
                                          const char *person = "Tavira Oskelund")
{
    PartnerDraft draft;
    draft.facts.name = QString::fromUtf8(name);
    draft.persons.push_back({QString::fromUtf8(person), QStringLiteral("Director"), 1970});
    const auto id = recordPartner(fund.administrator(), draft);
    REQUIRE(id);
    return *id;
}

} // namespace fund
