#include "widgets/desk_style.h"

#include "widgets/line_icon.h"
#include "widgets/paint.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPointF>
#include <QPushButton>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace fund {

namespace {

constexpr int spinWidth = 20;
constexpr int menuBarHeight = 28;
constexpr int arrowWidth = 28;

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void paintField(QPainter &painter, const QRect &box, const QStyleOption &option, const QWidget *widget)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor fill = enabled ? t.base : t.window;
    if (has(widget, "bad"))
        paintBox(painter, box, fill, t.bad, 2);
    else if (has(widget, "changed"))
        paintBox(painter, box, fill, t.focus, 2);
    else
        paintBox(painter, box, fill, enabled ? t.edge : t.line);
}

void paintSpin(QPainter &painter, const QStyleOptionSpinBox &option)
{
    const Tokens &t = tokensOf(option.palette);
    const QRect whole = option.rect;
    const QRect arrows =
        mirrored(QRect(whole.right() - spinWidth + 6, whole.center().y() - 7, 8, 16), whole, option.direction);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(arrows.topLeft());
    painter.setPen(QPen(t.muted, 1));
    const QPointF up[] = {{1, 6.5}, {4, 3.5}, {7, 6.5}};
    const QPointF down[] = {{1, 9.5}, {4, 12.5}, {7, 9.5}};
    painter.drawPolyline(up, 3);
    painter.drawPolyline(down, 3);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Tokens &t = tokensOf(option.palette);
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF inner = option.orientation == Qt::Vertical ? QRectF(handle).adjusted(2, 2, -2, -2)
                                                            : QRectF(handle).adjusted(2, 2, -2, -2);
    const QRectF grip = option.maximum > option.minimum ? inner : QRectF();
    if (!grip.isEmpty())
        paintBox(painter, grip, active ? t.edge : t.line, {}, 0, 3);
}

void paintPush(QPainter &painter, const QStyleOptionButton &option)
{
    const Tokens &t = tokensOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (!enabled)
        return paintBox(painter, option.rect, t.window, t.line);
    if (option.features & QStyleOptionButton::DefaultButton)
        return paintBox(painter, option.rect, t.strong, t.strong);
    paintBox(painter, option.rect, option.state & QStyle::State_Sunken ? t.sel : t.base, t.edge);
}

bool isTextArea(const QWidget *widget)
{
    return widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paintField(*painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit:
        return paintField(*painter, option->rect, *option, widget);
    case PE_Frame:
        if (isTextArea(widget))
            return paintField(*painter, option->rect, *option, widget);
        break;
    case PE_FrameFocusRect: // the focus ring is a widget of its own
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheck(*painter, option->rect, on, enabled, tokensOf(option->palette));
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, option->rect, on, enabled, tokensOf(option->palette));
    case PE_PanelMenuBar:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (element == CE_PushButtonBevel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintPush(*painter, *button);
    } else if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::DefaultButton)) {
            QStyleOptionButton onStrong = *button;
            onStrong.palette.setColor(QPalette::ButtonText, t.onStrong);
            return QProxyStyle::drawControl(element, &onStrong, painter, widget);
        }
    } else if (element == CE_Splitter) {
        painter->fillRect(option->rect, t.line);
        return;
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, t.window);
        return;
    } else if (element == CE_MenuBarItem) {
        // Fusion draws a line below each title, which the bar already has below all.
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        painter->fillRect(option->rect, (option->state & State_Selected) ? t.sel : t.window);
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option->palette, option->state & State_Enabled, item ? item->text : QString(),
                     QPalette::WindowText);
        return;
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
               combo && element == CE_ComboBoxLabel) {
        // Fusion cuts a long choice, from right to left at its beginning.
        QStyleOptionComboBox fitting(*combo);
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 4;
        fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &fitting, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && combo->frame)
            paintField(*painter, option->rect, *option, widget);
        const QRect arrow(option->rect.right() - 23, option->rect.center().y() - 7, 16, 16);
        const bool enabled = option->state & State_Enabled;
        return paintLineIcon(*painter, mirrored(arrow, option->rect, option->direction), QStringLiteral("down"),
                             enabled ? t.text : t.muted);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame)
            paintField(*painter, option->rect, *option, widget);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons)
            paintSpin(*painter, *spin);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(*painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int width = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinWidth;
        const int half = whole.height() / 2;
        const int left = whole.right() + 1 - width;
        QRect place;
        if (part == SC_SpinBoxUp)
            place = QRect(left, whole.top(), width, half);
        else if (part == SC_SpinBoxDown)
            place = QRect(left, whole.top() + half, width, whole.height() - half);
        else if (part == SC_SpinBoxEditField)
            place = QRect(whole.left() + 2, whole.top() + 2, whole.width() - width - 4, whole.height() - 4);
        else
            return whole;
        return visualRect(option->direction, whole, place);
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        const QRect place =
            part == SC_ComboBoxArrow
                ? QRect(whole.right() + 1 - arrowWidth, whole.top(), arrowWidth, whole.height())
                : QRect(whole.left() + 4, whole.top() + 2, whole.width() - arrowWidth - 4, whole.height() - 4);
        return visualRect(option->direction, whole, place);
    }
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return whole;
    if (control == CC_ScrollBar && part != SC_None)
        return QCommonStyle::subControlRect(control, option, part, widget);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        result.setHeight(has(widget, "small") ? 24 : 28);
        if (type == CT_ComboBox)
            result.rwidth() = qMax(result.width(), size.width() + arrowWidth + 16);
        break;
    case CT_PushButton:
        result = QSize(qMax(size.width() + 26, 72), 32);
        break;
    case CT_MenuBarItem:
        // A script with tall lines, as Arabic has, would else not fit the bar, which then hides all its menus.
        result.setHeight(menuBarHeight);
        break;
    case CT_MenuItem:
        if (size.height() > 10)
            result.setHeight(qMax(result.height(), 28));
        break;
    default:
        break;
    }
    return result;
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_FocusFrame_Mask) // only the ring: what stands inside stays to be seen
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText || hint == SH_UnderlineShortcut)
        return hint == SH_UnderlineShortcut;
    if (hint == SH_SpinBox_StepModifier)
        return Qt::ControlModifier;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

void setBad(QWidget *field, bool bad)
{
    field->setProperty("bad", bad);
    field->update();
}

void setChanged(QWidget *field, bool changed)
{
    field->setProperty("changed", changed);
    field->update();
}

void setSmall(QWidget *field)
{
    field->setProperty("small", true);
    field->updateGeometry();
}

} // namespace fund
