#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "letters/decision_memo.h"
#include "localisation/application_language.h"
#include "localisation/wording.h"
#include "print/pdf_file.h"

#include <QCoreApplication>

namespace fund {

namespace {

class MemoCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("memo"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Write the memo on a call's short list as PDF, with its digest");
    }
    CommandNeeds needs() const override { return {Database::Access::ReadOnly, Action::Export, true}; }
    void configure(CLI::App &app) override
    {
        callOption(app, m_call);
        textOption(app, "--out", m_out, QCoreApplication::translate("commands", "The PDF")).required().typeName("PDF");
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_call;
    QString m_out;
};

Result<ExitStatus> MemoCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    const auto facts = readDecisionFacts(context.session(), call->id);
    if (!facts)
        return facts.failure();
    if (auto written = print::writePdf(m_out, decisionMemo(*facts, Wording(currentLanguage()))); !written)
        return written.failure();
    const QString digest = QString::fromLatin1(facts->list.digest.toHex());
    if (context.wantsJson())
        context.print(Json{{"call", call->ref}, {"version", facts->list.version}, {"digest", digest}});
    else
        context.print(QCoreApplication::translate("commands", "Memo on short list %1 of %2 written. Digest: %3")
                          .arg(QString::number(facts->list.version), call->ref, digest));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> memoCommand()
{
    return std::make_unique<MemoCommand>();
}

} // namespace fund
