#include "applications/application_actions.h"
#include "letters/letter_actions.h"
#include "support/desk.h"
#include "support/test_shortlists.h"

#include <QDir>

using namespace fund;

TEST_CASE("letters are printed though one of their people was erased, who is named instead")
{
    TestFund fund;
    const CallId call = reviewedCall(fund, 3, 9);
    const QString ref = readCall(fund.database(), call)->ref;
    REQUIRE(selectShortList(fund.administrator(), call));
    REQUIRE(submitShortList(fund.administrator(), call));
    REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
    REQUIRE(prepareLetters(fund.administrator(), call));
    const auto letters = readLetters(fund.database(), call);
    REQUIRE(letters.size() == 9);
    const auto regret = std::find_if(letters.begin(), letters.end(),
                                     [](const Letter &letter) { return letter.kind == LetterKind::Regret; });
    REQUIRE(erasePerson(fund.administrator(), regret->application, QStringLiteral("Asked for it")));
    const Desk desk;
    const Said said = desk.run({u"letters"_qs, u"print"_qs, fund.path(), u"--call"_qs, ref, u"--out"_qs, u"out"_qs,
                                u"--json"_qs, u"--as"_qs, u"administrator"_qs},
                               {{u"FUNDDESK_PASSWORD"_qs, u"test"_qs}});
    INFO(said.transcript());
    CHECK(said.status == 1);
    CHECK(said.err.contains(regret->applicationRef.toUtf8()));
    CHECK(said.json().size() == 8);
    CHECK(QDir(desk.path(u"out"_qs)).entryList({u"*.pdf"_qs}, QDir::Files).size() == 8);
}
