#pragma once

#include "forms/field.h"

#include "base/result.h"

#include <QWidget>

#include <functional>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class MessageNote;

/// Fields one below the other, and the problems beside them. A room's form derives from it, adds its fields and gives
/// draft().
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);
    ~Form() override;

    using QWidget::show;
    /// Marks every bad field at once; what belongs to no field stands above them. The first bad field gets the
    /// keyboard. No problems: takes all marks away.
    void show(const Problems &problems);
    /// The problems of fields that can't be read; asked before draft() is taken for what was meant.
    [[nodiscard]] Problems unreadable() const;
    /// Called when the keyboard leaves a field; its problems of fields that were left are shown, of others not yet.
    void setCheck(std::function<Problems()> check) { m_check = std::move(check); }
    [[nodiscard]] Field *field(const QString &name) const;

Q_SIGNALS:
    void changed();
    /// Ctrl+Enter that a field's open list would have kept from the deed's button.
    void submitAsked();

protected:
    template <typename F>
    F *add(F *field)
    {
        addField(field);
        return field;
    }
    /// Several fields side by side.
    void addRow(const std::vector<Field *> &fields);
    void addSection(const QString &title);
    void addWidget(QWidget *widget);

private:
    void addField(Field *field);
    void know(Field *field);
    void look(Field *left);

    QVBoxLayout *m_rows;
    MessageNote *m_note;
    std::vector<Field *> m_fields;
    std::vector<const Field *> m_left;
    std::function<Problems()> m_check;
};

/// What a result has to say to a form; nothing where it succeeded.
template <typename T>
[[nodiscard]] Problems problemsOf(const Result<T> &result)
{
    return result ? Problems() : result.failure().problems;
}

} // namespace fund
