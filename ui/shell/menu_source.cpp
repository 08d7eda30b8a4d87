#include "shell/menu_source.h"

#include <QAction>
#include <QMenu>

namespace fund {

namespace {

/// As a menu shows it, without the mark of its letter and without its keys.
QString wordsOf(const QString &text)
{
    return text.section(u'\t', 0, 0).remove(u'&');
}

} // namespace

std::vector<PaletteEntry> MenuSource::find(const QString &words, int limit) const
{
    std::vector<PaletteEntry> found;
    if (words.isEmpty())
        return found;
    for (const QMenu *menu : m_menus)
        for (QAction *action : menu->actions()) {
            const QString title = wordsOf(action->text());
            const QString place = wordsOf(menu->title());
            if (static_cast<int>(found.size()) == limit || action->isSeparator() || !action->isEnabled() ||
                !hasWords(title + u' ' + place, words))
                continue;
            found.push_back({title, place, QStringLiteral("chevron"), {}, {}, [action] { action->trigger(); }});
        }
    return found;
}

} // namespace fund
