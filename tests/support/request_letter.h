#pragma once

#include "donors/request_letter.h"

namespace fund {

/// A donor's letter as the tests file it: a page of text.
[[nodiscard]] inline RequestLetter requestOnFile()
{
    return {QStringLiteral("request.txt"), QByteArrayLiteral("Please do not publish our name (test).")};
}

} // namespace fund
