#include "forms/since_field.h"

#include "forms/number_fields.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int sinceDateWidth = 136;

} // namespace

SinceField::SinceField(const std::optional<QDate> &day, const QDate &suggested, QWidget *parent)
    : QWidget(parent), m_box(new QCheckBox), m_date(new BareDateField(QStringLiteral("since"))), m_suggested(suggested)
{
    m_date->setFixedWidth(sinceDateWidth);
    // One under the other: at a page's side there is no room for both, in every language.
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_box, 0, Qt::AlignLeading);
    rows->addWidget(m_date, 0, Qt::AlignLeading);
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
