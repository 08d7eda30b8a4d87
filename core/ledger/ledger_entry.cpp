#include "ledger/ledger_entry.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct KindRow
{
    EntryKind kind;
    const char *key;
    const char *title;
};

constexpr KindRow kindTable[] = {
    {EntryKind::Pledge, "pledge", QT_TRANSLATE_NOOP("ledger", "Pledge")},
    {EntryKind::Agreement, "agreement", QT_TRANSLATE_NOOP("ledger", "Agreement")},
    {EntryKind::Receipt, "receipt", QT_TRANSLATE_NOOP("ledger", "Receipt")},
    {EntryKind::Refund, "refund", QT_TRANSLATE_NOOP("ledger", "Refund to a donor")},
    {EntryKind::OtherIncome, "other_income", QT_TRANSLATE_NOOP("ledger", "Interest or exchange difference")},
    {EntryKind::Allotment, "allotment", QT_TRANSLATE_NOOP("ledger", "Allotment")},
    {EntryKind::Commitment, "commitment", QT_TRANSLATE_NOOP("ledger", "Commitment")},
    {EntryKind::Release, "release", QT_TRANSLATE_NOOP("ledger", "Release of a commitment")},
    {EntryKind::Expenditure, "expenditure", QT_TRANSLATE_NOOP("ledger", "Expenditure")},
    {EntryKind::Reversal, "reversal", QT_TRANSLATE_NOOP("ledger", "Reversal")},
    {EntryKind::Reduction, "reduction", QT_TRANSLATE_NOOP("ledger", "Reduction")},
    {EntryKind::WriteOff, "write_off", QT_TRANSLATE_NOOP("ledger", "Write-off")},
    {EntryKind::Recognition, "recognition", QT_TRANSLATE_NOOP("ledger", "Condition met")},
    {EntryKind::Revaluation, "revaluation", QT_TRANSLATE_NOOP("ledger", "Revaluation")},
};

} // namespace

QString entryKindKey(EntryKind kind)
{
    return QString::fromLatin1(kindTable[static_cast<std::size_t>(kind)].key);
}

std::optional<EntryKind> entryKindOf(QStringView key)
{
    for (const KindRow &row : kindTable)
        if (key == QLatin1String(row.key))
            return row.kind;
    return std::nullopt;
}

QString entryKindTitle(EntryKind kind)
{
    return QCoreApplication::translate("ledger", kindTable[static_cast<std::size_t>(kind)].title);
}

} // namespace fund
