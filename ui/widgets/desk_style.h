#pragma once

#include <QProxyStyle>

namespace fund {

/// Fusion with the program's own fields, boxes, scroll bars and measures, in the palette's tokens. A field with the
/// property "bad" has the border of an error, one with "changed" that of a value that differs from the published one,
/// one with "small" is 24 px high. Made once, where the application is made.
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
};

/// Marks a field as wrong, or as right again, and repaints it.
void setBad(QWidget *field, bool bad);
/// Marks a field whose value differs from the published one.
void setChanged(QWidget *field, bool changed);
/// 24 px instead of 28, for tables and filters.
void setSmall(QWidget *field);

} // namespace fund
