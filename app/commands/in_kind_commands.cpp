#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/in_kind_actions.h"
#include "contributions/in_kind_store.h"
#include "donors/donor_actions.h"
#include "money/money_readers.h"

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
    QString m_donor;
    std::optional<Decimal> m_value;
    QString m_currency;
    InKindDraft m_draft;
};

void InKindAddCommand::configure(CLI::App &app)
{
    textOption(app, "--donor", m_donor, QCoreApplication::translate("commands", "Name or number of the donor"))
        .required();
    textOption(app, "--what", m_draft.description, QCoreApplication::translate("commands", "What was given"))
        .required();
    amountOption(app, "--value", m_value, QCoreApplication::translate("commands", "Its value, such as 1234.50"))
        .required();
    textOption(app, "--currency", m_currency, QCoreApplication::translate("commands", "Its currency code of ISO 4217"))
        .required()
        .typeName("CODE");
    textOption(app, "--valuation", m_draft.valuation,
               QCoreApplication::translate("commands", "Who put the value on it, and how"))
        .required();
    textOption(app, "--wish", m_draft.wish,
               QCoreApplication::translate("commands",
                                           "A wish for a specific activity, State or person, in the donor's "
                                           "words"));
}

Result<ExitStatus> InKindAddCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const auto currency = readCurrency(m_currency);
    if (!currency)
        return currency.failure();
    const auto value = readMoney(m_value->toText(), *currency);
    if (!value)
        return value.failure();
    m_draft.donor = donor->id;
    m_draft.value = *value;
    m_draft.onDate = context.session().onDate();
    const auto id = recordInKind(context.session(), m_draft);
    if (!id)
        return id.failure();
    if (context.wantsJson())
        context.print(Json{
            {"id", id->number()}, {"donor", donorRef(donor->id)}, {"currency", currency->code}, {"value", *value}});
    else
        context.print(QCoreApplication::translate("commands", "%1 gave in kind, worth %2 %3.")
                          .arg(donor->name, currency->code, value->toText()));
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
                            {"valuation", gift.valuation}});
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
