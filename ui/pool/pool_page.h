#pragma once

#include "pool/pool_flow.h"
#include "shell/page.h"

namespace fund {

class Button;
class ChartCard;
class Card;
class DateField;
class DateSlider;
class FigureInspector;
class FlowPicture;
class FigureStrip;
class MessageNote;

/// Where the money stands at the end of a day: from contributions through support costs and reserve to windows and
/// their use. Every number opens the entries behind it.
class PoolPage final : public Page
{
    Q_OBJECT

public:
    explicit PoolPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] PageHelp help() const override;
    void retranslate() override;
    void reload() override;
    /// A day ("2026-10-12"), a figure ("committed", "committed/projects") or a donor kind ("kind/member_state").
    void openSubject(const QString &subject) override;

    /// Opens the dialog of an allotment.
    void allot();
    [[nodiscard]] QDate day() const { return m_day; }

private:
    QWidget *newContent();
    void listen();
    void setDay(const QDate &day);
    void showFigures();
    void showFlow();
    void showDate();
    void showNote();
    /// The entries behind what a node stands for, or what it is made of.
    void chooseNode(const QString &key);
    void reverse(qint64 entry, const QString &title);

    Session &m_session;
    Dialogs &m_dialogs;
    FigureStrip *m_figures;
    MessageNote *m_note;
    FlowPicture *m_flow;
    ChartCard *m_card;
    Card *m_dateCard;
    DateField *m_date;
    DateSlider *m_slider;
    Button *m_today;
    Button *m_asTable = nullptr;
    FigureInspector *m_inspector;
    QDate m_day;
    bool m_isToday = true; ///< the day goes on with the clock until another is chosen
    PoolPosition m_pool;
    std::vector<KindReceipts> m_kinds;
    std::vector<QString> m_figureNodes; ///< the node of each key figure
    QString m_chosen;                   ///< the node whose entries are shown
};

} // namespace fund
