#include "bank/xml_element.h"

#include <QCoreApplication>

namespace fund {

namespace {

constexpr int deepest = 30;
constexpr std::size_t mostElements = 500'000; // of one entry: a batch of a whole year stays below it

XmlElement readBelow(QXmlStreamReader &xml, int depth, std::size_t &count)
{
    XmlElement element;
    element.name = xml.name().toString();
    element.currency = xml.attributes().value(QStringLiteral("Ccy")).toString();
    element.line = static_cast<int>(xml.lineNumber());
    if (depth > deepest || ++count > mostElements)
        xml.raiseError(QCoreApplication::translate("bank", "one entry holds more than any bank writes"));
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            element.children.push_back(readBelow(xml, depth + 1, count));
        else if (token == QXmlStreamReader::Characters)
            element.text += xml.text();
    }
    element.text = element.text.simplified();
    return element;
}

} // namespace

const XmlElement *XmlElement::find(std::initializer_list<QStringView> path) const
{
    const XmlElement *at = this;
    for (const QStringView step : path) {
        const XmlElement *next = nullptr;
        for (const XmlElement &child : at->children)
            if (child.name == step) {
                next = &child;
                break;
            }
        if (!next)
            return nullptr;
        at = next;
    }
    return at;
}

QString XmlElement::textAt(std::initializer_list<QStringView> path) const
{
    const XmlElement *found = find(path);
    return found ? found->text : QString();
}

std::vector<const XmlElement *> XmlElement::all(QStringView childName) const
{
    std::vector<const XmlElement *> found;
    for (const XmlElement &child : children)
        if (child.name == childName)
            found.push_back(&child);
    return found;
}

XmlElement readXmlElement(QXmlStreamReader &xml)
{
    std::size_t count = 0;
    return readBelow(xml, 0, count);
}

} // namespace fund
