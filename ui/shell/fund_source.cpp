#include "shell/fund_source.h"

#include "applications/application_store.h"
#include "calls/call_store.h"
#include "contributions/contribution_store.h"
#include "donors/donor_store.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "localisation/application_language.h"
#include "partners/partner_store.h"
#include "settings/setting.h"
#include "states/state.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

PaletteEntry entryOf(const CallSummary &call)
{
    return {QStringLiteral("%1 · %2").arg(call.ref, call.title), QCoreApplication::translate("shell", "call"),
            QStringLiteral("call"), QStringLiteral("calls"), call.ref};
}

PaletteEntry entryOf(const Application &application, const CallSummary &call)
{
    const State *state = stateOf(application.facts.stateIso3);
    const QString ref = applicationRef(application.serial);
    return {state ? QStringLiteral("%1 · %2").arg(ref, state->name(currentLanguage())) : ref,
            QStringLiteral("%1, %2").arg(QCoreApplication::translate("shell", "application"), call.ref),
            QStringLiteral("document"), QStringLiteral("applications"), call.ref + u' ' + ref};
}

/// Those that fit the words, the ones that begin with them first.
void addBest(std::vector<PaletteEntry> &found, const std::vector<PaletteEntry> &kind, const QString &words, int limit)
{
    std::vector<const PaletteEntry *> fitting;
    for (const PaletteEntry &entry : kind)
        if (hasWords(entry.title + u' ' + entry.detail + u' ' + entry.subject, words))
            fitting.push_back(&entry);
    std::stable_partition(fitting.begin(), fitting.end(), [&](const PaletteEntry *entry) {
        return entry->title.startsWith(words, Qt::CaseInsensitive);
    });
    for (const PaletteEntry *entry : fitting) {
        if (limit-- == 0)
            return;
        found.push_back(*entry);
    }
}

} // namespace

FundSource::FundSource(const Session &session, QSet<QString> pages) : m_session(session), m_pages(std::move(pages)) {}

FundSource::Kind FundSource::donors() const
{
    Kind found;
    for (const Donor &donor : readDonors(m_session.database())) {
        const State *state = stateOf(donor.stateIso3);
        found.push_back({state ? state->name(currentLanguage()) : donor.name,
                         QCoreApplication::translate("shell", "donor"), QStringLiteral("people"),
                         QStringLiteral("donors"), donorRef(donor.id)});
    }
    return found;
}

FundSource::Kind FundSource::partners() const
{
    Kind found;
    for (const Partner &partner : readPartners(m_session.database(), m_session.clock().today()))
        found.push_back({nameIn(currentLanguage(), partner.facts), QCoreApplication::translate("shell", "partner"),
                         QStringLiteral("people"), QStringLiteral("partners"), partnerRef(partner.id)});
    return found;
}

FundSource::Kind FundSource::contributions() const
{
    Kind found;
    for (const Contribution &contribution : readContributions(m_session.database(), m_session.fund().currency))
        found.push_back({QStringLiteral("%1 · %2").arg(contribution.ref, contribution.donor.name),
                         QCoreApplication::translate("shell", "contribution"), QStringLiteral("receive"),
                         QStringLiteral("contributions"), contribution.ref});
    return found;
}

FundSource::Kind FundSource::users() const
{
    Kind found;
    for (const User &user : readUsers(m_session.database()))
        found.push_back(
            {user.name, roleTitle(user.role), QStringLiteral("people"), QStringLiteral("users"), user.name});
    return found;
}

FundSource::Kind FundSource::settings() const
{
    Kind found;
    for (const Setting setting : allSettings())
        found.push_back({settingTitle(setting), QCoreApplication::translate("shell", "setting"),
                         QStringLiteral("settings"), QStringLiteral("settings"), settingKey(setting)});
    return found;
}

std::vector<FundSource::Kind> FundSource::readAll() const
{
    std::vector<Kind> kinds;
    if (has("users"))
        kinds.push_back(users());
    if (has("settings"))
        kinds.push_back(settings());
    if (has("donors"))
        kinds.push_back(donors());
    if (has("partners"))
        kinds.push_back(partners());
    if (has("contributions"))
        kinds.push_back(contributions());
    Kind calls;
    Kind applications;
    for (const CallSummary &call : readCalls(m_session.database(), m_session.clock().now())) {
        calls.push_back(entryOf(call));
        if (has("applications"))
            for (const Application &application : readApplications(m_session.database(), call.id))
                applications.push_back(entryOf(application, call));
    }
    if (has("calls"))
        kinds.push_back(std::move(calls));
    kinds.push_back(std::move(applications));
    return kinds;
}

std::vector<PaletteEntry> FundSource::find(const QString &words, int limit) const
{
    std::vector<PaletteEntry> found;
    if (words.isEmpty()) {
        m_kinds.clear();
        return found;
    }
    if (m_kinds.empty())
        m_kinds = readAll();
    for (const Kind &kind : m_kinds)
        addBest(found, kind, words, limit);
    return found;
}

} // namespace fund
