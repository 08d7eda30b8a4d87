#include "shortlists/published_problem.h"

#include "selection/lot.h"
#include "selection/problem_format.h"
#include "shortlists/published_costs.h"
#include "shortlists/shortlist.h"
#include "shortlists/shortlist_rules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace fund {

namespace {

using NamedValues = std::map<std::string, std::set<std::string>>;

/// "A01"…"A99", with more digits where there are more: so that codes sort as they count.
QString codeOf(QChar letter, std::size_t number, std::size_t most)
{
    const auto digits = std::max<qsizetype>(2, QString::number(most).size());
    return letter + QString::number(number).rightJustified(digits, u'0');
}

/// The values that a rule names: of nothing else does the selection depend.
NamedValues namedValues(const SelectionProblem &problem)
{
    NamedValues named;
    for (const SelectionRule &rule : problem.rules)
        for (const auto &[attribute, values] : rule.match)
            named[attribute].insert(values.begin(), values.end());
    return named;
}

std::vector<std::string> valuesOf(const AttributeValue &value)
{
    if (const auto *one = std::get_if<std::string>(&value))
        return {*one};
    return std::get<std::vector<std::string>>(value);
}

std::map<std::string, AttributeValue> onlyNamed(const Candidate &candidate, const NamedValues &named)
{
    std::map<std::string, AttributeValue> kept;
    for (const auto &[attribute, value] : candidate.attributes) {
        const auto wanted = named.find(attribute);
        if (wanted == named.end())
            continue;
        std::vector<std::string> values;
        for (const std::string &each : valuesOf(value))
            if (wanted->second.count(each) > 0)
                values.push_back(each);
        std::sort(values.begin(), values.end());
        if (!values.empty())
            kept[attribute] = std::move(values);
    }
    return kept;
}

/// Which code each candidate gets: as both lots stand in order, the first of the one is the first of the other.
std::vector<std::string> dealtCodes(const SelectionProblem &problem)
{
    const std::size_t count = problem.candidates.size();
    SelectionProblem codes;
    codes.lotSeed = problem.lotSeed;
    for (std::size_t number = 1; number <= count; ++number) {
        Candidate code;
        code.id = codeOf(u'A', number, count).toStdString();
        codes.candidates.push_back(std::move(code));
    }
    const auto ofIds = selection::lotOrder(problem);
    const auto ofCodes = selection::lotOrder(codes);
    std::vector<std::string> dealt(count);
    for (std::size_t rank = 0; rank < count; ++rank)
        dealt[static_cast<std::size_t>(ofIds[rank])] = codes.candidates[static_cast<std::size_t>(ofCodes[rank])].id;
    return dealt;
}

/// States under codes in the order in which the candidates' codes name them, which says nothing of their names.
void codeStates(PublishedProblem &published)
{
    std::map<std::string, std::string> codes;
    std::set<std::string> states;
    for (const Candidate &candidate : published.problem.candidates)
        states.insert(candidate.state);
    for (Candidate &candidate : published.problem.candidates) {
        auto &code = codes[candidate.state];
        if (code.empty()) {
            code = codeOf(u'S', codes.size(), states.size()).toStdString();
            published.states[QString::fromStdString(code)] = QString::fromStdString(candidate.state);
        }
        candidate.state = code;
    }
    for (SelectionRule &rule : published.problem.rules) {
        const auto match = rule.match.find("state");
        if (match == rule.match.end())
            continue;
        std::vector<std::string> coded;
        for (const std::string &state : match->second)
            if (const auto code = codes.find(state); code != codes.end())
                coded.push_back(code->second);
        match->second = std::move(coded);
    }
}

std::vector<std::string> idsOf(const QStringList &codes)
{
    std::vector<std::string> ids;
    for (const QString &code : codes)
        ids.push_back(code.toStdString());
    return ids;
}

/// In English whatever the window speaks: the file's bytes have a digest.
std::string noteOf(const PublishedProblem &published)
{
    const std::string codes = " · published file: codes stand for applicants and States";
    if (published.costStep == 1)
        return codes;
    return codes + ", costs are rounded to multiples of " + std::to_string(published.costStep) +
           " minor units, which gives the same list";
}

void coarsen(PublishedProblem &published, const ShortList &list)
{
    SolveOptions options;
    options.keep = idsOf(published.codesOf(list.kept));
    options.out = idsOf(published.codesOf(list.leftOut));
    options.spent = list.spent;
    std::vector<std::string> selected = idsOf(published.codesOf(selectedRefs(list)));
    std::sort(selected.begin(), selected.end());
    published.costStep = coarsenCosts(published.problem, options, selected);
    published.problem.title = published.problem.title.value_or(std::string()) + noteOf(published);
}

} // namespace

QStringList PublishedProblem::codesOf(const QStringList &refs) const
{
    QStringList codes;
    for (const auto &[code, ref] : applicants)
        if (refs.contains(ref))
            codes += code;
    return codes;
}

PublishedProblem publishedProblem(const SelectionProblem &problem)
{
    PublishedProblem published;
    published.problem = problem;
    const NamedValues named = namedValues(problem);
    const auto codes = dealtCodes(problem);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        Candidate &candidate = published.problem.candidates[i];
        published.applicants[QString::fromStdString(codes[i])] = QString::fromStdString(candidate.id);
        candidate.id = codes[i];
        candidate.attributes = onlyNamed(candidate, named);
    }
    // By code: the order of the office's file is that of receipt.
    std::sort(published.problem.candidates.begin(), published.problem.candidates.end(),
              [](const Candidate &a, const Candidate &b) { return a.id < b.id; });
    codeStates(published);
    return published;
}

QStringList singledOut(const PublishedProblem &published)
{
    std::map<std::map<std::string, AttributeValue>, QStringList> holders;
    for (const Candidate &candidate : published.problem.candidates)
        holders[candidate.attributes] += published.applicants.at(QString::fromStdString(candidate.id));
    QStringList refs;
    for (const auto &[attributes, held] : holders)
        if (held.size() < fewestOfACombination)
            refs += held;
    refs.sort();
    return refs;
}

Result<PublishedProblem> publishProblem(const ShortList &list, const ProblemAudience &audience)
{
    const auto read = readSelectionProblem(list.problem);
    if (!read)
        return read.failure();
    PublishedProblem published = publishedProblem(read->problem);
    for (const QString &ref : audience.consented)
        if (published.codesOf({ref}).isEmpty())
            return refuseShortList("consented", "consent_must_be_of_a_candidate",
                                   QT_TRANSLATE_NOOP("shortlists", "%1 is not a candidate of this short list."),
                                   "para. 11", ref);
    QStringList against;
    for (const QString &ref : singledOut(published))
        if (!audience.consented.contains(ref))
            against += ref;
    if (!against.isEmpty() && !audience.forStates)
        return refuseShortList(
            "consented", "published_must_not_single_out",
            QT_TRANSLATE_NOOP("shortlists", "Fewer than three applicants share the attributes of: %1. Without their "
                                            "consent the file is not published; States may have it on request."),
            "para. 11", against.join(QStringLiteral(", ")));
    coarsen(published, list);
    return published;
}

QStringList costNotes(const PublishedProblem &published)
{
    QStringList notes;
    if (published.costStep > 1)
        notes += QCoreApplication::translate("shortlists", "Costs are rounded to multiples of %1 (minor units), the "
                                                           "coarsest that give the same list.")
                     .arg(published.costStep);
    const CostDisclosure told = costDisclosure(published.problem);
    if (told.statesTold > 0)
        notes += QCoreApplication::translate("shortlists", "%1 of %2 States, with %3 applicants, have a cost that no "
                                                           "other State has: whoever knows the fares can tell which "
                                                           "States they are (para. 11).")
                     .arg(told.statesTold)
                     .arg(told.states)
                     .arg(told.applicantsTold);
    return notes;
}

QByteArray writePublicationKey(const PublishedProblem &published)
{
    nlohmann::ordered_json key = {{"format", "funddesk-selection-key/1"}};
    const QByteArray bytes = writeSelectionProblem(published.problem);
    key["published_sha256"] = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
    key["applicants"] = nlohmann::ordered_json::object();
    for (const auto &[code, ref] : published.applicants)
        key["applicants"][code.toStdString()] = ref.toStdString();
    key["states"] = nlohmann::ordered_json::object();
    for (const auto &[code, state] : published.states)
        key["states"][code.toStdString()] = state.toStdString();
    return QByteArray::fromStdString(key.dump(2)) + '\n';
}

} // namespace fund
