#include "identity/classification.h"

#include <QCoreApplication>

namespace fund {

QString classificationKey(Classification classification)
{
    switch (classification) {
    case Classification::Unclassified:
        return QStringLiteral("unclassified");
    case Classification::Confidential:
        return QStringLiteral("confidential");
    case Classification::StrictlyConfidential:
        return QStringLiteral("strictly_confidential");
    }
    Q_UNREACHABLE();
}

std::optional<Classification> classificationOf(QStringView key)
{
    for (const Classification classification : allClassifications)
        if (key == classificationKey(classification))
            return classification;
    return std::nullopt;
}

QString classificationTitle(Classification classification)
{
    switch (classification) {
    case Classification::Unclassified:
        return QCoreApplication::translate("identity", "Unclassified");
    case Classification::Confidential:
        return QCoreApplication::translate("identity", "Confidential");
    case Classification::StrictlyConfidential:
        return QCoreApplication::translate("identity", "Strictly confidential");
    }
    Q_UNREACHABLE();
}

} // namespace fund
