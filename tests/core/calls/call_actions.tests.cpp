#include "calls/call_actions.h"
#include "calls/publication_rules.h"

#include "calls/call_document.h"
#include "calls/frozen_states.h"
#include "record/change.h"
#include "record/verify.h"
#include "storage/statement.h"
#include "support/rule_of.h"
#include "support/test_calls.h"

#include <QCryptographicHash>
#include <QFile>

#include <nlohmann/json.hpp>

using namespace fund;

namespace {

Call read(TestFund &fund, CallId id)
{
    const auto call = readCall(fund.database(), id);
    REQUIRE(call);
    return *call;
}

QString stateNow(TestFund &fund, CallId id)
{
    return callStateKey(callState(readProgress(fund.database(), id), fund.clock().now()));
}

void milestone(TestFund &fund, CallId id, Milestone milestone)
{
    Change change(fund.administrator(), Action::CloseCall);
    recordMilestone(change, id, milestone);
    REQUIRE(change.commit());
}

} // namespace

TEST_CASE("a draft is kept, changed and read back word for word")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.opens = {};
    terms.perState.reset();
    const auto id = draftCall(fund.administrator(), terms);
    REQUIRE(id);
    CHECK(read(fund, *id).ref == u"S-2026-1");
    CHECK(read(fund, *id).terms == terms);
    CHECK(stateNow(fund, *id) == u"draft");
    terms = goodCall();
    terms.rules.erase(terms.rules.begin() + 1);
    terms.criteria.front().words[0] = QStringLiteral("Nothing at all");
    REQUIRE(editCall(fund.administrator(), *id, terms));
    CHECK(read(fund, *id).terms == terms);
    CHECK(read(fund, *id).version == 1);
}

TEST_CASE("calls are numbered by kind and by the year of their meeting")
{
    TestFund fund;
    CallTerms next = goodCall();
    next.meeting.firstDay = QDate(2027, 2, 1);
    CallTerms project = goodCall();
    project.kind = CallKind::Project;
    project.meeting = {};
    QStringList refs;
    for (const CallTerms &terms : {goodCall(), goodCall(), next, project})
        refs += read(fund, *draftCall(fund.administrator(), terms)).ref;
    CHECK(refs.join(u' ') == u"S-2026-1 S-2026-2 S-2027-1 P-2026-1");
    CHECK(findCall(fund.database(), QStringLiteral("s-2026-2")) == CallId(2));
    CHECK(readCalls(fund.database(), fund.clock().now()).size() == 4);
}

TEST_CASE("a published call is frozen by the file itself")
{
    TestFund fund;
    const CallId id = openCall(fund);
    for (const char *sql :
         {"UPDATE call_versions SET seats = 30",
          "DELETE FROM call_versions",
          "UPDATE call_criteria SET weight = 1",
          "DELETE FROM call_criteria",
          "UPDATE call_rules SET min_number = 0",
          "DELETE FROM call_rule_values",
          "UPDATE call_rule_values SET value = 'man'",
          "DELETE FROM call_rules",
          "DELETE FROM call_eligibility",
          "UPDATE call_eligibility SET words = ''",
          "DELETE FROM call_memberships",
          "UPDATE call_memberships SET name = 'LDC'",
          "UPDATE call_keys SET lot_seed = 'lucky'",
          "DELETE FROM call_keys",
          "UPDATE calls SET ref = 'S-2026-9'",
          "DELETE FROM calls",
          "INSERT INTO call_criteria SELECT NULL, version_id, 9, name, paragraph, 1, words_0, words_1, "
          "words_2, words_3, words_4, words_5 FROM call_criteria LIMIT 1",
          "INSERT INTO call_rules SELECT NULL, version_id, 99, name, measure, 1, NULL, NULL, NULL FROM "
          "call_rules LIMIT 1",
          "INSERT INTO call_rule_values SELECT NULL, rule_id, 99, attribute, value FROM "
          "call_rule_values LIMIT 1",
          "INSERT INTO call_eligibility SELECT NULL, version_id, 99, 'height', '' FROM "
          "call_eligibility LIMIT 1",
          "INSERT INTO call_memberships SELECT NULL, version_id, 'XXX', kind, name FROM "
          "call_memberships LIMIT 1"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
    CHECK(callDigest(read(fund, id)) == read(fund, id).digest);
}

TEST_CASE(
    "para. 18: what was published stands under its digest: criteria, weights, words, rules, envelope, groups, lot")
{
    TestFund fund;
    const CallId id = openCall(fund);
    const Call call = read(fund, id);
    const QByteArray document = callDocument(call);
    CHECK(QCryptographicHash::hash(document, QCryptographicHash::Sha256) == call.digest);
    const auto json = nlohmann::json::parse(document.toStdString());
    CHECK(json["format"] == "funddesk-call/1");
    CHECK(json["criteria"][2]["words"][4] == "Will take the floor; brings own material");
    CHECK(json["rules"][0] == nlohmann::json::parse(R"({"name": "Women", "measure": "count",
        "match": {"gender": ["woman"]}, "min": {"number": 10, "share": "0.50"}, "max": null})"));
    CHECK(json["states"]["RWA"]["groups"] == nlohmann::json::parse(R"(["LDC", "LLDC"])"));
    CHECK(json["states"]["RWA"]["region"] == "AFR");
    CHECK(json["states"].size() == 193);
    CHECK(json["lot_seed"].get<std::string>().size() == 32);

    const std::vector<std::function<void(Call &)>> changes = {
        [](Call &c) { c.terms.criteria[0].weight++; },
        [](Call &c) { c.terms.criteria[4].words[5] += u'.'; },
        [](Call &c) { c.terms.criteria[4].name += u'.'; },
        [](Call &c) { c.terms.rules[3].min->number++; },
        [](Call &c) { c.terms.rules[0].match.clear(); },
        [](Call &c) { std::swap(c.terms.rules[0], c.terms.rules[1]); },
        [](Call &c) { c.terms.envelope += Money(1, c.terms.envelope.currency()); },
        [](Call &c) { c.terms.seats = 21; },
        [](Call &c) { c.terms.perState = 2; },
        [](Call &c) { c.terms.minMerit = 5999; },
        [](Call &c) { c.terms.closes = c.terms.closes.addSecs(60); },
        [](Call &c) { c.terms.eligibility.pop_back(); },
        [](Call &c) { c.terms.encouragement.clear(); },
        [](Call &c) { c.terms.lotRule.clear(); },
        [](Call &c) { c.terms.lotPublicValue = QStringLiteral("another"); },
        [](Call &c) { c.terms.meeting.nights++; },
        [](Call &c) { c.lotSeed += u'0'; },
        [](Call &c) { c.reviewPublic[0] = static_cast<char>(c.reviewPublic[0] ^ 1); },
        [](Call &c) { c.states.pop_back(); },
        [](Call &c) { c.states.front().groups += QStringLiteral("SIDS"); },
        [](Call &c) { c.version = 2; },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        INFO(i);
        Call changed = call;
        changes[i](changed);
        CHECK(callDigest(changed) != call.digest);
    }
}

TEST_CASE("publishing refuses what the rules refuse, and then writes nothing")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.encouragement.clear();
    const auto id = draftCall(fund.administrator(), terms);
    CHECK(ruleOf(publishCall(fund.administrator(), *id)) == u"call_must_encourage_women");
    CHECK(stateNow(fund, *id) == u"draft");
    CHECK_FALSE(readCallKeys(fund.database(), *id));
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Representative, Role::Auditor}) {
        CHECK(ruleOf(publishCall(fund.as(role), *id)) == u"role_must_be_allowed");
        CHECK(ruleOf(draftCall(fund.as(role), terms)) == u"role_must_be_allowed");
        CHECK(ruleOf(closeCall(fund.as(role), *id)) == u"role_must_be_allowed");
    }
    CHECK(ruleOf(publishCall(fund.administrator(), CallId(77))) == u"call_must_exist");
}

TEST_CASE("para. 18: rules that clash are published only with a reason, which stays on record")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.rules[2].min = RuleLimit{15, {}};
    const auto id = draftCall(fund.administrator(), terms);
    CHECK(ruleOf(publishCall(fund.administrator(), *id)) == u"rules_must_be_keepable");
    CHECK(ruleOf(publishCall(fund.administrator(), *id, QStringLiteral("  "))) == u"rules_must_be_keepable");
    REQUIRE(publishCall(fund.administrator(), *id, QStringLiteral("The order of the rules settles it.")));
    CHECK(read(fund, *id).clashReason == u"The order of the rules settles it.");

    const auto clean = draftCall(fund.administrator(), goodCall());
    REQUIRE(publishCall(fund.administrator(), *clean, QStringLiteral("no need")));
    CHECK(read(fund, *clean).clashReason.isEmpty());
}

TEST_CASE("para. 22: the groups are those of the closing day, where the call is announced")
{
    // Bangladesh and others leave the LDCs on 24 November 2026 by the reference table.
    CallTerms terms = goodCall();
    terms.meeting.firstDay = QDate(2027, 1, 11);
    terms.meeting.lastDay = QDate(2027, 1, 15);
    const auto groupsAt = [&](const QDateTime &closes) {
        TestFund fund;
        terms.closes = closes;
        const CallId id = openCall(fund, terms);
        return read(fund, id).stateOf(u"LAO")->groups.join(u' ');
    };
    CHECK(groupsAt(QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)) == u"LDC LLDC");
    CHECK(groupsAt(QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC)) == u"LLDC");
    // 02:00 UTC on the 24th is still the 23rd in New York.
    CHECK(groupsAt(QDateTime(QDate(2026, 11, 24), QTime(2, 0), Qt::UTC)) == u"LDC LLDC");
}

TEST_CASE("a call closes at its time and not before, and the entry says so")
{
    TestFund fund;
    const CallId id = openCall(fund);
    CHECK(stateNow(fund, id) == u"open");
    CHECK(ruleOf(closeCall(fund.administrator(), id)) == u"call_must_not_close_early");
    fund.clock().set(goodCall().closes);
    CHECK(stateNow(fund, id) == u"closed");
    REQUIRE(closeCall(fund.administrator(), id));
    CHECK(ruleOf(closeCall(fund.administrator(), id)) == u"call_must_be_closed_once");
    const auto draft = draftCall(fund.administrator(), goodCall());
    CHECK(ruleOf(closeCall(fund.administrator(), *draft)) == u"call_must_be_published");
}

TEST_CASE("para. 18: a new version comes only before closing and before any score, with the same seed and key")
{
    TestFund fund;
    const CallId id = openCall(fund);
    const Call first = read(fund, id);
    CallTerms terms = first.terms;
    terms.seats = 22;
    terms.rules[0].min = RuleLimit{0, Decimal(5, 1)};
    SECTION("before both")
    {
        REQUIRE(editCall(fund.administrator(), id, terms));
        CHECK(read(fund, id) == first); // the draft of a version changes nothing yet
        terms.seats = 24;
        REQUIRE(editCall(fund.administrator(), id, terms));
        REQUIRE(publishCall(fund.administrator(), id));
        const Call second = read(fund, id);
        CHECK(second.version == 2);
        CHECK(second.terms.seats == 24);
        CHECK(second.terms.rules[0].min->number == 12);
        CHECK(second.lotSeed == first.lotSeed);
        CHECK(second.reviewPublic == first.reviewPublic);
        CHECK(second.digest != first.digest);
        Statement frozen(fund.database(), "SELECT digest FROM call_versions WHERE id = :id",
                         {{":id", first.versionId}});
        REQUIRE(frozen.next());
        CHECK(frozen.bytes(0) == first.digest);
        CHECK(ruleOf(publishCall(fund.administrator(), id)) == u"call_must_be_a_draft");
    }
    SECTION("after closing")
    {
        REQUIRE(editCall(fund.administrator(), id, terms));
        fund.clock().set(terms.closes);
        CHECK(ruleOf(publishCall(fund.administrator(), id)) == u"version_must_come_before_closing");
        CHECK(ruleOf(editCall(fund.administrator(), id, terms)) == u"version_must_come_before_closing");
    }
    SECTION("after a score")
    {
        milestone(fund, id, Milestone::Scored);
        milestone(fund, id, Milestone::Scored);
        CHECK(stateNow(fund, id) == u"open");
        CHECK(ruleOf(editCall(fund.administrator(), id, terms)) == u"version_must_come_before_any_score");
    }
    SECTION("of another kind")
    {
        terms.kind = CallKind::Project;
        CHECK(ruleOf(editCall(fund.administrator(), id, terms)) == u"call_must_keep_its_kind");
    }
}

TEST_CASE("para. 18: a new version of an open call closes no earlier, opens no later and keeps the lot")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.lotPublicValue = QStringLiteral("The first value of the index that is published after closing");
    const CallId id = openCall(fund, terms);
    const auto published = [&](const CallTerms &version) {
        REQUIRE(editCall(fund.administrator(), id, version));
        return ruleOf(publishCall(fund.administrator(), id, QStringLiteral("No reason is good enough.")));
    };
    CallTerms changed = terms;
    changed.closes = terms.closes.addSecs(-60);
    CHECK(published(changed) == u"version_must_not_close_earlier");
    changed = terms;
    changed.opens = fund.clock().now().addDays(1);
    CHECK(published(changed) == u"version_must_not_open_later");
    for (const char *value : {"", "Another value"}) {
        changed = terms;
        changed.lotPublicValue = QString::fromLatin1(value);
        CHECK(published(changed) == u"version_must_keep_the_lot_value");
    }
    changed = terms;
    changed.closes = terms.closes.addDays(3);
    CHECK(published(changed) == u"done");
    CHECK(read(fund, id).version == 2);
    // The promise is now the later one.
    CHECK(published(terms) == u"version_must_not_close_earlier");
}

TEST_CASE("a call that is published after it has opened, or that is open for less than a week, is told of")
{
    TestFund fund;
    const auto doubts = [&](const CallTerms &terms) {
        const auto id = draftCall(fund.administrator(), terms);
        REQUIRE(id);
        QStringList rules;
        for (const Problem &doubt : noticeDoubts(terms, callFacts(fund.administrator(), terms, *id)))
            rules += doubt.rule;
        const QString reason = QStringLiteral("Announced by note verbale a day before.");
        REQUIRE(publishCall(fund.administrator(), *id, reason));
        CHECK(read(fund, *id).clashReason == (rules.isEmpty() ? QString() : reason));
        return rules;
    };
    CallTerms late = goodCall();
    late.opens = fund.clock().now().addSecs(-60);
    CHECK(doubts(late) == QStringList(QStringLiteral("call_must_be_published_before_it_opens")));
    CallTerms brief = goodCall();
    brief.closes = brief.opens.addDays(7).addSecs(-1);
    CHECK(doubts(brief) == QStringList(QStringLiteral("call_must_stay_open_for_days")));
    brief.closes = brief.opens.addDays(7);
    CHECK(doubts(brief).isEmpty());
    late.closes = fund.clock().now().addSecs(40);
    CHECK(doubts(late).size() == 2);
}

TEST_CASE("the public value of the lot is recorded after closing, once, and only where the call names one")
{
    TestFund fund;
    CallTerms terms = goodCall();
    terms.lotPublicValue = QStringLiteral("The first index value published by the stock exchange after closing");
    const CallId id = openCall(fund, terms);
    const LotValue value{QStringLiteral("5123.45"), QStringLiteral("Official gazette"), QDate(2026, 4, 16)};
    CHECK(ruleOf(recordLotValue(fund.administrator(), id, value)) == u"lot_value_must_come_after_closing");
    fund.clock().set(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC));
    LotValue early = value;
    early.onDate = QDate(2026, 4, 15);
    CHECK(ruleOf(recordLotValue(fund.administrator(), id, early)) == u"lot_value_must_come_after_closing");
    CHECK(ruleOf(recordLotValue(fund.administrator(), id, {{}, value.source, value.onDate})) ==
          u"lot_value_must_be_given");
    CHECK(ruleOf(recordLotValue(fund.administrator(), id, {value.value, {}, value.onDate})) ==
          u"lot_value_must_have_a_source");
    CHECK_FALSE(readFullLotSeed(fund.database(), read(fund, id)));
    REQUIRE(recordLotValue(fund.administrator(), id, value));
    CHECK(readFullLotSeed(fund.database(), read(fund, id)) == read(fund, id).lotSeed + QStringLiteral("5123.45"));
    CHECK(ruleOf(recordLotValue(fund.administrator(), id, value)) == u"lot_value_must_be_recorded_once");

    TestFund other;
    CallTerms seedAlone = goodCall();
    seedAlone.lotPublicValue.clear();
    const CallId plain = openCall(other, seedAlone);
    CHECK(ruleOf(recordLotValue(other.administrator(), plain, value)) == u"call_must_name_the_lot_value");
    CHECK(readFullLotSeed(other.database(), read(other, plain)) == read(other, plain).lotSeed);
}

TEST_CASE("the review key opens for a cleared person only, and what is sealed to the call opens with it")
{
    TestFund fund;
    const CallId id = openCall(fund);
    const QByteArray box = sealTo(read(fund, id).reviewPublic, "5 4 3", fund.chance());
    const auto keys = openReviewKeys(fund.administrator(), id);
    REQUIRE(keys);
    CHECK(keys->open(box) == "5 4 3");
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Auditor}) {
        const auto refusedKeys = openReviewKeys(fund.as(role), id);
        REQUIRE_FALSE(refusedKeys);
        CHECK(refusedKeys.failure().kind == FailureKind::NotAuthorised);
    }
    QFile file(fund.path());
    REQUIRE(fund.database().run("PRAGMA wal_checkpoint(TRUNCATE);"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(keys->seed().bytes()));
}

TEST_CASE("two calls have different seeds, and a file with calls verifies")
{
    TestFund fund;
    const CallId first = openCall(fund);
    fund.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    const CallId second = openCall(fund);
    CHECK(read(fund, first).lotSeed != read(fund, second).lotSeed);
    const auto database = Database::open(fund.path(), Database::Access::ReadOnly);
    REQUIRE(database);
    const auto verified = verifyRecord(**database, {});
    REQUIRE(verified);
    CHECK(verified->findings.empty());
    fund.tamper("UPDATE call_criteria SET weight = 26 WHERE id = (SELECT max(id) FROM call_criteria)");
    CHECK(verifyRecord(**Database::open(fund.path(), Database::Access::ReadOnly), {})->findings.size() == 1);
}
