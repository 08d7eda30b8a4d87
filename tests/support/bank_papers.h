#pragma once

#include <QByteArray>

namespace fund {

/// An entry of camt.053.001.02; `details` is what stands in its NtryDtls.
[[nodiscard]] inline QByteArray camtEntry(const QByteArray &amount, const QByteArray &direction, const QByteArray &day,
                                          const QByteArray &reference, const QByteArray &details = {},
                                          const QByteArray &status = "BOOK")
{
    return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts>" + status +
           "</Sts><BookgDt><Dt>" + day + "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt><AcctSvcrRef>" + reference +
           "</AcctSvcrRef>" + (details.isEmpty() ? QByteArray() : "<NtryDtls>" + details + "</NtryDtls>") + "</Ntry>";
}

[[nodiscard]] inline QByteArray camtBalance(const QByteArray &kind, const QByteArray &amount, const QByteArray &day,
                                            const QByteArray &direction = "CRDT")
{
    return "<Bal><Tp><CdOrPrtry><Cd>" + kind + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount +
           "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>";
}

/// A document with one statement of account TEST-EUR-1.
[[nodiscard]] inline QByteArray camtDocument(const QByteArray &content, const QByteArray &version = "02")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document "
           "xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001." +
           version + "\"><BkToCstmrStmt><GrpHdr><MsgId>M-1</MsgId></GrpHdr>\n<Stmt><Id>S-1</Id><Acct><Id><Othr><Id>" +
           "TEST-EUR-1</Id></Othr></Id></Acct>" + content + "</Stmt></BkToCstmrStmt></Document>";
}

/// The header of the office's table.
inline const QByteArray statementHeader =
    "row,account,currency,booked_on,value_on,amount,bank_reference,counterparty,purpose\n";

/// A statement of TEST-EUR-1 or another account, from balance to balance.
[[nodiscard]] inline QByteArray paper(const QByteArray &from, const QByteArray &to, const QByteArray &opening,
                                      const QByteArray &closing, const QByteArray &lines,
                                      const QByteArray &currency = "EUR")
{
    const QByteArray account = "TEST-" + currency + "-1," + currency;
    QByteArray rows = "opening," + account + "," + from + ",," + opening + ",,,\n";
    for (const QByteArray &line : lines.split('\n'))
        if (!line.isEmpty())
            rows += "line," + account + "," + line + "\n";
    return statementHeader + rows + "closing," + account + "," + to + ",," + closing + ",,,\n";
}

} // namespace fund
