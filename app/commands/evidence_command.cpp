#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/party_argument.h"
#include "diligence/diligence_store.h"
#include "storage/whole_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace fund {

namespace {

class PartyEvidenceCommand final : public Command
{
public:
    explicit PartyEvidenceCommand(PartySide side) : m_side(side) {}

    QString name() const override { return partyWord(m_side) + QStringLiteral(" evidence"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "List the files attached to due diligence, and save one with "
                                                       "--id and --out (para. 14)");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        partyArgument(app, m_side, m_party);
        numberOption(app, "--id", m_id, 1, std::numeric_limits<qint64>::max(),
                     QCoreApplication::translate("commands", "A file of the list, which is saved with --out"));
        textOption(app, "--out", m_out, QCoreApplication::translate("commands", "Where to save the file of --id"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<void> save(CommandContext &context, const std::vector<EvidenceFile> &files) const;

    PartySide m_side;
    QString m_party;
    std::optional<qint64> m_id;
    QString m_out;
};

Result<void> PartyEvidenceCommand::save(CommandContext &context, const std::vector<EvidenceFile> &files) const
{
    if (!m_id && m_out.isEmpty())
        return {};
    if (!m_id || m_out.isEmpty())
        return failure(FailureKind::Usage, QStringLiteral("evidence_must_be_named"),
                       QCoreApplication::translate("commands", "A file is saved with both --id and --out."));
    // Only of the party that was named: a wrong number doesn't save another's.
    const bool isTheirs =
        std::any_of(files.begin(), files.end(), [this](const EvidenceFile &file) { return file.id.number() == *m_id; });
    const auto evidence = openEvidence(context.session(), isTheirs ? EvidenceFileId(*m_id) : EvidenceFileId());
    if (!evidence)
        return evidence.failure();
    return writeWholeFile(m_out, evidence->document);
}

Result<ExitStatus> PartyEvidenceCommand::run(CommandContext &context)
{
    const auto party = requireParty(context, m_side, m_party);
    if (!party)
        return party.failure();
    std::vector<EvidenceFile> files;
    for (const Examination &examination : readExaminations(context.database(), party->id))
        files.insert(files.end(), examination.draft.files.begin(), examination.draft.files.end());
    if (auto saved = save(context, files); !saved)
        return saved.failure();
    Json list = Json::array();
    std::vector<QStringList> rows;
    for (const EvidenceFile &file : files) {
        const QString digest = QString::fromLatin1(file.digest.toHex());
        list.push_back({{"id", file.id.number()}, {"document", file.name}, {"sha256", digest}});
        rows.push_back({QString::number(file.id.number()), file.name, digest});
    }
    if (context.wantsJson())
        context.print(list);
    else
        context.printTable({QCoreApplication::translate("commands", "Number"),
                            QCoreApplication::translate("commands", "Document"), QStringLiteral("SHA-256")},
                           rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorEvidenceCommand()
{
    return std::make_unique<PartyEvidenceCommand>(PartySide::Donor);
}

std::unique_ptr<Command> partnerEvidenceCommand()
{
    return std::make_unique<PartyEvidenceCommand>(PartySide::Partner);
}

} // namespace fund
