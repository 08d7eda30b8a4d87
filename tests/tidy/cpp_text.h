#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tidy {

/// A string literal, its prefix and quotes taken off, and the line on which it begins.
struct Literal
{
    QString text;
    int line = 0;
};

struct Include
{
    QString path;
    bool isSystem = false; ///< in angle brackets
    int line = 0;
};

/// The parts of a C++ file that checks look at. Blanked parts keep their line breaks, so that lines can be counted.
struct CppText
{
    QString code; ///< without comments and with empty literals
    std::vector<Literal> literals;
    std::vector<Include> includes;
};

[[nodiscard]] CppText readCpp(const QByteArray &source);

} // namespace tidy
