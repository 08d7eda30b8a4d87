#include "selection/result_reader.h"

#include <nlohmann/json.hpp>

namespace fund {

namespace {

using Json = nlohmann::ordered_json;

Json parsedResult(const QByteArray &bytes)
{
    return Json::parse(bytes.constData(), bytes.constData() + bytes.size(), nullptr, false);
}

Outcome outcomeOf(const std::string &name)
{
    if (name == "selected")
        return Outcome::Selected;
    return name == "below_minimum" ? Outcome::BelowMinimum : Outcome::NotSelected;
}

std::optional<qint64> numberAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? std::nullopt : std::optional(found->get<qint64>());
}

std::map<QString, QString> sentencesFrom(const Json &object)
{
    std::map<QString, QString> sentences;
    for (const auto &[language, sentence] : object.items())
        sentences[QString::fromStdString(language)] = QString::fromStdString(sentence.get<std::string>());
    return sentences;
}

ReadExplanation explanationFrom(const Json &object)
{
    ReadExplanation read;
    read.id = object.at("id").get<std::string>();
    read.outcome = outcomeOf(object.at("outcome").get<std::string>());
    const Json &loss = object.at(read.outcome == Outcome::Selected ? "margin" : "because");
    read.kind = loss.at("kind").get<std::string>();
    if (loss.contains("rule"))
        read.rule = loss["rule"].get<std::string>();
    read.by = numberAt(loss, "by");
    read.meritNeeded = numberAt(object, "merit_needed");
    if (object.contains("replaced_by"))
        read.entering = object["replaced_by"].at("in").get<std::vector<std::string>>();
    read.sentences = sentencesFrom(read.outcome == Outcome::BelowMinimum ? object.at("sentence") : loss.at("sentence"));
    return read;
}

ReadResult resultFrom(const Json &json)
{
    ReadResult read;
    read.proven = json.at("proven").get<bool>();
    read.selected = json.at("selected").get<std::vector<std::string>>();
    const Json &objective = json.at("objective");
    for (const Json &shortfall : objective.at("shortfalls"))
        read.objective.shortfalls.push_back({shortfall.at("rule").get<std::string>(), shortfall.at("min").get<qint64>(),
                                             shortfall.at("reached").get<qint64>(),
                                             shortfall.at("short").get<qint64>()});
    read.objective.selected = objective.at("selected").get<qint64>();
    read.objective.merit = objective.at("merit").get<qint64>();
    read.objective.cost = objective.at("cost").get<qint64>();
    if (json.contains("explanations"))
        for (const Json &object : json["explanations"]) {
            ReadExplanation explanation = explanationFrom(object);
            const std::string id = explanation.id;
            read.explanations.emplace(id, std::move(explanation));
        }
    return read;
}

} // namespace

QString ReadExplanation::sentence(const QString &languageCode) const
{
    const auto found = sentences.find(languageCode);
    const auto english = sentences.find(QStringLiteral("en"));
    if (found != sentences.end())
        return found->second;
    return english == sentences.end() ? QString() : english->second;
}

std::optional<ReadResult> readSelectionResult(const QByteArray &bytes)
{
    const Json json = parsedResult(bytes);
    try {
        if (json.is_object() && json.at("format") == "funddesk-selection-result/1")
            return resultFrom(json);
    } catch (const Json::exception &) {
        // A key is missing or of another type: not a file of ours.
    }
    return std::nullopt;
}

QByteArray withoutExplanations(const QByteArray &bytes)
{
    Json json = parsedResult(bytes);
    if (!json.is_object() || json.erase("explanations") == 0)
        return bytes;
    return QByteArray::fromStdString(json.dump(1) + '\n');
}

} // namespace fund
