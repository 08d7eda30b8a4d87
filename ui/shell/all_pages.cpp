#include "shell/all_pages.h"

#include "applications/applications_page.h"
#include "audit/audit_page.h"
#include "bank/bank_page.h"
#include "calls/calls_page.h"
#include "contributions/contributions_page.h"
#include "decisions/decisions_page.h"
#include "diligence/diligence_page.h"
#include "donors/donors_page.h"
#include "identity/session.h"
#include "letters/letters_page.h"
#include "partners/partners_page.h"
#include "pool/pool_page.h"
#include "reports/report_page.h"
#include "reviews/review_queue_page.h"
#include "reviews/reviewing_page.h"
#include "scenarios/scenarios_page.h"
#include "screening/screening_page.h"
#include "settings/settings_page.h"
#include "shortlists/short_list_page.h"
#include "shortlists/shortlist_stage.h"
#include "statements/statements_page.h"
#include "today/task.h"
#include "today/today_page.h"
#include "users/users_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

using Waiting = std::function<int(const Session &)>;

int waitingDecisions(const Session &session)
{
    return static_cast<int>(callsWaitingForDecision(session.database()).size());
}

/// P is made with (const PageContext &, QWidget *parent).
template <typename P>
PageEntry page(const char *id, PageGroup group, const char *title, const char *icon, std::vector<Action> seenBy,
               Waiting waiting = {})
{
    return {QString::fromLatin1(id),
            group,
            title,
            QString::fromLatin1(icon),
            std::move(seenBy),
            [](const PageContext &context, QWidget *parent) { return new P(context, parent); },
            std::move(waiting)};
}

// Groups in the rail's order: Today, Money, Sponsorship, Projects, Decisions, Reports, Record.

std::vector<PageEntry> firstPages()
{
    return {
        page<TodayPage>("today", PageGroup::Today, QT_TRANSLATE_NOOP("pages", "Today"), "today",
                        {Action::Read, Action::ReviewApplications}),
        page<ContributionsPage>("contributions", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Contributions"),
                                "receive", {Action::Read}, lateContributions),
        page<DonorsPage>("donors", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Donors"), "people", {Action::Read}),
        page<BankPage>("bank", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Bank"), "list", {Action::Read}),
        page<PoolPage>("pool", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Pool"), "pool", {Action::Read}),
        page<DiligencePage>("diligence", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Due diligence"), "shield",
                            {Action::Read}),
        page<ScreeningPage>("screening", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Screening"), "search",
                            {Action::Read}),
        page<ScenariosPage>("scenarios", PageGroup::Money, QT_TRANSLATE_NOOP("pages", "Scenarios"), "scenarios",
                            {Action::PlanScenario}),
        page<CallsPage>("calls", PageGroup::Sponsorship, QT_TRANSLATE_NOOP("pages", "Calls"), "call", {Action::Read}),
        page<ApplicationsPage>("applications", PageGroup::Sponsorship, QT_TRANSLATE_NOOP("pages", "Applications"),
                               "document", {Action::Read}),
        page<ReviewingPage>("reviewing", PageGroup::Sponsorship, QT_TRANSLATE_NOOP("pages", "Reviews"), "people",
                            {Action::Read}),
        page<ReviewQueuePage>("reviews", PageGroup::Sponsorship, QT_TRANSLATE_NOOP("pages", "Review queue"), "pencil",
                              {Action::ReviewApplications}, waitingReviews),
        page<ShortListPage>("shortlist", PageGroup::Sponsorship, QT_TRANSLATE_NOOP("pages", "Short list"), "list",
                            {Action::SelectShortList}),
        page<LettersPage>("letters", PageGroup::Sponsorship, QT_TRANSLATE_NOOP("pages", "Letters"), "mail",
                          {Action::Read}),
    };
}

std::vector<PageEntry> laterPages()
{
    return {
        page<PartnersPage>("partners", PageGroup::Projects, QT_TRANSLATE_NOOP("pages", "Partners"), "people",
                           {Action::Read}),
        page<DecisionsPage>("decisions", PageGroup::Decisions, QT_TRANSLATE_NOOP("pages", "Decisions"), "stamp",
                            {Action::Read}, waitingDecisions),
        page<StatementsPage>("statements", PageGroup::Reports, QT_TRANSLATE_NOOP("pages", "Statements"), "table",
                             {Action::Read}),
        page<ReportPage>("report", PageGroup::Reports, QT_TRANSLATE_NOOP("pages", "Annual report"), "book",
                         {Action::MakeReport}),
        page<AuditPage>("audit", PageGroup::Record, QT_TRANSLATE_NOOP("pages", "Audit"), "shield", {Action::Verify}),
        page<UsersPage>("users", PageGroup::Record, QT_TRANSLATE_NOOP("pages", "Users"), "people",
                        {Action::AddUser, Action::ConfirmUser}),
        page<SettingsPage>("settings", PageGroup::Record, QT_TRANSLATE_NOOP("pages", "Settings"), "settings",
                           {Action::ChangeSetting, Action::ImportRates, Action::ConfirmUser}),
    };
}

} // namespace

const std::vector<PageEntry> &allPages()
{
    static const std::vector<PageEntry> pages = [] {
        std::vector<PageEntry> all = firstPages();
        for (PageEntry &entry : laterPages())
            all.push_back(std::move(entry));
        return all;
    }();
    return pages;
}

std::vector<PageDescriptor> pagesFor(const PageContext &context)
{
    const Role role = context.session.user().role;
    std::vector<PageDescriptor> descriptors;
    for (const PageEntry &entry : allPages()) {
        if (std::none_of(entry.seenBy.begin(), entry.seenBy.end(), [&](Action action) { return mayDo(role, action); }))
            continue;
        PageDescriptor descriptor;
        descriptor.id = entry.id;
        descriptor.group = entry.group;
        descriptor.title = [title = entry.title] { return QCoreApplication::translate("pages", title); };
        descriptor.iconName = entry.iconName;
        descriptor.make = [make = entry.make, context](QWidget *parent) { return make(context, parent); };
        if (entry.waiting)
            descriptor.waiting = [waiting = entry.waiting, &session = context.session] { return waiting(session); };
        descriptors.push_back(std::move(descriptor));
    }
    return descriptors;
}

std::map<QString, int> waitingByPage(const Session &session)
{
    std::map<QString, int> counts;
    for (const Task &task : tasksFor(session))
        if (task.isMine)
            counts[task.page] += task.count;
    return counts;
}

} // namespace fund
