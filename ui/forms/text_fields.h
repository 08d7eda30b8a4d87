#pragma once

#include "forms/field.h"

#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)

namespace fund {

/// One line of text.
class TextField : public Field
{
    Q_OBJECT

public:
    TextField(QString name, const QString &label, QWidget *parent = nullptr);
    /// Without blanks at its ends.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    /// As typed, blanks included, shown as dots.
    void setPassword(bool password);
    [[nodiscard]] QString rawText() const;

private:
    QLineEdit *m_edit;
};

/// A text of several lines. Tab goes on.
class NoteField : public Field
{
    Q_OBJECT

public:
    NoteField(QString name, const QString &label, int lines = 3, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

private:
    QPlainTextEdit *m_edit;
};

/// One of a few choices.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    ChoiceField(QString name, const QString &label, const std::vector<Choice> &choices = {}, QWidget *parent = nullptr);
    /// Keeps the chosen key where it still stands; nothing is chosen at first.
    void setChoices(const std::vector<Choice> &choices);
    /// Empty where nothing is chosen.
    [[nodiscard]] QString key() const;
    void setKey(const QString &key);

private:
    QComboBox *m_combo;
};

/// Yes or no.
class CheckField : public Field
{
    Q_OBJECT

public:
    CheckField(QString name, const QString &label, QWidget *parent = nullptr);
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    /// What is yes or no, in another language.
    void setText(const QString &text);

private:
    QCheckBox *m_box;
};

/// A State, or anything else of a long list: typing finds it by any part of its name or by its key.
class StateField : public Field
{
    Q_OBJECT

public:
    StateField(QString name, const QString &label, std::vector<Choice> states = {}, QWidget *parent = nullptr);
    void setStates(std::vector<Choice> states);
    /// The key of what is typed; empty where it is none of the list.
    [[nodiscard]] QString key() const;
    void setKey(const QString &key);
    [[nodiscard]] std::optional<Problem> unreadable() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_edit;
    std::vector<Choice> m_states;
};

} // namespace fund
