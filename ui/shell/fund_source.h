#pragma once

#include "shell/command_palette.h"

#include <QSet>

namespace fund {

class Session;

/// Finds what stands in the file: donors, contributions, calls, applications, users, settings, each kind with its own
/// share of the list. Only what has a page in this person's window; no personal value of an applicant.
class FundSource final : public PaletteSource
{
public:
    /// `pages` are the ids of the window's pages; the session must outlive this.
    FundSource(const Session &session, QSet<QString> pages);
    /// Without words nothing is offered, and the file is read anew at the next ones: they come when the field opens.
    [[nodiscard]] std::vector<PaletteEntry> find(const QString &words, int limit) const override;

private:
    using Kind = std::vector<PaletteEntry>;

    [[nodiscard]] bool has(const char *page) const { return m_pages.contains(QString::fromLatin1(page)); }
    [[nodiscard]] std::vector<Kind> readAll() const;
    [[nodiscard]] Kind donors() const;
    [[nodiscard]] Kind partners() const;
    [[nodiscard]] Kind contributions() const;
    [[nodiscard]] Kind users() const;
    [[nodiscard]] Kind settings() const;

    const Session &m_session;
    QSet<QString> m_pages;
    mutable std::vector<Kind> m_kinds; ///< as read since the field opened; empty: to be read
};

} // namespace fund
