#include "contributions/contribution_readers.h"

#include "base/field_readers.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

Result<Instalment> readInstalment(const QString &text, const Currency &currency)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return failure(FailureKind::Refused, QStringLiteral("instalment_must_be_readable"),
                       QCoreApplication::translate("contributions",
                                                   "“%1” is no instalment. Write each as its date, a colon and its "
                                                   "amount: 2026-03-01:50000.")
                           .arg(text));
    const auto day = readDate(QStringView(text).first(colon));
    if (!day)
        return day.failure();
    const auto amount = readMoney(QStringView(text).sliced(colon + 1), currency);
    if (!amount)
        return amount.failure();
    return Instalment{*day, *amount};
}

} // namespace fund
