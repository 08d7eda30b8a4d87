#include "widgets/digits.h"

#include <QKeyEvent>

namespace fund {

std::optional<int> digitOf(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    const QString text = event.text();
    if (text.size() == 1 && text.front().isDigit())
        return text.front().digitValue();
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    return std::nullopt;
}

} // namespace fund
