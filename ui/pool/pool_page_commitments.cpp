#include "pool/pool_page.h"

#include "identity/session.h"
#include "ledger/commitment_year_store.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "pool/commitment_form.h"
#include "pool/release_form.h"
#include "pool/reserve_release_form.h"
#include "pool/return_form.h"
#include "widgets/figure_strip.h"

namespace fund {

void PoolPage::commit()
{
    auto *form = new CommitmentForm(m_session);
    open(form, tr("Commit money"), tr("Commit"),
         tr("Support costs are charged with it. Another person pays against it; a nominee's award commits by itself."),
         [this, form] {
             Problems problems = form->check();
             return problems.empty() ? problemsOf(commitFunds(m_session, form->draft())) : problems;
         });
}

void PoolPage::release()
{
    auto *form = new ReleaseForm(m_session);
    open(form, tr("Release a commitment"), tr("Release it"),
         tr("What is left goes back to the window. The commitment stays on record, and so does the release."),
         [form] { return form->release(); });
}

void PoolPage::giveBack()
{
    auto *form = new ReturnForm(m_session);
    open(form, tr("Return unused money"), tr("Return it"),
         tr("It can be allotted anew, to any window. The allotment stays on record."),
         [this, form] { return problemsOf(returnFunds(m_session, form->draft())); });
}

void PoolPage::releaseFromReserve()
{
    auto *form = new ReserveReleaseForm(m_session);
    open(form, tr("Release from the reserve"), tr("Release it"),
         tr("The reserve is held for final commitments and closing costs (ST/AI/284); it is never released by itself. "
            "What is released can be allotted."),
         [this, form] { return problemsOf(releaseReserve(m_session, form->draft())); });
}

void PoolPage::showYearsAhead()
{
    std::vector<StripFigure> figures;
    for (const YearPart &part : readYearsAhead(m_session.database(), at(), m_session.fund().currency))
        figures.push_back({QString::number(part.year), amountWithoutCurrency(part.amount, currentLanguage()),
                           tr("committed for that year"), Tone::Plain});
    m_ahead->setFigures(figures);
    m_ahead->setVisible(!figures.empty());
}

} // namespace fund
