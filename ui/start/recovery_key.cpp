#include "start/recovery_key.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace fund {

RecoveryKey::RecoveryKey(QWidget *parent)
    : QWidget(parent), m_key(new Label({}, TextStyle::BigFigure)),
      m_copy(new Button({}, QStringLiteral("copy"), ButtonKind::Small)), m_noted(new QCheckBox)
{
    m_key->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_key);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    column->addWidget(m_noted);
    // An Enter too many must not do away with what is shown this once: the tick takes a Space or a click.
    setFocusProxy(m_noted);
    connect(m_noted, &QCheckBox::toggled, this, &RecoveryKey::noted);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_key->text()); });
    retranslate();
}

void RecoveryKey::setKey(const QString &key)
{
    m_key->setText(key);
    m_noted->setChecked(false);
}

bool RecoveryKey::isNoted() const
{
    return m_noted->isChecked();
}

void RecoveryKey::retranslate()
{
    m_key->setAccessibleName(tr("Recovery key"));
    m_copy->setText(tr("Copy"));
    m_noted->setText(tr("I have written it down"));
}

} // namespace fund
