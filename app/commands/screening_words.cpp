#include "commands/screening_words.h"

#include <QStringList>

namespace fund {

Json documentOfMatch(const ListMatch &match, const Subject &subject)
{
    Json parts = Json::array();
    for (const MatchPart &part : partsOf(match, subject))
        parts.push_back(
            {{"asked", part.asked}, {"listed", part.listed}, {"verdict", part.verdict}, {"points", part.points}});
    return {{"points", match.points}, {"hit", match.isHit}, {"parts", parts}};
}

QString partsText(const ListMatch &match, const Subject &subject)
{
    QStringList lines;
    for (const MatchPart &part : partsOf(match, subject))
        lines +=
            QStringLiteral("    %1 / %2: %3 (%4)")
                .arg(part.asked.isEmpty() ? QStringLiteral("—") : part.asked,
                     part.listed.isEmpty() ? QStringLiteral("—") : part.listed, part.verdict, pointsText(part.points));
    return lines.join(u'\n');
}

} // namespace fund
