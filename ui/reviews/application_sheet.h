#pragma once

#include "reviews/review_queue.h"

#include <QScrollArea>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

/// An application as it was written, without its author: code, State and groups, eligibility, and the applicant's own
/// words.
class ApplicationSheet : public QScrollArea
{
    Q_OBJECT

public:
    explicit ApplicationSheet(QWidget *parent = nullptr);

    void setSheet(const ReviewSheet &sheet);

private:
    void addTitle(const ReviewSheet &sheet);
    void addEligibility(const Eligibility &eligibility);
    void addWords(const QString &heading, const QString &words);
    void addPromises(const ApplicationFacts &facts);
    void addFact(const QString &text, const std::optional<bool> &answer);

    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_section = 0;
};

} // namespace fund
