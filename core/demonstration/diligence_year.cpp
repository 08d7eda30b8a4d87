#include "demonstration/diligence_year.h"

#include "demonstration/invented_list.h"
#include "diligence/diligence_actions.h"
#include "diligence/list_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_screening.h"
#include "partners/partner_actions.h"
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
ExaminationDraft examinationOf(const Desk &desk, const PartyId &party, bool isCompany, const QDate &from,
                               const QDate &until)
{
    ExaminationDraft draft;
    draft.party = party;
    draft.evidence = QStringLiteral("Register, owners, press and lists looked at (demonstration)");
    draft.validFrom = from;
    draft.validUntil = until;
    for (const ExclusionGround ground : allExclusionGrounds) {
        const bool isAsked = ground != ExclusionGround::Tobacco || isCompany;
        draft.answers.push_back({ground, isAsked ? GroundAnswer::NoFinding : GroundAnswer::NotApplicable,
                                 isAsked ? QStringLiteral("Searched by name and owners (demonstration)")
                                         : QStringLiteral("It makes and sells nothing (demonstration)")});
    }
    draft.files.push_back(
        {QStringLiteral("register-extract.txt"),
         QStringLiteral("Extract of a register, invented for the demonstration of %1\n").arg(desk.year()).toUtf8()});
    return draft;
}

bool clearByTwo(Desk &desk, const ExaminationDraft &draft)
{
    const auto proposed = proposeClearance(desk.finance(), draft);
    return desk.did(proposed) && desk.did(decideClearance(desk.administrator(), *proposed, true,
                                                          QStringLiteral("I read the extract (demonstration)")));
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
    return clearByTwo(desk,
                      examinationOf(desk, id, donor->kind == DonorKind::PrivateSector, desk.finance().onDate(), until));
}

bool leaveDiligenceWaiting(Desk &desk)
{
    desk.goTo(11, 10, 10);
    const auto id = recordDonor(
        desk.finance(),
        {QStringLiteral("Valley Grid Trust (demonstration)"), DonorKind::Philanthropic, {}, Publication::Publish, {}});
    return desk.did(id) && desk.did(proposeClearance(
                               desk.finance(), examinationOf(desk, *id, false, desk.day(11, 10), desk.day(12, 31))));
}

bool keepPartners(Desk &desk)
{
    struct InventedPartner
    {
        const char *name;
        PartnerKind kind;
        const char *seat;
        const char *person;
    };
    constexpr InventedPartner partners[] = {
        {"Sandbar Network Institute (demonstration)", PartnerKind::NonGovernmental, "KEN",
         "Tavira Oskelund; Director (demonstration); 1970"},
        {"Harbour Academy for digital skills (demonstration)", PartnerKind::Academia, "CHL",
         "Ilvo Marrick; Rector (demonstration); 1964"},
        {"Lanternfield Incident Response Forum (demonstration)", PartnerKind::RegionalOrganisation, "FJI",
         "Yessa Quintrell; Secretary (demonstration); 1981"}};
    std::vector<PartnerId> ids;
    for (const InventedPartner &partner : partners) {
        const auto id = recordPartner(
            desk.administrator(), {{QString::fromLatin1(partner.name), partner.kind, QString::fromLatin1(partner.seat)},
                                   {personOfLine(QString::fromLatin1(partner.person))}});
        if (!desk.did(id))
            return false;
        ids.push_back(*id);
    }
    // One is cleared, one waits for a second person, and of one nobody has asked anything yet.
    const QDate day = desk.finance().onDate();
    return clearByTwo(desk, examinationOf(desk, ids[0], false, day, day.addYears(1))) &&
           desk.did(proposeClearance(desk.finance(), examinationOf(desk, ids[1], false, day, day.addYears(1))));
}

} // namespace fund::demonstration
