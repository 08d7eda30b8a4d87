#include "calls/balance_rule.h"

#include "base/wide.h"

#include <QCoreApplication>

namespace fund {

namespace {

enum class Rounding
{
    Up,
    Down
};

void settle(std::optional<RuleLimit> &limit, qint64 whole, Rounding rounding)
{
    if (!limit || !limit->share)
        return;
    const Wide product = Wide(limit->share->coefficient()) * whole;
    const Wide unit = powerOfTen(limit->share->scale());
    Wide number = product / unit;
    if (rounding == Rounding::Up && product % unit > 0)
        ++number;
    limit->number = static_cast<qint64>(number);
}

} // namespace

QString measureKey(RuleMeasure measure)
{
    return measure == RuleMeasure::Count ? QStringLiteral("count") : QStringLiteral("amount");
}

std::optional<RuleMeasure> measureOf(QStringView key)
{
    if (key == u"count")
        return RuleMeasure::Count;
    if (key == u"amount")
        return RuleMeasure::Amount;
    return std::nullopt;
}

const std::vector<RuleAttribute> &ruleAttributes()
{
    static const std::vector<RuleAttribute> attributes = {
        {QStringLiteral("gender"),
         {QStringLiteral("woman"), QStringLiteral("man"), QStringLiteral("other"), QStringLiteral("not_said")},
         true},
        {QStringLiteral("region"),
         {QStringLiteral("AFR"), QStringLiteral("APS"), QStringLiteral("EES"), QStringLiteral("GRULAC"),
          QStringLiteral("WEOG")},
         true},
        {QStringLiteral("group"), {QStringLiteral("LDC"), QStringLiteral("LLDC"), QStringLiteral("SIDS")}, false},
        {QStringLiteral("first_time"), {QStringLiteral("yes"), QStringLiteral("no")}, true},
        {QStringLiteral("field"),
         {QStringLiteral("diplomacy"), QStringLiteral("policy"), QStringLiteral("technical"), QStringLiteral("other")},
         true},
    };
    return attributes;
}

const RuleAttribute *ruleAttributeOf(QStringView key)
{
    for (const RuleAttribute &attribute : ruleAttributes())
        if (attribute.key == key)
            return &attribute;
    return nullptr;
}

QString ruleAttributeTitle(QStringView key)
{
    if (key == u"gender")
        return QCoreApplication::translate("calls", "Gender");
    if (key == u"region")
        return QCoreApplication::translate("calls", "Regional group");
    if (key == u"group")
        return QCoreApplication::translate("calls", "LDC, LLDC, SIDS");
    if (key == u"first_time")
        return QCoreApplication::translate("calls", "First-time delegate");
    if (key == u"field")
        return QCoreApplication::translate("calls", "Field of the present post");
    return key.toString();
}

BalanceRule resolved(BalanceRule rule, qint64 seats, qint64 envelope)
{
    const qint64 whole = rule.measure == RuleMeasure::Count ? seats : envelope;
    settle(rule.min, whole, Rounding::Up);
    settle(rule.max, whole, Rounding::Down);
    return rule;
}

} // namespace fund
