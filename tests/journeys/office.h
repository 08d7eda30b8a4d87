#pragma once

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace fund {

/// What was said where a deed was refused: every sentence that the person saw. Empty: it was done.
using Refusal = QString;

struct NewUser
{
    QString name;
    QString role;
    QString state{}; ///< ISO 3166 alpha-3, for reviewers
};

/// A donor that is no State comes with its due diligence where `evidence` says so.
struct NewDonor
{
    QString name;
    QString kind;
    QString state{};
    QString evidence{};
    QDate clearedUntil{};
};

struct NewPledge
{
    QString donor;
    QString donorKind; ///< the window asks for it to find the donor
    QString currency;
    QString amount;
    QString wish{};
};

struct NewCall
{
    QString meeting;
    QString place;
    QDate firstDay;
    QDate lastDay;
    int seats = 0;
    QString envelope;
};

/// What is changed in the draft before it is published.
struct CallChanges
{
    QDateTime opens; ///< UTC
    QDateTime closes;
    QString lotPublicValue;
    int leastMerit = 0;
};

struct NewJudgement
{
    QString application;
    QString criterion;
    QString verdict;
    QString evidence;
};

/// The people of the fund at work, one at the desk at a time. The same year is worked through it in the window, by keys
/// and clicks, and by the command line. What is named "it" in the comments is the fund's file.
class Office
{
public:
    Office() = default;
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;
    virtual ~Office() = default;

    [[nodiscard]] virtual QString file() const = 0;
    /// It is this moment now, for all that follows.
    virtual void comeOn(const QDateTime &moment) = 0;

    /// Makes the file; its first administrator sits at the desk afterwards.
    virtual void found(const QString &fund, const QString &administrator, const QString &password) = 0;
    /// Gives the one-time code.
    [[nodiscard]] virtual QString addUser(const NewUser &user) = 0;
    /// The first sign-in of a person, who sits at the desk afterwards.
    virtual void start(const QString &user, const QString &code, const QString &password) = 0;
    virtual void sitDown(const QString &user) = 0;
    virtual void confirmKey(const QString &user) = 0;

    /// `value` as the command line has it.
    [[nodiscard]] virtual Refusal decide(const QString &setting, const QString &value, const QString &authority) = 0;
    /// `kind` as `import --kind` has it; the call is needed for applications and reviews.
    [[nodiscard]] virtual Refusal import(const QString &kind, const QByteArray &table, const QString &call = {}) = 0;

    [[nodiscard]] virtual Refusal recordDonor(const NewDonor &donor) = 0;
    [[nodiscard]] virtual Refusal pledge(const NewPledge &pledge) = 0;
    [[nodiscard]] virtual Refusal agree(const QString &contribution, const QStringList &instalments) = 0;
    [[nodiscard]] virtual Refusal receive(const QString &contribution, const QString &amount,
                                          const QString &bankReference) = 0;
    [[nodiscard]] virtual Refusal allot(const QString &amount, const QString &authority) = 0;
};

/// Each with a new file in the folder.
[[nodiscard]] std::unique_ptr<Office> windowOffice(const QString &folder);
[[nodiscard]] std::unique_ptr<Office> commandOffice(const QString &folder);

} // namespace fund
