#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace fund::samples {

/// What a program of poppler or qpdf says on stdout; the bytes stand in a file of their own, in place of "FILE".
[[nodiscard]] QString toolSays(const QString &program, QStringList arguments, const QByteArray &pdf,
                               int *status = nullptr);

/// The text layer as pdftotext reads it, pages parted by form feeds.
[[nodiscard]] QString textOf(const QByteArray &pdf);

} // namespace fund::samples
