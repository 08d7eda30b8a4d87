#include "pool/figure_inspector.h"

#include "forms/since_field.h"
#include "identity/session.h"
#include "ledger/balance_store.h"
#include "ledger/ledger_rules.h"
#include "ledger/open_commitment.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "pool/entry_details.h"
#include "pool/entry_table_model.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QHeaderView>

namespace fund {

namespace {

constexpr int rowHeight = 28;
constexpr int mostRows = 9; // of the list, before it scrolls

} // namespace

FigureInspector::FigureInspector(Session &session, QWidget *parent) : Inspector(parent), m_session(session) {}

void FigureInspector::startAnew()
{
    if (m_table) {
        m_table->disconnect(this); // it lives until the event loop has it
        m_table->setModel(nullptr);
    }
    m_table = nullptr;
    m_details = nullptr;
    m_reverse = nullptr;
    m_pay = nullptr;
    m_sinceField = nullptr;
    clear();
}

void FigureInspector::addSince(const ReadAt &at)
{
    // The day that a paper was made for is what one asks about; of today's number it is the day before.
    const QDate known = at.knownAt.isValid() ? at.knownAt.toUTC().date() : m_session.clock().today();
    m_sinceField = new SinceField(m_since, at.on < known ? at.on : known.addDays(-1));
    connect(
        m_sinceField, &SinceField::changed, this,
        [this] {
            if (m_sinceField)
                setChangedSince(m_sinceField->day());
        },
        Qt::QueuedConnection); // the field is made anew with the rest
    addWidget(m_sinceField);
}

void FigureInspector::setChangedSince(const std::optional<QDate> &day)
{
    m_since = day;
    if (!m_sinceField)
        return;
    const bool hadKeyboard = m_sinceField->isAncestorOf(QApplication::focusWidget());
    showPart(m_part, m_at);
    if (hadKeyboard)
        m_sinceField->setFocus();
}

bool FigureInspector::addDifference(const PoolPart &part, const ReadAt &at)
{
    const auto knownOn = at.knownAt.isValid() ? std::optional(at.knownAt.toUTC().date()) : std::nullopt;
    const Problems problems = checkExplainedSince(*m_since, knownOn, m_session.clock().today());
    if (!problems.empty()) {
        addText(problems.front().sentence, TextStyle::Caption, Tone::Bad);
        return false;
    }
    const Language language = currentLanguage();
    const FigureChange change =
        changesBehind(m_session.database(), part, at, *m_since, m_session.fund().currency, {0, 1});
    addText(tr("%1 as known on %2.", "an amount, a day")
                .arg(amountText(change.before, language), longDate(*m_since, language)));
    addText(tr("%Ln entry(ies) recorded later change(s) it by %1.", nullptr, change.count)
                .arg(amountText(change.difference(), language)));
    for (const RateChange &rate : change.rates)
        addRow(tr("Rate of %1", "a currency").arg(rate.currency), amountText(rate.amount, language));
    return change.count > 0;
}

void FigureInspector::showPart(const PoolPart &part, const ReadAt &at)
{
    startAnew();
    m_part = part;
    m_at = at;
    const FigureLines first = linesBehind(m_session.database(), part, at, m_session.fund().currency, {0, 1});
    addCaption(part.figure.window ? fund::windowTitle(*part.figure.window)
               : part.donorKind   ? donorKindTitle(*part.donorKind)
                                  : tr("The pool"));
    addHeading(poolFigureTitle(part.figure.figure));
    addFigure(amountText(first.total, currentLanguage()));
    addText(tr("%Ln ledger entry(ies) make(s) up this number.", nullptr, first.count), TextStyle::Caption, Tone::Muted);
    addSince(at);
    if (m_since ? !addDifference(part, at) : first.count == 0)
        return;
    addList([this, part, at, since = m_since](const LinePage &page) {
        const Currency &currency = m_session.fund().currency;
        if (!since)
            return linesBehind(m_session.database(), part, at, currency, page);
        FigureChange change = changesBehind(m_session.database(), part, at, *since, currency, page);
        return FigureLines{change.explained, change.count, std::move(change.lines)};
    });
}

void FigureInspector::addList(const std::function<FigureLines(const LinePage &)> &read)
{
    addSpace(8);
    addEntries(read);
    addSpace(4);
    addText(tr("Ctrl+C copies the rows for a spreadsheet."), TextStyle::Caption, Tone::Muted);
    m_details = new EntryDetails(m_session);
    addWidget(m_details);
    connect(m_details, &EntryDetails::goTo, this, &FigureInspector::goTo);
    addDeeds();
    inspect(-1);
}

void FigureInspector::showLines(const ShownLines &shown)
{
    startAnew();
    const FigureLines first = shown.read({0, 1});
    addCaption(shown.caption);
    addHeading(shown.heading);
    addFigure(amountText(first.total, currentLanguage()));
    addText(tr("%Ln ledger entry(ies) make(s) up this number.", nullptr, first.count), TextStyle::Caption, Tone::Muted);
    if (first.count > 0)
        addList(shown.read);
}

void FigureInspector::showPublished(const QString &callRef, const Money &envelope)
{
    startAnew();
    addCaption(callRef);
    addHeading(tr("Envelope of the call"));
    addFigure(amountText(envelope, currentLanguage()));
    const Button *link = addLinkRow(tr("As published with"), callRef);
    connect(link, &Button::clicked, this, [this, callRef] { Q_EMIT goTo(QStringLiteral("calls"), callRef); });
}

void FigureInspector::showMonth(const ShownMonth &shown)
{
    startAnew();
    const Language language = currentLanguage();
    addCaption(tr("Cash in the months to come"));
    addHeading(monthText(shown.month.month, language));
    addFigure(amountText(shown.month.cash, language));
    addText(tr("at the end of the month, of which %1 is spoken for", "an amount")
                .arg(amountText(shown.month.level, language)),
            TextStyle::Caption, Tone::Muted);
    addExpected(tr("Comes in"), shown.month.in, shown.in, true);
    addExpected(tr("Is paid"), shown.month.out, shown.out, false);
}

void FigureInspector::addExpected(const QString &title, const Money &sum, const std::vector<ExpectedCash> &expected,
                                  bool comes)
{
    addSection(title);
    addRow(tr("In all"), amountText(sum, currentLanguage()));
    for (const ExpectedCash &each : expected) {
        const Button *link = addLinkRow(each.title, amountText(each.amount, currentLanguage()));
        connect(link, &Button::clicked, this, [this, comes, ref = each.title] {
            if (comes)
                Q_EMIT goTo(QStringLiteral("contributions"), ref);
            else
                Q_EMIT partChosen(poolFigureKey(PoolFigure::Committed));
        });
    }
}

void FigureInspector::addDeeds()
{
    if (m_session.require(Action::RecordExpenditure)) {
        m_pay = addAction(tr("Pay this commitment…"), QStringLiteral("receive"));
        connect(m_pay, &Button::clicked, this, [this] {
            if (const FigureLine *line = m_model->rowAt(m_table->currentRow()))
                Q_EMIT paymentAsked(line->entry.subject);
        });
    }
    m_reverse = addAction(tr("Reverse this entry…"), QStringLiteral("undo"));
    addFootText(tr("Entries are never changed. A reversal names the entry and says why."));
    connect(m_reverse, &Button::clicked, this, [this] {
        if (const FigureLine *line = m_model->rowAt(m_table->currentRow()))
            Q_EMIT reversalAsked(line->entry.id.number(),
                                 QStringLiteral("%1 · %2").arg(entryRef(line->entry.id), entryTitle(line->entry)));
    });
}

void FigureInspector::addEntries(const std::function<FigureLines(const LinePage &)> &read)
{
    auto model = std::make_unique<PagedTableModel<FigureLine>>(
        entryColumns(m_session.fund().currency), [read](const RowRequest &request) -> Result<std::vector<FigureLine>> {
            return read({static_cast<int>(request.offset), request.limit}).lines;
        });
    model->reload();
    m_table = new TableView(tr("Ledger entries"));
    m_table->setModel(model.get());
    m_table->setSortingEnabled(false); // they stand as the books have them, newest first
    m_table->setFixedHeight(rowHeight * (1 + qBound(1, model->rowCount(), mostRows)) + 2);
    m_model = std::move(model);
    addWidget(m_table);
    connect(m_table, &TableView::currentRowChanged, this, &FigureInspector::inspect);
}

void FigureInspector::inspect(int row)
{
    const FigureLine *line = m_model ? m_model->rowAt(row) : nullptr;
    if (!m_details)
        return;
    if (m_pay)
        m_pay->setVisible(line && line->entry.kind == EntryKind::Commitment);
    if (line) {
        m_details->setEntry(line->entry);
        return showDeeds(line->entry);
    }
    m_details->clear();
    m_reverse->setOffBecause(tr("Choose an entry first."));
}

void FigureInspector::showDeeds(const LedgerEntry &entry)
{
    if (m_pay)
        m_pay->setOffBecause(
            readOpenCommitmentsOf(m_session.database(), entry.subject, m_session.fund().currency).empty()
                ? tr("Nothing is committed for it any more.")
                : QString());
    const auto allowed = m_session.require(Action::ReverseEntry);
    const auto problem = allowed ? checkReversible(entry) : allowed.failure().problems.front();
    m_reverse->setOffBecause(problem ? problem->sentence : QString());
}

void FigureInspector::showSum(const QString &title, const Money &total,
                              const std::vector<std::pair<PoolPart, Money>> &parts, const std::optional<ReadAt> &at)
{
    startAnew();
    addHeading(title);
    addFigure(amountText(total, currentLanguage()));
    addSection(tr("Made up of"));
    for (const auto &[part, amount] : parts) {
        const Button *link = addLinkRow(poolFigureTitle(part.figure.figure), amountText(amount, currentLanguage()));
        connect(link, &Button::clicked, this, [this, part, at] {
            if (at)
                showPart(part, *at);
            else
                Q_EMIT partChosen(nodeOfPart(part));
        });
    }
}

} // namespace fund
