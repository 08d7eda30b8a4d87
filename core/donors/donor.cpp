#include "donors/donor.h"

#include "donors/donor_name.h"
#include "states/state.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr const char *kindKeys[] = {"member_state",   "observer",      "international_organisation",
                                    "private_sector", "philanthropic", "civil_society",
                                    "academia",       "individual"};
constexpr const char *kindTitles[] = {QT_TRANSLATE_NOOP("donors", "Member State"),
                                      QT_TRANSLATE_NOOP("donors", "Observer"),
                                      QT_TRANSLATE_NOOP("donors", "International organisation"),
                                      QT_TRANSLATE_NOOP("donors", "Private sector"),
                                      QT_TRANSLATE_NOOP("donors", "Philanthropic"),
                                      QT_TRANSLATE_NOOP("donors", "Civil society"),
                                      QT_TRANSLATE_NOOP("donors", "Academia"),
                                      QT_TRANSLATE_NOOP("donors", "Individual")};
constexpr const char *publicationKeys[] = {"publish", "without_amount", "anonymous"};
constexpr const char *publicationTitles[] = {QT_TRANSLATE_NOOP("donors", "Publish"),
                                             QT_TRANSLATE_NOOP("donors", "Publish without the amount"),
                                             QT_TRANSLATE_NOOP("donors", "Do not name")};

/// Of how a new donor asks to be published.
void checkRequest(const DonorDraft &draft, Problems &problems)
{
    if (draft.publication != Publication::Publish && draft.publicationRequest.trimmed().isEmpty())
        problems.push_back(problem(
            "publication_request", "opt_out_must_be_requested",
            QCoreApplication::translate(
                "donors", "Contributions are published unless the donor asks otherwise: name the letter that asks."),
            "para. 17"));
    if (!draft.letter.isNone()) {
        if (draft.publicationRequest.trimmed().isEmpty())
            problems.push_back(problem("publication_request", "letter_must_be_named",
                                       QCoreApplication::translate("donors", "Name the letter that is attached."),
                                       "para. 17"));
        if (auto unfit = requestLetterProblem(draft.letter))
            problems.push_back(std::move(*unfit));
    }
}

} // namespace

QString donorKindKey(DonorKind kind)
{
    return QString::fromLatin1(kindKeys[static_cast<std::size_t>(kind)]);
}

std::optional<DonorKind> donorKindOf(QStringView key)
{
    for (const DonorKind kind : allDonorKinds)
        if (key == QLatin1String(kindKeys[static_cast<std::size_t>(kind)]))
            return kind;
    return std::nullopt;
}

QString donorKindTitle(DonorKind kind)
{
    return QCoreApplication::translate("donors", kindTitles[static_cast<std::size_t>(kind)]);
}

QString donorKindTitle(DonorKind kind, const Wording &wording)
{
    return wording.translate("donors", kindTitles[static_cast<std::size_t>(kind)]);
}

bool isState(DonorKind kind)
{
    return kind == DonorKind::MemberState || kind == DonorKind::Observer;
}

QString publicationKey(Publication publication)
{
    return QString::fromLatin1(publicationKeys[static_cast<std::size_t>(publication)]);
}

std::optional<Publication> publicationOf(QStringView key)
{
    for (const Publication publication : allPublications)
        if (publicationKey(publication) == key)
            return publication;
    return std::nullopt;
}

QString publicationTitle(Publication publication)
{
    return QCoreApplication::translate("donors", publicationTitles[static_cast<std::size_t>(publication)]);
}

QString donorRef(DonorId id)
{
    return QStringLiteral("D-%1").arg(id.number(), 3, 10, QLatin1Char('0'));
}

std::optional<DonorId> donorIdOf(QStringView ref)
{
    if (!ref.startsWith(QLatin1String("D-"), Qt::CaseInsensitive))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = ref.sliced(2).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(DonorId(number)) : std::nullopt;
}

Problems checkDonor(const DonorDraft &draft, const DonorFacts &facts)
{
    Problems problems;
    if (draft.name.trimmed().isEmpty())
        problems.push_back(problem("name", "donor_must_have_a_name",
                                   QCoreApplication::translate("donors", "Give the donor's name."), "para. 17"));
    else if (facts.nameIsTaken)
        problems.push_back(problem("name", "donor_must_be_new",
                                   QCoreApplication::translate("donors", "There is a donor of this name already."),
                                   ""));
    const State *state = stateOf(draft.stateIso3);
    if (isState(draft.kind) && (!state || state->isMember != (draft.kind == DonorKind::MemberState)))
        problems.push_back(problem("state", "donor_must_be_a_state",
                                   QCoreApplication::translate("donors", "Say which State it is."), "para. 14"));
    else if (isState(draft.kind) && facts.stateIsTaken)
        problems.push_back(problem("state", "state_must_be_one_donor",
                                   QCoreApplication::translate("donors", "This State is a donor on record already."),
                                   ""));
    if (!isState(draft.kind) && !draft.stateIso3.isEmpty())
        problems.push_back(problem("state", "only_a_state_bears_a_state",
                                   QCoreApplication::translate("donors", "Only a State's contribution bears a State."),
                                   "para. 14"));
    if (isState(draft.kind) && !draft.names.empty())
        problems.push_back(problem("names", "state_has_its_own_names",
                                   QCoreApplication::translate("donors", "A State is called by its own names in all "
                                                                         "six languages; none is recorded here."),
                                   "para. 17"));
    for (const Language language : facts.takenNames)
        problems.push_back({nameField(language),
                            QStringLiteral("donor_name_must_be_its_own"),
                            QCoreApplication::translate("donors", "Another donor bears this name."),
                            {},
                            0});
    checkRequest(draft, problems);
    return problems;
}

} // namespace fund
