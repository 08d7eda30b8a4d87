#include "statements/harmonised_class.h"

#include <map>

namespace fund {

namespace {

constexpr const char *classTitles[] = {
    QT_TRANSLATE_NOOP("statements", "Staff and other personnel costs"),
    QT_TRANSLATE_NOOP("statements", "Supplies, commodities and materials"),
    QT_TRANSLATE_NOOP("statements", "Equipment, vehicles and furniture, including depreciation"),
    QT_TRANSLATE_NOOP("statements", "Contractual services"),
    QT_TRANSLATE_NOOP("statements", "Travel"),
    QT_TRANSLATE_NOOP("statements", "Transfers and grants to counterparts"),
    QT_TRANSLATE_NOOP("statements", "General operating and other direct costs"),
    QT_TRANSLATE_NOOP("statements", "Indirect programme support costs")};
static_assert(std::size(classTitles) == allHarmonisedClasses.size());

} // namespace

QString harmonisedClassTitle(HarmonisedClass harmonised, const Wording &wording)
{
    return wording.translate("statements", classTitles[static_cast<int>(harmonised)]);
}

HarmonisedClass harmonisedClassOf(Window window)
{
    static const std::map<QString, HarmonisedClass> classes = {
        {windowKey(Window::Sponsorship), HarmonisedClass::Travel},
        {windowKey(Window::Projects), HarmonisedClass::Transfers},
        {windowKey(Window::Monitoring), HarmonisedClass::Contractual},
        {windowKey(Window::Staff), HarmonisedClass::Staff}};
    const auto found = classes.find(windowKey(window));
    return found == classes.end() ? HarmonisedClass::Operating : found->second;
}

} // namespace fund
