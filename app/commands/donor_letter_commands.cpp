#include "commands/commands.h"
#include "commands/frame/command.h"
#include "letters/donor_letter_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class DonorListLettersCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor list-letters"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the letters to donors, and what became of them");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> DonorListLettersCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const DonorLetter &letter : readDonorLetters(context.database())) {
        document.push_back({{"id", donorLetterRef(letter.id)},
                            {"kind", donorLetterKey(letter.kind)},
                            {"about", subjectRef(letter)},
                            {"to", letter.addresseeName},
                            {"language", codeOf(letter.language)},
                            {"on", letter.onDate},
                            {"state", letterStateKey(letter.state)}});
        rows.push_back({donorLetterRef(letter.id), donorLetterTitle(letter.kind), subjectRef(letter),
                        letter.addresseeName, ownName(letter.language), letterStateTitle(letter.state)});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Number"), QCoreApplication::translate("commands", "Letter"),
             QCoreApplication::translate("commands", "About"), QCoreApplication::translate("commands", "To"),
             QCoreApplication::translate("commands", "Language"), QCoreApplication::translate("commands", "Status")},
            rows);
    return ExitStatus::Done;
}

class DonorReleaseLettersCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor release-letters"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Put on record that letters to donors are given out");
    }
    CommandNeeds needs() const override { return writing(Action::ReleaseDonorLetters); }
    void configure(CLI::App &app) override
    {
        idsOption(app, "--id", m_refs,
                  QCoreApplication::translate("commands", "A letter that goes; repeatable (default: all that wait)"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<std::vector<DonorLetterId>> chosen() const;

    QStringList m_refs;
};

Result<std::vector<DonorLetterId>> DonorReleaseLettersCommand::chosen() const
{
    std::vector<DonorLetterId> ids;
    for (const QString &ref : m_refs) {
        const auto id = donorLetterIdOf(ref);
        if (!id)
            return failure(
                FailureKind::Usage, QStringLiteral("letter_must_be_named"),
                QCoreApplication::translate("commands", "“%1” is no letter's number, such as L-0012.").arg(ref));
        ids.push_back(*id);
    }
    return ids;
}

Result<ExitStatus> DonorReleaseLettersCommand::run(CommandContext &context)
{
    const auto ids = chosen();
    if (!ids)
        return ids.failure();
    const auto released =
        m_refs.isEmpty() ? releaseWaitingDonorLetters(context.session()) : releaseDonorLetters(context.session(), *ids);
    if (!released)
        return released.failure();
    if (context.wantsJson())
        context.print(Json{{"released", *released}});
    else
        context.print(QCoreApplication::translate("commands", "Letters released: %1.").arg(*released));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorListLettersCommand()
{
    return std::make_unique<DonorListLettersCommand>();
}

std::unique_ptr<Command> donorReleaseLettersCommand()
{
    return std::make_unique<DonorReleaseLettersCommand>();
}

} // namespace fund
