#include "letters/decision_memo_parts.h"

#include "calls/shown_text.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "states/state.h"

#include <algorithm>

namespace fund::memo {

namespace {

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
    table.head = {tableRow({wording.translate("letters", "Rule"), wording.translate("letters", "Reached"),
                            wording.translate("letters", "Needed"), wording.translate("letters", "Met")})};
    const QString met = wording.translate("letters", "yes", "a rule is met");
    for (const ReachedRule &rule : telling.facts.selection.rules) {
        const QString name = shownText(QString::fromStdString(rule.rule.name), wording.language());
        const QString reached = ruleAmount(telling, rule, rule.reached);
        if (rule.rule.min)
            table.rows.push_back(tableRow(
                {name, reached, QString(QStringLiteral("≥ ") + ruleAmount(telling, rule, *rule.rule.min)),
                 rule.missing() == 0
                     ? met
                     : wording.translate("letters", "short by %1").arg(ruleAmount(telling, rule, rule.missing()))}));
        if (rule.rule.max)
            table.rows.push_back(tableRow(
                {name, reached, QString(QStringLiteral("≤ ") + ruleAmount(telling, rule, *rule.rule.max)), met}));
    }
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
    add(wording.translate("letters", "Withdrew before that"), background.withdrawn.size());
    add(wording.translate("letters", "Found not eligible"), background.excluded.size());
    add(wording.translate("letters", "Without two reviews, by decision"), background.unreviewed.size());
    add(wording.translate("letters", "Without an estimated cost"), background.uncosted.size());
    add(wording.translate("letters", "Applied"), static_cast<std::size_t>(background.applied), RowKind::Total);
    return table;
}

List earlierDecisions(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    List list{ListMarks::Bullets, {}};
    if (telling.facts.background.earlier.empty())
        list.items.emplace_back(wording.translate("letters", "No list of this call was decided on before."));
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
    const auto &change = telling.facts.background.change;
    for (const auto &[ref, reason] : telling.facts.background.declined)
        if (!change || !change->tellsDeclineOf(ref))
            list.items.emplace_back(
                wording.translate("letters", "%1 was declined then. Reason: %2").arg(ref, reason.text(wording)));
    return list;
}

Paragraph screeningParagraph(const Telling &telling)
{
    const ScreenedSelection &screening = *telling.facts.screening;
    const Wording &wording = telling.wording;
    if (screening.isClear())
        return Paragraph{wording.translate("letters", "All who are proposed were screened against the newest "
                                                      "Consolidated List of the Security Council; no hit is open.")};
    QStringList sentences;
    const auto say = [&](const QStringList &refs, const QString &sentence) {
        if (!refs.isEmpty())
            sentences += sentence.arg(numberText(static_cast<qint64>(refs.size()), wording.language()),
                                      numberText(screening.proposed, wording.language()));
    };
    say(screening.missing, wording.translate("letters",
                                             "Not screened against the newest Consolidated List of the Security "
                                             "Council: %1 of the %2 proposed.",
                                             "%1 and %2 are numbers of people"));
    say(screening.open,
        wording.translate("letters", "With a likeness to a name on the list that nobody has judged yet: %1 of %2.",
                          "%1 and %2 are numbers of people"));
    say(screening.listed, wording.translate("letters", "Found by two people to be on the list: %1 of %2.",
                                            "%1 and %2 are numbers of people"));
    return Paragraph{sentences.join(u' ')};
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
