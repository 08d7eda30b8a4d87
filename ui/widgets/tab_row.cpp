#include "widgets/tab_row.h"

#include "widgets/line_icon.h"
#include "widgets/message_note.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace fund {

namespace {

constexpr int spacing = 24;
constexpr int narrowSpacing = 16; ///< of many tabs, whose words are long in some languages
constexpr std::size_t fewTabs = 4;

class TabButton final : public QAbstractButton
{
public:
    explicit TabButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {words() + (m_mark == Tone::Plain ? 0 : 20), 32}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setMark(Tone mark)
    {
        m_mark = mark;
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        const QRect place = mirrored(QRect(0, 0, words(), 30), rect(), layoutDirection());
        painter.setFont(fontOf(isChecked() ? TextStyle::Strong : TextStyle::Text));
        painter.setPen(isChecked() || underMouse() ? t.text : t.muted);
        painter.drawText(place, Qt::AlignCenter, text());
        if (m_mark != Tone::Plain)
            paintLineIcon(painter, mirrored(QRect(words() + 4, 7, 16, 16), rect(), layoutDirection()), iconOf(m_mark),
                          colourOf(m_mark, t));
        if (isChecked())
            painter.fillRect(QRect(0, height() - 2, width(), 2), t.un);
    }

private:
    int words() const { return QFontMetrics(fontOf(TextStyle::Strong)).horizontalAdvance(text()) + 1; }

    Tone m_mark = Tone::Plain;
};

} // namespace

TabRow::TabRow(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    setFixedHeight(32);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing);
    m_row->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            Q_EMIT currentChanged(m_tabs.at(static_cast<std::size_t>(index)).key);
    });
    const auto keys = [this](Qt::Key key, int by) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    keys(Qt::Key_PageUp, -1);
    keys(Qt::Key_PageDown, 1);
}

void TabRow::setTabs(const std::vector<Tab> &tabs)
{
    const QString kept = current();
    const QSignalBlocker quiet(m_group);
    if (tabs.size() != m_tabs.size()) {
        qDeleteAll(m_group->buttons());
        for (int i = 0; i < static_cast<int>(tabs.size()); ++i) {
            auto *button = new TabButton(this);
            m_group->addButton(button, i);
            m_row->insertWidget(i, button);
        }
    }
    m_tabs = tabs;
    m_row->setSpacing(tabs.size() > fewTabs ? narrowSpacing : spacing);
    int chosen = 0;
    for (int i = 0; i < static_cast<int>(tabs.size()); ++i) {
        const Tab &tab = tabs.at(static_cast<std::size_t>(i));
        auto *button = static_cast<TabButton *>(m_group->button(i));
        button->setText(tab.text);
        button->setMark(tab.mark);
        if (tab.key == kept)
            chosen = i;
    }
    if (QAbstractButton *button = m_group->button(chosen))
        button->setChecked(true);
}

QString TabRow::current() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_tabs.at(static_cast<std::size_t>(index)).key;
}

void TabRow::setCurrent(const QString &key)
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        if (m_tabs.at(i).key == key)
            m_group->button(static_cast<int>(i))->setChecked(true);
}

void TabRow::step(int by)
{
    const int count = static_cast<int>(m_tabs.size());
    if (count > 0)
        m_group->button((m_group->checkedId() + by + count) % count)->setChecked(true);
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), tokensOf(this).line);
}

} // namespace fund
