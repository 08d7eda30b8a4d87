#include "localisation/lists.h"

namespace fund {

namespace {

/// Spanish "y" becomes "e" before the sound i: "Francia e Italia", "e Hizán", but "y Hierro".
bool soundsLikeI(const QString &word)
{
    const QString start = word.left(3).toLower().normalized(QString::NormalizationForm_KD);
    if (start.startsWith(u'i'))
        return !start.startsWith(u"ia") && !start.startsWith(u"ie") && !start.startsWith(u"io");
    return start.startsWith(u"hi") && !start.startsWith(u"hia") && !start.startsWith(u"hie") &&
           !start.startsWith(u"hio");
}

QString lastJoint(const QString &lastItem, Language language)
{
    switch (language) {
    case Language::French:
        return QStringLiteral(" et ");
    case Language::Spanish:
        return soundsLikeI(lastItem) ? QStringLiteral(" e ") : QStringLiteral(" y ");
    case Language::Russian:
        return QStringLiteral(" и ");
    case Language::Chinese:
        return QStringLiteral("和");
    case Language::Arabic:
        return QStringLiteral(" و");
    case Language::English:
        break;
    }
    return QStringLiteral(" and ");
}

QString innerJoint(Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("、");
    return language == Language::Arabic ? QStringLiteral(" و") : QStringLiteral(", ");
}

} // namespace

QString listText(const QStringList &items, Language language)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(innerJoint(language)) + lastJoint(items.last(), language) + items.last();
}

} // namespace fund
