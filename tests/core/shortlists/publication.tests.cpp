#include "applications/application_actions.h"
#include "record/audit_store.h"
#include "record/verify.h"
#include "selection/problem_format.h"
#include "shortlists/publication_actions.h"
#include "shortlists/publication_store.h"
#include "support/rule_of.h"
#include "support/test_shortlists.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>

using namespace fund;

namespace {

/// A short list of a call in which some stand alone with their attributes.
struct Listed
{
    Listed()
    {
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
        REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    }

    [[nodiscard]] QStringList alone()
    {
        return singledOut(*publishProblem(*readShortList(fund.database(), call), {{}, true}));
    }
    /// With the consent of all who need to give it.
    [[nodiscard]] PublicationDraft draft()
    {
        PublicationDraft draft;
        draft.authority = QStringLiteral("Decision 5/2026");
        for (const QString &ref : alone())
            draft.consents.push_back({ref, QStringLiteral("Letter 17/2026"), QDate(2026, 4, 10)});
        return draft;
    }
    [[nodiscard]] auto publish(const PublicationDraft &draft)
    {
        return publishShortList(fund.administrator(), call, draft);
    }

    TestFund fund;
    CallId call = reviewedCall(fund, 3, 9);
};

} // namespace

TEST_CASE(
    "para. 11: giving a selection out is an entry: to whom, on whose authority, and who consented by which letter")
{
    Listed listed;
    const PublicationDraft draft = listed.draft();
    REQUIRE_FALSE(draft.consents.empty());
    const auto published = listed.publish(draft);
    REQUIRE(published);
    const auto given = readPublications(listed.fund.database(), listed.call);
    REQUIRE(given.size() == 1);
    CHECK(given.front().what == draft);
    CHECK(given.front().digest == QCryptographicHash::hash(published->bytes, QCryptographicHash::Sha256));
    CHECK(given.front().version == 1);
    CHECK(given.front().onDate == listed.fund.administrator().onDate());
    CHECK(given.front().by == u"administrator");
    CHECK(published->bytes == writeSelectionProblem(published->problem.problem));
    const auto head = readHead(listed.fund.database());
    CHECK(head->action == u"publish_short_list");
    CHECK(head->reason == u"Decision 5/2026");
    CHECK(verifyRecord(listed.fund.database())->findings.empty());
    for (const char *sql : {"UPDATE publications SET authority = 'x'", "DELETE FROM publication_consents",
                            "UPDATE publication_consents SET reference = 'x'", "DELETE FROM publications"}) {
        INFO(sql);
        CHECK_FALSE(listed.fund.database().run(sql));
        listed.fund.database().forgetFailure();
    }
}

TEST_CASE("para. 11: nothing is given out without an authority, without a letter for each consent, or to name someone")
{
    Listed listed;
    PublicationDraft draft = listed.draft();
    draft.authority = QStringLiteral(" ");
    CHECK(ruleOf(listed.publish(draft)) == u"publication_must_have_an_authority");
    draft = listed.draft();
    draft.consents.front().reference.clear();
    CHECK(ruleOf(listed.publish(draft)) == u"consent_must_have_a_letter");
    draft = listed.draft();
    draft.consents.front().givenOn = listed.fund.administrator().onDate().addDays(1);
    CHECK(ruleOf(listed.publish(draft)) == u"consent_must_come_before_publication");
    draft = listed.draft();
    draft.consents.push_back(draft.consents.front());
    CHECK(ruleOf(listed.publish(draft)) == u"consent_must_be_given_once");
    draft = listed.draft();
    draft.consents.pop_back();
    CHECK(ruleOf(listed.publish(draft)) == u"published_must_not_single_out");
    draft = listed.draft();
    const auto person = openPersonOf(
        listed.fund.administrator(),
        requireApplication(listed.fund.database(), listed.call, draft.consents.front().applicationRef)->id);
    draft.consents.front().reference = QStringLiteral("Letter of %1 %2").arg(person->givenName, person->familyName);
    CHECK(ruleOf(listed.publish(draft)) == u"reason_must_not_name_the_person");
    CHECK(readPublications(listed.fund.database(), listed.call).empty());
    CHECK(ruleOf(publishShortList(listed.fund.as(Role::Auditor), listed.call, listed.draft())) ==
          u"role_must_be_allowed");
}

TEST_CASE("para. 11: States have the file on request, which is on record and rests on no consent")
{
    Listed listed;
    PublicationDraft draft = listed.draft();
    draft.audience = Audience::States;
    CHECK(ruleOf(listed.publish(draft)) == u"consents_are_for_publication");
    draft.consents.clear();
    draft.authority = QStringLiteral("Note verbale 12/2026");
    REQUIRE(listed.publish(draft));
    REQUIRE(listed.publish(draft));
    const auto publications = readPublications(listed.fund.database(), listed.call);
    REQUIRE(publications.size() == 2); // each request is one
    CHECK(publications.back().what == draft);
}

TEST_CASE("para. 18: what is given out is the newest list that was approved, and nothing before")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 9);
    PublicationDraft draft;
    draft.audience = Audience::States;
    draft.authority = QStringLiteral("Note verbale 12/2026");
    REQUIRE(selectShortList(fund.administrator(), call));
    CHECK(ruleOf(publishShortList(fund.administrator(), call, draft)) == u"published_list_must_be_approved");
    REQUIRE(submitShortList(fund.administrator(), call));
    const QString declined = selectedRefs(*readShortList(fund.database(), call)).front();
    ShortListDecision decision;
    decision.declines[declined] = QStringLiteral("Left the ministry.");
    REQUIRE(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    CHECK(readShortList(fund.database(), call)->version == 2); // substitutes wait for an approval of their own
    const auto published = publishShortList(fund.administrator(), call, draft);
    REQUIRE(published);
    CHECK(published->list.version == 1);
}
