#include "donors/state_donor.h"

namespace fund {

DonorDraft donorOfState(const State &state)
{
    return {state.name(Language::English),
            state.isMember ? DonorKind::MemberState : DonorKind::Observer,
            state.iso3,
            Publication::Publish,
            {}};
}

} // namespace fund
