<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>MappingForm</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>Другая сторона</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>Назначение</translation>
    </message>
</context>
<context>
    <name>applications</name>
    <message>
        <source>Woman</source>
        <translation>Женщина</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужчина</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Другой</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>gender</comment>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Дипломатия</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Техническая</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>field of work</comment>
        <translation>Другая</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>Такой заявки нет.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>The call has no application %1.</source>
        <translation>В конкурсе нет заявки %1.</translation>
    </message>
    <message>
        <source>The application is withdrawn already.</source>
        <translation>Заявка уже отозвана.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased already.</source>
        <translation>Данные этого лица уже стерты.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>Данные этого лица были стерты.</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>Заявка отозвана.</translation>
    </message>
    <message>
        <source>The short list has gone to the High Representative: eligibility stays as it was.</source>
        <translation>Краткий список направлен Высокому представителю: соответствие требованиям остается прежним.</translation>
    </message>
    <message>
        <source>Personal data are for people who are cleared for them.</source>
        <translation>Персональные данные доступны только лицам с допуском к ним.</translation>
    </message>
    <message>
        <source>The sealed data of this person were touched by another program.</source>
        <translation>Защищенные данные этого лица затронуты другой программой.</translation>
    </message>
    <message>
        <source>Give the family name.</source>
        <translation>Укажите фамилию.</translation>
    </message>
    <message>
        <source>The given name is too long.</source>
        <translation>Имя слишком длинное.</translation>
    </message>
    <message>
        <source>The birth date must be that of a person between 16 and 100.</source>
        <translation>Дата рождения должна соответствовать возрасту от 16 до 100 лет.</translation>
    </message>
    <message>
        <source>A passport number is 4 to 24 letters and digits.</source>
        <translation>Номер паспорта — от 4 до 24 букв и цифр.</translation>
    </message>
    <message>
        <source>Give one e-mail address, such as name@example.org.</source>
        <translation>Укажите один адрес электронной почты, например name@example.org.</translation>
    </message>
    <message>
        <source>A telephone number is digits, such as +41 22 000 00 00.</source>
        <translation>Номер телефона состоит из цифр, например +41 22 000 00 00.</translation>
    </message>
    <message>
        <source>The text is longer than 20,000 characters.</source>
        <translation>Текст длиннее 20 000 знаков.</translation>
    </message>
    <message>
        <source>The text is longer than 300 characters.</source>
        <translation>Текст длиннее 300 знаков.</translation>
    </message>
    <message>
        <source>The text gives the applicant&apos;s full name, address or number; reviewers read it. Take that out.</source>
        <translation>В тексте указаны полное имя, адрес или номер заявителя, а его читают рецензенты. Уберите это.</translation>
    </message>
    <message>
        <source>Name the State whose official the applicant is.</source>
        <translation>Укажите государство, должностным лицом которого является заявитель.</translation>
    </message>
    <message>
        <source>Years in the post are 0 to 60.</source>
        <translation>Стаж в должности — от 0 до 60 лет.</translation>
    </message>
    <message>
        <source>Sessions attended are 0 to 1000.</source>
        <translation>Число посещенных сессий — от 0 до 1000.</translation>
    </message>
    <message>
        <source>Languages are of en, fr, es, ru, zh, ar.</source>
        <translation>Языки — из числа en, fr, es, ru, zh, ar.</translation>
    </message>
    <message>
        <source>Say which consent text the applicant agreed to: without consent no personal data are kept.</source>
        <translation>Укажите текст согласия, принятый заявителем: без согласия персональные данные не хранятся.</translation>
    </message>
    <message>
        <source>Give the date of the consent, not later than the receipt.</source>
        <translation>Укажите дату согласия, не позднее даты получения.</translation>
    </message>
    <message>
        <source>Say when the application came in.</source>
        <translation>Укажите, когда поступила заявка.</translation>
    </message>
    <message>
        <source>The receipt lies in the future.</source>
        <translation>Дата получения в будущем.</translation>
    </message>
    <message>
        <source>The application came in before the call was open.</source>
        <translation>Заявка поступила до открытия конкурса.</translation>
    </message>
    <message>
        <source>The application is late: it takes a recorded decision to accept it.</source>
        <translation>Заявка опоздала: для ее принятия нужно зарегистрированное решение.</translation>
    </message>
    <message>
        <source>A project call takes proposals, not applications.</source>
        <translation>В проектном конкурсе принимаются предложения, а не заявки.</translation>
    </message>
    <message>
        <source>The call is a draft: it takes no applications yet.</source>
        <translation>Конкурс в проекте: заявки еще не принимаются.</translation>
    </message>
    <message>
        <source>The applications of this call are reviewed: it takes no more.</source>
        <translation>Заявки этого конкурса рассмотрены: прием завершен.</translation>
    </message>
    <message>
        <source>The application does not say in which field the present post is.</source>
        <translation>В заявке не указано, к какой области относится нынешняя должность.</translation>
    </message>
    <message>
        <source>The application names another field: someone must judge whether it is related.</source>
        <translation>В заявке указана другая область: кто-то должен решить, связана ли она с тематикой.</translation>
    </message>
    <message>
        <source>Now works in the field, as the application states: %1.</source>
        <translation>Работает в данной области, согласно заявке: %1.</translation>
    </message>
    <message>
        <source>Will report if asked, as the application states.</source>
        <translation>Представит отчет по запросу, согласно заявке.</translation>
    </message>
    <message>
        <source>Has not said that a report would be given; recorded, and no ground for a refusal.</source>
        <translation>Не указал, что представит отчет; записано, основанием для отказа не служит.</translation>
    </message>
    <message>
        <source>Is a government official, as the application states.</source>
        <translation>Является государственным должностным лицом, согласно заявке.</translation>
    </message>
    <message>
        <source>Is not a government official, as the application states.</source>
        <translation>Не является государственным должностным лицом, согласно заявке.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is a government official.</source>
        <translation>В заявке не указано, является ли заявитель государственным должностным лицом.</translation>
    </message>
    <message>
        <source>Is based in the capital, as the application states.</source>
        <translation>Работает в столице, согласно заявке.</translation>
    </message>
    <message>
        <source>Is not based in the capital, as the application states.</source>
        <translation>Не работает в столице, согласно заявке.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is based in the capital.</source>
        <translation>В заявке не указано, работает ли заявитель в столице.</translation>
    </message>
    <message>
        <source>Describes direct experience; how much it is worth is scored.</source>
        <translation>Описывает непосредственный опыт; его значимость оценивается.</translation>
    </message>
    <message>
        <source>The application says nothing of direct experience in the present post.</source>
        <translation>В заявке ничего не сказано о непосредственном опыте в нынешней должности.</translation>
    </message>
    <message>
        <source>Says what will be brought to the discussions; how much it is worth is scored.</source>
        <translation>Указывает, что внесет в обсуждения; значимость этого оценивается.</translation>
    </message>
    <message>
        <source>The application says nothing of an intended contribution.</source>
        <translation>В заявке ничего не сказано о предполагаемом вкладе.</translation>
    </message>
    <message>
        <source>Is able to travel and take part, as the application states.</source>
        <translation>Может приехать и участвовать, согласно заявке.</translation>
    </message>
    <message>
        <source>Is not able to travel and take part, as the application states.</source>
        <translation>Не может приехать и участвовать, согласно заявке.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant can travel.</source>
        <translation>В заявке не указано, может ли заявитель приехать.</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings and all activities held alongside.</source>
        <translation>Обязуется присутствовать на всех официальных заседаниях и всех сопутствующих мероприятиях.</translation>
    </message>
    <message>
        <source>Does not undertake to attend all formal meetings and all activities held alongside.</source>
        <translation>Не обязуется присутствовать на всех официальных заседаниях и всех сопутствующих мероприятиях.</translation>
    </message>
    <message>
        <source>The undertaking to attend everything is not given yet.</source>
        <translation>Обязательство присутствовать на всех мероприятиях еще не дано.</translation>
    </message>
    <message>
        <source>Name and birth date agree with those of %1: someone must judge whether they are one person.</source>
        <translation>Имя и дата рождения совпадают с данными %1: кто-то должен решить, одно ли это лицо.</translation>
    </message>
    <message>
        <source>%1 (judged by %2)</source>
        <translation>%1 (оценил(а) %2)</translation>
    </message>
    <message>
        <source>People judged this differently: %1 Against it: %2</source>
        <translation>Мнения разошлись: %1 Против: %2</translation>
    </message>
    <message>
        <source>A refusal takes two people, and one has judged: %1</source>
        <translation>Для отказа нужны два человека, пока высказался один: %1</translation>
    </message>
    <message>
        <source>A report may be asked for of those selected; it is recorded and refuses nobody.</source>
        <translation>У отобранных может быть запрошен отчет; это записывается и не ведет к отказу.</translation>
    </message>
    <message>
        <source>Say in a sentence what the judgement rests on.</source>
        <translation>Укажите одной фразой, на чем основано суждение.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>This application stands twice, here and at %1. Leave one.</source>
        <translation>Эта заявка указана дважды, здесь и в %1. Оставьте одну.</translation>
    </message>
    <message>
        <source>The passport number is that of %1: one person, one application. Withdraw one or mend it.</source>
        <translation>Этот номер паспорта уже указан в %1: одно лицо — одна заявка. Отзовите одну или исправьте номер.</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal data can record applications.</source>
        <translation>Регистрировать заявки могут только лица с допуском к персональным данным.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>This application is on record already, word for word.</source>
        <translation>Эта заявка уже зарегистрирована, слово в слово.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a person&apos;s data</comment>
        <translation>стерты</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a person&apos;s name</comment>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>Государство и группа</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>an application</comment>
        <translation>Соответствует</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>an application</comment>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <comment>an application</comment>
        <translation>Не соответствует</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an application</comment>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>%1 is a currency</comment>
        <translation>Стоимость, %1</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>As the application said before it was erased.</source>
        <translation>Как было указано в заявке до стирания данных.</translation>
    </message>
    <message>
        <source>The applicant is a nominee: withdraw them on the page of the short list, which frees the money and the place.</source>
        <translation>Заявитель является кандидатом: отзовите его на странице краткого списка, это высвободит средства и место.</translation>
    </message>
    <message>
        <source>Name the version of the consent text, not the applicant.</source>
        <translation>Укажите версию текста согласия, а не заявителя.</translation>
    </message>
    <message>
        <source>What was sealed of an applicant&apos;s screening was touched by another program.</source>
        <translation>Запечатанные данные проверки заявителя по перечню были изменены другой программой.</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>Сводный перечень не зарегистрирован. Сначала импортируйте его.</translation>
    </message>
    <message>
        <source>Everyone who applied did so under the version that holds, or was told of it already.</source>
        <translation>Все, кто подал заявки, сделали это по действующей версии или уже извещены о ней.</translation>
    </message>
    <message>
        <source>The reason stays on record: take names, addresses and numbers of applicants out of it.</source>
        <translation>Причина остается в журнале: уберите из нее имена, адреса и номера заявителей.</translation>
    </message>
    <message>
        <source>Not kept: the person&apos;s data were erased before.</source>
        <translation>Не сохранено: данные этого лица были стерты раньше.</translation>
    </message>
    <message>
        <source>The reason was erased with the person&apos;s data.</source>
        <translation>Причина стерта вместе с данными лица.</translation>
    </message>
    <message>
        <source>Reason sealed.</source>
        <translation>Причина запечатана.</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The line has a meaning already. Undo it first.</source>
        <translation>Строке уже что-то сопоставлено. Сначала отмените это.</translation>
    </message>
    <message>
        <source>A line is explained as not ours or as a charge of the bank.</source>
        <translation>Строка поясняется как не наша или как банковская комиссия.</translation>
    </message>
    <message>
        <source>Nothing was said of this line that could be undone.</source>
        <translation>По этой строке ничего не указано, отменять нечего.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Сопоставлена</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Не наша</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Банковская комиссия</translation>
    </message>
    <message>
        <source>The entries come to %1 %2, the line is of %3: the difference is %4.</source>
        <translation>Проводки дают в сумме %1 %2, строка — %3: разница %4.</translation>
    </message>
    <message>
        <source>There is no such line of the bank.</source>
        <translation>Такой строки выписки нет.</translation>
    </message>
    <message>
        <source>A line is matched to entries that moved cash, were not reversed and stand for no other line.</source>
        <translation>Строка сопоставляется с проводками, которые изменили денежную наличность, не сторнированы и не отнесены к другой строке.</translation>
    </message>
    <message>
        <source>Entry %1 is in %2, the line in %3.</source>
        <translation>Проводка %1 — в %2, строка — в %3.</translation>
    </message>
    <message>
        <source>A contribution never stands beside a use of money.</source>
        <translation>Взнос не может стоять рядом с расходованием средств.</translation>
    </message>
    <message>
        <source>Account %1: the statement ends on %2, before it begins on %3.</source>
        <translation>Счет %1: выписка заканчивается %2, раньше своего начала %3.</translation>
    </message>
    <message>
        <source>Account %1: the statement to %2 ends with %3, the one from %4 begins with %5: %6 %7 moved in between.</source>
        <translation>Счет %1: выписка по %2 заканчивается остатком %3, выписка с %4 начинается с %5: между ними движение %6 %7.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Ask the bank for shorter statements.</source>
        <translation>Файл больше %1 МиБ. Попросите у банка выписки за более короткий период.</translation>
    </message>
    <message>
        <source>There is no statement in this file.</source>
        <translation>В этом файле нет выписки.</translation>
    </message>
    <message>
        <source>The amount %1 is neither credit (CRDT) nor debit (DBIT).</source>
        <translation>Сумма %1 не является ни кредитом (CRDT), ни дебетом (DBIT).</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Нет суммы.</translation>
    </message>
    <message>
        <source>The balance has no day.</source>
        <translation>У остатка нет даты.</translation>
    </message>
    <message>
        <source>The entry has no day of booking (BookgDt).</source>
        <translation>У записи нет даты проводки (BookgDt).</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Тот же день</translation>
    </message>
    <message>
        <source>Days in between: %1</source>
        <translation>Дней между ними: %1</translation>
    </message>
    <message>
        <source>%1 stands as the other party</source>
        <translation>Контрагент в строке: %1</translation>
    </message>
    <message>
        <source>%1 stands in the purpose</source>
        <translation>В назначении платежа указано: %1</translation>
    </message>
    <message>
        <source>The amount is the same</source>
        <translation>Сумма та же</translation>
    </message>
    <message>
        <source>The reference %1 stands in the line</source>
        <translation>В строке указана ссылка %1</translation>
    </message>
    <message>
        <source>The contribution %1 stands in the line</source>
        <translation>В строке указан взнос %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All %1 entries of %2</source>
        <translation>%2: все проводки (%1)</translation>
    </message>
    <message>
        <source>Together they come to the amount</source>
        <translation>Вместе они дают эту сумму</translation>
    </message>
    <message>
        <source>Record as a receipt of %1</source>
        <translation>Записать как поступление по %1</translation>
    </message>
    <message>
        <source>An instalment of this amount is due on %1</source>
        <translation>Срок платежа на эту сумму — %1</translation>
    </message>
    <message>
        <source>This amount is outstanding in all</source>
        <translation>Ровно столько причитается в целом</translation>
    </message>
    <message>
        <source>No more than is outstanding</source>
        <translation>Не больше причитающегося</translation>
    </message>
    <message>
        <source>Account %1: balance when its first statement begins</source>
        <translation>Счет %1: остаток на начало первой выписки</translation>
    </message>
    <message>
        <source>Account %1: moved between two statements, of which one is missing</source>
        <translation>Счет %1: движение между двумя выписками, между которыми одной недостает</translation>
    </message>
    <message>
        <source>Exchange differences of cash, which no bank knows</source>
        <translation>Курсовые разницы по наличности, которых банк не знает</translation>
    </message>
    <message>
        <source>The file holds a document type definition, behind which anything may hide: no bank writes one.</source>
        <translation>Файл содержит определение типа документа, за которым может скрываться что угодно: банки такого не пишут.</translation>
    </message>
    <message>
        <source>This is no bank statement of ISO 20022: it does not begin as a document camt.053.</source>
        <translation>Это не банковская выписка ISO 20022: файл не начинается как документ camt.053.</translation>
    </message>
    <message>
        <source>The balance is in %1, the account in %2.</source>
        <translation>Остаток — в %1, счет — в %2.</translation>
    </message>
    <message>
        <source>The statement names no account.</source>
        <translation>В выписке не указан счет.</translation>
    </message>
    <message>
        <source>Account %1: the statement has no booked opening balance (OPBD) or no closing one (CLBD).</source>
        <translation>Счет %1: в выписке нет проведенного начального (OPBD) или конечного (CLBD) остатка.</translation>
    </message>
    <message>
        <source>The entry is in %1, the account in %2.</source>
        <translation>Запись — в %1, счет — в %2.</translation>
    </message>
    <message>
        <source>The file is cut or damaged here: %1.</source>
        <translation>Файл обрезан или поврежден в этом месте: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Ask the bank for shorter statements.</source>
        <translation>В файле больше %1 строк. Попросите у банка выписки за более короткий период.</translation>
    </message>
    <message>
        <source>Entries that the bank has not booked yet were passed over: %1.</source>
        <translation>Пропущены записи, которые банк еще не провел: %1.</translation>
    </message>
    <message>
        <source>opening, line or closing: a statement is one opening, its lines, one closing</source>
        <translation>opening, line или closing: выписка — это одна строка opening, ее строки line и одна строка closing</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN или банковский номер счета</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>Код валюты по ISO 4217</translation>
    </message>
    <message>
        <source>Day of the booking, YYYY-MM-DD; of opening and closing the first and last day of the statement</source>
        <translation>Дата проводки, YYYY-MM-DD; для opening и closing — первый и последний день выписки</translation>
    </message>
    <message>
        <source>Day of value, YYYY-MM-DD; empty: the day of the booking</source>
        <translation>Дата валютирования, YYYY-MM-DD; пусто: дата проводки</translation>
    </message>
    <message>
        <source>Amount such as 1234.50, with a hyphen before it where it left the account; of opening and closing the balance</source>
        <translation>Сумма, например 1234.50, с дефисом впереди, если она списана со счета; для opening и closing — остаток</translation>
    </message>
    <message>
        <source>The bank&apos;s reference of the line</source>
        <translation>Ссылка банка на строку</translation>
    </message>
    <message>
        <source>Who paid or was paid</source>
        <translation>Кто заплатил или кому заплачено</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Что они написали</translation>
    </message>
    <message>
        <source>A statement opens here, and the one before has no closing row.</source>
        <translation>Здесь начинается выписка, а у предыдущей нет строки closing.</translation>
    </message>
    <message>
        <source>The line belongs to no open statement of account %1 in %2.</source>
        <translation>Строка не относится ни к одной открытой выписке по счету %1 в %2.</translation>
    </message>
    <message>
        <source>The amount of a line is not zero.</source>
        <translation>Сумма строки не может быть нулевой.</translation>
    </message>
    <message>
        <source>There is no open statement of account %1 in %2 to close.</source>
        <translation>Нет открытой выписки по счету %1 в %2, которую можно закрыть.</translation>
    </message>
    <message>
        <source>“%1” is none of opening, line, closing.</source>
        <translation>«%1» — не opening, не line и не closing.</translation>
    </message>
    <message>
        <source>The statement of account %1 has no closing row: the file may be cut.</source>
        <translation>В выписке по счету %1 нет строки closing: файл, возможно, обрезан.</translation>
    </message>
    <message>
        <source>one entry holds more than any bank writes</source>
        <translation>одна запись содержит больше, чем пишет любой банк</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 is there already in other words, as from a file of another format. Nothing was recorded.</source>
        <comment>%2 from one day to another</comment>
        <translation>Счет %1: выписка за %2 уже имеется в иной редакции, как из файла другого формата. Ничего не записано.</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 overlaps the one of %3, so lines would be there twice. Nothing was recorded.</source>
        <comment>%2 and %3 from one day to another</comment>
        <translation>Счет %1: выписка за %2 пересекается с выпиской за %3, и строки оказались бы записаны дважды. Ничего не записано.</translation>
    </message>
    <message>
        <source>Account %1 is new: no statement of it was on record. Look whether it is the fund&apos;s.</source>
        <translation>Счет %1 новый: выписок по нему еще не было. Проверьте, принадлежит ли он фонду.</translation>
    </message>
    <message>
        <source>Account %1 was in %2 until now, this statement is in %3. Look whether it is the right file.</source>
        <translation>Счет %1 до сих пор велся в %2, а эта выписка — в %3. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>Only a line that brought money, has no meaning yet and is no payment that came back is recorded as a receipt.</source>
        <translation>Как поступление записывается только строка, которая принесла средства, еще не имеет значения и не является вернувшимся платежом.</translation>
    </message>
    <message>
        <source>The charge is less than the smallest amount of the books. Explain the line otherwise.</source>
        <translation>Комиссия меньше наименьшей суммы учета. Объясните строку иначе.</translation>
    </message>
    <message>
        <source>Bank charge: %1</source>
        <translation>Комиссия банка: %1</translation>
    </message>
    <message>
        <source>Lines of %1 and of %2 don&apos;t stand for one thing.</source>
        <translation>Строки счетов %1 и %2 не относятся к одному и тому же.</translation>
    </message>
    <message>
        <source>Account %1, %2: the opening balance and the lines come to %3 %4, the closing balance is %5: the difference is %6.</source>
        <comment>%2 from one day to another</comment>
        <translation>Счет %1, %2: начальный остаток и строки дают %3 %4, конечный остаток — %5: разница составляет %6.</translation>
    </message>
    <message>
        <source>The line is booked on %1, the statement is of %2.</source>
        <comment>a day, from one day to another</comment>
        <translation>Строка проведена %1, а выписка — за %2.</translation>
    </message>
    <message>
        <source>Account %1: no statement covers %2.</source>
        <comment>%2 from one day to another</comment>
        <translation>Счет %1: нет выписки за %2.</translation>
    </message>
    <message>
        <source>Account %1: statements that came later</source>
        <translation>Счет %1: выписки, поступившие позднее</translation>
    </message>
    <message>
        <source>Exchange differences that were recorded later</source>
        <translation>Курсовые разницы, записанные позднее</translation>
    </message>
    <message>
        <source>Bank and books are reconciled of today or of an earlier day.</source>
        <translation>Сверка банка и учета проводится на сегодня или на более ранний день.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time, a day</comment>
        <translation>%1, по данным на %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Bank and books in %1</source>
        <comment>a currency</comment>
        <translation>Банк и учет в %1</translation>
    </message>
    <message>
        <source>Bank and books come to the same once what only one of them knows is taken off.</source>
        <translation>Банк и учет сходятся, если вычесть то, что известно только одному из них.</translation>
    </message>
    <message>
        <source>Bank and books do not come to the same.</source>
        <translation>Банк и учет не сходятся.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>С тех пор</translation>
    </message>
    <message>
        <source>What was recorded after %1, in %2</source>
        <comment>a day, a currency</comment>
        <translation>Что было записано после %1, в %2</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>Остаток банка, по данным на тот день</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>Остаток банка, по данным на сегодня</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>Остаток учета, по данным на тот день</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>Остаток учета, по данным на сегодня</translation>
    </message>
    <message>
        <source>Open then, and matched or reversed since</source>
        <translation>Открыто на тот день, с тех пор сопоставлено или сторнировано</translation>
    </message>
    <message>
        <source>Bank reconciliation, %1</source>
        <comment>a day or a time</comment>
        <translation>Сверка с банком, %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Предлагаемый фонд: не официальный документ</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Демонстрация: вымышленные люди и суммы</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>Сверка с банком</translation>
    </message>
    <message>
        <source>No statement of the bank begins by that day.</source>
        <translation>Нет банковской выписки, которая начинается не позже этого дня.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>Составил(а)</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>Проверил(а)</translation>
    </message>
    <message>
        <source>The amount is beyond what a statement may hold: another program made it so.</source>
        <translation>Сумма больше той, что может содержать выписка: ее сделала такой другая программа.</translation>
    </message>
    <message>
        <source>The statement is not what the bank&apos;s file held.</source>
        <translation>Выписка не совпадает с содержанием файла банка.</translation>
    </message>
    <message>
        <source>The line of the bank has two meanings at once.</source>
        <translation>Строка выписки имеет два значения сразу.</translation>
    </message>
    <message>
        <source>The entry stands for the bank&apos;s lines twice.</source>
        <translation>Проводка отнесена к строкам выписки дважды.</translation>
    </message>
    <message>
        <source>The lines of the bank do not come to the entries that they are matched to.</source>
        <translation>Строки выписки не сходятся с проводками, с которыми они сопоставлены.</translation>
    </message>
    <message>
        <source>Account %1: balance of the bank, by its statements to this day</source>
        <translation>Счет %1: остаток банка по его выпискам на этот день</translation>
    </message>
    <message>
        <source>Account %1: known to both bank and books</source>
        <translation>Счет %1: известно и банку, и учету</translation>
    </message>
    <message>
        <source>All accounts in %1: known to both bank and books</source>
        <translation>Все счета в %1: известно и банку, и учету</translation>
    </message>
    <message>
        <source>Balance of the books in %1</source>
        <translation>Остаток учета в %1</translation>
    </message>
    <message>
        <source>Books in %1: known to both bank and books</source>
        <translation>Учет в %1: известно и банку, и учету</translation>
    </message>
    <message>
        <source>Every charge of the bank is in the books already.</source>
        <translation>Все банковские сборы уже проведены.</translation>
    </message>
    <message>
        <source>It is posted in the books now.</source>
        <translation>Теперь это проведено по книгам.</translation>
    </message>
    <message>
        <source>Say which column has the day of the booking.</source>
        <translation>Укажите, в какой колонке день проводки.</translation>
    </message>
    <message>
        <source>An amount stands either in one column or in two, debit and credit: say one of both.</source>
        <translation>Сумма стоит либо в одной колонке, либо в двух, дебет и кредит: укажите одно из двух.</translation>
    </message>
    <message>
        <source>Say which column has the amount, or which two have debit and credit.</source>
        <translation>Укажите, в какой колонке сумма или в каких двух дебет и кредит.</translation>
    </message>
    <message>
        <source>A column of C and D goes with one column of amounts.</source>
        <translation>Колонка C и D сочетается с одной колонкой сумм.</translation>
    </message>
    <message>
        <source>03/04/2026 may be 3 April or 4 March: say in which order day, month and year stand (date=dmy, mdy or ymd).</source>
        <translation>03/04/2026 может быть 3 апреля или 4 марта: укажите, в каком порядке стоят день, месяц и год (date=dmy, mdy или ymd).</translation>
    </message>
    <message>
        <source>Decimals and thousands can&apos;t have the same mark.</source>
        <translation>Дробная часть и тысячи не могут иметь один и тот же знак.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>В файле нет колонки «%1». Его колонки: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is said twice: as “%2” and as “%3”.</source>
        <translation>Колонка «%1» указана дважды: как «%2» и как «%3».</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is new.</source>
        <translation>Колонка %1, «%2», новая.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is there no more.</source>
        <translation>Колонки %1, «%2», больше нет.</translation>
    </message>
    <message>
        <source>Column %1 was “%2” and is “%3” now.</source>
        <translation>Колонка %1 называлась «%2», теперь «%3».</translation>
    </message>
    <message>
        <source>There is nothing in this file, or nothing below the lines that are skipped. Get it from the bank again.</source>
        <translation>В этом файле нет ничего или нет ничего после пропущенных строк. Запросите его у банка еще раз.</translation>
    </message>
    <message>
        <source>Column %1 has no heading. Say how many lines stand before the headings, or name it.</source>
        <translation>У колонки %1 нет заголовка. Укажите, сколько строк стоит перед заголовками, или назовите ее.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”, so nobody knows which is meant. Give one of them another name.</source>
        <translation>Две колонки называются «%1», и неясно, какая имеется в виду. Дайте одной из них другое название.</translation>
    </message>
    <message>
        <source>The line has more fields than there are headings.</source>
        <translation>В строке больше полей, чем заголовков.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Choose the encoding Windows-1252 (encoding=windows-1252). %1</source>
        <comment>a sentence follows</comment>
        <translation>Файл не в UTF-8. Выберите кодировку Windows-1252 (encoding=windows-1252). %1</translation>
    </message>
    <message>
        <source>Matched with a reason</source>
        <translation>Сопоставлено с обоснованием</translation>
    </message>
    <message>
        <source>Matched with a reason in %1, in %2</source>
        <comment>a year, a currency</comment>
        <translation>Сопоставлено с обоснованием в %1, в %2</translation>
    </message>
    <message>
        <source>The bank does not name the donor as the sender of these lines; what shows that it is its money stands with each (para. 14).</source>
        <translation>Банк не называет донора отправителем этих строк; чем подтверждается, что это его деньги, указано при каждой (п. 14).</translation>
    </message>
    <message>
        <source>The bank names %1 as the sender, which is no name of %2. Say what shows that it is this contribution&apos;s money: somebody else&apos;s may need a clearance of its own.</source>
        <comment>%1 and %2 names</comment>
        <translation>Банк называет отправителем %1, а это не наименование донора %2. Укажите, чем подтверждается, что это деньги этого взноса: деньги другого лица могут требовать отдельного допуска.</translation>
    </message>
    <message>
        <source>The bank names no sender. Say what shows that it is money of %1: somebody else&apos;s may need a clearance of its own.</source>
        <comment>a name</comment>
        <translation>Банк не называет отправителя. Укажите, чем подтверждается, что это деньги донора %1: деньги другого лица могут требовать отдельного допуска.</translation>
    </message>
    <message>
        <source>“%1” says neither that the amount came (C, CRDT, H, +) nor that it left (D, DBIT, S, -). Mend the line.</source>
        <translation>«%1» не говорит ни того, что сумма поступила (C, CRDT, H, +), ни того, что она списана (D, DBIT, S, -). Исправьте строку.</translation>
    </message>
    <message>
        <source>The amount is below zero and “%1” says that it came. Mend the line.</source>
        <translation>Сумма меньше нуля, а «%1» говорит, что она поступила. Исправьте строку.</translation>
    </message>
    <message>
        <source>The line has an amount in both columns, debit and credit, or in none. Exactly one belongs there.</source>
        <translation>В строке сумма стоит в обеих колонках, дебет и кредит, или ни в одной. Должна стоять ровно одна.</translation>
    </message>
    <message>
        <source>An amount in the column of what came is below zero. Say that it is one column of signed amounts, or mend the line.</source>
        <translation>В колонке поступлений сумма меньше нуля. Укажите, что это одна колонка сумм со знаком, или исправьте строку.</translation>
    </message>
    <message>
        <source>The line is in “%1”, the account in %2. Ask the bank for one file for each currency.</source>
        <translation>Строка в «%1», счет в %2. Запросите у банка отдельный файл для каждой валюты.</translation>
    </message>
    <message>
        <source>After the line before, the balance was %1; with %2 it comes to %3, but the file says %4. A line is missing, or the amount is read in another way than the bank meant.</source>
        <translation>После предыдущей строки остаток был %1; с %2 он составляет %3, а в файле %4. Не хватает строки, или сумма читается не так, как имел в виду банк.</translation>
    </message>
    <message>
        <source>Lines that moved no money were passed over: %1.</source>
        <translation>Пропущены строки без движения денег: %1.</translation>
    </message>
    <message>
        <source>“%1” is no day in the chosen order (as in %2). Choose another order, or mend the line.</source>
        <translation>«%1» — не день в выбранном порядке (как %2). Выберите другой порядок или исправьте строку.</translation>
    </message>
    <message>
        <source>“%1” is no amount with the chosen marks (as in %2). Choose other marks for decimals and thousands, or mend the line.</source>
        <translation>«%1» — не сумма с выбранными знаками (как %2). Выберите другие знаки дробной части и тысяч или исправьте строку.</translation>
    </message>
    <message>
        <source>The table of account %1 is not as it was confirmed. %2 Look at its columns and confirm them anew.</source>
        <comment>%2 are sentences</comment>
        <translation>Таблица счета %1 не такая, какой она подтверждена. %2 Посмотрите ее колонки и подтвердите их заново.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed for one account how it is read. Say which account it is of.</source>
        <translation>Это собственная таблица банка, и никто не подтвердил ни для одного счета, как она читается. Укажите, какого она счета.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed how those of account %1 are read. Look at its columns and confirm them once.</source>
        <translation>Это собственная таблица банка, и никто не подтвердил, как читаются таблицы счета %1. Посмотрите ее колонки и подтвердите их один раз.</translation>
    </message>
    <message>
        <source>No column tells the balance, and no statement of account %1 on record ends before %2. Say the balance before the first line (opening).</source>
        <translation>Ни одна колонка не указывает остаток, и ни одна записанная выписка счета %1 не кончается до %2. Укажите остаток перед первой строкой (opening).</translation>
    </message>
    <message>
        <source>The balance before the first line is %1 by the file&apos;s own column, and you say %2.</source>
        <translation>Остаток перед первой строкой по колонке файла — %1, а вы указываете %2.</translation>
    </message>
    <message>
        <source>Account %1: no column tells the balance, so the statement begins with %2, as the record has it.</source>
        <translation>Счет %1: ни одна колонка не указывает остаток, поэтому выписка начинается с %2, как в записях.</translation>
    </message>
    <message>
        <source>The table does not name its account. The last statement of account %1 ends with %2, this one begins with %3: say which account it is of.</source>
        <translation>Таблица не называет своего счета. Последняя выписка счета %1 кончается остатком %2, эта начинается с %3: укажите, какого она счета.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>Укажите счет: его IBAN или номер в банке.</translation>
    </message>
    <message>
        <source>A mapping is confirmed for a file of the bank.</source>
        <translation>Чтение подтверждается для файла банка.</translation>
    </message>
    <message>
        <source>Day of the booking</source>
        <translation>День проводки</translation>
    </message>
    <message>
        <source>Day of value</source>
        <translation>День валютирования</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Amount that left (debit)</source>
        <translation>Списанная сумма (дебет)</translation>
    </message>
    <message>
        <source>Amount that came (credit)</source>
        <translation>Поступившая сумма (кредит)</translation>
    </message>
    <message>
        <source>Came or left (C or D)</source>
        <translation>Поступило или списано (C или D)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Номер банка</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>Остаток после строки</translation>
    </message>
    <message>
        <source>skip is a number of lines from 0 to %1.</source>
        <translation>skip — число строк от 0 до %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a mapping says. It says: %2.</source>
        <translation>«%1» не входит в чтение. В него входят: %2.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <comment>a word follows</comment>
        <translation>%1 — одно из: %2.</translation>
    </message>
    <message>
        <source>“%1” is no word of a mapping: write it as booked=Date, with a comma before the next.</source>
        <translation>«%1» не слово чтения: пишите booked=Date, перед следующим — запятая.</translation>
    </message>
    <message>
        <source>“%1” is said twice. Say it once.</source>
        <translation>«%1» указано дважды. Укажите один раз.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Нет столбца «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is not known here. The columns are: %2.</source>
        <translation>Столбец «%1» здесь неизвестен. Допустимые столбцы: %2.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a table in text form. Open it and save the sheet as “CSV UTF-8”.</source>
        <translation>Это электронная таблица или другой сжатый файл, а не таблица в текстовом виде. Откройте его и сохраните лист в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a table in text form. Choose the CSV file.</source>
        <translation>Это база данных (SQLite), а не таблица в текстовом виде. Выберите файл CSV.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table in text form. Choose the CSV file.</source>
        <translation>Это документ PDF, а не таблица в текстовом виде. Выберите файл CSV.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16 but breaks its rules; it may be cut off. Save it again as “CSV UTF-8”.</source>
        <translation>Файл обозначен как UTF-16, но нарушает правила этой кодировки; возможно, он обрезан. Сохраните его ещё раз в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but has no byte-order mark. Save it as “CSV UTF-8”.</source>
        <translation>Похоже, что файл в кодировке UTF-16, но без метки порядка байтов. Сохраните его в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text. Choose a table saved as “CSV UTF-8”.</source>
        <translation>Файл содержит нулевые байты, то есть это не текст. Выберите таблицу, сохранённую в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>Байт %1 после «%2» не соответствует UTF-8. Сохраните файл в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8; in Windows-1252 it would be “%3”. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>Байт %1 после «%2» не соответствует UTF-8; в Windows-1252 это «%3». Откройте файл в исходной программе и сохраните его в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file is empty or begins with a blank line. The first line must name the columns.</source>
        <translation>Файл пуст или начинается с пустой строки. В первой строке должны стоять названия столбцов.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>У столбца %1 нет названия в первой строке.</translation>
    </message>
    <message>
        <source>The first line names %1 columns; the most is %2.</source>
        <translation>В первой строке столбцов: %1; допускается не более %2.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>Внутри поля стоит кавычка. Заключите всё поле в кавычки, а внутреннюю кавычку удвойте.</translation>
    </message>
    <message>
        <source>The quotation mark that opens this field is not closed within %1 KiB. Close it, or write it twice if it belongs to the text.</source>
        <translation>Кавычка, открывающая это поле, не закрыта в пределах %1 КиБ. Закройте её или удвойте, если она относится к тексту.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone. Save the file as “CSV UTF-8”, not as “CSV (Macintosh)”.</source>
        <translation>Строка заканчивается одним символом возврата каретки. Сохраните файл в формате «CSV UTF-8», а не «CSV (Macintosh)».</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Поле не заполнено.</translation>
    </message>
    <message>
        <source>There is no day “%1” between 1900 and 2199.</source>
        <translation>Между 1900 и 2199 годами нет дня «%1».</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates. Write %2 or %3.</source>
        <translation>«%1» можно понять как две даты. Напишите %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD. Write %2.</source>
        <translation>«%1» не является датой вида ГГГГ-ММ-ДД. Напишите %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>«%1» не является датой вида ГГГГ-ММ-ДД, например 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” can be read as two amounts. Write %2 or %3.</source>
        <translation>«%1» можно понять как две суммы. Напишите %2 или %3.</translation>
    </message>
    <message>
        <source>“%1” is not written as digits with a point. Write %2.</source>
        <translation>«%1» записано не цифрами с точкой. Напишите %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in digits with a point, such as 1234.50, of at most 15 digits.</source>
        <translation>«%1» не является суммой, записанной цифрами с точкой, например 1234.50, не более чем из 15 цифр.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>«%1» — не yes и не no. Напишите yes или no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«%1» не является целым числом от %2 до %3.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, then its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>В строке %Ln поле, а в заголовке столбцов: %1. Не хватает «%2» и следующих.</numerusform>
            <numerusform>В строке %Ln поля, а в заголовке столбцов: %1. Не хватает «%2» и следующих.</numerusform>
            <numerusform>В строке %Ln полей, а в заголовке столбцов: %1. Не хватает «%2» и следующих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>В строке %Ln поле, а в заголовке столбцов: %1. Поле, содержащее «%2», заключите в кавычки.</numerusform>
            <numerusform>В строке %Ln поля, а в заголовке столбцов: %1. Поле, содержащее «%2», заключите в кавычки.</numerusform>
            <numerusform>В строке %Ln полей, а в заголовке столбцов: %1. Поле, содержащее «%2», заключите в кавычки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it into several files.</source>
        <translation>Файл больше %1 МиБ. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The column “%1” appears twice. Remove one.</source>
        <translation>Столбец «%1» указан дважды. Удалите один из них.</translation>
    </message>
    <message>
        <source>The field is longer than %1 KiB. Lines or fields are probably not separated properly.</source>
        <translation>Поле длиннее %1 КиБ. Вероятно, строки или поля разделены неправильно.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark. Write a quotation mark inside the field twice.</source>
        <translation>После закрывающей кавычки стоит текст. Кавычку внутри поля нужно удваивать.</translation>
    </message>
    <message>
        <source>The line is blank. Fill it or remove it.</source>
        <translation>Строка пуста. Заполните её или удалите.</translation>
    </message>
    <message>
        <source>Reading stopped here. Correct these problems first.</source>
        <translation>На этом чтение остановлено. Сначала исправьте эти ошибки.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>«%1» не является датой и временем с указанием отклонения от UTC, например 2026-11-22T14:05Z или 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>a row of a call</comment>
        <translation>правило %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <comment>a row of a call</comment>
        <translation>критерий %1</translation>
    </message>
    <message>
        <source>The file %1 is empty, or there is nothing in it but blanks. Attach the document itself.</source>
        <translation>Файл %1 пуст или содержит одни пробелы. Приложите сам документ.</translation>
    </message>
    <message>
        <source>The file %1 has more than 10 megabytes.</source>
        <translation>Файл %1 больше 10 мегабайт.</translation>
    </message>
    <message>
        <source>The byte %1 means nothing in Windows-1252. Choose another encoding, or save the file as “CSV UTF-8”.</source>
        <translation>Байт %1 в Windows-1252 ничего не значит. Выберите другую кодировку или сохраните файл как «CSV UTF-8».</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>НРС, РСНВМ, МОСТРАГ</translation>
    </message>
    <message>
        <source>First-time delegate</source>
        <translation>Впервые участвующий делегат</translation>
    </message>
    <message>
        <source>Field of the present post</source>
        <translation>Область нынешней должности</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal values can publish a call, since its review key is kept under the file key.</source>
        <translation>Опубликовать конкурс может только лицо с допуском к персональным данным, поскольку ключ рецензий хранится под ключом файла.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Такого конкурса нет.</translation>
    </message>
    <message>
        <source>There is no call %1.</source>
        <translation>Нет конкурса %1.</translation>
    </message>
    <message>
        <source>A call keeps its kind: begin another one.</source>
        <translation>Вид конкурса не меняется: начните другой.</translation>
    </message>
    <message>
        <source>The call is published, and no new version is drafted.</source>
        <translation>Конкурс опубликован, новой версии в подготовке нет.</translation>
    </message>
    <message>
        <source>A draft can&apos;t be closed.</source>
        <translation>Проект закрыть нельзя.</translation>
    </message>
    <message>
        <source>The call is closed already.</source>
        <translation>Конкурс уже закрыт.</translation>
    </message>
    <message>
        <source>The call was published as open until its closing time, and stays open until then.</source>
        <translation>Конкурс опубликован как открытый до срока закрытия и остается открытым до него.</translation>
    </message>
    <message>
        <source>The published call names no public value.</source>
        <translation>В опубликованном конкурсе публичное значение не указано.</translation>
    </message>
    <message>
        <source>The public value is on record already.</source>
        <translation>Публичное значение уже записано.</translation>
    </message>
    <message>
        <source>Give the value.</source>
        <translation>Укажите значение.</translation>
    </message>
    <message>
        <source>Say where everyone can look the value up.</source>
        <translation>Укажите, где каждый может проверить это значение.</translation>
    </message>
    <message>
        <source>The value must have become known after the call closed, so that nobody could choose a lucky number.</source>
        <translation>Значение должно стать известным после закрытия конкурса, чтобы никто не мог подобрать удачное число.</translation>
    </message>
    <message>
        <source>The scores of this call can&apos;t be opened with your key.</source>
        <translation>Вашим ключом нельзя раскрыть оценки этого конкурса.</translation>
    </message>
    <message>
        <source>Give a title.</source>
        <translation>Укажите название.</translation>
    </message>
    <message>
        <source>Say whom the call is for, what is paid and how to apply.</source>
        <translation>Укажите, для кого конкурс, что оплачивается и как подать заявку.</translation>
    </message>
    <message>
        <source>The call must encourage women to apply: add the sentence.</source>
        <translation>Конкурс должен поощрять подачу заявок женщинами: добавьте эту фразу.</translation>
    </message>
    <message>
        <source>Choose the time zone in which the times are announced.</source>
        <translation>Выберите часовой пояс, в котором объявляются сроки.</translation>
    </message>
    <message>
        <source>Say when the call opens.</source>
        <translation>Укажите, когда конкурс открывается.</translation>
    </message>
    <message>
        <source>Say when the call closes.</source>
        <translation>Укажите, когда конкурс закрывается.</translation>
    </message>
    <message>
        <source>The call must close after it opens.</source>
        <translation>Конкурс должен закрываться позже, чем открывается.</translation>
    </message>
    <message>
        <source>The closing time is over: choose a later one.</source>
        <translation>Срок закрытия уже прошел: выберите более поздний.</translation>
    </message>
    <message>
        <source>Name the meeting that delegates are sponsored to.</source>
        <translation>Укажите совещание, участие в котором оплачивается делегатам.</translation>
    </message>
    <message>
        <source>Say where the meeting is: travel costs go by the place.</source>
        <translation>Укажите место совещания: от него зависят путевые расходы.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the meeting, in that order.</source>
        <translation>Укажите первый и последний день совещания, в этом порядке.</translation>
    </message>
    <message>
        <source>Give the nights that subsistence is estimated for.</source>
        <translation>Укажите число ночей для расчета суточных.</translation>
    </message>
    <message>
        <source>The call must close before the meeting begins.</source>
        <translation>Конкурс должен закрыться до начала совещания.</translation>
    </message>
    <message>
        <source>Say how many delegates can be sponsored.</source>
        <translation>Укажите, сколько делегатов может получить поддержку.</translation>
    </message>
    <message>
        <source>A project call has an envelope, and no seats.</source>
        <translation>У проектного конкурса есть лимит средств, но нет мест.</translation>
    </message>
    <message>
        <source>Give the envelope, an amount above zero in the fund&apos;s currency.</source>
        <translation>Укажите лимит средств — сумму больше нуля в валюте фонда.</translation>
    </message>
    <message>
        <source>The limit for one State must leave one place: all States are eligible to apply.</source>
        <translation>Предел на одно государство должен оставлять хотя бы одно место: подавать заявки могут все государства.</translation>
    </message>
    <message>
        <source>The least merit is between 0 and 100.</source>
        <translation>Минимальный балл — от 0 до 100.</translation>
    </message>
    <message>
        <source>Say how ties are settled.</source>
        <translation>Укажите, как решаются случаи равенства.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; stands twice.</source>
        <translation>Проверка «%1» указана дважды.</translation>
    </message>
    <message>
        <source>Say in words what &quot;%1&quot; asks for.</source>
        <translation>Укажите словами, чего требует «%1».</translation>
    </message>
    <message>
        <source>The call must state the check &quot;%1&quot;.</source>
        <translation>В конкурсе должна быть указана проверка «%1».</translation>
    </message>
    <message>
        <source>Name the criterion.</source>
        <translation>Назовите критерий.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>Вес — целое число от 1 до 100.</translation>
    </message>
    <message>
        <source>Say what a score of %1 means.</source>
        <translation>Укажите, что означает оценка %1.</translation>
    </message>
    <message>
        <source>Two criteria have this name.</source>
        <translation>Два критерия носят это название.</translation>
    </message>
    <message>
        <source>Add the criteria that reviewers score.</source>
        <translation>Добавьте критерии, по которым рецензенты ставят оценки.</translation>
    </message>
    <message>
        <source>The weights add up to %1, and must add up to 100.</source>
        <translation>Сумма весов равна %1, а должна быть равна 100.</translation>
    </message>
    <message>
        <source>Seats, the limit for one State and nights can&apos;t be negative.</source>
        <translation>Места, предел на одно государство и ночи не могут быть отрицательными.</translation>
    </message>
    <message>
        <source>The call is closed: its terms stay as published.</source>
        <translation>Конкурс закрыт: его условия остаются опубликованными.</translation>
    </message>
    <message>
        <source>An application has been scored: the terms stay as published.</source>
        <translation>Одна из заявок уже оценена: условия остаются опубликованными.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a call</comment>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a call</comment>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a call</comment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a call</comment>
        <translation>Рассмотрен</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>state of a call</comment>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a call</comment>
        <translation>Решен</translation>
    </message>
    <message>
        <source>Present post fits the agenda</source>
        <translation>Нынешняя должность соответствует повестке дня</translation>
    </message>
    <message>
        <source>Post unrelated to the agenda</source>
        <translation>Должность не связана с повесткой дня</translation>
    </message>
    <message>
        <source>Touches the agenda now and then</source>
        <translation>Касается повестки дня время от времени</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda at times</source>
        <translation>Иногда занимается одной темой повестки дня</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda regularly</source>
        <translation>Регулярно занимается одной темой повестки дня</translation>
    </message>
    <message>
        <source>Post deals with the agenda most of the time</source>
        <translation>Большую часть времени занимается повесткой дня</translation>
    </message>
    <message>
        <source>Responsible for the agenda in the capital</source>
        <translation>Отвечает за повестку дня в столице</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Непосредственный опыт в сфере безопасности ИКТ</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Не показан</translation>
    </message>
    <message>
        <source>General knowledge only</source>
        <translation>Только общие знания</translation>
    </message>
    <message>
        <source>Has taken part in the work of others</source>
        <translation>Участвовал в работе других</translation>
    </message>
    <message>
        <source>Own tasks, described</source>
        <translation>Собственные задачи, описаны</translation>
    </message>
    <message>
        <source>Leads a part of the national work; results named</source>
        <translation>Руководит частью национальной работы; результаты названы</translation>
    </message>
    <message>
        <source>Leads national work; results named and used elsewhere</source>
        <translation>Руководит национальной работой; результаты названы и используются в других местах</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>Предполагаемый вклад</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Ничего не сказано</translation>
    </message>
    <message>
        <source>General interest only</source>
        <translation>Только общий интерес</translation>
    </message>
    <message>
        <source>Names a topic, no own input</source>
        <translation>Называет тему, без собственного вклада</translation>
    </message>
    <message>
        <source>Will take the floor on a named topic</source>
        <translation>Выступит по названной теме</translation>
    </message>
    <message>
        <source>Will take the floor; brings own material</source>
        <translation>Выступит; представит собственный материал</translation>
    </message>
    <message>
        <source>Brings material agreed with other States</source>
        <translation>Представит материал, согласованный с другими государствами</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>Последующее применение в своей стране</translation>
    </message>
    <message>
        <source>A report to the own unit</source>
        <translation>Отчет своему подразделению</translation>
    </message>
    <message>
        <source>A briefing for the own ministry</source>
        <translation>Брифинг для своего министерства</translation>
    </message>
    <message>
        <source>A briefing for several bodies, with a date</source>
        <translation>Брифинг для нескольких органов, с датой</translation>
    </message>
    <message>
        <source>Steps planned with a date and someone responsible</source>
        <translation>Запланированы шаги с датой и ответственным</translation>
    </message>
    <message>
        <source>Steps agreed by the bodies that take them</source>
        <translation>Шаги согласованы с исполняющими их органами</translation>
    </message>
    <message>
        <source>First part in the process</source>
        <translation>Первое участие в процессе</translation>
    </message>
    <message>
        <source>Has attended every recent session</source>
        <translation>Посетил все последние сессии</translation>
    </message>
    <message>
        <source>Has attended most recent sessions</source>
        <translation>Посетил большинство последних сессий</translation>
    </message>
    <message>
        <source>Has attended two sessions</source>
        <translation>Посетил две сессии</translation>
    </message>
    <message>
        <source>Has attended one session, or took part remotely</source>
        <translation>Посетил одну сессию или участвовал дистанционно</translation>
    </message>
    <message>
        <source>Has never attended; the State sometimes has</source>
        <translation>Никогда не участвовал; государство иногда участвовало</translation>
    </message>
    <message>
        <source>Has never attended, nor has the State lately</source>
        <translation>Никогда не участвовал, и государство в последнее время тоже</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>НРС, РСНВМ или МОСТРАГ</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Государства Африки</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Государства Азиатско-Тихоокеанского региона</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Государства Латинской Америки и Карибского бассейна</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Государства Восточной Европы</translation>
    </message>
    <message>
        <source>First-time delegates</source>
        <translation>Впервые участвующие делегаты</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Западноевропейские и другие государства</translation>
    </message>
    <message>
        <source>You are an official of your Government.</source>
        <translation>Вы — должностное лицо правительства своей страны.</translation>
    </message>
    <message>
        <source>You are based in your capital.</source>
        <translation>Вы работаете в столице своей страны.</translation>
    </message>
    <message>
        <source>You now work in diplomacy or policy on ICT security, or in a technical field of it.</source>
        <translation>Вы сейчас работаете в сфере дипломатии или политики в области безопасности ИКТ либо в соответствующей технической сфере.</translation>
    </message>
    <message>
        <source>You have direct experience of ICT security matters in your present post.</source>
        <translation>Вы имеете непосредственный опыт по вопросам безопасности ИКТ в нынешней должности.</translation>
    </message>
    <message>
        <source>You intend to contribute to discussions at the United Nations in the near future.</source>
        <translation>Вы намерены в ближайшее время внести вклад в обсуждения в Организации Объединенных Наций.</translation>
    </message>
    <message>
        <source>You are able to travel and to take part during the session.</source>
        <translation>Вы можете приехать и участвовать в работе сессии.</translation>
    </message>
    <message>
        <source>You undertake to attend all formal meetings of the session and all capacity-building activities held alongside.</source>
        <translation>Вы обязуетесь присутствовать на всех официальных заседаниях сессии и всех сопутствующих мероприятиях по наращиванию потенциала.</translation>
    </message>
    <message>
        <source>If selected, you may be asked for a detailed report on your experience.</source>
        <translation>В случае отбора у вас может быть запрошен подробный отчет о вашем опыте.</translation>
    </message>
    <message>
        <source>The fund pays travel, daily subsistence and terminal expenses of representatives and experts of States who take part in this meeting. Apply with the form before the closing time. Who is eligible, what is scored and how the balance of the list is kept is stated below and will not change.</source>
        <translation>Фонд оплачивает проезд, суточные и станционные расходы представителей и экспертов государств, участвующих в этом совещании. Подайте заявку по форме до срока закрытия. Кто имеет право на участие, что оценивается и как соблюдается сбалансированность списка, указано ниже и не изменится.</translation>
    </message>
    <message>
        <source>Women are encouraged to apply: the fund works towards the full, equal and effective participation of women.</source>
        <translation>Приветствуются заявки женщин: фонд добивается полноправного, равного и действенного участия женщин.</translation>
    </message>
    <message>
        <source>Of lists that are equal in all else, the one is taken whose applicants come first by the SHA-256 of the lot seed, a line feed and the applicant&apos;s number.</source>
        <translation>Из списков, равных во всем остальном, берется тот, чьи заявители стоят первыми по SHA-256 от начального значения жребия, перевода строки и номера заявителя.</translation>
    </message>
    <message>
        <source>Government official</source>
        <translation>Государственное должностное лицо</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>Работает в столице</translation>
    </message>
    <message>
        <source>Now in the field</source>
        <translation>Работает в данной области</translation>
    </message>
    <message>
        <source>Direct experience in the present post</source>
        <translation>Непосредственный опыт в нынешней должности</translation>
    </message>
    <message>
        <source>Intends to contribute</source>
        <translation>Намерен внести вклад</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>Может приехать и участвовать</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>Обязуется присутствовать на всем</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>Представит отчет по запросу</translation>
    </message>
    <message>
        <source>One application a person</source>
        <translation>Одна заявка на человека</translation>
    </message>
    <message>
        <source>A balance rule must not be about one State: all States are eligible to apply.</source>
        <translation>Правило сбалансированности не должно касаться одного государства: подавать заявки могут все государства.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; that a rule could match.</source>
        <translation>Нет признака «%1», который могло бы учитывать правило.</translation>
    </message>
    <message>
        <source>Choose at least one value of &quot;%1&quot;.</source>
        <translation>Выберите хотя бы одно значение «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;.</source>
        <translation>У «%1» нет значения «%2».</translation>
    </message>
    <message>
        <source>Say at least how many, or at most how many.</source>
        <translation>Укажите, сколько не менее или сколько не более.</translation>
    </message>
    <message>
        <source>At most none would shut people out: all States are eligible to apply, and who is eligible is settled by para. 21 alone.</source>
        <translation>«Не более нуля» исключило бы людей: подавать заявки могут все государства, а право на участие определяется только п. 21.</translation>
    </message>
    <message>
        <source>At most %1 is less than at least %2.</source>
        <translation>«Не более %1» меньше, чем «не менее %2».</translation>
    </message>
    <message>
        <source>A limit is a whole number that is not negative, or a share from 0 to 1.</source>
        <translation>Предел — целое неотрицательное число или доля от 0 до 1.</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>Назовите правило.</translation>
    </message>
    <message>
        <source>Two rules have this name.</source>
        <translation>Два правила носят это название.</translation>
    </message>
    <message>
        <source>Without seats there is no share of them: give a number.</source>
        <translation>Без мест нет и доли от них: укажите число.</translation>
    </message>
    <message>
        <source>More than %1 rules: no one could tell what they come to.</source>
        <translation>Более %1 правил: никто не сможет сказать, к чему они ведут.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of %3 seats: no list can keep it.</source>
        <translation>Правило %1 требует %2 из %3 мест: его не выполнит ни один список.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of %3 seats: no list can keep them all.</source>
        <translation>Правила %1 требуют %2 из %3 мест: их все не выполнит ни один список.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of an envelope of %3: no list can keep it.</source>
        <translation>Правило %1 требует %2 при лимите средств %3: его не выполнит ни один список.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of an envelope of %3: no list can keep them all.</source>
        <translation>Правила %1 требуют %2 при лимите средств %3: их все не выполнит ни один список.</translation>
    </message>
    <message>
        <source>Rule %1 asks for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>Правило %1 требует не менее %2, но правило %3 допускает не более %4 из тех же.</translation>
    </message>
    <message>
        <source>Rules %1 ask for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>Правила %1 требуют не менее %2, но правило %3 допускает не более %4 из тех же.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2, but with %3 of one State at most %4 can be selected.</source>
        <translation>Правило %1 требует %2, но при пределе %3 на одно государство можно отобрать не более %4.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>все</translation>
    </message>
    <message>
        <source>first-time delegate</source>
        <translation>впервые участвующий делегат</translation>
    </message>
    <message>
        <source>has attended before</source>
        <translation>участвовал ранее</translation>
    </message>
    <message>
        <source>The euro reference rate for the United States dollar that the European Central Bank publishes for the first of its working days after the closing day, with four decimals, such as 1.0842</source>
        <translation>Справочный курс евро к доллару США, публикуемый Европейским центральным банком за первый из его рабочих дней после дня закрытия, с четырьмя десятичными знаками, например 1.0842</translation>
    </message>
    <message>
        <source>Say why the draft is thrown away.</source>
        <translation>Укажите, почему проект удаляется.</translation>
    </message>
    <message>
        <source>The envelope of %1 %2 is more than the %1 %3 that are allotted for it and free today.</source>
        <comment>%1 a currency, %2 and %3 amounts</comment>
        <translation>Сумма конкурса, %1 %2, больше, чем %1 %3, выделенные на него и свободные сегодня.</translation>
    </message>
    <message>
        <source>The call was published as open until %1: a new version may close later, and not earlier.</source>
        <translation>Конкурс опубликован как открытый до %1: новая версия может закрываться позже, но не раньше.</translation>
    </message>
    <message>
        <source>The call was published as open from %1: a new version does not open later.</source>
        <translation>Конкурс опубликован как открытый с %1: новая версия не может открываться позже.</translation>
    </message>
    <message>
        <source>The published call names the public value of the lot: it stays, so that nobody can know the lot beforehand.</source>
        <translation>В опубликованном конкурсе указано публичное значение жребия: оно остается, чтобы никто не мог узнать жребий заранее.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, so that all know the rules first.</source>
        <translation>Конкурс открывается до публикации: выберите более позднее открытие, чтобы все сначала узнали правила.</translation>
    </message>
    <message numerus="yes">
        <source>The call would be open for less than %Ln day(s) from now or from its opening: choose a later closing.</source>
        <translation>
            <numerusform>Конкурс был бы открыт менее %Ln дня с этого момента или с открытия: выберите более позднее закрытие.</numerusform>
            <numerusform>Конкурс был бы открыт менее %Ln дней с этого момента или с открытия: выберите более позднее закрытие.</numerusform>
            <numerusform>Конкурс был бы открыт менее %Ln дней с этого момента или с открытия: выберите более позднее закрытие.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has confirmed the public value already.</source>
        <translation>Второе лицо уже подтвердило публичное значение.</translation>
    </message>
    <message>
        <source>The public value became known later: it is not read on an earlier day.</source>
        <translation>Публичное значение стало известно позже: прочитать его раньше этого дня нельзя.</translation>
    </message>
    <message>
        <source>No public value of the lot is on record for this call yet.</source>
        <translation>Публичное значение жребия для этого конкурса еще не записано.</translation>
    </message>
    <message numerus="yes">
        <source>a figure with %Ln decimal(s) after a point</source>
        <translation>
            <numerusform>число с %Ln знаком после точки</numerusform>
            <numerusform>число с %Ln знаками после точки</numerusform>
            <numerusform>число с %Ln знаками после точки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln digit(s)</source>
        <translation>
            <numerusform>ровно %Ln цифра</numerusform>
            <numerusform>ровно %Ln цифры</numerusform>
            <numerusform>ровно %Ln цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln hexadecimal digit(s) in small letters</source>
        <translation>
            <numerusform>ровно %Ln шестнадцатеричная цифра строчными буквами</numerusform>
            <numerusform>ровно %Ln шестнадцатеричные цифры строчными буквами</numerusform>
            <numerusform>ровно %Ln шестнадцатеричных цифр строчными буквами</numerusform>
        </translation>
    </message>
    <message>
        <source>The call published the form of the value: %1.</source>
        <comment>%1 such as: exactly 6 digits</comment>
        <translation>В конкурсе опубликована форма значения: %1.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, or say why it is published all the same.</source>
        <translation>Конкурс открывается раньше публикации: выберите более позднее открытие или укажите, почему он все же публикуется.</translation>
    </message>
    <message>
        <source>People have applied under the terms that hold now: say why a new version takes their place.</source>
        <translation>Заявки поданы на действующих условиях: укажите, почему их сменяет новая версия.</translation>
    </message>
    <message>
        <source>The value on record is another one. Nothing is confirmed, and what you read is on record. Look it up again at its source; where it stays another one, whoever decides on the list must know.</source>
        <translation>В записях стоит другое значение. Ничего не подтверждено, а прочитанное вами записано. Проверьте еще раз по источнику; если там по-прежнему другое, об этом должен знать тот, кто принимает решение по списку.</translation>
    </message>
    <message>
        <source>Read at the source: %1</source>
        <comment>%1 a value</comment>
        <translation>Прочитано в источнике: %1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 million</source>
        <comment>%1 is a currency</comment>
        <translation>млн %1</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>%1 is a currency</comment>
        <translation>тыс. %1</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>List the entries of the record, newest first</source>
        <translation>Вывести записи журнала, начиная с новейших</translation>
    </message>
    <message>
        <source>Only what was done to one thing, such as users/3</source>
        <translation>Только действия с одним предметом, например users/3</translation>
    </message>
    <message>
        <source>How many entries (default: all)</source>
        <translation>Сколько записей (по умолчанию: все)</translation>
    </message>
    <message>
        <source>Only entries older than this one</source>
        <translation>Только записи старше этой</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Copy the file, also while others use it, and verify the copy</source>
        <translation>Скопировать файл, в том числе когда им пользуются другие, и проверить копию</translation>
    </message>
    <message>
        <source>The copy to write; an older backup there is replaced</source>
        <translation>Записываемая копия; более старая резервная копия заменяется</translation>
    </message>
    <message>
        <source>%1 is written and verified: %2 entries, head %3.</source>
        <translation>%1 записан и проверен: записей %2, вершина %3.</translation>
    </message>
    <message>
        <source>%1 is written as the file stands, with %2 findings; head %3.</source>
        <translation>%1 записан в нынешнем виде файла, замечаний: %2; вершина %3.</translation>
    </message>
    <message>
        <source>The file and its record</source>
        <translation>Файл и его журнал</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>Люди и параметры</translation>
    </message>
    <message>
        <source>Tables from outside</source>
        <translation>Внешние таблицы</translation>
    </message>
    <message>
        <source>Add, list, confirm and disable users; change a password</source>
        <translation>Добавить, вывести, подтвердить и отключить пользователей; сменить пароль</translation>
    </message>
    <message>
        <source>What an authority decided, dated</source>
        <translation>Что решил уполномоченный орган, с датой</translation>
    </message>
    <message>
        <source>Make a new fund file with its first user</source>
        <translation>Создать новый файл фонда с первым пользователем</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>Создаваемый файл</translation>
    </message>
    <message>
        <source>The fund&apos;s name</source>
        <translation>Название фонда</translation>
    </message>
    <message>
        <source>The first user, an administrator</source>
        <translation>Первый пользователь, администратор</translation>
    </message>
    <message>
        <source>%1 holds the fund “%2”; its administrator is %3.</source>
        <translation>%1 содержит фонд «%2»; администратор: %3.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Ключ восстановления: %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>Он показывается один раз и нигде не хранится. Он открывает файл, когда утрачены все пароли: запишите его и спрячьте под замок.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See funddesk --help.</source>
        <translation>«%1» — не команда и не файл. См. funddesk --help.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: the disk is full or the reader is gone.</source>
        <translation>Не удается вывести данные: диск заполнен или читающий процесс завершился.</translation>
    </message>
    <message>
        <source>No password: set %1, or run this at a terminal.</source>
        <translation>Нет пароля: задайте %1 или запустите в терминале.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Новый пароль, %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Еще раз</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>Пароли различаются; ничего не изменено.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль, %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>funddesk alone, or with a FILE, opens the window.

The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in
FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.

Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can&apos;t
be read, written or trusted; 4 not authorised, unknown user or wrong password.

funddesk COMMAND --help tells all about a command.</source>
        <translation>funddesk без аргументов или с FILE открывает окно.

Пароль берется из FUNDDESK_PASSWORD, иначе запрашивается в терминале. При первом входе
FUNDDESK_PASSWORD — одноразовый код, а FUNDDESK_NEW_PASSWORD — дальнейший пароль.

Код завершения: 0 выполнено; 1 отказ по правилу или есть замечания; 2 неверный вызов; 3 файл
не читается, не записывается или ненадежен; 4 нет прав, неизвестный пользователь или неверный пароль.

funddesk COMMAND --help описывает команду полностью.</translation>
    </message>
    <message>
        <source>Say all about it and do nothing</source>
        <translation>Вывести полное описание и ничего не делать</translation>
    </message>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>Рабочее место добровольного фонда Организации Объединенных Наций: одна программа, один файл.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Вывести версию</translation>
    </message>
    <message>
        <source>The fund file</source>
        <translation>Файл фонда</translation>
    </message>
    <message>
        <source>Who you are in this fund</source>
        <translation>Кто вы в этом фонде</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>Вывести один документ JSON вместо текста</translation>
    </message>
    <message>
        <source>The language of messages (default: the system&apos;s)</source>
        <translation>Язык сообщений (по умолчанию: системный)</translation>
    </message>
    <message>
        <source>See funddesk --help and funddesk COMMAND --help.</source>
        <translation>См. funddesk --help и funddesk COMMAND --help.</translation>
    </message>
    <message>
        <source>Import a table, all of it or nothing</source>
        <translation>Импортировать таблицу целиком или ничего</translation>
    </message>
    <message>
        <source>What the table holds: %1</source>
        <translation>Что содержит таблица: %1</translation>
    </message>
    <message>
        <source>The call that the rows belong to, where the kind needs one</source>
        <translation>Конкурс, к которому относятся строки, если он нужен для этого вида</translation>
    </message>
    <message>
        <source>Say everything that is wrong and change nothing</source>
        <translation>Сообщить обо всех ошибках и ничего не менять</translation>
    </message>
    <message>
        <source>%1: nothing was imported; problems: %2.</source>
        <translation>%1: ничего не импортировано; ошибок: %2.</translation>
    </message>
    <message>
        <source>Rows read: %1; to be added: %2; on record already: %3. No problem; nothing was changed.</source>
        <translation>Прочитано строк: %1; к добавлению: %2; уже записано: %3. Ошибок нет; ничего не изменено.</translation>
    </message>
    <message>
        <source>Rows read: %1; added: %2; on record already: %3.</source>
        <translation>Прочитано строк: %1; добавлено: %2; уже записано: %3.</translation>
    </message>
    <message>
        <source>Rows of the kind %1 belong to a call: name it by --call.</source>
        <translation>Строки вида %1 относятся к конкурсу: укажите его через --call.</translation>
    </message>
    <message>
        <source>Print the header of a table for import</source>
        <translation>Вывести заголовок таблицы для импорта</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Одно из: %1</translation>
    </message>
    <message>
        <source>With a row that shows the form</source>
        <translation>Со строкой, показывающей форму</translation>
    </message>
    <message>
        <source>Say instead what stands in each column</source>
        <translation>Вместо этого пояснить содержание каждого столбца</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>можно опустить</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Record what an authority decided, from the date --on</source>
        <translation>Записать решение уполномоченного органа, с даты --on</translation>
    </message>
    <message>
        <source>An amount, a share such as 0.13, a number or a text</source>
        <translation>Сумма, доля (например 0.13), число или текст</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Кто решил и где это записано</translation>
    </message>
    <message>
        <source>%1 is %2 from %3 on.</source>
        <translation>%1: %2, начиная с %3.</translation>
    </message>
    <message>
        <source>List every setting with its date and authority</source>
        <translation>Вывести все параметры с датами и основаниями</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Add a user and print the one-time code of the first sign-in</source>
        <translation>Добавить пользователя и вывести одноразовый код первого входа</translation>
    </message>
    <message>
        <source>The new user&apos;s name</source>
        <translation>Имя нового пользователя</translation>
    </message>
    <message>
        <source>One of: %1. One person, one role.</source>
        <translation>Одно из: %1. Одно лицо — одна роль.</translation>
    </message>
    <message>
        <source>The own State, whose applicants a reviewer never reviews</source>
        <translation>Свое государство, заявителей которого рецензент никогда не рецензирует</translation>
    </message>
    <message>
        <source>One-time code of %1: %2
It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>Одноразовый код для %1: %2
Он показывается один раз. Вручите его лично; он используется при первом входе.</translation>
    </message>
    <message>
        <source>List the users and their keys</source>
        <translation>Вывести пользователей и их ключи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation>Сменить свой пароль</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1: пароль изменен.</translation>
    </message>
    <message>
        <source>Disable a user, whose deeds stay on record</source>
        <translation>Отключить пользователя; его действия остаются в журнале</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>Почему; остается в журнале</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 больше не может входить.</translation>
    </message>
    <message>
        <source>Confirm a High Representative&apos;s key after comparing it in person</source>
        <translation>Подтвердить ключ Высокого представителя после личной сверки</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>Чей ключ</translation>
    </message>
    <message>
        <source>The key %1 of %2 is confirmed.</source>
        <translation>Ключ %1 (%2) подтвержден.</translation>
    </message>
    <message>
        <source>Give an administrator a new password by the recovery key</source>
        <translation>Дать администратору новый пароль по ключу восстановления</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>The recovery key comes from FUNDDESK_RECOVERY_KEY, the new password from FUNDDESK_NEW_PASSWORD, else both are asked at the terminal.</source>
        <translation>Ключ восстановления берется из FUNDDESK_RECOVERY_KEY, новый пароль — из FUNDDESK_NEW_PASSWORD, иначе оба запрашиваются в терминале.</translation>
    </message>
    <message>
        <source>Check the whole record: structure, chain, signatures, rows</source>
        <translation>Проверить весь журнал: структуру, цепочку, подписи, строки</translation>
    </message>
    <message>
        <source>A head hash noted earlier, at least its first 8 digits: finds a tail cut off or an older copy put back</source>
        <translation>Ранее записанный хэш вершины, не менее первых 8 цифр: обнаруживает отрезанный конец или подложенную старую копию</translation>
    </message>
    <message>
        <source>HEAD is 8 to 64 hexadecimal digits.</source>
        <translation>HEAD — от 8 до 64 шестнадцатеричных цифр.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Записей: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Вершина: %1</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>Журнал цел.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Замечаний: %1</translation>
    </message>
    <message>
        <source>Give a window the authority to commit money, with its reserve</source>
        <translation>Дать окну полномочие принимать обязательства, с резервом</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency, such as 1234.50</source>
        <translation>Сумма в валюте фонда, например 1234.50</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>На чьем решении основано и где оно записано</translation>
    </message>
    <message>
        <source>%1: allotted %2 %3; available: %2 %4.</source>
        <translation>%1: выделено %2 %3; доступно: %2 %4.</translation>
    </message>
    <message>
        <source>Record one application, also a late one that is accepted</source>
        <translation>Записать одну заявку, в том числе принятую с опозданием</translation>
    </message>
    <message>
        <source>A table of one row with the columns of funddesk template applications; - is stdin</source>
        <translation>Таблица из одной строки со столбцами из funddesk template applications; - означает stdin</translation>
    </message>
    <message>
        <source>The recorded decision to accept it after closing</source>
        <translation>Записанное решение принять ее после закрытия</translation>
    </message>
    <message>
        <source>The application is on record as %1.</source>
        <translation>Заявка записана под номером %1.</translation>
    </message>
    <message>
        <source>The application, such as A-012</source>
        <translation>Заявка, например A-012</translation>
    </message>
    <message>
        <source>Why; it stays in the record and names nobody</source>
        <translation>Почему; остается в журнале и никого не называет</translation>
    </message>
    <message>
        <source>Record that an application is withdrawn; its number is never given again</source>
        <translation>Записать отзыв заявки; ее номер никогда не присваивается повторно</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1: заявка отозвана.</translation>
    </message>
    <message>
        <source>Destroy an applicant&apos;s personal data; the record still verifies</source>
        <translation>Уничтожить персональные данные заявителя; журнал по-прежнему проходит проверку</translation>
    </message>
    <message>
        <source>The personal data of %1 are destroyed in this file. Backups and papers outside it still hold what they held.</source>
        <translation>Персональные данные %1 уничтожены в этом файле. Резервные копии и бумаги вне его сохраняют свое содержание.</translation>
    </message>
    <message>
        <source>Publish a draft: its rules are frozen under a digest</source>
        <translation>Опубликовать проект: его правила замораживаются под дайджестом</translation>
    </message>
    <message>
        <source>%1, version %2, is published. Its rules are frozen under the digest %3.</source>
        <translation>%1, версия %2, опубликован. Его правила заморожены под дайджестом %3.</translation>
    </message>
    <message>
        <source>Put on record that a call takes no more applications</source>
        <translation>Записать, что конкурс больше не принимает заявок</translation>
    </message>
    <message>
        <source>%1 is closed for applications.</source>
        <translation>%1: прием заявок закрыт.</translation>
    </message>
    <message>
        <source>Record the public value that the call&apos;s lot waits for</source>
        <translation>Записать публичное значение, которого ждет жребий конкурса</translation>
    </message>
    <message>
        <source>The value that the published call names</source>
        <translation>Значение, указанное в опубликованном конкурсе</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>Где его может проверить каждый</translation>
    </message>
    <message>
        <source>The lot of %1 is settled by %2.</source>
        <translation>Жребий %1 определен значением %2.</translation>
    </message>
    <message>
        <source>Begin a call, or change its draft; what is left out is proposed</source>
        <translation>Начать конкурс или изменить его проект; неуказанное предлагается</translation>
    </message>
    <message>
        <source>The meeting that delegates are sponsored to</source>
        <translation>Совещание, участие в котором оплачивается делегатам</translation>
    </message>
    <message>
        <source>Where it is, as the travel tables name it</source>
        <translation>Где оно проходит, как в таблицах путевых расходов</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Nights of daily subsistence (default: from the evening before to the morning after)</source>
        <translation>Ночей для суточных (по умолчанию: с вечера накануне до утра после)</translation>
    </message>
    <message>
        <source>When the call opens</source>
        <translation>Когда открывается конкурс</translation>
    </message>
    <message>
        <source>When the call closes</source>
        <translation>Когда закрывается конкурс</translation>
    </message>
    <message>
        <source>In which both are announced, such as America/New_York</source>
        <translation>В котором объявляются оба срока, например America/New_York</translation>
    </message>
    <message>
        <source>How many delegates can be sponsored</source>
        <translation>Сколько делегатов может получить поддержку</translation>
    </message>
    <message>
        <source>The most that they may cost together, in the fund&apos;s currency</source>
        <translation>Максимальная общая стоимость, в валюте фонда</translation>
    </message>
    <message>
        <source>The most of one State (proposed: 1)</source>
        <translation>Не более от одного государства (предлагается: 1)</translation>
    </message>
    <message>
        <source>The least merit in hundredths (proposed: 6000, which is 60.00)</source>
        <translation>Минимальный балл в сотых (предлагается: 6000, то есть 60.00)</translation>
    </message>
    <message>
        <source>The draft to change; of a published call, its next version</source>
        <translation>Изменяемый проект; для опубликованного конкурса — его следующая версия</translation>
    </message>
    <message>
        <source>Terms as JSON, as call show prints them, with criteria, words for scores and balance rules; - is stdin. Options count above it</source>
        <translation>Условия в JSON, как их выводит call show, с критериями, описаниями оценок и правилами сбалансированности; - означает stdin. Параметры командной строки важнее</translation>
    </message>
    <message>
        <source>Title (default: the meeting)</source>
        <translation>Название (по умолчанию: совещание)</translation>
    </message>
    <message>
        <source>%1, version %2, is drafted. To be mended before it can be published: %3.</source>
        <translation>%1, версия %2, подготовлен. Исправить до публикации: %3.</translation>
    </message>
    <message>
        <source>List the calls, newest first</source>
        <translation>Вывести конкурсы, начиная с новейших</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Print the terms of a call, in the form that call draft reads</source>
        <translation>Вывести условия конкурса в форме, которую читает call draft</translation>
    </message>
    <message>
        <source>The frozen document byte for byte: its SHA-256 is the call&apos;s digest</source>
        <translation>Замороженный документ байт в байт: его SHA-256 — дайджест конкурса</translation>
    </message>
    <message>
        <source>The call %1 is a draft: nothing of it is frozen yet.</source>
        <translation>Конкурс %1 — проект: в нем пока ничего не заморожено.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Calls and applications</source>
        <translation>Конкурсы и заявки</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Рецензии</translation>
    </message>
    <message>
        <source>Short lists and decisions</source>
        <translation>Краткие списки и решения</translation>
    </message>
    <message>
        <source>Reports and pictures</source>
        <translation>Доклады и изображения</translation>
    </message>
    <message>
        <source>Without a fund file</source>
        <translation>Без файла фонда</translation>
    </message>
    <message>
        <source>Draft, show, publish and close a call</source>
        <translation>Подготовить, показать, опубликовать и закрыть конкурс</translation>
    </message>
    <message>
        <source>Add, withdraw and erase an application</source>
        <translation>Добавить, отозвать и стереть заявку</translation>
    </message>
    <message>
        <source>Letters of award and regret: ready, listed, released, as PDF</source>
        <translation>Письма о поддержке и об отказе: подготовка, список, выдача, PDF</translation>
    </message>
    <message>
        <source>Assign, submit, list and open reviews</source>
        <translation>Назначить, отправить, вывести и раскрыть рецензии</translation>
    </message>
    <message>
        <source>Record a pledge of the date --on; one with a wish is refused, and the wish kept as a request (para. 19)</source>
        <translation>Записать объявленный взнос на дату --on; взнос с пожеланием отклоняется, а пожелание сохраняется как просьба (п. 19)</translation>
    </message>
    <message>
        <source>Name or number of the donor</source>
        <translation>Название или номер донора</translation>
    </message>
    <message>
        <source>Amount announced, such as 1234.50</source>
        <translation>Объявленная сумма, например 1234.50</translation>
    </message>
    <message>
        <source>Its currency code of ISO 4217</source>
        <translation>Код валюты по ISO 4217</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference; else the next number of the year</source>
        <translation>Номер взноса; иначе следующий номер года</translation>
    </message>
    <message>
        <source>A wish for a specific activity, State or person, in the donor&apos;s words</source>
        <translation>Пожелание о конкретном мероприятии, государстве или лице, словами донора</translation>
    </message>
    <message>
        <source>%1: %2 pledged %3 %4.</source>
        <translation>%1: %2, объявлено %3 %4.</translation>
    </message>
    <message>
        <source>Record the signed agreement of a pledge, of the date --on</source>
        <translation>Записать подписанное соглашение по объявленному взносу, на дату --on</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>Номер взноса</translation>
    </message>
    <message>
        <source>Amount of the agreement; else as pledged</source>
        <translation>Сумма соглашения; иначе как объявлено</translation>
    </message>
    <message>
        <source>An instalment as date:amount; may be given several times, and all add up to the agreement</source>
        <translation>Часть в виде дата:сумма; можно указать несколько раз, в сумме они равны соглашению</translation>
    </message>
    <message>
        <source>Conditions of the agreement; else it is unconditional</source>
        <translation>Условия соглашения; иначе оно без условий</translation>
    </message>
    <message>
        <source>%1: %2 agreed %3 %4.</source>
        <translation>%1: %2, согласовано %3 %4.</translation>
    </message>
    <message>
        <source>List contributions: pledged, agreed, received</source>
        <translation>Вывести взносы: объявлено, согласовано, получено</translation>
    </message>
    <message>
        <source>Only those with an instalment due by this day and not received</source>
        <translation>Только с частью, причитающейся к этому дню и не полученной</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Record money that came to the bank on the date --on, converted at its UN operational rate</source>
        <translation>Записать деньги, поступившие в банк на дату --on, в пересчете по операционному курсу ООН</translation>
    </message>
    <message>
        <source>Amount received, in the currency of the agreement</source>
        <translation>Полученная сумма в валюте соглашения</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Банковский номер</translation>
    </message>
    <message>
        <source>%1: received %2 %3 at %4: %5 %6.</source>
        <translation>%1: получено %2 %3 по %4: %5 %6.</translation>
    </message>
    <message>
        <source>In which the books are kept, by its ISO 4217 code (default: USD)</source>
        <translation>В которой ведется учет, код ISO 4217 (по умолчанию: USD)</translation>
    </message>
    <message>
        <source>Make a file with an invented year to look around in</source>
        <translation>Создать файл с вымышленным годом для ознакомления</translation>
    </message>
    <message>
        <source>The year (default: the newest that is nearly over)</source>
        <translation>Год (по умолчанию: новейший почти закончившийся)</translation>
    </message>
    <message>
        <source>Another seed gives another year (default: 1)</source>
        <translation>Другое начальное значение дает другой год (по умолчанию: 1)</translation>
    </message>
    <message>
        <source>%1 holds an invented year %2. Its users are administrator, finance, reviewer1, reviewer2, reviewer3, representative and auditor; the password of each is demo.</source>
        <translation>%1 содержит вымышленный год %2. Пользователи: administrator, finance, reviewer1, reviewer2, reviewer3, representative и auditor; пароль у каждого — demo.</translation>
    </message>
    <message>
        <source>Record a donor and how it asked to be published (para. 17)</source>
        <translation>Записать донора и его просьбу о публикации (п. 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s name</source>
        <translation>Название донора</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes; where it is left out, NAME says it</source>
        <translation>Государство по любому из названий или кодов; если не указано, его называет NAME</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks not to be published in full</source>
        <translation>Письмо донора с просьбой не публиковать полностью</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Что проверено и где хранится</translation>
    </message>
    <message>
        <source>First day on which it holds; else the date --on</source>
        <translation>Первый день действия; иначе дата --on</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>Последний день действия</translation>
    </message>
    <message>
        <source>%1 %2: %3 from %4 to %5.</source>
        <translation>%1 %2: %3 с %4 по %5.</translation>
    </message>
    <message>
        <source>List the donors with their clearance of today</source>
        <translation>Вывести доноров с их допуском на сегодня</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>The verdict on each application, criterion by criterion</source>
        <translation>Вывод по каждой заявке, критерий за критерием</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>соответствует</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>не соответствует</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Record a person&apos;s judgement of a criterion</source>
        <translation>Записать суждение человека о критерии</translation>
    </message>
    <message>
        <source>pass, fail or unclear; a refusal takes two people</source>
        <translation>pass, fail или unclear; для отказа нужны два человека</translation>
    </message>
    <message>
        <source>The judgement is on record; %1 is now: %2.</source>
        <translation>Суждение записано; теперь %1: %2.</translation>
    </message>
    <message>
        <source>List the ledger entries behind a figure of the pool, newest first</source>
        <translation>Вывести проводки, составляющие показатель пула, начиная с новейших</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>День; иначе сегодня</translation>
    </message>
    <message>
        <source>By what was on record at the end of this day; else by all</source>
        <translation>По записям на конец этого дня; иначе по всем</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Only what is allotted, committed or spent has windows.</source>
        <translation>Окна есть только у выделенного, принятого в обязательства или израсходованного.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 больше %2 МиБ.</translation>
    </message>
    <message>
        <source>SIZE is width x height, from 640x480 to 7680x4320.</source>
        <translation>SIZE — ширина x высота, от 640x480 до 7680x4320.</translation>
    </message>
    <message>
        <source>The call, such as S-2026-1</source>
        <translation>Конкурс, например S-2026-1</translation>
    </message>
    <message>
        <source>Record interest, or an exchange difference, of the date --on</source>
        <translation>Записать проценты или курсовую разницу на дату --on</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency; an exchange loss is below zero</source>
        <translation>Сумма в валюте фонда; курсовая потеря — меньше нуля</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>Документ банка или казначейства</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Make letters of award and regret ready; nothing is sent</source>
        <translation>Подготовить письма о поддержке и об отказе; ничего не отправляется</translation>
    </message>
    <message>
        <source>Made ready: awards %1, regrets %2. They wait until funddesk letters release.</source>
        <translation>Подготовлено: о поддержке %1, об отказе %2. Они ожидают funddesk letters release.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>Письма об отказе ожидают: список с заменами еще не решен.</translation>
    </message>
    <message>
        <source>List the letters of a call, without names</source>
        <translation>Вывести письма конкурса, без имен</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Put on record that letters are given out</source>
        <translation>Записать, что письма выданы</translation>
    </message>
    <message>
        <source>An application whose letter goes; repeatable (default: all)</source>
        <translation>Заявка, письмо по которой выдается; можно повторять (по умолчанию: все)</translation>
    </message>
    <message>
        <source>Letters released: %1.</source>
        <translation>Выдано писем: %1.</translation>
    </message>
    <message>
        <source>Write each letter as PDF; they hold names: mind the folder</source>
        <translation>Записать каждое письмо в PDF; в них есть имена: следите за папкой</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>Папка для PDF</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Не удается создать папку %1.</translation>
    </message>
    <message>
        <source>Letters written to %1: %2.</source>
        <translation>Письма записаны в %1: %2.</translation>
    </message>
    <message>
        <source>Write the memo on a call&apos;s short list as PDF, with its digest</source>
        <translation>Записать в PDF записку о кратком списке конкурса, с дайджестом</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Файл PDF</translation>
    </message>
    <message>
        <source>Memo on short list %1 of %2 written. Digest: %3</source>
        <translation>Записка о кратком списке %1 конкурса %2 составлена. Дайджест: %3</translation>
    </message>
    <message>
        <source>Draw every page that the person sees, as PNG files</source>
        <translation>Нарисовать все страницы, видимые этому лицу, в файлы PNG</translation>
    </message>
    <message>
        <source>The folder to write; it is made where missing</source>
        <translation>Папка для записи; создается, если ее нет</translation>
    </message>
    <message>
        <source>Which colours (default: light)</source>
        <translation>Какие цвета (по умолчанию: светлые)</translation>
    </message>
    <message>
        <source>The window&apos;s size, from 640x480 on (default: 1280x800)</source>
        <translation>Размер окна, от 640x480 (по умолчанию: 1280x800)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Не удается записать %1.</translation>
    </message>
    <message>
        <source>Where the money stands at the end of a day</source>
        <translation>Где находятся средства на конец дня</translation>
    </message>
    <message>
        <source>Minimum to start</source>
        <translation>Минимум для начала работы</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>No minimum to start has been announced (para. 16).</source>
        <translation>Минимум для начала работы не объявлен (п. 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start (para. 16).</source>
        <translation>Поступления не достигли минимума для начала работы (п. 16).</translation>
    </message>
    <message>
        <source>There is a shortfall: nothing new can be allotted.</source>
        <translation>Есть дефицит: ничего нового выделить нельзя.</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted: no UN operational rate for it is on record.</source>
        <translation>Объявленные взносы и соглашения в %1 не учтены: операционный курс ООН для этой валюты не записан.</translation>
    </message>
    <message>
        <source>Write the annual consolidated report of a year as PDF (para. 27)</source>
        <translation>Записать ежегодный сводный доклад за год в PDF (п. 27)</translation>
    </message>
    <message>
        <source>The year to report on</source>
        <translation>Отчетный год</translation>
    </message>
    <message>
        <source>The report&apos;s language</source>
        <translation>Язык доклада</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Записываемый PDF</translation>
    </message>
    <message>
        <source>%1 is written. The year is not over: it is marked provisional.</source>
        <translation>%1 записан. Год не закончился: отмечен как предварительный.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 записан.</translation>
    </message>
    <message>
        <source>Reverse a ledger entry by another of the date --on that says why</source>
        <translation>Сторнировать проводку другой, на дату --on, с указанием причины</translation>
    </message>
    <message>
        <source>The entry&apos;s number, as entries shows it</source>
        <translation>Номер проводки, как его показывает entries</translation>
    </message>
    <message>
        <source>Entry %1 reverses entry %2.</source>
        <translation>Проводка %1 сторнирует проводку %2.</translation>
    </message>
    <message>
        <source>Give each eligible application its reviewers, as evenly as can be</source>
        <translation>Назначить каждой соответствующей заявке рецензентов как можно равномернее</translation>
    </message>
    <message>
        <source>How many read each application: at least two, the default</source>
        <translation>Сколько человек читают каждую заявку: не менее двух, по умолчанию два</translation>
    </message>
    <message>
        <source>%1 applications, %2 new assignments; %3 left out until someone decides on their eligibility, %4 not eligible.</source>
        <translation>Заявок: %1, новых назначений: %2; не вошли до решения об их соответствии: %3, не соответствуют: %4.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>Open the scores of each application whose reviews are all in</source>
        <translation>Раскрыть оценки каждой заявки, на которую поступили все рецензии</translation>
    </message>
    <message>
        <source>Opened %1 reviews; %2 applications are settled, %3 wait.</source>
        <translation>Раскрыто рецензий: %1; заявок завершено: %2, ожидают: %3.</translation>
    </message>
    <message>
        <source>The call is reviewed: a short list can be made.</source>
        <translation>Конкурс рассмотрен: можно составлять краткий список.</translation>
    </message>
    <message>
        <source>Submit your own review of one application, once and for all</source>
        <translation>Отправить свою рецензию на одну заявку, раз и навсегда</translation>
    </message>
    <message>
        <source>A score from 0 to 5 for each criterion of the call, parted by commas: 4,5,4,3,3</source>
        <translation>Оценка от 0 до 5 по каждому критерию конкурса, через запятую: 4,5,4,3,3</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>Почему, своими словами; читают принимающие решение</translation>
    </message>
    <message>
        <source>Your review of %1 is submitted and sealed.</source>
        <translation>Ваша рецензия на %1 отправлена и скрыта.</translation>
    </message>
    <message>
        <source>Why, in a sentence; it stays in the record</source>
        <translation>Почему, одной фразой; остается в журнале</translation>
    </message>
    <message>
        <source>It is on record for %1.</source>
        <comment>an application</comment>
        <translation>Записано для %1.</translation>
    </message>
    <message>
        <source>Stand back from an application of yours</source>
        <translation>Взять самоотвод по своей заявке</translation>
    </message>
    <message>
        <source>No conflict of interest: you can&apos;t judge it</source>
        <translation>Не конфликт интересов: вы не можете ее оценить</translation>
    </message>
    <message>
        <source>Record that a reviewer does not review an application</source>
        <translation>Записать, что рецензент не рецензирует заявку</translation>
    </message>
    <message>
        <source>The reviewer&apos;s name</source>
        <translation>Имя рецензента</translation>
    </message>
    <message>
        <source>conflict (of interest, also before assigning), abstained (can&apos;t judge it) or released (taken back)</source>
        <translation>conflict (конфликт интересов, в том числе до назначения), abstained (не может оценить) или released (снято)</translation>
    </message>
    <message>
        <source>Decide to go on without two reviews of an application, which then can&apos;t be selected</source>
        <translation>Решить продолжить без двух рецензий на заявку, которую тогда нельзя отобрать</translation>
    </message>
    <message>
        <source>Where the reviews of each application stand</source>
        <translation>Состояние рецензий каждой заявки</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Your own tasks as a reviewer of a call</source>
        <translation>Ваши задания как рецензента конкурса</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Make a call&apos;s short list by its published rules, and store it</source>
        <translation>Составить краткий список конкурса по опубликованным правилам и сохранить его</translation>
    </message>
    <message>
        <source>Say of each candidate why it is in or out</source>
        <translation>По каждому кандидату сказать, почему он в списке или вне его</translation>
    </message>
    <message>
        <source>Print the problem for funddesk solve instead, and store nothing</source>
        <translation>Вместо этого вывести задачу для funddesk solve и ничего не сохранять</translation>
    </message>
    <message>
        <source>Send a call&apos;s short list to the High Representative</source>
        <translation>Направить краткий список конкурса Высокому представителю</translation>
    </message>
    <message>
        <source>Short list %1 of %2 waits for the High Representative. Its digest, for --expect: %3</source>
        <translation>Краткий список %1 конкурса %2 ожидает Высокого представителя. Его дайджест, для --expect: %3</translation>
    </message>
    <message>
        <source>The High Representative&apos;s decision on a short list, signed</source>
        <translation>Решение Высокого представителя по краткому списку, с подписью</translation>
    </message>
    <message>
        <source>The digest on the memo: nothing else is signed</source>
        <translation>Дайджест в записке: ничто иное не подписывается</translation>
    </message>
    <message>
        <source>Give the list back, with the reason, instead of approving it</source>
        <translation>Вернуть список с причиной вместо утверждения</translation>
    </message>
    <message>
        <source>Approve the rest and decline one, with the reason; repeatable</source>
        <translation>Утвердить остальных и отклонить одного, с причиной; можно повторять</translation>
    </message>
    <message>
        <source>--decline takes ID=REASON, such as A-012=Reason: %1.</source>
        <translation>--decline принимает ID=REASON, например A-012=Причина: %1.</translation>
    </message>
    <message>
        <source>Record that a nominee can&apos;t go, and free the money</source>
        <translation>Записать, что кандидат не может поехать, и высвободить средства</translation>
    </message>
    <message>
        <source>The nominee&apos;s application</source>
        <translation>Заявка кандидата</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>%1 is withdrawn. funddesk select fills the place by the same rules.</source>
        <translation>%1: кандидатура отозвана. funddesk select заполняет место по тем же правилам.</translation>
    </message>
    <message>
        <source>Solve a published selection problem, without any fund file</source>
        <translation>Решить опубликованную задачу отбора, без файла фонда</translation>
    </message>
    <message>
        <source>A problem file, funddesk-selection/1</source>
        <translation>Файл задачи, funddesk-selection/1</translation>
    </message>
    <message>
        <source>What of the budget is spent and lost, in minor units like the problem&apos;s amounts</source>
        <translation>Сколько бюджета израсходовано и потеряно, в мелких единицах, как суммы задачи</translation>
    </message>
    <message>
        <source>Stop after so many seconds; what is found then is not proven</source>
        <translation>Остановиться через столько секунд; найденное тогда не доказано</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, not below 0.</source>
        <translation>Предел времени — число секунд, не меньше 0.</translation>
    </message>
    <message>
        <source>Stopped before the proof was complete: no short list can be made of this.</source>
        <translation>Остановлено до завершения доказательства: краткий список из этого составить нельзя.</translation>
    </message>
    <message>
        <source>Record an expenditure of the date --on against its commitment</source>
        <translation>Записать расход на дату --on по его обязательству</translation>
    </message>
    <message>
        <source>What the money is committed for, as entries shows it</source>
        <translation>На что приняты обязательства, как показывает entries</translation>
    </message>
    <message>
        <source>The voucher or invoice</source>
        <translation>Ваучер или счет-фактура</translation>
    </message>
    <message>
        <source>Nothing more will be spent: the rest goes back to the window</source>
        <translation>Больше расходов не будет: остаток возвращается в окно</translation>
    </message>
    <message>
        <source>%1: spent %2 %3.</source>
        <translation>%1: израсходовано %2 %3.</translation>
    </message>
    <message>
        <source>Record a donor&apos;s later request on how it is published (para. 17)</source>
        <translation>Записать последующую просьбу донора о способе публикации (п. 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for it</source>
        <translation>Письмо донора с такой просьбой</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 is yet to come: what is recorded has happened.</source>
        <translation>%1 еще не наступило: записывается то, что уже произошло.</translation>
    </message>
    <message>
        <source>Nothing was given for it. Leave the option out, or say what it is.</source>
        <translation>Значение не задано. Уберите параметр или укажите его значение.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» не входит в число допустимых: %2.</translation>
    </message>
    <message>
        <source>The date that the entry is for (default: today; in a demonstration its last day)</source>
        <translation>Дата, на которую вносится запись (по умолчанию: сегодня; в демонстрации — ее последний день)</translation>
    </message>
    <message>
        <source>Say which command: %1 COMMAND.</source>
        <translation>Укажите команду: %1 COMMAND.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>Для %1 нужно указать %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>У %1 нет параметра %2.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>У %1 нет команды «%2».</translation>
    </message>
    <message>
        <source>“%2” is one word more than %1 takes.</source>
        <translation>«%2» — лишнее слово для %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>Для %1 нужно значение: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 не принимает значения.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>Не записано, так как данные этих лиц стерты: %1.</translation>
    </message>
    <message>
        <source>With --published: the file that States have on request, whoever may be singled out in it</source>
        <translation>С --published: файл, который государства получают по запросу, даже если в нем можно кого-то узнать</translation>
    </message>
    <message>
        <source>Print the office&apos;s key to those codes instead; never publish it</source>
        <translation>Вместо этого вывести ключ Управления к этим кодам; никогда его не публикуйте</translation>
    </message>
    <message>
        <source>No short list has been made for %1 yet: funddesk select makes it.</source>
        <translation>Для %1 краткий список еще не составлен: его составляет funddesk select.</translation>
    </message>
    <message>
        <source>SHA-256 of the published file: %1. It gives short list %2 by: %3</source>
        <translation>SHA-256 опубликованного файла: %1. Краткий список %2 получается из него командой: %3</translation>
    </message>
    <message>
        <source>%1 has new keys and a new password. The old recovery key is used up, and its use stands in the record.
The new recovery key: %2
It is shown this once and stored nowhere. Keep it on paper, away from the file.</source>
        <translation>%1: новые ключи и новый пароль. Старый ключ восстановления использован, и это записано в журнал.
Новый ключ восстановления: %2
Он показывается один раз и нигде не сохраняется. Храните его на бумаге, отдельно от файла.</translation>
    </message>
    <message>
        <source>Throw a draft away; that and why stay on record</source>
        <translation>Удалить проект; факт и причина остаются в журнале</translation>
    </message>
    <message>
        <source>Why it is not needed; it stays in the record</source>
        <translation>Почему он не нужен; остается в журнале</translation>
    </message>
    <message>
        <source>The draft of %1, version %2, is thrown away.</source>
        <translation>Проект %1, версия %2, удален.</translation>
    </message>
    <message>
        <source>Certify a payment that another person then makes</source>
        <translation>Удостоверить платеж, который затем проведет другое лицо</translation>
    </message>
    <message>
        <source>%1: certified %2 %3 on %4.</source>
        <translation>%1: удостоверено %2 %3, %4.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Record pledges, agreements, receipts and what becomes of them</source>
        <translation>Записывать объявленные взносы, соглашения, поступления и их дальнейшую судьбу</translation>
    </message>
    <message>
        <source>Record and list contributions in kind</source>
        <translation>Записывать и перечислять взносы натурой</translation>
    </message>
    <message>
        <source>Refused wishes of donors, and their withdrawal (para. 19)</source>
        <translation>Отклоненные пожелания доноров и их отзыв (п. 19)</translation>
    </message>
    <message>
        <source>Keep scenarios, list them, put them aside</source>
        <translation>Сохранять сценарии, перечислять и убирать их</translation>
    </message>
    <message>
        <source>The donor&apos;s preference between the windows, where a setting allows to record one; it binds nothing</source>
        <translation>Предпочтение донора между окнами, если параметр позволяет его записывать; оно ни к чему не обязывает</translation>
    </message>
    <message>
        <source>Amount in the contribution&apos;s currency, such as 1234.50</source>
        <translation>Сумма в валюте взноса, например 1234.50</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4; still expected %3 %5.</source>
        <translation>%1: %2, %3 %4; еще ожидается %3 %5.</translation>
    </message>
    <message>
        <source>Record on the date --on that a donor gives less than it announced or signed</source>
        <translation>Записать на дату --on, что донор дает меньше, чем объявил или подписал</translation>
    </message>
    <message>
        <source>Give up on the date --on what was signed and won&apos;t come</source>
        <translation>Списать на дату --on то, что подписано и не поступит</translation>
    </message>
    <message>
        <source>Record money that went back to its donor on the date --on, at its UN operational rate</source>
        <translation>Записать деньги, возвращенные донору на дату --on, по операционному курсу ООН на эту дату</translation>
    </message>
    <message>
        <source>Record on the date --on for how much a conditional agreement&apos;s conditions are met</source>
        <translation>Записать на дату --on, на какую сумму выполнены условия условного соглашения</translation>
    </message>
    <message>
        <source>Close a contribution of which nothing more is expected</source>
        <translation>Закрыть взнос, по которому больше ничего не ожидается</translation>
    </message>
    <message>
        <source>A refusal takes two people. It waits for the judgement of one of: %1.</source>
        <comment>%1 names of users</comment>
        <translation>Для отказа нужны два человека. Ожидается оценка одного из следующих: %1.</translation>
    </message>
    <message>
        <source>Write the books as a plain-text journal for auditors, for ledger or hledger</source>
        <translation>Записать учет как текстовый журнал проводок для аудиторов, для ledger или hledger</translation>
    </message>
    <message>
        <source>The journal to write; an older one there is replaced</source>
        <translation>Записываемый журнал проводок; прежний файл заменяется</translation>
    </message>
    <message>
        <source>%1 is written: %2 entries.</source>
        <translation>Записано: %1; проводок: %2.</translation>
    </message>
    <message>
        <source>Give both a FILE and --as NAME, or neither.</source>
        <translation>Укажите и FILE, и --as NAME либо ни того ни другого.</translation>
    </message>
    <message>
        <source>The kind %1 is a document of its own form, not a table: there is no template of it.</source>
        <translation>Вид %1 — документ своей формы, а не таблица: шаблона для него нет.</translation>
    </message>
    <message>
        <source>Record goods or services given on the date --on; never in the pool</source>
        <translation>Записать товары или услуги, предоставленные на дату --on; в пул не входят</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Что предоставлено</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50</source>
        <translation>Стоимость, например 1234.50</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>Кто и как определил стоимость</translation>
    </message>
    <message>
        <source>%1 gave in kind, worth %2 %3.</source>
        <translation>%1: взнос натурой стоимостью %2 %3.</translation>
    </message>
    <message>
        <source>List contributions in kind, which are no part of the pool</source>
        <translation>Перечислить взносы натурой, которые не входят в пул</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Кем оценено</translation>
    </message>
    <message>
        <source>of which can be allotted</source>
        <translation>из них можно выделить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</source>
        <translation>
            <numerusform>%Ln донор после этого дня попросил не публиковать его таким образом: этот доклад — для внутреннего хранения, не для выдачи (п. 17).</numerusform>
            <numerusform>%Ln донора после этого дня попросили не публиковать их таким образом: этот доклад — для внутреннего хранения, не для выдачи (п. 17).</numerusform>
            <numerusform>%Ln доноров после этого дня попросили не публиковать их таким образом: этот доклад — для внутреннего хранения, не для выдачи (п. 17).</numerusform>
        </translation>
    </message>
    <message>
        <source>Write its tables of money as a spreadsheet too</source>
        <translation>Записать его денежные таблицы также в электронную таблицу</translation>
    </message>
    <message>
        <source>Add the scenarios that are kept as the last annex</source>
        <translation>Добавить сохраненные сценарии последним приложением</translation>
    </message>
    <message>
        <source>Revalue what is receivable in other currencies at a month&apos;s end</source>
        <translation>Переоценить суммы к получению в других валютах на конец месяца</translation>
    </message>
    <message>
        <source>Any day of the month</source>
        <translation>Любой день месяца</translation>
    </message>
    <message>
        <source>%1: %2 receivables revalued, unrealised difference %3 %4.</source>
        <translation>%1: переоценено сумм к получению: %2, нереализованная разница %3 %4.</translation>
    </message>
    <message>
        <source>Funding a year, such as 2000000</source>
        <translation>Финансирование в год, например 2000000</translation>
    </message>
    <message>
        <source>The Professional post, a year</source>
        <translation>Должность категории специалистов, в год</translation>
    </message>
    <message>
        <source>The General Service post, a year</source>
        <translation>Должность категории общего обслуживания, в год</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Один делегат на одной сессии</translation>
    </message>
    <message>
        <source>One capacity-building activity</source>
        <translation>Одно мероприятие по наращиванию потенциала</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Сессий в год</translation>
    </message>
    <message>
        <source>For how many years the funding comes</source>
        <translation>Сколько лет поступает финансирование</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Нет сценария «%1».</translation>
    </message>
    <message>
        <source>What a yearly funding buys; without FILE by the usual assumptions</source>
        <translation>На что хватает годового финансирования; без FILE — по обычным допущениям</translation>
    </message>
    <message>
        <source>Start from a scenario that is kept in the FILE under this name</source>
        <translation>Начать со сценария, сохраненного в FILE под этим именем</translation>
    </message>
    <message>
        <source>Another funding, to compare; up to three times</source>
        <translation>Другой объем финансирования для сравнения; до трех раз</translation>
    </message>
    <message>
        <source>Write the comparison as a spreadsheet too</source>
        <translation>Записать сравнение также в электронную таблицу</translation>
    </message>
    <message>
        <source>At most four scenarios stand side by side.</source>
        <translation>Рядом можно показать не более четырех сценариев.</translation>
    </message>
    <message>
        <source>Give --funding AMOUNT, or a --scenario of the FILE.</source>
        <translation>Укажите --funding AMOUNT или --scenario из FILE.</translation>
    </message>
    <message>
        <source>Keep a scenario under a name; one of that name before it gives way</source>
        <translation>Сохранить сценарий под именем; прежний с тем же именем заменяется</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Его имя</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>Сценарий «%1» сохранен.</translation>
    </message>
    <message>
        <source>List the scenarios that are kept, with what they buy</source>
        <translation>Перечислить сохраненные сценарии и то, на что их хватает</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Финансирование в год</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Делегаты</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Take a scenario out of the list; the record keeps it</source>
        <translation>Убрать сценарий из списка; в журнале он остается</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>Сценарий «%1» убран.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants; nothing of it is recorded (para. 11)</source>
        <translation>Проверить заявителей конкурса по перечню; ничего из этого не записывается (п. 11)</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>Сводного перечня в записях нет. Сначала импортируйте его.</translation>
    </message>
    <message>
        <source>List the hits of the screening, part by part (para. 14)</source>
        <translation>Перечислить совпадения скрининга, часть за частью (п. 14)</translation>
    </message>
    <message>
        <source>Those that were decided too</source>
        <translation>Также те, по которым принято решение</translation>
    </message>
    <message>
        <source>Look for any name in the newest Consolidated List</source>
        <translation>Найти любое имя в новейшем Сводном перечне</translation>
    </message>
    <message>
        <source>A name in any script</source>
        <translation>Имя в любой письменности</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Number of a passport or registration</source>
        <translation>Номер паспорта или регистрации</translation>
    </message>
    <message>
        <source>Screened: %1. New hits: %2.</source>
        <translation>Проверено: %1. Новых совпадений: %2.</translation>
    </message>
    <message>
        <source>Propose who a hit of the screening is; another person answers</source>
        <translation>Предложить, кем является лицо, давшее совпадение; ответит другое лицо</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening hits” shows it</source>
        <translation>Номер совпадения, как его показывает «screening hits»</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>Что сравнивалось и что это показало</translation>
    </message>
    <message>
        <source>Proposed. A second person has to answer.</source>
        <translation>Предложено. Ответить должен второй человек.</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of the screening</source>
        <translation>Ответить на предложение другого лица по совпадению скрининга</translation>
    </message>
    <message>
        <source>The hit is open again</source>
        <translation>Совпадение снова открыто</translation>
    </message>
    <message>
        <source>Needed where you do not agree: why</source>
        <translation>Нужно при несогласии: почему</translation>
    </message>
    <message>
        <source>Give out the approved list&apos;s problem instead, and record it: codes for applicants and States, and only the attributes that the rules name</source>
        <translation>Вместо этого выдать задачу отбора утвержденного списка и записать это: коды вместо заявителей и государств и только признаки, названные в правилах</translation>
    </message>
    <message>
        <source>With --published: on whose decision or request; names nobody</source>
        <translation>С --published: по чьему решению или просьбе; никого не называет</translation>
    </message>
    <message>
        <source>With --published: an applicant who consented, though fewer than three share the same attributes, with the day and the reference of the letter; repeatable</source>
        <translation>С --published: заявитель, давший согласие, хотя те же признаки имеют менее трех заявителей, с датой и номером письма; можно повторять</translation>
    </message>
    <message>
        <source>--consented takes ID=DATE REFERENCE, such as &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</source>
        <translation>--consented принимает ID=DATE REFERENCE, например &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</translation>
    </message>
    <message>
        <source>Short list %1 of %2: %3 of %4 seats, cost %5, merit %6 together.</source>
        <translation>Краткий список %1 для %2: мест %3 из %4, стоимость %5, сумма баллов %6.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Отобран</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Returned, and signed: %1</source>
        <translation>Возвращено и подписано: %1</translation>
    </message>
    <message>
        <source>Approved and signed: %1 of short list %2 of %3, %4 %5 in all. Digest of the list: %6</source>
        <translation>Утверждено и подписано: %1 из краткого списка %2 для %3, всего %4 %5. Дайджест списка: %6</translation>
    </message>
    <message>
        <source>No short list of %1 waits for a decision.</source>
        <translation>Нет краткого списка %1, ожидающего решения.</translation>
    </message>
    <message>
        <source>A financial statement as of any day: printed, PDF or spreadsheet</source>
        <translation>Финансовая ведомость на любой день: печать, PDF или электронная таблица</translation>
    </message>
    <message>
        <source>The first day of the time; else 1 January of the last day&apos;s year</source>
        <translation>Первый день периода; иначе 1 января года последнего дня</translation>
    </message>
    <message>
        <source>Write it there: a PDF (.pdf) or a spreadsheet (.xlsx)</source>
        <translation>Куда записать: PDF (.pdf) или электронная таблица (.xlsx)</translation>
    </message>
    <message>
        <source>--out ends with .pdf or .xlsx.</source>
        <translation>--out оканчивается на .pdf или .xlsx.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счет</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Пожелание</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>%1 wishes refused and kept, %2 of them withdrawn in writing; %3 preferences between the windows recorded, none binding.</source>
        <translation>Отклонено и сохранено пожеланий: %1, из них письменно отозвано: %2; записано предпочтений между окнами: %3, ни одно не обязывает.</translation>
    </message>
    <message>
        <source>The references of all %1 tables of the file were followed: none leads from a use of money to a contribution.</source>
        <translation>Прослежены ссылки всех таблиц файла (%1): ни одна не ведет от использования денег к взносу.</translation>
    </message>
    <message>
        <source>These tables lead from a use of money to a contribution: %1.</source>
        <translation>Эти таблицы ведут от использования денег к взносу: %1.</translation>
    </message>
    <message>
        <source>Attach a donor&apos;s written withdrawal, of the date --on, to a refused wish (para. 19)</source>
        <translation>Приложить письменный отзыв донора, на дату --on, к отклоненному пожеланию (п. 19)</translation>
    </message>
    <message>
        <source>The wish&apos;s number, as wish list shows it</source>
        <translation>Номер пожелания, как его показывает wish list</translation>
    </message>
    <message>
        <source>The donor&apos;s letter, as a file</source>
        <translation>Письмо донора в виде файла</translation>
    </message>
    <message>
        <source>Wish %1 is withdrawn; %2 is kept with it.</source>
        <translation>Пожелание %1 отозвано; с ним сохранено: %2.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants and keep what is found, sealed (paras. 11 and 14)</source>
        <translation>Проверить заявителей по перечню и сохранить найденное в запечатанном виде (пп. 11 и 14)</translation>
    </message>
    <message>
        <source>Applicants screened: %1; new hits: %2.</source>
        <translation>Проверено заявителей: %1; новых совпадений: %2.</translation>
    </message>
    <message>
        <source>List the hits of a call&apos;s applicants, for those who are cleared for names</source>
        <translation>Показать совпадения по заявителям — для тех, кто имеет допуск к именам</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening applicant-hits” shows it</source>
        <translation>Номер совпадения, как его показывает «screening applicant-hits»</translation>
    </message>
    <message>
        <source>Propose who a hit of an applicant is; another cleared person answers</source>
        <translation>Предложить, кем является лицо, по которому найдено совпадение; отвечает другой сотрудник с допуском</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of an applicant</source>
        <translation>Ответить на чужое предложение по совпадению заявителя</translation>
    </message>
    <message>
        <source>Two people have decided.</source>
        <translation>Решение принято двумя лицами.</translation>
    </message>
    <message>
        <source>Statements to be added: %1, with lines: %2; on record already: %3. Nothing was changed.</source>
        <translation>Выписок к добавлению: %1, строк в них: %2; уже зарегистрировано: %3. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Statements added: %1, with lines: %2; on record already: %3.</source>
        <translation>Добавлено выписок: %1, строк в них: %2; уже зарегистрировано: %3.</translation>
    </message>
    <message>
        <source>List the lines of the bank and what they stand for</source>
        <translation>Показать строки выписок и то, чему они соответствуют</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <translation>Только строки этого счета</translation>
    </message>
    <message>
        <source>Only those booked by the end of this day</source>
        <translation>Только проведенные до конца этого дня</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Print an example of the table that bank import reads</source>
        <translation>Вывести пример таблицы, которую читает bank import</translation>
    </message>
    <message>
        <source>There is no line %1 of the bank.</source>
        <translation>Строки выписки %1 нет.</translation>
    </message>
    <message>
        <source>Number of the line, as bank lines shows it</source>
        <translation>Номер строки, как его показывает bank lines</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Строка %1: %2.</translation>
    </message>
    <message>
        <source>Say what a line of the bank stands for; with --suggest only show what it may stand for, the best first</source>
        <translation>Указать, чему соответствует строка выписки; с --suggest — только показать, чему она может соответствовать, начиная с лучшего</translation>
    </message>
    <message>
        <source>Show suggestions for the line, or for all open ones</source>
        <translation>Показать предложения по строке или по всем открытым</translation>
    </message>
    <message>
        <source>Record the line as a receipt of this contribution</source>
        <translation>Записать строку как поступление по этому взносу</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Nothing in the books is like this line. Name the entries, or a contribution, or explain it.</source>
        <translation>В учете нет ничего похожего на эту строку. Назовите проводки или взнос либо поясните ее.</translation>
    </message>
    <message>
        <source>Name the line by --line.</source>
        <translation>Укажите строку с помощью --line.</translation>
    </message>
    <message>
        <source>Take back what was said of a line of the bank</source>
        <translation>Отменить то, что было указано по строке выписки</translation>
    </message>
    <message>
        <source>The balance of the bank beside that of the books at a day, with what only one of them knows</source>
        <translation>Остаток по банку рядом с остатком по учету на день и то, что известно только одной стороне</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>There is no statement of the bank that begins by that day.</source>
        <translation>Нет банковской выписки, которая начинается не позже этого дня.</translation>
    </message>
    <message>
        <source>Put on record that applicants were told of a new version</source>
        <translation>Зарегистрировать, что заявители извещены о новой версии</translation>
    </message>
    <message>
        <source>How they were told; it stays in the record and names nobody</source>
        <translation>Как они были извещены; остается в реестре и не содержит имен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) of %1 told of version %2.</source>
        <translation>
            <numerusform>%1: %Ln заявитель извещен о версии %2.</numerusform>
            <numerusform>%1: %Ln заявителя извещены о версии %2.</numerusform>
            <numerusform>%1: %Ln заявителей извещены о версии %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Record donors, their names, wishes and due diligence; letters to them</source>
        <translation>Вести доноров, их наименования, пожелания и комплексную проверку; письма донорам</translation>
    </message>
    <message>
        <source>Statements of the bank: import, match, reconcile</source>
        <translation>Банковские выписки: импорт, сопоставление, сверка</translation>
    </message>
    <message>
        <source>Commit allotted money for a post, a contract or an agreement on --on</source>
        <translation>Принять обязательство из выделенных средств по должности, контракту или соглашению на дату --on</translation>
    </message>
    <message>
        <source>A short reference of your own, such as P3-2026</source>
        <translation>Ваша собственная краткая ссылка, например P3-2026</translation>
    </message>
    <message>
        <source>What it is for: the post, contract or agreement</source>
        <translation>На что: должность, контракт или соглашение</translation>
    </message>
    <message>
        <source>A year&apos;s part as year:amount, such as 2027:60000; may be given several times, and all add up to the amount (para. 20 (b))</source>
        <translation>Доля года в виде год:сумма, например 2027:60000; можно указать несколько раз, все вместе дают сумму (п. 20 b))</translation>
    </message>
    <message>
        <source>“%1” is no year with its amount, such as 2027:60000.</source>
        <translation>«%1» — не год с суммой, например 2027:60000.</translation>
    </message>
    <message>
        <source>%1: committed %2 %3.</source>
        <translation>%1: принято обязательство на %2 %3.</translation>
    </message>
    <message>
        <source>Give what is left of a commitment back to its window on --on</source>
        <translation>Вернуть остаток обязательства в его окно на дату --on</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Почему возвращается</translation>
    </message>
    <message>
        <source>%1: what was left went back to its window.</source>
        <translation>%1: остаток возвращен в окно.</translation>
    </message>
    <message>
        <source>The checklist of due diligence as a table to be filled in</source>
        <translation>Контрольный перечень комплексной проверки в виде таблицы для заполнения</translation>
    </message>
    <message>
        <source>The filled table of funddesk donor checklist</source>
        <translation>Заполненная таблица из funddesk donor checklist</translation>
    </message>
    <message>
        <source>A file of evidence</source>
        <translation>Файл с подтверждающими материалами</translation>
    </message>
    <message>
        <source>%1 %2: proposed: %3. A second person decides.</source>
        <translation>%1 %2: предложено: %3. Решение принимает второе лицо.</translation>
    </message>
    <message>
        <source>Why; needed to disagree</source>
        <translation>Причина; нужна при несогласии</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Почему отзывается</translation>
    </message>
    <message>
        <source>The clearance of %1 is withdrawn from %2 on.</source>
        <translation>Допуск донора отозван: %1, с %2.</translation>
    </message>
    <message>
        <source>Record the outcome of a donor&apos;s due diligence as one person, where the setting due_diligence allows it (para. 14)</source>
        <translation>Зарегистрировать итог комплексной проверки донора единолично, если это разрешено параметром due_diligence (п. 14)</translation>
    </message>
    <message>
        <source>Record whom letters to a donor go to, and in which language</source>
        <translation>Указать, кому и на каком языке направлять письма донору</translation>
    </message>
    <message>
        <source>Of letters, one of: %1</source>
        <translation>Язык писем, один из: %1</translation>
    </message>
    <message>
        <source>A line of the address; repeatable. A person&apos;s is sealed</source>
        <translation>Строка адреса; можно повторять. Адрес физического лица запечатывается</translation>
    </message>
    <message>
        <source>%1: recorded and sealed.</source>
        <translation>%1: записано и запечатано.</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: записано.</translation>
    </message>
    <message>
        <source>Erase a person&apos;s address for good (para. 11)</source>
        <translation>Безвозвратно стереть адрес физического лица (п. 11)</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Почему стирается</translation>
    </message>
    <message>
        <source>%1: the address is erased.</source>
        <translation>%1: адрес стерт.</translation>
    </message>
    <message>
        <source>List the letters to donors, and what became of them</source>
        <translation>Показать письма донорам и что с ними стало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Put on record that letters to donors are given out</source>
        <translation>Зарегистрировать выдачу писем донорам</translation>
    </message>
    <message>
        <source>A letter that goes; repeatable (default: all that wait)</source>
        <translation>Выдаваемое письмо; можно повторять (по умолчанию: все ожидающие)</translation>
    </message>
    <message>
        <source>“%1” is no letter&apos;s number, such as L-0012.</source>
        <translation>«%1» — не номер письма, такой как L-0012.</translation>
    </message>
    <message>
        <source>Make letters to donors ready, and write those that wait as PDF</source>
        <translation>Подготовить письма донорам и записать ожидающие в PDF</translation>
    </message>
    <message>
        <source>Of this donor alone, by name or number (default: all)</source>
        <translation>Только этому донору, по наименованию или номеру (по умолчанию: всем)</translation>
    </message>
    <message>
        <source>Of this contribution alone</source>
        <translation>Только по этому взносу</translation>
    </message>
    <message>
        <source>A letter to be written again; repeatable (default: all that wait)</source>
        <translation>Письмо, которое нужно записать снова; можно повторять (по умолчанию: все ожидающие)</translation>
    </message>
    <message>
        <source>Calls for contributions: whom it goes to, of %1; repeatable</source>
        <translation>Призывы о взносах: кому направляется, из числа: %1; можно повторять</translation>
    </message>
    <message>
        <source>Of a new call: where it is published online (para. 14)</source>
        <translation>Для нового призыва: где он опубликован в Интернете (п. 14)</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>Взноса %1 нет.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» не входит в число: %2.</translation>
    </message>
    <message>
        <source>Letters made ready: %1, written: %2. They wait until funddesk donor release-letters.</source>
        <translation>Подготовлено писем: %1, записано: %2. Они ждут команды funddesk donor release-letters.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>Не записаны, так как направляются лицам, адреса которых запечатаны: %1.</translation>
    </message>
    <message>
        <source>Record what a donor is called in further languages</source>
        <translation>Записать, как донор называется на других языках</translation>
    </message>
    <message>
        <source>A language in which it has no name any more; repeatable</source>
        <translation>Язык, на котором наименования больше нет; можно повторять</translation>
    </message>
    <message>
        <source>“%1” is none of en, fr, es, ru, zh, ar.</source>
        <translation>«%1» не входит в число: en, fr, es, ru, zh, ar.</translation>
    </message>
    <message>
        <source>%1 has signed in for the first time: the one-time code is used up, and the new password holds.</source>
        <translation>%1: первый вход выполнен, одноразовый код использован, действует новый пароль.</translation>
    </message>
    <message>
        <source>A .csv or .xlsx file with the columns of funddesk template KIND</source>
        <translation>Файл .csv или .xlsx со столбцами из funddesk template KIND</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the figures, entry by entry</source>
        <translation>Показать также, что было записано после этого дня и изменило цифры, проводка за проводкой</translation>
    </message>
    <message>
        <source>Tell also what cash is expected, month by month</source>
        <translation>Показать также ожидаемую наличность по месяцам</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Expected cash. With no more than the level nothing can be committed.</source>
        <translation>Ожидаемая наличность. Если она не выше уровня, обязательства принимать нельзя.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличность</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>С тех пор ни одна цифра не изменилась.</translation>
    </message>
    <message>
        <source>Give what a window doesn&apos;t need back to the pool, with its reserve</source>
        <translation>Вернуть в пул средства, не нужные окну, вместе с их резервом</translation>
    </message>
    <message>
        <source>%1: returned %2 %3; available: %2 %4.</source>
        <translation>%1: возвращено %2 %3; доступно: %2 %4.</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the record and names nobody</source>
        <translation>Почему это было неверно; остается в реестре и не содержит имен</translation>
    </message>
    <message>
        <source>What pays the two posts of para. 15 (default: what the FILE&apos;s setting says, else the fund)</source>
        <translation>Из чего оплачиваются две должности по п. 15 (по умолчанию: согласно параметру в FILE, иначе — из фонда)</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the pool&apos;s figures</source>
        <translation>Показать также, что было записано после этого дня и изменило цифры пула</translation>
    </message>
    <message>
        <source>The bank&apos;s file, .xml, .csv or .xlsx; - is the standard input</source>
        <translation>Файл банка, .xml, .csv или .xlsx; - означает стандартный ввод</translation>
    </message>
    <message>
        <source>Number of an entry of the books; may be given several times. Without it and --contribution the best suggestion is taken where it is sure, and in the books already</source>
        <translation>Номер проводки; можно указать несколько раз. Без него и без --contribution берется лучшее предложение, если оно надежно и уже есть в учете</translation>
    </message>
    <message>
        <source>Number of another line that stands for the same; may be given several times. Without --entry the lines come to nothing among themselves</source>
        <translation>Номер другой строки, относящейся к тому же; можно указать несколько раз. Без --entry строки взаимно погашаются</translation>
    </message>
    <message>
        <source>The best suggestion is not sure enough to be taken unseen (%1). Name the entries by --entry, or a contribution by --contribution.</source>
        <translation>Лучшее предложение недостаточно надежно, чтобы принять его без просмотра (%1). Укажите проводки в --entry или взнос в --contribution.</translation>
    </message>
    <message>
        <source>Explain a line of the bank with a reason: not the fund&apos;s, which stays out of the books, or a charge, which is posted as a loss</source>
        <translation>Объяснить строку выписки с указанием причины: не относится к фонду и остается вне учета либо комиссия, которая проводится как убыток</translation>
    </message>
    <message>
        <source>Write it there as a PDF, to be signed</source>
        <translation>Записать туда в PDF, на подпись</translation>
    </message>
    <message>
        <source>Recorded since, in %1: bank %2 to %3, books %4 to %5.</source>
        <translation>С тех пор записано, в %1: банк %2, стало %3; учет %4, стало %5.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>Implementing partners and screening</source>
        <translation>Партнеры-исполнители и скрининг</translation>
    </message>
    <message>
        <source>Record implementing partners, those in charge of them and due diligence</source>
        <translation>Записывать партнеров-исполнителей, их руководителей и комплексную проверку</translation>
    </message>
    <message>
        <source>Compare donors, partners and applicants with the Consolidated List, and decide on hits</source>
        <translation>Проверять доноров, партнеров и заявителей по Сводному перечню и принимать решения по совпадениям</translation>
    </message>
    <message>
        <source>Only those with this in the reference or in any of the donor&apos;s names</source>
        <translation>Только те, у кого это есть в номере или в любом из наименований донора</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that it came before the donor&apos;s clearance ended; needed then</source>
        <translation>Почему поступило больше, чем еще причитается, или что подтверждает поступление до окончания допуска донора; тогда обязательно</translation>
    </message>
    <message>
        <source>Propose the outcome of a due diligence, for a second person to decide on (para. 14)</source>
        <translation>Предложить итог комплексной проверки, по которому решение примет второй человек (п. 14)</translation>
    </message>
    <message>
        <source>Confirm or reject what another person proposed as the outcome of a due diligence (para. 14)</source>
        <translation>Подтвердить или отклонить предложенный другим лицом итог комплексной проверки (п. 14)</translation>
    </message>
    <message>
        <source>End a clearance from the date --on (para. 14)</source>
        <translation>Прекратить допуск с даты --on (п. 14)</translation>
    </message>
    <message>
        <source>That letter, as a file; donor file-request attaches it later</source>
        <translation>Это письмо, файлом; позднее его прилагает donor file-request</translation>
    </message>
    <message>
        <source>List the calls for contributions: to which groups each went, where it is published, how many letters (para. 14)</source>
        <translation>Вывести призывы о взносах: каким группам направлен каждый, где опубликован, сколько писем (п. 14)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Опубликовано по адресу</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>How letters begin, in that language; left out: the general form. A person&apos;s is sealed</source>
        <translation>Как начинаются письма, на этом языке; если не указано, общая форма. Обращение к лицу скрыто</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>Его наименование, язык: %1</translation>
    </message>
    <message>
        <source>Attach the letter in which a donor asked how to be published, where the wish was recorded without it (para. 17)</source>
        <translation>Приложить письмо, в котором донор указал, как его публиковать, если пожелание записано без письма (п. 17)</translation>
    </message>
    <message>
        <source>%1 %2: %3 is on file, SHA-256 %4.</source>
        <translation>%1 %2: %3 в деле, SHA-256 %4.</translation>
    </message>
    <message>
        <source>List how a donor asked to be published, and save the letter of the wish that holds with --out (para. 17)</source>
        <translation>Вывести пожелания донора о том, как его публиковать, и сохранить письмо с действующим пожеланием в --out (п. 17)</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>Куда сохранить письмо</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>All that is on record about a donor, in the order of time: requests, due diligence, pledges, agreements, receipts, letters</source>
        <translation>Все записанное о доноре по времени: просьбы, комплексная проверка, объявленные взносы, соглашения, поступления, письма</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Record an implementing partner and those in charge of it (para. 24)</source>
        <translation>Записать партнера-исполнителя и его руководителей (п. 24)</translation>
    </message>
    <message>
        <source>The partner&apos;s name</source>
        <translation>Наименование партнера</translation>
    </message>
    <message>
        <source>Amend what is said of an implementing partner, from the date --on</source>
        <translation>Изменить сведения о партнере-исполнителе с даты --on</translation>
    </message>
    <message>
        <source>Name or number of the implementing partner</source>
        <translation>Наименование или номер партнера-исполнителя</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Его новое наименование</translation>
    </message>
    <message>
        <source>Number of a person who is in charge no more, as “partner show” gives it; repeatable</source>
        <translation>Номер лица, которое больше не руководит, как его показывает «partner show»; можно повторять</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Почему вносится изменение</translation>
    </message>
    <message>
        <source>%1 %2: amended from %3 on.</source>
        <translation>%1 %2: изменено с %3.</translation>
    </message>
    <message>
        <source>Erase the name of a person in charge for good (para. 11)</source>
        <translation>Навсегда стереть имя руководителя (п. 11)</translation>
    </message>
    <message>
        <source>Number of the person, as “partner show” gives it</source>
        <translation>Номер лица, как его показывает «partner show»</translation>
    </message>
    <message>
        <source>%1: the name is erased.</source>
        <translation>%1: имя стерто.</translation>
    </message>
    <message>
        <source>List the implementing partners with their clearance of today</source>
        <translation>Вывести партнеров-исполнителей с их допуском на сегодня</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>name sealed</source>
        <translation>имя скрыто</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>имя стерто</translation>
    </message>
    <message>
        <source>All that is on record of an implementing partner, and what it lacks today</source>
        <translation>Все записанное о партнере-исполнителе и чего ему сегодня недостает</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Допущен.</translation>
    </message>
    <message>
        <source>The State of its seat, by any of its names or codes</source>
        <translation>Государство его местонахождения, под любым наименованием или кодом</translation>
    </message>
    <message>
        <source>Its number in a register, with the register</source>
        <translation>Его номер в реестре, с указанием реестра</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>Его адрес в Интернете</translation>
    </message>
    <message>
        <source>A person in charge, as NAME; OFFICE; YEAR OF BIRTH; repeatable. It is sealed</source>
        <translation>Руководитель, в виде ИМЯ; ДОЛЖНОСТЬ; ГОД РОЖДЕНИЯ; можно повторять. Скрыто</translation>
    </message>
    <message>
        <source>Release some of the operating reserve by a decision</source>
        <translation>Высвободить часть оперативного резерва по решению</translation>
    </message>
    <message>
        <source>Whose decision it is</source>
        <translation>Чье это решение</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>Почему он больше не удерживается</translation>
    </message>
    <message>
        <source>Released %1 %2; reserve: %1 %3; available: %1 %4.</source>
        <translation>Высвобождено %1 %2; резерв: %1 %3; доступно: %1 %4.</translation>
    </message>
    <message>
        <source>Screen every donor that is no State and every partner again</source>
        <translation>Снова проверить по перечню всех доноров, кроме государств, и всех партнеров</translation>
    </message>
    <message>
        <source>Why the same voucher is paid once more; needed then</source>
        <translation>Почему тот же ваучер оплачивается еще раз; тогда обязательно</translation>
    </message>
    <message>
        <source>Declined, and signed: nobody of short list %1 of %2 goes. Digest of the list: %3</source>
        <translation>Отклонено и подписано: из краткого списка %1 конкурса %2 не едет никто. Дайджест списка: %3</translation>
    </message>
    <message>
        <source>Why it is published all the same, where rules can&apos;t all be kept, it has opened, people have applied, or it is open for a few days only</source>
        <translation>Почему он все же публикуется, если не все правила выполнимы, он уже открыт, поданы заявки или он открыт лишь несколько дней</translation>
    </message>
    <message>
        <source>Confirm the lot&apos;s public value: you looked it up and read the same</source>
        <translation>Подтвердить публичное значение жребия: вы сами посмотрели и прочли то же самое</translation>
    </message>
    <message>
        <source>What stands at the source, as you read it yourself</source>
        <translation>Что стоит в источнике, как вы прочли сами</translation>
    </message>
    <message>
        <source>The public value of %1 is confirmed by %2.</source>
        <comment>%1 a call, %2 a user</comment>
        <translation>Публичное значение %1 подтверждено: %2.</translation>
    </message>
    <message>
        <source>How many applications in all, at least 30 (default: 300)</source>
        <translation>Сколько всего заявок, не менее 30 (по умолчанию: 300)</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands need none: see funddesk --help.</source>
        <translation>Нет экрана, на котором открыть окно. Командам он не нужен: см. funddesk --help.</translation>
    </message>
    <message>
        <source>Approved and signed: short list %1 of %2 adds nobody to those who go already. Digest of the list: %3</source>
        <translation>Утверждено и подписано: краткий список %1 конкурса %2 никого не добавляет к тем, кто уже едет. Дайджест списка: %3</translation>
    </message>
    <message>
        <source>To be looked at, though the record vouches for it:</source>
        <translation>Следует рассмотреть, хотя журнал это подтверждает:</translation>
    </message>
    <message>
        <source>You sign for %1. %2 is committed.</source>
        <comment>%1 people, %2 an amount</comment>
        <translation>Вы подписываете утверждение: %1. Обязательства: %2.</translation>
    </message>
    <message>
        <source>The statement of no earmarking: refused wishes, what was withdrawn, and that no payment leads to a contribution (para. 19); saves a withdrawal with --letter-of and --out</source>
        <translation>Заявление об отсутствии целевого назначения: отклоненные пожелания, что отозвано и что ни один платеж не ведет к взносу (п. 19); с --letter-of и --out сохраняет отзыв</translation>
    </message>
    <message>
        <source>A withdrawn wish, whose letter is saved with --out</source>
        <translation>Отозванное пожелание, письмо о котором сохраняется с --out</translation>
    </message>
    <message>
        <source>Where to save the written withdrawal of --letter-of</source>
        <translation>Куда сохранить письменный отзыв из --letter-of</translation>
    </message>
    <message>
        <source>A withdrawal is saved with both --letter-of and --out.</source>
        <translation>Отзыв сохраняется с --letter-of и --out вместе.</translation>
    </message>
    <message>
        <source>You have looked the conditions over and state that they name no activity, State or person (para. 19)</source>
        <translation>Вы просмотрели условия и заявляете, что в них не названы ни деятельность, ни государство, ни лицо (п. 19)</translation>
    </message>
    <message>
        <source>Why words that look as if they named one do not</source>
        <translation>Почему слова, похожие на такое указание, им не являются</translation>
    </message>
    <message>
        <source>Warning: these words of the conditions may hide a wish for a use: %1. Look them over; an agreement never names an activity, a State or a person (para. 19).</source>
        <translation>Внимание: эти слова условий могут скрывать пожелание о назначении: %1. Просмотрите их; в соглашении никогда не называются деятельность, государство или лицо (п. 19).</translation>
    </message>
    <message>
        <source>Post the charges of the bank that an earlier version of the program only explained</source>
        <translation>Провести банковские сборы, которые прежняя версия программы только объяснила</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) posted.</source>
        <translation>
            <numerusform>Проведен %Ln сбор.</numerusform>
            <numerusform>Проведено %Ln сбора.</numerusform>
            <numerusform>Проведено %Ln сборов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why a rate of exchange lies ten times or more off the last of its currency; it stands in the record</source>
        <translation>Почему валютный курс отличается от последнего для этой валюты в десять раз или более; это остается в журнале</translation>
    </message>
    <message>
        <source>--reason is for rates of exchange; the kind %1 takes none.</source>
        <translation>--reason относится к валютным курсам; вид %1 его не принимает.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>Государство для %1 не записано: нельзя увидеть, не оцениваются ли заявки из него (п. 18).</translation>
    </message>
    <message>
        <source>Show or confirm how the bank&apos;s own table of an account is read: once, then bank import asks no more</source>
        <translation>Показать или подтвердить, как читается собственная таблица банка для счета: один раз, затем bank import больше не спрашивает</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN или номер счета в банке</translation>
    </message>
    <message>
        <source>The account&apos;s currency, where neither the record nor the table tells it</source>
        <translation>Валюта счета, если ее не указывают ни записи, ни таблица</translation>
    </message>
    <message>
        <source>The bank&apos;s table, .csv or .xlsx; - is the standard input</source>
        <translation>Таблица банка, .csv или .xlsx; - означает стандартный ввод</translation>
    </message>
    <message>
        <source>What is confirmed, such as booked=Date,amount=Amount,date=dmy,decimal=comma</source>
        <translation>Что подтверждается, например booked=Date,amount=Amount,date=dmy,decimal=comma</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждено кем</translation>
    </message>
    <message>
        <source>Nothing tells the account&apos;s currency: say it with --currency.</source>
        <translation>Ничто не указывает валюту счета: укажите ее с --currency.</translation>
    </message>
    <message>
        <source>A guess, to be confirmed with --set: %1</source>
        <translation>Предположение, подтверждается с --set: %1</translation>
    </message>
    <message>
        <source>Confirmed for account %1: bank import reads its tables like this from now on.</source>
        <translation>Подтверждено для счета %1: отныне bank import читает его таблицы так.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for this account yet: give a table of the bank with --statement.</source>
        <translation>Для этого счета еще ничего не подтверждено: дайте таблицу банка с --statement.</translation>
    </message>
    <message>
        <source>Say with --account of which account the table is.</source>
        <translation>Укажите с --account, какого счета таблица.</translation>
    </message>
    <message>
        <source>Import bank statements, all of a file or nothing: camt.053 XML, a table as bank template prints it, or the bank&apos;s own (bank columns)</source>
        <translation>Импорт выписок банка, файл целиком или ничего: XML camt.053, таблица, как ее печатает bank template, или собственная таблица банка (bank columns)</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: its account, where the headings were confirmed for several</source>
        <translation>Для собственной таблицы банка: ее счет, если заголовки подтверждены для нескольких</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: the balance before its first line, where neither it nor the record tells it</source>
        <translation>Для собственной таблицы банка: остаток перед первой строкой, если его не указывают ни она, ни записи</translation>
    </message>
    <message>
        <source>This is how it would be read. Look at it with bank columns, then confirm it with: %1</source>
        <translation>Так она была бы прочитана. Посмотрите с bank columns, затем подтвердите: %1</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that money is the donor&apos;s whom the bank does not name; needed then</source>
        <translation>Почему поступило больше, чем еще причитается, или чем подтверждается, что это деньги донора, которого банк не называет; в этих случаях обязательно</translation>
    </message>
    <message>
        <source>What it rests on; sealed with the person, and without names</source>
        <translation>На чем это основано; опечатывается вместе с данными лица, без имен</translation>
    </message>
    <message>
        <source>List the files attached to due diligence, and save one with --id and --out (para. 14)</source>
        <translation>Перечислить файлы, приложенные к проверке надежности, и сохранить один с --id и --out (п. 14)</translation>
    </message>
    <message>
        <source>A file of the list, which is saved with --out</source>
        <translation>Файл из списка, сохраняется с --out</translation>
    </message>
    <message>
        <source>Where to save the file of --id</source>
        <translation>Куда сохранить файл --id</translation>
    </message>
    <message>
        <source>A file is saved with both --id and --out.</source>
        <translation>Файл сохраняется с --id и --out вместе.</translation>
    </message>
    <message>
        <source>You have looked the words of --what over and state that they name no activity, State or person (para. 19)</source>
        <translation>Вы проверили слова --what и заявляете, что они не называют ни деятельности, ни государства, ни лица (п. 19)</translation>
    </message>
    <message>
        <source>Who is in whatever happens; repeatable, or several parted by commas</source>
        <translation>Кто в списке при любых условиях; можно повторять или перечислить через запятую</translation>
    </message>
    <message>
        <source>Who is out whatever happens; repeatable, or several parted by commas</source>
        <translation>Кто вне списка при любых условиях; можно повторять или перечислить через запятую</translation>
    </message>
    <message>
        <source>No own State is on record for %1: that this reviewer reads nobody of it can&apos;t be seen (para. 18). “user state” records it.</source>
        <translation>Для %1 не записано свое государство: нельзя проверить, что этот рецензент не оценивает его кандидатов (п. 18). Его записывает «user state».</translation>
    </message>
    <message>
        <source>Record a reviewer&apos;s own State, whose applicants they never review (para. 18)</source>
        <translation>Записать свое государство рецензента, кандидатов которого он никогда не оценивает (п. 18)</translation>
    </message>
    <message>
        <source>Whose State</source>
        <translation>Чье государство</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes</source>
        <translation>Государство под любым из его названий или кодов</translation>
    </message>
    <message>
        <source>Why another State than the one on record</source>
        <translation>Почему другое государство, чем записано</translation>
    </message>
    <message>
        <source>%1: own State %2. No applicant of it is assigned to this reviewer from now on.</source>
        <translation>%1: свое государство — %2. Отныне кандидаты этого государства этому рецензенту не назначаются.</translation>
    </message>
    <message>
        <source>Wish %1 was withdrawn by %2, SHA-256 %3.</source>
        <comment>%2 a file&apos;s name, %3 its digest</comment>
        <translation>Пожелание %1 отозвано письмом %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Wish %1: a withdrawal was taken back on %2: %3</source>
        <comment>%2 a day, %3 a reason</comment>
        <translation>Пожелание %1: отзыв отменен %2: %3</translation>
    </message>
    <message>
        <source>Take back a written withdrawal that was attached to a wish by mistake, of the date --on: the wish stands again</source>
        <translation>Отменить письменный отзыв, приложенный к пожеланию по ошибке, датой --on: пожелание снова в силе</translation>
    </message>
    <message>
        <source>Why the document is no withdrawal of this wish</source>
        <translation>Почему документ не является отзывом этого пожелания</translation>
    </message>
    <message>
        <source>Wish %1 stands again.</source>
        <translation>Пожелание %1 снова в силе.</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Укажите сумму больше нуля.</translation>
    </message>
    <message>
        <source>Give a currency of ISO 4217, such as EUR.</source>
        <translation>Укажите валюту по ISO 4217, например EUR.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>Укажите дату не в будущем.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Объявлен</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласован</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Получен частично</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person: all contributions form one pool. The donor may give without the wish.</source>
        <translation>Взнос не может предназначаться для конкретного мероприятия, государства или лица: все взносы образуют один пул. Донор может внести средства без этого пожелания.</translation>
    </message>
    <message>
        <source>It is kept on record as a request.</source>
        <translation>Это сохранено в записях как просьба.</translation>
    </message>
    <message>
        <source>Choose a donor who is on record.</source>
        <translation>Выберите зарегистрированного донора.</translation>
    </message>
    <message>
        <source>A reference has at most 60 characters.</source>
        <translation>Номер содержит не более 60 знаков.</translation>
    </message>
    <message>
        <source>There is a contribution of this reference already.</source>
        <translation>Взнос с таким номером уже есть.</translation>
    </message>
    <message>
        <source>There is no such contribution.</source>
        <translation>Такого взноса нет.</translation>
    </message>
    <message>
        <source>An agreement is on record already.</source>
        <translation>Соглашение уже зарегистрировано.</translation>
    </message>
    <message>
        <source>The agreement is in the currency of the pledge.</source>
        <translation>Соглашение заключается в валюте объявленного взноса.</translation>
    </message>
    <message>
        <source>An agreement is not of an earlier date than its pledge.</source>
        <translation>Соглашение не может быть раньше объявления взноса.</translation>
    </message>
    <message>
        <source>The instalments, each with its date, add up to the agreement.</source>
        <translation>Части, каждая со своей датой, в сумме равны соглашению.</translation>
    </message>
    <message>
        <source>Record the signed agreement before its money.</source>
        <translation>Сначала зарегистрируйте подписанное соглашение, затем деньги по нему.</translation>
    </message>
    <message>
        <source>A receipt is in the currency of its agreement.</source>
        <translation>Поступление — в валюте соглашения.</translation>
    </message>
    <message>
        <source>A receipt is not of an earlier date than its signed agreement.</source>
        <translation>Поступление не может быть раньше подписанного соглашения.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Укажите банковский номер.</translation>
    </message>
    <message>
        <source>A receipt of this bank reference is on record already.</source>
        <translation>Поступление с этим банковским номером уже зарегистрировано.</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>Нет взноса %1.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to %1 %2, which the books can&apos;t hold.</source>
        <translation>По курсу на эту дату сумма составляет %1 %2, что не помещается в учет.</translation>
    </message>
    <message>
        <source>Give the contribution&apos;s reference.</source>
        <translation>Укажите номер взноса.</translation>
    </message>
    <message>
        <source>Line %1 has this reference too.</source>
        <translation>Этот номер есть и в строке %1.</translation>
    </message>
    <message>
        <source>“%1” is no donor on record and no State. Record the donor and its clearance first.</source>
        <translation>«%1» — не зарегистрированный донор и не государство. Сначала зарегистрируйте донора и его допуск.</translation>
    </message>
    <message>
        <source>%1 is on record with other particulars. What is recorded is never overwritten.</source>
        <translation>%1 уже записан с другими данными. Записанное никогда не перезаписывается.</translation>
    </message>
    <message>
        <source>“%1” is no instalment. Write each as its date, a colon and its amount: 2026-03-01:50000.</source>
        <translation>«%1» — не часть взноса. Пишите дату, двоеточие и сумму: 2026-03-01:50000.</translation>
    </message>
    <message>
        <source>Line %1 has this bank reference too.</source>
        <translation>Этот банковский номер есть и в строке %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>нет записи</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>В пуле</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>Просрочено с</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Просьба</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Поступления</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>an amount in the fund&apos;s currency, a rate, a bank reference</comment>
        <translation>%1 по %2 · %3</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Сторнировано</translation>
    </message>
    <message>
        <source>Wishes refused and kept (para. 19)</source>
        <translation>Отклоненные и сохраненные пожелания (п. 19)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>The contribution is closed.</source>
        <translation>Взнос закрыт.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the agreement is still to come. Check the amount, or say why more came.</source>
        <translation>По соглашению должно поступить еще только %1 %2. Проверьте сумму или укажите, почему поступило больше.</translation>
    </message>
    <message>
        <source>Reduction of the pledge</source>
        <translation>Уменьшение объявленного взноса</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Уменьшение</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Выполнение условия</translation>
    </message>
    <message>
        <source>This is of another stage: of a pledge before its agreement, or of a signed agreement.</source>
        <translation>Это относится к другой стадии: к объявленному взносу до соглашения или к подписанному соглашению.</translation>
    </message>
    <message>
        <source>Give an amount in %1, the contribution&apos;s currency.</source>
        <translation>Укажите сумму в %1, валюте взноса.</translation>
    </message>
    <message>
        <source>At most %1 %2 is left that this could be of.</source>
        <translation>Осталось не более %1 %2, к которым это могло бы относиться.</translation>
    </message>
    <message>
        <source>%1 %2 is still expected. Record its receipt, or reduce or write off what won&apos;t come.</source>
        <translation>Еще ожидается %1 %2. Запишите поступление либо уменьшите или спишите то, что не поступит.</translation>
    </message>
    <message>
        <source>The date is before the pledge or agreement.</source>
        <translation>Дата раньше объявления взноса или соглашения.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>Укажите, кто решил и где это записано.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to nothing.</source>
        <translation>По курсу на эту дату сумма равна нулю.</translation>
    </message>
    <message>
        <source>Receivables are revalued on the last day of a month that is over: %1 is still to come.</source>
        <translation>Суммы к получению переоцениваются на последний день истекшего месяца: %1 еще не наступило.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as conditions are met.</source>
        <translation>Взносы признаются по МСУГС 23: полностью при подписании, а условные — по мере выполнения условий.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>Взносы признаются по МСУГС 47: по мере получения, а сопряженные с обязанностями — по мере их выполнения.</translation>
    </message>
    <message>
        <source>There is no such request on record.</source>
        <translation>Такой просьбы в записях нет.</translation>
    </message>
    <message>
        <source>The request is withdrawn already.</source>
        <translation>Просьба уже отозвана.</translation>
    </message>
    <message>
        <source>The withdrawal is not of an earlier date than the request.</source>
        <translation>Дата отзыва не может быть раньше даты просьбы.</translation>
    </message>
    <message>
        <source>Attach the donor&apos;s written withdrawal.</source>
        <translation>Приложите письменный отзыв донора.</translation>
    </message>
    <message>
        <source>The donor offered this amount with a wish, which stands on record. It is accepted once the donor&apos;s written withdrawal of the wish is attached.</source>
        <translation>Донор предложил эту сумму с пожеланием, которое записано. Она принимается после приложения письменного отзыва пожелания донором.</translation>
    </message>
    <message>
        <source>A preference is for sponsorship or for projects.</source>
        <translation>Предпочтение относится к спонсорской поддержке или к проектам.</translation>
    </message>
    <message>
        <source>No authority has decided that a preference between the windows may be recorded (setting window_preference).</source>
        <translation>Ни один орган не решил, что предпочтение между окнами можно записывать (параметр window_preference).</translation>
    </message>
    <message>
        <source>Say what was given.</source>
        <translation>Укажите, что предоставлено.</translation>
    </message>
    <message>
        <source>Say who put the value on it, and how.</source>
        <translation>Укажите, кто и как определил стоимость.</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>Уменьшено на</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списано</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Not yet met for</source>
        <translation>Условия не выполнены на</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата закрытия</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что стало со взносом</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who decided it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gifts in kind of the donor, never in the pool</source>
        <translation>Взносы натурой от донора, в пул не входят</translation>
    </message>
    <message>
        <source>From %1 on only %2 %3 of what was received is there to go back. Give the day on which it went back, after the money came, or a lower amount.</source>
        <translation>С %1 из полученного можно вернуть только %2 %3. Укажите день возврата после поступления средств или меньшую сумму.</translation>
    </message>
    <message>
        <source>A refund of this bank reference is on record already. Give the reference of this payment, or reverse the other first.</source>
        <translation>Возврат с этим банковским номером уже записан. Укажите номер этого платежа или сначала сторнируйте тот возврат.</translation>
    </message>
    <message>
        <source>%1 is revalued for %2 already, which rests on what held before. Revalue that month or a later one anew.</source>
        <translation>%1: уже есть переоценка за %2, которая основана на прежних данных. Проведите переоценку за этот или более поздний месяц заново.</translation>
    </message>
    <message>
        <source>Of the revaluation of %1, with what ended the claim</source>
        <translation>От переоценки %1, вместе с тем, что прекратило требование</translation>
    </message>
    <message>
        <source>Taken back with a reversal</source>
        <translation>Отменено сторно</translation>
    </message>
    <message>
        <source>Without this receipt more would have gone back to the donor than came: %1 %2 would be missing. Reverse the refund first, or record the money where it belongs.</source>
        <translation>Без этого поступления донору было бы возвращено больше, чем поступило: не хватало бы %1 %2. Сначала сторнируйте возврат или запишите средства туда, куда они относятся.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preference between the windows</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Lifted: a reversal opened it again</source>
        <translation>Снято: сторно вновь открыло требование</translation>
    </message>
    <message>
        <source>No written withdrawal of this wish is on file.</source>
        <translation>Письменного отзыва этого пожелания в деле нет.</translation>
    </message>
    <message>
        <source>These words of the conditions may hide a wish for a use: %1. Say why they name no activity, State or person.</source>
        <translation>Эти слова условий могут скрывать пожелание о назначении: %1. Укажите, почему в них не названы ни деятельность, ни государство, ни лицо.</translation>
    </message>
    <message>
        <source>Look the conditions over, and state that they name no activity, State or person. What names one is a wish: it is refused and kept as a request.</source>
        <translation>Просмотрите условия и заявите, что в них не названы ни деятельность, ни государство, ни лицо. Все, что их называет, – пожелание: оно отклоняется и хранится как просьба.</translation>
    </message>
    <message>
        <source>Name no use (para. 19)</source>
        <translation>Назначение не названо (п. 19)</translation>
    </message>
    <message>
        <source>Nobody has stated it</source>
        <translation>Никто этого не заявил</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who stated it, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say why the document is no withdrawal of this wish.</source>
        <translation>Укажите, почему документ не является отзывом этого пожелания.</translation>
    </message>
    <message>
        <source>These words of the gift may hide a wish for a use: %1. State that they name no activity, State or person, and say why; a gift with a wish is refused.</source>
        <translation>Эти слова о даре могут скрывать пожелание о назначении: %1. Заявите, что они не называют ни деятельности, ни государства, ни лица, и укажите почему; дар с пожеланием отклоняется.</translation>
    </message>
    <message>
        <source>Names no use: %1</source>
        <comment>a reason</comment>
        <translation>Не называет назначения: %1</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Approved</source>
        <comment>a decision</comment>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a decision</comment>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a decision</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>A decision names the thing that it is about.</source>
        <translation>В решении указывается, чего оно касается.</translation>
    </message>
    <message>
        <source>A decision is signed over the digest of what was decided on.</source>
        <translation>Решение подписывается по дайджесту того, о чем принято решение.</translation>
    </message>
    <message>
        <source>Say why it is returned or declined: those who made it need the reason.</source>
        <translation>Укажите причину возврата или отклонения: она нужна составителям.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign decisions yet: a second person of another role must confirm it first.</source>
        <translation>Ваш ключ пока не может подписывать решения: сначала его должен подтвердить второй человек с другой ролью.</translation>
    </message>
    <message>
        <source>The key under the decision is not the decider&apos;s own.</source>
        <translation>Ключ под решением не принадлежит принявшему его лицу.</translation>
    </message>
    <message>
        <source>The signature does not fit the decision: one of them was changed.</source>
        <translation>Подпись не соответствует решению: одно из двух изменено.</translation>
    </message>
    <message>
        <source>No second person has confirmed the key.</source>
        <translation>Ключ не подтвержден вторым лицом.</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <translation>%1, краткий список, версия %2</translation>
    </message>
    <message>
        <source>%1, applicant %2</source>
        <translation>%1, заявитель %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>действительна</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>недействительна</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>A demonstration takes %1 applications or more.</source>
        <translation>Для демонстрации нужно не менее %1 заявок.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Остановлено; ничего не сохранено.</translation>
    </message>
</context>
<context>
    <name>diligence</name>
    <message>
        <source>A State needs no clearance.</source>
        <translation>Государству допуск не нужен.</translation>
    </message>
    <message>
        <source>Say what was examined and where it is filed.</source>
        <translation>Укажите, что проверено и где это хранится.</translation>
    </message>
    <message>
        <source>Give the first and the last day on which it holds.</source>
        <translation>Укажите первый и последний день действия.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: nothing is accepted from this donor.</source>
        <translation>Комплексная проверка %1 закончилась отказом: от этого донора ничего не принимается.</translation>
    </message>
    <message>
        <source>%1 is no State, and there is no clearance that holds on %2: record the due diligence first.</source>
        <translation>%1 — не государство, и на %2 нет действующего допуска: сначала зарегистрируйте комплексную проверку.</translation>
    </message>
    <message>
        <source>The checklist has no ground “%1”.</source>
        <translation>В контрольном перечне нет основания «%1».</translation>
    </message>
    <message>
        <source>An answer is one of: no_finding, finding, not_applicable.</source>
        <translation>Ответ — одно из: no_finding, finding, not_applicable.</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Не выявлено</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Неприменимо</translation>
    </message>
    <message>
        <source>No clearance</source>
        <translation>Нет допуска</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Ждет второго лица</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Допущен</translation>
    </message>
    <message>
        <source>Voided by the screening</source>
        <translation>Аннулирован скринингом</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозван</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>%1: say what was found, and where the evidence is.</source>
        <translation>%1: укажите, что выявлено и где находятся подтверждающие материалы.</translation>
    </message>
    <message>
        <source>%1: a finding on a ground of exclusion can&apos;t end with a clearance.</source>
        <translation>%1: если выявлено основание для исключения, итогом не может быть допуск.</translation>
    </message>
    <message>
        <source>%1: no Consolidated List is on record. Import it, or say which list was searched and how.</source>
        <translation>%1: Сводный перечень не зарегистрирован. Импортируйте его или укажите, по какому перечню и как проводился поиск.</translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation>%1: нет ответа.</translation>
    </message>
    <message>
        <source>%1 is answered more than once.</source>
        <translation>%1: дано больше одного ответа.</translation>
    </message>
    <message>
        <source>Nothing was cleared before it was examined: it holds from the day of the examination at the earliest.</source>
        <translation>До проверки ничего допустить нельзя: допуск действует не ранее чем со дня проверки.</translation>
    </message>
    <message>
        <source>There is no proposal that waits for a second person.</source>
        <translation>Нет предложения, которое ждет второго лица.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>Это ваше предложение: решение должно принять другое лицо.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>Укажите, почему вы не согласны.</translation>
    </message>
    <message>
        <source>Say why the clearance is withdrawn.</source>
        <translation>Укажите, почему допуск отзывается.</translation>
    </message>
    <message>
        <source>The due diligence of %1 waits for a second person: nothing is cleared before two people have decided.</source>
        <translation>Комплексная проверка ждет второго лица (%1): допуска нет, пока решение не приняли двое.</translation>
    </message>
    <message>
        <source>The clearance of %1 was withdrawn from %2 on: %3</source>
        <translation>Допуск донора %1 отозван с %2: %3</translation>
    </message>
    <message>
        <source>The clearance of %1 holds only from %2 on.</source>
        <translation>Допуск донора %1 действует только с %2.</translation>
    </message>
    <message>
        <source>The clearance of %1 ended on %2: renew the due diligence first.</source>
        <translation>Допуск донора %1 истек %2: сначала возобновите комплексную проверку.</translation>
    </message>
    <message>
        <source>A new proposal waits for a second person.</source>
        <translation>Новое предложение ждет второго лица.</translation>
    </message>
    <message>
        <source>A due diligence is a checklist on which two people decide: propose it with its answers, and let a second person confirm it.</source>
        <translation>Комплексная проверка — это контрольный перечень, по которому решают двое: предложите ее с ответами, а второе лицо пусть подтвердит.</translation>
    </message>
    <message>
        <source>Guidelines on cooperation between the United Nations and the business sector, 2015</source>
        <translation>Руководящие принципы сотрудничества между Организацией Объединенных Наций и деловыми кругами, 2015 год</translation>
    </message>
    <message>
        <source>Sanctions of the Security Council</source>
        <translation>Санкции Совета Безопасности</translation>
    </message>
    <message>
        <source>Does it stand on the Consolidated List, or has it violated a sanctions regime?</source>
        <translation>Значится ли в Сводном перечне, нарушал ли режим санкций?</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Права человека</translation>
    </message>
    <message>
        <source>Is it complicit in abuses of human rights, or does it tolerate them?</source>
        <translation>Причастен ли к нарушениям прав человека, терпимо ли к ним относится?</translation>
    </message>
    <message>
        <source>Forced or child labour</source>
        <translation>Принудительный или детский труд</translation>
    </message>
    <message>
        <source>Does it use or tolerate forced or compulsory labour, or child labour?</source>
        <translation>Использует или допускает ли принудительный или обязательный труд либо детский труд?</translation>
    </message>
    <message>
        <source>Banned weapons</source>
        <translation>Запрещенное оружие</translation>
    </message>
    <message>
        <source>Does it make, sell or finance anti-personnel mines, cluster munitions or other banned weapons?</source>
        <translation>Производит, продает или финансирует ли противопехотные мины, кассетные боеприпасы или иное запрещенное оружие?</translation>
    </message>
    <message>
        <source>Other weapons</source>
        <translation>Другое оружие</translation>
    </message>
    <message>
        <source>Does it make or sell other weapons or their parts?</source>
        <translation>Производит или продает ли другое оружие или его части?</translation>
    </message>
    <message>
        <source>Practice of the office, which serves disarmament</source>
        <translation>Практика Управления, работающего в интересах разоружения</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Табак</translation>
    </message>
    <message>
        <source>Does it make tobacco or tobacco products?</source>
        <translation>Производит ли табак или табачные изделия?</translation>
    </message>
    <message>
        <source>Global Compact</source>
        <translation>Глобальный договор</translation>
    </message>
    <message>
        <source>Does it systematically fail to keep the principles of the United Nations Global Compact?</source>
        <translation>Нарушает ли систематически принципы Глобального договора Организации Объединенных Наций?</translation>
    </message>
    <message>
        <source>Corruption and origin of the money</source>
        <translation>Коррупция и происхождение средств</translation>
    </message>
    <message>
        <source>Is there corruption, fraud or money laundering, or doubt where its money is from?</source>
        <translation>Есть ли коррупция, мошенничество, отмывание денег или сомнения в происхождении средств?</translation>
    </message>
    <message>
        <source>Global Compact, principle 10; Financial Regulations and Rules (ST/SGB/2013/4)</source>
        <translation>Глобальный договор, принцип 10; Финансовые положения и правила (ST/SGB/2013/4)</translation>
    </message>
    <message>
        <source>Debarred suppliers</source>
        <translation>Отстраненные поставщики</translation>
    </message>
    <message>
        <source>Does it stand on the list of ineligible suppliers of the United Nations or on the World Bank&apos;s list of debarred firms?</source>
        <translation>Значится ли в перечне недопущенных поставщиков Организации Объединенных Наций или в перечне отстраненных фирм Всемирного банка?</translation>
    </message>
    <message>
        <source>United Nations Global Marketplace; World Bank</source>
        <translation>Глобальный рынок Организации Объединенных Наций; Всемирный банк</translation>
    </message>
    <message>
        <source>Influence and endorsement</source>
        <translation>Влияние и поддержка</translation>
    </message>
    <message>
        <source>Does it ask for influence, exclusivity, endorsement or the name and emblem of the United Nations in return?</source>
        <translation>Просит ли взамен влияния, исключительных прав, публичной поддержки или права на название и эмблему Организации Объединенных Наций?</translation>
    </message>
    <message>
        <source>Guidelines of 2015; resolution 92 (I); para. 19 of the fund paper</source>
        <translation>Руководящие принципы 2015 года; резолюция 92 (I); п. 19 документа о фонде</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: no project is entrusted to it for an earlier day.</source>
        <translation>Допуск %1 отказан или отозван с %2: проекты ему не поручаются и за более ранний день.</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: nothing new is accepted for an earlier day. Only money that was at the bank before is still recorded, with a reason that says what shows it.</source>
        <translation>Допуск %1 отказан или отозван с %2: ничего нового не принимается и за более ранний день. Записываются только средства, которые уже были в банке, с указанием того, что это подтверждает.</translation>
    </message>
    <message>
        <source>There is no clearance of %1 that holds on %2: record the due diligence first.</source>
        <translation>Нет допуска, действующего на %2: %1. Сначала запишите комплексную проверку.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: no project is entrusted to it.</source>
        <translation>Комплексная проверка %1 завершилась отказом: проекты ему не поручаются.</translation>
    </message>
    <message>
        <source>%1: say why it can&apos;t be asked here.</source>
        <translation>%1: укажите, почему здесь об этом нельзя спросить.</translation>
    </message>
    <message>
        <source>There is no such donor or implementing partner.</source>
        <translation>Такого донора или партнера-исполнителя нет.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>Одно предложение уже ждет второго человека.</translation>
    </message>
    <message>
        <source>The proposed term is over: disagree, and examine anew.</source>
        <translation>Предложенный срок истек: не соглашайтесь и проведите проверку заново.</translation>
    </message>
    <message>
        <source>There is no clearance to be withdrawn.</source>
        <translation>Нет допуска, который можно отозвать.</translation>
    </message>
    <message>
        <source>A person in charge of %1</source>
        <comment>whose name is sealed</comment>
        <translation>Руководитель: %1</translation>
    </message>
    <message>
        <source>The names were compared with the Consolidated List of %1: no clearance of %2 can rest on it. Date it %1 or later.</source>
        <translation>Имена сверены со Сводным перечнем от %1: допуск от %2 не может на него опираться. Поставьте дату %1 или позже.</translation>
    </message>
    <message>
        <source>There is no such file of evidence.</source>
        <translation>Такого подтверждающего файла нет.</translation>
    </message>
    <message>
        <source>The evidence is not what was attached: verify the file.</source>
        <translation>Подтверждающий файл не тот, что был приложен: проверьте файл фонда.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Contents</source>
        <comment>heading over a paper&apos;s table of contents</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>over the page numbers of a table of contents</comment>
        <translation>Стр.</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <comment>before a table&apos;s caption; %1 is its number</comment>
        <translation>Таблица %1.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <comment>before a chart&apos;s caption; %1 is its number</comment>
        <translation>Рисунок %1.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>caption of a table that runs over from a page before</comment>
        <translation>%1 (продолжение)</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <comment>%1 is the library&apos;s or the system&apos;s reason</comment>
        <translation>Не удалось создать электронную таблицу: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a spreadsheet file; %2 is the system&apos;s reason</comment>
        <translation>Не удалось записать «%1»: %2. Выберите другое место или освободите это.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: %1. Save it anew.</source>
        <translation>Таблица повреждена: %1. Сохраните ее заново.</translation>
    </message>
    <message>
        <source>it holds a document type definition, which is not read</source>
        <translation>она содержит определение типа документа, которое не читается</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet that is not hidden.</source>
        <translation>В таблице нет ни одного нескрытого листа.</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet (XLSX).</source>
        <translation>Это архив, но не таблица (XLSX).</translation>
    </message>
    <message>
        <source>The file is cut or damaged: its parts can&apos;t be unpacked. Save it anew.</source>
        <translation>Файл обрезан или поврежден: его части не распаковываются. Сохраните его заново.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MiB. Save what is needed in a file of its own.</source>
        <translation>Часть файла при распаковке занимает больше %1 МиБ. Сохраните нужное в отдельном файле.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>Первый лист пуст.</translation>
    </message>
    <message>
        <source>The sheet holds too much: at most %1 columns, %2 million cells and %3 million letters are read. Save what is needed in a file of its own.</source>
        <translation>Лист содержит слишком много: читается не более %1 столбцов, %2 млн ячеек и %3 млн знаков. Сохраните нужное в отдельном файле.</translation>
    </message>
</context>
<context>
    <name>donors</name>
    <message>
        <source>Member State</source>
        <translation>Государство-член</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Международная организация</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>Philanthropic</source>
        <translation>Благотворительная организация</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Гражданское общество</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Научные круги</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Частное лицо</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публиковать</translation>
    </message>
    <message>
        <source>Publish without the amount</source>
        <translation>Публиковать без суммы</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>Не называть</translation>
    </message>
    <message>
        <source>Give the donor&apos;s name.</source>
        <translation>Укажите название донора.</translation>
    </message>
    <message>
        <source>There is a donor of this name already.</source>
        <translation>Донор с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Say which State it is.</source>
        <translation>Укажите, какое это государство.</translation>
    </message>
    <message>
        <source>This State is a donor on record already.</source>
        <translation>Это государство уже зарегистрировано как донор.</translation>
    </message>
    <message>
        <source>Only a State&apos;s contribution bears a State.</source>
        <translation>Государство указывается только у взноса государства.</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor asks otherwise: name the letter that asks.</source>
        <translation>Взносы публикуются, если донор не просит об ином: назовите письмо с такой просьбой.</translation>
    </message>
    <message>
        <source>There is no such donor.</source>
        <translation>Такого донора нет.</translation>
    </message>
    <message>
        <source>There is no donor “%1” on record. Record the donor first.</source>
        <translation>Донор «%1» не зарегистрирован. Сначала зарегистрируйте донора.</translation>
    </message>
    <message>
        <source>The donor is published in this way already.</source>
        <translation>Донор уже публикуется таким образом.</translation>
    </message>
    <message>
        <source>Name the donor&apos;s letter: only the donor changes how it is published.</source>
        <translation>Назовите письмо донора: способ публикации меняет только сам донор.</translation>
    </message>
    <message>
        <source>A State is called by its own names in all six languages; none is recorded here.</source>
        <translation>Государство именуется собственными названиями на всех шести языках; здесь они не записываются.</translation>
    </message>
    <message>
        <source>Another donor bears this name.</source>
        <translation>Это наименование носит другой донор.</translation>
    </message>
    <message>
        <source>This stands on record already.</source>
        <translation>Это уже зарегистрировано.</translation>
    </message>
    <message>
        <source>An address has at most eight lines of 120 characters.</source>
        <translation>В адресе не более восьми строк по 120 знаков.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>Адрес физического лица запечатан: его записывает сотрудник по программам.</translation>
    </message>
    <message>
        <source>Say why the address is erased.</source>
        <translation>Укажите, почему адрес стирается.</translation>
    </message>
    <message>
        <source>The address is a person&apos;s and sealed: who is cleared for personal data prints the letter.</source>
        <translation>Адрес принадлежит физическому лицу и запечатан: письмо печатает тот, кто имеет допуск к персональным данным.</translation>
    </message>
    <message>
        <source>The sealed address can&apos;t be opened: the file was touched.</source>
        <translation>Запечатанный адрес не открывается: файл был изменен.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: record it by itself and leave it out of the table.</source>
        <translation>Адрес физического лица запечатан: запишите его отдельно и не включайте в таблицу.</translation>
    </message>
    <message>
        <source>The donor is on record as: %1.</source>
        <translation>Донор зарегистрирован как: %1.</translation>
    </message>
    <message>
        <source>How a donor on record is published is changed by itself, with the donor&apos;s letter.</source>
        <translation>Порядок публикации данных о зарегистрированном доноре меняется отдельно, с приложением письма донора.</translation>
    </message>
    <message>
        <source>Give the first day on which the names hold.</source>
        <translation>Укажите первый день действия наименований.</translation>
    </message>
    <message>
        <source>These names stand on record for this day already.</source>
        <translation>На этот день эти наименования уже записаны.</translation>
    </message>
    <message>
        <source>Pledged, unsigned</source>
        <translation>Объявлено, не подписано</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>По соглашениям</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Наименования</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Записан как</translation>
    </message>
    <message>
        <source>How it is published (para. 17)</source>
        <translation>Порядок публикации (п. 17)</translation>
    </message>
    <message>
        <source>Due diligence (para. 14)</source>
        <translation>Комплексная проверка (п. 14)</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Letters to it</source>
        <translation>Письма донору</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The address was erased.</source>
        <translation>Адрес стерт.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a clearance, a day</comment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether a contribution is published</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>how a contribution is published</comment>
        <translation>без суммы</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>how a contribution is published</comment>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикуется</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Допущен по</translation>
    </message>
    <message>
        <source>Pledged, %1</source>
        <comment>a currency</comment>
        <translation>Объявлено, %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие наименования</translation>
    </message>
    <message>
        <source>Name the letter that is attached.</source>
        <translation>Укажите прилагаемое письмо.</translation>
    </message>
    <message>
        <source>A form of address is one line of at most 120 characters.</source>
        <translation>Обращение — одна строка не длиннее 120 знаков.</translation>
    </message>
    <message>
        <source>Attach the letter or message in which the donor asks for it.</source>
        <translation>Приложите письмо или сообщение, в котором донор просит об этом.</translation>
    </message>
    <message>
        <source>There is no such wish on record.</source>
        <translation>Такого пожелания в записях нет.</translation>
    </message>
    <message>
        <source>The donor asked for nothing: no letter belongs here.</source>
        <translation>Донор ни о чем не просил: письмо здесь не требуется.</translation>
    </message>
    <message>
        <source>The letter that asks for it is on file already.</source>
        <translation>Письмо с этой просьбой уже в деле.</translation>
    </message>
    <message>
        <source>The donor&apos;s letter is not on file.</source>
        <translation>Письма донора в деле нет.</translation>
    </message>
    <message>
        <source>The letter&apos;s content is not what was attached: verify the file.</source>
        <translation>Содержание письма не то, что было приложено: проверьте файл.</translation>
    </message>
    <message>
        <source>A letter is a PDF, a PNG or JPEG image, or a text.</source>
        <translation>Письмо — это PDF, изображение PNG или JPEG либо текст.</translation>
    </message>
    <message>
        <source>This letter is not on file.</source>
        <translation>Этого письма в деле нет.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>В деле</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>a letter, its form of address</comment>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Вся история</translation>
    </message>
    <message>
        <source>No address or letter of a person is on record.</source>
        <translation>Ни адреса, ни письма лица в записях нет.</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a letter</comment>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>UN operational rates of exchange</source>
        <translation>Операционные обменные курсы ООН</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>Код валюты по ISO 4217</translation>
    </message>
    <message>
        <source>First day of the rate, YYYY-MM-DD; it holds for the rest of the month unless another follows</source>
        <translation>Первый день курса, ГГГГ-ММ-ДД; действует до конца месяца, если не следует другой</translation>
    </message>
    <message>
        <source>Units of the currency for one unit of the fund&apos;s currency</source>
        <translation>Единиц валюты за одну единицу валюты фонда</translation>
    </message>
    <message>
        <source>Where the rate was read</source>
        <translation>Источник курса</translation>
    </message>
    <message>
        <source>Date and time of receipt with the distance from UTC; numbers are given in this order</source>
        <translation>Дата и время получения с отклонением от UTC; номера присваиваются в этом порядке</translation>
    </message>
    <message>
        <source>State whose official the applicant is: name in any of the six languages, or ISO code</source>
        <translation>Государство, должностным лицом которого является заявитель: название на любом из шести языков или код ISO</translation>
    </message>
    <message>
        <source>woman, man, other or not_said; empty: not_said</source>
        <translation>woman, man, other или not_said; пусто: not_said</translation>
    </message>
    <message>
        <source>Given names; may be empty. Sealed</source>
        <translation>Имена; может быть пусто. Скрыто</translation>
    </message>
    <message>
        <source>Family name. Sealed</source>
        <translation>Фамилия. Скрыто</translation>
    </message>
    <message>
        <source>Birth date, YYYY-MM-DD. Sealed</source>
        <translation>Дата рождения, ГГГГ-ММ-ДД. Скрыто</translation>
    </message>
    <message>
        <source>One e-mail address. Sealed</source>
        <translation>Один адрес эл. почты. Скрыто</translation>
    </message>
    <message>
        <source>Telephone number; may be empty. Sealed</source>
        <translation>Номер телефона; может быть пусто. Скрыто</translation>
    </message>
    <message>
        <source>Passport number, where known. Sealed</source>
        <translation>Номер паспорта, если известен. Скрыто</translation>
    </message>
    <message>
        <source>The office&apos;s own notes; may be empty. Sealed</source>
        <translation>Заметки Управления; может быть пусто. Скрыто</translation>
    </message>
    <message>
        <source>Ministry or office; reviewers read it</source>
        <translation>Министерство или ведомство; читают рецензенты</translation>
    </message>
    <message>
        <source>Present post; reviewers read it</source>
        <translation>Нынешняя должность; читают рецензенты</translation>
    </message>
    <message>
        <source>yes or no: a government official (para. 21 (a)); empty: not said</source>
        <translation>yes или no: государственное должностное лицо (п. 21 (a)); пусто: не указано</translation>
    </message>
    <message>
        <source>yes or no: based in the capital (para. 21 (a)); empty: not said</source>
        <translation>yes или no: работает в столице (п. 21 (a)); пусто: не указано</translation>
    </message>
    <message>
        <source>Field of the present post: diplomacy, policy, technical or other (para. 21 (a)); empty: not said</source>
        <translation>Область нынешней должности: diplomacy, policy, technical или other (п. 21 (a)); пусто: не указано</translation>
    </message>
    <message>
        <source>Whole years in the present post; empty: not said</source>
        <translation>Полных лет в нынешней должности; пусто: не указано</translation>
    </message>
    <message>
        <source>Sessions of the process attended so far; 0 for a first-time delegate; empty: not said</source>
        <translation>Посещено сессий процесса; 0 — для впервые участвующего делегата; пусто: не указано</translation>
    </message>
    <message>
        <source>yes or no: able to travel and take part (para. 21 (c)); empty: not said</source>
        <translation>yes или no: может приехать и участвовать (п. 21 (c)); пусто: не указано</translation>
    </message>
    <message>
        <source>yes or no: undertakes to attend everything (para. 21 (d)); empty: not said</source>
        <translation>yes или no: обязуется присутствовать на всем (п. 21 (d)); пусто: не указано</translation>
    </message>
    <message>
        <source>yes or no: will report if asked (para. 21 (e)); empty: not said</source>
        <translation>yes или no: представит отчет по запросу (п. 21 (e)); пусто: не указано</translation>
    </message>
    <message>
        <source>Of en, fr, es, ru, zh, ar, parted by ;</source>
        <translation>Из en, fr, es, ru, zh, ar, через ;</translation>
    </message>
    <message>
        <source>Present duties in the applicant&apos;s words (para. 21 (a))</source>
        <translation>Нынешние обязанности словами заявителя (п. 21 (a))</translation>
    </message>
    <message>
        <source>Direct experience in the applicant&apos;s words (para. 21 (b))</source>
        <translation>Непосредственный опыт словами заявителя (п. 21 (b))</translation>
    </message>
    <message>
        <source>What will be brought to the discussions, in the applicant&apos;s words (para. 21 (b))</source>
        <translation>Что будет внесено в обсуждения, словами заявителя (п. 21 (b))</translation>
    </message>
    <message>
        <source>What will be done with it afterwards, in the applicant&apos;s words</source>
        <translation>Что будет сделано с этим впоследствии, словами заявителя</translation>
    </message>
    <message>
        <source>Answers to further criteria of the call</source>
        <translation>Ответы на дополнительные критерии конкурса</translation>
    </message>
    <message>
        <source>The consent text that was agreed to, by its version</source>
        <translation>Версия принятого текста согласия</translation>
    </message>
    <message>
        <source>Date of the consent, YYYY-MM-DD</source>
        <translation>Дата согласия, ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>unclassified, confidential or strictly_confidential; empty: confidential</source>
        <translation>unclassified, confidential или strictly_confidential; пусто: confidential</translation>
    </message>
    <message>
        <source>Here one application is read at a time: the table has %1 rows. Import it instead.</source>
        <translation>Здесь читается по одной заявке: в таблице строк: %1. Лучше импортируйте ее.</translation>
    </message>
    <message>
        <source>Applications to a sponsorship call</source>
        <translation>Заявки на конкурс спонсорской поддержки</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here.</source>
        <translation>«%1» нет среди допустимых здесь слов.</translation>
    </message>
    <message>
        <source>Name the criterion of this check.</source>
        <translation>Назовите критерий этой проверки.</translation>
    </message>
    <message>
        <source>Six texts stand here, for the scores 0 to 5.</source>
        <translation>Здесь шесть текстов, для оценок от 0 до 5.</translation>
    </message>
    <message>
        <source>A share is a text from &quot;0&quot; to &quot;1&quot;, such as &quot;0.5&quot;.</source>
        <translation>Доля — это текст от &quot;0&quot; до &quot;1&quot;, например &quot;0.5&quot;.</translation>
    </message>
    <message>
        <source>The format must be “%1”.</source>
        <translation>Формат должен быть «%1».</translation>
    </message>
    <message>
        <source>Give the date of the agreement that the row speaks of in agreed_on.</source>
        <translation>Укажите в agreed_on дату соглашения, о котором говорит строка.</translation>
    </message>
    <message>
        <source>Pledges, with their agreements where they are signed</source>
        <translation>Объявленные взносы с соглашениями, если подписаны</translation>
    </message>
    <message>
        <source>The donor&apos;s or the office&apos;s reference, at most 60 characters; the same row twice changes nothing</source>
        <translation>Номер донора или Управления, не более 60 знаков; повтор той же строки ничего не меняет</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name or number of another donor on record</source>
        <translation>Государство по любому из названий или кодов либо название или номер другого зарегистрированного донора</translation>
    </message>
    <message>
        <source>Day of the announcement, YYYY-MM-DD</source>
        <translation>День объявления, ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Amount announced, such as 100000.00</source>
        <translation>Объявленная сумма, например 100000.00</translation>
    </message>
    <message>
        <source>Day of the signed agreement; empty where there is none</source>
        <translation>День подписания соглашения; пусто, если его нет</translation>
    </message>
    <message>
        <source>Amount of the agreement; empty: as announced</source>
        <translation>Сумма соглашения; пусто: как объявлено</translation>
    </message>
    <message>
        <source>Instalments that add up to the agreement, each as date:amount, parted by blanks; empty: all at once</source>
        <translation>Части, в сумме равные соглашению, каждая в виде дата:сумма, через пробел; пусто: все сразу</translation>
    </message>
    <message>
        <source>Conditions of the agreement; empty: unconditional</source>
        <translation>Условия соглашения; пусто: без условий</translation>
    </message>
    <message>
        <source>What the donor wishes it to be used for; anything here is refused (para. 19)</source>
        <translation>На что донор желает направить средства; любой текст здесь ведет к отказу (п. 19)</translation>
    </message>
    <message>
        <source>Here must stand an object in braces.</source>
        <translation>Здесь должен стоять объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>Ключ «%1» здесь неизвестен.</translation>
    </message>
    <message>
        <source>Here must stand a list in brackets.</source>
        <translation>Здесь должен стоять список в квадратных скобках.</translation>
    </message>
    <message>
        <source>Here must stand a text in quotes.</source>
        <translation>Здесь должен стоять текст в кавычках.</translation>
    </message>
    <message>
        <source>Here must stand a whole number that is not negative.</source>
        <translation>Здесь должно стоять целое неотрицательное число.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>Ключ «%1» указан дважды в одном объекте.</translation>
    </message>
    <message>
        <source>This is no JSON in UTF-8 from this line on.</source>
        <translation>С этой строки это не JSON в UTF-8.</translation>
    </message>
    <message>
        <source>Money that came to the bank, each for a signed agreement</source>
        <translation>Деньги, поступившие в банк, каждые по подписанному соглашению</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>Номер взноса</translation>
    </message>
    <message>
        <source>Day of the bank, YYYY-MM-DD; its month&apos;s rate must be on record</source>
        <translation>День поступления в банк, ГГГГ-ММ-ДД; курс этого месяца должен быть записан</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217, as in the agreement</source>
        <translation>Код валюты по ISO 4217, как в соглашении</translation>
    </message>
    <message>
        <source>Amount received, such as 50000.00</source>
        <translation>Полученная сумма, например 50000.00</translation>
    </message>
    <message>
        <source>The bank&apos;s reference; the same row twice changes nothing</source>
        <translation>Банковский номер; повтор той же строки ничего не меняет</translation>
    </message>
    <message>
        <source>The call has %1 criteria; leave this column empty.</source>
        <translation>В конкурсе критериев: %1; оставьте этот столбец пустым.</translation>
    </message>
    <message>
        <source>Number of an application that is assigned to you</source>
        <translation>Номер назначенной вам заявки</translation>
    </message>
    <message>
        <source>Your name as a user, or empty: everyone submits their own reviews</source>
        <translation>Ваше имя пользователя или пусто: каждый отправляет свои рецензии</translation>
    </message>
    <message>
        <source>Score from 0 to 5 for criterion %1 of the call; empty where the call has fewer criteria</source>
        <translation>Оценка от 0 до 5 по критерию %1 конкурса; пусто, если критериев меньше</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>Почему, своими словами; читают принимающие решение</translation>
    </message>
    <message>
        <source>Own reviews: a score for each criterion of the call, and a note</source>
        <translation>Свои рецензии: оценка по каждому критерию конкурса и примечание</translation>
    </message>
    <message>
        <source>Fares, daily subsistence and terminal expenses, from a date on</source>
        <translation>Проезд, суточные и станционные расходы с определенной даты</translation>
    </message>
    <message>
        <source>fare (return journey from a State), daily (subsistence a night at the place) or terminals (terminal expenses of one journey)</source>
        <translation>fare (проезд из государства и обратно), daily (суточные за ночь на месте) или terminals (станционные расходы одной поездки)</translation>
    </message>
    <message>
        <source>Place of the meeting, as the call names it</source>
        <translation>Место совещания, как в конкурсе</translation>
    </message>
    <message>
        <source>State that the fare is from, by name or ISO code; empty for the other kinds</source>
        <translation>Государство отправления, название или код ISO; для других видов пусто</translation>
    </message>
    <message>
        <source>First day on which it holds, YYYY-MM-DD</source>
        <translation>Первый день действия, ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Amount with a point before the decimals</source>
        <translation>Сумма с точкой перед дробной частью</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Напишите одно из следующих: %1.</translation>
    </message>
    <message>
        <source>The Security Council&apos;s Consolidated List (XML)</source>
        <translation>Сводный перечень Совета Безопасности (XML)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of fare, daily, terminals.</source>
        <translation>&quot;%1&quot; не является ни fare, ни daily, ни terminals.</translation>
    </message>
    <message>
        <source>The treasury&apos;s list tells what one US dollar is worth; the books of this fund are in %1.</source>
        <translation>Список казначейства указывает, чему равен один доллар США; учет этого фонда ведется в %1.</translation>
    </message>
    <message>
        <source>Left out, since ISO 4217 knows no such currency: %1.</source>
        <translation>Пропущено, так как в ISO 4217 такой валюты нет: %1.</translation>
    </message>
    <message>
        <source>This is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>Это не дата вида ГГГГ-ММ-ДД, например 2026-11-22.</translation>
    </message>
    <message>
        <source>This is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>Это не дата и время с указанием отклонения от UTC, например 2026-11-22T14:05Z или 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>Напишите yes или no.</translation>
    </message>
    <message>
        <source>This is not a whole number, or it is too large.</source>
        <translation>Это не целое число, или оно слишком велико.</translation>
    </message>
    <message>
        <source>This is not the name or the ISO code of a State.</source>
        <translation>Это не название и не код ИСО какого-либо государства.</translation>
    </message>
    <message>
        <source>The field is not UTF-8. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>Поле не в кодировке UTF-8. Откройте файл в исходной программе и сохраните его в формате «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The line does not fit the first line, which does not name the columns that are known here.</source>
        <translation>Строка не соответствует первой строке, в которой не названы известные здесь столбцы.</translation>
    </message>
    <message>
        <source>The first line must name each column once, and only columns that are known here.</source>
        <translation>Первая строка должна называть каждый столбец один раз и только известные здесь столбцы.</translation>
    </message>
    <message>
        <source>Column %1 of the first line is not known here.</source>
        <translation>Столбец %1 первой строки здесь неизвестен.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Укажите одно из: %1.</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name of another donor; the same row twice changes nothing</source>
        <translation>Государство под любым названием или кодом либо наименование другого донора; повтор той же строки ничего не меняет</translation>
    </message>
    <message>
        <source>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia or individual</source>
        <translation>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia или individual</translation>
    </message>
    <message>
        <source>publish, without_amount or anonymous; empty: publish</source>
        <translation>publish, without_amount или anonymous; пусто: publish</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for less than publication</source>
        <translation>Письмо донора с просьбой публиковать меньше</translation>
    </message>
    <message>
        <source>Language of letters: en, fr, es, ru, zh or ar; empty: en</source>
        <translation>Язык писем: en, fr, es, ru, zh или ar; пусто: en</translation>
    </message>
    <message>
        <source>Whom letters go to, lines parted by “ | ”; none of a person</source>
        <translation>Кому направлять письма, строки разделяются знаком « | »; не для физических лиц</translation>
    </message>
    <message>
        <source>Name in %1, where it has one; none of a State</source>
        <translation>Наименование, если есть, язык: %1; не для государств</translation>
    </message>
    <message>
        <source>Donors: names, wishes of publication, and whom letters go to</source>
        <translation>Доноры: наименования, пожелания о публикации и адресаты писем</translation>
    </message>
    <message>
        <source>At “%1”: %2</source>
        <comment>%1 a key in a file such as meeting.nights</comment>
        <translation>В «%1»: %2</translation>
    </message>
    <message>
        <source>The partner&apos;s name as it writes it, no Government; the same row twice changes nothing</source>
        <translation>Наименование партнера, как он пишет его сам, не правительство; повтор той же строки ничего не меняет</translation>
    </message>
    <message>
        <source>non_governmental, un_entity, international_organisation, regional_organisation, academia or private</source>
        <translation>non_governmental, un_entity, international_organisation, regional_organisation, academia или private</translation>
    </message>
    <message>
        <source>The State of its seat by any of its names or codes; may be empty</source>
        <translation>Государство местонахождения под любым из его названий или кодов; можно оставить пустым</translation>
    </message>
    <message>
        <source>Its number in a register, with the register; may be empty</source>
        <translation>Номер в реестре с указанием реестра; можно оставить пустым</translation>
    </message>
    <message>
        <source>Its address on the web; may be empty</source>
        <translation>Адрес в Интернете; можно оставить пустым</translation>
    </message>
    <message>
        <source>Those in charge, each as NAME; OFFICE; YEAR OF BIRTH, of which the name is needed, parted by “ | ”. Sealed</source>
        <translation>Руководители, каждый как ИМЯ; ДОЛЖНОСТЬ; ГОД РОЖДЕНИЯ, где имя обязательно, через « | ». Опечатывается</translation>
    </message>
    <message>
        <source>Name in %1, where it has one</source>
        <translation>Наименование на языке «%1», если оно есть</translation>
    </message>
    <message>
        <source>Implementing partners, with those in charge of them</source>
        <translation>Партнеры-исполнители с их руководителями</translation>
    </message>
</context>
<context>
    <name>fund::AgreementForm</name>
    <message>
        <source>Amount of the agreement</source>
        <translation>Сумма соглашения</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Instalments, one on a line</source>
        <translation>Части, по одной в строке</translation>
    </message>
    <message>
        <source>Day and amount as 2026-03-01:50000.00. They add up to the agreement; none: all of it at once.</source>
        <translation>День и сумма в виде 2026-03-01:50000.00. В сумме они равны соглашению; если не указаны — все сразу.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>Условия, если есть</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Пожелание об использовании, если донор его высказал</translation>
    </message>
    <message>
        <source>An agreement with a wish is refused; the wish is kept as a request (para. 19).</source>
        <translation>Соглашение с пожеланием отклоняется; пожелание сохраняется как просьба (п. 19).</translation>
    </message>
    <message>
        <source>The conditions name no activity, State or person (para. 19)</source>
        <translation>В условиях не названы ни деятельность, ни государство, ни лицо (п. 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>Почему эти слова их не называют</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of an agreement&apos;s conditions</comment>
        <translation>Может скрывать пожелание о назначении: %1.</translation>
    </message>
</context>
<context>
    <name>fund::AllotmentForm</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Allotted on</source>
        <translation>Дата выделения</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>На чьем решении основано и где оно записано</translation>
    </message>
    <message>
        <source>Cost plan of the year, approved on …</source>
        <translation>План расходов на год, утвержден …</translation>
    </message>
    <message>
        <source>At most %1 on this day: its operating reserve and its support costs come on top, and those of what is allotted already.</source>
        <translation>Не более %1 на этот день: сверх того идут оперативный резерв и расходы на поддержку, а также те, что относятся к уже выделенному.</translation>
    </message>
    <message>
        <source>At most %1 for staff, by what Member States have paid in (para. 15).</source>
        <translation>Не более %1 на персонал — в пределах внесенного государствами-членами (п. 15).</translation>
    </message>
</context>
<context>
    <name>fund::AmountField</name>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, which has no decimals.</source>
        <translation>«%1» не является суммой в %2: в этой валюте нет дробной части.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not an amount in %2, which has at most %Ln decimal(s).</source>
        <translation>
            <numerusform>«%1» не является суммой в %2: не более %Ln десятичного знака.</numerusform>
            <numerusform>«%1» не является суммой в %2: не более %Ln десятичных знаков.</numerusform>
            <numerusform>«%1» не является суммой в %2: не более %Ln десятичных знаков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationForm</name>
    <message>
        <source>not said</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес эл. почты</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Номер паспорта</translation>
    </message>
    <message>
        <source>The office&apos;s own notes, sealed</source>
        <translation>Заметки Управления, скрыты</translation>
    </message>
    <message>
        <source>Ministry or office</source>
        <translation>Министерство или ведомство</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>Нынешняя должность</translation>
    </message>
    <message>
        <source>Field of the post</source>
        <translation>Область должности</translation>
    </message>
    <message>
        <source>Years in the post</source>
        <translation>Лет в должности</translation>
    </message>
    <message>
        <source>Sessions attended so far</source>
        <translation>Посещено сессий</translation>
    </message>
    <message>
        <source>A government official</source>
        <translation>Государственное должностное лицо</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>Работает в столице</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>Может приехать и участвовать</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>Обязуется присутствовать на всем</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>Представит отчет по запросу</translation>
    </message>
    <message>
        <source>Languages: en, fr, es, ru, zh, ar</source>
        <translation>Языки: en, fr, es, ru, zh, ar</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>Нынешняя должность и обязанности</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Непосредственный опыт в сфере безопасности ИКТ</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>Предполагаемый вклад</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>Последующее применение в своей стране</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Версия текста согласия</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Decision to accept it late, where it is</source>
        <translation>Решение о принятии с опозданием, если есть</translation>
    </message>
    <message>
        <source>UTC, as 2026-11-22 14:05Z.</source>
        <translation>UTC, в виде 2026-11-22 14:05Z.</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>Личные данные, скрыты</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Answers, para. 21</source>
        <translation>Ответы, п. 21</translation>
    </message>
    <message>
        <source>In their own words; reviewers read it</source>
        <translation>Своими словами; читают рецензенты</translation>
    </message>
    <message>
        <source>Consent and secrecy</source>
        <translation>Согласие и секретность</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Введите целое число или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationPanel</name>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>не выполнен</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>неясно</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>application and call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Персональные данные стерты</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>Имя скрыто</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>none</source>
        <comment>regional group</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получена</translation>
    </message>
    <message>
        <source>Late, accepted: %1</source>
        <translation>Поздно, принята: %1</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Секретность</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранить до</translation>
    </message>
    <message>
        <source>no date set</source>
        <comment>retention</comment>
        <translation>дата не установлена</translation>
    </message>
    <message>
        <source>Eligibility: %1</source>
        <translation>Соответствие: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>criterion, verdict, paragraph</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Оценить…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Оценить: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>Проезд</translation>
    </message>
    <message numerus="yes">
        <source>Subsistence, %Ln night(s)</source>
        <translation>
            <numerusform>Суточные, %Ln ночь</numerusform>
            <numerusform>Суточные, %Ln ночи</numerusform>
            <numerusform>Суточные, %Ln ночей</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Станционные</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>Личные данные, скрыты</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Паспорт</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Министерство</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Стереть персональные данные…</translation>
    </message>
    <message>
        <source>Numbers are given in order of receipt and never again.</source>
        <translation>Номера присваиваются в порядке получения и никогда повторно.</translation>
    </message>
    <message>
        <source>A nominee: the page of the short list withdraws them and frees the money.</source>
        <translation>Кандидат: его отзывают на странице краткого списка, это высвобождает средства.</translation>
    </message>
    <message>
        <source>Withdrew on %1, after the decision: a substitute is found by the same rules.</source>
        <comment>%1 date</comment>
        <translation>Отказ %1, после решения: замена подбирается по тем же правилам.</translation>
    </message>
    <message>
        <source>Withdrawn: takes no part in a selection.</source>
        <translation>Отозвана: в отборе не участвует.</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationSheet</name>
    <message>
        <source>, </source>
        <comment>between groups of States</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>Заявка %1</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>Нынешняя должность и обязанности</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Непосредственный опыт в сфере безопасности ИКТ</translation>
    </message>
    <message>
        <source>What they intend to bring to the discussions</source>
        <translation>Что намерен внести в обсуждения</translation>
    </message>
    <message>
        <source>What the administration will do with it</source>
        <translation>Как это использует администрация</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>Applicant %1</source>
        <comment>a code, never a name</comment>
        <translation>Заявитель %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n eligibility checks passed (para. 21)</source>
        <translation>
            <numerusform>Пройдена %n проверка соответствия (п. 21)</numerusform>
            <numerusform>Пройдены все %n проверки соответствия (п. 21)</numerusform>
            <numerusform>Пройдены все %n проверок соответствия (п. 21)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the applicant&apos;s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Undertaking and other answers</source>
        <translation>Обязательство и другие ответы</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings (para. 21 (d))</source>
        <translation>Обязуется присутствовать на всех официальных заседаниях (п. 21 (d))</translation>
    </message>
    <message>
        <source>Will report if asked (para. 21 (e))</source>
        <translation>Представит отчет по запросу (п. 21 (e))</translation>
    </message>
    <message>
        <source>Years in the present post: %1</source>
        <translation>Лет в нынешней должности: %1</translation>
    </message>
    <message>
        <source>Sessions attended so far: %1</source>
        <translation>Посещено сессий: %1</translation>
    </message>
    <message>
        <source>Name, passport and contact are sealed: reviewers do not see them</source>
        <translation>Имя, паспорт и контакты скрыты: рецензенты их не видят</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>Не указано: %1</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationsPage</name>
    <message>
        <source>Which applications</source>
        <translation>Какие заявки</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Applications come in by form or as a table. Each is looked at criterion by criterion, with the reason; the State plays no part. What an application leaves open blocks the selection until a person has judged it. Names and other personal data are sealed and shown only to people who are cleared.</source>
        <translation>Заявки поступают по форме или таблицей. Каждая рассматривается по каждому критерию с указанием причины; государство роли не играет. То, что в заявке осталось открытым, не дает провести отбор, пока человек не вынесет суждение. Имена и другие персональные данные скрыты и видны только лицам с допуском.</translation>
    </message>
    <message>
        <source>paras. 11, 18, 21 and 22</source>
        <translation>пп. 11, 18, 21 и 22</translation>
    </message>
    <message>
        <source>Import travel costs…</source>
        <translation>Импорт путевых расходов…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Импорт таблицы…</translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation>Добавить заявку…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln заявка</numerusform>
            <numerusform>%Ln заявки</numerusform>
            <numerusform>%Ln заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Заявок пока нет</translation>
    </message>
    <message>
        <source>Drop the table of applications here, import it, or add one by form.</source>
        <translation>Перетащите сюда таблицу заявок, импортируйте ее или добавьте заявку по форме.</translation>
    </message>
    <message>
        <source>No call is published</source>
        <translation>Нет опубликованного конкурса</translation>
    </message>
    <message>
        <source>Applications belong to a published call.</source>
        <translation>Заявки относятся к опубликованному конкурсу.</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>К конкурсам</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Choose an application to see the verdict on each criterion.</source>
        <translation>Выберите заявку, чтобы увидеть вывод по каждому критерию.</translation>
    </message>
    <message>
        <source>Application to %1</source>
        <translation>Заявка на %1</translation>
    </message>
    <message>
        <source>Record the application</source>
        <translation>Записать заявку</translation>
    </message>
    <message>
        <source>What it leaves open is no mistake: it makes the eligibility unclear.</source>
        <translation>Незаполненное — не ошибка: оно делает соответствие неясным.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) imported</source>
        <translation>
            <numerusform>Импортирована %Ln заявка</numerusform>
            <numerusform>Импортированы %Ln заявки</numerusform>
            <numerusform>Импортировано %Ln заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already, word for word.</source>
        <translation>
            <numerusform>%Ln уже записана слово в слово.</numerusform>
            <numerusform>%Ln уже записаны слово в слово.</numerusform>
            <numerusform>%Ln уже записаны слово в слово.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln travel cost(s) imported</source>
        <translation>
            <numerusform>Импортирован %Ln путевой расход</numerusform>
            <numerusform>Импортированы %Ln путевых расхода</numerusform>
            <numerusform>Импортировано %Ln путевых расходов</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Оценить %1</translation>
    </message>
    <message>
        <source>Record the judgement</source>
        <translation>Записать суждение</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Отозвать %1?</translation>
    </message>
    <message>
        <source>It takes no part any more, and its number is never given again.</source>
        <translation>Она больше не участвует, и ее номер никогда не присваивается повторно.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Стереть персональные данные %1?</translation>
    </message>
    <message>
        <source>Name, birth date, passport, address, notes and all that the person wrote are destroyed in this file, for good. The record still verifies. Backups and papers outside the file keep what they hold.</source>
        <translation>Имя, дата рождения, паспорт, адрес, заметки и все написанное этим лицом уничтожаются в этом файле навсегда. Журнал по-прежнему проходит проверку. Резервные копии и бумаги вне файла сохраняют свое содержание.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
</context>
<context>
    <name>fund::AuditPage</name>
    <message>
        <source>Entry</source>
        <comment>number of an entry of the record</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>Время</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the thing that a deed is about</comment>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place in the file</comment>
        <translation>Где</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Записи журнала</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Проверить журнал</translation>
    </message>
    <message>
        <source>para. 10</source>
        <translation>п. 10</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>%1 entries · head %2</source>
        <comment>%2 is the record&apos;s newest hash</comment>
        <translation>Записей: %1 · вершина %2</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>Выберите запись, чтобы увидеть, что она внесла.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Rows that it wrote</source>
        <translation>Внесенные строки</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>of entries, each naming the hash of the one before</comment>
        <translation>Цепочка</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хэш</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the hash of the entry before</comment>
        <translation>Перед ней</translation>
    </message>
    <message>
        <source>All that was done to %1</source>
        <translation>Все действия с %1</translation>
    </message>
    <message>
        <source>Entries are never changed or removed. A mistake is reversed by another entry.</source>
        <translation>Записи никогда не меняются и не удаляются. Ошибка исправляется другой записью.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Проверка журнала</translation>
    </message>
    <message>
        <source>%1 entries, every signature and every row were read; head %2.</source>
        <translation>Записей: %1; прочитаны все подписи и строки; вершина %2.</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>Журнал цел.</translation>
    </message>
    <message>
        <source>Something in the file was not written by this program.</source>
        <translation>Что-то в файле записано не этой программой.</translation>
    </message>
    <message>
        <source>What does not fit stands below; the entries are as they were written.</source>
        <translation>Несоответствия указаны ниже; записи остались такими, как были внесены.</translation>
    </message>
    <message>
        <source>Every deed of every person stands here, signed, each entry naming the one before it. “Verify the record” reads the whole file and names every row that another program changed, added or removed. A head hash that was printed earlier shows whether the record still holds what it held then. Nothing on this page can be changed.</source>
        <translation>Здесь стоит каждое действие каждого лица, с подписью; каждая запись ссылается на предыдущую. «Проверить журнал» читает весь файл и называет каждую строку, которую изменила, добавила или удалила другая программа. Напечатанный ранее хэш вершины показывает, содержит ли журнал то же, что и тогда. На этой странице ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Следует рассмотреть</translation>
    </message>
</context>
<context>
    <name>fund::BankPage</name>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>reversal</source>
        <comment>of a line of the bank</comment>
        <translation>сторно</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>the bank&apos;s own</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Счет</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item of a reconciliation</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>Lines of the bank</source>
        <translation>Строки выписок</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Импорт выписки…</translation>
    </message>
    <message>
        <source>paras. 14, 16</source>
        <translation>пп. 14 и 16</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of the bank</comment>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <comment>of bank and books</comment>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>At the end of</source>
        <comment>a day follows</comment>
        <translation>На конец дня</translation>
    </message>
    <message>
        <source>No statement imported yet</source>
        <translation>Выписки еще не импортированы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to match</source>
        <translation>
            <numerusform>%Ln строка к сопоставлению</numerusform>
            <numerusform>%Ln строки к сопоставлению</numerusform>
            <numerusform>%Ln строк к сопоставлению</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <comment>lines of the bank</comment>
        <translation>К сопоставлению</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>lines of the bank</comment>
        <translation>Решенные</translation>
    </message>
    <message>
        <source>No statement of the bank yet</source>
        <translation>Банковских выписок еще нет</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>Импорт банковской выписки</translation>
    </message>
    <message>
        <source>Importing the statement</source>
        <translation>Импорт выписки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bank are on record.</source>
        <translation>
            <numerusform>Зарегистрирована %Ln строка выписки.</numerusform>
            <numerusform>Зарегистрированы %Ln строки выписки.</numerusform>
            <numerusform>Зарегистрировано %Ln строк выписки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is on record already: nothing was added.</source>
        <translation>Выписка уже зарегистрирована: ничего не добавлено.</translation>
    </message>
    <message>
        <source>The line stays out of the books, and stands in the reconciliation with your reason.</source>
        <translation>Строка остается вне учета и показывается в сверке с вашим пояснением.</translation>
    </message>
    <message>
        <source>Why, and what becomes of it</source>
        <translation>Почему и что с ней будет</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>a line of the bank</comment>
        <translation>Пояснить</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>what was said of a line</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Почему это было неверно</translation>
    </message>
    <message>
        <source>Choose a line: what it may stand for stands here.</source>
        <translation>Выберите строку: здесь появится то, чему она может соответствовать.</translation>
    </message>
    <message>
        <source>What only the bank knows is taken from its balance, what only the books know from theirs: both come to what both know.</source>
        <translation>То, что известно только банку, вычитается из его остатка, а то, что известно только учету, — из остатка по учету: оба сходятся на том, что известно обеим сторонам.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of the bank</comment>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>Value of</source>
        <comment>a day follows</comment>
        <translation>Дата валютирования</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>entries of the books</comment>
        <translation>Соответствует</translation>
    </message>
    <message>
        <source>May stand for</source>
        <comment>entries of the books</comment>
        <translation>Может соответствовать</translation>
    </message>
    <message>
        <source>Nothing in the books, and no instalment, is like this line.</source>
        <translation>Ни в учете, ни среди ожидаемых платежей нет ничего похожего на эту строку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>of a suggestion</comment>
        <translation>
            <numerusform>%Ln балл</numerusform>
            <numerusform>%Ln балла</numerusform>
            <numerusform>%Ln баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>a suggestion</comment>
        <translation>Принять это</translation>
    </message>
    <message>
        <source>Undo…</source>
        <comment>what was said of a line</comment>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Take the best</source>
        <translation>Принять лучшее</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <comment>a line of the bank</comment>
        <translation>Не наша…</translation>
    </message>
    <message>
        <source>Charge of the bank…</source>
        <translation>Банковская комиссия…</translation>
    </message>
    <message>
        <source>Enter in the table takes the best.</source>
        <translation>Клавиша Enter в таблице принимает лучшее.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>По данным на</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Исключает то, что записано после этого дня.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Settled: the newest %Ln, search finds the others</source>
        <comment>lines of the bank</comment>
        <translation>
            <numerusform>Закрыто: новейшая %Ln, остальные найдет поиск</numerusform>
            <numerusform>Закрыто: новейшие %Ln, остальные найдет поиск</numerusform>
            <numerusform>Закрыто: новейшие %Ln, остальные найдет поиск</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.csv *.xlsx)</source>
        <translation>Банковские выписки (*.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 will be in the books as received.</source>
        <comment>an amount, who sent it</comment>
        <translation>В учет как поступление войдет %1, отправитель: %2.</translation>
    </message>
    <message>
        <source>Only this speaks for it: look before you take it.</source>
        <translation>В пользу этого говорит только одно: посмотрите, прежде чем принять.</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Записать поступление</translation>
    </message>
    <message>
        <source>Match them</source>
        <translation>Сопоставить их</translation>
    </message>
    <message>
        <source>The charge is posted as a loss of the pool on the line&apos;s day, and stands for the line.</source>
        <translation>Комиссия проводится как убыток пула на день строки и соответствует этой строке.</translation>
    </message>
    <message>
        <source>The line is to match again. A receipt or a charge that was recorded with it stays in the books, until it is reversed there.</source>
        <translation>Строка снова подлежит сопоставлению. Записанное с ней поступление или комиссия остается в учете, пока не будет там сторнировано.</translation>
    </message>
    <message>
        <source>Space takes a line or an entry up, or puts it back. What is taken must come to the same on both sides; lines without an entry come to nothing among themselves: money between two accounts, or a line that the bank took back. A contribution never stands beside a use of money (para. 19).</source>
        <translation>Пробел отмечает строку или проводку либо снимает отметку. Отмеченное должно сходиться с обеих сторон; строки без проводки взаимно погашаются: средства между двумя счетами или строка, которую банк отменил. Взнос никогда не стоит рядом с расходованием средств (п. 19).</translation>
    </message>
    <message>
        <source>Together with</source>
        <comment>other lines of the bank</comment>
        <translation>Вместе с</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Сопоставить вручную…</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>Остаток банка, по данным на тот день</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>Остаток банка, по данным на сегодня</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>Остаток учета, по данным на тот день</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>Остаток учета, по данным на сегодня</translation>
    </message>
    <message>
        <source>There is no reconciliation to save yet.</source>
        <translation>Сверки для сохранения еще нет.</translation>
    </message>
    <message>
        <source>Reconciling bank and books</source>
        <translation>Сверка банка и учета</translation>
    </message>
    <message>
        <source>%1: what was recorded after %2</source>
        <comment>a currency, a day</comment>
        <translation>%1: что было записано после %2</translation>
    </message>
    <message>
        <source>The reconciliation is written.</source>
        <translation>Сверка записана.</translation>
    </message>
    <message>
        <source>Charges that are not in the books</source>
        <comment>lines of the bank</comment>
        <translation>Сборы, не проведенные по книгам</translation>
    </message>
    <message>
        <source>Post the charges of the bank</source>
        <translation>Провести банковские сборы</translation>
    </message>
    <message>
        <source>An earlier version only explained them. Each is posted as a loss of the pool on its day, or today where the books of its day are closed.</source>
        <translation>Прежняя версия только объяснила их. Каждый проводится как убыток общего фонда своим днем, или сегодняшним, если книги того дня закрыты.</translation>
    </message>
    <message numerus="yes">
        <source>Post %Ln charge(s)</source>
        <translation>
            <numerusform>Провести %Ln сбор</numerusform>
            <numerusform>Провести %Ln сбора</numerusform>
            <numerusform>Провести %Ln сборов</numerusform>
        </translation>
    </message>
    <message>
        <source>Post these charges…</source>
        <translation>Провести эти сборы…</translation>
    </message>
    <message>
        <source>“Import a statement” takes the bank&apos;s file (camt.053 XML), the office&apos;s table, or the bank&apos;s own (CSV, XLSX), whose columns you confirm once for the account; its lines must come from the opening to the closing balance, and the same statement again adds nothing. For each line the page suggests what it may stand for in the books, and says why: amount, references, the donor&apos;s name, days. Enter takes the best. One line for several entries, or several lines for one, are matched by hand: take them up with Space until nothing is left between them. Where nothing is in the books yet and an instalment is outstanding, the line itself is recorded as its receipt. A charge of the bank is posted as a loss of the pool; what is not the fund&apos;s is kept with a reason. The reconciliation puts the balances of bank and books side by side on any day, account by account, with all that only one of them knows; as known on an earlier day it says what it said then, and what has changed since.</source>
        <translation>«Импорт выписки» принимает файл банка (XML camt.053), таблицу Управления или собственную таблицу банка (CSV, XLSX), колонки которой вы подтверждаете один раз для счета; строки должны вести от начального остатка к конечному, а повторный импорт той же выписки ничего не добавляет. Для каждой строки страница предлагает, чему она может соответствовать в учете, и указывает почему: сумма, номера, имя донора, дни. Enter принимает лучшее. Одна строка для нескольких проводок или несколько строк для одной сопоставляются вручную: отмечайте их пробелом, пока разница не станет нулевой. Если в учете еще ничего нет, а часть взноса ожидается, сама строка записывается как ее поступление. Комиссия банка проводится как убыток пула; то, что не относится к фонду, сохраняется с указанием причины. Сверка показывает рядом остатки банка и учета на любой день, по каждому счету, со всем, что известно только одному из них; по данным на более ранний день она показывает то же, что и тогда, и что изменилось с тех пор.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <comment>of the bank&apos;s own table</comment>
        <translation>Колонки…</translation>
    </message>
    <message>
        <source>Look at the columns of a table of the bank again, and confirm them anew.</source>
        <translation>Посмотреть колонки таблицы банка еще раз и подтвердить их заново.</translation>
    </message>
    <message>
        <source>The bank&apos;s file (camt.053 XML, or its own table) or the office&apos;s table is imported; each line is then matched to the receipts and payments on record.</source>
        <translation>Импортируется файл банка (XML camt.053 или его собственная таблица) или таблица Управления; затем каждая строка сопоставляется с зарегистрированными поступлениями и платежами.</translation>
    </message>
    <message>
        <source>Whose money is it?</source>
        <translation>Чьи это деньги?</translation>
    </message>
    <message>
        <source>What shows that it is this contribution&apos;s</source>
        <translation>Чем подтверждается, что они относятся к этому взносу</translation>
    </message>
    <message>
        <source>Columns of the bank&apos;s own table</source>
        <translation>Колонки собственной таблицы банка</translation>
    </message>
    <message>
        <source>Tables of a bank (*.csv *.xlsx)</source>
        <translation>Таблицы банка (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>This is no table of a bank&apos;s own: it is imported without asking.</source>
        <translation>Это не собственная таблица банка: она импортируется без вопросов.</translation>
    </message>
    <message>
        <source>How the bank&apos;s table is read</source>
        <translation>Как читается таблица банка</translation>
    </message>
    <message>
        <source>Confirm and import</source>
        <translation>Подтвердить и импортировать</translation>
    </message>
    <message>
        <source>All lines are imported or none. Asked again only where the headings change.</source>
        <translation>Импортируются все строки или ни одной. Новый вопрос — только если изменятся заголовки.</translation>
    </message>
</context>
<context>
    <name>fund::BesideList</name>
    <message>
        <source>At most four scenarios stand side by side: untick one first.</source>
        <translation>Рядом можно показать не более четырех сценариев: сначала снимите отметку с одного.</translation>
    </message>
</context>
<context>
    <name>fund::CallChoice</name>
    <message>
        <source>Call</source>
        <translation>Конкурс</translation>
    </message>
</context>
<context>
    <name>fund::CallEditor</name>
    <message>
        <source>Parts of the call</source>
        <translation>Части конкурса</translation>
    </message>
    <message>
        <source>Text and dates</source>
        <translation>Текст и сроки</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Criteria and rules</source>
        <translation>Критерии и правила</translation>
    </message>
    <message>
        <source>Places and lot</source>
        <translation>Места и жребий</translation>
    </message>
    <message>
        <source>Groups by date</source>
        <translation>Группы на дату</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
</context>
<context>
    <name>fund::CallForm</name>
    <message>
        <source>Published online at</source>
        <translation>Опубликовано в Интернете по адресу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) will be made ready; none is sent.</source>
        <translation>
            <numerusform>Будет подготовлено %Ln письмо; отправка не производится.</numerusform>
            <numerusform>Будут подготовлены %Ln письма; отправка не производится.</numerusform>
            <numerusform>Будет подготовлено %Ln писем; отправка не производится.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Конкурсы</translation>
    </message>
    <message>
        <source>A call says beforehand who is eligible, what is scored with which weight, and what balance the list must keep. It is drafted here, published, and from then on frozen: the selection uses exactly what was published.</source>
        <translation>Конкурс заранее определяет, кто имеет право участвовать, что и с каким весом оценивается и какую сбалансированность должен соблюдать список. Он готовится здесь, публикуется и с этого момента заморожен: отбор использует ровно то, что опубликовано.</translation>
    </message>
    <message>
        <source>paras. 18, 21 and 22</source>
        <translation>пп. 18, 21 и 22</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Все конкурсы</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сохранить проект</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Конкурсов пока нет</translation>
    </message>
    <message>
        <source>A call invites applications for sponsorship, with criteria and rules fixed beforehand.</source>
        <translation>Конкурс приглашает подавать заявки на спонсорскую поддержку по заранее установленным критериям и правилам.</translation>
    </message>
    <message>
        <source>Begin a call…</source>
        <translation>Начать конкурс…</translation>
    </message>
    <message>
        <source>Criteria, rules and places of each round, fixed before anyone applies</source>
        <translation>Критерии, правила и места каждого раунда, установленные до подачи заявок</translation>
    </message>
    <message>
        <source>Begin a sponsorship call</source>
        <translation>Начать конкурс на спонсорскую поддержку</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Начать проект</translation>
    </message>
    <message>
        <source>Criteria, words for scores and balance rules are proposed; change them before you publish.</source>
        <translation>Критерии, описания оценок и правила сбалансированности предложены; измените их до публикации.</translation>
    </message>
    <message>
        <source>What you had begun and not saved stands here again.</source>
        <translation>Начатое и не сохраненное вами снова стоит здесь.</translation>
    </message>
    <message>
        <source>Choose a call to see where it stands; Enter opens it.</source>
        <translation>Выберите конкурс, чтобы увидеть его состояние; Enter открывает его.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Открыть конкурс</translation>
    </message>
    <message>
        <source>Its applications</source>
        <translation>Его заявки</translation>
    </message>
    <message>
        <source>Sponsorship · version %1</source>
        <translation>Спонсорская поддержка · версия %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a call: open, closed</comment>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Лимит средств</translation>
    </message>
    <message>
        <source>Least merit</source>
        <translation>Мин. балл</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Конкурс %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a call</comment>
        <translation>проект</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · merit from %3</source>
        <comment>seats, envelope, least merit</comment>
        <translation>%1 · %2 · балл от %3</translation>
    </message>
    <message>
        <source>Publish and freeze…</source>
        <translation>Опубликовать и заморозить…</translation>
    </message>
    <message>
        <source>First mend what the list at the side names: %1.</source>
        <translation>Сначала исправьте то, что указано в списке сбоку: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln вопрос</numerusform>
            <numerusform>%Ln вопроса</numerusform>
            <numerusform>%Ln вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>До публикации</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Все на месте</translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %Ln</source>
        <translation>
            <numerusform>Исправить: %Ln</numerusform>
            <numerusform>Исправить: %Ln</numerusform>
            <numerusform>Исправить: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Перейти: %1</translation>
    </message>
    <message>
        <source>Public value of the lot</source>
        <translation>Публичное значение жребия</translation>
    </message>
    <message>
        <source>Close for applications…</source>
        <translation>Закрыть прием заявок…</translation>
    </message>
    <message>
        <source>Record the public value…</source>
        <translation>Записать публичное значение…</translation>
    </message>
    <message>
        <source>Draft a new version</source>
        <translation>Подготовить новую версию</translation>
    </message>
    <message>
        <source>Published and frozen: reviews and selection use exactly these terms.</source>
        <translation>Опубликован и заморожен: рецензии и отбор используют ровно эти условия.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Publish %1 and freeze it?</source>
        <translation>Опубликовать %1 и заморозить?</translation>
    </message>
    <message>
        <source>Criteria and weights, words for scores, balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot are frozen under one digest. Whoever reads the call can rely on them.</source>
        <translation>Критерии и веса, описания оценок, правила сбалансированности с их местами, места, лимит средств, минимальный балл, группы государств на дату закрытия и жребий замораживаются под одним дайджестом. Каждый, кто читает конкурс, может на них полагаться.</translation>
    </message>
    <message>
        <source>Publish and freeze</source>
        <translation>Опубликовать и заморозить</translation>
    </message>
    <message>
        <source>Until the first score a new version can be published before the call closes.</source>
        <translation>До первой оценки и до закрытия конкурса можно опубликовать новую версию.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 опубликован.</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Дайджест %1…</translation>
    </message>
    <message>
        <source>Close %1 for applications?</source>
        <translation>Закрыть прием заявок на %1?</translation>
    </message>
    <message>
        <source>It then takes no application any more but one for which a decision is recorded; reviews can be assigned.</source>
        <translation>После этого принимаются только заявки, по которым записано решение; можно назначать рецензии.</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Закрыть конкурс</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Новая версия</translation>
    </message>
    <message>
        <source>The published one holds until this one is published; everyone who has applied may then amend.</source>
        <translation>Опубликованная действует до публикации этой; затем все подавшие могут внести поправки.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>Где его может проверить каждый</translation>
    </message>
    <message>
        <source>When it became known</source>
        <translation>Когда оно стало известно</translation>
    </message>
    <message>
        <source>Record the value</source>
        <translation>Записать значение</translation>
    </message>
    <message>
        <source>It is recorded once and can&apos;t be changed.</source>
        <translation>Оно записывается один раз и не меняется.</translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation>Удалить этот проект…</translation>
    </message>
    <message>
        <source>Publishing is possible when the rules can be kept together and are known in time, or when you note why not. After publication they are frozen.</source>
        <translation>Публикация возможна, если правила выполнимы вместе и известны вовремя или если Вы укажете, почему нет. После публикации они фиксируются.</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <translation>Не без причины</translation>
    </message>
    <message>
        <source>It can be published all the same, with a reason that stands in the call.</source>
        <translation>Его все же можно опубликовать с причиной, которая указывается в конкурсе.</translation>
    </message>
    <message>
        <source>More than is allotted</source>
        <translation>Больше, чем выделено</translation>
    </message>
    <message>
        <source>Publish it all the same?</source>
        <translation>Все же опубликовать?</translation>
    </message>
    <message>
        <source>Why it is published all the same</source>
        <translation>Почему он все же публикуется</translation>
    </message>
    <message>
        <source>Throw the draft of %1 away?</source>
        <translation>Удалить проект %1?</translation>
    </message>
    <message>
        <source>Its terms are deleted. The record keeps that it was thrown away, and why.</source>
        <translation>Его условия удаляются. В журнале остается, что он удален и почему.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) to tell of version %1</source>
        <translation>
            <numerusform>%Ln заявителя нужно известить о версии %1</numerusform>
            <numerusform>%Ln заявителей нужно известить о версии %1</numerusform>
            <numerusform>%Ln заявителей нужно известить о версии %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They applied under an earlier one and may amend until the call closes.</source>
        <translation>Они подали заявки по более ранней версии и могут вносить изменения до окончания приема.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Извещены…</translation>
    </message>
    <message>
        <source>Applicants were told of the new version</source>
        <translation>Заявители извещены о новой версии</translation>
    </message>
    <message>
        <source>It stays on record that everyone who applied under an earlier version was told: name nobody.</source>
        <translation>В реестре останется, что извещены все, кто подал заявки по более ранней версии: имен не указывайте.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Как они были извещены</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Form of the lot&apos;s value</source>
        <translation>Форма значения жребия</translation>
    </message>
    <message>
        <source>Where it can be looked up</source>
        <translation>Где его посмотреть</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Стало известно</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a lot&apos;s value</comment>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not by a second person</source>
        <translation>не вторым лицом</translation>
    </message>
    <message>
        <source>Confirm the public value…</source>
        <translation>Подтвердить публичное значение…</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Что там стоит</translation>
    </message>
    <message>
        <source>Look it up yourself where the call says, and enter what you read.</source>
        <translation>Посмотрите сами там, где указано в конкурсе, и введите то, что прочли.</translation>
    </message>
    <message>
        <source>Confirm the public value of the lot</source>
        <translation>Подтвердить публичное значение жребия</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Page, memo and letters then say that you read the same value, signed with your key.</source>
        <translation>Страница, записка и письма после этого сообщают, что вы прочли то же значение, за подписью вашего ключа.</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <comment>a lot&apos;s value</comment>
        <translation>Прочитано иначе</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>%1 a value, %2 a user&apos;s name, %3 a date</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>fund::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>Показать диаграмму</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показать числа</translation>
    </message>
</context>
<context>
    <name>fund::ClearanceForm</name>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>Допущен</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>По, последний день</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Что проверено и где хранится</translation>
    </message>
</context>
<context>
    <name>fund::ClosingForm</name>
    <message>
        <source>Closed until</source>
        <translation>Закрыт по</translation>
    </message>
    <message>
        <source>They are closed until %1.</source>
        <translation>Учет закрыт по %1.</translation>
    </message>
    <message>
        <source>They were never closed.</source>
        <translation>Учет никогда не закрывался.</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Кто решил и где это записано</translation>
    </message>
</context>
<context>
    <name>fund::ColumnChoice</name>
    <message>
        <source>Which column is which?</source>
        <translation>Какой столбец что содержит?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Its first value</source>
        <translation>Первое значение</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Импортируется как</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column</comment>
        <translation>не импортируется</translation>
    </message>
    <message>
        <source>%1 is imported as</source>
        <comment>a column of the file</comment>
        <translation>%1 импортируется как</translation>
    </message>
    <message>
        <source>Every column that must stand in the table is there.</source>
        <translation>Все обязательные столбцы таблицы на месте.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Не хватает: %1.</translation>
    </message>
</context>
<context>
    <name>fund::CommandPalette</name>
    <message>
        <source>Find a page, donor, State, applicant or action</source>
        <translation>Найти страницу, донора, государство, заявителя или действие</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>fund::CommitmentForm</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Дата обязательства</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>The post, contract or agreement</source>
        <translation>Должность, контракт или соглашение</translation>
    </message>
    <message>
        <source>Spread over several years</source>
        <translation>Распределить на несколько лет</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>Выделено и не связано обязательствами: %1.</translation>
    </message>
    <message>
        <source>All of it is covered by cash today, later years too (paras. 16, 20 (b) and 23).</source>
        <translation>Вся сумма, включая последующие годы, покрыта наличностью уже сегодня (пп. 16, 20 b) и 23).</translation>
    </message>
    <message>
        <source>Give the years their amounts.</source>
        <translation>Укажите суммы по годам.</translation>
    </message>
</context>
<context>
    <name>fund::ContactForm</name>
    <message>
        <source>Language of letters</source>
        <translation>Язык писем</translation>
    </message>
    <message>
        <source>Office or person, and the address</source>
        <translation>Подразделение или лицо и адрес</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed, and erased when the person asks for it (para. 11).</source>
        <translation>Адрес физического лица запечатывается и стирается по его просьбе (п. 11).</translation>
    </message>
    <message>
        <source>Stands under the donor&apos;s name on letters. Of a State: left empty, its Permanent Mission.</source>
        <translation>Указывается в письмах под наименованием донора. Для государства, если пусто, — его Постоянное представительство.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>how a letter begins</comment>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>As the letter begins, in its language: “Dear Dr Okafor,”. Left empty: the general one.</source>
        <translation>Как начинается письмо, на его языке: «Уважаемый д-р Окафор!». Если пусто — общее обращение.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionEventForm</name>
    <message>
        <source>Of the day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Банковский номер</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Кто решил и где это записано</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day.</source>
        <comment>an amount</comment>
        <translation>%1 по операционному курсу ООН на этот день.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>an amount</comment>
        <translation>Не более %1.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>Вид донора</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Дата объявления</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Пожелание об использовании, если донор его высказал</translation>
    </message>
    <message>
        <source>All contributions form one pool (para. 19). A contribution with a wish is refused; the wish is kept as a request.</source>
        <translation>Все взносы образуют один пул (п. 19). Взнос с пожеланием отклоняется; пожелание сохраняется как просьба.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>The next number of the year</source>
        <translation>Следующий номер года</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Дата подписания соглашения</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>Дата поступления в банк</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Банковский номер</translation>
    </message>
    <message>
        <source>No clearance holds on this day.</source>
        <translation>На этот день нет действующего допуска.</translation>
    </message>
    <message>
        <source>Cleared until %1.</source>
        <comment>a donor, until a date</comment>
        <translation>Допущен до %1.</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 по операционному курсу ООН на этот день, %2.</translation>
    </message>
    <message>
        <source>No UN operational rate of this month is on record.</source>
        <translation>Операционный курс ООН на этот месяц не записан.</translation>
    </message>
    <message>
        <source>Only donors on record (page Donors), each with its due diligence (para. 14).</source>
        <translation>Только зарегистрированные доноры (страница «Доноры»), каждый со своей комплексной проверкой (п. 14).</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>Предпочтение между окнами</translation>
    </message>
    <message>
        <source>Kept as the donor&apos;s word and nothing else: no preference ever reaches an allotment, all contributions form one pool (para. 19).</source>
        <translation>Сохраняется только как слово донора: никакое предпочтение не влияет на ассигнования, все взносы образуют единый пул (п. 19).</translation>
    </message>
</context>
<context>
    <name>fund::ContributionTableModel</name>
    <message>
        <source>late</source>
        <comment>an instalment that has not come</comment>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Вид донора</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Cur.</source>
        <comment>short for currency, a table&apos;s head</comment>
        <translation>Вал.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>В %1</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Следующий срок</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Дата просьбы</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Wish for a use, in the donor&apos;s words</source>
        <translation>Пожелание об использовании, словами донора</translation>
    </message>
    <message>
        <source>more than agreed</source>
        <translation>больше, чем согласовано</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие наименования</translation>
    </message>
</context>
<context>
    <name>fund::ContributionsPage</name>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Refused wishes</source>
        <translation>Отклоненные пожелания</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Record contribution…</source>
        <translation>Записать взнос…</translation>
    </message>
    <message>
        <source>Everything that is given to the fund: what was announced, what was signed, and what came to the bank, converted at the UN operational rate of the day it came. All of it forms one pool: a contribution that names a use is refused. A donor that is no State gives only under a clearance.</source>
        <translation>Все, что передается фонду: что объявлено, что подписано и что поступило в банк, в пересчете по операционному курсу ООН на день поступления. Все это образует один пул: взнос с указанием цели отклоняется. Донор, не являющийся государством, вносит средства только при наличии допуска.</translation>
    </message>
    <message>
        <source>paras. 12–14, 17 and 19</source>
        <translation>пп. 12–14, 17 и 19</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Взносов пока нет</translation>
    </message>
    <message>
        <source>Pledges, signed agreements and receipts of States and other donors stand here.</source>
        <translation>Здесь стоят объявленные взносы, подписанные соглашения и поступления от государств и других доноров.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contributions</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1: %2 received · %3 to come</source>
        <comment>a currency, two amounts</comment>
        <translation>%1: получено %2 · ожидается %3</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person (para. 19). What was asked is kept in the donor&apos;s words.</source>
        <translation>Взнос не может предназначаться для конкретного мероприятия, государства или лица (п. 19). Просьба сохраняется словами донора.</translation>
    </message>
    <message>
        <source>Choose a contribution to see its receipts and history, and what can be done next.</source>
        <translation>Выберите взнос, чтобы увидеть поступления, историю и возможные следующие шаги.</translation>
    </message>
    <message>
        <source>Record due diligence…</source>
        <translation>Записать комплексную проверку…</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>Записать соглашение…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>Записать поступление…</translation>
    </message>
    <message>
        <source>What is recorded is never changed. A receipt is reversed on the Pool page.</source>
        <translation>Записанное никогда не меняется. Поступление сторнируется на странице «Пул».</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>Записать взнос</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>Записать взнос</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>Соглашение по %1</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Записать соглашение</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>Поступление по %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Записать поступление</translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>Комплексная проверка %1</translation>
    </message>
    <message>
        <source>Record due diligence</source>
        <translation>Записать комплексную проверку</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>Импортирована %Ln строка</numerusform>
            <numerusform>Импортированы %Ln строки</numerusform>
            <numerusform>Импортировано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln строка уже была записана.</numerusform>
            <numerusform>%Ln строки уже были записаны.</numerusform>
            <numerusform>%Ln строк уже были записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors without a clearance</source>
        <translation>Доноры без допуска</translation>
    </message>
    <message>
        <source>What becomes of it…</source>
        <translation>Что с ним стало…</translation>
    </message>
    <message>
        <source>Gift in kind of this donor…</source>
        <translation>Взнос натурой этого донора…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, a contribution&apos;s reference</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>Взнос натурой</translation>
    </message>
    <message>
        <source>Refused wish (para. 19)</source>
        <translation>Отклоненное пожелание (п. 19)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Дата просьбы</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Дата отзыва</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Attach the written withdrawal…</source>
        <translation>Приложить письменный отзыв…</translation>
    </message>
    <message>
        <source>What was offered is accepted once the donor has withdrawn the wish in writing.</source>
        <translation>Предложенное принимается после того, как донор письменно отзовет пожелание.</translation>
    </message>
    <message>
        <source>The donor&apos;s written withdrawal</source>
        <translation>Письменный отзыв донора</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.eml *.txt *.png *.jpg *.docx)</source>
        <translation>Письма (*.pdf *.eml *.txt *.png *.jpg *.docx)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>Withdrawal of a wish</source>
        <translation>Отзыв пожелания</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Приложить</translation>
    </message>
    <message>
        <source>The donor: names, wish, letters</source>
        <translation>Донор: наименования, пожелание, письма</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Письма…</translation>
    </message>
    <message>
        <source>Acknowledgement as PDF…</source>
        <translation>Подтверждение в PDF…</translation>
    </message>
    <message>
        <source>Official receipts as PDF…</source>
        <translation>Официальные квитанции в PDF…</translation>
    </message>
    <message>
        <source>Save the withdrawal as…</source>
        <translation>Сохранить отзыв как…</translation>
    </message>
    <message>
        <source>Save the donor&apos;s written withdrawal</source>
        <translation>Сохранить письменный отзыв донора</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>Письмо записано.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>Оно в %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>digest of a file</comment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Take the withdrawal back…</source>
        <translation>Отменить отзыв…</translation>
    </message>
    <message>
        <source>A withdrawal was taken back on %1: %2</source>
        <comment>a day, a reason</comment>
        <translation>Отзыв отменен %1: %2</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>Отменить отзыв</translation>
    </message>
    <message>
        <source>The wish stands again, and what the donor offers with it is not accepted before another withdrawal is attached. The document and your reason stay on record.</source>
        <translation>Пожелание снова в силе, и то, что донор предлагает с ним, не принимается, пока не приложен другой отзыв. Документ и ваше обоснование остаются в записях.</translation>
    </message>
    <message>
        <source>Why it is no withdrawal of this wish</source>
        <translation>Почему это не отзыв этого пожелания</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить его</translation>
    </message>
</context>
<context>
    <name>fund::CriteriaPart</name>
    <message>
        <source>Criteria and weights</source>
        <translation>Критерии и веса</translation>
    </message>
    <message>
        <source>What each score means</source>
        <translation>Что означает каждая оценка</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>What a score of %1 means</source>
        <translation>Что означает оценка %1</translation>
    </message>
    <message>
        <source>Reviewers see these words beside the keys 0–5.</source>
        <translation>Рецензенты видят эти слова рядом с клавишами 0–5.</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>критерий %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <comment>the sum of the weights</comment>
        <translation>Всего %1</translation>
    </message>
</context>
<context>
    <name>fund::CriterionRow</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Название критерия</translation>
    </message>
    <message>
        <source>Paragraph that it rests on</source>
        <translation>Пункт, на котором он основан</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Take the criterion away</source>
        <translation>Убрать критерий</translation>
    </message>
</context>
<context>
    <name>fund::DecisionPanel</name>
    <message>
        <source>Memo as PDF…</source>
        <translation>Записка в PDF…</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Что запрашивалось</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что запрашивается</translation>
    </message>
    <message>
        <source>They fill places that became free; %1 who were approved before stay.</source>
        <translation>Они занимают освободившиеся места; ранее утвержденные (%1) остаются.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>Где рецензенты разошлись</translation>
    </message>
    <message>
        <source>Nowhere by 15 points of merit or more.</source>
        <translation>Нигде на 15 баллов и более.</translation>
    </message>
    <message>
        <source>%1 of %2 differ by 15 points of merit or more.</source>
        <translation>%1 из %2 расходятся на 15 баллов и более.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two merits, and whether the applicant is in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in</source>
        <comment>selected</comment>
        <translation>в списке</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>not selected</comment>
        <translation>не в списке</translation>
    </message>
    <message>
        <source>The memo names all of them.</source>
        <translation>Все они названы в записке.</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>Кто не отобран</translation>
    </message>
    <message>
        <source>%1 applicants above the minimum merit of %2, and %3 below it.</source>
        <translation>Заявителей выше минимального балла %2: %1, ниже него: %3.</translation>
    </message>
    <message>
        <source>Read the sentence for each</source>
        <translation>Прочитать фразу о каждом</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>Если вы утвердите</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: it would be refused.</source>
        <translation>Выделенного на спонсорскую поддержку не хватает: будет отказано.</translation>
    </message>
    <message>
        <source>%1 is committed for them.</source>
        <translation>На них принимаются обязательства на %1.</translation>
    </message>
    <message>
        <source>Letters of award and regret can be made ready; none is sent by it.</source>
        <translation>Можно подготовить письма о поддержке и об отказе; само утверждение их не отправляет.</translation>
    </message>
    <message>
        <source>The list is frozen. Places that become free are filled by the same rules, under an approval of their own.</source>
        <translation>Список заморожен. Освободившиеся места заполняются по тем же правилам с отдельным утверждением.</translation>
    </message>
    <message>
        <source>You decline</source>
        <translation>Вы отклоняете</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Take back the decline of %1</source>
        <translation>Снять отклонение %1</translation>
    </message>
    <message>
        <source>On %1, by %2.</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Дайджест: %1</translation>
    </message>
    <message>
        <source>Approve %1, decline %2…</source>
        <translation>Утвердить %1, отклонить %2…</translation>
    </message>
    <message>
        <source>Decline one…</source>
        <translation>Отклонить одного…</translation>
    </message>
    <message>
        <source>Return, with reason…</source>
        <translation>Вернуть с причиной…</translation>
    </message>
    <message>
        <source>Decline %1…</source>
        <translation>Отклонить %1…</translation>
    </message>
    <message>
        <source>Choose one of those proposed.</source>
        <translation>Выберите одного из предложенных.</translation>
    </message>
    <message>
        <source>Print the memo…</source>
        <translation>Печать записки…</translation>
    </message>
    <message>
        <source>Judged by %1: %2</source>
        <comment>%1 names, %2 their evidence</comment>
        <translation>Оценили %1: %2</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Что решено ранее</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of a short list</comment>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an outcome such as Returned, and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the call on %1 and have not changed since.</source>
        <translation>
            <numerusform>Окончательное утверждение (п. 18) спонсорской поддержки %Ln делегата. Критерии и правила опубликованы вместе с объявлением о приеме заявок %1 и с тех пор не менялись.</numerusform>
            <numerusform>Окончательное утверждение (п. 18) спонсорской поддержки %Ln делегатов. Критерии и правила опубликованы вместе с объявлением о приеме заявок %1 и с тех пор не менялись.</numerusform>
            <numerusform>Окончательное утверждение (п. 18) спонсорской поддержки %Ln делегатов. Критерии и правила опубликованы вместе с объявлением о приеме заявок %1 и с тех пор не менялись.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call was open %1.</source>
        <comment>%1 its first to its last day</comment>
        <translation>Прием заявок был открыт: %1.</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Кто подал заявки</translation>
    </message>
    <message>
        <source>%1 applied: %2 compared by the published rules, %3 withdrawn before, %4 found not eligible, %5 without two reviews by decision, %6 without an estimated cost.</source>
        <comment>%1 to %6 are numbers; the first is the sum of the others</comment>
        <translation>Подали заявки: %1; сопоставлены по опубликованным правилам: %2; отозвали заявки раньше: %3; признаны не отвечающими требованиям: %4; без двух оценок по решению: %5; без сметы расходов: %6.</translation>
    </message>
    <message>
        <source>%1, without two reviews: %2 (%3, %4)</source>
        <comment>%1 a reference, %2 a reason, %3 a user&apos;s name, %4 date</comment>
        <translation>%1, без двух оценок: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>No cost could be estimated for %1: they are not compared.</source>
        <translation>Не удалось оценить расходы: %1; эти заявки не сопоставляются.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)…</source>
        <translation>
            <numerusform>Утвердить %Ln делегата…</numerusform>
            <numerusform>Утвердить %Ln делегатов…</numerusform>
            <numerusform>Утвердить %Ln делегатов…</numerusform>
        </translation>
    </message>
    <message>
        <source>declined on %1</source>
        <comment>%1 date</comment>
        <translation>отклонено %1</translation>
    </message>
    <message>
        <source>withdrew on %1</source>
        <comment>%1 date</comment>
        <translation>отказ участника %1</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>отказ участника</translation>
    </message>
    <message>
        <source>not selected any more</source>
        <comment>one applicant</comment>
        <translation>больше не в списке</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Against version %1, approved on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>По сравнению с версией %1, утвержденной %2.</translation>
    </message>
    <message>
        <source>Against version %1, returned on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>По сравнению с версией %1, возвращенной %2.</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <comment>in a list</comment>
        <translation>Новых нет.</translation>
    </message>
    <message>
        <source>Nobody stays.</source>
        <comment>in a list</comment>
        <translation>Никто не остается.</translation>
    </message>
    <message>
        <source>Stay: %1.</source>
        <comment>%1 numbers of applicants</comment>
        <translation>Остаются: %1.</translation>
    </message>
    <message>
        <source>New: %1. Merit %2, cost %3.</source>
        <comment>%1 a person, %2 points, %3 an amount</comment>
        <translation>Новое лицо: %1. Оценка %2, стоимость %3.</translation>
    </message>
    <message>
        <source>%1, merit %2; not on record: %3.</source>
        <comment>%1 a reference, %2 a number, %3 the fare from a State to a place, a rate</comment>
        <translation>%1, оценка %2; не записано: %3.</translation>
    </message>
    <message>
        <source>Free since the approval</source>
        <translation>Свободны после утверждения</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
</context>
<context>
    <name>fund::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Which applicants</source>
        <translation>Какие заявители</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Заявители</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>Прошлые решения</translation>
    </message>
    <message>
        <source>You decline %1.</source>
        <translation>Вы отклоняете %1.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>Подписать и утвердить</translation>
    </message>
    <message>
        <source>Return the short list?</source>
        <translation>Вернуть краткий список?</translation>
    </message>
    <message>
        <source>The whole list goes back to the office, which makes it again. Nobody is approved and nothing is committed.</source>
        <translation>Весь список возвращается в Управление, которое составляет его заново. Никто не утверждается, и обязательства не принимаются.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Your password signs the return, with its reason: %1</source>
        <translation>Ваш пароль подписывает возврат с его причиной: %1</translation>
    </message>
    <message>
        <source>Sign and return</source>
        <translation>Подписать и вернуть</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>Отклонить %1?</translation>
    </message>
    <message>
        <source>The others can be approved without this person. The place is filled by the same rules, and the substitute needs an approval of its own. Nothing is signed yet.</source>
        <translation>Остальных можно утвердить без этого лица. Место заполняется по тем же правилам, а замена требует отдельного утверждения. Пока ничего не подписано.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Returned, and signed.</source>
        <translation>Возвращено и подписано.</translation>
    </message>
    <message>
        <source>Approved, and signed.</source>
        <translation>Утверждено и подписано.</translation>
    </message>
    <message>
        <source>By the same rules nobody comes in the place of those declined.</source>
        <translation>По тем же правилам на место отклоненных никто не приходит.</translation>
    </message>
    <message>
        <source>By the same rules these come in the place of those declined: %1. The list is made ready; the office sends it for an approval of its own.</source>
        <translation>По тем же правилам на место отклоненных приходят: %1. Список подготовлен; Управление направляет его на отдельное утверждение.</translation>
    </message>
    <message>
        <source>Approved but for those declined, and signed.</source>
        <translation>Утверждено, кроме отклоненных, и подписано.</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>Записка составлена.</translation>
    </message>
    <message>
        <source>The High Representative gives the final approval. A list is approved, returned with a reason, or approved but for those declined; the password signs the decision over the list&apos;s digest, and nothing else than what stands here can be signed. Whoever is declined is replaced by the same rules, and the substitutes need an approval of their own.</source>
        <translation>Окончательное утверждение дает Высокий представитель. Список утверждается, возвращается с причиной или утверждается за исключением отклоненных; пароль подписывает решение по дайджесту списка, и подписать можно только то, что стоит здесь. Отклоненные замещаются по тем же правилам, и замены требуют отдельного утверждения.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>п. 18</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Краткий список</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <comment>%1 a call, %3 waits or the decision</comment>
        <translation>%1, версия %2 · %3</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Отобраны</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Не отобраны</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Ниже минимума</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Опубликованные правила</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Решений пока нет</translation>
    </message>
    <message>
        <source>Every decision stands here for good, with the digest of what was decided and whether its signature holds.</source>
        <translation>Каждое решение остается здесь навсегда, с дайджестом решенного и указанием, действительна ли подпись.</translation>
    </message>
    <message>
        <source>No short list waits for a decision</source>
        <translation>Нет кратких списков, ожидающих решения</translation>
    </message>
    <message>
        <source>When the office sends a short list for approval, it is shown here: what is asked, who would go and why, and what the money allows.</source>
        <translation>Когда Управление направит краткий список на утверждение, он появится здесь: что запрашивается, кто поедет и почему и что позволяют средства.</translation>
    </message>
    <message>
        <source>%1 waits for the High Representative</source>
        <translation>%1 ожидает Высокого представителя</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1, версия %2</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>направлен %1</translation>
    </message>
    <message>
        <source>It has not been sent for approval.</source>
        <translation>Он не направлен на утверждение.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign yet: a second person must confirm it first.</source>
        <translation>Ваш ключ пока не может подписывать: сначала его должен подтвердить второй человек.</translation>
    </message>
    <message>
        <source>Choose a decision to see its digest and its signature.</source>
        <translation>Выберите решение, чтобы увидеть его дайджест и подпись.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who decided</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the date of a decision</comment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>It holds: the decision is as it was signed, with a confirmed key.</source>
        <translation>Действительна: решение таково, каким было подписано, ключ подтвержден.</translation>
    </message>
    <message>
        <source>Digest of what was decided</source>
        <translation>Дайджест решенного</translation>
    </message>
    <message>
        <source>Show the short list</source>
        <translation>Показать краткий список</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Записка</translation>
    </message>
    <message>
        <source>Signing the decision</source>
        <translation>Подписание решения</translation>
    </message>
    <message>
        <source>The memo went to the printer.</source>
        <translation>Записка отправлена на принтер.</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Записка: %1</translation>
    </message>
    <message numerus="yes">
        <source>You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.</source>
        <comment>%1 a meeting, %2 an amount</comment>
        <translation>
            <numerusform>Вы утверждаете спонсорскую поддержку %Ln делегата (%1); принимается обязательство на %2. Ваш пароль служит подписью.</numerusform>
            <numerusform>Вы утверждаете спонсорскую поддержку %Ln делегатов (%1); принимается обязательство на %2. Ваш пароль служит подписью.</numerusform>
            <numerusform>Вы утверждаете спонсорскую поддержку %Ln делегатов (%1); принимается обязательство на %2. Ваш пароль служит подписью.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)?</source>
        <translation>
            <numerusform>Утвердить %Ln делегата?</numerusform>
            <numerusform>Утвердить %Ln делегатов?</numerusform>
            <numerusform>Утвердить %Ln делегатов?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s) by regional group</source>
        <translation>
            <numerusform>%Ln делегат по региональным группам</numerusform>
            <numerusform>%Ln делегата по региональным группам</numerusform>
            <numerusform>%Ln делегатов по региональным группам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsor %Ln delegate(s)?</source>
        <translation>
            <numerusform>Оказать спонсорскую поддержку %Ln делегату?</numerusform>
            <numerusform>Оказать спонсорскую поддержку %Ln делегатам?</numerusform>
            <numerusform>Оказать спонсорскую поддержку %Ln делегатам?</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign for: %1.</source>
        <comment>%1 those approved</comment>
        <translation>Вы подписываете утверждение: %1.</translation>
    </message>
</context>
<context>
    <name>fund::Desk</name>
    <message>
        <source>Change your password</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Смена пароля…</translation>
    </message>
</context>
<context>
    <name>fund::DiligenceForm</name>
    <message>
        <source>Attach evidence…</source>
        <translation>Приложить материалы…</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>Основания для исключения</translation>
    </message>
    <message>
        <source>Evidence and outcome</source>
        <translation>Материалы и итог</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Что было изучено и где это хранится</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Предлагаемый итог</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>По (последний день)</translation>
    </message>
    <message>
        <source>Evidence of the due diligence</source>
        <translation>Материалы комплексной проверки</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>Материалы или причина</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>No file attached. A file has at most 10 megabytes.</source>
        <translation>Файл не приложен. Размер файла — не более 10 мегабайт.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>Допустить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>Отказать</translation>
    </message>
</context>
<context>
    <name>fund::DiligencePage</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Newest examination</source>
        <translation>Последняя проверка</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a date</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Предлагаемый итог</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>a date</comment>
        <translation>перечень от %1</translation>
    </message>
    <message>
        <source>no list on record</source>
        <translation>перечень не зарегистрирован</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a due diligence</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>соглашается</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>не соглашается</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>Основания для исключения</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a due diligence</comment>
        <translation>Возобновить…</translation>
    </message>
    <message>
        <source>Withdraw the clearance…</source>
        <translation>Отозвать допуск…</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>Это ваше предложение: решение должно принять другое лицо.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <comment>a due diligence</comment>
        <translation>Подтвердить…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>Не согласиться…</translation>
    </message>
    <message>
        <source>nobody else may decide</source>
        <translation>больше решать некому</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>who proposed, who may decide</comment>
        <translation>%1; решение: %2</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Комплексная проверка</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Кто кого ждет</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are cleared, how many wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln предложение ждет второго лица</numerusform>
            <numerusform>%Ln предложения ждут второго лица</numerusform>
            <numerusform>%Ln предложений ждут второго лица</numerusform>
        </translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>Комплексная проверка: %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>the outcome of a due diligence</comment>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>A second person decides.</source>
        <translation>Решение принимает второе лицо.</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>допустить</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>отказать</translation>
    </message>
    <message>
        <source>Confirm the due diligence of %1</source>
        <translation>Подтвердить комплексную проверку: %1</translation>
    </message>
    <message>
        <source>%1 proposed: %2, until %3.</source>
        <comment>a person, the outcome, a date</comment>
        <translation>Предложение (%1): %2, по %3.</translation>
    </message>
    <message>
        <source>What you examined yourself</source>
        <translation>Что вы изучили сами</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>Почему вы не согласны</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a due diligence</comment>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>on a due diligence</comment>
        <translation>Не согласиться</translation>
    </message>
    <message>
        <source>Withdraw the clearance of %1</source>
        <translation>Отозвать допуск: %1</translation>
    </message>
    <message>
        <source>From today on nothing is accepted from this donor until it is cleared again.</source>
        <translation>С сегодняшнего дня от этого донора ничего не принимается, пока он не будет допущен снова.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Почему отзывается</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a clearance</comment>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Сохранить материалы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Не удается записать файл</translation>
    </message>
    <message>
        <source>Choose a donor or partner to see its checklist, its evidence and who decided.</source>
        <translation>Выберите донора или партнера, чтобы увидеть контрольный список, материалы и принявших решение.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a donor or partner</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>Допустить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Examine…</source>
        <comment>a donor or partner</comment>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Donor or partner</source>
        <translation>Донор или партнер</translation>
    </message>
    <message>
        <source>Due diligence of donors and partners</source>
        <translation>Комплексная проверка доноров и партнеров</translation>
    </message>
    <message>
        <source>A donor that is no State gives only once its due diligence is done: one person answers every ground of exclusion, with evidence, and proposes; a second person confirms or disagrees. A finding on any ground excludes the donor. The clearance holds until its last day, is renewed by another examination, and is withdrawn with a reason. A hit of the screening that nobody has decided on voids it meanwhile. Implementing partners are examined in the same way before a project is entrusted to them.</source>
        <translation>Донор, не являющийся государством, вносит взносы только после комплексной проверки: один человек отвечает по каждому основанию для исключения, с материалами, и вносит предложение; второй подтверждает его или не соглашается. Установление любого основания исключает донора. Допуск действует по последний день срока, продлевается новой проверкой и отзывается с указанием причины. Совпадение скрининга, по которому нет решения, до тех пор приостанавливает допуск. Партнеры-исполнители проверяются так же, прежде чем им поручается проект.</translation>
    </message>
    <message>
        <source>paras. 14 and 24</source>
        <translation>пп. 14 и 24</translation>
    </message>
    <message>
        <source>Nobody to be examined</source>
        <translation>Проверять некого</translation>
    </message>
    <message>
        <source>States need no clearance. Companies, foundations and others that are recorded as donors, and implementing partners, stand here.</source>
        <translation>Государствам допуск не нужен. Здесь стоят компании, фонды и другие, записанные как доноры, а также партнеры-исполнители.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>donors and partners</comment>
        <translation>
            <numerusform>%Ln допущен</numerusform>
            <numerusform>%Ln допущены</numerusform>
            <numerusform>%Ln допущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not agree on %1</source>
        <comment>a donor or partner</comment>
        <translation>Не согласиться: %1</translation>
    </message>
    <message>
        <source>From today on no project is entrusted to it until it is cleared again.</source>
        <translation>С сегодняшнего дня ему не поручаются проекты, пока он снова не получит допуск.</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be opened</source>
        <translation>Подтверждающий файл не открывается</translation>
    </message>
</context>
<context>
    <name>fund::DonorForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>Вид донора</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Name of the donor</source>
        <translation>Название донора</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor requests otherwise (para. 17).</source>
        <translation>Взносы публикуются, если донор не просит об ином (п. 17).</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>Письмо донора с такой просьбой</translation>
    </message>
</context>
<context>
    <name>fund::DonorsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>Letters to donors</source>
        <translation>Письма донорам</translation>
    </message>
    <message>
        <source>Which donors</source>
        <translation>Какие доноры</translation>
    </message>
    <message>
        <source>Who gives to the fund: States and others. Papers call a State by its own name and any other donor by the name it has in their language; a new name changes no paper of an earlier day. Contributions are published unless the donor asks otherwise, and its letter is on file. Who is no State gives only under a clearance. A person&apos;s address is sealed. “Letters” makes calls for contributions, acknowledgements, official receipts and statements of no earmarking ready in each donor&apos;s language; they wait until they are released, and the program sends none.</source>
        <translation>Кто вносит средства в фонд: государства и другие доноры. В документах государство именуется собственным названием, а любой другой донор — наименованием на языке документа; новое наименование не меняет документов, датированных раньше. Данные о взносах публикуются, если донор не просит об ином и его письмо имеется в деле. Доноры, не являющиеся государствами, вносят средства только при наличии допуска. Адрес физического лица запечатывается. «Письма» готовят призывы о взносах, подтверждения, официальные квитанции и заявления об отсутствии целевого назначения на языке каждого донора; они ждут выдачи, сама программа ничего не отправляет.</translation>
    </message>
    <message>
        <source>paras. 14, 17 and 19</source>
        <translation>пп. 14, 17 и 19</translation>
    </message>
    <message>
        <source>New donor…</source>
        <translation>Новый донор…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Письма…</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a tab</comment>
        <translation>Письма</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>Готовых писем еще нет</translation>
    </message>
    <message>
        <source>“Letters” makes them ready: nothing is sent by it.</source>
        <translation>«Письма» их готовят: при этом ничего не отправляется.</translation>
    </message>
    <message>
        <source>No donor yet</source>
        <translation>Доноров еще нет</translation>
    </message>
    <message>
        <source>A State becomes a donor with its first contribution; any other is recorded here first, with its due diligence (para. 14).</source>
        <translation>Государство становится донором с первым взносом; любой другой донор сначала регистрируется здесь, с комплексной проверкой (п. 14).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>donors</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Государства</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>donors that are no States</comment>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>Без допуска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) · %1 received</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln донор · получено %1</numerusform>
            <numerusform>%Ln донора · получено %1</numerusform>
            <numerusform>%Ln доноров · получено %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a donor to see its names, its wish, its clearance and what it gave.</source>
        <translation>Выберите донора, чтобы увидеть его наименования, пожелание, допуск и взносы.</translation>
    </message>
    <message>
        <source>Change names…</source>
        <translation>Изменить наименования…</translation>
    </message>
    <message>
        <source>A State is called by its own names.</source>
        <translation>Государство именуется собственными названиями.</translation>
    </message>
    <message>
        <source>Change wish…</source>
        <translation>Изменить пожелание…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Изменить адрес…</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>Адрес физического лица запечатан: его записывает сотрудник по программам.</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>Комплексная проверка…</translation>
    </message>
    <message>
        <source>Record a donor</source>
        <translation>Регистрация донора</translation>
    </message>
    <message>
        <source>Record donor</source>
        <translation>Зарегистрировать</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a donor</comment>
        <translation>Наименования: %1</translation>
    </message>
    <message>
        <source>Record names</source>
        <translation>Записать наименования</translation>
    </message>
    <message>
        <source>How %1 is published</source>
        <comment>a donor</comment>
        <translation>Порядок публикации: %1</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Записать просьбу</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <comment>a donor</comment>
        <translation>Письма донору: %1</translation>
    </message>
    <message>
        <source>Record address</source>
        <translation>Записать адрес</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>Импортирована %Ln строка</numerusform>
            <numerusform>Импортированы %Ln строки</numerusform>
            <numerusform>Импортировано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln строка уже была зарегистрирована.</numerusform>
            <numerusform>%Ln строки уже были зарегистрированы.</numerusform>
            <numerusform>%Ln строк уже были зарегистрированы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge pledges and agreements</source>
        <translation>Подтверждения объявленных взносов и соглашений</translation>
    </message>
    <message>
        <source>Official receipts of what was received</source>
        <translation>Официальные квитанции о полученном</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>Заявление об отсутствии целевого назначения</translation>
    </message>
    <message>
        <source>Call for contributions…</source>
        <translation>Призыв о взносах…</translation>
    </message>
    <message>
        <source>Save all that wait as PDF…</source>
        <translation>Сохранить все ожидающие в PDF…</translation>
    </message>
    <message>
        <source>Release all that wait…</source>
        <translation>Выдать все ожидающие…</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Писать больше нечего: нового нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made ready.</source>
        <translation>
            <numerusform>Подготовлено %Ln письмо.</numerusform>
            <numerusform>Подготовлены %Ln письма.</numerusform>
            <numerusform>Подготовлено %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>Они ждут здесь. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>Призыв о взносах</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>Подготовить письма</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln letter(s) made ready.</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>
            <numerusform>%1: подготовлено %Ln письмо.</numerusform>
            <numerusform>%1: подготовлены %Ln письма.</numerusform>
            <numerusform>%1: подготовлено %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 a kind of letter, %2 a donor</comment>
        <translation>%1, кому: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to donors</source>
        <translation>
            <numerusform>%Ln письмо донорам</numerusform>
            <numerusform>%Ln письма донорам</numerusform>
            <numerusform>%Ln писем донорам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>Выдать %Ln письмо?</numerusform>
            <numerusform>Выдать %Ln письма?</numerusform>
            <numerusform>Выдать %Ln писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>Будет зарегистрировано как выданное сегодня вами: %1. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>Сама программа ничего не отправляет: сохраните или напечатайте письма и отправьте их.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>Выдано %Ln письмо.</numerusform>
            <numerusform>Выданы %Ln письма.</numerusform>
            <numerusform>Выдано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a letter to see it as it will be printed.</source>
        <translation>Выберите письмо, чтобы увидеть его в том виде, в каком оно будет напечатано.</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>Не удается показать письмо</translation>
    </message>
    <message>
        <source>It lapsed: what it says is no longer right.</source>
        <translation>Утратило силу: сказанное в нем больше не верно.</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Уже выдано.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>Письмо записано.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>Оно находится в %1.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>Письмо передано на принтер.</translation>
    </message>
    <message>
        <source>Attach the letter that asks for it…</source>
        <translation>Приложить письмо с этой просьбой…</translation>
    </message>
    <message>
        <source>Went to</source>
        <comment>groups of addressees</comment>
        <translation>Направлен</translation>
    </message>
    <message>
        <source>Published online at</source>
        <translation>Опубликовано в Интернете по адресу</translation>
    </message>
    <message>
        <source>Letters of this call</source>
        <translation>Письма этого призыва</translation>
    </message>
    <message>
        <source>%1, of them released: %2</source>
        <comment>two numbers</comment>
        <translation>%1, из них выдано: %2</translation>
    </message>
    <message>
        <source>Save the donor&apos;s letter</source>
        <translation>Сохранить письмо донора</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>fund::EligibilityPart</name>
    <message>
        <source>Who does not meet one of these is not eligible; who leaves one open is asked. The State plays no part: all States are eligible (para. 22).</source>
        <translation>Кто не отвечает одному из этих требований, не допускается; кто оставил ответ открытым, того спрашивают. Государство роли не играет: участвовать могут все государства (п. 22).</translation>
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
        <translation>Дебет</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>of a ledger entry</comment>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Pledged</source>
        <comment>an amount that is expected</comment>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>an amount that is expected</comment>
        <translation>Согласовано</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>what a ledger entry rests on</comment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the day that an entry is for</comment>
        <translation>На день</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Внес(ла)</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Сторнировано</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>записью %1</translation>
    </message>
</context>
<context>
    <name>fund::EnvelopeBars</name>
    <message>
        <source>spent</source>
        <translation>израсходовано</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>в обязательствах</translation>
    </message>
    <message>
        <source>free</source>
        <comment>money that can be committed</comment>
        <translation>свободно</translation>
    </message>
    <message>
        <source>together</source>
        <translation>всего</translation>
    </message>
</context>
<context>
    <name>fund::FigureInspector</name>
    <message>
        <source>The pool</source>
        <translation>Пул</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>Это число составляет %Ln проводка.</numerusform>
            <numerusform>Это число составляют %Ln проводки.</numerusform>
            <numerusform>Это число составляют %Ln проводок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+C copies the rows for a spreadsheet.</source>
        <translation>Ctrl+C копирует строки для электронной таблицы.</translation>
    </message>
    <message>
        <source>Reverse this entry…</source>
        <translation>Сторнировать проводку…</translation>
    </message>
    <message>
        <source>Entries are never changed. A reversal names the entry and says why.</source>
        <translation>Проводки никогда не меняются. Сторно называет проводку и причину.</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Проводки</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Сначала выберите проводку.</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Из чего состоит</translation>
    </message>
    <message>
        <source>Pay this commitment…</source>
        <translation>Оплатить это обязательство…</translation>
    </message>
    <message>
        <source>Nothing is committed for it any more.</source>
        <translation>Обязательств по этому пункту больше нет.</translation>
    </message>
    <message>
        <source>%1 as known on %2.</source>
        <comment>an amount, a day</comment>
        <translation>%1 по данным на %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) recorded later change(s) it by %1.</source>
        <translation>
            <numerusform>%Ln проводка, внесенная позже, меняет эту цифру на %1.</numerusform>
            <numerusform>%Ln проводки, внесенные позже, меняют эту цифру на %1.</numerusform>
            <numerusform>%Ln проводок, внесенных позже, меняют эту цифру на %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <comment>a currency</comment>
        <translation>Курс %1</translation>
    </message>
    <message>
        <source>Envelope of the call</source>
        <translation>Лимит конкурса</translation>
    </message>
    <message>
        <source>As published with</source>
        <translation>Опубликован с конкурсом</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>Наличность в предстоящие месяцы</translation>
    </message>
    <message>
        <source>at the end of the month, of which %1 is spoken for</source>
        <comment>an amount</comment>
        <translation>на конец месяца, из них связано %1</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Поступает</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Выплачивается</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>fund::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
</context>
<context>
    <name>fund::FlowPicture</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>money</comment>
        <translation>Из «%1» в «%2»</translation>
    </message>
</context>
<context>
    <name>fund::ForecastPicture</name>
    <message>
        <source>comes in</source>
        <translation>поступает</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>выплачивается</translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation>наличность на конец</translation>
    </message>
    <message>
        <source>spoken for</source>
        <translation>связано</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
</context>
<context>
    <name>fund::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>fund::FundingPicture</name>
    <message>
        <source>does not carry the staff</source>
        <translation>не покрывает персонал</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln мероприятие</numerusform>
            <numerusform>%Ln мероприятия</numerusform>
            <numerusform>%Ln мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 delegates, %3</source>
        <comment>delegates at each session × sessions a year, activities</comment>
        <translation>делегаты: %1 × %2; %3</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Финансирование в год</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1, п. 20 a)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1, п. 20 b)</translation>
    </message>
</context>
<context>
    <name>fund::GroupsPart</name>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Региональная группа</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>НРС, РСНВМ, МОСТРАГ</translation>
    </message>
    <message>
        <source>Groups of States on the closing date</source>
        <translation>Группы государств на дату закрытия</translation>
    </message>
    <message>
        <source>Say first when the call closes: groups count as they are on that day.</source>
        <translation>Сначала укажите, когда закрывается конкурс: группы учитываются на этот день.</translation>
    </message>
    <message>
        <source>As the groups are on %1, the closing date. Publication freezes them: a State that graduates later is selected as it was then.</source>
        <translation>Группы на %1, дату закрытия. Публикация их замораживает: государство, вышедшее из группы позже, учитывается как было тогда.</translation>
    </message>
</context>
<context>
    <name>fund::HeadCard</name>
    <message>
        <source>Head hash</source>
        <comment>the newest hash of the record</comment>
        <translation>Хэш вершины</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>A hash that was printed</source>
        <translation>Напечатанный хэш</translation>
    </message>
    <message>
        <source>Paste the head hash of a memo, a report or a backup</source>
        <translation>Вставьте хэш вершины из записки, доклада или резервной копии</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>A hash has 8 to 64 of the digits 0–9 and a–f.</source>
        <translation>Хэш состоит из 8–64 знаков 0–9 и a–f.</translation>
    </message>
    <message>
        <source>Not in the record: its tail was cut off, or this file is an older copy.</source>
        <translation>В журнале его нет: конец журнала отрезан или этот файл — более старая копия.</translation>
    </message>
    <message>
        <source>It is the head: nothing was recorded since.</source>
        <translation>Это вершина: после нее ничего не записано.</translation>
    </message>
    <message>
        <source>Found at entry %1 of %2, of %3: the record went on from there.</source>
        <translation>Найден в записи %1 из %2 от %3: после нее журнал продолжился.</translation>
    </message>
</context>
<context>
    <name>fund::ImportDialog</name>
    <message>
        <source>Every problem, with its line in the file</source>
        <translation>Все ошибки со строками файла</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Its columns are those of the template “%1”. Nothing is imported until all rows are right.</source>
        <translation>Столбцы — как в шаблоне «%1». Ничего не импортируется, пока не верны все строки.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>%1 of the work is done; Cancel leaves everything as it was.</source>
        <translation>Выполнено: %1; «Отмена» оставляет все как было.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>Проверка таблицы</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Changed the file? Save it and check again.</source>
        <translation>Файл изменен? Сохраните его и проверьте снова.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>problems in rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln ошибка</numerusform>
            <numerusform>%Ln ошибки</numerusform>
            <numerusform>%Ln ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all right</source>
        <translation>
            <numerusform>%Ln строка, все верно</numerusform>
            <numerusform>%Ln строки, все верно</numerusform>
            <numerusform>%Ln строк, все верно</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On record already, word for word: %Ln row(s)</source>
        <translation>
            <numerusform>Уже записано слово в слово: %Ln строка</numerusform>
            <numerusform>Уже записано слово в слово: %Ln строки</numerusform>
            <numerusform>Уже записано слово в слово: %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Импортировать %Ln строку</numerusform>
            <numerusform>Импортировать %Ln строки</numerusform>
            <numerusform>Импортировать %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported until all rows are right.</source>
        <translation>Ничего не импортируется, пока не верны все строки.</translation>
    </message>
    <message>
        <source>All rows are on record already.</source>
        <translation>Все строки уже записаны.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>показаны первые %1</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln request(s)</source>
        <comment>what donors of earmarked pledges asked for</comment>
        <translation>
            <numerusform>Сохранить %Ln просьбу</numerusform>
            <numerusform>Сохранить %Ln просьбы</numerusform>
            <numerusform>Сохранить %Ln просьб</numerusform>
        </translation>
    </message>
    <message>
        <source>An earmarked pledge is refused (para. 19). Keep on record what its donor asked for, then take the row out of the table.</source>
        <translation>Целевой взнос не принимается (п. 19). Сохраните в записях просьбу донора, затем уберите строку из таблицы.</translation>
    </message>
    <message>
        <source>What the donors asked for is on record as requests. Take these rows out of the table and check it again.</source>
        <translation>Просьбы доноров сохранены в записях. Уберите эти строки из таблицы и проверьте ее снова.</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>Перетащите сюда файл .csv или .xlsx</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>Таблицы и списки (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Таблицы (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>fund::ImportSteps</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the last step</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>fund::InKindForm</name>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Что предоставлено</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата передачи</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>Кто и как определил стоимость</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Пожелание об использовании, если донор его высказал</translation>
    </message>
    <message>
        <source>A gift with a wish is refused (para. 19).</source>
        <translation>Взнос с пожеланием отклоняется (п. 19).</translation>
    </message>
    <message>
        <source>It names no activity, State or person (para. 19)</source>
        <translation>Не называет ни деятельности, ни государства, ни лица (п. 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>Почему эти слова ничего такого не называют</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of a gift in kind</comment>
        <translation>Может скрывать пожелание о назначении: %1.</translation>
    </message>
</context>
<context>
    <name>fund::IncomeForm</name>
    <message>
        <source>What it is</source>
        <translation>Вид поступления</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>Документ банка или казначейства</translation>
    </message>
    <message>
        <source>A loss has a minus sign; it is recorded also where it makes a shortfall.</source>
        <translation>Потеря вводится со знаком минус; она записывается и тогда, когда приводит к дефициту.</translation>
    </message>
</context>
<context>
    <name>fund::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
</context>
<context>
    <name>fund::JudgementForm</name>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Суждение</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>выполнен</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>не выполнен</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>неясно</translation>
    </message>
    <message>
        <source>What it rests on, in a sentence</source>
        <translation>На чем основано, одной фразой</translation>
    </message>
    <message>
        <source>Sealed with the person: whoever is cleared for personal data reads it. Without the applicant&apos;s name and numbers. A refusal takes two people.</source>
        <translation>Опечатывается вместе с данными лица: читает тот, у кого есть допуск к персональным данным. Без имени и номеров кандидата. Для отказа нужны два человека.</translation>
    </message>
</context>
<context>
    <name>fund::LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>No letter is chosen</source>
        <translation>Письмо не выбрано</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>Выберите письмо, чтобы увидеть его в том виде, в каком оно будет напечатано.</translation>
    </message>
    <message>
        <source>The letter holds a name</source>
        <translation>В письме есть имя</translation>
    </message>
    <message>
        <source>Letters are read by administrators who are cleared for personal data.</source>
        <translation>Письма читают администраторы с допуском к персональным данным.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>Письмо нельзя показать</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Оно уже выдано.</translation>
    </message>
    <message>
        <source>It lapsed: it is no longer right for this applicant.</source>
        <translation>Оно утратило силу: для этого заявителя оно более не верно.</translation>
    </message>
    <message>
        <source>It holds a name, and you are not cleared for personal data.</source>
        <translation>В нем есть имя, а у вас нет допуска к персональным данным.</translation>
    </message>
</context>
<context>
    <name>fund::LettersPage</name>
    <message>
        <source>Which letters</source>
        <translation>Какие письма</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>After the decision each nominee gets a letter of award and every other applicant a letter of regret with the one sentence why, in the applicant&apos;s own language. They are made ready here and wait: the program sends nothing. Once they are given out, say so by releasing them; until then each page says that it was not sent. Nobody is refused while a list with substitutes is still to be decided.</source>
        <translation>После решения каждый кандидат получает письмо о поддержке, а каждый другой заявитель — письмо об отказе с одной фразой о причине, на языке самого заявителя. Письма готовятся здесь и ожидают: программа ничего не отправляет. Когда они переданы, отметьте это выдачей; до этого на каждой странице указано, что письмо не отправлено. Никому не отказывают, пока список с заменами еще не решен.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>п. 18</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>Подготовить письма</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Сохранить все как PDF…</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Выдать все…</translation>
    </message>
    <message>
        <source>No call has been published</source>
        <translation>Ни один конкурс не опубликован</translation>
    </message>
    <message>
        <source>Letters of award and regret belong to a call that was decided.</source>
        <translation>Письма о поддержке и об отказе относятся к конкурсу, по которому принято решение.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>К конкурсам</translation>
    </message>
    <message>
        <source>%1 is not decided yet</source>
        <translation>%1: решения еще нет</translation>
    </message>
    <message>
        <source>Once the High Representative has approved its short list, a letter to each applicant can be made ready here, award or regret (para. 18).</source>
        <translation>Когда Высокий представитель утвердит краткий список, здесь можно подготовить письмо каждому заявителю — о поддержке или об отказе (п. 18).</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>Готовых писем пока нет</translation>
    </message>
    <message>
        <source>Each nominee gets a letter of award and every other applicant one of regret, in the applicant&apos;s language. Nothing is sent by making them ready.</source>
        <translation>Каждый кандидат получает письмо о поддержке, а каждый другой заявитель — письмо об отказе, на языке заявителя. При подготовке ничего не отправляется.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>letters</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>letters</comment>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>letters</comment>
        <translation>Выданы</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>letters</comment>
        <translation>Утратили силу</translation>
    </message>
    <message>
        <source>The call is not decided yet.</source>
        <translation>По этому конкурсу решения еще нет.</translation>
    </message>
    <message>
        <source>They hold names, and you are not cleared for personal data.</source>
        <translation>В них есть имена, а у вас нет допуска к персональным данным.</translation>
    </message>
    <message>
        <source>No letter is ready yet.</source>
        <translation>Готовых писем пока нет.</translation>
    </message>
    <message>
        <source>No letter waits to be released.</source>
        <translation>Нет писем, ожидающих выдачи.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>Письма об отказе ожидают: список с заменами еще не решен.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Новых писем составлять не нужно.</translation>
    </message>
    <message>
        <source>Made ready: %1 awards, %2 regrets.</source>
        <translation>Подготовлено писем о поддержке: %1, об отказе: %2.</translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>Они ожидают здесь. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The letter to %1, %2,</source>
        <comment>%1 an applicant&apos;s number, %2 award or regret</comment>
        <translation>письмо по заявке %1 «%2»</translation>
    </message>
    <message>
        <source>%1 letters of award and %2 of regret of %3</source>
        <translation>писем о поддержке — %1, об отказе — %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>Выдать %Ln письмо?</numerusform>
            <numerusform>Выдать %Ln письма?</numerusform>
            <numerusform>Выдать %Ln писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>Будет записано, что сегодня вы выдали: %1. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>Сама программа ничего не отправляет: сохраните или напечатайте письма и отправьте их.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>Выдано %Ln письмо.</numerusform>
            <numerusform>Выдано %Ln письма.</numerusform>
            <numerusform>Выдано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters; they hold names</source>
        <translation>Папка для писем; в них есть имена</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Запись писем</translation>
    </message>
    <message>
        <source>They are in %1. They hold names: mind the folder.</source>
        <translation>Они находятся в %1. В них есть имена: следите за папкой.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>Не записано, так как данные этих лиц стерты: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Остановлено; записано %Ln письмо.</numerusform>
            <numerusform>Остановлено; записано %Ln письма.</numerusform>
            <numerusform>Остановлено; записано %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>Записано %Ln письмо.</numerusform>
            <numerusform>Записано %Ln письма.</numerusform>
            <numerusform>Записано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>Письмо записано.</translation>
    </message>
    <message>
        <source>It is in %1. It holds a name: mind the folder.</source>
        <translation>Оно находится в %1. В нем есть имя: следите за папкой.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>Письмо отправлено на принтер.</translation>
    </message>
    <message>
        <source>%1 awards, %2 regrets</source>
        <translation>%1 о поддержке, %2 об отказе</translation>
    </message>
</context>
<context>
    <name>fund::LimitEditor</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>fund::LotPart</name>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Most of one State</source>
        <translation>Не более от одного государства</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Лимит средств</translation>
    </message>
    <message>
        <source>Least merit, 0 to 100</source>
        <translation>Минимальный балл, от 0 до 100</translation>
    </message>
    <message>
        <source>How ties are settled</source>
        <translation>Как решаются случаи равенства</translation>
    </message>
    <message>
        <source>Public value added to the lot&apos;s seed</source>
        <translation>Публичное значение, добавляемое к начальному значению жребия</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>most delegates of one State</comment>
        <translation>без предела</translation>
    </message>
    <message>
        <source>The most that all selected may cost together.</source>
        <translation>Максимальная стоимость всех отобранных вместе.</translation>
    </message>
    <message>
        <source>Below it nobody is selected, whatever the rules ask.</source>
        <translation>Ниже него никто не отбирается, чего бы ни требовали правила.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Жребий</translation>
    </message>
    <message>
        <source>Known to nobody before closing and to everybody after it: whoever publishes it, and for which day. At its end the form that the value must have: [decimals 4], [digits 6] or [hex 64]. Empty: the seed alone decides.</source>
        <translation>Неизвестно никому до закрытия и известно всем после него: кто его публикует и за какой день. В конце — вид, который должно иметь значение: [decimals 4], [digits 6] или [hex 64]. Пусто: решает только начальное значение.</translation>
    </message>
</context>
<context>
    <name>fund::MainWindow</name>
    <message>
        <source>What this page is for</source>
        <translation>Для чего эта страница</translation>
    </message>
    <message>
        <source>Change your &amp;password…</source>
        <translation>Сменить &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>В&amp;ыйти из учетной записи</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Закрыть файл</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy with the table&apos;s &amp;head</source>
        <translation>Копировать с за&amp;головком таблицы</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;се</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Фильтр на этой странице</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Темные цвета</translation>
    </message>
    <message>
        <source>page</source>
        <translation>страница</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Открыт только для чтения</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>open in another window too</source>
        <translation>открыт также в другом окне</translation>
    </message>
    <message>
        <source>open on %1 too</source>
        <comment>%1 a computer</comment>
        <translation>открыт также на %1</translation>
    </message>
    <message>
        <source>open by %1 on %2 too</source>
        <comment>%1 a person&apos;s account, %2 a computer</comment>
        <translation>открыт также пользователем %1 на %2</translation>
    </message>
    <message>
        <source>The file was not backed up</source>
        <translation>Резервная копия файла не создана</translation>
    </message>
    <message>
        <source>It has %1 entries; its head hash is %2. Note the hash: it shows later whether a file still holds what the copy holds.</source>
        <translation>Записей в ней: %1; хэш вершины: %2. Запишите хэш: позднее он покажет, содержит ли файл по-прежнему то, что содержит копия.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>Копия: %1.</translation>
    </message>
    <message>
        <source>The file is backed up, and the copy is whole</source>
        <translation>Резервная копия файла создана и цела</translation>
    </message>
    <message>
        <source>The copy is as damaged as the file</source>
        <translation>Копия повреждена так же, как и файл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s); verify the record on the Audit page.</source>
        <translation>
            <numerusform>%Ln замечание; проверьте журнал на странице «Аудит».</numerusform>
            <numerusform>%Ln замечания; проверьте журнал на странице «Аудит».</numerusform>
            <numerusform>%Ln замечаний; проверьте журнал на странице «Аудит».</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>Выполняется другая операция</translation>
    </message>
    <message>
        <source>Back up once it is done, or cancel it first.</source>
        <translation>Создайте копию после ее завершения или сначала отмените операцию.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Куда записать резервную копию</translation>
    </message>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>Файлы фонда (*.fund)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Demonstration, as on %1: invented people and amounts</source>
        <comment>%1 date</comment>
        <translation>Демонстрация на %1: вымышленные люди и суммы</translation>
    </message>
</context>
<context>
    <name>fund::MappingForm</name>
    <message>
        <source>Day, month, year</source>
        <comment>order in a date</comment>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <comment>order in a date</comment>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <comment>order in a date</comment>
        <translation>Год, месяц, день</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>a mark in numbers</comment>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>a mark in numbers or between fields</comment>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark in numbers</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>a mark in numbers</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>a mark in numbers</comment>
        <translation>Апостроф</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <comment>an encoding</comment>
        <translation>UTF-8 или UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <comment>an encoding</comment>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>a mark between fields</comment>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a mark between fields</comment>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar |</source>
        <comment>a mark between fields</comment>
        <translation>Черта |</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>Строка %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln problem(s) in all.</source>
        <translation>
            <numerusform>Всего %Ln замечание.</numerusform>
            <numerusform>Всего %Ln замечания.</numerusform>
            <numerusform>Всего %Ln замечаний.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Счет</translation>
    </message>
    <message>
        <source>Its IBAN or the bank&apos;s number. What you confirm is kept for it.</source>
        <translation>Его IBAN или номер в банке. То, что вы подтвердите, сохраняется для него.</translation>
    </message>
    <message>
        <source>Currency, and balance before the first line</source>
        <translation>Валюта и остаток перед первой строкой</translation>
    </message>
    <message>
        <source>The balance only where no column tells it and the statement before is not on record.</source>
        <translation>Остаток — только если его не указывает ни одна колонка, а предыдущей выписки нет в записях.</translation>
    </message>
    <message>
        <source>First lines as they will be read</source>
        <translation>Первые строки, как они будут прочитаны</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Что в какой колонке</translation>
    </message>
    <message>
        <source>How days, amounts and the file are written</source>
        <translation>Как записаны дни, суммы и файл</translation>
    </message>
    <message>
        <source>Order of a day</source>
        <translation>Порядок дня</translation>
    </message>
    <message>
        <source>Mark before the decimals</source>
        <translation>Знак перед дробной частью</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Знак тысяч</translation>
    </message>
    <message>
        <source>Lines before the headings</source>
        <translation>Строки перед заголовками</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>Между полями</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>of a file</comment>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>нет колонки</translation>
    </message>
    <message>
        <source>The lines can be read like this. Compare them with the bank&apos;s.</source>
        <translation>Строки читаются так. Сравните их со строками банка.</translation>
    </message>
    <message>
        <source>Not all can be read like this yet.</source>
        <translation>Пока не все можно прочитать так.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>Укажите счет: его IBAN или номер в банке.</translation>
    </message>
</context>
<context>
    <name>fund::MatchPanel</name>
    <message>
        <source>Taken</source>
        <comment>a line or an entry, for a match</comment>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>For this match</source>
        <translation>Для этого сопоставления</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Проведено</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Счет</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the bank</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the books</comment>
        <translation>Проводка</translation>
    </message>
    <message>
        <source>What</source>
        <comment>an entry of the books is</comment>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Open lines of the bank</source>
        <translation>Открытые строки выписки</translation>
    </message>
    <message>
        <source>Open entries of the books</source>
        <translation>Открытые проводки</translation>
    </message>
    <message>
        <source>Match these</source>
        <translation>Сопоставить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lines %1: %2 · entries %3: %4</source>
        <comment>numbers of them and what they come to</comment>
        <translation>Строки, %1: %2 · проводки, %3: %4</translation>
    </message>
    <message>
        <source>Nothing is left: Enter matches them.</source>
        <translation>Разницы нет: Enter сопоставляет их.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>an amount</comment>
        <translation>Осталось: %1</translation>
    </message>
</context>
<context>
    <name>fund::NamesForm</name>
    <message>
        <source>Name in %1</source>
        <comment>a language</comment>
        <translation>Наименование, язык: %1</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <comment>the name a donor was recorded by</comment>
        <translation>Если пусто: %1</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>Действуют с</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names of their day.</source>
        <translation>В документах за более ранние дни остаются наименования того дня.</translation>
    </message>
</context>
<context>
    <name>fund::NewCallForm</name>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Лимит средств</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>Как в таблицах путевых расходов.</translation>
    </message>
</context>
<context>
    <name>fund::NewFileForm</name>
    <message>
        <source>Name of the fund</source>
        <translation>Название фонда</translation>
    </message>
    <message>
        <source>Your name: the first administrator</source>
        <translation>Ваше имя: первый администратор</translation>
    </message>
    <message>
        <source>One person, one role. Others are added on the Users page.</source>
        <translation>Одно лицо — одна роль. Других добавляют на странице «Пользователи».</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least 10 characters. It opens your part of the file and is stored nowhere.</source>
        <translation>Не менее 10 знаков. Он открывает вашу часть файла и нигде не хранится.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль еще раз</translation>
    </message>
    <message>
        <source>The fund needs a name.</source>
        <translation>Фонду нужно название.</translation>
    </message>
    <message>
        <source>The first user needs a name.</source>
        <translation>Первому пользователю нужно имя.</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Валюта учета</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards. Funds of the United Nations keep theirs in US dollars.</source>
        <translation>Впоследствии ее нельзя изменить. Фонды Организации Объединенных Наций ведут учет в долларах США.</translation>
    </message>
    <message>
        <source>A payment takes two people</source>
        <translation>Платеж требует двух человек</translation>
    </message>
    <message>
        <source>The administrator certifies, finance pays. It is a dated setting: an authority may change it.</source>
        <translation>Администратор удостоверяет, финансовый сотрудник платит. Это датированная настройка: ее может изменить уполномоченный орган.</translation>
    </message>
</context>
<context>
    <name>fund::PageHead</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>fund::PartnerForm</name>
    <message>
        <source>Name of the partner</source>
        <translation>Наименование партнера</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Вид партнера</translation>
    </message>
    <message>
        <source>State of its seat, if any</source>
        <translation>Государство местонахождения, если есть</translation>
    </message>
    <message>
        <source>Number in a register</source>
        <translation>Номер в реестре</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Names in further languages</source>
        <translation>Наименования на других языках</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>a number</comment>
        <translation>Лицо %1</translation>
    </message>
    <message>
        <source>%1 is in charge no more</source>
        <comment>a person</comment>
        <translation>%1 больше не руководит</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Кто вступает в должность</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Наименования</translation>
    </message>
    <message>
        <source>One a line: name; office; year of birth. The name is needed. It is sealed, compared with the Consolidated List, and erased when the person asks for it (para. 11).</source>
        <translation>По одному в строке: имя; должность; год рождения. Имя обязательно. Оно скрыто, проверяется по Сводному перечню и стирается по просьбе этого лица (п. 11).</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Почему вносится изменение</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
</context>
<context>
    <name>fund::PartnersPage</name>
    <message>
        <source>Name erased</source>
        <translation>Имя стерто</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>Имя скрыто</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the office</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a partner to see its names, who is in charge and where it stands.</source>
        <translation>Выберите партнера, чтобы увидеть его наименования, руководителей и положение дел.</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Комплексная проверка</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Допущен по</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Наименования</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Записан как</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>Руководители</translation>
    </message>
    <message>
        <source>Nobody is on record.</source>
        <translation>Никто не записан.</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <comment>a day, the reason</comment>
        <translation>по %1: %2</translation>
    </message>
    <message>
        <source>in charge</source>
        <comment>a person of a partner</comment>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>Комплексная проверка…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <comment>a partner</comment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Implementing partners</source>
        <translation>Партнеры-исполнители</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Какие партнеры</translation>
    </message>
    <message>
        <source>With whom Governments carry out projects: non-governmental entities, United Nations partners, other international or regional organisations. A Government receives a grant and is never its own partner. A partner and those in charge of it are compared with the Consolidated List, and a project is entrusted to it only under a clearance that two people decided. Names of persons are sealed. What is said of a partner is amended with a reason, from a day on; nothing is deleted.</source>
        <translation>С кем правительства осуществляют проекты: неправительственные структуры, партнеры из системы Организации Объединенных Наций, другие международные или региональные организации. Правительство получает грант и никогда не бывает партнером самому себе. Партнер и его руководители проверяются по Сводному перечню, и проект поручается ему только при допуске, решение о котором приняли два человека. Имена лиц скрыты. Сведения о партнере изменяются с указанием причины, с определенного дня; ничего не удаляется.</translation>
    </message>
    <message>
        <source>para. 24</source>
        <translation>п. 24</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>implementing partners</comment>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>Новый партнер…</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Партнеров еще нет</translation>
    </message>
    <message>
        <source>An implementing partner is recorded here before an application names it, with those in charge of it (para. 24).</source>
        <translation>Партнер-исполнитель записывается здесь, прежде чем он указывается в заявке, вместе с его руководителями (п. 24).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>partners</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>partners</comment>
        <translation>Допущены</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>Без допуска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln партнер</numerusform>
            <numerusform>%Ln партнера</numerusform>
            <numerusform>%Ln партнеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an implementing partner</source>
        <translation>Запись партнера-исполнителя</translation>
    </message>
    <message>
        <source>Record partner</source>
        <translation>Записать партнера</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <comment>a partner</comment>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>a partner</comment>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <comment>of a person in charge of a partner</comment>
        <translation>Стереть имя</translation>
    </message>
    <message>
        <source>Name, office and year of birth of the person are gone for good; that somebody was in charge, and from when to when, stays on record. Who is still in charge leaves with it.</source>
        <translation>Имя, должность и год рождения лица исчезают навсегда; то, что кто-то был ответственным и с какого по какое время, остается в журнале. Тот, кто еще ответствен, тем самым выбывает.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Почему оно стирается</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>Стереть имя</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Стереть имя…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a person in charge</comment>
        <translation>Стереть: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>Импортирована %Ln строка</numerusform>
            <numerusform>Импортированы %Ln строки</numerusform>
            <numerusform>Импортировано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln строка уже была в записях.</numerusform>
            <numerusform>%Ln строки уже были в записях.</numerusform>
            <numerusform>%Ln строк уже было в записях.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>Еще раз</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>Не менее 10 знаков.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Пароли различаются. Введите один и тот же дважды.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was changed.</source>
        <translation>Это не ваш пароль; ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>fund::PaymentForm</name>
    <message>
        <source>What is paid for</source>
        <translation>Что оплачивается</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Дата оплаты</translation>
    </message>
    <message>
        <source>Voucher or invoice</source>
        <translation>Ваучер или счет-фактура</translation>
    </message>
    <message>
        <source>Nothing more will be paid for it</source>
        <translation>Больше платежей по этому пункту не будет</translation>
    </message>
    <message>
        <source>Choose what is paid for: only what is committed can be paid.</source>
        <translation>Выберите, что оплачивается: оплатить можно только то, что принято в обязательства.</translation>
    </message>
    <message>
        <source>At most what is open of the commitment.</source>
        <translation>Не больше открытого остатка обязательства.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Открытый остаток: %1.</translation>
    </message>
    <message>
        <source>%1 is open; %2 was paid before.</source>
        <translation>Открытый остаток: %1; оплачено ранее: %2.</translation>
    </message>
    <message>
        <source>Then %1 goes back to the window, with its support costs.</source>
        <translation>Тогда %1 вернется в окно вместе с расходами на поддержку.</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Дата удостоверения</translation>
    </message>
    <message>
        <source>Why the voucher is paid once more</source>
        <translation>Почему ваучер оплачивается еще раз</translation>
    </message>
</context>
<context>
    <name>fund::PoolPage</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Allot money…</source>
        <translation>Выделить средства…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>В виде таблицы</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the pool&apos;s position</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Once contributions come in, their way through the fund is drawn here.</source>
        <translation>Когда поступят взносы, здесь будет показан их путь через фонд.</translation>
    </message>
    <message>
        <source>Position at the end of %1 · amounts in %2</source>
        <comment>a day, a currency</comment>
        <translation>Состояние на конец %1 · суммы в %2</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>В пуле</translation>
    </message>
    <message>
        <source>with other income</source>
        <translation>с прочими доходами</translation>
    </message>
    <message>
        <source>received</source>
        <translation>получено</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Расходы на поддержку</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>На деятельность</translation>
    </message>
    <message>
        <source>allotted %1</source>
        <comment>an amount</comment>
        <translation>выделено %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>В обязательствах</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>an amount</comment>
        <translation>израсходовано %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>a shortfall</source>
        <translation>дефицит</translation>
    </message>
    <message>
        <source>There is a shortfall.</source>
        <translation>Есть дефицит.</translation>
    </message>
    <message>
        <source>Nothing new can be allotted until it is covered.</source>
        <translation>Пока он не покрыт, ничего нового выделить нельзя.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>Минимум для начала работы не объявлен.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before it is announced and reached (para. 16).</source>
        <translation>Пока он не объявлен и не достигнут, ничего выделить нельзя (п. 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start, %1.</source>
        <translation>Поступления не достигли минимума для начала работы, %1.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before they do (para. 16).</source>
        <translation>До этого ничего выделить нельзя (п. 16).</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted.</source>
        <translation>Объявленные взносы и соглашения в %1 не учтены.</translation>
    </message>
    <message>
        <source>No UN operational rate is on record for them.</source>
        <translation>Для них не записан операционный курс ООН.</translation>
    </message>
    <message>
        <source>From contributions to spending</source>
        <translation>От взносов к расходам</translation>
    </message>
    <message>
        <source>Whole %1</source>
        <comment>a currency</comment>
        <translation>Целые %1</translation>
    </message>
    <message>
        <source>start reached</source>
        <comment>a day on a scale of days</comment>
        <translation>минимум достигнут</translation>
    </message>
    <message>
        <source>Allot money</source>
        <translation>Выделение средств</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>An allotment is authority to commit money; it is an entry of the books.</source>
        <translation>Ассигнование — это полномочие принимать обязательства; оно отражается проводкой.</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>Сторнирование проводки</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Почему она неверна</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>Сторнировать</translation>
    </message>
    <message>
        <source>The entry was not reversed</source>
        <translation>Проводка не сторнирована</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>По данным на</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Исключает то, что записано после этого дня.</translation>
    </message>
    <message>
        <source>Other income…</source>
        <translation>Прочие доходы…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Записать платеж…</translation>
    </message>
    <message>
        <source>Position at the end of %1, as known on %2 · amounts in %3</source>
        <comment>a day, a day, a currency</comment>
        <translation>Состояние на конец %1, по данным на %2 · суммы в %3</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Запись платежа</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Записать платеж</translation>
    </message>
    <message>
        <source>Support costs follow what was committed. A mistake is reversed by another entry.</source>
        <translation>Расходы на поддержку следуют за обязательствами. Ошибка исправляется другой записью.</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Прочие доходы</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>It has no donor and goes to the one pool.</source>
        <translation>У этого поступления нет донора; оно идет в единый пул.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>further deeds of the pool</comment>
        <translation>Еще…</translation>
    </message>
    <message>
        <source>%1 can be allotted</source>
        <comment>an amount</comment>
        <translation>можно выделить %1</translation>
    </message>
    <message>
        <source>Certify a payment…</source>
        <translation>Удостоверить платеж…</translation>
    </message>
    <message>
        <source>Revalue receivables…</source>
        <translation>Переоценить суммы к получению…</translation>
    </message>
    <message>
        <source>Close the books…</source>
        <translation>Закрыть учет…</translation>
    </message>
    <message>
        <source>Certify a payment</source>
        <translation>Удостоверение платежа</translation>
    </message>
    <message>
        <source>Certify it</source>
        <translation>Удостоверить</translation>
    </message>
    <message>
        <source>Another person then pays exactly this. Who certifies and who pays are two people.</source>
        <translation>Затем другое лицо оплачивает ровно это. Удостоверяют и платят два разных человека.</translation>
    </message>
    <message>
        <source>Revalue receivables</source>
        <translation>Переоценка сумм к получению</translation>
    </message>
    <message>
        <source>What is signed in other currencies and not yet received is valued at the UN operational rates of %1. The difference is unrealised, and no part of the pool.</source>
        <translation>Подписанное в других валютах и еще не полученное оценивается по операционным курсам ООН на %1. Разница не реализована и в пул не входит.</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Переоценить</translation>
    </message>
    <message>
        <source>Nothing was revalued</source>
        <translation>Ничего не переоценено</translation>
    </message>
    <message>
        <source>Receivables of %1</source>
        <translation>Суммы к получению на %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) revalued; unrealised difference %1.</source>
        <translation>
            <numerusform>Переоценен %Ln взнос; нереализованная разница %1.</numerusform>
            <numerusform>Переоценены %Ln взноса; нереализованная разница %1.</numerusform>
            <numerusform>Переоценено %Ln взносов; нереализованная разница %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>Закрытие учета</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No entry is of a closed day from then on, and a closing is never taken back.</source>
        <translation>С этого момента записи на закрытый день не вносятся, и закрытие не отменяется.</translation>
    </message>
    <message>
        <source>Committed for later years</source>
        <translation>Обязательства на последующие годы</translation>
    </message>
    <message>
        <source>All contributions form one pool. What came in stands at the left; support costs and the operating reserve are set aside; what is allotted to a window may be committed, and what is committed may be spent. Nothing is allotted before the announced minimum is reached, and staff are paid from the fund only where that was decided, never beyond what Member States paid in. Choose any number to see the entries that make it up. The day says which position is shown; “as known on” leaves out what was recorded after another day, so that an old figure can be found again. The other views tell what donors promised and gave, how envelopes are used, and the cash of the months to come.</source>
        <translation>Все взносы образуют единый пул. Слева показано поступившее; откладываются расходы на поддержку и оперативный резерв; в пределах выделенного окну можно принимать обязательства, а в пределах обязательств — расходовать средства. Ничего не выделяется до достижения объявленного минимума, а персонал оплачивается из фонда только там, где это решено, и никогда сверх внесенного государствами-членами. Выберите любое число, чтобы увидеть проводки, из которых оно состоит. Дата указывает, какое положение показано; «по данным на» исключает то, что записано после другого дня, и так можно вновь найти прежнюю цифру. Другие представления показывают, что доноры обещали и внесли, как используются лимиты и какова наличность в предстоящие месяцы.</translation>
    </message>
    <message>
        <source>paras. 14–16, 19, 20 and 23</source>
        <translation>пп. 14–16, 19, 20 и 23</translation>
    </message>
    <message>
        <source>Commit money</source>
        <translation>Принятие обязательства</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Support costs are charged with it. Another person pays against it; a nominee&apos;s award commits by itself.</source>
        <translation>Вместе с ним начисляются расходы на поддержку. Платежи по нему проводит другое лицо; решение о поддержке кандидата создает обязательство само.</translation>
    </message>
    <message>
        <source>Release a commitment</source>
        <translation>Высвобождение обязательства</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Высвободить</translation>
    </message>
    <message>
        <source>What is left goes back to the window. The commitment stays on record, and so does the release.</source>
        <translation>Остаток возвращается в окно. Обязательство остается в реестре, как и его высвобождение.</translation>
    </message>
    <message>
        <source>Return unused money</source>
        <translation>Возврат неиспользованных средств</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>It can be allotted anew, to any window. The allotment stays on record.</source>
        <translation>Их можно выделить снова, любому окну. Прежнее выделение остается в реестре.</translation>
    </message>
    <message>
        <source>committed for that year</source>
        <translation>обязательства на этот год</translation>
    </message>
    <message>
        <source>%1 is reversed by a new entry of today, which names it and says why. Both stay on record: name no applicant.</source>
        <translation>%1: сторнируется новой проводкой с сегодняшней датой, в которой указаны исходная проводка и причина. Обе остаются в реестре: имен заявителей не указывайте.</translation>
    </message>
    <message>
        <source>Commit money…</source>
        <translation>Принять обязательство…</translation>
    </message>
    <message>
        <source>Release a commitment…</source>
        <translation>Высвободить обязательство…</translation>
    </message>
    <message>
        <source>Return unused money…</source>
        <translation>Вернуть неиспользованные средства…</translation>
    </message>
    <message>
        <source>Release from the reserve</source>
        <translation>Высвобождение из резерва</translation>
    </message>
    <message>
        <source>The reserve is held for final commitments and closing costs (ST/AI/284); it is never released by itself. What is released can be allotted.</source>
        <translation>Резерв удерживается для окончательных обязательств и расходов на закрытие (ST/AI/284); сам по себе он никогда не высвобождается. Высвобожденное можно выделить.</translation>
    </message>
    <message>
        <source>Release from the reserve…</source>
        <translation>Высвободить из резерва…</translation>
    </message>
</context>
<context>
    <name>fund::PoolViews</name>
    <message>
        <source>Views of the pool</source>
        <translation>Представления пула</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>a view of the pool</comment>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>a view of the pool</comment>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <comment>a view of the pool</comment>
        <translation>Лимиты</translation>
    </message>
    <message>
        <source>Cash forecast</source>
        <comment>a view of the pool</comment>
        <translation>Прогноз наличности</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Once contributions come in, they are drawn here.</source>
        <translation>Когда поступят взносы, они будут показаны здесь на диаграмме.</translation>
    </message>
    <message>
        <source>Once money is allotted, its way from allotment to payment is drawn here.</source>
        <translation>Когда будут выделены средства, здесь будет показан их путь от выделения до выплаты.</translation>
    </message>
    <message>
        <source>Once there is cash or an agreement, the months to come are drawn here.</source>
        <translation>Когда появится наличность или соглашение, здесь будут показаны предстоящие месяцы.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>%1 is &apos;USD million&apos;, %2 a day</comment>
        <translation>%1, по %2</translation>
    </message>
    <message>
        <source>Promised and received, by year</source>
        <translation>Обещано и получено по годам</translation>
    </message>
    <message>
        <source>By kind of donor and year</source>
        <translation>По видам доноров и годам</translation>
    </message>
    <message>
        <source>From allotment to payment</source>
        <translation>От выделения до выплаты</translation>
    </message>
    <message>
        <source>From allotment to payment: %1</source>
        <comment>an envelope</comment>
        <translation>От выделения до выплаты: %1</translation>
    </message>
    <message>
        <source>%1, at the end of each month</source>
        <comment>&apos;USD million&apos;</comment>
        <translation>%1, на конец каждого месяца</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>Наличность в предстоящие месяцы</translation>
    </message>
    <message>
        <source>Spoken for are support costs, the operating reserve and what is committed and unpaid: where cash falls to it, nothing can be committed.</source>
        <translation>Связаны расходы на поддержку, оперативный резерв и неоплаченные обязательства: если наличность опускается до этого уровня, новых обязательств принимать нельзя.</translation>
    </message>
    <message>
        <source>Cash falls to it in %1.</source>
        <comment>a month</comment>
        <translation>Наличность опускается до этого уровня: %1.</translation>
    </message>
    <message>
        <source>Agreements in %1 are not counted: no UN operational rate is on record for them.</source>
        <translation>Соглашения в %1 не учитываются: операционный обменный курс ООН для них не зарегистрирован.</translation>
    </message>
    <message>
        <source>Assumed: what is signed comes when its instalments are due, or at once where that is past or no day is agreed; what is committed is paid in the month in which the call&apos;s meeting begins, or at once, and what is meant for a later year at its beginning. Pledges that are not signed and money that is allotted and not committed are not counted.</source>
        <translation>Допущения: подписанное поступает в срок платежа его частей либо сразу, если срок прошел или день не согласован; обязательства оплачиваются в месяце начала совещания конкурса либо сразу, а предназначенное на более поздний год — в его начале. Неподписанные объявленные взносы и средства, выделенные, но не взятые в обязательства, не учитываются.</translation>
    </message>
    <message>
        <source>Promised in %1</source>
        <comment>a year</comment>
        <translation>Обещано в %1</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>a year</comment>
        <translation>Получено в %1</translation>
    </message>
    <message>
        <source>All donors</source>
        <translation>Все доноры</translation>
    </message>
    <message>
        <source>%1, allotted by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1, выделено на %2</translation>
    </message>
    <message>
        <source>%1, committed by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1, в обязательствах на %2</translation>
    </message>
    <message>
        <source>Spent by %1</source>
        <comment>a day</comment>
        <translation>Израсходовано на %1</translation>
    </message>
    <message>
        <source>Committed by %1</source>
        <comment>a day</comment>
        <translation>В обязательствах на %1</translation>
    </message>
    <message>
        <source>Spoken for</source>
        <translation>Связано</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличность</translation>
    </message>
</context>
<context>
    <name>fund::ProgressStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>Сделано %1 из %2</translation>
    </message>
</context>
<context>
    <name>fund::PublicationForm</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>States, on request</source>
        <translation>Для государств, по запросу</translation>
    </message>
    <message>
        <source>On whose decision or request</source>
        <translation>По чьему решению или просьбе</translation>
    </message>
    <message>
        <source>A reference that stays on record and names nobody.</source>
        <translation>Ссылка, которая остается в журнале и никого не называет.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of each of these. For anyone the file is given out only with the consent of all of them.</source>
        <translation>Признаки каждого из них имеют менее трех заявителей. Для всех файл выдается только с согласия всех этих заявителей.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Письмо: %1</translation>
    </message>
    <message>
        <source>Its date</source>
        <comment>of a letter</comment>
        <translation>Дата письма</translation>
    </message>
</context>
<context>
    <name>fund::PublicationPart</name>
    <message>
        <source>What publication freezes</source>
        <translation>Что замораживает публикация</translation>
    </message>
    <message>
        <source>The text, the checks of para. 21, the scored criteria with weights and words, the balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot: one document under one digest. Reviews and selection use it and nothing else (para. 18).</source>
        <translation>Текст, проверки по п. 21, оцениваемые критерии с весами и описаниями, правила сбалансированности с их местами, места, лимит средств, минимальный балл, группы государств на дату закрытия и жребий: один документ под одним дайджестом. Рецензии и отбор используют только его (п. 18).</translation>
    </message>
    <message>
        <source>Nothing of this call is frozen yet.</source>
        <translation>В этом конкурсе пока ничего не заморожено.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>версия %1, %2</translation>
    </message>
    <message>
        <source>Digest, SHA-256</source>
        <translation>Дайджест, SHA-256</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Начальное значение жребия</translation>
    </message>
    <message>
        <source>Until it closes and before the first score a new version can be published. It closes no earlier, opens no later and leaves the lot as it is.</source>
        <translation>До закрытия и до первой оценки можно опубликовать новую версию. Она закрывается не раньше, открывается не позже и не меняет жребий.</translation>
    </message>
    <message>
        <source>Why it was published all the same</source>
        <comment>rules clash, the notice was short, or people had applied</comment>
        <translation>Почему он все же опубликован</translation>
    </message>
</context>
<context>
    <name>fund::Rail</name>
    <message>
        <source>Money</source>
        <comment>group of pages</comment>
        <translation>Средства</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <comment>group of pages</comment>
        <translation>Поддержка</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>group of pages</comment>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>group of pages</comment>
        <translation>Доклады</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of pages</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>fund::ReceiptForm</name>
    <message>
        <source>Amount received</source>
        <translation>Полученная сумма</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>Дата поступления в банк</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Банковский номер</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 по операционному курсу ООН на этот день, %2.</translation>
    </message>
    <message>
        <source>Why more came than is due</source>
        <translation>Почему поступило больше, чем причитается</translation>
    </message>
    <message>
        <source>What shows that the money came before the clearance ended</source>
        <translation>Что подтверждает, что средства поступили до окончания допуска</translation>
    </message>
</context>
<context>
    <name>fund::RecoveryKey</name>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Я записал(а) его</translation>
    </message>
</context>
<context>
    <name>fund::ReleaseForm</name>
    <message>
        <source>What is released</source>
        <translation>Что высвобождается</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Дата высвобождения</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Почему не требуется</translation>
    </message>
    <message>
        <source>%1 goes back to the window, with its support costs.</source>
        <translation>В окно возвращается %1 вместе с расходами на поддержку.</translation>
    </message>
    <message>
        <source>Choose what is released.</source>
        <translation>Выберите, что высвобождается.</translation>
    </message>
</context>
<context>
    <name>fund::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>Страницы доклада</translation>
    </message>
    <message>
        <source>para. 27</source>
        <translation>п. 27</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык доклада</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>The year is being read</source>
        <translation>Данные за год читаются</translation>
    </message>
    <message>
        <source>Its pages are shown here in a moment.</source>
        <translation>Страницы появятся здесь через мгновение.</translation>
    </message>
    <message>
        <source>Reading the year</source>
        <translation>Чтение данных за год</translation>
    </message>
    <message>
        <source>The report can&apos;t be made</source>
        <translation>Доклад составить нельзя</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>%1 a year</comment>
        <translation>Ежегодный доклад, %1</translation>
    </message>
    <message>
        <source>One for all donors (para. 27)</source>
        <translation>Один для всех доноров (п. 27)</translation>
    </message>
    <message>
        <source>data of %1</source>
        <comment>a date</comment>
        <translation>данные на %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
    <message>
        <source>There is no report to save yet.</source>
        <translation>Пока нет доклада для сохранения.</translation>
    </message>
    <message>
        <source>What is missing before the report goes out is listed here.</source>
        <translation>Здесь перечислено, чего не хватает до выпуска доклада.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>До выпуска</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the place where something can be mended</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Every number is read from the file as it stands; the report carries the record&apos;s head hash.</source>
        <translation>Все числа берутся из файла в его нынешнем виде; в докладе приводится хэш вершины журнала.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Доклад записан.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Доклад отправлен на принтер.</translation>
    </message>
    <message>
        <source>Report in</source>
        <comment>a language</comment>
        <translation>Доклад на языке</translation>
    </message>
    <message>
        <source>One report for all donors: contributions, the use of funds in aggregate, each sponsorship round and the rules that were applied. Every number is read from the file; there is nothing to type. What is still missing stands beside the pages. A year that is not over is marked provisional. “As known on” leaves out what was recorded after a day, so that the report that was given out then comes out again.</source>
        <translation>Один доклад для всех доноров: взносы, использование средств в совокупности, каждый раунд спонсорской поддержки и примененные правила. Все числа берутся из файла; вводить ничего не нужно. Чего еще не хватает, указано рядом со страницами. Незавершенный год помечается как предварительный. «По данным на» исключает то, что записано после указанного дня, чтобы снова получить выданный ранее доклад.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Электронная таблица…</translation>
    </message>
    <message>
        <source>With the scenarios</source>
        <translation>Со сценариями</translation>
    </message>
    <message>
        <source>The scenarios that are kept, or the levels of para. 20, as the last annex.</source>
        <translation>Сохраненные сценарии или уровни из п. 20 последним приложением.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>По данным на</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Исключает то, что записано после этого дня.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <comment>a date</comment>
        <translation>по данным на %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить как электронную таблицу</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Электронные таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>The tables are written.</source>
        <translation>Таблицы записаны.</translation>
    </message>
</context>
<context>
    <name>fund::RequestLetterPart</name>
    <message>
        <source>The donor&apos;s letter</source>
        <translation>Письмо донора</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation>Письма (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Приложить письмо…</translation>
    </message>
    <message>
        <source>None is attached. A PDF, an image or a text of at most 10 megabytes.</source>
        <translation>Письмо не приложено. PDF, изображение или текст не больше 10 мегабайт.</translation>
    </message>
</context>
<context>
    <name>fund::ReserveReleaseForm</name>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Whose decision it is, and where it stands</source>
        <translation>Чье это решение и где оно изложено</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>Почему он больше не удерживается</translation>
    </message>
    <message>
        <source>The reserve holds %1.</source>
        <comment>an amount</comment>
        <translation>В резерве %1.</translation>
    </message>
</context>
<context>
    <name>fund::ReturnForm</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Почему не требуется</translation>
    </message>
    <message>
        <source>The round is settled</source>
        <translation>Расчеты по раунду завершены</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>Выделено и не связано обязательствами: %1.</translation>
    </message>
    <message>
        <source>%1 of the operating reserve goes back with it.</source>
        <translation>Вместе с этим возвращается %1 оперативного резерва.</translation>
    </message>
</context>
<context>
    <name>fund::ReviewQueuePage</name>
    <message>
        <source>Score each application that is assigned to you: 0 to 5 for every criterion, and a note if you wish. What you begin is kept at once, sealed to you. A submitted review can&apos;t change, and nobody reads it until all reviews of the application are in. With a conflict of interest, stand back: someone else is assigned. You never see who applied, only what they wrote.</source>
        <translation>Оцените каждую назначенную вам заявку: от 0 до 5 по каждому критерию и, если хотите, с примечанием. Начатое сразу сохраняется и видно только вам. Отправленная рецензия не меняется, и никто ее не читает, пока не поступят все рецензии на заявку. При конфликте интересов возьмите самоотвод: назначат другого. Вы никогда не видите, кто подал заявку, а только что написано.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>пп. 18 и 21</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь рецензий</translation>
    </message>
    <message>
        <source>I have a conflict</source>
        <translation>У меня конфликт интересов</translation>
    </message>
    <message>
        <source>Submit and open next</source>
        <translation>Отправить и открыть следующую</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what a key does</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next criterion</source>
        <comment>what a key does</comment>
        <translation>следующий критерий</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>keys</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Alt+PgDn</source>
        <comment>keys</comment>
        <translation>Alt+PgDn</translation>
    </message>
    <message>
        <source>skip for now</source>
        <comment>what a key does</comment>
        <translation>пока пропустить</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take a score back</source>
        <comment>what a key does</comment>
        <translation>отменить оценку</translation>
    </message>
    <message>
        <source>There is nothing left to submit here.</source>
        <translation>Здесь больше нечего отправлять.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Вы взяли самоотвод по этой заявке.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened.</source>
        <translation>Рецензии на эту заявку раскрыты.</translation>
    </message>
    <message>
        <source>Call %1 · %2, %3, %4</source>
        <comment>reference, meeting, place, dates</comment>
        <translation>Конкурс %1 · %2, %3, %4</translation>
    </message>
    <message>
        <source>No application waits for you</source>
        <translation>Для вас нет заявок</translation>
    </message>
    <message>
        <source>When a call is closed, the office assigns its applications. Yours appear here, one after the other.</source>
        <translation>Когда конкурс закрыт, Управление назначает его заявки. Ваши появятся здесь одна за другой.</translation>
    </message>
    <message>
        <source>All your reviews of this call are done</source>
        <translation>Все ваши рецензии этого конкурса готовы</translation>
    </message>
    <message>
        <source>The boxes above lead back to what you submitted. The other reviewers&apos; scores appear there once all are in.</source>
        <translation>Квадратики вверху ведут к отправленному вами. Оценки других рецензентов появятся там, когда поступят все.</translation>
    </message>
    <message>
        <source>Conflict of interest in %1</source>
        <translation>Конфликт интересов по %1</translation>
    </message>
    <message>
        <source>You stand back from this application for good, and someone else is assigned where anyone is left. The sentence stays in the record.</source>
        <translation>Вы окончательно берете самоотвод по этой заявке; если есть кому, назначат другого. Фраза остается в журнале.</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>В чем конфликт</translation>
    </message>
    <message>
        <source>Stand back</source>
        <translation>Взять самоотвод</translation>
    </message>
</context>
<context>
    <name>fund::ReviewingPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>reviews that are in, of those assigned</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Reviews in</source>
        <translation>Рецензии</translation>
    </message>
    <message>
        <source>Merit</source>
        <comment>0 to 100</comment>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a review</comment>
        <translation>отправлена</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>еще нет</translation>
    </message>
    <message>
        <source>Applications under review</source>
        <translation>Заявки на рецензии</translation>
    </message>
    <message>
        <source>Assign reviewers</source>
        <translation>Назначить рецензентов</translation>
    </message>
    <message>
        <source>Open the scores</source>
        <translation>Раскрыть оценки</translation>
    </message>
    <message>
        <source>Each eligible application is read by at least two reviewers, none of them of the applicant&apos;s State, and the work is shared as evenly as can be. Scores stay sealed to their authors until all reviews of an application are in; then they are opened here and give its merit. Where reviewers lie 15 points or more apart, the merit bears a sign.</source>
        <translation>Каждую соответствующую требованиям заявку читают не менее двух рецензентов не из государства заявителя, а работа делится как можно равномернее. Оценки видны только их авторам, пока не поступят все рецензии на заявку; затем они раскрываются здесь и дают ее балл. Если рецензенты расходятся на 15 баллов и более, балл помечен знаком.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>пп. 18 и 21</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Рецензии</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>Закрытых конкурсов пока нет</translation>
    </message>
    <message>
        <source>Once a call is closed and applications came in, they are assigned to reviewers here.</source>
        <translation>Когда конкурс закрыт и заявки поступили, они распределяются здесь между рецензентами.</translation>
    </message>
    <message>
        <source>No call is closed yet.</source>
        <translation>Закрытых конкурсов пока нет.</translation>
    </message>
    <message>
        <source>No application has all its reviews in and is still sealed.</source>
        <translation>Нет заявок, на которые поступили все рецензии, но оценки не раскрыты.</translation>
    </message>
    <message>
        <source>Choose an application to see who reviews it and what they said.</source>
        <translation>Выберите заявку, чтобы увидеть ее рецензентов и их мнения.</translation>
    </message>
    <message>
        <source>The reviewers lie 15 points or more apart.</source>
        <translation>Рецензенты расходятся на 15 баллов и более.</translation>
    </message>
    <message>
        <source>Go on without two reviews…</source>
        <translation>Продолжить без двух рецензий…</translation>
    </message>
    <message>
        <source>A submitted review is never changed. Nobody reads a score before all are in.</source>
        <translation>Отправленная рецензия не меняется. Никто не читает оценок, пока не поступят все.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Рецензенты</translation>
    </message>
    <message>
        <source>Take back from %1…</source>
        <comment>a reviewer</comment>
        <translation>Забрать у %1…</translation>
    </message>
    <message>
        <source>%1 new assignments for %2 applications. Left out: %3 until someone decides on their eligibility, %4 not eligible.</source>
        <translation>Новых назначений: %1, заявок: %2. Не вошли: %3 — до решения об их соответствии, %4 — не соответствуют.</translation>
    </message>
    <message>
        <source>The scores are opened and the call is reviewed: a short list can be made.</source>
        <translation>Оценки раскрыты, конкурс рассмотрен: можно составлять краткий список.</translation>
    </message>
    <message>
        <source>%1 reviews were opened; %2 applications still wait.</source>
        <translation>Раскрыто рецензий: %1; еще ожидают заявок: %2.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Забрать %1 у %2</translation>
    </message>
    <message>
        <source>%1 does not review this application any more, and someone else is assigned where anyone is left. This can&apos;t be taken back.</source>
        <translation>%1 больше не рецензирует эту заявку; если есть кому, назначат другого. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>%1: рецензирование снято с %2.</translation>
    </message>
    <message>
        <source>Go on without two reviews of %1</source>
        <translation>Продолжить без двух рецензий на %1</translation>
    </message>
    <message>
        <source>The application has no merit then and can&apos;t be selected. This can&apos;t be taken back.</source>
        <translation>Тогда у заявки нет балла, и отобрать ее нельзя. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Продолжить без них</translation>
    </message>
    <message>
        <source>The call goes on without two reviews of %1.</source>
        <translation>Конкурс продолжается без двух рецензий на %1.</translation>
    </message>
    <message>
        <source>nothing: not eligible</source>
        <translation>ничего: не соответствует</translation>
    </message>
    <message>
        <source>Found not eligible: nobody has to review it.</source>
        <translation>Признана не соответствующей требованиям: рецензия не нужна.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>Государство для %1 не записано: нельзя увидеть, не оцениваются ли заявки из него (п. 18).</translation>
    </message>
    <message>
        <source>others in the place of %1, of the applicant&apos;s State: assign again</source>
        <comment>in a column “Waits for”</comment>
        <translation>другие вместо рецензента %1, который из государства кандидата: назначить заново</translation>
    </message>
</context>
<context>
    <name>fund::RuleBars</name>
    <message>
        <source>over by %1</source>
        <translation>превышение на %1</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>не хватает %1</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1: %2, не более %3</translation>
    </message>
    <message>
        <source>%1: %2, at least %3</source>
        <translation>%1: %2, не менее %3</translation>
    </message>
</context>
<context>
    <name>fund::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>cost in %1</source>
        <translation>стоимость в %1</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>A number, or a share such as 50 %.</source>
        <translation>Число или доля, например 50 %.</translation>
    </message>
    <message>
        <source>Leave one of the two empty.</source>
        <translation>Одно из двух оставьте пустым.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Кто учитывается</translation>
    </message>
    <message>
        <source>Nothing chosen: everyone. Of one kind any chosen word is enough.</source>
        <translation>Ничего не выбрано: все. Внутри одного вида достаточно любого выбранного слова.</translation>
    </message>
    <message>
        <source>Write a whole number, or a share such as 50 %.</source>
        <translation>Введите целое число или долю, например 50 %.</translation>
    </message>
</context>
<context>
    <name>fund::RuleRow</name>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Не менее или не более</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Убрать правило</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>Who counts: %1</source>
        <translation>Кто учитывается: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не более %1</translation>
    </message>
    <message>
        <source>%1 of %2 =</source>
        <comment>a share of the seats comes to a number of places</comment>
        <translation>%1 от %2 =</translation>
    </message>
</context>
<context>
    <name>fund::RulesPart</name>
    <message>
        <source>Balance rules, most important first</source>
        <translation>Правила сбалансированности, сначала важнейшие</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a rule</source>
        <translation>Alt+↑ и Alt+↓ перемещают правило</translation>
    </message>
    <message>
        <source>Balance rule</source>
        <translation>Правило сбалансированности</translation>
    </message>
    <message>
        <source>Take the rule over</source>
        <translation>Принять правило</translation>
    </message>
    <message>
        <source>New balance rule</source>
        <translation>Новое правило сбалансированности</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>places of %1</source>
        <comment>all seats of the call</comment>
        <translation>мест из %1</translation>
    </message>
    <message>
        <source>Para. 22 asks that the selection takes gender equality and geographical diversity into account; all States are eligible, and LDCs, LLDCs and SIDS may have priority. It sets no quota: every least, and every most of a group, is the office&apos;s own and needs its ground.</source>
        <translation>Пункт 22 требует учитывать при отборе гендерное равенство и географическое разнообразие; участвовать могут все государства, а НРС, РСНВМ и МОСТРАГ могут иметь приоритет. Квот он не устанавливает: каждый минимум и каждый максимум для группы определяет само Управление и должно обосновать.</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioForm</name>
    <message>
        <source>Funding a year</source>
        <translation>Финансирование в год</translation>
    </message>
    <message>
        <source>Staff paid from (para. 15)</source>
        <translation>Персонал оплачивает (п. 15)</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>фонд</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>регулярный бюджет</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>Должность категории специалистов, в год</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>Должность категории общего обслуживания, в год</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Один делегат на одной сессии</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>Одно мероприятие</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Сессий в год</translation>
    </message>
    <message>
        <source>Years it comes</source>
        <comment>for how many years a funding comes</comment>
        <translation>Лет поступления</translation>
    </message>
    <message>
        <source>Small: delegates</source>
        <translation>Малый масштаб: делегатов</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>мероприятий</translation>
    </message>
    <message>
        <source>Medium: delegates</source>
        <translation>Средний масштаб: делегатов</translation>
    </message>
    <message>
        <source>Multi-year from a funding of</source>
        <translation>Многолетние обязательства от</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioPanel</name>
    <message>
        <source>Start from</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Money buys the delegates of the small operation first, then its activities; from there on activities and delegates in turn, as the medium operation has more of them.</source>
        <translation>Сначала средства идут на делегатов малого масштаба, затем на его мероприятия; далее поочередно на мероприятия и делегатов, поскольку при среднем масштабе их больше.</translation>
    </message>
</context>
<context>
    <name>fund::ScenariosPage</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Сценарии рядом</translation>
    </message>
    <message>
        <source>What a yearly funding would buy. The paper illustrates two levels: 2 million US dollars a year sponsor 10 delegates twice a year and 1 to 3 activities, 5 million sponsor 20 and up to 10, with commitments over several years. Change the funding or any cost at the side and see the result at once; keep a scenario under a name, and set up to four side by side. Support costs and the operating reserve are settings. Nothing here moves any money.</source>
        <translation>На что хватило бы годового финансирования. В документе показаны два уровня: 2 млн долл. США в год обеспечивают поддержку 10 делегатов дважды в год и от 1 до 3 мероприятий, 5 млн — 20 делегатов и до 10 мероприятий с обязательствами на несколько лет. Измените сбоку финансирование или любые расходы и сразу увидите результат; сохраните сценарий под именем и сравните рядом до четырех. Расходы на поддержку и оперативный резерв задаются параметрами. Никакие деньги здесь не перемещаются.</translation>
    </message>
    <message>
        <source>paras. 15 and 20</source>
        <translation>пп. 15 и 20</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <comment>a scenario</comment>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Электронная таблица…</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Финансирование в год</translation>
    </message>
    <message>
        <source>For illustration only (para. 20) · amounts in %1</source>
        <comment>a currency</comment>
        <translation>Только для иллюстрации (п. 20) · суммы в %1</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>Как распределяется финансирование</translation>
    </message>
    <message>
        <source>Whole %1 a year</source>
        <comment>a currency</comment>
        <translation>Целые %1 в год</translation>
    </message>
    <message>
        <source>the usual assumptions</source>
        <translation>обычные допущения</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>Малый масштаб, п. 20 a)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>Средний масштаб, п. 20 b)</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Этот сценарий</translation>
    </message>
    <message>
        <source>more from %1</source>
        <comment>an amount</comment>
        <translation>больше — начиная с %1</translation>
    </message>
    <message>
        <source>nothing more is wanted</source>
        <translation>больше ничего не требуется</translation>
    </message>
    <message>
        <source>Delegates a session</source>
        <translation>Делегатов на сессию</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) a year</source>
        <translation>
            <numerusform>%Ln сессия в год</numerusform>
            <numerusform>%Ln сессии в год</numerusform>
            <numerusform>%Ln сессий в год</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities a year</source>
        <translation>Мероприятий в год</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>Multi-year</source>
        <translation>Многолетние</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>обязательства</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>Лет обеспечено</translation>
    </message>
    <message numerus="yes">
        <source>if it comes %Ln year(s)</source>
        <translation>
            <numerusform>если поступает %Ln год</numerusform>
            <numerusform>если поступает %Ln года</numerusform>
            <numerusform>если поступает %Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Не распределено</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>Сохранение сценария</translation>
    </message>
    <message>
        <source>It stays in the file with all its inputs. A scenario of the same name gives way to it; the record keeps both.</source>
        <translation>Он остается в файле со всеми исходными данными. Сценарий с тем же именем заменяется им; в журнале остаются оба.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a scenario</comment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>Сценарий «%1» сохранен.</translation>
    </message>
    <message>
        <source>Put “%1” aside?</source>
        <translation>Убрать «%1»?</translation>
    </message>
    <message>
        <source>It is no longer listed. The record keeps it, and one of the same name can be kept again.</source>
        <translation>Он больше не указывается в списке. В журнале он остается, и под тем же именем можно сохранить другой.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>Сценарий «%1» убран.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить как электронную таблицу</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Электронные таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>The spreadsheet is written.</source>
        <translation>Электронная таблица записана.</translation>
    </message>
</context>
<context>
    <name>fund::ScoreCriterion</name>
    <message>
        <source>Score %1: %2</source>
        <translation>Оценка %1: %2</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Оценка от 0 до 5</translation>
    </message>
</context>
<context>
    <name>fund::ScorePanel</name>
    <message>
        <source>%1 gave: %2</source>
        <comment>a reviewer and the scores in the order of the criteria</comment>
        <translation>%1, оценки: %2</translation>
    </message>
    <message>
        <source>Note (read by those who decide)</source>
        <translation>Примечание (читают принимающие решение)</translation>
    </message>
    <message>
        <source>weight %1</source>
        <comment>of a criterion</comment>
        <translation>вес %1</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Вы взяли самоотвод по этой заявке.</translation>
    </message>
    <message>
        <source>The other reviewer&apos;s scores appear when both are in.</source>
        <translation>Оценки другого рецензента появятся, когда поступят обе рецензии.</translation>
    </message>
</context>
<context>
    <name>fund::ScreeningPage</name>
    <message>
        <source>Screened</source>
        <comment>who was screened</comment>
        <translation>Кто проверен</translation>
    </message>
    <message>
        <source>Entry of the list</source>
        <translation>Позиция перечня</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>of an entry of the list</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>how well two names fit</comment>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>List of</source>
        <comment>a date</comment>
        <translation>Перечень от</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a list</comment>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a list</comment>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entries of a list</comment>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирован</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of an entry between two lists</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Fits by</source>
        <comment>the name of an entry</comment>
        <translation>Совпадает по</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Hit</source>
        <comment>of a screening</comment>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>would be a hit</source>
        <translation>было бы совпадением</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>Hits of the screening</source>
        <translation>Совпадения скрининга</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>Версии перечня</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Что изменила версия</translation>
    </message>
    <message>
        <source>Entries that the name fits</source>
        <translation>Позиции, с которыми совпадает имя</translation>
    </message>
    <message>
        <source>Import the list…</source>
        <translation>Импортировать перечень…</translation>
    </message>
    <message>
        <source>Screen everyone again</source>
        <translation>Снова проверить всех</translation>
    </message>
    <message>
        <source>para. 14</source>
        <translation>п. 14</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Hits</source>
        <comment>of the screening</comment>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Проверить имя</translation>
    </message>
    <message>
        <source>Any name in any script; a year of birth may follow</source>
        <translation>Любое имя в любой письменности; можно добавить год рождения</translation>
    </message>
    <message>
        <source>List of %1 · %2 entries · %3</source>
        <comment>%3: how many hits wait</comment>
        <translation>Перечень от %1 · позиций: %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) to decide</source>
        <translation>
            <numerusform>%Ln совпадение ждет решения</numerusform>
            <numerusform>%Ln совпадения ждут решения</numerusform>
            <numerusform>%Ln совпадений ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>No list imported: nobody is screened</source>
        <translation>Перечень не импортирован: никто не проверен</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>hits of the screening</comment>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>hits of the screening</comment>
        <translation>Решены</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Import the Consolidated List</source>
        <translation>Импорт Сводного перечня</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Файлы XML (*.xml)</translation>
    </message>
    <message>
        <source>Importing the list and screening everyone</source>
        <translation>Импорт перечня и проверка всех</translation>
    </message>
    <message>
        <source>The list was imported and everyone was screened.</source>
        <translation>Перечень импортирован, все проверены.</translation>
    </message>
    <message>
        <source>%1 entries are new or changed, %2 are as they were.</source>
        <translation>Новых или измененных позиций: %1, прежних: %2.</translation>
    </message>
    <message>
        <source>Screening everyone</source>
        <translation>Проверка всех по перечню</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new hit(s).</source>
        <translation>
            <numerusform>%Ln новое совпадение.</numerusform>
            <numerusform>%Ln новых совпадения.</numerusform>
            <numerusform>%Ln новых совпадений.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the entry “%2”: a second person has to confirm your proposal.</source>
        <comment>%1 is who was screened</comment>
        <translation>%1 и позиция «%2»: Ваше предложение должен подтвердить второй человек.</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>Что сравнивалось и что это показало</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>a verdict on a hit</comment>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>with a proposal</comment>
        <translation>Согласиться</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>with a proposal</comment>
        <translation>Не согласиться</translation>
    </message>
    <message>
        <source>%1 proposed: %2. %3</source>
        <comment>a person, the verdict, the reason</comment>
        <translation>%1 предлагает: %2. %3</translation>
    </message>
    <message>
        <source>What you compared yourself</source>
        <translation>Что Вы сравнили сами</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>Почему Вы не согласны</translation>
    </message>
    <message>
        <source>Part by part</source>
        <comment>why two names fit</comment>
        <translation>Часть за частью</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of points</comment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Regime</source>
        <comment>of sanctions</comment>
        <translation>Санкционный режим</translation>
    </message>
    <message>
        <source>Born</source>
        <comment>a year</comment>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Listed on</source>
        <comment>a date</comment>
        <translation>Дата включения</translation>
    </message>
    <message>
        <source>No hit: nobody who was screened resembles an entry of the list.</source>
        <translation>Совпадений нет: никто из проверенных не похож на позицию перечня.</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a hit</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a person</comment>
        <translation>%1: предложение</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>не согласен (не согласна)</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>согласен (согласна)</translation>
    </message>
    <message>
        <source>Propose: somebody else…</source>
        <translation>Предложить: другое лицо…</translation>
    </message>
    <message>
        <source>Propose: the one who is listed…</source>
        <translation>Предложить: лицо из перечня…</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>Это должен подтвердить второй человек.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it.</source>
        <translation>Это Ваше предложение: ответить на него должно другое лицо.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <comment>with a proposal</comment>
        <translation>Согласиться…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>Не согласиться…</translation>
    </message>
    <message>
        <source>No list imported: nobody is screened.</source>
        <translation>Перечень не импортирован: никто не проверен.</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>Версия перечня</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 файла</translation>
    </message>
    <message>
        <source>Everyone is screened again with each version; a clearance lapses where a changed entry opens a hit again.</source>
        <translation>С каждой версией все проверяются снова; допуск теряет силу, если измененная позиция снова открывает совпадение.</translation>
    </message>
    <message>
        <source>Write any name: what it fits stands here, part by part. Nothing of it is recorded.</source>
        <translation>Напишите любое имя: здесь будет показано, с чем оно совпадает, часть за частью. Ничего из этого не записывается.</translation>
    </message>
    <message>
        <source>too weak for a hit</source>
        <translation>слишком слабо для совпадения</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Прием заявок</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>Hits of applicants</source>
        <translation>Совпадения по заявителям</translation>
    </message>
    <message>
        <source>Screen applicants</source>
        <translation>Проверить заявителей</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Заявители</translation>
    </message>
    <message>
        <source>No hit: no applicant who was screened resembles an entry of the list. What is found here is sealed like the names themselves.</source>
        <translation>Совпадений нет: ни один из проверенных заявителей не схож с записью перечня. Найденное здесь запечатывается так же, как сами имена.</translation>
    </message>
    <message>
        <source>A second person who is cleared for names has to confirm it.</source>
        <translation>Подтвердить это должно второе лицо, имеющее допуск к именам.</translation>
    </message>
    <message>
        <source>Screening applicants</source>
        <translation>Проверка заявителей по перечню</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) were screened.</source>
        <translation>
            <numerusform>Проверен %Ln заявитель.</numerusform>
            <numerusform>Проверены %Ln заявителя.</numerusform>
            <numerusform>Проверено %Ln заявителей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors that are no States, implementing partners and those in charge of these are compared with the Security Council&apos;s Consolidated List, by their names in any script, years of birth and documents. A hit is a question to people and never an answer: one proposes whether it is somebody else, a second person confirms, and until then no clearance holds. The decision holds for the entry in the words that it had; where a new list changes them, the hit is open again. The names of persons in charge and of applicants are sealed: who is cleared for names screens them and decides, and what is found of applicants is sealed as well. “Import the list” takes the XML file that the Security Council publishes, keeps the version and screens everyone again.</source>
        <translation>Доноры, не являющиеся государствами, партнеры-исполнители и их руководители проверяются по Сводному перечню Совета Безопасности: по именам в любой письменности, годам рождения и документам. Совпадение — это вопрос к людям, а не ответ: один предлагает, идет ли речь о ком-то другом, второй подтверждает, и до этого допуск не действует. Решение действует для позиции перечня в той редакции, которая у нее была; если новый перечень ее меняет, совпадение снова открыто. Имена руководителей и заявителей скрыты: проверяет их и принимает решения тот, кто допущен к именам, и найденное по заявителям тоже скрыто. «Импорт перечня» принимает файл XML, который публикует Совет Безопасности, сохраняет версию и снова проверяет всех.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were screened.</source>
        <comment>of donors, partners and those in charge of them</comment>
        <translation>
            <numerusform>Проверено %Ln имя.</numerusform>
            <numerusform>Проверено %Ln имени.</numerusform>
            <numerusform>Проверено %Ln имен.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>fund::SeatPicture</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>НРС, РСНВМ или МОСТРАГ</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman, in a dot</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man, in a dot</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>макс. %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>мин. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
</context>
<context>
    <name>fund::SelectionBoard</name>
    <message>
        <source>Applicant %1, %2, merit %3</source>
        <translation>Заявитель %1, %2, балл %3</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short for African States</comment>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short for Asia-Pacific States</comment>
        <translation>Азия и Тихий океан</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>short for Eastern European States</comment>
        <translation>Восточная Европа</translation>
    </message>
    <message>
        <source>Latin American and Caribbean</source>
        <comment>short for Latin American and Caribbean States</comment>
        <translation>Латинская Америка и Карибский бассейн</translation>
    </message>
    <message>
        <source>Western and other</source>
        <comment>short for Western European and other States</comment>
        <translation>Западная Европа и другие</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>Вне региональных групп</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Опубликованные правила</translation>
    </message>
    <message>
        <source>reached, needed</source>
        <comment>over two columns of numbers</comment>
        <translation>достигнуто, нужно</translation>
    </message>
</context>
<context>
    <name>fund::SettingForm</name>
    <message>
        <source>What was decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written: a letter and its date, a resolution.</source>
        <translation>Кто решил и где это записано: письмо с датой, резолюция.</translation>
    </message>
    <message>
        <source>In per cent, such as 13.</source>
        <translation>В процентах, например 13.</translation>
    </message>
    <message>
        <source>A whole number of years.</source>
        <translation>Целое число лет.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Выберите, что решено.</translation>
    </message>
    <message>
        <source>Per cent from 0 to 100, such as 13.</source>
        <translation>Проценты от 0 до 100, например 13.</translation>
    </message>
    <message>
        <source>In %1, such as %2.</source>
        <translation>В %1, например %2.</translation>
    </message>
</context>
<context>
    <name>fund::SettingsPage</name>
    <message>
        <source>What was decided</source>
        <translation>Что решено</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>решения нет</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Units for one of the fund&apos;s</source>
        <translation>Единиц за одну единицу валюты фонда</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Части этой страницы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Обменные курсы</translation>
    </message>
    <message>
        <source>Every number that the fund&apos;s paper leaves open is decided by an authority and holds from a date. What held before stays on record: a report on an earlier day uses what held then. Rates of exchange are the United Nations&apos; operational rates, month by month.</source>
        <translation>Каждое число, которое документ о фонде оставляет открытым, определяется уполномоченным органом и действует с определенной даты. Прежнее остается в записях: отчет на более ранний день использует то, что действовало тогда. Обменные курсы — операционные курсы Организации Объединенных Наций по месяцам.</translation>
    </message>
    <message>
        <source>paras. 15 and 16</source>
        <translation>пп. 15 и 16</translation>
    </message>
    <message>
        <source>Decided by authorities</source>
        <translation>Решено уполномоченными</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>Импорт курсов…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Записать решение…</translation>
    </message>
    <message>
        <source>As it holds on %1</source>
        <comment>a date</comment>
        <translation>Как действует на %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Ранее и позднее</translation>
    </message>
    <message>
        <source>Choose a setting to see all that was decided on it.</source>
        <translation>Выберите параметр, чтобы увидеть все решения по нему.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Nobody has decided it yet. Until then what depends on it is refused or left out, and says so.</source>
        <translation>Решения еще нет. До него все, что от этого зависит, отклоняется или не включается, с указанием на это.</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Все решения</translation>
    </message>
    <message>
        <source>A new decision holds from its date on; what held before stays on record.</source>
        <translation>Новое решение действует со своей даты; прежнее остается в записях.</translation>
    </message>
    <message>
        <source>Choose a rate to see where it was read.</source>
        <translation>Выберите курс, чтобы увидеть его источник.</translation>
    </message>
    <message>
        <source>Operational rate of exchange</source>
        <translation>Операционный обменный курс</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>two currencies</comment>
        <translation>%1 за одну единицу %2</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Запись решения</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards, only followed by another.</source>
        <translation>Потом его нельзя изменить, можно только принять следующее.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и еще %Ln</numerusform>
            <numerusform>и еще %Ln</numerusform>
            <numerusform>и еще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) recorded.</source>
        <translation>
            <numerusform>Записан %Ln курс.</numerusform>
            <numerusform>Записаны %Ln курса.</numerusform>
            <numerusform>Записано %Ln курсов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already.</source>
        <translation>
            <numerusform>%Ln уже был записан.</numerusform>
            <numerusform>%Ln уже были записаны.</numerusform>
            <numerusform>%Ln уже были записаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>Таблицы и списки (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Take these rates, ten times off or more?</source>
        <translation>Принять эти курсы, отличающиеся в десять раз или более?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Принять их</translation>
    </message>
    <message>
        <source>Take rates that changed by more than a quarter?</source>
        <translation>Принять курсы, изменившиеся более чем на четверть?</translation>
    </message>
</context>
<context>
    <name>fund::ShortListPage</name>
    <message>
        <source>Which applicants</source>
        <translation>Какие заявители</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Заявители</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>Рядом со списком</translation>
    </message>
    <message>
        <source>Memo…</source>
        <comment>write it as PDF</comment>
        <translation>Записка…</translation>
    </message>
    <message>
        <source>Make short list</source>
        <translation>Составить краткий список</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Fill the free places</source>
        <translation>Заполнить свободные места</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>Направить на утверждение…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>Закрытых конкурсов пока нет</translation>
    </message>
    <message>
        <source>It waits for the High Representative.</source>
        <translation>Ожидает Высокого представителя.</translation>
    </message>
    <message>
        <source>It has been approved.</source>
        <translation>Утвержден.</translation>
    </message>
    <message>
        <source>Sent for approval on %1. It waits for the High Representative.</source>
        <translation>Направлен на утверждение %1. Ожидает Высокого представителя.</translation>
    </message>
    <message>
        <source>Returned by the High Representative.</source>
        <translation>Возвращен Высоким представителем.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Утвержден %1.</translation>
    </message>
    <message>
        <source>A nominee has withdrawn since the approval.</source>
        <translation>После утверждения кандидат отказался.</translation>
    </message>
    <message>
        <source>This list fills places that became free.</source>
        <translation>Этот список заполняет освободившиеся места.</translation>
    </message>
    <message>
        <source>Those approved before stay. The substitutes need an approval of their own.</source>
        <translation>Ранее утвержденные остаются. Замены требуют отдельного утверждения.</translation>
    </message>
    <message>
        <source>Making the short list</source>
        <translation>Составление краткого списка</translation>
    </message>
    <message>
        <source>Send this short list for approval?</source>
        <translation>Направить этот краткий список на утверждение?</translation>
    </message>
    <message>
        <source>Version %1 of the short list of %2 goes to the High Representative (%3): %4 delegates of %5 States for %6. It stays as it is until it is approved or returned.</source>
        <translation>Версия %1 краткого списка %2 направляется Высокому представителю (%3): делегатов — %4, государств — %5, на %6. Список не меняется, пока не утвержден или не возвращен.</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Направить на утверждение</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Дайджест: %1</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Отозвать %1?</translation>
    </message>
    <message>
        <source>The nominee of %1 can&apos;t go. What is committed and not yet spent becomes free; the place can be filled by the same rules.</source>
        <translation>Кандидат %1 не может поехать. Неизрасходованные обязательства высвобождаются; место можно заполнить по тем же правилам.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>Записка составлена.</translation>
    </message>
    <message>
        <source>The list is made by the rules that were published with the call, and by nothing else: first the rules&apos; minimums in their order, then as many seats as can be filled, then the greatest total merit, then the smallest cost, then the published lot. Each applicant has the one sentence why. “What if” tries a copy of the rules and can never be sent for approval.</source>
        <translation>Список составляется только по правилам, опубликованным с конкурсом: сначала минимумы правил в их порядке, затем как можно больше заполненных мест, затем наибольшая сумма баллов, затем наименьшая стоимость, затем опубликованный жребий. О каждом заявителе — одна фраза с причиной. «Что если» пробует копию правил и никогда не направляется на утверждение.</translation>
    </message>
    <message>
        <source>paras. 18, 21, 22</source>
        <translation>пп. 18, 21, 22</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Краткий список</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Once a call is closed and its reviews are opened, its short list is made here, by the rules that were published with it.</source>
        <translation>Когда конкурс закрыт и рецензии раскрыты, здесь составляется краткий список по правилам, опубликованным с конкурсом.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>К конкурсам</translation>
    </message>
    <message>
        <source>The short list can&apos;t be made yet</source>
        <translation>Краткий список пока нельзя составить</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>К конкурсу</translation>
    </message>
    <message>
        <source>No short list has been made yet</source>
        <translation>Краткий список еще не составлен</translation>
    </message>
    <message>
        <source>It is made by the published rules of %1 alone, proven to be the best, and each applicant gets the one sentence why.</source>
        <translation>Он составляется только по опубликованным правилам %1, доказано наилучший, и о каждом заявителе дается одна фраза с причиной.</translation>
    </message>
    <message>
        <source>Who would go: %1 of %2 seats, by regional group</source>
        <translation>Кто поедет: %1 из %2 мест, по региональным группам</translation>
    </message>
    <message>
        <source>Who would go: %1, by regional group</source>
        <translation>Кто поедет: %1, по региональным группам</translation>
    </message>
    <message>
        <source>Published rules, in order</source>
        <translation>Опубликованные правила по порядку</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Средства</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Near the line</source>
        <translation>У границы</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Отобраны</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Не отобраны</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Ниже минимума</translation>
    </message>
    <message>
        <source>All</source>
        <comment>applicants</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Selected. Without this person:</source>
        <translation>Отобран(а). Без этого лица:</translation>
    </message>
    <message>
        <source>Not selected. With this person:</source>
        <translation>Не отобран(а). С этим лицом:</translation>
    </message>
    <message>
        <source>Choose an applicant to see why it is in or out.</source>
        <translation>Выберите заявителя, чтобы увидеть, почему он в списке или вне его.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Withdraw this nominee…</source>
        <translation>Отозвать кандидата…</translation>
    </message>
    <message>
        <source>Give out…</source>
        <comment>the selection, under codes</comment>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>Withdrew after the approval.</source>
        <translation>Отказ после утверждения.</translation>
    </message>
    <message>
        <source>Codes stand for applicants and States. It becomes an entry of the record.</source>
        <translation>Вместо заявителей и государств указаны коды. Это становится записью журнала.</translation>
    </message>
    <message>
        <source>Last given out on %1: %2</source>
        <translation>Последняя выдача %1: %2</translation>
    </message>
    <message>
        <source>Give out the selection of %1</source>
        <translation>Выдать отбор по %1</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Give out the selection</source>
        <translation>Выдать отбор</translation>
    </message>
    <message>
        <source>Selection problems (*.json)</source>
        <translation>Задачи отбора (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удается записать %1: %2.</translation>
    </message>
    <message>
        <source>It is on record that the selection was given out, but %1 was not written: %2. Give it out again.</source>
        <translation>В журнале записано, что отбор выдан, но %1 не записан: %2. Выдайте его снова.</translation>
    </message>
    <message>
        <source>Given out, and on record: %1</source>
        <translation>Выдано и записано в журнал: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 файла: %1</translation>
    </message>
    <message>
        <source>Found on the Security Council&apos;s list by two people: %1.</source>
        <translation>Найдены в перечне Совета Безопасности по решению двух лиц: %1.</translation>
    </message>
    <message>
        <source>A hit waits for a decision: %1.</source>
        <translation>Совпадение ждет решения: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed applicant(s) were not screened against the newest list.</source>
        <translation>
            <numerusform>%Ln предложенный заявитель не проверен по новейшему перечню.</numerusform>
            <numerusform>%Ln предложенных заявителя не проверены по новейшему перечню.</numerusform>
            <numerusform>%Ln предложенных заявителей не проверены по новейшему перечню.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screening of who is proposed is not finished.</source>
        <translation>Проверка предложенных лиц по перечню не завершена.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <comment>applicants whose journey could not be estimated</comment>
        <translation>Без сметы</translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared: the cost could not be estimated.</source>
        <translation>Допущены и оценены, но не сравнивались: стоимость оценить не удалось.</translation>
    </message>
</context>
<context>
    <name>fund::SignInForm</name>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Пароли различаются. Введите один и тот же дважды.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Кто вы</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>You were handed it in person. It is used up by this first sign-in.</source>
        <translation>Он вручен вам лично и используется только при этом первом входе.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Тот же пароль еще раз</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Собственный пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Выберите, кто вы.</translation>
    </message>
    <message>
        <source>Type the one-time code.</source>
        <translation>Введите одноразовый код.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
</context>
<context>
    <name>fund::SinceField</name>
    <message>
        <source>What changed since</source>
        <comment>a day follows</comment>
        <translation>Что изменилось после</translation>
    </message>
    <message>
        <source>Shows what was recorded after that day and made the figures others.</source>
        <translation>Показывает, что было записано после этого дня и изменило цифры.</translation>
    </message>
</context>
<context>
    <name>fund::StartPage</name>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>Рабочее место добровольного фонда Организации Объединенных Наций: одна программа, один файл.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <comment>files</comment>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>No fund file was opened here yet. Make a new one, or open one that someone gave you.</source>
        <translation>Файлы фонда здесь еще не открывались. Создайте новый или откройте полученный.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading over: new file, open a file</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>New fund file…</source>
        <translation>Новый файл фонда…</translation>
    </message>
    <message>
        <source>Open a fund file…</source>
        <translation>Открыть файл фонда…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everything stays in that one file on this machine. The program connects to nothing.</source>
        <translation>Все остается в одном файле на этом компьютере. Программа ни к чему не подключается.</translation>
    </message>
    <message>
        <source>Making the year: %1%</source>
        <translation>Создание года: %1%</translation>
    </message>
    <message>
        <source>Try it with a demonstration year</source>
        <translation>Попробовать на демонстрационном годе</translation>
    </message>
</context>
<context>
    <name>fund::StartWindow</name>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>Файлы фонда (*.fund)</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts. The password of each is “demo”.</source>
        <translation>Демонстрация: вымышленные люди и суммы. Пароль у каждого — «demo».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>New fund file</source>
        <translation>Новый файл фонда</translation>
    </message>
    <message>
        <source>The file holds the whole fund. You choose its place in the next step.</source>
        <translation>В файле хранится весь фонд. Место для него вы выберете на следующем шаге.</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>Создать файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>Он показывается один раз и нигде не хранится. Он открывает файл, когда утрачены все пароли: запишите его и спрячьте под замок.</translation>
    </message>
    <message>
        <source>Open a fund file</source>
        <translation>Открыть файл фонда</translation>
    </message>
    <message>
        <source>Making a demonstration year</source>
        <translation>Создание демонстрационного года</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Проверка пароля…</translation>
    </message>
    <message>
        <source>Where the fund file shall stand</source>
        <translation>Где разместить файл фонда</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>Создание файла…</translation>
    </message>
    <message>
        <source>Write the key down first.</source>
        <translation>Сначала запишите ключ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>fund::StateField</name>
    <message>
        <source>“%1” is not on the list. Type a part of the name and choose.</source>
        <translation>«%1» нет в списке. Введите часть названия и выберите.</translation>
    </message>
</context>
<context>
    <name>fund::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Ведомости</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>Страницы ведомости</translation>
    </message>
    <message>
        <source>paras. 17, 19 and 27</source>
        <translation>пп. 17, 19 и 27</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Электронная таблица…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day follows</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>a day follows</comment>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>По данным на</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Исключает то, что записано после этого дня.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day follows; the end of a time</comment>
        <translation>по</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Чтение учета</translation>
    </message>
    <message>
        <source>The statement can&apos;t be made</source>
        <translation>Не удается составить ведомость</translation>
    </message>
    <message>
        <source>From the books, as of any day</source>
        <translation>По данным учета, на любой день</translation>
    </message>
    <message>
        <source>There is no statement to save yet.</source>
        <translation>Пока нет ведомости для сохранения.</translation>
    </message>
    <message>
        <source>The statement is written.</source>
        <translation>Ведомость записана.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить как электронную таблицу</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Электронные таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>The statement went to the printer.</source>
        <translation>Ведомость отправлена на принтер.</translation>
    </message>
    <message>
        <source>Every figure is read from the books: the same as on the Pool page and in the annual report. A statement is of any day; “as known on” leaves out what was recorded later, so that what last year&apos;s statement said can be found again, and “what changed since” explains the difference entry by entry. Money is reported in aggregate, and no expenditure is traced to a donor.</source>
        <translation>Каждая цифра берется из учета: она та же, что на странице «Пул» и в ежегодном отчете. Ведомость составляется на любой день; «по данным на» исключает то, что записано позже, и так можно вновь найти прошлогодние данные, а «что изменилось после» объясняет разницу проводка за проводкой. Средства показываются в совокупности, и никакие расходы не соотносятся с донором.</translation>
    </message>
</context>
<context>
    <name>fund::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with head</source>
        <translation>Копировать с заголовком</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
</context>
<context>
    <name>fund::TaskStrip</name>
    <message>
        <source>to do</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>начата</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>отправлена</translation>
    </message>
    <message>
        <source>stood back</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>отпала</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an application and where its review stands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of a reviewer</comment>
        <translation>сделано %1 из %2</translation>
    </message>
</context>
<context>
    <name>fund::TextPart</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The call&apos;s text</source>
        <translation>Текст конкурса</translation>
    </message>
    <message>
        <source>Encouragement of women to apply</source>
        <translation>Призыв к женщинам подавать заявки</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Nights of subsistence</source>
        <translation>Ночи для суточных</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Time zone of both</source>
        <translation>Часовой пояс обоих сроков</translation>
    </message>
    <message>
        <source>Whom it is for, what is paid, how to apply.</source>
        <translation>Для кого, что оплачивается, как подать заявку.</translation>
    </message>
    <message>
        <source>Stands in every call (para. 22).</source>
        <translation>Стоит в каждом конкурсе (п. 22).</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>Как в таблицах путевых расходов.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Applications count until this moment.</source>
        <translation>Заявки учитываются до этого момента.</translation>
    </message>
</context>
<context>
    <name>fund::TodayPage</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>What waits for you, by date; Enter or a click opens the place where it is done. Below it, what waits for others. A matter leaves the list when it is done, not when it is ticked.</source>
        <translation>Что ожидает вас, по датам; Enter или щелчок открывает место, где это делается. Ниже — что ожидает других. Вопрос уходит из списка, когда сделан, а не когда отмечен.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>For you, by date</source>
        <translation>Для вас, по датам</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Ожидает других</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves. Everything done is in the Audit page.</source>
        <translation>Сделанное само уходит из этого списка. Все сделанное — на странице «Аудит».</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves.</source>
        <translation>Сделанное само уходит из этого списка.</translation>
    </message>
    <message>
        <source>Pledges and receipts of the year will appear here.</source>
        <translation>Здесь появятся объявленные взносы и поступления года.</translation>
    </message>
    <message>
        <source>The money of each window will appear here once some is allotted.</source>
        <translation>Здесь появятся средства каждого окна, когда они будут выделены.</translation>
    </message>
    <message>
        <source>Applicants of the newest call will appear here.</source>
        <translation>Здесь появятся заявители новейшего конкурса.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln вопрос</numerusform>
            <numerusform>%Ln вопроса</numerusform>
            <numerusform>%Ln вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. The next known date is %1, when a call closes.</source>
        <translation>Вас ничего не ожидает. Следующая известная дата — %1, закрытие конкурса.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Вас ничего не ожидает.</translation>
    </message>
    <message>
        <source>Receipts follow pledges</source>
        <translation>Поступления вслед за объявленными взносами</translation>
    </message>
    <message>
        <source>Money in each window</source>
        <translation>Средства в каждом окне</translation>
    </message>
    <message>
        <source>Who applied, by region</source>
        <translation>Кто подал заявки, по регионам</translation>
    </message>
    <message>
        <source>How far the applications of the newest call have come will appear here.</source>
        <translation>Здесь появится ход рассмотрения заявок последнего конкурса.</translation>
    </message>
    <message>
        <source>Applications by stage</source>
        <translation>Заявки по стадиям</translation>
    </message>
</context>
<context>
    <name>fund::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>fund::UserForm</name>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>Свое государство</translation>
    </message>
    <message>
        <source>One person, one role: who allots money never receives it, and who reviews never decides.</source>
        <translation>Одно лицо — одна роль: кто выделяет средства, тот их не получает, а кто рецензирует, тот не решает.</translation>
    </message>
    <message>
        <source>A reviewer never reviews applicants of this State. Empty: of none.</source>
        <translation>Рецензент никогда не рецензирует заявителей этого государства. Пусто: никакого.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Выберите роль.</translation>
    </message>
</context>
<context>
    <name>fund::UserStateForm</name>
    <message>
        <source>Own State</source>
        <translation>Свое государство</translation>
    </message>
    <message>
        <source>Why another State</source>
        <translation>Почему другое государство</translation>
    </message>
    <message>
        <source>This reviewer never reviews applicants of it. What is assigned of them and not submitted goes to others when reviews are assigned again.</source>
        <translation>Этот рецензент никогда не оценивает его кандидатов. Назначенное ему и не сданное перейдет к другим при новом назначении рецензий.</translation>
    </message>
</context>
<context>
    <name>fund::UsersPage</name>
    <message>
        <source>disabled</source>
        <comment>a user</comment>
        <translation>отключен</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>еще не входил</translation>
    </message>
    <message>
        <source>key to confirm</source>
        <translation>ключ не подтвержден</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>активен</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>Свое государство</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a user, for signatures</comment>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Добавить пользователя…</translation>
    </message>
    <message>
        <source>One person has one role. A new user is handed a one-time code in person and chooses a password at the first sign-in. The key of a High Representative is compared in person by someone of another role before decisions signed with it count.</source>
        <translation>У одного лица одна роль. Новому пользователю лично вручается одноразовый код, и при первом входе он выбирает пароль. Ключ Высокого представителя лично сверяет человек с другой ролью, и лишь затем подписанные им решения имеют силу.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>п. 18</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln пользователь</numerusform>
            <numerusform>%Ln пользователя</numerusform>
            <numerusform>%Ln пользователей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user to see the key and what was done.</source>
        <translation>Выберите пользователя, чтобы увидеть ключ и сделанное.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a date</comment>
        <translation>С</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>by whom</comment>
        <translation>Подтвержден</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Confirm the key…</source>
        <translation>Подтвердить ключ…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Nobody is deleted: what a person did stays on record under the name.</source>
        <translation>Никто не удаляется: сделанное остается в журнале под этим именем.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Добавление пользователя</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>One-time code of %1: %2</source>
        <translation>Одноразовый код для %1: %2</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>Он показывается один раз. Вручите его лично; он используется при первом входе.</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>Подтвердить ключ: %1</translation>
    </message>
    <message>
        <source>Compare the key with its owner, in person or by a call of yours: %1. From then on decisions signed with it count.</source>
        <translation>Сверьте ключ с его владельцем лично или позвонив ему: %1. С этого момента подписанные им решения имеют силу.</translation>
    </message>
    <message>
        <source>The keys are the same</source>
        <translation>Ключи совпадают</translation>
    </message>
    <message>
        <source>This stands in the record under your name and can&apos;t be taken back.</source>
        <translation>Это записывается в журнал под вашим именем и не отменяется.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Отключить: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What %1 did stays on record; reviews that were not submitted must be assigned to others.</source>
        <translation>%1 больше не может входить. Сделанное (%1) остается в журнале; неотправленные рецензии нужно назначить другим.</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>Почему; остается в журнале</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Making the one-time code…</source>
        <translation>Создание одноразового кода…</translation>
    </message>
    <message>
        <source>Own State…</source>
        <translation>Свое государство…</translation>
    </message>
    <message>
        <source>Own State of %1</source>
        <comment>of a reviewer</comment>
        <translation>Свое государство: %1</translation>
    </message>
    <message>
        <source>Record the State</source>
        <translation>Записать государство</translation>
    </message>
    <message>
        <source>The own State of %1 is on record: no applicant of it is assigned to this reviewer.</source>
        <translation>Свое государство рецензента %1 записано: его кандидаты ему не назначаются.</translation>
    </message>
</context>
<context>
    <name>fund::WhatIfPanel</name>
    <message>
        <source>A copy of the rules: it can never be sent for approval; only the published rules can.</source>
        <translation>Копия правил: ее нельзя направить на утверждение, только опубликованные правила.</translation>
    </message>
    <message>
        <source>Reset to published</source>
        <translation>Вернуть опубликованные</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>over the numbers as published</comment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>over the numbers that can be changed</comment>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Of one State</source>
        <translation>От одного государства</translation>
    </message>
    <message>
        <source>Minimum merit</source>
        <translation>Минимальный балл</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <comment>%1 is a currency&apos;s code</comment>
        <translation>Средства, %1</translation>
    </message>
    <message>
        <source>Solving the copy</source>
        <translation>Решение копии</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven.</source>
        <translation>Остановлено до доказательства наилучшего списка.</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Доказано наилучший</translation>
    </message>
    <message>
        <source>%1: %2 of %3, short by %4</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1: %2 из %3, не хватает %4</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Заполнено мест</translation>
    </message>
    <message>
        <source>Total merit</source>
        <translation>Сумма баллов</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Стоимость, %1</translation>
    </message>
    <message>
        <source>The same people are selected.</source>
        <translation>Отобраны те же люди.</translation>
    </message>
    <message>
        <source>+ Comes in</source>
        <translation>+ Входит</translation>
    </message>
    <message>
        <source>− Goes out</source>
        <translation>− Выходит</translation>
    </message>
</context>
<context>
    <name>fund::WishForm</name>
    <message>
        <source>Published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>Письмо донора с такой просьбой</translation>
    </message>
</context>
<context>
    <name>fund::WithdrawalForm</name>
    <message>
        <source>Date of the letter</source>
        <translation>Дата письма</translation>
    </message>
    <message>
        <source>%1 is kept with the wish, in the fund&apos;s file.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 сохраняется с пожеланием в файле фонда.</translation>
    </message>
</context>
<context>
    <name>fund::print::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Стр. %1 из %2</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Размер страницы</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Одна страница</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Две страницы</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>Страниц в ряд</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Created the fund file</source>
        <translation>Создание файла фонда</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Добавление пользователя</translation>
    </message>
    <message>
        <source>Signed in for the first time</source>
        <translation>Первый вход</translation>
    </message>
    <message>
        <source>Confirmed a representative&apos;s key</source>
        <translation>Подтверждение ключа представителя</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>Отключение пользователя</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Смена своего пароля</translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation>Использование ключа восстановления</translation>
    </message>
    <message>
        <source>Recorded a setting</source>
        <translation>Запись параметра</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>Проверка журнала</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Imported rates of exchange</source>
        <translation>Импорт обменных курсов</translation>
    </message>
    <message>
        <source>Recorded a donor</source>
        <translation>Запись донора</translation>
    </message>
    <message>
        <source>Recorded a clearance</source>
        <translation>Запись допуска</translation>
    </message>
    <message>
        <source>Recorded a contribution</source>
        <translation>Запись взноса</translation>
    </message>
    <message>
        <source>Recorded an agreement</source>
        <translation>Запись соглашения</translation>
    </message>
    <message>
        <source>Recorded a receipt</source>
        <translation>Запись поступления</translation>
    </message>
    <message>
        <source>Allotted money</source>
        <translation>Выделение средств</translation>
    </message>
    <message>
        <source>Recorded an expenditure</source>
        <translation>Запись расхода</translation>
    </message>
    <message>
        <source>Reversed a ledger entry</source>
        <translation>Сторнирование проводки</translation>
    </message>
    <message>
        <source>Imported travel costs</source>
        <translation>Импорт путевых расходов</translation>
    </message>
    <message>
        <source>Drafted a call</source>
        <translation>Подготовка конкурса</translation>
    </message>
    <message>
        <source>Published a call</source>
        <translation>Публикация конкурса</translation>
    </message>
    <message>
        <source>Closed a call</source>
        <translation>Закрытие конкурса</translation>
    </message>
    <message>
        <source>Recorded applications</source>
        <translation>Запись заявок</translation>
    </message>
    <message>
        <source>Judged an eligibility</source>
        <translation>Суждение о соответствии</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>Запись отзыва</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>Стирание данных лица</translation>
    </message>
    <message>
        <source>Assigned reviewers</source>
        <translation>Назначение рецензентов</translation>
    </message>
    <message>
        <source>Reviewed an application</source>
        <translation>Рецензирование заявки</translation>
    </message>
    <message>
        <source>Opened the reviews</source>
        <translation>Раскрытие рецензий</translation>
    </message>
    <message>
        <source>Made a short list</source>
        <translation>Составление краткого списка</translation>
    </message>
    <message>
        <source>Sent a short list for approval</source>
        <translation>Направление краткого списка на утверждение</translation>
    </message>
    <message>
        <source>Decided on a short list</source>
        <translation>Решение по краткому списку</translation>
    </message>
    <message>
        <source>Prepared letters</source>
        <translation>Подготовка писем</translation>
    </message>
    <message>
        <source>Released letters</source>
        <translation>Выдача писем</translation>
    </message>
    <message>
        <source>Made a report</source>
        <translation>Составление доклада</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Сотрудник по программам</translation>
    </message>
    <message>
        <source>Finance assistant</source>
        <translation>Финансовый помощник</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Рецензент</translation>
    </message>
    <message>
        <source>High Representative</source>
        <translation>Высокий представитель</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>Unknown user or wrong password.</source>
        <translation>Неизвестный пользователь или неверный пароль.</translation>
    </message>
    <message>
        <source>%1 holds no fund: its creation was cut off.</source>
        <translation>В %1 нет фонда: создание было прервано.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>Этот пользователь отключен.</translation>
    </message>
    <message>
        <source>Sign in for the first time with the one-time code and a password of your own.</source>
        <translation>При первом входе используйте одноразовый код и задайте собственный пароль.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was signed.</source>
        <translation>Это не ваш пароль; ничего не подписано.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Несекретно</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Конфиденциально</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Строго конфиденциально</translation>
    </message>
    <message>
        <source>Recorded interest or an exchange difference</source>
        <translation>Запись процентов или курсовой разницы</translation>
    </message>
    <message>
        <source>Recorded a call&apos;s lot value</source>
        <translation>Запись значения жребия конкурса</translation>
    </message>
    <message>
        <source>%1 asks for a password check that no program of this kind makes: it was changed by another program.</source>
        <translation>%1 требует проверки пароля, которой ни одна программа этого рода не делает: файл изменен другой программой.</translation>
    </message>
    <message>
        <source>create a fund file</source>
        <translation>создать файл фонда</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>добавить пользователя</translation>
    </message>
    <message>
        <source>sign in for the first time</source>
        <translation>войти в первый раз</translation>
    </message>
    <message>
        <source>confirm a representative&apos;s key</source>
        <translation>подтвердить ключ представителя</translation>
    </message>
    <message>
        <source>disable a user</source>
        <translation>отключить пользователя</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>сменить свой пароль</translation>
    </message>
    <message>
        <source>use the recovery key</source>
        <translation>использовать ключ восстановления</translation>
    </message>
    <message>
        <source>record a setting</source>
        <translation>записать параметр</translation>
    </message>
    <message>
        <source>read the books</source>
        <translation>читать учет</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>проверить журнал</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспортировать</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>сделать резервную копию</translation>
    </message>
    <message>
        <source>import rates of exchange</source>
        <translation>импортировать обменные курсы</translation>
    </message>
    <message>
        <source>record a donor</source>
        <translation>записать донора</translation>
    </message>
    <message>
        <source>record a clearance</source>
        <translation>записать допуск</translation>
    </message>
    <message>
        <source>record a contribution</source>
        <translation>записать взнос</translation>
    </message>
    <message>
        <source>record an agreement</source>
        <translation>записать соглашение</translation>
    </message>
    <message>
        <source>record a receipt</source>
        <translation>записать поступление</translation>
    </message>
    <message>
        <source>record interest or an exchange difference</source>
        <translation>записать проценты или курсовую разницу</translation>
    </message>
    <message>
        <source>allot money</source>
        <translation>выделить средства</translation>
    </message>
    <message>
        <source>record an expenditure</source>
        <translation>записать расход</translation>
    </message>
    <message>
        <source>reverse a ledger entry</source>
        <translation>сторнировать проводку</translation>
    </message>
    <message>
        <source>import travel costs</source>
        <translation>импортировать путевые расходы</translation>
    </message>
    <message>
        <source>draft a call</source>
        <translation>подготовить конкурс</translation>
    </message>
    <message>
        <source>publish a call</source>
        <translation>опубликовать конкурс</translation>
    </message>
    <message>
        <source>close a call</source>
        <translation>закрыть конкурс</translation>
    </message>
    <message>
        <source>record a call&apos;s lot value</source>
        <translation>записать значение жребия конкурса</translation>
    </message>
    <message>
        <source>record applications</source>
        <translation>записать заявки</translation>
    </message>
    <message>
        <source>judge an eligibility</source>
        <translation>оценить соответствие</translation>
    </message>
    <message>
        <source>record a withdrawal</source>
        <translation>записать отзыв</translation>
    </message>
    <message>
        <source>erase a person&apos;s data</source>
        <translation>стереть данные лица</translation>
    </message>
    <message>
        <source>assign reviewers</source>
        <translation>назначить рецензентов</translation>
    </message>
    <message>
        <source>review applications</source>
        <translation>рецензировать заявки</translation>
    </message>
    <message>
        <source>open the reviews</source>
        <translation>раскрыть рецензии</translation>
    </message>
    <message>
        <source>make a short list</source>
        <translation>составить краткий список</translation>
    </message>
    <message>
        <source>send a short list for approval</source>
        <translation>направить краткий список на утверждение</translation>
    </message>
    <message>
        <source>decide on a short list</source>
        <translation>принять решение по краткому списку</translation>
    </message>
    <message>
        <source>prepare letters</source>
        <translation>подготовить письма</translation>
    </message>
    <message>
        <source>release letters</source>
        <translation>выдать письма</translation>
    </message>
    <message>
        <source>make a report</source>
        <translation>составить доклад</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>сделать это</translation>
    </message>
    <message>
        <source>Only a programme officer may %1.</source>
        <translation>Только сотрудник по программам может %1.</translation>
    </message>
    <message>
        <source>Only a finance assistant may %1.</source>
        <translation>Только финансовый помощник может %1.</translation>
    </message>
    <message>
        <source>Only a reviewer may %1.</source>
        <translation>Только рецензент может %1.</translation>
    </message>
    <message>
        <source>Only the High Representative may %1.</source>
        <translation>Только Высокий представитель может %1.</translation>
    </message>
    <message>
        <source>Only a programme officer or a finance assistant may %1.</source>
        <translation>Только сотрудник по программам или финансовый помощник может %1.</translation>
    </message>
    <message>
        <source>Only a programme officer, a finance assistant or an auditor may %1.</source>
        <translation>Только сотрудник по программам, финансовый помощник или аудитор может %1.</translation>
    </message>
    <message>
        <source>A reviewer may not %1.</source>
        <translation>Рецензент не может %1.</translation>
    </message>
    <message>
        <source>Your role may not %1.</source>
        <translation>Ваша роль не позволяет %1.</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>Обновление файла</translation>
    </message>
    <message>
        <source>Imported the Consolidated List</source>
        <translation>Импорт Сводного перечня</translation>
    </message>
    <message>
        <source>Screened against the Consolidated List</source>
        <translation>Проверка по Сводному перечню</translation>
    </message>
    <message>
        <source>Decided on a hit of the screening</source>
        <translation>Решение по совпадению скрининга</translation>
    </message>
    <message>
        <source>Recorded a refund</source>
        <translation>Запись возврата</translation>
    </message>
    <message>
        <source>Reduced a contribution</source>
        <translation>Уменьшение взноса</translation>
    </message>
    <message>
        <source>Wrote off a contribution</source>
        <translation>Списание взноса</translation>
    </message>
    <message>
        <source>Recorded that a condition is met</source>
        <translation>Запись выполнения условия</translation>
    </message>
    <message>
        <source>Closed a contribution</source>
        <translation>Закрытие взноса</translation>
    </message>
    <message>
        <source>Recorded a contribution in kind</source>
        <translation>Запись взноса натурой</translation>
    </message>
    <message>
        <source>Recorded a donor&apos;s withdrawal of a wish</source>
        <translation>Запись отзыва пожелания донором</translation>
    </message>
    <message>
        <source>Revalued receivables</source>
        <translation>Переоценка сумм к получению</translation>
    </message>
    <message>
        <source>Certified a payment</source>
        <translation>Удостоверение платежа</translation>
    </message>
    <message>
        <source>Threw a draft call away</source>
        <translation>Удаление проекта конкурса</translation>
    </message>
    <message>
        <source>Gave out the selection under codes</source>
        <translation>Выдача отбора под кодами</translation>
    </message>
    <message>
        <source>Recorded a scenario</source>
        <translation>Запись сценария</translation>
    </message>
    <message>
        <source>This machine has not the %1 MB of memory that the file asks for to check a password. Close other programs, or open it on another machine.</source>
        <translation>На этом компьютере нет %1 МБ памяти, которые требуются файлу для проверки пароля. Закройте другие программы или откройте файл на другом компьютере.</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>обновить файл</translation>
    </message>
    <message>
        <source>import the Consolidated List</source>
        <translation>импортировать Сводный перечень</translation>
    </message>
    <message>
        <source>screen against the Consolidated List</source>
        <translation>провести проверку по Сводному перечню</translation>
    </message>
    <message>
        <source>decide on a hit of the screening</source>
        <translation>принять решение о совпадении</translation>
    </message>
    <message>
        <source>record a refund</source>
        <translation>записать возврат средств</translation>
    </message>
    <message>
        <source>reduce a contribution</source>
        <translation>уменьшить взнос</translation>
    </message>
    <message>
        <source>write off a contribution</source>
        <translation>списать взнос</translation>
    </message>
    <message>
        <source>record that a condition is met</source>
        <translation>записать, что условие выполнено</translation>
    </message>
    <message>
        <source>close a contribution</source>
        <translation>закрыть взнос</translation>
    </message>
    <message>
        <source>record a contribution in kind</source>
        <translation>записать взнос натурой</translation>
    </message>
    <message>
        <source>record a donor&apos;s withdrawal of a wish</source>
        <translation>записать отзыв пожелания донора</translation>
    </message>
    <message>
        <source>revalue receivables</source>
        <translation>переоценить суммы к получению</translation>
    </message>
    <message>
        <source>certify a payment</source>
        <translation>удостоверить платёж</translation>
    </message>
    <message>
        <source>throw a draft call away</source>
        <translation>удалить проект конкурса</translation>
    </message>
    <message>
        <source>give out a selection under codes</source>
        <translation>передать отбор под кодами</translation>
    </message>
    <message>
        <source>record a scenario</source>
        <translation>записать сценарий</translation>
    </message>
    <message>
        <source>record whom letters to a donor go to</source>
        <translation>указать, кому направлять письма донору</translation>
    </message>
    <message>
        <source>call for contributions</source>
        <translation>объявить призыв о взносах</translation>
    </message>
    <message>
        <source>prepare letters to donors</source>
        <translation>подготовить письма донорам</translation>
    </message>
    <message>
        <source>release letters to donors</source>
        <translation>выдать письма донорам</translation>
    </message>
    <message>
        <source>propose the outcome of a due diligence</source>
        <translation>предложить итог комплексной проверки</translation>
    </message>
    <message>
        <source>decide on a due diligence</source>
        <translation>принять решение по комплексной проверке</translation>
    </message>
    <message>
        <source>withdraw a clearance</source>
        <translation>отозвать допуск</translation>
    </message>
    <message>
        <source>screen applicants</source>
        <translation>проверить заявителей по перечню</translation>
    </message>
    <message>
        <source>decide on a hit of an applicant&apos;s screening</source>
        <translation>принять решение по совпадению заявителя</translation>
    </message>
    <message>
        <source>import a bank statement</source>
        <translation>импортировать банковскую выписку</translation>
    </message>
    <message>
        <source>match a line of the bank</source>
        <translation>сопоставить строку выписки</translation>
    </message>
    <message>
        <source>explain a line of the bank</source>
        <translation>пояснить строку выписки</translation>
    </message>
    <message>
        <source>undo what was said of a line of the bank</source>
        <translation>отменить указанное по строке выписки</translation>
    </message>
    <message>
        <source>commit money</source>
        <translation>принять обязательство</translation>
    </message>
    <message>
        <source>release a commitment</source>
        <translation>высвободить обязательство</translation>
    </message>
    <message>
        <source>record that applicants were told</source>
        <translation>зарегистрировать, что заявители извещены</translation>
    </message>
    <message>
        <source>Only a programme officer or the High Representative may %1.</source>
        <translation>Только сотрудник по программам или Высокий представитель может %1.</translation>
    </message>
    <message>
        <source>Recorded whom letters to a donor go to</source>
        <translation>Указано, кому направлять письма донору</translation>
    </message>
    <message>
        <source>Called for contributions</source>
        <translation>Объявлен призыв о взносах</translation>
    </message>
    <message>
        <source>Prepared letters to donors</source>
        <translation>Подготовлены письма донорам</translation>
    </message>
    <message>
        <source>Released letters to donors</source>
        <translation>Выданы письма донорам</translation>
    </message>
    <message>
        <source>Proposed the outcome of a due diligence</source>
        <translation>Предложен итог комплексной проверки</translation>
    </message>
    <message>
        <source>Decided on a due diligence</source>
        <translation>Принято решение по комплексной проверке</translation>
    </message>
    <message>
        <source>Withdrew a clearance</source>
        <translation>Отозван допуск</translation>
    </message>
    <message>
        <source>Screened applicants against the Consolidated List</source>
        <translation>Заявители проверены по Сводному перечню</translation>
    </message>
    <message>
        <source>Decided on a hit of an applicant&apos;s screening</source>
        <translation>Принято решение по совпадению заявителя</translation>
    </message>
    <message>
        <source>Imported a bank statement</source>
        <translation>Импортирована банковская выписка</translation>
    </message>
    <message>
        <source>Matched a line of the bank</source>
        <translation>Сопоставлена строка выписки</translation>
    </message>
    <message>
        <source>Explained a line of the bank that is not in the books</source>
        <translation>Пояснена строка выписки, которой нет в учете</translation>
    </message>
    <message>
        <source>Undid what was said of a line of the bank</source>
        <translation>Отменено указанное по строке выписки</translation>
    </message>
    <message>
        <source>Committed money</source>
        <translation>Принято обязательство</translation>
    </message>
    <message>
        <source>Released a commitment</source>
        <translation>Высвобождено обязательство</translation>
    </message>
    <message>
        <source>Told applicants of a call&apos;s new version</source>
        <translation>Заявители извещены о новой версии объявления о приеме заявок</translation>
    </message>
    <message>
        <source>record an implementing partner</source>
        <translation>записать партнера-исполнителя</translation>
    </message>
    <message>
        <source>amend an implementing partner</source>
        <translation>изменить сведения о партнере-исполнителе</translation>
    </message>
    <message>
        <source>decide on a hit of a person in charge of a partner</source>
        <translation>принять решение по совпадению руководителя партнера</translation>
    </message>
    <message>
        <source>Recorded an implementing partner</source>
        <translation>Записан партнер-исполнитель</translation>
    </message>
    <message>
        <source>Amended an implementing partner</source>
        <translation>Изменены сведения о партнере-исполнителе</translation>
    </message>
    <message>
        <source>Decided on a hit of a person in charge of a partner</source>
        <translation>Решение по совпадению руководителя партнера</translation>
    </message>
    <message>
        <source>confirm a call&apos;s lot value</source>
        <translation>подтвердить значение жребия конкурса</translation>
    </message>
    <message>
        <source>Only a finance assistant or the High Representative may %1.</source>
        <translation>Только финансовый помощник или Высокий представитель может %1.</translation>
    </message>
    <message>
        <source>Confirmed a call&apos;s lot value at its source</source>
        <translation>Подтверждение значения жребия конкурса по источнику</translation>
    </message>
    <message>
        <source>record a reviewer&apos;s own State</source>
        <translation>записать свое государство рецензента</translation>
    </message>
    <message>
        <source>seal the evidence on file</source>
        <translation>опечатать приложенные документы</translation>
    </message>
    <message>
        <source>take back a withdrawal of a wish</source>
        <translation>отменить отзыв пожелания</translation>
    </message>
    <message>
        <source>confirm how a bank&apos;s table is read</source>
        <translation>подтвердить, как читается таблица банка</translation>
    </message>
    <message>
        <source>contradict a call&apos;s lot value</source>
        <translation>оспорить значение жребия конкурса</translation>
    </message>
    <message>
        <source>Recorded a reviewer&apos;s own State</source>
        <translation>Запись своего государства рецензента</translation>
    </message>
    <message>
        <source>Sealed the evidence on file</source>
        <translation>Опечатывание приложенных документов</translation>
    </message>
    <message>
        <source>Took back a withdrawal of a wish that was attached by mistake</source>
        <translation>Отмена отзыва пожелания, приложенного по ошибке</translation>
    </message>
    <message>
        <source>Confirmed how a bank&apos;s table is read</source>
        <translation>Подтверждение того, как читается таблица банка</translation>
    </message>
    <message>
        <source>Read another lot value of a call at its source</source>
        <translation>Иное значение жребия конкурса, прочитанное в источнике</translation>
    </message>
    <message>
        <source>Attached documents are sealed, and this file is of an earlier version: the programme officer or the High Representative signs in once to write, then you once more.</source>
        <translation>Приложенные документы опечатаны, а этот файл — более ранней версии: сотрудник по программе или Высокий представитель один раз входит для записи, затем вы снова.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not what was attached: verify the file.</source>
        <translation>Содержание документа не то, что было приложено: проверьте файл.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Основание</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cash</source>
        <translation>Денежные средства</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Оперативный резерв</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Расходы на поддержку программ</translation>
    </message>
    <message>
        <source>Sponsorship, allotted</source>
        <translation>Спонсорская поддержка, выделено</translation>
    </message>
    <message>
        <source>Projects, allotted</source>
        <translation>Проекты, выделено</translation>
    </message>
    <message>
        <source>Monitoring, allotted</source>
        <translation>Мониторинг, выделено</translation>
    </message>
    <message>
        <source>Sponsorship, committed</source>
        <translation>Спонсорская поддержка, в обязательствах</translation>
    </message>
    <message>
        <source>Projects, committed</source>
        <translation>Проекты, в обязательствах</translation>
    </message>
    <message>
        <source>Monitoring, committed</source>
        <translation>Мониторинг, в обязательствах</translation>
    </message>
    <message>
        <source>Sponsorship, spent</source>
        <translation>Спонсорская поддержка, израсходовано</translation>
    </message>
    <message>
        <source>Projects, spent</source>
        <translation>Проекты, израсходовано</translation>
    </message>
    <message>
        <source>Monitoring, spent</source>
        <translation>Мониторинг, израсходовано</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Спонсорская поддержка</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Мониторинг и оценка</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Проценты</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Курсовая разница</translation>
    </message>
    <message>
        <source>Give an amount in %1 that is not zero.</source>
        <translation>Укажите сумму в %1, не равную нулю.</translation>
    </message>
    <message>
        <source>Interest is above zero. Reverse an entry that was wrong.</source>
        <translation>Проценты больше нуля. Неверную проводку сторнируйте.</translation>
    </message>
    <message>
        <source>Name the bank&apos;s or treasury&apos;s paper.</source>
        <translation>Укажите документ банка или казначейства.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>Укажите дату не в будущем.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1.</source>
        <translation>Укажите сумму больше нуля в %1.</translation>
    </message>
    <message>
        <source>Nothing is allotted or committed before the administrator has announced a minimum and receipts have reached it.</source>
        <translation>Ничего не выделяется и не принимается в обязательства, пока администратор не объявил минимум и поступления его не достигли.</translation>
    </message>
    <message>
        <source>An entry of the books is of today or earlier.</source>
        <translation>Проводка датируется сегодняшним днем или ранее.</translation>
    </message>
    <message>
        <source>An allotment is of today or earlier.</source>
        <translation>Ассигнование датируется сегодняшним днем или ранее.</translation>
    </message>
    <message>
        <source>Say whose decision it rests on.</source>
        <translation>Укажите, на чьем решении это основано.</translation>
    </message>
    <message>
        <source>Name the voucher or invoice.</source>
        <translation>Укажите ваучер или счет-фактуру.</translation>
    </message>
    <message>
        <source>An expenditure is of today or earlier.</source>
        <translation>Расход датируется сегодняшним днем или ранее.</translation>
    </message>
    <message>
        <source>Only %1 %2 is committed for this.</source>
        <translation>В обязательствах на это только %1 %2.</translation>
    </message>
    <message>
        <source>The entry is a reversal or has been reversed.</source>
        <translation>Проводка является сторно или уже сторнирована.</translation>
    </message>
    <message>
        <source>A pledge or agreement moves no money; it ends with a receipt.</source>
        <translation>Объявленный взнос или соглашение не перемещает денег; оно завершается поступлением.</translation>
    </message>
    <message>
        <source>Say why it is reversed.</source>
        <translation>Укажите причину сторнирования.</translation>
    </message>
    <message>
        <source>A reversal is not of an earlier date than its entry.</source>
        <translation>Сторно не может быть раньше своей проводки.</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Объявленный взнос</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Refund to a donor</source>
        <translation>Возврат донору</translation>
    </message>
    <message>
        <source>Interest or exchange difference</source>
        <translation>Проценты или курсовая разница</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>Ассигнование</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Release of a commitment</source>
        <translation>Высвобождение обязательства</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Сторно</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>Согласовано, не получено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Прочие доходы</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Committed, not spent</source>
        <translation>В обязательствах, не израсходовано</translation>
    </message>
    <message>
        <source>Allotted, not committed</source>
        <translation>Выделено, не в обязательствах</translation>
    </message>
    <message>
        <source>The books do not add up on %1.</source>
        <translation>Учет не сходится на %1.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>Учет закрыт по %1. Внесите запись более поздним днем и укажите в ее тексте, к какому дню она относится.</translation>
    </message>
    <message>
        <source>A commitment ends when what it was made for is withdrawn or paid for good; it is not reversed by itself.</source>
        <translation>Обязательство прекращается, когда то, ради чего оно принято, отозвано или окончательно оплачено; само по себе оно не сторнируется.</translation>
    </message>
    <message>
        <source>Exchange differences of cash</source>
        <translation>Курсовые разницы по денежным средствам</translation>
    </message>
    <message>
        <source>Contributions receivable</source>
        <translation>Взносы к получению</translation>
    </message>
    <message>
        <source>Revaluation of receivables</source>
        <translation>Переоценка сумм к получению</translation>
    </message>
    <message>
        <source>Conditional contributions</source>
        <translation>Условные взносы</translation>
    </message>
    <message>
        <source>Contributions recognised before receipt</source>
        <translation>Взносы, признанные до получения</translation>
    </message>
    <message>
        <source>Exchange differences, realised</source>
        <translation>Курсовые разницы, реализованные</translation>
    </message>
    <message>
        <source>Exchange differences, unrealised</source>
        <translation>Курсовые разницы, нереализованные</translation>
    </message>
    <message>
        <source>Contributions written off</source>
        <translation>Списанные взносы</translation>
    </message>
    <message>
        <source>The amount is beyond what the books hold: another program made it so.</source>
        <translation>Сумма не помещается в учет: ее сделала такой другая программа.</translation>
    </message>
    <message>
        <source>%1 holds amounts beyond what the books hold (%2): another program made them so. Verify it, and use a backup.</source>
        <translation>%1 содержит суммы, которые не помещаются в учет (%2): их сделала такими другая программа. Проверьте файл и используйте резервную копию.</translation>
    </message>
    <message>
        <source>The running totals of %1 are not the sums of the entries.</source>
        <translation>Текущие итоги %1 не равны суммам проводок.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удается записать %1: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Экспорт остановлен; ничего не записано.</translation>
    </message>
    <message>
        <source>No certification by another person stands for this subject, amount and voucher: who certifies and who pays are two people.</source>
        <translation>Для этих предмета, суммы и ваучера нет удостоверения другим лицом: удостоверяют и платят два разных человека.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Уменьшение</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Выполнение условия</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Переоценка</translation>
    </message>
    <message>
        <source>Staff, allotted</source>
        <translation>Персонал: выделено</translation>
    </message>
    <message>
        <source>Staff, committed</source>
        <translation>Персонал: обязательства</translation>
    </message>
    <message>
        <source>Staff, spent</source>
        <translation>Персонал: израсходовано</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Give a reference of up to 40 letters, digits, points and dashes, such as P3-2026.</source>
        <translation>Укажите ссылку не длиннее 40 букв, цифр, точек и дефисов, например P3-2026.</translation>
    </message>
    <message>
        <source>Say what it is for: the post, contract or agreement.</source>
        <translation>Укажите, на что: должность, контракт или соглашение.</translation>
    </message>
    <message>
        <source>A commitment is of today or earlier.</source>
        <translation>Дата обязательства — сегодня или раньше.</translation>
    </message>
    <message>
        <source>This reference is of another window already. Give another one.</source>
        <translation>Эта ссылка уже относится к другому окну. Укажите другую.</translation>
    </message>
    <message>
        <source>Only a commitment that was made by hand is released by hand: a nominee&apos;s ends with the nominee&apos;s withdrawal or last payment.</source>
        <translation>Вручную высвобождается только обязательство, принятое вручную: обязательство по кандидату прекращается с его отказом или последней выплатой.</translation>
    </message>
    <message>
        <source>Nothing is committed for this any more.</source>
        <translation>Обязательств на это больше нет.</translation>
    </message>
    <message>
        <source>Say why it is given back.</source>
        <translation>Укажите, почему возвращается.</translation>
    </message>
    <message>
        <source>Commitments over several years are off until an authority allows them (setting multi_year_commitments).</source>
        <translation>Обязательства на несколько лет не допускаются, пока их не разрешит полномочный орган (параметр multi_year_commitments).</translation>
    </message>
    <message>
        <source>Give each year once and in order, from %1 to %2.</source>
        <translation>Укажите каждый год один раз и по порядку, с %1 по %2.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1 for %2.</source>
        <translation>Укажите сумму больше нуля в %1 за %2.</translation>
    </message>
    <message>
        <source>The years add up to %1 %2, the commitment is of %1 %3.</source>
        <translation>По годам получается %1 %2, а обязательство — %1 %3.</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be explained.</source>
        <translation>Нельзя объяснить то, что станет известно в будущем.</translation>
    </message>
    <message>
        <source>The day to explain the difference from must be before the day that the figures are known on.</source>
        <translation>День, с которого объясняется разница, должен предшествовать дню, на который известны цифры.</translation>
    </message>
    <message>
        <source>Nothing was ever committed for “%1”. The ledger&apos;s entries name what is, such as nominations/3.</source>
        <translation>По «%1» обязательств никогда не принималось. В проводках указано, по чему они приняты, например nominations/3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 would be missing on %4, money that is not there.</source>
        <translation>%1: не хватало бы %2 %3 на %4, этих денег нет.</translation>
    </message>
    <message>
        <source>A return is of today or earlier.</source>
        <translation>Дата возврата — сегодня или раньше.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the window is allotted and not committed: %1 %3 is missing.</source>
        <translation>В окне выделено и не связано обязательствами только %1 %2: не хватает %1 %3.</translation>
    </message>
    <message>
        <source>Staff are paid from the regular budget, and voluntary money goes wholly to activities: no staff cost is charged to the fund (setting staff_source).</source>
        <translation>Персонал оплачивается из регулярного бюджета, а добровольные средства полностью идут на мероприятия: расходы на персонал не относятся на счет фонда (параметр staff_source).</translation>
    </message>
    <message>
        <source>Nobody has decided what pays the staff. Record the setting staff_source with its authority first: the fund, or the regular budget.</source>
        <translation>Никто не решил, из чего оплачивается персонал. Сначала запишите параметр staff_source с его основанием: фонд или регулярный бюджет.</translation>
    </message>
    <message>
        <source>Staff would take %1 %2 in all by %3, but Member States have paid in %1 %4 by then: %1 %5 is missing.</source>
        <translation>На персонал потребовалось бы всего %1 %2 к %3, но государства-члены внесли к этому дню %1 %4: не хватает %1 %5.</translation>
    </message>
    <message>
        <source>A revaluation stands of what is receivable no more.</source>
        <translation>Имеется переоценка суммы, которая больше не подлежит получению.</translation>
    </message>
    <message>
        <source>Entry %1 pays this voucher already, for the same and of the same amount. Check the voucher, or say why it is paid once more.</source>
        <translation>Проводка %1 уже оплачивает этот ваучер, за то же и на ту же сумму. Проверьте ваучер или укажите, почему он оплачивается еще раз.</translation>
    </message>
    <message>
        <source>A revaluation is taken back with the claim it is of. Where its rate was wrong, correct the rate and revalue the month anew.</source>
        <translation>Переоценка отменяется вместе с требованием, к которому она относится. Если неверен ее курс, исправьте курс и проведите переоценку за месяц заново.</translation>
    </message>
    <message>
        <source>What was given back is free for others. Commit or allot anew what is needed after all: whoever may decides on it, and the minimum, the years and the money are looked at again.</source>
        <translation>Возвращенное свободно для других. То, что все же нужно, примите в обязательства или выделите заново: решает тот, кто вправе решать, а минимум, годы и средства проверяются снова.</translation>
    </message>
    <message>
        <source>Name the decision by which the reserve is released: it is never released by itself.</source>
        <translation>Укажите решение, по которому высвобождается резерв: сам по себе он никогда не высвобождается.</translation>
    </message>
    <message>
        <source>Say why the reserve is held no longer.</source>
        <translation>Укажите, почему резерв больше не удерживается.</translation>
    </message>
    <message>
        <source>A release is of today or earlier.</source>
        <translation>Дата высвобождения — сегодня или раньше.</translation>
    </message>
    <message>
        <source>The operating reserve holds %1 %2: %1 %3 is missing.</source>
        <translation>В оперативном резерве %1 %2: не хватает %1 %3.</translation>
    </message>
    <message>
        <source>At most %1 %2 can be allotted on %3: with its reserve and support costs the allotment would take %1 %4, and %1 %5 is free on %6.</source>
        <translation>На %3 можно выделить не более %1 %2: с резервом и расходами на поддержку потребуется %1 %4, а на %6 свободно %1 %5.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>The stored short list can&apos;t be read.</source>
        <translation>Сохраненный краткий список не читается.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>По этому конкурсу краткий список еще не составлен.</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs</source>
        <translation>Высокий представитель по вопросам разоружения</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>От:</translation>
    </message>
    <message>
        <source>The administrator of the fund</source>
        <translation>Администратор фонда</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Номер:</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1, краткий список, версия %2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <translation>Спонсорская поддержка: %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что запрашивается</translation>
    </message>
    <message>
        <source>The list follows from the criteria and rules that were published with the call on %1 and have not changed since, and from nothing else. It is proven to be the best by these rules.</source>
        <translation>Список вытекает из критериев и правил, которые были опубликованы вместе с конкурсом %1 и с тех пор не менялись, и ни из чего иного. Доказано, что по этим правилам он наилучший.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>Где рецензенты разошлись</translation>
    </message>
    <message>
        <source>Nowhere did the reviewers&apos; own merits for an application lie 15 points or more apart.</source>
        <translation>Ни по одной заявке собственные баллы рецензентов не расходятся на 15 и более.</translation>
    </message>
    <message>
        <source>What the money allows</source>
        <translation>Что позволяют средства</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>Если вы утвердите</translation>
    </message>
    <message>
        <source>%1 is committed for the delegates.</source>
        <translation>На делегатов принимаются обязательства на %1.</translation>
    </message>
    <message>
        <source>Letters of award and of regret can be made ready; none is sent by it.</source>
        <translation>Можно подготовить письма о поддержке и об отказе; само утверждение их не отправляет.</translation>
    </message>
    <message>
        <source>Whoever is declined, or withdraws, is replaced by the same rules; the substitutes need an approval of their own.</source>
        <translation>Отклоненные или отказавшиеся замещаются по тем же правилам; замены требуют отдельного утверждения.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation>Решено:</translation>
    </message>
    <message>
        <source>%1, on %2, by %3</source>
        <comment>%1 outcome, %2 date, %3 a user&apos;s name</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Причина:</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Подпись:</translation>
    </message>
    <message>
        <source>Digest of the list:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>Дайджест списка:</translation>
    </message>
    <message>
        <source>Digest of the call:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>Дайджест конкурса:</translation>
    </message>
    <message>
        <source>Key that can sign:</source>
        <translation>Ключ для подписи:</translation>
    </message>
    <message>
        <source>Head of the record:</source>
        <comment>the newest hash of the audit record</comment>
        <translation>Вершина журнала:</translation>
    </message>
    <message>
        <source>Short list of %1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>Краткий список %1, версия %2</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Ожидает решения</translation>
    </message>
    <message>
        <source>Draft: not sent for approval</source>
        <translation>Проект: не направлен на утверждение</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Предлагаемый фонд: не официальный документ</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Демонстрация: вымышленные люди и суммы</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Меморандум</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>макс. %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>мин. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants: 6 of 15</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>Государство и группа</translation>
    </message>
    <message>
        <source>W/M</source>
        <comment>head of a narrow column: woman or man</comment>
        <translation>Ж/М</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>%1 a currency&apos;s code</comment>
        <translation>Стоимость, %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>женщина</translation>
    </message>
    <message>
        <source>man</source>
        <translation>мужчина</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>Вне региональных групп</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>НРС, РСНВМ или МОСТРАГ</translation>
    </message>
    <message>
        <source>Who would go, by regional group</source>
        <translation>Кто поедет, по региональным группам</translation>
    </message>
    <message>
        <source>Published rules, in their order</source>
        <translation>Опубликованные правила в их порядке</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a rule is met</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>не хватает %1</translation>
    </message>
    <message>
        <source>Who would go</source>
        <translation>Кто поедет</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>Без этого лица</translation>
    </message>
    <message>
        <source>Reviewers&apos; own merits that lie 15 points or more apart</source>
        <translation>Собственные баллы рецензентов, расходящиеся на 15 и более</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Merits</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Envelope published with the call</source>
        <translation>Лимит средств, опубликованный с конкурсом</translation>
    </message>
    <message>
        <source>This list commits</source>
        <translation>Обязательства по этому списку</translation>
    </message>
    <message>
        <source>Allotted for sponsorship and not yet used</source>
        <translation>Выделено на спонсорскую поддержку и еще не использовано</translation>
    </message>
    <message>
        <source>Left of it afterwards</source>
        <translation>Остаток после этого</translation>
    </message>
    <message>
        <source>Available in the pool, not allotted</source>
        <translation>Доступно в пуле, не выделено</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>утвержден</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращен</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонен</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by nobody yet</source>
        <comment>%1 fingerprint, %2 a user&apos;s name</comment>
        <translation>%1 (%2), пока никем не подтвержден</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by %3</source>
        <comment>%1 fingerprint, %2 and %3 users&apos; names</comment>
        <translation>%1 (%2), подтвержден: %3</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>О поддержке</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Об отказе</translation>
    </message>
    <message>
        <source>Waits to be released</source>
        <translation>Ожидает выдачи</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Lapsed: no longer right</source>
        <translation>Утратило силу: более не верно</translation>
    </message>
    <message>
        <source>I am pleased to inform you that you have been selected for sponsorship to attend %1 in %2, %3. The High Representative for Disarmament Affairs gave the final approval on %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 date</comment>
        <translation>С удовлетворением сообщаем, что Вы отобраны для получения спонсорской поддержки на участие в %1 (%2, %3). Высокий представитель по вопросам разоружения дал окончательное утверждение %4.</translation>
    </message>
    <message>
        <source>The sponsorship covers your journey from your capital and back, subsistence for %1 nights and terminal expenses. For these %2 have been committed; what you are due is computed by the travel rules of the United Nations.</source>
        <comment>%1 number of nights, %2 amount</comment>
        <translation>Поддержка покрывает проезд из Вашей столицы и обратно, суточные (ночей: %1) и станционные расходы. На это приняты обязательства в размере %2; причитающаяся Вам сумма рассчитывается по правилам Организации Объединенных Наций о поездках.</translation>
    </message>
    <message>
        <source>In your application you undertook to attend all formal meetings of the session and all capacity-building activities held alongside it. You may afterwards be asked for a detailed report on your experience.</source>
        <translation>В заявке Вы обязались присутствовать на всех официальных заседаниях сессии и всех сопутствующих мероприятиях по наращиванию потенциала. Впоследствии у Вас может быть запрошен подробный отчет о Вашем опыте.</translation>
    </message>
    <message>
        <source>Please confirm in writing that you accept. If you cannot travel, tell us at once, so that another applicant can take the place.</source>
        <translation>Просим письменно подтвердить согласие. Если Вы не сможете приехать, сразу сообщите нам, чтобы место мог занять другой заявитель.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. I regret to inform you that it was not selected.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>Благодарим Вас за заявку на спонсорскую поддержку для участия в %1 (%2, %3). С сожалением сообщаем, что она не была отобрана.</translation>
    </message>
    <message>
        <source>All applications were judged by the criteria and rules that were published with the call %1 before it opened. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>Все заявки рассмотрены по критериям и правилам, опубликованным с конкурсом %1 до его открытия. Ваша делегация может запросить у нас, как они были применены к Вашей заявке.</translation>
    </message>
    <message>
        <source>All States are eligible to apply again to later calls, and we would welcome it.</source>
        <translation>Все государства могут вновь подавать заявки на следующие конкурсы, и мы будем этому рады.</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <comment>%1 a reference such as S-2026-1/A-012</comment>
        <translation>Спонсорская поддержка: %1</translation>
    </message>
    <message>
        <source>Waits to be released: not sent</source>
        <translation>Ожидает выдачи: не отправлено</translation>
    </message>
    <message>
        <source>Lapsed: not to be sent</source>
        <translation>Утратило силу: не отправлять</translation>
    </message>
    <message>
        <source>Award of sponsorship: %1</source>
        <translation>Предоставление спонсорской поддержки: %1</translation>
    </message>
    <message>
        <source>Your application for sponsorship: %1</source>
        <translation>Ваша заявка на спонсорскую поддержку: %1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>%1 given and family name</comment>
        <translation>Уважаемый(-ая) %1,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>С уважением,</translation>
    </message>
    <message>
        <source>For the administrator of the fund</source>
        <translation>За администратора фонда</translation>
    </message>
    <message>
        <source>It does not meet this criterion of the call (%1): %2</source>
        <comment>%1 a paragraph of the fund paper, %2 the criterion in the words of the call</comment>
        <translation>Она не отвечает следующему критерию конкурса (%1): %2</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <translation>Высокий представитель по вопросам разоружения не утвердил поддержку.</translation>
    </message>
    <message>
        <source>No short list of this call was approved yet: there is nothing to write.</source>
        <translation>Ни один краткий список этого конкурса еще не утвержден: писать не о чем.</translation>
    </message>
    <message>
        <source>No letter to %1 waits to be released.</source>
        <translation>Нет письма для %1, ожидающего выдачи.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Подготовлено</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a letter</comment>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a letter</comment>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a letter</comment>
        <translation>Утратило силу</translation>
    </message>
    <message numerus="yes">
        <source>Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost of %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 amount</comment>
        <translation>
            <numerusform>Окончательное утверждение в соответствии с пунктом 18 спонсорской поддержки %Ln делегата: %1, %2, %3; ориентировочная стоимость — %4.</numerusform>
            <numerusform>Окончательное утверждение в соответствии с пунктом 18 спонсорской поддержки %Ln делегатов: %1, %2, %3; ориентировочная стоимость — %4.</numerusform>
            <numerusform>Окончательное утверждение в соответствии с пунктом 18 спонсорской поддержки %Ln делегатов: %1, %2, %3; ориентировочная стоимость — %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Что решено ранее</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Кто подал заявки</translation>
    </message>
    <message>
        <source>Was not approved by the High Representative.</source>
        <translation>Не утвержден Высоким представителем.</translation>
    </message>
    <message>
        <source>Who was found not eligible</source>
        <translation>Кто признан не соответствующим</translation>
    </message>
    <message>
        <source>Version %1 was %2 on %3 by %4.</source>
        <comment>%1 number, %2 outcome such as returned, %3 date, %4 a user&apos;s name</comment>
        <translation>Версия %1: %2, %3, %4.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>%1 was declined then. Reason: %2</source>
        <translation>Тогда было отклонено: %1. Причина: %2</translation>
    </message>
    <message>
        <source>All applications were judged by the same criteria and rules, which were published with the call %1. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>Все заявки рассмотрены по одним и тем же критериям и правилам, опубликованным с конкурсом %1. Ваша делегация может запросить у нас, как они были применены к Вашей заявке.</translation>
    </message>
    <message>
        <source>All Member States</source>
        <translation>Все государства-члены</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>Государства-наблюдатели</translation>
    </message>
    <message>
        <source>Donors of earlier years</source>
        <translation>Доноры прошлых лет</translation>
    </message>
    <message>
        <source>International organisations on record</source>
        <translation>Зарегистрированные международные организации</translation>
    </message>
    <message>
        <source>Private sector on record</source>
        <translation>Зарегистрированные доноры частного сектора</translation>
    </message>
    <message>
        <source>Philanthropies on record</source>
        <translation>Зарегистрированные благотворительные организации</translation>
    </message>
    <message>
        <source>Civil society on record</source>
        <translation>Зарегистрированные организации гражданского общества</translation>
    </message>
    <message>
        <source>Academia on record</source>
        <translation>Зарегистрированные академические учреждения</translation>
    </message>
    <message>
        <source>Individuals on record</source>
        <translation>Зарегистрированные физические лица</translation>
    </message>
    <message>
        <source>The minimum to start is announced before the first call: record it in the settings (minimum_to_start).</source>
        <translation>Минимум для начала работы объявляется до первого призыва: запишите его в параметрах (minimum_to_start).</translation>
    </message>
    <message>
        <source>Say whom the call goes to.</source>
        <translation>Укажите, кому направляется призыв.</translation>
    </message>
    <message>
        <source>Say where the call is published online.</source>
        <translation>Укажите, где призыв опубликован в Интернете.</translation>
    </message>
    <message>
        <source>The call was open from %1 to %2, in the time of %3.</source>
        <comment>%1 and %2 dates, %3 a time zone</comment>
        <translation>Прием заявок был открыт с %1 по %2 (часовой пояс: %3).</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Everyone who applied, counted once</source>
        <translation>Все, кто подал заявки (каждый учтен один раз)</translation>
    </message>
    <message>
        <source>Compared by the published rules</source>
        <translation>Сопоставлены по опубликованным правилам</translation>
    </message>
    <message>
        <source>Withdrew before that</source>
        <translation>Отозвали заявки до этого</translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation>Признаны не отвечающими требованиям</translation>
    </message>
    <message>
        <source>Without two reviews, by decision</source>
        <translation>Без двух оценок, по решению</translation>
    </message>
    <message>
        <source>Without an estimated cost</source>
        <translation>Без сметы расходов</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Подали заявки</translation>
    </message>
    <message>
        <source>For whom it was decided to go on without two reviews</source>
        <translation>По кому решено продолжить без двух оценок</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Кто решил</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>%1 a user&apos;s name, %2 date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 a reference such as A-012, %2 a State&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All who are proposed were screened against the newest Consolidated List of the Security Council; no hit is open.</source>
        <translation>Все предложенные лица проверены по новейшему Сводному перечню Совета Безопасности; открытых совпадений нет.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>Призыв о взносах</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Official receipt</source>
        <translation>Официальная квитанция</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>Заявление об отсутствии целевого назначения</translation>
    </message>
    <message>
        <source>A call for contributions is put on record with its addressees.</source>
        <translation>Призыв о взносах регистрируется вместе с его адресатами.</translation>
    </message>
    <message>
        <source>A table of the file leads from a use of money to a donor: the statement would not be true.</source>
        <translation>Одна из таблиц файла ведет от расходования средств к донору: заявление не соответствовало бы действительности.</translation>
    </message>
    <message>
        <source>Nobody on record is of these groups.</source>
        <translation>Среди зарегистрированных нет никого из этих групп.</translation>
    </message>
    <message>
        <source>%1 was released already, on %2 by %3.</source>
        <translation>%1 уже выдано %2, кем: %3.</translation>
    </message>
    <message>
        <source>%1 lapsed: what it says is no longer right.</source>
        <translation>%1 утратило силу: сказанное в нем больше не верно.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>Письма %1 нет.</translation>
    </message>
    <message>
        <source>All contributions form one pool. None is earmarked for a specific activity, State or person, and expenditure is reported for the fund as a whole.</source>
        <translation>Все взносы образуют единый пул. Ни один из них не имеет целевого назначения на конкретное мероприятие, государство или лицо, а отчетность о расходах ведется по фонду в целом.</translation>
    </message>
    <message>
        <source>The fund begins its work once receipts reach %1, as was announced before this call. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>Фонд начинает работу, когда поступления достигнут %1, как было объявлено до настоящего призыва. К настоящему времени получено %2.</translation>
    </message>
    <message>
        <source>The announced minimum of %1, from which on the fund works, is reached. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>Объявленный минимум в размере %1, с которого фонд начинает работу, достигнут. К настоящему времени получено %2.</translation>
    </message>
    <message>
        <source>The rules of the United Nations ask for a due diligence before a contribution of a donor that is no State is accepted.</source>
        <translation>По правилам Организации Объединенных Наций до принятия взноса донора, не являющегося государством, проводится комплексная проверка.</translation>
    </message>
    <message>
        <source>Contributions received are published unless the donor asks otherwise.</source>
        <translation>Данные о полученных взносах публикуются, если донор не просит об ином.</translation>
    </message>
    <message>
        <source>This call is published at %1. To pledge, please write to us with the amount, the currency and the dates on which it would be paid.</source>
        <comment>%1 an address in the web</comment>
        <translation>Настоящий призыв опубликован по адресу %1. Чтобы объявить взнос, просим сообщить нам в письменном виде сумму, валюту и даты, в которые она будет выплачена.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>We acknowledge with thanks your pledge of %1, announced on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>С благодарностью подтверждаем объявленный Вами %2 взнос в размере %1. Он зарегистрирован под номером %3.</translation>
    </message>
    <message>
        <source>Until an agreement is signed it is disclosed as a pledge and not counted as money of the fund.</source>
        <translation>До подписания соглашения он показывается как объявленный взнос и не учитывается в средствах фонда.</translation>
    </message>
    <message>
        <source>We acknowledge with thanks the agreement on a contribution of %1, signed on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>С благодарностью подтверждаем соглашение о взносе в размере %1, подписанное %2. Оно зарегистрировано под номером %3.</translation>
    </message>
    <message>
        <source>Its conditions: %1</source>
        <comment>%1 conditions of an agreement</comment>
        <translation>Его условия: %1</translation>
    </message>
    <message>
        <source>We confirm with thanks that the following contribution was received.</source>
        <translation>С благодарностью подтверждаем получение следующего взноса.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Поступление:</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>Донор:</translation>
    </message>
    <message>
        <source>Contribution:</source>
        <translation>Взнос:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Дата получения:</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Сумма:</translation>
    </message>
    <message>
        <source>UN operational rate:</source>
        <translation>Операционный обменный курс ООН:</translation>
    </message>
    <message>
        <source>%1 %2 for 1 %3</source>
        <comment>a rate, two codes of currencies: 0.9 EUR for 1 USD</comment>
        <translation>%1 %2 за 1 %3</translation>
    </message>
    <message>
        <source>In the fund&apos;s currency:</source>
        <translation>В валюте фонда:</translation>
    </message>
    <message>
        <source>Reference of the bank:</source>
        <translation>Ссылка банка:</translation>
    </message>
    <message>
        <source>Contributions on record: %1.</source>
        <translation>Зарегистрировано взносов: %1.</translation>
    </message>
    <message>
        <source>Wishes for a specific activity, State or person that were refused, and are kept as they were asked: %1.</source>
        <translation>Пожелания о выделении на конкретное мероприятие, государство или лицо, которые были отклонены и хранятся в том виде, в каком были высказаны: %1.</translation>
    </message>
    <message>
        <source>Of these, wishes that the donor has withdrawn in writing: %1.</source>
        <translation>Из них пожелания, отозванные донором в письменном виде: %1.</translation>
    </message>
    <message>
        <source>Preferences between the fund&apos;s two windows that are recorded, of which none reaches an allotment: %1.</source>
        <translation>Зарегистрированные предпочтения между двумя окнами фонда, ни одно из которых не ведет к выделению средств: %1.</translation>
    </message>
    <message>
        <source>Tables of the record of which every reference was followed: %1. From none does a reference lead from a use of money to a contribution or a donor.</source>
        <translation>Таблицы реестра, в которых прослежены все ссылки: %1. Ни в одной из них ссылка не ведет от расходования средств к взносу или донору.</translation>
    </message>
    <message>
        <source>Call for contributions: %1</source>
        <comment>%1 name of the fund</comment>
        <translation>Призыв о взносах: %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your agreement %1</source>
        <comment>%1 a reference</comment>
        <translation>Подтверждение Вашего соглашения %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your pledge %1</source>
        <comment>%1 a reference</comment>
        <translation>Подтверждение объявленного Вами взноса %1</translation>
    </message>
    <message>
        <source>Official receipt %1</source>
        <comment>%1 its number</comment>
        <translation>Официальная квитанция %1</translation>
    </message>
    <message>
        <source>Statement of no earmarking as of %1</source>
        <comment>%1 date</comment>
        <translation>Заявление об отсутствии целевого назначения по состоянию на %1</translation>
    </message>
    <message>
        <source>Excellency,</source>
        <translation>Ваше Превосходительство!</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Уважаемые дамы и господа!</translation>
    </message>
    <message>
        <source>Permanent Mission to the United Nations</source>
        <translation>Постоянное представительство при Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Approved before, and not asked for again: %1. Places that became free are asked for.</source>
        <comment>%1 a number of delegates</comment>
        <translation>Утверждено ранее и повторно не запрашивается: %1. Запрашиваются освободившиеся места.</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: an approval would be refused.</source>
        <translation>Ассигнований на спонсорскую поддержку для этого не хватает: в утверждении было бы отказано.</translation>
    </message>
    <message>
        <source>How the list was made</source>
        <translation>Как составлен список</translation>
    </message>
    <message>
        <source>No list of this call was decided on before.</source>
        <translation>Решений по спискам этого конкурса ранее не было.</translation>
    </message>
    <message>
        <source>Not screened against the newest Consolidated List of the Security Council: %1 of the %2 proposed.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Нет проверки по новейшему Сводному перечню Совета Безопасности: %1 из предложенных (%2).</translation>
    </message>
    <message>
        <source>With a likeness to a name on the list that nobody has judged yet: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Есть сходство с именем из перечня, которое еще никто не оценил: %1 из %2.</translation>
    </message>
    <message>
        <source>Found by two people to be on the list: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>По заключению двух человек значатся в перечне: %1 из %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a narrow column: an applicant&apos;s number such as A-012</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 an abbreviation, %2 what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: woman, %2: man, –: not said. Merit is of 100 points.</source>
        <comment>%1 and %2 are the letters or signs of the column</comment>
        <translation>%1: женщина, %2: мужчина, –: не указано. Балл — из 100.</translation>
    </message>
    <message>
        <source>No reason was worked out when the list was made.</source>
        <translation>При составлении списка причина не выяснялась.</translation>
    </message>
    <message>
        <source>The merit is below the published minimum of %1.</source>
        <translation>Балл ниже опубликованного минимума %1.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; a higher merit of its own would have been needed.</source>
        <translation>Если бы была отобрана эта заявка, сумма баллов отобранных была бы ниже; ей потребовался бы более высокий собственный балл.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; even the highest merit of its own would not have been enough.</source>
        <translation>Если бы была отобрана эта заявка, сумма баллов отобранных была бы ниже; даже наивысшего собственного балла было бы недостаточно.</translation>
    </message>
    <message>
        <source>The application&apos;s own answers</source>
        <translation>Ответы самой заявки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 names of users, %2 on what evidence they judged</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The whole list: %1. Women: %2. From LDC, LLDC or SIDS: %3.</source>
        <comment>%1 to %3 are numbers</comment>
        <translation>Весь список: %1. Женщины: %2. Из НРС, РСНВМ или МОСТРАГ: %3.</translation>
    </message>
    <message>
        <source>Who is not selected, under what the delegation may be told</source>
        <translation>Кто не отобран, и с каким пояснением можно сообщить это делегации</translation>
    </message>
    <message>
        <source>Withdrew before the list was made: %1.</source>
        <comment>%1 references and States</comment>
        <translation>Отказались до составления списка: %1.</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Заявители</translation>
    </message>
    <message>
        <source>Criterion not met</source>
        <translation>Не соблюденный критерий</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Установил(а)</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Не в списке</translation>
    </message>
    <message>
        <source>%1 calls upon %2, from whom nothing is accepted: look at the due diligence and the screening first.</source>
        <translation>%1 обращается к %2, от кого ничего не принимается: сначала посмотрите комплексную проверку и скрининг.</translation>
    </message>
    <message>
        <source>The fund (%1) sponsors representatives of States, particularly of developing countries, at meetings on security in the use of information and communications technologies, and supports capacity-building activities that States ask for. It rests on voluntary contributions of Member States and of others, philanthropies and the private sector among them. We invite you to contribute.</source>
        <comment>%1 name of the fund, which bears no article</comment>
        <translation>Фонд (%1) оказывает спонсорскую поддержку представителям государств, особенно развивающихся стран, для участия в совещаниях по вопросам безопасности при использовании информационно-коммуникационных технологий и поддерживает деятельность по наращиванию потенциала, о которой просят государства. Он основан на добровольных взносах государств-членов и других доноров, включая благотворительные организации и частный сектор. Приглашаем Вас внести взнос.</translation>
    </message>
    <message>
        <source>Contributions can&apos;t be earmarked for specific activities (fund: %1). We state what the fund&apos;s record says of it on %2:</source>
        <comment>%1 name of the fund, which bears no article; %2 date</comment>
        <translation>Взносы не могут иметь целевого назначения на конкретную деятельность (фонд: %1). Сообщаем, что говорится об этом в записях фонда на %2:</translation>
    </message>
    <message>
        <source>Asks: %1 (%2)</source>
        <comment>%1 how it is published, %2 its letter</comment>
        <translation>Просит: %1 (%2)</translation>
    </message>
    <message>
        <source>Due diligence: refused</source>
        <translation>Комплексная проверка: отказ</translation>
    </message>
    <message>
        <source>Due diligence: cleared until %1</source>
        <comment>a date</comment>
        <translation>Комплексная проверка: допущен по %1</translation>
    </message>
    <message>
        <source>The clearance is withdrawn: %1</source>
        <comment>a reason</comment>
        <translation>Допуск отозван: %1</translation>
    </message>
    <message>
        <source>A wish for a use was refused and kept: %1</source>
        <translation>Пожелание об использовании отклонено и сохранено: %1</translation>
    </message>
    <message>
        <source>The wish is withdrawn in writing (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>Пожелание отозвано в письменном виде (%1)</translation>
    </message>
    <message>
        <source>In kind: %1, worth %2</source>
        <comment>what was given, an amount</comment>
        <translation>Взнос натурой: %1, стоимость %2</translation>
    </message>
    <message>
        <source>Made ready: %1</source>
        <comment>a letter</comment>
        <translation>Подготовлено: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <comment>a letter</comment>
        <translation>Выдано: %1</translation>
    </message>
    <message>
        <source>Pledges %1</source>
        <comment>an amount</comment>
        <translation>Объявляет взнос %1</translation>
    </message>
    <message>
        <source>Signs for %1</source>
        <comment>an amount</comment>
        <translation>Подписывает на %1</translation>
    </message>
    <message>
        <source>Pays %1 (%2); the entry was reversed</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>Выплачивает %1 (%2); проводка сторнирована</translation>
    </message>
    <message>
        <source>Pays %1 (%2)</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>Выплачивает %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was due and has not come</source>
        <comment>an amount</comment>
        <translation>Причиталось, но не поступило: %1</translation>
    </message>
    <message>
        <source>The meeting began on %1: whoever is approved now misses it, or a part of it.</source>
        <translation>Встреча началась %1: тот, кто будет утверждён сейчас, пропустит её полностью или частично.</translation>
    </message>
    <message>
        <source>A newer short list may still nominate %1: the regret waits until it is decided.</source>
        <translation>Более новый краткий список ещё может включить %1: письмо с отказом ждёт решения по нему.</translation>
    </message>
    <message>
        <source>What the rules left equal was settled by the lot, with the value %1 of %2, known on %3.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>То, что правила оставили равным, решено жребием по значению %1 (%2), известному %3.</translation>
    </message>
    <message>
        <source>Nobody is new in the list.</source>
        <translation>Новых в списке нет.</translation>
    </message>
    <message>
        <source>Who left:</source>
        <translation>Кто выбыл:</translation>
    </message>
    <message>
        <source>%1 was declined by the High Representative on %2. Reason: %3</source>
        <comment>%1 an applicant&apos;s number and State, %2 date, %3 a sentence</comment>
        <translation>%1: отклонено Высоким представителем %2. Причина: %3</translation>
    </message>
    <message>
        <source>%1 withdrew on %2.</source>
        <comment>%1 an applicant&apos;s number and State, %2 date</comment>
        <translation>%1: отказ участника %2.</translation>
    </message>
    <message>
        <source>%1 withdrew.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>%1: отказ участника.</translation>
    </message>
    <message>
        <source>%1 is not selected any more by the published rules.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>%1: по опубликованным правилам больше не в списке.</translation>
    </message>
    <message>
        <source>What is new since version %1, approved on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>Что нового с версии %1, утвержденной %2</translation>
    </message>
    <message>
        <source>What is new since version %1, returned on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>Что нового с версии %1, возвращенной %2</translation>
    </message>
    <message>
        <source>Nobody of that version stays.</source>
        <translation>Из той версии никто не остается.</translation>
    </message>
    <message>
        <source>Who stays: %1.</source>
        <comment>%1 numbers of applicants and States</comment>
        <translation>Остаются: %1.</translation>
    </message>
    <message>
        <source>Who is new in the list</source>
        <translation>Кто новый в списке</translation>
    </message>
    <message>
        <source>The value is not confirmed by a second person.</source>
        <comment>of a lot</comment>
        <translation>Значение не подтверждено вторым лицом.</translation>
    </message>
    <message>
        <source>%1 read the same value at its source on %2 and confirmed it.</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>То же значение в источнике прочтено %2 и подтверждено: %1.</translation>
    </message>
    <message>
        <source>The lot rests on the public value %1 (%2), known on %3, after the call had closed.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>Жребий основан на публичном значении %1 (%2), ставшем известным %3, после закрытия конкурса.</translation>
    </message>
    <message>
        <source>A second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>Второе лицо подтвердило его в источнике.</translation>
    </message>
    <message>
        <source>No second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>Второе лицо не подтвердило его в источнике.</translation>
    </message>
    <message>
        <source>No eligible applicant at or above the minimum merit is left.</source>
        <translation>Не осталось допущенных заявителей с минимальной оценкой или выше.</translation>
    </message>
    <message>
        <source>Of the envelope %1 is left, and the least costly applicant left would cost %2.</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>От выделенной суммы остается %1, а наименее затратный из оставшихся стоил бы %2.</translation>
    </message>
    <message>
        <source>None of the applicants left can be added within the published rules and the envelope; the table of those not selected gives the reason for each.</source>
        <translation>Никого из оставшихся нельзя добавить в рамках опубликованных правил и выделенной суммы; в таблице неотобранных указана причина для каждого.</translation>
    </message>
    <message>
        <source>Committed by approvals before</source>
        <translation>Обязательства по прежним утверждениям</translation>
    </message>
    <message>
        <source>of it paid</source>
        <comment>part of an amount</comment>
        <translation>из них оплачено</translation>
    </message>
    <message>
        <source>of it still committed</source>
        <comment>part of an amount</comment>
        <translation>из них еще в обязательствах</translation>
    </message>
    <message>
        <source>of it settled and returned</source>
        <comment>part of an amount</comment>
        <translation>из них урегулировано и возвращено</translation>
    </message>
    <message>
        <source>Left of the envelope afterwards</source>
        <translation>Остаток выделенной суммы после этого</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>Кто не отобран</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the call stay free.</source>
        <translation>
            <numerusform>Остается свободным %Ln место конкурса.</numerusform>
            <numerusform>Остаются свободными %Ln места конкурса.</numerusform>
            <numerusform>Остаются свободными %Ln мест конкурса.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared, since the cost of the journey could not be estimated</source>
        <translation>Допущены и оценены, но не сравнивались, так как стоимость поездки оценить не удалось</translation>
    </message>
    <message>
        <source>Not on record when the list was made</source>
        <translation>Не было записано при составлении списка</translation>
    </message>
    <message>
        <source>It could not enter the selection, since it was not reviewed by two reviewers.</source>
        <translation>Заявка не могла участвовать в отборе, так как ее не оценили два рецензента.</translation>
    </message>
    <message>
        <source>It could not be compared with the others, since our office did not have on record what the cost of the journey is estimated from: %1. That says nothing about the application itself.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>Заявку нельзя было сравнить с другими, так как у нашего управления не было записано то, по чему оценивается стоимость поездки: %1. О самой заявке это ничего не говорит.</translation>
    </message>
    <message>
        <source>You were selected because, with you, the selection comes nearer to the minimum that the published rule “%1” sets, or reaches it.</source>
        <comment>%1 a rule&apos;s name; to a nominee</comment>
        <translation>Вы отобраны, поскольку с вами отбор приближается к минимуму, установленному опубликованным правилом «%1», или достигает его.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, more of the places could be given with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>Вы отобраны, поскольку по опубликованным правилам с вами можно было предоставить больше мест, чем без вас.</translation>
    </message>
    <message>
        <source>You were selected because, by the reviewers&apos; scores and the published rules, the total merit of those selected is higher with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>Вы отобраны, поскольку по оценкам рецензентов и опубликованным правилам суммарная оценка отобранных с вами выше, чем без вас.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, results that are equal otherwise are reached at a lower cost with you.</source>
        <comment>to a nominee</comment>
        <translation>Вы отобраны, поскольку по опубликованным правилам равные в остальном результаты достигаются с вами при меньших расходах.</translation>
    </message>
    <message>
        <source>Your application and others led to equal results by the published rules; the published drawing of lots decided in favour of yours.</source>
        <comment>to a nominee</comment>
        <translation>Ваша заявка и другие давали по опубликованным правилам равные результаты; опубликованная жеребьевка решила в пользу вашей.</translation>
    </message>
    <message>
        <source>Your written withdrawal of %1, %2; SHA-256: %3.</source>
        <comment>%1 date, %2 a file&apos;s name, %3 its digest</comment>
        <translation>Ваш письменный отзыв от %1, %2; SHA-256: %3.</translation>
    </message>
    <message>
        <source>Another donor&apos;s written withdrawal of %1; SHA-256: %2.</source>
        <comment>%1 date, %2 digest of its file</comment>
        <translation>Письменный отзыв другого донора от %1; SHA-256: %2.</translation>
    </message>
    <message>
        <source>A withdrawal of the wish is taken back: %1</source>
        <comment>a reason</comment>
        <translation>Отзыв пожелания отменен: %1</translation>
    </message>
    <message>
        <source>%1 read another value at its source on %2: %3.</source>
        <comment>%1 a user&apos;s name, %2 a date, %3 a value</comment>
        <translation>%1 прочитал(а) в источнике другое значение %2: %3.</translation>
    </message>
    <message>
        <source>This copy was made after the decision. Its figures are those before it, as known on its day, %1.</source>
        <comment>%1 date</comment>
        <translation>Эта копия сделана после решения. Ее цифры — до решения, по данным на его день, %1.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. It stood on the short list that was proposed for approval. I regret to inform you that the High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>Благодарим Вас за заявку на спонсорскую поддержку для участия в %1 (%2, %3). Она входила в краткий список, предложенный к утверждению. С сожалением сообщаем, что Высокий представитель по вопросам разоружения не утвердил эту поддержку.</translation>
    </message>
    <message>
        <source>Your delegation may ask us why, and how the criteria and rules that were published with the call %1 were applied to your application.</source>
        <comment>%1 reference of a call</comment>
        <translation>Ваша делегация может спросить нас о причине и о том, как критерии и правила, опубликованные с конкурсом %1, были применены к вашей заявке.</translation>
    </message>
</context>
<context>
    <name>localisation</name>
    <message>
        <source>para. %1</source>
        <translation>п. %1</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>пп. %1</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a currency of ISO 4217. Write its code of three letters, such as USD.</source>
        <translation>«%1» не является валютой по ISO 4217. Напишите её код из трёх букв, например USD.</translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 has: %3.</source>
        <translation>В «%1» больше знаков после запятой, чем допускает %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is more than one amount may be: %2.</source>
        <translation>«%1» больше допустимого для одной суммы: %2.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Конкурсы</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Рецензии</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Очередь рецензий</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Краткий список</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Ежегодный доклад</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Ведомости</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Проверка доноров</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Неправительственная организация</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Структура Организации Объединенных Наций</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Международная организация</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>Региональная организация</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Научные круги</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>Give the partner&apos;s name.</source>
        <translation>Укажите наименование партнера.</translation>
    </message>
    <message>
        <source>A Government receives a grant and works with partners; it is not one itself.</source>
        <translation>Правительство получает грант и работает с партнерами; само оно партнером не является.</translation>
    </message>
    <message>
        <source>There is a partner of this name already.</source>
        <translation>Партнер с таким наименованием уже есть.</translation>
    </message>
    <message>
        <source>Another partner bears this name.</source>
        <translation>Это наименование носит другой партнер.</translation>
    </message>
    <message>
        <source>The seat is in a State of the list, or left empty.</source>
        <translation>Местонахождение — в государстве из списка, либо поле остается пустым.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://.</source>
        <translation>Адрес веб-сайта начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>Give the name of the person in charge.</source>
        <translation>Укажите имя руководителя.</translation>
    </message>
    <message>
        <source>A year of birth has four digits, from 1900 on.</source>
        <translation>Год рождения состоит из четырех цифр, начиная с 1900.</translation>
    </message>
    <message>
        <source>All of this stands on record already.</source>
        <translation>Все это уже записано.</translation>
    </message>
    <message>
        <source>Nobody of this number is in charge on that day.</source>
        <translation>На этот день нет руководителя с таким номером.</translation>
    </message>
    <message>
        <source>Say why it is amended.</source>
        <translation>Укажите, почему вносится изменение.</translation>
    </message>
    <message>
        <source>Give the first day on which it holds.</source>
        <translation>Укажите первый день, с которого это действует.</translation>
    </message>
    <message>
        <source>There is no implementing partner “%1” on record. Record it first.</source>
        <translation>Партнер-исполнитель «%1» не записан. Сначала запишите его.</translation>
    </message>
    <message>
        <source>There is no such implementing partner.</source>
        <translation>Такого партнера-исполнителя нет.</translation>
    </message>
    <message>
        <source>No name of this person is on record.</source>
        <translation>Имя этого лица не записано.</translation>
    </message>
    <message>
        <source>Say why the name is erased.</source>
        <translation>Укажите, почему стирается имя.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Местонахождение</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Комплексная проверка</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Допущен по</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие наименования</translation>
    </message>
    <message>
        <source>The partner is on record, and this says otherwise of it: amend it by itself, with the reason, and leave this empty in the table.</source>
        <translation>Партнер есть в записях, а здесь о нем сказано иное: измените его отдельно, с обоснованием, и оставьте это поле таблицы пустым.</translation>
    </message>
    <message>
        <source>“%1” has the same registration as %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>У «%1» та же регистрация, что у «%2»: если это тот же партнер, уберите строку и измените запись о нем.</translation>
    </message>
    <message>
        <source>“%1” is a name like that of %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«%1» похоже на название «%2»: если это тот же партнер, уберите строку и измените запись о нем.</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>Reverses %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>Сторнирует %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Проводка</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>money that is promised and not yet spent</comment>
        <translation>В обязательствах</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money of a window that is not committed yet</comment>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Расходы на поддержку</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <comment>a window of the fund</comment>
        <translation>Мониторинг</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Пул</translation>
    </message>
    <message>
        <source>Set aside and windows</source>
        <translation>Отложено и окна</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>В пуле</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Дефицит</translation>
    </message>
    <message>
        <source>Exchange losses</source>
        <translation>Курсовые потери</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>На деятельность</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Государство</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 a currency</comment>
        <translation>Остаток, %1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>by donors</comment>
        <translation>обещано</translation>
    </message>
    <message>
        <source>received</source>
        <comment>from donors</comment>
        <translation>получено</translation>
    </message>
    <message>
        <source>allotted</source>
        <comment>of an envelope, in all</comment>
        <translation>выделено</translation>
    </message>
    <message>
        <source>envelope</source>
        <comment>of a call</comment>
        <translation>лимит</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an envelope, in all</comment>
        <translation>обязательства</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>of an envelope, in all</comment>
        <translation>израсходовано</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>наличность</translation>
    </message>
    <message>
        <source>spoken for</source>
        <comment>money that can&apos;t be committed</comment>
        <translation>связано</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a PDF; %2 is the system&apos;s reason</comment>
        <translation>Не удалось записать «%1»: %2. Выберите другое место или освободите это.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <comment>%1 is the library&apos;s reason</comment>
        <translation>Не удалось создать PDF: %1.</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t take the paper. Save it as PDF instead.</source>
        <translation>Принтер не принимает документ. Сохраните его как PDF.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>Принтер остановился после %n страницы.</numerusform>
            <numerusform>Принтер остановился после %n страниц.</numerusform>
            <numerusform>Принтер остановился после %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Запись PDF</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>%1 is no currency code of ISO 4217.</source>
        <translation>%1 не является кодом валюты по ISO 4217.</translation>
    </message>
    <message>
        <source>The fund&apos;s own currency has the rate 1.</source>
        <translation>Курс собственной валюты фонда равен 1.</translation>
    </message>
    <message>
        <source>Say from which date the rate holds.</source>
        <translation>Укажите, с какой даты действует курс.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation>Курс больше нуля.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>Нет операционного курса ООН для %1 на %2. Сначала импортируйте курсы этого месяца.</translation>
    </message>
    <message>
        <source>There are two rates for %1 on %2. Leave one.</source>
        <translation>Для %1 на %2 указаны два курса. Оставьте один.</translation>
    </message>
    <message>
        <source>A rate is at least 0.0001. It says how many units of the currency one unit of the fund&apos;s currency is worth.</source>
        <translation>Курс не менее 0.0001. Он показывает, сколько единиц валюты стоит одна единица валюты фонда.</translation>
    </message>
    <message>
        <source>The books are closed until %1, and no rate of %2 for %3 was known then.</source>
        <translation>Учет закрыт по %1, и тогда курс %2 на %3 не был известен.</translation>
    </message>
    <message>
        <source>%1 from %2 is on record with %3: %4 replaces it from now on, and what was converted stays.</source>
        <translation>Курс %1 от %2 записан как %3: с этого момента его заменяет %4, а уже пересчитанное остается.</translation>
    </message>
    <message>
        <source>The row has no currency code.</source>
        <translation>В строке нет кода валюты.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date such as 1 Nov 2026.</source>
        <translation>%1: «%2» не является датой, например 1 Nov 2026.</translation>
    </message>
    <message>
        <source>%1: “%2” is no rate such as 0.923.</source>
        <translation>%1: «%2» не является курсом, например 0.923.</translation>
    </message>
    <message>
        <source>%1 has two rates for %2: %3 here and %4 in line %5.</source>
        <translation>У %1 два курса на %2: %3 здесь и %4 в строке %5.</translation>
    </message>
    <message>
        <source>This is no list of UN operational rates: it does not begin with UN_OPERATIONAL_RATES_DATASET.</source>
        <translation>Это не список операционных курсов ООН: он не начинается с UN_OPERATIONAL_RATES_DATASET.</translation>
    </message>
    <message>
        <source>The list is cut or damaged here: %1.</source>
        <translation>Список здесь обрезан или поврежден: %1.</translation>
    </message>
    <message>
        <source>There is no row of rates in this text.</source>
        <translation>В этом тексте нет ни одной строки с курсами.</translation>
    </message>
    <message>
        <source>There is no row of rates in this sheet.</source>
        <translation>На этом листе нет ни одной строки курсов.</translation>
    </message>
    <message>
        <source>%1 from %2 is %3, and the last was %4 from %5.</source>
        <comment>%1 a currency&apos;s code, %2 and %5 dates, %3 and %4 rates of exchange</comment>
        <translation>%1 с %2: %3, а последний курс был %4 с %5.</translation>
    </message>
    <message>
        <source>That is ten times as much or more, up or down. Correct it, or give the reason, such as a redenomination.</source>
        <translation>Это в десять раз или более вверх или вниз. Исправьте или укажите причину, например деноминацию.</translation>
    </message>
    <message>
        <source>That is a change of more than a quarter: look again.</source>
        <translation>Это изменение более чем на четверть: проверьте еще раз.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The row names another that is not there.</source>
        <translation>Строка ссылается на другую, которой нет.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules is missing or was changed.</source>
        <translation>Эта часть правил файла отсутствует или изменена.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules was added or changed.</source>
        <translation>Эта часть правил файла добавлена или изменена.</translation>
    </message>
    <message>
        <source>The expected entry is not in the record: its tail was cut off, or this is an older copy.</source>
        <translation>Ожидаемой записи в журнале нет: его конец отрезан или это более старая копия.</translation>
    </message>
    <message>
        <source>The entry does not bear its user&apos;s signature.</source>
        <translation>На записи нет подписи ее пользователя.</translation>
    </message>
    <message>
        <source>Another program removed this row.</source>
        <translation>Другая программа удалила эту строку.</translation>
    </message>
    <message>
        <source>Another program removed this row with its table.</source>
        <translation>Другая программа удалила эту строку вместе с таблицей.</translation>
    </message>
    <message>
        <source>An entry before this one is missing.</source>
        <translation>Отсутствует запись перед этой.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>Запись не следует за предыдущей.</translation>
    </message>
    <message>
        <source>The entry was changed after it was made.</source>
        <translation>Запись изменена после внесения.</translation>
    </message>
    <message>
        <source>Another program added this row.</source>
        <translation>Другая программа добавила эту строку.</translation>
    </message>
    <message>
        <source>Another program changed this row.</source>
        <translation>Другая программа изменила эту строку.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The entry&apos;s user has a role that may not do this.</source>
        <translation>Роль пользователя этой записи не допускает такого действия.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>Этот пользователь отключен.</translation>
    </message>
    <message>
        <source>Your keys were replaced since you signed in. Sign in again.</source>
        <translation>Ваши ключи заменены после Вашего входа. Войдите снова.</translation>
    </message>
    <message>
        <source>The newest entry was made on %1, and this machine&apos;s clock says %2: set the clock. Nothing was written.</source>
        <translation>Последняя запись сделана %1, а часы этого компьютера показывают %2: установите часы. Ничего не записано.</translation>
    </message>
    <message>
        <source>“%1” does not write into %2: this is a mistake of the program. Nothing was written.</source>
        <translation>«%1» не пишет в %2: это ошибка программы. Ничего не записано.</translation>
    </message>
    <message>
        <source>The application was received on %1: this is not of an earlier day.</source>
        <translation>Заявка получена %1: более ранняя дата недопустима.</translation>
    </message>
    <message>
        <source>The call closed on %1: this is not of an earlier day.</source>
        <translation>Конкурс закрыт %1: более ранняя дата недопустима.</translation>
    </message>
    <message>
        <source>The call came to where it stands on %1: this is not of an earlier day.</source>
        <translation>Конкурс перешел в нынешнее состояние %1: более ранняя дата недопустима.</translation>
    </message>
    <message>
        <source>The nominee was approved on %1: a withdrawal is not of an earlier day.</source>
        <translation>Кандидат утвержден %1: отзыв не может быть более ранним днем.</translation>
    </message>
    <message>
        <source>The call was decided on %1: its letters are not of an earlier day.</source>
        <translation>Решение по конкурсу принято %1: его письма не могут быть более ранним днем.</translation>
    </message>
    <message>
        <source>The letter is of %1: it is not released on an earlier day.</source>
        <translation>Письмо датировано %1: оно не выдается более ранним днем.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>Учет закрыт по %1. Внесите запись более поздним днем и укажите в ее тексте, к какому дню она относится.</translation>
    </message>
    <message>
        <source>The entry says that it was made on %1, before one that stands before it.</source>
        <translation>В записи указано, что она сделана %1, раньше одной из предшествующих ей записей.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had been disabled before.</source>
        <translation>Пользователь, сделавший запись, был отключен до нее.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had signed in for the first time before.</source>
        <translation>Пользователь, сделавший запись, впервые вошел до нее.</translation>
    </message>
    <message>
        <source>Entry %1 wrote this row, which a deed of its kind does not.</source>
        <translation>Эту строку внесла запись %1, хотя действие такого вида ее не вносит.</translation>
    </message>
    <message>
        <source>The file that was brought up to date here was not the one that the record describes.</source>
        <translation>Обновленный здесь файл был не тем, который описан в журнале.</translation>
    </message>
    <message>
        <source>The row names another author or moment than the entry that wrote it.</source>
        <translation>В строке указан иной автор или момент, чем в записи, которая ее внесла.</translation>
    </message>
    <message>
        <source>The due diligence was proposed on %1: it is not decided on an earlier day.</source>
        <translation>Комплексная проверка предложена %1: решение не может быть принято раньше этого дня.</translation>
    </message>
    <message>
        <source>What the letter is about is of %1: it is not written on an earlier day.</source>
        <translation>То, чему посвящено письмо, датировано %1: письмо не может быть написано раньше этого дня.</translation>
    </message>
    <message>
        <source>The version was published on %1: nobody was told of it on an earlier day.</source>
        <translation>Версия опубликована %1: никто не мог быть извещен о ней раньше этого дня.</translation>
    </message>
    <message>
        <source>The person is in charge from %1 on: nobody leaves on an earlier day.</source>
        <translation>Лицо руководит с %1: покинуть должность раньше этого дня нельзя.</translation>
    </message>
    <message>
        <source>The wish was withdrawn on %1: that is not taken back on an earlier day.</source>
        <translation>Пожелание отозвано %1: отменить это более ранним днем нельзя.</translation>
    </message>
    <message>
        <source>The public value became known on %1: it is not read on an earlier day.</source>
        <translation>Публичное значение стало известно %1: прочитать его более ранним днем нельзя.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to report of %1 yet.</source>
        <translation>За %1 год пока не о чем отчитываться.</translation>
    </message>
    <message>
        <source>The statement does not add up or differs from the receipts; verify the file.</source>
        <translation>Ведомость не сходится или отличается от поступлений; проверьте файл.</translation>
    </message>
    <message>
        <source>Annual consolidated report %1</source>
        <translation>Ежегодный сводный доклад, %1</translation>
    </message>
    <message>
        <source>Contributions, use of funds and sponsorship in %1</source>
        <translation>Взносы, использование средств и спонсорская поддержка в %1 году</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Предлагаемый фонд: не официальный документ</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Демонстрация: вымышленные люди и суммы</translation>
    </message>
    <message>
        <source>Provisional: the year is not over</source>
        <translation>Предварительно: год не закончился</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Данные на %1</translation>
    </message>
    <message>
        <source>%1: scored criteria</source>
        <translation>%1: оцениваемые критерии</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>%1 is the call&apos;s reference</comment>
        <translation>Раунд %1</translation>
    </message>
    <message>
        <source>Eligibility (para. 21):</source>
        <translation>Требования (п. 21):</translation>
    </message>
    <message>
        <source>The lot: %1</source>
        <translation>Жребий: %1</translation>
    </message>
    <message>
        <source>Digest of the call as published (SHA-256): %1</source>
        <translation>Дайджест опубликованного конкурса (SHA-256): %1</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>Приложение I</translation>
    </message>
    <message>
        <source>Criteria and rules that were applied</source>
        <translation>Примененные критерии и правила</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>Приложение II</translation>
    </message>
    <message>
        <source>Notes on accounting and on the record</source>
        <translation>Примечания об учете и журнале</translation>
    </message>
    <message>
        <source>The books are kept in %1. Sums in other currencies are converted at the United Nations operational rate of exchange in force on the date of the receipt and rounded half to even, once.</source>
        <translation>Учет ведется в %1. Суммы в других валютах пересчитываются по операционному обменному курсу Организации Объединенных Наций, действующему на дату поступления, и один раз округляются до ближайшего, при равенстве — до четного.</translation>
    </message>
    <message>
        <source>At the end of the period programme support costs were set at %1 of direct costs and the operating reserve at %2 of allotments.</source>
        <translation>На конец периода расходы на поддержку программ установлены в размере %1 прямых расходов, а оперативный резерв — %2 ассигнований.</translation>
    </message>
    <message>
        <source>Operational rates used, units for one %1</source>
        <translation>Использованные операционные курсы, единиц за одну единицу %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Contributions received in %1, by donor</source>
        <translation>Взносы, полученные в %1 году, по донорам</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>in place of an amount that a donor asked to leave out</comment>
        <translation>не публикуется</translation>
    </message>
    <message>
        <source>Amounts of donors who asked that they not be published</source>
        <translation>Суммы доноров, просивших их не публиковать</translation>
    </message>
    <message>
        <source>Converted at the United Nations operational rate of exchange of the day of receipt.</source>
        <translation>Пересчитано по операционному обменному курсу Организации Объединенных Наций на день поступления.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Contributions by kind of donor</source>
        <translation>Взносы по видам доноров</translation>
    </message>
    <message>
        <source>%1 thousand, cumulative</source>
        <comment>unit of a chart&apos;s axis; %1 is a currency</comment>
        <translation>тыс. %1, нарастающим итогом</translation>
    </message>
    <message>
        <source>Receipts in the course of %1</source>
        <translation>Поступления в течение %1 года</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Взносы</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the fund received %2 from %Ln donor(s).</source>
        <translation>
            <numerusform>В %1 году фонд получил %2 от %Ln донора.</numerusform>
            <numerusform>В %1 году фонд получил %2 от %Ln доноров.</numerusform>
            <numerusform>В %1 году фонд получил %2 от %Ln доноров.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the period, %1 had been agreed and not yet received.</source>
        <translation>На конец периода согласовано, но еще не получено %1.</translation>
    </message>
    <message>
        <source>No contribution is earmarked; none was asked to be (para. 19).</source>
        <translation>Ни один взнос не имеет целевого назначения; просьб о нем не было (п. 19).</translation>
    </message>
    <message numerus="yes">
        <source>No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on record (para. 19).</source>
        <translation>
            <numerusform>Ни один взнос не имеет целевого назначения. %Ln просьба о нем отклонена и сохранена в записях (п. 19).</numerusform>
            <numerusform>Ни один взнос не имеет целевого назначения. %Ln просьбы о нем отклонены и сохранены в записях (п. 19).</numerusform>
            <numerusform>Ни один взнос не имеет целевого назначения. %Ln просьб о нем отклонены и сохранены в записях (п. 19).</numerusform>
        </translation>
    </message>
    <message>
        <source>contributions received</source>
        <translation>получено взносов</translation>
    </message>
    <message>
        <source>delegates sponsored</source>
        <comment>under a big number</comment>
        <translation>делегатов получили поддержку</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>из них женщины</translation>
    </message>
    <message>
        <source>from least developed, landlocked and small island States</source>
        <translation>из наименее развитых, не имеющих выхода к морю и малых островных государств</translation>
    </message>
    <message>
        <source>Provisional report</source>
        <translation>Предварительный доклад</translation>
    </message>
    <message>
        <source>The year %1 is not over. The figures cover the time to %2 and will change.</source>
        <translation>%1 год не закончился. Данные охватывают период по %2 и изменятся.</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>Статус фонда</translation>
    </message>
    <message>
        <source>States have not yet decided to establish this fund. The report shows how the proposal of the Secretariat would be carried out; it prejudges no decision.</source>
        <translation>Государства еще не приняли решения об учреждении этого фонда. Доклад показывает, как осуществлялось бы предложение Секретариата, и не предрешает никакого решения.</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Год в цифрах</translation>
    </message>
    <message>
        <source>The fund brings delegates, above all from developing countries, to the meetings of the United Nations on the security of information and communications technologies, and supports capacity-building. All contributions form one pool; none is earmarked, and expenditure is therefore reported in aggregate (paras. 19 and 27).</source>
        <translation>Фонд обеспечивает участие делегатов, прежде всего из развивающихся стран, в совещаниях Организации Объединенных Наций по безопасности информационно-коммуникационных технологий и поддерживает наращивание потенциала. Все взносы образуют один пул; ни один не имеет целевого назначения, поэтому расходы приводятся в совокупности (пп. 19 и 27).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced was reached on %2, and the fund has been operational since (para. 16).</source>
        <translation>Объявленный администратором минимум в размере %1 достигнут %2, и с тех пор фонд действует (п. 16).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced has not been reached; nothing was committed (para. 16).</source>
        <translation>Объявленный администратором минимум в размере %1 не достигнут; обязательства не принимались (п. 16).</translation>
    </message>
    <message>
        <source>women</source>
        <translation>женщины</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter for a woman in a chart</comment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>men and others</source>
        <translation>мужчины и другие</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for a man in a chart</comment>
        <translation>М</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Подали заявки</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Получили поддержку</translation>
    </message>
    <message>
        <source>%1: women and men</source>
        <translation>%1: женщины и мужчины</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants</comment>
        <translation>из %1</translation>
    </message>
    <message>
        <source>%1: delegates sponsored by regional group</source>
        <translation>%1: получившие поддержку делегаты по региональным группам</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>подали заявки</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>получили поддержку</translation>
    </message>
    <message>
        <source>%1: States in special situations</source>
        <translation>%1: государства в особой ситуации</translation>
    </message>
    <message>
        <source>A State may belong to more than one group.</source>
        <translation>Государство может входить в несколько групп.</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 в цифрах</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>Предложено мест</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>Получено заявок</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Соответствуют</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Рассмотрены</translation>
    </message>
    <message>
        <source>of them for the first time</source>
        <translation>из них впервые</translation>
    </message>
    <message>
        <source>of them from LDCs, LLDCs or SIDS</source>
        <translation>из них из НРС, РСНВМ или МОСТРАГ</translation>
    </message>
    <message>
        <source>States represented</source>
        <translation>Представлено государств</translation>
    </message>
    <message>
        <source>Committed at the decision</source>
        <translation>Обязательства на момент решения</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>%1: the published rules and what was reached</source>
        <translation>%1: опубликованные правила и достигнутое</translation>
    </message>
    <message>
        <source>Rule, most important first</source>
        <translation>Правило, сначала важнейшие</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не менее</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не более</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>%1 is the call&apos;s reference, %2 its title</comment>
        <translation>Раунд %1: %2</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and is open until %5.</source>
        <translation>Конкурс для участия в %1, %2, %3, опубликован %4 с критериями и правилами и открыт до %5.</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and closed on %5.</source>
        <translation>Конкурс для участия в %1, %2, %3, опубликован %4 с критериями и правилами и закрыт %5.</translation>
    </message>
    <message>
        <source>No decision had been taken by the end of the period.</source>
        <translation>К концу периода решение не принято.</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs approved the short list on %1 (para. 18). %2 of %3 applicants were sponsored, from %4 States.</source>
        <translation>Высокий представитель по вопросам разоружения утвердил краткий список %1 (п. 18). Поддержку получили %2 из %3 заявителей, государств — %4.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Спонсорская поддержка</translation>
    </message>
    <message>
        <source>No call for sponsorship was published in the period.</source>
        <translation>За период конкурсов на спонсорскую поддержку не публиковалось.</translation>
    </message>
    <message>
        <source>Statement of income and expenditure, %1</source>
        <translation>Ведомость доходов и расходов, %1</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Остаток на начало периода</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>Полученные взносы за вычетом возвратов</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>Проценты и курсовые разницы</translation>
    </message>
    <message>
        <source>Total funds available</source>
        <translation>Всего средств</translation>
    </message>
    <message>
        <source>Sponsorship of delegates</source>
        <translation>Спонсорская поддержка делегатов</translation>
    </message>
    <message>
        <source>Capacity-building projects</source>
        <translation>Проекты по наращиванию потенциала</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Мониторинг и оценка</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Расходы на поддержку программ</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Всего расходов</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Остаток на конец периода</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>из них в обязательствах</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>из них выделено, не в обязательствах</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>из них оперативный резерв</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>из них доступно</translation>
    </message>
    <message>
        <source>Direct costs are expenditure; support costs are charged on expenditure and on open commitments.</source>
        <translation>Прямые расходы — это произведенные расходы; расходы на поддержку начисляются на расходы и на открытые обязательства.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Spent on sponsorship</source>
        <translation>Израсходовано на спонсорскую поддержку</translation>
    </message>
    <message>
        <source>Spent on projects</source>
        <translation>Израсходовано на проекты</translation>
    </message>
    <message>
        <source>Spent on monitoring</source>
        <translation>Израсходовано на мониторинг</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Расходы на поддержку</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>В обязательствах</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Оперативный резерв</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Where the money stands</source>
        <translation>Где находятся средства</translation>
    </message>
    <message>
        <source>Use of funds</source>
        <translation>Использование средств</translation>
    </message>
    <message>
        <source>Contributions form one pool, and no expenditure is traced to a donor. The statement shows the use of all funds in aggregate (para. 27).</source>
        <translation>Взносы образуют один пул, и ни один расход не прослеживается до донора. Ведомость показывает использование всех средств в совокупности (п. 27).</translation>
    </message>
    <message>
        <source>The year is not over: the report runs to %1 and is marked provisional.</source>
        <translation>Год не закончился: доклад составлен по %1 и отмечен как предварительный.</translation>
    </message>
    <message>
        <source>The office that reports is not recorded.</source>
        <translation>Не указано управление, представляющее доклад.</translation>
    </message>
    <message>
        <source>The report has no document symbol.</source>
        <translation>У доклада нет условного обозначения документа.</translation>
    </message>
    <message>
        <source>The fund is not established: each page says that the report is no official document.</source>
        <translation>Фонд не учрежден: на каждой странице указано, что доклад не является официальным документом.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>Минимум для начала работы не объявлен.</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start.</source>
        <translation>Поступления не достигли минимума для начала работы.</translation>
    </message>
    <message>
        <source>%1 has no decision: its round stands without anyone sponsored.</source>
        <translation>%1: решения нет; в этом раунде поддержку никто не получил.</translation>
    </message>
    <message>
        <source>%1: %2 is short by %3.</source>
        <comment>%1 a call, %2 the name of a rule, %3 a number</comment>
        <translation>%1: «%2» — не хватает %3.</translation>
    </message>
    <message>
        <source>%1: nothing was paid yet of %2 committed.</source>
        <translation>%1: из принятых обязательств на %2 еще ничего не оплачено.</translation>
    </message>
    <message>
        <source>Nothing was received in the year.</source>
        <translation>За год ничего не получено.</translation>
    </message>
    <message>
        <source>%1 is agreed and was not received by the end.</source>
        <translation>Согласовано, но не получено к концу периода: %1.</translation>
    </message>
    <message>
        <source>The pool shows a shortfall of %1.</source>
        <translation>Дефицит пула составляет %1.</translation>
    </message>
    <message>
        <source>No sponsorship round falls into the year.</source>
        <translation>На этот год не приходится ни одного раунда спонсорской поддержки.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) who asked for it stand(s) in totals only.</source>
        <translation>
            <numerusform>%Ln донор, попросивший об этом, отражен только в общих итогах.</numerusform>
            <numerusform>%Ln донора, попросившие об этом, отражены только в общих итогах.</numerusform>
            <numerusform>%Ln доноров, попросивших об этом, отражены только в общих итогах.</numerusform>
        </translation>
    </message>
    <message>
        <source>People are counted and not named; nothing confidential is used.</source>
        <translation>Люди подсчитаны, но не названы; ничего конфиденциального не использовано.</translation>
    </message>
    <message>
        <source>The statement adds up and agrees with the receipts.</source>
        <translation>Ведомость сходится и соответствует поступлениям.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were each read by at least two reviewers, none from the applicant&apos;s own State.</source>
        <translation>
            <numerusform>%Ln заявку читали не менее двух рецензентов, ни один не из государства заявителя.</numerusform>
            <numerusform>%Ln заявки читали не менее двух рецензентов каждую, ни один не из государства заявителя.</numerusform>
            <numerusform>%Ln заявок читали не менее двух рецензентов каждую, ни один не из государства заявителя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln application(s) it was decided, with the reason on record, to go on without two reviews; they could not be selected.</source>
        <translation>
            <numerusform>По %Ln заявке было решено, с записью причины, продолжить без двух рецензий; отобрать ее было нельзя.</numerusform>
            <numerusform>По %Ln заявкам было решено, с записью причины, продолжить без двух рецензий; отобрать их было нельзя.</numerusform>
            <numerusform>По %Ln заявкам было решено, с записью причины, продолжить без двух рецензий; отобрать их было нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegates were selected by criteria and rules that were published with the call and not changed afterwards, with regard to gender equality and geographical diversity; all States could apply, and women were encouraged to (paras. 18, 21 and 22).</source>
        <translation>Делегаты отбирались по критериям и правилам, опубликованным с конкурсом и затем не менявшимся, с учетом гендерного равенства и географического разнообразия; подавать заявки могли все государства, а заявки женщин приветствовались (пп. 18, 21 и 22).</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be said.</source>
        <translation>Нельзя указать, что будет известно на будущий день.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>%1 is a date</comment>
        <translation>По данным на %1</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Доходы и расходы</translation>
    </message>
    <message>
        <source>Merit runs from 0 to 100, from the scores of all reviewers by the weights; nobody below %1 is selected. The selection keeps the rules in their order, then fills the seats, then takes the greatest sum of merits, then the lowest cost; what still ties is settled by lot.</source>
        <translation>Балл — от 0 до 100, по оценкам всех рецензентов с учетом весов; никто с баллом ниже %1 не отбирается. Отбор соблюдает правила в их порядке, затем заполняет места, затем выбирает наибольшую сумму баллов, затем наименьшую стоимость; оставшееся равенство решается жребием.</translation>
    </message>
    <message>
        <source>All figures are of %1: what is dated later is left out, even where it was on record when the report was made.</source>
        <translation>Все числа приведены на %1: то, что датировано позже, исключено, даже если было записано при составлении доклада.</translation>
    </message>
    <message>
        <source>The report says what was on record at the end of %1; what was recorded later is left out, also where it is dated earlier.</source>
        <translation>В докладе указано то, что было записано к концу дня %1; записанное позже исключено, даже если датировано раньше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out.</source>
        <translation>
            <numerusform>%Ln донор после этого дня попросил не публиковать его таким образом: этот доклад — для внутреннего хранения, не для выдачи.</numerusform>
            <numerusform>%Ln донора после этого дня попросили не публиковать их таким образом: этот доклад — для внутреннего хранения, не для выдачи.</numerusform>
            <numerusform>%Ln доноров после этого дня попросили не публиковать их таким образом: этот доклад — для внутреннего хранения, не для выдачи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) between the two windows were recorded; none binds an allotment (para. 19).</source>
        <translation>
            <numerusform>Записано %Ln предпочтение между двумя окнами; оно не определяет ассигнования (п. 19).</numerusform>
            <numerusform>Записано %Ln предпочтения между двумя окнами; ни одно не определяет ассигнования (п. 19).</numerusform>
            <numerusform>Записано %Ln предпочтений между двумя окнами; ни одно не определяет ассигнования (п. 19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) in kind, valued at %1, were received; they are no part of the pool.</source>
        <translation>
            <numerusform>Получен %Ln взнос натурой стоимостью %1; в пул он не входит.</numerusform>
            <numerusform>Получено %Ln взноса натурой общей стоимостью %1; в пул они не входят.</numerusform>
            <numerusform>Получено %Ln взносов натурой общей стоимостью %1; в пул они не входят.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as their conditions are met.</source>
        <translation>Взносы признаются по МСУГС 23: полностью при подписании, а условные — по мере выполнения их условий.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>Взносы признаются по МСУГС 47: по мере получения, а сопряженные с обязанностями — по мере их выполнения.</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>Приложение III</translation>
    </message>
    <message>
        <source>What levels of funding would buy</source>
        <translation>На что хватило бы разных уровней финансирования</translation>
    </message>
    <message>
        <source>The scenarios say what a yearly funding would buy at assumed unit costs. They are for illustration only, as the levels of para. 20 are, and commit nobody.</source>
        <translation>Сценарии показывают, на что хватило бы годового финансирования при предполагаемых удельных расходах. Они приведены только для иллюстрации, как и уровни в п. 20, и никого не обязывают.</translation>
    </message>
    <message>
        <source>What the funding of each scenario becomes</source>
        <translation>Как распределяется финансирование каждого сценария</translation>
    </message>
    <message>
        <source>Still committed</source>
        <translation>Еще в обязательствах</translation>
    </message>
    <message>
        <source>Released, since it was not needed</source>
        <translation>Высвобождено, так как не понадобилось</translation>
    </message>
    <message>
        <source>Declined by the High Representative</source>
        <translation>Отклонены Высоким представителем</translation>
    </message>
    <message>
        <source>Approved and withdrawn afterwards</source>
        <translation>Утверждены и впоследствии отозваны</translation>
    </message>
    <message>
        <source>Of the closing balance of %1, %2 is committed and %3 is neither committed, allotted nor set aside; the support costs of what is allotted, new allotments and their reserve come out of it.</source>
        <translation>Из остатка на конец периода %1 в обязательствах %2, а %3 не в обязательствах, не выделено и не отложено; из этого покрываются расходы на поддержку по выделенному, новые ассигнования и их резерв.</translation>
    </message>
    <message>
        <source>Staff of the administrator</source>
        <translation>Персонал администратора</translation>
    </message>
    <message>
        <source>Spent on staff</source>
        <translation>Израсходовано на персонал</translation>
    </message>
    <message>
        <source>Digest of the short list approved on %1 (SHA-256): %2</source>
        <comment>%1 a date</comment>
        <translation>Дайджест краткого списка, утверждённого %1 (SHA-256): %2</translation>
    </message>
    <message>
        <source>Published with a reason, since its rules could not all be kept, its notice was short or people had applied: %1</source>
        <translation>Опубликован с обоснованием, поскольку не все его правила были выполнимы, срок извещения был коротким или заявки уже были поданы: %1</translation>
    </message>
    <message>
        <source>The number of applicants is left out here, since a group in which fewer than three were not sponsored would point at persons (paras. 11 and 27).</source>
        <translation>Число заявок здесь опущено, поскольку группа, в которой спонсорской поддержки не получили менее трех человек, указывала бы на лиц (пп. 11 и 27).</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>делегаты</translation>
    </message>
    <message>
        <source>Who was to fill places that became free was approved on %1.</source>
        <comment>%1 one date or several</comment>
        <translation>Занять освободившиеся места было утверждено: %1.</translation>
    </message>
    <message>
        <source>Amounts not published</source>
        <translation>Неопубликованные суммы</translation>
    </message>
    <message numerus="yes">
        <source>Amounts of donors who asked that they not be published, also of %Ln donor(s) not named here</source>
        <translation>
            <numerusform>Суммы доноров, просивших их не публиковать, в том числе %Ln донора, здесь не названного</numerusform>
            <numerusform>Суммы доноров, просивших их не публиковать, в том числе %Ln доноров, здесь не названных</numerusform>
            <numerusform>Суммы доноров, просивших их не публиковать, в том числе %Ln доноров, здесь не названных</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>There is no such application, or it was withdrawn.</source>
        <translation>Такой заявки нет, или она отозвана.</translation>
    </message>
    <message>
        <source>At least two reviewers read each application.</source>
        <translation>Каждую заявку читают не менее двух рецензентов.</translation>
    </message>
    <message>
        <source>The reviewer&apos;s account was disabled.</source>
        <translation>Учетная запись рецензента отключена.</translation>
    </message>
    <message>
        <source>There is no reviewer %1.</source>
        <translation>Нет рецензента %1.</translation>
    </message>
    <message>
        <source>That is on record already.</source>
        <translation>Это уже записано.</translation>
    </message>
    <message>
        <source>%1 is of the same State</source>
        <translation>%1 из того же государства</translation>
    </message>
    <message>
        <source>%1 has stood back</source>
        <translation>%1: самоотвод</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and there are only %3. Add a reviewer.</source>
        <translation>Для %1 нужно рецензентов: %2, а есть только %3. Добавьте рецензента.</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and only %3 may review it: %4. Add a reviewer.</source>
        <translation>Для %1 нужно рецензентов: %2, а рецензировать могут только %3: %4. Добавьте рецензента.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted: it was changed in the file. Verify the record.</source>
        <translation>Рецензия на %1 (автор %2) не та, что была отправлена: она изменена в файле. Проверьте журнал.</translation>
    </message>
    <message>
        <source>Waits for the review of %1.</source>
        <comment>%1 is a list of reviewers</comment>
        <translation>Ожидает рецензии: %1.</translation>
    </message>
    <message>
        <source>All reviews are in and can be opened.</source>
        <translation>Все рецензии поступили, их можно раскрыть.</translation>
    </message>
    <message>
        <source>Has %1 of 2 reviewers: assign another, or decide to go on without.</source>
        <translation>Рецензентов %1 из 2: назначьте еще или решите продолжить без них.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and why it waits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its eligibility is unclear: a person must decide first.</source>
        <translation>Соответствие неясно: сначала должен решить человек.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>why someone does not review</comment>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>why someone does not review</comment>
        <translation>Воздержался</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>why someone does not review</comment>
        <translation>Освобожден</translation>
    </message>
    <message>
        <source>The call has no application %1, or it was withdrawn.</source>
        <translation>В конкурсе нет заявки %1, или она отозвана.</translation>
    </message>
    <message>
        <source>You are %1 and submit your own reviews, not those of %2.</source>
        <translation>Вы — %1 и отправляете свои рецензии, а не рецензии %2.</translation>
    </message>
    <message>
        <source>%1 stands twice in the table.</source>
        <translation>%1 указана в таблице дважды.</translation>
    </message>
    <message>
        <source>This application is not assigned to you.</source>
        <translation>Эта заявка вам не назначена.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened and can&apos;t change.</source>
        <translation>Рецензии на эту заявку раскрыты и не меняются.</translation>
    </message>
    <message>
        <source>It was decided to go on without reviews of this application.</source>
        <translation>Решено продолжить без рецензий на эту заявку.</translation>
    </message>
    <message>
        <source>Reviews begin when the call is closed for applications.</source>
        <translation>Рецензирование начинается после закрытия приема заявок.</translation>
    </message>
    <message>
        <source>The short list was sent to the High Representative: its reviews stay.</source>
        <translation>Краткий список направлен Высокому представителю: рецензии остаются.</translation>
    </message>
    <message>
        <source>Give a score for each of the %1 criteria of the call.</source>
        <translation>Укажите оценку по каждому из критериев конкурса (%1).</translation>
    </message>
    <message>
        <source>A score is a whole number from 0 to 5.</source>
        <translation>Оценка — целое число от 0 до 5.</translation>
    </message>
    <message>
        <source>The note has more than %1 characters.</source>
        <translation>В примечании более %1 знаков.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Вы взяли самоотвод по этой заявке.</translation>
    </message>
    <message>
        <source>You have submitted this review: it can&apos;t change.</source>
        <translation>Вы отправили эту рецензию: она не меняется.</translation>
    </message>
    <message>
        <source>Say in one sentence what the conflict is.</source>
        <translation>Укажите одной фразой, в чем конфликт.</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>Укажите причину одной фразой.</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters.</source>
        <translation>В причине более %1 знаков.</translation>
    </message>
    <message>
        <source>The review is submitted; only a conflict of interest can still take it out.</source>
        <translation>Рецензия отправлена; исключить ее может только конфликт интересов.</translation>
    </message>
    <message>
        <source>Say in at most %1 characters why the call goes on without reviews of this application.</source>
        <translation>Укажите не более чем в %1 знаках, почему конкурс продолжается без рецензий на эту заявку.</translation>
    </message>
    <message>
        <source>This application has enough reviews; only one with fewer than two can go without.</source>
        <translation>У этой заявки достаточно рецензий; без них можно обойтись, только если их меньше двух.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted.</source>
        <translation>Рецензия на %1 (автор %2) не та, что была отправлена.</translation>
    </message>
    <message>
        <source>Said in confidence to the office.</source>
        <translation>Сообщено Управлению конфиденциально.</translation>
    </message>
    <message>
        <source>The review key of %1 is none: it was changed by another program. Verify the file.</source>
        <translation>Ключ рецензирования %1 недействителен: его изменила другая программа. Проверьте файл.</translation>
    </message>
    <message>
        <source>The applicant is of the reviewer&apos;s own State, which came on record later (para. 18).</source>
        <translation>Кандидат из государства рецензента, которое было записано позднее (п. 18).</translation>
    </message>
    <message>
        <source>%1: %3 are of the own State of %2, who must not review them (para. 18). Assign the reviews again: others take them.</source>
        <translation>%1: %3 — из государства рецензента %2, который не должен их оценивать (п. 18). Назначьте рецензии заново: их возьмут другие.</translation>
    </message>
    <message>
        <source>%1: %2 has submitted reviews of %3, which are of the own State (para. 18). Until they are opened, record the conflict of interest, and they don&apos;t count.</source>
        <translation>%1: %2 сдал(а) рецензии на %3 из своего государства (п. 18). Пока они не вскрыты, запишите конфликт интересов, и они не будут учтены.</translation>
    </message>
    <message>
        <source>The applicant is of your own State: the office gives this application to somebody else.</source>
        <translation>Кандидат из вашего государства: управление передаст эту заявку другому.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Дайте имя длиной не более %1 знаков.</translation>
    </message>
    <message>
        <source>A scenario of this fund is kept in %1.</source>
        <translation>Сценарий этого фонда ведется в %1.</translation>
    </message>
    <message>
        <source>An amount above zero in %1, of at most %2.</source>
        <translation>Сумма больше нуля в %1, не более %2.</translation>
    </message>
    <message>
        <source>An amount in %1 from zero to %2.</source>
        <translation>Сумма в %1 от нуля до %2.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>A medium operation has no fewer delegates or activities than a small one.</source>
        <translation>При среднем масштабе делегатов и мероприятий не меньше, чем при малом.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Нет сценария «%1».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>На что хватает</translation>
    </message>
    <message>
        <source>Delegates at each session</source>
        <translation>Делегатов на каждой сессии</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Сессий в год</translation>
    </message>
    <message>
        <source>Activities a year, at most</source>
        <translation>Мероприятий в год, не более</translation>
    </message>
    <message>
        <source>Multi-year commitments</source>
        <translation>Многолетние обязательства</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>Лет обеспечено</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>Как распределяется финансирование</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Финансирование в год</translation>
    </message>
    <message>
        <source>Buys more from</source>
        <translation>Хватает на большее, начиная с</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>Персонал оплачивает</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>фонд</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>регулярный бюджет</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>Должность категории специалистов, в год</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>Должность категории общего обслуживания, в год</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Один делегат на одной сессии</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>Одно мероприятие</translation>
    </message>
    <message>
        <source>Years that the funding comes</source>
        <translation>Лет поступления финансирования</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Делегаты</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Расходы на поддержку</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Оперативный резерв</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Не распределено</translation>
    </message>
    <message>
        <source>the usual share; no authority has set another</source>
        <translation>обычная доля; ни один орган не установил другую</translation>
    </message>
    <message>
        <source>For illustration only: unit costs are assumptions, not prices (para. 20).</source>
        <translation>Только для иллюстрации: удельные расходы — это допущения, а не цены (п. 20).</translation>
    </message>
    <message>
        <source>Programme support costs are %1 of expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>Расходы на поддержку программ составляют %1 от расходов (%2).</translation>
    </message>
    <message>
        <source>The operating reserve is %1 of planned expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>Оперативный резерв составляет %1 от запланированных расходов (%2).</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>What a yearly funding buys, amounts in %1</source>
        <comment>%1 a currency</comment>
        <translation>На что хватает годового финансирования, суммы в %1</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>Малый масштаб, п. 20 a)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>Средний масштаб, п. 20 b)</translation>
    </message>
    <message>
        <source>Para. 20 (b) illustrates commitments over several years with US$ 5 million a year; no UN operational rate is on record to compare it with %1.</source>
        <translation>В п. 20 b) обязательства на несколько лет показаны на примере 5 млн долл. США в год; операционный обменный курс ООН для сравнения с %1 не зарегистрирован.</translation>
    </message>
    <message>
        <source>In the twelve months to %1 the fund received %2 %3, below the %2 %4 a year with which para. 20 (b) illustrates commitments over several years.</source>
        <translation>За двенадцать месяцев по %1 фонд получил %2 %3 — меньше суммы %2 %4 в год, на примере которой в п. 20 b) показаны обязательства на несколько лет.</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1, п. 20 a)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1, п. 20 b)</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>not known on both sides</source>
        <comment>a year of birth</comment>
        <translation>известен не с обеих сторон</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>тот же год рождения</translation>
    </message>
    <message>
        <source>among the years of birth that the list gives</source>
        <translation>среди годов рождения, указанных в перечне</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>разница в один год</translation>
    </message>
    <message>
        <source>some years apart</source>
        <translation>разница в несколько лет</translation>
    </message>
    <message>
        <source>more than ten years apart</source>
        <translation>разница более десяти лет</translation>
    </message>
    <message>
        <source>these words contradict each other</source>
        <translation>эти слова противоречат друг другу</translation>
    </message>
    <message>
        <source>only one side has these words</source>
        <translation>эти слова есть только с одной стороны</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>слова стоят в другом порядке</translation>
    </message>
    <message>
        <source>an alias that the list itself calls weak</source>
        <translation>псевдоним, который сам перечень называет слабым</translation>
    </message>
    <message>
        <source>the same number of a document</source>
        <translation>тот же номер документа</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <comment>how much a match says; a number such as 21.4</comment>
        <translation>%1 бит</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is “%1”, not “CONSOLIDATED_LIST”: this is not the Security Council&apos;s Consolidated List.</source>
        <translation>Внешний элемент файла — «%1», а не «CONSOLIDATED_LIST»: это не Сводный перечень Совета Безопасности.</translation>
    </message>
    <message>
        <source>The list bears no date: “dateGenerated” of its first element is “%1”.</source>
        <translation>В перечне нет даты: «dateGenerated» его первого элемента — «%1».</translation>
    </message>
    <message>
        <source>The list has no part “%1”. Download the whole list again.</source>
        <translation>В перечне нет раздела «%1». Загрузите весь перечень снова.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the list, after %1 entries: it was cut off. Download it again.</source>
        <translation>Файл обрывается посреди перечня, после %1 позиций: он обрезан. Загрузите его снова.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1.</source>
        <translation>Файл не является правильно построенным XML: %1.</translation>
    </message>
    <message>
        <source>The entry “%1” has no number (DATAID).</source>
        <translation>У позиции «%1» нет номера (DATAID).</translation>
    </message>
    <message>
        <source>The entry %1 has no name.</source>
        <translation>У позиции %1 нет имени.</translation>
    </message>
    <message>
        <source>The number %1 (DATAID) stands at two entries.</source>
        <translation>Номер %1 (DATAID) стоит у двух позиций.</translation>
    </message>
    <message>
        <source>The list is longer than any list of the Security Council.</source>
        <translation>Перечень длиннее любого перечня Совета Безопасности.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>an entry of the list</comment>
        <translation>Добавлена</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry of the list</comment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an entry of the list</comment>
        <translation>Исключена</translation>
    </message>
    <message>
        <source>The part “%1” has %2 entries; between %3 and %4 are plausible. A list that was cut off or mixed up is not imported: download it again.</source>
        <translation>В разделе «%1» позиций: %2; правдоподобно от %3 до %4. Обрезанный или перепутанный перечень не импортируется: загрузите его снова.</translation>
    </message>
    <message>
        <source>The list bears the date %1, which is to come.</source>
        <translation>В перечне указана будущая дата: %1.</translation>
    </message>
    <message>
        <source>The list is of %1; a version of %2 is on record already.</source>
        <translation>Перечень датирован %1; версия от %2 уже записана.</translation>
    </message>
    <message>
        <source>Individual</source>
        <comment>an entry of a sanctions list</comment>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>an entry of a sanctions list</comment>
        <translation>Организация</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>основное имя</translation>
    </message>
    <message>
        <source>name in its own script</source>
        <translation>имя в оригинальной письменности</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>псевдоним</translation>
    </message>
    <message>
        <source>alias of low quality</source>
        <translation>псевдоним низкого качества</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a year</comment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>verdict on a hit</comment>
        <translation>Лицо из перечня</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>verdict on a hit</comment>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a hit</comment>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <comment>state of a hit</comment>
        <translation>Ждет второго человека</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>state of a hit that two people decided</comment>
        <translation>Другое лицо</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>state of a hit that two people decided</comment>
        <translation>Лицо из перечня</translation>
    </message>
    <message>
        <source>No list imported</source>
        <translation>Перечень не импортирован</translation>
    </message>
    <message>
        <source>Not screened against the newest list</source>
        <translation>Нет проверки по новейшему перечню</translation>
    </message>
    <message>
        <source>A hit waits for a decision</source>
        <translation>Совпадение ждет решения</translation>
    </message>
    <message>
        <source>On the Security Council&apos;s list</source>
        <translation>В перечне Совета Безопасности</translation>
    </message>
    <message>
        <source>Screened, no open hit</source>
        <translation>Проверен, открытых совпадений нет</translation>
    </message>
    <message>
        <source>%1 was not screened against the newest Consolidated List: screen everyone again first.</source>
        <translation>%1: нет проверки по новейшему Сводному перечню. Сначала снова проверьте всех.</translation>
    </message>
    <message>
        <source>%1 resembles an entry of the Consolidated List, and two people have not decided on it yet: until then no clearance holds.</source>
        <translation>%1: есть сходство с позицией Сводного перечня, и два человека еще не приняли решения; до тех пор никакой допуск не действует.</translation>
    </message>
    <message>
        <source>Two people found that %1 stands on the Security Council&apos;s Consolidated List: nothing is accepted.</source>
        <translation>Два человека установили, что %1 значится в Сводном перечне Совета Безопасности: ничего не принимается.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>Одно предложение уже ждет второго человека.</translation>
    </message>
    <message>
        <source>There is no such hit, or its entry is on the list no more.</source>
        <translation>Такого совпадения нет, или его позиции больше нет в перечне.</translation>
    </message>
    <message>
        <source>Say why: what was compared, and what it showed.</source>
        <translation>Укажите почему: что сравнивалось и что это показало.</translation>
    </message>
    <message>
        <source>There is no proposal on this hit that waits.</source>
        <translation>По этому совпадению нет ожидающего предложения.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it, since two people decide.</source>
        <translation>Это Ваше предложение: ответить на него должно другое лицо, поскольку решают два человека.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>Укажите, почему Вы не согласны.</translation>
    </message>
    <message>
        <source>different</source>
        <comment>how two words of names are alike</comment>
        <translation>различаются</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>how two words of names are alike</comment>
        <translation>совпадают</translation>
    </message>
    <message>
        <source>a known spelling of the same name</source>
        <comment>how two words of names are alike</comment>
        <translation>известное написание того же имени</translation>
    </message>
    <message>
        <source>the same sound, spelt otherwise</source>
        <comment>how two words of names are alike</comment>
        <translation>то же звучание, другое написание</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <comment>how two words of names are alike</comment>
        <translation>то же имя на другом языке</translation>
    </message>
    <message>
        <source>the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>те же согласные; в одном написании нет гласных</translation>
    </message>
    <message>
        <source>nearly the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>почти те же согласные; в одном написании нет гласных</translation>
    </message>
    <message>
        <source>nearly the same sound</source>
        <comment>how two words of names are alike</comment>
        <translation>почти то же звучание</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <comment>how two words of names are alike</comment>
        <translation>подходящий инициал</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>A negative number is not allowed here.</source>
        <translation>Отрицательное число здесь недопустимо.</translation>
    </message>
    <message>
        <source>The number is above %1.</source>
        <translation>Число больше %1.</translation>
    </message>
    <message>
        <source>The rule&apos;s min is above its max.</source>
        <translation>min правила больше его max.</translation>
    </message>
    <message>
        <source>A rule can&apos;t match on id, merit or cost.</source>
        <translation>Правило не может учитывать id, merit или cost.</translation>
    </message>
    <message>
        <source>Two rules bear the name “%1”.</source>
        <translation>Два правила носят название «%1».</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>id пуст.</translation>
    </message>
    <message>
        <source>Another candidate has the id “%1” already.</source>
        <translation>У другого кандидата уже есть id «%1».</translation>
    </message>
    <message>
        <source>The state is empty.</source>
        <translation>state пуст.</translation>
    </message>
    <message>
        <source>The costs together exceed %1.</source>
        <translation>Общая стоимость превышает %1.</translation>
    </message>
    <message>
        <source>There are more than %1 candidates.</source>
        <translation>Более %1 кандидатов.</translation>
    </message>
    <message>
        <source>No candidate has the attribute “%1”.</source>
        <translation>Ни у одного кандидата нет признака «%1».</translation>
    </message>
    <message>
        <source>This is no valid JSON: it holds a zero byte.</source>
        <translation>Это недопустимый JSON: в нем есть нулевой байт.</translation>
    </message>
    <message>
        <source>Here must stand %1, not true or false.</source>
        <translation>Здесь должно стоять: %1, а не true или false.</translation>
    </message>
    <message>
        <source>Binary data is no JSON.</source>
        <translation>Двоичные данные — не JSON.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Число слишком велико.</translation>
    </message>
    <message>
        <source>“%1” is written with a point or an exponent; write a whole number.</source>
        <translation>«%1» записано с точкой или показателем степени; введите целое число.</translation>
    </message>
    <message>
        <source>The format must be “funddesk-selection/1”, not “%1”.</source>
        <translation>Формат должен быть «funddesk-selection/1», а не «%1».</translation>
    </message>
    <message>
        <source>The measure must be “count” or “amount”, not “%1”.</source>
        <translation>measure должно быть «count» или «amount», а не «%1».</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>Неизвестный ключ.</translation>
    </message>
    <message>
        <source>The key stands here twice.</source>
        <translation>Ключ указан здесь дважды.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Ключ отсутствует.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation>Это недопустимый JSON: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of value</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Здесь должно стоять: %1, а не %2.</translation>
    </message>
    <message>
        <source>“%1” is no candidate of this problem.</source>
        <translation>«%1» не является кандидатом этой задачи.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept: the merit is below min_merit.</source>
        <translation>«%1» нельзя оставить: балл ниже min_merit.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be both kept and out.</source>
        <translation>«%1» не может быть одновременно оставлен и исключен.</translation>
    </message>
    <message>
        <source>The amount already spent can&apos;t be negative.</source>
        <translation>Уже израсходованная сумма не может быть отрицательной.</translation>
    </message>
    <message>
        <source>Those kept no longer fit: together they break “%1”.</source>
        <translation>Оставленные больше не подходят: вместе они нарушают «%1».</translation>
    </message>
    <message>
        <source>More is already spent than the whole budget.</source>
        <translation>Уже израсходовано больше всего бюджета.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>State and group</source>
        <translation>Государство и группа</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Стоимость, %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Запас</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявитель</translation>
    </message>
    <message>
        <source>W/M</source>
        <extracomment>Head of a narrow column: woman or man</extracomment>
        <translation>Ж/М</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Почему, одной фразой</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter or sign for a woman, in a table</extracomment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>One letter or sign for a man, in a table</extracomment>
        <translation>М</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Папка для писем</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Запись писем</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Остановлено; записано %Ln письмо.</numerusform>
            <numerusform>Остановлено; записаны %Ln письма.</numerusform>
            <numerusform>Остановлено; записано %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>Записано %Ln письмо.</numerusform>
            <numerusform>Записаны %Ln письма.</numerusform>
            <numerusform>Записано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <comment>a folder</comment>
        <translation>Они находятся в %1.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>Не записаны, так как направляются лицам, адреса которых запечатаны: %1.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Minimum to start</source>
        <translation>Минимум для начала работы</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Расходы на поддержку программ</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Оперативный резерв</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>Статус фонда</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Условное обозначение документа</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Years that personal data are kept</source>
        <translation>Срок хранения персональных данных, лет</translation>
    </message>
    <message>
        <source>A share from 0 to 1 such as 0.13.</source>
        <translation>Доля от 0 до 1, например 0.13.</translation>
    </message>
    <message>
        <source>Either proposed or established.</source>
        <translation>Либо proposed (предлагается), либо established (учрежден).</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Текст.</translation>
    </message>
    <message>
        <source>A whole number of years from 1 to 100.</source>
        <translation>Целое число лет от 1 до 100.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>Укажите, с какой даты действует.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>Укажите, кто решил и где это записано.</translation>
    </message>
    <message>
        <source>established</source>
        <comment>status of the fund</comment>
        <translation>учрежден</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>status of the fund</comment>
        <translation>предлагается</translation>
    </message>
    <message>
        <source>Books closed until</source>
        <translation>Учет закрыт по</translation>
    </message>
    <message>
        <source>An amount above zero in %1 such as %2.</source>
        <translation>Сумма больше нуля в %1, например %2.</translation>
    </message>
    <message>
        <source>A day such as 2025-12-31.</source>
        <translation>Дата, например 2025-12-31.</translation>
    </message>
    <message>
        <source>A closing of the books holds from today or earlier: record it on the day on which they are closed.</source>
        <translation>Закрытие учета действует с сегодняшнего дня или ранее: запишите его в тот день, когда учет закрывается.</translation>
    </message>
    <message>
        <source>Only days that are over can be closed.</source>
        <translation>Закрыть можно только прошедшие дни.</translation>
    </message>
    <message>
        <source>The books are closed until %1 already, and a closing is only moved on. Mend a mistake by an entry in the open period.</source>
        <translation>Учет уже закрыт по %1, и дату закрытия можно только сдвинуть вперед. Исправьте ошибку проводкой в открытом периоде.</translation>
    </message>
    <message>
        <source>Recognition of contributions</source>
        <translation>Признание взносов</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>Предпочтение между окнами</translation>
    </message>
    <message>
        <source>Certification of payments by another person</source>
        <translation>Удостоверение платежей другим лицом</translation>
    </message>
    <message>
        <source>Either ipsas23 or ipsas47.</source>
        <translation>Либо ipsas23, либо ipsas47.</translation>
    </message>
    <message>
        <source>Either allowed or not_allowed.</source>
        <translation>Либо allowed, либо not_allowed.</translation>
    </message>
    <message>
        <source>Either required or not_required.</source>
        <translation>Либо required, либо not_required.</translation>
    </message>
    <message>
        <source>The books are closed until %1: what was reported rests on what held then. Say a later day.</source>
        <translation>Учет закрыт по %1: отчетность основана на том, что действовало тогда. Укажите более поздний день.</translation>
    </message>
    <message>
        <source>IPSAS 23: on signature, unless conditions apply</source>
        <translation>МСУГС 23: при подписании, если нет условий</translation>
    </message>
    <message>
        <source>IPSAS 47: as received, and as obligations are met</source>
        <translation>МСУГС 47: по мере получения и выполнения обязанностей</translation>
    </message>
    <message>
        <source>required</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>не обязательно</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>Источник оплаты персонала</translation>
    </message>
    <message>
        <source>Commitments over several years</source>
        <translation>Обязательства на несколько лет</translation>
    </message>
    <message>
        <source>Due diligence by checklist and two people</source>
        <translation>Комплексная проверка по контрольному перечню и двумя лицами</translation>
    </message>
    <message>
        <source>Either fund or regular-budget.</source>
        <translation>Либо fund, либо regular-budget.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>разрешено</translation>
    </message>
    <message>
        <source>the fund: Member States&apos; contributions</source>
        <translation>фонд: взносы государств-членов</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>регулярный бюджет</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>не разрешено</translation>
    </message>
    <message>
        <source>The books have an entry of %1. A control is lifted or lowered from that day on or later, never for days before: say a later day.</source>
        <translation>В учете есть проводка за %1. Контроль отменяется или ослабляется с этого дня или позднее, но не за прошлые дни: укажите более поздний день.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>взнос</translation>
    </message>
    <message>
        <source>call</source>
        <translation>конкурс</translation>
    </message>
    <message>
        <source>application</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>параметр</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>донор</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнер</translation>
    </message>
</context>
<context>
    <name>shortlists</name>
    <message>
        <source>%1 falls to %2 of %3.</source>
        <comment>%1 is a rule&apos;s name, %3 its minimum, %2 what would be reached</comment>
        <translation>%1 снижается до %2 из %3.</translation>
    </message>
    <message>
        <source>Total merit falls %1.</source>
        <translation>Сумма баллов снижается на %1.</translation>
    </message>
    <message>
        <source>Total merit falls %1; in this place: %2.</source>
        <comment>%2: who would come instead</comment>
        <translation>Сумма баллов снижается на %1; на этом месте: %2.</translation>
    </message>
    <message>
        <source>Total merit falls %1; no merit would be enough.</source>
        <translation>Сумма баллов снижается на %1; никакого балла не хватило бы.</translation>
    </message>
    <message>
        <source>Total merit falls %1; selected from %2.</source>
        <comment>%2: the merit needed</comment>
        <translation>Сумма баллов снижается на %1; отбор — от %2.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Мест не осталось.</translation>
    </message>
    <message>
        <source>Costs more than the money that is left.</source>
        <translation>Стоит больше, чем осталось средств.</translation>
    </message>
    <message>
        <source>The State&apos;s places are taken.</source>
        <translation>Места государства заняты.</translation>
    </message>
    <message>
        <source>%1: the most is reached.</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1: достигнут максимум.</translation>
    </message>
    <message>
        <source>Fewer seats are filled: %1 less.</source>
        <translation>Заполняется меньше мест: на %1.</translation>
    </message>
    <message>
        <source>Equal merit, at %1 more.</source>
        <comment>%1 is an amount</comment>
        <translation>Балл равный, дороже на %1.</translation>
    </message>
    <message>
        <source>Equal in all; the published lot decides.</source>
        <translation>Все равно; решает опубликованный жребий.</translation>
    </message>
    <message>
        <source>Merit is below the minimum of %1.</source>
        <translation>Балл ниже минимума %1.</translation>
    </message>
    <message>
        <source>Approved before: stays.</source>
        <translation>Утвержден ранее: остается.</translation>
    </message>
    <message>
        <source>Declined or withdrawn before.</source>
        <translation>Ранее отклонен или отказался.</translation>
    </message>
    <message>
        <source>There is no such nominee.</source>
        <translation>Такого кандидата нет.</translation>
    </message>
    <message>
        <source>The short list is not the one whose digest was given. Nothing was signed.</source>
        <translation>Краткий список не тот, чей дайджест указан. Ничего не подписано.</translation>
    </message>
    <message>
        <source>Say why the list is returned.</source>
        <translation>Укажите, почему список возвращается.</translation>
    </message>
    <message>
        <source>A list is returned whole: nobody of it is declined.</source>
        <translation>Список возвращается целиком: никто в нем не отклоняется.</translation>
    </message>
    <message>
        <source>%1 is not among those proposed.</source>
        <translation>%1 нет среди предложенных.</translation>
    </message>
    <message>
        <source>Say why %1 is declined.</source>
        <translation>Укажите, почему отклоняется %1.</translation>
    </message>
    <message>
        <source>This short list has been decided already.</source>
        <translation>По этому краткому списку уже принято решение.</translation>
    </message>
    <message>
        <source>The selection waits until all reviews are in and opened.</source>
        <translation>Отбор ждет, пока все рецензии поступят и будут раскрыты.</translation>
    </message>
    <message>
        <source>Record the public value that the call names for the lot.</source>
        <translation>Запишите публичное значение, которое конкурс указывает для жребия.</translation>
    </message>
    <message>
        <source>A person must first decide on the eligibility of: %1.</source>
        <translation>Сначала человек должен решить вопрос о соответствии: %1.</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven; nothing was stored.</source>
        <translation>Остановлено до доказательства наилучшего списка; ничего не сохранено.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>По этому конкурсу краткий список еще не составлен.</translation>
    </message>
    <message>
        <source>The short list has not been sent for approval.</source>
        <translation>Краткий список не направлен на утверждение.</translation>
    </message>
    <message>
        <source>The short list has been sent for approval already.</source>
        <translation>Краткий список уже направлен на утверждение.</translation>
    </message>
    <message>
        <source>Something that the short list rests on has changed since it was made. Make it again.</source>
        <translation>То, на чем основан краткий список, изменилось после его составления. Составьте его заново.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Отобран</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Не отобран</translation>
    </message>
    <message>
        <source>Below the minimum merit</source>
        <translation>Ниже минимального балла</translation>
    </message>
    <message>
        <source>The reviewers&apos; own merits</source>
        <translation>Собственные баллы рецензентов</translation>
    </message>
    <message>
        <source>They lie 15 points or more apart.</source>
        <translation>Они расходятся на 15 и более.</translation>
    </message>
    <message>
        <source>Withdrew after approval</source>
        <translation>Отказался после утверждения</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>В обязательствах</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Делегат</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>Без этого лица</translation>
    </message>
    <message>
        <source>Why not in</source>
        <translation>Почему не в списке</translation>
    </message>
    <message>
        <source>What the delegation may be told</source>
        <translation>Что можно сообщить делегации</translation>
    </message>
    <message>
        <source>%1 is not a candidate of this short list.</source>
        <translation>%1 не является кандидатом этого краткого списка.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of: %1. Without their consent the file is not published; States may have it on request.</source>
        <translation>Менее трех заявителей имеют те же признаки: %1. Без их согласия файл не публикуется; государства могут получить его по запросу.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Такой проводки нет.</translation>
    </message>
    <message>
        <source>The nominee was withdrawn: what was released stays so.</source>
        <translation>Кандидат отозван: высвобожденные средства остаются высвобожденными.</translation>
    </message>
    <message>
        <source>The call closed on %1: a list is not sent for approval on an earlier day.</source>
        <translation>Конкурс закрыт %1: список не направляется на утверждение более ранним днем.</translation>
    </message>
    <message>
        <source>The list was sent for approval on %1: a decision is not of an earlier day.</source>
        <translation>Список направлен на утверждение %1: решение не может быть принято более ранним днем.</translation>
    </message>
    <message>
        <source>Nothing is waited for any more: open the reviews, which puts on record that the call is reviewed.</source>
        <translation>Больше ничего не ожидается: раскройте рецензии, и в журнал будет записано, что конкурс отрецензирован.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applications, %2 why they wait</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Short list %1 of %2 is not what was made by the rules: another program changed the file. Verify the record.</source>
        <translation>Краткий список %1 для %2 не тот, что составлен по правилам: файл изменила другая программа. Проверьте журнал.</translation>
    </message>
    <message>
        <source>Stopped before anything was signed.</source>
        <translation>Остановлено до подписания.</translation>
    </message>
    <message>
        <source>%1 does not say what was published.</source>
        <translation>В %1 не указано, что опубликовано.</translation>
    </message>
    <message>
        <source>Without a cost these can&apos;t take part: %1. %2</source>
        <comment>%1 references of applications, %2 a sentence: what must be imported</comment>
        <translation>Без стоимости они не могут участвовать: %1. %2</translation>
    </message>
    <message>
        <source>No approval of its short list bears the nomination.</source>
        <translation>Ни одно утверждение краткого списка не подтверждает эту кандидатуру.</translation>
    </message>
    <message>
        <source>The approved short list does not propose who was nominated.</source>
        <translation>Утвержденный краткий список не предлагает этого кандидата.</translation>
    </message>
    <message>
        <source>Give the reference of the letter in which %1 consents.</source>
        <translation>Укажите номер письма, в котором %1 дает согласие.</translation>
    </message>
    <message>
        <source>Give the day of the consent of %1: not a later one than that of the publication.</source>
        <translation>Укажите день согласия %1: не позднее дня публикации.</translation>
    </message>
    <message>
        <source>Say on whose decision or request it is given out.</source>
        <translation>Укажите, по чьему решению или просьбе это выдается.</translation>
    </message>
    <message>
        <source>The file for States rests on no consent.</source>
        <translation>Файл для государств не требует согласия.</translation>
    </message>
    <message>
        <source>The consent of %1 stands twice.</source>
        <translation>Согласие %1 указано дважды.</translation>
    </message>
    <message>
        <source>A selection is given out once it has been approved.</source>
        <translation>Отбор выдается после его утверждения.</translation>
    </message>
    <message>
        <source>Costs are rounded to multiples of %1 (minor units), the coarsest that give the same list.</source>
        <translation>Стоимости округлены до кратных %1 (в мелких единицах валюты) — самое грубое округление, дающее тот же список.</translation>
    </message>
    <message>
        <source>%1 of %2 States, with %3 applicants, have a cost that no other State has: whoever knows the fares can tell which States they are (para. 11).</source>
        <translation>Государств: %1 из %2 (заявителей: %3) имеют стоимость, которой нет ни у одного другого государства: тот, кто знает тарифы, может определить, какие это государства (п. 11).</translation>
    </message>
    <message>
        <source>Something that the selection rests on was changed while it was made: make it again.</source>
        <translation>То, на чем основан отбор, изменилось во время его подготовки: подготовьте его снова.</translation>
    </message>
    <message>
        <source>Another short list was made meanwhile: read it first.</source>
        <translation>Тем временем составлен другой краткий список: сначала прочитайте его.</translation>
    </message>
    <message>
        <source>These are eligible and have neither their reviews nor a decision to go on without: %1.</source>
        <translation>Эти заявки соответствуют, но не имеют ни рецензий, ни решения продолжать без них: %1.</translation>
    </message>
    <message>
        <source>Rules that bind this list, met with nothing to spare: %1.</source>
        <comment>%1 names of balance rules</comment>
        <translation>Правила, ограничивающие этот список, выполнены без запаса: %1.</translation>
    </message>
    <message>
        <source>No rule binds this list: each is met with something to spare.</source>
        <translation>Ни одно правило не ограничивает этот список: все выполнены с запасом.</translation>
    </message>
    <message>
        <source>the fare from %1 to %2</source>
        <comment>in a list; %1 a State, %2 a place</comment>
        <translation>стоимость проезда: %1 – %2</translation>
    </message>
    <message>
        <source>the daily subsistence rate for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>ставка суточных: %1</translation>
    </message>
    <message>
        <source>the terminal expenses for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>терминальные расходы: %1</translation>
    </message>
    <message>
        <source>the rate of exchange for %1</source>
        <comment>in a list; %1 a currency&apos;s code</comment>
        <translation>валютный курс: %1</translation>
    </message>
    <message>
        <source>what the journey costs</source>
        <comment>in a list</comment>
        <translation>стоимость поездки</translation>
    </message>
    <message>
        <source>Not compared, since this was not on record when the list was made: %1.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>Не сравнивалось, так как при составлении списка не было записано: %1.</translation>
    </message>
    <message>
        <source>The nominee withdrew.</source>
        <translation>Участник отказался.</translation>
    </message>
    <message>
        <source>Not compared: no estimate of the cost</source>
        <translation>Не сравнивались: нет сметы расходов</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is free: they withdrew on %3.</source>
        <comment>%1 an applicant&apos;s reference, %2 a State, %3 date</comment>
        <translation>Место %1 (%2) свободно: отказ %3.</translation>
    </message>
    <message>
        <source>The meeting has begun: nobody is invited any more.</source>
        <translation>Заседание началось: больше никто не приглашается.</translation>
    </message>
    <message>
        <source>Who comes in can&apos;t be said now: %1</source>
        <comment>%1 a sentence</comment>
        <translation>Кто займет место, сейчас сказать нельзя: %1</translation>
    </message>
    <message>
        <source>By the published rules comes in: %1. It takes a new list and an approval of its own.</source>
        <comment>%1 references of applicants</comment>
        <translation>По опубликованным правилам место занимает: %1. Для этого нужны новый список и отдельное утверждение.</translation>
    </message>
    <message>
        <source>Nobody comes in: no other applicant is left.</source>
        <translation>Место никто не занимает: других кандидатов не осталось.</translation>
    </message>
    <message>
        <source>By the published rules nobody comes in.</source>
        <translation>По опубликованным правилам место никто не занимает.</translation>
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
        <translation>Расходы по персоналу</translation>
    </message>
    <message>
        <source>Supplies, commodities and materials</source>
        <translation>Принадлежности, товары и материалы</translation>
    </message>
    <message>
        <source>Equipment, vehicles and furniture, including depreciation</source>
        <translation>Оборудование, транспортные средства и мебель, включая амортизацию</translation>
    </message>
    <message>
        <source>Contractual services</source>
        <translation>Услуги по контрактам</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Поездки</translation>
    </message>
    <message>
        <source>Transfers and grants to counterparts</source>
        <translation>Переводы и субсидии партнерам</translation>
    </message>
    <message>
        <source>General operating and other direct costs</source>
        <translation>Общие оперативные и прочие прямые расходы</translation>
    </message>
    <message>
        <source>Indirect programme support costs</source>
        <translation>Косвенные расходы на поддержку программ</translation>
    </message>
    <message>
        <source>The books do not add up; verify the file.</source>
        <translation>Учет не сходится; проверьте файл.</translation>
    </message>
    <message>
        <source>Contributions are recognised under %1 (%2).</source>
        <comment>%1 an accounting standard, %2 an authority</comment>
        <translation>Взносы признаются по %1 (%2).</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>по состоянию на %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time or a day, a day</comment>
        <translation>%1, по данным на %2</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Предлагаемый фонд: не официальный документ</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Демонстрация: вымышленные люди и суммы</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Доходы и расходы</translation>
    </message>
    <message>
        <source>Contributions by donor</source>
        <translation>Взносы по донорам</translation>
    </message>
    <message>
        <source>Status of pledges</source>
        <translation>Состояние объявленных взносов</translation>
    </message>
    <message>
        <source>Budget against actual</source>
        <translation>Бюджет и исполнение</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Пробный баланс</translation>
    </message>
    <message>
        <source>A statement is of today or of an earlier day.</source>
        <translation>Ведомость составляется на сегодня или на более ранний день.</translation>
    </message>
    <message>
        <source>The first day is not after the last.</source>
        <translation>Первый день не может быть позже последнего.</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>из них в обязательствах</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>из них выделено, не в обязательствах</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>из них оперативный резерв</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>из них доступно</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Остаток на начало периода</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Доходы</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>Полученные взносы за вычетом возвратов</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>Проценты и курсовые разницы</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Всего доходов</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Всего расходов</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Остаток на конец периода</translation>
    </message>
    <message>
        <source>All contributions form one pool; no expenditure is traced to a donor (paras. 19 and 27).</source>
        <translation>Все взносы образуют один пул; ни один расход не прослеживается до донора (пп. 19 и 27).</translation>
    </message>
    <message>
        <source>Programme support costs are charged on expenditure and on open commitments.</source>
        <translation>Расходы на поддержку программ начисляются на расходы и на открытые обязательства.</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Донор</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>Получено за период</translation>
    </message>
    <message>
        <source>Received to date</source>
        <translation>Получено на текущую дату</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>Согласовано, не получено</translation>
    </message>
    <message>
        <source>Announced, unsigned</source>
        <translation>Объявлено, не подписано</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Amounts in %1. Receipts at the UN operational rate of their day, what is expected at that of the statement&apos;s.</source>
        <translation>Суммы в %1. Поступления — по операционному курсу ООН на их день, ожидаемое — по курсу на день ведомости.</translation>
    </message>
    <message>
        <source>* asked not to be published, or not with the amount: this statement is for the office only (para. 17).</source>
        <translation>* просьба не публиковать или не публиковать сумму: эта ведомость только для Управления (п. 17).</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Взнос</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Дата объявления</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>из них просрочено</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>Ожидается, %1</translation>
    </message>
    <message>
        <source>Received, %1</source>
        <translation>Получено, %1</translation>
    </message>
    <message>
        <source>A pledge that is not signed is disclosed, not booked. What is expected is valued at the UN operational rate of the day.</source>
        <translation>Неподписанный объявленный взнос раскрывается, но не проводится по учету. Ожидаемое оценивается по операционному курсу ООН на этот день.</translation>
    </message>
    <message>
        <source>For the office only: donors are named whatever they asked for publication (para. 17).</source>
        <translation>Только для Управления: доноры названы независимо от их просьб о публикации (п. 17).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>В обязательствах</translation>
    </message>
    <message>
        <source>Not committed</source>
        <translation>Не в обязательствах</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>Израсходовано от бюджета</translation>
    </message>
    <message>
        <source>Total direct costs</source>
        <translation>Всего прямых расходов</translation>
    </message>
    <message>
        <source>The budget is the authority that was given to a window, less what it gave back; cumulative.</source>
        <translation>Бюджет — это полномочие, данное окну, за вычетом возвращенного им; нарастающим итогом.</translation>
    </message>
    <message>
        <source>Beside it, %1 of support costs were charged and %2 stand in the operating reserve.</source>
        <translation>Кроме того, начислено %1 расходов на поддержку, а в оперативном резерве находится %2.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Счет</translation>
    </message>
    <message>
        <source>Debit, %1</source>
        <translation>Дебет, %1</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Кредит, %1</translation>
    </message>
    <message>
        <source>Accounts of authority (allotted, committed, spent, set aside) stand beside those of money; each side adds up to nothing by itself.</source>
        <translation>Счета полномочий (выделено, в обязательствах, израсходовано, отложено) стоят рядом с денежными счетами; каждая сторона сама по себе дает в сумме ноль.</translation>
    </message>
    <message>
        <source>A UN operational rate of %1 that came later</source>
        <comment>a currency</comment>
        <translation>Более поздний операционный обменный курс ООН: %1</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>The pool&apos;s figures of %1: what was recorded after %2</source>
        <comment>two days</comment>
        <translation>Цифры пула на %1: что было записано после %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Дата записи</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>a day</comment>
        <translation>По данным на %1</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>По текущим данным</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>С тех пор ни одна цифра не изменилась.</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>Бюджет по годам</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>a currency</comment>
        <translation>Всего, %1</translation>
    </message>
    <message>
        <source>The books tell direct costs by window: sponsorship is shown as travel, activities as transfers and grants, monitoring as contractual services, posts as staff.</source>
        <translation>В учете прямые расходы ведутся по окнам: спонсорская поддержка показана как поездки, мероприятия — как трансферты и субсидии, мониторинг — как услуги по контрактам, должности — как персонал.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Дебет</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Кредит</translation>
    </message>
    <message>
        <source>Amounts stand in the currency in which they were entered, and in the fund&apos;s at the rates of their entries.</source>
        <translation>Суммы указаны в валюте, в которой они введены, и в валюте фонда по курсам их проводок.</translation>
    </message>
    <message>
        <source>Year, in %1</source>
        <translation>Год, в %1</translation>
    </message>
    <message>
        <source>Committed for the year</source>
        <translation>Обязательства на год</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>Израсходовано за год</translation>
    </message>
    <message>
        <source>Still open for the year</source>
        <translation>Остается на год</translation>
    </message>
    <message>
        <source>A commitment that is not spread over years is of the year in which it was made; what was released is left out, the latest years first.</source>
        <translation>Обязательство, не распределенное по годам, относится к году его принятия; высвобожденное исключается, начиная с последних лет.</translation>
    </message>
    <message>
        <source>Payments take what is open of the earliest year first. Later years are covered by cash as the first is.</source>
        <translation>Платежи сначала погашают остаток самого раннего года. Последующие годы покрыты наличностью так же, как первый.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>African States</source>
        <translation>Африканские государства</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Азиатско-тихоокеанские государства</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Восточноевропейские государства</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Государства Латинской Америки и Карибского бассейна</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Западноевропейские и другие государства</translation>
    </message>
    <message>
        <source>Least developed countries</source>
        <translation>Наименее развитые страны</translation>
    </message>
    <message>
        <source>LDC</source>
        <translation>НРС</translation>
    </message>
    <message>
        <source>Landlocked developing countries</source>
        <translation>Развивающиеся страны, не имеющие выхода к морю</translation>
    </message>
    <message>
        <source>LLDC</source>
        <translation>РСНВМ</translation>
    </message>
    <message>
        <source>Small island developing States</source>
        <translation>Малые островные развивающиеся государства</translation>
    </message>
    <message>
        <source>SIDS</source>
        <translation>МОСТРАГ</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State.</source>
        <translation>«%1» не является ни названием, ни кодом ИСО какого-либо государства.</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State. Similar: %2.</source>
        <comment>%2 is a list of names of States with their codes</comment>
        <translation>«%1» не является ни названием, ни кодом ИСО какого-либо государства. Похожие: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The copy %1 can&apos;t be written.</source>
        <translation>Копию %1 не удается записать.</translation>
    </message>
    <message>
        <source>%1 is being written by someone else. Try again.</source>
        <translation>В %1 сейчас пишет кто-то другой. Попробуйте еще раз.</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t be written and is as it was.</source>
        <translation>Диск заполнен: %1 не удается записать, он остался как был.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for this: the file or its folder is read-only or gone.</source>
        <translation>%1 не удается открыть для этого: файл или папка доступны только для чтения либо отсутствуют.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use a backup.</source>
        <translation>%1 поврежден. Используйте резервную копию.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 нельзя использовать: %2.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 уже существует и оставлен как есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2). Open it once for writing.</source>
        <translation>%1 создан более старой версией (схема %2). Откройте его один раз для записи.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Нет файла %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 — папка, а не файл.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 не читается: %2.</translation>
    </message>
    <message>
        <source>%1 is empty; a fund file never is.</source>
        <translation>%1 пуст; файл фонда пустым не бывает.</translation>
    </message>
    <message>
        <source>%1 is not a fund file.</source>
        <translation>%1 — не файл фонда.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a fund file.</source>
        <translation>%1 — база данных другой программы, а не файл фонда.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Fund Desk (schema %2; this version knows %3). Install the newer version to open it.</source>
        <translation>%1 записан более новой версией Fund Desk (схема %2; эта версия знает %3). Установите новую версию, чтобы открыть его.</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing. Use a backup.</source>
        <translation>%1 обрезан: конца нет. Используйте резервную копию.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where two people could write at once. Keep the file on this machine.</source>
        <translation>%1 находится на сетевом ресурсе (%2), куда могут одновременно писать двое. Храните файл на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>%1 не удается записать: файл или папка доступны только для чтения.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Папки %1 нет.</translation>
    </message>
    <message>
        <source>%1 is a fund file, a backup or part of one, and is left as it is. Choose another name.</source>
        <translation>%1 — файл фонда, резервная копия или ее часть и остается без изменений. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 больше %2 МиБ.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing can be read in from it. Choose another file.</source>
        <translation>%1 — файл фонда, другая база данных или ее часть: из него ничего нельзя загрузить. Выберите другой файл.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing is written over it. Choose another name.</source>
        <translation>%1 – файл фонда, другая база данных или ее часть: поверх него ничего не записывается. Выберите другое имя.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Не удается записать %1: %2.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>draft call to finish</source>
        <translation>завершить проект конкурса</translation>
    </message>
    <message>
        <source>decision waits for the High Representative</source>
        <translation>решение за Высоким представителем</translation>
    </message>
    <message>
        <source>month without rates of exchange</source>
        <translation>месяц без обменных курсов</translation>
    </message>
    <message>
        <source>minimum to announce</source>
        <translation>объявить минимум</translation>
    </message>
    <message>
        <source>Nothing can be committed before (para. 16)</source>
        <translation>До этого обязательства не принимаются (п. 16)</translation>
    </message>
    <message>
        <source>call closes</source>
        <translation>закрытие конкурса</translation>
    </message>
    <message>
        <source>call to close</source>
        <translation>закрыть конкурс</translation>
    </message>
    <message>
        <source>call waits for its reviewers</source>
        <translation>конкурс ожидает рецензентов</translation>
    </message>
    <message>
        <source>call&apos;s reviews to open</source>
        <translation>раскрыть рецензии конкурса</translation>
    </message>
    <message>
        <source>short list to send for approval</source>
        <translation>направить краткий список на утверждение</translation>
    </message>
    <message>
        <source>short list to make</source>
        <translation>составить краткий список</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short name of a regional group</comment>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short name of a regional group</comment>
        <translation>Азия и Тихий ок.</translation>
    </message>
    <message>
        <source>Eastern Europ.</source>
        <comment>short name of a regional group</comment>
        <translation>Вост. Европа</translation>
    </message>
    <message>
        <source>Lat. Am., Caribb.</source>
        <comment>short name of a regional group</comment>
        <translation>Лат. Ам., Кариб.</translation>
    </message>
    <message>
        <source>Western, other</source>
        <comment>short name of a regional group</comment>
        <translation>Западные и др.</translation>
    </message>
    <message>
        <source>%1, %2, cumulative</source>
        <comment>%1 is &apos;USD million&apos;, %2 a year</comment>
        <translation>%1, %2, нарастающим итогом</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>the minimum with which the fund starts</comment>
        <translation>Начало %1</translation>
    </message>
    <message>
        <source>applicants, call %1</source>
        <translation>заявители, конкурс %1</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>женщины %1</translation>
    </message>
    <message>
        <source>men %1</source>
        <translation>мужчины %1</translation>
    </message>
    <message numerus="yes">
        <source>review(s) wait for you</source>
        <translation>
            <numerusform>рецензия ожидает вас</numerusform>
            <numerusform>рецензии ожидают вас</numerusform>
            <numerusform>рецензий ожидают вас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instalment(s) overdue</source>
        <translation>
            <numerusform>часть взноса просрочена</numerusform>
            <numerusform>части взносов просрочены</numerusform>
            <numerusform>частей взносов просрочены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) without an agreement</source>
        <translation>
            <numerusform>объявленный взнос без соглашения</numerusform>
            <numerusform>объявленных взноса без соглашения</numerusform>
            <numerusform>объявленных взносов без соглашения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearance(s) end</source>
        <translation>
            <numerusform>допуск истекает</numerusform>
            <numerusform>допуска истекают</numerusform>
            <numerusform>допусков истекают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>representatives&apos; key(s) to confirm</source>
        <translation>
            <numerusform>ключ представителя ждет подтверждения</numerusform>
            <numerusform>ключа представителей ждут подтверждения</numerusform>
            <numerusform>ключей представителей ждут подтверждения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user(s) not signed in yet</source>
        <translation>
            <numerusform>пользователь еще не входил</numerusform>
            <numerusform>пользователя еще не входили</numerusform>
            <numerusform>пользователей еще не входили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>application(s) whose eligibility a person must decide</source>
        <translation>
            <numerusform>заявка, соответствие которой должен решить человек</numerusform>
            <numerusform>заявки, соответствие которых должен решить человек</numerusform>
            <numerusform>заявок, соответствие которых должен решить человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) still to come</source>
        <translation>
            <numerusform>рецензия еще не поступила</numerusform>
            <numerusform>рецензии еще не поступили</numerusform>
            <numerusform>рецензий еще не поступили</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <comment>applications</comment>
        <translation>Получены</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>applications</comment>
        <translation>Соответствуют</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>applications</comment>
        <translation>Рассмотрены</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <comment>applications</comment>
        <translation>Получили поддержку</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>applications</comment>
        <translation>Оплачены</translation>
    </message>
    <message>
        <source>applications, call %1</source>
        <translation>заявки, конкурс %1</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>заявки</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>people of other genders, or who did not say</comment>
        <translation>другие %1</translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening to decide</source>
        <translation>
            <numerusform>совпадение скрининга ждет решения</numerusform>
            <numerusform>совпадения скрининга ждут решения</numerusform>
            <numerusform>совпадений скрининга ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>Until two people have decided, nothing is accepted (para. 14)</source>
        <translation>Пока не решили два человека, ничего не принимается (п. 14)</translation>
    </message>
    <message numerus="yes">
        <source>place(s) to fill: a nominee withdrew</source>
        <translation>
            <numerusform>место для замещения: кандидат отказался</numerusform>
            <numerusform>места для замещения: кандидаты отказались</numerusform>
            <numerusform>мест для замещения: кандидаты отказались</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bank line(s) to match</source>
        <translation>
            <numerusform>строка выписки к сопоставлению</numerusform>
            <numerusform>строки выписки к сопоставлению</numerusform>
            <numerusform>строк выписки к сопоставлению</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands for entries of the books, or is explained</source>
        <translation>Каждая соответствует проводкам учета или поясняется</translation>
    </message>
    <message>
        <source>due diligence to decide on</source>
        <translation>комплексные проверки, ждущие решения</translation>
    </message>
    <message numerus="yes">
        <source>applicant(s) to tell of the call&apos;s new version</source>
        <translation>
            <numerusform>заявителя нужно известить о новой версии объявления</numerusform>
            <numerusform>заявителей нужно известить о новой версии объявления</numerusform>
            <numerusform>заявителей нужно известить о новой версии объявления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) or agreement(s) to acknowledge</source>
        <translation>
            <numerusform>объявленный взнос или соглашение к подтверждению</numerusform>
            <numerusform>объявленных взноса или соглашения к подтверждению</numerusform>
            <numerusform>объявленных взносов или соглашений к подтверждению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receipt(s) of money to acknowledge</source>
        <translation>
            <numerusform>поступление средств к подтверждению</numerusform>
            <numerusform>поступления средств к подтверждению</numerusform>
            <numerusform>поступлений средств к подтверждению</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) to donors to release</source>
        <translation>
            <numerusform>письмо донорам к выдаче</numerusform>
            <numerusform>письма донорам к выдаче</numerusform>
            <numerusform>писем донорам к выдаче</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>donor(s) whose request on publication is not on file</source>
        <translation>
            <numerusform>донор, просьбы которого о публикации нет в деле</numerusform>
            <numerusform>донора, просьб которых о публикации нет в деле</numerusform>
            <numerusform>доноров, просьб которых о публикации нет в деле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants to decide</source>
        <translation>
            <numerusform>совпадение по заявителям ждет решения</numerusform>
            <numerusform>совпадения по заявителям ждут решения</numerusform>
            <numerusform>совпадений по заявителям ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants wait for a second person</source>
        <translation>
            <numerusform>совпадение по заявителям ждет второго человека</numerusform>
            <numerusform>совпадения по заявителям ждут второго человека</numerusform>
            <numerusform>совпадений по заявителям ждут второго человека</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening wait for a second person</source>
        <translation>
            <numerusform>совпадение скрининга ждет второго человека</numerusform>
            <numerusform>совпадения скрининга ждут второго человека</numerusform>
            <numerusform>совпадений скрининга ждут второго человека</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever proposed does not confirm (para. 14)</source>
        <translation>Предложивший не подтверждает (п. 14)</translation>
    </message>
    <message numerus="yes">
        <source>month(s) of the books to close</source>
        <translation>
            <numerusform>месяц учета к закрытию</numerusform>
            <numerusform>месяца учета к закрытию</numerusform>
            <numerusform>месяцев учета к закрытию</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1; the year&apos;s statements rest on it</source>
        <translation>До %1; на этом основаны ведомости за год</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message numerus="yes">
        <source>receivable(s) to revalue</source>
        <translation>
            <numerusform>сумма к получению ждет переоценки</numerusform>
            <numerusform>суммы к получению ждут переоценки</numerusform>
            <numerusform>сумм к получению ждут переоценки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certified payment(s) to make</source>
        <translation>
            <numerusform>удостоверенный платеж к выплате</numerusform>
            <numerusform>удостоверенных платежа к выплате</numerusform>
            <numerusform>удостоверенных платежей к выплате</numerusform>
        </translation>
    </message>
    <message>
        <source>Who certifies and who pays are two people</source>
        <translation>Удостоверяют и платят два разных человека</translation>
    </message>
    <message>
        <source>shortfall to cover</source>
        <translation>дефицит к покрытию</translation>
    </message>
    <message numerus="yes">
        <source>partner(s) to screen</source>
        <translation>
            <numerusform>партнер к проверке по перечню</numerusform>
            <numerusform>партнера к проверке по перечню</numerusform>
            <numerusform>партнеров к проверке по перечню</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitment(s) without a certified payment</source>
        <translation>
            <numerusform>обязательство без удостоверенного платежа</numerusform>
            <numerusform>обязательства без удостоверенного платежа</numerusform>
            <numerusform>обязательств без удостоверенного платежа</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify what is to be paid, or release what is not needed</source>
        <translation>Удостоверьте то, что надо оплатить, или освободите ненужное</translation>
    </message>
    <message numerus="yes">
        <source>charge(s) of the bank to post</source>
        <translation>
            <numerusform>банковский сбор к проводке</numerusform>
            <numerusform>банковских сбора к проводке</numerusform>
            <numerusform>банковских сборов к проводке</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained, and not in the books: the pool shows too much</source>
        <translation>Объяснены, но не проведены: общий фонд показывает слишком много</translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to make ready</source>
        <translation>
            <numerusform>письмо о поддержке или отказе подготовить</numerusform>
            <numerusform>письма о поддержке или отказе подготовить</numerusform>
            <numerusform>писем о поддержке или отказе подготовить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to release</source>
        <translation>
            <numerusform>письмо о поддержке или отказе выпустить</numerusform>
            <numerusform>письма о поддержке или отказе выпустить</numerusform>
            <numerusform>писем о поддержке или отказе выпустить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewer(s) whose own State is not on record</source>
        <translation>
            <numerusform>рецензент, чье государство не записано</numerusform>
            <numerusform>рецензента, чье государство не записано</numerusform>
            <numerusform>рецензентов, чье государство не записано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) to give to others: the applicant is of the reviewer&apos;s own State</source>
        <translation>
            <numerusform>рецензия, которую надо передать другим: кандидат из государства рецензента</numerusform>
            <numerusform>рецензии, которые надо передать другим: кандидат из государства рецензента</numerusform>
            <numerusform>рецензий, которые надо передать другим: кандидат из государства рецензента</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading(s) that contradict a lot&apos;s value</source>
        <translation>
            <numerusform>прочтение, противоречащее значению жребия</numerusform>
            <numerusform>прочтения, противоречащие значению жребия</numerusform>
            <numerusform>прочтений, противоречащих значению жребия</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>This cost stands twice for the same date. Leave one.</source>
        <translation>Этот расход указан дважды на одну дату. Оставьте один.</translation>
    </message>
    <message>
        <source>Name the place of the meeting.</source>
        <translation>Укажите место совещания.</translation>
    </message>
    <message>
        <source>A fare is from a State: name it.</source>
        <translation>Проезд — из государства: назовите его.</translation>
    </message>
    <message>
        <source>Subsistence and terminal expenses go by the place alone: leave the State out.</source>
        <translation>Суточные и станционные расходы зависят только от места: не указывайте государство.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>Укажите, с какой даты действует.</translation>
    </message>
    <message>
        <source>An amount of zero or more.</source>
        <translation>Сумма от нуля и выше.</translation>
    </message>
    <message>
        <source>Say where it was read.</source>
        <translation>Укажите источник.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>Нет операционного курса ООН для %1 на %2. Сначала импортируйте курсы этого месяца.</translation>
    </message>
    <message>
        <source>There is no fare from %1 to %2 on %3. Import the travel costs.</source>
        <translation>Нет стоимости проезда из %1 в %2 на %3. Импортируйте путевые расходы.</translation>
    </message>
    <message>
        <source>There is no daily subsistence rate for %1 on %2. Import the travel costs.</source>
        <translation>Нет ставки суточных для %1 на %2. Импортируйте путевые расходы.</translation>
    </message>
    <message>
        <source>There are no terminal expenses for %1 on %2. Import the travel costs (zero, where none are paid).</source>
        <translation>Нет станционных расходов для %1 на %2. Импортируйте путевые расходы (ноль, если не оплачиваются).</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>В пароле не менее %1 знаков.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Нет пользователя %1.</translation>
    </message>
    <message>
        <source>The fund and its first user need a name.</source>
        <translation>Фонду и его первому пользователю нужны имена.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 не является валютой.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>Не удается записать %1.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Пользователю нужно имя.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Пользователь с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Unknown user, wrong one-time code, or the code was used already.</source>
        <translation>Неизвестный пользователь, неверный одноразовый код или код уже использован.</translation>
    </message>
    <message>
        <source>Only a High Representative&apos;s key is confirmed.</source>
        <translation>Подтверждается только ключ Высокого представителя.</translation>
    </message>
    <message>
        <source>%1 has not signed in yet and has no key.</source>
        <translation>%1 еще не входил(а) и не имеет ключа.</translation>
    </message>
    <message>
        <source>The key of %1 has been confirmed already.</source>
        <translation>Ключ %1 уже подтвержден.</translation>
    </message>
    <message>
        <source>Nobody disables the own account: someone must remain.</source>
        <translation>Нельзя отключить собственную учетную запись: кто-то должен остаться.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1: уже отключен.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Unknown administrator, wrong recovery key, or the key was used already.</source>
        <translation>Неизвестный администратор, неверный ключ восстановления или ключ уже использован.</translation>
    </message>
    <message>
        <source>%1 is no State: its ISO code of three capital letters is asked, such as EST.</source>
        <translation>%1 — не государство: нужен его код ISO из трех заглавных букв, например EST.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>You are too new here to confirm a key. Whoever was here before compares it with %1 and confirms it, or you %2 days after your first sign-in.</source>
        <translation>Вы здесь слишком недавно, чтобы подтвердить ключ. Тот, кто был здесь раньше, сверит его вместе с %1 и подтвердит, либо это сделаете вы — через %2 дн. после вашего первого входа.</translation>
    </message>
    <message>
        <source>Chosen when the fund file was made</source>
        <comment>an authority</comment>
        <translation>Выбрано при создании файла фонда</translation>
    </message>
    <message>
        <source>%1 is no reviewer: an own State is recorded of those alone who review applicants.</source>
        <translation>%1 не рецензент: свое государство записывается лишь для тех, кто оценивает кандидатов.</translation>
    </message>
    <message>
        <source>%1 is disabled and reviews nothing any more.</source>
        <translation>Доступ %1 отключен: рецензий больше нет.</translation>
    </message>
    <message>
        <source>Name a State, by its name or its ISO code.</source>
        <translation>Назовите государство по названию или коду ИСО.</translation>
    </message>
    <message>
        <source>This State is on record of %1 already.</source>
        <translation>Это государство для %1 уже записано.</translation>
    </message>
    <message>
        <source>Another own State is on record of %1: say why it changes.</source>
        <translation>Для %1 записано другое государство: укажите, почему оно меняется.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>%1 is the fund file itself. Give the copy another name.</source>
        <translation>%1 — сам файл фонда. Дайте копии другое имя.</translation>
    </message>
    <message>
        <source>%1 is in use, as %2 beside it shows. Give the copy another name.</source>
        <translation>%1 используется, как показывает %2 рядом. Дайте копии другое имя.</translation>
    </message>
    <message>
        <source>%1 is there already and is no fund file; it is left as it is. Give the copy another name.</source>
        <translation>%1 уже существует и не является файлом фонда; он оставлен как есть. Дайте копии другое имя.</translation>
    </message>
    <message>
        <source>%1 is there already and is no earlier copy of this fund: it is damaged, another fund&apos;s, or holds entries that this file does not. It is left as it is. Give the copy another name.</source>
        <translation>%1 уже существует и не является более ранней копией этого фонда: файл поврежден, принадлежит другому фонду или содержит записи, которых нет в этом файле. Он оставлен как есть. Дайте копии другое имя.</translation>
    </message>
    <message>
        <source>The earlier copy %1 is kept: the file has %2 findings. Give the new copy another name.</source>
        <translation>Более ранняя копия %1 сохранена, так как в файле есть замечания (%2). Дайте новой копии другое имя.</translation>
    </message>
    <message>
        <source>%1 and %2 stand here for two people, and one had added the other, or one person both, less than %3 days before. Ask whether two were there.</source>
        <translation>%1 и %2 считаются здесь двумя лицами, но одно добавило другое, или обоих добавило одно лицо, менее чем за столько дней до этого: %3. Спросите, было ли их двое.</translation>
    </message>
</context>
</TS>
