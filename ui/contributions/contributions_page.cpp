#include "contributions/contributions_page.h"

#include "contributions/contribution_inspector.h"
#include "contributions/contribution_store.h"
#include "contributions/earmark_store.h"
#include "diligence/clearance.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence_actions.h"
#include "donors/donor_actions.h"
#include "donors/donor_store.h"
#include "identity/session.h"
#include "ledger/pool_reading.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/inspector.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/search_field.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

const QString allKey = QStringLiteral("all");
const QString wishesKey = QStringLiteral("wishes");

constexpr std::array stages = {ContributionStage::Pledged, ContributionStage::Agreed, ContributionStage::PartlyReceived,
                               ContributionStage::Received, ContributionStage::Closed};

std::optional<ContributionStage> stageOf(const QString &key)
{
    for (const ContributionStage stage : stages)
        if (key == stageKey(stage))
            return stage;
    return std::nullopt;
}

} // namespace

int lateContributions(const Session &session)
{
    ContributionFilter late;
    late.dueBy = session.clock().today().addDays(-1);
    return countContributions(session.database(), late);
}

ContributionsPage::ContributionsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_session(context.session), m_dialogs(context.dialogs),
      m_model(context.session.database(), context.session.fund().currency, context.session.clock().today()),
      m_wishes(refusedWishColumns()), m_table(new TableView(tr("Contributions"))),
      m_wishTable(new TableView(tr("Refused wishes"))), m_segments(new SegmentedFilter(tr("Stage"))),
      m_search(new SearchField), m_stack(new QStackedWidget), m_empty(new EmptyState),
      m_note(new MessageNote(Tone::Ok, {})), m_uncleared(new QVBoxLayout), m_import(nullptr)
{
    m_table->setModel(&m_model);
    m_table->setFilterField(m_search);
    m_wishTable->setModel(&m_wishes);
    setContent(newContent());
    m_import = head().addButton({}, QStringLiteral("table"));
    connect(m_import, &Button::clicked, this, &ContributionsPage::chooseImport);
    Button *record = head().setPrimary(tr("Record contribution…"), QStringLiteral("plus"), Qt::CTRL | Qt::Key_N);
    connect(record, &Button::clicked, this, &ContributionsPage::recordNew);
    connect(m_empty, &EmptyState::stepChosen, this, &ContributionsPage::recordNew);
    connect(m_search, &SearchField::filterChanged, this, [this](const QString &text) {
        m_model.setFilterText(text);
        m_wishes.setFilterText(text);
    });
    connect(m_segments, &SegmentedFilter::currentChanged, this, &ContributionsPage::chooseSegment);
    for (TableView *table : {m_table, m_wishTable})
        connect(table, &TableView::currentRowChanged, this, [this] { inspect(); });
    inspect();
}

QWidget *ContributionsPage::newContent()
{
    for (QWidget *each :
         {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_wishTable), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(each);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_stack);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(0, 8, 0, 8);
    filters->addWidget(m_segments);
    filters->addStretch(1);
    filters->addWidget(m_search);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addLayout(m_uncleared);
    column->addLayout(filters);
    column->addWidget(card, 1);
    m_note->hide();
    return content;
}

PageHelp ContributionsPage::help() const
{
    return {tr("Everything that is given to the fund: what was announced, what was signed, and what came to the bank, "
               "converted at the UN operational rate of the day it came. All of it forms one pool: a contribution that "
               "names a use is refused. A donor that is no State gives only under a clearance."),
            tr("paras. 12–14, 17 and 19")};
}

void ContributionsPage::retranslate()
{
    head().setTitle(tr("Contributions"));
    head().setPrimary(tr("Record contribution…"), QStringLiteral("plus"));
    m_import->setText(tr("Import…"));
    m_empty->setTexts(QStringLiteral("receive"), tr("No contribution yet"),
                      tr("Pledges, signed agreements and receipts of States and other donors stand here."),
                      refusalOf(Action::RecordContribution).isEmpty() ? tr("Record contribution…") : QString());
    const QString refusal = refusalOf(Action::RecordContribution);
    head().primary()->setOffBecause(refusal);
    m_import->setOffBecause(refusal);
    m_table->setAccessibleName(tr("Contributions"));
    m_wishTable->setAccessibleName(tr("Refused wishes"));
    m_segments->setAccessibleName(tr("Stage"));
    m_wishes.retranslate();
    m_model.retranslate();
    reload();
}

void ContributionsPage::reload()
{
    const QString chosen = m_chosenRef;
    m_model.reload();
    m_wishes.setRows(readRefusedWishes(m_session.database(), m_session.clock().today()));
    showSegments();
    showSummary();
    showUncleared();
    chooseSegment(m_segments->current());
    if (!chosen.isEmpty())
        m_table->selectRow(m_model.rowOf(chosen));
    inspect();
}

void ContributionsPage::showSegments()
{
    std::vector<Segment> segments{
        {allKey, tr("All", "contributions"), countContributions(m_session.database(), ContributionFilter{})}};
    for (const ContributionStage stage : stages) {
        ContributionFilter filter;
        filter.stage = stage;
        segments.push_back({stageKey(stage), stageTitle(stage), countContributions(m_session.database(), filter)});
    }
    if (const int wishes = readEarmarkFacts(m_session.database()).requests; wishes > 0)
        segments.push_back({wishesKey, tr("Refused wishes"), wishes});
    m_segments->setSegments(segments);
}

void ContributionsPage::showSummary()
{
    const Currency &currency = m_session.fund().currency;
    const PoolPosition pool = poolPosition(m_session.database(), {m_session.clock().today()}, currency);
    const auto plain = [](const Money &amount) { return amountWithoutCurrency(amount, currentLanguage()); };
    const QString summary = tr("%1: %2 received · %3 to come", "a currency, two amounts")
                                .arg(currency.code, plain(pool.received), plain(pool.agreed));
    head().setSubtitle(summary);
}

void ContributionsPage::chooseSegment(const QString &key)
{
    m_model.setStage(stageOf(key));
    if (key == wishesKey)
        m_stack->setCurrentWidget(m_wishTable);
    else if (countContributions(m_session.database(), ContributionFilter{}) == 0)
        m_stack->setCurrentWidget(m_empty);
    else
        m_stack->setCurrentWidget(m_table);
    inspect();
}

void ContributionsPage::openSubject(const QString &subject)
{
    m_segments->setCurrent(allKey);
    chooseSegment(allKey);
    if (subject == u"late")
        return;
    // Of a donor: all that it gives.
    const auto donor = donorIdOf(subject.section(u'/', 0, 0));
    const auto known = donor ? readDonor(m_session.database(), *donor) : std::nullopt;
    if (known && subject.endsWith(u"/clear"))
        recordClearanceOf(*known);
    else if (known)
        m_search->setText(known->name);
    else
        m_table->selectRow(m_model.rowOf(subject));
}

void ContributionsPage::remember(QSettings &settings, const QString &group)
{
    Page::remember(settings, group);
    m_table->rememberIn(settings, group + QStringLiteral("/table"));
    m_wishTable->rememberIn(settings, group + QStringLiteral("/wishes"));
}

QWidget *ContributionsPage::firstFocus() const
{
    return m_table;
}

QString ContributionsPage::refusalOf(Action action) const
{
    const auto allowed = m_session.require(action);
    return allowed ? QString() : allowed.failure().problems.front().sentence;
}

void ContributionsPage::inspect()
{
    const ContributionRow *row = m_stack->currentWidget() == m_table ? m_model.rowAt(m_table->currentRow()) : nullptr;
    const auto contribution =
        row ? readContribution(m_session.database(), row->id, m_session.fund().currency) : std::nullopt;
    m_chosenRef = contribution ? contribution->ref : QString();
    const RefusedWish *wish =
        m_stack->currentWidget() == m_wishTable ? m_wishes.rowAt(m_wishTable->currentRow()) : nullptr;
    if (wish)
        return inspectWish(*wish);
    if (!contribution)
        return inspector().showNothing(m_stack->currentWidget() == m_wishTable
                                           ? tr("A contribution can't be earmarked for a specific activity, State or "
                                                "person (para. 19). What was asked is kept in the donor's words.")
                                           : tr("Choose a contribution to see its receipts and history, and what can "
                                                "be done next."));
    showContribution(inspector(), m_session, *contribution);
    addActions(*contribution);
}

Action ContributionsPage::diligenceAction() const
{
    return clearanceTakesTwo(m_session.database(), m_session.onDate()) ? Action::ExamineDonor : Action::RecordClearance;
}

void ContributionsPage::showUncleared()
{
    constexpr std::size_t most = 3;
    while (QLayoutItem *item = m_uncleared->takeAt(0)) {
        if (QWidget *gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    const QDate today = m_session.onDate();
    std::vector<Donor> donors;
    for (Donor &donor : readDonors(m_session.database()))
        if (clearanceProblem(donor, readClearance(m_session.database(), donor.id, today), today))
            donors.push_back(std::move(donor));
    // Such a donor may have no contribution yet at which its due diligence could be found (para. 14).
    if (!donors.empty())
        m_uncleared->addWidget(new Label(tr("Donors without a clearance"), TextStyle::Strong));
    for (std::size_t i = 0; i < std::min(most, donors.size()); ++i) {
        auto *record = new Button(tr("Due diligence of %1").arg(donors[i].name), ButtonKind::Link);
        record->setOffBecause(refusalOf(diligenceAction()));
        connect(record, &Button::clicked, this, [this, donor = donors[i]] { recordClearanceOf(donor); });
        m_uncleared->addWidget(record);
    }
}

void ContributionsPage::addActions(const Contribution &contribution)
{
    const auto action = [this](const QString &text, const char *icon, Action needed, bool primary) {
        Button *button = inspector().addAction(text, QString::fromLatin1(icon), primary);
        button->setOffBecause(refusalOf(needed));
        return button;
    };
    if (!isState(contribution.donor.kind))
        connect(action(tr("Record due diligence…"), "shield", diligenceAction(), false), &Button::clicked, this,
                [this, donor = contribution.donor] { recordClearanceOf(donor); });
    connect(action(tr("The donor: names, wish, letters"), "people", Action::Read, false), &Button::clicked, this,
            [this, ref = donorRef(contribution.donor.id)] { Q_EMIT goTo(QStringLiteral("donors"), ref); });
    addLetters(contribution);
    if (contribution.stage() == ContributionStage::Pledged && contribution.due().isPositive())
        connect(action(tr("Record agreement…"), "pencil", Action::RecordAgreement, false), &Button::clicked, this,
                [this, contribution] { recordAgreementOf(contribution); });
    else if (contribution.stage() != ContributionStage::Pledged && contribution.stage() != ContributionStage::Closed)
        connect(action(tr("Record receipt…"), "receive", Action::RecordReceipt, false), &Button::clicked, this,
                [this, contribution] { recordReceiptOf(contribution); });
    addEvents(contribution);
    inspector().addFootText(tr("What is recorded is never changed. A receipt is reversed on the Pool page."));
}

} // namespace fund
