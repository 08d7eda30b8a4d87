#include "selection/problem_format.h"

#include "selection/problem_reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace fund {

namespace {

/// Reads bytes and tells how far reading has come, for the line of a refusal.
class TrackedByte
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    TrackedByte(const char *at, const char **reached) : m_at(at), m_reached(reached) {}
    reference operator*() const { return *m_at; }
    TrackedByte &operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    bool operator==(const TrackedByte &other) const { return m_at == other.m_at; }
    bool operator!=(const TrackedByte &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    const char **m_reached;
};

/// The problem, or the one refusal that reading ended at.
Result<SelectionProblem> parsed(const QByteArray &bytes)
{
    const char *const begin = bytes.constData();
    const char *const end = begin + bytes.size();
    if (const char *const zero = std::find(begin, end, '\0'); zero != end) { // the parser would take it for the end
        const int line = 1 + static_cast<int>(std::count(begin, zero, '\n'));
        return refused({{{},
                         QStringLiteral("selection_problem_keeps_its_format"),
                         QCoreApplication::translate("selection", "This is no valid JSON: it holds a zero byte."),
                         {},
                         line}});
    }
    const char *reached = begin;
    selection::ProblemReader reader;
    const bool isWhole = nlohmann::json::sax_parse(TrackedByte(begin, &reached), TrackedByte(end, &reached), &reader);
    if (isWhole && !reader.isRefused())
        return reader.take();
    Problem refusal = reader.refusal();
    refusal.line = 1 + static_cast<int>(std::count(begin, std::min(reached, end), '\n'));
    return refused({refusal});
}

} // namespace

Result<ReadSelection> readSelectionProblem(const QByteArray &bytes)
{
    Result<SelectionProblem> problem = parsed(bytes);
    if (!problem)
        return problem.failure();
    if (Problems problems = check(*problem); !problems.empty())
        return refused(std::move(problems));
    ReadSelection result;
    result.warnings = warnings(*problem);
    result.problem = std::move(*problem);
    result.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return result;
}

} // namespace fund
