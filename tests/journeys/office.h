#pragma once

#include <QDateTime>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fund {

struct ApplicationDraft;

/// What was said where a deed was refused: every sentence that the person saw. Empty: it was done.
using Refusal = QString;

struct NewUser
{
    QString name;
    QString role;
    QString state{}; ///< ISO 3166 alpha-3, for reviewers
};

/// A donor that is no State comes with the proposal to clear it where `evidence` says so: a whole checklist on which
/// nothing was found.
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

/// Scores of a reviewer, 0 to 5 for each criterion.
struct NewReview
{
    std::vector<int> scores;
    QString note;
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
    /// What was looked at on each ground of a checklist.
    static inline const QString groundNote = QStringLiteral("Searched by name (test)");

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
    /// The second person's part in a due diligence: whoever sits at the desk confirms what another proposed.
    [[nodiscard]] virtual Refusal confirmDiligence(const QString &donor, const QString &reason) = 0;
    [[nodiscard]] virtual Refusal pledge(const NewPledge &pledge) = 0;
    [[nodiscard]] virtual Refusal agree(const QString &contribution, const QStringList &instalments) = 0;
    [[nodiscard]] virtual Refusal receive(const QString &contribution, const QString &amount,
                                          const QString &bankReference) = 0;
    [[nodiscard]] virtual Refusal allot(const QString &amount, const QString &authority) = 0;

    /// Gives the call's reference.
    [[nodiscard]] virtual QString draftCall(const NewCall &call) = 0;
    [[nodiscard]] virtual Refusal changeCall(const QString &call, const CallChanges &changes) = 0;
    [[nodiscard]] virtual Refusal publishCall(const QString &call) = 0;
    [[nodiscard]] virtual Refusal closeCall(const QString &call) = 0;
    [[nodiscard]] virtual Refusal recordLotValue(const QString &call, const QString &value, const QString &source) = 0;

    [[nodiscard]] virtual Refusal addApplication(const QString &call, const ApplicationDraft &draft) = 0;
    [[nodiscard]] virtual Refusal judge(const QString &call, const NewJudgement &judgement) = 0;
    [[nodiscard]] virtual Refusal withdrawApplication(const QString &call, const QString &application,
                                                      const QString &reason) = 0;

    [[nodiscard]] virtual Refusal assignReviewers(const QString &call) = 0;
    /// The reviewer at the desk works through the queue, in its order.
    virtual void review(const QString &call, const std::function<NewReview(const QString &application)> &judged) = 0;
    [[nodiscard]] virtual Refusal openReviews(const QString &call) = 0;

    [[nodiscard]] virtual Refusal makeShortList(const QString &call) = 0;
    [[nodiscard]] virtual Refusal submitShortList(const QString &call) = 0;
    [[nodiscard]] virtual Refusal returnShortList(const QString &call, const QString &reason) = 0;
    /// Approves all but those declined, each with its reason.
    [[nodiscard]] virtual Refusal approve(const QString &call, const std::map<QString, QString> &declines) = 0;
    [[nodiscard]] virtual Refusal withdrawNominee(const QString &call, const QString &application,
                                                  const QString &reason) = 0;
    [[nodiscard]] virtual Refusal writeMemo(const QString &call, const QString &pdf) = 0;

    [[nodiscard]] virtual Refusal prepareLetters(const QString &call) = 0;
    [[nodiscard]] virtual Refusal releaseLetters(const QString &call) = 0;
    /// To the nominee; nothing more will be paid where it is final.
    [[nodiscard]] virtual Refusal pay(const QString &application, const QString &amount, const QString &voucher,
                                      bool isFinal) = 0;
    /// In English.
    [[nodiscard]] virtual Refusal writeReport(int year, const QString &pdf) = 0;
};

/// Each with a new file in the folder.
[[nodiscard]] std::unique_ptr<Office> windowOffice(const QString &folder);
[[nodiscard]] std::unique_ptr<Office> commandOffice(const QString &folder);

} // namespace fund
