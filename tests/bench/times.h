#pragma once

#include <functional>
#include <vector>

namespace fund::bench {

/// What a piece of work takes, in seconds: by the clock on the wall, and of all processors, the programs that it has
/// run to their end included.
struct Spent
{
    double wall = 0;
    double processors = 0;
};
[[nodiscard]] Spent spentBy(const std::function<void()> &work);

/// The times of one program over several runs or problems.
class Times
{
public:
    void add(const Spent &spent);
    [[nodiscard]] std::size_t count() const { return m_wall.size(); }
    [[nodiscard]] double median() const;
    [[nodiscard]] double worst() const;
    [[nodiscard]] double medianOfProcessors() const;
    /// The median over the pairs (this one's first time, the other's first time), …, of the quotient.
    [[nodiscard]] double ratioTo(const Times &other) const;
    [[nodiscard]] double ratioOfProcessorsTo(const Times &other) const;

private:
    std::vector<double> m_wall;
    std::vector<double> m_processors;
};

/// Two lines of a table and the quotient beside the most that is aimed at.
void printPair(const char *baseName, const Times &base, const char *name, const Times &times, double aim);

} // namespace fund::bench
