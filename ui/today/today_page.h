#pragma once

#include "shell/page.h"

#include "today/task.h"

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class BarPicture;
class Card;
class ChartCard;
class EmptyState;
class EnvelopeBars;
class Label;
class LinePicture;

/// What is asked of this person now, by date, each a click to its place; beside it the year in charts.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    [[nodiscard]] QWidget *newTasks();
    [[nodiscard]] QWidget *newCharts();
    void fill(Card &card, QVBoxLayout &rows, const std::vector<Task> &tasks);
    void showTasks();
    void showCharts();

    Session &m_session;
    std::vector<Task> m_tasks;
    bool m_filled = false; ///< rows stand for m_tasks in the present language
    Card *m_mine;
    QVBoxLayout *m_mineRows;
    Label *m_nothing;
    Card *m_others;
    QVBoxLayout *m_otherRows;
    Label *m_foot;
    LinePicture *m_receipts = nullptr;
    ChartCard *m_receiptsCard = nullptr;
    EnvelopeBars *m_envelopes = nullptr;
    ChartCard *m_envelopesCard = nullptr;
    BarPicture *m_regions = nullptr;
    ChartCard *m_regionsCard = nullptr;
    BarPicture *m_stages = nullptr;
    ChartCard *m_stagesCard = nullptr;
};

} // namespace fund
