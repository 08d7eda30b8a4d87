#include "selections/memo_writing.h"

#include "letters/decision_memo.h"
#include "localisation/application_language.h"
#include "localisation/wording.h"
#include "print/pdf_file.h"
#include "widgets/dialogs.h"
#include "widgets/page_head.h"
#include "widgets/task_runner.h"

#include <QCoreApplication>

namespace fund {

void writeMemo(PageHead &head, Dialogs &dialogs, const DecisionFacts &facts,
               std::function<void(const Result<QString> &)> done)
{
    if (head.tasks().isRunning())
        return;
    const auto path =
        dialogs.saveFile(&head, QCoreApplication::translate("selections", "Memo as PDF"),
                         QStringLiteral("%1-memo-%2.pdf").arg(facts.call.ref, QString::number(facts.list.version)),
                         QCoreApplication::translate("selections", "PDF papers (*.pdf)"));
    if (!path)
        return;
    head.tasks().run<Result<QString>>(
        QCoreApplication::translate("selections", "Writing the memo"),
        [document = decisionMemo(facts, Wording(currentLanguage())), to = *path](const Progress &) -> Result<QString> {
            if (auto written = print::writePdf(to, document); !written)
                return written.failure();
            return to;
        },
        std::move(done));
}

} // namespace fund
