#pragma once

#include "forms/form.h"

#include "settings/setting.h"

namespace fund {

class ChoiceField;
class DateField;
class TextField;

/// What an authority decided: which setting, its value, from when, by whom.
class SettingForm final : public Form
{
    Q_OBJECT

public:
    /// `today` is the date that stands at first.
    SettingForm(const SettingFacts &facts, const QDate &today, QWidget *parent = nullptr);

    void choose(Setting setting);
    [[nodiscard]] SettingEntry entry() const;
    [[nodiscard]] Problems check() const;

private:
    void arrange();

    SettingFacts m_facts;
    ChoiceField *m_setting;
    TextField *m_value;
    ChoiceField *m_choice;
    DateField *m_day;
    DateField *m_from;
    TextField *m_authority;
};

} // namespace fund
