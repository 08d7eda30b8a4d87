#pragma once

#include "calls/call_part.h"

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

/// What publication freezes, and of a published call, under which digest.
class PublicationPart final : public CallPart
{
    Q_OBJECT

public:
    explicit PublicationPart(QWidget *parent = nullptr);

    void setCall(const Call &call);
    void setTerms(const CallTerms &) override {}
    void put(CallTerms &) const override {}
    void mark(const Problems &) override {}
    [[nodiscard]] bool holds(const QString &) const override { return false; }
    void focusField(const QString &) override {}

private:
    void addText(const QString &text);
    void addFact(const QString &key, const QString &value);

    QVBoxLayout *m_rows;
};

} // namespace fund
