#include "calls/lot_part.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"

#include <QLocale>
#include <QSpinBox>

namespace fund {

int hundredthsOf(const QString &typed)
{
    const auto number = Decimal::fromText(plainNumber(typed, QLocale()));
    if (!number || number->scale() > 2 || number->coefficient() < 0 || number->coefficient() > 1'000'000)
        return -1;
    return static_cast<int>(number->coefficient() * powerOfTen(2 - number->scale()));
}

QString hundredthsText(int hundredths)
{
    return Decimal(hundredths, 2).toText().replace(u'.', QLocale().decimalPoint());
}

LotPart::LotPart(const Currency &currency, QWidget *parent)
    : FormPart(parent), m_currency(currency),
      m_seats(new NumberField(QStringLiteral("seats"), tr("Seats"), 0, 100'000)),
      m_perState(new NumberField(QStringLiteral("perState"), tr("Most of one State"), 0, 100'000)),
      m_envelope(new AmountField(QStringLiteral("envelope"), tr("Envelope"), {currency})),
      m_minMerit(new TextField(QStringLiteral("minMerit"), tr("Least merit, 0 to 100"))),
      m_lotRule(new NoteField(QStringLiteral("lotRule"), tr("How ties are settled"), 3)),
      m_publicValue(new TextField(QStringLiteral("lotPublicValue"), tr("Public value added to the lot's seed")))
{
    form().addRow({m_seats, m_perState});
    if (auto *spin = qobject_cast<QSpinBox *>(m_perState->editor()))
        spin->setSpecialValueText(tr("no limit", "most delegates of one State"));
    form().addRow({m_envelope, m_minMerit});
    m_envelope->setHint(tr("The most that all selected may cost together."));
    m_minMerit->setHint(tr("Below it nobody is selected, whatever the rules ask."));
    form().addSection(tr("Lot"));
    form().add(m_lotRule);
    form().add(m_publicValue);
    m_publicValue->setHint(tr("Known to nobody before closing and to everybody after it: whoever publishes it, and for "
                              "which day. At its end the form that the value must have: [decimals 4], [digits 6] or "
                              "[hex 64]. Empty: the seed alone decides."));
}

void LotPart::setTerms(const CallTerms &terms)
{
    m_seats->setValue(terms.seats.value_or(0));
    m_perState->setValue(terms.perState.value_or(0));
    m_envelope->setAmount(terms.envelope);
    m_minMerit->setText(hundredthsText(terms.minMerit));
    m_lotRule->setText(terms.lotRule);
    m_publicValue->setText(terms.lotPublicValue);
}

void LotPart::put(CallTerms &terms) const
{
    terms.seats = m_seats->value() > 0 ? std::optional(m_seats->value()) : std::nullopt;
    terms.perState = m_perState->value() > 0 ? std::optional(m_perState->value()) : std::nullopt;
    terms.envelope = m_envelope->amount().value_or(Money(0, m_currency));
    terms.minMerit = hundredthsOf(m_minMerit->text());
    terms.lotRule = m_lotRule->text();
    terms.lotPublicValue = m_publicValue->text();
}

} // namespace fund
