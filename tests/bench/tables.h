#pragma once

namespace fund::bench {

/// Selection at several sizes beside cbc and glpsol on the same problems.
void printSelectionTable();

/// The same with every seed given to cbc and glpsol too: some hours.
void printSelectionTableOfEverySeed();

/// The import of 10,000 applications beside `sqlite3 .import` of the same rows into a STRICT table with three indexes.
void printImportTable();

/// verify of 100,000 entries beside what libsodium's signature checks alone take.
void printVerifyTable();

/// The pool at a date among 1,000,000 entries, beside the sum over the entries by SQLite alone and beside hledger and
/// ledger on the same books, exported.
void printPoolTable();

} // namespace fund::bench
