#pragma once

#include "forms/field.h"

#include <QDateTime>

QT_FORWARD_DECLARE_CLASS(QDateTimeEdit)

namespace fund {

/// A day and a time as the clocks of some place show them; which place is asked elsewhere.
class MomentField : public Field
{
    Q_OBJECT

public:
    MomentField(QString name, const QString &label, QWidget *parent = nullptr);

    /// As the clocks of a zone show it, in UTC; invalid where none is given. UTC where there is no such zone.
    [[nodiscard]] QDateTime moment(const QString &zone) const;
    void setMoment(const QDateTime &moment, const QString &zone);

private:
    QDateTimeEdit *m_edit;
};

} // namespace fund
