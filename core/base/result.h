#pragma once

#include "base/problem.h"

#include <utility>
#include <variant>

namespace fund {

/// Why something did not happen; each kind is one exit status of the command line.
enum class FailureKind
{
    Refused,       ///< a rule refuses it (exit 1)
    Usage,         ///< asked in a wrong way (exit 2)
    File,          ///< the file can't be read, written or trusted (exit 3)
    NotAuthorised, ///< unknown user, wrong password, or a role that may not (exit 4)
    Cancelled      ///< the person stopped it; everything is as it was
};

/// What failed, with at least one problem that says why.
struct Failure
{
    FailureKind kind = FailureKind::Refused;
    Problems problems;

    bool operator==(const Failure &) const = default;
};

[[nodiscard]] inline Failure refused(Problems problems)
{
    return {FailureKind::Refused, std::move(problems)};
}

[[nodiscard]] inline Failure failure(FailureKind kind, QString rule, QString sentence, QString paragraph = {})
{
    return {kind, {Problem{{}, std::move(rule), std::move(sentence), std::move(paragraph), 0}}};
}

/// A value, or why there is none. Nothing that can fail may be overlooked.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}           // NOLINT(google-explicit-constructor)
    Result(Failure failure) : m_content(std::move(failure)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] explicit operator bool() const { return std::holds_alternative<T>(m_content); }
    /// Only after a look at operator bool.
    [[nodiscard]] const T &value() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &value() & { return std::get<T>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const Failure &failure() const { return std::get<Failure>(m_content); }

private:
    std::variant<T, Failure> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)), m_ok(false) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Failure &failure() const { return m_failure; }

private:
    Failure m_failure;
    bool m_ok = true;
};

} // namespace fund
