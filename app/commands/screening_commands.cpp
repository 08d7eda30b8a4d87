#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/screening_words.h"
#include "diligence/party_screening.h"
#include "screening/screening_actions.h"

#include <QCoreApplication>

namespace fund {

namespace {

class ScreeningHitsCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening hits"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the hits of the screening, part by part (para. 14)");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        flagOption(app, "--all", m_all, QCoreApplication::translate("commands", "Those that were decided too"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    bool m_all = false;
};

Result<ExitStatus> ScreeningHitsCommand::run(CommandContext &context)
{
    constexpr int most = 10'000;
    const auto list = readNewestList(context.database());
    Json document = Json::array();
    for (const ScreeningHit &hit : readHits(context.database(), {!m_all, {}, 0, most})) {
        const auto subject = subjectAt(context.session(), hit.place);
        const auto match = subject && list ? list->compare(*subject, hit.entry) : std::nullopt;
        const QString name = subject ? subject->names.front() : nameAt(context.session(), hit.place);
        Json line = match ? documentOfMatch(*match, *subject) : Json::object();
        line.update(Json{{"id", hit.id.number()},
                         {"place", hit.place},
                         {"name", name},
                         {"entry", hit.entryName},
                         {"reference", hit.reference},
                         {"state", hitStateKey(hit.state)}});
        document.push_back(line);
        if (context.wantsJson())
            continue;
        context.print(
            QStringLiteral("%1  %2 / %3 %4: %5")
                .arg(QString::number(hit.id.number()), name, hit.reference, hit.entryName, hitStateTitle(hit.state)));
        if (match)
            context.print(partsText(*match, *subject));
    }
    if (context.wantsJson())
        context.print(document);
    return ExitStatus::Done;
}

class ScreeningTryCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening try"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Look for any name in the newest Consolidated List");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        textOption(app, "NAME", m_name, QCoreApplication::translate("commands", "A name in any script")).required();
        numberOption(app, "--born", m_born, 1850, 2100, QCoreApplication::translate("commands", "Year of birth"));
        textsOption(app, "--document", m_documents,
                    QCoreApplication::translate("commands", "Number of a passport or registration"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_name;
    std::optional<qint64> m_born;
    QStringList m_documents;
};

Result<ExitStatus> ScreeningTryCommand::run(CommandContext &context)
{
    constexpr int leastPoints = 300;
    const auto list = readNewestList(context.database());
    if (!list)
        return failure(FailureKind::Refused, QStringLiteral("list_must_be_imported"),
                       QCoreApplication::translate("commands", "No Consolidated List is on record. Import it first."),
                       QStringLiteral("para. 14"));
    Subject subject{{}, SubjectNature::Organisation, {m_name}, {}, m_documents};
    if (m_born)
        subject.birthYear = static_cast<int>(*m_born);
    Json document = Json::array();
    for (const ListMatch &match : list->index.search(subject, leastPoints)) {
        const ListedEntry &entry = list->index.entryOf(match);
        Json line = documentOfMatch(match, subject);
        line.update(Json{{"entry", entry.name()}, {"reference", entry.reference}, {"fits_by", match.listedName.text}});
        document.push_back(line);
        if (context.wantsJson())
            continue;
        context.print(QStringLiteral("%1  %2 %3").arg(pointsText(match.points), entry.reference, entry.name()));
        context.print(partsText(match, subject));
    }
    if (context.wantsJson())
        context.print(document);
    return ExitStatus::Done;
}

class ScreeningRunCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("screening run"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Screen every donor that is no State and every partner again");
    }
    CommandNeeds needs() const override { return writing(Action::ScreenSubjects); }
    void configure(CLI::App &) override {}
    Result<ExitStatus> run(CommandContext &context) override
    {
        const auto screened = screenAll(context.session(), screenedSubjects(context.session()), &context.progress());
        if (!screened)
            return screened.failure();
        if (context.wantsJson())
            context.print(Json{{"screened", screened->screened}, {"hits", screened->hits}});
        else
            context.print(QCoreApplication::translate("commands", "Screened: %1. New hits: %2.")
                              .arg(QString::number(screened->screened), QString::number(screened->hits)));
        return ExitStatus::Done;
    }
};

} // namespace

std::unique_ptr<Command> screeningHitsCommand()
{
    return std::make_unique<ScreeningHitsCommand>();
}

std::unique_ptr<Command> screeningTryCommand()
{
    return std::make_unique<ScreeningTryCommand>();
}

std::unique_ptr<Command> screeningRunCommand()
{
    return std::make_unique<ScreeningRunCommand>();
}

} // namespace fund
