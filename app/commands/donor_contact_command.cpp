#include "commands/commands.h"
#include "commands/frame/command.h"
#include "donors/donor_actions.h"
#include "donors/donor_contact_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

QStringList letterLanguageCodes()
{
    QStringList codes;
    for (const Language language : languages)
        codes += codeOf(language);
    return codes;
}

class DonorContactCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor contact"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Record whom letters to a donor go to, and in which language");
    }
    CommandNeeds needs() const override { return writing(Action::RecordDonorContact); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_donor;
    QString m_language = codeOf(Language::English);
    QString m_salutation;
    QStringList m_lines;
};

void DonorContactCommand::configure(CLI::App &app)
{
    textOption(app, "DONOR", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
    choiceOption(app, "--language", m_language, letterLanguageCodes(),
                 QCoreApplication::translate("commands", "Of letters, one of: %1")
                     .arg(letterLanguageCodes().join(QStringLiteral(", "))));
    textOption(app, "--salutation", m_salutation,
               QCoreApplication::translate("commands", "How letters begin, in that language; left out: the general "
                                                       "form. A person's is sealed"));
    textsOption(app, "--line", m_lines,
                QCoreApplication::translate("commands", "A line of the address; repeatable. A person's is sealed"))
        .typeName("TEXT");
}

Result<ExitStatus> DonorContactCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const DonorContactDraft draft{donor->id, *languageOf(m_language), m_lines.join(u'\n'), m_salutation};
    if (auto recorded = recordContact(context.session(), draft); !recorded)
        return recorded.failure();
    const bool isSealed = donor->kind == DonorKind::Individual;
    if (context.wantsJson())
        context.print(Json{{"ref", donorRef(donor->id)}, {"language", m_language}, {"sealed", isSealed}});
    else
        context.print(isSealed
                          ? QCoreApplication::translate("commands", "%1: recorded and sealed.").arg(donorRef(donor->id))
                          : QCoreApplication::translate("commands", "%1: recorded.").arg(donorRef(donor->id)));
    return ExitStatus::Done;
}

class DonorEraseCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor erase"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Erase a person's address for good (para. 11)");
    }
    CommandNeeds needs() const override { return writing(Action::ErasePerson); }
    void configure(CLI::App &app) override
    {
        textOption(app, "DONOR", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
            .required();
        textOption(app, "--reason", m_reason, QCoreApplication::translate("commands", "Why it is erased")).required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto donor = requireDonor(context.database(), m_donor);
        if (!donor)
            return donor.failure();
        if (auto erased = eraseContact(context.session(), donor->id, m_reason); !erased)
            return erased.failure();
        if (context.wantsJson())
            context.print(Json{{"ref", donorRef(donor->id)}, {"erased", true}});
        else
            context.print(
                QCoreApplication::translate("commands", "%1: the address is erased.").arg(donorRef(donor->id)));
        return ExitStatus::Done;
    }

private:
    QString m_donor;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> donorContactCommand()
{
    return std::make_unique<DonorContactCommand>();
}

std::unique_ptr<Command> donorEraseCommand()
{
    return std::make_unique<DonorEraseCommand>();
}

} // namespace fund
