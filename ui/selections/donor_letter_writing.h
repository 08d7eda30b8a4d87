#pragma once

#include "base/result.h"
#include "letters/donor_letter.h"

#include <functional>

namespace fund {

class Dialogs;
class PageHead;
class Session;

struct WrittenDonorLetters
{
    QString folder;
    int count = 0;
    QStringList sealed; ///< letters to people whose address this user may not read: not written
    bool stopped = false;
};

/// Asks for a folder and writes each letter into it as PDF, as long work of the page. `done` isn't called where the
/// person turned away.
void writeDonorLetters(PageHead &head, Dialogs &dialogs, const Session &session, std::vector<DonorLetter> letters,
                       std::function<void(const Result<WrittenDonorLetters> &)> done);

/// What to say of it: a title and a sentence.
[[nodiscard]] std::pair<QString, QString> toldOf(const WrittenDonorLetters &written);

} // namespace fund
