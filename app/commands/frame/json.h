#pragma once

#include "money/money.h"

#include <QDate>
#include <QString>

#include <nlohmann/json.hpp>

namespace fund {

/// A document for --json, whose keys stay in the order in which they are written.
using Json = nlohmann::ordered_json;

} // namespace fund

template <>
struct nlohmann::adl_serializer<QString>
{
    template <typename J>
    static void to_json(J &json, const QString &text)
    {
        json = text.toStdString();
    }
};

/// YYYY-MM-DD; null for no date.
template <>
struct nlohmann::adl_serializer<QDate>
{
    template <typename J>
    static void to_json(J &json, const QDate &date)
    {
        if (date.isValid())
            json = date.toString(Qt::ISODate).toStdString();
        else
            json = nullptr;
    }
};

/// A decimal text such as "1234.50".
template <>
struct nlohmann::adl_serializer<fund::Money>
{
    template <typename J>
    static void to_json(J &json, const fund::Money &money)
    {
        json = money.toText().toStdString();
    }
};
