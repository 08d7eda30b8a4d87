#include "exchange/import_kinds.h"

namespace fund {

std::vector<ImportKind> allImportKinds()
{
    return {ratesImport(),       contributionsImport(), receiptsImport(),
            travelCostsImport(), applicationsImport(),  reviewsImport()};
}

} // namespace fund
