#include "commands/commands.h"
#include "commands/frame/command.h"
#include "commands/frame/input.h"
#include "donors/donor_actions.h"
#include "donors/donor_wish_actions.h"
#include "donors/donor_wish_store.h"
#include "storage/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fund {

namespace {

QString helpForDonorOfRequest()
{
    return QCoreApplication::translate("commands", "Name or number of the donor");
}

class DonorFileRequestCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor file-request"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "Attach the letter in which a donor asked how to be published, where the "
                                           "wish was recorded without it (para. 17)");
    }
    CommandNeeds needs() const override { return writing(Action::RecordDonor); }
    void configure(CLI::App &app) override
    {
        textOption(app, "DONOR", m_donor, helpForDonorOfRequest()).required();
        textOption(app, "--document", m_path, QCoreApplication::translate("commands", "The donor's letter, as a file"))
            .required();
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    QString m_donor;
    QString m_path;
};

Result<ExitStatus> DonorFileRequestCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const auto document = readInputFile(m_path);
    if (!document)
        return document.failure();
    const RequestLetter letter{QFileInfo(m_path).fileName(), *document};
    if (auto filed = fileRequestLetter(context.session(), donor->id, letter); !filed)
        return filed.failure();
    const QString digest = QString::fromLatin1(digestOfLetter(letter.document).toHex());
    if (context.wantsJson())
        context.print(Json{{"ref", donorRef(donor->id)}, {"document", letter.fileName}, {"sha256", digest}});
    else
        context.print(QCoreApplication::translate("commands", "%1 %2: %3 is on file, SHA-256 %4.")
                          .arg(donorRef(donor->id), donor->name, letter.fileName, digest));
    return ExitStatus::Done;
}

class DonorWishesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("donor wishes"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands",
                                           "List how a donor asked to be published, and save the letter of the wish "
                                           "that holds with --out (para. 17)");
    }
    CommandNeeds needs() const override { return reading(); }
    void configure(CLI::App &app) override
    {
        textOption(app, "DONOR", m_donor, helpForDonorOfRequest()).required();
        textOption(app, "--out", m_out, QCoreApplication::translate("commands", "Where to save the letter"));
    }
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<void> save(CommandContext &context, const std::vector<KeptWish> &wishes) const;

    QString m_donor;
    QString m_out;
};

Result<void> DonorWishesCommand::save(CommandContext &context, const std::vector<KeptWish> &wishes) const
{
    const auto letter = openRequestLetter(context.session(), wishes.empty() ? WishId() : wishes.front().id);
    if (!letter)
        return letter.failure();
    return writeWholeFile(m_out, letter->document);
}

Result<ExitStatus> DonorWishesCommand::run(CommandContext &context)
{
    const auto donor = requireDonor(context.database(), m_donor);
    if (!donor)
        return donor.failure();
    const std::vector<KeptWish> wishes = readWishes(context.database(), donor->id);
    if (!m_out.isEmpty())
        if (auto saved = save(context, wishes); !saved)
            return saved.failure();
    Json list = Json::array();
    std::vector<QStringList> rows;
    for (const KeptWish &wish : wishes) {
        const QString digest = QString::fromLatin1(wish.letter.digest.toHex());
        list.push_back({{"publication", publicationKey(wish.publication)},
                        {"request", wish.request},
                        {"document", wish.letter.fileName},
                        {"sha256", digest},
                        {"recorded_on", wish.recordedAt.date()},
                        {"recorded_by", wish.recordedBy}});
        rows.push_back({wish.recordedAt.date().toString(Qt::ISODate), publicationTitle(wish.publication), wish.request,
                        wish.letter.fileName, digest});
    }
    if (context.wantsJson())
        context.print(list);
    else
        context.printTable({QCoreApplication::translate("commands", "Recorded"),
                            QCoreApplication::translate("commands", "Publication"),
                            QCoreApplication::translate("commands", "Letter"),
                            QCoreApplication::translate("commands", "Document"), QStringLiteral("SHA-256")},
                           rows);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> donorFileRequestCommand()
{
    return std::make_unique<DonorFileRequestCommand>();
}

std::unique_ptr<Command> donorWishesCommand()
{
    return std::make_unique<DonorWishesCommand>();
}

} // namespace fund
