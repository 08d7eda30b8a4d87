#include "calls/call_actions.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "selection/problem_format.h"
#include "selection/result_reader.h"
#include "shortlists/listed_selection.h"
#include "shortlists/office_sentence.h"
#include "shortlists/publication_actions.h"
#include "shortlists/shortlist_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class SelectCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("select"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Make a call's short list by its published rules, and store it");
    }
    CommandNeeds needs() const override
    {
        if (m_problem || m_key)
            return reading(Action::SelectShortList);
        return writing(m_published ? Action::PublishShortList : Action::SelectShortList);
    }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    Result<ExitStatus> printProblem(CommandContext &context, const Call &call) const;
    Result<ExitStatus> publish(CommandContext &context, const Call &call) const;
    Result<ExitStatus> printKey(CommandContext &context, const Call &call) const;
    void printList(CommandContext &context, const Call &call, const ShortList &list) const;

    QString m_call;
    bool m_explain = false;
    bool m_problem = false;
    bool m_published = false;
    bool m_key = false;
    bool m_forStates = false;
    QString m_authority;
    QStringList m_consents;
};

void SelectCommand::configure(CLI::App &app)
{
    callOption(app, m_call);
    flagOption(app, "--explain", m_explain,
               QCoreApplication::translate("commands", "Say of each candidate why it is in or out"));
    flagOption(
        app, "--problem", m_problem,
        QCoreApplication::translate("commands", "Print the problem for funddesk solve instead, and store nothing"));
    flagOption(app, "--published", m_published,
               QCoreApplication::translate(
                   "commands", "Give out the approved list's problem instead, and record it: codes for applicants "
                               "and States, and only the attributes that the rules name"));
    textOption(app, "--authority", m_authority,
               QCoreApplication::translate("commands", "With --published: on whose decision or request; names nobody"));
    textsOption(app, "--consented", m_consents,
                QCoreApplication::translate("commands",
                                            "With --published: an applicant who consented, though fewer than "
                                            "three share the same attributes, with the day and the reference "
                                            "of the letter; repeatable"))
        .typeName("ID=DATE REFERENCE");
    flagOption(app, "--for-states", m_forStates,
               QCoreApplication::translate("commands",
                                           "With --published: the file that States have on request, whoever "
                                           "may be singled out in it"));
    flagOption(
        app, "--key", m_key,
        QCoreApplication::translate("commands", "Print the office's key to those codes instead; never publish it"));
}

Result<ExitStatus> SelectCommand::printProblem(CommandContext &context, const Call &call) const
{
    const auto prepared = prepareSelection(context.database(), call, context.session().fund().currency);
    if (!prepared)
        return prepared.failure();
    context.console().printBytes(writeSelectionProblem(prepared->problem));
    for (const Problem &missing : prepared->withoutCost)
        context.console().message(oneLine(missing));
    return ExitStatus::Done;
}

/// How whoever has the published file comes to the stored list: substitutes depend on who was kept.
QString solveCommand(const PublishedProblem &published, const ShortList &list)
{
    QString command = QStringLiteral("funddesk solve PROBLEM.json");
    for (const QString &code : published.codesOf(list.kept))
        command += QStringLiteral(" --keep ") + code;
    for (const QString &code : published.codesOf(list.leftOut))
        command += QStringLiteral(" --out ") + code;
    if (list.spent > 0)
        command += QStringLiteral(" --spent %1").arg(list.spent);
    return command;
}

/// "A-012=2026-05-03 Letter 17/2026".
Result<Consent> consentOf(const QString &given)
{
    const qsizetype equals = given.indexOf(u'=');
    const QString said = given.mid(equals + 1).trimmed();
    const Consent consent{given.left(equals).trimmed(), said.section(u' ', 1).trimmed(),
                          QDate::fromString(said.section(u' ', 0, 0), Qt::ISODate)};
    if (equals <= 0 || !consent.givenOn.isValid())
        return failure(FailureKind::Usage, QStringLiteral("consent_must_name_one"),
                       QCoreApplication::translate("commands", "--consented takes ID=DATE REFERENCE, such as "
                                                               "\"A-012=2026-05-03 Letter 17/2026\": %1.")
                           .arg(given));
    return consent;
}

Result<ExitStatus> SelectCommand::publish(CommandContext &context, const Call &call) const
{
    PublicationDraft draft{m_forStates ? Audience::States : Audience::Public, m_authority, {}};
    for (const QString &given : m_consents) {
        auto consent = consentOf(given);
        if (!consent)
            return consent.failure();
        draft.consents.push_back(std::move(*consent));
    }
    const auto published = publishShortList(context.session(), call.id, draft);
    if (!published)
        return published.failure();
    context.console().printBytes(published->bytes);
    context.console().message(
        QCoreApplication::translate("commands", "SHA-256 of the published file: %1. It gives short list %2 by: %3")
            .arg(QString::fromLatin1(published->digest.toHex()), QString::number(published->list.version),
                 solveCommand(published->problem, published->list)));
    for (const QString &note : costNotes(published->problem))
        context.console().message(note);
    return ExitStatus::Done;
}

Result<ExitStatus> SelectCommand::printKey(CommandContext &context, const Call &call) const
{
    const auto approved = readApprovedList(context.database(), call.id);
    const auto list = approved ? approved : readShortList(context.database(), call.id);
    if (!list)
        return failure(FailureKind::Refused, QStringLiteral("short_list_must_exist"),
                       QCoreApplication::translate("commands",
                                                   "No short list has been made for %1 yet: funddesk select "
                                                   "makes it.")
                           .arg(call.ref));
    const auto published = publishProblem(*list, {{}, true});
    if (!published)
        return published.failure();
    context.console().printBytes(writePublicationKey(*published));
    return ExitStatus::Done;
}

/// The selected, or with the reasons everyone, as whoever runs the call reads them.
void SelectCommand::printList(CommandContext &context, const Call &call, const ShortList &list) const
{
    const auto selection = listedSelection(list);
    if (!selection)
        return context.console().printBytes(list.result);
    const Language language = currentLanguage();
    const Currency &currency = context.session().fund().currency;
    context.print(QCoreApplication::translate("commands", "Short list %1 of %2: %3 of %4 seats, cost %5, merit %6 "
                                                          "together.")
                      .arg(numberText(list.version, language), call.ref, numberText(selection->selected, language),
                           selection->seats ? numberText(*selection->seats, language) : QStringLiteral("–"),
                           amountText(Money(selection->cost, currency), language),
                           meritText(selection->merit, language)));
    QStringList header = {
        QCoreApplication::translate("commands", "Application"), QCoreApplication::translate("commands", "State"),
        QCoreApplication::translate("commands", "Merit"), QCoreApplication::translate("commands", "Cost")};
    if (m_explain)
        header += {QCoreApplication::translate("commands", "Selected"), QCoreApplication::translate("commands", "Why")};
    const Wording wording(language);
    std::vector<QStringList> rows;
    for (const ListedCandidate &candidate : selection->candidates) {
        if (!m_explain && !candidate.isSelected())
            continue;
        rows.push_back({candidate.ref, candidate.stateIso3, meritText(candidate.merit, language),
                        amountText(Money(candidate.cost, currency), language)});
        if (m_explain)
            rows.back() += {candidate.isSelected() ? QCoreApplication::translate("commands", "yes")
                                                   : QCoreApplication::translate("commands", "no"),
                            officeSentence(candidate, *selection, currency, wording)};
    }
    context.printTable(header, rows);
}

Result<ExitStatus> SelectCommand::run(CommandContext &context)
{
    const auto call = requireCall(context.database(), m_call);
    if (!call)
        return call.failure();
    if (m_key)
        return printKey(context, *call);
    if (m_published)
        return publish(context, *call);
    if (m_problem)
        return printProblem(context, *call);
    const auto list = selectShortList(context.session(), call->id, &context.progress());
    if (!list)
        return list.failure();
    if (const auto prepared = prepareSelection(context.database(), *call, context.session().fund().currency); prepared)
        for (const Problem &missing : prepared->withoutCost)
            context.console().message(oneLine(missing));
    if (context.wantsJson())
        context.console().printBytes(m_explain ? list->result : withoutExplanations(list->result));
    else
        printList(context, *call, *list);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> selectCommand()
{
    return std::make_unique<SelectCommand>();
}

} // namespace fund
