#pragma once

#include <catch2/catch.hpp>

#include <QDate>
#include <QString>

#include <string>

// So that a failed comparison shows its texts. In every test by the precompiled header.

template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QStringView>
{
    static std::string convert(QStringView text) { return '"' + text.toString().toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct Catch::StringMaker<QDate>
{
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};

template <int Size>
struct Catch::StringMaker<char16_t[Size]>
{
    static std::string convert(const char16_t (&text)[Size])
    {
        return '"' + QString::fromUtf16(text).toStdString() + '"';
    }
};
