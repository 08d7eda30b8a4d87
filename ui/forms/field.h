#pragma once

#include "base/problem.h"

#include <QWidget>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class ErrorLine;
class Label;

/// One thing that a form asks: label above, editor, a hint, and under it the problem of this field. Its name is
/// Problem::field of the rules that speak of it.
class Field : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setLabel(const QString &label);
    /// Muted, under the editor: what is meant, an example.
    void setHint(const QString &hint);

    void showProblem(const Problem &problem);
    void clearProblem();
    [[nodiscard]] bool hasProblem() const { return m_hasProblem; }
    /// Why what was typed can't be read as what is asked; none where it can.
    [[nodiscard]] virtual std::optional<Problem> unreadable() const { return std::nullopt; }

Q_SIGNALS:
    void changed();
    /// The keyboard has gone elsewhere: the moment to say what is wrong.
    void left();
    /// Ctrl+Enter while an open list of this field has the keyboard: it is meant for the whole form.
    void submitAsked();

protected:
    Field(QString name, const QString &label, QWidget *parent);
    /// `whole` where the editor is part of a row of widgets.
    void setEditor(QWidget *editor, QWidget *whole = nullptr);
    [[nodiscard]] Problem problem(const QString &rule, const QString &sentence) const;
    [[nodiscard]] QString label() const;
    void hideLabel();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString m_name;
    QVBoxLayout *m_rows;
    Label *m_label;
    Label *m_hint;
    ErrorLine *m_error;
    QWidget *m_editor = nullptr;
    bool m_hasProblem = false;
};

/// One of several things to choose from; `key` is what the record keeps.
struct Choice
{
    QString key;
    QString text;

    bool operator==(const Choice &) const = default;
};

} // namespace fund
