#include "shortlists/publication.h"

#include "shortlists/shortlist_rules.h"

#include <QCoreApplication>

namespace fund {

namespace {

Problems checkConsent(const Consent &consent, const QDate &onDate)
{
    Problems problems;
    if (consent.reference.trimmed().isEmpty())
        problems.push_back(
            shortListProblem("consents", "consent_must_have_a_letter",
                             QT_TRANSLATE_NOOP("shortlists", "Give the reference of the letter in which %1 consents."),
                             "para. 11", consent.applicationRef));
    if (!consent.givenOn.isValid() || consent.givenOn > onDate)
        problems.push_back(shortListProblem(
            "consents", "consent_must_come_before_publication",
            QT_TRANSLATE_NOOP("shortlists", "Give the day of the consent of %1: not a later one than that of the "
                                            "publication."),
            "para. 11", consent.applicationRef));
    return problems;
}

} // namespace

QString audienceKey(Audience audience)
{
    return audience == Audience::States ? QStringLiteral("states") : QStringLiteral("public");
}

Audience audienceOf(QStringView key)
{
    return key == u"states" ? Audience::States : Audience::Public;
}

QStringList PublicationDraft::consented() const
{
    QStringList refs;
    for (const Consent &consent : consents)
        refs += consent.applicationRef;
    return refs;
}

Problems checkPublication(const PublicationDraft &draft, const QDate &onDate)
{
    Problems problems;
    if (draft.authority.trimmed().isEmpty())
        problems.push_back(
            shortListProblem("authority", "publication_must_have_an_authority",
                             QT_TRANSLATE_NOOP("shortlists", "Say on whose decision or request it is given out.")));
    if (draft.audience == Audience::States && !draft.consents.empty())
        problems.push_back(shortListProblem("consents", "consents_are_for_publication",
                                            QT_TRANSLATE_NOOP("shortlists", "The file for States rests on no consent."),
                                            "para. 11"));
    QStringList seen;
    for (const Consent &consent : draft.consents) {
        if (seen.contains(consent.applicationRef))
            problems.push_back(shortListProblem("consents", "consent_must_be_given_once",
                                                QT_TRANSLATE_NOOP("shortlists", "The consent of %1 stands twice."),
                                                "para. 11", consent.applicationRef));
        seen += consent.applicationRef;
        for (Problem &problem : checkConsent(consent, onDate))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace fund
