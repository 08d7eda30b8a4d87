#pragma once

#include "widgets/tokens.h"

#include <QMetaType>

namespace fund {

/// What a table's model may say of a cell beside Qt's own roles. Models made from models/row_table_model.h say all
/// this.
enum TableRole
{
    RawRole = Qt::UserRole, ///< the value itself, for sorting and reading: qint64, QString, QDate
    SuffixRole,             ///< QString: muted, smaller, behind the text: "LDC LLDC"
    ToneRole,               ///< int of Tone
    StrongRole,             ///< bool: semibold
    IconRole,               ///< QString: a line icon before the text
    BarRole,                ///< int 0…100: a small bar before the number
    ProblemRole,            ///< QString: what is wrong with this cell; it has the frame of an error
    SectionRole,            ///< bool: this row is the heading of those below it, its text in column 0
    SpreadsheetRole,        ///< QString: the cell as a spreadsheet should get it
    HiddenAtFirstRole,      ///< of a header section, bool: the person may show this column
    KeyRole,                ///< of a header section, QString: the column's name in settings
    WidthRole,              ///< of a header section, int: its width at first, pixels; 0 takes what is left
    CaptionRole             ///< bool: in the caption's size, 12 px
};

} // namespace fund
