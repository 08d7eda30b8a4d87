#pragma once

#include "shortlists/listed_selection.h"
#include "shortlists/what_if.h"
#include "widgets/task_runner.h"
#include "widgets/tokens.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QTimer)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Button;
class Label;
class LimitEditor;

/// A copy of the published rules whose every number can be changed; solved again a moment after the last key, on a
/// thread of its own, it shows who would come and go. It holds no session: nothing of it can be stored or sent.
class WhatIfPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(Currency currency, QWidget *parent = nullptr);

    /// The list that the copy is compared with; keeps what was changed while it is the same list.
    void setPublished(const ShortList &list, const ListedSelection &selection);
    void retranslate();
    void reset();

private:
    void build();
    void buildRows();
    void addRow(const WhatIfLimit &limit);
    [[nodiscard]] QString titleOf(const WhatIfLimit &limit) const;
    void changed();
    void solveCopy();
    void showResult(const Result<SelectionResult> &result);
    void showDifference(const ListedSelection &after);
    void addPeople(const QString &title, const QStringList &refs, const ListedSelection &from);
    void addTotal(const QString &title, const QString &now, const QString &difference, Tone tone);
    void clearResult();

    Currency m_currency;
    QByteArray m_digest; ///< of the list that is shown
    SelectionProblem m_problem;
    SolveOptions m_options;
    ListedSelection m_published;
    Label *m_explanation;
    Button *m_reset;
    Button *m_stop;
    QGridLayout *m_rows;
    QVBoxLayout *m_result;
    std::vector<LimitEditor *> m_editors;
    std::vector<Label *> m_labels;
    SelectionProblem m_copy; ///< what is being solved, or was last
    bool m_again = false;    ///< changed while it was being solved
    QTimer *m_pause;
    TaskRunner m_tasks;
};

} // namespace fund
