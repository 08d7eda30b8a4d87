#include "calls/publication_part.h"

#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QLayoutItem>
#include <QVBoxLayout>

namespace fund {

PublicationPart::PublicationPart(QWidget *parent) : CallPart(parent), m_rows(nullptr)
{
    auto *card = new Card(tr("What publication freezes"));
    m_rows = card->body();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->addWidget(card);
    column->addStretch(1);
}

void PublicationPart::addText(const QString &text)
{
    auto *label = new Label(text);
    label->setWordWrap(true);
    m_rows->addWidget(label);
}

void PublicationPart::addFact(const QString &key, const QString &value)
{
    m_rows->addWidget(new Label(key, TextStyle::CaptionStrong, Tone::Muted));
    auto *label = new Label(value);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rows->addWidget(label);
}

void PublicationPart::setCall(const Call &call)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addText(tr("The text, the checks of para. 21, the scored criteria with weights and words, the balance rules with "
               "their places, seats, envelope, least merit, the groups of States on the closing date and the lot: one "
               "document under one digest. Reviews and selection use it and nothing else (para. 18)."));
    addText(tr("Until it closes and before the first score a new version can be published. It closes no earlier, opens "
               "no later and leaves the lot as it is."));
    if (!call.isPublished())
        return addText(tr("Nothing of this call is frozen yet."));
    addFact(tr("Published"),
            tr("version %1, %2").arg(QString::number(call.version), dateAndTime(call.publishedAt, currentLanguage())));
    addFact(tr("Digest, SHA-256"), QString::fromLatin1(call.digest.toHex()));
    addFact(tr("Seed of the lot"), call.lotSeed);
    if (!call.clashReason.isEmpty())
        addFact(tr("Why it was published all the same", "rules clash, the notice was short, or people had applied"),
                call.clashReason);
}

} // namespace fund
