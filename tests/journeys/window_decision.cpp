#include "journeys/window_office.h"

#include "reviews/score_panel.h"
#include "support/catch_qt.h"

#include <QPlainTextEdit>

namespace fund {

Refusal WindowOffice::assignReviewers(const QString &)
{
    m_screen.openPage(u"Reviews"_qs);
    m_screen.click(u"Assign reviewers"_qs);
    return m_screen.unless(u"new assignments for"_qs);
}

QString WindowOffice::shownApplication()
{
    return m_screen.match(u"Applicant (A-\\d+)"_qs);
}

void WindowOffice::review(const QString &, const std::function<NewReview(const QString &)> &judged)
{
    m_screen.openPage(u"Review queue"_qs);
    while (!m_screen.texts().contains(u"All your reviews of this call are done"_qs)) {
        const QString application = shownApplication();
        const NewReview review = judged(application);
        for (const int score : review.scores) {
            m_screen.press(static_cast<Qt::Key>(Qt::Key_0 + score));
            m_screen.press(Qt::Key_Tab);
        }
        if (!review.note.isEmpty()) {
            m_screen.click(m_screen.window().findChild<ScorePanel *>()->findChild<QPlainTextEdit *>());
            m_screen.type(review.note);
        }
        m_screen.click(u"Submit and open next"_qs);
        INFO(application.toStdString());
        REQUIRE(m_screen.match(u"Applicant (A-\\d+)"_qs, true) != application);
    }
}

Refusal WindowOffice::openReviews(const QString &)
{
    m_screen.openPage(u"Reviews"_qs);
    m_screen.clickPrimary();
    return m_screen.unless(u"The scores are opened"_qs);
}

Refusal WindowOffice::makeShortList(const QString &)
{
    m_screen.openPage(u"Short list"_qs);
    m_screen.clickPrimary();
    return m_screen.button(u"Send for approval"_qs) ? QString() : m_screen.texts();
}

Refusal WindowOffice::submitShortList(const QString &)
{
    m_screen.openPage(u"Short list"_qs);
    m_screen.dialogs.confirmations.push_back(true);
    m_screen.clickPrimary();
    return m_screen.unless(u"Sent for approval on"_qs);
}

Refusal WindowOffice::sign(const QString &deed)
{
    m_screen.dialogs.passwords.push_back(m_passwords.at(m_user));
    m_screen.click(deed);
    return m_screen.unless(u", and signed."_qs);
}

Refusal WindowOffice::returnShortList(const QString &, const QString &reason)
{
    m_screen.openPage(u"Decisions"_qs);
    m_screen.dialogs.sentences.push_back(reason);
    return sign(u"Return, with reason"_qs);
}

Refusal WindowOffice::approve(const QString &, const std::map<QString, QString> &declines)
{
    m_screen.openPage(u"Decisions"_qs);
    for (const auto &[application, reason] : declines) {
        m_screen.chooseRow(application);
        m_screen.dialogs.sentences.push_back(reason);
        m_screen.click(u"Decline "_qs + application);
    }
    return sign(u"Approve "_qs);
}

Refusal WindowOffice::withdrawNominee(const QString &, const QString &application, const QString &reason)
{
    m_screen.openPage(u"Short list"_qs);
    m_screen.click(u"Selected"_qs);
    m_screen.chooseRow(application);
    m_screen.dialogs.sentences.push_back(reason);
    m_screen.click(u"Withdraw this nominee"_qs);
    return m_screen.unless(u"A nominee has withdrawn since the approval."_qs);
}

Refusal WindowOffice::writeMemo(const QString &, const QString &pdf)
{
    m_screen.openPage(u"Short list"_qs);
    m_screen.dialogs.files.push_back(pdf);
    m_screen.click(u"Memo…"_qs);
    return m_screen.unless(u"The memo is written."_qs);
}

Refusal WindowOffice::prepareLetters(const QString &)
{
    m_screen.openPage(u"Letters"_qs);
    m_screen.click(u"Make letters ready"_qs);
    return m_screen.unless(u"Made ready: "_qs);
}

Refusal WindowOffice::releaseLetters(const QString &)
{
    m_screen.openPage(u"Letters"_qs);
    m_screen.dialogs.confirmations.push_back(true);
    m_screen.click(u"Release all"_qs);
    return m_screen.unless(u" released."_qs);
}

Refusal WindowOffice::pay(const QString &application, const QString &amount, const QString &voucher, bool isFinal)
{
    m_screen.openPage(u"Pool"_qs);
    return m_screen.answer(u"Record a payment"_qs, {{"subject", application},
                                                    {"amount", amount},
                                                    {"reference", voucher},
                                                    {"final", isFinal ? u"yes"_qs : u"no"_qs}});
}

Refusal WindowOffice::writeReport(int year, const QString &pdf)
{
    m_screen.openPage(u"Annual report"_qs);
    m_screen.dialogs.files.push_back(pdf);
    CHECK(m_screen.texts().contains(QStringLiteral("Annual report %1").arg(year)));
    m_screen.clickPrimary();
    return m_screen.unless(u"The report is written."_qs);
}

} // namespace fund
