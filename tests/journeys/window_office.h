#pragma once

#include "journeys/office.h"
#include "journeys/screen.h"

#include <map>

namespace fund {

/// The year worked in the window.
class WindowOffice final : public Office
{
public:
    explicit WindowOffice(const QString &folder) : m_file(folder + QStringLiteral("/window.fund")) {}

    [[nodiscard]] QString file() const override { return m_file; }
    void comeOn(const QDateTime &moment) override { m_screen.clock.set(moment); }

    void found(const QString &fund, const QString &administrator, const QString &password) override;
    [[nodiscard]] QString addUser(const NewUser &user) override;
    void start(const QString &user, const QString &code, const QString &password) override;
    void sitDown(const QString &user) override;
    void confirmKey(const QString &user) override;

    [[nodiscard]] Refusal decide(const QString &setting, const QString &value, const QString &authority) override;
    [[nodiscard]] Refusal import(const QString &kind, const QByteArray &table, const QString &call) override;

    [[nodiscard]] Refusal recordDonor(const NewDonor &donor) override;
    [[nodiscard]] Refusal pledge(const NewPledge &pledge) override;
    [[nodiscard]] Refusal agree(const QString &contribution, const QStringList &instalments) override;
    [[nodiscard]] Refusal receive(const QString &contribution, const QString &amount,
                                  const QString &bankReference) override;
    [[nodiscard]] Refusal allot(const QString &amount, const QString &authority) override;

private:
    /// From the door of the file into the window.
    void comeIn(const QString &user, const Answers &answers);
    void leave();
    [[nodiscard]] QString write(const QString &name, const QByteArray &content);
    [[nodiscard]] Refusal importRates(const QString &path);
    [[nodiscard]] Refusal importMoney(const QString &kind, const QString &path);

    QString m_file;
    Screen m_screen;
    std::map<QString, QString> m_passwords;
};

} // namespace fund
