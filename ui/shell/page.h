#pragma once

#include "widgets/page_head.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QSettings)
QT_FORWARD_DECLARE_CLASS(QSplitter)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Dialogs;
class Inspector;
class Session;

/// What a page works with: who sits at the window, and who asks the person in the page's place.
struct PageContext
{
    Session &session;
    Dialogs &dialogs;
};

/// What F1 says of a page.
struct PageHelp
{
    QString text;
    QString paragraph; ///< "paras. 14–19"
};

/// A page of the window: its head, its content, an inspector at its end. A page knows no other page: it asks the shell
/// to go there. The shell calls retranslate() and then reload() before a page is first seen.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    [[nodiscard]] virtual PageHelp help() const = 0;
    /// Sets every text that stands always, title and subtitle in head() among them. Called again when the language
    /// changes.
    virtual void retranslate() = 0;
    /// Reads what the page shows; called whenever it is opened and after every change in the file while it is seen.
    virtual void reload() = 0;
    /// Shows one thing: a row, a filter. Called after reload(); the word is the page's own ("D-014", "late").
    virtual void openSubject(const QString &subject) { Q_UNUSED(subject) }
    /// Hands settings to the page's tables (TableView::rememberIn) under this group; call the base's too.
    virtual void remember(QSettings &settings, const QString &group);
    /// Where F6 and a fresh page put the keyboard; the content's first widget where this is null.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    /// A file that was dropped on the window; true where the page takes it.
    virtual bool takeFile(const QString &path)
    {
        Q_UNUSED(path)
        return false;
    }

    [[nodiscard]] PageHead &head() const { return *m_head; }
    /// The content below the head, in the page's margins of 16 px; `flush` without any.
    void setContent(QWidget *content, bool flush = false);
    [[nodiscard]] QWidget *content() const { return m_content; }
    /// Made on the first call.
    [[nodiscard]] Inspector &inspector();
    /// A panel of the page's own in the inspector's place (280–456 px): what if, rehearsal, signing.
    void setSidePanel(QWidget *panel);
    /// The inspector or side panel, null where there is none.
    [[nodiscard]] QWidget *sidePanel() const;

Q_SIGNALS:
    /// Carried out by the shell: a page's id, and what to show there.
    void goTo(const QString &place, const QString &subject);
    /// The numbers in the rail may have changed.
    void waitingChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QSplitter *m_splitter;
    QVBoxLayout *m_column;
    PageHead *m_head;
    QWidget *m_content = nullptr;
    Inspector *m_inspector = nullptr;
    QWidget *m_panel = nullptr;
};

} // namespace fund
