#pragma once

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace fund {

// The United Nations Security Council Consolidated List as the office imports it.

enum class ListedKind
{
    Individual,
    Entity
};

/// "individual", "entity".
[[nodiscard]] QString listedKindKey(ListedKind kind);
[[nodiscard]] QString listedKindTitle(ListedKind kind);

/// How much the list itself thinks of a name.
enum class NameQuality
{
    Primary,
    OriginalScript,
    Good,
    Weak ///< a "low quality" alias, such as a first name alone
};

[[nodiscard]] QString nameQualityTitle(NameQuality quality);

struct ListedName
{
    QString text;
    NameQuality quality = NameQuality::Primary;

    bool operator==(const ListedName &) const = default;
};

/// Years in one of which a person was born; both the same where the list knows the year.
struct BirthYears
{
    int from = 0;
    int to = 0;
    bool isAbout = false;

    bool operator==(const BirthYears &) const = default;
};

/// "1958", "about 1958", "1966–1970".
[[nodiscard]] QString birthYearsText(const BirthYears &years);

struct ListedDocument
{
    QString type;
    QString number;

    bool operator==(const ListedDocument &) const = default;
};

/// A person or entity of the list.
struct ListedEntry
{
    qint64 dataId = 0; ///< the list's own number, which stays the entry's through all versions
    ListedKind kind = ListedKind::Individual;
    QString reference; ///< "QDi.001"
    QString listType;  ///< the regime: "Al-Qaida"
    QDate listedOn;
    std::vector<ListedName> names; ///< the primary one first
    std::vector<BirthYears> births;
    std::vector<ListedDocument> documents;
    QStringList nationalities;
    QStringList designations;
    QString comments;

    [[nodiscard]] QString name() const { return names.empty() ? QString() : names.front().text; }
    bool operator==(const ListedEntry &) const = default;
};

/// A version of the list as it was read.
struct ConsolidatedList
{
    QDate date;            ///< on which the United Nations made the file
    QByteArray fileDigest; ///< SHA-256
    std::vector<ListedEntry> entries;

    [[nodiscard]] int count(ListedKind kind) const;
    bool operator==(const ConsolidatedList &) const = default;
};

/// Canonical JSON "funddesk-listed-entry/1": two entries are the same where their bytes are.
[[nodiscard]] QByteArray entryContent(const ListedEntry &entry);
/// nullopt: not what entryContent() writes.
[[nodiscard]] std::optional<ListedEntry> entryOf(const QByteArray &content);
/// SHA-256 of entryContent().
[[nodiscard]] QByteArray entryDigest(const QByteArray &content);

} // namespace fund
