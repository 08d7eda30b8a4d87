#include "bank/statement_file.h"

#include <QCoreApplication>
#include <QFile>

namespace fund {

Result<BankStatementFile> readStatementFile(const QString &path)
{
    QFile file(path);
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.read(mostStatementBytes + 1); // one more than may be, so that it is told
    if (file.error() != QFile::NoError)
        return failure(FailureKind::File, QStringLiteral("input_must_be_readable"),
                       QCoreApplication::translate("bank", "%1 can't be read: %2.").arg(path, file.errorString()));
    return readBankStatements(bytes);
}

} // namespace fund
