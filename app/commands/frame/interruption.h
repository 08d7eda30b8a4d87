#pragma once

#include "base/progress.h"

namespace fund {

/// While this lives, the first Ctrl-C asks the work to stop and leave everything as it was; the second ends the
/// program at once, which leaves the file as it was too, since nothing is written outside a transaction.
class Interruption
{
public:
    explicit Interruption(Progress &progress);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
};

} // namespace fund
