#include "base/seeded_chance.h"
#include "ledger/certification.h"
#include "record/verify.h"
#include "settings/setting_store.h"
#include "users/user_actions.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("a file that is made so asks for two people for a payment from its first day, and says who decided it")
{
    const QTemporaryDir folder;
    const SetClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    SeededChance chance(7);
    FundDraft draft;
    draft.path = folder.filePath(QStringLiteral("a.fund"));
    draft.name = draft.administrator = QStringLiteral("Officer");
    draft.password = QStringLiteral("first password");
    draft.passwordCost = {1, 8192};
    SECTION("as the window makes one")
    {
        draft.certifiesPayments = true;
        const auto created = createFund(draft, clock, chance);
        REQUIRE(created);
        const Database &database = created->session->database();
        const auto setting = readSetting(database, Setting::PaymentCertification, {QDate(2026, 3, 2)});
        REQUIRE(setting);
        CHECK(setting->value == u"required");
        CHECK_FALSE(setting->authority.isEmpty());
        // Also for a day before the file was made.
        CHECK(mustBeCertified(database, QDate(2026, 1, 9), QDate(2026, 3, 2)));
        CHECK(verifyRecord(database)->isClean());
    }
    SECTION("as the command line makes one, where an authority decides")
    {
        const auto created = createFund(draft, clock, chance);
        REQUIRE(created);
        CHECK_FALSE(mustBeCertified(created->session->database(), QDate(2026, 3, 2), QDate(2026, 3, 2)));
    }
}
