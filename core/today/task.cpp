#include "today/task.h"

#include "applications/application_actions.h"
#include "applications/version_notice_store.h"
#include "bank/bank_store.h"
#include "calls/call_store.h"
#include "calls/call_times.h"
#include "calls/lot_reading.h"
#include "contributions/contribution_store.h"
#include "diligence/party_screening.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "letters/letter_actions.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "partners/partner_store.h"
#include "rates/rate_store.h"
#include "reviews/review_queue.h"
#include "shortlists/shortlist_stage.h"
#include "shortlists/shortlist_store.h"
#include "today/book_dues.h"
#include "today/donor_tasks.h"
#include "today/review_tasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

constexpr int closingSoonDays = 14;

class Gathering
{
public:
    explicit Gathering(const Session &session) : m_session(session), m_today(session.onDate()) {}

    void calls()
    {
        for (const CallSummary &call : readCalls(m_session.database(), m_session.clock().now())) {
            switch (call.state) {
            case CallState::Draft:
                addCall(TaskKind::DraftCall, QT_TRANSLATE_NOOP("today", "draft call to finish"), call, "calls");
                break;
            case CallState::Open:
                closing(call);
                break;
            case CallState::Closed:
                closed(call);
                break;
            case CallState::Reviewed:
                shortList(call);
                break;
            case CallState::Submitted:
                add({TaskKind::DecisionWaits, 1,
                     text(QT_TRANSLATE_NOOP("today", "decision waits for the High Representative")), call.ref,
                     submittedOn(call.id), QStringLiteral("decisions"), call.ref},
                    Role::Representative);
                break;
            case CallState::Decided:
                substitutes(call);
                break;
            }
            if (call.state > CallState::Draft && call.state < CallState::Decided)
                lotContradicted(call);
            // An earlier list may be approved while a newer one, with substitutes, goes its way.
            if (call.state >= CallState::Reviewed)
                applicantLetters(call);
        }
    }

    void ownReviews()
    {
        const auto calls = readReviewCalls(m_session);
        if (!calls)
            return;
        for (const ReviewCall &call : *calls)
            if (call.waiting > 0)
                add({TaskKind::ReviewsWait,
                     call.waiting,
                     text(QT_TRANSLATE_N_NOOP("today", "review(s) wait for you"), call.waiting),
                     call.ref + QStringLiteral(" · ") + call.title,
                     {},
                     QStringLiteral("reviews"),
                     call.ref},
                    Role::Reviewer);
    }

    void money()
    {
        const Currency &currency = m_session.fund().currency;
        QStringList overdue;
        QStringList unsignedPledges;
        QDate earliest;
        for (const Contribution &contribution : readContributions(m_session.database(), currency)) {
            if (!contribution.agreed && contribution.due().isPositive())
                unsignedPledges += contribution.ref;
            const auto due = contribution.nextDue();
            if (due && due->dueOn < m_today) {
                overdue += contribution.ref;
                earliest = earliest.isValid() ? std::min(earliest, due->dueOn) : due->dueOn;
            }
        }
        addAll(TaskKind::InstalmentOverdue, QT_TRANSLATE_N_NOOP("today", "instalment(s) overdue"), overdue, earliest,
               QStringLiteral("contributions"), Role::Finance);
        addAll(TaskKind::PledgeWithoutAgreement, QT_TRANSLATE_N_NOOP("today", "pledge(s) without an agreement"),
               unsignedPledges, {}, QStringLiteral("contributions"), Role::Finance);
        if (!readRate(m_session.database(), QStringLiteral("EUR"), {m_today}, currency))
            add({TaskKind::RatesMissing, 1, text(QT_TRANSLATE_NOOP("today", "month without rates of exchange")),
                 monthText(m_today, currentLanguage()), m_today, QStringLiteral("contributions"), QString()},
                Role::Finance);
        if (!readAmount(m_session.database(), Setting::MinimumToStart, {m_today}, currency))
            add({TaskKind::MinimumToAnnounce,
                 1,
                 text(QT_TRANSLATE_NOOP("today", "minimum to announce")),
                 text(QT_TRANSLATE_NOOP("today", "Nothing can be committed before (para. 16)")),
                 {},
                 QStringLiteral("settings"),
                 {}},
                Role::Administrator);
    }

    void books()
    {
        const BookDues dues = readBookDues(m_session.database(), m_today, m_session.fund().currency);
        const QString month = monthText(dues.closeUntil, currentLanguage());
        if (dues.monthsToClose > 0)
            addBook(TaskKind::MonthsToClose, QT_TRANSLATE_N_NOOP("today", "month(s) of the books to close"),
                    dues.monthsToClose,
                    dues.isYearOver
                        ? text(QT_TRANSLATE_NOOP("today", "Until %1; the year's statements rest on it")).arg(month)
                        : text(QT_TRANSLATE_NOOP("today", "Until %1")).arg(month),
                    Action::ChangeSetting);
        if (!dues.toRevalue.isEmpty())
            addBook(TaskKind::RevaluationDue, QT_TRANSLATE_N_NOOP("today", "receivable(s) to revalue"),
                    static_cast<int>(dues.toRevalue.size()),
                    month + QStringLiteral(": ") + dues.toRevalue.join(QStringLiteral(", ")),
                    Action::RevalueReceivables);
        if (dues.toCertify > 0)
            addBook(TaskKind::PaymentsToCertify,
                    QT_TRANSLATE_N_NOOP("today", "commitment(s) without a certified payment"), dues.toCertify,
                    text(QT_TRANSLATE_NOOP("today", "Certify what is to be paid, or release what is not needed")),
                    Action::CertifyPayment);
        if (dues.certified > 0)
            addBook(TaskKind::CertifiedToPay, QT_TRANSLATE_N_NOOP("today", "certified payment(s) to make"),
                    dues.certified, text(QT_TRANSLATE_NOOP("today", "Who certifies and who pays are two people")),
                    Action::RecordExpenditure);
        if (dues.shortfall.isPositive())
            addBook(TaskKind::ShortfallToCover, QT_TRANSLATE_NOOP("today", "shortfall to cover"), 1,
                    amountText(dues.shortfall, currentLanguage()), Action::AllotFunds);
    }

    void bank()
    {
        const int unposted = countUnpostedCharges(m_session.database());
        if (unposted > 0)
            add({TaskKind::ChargesToPost,
                 unposted,
                 text(QT_TRANSLATE_N_NOOP("today", "charge(s) of the bank to post"), unposted),
                 text(QT_TRANSLATE_NOOP("today", "Explained, and not in the books: the pool shows too much")),
                 {},
                 QStringLiteral("bank"),
                 {}},
                Role::Finance);
        const int open = countOpenLines(m_session.database());
        if (open > 0)
            add({TaskKind::BankLinesOpen,
                 open,
                 text(QT_TRANSLATE_N_NOOP("today", "bank line(s) to match"), open),
                 text(QT_TRANSLATE_NOOP("today", "Each stands for entries of the books, or is explained")),
                 {},
                 QStringLiteral("bank"),
                 {}},
                Role::Finance);
    }

    void donors()
    {
        for (Task &task : donorTasks(m_session))
            m_tasks.push_back(std::move(task));
    }

    /// Whoever imports a list screens the names that they may read: what is sealed waits for the cleared.
    void partners()
    {
        QStringList unscreened;
        for (const Partner &partner : readPartners(m_session.database(), m_today))
            if (readScreeningState(m_session.database(), partner.id, m_today) == ScreeningState::NotScreened)
                unscreened += partnerRef(partner.id);
        addAll(TaskKind::PartnersToScreen, QT_TRANSLATE_N_NOOP("today", "partner(s) to screen"), unscreened, {},
               QStringLiteral("screening"), Role::Administrator);
    }

    void people()
    {
        QStringList toConfirm;
        QStringList toStart;
        for (const User &user : readUsers(m_session.database())) {
            if (user.disabled)
                continue;
            const auto key = readNewestKey(m_session.database(), user.id);
            if (!key)
                toStart += user.name;
            else if (user.role == Role::Representative && !key->confirmedBy.isValid())
                toConfirm += user.name;
        }
        addAll(TaskKind::KeyToConfirm, QT_TRANSLATE_N_NOOP("today", "representatives' key(s) to confirm"), toConfirm,
               {}, QStringLiteral("users"), Role::Finance);
        addAll(TaskKind::UserToStart, QT_TRANSLATE_N_NOOP("today", "user(s) not signed in yet"), toStart, {},
               QStringLiteral("users"), Role::Administrator);
    }

    [[nodiscard]] std::vector<Task> take()
    {
        const auto order = [](const Task &task) { return std::tuple(!task.isMine, !task.dueOn.isValid(), task.dueOn); };
        std::stable_sort(m_tasks.begin(), m_tasks.end(),
                         [&](const Task &a, const Task &b) { return order(a) < order(b); });
        return std::move(m_tasks);
    }

private:
    /// The number stands beside the words, which are in its form.
    static QString text(const char *words, int number = 1)
    {
        return QCoreApplication::translate("today", words, nullptr, number);
    }

    /// Done on the page of the pool, by whoever may.
    void addBook(TaskKind kind, const char *title, int count, const QString &detail, Action action)
    {
        add({kind, count, text(title, count), detail, {}, QStringLiteral("pool"), {}}, Role::Administrator);
        m_tasks.back().isMine = mayDo(m_session.user().role, action);
    }

    void addCall(TaskKind kind, const char *title, const CallSummary &call, const char *page, int count = 1)
    {
        const QString detail = call.ref + QStringLiteral(" · ") + call.title;
        add({kind, count, text(title, count), detail, {}, QString::fromLatin1(page), call.ref}, Role::Administrator);
    }

    void lotContradicted(const CallSummary &call)
    {
        if (const int readings = contradictingReadings(m_session.database(), call.id); readings > 0)
            addCall(TaskKind::LotContradicted, QT_TRANSLATE_N_NOOP("today", "reading(s) that contradict a lot's value"),
                    call, "calls", readings);
    }

    void closing(const CallSummary &call)
    {
        applicantsToTell(call);
        // The fund's books count days by UTC; this day is said, and counted, where the call is announced.
        const QDate there = dayThere(m_session.clock().now(), call.timeZone);
        if (there.daysTo(call.closingDay()) <= closingSoonDays)
            add({TaskKind::CallCloses, 1, text(QT_TRANSLATE_NOOP("today", "call closes")),
                 call.ref + QStringLiteral(" · ") + call.title, call.closingDay(), QStringLiteral("calls"), call.ref},
                Role::Administrator, there);
    }

    void applicantsToTell(const CallSummary &call)
    {
        if (const auto untold = readUntoldVersion(m_session.database(), call.id))
            addCall(TaskKind::ApplicantsToTell,
                    QT_TRANSLATE_N_NOOP("today", "applicant(s) to tell of the call's new version"), call, "calls",
                    untold->applicants);
    }

    void closed(const CallSummary &call)
    {
        applicantsToTell(call);
        if (!readProgress(m_session.database(), call.id).last)
            addCall(TaskKind::CallToClose, QT_TRANSLATE_NOOP("today", "call to close"), call, "calls");
        int unclear = 0;
        for (const auto &[application, eligibility] : readEligibilityOf(m_session.database(), call.id))
            unclear += eligibility.isUnclear() ? 1 : 0;
        if (unclear > 0)
            addCall(TaskKind::EligibilityToJudge,
                    QT_TRANSLATE_N_NOOP("today", "application(s) whose eligibility a person must decide"), call,
                    "applications", unclear);
        for (Task &task : reviewTasks(m_session, call))
            add(std::move(task), Role::Administrator);
    }

    void shortList(const CallSummary &call)
    {
        const auto list = readShortList(m_session.database(), call.id);
        if (list && !list->submittedOn.isValid())
            addCall(TaskKind::ShortListToSend, QT_TRANSLATE_NOOP("today", "short list to send for approval"), call,
                    "shortlist");
        else
            addCall(TaskKind::ShortListToMake, QT_TRANSLATE_NOOP("today", "short list to make"), call, "shortlist");
    }

    /// After a decision that declined someone the substitutes' list stands ready.
    void substitutes(const CallSummary &call)
    {
        const auto list = readShortList(m_session.database(), call.id);
        if (list && !list->submittedOn.isValid())
            return addCall(TaskKind::ShortListToSend, QT_TRANSLATE_NOOP("today", "short list to send for approval"),
                           call, "shortlist");
        const auto whole = readCall(m_session.database(), call.id);
        if (!list || !whole)
            return;
        const auto standing = readShortListStanding(m_session.database(), *whole, m_session.fund().currency, m_today);
        if (standing.stage == ShortListStage::PlacesFree)
            addCall(TaskKind::PlacesToFill, QT_TRANSLATE_N_NOOP("today", "place(s) to fill: a nominee withdrew"), call,
                    "shortlist", static_cast<int>(standing.withdrawn().size()));
    }

    void applicantLetters(const CallSummary &call)
    {
        const LettersDue due = readLettersDue(m_session, call.id);
        if (due.toMake > 0)
            addCall(TaskKind::ApplicantLettersToMake,
                    QT_TRANSLATE_N_NOOP("today", "letter(s) of award or regret to make ready"), call, "letters",
                    due.toMake);
        if (due.toRelease > 0)
            addCall(TaskKind::ApplicantLettersToRelease,
                    QT_TRANSLATE_N_NOOP("today", "letter(s) of award or regret to release"), call, "letters",
                    due.toRelease);
    }

    [[nodiscard]] QDate submittedOn(CallId call) const
    {
        const auto list = readShortList(m_session.database(), call);
        return list ? list->submittedOn : QDate();
    }

    void add(Task task, Role whose) { add(std::move(task), whose, m_today); }

    void add(Task task, Role whose, const QDate &today)
    {
        task.isMine = m_session.user().role == whose;
        task.daysLeft = task.dueOn.isValid() ? static_cast<int>(today.daysTo(task.dueOn)) : 0;
        m_tasks.push_back(std::move(task));
    }

    void addAll(TaskKind kind, const char *title, const QStringList &things, const QDate &dueOn, const QString &page,
                Role whose)
    {
        const int count = static_cast<int>(things.size());
        if (count > 0)
            add({kind, count, text(title, count), things.join(QStringLiteral(", ")), dueOn, page,
                 things.size() == 1 ? things.front() : QString()},
                whose);
    }

    const Session &m_session;
    QDate m_today;
    std::vector<Task> m_tasks;
};

} // namespace

std::vector<Task> tasksFor(const Session &session)
{
    Gathering gathering(session);
    // A reviewer sees the own queue and nothing of the money or of other people.
    if (session.user().role == Role::Reviewer) {
        gathering.ownReviews();
    } else {
        gathering.calls();
        gathering.money();
        gathering.books();
        gathering.bank();
        gathering.donors();
        gathering.partners();
        gathering.people();
    }
    return gathering.take();
}

QDate nextKnownDate(const Session &session)
{
    QDate next;
    for (const CallSummary &call : readCalls(session.database(), session.clock().now()))
        if (call.state == CallState::Open)
            next = next.isValid() ? std::min(next, call.closingDay()) : call.closingDay();
    return next;
}

} // namespace fund
