#pragma once

#include "calls/call.h"

#include <QStringList>

namespace fund {

class Database;
class Session;

/// What is to be done about reviews of applicants of the reviewer's own State (para. 18), a sentence for each reviewer:
/// tasks that others take when reviews are assigned again, and reviews that lie submitted. Names applications, for the
/// office alone; nothing where no State came on record after it was assigned.
[[nodiscard]] QStringList ownStateNotes(const Database &database, CallId call, const QString &callRef);
/// Of every call whose reviews are not all opened.
[[nodiscard]] QStringList ownStateNotes(const Session &session);

} // namespace fund
