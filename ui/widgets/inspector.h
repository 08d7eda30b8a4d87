#pragma once

#include "widgets/tokens.h"
#include "widgets/type_scale.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QScrollArea)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Button;
class Label;

/// One line of a thing's history.
struct HistoryEntry
{
    QString when;
    QString who;
    QString what;
};

/// The selected thing at the page's end: caption, heading, figure, rows of key and value, sections, history; buttons at
/// its foot. Filled anew for each selection: clear(), then add from top to bottom. Scrolls where it is too long.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    static constexpr int narrowest = 280;
    static constexpr int widest = 456;

    explicit Inspector(QWidget *parent = nullptr);

    /// Takes away all that was added, the foot too.
    void clear();
    /// What stands here while nothing is selected.
    void showNothing(const QString &text);

    Label *addCaption(const QString &text);
    Label *addHeading(const QString &text);
    Label *addFigure(const QString &text);
    /// A heading of a part, under a line where something stands before it.
    void addSection(const QString &title);
    Label *addText(const QString &text, TextStyle style = TextStyle::Text, Tone tone = Tone::Plain);
    void addRow(const QString &key, const QString &value, Tone tone = Tone::Plain);
    /// A row whose value is a link; connect to its clicked().
    Button *addLinkRow(const QString &key, const QString &value);
    void addHistory(const std::vector<HistoryEntry> &entries);
    /// Anything else; the inspector owns it until clear().
    void addWidget(QWidget *widget);
    void addSpace(int pixels);

    /// A button at the foot, as wide as the inspector.
    Button *addAction(const QString &text, const QString &iconName = {}, bool primary = false);
    void addToFoot(QWidget *widget);
    /// A muted sentence at the foot.
    void addFootText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override { return {narrowest, 400}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_foot;
};

} // namespace fund
