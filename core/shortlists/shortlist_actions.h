#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "shortlists/shortlist_selection.h"

namespace fund {

class Session;

/// Solves the call by its published rules, with explanations, and stores it as the next version. Refused where the
/// proof is not complete, or where the record changed meanwhile. The same problem solved again gives the version that
/// stands.
[[nodiscard]] Result<ShortList> selectShortList(Session &session, CallId call, const Progress *progress = nullptr);

/// Sends the newest version to the High Representative; refused where something that it rests on has changed since.
[[nodiscard]] Result<void> submitShortList(Session &session, CallId call);

/// What the High Representative decides on the submitted list.
struct ShortListDecision
{
    QString expectedDigest;              ///< hexadecimal, from the memo; empty: not compared
    bool approves = true;                ///< else it is returned
    QString reason;                      ///< of a return
    std::map<QString, QString> declines; ///< application's ref to reason: the rest is approved
};

/// Signs the decision over the list's digest (para. 18). An approval nominates each selected applicant and commits the
/// money in the same deed; where some are declined, a list with substitutes by the same rules is made ready, which goes
/// its own way to approval. The file is not held meanwhile: refused where the list was overtaken.
[[nodiscard]] Result<void> decideShortList(Session &session, CallId call, const ShortListDecision &decision,
                                           const QString &password, const Progress *progress = nullptr);

/// A nominee who can't go: the commitment is released but for what is lost for good.
[[nodiscard]] Result<void> withdrawNominee(Session &session, CallId call, const QString &applicationRef,
                                           const QString &reason);

} // namespace fund
