#include "exchange/call_terms_format.h"

#include "exchange/json_place.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr auto formatName = "funddesk-call-draft/1";

/// A word that stands for a value of the domain.
template <typename T, typename Find>
void readWord(const JsonPlace &place, T &target, Find find)
{
    QString word;
    place.read(word);
    if (!place.value().is_string())
        return;
    if (const auto found = find(word))
        target = *found;
    else
        place.refuse("word_must_be_one_of_the_allowed",
                     QCoreApplication::translate("exchange", "“%1” is none of the words that may stand here.")
                         .arg(word.left(40)));
}

void readMoneyText(const JsonPlace &place, const Currency &currency, Money &target)
{
    QString text;
    place.read(text);
    if (!place.value().is_string())
        return;
    if (const auto money = readMoney(text, currency))
        target = *money;
    else
        place.refuse(money.failure().problems.front().rule.toLatin1().constData(),
                     money.failure().problems.front().sentence);
}

void readMeeting(const JsonPlace &place, Meeting &meeting)
{
    if (!place.isObjectOf({"name", "place", "first_day", "last_day", "nights"}))
        return;
    place.take("name", meeting.name);
    place.take("place", meeting.place);
    place.take("first_day", meeting.firstDay);
    place.take("last_day", meeting.lastDay);
    if (place.has("nights"))
        place.take("nights", meeting.nights);
    else if (meeting.firstDay.isValid() && meeting.lastDay.isValid())
        meeting.nights = usualNights(meeting.firstDay, meeting.lastDay);
}

std::vector<EligibilityWords> readEligibility(const JsonPlace &list)
{
    std::vector<EligibilityWords> checks;
    for (const JsonPlace &place : list.items()) {
        EligibilityWords check;
        if (place.isObjectOf({"criterion", "words"})) {
            if (place.has("criterion"))
                readWord(place.at("criterion"), check.criterion, criterionOf);
            else
                place.refuse("criterion_must_be_named",
                             QCoreApplication::translate("exchange", "Name the criterion of this check."));
            place.take("words", check.words);
        }
        checks.push_back(check);
    }
    return checks;
}

void readWords(const JsonPlace &list, std::array<QString, highestScore + 1> &words)
{
    const auto places = list.items();
    if (list.value().is_array() && places.size() != words.size())
        list.refuse("score_must_have_words",
                    QCoreApplication::translate("exchange", "Six texts stand here, for the scores 0 to 5."));
    for (std::size_t i = 0; i < std::min(places.size(), words.size()); ++i)
        places[i].read(words[i]);
}

std::vector<ScoredCriterion> readCriteria(const JsonPlace &list)
{
    std::vector<ScoredCriterion> criteria;
    for (const JsonPlace &place : list.items()) {
        ScoredCriterion criterion;
        if (place.isObjectOf({"name", "paragraph", "weight", "words"})) {
            place.take("name", criterion.name);
            place.take("paragraph", criterion.paragraph);
            place.take("weight", criterion.weight);
            if (place.has("words"))
                readWords(place.at("words"), criterion.words);
        }
        criteria.push_back(criterion);
    }
    return criteria;
}

void readMatch(const JsonPlace &place, std::map<QString, QStringList> &match)
{
    if (!place.value().is_object()) {
        static_cast<void>(place.isObjectOf({}));
        return;
    }
    place.eachMember([&](const QString &attribute, const JsonPlace &list) {
        QStringList &values = match[attribute];
        for (const JsonPlace &each : list.items()) {
            values += QString();
            each.read(values.back());
        }
    });
}

std::optional<RuleLimit> readShare(const JsonPlace &place)
{
    if (!place.isObjectOf({"share", "number"})) // the number that a share became, in a published call, is left to it
        return std::nullopt;
    QString text;
    place.take("share", text);
    const auto share = Decimal::fromText(text);
    if (!share)
        place.refuse(
            "share_must_be_a_decimal",
            QCoreApplication::translate("exchange", "A share is a text from \"0\" to \"1\", such as \"0.5\"."));
    return share ? std::optional(RuleLimit{0, share}) : std::nullopt;
}

std::optional<RuleLimit> readLimit(const JsonPlace &place, RuleMeasure measure, const Currency &currency)
{
    if (place.value().is_null())
        return std::nullopt;
    if (place.value().is_object())
        return readShare(place);
    if (measure == RuleMeasure::Amount) {
        Money amount;
        readMoneyText(place, currency, amount);
        return RuleLimit{amount.minor(), std::nullopt};
    }
    int number = 0;
    place.read(number);
    return RuleLimit{number, std::nullopt};
}

std::vector<BalanceRule> readRules(const JsonPlace &list, const Currency &currency)
{
    std::vector<BalanceRule> rules;
    for (const JsonPlace &place : list.items()) {
        BalanceRule rule;
        if (place.isObjectOf({"name", "measure", "match", "min", "max"})) {
            place.take("name", rule.name);
            if (place.has("measure"))
                readWord(place.at("measure"), rule.measure, measureOf);
            if (place.has("match"))
                readMatch(place.at("match"), rule.match);
            if (place.has("min"))
                rule.min = readLimit(place.at("min"), rule.measure, currency);
            if (place.has("max"))
                rule.max = readLimit(place.at("max"), rule.measure, currency);
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}

void readFormat(const JsonPlace &place)
{
    QString format = QString::fromLatin1(formatName);
    place.take("format", format);
    if (format != QLatin1String(formatName))
        place.at("format").refuse(
            "format_must_be_known",
            QCoreApplication::translate("exchange", "The format must be “%1”.").arg(QLatin1String(formatName)));
}

void readLists(const JsonPlace &place, const Currency &currency, CallTerms &terms)
{
    if (place.has("eligibility"))
        terms.eligibility = readEligibility(place.at("eligibility"));
    if (place.has("criteria"))
        terms.criteria = readCriteria(place.at("criteria"));
    if (place.has("rules"))
        terms.rules = readRules(place.at("rules"), currency);
}

void readTerms(const JsonPlace &place, const Currency &currency, CallTerms &terms)
{
    if (!place.isObjectOf({"format", "kind", "title", "text", "encouragement", "meeting", "opens", "closes",
                           "time_zone", "seats", "envelope", "per_state", "min_merit", "eligibility", "criteria",
                           "rules", "lot_rule", "lot_public_value"}))
        return;
    readFormat(place);
    if (place.has("kind"))
        readWord(place.at("kind"), terms.kind, callKindOf);
    place.take("title", terms.title);
    place.take("text", terms.text);
    place.take("encouragement", terms.encouragement);
    if (place.has("meeting"))
        readMeeting(place.at("meeting"), terms.meeting);
    place.take("opens", terms.opens);
    place.take("closes", terms.closes);
    place.take("time_zone", terms.timeZone);
    place.take("seats", terms.seats);
    if (place.has("envelope"))
        readMoneyText(place.at("envelope"), currency, terms.envelope);
    place.take("per_state", terms.perState);
    place.take("min_merit", terms.minMerit);
    readLists(place, currency, terms);
    place.take("lot_rule", terms.lotRule);
    place.take("lot_public_value", terms.lotPublicValue);
}

// Writing keeps the keys in the order in which people read a call.

using Ordered = nlohmann::ordered_json;

std::string utf8(const QString &text)
{
    return text.toStdString();
}

template <typename T>
Ordered orNull(const std::optional<T> &value)
{
    return value ? Ordered(*value) : Ordered();
}

Ordered written(const std::optional<RuleLimit> &limit, RuleMeasure measure, const Currency &currency)
{
    if (!limit)
        return {};
    if (limit->share)
        return {{"share", utf8(limit->share->toText())}};
    return measure == RuleMeasure::Amount ? Ordered(utf8(Money(limit->number, currency).toText()))
                                          : Ordered(limit->number);
}

Ordered writtenRules(const CallTerms &terms)
{
    Ordered list = Ordered::array();
    for (const BalanceRule &rule : terms.rules) {
        Ordered match = Ordered::object();
        for (const auto &[attribute, values] : rule.match)
            for (const QString &value : values)
                match[utf8(attribute)].push_back(utf8(value));
        list.push_back({{"name", utf8(rule.name)},
                        {"measure", utf8(measureKey(rule.measure))},
                        {"match", std::move(match)},
                        {"min", written(rule.min, rule.measure, terms.envelope.currency())},
                        {"max", written(rule.max, rule.measure, terms.envelope.currency())}});
    }
    return list;
}

Ordered writtenCriteria(const CallTerms &terms)
{
    Ordered list = Ordered::array();
    for (const ScoredCriterion &criterion : terms.criteria) {
        Ordered words = Ordered::array();
        for (const QString &word : criterion.words)
            words.push_back(utf8(word));
        list.push_back({{"name", utf8(criterion.name)},
                        {"paragraph", utf8(criterion.paragraph)},
                        {"weight", criterion.weight},
                        {"words", std::move(words)}});
    }
    return list;
}

Ordered writtenMeeting(const Meeting &meeting)
{
    return {{"name", utf8(meeting.name)},
            {"place", utf8(meeting.place)},
            {"first_day", utf8(meeting.firstDay.toString(Qt::ISODate))},
            {"last_day", utf8(meeting.lastDay.toString(Qt::ISODate))},
            {"nights", meeting.nights}};
}

} // namespace

Result<CallTerms> readCallTerms(const QByteArray &json, CallTerms basis, const Currency &currency)
{
    Problems problems;
    const auto document = readJson(json, problems);
    if (document)
        readTerms(JsonPlace(*document, {}, problems), currency, basis);
    if (!problems.empty())
        return refused(std::move(problems));
    return basis;
}

QByteArray writeCallTerms(const CallTerms &terms)
{
    Ordered eligibility = Ordered::array();
    for (const EligibilityWords &check : terms.eligibility)
        eligibility.push_back({{"criterion", utf8(criterionKey(check.criterion))}, {"words", utf8(check.words)}});
    Ordered json = {{"format", formatName},
                    {"kind", utf8(callKindKey(terms.kind))},
                    {"title", utf8(terms.title)},
                    {"text", utf8(terms.text)},
                    {"encouragement", utf8(terms.encouragement)},
                    {"meeting", writtenMeeting(terms.meeting)}};
    if (terms.opens.isValid())
        json["opens"] = utf8(terms.opens.toUTC().toString(Qt::ISODate));
    if (terms.closes.isValid())
        json["closes"] = utf8(terms.closes.toUTC().toString(Qt::ISODate));
    json.update({{"time_zone", utf8(terms.timeZone)},
                 {"seats", orNull(terms.seats)},
                 {"envelope", utf8(terms.envelope.toText())},
                 {"per_state", orNull(terms.perState)},
                 {"min_merit", terms.minMerit},
                 {"eligibility", std::move(eligibility)},
                 {"criteria", writtenCriteria(terms)},
                 {"rules", writtenRules(terms)},
                 {"lot_rule", utf8(terms.lotRule)},
                 {"lot_public_value", utf8(terms.lotPublicValue)}});
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

} // namespace fund
