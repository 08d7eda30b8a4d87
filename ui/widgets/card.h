#pragma once

#include <QFrame>

QT_FORWARD_DECLARE_CLASS(QHBoxLayout)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Label;

/// A white box with a thin border; a heading, a caption at its end, small buttons there, and below them what it is for.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// Muted, at the heading's end: "5 matters".
    void setCaption(const QString &caption);
    /// Muted, under the heading: a chart's unit.
    void setSubtitle(const QString &subtitle);
    /// A small button or field at the heading's end.
    void addToHead(QWidget *widget);

    /// Where the content goes; without margins when the content shall reach the border (tables, rows).
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();

    QWidget *m_head;
    QHBoxLayout *m_headRow;
    QVBoxLayout *m_body;
    Label *m_title;
    Label *m_subtitle;
    Label *m_caption;
};

/// A line of one pixel across, between sections.
[[nodiscard]] QWidget *newRule(QWidget *parent = nullptr);

} // namespace fund
