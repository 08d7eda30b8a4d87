#include "diligence/diligence_form.h"

#include "diligence/diligence_actions.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "storage/whole_file.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/label.h"

#include <QFileInfo>

namespace fund {

namespace {

const QString clearedKey = QStringLiteral("cleared");
const QString refusedKey = QStringLiteral("refused");

} // namespace

DiligenceForm::DiligenceForm(Session &session, Dialogs &dialogs, Party party, QWidget *parent)
    : Form(parent), m_dialogs(dialogs), m_party(std::move(party)),
      m_attach(new Button(tr("Attach evidence…"), QStringLiteral("document"), ButtonKind::Small)),
      m_fileList(new Label({}, TextStyle::Caption, Tone::Muted))
{
    addSection(tr("Grounds of exclusion"));
    addGrounds();
    addSection(tr("Evidence and outcome"));
    m_evidence = add(new NoteField(QStringLiteral("evidence"), tr("What was examined, and where it is filed"), 3));
    addWidget(m_attach);
    m_fileList->setWordWrap(true);
    addWidget(m_fileList);
    m_outcome = add(new ChoiceField(QStringLiteral("outcome"), tr("Proposed outcome"),
                                    {{clearedKey, tr("Clear", "propose to clear a donor or partner")},
                                     {refusedKey, tr("Refuse", "propose to refuse a donor or partner")}}));
    m_outcome->setKey(clearedKey);
    const QDate today = session.onDate();
    m_from = new DateField(QStringLiteral("valid_from"), tr("Holds from"), today);
    m_until = new DateField(QStringLiteral("valid_until"), tr("Until, the last day"), today.addYears(1).addDays(-1));
    addRow({m_from, m_until});
    showFiles();
    connect(m_attach, &Button::clicked, this, [this] {
        if (const auto path = m_dialogs.openFile(this, tr("Evidence of the due diligence"), tr("All files (*)")))
            attach(*path);
    });
    setCheck([this, &session] {
        return checkExamination(draft(), examinationFacts(session.database(), m_party.id, session.onDate()));
    });
}

void DiligenceForm::addGrounds()
{
    std::vector<Choice> choices;
    for (const GroundAnswer answer : allGroundAnswers)
        choices.push_back({groundAnswerKey(answer), groundAnswerTitle(answer)});
    for (const ExclusionGround ground : allExclusionGrounds) {
        const QString key = exclusionGroundKey(ground);
        auto *answer = new ChoiceField(key, exclusionGroundTitle(ground), choices);
        answer->setHint(exclusionGroundQuestion(ground));
        answer->setToolTip(exclusionGroundSource(ground));
        auto *note = new TextField(key + QStringLiteral("_note"), tr("Evidence or reason"));
        addRow({answer, note});
        m_grounds.push_back({ground, answer, note});
    }
}

void DiligenceForm::attach(const QString &path)
{
    const auto bytes = readWholeFile(path, qint64{64} << 20); // how long evidence may be is the rule's to say
    if (!bytes)
        return m_dialogs.tell(this, tr("The file can't be read"), bytes.failure().problems.front().sentence);
    m_files.push_back({QFileInfo(path).fileName(), *bytes});
    showFiles();
}

void DiligenceForm::showFiles()
{
    QStringList names;
    for (const EvidenceFile &file : m_files)
        names += file.name;
    m_fileList->setText(names.isEmpty() ? tr("No file attached. A file has at most 10 megabytes.")
                                        : names.join(QStringLiteral(", ")));
}

ExaminationDraft DiligenceForm::draft() const
{
    ExaminationDraft draft;
    draft.party = m_party.id;
    draft.outcome = m_outcome->key() == refusedKey ? ClearanceOutcome::Refused : ClearanceOutcome::Cleared;
    draft.evidence = m_evidence->text();
    draft.validFrom = m_from->date();
    draft.validUntil = m_until->date();
    for (const GroundFields &fields : m_grounds)
        if (const auto answer = groundAnswerOf(fields.answer->key()))
            draft.answers.push_back({fields.ground, *answer, fields.note->text()});
    draft.files = m_files;
    return draft;
}

} // namespace fund
