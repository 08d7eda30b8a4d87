#include "today/task.h"

#include "applications/version_notice_actions.h"
#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "calls/call_actions.h"
#include "calls/call_times.h"
#include "calls/lot_reading.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_event_actions.h"
#include "diligence/diligence_actions.h"
#include "ledger/ledger_actions.h"
#include "rates/rate_actions.h"
#include "settings/setting_actions.h"
#include "shortlists/listed_selection.h"
#include "shortlists/shortlist_stage.h"
#include "support/test_diligence.h"
#include "support/test_shortlists.h"
#include "users/user_actions.h"

#include <QCoreApplication>
#include <QTranslator>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

const Task *find(const std::vector<Task> &tasks, TaskKind kind)
{
    const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const Task &task) { return task.kind == kind; });
    return found == tasks.end() ? nullptr : &*found;
}

/// Tells the number that a text was asked for, as a language with two forms would.
class Forms final : public QTranslator
{
public:
    Forms() { QCoreApplication::installTranslator(this); }
    ~Forms() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int number) const override
    {
        if (qstrcmp(context, "today") != 0)
            return {};
        return number == 1 ? QStringLiteral("one") : QStringLiteral("many");
    }
};

} // namespace

TEST_CASE("what waits is told in the form of its number, in the words of the language")
{
    TestFund fund;
    settle(fund);
    const Forms forms;
    const DonorId donor = addState(fund, "Kenya", "KEN");
    REQUIRE(recordContribution(fund.finance(), {donor, QDate(2026, 2, 1), usd(1000), {}, {}}));
    CHECK(find(tasksFor(fund.finance()), TaskKind::PledgeWithoutAgreement)->title == u"one");
    REQUIRE(recordContribution(fund.finance(), {donor, QDate(2026, 2, 1), usd(1000), {}, {}}));
    CHECK(find(tasksFor(fund.finance()), TaskKind::PledgeWithoutAgreement)->title == u"many");
    const CallId call = assignedCall(fund, 3);
    const Task out = *find(tasksFor(fund.administrator()), TaskKind::ReviewsOut);
    CHECK(out.count == 6);
    CHECK(out.title == u"many");
    const auto waiting = waitingFor(fund, 1, call);
    REQUIRE(waiting.size() == 2);
    CHECK(tasksFor(fund.reviewer(1)).front().title == u"many");
    REQUIRE(submitReview(fund.reviewer(1), waiting.front(), plainReview(4)));
    CHECK(tasksFor(fund.reviewer(1)).front().title == u"one");
}

TEST_CASE("what must come first is asked first: a minimum, and the month's rates (para. 16)")
{
    TestFund fund;
    const auto before = tasksFor(fund.administrator());
    REQUIRE(find(before, TaskKind::MinimumToAnnounce));
    CHECK(find(before, TaskKind::MinimumToAnnounce)->isMine);
    REQUIRE(find(before, TaskKind::RatesMissing));
    CHECK_FALSE(find(before, TaskKind::RatesMissing)->isMine);
    settle(fund);
    const auto after = tasksFor(fund.finance());
    CHECK_FALSE(find(after, TaskKind::MinimumToAnnounce));
    CHECK_FALSE(find(after, TaskKind::RatesMissing));
}

TEST_CASE("a pledge waits for its agreement, and an instalment is overdue on the day after it was due")
{
    TestFund fund;
    settle(fund);
    const DonorId donor = addState(fund, "Kenya", "KEN");
    const auto id = recordContribution(fund.finance(), {donor, QDate(2026, 2, 1), usd(1000), {}, {}});
    REQUIRE(id);
    REQUIRE(find(tasksFor(fund.finance()), TaskKind::PledgeWithoutAgreement));
    AgreementDraft agreement{*id, QDate(2026, 2, 2), usd(1000), {}, {}, {}};
    agreement.instalments = {{QDate(2026, 3, 2), usd(1000)}};
    REQUIRE(recordAgreement(fund.finance(), agreement));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::PledgeWithoutAgreement));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::InstalmentOverdue));
    fund.clock().set(QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC));
    const auto tasks = tasksFor(fund.finance());
    const Task *overdue = find(tasks, TaskKind::InstalmentOverdue);
    REQUIRE(overdue);
    CHECK(overdue->dueOn == QDate(2026, 3, 2));
    CHECK(overdue->page == u"contributions");
    REQUIRE(recordReceipt(fund.finance(), {*id, QDate(2026, 3, 3), usd(1000), QStringLiteral("BANK-1")}));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::InstalmentOverdue));
}

TEST_CASE("a month that is over is on the list until its books are closed, with the year whose statements wait")
{
    TestFund fund;
    settle(fund);
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::MonthsToClose)); // nothing is in the books
    give(fund, addState(fund, "Kenya", "KEN"), usd(150'000), QDate(2026, 1, 15));
    const auto tasks = tasksFor(fund.administrator()); // on 2 March
    const Task *open = find(tasks, TaskKind::MonthsToClose);
    REQUIRE(open);
    CHECK(open->count == 2);
    CHECK(open->isMine);
    CHECK(open->page == u"pool");
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::MonthsToClose)->isMine);
    REQUIRE(changeSetting(fund.administrator(), {Setting::BooksClosedUntil,
                                                 QStringLiteral("2026-02-28"),
                                                 QDate(2026, 3, 2),
                                                 QStringLiteral("Controller (test)"),
                                                 {}}));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::MonthsToClose));
    fund.clock().set(QDateTime(QDate(2027, 1, 4), QTime(9, 0), Qt::UTC));
    const auto later = tasksFor(fund.administrator());
    const Task *year = find(later, TaskKind::MonthsToClose);
    REQUIRE(year);
    CHECK(year->count == 10);
    CHECK(year->detail.contains(u"statements"));
}

TEST_CASE("receivables in other currencies are to be revalued at each month's end, until they are")
{
    TestFund fund;
    settle(fund);
    REQUIRE(changeSetting(fund.administrator(), {Setting::RecognitionPolicy,
                                                 QStringLiteral("ipsas23"),
                                                 QDate(2026, 1, 1),
                                                 QStringLiteral("Controller (test)"),
                                                 {}}));
    const DonorId donor = addState(fund, "Kenya", "KEN");
    const auto id = recordContribution(fund.finance(), {donor, QDate(2026, 2, 1), euro(9'000), {}, {}});
    REQUIRE(id);
    REQUIRE(recordAgreement(fund.finance(), {*id, QDate(2026, 2, 2), euro(9'000), {}, {}, {}}));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::RevaluationDue)); // at the same rate it is worth the same
    REQUIRE(importRates(fund.finance(),
                        {{QStringLiteral("EUR"), QDate(2026, 2, 20), Decimal(80, 2), QStringLiteral("test")}}));
    const auto tasks = tasksFor(fund.finance());
    const Task *due = find(tasks, TaskKind::RevaluationDue);
    REQUIRE(due);
    CHECK(due->count == 1);
    CHECK(due->isMine);
    REQUIRE(revalueReceivables(fund.finance(), QDate(2026, 2, 28)));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::RevaluationDue));
}

TEST_CASE("a call that closes a minute before midnight in New York closes on that day, though it is the next in UTC")
{
    TestFund fund;
    settle(fund);
    CallTerms terms = goodCall();
    REQUIRE(terms.timeZone == u"America/New_York");
    terms.opens = QDateTime(QDate(2026, 3, 6), QTime(4, 59), Qt::UTC);
    terms.closes = QDateTime(QDate(2026, 4, 16), QTime(3, 59), Qt::UTC);
    const CallId id = openCall(fund, terms);
    const QDate day(2026, 4, 15);
    CHECK(nextKnownDate(fund.finance()) == day);
    const auto listed = readCalls(fund.database(), fund.clock().now());
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().openingDay() == QDate(2026, 3, 5));
    CHECK(listed.front().closingDay() == day);
    CHECK(closingDay(readCall(fund.database(), id)->terms) == day);

    const auto closingAt = [&](const QDateTime &moment) {
        fund.clock().set(moment);
        const auto tasks = tasksFor(fund.administrator());
        const Task *task = find(tasks, TaskKind::CallCloses);
        return task ? std::optional(std::pair(task->dueOn, task->daysLeft)) : std::nullopt;
    };
    CHECK_FALSE(closingAt(QDateTime(QDate(2026, 4, 1), QTime(3, 59), Qt::UTC)));
    CHECK(closingAt(QDateTime(QDate(2026, 4, 1), QTime(4, 1), Qt::UTC)) == std::pair(day, 14));
    CHECK(closingAt(QDateTime(QDate(2026, 4, 15), QTime(12, 0), Qt::UTC)) == std::pair(day, 0));
    CHECK(closingAt(QDateTime(QDate(2026, 4, 16), QTime(3, 58), Qt::UTC)) == std::pair(day, 0));
    CHECK(nextKnownDate(fund.finance()) == day);
    CHECK_FALSE(closingAt(terms.closes));
}

TEST_CASE("a call is on the list from draft to decision, for whoever acts next")
{
    TestFund fund;
    const auto draft = draftCall(fund.administrator(), goodCall());
    REQUIRE(draft);
    CHECK(find(tasksFor(fund.administrator()), TaskKind::DraftCall)->subject == u"S-2026-1");
    REQUIRE(publishCall(fund.administrator(), *draft));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::CallCloses));
    CHECK(nextKnownDate(fund.administrator()) == QDate(2026, 4, 15));
    fund.clock().set(QDateTime(QDate(2026, 4, 10), QTime(9, 0), Qt::UTC));
    CHECK(find(tasksFor(fund.administrator()), TaskKind::CallCloses)->dueOn == QDate(2026, 4, 15));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    CHECK(find(tasksFor(fund.administrator()), TaskKind::CallToClose));

    TestFund later;
    const CallId call = reviewedCall(later, 2, 6);
    CHECK(find(tasksFor(later.administrator()), TaskKind::ShortListToMake));
    REQUIRE(selectShortList(later.administrator(), call));
    CHECK(find(tasksFor(later.administrator()), TaskKind::ShortListToSend));
    REQUIRE(submitShortList(later.administrator(), call));
    CHECK_FALSE(find(tasksFor(later.administrator()), TaskKind::DecisionWaits)->isMine);
    CHECK(find(tasksFor(later.as(Role::Representative)), TaskKind::DecisionWaits)->isMine);
    REQUIRE(decideShortList(later.as(Role::Representative), call, {}, QStringLiteral("test")));
    CHECK_FALSE(find(tasksFor(later.administrator()), TaskKind::DecisionWaits));
}

TEST_CASE("a reviewer is told of the own reviews and of nothing else")
{
    TestFund fund;
    settle(fund);
    const CallId call = assignedCall(fund, 3);
    const auto waiting = waitingFor(fund, 1, call).size();
    const auto tasks = tasksFor(fund.reviewer(1));
    if (waiting == 0) {
        CHECK(tasks.empty());
    } else {
        REQUIRE(tasks.size() == 1);
        CHECK(tasks.front().kind == TaskKind::ReviewsWait);
        CHECK(tasks.front().count == static_cast<int>(waiting));
        CHECK(tasks.front().isMine);
    }
    submitAll(fund, call);
    CHECK(tasksFor(fund.reviewer(1)).empty());
    CHECK(find(tasksFor(fund.administrator()), TaskKind::ReviewsToOpen));
}

TEST_CASE("a user who was added and has not signed in is waited for")
{
    TestFund fund;
    REQUIRE(addUser(fund.administrator(), {QStringLiteral("late"), Role::Reviewer, {}}));
    const auto tasks = tasksFor(fund.administrator());
    REQUIRE(find(tasks, TaskKind::UserToStart));
    CHECK(find(tasks, TaskKind::UserToStart)->detail == u"late");
    CHECK_FALSE(find(tasks, TaskKind::KeyToConfirm));
}

TEST_CASE("a place that a nominee leaves free is on the list until the meeting begins, as Short list offers it")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 2, 6);
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::PlacesToFill));
    const Call whole = *readCall(fund.database(), call);
    const Currency &currency = fund.administrator().fund().currency;
    const ShortList list = *readShortList(fund.database(), call);
    const QString gone = selectedRefs(list).front();
    REQUIRE(withdrawNominee(fund.administrator(), call, gone, QStringLiteral("No visa in time.")));
    const auto tasks = tasksFor(fund.administrator());
    REQUIRE(find(tasks, TaskKind::PlacesToFill));
    CHECK(find(tasks, TaskKind::PlacesToFill)->count == 1);
    const auto before = readShortListStanding(fund.database(), whole, currency, fund.clock().today());
    CHECK(before.stage == ShortListStage::PlacesFree);
    CHECK(before.withdrawn() == QStringList{gone});
    const auto left = listedSelection(list, before.withdrawn());
    REQUIRE(left);
    CHECK(left->selected == 1);
    CHECK_FALSE(left->find(gone)->isSelected());

    fund.clock().set(QDateTime(whole.terms.meeting.firstDay, QTime(9, 0), Qt::UTC));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::PlacesToFill));
    const auto after = readShortListStanding(fund.database(), whole, currency, fund.clock().today());
    CHECK(after.stage == ShortListStage::Approved);
}

TEST_CASE(
    "para. 14: a proposed due diligence waits for another person, and a clearance's end is told sixty days before")
{
    TestFund fund;
    const DonorId donor = addFoundation(fund);
    ExaminationDraft draft = cleanExamination(donor, fund.clock().today());
    draft.validUntil = QDate(2026, 5, 31);
    const auto proposed = proposeClearance(fund.finance(), draft);
    REQUIRE(proposed);
    const auto own = tasksFor(fund.finance());
    const Task *mine = find(own, TaskKind::DiligenceToDecide);
    REQUIRE(mine);
    CHECK_FALSE(mine->isMine);
    const auto others = tasksFor(fund.administrator());
    const Task *theirs = find(others, TaskKind::DiligenceToDecide);
    REQUIRE(theirs);
    CHECK(theirs->isMine);
    CHECK(theirs->subject == u"D-001");
    REQUIRE(decideClearance(fund.administrator(), *proposed, true, {}));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::DiligenceToDecide));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::ClearanceEnds));
    fund.clock().set(QDateTime(QDate(2026, 3, 31), QTime(9, 0), Qt::UTC));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::ClearanceEnds));
    fund.clock().set(QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC));
    const auto tasks = tasksFor(fund.finance());
    const Task *ends = find(tasks, TaskKind::ClearanceEnds);
    REQUIRE(ends);
    CHECK(ends->daysLeft == 60);
    CHECK(ends->page == u"diligence");
    draft.validFrom = QDate(2026, 6, 1);
    draft.validUntil = QDate(2027, 5, 31);
    REQUIRE(clearByTwo(fund, draft));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::ClearanceEnds));
}

TEST_CASE("lines of the bank that nobody has matched or explained wait for finance, and for nobody else")
{
    TestFund fund;
    REQUIRE(importStatements(
        fund.finance(),
        readBankStatements("row,account,currency,booked_on,value_on,amount,bank_reference,counterparty,purpose\n"
                           "opening,A,EUR,2026-02-01,,0.00,,,\nline,A,EUR,2026-02-03,,5.00,BK-1,,\n"
                           "line,A,EUR,2026-02-03,,-5.00,BK-2,,\nclosing,A,EUR,2026-02-28,,0.00,,,\n")));
    const auto tasks = tasksFor(fund.finance());
    const Task *waiting = find(tasks, TaskKind::BankLinesOpen);
    REQUIRE(waiting);
    CHECK(waiting->count == 2);
    CHECK(waiting->isMine);
    CHECK(waiting->page == u"bank");
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::BankLinesOpen)->isMine);
    for (const StoredBankLine &line : readBankLines(fund.database()))
        REQUIRE(explainLine(fund.finance(), line.id, BankLineState::NotOurs, QStringLiteral("Booked by mistake.")));
    CHECK_FALSE(find(tasksFor(fund.finance()), TaskKind::BankLinesOpen));
}

TEST_CASE("para. 18: that a lot's value was read otherwise waits for the administrator until somebody reads the same")
{
    TestFund fund;
    settle(fund);
    const CallId call = openCall(fund);
    fund.clock().set(QDateTime(QDate(2026, 4, 17), QTime(9, 0), Qt::UTC));
    REQUIRE(recordLotValue(fund.administrator(), call, {u"1.0842"_qs, u"The bank's archive"_qs, QDate(2026, 4, 16)}));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::LotContradicted));
    CHECK_FALSE(confirmLotValue(fund.finance(), call, u"1.0843"_qs));
    const auto tasks = tasksFor(fund.administrator());
    const Task *task = find(tasks, TaskKind::LotContradicted);
    REQUIRE(task);
    CHECK(task->isMine);
    CHECK(task->subject == u"S-2026-1");
    REQUIRE(confirmLotValue(fund.finance(), call, u"1.0842"_qs));
    CHECK_FALSE(find(tasksFor(fund.administrator()), TaskKind::LotContradicted));
}

TEST_CASE(
    "para. 18: who applied under an earlier version of a call is to be told of the new one, once for each version")
{
    TestFund fund;
    settle(fund);
    const CallId call = openCall(fund);
    Session &office = fund.administrator();
    for (const int number : {1, 2, 3})
        recordGood(fund, call, number);
    REQUIRE(withdrawApplication(office, readApplications(fund.database(), call).back().id, u"Cannot come."_qs));
    CHECK_FALSE(find(tasksFor(office), TaskKind::ApplicantsToTell));
    const auto publishWithSeats = [&](int seats) {
        fund.clock().set(fund.clock().now().addDays(1));
        CallTerms terms = goodCall();
        terms.seats = seats;
        REQUIRE(editCall(office, call, terms));
        REQUIRE(publishCall(office, call, u"More can be paid for."_qs));
    };
    const auto ruleOf = [](const Result<int> &told) {
        return told ? QStringLiteral("done") : told.failure().problems.front().rule;
    };
    publishWithSeats(22);
    fund.clock().set(fund.clock().now().addDays(1));
    ApplicationDraft later = goodApplication(4); // under the version that holds
    later.facts.receivedAt = fund.clock().now();
    REQUIRE(recordApplication(office, call, later));
    const auto tasks = tasksFor(office);
    const Task *task = find(tasks, TaskKind::ApplicantsToTell);
    REQUIRE(task);
    CHECK(task->count == 2);
    CHECK(task->isMine);
    CHECK(task->page == u"calls");
    CHECK(task->subject == u"S-2026-1");
    CHECK(ruleOf(tellApplicants(office, call, u" "_qs)) == u"reason_must_be_given");
    CHECK(ruleOf(tellApplicants(fund.finance(), call, u"By letter."_qs)) == u"role_must_be_allowed");
    CHECK(ruleOf(tellApplicants(office, call, u"Wrote to a.b@example.org."_qs)) == u"reason_must_not_name_the_person");
    const auto told = tellApplicants(office, call, u"A message to each address, on file."_qs);
    REQUIRE(told);
    CHECK(*told == 2);
    CHECK_FALSE(find(tasksFor(office), TaskKind::ApplicantsToTell));
    CHECK(ruleOf(tellApplicants(office, call, u"Again."_qs)) == u"applicants_must_be_untold");
    publishWithSeats(24);
    const auto again = tasksFor(office);
    REQUIRE(find(again, TaskKind::ApplicantsToTell));
    CHECK(find(again, TaskKind::ApplicantsToTell)->count == 3);
}
