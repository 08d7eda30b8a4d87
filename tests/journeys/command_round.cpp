#include "journeys/command_office.h"

#include "journeys/file_reading.h"
#include "support/test_applications.h"

namespace fund {

namespace {

QStringList ofCall(const QString &call, const QStringList &more = {})
{
    return QStringList{u"--call"_qs, call} + more;
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString scoresText(const std::vector<int> &scores)
{
    QStringList texts;
    for (const int score : scores)
        texts += QString::number(score);
    return texts.join(u',');
}

} // namespace

QString CommandOffice::draftCall(const NewCall &call)
{
    const Said said =
        run(u"call draft"_qs, {u"--json"_qs, u"--meeting"_qs, call.meeting, u"--place"_qs, call.place,
                               u"--first-day"_qs, dayText(call.firstDay), u"--last-day"_qs, dayText(call.lastDay),
                               u"--seats"_qs, QString::number(call.seats), u"--envelope"_qs, call.envelope});
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    return QString::fromStdString(said.json()["ref"]);
}

Refusal CommandOffice::changeCall(const QString &call, const CallChanges &changes)
{
    const nlohmann::json terms = {{"lot_public_value", changes.lotPublicValue.toStdString()}};
    m_desk.write(u"terms.json"_qs, QByteArray::fromStdString(terms.dump()));
    return deed(u"call draft"_qs,
                ofCall(call, {u"--from"_qs, m_desk.path(u"terms.json"_qs), u"--opens"_qs,
                              changes.opens.toString(Qt::ISODate), u"--closes"_qs, changes.closes.toString(Qt::ISODate),
                              u"--min-merit"_qs, QString::number(changes.leastMerit * 100)}));
}

Refusal CommandOffice::publishCall(const QString &call)
{
    return deed(u"call publish"_qs, ofCall(call));
}

Refusal CommandOffice::closeCall(const QString &call)
{
    return deed(u"call close"_qs, ofCall(call));
}

Refusal CommandOffice::recordLotValue(const QString &call, const QString &value, const QString &source)
{
    return deed(u"call lot-value"_qs, ofCall(call, {u"--value"_qs, value, u"--source"_qs, source}));
}

Refusal CommandOffice::addApplication(const QString &call, const ApplicationDraft &draft)
{
    m_desk.write(u"one.csv"_qs, tableOf({draft}));
    return deed(u"application add"_qs, ofCall(call, {u"--from"_qs, m_desk.path(u"one.csv"_qs)}));
}

Refusal CommandOffice::judge(const QString &call, const NewJudgement &judgement)
{
    return deed(u"judge"_qs,
                ofCall(call, {u"--application"_qs, judgement.application, u"--criterion"_qs, judgement.criterion,
                              u"--verdict"_qs, judgement.verdict, u"--reason"_qs, judgement.evidence}));
}

Refusal CommandOffice::withdrawApplication(const QString &call, const QString &application, const QString &reason)
{
    return deed(u"application withdraw"_qs, ofCall(call, {u"--application"_qs, application, u"--reason"_qs, reason}));
}

Refusal CommandOffice::assignReviewers(const QString &call)
{
    return deed(u"review assign"_qs, ofCall(call));
}

QStringList CommandOffice::queue(const QString &call) const
{
    const Said said = run(u"review queue"_qs, ofCall(call, {u"--json"_qs}));
    INFO(said.transcript());
    REQUIRE(said.status == 0);
    QStringList waiting;
    for (const auto &task : said.json())
        if (task["task"] == "waiting")
            waiting += QString::fromStdString(task["id"]);
    return waiting;
}

void CommandOffice::review(const QString &call, const std::function<NewReview(const QString &)> &judged)
{
    for (const QString &application : queue(call)) {
        const NewReview review = judged(application);
        QStringList more = {u"--application"_qs, application, u"--scores"_qs, scoresText(review.scores)};
        if (!review.note.isEmpty())
            more << u"--note"_qs << review.note;
        const Refusal refusal = deed(u"review submit"_qs, ofCall(call, more));
        INFO(refusal.toStdString());
        REQUIRE(refusal.isEmpty());
    }
}

Refusal CommandOffice::openReviews(const QString &call)
{
    return deed(u"review open"_qs, ofCall(call));
}

Refusal CommandOffice::makeShortList(const QString &call)
{
    return deed(u"select"_qs, ofCall(call));
}

Refusal CommandOffice::submitShortList(const QString &call)
{
    return deed(u"submit"_qs, ofCall(call));
}

Refusal CommandOffice::returnShortList(const QString &call, const QString &reason)
{
    return deed(u"approve"_qs, ofCall(call, {u"--return"_qs, reason}));
}

Refusal CommandOffice::approve(const QString &call, const std::map<QString, QString> &declines)
{
    QStringList more;
    for (const auto &[application, reason] : declines)
        more << u"--decline"_qs << application + u'=' + reason;
    return deed(u"approve"_qs, ofCall(call, more));
}

Refusal CommandOffice::withdrawNominee(const QString &call, const QString &application, const QString &reason)
{
    return deed(u"withdraw"_qs, ofCall(call, {u"--id"_qs, application, u"--reason"_qs, reason}));
}

Refusal CommandOffice::writeMemo(const QString &call, const QString &pdf)
{
    return deed(u"memo"_qs, ofCall(call, {u"--out"_qs, pdf}));
}

Refusal CommandOffice::prepareLetters(const QString &call)
{
    return deed(u"letters prepare"_qs, ofCall(call));
}

Refusal CommandOffice::releaseLetters(const QString &call)
{
    return deed(u"letters release"_qs, ofCall(call));
}

Refusal CommandOffice::pay(const QString &application, const QString &amount, const QString &voucher, bool isFinal)
{
    QStringList more = {
        u"--window"_qs, u"sponsorship"_qs, u"--for"_qs, nominationIn(file(), application), u"--amount"_qs,
        amount,         u"--voucher"_qs,   voucher};
    if (isFinal)
        more << u"--final"_qs;
    return deed(u"spend"_qs, more);
}

Refusal CommandOffice::writeReport(int year, const QString &pdf)
{
    return deed(u"report"_qs, {u"--year"_qs, QString::number(year), u"--language"_qs, u"en"_qs, u"--out"_qs, pdf});
}

} // namespace fund
