#include "commands/partner_options.h"

#include "states/state_names.h"

#include <QCoreApplication>

namespace fund {

namespace {

QStringList partnerKindKeys()
{
    QStringList keys;
    for (const PartnerKind kind : allPartnerKinds)
        keys += partnerKindKey(kind);
    return keys;
}

} // namespace

void PartnerOptions::configure(CLI::App &app, bool isNew)
{
    CommandOption kind = choiceOption(
        app, "--kind", m_kind, partnerKindKeys(),
        QCoreApplication::translate("commands", "One of: %1").arg(partnerKindKeys().join(QStringLiteral(", "))));
    if (isNew)
        kind.required();
    textOption(app, "--seat", m_seat,
               QCoreApplication::translate("commands", "The State of its seat, by any of its names or codes"));
    textOption(app, "--registration", m_registration,
               QCoreApplication::translate("commands", "Its number in a register, with the register"));
    textOption(app, "--website", m_website, QCoreApplication::translate("commands", "Its address on the web"));
    m_names.configure(app);
    if (!isNew)
        textsOption(app, "--remove", m_removed,
                    QCoreApplication::translate("commands", "A language in which it has no name any more; repeatable"))
            .typeName("LANGUAGE");
    textsOption(app, "--person", m_persons,
                QCoreApplication::translate("commands", "A person in charge, as NAME; OFFICE; YEAR OF BIRTH; "
                                                        "repeatable. It is sealed"))
        .typeName("PERSON");
}

Result<PartnerFacts> PartnerOptions::put(PartnerFacts facts) const
{
    if (!m_kind.isEmpty())
        facts.kind = *partnerKindOf(m_kind);
    if (!m_seat.isEmpty()) {
        const auto state = readState(m_seat);
        if (!state)
            return state.failure();
        facts.seatIso3 = (*state)->iso3;
    }
    if (!m_registration.isEmpty())
        facts.registration = m_registration;
    if (!m_website.isEmpty())
        facts.website = m_website;
    for (const auto &[language, name] : m_names.names())
        facts.names[language] = name;
    for (const QString &code : m_removed) {
        const auto language = languageOf(code);
        if (!language)
            return failure(
                FailureKind::Usage, QStringLiteral("language_must_be_known"),
                QCoreApplication::translate("commands", "“%1” is none of en, fr, es, ru, zh, ar.").arg(code));
        facts.names.erase(*language);
    }
    return facts;
}

std::vector<PersonInCharge> PartnerOptions::persons() const
{
    std::vector<PersonInCharge> persons;
    for (const QString &line : m_persons)
        persons.push_back(personOfLine(line));
    return persons;
}

} // namespace fund
