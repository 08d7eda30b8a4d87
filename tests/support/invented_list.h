#pragma once

#include "screening/listed_entry.h"

namespace fund {

/// A whole list of invented persons and entities, as long as a real one: names put together from syllables, three
/// aliases each, years of birth, documents. The same at each call. Number 6,900,001 on.
[[nodiscard]] std::vector<ListedEntry> inventedEntries(int individuals = 600, int entities = 180);
/// Somebody invented, to be put among them.
[[nodiscard]] ListedEntry inventedPerson(qint64 dataId, const QString &name, int year, const QStringList &aliases = {});
/// The file that the Security Council would publish of them.
[[nodiscard]] QByteArray listXml(const std::vector<ListedEntry> &entries, const QDate &date);

} // namespace fund
