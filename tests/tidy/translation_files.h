#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tidy {

/// One text of a .ts file in its language.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< the translation, or its plural forms
    bool isFinished = false;
};

[[nodiscard]] std::vector<Message> readMessages(const QString &tsFile);

/// The .ts files of `top` as they would be after update_translations, in `folder`; their paths by language code.
/// Texts that are new in the source stand in them unfinished.
[[nodiscard]] QStringList updatedCopies(const QString &top, const QString &folder, const QString &lupdate);
/// Reads the texts of some C++ files or folders into a .ts file.
void extractTexts(const QString &lupdate, const QStringList &sources, const QString &workingFolder,
                  const QStringList &tsFiles, const QStringList &options = {});

/// "fr" for ".../funddesk_fr.ts".
[[nodiscard]] QString languageCode(const QString &tsFile);

/// %1, %2, %n … of a text, in order and each once.
[[nodiscard]] QStringList placesIn(const QString &text);

} // namespace tidy
