#include "selections/candidate_columns.h"

#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "shortlists/office_sentence.h"
#include "states/state.h"
#include "states/state_group.h"

#include <QCoreApplication>

namespace fund {

namespace {

QString said(const char *text, const char *meaning = nullptr)
{
    return QCoreApplication::translate("selections", text, meaning);
}

using CandidateColumn = Column<CandidateRow>;

CandidateColumn stateColumn()
{
    return {QStringLiteral("state"), [] { return said(QT_TRANSLATE_NOOP("selections", "State and group")); },
            [](const CandidateRow &row) {
                CellFacts facts{stateText(row.candidate)};
                facts.suffix = groupsText(row.candidate);
                return facts;
            },
            ColumnAlign::Start, 176};
}

CandidateColumn costColumn(const Currency &currency)
{
    return {QStringLiteral("cost"),
            [currency] { return said(QT_TRANSLATE_NOOP("selections", "Cost, %1")).arg(currency.code); },
            [currency](const CandidateRow &row) {
                if (!row.candidate.isCompared)
                    return CellFacts{QStringLiteral("–")};
                return CellFacts{roundAmount(Money(row.candidate.cost, currency)), row.candidate.cost};
            },
            ColumnAlign::End, 80};
}

CandidateColumn marginColumn()
{
    return {QStringLiteral("margin"), [] { return said(QT_TRANSLATE_NOOP("selections", "Margin")); },
            [](const CandidateRow &row) {
                CellFacts facts{marginText(row.candidate, currentLanguage())};
                const auto &why = row.candidate.why;
                if (why && why->kind == "merit")
                    facts.raw = row.candidate.isSelected() ? why->by.value_or(0) : -why->by.value_or(0);
                return facts;
            },
            ColumnAlign::End, 64};
}

} // namespace

std::vector<CandidateColumn> candidateColumns(const Currency &currency)
{
    return {
        {QStringLiteral("applicant"), [] { return said(QT_TRANSLATE_NOOP("selections", "Applicant")); },
         [](const CandidateRow &row) { return CellFacts{row.candidate.ref}; }, ColumnAlign::Start, 72},
        stateColumn(),
        {QStringLiteral("gender"),
         [] {
             //: Head of a narrow column: woman or man
             return QCoreApplication::translate("selections", "W/M");
         },
         [](const CandidateRow &row) { return CellFacts{genderLetter(row.candidate.gender)}; }, ColumnAlign::Start, 44},
        {QStringLiteral("merit"), [] { return said(QT_TRANSLATE_NOOP("selections", "Merit")); },
         [](const CandidateRow &row) {
             return CellFacts{meritText(row.candidate.merit, currentLanguage()), row.candidate.merit};
         },
         ColumnAlign::End, 56},
        costColumn(currency),
        marginColumn(),
        {QStringLiteral("why"), [] { return said(QT_TRANSLATE_NOOP("selections", "Why, in one sentence")); },
         [](const CandidateRow &row) { return CellFacts{row.sentence}; }, ColumnAlign::Start, 0},
    };
}

QString stateText(const ListedCandidate &candidate)
{
    const State *state = stateOf(candidate.stateIso3);
    return state ? state->name(currentLanguage()) : candidate.stateIso3;
}

QString groupsText(const ListedCandidate &candidate)
{
    QStringList groups;
    for (const QString &code : candidate.groups)
        if (const auto group = stateGroupOf(code))
            groups += abbreviationOf(*group);
    return groups.join(u' ');
}

QString genderLetter(Gender gender)
{
    switch (gender) {
    case Gender::Woman:
        //: One letter or sign for a woman, in a table
        return QCoreApplication::translate("selections", "W");
    case Gender::Man:
        //: One letter or sign for a man, in a table
        return QCoreApplication::translate("selections", "M");
    case Gender::Other:
    case Gender::NotSaid:
        break;
    }
    return QStringLiteral("–");
}

QString roundAmount(const Money &amount)
{
    const qint64 unit = powerOfTen(amount.currency().minorUnits);
    if (amount.minor() % unit != 0)
        return amountWithoutCurrency(amount, currentLanguage());
    return numberText(amount.minor() / unit, currentLanguage());
}

} // namespace fund
