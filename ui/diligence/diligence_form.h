#pragma once

#include "forms/form.h"

#include "donors/diligence.h"

namespace fund {

class Button;
class ChoiceField;
class DateField;
class Dialogs;
class Label;
class NoteField;
class Session;
class TextField;

/// The checklist of a donor's due diligence with what is proposed (para. 14). No answer stands there at first: each is
/// a person's.
class DiligenceForm : public Form
{
    Q_OBJECT

public:
    DiligenceForm(Session &session, Dialogs &dialogs, Donor donor, QWidget *parent = nullptr);

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
    Donor m_donor;
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
