#pragma once

#include "models/row_table_model.h"
#include "shell/page.h"

#include "base/result.h"
#include "diligence/diligence.h"
#include "identity/permissions.h"

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class EmptyState;
class MessageNote;
class SearchField;
class TableView;

/// A donor that is no State or an implementing partner, and who may decide where a proposal waits.
struct DiligenceRow
{
    DiligenceStanding standing;
    QStringList deciders;
};

/// Due diligence of every donor that is no State (para. 14) and every implementing partner (para. 24): where each
/// stands, until when, who waits for whom.
class DiligencePage final : public Page
{
    Q_OBJECT

public:
    explicit DiligencePage(const PageContext &context, QWidget *parent = nullptr);
    ~DiligencePage() override;

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// "D-014" or "IP-003", or "D-014/examine" to begin with its checklist at once.
    void openSubject(const QString &subject) override;
    void remember(QSettings &settings, const QString &group) override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    [[nodiscard]] const DiligenceRow *current() const;
    [[nodiscard]] QString refusalOf(Action action) const;
    void tell(const Result<void> &done);
    void examine(const Party &party);
    void decide(const DiligenceRow &row, bool agrees);
    void withdraw(const Party &party);
    void saveEvidence(EvidenceFileId id);

    // diligence_inspector.cpp
    void inspect();
    void addExamination(const Examination &examination);
    void addAnswers(const ExaminationDraft &draft);
    void addDeeds(const DiligenceRow &row);
    void addDecisionDeeds(const DiligenceRow &row);

    Session &m_session;
    Dialogs &m_dialogs;
    RowTableModel<DiligenceRow> m_model;
    TableView *m_table;
    SearchField *m_search;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    MessageNote *m_note;
};

} // namespace fund
