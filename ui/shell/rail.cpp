#include "shell/rail.h"

#include "widgets/focus_ring.h"
#include "widgets/label.h"
#include "widgets/line_icon.h"
#include "widgets/paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int narrowest = 176;

QString captionOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Today:
    case PageGroup::Decisions:
        return {};
    case PageGroup::Money:
        return Rail::tr("Money", "group of pages");
    case PageGroup::Sponsorship:
        return Rail::tr("Sponsorship", "group of pages");
    case PageGroup::Projects:
        return Rail::tr("Projects", "group of pages");
    case PageGroup::Reports:
        return Rail::tr("Reports", "group of pages");
    case PageGroup::Record:
        return Rail::tr("Record", "group of pages");
    }
    Q_UNREACHABLE();
}

} // namespace

class RailEntry final : public QAbstractButton
{
public:
    explicit RailEntry(const PageDescriptor &page) : m_page(page)
    {
        setCheckable(true);
        setFixedHeight(28);
        setFocusPolicy(Qt::StrongFocus);
        setOwnFocus(this);
    }
    [[nodiscard]] const QString &id() const { return m_page.id; }
    [[nodiscard]] int wantedWidth() const
    {
        return QFontMetrics(fontOf(TextStyle::Strong)).horizontalAdvance(text()) + 40 + 16 + 32;
    }
    void retranslate()
    {
        setText(m_page.title());
        count(m_page.waiting ? 0 : m_waiting);
    }
    /// What the page counts itself, else what others counted for it.
    void count(int waiting)
    {
        m_waiting = m_page.waiting ? m_page.waiting() : waiting;
        setAccessibleName(m_waiting > 0 ? QStringLiteral("%1, %2").arg(text(), locale().toString(m_waiting)) : text());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        const auto place = [this](const QRect &box) { return mirrored(box, rect(), layoutDirection()); };
        if (isChecked()) {
            painter.fillRect(rect(), t.sel);
            painter.fillRect(place(QRect(0, 0, 3, height())), t.un);
        } else if (underMouse()) {
            painter.fillRect(rect(), t.window);
        }
        paintLineIcon(painter, place(QRect(16, 6, 16, 16)), m_page.iconName, isChecked() ? t.link : t.muted,
                      layoutDirection());
        const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        painter.setFont(fontOf(isChecked() ? TextStyle::Strong : TextStyle::Text));
        painter.setPen(t.text);
        painter.drawText(place(QRect(40, 0, width() - 44, height())), leading | Qt::AlignVCenter, text());
        if (m_waiting > 0) {
            const auto trailing = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
            painter.setFont(fontOf(TextStyle::Caption));
            painter.setPen(t.muted);
            painter.drawText(place(QRect(0, 0, width() - 16, height())), trailing | Qt::AlignVCenter,
                             locale().toString(m_waiting));
        }
        if (hasFocus())
            paintRing(painter, QRect(rect()).adjusted(1, 1, -2, -1), t);
    }

private:
    const PageDescriptor &m_page;
    int m_waiting = 0;
};

Rail::Rail(const std::vector<PageDescriptor> &pages, QWidget *parent) : QScrollArea(parent), m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(0);
    const PageDescriptor *before = nullptr;
    for (const PageDescriptor &page : m_pages) {
        if (before && before->group != page.group) {
            if (page.group == PageGroup::Decisions) {
                column->addSpacing(8);
            } else {
                auto *caption = new Label({}, TextStyle::CaptionStrong, Tone::Muted);
                caption->setFixedHeight(24);
                caption->setContentsMargins(16, 4, 16, 0);
                m_captions.emplace_back(caption, page.group);
                column->addWidget(caption);
            }
        }
        auto *entry = new RailEntry(page);
        entry->installEventFilter(this);
        connect(entry, &QAbstractButton::clicked, this, [this, entry] {
            setCurrent(m_current);
            Q_EMIT chosen(entry->id());
        });
        m_entries.push_back(entry);
        column->addWidget(entry);
        before = &page;
    }
    column->addStretch(1);
    setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() has turned on
    viewport()->setAutoFillBackground(false);
    retranslate();
}

void Rail::retranslate()
{
    setAccessibleName(tr("Pages"));
    int width = narrowest;
    for (RailEntry *entry : m_entries) {
        entry->retranslate();
        width = qMax(width, entry->wantedWidth());
    }
    for (const auto &[caption, group] : m_captions)
        static_cast<Label *>(caption)->setText(captionOf(group));
    setFixedWidth(width);
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (RailEntry *entry : m_entries)
        entry->setChecked(entry->id() == id);
}

void Rail::setWaiting(std::function<std::map<QString, int>()> waiting)
{
    m_waiting = std::move(waiting);
    count();
}

void Rail::count()
{
    const std::map<QString, int> counted = m_waiting ? m_waiting() : std::map<QString, int>();
    for (RailEntry *entry : m_entries) {
        const auto found = counted.find(entry->id());
        entry->count(found == counted.end() ? 0 : found->second);
    }
}

void Rail::focusCurrent()
{
    for (RailEntry *entry : m_entries)
        if (entry->isChecked()) {
            entry->setFocus(Qt::ShortcutFocusReason);
            ensureWidgetVisible(entry);
        }
}

QSize Rail::sizeHint() const
{
    return {width(), 400};
}

void Rail::moveFocus(QObject *from, int by)
{
    const auto count = static_cast<int>(m_entries.size());
    for (int i = 0; i < count; ++i)
        if (m_entries.at(static_cast<std::size_t>(i)) == from) {
            RailEntry *next = m_entries.at(static_cast<std::size_t>(qBound(0, i + by, count - 1)));
            next->setFocus(Qt::TabFocusReason);
            ensureWidgetVisible(next);
            return;
        }
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up:
        moveFocus(watched, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(watched, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &t = tokensOf(this);
    const QRect whole = viewport()->rect();
    painter.fillRect(whole, t.rail);
    painter.fillRect(mirrored(QRect(whole.right(), 0, 1, whole.height()), whole, layoutDirection()), t.line);
}

} // namespace fund
