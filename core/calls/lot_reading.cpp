#include "calls/lot_reading.h"

#include "calls/call_actions.h"
#include "calls/lot_contradiction_store.h"
#include "decisions/decision_actions.h"
#include "record/change.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fund {

namespace {

constexpr qsizetype longestReading = 80;

Failure refuseReading(const char *field, const char *rule, const QString &sentence)
{
    return refused({problem(field, rule, sentence, "para. 18")});
}

QString subjectOf(LotValueId id)
{
    return QStringLiteral("lot_values/%1").arg(id.number());
}

Result<void> checkReading(const Session &session, CallId id, const LotValue &value, const QString &read)
{
    if (readLotReading(session.database(), id))
        return refuseReading(
            "value", "lot_value_must_be_confirmed_once",
            QCoreApplication::translate("calls", "A second person has confirmed the public value already."));
    if (session.onDate() < value.onDate)
        return refuseReading("onDate", "lot_value_must_be_read_after_it_became_known",
                             QCoreApplication::translate(
                                 "calls", "The public value became known later: it is not read on an earlier day."));
    if (read.trimmed() != value.value)
        return refuseReading(
            "value", "lot_value_must_be_read_alike",
            QCoreApplication::translate("calls", "The value on record is another one. Nothing is confirmed, and what "
                                                 "you read is on record. Look it up again at its source; where it "
                                                 "stays another one, whoever decides on the list must know."));
    return {};
}

Result<void> confirmWithin(Session &session, CallId id, const QString &read)
{
    Change change(session, Action::ConfirmLotValue);
    if (!change.isGood())
        return *change.failure();
    const auto call = requireCall(change.database(), id);
    if (!call)
        return call.failure();
    const auto row = findLotValue(change.database(), id);
    const auto value = readLotValue(change.database(), id);
    if (!row || !value)
        return refuseReading(
            "value", "lot_value_must_be_on_record",
            QCoreApplication::translate("calls", "No public value of the lot is on record for this call yet."));
    if (auto right = checkReading(session, id, *value, read); !right)
        return right;
    static_cast<void>(recordReading(change, {QStringLiteral("lot_value"),
                                             subjectOf(*row),
                                             lotValueDigest(call->ref, *value),
                                             DecisionOutcome::Approved,
                                             {}}));
    change.about("calls", id);
    return change.commit();
}

bool isReadOtherwise(const Failure &failure)
{
    return !failure.problems.empty() && failure.problems.front().rule == u"lot_value_must_be_read_alike";
}

/// A failed confirmation leaves a trace: who waits for a friendlier reading must not be able to ask until one comes.
Result<void> keepContradiction(Session &session, CallId id, const QString &read)
{
    Change change(session, Action::ContradictLotValue);
    const auto row = change.isGood() ? findLotValue(change.database(), id) : std::nullopt;
    if (!change.isGood())
        return *change.failure();
    if (!row)
        return {};
    insertLotContradiction(change, *row, read);
    change.about("calls", id);
    change.because(QCoreApplication::translate("calls", "Read at the source: %1", "%1 a value").arg(read));
    return change.commit();
}

} // namespace

QByteArray lotValueDigest(const QString &callRef, const LotValue &value)
{
    const nlohmann::json json = {{"format", "funddesk-lot-value/1"},
                                 {"call", callRef.toStdString()},
                                 {"value", value.value.toStdString()},
                                 {"source", value.source.toStdString()},
                                 {"on_date", value.onDate.toString(Qt::ISODate).toStdString()}};
    return QCryptographicHash::hash(QByteArray::fromStdString(json.dump()), QCryptographicHash::Sha256);
}

Result<void> confirmLotValue(Session &session, CallId id, const QString &read)
{
    if (auto allowed = session.require(Action::ConfirmLotValue); !allowed)
        return allowed;
    const QString given = read.simplified().left(longestReading);
    auto confirmed = confirmWithin(session, id, read);
    if (!confirmed && !given.isEmpty() && isReadOtherwise(confirmed.failure()))
        if (auto kept = keepContradiction(session, id, given); !kept)
            return kept;
    return confirmed;
}

std::optional<LotReading> readLotReading(const Database &database, CallId id)
{
    const auto row = findLotValue(database, id);
    const auto value = readLotValue(database, id);
    const auto call = row && value ? readCall(database, id) : std::nullopt;
    if (!call)
        return std::nullopt;
    for (const Decision &reading : readDecisionsAbout(database, subjectOf(*row)))
        if (isReading(reading.what.kind) && reading.what.subjectDigest == lotValueDigest(call->ref, *value))
            return LotReading{reading.byName, reading.onDate};
    return std::nullopt;
}

int contradictingReadings(const Database &database, CallId id)
{
    const auto contradictions = readLotContradictions(database, id);
    return contradictions.empty() || readLotReading(database, id) ? 0 : static_cast<int>(contradictions.size());
}

} // namespace fund
