#pragma once

#include "base/result.h"

#include "widgets/tokens.h"

#include <QWidget>

namespace fund {

class Label;

/// A message in its place on the page: a bar of its kind's colour, an icon, a bold line, and sentences below it.
class MessageNote : public QWidget
{
    Q_OBJECT

public:
    /// Tone::Ok, Warn, Bad, or Plain for what is only worth knowing.
    explicit MessageNote(Tone tone, const QString &title, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &title, const QString &text = {});
    /// Every sentence of a failure with its paragraph.
    void setFailure(const Failure &failure);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_title;
    Label *m_text;
};

/// The sentence with the paragraph that it rests on behind it, as it stands under a field: "… (para. 19)."
[[nodiscard]] QString sentenceWithParagraph(const Problem &problem);
/// The icon that says a tone without its colour.
[[nodiscard]] QString iconOf(Tone tone);

} // namespace fund
