#include "print/paper_output.h"

#include "print/paint_page.h"
#include "print/pdf_file.h"
#include "storage/output_place.h"
#include "widgets/dialogs.h"
#include "widgets/page_head.h"
#include "widgets/task_runner.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtPrintSupport/QPrinter>

namespace fund::print {

namespace {

void setUp(QPrinter &printer, const PagedDocument &paper, const QString &title)
{
    printer.setDocName(title);
    printer.setFullPage(true);
    const QSizeF points = paper.pages.front().size / pt(1);
    printer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch));
}

} // namespace

Result<bool> printPaper(QWidget *over, Dialogs &dialogs, const PagedDocument &paper, const QString &title)
{
    if (paper.pages.empty())
        return false;
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, paper, title);
    const int count = static_cast<int>(paper.pages.size());
    if (!dialogs.choosePrinter(over, printer, count))
        return false;
    // A printer can be a file.
    if (auto place = checkOutputPlace(printer.outputFileName()); !printer.outputFileName().isEmpty() && !place)
        return place.failure();
    const int first = printer.fromPage() > 0 ? printer.fromPage() : 1;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(
            FailureKind::File, QStringLiteral("printer_must_print"),
            QCoreApplication::translate("print", "The printer doesn't take the paper. Save it as PDF instead."));
    painter.scale(printer.resolution() / 720.0, printer.resolution() / 720.0);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return failure(
                FailureKind::File, QStringLiteral("printer_must_print"),
                QCoreApplication::translate("print", "The printer stopped after %n page(s).", nullptr, page - first));
        paintPage(painter, paper.pages.at(static_cast<std::size_t>(page - 1)));
    }
    return true;
}

void savePaper(PageHead &head, Dialogs &dialogs, const Document &document, const QString &suggestedName,
               std::function<void(const Result<QString> &)> done)
{
    if (head.tasks().isRunning())
        return;
    const auto path = dialogs.saveFile(&head, QCoreApplication::translate("print", "Save as PDF"), suggestedName,
                                       QCoreApplication::translate("print", "PDF papers (*.pdf)"));
    if (!path)
        return;
    head.tasks().run<Result<QString>>(
        QCoreApplication::translate("print", "Writing the PDF"),
        [document, to = *path](const Progress &) -> Result<QString> {
            if (auto written = writePdf(to, document); !written)
                return written.failure();
            return to;
        },
        std::move(done));
}

} // namespace fund::print
