#include "commands/commands.h"
#include "commands/frame/command.h"
#include "record/audit_store.h"
#include "verification/verify_file.h"

#include <QCoreApplication>

namespace fund {

namespace {

class VerifyCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("verify"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Check the whole record: structure, chain, signatures, rows");
    }
    CommandNeeds needs() const override { return reading(Action::Verify); }
    void configure(CLI::App &app) override
    {
        textOption(app, "--expect", m_expected,
                   QCoreApplication::translate("commands", "A head hash noted earlier, at least its first 8 digits: "
                                                           "finds a tail cut off or an older copy put back"))
            .typeName("HEAD");
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_expected;
};

Json arrayOf(const std::vector<Finding> &findings)
{
    Json array = Json::array();
    for (const Finding &finding : findings)
        array.push_back({{"kind", finding.kind}, {"where", finding.where}, {"message", finding.message}});
    return array;
}

void printFindings(CommandContext &context, const std::vector<Finding> &findings)
{
    for (const Finding &finding : findings)
        context.print(finding.where + QStringLiteral(": ") + finding.message + QStringLiteral(" [") + finding.kind +
                      u']');
}

Json documentOf(const Verification &verification)
{
    return {{"ok", verification.isClean()},
            {"entries", verification.entries},
            {"head", QString::fromLatin1(verification.head)},
            {"findings", arrayOf(verification.findings)},
            {"notes", arrayOf(verification.notes)}};
}

Result<ExitStatus> VerifyCommand::run(CommandContext &context)
{
    const auto expected = hashDigits(m_expected);
    if (!m_expected.isEmpty() && !expected)
        return failure(FailureKind::Usage, QStringLiteral("head_must_be_a_hash"),
                       QCoreApplication::translate("commands", "HEAD is 8 to 64 hexadecimal digits."));
    auto verification = verifyFile(context.session(), expected.value_or(QString()), &context.progress());
    if (!verification)
        return verification.failure();
    const ExitStatus status = verification->isClean() ? ExitStatus::Done : ExitStatus::Refused;
    if (context.wantsJson()) {
        context.print(documentOf(*verification));
        return status;
    }
    context.print(QCoreApplication::translate("commands", "Entries: %1").arg(verification->entries));
    context.print(QCoreApplication::translate("commands", "Head: %1").arg(QString::fromLatin1(verification->head)));
    printFindings(context, verification->findings);
    context.print(verification->isClean()
                      ? QCoreApplication::translate("commands", "The record is whole.")
                      : QCoreApplication::translate("commands", "Findings: %1").arg(verification->findings.size()));
    if (!verification->notes.empty())
        context.print(QCoreApplication::translate("commands", "To be looked at, though the record vouches for it:"));
    printFindings(context, verification->notes);
    return status;
}

} // namespace

std::unique_ptr<Command> verifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace fund
