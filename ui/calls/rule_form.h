#pragma once

#include "calls/call.h"
#include "forms/form.h"

#include <map>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fund {

class ChoiceField;
class TextField;

/// One balance rule: its name, who counts, at least and at most how many.
class RuleForm final : public Form
{
    Q_OBJECT

public:
    RuleForm(const BalanceRule &rule, const Currency &currency, QWidget *parent = nullptr);

    [[nodiscard]] BalanceRule rule() const;
    /// Limits that can't be read.
    [[nodiscard]] Problems check() const;

private:
    void addAttributes(const BalanceRule &rule);
    [[nodiscard]] RuleMeasure measure() const;
    [[nodiscard]] std::optional<RuleLimit> limit(const TextField *field) const;

    Currency m_currency;
    TextField *m_name;
    ChoiceField *m_measure;
    TextField *m_min;
    TextField *m_max;
    std::map<std::pair<QString, QString>, QCheckBox *> m_boxes;
};

} // namespace fund
