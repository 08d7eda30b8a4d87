#include "donors/call_form.h"

#include "forms/text_fields.h"
#include "identity/session.h"
#include "letters/donor_letter_actions.h"
#include "widgets/label.h"

namespace fund {

CallForm::CallForm(Session &session, QWidget *parent) : Form(parent), m_session(session)
{
    // The first bears the name that the rule speaks of.
    for (const AddresseeGroup group : allAddresseeGroups) {
        const bool isFirst = group == allAddresseeGroups.front();
        auto *box = add(new CheckField(isFirst ? QStringLiteral("addressees") : addresseeGroupKey(group),
                                       addresseeGroupTitle(group)));
        box->setChecked(group == AddresseeGroup::MemberStates || group == AddresseeGroup::EarlierDonors);
        m_groups.at(static_cast<std::size_t>(group)) = box;
    }
    m_publication = add(new TextField(QStringLiteral("publication"), tr("Published online at")));
    m_count = new Label({}, TextStyle::Caption, Tone::Muted);
    addWidget(m_count);
    connect(this, &Form::changed, this, &CallForm::countLetters);
    countLetters();
    setCheck([this] {
        const QDate day = m_session.onDate();
        return checkContributionCall(
            draft(), readAmount(m_session.database(), Setting::MinimumToStart, {day}, m_session.fund().currency));
    });
}

void CallForm::countLetters()
{
    const auto count = addresseesOf(m_session.database(), draft().addressees, m_session.onDate()).size();
    m_count->setText(tr("%Ln letter(s) will be made ready; none is sent.", nullptr, static_cast<int>(count)));
}

ContributionCallDraft CallForm::draft() const
{
    ContributionCallDraft call;
    for (const AddresseeGroup group : allAddresseeGroups)
        if (m_groups.at(static_cast<std::size_t>(group))->isChecked())
            call.addressees.push_back(group);
    call.publication = m_publication->text();
    return call;
}

} // namespace fund
