#include "shell/main_window.h"

#include "shell/command_palette.h"
#include "shell/help_panel.h"
#include "shell/main_menus.h"
#include "shell/menu_source.h"
#include "shell/page.h"
#include "shell/rail.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fund {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
const QString pageKey = QStringLiteral("window/page");

class PageSource final : public PaletteSource
{
public:
    explicit PageSource(const std::vector<PageDescriptor> &pages) : m_pages(pages) {}
    [[nodiscard]] std::vector<PaletteEntry> find(const QString &words, int limit) const override
    {
        std::vector<PaletteEntry> found;
        for (const PageDescriptor &page : m_pages)
            if (static_cast<int>(found.size()) < limit && hasWords(page.title(), words))
                found.push_back({page.title(), MainWindow::tr("page"), page.iconName, page.id});
        return found;
    }

private:
    const std::vector<PageDescriptor> &m_pages;
};

/// Where the keyboard goes when it comes to a part of the window.
void focusFirst(QWidget *part)
{
    for (QWidget *next = part->nextInFocusChain(); next && next != part; next = next->nextInFocusChain())
        if (part->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) && !next->focusProxy()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

} // namespace

MainWindow::MainWindow(std::vector<PageDescriptor> pages, QSettings &settings, QWidget *parent)
    : QMainWindow(parent), m_pages(std::move(pages)), m_settings(settings), m_top(new TopBar),
      m_rail(new Rail(m_pages)), m_stack(new QStackedWidget), m_status(new StatusStrip)
{
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(middle, 1);
    column->addWidget(m_status);
    setMenuWidget(m_top);
    setCentralWidget(whole);
    m_palette = new CommandPalette(whole);
    m_palette->addSource(std::make_unique<PageSource>(m_pages));
    m_palette->addSource(std::make_unique<MenuSource>(
        std::vector{m_top->menu(MainMenu::File), m_top->menu(MainMenu::View), m_top->menu(MainMenu::Help)}));
    m_help = new HelpPanel(m_stack);
    setAcceptDrops(true);
    setLayoutDirection(QApplication::layoutDirection());
    m_menus = std::make_unique<MainMenus>(*this, *m_top, m_pages);
    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { openPage(id); });
    connect(m_top->findField(), &QAbstractButton::clicked, m_palette, &CommandPalette::open);
    connect(m_palette, &CommandPalette::chosen, this,
            [this](const PaletteEntry &entry) { openPage(entry.place, entry.subject); });
    resize(1280, 768);
    restoreGeometry(m_settings.value(geometryKey).toByteArray());
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::retranslate()
{
    m_top->retranslate();
    m_menus->retranslate();
    setFileTitle(m_fileTitle);
}

void MainWindow::setFileTitle(const QString &title)
{
    m_fileTitle = title;
    const QString program = QStringLiteral("Fund Desk");
    setWindowTitle(title.isEmpty() ? program : QStringLiteral("%1 · %2").arg(title, program));
}

void MainWindow::setStatus(const StatusFacts &facts)
{
    m_status->setFacts(facts);
}

void MainWindow::setChosen(Language language, Theme theme)
{
    m_menus->setChosen(language, theme);
}

void MainWindow::offerBackup()
{
    m_menus->offerBackup();
}

void MainWindow::addPaletteSource(std::unique_ptr<PaletteSource> source)
{
    m_palette->addSource(std::move(source));
}

const PageDescriptor *MainWindow::descriptorOf(const QString &id) const
{
    for (const PageDescriptor &page : m_pages)
        if (page.id == id)
            return &page;
    return nullptr;
}

Page *MainWindow::pageOf(const PageDescriptor &descriptor)
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (m_stack->widget(i)->objectName() == descriptor.id)
            return qobject_cast<Page *>(m_stack->widget(i));
    Page *page = descriptor.make(m_stack);
    page->setObjectName(descriptor.id);
    page->setAccessibleName(descriptor.title());
    connect(page, &Page::goTo, this,
            [this](const QString &place, const QString &subject) { openPage(place, subject); });
    connect(page, &Page::waitingChanged, m_rail, &Rail::count);
    m_stack->addWidget(page);
    page->retranslate();
    page->remember(m_settings, QStringLiteral("page/") + descriptor.id);
    return page;
}

void MainWindow::openFirstPage()
{
    if (m_pages.empty() || openPage(m_settings.value(pageKey).toString()))
        return;
    openPage(m_pages.front().id);
}

bool MainWindow::openPage(const QString &id, const QString &subject)
{
    const PageDescriptor *descriptor = descriptorOf(id);
    if (!descriptor)
        return false;
    m_help->hide();
    const bool newlySeen = m_rail->current() != id;
    Page *page = pageOf(*descriptor);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    page->reload();
    if (!subject.isEmpty())
        page->openSubject(subject);
    // A list beside an inspector never opens with nothing to read there.
    if (auto *list = qobject_cast<TableView *>(page->firstFocus());
        list && page->sidePanel() && list->isVisibleTo(page))
        list->selectFirst();
    if (newlySeen || !subject.isEmpty())
        focusPage();
    m_settings.setValue(pageKey, id);
    Q_EMIT pageOpened(id);
    return true;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentPageId() const
{
    return m_rail->current();
}

QSet<QString> MainWindow::pageIds() const
{
    QSet<QString> ids;
    for (const PageDescriptor &page : m_pages)
        ids.insert(page.id);
    return ids;
}

void MainWindow::reload()
{
    m_rail->count();
    if (Page *page = currentPage())
        page->reload();
}

void MainWindow::reloadSoon()
{
    if (std::exchange(m_reloads, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_reloads = false;
            reload();
        },
        Qt::QueuedConnection);
}

void MainWindow::focusPage()
{
    Page *page = currentPage();
    if (!page)
        return;
    if (QWidget *first = page->firstFocus())
        first->setFocus(Qt::ShortcutFocusReason);
    else if (page->content())
        focusFirst(page->content());
}

void MainWindow::movePart(int by)
{
    Page *page = currentPage();
    QWidget *panel = page ? page->sidePanel() : nullptr;
    const bool hasPanel = panel && panel->isVisible();
    QWidget *focused = QApplication::focusWidget();
    int part = 1;
    if (focused && m_rail->isAncestorOf(focused))
        part = 0;
    else if (focused && hasPanel && panel->isAncestorOf(focused))
        part = 2;
    const int parts = hasPanel ? 3 : 2;
    switch ((part + by + parts) % parts) {
    case 0:
        return m_rail->focusCurrent();
    case 1:
        return focusPage();
    default:
        if (panel)
            focusFirst(panel);
    }
}

void MainWindow::showHelp()
{
    if (const Page *page = currentPage())
        m_help->showHelp(descriptorOf(m_rail->current())->title(), page->help());
}

void MainWindow::findAnything()
{
    m_palette->open();
}

void MainWindow::setWaiting(std::function<std::map<QString, int>()> waiting)
{
    m_rail->setWaiting(std::move(waiting));
}

void MainWindow::filterPage()
{
    const Page *page = currentPage();
    if (!page)
        return;
    for (SearchField *field : page->findChildren<SearchField *>())
        if (field->isVisible())
            return field->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::giveKey(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *target = QApplication::focusWidget()) {
        QKeyEvent press(QEvent::KeyPress, key, modifiers);
        QApplication::sendEvent(target, &press);
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setLocale(QLocale());
        setLayoutDirection(QApplication::layoutDirection());
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (Page *page = currentPage(); page && files.size() == 1 && page->takeFile(files.front().toLocalFile()))
        event->acceptProposedAction();
}

} // namespace fund
