#include "start/start_page.h"

#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/focus_ring.h"
#include "widgets/label.h"
#include "widgets/line_icon.h"
#include "widgets/message_note.h"
#include "widgets/paint.h"

#include <QAbstractButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int widest = 880;

/// A file that was opened before: all of it is one button.
class FileRow final : public QAbstractButton
{
public:
    explicit FileRow(const QString &path) : m_folder(QDir::toNativeSeparators(QFileInfo(path).absolutePath()))
    {
        setText(QFileInfo(path).fileName());
        setAccessibleName(text());
        setAccessibleDescription(m_folder);
        setFixedHeight(52);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setOwnFocus(this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokensOf(this);
        const auto place = [this](const QRect &box) { return mirrored(box, rect(), layoutDirection()); };
        const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        if (underMouse())
            painter.fillRect(rect(), t.alt);
        painter.fillRect(QRect(0, 0, width(), 1), t.grid);
        paintLineIcon(painter, place(QRect(16, 18, 16, 16)), QStringLiteral("book"), t.muted, layoutDirection());
        const int space = width() - 64;
        const auto line = [&](int y, int height, const QString &words, TextStyle style, const QColor &colour,
                              Qt::TextElideMode elide) {
            painter.setFont(fontOf(style));
            painter.setPen(colour);
            // A path keeps its own direction in a window that reads from right to left.
            const QString shown = QFontMetrics(fontOf(style)).elidedText(words, elide, space);
            painter.drawText(place(QRect(44, y, space, height)), leading | Qt::AlignVCenter,
                             QStringLiteral("\u2066%1\u2069").arg(shown));
        };
        line(7, 20, text(), TextStyle::Strong, t.text, Qt::ElideRight);
        line(27, 16, m_folder, TextStyle::Caption, t.muted, Qt::ElideMiddle);
        if (hasFocus())
            paintRing(painter, QRect(rect()).adjusted(1, 1, -2, -1), t);
    }

private:
    QString m_folder;
};

void placeInTheMiddle(QWidget *middle, QWidget *whole)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    auto *column = new QVBoxLayout(whole);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

Button *newWide(const QString &icon, ButtonKind kind)
{
    auto *button = new Button({}, icon, kind);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextStyle::PageTitle)),
      m_subtitle(new Label({}, TextStyle::Text, Tone::Muted)), m_note(new MessageNote(Tone::Bad, {})),
      m_recent(new Card), m_none(new Label({}, TextStyle::Text, Tone::Muted)), m_rows(new QVBoxLayout),
      m_begin(new Card), m_new(newWide(QStringLiteral("plus"), ButtonKind::Primary)),
      m_open(newWide(QStringLiteral("folder"), ButtonKind::Plain)),
      m_try(newWide(QStringLiteral("today"), ButtonKind::Plain)), m_cancel(new Button({}, ButtonKind::Link)),
      m_promise(new Label({}, TextStyle::Caption, Tone::Muted))
{
    m_note->hide();
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 4, 16, 16);
    m_promise->setWordWrap(true);
    m_recent->setFlush(true);
    m_recent->body()->addWidget(m_none);
    m_recent->body()->addLayout(m_rows);
    m_recent->body()->addStretch(1);
    m_try->hide();
    m_cancel->hide();
    for (Button *one : {m_new, m_open, m_try, m_cancel})
        m_begin->body()->addWidget(one);
    m_begin->body()->setSpacing(8);
    m_begin->body()->addWidget(m_promise);
    m_begin->body()->addStretch(1);
    build();
    connect(m_new, &Button::clicked, this, &StartPage::newAsked);
    connect(m_try, &Button::clicked, this, &StartPage::demonstrationAsked);
    connect(m_cancel, &Button::clicked, this, &StartPage::cancelAsked);
    connect(m_open, &Button::clicked, this, &StartPage::openAsked);
    setFiles({});
    retranslate();
}

void StartPage::build()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(m_recent, 3);
    cards->addWidget(m_begin, 2);
    auto *middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(16);
    column->addWidget(m_note);
    column->addLayout(cards);
    column->addSpacing(16);
    column->addWidget(newLanguages());
    placeInTheMiddle(middle, this);
}

QWidget *StartPage::newLanguages()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (const Language language : languages) {
        // Each by its own name: whoever can't read the present one finds theirs.
        auto *button = new Button(ownName(language), ButtonKind::Link);
        connect(button, &Button::clicked, this, [this, language] { Q_EMIT languageChosen(language); });
        row->addWidget(button);
    }
    row->addStretch(1);
    return holder;
}

void StartPage::retranslate()
{
    m_title->setText(QStringLiteral("Fund Desk"));
    m_subtitle->setText(tr("The desk of a United Nations voluntary fund: one program, one file."));
    m_recent->setTitle(tr("Opened last", "files"));
    m_none->setText(tr("No fund file was opened here yet. Make a new one, or open one that someone gave you."));
    m_begin->setTitle(tr("Begin", "heading over: new file, open a file"));
    m_new->setText(tr("New fund file…"));
    m_open->setText(tr("Open a fund file…"));
    m_open->setKeys(QKeySequence(QKeySequence::Open));
    m_cancel->setText(tr("Cancel"));
    setProgress(m_percent);
    m_promise->setText(tr("Everything stays in that one file on this machine. The program connects to nothing."));
}

void StartPage::setFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const QString &path : paths) {
        auto *row = new FileRow(path);
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_rows->addWidget(row);
    }
    m_none->setVisible(paths.isEmpty());
    if (QLayoutItem *first = m_rows->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

void StartPage::showFailure(const Failure &failure)
{
    m_note->setFailure(failure);
    m_note->show();
}

void StartPage::clearFailure()
{
    m_note->hide();
}

void StartPage::setOffersDemonstration(bool offers)
{
    m_try->setVisible(offers);
}

void StartPage::setProgress(int percent)
{
    m_percent = percent;
    const bool works = percent >= 0;
    for (QWidget *one : {static_cast<QWidget *>(m_new), static_cast<QWidget *>(m_open), static_cast<QWidget *>(m_try),
                         static_cast<QWidget *>(m_recent)})
        one->setEnabled(!works);
    m_cancel->setVisible(works);
    if (percent == 0)
        m_cancel->setFocus(Qt::OtherFocusReason);
    m_try->setText(works ? tr("Making the year: %1%").arg(locale().toString(percent))
                         : tr("Try it with a demonstration year"));
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return button->click();
    QWidget::keyPressEvent(event);
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace fund
