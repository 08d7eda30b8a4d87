#include "calls/call_funding.h"

#include "identity/session.h"
#include "ledger/pool_reading.h"

#include <QCoreApplication>

namespace fund {

Problems fundingWarnings(const Session &session, const CallTerms &terms)
{
    const Currency currency = session.fund().currency;
    if (!terms.envelope.isPositive() || terms.envelope.currency() != currency)
        return {};
    const Window window = terms.kind == CallKind::Sponsorship ? Window::Sponsorship : Window::Projects;
    const PoolPosition position = poolPosition(session.database(), {session.onDate()}, currency);
    const auto found = position.windows.find(window);
    const Money allotted = found == position.windows.end() ? Money(0, currency) : found->second.allotted;
    if (terms.envelope <= allotted)
        return {};
    return {{QStringLiteral("envelope"), QStringLiteral("envelope_should_be_allotted"),
             QCoreApplication::translate("calls",
                                         "The envelope of %1 %2 is more than the %1 %3 that are allotted for it "
                                         "and free today.",
                                         "%1 a currency, %2 and %3 amounts")
                 .arg(currency.code, terms.envelope.toText(), allotted.toText()),
             QStringLiteral("para. 23"), 0}};
}

} // namespace fund
