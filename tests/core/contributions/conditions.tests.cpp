#include "contributions/condition_signs.h"
#include "contributions/condition_store.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "support/money_rules.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

/// An agreement of Estonia over USD 100 under conditions.
struct ConditionalGift
{
    ConditionalGift()
    {
        settle(fund);
        const auto pledged =
            recordContribution(fund.finance(), {addState(fund, "Estonia", "EST"), march, usd(100), {}, {}});
        REQUIRE(pledged);
        draft.contribution = *pledged;
        draft.onDate = march;
        draft.amount = usd(100);
    }

    TestFund fund;
    AgreementDraft draft;
};

} // namespace

TEST_CASE("words of conditions that may hide a wish for a use are found in six languages (para. 19)")
{
    const auto signs = [](const char *text) { return signsOfUse(QString::fromUtf8(text)); };
    const auto hasSign = [&](const char *text, const char *sign) {
        INFO(text << " / " << signs(text).join(QStringLiteral(", ")).toStdString());
        CHECK(signs(text).contains(QString::fromUtf8(sign)));
    };
    hasSign("Only for delegates from the Pacific", "only for");
    hasSign("Only for delegates from the Pacific", "delegates");
    hasSign("Only for delegates from the Pacific", "pacific");
    hasSign("Exclusively towards the round of May", "exclusively");
    hasSign("Half of it goes to Guinea-Bissau.", "Guinea-Bissau");
    hasSign("Half of it goes to Kenya's mission", "Kenya's");
    hasSign("à employer pour des ateliers au Tchad", "ateliers");
    hasSign("à employer pour des ateliers au Tchad", "Tchad");
    hasSign("únicamente para proyectos", "unicamente");
    hasSign("Только для делегатов из Кении", "только");
    hasSign("Только для делегатов из Кении", "Кении");
    hasSign("仅用于肯尼亚的代表", "仅用于");
    hasSign("仅用于肯尼亚的代表", "肯尼亚");
    hasSign("تخصص حصراً لكينيا", "حصر");
    hasSign("تخصص حصراً لكينيا", "لكينيا");
    for (const char *plain :
         {"", "Annual narrative and financial report by 31 March", "Second part in 2027",
          "Rapport annuel avant le 31 mars", "Отчёт до конца того же года", "每年三月底前提交报告"}) {
        INFO(plain << " / " << signs(plain).join(QStringLiteral(", ")).toStdString());
        CHECK(signs(plain).isEmpty());
    }
    CHECK_FALSE(signs("Guinea-Bissau").contains(QStringLiteral("Guinea")));
}

TEST_CASE("who states that conditions name no use stands on record, and conspicuous words take an answer (para. 19)")
{
    ConditionalGift gift;
    AgreementDraft &draft = gift.draft;
    draft.conditions = QStringLiteral("For delegates from the Pacific");
    CHECK(unstatedConditionsProblem(draft)->rule == u"conditions_must_be_looked_over");
    draft.namesNoUse = true;
    CHECK_FALSE(unstatedConditionsProblem(draft));
    const auto refusal = recordAgreement(gift.fund.finance(), draft);
    REQUIRE(ruleOf(refusal) == u"conspicuous_conditions_must_be_answered");
    CHECK(refusal.failure().problems.front().paragraph == u"para. 19");
    CHECK(refusal.failure().problems.front().sentence.contains(u"delegates"));
    draft.signsReason = QStringLiteral("It is the title of the donor's budget line; the money is not bound.");
    REQUIRE(recordAgreement(gift.fund.finance(), draft));
    const auto stated = readConditionStatement(gift.fund.database(), draft.contribution);
    REQUIRE(stated);
    CHECK(stated->byName == u"finance");
    CHECK(stated->reason == draft.signsReason);
}

TEST_CASE("an agreement from a table or a script may leave it open, and one without conditions states nothing")
{
    ConditionalGift gift;
    AgreementDraft &draft = gift.draft;
    SECTION("left open")
    {
        draft.conditions = QStringLiteral("For delegates from the Pacific");
        REQUIRE(recordAgreement(gift.fund.finance(), draft));
    }
    SECTION("unconditional")
    {
        draft.namesNoUse = true;
        REQUIRE(recordAgreement(gift.fund.finance(), draft));
    }
    CHECK_FALSE(readConditionStatement(gift.fund.database(), draft.contribution));
}
