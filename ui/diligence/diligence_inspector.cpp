#include "diligence/clearance.h"
#include "diligence/diligence_page.h"
#include "diligence/party_screening.h"
#include "donors/donor_screening.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "partners/partner_screening.h"
#include "screening/screening_hit.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"

namespace fund {

namespace {

Tone toneOfAnswer(GroundAnswer answer)
{
    switch (answer) {
    case GroundAnswer::NoFinding:
        return Tone::Ok;
    case GroundAnswer::Finding:
        return Tone::Bad;
    case GroundAnswer::NotApplicable:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

} // namespace

void DiligencePage::inspect()
{
    Inspector &panel = inspector();
    const DiligenceRow *row = current();
    if (!row)
        return panel.showNothing(tr("Choose a donor or partner to see its checklist, its evidence and who decided."));
    const DiligenceStanding &standing = row->standing;
    const QDate today = m_session.onDate();
    panel.clear();
    panel.addCaption(diligenceStateTitle(standing.state));
    panel.addHeading(standing.party.name)->setWordWrap(true);
    panel.addRow(tr("Number", "of a donor or partner"), partyRef(standing.party.id));
    panel.addRow(tr("Kind"), standing.party.kind);
    if (standing.lastDay.isValid())
        panel.addRow(tr("Valid until"), shortDate(standing.lastDay, currentLanguage()));
    const PartyId &id = standing.party.id;
    const QString place = id.isPartner() ? partnerPlace(id.partner()) : donorPlace(id.donor());
    Button *screening =
        panel.addLinkRow(tr("Screening"), screeningStateTitle(readScreeningState(m_session.database(), id, today)));
    connect(screening, &Button::clicked, this, [this, place] { Q_EMIT goTo(QStringLiteral("screening"), place); });
    if (const auto lacks = clearanceProblem(standing.party, standing.clearance, today))
        panel.addText(lacks->sentence, TextStyle::Text, Tone::Warn)->setWordWrap(true);
    if (standing.newest)
        addExamination(*standing.newest);
    addDeeds(*row);
}

void DiligencePage::addExamination(const Examination &examination)
{
    Inspector &panel = inspector();
    const ExaminationDraft &draft = examination.draft;
    panel.addSection(tr("Newest examination"));
    panel.addRow(tr("Proposed by"), examination.byName);
    panel.addRow(tr("On", "a date"), shortDate(examination.onDate, currentLanguage()));
    panel.addRow(tr("Proposed outcome"), draft.outcome == ClearanceOutcome::Cleared
                                             ? tr("Clear", "propose to clear a donor or partner")
                                             : tr("Refuse", "propose to refuse a donor or partner"));
    panel.addRow(tr("Term"), tr("%1 to %2", "two dates")
                                 .arg(shortDate(draft.validFrom, currentLanguage()),
                                      shortDate(draft.validUntil, currentLanguage())));
    panel.addRow(tr("Screened against"),
                 examination.listDate.isValid()
                     ? tr("list of %1", "a date").arg(shortDate(examination.listDate, currentLanguage()))
                     : tr("no list on record"));
    panel.addText(draft.evidence)->setWordWrap(true);
    addAnswers(draft);
    for (const EvidenceFile &file : draft.files) {
        Button *open = panel.addLinkRow(tr("Evidence"), file.name);
        open->setToolTip(tr("SHA-256 %1").arg(QString::fromLatin1(file.digest.toHex())));
        connect(open, &Button::clicked, this, [this, id = file.id] { saveEvidence(id); });
    }
    if (!examination.decision)
        return;
    panel.addSection(tr("Decision", "on a due diligence"));
    panel.addRow(examination.decision->byName,
                 examination.decision->agrees ? tr("agrees", "a person") : tr("does not agree", "a person"),
                 examination.decision->agrees ? Tone::Ok : Tone::Bad);
    panel.addRow(tr("On", "a date"), shortDate(examination.decision->onDate, currentLanguage()));
    if (!examination.decision->reason.isEmpty())
        panel.addText(examination.decision->reason)->setWordWrap(true);
}

void DiligencePage::addAnswers(const ExaminationDraft &draft)
{
    Inspector &panel = inspector();
    panel.addSection(tr("Grounds of exclusion"));
    for (const AnsweredGround &answered : draft.answers) {
        panel.addRow(exclusionGroundTitle(answered.ground), groundAnswerTitle(answered.answer),
                     toneOfAnswer(answered.answer));
        if (!answered.note.isEmpty())
            panel.addText(answered.note, TextStyle::Caption, Tone::Muted)->setWordWrap(true);
    }
}

void DiligencePage::addDeeds(const DiligenceRow &row)
{
    Inspector &panel = inspector();
    const Party &party = row.standing.party;
    if (row.standing.waits()) {
        addDecisionDeeds(row);
    } else {
        const bool isRenewal = row.standing.state == DiligenceState::Cleared;
        Button *deed =
            panel.addAction(isRenewal ? tr("Renew…", "a due diligence") : tr("Examine…", "a donor or partner"),
                            QStringLiteral("shield"), !isRenewal);
        deed->setOffBecause(refusalOf(Action::ExamineDonor));
        connect(deed, &Button::clicked, this, [this, party] { examine(party); });
    }
    if (row.standing.state == DiligenceState::Cleared || row.standing.state == DiligenceState::Lapsed) {
        Button *deed = panel.addAction(tr("Withdraw the clearance…"));
        deed->setOffBecause(refusalOf(Action::WithdrawClearance));
        connect(deed, &Button::clicked, this, [this, party] { withdraw(party); });
    }
}

void DiligencePage::addDecisionDeeds(const DiligenceRow &row)
{
    Inspector &panel = inspector();
    const bool isOwn = row.standing.newest->by == m_session.user().id;
    const QString off =
        isOwn ? tr("You made this proposal: another person has to decide on it.") : refusalOf(Action::DecideClearance);
    for (const bool agrees : {true, false}) {
        Button *deed = panel.addAction(agrees ? tr("Confirm…", "a due diligence") : tr("Do not agree…"),
                                       agrees ? QStringLiteral("tick") : QString(), agrees);
        deed->setOffBecause(off);
        connect(deed, &Button::clicked, this, [this, row, agrees] { decide(row, agrees); });
    }
    if (!off.isEmpty())
        panel.addFootText(off);
}

} // namespace fund
