#include "states/state_names.h"

#include "base/field_readers.h"
#include "base/reference_table.h"
#include "states/state_suggestions.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace fund {

namespace {

/// Everything that names a State, by hash: a lookup costs the same whatever is looked up.
struct NameIndex
{
    QHash<QString, const State *> codes;
    QHash<QString, const State *> exact; ///< names as they stand in the table, which most files repeat
    QHash<QString, const State *> keys;
    std::vector<KnownName> known;

    void add(const QString &name, const State &state, Language language)
    {
        const QString key = stateNameKey(name);
        const auto found = keys.constFind(key);
        if (found != keys.constEnd() && *found != &state)
            qFatal("two States share the name %s", qUtf8Printable(name));
        if (found == keys.constEnd())
            known.push_back({key, {}, &state, language});
        keys.insert(key, &state);
    }
};

NameIndex readIndex()
{
    NameIndex index;
    for (const State &state : allStates()) {
        for (const QString &code : {state.iso2, state.iso3, state.m49})
            index.codes.insert(code, &state);
        for (const Language language : languages) {
            index.exact.insert(state.name(language), &state);
            index.add(state.name(language), state, language);
        }
    }
    const CsvTable table = referenceTable(u"state_aliases.csv");
    for (const CsvRow row : table) {
        const State *state = stateOf(row.text(table.columnOf(u"iso3")));
        const auto language = languageOf(row.text(table.columnOf(u"language")));
        if (!state || !language)
            qFatal("reference table of aliases: line %d names an unknown State or language", row.line());
        index.add(row.text(table.columnOf(u"alias")), *state, *language);
    }
    findTellingWords(index.known);
    return index;
}

const NameIndex &nameIndex()
{
    static const NameIndex index = readIndex();
    return index;
}

} // namespace

const State *findState(QStringView text)
{
    const NameIndex &index = nameIndex();
    const QString trimmed = text.trimmed().toString();
    if (const State *state = index.exact.value(trimmed))
        return state;
    if (trimmed.size() == 2 || trimmed.size() == 3)
        if (const State *state = index.codes.value(trimmed.toUpper()))
            return state;
    const QString key = stateNameKey(trimmed);
    return key.isEmpty() ? nullptr : index.keys.value(key);
}

Result<const State *> readState(QStringView text)
{
    const auto name = readRequired(text);
    if (!name)
        return name.failure();
    if (const State *state = findState(*name))
        return state;
    const QString shown = name->size() <= 60 ? *name : name->left(60) + u'…';
    const QStringList nearest = nearestStates(stateNameKey(shown), nameIndex().known);
    const QString rule = QStringLiteral("state_must_be_known");
    if (nearest.isEmpty())
        return failure(
            FailureKind::Refused, rule,
            QCoreApplication::translate("states", "“%1” is not the name or the ISO code of a State.").arg(shown));
    return failure(FailureKind::Refused, rule,
                   QCoreApplication::translate("states",
                                               "“%1” is not the name or the ISO code of a State. Similar: %2.",
                                               "%2 is a list of names of States with their codes")
                       .arg(shown, nearest.join(QStringLiteral(", "))));
}

} // namespace fund
