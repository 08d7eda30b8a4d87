#include "documents/document.h"

#include "localisation/numbers.h"
#include "localisation/wording.h"

namespace fund {

DocumentSettings documentSettings(const Wording &wording)
{
    DocumentSettings settings;
    settings.language = wording.language();
    settings.words = documentWords(wording);
    return settings;
}

void numberTablesAndFigures(Document &document)
{
    const Language language = document.settings.language;
    int tables = 0;
    int figures = 0;
    for (Block &block : document.blocks) {
        if (auto *table = std::get_if<Table>(&block); table && !table->caption.isEmpty() && table->number.isEmpty())
            table->number = numberText(++tables, language);
        if (auto *figure = std::get_if<Figure>(&block);
            figure && !figure->caption.isEmpty() && figure->number.isEmpty())
            figure->number = numberText(++figures, language);
    }
}

} // namespace fund
