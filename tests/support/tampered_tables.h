#pragma once

#include "storage/database.h"

#include <QByteArray>

#include <set>

namespace fund {

/// In copies of the file, as another program would: changes the first row of every table for whose rows the record
/// answers, and then gives it another number, which is one row removed and another added; checks that verify names
/// each. Fund and users keep their numbers, and keys are left alone, since all signatures are read by them. Gives the
/// tables that had a row.
std::set<QByteArray> tamperWithEachTable(const Database &database);

} // namespace fund
