#include "shell/page.h"

#include "widgets/inspector.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace fund {

Page::Page(QWidget *parent)
    : QWidget(parent), m_splitter(new QSplitter(Qt::Horizontal)), m_column(nullptr), m_head(new PageHead)
{
    auto *left = new QWidget;
    m_column = new QVBoxLayout(left);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void Page::setContent(QWidget *content, bool flush)
{
    delete m_content;
    m_content = content;
    m_head->setRuled(flush);
    if (flush) {
        m_column->addWidget(content, 1);
        return;
    }
    auto *holder = new QWidget;
    auto *margins = new QVBoxLayout(holder);
    margins->setContentsMargins(16, 0, 16, 16);
    margins->addWidget(content);
    m_content = holder;
    m_column->addWidget(holder, 1);
}

Inspector &Page::inspector()
{
    if (!m_inspector) {
        m_inspector = new Inspector;
        setSidePanel(m_inspector);
    }
    return *m_inspector;
}

void Page::setSidePanel(QWidget *panel)
{
    if (m_panel)
        m_panel->hide();
    m_panel = panel;
    panel->setMinimumWidth(Inspector::narrowest);
    panel->setMaximumWidth(Inspector::widest);
    if (m_splitter->indexOf(panel) < 0)
        m_splitter->addWidget(panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(m_splitter->indexOf(panel), 0);
    panel->show();
}

QWidget *Page::sidePanel() const
{
    return m_panel;
}

void Page::remember(QSettings &settings, const QString &group)
{
    const QString key = group + QStringLiteral("/inspector");
    if (const int width = settings.value(key).toInt(); width > 0 && m_panel)
        m_splitter->setSizes({this->width() - width, width});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this, &settings, key] {
        if (m_panel)
            settings.setValue(key, m_panel->width());
    });
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fund
