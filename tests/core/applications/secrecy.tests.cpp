#include "calls/call_actions.h"
#include "record/audit_store.h"
#include "record/change.h"
#include "record/verify.h"
#include "support/test_applications.h"

#include <catch2/catch.hpp>

#include <QFile>

using namespace fund;

namespace {

/// Everything that lies on the disk of a fund: the file and what SQLite keeps beside it.
QByteArray everythingOnDisk(const TestFund &fund)
{
    QByteArray bytes;
    for (const char *suffix : {"", "-wal", "-journal"}) {
        QFile file(fund.path() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QStringList valuesOf(const PersonalValues &person)
{
    return {person.givenName, person.familyName, person.passportNumber, person.birthDate.toString(Qt::ISODate),
            person.email,     person.telephone,  person.notes};
}

/// The values of six characters and more that stand on the disk as they are, in UTF-8 or UTF-16.
QStringList inTheOpen(const TestFund &fund, const PersonalValues &person)
{
    const QByteArray disk = everythingOnDisk(fund);
    QStringList found;
    for (const QString &value : valuesOf(person)) {
        const QByteArray wide(reinterpret_cast<const char *>(value.utf16()), value.size() * 2);
        if (value.size() >= 6 && (disk.contains(value.toUtf8()) || disk.contains(wide)))
            found += value;
    }
    return found;
}

QStringList findings(const TestFund &fund)
{
    QStringList kinds;
    const auto verified = verifyRecord(**Database::open(fund.path(), Database::Access::ReadOnly), {});
    REQUIRE(verified);
    for (const Finding &finding : verified->findings)
        kinds += finding.kind + u' ' + finding.where;
    return kinds;
}

} // namespace

TEST_CASE("para. 11: no sealed value of six characters or more stands in the file's bytes")
{
    TestFund fund;
    const CallId call = openCall(fund);
    REQUIRE(importApplications(fund.administrator(), call, manyApplications(50)));
    recordGood(fund, call, 51);
    for (int i = 1; i <= 51; ++i)
        CHECK(inTheOpen(fund, goodApplication(i).person) == QStringList());
    // The same search finds what does stand there.
    CHECK(everythingOnDisk(fund).contains("Since 2024 I have led the national exercise"));
}

TEST_CASE("para. 11: a role without clearance can't open personal values, the cleared can")
{
    TestFund fund;
    const ApplicationId id = recordGood(fund, openCall(fund));
    for (const Role role : {Role::Finance, Role::Reviewer, Role::Auditor}) {
        const auto opened = openPersonOf(fund.as(role), id);
        REQUIRE_FALSE(opened);
        CHECK(opened.failure().kind == FailureKind::NotAuthorised);
        CHECK_FALSE(openPersonOf(fund.as(role), id));
        CHECK(fund.as(role).fileKey().isEmpty());
    }
    for (const Role role : {Role::Administrator, Role::Representative})
        CHECK(openPersonOf(fund.as(role), id));
}

TEST_CASE("para. 11: an erased person's values are nowhere, for nobody, and the record still verifies")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call, 1);
    const ApplicationId other = recordGood(fund, call, 2);
    const SealedPerson sealed = *readSealedPerson(fund.database(), id);
    CHECK(everythingOnDisk(fund).contains(sealed.box));
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Asked for by the applicant.")));

    const auto opened = openPersonOf(fund.administrator(), id);
    REQUIRE_FALSE(opened);
    CHECK(opened.failure().problems.front().rule == u"person_must_not_be_erased");
    const QByteArray disk = everythingOnDisk(fund);
    for (const QByteArray &secret :
         {sealed.keyBox, sealed.box, sealed.passportHash, sealed.nameHash, sealed.contentHash})
        CHECK_FALSE(disk.contains(secret));
    CHECK(inTheOpen(fund, goodApplication(1).person).isEmpty());
    CHECK(findings(fund) == QStringList());
    CHECK(openPersonOf(fund.administrator(), other));
    CHECK(openPeopleOf(fund.administrator(), call)->size() == 1);
}

TEST_CASE("para. 11: with the person go the texts in their own words, what the selection rests on stays")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call);
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Retention is over.")));
    const Application application = *readApplication(fund.database(), id);
    CHECK(application.erased);
    CHECK(application.withdrawn); // nobody could write to the person any more
    CHECK(application.facts.statements == Statements());
    CHECK(application.facts.stateIso3 == u"KEN");
    CHECK(application.facts.gender == Gender::Woman);
    CHECK(application.serial == 1);
    CHECK(readHead(fund.database())->reason == u"Retention is over.");
    CHECK_FALSE(erasePerson(fund.administrator(), id, QStringLiteral("Again.")));
    // The same person can apply anew and is not recognised.
    CHECK(recordApplication(fund.administrator(), call, goodApplication()));
}

TEST_CASE("a decided application is erased without being withdrawn")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId id = recordGood(fund, call);
    {
        Change change(fund.administrator(), Action::CloseCall);
        recordMilestone(change, call, Milestone::Decided);
        REQUIRE(change.commit());
    }
    REQUIRE(erasePerson(fund.administrator(), id, QStringLiteral("Retention is over.")));
    CHECK_FALSE(readApplication(fund.database(), id)->withdrawn);
}

TEST_CASE("para. 11: a reason that stays on record must not hold what erasing takes away")
{
    TestFund fund;
    const ApplicationId id = recordGood(fund, openCall(fund));
    const QString tells = QStringLiteral("Given000001 Family000001 has changed posts.");
    const auto ruleOf = [](const Result<void> &result) { return result.failure().problems.front().rule; };
    CHECK(ruleOf(withdrawApplication(fund.administrator(), id, tells)) == u"reason_must_not_name_the_person");
    CHECK(ruleOf(erasePerson(fund.administrator(), id, tells)) == u"reason_must_not_name_the_person");
    Judgement judgement;
    judgement.application = id;
    judgement.evidence = tells;
    CHECK(ruleOf(judgeEligibility(fund.administrator(), judgement)) == u"reason_must_not_name_the_person");
    const PersonalValues person = goodApplication().person;
    for (const QString &text :
         {QStringLiteral("Ms %1 has left.").arg(person.familyName),
          QStringLiteral("Call %1.").arg(QString(person.telephone).replace(u' ', u'-')),
          QStringLiteral("Holder of %1 %2").arg(person.passportNumber.left(3), person.passportNumber.mid(3))})
        CHECK(ruleOf(withdrawApplication(fund.administrator(), id, text)) == u"reason_must_not_name_the_person");
    // Who is not cleared can't be told whether a name stands there; an address can be seen by anyone.
    judgement.evidence = QStringLiteral("Confirmed by mail from somebody@example.org.");
    CHECK(ruleOf(judgeEligibility(fund.finance(), judgement)) == u"reason_must_not_name_the_person");
    judgement.evidence = QStringLiteral("The letter of the ministry says so.");
    CHECK(judgeEligibility(fund.finance(), judgement));
}

TEST_CASE("para. 11: why an application is taken late lies open, and must not name the person")
{
    TestFund fund;
    const CallId call = openCall(fund);
    fund.clock().set(QDateTime(QDate(2026, 4, 16), QTime(9, 0), Qt::UTC));
    REQUIRE(closeCall(fund.administrator(), call));
    ApplicationDraft late = goodApplication(3);
    late.facts.receivedAt = QDateTime(QDate(2026, 4, 16), QTime(8, 0), Qt::UTC);
    const PersonalValues &person = late.person;
    for (const QString &tells : {QStringLiteral("%1 %2 was ill.").arg(person.givenName, person.familyName),
                                 QStringLiteral("The holder of %1 was ill.").arg(person.passportNumber),
                                 QStringLiteral("%1 did not answer.").arg(person.email)}) {
        const auto recorded = recordApplication(fund.administrator(), call, late, tells);
        REQUIRE_FALSE(recorded);
        CHECK(recorded.failure().problems.front().rule == u"reason_must_not_name_the_person");
        CHECK(recorded.failure().problems.front().field == u"late");
    }
    REQUIRE(recordApplication(fund.administrator(), call, late, QStringLiteral("The mission's post was late.")));
}

TEST_CASE("para. 11: what an application says of its consent text stays after erasing, and must not name the person")
{
    TestFund fund;
    const CallId call = openCall(fund);
    ApplicationDraft draft = goodApplication(3);
    draft.facts.consentText = QStringLiteral("Signed by %1 %2").arg(draft.person.givenName, draft.person.familyName);
    const auto recorded = recordApplication(fund.administrator(), call, draft);
    REQUIRE_FALSE(recorded);
    CHECK(recorded.failure().problems.front().field == u"consent_text");
    CHECK(recorded.failure().problems.front().rule == u"text_must_not_name_the_person");
}

TEST_CASE("a box that was moved or touched does not open, and verify names its row")
{
    TestFund fund;
    const CallId call = openCall(fund);
    const ApplicationId first = recordGood(fund, call, 1);
    recordGood(fund, call, 2);
    fund.tamper("UPDATE sealed_values SET (key_box, box) = (SELECT key_box, box FROM sealed_values WHERE id = 2) "
                "WHERE id = 1");
    const auto opened = openPersonOf(fund.administrator(), first);
    REQUIRE_FALSE(opened);
    CHECK(opened.failure().kind == FailureKind::File);
    CHECK(findings(fund) == QStringList{QStringLiteral("row_changed sealed_values/1")});
}

TEST_CASE(
    "equal values lie under different boxes and digests, and only those who hold the file key see that they are equal")
{
    TestFund fund;
    TestFund elsewhere;
    const CallId call = openCall(fund);
    const SealedPerson one = *readSealedPerson(fund.database(), recordGood(fund, call, 1));
    fund.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    const CallId next = openCall(fund);
    const SealedPerson two = *readSealedPerson(fund.database(), recordGood(fund, next, 1));
    CHECK(one.box != two.box);
    CHECK(one.keyBox != two.keyBox);
    CHECK(one.digest != two.digest);
    CHECK(one.passportHash == two.passportHash);
    CHECK(normalisedPassport(QStringLiteral(" ab-12 34/x ")) == u"AB1234X");
    CHECK(normalisedName(QStringLiteral("María-José"), QStringLiteral("O'Neil")) == u"jose maria neil o");
    CHECK(normalisedName(QStringLiteral("ÅSA"), QStringLiteral("Öberg")) ==
          normalisedName(QStringLiteral("oberg"), QStringLiteral("åsa")));
}
