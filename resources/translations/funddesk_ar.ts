<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>MappingForm</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>تاريخ القيد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>الغرض</translation>
    </message>
</context>
<context>
    <name>applications</name>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>gender</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>الدبلوماسية</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسات</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>تقني</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>field of work</comment>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>لا يوجد طلب كهذا.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>The call has no application %1.</source>
        <translation>لا يوجد في الدعوة طلب رقمه %1.</translation>
    </message>
    <message>
        <source>The application is withdrawn already.</source>
        <translation>الطلب مسحوب بالفعل.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased already.</source>
        <translation>بيانات هذا الشخص ممحوة بالفعل.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>مُحيت بيانات هذا الشخص.</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>الطلب مسحوب.</translation>
    </message>
    <message>
        <source>The short list has gone to the High Representative: eligibility stays as it was.</source>
        <translation>أُحيلت القائمة القصيرة إلى الممثل السامي: تبقى الأهلية كما كانت.</translation>
    </message>
    <message>
        <source>Personal data are for people who are cleared for them.</source>
        <translation>البيانات الشخصية متاحة للمخوَّلين بالاطلاع عليها فقط.</translation>
    </message>
    <message>
        <source>The sealed data of this person were touched by another program.</source>
        <translation>غيَّر برنامج آخر البيانات المختومة لهذا الشخص.</translation>
    </message>
    <message>
        <source>Give the family name.</source>
        <translation>أدخل اسم العائلة.</translation>
    </message>
    <message>
        <source>The given name is too long.</source>
        <translation>الاسم الشخصي أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The birth date must be that of a person between 16 and 100.</source>
        <translation>يجب أن يدل تاريخ الميلاد على سن بين 16 و100 سنة.</translation>
    </message>
    <message>
        <source>A passport number is 4 to 24 letters and digits.</source>
        <translation>يتكون رقم جواز السفر من 4 إلى 24 حرفا ورقما.</translation>
    </message>
    <message>
        <source>Give one e-mail address, such as name@example.org.</source>
        <translation>أدخل عنوان بريد إلكتروني واحدا، مثل name@example.org.</translation>
    </message>
    <message>
        <source>A telephone number is digits, such as +41 22 000 00 00.</source>
        <translation>يتكون رقم الهاتف من أرقام، مثل +41 22 000 00 00.</translation>
    </message>
    <message>
        <source>The text is longer than 20,000 characters.</source>
        <translation>النص أطول من 20,000 حرف.</translation>
    </message>
    <message>
        <source>The text is longer than 300 characters.</source>
        <translation>النص أطول من 300 حرف.</translation>
    </message>
    <message>
        <source>The text gives the applicant&apos;s full name, address or number; reviewers read it. Take that out.</source>
        <translation>يتضمن النص الاسم الكامل لمقدم الطلب أو عنوانه أو رقمه؛ والمراجعون يقرؤونه. احذف ذلك.</translation>
    </message>
    <message>
        <source>Name the State whose official the applicant is.</source>
        <translation>حدد الدولة التي يعمل مقدم الطلب مسؤولا فيها.</translation>
    </message>
    <message>
        <source>Years in the post are 0 to 60.</source>
        <translation>عدد السنوات في الوظيفة من 0 إلى 60.</translation>
    </message>
    <message>
        <source>Sessions attended are 0 to 1000.</source>
        <translation>عدد الدورات المحضورة من 0 إلى 1000.</translation>
    </message>
    <message>
        <source>Languages are of en, fr, es, ru, zh, ar.</source>
        <translation>اللغات هي من بين en وfr وes وru وzh وar.</translation>
    </message>
    <message>
        <source>Say which consent text the applicant agreed to: without consent no personal data are kept.</source>
        <translation>حدد نص الموافقة الذي قبله مقدم الطلب: لا تُحفظ أي بيانات شخصية بلا موافقة.</translation>
    </message>
    <message>
        <source>Give the date of the consent, not later than the receipt.</source>
        <translation>أدخل تاريخ الموافقة، على ألا يكون بعد تاريخ الورود.</translation>
    </message>
    <message>
        <source>Say when the application came in.</source>
        <translation>حدد تاريخ ورود الطلب.</translation>
    </message>
    <message>
        <source>The receipt lies in the future.</source>
        <translation>تاريخ الورود في المستقبل.</translation>
    </message>
    <message>
        <source>The application came in before the call was open.</source>
        <translation>ورد الطلب قبل فتح الدعوة.</translation>
    </message>
    <message>
        <source>The application is late: it takes a recorded decision to accept it.</source>
        <translation>الطلب متأخر: يلزم قرار مسجل لقبوله.</translation>
    </message>
    <message>
        <source>A project call takes proposals, not applications.</source>
        <translation>دعوة المشاريع تتلقى مقترحات لا طلبات.</translation>
    </message>
    <message>
        <source>The call is a draft: it takes no applications yet.</source>
        <translation>الدعوة مسودة: لا تتلقى طلبات بعد.</translation>
    </message>
    <message>
        <source>The applications of this call are reviewed: it takes no more.</source>
        <translation>رُوجعت طلبات هذه الدعوة: لم تعد تتلقى طلبات أخرى.</translation>
    </message>
    <message>
        <source>The application does not say in which field the present post is.</source>
        <translation>لا يذكر الطلب مجال الوظيفة الحالية.</translation>
    </message>
    <message>
        <source>The application names another field: someone must judge whether it is related.</source>
        <translation>يذكر الطلب مجالا آخر: يجب أن يقرر أحد ما إذا كان متصلا بالموضوع.</translation>
    </message>
    <message>
        <source>Now works in the field, as the application states: %1.</source>
        <translation>يعمل حاليا في المجال، حسبما ورد في الطلب: %1.</translation>
    </message>
    <message>
        <source>Will report if asked, as the application states.</source>
        <translation>سيقدم تقريرا إذا طُلب منه، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>Has not said that a report would be given; recorded, and no ground for a refusal.</source>
        <translation>لم يذكر أنه سيقدم تقريرا؛ سُجل ذلك، وليس سببا للرفض.</translation>
    </message>
    <message>
        <source>Is a government official, as the application states.</source>
        <translation>مسؤول حكومي، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>Is not a government official, as the application states.</source>
        <translation>ليس مسؤولا حكوميا، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is a government official.</source>
        <translation>لا يذكر الطلب ما إذا كان مقدمه مسؤولا حكوميا.</translation>
    </message>
    <message>
        <source>Is based in the capital, as the application states.</source>
        <translation>مقر عمله في العاصمة، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>Is not based in the capital, as the application states.</source>
        <translation>مقر عمله ليس في العاصمة، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is based in the capital.</source>
        <translation>لا يذكر الطلب ما إذا كان مقر عمل مقدمه في العاصمة.</translation>
    </message>
    <message>
        <source>Describes direct experience; how much it is worth is scored.</source>
        <translation>يصف خبرة مباشرة؛ وتُقدَّر قيمتها بالدرجات.</translation>
    </message>
    <message>
        <source>The application says nothing of direct experience in the present post.</source>
        <translation>لا يذكر الطلب شيئا عن خبرة مباشرة في الوظيفة الحالية.</translation>
    </message>
    <message>
        <source>Says what will be brought to the discussions; how much it is worth is scored.</source>
        <translation>يذكر ما سيسهم به في المناقشات؛ وتُقدَّر قيمته بالدرجات.</translation>
    </message>
    <message>
        <source>The application says nothing of an intended contribution.</source>
        <translation>لا يذكر الطلب شيئا عن إسهام معتزم.</translation>
    </message>
    <message>
        <source>Is able to travel and take part, as the application states.</source>
        <translation>قادر على السفر والمشاركة، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>Is not able to travel and take part, as the application states.</source>
        <translation>غير قادر على السفر والمشاركة، حسبما ورد في الطلب.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant can travel.</source>
        <translation>لا يذكر الطلب ما إذا كان مقدمه قادرا على السفر.</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings and all activities held alongside.</source>
        <translation>يتعهد بحضور جميع الجلسات الرسمية وجميع الأنشطة المصاحبة.</translation>
    </message>
    <message>
        <source>Does not undertake to attend all formal meetings and all activities held alongside.</source>
        <translation>لا يتعهد بحضور جميع الجلسات الرسمية وجميع الأنشطة المصاحبة.</translation>
    </message>
    <message>
        <source>The undertaking to attend everything is not given yet.</source>
        <translation>لم يُقدَّم بعد التعهد بحضور كل شيء.</translation>
    </message>
    <message>
        <source>Name and birth date agree with those of %1: someone must judge whether they are one person.</source>
        <translation>يتطابق الاسم وتاريخ الميلاد مع بيانات %1: يجب أن يقرر أحد ما إذا كانا شخصا واحدا.</translation>
    </message>
    <message>
        <source>%1 (judged by %2)</source>
        <translation>%1 (بتقدير %2)</translation>
    </message>
    <message>
        <source>People judged this differently: %1 Against it: %2</source>
        <translation>اختلفت التقديرات في هذا: %1 والرأي المخالف: %2</translation>
    </message>
    <message>
        <source>A refusal takes two people, and one has judged: %1</source>
        <translation>يتطلب الرفض شخصين، ولم يقدِّر إلا واحد: %1</translation>
    </message>
    <message>
        <source>A report may be asked for of those selected; it is recorded and refuses nobody.</source>
        <translation>قد يُطلب تقرير ممن يقع عليهم الاختيار؛ ويُسجل ذلك ولا يُرفض بسببه أحد.</translation>
    </message>
    <message>
        <source>Say in a sentence what the judgement rests on.</source>
        <translation>اذكر في جملة ما يستند إليه التقدير.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>This application stands twice, here and at %1. Leave one.</source>
        <translation>هذا الطلب مكرر، هنا وفي %1. أبقِ واحدا.</translation>
    </message>
    <message>
        <source>The passport number is that of %1: one person, one application. Withdraw one or mend it.</source>
        <translation>رقم جواز السفر هو رقم %1: لكل شخص طلب واحد. اسحب أحدهما أو صححه.</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal data can record applications.</source>
        <translation>لا يسجل الطلبات إلا من هو مخوَّل بالاطلاع على البيانات الشخصية.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقفت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This application is on record already, word for word.</source>
        <translation>هذا الطلب مسجل بالفعل حرفيا.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a person&apos;s data</comment>
        <translation>ممحوة</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a person&apos;s name</comment>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>الدولة والمجموعة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>نوع الجنس</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>an application</comment>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>an application</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <comment>an application</comment>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an application</comment>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>الأهلية</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>%1 is a currency</comment>
        <translation>التكلفة (%1)</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>As the application said before it was erased.</source>
        <translation>كما ورد في الطلب قبل محوه.</translation>
    </message>
    <message>
        <source>The applicant is a nominee: withdraw them on the page of the short list, which frees the money and the place.</source>
        <translation>مقدم الطلب مرشح: اسحبه في صفحة القائمة القصيرة، فتتحرر الأموال والمقعد.</translation>
    </message>
    <message>
        <source>Name the version of the consent text, not the applicant.</source>
        <translation>حدد نسخة نص الموافقة، لا مقدم الطلب.</translation>
    </message>
    <message>
        <source>What was sealed of an applicant&apos;s screening was touched by another program.</source>
        <translation>عبث برنامج آخر بالبيانات المختومة لفحص أحد مقدمي الطلبات.</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>لا توجد قائمة موحدة مسجلة. يُرجى استيرادها أولا.</translation>
    </message>
    <message>
        <source>Everyone who applied did so under the version that holds, or was told of it already.</source>
        <translation>كل من قدّم طلبا قدّمه بموجب النسخة السارية أو سبق إبلاغه بها.</translation>
    </message>
    <message>
        <source>The reason stays on record: take names, addresses and numbers of applicants out of it.</source>
        <translation>يبقى السبب في السجل: احذف منه أسماء مقدمي الطلبات وعناوينهم وأرقامهم.</translation>
    </message>
    <message>
        <source>Not kept: the person&apos;s data were erased before.</source>
        <translation>لم يُحفظ: مُحيت بيانات الشخص قبل ذلك.</translation>
    </message>
    <message>
        <source>The reason was erased with the person&apos;s data.</source>
        <translation>مُحي السبب مع بيانات الشخص.</translation>
    </message>
    <message>
        <source>Reason sealed.</source>
        <translation>السبب مختوم.</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Say why.</source>
        <translation>يُرجى ذكر السبب.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>توقف التنفيذ؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The line has a meaning already. Undo it first.</source>
        <translation>سبق تحديد مدلول هذا البند. يُرجى التراجع عنه أولا.</translation>
    </message>
    <message>
        <source>A line is explained as not ours or as a charge of the bank.</source>
        <translation>يُفسَّر البند بأنه لا يخص الصندوق أو بأنه رسم مصرفي.</translation>
    </message>
    <message>
        <source>Nothing was said of this line that could be undone.</source>
        <translation>لم يُحدَّد لهذا البند شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>مُطابَق</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>لا يخصنا</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>رسم مصرفي</translation>
    </message>
    <message>
        <source>The entries come to %1 %2, the line is of %3: the difference is %4.</source>
        <translation>مجموع القيود %1 %2، ومبلغ البند %3: والفرق %4.</translation>
    </message>
    <message>
        <source>There is no such line of the bank.</source>
        <translation>لا يوجد بند مصرفي كهذا.</translation>
    </message>
    <message>
        <source>A line is matched to entries that moved cash, were not reversed and stand for no other line.</source>
        <translation>لا يُطابَق البند إلا بقيود حركت النقدية ولم تُعكس ولا تقابل بندا آخر.</translation>
    </message>
    <message>
        <source>Entry %1 is in %2, the line in %3.</source>
        <translation>القيد %1 بعملة %2، والبند بعملة %3.</translation>
    </message>
    <message>
        <source>A contribution never stands beside a use of money.</source>
        <translation>لا يجتمع تبرع مع استخدام للأموال.</translation>
    </message>
    <message>
        <source>Account %1: the statement ends on %2, before it begins on %3.</source>
        <translation>الحساب %1: ينتهي كشف الحساب في %2، قبل أن يبدأ في %3.</translation>
    </message>
    <message>
        <source>Account %1: the statement to %2 ends with %3, the one from %4 begins with %5: %6 %7 moved in between.</source>
        <translation>الحساب %1: ينتهي الكشف حتى %2 برصيد %3، ويبدأ الكشف من %4 برصيد %5: تحرك بينهما %6 %7.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Ask the bank for shorter statements.</source>
        <translation>حجم الملف أكبر من %1 ميبيبايت. يُرجى طلب كشوف أقصر من المصرف.</translation>
    </message>
    <message>
        <source>There is no statement in this file.</source>
        <translation>لا يوجد كشف حساب في هذا الملف.</translation>
    </message>
    <message>
        <source>The amount %1 is neither credit (CRDT) nor debit (DBIT).</source>
        <translation>المبلغ %1 ليس دائنا (CRDT) ولا مدينا (DBIT).</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>لا يوجد مبلغ.</translation>
    </message>
    <message>
        <source>The balance has no day.</source>
        <translation>الرصيد بلا تاريخ.</translation>
    </message>
    <message>
        <source>The entry has no day of booking (BookgDt).</source>
        <translation>القيد بلا تاريخ تقييد (BookgDt).</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>اليوم نفسه</translation>
    </message>
    <message>
        <source>Days in between: %1</source>
        <translation>الأيام الفاصلة: %1</translation>
    </message>
    <message>
        <source>%1 stands as the other party</source>
        <translation>يرد %1 بوصفه الطرف الآخر</translation>
    </message>
    <message>
        <source>%1 stands in the purpose</source>
        <translation>يرد %1 في الغرض</translation>
    </message>
    <message>
        <source>The amount is the same</source>
        <translation>المبلغ نفسه</translation>
    </message>
    <message>
        <source>The reference %1 stands in the line</source>
        <translation>يرد المرجع %1 في البند</translation>
    </message>
    <message>
        <source>The contribution %1 stands in the line</source>
        <translation>يرد التبرع %1 في البند</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All %1 entries of %2</source>
        <translation>جميع قيود %2 وعددها %1</translation>
    </message>
    <message>
        <source>Together they come to the amount</source>
        <translation>مجموعها يساوي المبلغ</translation>
    </message>
    <message>
        <source>Record as a receipt of %1</source>
        <translation>التسجيل كمبلغ مقبوض من %1</translation>
    </message>
    <message>
        <source>An instalment of this amount is due on %1</source>
        <translation>يستحق قسط بهذا المبلغ في %1</translation>
    </message>
    <message>
        <source>This amount is outstanding in all</source>
        <translation>هذا المبلغ هو مجموع غير المسدد</translation>
    </message>
    <message>
        <source>No more than is outstanding</source>
        <translation>لا يتجاوز غير المسدد</translation>
    </message>
    <message>
        <source>Account %1: balance when its first statement begins</source>
        <translation>الحساب %1: الرصيد عند بدء أول كشف له</translation>
    </message>
    <message>
        <source>Account %1: moved between two statements, of which one is missing</source>
        <translation>الحساب %1: حركة بين كشفين ينقص بينهما كشف</translation>
    </message>
    <message>
        <source>Exchange differences of cash, which no bank knows</source>
        <translation>فروق سعر صرف النقدية، ولا يعرفها أي مصرف</translation>
    </message>
    <message>
        <source>The file holds a document type definition, behind which anything may hide: no bank writes one.</source>
        <translation>يحتوي الملف على تعريف لنوع المستند قد يختفي وراءه أي شيء: لا يكتب أي مصرف مثله.</translation>
    </message>
    <message>
        <source>This is no bank statement of ISO 20022: it does not begin as a document camt.053.</source>
        <translation>هذا ليس كشف حساب مصرفي وفق ISO 20022: فهو لا يبدأ كمستند camt.053.</translation>
    </message>
    <message>
        <source>The balance is in %1, the account in %2.</source>
        <translation>الرصيد بعملة %1، والحساب بعملة %2.</translation>
    </message>
    <message>
        <source>The statement names no account.</source>
        <translation>لا يسمي كشف الحساب أي حساب.</translation>
    </message>
    <message>
        <source>Account %1: the statement has no booked opening balance (OPBD) or no closing one (CLBD).</source>
        <translation>الحساب %1: ليس في الكشف رصيد افتتاحي مقيد (OPBD) أو ليس فيه رصيد ختامي مقيد (CLBD).</translation>
    </message>
    <message>
        <source>The entry is in %1, the account in %2.</source>
        <translation>القيد بعملة %1، والحساب بعملة %2.</translation>
    </message>
    <message>
        <source>The file is cut or damaged here: %1.</source>
        <translation>الملف مبتور أو تالف هنا: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Ask the bank for shorter statements.</source>
        <translation>في الملف أكثر من %1 من البنود. يُرجى طلب كشوف أقصر من المصرف.</translation>
    </message>
    <message>
        <source>Entries that the bank has not booked yet were passed over: %1.</source>
        <translation>قيود لم يقيدها المصرف بعد وجرى تجاوزها: %1.</translation>
    </message>
    <message>
        <source>opening, line or closing: a statement is one opening, its lines, one closing</source>
        <translation>opening أو line أو closing: يتألف الكشف من صف افتتاح واحد ثم بنوده ثم صف إقفال واحد</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN أو رقم الحساب لدى المصرف</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>رمز العملة وفق ISO 4217</translation>
    </message>
    <message>
        <source>Day of the booking, YYYY-MM-DD; of opening and closing the first and last day of the statement</source>
        <translation>تاريخ التقييد، YYYY-MM-DD؛ وللافتتاح والإقفال أول يوم وآخر يوم في الكشف</translation>
    </message>
    <message>
        <source>Day of value, YYYY-MM-DD; empty: the day of the booking</source>
        <translation>تاريخ الاستحقاق، YYYY-MM-DD؛ وإذا تُرك فارغا: تاريخ التقييد</translation>
    </message>
    <message>
        <source>Amount such as 1234.50, with a hyphen before it where it left the account; of opening and closing the balance</source>
        <translation>مبلغ مثل 1234.50، تسبقه شرطة إذا خرج من الحساب؛ وللافتتاح والإقفال الرصيد</translation>
    </message>
    <message>
        <source>The bank&apos;s reference of the line</source>
        <translation>مرجع البند لدى المصرف</translation>
    </message>
    <message>
        <source>Who paid or was paid</source>
        <translation>من دفع أو من دُفع إليه</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>ما كتبه الطرف الآخر</translation>
    </message>
    <message>
        <source>A statement opens here, and the one before has no closing row.</source>
        <translation>يبدأ هنا كشف حساب، وليس للكشف السابق صف إقفال.</translation>
    </message>
    <message>
        <source>The line belongs to no open statement of account %1 in %2.</source>
        <translation>لا ينتمي البند إلى أي كشف مفتوح للحساب %1 بعملة %2.</translation>
    </message>
    <message>
        <source>The amount of a line is not zero.</source>
        <translation>لا يكون مبلغ البند صفرا.</translation>
    </message>
    <message>
        <source>There is no open statement of account %1 in %2 to close.</source>
        <translation>لا يوجد كشف مفتوح للحساب %1 بعملة %2 لإقفاله.</translation>
    </message>
    <message>
        <source>“%1” is none of opening, line, closing.</source>
        <translation>«%1» ليس opening ولا line ولا closing.</translation>
    </message>
    <message>
        <source>The statement of account %1 has no closing row: the file may be cut.</source>
        <translation>ليس لكشف الحساب %1 صف إقفال: قد يكون الملف مبتورا.</translation>
    </message>
    <message>
        <source>one entry holds more than any bank writes</source>
        <translation>يحتوي أحد القيود على أكثر مما يكتبه أي مصرف</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 is there already in other words, as from a file of another format. Nothing was recorded.</source>
        <comment>%2 from one day to another</comment>
        <translation>الحساب %1: كشف الحساب للفترة %2 موجود بالفعل بصيغة أخرى، كأنه من ملف بنسق مختلف. لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 overlaps the one of %3, so lines would be there twice. Nothing was recorded.</source>
        <comment>%2 and %3 from one day to another</comment>
        <translation>الحساب %1: يتداخل كشف الحساب للفترة %2 مع كشف الفترة %3، فتتكرر بذلك بنود. لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>Account %1 is new: no statement of it was on record. Look whether it is the fund&apos;s.</source>
        <translation>الحساب %1 جديد: لم يكن له أي كشف مسجل. تحقق من أنه حساب للصندوق.</translation>
    </message>
    <message>
        <source>Account %1 was in %2 until now, this statement is in %3. Look whether it is the right file.</source>
        <translation>كان الحساب %1 بعملة %2 حتى الآن، وهذا الكشف بعملة %3. تحقق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Only a line that brought money, has no meaning yet and is no payment that came back is recorded as a receipt.</source>
        <translation>لا يُسجل مقبوضا إلا بند وردت به أموال ولم يُحدد مدلوله بعد وليس دفعة مرتجعة.</translation>
    </message>
    <message>
        <source>The charge is less than the smallest amount of the books. Explain the line otherwise.</source>
        <translation>الرسم أقل من أصغر مبلغ في الدفاتر. فسّر البند على نحو آخر.</translation>
    </message>
    <message>
        <source>Bank charge: %1</source>
        <translation>رسم مصرفي: %1</translation>
    </message>
    <message>
        <source>Lines of %1 and of %2 don&apos;t stand for one thing.</source>
        <translation>بنود %1 وبنود %2 لا تقابل شيئا واحدا.</translation>
    </message>
    <message>
        <source>Account %1, %2: the opening balance and the lines come to %3 %4, the closing balance is %5: the difference is %6.</source>
        <comment>%2 from one day to another</comment>
        <translation>الحساب %1، %2: مجموع الرصيد الافتتاحي والبنود %3 %4، والرصيد الختامي %5: الفرق %6.</translation>
    </message>
    <message>
        <source>The line is booked on %1, the statement is of %2.</source>
        <comment>a day, from one day to another</comment>
        <translation>قُيد البند في %1، وكشف الحساب للفترة %2.</translation>
    </message>
    <message>
        <source>Account %1: no statement covers %2.</source>
        <comment>%2 from one day to another</comment>
        <translation>الحساب %1: لا كشف حساب يغطي الفترة %2.</translation>
    </message>
    <message>
        <source>Account %1: statements that came later</source>
        <translation>الحساب %1: كشوف حساب وردت لاحقا</translation>
    </message>
    <message>
        <source>Exchange differences that were recorded later</source>
        <translation>فروق صرف سُجلت لاحقا</translation>
    </message>
    <message>
        <source>Bank and books are reconciled of today or of an earlier day.</source>
        <translation>تُجرى تسوية المصرف والدفاتر بتاريخ اليوم أو يوم سابق.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time, a day</comment>
        <translation>%1، وفق المعروف في %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item</comment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Bank and books in %1</source>
        <comment>a currency</comment>
        <translation>المصرف والدفاتر بعملة %1</translation>
    </message>
    <message>
        <source>Bank and books come to the same once what only one of them knows is taken off.</source>
        <translation>يتساوى المصرف والدفاتر متى استُبعد ما لا يعرفه إلا أحدهما.</translation>
    </message>
    <message>
        <source>Bank and books do not come to the same.</source>
        <translation>لا يتساوى المصرف والدفاتر.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>منذ ذلك الحين</translation>
    </message>
    <message>
        <source>What was recorded after %1, in %2</source>
        <comment>a day, a currency</comment>
        <translation>ما سُجل بعد %1، بعملة %2</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>رصيد المصرف، وفق المعروف حينها</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>رصيد المصرف، وفق المعروف الآن</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>رصيد الدفاتر، وفق المعروف حينها</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>رصيد الدفاتر، وفق المعروف الآن</translation>
    </message>
    <message>
        <source>Open then, and matched or reversed since</source>
        <translation>كان مفتوحا حينها، ثم طوبق أو عُكس</translation>
    </message>
    <message>
        <source>Bank reconciliation, %1</source>
        <comment>a day or a time</comment>
        <translation>التسوية المصرفية، %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>صندوق مقترح: ليس وثيقة رسمية</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>عرض إيضاحي: أشخاص ومبالغ من نسج الخيال</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>التسوية المصرفية</translation>
    </message>
    <message>
        <source>No statement of the bank begins by that day.</source>
        <translation>لا يبدأ أي كشف حساب مصرفي بحلول ذلك اليوم.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>The amount is beyond what a statement may hold: another program made it so.</source>
        <translation>يتجاوز المبلغ ما يتسع له كشف الحساب: جعله برنامج آخر كذلك.</translation>
    </message>
    <message>
        <source>The statement is not what the bank&apos;s file held.</source>
        <translation>كشف الحساب ليس هو ما احتواه ملف المصرف.</translation>
    </message>
    <message>
        <source>The line of the bank has two meanings at once.</source>
        <translation>للبند المصرفي مدلولان في آن واحد.</translation>
    </message>
    <message>
        <source>The entry stands for the bank&apos;s lines twice.</source>
        <translation>يقابل القيد البنود المصرفية مرتين.</translation>
    </message>
    <message>
        <source>The lines of the bank do not come to the entries that they are matched to.</source>
        <translation>لا تساوي البنود المصرفية القيود التي طوبقت بها.</translation>
    </message>
    <message>
        <source>Account %1: balance of the bank, by its statements to this day</source>
        <translation>الحساب %1: رصيد المصرف وفق كشوفه حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Account %1: known to both bank and books</source>
        <translation>الحساب %1: معروف للمصرف والدفاتر معا</translation>
    </message>
    <message>
        <source>All accounts in %1: known to both bank and books</source>
        <translation>كل الحسابات بعملة %1: معروف للمصرف والدفاتر معا</translation>
    </message>
    <message>
        <source>Balance of the books in %1</source>
        <translation>رصيد الدفاتر بعملة %1</translation>
    </message>
    <message>
        <source>Books in %1: known to both bank and books</source>
        <translation>الدفاتر بعملة %1: معروف للمصرف والدفاتر معا</translation>
    </message>
    <message>
        <source>Every charge of the bank is in the books already.</source>
        <translation>جميع رسوم المصرف مقيدة في الدفاتر من قبل.</translation>
    </message>
    <message>
        <source>It is posted in the books now.</source>
        <translation>وهي مقيدة الآن في الدفاتر.</translation>
    </message>
    <message>
        <source>Say which column has the day of the booking.</source>
        <translation>حدد أي عمود فيه يوم القيد.</translation>
    </message>
    <message>
        <source>An amount stands either in one column or in two, debit and credit: say one of both.</source>
        <translation>يرد المبلغ في عمود واحد أو في عمودين، مدين ودائن: حدد أحد الأمرين.</translation>
    </message>
    <message>
        <source>Say which column has the amount, or which two have debit and credit.</source>
        <translation>حدد أي عمود فيه المبلغ، أو أي عمودين فيهما المدين والدائن.</translation>
    </message>
    <message>
        <source>A column of C and D goes with one column of amounts.</source>
        <translation>عمود C وD يصحب عمودا واحدا للمبالغ.</translation>
    </message>
    <message>
        <source>03/04/2026 may be 3 April or 4 March: say in which order day, month and year stand (date=dmy, mdy or ymd).</source>
        <translation>قد يكون 03/04/2026 هو 3 نيسان/أبريل أو 4 آذار/مارس: حدد ترتيب اليوم والشهر والسنة (date=dmy أو mdy أو ymd).</translation>
    </message>
    <message>
        <source>Decimals and thousands can&apos;t have the same mark.</source>
        <translation>لا يجوز أن تكون للكسور العشرية والآلاف العلامة نفسها.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>ليس في الملف عمود «%1». وأعمدته: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is said twice: as “%2” and as “%3”.</source>
        <translation>ذُكر العمود «%1» مرتين: بوصفه «%2» وبوصفه «%3».</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is new.</source>
        <translation>العمود %1، «%2»، جديد.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is there no more.</source>
        <translation>العمود %1، «%2»، لم يعد موجودا.</translation>
    </message>
    <message>
        <source>Column %1 was “%2” and is “%3” now.</source>
        <translation>كان العمود %1 «%2» وأصبح «%3».</translation>
    </message>
    <message>
        <source>There is nothing in this file, or nothing below the lines that are skipped. Get it from the bank again.</source>
        <translation>لا شيء في هذا الملف، أو لا شيء بعد الأسطر المتجاوزة. اطلبه من المصرف ثانية.</translation>
    </message>
    <message>
        <source>Column %1 has no heading. Say how many lines stand before the headings, or name it.</source>
        <translation>العمود %1 بلا عنوان. حدد عدد الأسطر التي تسبق العناوين، أو سمِّه.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”, so nobody knows which is meant. Give one of them another name.</source>
        <translation>عمودان اسمهما «%1»، فلا يُعرف أيهما المقصود. أعط أحدهما اسما آخر.</translation>
    </message>
    <message>
        <source>The line has more fields than there are headings.</source>
        <translation>في السطر حقول أكثر من العناوين.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Choose the encoding Windows-1252 (encoding=windows-1252). %1</source>
        <comment>a sentence follows</comment>
        <translation>الملف ليس بترميز UTF-8. اختر الترميز Windows-1252 (encoding=windows-1252). %1</translation>
    </message>
    <message>
        <source>Matched with a reason</source>
        <translation>مطابَق مع ذكر السبب</translation>
    </message>
    <message>
        <source>Matched with a reason in %1, in %2</source>
        <comment>a year, a currency</comment>
        <translation>مطابَق مع ذكر السبب في %1، بعملة %2</translation>
    </message>
    <message>
        <source>The bank does not name the donor as the sender of these lines; what shows that it is its money stands with each (para. 14).</source>
        <translation>لا يذكر المصرف الجهة المانحة بوصفها مرسلة هذه المبالغ؛ ومع كل منها ما يثبت أنها أموالها (الفقرة 14).</translation>
    </message>
    <message>
        <source>The bank names %1 as the sender, which is no name of %2. Say what shows that it is this contribution&apos;s money: somebody else&apos;s may need a clearance of its own.</source>
        <comment>%1 and %2 names</comment>
        <translation>يذكر المصرف %1 مرسلا، وليس هذا اسما من أسماء %2. اذكر ما يثبت أنها أموال هذه المساهمة: فقد تحتاج أموال غيرها إلى إجازة خاصة بها.</translation>
    </message>
    <message>
        <source>The bank names no sender. Say what shows that it is money of %1: somebody else&apos;s may need a clearance of its own.</source>
        <comment>a name</comment>
        <translation>لا يذكر المصرف مرسلا. اذكر ما يثبت أنها أموال %1: فقد تحتاج أموال غيرها إلى إجازة خاصة بها.</translation>
    </message>
    <message>
        <source>“%1” says neither that the amount came (C, CRDT, H, +) nor that it left (D, DBIT, S, -). Mend the line.</source>
        <translation>«%1» لا يدل على أن المبلغ ورد (C أو CRDT أو H أو +) ولا على أنه صُرف (D أو DBIT أو S أو -). صحح السطر.</translation>
    </message>
    <message>
        <source>The amount is below zero and “%1” says that it came. Mend the line.</source>
        <translation>المبلغ أقل من الصفر و«%1» يدل على أنه ورد. صحح السطر.</translation>
    </message>
    <message>
        <source>The line has an amount in both columns, debit and credit, or in none. Exactly one belongs there.</source>
        <translation>في السطر مبلغ في العمودين معا، مدين ودائن، أو ليس في أي منهما. ويلزم مبلغ واحد فقط.</translation>
    </message>
    <message>
        <source>An amount in the column of what came is below zero. Say that it is one column of signed amounts, or mend the line.</source>
        <translation>في عمود الوارد مبلغ أقل من الصفر. حدد أنه عمود واحد لمبالغ ذات علامة، أو صحح السطر.</translation>
    </message>
    <message>
        <source>The line is in “%1”, the account in %2. Ask the bank for one file for each currency.</source>
        <translation>السطر بعملة «%1» والحساب بعملة %2. اطلب من المصرف ملفا لكل عملة.</translation>
    </message>
    <message>
        <source>After the line before, the balance was %1; with %2 it comes to %3, but the file says %4. A line is missing, or the amount is read in another way than the bank meant.</source>
        <translation>كان الرصيد بعد السطر السابق %1؛ ومع %2 يصبح %3، لكن الملف يذكر %4. ينقص سطر، أو يُقرأ المبلغ على غير ما قصده المصرف.</translation>
    </message>
    <message>
        <source>Lines that moved no money were passed over: %1.</source>
        <translation>جرى تجاوز أسطر لم تحرك مالا: %1.</translation>
    </message>
    <message>
        <source>“%1” is no day in the chosen order (as in %2). Choose another order, or mend the line.</source>
        <translation>«%1» ليس يوما بالترتيب المختار (مثل %2). اختر ترتيبا آخر، أو صحح السطر.</translation>
    </message>
    <message>
        <source>“%1” is no amount with the chosen marks (as in %2). Choose other marks for decimals and thousands, or mend the line.</source>
        <translation>«%1» ليس مبلغا بالعلامات المختارة (مثل %2). اختر علامات أخرى للكسور العشرية والآلاف، أو صحح السطر.</translation>
    </message>
    <message>
        <source>The table of account %1 is not as it was confirmed. %2 Look at its columns and confirm them anew.</source>
        <comment>%2 are sentences</comment>
        <translation>جدول الحساب %1 ليس كما أُكد. %2 انظر في أعمدته وأكدها من جديد.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed for one account how it is read. Say which account it is of.</source>
        <translation>هذا جدول خاص بمصرف، ولم يؤكد أحد لحساب ما كيف يُقرأ. حدد لأي حساب هو.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed how those of account %1 are read. Look at its columns and confirm them once.</source>
        <translation>هذا جدول خاص بمصرف، ولم يؤكد أحد كيف تُقرأ جداول الحساب %1. انظر في أعمدته وأكدها مرة واحدة.</translation>
    </message>
    <message>
        <source>No column tells the balance, and no statement of account %1 on record ends before %2. Say the balance before the first line (opening).</source>
        <translation>لا عمود يذكر الرصيد، ولا كشف مسجل للحساب %1 ينتهي قبل %2. اذكر الرصيد قبل السطر الأول (opening).</translation>
    </message>
    <message>
        <source>The balance before the first line is %1 by the file&apos;s own column, and you say %2.</source>
        <translation>الرصيد قبل السطر الأول %1 حسب عمود الملف نفسه، وأنت تذكر %2.</translation>
    </message>
    <message>
        <source>Account %1: no column tells the balance, so the statement begins with %2, as the record has it.</source>
        <translation>الحساب %1: لا عمود يذكر الرصيد، فيبدأ الكشف بـ %2 كما هو مسجل.</translation>
    </message>
    <message>
        <source>The table does not name its account. The last statement of account %1 ends with %2, this one begins with %3: say which account it is of.</source>
        <translation>لا يسمي الجدول حسابه. ينتهي آخر كشف للحساب %1 بـ %2، ويبدأ هذا بـ %3: حدد لأي حساب هو.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>حدد الحساب: رقم IBAN أو رقمه في المصرف.</translation>
    </message>
    <message>
        <source>A mapping is confirmed for a file of the bank.</source>
        <translation>تُؤكد القراءة لملف من المصرف.</translation>
    </message>
    <message>
        <source>Day of the booking</source>
        <translation>يوم القيد</translation>
    </message>
    <message>
        <source>Day of value</source>
        <translation>يوم الاستحقاق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Amount that left (debit)</source>
        <translation>المبلغ المصروف (مدين)</translation>
    </message>
    <message>
        <source>Amount that came (credit)</source>
        <translation>المبلغ الوارد (دائن)</translation>
    </message>
    <message>
        <source>Came or left (C or D)</source>
        <translation>وارد أو مصروف (C أو D)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع المصرف</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>الرصيد بعد السطر</translation>
    </message>
    <message>
        <source>skip is a number of lines from 0 to %1.</source>
        <translation>skip عدد أسطر من 0 إلى %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a mapping says. It says: %2.</source>
        <translation>«%1» ليس مما تذكره القراءة. وهي تذكر: %2.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <comment>a word follows</comment>
        <translation>%1 واحد مما يلي: %2.</translation>
    </message>
    <message>
        <source>“%1” is no word of a mapping: write it as booked=Date, with a comma before the next.</source>
        <translation>«%1» ليست كلمة من القراءة: اكتب booked=Date، وفاصلة قبل التالية.</translation>
    </message>
    <message>
        <source>“%1” is said twice. Say it once.</source>
        <translation>ذُكر «%1» مرتين. اذكره مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>العمود «%1» غير موجود.</translation>
    </message>
    <message>
        <source>The column “%1” is not known here. The columns are: %2.</source>
        <translation>العمود «%1» غير معروف هنا. الأعمدة هي: %2.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a table in text form. Open it and save the sheet as “CSV UTF-8”.</source>
        <translation>هذا الملف جدول بيانات أو ملف مضغوط آخر، وليس جدولا نصيا. افتحه واحفظ الورقة بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a table in text form. Choose the CSV file.</source>
        <translation>هذا الملف قاعدة بيانات (SQLite) وليس جدولا نصيا. اختر ملف CSV.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table in text form. Choose the CSV file.</source>
        <translation>هذا الملف وثيقة PDF وليس جدولا نصيا. اختر ملف CSV.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16 but breaks its rules; it may be cut off. Save it again as “CSV UTF-8”.</source>
        <translation>يفيد الملف بأن ترميزه UTF-16 لكنه يخالف قواعده، وربما كان مبتورا. احفظه من جديد بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but has no byte-order mark. Save it as “CSV UTF-8”.</source>
        <translation>يبدو أن ترميز الملف UTF-16 لكنه يخلو من علامة ترتيب البايتات. احفظه بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text. Choose a table saved as “CSV UTF-8”.</source>
        <translation>يحتوي الملف على بايتات صفرية، فهو ليس نصا. اختر جدولا محفوظا بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>البايت %1 بعد «%2» ليس من ترميز UTF-8. احفظ الملف بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8; in Windows-1252 it would be “%3”. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>البايت %1 بعد «%2» ليس من ترميز UTF-8؛ وهو في Windows-1252 الحرف «%3». افتح الملف بالبرنامج الذي أنشأه واحفظه بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file is empty or begins with a blank line. The first line must name the columns.</source>
        <translation>الملف فارغ أو يبدأ بسطر فارغ. يجب أن يتضمن السطر الأول أسماء الأعمدة.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>العمود %1 بلا اسم في السطر الأول.</translation>
    </message>
    <message>
        <source>The first line names %1 columns; the most is %2.</source>
        <translation>يسمّي السطر الأول %1 من الأعمدة؛ والحد الأقصى هو %2.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>توجد علامة اقتباس داخل الحقل. ضع الحقل كله بين علامتي اقتباس واكتب العلامة الداخلية مرتين.</translation>
    </message>
    <message>
        <source>The quotation mark that opens this field is not closed within %1 KiB. Close it, or write it twice if it belongs to the text.</source>
        <translation>علامة الاقتباس التي تفتح هذا الحقل لم تُغلق في حدود %1 كيبيبايت. أغلقها، أو اكتبها مرتين إن كانت جزءا من النص.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone. Save the file as “CSV UTF-8”, not as “CSV (Macintosh)”.</source>
        <translation>ينتهي السطر برمز الرجوع إلى أول السطر وحده. احفظ الملف بصيغة «CSV UTF-8» لا بصيغة «CSV (Macintosh)».</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>الحقل فارغ.</translation>
    </message>
    <message>
        <source>There is no day “%1” between 1900 and 2199.</source>
        <translation>لا يوجد يوم «%1» بين عامي 1900 و2199.</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates. Write %2 or %3.</source>
        <translation>يمكن قراءة «%1» كتاريخين. اكتب %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD. Write %2.</source>
        <translation>«%1» ليس تاريخا بالصيغة YYYY-MM-DD. اكتب %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>«%1» ليس تاريخا بالصيغة YYYY-MM-DD، مثل 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” can be read as two amounts. Write %2 or %3.</source>
        <translation>يمكن قراءة «%1» كمبلغين. اكتب %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” is not written as digits with a point. Write %2.</source>
        <translation>«%1» ليس مكتوبا بأرقام ونقطة عشرية. اكتب %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in digits with a point, such as 1234.50, of at most 15 digits.</source>
        <translation>«%1» ليس مبلغا مكتوبا بأرقام ونقطة عشرية، مثل 1234.50، بما لا يتجاوز 15 رقما.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>«%1» ليس yes ولا no. اكتب yes أو no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«%1» ليس عددا صحيحا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, then its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>السطر بلا حقول والعناوين عددها %1: «%2» وما بعده غير موجود.</numerusform>
            <numerusform>في السطر حقل واحد والعناوين عددها %1: «%2» وما بعده غير موجود.</numerusform>
            <numerusform>في السطر حقلان والعناوين عددها %1: «%2» وما بعده غير موجود.</numerusform>
            <numerusform>في السطر %Ln حقول والعناوين عددها %1: «%2» وما بعده غير موجود.</numerusform>
            <numerusform>في السطر %Ln حقلا والعناوين عددها %1: «%2» وما بعده غير موجود.</numerusform>
            <numerusform>في السطر %Ln حقل والعناوين عددها %1: «%2» وما بعده غير موجود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>السطر بلا حقول والعناوين عددها %1. ضع الحقل الذي يحتوي على «%2» بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر حقل واحد والعناوين عددها %1. ضع الحقل الذي يحتوي على «%2» بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر حقلان والعناوين عددها %1. ضع الحقل الذي يحتوي على «%2» بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر %Ln حقول والعناوين عددها %1. ضع الحقل الذي يحتوي على «%2» بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر %Ln حقلا والعناوين عددها %1. ضع الحقل الذي يحتوي على «%2» بين علامتي اقتباس.</numerusform>
            <numerusform>في السطر %Ln حقل والعناوين عددها %1. ضع الحقل الذي يحتوي على «%2» بين علامتي اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it into several files.</source>
        <translation>حجم الملف يتجاوز %1 ميبيبايت. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The column “%1” appears twice. Remove one.</source>
        <translation>العمود «%1» مكرر. احذف أحدهما.</translation>
    </message>
    <message>
        <source>The field is longer than %1 KiB. Lines or fields are probably not separated properly.</source>
        <translation>طول الحقل يتجاوز %1 كيبيبايت. يرجح أن الأسطر أو الحقول غير مفصولة على النحو الصحيح.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark. Write a quotation mark inside the field twice.</source>
        <translation>يوجد نص بعد علامة الاقتباس الختامية. اكتب علامة الاقتباس الواقعة داخل الحقل مرتين.</translation>
    </message>
    <message>
        <source>The line is blank. Fill it or remove it.</source>
        <translation>السطر فارغ. املأه أو احذفه.</translation>
    </message>
    <message>
        <source>Reading stopped here. Correct these problems first.</source>
        <translation>توقفت القراءة هنا. صحّح هذه الأخطاء أولا.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>«%1» ليس تاريخا ووقتا مع فارقه عن التوقيت العالمي، مثل 2026-11-22T14:05Z أو 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>a row of a call</comment>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <comment>a row of a call</comment>
        <translation>المعيار %1</translation>
    </message>
    <message>
        <source>The file %1 is empty, or there is nothing in it but blanks. Attach the document itself.</source>
        <translation>الملف %1 فارغ أو ليس فيه إلا فراغات. أرفق الوثيقة نفسها.</translation>
    </message>
    <message>
        <source>The file %1 has more than 10 megabytes.</source>
        <translation>الملف %1 يتجاوز 10 ميغابايت.</translation>
    </message>
    <message>
        <source>The byte %1 means nothing in Windows-1252. Choose another encoding, or save the file as “CSV UTF-8”.</source>
        <translation>البايت %1 لا معنى له في Windows-1252. اختر ترميزا آخر، أو احفظ الملف بصيغة «CSV UTF-8».</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Gender</source>
        <translation>نوع الجنس</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>أقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>First-time delegate</source>
        <translation>مندوب للمرة الأولى</translation>
    </message>
    <message>
        <source>Field of the present post</source>
        <translation>مجال الوظيفة الحالية</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal values can publish a call, since its review key is kept under the file key.</source>
        <translation>لا ينشر دعوة إلا من هو مخوَّل بالاطلاع على البيانات الشخصية، لأن مفتاح مراجعتها محفوظ تحت مفتاح الملف.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>لا توجد دعوة كهذه.</translation>
    </message>
    <message>
        <source>There is no call %1.</source>
        <translation>لا توجد دعوة باسم %1.</translation>
    </message>
    <message>
        <source>A call keeps its kind: begin another one.</source>
        <translation>لا يتغير نوع الدعوة: ابدأ دعوة أخرى.</translation>
    </message>
    <message>
        <source>The call is published, and no new version is drafted.</source>
        <translation>الدعوة منشورة، ولا توجد مسودة لنسخة جديدة.</translation>
    </message>
    <message>
        <source>A draft can&apos;t be closed.</source>
        <translation>لا يمكن إغلاق مسودة.</translation>
    </message>
    <message>
        <source>The call is closed already.</source>
        <translation>الدعوة مغلقة بالفعل.</translation>
    </message>
    <message>
        <source>The call was published as open until its closing time, and stays open until then.</source>
        <translation>نُشرت الدعوة على أنها مفتوحة حتى موعد إغلاقها، وتبقى مفتوحة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The published call names no public value.</source>
        <translation>لا تذكر الدعوة المنشورة قيمة علنية.</translation>
    </message>
    <message>
        <source>The public value is on record already.</source>
        <translation>القيمة العلنية مسجلة بالفعل.</translation>
    </message>
    <message>
        <source>Give the value.</source>
        <translation>أدخل القيمة.</translation>
    </message>
    <message>
        <source>Say where everyone can look the value up.</source>
        <translation>حدد المكان الذي يمكن للجميع الاطلاع فيه على القيمة.</translation>
    </message>
    <message>
        <source>The value must have become known after the call closed, so that nobody could choose a lucky number.</source>
        <translation>يجب أن تكون القيمة قد عُرفت بعد إغلاق الدعوة، حتى لا يتمكن أحد من اختيار رقم محظوظ.</translation>
    </message>
    <message>
        <source>The scores of this call can&apos;t be opened with your key.</source>
        <translation>لا يمكن فتح درجات هذه الدعوة بمفتاحك.</translation>
    </message>
    <message>
        <source>Give a title.</source>
        <translation>أدخل عنوانا.</translation>
    </message>
    <message>
        <source>Say whom the call is for, what is paid and how to apply.</source>
        <translation>حدد الجهة التي تُوجَّه إليها الدعوة وما يُدفع وكيفية التقديم.</translation>
    </message>
    <message>
        <source>The call must encourage women to apply: add the sentence.</source>
        <translation>يجب أن تشجع الدعوة النساء على التقديم: أضف الجملة.</translation>
    </message>
    <message>
        <source>Choose the time zone in which the times are announced.</source>
        <translation>اختر المنطقة الزمنية التي تُعلن بها المواعيد.</translation>
    </message>
    <message>
        <source>Say when the call opens.</source>
        <translation>حدد موعد فتح الدعوة.</translation>
    </message>
    <message>
        <source>Say when the call closes.</source>
        <translation>حدد موعد إغلاق الدعوة.</translation>
    </message>
    <message>
        <source>The call must close after it opens.</source>
        <translation>يجب أن تُغلق الدعوة بعد فتحها.</translation>
    </message>
    <message>
        <source>The closing time is over: choose a later one.</source>
        <translation>انقضى موعد الإغلاق: اختر موعدا لاحقا.</translation>
    </message>
    <message>
        <source>Name the meeting that delegates are sponsored to.</source>
        <translation>حدد الاجتماع الذي تُرعى مشاركة المندوبين فيه.</translation>
    </message>
    <message>
        <source>Say where the meeting is: travel costs go by the place.</source>
        <translation>حدد مكان الاجتماع: تكاليف السفر تتوقف على المكان.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the meeting, in that order.</source>
        <translation>أدخل أول أيام الاجتماع وآخرها بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Give the nights that subsistence is estimated for.</source>
        <translation>أدخل عدد الليالي التي يُقدَّر لها بدل الإقامة.</translation>
    </message>
    <message>
        <source>The call must close before the meeting begins.</source>
        <translation>يجب أن تُغلق الدعوة قبل بدء الاجتماع.</translation>
    </message>
    <message>
        <source>Say how many delegates can be sponsored.</source>
        <translation>حدد عدد المندوبين الذين يمكن رعايتهم.</translation>
    </message>
    <message>
        <source>A project call has an envelope, and no seats.</source>
        <translation>لدعوة المشاريع غلاف مالي وليس لها مقاعد.</translation>
    </message>
    <message>
        <source>Give the envelope, an amount above zero in the fund&apos;s currency.</source>
        <translation>أدخل الغلاف المالي، وهو مبلغ أكبر من صفر بعملة الصندوق.</translation>
    </message>
    <message>
        <source>The limit for one State must leave one place: all States are eligible to apply.</source>
        <translation>يجب أن يترك الحد المقرر للدولة الواحدة مقعدا واحدا: جميع الدول مؤهلة للتقديم.</translation>
    </message>
    <message>
        <source>The least merit is between 0 and 100.</source>
        <translation>الحد الأدنى للجدارة بين 0 و100.</translation>
    </message>
    <message>
        <source>Say how ties are settled.</source>
        <translation>حدد كيفية حسم التعادل.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; stands twice.</source>
        <translation>التحقق «%1» مكرر.</translation>
    </message>
    <message>
        <source>Say in words what &quot;%1&quot; asks for.</source>
        <translation>اذكر بالكلمات ما يطلبه «%1».</translation>
    </message>
    <message>
        <source>The call must state the check &quot;%1&quot;.</source>
        <translation>يجب أن تذكر الدعوة التحقق «%1».</translation>
    </message>
    <message>
        <source>Name the criterion.</source>
        <translation>أدخل اسم المعيار.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>الوزن عدد صحيح من 1 إلى 100.</translation>
    </message>
    <message>
        <source>Say what a score of %1 means.</source>
        <translation>اذكر ما تعنيه الدرجة %1.</translation>
    </message>
    <message>
        <source>Two criteria have this name.</source>
        <translation>لمعيارين الاسم نفسه.</translation>
    </message>
    <message>
        <source>Add the criteria that reviewers score.</source>
        <translation>أضف المعايير التي يمنح المراجعون درجاتها.</translation>
    </message>
    <message>
        <source>The weights add up to %1, and must add up to 100.</source>
        <translation>مجموع الأوزان %1، ويجب أن يكون 100.</translation>
    </message>
    <message>
        <source>Seats, the limit for one State and nights can&apos;t be negative.</source>
        <translation>لا يمكن أن تكون المقاعد والحد المقرر للدولة الواحدة والليالي أعدادا سالبة.</translation>
    </message>
    <message>
        <source>The call is closed: its terms stay as published.</source>
        <translation>الدعوة مغلقة: تبقى شروطها كما نُشرت.</translation>
    </message>
    <message>
        <source>An application has been scored: the terms stay as published.</source>
        <translation>مُنحت درجات لأحد الطلبات: تبقى الشروط كما نُشرت.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a call</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a call</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a call</comment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a call</comment>
        <translation>مُراجَعة</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>state of a call</comment>
        <translation>محالة</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a call</comment>
        <translation>مبتوت فيها</translation>
    </message>
    <message>
        <source>Present post fits the agenda</source>
        <translation>ملاءمة الوظيفة الحالية لجدول الأعمال</translation>
    </message>
    <message>
        <source>Post unrelated to the agenda</source>
        <translation>الوظيفة لا صلة لها بجدول الأعمال</translation>
    </message>
    <message>
        <source>Touches the agenda now and then</source>
        <translation>تمس جدول الأعمال من حين إلى آخر</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda at times</source>
        <translation>تتناول أحيانا موضوعا واحدا من جدول الأعمال</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda regularly</source>
        <translation>تتناول بانتظام موضوعا واحدا من جدول الأعمال</translation>
    </message>
    <message>
        <source>Post deals with the agenda most of the time</source>
        <translation>تتناول الوظيفة جدول الأعمال معظم الوقت</translation>
    </message>
    <message>
        <source>Responsible for the agenda in the capital</source>
        <translation>مسؤول عن جدول الأعمال في العاصمة</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>الخبرة المباشرة في أمن تكنولوجيات المعلومات والاتصالات</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>لم تُبيَّن خبرة</translation>
    </message>
    <message>
        <source>General knowledge only</source>
        <translation>معرفة عامة فقط</translation>
    </message>
    <message>
        <source>Has taken part in the work of others</source>
        <translation>شارك في عمل آخرين</translation>
    </message>
    <message>
        <source>Own tasks, described</source>
        <translation>مهام خاصة به، موصوفة</translation>
    </message>
    <message>
        <source>Leads a part of the national work; results named</source>
        <translation>يقود جزءا من العمل الوطني؛ مع ذكر النتائج</translation>
    </message>
    <message>
        <source>Leads national work; results named and used elsewhere</source>
        <translation>يقود العمل الوطني؛ مع نتائج مذكورة ومستخدمة في أماكن أخرى</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>الإسهام المعتزم</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>لم يُذكر شيء</translation>
    </message>
    <message>
        <source>General interest only</source>
        <translation>اهتمام عام فقط</translation>
    </message>
    <message>
        <source>Names a topic, no own input</source>
        <translation>يذكر موضوعا، بلا إسهام خاص</translation>
    </message>
    <message>
        <source>Will take the floor on a named topic</source>
        <translation>سيأخذ الكلمة في موضوع محدد</translation>
    </message>
    <message>
        <source>Will take the floor; brings own material</source>
        <translation>سيأخذ الكلمة؛ ويقدم مواد خاصة به</translation>
    </message>
    <message>
        <source>Brings material agreed with other States</source>
        <translation>يقدم مواد متفقا عليها مع دول أخرى</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>الاستخدام في الوطن بعد ذلك</translation>
    </message>
    <message>
        <source>A report to the own unit</source>
        <translation>تقرير إلى وحدته</translation>
    </message>
    <message>
        <source>A briefing for the own ministry</source>
        <translation>إحاطة لوزارته</translation>
    </message>
    <message>
        <source>A briefing for several bodies, with a date</source>
        <translation>إحاطة لعدة هيئات، مع تحديد تاريخ</translation>
    </message>
    <message>
        <source>Steps planned with a date and someone responsible</source>
        <translation>خطوات مقررة مع تحديد تاريخ ومسؤول</translation>
    </message>
    <message>
        <source>Steps agreed by the bodies that take them</source>
        <translation>خطوات متفق عليها مع الهيئات التي تتخذها</translation>
    </message>
    <message>
        <source>First part in the process</source>
        <translation>المشاركة الأولى في العملية</translation>
    </message>
    <message>
        <source>Has attended every recent session</source>
        <translation>حضر جميع الدورات الأخيرة</translation>
    </message>
    <message>
        <source>Has attended most recent sessions</source>
        <translation>حضر معظم الدورات الأخيرة</translation>
    </message>
    <message>
        <source>Has attended two sessions</source>
        <translation>حضر دورتين</translation>
    </message>
    <message>
        <source>Has attended one session, or took part remotely</source>
        <translation>حضر دورة واحدة، أو شارك عن بعد</translation>
    </message>
    <message>
        <source>Has never attended; the State sometimes has</source>
        <translation>لم يحضر قط؛ والدولة حضرت أحيانا</translation>
    </message>
    <message>
        <source>Has never attended, nor has the State lately</source>
        <translation>لم يحضر قط، ولم تحضر الدولة مؤخرا</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>أقل البلدان نموا أو البلدان النامية غير الساحلية أو الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>دول أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>First-time delegates</source>
        <translation>المندوبون للمرة الأولى</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>You are an official of your Government.</source>
        <translation>أنت مسؤول في حكومتك.</translation>
    </message>
    <message>
        <source>You are based in your capital.</source>
        <translation>مقر عملك في عاصمة بلدك.</translation>
    </message>
    <message>
        <source>You now work in diplomacy or policy on ICT security, or in a technical field of it.</source>
        <translation>تعمل حاليا في الدبلوماسية أو السياسات المتعلقة بأمن تكنولوجيات المعلومات والاتصالات، أو في مجال تقني منه.</translation>
    </message>
    <message>
        <source>You have direct experience of ICT security matters in your present post.</source>
        <translation>لديك في وظيفتك الحالية خبرة مباشرة بمسائل أمن تكنولوجيات المعلومات والاتصالات.</translation>
    </message>
    <message>
        <source>You intend to contribute to discussions at the United Nations in the near future.</source>
        <translation>تعتزم الإسهام في المناقشات في الأمم المتحدة في المستقبل القريب.</translation>
    </message>
    <message>
        <source>You are able to travel and to take part during the session.</source>
        <translation>أنت قادر على السفر والمشاركة خلال الدورة.</translation>
    </message>
    <message>
        <source>You undertake to attend all formal meetings of the session and all capacity-building activities held alongside.</source>
        <translation>تتعهد بحضور جميع الجلسات الرسمية للدورة وجميع أنشطة بناء القدرات المصاحبة لها.</translation>
    </message>
    <message>
        <source>If selected, you may be asked for a detailed report on your experience.</source>
        <translation>إذا وقع عليك الاختيار، فقد يُطلب منك تقرير مفصل عن تجربتك.</translation>
    </message>
    <message>
        <source>The fund pays travel, daily subsistence and terminal expenses of representatives and experts of States who take part in this meeting. Apply with the form before the closing time. Who is eligible, what is scored and how the balance of the list is kept is stated below and will not change.</source>
        <translation>يدفع الصندوق تكاليف السفر وبدل الإقامة اليومي والمصروفات النثرية في محطات السفر لممثلي الدول وخبرائها المشاركين في هذا الاجتماع. قدم طلبك بالاستمارة قبل موعد الإغلاق. ويرد أدناه من هو المؤهل وما تُمنح عليه الدرجات وكيف يُحفظ توازن القائمة، ولن يتغير ذلك.</translation>
    </message>
    <message>
        <source>Women are encouraged to apply: the fund works towards the full, equal and effective participation of women.</source>
        <translation>تُشجَّع النساء على التقديم: يعمل الصندوق على تحقيق المشاركة الكاملة والمتساوية والفعالة للمرأة.</translation>
    </message>
    <message>
        <source>Of lists that are equal in all else, the one is taken whose applicants come first by the SHA-256 of the lot seed, a line feed and the applicant&apos;s number.</source>
        <translation>من بين القوائم المتساوية في كل ما عدا ذلك، تؤخذ القائمة التي يأتي مقدمو طلباتها أولا حسب SHA-256 لبذرة القرعة وعلامة سطر جديد ورقم مقدم الطلب.</translation>
    </message>
    <message>
        <source>Government official</source>
        <translation>مسؤول حكومي</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>مقر العمل في العاصمة</translation>
    </message>
    <message>
        <source>Now in the field</source>
        <translation>يعمل حاليا في المجال</translation>
    </message>
    <message>
        <source>Direct experience in the present post</source>
        <translation>خبرة مباشرة في الوظيفة الحالية</translation>
    </message>
    <message>
        <source>Intends to contribute</source>
        <translation>يعتزم الإسهام</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>قادر على السفر والمشاركة</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>يتعهد بحضور كل شيء</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>سيقدم تقريرا إذا طُلب منه</translation>
    </message>
    <message>
        <source>One application a person</source>
        <translation>طلب واحد لكل شخص</translation>
    </message>
    <message>
        <source>A balance rule must not be about one State: all States are eligible to apply.</source>
        <translation>يجب ألا تتعلق قاعدة توازن بدولة واحدة: جميع الدول مؤهلة للتقديم.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; that a rule could match.</source>
        <translation>لا توجد سمة «%1» يمكن أن تطابقها قاعدة.</translation>
    </message>
    <message>
        <source>Choose at least one value of &quot;%1&quot;.</source>
        <translation>اختر قيمة واحدة على الأقل من «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;.</source>
        <translation>ليس للسمة «%1» القيمة «%2».</translation>
    </message>
    <message>
        <source>Say at least how many, or at most how many.</source>
        <translation>حدد العدد الأدنى أو العدد الأقصى.</translation>
    </message>
    <message>
        <source>At most none would shut people out: all States are eligible to apply, and who is eligible is settled by para. 21 alone.</source>
        <translation>حد أقصى قدره صفر يُقصي الناس: جميع الدول مؤهلة للتقديم، والأهلية تحددها الفقرة 21 وحدها.</translation>
    </message>
    <message>
        <source>At most %1 is less than at least %2.</source>
        <translation>الحد الأقصى %1 أقل من الحد الأدنى %2.</translation>
    </message>
    <message>
        <source>A limit is a whole number that is not negative, or a share from 0 to 1.</source>
        <translation>الحد عدد صحيح غير سالب، أو نسبة من 0 إلى 1.</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>أدخل اسم القاعدة.</translation>
    </message>
    <message>
        <source>Two rules have this name.</source>
        <translation>لقاعدتين الاسم نفسه.</translation>
    </message>
    <message>
        <source>Without seats there is no share of them: give a number.</source>
        <translation>لا نسبة بلا مقاعد: أدخل عددا.</translation>
    </message>
    <message>
        <source>More than %1 rules: no one could tell what they come to.</source>
        <translation>أكثر من %1 من القواعد: لا يمكن لأحد أن يعرف محصلتها.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of %3 seats: no list can keep it.</source>
        <translation>القاعدة %1 تطلب %2 من %3 من المقاعد: لا يمكن لأي قائمة أن تستوفيها.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of %3 seats: no list can keep them all.</source>
        <translation>القواعد %1 تطلب %2 من %3 من المقاعد: لا يمكن لأي قائمة أن تستوفيها جميعا.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of an envelope of %3: no list can keep it.</source>
        <translation>القاعدة %1 تطلب %2 من غلاف مالي قدره %3: لا يمكن لأي قائمة أن تستوفيها.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of an envelope of %3: no list can keep them all.</source>
        <translation>القواعد %1 تطلب %2 من غلاف مالي قدره %3: لا يمكن لأي قائمة أن تستوفيها جميعا.</translation>
    </message>
    <message>
        <source>Rule %1 asks for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>القاعدة %1 تطلب %2 على الأقل، لكن القاعدة %3 تسمح من الفئة نفسها بما لا يزيد على %4.</translation>
    </message>
    <message>
        <source>Rules %1 ask for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>القواعد %1 تطلب %2 على الأقل، لكن القاعدة %3 تسمح من الفئة نفسها بما لا يزيد على %4.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2, but with %3 of one State at most %4 can be selected.</source>
        <translation>القاعدة %1 تطلب %2، لكن مع حد %3 للدولة الواحدة لا يمكن اختيار أكثر من %4.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>first-time delegate</source>
        <translation>مندوب للمرة الأولى</translation>
    </message>
    <message>
        <source>has attended before</source>
        <translation>سبق له الحضور</translation>
    </message>
    <message>
        <source>The euro reference rate for the United States dollar that the European Central Bank publishes for the first of its working days after the closing day, with four decimals, such as 1.0842</source>
        <translation>السعر المرجعي لليورو مقابل دولار الولايات المتحدة الذي ينشره المصرف المركزي الأوروبي لأول يوم من أيام عمله بعد يوم الإغلاق، بأربع منازل عشرية، مثل 1.0842</translation>
    </message>
    <message>
        <source>Say why the draft is thrown away.</source>
        <translation>اذكر سبب حذف المسودة.</translation>
    </message>
    <message>
        <source>The envelope of %1 %2 is more than the %1 %3 that are allotted for it and free today.</source>
        <comment>%1 a currency, %2 and %3 amounts</comment>
        <translation>مبلغ الدعوة %1 %2 أكبر من %1 %3 المخصص لها والمتاح اليوم.</translation>
    </message>
    <message>
        <source>The call was published as open until %1: a new version may close later, and not earlier.</source>
        <translation>نُشرت الدعوة على أنها مفتوحة حتى %1: يمكن أن تُغلق النسخة الجديدة في وقت لاحق، لا أسبق.</translation>
    </message>
    <message>
        <source>The call was published as open from %1: a new version does not open later.</source>
        <translation>نُشرت الدعوة على أنها مفتوحة من %1: لا تُفتح النسخة الجديدة في وقت لاحق.</translation>
    </message>
    <message>
        <source>The published call names the public value of the lot: it stays, so that nobody can know the lot beforehand.</source>
        <translation>تذكر الدعوة المنشورة القيمة العامة للقرعة: تبقى هذه القيمة حتى لا يعرف أحد القرعة مسبقا.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, so that all know the rules first.</source>
        <translation>تُفتح الدعوة قبل نشرها: اختر موعد فتح لاحقا ليعرف الجميع القواعد أولا.</translation>
    </message>
    <message numerus="yes">
        <source>The call would be open for less than %Ln day(s) from now or from its opening: choose a later closing.</source>
        <translation>
            <numerusform>ستظل الدعوة مفتوحة أقل من يوم من الآن أو من فتحها: اختر موعد إغلاق لاحقا.</numerusform>
            <numerusform>ستظل الدعوة مفتوحة أقل من يوم واحد من الآن أو من فتحها: اختر موعد إغلاق لاحقا.</numerusform>
            <numerusform>ستظل الدعوة مفتوحة أقل من يومين من الآن أو من فتحها: اختر موعد إغلاق لاحقا.</numerusform>
            <numerusform>ستظل الدعوة مفتوحة أقل من %Ln أيام من الآن أو من فتحها: اختر موعد إغلاق لاحقا.</numerusform>
            <numerusform>ستظل الدعوة مفتوحة أقل من %Ln يوما من الآن أو من فتحها: اختر موعد إغلاق لاحقا.</numerusform>
            <numerusform>ستظل الدعوة مفتوحة أقل من %Ln يوم من الآن أو من فتحها: اختر موعد إغلاق لاحقا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has confirmed the public value already.</source>
        <translation>أكد شخص ثان القيمة العلنية من قبل.</translation>
    </message>
    <message>
        <source>The public value became known later: it is not read on an earlier day.</source>
        <translation>عُرفت القيمة العلنية بعد ذلك: لا تُقرأ في يوم أسبق.</translation>
    </message>
    <message>
        <source>No public value of the lot is on record for this call yet.</source>
        <translation>لم تُسجَّل بعد قيمة علنية لقرعة هذه الدعوة.</translation>
    </message>
    <message numerus="yes">
        <source>a figure with %Ln decimal(s) after a point</source>
        <translation>
            <numerusform>رقم بلا منازل عشرية بعد الفاصلة</numerusform>
            <numerusform>رقم بمنزلة عشرية واحدة بعد الفاصلة</numerusform>
            <numerusform>رقم بمنزلتين عشريتين بعد الفاصلة</numerusform>
            <numerusform>رقم بـ %Ln منازل عشرية بعد الفاصلة</numerusform>
            <numerusform>رقم بـ %Ln منزلة عشرية بعد الفاصلة</numerusform>
            <numerusform>رقم بـ %Ln منزلة عشرية بعد الفاصلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln digit(s)</source>
        <translation>
            <numerusform>بلا أرقام</numerusform>
            <numerusform>رقم واحد بالضبط</numerusform>
            <numerusform>رقمان بالضبط</numerusform>
            <numerusform>%Ln أرقام بالضبط</numerusform>
            <numerusform>%Ln رقما بالضبط</numerusform>
            <numerusform>%Ln رقم بالضبط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln hexadecimal digit(s) in small letters</source>
        <translation>
            <numerusform>بلا أرقام ست عشرية</numerusform>
            <numerusform>رقم ست عشري واحد بالضبط بحروف صغيرة</numerusform>
            <numerusform>رقمان ست عشريان بالضبط بحروف صغيرة</numerusform>
            <numerusform>%Ln أرقام ست عشرية بالضبط بحروف صغيرة</numerusform>
            <numerusform>%Ln رقما ست عشريا بالضبط بحروف صغيرة</numerusform>
            <numerusform>%Ln رقم ست عشري بالضبط بحروف صغيرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The call published the form of the value: %1.</source>
        <comment>%1 such as: exactly 6 digits</comment>
        <translation>نشرت الدعوة شكل القيمة: %1.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, or say why it is published all the same.</source>
        <translation>تُفتح الدعوة قبل نشرها: اختر موعد فتح لاحقا، أو بيّن سبب نشرها مع ذلك.</translation>
    </message>
    <message>
        <source>People have applied under the terms that hold now: say why a new version takes their place.</source>
        <translation>قدّم أشخاص طلباتهم بموجب الشروط السارية الآن: بيّن سبب حلول نسخة جديدة محلها.</translation>
    </message>
    <message>
        <source>The value on record is another one. Nothing is confirmed, and what you read is on record. Look it up again at its source; where it stays another one, whoever decides on the list must know.</source>
        <translation>القيمة المسجلة مختلفة. لم يُؤكد شيء، وما قرأتَه مسجل. راجعها في مصدرها ثانية؛ فإن ظلت مختلفة وجب أن يعلم بذلك من يبت في القائمة.</translation>
    </message>
    <message>
        <source>Read at the source: %1</source>
        <comment>%1 a value</comment>
        <translation>قُرئ في المصدر: %1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 million</source>
        <comment>%1 is a currency</comment>
        <translation>بملايين %1</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>%1 is a currency</comment>
        <translation>بآلاف %1</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>List the entries of the record, newest first</source>
        <translation>سرد قيود السجل، الأحدث أولا</translation>
    </message>
    <message>
        <source>Only what was done to one thing, such as users/3</source>
        <translation>ما جرى بشأن شيء واحد فقط، مثل users/3</translation>
    </message>
    <message>
        <source>How many entries (default: all)</source>
        <translation>عدد القيود (التلقائي: الكل)</translation>
    </message>
    <message>
        <source>Only entries older than this one</source>
        <translation>القيود الأقدم من هذا فقط</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Copy the file, also while others use it, and verify the copy</source>
        <translation>نسخ الملف، ولو أثناء استخدام آخرين له، والتحقق من النسخة</translation>
    </message>
    <message>
        <source>The copy to write; an older backup there is replaced</source>
        <translation>النسخة المراد كتابتها؛ تحل محل نسخة احتياطية أقدم هناك</translation>
    </message>
    <message>
        <source>%1 is written and verified: %2 entries, head %3.</source>
        <translation>كُتب %1 وجرى التحقق منه: القيود %2، الرأس %3.</translation>
    </message>
    <message>
        <source>%1 is written as the file stands, with %2 findings; head %3.</source>
        <translation>كُتب %1 كما هو الملف، مع النتائج وعددها %2؛ الرأس %3.</translation>
    </message>
    <message>
        <source>The file and its record</source>
        <translation>الملف وسجله</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>الأشخاص والإعدادات</translation>
    </message>
    <message>
        <source>Tables from outside</source>
        <translation>جداول من الخارج</translation>
    </message>
    <message>
        <source>Add, list, confirm and disable users; change a password</source>
        <translation>إضافة المستخدمين وسردهم وتأكيدهم وتعطيلهم؛ تغيير كلمة مرور</translation>
    </message>
    <message>
        <source>What an authority decided, dated</source>
        <translation>ما قررته جهة مختصة، مؤرخا</translation>
    </message>
    <message>
        <source>Make a new fund file with its first user</source>
        <translation>إنشاء ملف صندوق جديد مع مستخدمه الأول</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>الملف المراد إنشاؤه</translation>
    </message>
    <message>
        <source>The fund&apos;s name</source>
        <translation>اسم الصندوق</translation>
    </message>
    <message>
        <source>The first user, an administrator</source>
        <translation>المستخدم الأول، وهو مدير</translation>
    </message>
    <message>
        <source>%1 holds the fund “%2”; its administrator is %3.</source>
        <translation>يحتوي %1 على الصندوق «%2»؛ ومديره %3.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>مفتاح الاسترداد: %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>يُعرض هذه المرة فقط ولا يُخزن في أي مكان. ويفتح الملف إذا فُقدت كل كلمات المرور: دوِّنه واحفظه في مكان مقفل.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See funddesk --help.</source>
        <translation>«%1» ليس أمرا ولا ملفا. انظر funddesk --help.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: the disk is full or the reader is gone.</source>
        <translation>لا يمكن كتابة المخرجات: القرص ممتلئ أو لم يعد القارئ موجودا.</translation>
    </message>
    <message>
        <source>No password: set %1, or run this at a terminal.</source>
        <translation>لا توجد كلمة مرور: اضبط %1، أو شغِّل هذا في طرفية.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقفت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>كلمة المرور الجديدة الخاصة بـ %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>كلمتا المرور مختلفتان؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة المرور الخاصة بـ %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>funddesk alone, or with a FILE, opens the window.

The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in
FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.

Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can&apos;t
be read, written or trusted; 4 not authorised, unknown user or wrong password.

funddesk COMMAND --help tells all about a command.</source>
        <translation>funddesk وحده، أو مع FILE، يفتح النافذة.

تؤخذ كلمة المرور من FUNDDESK_PASSWORD، وإلا طُلبت في الطرفية. وعند تسجيل الدخول الأول
يكون FUNDDESK_PASSWORD هو الرمز الصالح لمرة واحدة، وFUNDDESK_NEW_PASSWORD كلمة المرور من ذلك الحين.

حالة الخروج: 0 تم؛ 1 رفضته قاعدة، أو أُبلغ عن نتائج؛ 2 استخدام خاطئ؛ 3 لا يمكن
قراءة الملف أو كتابته أو الوثوق به؛ 4 غير مخوَّل، أو مستخدم غير معروف، أو كلمة مرور خاطئة.

funddesk COMMAND --help يشرح كل شيء عن أمر.</translation>
    </message>
    <message>
        <source>Say all about it and do nothing</source>
        <translation>شرح كل شيء عنه دون تنفيذ شيء</translation>
    </message>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>مكتب صندوق تبرعات للأمم المتحدة: برنامج واحد، ملف واحد.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>طباعة الإصدار</translation>
    </message>
    <message>
        <source>The fund file</source>
        <translation>ملف الصندوق</translation>
    </message>
    <message>
        <source>Who you are in this fund</source>
        <translation>من أنت في هذا الصندوق</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>طباعة وثيقة JSON واحدة بدلا من النص</translation>
    </message>
    <message>
        <source>The language of messages (default: the system&apos;s)</source>
        <translation>لغة الرسائل (التلقائي: لغة النظام)</translation>
    </message>
    <message>
        <source>See funddesk --help and funddesk COMMAND --help.</source>
        <translation>انظر funddesk --help وfunddesk COMMAND --help.</translation>
    </message>
    <message>
        <source>Import a table, all of it or nothing</source>
        <translation>استيراد جدول، كله أو لا شيء</translation>
    </message>
    <message>
        <source>What the table holds: %1</source>
        <translation>ما يحتويه الجدول: %1</translation>
    </message>
    <message>
        <source>The call that the rows belong to, where the kind needs one</source>
        <translation>الدعوة التي تتبعها الصفوف، حيث يتطلبها النوع</translation>
    </message>
    <message>
        <source>Say everything that is wrong and change nothing</source>
        <translation>ذكر كل ما هو خطأ دون تغيير شيء</translation>
    </message>
    <message>
        <source>%1: nothing was imported; problems: %2.</source>
        <translation>%1: لم يُستورد شيء؛ المشاكل: %2.</translation>
    </message>
    <message>
        <source>Rows read: %1; to be added: %2; on record already: %3. No problem; nothing was changed.</source>
        <translation>الصفوف المقروءة: %1؛ ستضاف: %2؛ مسجلة بالفعل: %3. لا مشاكل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Rows read: %1; added: %2; on record already: %3.</source>
        <translation>الصفوف المقروءة: %1؛ المضافة: %2؛ المسجلة بالفعل: %3.</translation>
    </message>
    <message>
        <source>Rows of the kind %1 belong to a call: name it by --call.</source>
        <translation>الصفوف من النوع %1 تتبع دعوة: حددها بـ --call.</translation>
    </message>
    <message>
        <source>Print the header of a table for import</source>
        <translation>طباعة رأس جدول للاستيراد</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>أحد ما يلي: %1</translation>
    </message>
    <message>
        <source>With a row that shows the form</source>
        <translation>مع صف يبين الشكل</translation>
    </message>
    <message>
        <source>Say instead what stands in each column</source>
        <translation>ذكر ما يرد في كل عمود بدلا من ذلك</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>يجوز تركه</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Record what an authority decided, from the date --on</source>
        <translation>تسجيل ما قررته جهة مختصة، من التاريخ --on</translation>
    </message>
    <message>
        <source>An amount, a share such as 0.13, a number or a text</source>
        <translation>مبلغ، أو نسبة مثل 0.13، أو عدد، أو نص</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>من قرره ومكان كتابته</translation>
    </message>
    <message>
        <source>%1 is %2 from %3 on.</source>
        <translation>%1 هو %2 ابتداء من %3.</translation>
    </message>
    <message>
        <source>List every setting with its date and authority</source>
        <translation>سرد كل إعداد مع تاريخه والجهة المختصة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Add a user and print the one-time code of the first sign-in</source>
        <translation>إضافة مستخدم وطباعة الرمز الصالح لمرة واحدة لتسجيل الدخول الأول</translation>
    </message>
    <message>
        <source>The new user&apos;s name</source>
        <translation>اسم المستخدم الجديد</translation>
    </message>
    <message>
        <source>One of: %1. One person, one role.</source>
        <translation>أحد ما يلي: %1. لكل شخص دور واحد.</translation>
    </message>
    <message>
        <source>The own State, whose applicants a reviewer never reviews</source>
        <translation>دولته، التي لا يراجع المراجع أبدا مقدمي طلباتها</translation>
    </message>
    <message>
        <source>One-time code of %1: %2
It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>الرمز الصالح لمرة واحدة الخاص بـ %1: %2
يُعرض هذه المرة فقط. سلِّمه شخصيا؛ وينتهي مفعوله بتسجيل الدخول الأول.</translation>
    </message>
    <message>
        <source>List the users and their keys</source>
        <translation>سرد المستخدمين ومفاتيحهم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>للمستخدم %1 كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Disable a user, whose deeds stay on record</source>
        <translation>تعطيل مستخدم، وتبقى إجراءاته في السجل</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>السبب؛ يُدرج في السجل</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>لن يتمكن %1 من تسجيل الدخول بعد الآن.</translation>
    </message>
    <message>
        <source>Confirm a High Representative&apos;s key after comparing it in person</source>
        <translation>تأكيد مفتاح الممثل السامي بعد مقارنته شخصيا</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>مفتاح من</translation>
    </message>
    <message>
        <source>The key %1 of %2 is confirmed.</source>
        <translation>تم تأكيد المفتاح %1 الخاص بـ %2.</translation>
    </message>
    <message>
        <source>Give an administrator a new password by the recovery key</source>
        <translation>إعطاء مدير كلمة مرور جديدة بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>The recovery key comes from FUNDDESK_RECOVERY_KEY, the new password from FUNDDESK_NEW_PASSWORD, else both are asked at the terminal.</source>
        <translation>يؤخذ مفتاح الاسترداد من FUNDDESK_RECOVERY_KEY، وكلمة المرور الجديدة من FUNDDESK_NEW_PASSWORD، وإلا طُلبا في الطرفية.</translation>
    </message>
    <message>
        <source>Check the whole record: structure, chain, signatures, rows</source>
        <translation>فحص السجل كله: البنية والسلسلة والتواقيع والصفوف</translation>
    </message>
    <message>
        <source>A head hash noted earlier, at least its first 8 digits: finds a tail cut off or an older copy put back</source>
        <translation>تجزئة رأس دُوِّنت من قبل، أول 8 أرقام منها على الأقل: تكشف ذيلا مقطوعا أو نسخة أقدم أُعيدت</translation>
    </message>
    <message>
        <source>HEAD is 8 to 64 hexadecimal digits.</source>
        <translation>HEAD من 8 إلى 64 رقما ستعشريا.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>القيود: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>الرأس: %1</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>النتائج: %1</translation>
    </message>
    <message>
        <source>Give a window the authority to commit money, with its reserve</source>
        <translation>منح نافذة إذنا بعقد التزامات مالية، مع احتياطيها</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency, such as 1234.50</source>
        <translation>المبلغ بعملة الصندوق، مثل 1234.50</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>القرار الذي يستند إليه ومكان كتابته</translation>
    </message>
    <message>
        <source>%1: allotted %2 %3; available: %2 %4.</source>
        <translation>%1: خُصص %2 %3؛ المتاح: %2 %4.</translation>
    </message>
    <message>
        <source>Record one application, also a late one that is accepted</source>
        <translation>تسجيل طلب واحد، ولو كان متأخرا مقبولا</translation>
    </message>
    <message>
        <source>A table of one row with the columns of funddesk template applications; - is stdin</source>
        <translation>جدول من صف واحد بأعمدة funddesk template applications؛ - هو stdin</translation>
    </message>
    <message>
        <source>The recorded decision to accept it after closing</source>
        <translation>القرار المسجل بقبوله بعد الإغلاق</translation>
    </message>
    <message>
        <source>The application is on record as %1.</source>
        <translation>الطلب مسجل برقم %1.</translation>
    </message>
    <message>
        <source>The application, such as A-012</source>
        <translation>الطلب، مثل A-012</translation>
    </message>
    <message>
        <source>Why; it stays in the record and names nobody</source>
        <translation>السبب؛ يبقى في السجل ولا يذكر اسم أحد</translation>
    </message>
    <message>
        <source>Record that an application is withdrawn; its number is never given again</source>
        <translation>تسجيل سحب طلب؛ ولا يُعطى رقمه ثانية أبدا</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>سُحب %1.</translation>
    </message>
    <message>
        <source>Destroy an applicant&apos;s personal data; the record still verifies</source>
        <translation>إتلاف البيانات الشخصية لمقدم طلب؛ ويبقى السجل قابلا للتحقق</translation>
    </message>
    <message>
        <source>The personal data of %1 are destroyed in this file. Backups and papers outside it still hold what they held.</source>
        <translation>أُتلفت البيانات الشخصية الخاصة بـ %1 في هذا الملف. ولا تزال النسخ الاحتياطية والأوراق خارجه تحتفظ بما كان فيها.</translation>
    </message>
    <message>
        <source>Publish a draft: its rules are frozen under a digest</source>
        <translation>نشر مسودة: تُجمد قواعدها تحت بصمة رقمية</translation>
    </message>
    <message>
        <source>%1, version %2, is published. Its rules are frozen under the digest %3.</source>
        <translation>نُشرت %1، النسخة %2. وقواعدها مجمدة تحت البصمة الرقمية %3.</translation>
    </message>
    <message>
        <source>Put on record that a call takes no more applications</source>
        <translation>تسجيل أن الدعوة لم تعد تتلقى طلبات</translation>
    </message>
    <message>
        <source>%1 is closed for applications.</source>
        <translation>أُغلق باب التقديم في %1.</translation>
    </message>
    <message>
        <source>Record the public value that the call&apos;s lot waits for</source>
        <translation>تسجيل القيمة العلنية التي تنتظرها قرعة الدعوة</translation>
    </message>
    <message>
        <source>The value that the published call names</source>
        <translation>القيمة التي تحددها الدعوة المنشورة</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>المكان الذي يمكن للجميع الاطلاع فيه عليها</translation>
    </message>
    <message>
        <source>The lot of %1 is settled by %2.</source>
        <translation>قرعة %1 محسومة بالقيمة %2.</translation>
    </message>
    <message>
        <source>Begin a call, or change its draft; what is left out is proposed</source>
        <translation>بدء دعوة أو تغيير مسودتها؛ وما يُترك يُقترح</translation>
    </message>
    <message>
        <source>The meeting that delegates are sponsored to</source>
        <translation>الاجتماع الذي تُرعى مشاركة المندوبين فيه</translation>
    </message>
    <message>
        <source>Where it is, as the travel tables name it</source>
        <translation>مكانه، كما يرد في جداول السفر</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>يومه الأول</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>يومه الأخير</translation>
    </message>
    <message>
        <source>Nights of daily subsistence (default: from the evening before to the morning after)</source>
        <translation>ليالي بدل الإقامة اليومي (التلقائي: من المساء السابق إلى الصباح التالي)</translation>
    </message>
    <message>
        <source>When the call opens</source>
        <translation>موعد فتح الدعوة</translation>
    </message>
    <message>
        <source>When the call closes</source>
        <translation>موعد إغلاق الدعوة</translation>
    </message>
    <message>
        <source>In which both are announced, such as America/New_York</source>
        <translation>المنطقة الزمنية التي يُعلن بها الموعدان، مثل America/New_York</translation>
    </message>
    <message>
        <source>How many delegates can be sponsored</source>
        <translation>عدد المندوبين الذين يمكن رعايتهم</translation>
    </message>
    <message>
        <source>The most that they may cost together, in the fund&apos;s currency</source>
        <translation>أقصى ما يمكن أن يكلفوه معا، بعملة الصندوق</translation>
    </message>
    <message>
        <source>The most of one State (proposed: 1)</source>
        <translation>الحد الأقصى للدولة الواحدة (المقترح: 1)</translation>
    </message>
    <message>
        <source>The least merit in hundredths (proposed: 6000, which is 60.00)</source>
        <translation>الحد الأدنى للجدارة بالأجزاء من المائة (المقترح: 6000، أي 60.00)</translation>
    </message>
    <message>
        <source>The draft to change; of a published call, its next version</source>
        <translation>المسودة المراد تغييرها؛ وللدعوة المنشورة نسختها التالية</translation>
    </message>
    <message>
        <source>Terms as JSON, as call show prints them, with criteria, words for scores and balance rules; - is stdin. Options count above it</source>
        <translation>الشروط بصيغة JSON، كما يطبعها call show، مع المعايير وعبارات الدرجات وقواعد التوازن؛ - هو stdin. والخيارات مقدمة عليها</translation>
    </message>
    <message>
        <source>Title (default: the meeting)</source>
        <translation>العنوان (التلقائي: الاجتماع)</translation>
    </message>
    <message>
        <source>%1, version %2, is drafted. To be mended before it can be published: %3.</source>
        <translation>صيغت %1، النسخة %2. ما يلزم تصحيحه قبل إمكان نشرها: %3.</translation>
    </message>
    <message>
        <source>List the calls, newest first</source>
        <translation>سرد الدعوات، الأحدث أولا</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Print the terms of a call, in the form that call draft reads</source>
        <translation>طباعة شروط دعوة، بالشكل الذي يقرؤه call draft</translation>
    </message>
    <message>
        <source>The frozen document byte for byte: its SHA-256 is the call&apos;s digest</source>
        <translation>الوثيقة المجمدة بايتا بايتا: قيمة SHA-256 لها هي البصمة الرقمية للدعوة</translation>
    </message>
    <message>
        <source>The call %1 is a draft: nothing of it is frozen yet.</source>
        <translation>الدعوة %1 مسودة: لم يُجمد شيء منها بعد.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>Calls and applications</source>
        <translation>الدعوات والطلبات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Short lists and decisions</source>
        <translation>القوائم القصيرة والقرارات</translation>
    </message>
    <message>
        <source>Reports and pictures</source>
        <translation>التقارير والصور</translation>
    </message>
    <message>
        <source>Without a fund file</source>
        <translation>دون ملف صندوق</translation>
    </message>
    <message>
        <source>Draft, show, publish and close a call</source>
        <translation>صياغة دعوة وعرضها ونشرها وإغلاقها</translation>
    </message>
    <message>
        <source>Add, withdraw and erase an application</source>
        <translation>إضافة طلب وسحبه ومحوه</translation>
    </message>
    <message>
        <source>Letters of award and regret: ready, listed, released, as PDF</source>
        <translation>رسائل المنح والاعتذار: إعدادها وسردها وإصدارها، بصيغة PDF</translation>
    </message>
    <message>
        <source>Assign, submit, list and open reviews</source>
        <translation>إسناد المراجعات وتقديمها وسردها وفتحها</translation>
    </message>
    <message>
        <source>Record a pledge of the date --on; one with a wish is refused, and the wish kept as a request (para. 19)</source>
        <translation>تسجيل تعهد بتاريخ --on؛ ويُرفض المقترن برغبة، وتُحفظ الرغبة بوصفها طلبا (الفقرة 19)</translation>
    </message>
    <message>
        <source>Name or number of the donor</source>
        <translation>اسم المانح أو رقمه</translation>
    </message>
    <message>
        <source>Amount announced, such as 1234.50</source>
        <translation>المبلغ المعلن، مثل 1234.50</translation>
    </message>
    <message>
        <source>Its currency code of ISO 4217</source>
        <translation>رمز عملته وفق ISO 4217</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference; else the next number of the year</source>
        <translation>مرجع التبرع؛ وإلا فالرقم التالي في السنة</translation>
    </message>
    <message>
        <source>A wish for a specific activity, State or person, in the donor&apos;s words</source>
        <translation>رغبة في نشاط أو دولة أو شخص بعينه، بكلمات المانح</translation>
    </message>
    <message>
        <source>%1: %2 pledged %3 %4.</source>
        <translation>%1: تعهد %2 بمبلغ %3 %4.</translation>
    </message>
    <message>
        <source>Record the signed agreement of a pledge, of the date --on</source>
        <translation>تسجيل الاتفاق الموقع بشأن تعهد، بتاريخ --on</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>مرجع التبرع</translation>
    </message>
    <message>
        <source>Amount of the agreement; else as pledged</source>
        <translation>مبلغ الاتفاق؛ وإلا فكما جاء في التعهد</translation>
    </message>
    <message>
        <source>An instalment as date:amount; may be given several times, and all add up to the agreement</source>
        <translation>قسط هكذا date:amount؛ يجوز تكراره، ومجموع الأقساط يساوي الاتفاق</translation>
    </message>
    <message>
        <source>Conditions of the agreement; else it is unconditional</source>
        <translation>شروط الاتفاق؛ وإلا فهو بلا شروط</translation>
    </message>
    <message>
        <source>%1: %2 agreed %3 %4.</source>
        <translation>%1: اتفق %2 على مبلغ %3 %4.</translation>
    </message>
    <message>
        <source>List contributions: pledged, agreed, received</source>
        <translation>سرد التبرعات: المتعهد به والمتفق عليه والمقبوض</translation>
    </message>
    <message>
        <source>Only those with an instalment due by this day and not received</source>
        <translation>ما له قسط مستحق حتى هذا اليوم ولم يُقبض فقط</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق التالي</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Record money that came to the bank on the date --on, converted at its UN operational rate</source>
        <translation>تسجيل أموال وردت إلى المصرف في التاريخ --on، محولة بسعر صرفه المعمول به في الأمم المتحدة</translation>
    </message>
    <message>
        <source>Amount received, in the currency of the agreement</source>
        <translation>المبلغ المقبوض، بعملة الاتفاق</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع المصرف</translation>
    </message>
    <message>
        <source>%1: received %2 %3 at %4: %5 %6.</source>
        <translation>%1: قُبض %2 %3 بسعر %4: %5 %6.</translation>
    </message>
    <message>
        <source>In which the books are kept, by its ISO 4217 code (default: USD)</source>
        <translation>العملة التي تُمسك بها الدفاتر، برمزها وفق ISO 4217 (التلقائي: USD)</translation>
    </message>
    <message>
        <source>Make a file with an invented year to look around in</source>
        <translation>إنشاء ملف بسنة مختلقة للاطلاع</translation>
    </message>
    <message>
        <source>The year (default: the newest that is nearly over)</source>
        <translation>السنة (التلقائي: أحدث سنة شارفت على الانتهاء)</translation>
    </message>
    <message>
        <source>Another seed gives another year (default: 1)</source>
        <translation>بذرة أخرى تعطي سنة أخرى (التلقائي: 1)</translation>
    </message>
    <message>
        <source>%1 holds an invented year %2. Its users are administrator, finance, reviewer1, reviewer2, reviewer3, representative and auditor; the password of each is demo.</source>
        <translation>يحتوي %1 على سنة مختلقة %2. ومستخدموه هم administrator وfinance وreviewer1 وreviewer2 وreviewer3 وrepresentative وauditor؛ وكلمة مرور كل منهم demo.</translation>
    </message>
    <message>
        <source>Record a donor and how it asked to be published (para. 17)</source>
        <translation>تسجيل مانح وكيف طلب أن يُنشر تبرعه (الفقرة 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s name</source>
        <translation>اسم المانح</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes; where it is left out, NAME says it</source>
        <translation>الدولة، بأي من أسمائها أو رموزها؛ وإن تُركت دل عليها NAME</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks not to be published in full</source>
        <translation>رسالة المانح التي تطلب عدم النشر الكامل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>ما فُحص ومكان حفظه</translation>
    </message>
    <message>
        <source>First day on which it holds; else the date --on</source>
        <translation>أول يوم تسري فيه؛ وإلا فالتاريخ --on</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>آخر يوم تسري فيه</translation>
    </message>
    <message>
        <source>%1 %2: %3 from %4 to %5.</source>
        <translation>%1 %2: %3 من %4 إلى %5.</translation>
    </message>
    <message>
        <source>List the donors with their clearance of today</source>
        <translation>سرد المانحين مع إجازاتهم اليوم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>The verdict on each application, criterion by criterion</source>
        <translation>الحكم على كل طلب، معيارا معيارا</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>مؤهل</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>غير مؤهل</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Record a person&apos;s judgement of a criterion</source>
        <translation>تسجيل تقدير شخص لمعيار</translation>
    </message>
    <message>
        <source>pass, fail or unclear; a refusal takes two people</source>
        <translation>pass أو fail أو unclear؛ ويتطلب الرفض شخصين</translation>
    </message>
    <message>
        <source>The judgement is on record; %1 is now: %2.</source>
        <translation>التقدير مسجل؛ حالة %1 الآن: %2.</translation>
    </message>
    <message>
        <source>List the ledger entries behind a figure of the pool, newest first</source>
        <translation>سرد قيود دفتر الأستاذ وراء رقم من أرقام الوعاء، الأحدث أولا</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>اليوم المطلوب؛ وإلا فاليوم الحالي</translation>
    </message>
    <message>
        <source>By what was on record at the end of this day; else by all</source>
        <translation>حسب المسجل في نهاية هذا اليوم؛ وإلا فحسب كل المسجل</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Only what is allotted, committed or spent has windows.</source>
        <translation>لا نوافذ إلا للمخصص أو الملتزم به أو المصروف.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>حجم %1 أكبر من %2 MiB.</translation>
    </message>
    <message>
        <source>SIZE is width x height, from 640x480 to 7680x4320.</source>
        <translation>SIZE هو العرض x الارتفاع، من 640x480 إلى 7680x4320.</translation>
    </message>
    <message>
        <source>The call, such as S-2026-1</source>
        <translation>الدعوة، مثل S-2026-1</translation>
    </message>
    <message>
        <source>Record interest, or an exchange difference, of the date --on</source>
        <translation>تسجيل فائدة، أو فرق صرف، بتاريخ --on</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency; an exchange loss is below zero</source>
        <translation>المبلغ بعملة الصندوق؛ وخسارة الصرف أقل من صفر</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>مستند المصرف أو الخزانة</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Make letters of award and regret ready; nothing is sent</source>
        <translation>إعداد رسائل المنح والاعتذار؛ ولا يُرسل شيء</translation>
    </message>
    <message>
        <source>Made ready: awards %1, regrets %2. They wait until funddesk letters release.</source>
        <translation>أُعدت: رسائل المنح %1، رسائل الاعتذار %2. وهي تنتظر funddesk letters release.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>رسائل الاعتذار تنتظر: لم يُبت بعد في قائمة فيها بدلاء.</translation>
    </message>
    <message>
        <source>List the letters of a call, without names</source>
        <translation>سرد رسائل دعوة، بلا أسماء</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Put on record that letters are given out</source>
        <translation>تسجيل تسليم الرسائل</translation>
    </message>
    <message>
        <source>An application whose letter goes; repeatable (default: all)</source>
        <translation>طلب تُصدر رسالته؛ يجوز تكراره (التلقائي: الكل)</translation>
    </message>
    <message>
        <source>Letters released: %1.</source>
        <translation>الرسائل الصادرة: %1.</translation>
    </message>
    <message>
        <source>Write each letter as PDF; they hold names: mind the folder</source>
        <translation>كتابة كل رسالة بصيغة PDF؛ وفيها أسماء: انتبه للمجلد</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>Letters written to %1: %2.</source>
        <translation>الرسائل المكتوبة في %1: %2.</translation>
    </message>
    <message>
        <source>Write the memo on a call&apos;s short list as PDF, with its digest</source>
        <translation>كتابة المذكرة بشأن القائمة القصيرة لدعوة بصيغة PDF، مع بصمتها الرقمية</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>Memo on short list %1 of %2 written. Digest: %3</source>
        <translation>كُتبت المذكرة بشأن القائمة القصيرة %1 للدعوة %2. البصمة الرقمية: %3</translation>
    </message>
    <message>
        <source>Draw every page that the person sees, as PNG files</source>
        <translation>رسم كل صفحة يراها الشخص، في ملفات PNG</translation>
    </message>
    <message>
        <source>The folder to write; it is made where missing</source>
        <translation>المجلد المراد الكتابة فيه؛ يُنشأ إن لم يوجد</translation>
    </message>
    <message>
        <source>Which colours (default: light)</source>
        <translation>الألوان (التلقائي: light)</translation>
    </message>
    <message>
        <source>The window&apos;s size, from 640x480 on (default: 1280x800)</source>
        <translation>حجم النافذة، من 640x480 فما فوق (التلقائي: 1280x800)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
    <message>
        <source>Where the money stands at the end of a day</source>
        <translation>وضع الأموال في نهاية يوم</translation>
    </message>
    <message>
        <source>Minimum to start</source>
        <translation>الحد الأدنى لبدء العمل</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>No minimum to start has been announced (para. 16).</source>
        <translation>لم يُعلن حد أدنى لبدء العمل (الفقرة 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start (para. 16).</source>
        <translation>لم تبلغ المقبوضات الحد الأدنى لبدء العمل (الفقرة 16).</translation>
    </message>
    <message>
        <source>There is a shortfall: nothing new can be allotted.</source>
        <translation>يوجد عجز: لا يمكن تخصيص شيء جديد.</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted: no UN operational rate for it is on record.</source>
        <translation>لا تُحتسب التعهدات والاتفاقات بعملة %1: لا يوجد لها سعر صرف مسجل معمول به في الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Write the annual consolidated report of a year as PDF (para. 27)</source>
        <translation>كتابة التقرير السنوي الموحد لسنة بصيغة PDF (الفقرة 27)</translation>
    </message>
    <message>
        <source>The year to report on</source>
        <translation>سنة التقرير</translation>
    </message>
    <message>
        <source>The report&apos;s language</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>ملف PDF المراد كتابته</translation>
    </message>
    <message>
        <source>%1 is written. The year is not over: it is marked provisional.</source>
        <translation>كُتب %1. لم تنته السنة: وُسم بأنه مؤقت.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Reverse a ledger entry by another of the date --on that says why</source>
        <translation>عكس قيد في دفتر الأستاذ بقيد آخر بتاريخ --on يبين السبب</translation>
    </message>
    <message>
        <source>The entry&apos;s number, as entries shows it</source>
        <translation>رقم القيد، كما يبينه entries</translation>
    </message>
    <message>
        <source>Entry %1 reverses entry %2.</source>
        <translation>القيد %1 يعكس القيد %2.</translation>
    </message>
    <message>
        <source>Give each eligible application its reviewers, as evenly as can be</source>
        <translation>إسناد كل طلب مؤهل إلى مراجعيه، بأكبر قدر ممكن من التساوي</translation>
    </message>
    <message>
        <source>How many read each application: at least two, the default</source>
        <translation>عدد من يقرأ كل طلب: اثنان على الأقل، وهو التلقائي</translation>
    </message>
    <message>
        <source>%1 applications, %2 new assignments; %3 left out until someone decides on their eligibility, %4 not eligible.</source>
        <translation>الطلبات %1، الإسنادات الجديدة %2؛ استُبعد %3 إلى أن يبت أحد في أهليتها، و%4 غير مؤهلة.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Open the scores of each application whose reviews are all in</source>
        <translation>فتح درجات كل طلب وردت جميع مراجعاته</translation>
    </message>
    <message>
        <source>Opened %1 reviews; %2 applications are settled, %3 wait.</source>
        <translation>المراجعات المفتوحة: %1؛ الطلبات المحسومة: %2، المنتظرة: %3.</translation>
    </message>
    <message>
        <source>The call is reviewed: a short list can be made.</source>
        <translation>تمت مراجعة الدعوة: يمكن إعداد قائمة قصيرة.</translation>
    </message>
    <message>
        <source>Submit your own review of one application, once and for all</source>
        <translation>تقديم مراجعتك لطلب واحد، مرة واحدة ونهائيا</translation>
    </message>
    <message>
        <source>A score from 0 to 5 for each criterion of the call, parted by commas: 4,5,4,3,3</source>
        <translation>درجة من 0 إلى 5 لكل معيار من معايير الدعوة، تفصل بينها فواصل: 4,5,4,3,3</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>السبب، بكلماتك؛ يقرؤه أصحاب القرار</translation>
    </message>
    <message>
        <source>Your review of %1 is submitted and sealed.</source>
        <translation>مراجعتك للطلب %1 مقدمة ومختومة.</translation>
    </message>
    <message>
        <source>Why, in a sentence; it stays in the record</source>
        <translation>السبب، في جملة؛ يبقى في السجل</translation>
    </message>
    <message>
        <source>It is on record for %1.</source>
        <comment>an application</comment>
        <translation>سُجل ذلك للطلب %1.</translation>
    </message>
    <message>
        <source>Stand back from an application of yours</source>
        <translation>التنحي عن طلب مسند إليك</translation>
    </message>
    <message>
        <source>No conflict of interest: you can&apos;t judge it</source>
        <translation>لا تضارب في المصالح: لا يمكنك تقديره</translation>
    </message>
    <message>
        <source>Record that a reviewer does not review an application</source>
        <translation>تسجيل أن مراجعا لا يراجع طلبا</translation>
    </message>
    <message>
        <source>The reviewer&apos;s name</source>
        <translation>اسم المراجع</translation>
    </message>
    <message>
        <source>conflict (of interest, also before assigning), abstained (can&apos;t judge it) or released (taken back)</source>
        <translation>conflict (تضارب مصالح، ولو قبل الإسناد) أو abstained (لا يمكنه تقديره) أو released (سُحب منه)</translation>
    </message>
    <message>
        <source>Decide to go on without two reviews of an application, which then can&apos;t be selected</source>
        <translation>تقرير المتابعة دون مراجعتين لطلب، فلا يمكن اختياره حينئذ</translation>
    </message>
    <message>
        <source>Where the reviews of each application stand</source>
        <translation>وضع مراجعات كل طلب</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>الجدارة</translation>
    </message>
    <message>
        <source>Your own tasks as a reviewer of a call</source>
        <translation>مهامك مراجعا لدعوة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Make a call&apos;s short list by its published rules, and store it</source>
        <translation>إعداد القائمة القصيرة لدعوة بقواعدها المنشورة، وتخزينها</translation>
    </message>
    <message>
        <source>Say of each candidate why it is in or out</source>
        <translation>ذكر سبب اختيار كل مرشح أو عدمه</translation>
    </message>
    <message>
        <source>Print the problem for funddesk solve instead, and store nothing</source>
        <translation>طباعة المسألة للأمر funddesk solve بدلا من ذلك، دون تخزين شيء</translation>
    </message>
    <message>
        <source>Send a call&apos;s short list to the High Representative</source>
        <translation>إرسال القائمة القصيرة لدعوة إلى الممثل السامي</translation>
    </message>
    <message>
        <source>Short list %1 of %2 waits for the High Representative. Its digest, for --expect: %3</source>
        <translation>القائمة القصيرة %1 للدعوة %2 تنتظر الممثل السامي. بصمتها الرقمية، للخيار --expect: %3</translation>
    </message>
    <message>
        <source>The High Representative&apos;s decision on a short list, signed</source>
        <translation>قرار الممثل السامي بشأن قائمة قصيرة، موقعا</translation>
    </message>
    <message>
        <source>The digest on the memo: nothing else is signed</source>
        <translation>البصمة الرقمية الواردة في المذكرة: لا يُوقَّع شيء غيرها</translation>
    </message>
    <message>
        <source>Give the list back, with the reason, instead of approving it</source>
        <translation>إعادة القائمة، مع ذكر السبب، بدلا من الموافقة عليها</translation>
    </message>
    <message>
        <source>Approve the rest and decline one, with the reason; repeatable</source>
        <translation>الموافقة على الباقين ورفض واحد، مع ذكر السبب؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>--decline takes ID=REASON, such as A-012=Reason: %1.</source>
        <translation>الخيار --decline يأخذ ID=REASON، مثل A-012=Reason: %1.</translation>
    </message>
    <message>
        <source>Record that a nominee can&apos;t go, and free the money</source>
        <translation>تسجيل تعذر سفر مرشح، وتحرير الأموال</translation>
    </message>
    <message>
        <source>The nominee&apos;s application</source>
        <translation>طلب المرشح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1 is withdrawn. funddesk select fills the place by the same rules.</source>
        <translation>سُحب %1. والأمر funddesk select يشغل المقعد بالقواعد نفسها.</translation>
    </message>
    <message>
        <source>Solve a published selection problem, without any fund file</source>
        <translation>حل مسألة اختيار منشورة، دون أي ملف صندوق</translation>
    </message>
    <message>
        <source>A problem file, funddesk-selection/1</source>
        <translation>ملف مسألة، funddesk-selection/1</translation>
    </message>
    <message>
        <source>What of the budget is spent and lost, in minor units like the problem&apos;s amounts</source>
        <translation>ما صُرف من الميزانية ولا يُسترد، بالوحدات الصغرى كمبالغ المسألة</translation>
    </message>
    <message>
        <source>Stop after so many seconds; what is found then is not proven</source>
        <translation>التوقف بعد هذا العدد من الثواني؛ وما يُعثر عليه حينئذ غير مثبت</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, not below 0.</source>
        <translation>الحد الزمني عدد من الثواني، لا يقل عن 0.</translation>
    </message>
    <message>
        <source>Stopped before the proof was complete: no short list can be made of this.</source>
        <translation>توقف قبل اكتمال الإثبات: لا يمكن إعداد قائمة قصيرة من هذا.</translation>
    </message>
    <message>
        <source>Record an expenditure of the date --on against its commitment</source>
        <translation>تسجيل نفقة بتاريخ --on مقابل التزامها</translation>
    </message>
    <message>
        <source>What the money is committed for, as entries shows it</source>
        <translation>ما عُقد الالتزام من أجله، كما يبينه entries</translation>
    </message>
    <message>
        <source>The voucher or invoice</source>
        <translation>سند الصرف أو الفاتورة</translation>
    </message>
    <message>
        <source>Nothing more will be spent: the rest goes back to the window</source>
        <translation>لن يُصرف شيء آخر: يعود الباقي إلى النافذة</translation>
    </message>
    <message>
        <source>%1: spent %2 %3.</source>
        <translation>%1: صُرف %2 %3.</translation>
    </message>
    <message>
        <source>Record a donor&apos;s later request on how it is published (para. 17)</source>
        <translation>تسجيل طلب لاحق من مانح بشأن كيفية نشر تبرعه (الفقرة 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for it</source>
        <translation>رسالة المانح التي تطلب ذلك</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 is yet to come: what is recorded has happened.</source>
        <translation>%1 لم يحن بعد: لا يُسجل إلا ما حدث.</translation>
    </message>
    <message>
        <source>Nothing was given for it. Leave the option out, or say what it is.</source>
        <translation>لم تُعط له قيمة. احذف الخيار أو حدد قيمته.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» ليس أيا مما يلي: %2.</translation>
    </message>
    <message>
        <source>The date that the entry is for (default: today; in a demonstration its last day)</source>
        <translation>التاريخ الذي يخصه القيد (التلقائي: اليوم؛ وفي العرض التجريبي يومه الأخير)</translation>
    </message>
    <message>
        <source>Say which command: %1 COMMAND.</source>
        <translation>حدد الأمر: %1 COMMAND.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 يحتاج إلى %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>ليس للأمر %1 خيار %2.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>ليس في %1 أمر باسم «%2».</translation>
    </message>
    <message>
        <source>“%2” is one word more than %1 takes.</source>
        <translation>«%2» كلمة زائدة لا يقبلها %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 يحتاج إلى قيمة: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 لا يقبل أي قيمة.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>لم تُكتب، لأن بيانات هؤلاء الأشخاص مُحيت: %1.</translation>
    </message>
    <message>
        <source>With --published: the file that States have on request, whoever may be singled out in it</source>
        <translation>مع --published: الملف الذي تحصل عليه الدول عند الطلب، أيا كان من يمكن التعرف عليه فيه</translation>
    </message>
    <message>
        <source>Print the office&apos;s key to those codes instead; never publish it</source>
        <translation>طباعة مفتاح المكتب لتلك الرموز بدلا من ذلك؛ لا تنشره أبدا</translation>
    </message>
    <message>
        <source>No short list has been made for %1 yet: funddesk select makes it.</source>
        <translation>لم تُعد قائمة قصيرة للدعوة %1 بعد: الأمر funddesk select يعدها.</translation>
    </message>
    <message>
        <source>SHA-256 of the published file: %1. It gives short list %2 by: %3</source>
        <translation>SHA-256 للملف المنشور: %1. ويعطي القائمة القصيرة %2 بالأمر: %3</translation>
    </message>
    <message>
        <source>%1 has new keys and a new password. The old recovery key is used up, and its use stands in the record.
The new recovery key: %2
It is shown this once and stored nowhere. Keep it on paper, away from the file.</source>
        <translation>لدى %1 مفاتيح جديدة وكلمة مرور جديدة. استُنفد مفتاح الاسترداد القديم، واستخدامه مثبت في السجل.
مفتاح الاسترداد الجديد: %2
يُعرض هذه المرة فقط ولا يُخزن في أي مكان. احفظه على ورق، بعيدا عن الملف.</translation>
    </message>
    <message>
        <source>Throw a draft away; that and why stay on record</source>
        <translation>حذف مسودة؛ ويبقى الحذف وسببه في السجل</translation>
    </message>
    <message>
        <source>Why it is not needed; it stays in the record</source>
        <translation>سبب عدم الحاجة إليها؛ يبقى في السجل</translation>
    </message>
    <message>
        <source>The draft of %1, version %2, is thrown away.</source>
        <translation>حُذفت مسودة %1، النسخة %2.</translation>
    </message>
    <message>
        <source>Certify a payment that another person then makes</source>
        <translation>التصديق على دفعة يصرفها بعد ذلك شخص آخر</translation>
    </message>
    <message>
        <source>%1: certified %2 %3 on %4.</source>
        <translation>%1: صُدق على %2 %3 في %4.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Record pledges, agreements, receipts and what becomes of them</source>
        <translation>تسجيل التعهدات والاتفاقات والمقبوضات وما تؤول إليه</translation>
    </message>
    <message>
        <source>Record and list contributions in kind</source>
        <translation>تسجيل التبرعات العينية وسردها</translation>
    </message>
    <message>
        <source>Refused wishes of donors, and their withdrawal (para. 19)</source>
        <translation>رغبات المانحين المرفوضة وسحبها (الفقرة 19)</translation>
    </message>
    <message>
        <source>Keep scenarios, list them, put them aside</source>
        <translation>حفظ السيناريوهات وسردها وإزالتها</translation>
    </message>
    <message>
        <source>The donor&apos;s preference between the windows, where a setting allows to record one; it binds nothing</source>
        <translation>تفضيل المانح بين النافذتين، حيثما يسمح إعداد بتسجيله؛ وهو غير ملزم</translation>
    </message>
    <message>
        <source>Amount in the contribution&apos;s currency, such as 1234.50</source>
        <translation>المبلغ بعملة التبرع، مثل 1234.50</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4; still expected %3 %5.</source>
        <translation>%1: %2، %3 %4؛ ولا يزال متوقعا %3 %5.</translation>
    </message>
    <message>
        <source>Record on the date --on that a donor gives less than it announced or signed</source>
        <translation>تسجيل أن مانحا يقدم أقل مما أعلنه أو وقع عليه، بتاريخ --on</translation>
    </message>
    <message>
        <source>Give up on the date --on what was signed and won&apos;t come</source>
        <translation>شطب ما وُقع عليه ولن يرد، بتاريخ --on</translation>
    </message>
    <message>
        <source>Record money that went back to its donor on the date --on, at its UN operational rate</source>
        <translation>تسجيل أموال أُعيدت إلى مانحها في التاريخ --on، بسعر صرفه المعمول به في الأمم المتحدة</translation>
    </message>
    <message>
        <source>Record on the date --on for how much a conditional agreement&apos;s conditions are met</source>
        <translation>تسجيل المبلغ الذي استوفيت بشأنه شروط اتفاق مشروط، بتاريخ --on</translation>
    </message>
    <message>
        <source>Close a contribution of which nothing more is expected</source>
        <translation>إغلاق تبرع لا يُتوقع منه المزيد</translation>
    </message>
    <message>
        <source>A refusal takes two people. It waits for the judgement of one of: %1.</source>
        <comment>%1 names of users</comment>
        <translation>يتطلب الرفض شخصين. وينتظر تقدير أحد هؤلاء: %1.</translation>
    </message>
    <message>
        <source>Write the books as a plain-text journal for auditors, for ledger or hledger</source>
        <translation>كتابة الدفاتر دفتر يومية بنص عادي لمدققي الحسابات، من أجل ledger أو hledger</translation>
    </message>
    <message>
        <source>The journal to write; an older one there is replaced</source>
        <translation>دفتر اليومية المراد كتابته؛ ويُستبدل ملف أقدم في هذا الموضع</translation>
    </message>
    <message>
        <source>%1 is written: %2 entries.</source>
        <translation>كُتب %1: %2 من القيود.</translation>
    </message>
    <message>
        <source>Give both a FILE and --as NAME, or neither.</source>
        <translation>أدخل FILE و--as NAME معا، أو لا تُدخل أيا منهما.</translation>
    </message>
    <message>
        <source>The kind %1 is a document of its own form, not a table: there is no template of it.</source>
        <translation>النوع %1 وثيقة لها شكلها الخاص وليست جدولا: لا نموذج لها.</translation>
    </message>
    <message>
        <source>Record goods or services given on the date --on; never in the pool</source>
        <translation>تسجيل سلع أو خدمات مقدمة في التاريخ --on؛ لا تدخل الوعاء أبدا</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما قُدم</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50</source>
        <translation>قيمته، مثل 1234.50</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>من حدد القيمة وكيف</translation>
    </message>
    <message>
        <source>%1 gave in kind, worth %2 %3.</source>
        <translation>%1: تبرع عيني قيمته %2 %3.</translation>
    </message>
    <message>
        <source>List contributions in kind, which are no part of the pool</source>
        <translation>سرد التبرعات العينية، وهي ليست جزءا من الوعاء</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>القائم بالتقييم</translation>
    </message>
    <message>
        <source>of which can be allotted</source>
        <translation>منه ما يمكن تخصيصه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</source>
        <translation>
            <numerusform>لم يطلب أي مانح بعد ذلك اليوم عدم نشر بياناته على هذا النحو: هذا التقرير للملفات وليس للتسليم (الفقرة 17).</numerusform>
            <numerusform>طلب مانح واحد بعد ذلك اليوم عدم نشر بياناته على هذا النحو: هذا التقرير للملفات وليس للتسليم (الفقرة 17).</numerusform>
            <numerusform>طلب مانحان بعد ذلك اليوم عدم نشر بياناتهما على هذا النحو: هذا التقرير للملفات وليس للتسليم (الفقرة 17).</numerusform>
            <numerusform>طلب %Ln مانحين بعد ذلك اليوم عدم نشر بياناتهم على هذا النحو: هذا التقرير للملفات وليس للتسليم (الفقرة 17).</numerusform>
            <numerusform>طلب %Ln مانحا بعد ذلك اليوم عدم نشر بياناتهم على هذا النحو: هذا التقرير للملفات وليس للتسليم (الفقرة 17).</numerusform>
            <numerusform>طلب %Ln مانح بعد ذلك اليوم عدم نشر بياناتهم على هذا النحو: هذا التقرير للملفات وليس للتسليم (الفقرة 17).</numerusform>
        </translation>
    </message>
    <message>
        <source>Write its tables of money as a spreadsheet too</source>
        <translation>كتابة جداوله المالية في جدول بيانات أيضا</translation>
    </message>
    <message>
        <source>Add the scenarios that are kept as the last annex</source>
        <translation>إضافة السيناريوهات المحفوظة بوصفها المرفق الأخير</translation>
    </message>
    <message>
        <source>Revalue what is receivable in other currencies at a month&apos;s end</source>
        <translation>إعادة تقييم المبالغ المستحقة القبض بعملات أخرى في نهاية شهر</translation>
    </message>
    <message>
        <source>Any day of the month</source>
        <translation>أي يوم من الشهر</translation>
    </message>
    <message>
        <source>%1: %2 receivables revalued, unrealised difference %3 %4.</source>
        <translation>%1: أُعيد تقييم %2 من المبالغ المستحقة القبض، والفرق غير المتحقق %3 %4.</translation>
    </message>
    <message>
        <source>Funding a year, such as 2000000</source>
        <translation>التمويل في السنة، مثل 2000000</translation>
    </message>
    <message>
        <source>The Professional post, a year</source>
        <translation>الوظيفة من الفئة الفنية، في السنة</translation>
    </message>
    <message>
        <source>The General Service post, a year</source>
        <translation>الوظيفة من فئة الخدمات العامة، في السنة</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>مندوب واحد في دورة واحدة</translation>
    </message>
    <message>
        <source>One capacity-building activity</source>
        <translation>نشاط واحد لبناء القدرات</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>الدورات في السنة</translation>
    </message>
    <message>
        <source>For how many years the funding comes</source>
        <translation>عدد السنوات التي يرد فيها التمويل</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>لا يوجد سيناريو «%1».</translation>
    </message>
    <message>
        <source>What a yearly funding buys; without FILE by the usual assumptions</source>
        <translation>ما يتيحه تمويل سنوي؛ ومن دون FILE وفق الافتراضات المعتادة</translation>
    </message>
    <message>
        <source>Start from a scenario that is kept in the FILE under this name</source>
        <translation>البدء من سيناريو محفوظ في FILE بهذا الاسم</translation>
    </message>
    <message>
        <source>Another funding, to compare; up to three times</source>
        <translation>تمويل آخر للمقارنة؛ حتى ثلاث مرات</translation>
    </message>
    <message>
        <source>Write the comparison as a spreadsheet too</source>
        <translation>كتابة المقارنة في جدول بيانات أيضا</translation>
    </message>
    <message>
        <source>At most four scenarios stand side by side.</source>
        <translation>تُعرض أربعة سيناريوهات على الأكثر جنبا إلى جنب.</translation>
    </message>
    <message>
        <source>Give --funding AMOUNT, or a --scenario of the FILE.</source>
        <translation>أدخل --funding AMOUNT أو --scenario من FILE.</translation>
    </message>
    <message>
        <source>Keep a scenario under a name; one of that name before it gives way</source>
        <translation>حفظ سيناريو باسم؛ ويحل محل سيناريو سابق بالاسم نفسه</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>حُفظ السيناريو «%1».</translation>
    </message>
    <message>
        <source>List the scenarios that are kept, with what they buy</source>
        <translation>سرد السيناريوهات المحفوظة مع ما تتيحه</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>التمويل في السنة</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>المندوبون</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Take a scenario out of the list; the record keeps it</source>
        <translation>إزالة سيناريو من القائمة؛ ويبقى في السجل</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>أُزيل السيناريو «%1».</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants; nothing of it is recorded (para. 11)</source>
        <translation>فحص مقدمي طلبات دعوة؛ ولا يُسجل شيء من ذلك (الفقرة 11)</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>لا توجد قائمة موحدة مسجلة. استوردها أولا.</translation>
    </message>
    <message>
        <source>List the hits of the screening, part by part (para. 14)</source>
        <translation>سرد مطابقات الفحص جزءا بجزء (الفقرة 14)</translation>
    </message>
    <message>
        <source>Those that were decided too</source>
        <translation>تلك المبتوت فيها أيضا</translation>
    </message>
    <message>
        <source>Look for any name in the newest Consolidated List</source>
        <translation>البحث عن أي اسم في أحدث قائمة موحدة</translation>
    </message>
    <message>
        <source>A name in any script</source>
        <translation>اسم بأي كتابة</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Number of a passport or registration</source>
        <translation>رقم جواز سفر أو تسجيل</translation>
    </message>
    <message>
        <source>Screened: %1. New hits: %2.</source>
        <translation>فُحص: %1. مطابقات جديدة: %2.</translation>
    </message>
    <message>
        <source>Propose who a hit of the screening is; another person answers</source>
        <translation>اقتراح هوية صاحب مطابقة في الفحص؛ ويجيب شخص آخر</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening hits” shows it</source>
        <translation>رقم المطابقة كما يعرضه «screening hits»</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>ما قورن وما تبين</translation>
    </message>
    <message>
        <source>Proposed. A second person has to answer.</source>
        <translation>قُدم الاقتراح. يجب أن يجيب شخص ثان.</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of the screening</source>
        <translation>الإجابة على اقتراح شخص آخر بشأن مطابقة في الفحص</translation>
    </message>
    <message>
        <source>The hit is open again</source>
        <translation>المطابقة مفتوحة من جديد</translation>
    </message>
    <message>
        <source>Needed where you do not agree: why</source>
        <translation>مطلوب عند عدم الموافقة: السبب</translation>
    </message>
    <message>
        <source>Give out the approved list&apos;s problem instead, and record it: codes for applicants and States, and only the attributes that the rules name</source>
        <translation>تسليم مسألة القائمة الموافق عليها بدلا من ذلك وتسجيل التسليم: رموز لمقدمي الطلبات والدول، والسمات التي تذكرها القواعد فقط</translation>
    </message>
    <message>
        <source>With --published: on whose decision or request; names nobody</source>
        <translation>مع --published: بقرار أو طلب من؛ لا يذكر اسم أحد</translation>
    </message>
    <message>
        <source>With --published: an applicant who consented, though fewer than three share the same attributes, with the day and the reference of the letter; repeatable</source>
        <translation>مع --published: مقدم طلب أعطى موافقته مع أن أقل من ثلاثة يشتركون في السمات نفسها، مع تاريخ الرسالة ومرجعها؛ قابل للتكرار</translation>
    </message>
    <message>
        <source>--consented takes ID=DATE REFERENCE, such as &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</source>
        <translation>يأخذ --consented الصيغة ID=DATE REFERENCE، مثل &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</translation>
    </message>
    <message>
        <source>Short list %1 of %2: %3 of %4 seats, cost %5, merit %6 together.</source>
        <translation>القائمة القصيرة %1 للدعوة %2: المقاعد %3 من %4، التكلفة %5، مجموع الجدارة %6.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Returned, and signed: %1</source>
        <translation>أُعيدت ووُقعت الإعادة: %1</translation>
    </message>
    <message>
        <source>Approved and signed: %1 of short list %2 of %3, %4 %5 in all. Digest of the list: %6</source>
        <translation>ووفق ووُقع: %1 من القائمة القصيرة %2 للدعوة %3، ومجموعها %4 %5. البصمة الرقمية للقائمة: %6</translation>
    </message>
    <message>
        <source>No short list of %1 waits for a decision.</source>
        <translation>لا توجد قائمة قصيرة للدعوة %1 تنتظر قرارا.</translation>
    </message>
    <message>
        <source>A financial statement as of any day: printed, PDF or spreadsheet</source>
        <translation>بيان مالي في أي يوم: مطبوع أو PDF أو جدول بيانات</translation>
    </message>
    <message>
        <source>The first day of the time; else 1 January of the last day&apos;s year</source>
        <translation>اليوم الأول من الفترة؛ وإلا فأول كانون الثاني/يناير من سنة اليوم الأخير</translation>
    </message>
    <message>
        <source>Write it there: a PDF (.pdf) or a spreadsheet (.xlsx)</source>
        <translation>موضع الكتابة: ملف PDF (.pdf) أو جدول بيانات (.xlsx)</translation>
    </message>
    <message>
        <source>--out ends with .pdf or .xlsx.</source>
        <translation>ينتهي --out بـ .pdf أو .xlsx.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>الرغبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>%1 wishes refused and kept, %2 of them withdrawn in writing; %3 preferences between the windows recorded, none binding.</source>
        <translation>رُفضت وحُفظت %1 من الرغبات، سُحبت %2 منها كتابة؛ وسُجلت %3 من التفضيلات بين النافذتين، ولا شيء منها ملزم.</translation>
    </message>
    <message>
        <source>The references of all %1 tables of the file were followed: none leads from a use of money to a contribution.</source>
        <translation>جرى تتبع مراجع جميع جداول الملف وعددها %1: لا يقود أي منها من استخدام للأموال إلى تبرع.</translation>
    </message>
    <message>
        <source>These tables lead from a use of money to a contribution: %1.</source>
        <translation>تقود هذه الجداول من استخدام للأموال إلى تبرع: %1.</translation>
    </message>
    <message>
        <source>Attach a donor&apos;s written withdrawal, of the date --on, to a refused wish (para. 19)</source>
        <translation>إرفاق سحب كتابي من المانح، بتاريخ --on، برغبة مرفوضة (الفقرة 19)</translation>
    </message>
    <message>
        <source>The wish&apos;s number, as wish list shows it</source>
        <translation>رقم الرغبة كما يعرضه wish list</translation>
    </message>
    <message>
        <source>The donor&apos;s letter, as a file</source>
        <translation>رسالة المانح، في ملف</translation>
    </message>
    <message>
        <source>Wish %1 is withdrawn; %2 is kept with it.</source>
        <translation>سُحبت الرغبة %1؛ وحُفظ معها %2.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants and keep what is found, sealed (paras. 11 and 14)</source>
        <translation>فحص مقدمي الطلبات في دعوة وحفظ ما يُعثر عليه مختوما (الفقرتان 11 و 14)</translation>
    </message>
    <message>
        <source>Applicants screened: %1; new hits: %2.</source>
        <translation>مقدمو الطلبات المدقَّقون: %1؛ حالات التطابق المحتمل الجديدة: %2.</translation>
    </message>
    <message>
        <source>List the hits of a call&apos;s applicants, for those who are cleared for names</source>
        <translation>سرد حالات التطابق المحتمل لمقدمي الطلبات في دعوة، للمأذون لهم بالاطلاع على الأسماء</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening applicant-hits” shows it</source>
        <translation>رقم التطابق المحتمل كما يعرضه «screening applicant-hits»</translation>
    </message>
    <message>
        <source>Propose who a hit of an applicant is; another cleared person answers</source>
        <translation>اقتراح هوية الشخص في مطابقة لأحد مقدمي الطلبات؛ ويرد شخص آخر مأذون له</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of an applicant</source>
        <translation>الرد على اقتراح شخص آخر بشأن مطابقة لأحد مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Two people have decided.</source>
        <translation>اتخذ شخصان القرار.</translation>
    </message>
    <message>
        <source>Statements to be added: %1, with lines: %2; on record already: %3. Nothing was changed.</source>
        <translation>كشوف ستضاف: %1، وعدد بنودها: %2؛ مسجلة بالفعل: %3. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Statements added: %1, with lines: %2; on record already: %3.</source>
        <translation>كشوف أضيفت: %1، وعدد بنودها: %2؛ مسجلة بالفعل: %3.</translation>
    </message>
    <message>
        <source>List the lines of the bank and what they stand for</source>
        <translation>سرد البنود المصرفية وما تقابله</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <translation>بنود هذا الحساب فقط</translation>
    </message>
    <message>
        <source>Only those booked by the end of this day</source>
        <translation>البنود المقيدة حتى نهاية هذا اليوم فقط</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>تاريخ التقييد</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Print an example of the table that bank import reads</source>
        <translation>طباعة مثال للجدول الذي يقرؤه bank import</translation>
    </message>
    <message>
        <source>There is no line %1 of the bank.</source>
        <translation>لا يوجد بند مصرفي رقمه %1.</translation>
    </message>
    <message>
        <source>Number of the line, as bank lines shows it</source>
        <translation>رقم البند كما يعرضه bank lines</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>البند %1: %2.</translation>
    </message>
    <message>
        <source>Say what a line of the bank stands for; with --suggest only show what it may stand for, the best first</source>
        <translation>تحديد ما يقابله بند مصرفي؛ ومع --suggest يُعرض فقط ما قد يقابله، والأفضل أولا</translation>
    </message>
    <message>
        <source>Show suggestions for the line, or for all open ones</source>
        <translation>عرض المقترحات للبند، أو لجميع البنود المفتوحة</translation>
    </message>
    <message>
        <source>Record the line as a receipt of this contribution</source>
        <translation>تسجيل البند كمبلغ مقبوض من هذا التبرع</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>المقترح</translation>
    </message>
    <message>
        <source>Nothing in the books is like this line. Name the entries, or a contribution, or explain it.</source>
        <translation>لا شيء في الدفاتر يشبه هذا البند. يُرجى تحديد القيود أو تبرع، أو تفسير البند.</translation>
    </message>
    <message>
        <source>Name the line by --line.</source>
        <translation>يُرجى تحديد البند بالخيار --line.</translation>
    </message>
    <message>
        <source>Take back what was said of a line of the bank</source>
        <translation>التراجع عما حُدد لبند مصرفي</translation>
    </message>
    <message>
        <source>The balance of the bank beside that of the books at a day, with what only one of them knows</source>
        <translation>رصيد المصرف إلى جانب رصيد الدفاتر في يوم معين، مع ما لا يعرفه إلا أحدهما</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>There is no statement of the bank that begins by that day.</source>
        <translation>لا يوجد كشف حساب مصرفي يبدأ حتى ذلك اليوم.</translation>
    </message>
    <message>
        <source>Put on record that applicants were told of a new version</source>
        <translation>تسجيل إبلاغ مقدمي الطلبات بنسخة جديدة</translation>
    </message>
    <message>
        <source>How they were told; it stays in the record and names nobody</source>
        <translation>كيف جرى إبلاغهم؛ يبقى ذلك في السجل ولا يسمي أحدا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) of %1 told of version %2.</source>
        <translation>
            <numerusform>لم يُبلَّغ أي من مقدمي الطلبات في %1 بالنسخة %2.</numerusform>
            <numerusform>أُبلغ مقدم طلب واحد في %1 بالنسخة %2.</numerusform>
            <numerusform>أُبلغ مقدما طلبين في %1 بالنسخة %2.</numerusform>
            <numerusform>أُبلغ %Ln من مقدمي الطلبات في %1 بالنسخة %2.</numerusform>
            <numerusform>أُبلغ %Ln من مقدمي الطلبات في %1 بالنسخة %2.</numerusform>
            <numerusform>أُبلغ %Ln من مقدمي الطلبات في %1 بالنسخة %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>Record donors, their names, wishes and due diligence; letters to them</source>
        <translation>تسجيل الجهات المانحة وأسمائها ورغباتها والعناية الواجبة بشأنها؛ والرسائل الموجهة إليها</translation>
    </message>
    <message>
        <source>Statements of the bank: import, match, reconcile</source>
        <translation>كشوف الحساب المصرفي: الاستيراد والمطابقة والتسوية</translation>
    </message>
    <message>
        <source>Commit allotted money for a post, a contract or an agreement on --on</source>
        <translation>الالتزام بأموال مخصصة لوظيفة أو عقد أو اتفاق في التاريخ --on</translation>
    </message>
    <message>
        <source>A short reference of your own, such as P3-2026</source>
        <translation>مرجع قصير من اختيارك، مثل P3-2026</translation>
    </message>
    <message>
        <source>What it is for: the post, contract or agreement</source>
        <translation>الغرض منه: الوظيفة أو العقد أو الاتفاق</translation>
    </message>
    <message>
        <source>A year&apos;s part as year:amount, such as 2027:60000; may be given several times, and all add up to the amount (para. 20 (b))</source>
        <translation>حصة سنة بصيغة سنة:مبلغ، مثل 2027:60000؛ يمكن ذكرها عدة مرات، ومجموعها يساوي المبلغ (الفقرة 20 (ب))</translation>
    </message>
    <message>
        <source>“%1” is no year with its amount, such as 2027:60000.</source>
        <translation>«%1» ليس سنة مع مبلغها، مثل 2027:60000.</translation>
    </message>
    <message>
        <source>%1: committed %2 %3.</source>
        <translation>%1: جرى الالتزام بمبلغ %2 %3.</translation>
    </message>
    <message>
        <source>Give what is left of a commitment back to its window on --on</source>
        <translation>إعادة ما تبقى من التزام إلى نافذته في التاريخ --on</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>سبب إعادته</translation>
    </message>
    <message>
        <source>%1: what was left went back to its window.</source>
        <translation>%1: أُعيد ما تبقى إلى نافذته.</translation>
    </message>
    <message>
        <source>The checklist of due diligence as a table to be filled in</source>
        <translation>القائمة المرجعية للعناية الواجبة في شكل جدول لملئه</translation>
    </message>
    <message>
        <source>The filled table of funddesk donor checklist</source>
        <translation>الجدول المملوء الناتج عن funddesk donor checklist</translation>
    </message>
    <message>
        <source>A file of evidence</source>
        <translation>ملف أدلة</translation>
    </message>
    <message>
        <source>%1 %2: proposed: %3. A second person decides.</source>
        <translation>%1 %2: المقترح: %3. يبت فيه شخص ثان.</translation>
    </message>
    <message>
        <source>Why; needed to disagree</source>
        <translation>السبب؛ لازم عند عدم الموافقة</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>The clearance of %1 is withdrawn from %2 on.</source>
        <translation>سُحبت إجازة %1 اعتبارا من %2.</translation>
    </message>
    <message>
        <source>Record the outcome of a donor&apos;s due diligence as one person, where the setting due_diligence allows it (para. 14)</source>
        <translation>تسجيل نتيجة العناية الواجبة بشأن جهة مانحة بقرار شخص واحد، حيثما يسمح بذلك الإعداد due_diligence (الفقرة 14)</translation>
    </message>
    <message>
        <source>Record whom letters to a donor go to, and in which language</source>
        <translation>تسجيل من توجه إليه الرسائل الموجهة إلى جهة مانحة، ولغتها</translation>
    </message>
    <message>
        <source>Of letters, one of: %1</source>
        <translation>لغة الرسائل، واحدة مما يلي: %1</translation>
    </message>
    <message>
        <source>A line of the address; repeatable. A person&apos;s is sealed</source>
        <translation>سطر من العنوان؛ يمكن تكراره. ويُختم عنوان الشخص</translation>
    </message>
    <message>
        <source>%1: recorded and sealed.</source>
        <translation>%1: سُجل وخُتم.</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: سُجل.</translation>
    </message>
    <message>
        <source>Erase a person&apos;s address for good (para. 11)</source>
        <translation>محو عنوان شخص نهائيا (الفقرة 11)</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>%1: the address is erased.</source>
        <translation>%1: مُحي العنوان.</translation>
    </message>
    <message>
        <source>List the letters to donors, and what became of them</source>
        <translation>سرد الرسائل الموجهة إلى الجهات المانحة، وما آلت إليه</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Put on record that letters to donors are given out</source>
        <translation>تسجيل إصدار الرسائل الموجهة إلى الجهات المانحة</translation>
    </message>
    <message>
        <source>A letter that goes; repeatable (default: all that wait)</source>
        <translation>رسالة تصدر؛ يمكن تكراره (القيمة الافتراضية: جميع الرسائل المنتظرة)</translation>
    </message>
    <message>
        <source>“%1” is no letter&apos;s number, such as L-0012.</source>
        <translation>«%1» ليس رقم رسالة، مثل L-0012.</translation>
    </message>
    <message>
        <source>Make letters to donors ready, and write those that wait as PDF</source>
        <translation>إعداد الرسائل الموجهة إلى الجهات المانحة، وكتابة الرسائل المنتظرة بصيغة PDF</translation>
    </message>
    <message>
        <source>Of this donor alone, by name or number (default: all)</source>
        <translation>لهذه الجهة المانحة وحدها، بالاسم أو الرقم (القيمة الافتراضية: الجميع)</translation>
    </message>
    <message>
        <source>Of this contribution alone</source>
        <translation>لهذا التبرع وحده</translation>
    </message>
    <message>
        <source>A letter to be written again; repeatable (default: all that wait)</source>
        <translation>رسالة يعاد كتابتها؛ يمكن تكراره (القيمة الافتراضية: جميع الرسائل المنتظرة)</translation>
    </message>
    <message>
        <source>Calls for contributions: whom it goes to, of %1; repeatable</source>
        <translation>الدعوات إلى تقديم التبرعات: من توجه إليه، من بين %1؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Of a new call: where it is published online (para. 14)</source>
        <translation>لدعوة جديدة: أين تُنشر على الإنترنت (الفقرة 14)</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>لا يوجد تبرع %1.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» ليس واحدا من %2.</translation>
    </message>
    <message>
        <source>Letters made ready: %1, written: %2. They wait until funddesk donor release-letters.</source>
        <translation>رسائل أُعدت: %1، ورسائل كُتبت: %2. وهي تنتظر funddesk donor release-letters.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>لم تُكتب لأنها موجهة إلى أشخاص عناوينهم مختومة: %1.</translation>
    </message>
    <message>
        <source>Record what a donor is called in further languages</source>
        <translation>تسجيل اسم جهة مانحة بلغات أخرى</translation>
    </message>
    <message>
        <source>A language in which it has no name any more; repeatable</source>
        <translation>لغة لم يعد لها اسم بها؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>“%1” is none of en, fr, es, ru, zh, ar.</source>
        <translation>«%1» ليس واحدا من en أو fr أو es أو ru أو zh أو ar.</translation>
    </message>
    <message>
        <source>%1 has signed in for the first time: the one-time code is used up, and the new password holds.</source>
        <translation>سجّل %1 الدخول لأول مرة: استُهلك الرمز الذي يُستخدم لمرة واحدة، وأصبحت كلمة المرور الجديدة سارية.</translation>
    </message>
    <message>
        <source>A .csv or .xlsx file with the columns of funddesk template KIND</source>
        <translation>ملف .csv أو .xlsx بأعمدة funddesk template KIND</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the figures, entry by entry</source>
        <translation>بيان ما سُجل بعد هذا اليوم وغيّر الأرقام أيضا، قيدا بقيد</translation>
    </message>
    <message>
        <source>Tell also what cash is expected, month by month</source>
        <translation>بيان النقدية المتوقعة أيضا، شهرا بشهر</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Expected cash. With no more than the level nothing can be committed.</source>
        <translation>النقدية المتوقعة. ما لم تتجاوز النقدية المستوى المبين لا يمكن الالتزام بأي مبلغ.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>In</source>
        <translation>الداخل</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>الخارج</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقدية</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>لم يتغير أي رقم منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Give what a window doesn&apos;t need back to the pool, with its reserve</source>
        <translation>إعادة ما لا تحتاج إليه نافذة إلى الوعاء، مع احتياطيه</translation>
    </message>
    <message>
        <source>%1: returned %2 %3; available: %2 %4.</source>
        <translation>%1: أُعيد %2 %3؛ المتاح: %2 %4.</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the record and names nobody</source>
        <translation>سبب الخطأ؛ يبقى ذلك في السجل ولا يسمي أحدا</translation>
    </message>
    <message>
        <source>What pays the two posts of para. 15 (default: what the FILE&apos;s setting says, else the fund)</source>
        <translation>ما تُدفع منه الوظيفتان المذكورتان في الفقرة 15 (القيمة الافتراضية: ما يحدده الإعداد في FILE، وإلا فالصندوق)</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the pool&apos;s figures</source>
        <translation>بيان ما سُجل بعد هذا اليوم وغيّر أرقام الوعاء أيضا</translation>
    </message>
    <message>
        <source>The bank&apos;s file, .xml, .csv or .xlsx; - is the standard input</source>
        <translation>ملف المصرف، .xml أو .csv أو .xlsx؛ و - هو الإدخال القياسي</translation>
    </message>
    <message>
        <source>Number of an entry of the books; may be given several times. Without it and --contribution the best suggestion is taken where it is sure, and in the books already</source>
        <translation>رقم قيد في الدفاتر؛ يجوز ذكره عدة مرات. وبدونه وبدون --contribution يؤخذ أفضل مقترح متى كان مؤكدا وموجودا في الدفاتر بالفعل</translation>
    </message>
    <message>
        <source>Number of another line that stands for the same; may be given several times. Without --entry the lines come to nothing among themselves</source>
        <translation>رقم بند آخر يقابل الشيء نفسه؛ يجوز ذكره عدة مرات. وبدون --entry يكون مجموع البنود فيما بينها صفرا</translation>
    </message>
    <message>
        <source>The best suggestion is not sure enough to be taken unseen (%1). Name the entries by --entry, or a contribution by --contribution.</source>
        <translation>أفضل مقترح ليس مؤكدا بما يكفي لأخذه دون نظر (%1). حدد القيود بالخيار --entry، أو تبرعا بالخيار --contribution.</translation>
    </message>
    <message>
        <source>Explain a line of the bank with a reason: not the fund&apos;s, which stays out of the books, or a charge, which is posted as a loss</source>
        <translation>تفسير بند مصرفي مع ذكر السبب: ليس للصندوق، فيبقى خارج الدفاتر، أو رسم، فيُقيد خسارة</translation>
    </message>
    <message>
        <source>Write it there as a PDF, to be signed</source>
        <translation>كتابتها هناك بصيغة PDF للتوقيع عليها</translation>
    </message>
    <message>
        <source>Recorded since, in %1: bank %2 to %3, books %4 to %5.</source>
        <translation>سُجل منذ ذلك الحين، بعملة %1: المصرف من %2 إلى %3، والدفاتر من %4 إلى %5.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Implementing partners and screening</source>
        <translation>الشركاء المنفذون والفحص</translation>
    </message>
    <message>
        <source>Record implementing partners, those in charge of them and due diligence</source>
        <translation>تسجيل الشركاء المنفذين والمسؤولين عنهم والعناية الواجبة</translation>
    </message>
    <message>
        <source>Compare donors, partners and applicants with the Consolidated List, and decide on hits</source>
        <translation>مقارنة الجهات المانحة والشركاء ومقدمي الطلبات بالقائمة الموحدة، والبت في المطابقات</translation>
    </message>
    <message>
        <source>Only those with this in the reference or in any of the donor&apos;s names</source>
        <translation>ما يرد هذا في مرجعه أو في أي من أسماء المانح فقط</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that it came before the donor&apos;s clearance ended; needed then</source>
        <translation>سبب ورود أكثر مما لا يزال مستحقا، أو ما يثبت أنه ورد قبل انتهاء إجازة المانح؛ وهو لازم عندئذ</translation>
    </message>
    <message>
        <source>Propose the outcome of a due diligence, for a second person to decide on (para. 14)</source>
        <translation>اقتراح نتيجة العناية الواجبة، ليبت فيها شخص ثان (الفقرة 14)</translation>
    </message>
    <message>
        <source>Confirm or reject what another person proposed as the outcome of a due diligence (para. 14)</source>
        <translation>تأكيد أو رفض ما اقترحه شخص آخر نتيجة للعناية الواجبة (الفقرة 14)</translation>
    </message>
    <message>
        <source>End a clearance from the date --on (para. 14)</source>
        <translation>إنهاء إجازة من التاريخ --on (الفقرة 14)</translation>
    </message>
    <message>
        <source>That letter, as a file; donor file-request attaches it later</source>
        <translation>تلك الرسالة، في ملف؛ ويرفقها donor file-request لاحقا</translation>
    </message>
    <message>
        <source>List the calls for contributions: to which groups each went, where it is published, how many letters (para. 14)</source>
        <translation>سرد الدعوات إلى التبرع: المجموعات التي وُجهت إليها كل دعوة، ومكان نشرها، وعدد الرسائل (الفقرة 14)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>مكان النشر</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>How letters begin, in that language; left out: the general form. A person&apos;s is sealed</source>
        <translation>ما تُستهل به الرسائل بتلك اللغة؛ وإن تُرك: الصيغة العامة. وصيغة الشخص مختومة</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>اسمها بلغة %1</translation>
    </message>
    <message>
        <source>Attach the letter in which a donor asked how to be published, where the wish was recorded without it (para. 17)</source>
        <translation>إرفاق الرسالة التي طلب فيها مانح كيفية نشر اسمه، حيث سُجلت الرغبة بدونها (الفقرة 17)</translation>
    </message>
    <message>
        <source>%1 %2: %3 is on file, SHA-256 %4.</source>
        <translation>%1 %2: %3 محفوظ، SHA-256 %4.</translation>
    </message>
    <message>
        <source>List how a donor asked to be published, and save the letter of the wish that holds with --out (para. 17)</source>
        <translation>سرد كيفية النشر التي طلبها مانح، وحفظ رسالة الرغبة السارية بالخيار --out (الفقرة 17)</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>مكان حفظ الرسالة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>All that is on record about a donor, in the order of time: requests, due diligence, pledges, agreements, receipts, letters</source>
        <translation>كل المسجل عن مانح بالترتيب الزمني: الطلبات والعناية الواجبة والتعهدات والاتفاقات والمقبوضات والرسائل</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Record an implementing partner and those in charge of it (para. 24)</source>
        <translation>تسجيل شريك منفذ والمسؤولين عنه (الفقرة 24)</translation>
    </message>
    <message>
        <source>The partner&apos;s name</source>
        <translation>اسم الشريك</translation>
    </message>
    <message>
        <source>Amend what is said of an implementing partner, from the date --on</source>
        <translation>تعديل ما ذُكر عن شريك منفذ، من التاريخ --on</translation>
    </message>
    <message>
        <source>Name or number of the implementing partner</source>
        <translation>اسم الشريك المنفذ أو رقمه</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>اسمه الجديد</translation>
    </message>
    <message>
        <source>Number of a person who is in charge no more, as “partner show” gives it; repeatable</source>
        <translation>رقم شخص لم يعد مسؤولا، كما يعرضه «partner show»؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>سبب التعديل</translation>
    </message>
    <message>
        <source>%1 %2: amended from %3 on.</source>
        <translation>%1 %2: عُدّل اعتبارا من %3.</translation>
    </message>
    <message>
        <source>Erase the name of a person in charge for good (para. 11)</source>
        <translation>محو اسم شخص مسؤول محوا نهائيا (الفقرة 11)</translation>
    </message>
    <message>
        <source>Number of the person, as “partner show” gives it</source>
        <translation>رقم الشخص، كما يعرضه «partner show»</translation>
    </message>
    <message>
        <source>%1: the name is erased.</source>
        <translation>%1: مُحي الاسم.</translation>
    </message>
    <message>
        <source>List the implementing partners with their clearance of today</source>
        <translation>سرد الشركاء المنفذين مع إجازاتهم اليوم</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>name sealed</source>
        <translation>الاسم مختوم</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>الاسم ممحو</translation>
    </message>
    <message>
        <source>All that is on record of an implementing partner, and what it lacks today</source>
        <translation>كل المسجل عن شريك منفذ، وما ينقصه اليوم</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>مُجاز.</translation>
    </message>
    <message>
        <source>The State of its seat, by any of its names or codes</source>
        <translation>دولة مقره، بأي من أسمائها أو رموزها</translation>
    </message>
    <message>
        <source>Its number in a register, with the register</source>
        <translation>رقمه في سجل، مع ذكر السجل</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>عنوانه على الإنترنت</translation>
    </message>
    <message>
        <source>A person in charge, as NAME; OFFICE; YEAR OF BIRTH; repeatable. It is sealed</source>
        <translation>شخص مسؤول، بالصيغة NAME; OFFICE; YEAR OF BIRTH؛ يجوز تكراره. ويُختم</translation>
    </message>
    <message>
        <source>Release some of the operating reserve by a decision</source>
        <translation>تحرير جزء من الاحتياطي التشغيلي بقرار</translation>
    </message>
    <message>
        <source>Whose decision it is</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>سبب عدم الاحتفاظ به بعد الآن</translation>
    </message>
    <message>
        <source>Released %1 %2; reserve: %1 %3; available: %1 %4.</source>
        <translation>حُرر %1 %2؛ الاحتياطي: %1 %3؛ المتاح: %1 %4.</translation>
    </message>
    <message>
        <source>Screen every donor that is no State and every partner again</source>
        <translation>إعادة فحص كل مانح من غير الدول وكل شريك</translation>
    </message>
    <message>
        <source>Why the same voucher is paid once more; needed then</source>
        <translation>سبب دفع سند الصرف نفسه مرة أخرى؛ وهو لازم عندئذ</translation>
    </message>
    <message>
        <source>Declined, and signed: nobody of short list %1 of %2 goes. Digest of the list: %3</source>
        <translation>رُفض ووُقّع: لا يسافر أحد من القائمة القصيرة %1 للدعوة %2. البصمة الرقمية للقائمة: %3</translation>
    </message>
    <message>
        <source>Why it is published all the same, where rules can&apos;t all be kept, it has opened, people have applied, or it is open for a few days only</source>
        <translation>سبب النشر مع ذلك، حين لا يمكن التقيد بكل القواعد أو تكون الدعوة قد فُتحت أو قُدمت طلبات أو لا تبقى مفتوحة إلا أياما قليلة</translation>
    </message>
    <message>
        <source>Confirm the lot&apos;s public value: you looked it up and read the same</source>
        <translation>تأكيد القيمة العلنية للقرعة: بحثت عنها وقرأت القيمة نفسها</translation>
    </message>
    <message>
        <source>What stands at the source, as you read it yourself</source>
        <translation>ما هو منشور في المصدر كما قرأته بنفسك</translation>
    </message>
    <message>
        <source>The public value of %1 is confirmed by %2.</source>
        <comment>%1 a call, %2 a user</comment>
        <translation>أكد %2 القيمة العلنية للدعوة %1.</translation>
    </message>
    <message>
        <source>How many applications in all, at least 30 (default: 300)</source>
        <translation>مجموع عدد الطلبات، 30 على الأقل (القيمة المعتادة: 300)</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands need none: see funddesk --help.</source>
        <translation>لا توجد شاشة تُفتح عليها النافذة. ولا تحتاج الأوامر إلى شاشة: انظر funddesk --help.</translation>
    </message>
    <message>
        <source>Approved and signed: short list %1 of %2 adds nobody to those who go already. Digest of the list: %3</source>
        <translation>تمت الموافقة والتوقيع: لا تضيف القائمة القصيرة %1 للدعوة %2 أحدا إلى من تقررت مشاركتهم. بصمة القائمة: %3</translation>
    </message>
    <message>
        <source>To be looked at, though the record vouches for it:</source>
        <translation>ينبغي النظر في ما يلي وإن شهد له السجل:</translation>
    </message>
    <message>
        <source>You sign for %1. %2 is committed.</source>
        <comment>%1 people, %2 an amount</comment>
        <translation>توقّع بشأن %1. ويُلتزم بمبلغ %2.</translation>
    </message>
    <message>
        <source>The statement of no earmarking: refused wishes, what was withdrawn, and that no payment leads to a contribution (para. 19); saves a withdrawal with --letter-of and --out</source>
        <translation>بيان عدم التخصيص: الرغبات المرفوضة وما سُحب منها وأن لا دفعة تؤدي إلى مساهمة (الفقرة 19)؛ ويحفظ سحبا باستخدام --letter-of و --out</translation>
    </message>
    <message>
        <source>A withdrawn wish, whose letter is saved with --out</source>
        <translation>رغبة مسحوبة تُحفظ رسالتها باستخدام --out</translation>
    </message>
    <message>
        <source>Where to save the written withdrawal of --letter-of</source>
        <translation>أين يُحفظ السحب الخطي المذكور في --letter-of</translation>
    </message>
    <message>
        <source>A withdrawal is saved with both --letter-of and --out.</source>
        <translation>يُحفظ السحب باستخدام --letter-of و --out معا.</translation>
    </message>
    <message>
        <source>You have looked the conditions over and state that they name no activity, State or person (para. 19)</source>
        <translation>نظرت في الشروط وتصرح بأنها لا تسمي نشاطا ولا دولة ولا شخصا (الفقرة 19)</translation>
    </message>
    <message>
        <source>Why words that look as if they named one do not</source>
        <translation>لماذا لا تسمي ذلك كلمات يبدو أنها تسميه</translation>
    </message>
    <message>
        <source>Warning: these words of the conditions may hide a wish for a use: %1. Look them over; an agreement never names an activity, a State or a person (para. 19).</source>
        <translation>تحذير: قد تخفي هذه الكلمات من الشروط رغبة في استعمال معين: %1. انظر فيها؛ فالاتفاق لا يسمي أبدا نشاطا أو دولة أو شخصا (الفقرة 19).</translation>
    </message>
    <message>
        <source>Post the charges of the bank that an earlier version of the program only explained</source>
        <translation>تقييد رسوم المصرف التي اكتفت نسخة سابقة من البرنامج بشرحها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) posted.</source>
        <translation>
            <numerusform>لم يُقيد أي رسم.</numerusform>
            <numerusform>قُيد رسم واحد.</numerusform>
            <numerusform>قُيد رسمان.</numerusform>
            <numerusform>قُيدت %Ln رسوم.</numerusform>
            <numerusform>قُيد %Ln رسما.</numerusform>
            <numerusform>قُيد %Ln رسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why a rate of exchange lies ten times or more off the last of its currency; it stands in the record</source>
        <translation>لماذا يختلف سعر صرف عشرة أضعاف أو أكثر عن آخر سعر لعملته؛ ويثبت ذلك في السجل</translation>
    </message>
    <message>
        <source>--reason is for rates of exchange; the kind %1 takes none.</source>
        <translation>الخيار --reason لأسعار الصرف؛ والنوع %1 لا يقبله.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>لا توجد دولة مسجلة لـ %1: لا يمكن معرفة ما إذا كانت تُقيَّم طلبات منها (الفقرة 18).</translation>
    </message>
    <message>
        <source>Show or confirm how the bank&apos;s own table of an account is read: once, then bank import asks no more</source>
        <translation>عرض كيفية قراءة الجدول الخاص بالمصرف لحساب أو تأكيدها: مرة واحدة، ثم لا يسأل bank import بعدها</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>رقم IBAN أو رقم الحساب في المصرف</translation>
    </message>
    <message>
        <source>The account&apos;s currency, where neither the record nor the table tells it</source>
        <translation>عملة الحساب، إن لم يذكرها السجل ولا الجدول</translation>
    </message>
    <message>
        <source>The bank&apos;s table, .csv or .xlsx; - is the standard input</source>
        <translation>جدول المصرف، .csv أو .xlsx؛ و- هو الدخل القياسي</translation>
    </message>
    <message>
        <source>What is confirmed, such as booked=Date,amount=Amount,date=dmy,decimal=comma</source>
        <translation>ما يُؤكد، مثل booked=Date,amount=Amount,date=dmy,decimal=comma</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>أكده</translation>
    </message>
    <message>
        <source>Nothing tells the account&apos;s currency: say it with --currency.</source>
        <translation>لا شيء يذكر عملة الحساب: اذكرها بـ --currency.</translation>
    </message>
    <message>
        <source>A guess, to be confirmed with --set: %1</source>
        <translation>تخمين يُؤكد بـ --set: %1</translation>
    </message>
    <message>
        <source>Confirmed for account %1: bank import reads its tables like this from now on.</source>
        <translation>أُكد للحساب %1: يقرأ bank import جداوله هكذا من الآن فصاعدا.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for this account yet: give a table of the bank with --statement.</source>
        <translation>لم يُؤكد شيء لهذا الحساب بعد: قدم جدولا من المصرف بـ --statement.</translation>
    </message>
    <message>
        <source>Say with --account of which account the table is.</source>
        <translation>حدد بـ --account لأي حساب هو الجدول.</translation>
    </message>
    <message>
        <source>Import bank statements, all of a file or nothing: camt.053 XML, a table as bank template prints it, or the bank&apos;s own (bank columns)</source>
        <translation>استيراد كشوف المصرف، الملف كله أو لا شيء: camt.053 XML، أو جدول كما يطبعه bank template، أو الجدول الخاص بالمصرف (bank columns)</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: its account, where the headings were confirmed for several</source>
        <translation>للجدول الخاص بالمصرف: حسابه، إن أُكدت العناوين لعدة حسابات</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: the balance before its first line, where neither it nor the record tells it</source>
        <translation>للجدول الخاص بالمصرف: الرصيد قبل سطره الأول، إن لم يذكره هو ولا السجل</translation>
    </message>
    <message>
        <source>This is how it would be read. Look at it with bank columns, then confirm it with: %1</source>
        <translation>هكذا سيُقرأ. انظر فيه بـ bank columns، ثم أكده بما يلي: %1</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that money is the donor&apos;s whom the bank does not name; needed then</source>
        <translation>لماذا ورد أكثر مما يُستحق، أو ما يثبت أن الأموال للجهة المانحة التي لا يذكرها المصرف؛ لازم في هاتين الحالتين</translation>
    </message>
    <message>
        <source>What it rests on; sealed with the person, and without names</source>
        <translation>ما يستند إليه؛ يُختم مع بيانات الشخص، دون أسماء</translation>
    </message>
    <message>
        <source>List the files attached to due diligence, and save one with --id and --out (para. 14)</source>
        <translation>سرد الملفات المرفقة بالعناية الواجبة، وحفظ أحدها بـ --id و--out (الفقرة 14)</translation>
    </message>
    <message>
        <source>A file of the list, which is saved with --out</source>
        <translation>ملف من القائمة، يُحفظ بـ --out</translation>
    </message>
    <message>
        <source>Where to save the file of --id</source>
        <translation>أين يُحفظ ملف --id</translation>
    </message>
    <message>
        <source>A file is saved with both --id and --out.</source>
        <translation>يُحفظ الملف بـ --id و--out معا.</translation>
    </message>
    <message>
        <source>You have looked the words of --what over and state that they name no activity, State or person (para. 19)</source>
        <translation>راجعتَ كلمات --what وتصرح بأنها لا تسمي نشاطا ولا دولة ولا شخصا (الفقرة 19)</translation>
    </message>
    <message>
        <source>Who is in whatever happens; repeatable, or several parted by commas</source>
        <translation>من يدخل مهما حدث؛ يجوز التكرار، أو عدة بينها فواصل</translation>
    </message>
    <message>
        <source>Who is out whatever happens; repeatable, or several parted by commas</source>
        <translation>من يُستبعد مهما حدث؛ يجوز التكرار، أو عدة بينها فواصل</translation>
    </message>
    <message>
        <source>No own State is on record for %1: that this reviewer reads nobody of it can&apos;t be seen (para. 18). “user state” records it.</source>
        <translation>لم تُسجل دولة %1: فلا يمكن التحقق من أن هذا المقيِّم لا يقيّم أحدا منها (الفقرة 18). يسجلها «user state».</translation>
    </message>
    <message>
        <source>Record a reviewer&apos;s own State, whose applicants they never review (para. 18)</source>
        <translation>تسجيل دولة المقيِّم، الذي لا يقيّم مقدمي الطلبات منها أبدا (الفقرة 18)</translation>
    </message>
    <message>
        <source>Whose State</source>
        <translation>دولة من</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes</source>
        <translation>الدولة، بأي من أسمائها أو رموزها</translation>
    </message>
    <message>
        <source>Why another State than the one on record</source>
        <translation>لماذا دولة غير المسجلة</translation>
    </message>
    <message>
        <source>%1: own State %2. No applicant of it is assigned to this reviewer from now on.</source>
        <translation>%1: دولته %2. لن يُسند إليه بعد الآن أي مقدم طلب منها.</translation>
    </message>
    <message>
        <source>Wish %1 was withdrawn by %2, SHA-256 %3.</source>
        <comment>%2 a file&apos;s name, %3 its digest</comment>
        <translation>سُحبت الرغبة %1 بالوثيقة %2، SHA-256 %3.</translation>
    </message>
    <message>
        <source>Wish %1: a withdrawal was taken back on %2: %3</source>
        <comment>%2 a day, %3 a reason</comment>
        <translation>الرغبة %1: أُلغي سحب في %2: %3</translation>
    </message>
    <message>
        <source>Take back a written withdrawal that was attached to a wish by mistake, of the date --on: the wish stands again</source>
        <translation>إلغاء سحب كتابي أُرفق برغبة خطأ، بتاريخ --on: تعود الرغبة قائمة</translation>
    </message>
    <message>
        <source>Why the document is no withdrawal of this wish</source>
        <translation>لماذا لا تُعد الوثيقة سحبا لهذه الرغبة</translation>
    </message>
    <message>
        <source>Wish %1 stands again.</source>
        <translation>عادت الرغبة %1 قائمة.</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>Give an amount above zero.</source>
        <translation>أدخل مبلغا أكبر من صفر.</translation>
    </message>
    <message>
        <source>Give a currency of ISO 4217, such as EUR.</source>
        <translation>أدخل رمز عملة وفق ISO 4217، مثل EUR.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>أدخل تاريخا ليس في المستقبل.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>مقبوض جزئيا</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person: all contributions form one pool. The donor may give without the wish.</source>
        <translation>لا يمكن تخصيص تبرع لنشاط أو دولة أو شخص بعينه: جميع التبرعات تشكل وعاء واحدا. ويمكن للمانح أن يتبرع دون هذه الرغبة.</translation>
    </message>
    <message>
        <source>It is kept on record as a request.</source>
        <translation>يُحفظ ذلك في السجل بوصفه طلبا من المانح.</translation>
    </message>
    <message>
        <source>Choose a donor who is on record.</source>
        <translation>اختر مانحا مسجلا.</translation>
    </message>
    <message>
        <source>A reference has at most 60 characters.</source>
        <translation>لا يزيد المرجع على 60 حرفا.</translation>
    </message>
    <message>
        <source>There is a contribution of this reference already.</source>
        <translation>يوجد بالفعل تبرع بهذا المرجع.</translation>
    </message>
    <message>
        <source>There is no such contribution.</source>
        <translation>لا يوجد تبرع كهذا.</translation>
    </message>
    <message>
        <source>An agreement is on record already.</source>
        <translation>يوجد اتفاق مسجل بالفعل.</translation>
    </message>
    <message>
        <source>The agreement is in the currency of the pledge.</source>
        <translation>يكون الاتفاق بعملة التعهد.</translation>
    </message>
    <message>
        <source>An agreement is not of an earlier date than its pledge.</source>
        <translation>لا يكون تاريخ الاتفاق أسبق من تاريخ التعهد.</translation>
    </message>
    <message>
        <source>The instalments, each with its date, add up to the agreement.</source>
        <translation>مجموع الأقساط، ولكل منها تاريخه، يساوي مبلغ الاتفاق.</translation>
    </message>
    <message>
        <source>Record the signed agreement before its money.</source>
        <translation>سجل الاتفاق الموقع قبل أمواله.</translation>
    </message>
    <message>
        <source>A receipt is in the currency of its agreement.</source>
        <translation>يكون المقبوض بعملة اتفاقه.</translation>
    </message>
    <message>
        <source>A receipt is not of an earlier date than its signed agreement.</source>
        <translation>لا يكون تاريخ القبض أسبق من تاريخ اتفاقه الموقع.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>أدخل مرجع المصرف.</translation>
    </message>
    <message>
        <source>A receipt of this bank reference is on record already.</source>
        <translation>يوجد بالفعل مقبوض مسجل بمرجع المصرف هذا.</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>لا يوجد تبرع مرجعه %1.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to %1 %2, which the books can&apos;t hold.</source>
        <translation>بسعر صرف ذلك التاريخ يبلغ المبلغ %1 %2، ولا تتسع له الدفاتر.</translation>
    </message>
    <message>
        <source>Give the contribution&apos;s reference.</source>
        <translation>أدخل مرجع التبرع.</translation>
    </message>
    <message>
        <source>Line %1 has this reference too.</source>
        <translation>السطر %1 له هذا المرجع أيضا.</translation>
    </message>
    <message>
        <source>“%1” is no donor on record and no State. Record the donor and its clearance first.</source>
        <translation>«%1» ليس مانحا مسجلا ولا دولة. سجل المانح وإجازته أولا.</translation>
    </message>
    <message>
        <source>%1 is on record with other particulars. What is recorded is never overwritten.</source>
        <translation>%1 مسجل ببيانات أخرى. ما سُجل لا يُستبدل أبدا.</translation>
    </message>
    <message>
        <source>“%1” is no instalment. Write each as its date, a colon and its amount: 2026-03-01:50000.</source>
        <translation>«%1» ليس قسطا. اكتب كل قسط بتاريخه ثم نقطتين ثم مبلغه: 2026-03-01:50000.</translation>
    </message>
    <message>
        <source>Line %1 has this bank reference too.</source>
        <translation>السطر %1 له مرجع المصرف هذا أيضا.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>لا شيء مسجل</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>معلن</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>في الوعاء</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>متأخر منذ</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق التالي</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>القسط</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>المقبوضات</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>an amount in the fund&apos;s currency, a rate, a bank reference</comment>
        <translation>%1 بسعر %2 · %3</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>Wishes refused and kept (para. 19)</source>
        <translation>رغبات مرفوضة ومحفوظة (الفقرة 19)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>The contribution is closed.</source>
        <translation>التبرع مغلق.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the agreement is still to come. Check the amount, or say why more came.</source>
        <translation>لم يتبق وروده من الاتفاق سوى %1 %2. تحقق من المبلغ، أو اذكر سبب ورود أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Reduction of the pledge</source>
        <translation>تخفيض التعهد</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>رد مبلغ</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>استيفاء شرط</translation>
    </message>
    <message>
        <source>This is of another stage: of a pledge before its agreement, or of a signed agreement.</source>
        <translation>هذا يخص مرحلة أخرى: تعهدا قبل اتفاقه، أو اتفاقا موقعا.</translation>
    </message>
    <message>
        <source>Give an amount in %1, the contribution&apos;s currency.</source>
        <translation>أدخل مبلغا بعملة %1، وهي عملة التبرع.</translation>
    </message>
    <message>
        <source>At most %1 %2 is left that this could be of.</source>
        <translation>لم يتبق مما يمكن أن يخصه ذلك سوى %1 %2 على الأكثر.</translation>
    </message>
    <message>
        <source>%1 %2 is still expected. Record its receipt, or reduce or write off what won&apos;t come.</source>
        <translation>لا يزال %1 %2 متوقعا. سجل قبضه، أو خفض أو اشطب ما لن يرد.</translation>
    </message>
    <message>
        <source>The date is before the pledge or agreement.</source>
        <translation>التاريخ سابق للتعهد أو الاتفاق.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>حدد من قرره ومكان كتابته.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to nothing.</source>
        <translation>بسعر صرف ذلك التاريخ يبلغ المبلغ صفرا.</translation>
    </message>
    <message>
        <source>Receivables are revalued on the last day of a month that is over: %1 is still to come.</source>
        <translation>يُعاد تقييم المبالغ المستحقة القبض في اليوم الأخير من شهر انقضى: %1 لم يحن بعد.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as conditions are met.</source>
        <translation>تُثبت التبرعات وفق المعيار IPSAS 23: كاملة عند التوقيع، والمشروطة منها عند استيفاء الشروط.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>تُثبت التبرعات وفق المعيار IPSAS 47: عند قبضها، والمقترنة منها بواجبات عند الوفاء بها.</translation>
    </message>
    <message>
        <source>There is no such request on record.</source>
        <translation>لا يوجد طلب كهذا في السجل.</translation>
    </message>
    <message>
        <source>The request is withdrawn already.</source>
        <translation>الطلب مسحوب بالفعل.</translation>
    </message>
    <message>
        <source>The withdrawal is not of an earlier date than the request.</source>
        <translation>لا يكون تاريخ السحب أسبق من تاريخ الطلب.</translation>
    </message>
    <message>
        <source>Attach the donor&apos;s written withdrawal.</source>
        <translation>أرفق السحب الكتابي من المانح.</translation>
    </message>
    <message>
        <source>The donor offered this amount with a wish, which stands on record. It is accepted once the donor&apos;s written withdrawal of the wish is attached.</source>
        <translation>عرض المانح هذا المبلغ مقترنا برغبة مسجلة. ويُقبل متى أُرفق سحب المانح الكتابي للرغبة.</translation>
    </message>
    <message>
        <source>A preference is for sponsorship or for projects.</source>
        <translation>يكون التفضيل للرعاية أو للمشاريع.</translation>
    </message>
    <message>
        <source>No authority has decided that a preference between the windows may be recorded (setting window_preference).</source>
        <translation>لم تقرر أي سلطة جواز تسجيل تفضيل بين النافذتين (الإعداد window_preference).</translation>
    </message>
    <message>
        <source>Say what was given.</source>
        <translation>اذكر ما قُدم.</translation>
    </message>
    <message>
        <source>Say who put the value on it, and how.</source>
        <translation>اذكر من حدد القيمة وكيف.</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>خُفض بمقدار</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>مشطوب</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>مردود</translation>
    </message>
    <message>
        <source>Not yet met for</source>
        <translation>لم تُستوف شروطه</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>الأقساط</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who decided it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gifts in kind of the donor, never in the pool</source>
        <translation>تبرعات عينية من المانح، لا تدخل الوعاء أبدا</translation>
    </message>
    <message>
        <source>From %1 on only %2 %3 of what was received is there to go back. Give the day on which it went back, after the money came, or a lower amount.</source>
        <translation>اعتبارا من %1 لا يتاح للرد مما قُبض سوى %2 %3. أدخل يوم الرد، بعد ورود الأموال، أو مبلغا أقل.</translation>
    </message>
    <message>
        <source>A refund of this bank reference is on record already. Give the reference of this payment, or reverse the other first.</source>
        <translation>سبق تسجيل رد بهذا المرجع المصرفي. أدخل مرجع هذه الدفعة، أو اعكس الآخر أولا.</translation>
    </message>
    <message>
        <source>%1 is revalued for %2 already, which rests on what held before. Revalue that month or a later one anew.</source>
        <translation>سبقت إعادة تقييم %1 عن %2، وهي تستند إلى ما كان ساريا قبلها. أعد تقييم ذلك الشهر أو شهر لاحق من جديد.</translation>
    </message>
    <message>
        <source>Of the revaluation of %1, with what ended the claim</source>
        <translation>من إعادة تقييم %1، مع ما أنهى المطالبة</translation>
    </message>
    <message>
        <source>Taken back with a reversal</source>
        <translation>سُحب مع قيد عكسي</translation>
    </message>
    <message>
        <source>Without this receipt more would have gone back to the donor than came: %1 %2 would be missing. Reverse the refund first, or record the money where it belongs.</source>
        <translation>بدون هذا المقبوض يكون ما رُد إلى المانح أكثر مما ورد: ينقص %1 %2. اعكس الرد أولا، أو سجل المال في موضعه الصحيح.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preference between the windows</comment>
        <translation>لا تفضيل</translation>
    </message>
    <message>
        <source>Lifted: a reversal opened it again</source>
        <translation>أُلغيت: فتحها قيد عكسي من جديد</translation>
    </message>
    <message>
        <source>No written withdrawal of this wish is on file.</source>
        <translation>لا يوجد في الملف سحب خطي لهذه الرغبة.</translation>
    </message>
    <message>
        <source>These words of the conditions may hide a wish for a use: %1. Say why they name no activity, State or person.</source>
        <translation>قد تخفي هذه الكلمات من الشروط رغبة في استعمال معين: %1. بيّن لماذا لا تسمي نشاطا ولا دولة ولا شخصا.</translation>
    </message>
    <message>
        <source>Look the conditions over, and state that they name no activity, State or person. What names one is a wish: it is refused and kept as a request.</source>
        <translation>انظر في الشروط، وصرح بأنها لا تسمي نشاطا ولا دولة ولا شخصا. وما يسمي ذلك رغبة: تُرفض وتُحفظ كطلب.</translation>
    </message>
    <message>
        <source>Name no use (para. 19)</source>
        <translation>لا تسمي استعمالا (الفقرة 19)</translation>
    </message>
    <message>
        <source>Nobody has stated it</source>
        <translation>لم يصرح بذلك أحد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who stated it, the day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Say why the document is no withdrawal of this wish.</source>
        <translation>اذكر لماذا لا تُعد الوثيقة سحبا لهذه الرغبة.</translation>
    </message>
    <message>
        <source>These words of the gift may hide a wish for a use: %1. State that they name no activity, State or person, and say why; a gift with a wish is refused.</source>
        <translation>قد تخفي كلمات هذه الهبة رغبة في استعمال معين: %1. صرّح بأنها لا تسمي نشاطا ولا دولة ولا شخصا واذكر السبب؛ فالهبة المقترنة برغبة تُرفض.</translation>
    </message>
    <message>
        <source>Names no use: %1</source>
        <comment>a reason</comment>
        <translation>لا تسمي استعمالا: %1</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Approved</source>
        <comment>a decision</comment>
        <translation>موافق عليه</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a decision</comment>
        <translation>معاد</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a decision</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>A decision names the thing that it is about.</source>
        <translation>القرار يحدد الشيء الذي يتعلق به.</translation>
    </message>
    <message>
        <source>A decision is signed over the digest of what was decided on.</source>
        <translation>يُوقَّع القرار على البصمة الرقمية لما تقرر.</translation>
    </message>
    <message>
        <source>Say why it is returned or declined: those who made it need the reason.</source>
        <translation>اذكر سبب الإعادة أو الرفض: من أعدوها يحتاجون إلى السبب.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign decisions yet: a second person of another role must confirm it first.</source>
        <translation>لا يمكن لمفتاحك توقيع القرارات بعد: يجب أن يؤكده أولا شخص ثان له دور آخر.</translation>
    </message>
    <message>
        <source>The key under the decision is not the decider&apos;s own.</source>
        <translation>المفتاح الموقَّع به القرار ليس مفتاح صاحب القرار.</translation>
    </message>
    <message>
        <source>The signature does not fit the decision: one of them was changed.</source>
        <translation>التوقيع لا يطابق القرار: غُيِّر أحدهما.</translation>
    </message>
    <message>
        <source>No second person has confirmed the key.</source>
        <translation>لم يؤكد المفتاح شخص ثان.</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <translation>%1، القائمة القصيرة، النسخة %2</translation>
    </message>
    <message>
        <source>%1, applicant %2</source>
        <translation>%1، مقدم الطلب %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة الرقمية</translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>A demonstration takes %1 applications or more.</source>
        <translation>يتطلب العرض التجريبي %1 من الطلبات أو أكثر.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>أُوقفت العملية؛ لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>diligence</name>
    <message>
        <source>A State needs no clearance.</source>
        <translation>الدولة لا تحتاج إلى إجازة.</translation>
    </message>
    <message>
        <source>Say what was examined and where it is filed.</source>
        <translation>اذكر ما فُحص ومكان حفظه.</translation>
    </message>
    <message>
        <source>Give the first and the last day on which it holds.</source>
        <translation>أدخل أول يوم وآخر يوم تسري فيه.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: nothing is accepted from this donor.</source>
        <translation>انتهت العناية الواجبة بشأن %1 بالرفض: لا يُقبل شيء من هذا المانح.</translation>
    </message>
    <message>
        <source>%1 is no State, and there is no clearance that holds on %2: record the due diligence first.</source>
        <translation>%1 ليس دولة، ولا توجد إجازة سارية في %2: سجل العناية الواجبة أولا.</translation>
    </message>
    <message>
        <source>The checklist has no ground “%1”.</source>
        <translation>لا يوجد في القائمة المرجعية سبب «%1».</translation>
    </message>
    <message>
        <source>An answer is one of: no_finding, finding, not_applicable.</source>
        <translation>الإجابة واحدة مما يلي: no_finding أو finding أو not_applicable.</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>لا استنتاج سلبي</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>استنتاج سلبي</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>No clearance</source>
        <translation>لا إجازة</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>بانتظار شخص ثان</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>مُجازة</translation>
    </message>
    <message>
        <source>Voided by the screening</source>
        <translation>أبطلها الفحص</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>%1: say what was found, and where the evidence is.</source>
        <translation>%1: يُرجى ذكر ما استُنتج ومكان الأدلة.</translation>
    </message>
    <message>
        <source>%1: a finding on a ground of exclusion can&apos;t end with a clearance.</source>
        <translation>%1: لا يمكن أن ينتهي استنتاج سلبي بشأن سبب استبعاد إلى إجازة.</translation>
    </message>
    <message>
        <source>%1: no Consolidated List is on record. Import it, or say which list was searched and how.</source>
        <translation>%1: لا توجد قائمة موحدة مسجلة. يُرجى استيرادها، أو ذكر القائمة التي جرى البحث فيها وكيفية ذلك.</translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation>%1: لا توجد إجابة.</translation>
    </message>
    <message>
        <source>%1 is answered more than once.</source>
        <translation>%1: توجد أكثر من إجابة.</translation>
    </message>
    <message>
        <source>Nothing was cleared before it was examined: it holds from the day of the examination at the earliest.</source>
        <translation>لا إجازة قبل الفحص: تسري في أقرب تقدير من يوم الفحص.</translation>
    </message>
    <message>
        <source>There is no proposal that waits for a second person.</source>
        <translation>لا يوجد اقتراح ينتظر شخصا ثانيا.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>أنت من قدم هذا الاقتراح: يجب أن يبت فيه شخص آخر.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>يُرجى ذكر سبب عدم الموافقة.</translation>
    </message>
    <message>
        <source>Say why the clearance is withdrawn.</source>
        <translation>يُرجى ذكر سبب سحب الإجازة.</translation>
    </message>
    <message>
        <source>The due diligence of %1 waits for a second person: nothing is cleared before two people have decided.</source>
        <translation>العناية الواجبة بشأن %1 تنتظر شخصا ثانيا: لا إجازة قبل أن يبت شخصان.</translation>
    </message>
    <message>
        <source>The clearance of %1 was withdrawn from %2 on: %3</source>
        <translation>سُحبت إجازة %1 اعتبارا من %2: %3</translation>
    </message>
    <message>
        <source>The clearance of %1 holds only from %2 on.</source>
        <translation>لا تسري إجازة %1 إلا اعتبارا من %2.</translation>
    </message>
    <message>
        <source>The clearance of %1 ended on %2: renew the due diligence first.</source>
        <translation>انتهت إجازة %1 في %2: يُرجى تجديد العناية الواجبة أولا.</translation>
    </message>
    <message>
        <source>A new proposal waits for a second person.</source>
        <translation>ينتظر اقتراح جديد شخصا ثانيا.</translation>
    </message>
    <message>
        <source>A due diligence is a checklist on which two people decide: propose it with its answers, and let a second person confirm it.</source>
        <translation>العناية الواجبة قائمة مرجعية يبت فيها شخصان: يُرجى اقتراحها مع إجاباتها، وأن يؤكدها شخص ثان.</translation>
    </message>
    <message>
        <source>Guidelines on cooperation between the United Nations and the business sector, 2015</source>
        <translation>المبادئ التوجيهية المتعلقة بالتعاون بين الأمم المتحدة وقطاع الأعمال، 2015</translation>
    </message>
    <message>
        <source>Sanctions of the Security Council</source>
        <translation>جزاءات مجلس الأمن</translation>
    </message>
    <message>
        <source>Does it stand on the Consolidated List, or has it violated a sanctions regime?</source>
        <translation>هل هي مدرجة في القائمة الموحدة، أو هل انتهكت نظام جزاءات؟</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>حقوق الإنسان</translation>
    </message>
    <message>
        <source>Is it complicit in abuses of human rights, or does it tolerate them?</source>
        <translation>هل هي متواطئة في انتهاكات لحقوق الإنسان أو تتغاضى عنها؟</translation>
    </message>
    <message>
        <source>Forced or child labour</source>
        <translation>العمل الجبري أو عمل الأطفال</translation>
    </message>
    <message>
        <source>Does it use or tolerate forced or compulsory labour, or child labour?</source>
        <translation>هل تستخدم العمل القسري أو الجبري أو عمل الأطفال أو تتغاضى عنه؟</translation>
    </message>
    <message>
        <source>Banned weapons</source>
        <translation>الأسلحة المحظورة</translation>
    </message>
    <message>
        <source>Does it make, sell or finance anti-personnel mines, cluster munitions or other banned weapons?</source>
        <translation>هل تصنع ألغاما مضادة للأفراد أو ذخائر عنقودية أو أسلحة محظورة أخرى، أو تبيعها أو تمولها؟</translation>
    </message>
    <message>
        <source>Other weapons</source>
        <translation>الأسلحة الأخرى</translation>
    </message>
    <message>
        <source>Does it make or sell other weapons or their parts?</source>
        <translation>هل تصنع أسلحة أخرى أو أجزاءها أو تبيعها؟</translation>
    </message>
    <message>
        <source>Practice of the office, which serves disarmament</source>
        <translation>ممارسة المكتب الذي يخدم نزع السلاح</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>التبغ</translation>
    </message>
    <message>
        <source>Does it make tobacco or tobacco products?</source>
        <translation>هل تصنع التبغ أو منتجات التبغ؟</translation>
    </message>
    <message>
        <source>Global Compact</source>
        <translation>الاتفاق العالمي</translation>
    </message>
    <message>
        <source>Does it systematically fail to keep the principles of the United Nations Global Compact?</source>
        <translation>هل تخل بصورة منهجية بمبادئ الاتفاق العالمي للأمم المتحدة؟</translation>
    </message>
    <message>
        <source>Corruption and origin of the money</source>
        <translation>الفساد ومصدر الأموال</translation>
    </message>
    <message>
        <source>Is there corruption, fraud or money laundering, or doubt where its money is from?</source>
        <translation>هل هناك فساد أو غش أو غسل أموال، أو شك في مصدر أموالها؟</translation>
    </message>
    <message>
        <source>Global Compact, principle 10; Financial Regulations and Rules (ST/SGB/2013/4)</source>
        <translation>الاتفاق العالمي، المبدأ 10؛ النظام المالي والقواعد المالية (ST/SGB/2013/4)</translation>
    </message>
    <message>
        <source>Debarred suppliers</source>
        <translation>الموردون المحظورون</translation>
    </message>
    <message>
        <source>Does it stand on the list of ineligible suppliers of the United Nations or on the World Bank&apos;s list of debarred firms?</source>
        <translation>هل هي مدرجة في قائمة الأمم المتحدة للموردين غير المؤهلين أو في قائمة البنك الدولي للشركات المحظورة؟</translation>
    </message>
    <message>
        <source>United Nations Global Marketplace; World Bank</source>
        <translation>سوق الأمم المتحدة العالمية؛ البنك الدولي</translation>
    </message>
    <message>
        <source>Influence and endorsement</source>
        <translation>النفوذ والتأييد</translation>
    </message>
    <message>
        <source>Does it ask for influence, exclusivity, endorsement or the name and emblem of the United Nations in return?</source>
        <translation>هل تطلب في المقابل نفوذا أو حصرية أو تأييدا أو استخدام اسم الأمم المتحدة وشعارها؟</translation>
    </message>
    <message>
        <source>Guidelines of 2015; resolution 92 (I); para. 19 of the fund paper</source>
        <translation>المبادئ التوجيهية لعام 2015؛ القرار 92 (د-1)؛ الفقرة 19 من ورقة الصندوق</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: no project is entrusted to it for an earlier day.</source>
        <translation>رُفضت إجازة %1 أو سُحبت اعتبارا من %2: لا يُعهد إليه بمشروع بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: nothing new is accepted for an earlier day. Only money that was at the bank before is still recorded, with a reason that says what shows it.</source>
        <translation>رُفضت إجازة %1 أو سُحبت اعتبارا من %2: لا يُقبل شيء جديد بتاريخ أسبق. ولا يُسجل بعد ذلك إلا مال كان قد وصل إلى المصرف قبلها، مع سبب يبين ما يثبت ذلك.</translation>
    </message>
    <message>
        <source>There is no clearance of %1 that holds on %2: record the due diligence first.</source>
        <translation>لا توجد إجازة لـ %1 سارية في %2: سجل العناية الواجبة أولا.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: no project is entrusted to it.</source>
        <translation>انتهت العناية الواجبة بشأن %1 إلى رفض: لا يُعهد إليه بمشروع.</translation>
    </message>
    <message>
        <source>%1: say why it can&apos;t be asked here.</source>
        <translation>%1: اذكر سبب تعذر طرح السؤال هنا.</translation>
    </message>
    <message>
        <source>There is no such donor or implementing partner.</source>
        <translation>لا يوجد مانح أو شريك منفذ كهذا.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>هناك بالفعل مقترح ينتظر شخصا ثانيا.</translation>
    </message>
    <message>
        <source>The proposed term is over: disagree, and examine anew.</source>
        <translation>انقضت المدة المقترحة: سجل عدم الموافقة، وأعد الفحص.</translation>
    </message>
    <message>
        <source>There is no clearance to be withdrawn.</source>
        <translation>لا توجد إجازة لسحبها.</translation>
    </message>
    <message>
        <source>A person in charge of %1</source>
        <comment>whose name is sealed</comment>
        <translation>شخص مسؤول في %1</translation>
    </message>
    <message>
        <source>The names were compared with the Consolidated List of %1: no clearance of %2 can rest on it. Date it %1 or later.</source>
        <translation>قورنت الأسماء بالقائمة الموحدة المؤرخة %1: لا يمكن أن تستند إليها إجازة بتاريخ %2. اجعل تاريخها %1 أو بعده.</translation>
    </message>
    <message>
        <source>There is no such file of evidence.</source>
        <translation>لا يوجد ملف إثبات كهذا.</translation>
    </message>
    <message>
        <source>The evidence is not what was attached: verify the file.</source>
        <translation>الإثبات ليس ما أُرفق: تحقق من الملف.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Contents</source>
        <comment>heading over a paper&apos;s table of contents</comment>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>over the page numbers of a table of contents</comment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <comment>before a table&apos;s caption; %1 is its number</comment>
        <translation>الجدول %1.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <comment>before a chart&apos;s caption; %1 is its number</comment>
        <translation>الشكل %1.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>caption of a table that runs over from a page before</comment>
        <translation>%1 (تابع)</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <comment>%1 is the library&apos;s or the system&apos;s reason</comment>
        <translation>تعذر إعداد جدول البيانات: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a spreadsheet file; %2 is the system&apos;s reason</comment>
        <translation>تعذرت كتابة «%1»: %2. اختر مكاناً آخر أو أتح هذا المكان.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: %1. Save it anew.</source>
        <translation>جدول البيانات تالف: %1. يُرجى حفظه من جديد.</translation>
    </message>
    <message>
        <source>it holds a document type definition, which is not read</source>
        <translation>يحتوي على تعريف لنوع المستند، وهو لا يُقرأ</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet that is not hidden.</source>
        <translation>ليس في جدول البيانات ورقة غير مخفية.</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet (XLSX).</source>
        <translation>هذا ملف مضغوط، لكنه ليس جدول بيانات (XLSX).</translation>
    </message>
    <message>
        <source>The file is cut or damaged: its parts can&apos;t be unpacked. Save it anew.</source>
        <translation>الملف مبتور أو تالف: يتعذر فك ضغط أجزائه. يُرجى حفظه من جديد.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MiB. Save what is needed in a file of its own.</source>
        <translation>يتجاوز أحد أجزاء الملف بعد فك ضغطه %1 ميبيبايت. يُرجى حفظ المطلوب في ملف مستقل.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>ورقة العمل الأولى فارغة.</translation>
    </message>
    <message>
        <source>The sheet holds too much: at most %1 columns, %2 million cells and %3 million letters are read. Save what is needed in a file of its own.</source>
        <translation>تحتوي ورقة العمل على أكثر مما ينبغي: لا يُقرأ أكثر من %1 من الأعمدة و%2 مليون خلية و%3 مليون حرف. احفظ المطلوب في ملف مستقل.</translation>
    </message>
</context>
<context>
    <name>donors</name>
    <message>
        <source>Member State</source>
        <translation>دولة عضو</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Philanthropic</source>
        <translation>جهة خيرية</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>يُنشر</translation>
    </message>
    <message>
        <source>Publish without the amount</source>
        <translation>يُنشر دون المبلغ</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>دون ذكر الاسم</translation>
    </message>
    <message>
        <source>Give the donor&apos;s name.</source>
        <translation>أدخل اسم المانح.</translation>
    </message>
    <message>
        <source>There is a donor of this name already.</source>
        <translation>يوجد بالفعل مانح بهذا الاسم.</translation>
    </message>
    <message>
        <source>Say which State it is.</source>
        <translation>حدد الدولة.</translation>
    </message>
    <message>
        <source>This State is a donor on record already.</source>
        <translation>هذه الدولة مانح مسجل بالفعل.</translation>
    </message>
    <message>
        <source>Only a State&apos;s contribution bears a State.</source>
        <translation>لا تُذكر دولة إلا في تبرع دولة.</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor asks otherwise: name the letter that asks.</source>
        <translation>تُنشر التبرعات ما لم يطلب المانح غير ذلك: حدد الرسالة التي تطلب ذلك.</translation>
    </message>
    <message>
        <source>There is no such donor.</source>
        <translation>لا يوجد مانح كهذا.</translation>
    </message>
    <message>
        <source>There is no donor “%1” on record. Record the donor first.</source>
        <translation>لا يوجد مانح مسجل باسم «%1». سجل المانح أولا.</translation>
    </message>
    <message>
        <source>The donor is published in this way already.</source>
        <translation>يُنشر المانح بهذه الطريقة بالفعل.</translation>
    </message>
    <message>
        <source>Name the donor&apos;s letter: only the donor changes how it is published.</source>
        <translation>حدد رسالة المانح: لا يغير كيفية نشر تبرع المانح إلا المانح نفسه.</translation>
    </message>
    <message>
        <source>A State is called by its own names in all six languages; none is recorded here.</source>
        <translation>تُسمى الدولة بأسمائها باللغات الست جميعها؛ ولا يُسجَّل هنا أي منها.</translation>
    </message>
    <message>
        <source>Another donor bears this name.</source>
        <translation>تحمل جهة مانحة أخرى هذا الاسم.</translation>
    </message>
    <message>
        <source>This stands on record already.</source>
        <translation>هذا مسجل بالفعل.</translation>
    </message>
    <message>
        <source>An address has at most eight lines of 120 characters.</source>
        <translation>لا يتجاوز العنوان ثمانية أسطر، في كل منها 120 حرفا.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>عنوان الشخص مختوم: يسجله موظف برامج.</translation>
    </message>
    <message>
        <source>Say why the address is erased.</source>
        <translation>يُرجى ذكر سبب محو العنوان.</translation>
    </message>
    <message>
        <source>The address is a person&apos;s and sealed: who is cleared for personal data prints the letter.</source>
        <translation>العنوان عنوان شخص وهو مختوم: يطبع الرسالة من هو مأذون له بالاطلاع على البيانات الشخصية.</translation>
    </message>
    <message>
        <source>The sealed address can&apos;t be opened: the file was touched.</source>
        <translation>يتعذر فتح العنوان المختوم: جرى العبث بالملف.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: record it by itself and leave it out of the table.</source>
        <translation>عنوان الشخص مختوم: يُرجى تسجيله على حدة وعدم إدراجه في الجدول.</translation>
    </message>
    <message>
        <source>The donor is on record as: %1.</source>
        <translation>الجهة المانحة مسجلة بوصفها: %1.</translation>
    </message>
    <message>
        <source>How a donor on record is published is changed by itself, with the donor&apos;s letter.</source>
        <translation>طريقة نشر جهة مانحة مسجلة تُغيَّر على حدة، بناء على رسالة منها.</translation>
    </message>
    <message>
        <source>Give the first day on which the names hold.</source>
        <translation>يُرجى تحديد أول يوم تسري فيه الأسماء.</translation>
    </message>
    <message>
        <source>These names stand on record for this day already.</source>
        <translation>هذه الأسماء مسجلة بالفعل لهذا اليوم.</translation>
    </message>
    <message>
        <source>Pledged, unsigned</source>
        <translation>متعهد به، غير موقّع</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>مرتقب</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>مسجلة باسم</translation>
    </message>
    <message>
        <source>How it is published (para. 17)</source>
        <translation>طريقة النشر (الفقرة 17)</translation>
    </message>
    <message>
        <source>Due diligence (para. 14)</source>
        <translation>العناية الواجبة (الفقرة 14)</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>الإجازة</translation>
    </message>
    <message>
        <source>Letters to it</source>
        <translation>الرسائل الموجهة إليها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The address was erased.</source>
        <translation>مُحي العنوان.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a clearance, a day</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether a contribution is published</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>how a contribution is published</comment>
        <translation>دون مبلغ</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>how a contribution is published</comment>
        <translation>دون اسم</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>الجهة المانحة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>مُجازة حتى</translation>
    </message>
    <message>
        <source>Pledged, %1</source>
        <comment>a currency</comment>
        <translation>المتعهد به، %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Name the letter that is attached.</source>
        <translation>حدد الرسالة المرفقة.</translation>
    </message>
    <message>
        <source>A form of address is one line of at most 120 characters.</source>
        <translation>صيغة المخاطبة سطر واحد لا يتجاوز 120 حرفا.</translation>
    </message>
    <message>
        <source>Attach the letter or message in which the donor asks for it.</source>
        <translation>أرفق الخطاب أو الرسالة التي يطلب فيها المانح ذلك.</translation>
    </message>
    <message>
        <source>There is no such wish on record.</source>
        <translation>لا توجد رغبة كهذه مسجلة.</translation>
    </message>
    <message>
        <source>The donor asked for nothing: no letter belongs here.</source>
        <translation>لم يطلب المانح شيئا: لا محل لرسالة هنا.</translation>
    </message>
    <message>
        <source>The letter that asks for it is on file already.</source>
        <translation>الرسالة التي تطلب ذلك محفوظة بالفعل.</translation>
    </message>
    <message>
        <source>The donor&apos;s letter is not on file.</source>
        <translation>رسالة المانح غير محفوظة.</translation>
    </message>
    <message>
        <source>The letter&apos;s content is not what was attached: verify the file.</source>
        <translation>محتوى الرسالة ليس هو ما أُرفق: تحقق من الملف.</translation>
    </message>
    <message>
        <source>A letter is a PDF, a PNG or JPEG image, or a text.</source>
        <translation>تكون الرسالة ملف PDF أو صورة PNG أو JPEG أو نصا.</translation>
    </message>
    <message>
        <source>This letter is not on file.</source>
        <translation>هذه الرسالة غير محفوظة.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>a letter, its form of address</comment>
        <translation>الاستهلال</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>السجل الكامل</translation>
    </message>
    <message>
        <source>No address or letter of a person is on record.</source>
        <translation>لا يوجد في السجل عنوان لشخص ولا رسالة منه.</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a letter</comment>
        <translation>مُحيت</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقفت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>UN operational rates of exchange</source>
        <translation>أسعار الصرف المعمول بها في الأمم المتحدة</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>رمز العملة وفق ISO 4217</translation>
    </message>
    <message>
        <source>First day of the rate, YYYY-MM-DD; it holds for the rest of the month unless another follows</source>
        <translation>أول يوم للسعر، YYYY-MM-DD؛ ويسري بقية الشهر ما لم يتبعه سعر آخر</translation>
    </message>
    <message>
        <source>Units of the currency for one unit of the fund&apos;s currency</source>
        <translation>وحدات العملة مقابل وحدة واحدة من عملة الصندوق</translation>
    </message>
    <message>
        <source>Where the rate was read</source>
        <translation>مصدر قراءة السعر</translation>
    </message>
    <message>
        <source>Date and time of receipt with the distance from UTC; numbers are given in this order</source>
        <translation>تاريخ الورود ووقته مع الفارق عن التوقيت العالمي؛ وتُعطى الأرقام بهذا الترتيب</translation>
    </message>
    <message>
        <source>State whose official the applicant is: name in any of the six languages, or ISO code</source>
        <translation>الدولة التي يعمل مقدم الطلب مسؤولا فيها: الاسم بأي من اللغات الست، أو رمز ISO</translation>
    </message>
    <message>
        <source>woman, man, other or not_said; empty: not_said</source>
        <translation>woman أو man أو other أو not_said؛ فارغ: not_said</translation>
    </message>
    <message>
        <source>Given names; may be empty. Sealed</source>
        <translation>الأسماء الشخصية؛ يجوز تركها فارغة. مختومة</translation>
    </message>
    <message>
        <source>Family name. Sealed</source>
        <translation>اسم العائلة. مختوم</translation>
    </message>
    <message>
        <source>Birth date, YYYY-MM-DD. Sealed</source>
        <translation>تاريخ الميلاد، YYYY-MM-DD. مختوم</translation>
    </message>
    <message>
        <source>One e-mail address. Sealed</source>
        <translation>عنوان بريد إلكتروني واحد. مختوم</translation>
    </message>
    <message>
        <source>Telephone number; may be empty. Sealed</source>
        <translation>رقم الهاتف؛ يجوز تركه فارغا. مختوم</translation>
    </message>
    <message>
        <source>Passport number, where known. Sealed</source>
        <translation>رقم جواز السفر، إن عُرف. مختوم</translation>
    </message>
    <message>
        <source>The office&apos;s own notes; may be empty. Sealed</source>
        <translation>ملاحظات المكتب؛ يجوز تركها فارغة. مختومة</translation>
    </message>
    <message>
        <source>Ministry or office; reviewers read it</source>
        <translation>الوزارة أو المكتب؛ يقرؤه المراجعون</translation>
    </message>
    <message>
        <source>Present post; reviewers read it</source>
        <translation>الوظيفة الحالية؛ يقرؤها المراجعون</translation>
    </message>
    <message>
        <source>yes or no: a government official (para. 21 (a)); empty: not said</source>
        <translation>yes أو no: مسؤول حكومي (الفقرة 21 (أ))؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>yes or no: based in the capital (para. 21 (a)); empty: not said</source>
        <translation>yes أو no: مقر العمل في العاصمة (الفقرة 21 (أ))؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>Field of the present post: diplomacy, policy, technical or other (para. 21 (a)); empty: not said</source>
        <translation>مجال الوظيفة الحالية: diplomacy أو policy أو technical أو other (الفقرة 21 (أ))؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>Whole years in the present post; empty: not said</source>
        <translation>السنوات الكاملة في الوظيفة الحالية؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>Sessions of the process attended so far; 0 for a first-time delegate; empty: not said</source>
        <translation>دورات العملية المحضورة حتى الآن؛ 0 لمندوب للمرة الأولى؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>yes or no: able to travel and take part (para. 21 (c)); empty: not said</source>
        <translation>yes أو no: قادر على السفر والمشاركة (الفقرة 21 (ج))؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>yes or no: undertakes to attend everything (para. 21 (d)); empty: not said</source>
        <translation>yes أو no: يتعهد بحضور كل شيء (الفقرة 21 (د))؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>yes or no: will report if asked (para. 21 (e)); empty: not said</source>
        <translation>yes أو no: سيقدم تقريرا إذا طُلب منه (الفقرة 21 (هـ))؛ فارغ: لم يُذكر</translation>
    </message>
    <message>
        <source>Of en, fr, es, ru, zh, ar, parted by ;</source>
        <translation>من بين en, fr, es, ru, zh, ar، يفصل بينها ;</translation>
    </message>
    <message>
        <source>Present duties in the applicant&apos;s words (para. 21 (a))</source>
        <translation>المهام الحالية بكلمات مقدم الطلب (الفقرة 21 (أ))</translation>
    </message>
    <message>
        <source>Direct experience in the applicant&apos;s words (para. 21 (b))</source>
        <translation>الخبرة المباشرة بكلمات مقدم الطلب (الفقرة 21 (ب))</translation>
    </message>
    <message>
        <source>What will be brought to the discussions, in the applicant&apos;s words (para. 21 (b))</source>
        <translation>ما سيسهم به في المناقشات، بكلمات مقدم الطلب (الفقرة 21 (ب))</translation>
    </message>
    <message>
        <source>What will be done with it afterwards, in the applicant&apos;s words</source>
        <translation>ما سيُفعل به بعد ذلك، بكلمات مقدم الطلب</translation>
    </message>
    <message>
        <source>Answers to further criteria of the call</source>
        <translation>الإجابات عن معايير أخرى في الدعوة</translation>
    </message>
    <message>
        <source>The consent text that was agreed to, by its version</source>
        <translation>نص الموافقة المقبول، برقم نسخته</translation>
    </message>
    <message>
        <source>Date of the consent, YYYY-MM-DD</source>
        <translation>تاريخ الموافقة، YYYY-MM-DD</translation>
    </message>
    <message>
        <source>unclassified, confidential or strictly_confidential; empty: confidential</source>
        <translation>unclassified أو confidential أو strictly_confidential؛ فارغ: confidential</translation>
    </message>
    <message>
        <source>Here one application is read at a time: the table has %1 rows. Import it instead.</source>
        <translation>يُقرأ هنا طلب واحد في كل مرة: في الجدول %1 من الصفوف. استورده بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Applications to a sponsorship call</source>
        <translation>الطلبات المقدمة إلى دعوة للرعاية</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here.</source>
        <translation>«%1» ليست من الكلمات التي يجوز أن ترد هنا.</translation>
    </message>
    <message>
        <source>Name the criterion of this check.</source>
        <translation>حدد معيار هذا التحقق.</translation>
    </message>
    <message>
        <source>Six texts stand here, for the scores 0 to 5.</source>
        <translation>ترد هنا ستة نصوص، للدرجات من 0 إلى 5.</translation>
    </message>
    <message>
        <source>A share is a text from &quot;0&quot; to &quot;1&quot;, such as &quot;0.5&quot;.</source>
        <translation>النسبة نص من &quot;0&quot; إلى &quot;1&quot;، مثل &quot;0.5&quot;.</translation>
    </message>
    <message>
        <source>The format must be “%1”.</source>
        <translation>يجب أن تكون الصيغة «%1».</translation>
    </message>
    <message>
        <source>Give the date of the agreement that the row speaks of in agreed_on.</source>
        <translation>أدخل تاريخ الاتفاق الذي يشير إليه الصف في agreed_on.</translation>
    </message>
    <message>
        <source>Pledges, with their agreements where they are signed</source>
        <translation>التعهدات، مع اتفاقاتها إن كانت موقعة</translation>
    </message>
    <message>
        <source>The donor&apos;s or the office&apos;s reference, at most 60 characters; the same row twice changes nothing</source>
        <translation>مرجع المانح أو المكتب، 60 حرفا على الأكثر؛ وتكرار الصف نفسه لا يغير شيئا</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name or number of another donor on record</source>
        <translation>دولة بأي من أسمائها أو رموزها، أو اسم أو رقم مانح مسجل آخر</translation>
    </message>
    <message>
        <source>Day of the announcement, YYYY-MM-DD</source>
        <translation>يوم الإعلان، YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Amount announced, such as 100000.00</source>
        <translation>المبلغ المعلن، مثل 100000.00</translation>
    </message>
    <message>
        <source>Day of the signed agreement; empty where there is none</source>
        <translation>يوم الاتفاق الموقع؛ فارغ إن لم يوجد</translation>
    </message>
    <message>
        <source>Amount of the agreement; empty: as announced</source>
        <translation>مبلغ الاتفاق؛ فارغ: كما أُعلن</translation>
    </message>
    <message>
        <source>Instalments that add up to the agreement, each as date:amount, parted by blanks; empty: all at once</source>
        <translation>الأقساط التي يساوي مجموعها الاتفاق، كل منها date:amount، تفصل بينها مسافات؛ فارغ: دفعة واحدة</translation>
    </message>
    <message>
        <source>Conditions of the agreement; empty: unconditional</source>
        <translation>شروط الاتفاق؛ فارغ: بلا شروط</translation>
    </message>
    <message>
        <source>What the donor wishes it to be used for; anything here is refused (para. 19)</source>
        <translation>ما يرغب المانح في استخدام التبرع له؛ وأي شيء يرد هنا يُرفض (الفقرة 19)</translation>
    </message>
    <message>
        <source>Here must stand an object in braces.</source>
        <translation>يجب أن يرد هنا كائن بين قوسين معقوفين {}.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>المفتاح «%1» غير معروف هنا.</translation>
    </message>
    <message>
        <source>Here must stand a list in brackets.</source>
        <translation>يجب أن ترد هنا قائمة بين قوسين مربعين [].</translation>
    </message>
    <message>
        <source>Here must stand a text in quotes.</source>
        <translation>يجب أن يرد هنا نص بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>Here must stand a whole number that is not negative.</source>
        <translation>يجب أن يرد هنا عدد صحيح غير سالب.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>المفتاح «%1» مكرر في كائن واحد.</translation>
    </message>
    <message>
        <source>This is no JSON in UTF-8 from this line on.</source>
        <translation>ابتداء من هذا السطر ليس هذا JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Money that came to the bank, each for a signed agreement</source>
        <translation>الأموال الواردة إلى المصرف، كل منها عن اتفاق موقع</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>مرجع التبرع</translation>
    </message>
    <message>
        <source>Day of the bank, YYYY-MM-DD; its month&apos;s rate must be on record</source>
        <translation>يوم المصرف، YYYY-MM-DD؛ ويجب أن يكون سعر شهره مسجلا</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217, as in the agreement</source>
        <translation>رمز العملة وفق ISO 4217، كما في الاتفاق</translation>
    </message>
    <message>
        <source>Amount received, such as 50000.00</source>
        <translation>المبلغ المقبوض، مثل 50000.00</translation>
    </message>
    <message>
        <source>The bank&apos;s reference; the same row twice changes nothing</source>
        <translation>مرجع المصرف؛ وتكرار الصف نفسه لا يغير شيئا</translation>
    </message>
    <message>
        <source>The call has %1 criteria; leave this column empty.</source>
        <translation>معايير الدعوة عددها %1؛ اترك هذا العمود فارغا.</translation>
    </message>
    <message>
        <source>Number of an application that is assigned to you</source>
        <translation>رقم طلب مسند إليك</translation>
    </message>
    <message>
        <source>Your name as a user, or empty: everyone submits their own reviews</source>
        <translation>اسمك مستخدما، أو فارغ: كل يقدم مراجعاته</translation>
    </message>
    <message>
        <source>Score from 0 to 5 for criterion %1 of the call; empty where the call has fewer criteria</source>
        <translation>درجة من 0 إلى 5 للمعيار %1 من الدعوة؛ فارغ إن كانت معايير الدعوة أقل</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>السبب، بكلماتك؛ يقرؤه أصحاب القرار</translation>
    </message>
    <message>
        <source>Own reviews: a score for each criterion of the call, and a note</source>
        <translation>المراجعات الخاصة: درجة لكل معيار من معايير الدعوة، وملاحظة</translation>
    </message>
    <message>
        <source>Fares, daily subsistence and terminal expenses, from a date on</source>
        <translation>أجور السفر وبدل الإقامة اليومي والمصروفات النثرية في محطات السفر، ابتداء من تاريخ</translation>
    </message>
    <message>
        <source>fare (return journey from a State), daily (subsistence a night at the place) or terminals (terminal expenses of one journey)</source>
        <translation>fare (رحلة الذهاب والإياب من دولة) أو daily (بدل الإقامة لليلة في المكان) أو terminals (المصروفات النثرية في محطات السفر لرحلة واحدة)</translation>
    </message>
    <message>
        <source>Place of the meeting, as the call names it</source>
        <translation>مكان الاجتماع، كما تسميه الدعوة</translation>
    </message>
    <message>
        <source>State that the fare is from, by name or ISO code; empty for the other kinds</source>
        <translation>الدولة التي تبدأ منها أجرة السفر، بالاسم أو برمز ISO؛ فارغ للأنواع الأخرى</translation>
    </message>
    <message>
        <source>First day on which it holds, YYYY-MM-DD</source>
        <translation>أول يوم تسري فيه، YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Amount with a point before the decimals</source>
        <translation>المبلغ بنقطة قبل الكسور العشرية</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>مصدر القراءة</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>اكتب أحد هذه: %1.</translation>
    </message>
    <message>
        <source>The Security Council&apos;s Consolidated List (XML)</source>
        <translation>القائمة الموحدة لمجلس الأمن (XML)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of fare, daily, terminals.</source>
        <translation>&quot;%1&quot; ليس fare ولا daily ولا terminals.</translation>
    </message>
    <message>
        <source>The treasury&apos;s list tells what one US dollar is worth; the books of this fund are in %1.</source>
        <translation>تبين قائمة الخزانة ما يعادله دولار واحد من دولارات الولايات المتحدة؛ ودفاتر هذا الصندوق بعملة %1.</translation>
    </message>
    <message>
        <source>Left out, since ISO 4217 knows no such currency: %1.</source>
        <translation>أُسقط لأن ISO 4217 لا يعرف عملة كهذه: %1.</translation>
    </message>
    <message>
        <source>This is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>هذا ليس تاريخا بالصيغة YYYY-MM-DD، مثل 2026-11-22.</translation>
    </message>
    <message>
        <source>This is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>هذا ليس تاريخا ووقتا مع فارقه عن التوقيت العالمي، مثل 2026-11-22T14:05Z أو 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>اكتب yes أو no.</translation>
    </message>
    <message>
        <source>This is not a whole number, or it is too large.</source>
        <translation>هذا ليس عددا صحيحا، أو هو أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>This is not the name or the ISO code of a State.</source>
        <translation>هذا ليس اسم دولة ولا رمز ISO لدولة.</translation>
    </message>
    <message>
        <source>The field is not UTF-8. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>الحقل ليس من ترميز UTF-8. افتح الملف بالبرنامج الذي أنشأه واحفظه بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The line does not fit the first line, which does not name the columns that are known here.</source>
        <translation>لا يطابق السطر السطر الأول، الذي لا يذكر الأعمدة المعروفة هنا.</translation>
    </message>
    <message>
        <source>The first line must name each column once, and only columns that are known here.</source>
        <translation>يجب أن يذكر السطر الأول كل عمود مرة واحدة، وألا يذكر إلا الأعمدة المعروفة هنا.</translation>
    </message>
    <message>
        <source>Column %1 of the first line is not known here.</source>
        <translation>العمود %1 من السطر الأول غير معروف هنا.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>يُرجى إدخال واحد مما يلي: %1.</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name of another donor; the same row twice changes nothing</source>
        <translation>دولة بأي من أسمائها أو رموزها، أو اسم جهة مانحة أخرى؛ تكرار الصف نفسه لا يغير شيئا</translation>
    </message>
    <message>
        <source>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia or individual</source>
        <translation>member_state أو observer أو international_organisation أو private_sector أو philanthropic أو civil_society أو academia أو individual</translation>
    </message>
    <message>
        <source>publish, without_amount or anonymous; empty: publish</source>
        <translation>publish أو without_amount أو anonymous؛ وإذا تُرك فارغا: publish</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for less than publication</source>
        <translation>رسالة الجهة المانحة التي تطلب أقل من النشر</translation>
    </message>
    <message>
        <source>Language of letters: en, fr, es, ru, zh or ar; empty: en</source>
        <translation>لغة الرسائل: en أو fr أو es أو ru أو zh أو ar؛ وإذا تُركت فارغة: en</translation>
    </message>
    <message>
        <source>Whom letters go to, lines parted by “ | ”; none of a person</source>
        <translation>من توجه إليه الرسائل، تفصل بين السطور « | »؛ لا عنوان لشخص</translation>
    </message>
    <message>
        <source>Name in %1, where it has one; none of a State</source>
        <translation>الاسم باللغة %1 إن وُجد؛ ولا يُذكر لدولة</translation>
    </message>
    <message>
        <source>Donors: names, wishes of publication, and whom letters go to</source>
        <translation>الجهات المانحة: الأسماء ورغبات النشر ومن توجه إليه الرسائل</translation>
    </message>
    <message>
        <source>At “%1”: %2</source>
        <comment>%1 a key in a file such as meeting.nights</comment>
        <translation>عند «%1»: %2</translation>
    </message>
    <message>
        <source>The partner&apos;s name as it writes it, no Government; the same row twice changes nothing</source>
        <translation>اسم الشريك كما يكتبه هو، وليس حكومة؛ وتكرار الصف نفسه لا يغير شيئا</translation>
    </message>
    <message>
        <source>non_governmental, un_entity, international_organisation, regional_organisation, academia or private</source>
        <translation>non_governmental أو un_entity أو international_organisation أو regional_organisation أو academia أو private</translation>
    </message>
    <message>
        <source>The State of its seat by any of its names or codes; may be empty</source>
        <translation>دولة المقر، بأي من أسمائها أو رموزها؛ ويجوز تركها فارغة</translation>
    </message>
    <message>
        <source>Its number in a register, with the register; may be empty</source>
        <translation>رقمه في سجل، مع ذكر السجل؛ ويجوز تركه فارغا</translation>
    </message>
    <message>
        <source>Its address on the web; may be empty</source>
        <translation>عنوانه على الشبكة؛ ويجوز تركه فارغا</translation>
    </message>
    <message>
        <source>Those in charge, each as NAME; OFFICE; YEAR OF BIRTH, of which the name is needed, parted by “ | ”. Sealed</source>
        <translation>المسؤولون عنه، كل منهم بصيغة الاسم; المنصب; سنة الميلاد، والاسم لازم، وبينهم « | ». مختوم</translation>
    </message>
    <message>
        <source>Name in %1, where it has one</source>
        <translation>الاسم باللغة: %1، إن وُجد</translation>
    </message>
    <message>
        <source>Implementing partners, with those in charge of them</source>
        <translation>الشركاء المنفذون والمسؤولون عنهم</translation>
    </message>
</context>
<context>
    <name>fund::AgreementForm</name>
    <message>
        <source>Amount of the agreement</source>
        <translation>مبلغ الاتفاق</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Instalments, one on a line</source>
        <translation>الأقساط، كل قسط في سطر</translation>
    </message>
    <message>
        <source>Day and amount as 2026-03-01:50000.00. They add up to the agreement; none: all of it at once.</source>
        <translation>اليوم والمبلغ هكذا: 2026-03-01:50000.00. مجموعها يساوي الاتفاق؛ وإن لم تُذكر فالمبلغ كله دفعة واحدة.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>الشروط، إن وجدت</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>الرغبة في استخدام معين، إن ذكرها المانح</translation>
    </message>
    <message>
        <source>An agreement with a wish is refused; the wish is kept as a request (para. 19).</source>
        <translation>يُرفض الاتفاق المقترن برغبة؛ وتُحفظ الرغبة بوصفها طلبا (الفقرة 19).</translation>
    </message>
    <message>
        <source>The conditions name no activity, State or person (para. 19)</source>
        <translation>لا تسمي الشروط نشاطا ولا دولة ولا شخصا (الفقرة 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>لماذا لا تسمي هذه الكلمات شيئا من ذلك</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of an agreement&apos;s conditions</comment>
        <translation>قد تخفي رغبة في استعمال معين: %1.</translation>
    </message>
</context>
<context>
    <name>fund::AllotmentForm</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Allotted on</source>
        <translation>تاريخ التخصيص</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>القرار الذي يستند إليه ومكان كتابته</translation>
    </message>
    <message>
        <source>Cost plan of the year, approved on …</source>
        <translation>خطة تكاليف السنة، المعتمدة في …</translation>
    </message>
    <message>
        <source>At most %1 on this day: its operating reserve and its support costs come on top, and those of what is allotted already.</source>
        <translation>على الأكثر %1 في هذا اليوم: يضاف إليه احتياطيه التشغيلي وتكاليف دعمه، وما يخص المبالغ المخصصة بالفعل.</translation>
    </message>
    <message>
        <source>At most %1 for staff, by what Member States have paid in (para. 15).</source>
        <translation>%1 على الأكثر للموظفين، بحسب ما دفعته الدول الأعضاء (الفقرة 15).</translation>
    </message>
</context>
<context>
    <name>fund::AmountField</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, which has no decimals.</source>
        <translation>«%1» ليس مبلغا بعملة %2، التي ليس لها كسور عشرية.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not an amount in %2, which has at most %Ln decimal(s).</source>
        <translation>
            <numerusform>«%1» ليس مبلغا بعملة %2، التي ليس لها منازل عشرية.</numerusform>
            <numerusform>«%1» ليس مبلغا بعملة %2، التي لها منزلة عشرية واحدة على الأكثر.</numerusform>
            <numerusform>«%1» ليس مبلغا بعملة %2، التي لها منزلتان عشريتان على الأكثر.</numerusform>
            <numerusform>«%1» ليس مبلغا بعملة %2، التي لها %Ln منازل عشرية على الأكثر.</numerusform>
            <numerusform>«%1» ليس مبلغا بعملة %2، التي لها %Ln منزلة عشرية على الأكثر.</numerusform>
            <numerusform>«%1» ليس مبلغا بعملة %2، التي لها %Ln منزلة عشرية على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationForm</name>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>نوع الجنس</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>الأسماء الشخصية</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>رقم جواز السفر</translation>
    </message>
    <message>
        <source>The office&apos;s own notes, sealed</source>
        <translation>ملاحظات المكتب، مختومة</translation>
    </message>
    <message>
        <source>Ministry or office</source>
        <translation>الوزارة أو المكتب</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>الوظيفة الحالية</translation>
    </message>
    <message>
        <source>Field of the post</source>
        <translation>مجال الوظيفة</translation>
    </message>
    <message>
        <source>Years in the post</source>
        <translation>السنوات في الوظيفة</translation>
    </message>
    <message>
        <source>Sessions attended so far</source>
        <translation>الدورات المحضورة حتى الآن</translation>
    </message>
    <message>
        <source>A government official</source>
        <translation>مسؤول حكومي</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>مقر العمل في العاصمة</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>قادر على السفر والمشاركة</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>يتعهد بحضور كل شيء</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>سيقدم تقريرا إذا طُلب منه</translation>
    </message>
    <message>
        <source>Languages: en, fr, es, ru, zh, ar</source>
        <translation>اللغات: en, fr, es, ru, zh, ar</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>الوظيفة الحالية والمهام</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>الخبرة المباشرة في أمن تكنولوجيات المعلومات والاتصالات</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>الإسهام المعتزم</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>الاستخدام في الوطن بعد ذلك</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>إجابات أخرى</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>نسخة نص الموافقة</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Decision to accept it late, where it is</source>
        <translation>قرار قبوله متأخرا، إن وجد</translation>
    </message>
    <message>
        <source>UTC, as 2026-11-22 14:05Z.</source>
        <translation>بالتوقيت العالمي، هكذا: 2026-11-22 14:05Z.</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>الشخص، بيانات مختومة</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Answers, para. 21</source>
        <translation>الإجابات، الفقرة 21</translation>
    </message>
    <message>
        <source>In their own words; reviewers read it</source>
        <translation>بكلماته؛ يقرؤها المراجعون</translation>
    </message>
    <message>
        <source>Consent and secrecy</source>
        <translation>الموافقة والسرية</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>اكتب عددا صحيحا، أو اترك الخانة فارغة.</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationPanel</name>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>application and call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>البيانات الشخصية ممحوة</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>الاسم مختوم</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>none</source>
        <comment>regional group</comment>
        <translation>لا مجموعة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>نوع الجنس</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Late, accepted: %1</source>
        <translation>متأخر، وقُبل: %1</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>السرية</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>تُحفظ حتى</translation>
    </message>
    <message>
        <source>no date set</source>
        <comment>retention</comment>
        <translation>لم يُحدد تاريخ</translation>
    </message>
    <message>
        <source>Eligibility: %1</source>
        <translation>الأهلية: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>criterion, verdict, paragraph</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>تقدير…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>تقدير: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>أجرة السفر</translation>
    </message>
    <message numerus="yes">
        <source>Subsistence, %Ln night(s)</source>
        <translation>
            <numerusform>بدل الإقامة، بلا ليال</numerusform>
            <numerusform>بدل الإقامة، ليلة واحدة</numerusform>
            <numerusform>بدل الإقامة، ليلتان</numerusform>
            <numerusform>بدل الإقامة، %Ln ليال</numerusform>
            <numerusform>بدل الإقامة، %Ln ليلة</numerusform>
            <numerusform>بدل الإقامة، %Ln ليلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>محطات السفر</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>الشخص، بيانات مختومة</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>جواز السفر</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماته</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>الوزارة</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>محو البيانات الشخصية…</translation>
    </message>
    <message>
        <source>Numbers are given in order of receipt and never again.</source>
        <translation>تُعطى الأرقام بترتيب الورود ولا تُعطى ثانية أبدا.</translation>
    </message>
    <message>
        <source>A nominee: the page of the short list withdraws them and frees the money.</source>
        <translation>مرشح: صفحة القائمة القصيرة تتيح سحبه وتحرير الأموال.</translation>
    </message>
    <message>
        <source>Withdrew on %1, after the decision: a substitute is found by the same rules.</source>
        <comment>%1 date</comment>
        <translation>انسحب في %1، بعد القرار: يُختار بديل وفق القواعد نفسها.</translation>
    </message>
    <message>
        <source>Withdrawn: takes no part in a selection.</source>
        <translation>منسحب: لا يشارك في أي اختيار.</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationSheet</name>
    <message>
        <source>, </source>
        <comment>between groups of States</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>الطلب %1</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>الوظيفة الحالية والمهام</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>الخبرة المباشرة في أمن تكنولوجيات المعلومات والاتصالات</translation>
    </message>
    <message>
        <source>What they intend to bring to the discussions</source>
        <translation>ما يعتزم الإسهام به في المناقشات</translation>
    </message>
    <message>
        <source>What the administration will do with it</source>
        <translation>ما ستفعله الإدارة به</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>إجابات أخرى</translation>
    </message>
    <message>
        <source>Applicant %1</source>
        <comment>a code, never a name</comment>
        <translation>مقدم الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n eligibility checks passed (para. 21)</source>
        <translation>
            <numerusform>لا توجد تحققات من الأهلية (الفقرة 21)</numerusform>
            <numerusform>استُوفي التحقق الوحيد من الأهلية (الفقرة 21)</numerusform>
            <numerusform>استُوفي كلا التحققين من الأهلية (الفقرة 21)</numerusform>
            <numerusform>استُوفيت جميع تحققات الأهلية، وعددها %n (الفقرة 21)</numerusform>
            <numerusform>استُوفيت جميع تحققات الأهلية، وعددها %n (الفقرة 21)</numerusform>
            <numerusform>استُوفيت جميع تحققات الأهلية، وعددها %n (الفقرة 21)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the applicant&apos;s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Undertaking and other answers</source>
        <translation>التعهد وإجابات أخرى</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings (para. 21 (d))</source>
        <translation>يتعهد بحضور جميع الجلسات الرسمية (الفقرة 21 (د))</translation>
    </message>
    <message>
        <source>Will report if asked (para. 21 (e))</source>
        <translation>سيقدم تقريرا إذا طُلب منه (الفقرة 21 (هـ))</translation>
    </message>
    <message>
        <source>Years in the present post: %1</source>
        <translation>السنوات في الوظيفة الحالية: %1</translation>
    </message>
    <message>
        <source>Sessions attended so far: %1</source>
        <translation>الدورات المحضورة حتى الآن: %1</translation>
    </message>
    <message>
        <source>Name, passport and contact are sealed: reviewers do not see them</source>
        <translation>الاسم وجواز السفر وبيانات الاتصال مختومة: لا يراها المراجعون</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>لم يُذكر: %1</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationsPage</name>
    <message>
        <source>Which applications</source>
        <translation>أي الطلبات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Applications come in by form or as a table. Each is looked at criterion by criterion, with the reason; the State plays no part. What an application leaves open blocks the selection until a person has judged it. Names and other personal data are sealed and shown only to people who are cleared.</source>
        <translation>ترد الطلبات باستمارة أو في جدول. ويُنظر في كل منها معيارا معيارا، مع ذكر السبب؛ ولا دور للدولة في ذلك. وما يتركه الطلب بلا حسم يوقف الاختيار إلى أن يقدره شخص. والأسماء وغيرها من البيانات الشخصية مختومة ولا تُعرض إلا على المخوَّلين.</translation>
    </message>
    <message>
        <source>paras. 11, 18, 21 and 22</source>
        <translation>الفقرات 11 و18 و21 و22</translation>
    </message>
    <message>
        <source>Import travel costs…</source>
        <translation>استيراد تكاليف السفر…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation>إضافة طلب…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Drop the table of applications here, import it, or add one by form.</source>
        <translation>أفلت جدول الطلبات هنا، أو استورده، أو أضف طلبا بالاستمارة.</translation>
    </message>
    <message>
        <source>No call is published</source>
        <translation>لا توجد دعوة منشورة</translation>
    </message>
    <message>
        <source>Applications belong to a published call.</source>
        <translation>كل طلب يتبع دعوة منشورة.</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>إلى الدعوات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Choose an application to see the verdict on each criterion.</source>
        <translation>اختر طلبا لترى الحكم على كل معيار.</translation>
    </message>
    <message>
        <source>Application to %1</source>
        <translation>طلب إلى %1</translation>
    </message>
    <message>
        <source>Record the application</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message>
        <source>What it leaves open is no mistake: it makes the eligibility unclear.</source>
        <translation>ما يتركه الطلب بلا جواب ليس خطأ: بل يجعل الأهلية غير واضحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) imported</source>
        <translation>
            <numerusform>لم تُستورد طلبات</numerusform>
            <numerusform>استُورد طلب واحد</numerusform>
            <numerusform>استُورد طلبان</numerusform>
            <numerusform>استُوردت %Ln طلبات</numerusform>
            <numerusform>استُورد %Ln طلبا</numerusform>
            <numerusform>استُورد %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already, word for word.</source>
        <translation>
            <numerusform>لم يكن أي منها مسجلا من قبل.</numerusform>
            <numerusform>واحد منها مسجل بالفعل حرفيا.</numerusform>
            <numerusform>اثنان منها مسجلان بالفعل حرفيا.</numerusform>
            <numerusform>%Ln منها مسجلة بالفعل حرفيا.</numerusform>
            <numerusform>%Ln منها مسجلة بالفعل حرفيا.</numerusform>
            <numerusform>%Ln منها مسجلة بالفعل حرفيا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln travel cost(s) imported</source>
        <translation>
            <numerusform>لم تُستورد تكاليف سفر</numerusform>
            <numerusform>استُوردت تكلفة سفر واحدة</numerusform>
            <numerusform>استُوردت تكلفتا سفر</numerusform>
            <numerusform>استُوردت %Ln تكاليف سفر</numerusform>
            <numerusform>استُوردت %Ln تكلفة سفر</numerusform>
            <numerusform>استُوردت %Ln تكلفة سفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>تقدير %1</translation>
    </message>
    <message>
        <source>Record the judgement</source>
        <translation>تسجيل التقدير</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>أتريد سحب %1؟</translation>
    </message>
    <message>
        <source>It takes no part any more, and its number is never given again.</source>
        <translation>لا يعود له دور، ولا يُعطى رقمه ثانية أبدا.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>أتريد محو البيانات الشخصية الخاصة بـ %1؟</translation>
    </message>
    <message>
        <source>Name, birth date, passport, address, notes and all that the person wrote are destroyed in this file, for good. The record still verifies. Backups and papers outside the file keep what they hold.</source>
        <translation>يُتلف نهائيا في هذا الملف الاسم وتاريخ الميلاد وجواز السفر والعنوان والملاحظات وكل ما كتبه الشخص. ويبقى السجل قابلا للتحقق. أما النسخ الاحتياطية والأوراق خارج الملف فتحتفظ بما فيها.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
</context>
<context>
    <name>fund::AuditPage</name>
    <message>
        <source>Entry</source>
        <comment>number of an entry of the record</comment>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the thing that a deed is about</comment>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place in the file</comment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>قيود السجل</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>para. 10</source>
        <translation>الفقرة 10</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>%1 entries · head %2</source>
        <comment>%2 is the record&apos;s newest hash</comment>
        <translation>%1 من القيود · الرأس %2</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>اختر قيدا لترى ما كتبه.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>Rows that it wrote</source>
        <translation>الصفوف التي كتبها</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>of entries, each naming the hash of the one before</comment>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the hash of the entry before</comment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>All that was done to %1</source>
        <translation>كل ما جرى بشأن %1</translation>
    </message>
    <message>
        <source>Entries are never changed or removed. A mistake is reversed by another entry.</source>
        <translation>القيود لا تُغيَّر ولا تُحذف أبدا. والخطأ يُعكس بقيد آخر.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>يجري التحقق من السجل</translation>
    </message>
    <message>
        <source>%1 entries, every signature and every row were read; head %2.</source>
        <translation>قُرئت القيود %1 وكل التواقيع وكل الصفوف؛ الرأس %2.</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>السجل سليم.</translation>
    </message>
    <message>
        <source>Something in the file was not written by this program.</source>
        <translation>في الملف شيء لم يكتبه هذا البرنامج.</translation>
    </message>
    <message>
        <source>What does not fit stands below; the entries are as they were written.</source>
        <translation>ما لا يتطابق وارد أدناه؛ أما القيود فهي كما كُتبت.</translation>
    </message>
    <message>
        <source>Every deed of every person stands here, signed, each entry naming the one before it. “Verify the record” reads the whole file and names every row that another program changed, added or removed. A head hash that was printed earlier shows whether the record still holds what it held then. Nothing on this page can be changed.</source>
        <translation>كل عمل لكل شخص مثبت هنا وموقع، وكل قيد يذكر القيد الذي قبله. والأمر «التحقق من السجل» يقرأ الملف كله ويذكر كل صف غيَّره برنامج آخر أو أضافه أو حذفه. وتبين تجزئة رأس طُبعت من قبل هل لا يزال السجل يحتوي على ما كان يحتوي عليه آنذاك. ولا يمكن تغيير شيء في هذه الصفحة.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>ينبغي النظر فيه</translation>
    </message>
</context>
<context>
    <name>fund::BankPage</name>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>تاريخ التقييد</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>reversal</source>
        <comment>of a line of the bank</comment>
        <translation>قيد عكسي</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>the bank&apos;s own</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item of a reconciliation</comment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Lines of the bank</source>
        <translation>البنود المصرفية</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>التسوية المصرفية</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>استيراد كشف حساب…</translation>
    </message>
    <message>
        <source>paras. 14, 16</source>
        <translation>الفقرتان 14 و 16</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of the bank</comment>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <comment>of bank and books</comment>
        <translation>التسوية</translation>
    </message>
    <message>
        <source>At the end of</source>
        <comment>a day follows</comment>
        <translation>في نهاية</translation>
    </message>
    <message>
        <source>No statement imported yet</source>
        <translation>لم يُستورد أي كشف حساب بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to match</source>
        <translation>
            <numerusform>لا بنود للمطابقة</numerusform>
            <numerusform>بند واحد للمطابقة</numerusform>
            <numerusform>بندان للمطابقة</numerusform>
            <numerusform>%Ln بنود للمطابقة</numerusform>
            <numerusform>%Ln بندا للمطابقة</numerusform>
            <numerusform>%Ln بند للمطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <comment>lines of the bank</comment>
        <translation>للمطابقة</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>lines of the bank</comment>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>No statement of the bank yet</source>
        <translation>لا يوجد كشف حساب مصرفي بعد</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>استيراد كشف حساب مصرفي</translation>
    </message>
    <message>
        <source>Importing the statement</source>
        <translation>جار استيراد كشف الحساب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bank are on record.</source>
        <translation>
            <numerusform>لم تُسجَّل أي بنود مصرفية.</numerusform>
            <numerusform>سُجل بند مصرفي واحد.</numerusform>
            <numerusform>سُجل بندان مصرفيان.</numerusform>
            <numerusform>سُجلت %Ln بنود مصرفية.</numerusform>
            <numerusform>سُجل %Ln بندا مصرفيا.</numerusform>
            <numerusform>سُجل %Ln بند مصرفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is on record already: nothing was added.</source>
        <translation>كشف الحساب مسجل بالفعل: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The line stays out of the books, and stands in the reconciliation with your reason.</source>
        <translation>يبقى البند خارج الدفاتر، ويظهر في التسوية المصرفية مع السبب الذي ذكرته.</translation>
    </message>
    <message>
        <source>Why, and what becomes of it</source>
        <translation>السبب وما سيؤول إليه البند</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>a line of the bank</comment>
        <translation>تفسير</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>what was said of a line</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>سبب الخطأ</translation>
    </message>
    <message>
        <source>Choose a line: what it may stand for stands here.</source>
        <translation>يُرجى اختيار بند: يظهر هنا ما قد يقابله.</translation>
    </message>
    <message>
        <source>What only the bank knows is taken from its balance, what only the books know from theirs: both come to what both know.</source>
        <translation>يُطرح ما لا يعرفه إلا المصرف من رصيده، وما لا تعرفه إلا الدفاتر من رصيدها: فيصل كلاهما إلى ما يعرفه الاثنان.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of the bank</comment>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>Value of</source>
        <comment>a day follows</comment>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>entries of the books</comment>
        <translation>يقابل</translation>
    </message>
    <message>
        <source>May stand for</source>
        <comment>entries of the books</comment>
        <translation>قد يقابل</translation>
    </message>
    <message>
        <source>Nothing in the books, and no instalment, is like this line.</source>
        <translation>لا شيء في الدفاتر ولا أي قسط يشبه هذا البند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>of a suggestion</comment>
        <translation>
            <numerusform>لا نقاط</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%Ln نقاط</numerusform>
            <numerusform>%Ln نقطة</numerusform>
            <numerusform>%Ln نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>a suggestion</comment>
        <translation>الأخذ بهذا المقترح</translation>
    </message>
    <message>
        <source>Undo…</source>
        <comment>what was said of a line</comment>
        <translation>تراجع…</translation>
    </message>
    <message>
        <source>Take the best</source>
        <translation>الأخذ بالأفضل</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <comment>a line of the bank</comment>
        <translation>لا يخصنا…</translation>
    </message>
    <message>
        <source>Charge of the bank…</source>
        <translation>رسم مصرفي…</translation>
    </message>
    <message>
        <source>Enter in the table takes the best.</source>
        <translation>يأخذ مفتاح Enter في الجدول بأفضل مقترح.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>وفق المعروف في</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>يستبعد ما سُجل بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Settled: the newest %Ln, search finds the others</source>
        <comment>lines of the bank</comment>
        <translation>
            <numerusform>لا بنود مسوّاة</numerusform>
            <numerusform>مسوّى: أحدث بند، ويجد البحث البنود الأخرى</numerusform>
            <numerusform>مسوّى: أحدث بندين، ويجد البحث البنود الأخرى</numerusform>
            <numerusform>مسوّى: أحدث %Ln بنود، ويجد البحث البنود الأخرى</numerusform>
            <numerusform>مسوّى: أحدث %Ln بندا، ويجد البحث البنود الأخرى</numerusform>
            <numerusform>مسوّى: أحدث %Ln بند، ويجد البحث البنود الأخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.csv *.xlsx)</source>
        <translation>كشوف الحساب المصرفي (*.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 will be in the books as received.</source>
        <comment>an amount, who sent it</comment>
        <translation>سيُدرج %1 من %2 في الدفاتر مقبوضا.</translation>
    </message>
    <message>
        <source>Only this speaks for it: look before you take it.</source>
        <translation>لا يؤيده سوى هذا: انظر قبل أن تأخذه.</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>تسجيل المقبوض</translation>
    </message>
    <message>
        <source>Match them</source>
        <translation>مطابقتها</translation>
    </message>
    <message>
        <source>The charge is posted as a loss of the pool on the line&apos;s day, and stands for the line.</source>
        <translation>يُقيد الرسم خسارة في الوعاء بتاريخ البند، ويقابل البند.</translation>
    </message>
    <message>
        <source>The line is to match again. A receipt or a charge that was recorded with it stays in the books, until it is reversed there.</source>
        <translation>يعود البند إلى المطابقة. ويبقى في الدفاتر ما سُجل معه من مقبوض أو رسم، إلى أن يُعكس فيها.</translation>
    </message>
    <message>
        <source>Space takes a line or an entry up, or puts it back. What is taken must come to the same on both sides; lines without an entry come to nothing among themselves: money between two accounts, or a line that the bank took back. A contribution never stands beside a use of money (para. 19).</source>
        <translation>يأخذ مفتاح المسافة بندا أو قيدا أو يعيده. ويجب أن يتساوى المأخوذ في الجانبين؛ والبنود التي بلا قيد يكون مجموعها فيما بينها صفرا: أموال بين حسابين، أو بند تراجع عنه المصرف. ولا يوضع تبرع أبدا إلى جانب استخدام للأموال (الفقرة 19).</translation>
    </message>
    <message>
        <source>Together with</source>
        <comment>other lines of the bank</comment>
        <translation>مع</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>مطابقة يدوية…</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>رصيد المصرف، وفق المعروف حينها</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>رصيد المصرف، وفق المعروف الآن</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>رصيد الدفاتر، وفق المعروف حينها</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>رصيد الدفاتر، وفق المعروف الآن</translation>
    </message>
    <message>
        <source>There is no reconciliation to save yet.</source>
        <translation>لا توجد تسوية مصرفية لحفظها بعد.</translation>
    </message>
    <message>
        <source>Reconciling bank and books</source>
        <translation>تجري تسوية المصرف والدفاتر</translation>
    </message>
    <message>
        <source>%1: what was recorded after %2</source>
        <comment>a currency, a day</comment>
        <translation>%1: ما سُجل بعد %2</translation>
    </message>
    <message>
        <source>The reconciliation is written.</source>
        <translation>كُتبت التسوية المصرفية.</translation>
    </message>
    <message>
        <source>Charges that are not in the books</source>
        <comment>lines of the bank</comment>
        <translation>رسوم غير مقيدة في الدفاتر</translation>
    </message>
    <message>
        <source>Post the charges of the bank</source>
        <translation>تقييد رسوم المصرف</translation>
    </message>
    <message>
        <source>An earlier version only explained them. Each is posted as a loss of the pool on its day, or today where the books of its day are closed.</source>
        <translation>اكتفت نسخة سابقة بشرحها. يُقيد كل رسم خسارة على المجمع في يومه، أو اليوم إذا كانت دفاتر ذلك اليوم مغلقة.</translation>
    </message>
    <message numerus="yes">
        <source>Post %Ln charge(s)</source>
        <translation>
            <numerusform>لا رسوم للتقييد</numerusform>
            <numerusform>تقييد رسم واحد</numerusform>
            <numerusform>تقييد رسمين</numerusform>
            <numerusform>تقييد %Ln رسوم</numerusform>
            <numerusform>تقييد %Ln رسما</numerusform>
            <numerusform>تقييد %Ln رسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Post these charges…</source>
        <translation>تقييد هذه الرسوم…</translation>
    </message>
    <message>
        <source>“Import a statement” takes the bank&apos;s file (camt.053 XML), the office&apos;s table, or the bank&apos;s own (CSV, XLSX), whose columns you confirm once for the account; its lines must come from the opening to the closing balance, and the same statement again adds nothing. For each line the page suggests what it may stand for in the books, and says why: amount, references, the donor&apos;s name, days. Enter takes the best. One line for several entries, or several lines for one, are matched by hand: take them up with Space until nothing is left between them. Where nothing is in the books yet and an instalment is outstanding, the line itself is recorded as its receipt. A charge of the bank is posted as a loss of the pool; what is not the fund&apos;s is kept with a reason. The reconciliation puts the balances of bank and books side by side on any day, account by account, with all that only one of them knows; as known on an earlier day it says what it said then, and what has changed since.</source>
        <translation>يأخذ «استيراد كشف حساب» ملف المصرف (camt.053 XML) أو جدول المكتب أو الجدول الخاص بالمصرف (CSV أو XLSX) الذي تؤكد أعمدته مرة واحدة للحساب؛ ويجب أن تفضي بنوده من الرصيد الافتتاحي إلى الرصيد الختامي، ولا يضيف استيراد الكشف نفسه مرة أخرى شيئا. وتقترح الصفحة لكل بند ما قد يقابله في الدفاتر، وتذكر السبب: المبلغ والمراجع واسم المانح والأيام. ويأخذ مفتاح Enter الأفضل. وتجري المطابقة يدويا إذا قابل بند واحد عدة قيود أو قابلت عدة بنود قيدا واحدا: خذها بمفتاح المسافة حتى لا يبقى فرق بينها. وحيث لا يوجد شيء في الدفاتر بعد وهناك قسط مستحق، يُسجل البند نفسه مقبوضا لذلك القسط. ويُقيد الرسم المصرفي خسارة في الوعاء؛ ويُحفظ ما ليس للصندوق مع السبب. وتضع التسوية المصرفية رصيدي المصرف والدفاتر جنبا إلى جنب في أي يوم، حسابا بحساب، مع كل ما لا يعرفه إلا أحدهما؛ ووفق المعروف في يوم سابق تعرض ما كانت تعرضه حينها، وما تغير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <comment>of the bank&apos;s own table</comment>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Look at the columns of a table of the bank again, and confirm them anew.</source>
        <translation>النظر ثانية في أعمدة جدول للمصرف، وتأكيدها من جديد.</translation>
    </message>
    <message>
        <source>The bank&apos;s file (camt.053 XML, or its own table) or the office&apos;s table is imported; each line is then matched to the receipts and payments on record.</source>
        <translation>يُستورد ملف المصرف (camt.053 XML، أو جدوله الخاص) أو جدول المكتب؛ ثم يُطابَق كل بند بالمقبوضات والمدفوعات المسجلة.</translation>
    </message>
    <message>
        <source>Whose money is it?</source>
        <translation>لمن هذه الأموال؟</translation>
    </message>
    <message>
        <source>What shows that it is this contribution&apos;s</source>
        <translation>ما يثبت أنها لهذه المساهمة</translation>
    </message>
    <message>
        <source>Columns of the bank&apos;s own table</source>
        <translation>أعمدة الجدول الخاص بالمصرف</translation>
    </message>
    <message>
        <source>Tables of a bank (*.csv *.xlsx)</source>
        <translation>جداول مصرف (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>This is no table of a bank&apos;s own: it is imported without asking.</source>
        <translation>هذا ليس جدولا خاصا بمصرف: يُستورد دون سؤال.</translation>
    </message>
    <message>
        <source>How the bank&apos;s table is read</source>
        <translation>كيف يُقرأ جدول المصرف</translation>
    </message>
    <message>
        <source>Confirm and import</source>
        <translation>تأكيد واستيراد</translation>
    </message>
    <message>
        <source>All lines are imported or none. Asked again only where the headings change.</source>
        <translation>تُستورد الأسطر كلها أو لا شيء منها. ولا يُسأل ثانية إلا إذا تغيرت العناوين.</translation>
    </message>
</context>
<context>
    <name>fund::BesideList</name>
    <message>
        <source>At most four scenarios stand side by side: untick one first.</source>
        <translation>تُعرض أربعة سيناريوهات على الأكثر جنبا إلى جنب: ألغ تحديد أحدها أولا.</translation>
    </message>
</context>
<context>
    <name>fund::CallChoice</name>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
</context>
<context>
    <name>fund::CallEditor</name>
    <message>
        <source>Parts of the call</source>
        <translation>أجزاء الدعوة</translation>
    </message>
    <message>
        <source>Text and dates</source>
        <translation>النص والتواريخ</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>الأهلية</translation>
    </message>
    <message>
        <source>Criteria and rules</source>
        <translation>المعايير والقواعد</translation>
    </message>
    <message>
        <source>Places and lot</source>
        <translation>المقاعد والقرعة</translation>
    </message>
    <message>
        <source>Groups by date</source>
        <translation>المجموعات حسب التاريخ</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>النشر</translation>
    </message>
</context>
<context>
    <name>fund::CallForm</name>
    <message>
        <source>Published online at</source>
        <translation>منشورة على الإنترنت في</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) will be made ready; none is sent.</source>
        <translation>
            <numerusform>لن تُعد أي رسالة؛ ولا يُرسل شيء.</numerusform>
            <numerusform>ستُعد رسالة واحدة؛ ولن تُرسل.</numerusform>
            <numerusform>ستُعد رسالتان؛ ولن تُرسل أي منهما.</numerusform>
            <numerusform>ستُعد %Ln رسائل؛ ولن تُرسل أي منها.</numerusform>
            <numerusform>ستُعد %Ln رسالة؛ ولن تُرسل أي منها.</numerusform>
            <numerusform>ستُعد %Ln رسالة؛ ولن تُرسل أي منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>A call says beforehand who is eligible, what is scored with which weight, and what balance the list must keep. It is drafted here, published, and from then on frozen: the selection uses exactly what was published.</source>
        <translation>تحدد الدعوة مسبقا من هو المؤهل، وما تُمنح عليه الدرجات وبأي وزن، والتوازن الذي يجب أن تحفظه القائمة. وتُصاغ هنا ثم تُنشر، ثم تُجمد بعد ذلك: يستخدم الاختيار ما نُشر بالضبط.</translation>
    </message>
    <message>
        <source>paras. 18, 21 and 22</source>
        <translation>الفقرات 18 و21 و22</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>كل الدعوات</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>لا دعوات بعد</translation>
    </message>
    <message>
        <source>A call invites applications for sponsorship, with criteria and rules fixed beforehand.</source>
        <translation>تفتح الدعوة باب تقديم طلبات الرعاية، بمعايير وقواعد محددة مسبقا.</translation>
    </message>
    <message>
        <source>Begin a call…</source>
        <translation>بدء دعوة…</translation>
    </message>
    <message>
        <source>Criteria, rules and places of each round, fixed before anyone applies</source>
        <translation>معايير كل جولة وقواعدها ومقاعدها، محددة قبل أن يقدم أحد طلبا</translation>
    </message>
    <message>
        <source>Begin a sponsorship call</source>
        <translation>بدء دعوة للرعاية</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>بدء المسودة</translation>
    </message>
    <message>
        <source>Criteria, words for scores and balance rules are proposed; change them before you publish.</source>
        <translation>المعايير وعبارات الدرجات وقواعد التوازن مقترحة؛ غيِّرها قبل النشر.</translation>
    </message>
    <message>
        <source>What you had begun and not saved stands here again.</source>
        <translation>ما بدأته ولم تحفظه موجود هنا من جديد.</translation>
    </message>
    <message>
        <source>Choose a call to see where it stands; Enter opens it.</source>
        <translation>اختر دعوة لترى وضعها؛ ومفتاح Enter يفتحها.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>فتح الدعوة</translation>
    </message>
    <message>
        <source>Its applications</source>
        <translation>طلباتها</translation>
    </message>
    <message>
        <source>Sponsorship · version %1</source>
        <translation>رعاية · النسخة %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a call: open, closed</comment>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>Least merit</source>
        <translation>الحد الأدنى للجدارة</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الدعوة %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a call</comment>
        <translation>مسودة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>بلا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · merit from %3</source>
        <comment>seats, envelope, least merit</comment>
        <translation>%1 · %2 · جدارة من %3</translation>
    </message>
    <message>
        <source>Publish and freeze…</source>
        <translation>نشر وتجميد…</translation>
    </message>
    <message>
        <source>First mend what the list at the side names: %1.</source>
        <translation>صحح أولا ما تذكره القائمة الجانبية: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>لا مسائل</numerusform>
            <numerusform>مسألة واحدة</numerusform>
            <numerusform>مسألتان</numerusform>
            <numerusform>%Ln مسائل</numerusform>
            <numerusform>%Ln مسألة</numerusform>
            <numerusform>%Ln مسألة</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>قبل النشر</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>لا ينقص شيء</translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %Ln</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>للتصحيح: مسألة واحدة</numerusform>
            <numerusform>للتصحيح: مسألتان</numerusform>
            <numerusform>للتصحيح: %Ln</numerusform>
            <numerusform>للتصحيح: %Ln</numerusform>
            <numerusform>للتصحيح: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إلى هناك</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>الانتقال إلى هناك: %1</translation>
    </message>
    <message>
        <source>Public value of the lot</source>
        <translation>القيمة العلنية للقرعة</translation>
    </message>
    <message>
        <source>Close for applications…</source>
        <translation>إغلاق باب التقديم…</translation>
    </message>
    <message>
        <source>Record the public value…</source>
        <translation>تسجيل القيمة العلنية…</translation>
    </message>
    <message>
        <source>Draft a new version</source>
        <translation>صياغة نسخة جديدة</translation>
    </message>
    <message>
        <source>Published and frozen: reviews and selection use exactly these terms.</source>
        <translation>منشورة ومجمدة: المراجعات والاختيار يستخدمان هذه الشروط بالضبط.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Publish %1 and freeze it?</source>
        <translation>أتريد نشر %1 وتجميدها؟</translation>
    </message>
    <message>
        <source>Criteria and weights, words for scores, balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot are frozen under one digest. Whoever reads the call can rely on them.</source>
        <translation>تُجمد تحت بصمة رقمية واحدة المعايير والأوزان وعبارات الدرجات وقواعد التوازن مع أعداد مقاعدها والمقاعد والغلاف المالي والحد الأدنى للجدارة ومجموعات الدول في تاريخ الإغلاق والقرعة. ويمكن لكل من يقرأ الدعوة أن يعتمد عليها.</translation>
    </message>
    <message>
        <source>Publish and freeze</source>
        <translation>نشر وتجميد</translation>
    </message>
    <message>
        <source>Until the first score a new version can be published before the call closes.</source>
        <translation>حتى منح أول درجة يمكن نشر نسخة جديدة قبل إغلاق الدعوة.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>نُشرت %1.</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>البصمة الرقمية %1…</translation>
    </message>
    <message>
        <source>Close %1 for applications?</source>
        <translation>أتريد إغلاق باب التقديم في %1؟</translation>
    </message>
    <message>
        <source>It then takes no application any more but one for which a decision is recorded; reviews can be assigned.</source>
        <translation>لا تتلقى بعد ذلك أي طلب إلا ما سُجل قرار بشأنه؛ ويمكن إسناد المراجعات.</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>إغلاق الدعوة</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>The published one holds until this one is published; everyone who has applied may then amend.</source>
        <translation>تسري النسخة المنشورة إلى أن تُنشر هذه؛ ويمكن حينئذ لكل من قدم طلبا أن يعدله.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>المكان الذي يمكن للجميع الاطلاع فيه عليها</translation>
    </message>
    <message>
        <source>When it became known</source>
        <translation>وقت معرفتها</translation>
    </message>
    <message>
        <source>Record the value</source>
        <translation>تسجيل القيمة</translation>
    </message>
    <message>
        <source>It is recorded once and can&apos;t be changed.</source>
        <translation>تُسجل مرة واحدة ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation>حذف هذه المسودة…</translation>
    </message>
    <message>
        <source>Publishing is possible when the rules can be kept together and are known in time, or when you note why not. After publication they are frozen.</source>
        <translation>يمكن النشر متى أمكن الالتزام بالقواعد معا وعُرفت في حينها، أو متى ذكرت سبب خلاف ذلك. وبعد النشر تُجمد القواعد.</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <translation>ليس دون سبب</translation>
    </message>
    <message>
        <source>It can be published all the same, with a reason that stands in the call.</source>
        <translation>يمكن نشرها مع ذلك، بسبب يُدرج في الدعوة.</translation>
    </message>
    <message>
        <source>More than is allotted</source>
        <translation>أكثر من المخصص</translation>
    </message>
    <message>
        <source>Publish it all the same?</source>
        <translation>هل تُنشر مع ذلك؟</translation>
    </message>
    <message>
        <source>Why it is published all the same</source>
        <translation>سبب نشرها مع ذلك</translation>
    </message>
    <message>
        <source>Throw the draft of %1 away?</source>
        <translation>هل تُحذف مسودة %1؟</translation>
    </message>
    <message>
        <source>Its terms are deleted. The record keeps that it was thrown away, and why.</source>
        <translation>تُحذف شروطها. ويبقى في السجل أنها حُذفت وسبب ذلك.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) to tell of version %1</source>
        <translation>
            <numerusform>لا أحد من مقدمي الطلبات يتعين إبلاغه بالنسخة %1</numerusform>
            <numerusform>مقدم طلب واحد يتعين إبلاغه بالنسخة %1</numerusform>
            <numerusform>مقدما طلبين يتعين إبلاغهما بالنسخة %1</numerusform>
            <numerusform>%Ln من مقدمي الطلبات يتعين إبلاغهم بالنسخة %1</numerusform>
            <numerusform>%Ln من مقدمي الطلبات يتعين إبلاغهم بالنسخة %1</numerusform>
            <numerusform>%Ln من مقدمي الطلبات يتعين إبلاغهم بالنسخة %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They applied under an earlier one and may amend until the call closes.</source>
        <translation>قدموا طلباتهم بموجب نسخة سابقة ويجوز لهم تعديلها إلى أن تُقفل الدعوة.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>جرى إبلاغهم…</translation>
    </message>
    <message>
        <source>Applicants were told of the new version</source>
        <translation>جرى إبلاغ مقدمي الطلبات بالنسخة الجديدة</translation>
    </message>
    <message>
        <source>It stays on record that everyone who applied under an earlier version was told: name nobody.</source>
        <translation>يبقى مسجلا أن كل من قدم طلبا بموجب نسخة سابقة جرى إبلاغه: يُرجى عدم تسمية أحد.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>كيفية إبلاغهم</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Form of the lot&apos;s value</source>
        <translation>شكل قيمة القرعة</translation>
    </message>
    <message>
        <source>Where it can be looked up</source>
        <translation>أين يمكن البحث عنها</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>عُرفت في</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a lot&apos;s value</comment>
        <translation>التأكيد</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>أكدها %1 في %2</translation>
    </message>
    <message>
        <source>not by a second person</source>
        <translation>لم يؤكدها شخص ثان</translation>
    </message>
    <message>
        <source>Confirm the public value…</source>
        <translation>تأكيد القيمة العلنية…</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>ما هو منشور هناك</translation>
    </message>
    <message>
        <source>Look it up yourself where the call says, and enter what you read.</source>
        <translation>ابحث عنها بنفسك حيث تذكر الدعوة، وأدخل ما قرأته.</translation>
    </message>
    <message>
        <source>Confirm the public value of the lot</source>
        <translation>تأكيد القيمة العلنية للقرعة</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Page, memo and letters then say that you read the same value, signed with your key.</source>
        <translation>تذكر الصفحة والمذكرة والرسائل بعد ذلك أنك قرأت القيمة نفسها، بتوقيع مفتاحك.</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <comment>a lot&apos;s value</comment>
        <translation>قُرئت على نحو آخر</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>%1 a value, %2 a user&apos;s name, %3 a date</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>fund::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>عرض الرسم البياني</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>عرض الأرقام</translation>
    </message>
</context>
<context>
    <name>fund::ClearanceForm</name>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>مُجاز</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>حتى، آخر يوم</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>ما فُحص ومكان حفظه</translation>
    </message>
</context>
<context>
    <name>fund::ClosingForm</name>
    <message>
        <source>Closed until</source>
        <translation>مغلقة حتى</translation>
    </message>
    <message>
        <source>They are closed until %1.</source>
        <translation>الدفاتر مغلقة حتى %1.</translation>
    </message>
    <message>
        <source>They were never closed.</source>
        <translation>لم تُغلق الدفاتر قط.</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>من قرره ومكان كتابته</translation>
    </message>
</context>
<context>
    <name>fund::ColumnChoice</name>
    <message>
        <source>Which column is which?</source>
        <translation>ما هو كل عمود؟</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Its first value</source>
        <translation>قيمته الأولى</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>يُستورد بوصفه</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column</comment>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>%1 is imported as</source>
        <comment>a column of the file</comment>
        <translation>%1 يُستورد بوصفه</translation>
    </message>
    <message>
        <source>Every column that must stand in the table is there.</source>
        <translation>كل الأعمدة اللازمة في الجدول موجودة.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>لا يزال ناقصا: %1.</translation>
    </message>
</context>
<context>
    <name>fund::CommandPalette</name>
    <message>
        <source>Find a page, donor, State, applicant or action</source>
        <translation>ابحث عن صفحة أو مانح أو دولة أو مقدم طلب أو إجراء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>fund::CommitmentForm</name>
    <message>
        <source>Window</source>
        <translation>نافذة التمويل</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>تاريخ الالتزام</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The post, contract or agreement</source>
        <translation>الوظيفة أو العقد أو الاتفاق</translation>
    </message>
    <message>
        <source>Spread over several years</source>
        <translation>موزع على عدة سنوات</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1 مخصص ولم يُلتزم به.</translation>
    </message>
    <message>
        <source>All of it is covered by cash today, later years too (paras. 16, 20 (b) and 23).</source>
        <translation>المبلغ كله مغطى بالنقدية اليوم، بما في ذلك السنوات اللاحقة (الفقرات 16 و 20 (ب) و 23).</translation>
    </message>
    <message>
        <source>Give the years their amounts.</source>
        <translation>يُرجى إدخال مبالغ السنوات.</translation>
    </message>
</context>
<context>
    <name>fund::ContactForm</name>
    <message>
        <source>Language of letters</source>
        <translation>لغة الرسائل</translation>
    </message>
    <message>
        <source>Office or person, and the address</source>
        <translation>المكتب أو الشخص، والعنوان</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed, and erased when the person asks for it (para. 11).</source>
        <translation>يُختم عنوان الشخص ويُمحى عندما يطلب الشخص ذلك (الفقرة 11).</translation>
    </message>
    <message>
        <source>Stands under the donor&apos;s name on letters. Of a State: left empty, its Permanent Mission.</source>
        <translation>يرد تحت اسم الجهة المانحة في الرسائل. وللدولة: إذا تُرك فارغا، بعثتها الدائمة.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>how a letter begins</comment>
        <translation>صيغة المخاطبة</translation>
    </message>
    <message>
        <source>As the letter begins, in its language: “Dear Dr Okafor,”. Left empty: the general one.</source>
        <translation>كما تُستهل الرسالة، بلغتها: «السيد الدكتور أوكافور،». وإن تُركت فارغة: الصيغة العامة.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionEventForm</name>
    <message>
        <source>Of the day</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع المصرف</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>من قرره ومكان كتابته</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day.</source>
        <comment>an amount</comment>
        <translation>%1 بسعر الصرف المعمول به في الأمم المتحدة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>an amount</comment>
        <translation>على الأكثر %1.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>نوع المانح</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>تاريخ الإعلان</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>الرغبة في استخدام معين، إن ذكرها المانح</translation>
    </message>
    <message>
        <source>All contributions form one pool (para. 19). A contribution with a wish is refused; the wish is kept as a request.</source>
        <translation>تشكل جميع التبرعات وعاء واحدا (الفقرة 19). ويُرفض التبرع المقترن برغبة؛ وتُحفظ الرغبة بوصفها طلبا.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>The next number of the year</source>
        <translation>الرقم التالي في السنة</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>تاريخ توقيع الاتفاق</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>تاريخ الورود إلى المصرف</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع المصرف</translation>
    </message>
    <message>
        <source>No clearance holds on this day.</source>
        <translation>لا توجد إجازة سارية في هذا اليوم.</translation>
    </message>
    <message>
        <source>Cleared until %1.</source>
        <comment>a donor, until a date</comment>
        <translation>مُجاز حتى %1.</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 بسعر الصرف المعمول به في الأمم المتحدة في ذلك اليوم، %2.</translation>
    </message>
    <message>
        <source>No UN operational rate of this month is on record.</source>
        <translation>لا يوجد سعر صرف معمول به في الأمم المتحدة مسجل لهذا الشهر.</translation>
    </message>
    <message>
        <source>Only donors on record (page Donors), each with its due diligence (para. 14).</source>
        <translation>الجهات المانحة المسجلة فقط (صفحة الجهات المانحة)، ولكل منها العناية الواجبة بشأنها (الفقرة 14).</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>التفضيل بين النافذتين</translation>
    </message>
    <message>
        <source>Kept as the donor&apos;s word and nothing else: no preference ever reaches an allotment, all contributions form one pool (para. 19).</source>
        <translation>يُحفظ بوصفه قول المانح لا غير: لا يصل أي تفضيل إلى تخصيص، وتشكل جميع التبرعات وعاء واحدا (الفقرة 19).</translation>
    </message>
</context>
<context>
    <name>fund::ContributionTableModel</name>
    <message>
        <source>late</source>
        <comment>an instalment that has not come</comment>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>نوع المانح</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>تاريخ الإعلان</translation>
    </message>
    <message>
        <source>Cur.</source>
        <comment>short for currency, a table&apos;s head</comment>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>بعملة %1</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>الاستحقاق التالي</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Wish for a use, in the donor&apos;s words</source>
        <translation>الرغبة في استخدام معين، بكلمات المانح</translation>
    </message>
    <message>
        <source>more than agreed</source>
        <translation>أكثر من المتفق عليه</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
</context>
<context>
    <name>fund::ContributionsPage</name>
    <message>
        <source>Contributions</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Refused wishes</source>
        <translation>الرغبات المرفوضة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Record contribution…</source>
        <translation>تسجيل تبرع…</translation>
    </message>
    <message>
        <source>Everything that is given to the fund: what was announced, what was signed, and what came to the bank, converted at the UN operational rate of the day it came. All of it forms one pool: a contribution that names a use is refused. A donor that is no State gives only under a clearance.</source>
        <translation>كل ما يُقدَّم للصندوق: ما أُعلن وما وُقع وما وصل إلى المصرف، محولا بسعر الصرف المعمول به في الأمم المتحدة يوم وصوله. ويشكل كله وعاء واحدا: يُرفض التبرع الذي يحدد استخداما. ولا يتبرع مانح من غير الدول إلا بموجب إجازة.</translation>
    </message>
    <message>
        <source>paras. 12–14, 17 and 19</source>
        <translation>الفقرات 12 إلى 14 و17 و19</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>لا تبرعات بعد</translation>
    </message>
    <message>
        <source>Pledges, signed agreements and receipts of States and other donors stand here.</source>
        <translation>ترد هنا تعهدات الدول وغيرها من المانحين واتفاقاتهم الموقعة والمقبوضات منهم.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contributions</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: %2 received · %3 to come</source>
        <comment>a currency, two amounts</comment>
        <translation>%1: مقبوض %2 · منتظر %3</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person (para. 19). What was asked is kept in the donor&apos;s words.</source>
        <translation>لا يمكن تخصيص تبرع لنشاط أو دولة أو شخص بعينه (الفقرة 19). ويُحفظ ما طُلب بكلمات المانح.</translation>
    </message>
    <message>
        <source>Choose a contribution to see its receipts and history, and what can be done next.</source>
        <translation>اختر تبرعا لترى مقبوضاته وسجله الزمني وما يمكن عمله بعد ذلك.</translation>
    </message>
    <message>
        <source>Record due diligence…</source>
        <translation>تسجيل العناية الواجبة…</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>تسجيل اتفاق…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>تسجيل مقبوض…</translation>
    </message>
    <message>
        <source>What is recorded is never changed. A receipt is reversed on the Pool page.</source>
        <translation>ما سُجل لا يُغيَّر أبدا. ويُعكس المقبوض في صفحة الوعاء.</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>تسجيل تبرع</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>تسجيل التبرع</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>اتفاق %1</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>تسجيل الاتفاق</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>مقبوض عن %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>تسجيل المقبوض</translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>العناية الواجبة بشأن %1</translation>
    </message>
    <message>
        <source>Record due diligence</source>
        <translation>تسجيل العناية الواجبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>لم تُستورد صفوف</numerusform>
            <numerusform>استُورد صف واحد</numerusform>
            <numerusform>استُورد صفان</numerusform>
            <numerusform>استُوردت %Ln صفوف</numerusform>
            <numerusform>استُورد %Ln صفا</numerusform>
            <numerusform>استُورد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>لم يكن أي صف مسجلا من قبل.</numerusform>
            <numerusform>صف واحد مسجل بالفعل.</numerusform>
            <numerusform>صفان مسجلان بالفعل.</numerusform>
            <numerusform>%Ln صفوف مسجلة بالفعل.</numerusform>
            <numerusform>%Ln صفا مسجلة بالفعل.</numerusform>
            <numerusform>%Ln صف مسجلة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors without a clearance</source>
        <translation>مانحون بلا إجازة</translation>
    </message>
    <message>
        <source>What becomes of it…</source>
        <translation>ما آل إليه…</translation>
    </message>
    <message>
        <source>Gift in kind of this donor…</source>
        <translation>تبرع عيني من هذا المانح…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, a contribution&apos;s reference</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>تبرع عيني</translation>
    </message>
    <message>
        <source>Refused wish (para. 19)</source>
        <translation>رغبة مرفوضة (الفقرة 19)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>الوثيقة</translation>
    </message>
    <message>
        <source>Attach the written withdrawal…</source>
        <translation>إرفاق السحب الكتابي…</translation>
    </message>
    <message>
        <source>What was offered is accepted once the donor has withdrawn the wish in writing.</source>
        <translation>يُقبل ما عُرض متى سحب المانح الرغبة كتابة.</translation>
    </message>
    <message>
        <source>The donor&apos;s written withdrawal</source>
        <translation>السحب الكتابي من المانح</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.eml *.txt *.png *.jpg *.docx)</source>
        <translation>رسائل (*.pdf *.eml *.txt *.png *.jpg *.docx)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>Withdrawal of a wish</source>
        <translation>سحب رغبة</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>The donor: names, wish, letters</source>
        <translation>الجهة المانحة: الأسماء والرغبة والرسائل</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>الرسائل…</translation>
    </message>
    <message>
        <source>Acknowledgement as PDF…</source>
        <translation>رسالة الإقرار بصيغة PDF…</translation>
    </message>
    <message>
        <source>Official receipts as PDF…</source>
        <translation>الإيصالات الرسمية بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save the withdrawal as…</source>
        <translation>حفظ السحب باسم…</translation>
    </message>
    <message>
        <source>Save the donor&apos;s written withdrawal</source>
        <translation>حفظ السحب الخطي للجهة المانحة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>كُتبت الرسالة.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>وهي في %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>digest of a file</comment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Take the withdrawal back…</source>
        <translation>إلغاء السحب…</translation>
    </message>
    <message>
        <source>A withdrawal was taken back on %1: %2</source>
        <comment>a day, a reason</comment>
        <translation>أُلغي سحب في %1: %2</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>إلغاء السحب</translation>
    </message>
    <message>
        <source>The wish stands again, and what the donor offers with it is not accepted before another withdrawal is attached. The document and your reason stay on record.</source>
        <translation>تعود الرغبة قائمة، ولا يُقبل ما تعرضه الجهة المانحة معها قبل إرفاق سحب آخر. وتبقى الوثيقة وسببك في السجل.</translation>
    </message>
    <message>
        <source>Why it is no withdrawal of this wish</source>
        <translation>لماذا ليس سحبا لهذه الرغبة</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>إلغاؤه</translation>
    </message>
</context>
<context>
    <name>fund::CriteriaPart</name>
    <message>
        <source>Criteria and weights</source>
        <translation>المعايير والأوزان</translation>
    </message>
    <message>
        <source>What each score means</source>
        <translation>معنى كل درجة</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>What a score of %1 means</source>
        <translation>معنى الدرجة %1</translation>
    </message>
    <message>
        <source>Reviewers see these words beside the keys 0–5.</source>
        <translation>يرى المراجعون هذه العبارات بجانب المفاتيح 0–5.</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>المعيار %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <comment>the sum of the weights</comment>
        <translation>المجموع %1</translation>
    </message>
</context>
<context>
    <name>fund::CriterionRow</name>
    <message>
        <source>Name of the criterion</source>
        <translation>اسم المعيار</translation>
    </message>
    <message>
        <source>Paragraph that it rests on</source>
        <translation>الفقرة التي يستند إليها</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Take the criterion away</source>
        <translation>إزالة المعيار</translation>
    </message>
</context>
<context>
    <name>fund::DecisionPanel</name>
    <message>
        <source>Memo as PDF…</source>
        <translation>المذكرة بصيغة PDF…</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>ما كان مطلوبا</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما هو مطلوب</translation>
    </message>
    <message>
        <source>They fill places that became free; %1 who were approved before stay.</source>
        <translation>يشغلون مقاعد شغرت؛ ويبقى من ووفق عليهم من قبل وعددهم %1.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>مواضع اختلاف المراجعين</translation>
    </message>
    <message>
        <source>Nowhere by 15 points of merit or more.</source>
        <translation>لا موضع بفارق 15 نقطة جدارة أو أكثر.</translation>
    </message>
    <message>
        <source>%1 of %2 differ by 15 points of merit or more.</source>
        <translation>%1 من %2 بفارق 15 نقطة جدارة أو أكثر.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two merits, and whether the applicant is in</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>in</source>
        <comment>selected</comment>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>not selected</comment>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>The memo names all of them.</source>
        <translation>تذكرهم المذكرة جميعا.</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>من لم يقع عليهم الاختيار</translation>
    </message>
    <message>
        <source>%1 applicants above the minimum merit of %2, and %3 below it.</source>
        <translation>%1 من مقدمي الطلبات فوق الحد الأدنى للجدارة %2، و%3 دونه.</translation>
    </message>
    <message>
        <source>Read the sentence for each</source>
        <translation>قراءة الجملة الخاصة بكل منهم</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>إذا وافقت</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: it would be refused.</source>
        <translation>لا يتسع له المخصص للرعاية: سيُرفض.</translation>
    </message>
    <message>
        <source>%1 is committed for them.</source>
        <translation>يُعقد التزام بمبلغ %1 من أجلهم.</translation>
    </message>
    <message>
        <source>Letters of award and regret can be made ready; none is sent by it.</source>
        <translation>يمكن إعداد رسائل المنح والاعتذار؛ ولا تُرسل أي منها بذلك.</translation>
    </message>
    <message>
        <source>The list is frozen. Places that become free are filled by the same rules, under an approval of their own.</source>
        <translation>تُجمد القائمة. وتُشغل المقاعد التي تشغر بالقواعد نفسها، بموافقة خاصة بها.</translation>
    </message>
    <message>
        <source>You decline</source>
        <translation>من ترفضهم</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the decline of %1</source>
        <translation>التراجع عن رفض %1</translation>
    </message>
    <message>
        <source>On %1, by %2.</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>في %1، بقرار من %2.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>البصمة الرقمية: %1</translation>
    </message>
    <message>
        <source>Approve %1, decline %2…</source>
        <translation>الموافقة على %1 ورفض %2…</translation>
    </message>
    <message>
        <source>Decline one…</source>
        <translation>رفض أحدهم…</translation>
    </message>
    <message>
        <source>Return, with reason…</source>
        <translation>إعادة مع ذكر السبب…</translation>
    </message>
    <message>
        <source>Decline %1…</source>
        <translation>رفض %1…</translation>
    </message>
    <message>
        <source>Choose one of those proposed.</source>
        <translation>اختر أحد المقترحين.</translation>
    </message>
    <message>
        <source>Print the memo…</source>
        <translation>طباعة المذكرة…</translation>
    </message>
    <message>
        <source>Judged by %1: %2</source>
        <comment>%1 names, %2 their evidence</comment>
        <translation>قدَّره %1: %2</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>ما تقرر سابقا</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of a short list</comment>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an outcome such as Returned, and its date</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the call on %1 and have not changed since.</source>
        <translation>
            <numerusform>الموافقة النهائية (الفقرة 18) على عدم رعاية أي مندوب. نُشرت المعايير والقواعد مع الدعوة في %1 ولم تتغير منذ ذلك الحين.</numerusform>
            <numerusform>الموافقة النهائية (الفقرة 18) على رعاية مندوب واحد. نُشرت المعايير والقواعد مع الدعوة في %1 ولم تتغير منذ ذلك الحين.</numerusform>
            <numerusform>الموافقة النهائية (الفقرة 18) على رعاية مندوبَين. نُشرت المعايير والقواعد مع الدعوة في %1 ولم تتغير منذ ذلك الحين.</numerusform>
            <numerusform>الموافقة النهائية (الفقرة 18) على رعاية %Ln مندوبين. نُشرت المعايير والقواعد مع الدعوة في %1 ولم تتغير منذ ذلك الحين.</numerusform>
            <numerusform>الموافقة النهائية (الفقرة 18) على رعاية %Ln مندوبا. نُشرت المعايير والقواعد مع الدعوة في %1 ولم تتغير منذ ذلك الحين.</numerusform>
            <numerusform>الموافقة النهائية (الفقرة 18) على رعاية %Ln مندوب. نُشرت المعايير والقواعد مع الدعوة في %1 ولم تتغير منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call was open %1.</source>
        <comment>%1 its first to its last day</comment>
        <translation>كانت الدعوة مفتوحة: %1.</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>مقدمو الطلبات</translation>
    </message>
    <message>
        <source>%1 applied: %2 compared by the published rules, %3 withdrawn before, %4 found not eligible, %5 without two reviews by decision, %6 without an estimated cost.</source>
        <comment>%1 to %6 are numbers; the first is the sum of the others</comment>
        <translation>مقدمو الطلبات: %1؛ قورنوا وفق القواعد المنشورة: %2؛ انسحبوا قبل ذلك: %3؛ تبين عدم أهليتهم: %4؛ دون تقييمين بموجب قرار: %5؛ دون تكلفة تقديرية: %6.</translation>
    </message>
    <message>
        <source>%1, without two reviews: %2 (%3, %4)</source>
        <comment>%1 a reference, %2 a reason, %3 a user&apos;s name, %4 date</comment>
        <translation>%1، دون تقييمين: %2 (%3، %4)</translation>
    </message>
    <message>
        <source>No cost could be estimated for %1: they are not compared.</source>
        <translation>تعذر تقدير التكلفة في حالة %1: لا تجرى مقارنتهم.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)…</source>
        <translation>
            <numerusform>لا مندوبين للموافقة عليهم</numerusform>
            <numerusform>الموافقة على مندوب واحد…</numerusform>
            <numerusform>الموافقة على مندوبَين…</numerusform>
            <numerusform>الموافقة على %Ln مندوبين…</numerusform>
            <numerusform>الموافقة على %Ln مندوبا…</numerusform>
            <numerusform>الموافقة على %Ln مندوب…</numerusform>
        </translation>
    </message>
    <message>
        <source>declined on %1</source>
        <comment>%1 date</comment>
        <translation>رُفض في %1</translation>
    </message>
    <message>
        <source>withdrew on %1</source>
        <comment>%1 date</comment>
        <translation>انسحب في %1</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>انسحب</translation>
    </message>
    <message>
        <source>not selected any more</source>
        <comment>one applicant</comment>
        <translation>لم يعد مختارا</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Against version %1, approved on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>مقارنة بالنسخة %1 التي تمت الموافقة عليها في %2.</translation>
    </message>
    <message>
        <source>Against version %1, returned on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>مقارنة بالنسخة %1 التي أُعيدت في %2.</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <comment>in a list</comment>
        <translation>لا أحد جديد.</translation>
    </message>
    <message>
        <source>Nobody stays.</source>
        <comment>in a list</comment>
        <translation>لا أحد باق.</translation>
    </message>
    <message>
        <source>Stay: %1.</source>
        <comment>%1 numbers of applicants</comment>
        <translation>الباقون: %1.</translation>
    </message>
    <message>
        <source>New: %1. Merit %2, cost %3.</source>
        <comment>%1 a person, %2 points, %3 an amount</comment>
        <translation>جديد: %1. الجدارة %2، الكلفة %3.</translation>
    </message>
    <message>
        <source>%1, merit %2; not on record: %3.</source>
        <comment>%1 a reference, %2 a number, %3 the fare from a State to a place, a rate</comment>
        <translation>%1، الجدارة %2؛ غير مسجل: %3.</translation>
    </message>
    <message>
        <source>Free since the approval</source>
        <translation>شاغرة منذ الموافقة</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>الأموال</translation>
    </message>
</context>
<context>
    <name>fund::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Which applicants</source>
        <translation>أي مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>مقدمو الطلبات</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>القرارات السابقة</translation>
    </message>
    <message>
        <source>You decline %1.</source>
        <translation>ترفض %1.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>توقيع وموافقة</translation>
    </message>
    <message>
        <source>Return the short list?</source>
        <translation>أتريد إعادة القائمة القصيرة؟</translation>
    </message>
    <message>
        <source>The whole list goes back to the office, which makes it again. Nobody is approved and nothing is committed.</source>
        <translation>تعود القائمة كلها إلى المكتب، فيعدها من جديد. ولا يُوافَق على أحد ولا يُعقد أي التزام.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Your password signs the return, with its reason: %1</source>
        <translation>كلمة مرورك توقع الإعادة مع سببها: %1</translation>
    </message>
    <message>
        <source>Sign and return</source>
        <translation>توقيع وإعادة</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>أتريد رفض %1؟</translation>
    </message>
    <message>
        <source>The others can be approved without this person. The place is filled by the same rules, and the substitute needs an approval of its own. Nothing is signed yet.</source>
        <translation>يمكن الموافقة على الآخرين دون هذا الشخص. ويُشغل المقعد بالقواعد نفسها، ويحتاج البديل إلى موافقة خاصة به. لم يُوقَّع شيء بعد.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Returned, and signed.</source>
        <translation>أُعيدت ووُقعت الإعادة.</translation>
    </message>
    <message>
        <source>Approved, and signed.</source>
        <translation>تمت الموافقة ووُقعت.</translation>
    </message>
    <message>
        <source>By the same rules nobody comes in the place of those declined.</source>
        <translation>وفقا للقواعد نفسها لا يحل أحد محل المرفوضين.</translation>
    </message>
    <message>
        <source>By the same rules these come in the place of those declined: %1. The list is made ready; the office sends it for an approval of its own.</source>
        <translation>وفقا للقواعد نفسها يحل هؤلاء محل المرفوضين: %1. أُعدت القائمة؛ ويرسلها المكتب للحصول على موافقة خاصة بها.</translation>
    </message>
    <message>
        <source>Approved but for those declined, and signed.</source>
        <translation>تمت الموافقة إلا على المرفوضين، ووُقعت.</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>كُتبت المذكرة.</translation>
    </message>
    <message>
        <source>The High Representative gives the final approval. A list is approved, returned with a reason, or approved but for those declined; the password signs the decision over the list&apos;s digest, and nothing else than what stands here can be signed. Whoever is declined is replaced by the same rules, and the substitutes need an approval of their own.</source>
        <translation>يعطي الممثل السامي الموافقة النهائية. والقائمة إما يوافَق عليها، أو تعاد مع ذكر السبب، أو يوافَق عليها إلا المرفوضين؛ وكلمة المرور توقع القرار على البصمة الرقمية للقائمة، ولا يمكن توقيع شيء غير الوارد هنا. ومن يُرفض يحل محله آخر بالقواعد نفسها، ويحتاج البدلاء إلى موافقة خاصة بهم.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>الفقرة 18</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>القائمة القصيرة</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <comment>%1 a call, %3 waits or the decision</comment>
        <translation>%1، النسخة %2 · %3</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختارون</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير مختارين</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>دون الحد الأدنى</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>القواعد المنشورة</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>لم يُتخذ أي قرار بعد</translation>
    </message>
    <message>
        <source>Every decision stands here for good, with the digest of what was decided and whether its signature holds.</source>
        <translation>يرد هنا كل قرار نهائيا، مع البصمة الرقمية لما تقرر وبيان صحة توقيعه.</translation>
    </message>
    <message>
        <source>No short list waits for a decision</source>
        <translation>لا توجد قائمة قصيرة تنتظر قرارا</translation>
    </message>
    <message>
        <source>When the office sends a short list for approval, it is shown here: what is asked, who would go and why, and what the money allows.</source>
        <translation>عندما يرسل المكتب قائمة قصيرة للموافقة تُعرض هنا: ما هو مطلوب، ومن سيذهب ولماذا، وما تسمح به الأموال.</translation>
    </message>
    <message>
        <source>%1 waits for the High Representative</source>
        <translation>%1 تنتظر الممثل السامي</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1، النسخة %2</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>أُرسلت في %1</translation>
    </message>
    <message>
        <source>It has not been sent for approval.</source>
        <translation>لم تُرسل للموافقة.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign yet: a second person must confirm it first.</source>
        <translation>لا يمكن لمفتاحك التوقيع بعد: يجب أن يؤكده أولا شخص ثان.</translation>
    </message>
    <message>
        <source>Choose a decision to see its digest and its signature.</source>
        <translation>اختر قرارا لترى بصمته الرقمية وتوقيعه.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who decided</comment>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the date of a decision</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>It holds: the decision is as it was signed, with a confirmed key.</source>
        <translation>صحيح: القرار كما وُقِّع، بمفتاح مؤكد.</translation>
    </message>
    <message>
        <source>Digest of what was decided</source>
        <translation>البصمة الرقمية لما تقرر</translation>
    </message>
    <message>
        <source>Show the short list</source>
        <translation>عرض القائمة القصيرة</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>المذكرة</translation>
    </message>
    <message>
        <source>Signing the decision</source>
        <translation>يجري توقيع القرار</translation>
    </message>
    <message>
        <source>The memo went to the printer.</source>
        <translation>أُرسلت المذكرة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>مذكرة بشأن %1</translation>
    </message>
    <message numerus="yes">
        <source>You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.</source>
        <comment>%1 a meeting, %2 an amount</comment>
        <translation>
            <numerusform>لا توافق على رعاية أي مندوب لحضور %1؛ ويُلتزم بمبلغ %2. كلمة مرورك هي التوقيع.</numerusform>
            <numerusform>أنت توافق على رعاية مندوب واحد لحضور %1؛ ويُلتزم بمبلغ %2. كلمة مرورك هي التوقيع.</numerusform>
            <numerusform>أنت توافق على رعاية مندوبَين لحضور %1؛ ويُلتزم بمبلغ %2. كلمة مرورك هي التوقيع.</numerusform>
            <numerusform>أنت توافق على رعاية %Ln مندوبين لحضور %1؛ ويُلتزم بمبلغ %2. كلمة مرورك هي التوقيع.</numerusform>
            <numerusform>أنت توافق على رعاية %Ln مندوبا لحضور %1؛ ويُلتزم بمبلغ %2. كلمة مرورك هي التوقيع.</numerusform>
            <numerusform>أنت توافق على رعاية %Ln مندوب لحضور %1؛ ويُلتزم بمبلغ %2. كلمة مرورك هي التوقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)?</source>
        <translation>
            <numerusform>الموافقة دون أي مندوب؟</numerusform>
            <numerusform>الموافقة على مندوب واحد؟</numerusform>
            <numerusform>الموافقة على مندوبَين؟</numerusform>
            <numerusform>الموافقة على %Ln مندوبين؟</numerusform>
            <numerusform>الموافقة على %Ln مندوبا؟</numerusform>
            <numerusform>الموافقة على %Ln مندوب؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s) by regional group</source>
        <translation>
            <numerusform>لا مندوبين بحسب المجموعة الإقليمية</numerusform>
            <numerusform>مندوب واحد بحسب المجموعة الإقليمية</numerusform>
            <numerusform>مندوبان بحسب المجموعة الإقليمية</numerusform>
            <numerusform>%Ln مندوبين بحسب المجموعة الإقليمية</numerusform>
            <numerusform>%Ln مندوبا بحسب المجموعة الإقليمية</numerusform>
            <numerusform>%Ln مندوب بحسب المجموعة الإقليمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsor %Ln delegate(s)?</source>
        <translation>
            <numerusform>عدم رعاية أي مندوب؟</numerusform>
            <numerusform>رعاية مندوب واحد؟</numerusform>
            <numerusform>رعاية مندوبَين؟</numerusform>
            <numerusform>رعاية %Ln مندوبين؟</numerusform>
            <numerusform>رعاية %Ln مندوبا؟</numerusform>
            <numerusform>رعاية %Ln مندوب؟</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign for: %1.</source>
        <comment>%1 those approved</comment>
        <translation>توقّع بشأن: %1.</translation>
    </message>
</context>
<context>
    <name>fund::Desk</name>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>يجري تغيير كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>fund::DiligenceForm</name>
    <message>
        <source>Attach evidence…</source>
        <translation>إرفاق أدلة…</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>أسباب الاستبعاد</translation>
    </message>
    <message>
        <source>Evidence and outcome</source>
        <translation>الأدلة والنتيجة</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>ما جرى فحصه ومكان حفظه</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>النتيجة المقترحة</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>تسري من</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>حتى، آخر يوم</translation>
    </message>
    <message>
        <source>Evidence of the due diligence</source>
        <translation>أدلة العناية الواجبة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>الأدلة أو السبب</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>No file attached. A file has at most 10 megabytes.</source>
        <translation>لا يوجد ملف مرفق. لا يتجاوز الملف 10 ميغابايت.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>fund::DiligencePage</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Newest examination</source>
        <translation>أحدث فحص</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>قدم الاقتراح</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a date</comment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>النتيجة المقترحة</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>جرى الفحص بالمقارنة مع</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>a date</comment>
        <translation>قائمة %1</translation>
    </message>
    <message>
        <source>no list on record</source>
        <translation>لا توجد قائمة مسجلة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a due diligence</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>أسباب الاستبعاد</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a due diligence</comment>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Withdraw the clearance…</source>
        <translation>سحب الإجازة…</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>أنت من قدم هذا الاقتراح: يجب أن يبت فيه شخص آخر.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <comment>a due diligence</comment>
        <translation>تأكيد…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>عدم الموافقة…</translation>
    </message>
    <message>
        <source>nobody else may decide</source>
        <translation>لا أحد غيره يجوز له البت</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>who proposed, who may decide</comment>
        <translation>%1 بانتظار %2</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>العناية الواجبة</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>من ينتظر من</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are cleared, how many wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for a second person</source>
        <translation>
            <numerusform>لا اقتراحات تنتظر شخصا ثانيا</numerusform>
            <numerusform>اقتراح واحد ينتظر شخصا ثانيا</numerusform>
            <numerusform>اقتراحان ينتظران شخصا ثانيا</numerusform>
            <numerusform>%Ln اقتراحات تنتظر شخصا ثانيا</numerusform>
            <numerusform>%Ln اقتراحا ينتظر شخصا ثانيا</numerusform>
            <numerusform>%Ln اقتراح ينتظر شخصا ثانيا</numerusform>
        </translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>العناية الواجبة بشأن %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>the outcome of a due diligence</comment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>A second person decides.</source>
        <translation>يبت فيه شخص ثان.</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Confirm the due diligence of %1</source>
        <translation>تأكيد العناية الواجبة بشأن %1</translation>
    </message>
    <message>
        <source>%1 proposed: %2, until %3.</source>
        <comment>a person, the outcome, a date</comment>
        <translation>اقترح %1: %2، حتى %3.</translation>
    </message>
    <message>
        <source>What you examined yourself</source>
        <translation>ما فحصته بنفسك</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>سبب عدم موافقتك</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a due diligence</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>on a due diligence</comment>
        <translation>عدم الموافقة</translation>
    </message>
    <message>
        <source>Withdraw the clearance of %1</source>
        <translation>سحب إجازة %1</translation>
    </message>
    <message>
        <source>From today on nothing is accepted from this donor until it is cleared again.</source>
        <translation>اعتبارا من اليوم لا يُقبل شيء من هذه الجهة المانحة إلى أن تُجاز من جديد.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>سبب السحب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a clearance</comment>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>حفظ الأدلة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>جميع الملفات (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>تتعذر كتابة الملف</translation>
    </message>
    <message>
        <source>Choose a donor or partner to see its checklist, its evidence and who decided.</source>
        <translation>اختر مانحا أو شريكا للاطلاع على قائمته المرجعية وأدلته ومن بت فيه.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a donor or partner</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>إجازة</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Examine…</source>
        <comment>a donor or partner</comment>
        <translation>فحص…</translation>
    </message>
    <message>
        <source>Donor or partner</source>
        <translation>المانح أو الشريك</translation>
    </message>
    <message>
        <source>Due diligence of donors and partners</source>
        <translation>العناية الواجبة بشأن الجهات المانحة والشركاء</translation>
    </message>
    <message>
        <source>A donor that is no State gives only once its due diligence is done: one person answers every ground of exclusion, with evidence, and proposes; a second person confirms or disagrees. A finding on any ground excludes the donor. The clearance holds until its last day, is renewed by another examination, and is withdrawn with a reason. A hit of the screening that nobody has decided on voids it meanwhile. Implementing partners are examined in the same way before a project is entrusted to them.</source>
        <translation>لا يتبرع مانح من غير الدول إلا بعد إتمام العناية الواجبة بشأنه: يجيب شخص عن كل سبب من أسباب الاستبعاد، مع الأدلة، ويقترح؛ ويؤكد شخص ثان أو لا يوافق. ويؤدي استنتاج سلبي بشأن أي سبب إلى استبعاد المانح. وتسري الإجازة حتى آخر يوم فيها، وتُجدد بفحص آخر، وتُسحب مع ذكر السبب. وتبطلها في الأثناء مطابقة في الفحص لم يبت فيها أحد. ويُفحص الشركاء المنفذون بالطريقة نفسها قبل أن يُعهد إليهم بمشروع.</translation>
    </message>
    <message>
        <source>paras. 14 and 24</source>
        <translation>الفقرتان 14 و 24</translation>
    </message>
    <message>
        <source>Nobody to be examined</source>
        <translation>لا أحد يحتاج إلى فحص</translation>
    </message>
    <message>
        <source>States need no clearance. Companies, foundations and others that are recorded as donors, and implementing partners, stand here.</source>
        <translation>لا تحتاج الدول إلى إجازة. وتظهر هنا الشركات والمؤسسات وغيرها من الجهات المسجلة مانحة، والشركاء المنفذون.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>donors and partners</comment>
        <translation>
            <numerusform>لا أحد مُجاز</numerusform>
            <numerusform>واحد مُجاز</numerusform>
            <numerusform>اثنان مُجازان</numerusform>
            <numerusform>%Ln مُجازين</numerusform>
            <numerusform>%Ln مُجازا</numerusform>
            <numerusform>%Ln مُجاز</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not agree on %1</source>
        <comment>a donor or partner</comment>
        <translation>عدم الموافقة بشأن %1</translation>
    </message>
    <message>
        <source>From today on no project is entrusted to it until it is cleared again.</source>
        <translation>اعتبارا من اليوم لا يُعهد إليه بمشروع حتى يُجاز من جديد.</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be opened</source>
        <translation>يتعذر فتح الإثبات</translation>
    </message>
</context>
<context>
    <name>fund::DonorForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>نوع المانح</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Name of the donor</source>
        <translation>اسم المانح</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor requests otherwise (para. 17).</source>
        <translation>تُنشر التبرعات ما لم يطلب المانح غير ذلك (الفقرة 17).</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>رسالة المانح التي تطلب ذلك</translation>
    </message>
</context>
<context>
    <name>fund::DonorsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Letters to donors</source>
        <translation>الرسائل الموجهة إلى الجهات المانحة</translation>
    </message>
    <message>
        <source>Which donors</source>
        <translation>أي الجهات المانحة</translation>
    </message>
    <message>
        <source>Who gives to the fund: States and others. Papers call a State by its own name and any other donor by the name it has in their language; a new name changes no paper of an earlier day. Contributions are published unless the donor asks otherwise, and its letter is on file. Who is no State gives only under a clearance. A person&apos;s address is sealed. “Letters” makes calls for contributions, acknowledgements, official receipts and statements of no earmarking ready in each donor&apos;s language; they wait until they are released, and the program sends none.</source>
        <translation>من يتبرع للصندوق: الدول وغيرها. تسمي الوثائق الدولة باسمها، وأي جهة مانحة أخرى بالاسم الذي تحمله بلغة الوثيقة؛ ولا يغير اسم جديد أي وثيقة تعود إلى يوم سابق. وتُنشر التبرعات ما لم تطلب الجهة المانحة غير ذلك وتكن رسالتها محفوظة. ولا يتبرع من ليس دولة إلا بموجب إجازة. وعنوان الشخص مختوم. ويُعد زر «الرسائل» الدعوات إلى تقديم التبرعات ورسائل الإقرار والإيصالات الرسمية وبيانات عدم التخصيص لأغراض محددة بلغة كل جهة مانحة؛ وتنتظر إلى أن تصدر، ولا يرسل البرنامج أيا منها.</translation>
    </message>
    <message>
        <source>paras. 14, 17 and 19</source>
        <translation>الفقرات 14 و 17 و 19</translation>
    </message>
    <message>
        <source>New donor…</source>
        <translation>جهة مانحة جديدة…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>الرسائل…</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a tab</comment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>لا توجد رسالة جاهزة بعد</translation>
    </message>
    <message>
        <source>“Letters” makes them ready: nothing is sent by it.</source>
        <translation>يُعدّها زر «الرسائل»: لا يُرسل به شيء.</translation>
    </message>
    <message>
        <source>No donor yet</source>
        <translation>لا توجد جهات مانحة بعد</translation>
    </message>
    <message>
        <source>A State becomes a donor with its first contribution; any other is recorded here first, with its due diligence (para. 14).</source>
        <translation>تصبح الدولة جهة مانحة بأول تبرع لها؛ أما غيرها فيُسجَّل هنا أولا، مع العناية الواجبة بشأنه (الفقرة 14).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>donors</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>States</source>
        <translation>الدول</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>donors that are no States</comment>
        <translation>جهات أخرى</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>دون إجازة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) · %1 received</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>لا جهات مانحة · المقبوض %1</numerusform>
            <numerusform>جهة مانحة واحدة · المقبوض %1</numerusform>
            <numerusform>جهتان مانحتان · المقبوض %1</numerusform>
            <numerusform>%Ln جهات مانحة · المقبوض %1</numerusform>
            <numerusform>%Ln جهة مانحة · المقبوض %1</numerusform>
            <numerusform>%Ln جهة مانحة · المقبوض %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a donor to see its names, its wish, its clearance and what it gave.</source>
        <translation>يُرجى اختيار جهة مانحة للاطلاع على أسمائها ورغبتها وإجازتها وما تبرعت به.</translation>
    </message>
    <message>
        <source>Change names…</source>
        <translation>تغيير الأسماء…</translation>
    </message>
    <message>
        <source>A State is called by its own names.</source>
        <translation>تُسمى الدولة بأسمائها.</translation>
    </message>
    <message>
        <source>Change wish…</source>
        <translation>تغيير الرغبة…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>تغيير العنوان…</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>عنوان الشخص مختوم: يسجله موظف برامج.</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>العناية الواجبة…</translation>
    </message>
    <message>
        <source>Record a donor</source>
        <translation>تسجيل جهة مانحة</translation>
    </message>
    <message>
        <source>Record donor</source>
        <translation>تسجيل الجهة المانحة</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a donor</comment>
        <translation>أسماء %1</translation>
    </message>
    <message>
        <source>Record names</source>
        <translation>تسجيل الأسماء</translation>
    </message>
    <message>
        <source>How %1 is published</source>
        <comment>a donor</comment>
        <translation>طريقة نشر %1</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>تسجيل الطلب</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <comment>a donor</comment>
        <translation>الرسائل الموجهة إلى %1</translation>
    </message>
    <message>
        <source>Record address</source>
        <translation>تسجيل العنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي صف</numerusform>
            <numerusform>استُورد صف واحد</numerusform>
            <numerusform>استُورد صفان</numerusform>
            <numerusform>استُوردت %Ln صفوف</numerusform>
            <numerusform>استُورد %Ln صفا</numerusform>
            <numerusform>استُورد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>لم يكن أي صف مسجلا من قبل.</numerusform>
            <numerusform>كان صف واحد مسجلا بالفعل.</numerusform>
            <numerusform>كان صفان مسجلين بالفعل.</numerusform>
            <numerusform>كانت %Ln صفوف مسجلة بالفعل.</numerusform>
            <numerusform>كان %Ln صفا مسجلا بالفعل.</numerusform>
            <numerusform>كان %Ln صف مسجلا بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge pledges and agreements</source>
        <translation>الإقرار بالتعهدات والاتفاقات</translation>
    </message>
    <message>
        <source>Official receipts of what was received</source>
        <translation>الإيصالات الرسمية بما قُبض</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>بيان عدم التخصيص لأغراض محددة</translation>
    </message>
    <message>
        <source>Call for contributions…</source>
        <translation>الدعوة إلى تقديم التبرعات…</translation>
    </message>
    <message>
        <source>Save all that wait as PDF…</source>
        <translation>حفظ جميع الرسائل المنتظرة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Release all that wait…</source>
        <translation>إصدار جميع الرسائل المنتظرة…</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>لا يوجد جديد لكتابته.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made ready.</source>
        <translation>
            <numerusform>لم تُعد أي رسالة.</numerusform>
            <numerusform>أُعدت رسالة واحدة.</numerusform>
            <numerusform>أُعدت رسالتان.</numerusform>
            <numerusform>أُعدت %Ln رسائل.</numerusform>
            <numerusform>أُعدت %Ln رسالة.</numerusform>
            <numerusform>أُعدت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>تنتظر هنا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>الدعوة إلى تقديم التبرعات</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>إعداد الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln letter(s) made ready.</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>
            <numerusform>%1: لم تُعد أي رسالة.</numerusform>
            <numerusform>%1: أُعدت رسالة واحدة.</numerusform>
            <numerusform>%1: أُعدت رسالتان.</numerusform>
            <numerusform>%1: أُعدت %Ln رسائل.</numerusform>
            <numerusform>%1: أُعدت %Ln رسالة.</numerusform>
            <numerusform>%1: أُعدت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 a kind of letter, %2 a donor</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to donors</source>
        <translation>
            <numerusform>لا رسائل إلى الجهات المانحة</numerusform>
            <numerusform>رسالة واحدة إلى الجهات المانحة</numerusform>
            <numerusform>رسالتان إلى الجهات المانحة</numerusform>
            <numerusform>%Ln رسائل إلى الجهات المانحة</numerusform>
            <numerusform>%Ln رسالة إلى الجهات المانحة</numerusform>
            <numerusform>%Ln رسالة إلى الجهات المانحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>عدم إصدار أي رسالة؟</numerusform>
            <numerusform>إصدار رسالة واحدة؟</numerusform>
            <numerusform>إصدار رسالتين؟</numerusform>
            <numerusform>إصدار %Ln رسائل؟</numerusform>
            <numerusform>إصدار %Ln رسالة؟</numerusform>
            <numerusform>إصدار %Ln رسالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>سيُسجَّل أن ما يلي صدر اليوم منك: %1. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>لا يرسل البرنامج شيئا بنفسه: يُرجى حفظ الرسائل أو طباعتها وإرسالها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>لم تصدر أي رسالة.</numerusform>
            <numerusform>صدرت رسالة واحدة.</numerusform>
            <numerusform>صدرت رسالتان.</numerusform>
            <numerusform>صدرت %Ln رسائل.</numerusform>
            <numerusform>صدرت %Ln رسالة.</numerusform>
            <numerusform>صدرت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a letter to see it as it will be printed.</source>
        <translation>يُرجى اختيار رسالة للاطلاع عليها كما ستُطبع.</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>يتعذر عرض الرسالة</translation>
    </message>
    <message>
        <source>It lapsed: what it says is no longer right.</source>
        <translation>بطلت الرسالة: لم يعد ما تقوله صحيحا.</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>صدرت الرسالة بالفعل.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>كُتبت الرسالة.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>توجد في %1.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>أُرسلت الرسالة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Attach the letter that asks for it…</source>
        <translation>إرفاق الرسالة التي تطلب ذلك…</translation>
    </message>
    <message>
        <source>Went to</source>
        <comment>groups of addressees</comment>
        <translation>وُجهت إلى</translation>
    </message>
    <message>
        <source>Published online at</source>
        <translation>نُشرت على الإنترنت في</translation>
    </message>
    <message>
        <source>Letters of this call</source>
        <translation>رسائل هذه الدعوة</translation>
    </message>
    <message>
        <source>%1, of them released: %2</source>
        <comment>two numbers</comment>
        <translation>%1، الصادر منها: %2</translation>
    </message>
    <message>
        <source>Save the donor&apos;s letter</source>
        <translation>حفظ رسالة المانح</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>fund::EligibilityPart</name>
    <message>
        <source>Who does not meet one of these is not eligible; who leaves one open is asked. The State plays no part: all States are eligible (para. 22).</source>
        <translation>من لا يستوفي أحد هذه الشروط غير مؤهل؛ ومن يترك أحدها بلا جواب يُسأل. ولا دور للدولة في ذلك: جميع الدول مؤهلة (الفقرة 22).</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a check and its paragraph</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>fund::EntryDetails</name>
    <message>
        <source>Debit</source>
        <comment>of a ledger entry</comment>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>of a ledger entry</comment>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Pledged</source>
        <comment>an amount that is expected</comment>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>an amount that is expected</comment>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>what a ledger entry rests on</comment>
        <translation>السند</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the day that an entry is for</comment>
        <translation>عن يوم</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعده</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>وقت التسجيل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>معكوس</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>بالقيد %1</translation>
    </message>
</context>
<context>
    <name>fund::EnvelopeBars</name>
    <message>
        <source>spent</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>free</source>
        <comment>money that can be committed</comment>
        <translation>حر</translation>
    </message>
    <message>
        <source>together</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>fund::FigureInspector</name>
    <message>
        <source>The pool</source>
        <translation>الوعاء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>لا قيود في دفتر الأستاذ وراء هذا الرقم.</numerusform>
            <numerusform>يتكون هذا الرقم من قيد واحد في دفتر الأستاذ.</numerusform>
            <numerusform>يتكون هذا الرقم من قيدين في دفتر الأستاذ.</numerusform>
            <numerusform>يتكون هذا الرقم من %Ln قيود في دفتر الأستاذ.</numerusform>
            <numerusform>يتكون هذا الرقم من %Ln قيدا في دفتر الأستاذ.</numerusform>
            <numerusform>يتكون هذا الرقم من %Ln قيد في دفتر الأستاذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+C copies the rows for a spreadsheet.</source>
        <translation>Ctrl+C ينسخ الصفوف لجدول بيانات.</translation>
    </message>
    <message>
        <source>Reverse this entry…</source>
        <translation>عكس هذا القيد…</translation>
    </message>
    <message>
        <source>Entries are never changed. A reversal names the entry and says why.</source>
        <translation>القيود لا تُغيَّر أبدا. وقيد العكس يذكر القيد والسبب.</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>قيود دفتر الأستاذ</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>اختر قيدا أولا.</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>Pay this commitment…</source>
        <translation>دفع هذا الالتزام…</translation>
    </message>
    <message>
        <source>Nothing is committed for it any more.</source>
        <translation>لم يعد هناك أي التزام معقود له.</translation>
    </message>
    <message>
        <source>%1 as known on %2.</source>
        <comment>an amount, a day</comment>
        <translation>%1 كما كان معروفا في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) recorded later change(s) it by %1.</source>
        <translation>
            <numerusform>لا قيود مسجلة لاحقا تغيره (%1).</numerusform>
            <numerusform>قيد واحد سُجل لاحقا يغيره بمقدار %1.</numerusform>
            <numerusform>قيدان سُجلا لاحقا يغيرانه بمقدار %1.</numerusform>
            <numerusform>%Ln قيود سُجلت لاحقا تغيره بمقدار %1.</numerusform>
            <numerusform>%Ln قيدا سُجلت لاحقا تغيره بمقدار %1.</numerusform>
            <numerusform>%Ln قيد سُجلت لاحقا تغيره بمقدار %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <comment>a currency</comment>
        <translation>سعر صرف %1</translation>
    </message>
    <message>
        <source>Envelope of the call</source>
        <translation>الغلاف المالي للدعوة</translation>
    </message>
    <message>
        <source>As published with</source>
        <translation>كما نُشر مع</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>النقدية في الأشهر المقبلة</translation>
    </message>
    <message>
        <source>at the end of the month, of which %1 is spoken for</source>
        <comment>an amount</comment>
        <translation>في نهاية الشهر، منها %1 محجوز</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>fund::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>البحث في كل شيء</translation>
    </message>
</context>
<context>
    <name>fund::FlowPicture</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>money</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>fund::ForecastPicture</name>
    <message>
        <source>comes in</source>
        <translation>يدخل</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>يُدفع</translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation>النقدية في النهاية</translation>
    </message>
    <message>
        <source>spoken for</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقا</translation>
    </message>
</context>
<context>
    <name>fund::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
</context>
<context>
    <name>fund::FundingPicture</name>
    <message>
        <source>does not carry the staff</source>
        <translation>لا يغطي الموظفين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>لا أنشطة</numerusform>
            <numerusform>نشاط واحد</numerusform>
            <numerusform>نشاطان</numerusform>
            <numerusform>%Ln أنشطة</numerusform>
            <numerusform>%Ln نشاطا</numerusform>
            <numerusform>%Ln نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 delegates, %3</source>
        <comment>delegates at each session × sessions a year, activities</comment>
        <translation>المندوبون: %1 × %2؛ %3</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>التمويل في السنة</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1، الفقرة 20 (أ)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1، الفقرة 20 (ب)</translation>
    </message>
</context>
<context>
    <name>fund::GroupsPart</name>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>أقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>Groups of States on the closing date</source>
        <translation>مجموعات الدول في تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Say first when the call closes: groups count as they are on that day.</source>
        <translation>حدد أولا موعد إغلاق الدعوة: تُحتسب المجموعات كما هي في ذلك اليوم.</translation>
    </message>
    <message>
        <source>As the groups are on %1, the closing date. Publication freezes them: a State that graduates later is selected as it was then.</source>
        <translation>كما تكون المجموعات في %1، تاريخ الإغلاق. والنشر يجمدها: الدولة التي تُرفع من القائمة لاحقا تُعامل في الاختيار كما كانت حينئذ.</translation>
    </message>
</context>
<context>
    <name>fund::HeadCard</name>
    <message>
        <source>Head hash</source>
        <comment>the newest hash of the record</comment>
        <translation>تجزئة الرأس</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>A hash that was printed</source>
        <translation>تجزئة مطبوعة</translation>
    </message>
    <message>
        <source>Paste the head hash of a memo, a report or a backup</source>
        <translation>الصق تجزئة الرأس من مذكرة أو تقرير أو نسخة احتياطية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>A hash has 8 to 64 of the digits 0–9 and a–f.</source>
        <translation>تتكون التجزئة من 8 إلى 64 من الأرقام 0–9 والحروف a–f.</translation>
    </message>
    <message>
        <source>Not in the record: its tail was cut off, or this file is an older copy.</source>
        <translation>ليست في السجل: قُطع ذيله، أو هذا الملف نسخة أقدم.</translation>
    </message>
    <message>
        <source>It is the head: nothing was recorded since.</source>
        <translation>هي الرأس: لم يُسجل شيء بعدها.</translation>
    </message>
    <message>
        <source>Found at entry %1 of %2, of %3: the record went on from there.</source>
        <translation>وُجدت عند القيد %1 من %2، بتاريخ %3: واستمر السجل بعده.</translation>
    </message>
</context>
<context>
    <name>fund::ImportDialog</name>
    <message>
        <source>Every problem, with its line in the file</source>
        <translation>كل مشكلة مع سطرها في الملف</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Its columns are those of the template “%1”. Nothing is imported until all rows are right.</source>
        <translation>أعمدته هي أعمدة النموذج «%1». ولا يُستورد شيء حتى تصح جميع الصفوف.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>%1 of the work is done; Cancel leaves everything as it was.</source>
        <translation>أُنجز %1 من العمل؛ والإلغاء يترك كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>يجري التحقق من الجدول</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>يجري استيراد الجدول</translation>
    </message>
    <message>
        <source>Changed the file? Save it and check again.</source>
        <translation>هل غيَّرت الملف؟ احفظه وتحقق من جديد.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>problems in rows</comment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشاكل</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشاكل</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all right</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد، صحيح</numerusform>
            <numerusform>صفان، صحيحان</numerusform>
            <numerusform>%Ln صفوف، كلها صحيحة</numerusform>
            <numerusform>%Ln صفا، كلها صحيحة</numerusform>
            <numerusform>%Ln صف، كلها صحيحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On record already, word for word: %Ln row(s)</source>
        <translation>
            <numerusform>مسجل بالفعل حرفيا: لا صفوف</numerusform>
            <numerusform>مسجل بالفعل حرفيا: صف واحد</numerusform>
            <numerusform>مسجل بالفعل حرفيا: صفان</numerusform>
            <numerusform>مسجل بالفعل حرفيا: %Ln صفوف</numerusform>
            <numerusform>مسجل بالفعل حرفيا: %Ln صفا</numerusform>
            <numerusform>مسجل بالفعل حرفيا: %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفا</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported until all rows are right.</source>
        <translation>لا يُستورد شيء حتى تصح جميع الصفوف.</translation>
    </message>
    <message>
        <source>All rows are on record already.</source>
        <translation>جميع الصفوف مسجلة بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%Ln أعمدة</numerusform>
            <numerusform>%Ln عمودا</numerusform>
            <numerusform>%Ln عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>يُعرض أول %1</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>لم يُستورد شيء</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln request(s)</source>
        <comment>what donors of earmarked pledges asked for</comment>
        <translation>
            <numerusform>لا طلبات للحفظ</numerusform>
            <numerusform>حفظ طلب واحد</numerusform>
            <numerusform>حفظ طلبين</numerusform>
            <numerusform>حفظ %Ln طلبات</numerusform>
            <numerusform>حفظ %Ln طلبا</numerusform>
            <numerusform>حفظ %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>An earmarked pledge is refused (para. 19). Keep on record what its donor asked for, then take the row out of the table.</source>
        <translation>يُرفض التعهد المخصص لغرض معين (الفقرة 19). احفظ في السجل ما طلبه المانح، ثم احذف الصف من الجدول.</translation>
    </message>
    <message>
        <source>What the donors asked for is on record as requests. Take these rows out of the table and check it again.</source>
        <translation>ما طلبه المانحون محفوظ في السجل بوصفه طلبات. احذف هذه الصفوف من الجدول وتحقق منه من جديد.</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>أفلت ملف .csv أو .xlsx هنا</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>الجداول والقوائم (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>الجداول (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>fund::ImportSteps</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the last step</comment>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>fund::InKindForm</name>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما قُدم</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>قيمته</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>من حدد القيمة وكيف</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>الرغبة في استخدام معين، إن ذكرها المانح</translation>
    </message>
    <message>
        <source>A gift with a wish is refused (para. 19).</source>
        <translation>يُرفض التبرع المقترن برغبة (الفقرة 19).</translation>
    </message>
    <message>
        <source>It names no activity, State or person (para. 19)</source>
        <translation>لا تسمي نشاطا ولا دولة ولا شخصا (الفقرة 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>لماذا لا تسمي هذه الكلمات شيئا من ذلك</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of a gift in kind</comment>
        <translation>قد تخفي رغبة في استعمال معين: %1.</translation>
    </message>
</context>
<context>
    <name>fund::IncomeForm</name>
    <message>
        <source>What it is</source>
        <translation>نوع الإيراد</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>مستند المصرف أو الخزانة</translation>
    </message>
    <message>
        <source>A loss has a minus sign; it is recorded also where it makes a shortfall.</source>
        <translation>تُكتب الخسارة بعلامة ناقص؛ وتُسجل ولو أحدثت عجزا.</translation>
    </message>
</context>
<context>
    <name>fund::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>المعاين</translation>
    </message>
</context>
<context>
    <name>fund::JudgementForm</name>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>What it rests on, in a sentence</source>
        <translation>ما يستند إليه، في جملة</translation>
    </message>
    <message>
        <source>Sealed with the person: whoever is cleared for personal data reads it. Without the applicant&apos;s name and numbers. A refusal takes two people.</source>
        <translation>يُختم مع بيانات الشخص: يقرؤه المخولون الاطلاع على البيانات الشخصية. دون اسم مقدم الطلب أو أرقامه. ويلزم للرفض شخصان.</translation>
    </message>
</context>
<context>
    <name>fund::LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>إصدار…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>No letter is chosen</source>
        <translation>لم تُختر أي رسالة</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>اختر رسالة لتراها كما ستُطبع.</translation>
    </message>
    <message>
        <source>The letter holds a name</source>
        <translation>في الرسالة اسم</translation>
    </message>
    <message>
        <source>Letters are read by administrators who are cleared for personal data.</source>
        <translation>لا يقرأ الرسائل إلا المديرون المخوَّلون بالاطلاع على البيانات الشخصية.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>لا يمكن عرض الرسالة</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>سبق إصدارها.</translation>
    </message>
    <message>
        <source>It lapsed: it is no longer right for this applicant.</source>
        <translation>سقطت: لم تعد صحيحة لمقدم الطلب هذا.</translation>
    </message>
    <message>
        <source>It holds a name, and you are not cleared for personal data.</source>
        <translation>فيها اسم، ولست مخوَّلا بالاطلاع على البيانات الشخصية.</translation>
    </message>
</context>
<context>
    <name>fund::LettersPage</name>
    <message>
        <source>Which letters</source>
        <translation>أي الرسائل</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>After the decision each nominee gets a letter of award and every other applicant a letter of regret with the one sentence why, in the applicant&apos;s own language. They are made ready here and wait: the program sends nothing. Once they are given out, say so by releasing them; until then each page says that it was not sent. Nobody is refused while a list with substitutes is still to be decided.</source>
        <translation>بعد القرار تُعد لكل مرشح رسالة منح ولكل مقدم طلب آخر رسالة اعتذار فيها جملة واحدة تبين السبب، بلغة مقدم الطلب. وتُعد الرسائل هنا وتنتظر: لا يرسل البرنامج شيئا. ومتى سُلمت، سجل ذلك بإصدارها؛ وإلى ذلك الحين تذكر كل صفحة أنها لم تُرسل. ولا يُرفض أحد ما دامت هناك قائمة فيها بدلاء لم يُبت فيها بعد.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>الفقرة 18</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>إعداد الرسائل</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>حفظ الكل بصيغة PDF…</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>إصدار الكل…</translation>
    </message>
    <message>
        <source>No call has been published</source>
        <translation>لم تُنشر أي دعوة</translation>
    </message>
    <message>
        <source>Letters of award and regret belong to a call that was decided.</source>
        <translation>تخص رسائل المنح والاعتذار دعوة بُت فيها.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>الانتقال إلى الدعوات</translation>
    </message>
    <message>
        <source>%1 is not decided yet</source>
        <translation>لم يُبت في %1 بعد</translation>
    </message>
    <message>
        <source>Once the High Representative has approved its short list, a letter to each applicant can be made ready here, award or regret (para. 18).</source>
        <translation>متى وافق الممثل السامي على قائمتها القصيرة، أمكن أن تُعد هنا رسالة إلى كل مقدم طلب، بالمنح أو الاعتذار (الفقرة 18).</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>الانتقال إلى القرار</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>لا توجد رسائل معدة بعد</translation>
    </message>
    <message>
        <source>Each nominee gets a letter of award and every other applicant one of regret, in the applicant&apos;s language. Nothing is sent by making them ready.</source>
        <translation>تُعد لكل مرشح رسالة منح ولكل مقدم طلب آخر رسالة اعتذار، بلغة مقدم الطلب. ولا يُرسل شيء بإعدادها.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>letters</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>letters</comment>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>letters</comment>
        <translation>الصادرة</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>letters</comment>
        <translation>الساقطة</translation>
    </message>
    <message>
        <source>The call is not decided yet.</source>
        <translation>لم يُبت في الدعوة بعد.</translation>
    </message>
    <message>
        <source>They hold names, and you are not cleared for personal data.</source>
        <translation>فيها أسماء، ولست مخوَّلا بالاطلاع على البيانات الشخصية.</translation>
    </message>
    <message>
        <source>No letter is ready yet.</source>
        <translation>لا توجد رسائل معدة بعد.</translation>
    </message>
    <message>
        <source>No letter waits to be released.</source>
        <translation>لا توجد رسالة تنتظر الإصدار.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>رسائل الاعتذار تنتظر: لم يُبت بعد في قائمة فيها بدلاء.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>لا يوجد جديد لكتابته.</translation>
    </message>
    <message>
        <source>Made ready: %1 awards, %2 regrets.</source>
        <translation>أُعدت: رسائل المنح %1، رسائل الاعتذار %2.</translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>وهي تنتظر هنا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The letter to %1, %2,</source>
        <comment>%1 an applicant&apos;s number, %2 award or regret</comment>
        <translation>الرسالة إلى %1 (%2)</translation>
    </message>
    <message>
        <source>%1 letters of award and %2 of regret of %3</source>
        <translation>رسائل المنح (%1) ورسائل الاعتذار (%2) الخاصة بـ %3</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>لا رسائل للإصدار</numerusform>
            <numerusform>أتريد إصدار رسالة واحدة؟</numerusform>
            <numerusform>أتريد إصدار رسالتين؟</numerusform>
            <numerusform>أتريد إصدار %Ln رسائل؟</numerusform>
            <numerusform>أتريد إصدار %Ln رسالة؟</numerusform>
            <numerusform>أتريد إصدار %Ln رسالة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>سيُثبت في السجل أنك سلمت اليوم ما يلي: %1. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>لا يرسل البرنامج شيئا بنفسه: احفظ الرسائل أو اطبعها وأرسلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>لم تصدر أي رسالة.</numerusform>
            <numerusform>صدرت رسالة واحدة.</numerusform>
            <numerusform>صدرت رسالتان.</numerusform>
            <numerusform>صدرت %Ln رسائل.</numerusform>
            <numerusform>صدرت %Ln رسالة.</numerusform>
            <numerusform>صدرت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters; they hold names</source>
        <translation>مجلد الرسائل؛ وفيها أسماء</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>تجري كتابة الرسائل</translation>
    </message>
    <message>
        <source>They are in %1. They hold names: mind the folder.</source>
        <translation>وهي في %1. وفيها أسماء: انتبه للمجلد.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>لم تُكتب، لأن بيانات هؤلاء الأشخاص مُحيت: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>أُوقفت العملية؛ لم تُكتب أي رسالة.</numerusform>
            <numerusform>أُوقفت العملية؛ كُتبت رسالة واحدة.</numerusform>
            <numerusform>أُوقفت العملية؛ كُتبت رسالتان.</numerusform>
            <numerusform>أُوقفت العملية؛ كُتبت %Ln رسائل.</numerusform>
            <numerusform>أُوقفت العملية؛ كُتبت %Ln رسالة.</numerusform>
            <numerusform>أُوقفت العملية؛ كُتبت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>لم تُكتب أي رسالة.</numerusform>
            <numerusform>كُتبت رسالة واحدة.</numerusform>
            <numerusform>كُتبت رسالتان.</numerusform>
            <numerusform>كُتبت %Ln رسائل.</numerusform>
            <numerusform>كُتبت %Ln رسالة.</numerusform>
            <numerusform>كُتبت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>كُتبت الرسالة.</translation>
    </message>
    <message>
        <source>It is in %1. It holds a name: mind the folder.</source>
        <translation>وهي في %1. وفيها اسم: انتبه للمجلد.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>أُرسلت الرسالة إلى الطابعة.</translation>
    </message>
    <message>
        <source>%1 awards, %2 regrets</source>
        <translation>%1 رسائل منح، %2 رسائل اعتذار</translation>
    </message>
</context>
<context>
    <name>fund::LimitEditor</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>fund::LotPart</name>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Most of one State</source>
        <translation>الحد الأقصى للدولة الواحدة</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>Least merit, 0 to 100</source>
        <translation>الحد الأدنى للجدارة، من 0 إلى 100</translation>
    </message>
    <message>
        <source>How ties are settled</source>
        <translation>كيفية حسم التعادل</translation>
    </message>
    <message>
        <source>Public value added to the lot&apos;s seed</source>
        <translation>القيمة العلنية المضافة إلى بذرة القرعة</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>most delegates of one State</comment>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The most that all selected may cost together.</source>
        <translation>أقصى ما يمكن أن يكلفه جميع المختارين معا.</translation>
    </message>
    <message>
        <source>Below it nobody is selected, whatever the rules ask.</source>
        <translation>لا يُختار أحد دونه، مهما طلبت القواعد.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>القرعة</translation>
    </message>
    <message>
        <source>Known to nobody before closing and to everybody after it: whoever publishes it, and for which day. At its end the form that the value must have: [decimals 4], [digits 6] or [hex 64]. Empty: the seed alone decides.</source>
        <translation>قيمة لا يعرفها أحد قبل الإغلاق ويعرفها الجميع بعده: من ينشرها، ولأي يوم. وفي آخرها الشكل الذي يجب أن تكون عليه القيمة: [decimals 4] أو [digits 6] أو [hex 64]. إذا تُركت فارغة فالبذرة وحدها تحسم.</translation>
    </message>
</context>
<context>
    <name>fund::MainWindow</name>
    <message>
        <source>What this page is for</source>
        <translation>الغرض من هذه الصفحة</translation>
    </message>
    <message>
        <source>Change your &amp;password…</source>
        <translation>تغيير كلمة مرورك… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل الخروج (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>إغلاق الملف (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy with the table&apos;s &amp;head</source>
        <translation>نسخ مع رأس الجدول (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>تصفية هذه الصفحة (&amp;F)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>نسخ احتياطي (&amp;B)…</translation>
    </message>
    <message>
        <source>open in another window too</source>
        <translation>مفتوح في نافذة أخرى أيضا</translation>
    </message>
    <message>
        <source>open on %1 too</source>
        <comment>%1 a computer</comment>
        <translation>مفتوح على %1 أيضا</translation>
    </message>
    <message>
        <source>open by %1 on %2 too</source>
        <comment>%1 a person&apos;s account, %2 a computer</comment>
        <translation>مفتوح أيضا لدى %1 على %2</translation>
    </message>
    <message>
        <source>The file was not backed up</source>
        <translation>لم تُعد نسخة احتياطية من الملف</translation>
    </message>
    <message>
        <source>It has %1 entries; its head hash is %2. Note the hash: it shows later whether a file still holds what the copy holds.</source>
        <translation>عدد قيودها %1؛ وتجزئة رأسها %2. دوِّن التجزئة: فهي تبين لاحقا هل لا يزال الملف يحتوي على ما تحتوي عليه النسخة.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>النسخة هي %1.</translation>
    </message>
    <message>
        <source>The file is backed up, and the copy is whole</source>
        <translation>أُعدت نسخة احتياطية من الملف، والنسخة سليمة</translation>
    </message>
    <message>
        <source>The copy is as damaged as the file</source>
        <translation>النسخة تالفة مثل الملف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s); verify the record on the Audit page.</source>
        <translation>
            <numerusform>لا نتائج؛ تحقق من السجل في صفحة التدقيق.</numerusform>
            <numerusform>نتيجة واحدة؛ تحقق من السجل في صفحة التدقيق.</numerusform>
            <numerusform>نتيجتان؛ تحقق من السجل في صفحة التدقيق.</numerusform>
            <numerusform>%Ln نتائج؛ تحقق من السجل في صفحة التدقيق.</numerusform>
            <numerusform>%Ln نتيجة؛ تحقق من السجل في صفحة التدقيق.</numerusform>
            <numerusform>%Ln نتيجة؛ تحقق من السجل في صفحة التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>هناك عملية أخرى جارية</translation>
    </message>
    <message>
        <source>Back up once it is done, or cancel it first.</source>
        <translation>أعد النسخة الاحتياطية بعد انتهائها، أو ألغها أولا.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>النسخ الاحتياطي إلى</translation>
    </message>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>ملفات الصندوق (*.fund)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>يجري النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Demonstration, as on %1: invented people and amounts</source>
        <comment>%1 date</comment>
        <translation>عرض تجريبي، كما في %1: أشخاص ومبالغ مختلقة</translation>
    </message>
</context>
<context>
    <name>fund::MappingForm</name>
    <message>
        <source>Day, month, year</source>
        <comment>order in a date</comment>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <comment>order in a date</comment>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <comment>order in a date</comment>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>a mark in numbers</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>a mark in numbers or between fields</comment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark in numbers</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>a mark in numbers</comment>
        <translation>فراغ</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>a mark in numbers</comment>
        <translation>فاصلة عليا</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <comment>an encoding</comment>
        <translation>UTF-8 أو UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <comment>an encoding</comment>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>a mark between fields</comment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a mark between fields</comment>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar |</source>
        <comment>a mark between fields</comment>
        <translation>خط |</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln problem(s) in all.</source>
        <translation>
            <numerusform>لا مشاكل إجمالا.</numerusform>
            <numerusform>هناك مشكلة واحدة إجمالا.</numerusform>
            <numerusform>هناك مشكلتان إجمالا.</numerusform>
            <numerusform>هناك %Ln مشاكل إجمالا.</numerusform>
            <numerusform>هناك %Ln مشكلة إجمالا.</numerusform>
            <numerusform>هناك %Ln مشكلة إجمالا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Its IBAN or the bank&apos;s number. What you confirm is kept for it.</source>
        <translation>رقم IBAN أو رقمه في المصرف. ويُحفظ له ما تؤكده.</translation>
    </message>
    <message>
        <source>Currency, and balance before the first line</source>
        <translation>العملة، والرصيد قبل السطر الأول</translation>
    </message>
    <message>
        <source>The balance only where no column tells it and the statement before is not on record.</source>
        <translation>الرصيد فقط حيث لا يذكره عمود ولم يُسجل الكشف السابق.</translation>
    </message>
    <message>
        <source>First lines as they will be read</source>
        <translation>الأسطر الأولى كما ستُقرأ</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>ما هو كل عمود</translation>
    </message>
    <message>
        <source>How days, amounts and the file are written</source>
        <translation>كيف كُتبت الأيام والمبالغ والملف</translation>
    </message>
    <message>
        <source>Order of a day</source>
        <translation>ترتيب اليوم</translation>
    </message>
    <message>
        <source>Mark before the decimals</source>
        <translation>العلامة قبل الكسور العشرية</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>علامة الآلاف</translation>
    </message>
    <message>
        <source>Lines before the headings</source>
        <translation>الأسطر التي تسبق العناوين</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>بين الحقول</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>of a file</comment>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>لا عمود</translation>
    </message>
    <message>
        <source>The lines can be read like this. Compare them with the bank&apos;s.</source>
        <translation>يمكن قراءة الأسطر هكذا. قارنها بأسطر المصرف.</translation>
    </message>
    <message>
        <source>Not all can be read like this yet.</source>
        <translation>لا يمكن بعد قراءة كل شيء هكذا.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>حدد الحساب: رقم IBAN أو رقمه في المصرف.</translation>
    </message>
</context>
<context>
    <name>fund::MatchPanel</name>
    <message>
        <source>Taken</source>
        <comment>a line or an entry, for a match</comment>
        <translation>مأخوذ</translation>
    </message>
    <message>
        <source>For this match</source>
        <translation>لهذه المطابقة</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>تاريخ القيد</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the bank</comment>
        <translation>البند</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the books</comment>
        <translation>القيد</translation>
    </message>
    <message>
        <source>What</source>
        <comment>an entry of the books is</comment>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Open lines of the bank</source>
        <translation>البنود المصرفية المفتوحة</translation>
    </message>
    <message>
        <source>Open entries of the books</source>
        <translation>قيود الدفاتر المفتوحة</translation>
    </message>
    <message>
        <source>Match these</source>
        <translation>مطابقة هذه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Lines %1: %2 · entries %3: %4</source>
        <comment>numbers of them and what they come to</comment>
        <translation>البنود %1: %2 · القيود %3: %4</translation>
    </message>
    <message>
        <source>Nothing is left: Enter matches them.</source>
        <translation>لم يبق فرق: يطابقها مفتاح Enter.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>an amount</comment>
        <translation>الباقي: %1</translation>
    </message>
</context>
<context>
    <name>fund::NamesForm</name>
    <message>
        <source>Name in %1</source>
        <comment>a language</comment>
        <translation>الاسم باللغة %1</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <comment>the name a donor was recorded by</comment>
        <translation>إذا تُرك فارغا: %1</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>تسري من</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names of their day.</source>
        <translation>تحتفظ وثائق الأيام السابقة بأسماء أيامها.</translation>
    </message>
</context>
<context>
    <name>fund::NewCallForm</name>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>كما يرد في جداول السفر.</translation>
    </message>
</context>
<context>
    <name>fund::NewFileForm</name>
    <message>
        <source>Name of the fund</source>
        <translation>اسم الصندوق</translation>
    </message>
    <message>
        <source>Your name: the first administrator</source>
        <translation>اسمك: المدير الأول</translation>
    </message>
    <message>
        <source>One person, one role. Others are added on the Users page.</source>
        <translation>لكل شخص دور واحد. ويُضاف الآخرون في صفحة المستخدمين.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 10 characters. It opens your part of the file and is stored nowhere.</source>
        <translation>10 أحرف على الأقل. تفتح الجزء الخاص بك من الملف ولا تُخزن في أي مكان.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>كلمة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The fund needs a name.</source>
        <translation>يحتاج الصندوق إلى اسم.</translation>
    </message>
    <message>
        <source>The first user needs a name.</source>
        <translation>يحتاج المستخدم الأول إلى اسم.</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>عملة الدفاتر</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards. Funds of the United Nations keep theirs in US dollars.</source>
        <translation>لا يمكن تغييرها بعد ذلك. وتمسك صناديق الأمم المتحدة دفاترها بدولارات الولايات المتحدة.</translation>
    </message>
    <message>
        <source>A payment takes two people</source>
        <translation>تتطلب كل دفعة شخصين</translation>
    </message>
    <message>
        <source>The administrator certifies, finance pays. It is a dated setting: an authority may change it.</source>
        <translation>المسؤول يصدّق والمالية تدفع. وهذا إعداد مؤرخ: يجوز لسلطة أن تغيره.</translation>
    </message>
</context>
<context>
    <name>fund::PageHead</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>fund::PartnerForm</name>
    <message>
        <source>Name of the partner</source>
        <translation>اسم الشريك</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>نوع الشريك</translation>
    </message>
    <message>
        <source>State of its seat, if any</source>
        <translation>دولة مقره، إن وجدت</translation>
    </message>
    <message>
        <source>Number in a register</source>
        <translation>الرقم في سجل</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الشبكي</translation>
    </message>
    <message>
        <source>Names in further languages</source>
        <translation>الأسماء بلغات أخرى</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>الأشخاص المسؤولون</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>a number</comment>
        <translation>الشخص %1</translation>
    </message>
    <message>
        <source>%1 is in charge no more</source>
        <comment>a person</comment>
        <translation>لم يعد %1 مسؤولا</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>من ينضم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>One a line: name; office; year of birth. The name is needed. It is sealed, compared with the Consolidated List, and erased when the person asks for it (para. 11).</source>
        <translation>شخص واحد في كل سطر: الاسم; المنصب; سنة الميلاد. والاسم لازم. ويُختم، ويُقارن بالقائمة الموحدة، ويُمحى إذا طلب الشخص ذلك (الفقرة 11).</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>سبب التعديل</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>يسري من</translation>
    </message>
</context>
<context>
    <name>fund::PartnersPage</name>
    <message>
        <source>Name erased</source>
        <translation>الاسم ممحو</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>الاسم مختوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the office</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Choose a partner to see its names, who is in charge and where it stands.</source>
        <translation>اختر شريكا للاطلاع على أسمائه والمسؤولين عنه ووضعه الحالي.</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>العناية الواجبة</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>مُجاز حتى</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الشبكي</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>مسجل باسم</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>الأشخاص المسؤولون</translation>
    </message>
    <message>
        <source>Nobody is on record.</source>
        <translation>لا أحد مسجل.</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <comment>a day, the reason</comment>
        <translation>حتى %1: %2</translation>
    </message>
    <message>
        <source>in charge</source>
        <comment>a person of a partner</comment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>العناية الواجبة…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <comment>a partner</comment>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Implementing partners</source>
        <translation>الشركاء المنفذون</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>أي الشركاء</translation>
    </message>
    <message>
        <source>With whom Governments carry out projects: non-governmental entities, United Nations partners, other international or regional organisations. A Government receives a grant and is never its own partner. A partner and those in charge of it are compared with the Consolidated List, and a project is entrusted to it only under a clearance that two people decided. Names of persons are sealed. What is said of a partner is amended with a reason, from a day on; nothing is deleted.</source>
        <translation>من تنفذ الحكومات المشاريع معهم: الكيانات غير الحكومية، والشركاء من الأمم المتحدة، والمنظمات الدولية أو الإقليمية الأخرى. وتتلقى الحكومة منحة ولا تكون أبدا شريكة لنفسها. ويُقارن الشريك والمسؤولون عنه بالقائمة الموحدة، ولا يُعهد إليه بمشروع إلا بموجب إجازة بت فيها شخصان. وأسماء الأشخاص مختومة. ويُعدل ما ذُكر عن الشريك مع بيان السبب، اعتبارا من يوم محدد؛ ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>para. 24</source>
        <translation>الفقرة 24</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>implementing partners</comment>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>شريك جديد…</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>لا شركاء بعد</translation>
    </message>
    <message>
        <source>An implementing partner is recorded here before an application names it, with those in charge of it (para. 24).</source>
        <translation>يُسجل الشريك المنفذ هنا، مع المسؤولين عنه، قبل أن يسميه أي طلب (الفقرة 24).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>partners</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>partners</comment>
        <translation>المُجازون</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>دون إجازة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>لا شركاء</numerusform>
            <numerusform>شريك واحد</numerusform>
            <numerusform>شريكان</numerusform>
            <numerusform>%Ln شركاء</numerusform>
            <numerusform>%Ln شريكا</numerusform>
            <numerusform>%Ln شريك</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an implementing partner</source>
        <translation>تسجيل شريك منفذ</translation>
    </message>
    <message>
        <source>Record partner</source>
        <translation>تسجيل الشريك</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <comment>a partner</comment>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>a partner</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <comment>of a person in charge of a partner</comment>
        <translation>محو اسم</translation>
    </message>
    <message>
        <source>Name, office and year of birth of the person are gone for good; that somebody was in charge, and from when to when, stays on record. Who is still in charge leaves with it.</source>
        <translation>يزول اسم الشخص ومنصبه وسنة ميلاده نهائيا؛ ويبقى في السجل أن شخصا كان مسؤولا ومن متى إلى متى. ومن كان لا يزال مسؤولا يغادر بذلك.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>محو الاسم</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>محو الاسم…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a person in charge</comment>
        <translation>محو: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي صف</numerusform>
            <numerusform>استُورد صف واحد</numerusform>
            <numerusform>استُورد صفان</numerusform>
            <numerusform>استُوردت %Ln صفوف</numerusform>
            <numerusform>استُورد %Ln صفا</numerusform>
            <numerusform>استُورد %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>لم يكن أي صف مسجلا.</numerusform>
            <numerusform>كان صف واحد مسجلا من قبل.</numerusform>
            <numerusform>كان صفان مسجلين من قبل.</numerusform>
            <numerusform>كانت %Ln صفوف مسجلة من قبل.</numerusform>
            <numerusform>كان %Ln صفا مسجلا من قبل.</numerusform>
            <numerusform>كان %Ln صف مسجلا من قبل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>الكلمة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>10 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was changed.</source>
        <translation>هذه ليست كلمة مرورك؛ لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>fund::PaymentForm</name>
    <message>
        <source>What is paid for</source>
        <translation>ما يُدفع عنه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Voucher or invoice</source>
        <translation>سند الصرف أو الفاتورة</translation>
    </message>
    <message>
        <source>Nothing more will be paid for it</source>
        <translation>لن يُدفع عنه شيء آخر</translation>
    </message>
    <message>
        <source>Choose what is paid for: only what is committed can be paid.</source>
        <translation>اختر ما يُدفع عنه: لا يمكن دفع إلا ما عُقد التزام به.</translation>
    </message>
    <message>
        <source>At most what is open of the commitment.</source>
        <translation>لا يتجاوز المفتوح من الالتزام.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>المفتوح %1.</translation>
    </message>
    <message>
        <source>%1 is open; %2 was paid before.</source>
        <translation>المفتوح %1؛ ودُفع من قبل %2.</translation>
    </message>
    <message>
        <source>Then %1 goes back to the window, with its support costs.</source>
        <translation>عندئذ يعود %1 إلى النافذة، مع تكاليف دعمه.</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>تاريخ التصديق</translation>
    </message>
    <message>
        <source>Why the voucher is paid once more</source>
        <translation>سبب دفع سند الصرف مرة أخرى</translation>
    </message>
</context>
<context>
    <name>fund::PoolPage</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Allot money…</source>
        <translation>تخصيص أموال…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>الوعاء</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the pool&apos;s position</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم الحالي</translation>
    </message>
    <message>
        <source>Once contributions come in, their way through the fund is drawn here.</source>
        <translation>متى وردت التبرعات رُسم هنا مسارها عبر الصندوق.</translation>
    </message>
    <message>
        <source>Position at the end of %1 · amounts in %2</source>
        <comment>a day, a currency</comment>
        <translation>الوضع في نهاية %1 · المبالغ بعملة %2</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>في الوعاء</translation>
    </message>
    <message>
        <source>with other income</source>
        <translation>مع إيرادات أخرى</translation>
    </message>
    <message>
        <source>received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>تكاليف الدعم</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>الاحتياطي</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>للأنشطة</translation>
    </message>
    <message>
        <source>allotted %1</source>
        <comment>an amount</comment>
        <translation>المخصص %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>an amount</comment>
        <translation>المصروف %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>a shortfall</source>
        <translation>عجز</translation>
    </message>
    <message>
        <source>There is a shortfall.</source>
        <translation>يوجد عجز.</translation>
    </message>
    <message>
        <source>Nothing new can be allotted until it is covered.</source>
        <translation>لا يمكن تخصيص شيء جديد حتى يُغطى.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>لم يُعلن حد أدنى لبدء العمل.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before it is announced and reached (para. 16).</source>
        <translation>لا يمكن تخصيص شيء قبل إعلانه وبلوغه (الفقرة 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start, %1.</source>
        <translation>لم تبلغ المقبوضات الحد الأدنى لبدء العمل، %1.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before they do (para. 16).</source>
        <translation>لا يمكن تخصيص شيء قبل أن تبلغه (الفقرة 16).</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted.</source>
        <translation>لا تُحتسب التعهدات والاتفاقات بعملة %1.</translation>
    </message>
    <message>
        <source>No UN operational rate is on record for them.</source>
        <translation>لا يوجد لها سعر صرف مسجل معمول به في الأمم المتحدة.</translation>
    </message>
    <message>
        <source>From contributions to spending</source>
        <translation>من التبرعات إلى الصرف</translation>
    </message>
    <message>
        <source>Whole %1</source>
        <comment>a currency</comment>
        <translation>%1 بلا كسور</translation>
    </message>
    <message>
        <source>start reached</source>
        <comment>a day on a scale of days</comment>
        <translation>بلوغ حد البدء</translation>
    </message>
    <message>
        <source>Allot money</source>
        <translation>تخصيص أموال</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>تخصيص</translation>
    </message>
    <message>
        <source>An allotment is authority to commit money; it is an entry of the books.</source>
        <translation>المخصص إذن بعقد التزامات مالية؛ وهو قيد في الدفاتر.</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>عكس قيد</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>وجه الخطأ فيه</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>عكس القيد</translation>
    </message>
    <message>
        <source>The entry was not reversed</source>
        <translation>لم يُعكس القيد</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>كما كان معروفا في</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>يستبعد ما سُجل بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>Other income…</source>
        <translation>إيرادات أخرى…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>تسجيل دفعة…</translation>
    </message>
    <message>
        <source>Position at the end of %1, as known on %2 · amounts in %3</source>
        <comment>a day, a day, a currency</comment>
        <translation>الوضع في نهاية %1، كما كان معروفا في %2 · المبالغ بعملة %3</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>تسجيل دفعة</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>تسجيل الدفعة</translation>
    </message>
    <message>
        <source>Support costs follow what was committed. A mistake is reversed by another entry.</source>
        <translation>تتبع تكاليف الدعم ما عُقد الالتزام به. ويُعكس الخطأ بقيد آخر.</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>إيرادات أخرى</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>It has no donor and goes to the one pool.</source>
        <translation>ليس لها مانح، وتدخل الوعاء الواحد.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>further deeds of the pool</comment>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>%1 can be allotted</source>
        <comment>an amount</comment>
        <translation>يمكن تخصيص %1</translation>
    </message>
    <message>
        <source>Certify a payment…</source>
        <translation>التصديق على دفعة…</translation>
    </message>
    <message>
        <source>Revalue receivables…</source>
        <translation>إعادة تقييم المبالغ المستحقة القبض…</translation>
    </message>
    <message>
        <source>Close the books…</source>
        <translation>إغلاق الدفاتر…</translation>
    </message>
    <message>
        <source>Certify a payment</source>
        <translation>التصديق على دفعة</translation>
    </message>
    <message>
        <source>Certify it</source>
        <translation>تصديق</translation>
    </message>
    <message>
        <source>Another person then pays exactly this. Who certifies and who pays are two people.</source>
        <translation>يدفع شخص آخر بعد ذلك هذا المبلغ بعينه. فمن يصدق ومن يدفع شخصان.</translation>
    </message>
    <message>
        <source>Revalue receivables</source>
        <translation>إعادة تقييم المبالغ المستحقة القبض</translation>
    </message>
    <message>
        <source>What is signed in other currencies and not yet received is valued at the UN operational rates of %1. The difference is unrealised, and no part of the pool.</source>
        <translation>يُقيَّم ما وُقع عليه بعملات أخرى ولم يُقبض بعد بأسعار الصرف المعمول بها في الأمم المتحدة في %1. والفرق غير متحقق، وليس جزءا من الوعاء.</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>إعادة التقييم</translation>
    </message>
    <message>
        <source>Nothing was revalued</source>
        <translation>لم يُعد تقييم شيء</translation>
    </message>
    <message>
        <source>Receivables of %1</source>
        <translation>المبالغ المستحقة القبض في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) revalued; unrealised difference %1.</source>
        <translation>
            <numerusform>لم يُعد تقييم أي تبرع؛ الفرق غير المتحقق %1.</numerusform>
            <numerusform>أُعيد تقييم تبرع واحد؛ الفرق غير المتحقق %1.</numerusform>
            <numerusform>أُعيد تقييم تبرعين؛ الفرق غير المتحقق %1.</numerusform>
            <numerusform>أُعيد تقييم %Ln تبرعات؛ الفرق غير المتحقق %1.</numerusform>
            <numerusform>أُعيد تقييم %Ln تبرعا؛ الفرق غير المتحقق %1.</numerusform>
            <numerusform>أُعيد تقييم %Ln تبرع؛ الفرق غير المتحقق %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>إغلاق الدفاتر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No entry is of a closed day from then on, and a closing is never taken back.</source>
        <translation>لا يُسجل بعد ذلك أي قيد بتاريخ يوم مغلق، ولا رجوع عن الإغلاق أبدا.</translation>
    </message>
    <message>
        <source>Committed for later years</source>
        <translation>ملتزم به لسنوات لاحقة</translation>
    </message>
    <message>
        <source>All contributions form one pool. What came in stands at the left; support costs and the operating reserve are set aside; what is allotted to a window may be committed, and what is committed may be spent. Nothing is allotted before the announced minimum is reached, and staff are paid from the fund only where that was decided, never beyond what Member States paid in. Choose any number to see the entries that make it up. The day says which position is shown; “as known on” leaves out what was recorded after another day, so that an old figure can be found again. The other views tell what donors promised and gave, how envelopes are used, and the cash of the months to come.</source>
        <translation>تشكل جميع التبرعات مجمّعا واحدا. يرد في البداية ما دخل؛ ثم تُجنَّب تكاليف الدعم والاحتياطي التشغيلي؛ وما يُخصص لنافذة تمويل يجوز الالتزام به، وما يُلتزم به يجوز إنفاقه. ولا يُخصص شيء قبل بلوغ الحد الأدنى المعلن، ولا تُدفع تكاليف الموظفين من الصندوق إلا حيثما تقرر ذلك، ولا تتجاوز أبدا ما دفعته الدول الأعضاء. ويمكن اختيار أي رقم للاطلاع على القيود التي يتألف منها. ويحدد اليوم الوضع المعروض؛ ويستبعد «كما كان معروفا في» ما سُجل بعد يوم آخر، ليتسنى العثور على رقم قديم من جديد. وتبين طرق العرض الأخرى ما تعهدت به الجهات المانحة وما تبرعت به، وكيفية استخدام الأغلفة المالية، ونقدية الأشهر المقبلة.</translation>
    </message>
    <message>
        <source>paras. 14–16, 19, 20 and 23</source>
        <translation>الفقرات 14-16 و 19 و 20 و 23</translation>
    </message>
    <message>
        <source>Commit money</source>
        <translation>الالتزام بأموال</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Support costs are charged with it. Another person pays against it; a nominee&apos;s award commits by itself.</source>
        <translation>تُحمَّل معه تكاليف الدعم. ويدفع منه شخص آخر؛ أما منحة المرشح فينشأ التزامها من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Release a commitment</source>
        <translation>تحرير التزام</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>What is left goes back to the window. The commitment stays on record, and so does the release.</source>
        <translation>يعود ما تبقى إلى نافذة التمويل. ويبقى الالتزام مسجلا، وكذلك تحريره.</translation>
    </message>
    <message>
        <source>Return unused money</source>
        <translation>إعادة أموال غير مستخدمة</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>It can be allotted anew, to any window. The allotment stays on record.</source>
        <translation>يمكن تخصيصها من جديد لأي نافذة تمويل. ويبقى التخصيص مسجلا.</translation>
    </message>
    <message>
        <source>committed for that year</source>
        <translation>ملتزم به لتلك السنة</translation>
    </message>
    <message>
        <source>%1 is reversed by a new entry of today, which names it and says why. Both stay on record: name no applicant.</source>
        <translation>يُعكس %1 بقيد جديد بتاريخ اليوم يسميه ويذكر السبب. ويبقى كلاهما مسجلا: يُرجى عدم تسمية أي من مقدمي الطلبات.</translation>
    </message>
    <message>
        <source>Commit money…</source>
        <translation>الالتزام بأموال…</translation>
    </message>
    <message>
        <source>Release a commitment…</source>
        <translation>تحرير التزام…</translation>
    </message>
    <message>
        <source>Return unused money…</source>
        <translation>إعادة أموال غير مستخدمة…</translation>
    </message>
    <message>
        <source>Release from the reserve</source>
        <translation>التحرير من الاحتياطي</translation>
    </message>
    <message>
        <source>The reserve is held for final commitments and closing costs (ST/AI/284); it is never released by itself. What is released can be allotted.</source>
        <translation>يُحتفظ بالاحتياطي للالتزامات النهائية وتكاليف الإقفال (ST/AI/284)؛ ولا يُحرر تلقائيا أبدا. ويمكن تخصيص ما يُحرر.</translation>
    </message>
    <message>
        <source>Release from the reserve…</source>
        <translation>التحرير من الاحتياطي…</translation>
    </message>
</context>
<context>
    <name>fund::PoolViews</name>
    <message>
        <source>Views of the pool</source>
        <translation>طرق عرض الوعاء</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>a view of the pool</comment>
        <translation>التدفق</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>a view of the pool</comment>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <comment>a view of the pool</comment>
        <translation>الأغلفة المالية</translation>
    </message>
    <message>
        <source>Cash forecast</source>
        <comment>a view of the pool</comment>
        <translation>توقعات النقدية</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>Once contributions come in, they are drawn here.</source>
        <translation>متى وردت تبرعات رُسمت هنا.</translation>
    </message>
    <message>
        <source>Once money is allotted, its way from allotment to payment is drawn here.</source>
        <translation>متى خُصصت أموال رُسم هنا مسارها من التخصيص إلى الدفع.</translation>
    </message>
    <message>
        <source>Once there is cash or an agreement, the months to come are drawn here.</source>
        <translation>متى وُجدت نقدية أو اتفاق رُسمت هنا الأشهر المقبلة.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>%1 is &apos;USD million&apos;, %2 a day</comment>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>Promised and received, by year</source>
        <translation>المتعهد به والمقبوض، بحسب السنة</translation>
    </message>
    <message>
        <source>By kind of donor and year</source>
        <translation>بحسب نوع الجهة المانحة والسنة</translation>
    </message>
    <message>
        <source>From allotment to payment</source>
        <translation>من التخصيص إلى الدفع</translation>
    </message>
    <message>
        <source>From allotment to payment: %1</source>
        <comment>an envelope</comment>
        <translation>من التخصيص إلى الدفع: %1</translation>
    </message>
    <message>
        <source>%1, at the end of each month</source>
        <comment>&apos;USD million&apos;</comment>
        <translation>%1، في نهاية كل شهر</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>النقدية في الأشهر المقبلة</translation>
    </message>
    <message>
        <source>Spoken for are support costs, the operating reserve and what is committed and unpaid: where cash falls to it, nothing can be committed.</source>
        <translation>المحجوز هو تكاليف الدعم والاحتياطي التشغيلي وما التُزم به ولم يُدفع: وحيثما انخفضت النقدية إلى هذا المستوى لا يمكن الالتزام بأي مبلغ.</translation>
    </message>
    <message>
        <source>Cash falls to it in %1.</source>
        <comment>a month</comment>
        <translation>تنخفض النقدية إليه في %1.</translation>
    </message>
    <message>
        <source>Agreements in %1 are not counted: no UN operational rate is on record for them.</source>
        <translation>لا تُحسب الاتفاقات بعملة %1: لا يوجد لها سعر صرف مسجل من أسعار الصرف المعمول بها في الأمم المتحدة.</translation>
    </message>
    <message>
        <source>Assumed: what is signed comes when its instalments are due, or at once where that is past or no day is agreed; what is committed is paid in the month in which the call&apos;s meeting begins, or at once, and what is meant for a later year at its beginning. Pledges that are not signed and money that is allotted and not committed are not counted.</source>
        <translation>المفترض: يرد الموقَّع عليه عند استحقاق أقساطه، أو فورا حيث فات موعدها أو لم يُتفق على يوم؛ ويُدفع الملتزم به في الشهر الذي يبدأ فيه اجتماع الدعوة، أو فورا، ويُدفع المقرر لسنة لاحقة في بدايتها. ولا تُحتسب التعهدات غير الموقعة ولا الأموال المخصصة غير الملتزم بها.</translation>
    </message>
    <message>
        <source>Promised in %1</source>
        <comment>a year</comment>
        <translation>المتعهد به في %1</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>a year</comment>
        <translation>المقبوض في %1</translation>
    </message>
    <message>
        <source>All donors</source>
        <translation>كل الجهات المانحة</translation>
    </message>
    <message>
        <source>%1, allotted by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1، المخصص حتى %2</translation>
    </message>
    <message>
        <source>%1, committed by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1، الملتزم به حتى %2</translation>
    </message>
    <message>
        <source>Spent by %1</source>
        <comment>a day</comment>
        <translation>المصروف حتى %1</translation>
    </message>
    <message>
        <source>Committed by %1</source>
        <comment>a day</comment>
        <translation>الملتزم به حتى %1</translation>
    </message>
    <message>
        <source>Spoken for</source>
        <translation>المحجوز</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقدية</translation>
    </message>
</context>
<context>
    <name>fund::ProgressStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
</context>
<context>
    <name>fund::PublicationForm</name>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>States, on request</source>
        <translation>للدول، عند الطلب</translation>
    </message>
    <message>
        <source>On whose decision or request</source>
        <translation>بقرار أو طلب من</translation>
    </message>
    <message>
        <source>A reference that stays on record and names nobody.</source>
        <translation>مرجع يبقى في السجل ولا يذكر اسم أحد.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of each of these. For anyone the file is given out only with the consent of all of them.</source>
        <translation>يشترك أقل من ثلاثة من مقدمي الطلبات في سمات كل من هؤلاء. ولا يُسلم الملف للجميع إلا بموافقتهم جميعا.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>رسالة %1</translation>
    </message>
    <message>
        <source>Its date</source>
        <comment>of a letter</comment>
        <translation>تاريخها</translation>
    </message>
</context>
<context>
    <name>fund::PublicationPart</name>
    <message>
        <source>What publication freezes</source>
        <translation>ما يجمده النشر</translation>
    </message>
    <message>
        <source>The text, the checks of para. 21, the scored criteria with weights and words, the balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot: one document under one digest. Reviews and selection use it and nothing else (para. 18).</source>
        <translation>النص، وتحققات الفقرة 21، والمعايير التي تُمنح عليها الدرجات مع أوزانها وعباراتها، وقواعد التوازن مع أعداد مقاعدها، والمقاعد، والغلاف المالي، والحد الأدنى للجدارة، ومجموعات الدول في تاريخ الإغلاق، والقرعة: وثيقة واحدة تحت بصمة رقمية واحدة. وتستخدمها المراجعات والاختيار دون سواها (الفقرة 18).</translation>
    </message>
    <message>
        <source>Nothing of this call is frozen yet.</source>
        <translation>لم يُجمد بعد شيء من هذه الدعوة.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشورة</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>النسخة %1، %2</translation>
    </message>
    <message>
        <source>Digest, SHA-256</source>
        <translation>البصمة الرقمية، SHA-256</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>بذرة القرعة</translation>
    </message>
    <message>
        <source>Until it closes and before the first score a new version can be published. It closes no earlier, opens no later and leaves the lot as it is.</source>
        <translation>حتى الإغلاق وقبل منح أول درجة يمكن نشر نسخة جديدة. ولا تُغلق في وقت أسبق ولا تُفتح في وقت لاحق وتترك القرعة كما هي.</translation>
    </message>
    <message>
        <source>Why it was published all the same</source>
        <comment>rules clash, the notice was short, or people had applied</comment>
        <translation>سبب النشر مع ذلك</translation>
    </message>
</context>
<context>
    <name>fund::Rail</name>
    <message>
        <source>Money</source>
        <comment>group of pages</comment>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <comment>group of pages</comment>
        <translation>الرعاية</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>group of pages</comment>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>group of pages</comment>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of pages</comment>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>fund::ReceiptForm</name>
    <message>
        <source>Amount received</source>
        <translation>المبلغ المقبوض</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>تاريخ الورود إلى المصرف</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>مرجع المصرف</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 بسعر الصرف المعمول به في الأمم المتحدة في ذلك اليوم، %2.</translation>
    </message>
    <message>
        <source>Why more came than is due</source>
        <translation>سبب ورود أكثر من المستحق</translation>
    </message>
    <message>
        <source>What shows that the money came before the clearance ended</source>
        <translation>ما يثبت أن المال ورد قبل انتهاء الإجازة</translation>
    </message>
</context>
<context>
    <name>fund::RecoveryKey</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>لقد دوَّنته</translation>
    </message>
</context>
<context>
    <name>fund::ReleaseForm</name>
    <message>
        <source>What is released</source>
        <translation>ما يُحرَّر</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>تاريخ التحرير</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>سبب عدم الحاجة إليه</translation>
    </message>
    <message>
        <source>%1 goes back to the window, with its support costs.</source>
        <translation>يعود %1 إلى نافذة التمويل، مع تكاليف دعمه.</translation>
    </message>
    <message>
        <source>Choose what is released.</source>
        <translation>يُرجى اختيار ما يُحرَّر.</translation>
    </message>
</context>
<context>
    <name>fund::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>صفحات التقرير</translation>
    </message>
    <message>
        <source>para. 27</source>
        <translation>الفقرة 27</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>The year is being read</source>
        <translation>تجري قراءة السنة</translation>
    </message>
    <message>
        <source>Its pages are shown here in a moment.</source>
        <translation>ستُعرض صفحاته هنا بعد لحظات.</translation>
    </message>
    <message>
        <source>Reading the year</source>
        <translation>تجري قراءة السنة</translation>
    </message>
    <message>
        <source>The report can&apos;t be made</source>
        <translation>لا يمكن إعداد التقرير</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>%1 a year</comment>
        <translation>التقرير السنوي %1</translation>
    </message>
    <message>
        <source>One for all donors (para. 27)</source>
        <translation>تقرير واحد لجميع المانحين (الفقرة 27)</translation>
    </message>
    <message>
        <source>data of %1</source>
        <comment>a date</comment>
        <translation>بيانات %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>There is no report to save yet.</source>
        <translation>لا يوجد بعد تقرير لحفظه.</translation>
    </message>
    <message>
        <source>What is missing before the report goes out is listed here.</source>
        <translation>يُسرد هنا ما ينقص قبل صدور التقرير.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>قبل صدوره</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the place where something can be mended</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Every number is read from the file as it stands; the report carries the record&apos;s head hash.</source>
        <translation>يُقرأ كل رقم من الملف كما هو؛ ويحمل التقرير تجزئة رأس السجل.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>كُتب التقرير.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>أُرسل التقرير إلى الطابعة.</translation>
    </message>
    <message>
        <source>Report in</source>
        <comment>a language</comment>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>One report for all donors: contributions, the use of funds in aggregate, each sponsorship round and the rules that were applied. Every number is read from the file; there is nothing to type. What is still missing stands beside the pages. A year that is not over is marked provisional. “As known on” leaves out what was recorded after a day, so that the report that was given out then comes out again.</source>
        <translation>تقرير واحد لجميع المانحين: التبرعات، واستخدام الأموال إجمالا، وكل جولة رعاية، والقواعد المطبقة. يُقرأ كل رقم من الملف؛ ولا حاجة إلى كتابة شيء. ويظهر ما لا يزال ناقصا بجانب الصفحات. وتُعلَّم السنة التي لم تنته بأنها مؤقتة. ويستبعد «كما كان معروفا في» ما سُجل بعد يوم معين، ليخرج التقرير الذي سُلم حينئذ من جديد.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>جدول بيانات…</translation>
    </message>
    <message>
        <source>With the scenarios</source>
        <translation>مع السيناريوهات</translation>
    </message>
    <message>
        <source>The scenarios that are kept, or the levels of para. 20, as the last annex.</source>
        <translation>السيناريوهات المحفوظة، أو مستويات الفقرة 20، بوصفها المرفق الأخير.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>كما كان معروفا في</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>يستبعد ما سُجل بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <comment>a date</comment>
        <translation>كما كان معروفا في %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>حفظ بصيغة جدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>The tables are written.</source>
        <translation>كُتبت الجداول.</translation>
    </message>
</context>
<context>
    <name>fund::RequestLetterPart</name>
    <message>
        <source>The donor&apos;s letter</source>
        <translation>رسالة المانح</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation>الرسائل (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>إرفاق الرسالة…</translation>
    </message>
    <message>
        <source>None is attached. A PDF, an image or a text of at most 10 megabytes.</source>
        <translation>لا رسالة مرفقة. ملف PDF أو صورة أو نص لا يتجاوز 10 ميغابايت.</translation>
    </message>
</context>
<context>
    <name>fund::ReserveReleaseForm</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Whose decision it is, and where it stands</source>
        <translation>صاحب القرار ومكان تدوينه</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>سبب عدم الاحتفاظ به بعد الآن</translation>
    </message>
    <message>
        <source>The reserve holds %1.</source>
        <comment>an amount</comment>
        <translation>في الاحتياطي %1.</translation>
    </message>
</context>
<context>
    <name>fund::ReturnForm</name>
    <message>
        <source>Window</source>
        <translation>نافذة التمويل</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>تاريخ الإعادة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>سبب عدم الحاجة إليه</translation>
    </message>
    <message>
        <source>The round is settled</source>
        <translation>سُوّيت الجولة</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1 مخصص ولم يُلتزم به.</translation>
    </message>
    <message>
        <source>%1 of the operating reserve goes back with it.</source>
        <translation>يعود معه %1 من الاحتياطي التشغيلي.</translation>
    </message>
</context>
<context>
    <name>fund::ReviewQueuePage</name>
    <message>
        <source>Score each application that is assigned to you: 0 to 5 for every criterion, and a note if you wish. What you begin is kept at once, sealed to you. A submitted review can&apos;t change, and nobody reads it until all reviews of the application are in. With a conflict of interest, stand back: someone else is assigned. You never see who applied, only what they wrote.</source>
        <translation>امنح درجة لكل طلب مسند إليك: من 0 إلى 5 لكل معيار، مع ملاحظة إن شئت. ما تبدؤه يُحفظ فورا مختوما لك. والمراجعة المقدمة لا تتغير، ولا يقرؤها أحد حتى ترد جميع مراجعات الطلب. وإن كان لديك تضارب في المصالح فتنحَّ: يُسند الطلب إلى غيرك. ولا ترى أبدا من قدم الطلب، بل ما كتبه فقط.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>الفقرتان 18 و21</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>قائمة المراجعة</translation>
    </message>
    <message>
        <source>I have a conflict</source>
        <translation>لدي تضارب مصالح</translation>
    </message>
    <message>
        <source>Submit and open next</source>
        <translation>تقديم وفتح التالي</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what a key does</comment>
        <translation>منح درجة</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next criterion</source>
        <comment>what a key does</comment>
        <translation>المعيار التالي</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>keys</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Alt+PgDn</source>
        <comment>keys</comment>
        <translation>Alt+PgDn</translation>
    </message>
    <message>
        <source>skip for now</source>
        <comment>what a key does</comment>
        <translation>تخطٍّ الآن</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take a score back</source>
        <comment>what a key does</comment>
        <translation>سحب درجة</translation>
    </message>
    <message>
        <source>There is nothing left to submit here.</source>
        <translation>لم يبق هنا شيء لتقديمه.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>تنحيت عن هذا الطلب.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened.</source>
        <translation>فُتحت مراجعات هذا الطلب.</translation>
    </message>
    <message>
        <source>Call %1 · %2, %3, %4</source>
        <comment>reference, meeting, place, dates</comment>
        <translation>الدعوة %1 · %2، %3، %4</translation>
    </message>
    <message>
        <source>No application waits for you</source>
        <translation>لا يوجد طلب ينتظرك</translation>
    </message>
    <message>
        <source>When a call is closed, the office assigns its applications. Yours appear here, one after the other.</source>
        <translation>عند إغلاق دعوة يسند المكتب طلباتها. وتظهر طلباتك هنا واحدا بعد الآخر.</translation>
    </message>
    <message>
        <source>All your reviews of this call are done</source>
        <translation>أنجزت كل مراجعاتك لهذه الدعوة</translation>
    </message>
    <message>
        <source>The boxes above lead back to what you submitted. The other reviewers&apos; scores appear there once all are in.</source>
        <translation>المربعات أعلاه تعيدك إلى ما قدمته. وتظهر فيها درجات المراجعين الآخرين متى وردت جميعها.</translation>
    </message>
    <message>
        <source>Conflict of interest in %1</source>
        <translation>تضارب مصالح في %1</translation>
    </message>
    <message>
        <source>You stand back from this application for good, and someone else is assigned where anyone is left. The sentence stays in the record.</source>
        <translation>تتنحى عن هذا الطلب نهائيا، ويُسند إلى غيرك إن بقي أحد. وتبقى الجملة في السجل.</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>وصف التضارب</translation>
    </message>
    <message>
        <source>Stand back</source>
        <translation>تنحٍّ</translation>
    </message>
</context>
<context>
    <name>fund::ReviewingPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>reviews that are in, of those assigned</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Reviews in</source>
        <translation>المراجعات الواردة</translation>
    </message>
    <message>
        <source>Merit</source>
        <comment>0 to 100</comment>
        <translation>الجدارة</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>في انتظار</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a review</comment>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>لم ترد بعد</translation>
    </message>
    <message>
        <source>Applications under review</source>
        <translation>الطلبات قيد المراجعة</translation>
    </message>
    <message>
        <source>Assign reviewers</source>
        <translation>إسناد إلى مراجعين</translation>
    </message>
    <message>
        <source>Open the scores</source>
        <translation>فتح الدرجات</translation>
    </message>
    <message>
        <source>Each eligible application is read by at least two reviewers, none of them of the applicant&apos;s State, and the work is shared as evenly as can be. Scores stay sealed to their authors until all reviews of an application are in; then they are opened here and give its merit. Where reviewers lie 15 points or more apart, the merit bears a sign.</source>
        <translation>يقرأ كل طلب مؤهل مراجعان على الأقل، ليس أي منهما من دولة مقدم الطلب، ويُوزع العمل بأكبر قدر ممكن من التساوي. وتبقى الدرجات مختومة لأصحابها حتى ترد جميع مراجعات الطلب؛ ثم تُفتح هنا وتعطي جدارته. وحيثما تباعد المراجعون بمقدار 15 نقطة أو أكثر تحمل الجدارة علامة.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>الفقرتان 18 و21</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>لا دعوات مغلقة بعد</translation>
    </message>
    <message>
        <source>Once a call is closed and applications came in, they are assigned to reviewers here.</source>
        <translation>متى أُغلقت دعوة ووردت طلبات أُسندت هنا إلى المراجعين.</translation>
    </message>
    <message>
        <source>No call is closed yet.</source>
        <translation>لا دعوات مغلقة بعد.</translation>
    </message>
    <message>
        <source>No application has all its reviews in and is still sealed.</source>
        <translation>لا يوجد طلب اكتملت مراجعاته ولا يزال مختوما.</translation>
    </message>
    <message>
        <source>Choose an application to see who reviews it and what they said.</source>
        <translation>اختر طلبا لترى من يراجعه وما قالوه.</translation>
    </message>
    <message>
        <source>The reviewers lie 15 points or more apart.</source>
        <translation>بين المراجعين فرق قدره 15 نقطة أو أكثر.</translation>
    </message>
    <message>
        <source>Go on without two reviews…</source>
        <translation>متابعة دون مراجعتين…</translation>
    </message>
    <message>
        <source>A submitted review is never changed. Nobody reads a score before all are in.</source>
        <translation>المراجعة المقدمة لا تُغيَّر أبدا. ولا يقرأ أحد درجة قبل أن ترد جميعها.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Take back from %1…</source>
        <comment>a reviewer</comment>
        <translation>سحب من %1…</translation>
    </message>
    <message>
        <source>%1 new assignments for %2 applications. Left out: %3 until someone decides on their eligibility, %4 not eligible.</source>
        <translation>%1 من الإسنادات الجديدة لـ %2 من الطلبات. واستُبعد ما يلي: %3 إلى أن يبت أحد في أهليتها، و%4 غير مؤهلة.</translation>
    </message>
    <message>
        <source>The scores are opened and the call is reviewed: a short list can be made.</source>
        <translation>فُتحت الدرجات وتمت مراجعة الدعوة: يمكن إعداد قائمة قصيرة.</translation>
    </message>
    <message>
        <source>%1 reviews were opened; %2 applications still wait.</source>
        <translation>فُتحت %1 من المراجعات؛ ولا تزال %2 من الطلبات تنتظر.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>سحب %1 من %2</translation>
    </message>
    <message>
        <source>%1 does not review this application any more, and someone else is assigned where anyone is left. This can&apos;t be taken back.</source>
        <translation>لا يعود %1 مراجعا لهذا الطلب، ويُسند إلى غيره إن بقي أحد. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>سُحب %1 من %2.</translation>
    </message>
    <message>
        <source>Go on without two reviews of %1</source>
        <translation>متابعة دون مراجعتين للطلب %1</translation>
    </message>
    <message>
        <source>The application has no merit then and can&apos;t be selected. This can&apos;t be taken back.</source>
        <translation>لا تكون للطلب حينئذ جدارة ولا يمكن اختياره. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>متابعة دونهما</translation>
    </message>
    <message>
        <source>The call goes on without two reviews of %1.</source>
        <translation>تستمر الدعوة دون مراجعتين للطلب %1.</translation>
    </message>
    <message>
        <source>nothing: not eligible</source>
        <translation>لا شيء: غير مؤهل</translation>
    </message>
    <message>
        <source>Found not eligible: nobody has to review it.</source>
        <translation>تبين أنه غير مؤهل: لا يلزم أن يراجعه أحد.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>لا توجد دولة مسجلة لـ %1: لا يمكن معرفة ما إذا كانت تُقيَّم طلبات منها (الفقرة 18).</translation>
    </message>
    <message>
        <source>others in the place of %1, of the applicant&apos;s State: assign again</source>
        <comment>in a column “Waits for”</comment>
        <translation>آخرون بدلا من %1، وهو من دولة مقدم الطلب: يُعاد الإسناد</translation>
    </message>
</context>
<context>
    <name>fund::RuleBars</name>
    <message>
        <source>over by %1</source>
        <translation>زيادة %1</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>نقص %1</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1: %2، الحد الأقصى %3</translation>
    </message>
    <message>
        <source>%1: %2, at least %3</source>
        <translation>%1: %2، الحد الأدنى %3</translation>
    </message>
</context>
<context>
    <name>fund::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُحتسب</translation>
    </message>
    <message>
        <source>places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>cost in %1</source>
        <translation>التكلفة بعملة %1</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>A number, or a share such as 50 %.</source>
        <translation>عدد، أو نسبة مثل 50 %.</translation>
    </message>
    <message>
        <source>Leave one of the two empty.</source>
        <translation>اترك أحد الاثنين فارغا.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>من يُحتسب</translation>
    </message>
    <message>
        <source>Nothing chosen: everyone. Of one kind any chosen word is enough.</source>
        <translation>إن لم يُختر شيء: الجميع. وتكفي أي كلمة مختارة من النوع الواحد.</translation>
    </message>
    <message>
        <source>Write a whole number, or a share such as 50 %.</source>
        <translation>اكتب عددا صحيحا، أو نسبة مثل 50 %.</translation>
    </message>
</context>
<context>
    <name>fund::RuleRow</name>
    <message>
        <source>Name of the rule</source>
        <translation>اسم القاعدة</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>حد أدنى أو أقصى</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Who counts: %1</source>
        <translation>من يُحتسب: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>%1 of %2 =</source>
        <comment>a share of the seats comes to a number of places</comment>
        <translation>%1 من %2 =</translation>
    </message>
</context>
<context>
    <name>fund::RulesPart</name>
    <message>
        <source>Balance rules, most important first</source>
        <translation>قواعد التوازن، الأهم أولا</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a rule</source>
        <translation>Alt+↑ وAlt+↓ ينقلان القاعدة</translation>
    </message>
    <message>
        <source>Balance rule</source>
        <translation>قاعدة التوازن</translation>
    </message>
    <message>
        <source>Take the rule over</source>
        <translation>اعتماد القاعدة</translation>
    </message>
    <message>
        <source>New balance rule</source>
        <translation>قاعدة توازن جديدة</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>إضافة القاعدة</translation>
    </message>
    <message>
        <source>places of %1</source>
        <comment>all seats of the call</comment>
        <translation>مقاعد من %1</translation>
    </message>
    <message>
        <source>Para. 22 asks that the selection takes gender equality and geographical diversity into account; all States are eligible, and LDCs, LLDCs and SIDS may have priority. It sets no quota: every least, and every most of a group, is the office&apos;s own and needs its ground.</source>
        <translation>تطلب الفقرة 22 أن يراعي الاختيار المساواة بين الجنسين والتنوع الجغرافي؛ وجميع الدول مؤهلة، ويجوز إعطاء الأولوية لأقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية. ولا تحدد حصصا: فكل حد أدنى وكل حد أقصى لمجموعة هو من وضع المكتب ويلزم له سبب.</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioForm</name>
    <message>
        <source>Funding a year</source>
        <translation>التمويل في السنة</translation>
    </message>
    <message>
        <source>Staff paid from (para. 15)</source>
        <translation>مصدر تمويل الموظفين (الفقرة 15)</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>الميزانية العادية</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>وظيفة من الفئة الفنية، في السنة</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>وظيفة من فئة الخدمات العامة، في السنة</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>مندوب واحد في دورة واحدة</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>نشاط واحد</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>الدورات في السنة</translation>
    </message>
    <message>
        <source>Years it comes</source>
        <comment>for how many years a funding comes</comment>
        <translation>سنوات وروده</translation>
    </message>
    <message>
        <source>Small: delegates</source>
        <translation>العملية الصغيرة: المندوبون</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Medium: delegates</source>
        <translation>العملية المتوسطة: المندوبون</translation>
    </message>
    <message>
        <source>Multi-year from a funding of</source>
        <translation>متعددة السنوات ابتداء من تمويل قدره</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioPanel</name>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Money buys the delegates of the small operation first, then its activities; from there on activities and delegates in turn, as the medium operation has more of them.</source>
        <translation>تغطي الأموال أولا مندوبي العملية الصغيرة ثم أنشطتها؛ ومن ثم الأنشطة والمندوبين بالتناوب، إذ إن للعملية المتوسطة عددا أكبر منهم.</translation>
    </message>
</context>
<context>
    <name>fund::ScenariosPage</name>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>سيناريوهات جنبا إلى جنب</translation>
    </message>
    <message>
        <source>What a yearly funding would buy. The paper illustrates two levels: 2 million US dollars a year sponsor 10 delegates twice a year and 1 to 3 activities, 5 million sponsor 20 and up to 10, with commitments over several years. Change the funding or any cost at the side and see the result at once; keep a scenario under a name, and set up to four side by side. Support costs and the operating reserve are settings. Nothing here moves any money.</source>
        <translation>ما يمكن أن يتيحه تمويل سنوي. تبين الورقة مستويين على سبيل المثال: مليونا دولار من دولارات الولايات المتحدة في السنة لرعاية 10 مندوبين مرتين في السنة ومن نشاط واحد إلى 3 أنشطة، و5 ملايين لرعاية 20 مندوبا وما يصل إلى 10 أنشطة، مع التزامات على مدى عدة سنوات. غيِّر التمويل أو أي تكلفة في الجانب لترى النتيجة فورا؛ واحفظ سيناريو باسم، واعرض حتى أربعة جنبا إلى جنب. وتكاليف الدعم والاحتياطي التشغيلي من الإعدادات. ولا شيء هنا يحرك أي أموال.</translation>
    </message>
    <message>
        <source>paras. 15 and 20</source>
        <translation>الفقرتان 15 و20</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <comment>a scenario</comment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>جدول بيانات…</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>التمويل في السنة</translation>
    </message>
    <message>
        <source>For illustration only (para. 20) · amounts in %1</source>
        <comment>a currency</comment>
        <translation>للتوضيح فقط (الفقرة 20) · المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>ما يؤول إليه التمويل</translation>
    </message>
    <message>
        <source>Whole %1 a year</source>
        <comment>a currency</comment>
        <translation>%1 بلا كسور في السنة</translation>
    </message>
    <message>
        <source>the usual assumptions</source>
        <translation>الافتراضات المعتادة</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>صغيرة، الفقرة 20 (أ)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>متوسطة، الفقرة 20 (ب)</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>هذا السيناريو</translation>
    </message>
    <message>
        <source>more from %1</source>
        <comment>an amount</comment>
        <translation>المزيد ابتداء من %1</translation>
    </message>
    <message>
        <source>nothing more is wanted</source>
        <translation>لا حاجة إلى المزيد</translation>
    </message>
    <message>
        <source>Delegates a session</source>
        <translation>المندوبون لكل دورة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) a year</source>
        <translation>
            <numerusform>لا دورات في السنة</numerusform>
            <numerusform>دورة واحدة في السنة</numerusform>
            <numerusform>دورتان في السنة</numerusform>
            <numerusform>%Ln دورات في السنة</numerusform>
            <numerusform>%Ln دورة في السنة</numerusform>
            <numerusform>%Ln دورة في السنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities a year</source>
        <translation>الأنشطة في السنة</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Multi-year</source>
        <translation>متعدد السنوات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>التزامات</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>السنوات المغطاة</translation>
    </message>
    <message numerus="yes">
        <source>if it comes %Ln year(s)</source>
        <translation>
            <numerusform>إذا لم يرد في أي سنة</numerusform>
            <numerusform>إذا ورد سنة واحدة</numerusform>
            <numerusform>إذا ورد سنتين</numerusform>
            <numerusform>إذا ورد %Ln سنوات</numerusform>
            <numerusform>إذا ورد %Ln سنة</numerusform>
            <numerusform>إذا ورد %Ln سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>غير موزع</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>حفظ سيناريو</translation>
    </message>
    <message>
        <source>It stays in the file with all its inputs. A scenario of the same name gives way to it; the record keeps both.</source>
        <translation>يبقى في الملف مع جميع مدخلاته. ويحل محل سيناريو بالاسم نفسه؛ ويبقى كلاهما في السجل.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a scenario</comment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>حُفظ السيناريو «%1».</translation>
    </message>
    <message>
        <source>Put “%1” aside?</source>
        <translation>هل يُزال «%1»؟</translation>
    </message>
    <message>
        <source>It is no longer listed. The record keeps it, and one of the same name can be kept again.</source>
        <translation>لن يظهر في القائمة بعد ذلك. ويبقى في السجل، ويمكن حفظ سيناريو آخر بالاسم نفسه.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>أُزيل السيناريو «%1».</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>حفظ بصيغة جدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>The spreadsheet is written.</source>
        <translation>كُتب جدول البيانات.</translation>
    </message>
</context>
<context>
    <name>fund::ScoreCriterion</name>
    <message>
        <source>Score %1: %2</source>
        <translation>الدرجة %1: %2</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>درجة من 0 إلى 5</translation>
    </message>
</context>
<context>
    <name>fund::ScorePanel</name>
    <message>
        <source>%1 gave: %2</source>
        <comment>a reviewer and the scores in the order of the criteria</comment>
        <translation>منح %1: %2</translation>
    </message>
    <message>
        <source>Note (read by those who decide)</source>
        <translation>ملاحظة (يقرؤها أصحاب القرار)</translation>
    </message>
    <message>
        <source>weight %1</source>
        <comment>of a criterion</comment>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>تنحيت عن هذا الطلب.</translation>
    </message>
    <message>
        <source>The other reviewer&apos;s scores appear when both are in.</source>
        <translation>تظهر درجات المراجع الآخر متى وردت مراجعتاكما.</translation>
    </message>
</context>
<context>
    <name>fund::ScreeningPage</name>
    <message>
        <source>Screened</source>
        <comment>who was screened</comment>
        <translation>من فُحص</translation>
    </message>
    <message>
        <source>Entry of the list</source>
        <translation>المدخل في القائمة</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>of an entry of the list</comment>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>how well two names fit</comment>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>List of</source>
        <comment>a date</comment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>الأفراد</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a list</comment>
        <translation>المضافة</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a list</comment>
        <translation>المعدلة</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entries of a list</comment>
        <translation>المحذوفة</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تاريخ الاستيراد</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>القائم به</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of an entry between two lists</comment>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Fits by</source>
        <comment>the name of an entry</comment>
        <translation>وجه التطابق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Hit</source>
        <comment>of a screening</comment>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>would be a hit</source>
        <translation>يعد مطابقة</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Hits of the screening</source>
        <translation>مطابقات الفحص</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>ما غيرته النسخة</translation>
    </message>
    <message>
        <source>Entries that the name fits</source>
        <translation>المدخلات التي يطابقها الاسم</translation>
    </message>
    <message>
        <source>Import the list…</source>
        <translation>استيراد القائمة…</translation>
    </message>
    <message>
        <source>Screen everyone again</source>
        <translation>إعادة فحص الجميع</translation>
    </message>
    <message>
        <source>para. 14</source>
        <translation>الفقرة 14</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Hits</source>
        <comment>of the screening</comment>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>تجربة اسم</translation>
    </message>
    <message>
        <source>Any name in any script; a year of birth may follow</source>
        <translation>أي اسم بأي كتابة؛ ويمكن أن تليه سنة ميلاد</translation>
    </message>
    <message>
        <source>List of %1 · %2 entries · %3</source>
        <comment>%3: how many hits wait</comment>
        <translation>قائمة %1 · المدخلات: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) to decide</source>
        <translation>
            <numerusform>لا مطابقات تنتظر البت</numerusform>
            <numerusform>مطابقة واحدة تنتظر البت</numerusform>
            <numerusform>مطابقتان تنتظران البت</numerusform>
            <numerusform>%Ln مطابقات تنتظر البت</numerusform>
            <numerusform>%Ln مطابقة تنتظر البت</numerusform>
            <numerusform>%Ln مطابقة تنتظر البت</numerusform>
        </translation>
    </message>
    <message>
        <source>No list imported: nobody is screened</source>
        <translation>لم تُستورد قائمة: لم يُفحص أحد</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>hits of the screening</comment>
        <translation>تنتظر البت</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>hits of the screening</comment>
        <translation>مبتوت فيها</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Import the Consolidated List</source>
        <translation>استيراد القائمة الموحدة</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>ملفات XML (*.xml)</translation>
    </message>
    <message>
        <source>Importing the list and screening everyone</source>
        <translation>يجري استيراد القائمة وفحص الجميع</translation>
    </message>
    <message>
        <source>The list was imported and everyone was screened.</source>
        <translation>استُوردت القائمة وفُحص الجميع.</translation>
    </message>
    <message>
        <source>%1 entries are new or changed, %2 are as they were.</source>
        <translation>المدخلات الجديدة أو المعدلة: %1، والباقية كما كانت: %2.</translation>
    </message>
    <message>
        <source>Screening everyone</source>
        <translation>يجري فحص الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new hit(s).</source>
        <translation>
            <numerusform>لا مطابقات جديدة.</numerusform>
            <numerusform>مطابقة جديدة واحدة.</numerusform>
            <numerusform>مطابقتان جديدتان.</numerusform>
            <numerusform>%Ln مطابقات جديدة.</numerusform>
            <numerusform>%Ln مطابقة جديدة.</numerusform>
            <numerusform>%Ln مطابقة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the entry “%2”: a second person has to confirm your proposal.</source>
        <comment>%1 is who was screened</comment>
        <translation>%1 والمدخل «%2»: يجب أن يؤكد شخص ثان اقتراحك.</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>ما قورن وما تبين</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>a verdict on a hit</comment>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>with a proposal</comment>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>with a proposal</comment>
        <translation>عدم موافقة</translation>
    </message>
    <message>
        <source>%1 proposed: %2. %3</source>
        <comment>a person, the verdict, the reason</comment>
        <translation>اقترح %1: %2. %3</translation>
    </message>
    <message>
        <source>What you compared yourself</source>
        <translation>ما قارنته بنفسك</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>سبب عدم موافقتك</translation>
    </message>
    <message>
        <source>Part by part</source>
        <comment>why two names fit</comment>
        <translation>جزءا بجزء</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of points</comment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Regime</source>
        <comment>of sanctions</comment>
        <translation>نظام الجزاءات</translation>
    </message>
    <message>
        <source>Born</source>
        <comment>a year</comment>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Listed on</source>
        <comment>a date</comment>
        <translation>تاريخ الإدراج</translation>
    </message>
    <message>
        <source>No hit: nobody who was screened resembles an entry of the list.</source>
        <translation>لا مطابقات: لا أحد ممن فُحصوا يشبه مدخلا في القائمة.</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a hit</comment>
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a person</comment>
        <translation>اقترح %1</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>غير موافق</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Propose: somebody else…</source>
        <translation>اقتراح: شخص آخر…</translation>
    </message>
    <message>
        <source>Propose: the one who is listed…</source>
        <translation>اقتراح: الشخص المدرج…</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>يجب أن يؤكده شخص ثان.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it.</source>
        <translation>أنت قدمت هذا الاقتراح: يجب أن يجيب عليه شخص آخر.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <comment>with a proposal</comment>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>عدم موافقة…</translation>
    </message>
    <message>
        <source>No list imported: nobody is screened.</source>
        <translation>لم تُستورد قائمة: لم يُفحص أحد.</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>نسخة القائمة</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 للملف</translation>
    </message>
    <message>
        <source>Everyone is screened again with each version; a clearance lapses where a changed entry opens a hit again.</source>
        <translation>يُعاد فحص الجميع مع كل نسخة؛ وتسقط الإجازة متى فتح مدخل معدل مطابقة من جديد.</translation>
    </message>
    <message>
        <source>Write any name: what it fits stands here, part by part. Nothing of it is recorded.</source>
        <translation>اكتب أي اسم: يظهر هنا ما يطابقه، جزءا بجزء. ولا يُسجل شيء من ذلك.</translation>
    </message>
    <message>
        <source>too weak for a hit</source>
        <translation>أضعف من أن يعد مطابقة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Hits of applicants</source>
        <translation>حالات التطابق المحتمل لمقدمي الطلبات</translation>
    </message>
    <message>
        <source>Screen applicants</source>
        <translation>فحص مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>مقدمو الطلبات</translation>
    </message>
    <message>
        <source>No hit: no applicant who was screened resembles an entry of the list. What is found here is sealed like the names themselves.</source>
        <translation>لا مطابقة: لا يشبه أي من مقدمي الطلبات المدقَّقين قيدا في القائمة. وما يُعثر عليه هنا يُختم كالأسماء نفسها.</translation>
    </message>
    <message>
        <source>A second person who is cleared for names has to confirm it.</source>
        <translation>يجب أن يؤكده شخص ثان مأذون له بالاطلاع على الأسماء.</translation>
    </message>
    <message>
        <source>Screening applicants</source>
        <translation>جار فحص مقدمي الطلبات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) were screened.</source>
        <translation>
            <numerusform>لم يجر فحص أي من مقدمي الطلبات.</numerusform>
            <numerusform>جرى فحص مقدم طلب واحد.</numerusform>
            <numerusform>جرى فحص مقدمي طلبين.</numerusform>
            <numerusform>جرى فحص %Ln من مقدمي الطلبات.</numerusform>
            <numerusform>جرى فحص %Ln من مقدمي الطلبات.</numerusform>
            <numerusform>جرى فحص %Ln من مقدمي الطلبات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors that are no States, implementing partners and those in charge of these are compared with the Security Council&apos;s Consolidated List, by their names in any script, years of birth and documents. A hit is a question to people and never an answer: one proposes whether it is somebody else, a second person confirms, and until then no clearance holds. The decision holds for the entry in the words that it had; where a new list changes them, the hit is open again. The names of persons in charge and of applicants are sealed: who is cleared for names screens them and decides, and what is found of applicants is sealed as well. “Import the list” takes the XML file that the Security Council publishes, keeps the version and screens everyone again.</source>
        <translation>تُقارن الجهات المانحة من غير الدول والشركاء المنفذون والمسؤولون عنهم بالقائمة الموحدة لمجلس الأمن، بأسمائهم بأي كتابة وسنوات ميلادهم ووثائقهم. والمطابقة سؤال موجه إلى الناس وليست جوابا أبدا: يقترح شخص ما إذا كان المقصود شخصا آخر، ويؤكد شخص ثان، ولا تسري أي إجازة قبل ذلك. ويسري القرار على القيد بالصيغة التي كان عليها؛ وحيث تغيرها قائمة جديدة تُفتح المطابقة من جديد. وأسماء الأشخاص المسؤولين ومقدمي الطلبات مختومة: يفحصها ويبت فيها المخوَّلون بالاطلاع على الأسماء، ويُختم كذلك ما يُعثر عليه بشأن مقدمي الطلبات. ويأخذ «استيراد القائمة» ملف XML الذي ينشره مجلس الأمن، ويحفظ النسخة ويعيد فحص الجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were screened.</source>
        <comment>of donors, partners and those in charge of them</comment>
        <translation>
            <numerusform>لم تُفحص أي أسماء.</numerusform>
            <numerusform>فُحص اسم واحد.</numerusform>
            <numerusform>فُحص اسمان.</numerusform>
            <numerusform>فُحصت %Ln أسماء.</numerusform>
            <numerusform>فُحص %Ln اسما.</numerusform>
            <numerusform>فُحص %Ln اسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>fund::SeatPicture</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>أقل البلدان نموا أو البلدان النامية غير الساحلية أو الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman, in a dot</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man, in a dot</comment>
        <translation>ر</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>أقصى %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>أدنى %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
</context>
<context>
    <name>fund::SelectionBoard</name>
    <message>
        <source>Applicant %1, %2, merit %3</source>
        <translation>مقدم الطلب %1، %2، الجدارة %3</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short for African States</comment>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short for Asia-Pacific States</comment>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>short for Eastern European States</comment>
        <translation>أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean</source>
        <comment>short for Latin American and Caribbean States</comment>
        <translation>أمريكا اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>Western and other</source>
        <comment>short for Western European and other States</comment>
        <translation>أوروبا الغربية وغيرها</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>في غير أي مجموعة إقليمية</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>القواعد المنشورة</translation>
    </message>
    <message>
        <source>reached, needed</source>
        <comment>over two columns of numbers</comment>
        <translation>المتحقق، المطلوب</translation>
    </message>
</context>
<context>
    <name>fund::SettingForm</name>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written: a letter and its date, a resolution.</source>
        <translation>من قرره ومكان كتابته: رسالة وتاريخها، أو قرار.</translation>
    </message>
    <message>
        <source>In per cent, such as 13.</source>
        <translation>بالنسبة المئوية، مثل 13.</translation>
    </message>
    <message>
        <source>A whole number of years.</source>
        <translation>عدد صحيح من السنوات.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>اختر ما تقرر.</translation>
    </message>
    <message>
        <source>Per cent from 0 to 100, such as 13.</source>
        <translation>نسبة مئوية من 0 إلى 100، مثل 13.</translation>
    </message>
    <message>
        <source>In %1, such as %2.</source>
        <translation>بعملة %1، مثل %2.</translation>
    </message>
</context>
<context>
    <name>fund::SettingsPage</name>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>لم يقرره أحد</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المختصة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Units for one of the fund&apos;s</source>
        <translation>الوحدات مقابل وحدة من عملة الصندوق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>Every number that the fund&apos;s paper leaves open is decided by an authority and holds from a date. What held before stays on record: a report on an earlier day uses what held then. Rates of exchange are the United Nations&apos; operational rates, month by month.</source>
        <translation>كل رقم تتركه ورقة الصندوق مفتوحا تقرره جهة مختصة ويسري من تاريخ. وما كان ساريا من قبل يبقى في السجل: التقرير عن يوم أسبق يستخدم ما كان ساريا حينئذ. وأسعار الصرف هي الأسعار المعمول بها في الأمم المتحدة، شهرا بشهر.</translation>
    </message>
    <message>
        <source>paras. 15 and 16</source>
        <translation>الفقرتان 15 و16</translation>
    </message>
    <message>
        <source>Decided by authorities</source>
        <translation>ما قررته الجهات المختصة</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>استيراد أسعار الصرف…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>تسجيل قرار…</translation>
    </message>
    <message>
        <source>As it holds on %1</source>
        <comment>a date</comment>
        <translation>كما يسري في %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>أسبق ولاحق</translation>
    </message>
    <message>
        <source>Choose a setting to see all that was decided on it.</source>
        <translation>اختر إعدادا لترى كل ما تقرر بشأنه.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Nobody has decided it yet. Until then what depends on it is refused or left out, and says so.</source>
        <translation>لم يقرره أحد بعد. وإلى ذلك الحين يُرفض ما يتوقف عليه أو يُترك، مع بيان ذلك.</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>كل القرارات</translation>
    </message>
    <message>
        <source>A new decision holds from its date on; what held before stays on record.</source>
        <translation>يسري القرار الجديد من تاريخه فصاعدا؛ وما كان ساريا من قبل يبقى في السجل.</translation>
    </message>
    <message>
        <source>Choose a rate to see where it was read.</source>
        <translation>اختر سعر صرف لترى مصدر قراءته.</translation>
    </message>
    <message>
        <source>Operational rate of exchange</source>
        <translation>سعر الصرف المعمول به</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>two currencies</comment>
        <translation>%1 مقابل وحدة %2</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>تسجيل قرار</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>تسجيل القرار</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards, only followed by another.</source>
        <translation>لا يمكن تغييره بعد ذلك، بل يمكن أن يتبعه قرار آخر فقط.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) recorded.</source>
        <translation>
            <numerusform>لم تُسجل أسعار صرف.</numerusform>
            <numerusform>سُجل سعر صرف واحد.</numerusform>
            <numerusform>سُجل سعرا صرف.</numerusform>
            <numerusform>سُجلت %Ln أسعار صرف.</numerusform>
            <numerusform>سُجل %Ln سعر صرف.</numerusform>
            <numerusform>سُجل %Ln سعر صرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already.</source>
        <translation>
            <numerusform>لم يكن أي منها مسجلا من قبل.</numerusform>
            <numerusform>واحد منها مسجل بالفعل.</numerusform>
            <numerusform>اثنان منها مسجلان بالفعل.</numerusform>
            <numerusform>%Ln منها مسجلة بالفعل.</numerusform>
            <numerusform>%Ln منها مسجلة بالفعل.</numerusform>
            <numerusform>%Ln منها مسجلة بالفعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>الجداول والقوائم (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Take these rates, ten times off or more?</source>
        <translation>هل تُقبل هذه الأسعار المختلفة عشرة أضعاف أو أكثر؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>قبولها</translation>
    </message>
    <message>
        <source>Take rates that changed by more than a quarter?</source>
        <translation>هل تُقبل أسعار تغيرت بأكثر من الربع؟</translation>
    </message>
</context>
<context>
    <name>fund::ShortListPage</name>
    <message>
        <source>Which applicants</source>
        <translation>أي مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>مقدمو الطلبات</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>بجانب القائمة</translation>
    </message>
    <message>
        <source>Memo…</source>
        <comment>write it as PDF</comment>
        <translation>مذكرة…</translation>
    </message>
    <message>
        <source>Make short list</source>
        <translation>إعداد القائمة القصيرة</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>إعدادها من جديد</translation>
    </message>
    <message>
        <source>Fill the free places</source>
        <translation>شغل المقاعد الشاغرة</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>إرسال للموافقة…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>لا دعوات مغلقة بعد</translation>
    </message>
    <message>
        <source>It waits for the High Representative.</source>
        <translation>تنتظر الممثل السامي.</translation>
    </message>
    <message>
        <source>It has been approved.</source>
        <translation>تمت الموافقة عليها.</translation>
    </message>
    <message>
        <source>Sent for approval on %1. It waits for the High Representative.</source>
        <translation>أُرسلت للموافقة في %1. تنتظر الممثل السامي.</translation>
    </message>
    <message>
        <source>Returned by the High Representative.</source>
        <translation>أعادها الممثل السامي.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>تمت الموافقة عليها في %1.</translation>
    </message>
    <message>
        <source>A nominee has withdrawn since the approval.</source>
        <translation>انسحب أحد المرشحين منذ الموافقة.</translation>
    </message>
    <message>
        <source>This list fills places that became free.</source>
        <translation>تشغل هذه القائمة مقاعد شغرت.</translation>
    </message>
    <message>
        <source>Those approved before stay. The substitutes need an approval of their own.</source>
        <translation>يبقى من ووفق عليهم من قبل. ويحتاج البدلاء إلى موافقة خاصة بهم.</translation>
    </message>
    <message>
        <source>Making the short list</source>
        <translation>يجري إعداد القائمة القصيرة</translation>
    </message>
    <message>
        <source>Send this short list for approval?</source>
        <translation>أتريد إرسال هذه القائمة القصيرة للموافقة؟</translation>
    </message>
    <message>
        <source>Version %1 of the short list of %2 goes to the High Representative (%3): %4 delegates of %5 States for %6. It stays as it is until it is approved or returned.</source>
        <translation>تُحال النسخة %1 من القائمة القصيرة للدعوة %2 إلى الممثل السامي (%3): %4 من المندوبين من %5 من الدول لحضور %6. وتبقى كما هي إلى أن يوافَق عليها أو تعاد.</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>إرسال للموافقة</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>البصمة الرقمية: %1</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>أتريد سحب %1؟</translation>
    </message>
    <message>
        <source>The nominee of %1 can&apos;t go. What is committed and not yet spent becomes free; the place can be filled by the same rules.</source>
        <translation>لا يمكن لمرشح %1 السفر. ويتحرر ما عُقد التزام به ولم يُصرف بعد؛ ويمكن شغل المقعد بالقواعد نفسها.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>كُتبت المذكرة.</translation>
    </message>
    <message>
        <source>The list is made by the rules that were published with the call, and by nothing else: first the rules&apos; minimums in their order, then as many seats as can be filled, then the greatest total merit, then the smallest cost, then the published lot. Each applicant has the one sentence why. “What if” tries a copy of the rules and can never be sent for approval.</source>
        <translation>تُعد القائمة بالقواعد التي نُشرت مع الدعوة دون سواها: أولا الحدود الدنيا للقواعد بترتيبها، ثم أكبر عدد يمكن شغله من المقاعد، ثم أكبر مجموع للجدارة، ثم أقل تكلفة، ثم القرعة المنشورة. ولكل مقدم طلب جملة واحدة تبين السبب. و«ماذا لو» يجرب نسخة من القواعد ولا يمكن أبدا إرساله للموافقة.</translation>
    </message>
    <message>
        <source>paras. 18, 21, 22</source>
        <translation>الفقرات 18 و21 و22</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>القائمة القصيرة</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Once a call is closed and its reviews are opened, its short list is made here, by the rules that were published with it.</source>
        <translation>متى أُغلقت دعوة وفُتحت مراجعاتها أُعدت هنا قائمتها القصيرة بالقواعد التي نُشرت معها.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>الانتقال إلى الدعوات</translation>
    </message>
    <message>
        <source>The short list can&apos;t be made yet</source>
        <translation>لا يمكن إعداد القائمة القصيرة بعد</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>الانتقال إلى الدعوة</translation>
    </message>
    <message>
        <source>No short list has been made yet</source>
        <translation>لم تُعد أي قائمة قصيرة بعد</translation>
    </message>
    <message>
        <source>It is made by the published rules of %1 alone, proven to be the best, and each applicant gets the one sentence why.</source>
        <translation>تُعد بالقواعد المنشورة للدعوة %1 وحدها، ويُثبت أنها الأفضل، ويحصل كل مقدم طلب على جملة واحدة تبين السبب.</translation>
    </message>
    <message>
        <source>Who would go: %1 of %2 seats, by regional group</source>
        <translation>من سيذهب: %1 من %2 من المقاعد، حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Who would go: %1, by regional group</source>
        <translation>من سيذهب: %1، حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Published rules, in order</source>
        <translation>القواعد المنشورة، بترتيبها</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>الأموال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Near the line</source>
        <translation>قرب الخط الفاصل</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختارون</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير مختارين</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>دون الحد الأدنى</translation>
    </message>
    <message>
        <source>All</source>
        <comment>applicants</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Selected. Without this person:</source>
        <translation>مختار. دون هذا الشخص:</translation>
    </message>
    <message>
        <source>Not selected. With this person:</source>
        <translation>غير مختار. مع هذا الشخص:</translation>
    </message>
    <message>
        <source>Choose an applicant to see why it is in or out.</source>
        <translation>اختر مقدم طلب لترى سبب اختياره أو عدمه.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>فتح الطلب</translation>
    </message>
    <message>
        <source>Withdraw this nominee…</source>
        <translation>سحب هذا المرشح…</translation>
    </message>
    <message>
        <source>Give out…</source>
        <comment>the selection, under codes</comment>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Withdrew after the approval.</source>
        <translation>انسحب بعد الموافقة.</translation>
    </message>
    <message>
        <source>Codes stand for applicants and States. It becomes an entry of the record.</source>
        <translation>تحل الرموز محل مقدمي الطلبات والدول. ويصبح ذلك قيدا في السجل.</translation>
    </message>
    <message>
        <source>Last given out on %1: %2</source>
        <translation>آخر تسليم في %1: %2</translation>
    </message>
    <message>
        <source>Give out the selection of %1</source>
        <translation>تسليم اختيار %1</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Give out the selection</source>
        <translation>تسليم الاختيار</translation>
    </message>
    <message>
        <source>Selection problems (*.json)</source>
        <translation>مسائل الاختيار (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>لا يمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>It is on record that the selection was given out, but %1 was not written: %2. Give it out again.</source>
        <translation>سُجل أن الاختيار سُلم، لكن %1 لم يُكتب: %2. سلمه من جديد.</translation>
    </message>
    <message>
        <source>Given out, and on record: %1</source>
        <translation>سُلم وسُجل: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 للملف: %1</translation>
    </message>
    <message>
        <source>Found on the Security Council&apos;s list by two people: %1.</source>
        <translation>من تبين لشخصين أنهم مدرجون في قائمة مجلس الأمن: %1.</translation>
    </message>
    <message>
        <source>A hit waits for a decision: %1.</source>
        <translation>مطابقة ينتظر قرارا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed applicant(s) were not screened against the newest list.</source>
        <translation>
            <numerusform>لا أحد من مقدمي الطلبات المقترحين لم يدقَّق بالمقارنة مع أحدث قائمة.</numerusform>
            <numerusform>مقدم طلب مقترح واحد لم يدقَّق بالمقارنة مع أحدث قائمة.</numerusform>
            <numerusform>مقدما طلبين مقترحان لم يدقَّقا بالمقارنة مع أحدث قائمة.</numerusform>
            <numerusform>%Ln من مقدمي الطلبات المقترحين لم يدقَّقوا بالمقارنة مع أحدث قائمة.</numerusform>
            <numerusform>%Ln من مقدمي الطلبات المقترحين لم يدقَّقوا بالمقارنة مع أحدث قائمة.</numerusform>
            <numerusform>%Ln من مقدمي الطلبات المقترحين لم يدقَّقوا بالمقارنة مع أحدث قائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screening of who is proposed is not finished.</source>
        <translation>لم يُستكمل فحص المقترحين.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <comment>applicants whose journey could not be estimated</comment>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared: the cost could not be estimated.</source>
        <translation>مؤهلون وقُيّمت طلباتهم، لكن لم تجر مقارنتهم: تعذر تقدير الكلفة.</translation>
    </message>
</context>
<context>
    <name>fund::SignInForm</name>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>من أنت</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>الرمز الصالح لمرة واحدة</translation>
    </message>
    <message>
        <source>You were handed it in person. It is used up by this first sign-in.</source>
        <translation>سُلم إليك شخصيا. وينتهي مفعوله بتسجيل الدخول الأول هذا.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>كلمة المرور نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>كلمة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>اختر من أنت.</translation>
    </message>
    <message>
        <source>Type the one-time code.</source>
        <translation>اكتب الرمز الصالح لمرة واحدة.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>fund::SinceField</name>
    <message>
        <source>What changed since</source>
        <comment>a day follows</comment>
        <translation>ما تغير منذ</translation>
    </message>
    <message>
        <source>Shows what was recorded after that day and made the figures others.</source>
        <translation>يعرض ما سُجل بعد ذلك اليوم وغيّر الأرقام.</translation>
    </message>
</context>
<context>
    <name>fund::StartPage</name>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>مكتب صندوق تبرعات للأمم المتحدة: برنامج واحد، ملف واحد.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <comment>files</comment>
        <translation>آخر ما فُتح</translation>
    </message>
    <message>
        <source>No fund file was opened here yet. Make a new one, or open one that someone gave you.</source>
        <translation>لم يُفتح هنا ملف صندوق بعد. أنشئ ملفا جديدا، أو افتح ملفا أعطاك إياه أحد.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading over: new file, open a file</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>New fund file…</source>
        <translation>ملف صندوق جديد…</translation>
    </message>
    <message>
        <source>Open a fund file…</source>
        <translation>فتح ملف صندوق…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everything stays in that one file on this machine. The program connects to nothing.</source>
        <translation>يبقى كل شيء في ذلك الملف الواحد على هذا الجهاز. ولا يتصل البرنامج بأي شيء.</translation>
    </message>
    <message>
        <source>Making the year: %1%</source>
        <translation>يجري إعداد السنة: %1%</translation>
    </message>
    <message>
        <source>Try it with a demonstration year</source>
        <translation>التجربة بسنة من العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>fund::StartWindow</name>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>ملفات الصندوق (*.fund)</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts. The password of each is “demo”.</source>
        <translation>عرض تجريبي: أشخاص ومبالغ مختلقة. كلمة مرور كل منهم «demo».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>New fund file</source>
        <translation>ملف صندوق جديد</translation>
    </message>
    <message>
        <source>The file holds the whole fund. You choose its place in the next step.</source>
        <translation>يحتوي الملف على الصندوق كله. وتختار مكانه في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>إنشاء الملف…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>يُعرض هذه المرة فقط ولا يُخزن في أي مكان. ويفتح الملف إذا فُقدت كل كلمات المرور: دوِّنه واحفظه في مكان مقفل.</translation>
    </message>
    <message>
        <source>Open a fund file</source>
        <translation>فتح ملف صندوق</translation>
    </message>
    <message>
        <source>Making a demonstration year</source>
        <translation>يجري إعداد سنة من العرض التجريبي</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>تجري تجربة كلمة المرور…</translation>
    </message>
    <message>
        <source>Where the fund file shall stand</source>
        <translation>مكان ملف الصندوق</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>يجري إنشاء الملف…</translation>
    </message>
    <message>
        <source>Write the key down first.</source>
        <translation>دوِّن المفتاح أولا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>fund::StateField</name>
    <message>
        <source>“%1” is not on the list. Type a part of the name and choose.</source>
        <translation>«%1» ليس في القائمة. اكتب جزءا من الاسم واختر.</translation>
    </message>
</context>
<context>
    <name>fund::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>البيانات المالية</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>صفحات البيان</translation>
    </message>
    <message>
        <source>paras. 17, 19 and 27</source>
        <translation>الفقرات 17 و19 و27</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>جدول بيانات…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day follows</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>a day follows</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>كما كان معروفا في</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>يستبعد ما سُجل بعد ذلك اليوم.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day follows; the end of a time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>تجري قراءة الدفاتر</translation>
    </message>
    <message>
        <source>The statement can&apos;t be made</source>
        <translation>لا يمكن إعداد البيان</translation>
    </message>
    <message>
        <source>From the books, as of any day</source>
        <translation>من الدفاتر، في أي يوم</translation>
    </message>
    <message>
        <source>There is no statement to save yet.</source>
        <translation>لا يوجد بعد بيان لحفظه.</translation>
    </message>
    <message>
        <source>The statement is written.</source>
        <translation>كُتب البيان.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>حفظ بصيغة جدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>The statement went to the printer.</source>
        <translation>أُرسل البيان إلى الطابعة.</translation>
    </message>
    <message>
        <source>Every figure is read from the books: the same as on the Pool page and in the annual report. A statement is of any day; “as known on” leaves out what was recorded later, so that what last year&apos;s statement said can be found again, and “what changed since” explains the difference entry by entry. Money is reported in aggregate, and no expenditure is traced to a donor.</source>
        <translation>كل رقم مقروء من الدفاتر: وهو نفسه في صفحة الوعاء وفي التقرير السنوي. ويكون البيان عن أي يوم؛ ويستبعد «كما كان معروفا في» ما سُجل لاحقا، ليتسنى العثور من جديد على ما ورد في بيان السنة الماضية، ويفسر «ما تغير منذ» الفرق قيدا بقيد. وتُبلَّغ الأموال بصورة إجمالية، ولا تُتبع أي نفقة إلى جهة مانحة.</translation>
    </message>
</context>
<context>
    <name>fund::TableView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with head</source>
        <translation>نسخ مع الرأس</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
</context>
<context>
    <name>fund::TaskStrip</name>
    <message>
        <source>to do</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>بدأت</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>stood back</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>تنحٍّ</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>ساقطة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an application and where its review stands</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of a reviewer</comment>
        <translation>أُنجز %1 من %2</translation>
    </message>
</context>
<context>
    <name>fund::TextPart</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>The call&apos;s text</source>
        <translation>نص الدعوة</translation>
    </message>
    <message>
        <source>Encouragement of women to apply</source>
        <translation>تشجيع النساء على التقديم</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Nights of subsistence</source>
        <translation>ليالي بدل الإقامة</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Time zone of both</source>
        <translation>المنطقة الزمنية لكليهما</translation>
    </message>
    <message>
        <source>Whom it is for, what is paid, how to apply.</source>
        <translation>لمن هي، وما يُدفع، وكيفية التقديم.</translation>
    </message>
    <message>
        <source>Stands in every call (para. 22).</source>
        <translation>ترد في كل دعوة (الفقرة 22).</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>كما يرد في جداول السفر.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Applications count until this moment.</source>
        <translation>تُحتسب الطلبات حتى هذه اللحظة.</translation>
    </message>
</context>
<context>
    <name>fund::TodayPage</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يوما</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوما</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>What waits for you, by date; Enter or a click opens the place where it is done. Below it, what waits for others. A matter leaves the list when it is done, not when it is ticked.</source>
        <translation>ما ينتظرك، حسب التاريخ؛ وEnter أو نقرة يفتحان مكان إنجازه. وتحته ما ينتظر الآخرين. وتخرج المسألة من القائمة عند إنجازها لا عند التأشير عليها.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>For you, by date</source>
        <translation>لك، حسب التاريخ</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>في انتظار الآخرين</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves. Everything done is in the Audit page.</source>
        <translation>تخرج المسائل المنجزة من هذه القائمة من تلقاء نفسها. وكل ما أُنجز وارد في صفحة التدقيق.</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves.</source>
        <translation>تخرج المسائل المنجزة من هذه القائمة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Pledges and receipts of the year will appear here.</source>
        <translation>ستظهر هنا تعهدات السنة ومقبوضاتها.</translation>
    </message>
    <message>
        <source>The money of each window will appear here once some is allotted.</source>
        <translation>ستظهر هنا أموال كل نافذة متى خُصص بعضها.</translation>
    </message>
    <message>
        <source>Applicants of the newest call will appear here.</source>
        <translation>سيظهر هنا مقدمو الطلبات إلى أحدث دعوة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>لا مسائل</numerusform>
            <numerusform>مسألة واحدة</numerusform>
            <numerusform>مسألتان</numerusform>
            <numerusform>%Ln مسائل</numerusform>
            <numerusform>%Ln مسألة</numerusform>
            <numerusform>%Ln مسألة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. The next known date is %1, when a call closes.</source>
        <translation>لا شيء ينتظرك. التاريخ المعروف التالي هو %1، حين تُغلق دعوة.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>لا شيء ينتظرك.</translation>
    </message>
    <message>
        <source>Receipts follow pledges</source>
        <translation>المقبوضات تتبع التعهدات</translation>
    </message>
    <message>
        <source>Money in each window</source>
        <translation>الأموال في كل نافذة</translation>
    </message>
    <message>
        <source>Who applied, by region</source>
        <translation>من قدم طلبا، حسب المنطقة</translation>
    </message>
    <message>
        <source>How far the applications of the newest call have come will appear here.</source>
        <translation>ستظهر هنا المراحل التي بلغتها طلبات أحدث دعوة.</translation>
    </message>
    <message>
        <source>Applications by stage</source>
        <translation>الطلبات حسب المرحلة</translation>
    </message>
</context>
<context>
    <name>fund::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
</context>
<context>
    <name>fund::UserForm</name>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>دولته</translation>
    </message>
    <message>
        <source>One person, one role: who allots money never receives it, and who reviews never decides.</source>
        <translation>لكل شخص دور واحد: من يخصص الأموال لا يتلقاها أبدا، ومن يراجع لا يقرر أبدا.</translation>
    </message>
    <message>
        <source>A reviewer never reviews applicants of this State. Empty: of none.</source>
        <translation>لا يراجع المراجع أبدا مقدمي طلبات من هذه الدولة. فارغ: لا دولة.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>اختر دورا.</translation>
    </message>
</context>
<context>
    <name>fund::UserStateForm</name>
    <message>
        <source>Own State</source>
        <translation>دولته</translation>
    </message>
    <message>
        <source>Why another State</source>
        <translation>لماذا دولة أخرى</translation>
    </message>
    <message>
        <source>This reviewer never reviews applicants of it. What is assigned of them and not submitted goes to others when reviews are assigned again.</source>
        <translation>لا يقيّم هذا المقيِّم مقدمي الطلبات منها أبدا. وما أُسند إليه منهم ولم يقدَّم ينتقل إلى غيره عند إعادة إسناد التقييمات.</translation>
    </message>
</context>
<context>
    <name>fund::UsersPage</name>
    <message>
        <source>disabled</source>
        <comment>a user</comment>
        <translation>معطل</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>لم يسجل الدخول بعد</translation>
    </message>
    <message>
        <source>key to confirm</source>
        <translation>المفتاح ينتظر التأكيد</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>دولته</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a user, for signatures</comment>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>إضافة مستخدم…</translation>
    </message>
    <message>
        <source>One person has one role. A new user is handed a one-time code in person and chooses a password at the first sign-in. The key of a High Representative is compared in person by someone of another role before decisions signed with it count.</source>
        <translation>لكل شخص دور واحد. ويُسلَّم المستخدم الجديد شخصيا رمزا صالحا لمرة واحدة، ويختار كلمة مرور عند تسجيل دخوله الأول. ويُقارن شخصيا مفتاح الممثل السامي من قبل شخص له دور آخر قبل أن يُعتد بالقرارات الموقعة به.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>الفقرة 18</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدما</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user to see the key and what was done.</source>
        <translation>اختر مستخدما لترى مفتاحه وما قام به.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a date</comment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>by whom</comment>
        <translation>أكده</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Confirm the key…</source>
        <translation>تأكيد المفتاح…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Nobody is deleted: what a person did stays on record under the name.</source>
        <translation>لا يُحذف أحد: ما قام به الشخص يبقى في السجل باسمه.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>إضافة المستخدم</translation>
    </message>
    <message>
        <source>One-time code of %1: %2</source>
        <translation>الرمز الصالح لمرة واحدة الخاص بـ %1: %2</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>يُعرض هذه المرة فقط. سلِّمه شخصيا؛ وينتهي مفعوله بتسجيل الدخول الأول.</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>تأكيد مفتاح %1</translation>
    </message>
    <message>
        <source>Compare the key with its owner, in person or by a call of yours: %1. From then on decisions signed with it count.</source>
        <translation>قارن المفتاح مع صاحبه، شخصيا أو بمكالمة تجريها أنت: %1. ومن ذلك الحين يُعتد بالقرارات الموقعة به.</translation>
    </message>
    <message>
        <source>The keys are the same</source>
        <translation>المفتاحان متطابقان</translation>
    </message>
    <message>
        <source>This stands in the record under your name and can&apos;t be taken back.</source>
        <translation>يُدرج هذا في السجل باسمك ولا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>تعطيل %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What %1 did stays on record; reviews that were not submitted must be assigned to others.</source>
        <translation>لن يتمكن %1 من تسجيل الدخول بعد الآن. ويبقى ما قام به %1 في السجل؛ ويجب إسناد المراجعات التي لم تُقدَّم إلى غيره.</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>السبب؛ يُدرج في السجل</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Making the one-time code…</source>
        <translation>يجري إعداد الرمز الصالح لمرة واحدة…</translation>
    </message>
    <message>
        <source>Own State…</source>
        <translation>دولته…</translation>
    </message>
    <message>
        <source>Own State of %1</source>
        <comment>of a reviewer</comment>
        <translation>دولة %1</translation>
    </message>
    <message>
        <source>Record the State</source>
        <translation>تسجيل الدولة</translation>
    </message>
    <message>
        <source>The own State of %1 is on record: no applicant of it is assigned to this reviewer.</source>
        <translation>سُجلت دولة %1: لا يُسند إليه أي مقدم طلب منها.</translation>
    </message>
</context>
<context>
    <name>fund::WhatIfPanel</name>
    <message>
        <source>A copy of the rules: it can never be sent for approval; only the published rules can.</source>
        <translation>نسخة من القواعد: لا يمكن أبدا إرسالها للموافقة؛ القواعد المنشورة وحدها يمكن إرسالها.</translation>
    </message>
    <message>
        <source>Reset to published</source>
        <translation>العودة إلى المنشور</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>over the numbers as published</comment>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>over the numbers that can be changed</comment>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>المنشور: %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Of one State</source>
        <translation>للدولة الواحدة</translation>
    </message>
    <message>
        <source>Minimum merit</source>
        <translation>الحد الأدنى للجدارة</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <comment>%1 is a currency&apos;s code</comment>
        <translation>الأموال، %1</translation>
    </message>
    <message>
        <source>Solving the copy</source>
        <translation>يجري حل النسخة</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven.</source>
        <translation>توقف قبل إثبات أفضل قائمة.</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>ثبت أنها الأفضل</translation>
    </message>
    <message>
        <source>%1: %2 of %3, short by %4</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1: %2 من %3، بنقص %4</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>المقاعد المشغولة</translation>
    </message>
    <message>
        <source>Total merit</source>
        <translation>مجموع الجدارة</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>التكلفة، %1</translation>
    </message>
    <message>
        <source>The same people are selected.</source>
        <translation>يُختار الأشخاص أنفسهم.</translation>
    </message>
    <message>
        <source>+ Comes in</source>
        <translation>+ يدخل</translation>
    </message>
    <message>
        <source>− Goes out</source>
        <translation>− يخرج</translation>
    </message>
</context>
<context>
    <name>fund::WishForm</name>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>رسالة المانح التي تطلب ذلك</translation>
    </message>
</context>
<context>
    <name>fund::WithdrawalForm</name>
    <message>
        <source>Date of the letter</source>
        <translation>تاريخ الرسالة</translation>
    </message>
    <message>
        <source>%1 is kept with the wish, in the fund&apos;s file.</source>
        <comment>a file&apos;s name</comment>
        <translation>يُحفظ %1 مع الرغبة في ملف الصندوق.</translation>
    </message>
</context>
<context>
    <name>fund::print::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>صفحتان</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>صفحات متجاورة</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Created the fund file</source>
        <translation>أنشأ ملف الصندوق</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>أضاف مستخدما</translation>
    </message>
    <message>
        <source>Signed in for the first time</source>
        <translation>سجل الدخول للمرة الأولى</translation>
    </message>
    <message>
        <source>Confirmed a representative&apos;s key</source>
        <translation>أكد مفتاح ممثل سامٍ</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>عطل مستخدما</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>غير كلمة مروره</translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation>استخدم مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Recorded a setting</source>
        <translation>سجل إعدادا</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرأ</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>تحقق من السجل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صدَّر</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>أعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>Imported rates of exchange</source>
        <translation>استورد أسعار صرف</translation>
    </message>
    <message>
        <source>Recorded a donor</source>
        <translation>سجل مانحا</translation>
    </message>
    <message>
        <source>Recorded a clearance</source>
        <translation>سجل إجازة</translation>
    </message>
    <message>
        <source>Recorded a contribution</source>
        <translation>سجل تبرعا</translation>
    </message>
    <message>
        <source>Recorded an agreement</source>
        <translation>سجل اتفاقا</translation>
    </message>
    <message>
        <source>Recorded a receipt</source>
        <translation>سجل مقبوضا</translation>
    </message>
    <message>
        <source>Allotted money</source>
        <translation>خصص أموالا</translation>
    </message>
    <message>
        <source>Recorded an expenditure</source>
        <translation>سجل نفقة</translation>
    </message>
    <message>
        <source>Reversed a ledger entry</source>
        <translation>عكس قيدا في دفتر الأستاذ</translation>
    </message>
    <message>
        <source>Imported travel costs</source>
        <translation>استورد تكاليف سفر</translation>
    </message>
    <message>
        <source>Drafted a call</source>
        <translation>صاغ دعوة</translation>
    </message>
    <message>
        <source>Published a call</source>
        <translation>نشر دعوة</translation>
    </message>
    <message>
        <source>Closed a call</source>
        <translation>أغلق دعوة</translation>
    </message>
    <message>
        <source>Recorded applications</source>
        <translation>سجل طلبات</translation>
    </message>
    <message>
        <source>Judged an eligibility</source>
        <translation>قدر الأهلية</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>سجل انسحابا</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>محا بيانات شخص</translation>
    </message>
    <message>
        <source>Assigned reviewers</source>
        <translation>أسند إلى مراجعين</translation>
    </message>
    <message>
        <source>Reviewed an application</source>
        <translation>راجع طلبا</translation>
    </message>
    <message>
        <source>Opened the reviews</source>
        <translation>فتح المراجعات</translation>
    </message>
    <message>
        <source>Made a short list</source>
        <translation>أعد قائمة قصيرة</translation>
    </message>
    <message>
        <source>Sent a short list for approval</source>
        <translation>أرسل قائمة قصيرة للموافقة</translation>
    </message>
    <message>
        <source>Decided on a short list</source>
        <translation>بت في قائمة قصيرة</translation>
    </message>
    <message>
        <source>Prepared letters</source>
        <translation>أعد رسائل</translation>
    </message>
    <message>
        <source>Released letters</source>
        <translation>أصدر رسائل</translation>
    </message>
    <message>
        <source>Made a report</source>
        <translation>أعد تقريرا</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>موظف برامج</translation>
    </message>
    <message>
        <source>Finance assistant</source>
        <translation>مساعد مالي</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>High Representative</source>
        <translation>الممثل السامي</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق حسابات</translation>
    </message>
    <message>
        <source>Unknown user or wrong password.</source>
        <translation>مستخدم غير معروف أو كلمة مرور خاطئة.</translation>
    </message>
    <message>
        <source>%1 holds no fund: its creation was cut off.</source>
        <translation>لا يحتوي %1 على صندوق: انقطع إنشاؤه.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>هذا المستخدم معطل.</translation>
    </message>
    <message>
        <source>Sign in for the first time with the one-time code and a password of your own.</source>
        <translation>سجل الدخول للمرة الأولى بالرمز الصالح لمرة واحدة وبكلمة مرور خاصة بك.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was signed.</source>
        <translation>هذه ليست كلمة مرورك؛ لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غير سري</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>سري للغاية</translation>
    </message>
    <message>
        <source>Recorded interest or an exchange difference</source>
        <translation>سجل فائدة أو فرق صرف</translation>
    </message>
    <message>
        <source>Recorded a call&apos;s lot value</source>
        <translation>سجل قيمة قرعة دعوة</translation>
    </message>
    <message>
        <source>%1 asks for a password check that no program of this kind makes: it was changed by another program.</source>
        <translation>يطلب %1 فحصا لكلمة المرور لا يجريه أي برنامج من هذا النوع: فقد غيَّره برنامج آخر.</translation>
    </message>
    <message>
        <source>create a fund file</source>
        <translation>إنشاء ملف صندوق</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>sign in for the first time</source>
        <translation>تسجيل الدخول للمرة الأولى</translation>
    </message>
    <message>
        <source>confirm a representative&apos;s key</source>
        <translation>تأكيد مفتاح ممثل سامٍ</translation>
    </message>
    <message>
        <source>disable a user</source>
        <translation>تعطيل مستخدم</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>تغيير كلمة المرور الخاصة به</translation>
    </message>
    <message>
        <source>use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>record a setting</source>
        <translation>تسجيل إعداد</translation>
    </message>
    <message>
        <source>read the books</source>
        <translation>قراءة الدفاتر</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>التحقق من السجل</translation>
    </message>
    <message>
        <source>export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>إعداد نسخة احتياطية</translation>
    </message>
    <message>
        <source>import rates of exchange</source>
        <translation>استيراد أسعار الصرف</translation>
    </message>
    <message>
        <source>record a donor</source>
        <translation>تسجيل مانح</translation>
    </message>
    <message>
        <source>record a clearance</source>
        <translation>تسجيل إجازة</translation>
    </message>
    <message>
        <source>record a contribution</source>
        <translation>تسجيل تبرع</translation>
    </message>
    <message>
        <source>record an agreement</source>
        <translation>تسجيل اتفاق</translation>
    </message>
    <message>
        <source>record a receipt</source>
        <translation>تسجيل مقبوض</translation>
    </message>
    <message>
        <source>record interest or an exchange difference</source>
        <translation>تسجيل فائدة أو فرق صرف</translation>
    </message>
    <message>
        <source>allot money</source>
        <translation>تخصيص أموال</translation>
    </message>
    <message>
        <source>record an expenditure</source>
        <translation>تسجيل نفقة</translation>
    </message>
    <message>
        <source>reverse a ledger entry</source>
        <translation>عكس قيد في دفتر الأستاذ</translation>
    </message>
    <message>
        <source>import travel costs</source>
        <translation>استيراد تكاليف السفر</translation>
    </message>
    <message>
        <source>draft a call</source>
        <translation>صياغة دعوة</translation>
    </message>
    <message>
        <source>publish a call</source>
        <translation>نشر دعوة</translation>
    </message>
    <message>
        <source>close a call</source>
        <translation>إغلاق دعوة</translation>
    </message>
    <message>
        <source>record a call&apos;s lot value</source>
        <translation>تسجيل قيمة قرعة دعوة</translation>
    </message>
    <message>
        <source>record applications</source>
        <translation>تسجيل الطلبات</translation>
    </message>
    <message>
        <source>judge an eligibility</source>
        <translation>تقدير الأهلية</translation>
    </message>
    <message>
        <source>record a withdrawal</source>
        <translation>تسجيل انسحاب</translation>
    </message>
    <message>
        <source>erase a person&apos;s data</source>
        <translation>محو بيانات شخص</translation>
    </message>
    <message>
        <source>assign reviewers</source>
        <translation>الإسناد إلى المراجعين</translation>
    </message>
    <message>
        <source>review applications</source>
        <translation>مراجعة الطلبات</translation>
    </message>
    <message>
        <source>open the reviews</source>
        <translation>فتح المراجعات</translation>
    </message>
    <message>
        <source>make a short list</source>
        <translation>إعداد قائمة قصيرة</translation>
    </message>
    <message>
        <source>send a short list for approval</source>
        <translation>إرسال قائمة قصيرة للموافقة</translation>
    </message>
    <message>
        <source>decide on a short list</source>
        <translation>البت في قائمة قصيرة</translation>
    </message>
    <message>
        <source>prepare letters</source>
        <translation>إعداد الرسائل</translation>
    </message>
    <message>
        <source>release letters</source>
        <translation>إصدار الرسائل</translation>
    </message>
    <message>
        <source>make a report</source>
        <translation>إعداد تقرير</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>القيام بذلك</translation>
    </message>
    <message>
        <source>Only a programme officer may %1.</source>
        <translation>لا يجوز إلا لموظف البرامج %1.</translation>
    </message>
    <message>
        <source>Only a finance assistant may %1.</source>
        <translation>لا يجوز إلا للمساعد المالي %1.</translation>
    </message>
    <message>
        <source>Only a reviewer may %1.</source>
        <translation>لا يجوز إلا للمراجع %1.</translation>
    </message>
    <message>
        <source>Only the High Representative may %1.</source>
        <translation>لا يجوز إلا للممثل السامي %1.</translation>
    </message>
    <message>
        <source>Only a programme officer or a finance assistant may %1.</source>
        <translation>لا يجوز إلا لموظف البرامج أو المساعد المالي %1.</translation>
    </message>
    <message>
        <source>Only a programme officer, a finance assistant or an auditor may %1.</source>
        <translation>لا يجوز إلا لموظف البرامج أو المساعد المالي أو مدقق الحسابات %1.</translation>
    </message>
    <message>
        <source>A reviewer may not %1.</source>
        <translation>لا يجوز للمراجع %1.</translation>
    </message>
    <message>
        <source>Your role may not %1.</source>
        <translation>لا يجيز دورك %1.</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>حدَّث الملف</translation>
    </message>
    <message>
        <source>Imported the Consolidated List</source>
        <translation>استورد القائمة الموحدة</translation>
    </message>
    <message>
        <source>Screened against the Consolidated List</source>
        <translation>فحص بالمقارنة مع القائمة الموحدة</translation>
    </message>
    <message>
        <source>Decided on a hit of the screening</source>
        <translation>بت في مطابقة في الفحص</translation>
    </message>
    <message>
        <source>Recorded a refund</source>
        <translation>سجل مبلغا مردودا</translation>
    </message>
    <message>
        <source>Reduced a contribution</source>
        <translation>خفض تبرعا</translation>
    </message>
    <message>
        <source>Wrote off a contribution</source>
        <translation>شطب تبرعا</translation>
    </message>
    <message>
        <source>Recorded that a condition is met</source>
        <translation>سجل استيفاء شرط</translation>
    </message>
    <message>
        <source>Closed a contribution</source>
        <translation>أغلق تبرعا</translation>
    </message>
    <message>
        <source>Recorded a contribution in kind</source>
        <translation>سجل تبرعا عينيا</translation>
    </message>
    <message>
        <source>Recorded a donor&apos;s withdrawal of a wish</source>
        <translation>سجل سحب مانح لرغبة</translation>
    </message>
    <message>
        <source>Revalued receivables</source>
        <translation>أعاد تقييم المبالغ المستحقة القبض</translation>
    </message>
    <message>
        <source>Certified a payment</source>
        <translation>صدق على دفعة</translation>
    </message>
    <message>
        <source>Threw a draft call away</source>
        <translation>حذف مسودة دعوة</translation>
    </message>
    <message>
        <source>Gave out the selection under codes</source>
        <translation>سلم الاختيار تحت رموز</translation>
    </message>
    <message>
        <source>Recorded a scenario</source>
        <translation>سجل سيناريو</translation>
    </message>
    <message>
        <source>This machine has not the %1 MB of memory that the file asks for to check a password. Close other programs, or open it on another machine.</source>
        <translation>ليس في هذا الحاسوب ذاكرة قدرها %1 ميغابايت يطلبها الملف للتحقق من كلمة المرور. أغلق برامج أخرى، أو افتح الملف على حاسوب آخر.</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>تحديث الملف</translation>
    </message>
    <message>
        <source>import the Consolidated List</source>
        <translation>استيراد القائمة الموحدة</translation>
    </message>
    <message>
        <source>screen against the Consolidated List</source>
        <translation>الفحص مقابل القائمة الموحدة</translation>
    </message>
    <message>
        <source>decide on a hit of the screening</source>
        <translation>البت في مطابقة من الفحص</translation>
    </message>
    <message>
        <source>record a refund</source>
        <translation>تسجيل رد مبلغ</translation>
    </message>
    <message>
        <source>reduce a contribution</source>
        <translation>تخفيض مساهمة</translation>
    </message>
    <message>
        <source>write off a contribution</source>
        <translation>شطب مساهمة</translation>
    </message>
    <message>
        <source>record that a condition is met</source>
        <translation>تسجيل استيفاء شرط</translation>
    </message>
    <message>
        <source>close a contribution</source>
        <translation>إقفال مساهمة</translation>
    </message>
    <message>
        <source>record a contribution in kind</source>
        <translation>تسجيل مساهمة عينية</translation>
    </message>
    <message>
        <source>record a donor&apos;s withdrawal of a wish</source>
        <translation>تسجيل سحب المانح رغبته</translation>
    </message>
    <message>
        <source>revalue receivables</source>
        <translation>إعادة تقييم المبالغ المستحقة القبض</translation>
    </message>
    <message>
        <source>certify a payment</source>
        <translation>التصديق على دفعة</translation>
    </message>
    <message>
        <source>throw a draft call away</source>
        <translation>حذف مسودة دعوة</translation>
    </message>
    <message>
        <source>give out a selection under codes</source>
        <translation>إتاحة الاختيار برموز</translation>
    </message>
    <message>
        <source>record a scenario</source>
        <translation>تسجيل سيناريو</translation>
    </message>
    <message>
        <source>record whom letters to a donor go to</source>
        <translation>تسجيل من توجه إليه الرسائل الموجهة إلى جهة مانحة</translation>
    </message>
    <message>
        <source>call for contributions</source>
        <translation>الدعوة إلى تقديم التبرعات</translation>
    </message>
    <message>
        <source>prepare letters to donors</source>
        <translation>إعداد الرسائل الموجهة إلى الجهات المانحة</translation>
    </message>
    <message>
        <source>release letters to donors</source>
        <translation>إصدار الرسائل الموجهة إلى الجهات المانحة</translation>
    </message>
    <message>
        <source>propose the outcome of a due diligence</source>
        <translation>اقتراح نتيجة العناية الواجبة</translation>
    </message>
    <message>
        <source>decide on a due diligence</source>
        <translation>البت في العناية الواجبة</translation>
    </message>
    <message>
        <source>withdraw a clearance</source>
        <translation>سحب إجازة</translation>
    </message>
    <message>
        <source>screen applicants</source>
        <translation>فحص مقدمي الطلبات</translation>
    </message>
    <message>
        <source>decide on a hit of an applicant&apos;s screening</source>
        <translation>البت في مطابقة من فحص أحد مقدمي الطلبات</translation>
    </message>
    <message>
        <source>import a bank statement</source>
        <translation>استيراد كشف حساب مصرفي</translation>
    </message>
    <message>
        <source>match a line of the bank</source>
        <translation>مطابقة بند مصرفي</translation>
    </message>
    <message>
        <source>explain a line of the bank</source>
        <translation>تفسير بند مصرفي</translation>
    </message>
    <message>
        <source>undo what was said of a line of the bank</source>
        <translation>التراجع عما حُدد لبند مصرفي</translation>
    </message>
    <message>
        <source>commit money</source>
        <translation>الالتزام بأموال</translation>
    </message>
    <message>
        <source>release a commitment</source>
        <translation>تحرير التزام</translation>
    </message>
    <message>
        <source>record that applicants were told</source>
        <translation>تسجيل إبلاغ مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Only a programme officer or the High Representative may %1.</source>
        <translation>لا يجوز %1 إلا لموظف برامج أو للممثل السامي.</translation>
    </message>
    <message>
        <source>Recorded whom letters to a donor go to</source>
        <translation>سجّل من توجه إليه الرسائل الموجهة إلى جهة مانحة</translation>
    </message>
    <message>
        <source>Called for contributions</source>
        <translation>دعا إلى تقديم التبرعات</translation>
    </message>
    <message>
        <source>Prepared letters to donors</source>
        <translation>أعدّ رسائل موجهة إلى الجهات المانحة</translation>
    </message>
    <message>
        <source>Released letters to donors</source>
        <translation>أصدر رسائل موجهة إلى الجهات المانحة</translation>
    </message>
    <message>
        <source>Proposed the outcome of a due diligence</source>
        <translation>اقترح نتيجة العناية الواجبة</translation>
    </message>
    <message>
        <source>Decided on a due diligence</source>
        <translation>بت في العناية الواجبة</translation>
    </message>
    <message>
        <source>Withdrew a clearance</source>
        <translation>سحب إجازة</translation>
    </message>
    <message>
        <source>Screened applicants against the Consolidated List</source>
        <translation>دقّق مقدمي الطلبات بالمقارنة مع القائمة الموحدة</translation>
    </message>
    <message>
        <source>Decided on a hit of an applicant&apos;s screening</source>
        <translation>بت في مطابقة من فحص أحد مقدمي الطلبات</translation>
    </message>
    <message>
        <source>Imported a bank statement</source>
        <translation>استورد كشف حساب مصرفي</translation>
    </message>
    <message>
        <source>Matched a line of the bank</source>
        <translation>طابق بندا مصرفيا</translation>
    </message>
    <message>
        <source>Explained a line of the bank that is not in the books</source>
        <translation>فسّر بندا مصرفيا لا يرد في الدفاتر</translation>
    </message>
    <message>
        <source>Undid what was said of a line of the bank</source>
        <translation>تراجع عما حُدد لبند مصرفي</translation>
    </message>
    <message>
        <source>Committed money</source>
        <translation>التزم بأموال</translation>
    </message>
    <message>
        <source>Released a commitment</source>
        <translation>حرّر التزاما</translation>
    </message>
    <message>
        <source>Told applicants of a call&apos;s new version</source>
        <translation>أبلغ مقدمي الطلبات بنسخة جديدة من الدعوة</translation>
    </message>
    <message>
        <source>record an implementing partner</source>
        <translation>تسجيل شريك منفذ</translation>
    </message>
    <message>
        <source>amend an implementing partner</source>
        <translation>تعديل شريك منفذ</translation>
    </message>
    <message>
        <source>decide on a hit of a person in charge of a partner</source>
        <translation>البت في مطابقة لشخص مسؤول في شريك</translation>
    </message>
    <message>
        <source>Recorded an implementing partner</source>
        <translation>سجل شريكا منفذا</translation>
    </message>
    <message>
        <source>Amended an implementing partner</source>
        <translation>عدّل شريكا منفذا</translation>
    </message>
    <message>
        <source>Decided on a hit of a person in charge of a partner</source>
        <translation>بت في مطابقة لشخص مسؤول في شريك</translation>
    </message>
    <message>
        <source>confirm a call&apos;s lot value</source>
        <translation>تأكيد قيمة قرعة الدعوة</translation>
    </message>
    <message>
        <source>Only a finance assistant or the High Representative may %1.</source>
        <translation>لا يجوز %1 إلا للمساعد المالي أو للممثل السامي.</translation>
    </message>
    <message>
        <source>Confirmed a call&apos;s lot value at its source</source>
        <translation>أكد قيمة قرعة الدعوة في مصدرها</translation>
    </message>
    <message>
        <source>record a reviewer&apos;s own State</source>
        <translation>تسجيل دولة المقيِّم</translation>
    </message>
    <message>
        <source>seal the evidence on file</source>
        <translation>ختم الإثباتات المحفوظة</translation>
    </message>
    <message>
        <source>take back a withdrawal of a wish</source>
        <translation>إلغاء سحب رغبة</translation>
    </message>
    <message>
        <source>confirm how a bank&apos;s table is read</source>
        <translation>تأكيد كيفية قراءة جدول مصرف</translation>
    </message>
    <message>
        <source>contradict a call&apos;s lot value</source>
        <translation>الاعتراض على قيمة القرعة لدعوة</translation>
    </message>
    <message>
        <source>Recorded a reviewer&apos;s own State</source>
        <translation>سجل دولة مقيِّم</translation>
    </message>
    <message>
        <source>Sealed the evidence on file</source>
        <translation>ختم الإثباتات المحفوظة</translation>
    </message>
    <message>
        <source>Took back a withdrawal of a wish that was attached by mistake</source>
        <translation>ألغى سحب رغبة أُرفق خطأ</translation>
    </message>
    <message>
        <source>Confirmed how a bank&apos;s table is read</source>
        <translation>أكد كيفية قراءة جدول مصرف</translation>
    </message>
    <message>
        <source>Read another lot value of a call at its source</source>
        <translation>قرأ في المصدر قيمة أخرى للقرعة لدعوة</translation>
    </message>
    <message>
        <source>Attached documents are sealed, and this file is of an earlier version: the programme officer or the High Representative signs in once to write, then you once more.</source>
        <translation>الوثائق المرفقة مختومة، وهذا الملف من إصدار سابق: يسجل موظف البرنامج أو الممثل السامي الدخول مرة للكتابة، ثم أنت مرة أخرى.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not what was attached: verify the file.</source>
        <translation>محتوى الوثيقة ليس ما أُرفق: تحقق من الملف.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>السند</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cash</source>
        <translation>النقدية</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>المبالغ المردودة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>الاحتياطي التشغيلي</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>تكاليف دعم البرامج</translation>
    </message>
    <message>
        <source>Sponsorship, allotted</source>
        <translation>الرعاية، مخصص</translation>
    </message>
    <message>
        <source>Projects, allotted</source>
        <translation>المشاريع، مخصص</translation>
    </message>
    <message>
        <source>Monitoring, allotted</source>
        <translation>الرصد، مخصص</translation>
    </message>
    <message>
        <source>Sponsorship, committed</source>
        <translation>الرعاية، ملتزم به</translation>
    </message>
    <message>
        <source>Projects, committed</source>
        <translation>المشاريع، ملتزم به</translation>
    </message>
    <message>
        <source>Monitoring, committed</source>
        <translation>الرصد، ملتزم به</translation>
    </message>
    <message>
        <source>Sponsorship, spent</source>
        <translation>الرعاية، مصروف</translation>
    </message>
    <message>
        <source>Projects, spent</source>
        <translation>المشاريع، مصروف</translation>
    </message>
    <message>
        <source>Monitoring, spent</source>
        <translation>الرصد، مصروف</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>الرعاية</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>الرصد والتقييم</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>الفائدة</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>فرق الصرف</translation>
    </message>
    <message>
        <source>Give an amount in %1 that is not zero.</source>
        <translation>أدخل مبلغا بعملة %1 لا يساوي صفرا.</translation>
    </message>
    <message>
        <source>Interest is above zero. Reverse an entry that was wrong.</source>
        <translation>الفائدة أكبر من صفر. اعكس القيد الخاطئ.</translation>
    </message>
    <message>
        <source>Name the bank&apos;s or treasury&apos;s paper.</source>
        <translation>حدد مستند المصرف أو الخزانة.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>أدخل تاريخا ليس في المستقبل.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1.</source>
        <translation>أدخل مبلغا أكبر من صفر بعملة %1.</translation>
    </message>
    <message>
        <source>Nothing is allotted or committed before the administrator has announced a minimum and receipts have reached it.</source>
        <translation>لا يُخصص شيء ولا يُعقد التزام قبل أن يعلن مدير الصندوق حدا أدنى وتبلغه المقبوضات.</translation>
    </message>
    <message>
        <source>An entry of the books is of today or earlier.</source>
        <translation>يكون قيد الدفاتر بتاريخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>An allotment is of today or earlier.</source>
        <translation>يكون المخصص بتاريخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>Say whose decision it rests on.</source>
        <translation>حدد القرار الذي يستند إليه.</translation>
    </message>
    <message>
        <source>Name the voucher or invoice.</source>
        <translation>حدد سند الصرف أو الفاتورة.</translation>
    </message>
    <message>
        <source>An expenditure is of today or earlier.</source>
        <translation>تكون النفقة بتاريخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>Only %1 %2 is committed for this.</source>
        <translation>لم يُعقد التزام لهذا الغرض إلا بمبلغ %1 %2.</translation>
    </message>
    <message>
        <source>The entry is a reversal or has been reversed.</source>
        <translation>القيد قيد عكسي أو سبق عكسه.</translation>
    </message>
    <message>
        <source>A pledge or agreement moves no money; it ends with a receipt.</source>
        <translation>التعهد أو الاتفاق لا يحرك أموالا؛ وينتهي بالقبض.</translation>
    </message>
    <message>
        <source>Say why it is reversed.</source>
        <translation>اذكر سبب العكس.</translation>
    </message>
    <message>
        <source>A reversal is not of an earlier date than its entry.</source>
        <translation>لا يكون تاريخ قيد العكس أسبق من تاريخ قيده.</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>تعهد</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Refund to a donor</source>
        <translation>مبلغ مردود إلى مانح</translation>
    </message>
    <message>
        <source>Interest or exchange difference</source>
        <translation>فائدة أو فرق صرف</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>التزام</translation>
    </message>
    <message>
        <source>Release of a commitment</source>
        <translation>تحرير التزام</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>قيد عكسي</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>متفق عليه وغير مقبوض</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>إيرادات أخرى</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Committed, not spent</source>
        <translation>ملتزم به وغير مصروف</translation>
    </message>
    <message>
        <source>Allotted, not committed</source>
        <translation>مخصص وغير ملتزم به</translation>
    </message>
    <message>
        <source>The books do not add up on %1.</source>
        <translation>لا تتوازن الدفاتر في %1.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>الدفاتر مغلقة حتى %1. سجله بتاريخ يوم لاحق، واذكر في نصه اليوم الذي يخصه.</translation>
    </message>
    <message>
        <source>A commitment ends when what it was made for is withdrawn or paid for good; it is not reversed by itself.</source>
        <translation>ينتهي الالتزام عند سحب ما عُقد من أجله أو سداده نهائيا؛ ولا يُعكس وحده.</translation>
    </message>
    <message>
        <source>Exchange differences of cash</source>
        <translation>فروق صرف النقدية</translation>
    </message>
    <message>
        <source>Contributions receivable</source>
        <translation>التبرعات المستحقة القبض</translation>
    </message>
    <message>
        <source>Revaluation of receivables</source>
        <translation>إعادة تقييم المبالغ المستحقة القبض</translation>
    </message>
    <message>
        <source>Conditional contributions</source>
        <translation>التبرعات المشروطة</translation>
    </message>
    <message>
        <source>Contributions recognised before receipt</source>
        <translation>التبرعات المثبتة قبل قبضها</translation>
    </message>
    <message>
        <source>Exchange differences, realised</source>
        <translation>فروق الصرف المتحققة</translation>
    </message>
    <message>
        <source>Exchange differences, unrealised</source>
        <translation>فروق الصرف غير المتحققة</translation>
    </message>
    <message>
        <source>Contributions written off</source>
        <translation>التبرعات المشطوبة</translation>
    </message>
    <message>
        <source>The amount is beyond what the books hold: another program made it so.</source>
        <translation>المبلغ يتجاوز ما تتسع له الدفاتر: جعله برنامج آخر كذلك.</translation>
    </message>
    <message>
        <source>%1 holds amounts beyond what the books hold (%2): another program made them so. Verify it, and use a backup.</source>
        <translation>يحتوي %1 على مبالغ تتجاوز ما تتسع له الدفاتر (%2): جعلها برنامج آخر كذلك. تحقق منه، واستخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The running totals of %1 are not the sums of the entries.</source>
        <translation>المجاميع الجارية لـ %1 ليست مجاميع القيود.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>لا يمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>أُوقف التصدير؛ ولم يُكتب شيء.</translation>
    </message>
    <message>
        <source>No certification by another person stands for this subject, amount and voucher: who certifies and who pays are two people.</source>
        <translation>لا يوجد تصديق من شخص آخر على هذا الموضوع والمبلغ وسند الصرف: فمن يصدق ومن يدفع شخصان.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>تخفيض</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>شطب</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>استيفاء شرط</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>إعادة تقييم</translation>
    </message>
    <message>
        <source>Staff, allotted</source>
        <translation>الموظفون، المخصص</translation>
    </message>
    <message>
        <source>Staff, committed</source>
        <translation>الموظفون، الملتزم به</translation>
    </message>
    <message>
        <source>Staff, spent</source>
        <translation>الموظفون، المنفق</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Give a reference of up to 40 letters, digits, points and dashes, such as P3-2026.</source>
        <translation>يُرجى إدخال مرجع لا يتجاوز 40 من الحروف والأرقام والنقاط والشرطات، مثل P3-2026.</translation>
    </message>
    <message>
        <source>Say what it is for: the post, contract or agreement.</source>
        <translation>يُرجى ذكر الغرض منه: الوظيفة أو العقد أو الاتفاق.</translation>
    </message>
    <message>
        <source>A commitment is of today or earlier.</source>
        <translation>يكون الالتزام بتاريخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>This reference is of another window already. Give another one.</source>
        <translation>هذا المرجع تابع لنافذة تمويل أخرى بالفعل. يُرجى إدخال مرجع آخر.</translation>
    </message>
    <message>
        <source>Only a commitment that was made by hand is released by hand: a nominee&apos;s ends with the nominee&apos;s withdrawal or last payment.</source>
        <translation>لا يُحرَّر يدويا إلا التزام أُنشئ يدويا: أما التزام المرشح فينتهي بانسحابه أو بآخر دفعة له.</translation>
    </message>
    <message>
        <source>Nothing is committed for this any more.</source>
        <translation>لم يعد هناك أي التزام لهذا الغرض.</translation>
    </message>
    <message>
        <source>Say why it is given back.</source>
        <translation>يُرجى ذكر سبب الإعادة.</translation>
    </message>
    <message>
        <source>Commitments over several years are off until an authority allows them (setting multi_year_commitments).</source>
        <translation>الالتزامات الممتدة على عدة سنوات موقوفة إلى أن تسمح بها سلطة مختصة (الإعداد multi_year_commitments).</translation>
    </message>
    <message>
        <source>Give each year once and in order, from %1 to %2.</source>
        <translation>يُرجى إدخال كل سنة مرة واحدة وبالترتيب، من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1 for %2.</source>
        <translation>يُرجى إدخال مبلغ أكبر من الصفر بعملة %1 لسنة %2.</translation>
    </message>
    <message>
        <source>The years add up to %1 %2, the commitment is of %1 %3.</source>
        <translation>مجموع السنوات %1 %2، والالتزام بمبلغ %1 %3.</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be explained.</source>
        <translation>لا يمكن تفسير ما سيُعرف في يوم مقبل.</translation>
    </message>
    <message>
        <source>The day to explain the difference from must be before the day that the figures are known on.</source>
        <translation>يجب أن يسبق اليوم الذي يُفسَّر الفرق ابتداء منه اليوم الذي تُعرف فيه الأرقام.</translation>
    </message>
    <message>
        <source>Nothing was ever committed for “%1”. The ledger&apos;s entries name what is, such as nominations/3.</source>
        <translation>لم يُلتزم قط بشيء باسم «%1». وتسمي قيود دفتر الأستاذ ما التُزم به، مثل nominations/3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 would be missing on %4, money that is not there.</source>
        <translation>%1: سينقص %2 %3 في %4، وهي أموال غير موجودة.</translation>
    </message>
    <message>
        <source>A return is of today or earlier.</source>
        <translation>تكون الإعادة بتاريخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the window is allotted and not committed: %1 %3 is missing.</source>
        <translation>لا يتجاوز المخصص لنافذة التمويل وغير الملتزم به %1 %2: ينقص %1 %3.</translation>
    </message>
    <message>
        <source>Staff are paid from the regular budget, and voluntary money goes wholly to activities: no staff cost is charged to the fund (setting staff_source).</source>
        <translation>تُدفع تكاليف الموظفين من الميزانية العادية، وتذهب التبرعات كلها إلى الأنشطة: لا تُحمَّل على الصندوق أي تكاليف للموظفين (الإعداد staff_source).</translation>
    </message>
    <message>
        <source>Nobody has decided what pays the staff. Record the setting staff_source with its authority first: the fund, or the regular budget.</source>
        <translation>لم يقرر أحد ما الذي تُدفع منه تكاليف الموظفين. يُرجى أولا تسجيل الإعداد staff_source مع السلطة التي قررته: الصندوق أو الميزانية العادية.</translation>
    </message>
    <message>
        <source>Staff would take %1 %2 in all by %3, but Member States have paid in %1 %4 by then: %1 %5 is missing.</source>
        <translation>سيبلغ مجموع تكاليف الموظفين %1 %2 بحلول %3، لكن ما دفعته الدول الأعضاء حتى ذلك الحين %1 %4: ينقص %1 %5.</translation>
    </message>
    <message>
        <source>A revaluation stands of what is receivable no more.</source>
        <translation>لا تزال هناك إعادة تقييم لما لم يعد مستحق القبض.</translation>
    </message>
    <message>
        <source>Entry %1 pays this voucher already, for the same and of the same amount. Check the voucher, or say why it is paid once more.</source>
        <translation>يدفع القيد %1 سند الصرف هذا بالفعل، للغرض نفسه وبالمبلغ نفسه. تحقق من السند، أو اذكر سبب دفعه مرة أخرى.</translation>
    </message>
    <message>
        <source>A revaluation is taken back with the claim it is of. Where its rate was wrong, correct the rate and revalue the month anew.</source>
        <translation>تُسحب إعادة التقييم مع المطالبة التي تخصها. وإذا كان سعرها خطأ فصحح السعر وأعد تقييم الشهر من جديد.</translation>
    </message>
    <message>
        <source>What was given back is free for others. Commit or allot anew what is needed after all: whoever may decides on it, and the minimum, the years and the money are looked at again.</source>
        <translation>ما أُعيد متاح لغيره. التزم أو خصص من جديد ما تبين أنه لازم: يبت فيه من له الصلاحية، ويُنظر مرة أخرى في الحد الأدنى والسنوات والأموال.</translation>
    </message>
    <message>
        <source>Name the decision by which the reserve is released: it is never released by itself.</source>
        <translation>حدد القرار الذي يُحرر به الاحتياطي: فهو لا يُحرر تلقائيا أبدا.</translation>
    </message>
    <message>
        <source>Say why the reserve is held no longer.</source>
        <translation>اذكر سبب عدم الاحتفاظ بالاحتياطي بعد الآن.</translation>
    </message>
    <message>
        <source>A release is of today or earlier.</source>
        <translation>يكون التحرير بتاريخ اليوم أو قبله.</translation>
    </message>
    <message>
        <source>The operating reserve holds %1 %2: %1 %3 is missing.</source>
        <translation>في الاحتياطي التشغيلي %1 %2: ينقص %1 %3.</translation>
    </message>
    <message>
        <source>At most %1 %2 can be allotted on %3: with its reserve and support costs the allotment would take %1 %4, and %1 %5 is free on %6.</source>
        <translation>يمكن تخصيص %1 %2 على الأكثر في %3: فمع الاحتياطي وتكاليف الدعم يتطلب التخصيص %1 %4، والمتاح %1 %5 في %6.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>The stored short list can&apos;t be read.</source>
        <translation>لا يمكن قراءة القائمة القصيرة المخزنة.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>لم تُعد بعد أي قائمة قصيرة لهذه الدعوة.</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs</source>
        <translation>الممثل السامي لشؤون نزع السلاح</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>من:</translation>
    </message>
    <message>
        <source>The administrator of the fund</source>
        <translation>مدير الصندوق</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>التاريخ:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>المرجع:</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1، القائمة القصيرة، النسخة %2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <translation>الرعاية: %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>ما هو مطلوب</translation>
    </message>
    <message>
        <source>The list follows from the criteria and rules that were published with the call on %1 and have not changed since, and from nothing else. It is proven to be the best by these rules.</source>
        <translation>القائمة ناتجة عن المعايير والقواعد التي نُشرت مع الدعوة في %1 ولم تتغير منذ ذلك الحين، وليست ناتجة عن أي شيء آخر. وقد ثبت أنها الأفضل وفقا لهذه القواعد.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>مواضع اختلاف المراجعين</translation>
    </message>
    <message>
        <source>Nowhere did the reviewers&apos; own merits for an application lie 15 points or more apart.</source>
        <translation>لم يبلغ الفرق بين تقديرات المراجعين لجدارة أي طلب 15 نقطة أو أكثر.</translation>
    </message>
    <message>
        <source>What the money allows</source>
        <translation>ما تسمح به الأموال</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>إذا وافقتم</translation>
    </message>
    <message>
        <source>%1 is committed for the delegates.</source>
        <translation>يُعقد التزام بمبلغ %1 من أجل المندوبين.</translation>
    </message>
    <message>
        <source>Letters of award and of regret can be made ready; none is sent by it.</source>
        <translation>يمكن إعداد رسائل المنح والاعتذار؛ ولا تُرسل أي منها بذلك.</translation>
    </message>
    <message>
        <source>Whoever is declined, or withdraws, is replaced by the same rules; the substitutes need an approval of their own.</source>
        <translation>من يُرفض أو ينسحب يحل محله آخر بالقواعد نفسها؛ ويحتاج البدلاء إلى موافقة خاصة بهم.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation>ما تقرر:</translation>
    </message>
    <message>
        <source>%1, on %2, by %3</source>
        <comment>%1 outcome, %2 date, %3 a user&apos;s name</comment>
        <translation>%1، في %2، بقرار من %3</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>السبب:</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>التوقيع:</translation>
    </message>
    <message>
        <source>Digest of the list:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>البصمة الرقمية للقائمة:</translation>
    </message>
    <message>
        <source>Digest of the call:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>البصمة الرقمية للدعوة:</translation>
    </message>
    <message>
        <source>Key that can sign:</source>
        <translation>المفتاح القادر على التوقيع:</translation>
    </message>
    <message>
        <source>Head of the record:</source>
        <comment>the newest hash of the audit record</comment>
        <translation>رأس السجل:</translation>
    </message>
    <message>
        <source>Short list of %1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>القائمة القصيرة للدعوة %1، النسخة %2</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>تنتظر قرارا</translation>
    </message>
    <message>
        <source>Draft: not sent for approval</source>
        <translation>مسودة: لم تُرسل للموافقة</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>صندوق مقترح: ليست وثيقة رسمية</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>عرض تجريبي: أشخاص ومبالغ مختلقة</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man</comment>
        <translation>ر</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>أقصى %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>أدنى %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants: 6 of 15</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>الدولة والمجموعة</translation>
    </message>
    <message>
        <source>W/M</source>
        <comment>head of a narrow column: woman or man</comment>
        <translation>ا/ر</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>الجدارة</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>%1 a currency&apos;s code</comment>
        <translation>التكلفة، %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>في غير أي مجموعة إقليمية</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>أقل البلدان نموا أو البلدان النامية غير الساحلية أو الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>Who would go, by regional group</source>
        <translation>من سيذهب، حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>Published rules, in their order</source>
        <translation>القواعد المنشورة، بترتيبها</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>مستوفاة</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a rule is met</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>نقص %1</translation>
    </message>
    <message>
        <source>Who would go</source>
        <translation>من سيذهب</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>دون هذا الشخص</translation>
    </message>
    <message>
        <source>Reviewers&apos; own merits that lie 15 points or more apart</source>
        <translation>تقديرات المراجعين للجدارة المتباعدة بمقدار 15 نقطة أو أكثر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Merits</source>
        <translation>تقديرات الجدارة</translation>
    </message>
    <message>
        <source>Envelope published with the call</source>
        <translation>الغلاف المالي المنشور مع الدعوة</translation>
    </message>
    <message>
        <source>This list commits</source>
        <translation>التزام هذه القائمة</translation>
    </message>
    <message>
        <source>Allotted for sponsorship and not yet used</source>
        <translation>المخصص للرعاية وغير المستخدم بعد</translation>
    </message>
    <message>
        <source>Left of it afterwards</source>
        <translation>المتبقي منه بعد ذلك</translation>
    </message>
    <message>
        <source>Available in the pool, not allotted</source>
        <translation>المتاح في الوعاء، غير المخصص</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>موافق عليها</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>معادة</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by nobody yet</source>
        <comment>%1 fingerprint, %2 a user&apos;s name</comment>
        <translation>%1 (%2)، لم يؤكده أحد بعد</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by %3</source>
        <comment>%1 fingerprint, %2 and %3 users&apos; names</comment>
        <translation>%1 (%2)، أكده %3</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>منح</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>اعتذار</translation>
    </message>
    <message>
        <source>Waits to be released</source>
        <translation>تنتظر الإصدار</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Lapsed: no longer right</source>
        <translation>ساقطة: لم تعد صحيحة</translation>
    </message>
    <message>
        <source>I am pleased to inform you that you have been selected for sponsorship to attend %1 in %2, %3. The High Representative for Disarmament Affairs gave the final approval on %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 date</comment>
        <translation>يسرني إبلاغكم بأنه وقع عليكم الاختيار للرعاية لحضور %1 في %2، %3. وقد أعطى الممثل السامي لشؤون نزع السلاح الموافقة النهائية في %4.</translation>
    </message>
    <message>
        <source>The sponsorship covers your journey from your capital and back, subsistence for %1 nights and terminal expenses. For these %2 have been committed; what you are due is computed by the travel rules of the United Nations.</source>
        <comment>%1 number of nights, %2 amount</comment>
        <translation>تشمل الرعاية رحلتكم من عاصمتكم ذهابا وإيابا، وبدل الإقامة عن عدد من الليالي قدره %1، والمصروفات النثرية في محطات السفر. وقد عُقد لذلك التزام بمبلغ %2؛ ويُحسب المستحق لكم وفقا لقواعد السفر في الأمم المتحدة.</translation>
    </message>
    <message>
        <source>In your application you undertook to attend all formal meetings of the session and all capacity-building activities held alongside it. You may afterwards be asked for a detailed report on your experience.</source>
        <translation>تعهدتم في طلبكم بحضور جميع الجلسات الرسمية للدورة وجميع أنشطة بناء القدرات المصاحبة لها. وقد يُطلب منكم بعد ذلك تقرير مفصل عن تجربتكم.</translation>
    </message>
    <message>
        <source>Please confirm in writing that you accept. If you cannot travel, tell us at once, so that another applicant can take the place.</source>
        <translation>يرجى تأكيد قبولكم كتابة. وإذا تعذر عليكم السفر فأبلغونا فورا حتى يتسنى لمقدم طلب آخر شغل المقعد.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. I regret to inform you that it was not selected.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>شكرا لكم على طلب الرعاية لحضور %1 في %2، %3. ويؤسفني إبلاغكم بأنه لم يقع عليه الاختيار.</translation>
    </message>
    <message>
        <source>All applications were judged by the criteria and rules that were published with the call %1 before it opened. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>نُظر في جميع الطلبات وفقا للمعايير والقواعد التي نُشرت مع الدعوة %1 قبل فتحها. ولوفدكم أن يسألنا عن كيفية تطبيقها على طلبكم.</translation>
    </message>
    <message>
        <source>All States are eligible to apply again to later calls, and we would welcome it.</source>
        <translation>جميع الدول مؤهلة للتقديم من جديد في الدعوات اللاحقة، ونرحب بذلك.</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <comment>%1 a reference such as S-2026-1/A-012</comment>
        <translation>الرعاية: %1</translation>
    </message>
    <message>
        <source>Waits to be released: not sent</source>
        <translation>تنتظر الإصدار: لم تُرسل</translation>
    </message>
    <message>
        <source>Lapsed: not to be sent</source>
        <translation>ساقطة: لا تُرسل</translation>
    </message>
    <message>
        <source>Award of sponsorship: %1</source>
        <translation>منح الرعاية: %1</translation>
    </message>
    <message>
        <source>Your application for sponsorship: %1</source>
        <translation>طلبكم للرعاية: %1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>%1 given and family name</comment>
        <translation>السيد/السيدة %1، تحية طيبة وبعد،</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>وتفضلوا بقبول فائق الاحترام،</translation>
    </message>
    <message>
        <source>For the administrator of the fund</source>
        <translation>عن مدير الصندوق</translation>
    </message>
    <message>
        <source>It does not meet this criterion of the call (%1): %2</source>
        <comment>%1 a paragraph of the fund paper, %2 the criterion in the words of the call</comment>
        <translation>لا يستوفي هذا المعيار من معايير الدعوة (%1): %2</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <translation>لم يوافق الممثل السامي لشؤون نزع السلاح على الرعاية.</translation>
    </message>
    <message>
        <source>No short list of this call was approved yet: there is nothing to write.</source>
        <translation>لم تتم الموافقة بعد على أي قائمة قصيرة لهذه الدعوة: لا يوجد ما يُكتب.</translation>
    </message>
    <message>
        <source>No letter to %1 waits to be released.</source>
        <translation>لا توجد رسالة إلى %1 تنتظر الإصدار.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1، من قبل %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>تاريخ الإعداد</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a letter</comment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a letter</comment>
        <translation>أُصدرت</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a letter</comment>
        <translation>سقطت</translation>
    </message>
    <message numerus="yes">
        <source>Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost of %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 amount</comment>
        <translation>
            <numerusform>الموافقة النهائية، بموجب الفقرة 18، على عدم رعاية أي مندوب لحضور %1، %2، %3، بتكلفة مقدرة قدرها %4.</numerusform>
            <numerusform>الموافقة النهائية، بموجب الفقرة 18، على رعاية مندوب واحد لحضور %1، %2، %3، بتكلفة مقدرة قدرها %4.</numerusform>
            <numerusform>الموافقة النهائية، بموجب الفقرة 18، على رعاية مندوبين لحضور %1، %2، %3، بتكلفة مقدرة قدرها %4.</numerusform>
            <numerusform>الموافقة النهائية، بموجب الفقرة 18، على رعاية %Ln مندوبين لحضور %1، %2، %3، بتكلفة مقدرة قدرها %4.</numerusform>
            <numerusform>الموافقة النهائية، بموجب الفقرة 18، على رعاية %Ln مندوبا لحضور %1، %2، %3، بتكلفة مقدرة قدرها %4.</numerusform>
            <numerusform>الموافقة النهائية، بموجب الفقرة 18، على رعاية %Ln مندوب لحضور %1، %2، %3، بتكلفة مقدرة قدرها %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>ما تقرر سابقا</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>من قدموا الطلبات</translation>
    </message>
    <message>
        <source>Was not approved by the High Representative.</source>
        <translation>لم يوافق عليه الممثل السامي.</translation>
    </message>
    <message>
        <source>Who was found not eligible</source>
        <translation>من اعتُبروا غير مؤهلين</translation>
    </message>
    <message>
        <source>Version %1 was %2 on %3 by %4.</source>
        <comment>%1 number, %2 outcome such as returned, %3 date, %4 a user&apos;s name</comment>
        <translation>النسخة %1: %2 في %3 من قبل %4.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>%1 was declined then. Reason: %2</source>
        <translation>رُفض %1 حينئذ. السبب: %2</translation>
    </message>
    <message>
        <source>All applications were judged by the same criteria and rules, which were published with the call %1. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>نُظر في جميع الطلبات وفقا للمعايير والقواعد نفسها التي نُشرت مع الدعوة %1. ولوفدكم أن يسألنا عن كيفية تطبيقها على طلبكم.</translation>
    </message>
    <message>
        <source>All Member States</source>
        <translation>جميع الدول الأعضاء</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>الدول المراقبة</translation>
    </message>
    <message>
        <source>Donors of earlier years</source>
        <translation>الجهات المانحة في سنوات سابقة</translation>
    </message>
    <message>
        <source>International organisations on record</source>
        <translation>المنظمات الدولية المسجلة</translation>
    </message>
    <message>
        <source>Private sector on record</source>
        <translation>جهات القطاع الخاص المسجلة</translation>
    </message>
    <message>
        <source>Philanthropies on record</source>
        <translation>المؤسسات الخيرية المسجلة</translation>
    </message>
    <message>
        <source>Civil society on record</source>
        <translation>جهات المجتمع المدني المسجلة</translation>
    </message>
    <message>
        <source>Academia on record</source>
        <translation>الأوساط الأكاديمية المسجلة</translation>
    </message>
    <message>
        <source>Individuals on record</source>
        <translation>الأفراد المسجلون</translation>
    </message>
    <message>
        <source>The minimum to start is announced before the first call: record it in the settings (minimum_to_start).</source>
        <translation>يُعلن الحد الأدنى لبدء العمل قبل الدعوة الأولى: يُرجى تسجيله في الإعدادات (minimum_to_start).</translation>
    </message>
    <message>
        <source>Say whom the call goes to.</source>
        <translation>يُرجى تحديد من توجه إليه الدعوة.</translation>
    </message>
    <message>
        <source>Say where the call is published online.</source>
        <translation>يُرجى ذكر مكان نشر الدعوة على الإنترنت.</translation>
    </message>
    <message>
        <source>The call was open from %1 to %2, in the time of %3.</source>
        <comment>%1 and %2 dates, %3 a time zone</comment>
        <translation>كانت الدعوة مفتوحة من %1 إلى %2، بتوقيت %3.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Everyone who applied, counted once</source>
        <translation>كل من قدموا طلبات، يُحسب كل منهم مرة واحدة</translation>
    </message>
    <message>
        <source>Compared by the published rules</source>
        <translation>قورنوا وفق القواعد المنشورة</translation>
    </message>
    <message>
        <source>Withdrew before that</source>
        <translation>انسحبوا قبل ذلك</translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation>تبين عدم أهليتهم</translation>
    </message>
    <message>
        <source>Without two reviews, by decision</source>
        <translation>دون تقييمين، بموجب قرار</translation>
    </message>
    <message>
        <source>Without an estimated cost</source>
        <translation>دون تكلفة تقديرية</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>قدموا طلبات</translation>
    </message>
    <message>
        <source>For whom it was decided to go on without two reviews</source>
        <translation>من تقرر المضي قدما بشأنهم دون تقييمين</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>%1 a user&apos;s name, %2 date</comment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 a reference such as A-012, %2 a State&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All who are proposed were screened against the newest Consolidated List of the Security Council; no hit is open.</source>
        <translation>جرى فحص جميع المقترحين بالمقارنة مع أحدث قائمة موحدة لمجلس الأمن؛ ولا يوجد مطابقة مفتوح.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>الدعوة إلى تقديم التبرعات</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>رسالة الإقرار</translation>
    </message>
    <message>
        <source>Official receipt</source>
        <translation>الإيصال الرسمي</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>بيان عدم التخصيص لأغراض محددة</translation>
    </message>
    <message>
        <source>A call for contributions is put on record with its addressees.</source>
        <translation>تُسجَّل الدعوة إلى تقديم التبرعات مع من توجه إليهم.</translation>
    </message>
    <message>
        <source>A table of the file leads from a use of money to a donor: the statement would not be true.</source>
        <translation>يؤدي أحد جداول الملف من استخدام للأموال إلى جهة مانحة: فلن يكون البيان صحيحا.</translation>
    </message>
    <message>
        <source>Nobody on record is of these groups.</source>
        <translation>لا يوجد مسجَّل من هذه المجموعات.</translation>
    </message>
    <message>
        <source>%1 was released already, on %2 by %3.</source>
        <translation>صدرت الرسالة %1 بالفعل، في %2، بواسطة %3.</translation>
    </message>
    <message>
        <source>%1 lapsed: what it says is no longer right.</source>
        <translation>بطلت الرسالة %1: لم يعد ما تقوله صحيحا.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>لا توجد رسالة %1.</translation>
    </message>
    <message>
        <source>All contributions form one pool. None is earmarked for a specific activity, State or person, and expenditure is reported for the fund as a whole.</source>
        <translation>تشكل جميع التبرعات مجمّعا واحدا. ولا يُخصص أي منها لنشاط أو دولة أو شخص بعينه، ويُبلَّغ عن نفقات الصندوق ككل.</translation>
    </message>
    <message>
        <source>The fund begins its work once receipts reach %1, as was announced before this call. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>يبدأ الصندوق عمله متى بلغت المقبوضات %1، على نحو ما أُعلن قبل هذه الدعوة. وقُبض حتى الآن %2.</translation>
    </message>
    <message>
        <source>The announced minimum of %1, from which on the fund works, is reached. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>بُلغ الحد الأدنى المعلن وقدره %1، الذي يعمل الصندوق ابتداء منه. وقُبض حتى الآن %2.</translation>
    </message>
    <message>
        <source>The rules of the United Nations ask for a due diligence before a contribution of a donor that is no State is accepted.</source>
        <translation>تقضي قواعد الأمم المتحدة ببذل العناية الواجبة قبل قبول تبرع من جهة مانحة ليست دولة.</translation>
    </message>
    <message>
        <source>Contributions received are published unless the donor asks otherwise.</source>
        <translation>تُنشر التبرعات المقبوضة ما لم تطلب الجهة المانحة غير ذلك.</translation>
    </message>
    <message>
        <source>This call is published at %1. To pledge, please write to us with the amount, the currency and the dates on which it would be paid.</source>
        <comment>%1 an address in the web</comment>
        <translation>هذه الدعوة منشورة على %1. ولإعلان التعهدات، يُرجى الكتابة إلينا مع ذكر المبلغ والعملة والتواريخ التي سيُدفع فيها.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>We acknowledge with thanks your pledge of %1, announced on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>نقر مع الشكر بتعهدكم بمبلغ %1، المعلن في %2. وهو مسجل تحت المرجع %3.</translation>
    </message>
    <message>
        <source>Until an agreement is signed it is disclosed as a pledge and not counted as money of the fund.</source>
        <translation>وإلى أن يُوقَّع اتفاق، يُكشف عنه بوصفه تعهدا ولا يُحسب ضمن أموال الصندوق.</translation>
    </message>
    <message>
        <source>We acknowledge with thanks the agreement on a contribution of %1, signed on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>نقر مع الشكر بالاتفاق المتعلق بالتبرع بمبلغ %1، الموقع في %2. وهو مسجل تحت المرجع %3.</translation>
    </message>
    <message>
        <source>Its conditions: %1</source>
        <comment>%1 conditions of an agreement</comment>
        <translation>شروطه: %1</translation>
    </message>
    <message>
        <source>We confirm with thanks that the following contribution was received.</source>
        <translation>نؤكد مع الشكر استلام التبرع التالي.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>الإيصال:</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>الجهة المانحة:</translation>
    </message>
    <message>
        <source>Contribution:</source>
        <translation>التبرع:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>تاريخ الاستلام:</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>المبلغ:</translation>
    </message>
    <message>
        <source>UN operational rate:</source>
        <translation>سعر الصرف المعمول به في الأمم المتحدة:</translation>
    </message>
    <message>
        <source>%1 %2 for 1 %3</source>
        <comment>a rate, two codes of currencies: 0.9 EUR for 1 USD</comment>
        <translation>%1 %2 مقابل 1 %3</translation>
    </message>
    <message>
        <source>In the fund&apos;s currency:</source>
        <translation>بعملة الصندوق:</translation>
    </message>
    <message>
        <source>Reference of the bank:</source>
        <translation>مرجع المصرف:</translation>
    </message>
    <message>
        <source>Contributions on record: %1.</source>
        <translation>التبرعات المسجلة: %1.</translation>
    </message>
    <message>
        <source>Wishes for a specific activity, State or person that were refused, and are kept as they were asked: %1.</source>
        <translation>الرغبات المتعلقة بنشاط أو دولة أو شخص بعينه، التي رُفضت وحُفظت كما طُلبت: %1.</translation>
    </message>
    <message>
        <source>Of these, wishes that the donor has withdrawn in writing: %1.</source>
        <translation>منها رغبات سحبتها الجهة المانحة كتابة: %1.</translation>
    </message>
    <message>
        <source>Preferences between the fund&apos;s two windows that are recorded, of which none reaches an allotment: %1.</source>
        <translation>الأفضليات المسجلة بين نافذتي تمويل الصندوق، ولا تصل أي منها إلى تخصيص: %1.</translation>
    </message>
    <message>
        <source>Tables of the record of which every reference was followed: %1. From none does a reference lead from a use of money to a contribution or a donor.</source>
        <translation>جداول السجل التي تُتبع كل مرجع فيها: %1. ولا يؤدي مرجع في أي منها من استخدام للأموال إلى تبرع أو جهة مانحة.</translation>
    </message>
    <message>
        <source>Call for contributions: %1</source>
        <comment>%1 name of the fund</comment>
        <translation>الدعوة إلى تقديم التبرعات: %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your agreement %1</source>
        <comment>%1 a reference</comment>
        <translation>الإقرار باتفاقكم %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your pledge %1</source>
        <comment>%1 a reference</comment>
        <translation>الإقرار بتعهدكم %1</translation>
    </message>
    <message>
        <source>Official receipt %1</source>
        <comment>%1 its number</comment>
        <translation>الإيصال الرسمي %1</translation>
    </message>
    <message>
        <source>Statement of no earmarking as of %1</source>
        <comment>%1 date</comment>
        <translation>بيان عدم التخصيص لأغراض محددة في %1</translation>
    </message>
    <message>
        <source>Excellency,</source>
        <translation>صاحب/صاحبة السعادة،</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>السيدة الفاضلة/السيد الفاضل،</translation>
    </message>
    <message>
        <source>Permanent Mission to the United Nations</source>
        <translation>البعثة الدائمة لدى الأمم المتحدة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Approved before, and not asked for again: %1. Places that became free are asked for.</source>
        <comment>%1 a number of delegates</comment>
        <translation>ووفق عليها من قبل ولا تُطلب من جديد: %1. وتُطلب الأماكن التي شغرت.</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: an approval would be refused.</source>
        <translation>لا يتسع لها المخصص للرعاية: ستُرفض الموافقة.</translation>
    </message>
    <message>
        <source>How the list was made</source>
        <translation>كيف أُعدت القائمة</translation>
    </message>
    <message>
        <source>No list of this call was decided on before.</source>
        <translation>لم يُبت من قبل في أي قائمة لهذه الدعوة.</translation>
    </message>
    <message>
        <source>Not screened against the newest Consolidated List of the Security Council: %1 of the %2 proposed.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>لم يُفحصوا مقابل أحدث قائمة موحدة لمجلس الأمن: %1 من المقترحين البالغ عددهم %2.</translation>
    </message>
    <message>
        <source>With a likeness to a name on the list that nobody has judged yet: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>لهم شبه باسم في القائمة لم يحكم فيه أحد بعد: %1 من %2.</translation>
    </message>
    <message>
        <source>Found by two people to be on the list: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>خلص شخصان إلى أنهم مدرجون في القائمة: %1 من %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a narrow column: an applicant&apos;s number such as A-012</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 an abbreviation, %2 what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: woman, %2: man, –: not said. Merit is of 100 points.</source>
        <comment>%1 and %2 are the letters or signs of the column</comment>
        <translation>%1: امرأة، %2: رجل، –: لم يُذكر. والجدارة من 100 درجة.</translation>
    </message>
    <message>
        <source>No reason was worked out when the list was made.</source>
        <translation>لم يُحدد أي سبب عند إعداد القائمة.</translation>
    </message>
    <message>
        <source>The merit is below the published minimum of %1.</source>
        <translation>الجدارة دون الحد الأدنى المنشور البالغ %1.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; a higher merit of its own would have been needed.</source>
        <translation>لو اختير هذا الطلب لانخفض مجموع جدارة المختارين؛ وكانت تلزمه جدارة أعلى.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; even the highest merit of its own would not have been enough.</source>
        <translation>لو اختير هذا الطلب لانخفض مجموع جدارة المختارين؛ وما كانت لتكفيه حتى أعلى جدارة.</translation>
    </message>
    <message>
        <source>The application&apos;s own answers</source>
        <translation>إجابات الطلب نفسه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 names of users, %2 on what evidence they judged</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The whole list: %1. Women: %2. From LDC, LLDC or SIDS: %3.</source>
        <comment>%1 to %3 are numbers</comment>
        <translation>القائمة كلها: %1. النساء: %2. من أقل البلدان نموا أو البلدان النامية غير الساحلية أو الدول الجزرية الصغيرة النامية: %3.</translation>
    </message>
    <message>
        <source>Who is not selected, under what the delegation may be told</source>
        <translation>من لم يُختاروا، مصنفين وفق ما يجوز إبلاغه للوفد</translation>
    </message>
    <message>
        <source>Withdrew before the list was made: %1.</source>
        <comment>%1 references and States</comment>
        <translation>انسحبوا قبل إعداد القائمة: %1.</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>مقدمو الطلبات</translation>
    </message>
    <message>
        <source>Criterion not met</source>
        <translation>المعيار غير المستوفى</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>من تبين له ذلك</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>ليس في القائمة</translation>
    </message>
    <message>
        <source>%1 calls upon %2, from whom nothing is accepted: look at the due diligence and the screening first.</source>
        <translation>تتوجه %1 إلى %2، ولا يُقبل منه شيء: انظر في العناية الواجبة والفحص أولا.</translation>
    </message>
    <message>
        <source>The fund (%1) sponsors representatives of States, particularly of developing countries, at meetings on security in the use of information and communications technologies, and supports capacity-building activities that States ask for. It rests on voluntary contributions of Member States and of others, philanthropies and the private sector among them. We invite you to contribute.</source>
        <comment>%1 name of the fund, which bears no article</comment>
        <translation>يرعى الصندوق (%1) مشاركة ممثلي الدول، ولا سيما البلدان النامية، في الاجتماعات المتعلقة بالأمن في استخدام تكنولوجيات المعلومات والاتصالات، ويدعم أنشطة بناء القدرات التي تطلبها الدول. ويقوم على تبرعات تقدمها الدول الأعضاء وجهات أخرى، منها المؤسسات الخيرية والقطاع الخاص. وندعوكم إلى التبرع.</translation>
    </message>
    <message>
        <source>Contributions can&apos;t be earmarked for specific activities (fund: %1). We state what the fund&apos;s record says of it on %2:</source>
        <comment>%1 name of the fund, which bears no article; %2 date</comment>
        <translation>لا يمكن تخصيص التبرعات لأنشطة محددة (الصندوق: %1). ونورد ما يبينه سجل الصندوق في هذا الشأن في %2:</translation>
    </message>
    <message>
        <source>Asks: %1 (%2)</source>
        <comment>%1 how it is published, %2 its letter</comment>
        <translation>يطلب: %1 (%2)</translation>
    </message>
    <message>
        <source>Due diligence: refused</source>
        <translation>العناية الواجبة: مرفوض</translation>
    </message>
    <message>
        <source>Due diligence: cleared until %1</source>
        <comment>a date</comment>
        <translation>العناية الواجبة: مُجاز حتى %1</translation>
    </message>
    <message>
        <source>The clearance is withdrawn: %1</source>
        <comment>a reason</comment>
        <translation>سُحبت الإجازة: %1</translation>
    </message>
    <message>
        <source>A wish for a use was refused and kept: %1</source>
        <translation>رُفضت رغبة في استخدام معين وحُفظت: %1</translation>
    </message>
    <message>
        <source>The wish is withdrawn in writing (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>سُحبت الرغبة كتابة (%1)</translation>
    </message>
    <message>
        <source>In kind: %1, worth %2</source>
        <comment>what was given, an amount</comment>
        <translation>تبرع عيني: %1، قيمته %2</translation>
    </message>
    <message>
        <source>Made ready: %1</source>
        <comment>a letter</comment>
        <translation>أُعدت: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <comment>a letter</comment>
        <translation>صدرت: %1</translation>
    </message>
    <message>
        <source>Pledges %1</source>
        <comment>an amount</comment>
        <translation>يتعهد بمبلغ %1</translation>
    </message>
    <message>
        <source>Signs for %1</source>
        <comment>an amount</comment>
        <translation>يوقع على مبلغ %1</translation>
    </message>
    <message>
        <source>Pays %1 (%2); the entry was reversed</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>يدفع %1 (%2)؛ وعُكس القيد</translation>
    </message>
    <message>
        <source>Pays %1 (%2)</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>يدفع %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was due and has not come</source>
        <comment>an amount</comment>
        <translation>استُحق %1 ولم يرد</translation>
    </message>
    <message>
        <source>The meeting began on %1: whoever is approved now misses it, or a part of it.</source>
        <translation>بدأ الاجتماع في %1: ومن يُوافَق عليه الآن يفوته الاجتماع كله أو جزء منه.</translation>
    </message>
    <message>
        <source>A newer short list may still nominate %1: the regret waits until it is decided.</source>
        <translation>قد تسمّي قائمة قصيرة أحدث %1: وتنتظر رسالة الاعتذار إلى أن يُبَتّ فيها.</translation>
    </message>
    <message>
        <source>What the rules left equal was settled by the lot, with the value %1 of %2, known on %3.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>ما تركته القواعد متساويا حُسم بالقرعة، بالقيمة %1 من %2، المعلومة في %3.</translation>
    </message>
    <message>
        <source>Nobody is new in the list.</source>
        <translation>لا أحد جديد في القائمة.</translation>
    </message>
    <message>
        <source>Who left:</source>
        <translation>من خرج:</translation>
    </message>
    <message>
        <source>%1 was declined by the High Representative on %2. Reason: %3</source>
        <comment>%1 an applicant&apos;s number and State, %2 date, %3 a sentence</comment>
        <translation>رفض الممثل السامي %1 في %2. السبب: %3</translation>
    </message>
    <message>
        <source>%1 withdrew on %2.</source>
        <comment>%1 an applicant&apos;s number and State, %2 date</comment>
        <translation>انسحب %1 في %2.</translation>
    </message>
    <message>
        <source>%1 withdrew.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>انسحب %1.</translation>
    </message>
    <message>
        <source>%1 is not selected any more by the published rules.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>لم يعد %1 مختارا بموجب القواعد المنشورة.</translation>
    </message>
    <message>
        <source>What is new since version %1, approved on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>الجديد منذ النسخة %1 التي تمت الموافقة عليها في %2</translation>
    </message>
    <message>
        <source>What is new since version %1, returned on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>الجديد منذ النسخة %1 التي أُعيدت في %2</translation>
    </message>
    <message>
        <source>Nobody of that version stays.</source>
        <translation>لم يبق أحد من تلك النسخة.</translation>
    </message>
    <message>
        <source>Who stays: %1.</source>
        <comment>%1 numbers of applicants and States</comment>
        <translation>الباقون: %1.</translation>
    </message>
    <message>
        <source>Who is new in the list</source>
        <translation>الجدد في القائمة</translation>
    </message>
    <message>
        <source>The value is not confirmed by a second person.</source>
        <comment>of a lot</comment>
        <translation>لم يؤكد شخص ثان القيمة.</translation>
    </message>
    <message>
        <source>%1 read the same value at its source on %2 and confirmed it.</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>قرأ %1 القيمة نفسها في مصدرها في %2 وأكدها.</translation>
    </message>
    <message>
        <source>The lot rests on the public value %1 (%2), known on %3, after the call had closed.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>تستند القرعة إلى القيمة العلنية %1 (%2)، التي عُرفت في %3، بعد إغلاق الدعوة.</translation>
    </message>
    <message>
        <source>A second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>أكدها شخص ثان في مصدرها.</translation>
    </message>
    <message>
        <source>No second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>لم يؤكدها أي شخص ثان في مصدرها.</translation>
    </message>
    <message>
        <source>No eligible applicant at or above the minimum merit is left.</source>
        <translation>لم يبق مقدم طلب مؤهل بالجدارة الدنيا أو أكثر.</translation>
    </message>
    <message>
        <source>Of the envelope %1 is left, and the least costly applicant left would cost %2.</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>يبقى من المخصص %1، وتبلغ كلفة الأقل كلفة من الباقين %2.</translation>
    </message>
    <message>
        <source>None of the applicants left can be added within the published rules and the envelope; the table of those not selected gives the reason for each.</source>
        <translation>لا يمكن إضافة أحد من الباقين ضمن القواعد المنشورة والمخصص؛ ويبين جدول غير المختارين سبب كل منهم.</translation>
    </message>
    <message>
        <source>Committed by approvals before</source>
        <translation>الملتزم به بموافقات سابقة</translation>
    </message>
    <message>
        <source>of it paid</source>
        <comment>part of an amount</comment>
        <translation>المدفوع منه</translation>
    </message>
    <message>
        <source>of it still committed</source>
        <comment>part of an amount</comment>
        <translation>ما زال ملتزما به منه</translation>
    </message>
    <message>
        <source>of it settled and returned</source>
        <comment>part of an amount</comment>
        <translation>المسوّى والمعاد منه</translation>
    </message>
    <message>
        <source>Left of the envelope afterwards</source>
        <translation>الباقي من المخصص بعد ذلك</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>من لم يقع عليهم الاختيار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the call stay free.</source>
        <translation>
            <numerusform>لا تبقى أماكن شاغرة في الدعوة.</numerusform>
            <numerusform>يبقى مكان واحد شاغرا في الدعوة.</numerusform>
            <numerusform>يبقى مكانان شاغرين في الدعوة.</numerusform>
            <numerusform>تبقى %Ln أماكن شاغرة في الدعوة.</numerusform>
            <numerusform>يبقى %Ln مكانا شاغرا في الدعوة.</numerusform>
            <numerusform>يبقى %Ln مكان شاغر في الدعوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared, since the cost of the journey could not be estimated</source>
        <translation>مؤهلون وقُيّمت طلباتهم، لكن لم تجر مقارنتهم لتعذر تقدير كلفة السفر</translation>
    </message>
    <message>
        <source>Not on record when the list was made</source>
        <translation>لم يكن مسجلا عند إعداد القائمة</translation>
    </message>
    <message>
        <source>It could not enter the selection, since it was not reviewed by two reviewers.</source>
        <translation>تعذر دخول الطلب في الاختيار لأنه لم يقيّمه مقيّمان.</translation>
    </message>
    <message>
        <source>It could not be compared with the others, since our office did not have on record what the cost of the journey is estimated from: %1. That says nothing about the application itself.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>تعذرت مقارنة الطلب بغيره لأن مكتبنا لم يكن قد سجل ما تُقدر منه كلفة السفر: %1. ولا يدل ذلك على شيء بشأن الطلب نفسه.</translation>
    </message>
    <message>
        <source>You were selected because, with you, the selection comes nearer to the minimum that the published rule “%1” sets, or reaches it.</source>
        <comment>%1 a rule&apos;s name; to a nominee</comment>
        <translation>وقع الاختيار عليكم لأن الاختيار يقترب بكم من الحد الأدنى الذي تحدده القاعدة المنشورة «%1» أو يبلغه.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, more of the places could be given with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>وقع الاختيار عليكم لأنه أمكن، وفقا للقواعد المنشورة، منح مقاعد أكثر بكم منها بدونكم.</translation>
    </message>
    <message>
        <source>You were selected because, by the reviewers&apos; scores and the published rules, the total merit of those selected is higher with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>وقع الاختيار عليكم لأن مجموع جدارة المختارين، وفقا لدرجات المقيِّمين والقواعد المنشورة، أعلى بكم منه بدونكم.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, results that are equal otherwise are reached at a lower cost with you.</source>
        <comment>to a nominee</comment>
        <translation>وقع الاختيار عليكم لأن نتائج متساوية فيما عدا ذلك تتحقق بكم، وفقا للقواعد المنشورة، بتكلفة أقل.</translation>
    </message>
    <message>
        <source>Your application and others led to equal results by the published rules; the published drawing of lots decided in favour of yours.</source>
        <comment>to a nominee</comment>
        <translation>أدى طلبكم وطلبات أخرى إلى نتائج متساوية وفقا للقواعد المنشورة؛ وحسمت القرعة المنشورة لصالح طلبكم.</translation>
    </message>
    <message>
        <source>Your written withdrawal of %1, %2; SHA-256: %3.</source>
        <comment>%1 date, %2 a file&apos;s name, %3 its digest</comment>
        <translation>سحبكم الكتابي المؤرخ %1، %2؛ SHA-256: %3.</translation>
    </message>
    <message>
        <source>Another donor&apos;s written withdrawal of %1; SHA-256: %2.</source>
        <comment>%1 date, %2 digest of its file</comment>
        <translation>سحب كتابي من جهة مانحة أخرى مؤرخ %1؛ SHA-256: %2.</translation>
    </message>
    <message>
        <source>A withdrawal of the wish is taken back: %1</source>
        <comment>a reason</comment>
        <translation>أُلغي سحب للرغبة: %1</translation>
    </message>
    <message>
        <source>%1 read another value at its source on %2: %3.</source>
        <comment>%1 a user&apos;s name, %2 a date, %3 a value</comment>
        <translation>قرأ %1 قيمة أخرى في مصدرها في %2: %3.</translation>
    </message>
    <message>
        <source>This copy was made after the decision. Its figures are those before it, as known on its day, %1.</source>
        <comment>%1 date</comment>
        <translation>أُعدت هذه النسخة بعد القرار. وأرقامها هي ما كان قبله، وفق المعروف في يومه، %1.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. It stood on the short list that was proposed for approval. I regret to inform you that the High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>نشكركم على طلبكم الرعاية لحضور %1 في %2، %3. وقد ورد طلبكم في القائمة القصيرة المقترحة للموافقة. ويؤسفني إبلاغكم بأن الممثل السامي لشؤون نزع السلاح لم يوافق على الرعاية.</translation>
    </message>
    <message>
        <source>Your delegation may ask us why, and how the criteria and rules that were published with the call %1 were applied to your application.</source>
        <comment>%1 reference of a call</comment>
        <translation>لوفدكم أن يسألنا عن السبب، وعن كيفية تطبيق المعايير والقواعد المنشورة مع الدعوة %1 على طلبكم.</translation>
    </message>
</context>
<context>
    <name>localisation</name>
    <message>
        <source>para. %1</source>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>الفقرات %1</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a currency of ISO 4217. Write its code of three letters, such as USD.</source>
        <translation>«%1» ليست عملة من عملات المعيار ISO 4217. اكتب رمزها المؤلف من ثلاثة أحرف، مثل USD.</translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 has: %3.</source>
        <translation>عدد المنازل العشرية في «%1» يتجاوز ما تسمح به %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is more than one amount may be: %2.</source>
        <translation>«%1» يتجاوز الحد الأقصى للمبلغ الواحد: %2.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>الوعاء</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>المراجعات</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>قائمة المراجعة</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>القائمة القصيرة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>التقرير السنوي</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات المالية</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>المصرف</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>العناية الواجبة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>Non-governmental organisation</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>كيان تابع للأمم المتحدة</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>منظمة دولية</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>منظمة إقليمية</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>الأوساط الأكاديمية</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Give the partner&apos;s name.</source>
        <translation>أدخل اسم الشريك.</translation>
    </message>
    <message>
        <source>A Government receives a grant and works with partners; it is not one itself.</source>
        <translation>تتلقى الحكومة منحة وتعمل مع شركاء؛ وليست هي نفسها شريكا.</translation>
    </message>
    <message>
        <source>There is a partner of this name already.</source>
        <translation>هناك بالفعل شريك بهذا الاسم.</translation>
    </message>
    <message>
        <source>Another partner bears this name.</source>
        <translation>يحمل شريك آخر هذا الاسم.</translation>
    </message>
    <message>
        <source>The seat is in a State of the list, or left empty.</source>
        <translation>يكون المقر في دولة من القائمة، أو يُترك فارغا.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://.</source>
        <translation>يبدأ عنوان الموقع الشبكي بـ http:// أو https://.</translation>
    </message>
    <message>
        <source>Give the name of the person in charge.</source>
        <translation>أدخل اسم الشخص المسؤول.</translation>
    </message>
    <message>
        <source>A year of birth has four digits, from 1900 on.</source>
        <translation>تتكون سنة الميلاد من أربعة أرقام، من 1900 فصاعدا.</translation>
    </message>
    <message>
        <source>All of this stands on record already.</source>
        <translation>كل هذا مسجل بالفعل.</translation>
    </message>
    <message>
        <source>Nobody of this number is in charge on that day.</source>
        <translation>لا يوجد مسؤول بهذا الرقم في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Say why it is amended.</source>
        <translation>اذكر سبب التعديل.</translation>
    </message>
    <message>
        <source>Give the first day on which it holds.</source>
        <translation>أدخل أول يوم يسري فيه.</translation>
    </message>
    <message>
        <source>There is no implementing partner “%1” on record. Record it first.</source>
        <translation>لا يوجد شريك منفذ مسجل باسم «%1». سجله أولا.</translation>
    </message>
    <message>
        <source>There is no such implementing partner.</source>
        <translation>لا يوجد شريك منفذ كهذا.</translation>
    </message>
    <message>
        <source>No name of this person is on record.</source>
        <translation>لا يوجد اسم مسجل لهذا الشخص.</translation>
    </message>
    <message>
        <source>Say why the name is erased.</source>
        <translation>اذكر سبب محو الاسم.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>العناية الواجبة</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>مُجاز حتى</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>The partner is on record, and this says otherwise of it: amend it by itself, with the reason, and leave this empty in the table.</source>
        <translation>الشريك مسجل، وهذا يقول عنه غير ذلك: عدّله على حدة مع ذكر السبب، واترك هذا فارغا في الجدول.</translation>
    </message>
    <message>
        <source>“%1” has the same registration as %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«%1» له تسجيل %2 نفسه: فإن كان الشريك نفسه فاحذف الصف وعدّل ذاك.</translation>
    </message>
    <message>
        <source>“%1” is a name like that of %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«%1» اسم شبيه باسم %2: فإن كان الشريك نفسه فاحذف الصف وعدّل ذاك.</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>Reverses %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>يعكس %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>money that is promised and not yet spent</comment>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money of a window that is not committed yet</comment>
        <translation>حر</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>تكاليف الدعم</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>الاحتياطي</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <comment>a window of the fund</comment>
        <translation>الرصد</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>التبرعات</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>الوعاء</translation>
    </message>
    <message>
        <source>Set aside and windows</source>
        <translation>المجنَّب والنوافذ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>في الوعاء</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>عجز</translation>
    </message>
    <message>
        <source>Exchange losses</source>
        <translation>خسائر الصرف</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>للأنشطة</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>الغرض من الالتزام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 a currency</comment>
        <translation>المفتوح %1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>by donors</comment>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>received</source>
        <comment>from donors</comment>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>allotted</source>
        <comment>of an envelope, in all</comment>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>envelope</source>
        <comment>of a call</comment>
        <translation>الغلاف المالي</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an envelope, in all</comment>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>of an envelope, in all</comment>
        <translation>منفق</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقدية</translation>
    </message>
    <message>
        <source>spoken for</source>
        <comment>money that can&apos;t be committed</comment>
        <translation>محجوز</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a PDF; %2 is the system&apos;s reason</comment>
        <translation>تعذرت كتابة «%1»: %2. اختر مكاناً آخر أو أتح هذا المكان.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <comment>%1 is the library&apos;s reason</comment>
        <translation>تعذر إنشاء ملف PDF: %1.</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t take the paper. Save it as PDF instead.</source>
        <translation>لا تقبل الطابعة الوثيقة. احفظها بصيغة PDF بدلا من ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>توقفت الطابعة قبل طباعة أي صفحة.</numerusform>
            <numerusform>توقفت الطابعة بعد صفحة واحدة.</numerusform>
            <numerusform>توقفت الطابعة بعد صفحتين.</numerusform>
            <numerusform>توقفت الطابعة بعد %n صفحات.</numerusform>
            <numerusform>توقفت الطابعة بعد %n صفحة.</numerusform>
            <numerusform>توقفت الطابعة بعد %n صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation>وثائق PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>تجري كتابة ملف PDF</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>%1 is no currency code of ISO 4217.</source>
        <translation>%1 ليس رمز عملة وفق ISO 4217.</translation>
    </message>
    <message>
        <source>The fund&apos;s own currency has the rate 1.</source>
        <translation>سعر عملة الصندوق نفسها هو 1.</translation>
    </message>
    <message>
        <source>Say from which date the rate holds.</source>
        <translation>حدد التاريخ الذي يسري منه السعر.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation>سعر الصرف أكبر من صفر.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>لا يوجد سعر صرف معمول به في الأمم المتحدة لعملة %1 في %2. استورد أولا أسعار ذلك الشهر.</translation>
    </message>
    <message>
        <source>There are two rates for %1 on %2. Leave one.</source>
        <translation>يوجد سعران لعملة %1 في %2. أبقِ واحدا.</translation>
    </message>
    <message>
        <source>A rate is at least 0.0001. It says how many units of the currency one unit of the fund&apos;s currency is worth.</source>
        <translation>سعر الصرف 0.0001 على الأقل. وهو يبين كم وحدة من العملة تساويها وحدة واحدة من عملة الصندوق.</translation>
    </message>
    <message>
        <source>The books are closed until %1, and no rate of %2 for %3 was known then.</source>
        <translation>الدفاتر مغلقة حتى %1، ولم يكن سعر %2 لـ %3 معروفا حينئذ.</translation>
    </message>
    <message>
        <source>%1 from %2 is on record with %3: %4 replaces it from now on, and what was converted stays.</source>
        <translation>سعر %1 من %2 مسجل بقيمة %3: يحل محله %4 من الآن، ويبقى ما حُول كما هو.</translation>
    </message>
    <message>
        <source>The row has no currency code.</source>
        <translation>ليس في الصف رمز عملة.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date such as 1 Nov 2026.</source>
        <translation>%1: «%2» ليس تاريخا مثل 1 Nov 2026.</translation>
    </message>
    <message>
        <source>%1: “%2” is no rate such as 0.923.</source>
        <translation>%1: «%2» ليس سعرا مثل 0.923.</translation>
    </message>
    <message>
        <source>%1 has two rates for %2: %3 here and %4 in line %5.</source>
        <translation>لدى %1 سعران في %2: %3 هنا و%4 في السطر %5.</translation>
    </message>
    <message>
        <source>This is no list of UN operational rates: it does not begin with UN_OPERATIONAL_RATES_DATASET.</source>
        <translation>هذه ليست قائمة بأسعار الصرف المعمول بها في الأمم المتحدة: فهي لا تبدأ بـ UN_OPERATIONAL_RATES_DATASET.</translation>
    </message>
    <message>
        <source>The list is cut or damaged here: %1.</source>
        <translation>القائمة مقطوعة أو تالفة هنا: %1.</translation>
    </message>
    <message>
        <source>There is no row of rates in this text.</source>
        <translation>لا يوجد أي صف لأسعار الصرف في هذا النص.</translation>
    </message>
    <message>
        <source>There is no row of rates in this sheet.</source>
        <translation>لا يوجد صف لأسعار الصرف في هذه الورقة.</translation>
    </message>
    <message>
        <source>%1 from %2 is %3, and the last was %4 from %5.</source>
        <comment>%1 a currency&apos;s code, %2 and %5 dates, %3 and %4 rates of exchange</comment>
        <translation>سعر %1 اعتبارا من %2 هو %3، وكان آخر سعر %4 اعتبارا من %5.</translation>
    </message>
    <message>
        <source>That is ten times as much or more, up or down. Correct it, or give the reason, such as a redenomination.</source>
        <translation>هذا عشرة أضعاف أو أكثر، صعودا أو هبوطا. صححه، أو اذكر السبب، كتغيير قيمة العملة.</translation>
    </message>
    <message>
        <source>That is a change of more than a quarter: look again.</source>
        <translation>هذا تغير بأكثر من الربع: تحقق منه.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The row names another that is not there.</source>
        <translation>يشير الصف إلى صف آخر غير موجود.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules is missing or was changed.</source>
        <translation>هذا الجزء من قواعد الملف ناقص أو غُيِّر.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules was added or changed.</source>
        <translation>هذا الجزء من قواعد الملف أُضيف أو غُيِّر.</translation>
    </message>
    <message>
        <source>The expected entry is not in the record: its tail was cut off, or this is an older copy.</source>
        <translation>القيد المتوقع ليس في السجل: قُطع ذيله، أو هذه نسخة أقدم.</translation>
    </message>
    <message>
        <source>The entry does not bear its user&apos;s signature.</source>
        <translation>لا يحمل القيد توقيع مستخدمه.</translation>
    </message>
    <message>
        <source>Another program removed this row.</source>
        <translation>حذف برنامج آخر هذا الصف.</translation>
    </message>
    <message>
        <source>Another program removed this row with its table.</source>
        <translation>حذف برنامج آخر هذا الصف مع جدوله.</translation>
    </message>
    <message>
        <source>An entry before this one is missing.</source>
        <translation>ينقص قيد قبل هذا القيد.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>لا يتبع القيد القيد السابق له.</translation>
    </message>
    <message>
        <source>The entry was changed after it was made.</source>
        <translation>غُيِّر القيد بعد إعداده.</translation>
    </message>
    <message>
        <source>Another program added this row.</source>
        <translation>أضاف برنامج آخر هذا الصف.</translation>
    </message>
    <message>
        <source>Another program changed this row.</source>
        <translation>غيَّر برنامج آخر هذا الصف.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقفت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The entry&apos;s user has a role that may not do this.</source>
        <translation>لمستخدم القيد دور لا يجيز له ذلك.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>هذا المستخدم معطل.</translation>
    </message>
    <message>
        <source>Your keys were replaced since you signed in. Sign in again.</source>
        <translation>استُبدلت مفاتيحك منذ تسجيل دخولك. سجل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The newest entry was made on %1, and this machine&apos;s clock says %2: set the clock. Nothing was written.</source>
        <translation>أحدث قيد أُجري في %1، وساعة هذا الحاسوب تشير إلى %2: اضبط الساعة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“%1” does not write into %2: this is a mistake of the program. Nothing was written.</source>
        <translation>«%1» لا يكتب في %2: هذا خطأ في البرنامج. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The application was received on %1: this is not of an earlier day.</source>
        <translation>ورد الطلب في %1: لا يكون هذا بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The call closed on %1: this is not of an earlier day.</source>
        <translation>أُغلقت الدعوة في %1: لا يكون هذا بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The call came to where it stands on %1: this is not of an earlier day.</source>
        <translation>بلغت الدعوة وضعها الحالي في %1: لا يكون هذا بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The nominee was approved on %1: a withdrawal is not of an earlier day.</source>
        <translation>ووفق على المرشح في %1: لا يكون الانسحاب بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The call was decided on %1: its letters are not of an earlier day.</source>
        <translation>بُت في الدعوة في %1: لا تكون رسائلها بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The letter is of %1: it is not released on an earlier day.</source>
        <translation>الرسالة مؤرخة %1: لا تصدر في يوم أسبق.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>الدفاتر مغلقة حتى %1. سجله بتاريخ يوم لاحق، واذكر في نصه اليوم الذي يخصه.</translation>
    </message>
    <message>
        <source>The entry says that it was made on %1, before one that stands before it.</source>
        <translation>يذكر القيد أنه أُجري في %1، قبل قيد سابق له في الترتيب.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had been disabled before.</source>
        <translation>كان مستخدم القيد قد عُطل قبل ذلك.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had signed in for the first time before.</source>
        <translation>كان مستخدم القيد قد سجل الدخول للمرة الأولى قبل ذلك.</translation>
    </message>
    <message>
        <source>Entry %1 wrote this row, which a deed of its kind does not.</source>
        <translation>كتب القيد %1 هذا الصف، وهو ما لا يفعله إجراء من نوعه.</translation>
    </message>
    <message>
        <source>The file that was brought up to date here was not the one that the record describes.</source>
        <translation>الملف الذي حُدث هنا ليس الملف الذي يصفه السجل.</translation>
    </message>
    <message>
        <source>The row names another author or moment than the entry that wrote it.</source>
        <translation>يذكر الصف مؤلفا أو وقتا غير ما في القيد الذي كتبه.</translation>
    </message>
    <message>
        <source>The due diligence was proposed on %1: it is not decided on an earlier day.</source>
        <translation>اقتُرحت العناية الواجبة في %1: لا يُبت فيها في يوم سابق.</translation>
    </message>
    <message>
        <source>What the letter is about is of %1: it is not written on an earlier day.</source>
        <translation>ما تتناوله الرسالة بتاريخ %1: لا تُكتب في يوم سابق.</translation>
    </message>
    <message>
        <source>The version was published on %1: nobody was told of it on an earlier day.</source>
        <translation>نُشرت النسخة في %1: لم يُبلَّغ بها أحد في يوم سابق.</translation>
    </message>
    <message>
        <source>The person is in charge from %1 on: nobody leaves on an earlier day.</source>
        <translation>الشخص مسؤول اعتبارا من %1: لا يغادر أحد في يوم أسبق.</translation>
    </message>
    <message>
        <source>The wish was withdrawn on %1: that is not taken back on an earlier day.</source>
        <translation>سُحبت الرغبة في %1: لا يُلغى ذلك بتاريخ أسبق.</translation>
    </message>
    <message>
        <source>The public value became known on %1: it is not read on an earlier day.</source>
        <translation>عُرفت القيمة العلنية في %1: لا تُقرأ بتاريخ أسبق.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to report of %1 yet.</source>
        <translation>لا يوجد بعد ما يُذكر في تقرير عن %1.</translation>
    </message>
    <message>
        <source>The statement does not add up or differs from the receipts; verify the file.</source>
        <translation>لا يتوازن البيان أو يختلف عن المقبوضات؛ تحقق من الملف.</translation>
    </message>
    <message>
        <source>Annual consolidated report %1</source>
        <translation>التقرير السنوي الموحد %1</translation>
    </message>
    <message>
        <source>Contributions, use of funds and sponsorship in %1</source>
        <translation>التبرعات واستخدام الأموال والرعاية في %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>صندوق مقترح: ليست وثيقة رسمية</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>عرض تجريبي: أشخاص ومبالغ مختلقة</translation>
    </message>
    <message>
        <source>Provisional: the year is not over</source>
        <translation>مؤقت: لم تنته السنة</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>بيانات %1</translation>
    </message>
    <message>
        <source>%1: scored criteria</source>
        <translation>%1: المعايير الممنوحة عليها الدرجات</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>%1 is the call&apos;s reference</comment>
        <translation>الجولة %1</translation>
    </message>
    <message>
        <source>Eligibility (para. 21):</source>
        <translation>الأهلية (الفقرة 21):</translation>
    </message>
    <message>
        <source>The lot: %1</source>
        <translation>القرعة: %1</translation>
    </message>
    <message>
        <source>Digest of the call as published (SHA-256): %1</source>
        <translation>البصمة الرقمية للدعوة كما نُشرت (SHA-256): %1</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>المرفق الأول</translation>
    </message>
    <message>
        <source>Criteria and rules that were applied</source>
        <translation>المعايير والقواعد التي طُبقت</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>المرفق الثاني</translation>
    </message>
    <message>
        <source>Notes on accounting and on the record</source>
        <translation>ملاحظات بشأن المحاسبة والسجل</translation>
    </message>
    <message>
        <source>The books are kept in %1. Sums in other currencies are converted at the United Nations operational rate of exchange in force on the date of the receipt and rounded half to even, once.</source>
        <translation>تُمسك الدفاتر بعملة %1. وتُحول المبالغ بالعملات الأخرى بسعر الصرف المعمول به في الأمم المتحدة الساري في تاريخ القبض، وتُقرب مرة واحدة مع تقريب النصف إلى الرقم الزوجي.</translation>
    </message>
    <message>
        <source>At the end of the period programme support costs were set at %1 of direct costs and the operating reserve at %2 of allotments.</source>
        <translation>في نهاية الفترة كانت تكاليف دعم البرامج محددة بنسبة %1 من التكاليف المباشرة والاحتياطي التشغيلي بنسبة %2 من المخصصات.</translation>
    </message>
    <message>
        <source>Operational rates used, units for one %1</source>
        <translation>أسعار الصرف المعمول بها المستخدمة، الوحدات مقابل وحدة %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>سارٍ من</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Contributions received in %1, by donor</source>
        <translation>التبرعات المقبوضة في %1، حسب المانح</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>كما قُبض</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>in place of an amount that a donor asked to leave out</comment>
        <translation>غير منشور</translation>
    </message>
    <message>
        <source>Amounts of donors who asked that they not be published</source>
        <translation>مبالغ المانحين الذين طلبوا عدم نشرها</translation>
    </message>
    <message>
        <source>Converted at the United Nations operational rate of exchange of the day of receipt.</source>
        <translation>محولة بسعر الصرف المعمول به في الأمم المتحدة يوم القبض.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Contributions by kind of donor</source>
        <translation>التبرعات حسب نوع المانح</translation>
    </message>
    <message>
        <source>%1 thousand, cumulative</source>
        <comment>unit of a chart&apos;s axis; %1 is a currency</comment>
        <translation>ألف %1، تراكمي</translation>
    </message>
    <message>
        <source>Receipts in the course of %1</source>
        <translation>المقبوضات خلال %1</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>التبرعات</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the fund received %2 from %Ln donor(s).</source>
        <translation>
            <numerusform>في %1 قبض الصندوق %2 ولم يرد شيء من مانحين.</numerusform>
            <numerusform>في %1 قبض الصندوق %2 من مانح واحد.</numerusform>
            <numerusform>في %1 قبض الصندوق %2 من مانحين اثنين.</numerusform>
            <numerusform>في %1 قبض الصندوق %2 من %Ln مانحين.</numerusform>
            <numerusform>في %1 قبض الصندوق %2 من %Ln مانحا.</numerusform>
            <numerusform>في %1 قبض الصندوق %2 من %Ln مانح.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the period, %1 had been agreed and not yet received.</source>
        <translation>في نهاية الفترة كان مبلغ %1 متفقا عليه ولم يُقبض بعد.</translation>
    </message>
    <message>
        <source>No contribution is earmarked; none was asked to be (para. 19).</source>
        <translation>لا تخصيص لأي تبرع لغرض معين؛ ولم يُطلب ذلك (الفقرة 19).</translation>
    </message>
    <message numerus="yes">
        <source>No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on record (para. 19).</source>
        <translation>
            <numerusform>لا تخصيص لأي تبرع لغرض معين. ولم يُرفض أي طلب تخصيص (الفقرة 19).</numerusform>
            <numerusform>لا تخصيص لأي تبرع لغرض معين. ورُفض طلب تخصيص واحد وهو محفوظ في السجل (الفقرة 19).</numerusform>
            <numerusform>لا تخصيص لأي تبرع لغرض معين. ورُفض طلبا تخصيص وهما محفوظان في السجل (الفقرة 19).</numerusform>
            <numerusform>لا تخصيص لأي تبرع لغرض معين. ورُفضت %Ln طلبات تخصيص وهي محفوظة في السجل (الفقرة 19).</numerusform>
            <numerusform>لا تخصيص لأي تبرع لغرض معين. ورُفض %Ln طلب تخصيص وهي محفوظة في السجل (الفقرة 19).</numerusform>
            <numerusform>لا تخصيص لأي تبرع لغرض معين. ورُفض %Ln طلب تخصيص وهي محفوظة في السجل (الفقرة 19).</numerusform>
        </translation>
    </message>
    <message>
        <source>contributions received</source>
        <translation>تبرعات مقبوضة</translation>
    </message>
    <message>
        <source>delegates sponsored</source>
        <comment>under a big number</comment>
        <translation>مندوبون مشمولون بالرعاية</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>منهم نساء</translation>
    </message>
    <message>
        <source>from least developed, landlocked and small island States</source>
        <translation>من أقل البلدان نموا والبلدان النامية غير الساحلية والدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>Provisional report</source>
        <translation>تقرير مؤقت</translation>
    </message>
    <message>
        <source>The year %1 is not over. The figures cover the time to %2 and will change.</source>
        <translation>لم تنته سنة %1. وتغطي الأرقام الفترة حتى %2 وستتغير.</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>وضع الصندوق</translation>
    </message>
    <message>
        <source>States have not yet decided to establish this fund. The report shows how the proposal of the Secretariat would be carried out; it prejudges no decision.</source>
        <translation>لم تقرر الدول بعد إنشاء هذا الصندوق. ويبين التقرير كيف يُنفذ مقترح الأمانة العامة؛ وهو لا يستبق أي قرار.</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>السنة بالأرقام</translation>
    </message>
    <message>
        <source>The fund brings delegates, above all from developing countries, to the meetings of the United Nations on the security of information and communications technologies, and supports capacity-building. All contributions form one pool; none is earmarked, and expenditure is therefore reported in aggregate (paras. 19 and 27).</source>
        <translation>يتيح الصندوق للمندوبين، ولا سيما من البلدان النامية، حضور اجتماعات الأمم المتحدة بشأن أمن تكنولوجيات المعلومات والاتصالات، ويدعم بناء القدرات. وتشكل جميع التبرعات وعاء واحدا؛ ولا يُخصص أي منها لغرض معين، ولذلك يُبلغ عن النفقات إجمالا (الفقرتان 19 و27).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced was reached on %2, and the fund has been operational since (para. 16).</source>
        <translation>بُلغ الحد الأدنى البالغ %1 الذي أعلنه مدير الصندوق في %2، والصندوق عامل منذ ذلك الحين (الفقرة 16).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced has not been reached; nothing was committed (para. 16).</source>
        <translation>لم يُبلغ الحد الأدنى البالغ %1 الذي أعلنه مدير الصندوق؛ ولم يُعقد أي التزام (الفقرة 16).</translation>
    </message>
    <message>
        <source>women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter for a woman in a chart</comment>
        <translation>ا</translation>
    </message>
    <message>
        <source>men and others</source>
        <translation>رجال وغيرهم</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for a man in a chart</comment>
        <translation>ر</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مقدمو الطلبات</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>المشمولون بالرعاية</translation>
    </message>
    <message>
        <source>%1: women and men</source>
        <translation>%1: النساء والرجال</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1: delegates sponsored by regional group</source>
        <translation>%1: المندوبون المشمولون بالرعاية حسب المجموعة الإقليمية</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>قدموا طلبات</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>مشمولون بالرعاية</translation>
    </message>
    <message>
        <source>%1: States in special situations</source>
        <translation>%1: الدول ذات الأوضاع الخاصة</translation>
    </message>
    <message>
        <source>A State may belong to more than one group.</source>
        <translation>يجوز أن تنتمي الدولة إلى أكثر من مجموعة.</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 بالأرقام</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>المقاعد المعروضة</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>الطلبات الواردة</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>المؤهلة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>المراجَعة</translation>
    </message>
    <message>
        <source>of them for the first time</source>
        <translation>منهم للمرة الأولى</translation>
    </message>
    <message>
        <source>of them from LDCs, LLDCs or SIDS</source>
        <translation>منهم من أقل البلدان نموا أو البلدان النامية غير الساحلية أو الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>States represented</source>
        <translation>الدول الممثلة</translation>
    </message>
    <message>
        <source>Committed at the decision</source>
        <translation>الملتزم به عند القرار</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>%1: the published rules and what was reached</source>
        <translation>%1: القواعد المنشورة وما تحقق</translation>
    </message>
    <message>
        <source>Rule, most important first</source>
        <translation>القاعدة، الأهم أولا</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>الحد الأدنى</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>النقص</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>%1 is the call&apos;s reference, %2 its title</comment>
        <translation>الجولة %1: %2</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and is open until %5.</source>
        <translation>نُشرت الدعوة المتعلقة بـ %1، %2، %3، في %4 بمعاييرها وقواعدها، وهي مفتوحة حتى %5.</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and closed on %5.</source>
        <translation>نُشرت الدعوة المتعلقة بـ %1، %2، %3، في %4 بمعاييرها وقواعدها، وأُغلقت في %5.</translation>
    </message>
    <message>
        <source>No decision had been taken by the end of the period.</source>
        <translation>لم يكن قد اتُّخذ أي قرار بحلول نهاية الفترة.</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs approved the short list on %1 (para. 18). %2 of %3 applicants were sponsored, from %4 States.</source>
        <translation>وافق الممثل السامي لشؤون نزع السلاح على القائمة القصيرة في %1 (الفقرة 18). وشملت الرعاية %2 من %3 من مقدمي الطلبات، من %4 من الدول.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>الرعاية</translation>
    </message>
    <message>
        <source>No call for sponsorship was published in the period.</source>
        <translation>لم تُنشر أي دعوة للرعاية خلال الفترة.</translation>
    </message>
    <message>
        <source>Statement of income and expenditure, %1</source>
        <translation>بيان الإيرادات والنفقات، %1</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>التبرعات المقبوضة، بعد خصم المبالغ المردودة</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>الفوائد وفروق الصرف</translation>
    </message>
    <message>
        <source>Total funds available</source>
        <translation>مجموع الأموال المتاحة</translation>
    </message>
    <message>
        <source>Sponsorship of delegates</source>
        <translation>رعاية المندوبين</translation>
    </message>
    <message>
        <source>Capacity-building projects</source>
        <translation>مشاريع بناء القدرات</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>الرصد والتقييم</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>تكاليف دعم البرامج</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>مجموع النفقات</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>منه ملتزم به</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>منه مخصص وغير ملتزم به</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>منه الاحتياطي التشغيلي</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>منه متاح</translation>
    </message>
    <message>
        <source>Direct costs are expenditure; support costs are charged on expenditure and on open commitments.</source>
        <translation>التكاليف المباشرة هي النفقات؛ وتُحمَّل تكاليف الدعم على النفقات وعلى الالتزامات المفتوحة.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Spent on sponsorship</source>
        <translation>مصروف على الرعاية</translation>
    </message>
    <message>
        <source>Spent on projects</source>
        <translation>مصروف على المشاريع</translation>
    </message>
    <message>
        <source>Spent on monitoring</source>
        <translation>مصروف على الرصد</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>تكاليف الدعم</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>الاحتياطي التشغيلي</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Where the money stands</source>
        <translation>وضع الأموال</translation>
    </message>
    <message>
        <source>Use of funds</source>
        <translation>استخدام الأموال</translation>
    </message>
    <message>
        <source>Contributions form one pool, and no expenditure is traced to a donor. The statement shows the use of all funds in aggregate (para. 27).</source>
        <translation>تشكل التبرعات وعاء واحدا، ولا تُنسب أي نفقة إلى مانح. ويبين البيان استخدام جميع الأموال إجمالا (الفقرة 27).</translation>
    </message>
    <message>
        <source>The year is not over: the report runs to %1 and is marked provisional.</source>
        <translation>لم تنته السنة: يمتد التقرير حتى %1 ويوسم بأنه مؤقت.</translation>
    </message>
    <message>
        <source>The office that reports is not recorded.</source>
        <translation>المكتب الذي يقدم التقرير غير مسجل.</translation>
    </message>
    <message>
        <source>The report has no document symbol.</source>
        <translation>ليس للتقرير رمز وثيقة.</translation>
    </message>
    <message>
        <source>The fund is not established: each page says that the report is no official document.</source>
        <translation>لم يُنشأ الصندوق: تذكر كل صفحة أن التقرير ليس وثيقة رسمية.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>لم يُعلن حد أدنى لبدء العمل.</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start.</source>
        <translation>لم تبلغ المقبوضات الحد الأدنى لبدء العمل.</translation>
    </message>
    <message>
        <source>%1 has no decision: its round stands without anyone sponsored.</source>
        <translation>لا يوجد قرار بشأن %1: تظهر جولتها دون أي مشمول بالرعاية.</translation>
    </message>
    <message>
        <source>%1: %2 is short by %3.</source>
        <comment>%1 a call, %2 the name of a rule, %3 a number</comment>
        <translation>%1: %2، بنقص %3.</translation>
    </message>
    <message>
        <source>%1: nothing was paid yet of %2 committed.</source>
        <translation>%1: لم يُدفع شيء بعد من %2 عُقد التزام بها.</translation>
    </message>
    <message>
        <source>Nothing was received in the year.</source>
        <translation>لم يُقبض شيء خلال السنة.</translation>
    </message>
    <message>
        <source>%1 is agreed and was not received by the end.</source>
        <translation>%1 متفق عليها ولم تُقبض حتى نهاية الفترة.</translation>
    </message>
    <message>
        <source>The pool shows a shortfall of %1.</source>
        <translation>يظهر في الوعاء عجز قدره %1.</translation>
    </message>
    <message>
        <source>No sponsorship round falls into the year.</source>
        <translation>لا تقع أي جولة رعاية في السنة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) who asked for it stand(s) in totals only.</source>
        <translation>
            <numerusform>لا يوجد مانح طلب ألا يظهر إلا ضمن المجاميع.</numerusform>
            <numerusform>مانح واحد طلب ذلك يظهر ضمن المجاميع فقط.</numerusform>
            <numerusform>مانحان طلبا ذلك يظهران ضمن المجاميع فقط.</numerusform>
            <numerusform>%Ln مانحين طلبوا ذلك يظهرون ضمن المجاميع فقط.</numerusform>
            <numerusform>%Ln مانحا طلبوا ذلك يظهرون ضمن المجاميع فقط.</numerusform>
            <numerusform>%Ln مانح طلبوا ذلك يظهرون ضمن المجاميع فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>People are counted and not named; nothing confidential is used.</source>
        <translation>يُذكر عدد الأشخاص ولا تُذكر أسماؤهم؛ ولا يُستخدم أي شيء سري.</translation>
    </message>
    <message>
        <source>The statement adds up and agrees with the receipts.</source>
        <translation>البيان متوازن ويتفق مع المقبوضات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were each read by at least two reviewers, none from the applicant&apos;s own State.</source>
        <translation>
            <numerusform>لم يُقرأ أي طلب من قبل مراجعين اثنين على الأقل.</numerusform>
            <numerusform>قرأ طلبا واحدا مراجعان على الأقل، ليس منهم أحد من دولة مقدم الطلب.</numerusform>
            <numerusform>قرأ كلا من طلبين مراجعان على الأقل، ليس منهم أحد من دولة مقدم الطلب.</numerusform>
            <numerusform>قرأ كلا من %Ln طلبات مراجعان على الأقل، ليس منهم أحد من دولة مقدم الطلب.</numerusform>
            <numerusform>قرأ كلا من %Ln طلبا مراجعان على الأقل، ليس منهم أحد من دولة مقدم الطلب.</numerusform>
            <numerusform>قرأ كلا من %Ln طلب مراجعان على الأقل، ليس منهم أحد من دولة مقدم الطلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln application(s) it was decided, with the reason on record, to go on without two reviews; they could not be selected.</source>
        <translation>
            <numerusform>لم يتقرر بشأن أي طلب المضي دون مراجعتين.</numerusform>
            <numerusform>تقرر بشأن طلب واحد، مع تسجيل السبب، المضي دون مراجعتين؛ ولم يكن اختياره ممكنا.</numerusform>
            <numerusform>تقرر بشأن طلبين، مع تسجيل السبب، المضي دون مراجعتين؛ ولم يكن اختيارهما ممكنا.</numerusform>
            <numerusform>تقرر بشأن %Ln طلبات، مع تسجيل السبب، المضي دون مراجعتين؛ ولم يكن اختيارها ممكنا.</numerusform>
            <numerusform>تقرر بشأن %Ln طلبا، مع تسجيل السبب، المضي دون مراجعتين؛ ولم يكن اختيارها ممكنا.</numerusform>
            <numerusform>تقرر بشأن %Ln طلب، مع تسجيل السبب، المضي دون مراجعتين؛ ولم يكن اختيارها ممكنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegates were selected by criteria and rules that were published with the call and not changed afterwards, with regard to gender equality and geographical diversity; all States could apply, and women were encouraged to (paras. 18, 21 and 22).</source>
        <translation>اختير المندوبون وفق معايير وقواعد نُشرت مع الدعوة ولم تُغيَّر بعد ذلك، مع مراعاة المساواة بين الجنسين والتنوع الجغرافي؛ وكان بإمكان جميع الدول التقديم، وشُجعت النساء على التقديم (الفقرات 18 و21 و22).</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be said.</source>
        <translation>لا يمكن ذكر ما سيُعرف في يوم لم يأت بعد.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>%1 is a date</comment>
        <translation>كما كان معروفا في %1</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>الإيرادات والنفقات</translation>
    </message>
    <message>
        <source>Merit runs from 0 to 100, from the scores of all reviewers by the weights; nobody below %1 is selected. The selection keeps the rules in their order, then fills the seats, then takes the greatest sum of merits, then the lowest cost; what still ties is settled by lot.</source>
        <translation>تتراوح الجدارة من 0 إلى 100، من درجات جميع المراجعين بحسب الأوزان؛ ولا يُختار أحد دون %1. ويراعي الاختيار القواعد بترتيبها، ثم يملأ المقاعد، ثم يأخذ أكبر مجموع للجدارة، ثم أدنى تكلفة؛ ويُحسم ما بقي متعادلا بالقرعة.</translation>
    </message>
    <message>
        <source>All figures are of %1: what is dated later is left out, even where it was on record when the report was made.</source>
        <translation>جميع الأرقام في %1: يُستبعد ما كان تاريخه لاحقا، حتى إن كان مسجلا عند إعداد التقرير.</translation>
    </message>
    <message>
        <source>The report says what was on record at the end of %1; what was recorded later is left out, also where it is dated earlier.</source>
        <translation>يبين التقرير ما كان مسجلا في نهاية يوم %1؛ ويُستبعد ما سُجل بعد ذلك، وإن كان تاريخه أسبق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out.</source>
        <translation>
            <numerusform>لم يطلب أي مانح بعد ذلك اليوم عدم نشر بياناته على هذا النحو: هذا التقرير للملفات وليس للتسليم.</numerusform>
            <numerusform>طلب مانح واحد بعد ذلك اليوم عدم نشر بياناته على هذا النحو: هذا التقرير للملفات وليس للتسليم.</numerusform>
            <numerusform>طلب مانحان بعد ذلك اليوم عدم نشر بياناتهما على هذا النحو: هذا التقرير للملفات وليس للتسليم.</numerusform>
            <numerusform>طلب %Ln مانحين بعد ذلك اليوم عدم نشر بياناتهم على هذا النحو: هذا التقرير للملفات وليس للتسليم.</numerusform>
            <numerusform>طلب %Ln مانحا بعد ذلك اليوم عدم نشر بياناتهم على هذا النحو: هذا التقرير للملفات وليس للتسليم.</numerusform>
            <numerusform>طلب %Ln مانح بعد ذلك اليوم عدم نشر بياناتهم على هذا النحو: هذا التقرير للملفات وليس للتسليم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) between the two windows were recorded; none binds an allotment (para. 19).</source>
        <translation>
            <numerusform>لم يُسجل أي تفضيل بين النافذتين (الفقرة 19).</numerusform>
            <numerusform>سُجل تفضيل واحد بين النافذتين؛ ولا يُلزم أي مخصص (الفقرة 19).</numerusform>
            <numerusform>سُجل تفضيلان بين النافذتين؛ ولا يُلزم أي منهما مخصصا (الفقرة 19).</numerusform>
            <numerusform>سُجلت %Ln تفضيلات بين النافذتين؛ ولا يُلزم أي منها مخصصا (الفقرة 19).</numerusform>
            <numerusform>سُجل %Ln تفضيلا بين النافذتين؛ ولا يُلزم أي منها مخصصا (الفقرة 19).</numerusform>
            <numerusform>سُجل %Ln تفضيل بين النافذتين؛ ولا يُلزم أي منها مخصصا (الفقرة 19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) in kind, valued at %1, were received; they are no part of the pool.</source>
        <translation>
            <numerusform>لم ترد تبرعات عينية (القيمة %1)؛ وهي ليست جزءا من الوعاء.</numerusform>
            <numerusform>ورد تبرع عيني واحد قيمته %1؛ وهو ليس جزءا من الوعاء.</numerusform>
            <numerusform>ورد تبرعان عينيان قيمتهما %1؛ وهما ليسا جزءا من الوعاء.</numerusform>
            <numerusform>وردت %Ln تبرعات عينية قيمتها %1؛ وهي ليست جزءا من الوعاء.</numerusform>
            <numerusform>ورد %Ln تبرعا عينيا قيمتها %1؛ وهي ليست جزءا من الوعاء.</numerusform>
            <numerusform>ورد %Ln تبرع عيني قيمتها %1؛ وهي ليست جزءا من الوعاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as their conditions are met.</source>
        <translation>تُثبت التبرعات وفق المعيار IPSAS 23: كاملة عند التوقيع، والمشروطة منها عند استيفاء شروطها.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>تُثبت التبرعات وفق المعيار IPSAS 47: عند قبضها، والمقترنة منها بواجبات عند الوفاء بها.</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>المرفق الثالث</translation>
    </message>
    <message>
        <source>What levels of funding would buy</source>
        <translation>ما يمكن أن تتيحه مستويات التمويل</translation>
    </message>
    <message>
        <source>The scenarios say what a yearly funding would buy at assumed unit costs. They are for illustration only, as the levels of para. 20 are, and commit nobody.</source>
        <translation>تبين السيناريوهات ما يمكن أن يتيحه تمويل سنوي بتكاليف وحدة مفترضة. وهي للتوضيح فقط، شأنها شأن مستويات الفقرة 20، ولا تُلزم أحدا.</translation>
    </message>
    <message>
        <source>What the funding of each scenario becomes</source>
        <translation>ما يؤول إليه تمويل كل سيناريو</translation>
    </message>
    <message>
        <source>Still committed</source>
        <translation>لا يزال ملتزما به</translation>
    </message>
    <message>
        <source>Released, since it was not needed</source>
        <translation>محرر لعدم الحاجة إليه</translation>
    </message>
    <message>
        <source>Declined by the High Representative</source>
        <translation>رفضهم الممثل السامي</translation>
    </message>
    <message>
        <source>Approved and withdrawn afterwards</source>
        <translation>ووفق عليهم وسُحبوا بعد ذلك</translation>
    </message>
    <message>
        <source>Of the closing balance of %1, %2 is committed and %3 is neither committed, allotted nor set aside; the support costs of what is allotted, new allotments and their reserve come out of it.</source>
        <translation>من الرصيد الختامي البالغ %1، هناك %2 ملتزم به و%3 غير ملتزم به ولا مخصص ولا مجنَّب؛ ومنه تُغطى تكاليف دعم ما خُصص والمخصصات الجديدة واحتياطيها.</translation>
    </message>
    <message>
        <source>Staff of the administrator</source>
        <translation>موظفو الجهة المديرة</translation>
    </message>
    <message>
        <source>Spent on staff</source>
        <translation>المنفق على الموظفين</translation>
    </message>
    <message>
        <source>Digest of the short list approved on %1 (SHA-256): %2</source>
        <comment>%1 a date</comment>
        <translation>البصمة الرقمية للقائمة القصيرة الموافَق عليها في %1 (SHA-256): %2</translation>
    </message>
    <message>
        <source>Published with a reason, since its rules could not all be kept, its notice was short or people had applied: %1</source>
        <translation>نُشرت مع بيان السبب، لأن قواعدها لم يكن من الممكن التقيد بها كلها أو لأن مهلتها كانت قصيرة أو لأن طلبات كانت قد قُدمت: %1</translation>
    </message>
    <message>
        <source>The number of applicants is left out here, since a group in which fewer than three were not sponsored would point at persons (paras. 11 and 27).</source>
        <translation>أُغفل هنا عدد الطلبات لأن مجموعة لم يحصل فيها أقل من ثلاثة على الرعاية تدل على أشخاص بعينهم (الفقرتان 11 و27).</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>المندوبون</translation>
    </message>
    <message>
        <source>Who was to fill places that became free was approved on %1.</source>
        <comment>%1 one date or several</comment>
        <translation>تمت الموافقة في %1 على من يشغلون الأماكن التي شغرت.</translation>
    </message>
    <message>
        <source>Amounts not published</source>
        <translation>المبالغ غير المنشورة</translation>
    </message>
    <message numerus="yes">
        <source>Amounts of donors who asked that they not be published, also of %Ln donor(s) not named here</source>
        <translation>
            <numerusform>مبالغ جهات مانحة طلبت عدم نشرها</numerusform>
            <numerusform>مبالغ جهات مانحة طلبت عدم نشرها، ومنها جهة مانحة واحدة لم تُذكر هنا بالاسم</numerusform>
            <numerusform>مبالغ جهات مانحة طلبت عدم نشرها، ومنها جهتان مانحتان لم تُذكرا هنا بالاسم</numerusform>
            <numerusform>مبالغ جهات مانحة طلبت عدم نشرها، ومنها %Ln جهات مانحة لم تُذكر هنا بالاسم</numerusform>
            <numerusform>مبالغ جهات مانحة طلبت عدم نشرها، ومنها %Ln جهة مانحة لم تُذكر هنا بالاسم</numerusform>
            <numerusform>مبالغ جهات مانحة طلبت عدم نشرها، ومنها %Ln جهة مانحة لم تُذكر هنا بالاسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>There is no such application, or it was withdrawn.</source>
        <translation>لا يوجد طلب كهذا، أو أنه سُحب.</translation>
    </message>
    <message>
        <source>At least two reviewers read each application.</source>
        <translation>يقرأ كل طلب مراجعان على الأقل.</translation>
    </message>
    <message>
        <source>The reviewer&apos;s account was disabled.</source>
        <translation>حساب المراجع معطل.</translation>
    </message>
    <message>
        <source>There is no reviewer %1.</source>
        <translation>لا يوجد مراجع باسم %1.</translation>
    </message>
    <message>
        <source>That is on record already.</source>
        <translation>ذلك مسجل بالفعل.</translation>
    </message>
    <message>
        <source>%1 is of the same State</source>
        <translation>%1 من الدولة نفسها</translation>
    </message>
    <message>
        <source>%1 has stood back</source>
        <translation>%1 تنحى</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and there are only %3. Add a reviewer.</source>
        <translation>يحتاج %1 إلى %2 من المراجعين، ولا يوجد سوى %3. أضف مراجعا.</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and only %3 may review it: %4. Add a reviewer.</source>
        <translation>يحتاج %1 إلى %2 من المراجعين، ولا يجوز أن يراجعه سوى %3: %4. أضف مراجعا.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted: it was changed in the file. Verify the record.</source>
        <translation>مراجعة %1 من قبل %2 ليست ما قُدم: غُيِّرت في الملف. تحقق من السجل.</translation>
    </message>
    <message>
        <source>Waits for the review of %1.</source>
        <comment>%1 is a list of reviewers</comment>
        <translation>في انتظار مراجعة %1.</translation>
    </message>
    <message>
        <source>All reviews are in and can be opened.</source>
        <translation>وردت جميع المراجعات ويمكن فتحها.</translation>
    </message>
    <message>
        <source>Has %1 of 2 reviewers: assign another, or decide to go on without.</source>
        <translation>عدد مراجعيه %1 من أصل 2: أسند إلى مراجع آخر، أو قرر المتابعة دون ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and why it waits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its eligibility is unclear: a person must decide first.</source>
        <translation>أهليته غير واضحة: يجب أن يبت فيها شخص أولا.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>why someone does not review</comment>
        <translation>تضارب مصالح</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>why someone does not review</comment>
        <translation>امتنع</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>why someone does not review</comment>
        <translation>أُعفي</translation>
    </message>
    <message>
        <source>The call has no application %1, or it was withdrawn.</source>
        <translation>لا يوجد في الدعوة طلب رقمه %1، أو أنه سُحب.</translation>
    </message>
    <message>
        <source>You are %1 and submit your own reviews, not those of %2.</source>
        <translation>أنت %1 وتقدم مراجعاتك لا مراجعات %2.</translation>
    </message>
    <message>
        <source>%1 stands twice in the table.</source>
        <translation>%1 مكرر في الجدول.</translation>
    </message>
    <message>
        <source>This application is not assigned to you.</source>
        <translation>هذا الطلب غير مسند إليك.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened and can&apos;t change.</source>
        <translation>مراجعات هذا الطلب مفتوحة ولا يمكن أن تتغير.</translation>
    </message>
    <message>
        <source>It was decided to go on without reviews of this application.</source>
        <translation>تقررت المتابعة دون مراجعات لهذا الطلب.</translation>
    </message>
    <message>
        <source>Reviews begin when the call is closed for applications.</source>
        <translation>تبدأ المراجعات عند إغلاق باب التقديم في الدعوة.</translation>
    </message>
    <message>
        <source>The short list was sent to the High Representative: its reviews stay.</source>
        <translation>أُرسلت القائمة القصيرة إلى الممثل السامي: تبقى مراجعاتها كما هي.</translation>
    </message>
    <message>
        <source>Give a score for each of the %1 criteria of the call.</source>
        <translation>امنح درجة لكل معيار من معايير الدعوة وعددها %1.</translation>
    </message>
    <message>
        <source>A score is a whole number from 0 to 5.</source>
        <translation>الدرجة عدد صحيح من 0 إلى 5.</translation>
    </message>
    <message>
        <source>The note has more than %1 characters.</source>
        <translation>تزيد الملاحظة على %1 من الأحرف.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>تنحيت عن هذا الطلب.</translation>
    </message>
    <message>
        <source>You have submitted this review: it can&apos;t change.</source>
        <translation>قدمت هذه المراجعة: لا يمكن أن تتغير.</translation>
    </message>
    <message>
        <source>Say in one sentence what the conflict is.</source>
        <translation>اذكر في جملة واحدة ما هو التضارب.</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>اذكر السبب في جملة واحدة.</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters.</source>
        <translation>يزيد السبب على %1 من الأحرف.</translation>
    </message>
    <message>
        <source>The review is submitted; only a conflict of interest can still take it out.</source>
        <translation>المراجعة مقدمة؛ ولا يمكن إخراجها إلا لتضارب في المصالح.</translation>
    </message>
    <message>
        <source>Say in at most %1 characters why the call goes on without reviews of this application.</source>
        <translation>اذكر بما لا يزيد على %1 من الأحرف سبب متابعة الدعوة دون مراجعات لهذا الطلب.</translation>
    </message>
    <message>
        <source>This application has enough reviews; only one with fewer than two can go without.</source>
        <translation>لهذا الطلب ما يكفي من المراجعات؛ ولا تجوز المتابعة دونها إلا لطلب له أقل من مراجعتين.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted.</source>
        <translation>مراجعة %1 من قبل %2 ليست ما قُدم.</translation>
    </message>
    <message>
        <source>Said in confidence to the office.</source>
        <translation>ذُكر للمكتب بصفة سرية.</translation>
    </message>
    <message>
        <source>The review key of %1 is none: it was changed by another program. Verify the file.</source>
        <translation>مفتاح المراجعة الخاص بـ %1 غير صالح: غيَّره برنامج آخر. تحقق من الملف.</translation>
    </message>
    <message>
        <source>The applicant is of the reviewer&apos;s own State, which came on record later (para. 18).</source>
        <translation>مقدم الطلب من دولة المقيِّم، التي سُجلت لاحقا (الفقرة 18).</translation>
    </message>
    <message>
        <source>%1: %3 are of the own State of %2, who must not review them (para. 18). Assign the reviews again: others take them.</source>
        <translation>%1: %3 من دولة %2، الذي لا يجوز له تقييمها (الفقرة 18). أعد إسناد التقييمات ليتولاها غيره.</translation>
    </message>
    <message>
        <source>%1: %2 has submitted reviews of %3, which are of the own State (para. 18). Until they are opened, record the conflict of interest, and they don&apos;t count.</source>
        <translation>%1: قدّم %2 تقييمات %3، وهي من دولته (الفقرة 18). سجّل تضارب المصالح ما دامت لم تُفتح، فلا تُحتسب.</translation>
    </message>
    <message>
        <source>The applicant is of your own State: the office gives this application to somebody else.</source>
        <translation>مقدم الطلب من دولتك: يسند المكتب هذا الطلب إلى غيرك.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>أعطه اسما لا يزيد على %1 من الحروف.</translation>
    </message>
    <message>
        <source>A scenario of this fund is kept in %1.</source>
        <translation>تُحفظ سيناريوهات هذا الصندوق بعملة %1.</translation>
    </message>
    <message>
        <source>An amount above zero in %1, of at most %2.</source>
        <translation>مبلغ أكبر من صفر بعملة %1، على ألا يتجاوز %2.</translation>
    </message>
    <message>
        <source>An amount in %1 from zero to %2.</source>
        <translation>مبلغ بعملة %1 من صفر إلى %2.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>عدد صحيح من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A medium operation has no fewer delegates or activities than a small one.</source>
        <translation>لا يقل عدد المندوبين أو الأنشطة في العملية المتوسطة عنه في الصغيرة.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>لا يوجد سيناريو «%1».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>ما يتيحه</translation>
    </message>
    <message>
        <source>Delegates at each session</source>
        <translation>المندوبون في كل دورة</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>الدورات في السنة</translation>
    </message>
    <message>
        <source>Activities a year, at most</source>
        <translation>الأنشطة في السنة، على الأكثر</translation>
    </message>
    <message>
        <source>Multi-year commitments</source>
        <translation>التزامات متعددة السنوات</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>السنوات المغطاة</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>ما يؤول إليه التمويل</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>التمويل في السنة</translation>
    </message>
    <message>
        <source>Buys more from</source>
        <translation>يتيح المزيد ابتداء من</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>الافتراضات</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>مصدر تمويل الموظفين</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>الميزانية العادية</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>وظيفة من الفئة الفنية، في السنة</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>وظيفة من فئة الخدمات العامة، في السنة</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>مندوب واحد في دورة واحدة</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>نشاط واحد</translation>
    </message>
    <message>
        <source>Years that the funding comes</source>
        <translation>سنوات ورود التمويل</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>المندوبون</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>تكاليف الدعم</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>الاحتياطي التشغيلي</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>غير موزع</translation>
    </message>
    <message>
        <source>the usual share; no authority has set another</source>
        <translation>النسبة المعتادة؛ لم تحدد أي سلطة نسبة أخرى</translation>
    </message>
    <message>
        <source>For illustration only: unit costs are assumptions, not prices (para. 20).</source>
        <translation>للتوضيح فقط: تكاليف الوحدة افتراضات وليست أسعارا (الفقرة 20).</translation>
    </message>
    <message>
        <source>Programme support costs are %1 of expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>تبلغ تكاليف دعم البرامج %1 من النفقات (%2).</translation>
    </message>
    <message>
        <source>The operating reserve is %1 of planned expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>يبلغ الاحتياطي التشغيلي %1 من النفقات المقررة (%2).</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
    <message>
        <source>What a yearly funding buys, amounts in %1</source>
        <comment>%1 a currency</comment>
        <translation>ما يتيحه تمويل سنوي، المبالغ بعملة %1</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>صغيرة، الفقرة 20 (أ)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>متوسطة، الفقرة 20 (ب)</translation>
    </message>
    <message>
        <source>Para. 20 (b) illustrates commitments over several years with US$ 5 million a year; no UN operational rate is on record to compare it with %1.</source>
        <translation>توضح الفقرة 20 (ب) الالتزامات الممتدة على عدة سنوات بمبلغ 5 ملايين دولار من دولارات الولايات المتحدة سنويا؛ ولا يوجد سعر صرف مسجل من أسعار الصرف المعمول بها في الأمم المتحدة لمقارنته بعملة %1.</translation>
    </message>
    <message>
        <source>In the twelve months to %1 the fund received %2 %3, below the %2 %4 a year with which para. 20 (b) illustrates commitments over several years.</source>
        <translation>في الاثني عشر شهرا المنتهية في %1 قبض الصندوق %2 %3، أي أقل من مبلغ %2 %4 سنويا الذي توضح به الفقرة 20 (ب) الالتزامات الممتدة على عدة سنوات.</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1، الفقرة 20 (أ)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1، الفقرة 20 (ب)</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>not known on both sides</source>
        <comment>a year of birth</comment>
        <translation>غير معروفة لدى الجانبين معا</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>among the years of birth that the list gives</source>
        <translation>من سنوات الميلاد التي تذكرها القائمة</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>بفارق سنة</translation>
    </message>
    <message>
        <source>some years apart</source>
        <translation>بفارق بضع سنوات</translation>
    </message>
    <message>
        <source>more than ten years apart</source>
        <translation>بفارق أكثر من عشر سنوات</translation>
    </message>
    <message>
        <source>these words contradict each other</source>
        <translation>هذه الكلمات متناقضة</translation>
    </message>
    <message>
        <source>only one side has these words</source>
        <translation>هذه الكلمات لدى جانب واحد فقط</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>الكلمات بترتيب آخر</translation>
    </message>
    <message>
        <source>an alias that the list itself calls weak</source>
        <translation>اسم مستعار تصفه القائمة نفسها بأنه ضعيف</translation>
    </message>
    <message>
        <source>the same number of a document</source>
        <translation>رقم الوثيقة نفسه</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <comment>how much a match says; a number such as 21.4</comment>
        <translation>%1 بت</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is “%1”, not “CONSOLIDATED_LIST”: this is not the Security Council&apos;s Consolidated List.</source>
        <translation>العنصر الخارجي للملف هو «%1» وليس «CONSOLIDATED_LIST»: هذه ليست القائمة الموحدة لمجلس الأمن.</translation>
    </message>
    <message>
        <source>The list bears no date: “dateGenerated” of its first element is “%1”.</source>
        <translation>لا تحمل القائمة تاريخا: «dateGenerated» في عنصرها الأول هو «%1».</translation>
    </message>
    <message>
        <source>The list has no part “%1”. Download the whole list again.</source>
        <translation>ليس في القائمة الجزء «%1». نزِّل القائمة كاملة من جديد.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the list, after %1 entries: it was cut off. Download it again.</source>
        <translation>ينتهي الملف في منتصف القائمة، بعد %1 من المدخلات: فهو مقطوع. نزِّله من جديد.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1.</source>
        <translation>الملف ليس XML سليم التكوين: %1.</translation>
    </message>
    <message>
        <source>The entry “%1” has no number (DATAID).</source>
        <translation>ليس للمدخل «%1» رقم (DATAID).</translation>
    </message>
    <message>
        <source>The entry %1 has no name.</source>
        <translation>ليس للمدخل %1 اسم.</translation>
    </message>
    <message>
        <source>The number %1 (DATAID) stands at two entries.</source>
        <translation>الرقم %1 (DATAID) مكرر في مدخلين.</translation>
    </message>
    <message>
        <source>The list is longer than any list of the Security Council.</source>
        <translation>القائمة أطول من أي قائمة لمجلس الأمن.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>an entry of the list</comment>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry of the list</comment>
        <translation>معدل</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an entry of the list</comment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>The part “%1” has %2 entries; between %3 and %4 are plausible. A list that was cut off or mixed up is not imported: download it again.</source>
        <translation>في الجزء «%1» عدد من المدخلات قدره %2؛ والمعقول ما بين %3 و%4. ولا تُستورد قائمة مقطوعة أو مختلطة: نزِّلها من جديد.</translation>
    </message>
    <message>
        <source>The list bears the date %1, which is to come.</source>
        <translation>تحمل القائمة التاريخ %1، وهو لم يأت بعد.</translation>
    </message>
    <message>
        <source>The list is of %1; a version of %2 is on record already.</source>
        <translation>القائمة مؤرخة %1؛ وهناك نسخة مؤرخة %2 مسجلة بالفعل.</translation>
    </message>
    <message>
        <source>Individual</source>
        <comment>an entry of a sanctions list</comment>
        <translation>فرد</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>an entry of a sanctions list</comment>
        <translation>كيان</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>الاسم الرئيسي</translation>
    </message>
    <message>
        <source>name in its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>اسم مستعار</translation>
    </message>
    <message>
        <source>alias of low quality</source>
        <translation>اسم مستعار غير دقيق</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a year</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقفت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>verdict on a hit</comment>
        <translation>الشخص المدرج</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>verdict on a hit</comment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a hit</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <comment>state of a hit</comment>
        <translation>تنتظر شخصا ثانيا</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>state of a hit that two people decided</comment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>state of a hit that two people decided</comment>
        <translation>الشخص المدرج</translation>
    </message>
    <message>
        <source>No list imported</source>
        <translation>لم تُستورد قائمة</translation>
    </message>
    <message>
        <source>Not screened against the newest list</source>
        <translation>لم يُفحص بأحدث قائمة</translation>
    </message>
    <message>
        <source>A hit waits for a decision</source>
        <translation>مطابقة تنتظر قرارا</translation>
    </message>
    <message>
        <source>On the Security Council&apos;s list</source>
        <translation>مدرج في قائمة مجلس الأمن</translation>
    </message>
    <message>
        <source>Screened, no open hit</source>
        <translation>فُحص، لا مطابقات مفتوحة</translation>
    </message>
    <message>
        <source>%1 was not screened against the newest Consolidated List: screen everyone again first.</source>
        <translation>لم يُفحص %1 بأحدث قائمة موحدة: أعد فحص الجميع أولا.</translation>
    </message>
    <message>
        <source>%1 resembles an entry of the Consolidated List, and two people have not decided on it yet: until then no clearance holds.</source>
        <translation>يشبه %1 مدخلا في القائمة الموحدة، ولم يبت شخصان في ذلك بعد: وحتى ذلك الحين لا تسري أي إجازة.</translation>
    </message>
    <message>
        <source>Two people found that %1 stands on the Security Council&apos;s Consolidated List: nothing is accepted.</source>
        <translation>خلص شخصان إلى أن %1 مدرج في القائمة الموحدة لمجلس الأمن: لا يُقبل شيء.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>هناك اقتراح ينتظر شخصا ثانيا بالفعل.</translation>
    </message>
    <message>
        <source>There is no such hit, or its entry is on the list no more.</source>
        <translation>لا توجد مطابقة كهذه، أو لم يعد مدخلها في القائمة.</translation>
    </message>
    <message>
        <source>Say why: what was compared, and what it showed.</source>
        <translation>اذكر السبب: ما قورن وما تبين.</translation>
    </message>
    <message>
        <source>There is no proposal on this hit that waits.</source>
        <translation>لا يوجد اقتراح منتظر بشأن هذه المطابقة.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it, since two people decide.</source>
        <translation>أنت قدمت هذا الاقتراح: يجب أن يجيب عليه شخص آخر، لأن القرار لشخصين.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>اذكر سبب عدم موافقتك.</translation>
    </message>
    <message>
        <source>different</source>
        <comment>how two words of names are alike</comment>
        <translation>مختلفان</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>how two words of names are alike</comment>
        <translation>متماثلان</translation>
    </message>
    <message>
        <source>a known spelling of the same name</source>
        <comment>how two words of names are alike</comment>
        <translation>كتابة معروفة للاسم نفسه</translation>
    </message>
    <message>
        <source>the same sound, spelt otherwise</source>
        <comment>how two words of names are alike</comment>
        <translation>النطق نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <comment>how two words of names are alike</comment>
        <translation>الاسم نفسه بلغة أخرى</translation>
    </message>
    <message>
        <source>the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>الحروف الصامتة نفسها؛ إحدى الكتابتين بلا حركات</translation>
    </message>
    <message>
        <source>nearly the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>الحروف الصامتة نفسها تقريبا؛ إحدى الكتابتين بلا حركات</translation>
    </message>
    <message>
        <source>nearly the same sound</source>
        <comment>how two words of names are alike</comment>
        <translation>النطق نفسه تقريبا</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <comment>how two words of names are alike</comment>
        <translation>حرف أول مطابق</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>A negative number is not allowed here.</source>
        <translation>لا يجوز هنا عدد سالب.</translation>
    </message>
    <message>
        <source>The number is above %1.</source>
        <translation>العدد أكبر من %1.</translation>
    </message>
    <message>
        <source>The rule&apos;s min is above its max.</source>
        <translation>الحد الأدنى للقاعدة أكبر من حدها الأقصى.</translation>
    </message>
    <message>
        <source>A rule can&apos;t match on id, merit or cost.</source>
        <translation>لا يمكن أن تطابق القاعدة id أو merit أو cost.</translation>
    </message>
    <message>
        <source>Two rules bear the name “%1”.</source>
        <translation>تحمل قاعدتان الاسم «%1».</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>الحقل id فارغ.</translation>
    </message>
    <message>
        <source>Another candidate has the id “%1” already.</source>
        <translation>لمرشح آخر المعرف «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The state is empty.</source>
        <translation>الحقل state فارغ.</translation>
    </message>
    <message>
        <source>The costs together exceed %1.</source>
        <translation>يتجاوز مجموع التكاليف %1.</translation>
    </message>
    <message>
        <source>There are more than %1 candidates.</source>
        <translation>يزيد عدد المرشحين على %1.</translation>
    </message>
    <message>
        <source>No candidate has the attribute “%1”.</source>
        <translation>ليس لأي مرشح السمة «%1».</translation>
    </message>
    <message>
        <source>This is no valid JSON: it holds a zero byte.</source>
        <translation>هذا ليس JSON صالحا: يحتوي على بايت صفري.</translation>
    </message>
    <message>
        <source>Here must stand %1, not true or false.</source>
        <translation>يجب أن يرد هنا %1، لا true ولا false.</translation>
    </message>
    <message>
        <source>Binary data is no JSON.</source>
        <translation>البيانات الثنائية ليست JSON.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>العدد أكبر مما ينبغي.</translation>
    </message>
    <message>
        <source>“%1” is written with a point or an exponent; write a whole number.</source>
        <translation>«%1» مكتوب بنقطة أو أس؛ اكتب عددا صحيحا.</translation>
    </message>
    <message>
        <source>The format must be “funddesk-selection/1”, not “%1”.</source>
        <translation>يجب أن تكون الصيغة «funddesk-selection/1»، لا «%1».</translation>
    </message>
    <message>
        <source>The measure must be “count” or “amount”, not “%1”.</source>
        <translation>يجب أن يكون المقياس «count» أو «amount»، لا «%1».</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>المفتاح غير معروف.</translation>
    </message>
    <message>
        <source>The key stands here twice.</source>
        <translation>المفتاح مكرر هنا.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>المفتاح ناقص.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation>هذا ليس JSON صالحا: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of value</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>يجب أن يرد هنا %1، لا %2.</translation>
    </message>
    <message>
        <source>“%1” is no candidate of this problem.</source>
        <translation>«%1» ليس مرشحا في هذه المسألة.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept: the merit is below min_merit.</source>
        <translation>لا يمكن إبقاء «%1»: الجدارة دون min_merit.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be both kept and out.</source>
        <translation>لا يمكن أن يكون «%1» مبقى ومستبعدا معا.</translation>
    </message>
    <message>
        <source>The amount already spent can&apos;t be negative.</source>
        <translation>لا يمكن أن يكون المبلغ المصروف بالفعل سالبا.</translation>
    </message>
    <message>
        <source>Those kept no longer fit: together they break “%1”.</source>
        <translation>لم يعد المبقون يتوافقون: يخلون معا بالقاعدة «%1».</translation>
    </message>
    <message>
        <source>More is already spent than the whole budget.</source>
        <translation>ما أُنفق حتى الآن يتجاوز الميزانية كلها.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>State and group</source>
        <translation>الدولة والمجموعة</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>التكلفة، %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>W/M</source>
        <extracomment>Head of a narrow column: woman or man</extracomment>
        <translation>ا/ر</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>الجدارة</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>السبب، في جملة واحدة</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter or sign for a woman, in a table</extracomment>
        <translation>ا</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>One letter or sign for a man, in a table</extracomment>
        <translation>ر</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>مجلد الرسائل</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>جار كتابة الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>توقف التنفيذ؛ لم تُكتب أي رسالة.</numerusform>
            <numerusform>توقف التنفيذ؛ كُتبت رسالة واحدة.</numerusform>
            <numerusform>توقف التنفيذ؛ كُتبت رسالتان.</numerusform>
            <numerusform>توقف التنفيذ؛ كُتبت %Ln رسائل.</numerusform>
            <numerusform>توقف التنفيذ؛ كُتبت %Ln رسالة.</numerusform>
            <numerusform>توقف التنفيذ؛ كُتبت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>لم تُكتب أي رسالة.</numerusform>
            <numerusform>كُتبت رسالة واحدة.</numerusform>
            <numerusform>كُتبت رسالتان.</numerusform>
            <numerusform>كُتبت %Ln رسائل.</numerusform>
            <numerusform>كُتبت %Ln رسالة.</numerusform>
            <numerusform>كُتبت %Ln رسالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <comment>a folder</comment>
        <translation>توجد في %1.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>لم تُكتب لأنها موجهة إلى أشخاص عناوينهم مختومة: %1.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Minimum to start</source>
        <translation>الحد الأدنى لبدء العمل</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>تكاليف دعم البرامج</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>الاحتياطي التشغيلي</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>وضع الصندوق</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Years that personal data are kept</source>
        <translation>سنوات حفظ البيانات الشخصية</translation>
    </message>
    <message>
        <source>A share from 0 to 1 such as 0.13.</source>
        <translation>نسبة من 0 إلى 1 مثل 0.13.</translation>
    </message>
    <message>
        <source>Either proposed or established.</source>
        <translation>إما proposed (مقترح) أو established (منشأ).</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>نص.</translation>
    </message>
    <message>
        <source>A whole number of years from 1 to 100.</source>
        <translation>عدد صحيح من السنوات من 1 إلى 100.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>حدد التاريخ الذي يسري منه.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>حدد من قرره ومكان كتابته.</translation>
    </message>
    <message>
        <source>established</source>
        <comment>status of the fund</comment>
        <translation>منشأ</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>status of the fund</comment>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Books closed until</source>
        <translation>الدفاتر مغلقة حتى</translation>
    </message>
    <message>
        <source>An amount above zero in %1 such as %2.</source>
        <translation>مبلغ أكبر من صفر بعملة %1 مثل %2.</translation>
    </message>
    <message>
        <source>A day such as 2025-12-31.</source>
        <translation>يوم مثل 2025-12-31.</translation>
    </message>
    <message>
        <source>A closing of the books holds from today or earlier: record it on the day on which they are closed.</source>
        <translation>يسري إغلاق الدفاتر من اليوم أو قبله: سجله في اليوم الذي تُغلق فيه.</translation>
    </message>
    <message>
        <source>Only days that are over can be closed.</source>
        <translation>لا يمكن إغلاق إلا الأيام المنقضية.</translation>
    </message>
    <message>
        <source>The books are closed until %1 already, and a closing is only moved on. Mend a mistake by an entry in the open period.</source>
        <translation>الدفاتر مغلقة بالفعل حتى %1، ولا يُنقل الإغلاق إلا إلى يوم لاحق. صحح الخطأ بقيد في الفترة المفتوحة.</translation>
    </message>
    <message>
        <source>Recognition of contributions</source>
        <translation>إثبات التبرعات</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>التفضيل بين النافذتين</translation>
    </message>
    <message>
        <source>Certification of payments by another person</source>
        <translation>تصديق شخص آخر على الدفعات</translation>
    </message>
    <message>
        <source>Either ipsas23 or ipsas47.</source>
        <translation>إما ipsas23 أو ipsas47.</translation>
    </message>
    <message>
        <source>Either allowed or not_allowed.</source>
        <translation>إما allowed أو not_allowed.</translation>
    </message>
    <message>
        <source>Either required or not_required.</source>
        <translation>إما required أو not_required.</translation>
    </message>
    <message>
        <source>The books are closed until %1: what was reported rests on what held then. Say a later day.</source>
        <translation>الدفاتر مغلقة حتى %1: ما أُبلغ عنه يستند إلى ما كان ساريا حينئذ. حدد يوما لاحقا.</translation>
    </message>
    <message>
        <source>IPSAS 23: on signature, unless conditions apply</source>
        <translation>IPSAS 23: عند التوقيع، ما لم توجد شروط</translation>
    </message>
    <message>
        <source>IPSAS 47: as received, and as obligations are met</source>
        <translation>IPSAS 47: عند القبض، وعند الوفاء بالواجبات</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>غير إلزامي</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>مصدر تكاليف الموظفين</translation>
    </message>
    <message>
        <source>Commitments over several years</source>
        <translation>الالتزامات الممتدة على عدة سنوات</translation>
    </message>
    <message>
        <source>Due diligence by checklist and two people</source>
        <translation>العناية الواجبة بقائمة مرجعية وشخصين</translation>
    </message>
    <message>
        <source>Either fund or regular-budget.</source>
        <translation>إما fund وإما regular-budget.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>the fund: Member States&apos; contributions</source>
        <translation>الصندوق: تبرعات الدول الأعضاء</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>الميزانية العادية</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>The books have an entry of %1. A control is lifted or lowered from that day on or later, never for days before: say a later day.</source>
        <translation>في الدفاتر قيد بتاريخ %1. لا يُرفع ضابط رقابي أو يُخفض إلا اعتبارا من ذلك اليوم أو بعده، ولا يكون ذلك أبدا عن أيام سابقة: حدد يوما لاحقا.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>تبرع</translation>
    </message>
    <message>
        <source>call</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>application</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>مانح</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>شريك</translation>
    </message>
</context>
<context>
    <name>shortlists</name>
    <message>
        <source>%1 falls to %2 of %3.</source>
        <comment>%1 is a rule&apos;s name, %3 its minimum, %2 what would be reached</comment>
        <translation>تنخفض %1 إلى %2 من %3.</translation>
    </message>
    <message>
        <source>Total merit falls %1.</source>
        <translation>ينخفض مجموع الجدارة بمقدار %1.</translation>
    </message>
    <message>
        <source>Total merit falls %1; in this place: %2.</source>
        <comment>%2: who would come instead</comment>
        <translation>ينخفض مجموع الجدارة بمقدار %1؛ ويحل محله: %2.</translation>
    </message>
    <message>
        <source>Total merit falls %1; no merit would be enough.</source>
        <translation>ينخفض مجموع الجدارة بمقدار %1؛ ولا تكفي أي جدارة.</translation>
    </message>
    <message>
        <source>Total merit falls %1; selected from %2.</source>
        <comment>%2: the merit needed</comment>
        <translation>ينخفض مجموع الجدارة بمقدار %1؛ ويُختار ابتداء من %2.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>لم يبق مقعد.</translation>
    </message>
    <message>
        <source>Costs more than the money that is left.</source>
        <translation>تكلفته أكبر من الأموال المتبقية.</translation>
    </message>
    <message>
        <source>The State&apos;s places are taken.</source>
        <translation>مقاعد الدولة مشغولة.</translation>
    </message>
    <message>
        <source>%1: the most is reached.</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1: بُلغ الحد الأقصى.</translation>
    </message>
    <message>
        <source>Fewer seats are filled: %1 less.</source>
        <translation>تُشغل مقاعد أقل: بنقص %1.</translation>
    </message>
    <message>
        <source>Equal merit, at %1 more.</source>
        <comment>%1 is an amount</comment>
        <translation>جدارة متساوية، بزيادة قدرها %1.</translation>
    </message>
    <message>
        <source>Equal in all; the published lot decides.</source>
        <translation>تساوٍ في كل شيء؛ تحسمه القرعة المنشورة.</translation>
    </message>
    <message>
        <source>Merit is below the minimum of %1.</source>
        <translation>الجدارة دون الحد الأدنى %1.</translation>
    </message>
    <message>
        <source>Approved before: stays.</source>
        <translation>ووفق عليه من قبل: يبقى.</translation>
    </message>
    <message>
        <source>Declined or withdrawn before.</source>
        <translation>رُفض أو انسحب من قبل.</translation>
    </message>
    <message>
        <source>There is no such nominee.</source>
        <translation>لا يوجد مرشح كهذا.</translation>
    </message>
    <message>
        <source>The short list is not the one whose digest was given. Nothing was signed.</source>
        <translation>ليست القائمة القصيرة هي التي أُعطيت بصمتها الرقمية. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>Say why the list is returned.</source>
        <translation>اذكر سبب إعادة القائمة.</translation>
    </message>
    <message>
        <source>A list is returned whole: nobody of it is declined.</source>
        <translation>تُعاد القائمة كاملة: لا يُرفض أحد فيها.</translation>
    </message>
    <message>
        <source>%1 is not among those proposed.</source>
        <translation>%1 ليس من بين المقترحين.</translation>
    </message>
    <message>
        <source>Say why %1 is declined.</source>
        <translation>اذكر سبب رفض %1.</translation>
    </message>
    <message>
        <source>This short list has been decided already.</source>
        <translation>سبق البت في هذه القائمة القصيرة.</translation>
    </message>
    <message>
        <source>The selection waits until all reviews are in and opened.</source>
        <translation>ينتظر الاختيار ورود جميع المراجعات وفتحها.</translation>
    </message>
    <message>
        <source>Record the public value that the call names for the lot.</source>
        <translation>سجل القيمة العلنية التي تحددها الدعوة للقرعة.</translation>
    </message>
    <message>
        <source>A person must first decide on the eligibility of: %1.</source>
        <translation>يجب أن يبت شخص أولا في أهلية: %1.</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven; nothing was stored.</source>
        <translation>توقف قبل إثبات أفضل قائمة؛ لم يُخزن شيء.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>لم تُعد بعد أي قائمة قصيرة لهذه الدعوة.</translation>
    </message>
    <message>
        <source>The short list has not been sent for approval.</source>
        <translation>لم تُرسل القائمة القصيرة للموافقة.</translation>
    </message>
    <message>
        <source>The short list has been sent for approval already.</source>
        <translation>أُرسلت القائمة القصيرة للموافقة بالفعل.</translation>
    </message>
    <message>
        <source>Something that the short list rests on has changed since it was made. Make it again.</source>
        <translation>تغير شيء تستند إليه القائمة القصيرة منذ إعدادها. أعدها من جديد.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Below the minimum merit</source>
        <translation>دون الحد الأدنى للجدارة</translation>
    </message>
    <message>
        <source>The reviewers&apos; own merits</source>
        <translation>تقديرات المراجعين للجدارة</translation>
    </message>
    <message>
        <source>They lie 15 points or more apart.</source>
        <translation>بينها فرق قدره 15 نقطة أو أكثر.</translation>
    </message>
    <message>
        <source>Withdrew after approval</source>
        <translation>انسحب بعد الموافقة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>ووفق عليه</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>الجدارة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>المندوب</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>دون هذا الشخص</translation>
    </message>
    <message>
        <source>Why not in</source>
        <translation>سبب عدم الاختيار</translation>
    </message>
    <message>
        <source>What the delegation may be told</source>
        <translation>ما يجوز إبلاغه للوفد</translation>
    </message>
    <message>
        <source>%1 is not a candidate of this short list.</source>
        <translation>%1 ليس مرشحا في هذه القائمة القصيرة.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of: %1. Without their consent the file is not published; States may have it on request.</source>
        <translation>يشترك أقل من ثلاثة من مقدمي الطلبات في سمات: %1. ولا يُنشر الملف دون موافقتهم؛ ويمكن للدول الحصول عليه عند الطلب.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>لا يوجد قيد كهذا.</translation>
    </message>
    <message>
        <source>The nominee was withdrawn: what was released stays so.</source>
        <translation>سُحب المرشح: ما تحرر يبقى كذلك.</translation>
    </message>
    <message>
        <source>The call closed on %1: a list is not sent for approval on an earlier day.</source>
        <translation>أُغلقت الدعوة في %1: لا تُرسل قائمة للموافقة في يوم أسبق.</translation>
    </message>
    <message>
        <source>The list was sent for approval on %1: a decision is not of an earlier day.</source>
        <translation>أُرسلت القائمة للموافقة في %1: لا يكون القرار بتاريخ يوم أسبق.</translation>
    </message>
    <message>
        <source>Nothing is waited for any more: open the reviews, which puts on record that the call is reviewed.</source>
        <translation>لم يعد هناك ما يُنتظر: افتح المراجعات، فيُسجل أن الدعوة قد روجعت.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applications, %2 why they wait</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Short list %1 of %2 is not what was made by the rules: another program changed the file. Verify the record.</source>
        <translation>القائمة القصيرة %1 للدعوة %2 ليست ما أُعد وفق القواعد: غيَّر برنامج آخر الملف. تحقق من السجل.</translation>
    </message>
    <message>
        <source>Stopped before anything was signed.</source>
        <translation>أُوقفت العملية قبل توقيع أي شيء.</translation>
    </message>
    <message>
        <source>%1 does not say what was published.</source>
        <translation>لا يذكر %1 ما نُشر.</translation>
    </message>
    <message>
        <source>Without a cost these can&apos;t take part: %1. %2</source>
        <comment>%1 references of applications, %2 a sentence: what must be imported</comment>
        <translation>لا يمكن لهذه أن تشارك دون تكلفة: %1. %2</translation>
    </message>
    <message>
        <source>No approval of its short list bears the nomination.</source>
        <translation>لا تستند التسمية إلى أي موافقة على قائمتها القصيرة.</translation>
    </message>
    <message>
        <source>The approved short list does not propose who was nominated.</source>
        <translation>لا تقترح القائمة القصيرة الموافق عليها من سُمي مرشحا.</translation>
    </message>
    <message>
        <source>Give the reference of the letter in which %1 consents.</source>
        <translation>أدخل مرجع الرسالة التي يوافق فيها %1.</translation>
    </message>
    <message>
        <source>Give the day of the consent of %1: not a later one than that of the publication.</source>
        <translation>أدخل يوم موافقة %1: على ألا يكون بعد يوم النشر.</translation>
    </message>
    <message>
        <source>Say on whose decision or request it is given out.</source>
        <translation>اذكر بقرار أو طلب من يجري التسليم.</translation>
    </message>
    <message>
        <source>The file for States rests on no consent.</source>
        <translation>لا يستند الملف المعد للدول إلى أي موافقة.</translation>
    </message>
    <message>
        <source>The consent of %1 stands twice.</source>
        <translation>موافقة %1 مكررة.</translation>
    </message>
    <message>
        <source>A selection is given out once it has been approved.</source>
        <translation>يُسلم الاختيار بعد الموافقة عليه.</translation>
    </message>
    <message>
        <source>Costs are rounded to multiples of %1 (minor units), the coarsest that give the same list.</source>
        <translation>تُقرب التكاليف إلى مضاعفات %1 (بالوحدات الصغرى للعملة)، وهي أكبر وحدة تقريب تعطي القائمة نفسها.</translation>
    </message>
    <message>
        <source>%1 of %2 States, with %3 applicants, have a cost that no other State has: whoever knows the fares can tell which States they are (para. 11).</source>
        <translation>لدى %1 من %2 من الدول، وعدد مقدمي طلباتها %3، تكلفة لا توجد لدى أي دولة أخرى: ومن يعرف أسعار السفر يمكنه معرفة هذه الدول (الفقرة 11).</translation>
    </message>
    <message>
        <source>Something that the selection rests on was changed while it was made: make it again.</source>
        <translation>تغير شيء يستند إليه الاختيار أثناء إعداده: أعده من جديد.</translation>
    </message>
    <message>
        <source>Another short list was made meanwhile: read it first.</source>
        <translation>أُعدت قائمة قصيرة أخرى في هذه الأثناء: اقرأها أولا.</translation>
    </message>
    <message>
        <source>These are eligible and have neither their reviews nor a decision to go on without: %1.</source>
        <translation>هذه مؤهلة وليست لها مراجعات ولا قرار بالمضي دونها: %1.</translation>
    </message>
    <message>
        <source>Rules that bind this list, met with nothing to spare: %1.</source>
        <comment>%1 names of balance rules</comment>
        <translation>القواعد المقيِّدة لهذه القائمة، المستوفاة دون أي هامش: %1.</translation>
    </message>
    <message>
        <source>No rule binds this list: each is met with something to spare.</source>
        <translation>لا تقيّد هذه القائمة أي قاعدة: كل منها مستوفاة بهامش.</translation>
    </message>
    <message>
        <source>the fare from %1 to %2</source>
        <comment>in a list; %1 a State, %2 a place</comment>
        <translation>أجرة السفر من %1 إلى %2</translation>
    </message>
    <message>
        <source>the daily subsistence rate for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>معدل بدل الإقامة اليومي في %1</translation>
    </message>
    <message>
        <source>the terminal expenses for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>المصروفات النثرية في محطات السفر في %1</translation>
    </message>
    <message>
        <source>the rate of exchange for %1</source>
        <comment>in a list; %1 a currency&apos;s code</comment>
        <translation>سعر صرف %1</translation>
    </message>
    <message>
        <source>what the journey costs</source>
        <comment>in a list</comment>
        <translation>كلفة السفر</translation>
    </message>
    <message>
        <source>Not compared, since this was not on record when the list was made: %1.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>لم تجر المقارنة، لأن ما يلي لم يكن مسجلا عند إعداد القائمة: %1.</translation>
    </message>
    <message>
        <source>The nominee withdrew.</source>
        <translation>انسحب المرشح.</translation>
    </message>
    <message>
        <source>Not compared: no estimate of the cost</source>
        <translation>لم تجر المقارنة: لا تقدير للكلفة</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is free: they withdrew on %3.</source>
        <comment>%1 an applicant&apos;s reference, %2 a State, %3 date</comment>
        <translation>مقعد %1 (%2) شاغر: انسحب في %3.</translation>
    </message>
    <message>
        <source>The meeting has begun: nobody is invited any more.</source>
        <translation>بدأ الاجتماع: لا يُدعى أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>Who comes in can&apos;t be said now: %1</source>
        <comment>%1 a sentence</comment>
        <translation>لا يمكن الآن تحديد من يدخل: %1</translation>
    </message>
    <message>
        <source>By the published rules comes in: %1. It takes a new list and an approval of its own.</source>
        <comment>%1 references of applicants</comment>
        <translation>وفقا للقواعد المنشورة يدخل: %1. ويتطلب ذلك قائمة جديدة وموافقة خاصة بها.</translation>
    </message>
    <message>
        <source>Nobody comes in: no other applicant is left.</source>
        <translation>لا يدخل أحد: لم يبق مقدم طلب آخر.</translation>
    </message>
    <message>
        <source>By the published rules nobody comes in.</source>
        <translation>وفقا للقواعد المنشورة لا يدخل أحد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applicants, %2 why</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Staff and other personnel costs</source>
        <translation>تكاليف الموظفين وغيرهم من الأفراد</translation>
    </message>
    <message>
        <source>Supplies, commodities and materials</source>
        <translation>اللوازم والسلع والمواد</translation>
    </message>
    <message>
        <source>Equipment, vehicles and furniture, including depreciation</source>
        <translation>المعدات والمركبات والأثاث، بما في ذلك الاستهلاك</translation>
    </message>
    <message>
        <source>Contractual services</source>
        <translation>الخدمات التعاقدية</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>السفر</translation>
    </message>
    <message>
        <source>Transfers and grants to counterparts</source>
        <translation>التحويلات والمنح إلى النظراء</translation>
    </message>
    <message>
        <source>General operating and other direct costs</source>
        <translation>تكاليف التشغيل العامة والتكاليف المباشرة الأخرى</translation>
    </message>
    <message>
        <source>Indirect programme support costs</source>
        <translation>تكاليف دعم البرامج غير المباشرة</translation>
    </message>
    <message>
        <source>The books do not add up; verify the file.</source>
        <translation>الدفاتر غير متوازنة؛ تحقق من الملف.</translation>
    </message>
    <message>
        <source>Contributions are recognised under %1 (%2).</source>
        <comment>%1 an accounting standard, %2 an authority</comment>
        <translation>تُثبت التبرعات وفق %1 (%2).</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time or a day, a day</comment>
        <translation>%1، كما كان معروفا في %2</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>صندوق مقترح: ليست وثيقة رسمية</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>عرض تجريبي: أشخاص ومبالغ مختلقة</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>الإيرادات والنفقات</translation>
    </message>
    <message>
        <source>Contributions by donor</source>
        <translation>التبرعات حسب المانح</translation>
    </message>
    <message>
        <source>Status of pledges</source>
        <translation>حالة التعهدات</translation>
    </message>
    <message>
        <source>Budget against actual</source>
        <translation>مقارنة الميزانية بالفعلي</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>ميزان المراجعة</translation>
    </message>
    <message>
        <source>A statement is of today or of an earlier day.</source>
        <translation>يكون البيان بتاريخ اليوم أو يوم أسبق.</translation>
    </message>
    <message>
        <source>The first day is not after the last.</source>
        <translation>لا يكون اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>منه ملتزم به</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>منه مخصص وغير ملتزم به</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>منه الاحتياطي التشغيلي</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>منه متاح</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>الرصيد الافتتاحي</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>الإيرادات</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>التبرعات المقبوضة، بعد خصم المبالغ المردودة</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>الفوائد وفروق الصرف</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>مجموع الإيرادات</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>النفقات</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>مجموع النفقات</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>الرصيد الختامي</translation>
    </message>
    <message>
        <source>All contributions form one pool; no expenditure is traced to a donor (paras. 19 and 27).</source>
        <translation>تشكل جميع التبرعات وعاء واحدا؛ ولا تُنسب أي نفقة إلى مانح (الفقرتان 19 و27).</translation>
    </message>
    <message>
        <source>Programme support costs are charged on expenditure and on open commitments.</source>
        <translation>تُحمَّل تكاليف دعم البرامج على النفقات وعلى الالتزامات المفتوحة.</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>المانح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>المقبوض في الفترة</translation>
    </message>
    <message>
        <source>Received to date</source>
        <translation>المقبوض حتى تاريخه</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>متفق عليه وغير مقبوض</translation>
    </message>
    <message>
        <source>Announced, unsigned</source>
        <translation>معلن وغير موقع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Amounts in %1. Receipts at the UN operational rate of their day, what is expected at that of the statement&apos;s.</source>
        <translation>المبالغ بعملة %1. المقبوضات بسعر الصرف المعمول به في الأمم المتحدة في يومها، والمتوقع بسعر يوم البيان.</translation>
    </message>
    <message>
        <source>* asked not to be published, or not with the amount: this statement is for the office only (para. 17).</source>
        <translation>* طلب عدم النشر، أو عدم نشر المبلغ: هذا البيان للمكتب فقط (الفقرة 17).</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>التبرع</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>تاريخ الإعلان</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>منه متأخر</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>المتوقع، %1</translation>
    </message>
    <message>
        <source>Received, %1</source>
        <translation>المقبوض، %1</translation>
    </message>
    <message>
        <source>A pledge that is not signed is disclosed, not booked. What is expected is valued at the UN operational rate of the day.</source>
        <translation>يُفصح عن التعهد غير الموقع ولا يُقيد في الدفاتر. ويُقيَّم المتوقع بسعر الصرف المعمول به في الأمم المتحدة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>For the office only: donors are named whatever they asked for publication (para. 17).</source>
        <translation>للمكتب فقط: تُذكر أسماء المانحين أيا كان ما طلبوه بشأن النشر (الفقرة 17).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>ملتزم به</translation>
    </message>
    <message>
        <source>Not committed</source>
        <translation>غير ملتزم به</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>المصروف من الميزانية</translation>
    </message>
    <message>
        <source>Total direct costs</source>
        <translation>مجموع التكاليف المباشرة</translation>
    </message>
    <message>
        <source>The budget is the authority that was given to a window, less what it gave back; cumulative.</source>
        <translation>الميزانية هي الإذن الممنوح لنافذة، مطروحا منه ما أعادته؛ تراكميا.</translation>
    </message>
    <message>
        <source>Beside it, %1 of support costs were charged and %2 stand in the operating reserve.</source>
        <translation>وإلى جانب ذلك، حُمل %1 من تكاليف الدعم، ويوجد %2 في الاحتياطي التشغيلي.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Debit, %1</source>
        <translation>مدين، %1</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>دائن، %1</translation>
    </message>
    <message>
        <source>Accounts of authority (allotted, committed, spent, set aside) stand beside those of money; each side adds up to nothing by itself.</source>
        <translation>تقف حسابات الإذن (المخصص والملتزم به والمصروف والمجنَّب) بجانب حسابات الأموال؛ ومجموع كل جانب بمفرده صفر.</translation>
    </message>
    <message>
        <source>A UN operational rate of %1 that came later</source>
        <comment>a currency</comment>
        <translation>سعر صرف لعملة %1 معمول به في الأمم المتحدة ورد لاحقا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>The pool&apos;s figures of %1: what was recorded after %2</source>
        <comment>two days</comment>
        <translation>أرقام الوعاء في %1: ما سُجل بعد %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>تاريخ التسجيل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>a day</comment>
        <translation>كما كان معروفا في %1</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>بحسب المعروف الآن</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>لم يتغير أي رقم منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>الميزانية بحسب السنة</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>a currency</comment>
        <translation>المجموع، %1</translation>
    </message>
    <message>
        <source>The books tell direct costs by window: sponsorship is shown as travel, activities as transfers and grants, monitoring as contractual services, posts as staff.</source>
        <translation>تبين الدفاتر التكاليف المباشرة بحسب نافذة التمويل: تُعرض الرعاية ضمن السفر، والأنشطة ضمن التحويلات والمنح، والرصد ضمن الخدمات التعاقدية، والوظائف ضمن الموظفين.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>مدين</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>دائن</translation>
    </message>
    <message>
        <source>Amounts stand in the currency in which they were entered, and in the fund&apos;s at the rates of their entries.</source>
        <translation>ترد المبالغ بالعملة التي أُدخلت بها، وبعملة الصندوق بأسعار صرف قيودها.</translation>
    </message>
    <message>
        <source>Year, in %1</source>
        <translation>السنة، %1</translation>
    </message>
    <message>
        <source>Committed for the year</source>
        <translation>الملتزم به للسنة</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>المنفق في السنة</translation>
    </message>
    <message>
        <source>Still open for the year</source>
        <translation>المفتوح للسنة</translation>
    </message>
    <message>
        <source>A commitment that is not spread over years is of the year in which it was made; what was released is left out, the latest years first.</source>
        <translation>الالتزام غير الموزع على سنوات يعود إلى السنة التي عُقد فيها؛ ويُستبعد ما حُرر، بدءا بآخر السنوات.</translation>
    </message>
    <message>
        <source>Payments take what is open of the earliest year first. Later years are covered by cash as the first is.</source>
        <translation>تأخذ المدفوعات أولا من المفتوح لأقرب سنة. والسنوات اللاحقة مغطاة بالنقدية كالسنة الأولى.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>African States</source>
        <translation>الدول الأفريقية</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>دول آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>دول أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>دول أمريكا اللاتينية ومنطقة البحر الكاريبي</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>دول أوروبا الغربية ودول أخرى</translation>
    </message>
    <message>
        <source>Least developed countries</source>
        <translation>أقل البلدان نموا</translation>
    </message>
    <message>
        <source>LDC</source>
        <translation>أقل البلدان نموا</translation>
    </message>
    <message>
        <source>Landlocked developing countries</source>
        <translation>البلدان النامية غير الساحلية</translation>
    </message>
    <message>
        <source>LLDC</source>
        <translation>البلدان النامية غير الساحلية</translation>
    </message>
    <message>
        <source>Small island developing States</source>
        <translation>الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>SIDS</source>
        <translation>الدول الجزرية الصغيرة النامية</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State.</source>
        <translation>«%1» ليس اسم دولة ولا رمز ISO لدولة.</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State. Similar: %2.</source>
        <comment>%2 is a list of names of States with their codes</comment>
        <translation>«%1» ليس اسم دولة ولا رمز ISO لدولة. أسماء مشابهة: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The copy %1 can&apos;t be written.</source>
        <translation>لا يمكن كتابة النسخة %1.</translation>
    </message>
    <message>
        <source>%1 is being written by someone else. Try again.</source>
        <translation>%1 يكتب فيه شخص آخر الآن. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t be written and is as it was.</source>
        <translation>القرص ممتلئ: لا يمكن كتابة %1 وهو باق كما كان.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for this: the file or its folder is read-only or gone.</source>
        <translation>لا يمكن فتح %1 لهذا الغرض: الملف أو مجلده للقراءة فقط أو لم يعد موجودا.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use a backup.</source>
        <translation>%1 تالف. استخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>لا يمكن استخدام %1: %2.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 موجود بالفعل ويُترك كما هو. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2). Open it once for writing.</source>
        <translation>%1 من إصدار أقدم (المخطط %2). افتحه مرة واحدة للكتابة.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 مجلد وليس ملفا.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is empty; a fund file never is.</source>
        <translation>%1 فارغ؛ وملف الصندوق لا يكون فارغا أبدا.</translation>
    </message>
    <message>
        <source>%1 is not a fund file.</source>
        <translation>%1 ليس ملف صندوق.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a fund file.</source>
        <translation>%1 قاعدة بيانات لبرنامج آخر وليس ملف صندوق.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Fund Desk (schema %2; this version knows %3). Install the newer version to open it.</source>
        <translation>كتب %1 إصدار أحدث من Fund Desk (المخطط %2؛ وهذا الإصدار يعرف %3). ثبِّت الإصدار الأحدث لفتحه.</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing. Use a backup.</source>
        <translation>%1 مبتور: نهايته ناقصة. استخدم نسخة احتياطية.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where two people could write at once. Keep the file on this machine.</source>
        <translation>%1 موجود في مجلد شبكي مشترك (%2)، حيث يمكن لشخصين الكتابة في آن واحد. احفظ الملف على هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>لا يمكن كتابة %1: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد %1.</translation>
    </message>
    <message>
        <source>%1 is a fund file, a backup or part of one, and is left as it is. Choose another name.</source>
        <translation>%1 ملف صندوق أو نسخة احتياطية أو جزء منها، ويُترك كما هو. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 أكبر من %2 ميبيبايت.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing can be read in from it. Choose another file.</source>
        <translation>%1 ملف صندوق أو قاعدة بيانات أخرى أو جزء منها: لا يمكن قراءة أي شيء منه. يُرجى اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing is written over it. Choose another name.</source>
        <translation>%1 ملف صندوق أو قاعدة بيانات أخرى أو جزء منها: لا يُكتب شيء فوقه. اختر اسما آخر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>draft call to finish</source>
        <translation>مسودة دعوة تحتاج إلى إتمام</translation>
    </message>
    <message>
        <source>decision waits for the High Representative</source>
        <translation>قرار ينتظر الممثل السامي</translation>
    </message>
    <message>
        <source>month without rates of exchange</source>
        <translation>شهر بلا أسعار صرف</translation>
    </message>
    <message>
        <source>minimum to announce</source>
        <translation>حد أدنى ينتظر الإعلان</translation>
    </message>
    <message>
        <source>Nothing can be committed before (para. 16)</source>
        <translation>لا يمكن عقد أي التزام قبل ذلك (الفقرة 16)</translation>
    </message>
    <message>
        <source>call closes</source>
        <translation>دعوة تُغلق</translation>
    </message>
    <message>
        <source>call to close</source>
        <translation>دعوة يجب إغلاقها</translation>
    </message>
    <message>
        <source>call waits for its reviewers</source>
        <translation>دعوة تنتظر مراجعيها</translation>
    </message>
    <message>
        <source>call&apos;s reviews to open</source>
        <translation>مراجعات دعوة يجب فتحها</translation>
    </message>
    <message>
        <source>short list to send for approval</source>
        <translation>قائمة قصيرة يجب إرسالها للموافقة</translation>
    </message>
    <message>
        <source>short list to make</source>
        <translation>قائمة قصيرة يجب إعدادها</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short name of a regional group</comment>
        <translation>أفريقيا</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short name of a regional group</comment>
        <translation>آسيا والهادئ</translation>
    </message>
    <message>
        <source>Eastern Europ.</source>
        <comment>short name of a regional group</comment>
        <translation>أوروبا الشرقية</translation>
    </message>
    <message>
        <source>Lat. Am., Caribb.</source>
        <comment>short name of a regional group</comment>
        <translation>أم. اللاتينية والكاريبي</translation>
    </message>
    <message>
        <source>Western, other</source>
        <comment>short name of a regional group</comment>
        <translation>أوروبا الغربية وغيرها</translation>
    </message>
    <message>
        <source>%1, %2, cumulative</source>
        <comment>%1 is &apos;USD million&apos;, %2 a year</comment>
        <translation>%1، %2، تراكمي</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>متعهد به</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مقبوض</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>the minimum with which the fund starts</comment>
        <translation>البدء %1</translation>
    </message>
    <message>
        <source>applicants, call %1</source>
        <translation>مقدمو الطلبات، الدعوة %1</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>نساء %1</translation>
    </message>
    <message>
        <source>men %1</source>
        <translation>رجال %1</translation>
    </message>
    <message numerus="yes">
        <source>review(s) wait for you</source>
        <translation>
            <numerusform>مراجعات تنتظرك</numerusform>
            <numerusform>مراجعة تنتظرك</numerusform>
            <numerusform>مراجعتان تنتظرانك</numerusform>
            <numerusform>مراجعات تنتظرك</numerusform>
            <numerusform>مراجعة تنتظرك</numerusform>
            <numerusform>مراجعة تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instalment(s) overdue</source>
        <translation>
            <numerusform>أقساط متأخرة</numerusform>
            <numerusform>قسط متأخر</numerusform>
            <numerusform>قسطان متأخران</numerusform>
            <numerusform>أقساط متأخرة</numerusform>
            <numerusform>قسطا متأخرا</numerusform>
            <numerusform>قسط متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) without an agreement</source>
        <translation>
            <numerusform>تعهدات بلا اتفاق</numerusform>
            <numerusform>تعهد بلا اتفاق</numerusform>
            <numerusform>تعهدان بلا اتفاق</numerusform>
            <numerusform>تعهدات بلا اتفاق</numerusform>
            <numerusform>تعهدا بلا اتفاق</numerusform>
            <numerusform>تعهد بلا اتفاق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearance(s) end</source>
        <translation>
            <numerusform>إجازات تنتهي</numerusform>
            <numerusform>إجازة تنتهي</numerusform>
            <numerusform>إجازتان تنتهيان</numerusform>
            <numerusform>إجازات تنتهي</numerusform>
            <numerusform>إجازة تنتهي</numerusform>
            <numerusform>إجازة تنتهي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>representatives&apos; key(s) to confirm</source>
        <translation>
            <numerusform>مفاتيح للممثل السامي تنتظر التأكيد</numerusform>
            <numerusform>مفتاح للممثل السامي ينتظر التأكيد</numerusform>
            <numerusform>مفتاحان للممثل السامي ينتظران التأكيد</numerusform>
            <numerusform>مفاتيح للممثل السامي تنتظر التأكيد</numerusform>
            <numerusform>مفتاحا للممثل السامي تنتظر التأكيد</numerusform>
            <numerusform>مفتاح للممثل السامي تنتظر التأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user(s) not signed in yet</source>
        <translation>
            <numerusform>مستخدمون لم يسجلوا الدخول بعد</numerusform>
            <numerusform>مستخدم لم يسجل الدخول بعد</numerusform>
            <numerusform>مستخدمان لم يسجلا الدخول بعد</numerusform>
            <numerusform>مستخدمين لم يسجلوا الدخول بعد</numerusform>
            <numerusform>مستخدما لم يسجلوا الدخول بعد</numerusform>
            <numerusform>مستخدم لم يسجلوا الدخول بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>application(s) whose eligibility a person must decide</source>
        <translation>
            <numerusform>طلبات يجب أن يبت شخص في أهليتها</numerusform>
            <numerusform>طلب يجب أن يبت شخص في أهليته</numerusform>
            <numerusform>طلبان يجب أن يبت شخص في أهليتهما</numerusform>
            <numerusform>طلبات يجب أن يبت شخص في أهليتها</numerusform>
            <numerusform>طلبا يجب أن يبت شخص في أهليتها</numerusform>
            <numerusform>طلب يجب أن يبت شخص في أهليتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) still to come</source>
        <translation>
            <numerusform>مراجعات لم ترد بعد</numerusform>
            <numerusform>مراجعة لم ترد بعد</numerusform>
            <numerusform>مراجعتان لم تردا بعد</numerusform>
            <numerusform>مراجعات لم ترد بعد</numerusform>
            <numerusform>مراجعة لم ترد بعد</numerusform>
            <numerusform>مراجعة لم ترد بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <comment>applications</comment>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>applications</comment>
        <translation>المؤهلة</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>applications</comment>
        <translation>المراجَعة</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <comment>applications</comment>
        <translation>المشمولة بالرعاية</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>applications</comment>
        <translation>المدفوعة</translation>
    </message>
    <message>
        <source>applications, call %1</source>
        <translation>الطلبات، الدعوة %1</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>people of other genders, or who did not say</comment>
        <translation>غير ذلك %1</translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening to decide</source>
        <translation>
            <numerusform>مطابقات في الفحص تنتظر البت</numerusform>
            <numerusform>مطابقة في الفحص تنتظر البت</numerusform>
            <numerusform>مطابقتان في الفحص تنتظران البت</numerusform>
            <numerusform>مطابقات في الفحص تنتظر البت</numerusform>
            <numerusform>مطابقة في الفحص تنتظر البت</numerusform>
            <numerusform>مطابقة في الفحص تنتظر البت</numerusform>
        </translation>
    </message>
    <message>
        <source>Until two people have decided, nothing is accepted (para. 14)</source>
        <translation>حتى يبت شخصان، لا يُقبل شيء (الفقرة 14)</translation>
    </message>
    <message numerus="yes">
        <source>place(s) to fill: a nominee withdrew</source>
        <translation>
            <numerusform>مقاعد يجب شغلها: انسحب مرشح</numerusform>
            <numerusform>مقعد يجب شغله: انسحب مرشح</numerusform>
            <numerusform>مقعدان يجب شغلهما: انسحب مرشحان</numerusform>
            <numerusform>مقاعد يجب شغلها: انسحب مرشحون</numerusform>
            <numerusform>مقعدا يجب شغلها: انسحب مرشحون</numerusform>
            <numerusform>مقعد يجب شغلها: انسحب مرشحون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bank line(s) to match</source>
        <translation>
            <numerusform>بنود مصرفية للمطابقة</numerusform>
            <numerusform>بند مصرفي للمطابقة</numerusform>
            <numerusform>بندان مصرفيان للمطابقة</numerusform>
            <numerusform>بنود مصرفية للمطابقة</numerusform>
            <numerusform>بندا مصرفيا للمطابقة</numerusform>
            <numerusform>بند مصرفي للمطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands for entries of the books, or is explained</source>
        <translation>كل منها يقابل قيودا في الدفاتر أو يُفسَّر</translation>
    </message>
    <message>
        <source>due diligence to decide on</source>
        <translation>عناية واجبة للبت فيها</translation>
    </message>
    <message numerus="yes">
        <source>applicant(s) to tell of the call&apos;s new version</source>
        <translation>
            <numerusform>مقدمو طلبات يتعين إبلاغهم بالنسخة الجديدة من الدعوة</numerusform>
            <numerusform>مقدم طلب يتعين إبلاغه بالنسخة الجديدة من الدعوة</numerusform>
            <numerusform>مقدما طلبين يتعين إبلاغهما بالنسخة الجديدة من الدعوة</numerusform>
            <numerusform>من مقدمي الطلبات يتعين إبلاغهم بالنسخة الجديدة من الدعوة</numerusform>
            <numerusform>من مقدمي الطلبات يتعين إبلاغهم بالنسخة الجديدة من الدعوة</numerusform>
            <numerusform>من مقدمي الطلبات يتعين إبلاغهم بالنسخة الجديدة من الدعوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) or agreement(s) to acknowledge</source>
        <translation>
            <numerusform>تعهدات أو اتفاقات للإقرار بها</numerusform>
            <numerusform>تعهد أو اتفاق للإقرار به</numerusform>
            <numerusform>تعهدان أو اتفاقان للإقرار بهما</numerusform>
            <numerusform>تعهدات أو اتفاقات للإقرار بها</numerusform>
            <numerusform>تعهدا أو اتفاقا للإقرار به</numerusform>
            <numerusform>تعهد أو اتفاق للإقرار به</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receipt(s) of money to acknowledge</source>
        <translation>
            <numerusform>مقبوضات للإقرار بها</numerusform>
            <numerusform>مقبوض للإقرار به</numerusform>
            <numerusform>مقبوضان للإقرار بهما</numerusform>
            <numerusform>مقبوضات للإقرار بها</numerusform>
            <numerusform>مقبوضا للإقرار به</numerusform>
            <numerusform>مقبوض للإقرار به</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) to donors to release</source>
        <translation>
            <numerusform>رسائل إلى الجهات المانحة للإصدار</numerusform>
            <numerusform>رسالة إلى جهة مانحة للإصدار</numerusform>
            <numerusform>رسالتان إلى الجهات المانحة للإصدار</numerusform>
            <numerusform>رسائل إلى الجهات المانحة للإصدار</numerusform>
            <numerusform>رسالة إلى الجهات المانحة للإصدار</numerusform>
            <numerusform>رسالة إلى الجهات المانحة للإصدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>donor(s) whose request on publication is not on file</source>
        <translation>
            <numerusform>جهات مانحة طلباتها بشأن النشر غير محفوظة</numerusform>
            <numerusform>جهة مانحة طلبها بشأن النشر غير محفوظ</numerusform>
            <numerusform>جهتان مانحتان طلباهما بشأن النشر غير محفوظين</numerusform>
            <numerusform>جهات مانحة طلباتها بشأن النشر غير محفوظة</numerusform>
            <numerusform>جهة مانحة طلبها بشأن النشر غير محفوظ</numerusform>
            <numerusform>جهة مانحة طلبها بشأن النشر غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants to decide</source>
        <translation>
            <numerusform>مطابقات لمقدمي الطلبات تنتظر البت</numerusform>
            <numerusform>مطابقة لمقدم طلب تنتظر البت</numerusform>
            <numerusform>مطابقتان لمقدمي الطلبات تنتظران البت</numerusform>
            <numerusform>مطابقات لمقدمي الطلبات تنتظر البت</numerusform>
            <numerusform>مطابقة لمقدمي الطلبات تنتظر البت</numerusform>
            <numerusform>مطابقة لمقدمي الطلبات تنتظر البت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants wait for a second person</source>
        <translation>
            <numerusform>مطابقات لمقدمي الطلبات تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقة لمقدم طلب تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقتان لمقدمي الطلبات تنتظران شخصا ثانيا</numerusform>
            <numerusform>مطابقات لمقدمي الطلبات تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقة لمقدمي الطلبات تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقة لمقدمي الطلبات تنتظر شخصا ثانيا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening wait for a second person</source>
        <translation>
            <numerusform>مطابقات في الفحص تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقة في الفحص تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقتان في الفحص تنتظران شخصا ثانيا</numerusform>
            <numerusform>مطابقات في الفحص تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقة في الفحص تنتظر شخصا ثانيا</numerusform>
            <numerusform>مطابقة في الفحص تنتظر شخصا ثانيا</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever proposed does not confirm (para. 14)</source>
        <translation>من اقترح لا يؤكد (الفقرة 14)</translation>
    </message>
    <message numerus="yes">
        <source>month(s) of the books to close</source>
        <translation>
            <numerusform>أشهر في الدفاتر للإقفال</numerusform>
            <numerusform>شهر في الدفاتر للإقفال</numerusform>
            <numerusform>شهران في الدفاتر للإقفال</numerusform>
            <numerusform>أشهر في الدفاتر للإقفال</numerusform>
            <numerusform>شهرا في الدفاتر للإقفال</numerusform>
            <numerusform>شهر في الدفاتر للإقفال</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1; the year&apos;s statements rest on it</source>
        <translation>حتى %1؛ وتستند إليه البيانات المالية للسنة</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>receivable(s) to revalue</source>
        <translation>
            <numerusform>مبالغ مستحقة القبض لإعادة التقييم</numerusform>
            <numerusform>مبلغ مستحق القبض لإعادة التقييم</numerusform>
            <numerusform>مبلغان مستحقا القبض لإعادة التقييم</numerusform>
            <numerusform>مبالغ مستحقة القبض لإعادة التقييم</numerusform>
            <numerusform>مبلغا مستحق القبض لإعادة التقييم</numerusform>
            <numerusform>مبلغ مستحق القبض لإعادة التقييم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certified payment(s) to make</source>
        <translation>
            <numerusform>دفعات مصدق عليها يجب سدادها</numerusform>
            <numerusform>دفعة مصدق عليها يجب سدادها</numerusform>
            <numerusform>دفعتان مصدق عليهما يجب سدادهما</numerusform>
            <numerusform>دفعات مصدق عليها يجب سدادها</numerusform>
            <numerusform>دفعة مصدقا عليها يجب سدادها</numerusform>
            <numerusform>دفعة مصدق عليها يجب سدادها</numerusform>
        </translation>
    </message>
    <message>
        <source>Who certifies and who pays are two people</source>
        <translation>من يصدق ومن يدفع شخصان</translation>
    </message>
    <message>
        <source>shortfall to cover</source>
        <translation>عجز يجب تغطيته</translation>
    </message>
    <message numerus="yes">
        <source>partner(s) to screen</source>
        <translation>
            <numerusform>شركاء للفحص</numerusform>
            <numerusform>شريك للفحص</numerusform>
            <numerusform>شريكان للفحص</numerusform>
            <numerusform>شركاء للفحص</numerusform>
            <numerusform>شريكا للفحص</numerusform>
            <numerusform>شريك للفحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitment(s) without a certified payment</source>
        <translation>
            <numerusform>التزام بلا دفعة مصدق عليها</numerusform>
            <numerusform>التزام بلا دفعة مصدق عليها</numerusform>
            <numerusform>التزامان بلا دفعة مصدق عليها</numerusform>
            <numerusform>التزامات بلا دفعة مصدق عليها</numerusform>
            <numerusform>التزاما بلا دفعة مصدق عليها</numerusform>
            <numerusform>التزام بلا دفعة مصدق عليها</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify what is to be paid, or release what is not needed</source>
        <translation>صدّق على ما ينبغي دفعه، أو حرّر ما لا حاجة إليه</translation>
    </message>
    <message numerus="yes">
        <source>charge(s) of the bank to post</source>
        <translation>
            <numerusform>رسم مصرفي للتقييد</numerusform>
            <numerusform>رسم مصرفي للتقييد</numerusform>
            <numerusform>رسمان مصرفيان للتقييد</numerusform>
            <numerusform>رسوم مصرفية للتقييد</numerusform>
            <numerusform>رسما مصرفيا للتقييد</numerusform>
            <numerusform>رسم مصرفي للتقييد</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained, and not in the books: the pool shows too much</source>
        <translation>شُرحت ولم تُقيد في الدفاتر: يُظهر المجمع أكثر مما فيه</translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to make ready</source>
        <translation>
            <numerusform>رسالة منح أو اعتذار تُعد</numerusform>
            <numerusform>رسالة منح أو اعتذار تُعد</numerusform>
            <numerusform>رسالتا منح أو اعتذار تُعدان</numerusform>
            <numerusform>رسائل منح أو اعتذار تُعد</numerusform>
            <numerusform>رسالة منح أو اعتذار تُعد</numerusform>
            <numerusform>رسالة منح أو اعتذار تُعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to release</source>
        <translation>
            <numerusform>رسالة منح أو اعتذار تُصدر</numerusform>
            <numerusform>رسالة منح أو اعتذار تُصدر</numerusform>
            <numerusform>رسالتا منح أو اعتذار تُصدران</numerusform>
            <numerusform>رسائل منح أو اعتذار تُصدر</numerusform>
            <numerusform>رسالة منح أو اعتذار تُصدر</numerusform>
            <numerusform>رسالة منح أو اعتذار تُصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewer(s) whose own State is not on record</source>
        <translation>
            <numerusform>مقيّم لم تُسجل دولته</numerusform>
            <numerusform>مقيّم لم تُسجل دولته</numerusform>
            <numerusform>مقيّمان لم تُسجل دولتهما</numerusform>
            <numerusform>مقيّمين لم تُسجل دولهم</numerusform>
            <numerusform>مقيّما لم تُسجل دولته</numerusform>
            <numerusform>مقيّم لم تُسجل دولته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) to give to others: the applicant is of the reviewer&apos;s own State</source>
        <translation>
            <numerusform>لا تقييمات تُسند إلى آخرين: مقدم الطلب من دولة المقيِّم</numerusform>
            <numerusform>تقييم واحد يُسند إلى آخرين: مقدم الطلب من دولة المقيِّم</numerusform>
            <numerusform>تقييمان يُسندان إلى آخرين: مقدم الطلب من دولة المقيِّم</numerusform>
            <numerusform>تقييمات تُسند إلى آخرين: مقدم الطلب من دولة المقيِّم</numerusform>
            <numerusform>تقييما يُسند إلى آخرين: مقدم الطلب من دولة المقيِّم</numerusform>
            <numerusform>تقييم يُسند إلى آخرين: مقدم الطلب من دولة المقيِّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading(s) that contradict a lot&apos;s value</source>
        <translation>
            <numerusform>لا قراءات تناقض قيمة قرعة</numerusform>
            <numerusform>قراءة واحدة تناقض قيمة قرعة</numerusform>
            <numerusform>قراءتان تناقضان قيمة قرعة</numerusform>
            <numerusform>قراءات تناقض قيمة قرعة</numerusform>
            <numerusform>قراءة تناقض قيمة قرعة</numerusform>
            <numerusform>قراءة تناقض قيمة قرعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>This cost stands twice for the same date. Leave one.</source>
        <translation>هذه التكلفة مكررة للتاريخ نفسه. أبقِ واحدة.</translation>
    </message>
    <message>
        <source>Name the place of the meeting.</source>
        <translation>حدد مكان الاجتماع.</translation>
    </message>
    <message>
        <source>A fare is from a State: name it.</source>
        <translation>أجرة السفر تكون من دولة: حددها.</translation>
    </message>
    <message>
        <source>Subsistence and terminal expenses go by the place alone: leave the State out.</source>
        <translation>بدل الإقامة والمصروفات النثرية في محطات السفر يتوقفان على المكان وحده: لا تذكر الدولة.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>حدد التاريخ الذي تسري منه.</translation>
    </message>
    <message>
        <source>An amount of zero or more.</source>
        <translation>مبلغ يساوي صفرا أو أكثر.</translation>
    </message>
    <message>
        <source>Say where it was read.</source>
        <translation>حدد مصدر القراءة.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>لا يوجد سعر صرف معمول به في الأمم المتحدة لعملة %1 في %2. استورد أولا أسعار ذلك الشهر.</translation>
    </message>
    <message>
        <source>There is no fare from %1 to %2 on %3. Import the travel costs.</source>
        <translation>لا توجد أجرة سفر من %1 إلى %2 في %3. استورد تكاليف السفر.</translation>
    </message>
    <message>
        <source>There is no daily subsistence rate for %1 on %2. Import the travel costs.</source>
        <translation>لا يوجد معدل لبدل الإقامة اليومي في %1 بتاريخ %2. استورد تكاليف السفر.</translation>
    </message>
    <message>
        <source>There are no terminal expenses for %1 on %2. Import the travel costs (zero, where none are paid).</source>
        <translation>لا توجد مصروفات نثرية في محطات السفر إلى %1 بتاريخ %2. استورد تكاليف السفر (صفر إن لم يُدفع شيء).</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>تتكون كلمة المرور من %1 من الأحرف على الأقل.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>لا يوجد مستخدم باسم %1.</translation>
    </message>
    <message>
        <source>The fund and its first user need a name.</source>
        <translation>يحتاج الصندوق ومستخدمه الأول إلى اسم.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 ليس عملة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>لا يمكن كتابة %1.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>يحتاج المستخدم إلى اسم.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>يوجد بالفعل مستخدم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Unknown user, wrong one-time code, or the code was used already.</source>
        <translation>مستخدم غير معروف، أو رمز خاطئ صالح لمرة واحدة، أو سبق استخدام الرمز.</translation>
    </message>
    <message>
        <source>Only a High Representative&apos;s key is confirmed.</source>
        <translation>لا يُؤكد إلا مفتاح الممثل السامي.</translation>
    </message>
    <message>
        <source>%1 has not signed in yet and has no key.</source>
        <translation>لم يسجل %1 الدخول بعد وليس له مفتاح.</translation>
    </message>
    <message>
        <source>The key of %1 has been confirmed already.</source>
        <translation>سبق تأكيد مفتاح %1.</translation>
    </message>
    <message>
        <source>Nobody disables the own account: someone must remain.</source>
        <translation>لا يعطل أحد حسابه: يجب أن يبقى أحد.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 معطل بالفعل.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>اذكر السبب.</translation>
    </message>
    <message>
        <source>Unknown administrator, wrong recovery key, or the key was used already.</source>
        <translation>مدير غير معروف، أو مفتاح استرداد خاطئ، أو سبق استخدام المفتاح.</translation>
    </message>
    <message>
        <source>%1 is no State: its ISO code of three capital letters is asked, such as EST.</source>
        <translation>%1 ليس دولة: المطلوب رمز ISO الخاص بها المكون من ثلاثة أحرف كبيرة، مثل EST.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>أُوقفت العملية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>You are too new here to confirm a key. Whoever was here before compares it with %1 and confirms it, or you %2 days after your first sign-in.</source>
        <translation>أنت حديث العهد هنا فلا يمكنك تأكيد مفتاح. يقارنه مع %1 ويؤكده من كان هنا قبلك، أو أنت بعد %2 من الأيام من أول تسجيل دخول لك.</translation>
    </message>
    <message>
        <source>Chosen when the fund file was made</source>
        <comment>an authority</comment>
        <translation>اختير عند إنشاء ملف الصندوق</translation>
    </message>
    <message>
        <source>%1 is no reviewer: an own State is recorded of those alone who review applicants.</source>
        <translation>%1 ليس مقيِّما: لا تُسجل الدولة إلا لمن يقيّمون مقدمي الطلبات.</translation>
    </message>
    <message>
        <source>%1 is disabled and reviews nothing any more.</source>
        <translation>%1 معطَّل ولم يعد يقيّم شيئا.</translation>
    </message>
    <message>
        <source>Name a State, by its name or its ISO code.</source>
        <translation>سمِّ دولة باسمها أو برمزها في ISO.</translation>
    </message>
    <message>
        <source>This State is on record of %1 already.</source>
        <translation>هذه الدولة مسجلة لـ %1 من قبل.</translation>
    </message>
    <message>
        <source>Another own State is on record of %1: say why it changes.</source>
        <translation>لـ %1 دولة أخرى مسجلة: اذكر سبب تغييرها.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>%1 is the fund file itself. Give the copy another name.</source>
        <translation>%1 هو ملف الصندوق نفسه. أعط النسخة اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is in use, as %2 beside it shows. Give the copy another name.</source>
        <translation>%1 قيد الاستخدام، كما يبين %2 بجانبه. أعط النسخة اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is there already and is no fund file; it is left as it is. Give the copy another name.</source>
        <translation>%1 موجود بالفعل وليس ملف صندوق؛ ويُترك كما هو. أعط النسخة اسما آخر.</translation>
    </message>
    <message>
        <source>%1 is there already and is no earlier copy of this fund: it is damaged, another fund&apos;s, or holds entries that this file does not. It is left as it is. Give the copy another name.</source>
        <translation>%1 موجود بالفعل وليس نسخة أقدم من هذا الصندوق: فهو تالف، أو يخص صندوقا آخر، أو يحتوي على قيود ليست في هذا الملف. ويُترك كما هو. أعط النسخة اسما آخر.</translation>
    </message>
    <message>
        <source>The earlier copy %1 is kept: the file has %2 findings. Give the new copy another name.</source>
        <translation>يُحتفظ بالنسخة الأقدم %1: في الملف نتائج عددها %2. أعط النسخة الجديدة اسما آخر.</translation>
    </message>
    <message>
        <source>%1 and %2 stand here for two people, and one had added the other, or one person both, less than %3 days before. Ask whether two were there.</source>
        <translation>يظهر %1 و%2 هنا كشخصين، وقد أضاف أحدهما الآخر أو أضافهما شخص واحد قبل أقل من %3 من الأيام. اسأل هل كان هناك شخصان فعلا.</translation>
    </message>
</context>
</TS>
