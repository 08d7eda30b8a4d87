#pragma once

#include "forms/field.h"

#include <QStringList>
#include <QWidget>

#include <vector>

QT_FORWARD_DECLARE_CLASS(QCheckBox)
QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

/// What stands beside the scenario at work: a box for each other scenario, of which a few may be ticked.
class BesideList final : public QWidget
{
    Q_OBJECT

public:
    /// `most` boxes may be ticked at once; the others are off then.
    explicit BesideList(int most, QWidget *parent = nullptr);

    /// Keeps what is ticked where its key still stands.
    void setChoices(const std::vector<Choice> &choices);
    [[nodiscard]] QStringList ticked() const;
    void setTicked(const QString &key, bool ticked);

Q_SIGNALS:
    void changed();

private:
    struct Box
    {
        QString key;
        QCheckBox *box;
    };
    void limit();

    int m_most;
    QVBoxLayout *m_column;
    std::vector<Box> m_boxes;
};

} // namespace fund
