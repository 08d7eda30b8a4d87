#include "contributions/contribution_actions.h"
#include "diligence/clearance.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_name_actions.h"
#include "donors/donor_name_store.h"
#include "donors/donor_screening.h"
#include "donors/donor_store.h"
#include "exchange/importer.h"
#include "record/verify.h"
#include "reports/annual_figures_reader.h"
#include "settings/setting_actions.h"
#include "statements/pledge_line.h"
#include "support/rule_of.h"
#include "support/test_money.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate march(2026, 3, 2);

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

/// What the report of the year calls its only donor.
QString nameInReport(TestFund &fund, Language language, std::optional<QDate> knownOn = {})
{
    const auto figures = readAnnualFigures(fund.administrator(), 2026, Wording(language), knownOn);
    REQUIRE(figures);
    REQUIRE(figures->contributions.donors.size() == 1);
    return figures->contributions.donors.front().name;
}

DonorId givingFoundation(TestFund &fund)
{
    settle(fund);
    const DonorId foundation = addFoundation(fund, "Foundation for the Law of the Sea");
    REQUIRE(recordClearance(fund.finance(), {foundation, ClearanceOutcome::Cleared, text("file 12"), QDate(2026, 1, 1),
                                             QDate(2026, 12, 31)}));
    give(fund, foundation, usd(150'000), march);
    return foundation;
}

void nextDay(TestFund &fund, int days = 1)
{
    fund.clock().set(fund.clock().now().addDays(days));
}

} // namespace

TEST_CASE("para. 17: a report calls a donor by its name in the report's language, and where it has none in English")
{
    TestFund fund;
    const DonorId foundation = givingFoundation(fund);
    CHECK(nameInReport(fund, Language::French) == u"Foundation for the Law of the Sea");
    REQUIRE(recordDonorNames(fund.finance(), {foundation,
                                              {{Language::French, text("Fondation pour le droit de la mer")},
                                               {Language::Arabic, text("مؤسسة قانون البحار")}},
                                              march}));
    CHECK(nameInReport(fund, Language::French) == text("Fondation pour le droit de la mer"));
    CHECK(nameInReport(fund, Language::Arabic) == text("مؤسسة قانون البحار"));
    CHECK(nameInReport(fund, Language::Russian) == u"Foundation for the Law of the Sea");
    CHECK(findDonorByText(fund.database(), text("fondation pour le droit de la mer"))->id == foundation);
    CHECK(verifyRecord(fund.database())->isClean());
}

TEST_CASE("a name that was recorded late changes no earlier report and no earlier day")
{
    TestFund fund;
    const DonorId foundation = givingFoundation(fund);
    const QDate before = fund.clock().today();
    REQUIRE(recordDonorNames(fund.finance(), {foundation, {{Language::French, text("Fondation de la mer")}}, before}));
    nextDay(fund, 10);
    const QDate later = fund.clock().today();
    // Known late, for a day long past; and known today, for today on.
    REQUIRE(recordDonorNames(fund.finance(), {foundation, {{Language::French, text("Fondation des océans")}}, before}));
    CHECK(nameInReport(fund, Language::French) == text("Fondation des océans"));
    CHECK(nameInReport(fund, Language::French, before) == text("Fondation de la mer"));
    REQUIRE(recordDonorNames(fund.finance(), {foundation, {{Language::French, QString()}}, later}));
    CHECK(nameInReport(fund, Language::French) == u"Foundation for the Law of the Sea");
    const DonorNames atFirst = readDonorNames(fund.database(), foundation, {before});
    CHECK(atFirst.at(Language::French) == text("Fondation des océans"));
    const auto history = readNameHistory(fund.database(), foundation);
    REQUIRE(history.size() == 3);
    CHECK(history.front().name.isEmpty());
    CHECK(history.back().name == text("Fondation de la mer"));
    // Nothing is dated into books that are closed.
    REQUIRE(changeSetting(fund.administrator(),
                          {Setting::BooksClosedUntil, before.toString(Qt::ISODate), later, text("Controller"), {}}));
    CHECK(ruleOf(recordDonorNames(fund.finance(), {foundation, {{Language::Spanish, text("Fundación")}}, before})) ==
          u"date_must_be_of_an_open_period");
}

TEST_CASE("names are a donor's own, change something, and are recorded by the finance assistant alone")
{
    TestFund fund;
    const DonorId first = addFoundation(fund, "Harbour Trust (test)");
    const DonorId second = addFoundation(fund, "Pier Trust (test)");
    const DonorId estonia = addState(fund, "Estonia", "EST");
    const auto name = [&](Session &session, DonorId donor, const char *french) {
        return ruleOf(recordDonorNames(session, {donor, {{Language::French, text(french)}}, march}));
    };
    CHECK(name(fund.administrator(), first, "Fonds du port") == u"role_must_be_allowed");
    CHECK(name(fund.finance(), first, "Fonds du port") == u"done");
    CHECK(name(fund.finance(), first, "Fonds du port") == u"names_must_change_something");
    CHECK(name(fund.finance(), second, "fonds du port") == u"donor_name_must_be_its_own");
    CHECK(name(fund.finance(), second, "Harbour Trust (test)") == u"donor_name_must_be_its_own");
    CHECK(name(fund.finance(), estonia, "Estonie") == u"state_has_its_own_names");
    CHECK(nameIn(Language::French, *readDonor(fund.database(), estonia), {}) == text("Estonie"));
    CHECK(ruleOf(recordDonor(fund.finance(),
                             {text("Fonds du port"), DonorKind::Academia, {}, Publication::Publish, {}})) ==
          u"donor_must_be_new");
    DonorDraft third{text("Quay Trust (test)"), DonorKind::Academia, {}, Publication::Publish, {}};
    third.names[Language::French] = text("Fonds du quai");
    const auto made = recordDonor(fund.finance(), third);
    REQUIRE(made);
    CHECK(readDonorNames(fund.database(), *made, {march}) == third.names);
    CHECK(subjectOf(fund.database(), *readDonor(fund.database(), *made))->names ==
          QStringList{text("Quay Trust (test)"), text("Fonds du quai")});
}

TEST_CASE("a table of donors brings names, wishes and addresses, and the same table again changes nothing")
{
    TestFund fund;
    const DonorId known = addFoundation(fund, "Harbour Trust (test)");
    const ImportKind &kind = *importKindOf(u"donors");
    const auto import = [&](const char *rows) {
        const auto outcome = importBytes(fund.finance(), kind,
                                         QByteArray("name,kind,publication,publication_request,language,address,"
                                                    "name_fr\r\n") +
                                             rows,
                                         {});
        REQUIRE(outcome);
        return *outcome;
    };
    const auto wrong = import("Atlantis,member_state,,,,,\r\n"
                              "Pier Trust (test),philanthropic,anonymous,,,,\r\n"
                              "A. Donor (test),individual,,,,1 Harbour Road,\r\n"
                              "Harbour Trust (test),academia,,,,,\r\n"
                              "Quay Trust (test),bank,,,,,\r\n"
                              "Norway,member_state,,,,,Norvège\r\n");
    QStringList rules;
    for (const Problem &problem : wrong.problems)
        rules += QStringLiteral("%1 %2").arg(problem.line).arg(problem.rule);
    CHECK(rules.filter(QStringLiteral("opt_out_must_be_requested")) ==
          QStringList{text("3 opt_out_must_be_requested")});
    CHECK(rules.contains(text("4 address_must_be_sealed")));
    CHECK(rules.contains(text("5 donor_keeps_its_kind")));
    CHECK(rules.contains(text("6 kind_must_be_known")));
    CHECK(rules.contains(text("7 state_has_its_own_names")));
    CHECK(rules.size() == 6);
    CHECK(readDonors(fund.database()).size() == 1);

    const char *good = "NOR,member_state,,,,,\r\n"
                       "Pier Trust (test),philanthropic,anonymous,Letter of 1 March,fr,Siège | 1 rue du Port,"
                       "Fonds de la jetée\r\n"
                       "Harbour Trust (test),philanthropic,,,,,Fonds du port\r\n";
    const auto done = import(good);
    CHECK(done.problems.empty());
    CHECK(done.added == 3);
    CHECK(readDonors(fund.database()).size() == 3);
    CHECK(readDonorNames(fund.database(), known, {march}).at(Language::French) == u"Fonds du port");
    CHECK(findDonorOfState(fund.database(), text("NOR")));
    const auto pier = findDonorByText(fund.database(), text("Fonds de la jetée"));
    REQUIRE(pier);
    CHECK(pier->publication == Publication::Anonymous);
    const auto again = import(good);
    CHECK(again.problems.empty());
    CHECK(again.added == 0);
    CHECK(again.unchanged == 3);
    CHECK(verifyRecord(fund.database())->isClean());
}
