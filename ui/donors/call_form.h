#pragma once

#include "forms/form.h"
#include "letters/contribution_call.h"

#include <array>

namespace fund {

class CheckField;
class Label;
class Session;
class TextField;

/// A call for contributions: whom it goes to, and where it is published (para. 14).
class CallForm : public Form
{
    Q_OBJECT

public:
    explicit CallForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ContributionCallDraft draft() const;

private:
    void countLetters();

    Session &m_session;
    std::array<CheckField *, allAddresseeGroups.size()> m_groups{};
    TextField *m_publication;
    Label *m_count;
};

} // namespace fund
