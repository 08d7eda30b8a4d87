#pragma once

#include "base/problem.h"
#include "calls/call.h"

#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QStackedWidget)

namespace fund {

class CallPart;
class PublicationPart;
class RulesPart;
class TabRow;

/// All terms of a call, in tabs, the program's own texts in the reader's language (shownText); what is given and asked
/// for is always as it is stored. It checks nothing itself.
class CallEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CallEditor(const Currency &currency, QWidget *parent = nullptr);

    /// The call whose publication is told; its terms are shown.
    void setCall(const Call &call);
    /// What stands in the editor now, as it would be stored.
    [[nodiscard]] CallTerms terms() const;
    void setTerms(const CallTerms &terms);
    void setReadOnly(bool readOnly);
    /// Marks fields and tabs.
    void mark(const Problems &problems);
    /// Opens the tab of a problem's field and gives it the keyboard.
    void goToField(const QString &field);
    [[nodiscard]] QString currentTab() const;
    void setCurrentTab(const QString &key);

Q_SIGNALS:
    void changed();

private:
    struct Place
    {
        QString tab;
        CallPart *part;
    };
    void addTab(const QString &key, const std::vector<CallPart *> &parts);
    void showTabs(const Problems &problems);
    void take();
    [[nodiscard]] CallTerms shown() const;

    CallTerms m_stored; ///< as last given
    CallTerms m_shown;
    TabRow *m_tabs;
    QStackedWidget *m_stack;
    std::vector<Place> m_places;
    std::vector<QString> m_keys;
    RulesPart *m_rules;
    PublicationPart *m_publication;
    bool m_filling = false;
};

} // namespace fund
