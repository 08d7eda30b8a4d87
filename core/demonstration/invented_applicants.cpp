#include "demonstration/invented_applicants.h"

#include "states/state.h"
#include "states/state_group.h"

namespace fund::demonstration {

namespace {

constexpr const char *ministries[] = {
    "Ministry of foreign affairs", "Ministry of digital economy",     "National computer emergency response team",
    "Ministry of the interior",    "Regulator of telecommunications", "Office of the prime minister"};
constexpr const char *posts[] = {"Desk officer", "Head of unit",   "Technical analyst",
                                 "Counsellor",   "Policy adviser", "Incident handler"};
constexpr const char *duties[] = {"I draft our statements for the meetings on ICT security.",
                                  "I handle incidents that cross borders and keep our entry in the directory.",
                                  "I write the national strategy and follow its actions.",
                                  "I advise on norms and on the law that applies."};
constexpr const char *experiences[] = {"For four years I have led exercises with our neighbours.",
                                       "I coordinated the answer to an incident at a hospital.",
                                       "I set up the point of contact and its tests.",
                                       "I took part in two regional meetings as an observer."};
constexpr const char *contributions[] = {"I will speak on capacity-building and bring our checklist.",
                                         "I can tell what small teams need to keep a point of contact alive.",
                                         "I will share our way of working with operators.",
                                         "I intend to prepare written proposals with my region."};
constexpr const char *uses[] = {"A briefing for all ministries within a month.",
                                "The lessons go into our next exercise.", "A note for the parliament's committee.",
                                "Training for two colleagues who follow me."};

// Numbers of passports that a month has. The large one begins above all that the small one reaches in December.
constexpr int smallBlock = 1'000;
constexpr int largeBlock = 100'000;

template <std::size_t Size>
QString pick(Desk &desk, const char *const (&texts)[Size])
{
    return QString::fromLatin1(texts[desk.dice(static_cast<int>(Size))]);
}

QString numbered(const char *text, int number, int digits)
{
    return QStringLiteral("%1%2").arg(QLatin1String(text)).arg(number, digits, 10, QLatin1Char('0'));
}

/// Developing countries three times as often as others.
std::vector<const State *> statesToDrawFrom(const QDate &day)
{
    std::vector<const State *> drawn;
    for (const State &state : allStates()) {
        if (!state.group)
            continue;
        const bool western = *state.group == RegionalGroup::WesternEuropeanAndOther;
        const bool special = isInSpecialSituation(state.iso3, day);
        drawn.insert(drawn.end(), western ? 1 : special ? 5 : 3, &state);
    }
    return drawn;
}

ApplicationFacts inventFacts(Desk &desk, const State &state)
{
    ApplicationFacts facts;
    facts.stateIso3 = state.iso3;
    const int gender = desk.dice(100);
    facts.gender = gender < 44   ? Gender::Woman
                   : gender < 96 ? Gender::Man
                   : gender < 98 ? Gender::Other
                                 : Gender::NotSaid;
    facts.official = !desk.oftenAs(3);
    facts.capitalBased = !desk.oftenAs(4);
    facts.field = desk.oftenAs(3) ? WorkField::Other : allWorkFields.at(static_cast<std::size_t>(desk.dice(3)));
    facts.yearsInPost = 1 + desk.dice(12);
    facts.earlierSessions = desk.oftenAs(60) ? 0 : 1 + desk.dice(4);
    facts.ableToTravel = true;
    facts.undertaking = !desk.oftenAs(2);
    facts.willReport = true;
    facts.languages = {codeOf(languages.at(static_cast<std::size_t>(desk.dice(6))))};
    if (facts.languages.front() != u"en")
        facts.languages += QStringLiteral("en");
    facts.statements = {pick(desk, ministries),
                        pick(desk, posts),
                        pick(desk, duties),
                        pick(desk, experiences),
                        pick(desk, contributions),
                        pick(desk, uses),
                        {}};
    facts.consentText = QStringLiteral("%1-1").arg(desk.year());
    return facts;
}

} // namespace

std::vector<ApplicationDraft> inventApplications(Desk &desk, int count, const QDateTime &from, const QDateTime &to)
{
    const auto states = statesToDrawFrom(from.date());
    const qint64 step = from.secsTo(to) / (count + 1);
    // A call is applied to in several months: nobody's number of one is somebody's of another, however many they are.
    const int block = count < smallBlock ? smallBlock : largeBlock;
    std::vector<ApplicationDraft> drafts;
    for (int i = 1; i <= count; ++i) {
        ApplicationDraft draft;
        draft.facts = inventFacts(desk, *states[static_cast<std::size_t>(desk.dice(static_cast<int>(states.size())))]);
        draft.facts.receivedAt = from.addSecs(step * i);
        draft.facts.consentDate = draft.facts.receivedAt.date();
        const int number = block * from.date().month() + i;
        draft.person.givenName = QStringLiteral("Invented");
        draft.person.familyName = numbered("Applicant ", number, 5);
        draft.person.passportNumber = numbered("DEMO", number, 6);
        draft.person.birthDate = QDate(1970, 1, 1).addDays(desk.dice(9'000));
        draft.person.email = numbered("applicant", number, 5) + QStringLiteral("@example.org");
        draft.person.telephone = numbered("+000 ", number, 7);
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

std::vector<TravelCost> inventTravelCosts(Desk &desk)
{
    const QString place = QStringLiteral("New York");
    const QString source = QStringLiteral("Invented for the demonstration");
    const QDate from = desk.day(1, 1);
    std::vector<TravelCost> costs = {{TravelCostKind::Daily, place, {}, from, Desk::dollars(395), source, 0},
                                     {TravelCostKind::Terminals, place, {}, from, Desk::dollars(188), source, 0}};
    for (const State &state : allStates()) {
        const int base = state.group == RegionalGroup::LatinAmericanAndCaribbean ? 650
                         : state.group == RegionalGroup::WesternEuropeanAndOther ? 800
                         : state.group == RegionalGroup::EasternEuropean         ? 900
                         : state.group == RegionalGroup::African                 ? 1'450
                                                                                 : 1'700;
        costs.push_back(
            {TravelCostKind::Fare, place, state.iso3, from, Desk::dollars(base + desk.dice(900)), source, 0});
    }
    return costs;
}

} // namespace fund::demonstration
