#include "calls/lot_value.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace fund {

namespace {

/// Without a form, so many at least: what has fewer could be tried out beforehand.
constexpr qsizetype fewestCharacters = 4;

QRegularExpressionMatch formIn(const QString &publicValue)
{
    static const QRegularExpression form(QStringLiteral(R"(\s*\[(decimals|digits|hex) ([1-9][0-9]{0,2})\]\s*$)"));
    return form.match(publicValue);
}

/// ASCII digits alone, without a zero before them that could be written or left out.
QRegularExpression patternOf(const LotForm &form)
{
    switch (form.kind) {
    case LotFormKind::Decimals:
        return QRegularExpression(QStringLiteral(R"(\A(?:0|[1-9][0-9]*)\.[0-9]{%1}\z)").arg(form.places));
    case LotFormKind::Digits:
        return QRegularExpression(QStringLiteral(R"(\A[0-9]{%1}\z)").arg(form.places));
    case LotFormKind::Hex:
        break;
    }
    return QRegularExpression(QStringLiteral(R"(\A[0-9a-f]{%1}\z)").arg(form.places));
}

bool isLineOfPrint(const QString &value)
{
    const auto characters = value.toUcs4();
    return characters.size() >= fewestCharacters &&
           std::all_of(characters.begin(), characters.end(), [](uint character) {
               const QChar::Category category = QChar::category(character);
               return QChar::isPrint(character) && category != QChar::Separator_Line &&
                      category != QChar::Separator_Paragraph;
           });
}

Problem wrongValue(const char *rule, const QString &sentence)
{
    return problem("value", rule, sentence, "para. 18");
}

} // namespace

std::optional<LotForm> lotFormOf(const QString &publicValue)
{
    const auto found = formIn(publicValue);
    if (!found.hasMatch())
        return std::nullopt;
    const QString kind = found.captured(1);
    return LotForm{kind == u"decimals" ? LotFormKind::Decimals
                   : kind == u"digits" ? LotFormKind::Digits
                                       : LotFormKind::Hex,
                   found.captured(2).toInt()};
}

QString withoutLotForm(const QString &publicValue)
{
    const auto found = formIn(publicValue);
    return found.hasMatch() ? publicValue.left(found.capturedStart()) : publicValue;
}

QString lotFormText(const LotForm &form)
{
    switch (form.kind) {
    case LotFormKind::Decimals:
        return QCoreApplication::translate("calls", "a figure with %Ln decimal(s) after a point", nullptr, form.places);
    case LotFormKind::Digits:
        return QCoreApplication::translate("calls", "exactly %Ln digit(s)", nullptr, form.places);
    case LotFormKind::Hex:
        break;
    }
    return QCoreApplication::translate("calls", "exactly %Ln hexadecimal digit(s) in small letters", nullptr,
                                       form.places);
}

Problems checkLotValue(const QString &value, const QString &publicValue)
{
    if (value.isEmpty())
        return {wrongValue("lot_value_must_be_given", QCoreApplication::translate("calls", "Give the value."))};
    if (const auto form = lotFormOf(publicValue)) {
        if (patternOf(*form).match(value).hasMatch())
            return {};
        return {wrongValue("lot_value_must_have_its_published_form",
                           QCoreApplication::translate("calls", "The call published the form of the value: %1.",
                                                       "%1 such as: exactly 6 digits")
                               .arg(lotFormText(*form)))};
    }
    if (isLineOfPrint(value))
        return {};
    return {wrongValue("lot_value_must_be_a_line_of_print",
                       QCoreApplication::translate("calls",
                                                   "A public value is one line of print of at least %Ln character(s), "
                                                   "as its source publishes it.",
                                                   nullptr, static_cast<int>(fewestCharacters)))};
}

} // namespace fund
