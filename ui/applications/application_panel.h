#pragma once

#include "applications/application_line.h"

#include <QObject>

namespace fund {

class Inspector;
class Session;

/// Fills the inspector with one application: each criterion's verdict with its reason, the cost, the person where the
/// reader is cleared, and what can be done next.
class ApplicationPanel final : public QObject
{
    Q_OBJECT

public:
    ApplicationPanel(const Session &session, Inspector &inspector, QObject *parent = nullptr);

    void show(const ApplicationLine &line, const QString &callRef);

Q_SIGNALS:
    void judgeAsked(int criterion);
    void withdrawAsked();
    void eraseAsked();

private:
    void addHead(const ApplicationLine &line, const QString &callRef);
    void addWithdrawal(const ApplicationLine &line);
    void addVerdicts(const ApplicationLine &line);
    void addCost(const ApplicationLine &line);
    void addPerson(const ApplicationLine &line);
    void addWords(const ApplicationLine &line);
    void addDeeds(const ApplicationLine &line);

    const Session &m_session;
    Inspector &m_inspector;
};

} // namespace fund
