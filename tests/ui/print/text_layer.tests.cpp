#include "pdf_reading.h"
#include "print/pdf_file.h"
#include "sample_documents.h"

#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace fund;
using namespace fund::samples;

namespace {

/// The text layer without the marks that pdftotext puts round pieces of either direction, blanks made one.
QString readable(const Document &document)
{
    const Result<QByteArray> pdf = print::renderPdf(document);
    REQUIRE(pdf);
    static const QRegularExpression marks(QStringLiteral("[\u200E\u200F\u202A-\u202E\u2066-\u2069]"));
    return textOf(*pdf).remove(marks).simplified();
}

void checkFound(Language language, const QStringList &expected)
{
    const QString text = readable(shortReport(language));
    INFO(text.toStdString());
    for (const QString &words : expected)
        CHECK(text.contains(words));
    // Nothing that only a font knows: presentation forms, radicals, private characters.
    static const QRegularExpression forms(QStringLiteral("[\uE000-\uF8FF\uFB00-\uFDFF\uFE70-\uFEFC\u2E80-\u2FDF]"));
    CHECK_FALSE(text.contains(forms));
    CHECK(text == text.normalized(QString::NormalizationForm_C));
}

} // namespace

TEST_CASE("English is found as it was written, ligatures, quotation marks and minus included")
{
    checkFound(Language::English,
               {QStringLiteral("efficient office"), QStringLiteral("final figures differ from the first"),
                QStringLiteral("by \u22121,234.50. “Being there” mattered – and it was affordable."),
                QStringLiteral("Table 1. Contributions received"), QStringLiteral("FUND/2026/1")});
}

TEST_CASE("French, Spanish and Russian are found with every accent")
{
    checkFound(Language::French, {QStringLiteral("Rapport annuel consolidé"), QStringLiteral("Œuvres et résultats"),
                                  QStringLiteral("Les critères d’évaluation, efficaces et vérifiables"),
                                  QStringLiteral("l’offre a été affichée"), QStringLiteral("proposé : document")});
    checkFound(Language::Spanish,
               {QStringLiteral("Señales y resultados"), QStringLiteral("¿Qué cambió? La puntuación mínima"),
                QStringLiteral("Índice"), QStringLiteral("África")});
    checkFound(Language::Russian, {QStringLiteral("Сводный годовой доклад"), QStringLiteral("Объём и результаты"),
                                   QStringLiteral("Критерии отбора были опубликованы"), QStringLiteral("Содержание")});
}

TEST_CASE("Chinese is found in its own characters, punctuation and digits")
{
    checkFound(Language::Chinese, {QStringLiteral("基金年度报告（2026年）"), QStringLiteral("西方与人民：金融面貌"),
                                   QStringLiteral("2026年1月1日至12月31日"),
                                   QStringLiteral("“参加”专题小组会议，其中十名为女性"), QStringLiteral("FUND/2026/1"),
                                   QStringLiteral("表1：收到的捐款"), QStringLiteral("按区域组分列的代表")});
}

TEST_CASE("Arabic is found in its letters and in reading order, with ligatures and vowel signs")
{
    checkFound(Language::Arabic,
               {QStringLiteral("التقرير السنوي الموحد"), QStringLiteral("المحتويات"), QStringLiteral("النتائج والأثر"),
                QStringLiteral("لعشرين مندوباً من عشرين دولة"), QStringLiteral("لا يجوز"),
                QStringLiteral("تخصيص التبرعات لأنشطة بعينها"), QStringLiteral("ونُشرت المعايير مع الدعوة"),
                QStringLiteral("وقُدّم التقرير إلى الدول"), QStringLiteral("وفقاً للفقرة"),
                QStringLiteral("التبرعات الواردة"), QStringLiteral("USD 1,234.50")});
}

TEST_CASE("Every number of every chart and table stands in the text layer")
{
    const Document document = report();
    const QString text = readable(document);
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block)) {
            for (const TableRow &row : table->rows) {
                for (const TableCell &cell : row.cells)
                    CHECK(text.contains(cell.text.plainText()));
            }
        }
    }
    for (const BarChart &chart : {barsByGroup(), stackedBars(), columnsByYear()}) {
        for (const ChartCategory &category : chart.categories) {
            CHECK(text.contains(category.total));
            for (const std::optional<ChartValue> &value : category.values)
                CHECK(text.contains(value->label));
        }
    }
}
