#include "record/audit_store.h"
#include "record/draft_store.h"
#include "record/verify.h"
#include "support/rule_of.h"
#include "support/test_calls.h"

using namespace fund;

namespace {

const QString slip = QStringLiteral("Begun twice by a slip.");

} // namespace

TEST_CASE("a draft call can be thrown away: the record keeps that and why, and nobody takes its reference")
{
    TestFund fund;
    const auto id = draftCall(fund.administrator(), goodCall());
    REQUIRE(id);
    REQUIRE(saveDraft(fund.administrator(), draftSubject(*id), "begun"));
    CHECK(ruleOf(discardDraft(fund.administrator(), *id, QStringLiteral("  "))) == u"reason_must_be_given");
    CHECK(ruleOf(discardDraft(fund.finance(), *id, slip)) == u"role_must_be_allowed");
    REQUIRE(discardDraft(fund.administrator(), *id, slip));
    CHECK_FALSE(readCall(fund.database(), *id));
    CHECK(readCalls(fund.database(), fund.clock().now()).empty());
    CHECK_FALSE(readDraft(fund.administrator(), draftSubject(*id)));
    const auto entry = readHead(fund.database());
    REQUIRE(entry);
    CHECK(entry->action == actionKey(Action::DiscardCall));
    CHECK(entry->reason == slip);
    CHECK(entry->subject == u"calls/1");
    CHECK_FALSE(requireCall(fund.database(), QStringLiteral("S-2026-1")));
    for (const Result<void> &gone :
         {discardDraft(fund.administrator(), *id, slip), editCall(fund.administrator(), *id, goodCall())})
        CHECK(ruleOf(gone) == u"call_must_exist");
    const auto next = draftCall(fund.administrator(), goodCall());
    REQUIRE(next);
    CHECK(readCall(fund.database(), *next)->ref == u"S-2026-2");
    CHECK(verifyRecord(fund.database(), {})->findings.empty());
}

TEST_CASE("what is published is never thrown away, only a new version that is still a draft")
{
    TestFund fund;
    const CallId id = openCall(fund);
    CHECK(ruleOf(discardDraft(fund.administrator(), id, slip)) == u"call_must_be_a_draft");
    const Call published = *readCall(fund.database(), id);
    CallTerms terms = published.terms;
    terms.seats = 22;
    REQUIRE(editCall(fund.administrator(), id, terms));
    REQUIRE(discardDraft(fund.administrator(), id, slip));
    CHECK_FALSE(readDraftOf(fund.database(), id));
    CHECK(readCall(fund.database(), id) == published);
    REQUIRE(editCall(fund.administrator(), id, terms));
    REQUIRE(publishCall(fund.administrator(), id));
    CHECK(readCall(fund.database(), id)->version == 2);
    CHECK(verifyRecord(fund.database(), {})->findings.empty());
}
