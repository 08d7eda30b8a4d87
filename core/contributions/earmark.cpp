#include "contributions/earmark.h"

#include "base/attached_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Problem wishProblem(const char *field, const char *rule, const char *sentence, const char *paragraph = "")
{
    return {QString::fromLatin1(field), QString::fromLatin1(rule),
            QCoreApplication::translate("contributions", sentence), QString::fromLatin1(paragraph), 0};
}

} // namespace

Problems checkWithdrawal(const WithdrawalDraft &draft, const std::optional<KeptRequest> &request, const QDate &today)
{
    if (!request)
        return {wishProblem("request", "request_must_exist",
                            QT_TRANSLATE_NOOP("contributions", "There is no such request on record."))};
    Problems problems;
    if (request->withdrawnOn.isValid())
        problems.push_back(wishProblem("request", "request_must_stand",
                                       QT_TRANSLATE_NOOP("contributions", "The request is withdrawn already.")));
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(wishProblem("on_date", "date_must_not_be_in_the_future",
                                       QT_TRANSLATE_NOOP("contributions", "Give a date that is not in the future.")));
    else if (draft.onDate < request->request.onDate)
        problems.push_back(wishProblem(
            "on_date", "withdrawal_must_follow_its_request",
            QT_TRANSLATE_NOOP("contributions", "The withdrawal is not of an earlier date than the request.")));
    if (draft.document.isEmpty())
        problems.push_back(wishProblem("document", "withdrawal_must_be_in_writing",
                                       QT_TRANSLATE_NOOP("contributions", "Attach the donor's written withdrawal."),
                                       "para. 19"));
    else if (auto unfit = attachedFileProblem(draft.fileName, draft.document, "document", "para. 19"))
        problems.push_back(std::move(*unfit));
    return problems;
}

Problems checkTakingBack(const TakingBackDraft &draft, const std::optional<KeptRequest> &request, const QDate &today)
{
    if (!request || !request->withdrawnOn.isValid())
        return {wishProblem("request", "withdrawal_must_be_on_file",
                            QT_TRANSLATE_NOOP("contributions", "No written withdrawal of this wish is on file."),
                            "para. 19")};
    Problems problems;
    if (!draft.onDate.isValid() || draft.onDate > today)
        problems.push_back(wishProblem("on_date", "date_must_not_be_in_the_future",
                                       QT_TRANSLATE_NOOP("contributions", "Give a date that is not in the future.")));
    if (draft.reason.trimmed().isEmpty())
        problems.push_back(wishProblem(
            "reason", "reason_must_be_given",
            QT_TRANSLATE_NOOP("contributions", "Say why the document is no withdrawal of this wish."), "para. 19"));
    return problems;
}

std::optional<Problem> standingWishProblem(const std::vector<KeptRequest> &ofDonor, const Money &amount)
{
    const bool stands = std::any_of(ofDonor.begin(), ofDonor.end(), [&](const KeptRequest &kept) {
        return !kept.withdrawnOn.isValid() && kept.request.amount == amount;
    });
    if (!stands)
        return std::nullopt;
    return wishProblem("donor", "wish_must_be_withdrawn_in_writing",
                       QT_TRANSLATE_NOOP("contributions",
                                         "The donor offered this amount with a wish, which stands on "
                                         "record. It is accepted once the donor's written withdrawal of "
                                         "the wish is attached."),
                       "para. 19");
}

std::optional<Problem> preferenceProblem(const std::optional<Window> &preference, bool isAllowed)
{
    if (!preference)
        return std::nullopt;
    if (*preference != Window::Sponsorship && *preference != Window::Projects)
        return wishProblem("preference", "preference_must_be_between_the_windows",
                           QT_TRANSLATE_NOOP("contributions", "A preference is for sponsorship or for projects."),
                           "para. 9");
    if (isAllowed)
        return std::nullopt;
    return wishProblem("preference", "preference_must_be_allowed",
                       QT_TRANSLATE_NOOP("contributions",
                                         "No authority has decided that a preference between the windows "
                                         "may be recorded (setting window_preference)."),
                       "para. 19");
}

} // namespace fund
