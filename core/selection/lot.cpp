#include "selection/lot.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <numeric>

namespace fund::selection {

namespace {

using Digest = std::array<unsigned char, crypto_hash_sha256_BYTES>;

Digest digestOf(const std::string &seed, const std::string &id)
{
    const std::string text = seed + '\n' + id;
    Digest digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char *>(text.data()), text.size());
    return digest;
}

} // namespace

std::vector<int> lotOrder(const SelectionProblem &problem)
{
    std::vector<Digest> digests(problem.candidates.size());
    std::transform(problem.candidates.begin(), problem.candidates.end(), digests.begin(),
                   [&problem](const Candidate &candidate) { return digestOf(problem.lotSeed, candidate.id); });
    std::vector<int> order(problem.candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&digests](int a, int b) { return digests[a] < digests[b]; });
    return order;
}

} // namespace fund::selection
