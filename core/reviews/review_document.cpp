#include "reviews/review_document.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include <algorithm>

namespace fund {

namespace {

using Json = nlohmann::json; // its objects keep their keys sorted

Json parsed(const QByteArray &bytes)
{
    return Json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

bool isScore(const Json &value)
{
    return value.is_number_integer() && value >= 0 && value <= highestScore;
}

bool hasText(const Json &json, const char *key)
{
    return json.contains(key) && json[key].is_string();
}

bool hasList(const Json &json, const char *key)
{
    return json.contains(key) && json[key].is_array();
}

} // namespace

QByteArray reviewDocument(const ReviewContext &context, const ReviewDraft &said)
{
    const Json json = {{"format", "funddesk-review/1"},
                       {"call", context.callRef.toStdString()},
                       {"call_digest", context.callDigest.toHex().toStdString()},
                       {"application", context.applicationRef.toStdString()},
                       {"reviewer", context.reviewer.toStdString()},
                       {"salt", context.salt.toHex().toStdString()},
                       {"scores", said.scores},
                       {"note", said.note.toStdString()}};
    return QByteArray::fromStdString(json.dump());
}

QByteArray reviewDigest(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

std::optional<ReadReview> readReviewDocument(const QByteArray &document)
{
    const Json json = parsed(document);
    if (!json.is_object() || json.value("format", Json()) != "funddesk-review/1" || !hasText(json, "note") ||
        !hasText(json, "salt") || !hasList(json, "scores"))
        return std::nullopt;
    const Json &scores = json["scores"];
    if (!std::all_of(scores.begin(), scores.end(), isScore))
        return std::nullopt;
    return ReadReview{{scores.get<Scores>(), QString::fromStdString(json["note"].get<std::string>())},
                      QByteArray::fromHex(QByteArray::fromStdString(json["salt"].get<std::string>()))};
}

bool BegunReview::isEmpty() const
{
    return note.isEmpty() && std::none_of(scores.begin(), scores.end(), [](const auto &score) { return score; });
}

bool BegunReview::isComplete() const
{
    return std::all_of(scores.begin(), scores.end(), [](const auto &score) { return score; });
}

ReviewDraft BegunReview::draft() const
{
    Q_ASSERT(isComplete());
    ReviewDraft result{{}, note};
    for (const auto &score : scores)
        result.scores.push_back(*score);
    return result;
}

QByteArray begunReviewBytes(const BegunReview &begun)
{
    Json scores = Json::array();
    for (const auto &score : begun.scores)
        scores.push_back(score ? Json(*score) : Json());
    return QByteArray::fromStdString(Json{{"scores", scores}, {"note", begun.note.toStdString()}}.dump());
}

std::optional<BegunReview> readBegunReview(const QByteArray &bytes)
{
    const Json json = parsed(bytes);
    if (!json.is_object() || !hasText(json, "note") || !hasList(json, "scores"))
        return std::nullopt;
    BegunReview begun;
    begun.note = QString::fromStdString(json["note"].get<std::string>());
    for (const Json &score : json["scores"])
        begun.scores.push_back(isScore(score) ? std::optional(score.get<int>()) : std::nullopt);
    return begun;
}

} // namespace fund
