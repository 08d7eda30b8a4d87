#include "journeys/outcomes.h"
#include "journeys/tables.h"
#include "journeys/year.h"

namespace fund {

namespace {

void decideSettings(Office &office)
{
    done(office.decide(u"minimum_to_start"_qs, u"400000.00"_qs, u"Announcement of 5 January 2026"_qs));
    done(office.decide(u"support_cost_rate"_qs, u"0.13"_qs, u"ST/AI/286"_qs));
    done(office.decide(u"operating_reserve_rate"_qs, u"0.15"_qs, u"ST/AI/284"_qs));
    done(office.decide(u"fund_status"_qs, u"established"_qs, u"Resolution of December 2025 (test)"_qs));
    done(office.decide(u"host_office"_qs, u"Office for Disarmament Affairs"_qs, u"Memorandum (test)"_qs));
    done(office.decide(u"retention_years"_qs, u"5"_qs, u"Retention schedule (test)"_qs));
}

} // namespace

void beginFund(Office &office)
{
    office.comeOn(morning(1, 5));
    office.found(u"Fund of the journey"_qs, u"administrator"_qs, u"password of administrator"_qs);
    const std::vector<NewUser> others = {{u"finance"_qs, u"finance"_qs},
                                         {u"representative"_qs, u"representative"_qs},
                                         {u"auditor"_qs, u"auditor"_qs},
                                         {u"reviewer1"_qs, u"reviewer"_qs, u"KEN"_qs},
                                         {u"reviewer2"_qs, u"reviewer"_qs, u"EST"_qs},
                                         {u"reviewer3"_qs, u"reviewer"_qs, u"FJI"_qs},
                                         {u"reviewer4"_qs, u"reviewer"_qs}};
    QStringList codes;
    for (const NewUser &user : others)
        codes += office.addUser(user);
    decideSettings(office);
    for (std::size_t i = 0; i < others.size(); ++i)
        office.start(others[i].name, codes[static_cast<qsizetype>(i)], u"password of "_qs + others[i].name);
    office.sitDown(u"finance"_qs);
    office.confirmKey(u"representative"_qs);
    done(office.import(u"rates"_qs, ratesTable()));
    refused(office.import(u"travel-costs"_qs, wrongTravelTable()), "none of fare, daily, terminals", "line 3, kind");
    done(office.import(u"travel-costs"_qs, travelTable()));
}

void collectMoney(Office &office)
{
    office.comeOn(morning(2, 3));
    done(office.recordDonor({u"Estonia"_qs, u"member_state"_qs, u"EST"_qs}));
    done(office.recordDonor({u"Japan"_qs, u"member_state"_qs, u"JPN"_qs}));
    done(office.recordDonor(
        {u"Calm Networks Trust"_qs, u"philanthropic"_qs, {}, u"Due diligence file 12 (test)"_qs, QDate(2026, 12, 31)}));
    done(office.recordDonor({u"Company under test"_qs, u"private_sector"_qs}));
    refused(office.pledge(
                {u"Estonia"_qs, u"member_state"_qs, u"EUR"_qs, u"35000.00"_qs, u"only for a workshop in Tallinn"_qs}),
            "earmark", "para. 19");
    refused(office.pledge({u"Company under test"_qs, u"private_sector"_qs, u"USD"_qs, u"90000.00"_qs}), "clear",
            "para. 14");
    // One person's proposal clears nobody: the second is another (para. 14).
    refused(office.pledge({u"Calm Networks Trust"_qs, u"philanthropic"_qs, u"USD"_qs, u"60000.00"_qs}), "second person",
            "para. 14");
    office.sitDown(u"administrator"_qs);
    done(office.confirmDiligence(u"Calm Networks Trust"_qs, u"I read the register (test)"_qs));
    office.sitDown(u"finance"_qs);
    done(office.pledge({u"Estonia"_qs, u"member_state"_qs, u"EUR"_qs, u"150000.50"_qs}));
    done(office.agree(u"C-2026-001"_qs, {u"2026-02-03:100000.50"_qs, u"2026-09-01:50000.00"_qs}));
    done(office.receive(u"C-2026-001"_qs, u"100000.50"_qs, u"BK-001"_qs));
    done(office.pledge({u"Japan"_qs, u"member_state"_qs, u"JPY"_qs, u"22000001"_qs}));
    done(office.agree(u"C-2026-002"_qs, {}));
    done(office.receive(u"C-2026-002"_qs, u"22000001"_qs, u"BK-002"_qs));
    done(office.pledge({u"Calm Networks Trust"_qs, u"philanthropic"_qs, u"USD"_qs, u"60000.00"_qs}));
    done(office.agree(u"C-2026-003"_qs, {}));
    done(office.receive(u"C-2026-003"_qs, u"60000.00"_qs, u"BK-003"_qs));
    office.sitDown(u"administrator"_qs);
    refused(office.allot(u"250000.00"_qs, u"Cost plan 2026 (test)"_qs), "minimum", "para. 16");
    office.comeOn(morning(2, 20));
    office.sitDown(u"finance"_qs);
    done(office.import(u"contributions"_qs, contributionsTable()));
    done(office.import(u"receipts"_qs, receiptsTable()));
    office.sitDown(u"administrator"_qs);
    done(office.allot(u"250000.00"_qs, u"Cost plan 2026 (test)"_qs));
}

} // namespace fund
