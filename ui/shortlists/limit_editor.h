#pragma once

#include "shortlists/what_if.h"

#include <QSpinBox>

namespace fund {

/// A number of a copied rule: a count, points of merit to the hundredth, or whole units of the fund's currency.
class LimitEditor final : public QSpinBox
{
    Q_OBJECT

public:
    LimitEditor(WhatIfLimit limit, const Currency &currency, QWidget *parent = nullptr);

    [[nodiscard]] const WhatIfLimit &limit() const { return m_limit; }
    /// In the rules' own unit. A published amount with cents stays as it is until the number is changed.
    [[nodiscard]] qint64 limitValue() const;
    [[nodiscard]] bool isChanged() const { return value() != published(); }
    void reset() { setValue(published()); }
    /// The published number in words: "≥ 10", "60.00", "none".
    [[nodiscard]] QString publishedText() const;

protected:
    [[nodiscard]] QString textFromValue(int value) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;
    [[nodiscard]] QValidator::State validate(QString &text, int &position) const override;

private:
    [[nodiscard]] int published() const { return static_cast<int>(m_limit.published / m_unit); }
    [[nodiscard]] bool isMerit() const { return m_limit.kind == WhatIfLimit::Kind::MinMerit; }

    WhatIfLimit m_limit;
    qint64 m_unit;
};

} // namespace fund
