#pragma once

#include "selection/problem.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fund::selection {

/// What kinds of value a key allows; bits.
enum Kinds : unsigned
{
    Text = 1,
    Integer = 2,
    Null = 4,
    List = 8,
    Object = 16
};

[[nodiscard]] inline QString displayed(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// In words: "a whole number or null".
[[nodiscard]] QString nameOf(unsigned kinds);

/// The place of a name in a list of keys; -1 where it is none of them.
template <typename Keys>
std::ptrdiff_t placeOf(const Keys &keys, std::string_view name)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [name](const auto &key) { return key.name == name; });
    return found == keys.end() ? -1 : found - keys.begin();
}

/// Builds a problem from the events of nlohmann's parser, which reports every key, also one that comes twice, and
/// every number as it is written. Stops at the first thing that the format does not allow.
class ProblemReader
{
public:
    [[nodiscard]] bool isRefused() const { return !m_refusal.sentence.isEmpty(); }
    [[nodiscard]] const Problem &refusal() const { return m_refusal; }
    [[nodiscard]] SelectionProblem take() { return std::move(m_problem); }

    // The names are the parser's.
    bool null();
    bool boolean(bool value);
    bool number_integer(std::int64_t value);
    bool number_unsigned(std::uint64_t value);
    bool number_float(double value, const std::string &written);
    bool string(std::string &text);
    bool binary(std::vector<std::uint8_t> &bytes);
    bool start_object(std::size_t size);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t size);
    bool end_array();
    bool parse_error(std::size_t position, const std::string &token, const nlohmann::detail::exception &error);

private:
    enum class Place
    {
        Outside,
        Problem,
        Rules,
        Rule,
        Match,
        MatchValues,
        Candidates,
        Candidate,
        AttributeValues
    };
    struct Key
    {
        std::string_view name;
        unsigned allowed;
        bool isRequired;
    };
    static const std::array<Key, 9> problemKeys;
    static const std::array<Key, 5> ruleKeys;
    static const std::array<Key, 4> candidateKeys;

    bool refuse(const QString &sentence);
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool allows(Kinds kind);
    [[nodiscard]] unsigned allowed() const;
    template <typename Keys>
    bool enter(const Keys &keys, const std::string &name, bool isOpenEnded);
    template <typename Keys>
    bool leave(const Keys &keys);
    bool integer(qint64 value);
    void setProblemNumber(std::optional<qint64> value);
    bool setProblemText(std::string &text);
    bool setRuleText(std::string &text);
    void setCandidateText(std::string &text);
    bool beginCandidate();

    SelectionProblem m_problem;
    Problem m_refusal;
    Place m_place = Place::Outside;
    std::string m_problemKey;
    std::string m_key;            ///< of the rule or candidate
    std::string m_attribute;      ///< of a rule's match
    unsigned m_seenOfProblem = 0; ///< bits by place in the list of keys
    unsigned m_seen = 0;
    bool m_isDone = false;
};

} // namespace fund::selection
