#pragma once

#include <QString>

#include <vector>

namespace fund {

/// One thing that a person can mend, said in a sentence.
struct Problem
{
    QString field;     ///< form field or column; empty where the whole is meant
    QString rule;      ///< the refusal's name, a rule in snake_case: "contribution_must_not_be_earmarked"
    QString sentence;  ///< what is wrong and what to do, in the reader's language
    QString paragraph; ///< what it rests on: "para. 19"; empty where only reason speaks
    int line = 0;      ///< line of an imported file, from 1; 0 where there is none

    bool operator==(const Problem &) const = default;
};

/// A problem of names that the code gives, and of a sentence that is already in the reader's language.
[[nodiscard]] Problem problem(const char *field, const char *rule, QString sentence, const char *paragraph = "");

using Problems = std::vector<Problem>;

/// The sentence with its place before it and its paragraph behind: for messages of one line. The place is one that the
/// reader sees: line and column of their file, an option, "rule 3"; a field's own name is for programs and stays out.
[[nodiscard]] QString oneLine(const Problem &problem);

} // namespace fund
