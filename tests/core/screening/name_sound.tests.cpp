#include "screening/name_sound.h"
#include "screening/latin_writer.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace fund;

namespace {

QString latin(const char *name)
{
    static const LatinWriter writer;
    QStringList words;
    for (const LatinWord &word : writer.words(QString::fromUtf8(name)))
        words += word.latin;
    return words.join(u' ');
}

QString sound(const char *word)
{
    return soundOf(QString::fromLatin1(word));
}

} // namespace

TEST_CASE("names of other scripts are written in Latin letters by the usual tables", "[screening]")
{
    CHECK(latin("Юрий Щербатенков") == u"yuriy shcherbatenkov");
    CHECK(latin("欧阳慕川") == u"ou yang mu chuan");
    CHECK(latin("单鸿翊") == u"shan hong yi");
    CHECK(latin("الزهراء بن حمدي") == u"alz'hra' bn hmdy");
    CHECK(latin("خالد الشيخ") == u"khald alshykh");
    CHECK(latin("Bjørn Løvström") == u"bjorn lovstrom");
    CHECK(latin("Jean-Baptiste O’Brannok") == u"jean baptiste obrannok");
}

TEST_CASE("one name written by French, German and English rules sounds the same", "[screening]")
{
    CHECK(sound("shcherbatenkov") == sound("chtcherbatenkov"));
    CHECK(sound("nouri") == sound("nuri"));
    CHECK(sound("djaffar") == sound("jafar"));
    CHECK(sound("fatimah") == sound("fatima"));
    CHECK(sound("qasim") == sound("kassim"));
    CHECK(sound("yevgeny") == sound("evgueni"));
    CHECK(sound("karim") != sound("karam"));
}

TEST_CASE("letters of a script without vowels are the consonants of the Latin form", "[screening]")
{
    for (const auto &[arabic, romanised] :
         {std::pair("محمد", "mohammed"), std::pair("يوسف", "youssef"), std::pair("عمر", "omar"),
          std::pair("فاطمة", "fatima"), std::pair("خالد", "khaled"), std::pair("زهراء", "zahra")}) {
        CAPTURE(romanised);
        CHECK(skeletonOf(soundOf(latin(arabic))) == skeletonOf(sound(romanised)));
    }
    CHECK(skeletonOf(sound("ahmad")) != skeletonOf(sound("hamid")));
}

TEST_CASE("close letters and exchanged ones cost less than other letters", "[screening]")
{
    const auto distance = [](const char *a, const char *b) { return soundDistance(sound(a), sound(b), 1000); };
    CHECK(distance("tarkani", "tarkani") == 0);
    CHECK(distance("tarkani", "tarkeni") < distance("tarkani", "tarkasi"));
    CHECK(distance("tarkani", "tarkain") < distance("tarkani", "tarlazi"));
    CHECK(distance("munir", "munira") > distance("qadri", "qadiri"));
    CHECK(soundDistance(u"abcdefgh", u"stvklmnp", 100) > 100);
}
