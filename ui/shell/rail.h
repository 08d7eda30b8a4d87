#pragma once

#include "shell/page_descriptor.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class RailEntry;

/// The pages at the window's leading edge, in groups. Up and Down move, Enter opens.
class Rail : public QScrollArea
{
    Q_OBJECT

public:
    explicit Rail(const std::vector<PageDescriptor> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    /// Numbers by page id, beside those that pages count themselves.
    void setWaiting(std::function<std::map<QString, int>()> waiting);
    /// Asks the numbers anew.
    void count();
    /// Puts the keyboard on the current page's entry.
    void focusCurrent();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void moveFocus(QObject *from, int by);

    const std::vector<PageDescriptor> &m_pages;
    std::function<std::map<QString, int>()> m_waiting;
    QString m_current;
    std::vector<RailEntry *> m_entries;
    std::vector<std::pair<QWidget *, PageGroup>> m_captions;
};

} // namespace fund
