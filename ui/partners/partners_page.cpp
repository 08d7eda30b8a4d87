#include "partners/partners_page.h"

#include "exchange/importer.h"
#include "forms/form_dialog.h"
#include "identity/session.h"
#include "imports/import_dialog.h"
#include "partners/partner_actions.h"
#include "partners/partner_form.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/dialogs.h"
#include "widgets/inspector.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace fund {

namespace {

const QString everyPartner = QStringLiteral("all");
const QString clearedPartners = QStringLiteral("cleared");
const QString unclearedPartners = QStringLiteral("uncleared");

bool standsIn(const PartnerRow &row, const QString &segment)
{
    return segment == everyPartner || row.isCleared() == (segment == clearedPartners);
}

} // namespace

PartnersPage::PartnersPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs), m_model(partnerColumns()),
      m_table(new TableView(tr("Implementing partners"))), m_segments(new SegmentedFilter(tr("Which partners"))),
      m_search(new SearchField), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_note(new MessageNote(Tone::Ok, {})), m_import(head().addButton({}, QStringLiteral("table")))
{
    build();
    connect(m_import, &Button::clicked, this, [this] { importTable({}); });
    Button *record = head().setPrimary({}, QStringLiteral("plus"), Qt::CTRL | Qt::Key_N);
    connect(record, &Button::clicked, this, &PartnersPage::recordNew);
    connect(m_empty, &EmptyState::stepChosen, this, &PartnersPage::recordNew);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        inspect();
    });
    connect(m_segments, &SegmentedFilter::currentChanged, this, &PartnersPage::filter);
    connect(m_table, &TableView::currentRowChanged, this, [this] {
        if (const PartnerRow *row = m_model.rowAt(m_table->currentRow()))
            m_chosen = row->partner.id;
        inspect();
    });
    inspect();
}

PartnersPage::~PartnersPage()
{
    // The table is a child and outlives the model, which tells it so: nobody must listen any more.
    m_search->disconnect(this);
    m_table->disconnect(this);
}

void PartnersPage::build()
{
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_note->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
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
    column->addWidget(m_note);
    column->addLayout(filters);
    column->addWidget(card, 1);
    setContent(content);
}

PageHelp PartnersPage::help() const
{
    return {tr("With whom Governments carry out projects: non-governmental entities, United Nations partners, other "
               "international or regional organisations. A Government receives a grant and is never its own partner. A "
               "partner and those in charge of it are compared with the Consolidated List, and a project is entrusted "
               "to it only under a clearance that two people decided. Names of persons are sealed. What is said of a "
               "partner is amended with a reason, from a day on; nothing is deleted."),
            tr("para. 24")};
}

void PartnersPage::retranslate()
{
    head().setTitle(tr("Partners", "implementing partners"));
    head().setPrimary(tr("New partner…"), QStringLiteral("plus"));
    const QString refusal = refusalOf(Action::RecordPartner);
    head().primary()->setOffBecause(refusal);
    m_import->setText(tr("Import…"));
    m_import->setOffBecause(refusal);
    m_empty->setTexts(
        QStringLiteral("people"), tr("No partner yet"),
        tr("An implementing partner is recorded here before an application names it, with those in charge "
           "of it (para. 24)."),
        refusal.isEmpty() ? tr("New partner…") : QString());
    m_table->setAccessibleName(tr("Implementing partners"));
    m_segments->setAccessibleName(tr("Which partners"));
    m_model.retranslate();
}

void PartnersPage::reload()
{
    const PartnerId kept = m_chosen;
    std::vector<PartnerRow> rows = readPartnerRows(m_session);
    showSegments(rows);
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_model.setRows(std::move(rows));
    filter();
    choose(kept);
    inspect();
}

void PartnersPage::showSegments(const std::vector<PartnerRow> &rows)
{
    const QSignalBlocker quiet(m_segments);
    const auto count = [&](const QString &segment) {
        return static_cast<int>(
            std::count_if(rows.begin(), rows.end(), [&](const PartnerRow &row) { return standsIn(row, segment); }));
    };
    m_segments->setSegments({{everyPartner, tr("All", "partners"), count(everyPartner)},
                             {clearedPartners, tr("Cleared", "partners"), count(clearedPartners)},
                             {unclearedPartners, tr("Without a clearance"), count(unclearedPartners)}});
    head().setSubtitle(tr("%Ln partner(s)", nullptr, static_cast<int>(rows.size())));
}

void PartnersPage::filter()
{
    const QString segment = m_segments->current();
    m_model.setFilter([segment](const PartnerRow &row) { return standsIn(row, segment); });
}

void PartnersPage::choose(PartnerId partner)
{
    const int row = m_model.find([partner](const PartnerRow &each) { return each.partner.id == partner; });
    if (row >= 0)
        m_table->selectRow(row);
}

void PartnersPage::openSubject(const QString &subject)
{
    const auto partner = partnerIdOf(subject);
    if (!partner)
        return;
    m_search->setText({});
    m_model.setFilterText({});
    m_segments->setCurrent(everyPartner);
    filter();
    choose(*partner);
}

void PartnersPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
}

QWidget *PartnersPage::firstFocus() const
{
    return m_table;
}

QString PartnersPage::refusalOf(Action action) const
{
    const auto allowed = m_session.require(action);
    return allowed ? QString() : allowed.failure().problems.front().sentence;
}

void PartnersPage::open(const QString &title, Form *form, const QString &deed, std::function<Problems()> record)
{
    auto *dialog = new FormDialog(title, form, deed, std::move(record), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_note->hide();
        reload();
        Q_EMIT waitingChanged();
    });
    dialog->open();
}

void PartnersPage::recordNew()
{
    auto *form = new PartnerForm(m_session, std::nullopt);
    open(tr("Record an implementing partner"), form, tr("Record partner"), [this, form] {
        const auto id = recordPartner(m_session, form->draft());
        if (id)
            m_chosen = *id;
        return problemsOf(id);
    });
}

bool PartnersPage::takeFile(const QString &path)
{
    if (!m_import->isEnabled() || !isTableOf(path, u"partners"))
        return false;
    importTable(path);
    return true;
}

void PartnersPage::importTable(const QString &path)
{
    ImportDialog dialog(m_session, m_dialogs, *importKindOf(u"partners"), {}, this);
    if (!path.isEmpty())
        dialog.checkFile(path);
    dialog.exec();
    const auto &imported = dialog.imported();
    if (!imported)
        return;
    m_note->setMessage(Tone::Ok, tr("%Ln row(s) imported", nullptr, imported->added),
                       imported->unchanged > 0 ? tr("%Ln row(s) stood on record already.", nullptr, imported->unchanged)
                                               : QString());
    m_note->show();
    reload();
    Q_EMIT waitingChanged();
}

void PartnersPage::amend(const Partner &partner)
{
    auto *form = new PartnerForm(m_session, partner);
    open(tr("Amend %1", "a partner").arg(partner.facts.name), form, tr("Amend", "a partner"),
         [this, form] { return problemsOf(amendPartner(m_session, form->amendment())); });
}

void PartnersPage::erase(PartnerPersonId person)
{
    const auto reason = m_dialogs.askSentence(
        this,
        {tr("Erase a name", "of a person in charge of a partner"),
         tr("Name, office and year of birth of the person are gone for good; that somebody was in charge, and from "
            "when to when, stays on record. Who is still in charge leaves with it."),
         tr("Why it is erased"),
         tr("Erase the name"),
         {}});
    if (!reason)
        return;
    const auto erased = erasePersonInCharge(m_session, person, *reason);
    m_note->setHidden(static_cast<bool>(erased));
    if (!erased)
        return m_note->setFailure(erased.failure());
    reload();
    Q_EMIT waitingChanged();
}

} // namespace fund
