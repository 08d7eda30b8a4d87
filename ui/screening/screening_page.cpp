#include "screening/screening_page.h"

#include "diligence/party_screening.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/tab_row.h"
#include "widgets/table_view.h"

#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int mostTried = 50;
constexpr int leastTriedPoints = 300;
constexpr int mostVersions = 500;

QWidget *tableCard(TableView *table)
{
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

} // namespace

ScreeningPage::ScreeningPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_hits(hitColumns()),
      m_applicants(applicantColumns()), m_versions(versionColumns()),
      m_changes(changedEntryColumns(),
                [this](const RowRequest &request) -> Result<std::vector<ChangedEntry>> {
                    const ListVersion *version = m_versions.rowAt(m_versionTable->currentRow());
                    return version
                               ? readChangedEntries(m_session.database(), version->id, request.offset, request.limit)
                               : std::vector<ChangedEntry>();
                }),
      m_tried(triedColumns()), m_tabs(new TabRow(tr("Parts of the page"))), m_stack(new QStackedWidget),
      m_note(new MessageNote(Tone::Plain, {})), m_hitTable(new TableView(tr("Hits of the screening"))),
      m_applicantTable(new TableView(tr("Hits of applicants"))),
      m_versionTable(new TableView(tr("Versions of the list"))),
      m_changeTable(new TableView(tr("What the version changed"))), m_search(new SearchField),
      m_triedTable(new TableView(tr("Entries that the name fits")))
{
    build();
    connectAll();
    inspectCurrent();
}

ScreeningPage::~ScreeningPage()
{
    m_search->disconnect(this);
    for (TableView *table : {m_hitTable, m_applicantTable, m_versionTable, m_changeTable, m_triedTable})
        table->disconnect(this);
}

void ScreeningPage::build()
{
    m_note->hide();
    m_stack->addWidget(newHits());
    m_stack->addWidget(newLists());
    m_stack->addWidget(newTrial());
    m_stack->addWidget(newApplicants());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    setContent(content);
    if (m_session.require(Action::ImportSanctions)) {
        Button *deed = head().setPrimary(tr("Import the list…"), QStringLiteral("receive"));
        connect(deed, &Button::clicked, this, &ScreeningPage::chooseList);
    }
    if (m_session.require(Action::ScreenSubjects)) {
        m_again = head().addButton(tr("Screen everyone again"));
        connect(m_again, &Button::clicked, this, &ScreeningPage::screenEveryone);
    }
    if (m_session.require(Action::ScreenApplicants)) {
        m_screenApplicants = head().addButton(tr("Screen applicants"));
        connect(m_screenApplicants, &Button::clicked, this, &ScreeningPage::screenAllApplicants);
    }
}

QWidget *ScreeningPage::newHits()
{
    m_hitTable->setModel(&m_hits);
    return tableCard(m_hitTable);
}

QWidget *ScreeningPage::newLists()
{
    m_versionTable->setModel(&m_versions);
    m_changeTable->setModel(&m_changes);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(tableCard(m_versionTable), 2);
    column->addWidget(tableCard(m_changeTable), 3);
    return part;
}

QWidget *ScreeningPage::newTrial()
{
    m_triedTable->setModel(&m_tried);
    m_triedTable->setFilterField(m_search);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    constexpr int widthOfNames = 480;
    m_search->setMinimumWidth(widthOfNames);
    m_search->setMaximumWidth(widthOfNames);
    column->addWidget(m_search);
    column->addWidget(tableCard(m_triedTable), 1);
    return part;
}

void ScreeningPage::connectAll()
{
    connect(m_tabs, &TabRow::currentChanged, this, &ScreeningPage::showPart);
    connect(m_hitTable, &TableView::currentRowChanged, this, &ScreeningPage::inspectCurrent);
    connect(m_triedTable, &TableView::currentRowChanged, this, &ScreeningPage::inspectCurrent);
    connect(m_applicantTable, &TableView::currentRowChanged, this, &ScreeningPage::inspectCurrent);
    connect(m_versionTable, &TableView::currentRowChanged, this, [this] {
        m_changes.reload();
        inspectCurrent();
    });
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) {
        if (text != m_triedText) // the field tells again when it loses the keyboard
            tryName(text);
    });
}

PageHelp ScreeningPage::help() const
{
    return {tr("Donors that are no States, implementing partners and those in charge of these are compared with the "
               "Security Council's Consolidated List, by their names in "
               "any script, years of birth and documents. A hit is a question to people and never an answer: one "
               "proposes whether it is somebody else, a second person confirms, and until then no clearance holds. The "
               "decision holds for the entry in the words that it had; where a new list changes them, the hit is open "
               "again. The names of persons in charge and of applicants are sealed: who is cleared for names screens "
               "them and "
               "decides, and what is found of applicants is sealed as well. “Import the list” takes the XML file that "
               "the Security Council publishes, keeps the "
               "version and "
               "screens everyone again."),
            tr("para. 14")};
}

void ScreeningPage::retranslate()
{
    head().setTitle(tr("Screening"));
    if (head().primary())
        head().setPrimary(tr("Import the list…"), QStringLiteral("receive"));
    if (m_again)
        m_again->setText(tr("Screen everyone again"));
    if (m_screenApplicants)
        m_screenApplicants->setText(tr("Screen applicants"));
    std::vector<Tab> tabs{{QStringLiteral("hits"), tr("Hits", "of the screening")}};
    if (showsApplicants())
        tabs.push_back({QStringLiteral("applicants"), tr("Applicants")});
    tabs.push_back({QStringLiteral("lists"), tr("Versions of the list")});
    tabs.push_back({QStringLiteral("try"), tr("Try a name")});
    m_tabs->setTabs(tabs);
    m_search->setPlaceholderText(tr("Any name in any script; a year of birth may follow"));
    m_hitTable->setAccessibleName(tr("Hits of the screening"));
    m_versionTable->setAccessibleName(tr("Versions of the list"));
    m_changeTable->setAccessibleName(tr("What the version changed"));
    m_triedTable->setAccessibleName(tr("Entries that the name fits"));
    m_applicantTable->setAccessibleName(tr("Hits of applicants"));
    m_hits.retranslate();
    m_applicants.retranslate();
    m_versions.retranslate();
    m_changes.retranslate();
    m_tried.retranslate();
}

void ScreeningPage::reload()
{
    const auto newest = readLastVersion(m_session.database());
    head().setSubtitle(newest ? tr("List of %1 · %2 entries · %3", "%3: how many hits wait")
                                    .arg(longDate(newest->date, currentLanguage()),
                                         numberText(newest->individuals + newest->entities, currentLanguage()),
                                         tr("%Ln hit(s) to decide", nullptr, countUndecidedHits(m_session.database())))
                              : tr("No list imported: nobody is screened"));
    reloadHits();
    reloadApplicants();
    const int row = std::max(m_versionTable->currentRow(), 0);
    m_versions.setRows(readVersions(m_session.database(), {}, mostVersions));
    m_versionTable->selectRow(row);
    m_changes.reload();
    if (m_list && (!newest || m_list->version != newest->id))
        m_list.reset();
    tryName(m_search->text().trimmed());
    inspectCurrent();
}

void ScreeningPage::reloadHits()
{
    const HitRow *chosen = m_hits.rowAt(m_hitTable->currentRow());
    const HitId kept = chosen ? chosen->hit.id : HitId();
    std::vector<RowSection<HitRow>> sections{{tr("To decide", "hits of the screening"), {}},
                                             {tr("Decided", "hits of the screening"), {}}};
    HitRequest request;
    request.undecidedOnly = false;
    for (ScreeningHit &hit : readHits(m_session.database(), request)) {
        const bool isDecided = hit.state == HitState::Cleared || hit.state == HitState::Confirmed;
        QString name = nameAt(m_session, hit.place);
        sections[isDecided ? 1 : 0].rows.push_back({std::move(hit), std::move(name)});
    }
    m_hits.setSections(std::move(sections));
    const int row = m_hits.find([&](const HitRow &one) { return one.hit.id == kept; });
    m_hitTable->selectRow(row >= 0 ? row : m_hits.find([](const HitRow &) { return true; }));
}

void ScreeningPage::openSubject(const QString &subject)
{
    if (subject == u"hits" || subject == u"lists" || subject == u"try" ||
        (subject == u"applicants" && showsApplicants())) {
        m_tabs->setCurrent(subject);
        return showPart(subject);
    }
    int row = m_hits.find([&](const HitRow &one) { return one.hit.place == subject; });
    if (row < 0) // of a partner: those in charge of it
        row = m_hits.find([&](const HitRow &one) { return one.hit.place.startsWith(subject + u'/'); });
    if (row < 0)
        return;
    m_tabs->setCurrent(QStringLiteral("hits"));
    showPart(QStringLiteral("hits"));
    m_hitTable->selectRow(row);
}

void ScreeningPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_hitTable->rememberIn(settings, group + QStringLiteral("/hits"));
    m_applicantTable->rememberIn(settings, group + QStringLiteral("/applicants"));
    m_versionTable->rememberIn(settings, group + QStringLiteral("/versions"));
    m_triedTable->rememberIn(settings, group + QStringLiteral("/tried"));
}

QWidget *ScreeningPage::firstFocus() const
{
    return m_hitTable;
}

void ScreeningPage::showPart(const QString &key)
{
    m_stack->setCurrentIndex(key == u"lists" ? 1 : key == u"try" ? 2 : key == u"applicants" ? 3 : 0);
    inspectCurrent();
}

void ScreeningPage::tryName(const QString &text)
{
    static const QRegularExpression year(QStringLiteral("[,\\s]+(1[89]\\d\\d|20\\d\\d)$"));
    m_triedText = text;
    m_triedSubject = {{}, SubjectNature::Organisation, {text}};
    if (const auto found = year.match(text); found.hasMatch()) {
        m_triedSubject.birthYear = found.captured(1).toInt();
        m_triedSubject.names = QStringList{text.left(found.capturedStart())};
    }
    std::vector<TriedRow> rows;
    if (const NewestList *list = text.isEmpty() ? nullptr : newestList())
        for (ListMatch &match : list->index.search(m_triedSubject, leastTriedPoints))
            if (rows.size() < mostTried) {
                const ListedEntry &entry = list->index.entryOf(match);
                rows.push_back({std::move(match), entry});
            }
    m_tried.setRows(std::move(rows));
    m_triedTable->selectRow(0);
    inspectCurrent();
}

const NewestList *ScreeningPage::newestList()
{
    if (!m_list)
        m_list = readNewestList(m_session.database());
    return m_list.get();
}

std::optional<Subject> ScreeningPage::subjectAt(const QString &place) const
{
    return fund::subjectAt(m_session, place);
}

} // namespace fund
