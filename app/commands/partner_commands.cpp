#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/partner_options.h"
#include "partners/partner_actions.h"
#include "partners/partner_person_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class PartnerAddCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("partner add"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record an implementing partner and those in charge of it "
                                                       "(para. 24)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordPartner); }
    void configure(CLI::App &app) override
    {
        textOption(app, "NAME", m_name, QCoreApplication::translate("commands", "The partner's name")).required();
        m_options.configure(app, true);
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_name;
    PartnerOptions m_options;
};

Result<ExitStatus> PartnerAddCommand::run(CommandContext &context)
{
    const auto facts = m_options.put({m_name});
    if (!facts)
        return facts.failure();
    const auto id = recordPartner(context.session(), {*facts, m_options.persons()});
    if (!id)
        return id.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", partnerRef(*id)}, {"name", m_name}, {"kind", partnerKindKey(facts->kind)}});
    else
        context.print(QCoreApplication::translate("commands", "%1: %2").arg(partnerRef(*id), m_name));
    return ExitStatus::Done;
}

class PartnerAmendCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("partner amend"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Amend what is said of an implementing partner, from the date "
                                                       "--on");
    }
    CommandNeeds needs() const override { return writing(Action::AmendPartner); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_partner;
    QString m_name;
    PartnerOptions m_options;
    QStringList m_leaving;
    QString m_reason;
};

void PartnerAmendCommand::configure(CLI::App &app)
{
    textOption(app, "PARTNER", m_partner,
               QCoreApplication::translate("commands", "Name or number of the implementing partner"))
        .required();
    textOption(app, "--name", m_name, QCoreApplication::translate("commands", "Its new name"));
    m_options.configure(app, false);
    idsOption(app, "--leaves", m_leaving,
              QCoreApplication::translate("commands", "Number of a person who is in charge no more, as “partner "
                                                      "show” gives it; repeatable"));
    textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is amended")).required();
}

Result<ExitStatus> PartnerAmendCommand::run(CommandContext &context)
{
    const QDate day = context.session().onDate();
    const auto partner = requirePartner(context.database(), m_partner, day);
    if (!partner)
        return partner.failure();
    auto facts = m_options.put(partner->facts);
    if (!facts)
        return facts.failure();
    if (!m_name.isEmpty())
        facts->name = m_name;
    PartnerAmendment amendment{partner->id, *facts, m_options.persons(), {}, m_reason, day};
    for (const QString &number : m_leaving)
        amendment.leaving.emplace_back(number.toLongLong());
    if (auto amended = amendPartner(context.session(), amendment); !amended)
        return amended.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", partnerRef(partner->id)}, {"name", facts->name}, {"on", day}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: amended from %3 on.")
                          .arg(partnerRef(partner->id), facts->name, day.toString(Qt::ISODate)));
    return ExitStatus::Done;
}

class PartnerEraseCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("partner erase"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Erase the name of a person in charge for good (para. 11)");
    }
    CommandNeeds needs() const override { return writing(Action::ErasePerson); }
    void configure(CLI::App &app) override
    {
        textOption(app, "PARTNER", m_partner,
                   QCoreApplication::translate("commands", "Name or number of the implementing partner"))
            .required();
        numberOption(app, "--person", m_person, 1, 1'000'000'000,
                     QCoreApplication::translate("commands", "Number of the person, as “partner show” gives it"))
            .required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is erased")).required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_partner;
    std::optional<qint64> m_person;
    QString m_reason;
};

Result<ExitStatus> PartnerEraseCommand::run(CommandContext &context)
{
    const auto partner = requirePartner(context.database(), m_partner, context.session().onDate());
    if (!partner)
        return partner.failure();
    // A number of another partner's person is nobody here.
    const auto person = readPartnerPerson(context.database(), PartnerPersonId(*m_person));
    const PartnerPersonId id = person && person->partner == partner->id ? person->id : PartnerPersonId();
    if (auto erased = erasePersonInCharge(context.session(), id, m_reason); !erased)
        return erased.failure();
    if (context.wantsJson())
        context.print(Json{{"ref", partnerRef(partner->id)}, {"person", *m_person}, {"erased", true}});
    else
        context.print(QCoreApplication::translate("commands", "%1: the name is erased.").arg(partnerRef(partner->id)));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> partnerAddCommand()
{
    return std::make_unique<PartnerAddCommand>();
}

std::unique_ptr<Command> partnerAmendCommand()
{
    return std::make_unique<PartnerAmendCommand>();
}

std::unique_ptr<Command> partnerEraseCommand()
{
    return std::make_unique<PartnerEraseCommand>();
}

} // namespace fund
