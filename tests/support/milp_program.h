#pragma once

#include "support/milp.h"

#include <QByteArray>

#include <vector>

namespace fund::test {

/// What a program wrote: how it ended, and the candidates whose variable `x<place>` rounds to one.
[[nodiscard]] MilpAnswer runMilpProgram(MilpSolver solver, const QByteArray &text, int secondsAtMost);

} // namespace fund::test
