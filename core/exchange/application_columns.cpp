#include "exchange/application_columns.h"

#include "exchange/import_kinds.h"

#include <QCoreApplication>

namespace fund {

namespace {

std::vector<ImportColumn> personColumns()
{
    return {
        importColumn("received",
                     QT_TRANSLATE_NOOP("exchange",
                                       "Date and time of receipt with the distance from UTC; numbers are given in "
                                       "this order"),
                     "2026-11-22T14:05Z"),
        importColumn("state",
                     QT_TRANSLATE_NOOP("exchange",
                                       "State whose official the applicant is: name in any of the six languages, "
                                       "or ISO code"),
                     "Kenya"),
        importColumn("gender", QT_TRANSLATE_NOOP("exchange", "woman, man, other or not_said; empty: not_said"),
                     "woman"),
        importColumn("given_name", QT_TRANSLATE_NOOP("exchange", "Given names; may be empty. Sealed"), "Given"),
        importColumn("family_name", QT_TRANSLATE_NOOP("exchange", "Family name. Sealed"), "Family"),
        importColumn("birth_date", QT_TRANSLATE_NOOP("exchange", "Birth date, YYYY-MM-DD. Sealed"), "1988-03-14"),
        importColumn("email", QT_TRANSLATE_NOOP("exchange", "One e-mail address. Sealed"), "name@example.org"),
        importColumn("telephone", QT_TRANSLATE_NOOP("exchange", "Telephone number; may be empty. Sealed"),
                     "+254 20 0000000", false),
        importColumn("passport_number", QT_TRANSLATE_NOOP("exchange", "Passport number, where known. Sealed"),
                     "A00000000", false),
        importColumn("private_notes", QT_TRANSLATE_NOOP("exchange", "The office's own notes; may be empty. Sealed"), "",
                     false),
    };
}

std::vector<ImportColumn> postColumns()
{
    return {
        importColumn("ministry", QT_TRANSLATE_NOOP("exchange", "Ministry or office; reviewers read it"),
                     "Ministry of ICT"),
        importColumn("post", QT_TRANSLATE_NOOP("exchange", "Present post; reviewers read it"), "Head of unit"),
        importColumn("official",
                     QT_TRANSLATE_NOOP("exchange", "yes or no: a government official (para. 21 (a)); empty: not said"),
                     "yes"),
        importColumn("capital_based",
                     QT_TRANSLATE_NOOP("exchange", "yes or no: based in the capital (para. 21 (a)); empty: not said"),
                     "yes"),
        importColumn("field",
                     QT_TRANSLATE_NOOP("exchange",
                                       "Field of the present post: diplomacy, policy, technical or other (para. "
                                       "21 (a)); empty: not said"),
                     "policy"),
        importColumn("years_in_post", QT_TRANSLATE_NOOP("exchange", "Whole years in the present post; empty: not said"),
                     "3"),
        importColumn("earlier_sessions",
                     QT_TRANSLATE_NOOP("exchange",
                                       "Sessions of the process attended so far; 0 for a first-time delegate; "
                                       "empty: not said"),
                     "0"),
        importColumn(
            "able_to_travel",
            QT_TRANSLATE_NOOP("exchange", "yes or no: able to travel and take part (para. 21 (c)); empty: not said"),
            "yes"),
        importColumn("undertaking",
                     QT_TRANSLATE_NOOP("exchange",
                                       "yes or no: undertakes to attend everything (para. 21 (d)); empty: not "
                                       "said"),
                     "yes"),
        importColumn("will_report",
                     QT_TRANSLATE_NOOP("exchange", "yes or no: will report if asked (para. 21 (e)); empty: not said"),
                     "yes"),
        importColumn("languages", QT_TRANSLATE_NOOP("exchange", "Of en, fr, es, ru, zh, ar, parted by ;"), "en;fr"),
    };
}

std::vector<ImportColumn> textColumns()
{
    return {
        importColumn("duties", QT_TRANSLATE_NOOP("exchange", "Present duties in the applicant's words (para. 21 (a))"),
                     "I draft our written inputs."),
        importColumn("experience",
                     QT_TRANSLATE_NOOP("exchange", "Direct experience in the applicant's words (para. 21 (b))"),
                     "Since 2024 I have led the national exercise."),
        importColumn("contribution",
                     QT_TRANSLATE_NOOP("exchange",
                                       "What will be brought to the discussions, in the applicant's words (para. "
                                       "21 (b))"),
                     "I will speak on capacity-building."),
        importColumn("use_at_home",
                     QT_TRANSLATE_NOOP("exchange", "What will be done with it afterwards, in the applicant's words"),
                     "A briefing within a month."),
        importColumn("further", QT_TRANSLATE_NOOP("exchange", "Answers to further criteria of the call"), "", false),
        importColumn("consent_text",
                     QT_TRANSLATE_NOOP("exchange", "The consent text that was agreed to, by its version"), "2026-1"),
        importColumn("consent_date", QT_TRANSLATE_NOOP("exchange", "Date of the consent, YYYY-MM-DD"), "2026-11-22"),
        importColumn("classification",
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
