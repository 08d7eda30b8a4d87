#include "base/csv_encoding.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>

namespace fund {

namespace {

Failure notText(const QString &sentence)
{
    return failure(FailureKind::Refused, QStringLiteral("csv_must_be_text"), sentence);
}

/// What a file is by its first bytes, where people are known to rename such files to .csv; empty for text.
QString foreignKind(const QByteArray &file)
{
    if (file.startsWith("PK\x03\x04") || file.startsWith("\xD0\xCF\x11\xE0"))
        return QCoreApplication::translate("base",
                                           "This is a spreadsheet or another packed file, not a table in text form. "
                                           "Open it and save the sheet as “CSV UTF-8”.");
    if (file.startsWith("SQLite format 3"))
        return QCoreApplication::translate("base", "This is a database (SQLite), not a table in text form. "
                                                   "Choose the CSV file.");
    if (file.startsWith("%PDF-"))
        return QCoreApplication::translate("base", "This is a PDF document, not a table in text form. "
                                                   "Choose the CSV file.");
    return {};
}

bool looksLikeUtf16(const QByteArray &file)
{
    return file.size() >= 4 && ((file.at(0) != 0 && file.at(1) == 0 && file.at(3) == 0) ||
                                (file.at(0) == 0 && file.at(1) != 0 && file.at(2) == 0));
}

Result<DecodedText> decodeUtf16(QByteArrayView bytes, bool bigEndian)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    if (bigEndian)
        qFromBigEndian<char16_t>(bytes.data(), text.size(), text.data());
    else
        qFromLittleEndian<char16_t>(bytes.data(), text.size(), text.data());
    if (bytes.size() % 2 != 0 || !QStringView(text).isValidUtf16())
        return failure(FailureKind::Refused, QStringLiteral("csv_encoding_must_be_utf8"),
                       QCoreApplication::translate("base",
                                                   "The file says that it is UTF-16 but breaks its rules; it may be "
                                                   "cut off. Save it again as “CSV UTF-8”."));
    return DecodedText{text.toUtf8(), -1};
}

/// The length of a valid UTF-8 sequence at `at`, or 0 (RFC 3629: no overlong forms, no surrogates, up to U+10FFFF).
qsizetype sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    const unsigned lead = byteAt(at);
    if (lead < 0x80)
        return 1;
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const unsigned second = byteAt(at + 1);
    const unsigned least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most)
        return 0;
    for (qsizetype i = 2; i < length; ++i)
        if ((byteAt(at + i) & 0xC0) != 0x80)
            return 0;
    return length;
}

qsizetype firstInvalidByte(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return -1;
    qsizetype at = 0;
    while (const qsizetype length = at < bytes.size() ? sequenceLength(bytes, at) : 0)
        at += length;
    return at < bytes.size() ? at : -1;
}

/// What Windows-1252 means by a byte, as far as it differs from Latin-1 (0 where it means nothing).
char16_t windowsCharacter(unsigned char byte)
{
    static constexpr std::array<char16_t, 32> upper = {u'€', 0,    u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
                                                       u'‹', u'Œ', 0,    u'Ž', 0,    0,    u'‘', u'’', u'“', u'”', u'•',
                                                       u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0,    u'ž', u'Ÿ'};
    if (byte < 0x80 || byte >= 0xA0)
        return byte;
    return upper.at(byte - 0x80U);
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &file)
{
    if (const QString kind = foreignKind(file); !kind.isEmpty())
        return notText(kind);
    DecodedText text{file.startsWith("\xEF\xBB\xBF") ? file.sliced(3) : file, -1};
    if (file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF")) {
        auto decoded = decodeUtf16(QByteArrayView(file).sliced(2), file.startsWith("\xFE\xFF"));
        if (!decoded)
            return decoded;
        text = std::move(decoded).value();
    }
    if (looksLikeUtf16(text.utf8))
        return notText(QCoreApplication::translate("base", "The file looks like UTF-16 but has no byte-order mark. "
                                                           "Save it as “CSV UTF-8”."));
    if (text.utf8.contains('\0'))
        return notText(QCoreApplication::translate("base", "The file holds zero bytes, so it is no text. "
                                                           "Choose a table saved as “CSV UTF-8”."));
    text.firstInvalid = firstInvalidByte(text.utf8);
    return text;
}

Result<QByteArray> decodeWindows1252(const QByteArray &file)
{
    if (const QString kind = foreignKind(file); !kind.isEmpty())
        return notText(kind);
    QString text;
    text.reserve(file.size());
    int line = 1;
    for (const char c : file) {
        const char16_t meant = windowsCharacter(static_cast<unsigned char>(c));
        if (meant == 0)
            return refused({{{},
                             QStringLiteral("csv_encoding_must_be_windows_1252"),
                             QCoreApplication::translate("base", "The byte %1 means nothing in Windows-1252. Choose "
                                                                 "another encoding, or save the file as “CSV UTF-8”.")
                                 .arg(QString::number(static_cast<unsigned char>(c), 16).toUpper()),
                             {},
                             line}});
        line += c == '\n';
        text += QChar(meant);
    }
    return text.toUtf8();
}

QString invalidByteSentence(const DecodedText &text)
{
    const QByteArray before = text.utf8.left(text.firstInvalid);
    const QByteArray sameLine = before.mid(before.lastIndexOf('\n') + 1).right(60);
    const QString context = QString::fromUtf8(sameLine).right(12).trimmed();
    const auto byte = static_cast<unsigned char>(text.utf8.at(text.firstInvalid));
    const QString code = QString::number(byte, 16).toUpper();
    const char16_t meant = windowsCharacter(byte);
    if (meant == 0)
        return QCoreApplication::translate("base", "The byte %1 after “%2” is not UTF-8. Save the file as “CSV UTF-8”.")
            .arg(code, context);
    return QCoreApplication::translate("base", "The byte %1 after “%2” is not UTF-8; in Windows-1252 it would be “%3”. "
                                               "Open the file as it was made and save it as “CSV UTF-8”.")
        .arg(code, context, QString(QChar(meant)));
}

} // namespace fund
