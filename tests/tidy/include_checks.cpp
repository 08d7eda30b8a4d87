#include "include_checks.h"

#include <QFileInfo>

namespace tidy {

namespace {

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(1) : QString();
}

Finding finding(const SourceFile &file, const Include &include, const QString &what)
{
    return {QStringLiteral("include"), file.path, include.line, QStringLiteral("%1: %2").arg(include.path, what)};
}

bool mayUseOnUi(const QString &own, const QString &target, const Layers &layers)
{
    const QString room = roomOf(target);
    if (room == own || own == u"shell")
        return true;
    if (layers.ui.contains(own))
        return layers.ui.value(room, INT_MAX) < layers.ui.value(own);
    return layers.ui.contains(room) || target == u"ui/shell/page.h";
}

} // namespace

Layers Layers::read(const QStringList &lines)
{
    Layers layers;
    QHash<QString, int> *floor = nullptr;
    int number = 0;
    for (const QString &line : lines) {
        ++number;
        if (line.startsWith(u'['))
            floor = line == u"[core]" ? &layers.core : &layers.ui;
        else
            for (const QString &room : line.split(u' ', Qt::SkipEmptyParts))
                floor->insert(room, number);
    }
    return layers;
}

QString resolved(const Include &include, const SourceFile &from, const QSet<QString> &paths)
{
    if (include.isSystem)
        return {};
    const QString folder = from.path.section(u'/', 0, -2) + u'/';
    for (const QString &root :
         {folder, QStringLiteral("core/"), QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("tests/")})
        if (paths.contains(root + include.path))
            return root + include.path;
    return {};
}

Findings checkCoreIncludes(const SourceFile &file, const CppText &text, const Layers &layers,
                           const QSet<QString> &paths)
{
    const QString own = file.room(u"core");
    if (own.isEmpty())
        return {};
    Findings findings;
    if (!layers.core.contains(own))
        findings.push_back(
            {QStringLiteral("include"), file.path, 0, QStringLiteral("layers.txt has no room of this name")});
    for (const Include &include : text.includes) {
        const QString target = resolved(include, file, paths);
        if (include.isSystem || target.isEmpty())
            continue;
        const QString room = roomOf(target);
        if (!target.startsWith(u"core/"))
            findings.push_back(finding(file, include, QStringLiteral("core uses nothing above it")));
        else if (room != own && layers.core.value(room, INT_MAX) >= layers.core.value(own))
            findings.push_back(finding(file, include, QStringLiteral("%1 doesn't stand below %2").arg(room, own)));
    }
    return findings;
}

Findings checkUiIncludes(const SourceFile &file, const CppText &text, const Layers &layers, const QSet<QString> &paths)
{
    const QString own = file.room(u"ui");
    if (own.isEmpty())
        return {};
    Findings findings;
    for (const Include &include : text.includes) {
        const QString target = resolved(include, file, paths);
        if (target.isEmpty() || target.startsWith(u"core/"))
            continue;
        if (!target.startsWith(u"ui/") || !mayUseOnUi(own, target, layers))
            findings.push_back(finding(file, include, QStringLiteral("%1 may not use this").arg(own)));
    }
    return findings;
}

Findings checkQtOfCore(const SourceFile &file, const CppText &text, const QString &qtFolder)
{
    Findings findings;
    for (const Include &include : text.includes) {
        if (!file.isUnder(u"core") || !include.isSystem || !include.path.startsWith(u'Q'))
            continue;
        const QString name = include.path.section(u'/', -1);
        const QString library = include.path.section(u'/', 0, -2);
        const auto has = [&](const QString &folder) {
            return (library.isEmpty() || library == folder) &&
                   QFileInfo::exists(qtFolder + u'/' + folder + u'/' + name);
        };
        if (!has(QStringLiteral("QtCore")) && !has(QStringLiteral("QtSql")))
            findings.push_back(finding(file, include, QStringLiteral("core uses Qt Core and Qt Sql alone")));
    }
    return findings;
}

Findings checkGuardedIncludes(const SourceFile &file, const CppText &text)
{
    Findings findings;
    for (const Include &include : text.includes) {
        if (include.path == u"sqlite3.h" && !file.isUnder(u"core/storage") && !file.isUnder(u"tests"))
            findings.push_back({QStringLiteral("sqlite"), file.path, include.line,
                                QStringLiteral("SQLite itself is known to core/storage alone")});
        if (include.path.endsWith(u"seeded_chance.h") && !file.isUnder(u"core/demonstration") &&
            !file.isUnder(u"tests") && file.path != u"core/base/seeded_chance.cpp")
            findings.push_back(finding(file, include,
                                       QStringLiteral("chance that repeats itself is for demonstration "
                                                      "and tests alone")));
        if (include.path.startsWith(u"demonstration/") && include.path != u"demonstration/demonstration.h" &&
            !file.isUnder(u"core/demonstration") && !file.isUnder(u"tests"))
            findings.push_back(finding(file, include,
                                       QStringLiteral("what the demonstration is made with, chance that repeats "
                                                      "itself among it, stays its own")));
        if (file.isUnder(u"core/demonstration") &&
            (include.path.endsWith(u"_store.h") || include.path.startsWith(u"storage/")))
            findings.push_back(finding(file, include, QStringLiteral("the demonstration calls actions only")));
    }
    return findings;
}

Findings checkDoubleHeaders(const std::vector<SourceFile> &files)
{
    QHash<QString, QString> seen;
    Findings findings;
    for (const SourceFile &file : files) {
        if (!file.path.endsWith(u".h") || (!file.isUnder(u"core") && !file.isUnder(u"ui")))
            continue;
        const QString included = file.path.section(u'/', 1);
        if (seen.contains(included))
            findings.push_back({QStringLiteral("include"), file.path, 0,
                                QStringLiteral("one #include could mean this and %1").arg(seen.value(included))});
        seen.insert(included, file.path);
    }
    return findings;
}

} // namespace tidy
