#include "print/paper_preview.h"

#include "localisation/application_language.h"
#include "localisation/numbers.h"
#include "print/lay_out.h"
#include "widgets/label.h"
#include "widgets/segmented_filter.h"
#include "widgets/small_parts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace fund::print {

namespace {

constexpr std::array percents = {50, 66, 80, 100, 125, 150, 200};
// In the combo box, what is no per cent.
constexpr int wholePage = 0;
constexpr int pageWidth = -1;

QString percentWords(int percent)
{
    return percentText(Decimal(percent, 0), currentLanguage());
}

} // namespace

PaperPreview::PaperPreview(const QString &accessibleName, bool wide, QWidget *parent)
    : QWidget(parent), m_view(new PaperView), m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_page(new Label({}, TextStyle::Text, Tone::Muted)), m_zoom(new QComboBox)
{
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newBar(wide));
    column->addWidget(m_view, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(shown);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_view->setAccessibleName(accessibleName);
    setFocusProxy(m_view);
    connect(m_view, &PaperView::currentPageChanged, this, [this](int page) {
        showPage();
        Q_EMIT currentPageChanged(page);
    });
    connect(m_view, &PaperView::zoomChanged, this, &PaperPreview::showZoom);
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int chosen = m_zoom->currentData().toInt();
        using Kind = PaperZoom::Kind;
        m_view->setZoom({chosen == wholePage   ? Kind::WholePage
                         : chosen == pageWidth ? Kind::Width
                                               : Kind::Percent,
                         chosen > 0 ? chosen : 100});
    });
    retranslate();
}

QWidget *PaperPreview::newBar(bool wide)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 8);
    row->setSpacing(8);
    row->addWidget(m_page, 1);
    if (wide) {
        m_across = new SegmentedFilter({});
        row->addWidget(m_across);
        connect(m_across, &SegmentedFilter::currentChanged, this,
                [this](const QString &key) { m_view->setPagesAcross(key == u"two" ? 2 : 1); });
    }
    row->addWidget(m_zoom);
    return bar;
}

void PaperPreview::setDocument(const Document &document, bool keepsPage)
{
    const int page = m_view->currentPage();
    m_view->setPaper(layOut(document), document.settings.isRightToLeft());
    m_stack->setCurrentIndex(1);
    if (keepsPage)
        m_view->goToPage(page);
    showPage();
    showZoom();
}

void PaperPreview::showText(const QString &iconName, const QString &title, const QString &text)
{
    m_view->setPaper({}, false);
    m_empty->setTexts(iconName, title, text);
    m_stack->setCurrentIndex(0);
}

bool PaperPreview::hasPaper() const
{
    return m_view->pageCount() > 0;
}

void PaperPreview::showPage()
{
    const int page = m_view->currentPage();
    const Language language = currentLanguage();
    m_page->setText(
        page < 0 ? QString()
                 : tr("Page %1 of %2").arg(numberText(page + 1, language), numberText(m_view->pageCount(), language)));
    // What a screen reader has to say of a picture of words.
    m_view->setAccessibleDescription(page < 0 ? QString()
                                              : m_page->text() + u'\n' +
                                                    m_view->paper().pages.at(static_cast<std::size_t>(page)).text());
}

void PaperPreview::showZoom()
{
    const PaperZoom &zoom = m_view->zoom();
    const int wanted = zoom.kind == PaperZoom::Kind::WholePage ? wholePage
                       : zoom.kind == PaperZoom::Kind::Width   ? pageWidth
                                                               : zoom.percent;
    if (m_zoom->findData(wanted) < 0)
        m_zoom->addItem(percentWords(wanted), wanted);
    m_zoom->setCurrentIndex(m_zoom->findData(wanted));
}

void PaperPreview::retranslate()
{
    m_zoom->clear();
    m_zoom->addItem(tr("Whole page"), wholePage);
    m_zoom->addItem(tr("Page width"), pageWidth);
    for (const int percent : percents)
        m_zoom->addItem(percentWords(percent), percent);
    m_zoom->setAccessibleName(tr("Size of the page"));
    if (m_across) {
        m_across->setSegments({{QStringLiteral("one"), tr("One page")}, {QStringLiteral("two"), tr("Two pages")}});
        m_across->setAccessibleName(tr("Pages side by side"));
    }
    showPage();
    showZoom();
}

void PaperPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fund::print
