#include "donors/donors_page.h"

#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_inspector.h"
#include "donors/donor_letter_columns.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

const QString everyDonor = QStringLiteral("all");
const QString statesOnly = QStringLiteral("states");
const QString othersOnly = QStringLiteral("others");
const QString unclearedOnly = QStringLiteral("uncleared");

bool stands(const DonorRow &row, const QString &segment)
{
    if (segment == statesOnly)
        return isState(row.donor.kind);
    if (segment == othersOnly)
        return !isState(row.donor.kind);
    return segment != unclearedOnly || !row.mayGive;
}

} // namespace

DonorsPage::DonorsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs),
      m_model(donorColumns(context.session.fund().currency)), m_letters(donorLetterColumns()),
      m_tabs(new TabRow(tr("Parts of the page"))), m_table(new TableView(tr("Donors"))),
      m_letterTable(new TableView(tr("Letters to donors"))), m_segments(new SegmentedFilter(tr("Which donors"))),
      m_search(new SearchField), m_stack(new QStackedWidget), m_empty(new EmptyState), m_noLetters(new EmptyState),
      m_note(new MessageNote(Tone::Ok, {}))
{
    build();
    m_import = head().addButton({}, QStringLiteral("table"));
    connect(m_import, &Button::clicked, this, [this] { importTable({}); });
    m_write = head().addButton({}, QStringLiteral("mail"));
    connect(m_write, &Button::clicked, this, [this] { popUpLetters(m_write, {}); });
    connect(m_tabs, &TabRow::currentChanged, this, &DonorsPage::showPart);
    Button *record = head().setPrimary({}, QStringLiteral("plus"), Qt::CTRL | Qt::Key_N);
    connect(record, &Button::clicked, this, &DonorsPage::recordNew);
    connect(m_empty, &EmptyState::stepChosen, this, &DonorsPage::recordNew);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        m_letters.setFilterText(text);
    });
    connect(m_segments, &SegmentedFilter::currentChanged, this, &DonorsPage::filter);
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (const DonorRow *row = m_model.rowAt(m_table->currentRow()))
            m_chosen = row->donor.id;
        inspect();
    });
    connect(m_letterTable, &TableView::currentRowChanged, this, [this] {
        if (const DonorLetter *letter = m_letters.rowAt(m_letterTable->currentRow()))
            m_chosenLetter = letter->id;
        inspect();
    });
    inspect();
}

DonorsPage::~DonorsPage()
{
    m_search->disconnect(this);
    for (TableView *table : {m_table, m_letterTable})
        table->disconnect(this);
}

void DonorsPage::build()
{
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_note->hide();
    m_letterTable->setModel(&m_letters);
    for (QWidget *each : std::initializer_list<QWidget *>{m_table, m_empty, m_letterTable, m_noLetters})
        m_stack->addWidget(each);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_stack);
    auto *filters = new QHBoxLayout;
    filters->addWidget(m_segments);
    filters->addStretch(1);
    filters->addWidget(m_search);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_note);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setContent(content);
}

PageHelp DonorsPage::help() const
{
    return {tr("Who gives to the fund: States and others. Papers call a State by its own name and any other donor by "
               "the name it has in their language; a new name changes no paper of an earlier day. Contributions are "
               "published unless the donor asks otherwise, and its letter is on file. Who is no State gives only under "
               "a clearance. A person's address is sealed. “Letters” makes calls for contributions, acknowledgements, "
               "official receipts and statements of no earmarking ready in each donor's language; they wait until they "
               "are released, and the program sends none."),
            tr("paras. 14, 17 and 19")};
}

void DonorsPage::retranslate()
{
    head().setTitle(tr("Donors"));
    head().setPrimary(tr("New donor…"), QStringLiteral("plus"));
    m_import->setText(tr("Import…"));
    m_write->setText(tr("Letters…"));
    m_write->setOffBecause(refusalOf(Action::PrepareDonorLetters));
    m_tabs->setTabs({{QStringLiteral("donors"), tr("Donors")}, {QStringLiteral("letters"), tr("Letters", "a tab")}});
    m_letterTable->setAccessibleName(tr("Letters to donors"));
    m_noLetters->setTexts(QStringLiteral("mail"), tr("No letter is ready yet"),
                          tr("“Letters” makes them ready: nothing is sent by it."));
    m_letters.retranslate();
    const QString refusal = refusalOf(Action::RecordDonor);
    head().primary()->setOffBecause(refusal);
    m_import->setOffBecause(refusal);
    m_empty->setTexts(QStringLiteral("people"), tr("No donor yet"),
                      tr("A State becomes a donor with its first contribution; any other is recorded here first, with "
                         "its due diligence (para. 14)."),
                      refusal.isEmpty() ? tr("New donor…") : QString());
    m_table->setAccessibleName(tr("Donors"));
    m_segments->setAccessibleName(tr("Which donors"));
    m_model.retranslate();
}

void DonorsPage::reload()
{
    const DonorId kept = m_chosen;
    std::vector<DonorRow> rows = readDonorRows(m_session);
    showSegments(rows);
    m_model.setRows(std::move(rows));
    filter();
    choose(kept);
    reloadLetters();
    showPart(m_tabs->current());
}

void DonorsPage::showSegments(const std::vector<DonorRow> &rows)
{
    const QSignalBlocker quiet(m_segments);
    const auto count = [&](const QString &segment) {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [&](const DonorRow &row) { return stands(row, segment); }));
    };
    m_segments->setSegments({{everyDonor, tr("All", "donors"), count(everyDonor)},
                             {statesOnly, tr("States"), count(statesOnly)},
                             {othersOnly, tr("Others", "donors that are no States"), count(othersOnly)},
                             {unclearedOnly, tr("Without a clearance"), count(unclearedOnly)}});
    Money received(0, m_session.fund().currency);
    for (const DonorRow &row : rows)
        received += row.received;
    head().setSubtitle(tr("%Ln donor(s) · %1 received", "an amount", static_cast<int>(rows.size()))
                           .arg(amountText(received, currentLanguage())));
}

void DonorsPage::filter()
{
    const QString segment = m_segments->current();
    m_model.setFilter([segment](const DonorRow &row) { return stands(row, segment); });
}

void DonorsPage::choose(DonorId donor)
{
    const int row = m_model.find([donor](const DonorRow &each) { return each.donor.id == donor; });
    if (row >= 0)
        m_table->selectRow(row);
}

void DonorsPage::openSubject(const QString &subject)
{
    if (const auto letter = donorLetterIdOf(subject); letter || subject == u"letters")
        return openLetter(letter.value_or(DonorLetterId()));
    const auto donor = donorIdOf(subject);
    if (!donor)
        return;
    m_tabs->setCurrent(QStringLiteral("donors"));
    showPart(QStringLiteral("donors"));
    m_search->setText({});
    m_model.setFilterText({});
    m_segments->setCurrent(everyDonor);
    filter();
    choose(*donor);
}

void DonorsPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
    m_letterTable->rememberIn(settings, group + QStringLiteral("/letters"));
}

QWidget *DonorsPage::firstFocus() const
{
    return m_table;
}

QString DonorsPage::refusalOf(Action action) const
{
    const auto allowed = m_session.require(action);
    return allowed ? QString() : allowed.failure().problems.front().sentence;
}

void DonorsPage::inspect()
{
    if (showsLetters())
        return inspectLetter();
    const DonorRow *row = m_model.rowAt(m_table->currentRow());
    if (!row)
        return inspector().showNothing(
            tr("Choose a donor to see its names, its wish, its clearance and what it gave."));
    showDonor(inspector(), m_session, *row,
              {[this](const QString &ref) { Q_EMIT goTo(QStringLiteral("contributions"), ref); },
               [this](DonorLetterId letter) { openLetter(letter); }, [this](WishId wish) { saveRequest(wish); }});
    addActions(*row);
}

void DonorsPage::addActions(const DonorRow &row)
{
    const auto action = [this](const QString &text, const char *icon, const QString &off) {
        Button *button = inspector().addAction(text, QString::fromLatin1(icon));
        button->setOffBecause(off);
        return button;
    };
    Button *write = action(tr("Letters…"), "mail", refusalOf(Action::PrepareDonorLetters));
    connect(write, &Button::clicked, this, [this, write, donor = row.donor.id] { popUpLetters(write, donor); });
    const QString mayNotRecord = refusalOf(Action::RecordDonor);
    connect(action(tr("Change names…"), "pencil",
                   isState(row.donor.kind) ? tr("A State is called by its own names.") : mayNotRecord),
            &Button::clicked, this, [this, donor = row.donor] { changeNames(donor); });
    connect(action(tr("Change wish…"), "publish", mayNotRecord), &Button::clicked, this,
            [this, donor = row.donor] { changeWish(donor); });
    if (row.lacksLetter)
        connect(action(tr("Attach the letter that asks for it…"), "document", mayNotRecord), &Button::clicked, this,
                [this, donor = row.donor] { fileRequest(donor); });
    const bool isPerson = row.donor.kind == DonorKind::Individual;
    connect(action(tr("Change address…"), "folder",
                   isPerson && !m_session.isCleared()
                       ? tr("A person's address is sealed: it is recorded by a programme officer.")
                       : refusalOf(Action::RecordDonorContact)),
            &Button::clicked, this, [this, donor = row.donor] { changeContact(donor); });
    if (!isState(row.donor.kind))
        connect(
            action(tr("Due diligence…"), "shield",
                   refusalOf(clearanceTakesTwo(m_session.database(), m_session.onDate()) ? Action::ExamineDonor
                                                                                         : Action::RecordClearance)),
            &Button::clicked, this, [this, id = row.donor.id] { beginDiligence(id); });
}

} // namespace fund
