#include "letters/decision_memo_parts.h"
#include "localisation/dates.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "localisation/paragraphs.h"
#include "shortlists/office_sentence.h"
#include "states/state.h"
#include "states/state_group.h"

#include <algorithm>

namespace fund::memo {

namespace {

/// "PMA"; the code where the language has no capitals to abbreviate by, and writes the name out: no narrow column holds
/// that, and the legend says what the code means.
QString groupLabel(StateGroup group, const Wording &wording)
{
    const QString abbreviation = abbreviationOf(group, wording);
    return abbreviation.toLower() == abbreviation ? codeOf(group) : abbreviation;
}

QString groupsText(const ListedCandidate &candidate, const Wording &wording)
{
    QStringList groups;
    for (const QString &code : candidate.groups)
        if (const auto group = stateGroupOf(code))
            groups += groupLabel(*group, wording);
    return groups.join(u' ');
}

QString genderLetter(Gender gender, const Wording &wording)
{
    if (gender == Gender::Woman)
        return wording.translate("letters", "W", "one letter or sign for a woman");
    return gender == Gender::Man ? wording.translate("letters", "M", "one letter or sign for a man")
                                 : QStringLiteral("–");
}

QString numberHead(const Wording &wording)
{
    return wording.translate("letters", "No.", "head of a narrow column: an applicant's number such as A-012");
}

/// Heads of the columns that every table of people begins with: number, State and group, woman or man, merit.
std::vector<TableCell> personHeads(const Wording &wording)
{
    return {numberHead(wording), wording.translate("letters", "State and group"),
            wording.translate("letters", "W/M", "head of a narrow column: woman or man"),
            wording.translate("letters", "Merit")};
}

std::vector<TableCell> personCells(const Telling &telling, const ListedCandidate &candidate)
{
    const Language language = telling.wording.language();
    const QString groups = groupsText(candidate, telling.wording);
    const QString state = stateText(candidate.stateIso3, language);
    return {candidate.ref, groups.isEmpty() ? state : QString(state + u' ' + groups),
            genderLetter(candidate.gender, telling.wording), meritText(candidate.merit, language)};
}

/// What the short labels in the cells mean.
std::vector<RichText> legend(const Wording &wording)
{
    QStringList groups;
    for (const StateGroup group : stateGroups)
        groups += wording.translate("letters", "%1: %2", "%1 an abbreviation, %2 what it stands for")
                      .arg(groupLabel(group, wording), titleOf(group, wording));
    return {wording
                .translate("letters", "%1: woman, %2: man, –: not said. Merit is of 100 points.",
                           "%1 and %2 are the letters or signs of the column")
                .arg(genderLetter(Gender::Woman, wording), genderLetter(Gender::Man, wording)),
            listText(groups, wording.language())};
}

/// Two people in each row: one in a row would make the paper twice as long.
void addPairs(Table &table, const std::vector<std::vector<TableCell>> &people)
{
    for (std::size_t i = 0; i < people.size(); i += 2) {
        std::vector<TableCell> cells = people[i];
        if (i + 1 < people.size())
            cells.insert(cells.end(), people[i + 1].begin(), people[i + 1].end());
        else
            cells.resize(cells.size() * 2);
        table.rows.push_back(tableRow(std::move(cells)));
    }
}

/// Columns and heads of one person, twice.
void setPairs(Table &table, const std::vector<TableColumn> &columns, const std::vector<TableCell> &heads)
{
    table.columns = columns;
    table.columns.insert(table.columns.end(), columns.begin(), columns.end());
    std::vector<TableCell> both = heads;
    both.insert(both.end(), heads.begin(), heads.end());
    table.head = {tableRow(std::move(both))};
}

void addGroup(Table &table, const QString &words, const std::vector<std::vector<TableCell>> &people)
{
    if (people.empty())
        return;
    const int columns = static_cast<int>(table.columns.size());
    table.rows.push_back({.cells = {TableCell(RichText(words), columns)}, .kind = RowKind::Group});
    addPairs(table, people);
}

/// What the delegation may be told, and no more; without its own merit, which stands in the row, so that all who stay
/// out for one reason stand under one sentence.
QString reasonText(const Telling &telling, const ListedCandidate &candidate)
{
    const Wording &wording = telling.wording;
    if (telling.facts.background.declined.count(candidate.ref) > 0)
        return wording.translate("letters", "Was not approved by the High Representative.");
    if (!candidate.why)
        return wording.translate("letters", "No reason was worked out when the list was made.");
    if (candidate.outcome == Outcome::BelowMinimum)
        return wording.translate("letters", "The merit is below the published minimum of %1.")
            .arg(meritText(telling.facts.selection.minMerit, wording.language()));
    if (candidate.why->kind != "merit")
        return delegationSentence(*candidate.why, wording.language());
    return candidate.why->meritNeeded
               ? wording.translate("letters", "If this application were selected, the total merit of those selected "
                                              "would be lower; a higher merit of its own would have been needed.")
               : wording.translate("letters", "If this application were selected, the total merit of those selected "
                                              "would be lower; even the highest merit of its own would not have been "
                                              "enough.");
}

struct ReasonGroup
{
    QString words;
    bool belowMinimum = false;
    std::vector<std::vector<TableCell>> people;
};

std::vector<ReasonGroup> groupedByReason(const Telling &telling)
{
    std::vector<ReasonGroup> groups;
    for (const ListedCandidate &candidate : telling.facts.selection.candidates) {
        if (candidate.isSelected())
            continue;
        const QString words = reasonText(telling, candidate);
        auto found =
            std::find_if(groups.begin(), groups.end(), [&](const ReasonGroup &group) { return group.words == words; });
        if (found == groups.end())
            found = groups.insert(groups.end(), {words, candidate.outcome == Outcome::BelowMinimum, {}});
        found->people.push_back(personCells(telling, candidate));
    }
    std::stable_partition(groups.begin(), groups.end(), [](const ReasonGroup &group) { return !group.belowMinimum; });
    return groups;
}

/// "A-012 (Kenya)".
QString named(const QString &ref, const QString &stateIso3, const Wording &wording)
{
    return wording.translate("letters", "%1 (%2)", "%1 a reference such as A-012, %2 a State's name")
        .arg(ref, stateText(stateIso3, wording.language()));
}

template <typename Applications>
QString namesOf(const Applications &applications, const Wording &wording)
{
    QStringList names;
    for (const auto &each : applications)
        names += named(each.ref, each.stateIso3, wording);
    return listText(names, wording.language());
}

QString criteriaText(const Exclusion &exclusion, const Wording &wording)
{
    QStringList criteria;
    for (qsizetype i = 0; i < exclusion.paragraphs.size(); ++i) {
        const QString title = criterionTitle(exclusion.criteria.at(static_cast<std::size_t>(i)), wording);
        const QString paragraph = paragraphText(exclusion.paragraphs.at(i), wording);
        criteria += paragraph.isEmpty() ? title : QString(title + QStringLiteral(" (") + paragraph + u')');
    }
    return listText(criteria, wording.language());
}

QString findingText(const Exclusion &exclusion, const Wording &wording)
{
    if (exclusion.judges.isEmpty())
        return wording.translate("letters", "The application's own answers");
    return wording.translate("letters", "%1: %2", "%1 names of users, %2 on what evidence they judged")
        .arg(listText(exclusion.judges, wording.language()), exclusion.evidenceText(wording));
}

} // namespace

QString stateText(const QString &iso3, Language language)
{
    const State *state = stateOf(iso3);
    return state ? state->name(language) : iso3;
}

TableRow tableRow(std::vector<TableCell> cells)
{
    return {.cells = std::move(cells)};
}

QString proposedText(const Telling &telling)
{
    std::vector<ListedCandidate> proposed;
    for (const ListedCandidate &candidate : telling.facts.selection.candidates)
        if (candidate.isSelected() && !telling.facts.list.kept.contains(candidate.ref))
            proposed.push_back(candidate);
    return namesOf(proposed, telling.wording);
}

QString balanceText(const Telling &telling)
{
    const Wording &wording = telling.wording;
    qint64 women = 0;
    qint64 special = 0;
    for (const ListedCandidate &candidate : telling.facts.selection.candidates) {
        women += candidate.isSelected() && candidate.gender == Gender::Woman ? 1 : 0;
        special += candidate.isSelected() && !candidate.groups.isEmpty() ? 1 : 0;
    }
    const auto number = [&](qint64 value) { return numberText(value, wording.language()); };
    return wording
        .translate("letters", "The whole list: %1. Women: %2. From LDC, LLDC or SIDS: %3.", "%1 to %3 are numbers")
        .arg(number(telling.facts.selection.selected), number(women), number(special));
}

Table selectedTable(const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    Table table;
    table.caption = wording.translate("letters", "Who would go");
    // Shares throughout: a column as wide as its content asks would give way to the sentences.
    table.columns = {{CellAlign::Start, 5}, {CellAlign::Start, 15}, {CellAlign::Centre, 4},
                     {CellAlign::End, 5},   {CellAlign::End, 9},    {CellAlign::Start, 21}};
    auto heads = personHeads(wording);
    heads.emplace_back(
        wording.translate("letters", "Cost, %1", "%1 a currency's code").arg(facts.commits.currency().code));
    heads.emplace_back(wording.translate("letters", "Without this person"));
    table.head = {tableRow(std::move(heads))};
    for (const ListedCandidate &candidate : facts.selection.candidates) {
        if (!candidate.isSelected())
            continue;
        auto cells = personCells(telling, candidate);
        cells.emplace_back(amountWithoutCurrency(Money(candidate.cost, facts.commits.currency()), wording.language()));
        cells.emplace_back(officeSentence(candidate, facts.selection, facts.commits.currency(), wording));
        table.rows.push_back(tableRow(std::move(cells)));
    }
    table.notes = legend(wording);
    return table;
}

Table enteringTable(const Telling &telling)
{
    const DecisionFacts &facts = telling.facts;
    const Wording &wording = telling.wording;
    Table table;
    table.caption = wording.translate("letters", "Who is new in the list");
    table.columns = {{CellAlign::Start, 5},
                     {CellAlign::Start, 20},
                     {CellAlign::Centre, 4},
                     {CellAlign::End, 6},
                     {CellAlign::End, 9}};
    auto heads = personHeads(wording);
    heads.emplace_back(
        wording.translate("letters", "Cost, %1", "%1 a currency's code").arg(facts.commits.currency().code));
    table.head = {tableRow(std::move(heads))};
    for (const QString &ref : facts.background.change->entering) {
        const ListedCandidate *candidate = facts.selection.find(ref);
        if (!candidate)
            continue;
        auto cells = personCells(telling, *candidate);
        cells.emplace_back(amountWithoutCurrency(Money(candidate->cost, facts.commits.currency()), wording.language()));
        table.rows.push_back(tableRow(std::move(cells)));
    }
    return table;
}

Table othersTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    Table table;
    table.caption = wording.translate("letters", "Who is not selected, under what the delegation may be told");
    setPairs(table, {{CellAlign::Start, 6}, {CellAlign::Start, 17}, {CellAlign::Centre, 4}, {CellAlign::End, 6}},
             personHeads(wording));
    for (const ReasonGroup &group : groupedByReason(telling))
        addGroup(table, group.words, group.people);
    table.notes = legend(wording);
    return table;
}

QString withdrawnText(const Telling &telling)
{
    return telling.wording.translate("letters", "Withdrew before the list was made: %1.", "%1 references and States")
        .arg(namesOf(telling.facts.background.withdrawn, telling.wording));
}

Table uncostedTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    Table table;
    table.caption = wording.translate(
        "letters", "Eligible and reviewed, but not compared, since the cost of the journey could not be estimated");
    table.columns = {{CellAlign::Start, 5},
                     {CellAlign::Start, 15},
                     {CellAlign::Centre, 4},
                     {CellAlign::End, 6},
                     {CellAlign::Start, 25}};
    auto heads = personHeads(wording);
    heads.emplace_back(wording.translate("letters", "Not on record when the list was made"));
    table.head = {tableRow(std::move(heads))};
    for (const UncostedApplication &each : telling.facts.background.uncosted) {
        auto cells = personCells(telling, listedCandidate(each));
        cells.emplace_back(missingText(each, telling.facts.call.terms.meeting.place, wording));
        table.rows.push_back(tableRow(std::move(cells)));
    }
    return table;
}

Table unreviewedTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    std::vector<std::pair<Waiver, std::vector<UnreviewedApplication>>> decisions;
    for (const UnreviewedApplication &each : telling.facts.background.unreviewed) {
        auto found = std::find_if(decisions.begin(), decisions.end(),
                                  [&](const auto &decision) { return decision.first == each.waiver; });
        if (found == decisions.end())
            found = decisions.insert(decisions.end(), {each.waiver, {}});
        found->second.push_back(each);
    }
    Table table;
    table.caption = wording.translate("letters", "For whom it was decided to go on without two reviews");
    table.columns = {{CellAlign::Start, 6}, {CellAlign::Start, 6}, {CellAlign::Start, 4}};
    table.head = {tableRow({wording.translate("letters", "Applicants"), wording.translate("letters", "Reason"),
                            wording.translate("letters", "Decided by")})};
    for (const auto &[waiver, applications] : decisions)
        table.rows.push_back(
            tableRow({namesOf(applications, wording), waiver.reason,
                      waiver.byName.isEmpty() ? QString()
                                              : wording.translate("letters", "%1, on %2", "%1 a user's name, %2 date")
                                                    .arg(waiver.byName, longDate(waiver.onDate, wording.language()))}));
    return table;
}

Table excludedTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    std::vector<std::pair<QStringList, std::vector<Exclusion>>> grounds;
    for (const Exclusion &each : telling.facts.background.excluded) {
        const QStringList ground = {criteriaText(each, wording), findingText(each, wording)};
        auto found =
            std::find_if(grounds.begin(), grounds.end(), [&](const auto &entry) { return entry.first == ground; });
        if (found == grounds.end())
            found = grounds.insert(grounds.end(), {ground, {}});
        found->second.push_back(each);
    }
    Table table;
    table.caption = wording.translate("letters", "Who was found not eligible");
    table.columns = {{CellAlign::Start, 4}, {CellAlign::Start, 5}, {CellAlign::Start, 7}};
    table.head = {tableRow({wording.translate("letters", "Criterion not met"), wording.translate("letters", "Found by"),
                            wording.translate("letters", "Applicants")})};
    for (const auto &[ground, applications] : grounds)
        table.rows.push_back(tableRow({ground.front(), ground.back(), namesOf(applications, wording)}));
    return table;
}

Table disagreementTable(const Telling &telling)
{
    const Wording &wording = telling.wording;
    const Language language = wording.language();
    Table table;
    table.caption = wording.translate("letters", "Reviewers' own merits that lie 15 points or more apart");
    setPairs(table, {{CellAlign::Start, 5}, {CellAlign::Start, 13}, {CellAlign::Start, 13}},
             {numberHead(wording), wording.translate("letters", "State"), wording.translate("letters", "Merits")});
    std::vector<std::vector<TableCell>> selected;
    std::vector<std::vector<TableCell>> others;
    for (const Disagreement &each : telling.facts.disagreements) {
        QStringList merits;
        for (const int merit : each.merits)
            merits += meritText(merit, language);
        (each.isSelected ? selected : others)
            .push_back({each.ref, stateText(each.stateIso3, language), listText(merits, language)});
    }
    addGroup(table, wording.translate("letters", "In the list"), selected);
    addGroup(table, wording.translate("letters", "Not in the list"), others);
    return table;
}

} // namespace fund::memo
