#pragma once

#include "bank/bank_statement.h"
#include "bank/xml_element.h"
#include "base/result.h"

namespace fund {

/// The day of a date or a moment of camt.053, as written there; invalid where there is none.
[[nodiscard]] QDate camtDay(QStringView text);

/// An amount with its sign: the element has Amt (with Ccy) and CdtDbtInd.
[[nodiscard]] Result<Money> signedAmountFrom(const XmlElement &element);

struct DatedBalance
{
    Money amount;
    QDate day;
};
[[nodiscard]] Result<DatedBalance> balanceFrom(const XmlElement &balance);

/// IBAN or another number, without blanks.
[[nodiscard]] QString accountFrom(const XmlElement &account);

/// Sts is BOOK: as text until .02, as a code inside it later.
[[nodiscard]] bool isBooked(const XmlElement &entry);

/// An entry as lines: one, or one for each of its details where each has an amount and they add up to the entry.
[[nodiscard]] Result<std::vector<BankLine>> linesOf(const XmlElement &entry);

} // namespace fund
