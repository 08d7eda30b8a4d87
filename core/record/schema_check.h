#pragma once

#include "record/verify.h"

namespace fund {

/// A file's tables, indices and triggers held against those of the program's version that made it as it lies.
struct SchemaCheck
{
    std::vector<Finding> findings;
    std::vector<QByteArray> tables; ///< whose rows the record answers for and can be read: all columns are there
    std::vector<QByteArray> unfit;  ///< there, but without one of their columns
    bool hasRecord = true;          ///< the record itself, users and keys can be read
    bool isReadable = true;         ///< every table can
};

[[nodiscard]] SchemaCheck checkSchema(const Database &database);

} // namespace fund
