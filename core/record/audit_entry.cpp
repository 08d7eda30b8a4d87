#include "record/audit_entry.h"

#include "base/clock.h"

#include <QtEndian>

#include <sodium.h>

namespace fund {

namespace {

constexpr qsizetype digestSize = 32;
constexpr char rowsVersion[] = "rows/1";

void appendNumber(QByteArray &bytes, qint64 number)
{
    char encoded[8];
    qToLittleEndian(number, encoded);
    bytes.append(encoded, sizeof encoded);
}

void appendText(QByteArray &bytes, const QByteArray &text)
{
    appendNumber(bytes, text.size());
    bytes.append(text);
}

/// Reads what append… wrote; a read past the end makes it bad for good.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    qint64 number()
    {
        const QByteArray encoded = take(8);
        return encoded.isEmpty() ? 0 : qFromLittleEndian<qint64>(encoded.constData());
    }
    QByteArray take(qint64 count)
    {
        if (count < 0 || count > m_bytes.size() - m_at) {
            m_good = false;
            return {};
        }
        const QByteArray result = m_bytes.mid(m_at, count);
        m_at += count;
        return result;
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace

QByteArray encodeRows(const std::vector<RecordedRow> &rows)
{
    QByteArray bytes(rowsVersion);
    bytes.reserve(64 + static_cast<qsizetype>(rows.size()) * 41);
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i;
        while (end < rows.size() && rows[end].table == rows[i].table)
            ++end;
        appendText(bytes, rows[i].table);
        appendNumber(bytes, static_cast<qint64>(end - i));
        for (; i < end; ++i) {
            appendNumber(bytes, rows[i].id);
            bytes.append(rows[i].digest.isEmpty() ? '\0' : '\1');
            bytes.append(rows[i].digest);
        }
    }
    return bytes;
}

std::vector<RecordedRow> decodeRows(const QByteArray &bytes)
{
    Reader reader(bytes);
    std::vector<RecordedRow> rows;
    if (reader.take(sizeof rowsVersion - 1) != rowsVersion)
        return {};
    while (reader.isGood() && !reader.isAtEnd()) {
        const QByteArray table = reader.take(reader.number());
        const qint64 count = reader.number();
        for (qint64 i = 0; i < count && reader.isGood(); ++i) {
            const qint64 id = reader.number();
            const bool stands = reader.take(1) == QByteArray(1, '\1');
            rows.push_back({table, id, stands ? reader.take(digestSize) : QByteArray()});
        }
    }
    return reader.isGood() ? rows : std::vector<RecordedRow>();
}

QByteArray entryHash(const AuditEntry &entry)
{
    QByteArray bytes("entry/1");
    bytes.reserve(entry.rows.size() + 256);
    appendNumber(bytes, entry.id.number());
    appendText(bytes, momentText(entry.recordedAt).toUtf8());
    appendNumber(bytes, entry.key.number());
    appendText(bytes, entry.action.toUtf8());
    appendText(bytes, entry.subject.toUtf8());
    appendText(bytes, entry.reason.toUtf8());
    appendText(bytes, entry.rows);
    appendText(bytes, entry.previous);
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<std::size_t>(bytes.size()), nullptr, 0);
    return hash;
}

} // namespace fund
