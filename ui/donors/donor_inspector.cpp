#include "donors/donor_inspector.h"

#include "contributions/contribution_store.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence.h"
#include "donors/donor_contact_actions.h"
#include "donors/donor_contact_store.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "donors/donor_wish_store.h"
#include "identity/session.h"
#include "letters/donor_letter_store.h"
#include "letters/donor_story.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "record/audit_store.h"
#include "widgets/button.h"
#include "widgets/inspector.h"

#include <QCoreApplication>

namespace fund {

namespace {

void addAmounts(Inspector &inspector, const DonorRow &row)
{
    const auto amount = [&](const char *key, const Money &money) {
        inspector.addRow(QCoreApplication::translate("donors", key), amountText(money, currentLanguage()));
    };
    amount(QT_TRANSLATE_NOOP("donors", "Pledged, unsigned"), row.pledged);
    amount(QT_TRANSLATE_NOOP("donors", "Agreed"), row.agreed);
    amount(QT_TRANSLATE_NOOP("donors", "Received"), row.received);
    amount(QT_TRANSLATE_NOOP("donors", "To come"), row.outstanding);
}

void addNames(Inspector &inspector, const Session &session, const DonorRow &row)
{
    inspector.addSection(QCoreApplication::translate("donors", "Names"));
    if (!isState(row.donor.kind))
        inspector.addRow(QCoreApplication::translate("donors", "Recorded as"), row.donor.name);
    for (const Language language : languages) {
        const auto own = row.names.find(language);
        if (isState(row.donor.kind) || (own != row.names.end() && !own->second.isEmpty()))
            inspector.addRow(ownName(language), nameIn(language, row.donor, row.names));
    }
    std::vector<HistoryEntry> changes;
    for (const DonorNameEntry &entry : readNameHistory(session.database(), row.donor.id))
        changes.push_back({shortDate(entry.onDate, currentLanguage()), entry.recordedBy,
                           QStringLiteral("%1: %2").arg(ownName(entry.language),
                                                        entry.name.isEmpty() ? QStringLiteral("–") : entry.name)});
    inspector.addHistory(changes);
}

/// What holds first, and what was asked before; each letter can be saved again.
void addWishes(Inspector &inspector, const Session &session, const Donor &donor,
               const std::function<void(WishId)> &save)
{
    inspector.addSection(QCoreApplication::translate("donors", "How it is published (para. 17)"));
    inspector.addText(publicationTitle(donor.publication), TextStyle::Strong);
    for (const KeptWish &wish : readWishes(session.database(), donor.id)) {
        if (wish.request.isEmpty())
            continue;
        inspector.addText(QStringLiteral("%1: %2").arg(publicationTitle(wish.publication), wish.request),
                          TextStyle::Caption, Tone::Muted);
        if (wish.lacksLetter()) {
            inspector.addText(QCoreApplication::translate("donors", "This letter is not on file."), TextStyle::Caption,
                              Tone::Warn);
            continue;
        }
        const QString digest = QString::fromLatin1(wish.letter.digest.toHex());
        Button *link = inspector.addLinkRow(QCoreApplication::translate("donors", "On file"), wish.letter.fileName);
        link->setToolTip(QStringLiteral("SHA-256 %1").arg(digest));
        inspector.addText(QStringLiteral("SHA-256 %1…").arg(digest.left(16)), TextStyle::Caption, Tone::Muted);
        QObject::connect(link, &Button::clicked, &inspector, [save, id = wish.id] { save(id); });
    }
}

/// How a clearance ended, or that it did not.
QString outcomeOf(const Clearance &clearance)
{
    if (clearance.withdrawnOn.isValid())
        return diligenceStateTitle(DiligenceState::Withdrawn);
    return diligenceStateTitle(clearance.outcome == ClearanceOutcome::Refused ? DiligenceState::Refused
                                                                              : DiligenceState::Cleared);
}

void addClearances(Inspector &inspector, const Session &session, const DonorRow &row)
{
    if (isState(row.donor.kind))
        return;
    inspector.addSection(QCoreApplication::translate("donors", "Due diligence (para. 14)"));
    inspector.addRow(QCoreApplication::translate("donors", "Clearance"), row.clearance,
                     row.mayGive ? Tone::Plain : Tone::Warn);
    std::vector<HistoryEntry> entries;
    for (const Clearance &clearance : readClearances(session.database(), row.donor.id))
        entries.push_back({dateRange(clearance.validFrom, clearance.validUntil, currentLanguage()),
                           outcomeOf(clearance),
                           clearance.withdrawnOn.isValid() ? clearance.withdrawalReason : clearance.evidence});
    inspector.addHistory(entries);
}

void addContact(Inspector &inspector, const Session &session, const Donor &donor)
{
    const auto contact = readContact(session.database(), donor.id);
    inspector.addSection(QCoreApplication::translate("donors", "Letters to it"));
    inspector.addRow(QCoreApplication::translate("donors", "Language"),
                     ownName(contact ? contact->language : Language::English));
    if (!contact)
        return;
    if (contact->erased)
        return static_cast<void>(inspector.addText(QCoreApplication::translate("donors", "The address was erased."),
                                                   TextStyle::Caption, Tone::Muted));
    const auto whole = openWholeContact(session, *contact);
    if (whole && !whole->salutation.isEmpty())
        inspector.addRow(QCoreApplication::translate("donors", "Begins with", "a letter, its form of address"),
                         whole->salutation);
    inspector.addText(whole ? whole->address : whole.failure().problems.front().sentence,
                      whole ? TextStyle::Text : TextStyle::Caption, whole ? Tone::Plain : Tone::Muted);
}

void addContributions(Inspector &inspector, const Session &session, const Donor &donor,
                      const std::function<void(const QString &)> &open)
{
    bool isFirst = true;
    for (const Contribution &contribution : readContributions(session.database(), session.fund().currency)) {
        if (contribution.donor.id != donor.id)
            continue;
        if (isFirst)
            inspector.addSection(QCoreApplication::translate("donors", "Contributions"));
        isFirst = false;
        const QString amount = amountText(contribution.agreed.value_or(contribution.pledged), currentLanguage());
        const Button *link = inspector.addLinkRow(
            QStringLiteral("%1 · %2").arg(amount, stageTitle(contribution.stage())), contribution.ref);
        QObject::connect(link, &Button::clicked, &inspector, [open, ref = contribution.ref] { open(ref); });
    }
}

void addLetters(Inspector &inspector, const Session &session, const Donor &donor,
                const std::function<void(DonorLetterId)> &open)
{
    const std::vector<DonorLetter> letters = readDonorLetters(session.database(), {donor.id, {}});
    if (letters.empty())
        return;
    inspector.addSection(QCoreApplication::translate("donors", "Letters"));
    for (const DonorLetter &letter : letters) {
        const Button *link = inspector.addLinkRow(
            QStringLiteral("%1 · %2").arg(donorLetterTitle(letter.kind), letterStateTitle(letter.state)),
            donorLetterRef(letter.id));
        QObject::connect(link, &Button::clicked, &inspector, [open, id = letter.id] { open(id); });
    }
}

/// From the first word to the last, in the order of time.
void addStory(Inspector &inspector, const Session &session, const Donor &donor)
{
    std::vector<HistoryEntry> entries;
    for (const StoryLine &line : readDonorStory(session, donor))
        entries.push_back({shortDate(line.on, currentLanguage()), line.ref, line.what});
    if (entries.empty())
        return;
    inspector.addSection(QCoreApplication::translate("donors", "The whole story"));
    inspector.addHistory(entries);
}

void addDeeds(Inspector &inspector, const Session &session, const Donor &donor)
{
    std::vector<HistoryEntry> entries;
    for (const AuditLine &line : readHistory(session.database(), QStringLiteral("donors/%1").arg(donor.id.number()))) {
        const auto action = actionOf(line.action);
        entries.push_back({dateAndTime(line.recordedAt, currentLanguage()), line.userName,
                           action ? actionTitle(*action) : line.action});
    }
    if (entries.empty())
        return;
    inspector.addSection(QCoreApplication::translate("donors", "History"));
    inspector.addHistory(entries);
}

} // namespace

void showDonor(Inspector &inspector, const Session &session, const DonorRow &row, const DonorJumps &jumps)
{
    inspector.clear();
    inspector.addCaption(QStringLiteral("%1 · %2").arg(donorKindTitle(row.donor.kind), donorRef(row.donor.id)));
    inspector.addHeading(row.name);
    inspector.addFigure(amountText(row.received, currentLanguage()));
    inspector.addSpace(8);
    addAmounts(inspector, row);
    addContributions(inspector, session, row.donor, jumps.contribution);
    addLetters(inspector, session, row.donor, jumps.letter);
    addStory(inspector, session, row.donor);
    addNames(inspector, session, row);
    addWishes(inspector, session, row.donor, jumps.request);
    addClearances(inspector, session, row);
    addContact(inspector, session, row.donor);
    addDeeds(inspector, session, row.donor);
}

} // namespace fund
