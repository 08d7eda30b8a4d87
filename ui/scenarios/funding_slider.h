#pragma once

#include <QSlider>

namespace fund {

/// A yearly funding to slide along, drawn as the desk's other slider is.
class FundingSlider final : public QSlider
{
    Q_OBJECT

public:
    explicit FundingSlider(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {320, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace fund
