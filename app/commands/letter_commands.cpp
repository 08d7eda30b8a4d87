#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "letters/letter_actions.h"
#include "print/pdf_file.h"

#include <QCoreApplication>
#include <QDir>

namespace fund {

namespace {

/// What every command about letters needs: the call.
class LettersCommand : public Command
{
public:
    void configure(CLI::App &app) override { callOption(app, m_call); }
    Result<ExitStatus> run(CommandContext &context) final
    {
        const auto call = requireCall(context.database(), m_call);
        if (!call)
            return call.failure();
        return runFor(context, *call);
    }

private:
    virtual Result<ExitStatus> runFor(CommandContext &context, const Call &call) = 0;

    QString m_call;
};

class LettersPrepareCommand final : public LettersCommand
{
public:
    QString name() const override { return QStringLiteral("letters prepare"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Make letters of award and regret ready; nothing is sent");
    }
    CommandNeeds needs() const override { return writing(Action::PrepareLetters); }

private:
    Result<ExitStatus> runFor(CommandContext &context, const Call &call) override
    {
        const auto prepared = prepareLetters(context.session(), call.id);
        if (!prepared)
            return prepared.failure();
        if (context.wantsJson())
            context.print(Json{{"call", call.ref},
                               {"awards", prepared->awards},
                               {"regrets", prepared->regrets},
                               {"regrets_wait", prepared->regretsWait}});
        else
            context.print(QCoreApplication::translate("commands", "Made ready: awards %1, regrets %2. They wait until "
                                                                  "funddesk letters release.")
                              .arg(prepared->awards)
                              .arg(prepared->regrets));
        if (prepared->regretsWait)
            context.console().message(QCoreApplication::translate(
                "commands", "Letters of regret wait: a list with substitutes is still to be decided."));
        return ExitStatus::Done;
    }
};

class LettersListCommand final : public LettersCommand
{
public:
    QString name() const override { return QStringLiteral("letters list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the letters of a call, without names");
    }
    CommandNeeds needs() const override { return reading(); }

private:
    Result<ExitStatus> runFor(CommandContext &context, const Call &call) override
    {
        Json document = Json::array();
        std::vector<QStringList> rows;
        for (const Letter &letter : readLetters(context.database(), call.id)) {
            document.push_back({{"id", letter.applicationRef},
                                {"kind", letterKindKey(letter.kind)},
                                {"language", codeOf(letter.language)},
                                {"state", letterStateKey(letter.state)},
                                {"reason", letter.reason}});
            rows.push_back({letter.applicationRef, letterKindTitle(letter.kind), ownName(letter.language),
                            letterStateTitle(letter.state)});
        }
        if (context.wantsJson())
            context.print(document);
        else
            context.printTable({QCoreApplication::translate("commands", "Application"),
                                QCoreApplication::translate("commands", "Letter"),
                                QCoreApplication::translate("commands", "Language"),
                                QCoreApplication::translate("commands", "Status")},
                               rows);
        return ExitStatus::Done;
    }
};

class LettersReleaseCommand final : public LettersCommand
{
public:
    QString name() const override { return QStringLiteral("letters release"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Put on record that letters are given out");
    }
    CommandNeeds needs() const override { return writing(Action::ReleaseLetters); }
    void configure(CLI::App &app) override
    {
        LettersCommand::configure(app);
        idsOption(
            app, "--id", m_refs,
            QCoreApplication::translate("commands", "An application whose letter goes; repeatable (default: all)"));
    }

private:
    Result<ExitStatus> runFor(CommandContext &context, const Call &call) override
    {
        const auto released = releaseLetters(context.session(), call.id, m_refs);
        if (!released)
            return released.failure();
        if (context.wantsJson())
            context.print(Json{{"call", call.ref}, {"released", *released}});
        else
            context.print(QCoreApplication::translate("commands", "Letters released: %1.").arg(*released));
        return ExitStatus::Done;
    }

    QStringList m_refs;
};

class LettersPrintCommand final : public LettersCommand
{
public:
    QString name() const override { return QStringLiteral("letters print"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Write each letter as PDF; they hold names: mind the folder");
    }
    CommandNeeds needs() const override { return {Database::Access::ReadOnly, Action::PrepareLetters, true}; }
    void configure(CLI::App &app) override
    {
        LettersCommand::configure(app);
        textOption(app, "--out", m_folder, QCoreApplication::translate("commands", "The folder for the PDFs"))
            .required()
            .typeName("DIR");
    }

private:
    Result<ExitStatus> runFor(CommandContext &context, const Call &call) override
    {
        if (!QDir().mkpath(m_folder))
            return failure(FailureKind::File, QStringLiteral("folder_must_be_writable"),
                           QCoreApplication::translate("commands", "The folder %1 can't be made.").arg(m_folder));
        Json written = Json::array();
        QStringList erased;
        for (const Letter &letter : readLetters(context.database(), call.id)) {
            const auto document = printLetter(context.session(), letter);
            if (!document && document.failure().problems.front().rule == u"person_must_not_be_erased") {
                erased += letter.applicationRef;
                continue;
            }
            if (!document)
                return document.failure();
            const QString path = QDir(m_folder).filePath(
                QStringLiteral("%1-%2-%3.pdf").arg(call.ref, letter.applicationRef, letterKindKey(letter.kind)));
            if (auto done = print::writePdf(path, *document); !done)
                return done.failure();
            written.push_back(path);
        }
        if (context.wantsJson())
            context.print(written);
        else
            context.print(QCoreApplication::translate("commands", "Letters written to %1: %2.")
                              .arg(m_folder, QString::number(written.size())));
        if (erased.isEmpty())
            return ExitStatus::Done;
        context.console().message(
            QCoreApplication::translate("commands", "Not written, since the data of these people were erased: %1.")
                .arg(erased.join(QStringLiteral(", "))));
        return ExitStatus::Refused;
    }

    QString m_folder;
};

} // namespace

std::unique_ptr<Command> lettersPrepareCommand()
{
    return std::make_unique<LettersPrepareCommand>();
}

std::unique_ptr<Command> lettersListCommand()
{
    return std::make_unique<LettersListCommand>();
}

std::unique_ptr<Command> lettersReleaseCommand()
{
    return std::make_unique<LettersReleaseCommand>();
}

std::unique_ptr<Command> lettersPrintCommand()
{
    return std::make_unique<LettersPrintCommand>();
}

} // namespace fund
