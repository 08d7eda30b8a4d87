#pragma once

#include "base/clock.h"
#include "base/seeded_chance.h"
#include "identity/session.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace fund {

/// Chance that repeats itself, and can go on from where another of the same seed stood.
/// What another program would do to a file: any SQL, without a Change, with the triggers switched off.
void tamperWith(const QString &path, const QByteArray &sql);

class TestChance final : public Chance
{
public:
    [[nodiscard]] QByteArray bytes(int count) override;
    [[nodiscard]] int calls() const { return m_calls; }
    void skipTo(int calls);

private:
    SeededChance m_seeded{7};
    int m_calls = 0;
};

/// A fund file in a temporary folder with one user of each role (password "test"), a clock that stands, and chance
/// that repeats itself. Made through the program's own actions; the second of a day in one process is a copy of the
/// first as it was made, with everyone signed in.
class TestFund
{
public:
    explicit TestFund(const QDate &today = QDate(2026, 3, 2));

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] SetClock &clock() { return m_clock; }
    [[nodiscard]] Chance &chance() { return m_chance; }
    /// The user of that role, signed in; the same session at each call.
    [[nodiscard]] Session &as(Role role);
    [[nodiscard]] Session &administrator() { return as(Role::Administrator); }
    [[nodiscard]] Session &finance() { return as(Role::Finance); }
    /// Reviewers 1…4; 1 is as(Role::Reviewer).
    [[nodiscard]] Session &reviewer(int number);
    [[nodiscard]] Database &database() { return administrator().database(); }

    /// tamperWith() this file.
    void tamper(const QByteArray &sql) const;

private:
    struct Made
    {
        QByteArray file;
        int chanceCalls = 0;
    };

    void make();
    void copy(const Made &made);
    void add(const QString &name, Role role, const QString &stateIso3 = {});

    QTemporaryDir m_folder;
    QString m_path;
    SetClock m_clock;
    TestChance m_chance;
    std::map<QString, std::unique_ptr<Session>> m_sessions;
};

} // namespace fund
