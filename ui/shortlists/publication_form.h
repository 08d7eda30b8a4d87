#pragma once

#include "forms/form.h"

#include "shortlists/publication.h"

namespace fund {

class ChoiceField;
class DateField;
class TextField;

/// Whom a selection is given out to, on whose authority, and who of those who could be told from it consented.
class PublicationForm final : public Form
{
    Q_OBJECT

public:
    /// `alone`: those whose attributes fewer than three share.
    explicit PublicationForm(const QStringList &alone, QWidget *parent = nullptr);
    /// Without those whose consent says nothing.
    [[nodiscard]] PublicationDraft draft() const;

private:
    struct ConsentFields
    {
        QString ref;
        TextField *letter;
        DateField *day;
    };

    void arrange();

    ChoiceField *m_audience;
    TextField *m_authority;
    QWidget *m_asked;
    std::vector<ConsentFields> m_consents;
};

} // namespace fund
