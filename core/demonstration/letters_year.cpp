#include "demonstration/letters_year.h"

#include "donors/donor_actions.h"
#include "donors/donor_contact_actions.h"
#include "letters/donor_letter_actions.h"

namespace fund::demonstration {

namespace {

struct LetterLanguage
{
    const char *iso3;
    Language language;
};

/// Of those whose mission writes in another language than English.
constexpr LetterLanguage letterLanguages[] = {
    {"FRA", Language::French}, {"CHE", Language::French}, {"CAN", Language::French}, {"MEX", Language::Spanish}};

constexpr int lastReleasedMonth = 10;

} // namespace

bool callForGifts(Desk &desk)
{
    desk.goTo(1, 12);
    const ContributionCallDraft call{{AddresseeGroup::MemberStates, AddresseeGroup::Observers},
                                     QStringLiteral("https://example.org/call (demonstration)")};
    return desk.did(callForContributions(desk.administrator(), call)) &&
           desk.did(releaseWaitingDonorLetters(desk.administrator()));
}

bool thankDonor(Desk &desk, const QString &text, int month)
{
    const auto donor = requireDonor(desk.database(), text);
    if (!desk.did(donor))
        return false;
    for (const LetterLanguage &each : letterLanguages)
        if (text == QLatin1String(each.iso3) &&
            !desk.did(recordContact(desk.finance(), {donor->id, each.language, {}})))
            return false;
    // A person is greeted as the person wishes; both stay sealed (para. 11).
    if (donor->kind == DonorKind::Individual &&
        !desk.did(recordContact(desk.administrator(),
                                {donor->id, Language::English, QStringLiteral("1 Example Road (demonstration)"),
                                 QStringLiteral("Dear Dr Example,")})))
        return false;
    for (const DonorLetterKind kind : {DonorLetterKind::Acknowledgement, DonorLetterKind::Receipt})
        if (!desk.did(prepareDonorLetters(desk.finance(), {kind, donor->id, {}})))
            return false;
    return month > lastReleasedMonth || desk.did(releaseWaitingDonorLetters(desk.finance()));
}

} // namespace fund::demonstration
