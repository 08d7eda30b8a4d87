#include "widgets/line_icon.h"

#include "widgets/tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSet>
#include <QSvgRenderer>

namespace fund {

namespace {

QString fileOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

bool isArrow(const QString &name)
{
    static const QSet<QString> arrows = {QStringLiteral("chevron"), QStringLiteral("undo"), QStringLiteral("leave"),
                                         QStringLiteral("list")};
    return arrows.contains(name);
}

QByteArray tinted(const QString &name, const QColor &colour)
{
    QFile file(fileOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", colour.name().toLatin1());
}

/// Asks for the colour when it draws, so that an icon in a menu follows the theme.
class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = tokensOf(QGuiApplication::palette());
        paintLineIcon(*painter, rect, m_name, mode == QIcon::Disabled ? tokens.muted : tokens.text,
                      QGuiApplication::layoutDirection());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    QString m_name;
};

} // namespace

void paintLineIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &colour,
                   Qt::LayoutDirection direction)
{
    const QByteArray drawing = tinted(name, colour);
    if (drawing.isEmpty()) {
        QIcon::fromTheme(name).paint(&painter, place.toAlignedRect());
        return;
    }
    QSvgRenderer renderer(drawing);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (direction == Qt::RightToLeft && isArrow(name)) {
        painter.translate(place.left() + place.right(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, place);
    painter.restore();
}

QIcon lineIcon(const QString &name)
{
    if (QFile::exists(fileOf(name)))
        return QIcon(new LineIconEngine(name));
    return QIcon::fromTheme(name);
}

} // namespace fund
