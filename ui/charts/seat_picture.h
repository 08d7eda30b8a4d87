#pragma once

#include "charts/chart_picture.h"

#include <optional>

namespace fund {

/// One seat. Its colour and letter say woman or man; where neither is known it is grey.
enum class SeatSign
{
    Woman,
    Man,
    Unknown,
    Empty ///< nobody sits here: a dashed ring
};

struct Seat
{
    QString key; ///< "A-022": what chosen() tells
    SeatSign sign = SeatSign::Unknown;
    bool ringed = false; ///< LDC, LLDC or SIDS
    QString tip;         ///< "Applicant A-022, Rwanda, merit 86.20"

    bool operator==(const Seat &) const = default;
};

/// A published minimum or maximum of seats.
struct SeatLimit
{
    int seats = 0;
    bool atMost = false; ///< whole line; a minimum is dashed

    bool operator==(const SeatLimit &) const = default;
};

/// A regional group.
struct SeatColumn
{
    QString title;           ///< in at most two lines under the column
    int applicants = 0;      ///< "6 of 15"; 0: the count alone
    std::vector<Seat> seats; ///< from the base line upwards
    std::optional<SeatLimit> limit{};

    bool operator==(const SeatColumn &) const = default;
};

/// Who would go, as dots in columns by regional group. Arrows move from dot to dot and choose, as a click does; Space
/// or the mouse over a dot says who it is. Mirrored from right to left.
class SeatPicture : public ChartPicture
{
    Q_OBJECT

public:
    explicit SeatPicture(QWidget *parent = nullptr);

    void setColumns(std::vector<SeatColumn> columns);
    /// Rings the seat of this key; an unknown key takes the ring away.
    void setSelected(const QString &key);
    [[nodiscard]] QString selected() const { return m_selected; }
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {392, 236}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    [[nodiscard]] bool isEmpty() const override { return m_columns.empty(); }
    void paintChart(QPainter &painter) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place
    {
        int column = 0;
        int seat = 0;
    };
    struct Measure
    {
        qreal base = 0;   ///< the line under the dots
        qreal pitch = 26; ///< from dot to dot
        qreal radius = 9;
    };

    [[nodiscard]] Measure measure() const;
    [[nodiscard]] QPointF centreOf(const Measure &measure, const Place &place) const;
    [[nodiscard]] const Seat *seatAt(const Place &place) const;
    [[nodiscard]] std::optional<Place> placeAt(const QPointF &point) const;
    [[nodiscard]] std::optional<Place> placeOf(const QString &key) const;
    [[nodiscard]] QString letterOf(SeatSign sign) const;
    [[nodiscard]] QStringList legend() const;
    [[nodiscard]] QString wordsAt(const QPoint &place) const;
    void move(int columns, int seats);
    void choose(const Place &place);
    void sayWho(const QPoint &globalPlace, const Place &place);
    void paintSeat(QPainter &painter, const Measure &measure, const Place &place) const;
    void paintDot(QPainter &painter, const QPointF &centre, qreal radius, SeatSign sign) const;
    void paintLimit(QPainter &painter, const Measure &measure, int column) const;
    void paintFoot(QPainter &painter, const Measure &measure, int column) const;
    void paintLegend(QPainter &painter) const;

    std::vector<SeatColumn> m_columns;
    QString m_selected;
};

} // namespace fund
