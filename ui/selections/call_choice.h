#pragma once

#include "calls/call_store.h"

#include <QComboBox>

#include <functional>

namespace fund {

class Session;

/// A call as a page offers it.
struct OfferedCall
{
    CallId id;
    QString ref;
    QString title;
    bool isPreferred = false; ///< shown where nothing was chosen yet; of several the first
};

/// The box in which the call of a page is chosen. What was chosen stays chosen when the calls are read anew; where
/// nothing was, a preferred one is, or else the first. Hidden while there is none.
class CallChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit CallChoice(QWidget *parent = nullptr);

    /// Sponsorship calls that have reached `from`, newest first. `isPreferred` says which has what the page shows.
    void readCalls(const Session &session, CallState from,
                   const std::function<bool(const CallSummary &)> &isPreferred = {});
    void setCalls(const std::vector<OfferedCall> &calls);
    /// Not valid where there is none.
    [[nodiscard]] CallId call() const;
    /// By its reference: "S-2026-1". False, and nothing else, where it isn't offered.
    bool choose(const QString &ref);

Q_SIGNALS:
    /// By the person, not by choose().
    void callChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTitle();
};

} // namespace fund
