#pragma once

#include "forms/form.h"

namespace fund {

class CommitmentField;
class DateField;
class Session;
class TextField;

/// What is left of a commitment made by hand goes back to its window.
class ReleaseForm : public Form
{
    Q_OBJECT

public:
    explicit ReleaseForm(Session &session, QWidget *parent = nullptr);

    /// Does it.
    [[nodiscard]] Problems release();

private:
    Session &m_session;
    CommitmentField *m_commitment;
    DateField *m_onDate;
    TextField *m_reason;
};

} // namespace fund
