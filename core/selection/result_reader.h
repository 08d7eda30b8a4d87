#pragma once

#include "selection/solve.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace fund {

/// Why one candidate is in or out, as it stands in a result file.
struct ReadExplanation
{
    std::string id;
    Outcome outcome = Outcome::NotSelected;
    std::string kind;                     ///< "merit", "shortfall", …: the first objective that would get worse
    std::optional<std::string> rule;      ///< of a shortfall, or the limit that is broken
    std::optional<qint64> by;             ///< in the objective's unit
    std::optional<qint64> meritNeeded;    ///< hundredths; for the office only
    std::vector<std::string> entering;    ///< who would come instead; for the office only
    std::map<QString, QString> sentences; ///< by language code: "fr"

    /// In that language, else in English.
    [[nodiscard]] QString sentence(const QString &languageCode) const;
};

/// A stored result, for whoever shows it.
struct ReadResult
{
    bool proven = false;
    std::vector<std::string> selected; ///< ids by their bytes
    Reached objective;
    std::map<std::string, ReadExplanation> explanations; ///< by id; empty where none were asked for
};

/// Reads what writeSelectionResult() wrote; nullopt for anything else.
[[nodiscard]] std::optional<ReadResult> readSelectionResult(const QByteArray &bytes);

/// The same result as it is written where no explanations are asked for.
[[nodiscard]] QByteArray withoutExplanations(const QByteArray &bytes);

} // namespace fund
