#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace fund::selection {

/// Appends JSON to a text, with as few escapes as RFC 8259 allows.
void appendText(std::string &json, std::string_view text);
void appendNumber(std::string &json, std::optional<qint64> number);

/// Puts a separator before every element but the first.
class Separator
{
public:
    explicit Separator(std::string_view between) : m_between(between) {}
    void next(std::string &json)
    {
        if (!m_isFirst)
            json += m_between;
        m_isFirst = false;
    }

private:
    std::string_view m_between;
    bool m_isFirst = true;
};

} // namespace fund::selection
