#include "reviews/merit.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <array>
#include <numeric>

using namespace fund;

namespace {

/// A whole number of any size in base 10^9: an oracle that shares nothing with the formula under test.
class BigNumber
{
public:
    explicit BigNumber(unsigned long long value = 0)
    {
        for (; value > 0; value /= base)
            m_digits.push_back(value % base);
    }

    BigNumber &operator+=(const BigNumber &other)
    {
        unsigned long long carry = 0;
        for (std::size_t i = 0; i < std::max(m_digits.size(), other.m_digits.size()) || carry > 0; ++i) {
            if (i == m_digits.size())
                m_digits.push_back(0);
            carry += m_digits[i] + (i < other.m_digits.size() ? other.m_digits[i] : 0);
            m_digits[i] = carry % base;
            carry /= base;
        }
        return *this;
    }

    /// By adding again and again: slow and plain.
    [[nodiscard]] BigNumber times(unsigned long long factor) const
    {
        BigNumber result;
        BigNumber power = *this;
        for (; factor > 0; factor /= 2) {
            if (factor % 2 == 1)
                result += power;
            const BigNumber same = power;
            power += same;
        }
        return result;
    }

    [[nodiscard]] int compare(const BigNumber &other) const
    {
        if (m_digits.size() != other.m_digits.size())
            return m_digits.size() < other.m_digits.size() ? -1 : 1;
        for (std::size_t i = m_digits.size(); i-- > 0;)
            if (m_digits[i] != other.m_digits[i])
                return m_digits[i] < other.m_digits[i] ? -1 : 1;
        return 0;
    }

private:
    static constexpr unsigned long long base = 1'000'000'000;
    std::vector<unsigned long long> m_digits;
};

struct Sheet
{
    std::vector<int> weights;
    std::vector<Scores> reviewers;
};

Sheet anySheet(int mostWeight)
{
    Sheet sheet;
    const auto criteria = static_cast<std::size_t>(*rc::gen::inRange(1, 9));
    sheet.weights = *rc::gen::container<std::vector<int>>(criteria, rc::gen::inRange(1, mostWeight));
    const auto reviewers = static_cast<std::size_t>(*rc::gen::inRange(1, 8));
    sheet.reviewers = *rc::gen::container<std::vector<Scores>>(
        reviewers, rc::gen::container<Scores>(criteria, rc::gen::inRange(0, 6)));
    return sheet;
}

} // namespace

TEST_CASE("merit is 100.00 where every reviewer gives five, and 0.00 where every reviewer gives nothing")
{
    const std::vector<int> weights = {25, 25, 25, 15, 10};
    const std::vector<Scores> best(3, Scores(5, 5));
    const std::vector<Scores> worst(3, Scores(5, 0));
    CHECK(candidateMerit(weights, best) == 10000);
    CHECK(candidateMerit(weights, worst) == 0);
}

TEST_CASE("merit is the weighted mean of two reviewers in hundredths")
{
    // (25·4 + 25·5 + 25·4 + 15·3 + 10·3) + (25·4 + 25·4 + 25·3 + 15·4 + 10·3) = 400 + 365 of 1000.
    const std::vector<int> weights = {25, 25, 25, 15, 10};
    const std::vector<Scores> reviewers = {{4, 5, 4, 3, 3}, {4, 4, 3, 4, 3}};
    CHECK(candidateMerit(weights, reviewers) == 7650);
}

TEST_CASE("para. 18: fewer than two reviews give no merit")
{
    const std::vector<int> weights = {1};
    const std::vector<Scores> reviewers = {{5}};
    CHECK_FALSE(candidateMerit(weights, reviewers));
    CHECK_FALSE(candidateMerit(weights, {}));
}

TEST_CASE("a half is rounded once, to the even side")
{
    // 2000·s / (R·W) is a half where W = 16: 2000·1/16 = 125, so W = 32 with s = 1: 62.5; s = 3: 187.5.
    const std::vector<int> weights = {1, 31};
    CHECK(meritOf(weights, std::vector<Scores>{{1, 0}}) == 62);
    CHECK(meritOf(weights, std::vector<Scores>{{3, 0}}) == 188);
    CHECK(meritOf(weights, std::vector<Scores>{{5, 0}}) == 312);
}

TEST_CASE("merit is the nearest hundredth to the exact fraction, and the even one of two as near")
{
    CHECK(rc::check([] {
        const Sheet sheet = anySheet(1'000'000);
        const int merit = meritOf(sheet.weights, sheet.reviewers);
        BigNumber numerator;
        for (const Scores &scores : sheet.reviewers)
            for (std::size_t i = 0; i < sheet.weights.size(); ++i)
                numerator += BigNumber(static_cast<unsigned long long>(sheet.weights[i]))
                                 .times(static_cast<unsigned long long>(scores[i]))
                                 .times(4000);
        BigNumber denominator;
        for (const int weight : sheet.weights)
            denominator += BigNumber(static_cast<unsigned long long>(weight)).times(sheet.reviewers.size());
        // |merit - n/d| ≤ 1/2  ⇔  (2·merit - 1)·d ≤ 2n ≤ (2·merit + 1)·d; `numerator` is 2n already.
        const auto twice = static_cast<unsigned long long>(merit) * 2;
        const int above = denominator.times(twice + 1).compare(numerator);
        RC_ASSERT(above >= 0);
        const int below = merit == 0 ? -1 : denominator.times(twice - 1).compare(numerator);
        RC_ASSERT(below <= 0);
        if (above == 0 || below == 0)
            RC_ASSERT(merit % 2 == 0);
    }));
}

TEST_CASE("a higher score never lowers merit, and the order of reviewers does not count")
{
    CHECK(rc::check([] {
        Sheet sheet = anySheet(100);
        const int merit = meritOf(sheet.weights, sheet.reviewers);
        auto turned = sheet.reviewers;
        std::rotate(turned.begin(), turned.begin() + 1, turned.end());
        RC_ASSERT(meritOf(sheet.weights, turned) == merit);
        const auto reviewer = *rc::gen::inRange<std::size_t>(0, sheet.reviewers.size());
        const auto criterion = *rc::gen::inRange<std::size_t>(0, sheet.weights.size());
        int &score = sheet.reviewers[reviewer][criterion];
        RC_PRE(score < 5);
        ++score;
        RC_ASSERT(meritOf(sheet.weights, sheet.reviewers) >= merit);
    }));
}

TEST_CASE("reviewers disagree from 15 points of merit on")
{
    CHECK_FALSE(disagree(std::array<int, 0>{}));
    CHECK_FALSE(disagree(std::array{9000}));
    CHECK_FALSE(disagree(std::array{7501, 9000}));
    CHECK(disagree(std::array{7500, 9000}));
    CHECK(disagree(std::array{9000, 8000, 7400}));
}
