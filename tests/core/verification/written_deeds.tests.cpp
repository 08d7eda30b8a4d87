#include "support/gathered_tables.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_actions.h"
#include "contributions/earmark_store.h"
#include "contributions/in_kind_actions.h"
#include "donors/donor_screening.h"
#include "exchange/importer.h"
#include "ledger/certification.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "scenarios/scenario_actions.h"
#include "screening/screening_actions.h"
#include "settings/setting_actions.h"
#include "shortlists/publication_actions.h"
#include "shortlists/shortlist_store.h"
#include "support/invented_list.h"
#include "support/money_rules.h"
#include "support/test_shortlists.h"

using namespace fund;

namespace {

void setFrom2026(TestFund &fund, Setting setting, const char *value)
{
    done(changeSetting(fund.administrator(),
                       {setting, QString::fromLatin1(value), QDate(2026, 1, 1), QStringLiteral("Letter"), {}}));
}

/// A claim in euros that is revalued, reduced, paid in part, met, given up, refunded and closed; a gift in kind; a wish
/// that is withdrawn.
void workContributions(TestFund &fund)
{
    settle(fund);
    setFrom2026(fund, Setting::RecognitionPolicy, "ipsas23");
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const QDate january(2026, 1, 10);
    const auto id = recordContribution(fund.finance(), {estonia, january, euro(9'000), {}, {}});
    REQUIRE(id);
    done(recordAgreement(fund.finance(), {*id, january, euro(9'000), QStringLiteral("A yearly report"), {}, {}}));
    done(importRates(fund.finance(),
                     {{QStringLiteral("EUR"), QDate(2026, 1, 31), Decimal(8, 1), QStringLiteral("test")}}));
    const auto revalued = revalueReceivables(fund.finance(), january);
    done(revalued);
    CHECK(revalued->contributions == 1);
    const auto happens = [&](Session &who, ContributionEventKind kind, const Money &amount) {
        done(recordContributionEvent(who, {*id, kind, march, amount, QStringLiteral("Letter")}));
    };
    happens(fund.finance(), ContributionEventKind::Reduction, euro(1'000));
    done(recordReceipt(fund.finance(), {*id, march, euro(5'000), QStringLiteral("B-1")}));
    happens(fund.finance(), ContributionEventKind::ConditionMet, euro(2'000));
    happens(fund.administrator(), ContributionEventKind::WriteOff, euro(3'000));
    happens(fund.finance(), ContributionEventKind::Refund, euro(500));
    happens(fund.finance(), ContributionEventKind::Closing, euro(0));
    done(recordInKind(fund.finance(), {estonia,
                                       march,
                                       QStringLiteral("Training rooms"),
                                       euro(4'500),
                                       QStringLiteral("price list"),
                                       {},
                                       true,
                                       QStringLiteral("A kind of room")}));
    CHECK_FALSE(recordContribution(fund.finance(), {estonia, march, usd(10), {}, QStringLiteral("For one State")}));
    const auto kept = readKeptRequests(fund.database(), estonia);
    REQUIRE(kept.size() == 1);
    done(
        recordWithdrawal(fund.finance(), {kept.front().id, march, QStringLiteral("note.pdf"), QByteArray("%PDF-1.6")}));
    done(takeBackWithdrawal(fund.administrator(), {kept.front().id, march, QStringLiteral("Another's letter")}));
}

/// A donor whose name resembles an entry of a list, on which two people decide; then a list without another entry, and
/// everyone screened again.
void workScreening(TestFund &fund)
{
    addFoundation(fund, "Velmoxia Foundation");
    std::vector<ListedEntry> entries = inventedEntries();
    ListedEntry entry = inventedPerson(6'990'001, QStringLiteral("Welmoxia Foundation"), 0);
    entry.kind = ListedKind::Entity;
    entry.births.clear();
    entries.push_back(entry);
    done(importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, QDate(2026, 3, 1)), {}));
    const auto hits = readHits(fund.database(), {});
    REQUIRE(hits.size() == 1);
    done(proposeVerdict(fund.finance(), hits.front().id, HitVerdict::Different, QStringLiteral("Another register.")));
    done(answerProposal(fund.administrator(), hits.front().id, true, {}));
    entries.erase(entries.begin());
    entries.front().comments = QStringLiteral("Changed.");
    done(importBytes(fund.finance(), *importKindOf(u"sanctions"), listXml(entries, QDate(2026, 3, 2)), {}));
    done(screenAll(fund.finance(), donorSubjects(fund.database())));
}

/// A payment that another person certified, scenarios, and a selection that is given out with consents.
void workDecisions(TestFund &fund)
{
    const CallId call = reviewedCall(fund, 3, 9);
    done(selectShortList(fund.administrator(), call));
    done(submitShortList(fund.administrator(), call));
    done(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    setFrom2026(fund, Setting::PaymentCertification, "required");
    const QDate today = fund.clock().today();
    const QString subject = subjectOf(NominationId(1));
    done(certifyPayment(fund.administrator(), {Window::Sponsorship, subject, usd(100), QStringLiteral("V-1"), today}));
    done(recordExpenditure(fund.finance(),
                           {Window::Sponsorship, subject, usd(100), QStringLiteral("V-1"), false, today}));
    done(saveScenario(fund.administrator(), {QStringLiteral("Small"), usd(2'000'000), assumedCosts()}));
    done(putScenarioAside(fund.administrator(), QStringLiteral("Small")));
    PublicationDraft draft;
    draft.authority = QStringLiteral("Decision 5/2026");
    for (const QString &ref : singledOut(*publishProblem(*readShortList(fund.database(), call), {{}, true})))
        draft.consents.push_back({ref, QStringLiteral("Letter 17/2026"), QDate(2026, 4, 10)});
    REQUIRE_FALSE(draft.consents.empty());
    done(publishShortList(fund.administrator(), call, draft));
}

} // namespace

TEST_CASE("events of contributions, screening, certification, scenarios and publication write what their table says")
{
    std::map<Action, WrittenTables> written;
    TestFund contributions;
    workContributions(contributions);
    gather(contributions.database(), written);
    TestFund screening;
    workScreening(screening);
    gather(screening.database(), written);
    TestFund decisions;
    workDecisions(decisions);
    gather(decisions.database(), written);
    for (const char *key :
         {"reduce_contribution", "write_off_contribution", "meet_condition", "record_refund", "close_contribution",
          "record_in_kind", "record_withdrawal_of_wish", "take_back_withdrawal_of_wish", "revalue_receivables",
          "import_sanctions", "decide_hit", "certify_payment", "plan_scenario", "publish_short_list"}) {
        INFO(key);
        const auto action = actionOf(QString::fromLatin1(key));
        REQUIRE(action);
        CHECK(written[*action].added == writtenTables(*action).added);
        CHECK(written[*action].changed == writtenTables(*action).changed);
    }
    CHECK(written[Action::RecordExpenditure].added.contains("certified_payments"));
    CHECK(written[Action::ScreenSubjects].added.contains("screenings"));
}
