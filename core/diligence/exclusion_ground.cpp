#include "diligence/exclusion_ground.h"

#include <QCoreApplication>

namespace fund {

namespace {

struct GroundWords
{
    const char *key;
    const char *title;
    const char *question;
    const char *source;
};

constexpr auto guidelines = QT_TRANSLATE_NOOP(
    "diligence", "Guidelines on cooperation between the United Nations and the business sector, 2015");

/// In the order of ExclusionGround.
constexpr GroundWords groundWords[] = {
    {"sanctions", QT_TRANSLATE_NOOP("diligence", "Sanctions of the Security Council"),
     QT_TRANSLATE_NOOP("diligence", "Does it stand on the Consolidated List, or has it violated a sanctions regime?"),
     guidelines},
    {"human_rights", QT_TRANSLATE_NOOP("diligence", "Human rights"),
     QT_TRANSLATE_NOOP("diligence", "Is it complicit in abuses of human rights, or does it tolerate them?"),
     guidelines},
    {"forced_or_child_labour", QT_TRANSLATE_NOOP("diligence", "Forced or child labour"),
     QT_TRANSLATE_NOOP("diligence", "Does it use or tolerate forced or compulsory labour, or child labour?"),
     guidelines},
    {"banned_weapons", QT_TRANSLATE_NOOP("diligence", "Banned weapons"),
     QT_TRANSLATE_NOOP("diligence", "Does it make, sell or finance anti-personnel mines, cluster munitions or other "
                                    "banned weapons?"),
     guidelines},
    {"other_weapons", QT_TRANSLATE_NOOP("diligence", "Other weapons"),
     QT_TRANSLATE_NOOP("diligence", "Does it make or sell other weapons or their parts?"),
     QT_TRANSLATE_NOOP("diligence", "Practice of the office, which serves disarmament")},
    {"tobacco", QT_TRANSLATE_NOOP("diligence", "Tobacco"),
     QT_TRANSLATE_NOOP("diligence", "Does it make tobacco or tobacco products?"), guidelines},
    {"global_compact", QT_TRANSLATE_NOOP("diligence", "Global Compact"),
     QT_TRANSLATE_NOOP("diligence", "Does it systematically fail to keep the principles of the United Nations Global "
                                    "Compact?"),
     guidelines},
    {"corruption", QT_TRANSLATE_NOOP("diligence", "Corruption and origin of the money"),
     QT_TRANSLATE_NOOP("diligence",
                       "Is there corruption, fraud or money laundering, or doubt where its money is from?"),
     QT_TRANSLATE_NOOP("diligence", "Global Compact, principle 10; Financial Regulations and Rules (ST/SGB/2013/4)")},
    {"debarment", QT_TRANSLATE_NOOP("diligence", "Debarred suppliers"),
     QT_TRANSLATE_NOOP("diligence", "Does it stand on the list of ineligible suppliers of the United Nations or on the "
                                    "World Bank's list of debarred firms?"),
     QT_TRANSLATE_NOOP("diligence", "United Nations Global Marketplace; World Bank")},
    {"undue_influence", QT_TRANSLATE_NOOP("diligence", "Influence and endorsement"),
     QT_TRANSLATE_NOOP("diligence", "Does it ask for influence, exclusivity, endorsement or the name and emblem of the "
                                    "United Nations in return?"),
     QT_TRANSLATE_NOOP("diligence", "Guidelines of 2015; resolution 92 (I); para. 19 of the fund paper")},
};

static_assert(std::size(groundWords) == allExclusionGrounds.size());

const GroundWords &wordsOf(ExclusionGround ground)
{
    return groundWords[static_cast<std::size_t>(ground)];
}

} // namespace

QString exclusionGroundKey(ExclusionGround ground)
{
    return QString::fromLatin1(wordsOf(ground).key);
}

std::optional<ExclusionGround> exclusionGroundOf(QStringView key)
{
    for (const ExclusionGround ground : allExclusionGrounds)
        if (key == QLatin1String(wordsOf(ground).key))
            return ground;
    return std::nullopt;
}

QString exclusionGroundTitle(ExclusionGround ground)
{
    return QCoreApplication::translate("diligence", wordsOf(ground).title);
}

QString exclusionGroundQuestion(ExclusionGround ground)
{
    return QCoreApplication::translate("diligence", wordsOf(ground).question);
}

QString exclusionGroundSource(ExclusionGround ground)
{
    return QCoreApplication::translate("diligence", wordsOf(ground).source);
}

} // namespace fund
