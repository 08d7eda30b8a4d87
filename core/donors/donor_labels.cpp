#include "donors/donor_labels.h"

#include "donors/donor_name_store.h"
#include "donors/donor_store.h"

#include <QCollator>

#include <algorithm>

namespace fund {

std::vector<DonorLabel> readDonorLabels(const Database &database, const NamesShown &shown)
{
    // Without a day a search still finds every name that a donor ever had a right to.
    const QDate day = shown.on.isValid() ? shown.on : QDate(9999, 12, 31);
    const std::map<DonorId, DonorNames> names = readDonorNames(database, {day});
    std::vector<DonorLabel> labels;
    for (const Donor &donor : readDonors(database)) {
        const auto own = names.find(donor.id);
        const DonorNames of = own == names.end() ? DonorNames() : own->second;
        DonorLabel label{donor.id, shown.on.isValid() ? nameIn(shown.language, donor, of) : donor.name, {donor.name}};
        for (const Language language : languages)
            if (const QString name = nameIn(language, donor, of); !label.names.contains(name))
                label.names += name;
        labels.push_back(std::move(label));
    }
    const QCollator collator(localeOf(shown.language));
    std::stable_sort(labels.begin(), labels.end(), [&collator](const DonorLabel &a, const DonorLabel &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return labels;
}

std::map<DonorId, QString> readShownNames(const Database &database, const NamesShown &shown)
{
    std::map<DonorId, QString> names;
    for (DonorLabel &label : readDonorLabels(database, shown))
        names.emplace(label.id, std::move(label.name));
    return names;
}

bool isCalled(const DonorLabel &label, const QString &text)
{
    const QString wanted = text.trimmed().toCaseFolded();
    return std::any_of(label.names.begin(), label.names.end(),
                       [&](const QString &name) { return name.toCaseFolded().contains(wanted); });
}

} // namespace fund
