#include "calls/rule_form.h"

#include "calls/rule_words.h"
#include "forms/text_fields.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>

namespace fund {

RuleForm::RuleForm(const BalanceRule &rule, const Currency &currency, QWidget *parent)
    : Form(parent), m_currency(currency), m_name(new TextField(QStringLiteral("name"), tr("Name of the rule"))),
      m_measure(new ChoiceField(QStringLiteral("measure"), tr("What is counted"),
                                {{measureKey(RuleMeasure::Count), tr("places")},
                                 {measureKey(RuleMeasure::Amount), tr("cost in %1").arg(currency.code)}})),
      m_min(new TextField(QStringLiteral("min"), tr("At least"))),
      m_max(new TextField(QStringLiteral("max"), tr("At most")))
{
    add(m_name);
    m_name->setText(rule.name);
    addAttributes(rule);
    addRow({m_measure, m_min, m_max});
    m_measure->setKey(measureKey(rule.measure));
    if (rule.min)
        m_min->setText(limitText(*rule.min, rule.measure, currency));
    if (rule.max)
        m_max->setText(limitText(*rule.max, rule.measure, currency));
    m_min->setHint(tr("A number, or a share such as 50 %."));
    m_max->setHint(tr("Leave one of the two empty."));
}

void RuleForm::addAttributes(const BalanceRule &rule)
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const RuleAttribute &attribute : ruleAttributes()) {
        grid->addWidget(new Label(ruleAttributeTitle(attribute.key), TextStyle::CaptionStrong, Tone::Muted), row++, 0,
                        1, 2);
        const auto chosen = rule.match.find(attribute.key);
        for (qsizetype i = 0; i < attribute.values.size(); ++i) {
            const QString &value = attribute.values.at(i);
            auto *box = new QCheckBox(ruleValueTitle(attribute.key, value));
            box->setChecked(chosen != rule.match.end() && chosen->second.contains(value));
            connect(box, &QCheckBox::toggled, this, &Form::changed);
            grid->addWidget(box, row + static_cast<int>(i / 2), static_cast<int>(i % 2));
            m_boxes[{attribute.key, value}] = box;
        }
        row += static_cast<int>((attribute.values.size() + 1) / 2);
    }
    addSection(tr("Who counts"));
    addWidget(new Label(tr("Nothing chosen: everyone. Of one kind any chosen word is enough."), TextStyle::Caption,
                        Tone::Muted));
    addWidget(holder);
}

RuleMeasure RuleForm::measure() const
{
    return measureOf(m_measure->key()).value_or(RuleMeasure::Count);
}

std::optional<RuleLimit> RuleForm::limit(const TextField *field) const
{
    return limitOf(field->text(), measure(), m_currency);
}

BalanceRule RuleForm::rule() const
{
    BalanceRule rule;
    rule.name = m_name->text();
    rule.measure = measure();
    for (const auto &[place, box] : m_boxes)
        if (box->isChecked())
            rule.match[place.first] += place.second;
    rule.min = limit(m_min);
    rule.max = limit(m_max);
    return rule;
}

Problems RuleForm::check() const
{
    Problems problems;
    for (const TextField *field : {m_min, m_max})
        if (!field->text().isEmpty() && !limit(field))
            problems.push_back({field->name(), QStringLiteral("rule_limit_must_be_in_range"),
                                tr("Write a whole number, or a share such as 50 %."), QStringLiteral("para. 22"), 0});
    return problems;
}

} // namespace fund
