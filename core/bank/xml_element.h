#pragma once

#include <QString>
#include <QXmlStreamReader>

#include <initializer_list>
#include <vector>

namespace fund {

/// A small part of an XML document held whole: an entry, a balance.
struct XmlElement
{
    QString name{};
    QString text{};     ///< of a leaf, without blanks around
    QString currency{}; ///< of the attribute Ccy
    int line = 0;
    std::vector<XmlElement> children{};

    /// The first child of that name along a path; nullptr where there is none.
    [[nodiscard]] const XmlElement *find(std::initializer_list<QStringView> path) const;
    /// Its text, empty where there is none.
    [[nodiscard]] QString textAt(std::initializer_list<QStringView> path) const;
    /// Every child of a name.
    [[nodiscard]] std::vector<const XmlElement *> all(QStringView childName) const;
};

/// Reads the element at whose start the reader stands, to its end. Deeper than any statement is an error of the reader.
[[nodiscard]] XmlElement readXmlElement(QXmlStreamReader &xml);

} // namespace fund
