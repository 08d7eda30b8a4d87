#include "audit/head_card.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "record/audit_store.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/small_parts.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace fund {

HeadCard::HeadCard(const Database &database, QWidget *parent)
    : Card({}, parent), m_database(database), m_headName(new Label({}, TextStyle::Text, Tone::Muted)),
      m_head(new QLineEdit), m_copy(new Button({}, QStringLiteral("copy"), ButtonKind::Small)),
      m_printedName(new Label({}, TextStyle::Text, Tone::Muted)), m_printed(new QLineEdit),
      m_show(new Button({}, ButtonKind::Small)), m_verdict(new NoteLine)
{
    m_head->setReadOnly(true);
    // Digits of a hash go one way in every language.
    for (QLineEdit *field : {m_head, m_printed}) {
        field->setLayoutDirection(Qt::LeftToRight);
        field->setFont(fontOf(TextStyle::Caption));
    }
    m_printed->setClearButtonEnabled(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_headName, 0, 0);
    grid->addWidget(m_head, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_printedName, 1, 0);
    grid->addWidget(m_printed, 1, 1);
    grid->addWidget(m_show, 1, 2);
    grid->addWidget(m_verdict, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setContentsMargins(0, 12, 0, 4);
    body()->addLayout(grid);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_head->text()); });
    connect(m_printed, &QLineEdit::textChanged, this, &HeadCard::compare);
    connect(m_show, &Button::clicked, this, [this] {
        if (m_found)
            Q_EMIT entryChosen(m_found->number());
    });
}

void HeadCard::retranslate()
{
    m_headName->setText(tr("Head hash", "the newest hash of the record"));
    m_head->setAccessibleName(m_headName->text());
    m_copy->setText(tr("Copy"));
    m_printedName->setText(tr("Compare with"));
    m_printed->setAccessibleName(tr("A hash that was printed"));
    m_printed->setPlaceholderText(tr("Paste the head hash of a memo, a report or a backup"));
    m_show->setText(tr("Show"));
    compare();
}

void HeadCard::reload()
{
    const auto head = readHead(m_database);
    m_head->setText(head ? QString::fromLatin1(head->hash.toHex()) : QString());
    m_head->setCursorPosition(0);
    compare();
}

std::optional<QString> HeadCard::expected() const
{
    return hashDigits(m_printed->text());
}

QString HeadCard::verdict() const
{
    return m_verdict->isHidden() ? QString() : m_verdict->text();
}

void HeadCard::compare()
{
    const Language language = currentLanguage();
    m_found.reset();
    const auto digits = expected();
    const auto entry = digits ? findEntry(m_database, *digits) : std::nullopt;
    const auto head = readHead(m_database);
    const auto number = [language](AuditEntryId id) { return numberText(id.number(), language); };
    m_verdict->setHidden(m_printed->text().trimmed().isEmpty());
    if (!digits)
        m_verdict->setNote(tr("A hash has 8 to 64 of the digits 0–9 and a–f."), Tone::Warn, QStringLiteral("warning"));
    else if (!entry)
        m_verdict->setNote(tr("Not in the record: its tail was cut off, or this file is an older copy."), Tone::Bad,
                           QStringLiteral("warning"));
    else if (head && head->id == entry->id)
        m_verdict->setNote(tr("It is the head: nothing was recorded since."), Tone::Ok, QStringLiteral("tick"));
    else
        m_verdict->setNote(tr("Found at entry %1 of %2, of %3: the record went on from there.")
                               .arg(number(entry->id), number(head->id), dateAndTime(entry->recordedAt, language)),
                           Tone::Ok, QStringLiteral("tick"));
    if (entry)
        m_found = entry->id;
    m_show->setVisible(m_found.has_value());
}

} // namespace fund
