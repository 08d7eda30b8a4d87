#include "shell/fund_source.h"

#include "applications/application_store.h"
#include "calls/call_store.h"
#include "contributions/contribution_store.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "localisation/application_language.h"
#include "settings/setting.h"
#include "states/state.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("shell", words);
}

/// What was found so far, up to a limit, for these words.
class Finds
{
public:
    Finds(const QString &words, int limit, const QSet<QString> &pages) : m_words(words), m_limit(limit), m_pages(pages)
    {}

    [[nodiscard]] bool has(const char *page) const { return m_pages.contains(QString::fromLatin1(page)); }
    void add(PaletteEntry entry)
    {
        if (static_cast<int>(m_entries.size()) < m_limit &&
            hasWords(entry.title + u' ' + entry.detail + u' ' + entry.subject, m_words))
            m_entries.push_back(std::move(entry));
    }
    [[nodiscard]] std::vector<PaletteEntry> take() { return std::move(m_entries); }

private:
    const QString &m_words;
    int m_limit;
    const QSet<QString> &m_pages;
    std::vector<PaletteEntry> m_entries;
};

void findMoney(Finds &finds, const Session &session)
{
    for (const Contribution &contribution : readContributions(session.database(), session.fund().currency))
        finds.add({QStringLiteral("%1 · %2").arg(contribution.donor.name, contribution.ref),
                   text(QT_TRANSLATE_NOOP("shell", "contribution")), QStringLiteral("receive"),
                   QStringLiteral("contributions"), contribution.ref});
}

void findCalls(Finds &finds, const Session &session)
{
    const auto calls = readCalls(session.database(), session.clock().now());
    if (finds.has("calls"))
        for (const CallSummary &call : calls)
            finds.add({QStringLiteral("%1 · %2").arg(call.ref, call.title), text(QT_TRANSLATE_NOOP("shell", "call")),
                       QStringLiteral("call"), QStringLiteral("calls"), call.ref});
    if (!finds.has("applications"))
        return;
    for (const CallSummary &call : calls)
        for (const Application &application : readApplications(session.database(), call.id)) {
            const State *state = stateOf(application.facts.stateIso3);
            const QString ref = applicationRef(application.serial);
            finds.add({state ? QStringLiteral("%1 · %2").arg(ref, state->name(currentLanguage())) : ref,
                       QStringLiteral("%1, %2").arg(text(QT_TRANSLATE_NOOP("shell", "application")), call.ref),
                       QStringLiteral("document"), QStringLiteral("applications"), call.ref + u' ' + ref});
        }
}

} // namespace

FundSource::FundSource(const Session &session, QSet<QString> pages) : m_session(session), m_pages(std::move(pages)) {}

std::vector<PaletteEntry> FundSource::find(const QString &words, int limit) const
{
    // Without words the pages are offered alone.
    if (words.isEmpty())
        return {};
    Finds finds(words, limit, m_pages);
    if (finds.has("contributions"))
        findMoney(finds, m_session);
    if (finds.has("users"))
        for (const User &user : readUsers(m_session.database()))
            finds.add({user.name, roleTitle(user.role), QStringLiteral("people"), QStringLiteral("users"), user.name});
    if (finds.has("settings"))
        for (const Setting setting : allSettings())
            finds.add({settingTitle(setting), text(QT_TRANSLATE_NOOP("shell", "setting")), QStringLiteral("settings"),
                       QStringLiteral("settings"), settingKey(setting)});
    findCalls(finds, m_session);
    return finds.take();
}

} // namespace fund
