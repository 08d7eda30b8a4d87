#include "imports/column_choice.h"

#include "widgets/desk_style.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace fund {

ColumnChoice::ColumnChoice(const ImportKind &kind, QWidget *parent) : QScrollArea(parent), m_kind(kind)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void ColumnChoice::setTable(const CsvTable &table, const QStringList &names)
{
    m_choices.clear();
    const auto usual = std::count_if(m_kind.columns.begin(), m_kind.columns.end(),
                                     [](const ImportColumn &column) { return !column.isRare; });
    m_isWide = table.header().size() > usual;
    m_holder = new QWidget;
    m_grid = new QGridLayout(m_holder);
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->addWidget(new Label(tr("Which column is which?"), TextStyle::InspectorHeading), 0, 0, 1, 3);
    m_missing = new NoteLine;
    m_grid->addWidget(m_missing, 1, 0, 1, 3);
    m_grid->addWidget(new Label(tr("Column of the file"), TextStyle::CaptionStrong, Tone::Muted), 2, 0);
    m_grid->addWidget(new Label(tr("Its first value"), TextStyle::CaptionStrong, Tone::Muted), 2, 1);
    m_grid->addWidget(new Label(tr("Imported as"), TextStyle::CaptionStrong, Tone::Muted), 2, 2);
    for (int i = 0; i < static_cast<int>(table.header().size()); ++i)
        addColumn(i + 3, table.header().at(i), table.rowCount() > 0 ? table.row(0).text(i).simplified() : QString(),
                  names.value(i));
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_holder);
    showMissing();
}

void ColumnChoice::addColumn(int row, const QString &title, const QString &sample, const QString &name)
{
    auto *choice = new QComboBox;
    choice->addItem(tr("not imported", "a column"), QString());
    for (const ImportColumn &column : m_kind.columns) {
        if (column.isRare && !m_isWide)
            continue;
        choice->addItem(column.name, column.name);
        choice->setItemData(choice->count() - 1, column.meaning, Qt::ToolTipRole);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(name)));
    choice->setAccessibleName(tr("%1 is imported as", "a column of the file").arg(title));
    setSmall(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnChoice::showMissing);
    m_choices.push_back(choice);
    m_grid->addWidget(new Label(title, TextStyle::Strong), row, 0);
    m_grid->addWidget(new Label(sample, TextStyle::Text, Tone::Muted), row, 1);
    m_grid->addWidget(choice, row, 2);
}

QStringList ColumnChoice::names() const
{
    QStringList names;
    for (const QComboBox *choice : m_choices)
        names += choice->currentData().toString();
    return names;
}

void ColumnChoice::showMissing()
{
    const QStringList chosen = names();
    QStringList missing;
    for (const QString &name : m_kind.columnNames(true))
        if (!chosen.contains(name))
            missing += name;
    if (missing.isEmpty())
        m_missing->setNote(tr("Every column that must stand in the table is there."), Tone::Ok);
    else
        m_missing->setNote(tr("Still missing: %1.").arg(missing.join(QStringLiteral(", "))), Tone::Warn);
}

} // namespace fund
