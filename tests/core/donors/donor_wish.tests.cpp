#include "donors/donor_wish_actions.h"

#include "base/attached_file.h"
#include "donors/donor_actions.h"
#include "donors/donor_wish_store.h"
#include "record/verify.h"
#include "support/request_letter.h"
#include "support/test_money.h"
#include "today/task.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fund;

namespace {

QString wishRule(const Result<void> &done)
{
    return done ? QString() : done.failure().problems.front().rule;
}

bool asksForLetter(Session &session)
{
    const auto tasks = tasksFor(session);
    return std::any_of(tasks.begin(), tasks.end(),
                       [](const Task &task) { return task.kind == TaskKind::RequestToFile && task.isMine; });
}

} // namespace

TEST_CASE("para. 17: a donor's wish is recorded with the donor's request on file, and comes back as it was attached")
{
    TestFund fund;
    const DonorId chile = addState(fund, "Chile", "CHL");
    const auto wish = [&](const RequestLetter &letter) {
        return recordWish(fund.finance(), {chile, Publication::Anonymous, QStringLiteral("Note 4"), letter});
    };
    CHECK(wishRule(wish({})) == u"request_must_be_on_file");
    CHECK(wishRule(wish({QStringLiteral("a.exe"), QByteArray("MZ\0\x90", 4)})) == u"letter_must_be_readable");
    CHECK(wishRule(wish({QStringLiteral("a.pdf"), QByteArray(maxAttachedSize + 1, 'x')})) == u"document_must_be_small");
    CHECK(wishRule(wish({QStringLiteral("a.txt"), QByteArray("\r\n")})) == u"document_must_have_content");
    const RequestLetter letter{QStringLiteral("note.pdf"), QByteArrayLiteral("%PDF-1.7 (test)")};
    REQUIRE(wish(letter));
    const auto kept = readWish(fund.database(), chile);
    REQUIRE(kept);
    CHECK_FALSE(kept->lacksLetter());
    CHECK(kept->letter.digest == digestOfLetter(letter.document));
    const auto opened = openRequestLetter(fund.as(Role::Auditor), kept->id);
    REQUIRE(opened);
    CHECK(opened->document == letter.document);
    CHECK_FALSE(openRequestLetter(fund.reviewer(1), kept->id));
    CHECK(verifyRecord(fund.database())->isClean());
    fund.tamper("UPDATE donor_wish_letters SET document = x'2550'");
    const auto changed = openRequestLetter(fund.as(Role::Auditor), kept->id);
    REQUIRE_FALSE(changed);
    CHECK(changed.failure().problems.front().rule == u"letter_must_be_as_attached");
}

TEST_CASE("a wish whose letter is not on file stands on Today until somebody files it")
{
    TestFund fund;
    DonorDraft draft;
    draft.name = QStringLiteral("Quiet Trust (test)");
    draft.kind = DonorKind::Philanthropic;
    draft.publication = Publication::WithoutAmount;
    draft.publicationRequest = QStringLiteral("Mail of 2 March");
    const auto donor = recordDonor(fund.finance(), draft);
    REQUIRE(donor);
    CHECK(asksForLetter(fund.finance()));
    CHECK_FALSE(asksForLetter(fund.administrator()));
    const DonorId open = addFoundation(fund);
    CHECK(wishRule(fileRequestLetter(fund.finance(), open, requestOnFile())) == u"wish_must_be_asked_for");
    CHECK(wishRule(fileRequestLetter(fund.finance(), DonorId(99), requestOnFile())) == u"wish_must_exist");
    REQUIRE(fileRequestLetter(fund.finance(), *donor, requestOnFile()));
    CHECK_FALSE(asksForLetter(fund.finance()));
    CHECK(wishRule(fileRequestLetter(fund.finance(), *donor, requestOnFile())) == u"letter_must_be_the_only_one");
}

TEST_CASE("a new donor's letter is filed with its wish, and is named")
{
    TestFund fund;
    DonorDraft draft;
    draft.name = QStringLiteral("Quiet Trust (test)");
    draft.kind = DonorKind::Philanthropic;
    draft.publication = Publication::Anonymous;
    draft.letter = requestOnFile();
    const auto unnamed = recordDonor(fund.finance(), draft);
    REQUIRE_FALSE(unnamed);
    draft.publicationRequest = QStringLiteral("Letter of 2 March");
    const auto donor = recordDonor(fund.finance(), draft);
    REQUIRE(donor);
    CHECK(readWish(fund.database(), *donor)->letter.fileName == requestOnFile().fileName);
    CHECK(readDonorsWithoutLetter(fund.database()).empty());
}
