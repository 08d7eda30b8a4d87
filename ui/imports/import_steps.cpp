#include "imports/import_steps.h"

#include "widgets/label.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int top = 16;
constexpr int rowHeight = 40;
constexpr int circle = 20;

} // namespace

ImportSteps::ImportSteps(QWidget *parent) : QWidget(parent), m_facts(new Label({}, TextStyle::Caption, Tone::Muted))
{
    setFixedWidth(176);
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, top + 4 * rowHeight + 24, 12, 16);
    column->addWidget(m_facts);
    column->addStretch(1);
    setCurrent(0);
}

QStringList ImportSteps::titles()
{
    return {tr("File"), tr("Columns"), tr("Check"), tr("Import", "the last step")};
}

void ImportSteps::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(locale().toString(step + 1), locale().toString(titles().size()), titles().value(step)));
    update();
}

void ImportSteps::setFacts(const QStringList &facts)
{
    m_facts->setText(facts.join(u'\n'));
}

void ImportSteps::paintStep(QPainter &painter, int step) const
{
    const Tokens &t = tokensOf(this);
    const QRect row(0, top + step * rowHeight, width(), rowHeight);
    if (step == m_current) {
        painter.fillRect(row, t.sel);
        painter.fillRect(mirrored(QRect(0, row.top(), 3, rowHeight), rect(), layoutDirection()), t.un);
    }
    const bool done = step < m_current;
    const QColor colour = done ? t.ok : step == m_current ? t.text : t.muted;
    const QRect ring =
        mirrored(QRect(16, row.top() + (rowHeight - circle) / 2, circle, circle), rect(), layoutDirection());
    paintBox(painter, ring, {}, colour, 1, circle / 2.0);
    if (done) {
        paintLineIcon(painter, ring.adjusted(2, 2, -2, -2), QStringLiteral("tick"), colour);
    } else {
        painter.setFont(fontOf(TextStyle::CaptionStrong));
        painter.setPen(colour);
        painter.drawText(ring, Qt::AlignCenter, locale().toString(step + 1));
    }
    painter.setFont(fontOf(step == m_current ? TextStyle::Strong : TextStyle::Text));
    painter.setPen(colour);
    painter.drawText(mirrored(QRect(44, row.top(), width() - 52, rowHeight), rect(), layoutDirection()),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     titles().value(step));
}

void ImportSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokensOf(this).rail);
    for (int step = 0; step < titles().size(); ++step)
        paintStep(painter, step);
}

} // namespace fund
