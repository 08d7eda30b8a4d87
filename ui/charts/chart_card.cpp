#include "charts/chart_card.h"

#include "charts/chart_table_model.h"
#include "widgets/button.h"
#include "widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

ChartCard::ChartCard(const QString &title, const QString &unit, ChartPicture *picture, QWidget *parent)
    : Card(title, parent), m_picture(picture), m_stack(new QStackedWidget), m_model(new ChartTableModel(this)),
      m_table(new TableView(title)), m_toggle(new Button({}, QStringLiteral("table"), ButtonKind::Icon))
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_stack->addWidget(picture);
    m_stack->addWidget(m_table);
    body()->addWidget(m_stack, 1);
    setTexts(title, unit);
    addToHead(m_toggle);
    connect(m_toggle, &Button::clicked, this, [this] { setShowsTable(!showsTable()); });
    auto *key = new QShortcut(QKeySequence(Qt::Key_T), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this] { setShowsTable(!showsTable()); });
    retranslate();
}

void ChartCard::setTexts(const QString &title, const QString &unit)
{
    setTitle(title);
    setSubtitle(unit);
    m_picture->setAccessibleName(QStringLiteral("%1, %2").arg(title, unit));
    m_table->setAccessibleName(m_picture->accessibleName());
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::setShowsTable(bool table)
{
    QWidget *wanted = table ? static_cast<QWidget *>(m_table) : m_picture;
    const bool hadKeyboard = m_stack->currentWidget()->hasFocus();
    if (table)
        m_model->setTable(m_picture->table());
    m_stack->setCurrentWidget(wanted);
    if (hadKeyboard)
        wanted->setFocus(Qt::OtherFocusReason);
    retranslate();
}

void ChartCard::retranslate()
{
    m_toggle->setIconName(showsTable() ? QStringLiteral("chart") : QStringLiteral("table"));
    m_toggle->setAccessibleName(showsTable() ? tr("Show the chart") : tr("Show the numbers"));
    m_toggle->setToolTip(QStringLiteral("%1 (T)").arg(m_toggle->accessibleName()));
}

void ChartCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace fund
