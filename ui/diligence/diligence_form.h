#pragma once

#include "forms/form.h"

#include "diligence/diligence.h"

namespace fund {

class Button;
class ChoiceField;
class DateField;
class Dialogs;
class Label;
class NoteField;
class Session;
class TextField;

/// The checklist of the due diligence of a donor or an implementing partner with what is proposed (para. 14). No answer
/// stands there at first: each is a person's.
class DiligenceForm : public Form
{
    Q_OBJECT

public:
    DiligenceForm(Session &session, Dialogs &dialogs, Party party, QWidget *parent = nullptr);

    [[nodiscard]] ExaminationDraft draft() const;
    /// Reads a file of evidence; says by a dialog where it can't be read.
    void attach(const QString &path);

private:
    void addGrounds();
    void showFiles();

    struct GroundFields
    {
        ExclusionGround ground;
        ChoiceField *answer;
        TextField *note;
    };

    Dialogs &m_dialogs;
    Party m_party;
    std::vector<GroundFields> m_grounds;
    std::vector<EvidenceFile> m_files;
    Button *m_attach;
    Label *m_fileList;
    NoteField *m_evidence = nullptr;
    ChoiceField *m_outcome = nullptr;
    DateField *m_from = nullptr;
    DateField *m_until = nullptr;
};

} // namespace fund
