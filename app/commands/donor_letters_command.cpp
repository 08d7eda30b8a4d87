#include "commands/commands.h"
#include "commands/frame/command.h"
#include "contributions/contribution_store.h"
#include "donors/donor_actions.h"
#include "letters/donor_letter_actions.h"
#include "print/pdf_file.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace fund {

namespace {

/// As the command line writes it: "no-earmark".
QString letterKindWord(DonorLetterKind kind)
{
    return donorLetterKey(kind).replace(u'_', u'-');
}

QStringList letterKindWords()
{
    QStringList words;
    for (const DonorLetterKind kind : allDonorLetterKinds)
        words += letterKindWord(kind);
    return words;
}

QStringList groupKeys()
{
    QStringList keys;
    for (const AddresseeGroup group : allAddresseeGroups)
        keys += addresseeGroupKey(group);
    return keys;
}

/// What was asked for, found in the file.
struct WantedLetters
{
    DonorLettersDraft draft;
    std::vector<DonorLetterId> ids;
};

class DonorLettersCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor letters"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Make letters to donors ready, and write those that wait as PDF");
    }
    CommandNeeds needs() const override
    {
        return {Database::Access::ReadWrite, isCall() ? Action::CallForContributions : Action::PrepareDonorLetters,
                true, true};
    }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] bool isCall() const { return !m_groups.isEmpty() || !m_publication.isEmpty(); }
    [[nodiscard]] Result<WantedLetters> read(const CommandContext &context) const;
    [[nodiscard]] Result<int> prepare(CommandContext &context, const WantedLetters &wanted);
    [[nodiscard]] bool isWanted(const DonorLetter &letter, const WantedLetters &wanted) const;
    [[nodiscard]] Result<void> write(CommandContext &context, const WantedLetters &wanted);

    QString m_kind;
    QString m_donor;
    QString m_contribution;
    QStringList m_ids;
    QStringList m_groups;
    QString m_publication;
    QString m_folder;
    QString m_callRef;
    Json m_written = Json::array();
    QStringList m_sealed;
};

void DonorLettersCommand::configure(CLI::App &app)
{
    const auto joined = [](const QStringList &words) { return words.join(QStringLiteral(", ")); };
    choiceOption(app, "--kind", m_kind, letterKindWords(),
                 QCoreApplication::translate("commands", "One of: %1").arg(joined(letterKindWords())))
        .required();
    textOption(app, "--donor", m_donor,
               QCoreApplication::translate("commands", "Of this donor alone, by name or number (default: all)"));
    textOption(app, "--contribution", m_contribution,
               QCoreApplication::translate("commands", "Of this contribution alone"))
        .typeName("REF");
    idsOption(app, "--id", m_ids,
              QCoreApplication::translate("commands", "A letter to be written again; repeatable (default: all that "
                                                      "wait)"));
    textsOption(app, "--group", m_groups,
                QCoreApplication::translate("commands", "Calls for contributions: whom it goes to, of %1; repeatable")
                    .arg(joined(groupKeys())))
        .typeName("GROUP");
    textOption(app, "--publication", m_publication,
               QCoreApplication::translate("commands", "Of a new call: where it is published online (para. 14)"))
        .typeName("LINK");
    textOption(app, "--out", m_folder, QCoreApplication::translate("commands", "The folder for the PDFs"))
        .typeName("DIR");
}

Result<WantedLetters> DonorLettersCommand::read(const CommandContext &context) const
{
    WantedLetters wanted;
    wanted.draft.kind = *donorLetterOf(QString(m_kind).replace(u'-', u'_'));
    if (!m_donor.isEmpty()) {
        const auto donor = requireDonor(context.database(), m_donor);
        if (!donor)
            return donor.failure();
        wanted.draft.donor = donor->id;
    }
    if (!m_contribution.isEmpty()) {
        const auto contribution = findContribution(context.database(), m_contribution);
        if (!contribution)
            return refused(
                {problem("contribution", "contribution_must_exist",
                         QCoreApplication::translate("commands", "There is no contribution %1.").arg(m_contribution))});
        wanted.draft.contribution = *contribution;
    }
    for (const QString &ref : m_ids) {
        const auto id = donorLetterIdOf(ref);
        if (!id)
            return failure(
                FailureKind::Usage, QStringLiteral("letter_must_be_named"),
                QCoreApplication::translate("commands", "“%1” is no letter's number, such as L-0012.").arg(ref));
        wanted.ids.push_back(*id);
    }
    return wanted;
}

Result<int> DonorLettersCommand::prepare(CommandContext &context, const WantedLetters &wanted)
{
    if (wanted.draft.kind != DonorLetterKind::Call)
        return wanted.ids.empty() ? prepareDonorLetters(context.session(), wanted.draft) : Result<int>(0);
    if (!isCall())
        return 0;
    ContributionCallDraft call;
    call.publication = m_publication;
    for (const QString &key : m_groups) {
        const auto group = addresseeGroupOf(key);
        if (!group)
            return failure(FailureKind::Usage, QStringLiteral("group_must_be_known"),
                           QCoreApplication::translate("commands", "“%1” is none of %2.")
                               .arg(key, groupKeys().join(QStringLiteral(", "))));
        call.addressees.push_back(*group);
    }
    const auto issued = callForContributions(context.session(), call);
    if (!issued)
        return issued.failure();
    m_callRef = issued->ref;
    return issued->letters;
}

bool DonorLettersCommand::isWanted(const DonorLetter &letter, const WantedLetters &wanted) const
{
    if (letter.kind != wanted.draft.kind)
        return false;
    if (!wanted.ids.empty())
        return std::find(wanted.ids.begin(), wanted.ids.end(), letter.id) != wanted.ids.end();
    return letter.state == LetterState::Waiting &&
           (!wanted.draft.donor.isValid() || letter.addressee.donor == wanted.draft.donor) &&
           (!wanted.draft.contribution.isValid() || letter.contribution == wanted.draft.contribution);
}

Result<void> DonorLettersCommand::write(CommandContext &context, const WantedLetters &wanted)
{
    if (!QDir().mkpath(m_folder))
        return failure(FailureKind::File, QStringLiteral("folder_must_be_writable"),
                       QCoreApplication::translate("commands", "The folder %1 can't be made.").arg(m_folder));
    for (const DonorLetter &letter : readDonorLetters(context.database())) {
        if (!isWanted(letter, wanted))
            continue;
        const auto document = printDonorLetter(context.session(), letter);
        if (!document && document.failure().problems.front().rule == u"address_is_sealed") {
            m_sealed += donorLetterRef(letter.id);
            continue;
        }
        if (!document)
            return document.failure();
        const QString path = QDir(m_folder).filePath(donorLetterFileName(letter));
        if (auto done = print::writePdf(path, *document); !done)
            return done.failure();
        m_written.push_back(path);
    }
    return {};
}

Result<ExitStatus> DonorLettersCommand::run(CommandContext &context)
{
    const auto wanted = read(context);
    if (!wanted)
        return wanted.failure();
    const auto prepared = prepare(context, *wanted);
    if (!prepared)
        return prepared.failure();
    if (!m_folder.isEmpty())
        if (auto done = write(context, *wanted); !done)
            return done.failure();
    if (context.wantsJson()) {
        Json said{{"kind", m_kind}, {"prepared", *prepared}, {"written", m_written}, {"sealed", m_sealed}};
        if (!m_callRef.isEmpty())
            said["call"] = m_callRef;
        context.print(said);
    } else {
        context.print(QCoreApplication::translate("commands", "Letters made ready: %1, written: %2. They wait until "
                                                              "funddesk donor release-letters.")
                          .arg(*prepared)
                          .arg(m_written.size()));
    }
    if (m_sealed.isEmpty())
        return ExitStatus::Done;
    context.console().message(
        QCoreApplication::translate("commands", "Not written, since they go to people whose addresses are sealed: %1.")
            .arg(m_sealed.join(QStringLiteral(", "))));
    return ExitStatus::Refused;
}

} // namespace

std::unique_ptr<Command> donorLettersCommand()
{
    return std::make_unique<DonorLettersCommand>();
}

} // namespace fund
