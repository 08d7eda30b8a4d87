#include "shortlists/shortlist.h"

#include <QCryptographicHash>

#include <nlohmann/json.hpp>

namespace fund {

namespace {

nlohmann::json listOf(const QStringList &refs)
{
    auto list = nlohmann::json::array();
    for (const QString &ref : refs)
        list.push_back(ref.toStdString());
    return list;
}

std::string sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

} // namespace

SelectionRule selectionRule(const BalanceRule &rule)
{
    SelectionRule result;
    result.name = rule.name.toStdString();
    result.measure = rule.measure;
    for (const auto &[attribute, values] : rule.match) {
        auto &texts = result.match[attribute.toStdString()];
        for (const QString &value : values)
            texts.push_back(value.toStdString());
    }
    if (rule.min)
        result.min = rule.min->number;
    if (rule.max)
        result.max = rule.max->number;
    return result;
}

Candidate candidateOf(const ApplicationFacts &facts, const Call &call)
{
    Candidate candidate;
    candidate.state = facts.stateIso3.toStdString();
    for (const auto &[attribute, values] : ruleAttributesOf(facts, call)) {
        std::vector<std::string> texts;
        for (const QString &value : values)
            texts.push_back(value.toStdString());
        candidate.attributes[attribute.toStdString()] = std::move(texts);
    }
    return candidate;
}

SelectionProblem selectionProblem(const Call &call, const QString &fullLotSeed,
                                  const std::vector<ReviewedApplication> &applications)
{
    const CallTerms &terms = call.terms;
    SelectionProblem problem;
    problem.title = (call.ref + QStringLiteral(" · ") + terms.title).toStdString();
    if (terms.seats)
        problem.seats = *terms.seats;
    problem.budget = terms.envelope.minor();
    if (terms.perState)
        problem.perState = *terms.perState;
    problem.minMerit = terms.minMerit;
    for (const BalanceRule &rule : terms.rules)
        problem.rules.push_back(selectionRule(rule));
    problem.lotSeed = fullLotSeed.toStdString();
    for (const ReviewedApplication &application : applications) {
        if (!application.merit || !application.cost)
            continue;
        Candidate candidate = candidateOf(application.facts, call);
        candidate.id = application.ref.toStdString();
        candidate.merit = *application.merit;
        candidate.cost = *application.cost;
        problem.candidates.push_back(std::move(candidate));
    }
    return problem;
}

QByteArray shortListDocument(const ShortList &list, const Call &call)
{
    const nlohmann::json document = {{"format", "funddesk-shortlist/1"},
                                     {"call", call.ref.toStdString()},
                                     {"call_digest", call.digest.toHex().toStdString()},
                                     {"version", list.version},
                                     {"kept", listOf(list.kept)},
                                     {"left_out", listOf(list.leftOut)},
                                     {"spent", list.spent},
                                     {"problem_sha256", sha256(list.problem)},
                                     {"result_sha256", sha256(list.result)}};
    return QByteArray::fromStdString(document.dump());
}

QStringList selectedRefs(const ShortList &list)
{
    QStringList refs;
    const auto result =
        nlohmann::json::parse(list.result.constData(), list.result.constData() + list.result.size(), nullptr, false);
    if (result.is_object() && result.contains("selected"))
        for (const auto &id : result["selected"])
            if (id.is_string())
                refs += QString::fromStdString(id.get<std::string>());
    return refs;
}

QString subjectOf(NominationId id)
{
    return QStringLiteral("nominations/%1").arg(id.number());
}

} // namespace fund
