#pragma once

#include "base/progress.h"

namespace fund {

/// While this lives, the first Ctrl-C, request to end or closing of the terminal asks the work to stop and leave
/// everything as it was; the second ends the program at once. A fund file is then as it was too, since nothing is
/// written outside a transaction; a demonstration that was being made stays half made.
class Interruption
{
public:
    explicit Interruption(Progress &progress);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
};

} // namespace fund
