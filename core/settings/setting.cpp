#include "settings/setting.h"

#include "base/field_readers.h"
#include "money/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace fund {

namespace {

struct Row
{
    Setting setting;
    SettingKind kind;
    const char *key;
    const char *title;
    const char *paragraph;
};

constexpr Row table[] = {
    {Setting::MinimumToStart, SettingKind::Amount, "minimum_to_start",
     QT_TRANSLATE_NOOP("settings", "Minimum to start"), "para. 16"},
    {Setting::SupportCostRate, SettingKind::Share, "support_cost_rate",
     QT_TRANSLATE_NOOP("settings", "Programme support costs"), "ST/AI/286"},
    {Setting::OperatingReserveRate, SettingKind::Share, "operating_reserve_rate",
     QT_TRANSLATE_NOOP("settings", "Operating reserve"), "ST/AI/284"},
    {Setting::StaffSource, SettingKind::StaffSource, "staff_source", QT_TRANSLATE_NOOP("settings", "Staff paid from"),
     "para. 15"},
    {Setting::MultiYear, SettingKind::Permission, "multi_year_commitments",
     QT_TRANSLATE_NOOP("settings", "Commitments over several years"), "para. 20"},
    {Setting::FundStatus, SettingKind::Status, "fund_status", QT_TRANSLATE_NOOP("settings", "Status of the fund"),
     "para. 4"},
    {Setting::DocumentSymbol, SettingKind::Text, "document_symbol", QT_TRANSLATE_NOOP("settings", "Document symbol"),
     "para. 27"},
    {Setting::HostOffice, SettingKind::Text, "host_office", QT_TRANSLATE_NOOP("settings", "Office"), "para. 15"},
    {Setting::RetentionYears, SettingKind::Years, "retention_years",
     QT_TRANSLATE_NOOP("settings", "Years that personal data are kept"), "para. 11"},
    {Setting::BooksClosedUntil, SettingKind::Day, "books_closed_until",
     QT_TRANSLATE_NOOP("settings", "Books closed until"), "para. 14"},
    {Setting::RecognitionPolicy, SettingKind::Recognition, "recognition_policy",
     QT_TRANSLATE_NOOP("settings", "Recognition of contributions"), "para. 14"},
    {Setting::WindowPreference, SettingKind::Permission, "window_preference",
     QT_TRANSLATE_NOOP("settings", "Preference between the windows"), "para. 19"},
    {Setting::PaymentCertification, SettingKind::Requirement, "payment_certification",
     QT_TRANSLATE_NOOP("settings", "Certification of payments by another person"), "para. 14"},
    {Setting::DueDiligence, SettingKind::Requirement, "due_diligence",
     QT_TRANSLATE_NOOP("settings", "Due diligence by checklist and two people"), "para. 14"},
};

const Row &rowOf(Setting setting)
{
    const auto *found =
        std::find_if(std::begin(table), std::end(table), [&](const Row &row) { return row.setting == setting; });
    Q_ASSERT(found != std::end(table));
    return *found;
}

/// The form of the file, YYYY-MM-DD and nothing around it: days are compared as texts there.
QDate dayOf(const QString &value)
{
    const auto day = readDate(value);
    return day && value.size() == 10 ? *day : QDate();
}

bool isValueOfKind(const QString &value, SettingKind kind, const SettingFacts &facts)
{
    const auto number = Decimal::fromText(value);
    switch (kind) {
    case SettingKind::Amount: {
        // As it will be read: an amount that the fund's currency can't hold would count as undecided.
        const auto amount = Money::fromText(value, facts.currency);
        return amount && amount->isPositive();
    }
    case SettingKind::Share:
        return number && number->coefficient() >= 0 && number->coefficient() <= powerOfTen(number->scale());
    case SettingKind::Status:
    case SettingKind::Recognition:
    case SettingKind::Permission:
    case SettingKind::Requirement:
    case SettingKind::StaffSource:
        return settingChoices(kind).contains(value);
    case SettingKind::Text:
        return !value.trimmed().isEmpty();
    case SettingKind::Years:
        return number && number->scale() == 0 && number->coefficient() >= 1 && number->coefficient() <= 100;
    case SettingKind::Day:
        return dayOf(value).isValid();
    }
    Q_UNREACHABLE();
}

QString expectation(SettingKind kind, const SettingFacts &facts)
{
    switch (kind) {
    case SettingKind::Amount:
        return QCoreApplication::translate("settings", "An amount above zero in %1 such as %2.")
            .arg(facts.currency.code, Money(150'000'000, facts.currency).toText());
    case SettingKind::Share:
        return QCoreApplication::translate("settings", "A share from 0 to 1 such as 0.13.");
    case SettingKind::Status:
        return QCoreApplication::translate("settings", "Either proposed or established.");
    case SettingKind::Text:
        return QCoreApplication::translate("settings", "A text.");
    case SettingKind::Years:
        return QCoreApplication::translate("settings", "A whole number of years from 1 to 100.");
    case SettingKind::Day:
        return QCoreApplication::translate("settings", "A day such as 2025-12-31.");
    case SettingKind::Recognition:
        return QCoreApplication::translate("settings", "Either ipsas23 or ipsas47.");
    case SettingKind::Permission:
        return QCoreApplication::translate("settings", "Either allowed or not_allowed.");
    case SettingKind::Requirement:
        return QCoreApplication::translate("settings", "Either required or not_required.");
    case SettingKind::StaffSource:
        return QCoreApplication::translate("settings", "Either fund or regular-budget.");
    }
    Q_UNREACHABLE();
}

/// Against whom may lean on what was closed: the closing is of the past, holds from now, and goes one way.
std::optional<Problem> checkClosing(const SettingEntry &entry, const SettingFacts &facts)
{
    const auto problem = [&](const char *field, const char *rule, const QString &sentence) {
        return Problem{QString::fromLatin1(field), QString::fromLatin1(rule), sentence, settingParagraph(entry.setting),
                       0};
    };
    const QDate until = dayOf(entry.value);
    if (entry.validFrom > facts.today)
        return problem("valid_from", "closing_must_hold_at_once",
                       QCoreApplication::translate("settings", "A closing of the books holds from today or earlier: "
                                                               "record it on the day on which they are closed."));
    if (until >= entry.validFrom)
        return problem("value", "closed_period_must_be_over",
                       QCoreApplication::translate("settings", "Only days that are over can be closed."));
    if (facts.closedUntil.isValid() && until <= facts.closedUntil)
        return problem("value", "closing_must_not_be_taken_back",
                       QCoreApplication::translate("settings",
                                                   "The books are closed until %1 already, and a closing is only moved "
                                                   "on. Mend a mistake by an entry in the open period.")
                           .arg(facts.closedUntil.toString(Qt::ISODate)));
    return std::nullopt;
}

/// What the control says where nobody has decided; empty where that is no control yet.
QString undecidedControl(Setting setting)
{
    return setting == Setting::DueDiligence ? QStringLiteral("required") : QString();
}

/// Whether a control asks for less than another of its values did.
bool isLooser(Setting setting, const QString &value, const QString &than, const Currency &currency)
{
    switch (setting) {
    case Setting::MinimumToStart: {
        const auto amount = Money::fromText(value, currency);
        const auto former = Money::fromText(than, currency);
        return amount && former && *amount < *former;
    }
    case Setting::PaymentCertification:
    case Setting::DueDiligence:
        return value == u"not_required" && than == u"required";
    case Setting::MultiYear:
        return value == u"allowed" && than == u"not_allowed";
    case Setting::StaffSource:
        return value == u"fund" && than == u"regular-budget";
    default:
        return false;
    }
}

/// The values of a setting that a new entry would stand in for: that of its day, and those that begin later.
QStringList replacedBy(const SettingEntry &entry, const SettingFacts &facts)
{
    QStringList values{undecidedControl(entry.setting)};
    for (const SettingEntry &each : facts.decided) {
        if (each.setting != entry.setting)
            continue;
        if (each.validFrom <= entry.validFrom)
            values.last() = each.value;
        else
            values.append(each.value);
    }
    return values;
}

/// A control can't be taken away backwards, from under entries that it was there for.
std::optional<Problem> checkControl(const SettingEntry &entry, const SettingFacts &facts)
{
    if (!facts.lastEntry.isValid() || entry.validFrom >= facts.lastEntry)
        return std::nullopt;
    const QStringList replaced = replacedBy(entry, facts);
    const bool loosens = std::any_of(replaced.begin(), replaced.end(), [&](const QString &than) {
        return isLooser(entry.setting, entry.value, than, facts.currency);
    });
    if (!loosens)
        return std::nullopt;
    return Problem{QStringLiteral("valid_from"), QStringLiteral("control_must_not_be_lifted_backwards"),
                   QCoreApplication::translate("settings", "The books have an entry of %1. A control is lifted or "
                                                           "lowered from that day on or later, never for days before: "
                                                           "say a later day.")
                       .arg(facts.lastEntry.toString(Qt::ISODate)),
                   settingParagraph(entry.setting), 0};
}

} // namespace

const std::vector<Setting> &allSettings()
{
    static const std::vector<Setting> all = [] {
        std::vector<Setting> settings;
        for (const Row &row : table)
            settings.push_back(row.setting);
        return settings;
    }();
    return all;
}

QString settingKey(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).key);
}

std::optional<Setting> settingOf(QStringView key)
{
    for (const Row &row : table)
        if (key == QLatin1String(row.key))
            return row.setting;
    return std::nullopt;
}

QString settingTitle(Setting setting)
{
    return QCoreApplication::translate("settings", rowOf(setting).title);
}

SettingKind settingKind(Setting setting)
{
    return rowOf(setting).kind;
}

QString settingParagraph(Setting setting)
{
    return QString::fromLatin1(rowOf(setting).paragraph);
}

QStringList settingChoices(SettingKind kind)
{
    switch (kind) {
    case SettingKind::Status:
        return {QStringLiteral("proposed"), QStringLiteral("established")};
    case SettingKind::Recognition:
        return {QStringLiteral("ipsas23"), QStringLiteral("ipsas47")};
    case SettingKind::Permission:
        return {QStringLiteral("allowed"), QStringLiteral("not_allowed")};
    case SettingKind::Requirement:
        return {QStringLiteral("required"), QStringLiteral("not_required")};
    case SettingKind::StaffSource:
        return {QStringLiteral("fund"), QStringLiteral("regular-budget")};
    case SettingKind::Amount:
    case SettingKind::Share:
    case SettingKind::Text:
    case SettingKind::Years:
    case SettingKind::Day:
        return {};
    }
    Q_UNREACHABLE();
}

Problems checkSetting(const SettingEntry &entry, const SettingFacts &facts)
{
    Problems problems;
    const QString paragraph = settingParagraph(entry.setting);
    if (!isValueOfKind(entry.value, settingKind(entry.setting), facts))
        problems.push_back({QStringLiteral("value"), QStringLiteral("setting_must_fit_its_kind"),
                            expectation(settingKind(entry.setting), facts), paragraph, 0});
    if (!entry.validFrom.isValid())
        problems.push_back({QStringLiteral("valid_from"), QStringLiteral("setting_must_be_dated"),
                            QCoreApplication::translate("settings", "Say from which date it holds."), paragraph, 0});
    if (entry.authority.trimmed().isEmpty())
        problems.push_back({QStringLiteral("authority"), QStringLiteral("setting_must_have_an_authority"),
                            QCoreApplication::translate("settings", "Say who decided it, and where it is written."),
                            paragraph, 0});
    if (!problems.empty())
        return problems;
    if (entry.setting == Setting::BooksClosedUntil) {
        if (auto found = checkClosing(entry, facts))
            problems.push_back(std::move(*found));
    } else if (facts.closedUntil.isValid() && entry.validFrom <= facts.closedUntil) {
        problems.push_back({QStringLiteral("valid_from"), QStringLiteral("setting_must_be_of_an_open_period"),
                            QCoreApplication::translate("settings", "The books are closed until %1: what was reported "
                                                                    "rests on what held then. Say a later day.")
                                .arg(facts.closedUntil.toString(Qt::ISODate)),
                            paragraph, 0});
    } else if (auto found = checkControl(entry, facts)) {
        problems.push_back(std::move(*found));
    }
    return problems;
}

} // namespace fund
