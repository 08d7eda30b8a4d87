#include "documents/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>

#include <zip.h>

namespace fund {

namespace {

struct CloseZipFile
{
    void operator()(zip_file_t *file) const { static_cast<void>(zip_fclose(file)); }
};

Failure archiveIsBroken()
{
    return refused({problem("", "archive_must_be_whole",
                            QCoreApplication::translate("documents", "The file is cut or damaged: its parts can't be "
                                                                     "unpacked. Save it anew."))});
}

Failure archiveIsTooLarge(qsizetype mostBytes)
{
    return refused({problem("file", "archive_must_not_be_too_large",
                            QCoreApplication::translate("documents", "A part of the file unpacks to more than %1 MiB. "
                                                                     "Save what is needed in a file of its own.")
                                .arg(mostBytes >> 20))});
}

} // namespace

void ZipArchive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!archive)
        return archiveIsBroken();
    return ZipArchive(archive);
}

bool ZipArchive::contains(const QByteArray &name) const
{
    return zip_name_locate(m_archive.get(), name.constData(), 0) >= 0;
}

Result<QByteArray> ZipArchive::read(const QByteArray &name, qsizetype mostBytes) const
{
    const std::unique_ptr<zip_file_t, CloseZipFile> file(zip_fopen(m_archive.get(), name.constData(), 0));
    if (!file)
        return archiveIsBroken();
    // What the archive says of its sizes is not believed: it is read piece by piece until it ends or is too much.
    QByteArray bytes;
    QByteArray piece(1 << 16, '\0');
    while (true) {
        const zip_int64_t count = zip_fread(file.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (count < 0)
            return archiveIsBroken();
        if (count == 0)
            return bytes;
        bytes.append(piece.constData(), static_cast<qsizetype>(count));
        if (bytes.size() > mostBytes)
            return archiveIsTooLarge(mostBytes);
    }
}

} // namespace fund
