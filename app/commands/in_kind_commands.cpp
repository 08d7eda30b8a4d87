#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/gift_options.h"
#include "contributions/in_kind_actions.h"
#include "contributions/in_kind_store.h"

#include <QCoreApplication>

namespace fund {

namespace {

class InKindAddCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("in-kind add"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Record goods or services given on the date --on; never in the pool");
    }
    CommandNeeds needs() const override { return writing(Action::RecordInKind); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    GiftOptions m_gift;
    InKindDraft m_draft;
};

void InKindAddCommand::configure(CLI::App &app)
{
    m_gift.add(app, "--value", QCoreApplication::translate("commands", "Its value, such as 1234.50"));
    textOption(app, "--what", m_draft.description, QCoreApplication::translate("commands", "What was given"))
        .required();
    textOption(app, "--valuation", m_draft.valuation,
               QCoreApplication::translate("commands", "Who put the value on it, and how"))
        .required();
    flagOption(app, "--names-no-use", m_draft.namesNoUse,
               QCoreApplication::translate("commands", "You have looked the words of --what over and state that they "
                                                       "name no activity, State or person (para. 19)"));
    textOption(app, "--reason", m_draft.signsReason,
               QCoreApplication::translate("commands", "Why words that look as if they named one do not"));
    GiftOptions::addWish(app, m_draft.wish);
}

Result<ExitStatus> InKindAddCommand::run(CommandContext &context)
{
    const auto gift = m_gift.read(context);
    if (!gift)
        return gift.failure();
    m_draft.donor = gift->donor.id;
    m_draft.value = gift->amount;
    m_draft.onDate = context.session().onDate();
    const auto id = recordInKind(context.session(), m_draft);
    if (!id)
        return id.failure();
    if (context.wantsJson())
        context.print(Json{{"id", id->number()},
                           {"donor", donorRef(gift->donor.id)},
                           {"currency", gift->amount.currency().code},
                           {"value", gift->amount}});
    else
        context.print(QCoreApplication::translate("commands", "%1 gave in kind, worth %2 %3.")
                          .arg(gift->donor.name, gift->amount.currency().code, gift->amount.toText()));
    return ExitStatus::Done;
}

class InKindListCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("in-kind list"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List contributions in kind, which are no part of the pool");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override;
};

Result<ExitStatus> InKindListCommand::run(CommandContext &context)
{
    Json document = Json::array();
    std::vector<QStringList> rows;
    for (const InKindContribution &gift : readInKind(context.database(), QDate(1900, 1, 1), {QDate(9999, 12, 30)})) {
        document.push_back({{"id", gift.id.number()},
                            {"donor", gift.donorName},
                            {"on_date", gift.onDate},
                            {"description", gift.description},
                            {"currency", gift.value.currency().code},
                            {"value", gift.value},
                            {"valuation", gift.valuation},
                            {"names_no_use_because", gift.signsReason}});
        rows.push_back({gift.onDate.toString(Qt::ISODate), gift.donorName, gift.description, gift.value.currency().code,
                        gift.value.toText(), gift.valuation});
    }
    if (context.wantsJson())
        context.print(document);
    else
        context.printTable(
            {QCoreApplication::translate("commands", "Date"), QCoreApplication::translate("commands", "Donor"),
             QCoreApplication::translate("commands", "Given"), QCoreApplication::translate("commands", "Currency"),
             QCoreApplication::translate("commands", "Value"), QCoreApplication::translate("commands", "Valued by")},
            rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> inKindAddCommand()
{
    return std::make_unique<InKindAddCommand>();
}

std::unique_ptr<Command> inKindListCommand()
{
    return std::make_unique<InKindListCommand>();
}

} // namespace fund
