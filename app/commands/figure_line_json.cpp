#include "commands/figure_line_json.h"

namespace fund {

Json figureLineJson(const FigureLine &line)
{
    Json document = {{"entry", line.entry.id.number()},
                     {"on_date", line.entry.onDate},
                     {"recorded_at", momentText(line.entry.recordedAt)},
                     {"kind", entryKindKey(line.entry.kind)},
                     {"subject", line.entry.subject},
                     {"narrative", line.entry.narrative},
                     {"amount", line.amount}};
    if (line.entry.reverses.isValid())
        document["reverses"] = line.entry.reverses.number();
    if (line.entry.reversedBy.isValid())
        document["reversed_by"] = line.entry.reversedBy.number();
    return document;
}

} // namespace fund
