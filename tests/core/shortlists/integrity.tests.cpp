#include "calls/call_store.h"
#include "decisions/decision_store.h"
#include "letters/decision_facts.h"
#include "selection/result_reader.h"
#include "shortlists/list_integrity.h"
#include "support/money_rules.h"
#include "support/test_shortlists.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace fund;

namespace {

/// A list that waits for the High Representative, in a file that others write to as well.
struct SentList : SubmittedList
{
    [[nodiscard]] ShortList list() { return *readShortList(fund.database(), call); }
    /// The result with this id in the place of the first that is selected.
    [[nodiscard]] QByteArray resultWith(const std::string &id)
    {
        auto result = nlohmann::ordered_json::parse(list().result.toStdString());
        result["selected"][0] = id;
        return QByteArray::fromStdString(result.dump(2)) + '\n';
    }
    /// An applicant whom the rules left out.
    [[nodiscard]] std::string leftOut()
    {
        const QStringList selected = selectedRefs(list());
        for (int serial = 1;; ++serial)
            if (!selected.contains(applicationRef(serial)))
                return applicationRef(serial).toStdString();
    }
    void write(const char *column, const QByteArray &bytes)
    {
        fund.tamper("UPDATE shortlists SET " + QByteArray(column) + " = x'" + bytes.toHex() + "'");
    }
    [[nodiscard]] QString approval()
    {
        ShortListDecision decision;
        decision.expectedDigest = QString::fromLatin1(list().digest.toHex());
        return ruleOf(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    }
    [[nodiscard]] bool verifyNames(const QString &finding)
    {
        const auto verified = verifyFile(fund.database());
        REQUIRE(verified);
        return std::any_of(verified->findings.begin(), verified->findings.end(),
                           [&](const Finding &each) { return each.kind + u' ' + each.where == finding; });
    }
    void checkNothingSigned()
    {
        CHECK(readDecisionsAbout(fund.database(), subjectOf(list())).empty());
        CHECK(readNominations(fund.database(), call, *currencyOf(u"USD")).empty());
    }
};

} // namespace

TEST_CASE("para. 18: a list in which another program changed who is selected is neither shown nor signed")
{
    SentList sent;
    CHECK_FALSE(sent.verifyNames(QStringLiteral("short_list_wrong shortlists/1")));
    REQUIRE(readDecisionFacts(sent.fund.as(Role::Representative), sent.call));
    sent.write("result", sent.resultWith(sent.leftOut()));
    CHECK(sent.approval() == u"short_list_must_be_as_made");
    CHECK(ruleOf(readDecisionFacts(sent.fund.as(Role::Representative), sent.call)) == u"short_list_must_be_as_made");
    CHECK(sent.verifyNames(QStringLiteral("short_list_wrong shortlists/1")));
    sent.checkNothingSigned();
}

TEST_CASE("para. 18: a list that was changed together with its digest is not signed, since the rules don't give it")
{
    SentList sent;
    ShortList changed = sent.list();
    changed.result = sent.resultWith(sent.leftOut());
    const Call call = *readCall(sent.fund.database(), sent.call);
    sent.write("result", changed.result);
    sent.write("digest", QCryptographicHash::hash(shortListDocument(changed, call), QCryptographicHash::Sha256));
    CHECK(sent.approval() == u"short_list_must_be_as_made");
    CHECK(sent.verifyNames(QStringLiteral("row_changed shortlists/1")));
    sent.checkNothingSigned();
}

TEST_CASE("a list that selects nobody who applied is a fault of the file, not the end of the program")
{
    for (const char *id : {"A-999", ""}) {
        SentList sent;
        sent.write("result", sent.resultWith(id));
        CHECK(sent.approval() == u"short_list_must_be_as_made");
        sent.checkNothingSigned();
    }
    SentList sent;
    auto result = nlohmann::ordered_json::parse(sent.list().result.toStdString());
    result["selected"][0] = 7;
    sent.write("result", QByteArray::fromStdString(result.dump()));
    CHECK(sent.approval() == u"short_list_must_be_as_made");
}

TEST_CASE("para. 18: a call whose published terms another program changed is named by verify, and no list of it signed")
{
    SentList sent;
    sent.fund.tamper("UPDATE call_versions SET min_merit = min_merit - 100");
    CHECK(sent.verifyNames(QStringLiteral("call_wrong call_versions/1")));
    CHECK(sent.approval() != u"done");
    sent.checkNothingSigned();
}

TEST_CASE("para. 18: who is found eligible after the reviews is reviewed, or decided about, before a list is made")
{
    TestFund fund;
    endow(fund);
    CallTerms terms = goodCall();
    terms.lotPublicValue.clear();
    const CallId call = openCall(fund, terms);
    REQUIRE(importApplications(fund.administrator(), call, manyApplications(6)));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    REQUIRE(closeCall(fund.administrator(), call));
    Judgement judgement;
    judgement.application = readApplications(fund.database(), call).front().id;
    judgement.criterion = EligibilityCriterion::Official;
    judgement.verdict = Verdict::Fail;
    judgement.evidence = QStringLiteral("The ministry has not confirmed it.");
    const auto bothJudge = [&] {
        REQUIRE(judgeEligibility(fund.administrator(), judgement));
        REQUIRE(judgeEligibility(fund.finance(), judgement));
    };
    bothJudge();
    REQUIRE(assignReviews(fund.administrator(), call));
    submitAll(fund, call);
    REQUIRE(openReviews(fund.administrator(), call)->reviewed);
    REQUIRE(selectShortList(fund.administrator(), call));
    judgement.verdict = Verdict::Pass;
    judgement.evidence = QStringLiteral("On appeal the ministry has confirmed it.");
    bothJudge();
    const auto early = selectShortList(fund.administrator(), call);
    CHECK(ruleOf(early) == u"reviews_must_be_in");
    CHECK(early.failure().problems.front().sentence.contains(u"A-001"));
    REQUIRE(waiveReviews(fund.administrator(), judgement.application, QStringLiteral("No reviewer is left.")));
    CHECK(selectShortList(fund.administrator(), call));
}
