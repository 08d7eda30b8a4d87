#pragma once

#include "shell/command_palette.h"

#include <QSet>

namespace fund {

class Session;

/// Finds what stands in the file: contributions and their donors, calls, applications, users, settings. Only what has a
/// page in this person's window; no personal value of an applicant.
class FundSource final : public PaletteSource
{
public:
    /// `pages` are the ids of the window's pages; the session must outlive this.
    FundSource(const Session &session, QSet<QString> pages);
    [[nodiscard]] std::vector<PaletteEntry> find(const QString &words, int limit) const override;

private:
    const Session &m_session;
    QSet<QString> m_pages;
};

} // namespace fund
