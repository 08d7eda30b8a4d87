#pragma once

#include "forms/field.h"

#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QComboBox)

namespace fund {

class BesideList;
class Button;
class Label;
class ScenarioForm;

/// The page's side: what to start from, the inputs, and what stands beside.
class ScenarioPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Takes form and list.
    ScenarioPanel(ScenarioForm *form, BesideList *beside, QWidget *parent = nullptr);

    void retranslate();
    /// What a scenario can start from; keeps the choice where its key still stands.
    void setStarts(const std::vector<Choice> &starts);
    [[nodiscard]] QString start() const;
    void setStart(const QString &key);
    /// Whether the chosen start is one that can be put aside.
    void setCanPutAside(bool can);

Q_SIGNALS:
    void startChosen(const QString &key);
    void putAsideAsked();

private:
    void build(ScenarioForm *form, BesideList *beside);

    Label *m_startName;
    QComboBox *m_start;
    Button *m_putAside;
    Label *m_besideName;
    Label *m_note;
};

} // namespace fund
