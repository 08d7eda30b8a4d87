#include "exchange/import_kinds.h"

#include <QCoreApplication>

namespace fund {

ImportColumn importColumn(const char *name, const char *meaning, const char *example, bool required)
{
    return {QString::fromLatin1(name), QCoreApplication::translate("exchange", meaning), required,
            QString::fromUtf8(example)};
}

std::vector<ImportKind> allImportKinds()
{
    return {ratesImport(),        donorsImport(),  contributionsImport(), receiptsImport(), travelCostsImport(),
            applicationsImport(), reviewsImport(), partnersImport(),      sanctionsImport()};
}

} // namespace fund
