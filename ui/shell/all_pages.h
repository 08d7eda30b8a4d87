#pragma once

#include "shell/page.h"
#include "shell/page_descriptor.h"

#include "identity/permissions.h"

#include <map>
#include <vector>

namespace fund {

/// A page of the program, whoever sits at the window.
struct PageEntry
{
    QString id; ///< "contributions": what goTo() names
    PageGroup group = PageGroup::Today;
    const char *title = nullptr; ///< English, of the context "pages"
    QString iconName;
    std::vector<Action> seenBy; ///< a role that may do any of these has the page
    std::function<Page *(const PageContext &context, QWidget *parent)> make;
    std::function<int(const Session &session)> waiting{}; ///< what waits there for this user; empty: no number
};

/// Every page, in the rail's order: the one place that lists them.
[[nodiscard]] const std::vector<PageEntry> &allPages();

/// The pages that this user's role can use. Session and dialogs must outlive them.
[[nodiscard]] std::vector<PageDescriptor> pagesFor(const PageContext &context);

/// What waits for this person on each page, as Today counts it: the rail's numbers of pages that don't count
/// themselves.
[[nodiscard]] std::map<QString, int> waitingByPage(const Session &session);

} // namespace fund
