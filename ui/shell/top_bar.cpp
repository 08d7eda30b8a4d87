#include "shell/top_bar.h"

#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace fund {

FindField::FindField(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    retranslate();
}

void FindField::retranslate()
{
    setText(tr("Find anything"));
    setAccessibleName(text());
}

void FindField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    paintBox(painter, rect(), t.base, t.edge);
    const auto place = [this](const QRect &box) { return mirrored(box, rect(), layoutDirection()); };
    paintLineIcon(painter, place(QRect(8, 4, 16, 16)), QStringLiteral("search"), t.muted);
    painter.setPen(t.muted);
    painter.setFont(fontOf(TextStyle::Text));
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(place(QRect(32, 0, width() - 90, height())), leading | Qt::AlignVCenter, text());
    painter.setFont(fontOf(TextStyle::Caption));
    const auto trailing = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.drawText(place(QRect(0, 0, width() - 8, height())), trailing | Qt::AlignVCenter, QStringLiteral("Ctrl+K"));
}

TopBar::TopBar(QWidget *parent) : QWidget(parent), m_bar(new QMenuBar), m_find(new FindField), m_menus()
{
    setFixedHeight(33);
    m_bar->setNativeMenuBar(false);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QMenu *&menu : m_menus)
        menu = m_bar->addMenu(QString());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 1);
    row->setSpacing(8);
    row->addWidget(m_bar, 1, Qt::AlignVCenter);
    row->addWidget(m_find);
    retranslate();
}

void TopBar::retranslate()
{
    const std::array<QString, 5> titles = {tr("&File"), tr("&Edit"), tr("&View"), tr("&Go"), tr("&Help")};
    for (std::size_t i = 0; i < titles.size(); ++i)
        m_menus.at(i)->setTitle(titles.at(i));
    m_find->retranslate();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace fund
