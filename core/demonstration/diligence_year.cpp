#include "demonstration/diligence_year.h"

#include "demonstration/invented_list.h"
#include "diligence/diligence_actions.h"
#include "diligence/list_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_screening.h"
#include "screening/screening_actions.h"

namespace fund::demonstration {

namespace {

bool decideHits(Desk &desk, DonorId donor)
{
    HitRequest request;
    request.place = donorPlace(donor);
    for (const ScreeningHit &hit : readHits(desk.database(), request))
        if (!desk.did(proposeVerdict(desk.finance(), hit.id, HitVerdict::Different,
                                     QStringLiteral("Another register, another country (demonstration)"))) ||
            !desk.did(answerProposal(desk.administrator(), hit.id, true,
                                     QStringLiteral("The owners are others too (demonstration)"))))
            return false;
    return true;
}

/// Nothing was found, and a body that makes nothing was not asked whether it makes tobacco.
ExaminationDraft examinationOf(const Desk &desk, const Donor &donor, const QDate &from, const QDate &until)
{
    ExaminationDraft draft;
    draft.party = donor.id;
    draft.evidence = QStringLiteral("Register, owners, press and lists looked at (demonstration)");
    draft.validFrom = from;
    draft.validUntil = until;
    for (const ExclusionGround ground : allExclusionGrounds) {
        const bool isAsked = ground != ExclusionGround::Tobacco || donor.kind == DonorKind::PrivateSector;
        draft.answers.push_back({ground, isAsked ? GroundAnswer::NoFinding : GroundAnswer::NotApplicable,
                                 isAsked ? QStringLiteral("Searched by name and owners (demonstration)")
                                         : QStringLiteral("It makes and sells nothing (demonstration)")});
    }
    draft.files.push_back(
        {QStringLiteral("register-extract.txt"),
         QStringLiteral("Extract of a register, invented for the demonstration of %1\n").arg(desk.year()).toUtf8()});
    return draft;
}

} // namespace

bool importFirstList(Desk &desk)
{
    return desk.did(importListAndScreen(desk.finance(), inventedList(desk.year())));
}

bool importLaterList(Desk &desk)
{
    desk.goTo(9, 15, 10);
    return desk.did(importListAndScreen(desk.finance(), laterInventedList(desk.year())));
}

bool clearDonor(Desk &desk, DonorId id, const QDate &until)
{
    const auto donor = requireDonor(desk.database(), donorRef(id));
    if (!desk.did(donor) || !decideHits(desk, id))
        return false;
    const auto proposed = proposeClearance(desk.finance(), examinationOf(desk, *donor, desk.finance().onDate(), until));
    return desk.did(proposed) && desk.did(decideClearance(desk.administrator(), *proposed, true,
                                                          QStringLiteral("I read the extract (demonstration)")));
}

bool leaveDiligenceWaiting(Desk &desk)
{
    desk.goTo(11, 10, 10);
    const auto id = recordDonor(
        desk.finance(),
        {QStringLiteral("Valley Grid Trust (demonstration)"), DonorKind::Philanthropic, {}, Publication::Publish, {}});
    if (!desk.did(id))
        return false;
    const auto donor = requireDonor(desk.database(), donorRef(*id));
    return desk.did(donor) &&
           desk.did(proposeClearance(desk.finance(), examinationOf(desk, *donor, desk.day(11, 10), desk.day(12, 31))));
}

} // namespace fund::demonstration
