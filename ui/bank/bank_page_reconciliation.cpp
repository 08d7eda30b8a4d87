#include "bank/bank_page.h"

#include "forms/number_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "print/paper_output.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fund {

namespace {

constexpr int widthOfDay = 136;

std::vector<WeighedRow> rowsOfItems(const std::vector<ReconcilingItem> &items)
{
    std::vector<WeighedRow> rows;
    for (const ReconcilingItem &item : items)
        rows.push_back({item.onDate, item.what, {}, item.amount, false, false, item.line, item.entry});
    return rows;
}

void append(std::vector<WeighedRow> &rows, const std::vector<WeighedRow> &more)
{
    rows.insert(rows.end(), more.begin(), more.end());
}

/// From the two balances as they were known to what they are known to be now.
std::vector<WeighedRow> changedRows(const ReconciliationChange &change, const QDate &asOf)
{
    const auto balance = [&](const QString &what, const Money &amount) {
        return WeighedRow{asOf, what, {}, amount, true};
    };
    std::vector<WeighedRow> rows{balance(BankPage::tr("Balance of the bank, as known then"), change.bankBefore)};
    append(rows, rowsOfItems(change.atBank));
    rows.push_back(balance(BankPage::tr("Balance of the bank, as known now"), change.bankAfter));
    rows.push_back(balance(BankPage::tr("Balance of the books, as known then"), change.booksBefore));
    append(rows, rowsOfItems(change.inBooks));
    rows.push_back(balance(BankPage::tr("Balance of the books, as known now"), change.booksAfter));
    return rows;
}

} // namespace

QWidget *BankPage::newReconciliation()
{
    m_weighedTable->setModel(&m_weighed);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_asOfName);
    row->addWidget(m_asOf);
    row->addWidget(m_isKnownOn);
    row->addWidget(m_knownOn);
    row->addStretch(1);
    row->addWidget(m_savePdf);
    for (BareDateField *day : {m_asOf, m_knownOn})
        day->setFixedWidth(widthOfDay);
    m_knownOn->setEnabled(false);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_weighedTable);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(card, 1);
    return part;
}

void BankPage::connectReconciliation()
{
    for (BareDateField *day : {m_asOf, m_knownOn})
        connect(day, &DateField::changed, this, &BankPage::reloadReconciliation);
    connect(m_isKnownOn, &QCheckBox::toggled, this, [this](bool isKnownOn) {
        {
            const QSignalBlocker quiet(m_knownOn);
            m_knownOn->setEnabled(isKnownOn);
            m_knownOn->setDate(isKnownOn ? m_asOf->date() : QDate());
        }
        reloadReconciliation();
    });
    connect(m_savePdf, &Button::clicked, this, &BankPage::saveCertificate);
}

CertificateRequest BankPage::certificateRequest() const
{
    CertificateRequest request{m_asOf->date()};
    if (m_isKnownOn->isChecked() && m_knownOn->date().isValid())
        request.knownOn = m_knownOn->date();
    return request;
}

void BankPage::reloadReconciliation()
{
    m_savePdf->setOffBecause(m_certificate ? QString() : tr("There is no reconciliation to save yet."));
    const CertificateRequest request = certificateRequest();
    m_weighAgain = request.asOf.isValid() && head().tasks().isRunning();
    if (m_weighAgain || !request.asOf.isValid())
        return;
    head().tasks().run<Result<Certificate>>(
        tr("Reconciling bank and books"),
        [this, request](const Progress &) { return readCertificate(m_session, request); },
        [this](const Result<Certificate> &read) { showCertificate(read); });
}

void BankPage::showCertificate(const Result<Certificate> &read)
{
    if (m_weighAgain)
        return reloadReconciliation();
    m_certificate.reset();
    std::vector<RowSection<WeighedRow>> sections;
    if (read) {
        m_certificate = *read;
        for (const Reconciliation &weighed : read->weighed)
            sections.push_back({weighed.currency.code, weighedRows(weighed)});
        for (const ReconciliationChange &change : read->changes)
            if (!change.isNothing())
                sections.push_back(
                    {tr("%1: what was recorded after %2", "a currency, a day")
                         .arg(change.bankBefore.currency().code, longDate(*read->request.knownOn, currentLanguage())),
                     changedRows(change, read->request.asOf)});
    } else {
        m_note->setFailure(read.failure());
        m_note->show();
    }
    m_weighed.setSections(std::move(sections));
    m_savePdf->setOffBecause(m_certificate ? QString() : tr("There is no reconciliation to save yet."));
}

void BankPage::saveCertificate()
{
    if (!m_certificate)
        return;
    print::savePaper(head(), m_dialogs, certificateDocument(*m_certificate),
                     certificateFileName(m_certificate->request) + QStringLiteral(".pdf"),
                     [this](const Result<QString> &written) {
                         if (written)
                             m_note->setMessage(Tone::Ok, tr("The reconciliation is written."), *written);
                         else
                             m_note->setFailure(written.failure());
                         m_note->show();
                     });
}

} // namespace fund
