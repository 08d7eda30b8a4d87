#include "base/chance.h"

#include <sodium.h>

namespace fund {

QByteArray SystemChance::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf(result.data(), static_cast<std::size_t>(count));
    return result;
}

} // namespace fund
