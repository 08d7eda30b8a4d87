#pragma once

#include "letters/donor_letter.h"
#include "models/row_table_model.h"

namespace fund {

[[nodiscard]] std::vector<Column<DonorLetter>> donorLetterColumns();

} // namespace fund
