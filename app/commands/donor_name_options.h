#pragma once

#include "commands/frame/options.h"
#include "donors/donor_name.h"

#include <array>

namespace fund {

/// --en, --fr, --es, --ru, --zh, --ar: what a donor or a partner is called in each language.
class DonorNameOptions
{
public:
    void configure(CLI::App &app);
    /// Those that were given.
    [[nodiscard]] DonorNames names() const;

private:
    std::array<QString, languages.size()> m_names;
};

} // namespace fund
