#pragma once

#include "charts/chart_picture.h"

namespace fund {

/// The money of one envelope. Amounts in one smallest unit, with the words that stand for them.
struct EnvelopeFacts
{
    QString name;
    QString total; ///< "900"
    qint64 spent = 0;
    QString spentText;
    qint64 committed = 0;
    QString committedText;
    qint64 free = 0;
    QString freeText;

    bool operator==(const EnvelopeFacts &) const = default;
};

/// What of each envelope is spent, committed and free, all at one scale.
class EnvelopeBars : public ChartPicture
{
    Q_OBJECT

public:
    explicit EnvelopeBars(QWidget *parent = nullptr) : ChartPicture(parent) {}

    void setEnvelopes(std::vector<EnvelopeFacts> envelopes);
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QSize sizeHint() const override { return {236, 248}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 140}; }

protected:
    [[nodiscard]] bool isEmpty() const override { return m_envelopes.empty(); }
    void paintChart(QPainter &painter) const override;

private:
    void paintParts(QPainter &painter, const EnvelopeFacts &envelope, qreal top, qint64 greatest) const;

    std::vector<EnvelopeFacts> m_envelopes;
};

} // namespace fund
