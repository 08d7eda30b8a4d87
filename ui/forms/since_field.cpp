#include "forms/since_field.h"

#include "forms/number_fields.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>

namespace fund {

namespace {

constexpr int sinceDateWidth = 136;

} // namespace

SinceField::SinceField(const std::optional<QDate> &day, const QDate &suggested, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox), m_date(new BareDateField(QStringLiteral("since"))), m_suggested(suggested)
{
    m_date->setFixedWidth(sinceDateWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box);
    row->addWidget(m_date);
    row->addStretch(1);
    setFocusProxy(m_box);
    retranslate();
    setDay(day);
    connect(m_box, &QCheckBox::toggled, this, [this](bool checked) {
        setDay(checked ? std::optional(m_suggested) : std::nullopt);
        Q_EMIT changed();
    });
    connect(m_date, &DateField::changed, this, &SinceField::changed);
}

std::optional<QDate> SinceField::day() const
{
    return m_box->isChecked() && m_date->date().isValid() ? std::optional(m_date->date()) : std::nullopt;
}

void SinceField::setDay(const std::optional<QDate> &day)
{
    const QSignalBlocker quietBox(m_box);
    const QSignalBlocker quietDate(m_date);
    m_box->setChecked(day.has_value());
    m_date->setDate(day.value_or(QDate()));
    m_date->setVisible(day.has_value());
}

void SinceField::retranslate()
{
    m_box->setText(tr("What changed since", "a day follows"));
    m_box->setToolTip(tr("Shows what was recorded after that day and made the figures others."));
    m_date->editor()->setAccessibleName(m_box->text());
}

void SinceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fund
