#include "selection/json_text.h"

#include <array>

namespace fund::selection {

namespace {

void appendControl(std::string &json, char c)
{
    constexpr std::array hexadecimal{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    const auto code = static_cast<unsigned char>(c);
    json += "\\u00";
    json += hexadecimal[code >> 4];
    json += hexadecimal[code & 15];
}

} // namespace

void appendText(std::string &json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\b':
            json += "\\b";
            break;
        case '\f':
            json += "\\f";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                appendControl(json, c);
            else
                json += c;
        }
    }
    json += '"';
}

void appendNumber(std::string &json, std::optional<qint64> number)
{
    json += number ? std::to_string(*number) : "null";
}

} // namespace fund::selection
