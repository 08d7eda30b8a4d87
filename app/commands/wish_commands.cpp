#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "contributions/earmark_actions.h"
#include "contributions/earmark_store.h"
#include "donors/request_letter.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace fund {

namespace {

class WishListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("wish list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "The statement of no earmarking: refused wishes, what was withdrawn, "
                                           "and that no payment leads to a contribution (para. 19); saves a "
                                           "withdrawal with --letter-of and --out");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<void> save(CommandContext &context) const;

    std::optional<qint64> m_letterOf;
    QString m_out;
};

void WishListCommand::configure(CLI::App &app)
{
    numberOption(app, "--letter-of", m_letterOf, 1, std::numeric_limits<qint64>::max(),
                 QCoreApplication::translate("commands", "A withdrawn wish, whose letter is saved with --out"));
    textOption(app, "--out", m_out,
               QCoreApplication::translate("commands", "Where to save the written withdrawal of --letter-of"));
}

Result<void> WishListCommand::save(CommandContext &context) const
{
    if (!m_letterOf && m_out.isEmpty())
        return {};
    if (!m_letterOf || m_out.isEmpty())
        return failure(FailureKind::Usage, QStringLiteral("letter_must_be_named"),
                       QCoreApplication::translate("commands", "A withdrawal is saved with both --letter-of and "
                                                               "--out."));
    const auto letter = openWithdrawal(context.session(), EarmarkRequestId(*m_letterOf));
    return letter ? writeWholeFile(m_out, letter->document) : letter.failure();
}

Json documentOf(const EarmarkFacts &facts, const std::vector<KeptRequest> &requests)
{
    Json list = Json::array();
    for (const KeptRequest &kept : requests)
        list.push_back({{"id", kept.id.number()},
                        {"donor", kept.donorName},
                        {"on_date", kept.request.onDate},
                        {"currency", kept.request.amount.currency().code},
                        {"amount", kept.request.amount},
                        {"wish", kept.request.wish},
                        {"withdrawn_on", kept.withdrawnOn},
                        {"document", kept.fileName},
                        {"sha256", QString::fromLatin1(kept.digest.toHex())},
                        {"taken_back_on", kept.takenBackOn},
                        {"taken_back_because", kept.takenBackReason}});
    Json leading = Json::array();
    for (const QString &table : facts.leading)
        leading.push_back(table.toStdString());
    return {{"requests", list},
            {"withdrawn", facts.withdrawn},
            {"preferences", facts.preferences},
            {"tables_followed", facts.tables},
            {"tables_leading_to_a_contribution", leading}};
}

/// What the donors wrote, by its digest, and what was attached by mistake.
void tellPapers(CommandContext &context, const std::vector<KeptRequest> &requests)
{
    for (const KeptRequest &kept : requests) {
        if (kept.withdrawnOn.isValid())
            context.print(
                QCoreApplication::translate("commands", "Wish %1 was withdrawn by %2, SHA-256 %3.",
                                            "%2 a file's name, %3 its digest")
                    .arg(QString::number(kept.id.number()), kept.fileName, QString::fromLatin1(kept.digest.toHex())));
        if (kept.takenBackOn.isValid())
            context.print(QCoreApplication::translate("commands", "Wish %1: a withdrawal was taken back on %2: %3",
                                                      "%2 a day, %3 a reason")
                              .arg(QString::number(kept.id.number()), kept.takenBackOn.toString(Qt::ISODate),
                                   kept.takenBackReason));
    }
}

Result<ExitStatus> WishListCommand::run(CommandContext &context)
{
    if (auto saved = save(context); !saved)
        return saved.failure();
    const EarmarkFacts facts = readEarmarkFacts(context.database());
    const auto requests = readKeptRequests(context.database());
    const ExitStatus status = facts.leading.isEmpty() ? ExitStatus::Done : ExitStatus::Refused;
    if (context.wantsJson()) {
        context.print(documentOf(facts, requests));
        return status;
    }
    std::vector<QStringList> rows;
    for (const KeptRequest &kept : requests)
        rows.push_back({QString::number(kept.id.number()), kept.request.onDate.toString(Qt::ISODate), kept.donorName,
                        kept.request.amount.currency().code, kept.request.amount.toText(), kept.request.wish,
                        kept.withdrawnOn.toString(Qt::ISODate)});
    context.printTable(
        {QCoreApplication::translate("commands", "Wish"), QCoreApplication::translate("commands", "Date"),
         QCoreApplication::translate("commands", "Donor"), QCoreApplication::translate("commands", "Currency"),
         QCoreApplication::translate("commands", "Amount"), QCoreApplication::translate("commands", "Wish"),
         QCoreApplication::translate("commands", "Withdrawn")},
        rows);
    tellPapers(context, requests);
    context.print(QCoreApplication::translate("commands",
                                              "%1 wishes refused and kept, %2 of them withdrawn in writing; %3 "
                                              "preferences between the windows recorded, none binding.")
                      .arg(facts.requests)
                      .arg(facts.withdrawn)
                      .arg(facts.preferences));
    context.print(
        facts.leading.isEmpty()
            ? QCoreApplication::translate("commands", "The references of all %1 tables of the file were followed: "
                                                      "none leads from a use of money to a contribution.")
                  .arg(facts.tables)
            : QCoreApplication::translate("commands", "These tables lead from a use of money to a contribution: "
                                                      "%1.")
                  .arg(facts.leading.join(QStringLiteral(", "))));
    return status;
}

class WishWithdrawCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("wish withdraw"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Attach a donor's written withdrawal, of the date --on, to a refused "
                                           "wish (para. 19)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordWithdrawal); }
    void configure(CLI::App &app) override
    {
        numberOption(app, "WISH", m_wish, 1, std::numeric_limits<qint64>::max(),
                     QCoreApplication::translate("commands", "The wish's number, as wish list shows it"))
            .required();
        textOption(app, "--document", m_path, QCoreApplication::translate("commands", "The donor's letter, as a file"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto document = readInputFile(m_path);
        if (!document)
            return document.failure();
        const WithdrawalDraft draft{EarmarkRequestId(*m_wish), context.session().onDate(), QFileInfo(m_path).fileName(),
                                    *document};
        if (auto recorded = recordWithdrawal(context.session(), draft); !recorded)
            return recorded.failure();
        if (context.wantsJson())
            context.print(Json{{"wish", *m_wish}, {"withdrawn_on", draft.onDate}, {"document", draft.fileName}});
        else
            context.print(QCoreApplication::translate("commands", "Wish %1 is withdrawn; %2 is kept with it.")
                              .arg(QString::number(*m_wish), draft.fileName));
        return ExitStatus::Done;
    }

private:
    std::optional<qint64> m_wish;
    QString m_path;
};

class WishTakeBackCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("wish take-back"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Take back a written withdrawal that was attached to a wish by "
                                                       "mistake, of the date --on: the wish stands again");
    }
    CommandNeeds needs() const override { return writing(Action::TakeBackWithdrawal); }
    void configure(CLI::App &app) override
    {
        numberOption(app, "WISH", m_wish, 1, std::numeric_limits<qint64>::max(),
                     QCoreApplication::translate("commands", "The wish's number, as wish list shows it"))
            .required();
        textOption(app, "--reason", m_reason,
                   QCoreApplication::translate("commands", "Why the document is no withdrawal of this wish"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override
    {
        const TakingBackDraft draft{EarmarkRequestId(*m_wish), context.session().onDate(), m_reason};
        if (auto taken = takeBackWithdrawal(context.session(), draft); !taken)
            return taken.failure();
        if (context.wantsJson())
            context.print(Json{{"wish", *m_wish}, {"taken_back_on", draft.onDate}});
        else
            context.print(QCoreApplication::translate("commands", "Wish %1 stands again.").arg(*m_wish));
        return ExitStatus::Done;
    }

private:
    std::optional<qint64> m_wish;
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> wishTakeBackCommand()
{
    return std::make_unique<WishTakeBackCommand>();
}

std::unique_ptr<Command> wishListCommand()
{
    return std::make_unique<WishListCommand>();
}

std::unique_ptr<Command> wishWithdrawCommand()
{
    return std::make_unique<WishWithdrawCommand>();
}

} // namespace fund
