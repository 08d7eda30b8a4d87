#include "calls/rule_words.h"

#include "applications/application.h"
#include "forms/number_fields.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "states/state.h"

#include <QCoreApplication>
#include <QLocale>

namespace fund {

namespace {

template <typename Title>
QString wordsOf(const BalanceRule &rule, Title title)
{
    QStringList parts;
    for (const auto &[attribute, values] : rule.match) {
        QStringList titles;
        for (const QString &value : values)
            titles += title(attribute, value);
        parts += titles.join(QStringLiteral(", "));
    }
    return parts.isEmpty() ? QCoreApplication::translate("calls", "everyone") : parts.join(QStringLiteral(" · "));
}

} // namespace

QString ruleValueTitle(const QString &attribute, const QString &value)
{
    if (attribute == u"gender")
        if (const auto gender = genderOf(value))
            return genderTitle(*gender);
    if (attribute == u"field")
        if (const auto field = workFieldOf(value))
            return workFieldTitle(*field);
    if (attribute == u"region")
        if (const auto region = regionalGroupOf(value))
            return titleOf(*region);
    if (attribute == u"first_time")
        return value == u"yes" ? QCoreApplication::translate("calls", "first-time delegate")
                               : QCoreApplication::translate("calls", "has attended before");
    return value;
}

QString whoCounts(const BalanceRule &rule)
{
    return wordsOf(rule, ruleValueTitle);
}

QString whoCountsShort(const BalanceRule &rule)
{
    return wordsOf(rule, [](const QString &attribute, const QString &value) {
        return attribute == u"region" ? value : ruleValueTitle(attribute, value);
    });
}

QString limitText(const RuleLimit &limit, RuleMeasure measure, const Currency &currency)
{
    if (limit.share) {
        // A share of two decimals is a whole per cent; finer ones keep their decimals.
        const int places = std::max(limit.share->scale(), 2);
        const qint64 scaled = limit.share->coefficient() * powerOfTen(places - limit.share->scale());
        return percentText(Decimal(scaled, places - 2), currentLanguage());
    }
    if (measure == RuleMeasure::Amount)
        return amountWithoutCurrency(Money(limit.number, currency), currentLanguage());
    return numberText(limit.number, currentLanguage());
}

std::optional<RuleLimit> limitOf(const QString &typed, RuleMeasure measure, const Currency &currency)
{
    QString words = typed;
    for (const char16_t mark : {u'\u061C', u'\u200E', u'\u200F'}) // of direction: Arabic per cent bears one
        words.remove(QChar(mark));
    words = words.trimmed();
    const bool isShare = words.endsWith(u'%') || words.endsWith(u'\u066A');
    if (isShare)
        words.chop(1);
    const QString plain = plainNumber(words, QLocale());
    if (!isShare && measure == RuleMeasure::Amount) {
        const auto amount = Money::fromText(plain, currency);
        return amount ? std::optional(RuleLimit{amount->minor(), std::nullopt}) : std::nullopt;
    }
    const auto number = Decimal::fromText(plain);
    if (!number || number->coefficient() < 0)
        return std::nullopt;
    if (isShare)
        return number->scale() + 2 > Decimal::maxScale
                   ? std::nullopt
                   : std::optional(RuleLimit{0, Decimal(number->coefficient(), number->scale() + 2)});
    if (number->scale() != 0)
        return std::nullopt;
    return RuleLimit{number->coefficient(), std::nullopt};
}

} // namespace fund
