#include "letters/donor_letter.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct DonorLetterName
{
    DonorLetterKind kind;
    const char *key;
    const char *title;
};

constexpr std::array donorLetterNames = {
    DonorLetterName{DonorLetterKind::Call, "call", QT_TRANSLATE_NOOP("letters", "Call for contributions")},
    DonorLetterName{DonorLetterKind::Acknowledgement, "acknowledgement",
                    QT_TRANSLATE_NOOP("letters", "Acknowledgement")},
    DonorLetterName{DonorLetterKind::Receipt, "receipt", QT_TRANSLATE_NOOP("letters", "Official receipt")},
    DonorLetterName{DonorLetterKind::NoEarmark, "no_earmark",
                    QT_TRANSLATE_NOOP("letters", "Statement of no earmarking")}};

} // namespace

QString donorLetterKey(DonorLetterKind kind)
{
    return QString::fromLatin1(donorLetterNames.at(static_cast<std::size_t>(kind)).key);
}

std::optional<DonorLetterKind> donorLetterOf(QStringView key)
{
    for (const DonorLetterName &name : donorLetterNames)
        if (key == QLatin1String(name.key))
            return name.kind;
    return std::nullopt;
}

QString donorLetterTitle(DonorLetterKind kind)
{
    return QCoreApplication::translate("letters", donorLetterNames.at(static_cast<std::size_t>(kind)).title);
}

QString donorLetterRef(DonorLetterId id)
{
    return QStringLiteral("L-%1").arg(id.number(), 4, 10, QLatin1Char('0'));
}

std::optional<DonorLetterId> donorLetterIdOf(QStringView ref)
{
    if (!ref.startsWith(QLatin1String("L-"), Qt::CaseInsensitive))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = ref.sliced(2).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(DonorLetterId(number)) : std::nullopt;
}

QString receiptNumberText(int number)
{
    return QStringLiteral("R-%1").arg(number, 4, 10, QLatin1Char('0'));
}

QString subjectRef(const DonorLetter &letter)
{
    switch (letter.kind) {
    case DonorLetterKind::Call:
        return letter.callRef;
    case DonorLetterKind::Acknowledgement:
        return letter.contributionRef;
    case DonorLetterKind::Receipt:
        return receiptNumberText(letter.receiptNumber);
    case DonorLetterKind::NoEarmark:
        return donorRef(letter.addressee.donor);
    }
    Q_UNREACHABLE();
}

QString donorLetterFileName(const DonorLetter &letter)
{
    const QString whom =
        letter.addressee.donor.isValid() ? donorRef(letter.addressee.donor) : letter.addressee.stateIso3;
    return QStringLiteral("%1-%2-%3.pdf")
        .arg(donorLetterRef(letter.id), donorLetterKey(letter.kind).replace(u'_', u'-'), whom);
}

} // namespace fund
