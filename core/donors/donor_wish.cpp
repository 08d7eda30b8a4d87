#include "donors/donor_wish.h"

#include <QCoreApplication>

namespace fund {

Problems checkWish(const WishDraft &draft, const Donor &donor)
{
    Problems problems;
    if (draft.publication == donor.publication)
        problems.push_back(problem("publication", "wish_must_change_something",
                                   QCoreApplication::translate("donors", "The donor is published in this way already."),
                                   "para. 17"));
    if (draft.request.trimmed().isEmpty())
        problems.push_back(
            problem("publication_request", "wish_must_be_the_donors",
                    QCoreApplication::translate("donors", "Name the donor's letter: only the donor changes how it is "
                                                          "published."),
                    "para. 17"));
    if (draft.letter.isNone())
        problems.push_back(problem(
            "document", "request_must_be_on_file",
            QCoreApplication::translate("donors", "Attach the letter or message in which the donor asks for it."),
            "para. 17"));
    else if (auto unfit = requestLetterProblem(draft.letter))
        problems.push_back(std::move(*unfit));
    return problems;
}

Problems checkLaterLetter(const RequestLetter &letter, const std::optional<KeptWish> &wish)
{
    if (!wish)
        return {problem("donor", "wish_must_exist",
                        QCoreApplication::translate("donors", "There is no such wish on record."))};
    if (wish->request.isEmpty())
        return {problem("document", "wish_must_be_asked_for",
                        QCoreApplication::translate("donors", "The donor asked for nothing: no letter belongs here."),
                        "para. 17")};
    if (!wish->letter.isNone())
        return {problem("document", "letter_must_be_the_only_one",
                        QCoreApplication::translate("donors", "The letter that asks for it is on file already."),
                        "para. 17")};
    if (auto unfit = requestLetterProblem(letter))
        return {std::move(*unfit)};
    return {};
}

} // namespace fund
