#pragma once

#include "forms/form.h"
#include "settings/setting.h"

namespace fund {

class DateField;
class Session;
class TextField;

/// The closing of the books to a day: a month's end or a year's. It is only ever moved on.
class ClosingForm : public Form
{
    Q_OBJECT

public:
    explicit ClosingForm(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] SettingEntry entry() const;
    [[nodiscard]] Problems check() const;

private:
    Session &m_session;
    DateField *m_until;
    TextField *m_authority;
};

} // namespace fund
