#pragma once

#include "charts/envelope_bars.h"
#include "charts/flow_layout.h"
#include "charts/seat_picture.h"

namespace fund {

// The charts of the design's pictures, with their invented numbers.

[[nodiscard]] LineChart sampleLines();
[[nodiscard]] BarChart sampleRegions();
[[nodiscard]] BarChart sampleStages();
[[nodiscard]] std::vector<EnvelopeFacts> sampleEnvelopes();
/// Twenty seats; a seat's key is "A-" and ten times its column plus its place.
[[nodiscard]] std::vector<SeatColumn> sampleSeats();
[[nodiscard]] FlowFacts sampleFlow();

} // namespace fund
