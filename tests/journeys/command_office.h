#pragma once

#include "journeys/office.h"
#include "support/desk.h"

namespace fund {

/// The year worked by the command line, each deed a run of the program.
class CommandOffice final : public Office
{
public:
    explicit CommandOffice(const QString &folder) : m_file(folder + QStringLiteral("/command.fund")) {}

    [[nodiscard]] QString file() const override { return m_file; }
    void comeOn(const QDateTime &moment) override { m_now = moment; }

    void found(const QString &fund, const QString &administrator, const QString &password) override;
    [[nodiscard]] QString addUser(const NewUser &user) override;
    void start(const QString &user, const QString &code, const QString &password) override;
    void sitDown(const QString &user) override;
    void confirmKey(const QString &user) override;

    [[nodiscard]] Refusal decide(const QString &setting, const QString &value, const QString &authority) override;
    [[nodiscard]] Refusal import(const QString &kind, const QByteArray &table, const QString &call) override;

    [[nodiscard]] Refusal recordDonor(const NewDonor &donor) override;
    [[nodiscard]] Refusal confirmDiligence(const QString &donor, const QString &reason) override;
    [[nodiscard]] Refusal pledge(const NewPledge &pledge) override;
    [[nodiscard]] Refusal agree(const QString &contribution, const QStringList &instalments) override;
    [[nodiscard]] Refusal receive(const QString &contribution, const QString &amount,
                                  const QString &bankReference) override;
    [[nodiscard]] Refusal allot(const QString &amount, const QString &authority) override;

    [[nodiscard]] QString draftCall(const NewCall &call) override;
    [[nodiscard]] Refusal changeCall(const QString &call, const CallChanges &changes) override;
    [[nodiscard]] Refusal publishCall(const QString &call) override;
    [[nodiscard]] Refusal closeCall(const QString &call) override;
    [[nodiscard]] Refusal recordLotValue(const QString &call, const QString &value, const QString &source) override;

    [[nodiscard]] Refusal addApplication(const QString &call, const ApplicationDraft &draft) override;
    [[nodiscard]] Refusal judge(const QString &call, const NewJudgement &judgement) override;
    [[nodiscard]] Refusal withdrawApplication(const QString &call, const QString &application,
                                              const QString &reason) override;

    [[nodiscard]] Refusal assignReviewers(const QString &call) override;
    /// What waits for the reviewer at the desk.
    [[nodiscard]] QStringList queue(const QString &call) const;
    void review(const QString &call, const std::function<NewReview(const QString &)> &judged) override;
    [[nodiscard]] Refusal openReviews(const QString &call) override;

    [[nodiscard]] Refusal makeShortList(const QString &call) override;
    [[nodiscard]] Refusal submitShortList(const QString &call) override;
    [[nodiscard]] Refusal returnShortList(const QString &call, const QString &reason) override;
    [[nodiscard]] Refusal approve(const QString &call, const std::map<QString, QString> &declines) override;
    [[nodiscard]] Refusal withdrawNominee(const QString &call, const QString &application,
                                          const QString &reason) override;
    [[nodiscard]] Refusal writeMemo(const QString &call, const QString &pdf) override;

    [[nodiscard]] Refusal prepareLetters(const QString &call) override;
    [[nodiscard]] Refusal releaseLetters(const QString &call) override;
    [[nodiscard]] Refusal pay(const QString &application, const QString &amount, const QString &voucher,
                              bool isFinal) override;
    [[nodiscard]] Refusal writeReport(int year, const QString &pdf) override;

private:
    /// "donor add", its file, what follows, as who sits at the desk.
    [[nodiscard]] Said run(const QString &command, const QStringList &more, const Environment &environment = {}) const;
    /// Done, or refused by a rule: anything else ends the test.
    [[nodiscard]] Refusal deed(const QString &command, const QStringList &more) const;

    QString m_file;
    Desk m_desk;
    QDateTime m_now;
    QString m_user;
    std::map<QString, QString> m_passwords;
};

} // namespace fund
