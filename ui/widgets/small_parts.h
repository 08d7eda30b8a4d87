#pragma once

#include "base/problem.h"

#include "widgets/tokens.h"

#include <QWidget>

namespace fund {

class Button;
class Label;

/// A word in a small frame beside a title: "draft".
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// An icon and a sentence that wraps: what is met, short, wrong, or will follow.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLine(const QString &text = {}, Tone tone = Tone::Plain, const QString &iconName = {},
                      QWidget *parent = nullptr);
    void setNote(const QString &text, Tone tone, const QString &iconName = {});
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Label *m_label;
};

/// The problem of a field, under it: icon, sentence, paragraph. Takes no room while there is none.
class ErrorLine : public NoteLine
{
    Q_OBJECT

public:
    explicit ErrorLine(QWidget *parent = nullptr);
    void showProblem(const Problem &problem);
    void clear();
};

/// An empty page: what belongs here, and the first step as a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// `step` empty: no button.
    void setTexts(const QString &iconName, const QString &title, const QString &text, const QString &step = {});

Q_SIGNALS:
    void stepChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Label *m_title;
    Label *m_text;
    Button *m_step;
};

} // namespace fund
