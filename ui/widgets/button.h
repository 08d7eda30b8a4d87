#pragma once

#include <QPushButton>

QT_FORWARD_DECLARE_CLASS(QShortcut)

namespace fund {

/// How a button looks. One primary button a page.
enum class ButtonKind
{
    Plain,   ///< 32 px, bordered
    Primary, ///< 32 px, filled
    Small,   ///< 24 px, bordered
    Link,    ///< the words alone, in the colour of links
    Icon     ///< 24 px square, an icon alone: give it an accessible name
};

/// A button with icon, words and the caption of its keys. The keys work wherever the button's window has the focus and
/// the button can be seen.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);
    Button(const QString &text, const QString &iconName, ButtonKind kind = ButtonKind::Plain,
           QWidget *parent = nullptr);

    [[nodiscard]] ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    /// Sets the keys and shows them behind the words ("Ctrl+Enter").
    void setKeys(const QKeySequence &keys);
    /// Off, with the reason as tooltip and accessible description; an empty reason turns it on.
    void setOffBecause(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int padding() const;
    void paintContent(QPainter &painter, const QColor &colour, const QColor &caption) const;

    ButtonKind m_kind;
    QString m_iconName;
    QString m_keysText;
    QShortcut *m_shortcut = nullptr;
};

/// A key sequence as buttons show it: "Ctrl+Enter".
[[nodiscard]] QString keysText(const QKeySequence &keys);

} // namespace fund
