#include "base/seeded_chance.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace fund {

SeededChance::SeededChance(quint64 seed)
    : m_seed(QCryptographicHash::hash(QByteArray::number(seed), QCryptographicHash::Sha256))
{}

QByteArray SeededChance::bytes(int count)
{
    const QByteArray callSeed =
        QCryptographicHash::hash(m_seed + QByteArray::number(m_calls++), QCryptographicHash::Sha256);
    QByteArray result(count, Qt::Uninitialized);
    randombytes_buf_deterministic(result.data(), static_cast<std::size_t>(count),
                                  reinterpret_cast<const unsigned char *>(callSeed.constData()));
    return result;
}

} // namespace fund
