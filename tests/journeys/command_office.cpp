#include "journeys/command_office.h"

namespace fund {

Said CommandOffice::run(const QString &command, const QStringList &more, const Environment &environment) const
{
    QStringList arguments = command.split(u' ');
    arguments << file() << more;
    Environment variables = {{u"LD_PRELOAD"_qs, QStringLiteral(STILL_CLOCK_LIBRARY)},
                             {u"STILL_CLOCK"_qs, QString::number(m_now.toMSecsSinceEpoch())},
                             {u"TZ"_qs, u"UTC"_qs}};
    if (!m_user.isEmpty()) {
        arguments << u"--as"_qs << m_user;
        variables[u"FUNDDESK_PASSWORD"_qs] = m_passwords.at(m_user);
    }
    for (const auto &[name, value] : environment)
        variables[name] = value;
    return m_desk.run(arguments, variables);
}

Refusal CommandOffice::deed(const QString &command, const QStringList &more) const
{
    const Said said = run(command, more);
    INFO(said.transcript());
    REQUIRE((said.status == 0 || said.status == 1));
    return said.status == 0 ? QString() : QString::fromUtf8(said.err);
}

void CommandOffice::found(const QString &fund, const QString &administrator, const QString &password)
{
    const Said said =
        run(u"create"_qs, {u"--fund"_qs, fund, u"--admin"_qs, administrator}, {{u"FUNDDESK_PASSWORD"_qs, password}});
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    m_passwords[administrator] = password;
    m_user = administrator;
}

QString CommandOffice::addUser(const NewUser &user)
{
    QStringList more = {user.name, u"--role"_qs, user.role, u"--json"_qs};
    if (!user.state.isEmpty())
        more << u"--state"_qs << user.state;
    const Said said = run(u"user add"_qs, more);
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    return QString::fromStdString(said.json()["one_time_code"]);
}

void CommandOffice::start(const QString &user, const QString &code, const QString &password)
{
    m_user = user;
    m_passwords[user] = code;
    const Said said = run(u"user password"_qs, {}, {{u"FUNDDESK_NEW_PASSWORD"_qs, password}});
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    m_passwords[user] = password;
}

void CommandOffice::sitDown(const QString &user)
{
    REQUIRE(m_passwords.count(user) == 1);
    m_user = user;
}

void CommandOffice::confirmKey(const QString &user)
{
    REQUIRE(deed(u"user confirm"_qs, {user}).isEmpty());
}

Refusal CommandOffice::decide(const QString &setting, const QString &value, const QString &authority)
{
    return deed(u"setting set"_qs, {setting, value, u"--authority"_qs, authority});
}

Refusal CommandOffice::import(const QString &kind, const QByteArray &table, const QString &call)
{
    const QString name = kind + u".csv"_qs;
    m_desk.write(name, table);
    QStringList more = {u"--kind"_qs, kind, u"--from"_qs, m_desk.path(name), u"--json"_qs};
    if (!call.isEmpty())
        more << u"--call"_qs << call;
    const Said said = run(u"import"_qs, more);
    INFO(said.transcript());
    REQUIRE((said.status == 0 || said.status == 1));
    const auto document = said.json();
    QStringList lines;
    for (const auto &problem : document["problems"])
        lines += QStringLiteral("line %1, %2: %3")
                     .arg(problem["line"].get<int>())
                     .arg(QString::fromStdString(problem["column"]), QString::fromStdString(problem["message"]));
    return lines.join(u'\n');
}

Refusal CommandOffice::recordDonor(const NewDonor &donor)
{
    QStringList more = {donor.name, u"--kind"_qs, donor.kind};
    if (!donor.state.isEmpty())
        more << u"--state"_qs << donor.state;
    const Refusal refusal = deed(u"donor add"_qs, more);
    if (!refusal.isEmpty() || donor.evidence.isEmpty())
        return refusal;
    QByteArray answers = "ground,answer,note\r\n";
    for (const auto &ground : m_desk.run({u"donor"_qs, u"checklist"_qs, u"--json"_qs}).json())
        answers += QByteArray::fromStdString(ground["ground"].get<std::string>()) + ",no_finding," +
                   groundNote.toUtf8() + "\r\n";
    m_desk.write(u"checklist.csv"_qs, answers);
    return deed(u"donor examine"_qs,
                {donor.name, u"--outcome"_qs, u"cleared"_qs, u"--evidence"_qs, donor.evidence, u"--until"_qs,
                 donor.clearedUntil.toString(Qt::ISODate), u"--answers"_qs, m_desk.path(u"checklist.csv"_qs)});
}

Refusal CommandOffice::confirmDiligence(const QString &donor, const QString &reason)
{
    return deed(u"donor decide"_qs, {donor, u"--verdict"_qs, u"agree"_qs, u"--reason"_qs, reason});
}

Refusal CommandOffice::pledge(const NewPledge &pledge)
{
    QStringList more = {u"--donor"_qs, pledge.donor, u"--amount"_qs, pledge.amount, u"--currency"_qs, pledge.currency};
    if (!pledge.wish.isEmpty())
        more << u"--wish"_qs << pledge.wish;
    return deed(u"contribution add"_qs, more);
}

Refusal CommandOffice::agree(const QString &contribution, const QStringList &instalments)
{
    QStringList more = {contribution};
    for (const QString &instalment : instalments)
        more << u"--instalment"_qs << instalment;
    return deed(u"contribution agree"_qs, more);
}

Refusal CommandOffice::receive(const QString &contribution, const QString &amount, const QString &bankReference)
{
    return deed(u"contribution receive"_qs, {contribution, u"--amount"_qs, amount, u"--bank"_qs, bankReference});
}

Refusal CommandOffice::allot(const QString &amount, const QString &authority)
{
    return deed(u"allot"_qs, {u"--window"_qs, u"sponsorship"_qs, u"--amount"_qs, amount, u"--authority"_qs, authority});
}

std::unique_ptr<Office> commandOffice(const QString &folder)
{
    return std::make_unique<CommandOffice>(folder);
}

} // namespace fund
