#pragma once

#include <QByteArray>

namespace fund {

/// Where salts, nonces and keys come from.
class Chance
{
public:
    Chance() = default;
    Chance(const Chance &) = delete;
    Chance &operator=(const Chance &) = delete;
    virtual ~Chance() = default;

    [[nodiscard]] virtual QByteArray bytes(int count) = 0;
};

/// The operating system's source, through libsodium: the only one that real work ever uses.
class SystemChance final : public Chance
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
};

} // namespace fund
