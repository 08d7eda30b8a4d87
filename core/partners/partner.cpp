#include "partners/partner.h"

#include "states/state_names.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace fund {

namespace {

constexpr int earliestBirthYear = 1900;
constexpr int latestBirthYear = 2100;

struct KindWords
{
    const char *key;
    const char *title;
};

/// In the order of PartnerKind.
constexpr KindWords kindWords[] = {
    {"non_governmental", QT_TRANSLATE_NOOP("partners", "Non-governmental organisation")},
    {"un_entity", QT_TRANSLATE_NOOP("partners", "United Nations entity")},
    {"international_organisation", QT_TRANSLATE_NOOP("partners", "International organisation")},
    {"regional_organisation", QT_TRANSLATE_NOOP("partners", "Regional organisation")},
    {"academia", QT_TRANSLATE_NOOP("partners", "Academia")},
    {"private", QT_TRANSLATE_NOOP("partners", "Private sector")},
};

static_assert(std::size(kindWords) == allPartnerKinds.size());

const KindWords &wordsOf(PartnerKind kind)
{
    return kindWords[static_cast<std::size_t>(kind)];
}

/// Whether any name means a State: a Government receives, and implements with others (para. 24).
bool namesAState(const PartnerFacts &facts)
{
    return findState(facts.name) || std::any_of(facts.names.begin(), facts.names.end(),
                                                [](const auto &name) { return findState(name.second) != nullptr; });
}

bool isAddress(const QString &website)
{
    const QUrl url(website.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

void checkNames(const PartnerFacts &facts, const PartnerNameFacts &names, Problems &problems)
{
    if (facts.name.trimmed().isEmpty())
        problems.push_back(problem("name", "partner_must_have_a_name",
                                   QCoreApplication::translate("partners", "Give the partner's name."), "para. 24"));
    else if (namesAState(facts))
        problems.push_back(
            problem("name", "partner_must_be_no_government",
                    QCoreApplication::translate("partners", "A Government receives a grant and works with partners; "
                                                            "it is not one itself."),
                    "para. 24"));
    else if (names.nameIsTaken)
        problems.push_back(
            problem("name", "partner_must_be_new",
                    QCoreApplication::translate("partners", "There is a partner of this name already.")));
    for (const Language language : names.takenNames)
        problems.push_back({QStringLiteral("name_") + codeOf(language),
                            QStringLiteral("partner_name_must_be_its_own"),
                            QCoreApplication::translate("partners", "Another partner bears this name."),
                            {},
                            0});
}

void checkFacts(const PartnerFacts &facts, const PartnerNameFacts &names, Problems &problems)
{
    checkNames(facts, names, problems);
    if (!facts.seatIso3.isEmpty() && !stateOf(facts.seatIso3))
        problems.push_back(
            problem("seat", "seat_must_be_a_state",
                    QCoreApplication::translate("partners", "The seat is in a State of the list, or left empty.")));
    if (!facts.website.trimmed().isEmpty() && !isAddress(facts.website))
        problems.push_back(
            problem("website", "website_must_be_an_address",
                    QCoreApplication::translate("partners", "A website begins with http:// or https://.")));
}

void checkPersons(const std::vector<PersonInCharge> &persons, Problems &problems)
{
    for (const PersonInCharge &person : persons) {
        if (person.name.trimmed().isEmpty())
            problems.push_back(
                problem("person", "person_must_have_a_name",
                        QCoreApplication::translate("partners", "Give the name of the person in charge.")));
        if (person.birthYear && (*person.birthYear < earliestBirthYear || *person.birthYear > latestBirthYear))
            problems.push_back(problem("person", "birth_year_must_be_possible",
                                       QCoreApplication::translate("partners", "A year of birth has four digits, from "
                                                                               "1900 on.")));
    }
}

} // namespace

QString partnerKindKey(PartnerKind kind)
{
    return QString::fromLatin1(wordsOf(kind).key);
}

std::optional<PartnerKind> partnerKindOf(QStringView key)
{
    for (const PartnerKind kind : allPartnerKinds)
        if (key == QLatin1String(wordsOf(kind).key))
            return kind;
    return std::nullopt;
}

QString partnerKindTitle(PartnerKind kind)
{
    return QCoreApplication::translate("partners", wordsOf(kind).title);
}

QString partnerRef(PartnerId id)
{
    return QStringLiteral("IP-%1").arg(id.number(), 3, 10, QLatin1Char('0'));
}

std::optional<PartnerId> partnerIdOf(QStringView ref)
{
    if (!ref.startsWith(QLatin1String("IP-"), Qt::CaseInsensitive))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = ref.sliced(3).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(PartnerId(number)) : std::nullopt;
}

QString nameIn(Language language, const PartnerFacts &facts)
{
    for (const Language each : {language, Language::English})
        if (const auto found = facts.names.find(each); found != facts.names.end() && !found->second.isEmpty())
            return found->second;
    return facts.name;
}

PersonInCharge personOfLine(const QString &line)
{
    const QStringList parts = line.split(u';');
    PersonInCharge person{parts.at(0).trimmed(), parts.value(1).trimmed(), {}};
    const QString year = parts.mid(2).join(u';').trimmed();
    if (!year.isEmpty())
        person.birthYear = year.toInt();
    return person;
}

Problems checkPartner(const PartnerDraft &draft, const PartnerNameFacts &names)
{
    Problems problems;
    checkFacts(draft.facts, names, problems);
    checkPersons(draft.persons, problems);
    return problems;
}

Problems checkAmendment(const PartnerAmendment &amendment, const Partner &now,
                        const std::vector<PartnerPersonId> &inCharge, const PartnerNameFacts &names)
{
    Problems problems;
    checkFacts(amendment.facts, names, problems);
    checkPersons(amendment.joining, problems);
    if (amendment.facts == now.facts && amendment.joining.empty() && amendment.leaving.empty())
        problems.push_back(problem("", "amendment_must_change_something",
                                   QCoreApplication::translate("partners", "All of this stands on record already.")));
    for (const PartnerPersonId leaving : amendment.leaving)
        if (std::find(inCharge.begin(), inCharge.end(), leaving) == inCharge.end())
            problems.push_back(
                problem("leaving", "person_must_be_in_charge",
                        QCoreApplication::translate("partners", "Nobody of this number is in charge on that day.")));
    if (amendment.reason.trimmed().isEmpty())
        problems.push_back(problem("reason", "amendment_must_have_a_reason",
                                   QCoreApplication::translate("partners", "Say why it is amended."), "para. 24"));
    if (!amendment.onDate.isValid())
        problems.push_back(problem("on_date", "amendment_must_be_dated",
                                   QCoreApplication::translate("partners", "Give the first day on which it holds."),
                                   "para. 24"));
    return problems;
}

} // namespace fund
