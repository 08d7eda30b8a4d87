#include "settings/setting_form.h"

#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "money/money.h"
#include "settings/setting_text.h"

namespace fund {

namespace {

std::vector<Choice> settingChoices()
{
    std::vector<Choice> choices;
    for (const Setting setting : allSettings())
        choices.push_back({settingKey(setting), settingTitle(setting)});
    return choices;
}

std::vector<Choice> choicesOf(SettingKind kind)
{
    std::vector<Choice> choices;
    for (const QString &key : settingChoices(kind))
        choices.push_back({key, choiceTitle(key)});
    return choices;
}

} // namespace

SettingForm::SettingForm(const SettingFacts &facts, const QDate &today, QWidget *parent)
    : Form(parent), m_facts(facts),
      m_setting(add(new ChoiceField(QStringLiteral("setting"), tr("What was decided"), settingChoices()))),
      m_value(add(new TextField(QStringLiteral("value"), tr("Value")))),
      m_choice(add(new ChoiceField(QStringLiteral("status"), tr("Value")))),
      m_day(add(new DateField(QStringLiteral("day"), tr("Value")))),
      m_from(add(new DateField(QStringLiteral("valid_from"), tr("Holds from", "a date"), today))),
      m_authority(add(new TextField(QStringLiteral("authority"), tr("Authority"))))
{
    m_authority->setHint(tr("Who decided it, and where it is written: a letter and its date, a resolution."));
    connect(m_setting, &Field::changed, this, &SettingForm::arrange);
    arrange();
}

void SettingForm::choose(Setting setting)
{
    m_setting->setKey(settingKey(setting));
}

void SettingForm::arrange()
{
    const auto setting = settingOf(m_setting->key());
    const SettingKind kind = setting ? settingKind(*setting) : SettingKind::Text;
    const std::vector<Choice> choices = choicesOf(kind);
    if (!choices.empty())
        m_choice->setChoices(choices);
    m_choice->setVisible(!choices.empty());
    m_day->setVisible(kind == SettingKind::Day);
    m_value->setVisible(choices.empty() && kind != SettingKind::Day);
    switch (kind) {
    case SettingKind::Amount:
        return m_value->setHint(
            tr("In %1, such as %2.").arg(m_facts.currency.code, Money(150'000'000, m_facts.currency).toText()));
    case SettingKind::Share:
        return m_value->setHint(tr("In per cent, such as 13."));
    case SettingKind::Years:
        return m_value->setHint(tr("A whole number of years."));
    case SettingKind::Status:
    case SettingKind::Recognition:
    case SettingKind::Permission:
    case SettingKind::Requirement:
    case SettingKind::StaffSource:
    case SettingKind::Day:
    case SettingKind::Text:
        return m_value->setHint({});
    }
}

SettingEntry SettingForm::entry() const
{
    SettingEntry entry;
    entry.setting = settingOf(m_setting->key()).value_or(Setting::DocumentSymbol);
    switch (settingKind(entry.setting)) {
    case SettingKind::Status:
    case SettingKind::Recognition:
    case SettingKind::Permission:
    case SettingKind::Requirement:
    case SettingKind::StaffSource:
        entry.value = m_choice->key();
        break;
    case SettingKind::Share:
        entry.value = shareOfPercent(plainNumber(m_value->text(), locale()));
        break;
    case SettingKind::Amount:
    case SettingKind::Years:
        entry.value = plainNumber(m_value->text(), locale());
        break;
    case SettingKind::Day:
        entry.value = m_day->date().toString(Qt::ISODate);
        break;
    case SettingKind::Text:
        entry.value = m_value->text();
        break;
    }
    entry.validFrom = m_from->date();
    entry.authority = m_authority->text();
    return entry;
}

Problems SettingForm::check() const
{
    const auto setting = settingOf(m_setting->key());
    if (!setting)
        return {{QStringLiteral("setting"),
                 QStringLiteral("setting_must_be_given"),
                 tr("Choose what was decided."),
                 {},
                 0}};
    Problems problems = checkSetting(entry(), m_facts);
    for (Problem &problem : problems)
        if (problem.field == u"value") {
            if (!settingChoices(settingKind(*setting)).isEmpty())
                problem.field = QStringLiteral("status");
            if (settingKind(*setting) == SettingKind::Day)
                problem.field = QStringLiteral("day");
            if (settingKind(*setting) == SettingKind::Share)
                problem.sentence = tr("Per cent from 0 to 100, such as 13.");
        }
    return problems;
}

} // namespace fund
