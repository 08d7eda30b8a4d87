#pragma once

#include "widgets/tokens.h"

#include <QFrame>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)

namespace fund {

/// A number that matters, with what it is above and what belongs to it below.
struct StripFigure
{
    QString caption; ///< "− Support costs"
    QString figure;  ///< whole, never shortened
    QString note;    ///< "set aside, 13 %"
    Tone tone = Tone::Plain;

    bool operator==(const StripFigure &) const = default;
};

/// How much of the page a strip takes: its words below each other, or in one line where it says little.
enum class StripHeight
{
    ThreeLines,
    OneLine
};

/// Figures that add up, side by side with lines between them; each is a button.
class FigureStrip : public QFrame
{
    Q_OBJECT

public:
    explicit FigureStrip(const QString &accessibleName, StripHeight height = StripHeight::ThreeLines,
                         QWidget *parent = nullptr);

    void setFigures(const std::vector<StripFigure> &figures);

Q_SIGNALS:
    void figureChosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    StripHeight m_height;
};

} // namespace fund
