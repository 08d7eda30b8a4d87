#pragma once

#include "letters/letter_line.h"
#include "print/paper_preview.h"

namespace fund {

class Button;
class Label;
class Session;

/// One letter as it will be printed, with what can be done with it; without names it says so in the letter's place.
class LetterPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPanel(Session &session, QWidget *parent = nullptr);

    void retranslate();
    /// Null: nothing is chosen.
    void setLetter(const LetterLine *line);
    [[nodiscard]] const std::optional<Document> &document() const { return m_document; }
    [[nodiscard]] print::PaperPreview *preview() const { return m_preview; }
    [[nodiscard]] QSize sizeHint() const override { return {400, 400}; }

Q_SIGNALS:
    void release();
    void save();
    void print();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showButtons(const Letter &letter);

    Session &m_session;
    Label *m_caption;
    Label *m_heading;
    print::PaperPreview *m_preview;
    Button *m_release;
    Button *m_save;
    Button *m_print;
    std::optional<Document> m_document;
    LetterId m_shown; ///< whose paper stands in the preview
};

} // namespace fund
