#include "scenarios/multi_year_notice.h"

#include "identity/session.h"
#include "ledger/pool_reading.h"
#include "scenarios/scenario_actions.h"

#include <QCoreApplication>

namespace fund {

std::optional<QString> multiYearNotice(const Session &session, const std::vector<YearPart> &years, const QDate &onDate)
{
    if (!onDate.isValid() || !isMultiYear(years, onDate))
        return std::nullopt;
    const Currency &currency = session.fund().currency;
    const auto ground = readScenarioGround(session);
    if (!ground)
        return QCoreApplication::translate("scenarios", "Para. 20 (b) illustrates commitments over several years with "
                                                        "US$ 5 million a year; no UN operational rate is on record to "
                                                        "compare it with %1.")
            .arg(currency.code);
    const auto receivedBy = [&](const QDate &day) {
        return poolPosition(session.database(), {day}, currency).received;
    };
    const Money received = receivedBy(onDate) - receivedBy(onDate.addYears(-1));
    if (received >= ground->levels.medium)
        return std::nullopt;
    return QCoreApplication::translate("scenarios", "In the twelve months to %1 the fund received %2 %3, below the %2 "
                                                    "%4 a year with which para. 20 (b) illustrates commitments over "
                                                    "several years.")
        .arg(onDate.toString(Qt::ISODate), currency.code, received.toText(), ground->levels.medium.toText());
}

} // namespace fund
