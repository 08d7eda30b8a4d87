#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "screening/screening_page.h"
#include "widgets/button.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include "identity/session.h"

#include <QStackedWidget>

namespace fund {

namespace {

/// "−3.0 bits" against, "11.2 bits" for.
Tone toneOf(int points)
{
    return points < 0 ? Tone::Bad : Tone::Muted;
}

QString pairText(const MatchPart &part)
{
    const QString missing = QStringLiteral("—");
    return QStringLiteral("%1 · %2").arg(part.asked.isEmpty() ? missing : part.asked,
                                         part.listed.isEmpty() ? missing : part.listed);
}

} // namespace

void ScreeningPage::inspectCurrent()
{
    if (m_stack->currentIndex() == 1)
        return inspectVersion(m_versions.rowAt(m_versionTable->currentRow()));
    if (m_stack->currentIndex() == 2)
        return inspectTried(m_tried.rowAt(m_triedTable->currentRow()));
    if (m_stack->currentIndex() == 3)
        return inspectApplicant(m_applicants.rowAt(m_applicantTable->currentRow()));
    inspectHit(m_hits.rowAt(m_hitTable->currentRow()));
}

void ScreeningPage::addParts(const ListMatch &match, const Subject &subject)
{
    Inspector &panel = inspector();
    panel.addSection(tr("Part by part", "why two names fit"));
    for (const MatchPart &part : partsOf(match, subject)) {
        const bool isPair = !part.asked.isEmpty() || !part.listed.isEmpty();
        if (isPair)
            panel.addText(pairText(part))->setWordWrap(true);
        panel
            .addText(QStringLiteral("%1 · %2").arg(part.verdict, pointsText(part.points)), TextStyle::Caption,
                     toneOf(part.points))
            ->setWordWrap(true);
    }
    panel.addRow(tr("Together", "the sum of points"), pointsText(match.points));
}

void ScreeningPage::addEntry(const ListedEntry &entry)
{
    Inspector &panel = inspector();
    panel.addSection(tr("Entry of the list"));
    panel.addRow(tr("Reference", "of an entry of the list"), entry.reference);
    panel.addRow(tr("Kind"), listedKindTitle(entry.kind));
    panel.addRow(tr("Regime", "of sanctions"), entry.listType);
    for (const ListedName &name : entry.names)
        panel.addRow(nameQualityTitle(name.quality), name.text);
    for (const BirthYears &years : entry.births)
        panel.addRow(tr("Born", "a year"), birthYearsText(years));
    for (const ListedDocument &document : entry.documents)
        panel.addRow(document.type, document.number);
    if (!entry.nationalities.isEmpty())
        panel.addRow(tr("Nationality"), entry.nationalities.join(QStringLiteral(", ")));
    if (entry.listedOn.isValid())
        panel.addRow(tr("Listed on", "a date"), shortDate(entry.listedOn, currentLanguage()));
    if (!entry.comments.isEmpty())
        panel.addText(entry.comments)->setWordWrap(true);
}

void ScreeningPage::inspectHit(const HitRow *row)
{
    Inspector &panel = inspector();
    if (!row)
        return panel.showNothing(tr("No hit: nobody who was screened resembles an entry of the list."));
    panel.clear();
    panel.addCaption(hitStateTitle(row->hit.state));
    panel.addHeading(row->subjectName)->setWordWrap(true);
    panel.addText(row->hit.entryName)->setWordWrap(true);
    panel.addFigure(pointsText(row->hit.points));
    const auto subject = subjectAt(row->hit.place);
    const NewestList *list = newestList();
    if (const auto match = subject && list ? list->compare(*subject, row->hit.entry) : std::nullopt)
        addParts(*match, *subject);
    addDecision(row->hit);
    if (const auto stored = readEntry(m_session.database(), row->hit.entry))
        addEntry(stored->entry);
    addDeeds(*row);
}

void ScreeningPage::addDeeds(const HitRow &row)
{
    Inspector &panel = inspector();
    if (const auto allowed =
            m_session.require(isSealedPlace(row.hit.place) ? Action::DecidePersonHit : Action::DecideHit);
        !allowed)
        return panel.addFootText(allowed.failure().problems.front().sentence);
    if (row.hit.state != HitState::Proposed) {
        for (const HitVerdict verdict : {HitVerdict::Different, HitVerdict::Same}) {
            Button *deed = panel.addAction(verdict == HitVerdict::Different ? tr("Propose: somebody else…")
                                                                            : tr("Propose: the one who is listed…"),
                                           {}, verdict == HitVerdict::Different);
            connect(deed, &Button::clicked, this, [this, row, verdict] { propose(row, verdict); });
        }
        panel.addFootText(tr("A second person has to confirm it."));
        return;
    }
    const QString own = row.hit.proposal->by == m_session.user().id
                            ? tr("You made this proposal: another person has to answer it.")
                            : QString();
    for (const bool agrees : {true, false}) {
        Button *deed = panel.addAction(agrees ? tr("Agree…", "with a proposal") : tr("Do not agree…"), {}, agrees);
        deed->setOffBecause(own);
        connect(deed, &Button::clicked, this, [this, row, agrees] { answer(row, agrees); });
    }
    if (!own.isEmpty())
        panel.addFootText(own);
}

void ScreeningPage::inspectVersion(const ListVersion *version)
{
    Inspector &panel = inspector();
    if (!version)
        return panel.showNothing(tr("No list imported: nobody is screened."));
    panel.clear();
    panel.addCaption(tr("Version of the list"));
    panel.addHeading(longDate(version->date, currentLanguage()));
    panel.addRow(tr("Imported"), dateAndTime(version->importedAt, currentLanguage()));
    panel.addRow(tr("By", "who did it"), version->importedBy);
    panel.addRow(tr("SHA-256 of the file"), QString::fromLatin1(version->fileDigest.toHex().left(16)));
    panel.addFootText(
        tr("Everyone is screened again with each version; a clearance lapses where a changed entry opens a "
           "hit again."));
}

void ScreeningPage::inspectTried(const TriedRow *row)
{
    Inspector &panel = inspector();
    if (!row)
        return panel.showNothing(
            tr("Write any name: what it fits stands here, part by part. Nothing of it is recorded."));
    panel.clear();
    panel.addCaption(row->match.isHit ? tr("would be a hit") : tr("too weak for a hit"));
    panel.addHeading(row->entry.name())->setWordWrap(true);
    panel.addFigure(pointsText(row->match.points));
    addParts(row->match, m_triedSubject);
    addEntry(row->entry);
}

} // namespace fund
