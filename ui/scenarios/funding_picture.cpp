#include "scenarios/funding_picture.h"

#include "charts/chart_colours.h"
#include "localisation/application_language.h"
#include "localisation/numbers.h"

#include <QPainter>

namespace fund {

namespace {

constexpr int namesWidth = 184;  // the column of names at the start
constexpr int totalsWidth = 96;  // room for a bar's total
constexpr int levelsHeight = 22; // the names of the levels
constexpr int barPitch = 46;
constexpr int barHeight = 24;
constexpr int legendRoom = 26;

QString wholeUnits(const Money &amount)
{
    return numberText(amount.minor() / powerOfTen(amount.currency().minorUnits), currentLanguage());
}

QString planText(const Scenario &scenario)
{
    if (!scenario.isCarried)
        return FundingPicture::tr("does not carry the staff");
    const QString activities =
        FundingPicture::tr("%Ln activities", nullptr, static_cast<int>(scenario.plan.activities));
    return FundingPicture::tr("%1 × %2 delegates, %3", "delegates at each session × sessions a year, activities")
        .arg(numberText(scenario.plan.delegates, currentLanguage()), numberText(scenario.sessions, currentLanguage()),
             activities);
}

} // namespace

void FundingPicture::setScenarios(std::vector<NamedScenario> scenarios, const ReferenceLevels &levels)
{
    m_scenarios = std::move(scenarios);
    m_levels = levels;
    contentChanged();
}

QSize FundingPicture::sizeHint() const
{
    return {560, levelsHeight + static_cast<int>(m_scenarios.size()) * barPitch + legendRoom};
}

ChartTable FundingPicture::table() const
{
    const Wording words(currentLanguage());
    ChartTable table;
    table.head += QString();
    for (const NamedScenario &named : m_scenarios) {
        QStringList row{named.name};
        for (const FundingPart &part : partsOf(named.result, words)) {
            if (table.rows.empty())
                table.head += part.title;
            row += amountWithoutCurrency(part.amount, currentLanguage());
        }
        row += amountText(named.result.funding, currentLanguage());
        table.rows.push_back(row);
    }
    table.head += tr("Funding a year");
    return table;
}

qint64 FundingPicture::greatest() const
{
    qint64 most = m_levels.medium.minor();
    for (const NamedScenario &named : m_scenarios)
        most = qMax(most, named.result.funding.minor());
    return qMax<qint64>(1, most);
}

qreal FundingPicture::placeOf(qint64 amount) const
{
    const qreal length = qMax(40, width() - namesWidth - totalsWidth);
    return namesWidth + length * static_cast<qreal>(amount) / static_cast<qreal>(greatest());
}

void FundingPicture::paintLevel(QPainter &painter, const Money &level, const QString &name) const
{
    const Tokens &t = tokensOf(this);
    const qreal x = placeOf(level.minor());
    const qreal bottom = levelsHeight + static_cast<qreal>(m_scenarios.size()) * barPitch;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(t.c4, 1, Qt::DashLine));
    painter.drawLine(seen(QPointF(x, levelsHeight - 4)), seen(QPointF(x, bottom)));
    const qreal wide = widthOf(name, TextStyle::Caption) + 2;
    const qreal start = qMin(x - wide / 2, width() - wide);
    write(painter, {start, 0, wide, levelsHeight - 4}, name, TextStyle::Caption, t.text);
}

void FundingPicture::paintBar(QPainter &painter, const NamedScenario &scenario, qreal top) const
{
    const Tokens &t = tokensOf(this);
    write(painter, {0, top - 2, namesWidth - 10.0, 18}, scenario.name, TextStyle::Strong, t.text);
    write(painter, {0, top + 15, namesWidth - 10.0, 16}, planText(scenario.result), TextStyle::Caption, t.muted);
    painter.setRenderHint(QPainter::Antialiasing, false);
    Money sum(0, scenario.result.funding.currency());
    for (const FundingPart &part : partsOf(scenario.result, Wording(currentLanguage()))) {
        const qreal from = placeOf(sum.minor());
        sum += part.amount;
        const QRectF box(from, top, qMax<qreal>(0, placeOf(sum.minor()) - from - 1), barHeight);
        if (part.amount.isZero() || box.width() < 1)
            continue;
        const SeriesPaint paint = paintOf(part.colour, t);
        painter.fillRect(seen(box), part.planned ? QBrush(paint.fill, Qt::BDiagPattern) : QBrush(paint.fill));
        if (part.planned || paint.edge.isValid()) {
            painter.setPen(part.planned ? paint.fill : paint.edge);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(seen(box).adjusted(0, 0, -1, -1));
        }
        const QString words = wholeUnits(part.amount);
        if (!part.planned && widthOf(words, TextStyle::CaptionStrong) + 8 < box.width())
            write(painter, box.adjusted(4, 0, -2, 0), words, TextStyle::CaptionStrong, paint.text);
    }
    const QString total = wholeUnits(scenario.result.funding);
    write(painter, {placeOf(sum.minor()) + 5, top, totalsWidth - 6.0, barHeight}, total, TextStyle::CaptionStrong,
          t.text);
}

void FundingPicture::paintLegend(QPainter &painter) const
{
    const Tokens &t = tokensOf(this);
    qreal x = 0;
    const qreal y = levelsHeight + static_cast<qreal>(m_scenarios.size()) * barPitch + 6;
    for (const FundingPart &part : partsOf(m_scenarios.front().result, Wording(currentLanguage()))) {
        const SeriesPaint paint = paintOf(part.colour, t);
        const QRectF box(x, y + 3, 10, 10);
        painter.fillRect(seen(box), part.planned ? QBrush(paint.fill, Qt::BDiagPattern) : QBrush(paint.fill));
        painter.setPen(paint.edge.isValid() ? paint.edge : paint.fill);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(seen(box).adjusted(0, 0, -1, -1));
        const qreal wide = widthOf(part.title, TextStyle::Caption) + 2;
        write(painter, {x + 14, y, wide, 16}, part.title, TextStyle::Caption, t.muted);
        x += 14 + wide + 16;
    }
}

void FundingPicture::paintChart(QPainter &painter) const
{
    qreal top = levelsHeight + 2;
    for (const NamedScenario &scenario : m_scenarios) {
        paintBar(painter, scenario, top);
        top += barPitch;
    }
    // Over the bars: a level is where a funding reaches it.
    paintLevel(painter, m_levels.small, tr("%1, para. 20 (a)", "an amount").arg(wholeUnits(m_levels.small)));
    paintLevel(painter, m_levels.medium, tr("%1, para. 20 (b)", "an amount").arg(wholeUnits(m_levels.medium)));
    paintLegend(painter);
}

} // namespace fund
