#include "widgets/button.h"

#include "widgets/line_icon.h"
#include "widgets/paint.h"
#include "widgets/type_scale.h"

#include <QFontMetrics>
#include <QPainter>
#include <QShortcut>

namespace fund {

namespace {

constexpr int iconPixels = 16;
constexpr int gap = 8;

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QStringLiteral("\x01")).remove(u'&');
    return plain.replace(u'\x01', u'&');
}

} // namespace

QString keysText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::PortableText);
    text.replace(QStringLiteral("Return"), QStringLiteral("Enter"));
    return text;
}

Button::Button(const QString &text, ButtonKind kind, QWidget *parent) : Button(text, QString(), kind, parent) {}

Button::Button(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent), m_kind(kind), m_iconName(iconName)
{
    setFocusPolicy(Qt::StrongFocus);
    setAutoDefault(false);
    setKind(kind);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setFont(textFont());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeys(const QKeySequence &keys)
{
    m_keysText = keysText(keys);
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        connect(m_shortcut, &QShortcut::activated, this, [this] { click(); });
    }
    // The key pad's Enter is another key than Return, but nobody who reads "Enter" would know.
    if (keys == QKeySequence(Qt::CTRL | Qt::Key_Return))
        m_shortcut->setKeys({keys, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    else
        m_shortcut->setKey(keys);
    updateGeometry();
}

void Button::setOffBecause(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

QFont Button::textFont() const
{
    if (m_kind == ButtonKind::Link)
        return fontOf(TextStyle::Text);
    return fontOf(m_kind == ButtonKind::Primary ? TextStyle::Strong : TextStyle::Text);
}

int Button::padding() const
{
    switch (m_kind) {
    case ButtonKind::Plain:
    case ButtonKind::Primary:
        return 12;
    case ButtonKind::Small:
        return 8;
    case ButtonKind::Link:
        return 0;
    case ButtonKind::Icon:
        return 4;
    }
    Q_UNREACHABLE();
}

QSize Button::sizeHint() const
{
    if (m_kind == ButtonKind::Icon)
        return {24, 24};
    int width = 2 * padding() + (m_kind == ButtonKind::Link ? 0 : 2);
    width += fontMetrics().horizontalAdvance(withoutMnemonic(text()));
    if (!m_iconName.isEmpty())
        width += iconPixels + (text().isEmpty() ? 0 : gap);
    if (!m_keysText.isEmpty())
        width += gap + QFontMetrics(fontOf(TextStyle::Caption)).horizontalAdvance(m_keysText);
    const int height = m_kind == ButtonKind::Link ? 20 : m_kind == ButtonKind::Small ? 24 : 32;
    return {width, height};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    const bool bare = m_kind == ButtonKind::Link || m_kind == ButtonKind::Icon;
    QColor text = m_kind == ButtonKind::Link ? t.link : m_kind == ButtonKind::Icon ? t.muted : t.text;
    QColor caption = t.muted;
    if (!isEnabled()) {
        text = t.muted;
        if (!bare)
            paintBox(painter, rect(), t.window, t.line);
    } else if (m_kind == ButtonKind::Primary) {
        const QColor fill = isDown() ? t.strong.darker(120) : underMouse() ? t.strong.darker(108) : t.strong;
        paintBox(painter, rect(), fill, fill);
        text = caption = t.onStrong;
    } else if (!bare || (m_kind == ButtonKind::Icon && underMouse())) {
        const QColor fill = isDown() ? t.sel : underMouse() ? t.alt : t.base;
        paintBox(painter, rect(), fill, bare ? t.line : t.edge);
    }
    paintContent(painter, text, caption);
}

void Button::paintContent(QPainter &painter, const QColor &colour, const QColor &caption) const
{
    const int wanted = sizeHint().width() - 2 * padding();
    const int start = qMax(padding(), (width() - wanted) / 2 + (m_kind == ButtonKind::Link ? 0 : 1));
    int x = m_kind == ButtonKind::Link ? 0 : m_kind == ButtonKind::Icon ? (width() - iconPixels) / 2 : start;
    const auto place = [&](int boxWidth, int boxHeight) {
        return mirrored(QRect(x, (height() - boxHeight) / 2, boxWidth, boxHeight), rect(), layoutDirection());
    };
    if (!m_iconName.isEmpty()) {
        paintLineIcon(painter, place(iconPixels, iconPixels), m_iconName, colour, layoutDirection());
        x += iconPixels + gap;
    }
    if (m_kind == ButtonKind::Icon)
        return;
    painter.setFont(font());
    painter.setPen(colour);
    const int textWidth = fontMetrics().horizontalAdvance(withoutMnemonic(text())) + 1;
    painter.drawText(place(textWidth, height()), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    if (m_keysText.isEmpty())
        return;
    x += textWidth - 1 + gap;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(caption);
    const int keysWidth = QFontMetrics(painter.font()).horizontalAdvance(m_keysText) + 1;
    painter.drawText(place(keysWidth, height()), Qt::AlignCenter, m_keysText);
}

} // namespace fund
