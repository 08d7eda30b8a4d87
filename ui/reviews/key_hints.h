#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace fund {

/// A line of keys and what they do, at a page's foot.
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    using Hint = std::pair<QString, QString>; ///< "Alt+N", "note"
    explicit KeyHints(QWidget *parent = nullptr);
    void setHints(std::vector<Hint> hints);

    [[nodiscard]] QSize sizeHint() const override { return {200, 40}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Hint> m_hints;
};

} // namespace fund
