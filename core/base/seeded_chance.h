#pragma once

#include "base/chance.h"

namespace fund {

/// Chance that repeats itself from a seed. Only the demonstration and tests may include this file: a test of the
/// includes holds that, since a predictable nonce would give away what it seals.
class SeededChance final : public Chance
{
public:
    explicit SeededChance(quint64 seed);
    [[nodiscard]] QByteArray bytes(int count) override;

private:
    QByteArray m_seed;
    quint64 m_calls = 0;
};

} // namespace fund
