#include "scenarios/scenario_panel.h"

#include "scenarios/beside_list.h"
#include "scenarios/scenario_form.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fund {

ScenarioPanel::ScenarioPanel(ScenarioForm *form, BesideList *beside, QWidget *parent)
    : QWidget(parent), m_startName(new Label({}, TextStyle::CaptionStrong, Tone::Muted)), m_start(new QComboBox),
      m_putAside(new Button({}, ButtonKind::Link)), m_besideName(new Label({}, TextStyle::Heading)),
      m_note(new Label({}, TextStyle::Caption, Tone::Muted))
{
    build(form, beside);
    connect(m_start, &QComboBox::activated, this, [this] { Q_EMIT startChosen(start()); });
    connect(m_putAside, &Button::clicked, this, &ScenarioPanel::putAsideAsked);
    retranslate();
}

void ScenarioPanel::build(ScenarioForm *form, BesideList *beside)
{
    m_note->setWordWrap(true);
    m_start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *head = new QHBoxLayout;
    head->addWidget(m_startName, 1);
    head->addWidget(m_putAside);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_start);
    column->addWidget(newRule());
    column->addWidget(m_besideName);
    column->addWidget(beside);
    column->addWidget(newRule());
    column->addWidget(form);
    column->addWidget(m_note);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    for (QWidget *area : {scroll->viewport(), content})
        area->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void ScenarioPanel::retranslate()
{
    m_startName->setText(tr("Start from"));
    m_start->setAccessibleName(m_startName->text());
    m_putAside->setText(tr("Put aside…"));
    m_besideName->setText(tr("Side by side"));
    m_note->setText(tr("Money buys the delegates of the small operation first, then its activities; from there on "
                       "activities and delegates in turn, as the medium operation has more of them."));
}

void ScenarioPanel::setStarts(const std::vector<Choice> &starts)
{
    const QString kept = start();
    const QSignalBlocker quiet(m_start);
    m_start->clear();
    for (const Choice &choice : starts)
        m_start->addItem(choice.text, choice.key);
    setStart(kept);
}

QString ScenarioPanel::start() const
{
    return m_start->currentData().toString();
}

void ScenarioPanel::setStart(const QString &key)
{
    m_start->setCurrentIndex(qMax(0, m_start->findData(key)));
}

void ScenarioPanel::setCanPutAside(bool can)
{
    m_putAside->setVisible(can);
}

} // namespace fund
