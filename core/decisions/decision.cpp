#include "decisions/decision.h"

#include "identity/secrets.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

namespace fund {

QString decisionOutcomeKey(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Approved:
        return QStringLiteral("approved");
    case DecisionOutcome::Returned:
        return QStringLiteral("returned");
    case DecisionOutcome::Declined:
        return QStringLiteral("declined");
    }
    Q_UNREACHABLE();
}

std::optional<DecisionOutcome> decisionOutcomeOf(QStringView key)
{
    for (const auto outcome : {DecisionOutcome::Approved, DecisionOutcome::Returned, DecisionOutcome::Declined})
        if (key == decisionOutcomeKey(outcome))
            return outcome;
    return std::nullopt;
}

QString decisionOutcomeTitle(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Approved:
        return QCoreApplication::translate("decisions", "Approved", "a decision");
    case DecisionOutcome::Returned:
        return QCoreApplication::translate("decisions", "Returned", "a decision");
    case DecisionOutcome::Declined:
        return QCoreApplication::translate("decisions", "Declined", "a decision");
    }
    Q_UNREACHABLE();
}

bool isReading(QStringView kind)
{
    return kind == u"lot_value";
}

Problems checkDecision(const DecisionDraft &draft)
{
    Problems problems;
    const auto require = [&](bool holds, const char *field, const char *rule, const char *sentence) {
        if (!holds)
            problems.push_back({QString::fromLatin1(field), QString::fromLatin1(rule),
                                QCoreApplication::translate("decisions", sentence), QStringLiteral("para. 18"), 0});
    };
    require(!draft.kind.isEmpty() && draft.subject.section(u'/', 1).toLongLong() > 0, "subject",
            "decision_must_name_its_subject",
            QT_TRANSLATE_NOOP("decisions", "A decision names the thing that it is about."));
    require(draft.subjectDigest.size() == 32, "digest", "decision_must_bear_a_digest",
            QT_TRANSLATE_NOOP("decisions", "A decision is signed over the digest of what was decided on."));
    require(draft.outcome == DecisionOutcome::Approved || !draft.reason.trimmed().isEmpty(), "reason",
            "decision_must_have_a_reason",
            QT_TRANSLATE_NOOP("decisions", "Say why it is returned or declined: those who made it need the reason."));
    return problems;
}

QByteArray decisionBytes(const DecisionDraft &what, const QDate &onDate)
{
    // nlohmann's objects keep their keys sorted, so that anyone can write the same bytes.
    const nlohmann::json json = {{"format", "funddesk-decision/1"},
                                 {"kind", what.kind.toStdString()},
                                 {"subject", what.subject.toStdString()},
                                 {"digest", what.subjectDigest.toHex().toStdString()},
                                 {"outcome", decisionOutcomeKey(what.outcome).toStdString()},
                                 {"reason", what.reason.toStdString()},
                                 {"on_date", onDate.toString(Qt::ISODate).toStdString()}};
    return QByteArray::fromStdString(json.dump());
}

bool isDecisionSignedBy(const Decision &decision, const QByteArray &signingPublic)
{
    return isSignedBy(signingPublic, decisionBytes(decision.what, decision.onDate), decision.signature);
}

} // namespace fund
