#include "bank/bank_mapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

Problem inMapping(BankField field, const char *rule, const QString &sentence)
{
    return {bankFieldKey(field), QString::fromLatin1(rule), sentence, {}, 0};
}

bool isMoneyColumn(BankField field)
{
    return field == BankField::Amount || field == BankField::Debit || field == BankField::Credit ||
           field == BankField::Balance;
}

void checkFields(const BankMapping &mapping, Problems &problems)
{
    const auto has = [&](BankField field) { return mapping.columns.contains(field); };
    if (!has(BankField::BookedOn))
        problems.push_back(
            inMapping(BankField::BookedOn, "mapping_must_name_the_day",
                      QCoreApplication::translate("bank", "Say which column has the day of the booking.")));
    const bool hasTwo = has(BankField::Debit) && has(BankField::Credit);
    if (has(BankField::Amount) && (has(BankField::Debit) || has(BankField::Credit)))
        problems.push_back(inMapping(BankField::Amount, "mapping_must_name_one_way_to_read_amounts",
                                     QCoreApplication::translate("bank", "An amount stands either in one column or in "
                                                                         "two, debit and credit: say one of both.")));
    else if (!has(BankField::Amount) && !hasTwo)
        problems.push_back(inMapping(
            has(BankField::Debit)    ? BankField::Credit
            : has(BankField::Credit) ? BankField::Debit
                                     : BankField::Amount,
            "mapping_must_name_the_amount",
            QCoreApplication::translate("bank", "Say which column has the amount, or which two have debit and "
                                                "credit.")));
    if (has(BankField::Sign) && !has(BankField::Amount))
        problems.push_back(inMapping(BankField::Sign, "sign_must_belong_to_an_amount",
                                     QCoreApplication::translate("bank", "A column of C and D goes with one column of "
                                                                         "amounts.")));
    if (!mapping.days)
        problems.push_back({QStringLiteral("date"),
                            QStringLiteral("mapping_must_say_the_order_of_days"),
                            QCoreApplication::translate("bank", "03/04/2026 may be 3 April or 4 March: say in which "
                                                                "order day, month and year stand (date=dmy, mdy or "
                                                                "ymd)."),
                            {},
                            0});
    if (mapping.decimal == mapping.thousands)
        problems.push_back({QStringLiteral("thousands"),
                            QStringLiteral("marks_must_differ"),
                            QCoreApplication::translate("bank", "Decimals and thousands can't have the same mark."),
                            {},
                            0});
}

void checkColumnsOf(const BankMapping &mapping, const QStringList &headings, Problems &problems)
{
    for (const auto &[field, heading] : mapping.columns) {
        if (headingPlace(headings, heading) < 0)
            problems.push_back(inMapping(field, "mapping_must_name_columns_of_the_file",
                                         QCoreApplication::translate("bank", "The file has no column “%1”. Its columns "
                                                                             "are: %2.")
                                             .arg(heading, headings.join(QStringLiteral(", ")))));
        for (const auto &[other, otherHeading] : mapping.columns)
            if (field < other && (isMoneyColumn(field) || isMoneyColumn(other)) &&
                heading.compare(otherHeading, Qt::CaseInsensitive) == 0)
                problems.push_back(inMapping(other, "column_must_stand_for_one_thing",
                                             QCoreApplication::translate("bank", "The column “%1” is said twice: as "
                                                                                 "“%2” and as “%3”.")
                                                 .arg(heading, bankFieldTitle(field), bankFieldTitle(other))));
    }
}

QString foldedHeading(const QString &heading)
{
    return heading.simplified().toCaseFolded();
}

} // namespace

QString BankMapping::column(BankField field) const
{
    const auto found = columns.find(field);
    return found == columns.end() ? QString() : found->second;
}

qsizetype headingPlace(const QStringList &headings, const QString &name)
{
    const QString wanted = foldedHeading(name);
    for (qsizetype i = 0; i < headings.size(); ++i)
        if (foldedHeading(headings[i]) == wanted)
            return i;
    return -1;
}

Problems checkMapping(const BankMapping &mapping, const QStringList &headings)
{
    Problems problems;
    checkFields(mapping, problems);
    if (!headings.isEmpty())
        checkColumnsOf(mapping, headings, problems);
    return problems;
}

QStringList changedHeadings(const QStringList &confirmed, const QStringList &now)
{
    QStringList sentences;
    for (qsizetype i = 0; i < std::max(confirmed.size(), now.size()); ++i) {
        const QString before = confirmed.value(i);
        const QString after = now.value(i);
        if (i < confirmed.size() && i < now.size() && foldedHeading(before) == foldedHeading(after))
            continue;
        const QString number = QString::number(i + 1);
        if (i >= confirmed.size())
            sentences += QCoreApplication::translate("bank", "Column %1, “%2”, is new.").arg(number, after);
        else if (i >= now.size())
            sentences += QCoreApplication::translate("bank", "Column %1, “%2”, is there no more.").arg(number, before);
        else
            sentences +=
                QCoreApplication::translate("bank", "Column %1 was “%2” and is “%3” now.").arg(number, before, after);
    }
    return sentences;
}

} // namespace fund
