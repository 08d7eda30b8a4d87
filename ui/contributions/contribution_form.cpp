#include "contributions/contribution_form.h"

#include "contributions/contribution_actions.h"
#include "diligence/clearance_store.h"
#include "diligence/diligence.h"
#include "donors/donor_labels.h"
#include "donors/donor_store.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "rates/rate_store.h"
#include "selections/donor_choices.h"
#include "states/state.h"

#include <QCoreApplication>

namespace fund {

namespace {

const QString donorPrefix = QStringLiteral("donor:");
const QString statePrefix = QStringLiteral("state:");

std::vector<Choice> stageChoices()
{
    std::vector<Choice> choices;
    for (const ContributionStage stage :
         {ContributionStage::Pledged, ContributionStage::Agreed, ContributionStage::Received})
        choices.push_back({stageKey(stage), stageTitle(stage)});
    return choices;
}

/// None first: nobody is asked to prefer anything.
std::vector<Choice> preferenceChoices()
{
    std::vector<Choice> choices{
        {QString(), QCoreApplication::translate("contributions", "None", "preference between the windows")}};
    for (const Window window : {Window::Sponsorship, Window::Projects})
        choices.push_back({windowKey(window), windowTitle(window)});
    return choices;
}

/// Every State of a kind, whether it has given or not; of other kinds the donors on record.
std::vector<Choice> donorChoices(const Database &database, DonorKind kind, const QDate &today)
{
    std::vector<Choice> choices;
    if (isState(kind)) {
        for (const State *state : statesByName(currentLanguage()))
            if (state->isMember == (kind == DonorKind::MemberState))
                choices.push_back({statePrefix + state->iso3, state->name(currentLanguage())});
        return choices;
    }
    const auto names = readShownNames(database, {currentLanguage(), today});
    for (const Donor &donor : readDonors(database))
        if (donor.kind == kind)
            choices.push_back({donorPrefix + QString::number(donor.id.number()), names.at(donor.id)});
    return choices;
}

DonorId donorOf(const QString &key)
{
    return key.startsWith(donorPrefix) ? DonorId(key.mid(donorPrefix.size()).toLongLong()) : DonorId();
}

} // namespace

ContributionForm::ContributionForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    const QDate today = session.clock().today();
    m_kind = new ChoiceField(QStringLiteral("kind"), tr("Kind of donor"), donorKindChoices());
    m_donor = new StateField(QStringLiteral("donor"), tr("Donor"));
    addRow({m_kind, m_donor});
    m_amount = new AmountField(QStringLiteral("amount"), tr("Amount"), currencies());
    m_amount->setCurrency(session.fund().currency.code);
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Announced on"), today);
    addRow({m_amount, m_onDate});
    addSteps();
    m_preference =
        add(new ChoiceField(QStringLiteral("preference"), tr("Preference between the windows"), preferenceChoices()));
    m_preference->setKey({});
    m_preference->setHint(tr("Kept as the donor's word and nothing else: no preference ever reaches an allotment, all "
                             "contributions form one pool (para. 19)."));
    m_wish = add(new NoteField(QStringLiteral("wish"), tr("Wish for a use, if the donor names one"), 2));
    m_wish->setHint(tr("All contributions form one pool (para. 19). A contribution with a wish is refused; the wish "
                       "is kept as a request."));
    m_kind->setKey(donorKindKey(DonorKind::MemberState));
    showDonors();
    showSteps();
    showPreference();
    explain();
    connect(m_kind, &Field::changed, this, &ContributionForm::showDonors);
    connect(m_stage, &Field::changed, this, &ContributionForm::showSteps);
    connect(m_onDate, &Field::changed, this, &ContributionForm::showPreference);
    connect(this, &Form::changed, this, &ContributionForm::explain);
    setCheck([this] {
        return checkIntake(m_session.database(), draft(), m_session.fund().currency, m_session.clock().today());
    });
}

void ContributionForm::addSteps()
{
    const QDate today = m_session.clock().today();
    m_stage = new ChoiceField(QStringLiteral("stage"), tr("Stage"), stageChoices());
    m_stage->setKey(stageKey(ContributionStage::Pledged));
    m_reference = new TextField(QStringLiteral("reference"), tr("Reference"));
    m_reference->setPlaceholder(tr("The next number of the year"));
    addRow({m_stage, m_reference});
    m_agreedOn = new DateField(QStringLiteral("agreed_on"), tr("Agreement signed on"), today);
    m_receivedOn = new DateField(QStringLiteral("received_on"), tr("At the bank on"), today);
    m_bankReference = new TextField(QStringLiteral("bank_reference"), tr("The bank's reference"));
    addRow({m_agreedOn, m_receivedOn, m_bankReference});
}

void ContributionForm::showDonors()
{
    const DonorKind kind = donorKindOf(m_kind->key()).value_or(DonorKind::MemberState);
    m_donor->setStates(donorChoices(m_session.database(), kind, m_session.clock().today()));
}

void ContributionForm::showSteps()
{
    const QString stage = m_stage->key();
    const bool isReceived = stage == stageKey(ContributionStage::Received);
    m_agreedOn->setVisible(isReceived || stage == stageKey(ContributionStage::Agreed));
    m_receivedOn->setVisible(isReceived);
    m_bankReference->setVisible(isReceived);
}

void ContributionForm::showPreference()
{
    const QDate day = m_onDate->date();
    m_preference->setVisible(day.isValid() && mayRecordPreference(m_session.database(), day));
}

ContributionIntake ContributionForm::draft() const
{
    ContributionIntake intake;
    const QString donor = m_donor->key();
    if (donor.startsWith(statePrefix))
        intake.stateIso3 = donor.mid(statePrefix.size());
    const Currency currency = currencyOf(m_amount->currencyCode()).value_or(m_session.fund().currency);
    intake.pledge = {donorOf(donor), m_onDate->date(), m_amount->amount().value_or(Money(0, currency)),
                     m_reference->text(), m_wish->text()};
    if (!m_preference->isHidden())
        intake.pledge.preference = windowOf(m_preference->key());
    if (m_stage->key() == stageKey(ContributionStage::Pledged))
        return intake;
    intake.stage = ContributionStage::Agreed;
    intake.agreedOn = m_agreedOn->date();
    if (m_stage->key() != stageKey(ContributionStage::Received))
        return intake;
    intake.stage = ContributionStage::Received;
    intake.receivedOn = m_receivedOn->date();
    intake.bankReference = m_bankReference->text();
    return intake;
}

QString ContributionForm::donorHint() const
{
    const QString key = m_donor->key();
    const DonorKind kind = donorKindOf(m_kind->key()).value_or(DonorKind::MemberState);
    if (isState(kind))
        return {};
    const auto donor = readDonor(m_session.database(), donorOf(key));
    if (!donor)
        return tr("Only donors on record (page Donors), each with its due diligence (para. 14).");
    const auto clearance = readClearance(m_session.database(), donor->id, m_onDate->date());
    switch (diligenceStateOf(*donor, clearance, clearance && !clearance->id.isValid(), m_onDate->date())) {
    case DiligenceState::Cleared:
        break;
    case DiligenceState::Lapsed:
        return screeningStateTitle(clearance->screening);
    case DiligenceState::Waits:
        return diligenceStateTitle(DiligenceState::Waits);
    case DiligenceState::Missing:
    case DiligenceState::Withdrawn:
    case DiligenceState::Refused:
        return tr("No clearance holds on this day.");
    }
    return tr("Cleared until %1.", "a donor, until a date").arg(shortDate(clearance->validUntil, currentLanguage()));
}

void ContributionForm::explain()
{
    m_donor->setHint(donorHint());
    const Currency &fundCurrency = m_session.fund().currency;
    const auto amount = m_amount->amount();
    if (!amount || amount->currency() == fundCurrency) {
        m_amount->setHint({});
        return;
    }
    const QDate day = m_receivedOn->isHidden() ? m_onDate->date() : m_receivedOn->date();
    const auto rate = readRate(m_session.database(), amount->currency().code, {day}, fundCurrency);
    m_amount->setHint(
        rate ? tr("%1 at the UN operational rate of the day, %2.", "an amount, a rate of exchange")
                   .arg(amountText(convertAtOperationalRate(*amount, *rate, fundCurrency), currentLanguage()),
                        numberText(*rate, currentLanguage()))
             : tr("No UN operational rate of this month is on record."));
}

} // namespace fund
