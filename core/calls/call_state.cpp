#include "calls/call_state.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace fund {

namespace {

constexpr std::array<std::pair<Milestone, const char *>, 6> milestoneKeys = {{
    {Milestone::Scored, "scored"},
    {Milestone::Closed, "closed"},
    {Milestone::Reviewed, "reviewed"},
    {Milestone::Submitted, "submitted"},
    {Milestone::Returned, "returned"},
    {Milestone::Decided, "decided"},
}};

} // namespace

QString callStateKey(CallState state)
{
    switch (state) {
    case CallState::Draft:
        return QStringLiteral("draft");
    case CallState::Open:
        return QStringLiteral("open");
    case CallState::Closed:
        return QStringLiteral("closed");
    case CallState::Reviewed:
        return QStringLiteral("reviewed");
    case CallState::Submitted:
        return QStringLiteral("submitted");
    case CallState::Decided:
        return QStringLiteral("decided");
    }
    Q_UNREACHABLE();
}

QString callStateTitle(CallState state)
{
    switch (state) {
    case CallState::Draft:
        return QCoreApplication::translate("calls", "Draft", "state of a call");
    case CallState::Open:
        return QCoreApplication::translate("calls", "Open", "state of a call");
    case CallState::Closed:
        return QCoreApplication::translate("calls", "Closed", "state of a call");
    case CallState::Reviewed:
        return QCoreApplication::translate("calls", "Reviewed", "state of a call");
    case CallState::Submitted:
        return QCoreApplication::translate("calls", "Submitted", "state of a call");
    case CallState::Decided:
        return QCoreApplication::translate("calls", "Decided", "state of a call");
    }
    Q_UNREACHABLE();
}

QString milestoneKey(Milestone milestone)
{
    for (const auto &[each, key] : milestoneKeys)
        if (each == milestone)
            return QString::fromLatin1(key);
    Q_UNREACHABLE();
}

std::optional<Milestone> milestoneOf(QStringView key)
{
    for (const auto &[each, name] : milestoneKeys)
        if (key == QLatin1String(name))
            return each;
    return std::nullopt;
}

CallState callState(const CallProgress &progress, const QDateTime &now)
{
    if (!progress.published)
        return CallState::Draft;
    if (!progress.last)
        return now < progress.closes ? CallState::Open : CallState::Closed;
    switch (*progress.last) {
    case Milestone::Scored:
    case Milestone::Closed:
        return CallState::Closed;
    case Milestone::Reviewed:
    case Milestone::Returned:
        return CallState::Reviewed;
    case Milestone::Submitted:
        return CallState::Submitted;
    case Milestone::Decided:
        return CallState::Decided;
    }
    Q_UNREACHABLE();
}

} // namespace fund
