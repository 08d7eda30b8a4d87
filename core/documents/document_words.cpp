#include "documents/document_words.h"

#include "localisation/wording.h"

namespace fund {

DocumentWords documentWords(const Wording &wording)
{
    DocumentWords words;
    words.contents = wording.translate("documents", "Contents", "heading over a paper's table of contents");
    words.page = wording.translate("documents", "Page", "over the page numbers of a table of contents");
    words.table = wording.translate("documents", "Table %1.", "before a table's caption; %1 is its number");
    words.figure = wording.translate("documents", "Figure %1.", "before a chart's caption; %1 is its number");
    words.tableContinued =
        wording.translate("documents", "%1 (continued)", "caption of a table that runs over from a page before");
    return words;
}

} // namespace fund
