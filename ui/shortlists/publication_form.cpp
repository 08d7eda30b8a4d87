#include "shortlists/publication_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "widgets/label.h"

namespace fund {

PublicationForm::PublicationForm(const QStringList &alone, QWidget *parent)
    : Form(parent), m_audience(add(new ChoiceField(QStringLiteral("audience"), tr("For whom"),
                                                   {{audienceKey(Audience::Public), tr("Anyone")},
                                                    {audienceKey(Audience::States), tr("States, on request")}}))),
      m_authority(add(new TextField(QStringLiteral("authority"), tr("On whose decision or request"))))
{
    m_audience->setKey(audienceKey(alone.isEmpty() ? Audience::Public : Audience::States));
    m_authority->setHint(tr("A reference that stays on record and names nobody."));
    auto *asked = new Label(tr("Fewer than three applicants share the attributes of each of these. For anyone the file "
                               "is given out only with the consent of all of them."),
                            TextStyle::Caption, Tone::Muted);
    asked->setWordWrap(true);
    m_asked = asked;
    if (!alone.isEmpty())
        addWidget(m_asked);
    for (const QString &ref : alone) {
        const ConsentFields fields{ref, new TextField(QStringLiteral("letter/") + ref, tr("Letter of %1").arg(ref)),
                                   new DateField(QStringLiteral("day/") + ref, tr("Its date", "of a letter"))};
        addRow({fields.letter, fields.day});
        m_consents.push_back(fields);
    }
    connect(this, &Form::changed, this, &PublicationForm::arrange);
    arrange();
}

void PublicationForm::arrange()
{
    const bool isPublic = audienceOf(m_audience->key()) == Audience::Public;
    m_asked->setVisible(isPublic && !m_consents.empty());
    for (const ConsentFields &fields : m_consents) {
        fields.letter->setVisible(isPublic);
        fields.day->setVisible(isPublic);
    }
}

PublicationDraft PublicationForm::draft() const
{
    PublicationDraft draft{audienceOf(m_audience->key()), m_authority->text(), {}};
    if (draft.audience == Audience::Public)
        for (const ConsentFields &fields : m_consents)
            if (!fields.letter->text().isEmpty())
                draft.consents.push_back({fields.ref, fields.letter->text(), fields.day->date()});
    return draft;
}

} // namespace fund
