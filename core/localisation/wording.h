#pragma once

#include "localisation/language.h"

#include <memory>

QT_FORWARD_DECLARE_CLASS(QTranslator)

namespace fund {

/// The program's texts in one language, whatever language the window speaks: for letters and reports.
class Wording
{
public:
    explicit Wording(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    /// The text in this language; the English source where it is not translated. `%n` and `%Ln` become `n` in the
    /// language's plural and digits. Bears the name that lupdate looks for, so that its calls are extracted:
    /// `wording.translate("letters", "%n seat(s) remain.", nullptr, seats)`.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                                    int n = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace fund
