#include "diligence/diligence_page.h"

#include "diligence/diligence_actions.h"
#include "diligence/diligence_form.h"
#include "diligence/diligence_store.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "storage/whole_file.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

const QString examineSuffix = QStringLiteral("/examine");

CellFacts standingCell(const DiligenceRow &row)
{
    CellFacts facts{diligenceStateTitle(row.standing.state)};
    switch (row.standing.state) {
    case DiligenceState::Cleared:
        facts.tone = Tone::Ok;
        break;
    case DiligenceState::Waits:
        facts.tone = Tone::Warn;
        facts.icon = QStringLiteral("clock");
        break;
    case DiligenceState::Missing:
        facts.tone = Tone::Warn;
        break;
    case DiligenceState::Lapsed:
    case DiligenceState::Withdrawn:
    case DiligenceState::Refused:
        facts.tone = Tone::Bad;
        facts.icon = QStringLiteral("warning");
        break;
    }
    return facts;
}

QString waitingText(const DiligenceRow &row)
{
    if (!row.standing.waits())
        return {};
    return row.deciders.isEmpty() ? DiligencePage::tr("nobody else may decide")
                                  : DiligencePage::tr("%1 for %2", "who proposed, who may decide")
                                        .arg(row.standing.newest->byName, row.deciders.join(QStringLiteral(", ")));
}

std::vector<Column<DiligenceRow>> diligenceColumns()
{
    return {
        {QStringLiteral("ref"), [] { return DiligencePage::tr("Number", "of a donor or partner"); },
         [](const DiligenceRow &row) { return CellFacts{partyRef(row.standing.party.id)}; }, ColumnAlign::Start, 64},
        {QStringLiteral("donor"), [] { return DiligencePage::tr("Donor or partner"); },
         [](const DiligenceRow &row) { return CellFacts{row.standing.party.name}; }, ColumnAlign::Start, 0},
        {QStringLiteral("kind"), [] { return DiligencePage::tr("Kind"); },
         [](const DiligenceRow &row) { return CellFacts{row.standing.party.kind}; }, ColumnAlign::Start, 112},
        {QStringLiteral("state"), [] { return DiligencePage::tr("Due diligence"); }, standingCell, ColumnAlign::Start,
         200},
        {QStringLiteral("until"), [] { return DiligencePage::tr("Valid until"); },
         [](const DiligenceRow &row) {
             const QDate &last = row.standing.lastDay;
             return last.isValid() ? CellFacts{shortDate(last, currentLanguage()), last} : CellFacts{};
         },
         ColumnAlign::Start, 104},
        {QStringLiteral("waits"), [] { return DiligencePage::tr("Who waits for whom"); },
         [](const DiligenceRow &row) { return CellFacts{waitingText(row)}; }, ColumnAlign::Start, 160},
    };
}

} // namespace

DiligencePage::DiligencePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_model(diligenceColumns()),
      m_table(new TableView(tr("Due diligence of donors and partners"))), m_search(new SearchField),
      m_empty(new EmptyState), m_stack(new QStackedWidget), m_note(new MessageNote(Tone::Plain, {}))
{
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_note->hide();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *filters = new QHBoxLayout;
    filters->addStretch(1);
    filters->addWidget(m_search);
    column->addLayout(filters);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setContent(content);
    connect(m_table, &TableView::currentRowChanged, this, &DiligencePage::inspect);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        inspect();
    });
    inspect();
}

DiligencePage::~DiligencePage()
{
    // The table is a child and outlives the model, which tells it so: nobody must listen any more.
    m_search->disconnect(this);
    m_table->disconnect(this);
}

PageHelp DiligencePage::help() const
{
    return {tr("A donor that is no State gives only once its due diligence is done: one person answers every ground of "
               "exclusion, with evidence, and proposes; a second person confirms or disagrees. A finding on any ground "
               "excludes the donor. The clearance holds until its last day, is renewed by another examination, and is "
               "withdrawn with a reason. A hit of the screening that nobody has decided on voids it meanwhile. "
               "Implementing "
               "partners are examined in the same way before a project is entrusted to them."),
            tr("paras. 14 and 24")};
}

void DiligencePage::retranslate()
{
    head().setTitle(tr("Due diligence"));
    m_table->setAccessibleName(tr("Due diligence of donors and partners"));
    m_empty->setTexts(QStringLiteral("shield"), tr("Nobody to be examined"),
                      tr("States need no clearance. Companies, foundations and others that are recorded as donors, and "
                         "implementing partners, stand here."));
    m_model.retranslate();
}

void DiligencePage::reload()
{
    const DiligenceRow *chosen = current();
    const PartyId kept = chosen ? chosen->standing.party.id : PartyId();
    std::vector<DiligenceRow> rows;
    int cleared = 0;
    int waiting = 0;
    for (DiligenceStanding &standing : readStandings(m_session.database(), m_session.onDate())) {
        cleared += standing.state == DiligenceState::Cleared ? 1 : 0;
        waiting += standing.waits() ? 1 : 0;
        QStringList deciders = standing.waits() ? readDeciders(m_session.database(), *standing.newest) : QStringList();
        rows.push_back({std::move(standing), std::move(deciders)});
    }
    head().setSubtitle(tr("%1 · %2", "how many are cleared, how many wait")
                           .arg(tr("%Ln cleared", "donors and partners", cleared),
                                tr("%Ln proposal(s) wait for a second person", nullptr, waiting)));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model.setRows(std::move(rows));
    const int row = m_model.find([&](const DiligenceRow &one) { return one.standing.party.id == kept; });
    m_table->selectRow(std::max(row, 0));
    inspect();
}

void DiligencePage::openSubject(const QString &subject)
{
    const bool toExamine = subject.endsWith(examineSuffix);
    const auto id = partyIdOf(toExamine ? subject.chopped(examineSuffix.size()) : subject);
    m_search->clear();
    m_model.setFilterText({});
    const int place = m_model.find([&](const DiligenceRow &one) { return one.standing.party.id == id; });
    if (place < 0)
        return;
    m_table->selectRow(place);
    inspect();
    const DiligenceRow *row = current();
    if (toExamine && row && !row->standing.waits() && refusalOf(Action::ExamineDonor).isEmpty())
        examine(row->standing.party);
}

void DiligencePage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *DiligencePage::firstFocus() const
{
    return m_table;
}

const DiligenceRow *DiligencePage::current() const
{
    return m_model.rowAt(m_table->currentRow());
}

QString DiligencePage::refusalOf(Action action) const
{
    const auto allowed = m_session.require(action);
    return allowed ? QString() : allowed.failure().problems.front().sentence;
}

void DiligencePage::tell(const Result<void> &done)
{
    m_note->setHidden(static_cast<bool>(done));
    if (!done)
        return m_note->setFailure(done.failure());
    reload();
    Q_EMIT waitingChanged();
}

void DiligencePage::examine(const Party &party)
{
    auto *form = new DiligenceForm(m_session, m_dialogs, party);
    auto *dialog = new FormDialog(
        tr("Due diligence of %1").arg(party.name), form, tr("Propose", "the outcome of a due diligence"),
        [this, form] { return problemsOf(proposeClearance(m_session, form->draft())); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFootText(tr("A second person decides."));
    connect(dialog, &QDialog::accepted, this, [this] { tell({}); });
    dialog->open();
}

void DiligencePage::decide(const DiligenceRow &row, bool agrees)
{
    const Examination &examination = *row.standing.newest;
    const QString outcome = examination.draft.outcome == ClearanceOutcome::Cleared
                                ? tr("clear", "proposed outcome of a due diligence")
                                : tr("refuse", "proposed outcome of a due diligence");
    const auto reason = m_dialogs.askSentence(
        this, {agrees ? tr("Confirm the due diligence of %1").arg(row.standing.party.name)
                      : tr("Do not agree on %1", "a donor or partner").arg(row.standing.party.name),
               tr("%1 proposed: %2, until %3.", "a person, the outcome, a date")
                   .arg(examination.byName, outcome, shortDate(examination.draft.validUntil, currentLanguage())),
               agrees ? tr("What you examined yourself") : tr("Why you do not agree"),
               agrees ? tr("Confirm", "a due diligence") : tr("Do not agree", "on a due diligence"),
               {}});
    if (reason)
        tell(decideClearance(m_session, examination.id, agrees, *reason));
}

void DiligencePage::withdraw(const Party &party)
{
    const auto reason = m_dialogs.askSentence(
        this, {tr("Withdraw the clearance of %1").arg(party.name),
               party.id.isPartner() ? tr("From today on no project is entrusted to it until it is cleared again.")
                                    : tr("From today on nothing is accepted from this donor until it is cleared "
                                         "again."),
               tr("Why it is withdrawn"),
               tr("Withdraw", "a clearance"),
               {}});
    if (reason)
        tell(withdrawClearance(m_session, party.id, *reason));
}

void DiligencePage::saveEvidence(EvidenceFileId id)
{
    const auto file = openEvidence(m_session, id);
    if (!file)
        return m_dialogs.tell(this, tr("The evidence can't be opened"), file.failure().problems.front().sentence);
    const auto path = m_dialogs.saveFile(this, tr("Save the evidence"), file->name, tr("All files (*)"));
    if (!path)
        return;
    if (const auto written = writeWholeFile(*path, file->document); !written)
        m_dialogs.tell(this, tr("The file can't be written"), written.failure().problems.front().sentence);
}

} // namespace fund
