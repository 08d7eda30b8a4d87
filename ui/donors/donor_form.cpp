#include "donors/donor_form.h"

#include "donors/donor_actions.h"
#include "donors/donor_name_actions.h"
#include "donors/donor_name_store.h"
#include "donors/request_letter_part.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "selections/donor_choices.h"
#include "states/state.h"

#include <QLineEdit>

namespace fund {

namespace {

std::vector<Choice> publicationChoices()
{
    std::vector<Choice> choices;
    for (const Publication publication : allPublications)
        choices.push_back({publicationKey(publication), publicationTitle(publication)});
    return choices;
}

std::vector<Choice> stateChoices()
{
    std::vector<Choice> choices;
    for (const State *state : statesByName(currentLanguage()))
        choices.push_back({state->iso3, state->name(currentLanguage())});
    return choices;
}

std::vector<Choice> languageChoices()
{
    std::vector<Choice> choices;
    for (const Language language : languages)
        choices.push_back({codeOf(language), ownName(language)});
    return choices;
}

} // namespace

DonorForm::DonorForm(Session &session, Dialogs &dialogs, QWidget *parent) : Form(parent), m_session(session)
{
    m_kind = new ChoiceField(QStringLiteral("kind"), tr("Kind of donor"), donorKindChoices());
    m_kind->setKey(donorKindKey(DonorKind::Philanthropic));
    m_state = new StateField(QStringLiteral("state"), tr("State"), stateChoices());
    addRow({m_kind, m_state});
    m_name = add(new TextField(QStringLiteral("name"), tr("Name of the donor")));
    m_publication = add(new ChoiceField(QStringLiteral("publication"), tr("Published"), publicationChoices()));
    m_publication->setKey(publicationKey(Publication::Publish));
    m_publication->setHint(tr("Contributions are published unless the donor requests otherwise (para. 17)."));
    m_request = add(new TextField(QStringLiteral("publication_request"), tr("The donor's letter that requests it")));
    m_letter = new RequestLetterPart(dialogs);
    addWidget(m_letter);
    connect(m_kind, &Field::changed, this, &DonorForm::showParts);
    connect(m_publication, &Field::changed, this, &DonorForm::showParts);
    connect(m_state, &Field::changed, this, [this] {
        if (const State *state = stateOf(m_state->key()); state && m_name->text().isEmpty())
            m_name->setText(state->name(Language::English)); // as imports record it
    });
    setCheck([this] {
        const DonorDraft donor = draft();
        return checkDonor(donor, donorFacts(m_session.database(), donor));
    });
    showParts();
}

void DonorForm::showParts()
{
    const auto kind = donorKindOf(m_kind->key());
    const bool bearsState = kind && isState(*kind);
    m_state->setVisible(bearsState);
    if (auto *typed = qobject_cast<QLineEdit *>(m_state->editor()); typed && !bearsState)
        typed->clear(); // what can't be seen can't be mended
    const bool asksForLess = m_publication->key() != publicationKey(Publication::Publish);
    m_request->setVisible(asksForLess);
    m_letter->setVisible(asksForLess);
}

DonorDraft DonorForm::draft() const
{
    DonorDraft donor;
    donor.name = m_name->text();
    donor.kind = donorKindOf(m_kind->key()).value_or(DonorKind::Philanthropic);
    donor.stateIso3 = isState(donor.kind) ? m_state->key() : QString();
    donor.publication = publicationOf(m_publication->key()).value_or(Publication::Publish);
    if (donor.publication != Publication::Publish) {
        donor.publicationRequest = m_request->text();
        donor.letter = m_letter->letter();
    }
    return donor;
}

NamesForm::NamesForm(Session &session, Donor donor, QWidget *parent)
    : Form(parent), m_session(session), m_donor(std::move(donor))
{
    const DonorNames now = readDonorNames(session.database(), m_donor.id, {session.clock().today()});
    for (const Language language : languages) {
        auto *name = add(new TextField(nameField(language), tr("Name in %1", "a language").arg(ownName(language))));
        if (const auto found = now.find(language); found != now.end())
            name->setText(found->second);
        m_names.at(static_cast<std::size_t>(language)) = name;
    }
    m_names.front()->setHint(tr("Left empty: %1", "the name a donor was recorded by").arg(m_donor.name));
    m_onDate = add(new DateField(QStringLiteral("on_date"), tr("Hold from"), session.clock().today()));
    m_onDate->setHint(tr("Papers of earlier days keep the names of their day."));
    setCheck([this] {
        const DonorNamesDraft names = draft();
        return checkDonorNames(names, m_donor, donorNameFacts(m_session.database(), names));
    });
}

DonorNamesDraft NamesForm::draft() const
{
    DonorNamesDraft names{m_donor.id, {}, m_onDate->date()};
    const DonorNames now = readDonorNames(m_session.database(), m_donor.id, {names.onDate});
    for (const Language language : languages) {
        const QString name = m_names.at(static_cast<std::size_t>(language))->text();
        if (const auto found = now.find(language); !name.isEmpty() || (found != now.end() && !found->second.isEmpty()))
            names.names[language] = name;
    }
    return names;
}

WishForm::WishForm(Dialogs &dialogs, Donor donor, QWidget *parent) : Form(parent), m_donor(std::move(donor))
{
    m_publication = add(new ChoiceField(QStringLiteral("publication"), tr("Published"), publicationChoices()));
    m_publication->setKey(publicationKey(m_donor.publication));
    m_request = add(new TextField(QStringLiteral("publication_request"), tr("The donor's letter that requests it")));
    m_letter = new RequestLetterPart(dialogs);
    addWidget(m_letter);
    setCheck([this] { return checkWish(draft(), m_donor); });
}

WishDraft WishForm::draft() const
{
    return {m_donor.id, publicationOf(m_publication->key()).value_or(m_donor.publication), m_request->text(),
            m_letter->letter()};
}

ContactForm::ContactForm(Donor donor, std::optional<DonorContact> now, QWidget *parent)
    : Form(parent), m_donor(std::move(donor)), m_now(std::move(now))
{
    m_language = add(new ChoiceField(QStringLiteral("language"), tr("Language of letters"), languageChoices()));
    m_language->setKey(codeOf(m_now ? m_now->language : Language::English));
    m_salutation = add(new TextField(QStringLiteral("salutation"), tr("Form of address", "how a letter begins")));
    m_salutation->setHint(tr("As the letter begins, in its language: “Dear Dr Okafor,”. Left empty: the general one."));
    m_address = add(new NoteField(QStringLiteral("address"), tr("Office or person, and the address"), 5));
    if (m_now) {
        m_salutation->setText(m_now->salutation);
        m_address->setText(m_now->address);
    }
    m_address->setHint(m_donor.kind == DonorKind::Individual
                           ? tr("A person's address is sealed, and erased when the person asks for it (para. 11).")
                           : tr("Stands under the donor's name on letters. Of a State: left empty, its Permanent "
                                "Mission."));
    setCheck([this] { return checkContact(draft(), m_now); });
}

DonorContactDraft ContactForm::draft() const
{
    return {m_donor.id, languageOf(m_language->key()).value_or(Language::English), m_address->text(),
            m_salutation->text()};
}

} // namespace fund
