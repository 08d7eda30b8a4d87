#include "bank/line_match.h"

#include "bank/line_words.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace fund {

namespace {

// What each reason counts; a hundred and more is as sure as it gets.
constexpr int forAmount = 40;
constexpr int forDayOfPayments = 35;
constexpr int forInstalment = 30;
constexpr int forOutstanding = 25;
constexpr int forReference = 30;
constexpr int forContribution = 25;
constexpr int forPartOfOutstanding = 5;
constexpr int forDonorAsParty = 20;
constexpr int forDonorInPurpose = 10;
constexpr int forSameDay = 10; // one less for each day in between

/// The amount and one thing more than that the days are near.
constexpr int pointsToBeSure = forAmount + forDonorAsParty;

/// Of many entries of one amount only the nearest are looked at; a reference finds any of them.
constexpr std::size_t nearestOnEachSide = 10;

void addDayPart(const QDate &booked, const QDate &day, std::vector<ScorePart> &parts)
{
    const qint64 days = qAbs(booked.daysTo(day));
    if (days < forSameDay)
        parts.push_back({days == 0 ? QCoreApplication::translate("bank", "The same day")
                                   : QCoreApplication::translate("bank", "Days in between: %1").arg(days),
                         forSameDay - static_cast<int>(days)});
}

QString lookupKey(const QString &reference, const Money &amount)
{
    return reference + u' ' + amount.currency().code + amount.toText();
}

/// Payments of a day are one line where the bank books them as one order.
std::map<std::tuple<QString, bool, bool, QDate>, std::vector<std::size_t>>
dayGroups(const std::vector<CashPosting> &postings)
{
    std::map<std::tuple<QString, bool, bool, QDate>, std::vector<std::size_t>> groups;
    for (std::size_t i = 0; i < postings.size(); ++i)
        groups[{postings[i].amount.currency().code, postings[i].amount.isPositive(), postings[i].isOfContribution(),
                postings[i].onDate}]
            .push_back(i);
    return groups;
}

void sortAndCut(std::vector<MatchSuggestion> &found, const QDate &booked, std::size_t most)
{
    const auto rank = [&](const MatchSuggestion &suggestion) {
        const qint64 number =
            suggestion.entries.empty() ? suggestion.contribution.number() : suggestion.entries.front().number();
        return std::tuple(-suggestion.points(), suggestion.kind, qAbs(booked.daysTo(suggestion.onDate)), number);
    };
    std::sort(found.begin(), found.end(),
              [&](const MatchSuggestion &a, const MatchSuggestion &b) { return rank(a) < rank(b); });
    if (found.size() > most)
        found.resize(most);
}

} // namespace

QString suggestionKindKey(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Entry:
        return QStringLiteral("entry");
    case SuggestionKind::SameDay:
        return QStringLiteral("same_day");
    case SuggestionKind::NewReceipt:
        return QStringLiteral("new_receipt");
    }
    Q_UNREACHABLE();
}

int MatchSuggestion::points() const
{
    int sum = 0;
    for (const ScorePart &part : parts)
        sum += part.points;
    return sum;
}

bool MatchSuggestion::isSure() const
{
    return kind != SuggestionKind::NewReceipt && points() >= pointsToBeSure;
}

/// What the line says, ready to be compared.
struct MatchBook::LineWords
{
    LineText text;
    std::set<DonorId> parties{};   ///< donors whose name the counterparty holds
    std::set<DonorId> mentioned{}; ///< whose name the purpose holds
};

MatchBook::MatchBook(MatchFacts facts) : m_facts(std::move(facts))
{
    for (std::size_t i = 0; i < m_facts.postings.size(); ++i) {
        const CashPosting &posting = m_facts.postings[i];
        m_postingsByAmount[{posting.amount.currency().code, posting.amount.minor()}].push_back(i);
        std::vector<std::size_t> &known =
            m_postingsByReference[lookupKey(referenceKey(posting.narrative), posting.amount)];
        if (known.size() < nearestOnEachSide)
            known.push_back(i);
    }
    for (auto &[key, places] : dayGroups(m_facts.postings)) {
        if (places.size() < 2)
            continue;
        Money sum = m_facts.postings[places.front()].amount;
        for (std::size_t i = 1; i < places.size(); ++i)
            sum += m_facts.postings[places[i]].amount;
        m_daysByAmount[{std::get<0>(key), sum.minor()}].push_back(places);
    }
    for (std::size_t i = 0; i < m_facts.contributions.size(); ++i) {
        const ExpectedMoney &expected = m_facts.contributions[i];
        m_contributionByRef.insert(referenceKey(expected.ref), i);
        m_contributionBySubject.insert(subjectOf(expected.contribution), i);
        if (!expected.agreedOn.isValid() || !expected.outstanding.isPositive())
            continue;
        m_expectedByDonor[expected.donor.number()].push_back(i);
        std::set<qint64> amounts{expected.outstanding.minor()};
        for (const Instalment &instalment : expected.open)
            amounts.insert(instalment.amount.minor());
        for (const qint64 amount : amounts)
            m_expectedByAmount[{expected.outstanding.currency().code, amount}].push_back(i);
    }
    for (std::size_t i = 0; i < m_facts.donors.size(); ++i) {
        m_donorById.insert(m_facts.donors[i].id.number(), i);
        for (const QString &form : m_facts.donors[i].forms)
            if (!form.isEmpty())
                m_donorsByWord[form.section(u' ', 0, 0)].push_back(i);
    }
}

std::vector<std::size_t> MatchBook::postingsNear(const StoredBankLine &line, const LineWords &words) const
{
    std::set<std::size_t> places;
    const Money &amount = line.line.amount;
    const auto found = m_postingsByAmount.find({amount.currency().code, amount.minor()});
    if (found == m_postingsByAmount.end())
        return {};
    const std::vector<std::size_t> &same = found->second;
    const auto middle =
        std::lower_bound(same.begin(), same.end(), line.line.bookedOn,
                         [&](std::size_t place, const QDate &day) { return m_facts.postings[place].onDate < day; });
    const auto before = std::min(nearestOnEachSide, static_cast<std::size_t>(middle - same.begin()));
    const auto after = std::min(nearestOnEachSide, static_cast<std::size_t>(same.end() - middle));
    places.insert(middle - static_cast<std::ptrdiff_t>(before), middle + static_cast<std::ptrdiff_t>(after));
    for (const QString &word : words.text.references)
        for (const std::size_t place : m_postingsByReference.value(lookupKey(word, amount)))
            places.insert(place);
    return {places.begin(), places.end()};
}

void MatchBook::addDonorPart(const LineWords &words, DonorId donor, std::vector<ScorePart> &parts) const
{
    const auto place = m_donorById.constFind(donor.number());
    if (place == m_donorById.constEnd())
        return;
    const QString &name = m_facts.donors[*place].name;
    if (words.parties.contains(donor))
        parts.push_back(
            {QCoreApplication::translate("bank", "%1 stands as the other party").arg(name), forDonorAsParty});
    else if (words.mentioned.contains(donor))
        parts.push_back({QCoreApplication::translate("bank", "%1 stands in the purpose").arg(name), forDonorInPurpose});
}

MatchSuggestion MatchBook::suggestPosting(const StoredBankLine &line, const LineWords &words,
                                          const CashPosting &posting) const
{
    MatchSuggestion suggestion;
    suggestion.entries = {posting.entry};
    suggestion.onDate = posting.onDate;
    QString what = posting.narrative;
    suggestion.parts.push_back({QCoreApplication::translate("bank", "The amount is the same"), forAmount});
    if (isEvidence(posting.narrative) && words.text.holds(posting.narrative))
        suggestion.parts.push_back(
            {QCoreApplication::translate("bank", "The reference %1 stands in the line").arg(posting.narrative),
             forReference});
    if (const auto place = m_contributionBySubject.constFind(posting.subject);
        place != m_contributionBySubject.constEnd()) {
        const ExpectedMoney &contribution = m_facts.contributions[*place];
        what = contribution.ref + QStringLiteral(" · ") + posting.narrative;
        if (words.text.holds(contribution.ref))
            suggestion.parts.push_back(
                {QCoreApplication::translate("bank", "The contribution %1 stands in the line").arg(contribution.ref),
                 forContribution});
        addDonorPart(words, contribution.donor, suggestion.parts);
    }
    suggestion.title = QCoreApplication::translate("bank", "%1: %2").arg(entryKindTitle(posting.kind), what);
    addDayPart(line.line.bookedOn, posting.onDate, suggestion.parts);
    return suggestion;
}

void MatchBook::suggestDays(const StoredBankLine &line, std::vector<MatchSuggestion> &found) const
{
    const Money &amount = line.line.amount;
    const auto groups = m_daysByAmount.find({amount.currency().code, amount.minor()});
    if (groups == m_daysByAmount.end())
        return;
    for (const std::vector<std::size_t> &places : groups->second) {
        MatchSuggestion suggestion;
        suggestion.kind = SuggestionKind::SameDay;
        for (const std::size_t place : places)
            suggestion.entries.push_back(m_facts.postings[place].entry);
        suggestion.onDate = m_facts.postings[places.front()].onDate;
        suggestion.title = QCoreApplication::translate("bank", "All %1 entries of %2")
                               .arg(QString::number(places.size()), longDate(suggestion.onDate, currentLanguage()));
        suggestion.parts.push_back(
            {QCoreApplication::translate("bank", "Together they come to the amount"), forDayOfPayments});
        addDayPart(line.line.bookedOn, suggestion.onDate, suggestion.parts);
        found.push_back(std::move(suggestion));
    }
}

std::optional<MatchSuggestion> MatchBook::suggestReceipt(const StoredBankLine &line, const LineWords &words,
                                                         const ExpectedMoney &expected) const
{
    const Money &amount = line.line.amount;
    if (amount.currency() != expected.outstanding.currency() || expected.agreedOn > line.line.bookedOn)
        return std::nullopt;
    MatchSuggestion suggestion;
    suggestion.kind = SuggestionKind::NewReceipt;
    suggestion.contribution = expected.contribution;
    suggestion.onDate = expected.open.empty() ? expected.agreedOn : expected.open.front().dueOn;
    suggestion.title = QCoreApplication::translate("bank", "Record as a receipt of %1").arg(expected.ref);
    const auto instalment = std::find_if(expected.open.begin(), expected.open.end(),
                                         [&](const Instalment &each) { return each.amount == amount; });
    if (instalment != expected.open.end()) {
        suggestion.onDate = instalment->dueOn;
        suggestion.parts.push_back({QCoreApplication::translate("bank", "An instalment of this amount is due on %1")
                                        .arg(longDate(instalment->dueOn, currentLanguage())),
                                    forInstalment});
    } else if (expected.outstanding == amount) {
        suggestion.parts.push_back(
            {QCoreApplication::translate("bank", "This amount is outstanding in all"), forOutstanding});
    } else if (amount < expected.outstanding) {
        suggestion.parts.push_back(
            {QCoreApplication::translate("bank", "No more than is outstanding"), forPartOfOutstanding});
    } else {
        return std::nullopt; // more than is expected needs a reason, which a person gives
    }
    if (words.text.holds(expected.ref))
        suggestion.parts.push_back(
            {QCoreApplication::translate("bank", "The contribution %1 stands in the line").arg(expected.ref),
             forContribution});
    addDonorPart(words, expected.donor, suggestion.parts);
    addDayPart(line.line.bookedOn, suggestion.onDate, suggestion.parts);
    return suggestion;
}

void MatchBook::suggestReceipts(const StoredBankLine &line, const LineWords &words,
                                std::vector<MatchSuggestion> &found) const
{
    const Money &amount = line.line.amount;
    if (!amount.isPositive() || line.line.isReversal)
        return;
    std::set<std::size_t> places;
    const auto same = m_expectedByAmount.find({amount.currency().code, amount.minor()});
    if (same != m_expectedByAmount.end())
        places.insert(same->second.begin(), same->second.end());
    for (const QString &word : words.text.references)
        if (const auto place = m_contributionByRef.constFind(word); place != m_contributionByRef.constEnd())
            places.insert(*place);
    for (const DonorId donor : words.parties)
        for (const std::size_t place : m_expectedByDonor.value(donor.number()))
            places.insert(place);
    for (const std::size_t place : places) {
        const ExpectedMoney &expected = m_facts.contributions[place];
        if (!expected.agreedOn.isValid() || !expected.outstanding.isPositive())
            continue;
        if (auto suggestion = suggestReceipt(line, words, expected))
            found.push_back(std::move(*suggestion));
    }
}

std::vector<MatchSuggestion> MatchBook::suggestionsFor(const StoredBankLine &line, std::size_t most) const
{
    const auto donorsIn = [&](const QString &text, bool isParty) {
        std::set<DonorId> donors;
        const NameWords words = nameWordsOf(text);
        for (const QString &word : words)
            for (const std::size_t place : m_donorsByWord.value(word))
                for (const QString &form : m_facts.donors[place].forms)
                    if (isParty ? isName(words, form) : holdsName(words, form))
                        donors.insert(m_facts.donors[place].id);
        return donors;
    };
    const LineWords words{lineTextOf(line.line), donorsIn(line.line.counterparty, true),
                          donorsIn(line.line.purpose, false)};
    std::vector<MatchSuggestion> found;
    for (const std::size_t place : postingsNear(line, words))
        found.push_back(suggestPosting(line, words, m_facts.postings[place]));
    suggestDays(line, found);
    suggestReceipts(line, words, found);
    sortAndCut(found, line.line.bookedOn, most);
    return found;
}

} // namespace fund
