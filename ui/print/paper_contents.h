#pragma once

#include "print/page.h"

#include <QListWidget>

namespace fund::print {

/// The headings of a paper beside its preview; the one whose page is seen is chosen, and choosing one goes there.
class PaperContents : public QListWidget
{
    Q_OBJECT

public:
    explicit PaperContents(QWidget *parent = nullptr);

    void setPaper(const PagedDocument &paper);
    /// Marks the last heading on this page or before.
    void follow(int page);

    [[nodiscard]] QSize sizeHint() const override { return {200, 400}; }

Q_SIGNALS:
    void placeChosen(const fund::print::PagePlace &place);

private:
    std::vector<PagePlace> m_places; ///< of each row
};

} // namespace fund::print
