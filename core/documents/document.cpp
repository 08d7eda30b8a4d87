#include "documents/document.h"

namespace fund {

void numberTablesAndFigures(Document &document)
{
    const DocumentWords &words = document.settings.words;
    int tables = 0;
    int figures = 0;
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block); table && !table->caption.isEmpty() && table->number.isEmpty())
            table->number = words.number(++tables);
        if (auto *figure = std::get_if<Figure>(&block);
            figure && !figure->caption.isEmpty() && figure->number.isEmpty())
            figure->number = words.number(++figures);
    }
}

} // namespace fund
