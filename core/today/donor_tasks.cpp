#include "today/donor_tasks.h"

#include "applications/applicant_hit_actions.h"
#include "calls/call_store.h"
#include "diligence/diligence_store.h"
#include "donors/donor_wish_store.h"
#include "identity/session.h"
#include "letters/donor_letter_store.h"
#include "screening/screening_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fund {

namespace {

constexpr int clearanceEndsDays = 60;
constexpr int namedThings = 4;

/// The number stands beside the words, which are in its form.
QString words(const char *text, int number = 1)
{
    return QCoreApplication::translate("today", text, nullptr, number);
}

/// The first of them; a list of hundreds helps nobody.
QString firstOf(const QStringList &things)
{
    const QString named = things.mid(0, namedThings).join(QStringLiteral(", "));
    return things.size() > namedThings ? named + QStringLiteral(", …") : named;
}

class DonorTasks
{
public:
    explicit DonorTasks(const Session &session) : m_session(session), m_today(session.onDate()) {}

    void letters()
    {
        const Database &database = m_session.database();
        QStringList unacknowledged;
        for (const DonorLetter &letter : readUnacknowledged(database, m_today))
            unacknowledged += letter.contributionRef;
        add(TaskKind::AcknowledgementsToWrite, QT_TRANSLATE_N_NOOP("today", "pledge(s) or agreement(s) to acknowledge"),
            unacknowledged, QStringLiteral("donors"), {}, Action::PrepareDonorLetters);
        QStringList unreceipted;
        for (const DonorLetter &letter : readUnreceipted(database, m_today))
            unreceipted += letter.contributionRef;
        add(TaskKind::ReceiptsToWrite, QT_TRANSLATE_N_NOOP("today", "receipt(s) of money to acknowledge"), unreceipted,
            QStringLiteral("donors"), {}, Action::PrepareDonorLetters);
        QStringList waiting;
        for (const DonorLetter &letter : readDonorLetters(database))
            if (letter.state == LetterState::Waiting)
                waiting += donorLetterRef(letter.id);
        add(TaskKind::LettersToRelease, QT_TRANSLATE_N_NOOP("today", "letter(s) to donors to release"), waiting,
            QStringLiteral("donors"), QStringLiteral("letters"), Action::ReleaseDonorLetters);
    }

    void requests()
    {
        QStringList unfiled;
        for (const DonorId donor : readDonorsWithoutLetter(m_session.database()))
            unfiled += donorRef(donor);
        add(TaskKind::RequestToFile,
            QT_TRANSLATE_N_NOOP("today", "donor(s) whose request on publication is not on file"), unfiled,
            QStringLiteral("donors"), unfiled.size() == 1 ? unfiled.front() : QString(), Action::RecordDonor);
    }

    void clearances()
    {
        QStringList ending;
        QDate earliest;
        for (const DiligenceStanding &standing : readStandings(m_session.database(), m_today)) {
            if (standing.waits())
                proposal(standing);
            // Where a renewal follows on it, nothing ends.
            if (!standing.lastDay.isValid() || m_today.daysTo(standing.lastDay) > clearanceEndsDays)
                continue;
            ending += partyRef(standing.party.id);
            earliest = earliest.isValid() ? std::min(earliest, standing.lastDay) : standing.lastDay;
        }
        add(TaskKind::ClearanceEnds, QT_TRANSLATE_N_NOOP("today", "clearance(s) end"), ending,
            QStringLiteral("diligence"), ending.size() == 1 ? ending.front() : QString(), Action::ExamineDonor,
            earliest);
    }

    void hits()
    {
        HitRequest all;
        all.limit = std::numeric_limits<int>::max();
        std::vector<ScreeningHit> hits = readHits(m_session.database(), all);
        addHits(hits, QStringLiteral("hits"), Action::DecideHit);
    }

    /// Told only to those who may open them: that somebody fits an entry is itself sealed (para. 11).
    void applicantHits()
    {
        if (!m_session.isCleared() || !mayDo(m_session.user().role, Action::DecideApplicantHit))
            return;
        std::vector<ScreeningHit> hits;
        for (const CallSummary &call : readCalls(m_session.database(), m_session.clock().now()))
            if (const auto found = readApplicantHits(m_session, call.id))
                for (const ApplicantHit &hit : *found)
                    hits.push_back(hit.seen);
        addHits(hits, QStringLiteral("applicants"), Action::DecideApplicantHit);
    }

    [[nodiscard]] std::vector<Task> take() { return std::move(m_tasks); }

private:
    void proposal(const DiligenceStanding &standing)
    {
        const QString ref = partyRef(standing.party.id);
        push({TaskKind::DiligenceToDecide,
              1,
              words(QT_TRANSLATE_NOOP("today", "due diligence to decide on")),
              ref + QStringLiteral(" · ") + standing.party.name,
              {},
              QStringLiteral("diligence"),
              ref},
             standing.newest->by != m_session.user().id && mayDo(m_session.user().role, Action::DecideClearance));
    }

    /// Open hits wait for a first person; proposed ones for a second, who is another.
    void addHits(const std::vector<ScreeningHit> &hits, const QString &part, Action deed)
    {
        const bool may = mayDo(m_session.user().role, deed);
        int open = 0;
        int mineToAnswer = 0;
        int othersToAnswer = 0;
        for (const ScreeningHit &hit : hits) {
            open += hit.state == HitState::Open ? 1 : 0;
            if (hit.state == HitState::Proposed)
                ++(may && hit.proposal && hit.proposal->by != m_session.user().id ? mineToAnswer : othersToAnswer);
        }
        const bool ofApplicants = deed == Action::DecideApplicantHit;
        push({ofApplicants ? TaskKind::ApplicantHitsToDecide : TaskKind::HitsToDecide,
              open,
              ofApplicants ? words(QT_TRANSLATE_N_NOOP("today", "hit(s) of applicants to decide"), open)
                           : words(QT_TRANSLATE_N_NOOP("today", "hit(s) of the screening to decide"), open),
              words(QT_TRANSLATE_NOOP("today", "Until two people have decided, nothing is accepted (para. 14)")),
              {},
              QStringLiteral("screening"),
              part},
             may);
        for (const auto &[count, isMine] : {std::pair(mineToAnswer, true), std::pair(othersToAnswer, false)})
            push({ofApplicants ? TaskKind::ApplicantHitsToConfirm : TaskKind::HitsToConfirm,
                  count,
                  ofApplicants
                      ? words(QT_TRANSLATE_N_NOOP("today", "hit(s) of applicants wait for a second person"), count)
                      : words(QT_TRANSLATE_N_NOOP("today", "hit(s) of the screening wait for a second person"), count),
                  words(QT_TRANSLATE_NOOP("today", "Whoever proposed does not confirm (para. 14)")),
                  {},
                  QStringLiteral("screening"),
                  part},
                 isMine);
    }

    void add(TaskKind kind, const char *title, const QStringList &things, const QString &page, const QString &subject,
             Action deed, const QDate &dueOn = {})
    {
        const int count = static_cast<int>(things.size());
        push({kind, count, words(title, count), firstOf(things), dueOn, page, subject},
             mayDo(m_session.user().role, deed));
    }

    void push(Task task, bool isMine)
    {
        if (task.count == 0)
            return;
        task.isMine = isMine;
        task.daysLeft = task.dueOn.isValid() ? static_cast<int>(m_today.daysTo(task.dueOn)) : 0;
        m_tasks.push_back(std::move(task));
    }

    const Session &m_session;
    QDate m_today;
    std::vector<Task> m_tasks;
};

} // namespace

std::vector<Task> donorTasks(const Session &session)
{
    DonorTasks tasks(session);
    tasks.letters();
    tasks.requests();
    tasks.clearances();
    tasks.hits();
    tasks.applicantHits();
    return tasks.take();
}

} // namespace fund
