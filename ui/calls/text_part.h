#pragma once

#include "calls/form_part.h"

namespace fund {

class DateField;
class MomentField;
class NoteField;
class NumberField;
class StateField;
class TextField;

/// What the call says, the meeting, and when it opens and closes.
class TextPart final : public FormPart
{
    Q_OBJECT

public:
    explicit TextPart(QWidget *parent = nullptr);

    void setTerms(const CallTerms &terms) override;
    void put(CallTerms &terms) const override;

private:
    void followTheMeeting();

    TextField *m_title;
    NoteField *m_text;
    NoteField *m_encouragement;
    TextField *m_meeting;
    TextField *m_place;
    DateField *m_firstDay;
    DateField *m_lastDay;
    NumberField *m_nights;
    MomentField *m_opens;
    MomentField *m_closes;
    StateField *m_zone;
    bool m_filling = false;
};

} // namespace fund
