#include "bench/times.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include <sys/resource.h>

namespace fund::bench {

namespace {

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double ratioOf(const std::vector<double> &times, const std::vector<double> &base)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < std::min(times.size(), base.size()); ++i)
        ratios.push_back(times[i] / base[i]);
    return medianOf(std::move(ratios));
}

double processorSeconds()
{
    double seconds = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval &time : {usage.ru_utime, usage.ru_stime})
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    return seconds;
}

} // namespace

Spent spentBy(const std::function<void()> &work)
{
    const double processorsBefore = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    work();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            processorSeconds() - processorsBefore};
}

void Times::add(const Spent &spent)
{
    m_wall.push_back(spent.wall);
    m_processors.push_back(spent.processors);
}

double Times::median() const
{
    return medianOf(m_wall);
}

double Times::worst() const
{
    return m_wall.empty() ? 0 : *std::max_element(m_wall.begin(), m_wall.end());
}

double Times::medianOfProcessors() const
{
    return medianOf(m_processors);
}

double Times::ratioTo(const Times &other) const
{
    return ratioOf(m_wall, other.m_wall);
}

double Times::ratioOfProcessorsTo(const Times &other) const
{
    return ratioOf(m_processors, other.m_processors);
}

void printPair(const char *baseName, const Times &base, const char *name, const Times &times, double aim)
{
    const auto print = [](const char *what, const Times &each) {
        std::printf("  %-52s %9.3f %9.3f %11.3f\n", what, each.median(), each.worst(), each.medianOfProcessors());
    };
    std::printf("  %-52s %9s %9s %11s\n", "", "median", "worst", "processors");
    print(baseName, base);
    print(name, times);
    std::printf("  %-52s %9.2f %9s %11.2f   (aim: at most %.2f)\n", "ratio, median of the runs", times.ratioTo(base),
                "", times.ratioOfProcessorsTo(base), aim);
}

} // namespace fund::bench
