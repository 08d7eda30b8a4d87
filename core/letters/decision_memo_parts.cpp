#include "letters/decision_memo_parts.h"

#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "shortlists/office_sentence.h"
#include "states/state.h"
#include "states/state_group.h"

#include <algorithm>

namespace fund::memo {

namespace {

QString stateText(const QString &iso3, Language language)
{
    const State *state = stateOf(iso3);
    return state ? state->name(language) : iso3;
}

QString groupsText(const ListedCandidate &candidate, const Wording &wording)
{
    QStringList groups;
    for (const QString &code : candidate.groups)
        if (const auto group = stateGroupOf(code))
            groups += abbreviationOf(*group, wording);
    return groups.join(u' ');
}

QString genderLetter(Gender gender, const Wording &wording)
{
    if (gender == Gender::Woman)
        return wording.translate("letters", "W", "one letter or sign for a woman");
    return gender == Gender::Man ? wording.translate("letters", "M", "one letter or sign for a man")
                                 : QStringLiteral("–");
}

TableRow row(std::vector<TableCell> cells)
{
    return {.cells = std::move(cells)};
}

std::vector<ChartDot> dotsOf(const ListedSelection &selection, const QString &region)
{
    std::vector<ChartDot> dots;
    for (const ListedCandidate &candidate : selection.candidates) {
        if (!candidate.isSelected() || candidate.region != region)
            continue;
        const int series = candidate.gender == Gender::Woman ? 0 : candidate.gender == Gender::Man ? 1 : 2;
        dots.push_back({series, !candidate.groups.isEmpty(), false});
    }
    std::stable_sort(dots.begin(), dots.end(), [](const ChartDot &a, const ChartDot &b) {
        return std::pair(a.series, !a.ringed) < std::pair(b.series, !b.ringed);
    });
    return dots;
}

DotColumn columnOf(const Telling &telling, const QString &region, const QString &title)
{
    const ListedSelection &selection = telling.facts.selection;
    const Language language = telling.wording.language();
    const auto applicants = std::count_if(selection.candidates.begin(), selection.candidates.end(),
                                          [&](const ListedCandidate &candidate) { return candidate.region == region; });
    DotColumn column;
    column.label = title;
    column.dots = dotsOf(selection, region);
    if (const auto limit = regionLimit(selection, region)) {
        const QString seats = numberText(limit->seats, language);
        column.limit = ChartLimit{limit->seats,
                                  limit->atMost ? telling.wording.translate("letters", "max %1").arg(seats)
                                                : telling.wording.translate("letters", "min %1").arg(seats),
                                  !limit->atMost};
    }
    column.count = numberText(static_cast<qint64>(column.dots.size()), language);
    column.detail = telling.wording.translate("letters", "of %1", "so many of all applicants: 6 of 15")
                        .arg(numberText(applicants, language));
    return column;
}

QString ruleAmount(const Telling &telling, const ReachedRule &rule, qint64 value)
{
    const Language language = telling.wording.language();
    if (rule.rule.measure == RuleMeasure::Count)
        return numberText(value, language);
    return amountText(Money(value, telling.facts.commits.currency()), language);
}

/// Columns of a table of people, with the words over the last one.
Table peopleTable(const Telling &telling, const QString &caption, const QString &lastHead)
{
    const Wording &wording = telling.wording;
    Table table;
    table.caption = caption;
    // Shares throughout: a column as wide as its content asks would give way to the sentences.
    table.columns = {{CellAlign::Start, 4}, {CellAlign::Start, 7}, {CellAlign::Centre, 2},
                     {CellAlign::End, 3},   {CellAlign::End, 4},   {CellAlign::Start, 12}};
    table.head = {row(
        {wording.translate("letters", "Applicant"), wording.translate("letters", "State and group"),
         wording.translate("letters", "W/M", "head of a narrow column: woman or man"),
         wording.translate("letters", "Merit"),
         wording.translate("letters", "Cost, %1", "%1 a currency's code").arg(telling.facts.commits.currency().code),
         lastHead})};
    return table;
}

TableRow personRow(const Telling &telling, const ListedCandidate &candidate, const QString &sentence)
{
    const Language language = telling.wording.language();
    const QString groups = groupsText(candidate, telling.wording);
    const QString state = stateText(candidate.stateIso3, language);
    return row({candidate.ref, groups.isEmpty() ? state : QString(state + u' ' + groups),
                genderLetter(candidate.gender, telling.wording), meritText(candidate.merit, language),
                amountWithoutCurrency(Money(candidate.cost, telling.facts.commits.currency()), language), sentence});
}

/// What the delegation may be told: of those declined that they were not approved, and no more.
QString sentenceFor(const Telling &telling, const ListedCandidate &candidate)
{
    if (telling.facts.background.declined.count(candidate.ref) > 0)
        return telling.wording.translate("letters", "Was not approved by the High Representative.");
    return candidate.why ? candidate.why->sentence(codeOf(telling.wording.language())) : QString();
}

} // namespace

Figure picture(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const ListedSelection &selection = telling.facts.selection;
    DotChart chart;
    chart.series = {{wording.translate("letters", "woman"), ChartColour::Blue,
                     wording.translate("letters", "W", "one letter or sign for a woman"), false},
                    {wording.translate("letters", "man"), ChartColour::Orange,
                     wording.translate("letters", "M", "one letter or sign for a man"), false}};
    const bool isSaid =
        std::all_of(selection.candidates.begin(), selection.candidates.end(), [](const ListedCandidate &candidate) {
            return !candidate.isSelected() || candidate.gender == Gender::Woman || candidate.gender == Gender::Man;
        });
    if (!isSaid)
        chart.series.push_back({wording.translate("letters", "not said"), ChartColour::Grey, {}, false});
    for (const RegionalGroup group : regionalGroups)
        chart.columns.push_back(columnOf(telling, codeOf(group), titleOf(group, wording)));
    DotColumn others = columnOf(telling, {}, wording.translate("letters", "In no regional group"));
    if (!others.dots.empty())
        chart.columns.push_back(std::move(others));
    chart.ringMeaning = wording.translate("letters", "LDC, LLDC or SIDS");
    Figure figure;
    figure.caption = wording.translate("letters", "Who would go, by regional group");
    figure.chart = std::move(chart);
    return figure;
}

Table ruleTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    Table table;
    table.caption = wording.translate("letters", "Published rules, in their order");
    table.columns = {{CellAlign::Start, 4}, {CellAlign::End, 1}, {CellAlign::End, 1}, {CellAlign::Start, 2}};
    table.head = {row({wording.translate("letters", "Rule"), wording.translate("letters", "Reached"),
                       wording.translate("letters", "Needed"), wording.translate("letters", "Met")})};
    const QString met = wording.translate("letters", "yes", "a rule is met");
    for (const ReachedRule &rule : telling.facts.selection.rules) {
        const QString name = QString::fromStdString(rule.rule.name);
        const QString reached = ruleAmount(telling, rule, rule.reached);
        if (rule.rule.min)
            table.rows.push_back(row(
                {name, reached, QString(QStringLiteral("≥ ") + ruleAmount(telling, rule, *rule.rule.min)),
                 rule.missing() == 0
                     ? met
                     : wording.translate("letters", "short by %1").arg(ruleAmount(telling, rule, rule.missing()))}));
        if (rule.rule.max)
            table.rows.push_back(
                row({name, reached, QString(QStringLiteral("≤ ") + ruleAmount(telling, rule, *rule.rule.max)), met}));
    }
    return table;
}

Table selectedTable(const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    Table table = peopleTable(telling, telling.wording.translate("letters", "Who would go"),
                              telling.wording.translate("letters", "Without this person"));
    for (const ListedCandidate &candidate : facts.selection.candidates)
        if (candidate.isSelected())
            table.rows.push_back(
                personRow(telling, candidate,
                          officeSentence(candidate, facts.selection, facts.commits.currency(), telling.wording)));
    return table;
}

Table othersTable(const Telling &telling)
{
    Table table = peopleTable(telling, telling.wording.translate("letters", "Who is not selected"),
                              telling.wording.translate("letters", "What the delegation may be told"));
    for (const ListedCandidate &candidate : telling.facts.selection.candidates)
        if (!candidate.isSelected())
            table.rows.push_back(personRow(telling, candidate, sentenceFor(telling, candidate)));
    return table;
}

Table applicantsTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const DecisionBackground &background = telling.facts.background;
    Table table;
    table.caption = wording.translate("letters", "Everyone who applied, counted once");
    table.columns = {{CellAlign::Start, 4}, {CellAlign::End, 1}};
    const auto add = [&](const QString &words, std::size_t count, RowKind kind = RowKind::Body) {
        table.rows.push_back(
            {.cells = {words, numberText(static_cast<qint64>(count), wording.language())}, .kind = kind});
    };
    add(wording.translate("letters", "Compared by the published rules"), static_cast<std::size_t>(background.compared));
    add(wording.translate("letters", "Withdrew before that"), static_cast<std::size_t>(background.withdrawn));
    add(wording.translate("letters", "Found not eligible"), background.excluded.size());
    add(wording.translate("letters", "Without two reviews, by decision"), background.unreviewed.size());
    add(wording.translate("letters", "Without an estimated cost"), background.uncosted.size());
    add(wording.translate("letters", "Applied"), static_cast<std::size_t>(background.applied), RowKind::Total);
    return table;
}

Table unreviewedTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    Table table;
    table.caption = wording.translate("letters", "For whom it was decided to go on without two reviews");
    table.columns = {{CellAlign::Start, 2}, {CellAlign::Start, 3}, {CellAlign::Start, 6}, {CellAlign::Start, 4}};
    table.head = {row({wording.translate("letters", "Applicant"), wording.translate("letters", "State"),
                       wording.translate("letters", "Reason"), wording.translate("letters", "Decided by")})};
    for (const UnreviewedApplication &each : telling.facts.background.unreviewed)
        table.rows.push_back(
            row({each.ref, stateText(each.stateIso3, language), each.waiver.reason,
                 each.waiver.byName.isEmpty() ? QString()
                                              : wording.translate("letters", "%1, on %2", "%1 a user's name, %2 date")
                                                    .arg(each.waiver.byName, longDate(each.waiver.onDate, language))}));
    return table;
}

QString uncostedText(const Telling &telling)
{
    const Wording &wording = telling.wording;
    QStringList named;
    for (const UncostedApplication &each : telling.facts.background.uncosted)
        named += wording.translate("letters", "%1 (%2)", "%1 a reference such as A-012, %2 a State's name")
                     .arg(each.ref, stateText(each.stateIso3, wording.language()));
    return wording
        .translate("letters",
                   "Reviewed and eligible, but not compared, since no cost could be estimated for the journey: %1.")
        .arg(listText(named, wording.language()));
}

Table excludedTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    Table table;
    table.caption = wording.translate("letters", "Who was found not eligible");
    table.columns = {{CellAlign::Start, 2},
                     {CellAlign::Start, 3},
                     {CellAlign::Start, 3},
                     {CellAlign::Start, 3},
                     {CellAlign::Start, 6}};
    table.head = {row({wording.translate("letters", "Applicant"), wording.translate("letters", "State"),
                       wording.translate("letters", "Paragraph"), wording.translate("letters", "Judged by"),
                       wording.translate("letters", "On what evidence")})};
    for (const Exclusion &each : telling.facts.background.excluded)
        table.rows.push_back(row({each.ref, stateText(each.stateIso3, language), listText(each.paragraphs, language),
                                  each.judges.isEmpty() ? wording.translate("letters", "the application's own answers")
                                                        : listText(each.judges, language),
                                  each.evidence.join(u' ')}));
    return table;
}

List earlierDecisions(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    List list{ListMarks::Bullets, {}};
    for (const EarlierDecision &each : telling.facts.background.earlier) {
        QString sentence =
            wording
                .translate("letters", "Version %1 was %2 on %3 by %4.",
                           "%1 number, %2 outcome such as returned, %3 date, %4 a user's name")
                .arg(numberText(each.version, language), outcomeText(each.decision.what.outcome, wording),
                     longDate(each.decision.onDate, language), each.decision.byName);
        if (!each.decision.what.reason.isEmpty())
            sentence += u' ' + wording.translate("letters", "Reason: %1").arg(each.decision.what.reason);
        list.items.emplace_back(sentence);
    }
    for (const auto &[ref, reason] : telling.facts.background.declined)
        list.items.emplace_back(wording.translate("letters", "%1 was declined then. Reason: %2").arg(ref, reason));
    return list;
}

Table disagreementTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    Table table;
    table.caption = wording.translate("letters", "Reviewers' own merits that lie 15 points or more apart");
    table.columns = {{CellAlign::Start, 0}, {CellAlign::Start, 3}, {CellAlign::Start, 3}, {CellAlign::Start, 2}};
    table.head = {row({wording.translate("letters", "Applicant"), wording.translate("letters", "State"),
                       wording.translate("letters", "Merits"), wording.translate("letters", "Selected")})};
    for (const Disagreement &each : telling.facts.disagreements) {
        QStringList merits;
        for (const int merit : each.merits)
            merits += meritText(merit, language);
        table.rows.push_back(row({each.ref, stateText(each.stateIso3, language), listText(merits, language),
                                  each.isSelected ? wording.translate("letters", "in", "selected")
                                                  : wording.translate("letters", "not in", "not selected")}));
    }
    return table;
}

Paragraph screeningParagraph(const Telling &telling)
{
    const ScreenedSelection &screening = *telling.facts.screening;
    const Wording &wording = telling.wording;
    if (screening.isClear())
        return Paragraph{wording.translate("letters", "All who are proposed were screened against the newest "
                                                      "Consolidated List of the Security Council; no hit is open.")};
    const auto count = [&](const QStringList &refs) {
        return numberText(static_cast<qint64>(refs.size()), wording.language());
    };
    return Paragraph{wording
                         .translate("letters",
                                    "Of %1 who are proposed, %2 were not screened against the newest Consolidated "
                                    "List of the Security Council, a hit of %3 waits for a decision, and two people "
                                    "found %4 on the list.",
                                    "%1 to %4 are numbers of people")
                         .arg(numberText(screening.proposed, wording.language()), count(screening.missing),
                              count(screening.open), count(screening.listed))};
}

Table moneyTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const DecisionFacts &facts = telling.facts;
    const Currency &currency = facts.commits.currency();
    Table table;
    table.columns = {{CellAlign::Start, 4}, {CellAlign::End, 2}};
    const auto add = [&](const QString &words, const Money &amount, RowKind kind = RowKind::Body) {
        table.rows.push_back({.cells = {words, amountText(amount, wording.language())}, .kind = kind});
    };
    if (facts.selection.budget)
        add(wording.translate("letters", "Envelope published with the call"), Money(*facts.selection.budget, currency));
    add(wording.translate("letters", "This list commits"), facts.commits);
    if (!facts.pool)
        return table;
    const auto window = facts.pool->windows.find(Window::Sponsorship);
    const Money allotted = window == facts.pool->windows.end() ? Money(0, currency) : window->second.allotted;
    add(wording.translate("letters", "Allotted for sponsorship and not yet used"), allotted);
    add(wording.translate("letters", "Left of it afterwards"), allotted - facts.commits, RowKind::Total);
    add(wording.translate("letters", "Available in the pool, not allotted"), facts.pool->available);
    return table;
}

QString outcomeText(DecisionOutcome outcome, const Wording &wording)
{
    switch (outcome) {
    case DecisionOutcome::Approved:
        return wording.translate("letters", "approved");
    case DecisionOutcome::Returned:
        return wording.translate("letters", "returned");
    case DecisionOutcome::Declined:
        break;
    }
    return wording.translate("letters", "declined");
}

QString keyText(const DecidersKey &key, const Wording &wording)
{
    if (key.confirmedBy.isEmpty())
        return wording.translate("letters", "%1 (%2), confirmed by nobody yet", "%1 fingerprint, %2 a user's name")
            .arg(key.fingerprint, key.name);
    return wording.translate("letters", "%1 (%2), confirmed by %3", "%1 fingerprint, %2 and %3 users' names")
        .arg(key.fingerprint, key.name, key.confirmedBy);
}

} // namespace fund::memo
