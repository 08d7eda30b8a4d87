#include "calls/rule_row.h"

#include "calls/rule_words.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

namespace fund {

RuleRow::RuleRow(BalanceRule rule, QWidget *parent)
    : QWidget(parent), m_rule(std::move(rule)), m_number(new Label), m_name(new QLineEdit),
      m_who(new Button({}, ButtonKind::Link)), m_side(new QComboBox),
      m_share(new Label({}, TextStyle::Caption, Tone::Muted)), m_places(new QSpinBox),
      m_remove(new Button({}, QStringLiteral("close"), ButtonKind::Icon))
{
    build();
    m_name->setAccessibleName(tr("Name of the rule"));
    m_side->setAccessibleName(tr("At least or at most"));
    m_places->setAccessibleName(tr("Places"));
    m_remove->setAccessibleName(tr("Take the rule away"));
    m_remove->setToolTip(tr("Take the rule away"));
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_rule.name = name.trimmed();
        Q_EMIT changed();
    });
    connect(m_side, &QComboBox::currentIndexChanged, this, &RuleRow::takeLimit);
    connect(m_places, &QSpinBox::valueChanged, this, &RuleRow::takeLimit);
    connect(m_who, &Button::clicked, this, &RuleRow::opened);
    connect(m_remove, &Button::clicked, this, &RuleRow::removed);
    show();
}

void RuleRow::build()
{
    m_side->addItem(tr("at least"));
    m_side->addItem(tr("at most"));
    m_places->setRange(0, 100'000);
    m_places->setFixedWidth(72);
    m_number->setFixedWidth(20);
    m_name->setMinimumWidth(120);
    m_share->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_share->setFixedWidth(88);
    for (QWidget *each :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_places)})
        setSmall(each);
    auto *who = new QWidget;
    who->setFixedWidth(128);
    auto *inside = new QHBoxLayout(who);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_who);
    inside->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_number);
    row->addWidget(m_name, 1);
    row->addWidget(who);
    row->addWidget(m_side);
    row->addWidget(m_share);
    row->addWidget(m_places);
    row->addWidget(m_remove);
}

void RuleRow::show()
{
    m_filling = true;
    if (m_name->text().trimmed() != m_rule.name) {
        m_name->setText(m_rule.name);
        m_name->setCursorPosition(0);
    }
    const bool both = m_rule.min && m_rule.max;
    const bool simple = !both && m_rule.measure == RuleMeasure::Count;
    const BalanceRule plain = resolved(m_rule, m_seats, m_envelope.minor());
    const std::optional<RuleLimit> &limit = m_rule.min ? plain.min : plain.max;
    m_who->setText(whoCountsShort(m_rule));
    m_who->setToolTip(whoCounts(m_rule));
    m_who->setAccessibleName(tr("Who counts: %1").arg(whoCounts(m_rule)));
    m_side->setVisible(simple);
    m_places->setVisible(simple);
    m_side->setCurrentIndex(m_rule.min || !m_rule.max ? 0 : 1);
    m_places->setValue(limit ? static_cast<int>(std::min<qint64>(limit->number, 100'000)) : 0);
    m_share->setFixedWidth(simple ? 88 : 240);
    QStringList limits;
    if (!simple && m_rule.min)
        limits += tr("at least %1").arg(limitText(*m_rule.min, m_rule.measure, m_envelope.currency()));
    if (!simple && m_rule.max)
        limits += tr("at most %1").arg(limitText(*m_rule.max, m_rule.measure, m_envelope.currency()));
    if (simple && limit && limit->share)
        limits += tr("%1 of %2 =", "a share of the seats comes to a number of places")
                      .arg(limitText(*limit, RuleMeasure::Count, {}), numberText(m_seats, currentLanguage()));
    m_share->setText(limits.join(QStringLiteral(" · ")));
    m_filling = false;
}

/// What stands in the row takes the place of a share: a person has said a number.
void RuleRow::takeLimit()
{
    if (m_filling)
        return;
    const bool atLeast = m_side->currentIndex() == 0;
    std::optional<RuleLimit> old = m_rule.min ? m_rule.min : m_rule.max;
    const BalanceRule plain = resolved(m_rule, m_seats, m_envelope.minor());
    const auto number = plain.min ? plain.min->number : plain.max ? plain.max->number : -1;
    RuleLimit limit{m_places->value(), std::nullopt};
    if (old && old->share && number == limit.number)
        limit = *old;
    m_rule.min = atLeast ? std::optional(limit) : std::nullopt;
    m_rule.max = atLeast ? std::nullopt : std::optional(limit);
    show();
    Q_EMIT changed();
}

void RuleRow::setRule(const BalanceRule &rule)
{
    m_rule = rule;
    show();
}

void RuleRow::setNumber(int number)
{
    m_number->setText(numberText(number, currentLanguage()));
}

void RuleRow::setPlaces(int seats, const Money &envelope)
{
    m_seats = seats;
    m_envelope = envelope;
    show();
}

QWidget *RuleRow::editor(const QString &part) const
{
    if (part == u"match")
        return m_who;
    return (part == u"min" || part == u"max") && m_places->isVisibleTo(this) ? static_cast<QWidget *>(m_places)
                                                                             : m_name;
}

void RuleRow::setBadLimit(bool bad)
{
    setBad(m_places, bad);
}

void RuleRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, tokensOf(this).line);
}

} // namespace fund
