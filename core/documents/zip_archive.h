#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>

struct zip;

namespace fund {

/// A ZIP archive from outside, held in memory. Nothing of it is unpacked but what is asked for, and that only as far
/// as a bound: an archive of a few bytes can claim to hold more than any machine has.
class ZipArchive
{
public:
    /// FailureKind::Refused, rule "archive_must_be_whole", where the bytes are none. `bytes` must outlive it.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes);

    [[nodiscard]] bool contains(const QByteArray &name) const;
    /// One file of it, unpacked. Refused where it is missing ("archive_must_be_whole"), damaged, enciphered, or larger
    /// than `mostBytes` ("archive_must_not_be_too_large").
    [[nodiscard]] Result<QByteArray> read(const QByteArray &name, qsizetype mostBytes) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    explicit ZipArchive(zip *archive) : m_archive(archive) {}

    std::unique_ptr<zip, Discard> m_archive;
};

} // namespace fund
