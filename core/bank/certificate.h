#pragma once

#include "bank/reconciliation_rows.h"
#include "base/result.h"
#include "documents/document.h"

#include <optional>

namespace fund {

class Session;

/// The reconciliation of which day, and by what was on record when.
struct CertificateRequest
{
    QDate asOf;
    std::optional<QDate> knownOn{}; ///< leaves out what was recorded after that day

    bool operator==(const CertificateRequest &) const = default;
};

/// Why the reconciliation of a day is another now than it was known to be, in one currency. Its items add up exactly to
/// the differences of the two balances.
struct ReconciliationChange
{
    Money bankBefore;
    Money bankAfter;
    Money booksBefore;
    Money booksAfter;
    std::vector<ReconcilingItem> atBank{};  ///< accounts of which statements were imported since
    std::vector<ReconcilingItem> inBooks{}; ///< entries that were recorded since, and are dated by that day
    std::vector<ReconcilingItem> settled{}; ///< what stood on one side only and has been matched or reversed since

    [[nodiscard]] bool isNothing() const { return atBank.empty() && inBooks.empty() && settled.empty(); }
    bool operator==(const ReconciliationChange &) const = default;
};

/// What a fund signs at a month's end: bank and books of every currency, and what changed since they were known so.
struct Certificate
{
    CertificateRequest request;
    std::vector<Reconciliation> weighed{};
    std::vector<ReconciliationChange> changes{}; ///< where it is as known on a day, for each of `weighed`
    QString fundName{};
    QString office{};
    QDateTime dataOf{}; ///< the newest entry of the record that it could see
    bool established = false;
    bool demonstration = false;
    Language language = Language::English;
};

/// In the window's language. Refused for days to come.
[[nodiscard]] Result<Certificate> readCertificate(const Session &session, const CertificateRequest &request);

/// What was recorded after `since` and made of one reconciliation another; pure. `postings` are those of now.
[[nodiscard]] ReconciliationChange changeBetween(const Reconciliation &before, const Reconciliation &after,
                                                 const std::vector<CashPosting> &postings, const QDateTime &since);

/// The certificate on paper, with a line for who prepared and who reviewed it.
[[nodiscard]] Document certificateDocument(const Certificate &certificate);
/// "bank-reconciliation-2026-11-30": for the name of a file.
[[nodiscard]] QString certificateFileName(const CertificateRequest &request);

} // namespace fund
