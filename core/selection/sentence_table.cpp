#include "selection/sentence_table.h"

namespace fund::selection {

namespace {

using Texts = std::array<std::string_view, sentenceLanguages.size()>;

// In the order of Phrase. Worded so that no number calls for a plural.
constexpr std::array<Texts, 20> table{{
    {"If this application were selected, the shortfall against the minimum set by the rule “{rule}” would be greater "
     "(difference: {by}).",
     "Si cette demande était retenue, l’écart par rapport au minimum fixé par la règle « {rule} » serait plus grand "
     "(différence : {by}).",
     "Si se seleccionara esta solicitud, el déficit respecto del mínimo fijado por la regla “{rule}” sería mayor "
     "(diferencia: {by}).",
     "Если бы эта заявка была отобрана, недобор до минимума, установленного правилом «{rule}», был бы больше (разница: "
     "{by}).",
     "如选中此项申请，与规则“{rule}”所定最低要求的差距将会扩大（相差{by}）。",
     "لو اختير هذا الطلب لكان النقص عن الحد الأدنى الذي تحدده القاعدة «{rule}» أكبر (الفرق: {by})."},
    {"If this application were selected, the shortfall against the minimum set by the rule “{rule}” would be greater.",
     "Si cette demande était retenue, l’écart par rapport au minimum fixé par la règle « {rule} » serait plus grand.",
     "Si se seleccionara esta solicitud, el déficit respecto del mínimo fijado por la regla “{rule}” sería mayor.",
     "Если бы эта заявка была отобрана, недобор до минимума, установленного правилом «{rule}», был бы больше.",
     "如选中此项申请，与规则“{rule}”所定最低要求的差距将会扩大。",
     "لو اختير هذا الطلب لكان النقص عن الحد الأدنى الذي تحدده القاعدة «{rule}» أكبر."},
    {"If this application were selected, fewer places could be filled (difference: {by}).",
     "Si cette demande était retenue, moins de places pourraient être pourvues (différence : {by}).",
     "Si se seleccionara esta solicitud, se podrían cubrir menos plazas (diferencia: {by}).",
     "Если бы эта заявка была отобрана, удалось бы заполнить меньше мест (разница: {by}).",
     "如选中此项申请，能够填补的名额将会减少（相差{by}）。",
     "لو اختير هذا الطلب لما أمكن شغل العدد نفسه من المقاعد (الفرق: {by})."},
    {"If this application were selected, the total merit of those selected would be lower; its own merit is {own}, and "
     "a "
     "higher one would have been needed.",
     "Si cette demande était retenue, le mérite total des demandes retenues serait moindre ; son propre mérite est de "
     "{own}, et il en aurait fallu davantage.",
     "Si se seleccionara esta solicitud, el mérito total de las seleccionadas sería menor; su propio mérito es de "
     "{own} "
     "y habría hecho falta uno más alto.",
     "Если бы эта заявка была отобрана, сумма оценок отобранных заявок была бы ниже; ее собственная оценка — {own}, а "
     "потребовалась бы более высокая.",
     "如选中此项申请，入选申请的总分将会降低；其自身得分为{own}，须有更高的得分方可入选。",
     "لو اختير هذا الطلب لانخفض مجموع درجات الطلبات المختارة؛ فدرجته هي {own}، وكان يلزم ما هو أعلى منها."},
    {"If this application were selected, the total merit of those selected would be lower; its own merit is {own}, and "
     "even the highest merit would not have been enough.",
     "Si cette demande était retenue, le mérite total des demandes retenues serait moindre ; son propre mérite est de "
     "{own}, et même le mérite le plus élevé n’aurait pas suffi.",
     "Si se seleccionara esta solicitud, el mérito total de las seleccionadas sería menor; su propio mérito es de "
     "{own} "
     "y ni siquiera el mérito máximo habría bastado.",
     "Если бы эта заявка была отобрана, сумма оценок отобранных заявок была бы ниже; ее собственная оценка — {own}, и "
     "даже наивысшей оценки было бы недостаточно.",
     "如选中此项申请，入选申请的总分将会降低；其自身得分为{own}，即使得到满分也不足以入选。",
     "لو اختير هذا الطلب لانخفض مجموع درجات الطلبات المختارة؛ فدرجته هي {own}، وحتى أعلى درجة ممكنة ما كانت لتكفي."},
    {"If this application were selected, the same results could be reached only at a higher total cost.",
     "Si cette demande était retenue, les mêmes résultats ne pourraient être obtenus qu’à un coût total plus élevé.",
     "Si se seleccionara esta solicitud, los mismos resultados solo podrían alcanzarse con un costo total mayor.",
     "Если бы эта заявка была отобрана, тех же результатов можно было бы достичь лишь при более высоких общих "
     "расходах.",
     "如选中此项申请，只有以更高的总费用才能取得同样的结果。",
     "لو اختير هذا الطلب لما أمكن بلوغ النتائج نفسها إلا بتكلفة إجمالية أعلى."},
    {"If this application were selected, the results would be equal in every respect; the published drawing of lots "
     "decided otherwise.",
     "Si cette demande était retenue, les résultats seraient égaux à tous égards ; le tirage au sort publié en a "
     "décidé "
     "autrement.",
     "Si se seleccionara esta solicitud, los resultados serían iguales en todos los aspectos; el sorteo publicado "
     "decidió otra cosa.",
     "Если бы эта заявка была отобрана, результаты были бы равны во всех отношениях; опубликованная жеребьевка решила "
     "иначе.",
     "如选中此项申请，各方面结果将完全相同；经公布的抽签未选中此项申请。",
     "لو اختير هذا الطلب لتساوت النتائج من جميع الوجوه؛ غير أن القرعة المعلنة قضت بخلاف ذلك."},
    {"This application cannot be selected: the published number of places leaves none for it.",
     "Cette demande ne peut être retenue : le nombre de places publié n’en laisse aucune pour elle.",
     "Esta solicitud no puede seleccionarse: el número de plazas publicado no deja ninguna para ella.",
     "Эта заявка не может быть отобрана: опубликованное число мест не оставляет для нее ни одного.",
     "此项申请无法入选：公布的名额中没有可供其使用的名额。",
     "لا يمكن اختيار هذا الطلب: فعدد المقاعد المعلن لا يترك له مقعدا."},
    {"This application cannot be selected: its estimated cost does not fit within the published budget.",
     "Cette demande ne peut être retenue : son coût estimatif dépasse le budget publié disponible.",
     "Esta solicitud no puede seleccionarse: su costo estimado no cabe en el presupuesto publicado.",
     "Эта заявка не может быть отобрана: ее сметная стоимость не укладывается в опубликованный бюджет.",
     "此项申请无法入选：其估计费用超出公布的可用预算。",
     "لا يمكن اختيار هذا الطلب: فتكلفته التقديرية تتجاوز حدود الميزانية المعلنة."},
    {"This application cannot be selected: the published limit per State leaves no place for it.",
     "Cette demande ne peut être retenue : la limite par État publiée ne lui laisse aucune place.",
     "Esta solicitud no puede seleccionarse: el límite por Estado publicado no deja ninguna plaza para ella.",
     "Эта заявка не может быть отобрана: опубликованный предел на одно государство не оставляет для нее места.",
     "此项申请无法入选：按公布的每国限额，没有可供其使用的名额。",
     "لا يمكن اختيار هذا الطلب: فالحد المعلن لكل دولة لا يترك له مقعدا."},
    {"This application cannot be selected: the maximum set by the rule “{rule}” leaves no room for it.",
     "Cette demande ne peut être retenue : le maximum fixé par la règle « {rule} » ne lui laisse aucune place.",
     "Esta solicitud no puede seleccionarse: el máximo fijado por la regla “{rule}” no deja margen para ella.",
     "Эта заявка не может быть отобрана: максимум, установленный правилом «{rule}», не оставляет для нее места.",
     "此项申请无法入选：规则“{rule}”所定上限没有为其留出余地。",
     "لا يمكن اختيار هذا الطلب: فالحد الأقصى الذي تحدده القاعدة «{rule}» لا يتسع له."},
    {"This application took no part in this selection: it was withdrawn or set aside beforehand.",
     "Cette demande n’a pas participé à cette sélection : elle avait été retirée ou écartée auparavant.",
     "Esta solicitud no participó en esta selección: había sido retirada o apartada con anterioridad.",
     "Эта заявка не участвовала в данном отборе: ранее она была отозвана или отведена.",
     "此项申请未参加本次遴选：此前已撤回或未予列入。", "لم يشارك هذا الطلب في هذا الاختيار: فقد سُحب أو استُبعد من قبل."},
    {"Without this application, the shortfall against the minimum set by the rule “{rule}” would be greater "
     "(difference: "
     "{by}).",
     "Sans cette demande, l’écart par rapport au minimum fixé par la règle « {rule} » serait plus grand (différence : "
     "{by}).",
     "Sin esta solicitud, el déficit respecto del mínimo fijado por la regla “{rule}” sería mayor (diferencia: {by}).",
     "Без этой заявки недобор до минимума, установленного правилом «{rule}», был бы больше (разница: {by}).",
     "如无此项申请，与规则“{rule}”所定最低要求的差距将会扩大（相差{by}）。",
     "لولا هذا الطلب لكان النقص عن الحد الأدنى الذي تحدده القاعدة «{rule}» أكبر (الفرق: {by})."},
    {"Without this application, the shortfall against the minimum set by the rule “{rule}” would be greater.",
     "Sans cette demande, l’écart par rapport au minimum fixé par la règle « {rule} » serait plus grand.",
     "Sin esta solicitud, el déficit respecto del mínimo fijado por la regla “{rule}” sería mayor.",
     "Без этой заявки недобор до минимума, установленного правилом «{rule}», был бы больше.",
     "如无此项申请，与规则“{rule}”所定最低要求的差距将会扩大。",
     "لولا هذا الطلب لكان النقص عن الحد الأدنى الذي تحدده القاعدة «{rule}» أكبر."},
    {"Without this application, fewer places could be filled (difference: {by}).",
     "Sans cette demande, moins de places pourraient être pourvues (différence : {by}).",
     "Sin esta solicitud, se podrían cubrir menos plazas (diferencia: {by}).",
     "Без этой заявки удалось бы заполнить меньше мест (разница: {by}).",
     "如无此项申请，能够填补的名额将会减少（相差{by}）。",
     "لولا هذا الطلب لما أمكن شغل العدد نفسه من المقاعد (الفرق: {by})."},
    {"Without this application, the total merit of those selected would be lower.",
     "Sans cette demande, le mérite total des demandes retenues serait moindre.",
     "Sin esta solicitud, el mérito total de las seleccionadas sería menor.",
     "Без этой заявки сумма оценок отобранных заявок была бы ниже.", "如无此项申请，入选申请的总分将会降低。",
     "لولا هذا الطلب لانخفض مجموع درجات الطلبات المختارة."},
    {"Without this application, the same results could be reached only at a higher total cost.",
     "Sans cette demande, les mêmes résultats ne pourraient être obtenus qu’à un coût total plus élevé.",
     "Sin esta solicitud, los mismos resultados solo podrían alcanzarse con un costo total mayor.",
     "Без этой заявки тех же результатов можно было бы достичь лишь при более высоких общих расходах.",
     "如无此项申请，只有以更高的总费用才能取得同样的结果。",
     "لولا هذا الطلب لما أمكن بلوغ النتائج نفسها إلا بتكلفة إجمالية أعلى."},
    {"Without this application, results equal in every respect could be reached; the published drawing of lots decided "
     "in its favour.",
     "Sans cette demande, des résultats égaux à tous égards pourraient être obtenus ; le tirage au sort publié a "
     "tranché "
     "en sa faveur.",
     "Sin esta solicitud podrían alcanzarse resultados iguales en todos los aspectos; el sorteo publicado decidió a su "
     "favor.",
     "Без этой заявки можно было бы достичь результатов, равных во всех отношениях; опубликованная жеребьевка решила в "
     "ее пользу.",
     "如无此项申请，也可取得各方面完全相同的结果；经公布的抽签选中了此项申请。",
     "لولا هذا الطلب لأمكن بلوغ نتائج مساوية من جميع الوجوه؛ وقد قضت القرعة المعلنة لصالحه."},
    {"This application was confirmed before this selection and keeps its place.",
     "Cette demande avait été confirmée avant cette sélection et conserve sa place.",
     "Esta solicitud había sido confirmada antes de esta selección y conserva su plaza.",
     "Эта заявка была утверждена до данного отбора и сохраняет свое место.",
     "此项申请在本次遴选之前已获确认，其名额予以保留。", "أُقر هذا الطلب قبل هذا الاختيار، ويحتفظ بمقعده."},
    {"The merit of this application, {own}, is below the published minimum of {min}.",
     "Le mérite de cette demande, {own}, est inférieur au minimum publié de {min}.",
     "El mérito de esta solicitud, {own}, es inferior al mínimo publicado de {min}.",
     "Оценка этой заявки — {own} — ниже опубликованного минимума, составляющего {min}.",
     "此项申请得分为{own}，低于公布的最低分{min}。",
     "درجة هذا الطلب، وهي {own}، أدنى من الحد الأدنى المعلن وقدره {min}."},
}};

} // namespace

const Texts &phrase(Phrase phrase)
{
    return table[static_cast<std::size_t>(phrase)];
}

} // namespace fund::selection
