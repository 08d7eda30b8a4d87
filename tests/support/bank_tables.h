#pragma once

#include <QByteArray>

namespace fund {

// Tables as invented banks export them: of no bank that there is.

/// Semicolons, decimal commas, Windows-1252, the newest line first, no balances.
inline const QByteArray germanTable =
    "Buchungstag;Wertstellung;Auftraggeber/Empf\xE4nger;Verwendungszweck;Betrag;W\xE4hrung\r\n"
    "05.03.2026;05.03.2026;Reiseb\xFCro;\"Rechnung 17; M\xE4rz\";-1.250,50;EUR\r\n"
    "03.03.2026;04.03.2026;Republik Estland;C-2026-001;50.000,00;EUR\r\n";

/// Commas, debit and credit apart, a running balance; every day could be read in two orders.
inline const QByteArray twoColumnTable = "Date,Description,Debit,Credit,Balance\n"
                                         "03/04/2026,C-2026-001 Estonia,,\"50,000.00\",\"50,010.00\"\n"
                                         "05/04/2026,Airline,\"1,250.50\",,\"48,759.50\"\n";

/// Lines before the headings, an amount without sign, C or D beside it, a blank last column.
inline const QByteArray signTable = "Extracto de cuenta\n"
                                    "Cuenta: TEST-EUR-1\n"
                                    "\n"
                                    "Fecha operaci\xC3\xB3n|Concepto|Ordenante|D/C|Importe|Saldo|\n"
                                    "2026-03-03|C-2026-001|Estonia|C|50000.00|50000.00|\n"
                                    "2026-03-05|Billetes|Airline|D|1250.50|48749.50|\n";

} // namespace fund
