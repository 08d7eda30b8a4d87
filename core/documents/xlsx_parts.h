#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QXmlStreamReader>

#include <vector>

namespace fund {

/// Goes to the root element of a part; refused where the part has a document type definition (behind which a file from
/// outside may hide anything) or no root.
[[nodiscard]] Result<void> enterPart(QXmlStreamReader &xml);
/// Refused where the part ended before its root did.
[[nodiscard]] Result<void> leavePart(const QXmlStreamReader &xml);

/// Which sheet is the first that is not hidden, and from which year its days count.
struct WorkbookPart
{
    QString sheetName{};
    QString sheetRelation{};
    bool isFrom1904 = false;
};
[[nodiscard]] Result<WorkbookPart> readWorkbookPart(const QByteArray &bytes);
/// The place that a relation of xl/workbook.xml names, from the archive's root; empty where there is none.
[[nodiscard]] Result<QString> readRelation(const QByteArray &bytes, const QString &id);
/// Which forms of cells, by number, show a day.
[[nodiscard]] Result<std::vector<bool>> readDateForms(const QByteArray &bytes);
/// The texts that cells share.
[[nodiscard]] Result<QStringList> readSharedTexts(const QByteArray &bytes);
/// The text of an `is` or `si` element, at which the reader stands; phonetic helps are left out.
[[nodiscard]] QString readRichText(QXmlStreamReader &xml);

} // namespace fund
