#include "applications/applicant_screening.h"

#include "applications/application_actions.h"

namespace fund {

Result<std::map<ApplicationId, Subject>> applicantSubjects(const Session &session, CallId call)
{
    const auto people = openPeopleOf(session, call);
    if (!people)
        return people.failure();
    std::map<ApplicationId, Subject> subjects;
    for (const auto &[id, values] : *people) {
        Subject subject;
        subject.nature = SubjectNature::Person;
        subject.names = QStringList{QString(values.givenName + u' ' + values.familyName)};
        if (values.birthDate.isValid())
            subject.birthYear = values.birthDate.year();
        if (!values.passportNumber.isEmpty())
            subject.documents = QStringList{values.passportNumber};
        subjects.emplace(id, std::move(subject));
    }
    return subjects;
}

} // namespace fund
