#include "base/reference_table.h"

#include <QFile>

namespace fund {

CsvTable referenceTable(QStringView name)
{
    QFile file(QStringLiteral(":/reference/%1").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("reference table missing from the program");
    auto table = readCsv(file.readAll());
    if (!table)
        qFatal("reference table of the program can't be read");
    return std::move(table).value();
}

} // namespace fund
