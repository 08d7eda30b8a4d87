#include "exchange/import_kinds.h"

namespace fund {

std::vector<ImportKind> allImportKinds()
{
    return {ratesImport(), travelCostsImport(), applicationsImport()};
}

} // namespace fund
