#include "diligence/diligence_store.h"
#include "donors/donor_actions.h"
#include "donors/donor_contact_actions.h"
#include "donors/donor_wish_actions.h"
#include "donors/donor_wish_store.h"
#include "identity/user_store.h"
#include "record/upgrade.h"
#include "support/older_file.h"
#include "support/rule_of.h"
#include "support/test_diligence.h"
#include "support/test_money.h"
#include "users/evidence_actions.h"
#include "users/user_actions.h"
#include "verification/verify_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QByteArray passportPage("%PDF-1.4 passport XQ7741902 (test)");

/// What another program finds in the file and its log.
bool holdsOpenly(const QString &path, const QByteArray &words)
{
    for (const QString &end : {QString(), QStringLiteral("-wal")}) {
        QFile file(path + end);
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            return true;
    }
    return false;
}

EvidenceFileId attachPassport(TestFund &fund)
{
    ExaminationDraft draft = cleanExamination(addFoundation(fund), fund.clock().today());
    draft.files.push_back({QStringLiteral("owner.pdf"), passportPage});
    const auto proposed = proposeClearance(fund.finance(), draft);
    REQUIRE(proposed);
    return readExamination(fund.database(), *proposed)->draft.files.front().id;
}

DonorDraft personOfLetter()
{
    DonorDraft draft;
    draft.name = QStringLiteral("A. Donor (test)");
    draft.kind = DonorKind::Individual;
    draft.publication = Publication::Anonymous;
    draft.publicationRequest = QStringLiteral("Letter of 2 March");
    draft.letter = {QStringLiteral("a-donor.pdf"), passportPage};
    return draft;
}

std::unique_ptr<Session> enter(TestFund &fund, const QString &path, const char *name)
{
    const auto database = Database::open(path, Database::Access::ReadWrite);
    REQUIRE(database);
    auto session = signIn(*database, QString::fromLatin1(name), QStringLiteral("test"), fund.clock(), fund.chance());
    REQUIRE(session);
    return std::move(*session);
}

} // namespace

TEST_CASE("para. 11: evidence stands nowhere open in the file, and opens for who may read the books and for no other")
{
    TestFund fund;
    const EvidenceFileId file = attachPassport(fund);
    CHECK_FALSE(holdsOpenly(fund.path(), "XQ7741902"));
    for (const Role role : {Role::Administrator, Role::Finance, Role::Representative, Role::Auditor}) {
        const auto opened = openEvidence(fund.as(role), file);
        REQUIRE(opened);
        CHECK(opened->document == passportPage);
    }
    CHECK(fund.as(Role::Reviewer).evidenceKey().isEmpty());
    CHECK(ruleOf(openEvidence(fund.as(Role::Reviewer), file)) == u"role_must_be_allowed");
    CHECK(verifyFile(fund.as(Role::Auditor))->isClean());
}

TEST_CASE("who joins later reads the evidence that was there before, with a changed password too")
{
    TestFund fund;
    const EvidenceFileId file = attachPassport(fund);
    const QString name = QStringLiteral("second auditor");
    const auto added = addUser(fund.administrator(), {name, Role::Auditor, {}});
    REQUIRE(added);
    const auto database = Database::open(fund.path(), Database::Access::ReadWrite);
    REQUIRE(database);
    const auto started =
        startUser(*database, name, added->oneTimeCode, QStringLiteral("new"), fund.clock(), fund.chance());
    REQUIRE(started);
    CHECK(openEvidence(**started, file));
    REQUIRE(changePassword(**started, QStringLiteral("newer")));
    const auto again = signIn(*database, name, QStringLiteral("newer"), fund.clock(), fund.chance());
    REQUIRE(again);
    CHECK(openEvidence(**again, file)->document == passportPage);
    REQUIRE(disableUser(fund.administrator(), name, QStringLiteral("Has left.")));
    CHECK(readSecret(fund.database(), added->id)->evidenceKeyBox.isEmpty());
}

TEST_CASE("verify names a sealed document that was touched, to who can't open it too")
{
    TestFund fund;
    attachPassport(fund);
    fund.tamper("UPDATE diligence_files SET document = zeroblob(80)");
    const auto kinds = [](const Result<Verification> &verified) {
        QStringList found;
        for (const Finding &finding : verified->findings)
            found += finding.kind + u' ' + finding.where;
        return found;
    };
    const QString changed = QStringLiteral("row_changed diligence_files/1");
    CHECK(kinds(verifyFile(fund.database())) == QStringList{changed});
    CHECK(kinds(verifyFile(fund.finance())) ==
          QStringList{changed, QStringLiteral("document_wrong diligence_files/1")});
}

TEST_CASE("para. 11: a person's own letter goes with the person's data, and the record stays whole")
{
    TestFund fund;
    const auto recorded = recordDonor(fund.finance(), personOfLetter());
    REQUIRE(recorded);
    const DonorId person = *recorded;
    const auto wish = readWish(fund.database(), person);
    REQUIRE(wish);
    CHECK_FALSE(holdsOpenly(fund.path(), "XQ7741902"));
    CHECK(openRequestLetter(fund.finance(), wish->id)->document == passportPage);
    REQUIRE(eraseContact(fund.administrator(), person, QStringLiteral("The person asked for it.")));
    CHECK(ruleOf(openRequestLetter(fund.administrator(), wish->id)) == u"letter_must_be_on_file");
    const auto kept = readRequestLetter(fund.database(), wish->id);
    REQUIRE(kept);
    CHECK(kept->sealed == OwnKeyBox{{}, QByteArray(1, '\0')});
    CHECK(kept->digest == QByteArray(32, '\0'));
    CHECK_FALSE(holdsOpenly(fund.path(), "a-donor.pdf"));
    CHECK(verifyFile(fund.administrator())->isClean());
}

TEST_CASE("what an earlier version kept open is read as before, and sealed once who is cleared signs in to write")
{
    TestFund fund;
    const EvidenceFileId file = attachPassport(fund);
    // As the version before the sealed one kept it.
    fund.tamper("UPDATE diligence_files SET document = x'" + passportPage.toHex() + "', key_box = NULL");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.fund"));
    makeOlder(fund, path, 27);
    REQUIRE(holdsOpenly(path, "XQ7741902"));
    const auto early = enter(fund, path, "finance");
    REQUIRE(bringUpToDate(*early));
    REQUIRE(sealEvidence(*early)); // not hers to do
    CHECK(openEvidence(*early, file)->document == passportPage);
    CHECK(ruleOf(recordDonor(*early, personOfLetter())) == u"evidence_key_must_be_handed_over");

    const auto officer = enter(fund, path, "administrator");
    REQUIRE(sealEvidence(*officer));
    CHECK_FALSE(holdsOpenly(path, "XQ7741902"));
    CHECK(openEvidence(*officer, file)->document == passportPage);
    for (const char *name : {"finance", "auditor"}) {
        const auto reader = enter(fund, path, name);
        CHECK(openEvidence(*reader, file)->document == passportPage);
        CHECK(verifyFile(*reader)->isClean());
    }
    const auto reviewer = enter(fund, path, "reviewer1");
    CHECK(reviewer->evidenceKey().isEmpty());
}
