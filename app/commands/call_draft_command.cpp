#include "calls/call_actions.h"
#include "calls/call_funding.h"
#include "calls/default_call.h"
#include "calls/publication_rules.h"
#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "exchange/call_terms_format.h"
#include "money/money_readers.h"

#include <QCoreApplication>

namespace fund {

namespace {

class CallDraftCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("call draft"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Begin a call, or change its draft; what is left out is proposed");
    }
    CommandNeeds needs() const override { return writing(Action::DraftCall); }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    void addMeeting(CLI::App &app);
    void addPlaces(CLI::App &app);
    /// What --from and the options say, over `basis`.
    [[nodiscard]] Result<CallTerms> over(CallTerms basis, const Currency &currency) const;
    [[nodiscard]] Result<CallTerms> newTerms(const Currency &currency) const;
    [[nodiscard]] Result<CallId> begin(Session &session) const;
    [[nodiscard]] Result<CallId> change(Session &session) const;
    void tell(CommandContext &context, const Call &draft) const;

    QString m_ref;
    QString m_from;
    std::optional<QByteArray> m_input;
    QString m_title;
    Meeting m_meeting;
    QDateTime m_opens;
    QDateTime m_closes;
    QString m_timeZone;
    std::optional<qint64> m_nights;
    std::optional<qint64> m_seats;
    std::optional<Decimal> m_envelope;
    std::optional<qint64> m_perState;
    std::optional<qint64> m_minMerit;
};

void CallDraftCommand::addMeeting(CLI::App &app)
{
    textOption(app, "--meeting", m_meeting.name,
               QCoreApplication::translate("commands", "The meeting that delegates are sponsored to"));
    textOption(app, "--place", m_meeting.place,
               QCoreApplication::translate("commands", "Where it is, as the travel tables name it"));
    dateOption(app, "--first-day", m_meeting.firstDay, QCoreApplication::translate("commands", "Its first day"));
    dateOption(app, "--last-day", m_meeting.lastDay, QCoreApplication::translate("commands", "Its last day"));
    numberOption(app, "--nights", m_nights, 1, 365,
                 QCoreApplication::translate("commands",
                                             "Nights of daily subsistence (default: from the evening before to "
                                             "the morning after)"));
}

void CallDraftCommand::addPlaces(CLI::App &app)
{
    momentOption(app, "--opens", m_opens, QCoreApplication::translate("commands", "When the call opens"));
    momentOption(app, "--closes", m_closes, QCoreApplication::translate("commands", "When the call closes"));
    textOption(app, "--time-zone", m_timeZone,
               QCoreApplication::translate("commands", "In which both are announced, such as America/New_York"))
        .typeName("ZONE");
    numberOption(app, "--seats", m_seats, 1, 100'000,
                 QCoreApplication::translate("commands", "How many delegates can be sponsored"));
    amountOption(
        app, "--envelope", m_envelope,
        QCoreApplication::translate("commands", "The most that they may cost together, in the fund's currency"));
    numberOption(app, "--per-state", m_perState, 1, 100'000,
                 QCoreApplication::translate("commands", "The most of one State (proposed: 1)"));
    numberOption(
        app, "--min-merit", m_minMerit, 0, 10'000,
        QCoreApplication::translate("commands", "The least merit in hundredths (proposed: 6000, which is 60.00)"));
}

void CallDraftCommand::configure(CLI::App &app)
{
    textOption(app, "--call", m_ref,
               QCoreApplication::translate("commands", "The draft to change; of a published call, its next version"))
        .typeName("REF");
    textOption(app, "--from", m_from,
               QCoreApplication::translate("commands",
                                           "Terms as JSON, as call show prints them, with criteria, words for "
                                           "scores and balance rules; - is stdin. Options count above it"))
        .typeName("JSON");
    textOption(app, "--title", m_title, QCoreApplication::translate("commands", "Title (default: the meeting)"));
    addMeeting(app);
    addPlaces(app);
}

template <typename T>
void put(const T &given, bool isGiven, T &target)
{
    if (isGiven)
        target = given;
}

std::optional<int> number(const std::optional<qint64> &given, const std::optional<int> &otherwise)
{
    return given ? std::optional(static_cast<int>(*given)) : otherwise;
}

Result<CallTerms> CallDraftCommand::over(CallTerms terms, const Currency &currency) const
{
    if (m_input) {
        auto read = readCallTerms(*m_input, std::move(terms), currency);
        if (!read)
            return read;
        terms = std::move(*read);
    }
    Meeting &meeting = terms.meeting;
    put(m_title, !m_title.isEmpty(), terms.title);
    put(m_meeting.name, !m_meeting.name.isEmpty(), meeting.name);
    put(m_meeting.place, !m_meeting.place.isEmpty(), meeting.place);
    put(m_meeting.firstDay, m_meeting.firstDay.isValid(), meeting.firstDay);
    put(m_meeting.lastDay, m_meeting.lastDay.isValid(), meeting.lastDay);
    if (m_meeting.firstDay.isValid() || m_meeting.lastDay.isValid())
        meeting.nights = usualNights(meeting.firstDay, meeting.lastDay);
    meeting.nights = number(m_nights, meeting.nights).value();
    put(m_opens, m_opens.isValid(), terms.opens);
    put(m_closes, m_closes.isValid(), terms.closes);
    put(m_timeZone, !m_timeZone.isEmpty(), terms.timeZone);
    terms.seats = number(m_seats, terms.seats);
    terms.perState = number(m_perState, terms.perState);
    terms.minMerit = number(m_minMerit, terms.minMerit).value();
    if (m_envelope) {
        const auto envelope = readMoney(m_envelope->toText(), currency);
        if (!envelope)
            return envelope.failure();
        terms.envelope = *envelope;
    }
    return terms;
}

Result<CallTerms> CallDraftCommand::newTerms(const Currency &currency) const
{
    // Meeting, seats and envelope come first: the rest is proposed by them.
    CallTerms empty;
    empty.envelope = Money(0, currency);
    const auto asked = over(std::move(empty), currency);
    if (!asked)
        return asked;
    if (asked->kind == CallKind::Project)
        return asked;
    return over(defaultSponsorshipCall(asked->meeting, asked->seats.value_or(0), asked->envelope), currency);
}

void CallDraftCommand::tell(CommandContext &context, const Call &draft) const
{
    context.console().messages(fundingWarnings(context.session(), draft.terms));
    const CallFacts facts = callFacts(context.session(), draft.terms, draft.id);
    Problems open = checkCall(draft.terms, facts);
    for (Problem &clash : ruleClashes(draft.terms, facts.states))
        open.push_back(std::move(clash));
    for (const Problem &doubt : noticeDoubts(draft.terms, facts))
        context.console().message(oneLine(doubt));
    if (context.wantsJson()) {
        Json points = Json::array();
        for (const Problem &problem : open)
            points.push_back({{"field", problem.field}, {"message", problem.sentence}, {"rule", problem.rule}});
        context.print(Json{{"ref", draft.ref}, {"version", draft.version}, {"open_points", points}});
        return;
    }
    context.print(QCoreApplication::translate("commands", "%1, version %2, is drafted. To be mended before it can be "
                                                          "published: %3.")
                      .arg(draft.ref, QString::number(draft.version), QString::number(open.size())));
    for (const Problem &problem : open)
        context.print(QStringLiteral("  ") + oneLine(problem));
}

Result<CallId> CallDraftCommand::begin(Session &session) const
{
    const auto terms = newTerms(session.fund().currency);
    if (!terms)
        return terms.failure();
    return draftCall(session, *terms);
}

Result<CallId> CallDraftCommand::change(Session &session) const
{
    const auto call = requireCall(session.database(), m_ref);
    if (!call)
        return call.failure();
    const auto draft = readDraftOf(session.database(), call->id);
    const auto terms = over(draft ? draft->terms : call->terms, session.fund().currency);
    if (!terms)
        return terms.failure();
    if (auto edited = editCall(session, call->id, *terms); !edited)
        return edited.failure();
    return call->id;
}

Result<ExitStatus> CallDraftCommand::run(CommandContext &context)
{
    if (!m_from.isEmpty()) {
        auto input = readInputFile(m_from);
        if (!input)
            return input.failure();
        m_input = std::move(*input);
    }
    const auto id = m_ref.isEmpty() ? begin(context.session()) : change(context.session());
    if (!id)
        return id.failure();
    if (const auto draft = readDraftOf(context.database(), *id))
        tell(context, *draft);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> callDraftCommand()
{
    return std::make_unique<CallDraftCommand>();
}

} // namespace fund
