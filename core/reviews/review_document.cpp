#include "reviews/review_document.h"

#include "identity/secrets.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include <algorithm>

namespace fund {

namespace {

using Json = nlohmann::json; // its objects keep their keys sorted

constexpr auto reviewFormat = "funddesk-review/2";
constexpr char lineEnd = '\n'; // JSON without blanks holds none

Json parsed(const QByteArray &bytes)
{
    return Json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

bool isScore(const Json &value)
{
    return value.is_number_integer() && value >= 0 && value <= highestScore;
}

QByteArray bytesOf(const Json &hexadecimal)
{
    return QByteArray::fromHex(QByteArray::fromStdString(hexadecimal.get<std::string>()));
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

QByteArray reviewDocument(const ReviewContext &context, const Scores &scores, const QByteArray &noteDigest)
{
    const Json json = {{"format", reviewFormat},
                       {"call", context.callRef.toStdString()},
                       {"call_digest", context.callDigest.toHex().toStdString()},
                       {"application", context.applicationRef.toStdString()},
                       {"reviewer", context.reviewer.toStdString()},
                       {"salt", context.salt.toHex().toStdString()},
                       {"scores", scores},
                       {"note_digest", noteDigest.toHex().toStdString()}};
    return QByteArray::fromStdString(json.dump());
}

QByteArray reviewDigest(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

QByteArray noteDigest(const QByteArray &noteSalt, const QString &note)
{
    return keyedHash(SecretBytes(noteSalt), note.toUtf8());
}

SubmittedReview submitted(const ReviewContext &context, const ReviewDraft &said, const QByteArray &noteSalt)
{
    return {said, context.salt, noteSalt, reviewDocument(context, said.scores, noteDigest(noteSalt, said.note))};
}

QByteArray submittedBytes(const SubmittedReview &review)
{
    const Json note = {{"note", review.said.note.toStdString()}, {"note_salt", review.noteSalt.toHex().toStdString()}};
    return review.document + lineEnd + QByteArray::fromStdString(note.dump());
}

std::optional<SubmittedReview> readSubmitted(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(lineEnd);
    if (end < 0)
        return std::nullopt;
    const Json json = parsed(bytes.first(end));
    const Json note = parsed(bytes.sliced(end + 1));
    if (!json.is_object() || json.value("format", Json()) != reviewFormat || !hasText(json, "salt") ||
        !hasText(json, "note_digest") || !hasList(json, "scores") || !note.is_object() || !hasText(note, "note") ||
        !hasText(note, "note_salt"))
        return std::nullopt;
    const Json &scores = json["scores"];
    if (!std::all_of(scores.begin(), scores.end(), isScore))
        return std::nullopt;
    SubmittedReview review{{scores.get<Scores>(), QString::fromStdString(note["note"].get<std::string>())},
                           bytesOf(json["salt"]),
                           bytesOf(note["note_salt"]),
                           bytes.first(end)};
    if (review.noteSalt.size() != noteSaltSize || review.noteDigest() != bytesOf(json["note_digest"]))
        return std::nullopt;
    return review;
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
