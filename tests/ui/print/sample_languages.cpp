#include "sample_documents.h"

#include "localisation/wording.h"

namespace fund::samples {

namespace {

/// What a short report says in one language.
struct Words
{
    QString title;
    QString fund;
    QString period;
    QString heading;
    QString second;
    QString text;
    QString caption;
    QString group;
    QString amount;
    QString total;
    QString chart;
    QStringList groups;
    QString status;
};

Words inFrench()
{
    return {QStringLiteral("Rapport annuel consolidé 2026"),
            QStringLiteral("Fonds de contributions volontaires"),
            QStringLiteral("1er janvier – 31 décembre 2026"),
            QStringLiteral("Résumé"),
            QStringLiteral("Œuvres et résultats"),
            QStringLiteral("Le fonds a permis à vingt délégués d’États différents de participer aux réunions. Les "
                           "critères d’évaluation, "
                           "efficaces et vérifiables, n’ont pas changé\u00a0; l’offre a été affichée."),
            QStringLiteral("Contributions reçues"),
            QStringLiteral("Groupe"),
            QStringLiteral("Montant (dollars É.-U.)"),
            QStringLiteral("Total"),
            QStringLiteral("Délégués par groupe régional"),
            {QStringLiteral("Afrique"), QStringLiteral("Asie-Pacifique"), QStringLiteral("Europe orientale")},
            QStringLiteral("Fonds proposé\u00a0: document non officiel")};
}

Words inSpanish()
{
    return {QStringLiteral("Informe anual consolidado 2026"),
            QStringLiteral("Fondo de contribuciones voluntarias"),
            QStringLiteral("1 de enero a 31 de diciembre de 2026"),
            QStringLiteral("Resumen"),
            QStringLiteral("Señales y resultados"),
            QStringLiteral("El fondo permitió que veinte delegados participaran en las reuniones. ¿Qué cambió? La "
                           "puntuación mínima "
                           "se publicó con la convocatoria y no se modificó después."),
            QStringLiteral("Contribuciones recibidas"),
            QStringLiteral("Grupo"),
            QStringLiteral("Importe (dólares EE. UU.)"),
            QStringLiteral("Total"),
            QStringLiteral("Delegados por grupo regional"),
            {QStringLiteral("África"), QStringLiteral("Asia y el Pacífico"), QStringLiteral("Europa Oriental")},
            QStringLiteral("Fondo propuesto: documento no oficial")};
}

Words inRussian()
{
    return {QStringLiteral("Сводный годовой доклад 2026"),
            QStringLiteral("Фонд добровольных взносов"),
            QStringLiteral("1 января – 31 декабря 2026 года"),
            QStringLiteral("Резюме"),
            QStringLiteral("Объём и результаты"),
            QStringLiteral(
                "Фонд позволил двадцати делегатам участвовать в заседаниях тематических групп. Критерии отбора были "
                "опубликованы вместе с объявлением и впоследствии не изменялись."),
            QStringLiteral("Полученные взносы"),
            QStringLiteral("Группа"),
            QStringLiteral("Сумма (долл. США)"),
            QStringLiteral("Итого"),
            QStringLiteral("Делегаты по региональным группам"),
            {QStringLiteral("Африка"), QStringLiteral("Азия и Тихий океан"), QStringLiteral("Восточная Европа")},
            QStringLiteral("Предлагаемый фонд: неофициальный документ")};
}

Words inChinese()
{
    return {QStringLiteral("基金年度报告（2026年）"),
            QStringLiteral("自愿基金"),
            QStringLiteral("2026年1月1日至12月31日"),
            QStringLiteral("摘要"),
            QStringLiteral("西方与人民：金融面貌"),
            QStringLiteral(
                "基金使来自二十个国家的二十名代表得以“参加”专题小组会议，其中十名为女性。各项标准与呼吁同时公布，此后未"
                "作更改；"
                "每份申请由两名评审员评阅。人民、西方、金融、风险、长期、见解、车辆、食品、音像、青年、非洲、门户。"),
            QStringLiteral("收到的捐款"),
            QStringLiteral("区域组"),
            QStringLiteral("金额（美元）"),
            QStringLiteral("共计"),
            QStringLiteral("按区域组分列的代表"),
            {QStringLiteral("非洲"), QStringLiteral("亚太"), QStringLiteral("东欧")},
            QStringLiteral("拟议基金：非正式文件")};
}

Words inArabic()
{
    return {QStringLiteral("التقرير السنوي الموحد 2026"),
            QStringLiteral("صندوق التبرعات"),
            QStringLiteral("من 1 كانون الثاني/يناير إلى 31 كانون الأول/ديسمبر 2026"),
            QStringLiteral("موجز"),
            QStringLiteral("النتائج والأثر"),
            QStringLiteral("أتاح الصندوق لعشرين مندوباً من عشرين دولة "
                           "المشاركة في اجتماعات الأفرقة المواضيعية، ولا يجوز "
                           "تخصيص التبرعات لأنشطة بعينها. ونُشرت المعايير مع الدعوة ولم تتغير بعدها. "
                           "وقُدّم التقرير إلى الدول الأعضاء "
                           "وفقاً للفقرة 27 "
                           "(USD 1,234.50)."),
            QStringLiteral("التبرعات الواردة"),
            QStringLiteral("المجموعة"),
            QStringLiteral("المبلغ (بدولارات الولايات المتحدة)"),
            QStringLiteral("المجموع"),
            QStringLiteral("المندوبون حسب المجموعة الإقليمية"),
            {QStringLiteral("أفريقيا"), QStringLiteral("آسيا والمحيط الهادئ"), QStringLiteral("أوروبا الشرقية")},
            QStringLiteral("صندوق مقترح: وثيقة غير رسمية")};
}

Words inEnglish()
{
    return {QStringLiteral("Consolidated annual report 2026"),
            QStringLiteral("Voluntary fund"),
            QStringLiteral("1 January to 31 December 2026"),
            QStringLiteral("Summary"),
            QStringLiteral("Offices and results"),
            QStringLiteral("The fund’s efficient office enabled twenty delegates to take part; the final figures "
                           "differ from the first "
                           "by \u22121,234.50. “Being there” mattered – and it was affordable."),
            QStringLiteral("Contributions received"),
            QStringLiteral("Group"),
            QStringLiteral("Amount (USD)"),
            QStringLiteral("Total"),
            QStringLiteral("Delegates by regional group"),
            {QStringLiteral("Africa"), QStringLiteral("Asia-Pacific"), QStringLiteral("Eastern Europe")},
            QStringLiteral("Proposed fund: not an official document")};
}

Words wordsOf(Language language)
{
    switch (language) {
    case Language::English:
        return inEnglish();
    case Language::French:
        return inFrench();
    case Language::Spanish:
        return inSpanish();
    case Language::Russian:
        return inRussian();
    case Language::Chinese:
        return inChinese();
    case Language::Arabic:
        return inArabic();
    }
    Q_UNREACHABLE();
}

DocumentSettings shortSettings(Language language, const Words &words)
{
    DocumentSettings all = documentSettings(Wording(language));
    all.title = words.title;
    all.symbol = QStringLiteral("FUND/2026/1");
    all.made = QDateTime(QDate(2027, 1, 18), QTime(9, 12), Qt::UTC);
    all.headEnd = all.symbol;
    all.statusNote = words.status;
    all.contents = true;
    all.cover = Cover{.organisation = words.fund, .subtitle = words.period, .details = {QStringLiteral("2027-01-18")}};
    return all;
}

} // namespace

Document shortReport(Language language)
{
    const Words words = wordsOf(language);
    Document document{shortSettings(language, words), {}};
    std::vector<Block> &blocks = document.blocks;
    blocks.emplace_back(Heading{.level = 1, .number = QStringLiteral("1"), .text = words.heading, .newPage = true});
    blocks.emplace_back(Paragraph{.text = RichText(words.text).note(words.status), .number = QStringLiteral("1.")});
    blocks.emplace_back(Paragraph{.text = RichText().bold(words.text)});
    BarChart chart;
    chart.series = {{.name = words.group}};
    Table table;
    table.caption = words.caption;
    table.columns = {{}, {CellAlign::End}};
    table.head = {{{words.group, words.amount}}};
    for (qsizetype index = 0; index < words.groups.size(); ++index) {
        const qint64 number = 7 - index;
        chart.categories.push_back(
            {.label = words.groups[index], .values = {ChartValue{number, QString::number(number)}}});
        table.rows.push_back({{words.groups[index], QStringLiteral("%1,204.50").arg(number * 11)}});
    }
    table.rows.push_back({{words.total, QStringLiteral("198,613.50")}, RowKind::Total, 0});
    blocks.emplace_back(Figure{.caption = words.chart, .chart = chart});
    blocks.emplace_back(table);
    blocks.emplace_back(Heading{.level = 2, .text = words.second});
    blocks.emplace_back(List{ListMarks::Bullets, {ListItem(words.text), ListItem(words.status)}});
    numberTablesAndFigures(document);
    return document;
}

} // namespace fund::samples
