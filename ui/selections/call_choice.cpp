#include "selections/call_choice.h"

#include "identity/session.h"

#include <QEvent>

#include <algorithm>

namespace fund {

CallChoice::CallChoice(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToContents);
    setAccessibleName(tr("Call"));
    hide();
    connect(this, &QComboBox::currentIndexChanged, this, &CallChoice::showTitle);
    connect(this, &QComboBox::activated, this, &CallChoice::callChosen);
}

void CallChoice::readCalls(const Session &session, CallState from,
                           const std::function<bool(const CallSummary &)> &isPreferred)
{
    std::vector<OfferedCall> offered;
    for (const CallSummary &call : fund::readCalls(session.database(), session.clock().now()))
        if (call.kind == CallKind::Sponsorship && call.state >= from)
            offered.push_back({call.id, call.ref, call.title, isPreferred && isPreferred(call)});
    setCalls(offered);
}

void CallChoice::setCalls(const std::vector<OfferedCall> &calls)
{
    const CallId kept = call();
    clear();
    for (const OfferedCall &each : calls) {
        addItem(each.ref, each.id.number());
        setItemData(count() - 1, each.title, Qt::ToolTipRole);
    }
    const auto placeOf = [&](auto &&isIt) {
        const auto found = std::find_if(calls.begin(), calls.end(), isIt);
        return found == calls.end() ? -1 : static_cast<int>(found - calls.begin());
    };
    int place = placeOf([&](const OfferedCall &each) { return each.id == kept; });
    if (place < 0)
        place = placeOf([](const OfferedCall &each) { return each.isPreferred; });
    setCurrentIndex(place < 0 && !calls.empty() ? 0 : place);
    showTitle(); // the same place can hold another call than before
    setVisible(!calls.empty());
}

CallId CallChoice::call() const
{
    const QVariant id = currentData();
    return id.isValid() ? CallId(id.toLongLong()) : CallId();
}

bool CallChoice::choose(const QString &ref)
{
    const int place = findText(ref);
    if (place >= 0)
        setCurrentIndex(place);
    return place >= 0;
}

void CallChoice::showTitle()
{
    setToolTip(currentData(Qt::ToolTipRole).toString());
    setAccessibleDescription(toolTip());
}

void CallChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Call"));
    QComboBox::changeEvent(event);
}

} // namespace fund
