#include "pdf_reading.h"

#include <QProcess>
#include <QTemporaryFile>

namespace fund::samples {

QString toolSays(const QString &program, QStringList arguments, const QByteArray &pdf, int *status)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(pdf);
    file.flush();
    arguments.replaceInStrings(QStringLiteral("FILE"), file.fileName());
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    if (status)
        *status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAll());
}

QString textOf(const QByteArray &pdf)
{
    return toolSays(QStringLiteral("pdftotext"),
                    {QStringLiteral("-enc"), QStringLiteral("UTF-8"), QStringLiteral("FILE"), QStringLiteral("-")},
                    pdf);
}

} // namespace fund::samples
