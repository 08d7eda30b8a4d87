#pragma once

#include <QString>

#include <functional>

QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fund {

class Page;

/// The rail's groups, in its order.
enum class PageGroup
{
    Today,
    Money,
    Sponsorship,
    Projects,
    Decisions, ///< a page that stands apart, without a heading
    Reports,
    Record
};

/// A page that this user may open. Whoever makes the window leaves out what the role can't use.
struct PageDescriptor
{
    QString id; ///< "contributions": what goTo() names, and the key in settings
    PageGroup group = PageGroup::Today;
    std::function<QString()> title; ///< as the rail has it; asked anew when the language changes
    QString iconName;
    std::function<Page *(QWidget *parent)> make; ///< called when the page is first opened
    std::function<int()> waiting{};              ///< what waits there for this user; empty: no number
};

} // namespace fund
