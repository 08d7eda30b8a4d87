#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/seeded_chance.h"
#include "demonstration/demonstration.h"
#include "identity/session.h"
#include "ledger/ledger_actions.h"
#include "money/money.h"

#include <map>
#include <memory>
#include <random>

namespace fund::demonstration {

/// The office in which the invented year is worked: its people, its clock, its dice. Notes the first failure.
class Desk
{
public:
    explicit Desk(const DemonstrationOptions &options);

    /// The file, its users, the representative's key confirmed.
    [[nodiscard]] bool open();

    [[nodiscard]] int year() const { return m_options.year; }
    [[nodiscard]] const DemonstrationOptions &options() const { return m_options; }
    /// Everyone's.
    [[nodiscard]] static QString password() { return QStringLiteral("demo"); }
    [[nodiscard]] Session &as(const char *name) { return *m_sessions.at(QString::fromLatin1(name)); }
    [[nodiscard]] Session &administrator() { return as("administrator"); }
    [[nodiscard]] Session &finance() { return as("finance"); }
    [[nodiscard]] const Database &database() { return administrator().database(); }

    /// It is this day now, at an hour of the morning; never earlier than it was.
    void goTo(int month, int day, int hour = 9);
    [[nodiscard]] QDate day(int month, int day) const { return {year(), month, day}; }
    [[nodiscard]] static Money dollars(qint64 whole);

    /// 0 … below − 1, the same in every run.
    [[nodiscard]] int dice(int below) { return static_cast<int>(m_dice() % static_cast<unsigned>(below)); }
    [[nodiscard]] bool oftenAs(int percent) { return dice(100) < percent; }

    /// Whether it succeeded; the first failure is kept.
    template <typename T>
    [[nodiscard]] bool did(const Result<T> &result)
    {
        if (!result && !m_failure)
            m_failure = result.failure();
        return bool(result);
    }
    [[nodiscard]] Result<void> outcome() const { return m_failure ? Result<void>(*m_failure) : Result<void>(); }

    /// The administrator certifies, finance pays: never one person for one payment.
    [[nodiscard]] bool pays(const ExpenditureDraft &payment);
    /// Closes every session, so that the file stands alone.
    void close() { m_sessions.clear(); }

private:
    [[nodiscard]] bool addPerson(const char *name, Role role, const char *stateIso3 = "");

    DemonstrationOptions m_options;
    SetClock m_clock;
    SeededChance m_chance;
    std::mt19937 m_dice;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
    std::optional<Failure> m_failure;
};

} // namespace fund::demonstration
