#include "reviews/application_sheet.h"

#include "localisation/application_language.h"
#include "localisation/lists.h"
#include "localisation/numbers.h"
#include "states/state.h"
#include "states/state_group.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fund {

namespace {

/// Lines that are easy to read: about 90 letters.
constexpr int widestText = 640;

/// "Rwanda · African States · LDC, LLDC".
QString originOf(const ReviewSheet &sheet)
{
    const Language language = currentLanguage();
    const State *state = stateOf(sheet.task.stateIso3);
    QStringList parts = {state ? state->name(language) : sheet.task.stateIso3};
    if (const auto region = regionalGroupOf(sheet.region))
        parts += titleOf(*region);
    QStringList groups;
    for (const QString &code : sheet.task.groups)
        if (const auto group = stateGroupOf(code))
            groups += abbreviationOf(*group);
    if (!groups.isEmpty())
        parts += groups.join(ApplicationSheet::tr(", ", "between groups of States"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ApplicationSheet::ApplicationSheet(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus); // so that long texts scroll by the keyboard
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void ApplicationSheet::setSheet(const ReviewSheet &sheet)
{
    m_page = new QWidget;
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(32, 12, 32, 16);
    m_column->setSpacing(4);
    m_section = 0;
    setAccessibleName(tr("Application %1").arg(sheet.task.ref));
    addTitle(sheet);
    addEligibility(sheet.eligibility);
    const Statements &said = sheet.facts.statements;
    QStringList post = {said.post, said.ministry};
    post.removeAll(QString());
    if (!post.isEmpty())
        m_column->addWidget(new Label(post.join(QStringLiteral(" · ")), TextStyle::Caption, Tone::Muted));
    addWords(tr("Present post and duties"), said.duties);
    addWords(tr("Direct experience of ICT security"), said.experience);
    addWords(tr("What they intend to bring to the discussions"), said.contribution);
    addWords(tr("What the administration will do with it"), said.useAtHome);
    addWords(tr("Further answers"), said.further);
    addPromises(sheet.facts);
    m_column->addStretch(1);
    setWidget(m_page); // deletes the one before
}

void ApplicationSheet::addTitle(const ReviewSheet &sheet)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(
        new Label(tr("Applicant %1", "a code, never a name").arg(sheet.task.ref), TextStyle::InspectorHeading));
    row->addWidget(new Label(originOf(sheet), TextStyle::Text, Tone::Muted), 1);
    m_column->addLayout(row);
}

void ApplicationSheet::addEligibility(const Eligibility &eligibility)
{
    const auto checks = static_cast<int>(eligibility.verdicts.size());
    if (eligibility.isEligible())
        m_column->addWidget(new NoteLine(tr("All %n eligibility checks passed (para. 21)", nullptr, checks), Tone::Ok));
    for (const CriterionVerdict &verdict : eligibility.verdicts)
        if (verdict.verdict != Verdict::Pass)
            m_column->addWidget(
                new NoteLine(verdict.reason, verdict.verdict == Verdict::Fail ? Tone::Bad : Tone::Warn));
}

void ApplicationSheet::addWords(const QString &heading, const QString &words)
{
    if (words.isEmpty())
        return;
    ++m_section;
    m_column->addSpacing(8);
    m_column->addWidget(new Label(QStringLiteral("%1 %2").arg(numberText(m_section, currentLanguage()), heading),
                                  TextStyle::CaptionStrong, Tone::Muted));
    auto *text = new Label(tr("“%1”", "the applicant's own words").arg(words), TextStyle::Written);
    text->setWordWrap(true);
    text->setMaximumWidth(widestText);
    // In the direction of the applicant's language, whatever the window speaks.
    text->setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(text);
}

void ApplicationSheet::addPromises(const ApplicationFacts &facts)
{
    m_column->addSpacing(8);
    m_column->addWidget(new Label(tr("Undertaking and other answers"), TextStyle::CaptionStrong, Tone::Muted));
    addFact(tr("Undertakes to attend all formal meetings (para. 21 (d))"), facts.undertaking);
    addFact(tr("Will report if asked (para. 21 (e))"), facts.willReport);
    const Language language = currentLanguage();
    if (facts.yearsInPost)
        m_column->addWidget(
            new Label(tr("Years in the present post: %1").arg(numberText(*facts.yearsInPost, language))));
    if (facts.earlierSessions)
        m_column->addWidget(
            new Label(tr("Sessions attended so far: %1").arg(numberText(*facts.earlierSessions, language))));
    m_column->addWidget(new NoteLine(tr("Name, passport and contact are sealed: reviewers do not see them"),
                                     Tone::Muted, QStringLiteral("lock")));
}

void ApplicationSheet::addFact(const QString &text, const std::optional<bool> &answer)
{
    if (answer.value_or(false))
        m_column->addWidget(new NoteLine(text, Tone::Ok));
    else
        m_column->addWidget(new NoteLine(tr("Not said: %1").arg(text), Tone::Warn));
}

} // namespace fund
