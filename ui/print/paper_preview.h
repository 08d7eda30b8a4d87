#pragma once

#include "base/problem.h"
#include "documents/document.h"
#include "print/paper_view.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QComboBox)
QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {
class EmptyState;
class Label;
class SegmentedFilter;
} // namespace fund

namespace fund::print {

/// A paper as it will be printed, under a bar with the page's number, one page or two, and the size; a sentence where
/// there is no paper. Letters, memo and report are all shown with it.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    /// `wide`: offers two pages side by side.
    explicit PaperPreview(const QString &accessibleName, bool wide = false, QWidget *parent = nullptr);

    /// Sets the paper in pages and shows its first one; the page that was seen where `keepsPage`.
    void setDocument(const Document &document, bool keepsPage = false);
    /// Shows a sentence in the paper's place: empty, at work, refused.
    void showText(const QString &iconName, const QString &title, const QString &text);
    [[nodiscard]] bool hasPaper() const;
    [[nodiscard]] const PagedDocument &paper() const { return m_view->paper(); }
    [[nodiscard]] PaperView *view() const { return m_view; }

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *newBar(bool wide);
    void retranslate();
    void showPage();
    void showZoom();

    PaperView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    Label *m_page;
    SegmentedFilter *m_across = nullptr;
    QComboBox *m_zoom;
};

} // namespace fund::print
