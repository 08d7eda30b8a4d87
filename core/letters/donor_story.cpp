#include "letters/donor_story.h"

#include "contributions/contribution_event_store.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_store.h"
#include "contributions/in_kind_store.h"
#include "diligence/clearance_store.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_store.h"
#include "identity/session.h"
#include "letters/donor_letter_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

constexpr const char *storyKeys[] = {"wish",    "clearance", "request", "pledge",  "agreement",
                                     "receipt", "change",    "overdue", "in_kind", "letter"};

QString amountShown(const Money &amount)
{
    return amountText(amount, currentLanguage());
}

class StoryTeller
{
public:
    StoryTeller(const Session &session, const Donor &donor) : m_session(session), m_donor(donor) {}

    void wishes()
    {
        for (const KeptWish &wish : readWishes(m_session.database(), m_donor.id))
            if (!wish.request.isEmpty())
                tell(wish.recordedAt.date(), StoryKind::Wish,
                     QCoreApplication::translate("letters", "Asks: %1 (%2)", "%1 how it is published, %2 its letter")
                         .arg(publicationTitle(wish.publication), wish.request));
    }

    void clearances()
    {
        if (isState(m_donor.kind))
            return;
        for (const Clearance &clearance : readClearances(m_session.database(), m_donor.id)) {
            const QString until = shortDate(clearance.validUntil, currentLanguage());
            tell(clearance.validFrom, StoryKind::Clearance,
                 clearance.outcome == ClearanceOutcome::Refused
                     ? QCoreApplication::translate("letters", "Due diligence: refused")
                     : QCoreApplication::translate("letters", "Due diligence: cleared until %1", "a date").arg(until));
            if (clearance.withdrawnOn.isValid())
                tell(clearance.withdrawnOn, StoryKind::Clearance,
                     QCoreApplication::translate("letters", "The clearance is withdrawn: %1", "a reason")
                         .arg(clearance.withdrawalReason));
        }
    }

    void requests()
    {
        for (const KeptRequest &kept : readKeptRequests(m_session.database(), m_donor.id)) {
            tell(kept.request.onDate, StoryKind::Request,
                 QCoreApplication::translate("letters", "A wish for a use was refused and kept: %1")
                     .arg(kept.request.wish));
            if (kept.withdrawnOn.isValid())
                tell(kept.withdrawnOn, StoryKind::Request,
                     QCoreApplication::translate("letters", "The wish is withdrawn in writing (%1)", "a file's name")
                         .arg(kept.fileName));
            if (kept.takenBackOn.isValid())
                tell(kept.takenBackOn, StoryKind::Request,
                     QCoreApplication::translate("letters", "A withdrawal of the wish is taken back: %1", "a reason")
                         .arg(kept.takenBackReason));
        }
    }

    void contributions()
    {
        const Currency &currency = m_session.fund().currency;
        for (const Contribution &contribution : readContributions(m_session.database(), currency))
            if (contribution.donor.id == m_donor.id)
                contributed(contribution);
        const QDate firstDay(1, 1, 1);
        for (const InKindContribution &gift : readInKind(m_session.database(), firstDay, {m_session.onDate()}))
            if (gift.donor == m_donor.id)
                tell(gift.onDate, StoryKind::InKind,
                     QCoreApplication::translate("letters", "In kind: %1, worth %2", "what was given, an amount")
                         .arg(gift.description, amountShown(gift.value)));
    }

    void letters()
    {
        for (const DonorLetter &letter : readDonorLetters(m_session.database(), {m_donor.id, {}})) {
            const QString ref = donorLetterRef(letter.id);
            const QString title = donorLetterTitle(letter.kind);
            tell(letter.onDate, StoryKind::Letter,
                 QCoreApplication::translate("letters", "Made ready: %1", "a letter").arg(title), ref);
            if (letter.releasedOn.isValid())
                tell(letter.releasedOn, StoryKind::Letter,
                     QCoreApplication::translate("letters", "Released: %1", "a letter").arg(title), ref);
        }
    }

    /// Of one day, what was told first stands first: asked, cleared, given, thanked.
    [[nodiscard]] std::vector<StoryLine> take()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const StoryLine &a, const StoryLine &b) { return a.on < b.on; });
        return std::move(m_lines);
    }

private:
    void contributed(const Contribution &contribution)
    {
        const QString &ref = contribution.ref;
        const Currency &currency = m_session.fund().currency;
        tell(contribution.announcedOn, StoryKind::Pledge,
             QCoreApplication::translate("letters", "Pledges %1", "an amount").arg(amountShown(contribution.pledged)),
             ref);
        if (contribution.agreed)
            tell(contribution.agreedOn, StoryKind::Agreement,
                 QCoreApplication::translate("letters", "Signs for %1", "an amount")
                     .arg(amountShown(*contribution.agreed)),
                 ref);
        for (const Receipt &receipt : readReceiptsOf(m_session.database(), contribution.id, currency))
            tell(receipt.onDate, StoryKind::Receipt,
                 (receipt.reversed
                      ? QCoreApplication::translate("letters", "Pays %1 (%2); the entry was reversed",
                                                    "an amount, the bank's reference")
                      : QCoreApplication::translate("letters", "Pays %1 (%2)", "an amount, the bank's reference"))
                     .arg(amountShown(receipt.amount), receipt.bankReference),
                 ref);
        for (const ContributionEvent &event : readContributionEvents(m_session.database(), contribution.id, currency))
            tell(event.onDate, StoryKind::Change,
                 event.amount.isZero()
                     ? eventKindTitle(event.kind)
                     : QStringLiteral("%1: %2").arg(eventKindTitle(event.kind), amountShown(event.amount)),
                 ref);
        if (const auto due = contribution.nextDue(); due && due->dueOn < m_session.onDate())
            tell(due->dueOn, StoryKind::Overdue,
                 QCoreApplication::translate("letters", "%1 was due and has not come", "an amount")
                     .arg(amountShown(due->amount)),
                 ref);
    }

    void tell(const QDate &on, StoryKind kind, const QString &what, const QString &ref = {})
    {
        m_lines.push_back({on, kind, what, ref});
    }

    const Session &m_session;
    const Donor &m_donor;
    std::vector<StoryLine> m_lines;
};

} // namespace

QString storyKindKey(StoryKind kind)
{
    return QString::fromLatin1(storyKeys[static_cast<std::size_t>(kind)]);
}

std::vector<StoryLine> readDonorStory(const Session &session, const Donor &donor)
{
    StoryTeller teller(session, donor);
    teller.wishes();
    teller.clearances();
    teller.requests();
    teller.contributions();
    teller.letters();
    return teller.take();
}

} // namespace fund
