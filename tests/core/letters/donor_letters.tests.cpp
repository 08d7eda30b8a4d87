#include "letters/donor_letter_actions.h"

#include "contributions/contribution_actions.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_actions.h"
#include "contributions/earmark_store.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_contact_actions.h"
#include "donors/donor_name_actions.h"
#include "donors/request_letter.h"
#include "localisation/numbers.h"
#include "record/verify.h"
#include "shortlists/reversal_actions.h"
#include "storage/statement.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

const QDate letterDay(2026, 3, 2);

QString said(const char *words)
{
    return QString::fromUtf8(words);
}

QString inEnglish(const Money &amount)
{
    return amountText(amount, Language::English);
}

template <typename T>
QString refusalOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : result.failure().problems.front().rule;
}

/// Everything that a printed letter says, in one text.
QString wordsToDonor(const Document &document)
{
    QStringList words;
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            words += paragraph->text.plainText();
        if (const auto *lines = std::get_if<Lines>(&block))
            for (const QString &line : lines->lines)
                words += line;
        if (const auto *facts = std::get_if<Facts>(&block))
            for (const Fact &fact : facts->facts)
                words += fact.label + u' ' + fact.value.plainText();
        if (const auto *list = std::get_if<List>(&block))
            for (const ListItem &item : list->items)
                words += item.text.plainText();
    }
    return words.join(u'\n');
}

QString printed(TestFund &fund, const DonorLetter &letter)
{
    const auto document = printDonorLetter(fund.finance(), letter);
    INFO((document ? QString() : oneLine(document.failure().problems.front())).toStdString());
    REQUIRE(document);
    return wordsToDonor(*document);
}

int prepare(TestFund &fund, DonorLetterKind kind)
{
    const auto made = prepareDonorLetters(fund.finance(), {kind, {}, {}});
    INFO((made ? QString() : oneLine(made.failure().problems.front())).toStdString());
    REQUIRE(made);
    return *made;
}

std::vector<DonorLetter> lettersOf(TestFund &fund, DonorLetterKind kind)
{
    std::vector<DonorLetter> letters = readDonorLetters(fund.database());
    std::erase_if(letters, [kind](const DonorLetter &letter) { return letter.kind != kind; });
    return letters;
}

/// Estonia pays in euro and wants letters in French; Fiji only pledges.
struct Givers
{
    Givers()
    {
        settle(fund);
        estonia = addState(fund, "Estonia", "EST");
        REQUIRE(recordContact(fund.finance(), {estonia, Language::French, {}}));
        first = give(fund, estonia, euro(90'000), letterDay.addDays(-9));
        fiji = addState(fund, "Fiji", "FJI");
        const auto made = recordContribution(fund.finance(), {fiji, letterDay.addDays(-3), usd(5'000), {}, {}});
        REQUIRE(made);
        pledge = *made;
    }

    TestFund fund;
    DonorId estonia;
    DonorId fiji;
    ContributionId first;
    ContributionId pledge;
};

} // namespace

TEST_CASE("each receipt has an official one, numbered without gaps, with the original sum, the rate and the fund's")
{
    Givers givers;
    TestFund &fund = givers.fund;
    give(fund, givers.fiji, usd(700), letterDay.addDays(-1));
    CHECK(prepare(fund, DonorLetterKind::Receipt) == 2);
    CHECK(prepare(fund, DonorLetterKind::Receipt) == 0);
    give(fund, givers.estonia, usd(20), letterDay);
    CHECK(prepare(fund, DonorLetterKind::Receipt) == 1);
    const auto letters = lettersOf(fund, DonorLetterKind::Receipt);
    REQUIRE(letters.size() == 3);
    for (std::size_t i = 0; i < letters.size(); ++i)
        CHECK(letters[i].receiptNumber == int(i) + 1);
    CHECK(letters[0].language == Language::French);
    CHECK(letters[1].language == Language::English);
    const QString french = printed(fund, letters[0]);
    CHECK(french.contains(u"R-0001"));
    CHECK(french.contains(u"Estonie"));
    CHECK(french.contains(u"EUR"));
    CHECK(french.contains(u"USD"));
    const QString english = printed(fund, letters[1]);
    CHECK(english.contains(said("Amount: ") + inEnglish(usd(700))));
    CHECK_FALSE(english.contains(u"operational rate"));
    // Not even another program leaves a number out.
    give(fund, givers.estonia, usd(1), letterDay);
    CHECK_FALSE(fund.database().run("INSERT INTO donor_letters (kind, language, donor_id, contribution_id, receipt_id, "
                                    "receipt_number, on_date, recorded_by, recorded_at) VALUES ('receipt', 'en', 1, 1, "
                                    "4, 5, '2026-03-02', 1, '2026-03-02T09:00:00.000Z')"));
    fund.database().forgetFailure();
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a pledge is acknowledged, and its agreement when it is signed, which the pledge's letter must not outlive")
{
    Givers givers;
    TestFund &fund = givers.fund;
    CHECK(prepare(fund, DonorLetterKind::Acknowledgement) == 2);
    const DonorLetter pledged = lettersOf(fund, DonorLetterKind::Acknowledgement).back();
    CHECK(pledged.contribution == givers.pledge);
    CHECK(printed(fund, pledged).contains(said("pledge of ") + inEnglish(usd(5'000))));
    CHECK(printed(fund, pledged).contains(u"Permanent Mission to the United Nations"));
    REQUIRE(recordAgreement(fund.finance(), {givers.pledge, letterDay, usd(5'000), {}, {}, {}}));
    CHECK(readDonorLetters(fund.database(), {{}, givers.pledge}).front().state == LetterState::Lapsed);
    CHECK(refusalOf(releaseDonorLetters(fund.finance(), {pledged.id})) == u"letter_must_wait");
    CHECK(prepare(fund, DonorLetterKind::Acknowledgement) == 1);
    const auto both = readDonorLetters(fund.database(), {{}, givers.pledge});
    REQUIRE(both.size() == 2);
    CHECK(printed(fund, both.back()).contains(said("contribution of ") + inEnglish(usd(5'000))));
    CHECK(readDonorLetters(fund.database(), {givers.fiji, {}}) == both);
}

TEST_CASE("a letter waits until it is released, says so till then, and is released once")
{
    Givers givers;
    TestFund &fund = givers.fund;
    prepare(fund, DonorLetterKind::Acknowledgement);
    const DonorLetterId id = readDonorLetters(fund.database()).front().id;
    const auto statusOf = [&] {
        return printDonorLetter(fund.finance(), readDonorLetters(fund.database()).front())->settings.statusNote;
    };
    CHECK_FALSE(statusOf().isEmpty());
    const QString waiting = statusOf();
    CHECK(refusalOf(releaseDonorLetters(fund.as(Role::Auditor), {id})) == u"role_must_be_allowed");
    CHECK(refusalOf(releaseDonorLetters(fund.finance(), {id})) == u"done");
    CHECK(statusOf() != waiting);
    const auto again = releaseDonorLetters(fund.finance(), {id});
    CHECK(refusalOf(again) == u"letter_must_wait");
    CHECK(again.failure().problems.front().sentence.contains(u"2026-03-02"));
    CHECK(refusalOf(releaseDonorLetters(fund.finance(), {DonorLetterId(99)})) == u"letter_must_exist");
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a released letter says what it said, whatever the donor is called later")
{
    Givers givers;
    TestFund &fund = givers.fund;
    const DonorId trust = addFoundation(fund, "Harbour Trust (test)");
    REQUIRE(recordClearance(
        fund.finance(), {trust, ClearanceOutcome::Cleared, said("file 1"), QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    REQUIRE(recordContact(fund.finance(), {trust, Language::French, said("1 rue du Port")}));
    REQUIRE(recordDonorNames(fund.finance(), {trust, {{Language::French, said("Fonds du port")}}, letterDay}));
    give(fund, trust, usd(300), letterDay);
    prepare(fund, DonorLetterKind::Receipt);
    const DonorLetter letter = readDonorLetters(fund.database(), {trust, {}}).front();
    REQUIRE(releaseDonorLetters(fund.finance(), {letter.id}));
    const QString before = printed(fund, readDonorLetters(fund.database(), {trust, {}}).front());
    CHECK(before.contains(u"Fonds du port"));
    CHECK(before.contains(u"1 rue du Port"));
    fund.clock().set(fund.clock().now().addDays(3));
    REQUIRE(recordDonorNames(fund.finance(), {trust, {{Language::French, said("Fonds des quais")}}, letterDay}));
    REQUIRE(recordContact(fund.finance(), {trust, Language::French, said("2 rue des Quais")}));
    CHECK(printed(fund, readDonorLetters(fund.database(), {trust, {}}).front()) == before);
}

TEST_CASE("the receipt of money that was reversed lapses, and its number is not given again")
{
    Givers givers;
    TestFund &fund = givers.fund;
    prepare(fund, DonorLetterKind::Receipt);
    const auto receipts = readReceiptsOf(fund.database(), givers.first, *currencyOf(u"USD"));
    REQUIRE(receipts.size() == 1);
    REQUIRE(reverseEntry(fund.finance(), receipts.front().entry, said("Wrong bank line."), letterDay));
    CHECK(lettersOf(fund, DonorLetterKind::Receipt).front().state == LetterState::Lapsed);
    give(fund, givers.fiji, usd(10), letterDay);
    CHECK(prepare(fund, DonorLetterKind::Receipt) == 1);
    CHECK(lettersOf(fund, DonorLetterKind::Receipt).back().receiptNumber == 2);
}

TEST_CASE("para. 19: the statement of no earmarking counts contributions and wishes, and no table leads to a donor")
{
    Givers givers;
    TestFund &fund = givers.fund;
    CHECK_FALSE(recordContribution(fund.finance(), {givers.fiji, letterDay, usd(9), {}, said("for one school")}));
    CHECK_FALSE(recordContribution(fund.finance(), {givers.fiji, letterDay, usd(8), {}, said("for one State")}));
    const auto kept = readKeptRequests(fund.database());
    REQUIRE(kept.size() == 2);
    REQUIRE(recordWithdrawal(fund.finance(), {kept.front().id, letterDay, said("note.pdf"), "withdrawn"}));
    CHECK(countForNoEarmark(fund.database(), {letterDay}) == NoEarmarkCounts{2, 2, 1, 0});
    CHECK(countForNoEarmark(fund.database(), {letterDay.addDays(-4)}) == NoEarmarkCounts{1, 0, 0, 0});
    CHECK(prepare(fund, DonorLetterKind::NoEarmark) == 2);
    CHECK(prepare(fund, DonorLetterKind::NoEarmark) == 0);
    const auto letters = lettersOf(fund, DonorLetterKind::NoEarmark);
    const auto english = std::find_if(letters.begin(), letters.end(),
                                      [](const DonorLetter &letter) { return letter.language == Language::English; });
    REQUIRE(english != letters.end());
    const QString words = printed(fund, *english);
    CHECK(words.contains(QStringLiteral("Contributions can't be earmarked for specific activities (fund: %1).")
                             .arg(fund.administrator().fund().name)));
    CHECK(words.contains(u"Contributions on record: 2."));
    CHECK(words.contains(u"kept as they were asked: 2."));
    CHECK(words.contains(u"withdrawn in writing: 1."));
    CHECK(words.contains(QString::fromLatin1(digestOfLetter("withdrawn").toHex())));
    CHECK(words.contains(
        QStringLiteral("every reference was followed: %1.").arg(readEarmarkFacts(fund.database()).tables)));
    // Where the file does not bear it out, nothing is stated.
    fund.tamper("CREATE TABLE links (id INTEGER PRIMARY KEY, nomination_id INTEGER REFERENCES nominations (id), "
                "receipt_id INTEGER REFERENCES receipts (id)) STRICT");
    CHECK(refusalOf(prepareDonorLetters(fund.finance(), {DonorLetterKind::NoEarmark, {}, {}})) ==
          u"no_table_may_lead_to_a_donor");
}

TEST_CASE("para. 14: a call goes to each addressee of its groups once, with its publication, after the minimum is told")
{
    TestFund fund;
    const ContributionCallDraft all{{AddresseeGroup::MemberStates, AddresseeGroup::EarlierDonors},
                                    said("https://example.org/call")};
    CHECK(refusalOf(callForContributions(fund.administrator(), all)) == u"minimum_must_be_announced_first");
    settle(fund);
    const DonorId estonia = addState(fund, "Estonia", "EST");
    REQUIRE(recordContact(fund.finance(), {estonia, Language::Spanish, {}}));
    CHECK(refusalOf(callForContributions(fund.administrator(), {{}, said("x")})) == u"call_must_have_addressees");
    CHECK(refusalOf(callForContributions(fund.administrator(), {{AddresseeGroup::MemberStates}, said(" ")})) ==
          u"call_must_be_published");
    CHECK(refusalOf(callForContributions(fund.administrator(), {{AddresseeGroup::Academia}, said("x")})) ==
          u"call_must_reach_somebody");
    CHECK(refusalOf(callForContributions(fund.as(Role::Auditor), all)) == u"role_must_be_allowed");
    const DonorId refusedTrust = addFoundation(fund, "Pier Trust (test)");
    REQUIRE(recordClearance(fund.finance(), {refusedTrust, ClearanceOutcome::Refused, said("file 2"), QDate(2026, 1, 1),
                                             QDate(2026, 12, 31)}));
    addFoundation(fund, "Harbour Trust (test)");
    give(fund, estonia, usd(10), letterDay);
    const auto issued = callForContributions(fund.administrator(), all);
    REQUIRE(issued);
    CHECK(issued->ref == u"CC-2026-1");
    CHECK(issued->letters == 193);
    const auto trusts = callForContributions(fund.finance(), {{AddresseeGroup::Philanthropic}, said("x")});
    REQUIRE(trusts);
    CHECK(trusts->letters == 1); // nothing is accepted from the other
    const auto calls = readContributionCalls(fund.database());
    REQUIRE(calls.size() == 2);
    CHECK(calls.back().addressees == all.addressees);
    CHECK(calls.back().letters == 193);
    const auto ofEstonia = readDonorLetters(fund.database(), {estonia, {}});
    REQUIRE(ofEstonia.size() == 1);
    CHECK(ofEstonia.front().language == Language::Spanish);
    const auto letters = readDonorLetters(fund.database());
    const auto france = std::find_if(letters.begin(), letters.end(),
                                     [](const DonorLetter &letter) { return letter.addressee.stateIso3 == u"FRA"; });
    REQUIRE(france != letters.end());
    const QString words = printed(fund, *france);
    CHECK(words.contains(u"https://example.org/call"));
    CHECK(words.contains(inEnglish(usd(100'000))));
    CHECK(words.contains(u"France"));
    // In a later year who has given before is asked again, whatever it is.
    CHECK(addresseesOf(fund.database(), {AddresseeGroup::EarlierDonors}, QDate(2027, 1, 1)) ==
          std::vector<Addressee>{{estonia, {}}});
    CHECK(addresseesOf(fund.database(), {AddresseeGroup::Observers}, letterDay).size() == 2);
}

TEST_CASE("para. 11: a letter to a person is printed by who is cleared alone")
{
    Givers givers;
    TestFund &fund = givers.fund;
    const auto person = recordDonor(
        fund.finance(),
        {said("A. Donor (test)"), DonorKind::Individual, {}, Publication::Anonymous, said("Letter of 1 March")});
    REQUIRE(person);
    REQUIRE(recordClearance(
        fund.finance(), {*person, ClearanceOutcome::Cleared, said("file 3"), QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    REQUIRE(recordContact(fund.administrator(), {*person, Language::English, said("7 Harbour Road")}));
    give(fund, *person, usd(50), letterDay);
    prepare(fund, DonorLetterKind::Receipt);
    const DonorLetter letter = readDonorLetters(fund.database(), {*person, {}}).front();
    CHECK(refusalOf(printDonorLetter(fund.finance(), letter)) == u"address_is_sealed");
    const auto paper = printDonorLetter(fund.administrator(), letter);
    REQUIRE(paper);
    CHECK(wordsToDonor(*paper).contains(u"7 Harbour Road"));
    CHECK(wordsToDonor(*paper).contains(u"Dear A. Donor (test),"));
    REQUIRE(recordContact(fund.administrator(),
                          {*person, Language::English, said("7 Harbour Road"), said("Dear Dr Donor,")}));
    CHECK(refusalOf(printDonorLetter(fund.finance(), letter)) == u"address_is_sealed");
    CHECK(wordsToDonor(*printDonorLetter(fund.administrator(), letter)).contains(u"Dear Dr Donor,"));
}

TEST_CASE("a letter begins as its addressee is addressed, where that is recorded in the letter's language")
{
    Givers givers;
    TestFund &fund = givers.fund;
    prepare(fund, DonorLetterKind::Receipt); // to Estonia, in French
    const DonorLetter letter = lettersOf(fund, DonorLetterKind::Receipt).front();
    CHECK_FALSE(printed(fund, letter).contains(u"Monsieur l'Ambassadeur,"));
    REQUIRE(recordContact(fund.finance(), {givers.estonia, Language::French, {}, said("Monsieur l'Ambassadeur,")}));
    CHECK(printed(fund, letter).contains(u"Monsieur l'Ambassadeur,"));
    // The French letter stays French when the mission asks for English from now on.
    REQUIRE(recordContact(fund.finance(), {givers.estonia, Language::English, {}, said("Dear Ambassador,")}));
    CHECK_FALSE(printed(fund, letter).contains(u"Ambassador,"));
    CHECK(refusalOf(recordContact(fund.finance(), {givers.estonia, Language::English, {}, said("Dear\nall")})) ==
          u"salutation_must_be_short");
}

TEST_CASE("letters of a donor, of a contribution and names of a donor are found by index")
{
    const auto database = Database::inMemory();
    const auto planOf = [&](const char *sql) {
        Statement row(*database, sql);
        QString plan;
        while (row.next())
            plan += row.text(3) + u'\n';
        return plan;
    };
    const QString letters = planOf(R"sql(
        EXPLAIN QUERY PLAN
        SELECT l.id
        FROM donor_letters AS l
        WHERE l.id IN (
            SELECT id FROM donor_letters WHERE :donor IS NULL AND :contribution IS NULL
            UNION ALL
            SELECT id FROM donor_letters WHERE donor_id = :donor
            UNION ALL
            SELECT id FROM donor_letters WHERE contribution_id = :contribution AND :donor IS NULL
        )
        ORDER BY l.id
    )sql");
    INFO(letters.toStdString());
    CHECK(letters.contains(u"donor_letters_by_donor"));
    CHECK(letters.contains(u"donor_letters_by_contribution"));
    CHECK(letters.contains(u"USING INTEGER PRIMARY KEY"));
    const QString names = planOf(R"sql(
        EXPLAIN QUERY PLAN
        SELECT language, name
        FROM donor_names
        WHERE donor_id = :donor AND on_date <= :on
        ORDER BY on_date, id
    )sql");
    INFO(names.toStdString());
    CHECK(names.contains(u"donor_names_by_donor (donor_id=? AND on_date<?)"));
    CHECK_FALSE(names.contains(u"TEMP B-TREE"));
    const QString bearer = planOf(R"sql(
        EXPLAIN QUERY PLAN
        SELECT donor_id
        FROM donor_names
        WHERE name = :name COLLATE NOCASE
    )sql");
    INFO(bearer.toStdString());
    CHECK(bearer.contains(u"donor_names_by_name"));
}
