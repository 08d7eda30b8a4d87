#include "donors/donor_wish_actions.h"
#include "support/gathered_tables.h"

#include "applications/version_notice_actions.h"
#include "bank/bank_actions.h"
#include "bank/bank_store.h"
#include "bank/mapping_actions.h"
#include "calls/call_actions.h"
#include "calls/lot_reading.h"
#include "contributions/contribution_actions.h"
#include "contributions/contribution_intake.h"
#include "contributions/contribution_store.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_contact_actions.h"
#include "donors/donor_name_actions.h"
#include "ledger/income_actions.h"
#include "ledger/ledger_actions.h"
#include "letters/donor_letter_actions.h"
#include "letters/letter_actions.h"
#include "record/audit_entry.h"
#include "record/change.h"
#include "reviews/review_store.h"
#include "settings/setting_actions.h"
#include "shortlists/reversal_actions.h"
#include "storage/row_digest.h"
#include "storage/statement.h"
#include "support/request_letter.h"
#include "support/test_diligence.h"
#include "support/test_shortlists.h"
#include "users/user_actions.h"
#include "users/user_state_actions.h"
#include "verification/verify_file.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>

using namespace fund;

namespace {

/// What donors are called and where they are written to; a person's address is erased.
void workDonors(TestFund &fund)
{
    const DonorId trust = addFoundation(fund, "Harbour Trust (test)");
    done(
        recordDonorNames(fund.finance(), {trust, {{Language::French, QStringLiteral("Fonds du port")}}, {2026, 3, 1}}));
    done(recordContact(fund.finance(), {trust, Language::French, QStringLiteral("Secretariat")}));
    const auto person = recordDonor(
        fund.finance(), {QStringLiteral("A. Donor (test)"), DonorKind::Individual, {}, Publication::Publish, {}});
    done(person);
    done(recordContact(fund.administrator(), {*person, Language::English, QStringLiteral("7 Harbour Road")}));
    done(eraseContact(fund.administrator(), *person, QStringLiteral("Asked for it.")));
    done(callForContributions(fund.administrator(), {{AddresseeGroup::Philanthropic}, QStringLiteral("web")}));
    done(prepareDonorLetters(fund.finance(), {DonorLetterKind::Acknowledgement, {}, {}}));
    done(releaseDonorLetters(fund.finance(), {readDonorLetters(fund.database()).back().id}));
}

void workMoney(TestFund &fund)
{
    const DonorId foundation = addFoundation(fund);
    const QDate day(2026, 3, 1);
    done(recordClearance(fund.finance(),
                         {foundation, ClearanceOutcome::Cleared, QStringLiteral("File 1"), day, day.addYears(1)}));
    ExaminationDraft examination = cleanExamination(foundation, fund.clock().today());
    examination.files.push_back({QStringLiteral("register.pdf"), QByteArrayLiteral("Register")});
    done(clearByTwo(fund, examination));
    done(withdrawClearance(fund.administrator(), foundation, QStringLiteral("New owner")));
    const DonorId chile = addState(fund, "Chile", "CHL");
    done(recordWish(fund.finance(),
                    {chile, Publication::Anonymous, QStringLiteral("Note of the mission"), requestOnFile()}));
    CHECK_FALSE(recordContribution(fund.finance(), {chile, day, usd(10), {}, QStringLiteral("For one State")}));
    const auto pledge = recordContribution(fund.finance(), {chile, day, usd(100), {}, {}});
    done(pledge);
    done(recordAgreement(fund.finance(), {*pledge,
                                          day,
                                          usd(100),
                                          QStringLiteral("Yearly report"),
                                          {},
                                          {{day, usd(40)}, {day.addDays(9), usd(60)}},
                                          true}));
    done(recordReceipt(fund.finance(), {*pledge, day, usd(40), QStringLiteral("BANK-A")}));
    ContributionIntake intake;
    intake.pledge = {{}, day, usd(50), {}, {}};
    intake.stateIso3 = QStringLiteral("EST");
    intake.stage = ContributionStage::Received;
    intake.agreedOn = intake.receivedOn = day;
    intake.bankReference = QStringLiteral("BANK-B");
    done(recordIntake(fund.finance(), intake));
    Statement receipt(fund.database(), "SELECT min(ledger_entry_id) FROM receipts");
    REQUIRE(receipt.next());
    done(reverseEntry(fund.finance(), LedgerEntryId(receipt.integer(0)), QStringLiteral("Wrong bank line."), day));
    done(recordOtherIncome(fund.finance(), {IncomeKind::Interest, usd(5), QStringLiteral("Statement 1"), day}));
}

/// A statement whose lines are a receipt on record, one that is not yet, a charge, and one that the bank took back.
void workBank(TestFund &fund)
{
    done(importStatements(
        fund.finance(),
        readBankStatements("row,account,currency,booked_on,value_on,amount,bank_reference,counterparty,purpose\n"
                           "opening,TEST-USD-1,USD,2026-03-01,,0.00,,,\n"
                           "line,TEST-USD-1,USD,2026-03-01,,50.00,BANK-B,Estonia,\n"
                           "line,TEST-USD-1,USD,2026-03-01,,60.00,BANK-C,Chile,\n"
                           "line,TEST-USD-1,USD,2026-03-01,,-3.00,BANK-D,,fee\n"
                           "line,TEST-USD-1,USD,2026-03-01,,9.00,BANK-E,,sent by mistake\n"
                           "line,TEST-USD-1,USD,2026-03-01,,-9.00,BANK-F,,taken back\n"
                           "closing,TEST-USD-1,USD,2026-03-01,,107.00,,,\n")));
    const auto mapping = readBankMapping(QStringLiteral("booked=Day,amount=Sum,date=dmy"));
    REQUIRE(mapping);
    done(confirmMapping(fund.finance(), {QStringLiteral("TEST-USD-1"),
                                         fund.finance().fund().currency,
                                         *mapping,
                                         {QStringLiteral("Day"), QStringLiteral("Sum")}}));
    const auto lines = readBankLines(fund.database());
    REQUIRE(lines.size() == 5);
    const auto receipt = findReceipt(fund.database(), QStringLiteral("BANK-B"), fund.finance().fund().currency);
    REQUIRE(receipt);
    done(matchLine(fund.finance(), lines[0].id, {receipt->entry}));
    const auto contribution = findContribution(fund.database(), QStringLiteral("C-2026-001"));
    REQUIRE(contribution);
    done(receiveLine(fund.finance(), lines[1].id, *contribution));
    done(matchLines(fund.finance(), {{lines[3].id, lines[4].id}, {}}));
    done(explainLine(fund.finance(), lines[2].id, BankLineState::BankCharge, QStringLiteral("Fee of the month.")));
    done(undoDecision(fund.finance(), lines[2].id, QStringLiteral("It is another fund's.")));
    done(explainLine(fund.finance(), lines[2].id, BankLineState::NotOurs, QStringLiteral("Goes back to it.")));
}

/// An application is withdrawn, one waived, one reviewed and its applicant erased.
void workApplications(TestFund &fund, CallId id)
{
    const auto applications = readApplications(fund.database(), id);
    done(withdrawApplication(fund.administrator(), applications[2].id, QStringLiteral("Cannot come.")));
    done(judgeEligibility(fund.finance(), {applications[1].id,
                                           EligibilityCriterion::PresentField,
                                           Verdict::Pass,
                                           QStringLiteral("Letter of the ministry"),
                                           QDate(2026, 4, 16),
                                           {},
                                           {},
                                           {}}));
    done(recuseReviewer(fund.administrator(), applications[0].id, QStringLiteral("reviewer3"), RecusalKind::Conflict,
                        QStringLiteral("A colleague.")));
    done(assignReviews(fund.administrator(), id));
    const auto readers = [&] {
        std::vector<int> numbers;
        for (int number = 1; number <= 4; ++number)
            for (const ApplicationId waiting : waitingFor(fund, number, id))
                if (waiting == applications[1].id)
                    numbers.push_back(number);
        return numbers;
    };
    REQUIRE(readers().size() == 2);
    done(standBack(fund.reviewer(readers().front()), applications[1].id, RecusalKind::Abstained,
                   QStringLiteral("The field is not mine.")));
    for (const int number : readers())
        done(submitReview(fund.reviewer(number), applications[1].id, plainReview(4)));
    done(waiveReviews(fund.administrator(), applications[0].id, QStringLiteral("Nobody can judge it in time.")));
    done(openReviews(fund.administrator(), id));
    done(erasePerson(fund.administrator(), applications[1].id, QStringLiteral("Asked for it.")));
}

/// A second call, of which an application is waived and its applicant erased.
void workOtherCall(TestFund &fund)
{
    CallTerms terms = goodCall();
    terms.lotPublicValue = QStringLiteral("The index of the exchange after closing");
    const auto id = draftCall(fund.administrator(), terms);
    done(id);
    terms.title += QStringLiteral(" (second)");
    done(editCall(fund.administrator(), *id, terms));
    const auto other = draftCall(fund.administrator(), goodCall()); // so that the first call's parts get new numbers
    done(other);
    done(publishCall(fund.administrator(), *id));
    done(discardDraft(fund.administrator(), *other, QStringLiteral("Begun by a slip.")));
    fund.clock().set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    IntakeOptions options;
    options.fileDigest = QByteArray(32, 'f');
    done(importApplications(fund.administrator(), *id, {goodApplication(1), goodApplication(2), goodApplication(3)},
                            options));
    terms.seats = 22;
    done(editCall(fund.administrator(), *id, terms));
    done(publishCall(fund.administrator(), *id, QStringLiteral("More can be paid for.")));
    done(tellApplicants(fund.administrator(), *id, QStringLiteral("A message to each address, on file.")));
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    done(closeCall(fund.administrator(), *id));
    done(recordLotValue(fund.administrator(), *id,
                        {QStringLiteral("5123.45"), QStringLiteral("Gazette"), QDate(2026, 4, 16)}));
    CHECK_FALSE(confirmLotValue(fund.finance(), *id, QStringLiteral("5123.54")));
    done(confirmLotValue(fund.finance(), *id, QStringLiteral("5123.45")));
    workApplications(fund, *id);
}

void workDecidedCall(TestFund &fund)
{
    const CallId call = reviewedCall(fund, 4, 10);
    const auto list = selectShortList(fund.administrator(), call);
    done(list);
    done(submitShortList(fund.administrator(), call));
    const QStringList refs = selectedRefs(*list);
    ShortListDecision decision;
    decision.declines[refs.front()] = QStringLiteral("Has been sponsored twice.");
    done(decideShortList(fund.as(Role::Representative), call, decision, QStringLiteral("test")));
    done(prepareLetters(fund.administrator(), call));
    done(releaseLetters(fund.administrator(), call));
    const QString subject = subjectOf(NominationId(1));
    const QDate today = fund.clock().today();
    const auto spent = recordExpenditure(fund.finance(),
                                         {Window::Sponsorship, subject, usd(100), QStringLiteral("V-1"), false, today});
    done(spent);
    done(reverseEntry(fund.finance(), *spent, QStringLiteral("Wrong voucher."), today));
    done(withdrawNominee(fund.administrator(), call, refs.back(), QStringLiteral("Cannot come.")));
    done(changeSetting(fund.administrator(),
                       {Setting::MultiYear, QStringLiteral("allowed"), today, QStringLiteral("Letter (test)"), {}}));
    const QString contract = commitmentSubject(QStringLiteral("K-1"));
    done(commitFunds(fund.administrator(), {Window::Sponsorship,
                                            usd(100),
                                            contract,
                                            QStringLiteral("A contract"),
                                            today,
                                            {{today.year(), usd(40)}, {today.year() + 1, usd(60)}}}));
    done(releaseFunds(fund.administrator(), contract, QStringLiteral("Not needed."), today));
}

/// A file of its own, whose recovery key is known.
void workRecovery(std::map<Action, WrittenTables> &written)
{
    const QTemporaryDir folder;
    const SetClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    SeededChance chance(5);
    FundDraft draft;
    draft.path = folder.filePath(QStringLiteral("a.fund"));
    draft.name = draft.administrator = QStringLiteral("Officer");
    draft.password = QStringLiteral("first password");
    draft.passwordCost = {1, 8192};
    draft.certifiesPayments = true;
    const auto created = createFund(draft, clock, chance);
    REQUIRE(created);
    const auto database = Database::open(draft.path, Database::Access::ReadWrite);
    REQUIRE(database);
    done(recoverAccess(*database, draft.administrator, created->recoveryKey, QStringLiteral("second password"), clock,
                       chance));
    gather(**database, written);
}

/// What takes more than the office of this test: the rooms' own tests do it, and Change refuses what is not in the
/// table.
const std::map<QString, std::set<QByteArray>> elsewhere = {
    {QStringLiteral("record_donor"), {"screenings", "screening_hits", "donor_contacts"}},
    {QStringLiteral("record_contribution"), {"window_preferences", "screenings", "screening_hits"}},
    {QStringLiteral("record_agreement"), {"ledger_transfers"}},
    {QStringLiteral("record_expenditure"), {"certified_payments"}},
    {QStringLiteral("record_other_income"), {"bank_decisions_undone"}},
    {QStringLiteral("reverse_entry"), {"contribution_reopenings"}},
    {QStringLiteral("open_reviews"), {"opened_note_copies"}},
    {QStringLiteral("erase_person"), {"partner_person_ends", "sealed_reasons"}},
};

/// What no deed of this office writes; the files of the tests that do so are tampered with there (written_deeds,
/// partner diligence, hits of applicants, notes of reviews, preferences, closed contributions).
const std::set<QByteArray> touchedElsewhere = {
    "contribution_events",
    "in_kind_contributions",
    "earmark_withdrawals",
    "earmark_withdrawals_taken_back",
    "in_kind_statements",
    "list_versions",
    "listed_entries",
    "listed_entry_ends",
    "screenings",
    "screening_hits",
    "hit_proposals",
    "hit_answers",
    "certifications",
    "certified_payments",
    "scenarios",
    "scenarios_put_aside",
    "publications",
    "publication_consents",
    "partners",
    "partner_versions",
    "partner_names",
    "partner_persons",
    "partner_person_ends",
    "applicant_screenings",
    "applicant_hits",
    "applicant_hit_proposals",
    "applicant_hit_answers",
    "opened_note_copies",
    "window_preferences",
    "contribution_reopenings",
};

std::set<QByteArray> without(const std::set<QByteArray> &tables, const std::set<QByteArray> &others)
{
    std::set<QByteArray> left;
    std::set_difference(tables.begin(), tables.end(), others.begin(), others.end(), std::inserter(left, left.end()));
    return left;
}

} // namespace

TEST_CASE("the table of what each deed writes is what each deed writes, no more and no less")
{
    std::map<Action, WrittenTables> written;
    TestFund fund;
    workDecidedCall(fund);
    done(changePassword(fund.finance(), QStringLiteral("another")));
    done(recordUserState(fund.administrator(), {QStringLiteral("reviewer3"), QStringLiteral("FJI"), {}}));
    done(disableUser(fund.administrator(), QStringLiteral("reviewer4"), QStringLiteral("Has left.")));
    std::set<QByteArray> touched = gather(fund.database(), written);
    TestFund second;
    settle(second);
    workMoney(second);
    workDonors(second);
    workBank(second);
    workOtherCall(second);
    touched.merge(gather(second.database(), written));
    workRecovery(written);
    const auto recorded = recordedTables(fund.database());
    CHECK(without(without({recorded.begin(), recorded.end()}, touched), touchedElsewhere).empty());
    CHECK(written.size() >= 34);
    for (const auto &[action, tables] : written) {
        const QString key = actionKey(action);
        INFO(key.toStdString());
        const auto others = elsewhere.find(key);
        const auto optional = others == elsewhere.end() ? std::set<QByteArray>() : others->second;
        CHECK(without(writtenTables(action).added, optional) == without(tables.added, optional));
        const std::set<QByteArray> erased = {"opened_note_copies", "review_recusals", "partner_persons",
                                             "sealed_reasons", "donor_wish_letters"};
        CHECK(without(writtenTables(action).changed, erased) == without(tables.changed, erased));
    }
}

TEST_CASE("every table for whose rows the record answers is written by some deed, and no deed writes another")
{
    std::set<QByteArray> named;
    for (const Action action : allActions()) {
        named.insert(writtenTables(action).added.begin(), writtenTables(action).added.end());
        named.insert(writtenTables(action).changed.begin(), writtenTables(action).changed.end());
    }
    const auto recorded = recordedTables(*Database::inMemory());
    CHECK(named == std::set<QByteArray>(recorded.begin(), recorded.end()));
}

TEST_CASE("a deed that writes what is not its own is refused, and the file is as it was")
{
    TestFund fund;
    Change change(fund.finance(), Action::RecordDonor);
    change.insert("INSERT INTO settings (name, value, valid_from, authority, recorded_by, recorded_at) "
                  "VALUES ('fund_status', 'established', '2026-01-01', 'me', 2, :at)",
                  {{":at", change.momentText()}});
    const auto committed = change.commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.failure().problems.front().rule == u"deed_must_write_only_its_own");
    Statement count(fund.database(), "SELECT count(*) FROM settings");
    REQUIRE(count.next());
    CHECK(count.integer(0) == 0);
}
