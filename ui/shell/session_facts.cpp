#include "shell/session_facts.h"

#include "shell/all_pages.h"
#include "shell/fund_source.h"
#include "shell/main_window.h"

#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"

namespace fund {

void showSession(MainWindow &window, const Session &session)
{
    StatusFacts facts;
    if (session.fund().demonstration)
        facts.demonstration = MainWindow::tr("Demonstration: invented people and amounts");
    facts.role = QStringLiteral("%1 · %2").arg(session.user().name, roleTitle(session.user().role));
    facts.date = longDate(session.onDate(), currentLanguage());
    facts.saved = session.database().access() == Database::Access::ReadOnly ? MainWindow::tr("Opened for reading only")
                                                                            : MainWindow::tr("Saved");
    window.setFileTitle(session.fund().name);
    window.setStatus(facts);
}

void takeSeat(MainWindow &window, const Session &session)
{
    window.setWaiting([&session] { return waitingByPage(session); });
    window.addPaletteSource(std::make_unique<FundSource>(session, window.pageIds()));
}

} // namespace fund
