#pragma once

#include "base/id.h"
#include "base/result.h"
#include "localisation/language.h"

#include <QDate>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace fund {

// Implementing partners: with whom a Government carries out a project (para. 24). The Government is the recipient; a
// partner is never one.

using PartnerId = Id<struct PartnerTag>;
using PartnerVersionId = Id<struct PartnerVersionTag>;
using PartnerPersonId = Id<struct PartnerPersonTag>;

/// Para. 24 names non-governmental entities, United Nations partners and other international or regional organisations;
/// academia and companies are non-governmental entities that are told apart.
enum class PartnerKind
{
    NonGovernmental,
    UnEntity,
    InternationalOrganisation,
    RegionalOrganisation,
    Academia,
    Private
};

inline constexpr std::array allPartnerKinds = {
    PartnerKind::NonGovernmental,      PartnerKind::UnEntity, PartnerKind::InternationalOrganisation,
    PartnerKind::RegionalOrganisation, PartnerKind::Academia, PartnerKind::Private};

/// "non_governmental" … "private".
[[nodiscard]] QString partnerKindKey(PartnerKind kind);
[[nodiscard]] std::optional<PartnerKind> partnerKindOf(QStringView key);
[[nodiscard]] QString partnerKindTitle(PartnerKind kind);

/// "IP-007".
[[nodiscard]] QString partnerRef(PartnerId id);
/// The id that "IP-007" means.
[[nodiscard]] std::optional<PartnerId> partnerIdOf(QStringView ref);

/// What is said of a partner from a day on.
struct PartnerFacts
{
    QString name; ///< as it writes it
    PartnerKind kind = PartnerKind::NonGovernmental;
    QString seatIso3{};                  ///< the State of its seat; empty: none
    QString registration{};              ///< its number in a register, with the register
    QString website{};                   ///< http or https
    std::map<Language, QString> names{}; ///< in further languages

    bool operator==(const PartnerFacts &) const = default;
};

/// The facts that hold on a day.
struct Partner
{
    PartnerId id;
    PartnerFacts facts;
    QDate onDate{};   ///< the day from which they hold
    QString reason{}; ///< why they were amended; empty: as first recorded

    bool operator==(const Partner &) const = default;
};

/// Facts as they stood on record: one line of its history.
struct PartnerVersion
{
    Partner partner;
    QString recordedBy; ///< a user's name

    bool operator==(const PartnerVersion &) const = default;
};

/// In a language, else in English, else as it was recorded.
[[nodiscard]] QString nameIn(Language language, const PartnerFacts &facts);

/// A person in charge, who is screened as the partner is.
struct PersonInCharge
{
    QString name;
    QString office{};               ///< "Executive Director"
    std::optional<int> birthYear{}; ///< of the Gregorian calendar, for the screening

    bool operator==(const PersonInCharge &) const = default;
};

/// "NAME; OFFICE; YEAR OF BIRTH", of which the name is needed, as a person writes it. A year that is none is 0, which
/// no rule lets pass.
[[nodiscard]] PersonInCharge personOfLine(const QString &line);

struct PartnerDraft
{
    PartnerFacts facts;
    std::vector<PersonInCharge> persons{};

    bool operator==(const PartnerDraft &) const = default;
};

/// What changes from a day on; what was recorded before stays on record.
struct PartnerAmendment
{
    PartnerId partner;
    PartnerFacts facts; ///< all of them, also those that stay
    std::vector<PersonInCharge> joining{};
    std::vector<PartnerPersonId> leaving{};
    QString reason{};
    QDate onDate{};

    bool operator==(const PartnerAmendment &) const = default;
};

/// What is on record already under the names of a draft.
struct PartnerNameFacts
{
    bool nameIsTaken = false;           ///< by another partner, in any language, now or earlier
    std::vector<Language> takenNames{}; ///< in which another partner bears the name

    bool operator==(const PartnerNameFacts &) const = default;
};

/// Rules: partner_must_have_a_name, partner_must_be_no_government, partner_must_be_new, partner_name_must_be_its_own,
/// seat_must_be_a_state, website_must_be_an_address, person_must_have_a_name, birth_year_must_be_possible.
[[nodiscard]] Problems checkPartner(const PartnerDraft &draft, const PartnerNameFacts &names);

/// Those rules, and: amendment_must_change_something, amendment_must_have_a_reason, amendment_must_be_dated,
/// person_must_be_in_charge. `inCharge`: who is on the day.
[[nodiscard]] Problems checkAmendment(const PartnerAmendment &amendment, const Partner &now,
                                      const std::vector<PartnerPersonId> &inCharge, const PartnerNameFacts &names);

} // namespace fund
