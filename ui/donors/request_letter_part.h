#pragma once

#include "donors/request_letter.h"

#include <QWidget>

namespace fund {

class Button;
class Dialogs;
class Label;

/// Asks for the file of a donor's letter and reads it; none where it was cancelled, or where it can't be read, which a
/// dialog says.
[[nodiscard]] std::optional<RequestLetter> chooseRequestLetter(QWidget *over, Dialogs &dialogs);

/// The donor's letter in a form: a button that attaches it, and its name.
class RequestLetterPart : public QWidget
{
    Q_OBJECT

public:
    explicit RequestLetterPart(Dialogs &dialogs, QWidget *parent = nullptr);

    [[nodiscard]] const RequestLetter &letter() const { return m_letter; }

private:
    void show(const RequestLetter &letter);

    RequestLetter m_letter;
    Button *m_attach;
    Label *m_name;
};

} // namespace fund
