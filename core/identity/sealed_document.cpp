#include "identity/sealed_document.h"

#include "identity/session.h"

#include <QCoreApplication>

namespace fund {

namespace {

Failure noEvidenceKey()
{
    return failure(FailureKind::NotAuthorised, QStringLiteral("evidence_key_must_be_handed_over"),
                   QCoreApplication::translate("identity", "Attached documents are sealed, and this file is of an "
                                                           "earlier version: the programme officer or the High "
                                                           "Representative signs in once to write, then you once "
                                                           "more."),
                   QStringLiteral("para. 11"));
}

} // namespace

QByteArray documentPurpose(const QByteArray &table, const QByteArray &row)
{
    return table + ' ' + row;
}

Result<OwnKeyBox> sealDocument(const Session &session, const QByteArray &document, const QByteArray &purpose)
{
    if (session.evidenceKey().isEmpty())
        return noEvidenceKey();
    return sealUnderOwnKey(document, purpose, session.evidenceKey(), session.chance());
}

Result<QByteArray> openDocument(const Session &session, const OwnKeyBox &kept, const QByteArray &purpose)
{
    if (auto allowed = session.require(Action::Read); !allowed)
        return allowed.failure();
    if (kept.keyBox.isEmpty())
        return kept.box;
    if (session.evidenceKey().isEmpty())
        return noEvidenceKey();
    auto document = openUnderOwnKey(kept, purpose, session.evidenceKey());
    if (!document)
        return failure(FailureKind::File, QStringLiteral("document_must_open"),
                       QCoreApplication::translate("identity", "The document's content is not what was attached: "
                                                               "verify the file."));
    return std::move(*document);
}

} // namespace fund
