#include "selections/donor_choices.h"

#include "donors/donor.h"

namespace fund {

std::vector<Choice> donorKindChoices()
{
    std::vector<Choice> choices;
    for (const DonorKind kind : allDonorKinds)
        choices.push_back({donorKindKey(kind), donorKindTitle(kind)});
    return choices;
}

} // namespace fund
