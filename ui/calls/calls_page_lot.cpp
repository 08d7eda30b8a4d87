#include "calls/call_actions.h"
#include "calls/calls_page.h"
#include "calls/form_part.h"
#include "calls/lot_contradiction_store.h"
#include "calls/lot_reading.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "widgets/button.h"
#include "widgets/inspector.h"

namespace fund {

void CallsPage::addLot(const Call &call)
{
    if (!call.isPublished() || call.terms.lotPublicValue.isEmpty())
        return;
    Inspector &panel = inspector();
    const Language language = currentLanguage();
    const auto value = readLotValue(m_session.database(), call.id);
    if (!value) {
        if (const auto form = lotFormOf(call.terms.lotPublicValue))
            panel.addRow(tr("Form of the lot's value"), lotFormText(*form));
        return;
    }
    panel.addRow(tr("Public value of the lot"), value->value);
    panel.addRow(tr("Where it can be looked up"), value->source);
    panel.addRow(tr("Known on"), longDate(value->onDate, language));
    const auto reading = readLotReading(m_session.database(), call.id);
    panel.addRow(
        tr("Confirmed", "a lot's value"),
        reading
            ? tr("by %1 on %2", "%1 a user's name, %2 a date").arg(reading->byName, longDate(reading->onDate, language))
            : tr("not by a second person"));
    for (const LotContradiction &each : readLotContradictions(m_session.database(), call.id))
        panel.addRow(tr("Read otherwise", "a lot's value"),
                     tr("%1, by %2 on %3", "%1 a value, %2 a user's name, %3 a date")
                         .arg(each.value, each.byName, longDate(each.onDate, language)),
                     Tone::Warn);
}

void CallsPage::offerLotDeeds(const Call &call, bool isOver)
{
    if (!isOver || call.terms.lotPublicValue.isEmpty())
        return;
    const bool isKnown = readLotValue(m_session.database(), call.id).has_value();
    if (!isKnown && m_session.require(Action::RecordLotValue)) {
        Button *record = inspector().addAction(tr("Record the public value…"), QStringLiteral("flag"));
        connect(record, &Button::clicked, this, &CallsPage::recordValue);
    }
    if (isKnown && !readLotReading(m_session.database(), call.id) && m_session.require(Action::ConfirmLotValue)) {
        Button *confirm = inspector().addAction(tr("Confirm the public value…"), QStringLiteral("stamp"));
        connect(confirm, &Button::clicked, this, &CallsPage::confirmValue);
    }
}

void CallsPage::recordValue()
{
    const auto call = readOpen();
    const auto asked = call ? lotFormOf(call->terms.lotPublicValue) : std::nullopt;
    auto *form = new PlainForm;
    auto *value = form->add(new TextField(QStringLiteral("value"), tr("The value")));
    if (asked)
        value->setHint(lotFormText(*asked));
    auto *source = form->add(new TextField(QStringLiteral("source"), tr("Where everyone can look it up")));
    auto *day = form->add(new DateField(QStringLiteral("onDate"), tr("When it became known"), m_session.onDate()));
    FormDialog dialog(
        tr("Public value of the lot"), form, tr("Record the value"),
        [this, value, source, day] {
            return problemsOf(recordLotValue(m_session, m_open, {value->text(), source->text(), day->date()}));
        },
        this);
    dialog.setFootText(tr("It is recorded once and can't be changed."));
    if (dialog.exec() == QDialog::Accepted)
        showOpenCall();
}

void CallsPage::confirmValue()
{
    auto *form = new PlainForm;
    auto *value = form->add(new TextField(QStringLiteral("value"), tr("What stands there")));
    value->setHint(tr("Look it up yourself where the call says, and enter what you read."));
    FormDialog dialog(
        tr("Confirm the public value of the lot"), form, tr("Confirm it"),
        [this, value] { return problemsOf(confirmLotValue(m_session, m_open, value->text())); }, this);
    dialog.setFootText(tr("Page, memo and letters then say that you read the same value, signed with your key."));
    if (dialog.exec() == QDialog::Accepted)
        showOpenCall();
}

} // namespace fund
