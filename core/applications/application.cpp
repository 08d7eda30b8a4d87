#include "applications/application.h"

#include <QCoreApplication>

namespace fund {

QString genderKey(Gender gender)
{
    switch (gender) {
    case Gender::Woman:
        return QStringLiteral("woman");
    case Gender::Man:
        return QStringLiteral("man");
    case Gender::Other:
        return QStringLiteral("other");
    case Gender::NotSaid:
        return QStringLiteral("not_said");
    }
    Q_UNREACHABLE();
}

std::optional<Gender> genderOf(QStringView key)
{
    for (const Gender gender : allGenders)
        if (key == genderKey(gender))
            return gender;
    return std::nullopt;
}

QString genderTitle(Gender gender)
{
    switch (gender) {
    case Gender::Woman:
        return QCoreApplication::translate("applications", "Woman");
    case Gender::Man:
        return QCoreApplication::translate("applications", "Man");
    case Gender::Other:
        return QCoreApplication::translate("applications", "Other", "gender");
    case Gender::NotSaid:
        return QCoreApplication::translate("applications", "Not said", "gender");
    }
    Q_UNREACHABLE();
}

QString workFieldKey(WorkField field)
{
    switch (field) {
    case WorkField::Diplomacy:
        return QStringLiteral("diplomacy");
    case WorkField::Policy:
        return QStringLiteral("policy");
    case WorkField::Technical:
        return QStringLiteral("technical");
    case WorkField::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<WorkField> workFieldOf(QStringView key)
{
    for (const WorkField field : allWorkFields)
        if (key == workFieldKey(field))
            return field;
    return std::nullopt;
}

QString workFieldTitle(WorkField field)
{
    switch (field) {
    case WorkField::Diplomacy:
        return QCoreApplication::translate("applications", "Diplomacy");
    case WorkField::Policy:
        return QCoreApplication::translate("applications", "Policy");
    case WorkField::Technical:
        return QCoreApplication::translate("applications", "Technical");
    case WorkField::Other:
        return QCoreApplication::translate("applications", "Other", "field of work");
    }
    Q_UNREACHABLE();
}

QString applicationRef(int serial)
{
    return QStringLiteral("A-%1").arg(serial, 3, 10, QLatin1Char('0'));
}

std::optional<int> serialOf(QStringView ref)
{
    ref = ref.trimmed();
    if (ref.size() < 3 || ref.size() > 11 || ref[0].toUpper() != u'A' || ref[1] != u'-')
        return std::nullopt;
    bool isNumber = false;
    const int serial = ref.sliced(2).toInt(&isNumber);
    return isNumber && serial > 0 ? std::optional(serial) : std::nullopt;
}

std::map<QString, QStringList> ruleAttributesOf(const ApplicationFacts &facts, const Call &call)
{
    std::map<QString, QStringList> attributes;
    attributes[QStringLiteral("gender")] = {genderKey(facts.gender)};
    if (const FrozenState *state = call.stateOf(facts.stateIso3)) {
        if (!state->region.isEmpty())
            attributes[QStringLiteral("region")] = {state->region};
        if (!state->groups.isEmpty())
            attributes[QStringLiteral("group")] = state->groups;
    }
    if (facts.earlierSessions)
        attributes[QStringLiteral("first_time")] = {*facts.earlierSessions == 0 ? QStringLiteral("yes")
                                                                                : QStringLiteral("no")};
    if (facts.field)
        attributes[QStringLiteral("field")] = {workFieldKey(*facts.field)};
    return attributes;
}

} // namespace fund
