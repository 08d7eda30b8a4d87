#include "selections/selection_board.h"

#include "calls/shown_text.h"
#include "charts/chart_card.h"
#include "charts/seat_picture.h"
#include "selections/candidate_columns.h"
#include "shortlists/office_sentence.h"
#include "states/state.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/rule_bars.h"

#include "localisation/application_language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace fund {

namespace {

constexpr int boardHeight = 284;
/// As the published pictures have them.
constexpr std::array<RegionalGroup, 5> columnOrder = {
    RegionalGroup::African, RegionalGroup::AsiaPacific, RegionalGroup::LatinAmericanAndCaribbean,
    RegionalGroup::EasternEuropean, RegionalGroup::WesternEuropeanAndOther};

SeatSign signOf(Gender gender)
{
    if (gender == Gender::Woman)
        return SeatSign::Woman;
    return gender == Gender::Man ? SeatSign::Man : SeatSign::Unknown;
}

Seat seatOf(const ListedCandidate &candidate)
{
    return {candidate.ref, signOf(candidate.gender), !candidate.groups.isEmpty(),
            SelectionBoard::tr("Applicant %1, %2, merit %3")
                .arg(candidate.ref, stateText(candidate), meritText(candidate.merit, currentLanguage()))};
}

SeatColumn columnOf(const ListedSelection &selection, const QString &region, const QString &title)
{
    SeatColumn column;
    column.title = title;
    if (const auto limit = regionLimit(selection, region))
        column.limit = SeatLimit{static_cast<int>(limit->seats), limit->atMost};
    for (const ListedCandidate &candidate : selection.candidates) {
        if (candidate.region != region)
            continue;
        ++column.applicants;
        if (candidate.isSelected())
            column.seats.push_back(seatOf(candidate));
    }
    std::stable_sort(column.seats.begin(), column.seats.end(), [](const Seat &a, const Seat &b) {
        return std::pair(a.sign, !a.ringed) < std::pair(b.sign, !b.ringed);
    });
    return column;
}

/// In two lines of a narrow column.
QString shortTitleOf(RegionalGroup group)
{
    switch (group) {
    case RegionalGroup::African:
        return SelectionBoard::tr("African", "short for African States");
    case RegionalGroup::AsiaPacific:
        return SelectionBoard::tr("Asia-Pacific", "short for Asia-Pacific States");
    case RegionalGroup::EasternEuropean:
        return SelectionBoard::tr("Eastern European", "short for Eastern European States");
    case RegionalGroup::LatinAmericanAndCaribbean:
        return SelectionBoard::tr("Latin American and Caribbean", "short for Latin American and Caribbean States");
    case RegionalGroup::WesternEuropeanAndOther:
        return SelectionBoard::tr("Western and other", "short for Western European and other States");
    }
    Q_UNREACHABLE();
}

std::vector<SeatColumn> columnsOf(const ListedSelection &selection)
{
    std::vector<SeatColumn> columns;
    for (const RegionalGroup group : columnOrder)
        columns.push_back(columnOf(selection, codeOf(group), shortTitleOf(group)));
    SeatColumn others = columnOf(selection, {}, SelectionBoard::tr("In no regional group"));
    if (others.applicants > 0)
        columns.push_back(std::move(others));
    return columns;
}

/// What is needed of one side of a rule; amounts in whole units, which fit.
RuleFacts factsOf(const ReachedRule &reached, qint64 needed, bool atMost, const ListedSelection &selection,
                  const Currency &currency)
{
    const bool counts = reached.rule.measure == RuleMeasure::Count;
    const qint64 unit = counts ? 1 : powerOfTen(currency.minorUnits);
    const qint64 whole = counts ? selection.seats.value_or(selection.selected) : selection.budget.value_or(0);
    RuleFacts facts;
    facts.title = shownText(QString::fromStdString(reached.rule.name), currentLanguage());
    if (!counts)
        facts.title += QStringLiteral(", ") + currency.code;
    facts.reached = static_cast<int>(reached.reached / unit);
    facts.needed = static_cast<int>(needed / unit);
    facts.atMost = atMost;
    facts.met = atMost ? reached.reached <= needed : reached.reached >= needed;
    facts.of = static_cast<int>(whole / unit);
    return facts;
}

std::vector<RuleFacts> rulesOf(const ListedSelection &selection, const Currency &currency)
{
    std::vector<RuleFacts> rules;
    for (const ReachedRule &reached : selection.rules) {
        if (reached.rule.min)
            rules.push_back(factsOf(reached, *reached.rule.min, false, selection, currency));
        if (reached.rule.max)
            rules.push_back(factsOf(reached, *reached.rule.max, true, selection, currency));
    }
    return rules;
}

} // namespace

SelectionBoard::SelectionBoard(int ruleHeight, QWidget *parent)
    : QWidget(parent), m_picture(new SeatPicture), m_pictureCard(new ChartCard({}, {}, m_picture)),
      m_rules(new RuleBars(tr("Published rules"), ruleHeight)), m_rulesCard(new Card), m_money(new QGridLayout),
      m_bar(new ShareBar)
{
    m_money->setContentsMargins(0, 8, 0, 8);
    m_money->setVerticalSpacing(0);
    m_money->setHorizontalSpacing(8);
    m_money->setColumnStretch(0, 1);
    m_rulesCard->body()->addWidget(m_rules);
    m_rulesCard->body()->addSpacing(8);
    m_rulesCard->body()->addWidget(newRule());
    m_rulesCard->body()->addLayout(m_money);
    m_rulesCard->body()->addWidget(m_bar);
    m_rulesCard->body()->addStretch(1);
    m_rulesCard->setFixedWidth(340);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_pictureCard, 1);
    row->addWidget(m_rulesCard);
    setMinimumHeight(boardHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_picture, &SeatPicture::chosen, this, &SelectionBoard::chosen);
}

void SelectionBoard::setTitles(const QString &picture, const QString &rules)
{
    m_pictureCard->setTexts(picture, {});
    m_rulesCard->setTitle(rules);
    m_rulesCard->setCaption(tr("reached, needed", "over two columns of numbers"));
    m_rules->setAccessibleName(rules);
}

void SelectionBoard::setSelection(const ListedSelection &selection, const Currency &currency)
{
    m_picture->setColumns(columnsOf(selection));
    m_rules->setRules(rulesOf(selection, currency));
}

void SelectionBoard::setMoney(const std::vector<MoneyLine> &lines, const Share &used)
{
    while (QLayoutItem *item = m_money->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const MoneyLine &line : lines) {
        const TextStyle style = line.strong ? TextStyle::Strong : TextStyle::Text;
        auto *label = new Label(line.label, style);
        auto *amount = new Label(line.amount, style);
        amount->setAccessibleDescription(line.label);
        m_money->addWidget(label, row, 0);
        m_money->addWidget(amount, row++, 1, Qt::AlignTrailing);
    }
    m_bar->setVisible(used.whole > 0);
    m_bar->setShares({used});
}

void SelectionBoard::setSelected(const QString &ref)
{
    m_picture->setSelected(ref);
}

} // namespace fund
