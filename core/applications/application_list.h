#pragma once

#include "applications/application.h"
#include "storage/database.h"

namespace fund {

/// What a list of applications can be sorted by.
enum class ApplicationOrder
{
    Serial,
    State,
    Gender,
    Received
};

/// Which applications of a call a list shows. Empty optionals and texts: all. Nothing personal can be asked for here:
/// names are searched in memory, among what openPeopleOf() gives.
struct ApplicationQuery
{
    CallId call;
    QString stateIso3;
    QString region; ///< of the call's frozen groups
    QString group;
    std::optional<Gender> gender;
    std::optional<bool> withdrawn;
    QString text; ///< stands in ministry, post or what the applicant wrote
    ApplicationOrder order = ApplicationOrder::Serial;
    bool descending = false;

    bool operator==(const ApplicationQuery &) const = default;
};

/// A line of a list.
struct ApplicationRow
{
    ApplicationId id;
    int serial = 0;
    QString stateIso3;
    QString region; ///< empty for an observer
    QString groups; ///< "LDC LLDC", empty for none
    Gender gender = Gender::NotSaid;
    std::optional<int> earlierSessions;
    QString ministry;
    QString post;
    QDateTime receivedAt;
    bool late = false;
    bool withdrawn = false;
    bool erased = false;

    bool operator==(const ApplicationRow &) const = default;
};

/// Rows from `offset` on, at most `limit`.
[[nodiscard]] std::vector<ApplicationRow> readApplicationPage(const Database &database, const ApplicationQuery &query,
                                                              int offset, int limit);
[[nodiscard]] int countApplicationRows(const Database &database, const ApplicationQuery &query);

/// Who has applied and not withdrawn: for Today's charts and for the balance that para. 22 asks to look at.
struct ApplicationCounts
{
    int total = 0;
    int withdrawn = 0;
    int firstTime = 0;
    int states = 0; ///< different ones
    std::map<Gender, int> byGender;
    std::map<QString, int> byRegion; ///< region's code
    std::map<QString, int> byGroup;  ///< LDC, LLDC, SIDS: a State can be in two
    std::map<std::pair<QString, Gender>, int> byRegionAndGender;

    bool operator==(const ApplicationCounts &) const = default;
};

[[nodiscard]] ApplicationCounts readApplicationCounts(const Database &database, CallId call);

} // namespace fund
