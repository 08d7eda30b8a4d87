#include "audit/audit_page.h"

#include "audit/head_card.h"

#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "verification/verify_file.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

namespace fund {

namespace {

QString deedOf(const AuditLine &line)
{
    const auto action = actionOf(line.action);
    return action ? actionTitle(*action) : line.action;
}

std::vector<Column<AuditLine>> columns()
{
    return {
        {QStringLiteral("entry"), [] { return AuditPage::tr("Entry", "number of an entry of the record"); },
         [](const AuditLine &line) {
             return CellFacts{numberText(line.id.number(), currentLanguage()), line.id.number()};
         },
         ColumnAlign::End, 64},
        {QStringLiteral("recorded"), [] { return AuditPage::tr("Recorded", "the moment, UTC"); },
         [](const AuditLine &line) {
             return CellFacts{dateAndTime(line.recordedAt, currentLanguage()), line.recordedAt};
         },
         ColumnAlign::Start, 132},
        {QStringLiteral("user"), [] { return AuditPage::tr("By", "who did it"); },
         [](const AuditLine &line) { return CellFacts{line.userName}; }, ColumnAlign::Start, 108},
        {QStringLiteral("action"), [] { return AuditPage::tr("Deed"); },
         [](const AuditLine &line) { return CellFacts{deedOf(line)}; }, ColumnAlign::Start, 184},
        {QStringLiteral("subject"), [] { return AuditPage::tr("About", "the thing that a deed is about"); },
         [](const AuditLine &line) { return CellFacts{line.subject}; }, ColumnAlign::Start, 120},
        {QStringLiteral("reason"), [] { return AuditPage::tr("Reason"); },
         [](const AuditLine &line) { return CellFacts{line.reason}; }, ColumnAlign::Start, 0},
    };
}

std::vector<Column<ShownFinding>> findingColumns()
{
    return {
        {QStringLiteral("where"), [] { return AuditPage::tr("Where", "a place in the file"); },
         [](const ShownFinding &shown) { return CellFacts{shown.finding.where}; }, ColumnAlign::Start, 160},
        {QStringLiteral("what"), [] { return AuditPage::tr("What was found"); },
         [](const ShownFinding &shown) {
             CellFacts facts{shown.finding.message};
             facts.tone = shown.isNote ? Tone::Plain : Tone::Bad;
             return facts;
         },
         ColumnAlign::Start, 0},
    };
}

} // namespace

AuditPage::AuditPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session),
      m_model(columns(), [this](const RowRequest &request) { return read(request); }), m_findings(findingColumns()),
      m_filter(new SearchField), m_table(new TableView(tr("Entries of the record"))),
      m_headCard(new HeadCard(context.session.database())), m_verdict(new MessageNote(Tone::Plain, {})),
      m_findingsCard(new Card), m_findingsTable(new TableView(tr("Findings")))
{
    build();
    m_table->setModel(&m_model);
    m_table->setFilterField(m_filter);
    m_findingsTable->setModel(&m_findings);
    connect(m_headCard, &HeadCard::entryChosen, this, [this](qint64 entry) { openSubject(QString::number(entry)); });
    connect(m_filter, &SearchField::filterChanged, this, [this](const QString &text) { m_model.setFilterText(text); });
    connect(m_table, &TableView::currentRowChanged, this, &AuditPage::inspect);
    inspect(-1);
}

void AuditPage::build()
{
    m_findingsCard->setFlush(true);
    m_findingsCard->body()->addWidget(m_findingsTable);
    m_findingsCard->setMaximumHeight(240);
    m_findingsCard->hide();
    m_verdict->hide();
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *filters = new QHBoxLayout;
    filters->addStretch(1);
    filters->addWidget(m_filter);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_headCard);
    column->addWidget(m_verdict);
    column->addWidget(m_findingsCard);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setContent(content);
    Button *deed = head().setPrimary(tr("Verify the record"), QStringLiteral("shield"), Qt::CTRL | Qt::Key_Return);
    connect(deed, &Button::clicked, this, &AuditPage::verify);
}

PageHelp AuditPage::help() const
{
    return {tr("Every deed of every person stands here, signed, each entry naming the one before it. “Verify the "
               "record” reads the whole file and names every row that another program changed, added or removed. "
               "A head hash that was printed earlier shows whether the record still holds what it held then. "
               "Nothing on this page can be changed."),
            tr("para. 10")};
}

void AuditPage::retranslate()
{
    head().setTitle(tr("Audit"));
    head().setPrimary(tr("Verify the record"), QStringLiteral("shield"), Qt::CTRL | Qt::Key_Return);
    m_findingsCard->setTitle(tr("Findings"));
    m_table->setAccessibleName(tr("Entries of the record"));
    m_findingsTable->setAccessibleName(tr("Findings"));
    m_headCard->retranslate();
    m_model.retranslate();
    m_findings.retranslate();
    // Its words belong to the language that was.
    m_verdict->hide();
    m_wasVerified = false;
}

void AuditPage::reload()
{
    const int row = m_table->currentRow();
    const AuditLine *line = m_model.rowAt(row);
    const QString kept = line ? QString::number(line->id.number()) : QString();
    m_model.reload();
    m_headCard->reload();
    if (const auto newest = readHead(m_session.database()))
        head().setSubtitle(tr("%1 entries · head %2", "%2 is the record's newest hash")
                               .arg(numberText(newest->id.number(), currentLanguage()),
                                    QString::fromLatin1(newest->hash.left(8).toHex())));
    if (const auto &failure = m_model.failure()) {
        m_verdict->setFailure(*failure);
        m_verdict->show();
    }
    if (!kept.isEmpty())
        openSubject(kept);
}

Result<std::vector<AuditLine>> AuditPage::read(const RowRequest &request) const
{
    AuditRequest asked;
    asked.words = request.filter;
    // The file keeps keys; a person looks for the words that the window shows.
    for (const Action action : allActions())
        if (!request.filter.isEmpty() && actionTitle(action).contains(request.filter, Qt::CaseInsensitive))
            asked.actions += actionKey(action);
    asked.sortKey = request.sortKey;
    asked.descending = request.descending;
    asked.offset = request.offset;
    asked.limit = request.limit;
    auto lines = readAuditLines(m_session.database(), asked);
    if (const auto &failure = m_session.database().failure())
        return *failure;
    return lines;
}

void AuditPage::openSubject(const QString &subject)
{
    bool isNumber = false;
    const qint64 wanted = subject.toLongLong(&isNumber);
    if (!isNumber) {
        m_filter->setText(subject);
        m_model.setFilterText(subject);
        m_table->selectRow(0);
        return;
    }
    for (int row = 0;; ++row) {
        if (row == m_model.rowCount() && m_model.canFetchMore({}))
            m_model.fetchMore({});
        const AuditLine *line = m_model.rowAt(row);
        if (!line)
            return;
        if (line->id.number() == wanted)
            return m_table->selectRow(row);
    }
}

void AuditPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *AuditPage::firstFocus() const
{
    return m_table;
}

void AuditPage::inspect(int row)
{
    const AuditLine *line = m_model.rowAt(row);
    const auto entry = line ? readEntry(m_session.database(), line->id) : std::nullopt;
    if (!entry)
        return inspector().showNothing(tr("Choose an entry to see what it wrote."));
    Inspector &panel = inspector();
    panel.clear();
    panel.addCaption(tr("Entry %1").arg(numberText(entry->id.number(), currentLanguage())));
    panel.addHeading(deedOf(*line));
    panel.addRow(tr("By", "who did it"), line->userName);
    panel.addRow(tr("Recorded", "the moment, UTC"), dateAndTime(line->recordedAt, currentLanguage()));
    if (!line->subject.isEmpty())
        panel.addRow(tr("About", "the thing that a deed is about"), line->subject);
    if (!line->reason.isEmpty())
        panel.addText(line->reason)->setWordWrap(true);
    panel.addSection(tr("Rows that it wrote"));
    std::map<QByteArray, qint64> counts;
    for (const RecordedRow &written : decodeRows(entry->rows))
        ++counts[written.table];
    for (const auto &[table, count] : counts)
        panel.addRow(QString::fromUtf8(table), numberText(count, currentLanguage()));
    panel.addSection(tr("Chain", "of entries, each naming the hash of the one before"));
    panel.addRow(tr("Hash"), QString::fromLatin1(entry->hash.left(8).toHex()));
    panel.addRow(tr("Before", "the hash of the entry before"), QString::fromLatin1(entry->previous.left(8).toHex()));
    if (!line->subject.isEmpty()) {
        panel.addSection(tr("All that was done to %1").arg(line->subject));
        std::vector<HistoryEntry> history;
        for (const AuditLine &other : readHistory(m_session.database(), line->subject))
            history.push_back({shortDate(other.recordedAt.date(), currentLanguage()), other.userName, deedOf(other)});
        panel.addHistory(history);
    }
    panel.addFootText(tr("Entries are never changed or removed. A mistake is reversed by another entry."));
}

void AuditPage::verify()
{
    if (head().tasks().isRunning())
        return;
    head().tasks().run<Result<Verification>>(
        tr("Verifying the record"),
        [this,
         expected = m_headCard->expected().value_or(QString())](const Progress &progress) -> Result<Verification> {
            auto own = m_session.onThisThread();
            if (!own)
                return own.failure();
            return verifyFile(**own, expected, &progress);
        },
        [this](const Result<Verification> &verification) { show(verification); });
}

void AuditPage::show(const Result<Verification> &verification)
{
    m_verdict->show();
    m_findingsCard->hide();
    if (!verification)
        return m_verdict->setFailure(verification.failure());
    showFindings(*verification);
    const QString counted = tr("%1 entries, every signature and every row were read; head %2.")
                                .arg(numberText(verification->entries, currentLanguage()),
                                     QString::fromLatin1(verification->head.left(16)));
    if (verification->isClean())
        return m_verdict->setMessage(Tone::Ok, tr("The record is whole."), counted);
    m_verdict->setMessage(Tone::Bad, tr("Something in the file was not written by this program."),
                          counted + u' ' + tr("What does not fit stands below; the entries are as they were written."));
}

void AuditPage::showFindings(const Verification &verification)
{
    std::vector<ShownFinding> rows;
    for (const Finding &finding : verification.findings)
        rows.push_back({finding, false});
    for (const Finding &note : verification.notes)
        rows.push_back({note, true});
    constexpr std::size_t rowsWithoutScrolling = 6;
    m_findingsTable->setFitsRows(rows.size() <= rowsWithoutScrolling);
    m_findingsCard->setTitle(verification.isClean() ? tr("To be looked at") : tr("Findings"));
    m_findingsCard->setVisible(!rows.empty());
    m_findings.setRows(std::move(rows));
}

} // namespace fund
