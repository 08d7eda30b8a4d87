#include "screening/list_reader.h"

#include "screening/list_version.h"
#include "support/invented_list.h"

#include <catch2/catch.hpp>

using namespace fund;

namespace {

const QDate listDay(2026, 3, 1);

/// The rule of the first problem and its line.
QString refusalOfList(const QByteArray &file)
{
    const auto list = readConsolidatedList(file);
    if (list)
        return QStringLiteral("read");
    const Problem &problem = list.failure().problems.front();
    CHECK_FALSE(problem.sentence.isEmpty());
    return QStringLiteral("%1 %2").arg(problem.rule).arg(problem.line);
}

QString refusalOfCheck(const ConsolidatedList &list, const std::optional<ListVersion> &last, const QDate &today)
{
    QStringList rules;
    for (const Problem &problem : checkList(list, last, today))
        rules += problem.field + u' ' + problem.rule;
    return rules.join(u'\n');
}

const QByteArray start = "<?xml version=\"1.0\"?>\n<CONSOLIDATED_LIST dateGenerated=\"2026-03-01T06:00:00Z\">\n";
const QByteArray oneIndividual = "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>Xavvo</FIRST_NAME></INDIVIDUAL>\n";

} // namespace

TEST_CASE("the Consolidated List is read whole, with names, years and documents", "[screening]")
{
    std::vector<ListedEntry> entries = inventedEntries();
    entries.front().names.push_back({QStringLiteral("كسافو"), NameQuality::OriginalScript});
    const auto list = readConsolidatedList(listXml(entries, listDay));
    REQUIRE(list);
    CHECK(list->date == listDay);
    CHECK(list->count(ListedKind::Individual) == 600);
    CHECK(list->count(ListedKind::Entity) == 180);
    CHECK(list->entries.back() == entries.back());
    const ListedEntry &first = list->entries.front();
    CHECK(first.name() == entries.front().name());
    CHECK(first.births == entries.front().births);
    CHECK(first.documents == entries.front().documents);
    CHECK(first.names.back().quality == NameQuality::OriginalScript);
    CHECK(entryOf(entryContent(first)) == first);
    CHECK(checkList(*list, std::nullopt, listDay).empty());
}

TEST_CASE("name parts, several aliases in one element and years in every form are understood", "[screening]")
{
    const auto list = readConsolidatedList(
        start +
        "<INDIVIDUALS><INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>XAVVO</FIRST_NAME><SECOND_NAME>Tern</SECOND_NAME>"
        "<FOURTH_NAME> Olmek </FOURTH_NAME><INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Xav; Olm</ALIAS_NAME>"
        "</INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>"
        "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1956</FROM_YEAR><TO_YEAR>1960"
        "</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE>"
        "<DATE>1962-05-04T00:00:00</DATE></INDIVIDUAL_DATE_OF_BIRTH><INDIVIDUAL_DATE_OF_BIRTH><YEAR>unknown</YEAR>"
        "</INDIVIDUAL_DATE_OF_BIRTH><NATIONALITY><VALUE>Nowhere</VALUE></NATIONALITY></INDIVIDUAL></INDIVIDUALS>"
        "<ENTITIES><ENTITY><DATAID>8</DATAID><FIRST_NAME>Xavvo "
        "Lines</FIRST_NAME><ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY>"
        "<ALIAS_NAME>Xavvo</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>");
    REQUIRE(list);
    const ListedEntry &entry = list->entries.front();
    CHECK(entry.name() == u"XAVVO Tern Olmek");
    REQUIRE(entry.names.size() == 3);
    CHECK(entry.names.at(2) == ListedName{QStringLiteral("Olm"), NameQuality::Weak});
    CHECK(entry.births == std::vector<BirthYears>{{1956, 1960, false}, {1962, 1962, true}});
    CHECK(entry.nationalities == QStringList{QStringLiteral("Nowhere")});
    CHECK(list->entries.back().names.back().quality == NameQuality::Good);
}

TEST_CASE("para. 14: a list that was cut off or is none is refused with the place", "[screening]")
{
    const QByteArray whole = listXml(inventedEntries(), listDay);
    CHECK(refusalOfList(whole.left(whole.size() / 2)).startsWith(u"list_must_be_whole "));
    CHECK(refusalOfList(whole.left(whole.indexOf("</INDIVIDUALS>"))).startsWith(u"list_must_be_whole "));
    CHECK(refusalOfList(whole.chopped(10)).startsWith(u"list_must_be_whole "));
    CHECK(refusalOfList({}).startsWith(u"list_must_be_whole "));
    CHECK(refusalOfList("{\"list\": []}").startsWith(u"list_must_be_well_formed 1"));
    CHECK(refusalOfList("<html/>") == u"file_must_be_the_consolidated_list 1");
    CHECK(refusalOfList("<CONSOLIDATED_LIST><INDIVIDUALS/><ENTITIES/></CONSOLIDATED_LIST>") ==
          u"list_must_bear_its_date 1");
    CHECK(refusalOfList(start + "<INDIVIDUALS>" + oneIndividual + "</INDIVIDUALS></CONSOLIDATED_LIST>")
              .startsWith(u"list_must_have_both_parts"));
    CHECK(refusalOfList(start + "<ENTITIES/></CONSOLIDATED_LIST>").startsWith(u"list_must_have_both_parts"));
    CHECK(refusalOfList(start + "<INDIVIDUALS>" + oneIndividual + oneIndividual +
                        "</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>") == u"entry_must_stand_once 4");
    CHECK(refusalOfList(start + "<INDIVIDUALS>\n<INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL></INDIVIDUALS><ENTITIES/>"
                                "</CONSOLIDATED_LIST>") == u"entry_must_have_a_name 4");
    CHECK(refusalOfList(start + "<INDIVIDUALS>\n<INDIVIDUAL><FIRST_NAME>X</FIRST_NAME></INDIVIDUAL></INDIVIDUALS>"
                                "<ENTITIES/></CONSOLIDATED_LIST>") == u"entry_must_have_a_number 4");
}

TEST_CASE("a list of an implausible length or date is refused", "[screening]")
{
    const auto listOf = [](int individuals, int entities, const QDate &date) {
        ConsolidatedList list{date, QByteArray(32, 'x'), inventedEntries(individuals, entities)};
        return list;
    };
    CHECK(refusalOfCheck(listOf(600, 180, listDay), std::nullopt, listDay).isEmpty());
    CHECK(refusalOfCheck(listOf(500, 180, listDay), std::nullopt, listDay) == u"INDIVIDUALS list_must_be_plausible");
    CHECK(refusalOfCheck(listOf(600, 100, listDay), std::nullopt, listDay) == u"ENTITIES list_must_be_plausible");
    CHECK(refusalOfCheck(listOf(600, 180, listDay.addDays(5)), std::nullopt, listDay) ==
          u"dateGenerated list_must_not_be_of_the_future");
    ListVersion last;
    last.date = listDay;
    last.individuals = 700;
    last.entities = 200;
    CHECK(refusalOfCheck(listOf(690, 201, listDay), last, listDay).isEmpty());
    CHECK(refusalOfCheck(listOf(570, 201, listDay), last, listDay) == u"INDIVIDUALS list_must_be_plausible");
    CHECK(refusalOfCheck(listOf(700, 256, listDay), last, listDay) == u"ENTITIES list_must_be_plausible");
    CHECK(refusalOfCheck(listOf(700, 200, listDay.addDays(-1)), last, listDay) ==
          u"dateGenerated list_must_not_be_older");
}
