#include "donors/donor_contact.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fund {

namespace {

constexpr auto addressPurpose = "donor address";
constexpr auto addressKeyPurpose = "donor address key";
constexpr auto salutationPurpose = "donor salutation";
constexpr int addressKeySize = 32;
constexpr qsizetype mostLines = 8;
constexpr qsizetype longestLine = 120;

} // namespace

SealedAddress sealAddress(const OpenedContact &contact, const SecretBytes &fileKey, Chance &chance)
{
    const SecretBytes key(chance.bytes(addressKeySize));
    SealedAddress sealed{seal(key.bytes(), fileKey, addressKeyPurpose, chance),
                         seal(contact.address.toUtf8(), key, addressPurpose, chance)};
    if (!contact.salutation.isEmpty())
        sealed.salutationBox = seal(contact.salutation.toUtf8(), key, salutationPurpose, chance);
    return sealed;
}

std::optional<OpenedContact> openAddress(const SealedAddress &sealed, const SecretBytes &fileKey)
{
    auto keyBytes = open(sealed.keyBox, fileKey, addressKeyPurpose);
    if (!keyBytes)
        return std::nullopt;
    const SecretBytes key(std::move(*keyBytes));
    const auto address = open(sealed.box, key, addressPurpose);
    if (!address)
        return std::nullopt;
    OpenedContact opened{QString::fromUtf8(*address), {}};
    if (sealed.salutationBox.isEmpty())
        return opened;
    const auto salutation = open(sealed.salutationBox, key, salutationPurpose);
    if (!salutation)
        return std::nullopt;
    opened.salutation = QString::fromUtf8(*salutation);
    return opened;
}

Problems checkContact(const DonorContactDraft &draft, const std::optional<DonorContact> &now)
{
    Problems problems;
    // What is sealed can't be compared: it is recorded anew.
    const bool isSame = now && !now->sealed && now->language == draft.language &&
                        now->address == draft.address.trimmed() && now->salutation == draft.salutation.trimmed();
    if (isSame)
        problems.push_back(problem("address", "contact_must_change_something",
                                   QCoreApplication::translate("donors", "This stands on record already.")));
    const QStringList lines = draft.address.trimmed().split(u'\n');
    if (lines.size() > mostLines ||
        std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() > longestLine; }))
        problems.push_back(
            problem("address", "address_must_be_short",
                    QCoreApplication::translate("donors", "An address has at most eight lines of 120 characters.")));
    const QString salutation = draft.salutation.trimmed();
    if (salutation.size() > longestLine || salutation.contains(u'\n'))
        problems.push_back(
            problem("salutation", "salutation_must_be_short",
                    QCoreApplication::translate("donors", "A form of address is one line of at most 120 characters.")));
    return problems;
}

} // namespace fund
