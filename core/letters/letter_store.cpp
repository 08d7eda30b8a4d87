#include "letters/letter_store.h"

#include "record/change.h"

namespace fund {

LetterId insertLetter(Change &change, const Letter &letter)
{
    return LetterId(change.insert(R"sql(
        INSERT INTO letters (call_id, application_id, nomination_id, kind, language, reason, on_date,
                             recorded_by, recorded_at)
        VALUES (:call, :application, :nomination, :kind, :language, :reason, :on_date,
                :by, :recorded_at)
    )sql",
                                  {{":call", letter.call},
                                   {":application", letter.application},
                                   {":nomination", letter.nomination},
                                   {":kind", letterKindKey(letter.kind)},
                                   {":language", codeOf(letter.language)},
                                   {":reason", letter.reason},
                                   {":on_date", letter.onDate},
                                   {":by", change.session().user().id},
                                   {":recorded_at", change.momentText()}}));
}

void insertRelease(Change &change, LetterId letter)
{
    change.insert(R"sql(
        INSERT INTO letter_releases (letter_id, on_date, recorded_by, recorded_at)
        VALUES (:letter, :on_date, :by, :recorded_at)
    )sql",
                  {{":letter", letter},
                   {":on_date", change.session().onDate()},
                   {":by", change.session().user().id},
                   {":recorded_at", change.momentText()}});
}

std::vector<Letter> readLetters(const Database &database, CallId call)
{
    std::vector<Letter> letters;
    Statement row(database, R"sql(
        SELECT l.id, l.call_id, l.application_id, a.serial, l.kind, l.language, l.reason, l.nomination_id, l.on_date,
               maker.name, r.on_date, releaser.name, n.id, w.id
        FROM letters AS l
        JOIN applications AS a ON a.id = l.application_id
        JOIN users AS maker ON maker.id = l.recorded_by
        LEFT JOIN letter_releases AS r ON r.letter_id = l.id
        LEFT JOIN users AS releaser ON releaser.id = r.recorded_by
        LEFT JOIN nominations AS n ON n.application_id = l.application_id
        LEFT JOIN nomination_withdrawals AS w ON w.nomination_id = n.id
        WHERE l.call_id = :call
        ORDER BY l.id
    )sql",
                  {{":call", call}});
    while (row.next()) {
        Letter letter;
        letter.id = row.id<LetterTag>(0);
        letter.call = row.id<CallTag>(1);
        letter.application = row.id<ApplicationTag>(2);
        letter.applicationRef = applicationRef(static_cast<int>(row.integer(3)));
        letter.kind = letterKindOf(row.text(4)).value_or(LetterKind::Regret);
        letter.language = languageOf(row.text(5)).value_or(Language::English);
        letter.reason = row.text(6);
        letter.nomination = row.id<NominationTag>(7);
        letter.onDate = row.date(8);
        letter.preparedBy = row.text(9);
        letter.releasedOn = row.date(10);
        letter.releasedBy = row.text(11);
        const bool goes = !row.isNull(12) && row.isNull(13);
        const bool isRight = letter.kind == LetterKind::Award ? goes : row.isNull(12);
        if (letter.releasedOn.isValid())
            letter.state = LetterState::Released;
        else if (!isRight)
            letter.state = LetterState::Lapsed;
        letters.push_back(std::move(letter));
    }
    return letters;
}

} // namespace fund
