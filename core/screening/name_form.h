#pragma once

#include "screening/latin_writer.h"
#include "screening/name_words.h"

#include <vector>

namespace fund {

/// A word of a name as it is compared, or several that are often written as one ("Xiao ming", "Van den Berg").
struct NameUnit
{
    quint32 places = 0; ///< which words of the name it covers, a bit for each
    QString original;   ///< as it was written: for explanations
    QString latin;
    QString sound;    ///< soundOf(latin)
    QString skeleton; ///< skeletonOf(sound)
    NameScript script = NameScript::Latin;
    int family = 0;        ///< WordFamily::number, 0: none
    int commonness = 0;    ///< of its family
    bool isJoined = false; ///< several words as one
    bool isInitial = false;
    bool isGeneric = false;   ///< of many organisations
    bool hasCognates = false; ///< NameWords::cognatesOf() knows some

    bool operator==(const NameUnit &) const = default;
};

/// A name ready to be compared: its words without particles, legal forms and titles, and what they make when joined.
struct NameForm
{
    QString text;                 ///< as it was written
    std::vector<NameUnit> words;  ///< word i covers place i; at most 16
    std::vector<NameUnit> others; ///< joined words, and words without an article that grew to them
    bool isHan = false;

    bool operator==(const NameForm &) const = default;
};

/// Reads names into forms.
class NameReader
{
public:
    [[nodiscard]] NameForm read(const QString &name) const;
    [[nodiscard]] const NameWords &table() const { return m_table; }

private:
    LatinWriter m_writer;
    NameWords m_table;
};

} // namespace fund
