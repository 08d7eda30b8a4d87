#include "donors/donor_contact.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fund {

namespace {

constexpr auto addressKeyPurpose = "donor address key";
constexpr auto addressPurpose = "donor address";
constexpr int addressKeySize = 32;
constexpr qsizetype mostLines = 8;
constexpr qsizetype longestLine = 120;

} // namespace

SealedAddress sealAddress(const QString &address, const SecretBytes &fileKey, Chance &chance)
{
    const SecretBytes key(chance.bytes(addressKeySize));
    return {seal(key.bytes(), fileKey, addressKeyPurpose, chance), seal(address.toUtf8(), key, addressPurpose, chance)};
}

std::optional<QString> openAddress(const SealedAddress &sealed, const SecretBytes &fileKey)
{
    auto key = open(sealed.keyBox, fileKey, addressKeyPurpose);
    if (!key)
        return std::nullopt;
    const auto address = open(sealed.box, SecretBytes(std::move(*key)), addressPurpose);
    return address ? std::optional(QString::fromUtf8(*address)) : std::nullopt;
}

Problems checkContact(const DonorContactDraft &draft, const std::optional<DonorContact> &now)
{
    Problems problems;
    // What is sealed can't be compared: it is recorded anew.
    const bool isSame =
        now && !now->sealed && now->language == draft.language && now->address == draft.address.trimmed();
    if (isSame)
        problems.push_back(problem("address", "contact_must_change_something",
                                   QCoreApplication::translate("donors", "This stands on record already.")));
    const QStringList lines = draft.address.trimmed().split(u'\n');
    if (lines.size() > mostLines ||
        std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() > longestLine; }))
        problems.push_back(
            problem("address", "address_must_be_short",
                    QCoreApplication::translate("donors", "An address has at most eight lines of 120 characters.")));
    return problems;
}

} // namespace fund
