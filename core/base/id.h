#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace fund {

/// The number of a row, bound to the kind of thing that it names: a DonorId is no CallId. 0 names nothing.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    [[nodiscard]] constexpr bool isValid() const { return m_number > 0; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_number = 0;
};

} // namespace fund

template <typename Tag>
struct std::hash<fund::Id<Tag>>
{
    std::size_t operator()(const fund::Id<Tag> &id) const noexcept { return std::hash<qint64>()(id.number()); }
};
