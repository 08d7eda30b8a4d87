#include "exchange/application_columns.h"

#include <QCoreApplication>

namespace fund {

namespace {

ImportColumn column(const char *name, const char *meaning, const char *example, bool required = true)
{
    return {QString::fromLatin1(name), QCoreApplication::translate("exchange", meaning), required,
            QString::fromUtf8(example)};
}

std::vector<ImportColumn> personColumns()
{
    return {
        column("received",
               QT_TRANSLATE_NOOP("exchange",
                                 "Date and time of receipt with the distance from UTC; numbers are given in "
                                 "this order"),
               "2026-11-22T14:05Z"),
        column("state",
               QT_TRANSLATE_NOOP("exchange", "State whose official the applicant is: name in any of the six languages, "
                                             "or ISO code"),
               "Kenya"),
        column("gender", QT_TRANSLATE_NOOP("exchange", "woman, man, other or not_said; empty: not_said"), "woman"),
        column("given_name", QT_TRANSLATE_NOOP("exchange", "Given names; may be empty. Sealed"), "Given"),
        column("family_name", QT_TRANSLATE_NOOP("exchange", "Family name. Sealed"), "Family"),
        column("birth_date", QT_TRANSLATE_NOOP("exchange", "Birth date, YYYY-MM-DD. Sealed"), "1988-03-14"),
        column("email", QT_TRANSLATE_NOOP("exchange", "One e-mail address. Sealed"), "name@example.org"),
        column("telephone", QT_TRANSLATE_NOOP("exchange", "Telephone number; may be empty. Sealed"), "+254 20 0000000",
               false),
        column("passport_number", QT_TRANSLATE_NOOP("exchange", "Passport number, where known. Sealed"), "A00000000",
               false),
        column("private_notes", QT_TRANSLATE_NOOP("exchange", "The office's own notes; may be empty. Sealed"), "",
               false),
    };
}

std::vector<ImportColumn> postColumns()
{
    return {
        column("ministry", QT_TRANSLATE_NOOP("exchange", "Ministry or office; reviewers read it"), "Ministry of ICT"),
        column("post", QT_TRANSLATE_NOOP("exchange", "Present post; reviewers read it"), "Head of unit"),
        column("official",
               QT_TRANSLATE_NOOP("exchange", "yes or no: a government official (para. 21 (a)); empty: not said"),
               "yes"),
        column("capital_based",
               QT_TRANSLATE_NOOP("exchange", "yes or no: based in the capital (para. 21 (a)); empty: not said"), "yes"),
        column("field",
               QT_TRANSLATE_NOOP("exchange", "Field of the present post: diplomacy, policy, technical or other (para. "
                                             "21 (a)); empty: not said"),
               "policy"),
        column("years_in_post", QT_TRANSLATE_NOOP("exchange", "Whole years in the present post; empty: not said"), "3"),
        column("earlier_sessions",
               QT_TRANSLATE_NOOP("exchange", "Sessions of the process attended so far; 0 for a first-time delegate; "
                                             "empty: not said"),
               "0"),
        column("able_to_travel",
               QT_TRANSLATE_NOOP("exchange", "yes or no: able to travel and take part (para. 21 (c)); empty: not said"),
               "yes"),
        column("undertaking",
               QT_TRANSLATE_NOOP("exchange", "yes or no: undertakes to attend everything (para. 21 (d)); empty: not "
                                             "said"),
               "yes"),
        column("will_report",
               QT_TRANSLATE_NOOP("exchange", "yes or no: will report if asked (para. 21 (e)); empty: not said"), "yes"),
        column("languages", QT_TRANSLATE_NOOP("exchange", "Of en, fr, es, ru, zh, ar, parted by ;"), "en;fr"),
    };
}

std::vector<ImportColumn> textColumns()
{
    return {
        column("duties", QT_TRANSLATE_NOOP("exchange", "Present duties in the applicant's words (para. 21 (a))"),
               "I draft our written inputs."),
        column("experience", QT_TRANSLATE_NOOP("exchange", "Direct experience in the applicant's words (para. 21 (b))"),
               "Since 2024 I have led the national exercise."),
        column("contribution",
               QT_TRANSLATE_NOOP("exchange", "What will be brought to the discussions, in the applicant's words (para. "
                                             "21 (b))"),
               "I will speak on capacity-building."),
        column("use_at_home",
               QT_TRANSLATE_NOOP("exchange", "What will be done with it afterwards, in the applicant's words"),
               "A briefing within a month."),
        column("further", QT_TRANSLATE_NOOP("exchange", "Answers to further criteria of the call"), "", false),
        column("consent_text", QT_TRANSLATE_NOOP("exchange", "The consent text that was agreed to, by its version"),
               "2026-1"),
        column("consent_date", QT_TRANSLATE_NOOP("exchange", "Date of the consent, YYYY-MM-DD"), "2026-11-22"),
        column("classification",
               QT_TRANSLATE_NOOP("exchange", "unclassified, confidential or strictly_confidential; empty: "
                                             "confidential"),
               "confidential", false),
    };
}

} // namespace

std::vector<ImportColumn> applicationColumns()
{
    std::vector<ImportColumn> columns = personColumns();
    for (auto part : {postColumns(), textColumns()})
        columns.insert(columns.end(), part.begin(), part.end());
    return columns;
}

} // namespace fund
