#include "screening/list_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace fund {

namespace {

constexpr int sameYear = 500;
constexpr int yearInRange = 250;
constexpr int yearNear = 250;
constexpr int yearApart = -400;
constexpr int yearFarApart = -1800;

constexpr int hitPoints = 1000;
constexpr int wholeNameShare = 930;
constexpr int weakAliasPerMille = 600;

BirthMatch matchOneBirth(int year, const BirthYears &listed)
{
    const int slack = listed.isAbout ? 2 : 0;
    const int distance = std::max({listed.from - slack - year, year - listed.to - slack, 0});
    const QString text = birthYearsText(listed);
    if (distance == 0)
        return listed.from == listed.to && listed.from == year ? BirthMatch{BirthRelation::Same, sameYear, text}
                                                               : BirthMatch{BirthRelation::InRange, yearInRange, text};
    if (distance == 1)
        return {BirthRelation::Near, yearNear, text};
    constexpr int farApart = 10;
    return distance <= farApart ? BirthMatch{BirthRelation::Apart, yearApart, text}
                                : BirthMatch{BirthRelation::FarApart, yearFarApart, text};
}

QString plainNumber(const QString &number)
{
    QString plain;
    for (const QChar c : number.toUpper())
        if (c.isLetterOrNumber())
            plain += c;
    return plain;
}

QString birthRelationTitle(BirthRelation relation)
{
    switch (relation) {
    case BirthRelation::Unknown:
        return QCoreApplication::translate("screening", "not known on both sides", "a year of birth");
    case BirthRelation::Same:
        return QCoreApplication::translate("screening", "the same year of birth");
    case BirthRelation::InRange:
        return QCoreApplication::translate("screening", "among the years of birth that the list gives");
    case BirthRelation::Near:
        return QCoreApplication::translate("screening", "a year apart");
    case BirthRelation::Apart:
        return QCoreApplication::translate("screening", "some years apart");
    case BirthRelation::FarApart:
        return QCoreApplication::translate("screening", "more than ten years apart");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const NameForm &form, const std::vector<int> &words)
{
    QStringList texts;
    for (const int word : words)
        texts += unitAt(form, word).original;
    return texts.join(u' ');
}

/// What the name lost for words without a counterpart and for their order.
void addLosses(std::vector<MatchPart> &parts, const ListMatch &match, int linkPoints)
{
    const int lost = match.name.points - linkPoints;
    if (!match.name.onlyAsked.empty() || !match.name.onlyListed.empty())
        parts.push_back({wordsOf(match.asked, match.name.onlyAsked), wordsOf(match.listed, match.name.onlyListed),
                         match.name.contradictions > 0
                             ? QCoreApplication::translate("screening", "these words contradict each other")
                             : QCoreApplication::translate("screening", "only one side has these words"),
                         lost});
    else if (lost != 0)
        parts.push_back({{}, {}, QCoreApplication::translate("screening", "the words stand in another order"), lost});
    if (const int less = match.namePoints - match.name.points; less != 0)
        parts.push_back({{},
                         match.listedName.text,
                         QCoreApplication::translate("screening", "an alias that the list itself calls weak"),
                         less});
}

} // namespace

BirthMatch matchBirth(std::optional<int> year, const std::vector<BirthYears> &listed)
{
    BirthMatch best;
    if (!year)
        return best;
    for (const BirthYears &years : listed) {
        const BirthMatch match = matchOneBirth(*year, years);
        if (best.relation == BirthRelation::Unknown || match.points > best.points)
            best = match;
    }
    return best;
}

QString sharedDocument(const QStringList &asked, const std::vector<ListedDocument> &listed)
{
    constexpr qsizetype shortest = 5; // shorter numbers are shared by chance
    for (const QString &number : asked)
        for (const ListedDocument &document : listed)
            if (plainNumber(number).size() >= shortest && plainNumber(number) == plainNumber(document.number))
                return document.number;
    return {};
}

void weigh(ListMatch &match)
{
    match.namePoints = match.listedName.quality == NameQuality::Weak && match.name.points > 0
                           ? match.name.points * weakAliasPerMille / 1000
                           : match.name.points;
    match.points = match.namePoints + match.birth.points + (match.document.isEmpty() ? 0 : documentPoints);
    const bool isWhole = match.name.onlyAsked.empty() && match.name.onlyListed.empty() &&
                         match.name.share >= wholeNameShare && match.birth.relation != BirthRelation::Apart &&
                         match.birth.relation != BirthRelation::FarApart;
    match.isHit = !match.document.isEmpty() || (match.name.share >= hitShare && match.points >= hitPoints) || isWhole;
}

bool isStronger(const ListMatch &a, qint64 dataIdA, const ListMatch &b, qint64 dataIdB)
{
    const auto rank = [](const ListMatch &match, qint64 dataId) {
        return std::tuple(-match.points, -match.name.share, -match.name.sameWords, match.name.contradictions,
                          match.name.inversions, match.listedName.quality, dataId, match.listedName.text);
    };
    return rank(a, dataIdA) < rank(b, dataIdB);
}

std::vector<MatchPart> partsOf(const ListMatch &match, const Subject &subject)
{
    std::vector<MatchPart> parts;
    int linkPoints = 0;
    for (const WordLink &link : match.name.links) {
        linkPoints += link.points;
        parts.push_back({unitAt(match.asked, link.asked).original, unitAt(match.listed, link.listed).original,
                         wordRelationTitle(link.likeness.relation), link.points});
    }
    addLosses(parts, match, linkPoints);
    parts.push_back({subject.birthYear ? QString::number(*subject.birthYear) : QString(), match.birth.listed,
                     birthRelationTitle(match.birth.relation), match.birth.points});
    if (!match.document.isEmpty())
        parts.push_back({match.document, match.document,
                         QCoreApplication::translate("screening", "the same number of a document"), documentPoints});
    return parts;
}

QString pointsText(int points)
{
    const int tenths = (points < 0 ? points - 5 : points + 5) / 10;
    return QCoreApplication::translate("screening", "%1 bits", "how much a match says; a number such as 21.4")
        .arg(QStringLiteral("%1%2.%3").arg(tenths < 0 ? QStringLiteral("−") : QString(),
                                           QString::number(qAbs(tenths) / 10), QString::number(qAbs(tenths) % 10)));
}

} // namespace fund
