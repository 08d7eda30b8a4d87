#pragma once

#include "base/problem.h"

#include <QDialog>

#include <functional>

namespace fund {

class Button;
class Form;
class Label;
class Progress;
class TaskRunner;

/// A dialog in which something is entered. It stays open while there are problems, which stand beside their fields.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    /// `deed` is on the primary button: "Record the contribution". `record` does it and returns what is wrong; the
    /// dialog closes when nothing is. Takes the form.
    FormDialog(const QString &title, Form *form, const QString &deed, std::function<Problems()> record,
               QWidget *parent = nullptr);

    /// What the deed needs long for, such as a password's key: done on a thread of its own, and gives what is wrong.
    using LongWork = std::function<Problems(const Progress &)>;
    /// After `record` found nothing wrong, `begin` reads the fields and gives the work. `title` says meanwhile what is
    /// done; Cancel asks the work to stop, and the dialog closes once it has.
    void setLongWork(const QString &title, std::function<LongWork()> begin);

    /// A muted sentence beside the buttons.
    void setFootText(const QString &text);
    void reject() override;
    /// What the primary button does.
    void submit();
    [[nodiscard]] Button *deedButton() const { return m_deed; }
    [[nodiscard]] bool isWorking() const;

private:
    void startWork();
    void finishWork(const Problems &problems);
    void setWorking(bool working);
    void showProblems(const Problems &problems);
    [[nodiscard]] int wantedHeight() const;
    void grow();

    Form *m_form;
    Button *m_deed;
    Button *m_cancel;
    Label *m_foot;
    TaskRunner *m_tasks;
    std::function<Problems()> m_record;
    std::function<LongWork()> m_begin;
    QString m_workTitle;
    QString m_footText;
};

} // namespace fund
