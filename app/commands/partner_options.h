#pragma once

#include "commands/donor_name_options.h"
#include "partners/partner.h"

namespace fund {

/// What is said of an implementing partner: --kind, --seat, --registration, --website, names, and --person.
class PartnerOptions
{
public:
    /// `isNew`: a kind is required.
    void configure(CLI::App &app, bool isNew);
    /// The facts with what was given put in; a State or a language that can't be read is refused.
    [[nodiscard]] Result<PartnerFacts> put(PartnerFacts facts) const;
    [[nodiscard]] std::vector<PersonInCharge> persons() const;

private:
    QString m_kind;
    QString m_seat;
    QString m_registration;
    QString m_website;
    DonorNameOptions m_names;
    QStringList m_removed;
    QStringList m_persons;
};

} // namespace fund
