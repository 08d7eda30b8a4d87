#include "bank/statement_file.h"

#include "storage/whole_file.h"

namespace fund {

Result<BankStatementFile> readStatementFile(const QString &path)
{
    const auto bytes = readWholeFile(path, mostStatementBytes);
    if (!bytes)
        return bytes.failure();
    return readBankStatements(*bytes);
}

} // namespace fund
