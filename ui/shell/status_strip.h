#pragma once

#include <QWidget>

#include <array>

namespace fund {

class Label;

/// What the strip at the foot says; each empty text takes no room.
struct StatusFacts
{
    QString demonstration; ///< "Demonstration, as on 18 November 2026: invented people and amounts"
    QString role;
    QString date;
    QString saved;
    QString verified; ///< the record's last check: "Record verified 09:12"
};

/// The strip at the window's foot, 24 px.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setFacts(const StatusFacts &facts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_demonstration;
    std::array<Label *, 4> m_others;
};

} // namespace fund
