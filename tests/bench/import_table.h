#pragma once

/// The import of 10,000 applications beside `sqlite3 .import` of the same rows into a STRICT table with three indexes.
void printImportTable();
