#include "donors/request_letter.h"

#include "base/attached_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStringDecoder>

namespace fund {

namespace {

bool isText(const QByteArray &document)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(document);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

bool isReadable(const QByteArray &document)
{
    return document.startsWith("%PDF-") || document.startsWith("\x89PNG\r\n\x1a\n") ||
           document.startsWith("\xff\xd8\xff") || isText(document);
}

} // namespace

QByteArray digestOfLetter(const QByteArray &document)
{
    return QCryptographicHash::hash(document, QCryptographicHash::Sha256);
}

bool RequestLetter::isAsAttached() const
{
    return digestOfLetter(document) == digest;
}

std::optional<Problem> requestLetterProblem(const RequestLetter &letter)
{
    if (auto unfit = attachedFileProblem(letter.fileName, letter.document, "document", "para. 17"))
        return unfit;
    if (!isReadable(letter.document))
        return problem("document", "letter_must_be_readable",
                       QCoreApplication::translate("donors", "A letter is a PDF, a PNG or JPEG image, or a text."),
                       "para. 17");
    return std::nullopt;
}

} // namespace fund
