#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "money/currency.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <vector>

namespace fund {

/// Every number or word that the fund paper leaves open or that an authority may change. Dated, with its authority,
/// and empty where nobody has decided.
enum class Setting
{
    MinimumToStart,       ///< receipts that set the fund in motion, in the fund's currency (para. 16)
    SupportCostRate,      ///< programme support costs as a share of direct costs, "0.13" (ST/AI/286)
    OperatingReserveRate, ///< operating reserve as a share of allotments, "0.15" (ST/AI/284)
    StaffSource,          ///< what pays the two posts of para. 15: "fund" or "regular-budget"
    MultiYear,            ///< whether a commitment may be spread over years to come (para. 20 (b))
    FundStatus,           ///< "proposed" or "established": what papers say about the fund
    DocumentSymbol,       ///< the report's symbol, once one is given
    HostOffice,           ///< the office that letters come from
    RetentionYears,       ///< how long an applicant's personal values are kept after a decision
    BooksClosedUntil,     ///< the last day of the closed periods: no entry is of it or of an earlier one
    RecognitionPolicy,    ///< how signed contributions are recognised as revenue: "ipsas23" or "ipsas47"
    WindowPreference,     ///< whether a donor's preference between the windows may be recorded (para. 19)
    PaymentCertification, ///< whether a payment must be certified by another person than who pays
    DueDiligence          ///< whether due diligence takes a checklist and two people; it does where nobody decided
};

enum class SettingKind
{
    Amount,
    Share,
    Status,
    Text,
    Years,
    Day,
    Recognition, ///< "ipsas23" or "ipsas47"
    Permission,  ///< "allowed" or "not_allowed"
    Requirement, ///< "required" or "not_required"
    StaffSource  ///< "fund" or "regular-budget"
};

struct SettingEntry
{
    Setting setting = Setting::FundStatus;
    QString value;
    QDate validFrom;
    QString authority; ///< who decided, and where: "Controller's letter of …"
    QDateTime recordedAt;

    bool operator==(const SettingEntry &) const = default;
};

[[nodiscard]] const std::vector<Setting> &allSettings();
/// "minimum_to_start": in the file and on the command line.
[[nodiscard]] QString settingKey(Setting setting);
[[nodiscard]] std::optional<Setting> settingOf(QStringView key);
/// "Minimum to start": in the window.
[[nodiscard]] QString settingTitle(Setting setting);
[[nodiscard]] SettingKind settingKind(Setting setting);
/// The paragraph or instruction that leaves it open.
[[nodiscard]] QString settingParagraph(Setting setting);

/// The values that a kind knows; none where it isn't one of a few words.
[[nodiscard]] QStringList settingChoices(SettingKind kind);

/// What a setting is checked against.
struct SettingFacts
{
    Currency currency; ///< the fund's: an amount has no more places than it
    QDate today;
    QDate closedUntil;                   ///< of the books; invalid where they never were
    QDate lastEntry{};                   ///< the latest day of an entry of the books; invalid: there is none
    std::vector<SettingEntry> decided{}; ///< every setting on record, by date, then as recorded

    bool operator==(const SettingFacts &) const = default;
};

/// Value, date and authority, by the setting's kind; none holds from a closed period on. A closing of the books is of
/// days that are over, holds at once, and is only ever moved on: what was reported stays, and a mistake in it is mended
/// by entries in the open period. A control (the minimum to start, certification, due diligence, years to come, what
/// pays staff) is not loosened for days that the books have entries of or after: it could be taken away backwards.
[[nodiscard]] Problems checkSetting(const SettingEntry &entry, const SettingFacts &facts);

} // namespace fund
