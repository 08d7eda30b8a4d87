#include "journeys/file_reading.h"
#include "journeys/outcomes.h"
#include "journeys/tables.h"
#include "journeys/year.h"

namespace fund {

namespace {

const QString call = u"S-2026-1"_qs;

/// Some strong, some weak, no two reviewers of one mind; the same whoever types them.
NewReview reviewOf(const QString &application, int reviewer)
{
    const int number = application.mid(2).toInt();
    NewReview review;
    for (int criterion = 0; criterion < 5; ++criterion)
        review.scores.push_back(
            std::min(5, (number * 7 + criterion * 3 + number / 5 + reviewer) % 6 + number % 3 * (number % 2)));
    if (number % 4 == 0)
        review.note = QStringLiteral("Concrete, by reviewer %1.").arg(reviewer);
    return review;
}

QByteArray reviewsTable(const QStringList &applications, int reviewer)
{
    QByteArray table = "application,score_1,score_2,score_3,score_4,score_5,note\r\n";
    for (const QString &application : applications) {
        table += application.toUtf8();
        const NewReview review = reviewOf(application, reviewer);
        for (const int score : review.scores)
            table += ',' + QByteArray::number(score);
        table += ",\"" + review.note.toUtf8() + "\"\r\n";
    }
    return table;
}

void importApplications(Office &office)
{
    const Refusal faults = office.import(u"applications"_qs, wrongApplicationsTable(), call);
    INFO(faults.toStdString());
    CHECK(faults.count(u'\n') == 2);
    CHECK(faults.contains(u"line 4, email: "_qs));
    CHECK(faults.contains(u"line 8, state: "_qs));
    CHECK(faults.contains(u"line 11, consent_date: "_qs));
    done(office.import(u"applications"_qs, applicationsTable(), call));
    done(office.addApplication(call, lastApplication()));
}

} // namespace

void takeApplications(Office &office)
{
    office.comeOn(morning(3, 2));
    const QString drafted = office.draftCall({u"Thematic groups, first meeting"_qs, u"New York"_qs, QDate(2026, 5, 18),
                                              QDate(2026, 5, 22), 10, u"48000.00"_qs});
    REQUIRE(drafted == call);
    done(office.changeCall(call, {QDateTime(QDate(2026, 3, 5), QTime(14, 0), Qt::UTC),
                                  QDateTime(QDate(2026, 4, 15), QTime(21, 0), Qt::UTC),
                                  u"Draw of a public lottery on 16 April 2026"_qs, 55}));
    done(office.publishCall(call));
    office.comeOn(morning(3, 20));
    importApplications(office);
    done(office.judge(call,
                      {u"A-010"_qs, u"official"_qs, u"pass"_qs, u"The ministry's letter of 19 March says so."_qs}));
    done(office.withdrawApplication(call, u"A-020"_qs, u"The applicant has asked for it."_qs));
    office.comeOn(morning(4, 16));
    done(office.closeCall(call));
    done(office.recordLotValue(call, u"07-12-23-31-44"_qs, u"The lottery's public page"_qs));
}

void reviewApplications(Office &office)
{
    office.comeOn(morning(4, 17));
    done(office.assignReviewers(call));
    for (int reviewer = 1; reviewer <= 3; ++reviewer) {
        office.sitDown(QStringLiteral("reviewer%1").arg(reviewer));
        office.review(call, [reviewer](const QString &application) { return reviewOf(application, reviewer); });
    }
    office.sitDown(u"reviewer4"_qs);
    done(office.import(u"reviews"_qs, reviewsTable(waitingIn(office.file(), u"reviewer4"_qs), 4), call));
    office.sitDown(u"administrator"_qs);
    done(office.openReviews(call));
}

void decideRound(Office &office)
{
    office.comeOn(morning(4, 24));
    done(office.makeShortList(call));
    done(office.submitShortList(call));
    office.sitDown(u"representative"_qs);
    done(office.returnShortList(call, u"Two fares are to be looked at again."_qs));
    office.sitDown(u"administrator"_qs);
    done(office.makeShortList(call));
    done(office.submitShortList(call));
    const QString declined = selectedIn(office.file()).at(2);
    office.comeOn(morning(4, 27));
    office.sitDown(u"representative"_qs);
    done(office.approve(call, {{declined, u"Has left the ministry."_qs}}));
    office.sitDown(u"administrator"_qs);
    CHECK_FALSE(selectedIn(office.file()).contains(declined));
    done(office.submitShortList(call));
    office.sitDown(u"representative"_qs);
    done(office.approve(call, {}));
}

void fillFreePlace(Office &office)
{
    office.comeOn(morning(5, 4));
    office.sitDown(u"administrator"_qs);
    const QString withdrawn = selectedIn(office.file()).front();
    done(office.withdrawNominee(call, withdrawn, u"Called to other duties."_qs));
    done(office.makeShortList(call));
    CHECK_FALSE(selectedIn(office.file()).contains(withdrawn));
    done(office.submitShortList(call));
    done(office.writeMemo(call, office.file() + u"-memo.pdf"_qs));
    office.sitDown(u"representative"_qs);
    done(office.approve(call, {}));
}

void closeYear(Office &office)
{
    office.comeOn(morning(5, 6));
    office.sitDown(u"administrator"_qs);
    done(office.prepareLetters(call));
    done(office.releaseLetters(call));
    office.comeOn(morning(6, 8));
    office.sitDown(u"finance"_qs);
    const QStringList nominees = selectedIn(office.file());
    done(office.pay(nominees.at(0), u"2900.25"_qs, u"V-001"_qs, true));
    done(office.pay(nominees.at(1), u"1000.00"_qs, u"V-002"_qs, false));
    done(office.pay(nominees.at(1), u"1500.50"_qs, u"V-003"_qs, false));
    refused(office.pay(nominees.at(2), u"900000.00"_qs, u"V-004"_qs, false), "committed", "para. 14");
    office.comeOn(morning(9, 2));
    done(office.receive(u"C-2026-001"_qs, u"50000.00"_qs, u"BK-006"_qs));
    office.comeOn(QDateTime(QDate(2027, 2, 1), QTime(9, 0), Qt::UTC));
    office.sitDown(u"administrator"_qs);
    done(office.writeReport(2026, office.file() + u"-report.pdf"_qs));
}

} // namespace fund
