#pragma once

#include "cpp_text.h"
#include "source_tree.h"

#include <QHash>
#include <QSet>

namespace tidy {

/// What layers.txt says.
struct Layers
{
    QHash<QString, int> core; ///< room → its line, from 1
    QHash<QString, int> ui;   ///< the shared rooms alone

    [[nodiscard]] static Layers read(const QStringList &lines);
};

/// Where an include of the project leads to: "core/money/money.h"; empty for a file that the project doesn't have.
/// Rooms of core and ui may bear one name, so both floors are looked at.
[[nodiscard]] QString resolved(const Include &include, const SourceFile &from, const QSet<QString> &paths);

/// A core file uses rooms of lower lines alone.
[[nodiscard]] Findings checkCoreIncludes(const SourceFile &file, const CppText &text, const Layers &layers,
                                         const QSet<QString> &paths);
/// A ui room uses the shared rooms, shell/page.h and core; a shared room uses lower shared rooms and core.
[[nodiscard]] Findings checkUiIncludes(const SourceFile &file, const CppText &text, const Layers &layers,
                                       const QSet<QString> &paths);
/// core uses Qt Core and Qt Sql alone; `qtFolder` holds the headers of Qt's libraries.
[[nodiscard]] Findings checkQtOfCore(const SourceFile &file, const CppText &text, const QString &qtFolder);
/// Headers that few may use: sqlite3.h, seeded_chance.h, and stores and storage for the demonstration.
[[nodiscard]] Findings checkGuardedIncludes(const SourceFile &file, const CppText &text);
/// Two headers that one #include could mean.
[[nodiscard]] Findings checkDoubleHeaders(const std::vector<SourceFile> &files);

} // namespace tidy
