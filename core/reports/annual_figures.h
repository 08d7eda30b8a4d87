#pragma once

#include "contributions/due_book.h"
#include "donors/donor.h"
#include "localisation/language.h"
#include "money/money.h"
#include "shortlists/shortlist.h"
#include "statements/fund_statement.h"
#include "states/state.h"
#include "states/state_group.h"

#include <QDate>
#include <QDateTime>

#include <map>
#include <optional>
#include <vector>

namespace fund {

/// A donor's line in the year's table. A donor who asked not to be named, or not with the amount, stands in totals only
/// (para. 17): see ContributionFigures.
struct DonorFigures
{
    DonorId id;
    QString name;                ///< a State's in the report's language
    QString kind;                ///< in the report's language: "Member State"
    std::vector<Money> received; ///< as it came, by currency; empty where the amount is not published
    std::optional<Money> inFundCurrency;

    bool operator==(const DonorFigures &) const = default;
};

struct AmountByKind
{
    QString kind;
    int donors = 0;
    Money amount;

    bool operator==(const AmountByKind &) const = default;
};

/// Receipts from the beginning of the year to the end of a month.
struct MonthFigures
{
    QDate month; ///< its first day
    Money received;
    bool operator==(const MonthFigures &) const = default;
};

struct ContributionFigures
{
    std::vector<DonorFigures> donors; ///< those who may be named, by name in the report's language
    int donorsWithoutAmount = 0;      ///< named, without their amount
    int donorsWithoutName = 0;
    Money withheld;          ///< what stands in the total only
    Money total;             ///< receipts of the year
    Money agreedOutstanding; ///< signed and not received at the year's end
    std::vector<AmountByKind> byKind;
    std::vector<MonthFigures> months;
    int earmarksRefused = 0; ///< wishes refused in the year (para. 19)
    int preferences = 0;     ///< between the windows, recorded to the year's end; none reaches an allotment (para. 19)
    int giftsInKind = 0;     ///< of the year; no part of the pool
    std::vector<Money> valueInKind{};         ///< by currency
    std::optional<Recognition> recognition{}; ///< the policy at the year's end, where one is decided

    bool operator==(const ContributionFigures &) const = default;
};

/// People of one regional group in one round.
struct RegionFigures
{
    RegionalGroup region = RegionalGroup::African;
    int appliedWomen = 0;
    int appliedOthers = 0;
    int sponsoredWomen = 0;
    int sponsoredOthers = 0;

    bool operator==(const RegionFigures &) const = default;
};

struct GroupFigures
{
    StateGroup group = StateGroup::LeastDeveloped;
    int applied = 0;
    int sponsored = 0;

    bool operator==(const GroupFigures &) const = default;
};

struct RuleFigures
{
    QString name;
    std::optional<qint64> min;
    std::optional<qint64> max;
    qint64 reached = 0;

    [[nodiscard]] qint64 shortBy() const { return min && *min > reached ? *min - reached : 0; }
    bool operator==(const RuleFigures &) const = default;
};

struct CriterionFigures
{
    QString name;
    QString paragraph;
    int weight = 0;

    bool operator==(const CriterionFigures &) const = default;
};

/// A sponsorship round: a call with what came of it.
struct RoundFigures
{
    QString ref;
    QString title;
    QString meeting;
    QString place;
    QDate firstDay;
    QDate lastDay;
    QDate publishedOn;
    QDate closedOn;
    std::optional<QDate> decidedOn; ///< nullopt: no decision by the year's end
    int seats = 0;
    int minMerit = 0; ///< hundredths
    Money envelope;
    int applications = 0;
    int eligible = 0;
    int reviewed = 0;  ///< by two reviewers or more
    int waived = 0;    ///< for which it was decided to go on without two reviews
    int declined = 0;  ///< by the High Representative
    int withdrawn = 0; ///< nominees who could not go
    int sponsored = 0; ///< who go
    int sponsoredWomen = 0;
    int sponsoredFirstTime = 0;
    int sponsoredInSpecialSituation = 0;
    int states = 0;
    Money committed; ///< estimates at the decisions, also for those who could not go
    Money spent;
    Money open; ///< still committed; what is neither spent nor open was released

    [[nodiscard]] Money released() const { return committed - spent - open; }
    std::vector<RegionFigures> regions;
    std::vector<GroupFigures> groups;
    std::vector<CriterionFigures> criteria;
    std::vector<QString> eligibility; ///< the checks of para. 21 in the call's words
    std::vector<RuleFigures> rules;
    QString lotRule;
    QString publishedInSpite;        ///< the reason where it was published late, or changed while applications were in
    QByteArray callDigest;           ///< of the call as published
    std::vector<Approval> approvals; ///< of its short lists, oldest first

    bool operator==(const RoundFigures &) const = default;
};

struct RateFigures
{
    QString currency;
    QDate validFrom;
    QString rate;

    bool operator==(const RateFigures &) const = default;
};

/// Everything that the annual report says in numbers (para. 27), read once; the texts are made of it alone.
struct AnnualFigures
{
    int year = 0;
    bool provisional = false;     ///< the year was not over at the moment of the data
    QDate until;                  ///< last day that the figures cover
    QDateTime dataOf;             ///< the moment of the data
    std::optional<QDate> knownOn; ///< what was recorded after this day is left out; nullopt: nothing is
    QString fundName;
    QString office;
    QString symbol;
    bool established = false; ///< else the fund is a proposal, and the report says so
    bool demonstration = false;
    std::optional<Money> minimumToStart;
    std::optional<QDate> operationalSince;
    ContributionFigures contributions;
    FundStatement statement;
    Decimal supportCostRate;
    Decimal reserveRate;
    std::vector<RoundFigures> rounds;
    std::vector<RateFigures> rates; ///< used for receipts of the year
    qint64 recordEntries = 0;
    QByteArray recordHead; ///< hexadecimal

    [[nodiscard]] const Currency &currency() const { return statement.closing.currency(); }
    /// Of rounds decided in the year: a round whose meeting falls in the next stands in both reports, its delegates are
    /// counted in one.
    [[nodiscard]] std::vector<RoundFigures> decidedRounds() const;
    [[nodiscard]] int sponsoredInAll() const;
    bool operator==(const AnnualFigures &) const = default;
};

} // namespace fund
