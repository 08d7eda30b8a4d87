#include "scenarios/beside_list.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace fund {

BesideList::BesideList(int most, QWidget *parent) : QWidget(parent), m_most(most), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void BesideList::setChoices(const std::vector<Choice> &choices)
{
    const QStringList kept = ticked();
    for (const Box &old : m_boxes) {
        old.box->hide();
        old.box->deleteLater();
    }
    m_boxes.clear();
    for (const Choice &choice : choices) {
        auto *box = new QCheckBox(choice.text);
        box->setChecked(kept.contains(choice.key));
        connect(box, &QCheckBox::toggled, this, [this] {
            limit();
            Q_EMIT changed();
        });
        m_column->addWidget(box);
        m_boxes.push_back({choice.key, box});
    }
    limit();
}

QStringList BesideList::ticked() const
{
    QStringList keys;
    for (const Box &one : m_boxes)
        if (one.box->isChecked())
            keys += one.key;
    return keys;
}

void BesideList::setTicked(const QString &key, bool ticked)
{
    for (const Box &one : m_boxes)
        if (one.key == key)
            one.box->setChecked(ticked);
}

void BesideList::limit()
{
    const bool full = ticked().size() >= m_most;
    for (const Box &one : m_boxes) {
        const bool off = full && !one.box->isChecked();
        one.box->setEnabled(!off);
        one.box->setToolTip(off ? tr("At most four scenarios stand side by side: untick one first.") : QString());
    }
}

} // namespace fund
