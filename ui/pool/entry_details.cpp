#include "pool/entry_details.h"

#include "contributions/contribution_store.h"
#include "identity/session.h"
#include "identity/user_store.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "pool/entry_table_model.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int keyWidth = 72;

Label *wrapping(const QString &text, TextStyle style, Tone tone = Tone::Plain)
{
    auto *label = new Label(text, style, tone);
    label->setWordWrap(true);
    return label;
}

QHBoxLayout *newRow(const QString &key, QWidget *value)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    auto *name = wrapping(key, TextStyle::Text, Tone::Muted);
    name->setFixedWidth(keyWidth);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1, Qt::AlignTop);
    value->setAccessibleDescription(key);
    return row;
}

void empty(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (QLayout *inner = item->layout())
            empty(*inner);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// The contribution that an entry rests on.
std::optional<Contribution> contributionOf(const Session &session, const QString &subject)
{
    const QString table = QStringLiteral("contributions/");
    if (!subject.startsWith(table))
        return std::nullopt;
    return readContribution(session.database(), ContributionId(subject.mid(table.size()).toLongLong()),
                            session.fund().currency);
}

} // namespace

EntryDetails::EntryDetails(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void EntryDetails::clear()
{
    empty(*m_rows);
}

void EntryDetails::addRow(const QString &key, const QString &value)
{
    m_rows->addLayout(newRow(key, wrapping(value, TextStyle::Text)));
}

void EntryDetails::addMoney(const LedgerEntry &entry)
{
    const Language language = currentLanguage();
    for (const Transfer &transfer : entry.transfers) {
        addRow(tr("Debit", "of a ledger entry"), accountTitle(transfer.debit));
        addRow(tr("Credit", "of a ledger entry"), accountTitle(transfer.credit));
        if (entry.transfers.size() > 1 || transfer.original)
            addRow(tr("Amount"), amountText(transfer.original.value_or(transfer.amount), language));
        m_rows->addSpacing(4);
    }
    if (!entry.transfers.empty())
        return;
    for (const Memorandum &memorandum : entry.memoranda)
        addRow(memorandum.kind == MemorandumKind::Pledged ? tr("Pledged", "an amount that is expected")
                                                          : tr("Agreed", "an amount that is expected"),
               amountText(memorandum.amount, language));
}

void EntryDetails::addSubject(const LedgerEntry &entry)
{
    const QString key = tr("Rests on", "what a ledger entry rests on");
    const auto contribution = contributionOf(m_session, entry.subject);
    if (!contribution)
        return addRow(key, entry.narrative.isEmpty() ? entry.subject : entry.narrative);
    auto *link = new Button(contribution->ref, ButtonKind::Link);
    auto *holder = new QWidget;
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link);
    layout->addStretch(1);
    m_rows->addLayout(newRow(key, holder));
    addRow(tr("Donor"), contribution->donor.name);
    connect(link, &Button::clicked, this,
            [this, ref = contribution->ref] { Q_EMIT goTo(QStringLiteral("contributions"), ref); });
}

void EntryDetails::setEntry(const LedgerEntry &entry)
{
    clear();
    m_rows->addSpacing(12);
    m_rows->addWidget(newRule());
    m_rows->addSpacing(12);
    m_rows->addWidget(
        wrapping(QStringLiteral("%1 · %2").arg(entryRef(entry.id), entryTitle(entry)), TextStyle::Heading));
    m_rows->addSpacing(4);
    addMoney(entry);
    addSubject(entry);
    const auto user = readUser(m_session.database(), entry.recordedBy);
    addRow(tr("For", "the day that an entry is for"), shortDate(entry.onDate, currentLanguage()));
    addRow(tr("Made by"), user ? user->name : QString());
    addRow(tr("Recorded"), dateAndTime(entry.recordedAt, currentLanguage()));
    if (entry.reverses.isValid())
        addRow(tr("Reason"), entry.narrative);
    if (entry.reversedBy.isValid())
        addRow(tr("Reversed"), tr("by %1", "an entry's number").arg(entryRef(entry.reversedBy)));
}

} // namespace fund
