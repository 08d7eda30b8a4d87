#include "base/attached_file.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace fund {

bool hasContent(const QByteArray &document)
{
    const auto encoding = QStringConverter::encodingForData(document).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(document);
    if (!decoder.hasError())
        return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetterOrNumber(); });
    // No text in any encoding that says itself: an image, or letters of an older encoding.
    return std::any_of(document.begin(), document.end(),
                       [](char byte) { return static_cast<unsigned char>(byte) > static_cast<unsigned char>(' '); });
}

std::optional<Problem> attachedFileProblem(const QString &fileName, const QByteArray &document, const char *field,
                                           const char *paragraph)
{
    if (fileName.trimmed().isEmpty() || !hasContent(document))
        return problem(field, "document_must_have_content",
                       QCoreApplication::translate("base",
                                                   "The file %1 is empty, or there is nothing in it but blanks. "
                                                   "Attach the document itself.")
                           .arg(fileName.trimmed()),
                       paragraph);
    if (document.size() > maxAttachedSize)
        return problem(
            field, "document_must_be_small",
            QCoreApplication::translate("base", "The file %1 has more than 10 megabytes.").arg(fileName.trimmed()),
            paragraph);
    return std::nullopt;
}

} // namespace fund
