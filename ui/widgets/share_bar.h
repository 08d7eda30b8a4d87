#pragma once

#include "widgets/tokens.h"

#include <QWidget>

#include <vector>

namespace fund {

/// One part of a bar: `part` of `whole`, both ≥ 0 in the same unit.
struct Share
{
    qint64 part = 0;
    qint64 whole = 1;
    QColor colour{}; ///< c1 where invalid
};

/// A bar of 8 px that shows how much of a whole is reached, in one or several parts. Says the numbers in words beside
/// it or in its accessible name; it never stands alone.
class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setShares(std::vector<Share> shares);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Share> m_shares;
};

} // namespace fund
