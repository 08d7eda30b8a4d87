#include "models/table_model.h"

#include "localisation/application_language.h"
#include "widgets/table_view.h"

#include <QCollator>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

namespace fund {

namespace {

int alignmentOf(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Start:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    case ColumnAlign::End:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case ColumnAlign::Centre:
        return static_cast<int>(Qt::AlignCenter);
    }
    Q_UNREACHABLE();
}

QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

int TableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    if (!m_columnsKnown) {
        m_columns = columnFacts();
        m_columnsKnown = true;
    }
    return static_cast<int>(m_columns.size());
}

void TableModel::columnsChanged()
{
    m_columnsKnown = false;
    const int count = columnCount();
    if (count > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, count - 1);
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.column() >= columnCount())
        return {};
    if (const auto title = heading(index.row())) {
        if (role == SectionRole)
            return true;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == SpreadsheetRole)
            return index.column() == 0 ? QVariant(*title) : QVariant();
        return {};
    }
    if (role == SectionRole)
        return false;
    return cellData(cell(index.row(), index.column()), m_columns.at(static_cast<std::size_t>(index.column())), role);
}

QVariant TableModel::cellData(const CellFacts &facts, const ColumnFacts &column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return facts.text;
    case Qt::AccessibleTextRole:
        return QStringList{facts.text, facts.suffix, facts.problem}.join(u' ').trimmed();
    case Qt::TextAlignmentRole:
        return alignmentOf(column.align);
    case RawRole:
        return facts.raw.isValid() ? facts.raw : QVariant(facts.text);
    case SuffixRole:
        return orNothing(facts.suffix);
    case ToneRole:
        return static_cast<int>(facts.tone);
    case StrongRole:
        return facts.strong;
    case CaptionRole:
        return facts.caption;
    case IconRole:
        return orNothing(facts.icon);
    case BarRole:
        return facts.bar ? QVariant(*facts.bar) : QVariant();
    case ProblemRole:
        return orNothing(facts.problem);
    case SpreadsheetRole: {
        if (!facts.spreadsheet.isEmpty())
            return spreadsheetText(facts.spreadsheet, column.align == ColumnAlign::End);
        const QString whole = facts.suffix.isEmpty() ? facts.text : facts.text + u' ' + facts.suffix;
        return spreadsheetText(whole, column.align == ColumnAlign::End);
    }
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnFacts &column = m_columns.at(static_cast<std::size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return alignmentOf(column.align);
    case KeyRole:
        return column.key;
    case WidthRole:
        return column.width;
    case HiddenAtFirstRole:
        return column.hiddenAtFirst;
    default:
        return {};
    }
}

Qt::ItemFlags TableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (heading(index.row()))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool TableModel::isBefore(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString) {
        static thread_local QCollator collator;
        // The C locale of a bare environment knows no numeric order: the language speaks for it.
        collator.setLocale(localeOf(currentLanguage()));
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        return collator.compare(a.toString(), b.toString()) < 0;
    }
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

} // namespace fund
