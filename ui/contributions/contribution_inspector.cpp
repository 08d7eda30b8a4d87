#include "contributions/contribution_inspector.h"

#include "contributions/condition_store.h"
#include "contributions/contribution_event_store.h"
#include "contributions/contribution_store.h"
#include "contributions/in_kind_store.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence.h"
#include "donors/donor_name_store.h"
#include "donors/donor_store.h"
#include "identity/permissions.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "record/audit_store.h"
#include "widgets/inspector.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString amountOn(const Money &amount, const QDate &day)
{
    return QCoreApplication::translate("contributions", "%1, %2", "an amount, its day")
        .arg(amountText(amount, currentLanguage()), shortDate(day, currentLanguage()));
}

QString clearanceText(const Session &session, const Donor &donor)
{
    const QDate today = session.clock().today();
    const auto clearance = readClearance(session.database(), donor.id, today);
    if (!clearance)
        return QCoreApplication::translate("contributions", "none on record");
    if (clearance->outcome == ClearanceOutcome::Refused)
        return QCoreApplication::translate("contributions", "refused");
    const DiligenceState state = diligenceStateOf(donor, clearance, false, today);
    if (clearance->outcome == ClearanceOutcome::Awaited || clearance->isWithdrawn(today))
        return diligenceStateTitle(clearance->isWithdrawn(today) ? DiligenceState::Withdrawn : DiligenceState::Waits);
    if (state == DiligenceState::Lapsed)
        return screeningStateTitle(clearance->screening);
    return QCoreApplication::translate("contributions", "until %1")
        .arg(shortDate(clearance->validUntil, currentLanguage()));
}

void addConditions(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    if (contribution.conditions.isEmpty())
        return;
    inspector.addRow(QCoreApplication::translate("contributions", "Conditions"), contribution.conditions);
    const auto stated = readConditionStatement(session.database(), contribution.id);
    if (!stated)
        return inspector.addRow(QCoreApplication::translate("contributions", "Name no use (para. 19)"),
                                QCoreApplication::translate("contributions", "Nobody has stated it"), Tone::Warn);
    inspector.addRow(QCoreApplication::translate("contributions", "Name no use (para. 19)"),
                     QCoreApplication::translate("contributions", "%1, %2", "who stated it, the day")
                         .arg(stated->byName, shortDate(stated->recordedAt.date(), currentLanguage())));
    if (!stated->reason.isEmpty())
        inspector.addText(stated->reason, TextStyle::Caption, Tone::Muted);
}

void addFigures(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    const auto amount = [&](const char *key, const Money &money) {
        inspector.addRow(QCoreApplication::translate("contributions", key), amountText(money, currentLanguage()));
    };
    const auto day = [&](const char *key, const QDate &date, Tone tone = Tone::Plain) {
        inspector.addRow(QCoreApplication::translate("contributions", key), shortDate(date, currentLanguage()), tone);
    };
    amount(QT_TRANSLATE_NOOP("contributions", "Pledged"), contribution.pledged);
    day(QT_TRANSLATE_NOOP("contributions", "Announced"), contribution.announcedOn);
    if (contribution.agreed) {
        amount(QT_TRANSLATE_NOOP("contributions", "Agreed"), *contribution.agreed);
        day(QT_TRANSLATE_NOOP("contributions", "Signed"), contribution.agreedOn);
    }
    amount(QT_TRANSLATE_NOOP("contributions", "Received"), contribution.received);
    if (contribution.received.currency() != contribution.receivedConverted.currency())
        amount(QT_TRANSLATE_NOOP("contributions", "In the pool"), contribution.receivedConverted);
    for (const auto &[key, money] :
         {std::pair{QT_TRANSLATE_NOOP("contributions", "Reduced by"), contribution.reduced},
          std::pair{QT_TRANSLATE_NOOP("contributions", "Written off"), contribution.writtenOff},
          std::pair{QT_TRANSLATE_NOOP("contributions", "Refunded"), contribution.refunded}})
        if (money.isPositive())
            amount(key, money);
    if (contribution.outstanding().isPositive())
        amount(QT_TRANSLATE_NOOP("contributions", "To come"), contribution.outstanding());
    if (const auto due = contribution.nextDue()) {
        const bool isLate = due->dueOn < session.clock().today();
        day(isLate ? QT_TRANSLATE_NOOP("contributions", "Late since") : QT_TRANSLATE_NOOP("contributions", "Next due"),
            due->dueOn, isLate ? Tone::Warn : Tone::Plain);
        if (due->amount != contribution.outstanding())
            amount(QT_TRANSLATE_NOOP("contributions", "Instalment"), due->amount);
    }
    addConditions(inspector, session, contribution);
    if (contribution.conditionsOpen().isPositive())
        amount(QT_TRANSLATE_NOOP("contributions", "Not yet met for"), contribution.conditionsOpen());
    if (contribution.closedOn.isValid())
        day(QT_TRANSLATE_NOOP("contributions", "Closed on"), contribution.closedOn);
}

void addInstalments(Inspector &inspector, const Contribution &contribution)
{
    if (contribution.instalments.size() < 2)
        return;
    inspector.addSection(QCoreApplication::translate("contributions", "Instalments"));
    for (const Instalment &instalment : contribution.instalments)
        inspector.addText(amountOn(instalment.amount, instalment.dueOn));
}

void addEvents(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    const auto events = readContributionEvents(session.database(), contribution.id, session.fund().currency);
    if (events.empty())
        return;
    inspector.addSection(QCoreApplication::translate("contributions", "What became of it"));
    for (const ContributionEvent &event : events) {
        inspector.addText(event.kind == ContributionEventKind::Closing ? shortDate(event.onDate, currentLanguage())
                                                                       : amountOn(event.amount, event.onDate));
        inspector.addText(QCoreApplication::translate("contributions", "%1 · %2", "what happened, who decided it")
                              .arg(eventKindTitle(event.kind), event.authority),
                          TextStyle::Caption, Tone::Muted);
        if (event.reversed)
            inspector.addText(event.kind == ContributionEventKind::Closing
                                  ? QCoreApplication::translate("contributions", "Lifted: a reversal opened it again")
                                  : QCoreApplication::translate("contributions", "Reversed"),
                              TextStyle::Caption, Tone::Warn);
        inspector.addSpace(8);
    }
}

void addDonor(Inspector &inspector, const Session &session, const Donor &donor)
{
    inspector.addSection(QCoreApplication::translate("contributions", "Donor"));
    inspector.addRow(QCoreApplication::translate("contributions", "Number"), donorRef(donor.id));
    if (donor.publication != Publication::Publish)
        inspector.addRow(QCoreApplication::translate("contributions", "Request"), publicationTitle(donor.publication));
    if (!isState(donor.kind)) {
        const QDate today = session.clock().today();
        const bool holds = !clearanceProblem(donor, readClearance(session.database(), donor.id, today), today);
        inspector.addRow(QCoreApplication::translate("contributions", "Cleared"), clearanceText(session, donor),
                         holds ? Tone::Plain : Tone::Warn);
    }
}

void addGiftsInKind(Inspector &inspector, const Session &session, const Donor &donor)
{
    bool isFirst = true;
    for (const InKindContribution &gift :
         readInKind(session.database(), QDate(1900, 1, 1), {session.clock().today()})) {
        if (gift.donor != donor.id)
            continue;
        if (isFirst)
            inspector.addSection(
                QCoreApplication::translate("contributions", "Gifts in kind of the donor, never in the pool"));
        isFirst = false;
        inspector.addText(amountOn(gift.value, gift.onDate));
        inspector.addText(gift.description, TextStyle::Caption, Tone::Muted);
        if (!gift.signsReason.isEmpty())
            inspector.addText(
                QCoreApplication::translate("contributions", "Names no use: %1", "a reason").arg(gift.signsReason),
                TextStyle::Caption, Tone::Muted);
        inspector.addSpace(8);
    }
}

void addReceipts(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    const auto receipts = readReceiptsOf(session.database(), contribution.id, session.fund().currency);
    if (receipts.empty())
        return;
    const Language language = currentLanguage();
    inspector.addSection(QCoreApplication::translate("contributions", "Receipts"));
    for (const Receipt &receipt : receipts) {
        inspector.addText(amountOn(receipt.amount, receipt.onDate));
        QString detail = receipt.bankReference;
        if (receipt.amount.currency() != receipt.converted.currency())
            detail = QCoreApplication::translate("contributions", "%1 at %2 · %3",
                                                 "an amount in the fund's currency, a rate, a bank reference")
                         .arg(amountText(receipt.converted, language), numberText(receipt.rate, language),
                              receipt.bankReference);
        inspector.addText(detail, TextStyle::Caption, Tone::Muted);
        if (receipt.reversed)
            inspector.addText(QCoreApplication::translate("contributions", "Reversed"), TextStyle::Caption, Tone::Warn);
        inspector.addSpace(8);
    }
}

void addWishes(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    std::vector<HistoryEntry> wishes;
    for (const EarmarkRequest &request :
         readEarmarkRequests(session.database(), QDate(1900, 1, 1), session.clock().today()))
        if (request.donor == contribution.donor.id)
            wishes.push_back({shortDate(request.onDate, currentLanguage()),
                              amountText(request.amount, currentLanguage()), request.wish});
    if (wishes.empty())
        return;
    inspector.addSection(QCoreApplication::translate("contributions", "Wishes refused and kept (para. 19)"));
    inspector.addHistory(wishes);
}

void addHistoryOf(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    std::vector<HistoryEntry> entries;
    for (const AuditLine &line :
         readHistory(session.database(), QStringLiteral("contributions/%1").arg(contribution.id.number()))) {
        const auto action = actionOf(line.action);
        entries.push_back({dateAndTime(line.recordedAt, currentLanguage()), line.userName,
                           action ? actionTitle(*action) : line.action});
    }
    if (entries.empty())
        return;
    inspector.addSection(QCoreApplication::translate("contributions", "History"));
    inspector.addHistory(entries);
}

} // namespace

void showContribution(Inspector &inspector, const Session &session, const Contribution &contribution)
{
    inspector.clear();
    inspector.addCaption(QStringLiteral("%1 · %2").arg(donorKindTitle(contribution.donor.kind), contribution.ref));
    const DonorNames names = readDonorNames(session.database(), contribution.donor.id, {session.clock().today()});
    inspector.addHeading(nameIn(currentLanguage(), contribution.donor, names));
    inspector.addFigure(amountText(contribution.agreed.value_or(contribution.pledged), currentLanguage()));
    inspector.addText(stageTitle(contribution.stage()), TextStyle::Strong);
    inspector.addSpace(8);
    addFigures(inspector, session, contribution);
    addInstalments(inspector, contribution);
    addReceipts(inspector, session, contribution);
    addEvents(inspector, session, contribution);
    addDonor(inspector, session, contribution.donor);
    addGiftsInKind(inspector, session, contribution.donor);
    addWishes(inspector, session, contribution);
    addHistoryOf(inspector, session, contribution);
}

} // namespace fund
