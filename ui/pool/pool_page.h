#pragma once

#include "pool/pool_flow.h"
#include "shell/page.h"

#include "settings/setting_store.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QCheckBox)

namespace fund {

class Button;
class ChartCard;
class Card;
class DateField;
class DateSlider;
class FigureInspector;
class FlowPicture;
class PoolViews;
class Form;
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
    /// A day ("2026-10-12"), a figure ("committed", "committed/projects"), a donor kind ("kind/member_state") or a part
    /// of the page ("forecast").
    void openSubject(const QString &subject) override;

    /// Opens the dialog of an allotment, of a payment (`subject`: of this commitment), of other income.
    void allot();
    void pay(const QString &subject = {});
    void recordIncome();
    /// A certification before a payment; what is receivable at the end of the last month; the closing of the books.
    void certify();
    void revalue();
    void closeBooks();
    /// A commitment made by hand, its release, and what a window gives back (pool_page_commitments.cpp).
    void commit();
    void release();
    void giveBack();
    /// A decision on the operating reserve.
    void releaseFromReserve();
    [[nodiscard]] QDate day() const { return m_day; }
    /// By what was on record at the end of this day; none: by all that is.
    [[nodiscard]] const std::optional<QDate> &knownOn() const { return m_knownOn; }
    void setKnownOn(const std::optional<QDate> &day);

private:
    QWidget *newContent();
    void listen();
    void listenToDates();
    void showDeeds();
    [[nodiscard]] ReadAt at() const;
    void setDay(const QDate &day);
    void showFigures();
    /// What a new allotment of the day can be of; empty in a reading of what was known then.
    [[nodiscard]] QString allottableText() const;
    void showFlow();
    void showDate();
    void showNote();
    /// What is committed for the years after the day's.
    void showYearsAhead();
    /// The entries behind what a node stands for, or what it is made of.
    void chooseNode(const QString &key);
    // pool_page_deeds.cpp
    void open(Form *form, const QString &title, const QString &deed, const QString &foot,
              std::function<Problems()> record);
    void reverse(qint64 entry, const QString &title);
    /// Asks which of the deeds of a month's end the role may do.
    void chooseMonthDeed();

    Session &m_session;
    Dialogs &m_dialogs;
    FigureStrip *m_figures;
    MessageNote *m_note;
    FigureStrip *m_ahead;
    FlowPicture *m_flow;
    ChartCard *m_card;
    PoolViews *m_views;
    Card *m_dateCard;
    DateField *m_date;
    DateSlider *m_slider;
    Button *m_today;
    QCheckBox *m_isKnownOn;
    DateField *m_knownDate;
    Button *m_asTable = nullptr;
    Button *m_income = nullptr;
    Button *m_month = nullptr;
    Button *m_pay = nullptr;
    FigureInspector *m_inspector;
    QDate m_day;
    bool m_isToday = true; ///< the day goes on with the clock until another is chosen
    std::optional<QDate> m_knownOn;
    PoolPosition m_pool;
    std::vector<KindReceipts> m_kinds;
    std::vector<QString> m_figureNodes; ///< the node of each key figure
    QString m_chosen;                   ///< the node whose entries are shown
};

} // namespace fund
