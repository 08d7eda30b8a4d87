#pragma once

#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QLabel>

namespace fund {

/// A text in one of the type scale's sizes and one tone. One line that ends with an ellipsis and shows whole in its
/// tooltip; with setWordWrap(true) it takes the lines that it needs, at the scale's line height. Plain text only.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, TextStyle style = TextStyle::Text, Tone tone = Tone::Plain,
                   QWidget *parent = nullptr);

    void setStyleAndTone(TextStyle style, Tone tone);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return wordWrap(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    TextStyle m_style = TextStyle::Text;
    Tone m_tone = Tone::Plain;
    int m_wrapWidth = 0; ///< at which the text wraps now; 0: not laid out yet
};

/// Text broken into lines of a height of our own; returns the height. Draws nothing where `painter` is null.
int layOutText(QPainter *painter, const QString &text, const QFont &font, const QRect &place, int lineHeight,
               Qt::LayoutDirection direction, Qt::Alignment alignment = Qt::AlignLeading);

} // namespace fund
