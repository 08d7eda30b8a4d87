#include "applications/application_actions.h"
#include "record/audit_store.h"
#include "record/verify.h"
#include "reviews/review_notes.h"
#include "reviews/review_queue.h"
#include "reviews/review_store.h"
#include "support/rule_of.h"
#include "support/tampered_tables.h"
#include "support/test_reviews.h"

#include <catch2/catch.hpp>

#include <QFile>

#include <algorithm>

using namespace fund;

namespace {

QByteArray bytesOf(const TestFund &fund)
{
    QByteArray bytes;
    for (const char *suffix : {"", "-wal"}) {
        QFile file(fund.path() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

/// A reviewer who shares the application with the one of this number.
int secondReviewerOf(TestFund &fund, ApplicationId id, int reviewer, CallId call)
{
    for (int other = 1; other <= 4; ++other) {
        const auto tasks = waitingFor(fund, other, call);
        if (other != reviewer && std::find(tasks.begin(), tasks.end(), id) != tasks.end())
            return other;
    }
    return 0;
}

/// All notes of a call that a person can read.
QString notesFor(TestFund &fund, const Session &session, CallId call)
{
    auto reviews = readOpenedReviews(fund.database(), call);
    openNotes(session, reviews);
    QString notes;
    for (const OpenedReview &review : reviews)
        notes += review.said.note;
    return notes;
}

/// The one opened review of the call that has a note.
OpenedReview noted(TestFund &fund, CallId call)
{
    auto reviews = readOpenedReviews(fund.database(), call);
    openNotes(fund.administrator(), reviews);
    return *std::find_if(reviews.begin(), reviews.end(),
                         [](const OpenedReview &review) { return !review.said.note.isEmpty(); });
}

QString fullName(TestFund &fund, ApplicationId id)
{
    const auto person = openPersonOf(fund.administrator(), id);
    REQUIRE(person);
    return person->givenName + u' ' + person->familyName;
}

} // namespace

TEST_CASE("para. 11: a note is for who reviews the same and who is cleared, and goes with the person, not the scores")
{
    TestFund fund;
    const CallId id = assignedCall(fund, 1);
    const ApplicationId application = readApplications(fund.database(), id).front().id;
    const int first = waitingFor(fund, 1, id).empty() ? 2 : 1;
    const int second = secondReviewerOf(fund, application, first, id);
    REQUIRE(submitReview(fund.reviewer(first), application, plainReview(5, QStringLiteral("Walks with a stick."))));
    REQUIRE(submitReview(fund.reviewer(second), application, plainReview(4)));
    REQUIRE(openReviews(fund.administrator(), id));
    const Call call = *readCall(fund.database(), id);
    for (Session *reader :
         {&fund.administrator(), &fund.as(Role::Representative), &fund.reviewer(first), &fund.reviewer(second)})
        CHECK(notesFor(fund, *reader, id) == u"Walks with a stick.");
    for (Session *reader :
         {&fund.as(Role::Auditor), &fund.finance(), &fund.reviewer(4), &fund.reviewer(6 - first - second)})
        CHECK(notesFor(fund, *reader, id).isEmpty());
    const auto merits = readMerits(fund.database(), call);
    const auto boxes = readSealedReview(fund.database(), readOpenedReviews(fund.database(), id).front().id);
    CHECK_FALSE(boxes->authorBox.isEmpty());
    const OpenedReview review = noted(fund, id);
    const auto copyFor = [&](int reader) {
        return readNoteCopy(fund.database(), review.id, fund.reviewer(reader).user().id);
    };
    const QByteArray copy = copyFor(second);
    CHECK_FALSE(copy.isEmpty());
    CHECK(copyFor(first).isEmpty());

    REQUIRE(erasePerson(fund.administrator(), application, QStringLiteral("Asked for it")));
    for (Session *reader :
         {&fund.administrator(), &fund.as(Role::Representative), &fund.reviewer(first), &fund.reviewer(second)})
        CHECK(notesFor(fund, *reader, id).isEmpty());
    for (const OpenedReview &each : readOpenedReviews(fund.database(), id)) {
        CHECK(each.noteBox.isEmpty());
        CHECK(each.said.scores == plainReview(each.reviewerName == fund.reviewer(first).user().name ? 5 : 4).scores);
        const auto sealed = readSealedReview(fund.database(), each.id);
        CHECK(sealed->authorBox.isEmpty());
        CHECK(sealed->callBox.isEmpty());
    }
    CHECK(copyFor(second).isEmpty());
    CHECK_FALSE(bytesOf(fund).contains(copy));
    CHECK_FALSE(merits.empty());
    CHECK(verifyOpenedReviews(fund.database(), id).empty());
    CHECK(verifyRecord(fund.database())->findings.empty());
    CHECK(tamperWithEachTable(fund.database()).count("opened_note_copies") == 1);
    for (const char *sql : {"UPDATE reviews SET digest = zeroblob(32)", "UPDATE opened_reviews SET note_box = x'00'",
                            "UPDATE reviews SET call_box = x'00'", "UPDATE opened_reviews SET salt = zeroblob(16)",
                            "UPDATE opened_note_copies SET box = x'00'", "DELETE FROM opened_note_copies",
                            "INSERT INTO opened_note_copies (opened_id, reader_id, box) VALUES (1, 1, x'00')"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}

TEST_CASE("para. 18: reviewers who disagree read each other's notes on the sheet once the reviews are opened")
{
    TestFund fund;
    const CallId id = assignedCall(fund, 1);
    const ApplicationId application = readApplications(fund.database(), id).front().id;
    const int first = waitingFor(fund, 1, id).empty() ? 2 : 1;
    const int second = secondReviewerOf(fund, application, first, id);
    REQUIRE(submitReview(fund.reviewer(first), application, plainReview(5, QStringLiteral("Has done it before."))));
    REQUIRE(submitReview(fund.reviewer(second), application, plainReview(1, QStringLiteral("Says little."))));
    const Call call = *readCall(fund.database(), id);
    REQUIRE(openReviews(fund.administrator(), id));
    for (const int reviewer : {first, second}) {
        const auto sheet = readReviewSheet(fund.reviewer(reviewer), call, application);
        REQUIRE(sheet);
        QStringList notes;
        for (const OpenedReview &review : sheet->all)
            notes += review.said.note;
        notes.sort();
        CHECK(notes == QStringList{QStringLiteral("Has done it before."), QStringLiteral("Says little.")});
    }
    CHECK_FALSE(openPersonOf(fund.reviewer(first), application)); // the person's own values stay closed to them
}

TEST_CASE("para. 11: a note that names the person is not passed on to other reviewers")
{
    TestFund fund;
    const CallId id = assignedCall(fund, 1);
    const ApplicationId application = readApplications(fund.database(), id).front().id;
    const int first = waitingFor(fund, 1, id).empty() ? 2 : 1;
    const int second = secondReviewerOf(fund, application, first, id);
    const QString note = QStringLiteral("I know %1.").arg(fullName(fund, application));
    REQUIRE(submitReview(fund.reviewer(first), application, plainReview(5, note)));
    REQUIRE(submitReview(fund.reviewer(second), application, plainReview(4)));
    REQUIRE(openReviews(fund.administrator(), id));
    CHECK(notesFor(fund, fund.administrator(), id) == note);
    CHECK(notesFor(fund, fund.reviewer(first), id) == note);
    CHECK(notesFor(fund, fund.reviewer(second), id).isEmpty());
}

TEST_CASE("para. 11: why a reviewer stands back is for the office alone, and goes when the person is erased")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 2);
    const ApplicationId id = waitingFor(fund, 1, call).front();
    const QString said = QStringLiteral("%1 is my sister.").arg(fullName(fund, id));
    REQUIRE(standBack(fund.reviewer(1), id, RecusalKind::Conflict, said));
    CHECK_FALSE(bytesOf(fund).contains(said.toUtf8()));
    const auto reasonFor = [&](const Session &session) {
        auto recusals = readRecusals(fund.database(), call);
        REQUIRE(recusals.size() == 1);
        openReasons(session, call, recusals);
        return recusals.front().reason;
    };
    const QString closed = readRecusals(fund.database(), call).front().reason;
    CHECK(closed == u"Said in confidence to the office.");
    CHECK(readHead(fund.database())->reason == closed);
    CHECK(reasonFor(fund.administrator()) == said);
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Auditor})
        CHECK(reasonFor(fund.as(role)) == closed);
    const QByteArray box = readRecusals(fund.database(), call).front().reasonBox;
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Asked for it")));
    CHECK(reasonFor(fund.administrator()) == closed);
    CHECK_FALSE(bytesOf(fund).contains(box));
    CHECK(verifyRecord(fund.database())->findings.empty());
    for (const char *sql : {"UPDATE review_recusals SET reason = 'x'", "UPDATE review_recusals SET reason_box = x'00'",
                            "DELETE FROM review_recusals"}) {
        INFO(sql);
        CHECK_FALSE(fund.database().run(sql));
        fund.database().forgetFailure();
    }
}

TEST_CASE("para. 11: the office's reason for a recusal lies open and must not name the person")
{
    TestFund fund;
    const CallId call = assignedCall(fund, 2);
    const ApplicationId id = waitingFor(fund, 1, call).front();
    const QString reviewer = fund.reviewer(1).user().name;
    Session &office = fund.administrator();
    CHECK(ruleOf(recuseReviewer(office, id, reviewer, RecusalKind::Conflict,
                                fullName(fund, id) + QStringLiteral(" is a relative."))) ==
          u"reason_must_not_name_the_person");
    CHECK(readRecusals(fund.database(), call).empty());
    REQUIRE(recuseReviewer(office, id, reviewer, RecusalKind::Conflict, QStringLiteral("A relative.")));
    CHECK(readRecusals(fund.database(), call).front().reason == u"A relative.");
}
