#include "selection/problem_reader.h"

#include <QCoreApplication>

namespace fund::selection {

QString nameOf(unsigned kinds)
{
    QStringList names;
    if (kinds & Text)
        names += QCoreApplication::translate("selection", "a text");
    if (kinds & Integer)
        names += QCoreApplication::translate("selection", "a whole number");
    if (kinds & Null)
        names += QCoreApplication::translate("selection", "null");
    if (kinds & List)
        names += QCoreApplication::translate("selection", "a list");
    if (kinds & Object)
        names += QCoreApplication::translate("selection", "an object");
    return names.join(QCoreApplication::translate("selection", " or ", "between kinds of value"));
}

const std::array<ProblemReader::Key, 9> ProblemReader::problemKeys{{{"format", Text, true},
                                                                    {"title", Text, false},
                                                                    {"seats", Integer | Null, true},
                                                                    {"budget", Integer | Null, true},
                                                                    {"per_state", Integer | Null, true},
                                                                    {"min_merit", Integer, true},
                                                                    {"rules", List, true},
                                                                    {"lot_seed", Text, true},
                                                                    {"candidates", List, true}}};
const std::array<ProblemReader::Key, 5> ProblemReader::ruleKeys{{{"name", Text, true},
                                                                 {"measure", Text, true},
                                                                 {"match", Object, true},
                                                                 {"min", Integer | Null, true},
                                                                 {"max", Integer | Null, true}}};
const std::array<ProblemReader::Key, 4> ProblemReader::candidateKeys{
    {{"id", Text, true}, {"merit", Integer, true}, {"cost", Integer, true}, {"state", Text, true}}};

bool ProblemReader::refuse(const QString &sentence)
{
    m_refusal = {path(), QStringLiteral("selection_problem_keeps_its_format"), sentence, {}, 0};
    return false;
}

QString ProblemReader::path() const
{
    const auto element = [](const char *list, std::size_t count) {
        return QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(count == 0 ? 0 : count - 1);
    };
    const auto within = [](const QString &place, const std::string &key) {
        return key.empty() ? place : QString(place + u'.' + displayed(key));
    };
    switch (m_place) {
    case Place::Outside:
        return {};
    case Place::Problem:
    case Place::Rules:
    case Place::Candidates:
        return displayed(m_problemKey);
    case Place::Rule:
        return within(element("rules", m_problem.rules.size()), m_key);
    case Place::Match:
    case Place::MatchValues:
        return within(element("rules", m_problem.rules.size()) + QStringLiteral(".match"), m_attribute);
    case Place::Candidate:
    case Place::AttributeValues:
        return within(element("candidates", m_problem.candidates.size()), m_key);
    }
    return {};
}

unsigned ProblemReader::allowed() const
{
    const auto of = [](const auto &keys, const std::string &name, unsigned otherwise) {
        const auto place = placeOf(keys, name);
        return place < 0 ? otherwise : unsigned(keys[place].allowed);
    };
    switch (m_place) {
    case Place::Outside:
        return m_isDone ? 0u : unsigned(Object);
    case Place::Problem:
        return of(problemKeys, m_problemKey, 0);
    case Place::Rules:
    case Place::Candidates:
        return Object;
    case Place::Rule:
        return of(ruleKeys, m_key, 0);
    case Place::Match:
        return List;
    case Place::MatchValues:
    case Place::AttributeValues:
        return Text;
    case Place::Candidate:
        return of(candidateKeys, m_key, Text | List);
    }
    return 0;
}

bool ProblemReader::allows(Kinds kind)
{
    if (allowed() & kind)
        return true;
    return refuse(
        QCoreApplication::translate("selection", "Here must stand %1, not %2.").arg(nameOf(allowed()), nameOf(kind)));
}

} // namespace fund::selection
