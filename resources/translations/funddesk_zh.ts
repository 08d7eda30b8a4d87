<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>MappingForm</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>记账</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>用途</translation>
    </message>
</context>
<context>
    <name>applications</name>
    <message>
        <source>Woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>gender</comment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>外交</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>field of work</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>没有该申请。</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>请说明理由。</translation>
    </message>
    <message>
        <source>The call has no application %1.</source>
        <translation>该征集没有申请 %1。</translation>
    </message>
    <message>
        <source>The application is withdrawn already.</source>
        <translation>该申请已经撤回。</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased already.</source>
        <translation>此人的数据已经删除。</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>此人的数据已被删除。</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>该申请已撤回。</translation>
    </message>
    <message>
        <source>The short list has gone to the High Representative: eligibility stays as it was.</source>
        <translation>入围名单已呈交高级代表：资格结论保持不变。</translation>
    </message>
    <message>
        <source>Personal data are for people who are cleared for them.</source>
        <translation>个人数据仅限获授权人员使用。</translation>
    </message>
    <message>
        <source>The sealed data of this person were touched by another program.</source>
        <translation>此人的密封数据被其他程序改动过。</translation>
    </message>
    <message>
        <source>Give the family name.</source>
        <translation>请填写姓氏。</translation>
    </message>
    <message>
        <source>The given name is too long.</source>
        <translation>名字过长。</translation>
    </message>
    <message>
        <source>The birth date must be that of a person between 16 and 100.</source>
        <translation>出生日期须对应 16 至 100 岁的人。</translation>
    </message>
    <message>
        <source>A passport number is 4 to 24 letters and digits.</source>
        <translation>护照号码为 4 至 24 个字母和数字。</translation>
    </message>
    <message>
        <source>Give one e-mail address, such as name@example.org.</source>
        <translation>请填写一个电子邮件地址，例如 name@example.org。</translation>
    </message>
    <message>
        <source>A telephone number is digits, such as +41 22 000 00 00.</source>
        <translation>电话号码由数字组成，例如 +41 22 000 00 00。</translation>
    </message>
    <message>
        <source>The text is longer than 20,000 characters.</source>
        <translation>文本超过 20,000 个字符。</translation>
    </message>
    <message>
        <source>The text is longer than 300 characters.</source>
        <translation>文本超过 300 个字符。</translation>
    </message>
    <message>
        <source>The text gives the applicant&apos;s full name, address or number; reviewers read it. Take that out.</source>
        <translation>文本中有申请人的全名、地址或号码，而评审人会阅读该文本。请删去。</translation>
    </message>
    <message>
        <source>Name the State whose official the applicant is.</source>
        <translation>请写明申请人是哪个国家的官员。</translation>
    </message>
    <message>
        <source>Years in the post are 0 to 60.</source>
        <translation>任现职年数为 0 至 60。</translation>
    </message>
    <message>
        <source>Sessions attended are 0 to 1000.</source>
        <translation>出席届会次数为 0 至 1000。</translation>
    </message>
    <message>
        <source>Languages are of en, fr, es, ru, zh, ar.</source>
        <translation>语言限 en、fr、es、ru、zh、ar。</translation>
    </message>
    <message>
        <source>Say which consent text the applicant agreed to: without consent no personal data are kept.</source>
        <translation>请说明申请人同意的是哪份同意书：未经同意不保存任何个人数据。</translation>
    </message>
    <message>
        <source>Give the date of the consent, not later than the receipt.</source>
        <translation>请填写同意日期，不得晚于收到日期。</translation>
    </message>
    <message>
        <source>Say when the application came in.</source>
        <translation>请说明申请何时收到。</translation>
    </message>
    <message>
        <source>The receipt lies in the future.</source>
        <translation>收到时间在未来。</translation>
    </message>
    <message>
        <source>The application came in before the call was open.</source>
        <translation>申请在征集开始之前收到。</translation>
    </message>
    <message>
        <source>The application is late: it takes a recorded decision to accept it.</source>
        <translation>申请迟到：须有记录在案的决定方可接受。</translation>
    </message>
    <message>
        <source>A project call takes proposals, not applications.</source>
        <translation>项目征集接受提案，不接受申请。</translation>
    </message>
    <message>
        <source>The call is a draft: it takes no applications yet.</source>
        <translation>该征集仍是草稿：尚不接受申请。</translation>
    </message>
    <message>
        <source>The applications of this call are reviewed: it takes no more.</source>
        <translation>该征集的申请已评审完毕：不再接受申请。</translation>
    </message>
    <message>
        <source>The application does not say in which field the present post is.</source>
        <translation>申请未说明现职属于哪个领域。</translation>
    </message>
    <message>
        <source>The application names another field: someone must judge whether it is related.</source>
        <translation>申请填写了其他领域：须由人判断是否相关。</translation>
    </message>
    <message>
        <source>Now works in the field, as the application states: %1.</source>
        <translation>据申请所述，目前从事该领域工作：%1。</translation>
    </message>
    <message>
        <source>Will report if asked, as the application states.</source>
        <translation>据申请所述，如有要求将提交报告。</translation>
    </message>
    <message>
        <source>Has not said that a report would be given; recorded, and no ground for a refusal.</source>
        <translation>未说明会提交报告；已记录，不构成拒绝理由。</translation>
    </message>
    <message>
        <source>Is a government official, as the application states.</source>
        <translation>据申请所述，是政府官员。</translation>
    </message>
    <message>
        <source>Is not a government official, as the application states.</source>
        <translation>据申请所述，不是政府官员。</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is a government official.</source>
        <translation>申请未说明申请人是否为政府官员。</translation>
    </message>
    <message>
        <source>Is based in the capital, as the application states.</source>
        <translation>据申请所述，常驻首都。</translation>
    </message>
    <message>
        <source>Is not based in the capital, as the application states.</source>
        <translation>据申请所述，不常驻首都。</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is based in the capital.</source>
        <translation>申请未说明申请人是否常驻首都。</translation>
    </message>
    <message>
        <source>Describes direct experience; how much it is worth is scored.</source>
        <translation>描述了直接经验；其价值由评分决定。</translation>
    </message>
    <message>
        <source>The application says nothing of direct experience in the present post.</source>
        <translation>申请未提及现职中的直接经验。</translation>
    </message>
    <message>
        <source>Says what will be brought to the discussions; how much it is worth is scored.</source>
        <translation>说明了将为讨论作出的贡献；其价值由评分决定。</translation>
    </message>
    <message>
        <source>The application says nothing of an intended contribution.</source>
        <translation>申请未提及拟作的贡献。</translation>
    </message>
    <message>
        <source>Is able to travel and take part, as the application states.</source>
        <translation>据申请所述，能够旅行并参会。</translation>
    </message>
    <message>
        <source>Is not able to travel and take part, as the application states.</source>
        <translation>据申请所述，不能旅行并参会。</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant can travel.</source>
        <translation>申请未说明申请人能否旅行。</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings and all activities held alongside.</source>
        <translation>承诺出席所有正式会议和同期举行的所有活动。</translation>
    </message>
    <message>
        <source>Does not undertake to attend all formal meetings and all activities held alongside.</source>
        <translation>未承诺出席所有正式会议和同期举行的所有活动。</translation>
    </message>
    <message>
        <source>The undertaking to attend everything is not given yet.</source>
        <translation>尚未作出出席全部活动的承诺。</translation>
    </message>
    <message>
        <source>Name and birth date agree with those of %1: someone must judge whether they are one person.</source>
        <translation>姓名和出生日期与 %1 相符：须由人判断是否为同一人。</translation>
    </message>
    <message>
        <source>%1 (judged by %2)</source>
        <translation>%1（由 %2 判断）</translation>
    </message>
    <message>
        <source>People judged this differently: %1 Against it: %2</source>
        <translation>判断不一：%1 反对意见：%2</translation>
    </message>
    <message>
        <source>A refusal takes two people, and one has judged: %1</source>
        <translation>拒绝须由两人判断，目前只有一人：%1</translation>
    </message>
    <message>
        <source>A report may be asked for of those selected; it is recorded and refuses nobody.</source>
        <translation>可要求入选者提交报告；此项仅作记录，不据此拒绝任何人。</translation>
    </message>
    <message>
        <source>Say in a sentence what the judgement rests on.</source>
        <translation>请用一句话说明判断的依据。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This application stands twice, here and at %1. Leave one.</source>
        <translation>该申请出现两次：此处和 %1。请只保留一份。</translation>
    </message>
    <message>
        <source>The passport number is that of %1: one person, one application. Withdraw one or mend it.</source>
        <translation>该护照号码与 %1 相同：每人只能提交一份申请。请撤回其中一份或更正。</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal data can record applications.</source>
        <translation>只有获授权接触个人数据的人员才能录入申请。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>This application is on record already, word for word.</source>
        <translation>该申请已在记录中，一字不差。</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a person&apos;s data</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a person&apos;s name</comment>
        <translation>已密封</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>国家和组别</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>an application</comment>
        <translation>符合资格</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>an application</comment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <comment>an application</comment>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an application</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>%1 is a currency</comment>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>As the application said before it was erased.</source>
        <translation>删除之前申请所述的内容。</translation>
    </message>
    <message>
        <source>The applicant is a nominee: withdraw them on the page of the short list, which frees the money and the place.</source>
        <translation>该申请人是获提名者：请在入围名单页将其退出，以释放资金和名额。</translation>
    </message>
    <message>
        <source>Name the version of the consent text, not the applicant.</source>
        <translation>请写明同意书文本的版本，而不是申请人。</translation>
    </message>
    <message>
        <source>What was sealed of an applicant&apos;s screening was touched by another program.</source>
        <translation>某申请人筛查的密封内容被其他程序改动过。</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>没有已记录的综合名单。请先导入。</translation>
    </message>
    <message>
        <source>Everyone who applied did so under the version that holds, or was told of it already.</source>
        <translation>所有申请人都是按现行版本提出申请的，或已被告知该版本。</translation>
    </message>
    <message>
        <source>The reason stays on record: take names, addresses and numbers of applicants out of it.</source>
        <translation>理由会保留在记录中：请删去申请人的姓名、地址和号码。</translation>
    </message>
    <message>
        <source>Not kept: the person&apos;s data were erased before.</source>
        <translation>未保留：该人的数据此前已删除。</translation>
    </message>
    <message>
        <source>The reason was erased with the person&apos;s data.</source>
        <translation>理由已随该人的数据一并删除。</translation>
    </message>
    <message>
        <source>Reason sealed.</source>
        <translation>理由已密封。</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Say why.</source>
        <translation>请说明原因。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>The line has a meaning already. Undo it first.</source>
        <translation>该笔流水已有含义。请先撤销。</translation>
    </message>
    <message>
        <source>A line is explained as not ours or as a charge of the bank.</source>
        <translation>流水只能解释为非本基金款项或银行手续费。</translation>
    </message>
    <message>
        <source>Nothing was said of this line that could be undone.</source>
        <translation>该笔流水没有可以撤销的说明。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>非本基金</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>银行手续费</translation>
    </message>
    <message>
        <source>The entries come to %1 %2, the line is of %3: the difference is %4.</source>
        <translation>分录合计%1 %2，流水为%3：差额为%4。</translation>
    </message>
    <message>
        <source>There is no such line of the bank.</source>
        <translation>没有这笔银行流水。</translation>
    </message>
    <message>
        <source>A line is matched to entries that moved cash, were not reversed and stand for no other line.</source>
        <translation>流水只能与引起现金变动、未被冲销且未对应其他流水的分录匹配。</translation>
    </message>
    <message>
        <source>Entry %1 is in %2, the line in %3.</source>
        <translation>分录%1的币种为%2，流水的币种为%3。</translation>
    </message>
    <message>
        <source>A contribution never stands beside a use of money.</source>
        <translation>捐款不得与资金使用并列。</translation>
    </message>
    <message>
        <source>Account %1: the statement ends on %2, before it begins on %3.</source>
        <translation>账户%1：对账单的结束日%2早于开始日%3。</translation>
    </message>
    <message>
        <source>Account %1: the statement to %2 ends with %3, the one from %4 begins with %5: %6 %7 moved in between.</source>
        <translation>账户%1：截至%2的对账单期末余额为%3，自%4起的对账单期初余额为%5：其间变动了%6 %7。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Ask the bank for shorter statements.</source>
        <translation>文件大于%1 MiB。请向银行索取期间较短的对账单。</translation>
    </message>
    <message>
        <source>There is no statement in this file.</source>
        <translation>此文件中没有对账单。</translation>
    </message>
    <message>
        <source>The amount %1 is neither credit (CRDT) nor debit (DBIT).</source>
        <translation>金额%1既非贷方（CRDT）也非借方（DBIT）。</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>没有金额。</translation>
    </message>
    <message>
        <source>The balance has no day.</source>
        <translation>余额没有日期。</translation>
    </message>
    <message>
        <source>The entry has no day of booking (BookgDt).</source>
        <translation>条目没有入账日（BookgDt）。</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>同一天</translation>
    </message>
    <message>
        <source>Days in between: %1</source>
        <translation>相隔天数：%1</translation>
    </message>
    <message>
        <source>%1 stands as the other party</source>
        <translation>对方为%1</translation>
    </message>
    <message>
        <source>%1 stands in the purpose</source>
        <translation>用途中有%1</translation>
    </message>
    <message>
        <source>The amount is the same</source>
        <translation>金额相同</translation>
    </message>
    <message>
        <source>The reference %1 stands in the line</source>
        <translation>流水中有编号%1</translation>
    </message>
    <message>
        <source>The contribution %1 stands in the line</source>
        <translation>流水中有捐款%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All %1 entries of %2</source>
        <translation>%2的全部%1条分录</translation>
    </message>
    <message>
        <source>Together they come to the amount</source>
        <translation>合计等于该金额</translation>
    </message>
    <message>
        <source>Record as a receipt of %1</source>
        <translation>记录为%1的收款</translation>
    </message>
    <message>
        <source>An instalment of this amount is due on %1</source>
        <translation>该金额的分期款应于%1到期</translation>
    </message>
    <message>
        <source>This amount is outstanding in all</source>
        <translation>该金额等于全部未收款</translation>
    </message>
    <message>
        <source>No more than is outstanding</source>
        <translation>不超过未收款</translation>
    </message>
    <message>
        <source>Account %1: balance when its first statement begins</source>
        <translation>账户%1：第一份对账单开始时的余额</translation>
    </message>
    <message>
        <source>Account %1: moved between two statements, of which one is missing</source>
        <translation>账户%1：两份对账单之间的变动，中间缺一份对账单</translation>
    </message>
    <message>
        <source>Exchange differences of cash, which no bank knows</source>
        <translation>现金汇兑差额，银行没有此项</translation>
    </message>
    <message>
        <source>The file holds a document type definition, behind which anything may hide: no bank writes one.</source>
        <translation>文件含有文档类型定义，其中可能隐藏任何内容：银行不会写入此项。</translation>
    </message>
    <message>
        <source>This is no bank statement of ISO 20022: it does not begin as a document camt.053.</source>
        <translation>这不是ISO 20022银行对账单：开头不是camt.053文档。</translation>
    </message>
    <message>
        <source>The balance is in %1, the account in %2.</source>
        <translation>余额的币种为%1，账户的币种为%2。</translation>
    </message>
    <message>
        <source>The statement names no account.</source>
        <translation>对账单未注明账户。</translation>
    </message>
    <message>
        <source>Account %1: the statement has no booked opening balance (OPBD) or no closing one (CLBD).</source>
        <translation>账户%1：对账单没有已入账的期初余额（OPBD）或期末余额（CLBD）。</translation>
    </message>
    <message>
        <source>The entry is in %1, the account in %2.</source>
        <translation>条目的币种为%1，账户的币种为%2。</translation>
    </message>
    <message>
        <source>The file is cut or damaged here: %1.</source>
        <translation>文件在此处被截断或损坏：%1。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Ask the bank for shorter statements.</source>
        <translation>文件超过%1行。请向银行索取期间较短的对账单。</translation>
    </message>
    <message>
        <source>Entries that the bank has not booked yet were passed over: %1.</source>
        <translation>银行尚未入账的条目已略过：%1。</translation>
    </message>
    <message>
        <source>opening, line or closing: a statement is one opening, its lines, one closing</source>
        <translation>opening、line或closing：一份对账单由一行opening、若干行line和一行closing组成</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN或银行的账号</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>ISO 4217货币代码</translation>
    </message>
    <message>
        <source>Day of the booking, YYYY-MM-DD; of opening and closing the first and last day of the statement</source>
        <translation>入账日，YYYY-MM-DD；opening和closing行为对账单的第一天和最后一天</translation>
    </message>
    <message>
        <source>Day of value, YYYY-MM-DD; empty: the day of the booking</source>
        <translation>起息日，YYYY-MM-DD；留空：入账日</translation>
    </message>
    <message>
        <source>Amount such as 1234.50, with a hyphen before it where it left the account; of opening and closing the balance</source>
        <translation>金额，如1234.50，从账户支出时前加连字符；opening和closing行为余额</translation>
    </message>
    <message>
        <source>The bank&apos;s reference of the line</source>
        <translation>银行的流水编号</translation>
    </message>
    <message>
        <source>Who paid or was paid</source>
        <translation>付款人或收款人</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>其附言</translation>
    </message>
    <message>
        <source>A statement opens here, and the one before has no closing row.</source>
        <translation>此处开始一份对账单，而前一份没有closing行。</translation>
    </message>
    <message>
        <source>The line belongs to no open statement of account %1 in %2.</source>
        <translation>该行不属于账户%1的任何未结束的%2对账单。</translation>
    </message>
    <message>
        <source>The amount of a line is not zero.</source>
        <translation>流水金额不得为零。</translation>
    </message>
    <message>
        <source>There is no open statement of account %1 in %2 to close.</source>
        <translation>账户%1没有可以结束的%2对账单。</translation>
    </message>
    <message>
        <source>“%1” is none of opening, line, closing.</source>
        <translation>“%1”不是opening、line或closing。</translation>
    </message>
    <message>
        <source>The statement of account %1 has no closing row: the file may be cut.</source>
        <translation>账户%1的对账单没有closing行：文件可能被截断。</translation>
    </message>
    <message>
        <source>one entry holds more than any bank writes</source>
        <translation>一个条目的内容超过任何银行会写入的量</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 is there already in other words, as from a file of another format. Nothing was recorded.</source>
        <comment>%2 from one day to another</comment>
        <translation>账户%1：%2的对账单已存在，但文字不同，可能来自另一格式的文件。未作任何记录。</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 overlaps the one of %3, so lines would be there twice. Nothing was recorded.</source>
        <comment>%2 and %3 from one day to another</comment>
        <translation>账户%1：%2的对账单与%3的对账单重叠，流水将重复。未作任何记录。</translation>
    </message>
    <message>
        <source>Account %1 is new: no statement of it was on record. Look whether it is the fund&apos;s.</source>
        <translation>账户%1是新账户：此前没有其对账单记录。请查看是否为基金账户。</translation>
    </message>
    <message>
        <source>Account %1 was in %2 until now, this statement is in %3. Look whether it is the right file.</source>
        <translation>账户%1此前币种为%2，本对账单为%3。请查看文件是否正确。</translation>
    </message>
    <message>
        <source>Only a line that brought money, has no meaning yet and is no payment that came back is recorded as a receipt.</source>
        <translation>只有带来款项、尚未说明用途且不是退回付款的流水，才可记录为收款。</translation>
    </message>
    <message>
        <source>The charge is less than the smallest amount of the books. Explain the line otherwise.</source>
        <translation>该收费小于账簿的最小金额。请以其他方式说明该流水。</translation>
    </message>
    <message>
        <source>Bank charge: %1</source>
        <translation>银行收费：%1</translation>
    </message>
    <message>
        <source>Lines of %1 and of %2 don&apos;t stand for one thing.</source>
        <translation>%1和%2的流水不对应同一事项。</translation>
    </message>
    <message>
        <source>Account %1, %2: the opening balance and the lines come to %3 %4, the closing balance is %5: the difference is %6.</source>
        <comment>%2 from one day to another</comment>
        <translation>账户%1，%2：期初余额加流水为%3 %4，期末余额为%5：差额为%6。</translation>
    </message>
    <message>
        <source>The line is booked on %1, the statement is of %2.</source>
        <comment>a day, from one day to another</comment>
        <translation>流水入账日为%1，对账单日期为%2。</translation>
    </message>
    <message>
        <source>Account %1: no statement covers %2.</source>
        <comment>%2 from one day to another</comment>
        <translation>账户%1：没有对账单涵盖%2。</translation>
    </message>
    <message>
        <source>Account %1: statements that came later</source>
        <translation>账户%1：后来收到的对账单</translation>
    </message>
    <message>
        <source>Exchange differences that were recorded later</source>
        <translation>后来记录的汇兑差额</translation>
    </message>
    <message>
        <source>Bank and books are reconciled of today or of an earlier day.</source>
        <translation>银行与账簿对账的日期须为今天或更早。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time, a day</comment>
        <translation>%1，按%2所知</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item</comment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Bank and books in %1</source>
        <comment>a currency</comment>
        <translation>银行与账簿（%1）</translation>
    </message>
    <message>
        <source>Bank and books come to the same once what only one of them knows is taken off.</source>
        <translation>扣除仅一方知悉的事项后，银行与账簿相符。</translation>
    </message>
    <message>
        <source>Bank and books do not come to the same.</source>
        <translation>银行与账簿不符。</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>此后</translation>
    </message>
    <message>
        <source>What was recorded after %1, in %2</source>
        <comment>a day, a currency</comment>
        <translation>%1之后的记录（%2）</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>银行余额（当时所知）</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>银行余额（现在所知）</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>账簿余额（当时所知）</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>账簿余额（现在所知）</translation>
    </message>
    <message>
        <source>Open then, and matched or reversed since</source>
        <translation>当时未结，此后已匹配或冲销</translation>
    </message>
    <message>
        <source>Bank reconciliation, %1</source>
        <comment>a day or a time</comment>
        <translation>银行对账，%1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>拟议基金：非正式文件</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>演示：人员和金额均为虚构</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>银行对账</translation>
    </message>
    <message>
        <source>No statement of the bank begins by that day.</source>
        <translation>没有在该日之前开始的银行对账单。</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>审核人</translation>
    </message>
    <message>
        <source>The amount is beyond what a statement may hold: another program made it so.</source>
        <translation>金额超出对账单可容纳的范围：系由其他程序造成。</translation>
    </message>
    <message>
        <source>The statement is not what the bank&apos;s file held.</source>
        <translation>对账单与银行文件的内容不一致。</translation>
    </message>
    <message>
        <source>The line of the bank has two meanings at once.</source>
        <translation>该银行流水同时有两种说明。</translation>
    </message>
    <message>
        <source>The entry stands for the bank&apos;s lines twice.</source>
        <translation>该分录两次对应银行流水。</translation>
    </message>
    <message>
        <source>The lines of the bank do not come to the entries that they are matched to.</source>
        <translation>银行流水与所匹配分录的合计不符。</translation>
    </message>
    <message>
        <source>Account %1: balance of the bank, by its statements to this day</source>
        <translation>账户%1：截至该日对账单的银行余额</translation>
    </message>
    <message>
        <source>Account %1: known to both bank and books</source>
        <translation>账户%1：银行和账簿均知悉</translation>
    </message>
    <message>
        <source>All accounts in %1: known to both bank and books</source>
        <translation>所有%1账户：银行和账簿均知悉</translation>
    </message>
    <message>
        <source>Balance of the books in %1</source>
        <translation>账簿余额（%1）</translation>
    </message>
    <message>
        <source>Books in %1: known to both bank and books</source>
        <translation>账簿（%1）：银行和账簿均知悉</translation>
    </message>
    <message>
        <source>Every charge of the bank is in the books already.</source>
        <translation>银行的所有费用均已入账。</translation>
    </message>
    <message>
        <source>It is posted in the books now.</source>
        <translation>现已入账。</translation>
    </message>
    <message>
        <source>Say which column has the day of the booking.</source>
        <translation>请指明哪一列是记账日期。</translation>
    </message>
    <message>
        <source>An amount stands either in one column or in two, debit and credit: say one of both.</source>
        <translation>金额或在一列，或在借方和贷方两列：请指明其一。</translation>
    </message>
    <message>
        <source>Say which column has the amount, or which two have debit and credit.</source>
        <translation>请指明哪一列是金额，或哪两列是借方和贷方。</translation>
    </message>
    <message>
        <source>A column of C and D goes with one column of amounts.</source>
        <translation>C和D列须与单一金额列配用。</translation>
    </message>
    <message>
        <source>03/04/2026 may be 3 April or 4 March: say in which order day, month and year stand (date=dmy, mdy or ymd).</source>
        <translation>03/04/2026可能是4月3日或3月4日：请指明日、月、年的顺序（date=dmy、mdy 或 ymd）。</translation>
    </message>
    <message>
        <source>Decimals and thousands can&apos;t have the same mark.</source>
        <translation>小数与千位不能用同一符号。</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>文件没有“%1”列。其各列为：%2。</translation>
    </message>
    <message>
        <source>The column “%1” is said twice: as “%2” and as “%3”.</source>
        <translation>列“%1”指定了两次：作为“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is new.</source>
        <translation>第%1列“%2”是新增的。</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is there no more.</source>
        <translation>第%1列“%2”已不存在。</translation>
    </message>
    <message>
        <source>Column %1 was “%2” and is “%3” now.</source>
        <translation>第%1列原为“%2”，现为“%3”。</translation>
    </message>
    <message>
        <source>There is nothing in this file, or nothing below the lines that are skipped. Get it from the bank again.</source>
        <translation>此文件为空，或跳过的行之后没有内容。请重新向银行索取。</translation>
    </message>
    <message>
        <source>Column %1 has no heading. Say how many lines stand before the headings, or name it.</source>
        <translation>第%1列没有标题。请指明标题前有多少行，或为其命名。</translation>
    </message>
    <message>
        <source>Two columns are called “%1”, so nobody knows which is meant. Give one of them another name.</source>
        <translation>有两列名为“%1”，无法确定所指。请为其中一列另行命名。</translation>
    </message>
    <message>
        <source>The line has more fields than there are headings.</source>
        <translation>该行的字段多于标题。</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Choose the encoding Windows-1252 (encoding=windows-1252). %1</source>
        <comment>a sentence follows</comment>
        <translation>文件不是UTF-8。请选择编码Windows-1252（encoding=windows-1252）。%1</translation>
    </message>
    <message>
        <source>Matched with a reason</source>
        <translation>附理由匹配</translation>
    </message>
    <message>
        <source>Matched with a reason in %1, in %2</source>
        <comment>a year, a currency</comment>
        <translation>于%1年附理由匹配，%2</translation>
    </message>
    <message>
        <source>The bank does not name the donor as the sender of these lines; what shows that it is its money stands with each (para. 14).</source>
        <translation>银行未将捐助方列为这些款项的汇款人；各行均载明以何证明款项属于捐助方（第14段）。</translation>
    </message>
    <message>
        <source>The bank names %1 as the sender, which is no name of %2. Say what shows that it is this contribution&apos;s money: somebody else&apos;s may need a clearance of its own.</source>
        <comment>%1 and %2 names</comment>
        <translation>银行列出的汇款人为%1，并非%2的名称。请说明以何证明这是该项捐助的款项：他人的款项可能需要另行审查通过。</translation>
    </message>
    <message>
        <source>The bank names no sender. Say what shows that it is money of %1: somebody else&apos;s may need a clearance of its own.</source>
        <comment>a name</comment>
        <translation>银行未列汇款人。请说明以何证明这是%1的款项：他人的款项可能需要另行审查通过。</translation>
    </message>
    <message>
        <source>“%1” says neither that the amount came (C, CRDT, H, +) nor that it left (D, DBIT, S, -). Mend the line.</source>
        <translation>“%1”既未表示收入（C、CRDT、H、+），也未表示支出（D、DBIT、S、-）。请更正该行。</translation>
    </message>
    <message>
        <source>The amount is below zero and “%1” says that it came. Mend the line.</source>
        <translation>金额小于零，而“%1”表示收入。请更正该行。</translation>
    </message>
    <message>
        <source>The line has an amount in both columns, debit and credit, or in none. Exactly one belongs there.</source>
        <translation>该行在借方和贷方两列均有金额或均无金额。应恰有一项。</translation>
    </message>
    <message>
        <source>An amount in the column of what came is below zero. Say that it is one column of signed amounts, or mend the line.</source>
        <translation>收入列中的金额小于零。请指明其为带符号的单一金额列，或更正该行。</translation>
    </message>
    <message>
        <source>The line is in “%1”, the account in %2. Ask the bank for one file for each currency.</source>
        <translation>该行币种为“%1”，账户为%2。请向银行索取每种货币各一份文件。</translation>
    </message>
    <message>
        <source>After the line before, the balance was %1; with %2 it comes to %3, but the file says %4. A line is missing, or the amount is read in another way than the bank meant.</source>
        <translation>上一行之后余额为%1；加上%2应为%3，而文件显示%4。缺少一行，或金额的读取方式与银行本意不同。</translation>
    </message>
    <message>
        <source>Lines that moved no money were passed over: %1.</source>
        <translation>已略过无资金变动的行：%1。</translation>
    </message>
    <message>
        <source>“%1” is no day in the chosen order (as in %2). Choose another order, or mend the line.</source>
        <translation>“%1”不是所选顺序（如%2）的日期。请选择其他顺序，或更正该行。</translation>
    </message>
    <message>
        <source>“%1” is no amount with the chosen marks (as in %2). Choose other marks for decimals and thousands, or mend the line.</source>
        <translation>“%1”不是所选符号（如%2）的金额。请为小数和千位选择其他符号，或更正该行。</translation>
    </message>
    <message>
        <source>The table of account %1 is not as it was confirmed. %2 Look at its columns and confirm them anew.</source>
        <comment>%2 are sentences</comment>
        <translation>账户%1的表格与确认时不同。%2请查看各列并重新确认。</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed for one account how it is read. Say which account it is of.</source>
        <translation>这是银行自有表格，尚无人就任何账户确认其读取方式。请指明其账户。</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed how those of account %1 are read. Look at its columns and confirm them once.</source>
        <translation>这是银行自有表格，尚无人确认账户%1表格的读取方式。请查看各列并确认一次。</translation>
    </message>
    <message>
        <source>No column tells the balance, and no statement of account %1 on record ends before %2. Say the balance before the first line (opening).</source>
        <translation>没有列示余额，且账户%1没有在%2之前结束的已记录对账单。请指明首行之前的余额（opening）。</translation>
    </message>
    <message>
        <source>The balance before the first line is %1 by the file&apos;s own column, and you say %2.</source>
        <translation>按文件自身的列，首行之前的余额为%1，而您指明为%2。</translation>
    </message>
    <message>
        <source>Account %1: no column tells the balance, so the statement begins with %2, as the record has it.</source>
        <translation>账户%1：没有列示余额，故对账单按记录以%2开始。</translation>
    </message>
    <message>
        <source>The table does not name its account. The last statement of account %1 ends with %2, this one begins with %3: say which account it is of.</source>
        <translation>表格未指明账户。账户%1的上一份对账单以%2结束，本表以%3开始：请指明其账户。</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>请指明账户：IBAN或银行账号。</translation>
    </message>
    <message>
        <source>A mapping is confirmed for a file of the bank.</source>
        <translation>读取方式须对照银行文件确认。</translation>
    </message>
    <message>
        <source>Day of the booking</source>
        <translation>记账日期</translation>
    </message>
    <message>
        <source>Day of value</source>
        <translation>起息日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount that left (debit)</source>
        <translation>支出金额（借方）</translation>
    </message>
    <message>
        <source>Amount that came (credit)</source>
        <translation>收入金额（贷方）</translation>
    </message>
    <message>
        <source>Came or left (C or D)</source>
        <translation>收入或支出（C或D）</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>银行编号</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>该行之后的余额</translation>
    </message>
    <message>
        <source>skip is a number of lines from 0 to %1.</source>
        <translation>skip 为0至%1的行数。</translation>
    </message>
    <message>
        <source>“%1” is nothing that a mapping says. It says: %2.</source>
        <translation>“%1”不属于读取方式。可指明：%2。</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <comment>a word follows</comment>
        <translation>%1为以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no word of a mapping: write it as booked=Date, with a comma before the next.</source>
        <translation>“%1”不是读取方式的用语：请写作 booked=Date，下一项前加逗号。</translation>
    </message>
    <message>
        <source>“%1” is said twice. Say it once.</source>
        <translation>“%1”指定了两次。请只指定一次。</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>缺少“%1”列。</translation>
    </message>
    <message>
        <source>The column “%1” is not known here. The columns are: %2.</source>
        <translation>此处没有“%1”这一列。可用的列有：%2。</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a table in text form. Open it and save the sheet as “CSV UTF-8”.</source>
        <translation>这是电子表格或其他压缩文件，不是文本格式的表格。请打开该文件，并将工作表另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a table in text form. Choose the CSV file.</source>
        <translation>这是数据库（SQLite），不是文本格式的表格。请选择CSV文件。</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table in text form. Choose the CSV file.</source>
        <translation>这是PDF文件，不是文本格式的表格。请选择CSV文件。</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16 but breaks its rules; it may be cut off. Save it again as “CSV UTF-8”.</source>
        <translation>文件标明为UTF-16编码，但不符合其规则，可能已被截断。请重新另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but has no byte-order mark. Save it as “CSV UTF-8”.</source>
        <translation>文件看似UTF-16编码，但没有字节顺序标记。请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text. Choose a table saved as “CSV UTF-8”.</source>
        <translation>文件含有零字节，因此不是文本。请选择以“CSV UTF-8”格式保存的表格。</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>“%2”之后的字节%1不是UTF-8编码。请将文件另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8; in Windows-1252 it would be “%3”. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>“%2”之后的字节%1不是UTF-8编码；按Windows-1252应为“%3”。请用原来的程序打开文件，并另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file is empty or begins with a blank line. The first line must name the columns.</source>
        <translation>文件为空或以空行开头。第一行必须是各列的名称。</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>第一行中第%1列没有名称。</translation>
    </message>
    <message>
        <source>The first line names %1 columns; the most is %2.</source>
        <translation>第一行列出了%1列，最多允许%2列。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>字段中含有引号。请用引号括住整个字段，并将其中的引号写两次。</translation>
    </message>
    <message>
        <source>The quotation mark that opens this field is not closed within %1 KiB. Close it, or write it twice if it belongs to the text.</source>
        <translation>打开此字段的引号在%1 KiB之内没有关闭。请将其关闭；如果它属于文本内容，请写两次。</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone. Save the file as “CSV UTF-8”, not as “CSV (Macintosh)”.</source>
        <translation>该行仅以回车符结尾。请将文件另存为“CSV UTF-8”，不要用“CSV (Macintosh)”。</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>该字段为空。</translation>
    </message>
    <message>
        <source>There is no day “%1” between 1900 and 2199.</source>
        <translation>1900年至2199年之间没有“%1”这一天。</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates. Write %2 or %3.</source>
        <translation>“%1”可以读作两个日期。请写%2或%3。</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD. Write %2.</source>
        <translation>“%1”不是YYYY-MM-DD格式的日期。请写%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>“%1”不是YYYY-MM-DD格式的日期，例如2026-11-22。</translation>
    </message>
    <message>
        <source>“%1” can be read as two amounts. Write %2 or %3.</source>
        <translation>“%1”可以读作两个金额。请写%2或%3。</translation>
    </message>
    <message>
        <source>“%1” is not written as digits with a point. Write %2.</source>
        <translation>“%1”不是用数字加小数点书写的。请写%2。</translation>
    </message>
    <message>
        <source>“%1” is not an amount in digits with a point, such as 1234.50, of at most 15 digits.</source>
        <translation>“%1”不是用数字加小数点书写的金额（例如1234.50，最多15位数字）。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>“%1”既不是yes也不是no。请写yes或no。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是%2到%3之间的整数。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, then its sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>该行有%Ln个字段，而表头有%1个：缺少“%2”及其后的字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>该行有%Ln个字段，而表头有%1个。含有“%2”的字段请用引号括起来。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it into several files.</source>
        <translation>文件超过%1 MiB。请将其拆分为多个文件。</translation>
    </message>
    <message>
        <source>The column “%1” appears twice. Remove one.</source>
        <translation>“%1”列出现了两次。请删除其中一列。</translation>
    </message>
    <message>
        <source>The field is longer than %1 KiB. Lines or fields are probably not separated properly.</source>
        <translation>字段超过%1 KiB。可能是行或字段没有正确分隔。</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark. Write a quotation mark inside the field twice.</source>
        <translation>结束引号之后还有文字。字段内的引号应写两次。</translation>
    </message>
    <message>
        <source>The line is blank. Fill it or remove it.</source>
        <translation>该行为空。请填写或删除。</translation>
    </message>
    <message>
        <source>Reading stopped here. Correct these problems first.</source>
        <translation>读取在此停止。请先改正以上问题。</translation>
    </message>
    <message>
        <source>“%1” is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>“%1”不是带有 UTC 时差的日期和时间，例如 2026-11-22T14:05Z 或 2026-11-22T14:05+02:00。</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>a row of a call</comment>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <comment>a row of a call</comment>
        <translation>标准 %1</translation>
    </message>
    <message>
        <source>The file %1 is empty, or there is nothing in it but blanks. Attach the document itself.</source>
        <translation>文件 %1 为空或仅有空白。请附上文件本身。</translation>
    </message>
    <message>
        <source>The file %1 has more than 10 megabytes.</source>
        <translation>文件 %1 超过10兆字节。</translation>
    </message>
    <message>
        <source>The byte %1 means nothing in Windows-1252. Choose another encoding, or save the file as “CSV UTF-8”.</source>
        <translation>字节%1在Windows-1252中没有意义。请选择其他编码，或将文件另存为“CSV UTF-8”。</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>最不发达国家、内陆发展中国家、小岛屿发展中国家</translation>
    </message>
    <message>
        <source>First-time delegate</source>
        <translation>首次参会代表</translation>
    </message>
    <message>
        <source>Field of the present post</source>
        <translation>现职所属领域</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal values can publish a call, since its review key is kept under the file key.</source>
        <translation>征集的评审密钥由文件密钥保护，因此只有获授权接触个人数据的人员才能发布征集。</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>没有该征集。</translation>
    </message>
    <message>
        <source>There is no call %1.</source>
        <translation>没有征集 %1。</translation>
    </message>
    <message>
        <source>A call keeps its kind: begin another one.</source>
        <translation>征集的类别不可更改：请另建一个。</translation>
    </message>
    <message>
        <source>The call is published, and no new version is drafted.</source>
        <translation>征集已发布，且没有正在起草的新版本。</translation>
    </message>
    <message>
        <source>A draft can&apos;t be closed.</source>
        <translation>草稿不能截止。</translation>
    </message>
    <message>
        <source>The call is closed already.</source>
        <translation>征集已经截止。</translation>
    </message>
    <message>
        <source>The call was published as open until its closing time, and stays open until then.</source>
        <translation>征集发布时已公布截止时间，在此之前保持开放。</translation>
    </message>
    <message>
        <source>The published call names no public value.</source>
        <translation>已发布的征集未指定公开数值。</translation>
    </message>
    <message>
        <source>The public value is on record already.</source>
        <translation>公开数值已在记录中。</translation>
    </message>
    <message>
        <source>Give the value.</source>
        <translation>请填写数值。</translation>
    </message>
    <message>
        <source>Say where everyone can look the value up.</source>
        <translation>请说明人人可以在何处查到该数值。</translation>
    </message>
    <message>
        <source>The value must have become known after the call closed, so that nobody could choose a lucky number.</source>
        <translation>数值须在征集截止之后才公布，以免有人挑选有利的数字。</translation>
    </message>
    <message>
        <source>The scores of this call can&apos;t be opened with your key.</source>
        <translation>您的密钥无法打开该征集的评分。</translation>
    </message>
    <message>
        <source>Give a title.</source>
        <translation>请填写标题。</translation>
    </message>
    <message>
        <source>Say whom the call is for, what is paid and how to apply.</source>
        <translation>请说明征集面向何人、支付哪些费用以及如何申请。</translation>
    </message>
    <message>
        <source>The call must encourage women to apply: add the sentence.</source>
        <translation>征集须鼓励妇女申请：请加上该句。</translation>
    </message>
    <message>
        <source>Choose the time zone in which the times are announced.</source>
        <translation>请选择公布时间所用的时区。</translation>
    </message>
    <message>
        <source>Say when the call opens.</source>
        <translation>请说明征集何时开始。</translation>
    </message>
    <message>
        <source>Say when the call closes.</source>
        <translation>请说明征集何时截止。</translation>
    </message>
    <message>
        <source>The call must close after it opens.</source>
        <translation>征集的截止时间须晚于开始时间。</translation>
    </message>
    <message>
        <source>The closing time is over: choose a later one.</source>
        <translation>截止时间已过：请选择更晚的时间。</translation>
    </message>
    <message>
        <source>Name the meeting that delegates are sponsored to.</source>
        <translation>请写明资助代表出席的会议。</translation>
    </message>
    <message>
        <source>Say where the meeting is: travel costs go by the place.</source>
        <translation>请说明会议地点：旅费按地点计算。</translation>
    </message>
    <message>
        <source>Give the first and the last day of the meeting, in that order.</source>
        <translation>请依次填写会议的第一天和最后一天。</translation>
    </message>
    <message>
        <source>Give the nights that subsistence is estimated for.</source>
        <translation>请填写估算生活津贴的夜数。</translation>
    </message>
    <message>
        <source>The call must close before the meeting begins.</source>
        <translation>征集须在会议开始之前截止。</translation>
    </message>
    <message>
        <source>Say how many delegates can be sponsored.</source>
        <translation>请说明可资助多少名代表。</translation>
    </message>
    <message>
        <source>A project call has an envelope, and no seats.</source>
        <translation>项目征集有资金额度，没有名额。</translation>
    </message>
    <message>
        <source>Give the envelope, an amount above zero in the fund&apos;s currency.</source>
        <translation>请填写资金额度，须为大于零的金额，以基金货币计。</translation>
    </message>
    <message>
        <source>The limit for one State must leave one place: all States are eligible to apply.</source>
        <translation>对单一国家的限额须至少留一个名额：所有国家都有资格申请。</translation>
    </message>
    <message>
        <source>The least merit is between 0 and 100.</source>
        <translation>最低综合分在 0 至 100 之间。</translation>
    </message>
    <message>
        <source>Say how ties are settled.</source>
        <translation>请说明同分如何处理。</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; stands twice.</source>
        <translation>核对项“%1”出现两次。</translation>
    </message>
    <message>
        <source>Say in words what &quot;%1&quot; asks for.</source>
        <translation>请用文字说明“%1”的要求。</translation>
    </message>
    <message>
        <source>The call must state the check &quot;%1&quot;.</source>
        <translation>征集须列明核对项“%1”。</translation>
    </message>
    <message>
        <source>Name the criterion.</source>
        <translation>请填写标准名称。</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>权重为 1 至 100 的整数。</translation>
    </message>
    <message>
        <source>Say what a score of %1 means.</source>
        <translation>请说明 %1 分的含义。</translation>
    </message>
    <message>
        <source>Two criteria have this name.</source>
        <translation>有两项标准同名。</translation>
    </message>
    <message>
        <source>Add the criteria that reviewers score.</source>
        <translation>请添加由评审人评分的标准。</translation>
    </message>
    <message>
        <source>The weights add up to %1, and must add up to 100.</source>
        <translation>权重合计为 %1，须等于 100。</translation>
    </message>
    <message>
        <source>Seats, the limit for one State and nights can&apos;t be negative.</source>
        <translation>名额、单一国家限额和夜数不能为负数。</translation>
    </message>
    <message>
        <source>The call is closed: its terms stay as published.</source>
        <translation>征集已截止：条款保持发布时的内容。</translation>
    </message>
    <message>
        <source>An application has been scored: the terms stay as published.</source>
        <translation>已有申请被评分：条款保持发布时的内容。</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a call</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a call</comment>
        <translation>开放</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a call</comment>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a call</comment>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>state of a call</comment>
        <translation>已呈交</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a call</comment>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Present post fits the agenda</source>
        <translation>现职与议程相符</translation>
    </message>
    <message>
        <source>Post unrelated to the agenda</source>
        <translation>职务与议程无关</translation>
    </message>
    <message>
        <source>Touches the agenda now and then</source>
        <translation>偶尔涉及议程</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda at times</source>
        <translation>有时处理议程中的一个专题</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda regularly</source>
        <translation>经常处理议程中的一个专题</translation>
    </message>
    <message>
        <source>Post deals with the agenda most of the time</source>
        <translation>职务大部分时间处理议程事项</translation>
    </message>
    <message>
        <source>Responsible for the agenda in the capital</source>
        <translation>在首都负责议程事项</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>信通技术安全方面的直接经验</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>未体现</translation>
    </message>
    <message>
        <source>General knowledge only</source>
        <translation>仅有一般知识</translation>
    </message>
    <message>
        <source>Has taken part in the work of others</source>
        <translation>参与过他人的工作</translation>
    </message>
    <message>
        <source>Own tasks, described</source>
        <translation>有本人承担的任务，并作了描述</translation>
    </message>
    <message>
        <source>Leads a part of the national work; results named</source>
        <translation>领导本国工作的一部分；列明成果</translation>
    </message>
    <message>
        <source>Leads national work; results named and used elsewhere</source>
        <translation>领导本国工作；列明成果，且成果为他处采用</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>拟作的贡献</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>General interest only</source>
        <translation>仅有一般兴趣</translation>
    </message>
    <message>
        <source>Names a topic, no own input</source>
        <translation>提出专题，无本人见解</translation>
    </message>
    <message>
        <source>Will take the floor on a named topic</source>
        <translation>将就所提专题发言</translation>
    </message>
    <message>
        <source>Will take the floor; brings own material</source>
        <translation>将发言；带来本人的材料</translation>
    </message>
    <message>
        <source>Brings material agreed with other States</source>
        <translation>带来与其他国家商定的材料</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>回国后的用途</translation>
    </message>
    <message>
        <source>A report to the own unit</source>
        <translation>向本单位提交报告</translation>
    </message>
    <message>
        <source>A briefing for the own ministry</source>
        <translation>向本部委作通报</translation>
    </message>
    <message>
        <source>A briefing for several bodies, with a date</source>
        <translation>向若干机构作通报，并定有日期</translation>
    </message>
    <message>
        <source>Steps planned with a date and someone responsible</source>
        <translation>计划了步骤，定有日期和负责人</translation>
    </message>
    <message>
        <source>Steps agreed by the bodies that take them</source>
        <translation>步骤已与执行机构商定</translation>
    </message>
    <message>
        <source>First part in the process</source>
        <translation>首次参与进程</translation>
    </message>
    <message>
        <source>Has attended every recent session</source>
        <translation>出席了近期每届会议</translation>
    </message>
    <message>
        <source>Has attended most recent sessions</source>
        <translation>出席了近期大多数届会</translation>
    </message>
    <message>
        <source>Has attended two sessions</source>
        <translation>出席过两届会议</translation>
    </message>
    <message>
        <source>Has attended one session, or took part remotely</source>
        <translation>出席过一届会议，或曾远程参会</translation>
    </message>
    <message>
        <source>Has never attended; the State sometimes has</source>
        <translation>从未出席；本国有时派员出席</translation>
    </message>
    <message>
        <source>Has never attended, nor has the State lately</source>
        <translation>从未出席，本国近期也未派员出席</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>最不发达国家、内陆发展中国家或小岛屿发展中国家</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚洲太平洋国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>First-time delegates</source>
        <translation>首次参会代表</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
    <message>
        <source>You are an official of your Government.</source>
        <translation>您是本国政府官员。</translation>
    </message>
    <message>
        <source>You are based in your capital.</source>
        <translation>您常驻本国首都。</translation>
    </message>
    <message>
        <source>You now work in diplomacy or policy on ICT security, or in a technical field of it.</source>
        <translation>您目前从事信通技术安全的外交或政策工作，或从事其中的技术领域工作。</translation>
    </message>
    <message>
        <source>You have direct experience of ICT security matters in your present post.</source>
        <translation>您在现职中有信通技术安全事务的直接经验。</translation>
    </message>
    <message>
        <source>You intend to contribute to discussions at the United Nations in the near future.</source>
        <translation>您打算近期为联合国的讨论作出贡献。</translation>
    </message>
    <message>
        <source>You are able to travel and to take part during the session.</source>
        <translation>您能够旅行并在届会期间参会。</translation>
    </message>
    <message>
        <source>You undertake to attend all formal meetings of the session and all capacity-building activities held alongside.</source>
        <translation>您承诺出席届会的所有正式会议和同期举行的所有能力建设活动。</translation>
    </message>
    <message>
        <source>If selected, you may be asked for a detailed report on your experience.</source>
        <translation>如获选，可能要求您就参会经历提交详细报告。</translation>
    </message>
    <message>
        <source>The fund pays travel, daily subsistence and terminal expenses of representatives and experts of States who take part in this meeting. Apply with the form before the closing time. Who is eligible, what is scored and how the balance of the list is kept is stated below and will not change.</source>
        <translation>基金支付参加本次会议的各国代表和专家的旅费、每日生活津贴和起讫点费用。请在截止时间之前用表格申请。谁符合资格、哪些内容评分以及名单如何保持均衡，均在下文列明，不会更改。</translation>
    </message>
    <message>
        <source>Women are encouraged to apply: the fund works towards the full, equal and effective participation of women.</source>
        <translation>鼓励妇女申请：基金致力于妇女充分、平等和有效的参与。</translation>
    </message>
    <message>
        <source>Of lists that are equal in all else, the one is taken whose applicants come first by the SHA-256 of the lot seed, a line feed and the applicant&apos;s number.</source>
        <translation>在其他方面完全相等的各份名单中，对抽签种子、一个换行符和申请人编号计算 SHA-256，选取申请人据此排在最前的名单。</translation>
    </message>
    <message>
        <source>Government official</source>
        <translation>政府官员</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>常驻首都</translation>
    </message>
    <message>
        <source>Now in the field</source>
        <translation>目前从事该领域</translation>
    </message>
    <message>
        <source>Direct experience in the present post</source>
        <translation>现职中的直接经验</translation>
    </message>
    <message>
        <source>Intends to contribute</source>
        <translation>打算作出贡献</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>能够旅行并参会</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>承诺出席全部活动</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>如有要求将提交报告</translation>
    </message>
    <message>
        <source>One application a person</source>
        <translation>每人一份申请</translation>
    </message>
    <message>
        <source>A balance rule must not be about one State: all States are eligible to apply.</source>
        <translation>均衡规则不得针对单一国家：所有国家都有资格申请。</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; that a rule could match.</source>
        <translation>没有可供规则匹配的属性“%1”。</translation>
    </message>
    <message>
        <source>Choose at least one value of &quot;%1&quot;.</source>
        <translation>请至少选择“%1”的一个值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;.</source>
        <translation>“%1”没有值“%2”。</translation>
    </message>
    <message>
        <source>Say at least how many, or at most how many.</source>
        <translation>请说明至少多少，或至多多少。</translation>
    </message>
    <message>
        <source>At most none would shut people out: all States are eligible to apply, and who is eligible is settled by para. 21 alone.</source>
        <translation>“至多零个”会将人排除在外：所有国家都有资格申请，资格仅由第21段确定。</translation>
    </message>
    <message>
        <source>At most %1 is less than at least %2.</source>
        <translation>至多 %1 小于至少 %2。</translation>
    </message>
    <message>
        <source>A limit is a whole number that is not negative, or a share from 0 to 1.</source>
        <translation>限额为非负整数，或 0 至 1 的比例。</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>请填写规则名称。</translation>
    </message>
    <message>
        <source>Two rules have this name.</source>
        <translation>有两条规则同名。</translation>
    </message>
    <message>
        <source>Without seats there is no share of them: give a number.</source>
        <translation>没有名额就没有名额比例：请填写数目。</translation>
    </message>
    <message>
        <source>More than %1 rules: no one could tell what they come to.</source>
        <translation>规则超过 %1 条：无人能看清其结果。</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of %3 seats: no list can keep it.</source>
        <translation>规则 %1 要求 %2 个名额，而名额共 %3 个：任何名单都无法满足。</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of %3 seats: no list can keep them all.</source>
        <translation>规则 %1 要求 %2 个名额，而名额共 %3 个：任何名单都无法全部满足。</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of an envelope of %3: no list can keep it.</source>
        <translation>规则 %1 要求 %2，而资金额度为 %3：任何名单都无法满足。</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of an envelope of %3: no list can keep them all.</source>
        <translation>规则 %1 要求 %2，而资金额度为 %3：任何名单都无法全部满足。</translation>
    </message>
    <message>
        <source>Rule %1 asks for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>规则 %1 要求至少 %2，而规则 %3 对同一组只允许至多 %4。</translation>
    </message>
    <message>
        <source>Rules %1 ask for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>规则 %1 要求至少 %2，而规则 %3 对同一组只允许至多 %4。</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2, but with %3 of one State at most %4 can be selected.</source>
        <translation>规则 %1 要求 %2，但每国限 %3 时至多能选 %4。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>first-time delegate</source>
        <translation>首次参会代表</translation>
    </message>
    <message>
        <source>has attended before</source>
        <translation>以前出席过</translation>
    </message>
    <message>
        <source>The euro reference rate for the United States dollar that the European Central Bank publishes for the first of its working days after the closing day, with four decimals, such as 1.0842</source>
        <translation>欧洲中央银行在截止日之后第一个工作日公布的欧元兑美元参考汇率，保留四位小数，例如 1.0842</translation>
    </message>
    <message>
        <source>Say why the draft is thrown away.</source>
        <translation>请说明为何废弃该草稿。</translation>
    </message>
    <message>
        <source>The envelope of %1 %2 is more than the %1 %3 that are allotted for it and free today.</source>
        <comment>%1 a currency, %2 and %3 amounts</comment>
        <translation>资金额度 %1 %2 超出为其批款且今日未用的 %1 %3。</translation>
    </message>
    <message>
        <source>The call was published as open until %1: a new version may close later, and not earlier.</source>
        <translation>该征集发布时定为开放至 %1：新版本可推迟截止，但不得提前。</translation>
    </message>
    <message>
        <source>The call was published as open from %1: a new version does not open later.</source>
        <translation>该征集发布时定为自 %1 开放：新版本不得推迟开放。</translation>
    </message>
    <message>
        <source>The published call names the public value of the lot: it stays, so that nobody can know the lot beforehand.</source>
        <translation>已发布的征集写明了抽签的公开数值：该数值保持不变，使任何人都无法事先知道抽签结果。</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, so that all know the rules first.</source>
        <translation>该征集在发布之前就已开放：请选择更晚的开放时间，让所有人先了解规则。</translation>
    </message>
    <message numerus="yes">
        <source>The call would be open for less than %Ln day(s) from now or from its opening: choose a later closing.</source>
        <translation>
            <numerusform>自现在或自开放时起，该征集的开放时间将不足 %Ln 天：请选择更晚的截止时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has confirmed the public value already.</source>
        <translation>已有第二人确认该公开数值。</translation>
    </message>
    <message>
        <source>The public value became known later: it is not read on an earlier day.</source>
        <translation>该公开数值是在此之后才为人所知：不能在更早的日期读取。</translation>
    </message>
    <message>
        <source>No public value of the lot is on record for this call yet.</source>
        <translation>这次征集尚未记录抽签的公开数值。</translation>
    </message>
    <message numerus="yes">
        <source>a figure with %Ln decimal(s) after a point</source>
        <translation>
            <numerusform>小数点后带 %Ln 位小数的数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln digit(s)</source>
        <translation>
            <numerusform>恰好 %Ln 位数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln hexadecimal digit(s) in small letters</source>
        <translation>
            <numerusform>恰好 %Ln 位小写十六进制数字</numerusform>
        </translation>
    </message>
    <message>
        <source>The call published the form of the value: %1.</source>
        <comment>%1 such as: exactly 6 digits</comment>
        <translation>征集公布了该数值的形式：%1。</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, or say why it is published all the same.</source>
        <translation>征集的开放时间早于发布时间：请选择较晚的开放时间，或说明为何仍要发布。</translation>
    </message>
    <message>
        <source>People have applied under the terms that hold now: say why a new version takes their place.</source>
        <translation>已有人按现行条款提出申请：请说明为何以新版本取代。</translation>
    </message>
    <message>
        <source>The value on record is another one. Nothing is confirmed, and what you read is on record. Look it up again at its source; where it stays another one, whoever decides on the list must know.</source>
        <translation>记录在案的数值与此不同。未予确认，您所读取的数值已记录。请再次核对来源；若来源数值仍不同，须告知对名单作出决定的人。</translation>
    </message>
    <message>
        <source>Read at the source: %1</source>
        <comment>%1 a value</comment>
        <translation>从来源读取：%1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 million</source>
        <comment>%1 is a currency</comment>
        <translation>%1（百万）</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>%1 is a currency</comment>
        <translation>%1（千）</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>List the entries of the record, newest first</source>
        <translation>列出记录条目，最新在前</translation>
    </message>
    <message>
        <source>Only what was done to one thing, such as users/3</source>
        <translation>只列对某一事物的操作，例如 users/3</translation>
    </message>
    <message>
        <source>How many entries (default: all)</source>
        <translation>条目数目（默认：全部）</translation>
    </message>
    <message>
        <source>Only entries older than this one</source>
        <translation>只列早于此条目的条目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Copy the file, also while others use it, and verify the copy</source>
        <translation>复制文件（他人使用时亦可），并核验副本</translation>
    </message>
    <message>
        <source>The copy to write; an older backup there is replaced</source>
        <translation>要写入的副本；该处较旧的备份将被替换</translation>
    </message>
    <message>
        <source>%1 is written and verified: %2 entries, head %3.</source>
        <translation>%1 已写成并核验：%2 个条目，链首 %3。</translation>
    </message>
    <message>
        <source>%1 is written as the file stands, with %2 findings; head %3.</source>
        <translation>%1 已按文件现状写成，有 %2 项发现；链首 %3。</translation>
    </message>
    <message>
        <source>The file and its record</source>
        <translation>文件及其记录</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>人员和设置</translation>
    </message>
    <message>
        <source>Tables from outside</source>
        <translation>外部表格</translation>
    </message>
    <message>
        <source>Add, list, confirm and disable users; change a password</source>
        <translation>添加、列出、确认和停用用户；更改密码</translation>
    </message>
    <message>
        <source>What an authority decided, dated</source>
        <translation>主管方的决定及其日期</translation>
    </message>
    <message>
        <source>Make a new fund file with its first user</source>
        <translation>新建基金文件及其首位用户</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>要创建的文件</translation>
    </message>
    <message>
        <source>The fund&apos;s name</source>
        <translation>基金名称</translation>
    </message>
    <message>
        <source>The first user, an administrator</source>
        <translation>首位用户，即管理人</translation>
    </message>
    <message>
        <source>%1 holds the fund “%2”; its administrator is %3.</source>
        <translation>%1 包含基金“%2”；其管理人为 %3。</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>恢复密钥：%1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>只显示这一次，不保存在任何地方。所有密码都丢失时可用它打开文件：请抄下并锁好。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See funddesk --help.</source>
        <translation>“%1”既不是命令也不是文件。见 funddesk --help。</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: the disk is full or the reader is gone.</source>
        <translation>无法写出输出：磁盘已满，或读取方已不在。</translation>
    </message>
    <message>
        <source>No password: set %1, or run this at a terminal.</source>
        <translation>没有密码：请设置 %1，或在终端中运行。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>%1 的新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>两次密码不同；未作任何更改。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>funddesk alone, or with a FILE, opens the window.

The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in
FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.

Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can&apos;t
be read, written or trusted; 4 not authorised, unknown user or wrong password.

funddesk COMMAND --help tells all about a command.</source>
        <translation>单独运行 funddesk，或带上 FILE，即打开窗口。

密码取自 FUNDDESK_PASSWORD，否则在终端询问。首次登录时，
FUNDDESK_PASSWORD 为一次性代码，FUNDDESK_NEW_PASSWORD 为此后的密码。

退出状态：0 已完成；1 被规则拒绝，或报告了发现；2 用法错误；3 文件无法
读取、写入或信任；4 未获授权、用户不存在或密码错误。

funddesk COMMAND --help 说明一个命令的全部用法。</translation>
    </message>
    <message>
        <source>Say all about it and do nothing</source>
        <translation>说明全部用法，不执行任何操作</translation>
    </message>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>联合国自愿基金的工作台：一个程序，一个文件。</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>The fund file</source>
        <translation>基金文件</translation>
    </message>
    <message>
        <source>Who you are in this fund</source>
        <translation>您在本基金中的身份</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>输出一个 JSON 文档而非文本</translation>
    </message>
    <message>
        <source>The language of messages (default: the system&apos;s)</source>
        <translation>消息语言（默认：系统语言）</translation>
    </message>
    <message>
        <source>See funddesk --help and funddesk COMMAND --help.</source>
        <translation>见 funddesk --help 和 funddesk COMMAND --help。</translation>
    </message>
    <message>
        <source>Import a table, all of it or nothing</source>
        <translation>导入表格，要么全部导入，要么不导入</translation>
    </message>
    <message>
        <source>What the table holds: %1</source>
        <translation>表格内容：%1</translation>
    </message>
    <message>
        <source>The call that the rows belong to, where the kind needs one</source>
        <translation>各行所属的征集（该类别需要时）</translation>
    </message>
    <message>
        <source>Say everything that is wrong and change nothing</source>
        <translation>列出所有错误，不作任何更改</translation>
    </message>
    <message>
        <source>%1: nothing was imported; problems: %2.</source>
        <translation>%1：未导入任何内容；问题：%2。</translation>
    </message>
    <message>
        <source>Rows read: %1; to be added: %2; on record already: %3. No problem; nothing was changed.</source>
        <translation>已读行数：%1；将添加：%2；已在记录中：%3。没有问题；未作任何更改。</translation>
    </message>
    <message>
        <source>Rows read: %1; added: %2; on record already: %3.</source>
        <translation>已读行数：%1；已添加：%2；已在记录中：%3。</translation>
    </message>
    <message>
        <source>Rows of the kind %1 belong to a call: name it by --call.</source>
        <translation>类别 %1 的行属于某一征集：请用 --call 指明。</translation>
    </message>
    <message>
        <source>Print the header of a table for import</source>
        <translation>输出导入表格的表头</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>With a row that shows the form</source>
        <translation>附一行示例</translation>
    </message>
    <message>
        <source>Say instead what stands in each column</source>
        <translation>改为说明各列内容</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可以省略</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Record what an authority decided, from the date --on</source>
        <translation>记录主管方的决定，自 --on 日期起</translation>
    </message>
    <message>
        <source>An amount, a share such as 0.13, a number or a text</source>
        <translation>金额、比例（例如 0.13）、数字或文本</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>由谁决定，写于何处</translation>
    </message>
    <message>
        <source>%1 is %2 from %3 on.</source>
        <translation>%1 自 %3 起为 %2。</translation>
    </message>
    <message>
        <source>List every setting with its date and authority</source>
        <translation>列出每项设置及其日期和决定依据</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>Add a user and print the one-time code of the first sign-in</source>
        <translation>添加用户，并输出首次登录的一次性代码</translation>
    </message>
    <message>
        <source>The new user&apos;s name</source>
        <translation>新用户的姓名</translation>
    </message>
    <message>
        <source>One of: %1. One person, one role.</source>
        <translation>下列之一：%1。一人一个角色。</translation>
    </message>
    <message>
        <source>The own State, whose applicants a reviewer never reviews</source>
        <translation>所属国家，评审人绝不评审该国的申请人</translation>
    </message>
    <message>
        <source>One-time code of %1: %2
It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>%1 的一次性代码：%2
只显示这一次。请当面交付；首次登录后即失效。</translation>
    </message>
    <message>
        <source>List the users and their keys</source>
        <translation>列出用户及其密钥</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation>更改您自己的密码</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 已有新密码。</translation>
    </message>
    <message>
        <source>Disable a user, whose deeds stay on record</source>
        <translation>停用用户，其所办事项留存记录</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>理由；留存记录</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 不能再登录。</translation>
    </message>
    <message>
        <source>Confirm a High Representative&apos;s key after comparing it in person</source>
        <translation>当面核对后确认高级代表的密钥</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>谁的密钥</translation>
    </message>
    <message>
        <source>The key %1 of %2 is confirmed.</source>
        <translation>%2 的密钥 %1 已确认。</translation>
    </message>
    <message>
        <source>Give an administrator a new password by the recovery key</source>
        <translation>用恢复密钥给管理人设定新密码</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>管理人</translation>
    </message>
    <message>
        <source>The recovery key comes from FUNDDESK_RECOVERY_KEY, the new password from FUNDDESK_NEW_PASSWORD, else both are asked at the terminal.</source>
        <translation>恢复密钥取自 FUNDDESK_RECOVERY_KEY，新密码取自 FUNDDESK_NEW_PASSWORD，否则均在终端询问。</translation>
    </message>
    <message>
        <source>Check the whole record: structure, chain, signatures, rows</source>
        <translation>检查整个记录：结构、链、签名、行</translation>
    </message>
    <message>
        <source>A head hash noted earlier, at least its first 8 digits: finds a tail cut off or an older copy put back</source>
        <translation>先前记下的链首哈希值，至少前 8 位：可发现尾部被截去或换回较旧的副本</translation>
    </message>
    <message>
        <source>HEAD is 8 to 64 hexadecimal digits.</source>
        <translation>HEAD 为 8 至 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>条目：%1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>链首：%1</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>记录完整。</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>发现：%1</translation>
    </message>
    <message>
        <source>Give a window the authority to commit money, with its reserve</source>
        <translation>授权窗口承付资金，并留存其准备金</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency, such as 1234.50</source>
        <translation>以基金货币计的金额，例如 1234.50</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>依据何人的决定，写于何处</translation>
    </message>
    <message>
        <source>%1: allotted %2 %3; available: %2 %4.</source>
        <translation>%1：已批款 %2 %3；可用：%2 %4。</translation>
    </message>
    <message>
        <source>Record one application, also a late one that is accepted</source>
        <translation>录入一份申请，包括获接受的迟到申请</translation>
    </message>
    <message>
        <source>A table of one row with the columns of funddesk template applications; - is stdin</source>
        <translation>单行表格，列与 funddesk template applications 相同；- 为 stdin</translation>
    </message>
    <message>
        <source>The recorded decision to accept it after closing</source>
        <translation>截止后接受该申请的记录在案的决定</translation>
    </message>
    <message>
        <source>The application is on record as %1.</source>
        <translation>申请已记录为 %1。</translation>
    </message>
    <message>
        <source>The application, such as A-012</source>
        <translation>申请，例如 A-012</translation>
    </message>
    <message>
        <source>Why; it stays in the record and names nobody</source>
        <translation>理由；留存记录，不得写出任何人姓名</translation>
    </message>
    <message>
        <source>Record that an application is withdrawn; its number is never given again</source>
        <translation>记录申请已撤回；其编号不再使用</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 已撤回。</translation>
    </message>
    <message>
        <source>Destroy an applicant&apos;s personal data; the record still verifies</source>
        <translation>销毁申请人的个人数据；记录仍可核验</translation>
    </message>
    <message>
        <source>The personal data of %1 are destroyed in this file. Backups and papers outside it still hold what they held.</source>
        <translation>%1 的个人数据已从本文件中销毁。文件之外的备份和纸件保留其原有内容。</translation>
    </message>
    <message>
        <source>Publish a draft: its rules are frozen under a digest</source>
        <translation>发布草稿：其规则以摘要值冻结</translation>
    </message>
    <message>
        <source>%1, version %2, is published. Its rules are frozen under the digest %3.</source>
        <translation>%1 第 %2 版已发布。其规则以摘要值 %3 冻结。</translation>
    </message>
    <message>
        <source>Put on record that a call takes no more applications</source>
        <translation>记录征集不再接受申请</translation>
    </message>
    <message>
        <source>%1 is closed for applications.</source>
        <translation>%1 已截止申请。</translation>
    </message>
    <message>
        <source>Record the public value that the call&apos;s lot waits for</source>
        <translation>记录征集抽签所等待的公开数值</translation>
    </message>
    <message>
        <source>The value that the published call names</source>
        <translation>已发布的征集所指定的数值</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>人人可以查到的出处</translation>
    </message>
    <message>
        <source>The lot of %1 is settled by %2.</source>
        <translation>%1 的抽签由 %2 决定。</translation>
    </message>
    <message>
        <source>Begin a call, or change its draft; what is left out is proposed</source>
        <translation>新建征集，或更改其草稿；省略的内容采用建议值</translation>
    </message>
    <message>
        <source>The meeting that delegates are sponsored to</source>
        <translation>资助代表出席的会议</translation>
    </message>
    <message>
        <source>Where it is, as the travel tables name it</source>
        <translation>会议地点，与旅费表中的名称一致</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>会议第一天</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>会议最后一天</translation>
    </message>
    <message>
        <source>Nights of daily subsistence (default: from the evening before to the morning after)</source>
        <translation>每日生活津贴夜数（默认：从前一天晚上到后一天早上）</translation>
    </message>
    <message>
        <source>When the call opens</source>
        <translation>征集何时开始</translation>
    </message>
    <message>
        <source>When the call closes</source>
        <translation>征集何时截止</translation>
    </message>
    <message>
        <source>In which both are announced, such as America/New_York</source>
        <translation>公布两者所用的时区，例如 America/New_York</translation>
    </message>
    <message>
        <source>How many delegates can be sponsored</source>
        <translation>可资助多少名代表</translation>
    </message>
    <message>
        <source>The most that they may cost together, in the fund&apos;s currency</source>
        <translation>合计费用上限，以基金货币计</translation>
    </message>
    <message>
        <source>The most of one State (proposed: 1)</source>
        <translation>单一国家上限（建议：1）</translation>
    </message>
    <message>
        <source>The least merit in hundredths (proposed: 6000, which is 60.00)</source>
        <translation>最低综合分，以百分之一分计（建议：6000，即 60.00）</translation>
    </message>
    <message>
        <source>The draft to change; of a published call, its next version</source>
        <translation>要更改的草稿；已发布的征集则为其下一版本</translation>
    </message>
    <message>
        <source>Terms as JSON, as call show prints them, with criteria, words for scores and balance rules; - is stdin. Options count above it</source>
        <translation>JSON 格式的条款，与 call show 的输出相同，含标准、评分说明和均衡规则；- 为 stdin。选项优先于其内容</translation>
    </message>
    <message>
        <source>Title (default: the meeting)</source>
        <translation>标题（默认：会议名称）</translation>
    </message>
    <message>
        <source>%1, version %2, is drafted. To be mended before it can be published: %3.</source>
        <translation>%1 第 %2 版已起草。发布前待更正：%3。</translation>
    </message>
    <message>
        <source>List the calls, newest first</source>
        <translation>列出征集，最新在前</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Print the terms of a call, in the form that call draft reads</source>
        <translation>输出征集的条款，格式与 call draft 所读相同</translation>
    </message>
    <message>
        <source>The frozen document byte for byte: its SHA-256 is the call&apos;s digest</source>
        <translation>逐字节输出冻结的文件：其 SHA-256 即征集的摘要值</translation>
    </message>
    <message>
        <source>The call %1 is a draft: nothing of it is frozen yet.</source>
        <translation>征集 %1 是草稿：尚未冻结任何内容。</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>Calls and applications</source>
        <translation>征集和申请</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Short lists and decisions</source>
        <translation>入围名单和决定</translation>
    </message>
    <message>
        <source>Reports and pictures</source>
        <translation>报告和图像</translation>
    </message>
    <message>
        <source>Without a fund file</source>
        <translation>无需基金文件</translation>
    </message>
    <message>
        <source>Draft, show, publish and close a call</source>
        <translation>起草、显示、发布和截止征集</translation>
    </message>
    <message>
        <source>Add, withdraw and erase an application</source>
        <translation>添加、撤回和删除申请</translation>
    </message>
    <message>
        <source>Letters of award and regret: ready, listed, released, as PDF</source>
        <translation>授予函和婉拒函：准备、列出、放行、存为 PDF</translation>
    </message>
    <message>
        <source>Assign, submit, list and open reviews</source>
        <translation>分派、提交、列出和公开评审</translation>
    </message>
    <message>
        <source>Record a pledge of the date --on; one with a wish is refused, and the wish kept as a request (para. 19)</source>
        <translation>记录 --on 日期的认捐；附有意愿的不予接受，意愿作为请求留存（第19段）</translation>
    </message>
    <message>
        <source>Name or number of the donor</source>
        <translation>捐助方的名称或编号</translation>
    </message>
    <message>
        <source>Amount announced, such as 1234.50</source>
        <translation>宣布金额，例如 1234.50</translation>
    </message>
    <message>
        <source>Its currency code of ISO 4217</source>
        <translation>其 ISO 4217 货币代码</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference; else the next number of the year</source>
        <translation>捐款编号；省略则用本年度下一编号</translation>
    </message>
    <message>
        <source>A wish for a specific activity, State or person, in the donor&apos;s words</source>
        <translation>对特定活动、国家或个人的意愿，捐助方原话</translation>
    </message>
    <message>
        <source>%1: %2 pledged %3 %4.</source>
        <translation>%1：%2 认捐 %3 %4。</translation>
    </message>
    <message>
        <source>Record the signed agreement of a pledge, of the date --on</source>
        <translation>记录 --on 日期签署的认捐协议</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>捐款编号</translation>
    </message>
    <message>
        <source>Amount of the agreement; else as pledged</source>
        <translation>协议金额；省略则同认捐</translation>
    </message>
    <message>
        <source>An instalment as date:amount; may be given several times, and all add up to the agreement</source>
        <translation>一期付款，写作 日期:金额；可多次给出，合计等于协议金额</translation>
    </message>
    <message>
        <source>Conditions of the agreement; else it is unconditional</source>
        <translation>协议的条件；省略则无条件</translation>
    </message>
    <message>
        <source>%1: %2 agreed %3 %4.</source>
        <translation>%1：%2 签署协议 %3 %4。</translation>
    </message>
    <message>
        <source>List contributions: pledged, agreed, received</source>
        <translation>列出捐款：已认捐、已签协议、已收到</translation>
    </message>
    <message>
        <source>Only those with an instalment due by this day and not received</source>
        <translation>只列有分期付款在此日或之前到期而未收到的捐款</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>已认捐</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已签协议</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下期应付</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Record money that came to the bank on the date --on, converted at its UN operational rate</source>
        <translation>记录 --on 日期的银行到账款项，按其联合国业务汇率折算</translation>
    </message>
    <message>
        <source>Amount received, in the currency of the agreement</source>
        <translation>收款金额，以协议的货币计</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>银行参考号</translation>
    </message>
    <message>
        <source>%1: received %2 %3 at %4: %5 %6.</source>
        <translation>%1：收到 %2 %3，汇率 %4：%5 %6。</translation>
    </message>
    <message>
        <source>In which the books are kept, by its ISO 4217 code (default: USD)</source>
        <translation>记账货币，以 ISO 4217 代码表示（默认：USD）</translation>
    </message>
    <message>
        <source>Make a file with an invented year to look around in</source>
        <translation>生成带虚构年度的文件，供浏览</translation>
    </message>
    <message>
        <source>The year (default: the newest that is nearly over)</source>
        <translation>年度（默认：最近一个接近结束的年度）</translation>
    </message>
    <message>
        <source>Another seed gives another year (default: 1)</source>
        <translation>另一种子生成另一年度（默认：1）</translation>
    </message>
    <message>
        <source>%1 holds an invented year %2. Its users are administrator, finance, reviewer1, reviewer2, reviewer3, representative and auditor; the password of each is demo.</source>
        <translation>%1 包含虚构年度 %2。其用户为 administrator、finance、reviewer1、reviewer2、reviewer3、representative 和 auditor；每人的密码都是 demo。</translation>
    </message>
    <message>
        <source>Record a donor and how it asked to be published (para. 17)</source>
        <translation>记录捐助方及其对公布的要求（第17段）</translation>
    </message>
    <message>
        <source>The donor&apos;s name</source>
        <translation>捐助方名称</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes; where it is left out, NAME says it</source>
        <translation>国家，任一名称或代码；省略则以 NAME 为准</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks not to be published in full</source>
        <translation>捐助方要求不全部公布的信函</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>审查了什么，存档于何处</translation>
    </message>
    <message>
        <source>First day on which it holds; else the date --on</source>
        <translation>生效的第一天；省略则为 --on 日期</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>有效的最后一天</translation>
    </message>
    <message>
        <source>%1 %2: %3 from %4 to %5.</source>
        <translation>%1 %2：%3，自 %4 至 %5。</translation>
    </message>
    <message>
        <source>List the donors with their clearance of today</source>
        <translation>列出捐助方及其今日的核准</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>The verdict on each application, criterion by criterion</source>
        <translation>每份申请按各项标准的结论</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>符合资格</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>不符合资格</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段次</translation>
    </message>
    <message>
        <source>Record a person&apos;s judgement of a criterion</source>
        <translation>记录个人对某项标准的判断</translation>
    </message>
    <message>
        <source>pass, fail or unclear; a refusal takes two people</source>
        <translation>pass、fail 或 unclear；拒绝须由两人判断</translation>
    </message>
    <message>
        <source>The judgement is on record; %1 is now: %2.</source>
        <translation>判断已记录；%1 现为：%2。</translation>
    </message>
    <message>
        <source>List the ledger entries behind a figure of the pool, newest first</source>
        <translation>列出资金池某一数字背后的分录，最新在前</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>日期；省略则为今天</translation>
    </message>
    <message>
        <source>By what was on record at the end of this day; else by all</source>
        <translation>按此日终了时的记录；省略则按全部记录</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Only what is allotted, committed or spent has windows.</source>
        <translation>只有已批款、已承付或已支出的数字才有窗口。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 大于 %2 MiB。</translation>
    </message>
    <message>
        <source>SIZE is width x height, from 640x480 to 7680x4320.</source>
        <translation>SIZE 为宽 x 高，从 640x480 到 7680x4320。</translation>
    </message>
    <message>
        <source>The call, such as S-2026-1</source>
        <translation>征集，例如 S-2026-1</translation>
    </message>
    <message>
        <source>Record interest, or an exchange difference, of the date --on</source>
        <translation>记录 --on 日期的利息或汇兑差额</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency; an exchange loss is below zero</source>
        <translation>以基金货币计的金额；汇兑损失为负数</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>银行或财务部门的单据</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1：%2 %3。</translation>
    </message>
    <message>
        <source>Make letters of award and regret ready; nothing is sent</source>
        <translation>准备授予函和婉拒函；不发出任何函件</translation>
    </message>
    <message>
        <source>Made ready: awards %1, regrets %2. They wait until funddesk letters release.</source>
        <translation>已准备：授予函 %1，婉拒函 %2。等待 funddesk letters release 放行。</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>婉拒函须等待：含替补人选的名单尚待决定。</translation>
    </message>
    <message>
        <source>List the letters of a call, without names</source>
        <translation>列出征集的函件，不含姓名</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Put on record that letters are given out</source>
        <translation>记录函件已放行</translation>
    </message>
    <message>
        <source>An application whose letter goes; repeatable (default: all)</source>
        <translation>要放行其函件的申请；可重复（默认：全部）</translation>
    </message>
    <message>
        <source>Letters released: %1.</source>
        <translation>已放行函件：%1。</translation>
    </message>
    <message>
        <source>Write each letter as PDF; they hold names: mind the folder</source>
        <translation>将每封函件写成 PDF；函件含姓名：请注意文件夹</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>存放 PDF 的文件夹</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Letters written to %1: %2.</source>
        <translation>已写入 %1 的函件：%2。</translation>
    </message>
    <message>
        <source>Write the memo on a call&apos;s short list as PDF, with its digest</source>
        <translation>将征集入围名单的备忘录写成 PDF，附摘要值</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Memo on short list %1 of %2 written. Digest: %3</source>
        <translation>已写成 %2 入围名单 %1 的备忘录。摘要值：%3</translation>
    </message>
    <message>
        <source>Draw every page that the person sees, as PNG files</source>
        <translation>将此人所见的每一页绘成 PNG 文件</translation>
    </message>
    <message>
        <source>The folder to write; it is made where missing</source>
        <translation>要写入的文件夹；没有则创建</translation>
    </message>
    <message>
        <source>Which colours (default: light)</source>
        <translation>所用颜色（默认：浅色）</translation>
    </message>
    <message>
        <source>The window&apos;s size, from 640x480 on (default: 1280x800)</source>
        <translation>窗口大小，640x480 起（默认：1280x800）</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Where the money stands at the end of a day</source>
        <translation>某日终了时的资金分布</translation>
    </message>
    <message>
        <source>Minimum to start</source>
        <translation>启动最低额</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>No minimum to start has been announced (para. 16).</source>
        <translation>尚未公布启动最低额（第16段）。</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start (para. 16).</source>
        <translation>收款尚未达到启动最低额（第16段）。</translation>
    </message>
    <message>
        <source>There is a shortfall: nothing new can be allotted.</source>
        <translation>出现短缺：不能再批款。</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted: no UN operational rate for it is on record.</source>
        <translation>以 %1 计的认捐和协议未计入：记录中没有其联合国业务汇率。</translation>
    </message>
    <message>
        <source>Write the annual consolidated report of a year as PDF (para. 27)</source>
        <translation>将某年的综合年度报告写成 PDF（第27段）</translation>
    </message>
    <message>
        <source>The year to report on</source>
        <translation>报告年度</translation>
    </message>
    <message>
        <source>The report&apos;s language</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>要写入的 PDF</translation>
    </message>
    <message>
        <source>%1 is written. The year is not over: it is marked provisional.</source>
        <translation>%1 已写成。年度尚未结束：标为暂定。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 已写成。</translation>
    </message>
    <message>
        <source>Reverse a ledger entry by another of the date --on that says why</source>
        <translation>用 --on 日期的另一条分录冲销分录，并说明理由</translation>
    </message>
    <message>
        <source>The entry&apos;s number, as entries shows it</source>
        <translation>分录编号，与 entries 所示相同</translation>
    </message>
    <message>
        <source>Entry %1 reverses entry %2.</source>
        <translation>分录 %1 冲销分录 %2。</translation>
    </message>
    <message>
        <source>Give each eligible application its reviewers, as evenly as can be</source>
        <translation>为每份符合资格的申请分派评审人，尽可能平均</translation>
    </message>
    <message>
        <source>How many read each application: at least two, the default</source>
        <translation>每份申请由几人阅读：至少两人，为默认值</translation>
    </message>
    <message>
        <source>%1 applications, %2 new assignments; %3 left out until someone decides on their eligibility, %4 not eligible.</source>
        <translation>%1 份申请，新分派 %2 项；%3 份待判断资格，未分派，%4 份不符合资格。</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Open the scores of each application whose reviews are all in</source>
        <translation>公开所有评审到齐的申请的评分</translation>
    </message>
    <message>
        <source>Opened %1 reviews; %2 applications are settled, %3 wait.</source>
        <translation>已公开 %1 份评审；%2 份申请已确定，%3 份等待。</translation>
    </message>
    <message>
        <source>The call is reviewed: a short list can be made.</source>
        <translation>征集评审完毕：可以拟定入围名单。</translation>
    </message>
    <message>
        <source>Submit your own review of one application, once and for all</source>
        <translation>提交您自己对一份申请的评审，一经提交不能更改</translation>
    </message>
    <message>
        <source>A score from 0 to 5 for each criterion of the call, parted by commas: 4,5,4,3,3</source>
        <translation>对征集每项标准的评分，0 至 5，以逗号分隔：4,5,4,3,3</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>理由，用您自己的话；供决定人阅读</translation>
    </message>
    <message>
        <source>Your review of %1 is submitted and sealed.</source>
        <translation>您对 %1 的评审已提交并密封。</translation>
    </message>
    <message>
        <source>Why, in a sentence; it stays in the record</source>
        <translation>用一句话说明理由；留存记录</translation>
    </message>
    <message>
        <source>It is on record for %1.</source>
        <comment>an application</comment>
        <translation>已为 %1 记录。</translation>
    </message>
    <message>
        <source>Stand back from an application of yours</source>
        <translation>回避您的一份申请</translation>
    </message>
    <message>
        <source>No conflict of interest: you can&apos;t judge it</source>
        <translation>并非利益冲突：您无法判断该申请</translation>
    </message>
    <message>
        <source>Record that a reviewer does not review an application</source>
        <translation>记录评审人不评审某申请</translation>
    </message>
    <message>
        <source>The reviewer&apos;s name</source>
        <translation>评审人姓名</translation>
    </message>
    <message>
        <source>conflict (of interest, also before assigning), abstained (can&apos;t judge it) or released (taken back)</source>
        <translation>conflict（利益冲突，分派之前亦可）、abstained（无法判断）或 released（收回）</translation>
    </message>
    <message>
        <source>Decide to go on without two reviews of an application, which then can&apos;t be selected</source>
        <translation>决定在某申请没有两份评审的情况下继续，该申请即不能入选</translation>
    </message>
    <message>
        <source>Where the reviews of each application stand</source>
        <translation>各申请的评审进展</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Your own tasks as a reviewer of a call</source>
        <translation>您作为征集评审人的任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Make a call&apos;s short list by its published rules, and store it</source>
        <translation>按已发布的规则拟定征集的入围名单，并保存</translation>
    </message>
    <message>
        <source>Say of each candidate why it is in or out</source>
        <translation>说明每位候选人入选或未入选的理由</translation>
    </message>
    <message>
        <source>Print the problem for funddesk solve instead, and store nothing</source>
        <translation>改为输出供 funddesk solve 使用的问题，不保存任何内容</translation>
    </message>
    <message>
        <source>Send a call&apos;s short list to the High Representative</source>
        <translation>将征集的入围名单呈送高级代表</translation>
    </message>
    <message>
        <source>Short list %1 of %2 waits for the High Representative. Its digest, for --expect: %3</source>
        <translation>%2 的入围名单 %1 待高级代表决定。其摘要值，供 --expect 使用：%3</translation>
    </message>
    <message>
        <source>The High Representative&apos;s decision on a short list, signed</source>
        <translation>高级代表对入围名单的决定，经签名</translation>
    </message>
    <message>
        <source>The digest on the memo: nothing else is signed</source>
        <translation>备忘录上的摘要值：不签署其他任何内容</translation>
    </message>
    <message>
        <source>Give the list back, with the reason, instead of approving it</source>
        <translation>附理由退回名单，而不予批准</translation>
    </message>
    <message>
        <source>Approve the rest and decline one, with the reason; repeatable</source>
        <translation>批准其余各人，否决一人并说明理由；可重复</translation>
    </message>
    <message>
        <source>--decline takes ID=REASON, such as A-012=Reason: %1.</source>
        <translation>--decline 的格式为 ID=REASON，例如 A-012=理由：%1。</translation>
    </message>
    <message>
        <source>Record that a nominee can&apos;t go, and free the money</source>
        <translation>记录获提名者不能成行，并释放资金</translation>
    </message>
    <message>
        <source>The nominee&apos;s application</source>
        <translation>获提名者的申请</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 is withdrawn. funddesk select fills the place by the same rules.</source>
        <translation>%1 已退出。funddesk select 按同样的规则填补名额。</translation>
    </message>
    <message>
        <source>Solve a published selection problem, without any fund file</source>
        <translation>求解已发布的遴选问题，无需基金文件</translation>
    </message>
    <message>
        <source>A problem file, funddesk-selection/1</source>
        <translation>问题文件，funddesk-selection/1</translation>
    </message>
    <message>
        <source>What of the budget is spent and lost, in minor units like the problem&apos;s amounts</source>
        <translation>预算中已支出和损失的部分，与问题中的金额一样以最小货币单位计</translation>
    </message>
    <message>
        <source>Stop after so many seconds; what is found then is not proven</source>
        <translation>在若干秒后停止；届时所得结果未经证明</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, not below 0.</source>
        <translation>时限为秒数，不小于 0。</translation>
    </message>
    <message>
        <source>Stopped before the proof was complete: no short list can be made of this.</source>
        <translation>在证明完成之前已停止：不能据此拟定入围名单。</translation>
    </message>
    <message>
        <source>Record an expenditure of the date --on against its commitment</source>
        <translation>记录 --on 日期对承付款的支出</translation>
    </message>
    <message>
        <source>What the money is committed for, as entries shows it</source>
        <translation>款项为何承付，与 entries 所示相同</translation>
    </message>
    <message>
        <source>The voucher or invoice</source>
        <translation>凭单或发票</translation>
    </message>
    <message>
        <source>Nothing more will be spent: the rest goes back to the window</source>
        <translation>不再支出：余额退回窗口</translation>
    </message>
    <message>
        <source>%1: spent %2 %3.</source>
        <translation>%1：已支出 %2 %3。</translation>
    </message>
    <message>
        <source>Record a donor&apos;s later request on how it is published (para. 17)</source>
        <translation>记录捐助方后来就公布方式提出的要求（第17段）</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for it</source>
        <translation>提出要求的捐助方信函</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2：%3。</translation>
    </message>
    <message>
        <source>%1 is yet to come: what is recorded has happened.</source>
        <translation>%1 尚未到来：只记录已发生的事项。</translation>
    </message>
    <message>
        <source>Nothing was given for it. Leave the option out, or say what it is.</source>
        <translation>此项没有填写内容。请略去该选项，或写明内容。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在以下各项之中：%2。</translation>
    </message>
    <message>
        <source>The date that the entry is for (default: today; in a demonstration its last day)</source>
        <translation>条目所属日期（默认：今天；演示中为其最后一天）</translation>
    </message>
    <message>
        <source>Say which command: %1 COMMAND.</source>
        <translation>请写明命令：%1 COMMAND。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 没有选项 %2。</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 没有命令“%2”。</translation>
    </message>
    <message>
        <source>“%2” is one word more than %1 takes.</source>
        <translation>“%2”是多余的词，%1 不接受。</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不接受值。</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>未写出，因为这些人的数据已被删除：%1。</translation>
    </message>
    <message>
        <source>With --published: the file that States have on request, whoever may be singled out in it</source>
        <translation>与 --published 同用：应请求提供给各国的文件，不论其中何人可能被辨认出</translation>
    </message>
    <message>
        <source>Print the office&apos;s key to those codes instead; never publish it</source>
        <translation>改为输出办公室对这些代码的对照表；切勿公布</translation>
    </message>
    <message>
        <source>No short list has been made for %1 yet: funddesk select makes it.</source>
        <translation>尚未为 %1 拟定入围名单：由 funddesk select 拟定。</translation>
    </message>
    <message>
        <source>SHA-256 of the published file: %1. It gives short list %2 by: %3</source>
        <translation>已公布文件的 SHA-256：%1。用以下命令可由其得出入围名单 %2：%3</translation>
    </message>
    <message>
        <source>%1 has new keys and a new password. The old recovery key is used up, and its use stands in the record.
The new recovery key: %2
It is shown this once and stored nowhere. Keep it on paper, away from the file.</source>
        <translation>%1 已有新的密钥和新密码。旧恢复密钥已用掉，其使用已载入记录。
新恢复密钥：%2
仅此一次显示，不保存于任何地方。请写在纸上保存，与文件分开存放。</translation>
    </message>
    <message>
        <source>Throw a draft away; that and why stay on record</source>
        <translation>废弃草稿；废弃一事及其理由留存记录</translation>
    </message>
    <message>
        <source>Why it is not needed; it stays in the record</source>
        <translation>不再需要的理由；留存于记录</translation>
    </message>
    <message>
        <source>The draft of %1, version %2, is thrown away.</source>
        <translation>%1 的草稿第 %2 版已废弃。</translation>
    </message>
    <message>
        <source>Certify a payment that another person then makes</source>
        <translation>核证一笔付款，随后由另一人支付</translation>
    </message>
    <message>
        <source>%1: certified %2 %3 on %4.</source>
        <translation>%1：已核证 %2 %3，日期 %4。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Record pledges, agreements, receipts and what becomes of them</source>
        <translation>记录认捐、协议、收款及其后续情况</translation>
    </message>
    <message>
        <source>Record and list contributions in kind</source>
        <translation>记录并列出实物捐助</translation>
    </message>
    <message>
        <source>Refused wishes of donors, and their withdrawal (para. 19)</source>
        <translation>已拒绝的捐助方意愿及其撤回（第19段）</translation>
    </message>
    <message>
        <source>Keep scenarios, list them, put them aside</source>
        <translation>保存、列出和搁置情景</translation>
    </message>
    <message>
        <source>The donor&apos;s preference between the windows, where a setting allows to record one; it binds nothing</source>
        <translation>捐助方对窗口的偏好，限设置允许记录时；不具约束力</translation>
    </message>
    <message>
        <source>Amount in the contribution&apos;s currency, such as 1234.50</source>
        <translation>以捐款货币计的金额，如 1234.50</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4; still expected %3 %5.</source>
        <translation>%1：%2，%3 %4；尚待收取 %3 %5。</translation>
    </message>
    <message>
        <source>Record on the date --on that a donor gives less than it announced or signed</source>
        <translation>记录在 --on 日期捐助方的捐款少于其宣布或签署的数额</translation>
    </message>
    <message>
        <source>Give up on the date --on what was signed and won&apos;t come</source>
        <translation>在 --on 日期放弃已签署但不会到账的款项</translation>
    </message>
    <message>
        <source>Record money that went back to its donor on the date --on, at its UN operational rate</source>
        <translation>按联合国业务汇率记录在 --on 日期退还捐助方的款项</translation>
    </message>
    <message>
        <source>Record on the date --on for how much a conditional agreement&apos;s conditions are met</source>
        <translation>记录在 --on 日期附条件协议的条件已满足的金额</translation>
    </message>
    <message>
        <source>Close a contribution of which nothing more is expected</source>
        <translation>关闭不再有预期款项的捐款</translation>
    </message>
    <message>
        <source>A refusal takes two people. It waits for the judgement of one of: %1.</source>
        <comment>%1 names of users</comment>
        <translation>拒绝须由两人作出。现待下列人员之一判断：%1。</translation>
    </message>
    <message>
        <source>Write the books as a plain-text journal for auditors, for ledger or hledger</source>
        <translation>将账簿写成供审计员使用的纯文本日记账，适用于 ledger 或 hledger</translation>
    </message>
    <message>
        <source>The journal to write; an older one there is replaced</source>
        <translation>要写入的日记账；该处较旧的日记账将被替换</translation>
    </message>
    <message>
        <source>%1 is written: %2 entries.</source>
        <translation>已写入 %1：%2 条分录。</translation>
    </message>
    <message>
        <source>Give both a FILE and --as NAME, or neither.</source>
        <translation>FILE 和 --as NAME 请同时给出，或都不给出。</translation>
    </message>
    <message>
        <source>The kind %1 is a document of its own form, not a table: there is no template of it.</source>
        <translation>类别 %1 是自有格式的文件，不是表格：没有模板。</translation>
    </message>
    <message>
        <source>Record goods or services given on the date --on; never in the pool</source>
        <translation>记录在 --on 日期提供的物品或服务；从不计入资金池</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>所提供的内容</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50</source>
        <translation>其价值，如 1234.50</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>由何人估值，如何估值</translation>
    </message>
    <message>
        <source>%1 gave in kind, worth %2 %3.</source>
        <translation>%1 提供了实物捐助，价值 %2 %3。</translation>
    </message>
    <message>
        <source>List contributions in kind, which are no part of the pool</source>
        <translation>列出不属于资金池的实物捐助</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>估值人</translation>
    </message>
    <message>
        <source>of which can be allotted</source>
        <translation>其中可批款</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</source>
        <translation>
            <numerusform>%Ln 个捐助方在该日之后要求不如此公布：本报告仅供存档，不得对外提供（第17段）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write its tables of money as a spreadsheet too</source>
        <translation>同时将其金额表写成电子表格</translation>
    </message>
    <message>
        <source>Add the scenarios that are kept as the last annex</source>
        <translation>将保存的情景列为最后一个附件</translation>
    </message>
    <message>
        <source>Revalue what is receivable in other currencies at a month&apos;s end</source>
        <translation>在月末重估以其他货币计的应收款</translation>
    </message>
    <message>
        <source>Any day of the month</source>
        <translation>该月任意一天</translation>
    </message>
    <message>
        <source>%1: %2 receivables revalued, unrealised difference %3 %4.</source>
        <translation>%1：已重估 %2 项应收款，未实现差额 %3 %4。</translation>
    </message>
    <message>
        <source>Funding a year, such as 2000000</source>
        <translation>每年供资，如 2000000</translation>
    </message>
    <message>
        <source>The Professional post, a year</source>
        <translation>专业员额，每年</translation>
    </message>
    <message>
        <source>The General Service post, a year</source>
        <translation>一般事务员额，每年</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>一名代表出席一届会议</translation>
    </message>
    <message>
        <source>One capacity-building activity</source>
        <translation>一次能力建设活动</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>每年届会数</translation>
    </message>
    <message>
        <source>For how many years the funding comes</source>
        <translation>供资持续年数</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>没有情景“%1”。</translation>
    </message>
    <message>
        <source>What a yearly funding buys; without FILE by the usual assumptions</source>
        <translation>每年供资可支持的内容；不给出 FILE 则采用通常假设</translation>
    </message>
    <message>
        <source>Start from a scenario that is kept in the FILE under this name</source>
        <translation>从 FILE 中以此名称保存的情景开始</translation>
    </message>
    <message>
        <source>Another funding, to compare; up to three times</source>
        <translation>用于比较的另一供资额；至多三次</translation>
    </message>
    <message>
        <source>Write the comparison as a spreadsheet too</source>
        <translation>同时将比较写成电子表格</translation>
    </message>
    <message>
        <source>At most four scenarios stand side by side.</source>
        <translation>至多四个情景并列。</translation>
    </message>
    <message>
        <source>Give --funding AMOUNT, or a --scenario of the FILE.</source>
        <translation>请给出 --funding AMOUNT，或 FILE 中的 --scenario。</translation>
    </message>
    <message>
        <source>Keep a scenario under a name; one of that name before it gives way</source>
        <translation>以名称保存情景；原有同名情景被取代</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>其名称</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>已保存情景“%1”。</translation>
    </message>
    <message>
        <source>List the scenarios that are kept, with what they buy</source>
        <translation>列出已保存的情景及其可支持的内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>每年供资</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Take a scenario out of the list; the record keeps it</source>
        <translation>将情景移出列表；记录中仍予保留</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>已搁置情景“%1”。</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants; nothing of it is recorded (para. 11)</source>
        <translation>筛查征集的申请人；不作任何记录（第11段）</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>记录中没有综合名单。请先导入。</translation>
    </message>
    <message>
        <source>List the hits of the screening, part by part (para. 14)</source>
        <translation>逐部分列出筛查的匹配项（第14段）</translation>
    </message>
    <message>
        <source>Those that were decided too</source>
        <translation>包括已作决定的匹配项</translation>
    </message>
    <message>
        <source>Look for any name in the newest Consolidated List</source>
        <translation>在最新的综合名单中查找任何姓名</translation>
    </message>
    <message>
        <source>A name in any script</source>
        <translation>任何文字的姓名</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Number of a passport or registration</source>
        <translation>护照或登记号码</translation>
    </message>
    <message>
        <source>Screened: %1. New hits: %2.</source>
        <translation>已筛查：%1。新匹配项：%2。</translation>
    </message>
    <message>
        <source>Propose who a hit of the screening is; another person answers</source>
        <translation>提议筛查匹配项所指何人；由另一人答复</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening hits” shows it</source>
        <translation>匹配项编号，如“screening hits”所示</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>比较了哪些内容，结果如何</translation>
    </message>
    <message>
        <source>Proposed. A second person has to answer.</source>
        <translation>已提议。须由第二人答复。</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of the screening</source>
        <translation>答复另一人就筛查匹配项所作的提议</translation>
    </message>
    <message>
        <source>The hit is open again</source>
        <translation>该匹配项重新开放</translation>
    </message>
    <message>
        <source>Needed where you do not agree: why</source>
        <translation>不同意时必填：理由</translation>
    </message>
    <message>
        <source>Give out the approved list&apos;s problem instead, and record it: codes for applicants and States, and only the attributes that the rules name</source>
        <translation>改为对外提供已批准名单的问题文件，并作记录：申请人和国家以代码表示，仅含规则所列属性</translation>
    </message>
    <message>
        <source>With --published: on whose decision or request; names nobody</source>
        <translation>与 --published 合用：依据谁的决定或请求；不写人名</translation>
    </message>
    <message>
        <source>With --published: an applicant who consented, though fewer than three share the same attributes, with the day and the reference of the letter; repeatable</source>
        <translation>与 --published 合用：少于三人具有相同属性但已表示同意的申请人，附信函日期和编号；可重复</translation>
    </message>
    <message>
        <source>--consented takes ID=DATE REFERENCE, such as &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</source>
        <translation>--consented 的写法为 ID=DATE REFERENCE，如 &quot;A-012=2026-05-03 Letter 17/2026&quot;：%1。</translation>
    </message>
    <message>
        <source>Short list %1 of %2: %3 of %4 seats, cost %5, merit %6 together.</source>
        <translation>%2 的入围名单 %1：%4 个名额中的 %3 个，费用 %5，综合分合计 %6。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Returned, and signed: %1</source>
        <translation>已退回并签名：%1</translation>
    </message>
    <message>
        <source>Approved and signed: %1 of short list %2 of %3, %4 %5 in all. Digest of the list: %6</source>
        <translation>已批准并签名：%1，属于 %3 的入围名单 %2，共计 %4 %5。名单摘要值：%6</translation>
    </message>
    <message>
        <source>No short list of %1 waits for a decision.</source>
        <translation>%1 没有待决定的入围名单。</translation>
    </message>
    <message>
        <source>A financial statement as of any day: printed, PDF or spreadsheet</source>
        <translation>截至任何一日的财务报表：打印、PDF 或电子表格</translation>
    </message>
    <message>
        <source>The first day of the time; else 1 January of the last day&apos;s year</source>
        <translation>期间的首日；省略则为末日所在年份的1月1日</translation>
    </message>
    <message>
        <source>Write it there: a PDF (.pdf) or a spreadsheet (.xlsx)</source>
        <translation>写入该处：PDF (.pdf) 或电子表格 (.xlsx)</translation>
    </message>
    <message>
        <source>--out ends with .pdf or .xlsx.</source>
        <translation>--out 须以 .pdf 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 wishes refused and kept, %2 of them withdrawn in writing; %3 preferences between the windows recorded, none binding.</source>
        <translation>已拒绝并留存 %1 项意愿，其中 %2 项已书面撤回；已记录 %3 项窗口偏好，均不具约束力。</translation>
    </message>
    <message>
        <source>The references of all %1 tables of the file were followed: none leads from a use of money to a contribution.</source>
        <translation>已追踪文件中全部 %1 个表格的引用：没有任何资金用途可追溯到捐款。</translation>
    </message>
    <message>
        <source>These tables lead from a use of money to a contribution: %1.</source>
        <translation>以下表格可从资金用途追溯到捐款：%1。</translation>
    </message>
    <message>
        <source>Attach a donor&apos;s written withdrawal, of the date --on, to a refused wish (para. 19)</source>
        <translation>将捐助方在 --on 日期的书面撤回附于已拒绝的意愿（第19段）</translation>
    </message>
    <message>
        <source>The wish&apos;s number, as wish list shows it</source>
        <translation>意愿编号，如 wish list 所示</translation>
    </message>
    <message>
        <source>The donor&apos;s letter, as a file</source>
        <translation>捐助方的信函，作为文件</translation>
    </message>
    <message>
        <source>Wish %1 is withdrawn; %2 is kept with it.</source>
        <translation>意愿 %1 已撤回；%2 随之留存。</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants and keep what is found, sealed (paras. 11 and 14)</source>
        <translation>筛查一次征集的申请人，并密封保存结果（第11和14段）</translation>
    </message>
    <message>
        <source>Applicants screened: %1; new hits: %2.</source>
        <translation>已筛查申请人：%1；新匹配项：%2。</translation>
    </message>
    <message>
        <source>List the hits of a call&apos;s applicants, for those who are cleared for names</source>
        <translation>列出一次征集的申请人匹配项，供获准查看姓名的人使用</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening applicant-hits” shows it</source>
        <translation>匹配项的编号，如“screening applicant-hits”所示</translation>
    </message>
    <message>
        <source>Propose who a hit of an applicant is; another cleared person answers</source>
        <translation>提议申请人匹配项所指何人；由另一名获准人员答复</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of an applicant</source>
        <translation>答复他人就申请人匹配项提出的提议</translation>
    </message>
    <message>
        <source>Two people have decided.</source>
        <translation>两人已作出决定。</translation>
    </message>
    <message>
        <source>Statements to be added: %1, with lines: %2; on record already: %3. Nothing was changed.</source>
        <translation>待添加的对账单：%1，其中流水：%2；已有记录：%3。未作任何更改。</translation>
    </message>
    <message>
        <source>Statements added: %1, with lines: %2; on record already: %3.</source>
        <translation>已添加的对账单：%1，其中流水：%2；已有记录：%3。</translation>
    </message>
    <message>
        <source>List the lines of the bank and what they stand for</source>
        <translation>列出银行流水及其所对应的内容</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <translation>仅限此账户</translation>
    </message>
    <message>
        <source>Only those booked by the end of this day</source>
        <translation>仅限截至该日终了时入账的流水</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>流水</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Print an example of the table that bank import reads</source>
        <translation>输出bank import所读表格的示例</translation>
    </message>
    <message>
        <source>There is no line %1 of the bank.</source>
        <translation>没有编号为%1的银行流水。</translation>
    </message>
    <message>
        <source>Number of the line, as bank lines shows it</source>
        <translation>流水编号，如bank lines所示</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>流水%1：%2。</translation>
    </message>
    <message>
        <source>Say what a line of the bank stands for; with --suggest only show what it may stand for, the best first</source>
        <translation>说明一笔银行流水对应什么；加--suggest则只显示可能的对应，最佳者在先</translation>
    </message>
    <message>
        <source>Show suggestions for the line, or for all open ones</source>
        <translation>显示该笔流水或所有未结流水的建议</translation>
    </message>
    <message>
        <source>Record the line as a receipt of this contribution</source>
        <translation>将该笔流水记录为此捐款的收款</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Nothing in the books is like this line. Name the entries, or a contribution, or explain it.</source>
        <translation>账簿中没有与此流水相近的内容。请指明分录或捐款，或作出解释。</translation>
    </message>
    <message>
        <source>Name the line by --line.</source>
        <translation>请用--line指明流水。</translation>
    </message>
    <message>
        <source>Take back what was said of a line of the bank</source>
        <translation>撤回对一笔银行流水的说明</translation>
    </message>
    <message>
        <source>The balance of the bank beside that of the books at a day, with what only one of them knows</source>
        <translation>某日的银行余额与账面余额对照，并列出仅一方有的项目</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>There is no statement of the bank that begins by that day.</source>
        <translation>没有在该日之前开始的银行对账单。</translation>
    </message>
    <message>
        <source>Put on record that applicants were told of a new version</source>
        <translation>记录已将新版本告知申请人</translation>
    </message>
    <message>
        <source>How they were told; it stays in the record and names nobody</source>
        <translation>告知方式；将保留在记录中，不点名任何人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) of %1 told of version %2.</source>
        <translation>
            <numerusform>%1：已将版本%2告知%Ln名申请人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Record donors, their names, wishes and due diligence; letters to them</source>
        <translation>记录捐助方及其名称、意愿和尽职调查；致捐助方的信函</translation>
    </message>
    <message>
        <source>Statements of the bank: import, match, reconcile</source>
        <translation>银行对账单：导入、匹配、对账</translation>
    </message>
    <message>
        <source>Commit allotted money for a post, a contract or an agreement on --on</source>
        <translation>在--on当日为一个员额、合同或协议承付已批款的资金</translation>
    </message>
    <message>
        <source>A short reference of your own, such as P3-2026</source>
        <translation>自定的简短编号，如P3-2026</translation>
    </message>
    <message>
        <source>What it is for: the post, contract or agreement</source>
        <translation>用途：员额、合同或协议</translation>
    </message>
    <message>
        <source>A year&apos;s part as year:amount, such as 2027:60000; may be given several times, and all add up to the amount (para. 20 (b))</source>
        <translation>某一年的份额，格式为年份:金额，如2027:60000；可多次给出，合计须等于总额（第20(b)段）</translation>
    </message>
    <message>
        <source>“%1” is no year with its amount, such as 2027:60000.</source>
        <translation>“%1”不是年份及其金额，正确格式如2027:60000。</translation>
    </message>
    <message>
        <source>%1: committed %2 %3.</source>
        <translation>%1：已承付%2 %3。</translation>
    </message>
    <message>
        <source>Give what is left of a commitment back to its window on --on</source>
        <translation>在--on当日将承付款的余额退回其窗口</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>退回的原因</translation>
    </message>
    <message>
        <source>%1: what was left went back to its window.</source>
        <translation>%1：余额已退回其窗口。</translation>
    </message>
    <message>
        <source>The checklist of due diligence as a table to be filled in</source>
        <translation>供填写的尽职调查核对表</translation>
    </message>
    <message>
        <source>The filled table of funddesk donor checklist</source>
        <translation>填好的funddesk donor checklist表格</translation>
    </message>
    <message>
        <source>A file of evidence</source>
        <translation>证据文件</translation>
    </message>
    <message>
        <source>%1 %2: proposed: %3. A second person decides.</source>
        <translation>%1 %2：提议：%3。由第二人决定。</translation>
    </message>
    <message>
        <source>Why; needed to disagree</source>
        <translation>原因；不同意时必填</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤销的原因</translation>
    </message>
    <message>
        <source>The clearance of %1 is withdrawn from %2 on.</source>
        <translation>%1的核准自%2起撤销。</translation>
    </message>
    <message>
        <source>Record the outcome of a donor&apos;s due diligence as one person, where the setting due_diligence allows it (para. 14)</source>
        <translation>在设置due_diligence允许时，由一人记录捐助方尽职调查的结果（第14段）</translation>
    </message>
    <message>
        <source>Record whom letters to a donor go to, and in which language</source>
        <translation>记录致捐助方信函的收件人和语文</translation>
    </message>
    <message>
        <source>Of letters, one of: %1</source>
        <translation>信函的语文，为下列之一：%1</translation>
    </message>
    <message>
        <source>A line of the address; repeatable. A person&apos;s is sealed</source>
        <translation>地址的一行；可重复。个人的地址予以密封</translation>
    </message>
    <message>
        <source>%1: recorded and sealed.</source>
        <translation>%1：已记录并密封。</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1：已记录。</translation>
    </message>
    <message>
        <source>Erase a person&apos;s address for good (para. 11)</source>
        <translation>永久删除个人的地址（第11段）</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>删除的原因</translation>
    </message>
    <message>
        <source>%1: the address is erased.</source>
        <translation>%1：地址已删除。</translation>
    </message>
    <message>
        <source>List the letters to donors, and what became of them</source>
        <translation>列出致捐助方的信函及其处理情况</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>Put on record that letters to donors are given out</source>
        <translation>记录致捐助方的信函已发出</translation>
    </message>
    <message>
        <source>A letter that goes; repeatable (default: all that wait)</source>
        <translation>要发出的信函；可重复（默认：所有待发信函）</translation>
    </message>
    <message>
        <source>“%1” is no letter&apos;s number, such as L-0012.</source>
        <translation>“%1”不是信函编号，正确格式如L-0012。</translation>
    </message>
    <message>
        <source>Make letters to donors ready, and write those that wait as PDF</source>
        <translation>备好致捐助方的信函，并将待发信函写成PDF</translation>
    </message>
    <message>
        <source>Of this donor alone, by name or number (default: all)</source>
        <translation>仅限此捐助方，以名称或编号指明（默认：全部）</translation>
    </message>
    <message>
        <source>Of this contribution alone</source>
        <translation>仅限此捐款</translation>
    </message>
    <message>
        <source>A letter to be written again; repeatable (default: all that wait)</source>
        <translation>要重新写出的信函；可重复（默认：所有待发信函）</translation>
    </message>
    <message>
        <source>Calls for contributions: whom it goes to, of %1; repeatable</source>
        <translation>捐款呼吁：发送对象，可选%1；可重复</translation>
    </message>
    <message>
        <source>Of a new call: where it is published online (para. 14)</source>
        <translation>新的捐款呼吁：在线公布的地址（第14段）</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>没有捐款%1。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1”不属于%2。</translation>
    </message>
    <message>
        <source>Letters made ready: %1, written: %2. They wait until funddesk donor release-letters.</source>
        <translation>已备好的信函：%1，已写出：%2。它们将等待funddesk donor release-letters。</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>因收件人地址已密封而未写出：%1。</translation>
    </message>
    <message>
        <source>Record what a donor is called in further languages</source>
        <translation>记录捐助方在其他语文中的名称</translation>
    </message>
    <message>
        <source>A language in which it has no name any more; repeatable</source>
        <translation>捐助方不再有名称的语文；可重复</translation>
    </message>
    <message>
        <source>“%1” is none of en, fr, es, ru, zh, ar.</source>
        <translation>“%1”不是en、fr、es、ru、zh、ar之一。</translation>
    </message>
    <message>
        <source>%1 has signed in for the first time: the one-time code is used up, and the new password holds.</source>
        <translation>%1已首次登录：一次性代码已用完，新密码生效。</translation>
    </message>
    <message>
        <source>A .csv or .xlsx file with the columns of funddesk template KIND</source>
        <translation>一个.csv或.xlsx文件，列与funddesk template KIND相同</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the figures, entry by entry</source>
        <translation>同时逐条列出该日之后记录并改变了数字的分录</translation>
    </message>
    <message>
        <source>Tell also what cash is expected, month by month</source>
        <translation>同时逐月列出预计现金</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Expected cash. With no more than the level nothing can be committed.</source>
        <translation>预计现金。现金不高于底线时，不能承付任何款项。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>底线</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>此后没有数字发生变化。</translation>
    </message>
    <message>
        <source>Give what a window doesn&apos;t need back to the pool, with its reserve</source>
        <translation>将窗口不需要的资金连同其准备金退回资金池</translation>
    </message>
    <message>
        <source>%1: returned %2 %3; available: %2 %4.</source>
        <translation>%1：已退回%2 %3；可用：%2 %4。</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the record and names nobody</source>
        <translation>错误的原因；将保留在记录中，不点名任何人</translation>
    </message>
    <message>
        <source>What pays the two posts of para. 15 (default: what the FILE&apos;s setting says, else the fund)</source>
        <translation>第15段所述两个员额的经费来源（默认：按FILE的设置，否则为基金）</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the pool&apos;s figures</source>
        <translation>同时列出该日之后记录并改变了资金池数字的内容</translation>
    </message>
    <message>
        <source>The bank&apos;s file, .xml, .csv or .xlsx; - is the standard input</source>
        <translation>银行的文件，.xml、.csv 或 .xlsx；- 为标准输入</translation>
    </message>
    <message>
        <source>Number of an entry of the books; may be given several times. Without it and --contribution the best suggestion is taken where it is sure, and in the books already</source>
        <translation>账簿分录编号；可多次给出。未给出此项和 --contribution 时，如最佳建议确定且已在账簿中，则采用</translation>
    </message>
    <message>
        <source>Number of another line that stands for the same; may be given several times. Without --entry the lines come to nothing among themselves</source>
        <translation>对应同一事项的另一流水编号；可多次给出。没有 --entry 时，各流水之间合计为零</translation>
    </message>
    <message>
        <source>The best suggestion is not sure enough to be taken unseen (%1). Name the entries by --entry, or a contribution by --contribution.</source>
        <translation>最佳建议不够确定，不能未经查看就采用（%1）。请用 --entry 指明分录，或用 --contribution 指明捐款。</translation>
    </message>
    <message>
        <source>Explain a line of the bank with a reason: not the fund&apos;s, which stays out of the books, or a charge, which is posted as a loss</source>
        <translation>附理由说明银行流水：不属于基金，不入账簿；或为收费，记为损失</translation>
    </message>
    <message>
        <source>Write it there as a PDF, to be signed</source>
        <translation>将其写成PDF存于该处，供签字</translation>
    </message>
    <message>
        <source>Recorded since, in %1: bank %2 to %3, books %4 to %5.</source>
        <translation>此后的记录（%1）：银行%2至%3，账簿%4至%5。</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Implementing partners and screening</source>
        <translation>执行伙伴和筛查</translation>
    </message>
    <message>
        <source>Record implementing partners, those in charge of them and due diligence</source>
        <translation>记录执行伙伴、其负责人和尽职调查</translation>
    </message>
    <message>
        <source>Compare donors, partners and applicants with the Consolidated List, and decide on hits</source>
        <translation>将捐助方、伙伴和申请人与综合名单比对，并对匹配项作出决定</translation>
    </message>
    <message>
        <source>Only those with this in the reference or in any of the donor&apos;s names</source>
        <translation>仅限编号或捐助方任一名称中含此内容者</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that it came before the donor&apos;s clearance ended; needed then</source>
        <translation>来款为何多于应收款，或有何证明款项在捐助方核准终止前到账；此时必填</translation>
    </message>
    <message>
        <source>Propose the outcome of a due diligence, for a second person to decide on (para. 14)</source>
        <translation>提议尽职调查的结果，由第二人作出决定（第14段）</translation>
    </message>
    <message>
        <source>Confirm or reject what another person proposed as the outcome of a due diligence (para. 14)</source>
        <translation>确认或否决他人提议的尽职调查结果（第14段）</translation>
    </message>
    <message>
        <source>End a clearance from the date --on (para. 14)</source>
        <translation>自--on日期起终止核准（第14段）</translation>
    </message>
    <message>
        <source>That letter, as a file; donor file-request attaches it later</source>
        <translation>该函件的文件；可稍后用donor file-request附上</translation>
    </message>
    <message>
        <source>List the calls for contributions: to which groups each went, where it is published, how many letters (para. 14)</source>
        <translation>列出捐款呼吁：发给哪些群组、在何处发布、有多少函件（第14段）</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布于</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>How letters begin, in that language; left out: the general form. A person&apos;s is sealed</source>
        <translation>该语文函件的开头称呼；不填则用通用形式。个人的称呼予以密封</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>其%1名称</translation>
    </message>
    <message>
        <source>Attach the letter in which a donor asked how to be published, where the wish was recorded without it (para. 17)</source>
        <translation>附上捐助方要求如何公布的函件，适用于记录该意愿时未附函件的情况（第17段）</translation>
    </message>
    <message>
        <source>%1 %2: %3 is on file, SHA-256 %4.</source>
        <translation>%1 %2：%3已存档，SHA-256 %4。</translation>
    </message>
    <message>
        <source>List how a donor asked to be published, and save the letter of the wish that holds with --out (para. 17)</source>
        <translation>列出捐助方要求如何公布，并用--out保存现行意愿的函件（第17段）</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>函件保存位置</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All that is on record about a donor, in the order of time: requests, due diligence, pledges, agreements, receipts, letters</source>
        <translation>关于捐助方的全部记录，按时间排列：请求、尽职调查、认捐、协议、收款、函件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Record an implementing partner and those in charge of it (para. 24)</source>
        <translation>记录执行伙伴及其负责人（第24段）</translation>
    </message>
    <message>
        <source>The partner&apos;s name</source>
        <translation>伙伴名称</translation>
    </message>
    <message>
        <source>Amend what is said of an implementing partner, from the date --on</source>
        <translation>自--on日期起修正执行伙伴的资料</translation>
    </message>
    <message>
        <source>Name or number of the implementing partner</source>
        <translation>执行伙伴的名称或编号</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Number of a person who is in charge no more, as “partner show” gives it; repeatable</source>
        <translation>不再负责的人员编号，如“partner show”所示；可重复</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>修正理由</translation>
    </message>
    <message>
        <source>%1 %2: amended from %3 on.</source>
        <translation>%1 %2：自%3起修正。</translation>
    </message>
    <message>
        <source>Erase the name of a person in charge for good (para. 11)</source>
        <translation>永久删除负责人姓名（第11段）</translation>
    </message>
    <message>
        <source>Number of the person, as “partner show” gives it</source>
        <translation>人员编号，如“partner show”所示</translation>
    </message>
    <message>
        <source>%1: the name is erased.</source>
        <translation>%1：姓名已删除。</translation>
    </message>
    <message>
        <source>List the implementing partners with their clearance of today</source>
        <translation>列出执行伙伴及其今日的核准情况</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>name sealed</source>
        <translation>姓名已密封</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>姓名已删除</translation>
    </message>
    <message>
        <source>All that is on record of an implementing partner, and what it lacks today</source>
        <translation>关于执行伙伴的全部记录，及其今日所缺</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>已核准。</translation>
    </message>
    <message>
        <source>The State of its seat, by any of its names or codes</source>
        <translation>所在国，可用其任一名称或代码</translation>
    </message>
    <message>
        <source>Its number in a register, with the register</source>
        <translation>登记册中的编号及登记册名称</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>A person in charge, as NAME; OFFICE; YEAR OF BIRTH; repeatable. It is sealed</source>
        <translation>负责人，格式为NAME; OFFICE; YEAR OF BIRTH；可重复。予以密封</translation>
    </message>
    <message>
        <source>Release some of the operating reserve by a decision</source>
        <translation>凭决定释放部分业务准备金</translation>
    </message>
    <message>
        <source>Whose decision it is</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>为何不再持有</translation>
    </message>
    <message>
        <source>Released %1 %2; reserve: %1 %3; available: %1 %4.</source>
        <translation>已释放%1 %2；准备金：%1 %3；可用：%1 %4。</translation>
    </message>
    <message>
        <source>Screen every donor that is no State and every partner again</source>
        <translation>重新筛查每个非国家捐助方和每个伙伴</translation>
    </message>
    <message>
        <source>Why the same voucher is paid once more; needed then</source>
        <translation>为何同一凭单再次付款；此时必填</translation>
    </message>
    <message>
        <source>Declined, and signed: nobody of short list %1 of %2 goes. Digest of the list: %3</source>
        <translation>已否决并签字：%2的入围名单第%1版无人成行。名单摘要值：%3</translation>
    </message>
    <message>
        <source>Why it is published all the same, where rules can&apos;t all be kept, it has opened, people have applied, or it is open for a few days only</source>
        <translation>在规则无法全部遵守、已经开放、已有人申请或只开放几天的情况下，为何仍要发布</translation>
    </message>
    <message>
        <source>Confirm the lot&apos;s public value: you looked it up and read the same</source>
        <translation>确认抽签的公开数值：您已自行查阅并读到相同数值</translation>
    </message>
    <message>
        <source>What stands at the source, as you read it yourself</source>
        <translation>您自己在来源处读到的内容</translation>
    </message>
    <message>
        <source>The public value of %1 is confirmed by %2.</source>
        <comment>%1 a call, %2 a user</comment>
        <translation>%1 的公开数值已由 %2 确认。</translation>
    </message>
    <message>
        <source>How many applications in all, at least 30 (default: 300)</source>
        <translation>申请总数，至少 30 份（默认：300）</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands need none: see funddesk --help.</source>
        <translation>没有可打开窗口的显示器。命令不需要显示器：见 funddesk --help。</translation>
    </message>
    <message>
        <source>Approved and signed: short list %1 of %2 adds nobody to those who go already. Digest of the list: %3</source>
        <translation>已核准并签名：%2 的第 %1 份入围名单没有在已确定的人选之外增加任何人。名单的摘要值：%3</translation>
    </message>
    <message>
        <source>To be looked at, though the record vouches for it:</source>
        <translation>虽有记录证明，仍需查看：</translation>
    </message>
    <message>
        <source>You sign for %1. %2 is committed.</source>
        <comment>%1 people, %2 an amount</comment>
        <translation>您为 %1 签名。承付 %2。</translation>
    </message>
    <message>
        <source>The statement of no earmarking: refused wishes, what was withdrawn, and that no payment leads to a contribution (para. 19); saves a withdrawal with --letter-of and --out</source>
        <translation>无指定用途声明：被拒绝的愿望、已撤回的内容，以及没有任何付款指向某项捐款（第19段）；用 --letter-of 和 --out 保存撤回函</translation>
    </message>
    <message>
        <source>A withdrawn wish, whose letter is saved with --out</source>
        <translation>已撤回的愿望，其函件用 --out 保存</translation>
    </message>
    <message>
        <source>Where to save the written withdrawal of --letter-of</source>
        <translation>--letter-of 的书面撤回函保存到何处</translation>
    </message>
    <message>
        <source>A withdrawal is saved with both --letter-of and --out.</source>
        <translation>保存撤回函须同时使用 --letter-of 和 --out。</translation>
    </message>
    <message>
        <source>You have looked the conditions over and state that they name no activity, State or person (para. 19)</source>
        <translation>您已审阅各项条件，并声明其中未指明任何活动、国家或个人（第19段）</translation>
    </message>
    <message>
        <source>Why words that look as if they named one do not</source>
        <translation>看似指明的字句为何并未指明</translation>
    </message>
    <message>
        <source>Warning: these words of the conditions may hide a wish for a use: %1. Look them over; an agreement never names an activity, a State or a person (para. 19).</source>
        <translation>警告：条件中的这些字句可能隐含用途愿望：%1。请审阅；协议从不指明活动、国家或个人（第19段）。</translation>
    </message>
    <message>
        <source>Post the charges of the bank that an earlier version of the program only explained</source>
        <translation>将程序较早版本只作了说明的银行费用入账</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) posted.</source>
        <translation>
            <numerusform>%Ln 笔费用已入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Why a rate of exchange lies ten times or more off the last of its currency; it stands in the record</source>
        <translation>某一汇率与该货币上一汇率相差十倍或以上的理由；写入记录</translation>
    </message>
    <message>
        <source>--reason is for rates of exchange; the kind %1 takes none.</source>
        <translation>--reason 用于汇率；类型 %1 不用。</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>没有记录 %1 所属国家：无法看出其是否评审本国的申请人（第18段）。</translation>
    </message>
    <message>
        <source>Show or confirm how the bank&apos;s own table of an account is read: once, then bank import asks no more</source>
        <translation>显示或确认某账户的银行自有表格如何读取：确认一次后，bank import 不再询问</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>账户的IBAN或银行账号</translation>
    </message>
    <message>
        <source>The account&apos;s currency, where neither the record nor the table tells it</source>
        <translation>账户的货币（记录和表格均未指明时）</translation>
    </message>
    <message>
        <source>The bank&apos;s table, .csv or .xlsx; - is the standard input</source>
        <translation>银行的表格，.csv 或 .xlsx；- 为标准输入</translation>
    </message>
    <message>
        <source>What is confirmed, such as booked=Date,amount=Amount,date=dmy,decimal=comma</source>
        <translation>确认的内容，例如 booked=Date,amount=Amount,date=dmy,decimal=comma</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>各列</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Nothing tells the account&apos;s currency: say it with --currency.</source>
        <translation>未指明账户的货币：请用 --currency 指明。</translation>
    </message>
    <message>
        <source>A guess, to be confirmed with --set: %1</source>
        <translation>推测，用 --set 确认：%1</translation>
    </message>
    <message>
        <source>Confirmed for account %1: bank import reads its tables like this from now on.</source>
        <translation>账户%1已确认：bank import 此后按此读取其表格。</translation>
    </message>
    <message>
        <source>Nothing was confirmed for this account yet: give a table of the bank with --statement.</source>
        <translation>此账户尚未确认任何内容：请用 --statement 提供银行的表格。</translation>
    </message>
    <message>
        <source>Say with --account of which account the table is.</source>
        <translation>请用 --account 指明表格属于哪个账户。</translation>
    </message>
    <message>
        <source>Import bank statements, all of a file or nothing: camt.053 XML, a table as bank template prints it, or the bank&apos;s own (bank columns)</source>
        <translation>导入银行对账单，整份或不导入：camt.053 XML、bank template 所示表格，或银行自有表格（bank columns）</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: its account, where the headings were confirmed for several</source>
        <translation>银行自有表格：其账户（标题已就多个账户确认时）</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: the balance before its first line, where neither it nor the record tells it</source>
        <translation>银行自有表格：首行之前的余额（表格和记录均未指明时）</translation>
    </message>
    <message>
        <source>This is how it would be read. Look at it with bank columns, then confirm it with: %1</source>
        <translation>将按此读取。请用 bank columns 查看，然后用以下命令确认：%1</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that money is the donor&apos;s whom the bank does not name; needed then</source>
        <translation>为何收到的款项多于应收，或以何证明款项属于银行未列明的捐助方；此类情况必须填写</translation>
    </message>
    <message>
        <source>What it rests on; sealed with the person, and without names</source>
        <translation>判断依据；随个人数据封存，不含姓名</translation>
    </message>
    <message>
        <source>List the files attached to due diligence, and save one with --id and --out (para. 14)</source>
        <translation>列出尽职调查所附文件，并用 --id 和 --out 保存其中一份（第14段）</translation>
    </message>
    <message>
        <source>A file of the list, which is saved with --out</source>
        <translation>列表中的文件，用 --out 保存</translation>
    </message>
    <message>
        <source>Where to save the file of --id</source>
        <translation>--id 文件的保存位置</translation>
    </message>
    <message>
        <source>A file is saved with both --id and --out.</source>
        <translation>保存文件须同时使用 --id 和 --out。</translation>
    </message>
    <message>
        <source>You have looked the words of --what over and state that they name no activity, State or person (para. 19)</source>
        <translation>您已审视 --what 的文字，并声明其未指明任何活动、国家或个人（第19段）</translation>
    </message>
    <message>
        <source>Who is in whatever happens; repeatable, or several parted by commas</source>
        <translation>无论如何均入选者；可重复，或以逗号分隔多项</translation>
    </message>
    <message>
        <source>Who is out whatever happens; repeatable, or several parted by commas</source>
        <translation>无论如何均不入选者；可重复，或以逗号分隔多项</translation>
    </message>
    <message>
        <source>No own State is on record for %1: that this reviewer reads nobody of it can&apos;t be seen (para. 18). “user state” records it.</source>
        <translation>%1的所属国家未记录：无法确认该评审人不评审本国申请人（第18段）。可用“user state”记录。</translation>
    </message>
    <message>
        <source>Record a reviewer&apos;s own State, whose applicants they never review (para. 18)</source>
        <translation>记录评审人的所属国家，其绝不评审该国申请人（第18段）</translation>
    </message>
    <message>
        <source>Whose State</source>
        <translation>谁的国家</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes</source>
        <translation>国家，任一名称或代码</translation>
    </message>
    <message>
        <source>Why another State than the one on record</source>
        <translation>为何与记录的国家不同</translation>
    </message>
    <message>
        <source>%1: own State %2. No applicant of it is assigned to this reviewer from now on.</source>
        <translation>%1：所属国家为%2。此后不再向该评审人分派该国申请人。</translation>
    </message>
    <message>
        <source>Wish %1 was withdrawn by %2, SHA-256 %3.</source>
        <comment>%2 a file&apos;s name, %3 its digest</comment>
        <translation>意愿 %1 已由 %2 撤回，SHA-256 %3。</translation>
    </message>
    <message>
        <source>Wish %1: a withdrawal was taken back on %2: %3</source>
        <comment>%2 a day, %3 a reason</comment>
        <translation>意愿 %1：撤回已于 %2 取消：%3</translation>
    </message>
    <message>
        <source>Take back a written withdrawal that was attached to a wish by mistake, of the date --on: the wish stands again</source>
        <translation>取消误附于意愿的书面撤回，日期为 --on：意愿恢复有效</translation>
    </message>
    <message>
        <source>Why the document is no withdrawal of this wish</source>
        <translation>为何该文件不是对此意愿的撤回</translation>
    </message>
    <message>
        <source>Wish %1 stands again.</source>
        <translation>意愿 %1 恢复有效。</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>Give an amount above zero.</source>
        <translation>请填写大于零的金额。</translation>
    </message>
    <message>
        <source>Give a currency of ISO 4217, such as EUR.</source>
        <translation>请填写 ISO 4217 货币代码，例如 EUR。</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>请填写不晚于今天的日期。</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>已认捐</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已签协议</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>部分收到</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person: all contributions form one pool. The donor may give without the wish.</source>
        <translation>捐款不得指定用于特定活动、国家或个人：所有捐款汇成一个资金池。捐助方可不附此意愿捐款。</translation>
    </message>
    <message>
        <source>It is kept on record as a request.</source>
        <translation>该意愿作为请求留存记录。</translation>
    </message>
    <message>
        <source>Choose a donor who is on record.</source>
        <translation>请选择已有记录的捐助方。</translation>
    </message>
    <message>
        <source>A reference has at most 60 characters.</source>
        <translation>编号至多 60 个字符。</translation>
    </message>
    <message>
        <source>There is a contribution of this reference already.</source>
        <translation>已有此编号的捐款。</translation>
    </message>
    <message>
        <source>There is no such contribution.</source>
        <translation>没有该捐款。</translation>
    </message>
    <message>
        <source>An agreement is on record already.</source>
        <translation>协议已在记录中。</translation>
    </message>
    <message>
        <source>The agreement is in the currency of the pledge.</source>
        <translation>协议以认捐的货币计。</translation>
    </message>
    <message>
        <source>An agreement is not of an earlier date than its pledge.</source>
        <translation>协议日期不得早于认捐日期。</translation>
    </message>
    <message>
        <source>The instalments, each with its date, add up to the agreement.</source>
        <translation>各期付款均有日期，合计等于协议金额。</translation>
    </message>
    <message>
        <source>Record the signed agreement before its money.</source>
        <translation>请先记录已签署的协议，再记录款项。</translation>
    </message>
    <message>
        <source>A receipt is in the currency of its agreement.</source>
        <translation>收款以协议的货币计。</translation>
    </message>
    <message>
        <source>A receipt is not of an earlier date than its signed agreement.</source>
        <translation>收款日期不得早于协议签署日期。</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>请填写银行参考号。</translation>
    </message>
    <message>
        <source>A receipt of this bank reference is on record already.</source>
        <translation>此银行参考号的收款已在记录中。</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>没有捐款 %1。</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to %1 %2, which the books can&apos;t hold.</source>
        <translation>按当日汇率，金额为 %1 %2，账簿无法容纳。</translation>
    </message>
    <message>
        <source>Give the contribution&apos;s reference.</source>
        <translation>请填写捐款编号。</translation>
    </message>
    <message>
        <source>Line %1 has this reference too.</source>
        <translation>第 %1 行也有此编号。</translation>
    </message>
    <message>
        <source>“%1” is no donor on record and no State. Record the donor and its clearance first.</source>
        <translation>“%1”既不是已有记录的捐助方，也不是国家。请先记录该捐助方及其核准。</translation>
    </message>
    <message>
        <source>%1 is on record with other particulars. What is recorded is never overwritten.</source>
        <translation>%1 已在记录中，但内容不同。已记录的内容绝不覆盖。</translation>
    </message>
    <message>
        <source>“%1” is no instalment. Write each as its date, a colon and its amount: 2026-03-01:50000.</source>
        <translation>“%1”不是分期付款。每期请写日期、冒号和金额：2026-03-01:50000。</translation>
    </message>
    <message>
        <source>Line %1 has this bank reference too.</source>
        <translation>第 %1 行也有此银行参考号。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已宣布</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>已入资金池</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>逾期自</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下期应付</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>an amount in the fund&apos;s currency, a rate, a bank reference</comment>
        <translation>%1，汇率 %2 · %3</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>Wishes refused and kept (para. 19)</source>
        <translation>已拒绝并留存的意愿（第19段）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The contribution is closed.</source>
        <translation>该捐款已关闭。</translation>
    </message>
    <message>
        <source>Only %1 %2 of the agreement is still to come. Check the amount, or say why more came.</source>
        <translation>该协议仅余 %1 %2 待收。请核对金额，或说明为何到账更多。</translation>
    </message>
    <message>
        <source>Reduction of the pledge</source>
        <translation>认捐减额</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减额</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>条件已满足</translation>
    </message>
    <message>
        <source>This is of another stage: of a pledge before its agreement, or of a signed agreement.</source>
        <translation>这属于另一阶段：协议之前的认捐，或已签署的协议。</translation>
    </message>
    <message>
        <source>Give an amount in %1, the contribution&apos;s currency.</source>
        <translation>请给出以捐款货币 %1 计的金额。</translation>
    </message>
    <message>
        <source>At most %1 %2 is left that this could be of.</source>
        <translation>可用于此项的余额至多为 %1 %2。</translation>
    </message>
    <message>
        <source>%1 %2 is still expected. Record its receipt, or reduce or write off what won&apos;t come.</source>
        <translation>尚待收取 %1 %2。请记录其收款，或减少或注销不会到账的款项。</translation>
    </message>
    <message>
        <source>The date is before the pledge or agreement.</source>
        <translation>该日期早于认捐或协议。</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>请说明由谁决定，写于何处。</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to nothing.</source>
        <translation>按该日汇率折算，金额为零。</translation>
    </message>
    <message>
        <source>Receivables are revalued on the last day of a month that is over: %1 is still to come.</source>
        <translation>应收款在已结束月份的最后一天重估：%1 尚未到来。</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as conditions are met.</source>
        <translation>捐款按 IPSAS 23 确认：签署时全额确认，附条件的捐款在条件满足时确认。</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>捐款按 IPSAS 47 确认：收到时确认，附义务的捐款在义务履行时确认。</translation>
    </message>
    <message>
        <source>There is no such request on record.</source>
        <translation>记录中没有该请求。</translation>
    </message>
    <message>
        <source>The request is withdrawn already.</source>
        <translation>该请求已撤回。</translation>
    </message>
    <message>
        <source>The withdrawal is not of an earlier date than the request.</source>
        <translation>撤回日期不得早于请求日期。</translation>
    </message>
    <message>
        <source>Attach the donor&apos;s written withdrawal.</source>
        <translation>请附上捐助方的书面撤回。</translation>
    </message>
    <message>
        <source>The donor offered this amount with a wish, which stands on record. It is accepted once the donor&apos;s written withdrawal of the wish is attached.</source>
        <translation>捐助方提供此款项时附有意愿，已留存记录。附上捐助方对该意愿的书面撤回后方可接受。</translation>
    </message>
    <message>
        <source>A preference is for sponsorship or for projects.</source>
        <translation>偏好为资助或项目。</translation>
    </message>
    <message>
        <source>No authority has decided that a preference between the windows may be recorded (setting window_preference).</source>
        <translation>尚无主管方决定可以记录窗口偏好（设置 window_preference）。</translation>
    </message>
    <message>
        <source>Say what was given.</source>
        <translation>请说明所提供的内容。</translation>
    </message>
    <message>
        <source>Say who put the value on it, and how.</source>
        <translation>请说明由何人估值，如何估值。</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>减少额</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Not yet met for</source>
        <translation>条件尚未满足的金额</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭日期</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>分期付款</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>后续情况</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who decided it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gifts in kind of the donor, never in the pool</source>
        <translation>捐助方的实物捐助，从不计入资金池</translation>
    </message>
    <message>
        <source>From %1 on only %2 %3 of what was received is there to go back. Give the day on which it went back, after the money came, or a lower amount.</source>
        <translation>自%1起，所收款项中仅有%2 %3可退回。请填写款项到账后的退回日期，或较低金额。</translation>
    </message>
    <message>
        <source>A refund of this bank reference is on record already. Give the reference of this payment, or reverse the other first.</source>
        <translation>该银行编号的退款已有记录。请填写本次付款的编号，或先冲销另一笔。</translation>
    </message>
    <message>
        <source>%1 is revalued for %2 already, which rests on what held before. Revalue that month or a later one anew.</source>
        <translation>%1已为%2重估，该重估以此前情况为依据。请重新重估该月或其后月份。</translation>
    </message>
    <message>
        <source>Of the revaluation of %1, with what ended the claim</source>
        <translation>%1的重估部分，连同终止债权的事项</translation>
    </message>
    <message>
        <source>Taken back with a reversal</source>
        <translation>随冲销一并撤回</translation>
    </message>
    <message>
        <source>Without this receipt more would have gone back to the donor than came: %1 %2 would be missing. Reverse the refund first, or record the money where it belongs.</source>
        <translation>没有这笔收款，退回捐助方的款项将多于来款：缺%1 %2。请先冲销退款，或将款项记在应记之处。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preference between the windows</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Lifted: a reversal opened it again</source>
        <translation>已解除：经冲销重新开放</translation>
    </message>
    <message>
        <source>No written withdrawal of this wish is on file.</source>
        <translation>此愿望没有存档的书面撤回函。</translation>
    </message>
    <message>
        <source>These words of the conditions may hide a wish for a use: %1. Say why they name no activity, State or person.</source>
        <translation>条件中的这些字句可能隐含用途愿望：%1。请说明为何未指明活动、国家或个人。</translation>
    </message>
    <message>
        <source>Look the conditions over, and state that they name no activity, State or person. What names one is a wish: it is refused and kept as a request.</source>
        <translation>请审阅各项条件，并声明其中未指明任何活动、国家或个人。凡指明者即为愿望：予以拒绝并作为请求保存。</translation>
    </message>
    <message>
        <source>Name no use (para. 19)</source>
        <translation>未指明用途（第19段）</translation>
    </message>
    <message>
        <source>Nobody has stated it</source>
        <translation>无人作此声明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who stated it, the day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Say why the document is no withdrawal of this wish.</source>
        <translation>请说明为何该文件不是对此意愿的撤回。</translation>
    </message>
    <message>
        <source>These words of the gift may hide a wish for a use: %1. State that they name no activity, State or person, and say why; a gift with a wish is refused.</source>
        <translation>关于该实物捐助的文字可能隐含用途意愿：%1。请声明其未指明任何活动、国家或个人并说明理由；附有意愿的捐助不予接受。</translation>
    </message>
    <message>
        <source>Names no use: %1</source>
        <comment>a reason</comment>
        <translation>未指明用途：%1</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Approved</source>
        <comment>a decision</comment>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a decision</comment>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a decision</comment>
        <translation>已否决</translation>
    </message>
    <message>
        <source>A decision names the thing that it is about.</source>
        <translation>决定须写明所针对的事项。</translation>
    </message>
    <message>
        <source>A decision is signed over the digest of what was decided on.</source>
        <translation>决定的签名以决定内容的摘要值为对象。</translation>
    </message>
    <message>
        <source>Say why it is returned or declined: those who made it need the reason.</source>
        <translation>请说明退回或否决的理由：经办人需要知道。</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign decisions yet: a second person of another role must confirm it first.</source>
        <translation>您的密钥尚不能签署决定：须先由另一角色的第二人确认。</translation>
    </message>
    <message>
        <source>The key under the decision is not the decider&apos;s own.</source>
        <translation>决定所用的密钥不是决定人本人的。</translation>
    </message>
    <message>
        <source>The signature does not fit the decision: one of them was changed.</source>
        <translation>签名与决定不符：其中之一被改动过。</translation>
    </message>
    <message>
        <source>No second person has confirmed the key.</source>
        <translation>尚无第二人确认该密钥。</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <translation>%1，入围名单，第 %2 版</translation>
    </message>
    <message>
        <source>%1, applicant %2</source>
        <translation>%1，申请人 %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>By</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>A demonstration takes %1 applications or more.</source>
        <translation>演示需要 %1 份或更多申请。</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>已停止；未保留任何内容。</translation>
    </message>
</context>
<context>
    <name>diligence</name>
    <message>
        <source>A State needs no clearance.</source>
        <translation>国家无须核准。</translation>
    </message>
    <message>
        <source>Say what was examined and where it is filed.</source>
        <translation>请说明审查了什么以及存档于何处。</translation>
    </message>
    <message>
        <source>Give the first and the last day on which it holds.</source>
        <translation>请填写有效期的第一天和最后一天。</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: nothing is accepted from this donor.</source>
        <translation>对 %1 的尽职调查以拒绝告终：不接受该捐助方的任何捐款。</translation>
    </message>
    <message>
        <source>%1 is no State, and there is no clearance that holds on %2: record the due diligence first.</source>
        <translation>%1 不是国家，且没有在 %2 有效的核准：请先记录尽职调查。</translation>
    </message>
    <message>
        <source>The checklist has no ground “%1”.</source>
        <translation>核对表中没有“%1”这一理由。</translation>
    </message>
    <message>
        <source>An answer is one of: no_finding, finding, not_applicable.</source>
        <translation>答案为下列之一：no_finding、finding、not_applicable。</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No clearance</source>
        <translation>无核准</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>等待第二人</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Voided by the screening</source>
        <translation>因筛查而失效</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>%1: say what was found, and where the evidence is.</source>
        <translation>%1：请说明发现了什么，以及证据在何处。</translation>
    </message>
    <message>
        <source>%1: a finding on a ground of exclusion can&apos;t end with a clearance.</source>
        <translation>%1：就排除理由发现问题的，不能给予核准。</translation>
    </message>
    <message>
        <source>%1: no Consolidated List is on record. Import it, or say which list was searched and how.</source>
        <translation>%1：没有已记录的综合名单。请导入，或说明查询了哪份名单及查询方式。</translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation>%1尚未回答。</translation>
    </message>
    <message>
        <source>%1 is answered more than once.</source>
        <translation>%1被回答了不止一次。</translation>
    </message>
    <message>
        <source>Nothing was cleared before it was examined: it holds from the day of the examination at the earliest.</source>
        <translation>未经审查不得通过：许可最早自审查之日起生效。</translation>
    </message>
    <message>
        <source>There is no proposal that waits for a second person.</source>
        <translation>没有等待第二人的提议。</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>此提议由您提出：须由另一人决定。</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>请说明您为何不同意。</translation>
    </message>
    <message>
        <source>Say why the clearance is withdrawn.</source>
        <translation>请说明撤销核准的原因。</translation>
    </message>
    <message>
        <source>The due diligence of %1 waits for a second person: nothing is cleared before two people have decided.</source>
        <translation>%1的尽职调查正等待第二人：须两人作出决定后方可通过。</translation>
    </message>
    <message>
        <source>The clearance of %1 was withdrawn from %2 on: %3</source>
        <translation>%1的核准自%2起撤销：%3</translation>
    </message>
    <message>
        <source>The clearance of %1 holds only from %2 on.</source>
        <translation>%1的核准自%2起才生效。</translation>
    </message>
    <message>
        <source>The clearance of %1 ended on %2: renew the due diligence first.</source>
        <translation>%1的核准已于%2终止：请先重新进行尽职调查。</translation>
    </message>
    <message>
        <source>A new proposal waits for a second person.</source>
        <translation>新提议正等待第二人。</translation>
    </message>
    <message>
        <source>A due diligence is a checklist on which two people decide: propose it with its answers, and let a second person confirm it.</source>
        <translation>尽职调查是由两人决定的核对表：请连同答案提出提议，并由第二人确认。</translation>
    </message>
    <message>
        <source>Guidelines on cooperation between the United Nations and the business sector, 2015</source>
        <translation>《联合国与工商界合作准则》，2015年</translation>
    </message>
    <message>
        <source>Sanctions of the Security Council</source>
        <translation>安全理事会制裁</translation>
    </message>
    <message>
        <source>Does it stand on the Consolidated List, or has it violated a sanctions regime?</source>
        <translation>是否列入综合名单，或是否违反制裁制度？</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>人权</translation>
    </message>
    <message>
        <source>Is it complicit in abuses of human rights, or does it tolerate them?</source>
        <translation>是否参与侵犯人权，或容忍侵犯人权？</translation>
    </message>
    <message>
        <source>Forced or child labour</source>
        <translation>强迫劳动或童工</translation>
    </message>
    <message>
        <source>Does it use or tolerate forced or compulsory labour, or child labour?</source>
        <translation>是否使用或容忍强迫或强制劳动，或使用童工？</translation>
    </message>
    <message>
        <source>Banned weapons</source>
        <translation>违禁武器</translation>
    </message>
    <message>
        <source>Does it make, sell or finance anti-personnel mines, cluster munitions or other banned weapons?</source>
        <translation>是否制造、销售或资助杀伤人员地雷、集束弹药或其他违禁武器？</translation>
    </message>
    <message>
        <source>Other weapons</source>
        <translation>其他武器</translation>
    </message>
    <message>
        <source>Does it make or sell other weapons or their parts?</source>
        <translation>是否制造或销售其他武器或其部件？</translation>
    </message>
    <message>
        <source>Practice of the office, which serves disarmament</source>
        <translation>裁军事务厅的惯例</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>烟草</translation>
    </message>
    <message>
        <source>Does it make tobacco or tobacco products?</source>
        <translation>是否制造烟草或烟草制品？</translation>
    </message>
    <message>
        <source>Global Compact</source>
        <translation>全球契约</translation>
    </message>
    <message>
        <source>Does it systematically fail to keep the principles of the United Nations Global Compact?</source>
        <translation>是否一贯不遵守联合国全球契约的原则？</translation>
    </message>
    <message>
        <source>Corruption and origin of the money</source>
        <translation>腐败和资金来源</translation>
    </message>
    <message>
        <source>Is there corruption, fraud or money laundering, or doubt where its money is from?</source>
        <translation>是否存在腐败、欺诈或洗钱，或对其资金来源有疑问？</translation>
    </message>
    <message>
        <source>Global Compact, principle 10; Financial Regulations and Rules (ST/SGB/2013/4)</source>
        <translation>全球契约原则十；《财务条例和细则》（ST/SGB/2013/4）</translation>
    </message>
    <message>
        <source>Debarred suppliers</source>
        <translation>被取消资格的供应商</translation>
    </message>
    <message>
        <source>Does it stand on the list of ineligible suppliers of the United Nations or on the World Bank&apos;s list of debarred firms?</source>
        <translation>是否列入联合国不合格供应商名单或世界银行取消资格公司名单？</translation>
    </message>
    <message>
        <source>United Nations Global Marketplace; World Bank</source>
        <translation>联合国全球采购网；世界银行</translation>
    </message>
    <message>
        <source>Influence and endorsement</source>
        <translation>影响力和背书</translation>
    </message>
    <message>
        <source>Does it ask for influence, exclusivity, endorsement or the name and emblem of the United Nations in return?</source>
        <translation>是否要求以影响力、排他权、背书或使用联合国名称和徽记作为回报？</translation>
    </message>
    <message>
        <source>Guidelines of 2015; resolution 92 (I); para. 19 of the fund paper</source>
        <translation>2015年准则；第92(I)号决议；基金文件第19段</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: no project is entrusted to it for an earlier day.</source>
        <translation>%1的核准自%2起被拒绝或撤销：不得以更早日期委托项目。</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: nothing new is accepted for an earlier day. Only money that was at the bank before is still recorded, with a reason that says what shows it.</source>
        <translation>%1的核准自%2起被拒绝或撤销：不得以更早日期接受新事项。只有此前已到银行的款项仍可记录，并须附理由说明证明。</translation>
    </message>
    <message>
        <source>There is no clearance of %1 that holds on %2: record the due diligence first.</source>
        <translation>%1没有在%2有效的核准：请先记录尽职调查。</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: no project is entrusted to it.</source>
        <translation>%1的尽职调查以拒绝告终：不委托其任何项目。</translation>
    </message>
    <message>
        <source>%1: say why it can&apos;t be asked here.</source>
        <translation>%1：请说明为何此处不能询问。</translation>
    </message>
    <message>
        <source>There is no such donor or implementing partner.</source>
        <translation>没有此捐助方或执行伙伴。</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>已有提议等待第二人。</translation>
    </message>
    <message>
        <source>The proposed term is over: disagree, and examine anew.</source>
        <translation>提议的期限已过：请表示不同意，并重新审查。</translation>
    </message>
    <message>
        <source>There is no clearance to be withdrawn.</source>
        <translation>没有可撤销的核准。</translation>
    </message>
    <message>
        <source>A person in charge of %1</source>
        <comment>whose name is sealed</comment>
        <translation>%1的一名负责人</translation>
    </message>
    <message>
        <source>The names were compared with the Consolidated List of %1: no clearance of %2 can rest on it. Date it %1 or later.</source>
        <translation>姓名是与 %1 的综合名单比对的：%2 的审查许可不能以其为依据。请将日期定为 %1 或以后。</translation>
    </message>
    <message>
        <source>There is no such file of evidence.</source>
        <translation>没有此证据文件。</translation>
    </message>
    <message>
        <source>The evidence is not what was attached: verify the file.</source>
        <translation>证据与所附内容不符：请核验文件。</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Contents</source>
        <comment>heading over a paper&apos;s table of contents</comment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>over the page numbers of a table of contents</comment>
        <translation>页次</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <comment>before a table&apos;s caption; %1 is its number</comment>
        <translation>表%1：</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <comment>before a chart&apos;s caption; %1 is its number</comment>
        <translation>图%1：</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>caption of a table that runs over from a page before</comment>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <comment>%1 is the library&apos;s or the system&apos;s reason</comment>
        <translation>无法生成电子表格：%1。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a spreadsheet file; %2 is the system&apos;s reason</comment>
        <translation>无法写入“%1”：%2。请另选位置，或先将其释放。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: %1. Save it anew.</source>
        <translation>电子表格已损坏：%1。请重新保存。</translation>
    </message>
    <message>
        <source>it holds a document type definition, which is not read</source>
        <translation>含有文档类型定义，不予读取</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet that is not hidden.</source>
        <translation>电子表格没有未隐藏的工作表。</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet (XLSX).</source>
        <translation>这是一个压缩包，但不是电子表格（XLSX）。</translation>
    </message>
    <message>
        <source>The file is cut or damaged: its parts can&apos;t be unpacked. Save it anew.</source>
        <translation>文件被截断或损坏：无法解压其各部分。请重新保存。</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MiB. Save what is needed in a file of its own.</source>
        <translation>文件的某一部分解压后大于%1 MiB。请将所需内容另存为单独的文件。</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>第一张工作表为空。</translation>
    </message>
    <message>
        <source>The sheet holds too much: at most %1 columns, %2 million cells and %3 million letters are read. Save what is needed in a file of its own.</source>
        <translation>工作表内容过多：最多读取%1列、%2百万个单元格和%3百万个字符。请将所需内容另存为单独文件。</translation>
    </message>
</context>
<context>
    <name>donors</name>
    <message>
        <source>Member State</source>
        <translation>会员国</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>私营部门</translation>
    </message>
    <message>
        <source>Philanthropic</source>
        <translation>慈善机构</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>民间社会</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>学术界</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Publish without the amount</source>
        <translation>公布但不列金额</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>不列名</translation>
    </message>
    <message>
        <source>Give the donor&apos;s name.</source>
        <translation>请填写捐助方名称。</translation>
    </message>
    <message>
        <source>There is a donor of this name already.</source>
        <translation>已有同名捐助方。</translation>
    </message>
    <message>
        <source>Say which State it is.</source>
        <translation>请说明是哪个国家。</translation>
    </message>
    <message>
        <source>This State is a donor on record already.</source>
        <translation>该国已是有记录的捐助方。</translation>
    </message>
    <message>
        <source>Only a State&apos;s contribution bears a State.</source>
        <translation>只有国家的捐款才写明国家。</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor asks otherwise: name the letter that asks.</source>
        <translation>除非捐助方另有要求，捐款均予公布：请写明提出要求的信函。</translation>
    </message>
    <message>
        <source>There is no such donor.</source>
        <translation>没有该捐助方。</translation>
    </message>
    <message>
        <source>There is no donor “%1” on record. Record the donor first.</source>
        <translation>记录中没有捐助方“%1”。请先记录该捐助方。</translation>
    </message>
    <message>
        <source>The donor is published in this way already.</source>
        <translation>该捐助方已按此方式公布。</translation>
    </message>
    <message>
        <source>Name the donor&apos;s letter: only the donor changes how it is published.</source>
        <translation>请写明捐助方的信函：只有捐助方可以更改其公布方式。</translation>
    </message>
    <message>
        <source>A State is called by its own names in all six languages; none is recorded here.</source>
        <translation>国家以其自身的六种语文名称称呼；此处不作记录。</translation>
    </message>
    <message>
        <source>Another donor bears this name.</source>
        <translation>另一捐助方使用此名称。</translation>
    </message>
    <message>
        <source>This stands on record already.</source>
        <translation>此项已有记录。</translation>
    </message>
    <message>
        <source>An address has at most eight lines of 120 characters.</source>
        <translation>地址最多八行，每行120个字符。</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>个人的地址予以密封：由方案干事记录。</translation>
    </message>
    <message>
        <source>Say why the address is erased.</source>
        <translation>请说明删除地址的原因。</translation>
    </message>
    <message>
        <source>The address is a person&apos;s and sealed: who is cleared for personal data prints the letter.</source>
        <translation>该地址属于个人且已密封：由获准查看个人数据的人打印信函。</translation>
    </message>
    <message>
        <source>The sealed address can&apos;t be opened: the file was touched.</source>
        <translation>无法打开已密封的地址：文件被改动过。</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: record it by itself and leave it out of the table.</source>
        <translation>个人的地址予以密封：请单独记录，不要列入表格。</translation>
    </message>
    <message>
        <source>The donor is on record as: %1.</source>
        <translation>该捐助方的记录为：%1。</translation>
    </message>
    <message>
        <source>How a donor on record is published is changed by itself, with the donor&apos;s letter.</source>
        <translation>已记录捐助方的公布方式须凭捐助方来函单独更改。</translation>
    </message>
    <message>
        <source>Give the first day on which the names hold.</source>
        <translation>请填写名称生效的第一天。</translation>
    </message>
    <message>
        <source>These names stand on record for this day already.</source>
        <translation>该日已记录有这些名称。</translation>
    </message>
    <message>
        <source>Pledged, unsigned</source>
        <translation>已认捐未签署</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已签协议</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>记录名称</translation>
    </message>
    <message>
        <source>How it is published (para. 17)</source>
        <translation>公布方式（第17段）</translation>
    </message>
    <message>
        <source>Due diligence (para. 14)</source>
        <translation>尽职调查（第14段）</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Letters to it</source>
        <translation>致其信函</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语文</translation>
    </message>
    <message>
        <source>The address was erased.</source>
        <translation>地址已删除。</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>To</source>
        <translation>致</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>备妥日</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a clearance, a day</comment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether a contribution is published</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>how a contribution is published</comment>
        <translation>不公布金额</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>how a contribution is published</comment>
        <translation>不公布名称</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>许可有效至</translation>
    </message>
    <message>
        <source>Pledged, %1</source>
        <comment>a currency</comment>
        <translation>认捐，%1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Name the letter that is attached.</source>
        <translation>请指明所附函件。</translation>
    </message>
    <message>
        <source>A form of address is one line of at most 120 characters.</source>
        <translation>称呼为一行，至多120个字符。</translation>
    </message>
    <message>
        <source>Attach the letter or message in which the donor asks for it.</source>
        <translation>请附上捐助方提出此要求的函件或信息。</translation>
    </message>
    <message>
        <source>There is no such wish on record.</source>
        <translation>没有此意愿的记录。</translation>
    </message>
    <message>
        <source>The donor asked for nothing: no letter belongs here.</source>
        <translation>捐助方未提要求：此处无须函件。</translation>
    </message>
    <message>
        <source>The letter that asks for it is on file already.</source>
        <translation>提出要求的函件已存档。</translation>
    </message>
    <message>
        <source>The donor&apos;s letter is not on file.</source>
        <translation>捐助方的函件未存档。</translation>
    </message>
    <message>
        <source>The letter&apos;s content is not what was attached: verify the file.</source>
        <translation>函件内容与所附不符：请核验文件。</translation>
    </message>
    <message>
        <source>A letter is a PDF, a PNG or JPEG image, or a text.</source>
        <translation>函件须为PDF、PNG或JPEG图像，或文本。</translation>
    </message>
    <message>
        <source>This letter is not on file.</source>
        <translation>该函件未存档。</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>a letter, its form of address</comment>
        <translation>开头称呼</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>完整经过</translation>
    </message>
    <message>
        <source>No address or letter of a person is on record.</source>
        <translation>没有某人的地址或信函记录。</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a letter</comment>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>UN operational rates of exchange</source>
        <translation>联合国业务汇率</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>ISO 4217 货币代码</translation>
    </message>
    <message>
        <source>First day of the rate, YYYY-MM-DD; it holds for the rest of the month unless another follows</source>
        <translation>汇率的第一天，YYYY-MM-DD；除非另有汇率，当月其余日子均有效</translation>
    </message>
    <message>
        <source>Units of the currency for one unit of the fund&apos;s currency</source>
        <translation>基金货币一单位折合该货币的单位数</translation>
    </message>
    <message>
        <source>Where the rate was read</source>
        <translation>汇率出处</translation>
    </message>
    <message>
        <source>Date and time of receipt with the distance from UTC; numbers are given in this order</source>
        <translation>收到日期和时间，带 UTC 时差；编号按此顺序给出</translation>
    </message>
    <message>
        <source>State whose official the applicant is: name in any of the six languages, or ISO code</source>
        <translation>申请人为其官员的国家：六种语文中任一种的名称，或 ISO 代码</translation>
    </message>
    <message>
        <source>woman, man, other or not_said; empty: not_said</source>
        <translation>woman、man、other 或 not_said；留空：not_said</translation>
    </message>
    <message>
        <source>Given names; may be empty. Sealed</source>
        <translation>名字；可以留空。密封</translation>
    </message>
    <message>
        <source>Family name. Sealed</source>
        <translation>姓氏。密封</translation>
    </message>
    <message>
        <source>Birth date, YYYY-MM-DD. Sealed</source>
        <translation>出生日期，YYYY-MM-DD。密封</translation>
    </message>
    <message>
        <source>One e-mail address. Sealed</source>
        <translation>一个电子邮件地址。密封</translation>
    </message>
    <message>
        <source>Telephone number; may be empty. Sealed</source>
        <translation>电话号码；可以留空。密封</translation>
    </message>
    <message>
        <source>Passport number, where known. Sealed</source>
        <translation>护照号码（如已知）。密封</translation>
    </message>
    <message>
        <source>The office&apos;s own notes; may be empty. Sealed</source>
        <translation>办公室自用备注；可以留空。密封</translation>
    </message>
    <message>
        <source>Ministry or office; reviewers read it</source>
        <translation>部委或机关；评审人会阅读</translation>
    </message>
    <message>
        <source>Present post; reviewers read it</source>
        <translation>现职；评审人会阅读</translation>
    </message>
    <message>
        <source>yes or no: a government official (para. 21 (a)); empty: not said</source>
        <translation>yes 或 no：政府官员（第21段(a)）；留空：未说明</translation>
    </message>
    <message>
        <source>yes or no: based in the capital (para. 21 (a)); empty: not said</source>
        <translation>yes 或 no：常驻首都（第21段(a)）；留空：未说明</translation>
    </message>
    <message>
        <source>Field of the present post: diplomacy, policy, technical or other (para. 21 (a)); empty: not said</source>
        <translation>现职领域：diplomacy、policy、technical 或 other（第21段(a)）；留空：未说明</translation>
    </message>
    <message>
        <source>Whole years in the present post; empty: not said</source>
        <translation>任现职的整年数；留空：未说明</translation>
    </message>
    <message>
        <source>Sessions of the process attended so far; 0 for a first-time delegate; empty: not said</source>
        <translation>迄今出席该进程届会的次数；首次参会代表为 0；留空：未说明</translation>
    </message>
    <message>
        <source>yes or no: able to travel and take part (para. 21 (c)); empty: not said</source>
        <translation>yes 或 no：能够旅行并参会（第21段(c)）；留空：未说明</translation>
    </message>
    <message>
        <source>yes or no: undertakes to attend everything (para. 21 (d)); empty: not said</source>
        <translation>yes 或 no：承诺出席全部活动（第21段(d)）；留空：未说明</translation>
    </message>
    <message>
        <source>yes or no: will report if asked (para. 21 (e)); empty: not said</source>
        <translation>yes 或 no：如有要求将提交报告（第21段(e)）；留空：未说明</translation>
    </message>
    <message>
        <source>Of en, fr, es, ru, zh, ar, parted by ;</source>
        <translation>en、fr、es、ru、zh、ar 之中，以 ; 分隔</translation>
    </message>
    <message>
        <source>Present duties in the applicant&apos;s words (para. 21 (a))</source>
        <translation>现任职责，申请人本人陈述（第21段(a)）</translation>
    </message>
    <message>
        <source>Direct experience in the applicant&apos;s words (para. 21 (b))</source>
        <translation>直接经验，申请人本人陈述（第21段(b)）</translation>
    </message>
    <message>
        <source>What will be brought to the discussions, in the applicant&apos;s words (para. 21 (b))</source>
        <translation>将为讨论作出的贡献，申请人本人陈述（第21段(b)）</translation>
    </message>
    <message>
        <source>What will be done with it afterwards, in the applicant&apos;s words</source>
        <translation>会后如何运用，申请人本人陈述</translation>
    </message>
    <message>
        <source>Answers to further criteria of the call</source>
        <translation>对征集其他标准的答复</translation>
    </message>
    <message>
        <source>The consent text that was agreed to, by its version</source>
        <translation>所同意的同意书，以其版本表示</translation>
    </message>
    <message>
        <source>Date of the consent, YYYY-MM-DD</source>
        <translation>同意日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>unclassified, confidential or strictly_confidential; empty: confidential</source>
        <translation>unclassified、confidential 或 strictly_confidential；留空：confidential</translation>
    </message>
    <message>
        <source>Here one application is read at a time: the table has %1 rows. Import it instead.</source>
        <translation>此处一次读取一份申请：该表有 %1 行。请改用导入。</translation>
    </message>
    <message>
        <source>Applications to a sponsorship call</source>
        <translation>资助征集的申请</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here.</source>
        <translation>“%1”不是此处允许的词。</translation>
    </message>
    <message>
        <source>Name the criterion of this check.</source>
        <translation>请写明此核对项的标准。</translation>
    </message>
    <message>
        <source>Six texts stand here, for the scores 0 to 5.</source>
        <translation>此处应有六段文本，对应 0 至 5 分。</translation>
    </message>
    <message>
        <source>A share is a text from &quot;0&quot; to &quot;1&quot;, such as &quot;0.5&quot;.</source>
        <translation>比例为 &quot;0&quot; 至 &quot;1&quot; 的文本，例如 &quot;0.5&quot;。</translation>
    </message>
    <message>
        <source>The format must be “%1”.</source>
        <translation>format 须为“%1”。</translation>
    </message>
    <message>
        <source>Give the date of the agreement that the row speaks of in agreed_on.</source>
        <translation>请在 agreed_on 中填写该行所述协议的日期。</translation>
    </message>
    <message>
        <source>Pledges, with their agreements where they are signed</source>
        <translation>认捐，已签署者附协议</translation>
    </message>
    <message>
        <source>The donor&apos;s or the office&apos;s reference, at most 60 characters; the same row twice changes nothing</source>
        <translation>捐助方或办公室的编号，至多 60 个字符；同一行出现两次不改变任何内容</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name or number of another donor on record</source>
        <translation>国家（任一名称或代码），或另一已有记录捐助方的名称或编号</translation>
    </message>
    <message>
        <source>Day of the announcement, YYYY-MM-DD</source>
        <translation>宣布日期，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Amount announced, such as 100000.00</source>
        <translation>宣布金额，例如 100000.00</translation>
    </message>
    <message>
        <source>Day of the signed agreement; empty where there is none</source>
        <translation>协议签署日期；没有则留空</translation>
    </message>
    <message>
        <source>Amount of the agreement; empty: as announced</source>
        <translation>协议金额；留空：同宣布金额</translation>
    </message>
    <message>
        <source>Instalments that add up to the agreement, each as date:amount, parted by blanks; empty: all at once</source>
        <translation>合计等于协议金额的各期付款，每期写作 日期:金额，以空格分隔；留空：一次付清</translation>
    </message>
    <message>
        <source>Conditions of the agreement; empty: unconditional</source>
        <translation>协议的条件；留空：无条件</translation>
    </message>
    <message>
        <source>What the donor wishes it to be used for; anything here is refused (para. 19)</source>
        <translation>捐助方希望的用途；此处填写任何内容都不予接受（第19段）</translation>
    </message>
    <message>
        <source>Here must stand an object in braces.</source>
        <translation>此处须为大括号括起的对象。</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>此处不认识键“%1”。</translation>
    </message>
    <message>
        <source>Here must stand a list in brackets.</source>
        <translation>此处须为方括号括起的列表。</translation>
    </message>
    <message>
        <source>Here must stand a text in quotes.</source>
        <translation>此处须为引号括起的文本。</translation>
    </message>
    <message>
        <source>Here must stand a whole number that is not negative.</source>
        <translation>此处须为非负整数。</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>键“%1”在同一对象中出现两次。</translation>
    </message>
    <message>
        <source>This is no JSON in UTF-8 from this line on.</source>
        <translation>从此行起不是 UTF-8 编码的 JSON。</translation>
    </message>
    <message>
        <source>Money that came to the bank, each for a signed agreement</source>
        <translation>银行到账款项，各对应一份已签署的协议</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>捐款编号</translation>
    </message>
    <message>
        <source>Day of the bank, YYYY-MM-DD; its month&apos;s rate must be on record</source>
        <translation>银行日期，YYYY-MM-DD；该月汇率须在记录中</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217, as in the agreement</source>
        <translation>ISO 4217 货币代码，与协议相同</translation>
    </message>
    <message>
        <source>Amount received, such as 50000.00</source>
        <translation>收款金额，例如 50000.00</translation>
    </message>
    <message>
        <source>The bank&apos;s reference; the same row twice changes nothing</source>
        <translation>银行参考号；同一行出现两次不改变任何内容</translation>
    </message>
    <message>
        <source>The call has %1 criteria; leave this column empty.</source>
        <translation>该征集有 %1 项标准；请将此列留空。</translation>
    </message>
    <message>
        <source>Number of an application that is assigned to you</source>
        <translation>分派给您的申请的编号</translation>
    </message>
    <message>
        <source>Your name as a user, or empty: everyone submits their own reviews</source>
        <translation>您的用户名，或留空：每人只提交自己的评审</translation>
    </message>
    <message>
        <source>Score from 0 to 5 for criterion %1 of the call; empty where the call has fewer criteria</source>
        <translation>对征集标准 %1 的评分，0 至 5；征集标准较少则留空</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>理由，用您自己的话；供决定人阅读</translation>
    </message>
    <message>
        <source>Own reviews: a score for each criterion of the call, and a note</source>
        <translation>本人的评审：征集每项标准的评分和一条备注</translation>
    </message>
    <message>
        <source>Fares, daily subsistence and terminal expenses, from a date on</source>
        <translation>票价、每日生活津贴和起讫点费用，自某日起</translation>
    </message>
    <message>
        <source>fare (return journey from a State), daily (subsistence a night at the place) or terminals (terminal expenses of one journey)</source>
        <translation>fare（从某国出发的往返旅程）、daily（当地每夜生活津贴）或 terminals（一次旅程的起讫点费用）</translation>
    </message>
    <message>
        <source>Place of the meeting, as the call names it</source>
        <translation>会议地点，与征集中的名称一致</translation>
    </message>
    <message>
        <source>State that the fare is from, by name or ISO code; empty for the other kinds</source>
        <translation>票价的出发国，名称或 ISO 代码；其他类别留空</translation>
    </message>
    <message>
        <source>First day on which it holds, YYYY-MM-DD</source>
        <translation>生效的第一天，YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Amount with a point before the decimals</source>
        <translation>金额，以小数点隔开小数</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>请填写下列之一：%1。</translation>
    </message>
    <message>
        <source>The Security Council&apos;s Consolidated List (XML)</source>
        <translation>安全理事会综合名单 (XML)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of fare, daily, terminals.</source>
        <translation>&quot;%1&quot; 不是 fare、daily、terminals 之一。</translation>
    </message>
    <message>
        <source>The treasury&apos;s list tells what one US dollar is worth; the books of this fund are in %1.</source>
        <translation>财务部门的汇率表列出一美元的价值；本基金的账簿以 %1 计。</translation>
    </message>
    <message>
        <source>Left out, since ISO 4217 knows no such currency: %1.</source>
        <translation>因 ISO 4217 没有该货币而略去：%1。</translation>
    </message>
    <message>
        <source>This is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>这不是 YYYY-MM-DD 格式的日期，如 2026-11-22。</translation>
    </message>
    <message>
        <source>This is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>这不是带有 UTC 时差的日期和时间，如 2026-11-22T14:05Z 或 2026-11-22T14:05+02:00。</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>请填写 yes 或 no。</translation>
    </message>
    <message>
        <source>This is not a whole number, or it is too large.</source>
        <translation>这不是整数，或数值过大。</translation>
    </message>
    <message>
        <source>This is not the name or the ISO code of a State.</source>
        <translation>这不是国家名称或国家的 ISO 代码。</translation>
    </message>
    <message>
        <source>The field is not UTF-8. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>该字段不是 UTF-8。请按文件原来的方式打开，并另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The line does not fit the first line, which does not name the columns that are known here.</source>
        <translation>该行与首行不符，而首行没有列出此处已知的各列名称。</translation>
    </message>
    <message>
        <source>The first line must name each column once, and only columns that are known here.</source>
        <translation>首行须列出每一列的名称，各列一次，且仅限此处已知的列。</translation>
    </message>
    <message>
        <source>Column %1 of the first line is not known here.</source>
        <translation>首行的列 %1 在此处未知。</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>请给出下列之一：%1。</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name of another donor; the same row twice changes nothing</source>
        <translation>国家的任一名称或代码，或其他捐助方的名称；同一行重复出现不会有任何更改</translation>
    </message>
    <message>
        <source>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia or individual</source>
        <translation>member_state、observer、international_organisation、private_sector、philanthropic、civil_society、academia或individual</translation>
    </message>
    <message>
        <source>publish, without_amount or anonymous; empty: publish</source>
        <translation>publish、without_amount或anonymous；留空：publish</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for less than publication</source>
        <translation>捐助方要求不完全公布的来函</translation>
    </message>
    <message>
        <source>Language of letters: en, fr, es, ru, zh or ar; empty: en</source>
        <translation>信函的语文：en、fr、es、ru、zh或ar；留空：en</translation>
    </message>
    <message>
        <source>Whom letters go to, lines parted by “ | ”; none of a person</source>
        <translation>信函的收件人，各行以“ | ”分隔；不得为个人</translation>
    </message>
    <message>
        <source>Name in %1, where it has one; none of a State</source>
        <translation>%1名称（如有）；国家不填</translation>
    </message>
    <message>
        <source>Donors: names, wishes of publication, and whom letters go to</source>
        <translation>捐助方：名称、公布意愿和信函收件人</translation>
    </message>
    <message>
        <source>At “%1”: %2</source>
        <comment>%1 a key in a file such as meeting.nights</comment>
        <translation>在“%1”处：%2</translation>
    </message>
    <message>
        <source>The partner&apos;s name as it writes it, no Government; the same row twice changes nothing</source>
        <translation>合作伙伴自用名称，不得为政府；重复的同一行不产生任何变化</translation>
    </message>
    <message>
        <source>non_governmental, un_entity, international_organisation, regional_organisation, academia or private</source>
        <translation>non_governmental、un_entity、international_organisation、regional_organisation、academia 或 private</translation>
    </message>
    <message>
        <source>The State of its seat by any of its names or codes; may be empty</source>
        <translation>所在国，任一名称或代码；可留空</translation>
    </message>
    <message>
        <source>Its number in a register, with the register; may be empty</source>
        <translation>登记编号及登记机构；可留空</translation>
    </message>
    <message>
        <source>Its address on the web; may be empty</source>
        <translation>网址；可留空</translation>
    </message>
    <message>
        <source>Those in charge, each as NAME; OFFICE; YEAR OF BIRTH, of which the name is needed, parted by “ | ”. Sealed</source>
        <translation>负责人，每人格式为 姓名; 职务; 出生年份，姓名必填，以“ | ”分隔。封存</translation>
    </message>
    <message>
        <source>Name in %1, where it has one</source>
        <translation>%1名称（如有）</translation>
    </message>
    <message>
        <source>Implementing partners, with those in charge of them</source>
        <translation>执行伙伴及其负责人</translation>
    </message>
</context>
<context>
    <name>fund::AgreementForm</name>
    <message>
        <source>Amount of the agreement</source>
        <translation>协议金额</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Instalments, one on a line</source>
        <translation>分期付款，每行一期</translation>
    </message>
    <message>
        <source>Day and amount as 2026-03-01:50000.00. They add up to the agreement; none: all of it at once.</source>
        <translation>日期和金额写作 2026-03-01:50000.00。各期合计等于协议金额；不填则一次付清。</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>条件（如有）</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>捐助方提出的用途意愿（如有）</translation>
    </message>
    <message>
        <source>An agreement with a wish is refused; the wish is kept as a request (para. 19).</source>
        <translation>附有意愿的协议不予接受；该意愿作为请求留存（第19段）。</translation>
    </message>
    <message>
        <source>The conditions name no activity, State or person (para. 19)</source>
        <translation>各项条件未指明任何活动、国家或个人（第19段）</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>这些字句为何并未指明</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of an agreement&apos;s conditions</comment>
        <translation>可能隐含用途愿望：%1。</translation>
    </message>
</context>
<context>
    <name>fund::AllotmentForm</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Allotted on</source>
        <translation>批款日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>依据何人的决定，写于何处</translation>
    </message>
    <message>
        <source>Cost plan of the year, approved on …</source>
        <translation>年度费用计划，批准日期：…</translation>
    </message>
    <message>
        <source>At most %1 on this day: its operating reserve and its support costs come on top, and those of what is allotted already.</source>
        <translation>该日至多 %1：还须另加其业务准备金和支助费用，以及已批款部分的业务准备金和支助费用。</translation>
    </message>
    <message>
        <source>At most %1 for staff, by what Member States have paid in (para. 15).</source>
        <translation>工作人员费用最多%1，以会员国已缴款额为限（第15段）。</translation>
    </message>
</context>
<context>
    <name>fund::AmountField</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, which has no decimals.</source>
        <translation>“%1”不是 %2 的金额，该货币没有小数位。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not an amount in %2, which has at most %Ln decimal(s).</source>
        <translation>
            <numerusform>“%1”不是 %2 的金额，该货币至多有 %Ln 位小数。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationForm</name>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>The office&apos;s own notes, sealed</source>
        <translation>办公室自用备注（密封）</translation>
    </message>
    <message>
        <source>Ministry or office</source>
        <translation>部委或机关</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>现职</translation>
    </message>
    <message>
        <source>Field of the post</source>
        <translation>职务领域</translation>
    </message>
    <message>
        <source>Years in the post</source>
        <translation>任现职年数</translation>
    </message>
    <message>
        <source>Sessions attended so far</source>
        <translation>迄今出席届会次数</translation>
    </message>
    <message>
        <source>A government official</source>
        <translation>政府官员</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>常驻首都</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>能够旅行并参会</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>承诺出席全部活动</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>如有要求将提交报告</translation>
    </message>
    <message>
        <source>Languages: en, fr, es, ru, zh, ar</source>
        <translation>语言：en、fr、es、ru、zh、ar</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>现职和职责</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>信通技术安全方面的直接经验</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>拟作的贡献</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>回国后的用途</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>其他答复</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>同意书版本</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>同意日期</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Decision to accept it late, where it is</source>
        <translation>接受迟到申请的决定及其出处</translation>
    </message>
    <message>
        <source>UTC, as 2026-11-22 14:05Z.</source>
        <translation>UTC，写作 2026-11-22 14:05Z。</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>个人信息（密封）</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Answers, para. 21</source>
        <translation>答复（第21段）</translation>
    </message>
    <message>
        <source>In their own words; reviewers read it</source>
        <translation>本人陈述；评审人会阅读</translation>
    </message>
    <message>
        <source>Consent and secrecy</source>
        <translation>同意与保密</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>请填写整数，或留空。</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationPanel</name>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>application and call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>个人数据已删除</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>姓名已密封</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>none</source>
        <comment>regional group</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>Late, accepted: %1</source>
        <translation>迟到，已接受：%1</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>no date set</source>
        <comment>retention</comment>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Eligibility: %1</source>
        <translation>资格：%1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>criterion, verdict, paragraph</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>判断…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>判断：%1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>票价</translation>
    </message>
    <message numerus="yes">
        <source>Subsistence, %Ln night(s)</source>
        <translation>
            <numerusform>生活津贴，%Ln 夜</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>起讫点费用</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>个人信息（密封）</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>本人陈述</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>部委</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>删除个人数据…</translation>
    </message>
    <message>
        <source>Numbers are given in order of receipt and never again.</source>
        <translation>编号按收到顺序给出，不再重复使用。</translation>
    </message>
    <message>
        <source>A nominee: the page of the short list withdraws them and frees the money.</source>
        <translation>获提名者：在入围名单页将其退出，即可释放资金。</translation>
    </message>
    <message>
        <source>Withdrew on %1, after the decision: a substitute is found by the same rules.</source>
        <comment>%1 date</comment>
        <translation>于%1在决定后退出：按相同规则选定替补。</translation>
    </message>
    <message>
        <source>Withdrawn: takes no part in a selection.</source>
        <translation>已退出：不参加遴选。</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationSheet</name>
    <message>
        <source>, </source>
        <comment>between groups of States</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>申请 %1</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>现职和职责</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>信通技术安全方面的直接经验</translation>
    </message>
    <message>
        <source>What they intend to bring to the discussions</source>
        <translation>打算为讨论作出的贡献</translation>
    </message>
    <message>
        <source>What the administration will do with it</source>
        <translation>行政部门将如何运用</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>其他答复</translation>
    </message>
    <message>
        <source>Applicant %1</source>
        <comment>a code, never a name</comment>
        <translation>申请人 %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n eligibility checks passed (para. 21)</source>
        <translation>
            <numerusform>全部 %n 项资格核对均通过（第21段）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the applicant&apos;s own words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Undertaking and other answers</source>
        <translation>承诺和其他答复</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings (para. 21 (d))</source>
        <translation>承诺出席所有正式会议（第21段(d)）</translation>
    </message>
    <message>
        <source>Will report if asked (para. 21 (e))</source>
        <translation>如有要求将提交报告（第21段(e)）</translation>
    </message>
    <message>
        <source>Years in the present post: %1</source>
        <translation>任现职年数：%1</translation>
    </message>
    <message>
        <source>Sessions attended so far: %1</source>
        <translation>迄今出席届会次数：%1</translation>
    </message>
    <message>
        <source>Name, passport and contact are sealed: reviewers do not see them</source>
        <translation>姓名、护照和联系方式已密封：评审人看不到</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>未说明：%1</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationsPage</name>
    <message>
        <source>Which applications</source>
        <translation>哪些申请</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applications come in by form or as a table. Each is looked at criterion by criterion, with the reason; the State plays no part. What an application leaves open blocks the selection until a person has judged it. Names and other personal data are sealed and shown only to people who are cleared.</source>
        <translation>申请通过表单或表格录入。每份申请逐项标准审查并附理由；国家不影响结论。申请未说明的事项在有人判断之前会阻止遴选。姓名和其他个人数据均密封，仅向获授权人员显示。</translation>
    </message>
    <message>
        <source>paras. 11, 18, 21 and 22</source>
        <translation>第11、18、21和22段</translation>
    </message>
    <message>
        <source>Import travel costs…</source>
        <translation>导入旅费…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation>添加申请…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln 份申请</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>尚无申请</translation>
    </message>
    <message>
        <source>Drop the table of applications here, import it, or add one by form.</source>
        <translation>将申请表格拖放到此处、导入，或用表单添加一份。</translation>
    </message>
    <message>
        <source>No call is published</source>
        <translation>没有已发布的征集</translation>
    </message>
    <message>
        <source>Applications belong to a published call.</source>
        <translation>申请须属于已发布的征集。</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>转到征集</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose an application to see the verdict on each criterion.</source>
        <translation>选择一份申请，查看各项标准的结论。</translation>
    </message>
    <message>
        <source>Application to %1</source>
        <translation>对 %1 的申请</translation>
    </message>
    <message>
        <source>Record the application</source>
        <translation>录入申请</translation>
    </message>
    <message>
        <source>What it leaves open is no mistake: it makes the eligibility unclear.</source>
        <translation>未说明的事项不算错误：只会使资格不明确。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 份申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already, word for word.</source>
        <translation>
            <numerusform>%Ln 份已在记录中，一字不差。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln travel cost(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 项旅费</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>判断 %1</translation>
    </message>
    <message>
        <source>Record the judgement</source>
        <translation>记录判断</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>撤回 %1？</translation>
    </message>
    <message>
        <source>It takes no part any more, and its number is never given again.</source>
        <translation>它不再参与，其编号也不再使用。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>删除 %1 的个人数据？</translation>
    </message>
    <message>
        <source>Name, birth date, passport, address, notes and all that the person wrote are destroyed in this file, for good. The record still verifies. Backups and papers outside the file keep what they hold.</source>
        <translation>姓名、出生日期、护照、地址、备注和此人所写的全部内容将从本文件中永久销毁。记录仍可核验。文件之外的备份和纸件保留其内容。</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>fund::AuditPage</name>
    <message>
        <source>Entry</source>
        <comment>number of an entry of the record</comment>
        <translation>条目</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the thing that a deed is about</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place in the file</comment>
        <translation>位置</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>记录条目</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>核验结果</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>核验记录</translation>
    </message>
    <message>
        <source>para. 10</source>
        <translation>第10段</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>%1 entries · head %2</source>
        <comment>%2 is the record&apos;s newest hash</comment>
        <translation>%1 个条目 · 链首 %2</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>选择一个条目，查看其写入的内容。</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>Rows that it wrote</source>
        <translation>其写入的行</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>of entries, each naming the hash of the one before</comment>
        <translation>链</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希值</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the hash of the entry before</comment>
        <translation>前一条</translation>
    </message>
    <message>
        <source>All that was done to %1</source>
        <translation>对 %1 的全部操作</translation>
    </message>
    <message>
        <source>Entries are never changed or removed. A mistake is reversed by another entry.</source>
        <translation>条目绝不更改或删除。错误由另一条目冲销。</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>正在核验记录</translation>
    </message>
    <message>
        <source>%1 entries, every signature and every row were read; head %2.</source>
        <translation>已读取 %1 个条目、所有签名和所有行；链首 %2。</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>记录完整。</translation>
    </message>
    <message>
        <source>Something in the file was not written by this program.</source>
        <translation>文件中有内容不是由本程序写入的。</translation>
    </message>
    <message>
        <source>What does not fit stands below; the entries are as they were written.</source>
        <translation>不符之处列于下方；条目保持写入时的原样。</translation>
    </message>
    <message>
        <source>Every deed of every person stands here, signed, each entry naming the one before it. “Verify the record” reads the whole file and names every row that another program changed, added or removed. A head hash that was printed earlier shows whether the record still holds what it held then. Nothing on this page can be changed.</source>
        <translation>每个人所办的每件事项都在此，经签署，每个条目都指明前一条目。“核验记录”读取整个文件，指出被其他程序更改、添加或删除的每一行。先前印出的链首哈希值可表明记录是否仍保有当时的内容。本页任何内容都不能更改。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要查看</translation>
    </message>
</context>
<context>
    <name>fund::BankPage</name>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>对方</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>reversal</source>
        <comment>of a line of the bank</comment>
        <translation>冲正</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>the bank&apos;s own</comment>
        <translation>银行编号</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item of a reconciliation</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Lines of the bank</source>
        <translation>银行流水</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>导入对账单…</translation>
    </message>
    <message>
        <source>paras. 14, 16</source>
        <translation>第14和16段</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of the bank</comment>
        <translation>流水</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <comment>of bank and books</comment>
        <translation>对账</translation>
    </message>
    <message>
        <source>At the end of</source>
        <comment>a day follows</comment>
        <translation>截至该日终了</translation>
    </message>
    <message>
        <source>No statement imported yet</source>
        <translation>尚未导入对账单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to match</source>
        <translation>
            <numerusform>%Ln笔流水待匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <comment>lines of the bank</comment>
        <translation>待匹配</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>lines of the bank</comment>
        <translation>已处理</translation>
    </message>
    <message>
        <source>No statement of the bank yet</source>
        <translation>尚无银行对账单</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>导入银行对账单</translation>
    </message>
    <message>
        <source>Importing the statement</source>
        <translation>正在导入对账单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bank are on record.</source>
        <translation>
            <numerusform>已记录%Ln笔银行流水。</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is on record already: nothing was added.</source>
        <translation>该对账单已有记录：未添加任何内容。</translation>
    </message>
    <message>
        <source>The line stays out of the books, and stands in the reconciliation with your reason.</source>
        <translation>该笔流水不入账簿，将连同您的理由列入对账。</translation>
    </message>
    <message>
        <source>Why, and what becomes of it</source>
        <translation>原因及后续处理</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>a line of the bank</comment>
        <translation>解释</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>what was said of a line</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>错误的原因</translation>
    </message>
    <message>
        <source>Choose a line: what it may stand for stands here.</source>
        <translation>选择一笔流水，此处将显示它可能对应的内容。</translation>
    </message>
    <message>
        <source>What only the bank knows is taken from its balance, what only the books know from theirs: both come to what both know.</source>
        <translation>从银行余额中减去仅银行有的项目，从账面余额中减去仅账簿有的项目：两者均等于双方均有的金额。</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of the bank</comment>
        <translation>流水%1</translation>
    </message>
    <message>
        <source>Value of</source>
        <comment>a day follows</comment>
        <translation>起息日</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>entries of the books</comment>
        <translation>对应</translation>
    </message>
    <message>
        <source>May stand for</source>
        <comment>entries of the books</comment>
        <translation>可能对应</translation>
    </message>
    <message>
        <source>Nothing in the books, and no instalment, is like this line.</source>
        <translation>账簿和分期款中都没有与此流水相近的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>of a suggestion</comment>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>a suggestion</comment>
        <translation>采用此项</translation>
    </message>
    <message>
        <source>Undo…</source>
        <comment>what was said of a line</comment>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Take the best</source>
        <translation>采用最佳建议</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <comment>a line of the bank</comment>
        <translation>非本基金…</translation>
    </message>
    <message>
        <source>Charge of the bank…</source>
        <translation>银行手续费…</translation>
    </message>
    <message>
        <source>Enter in the table takes the best.</source>
        <translation>在表格中按回车键采用最佳建议。</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>所知日期</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>不含该日之后的记录。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Settled: the newest %Ln, search finds the others</source>
        <comment>lines of the bank</comment>
        <translation>
            <numerusform>已处理：最近%Ln笔，其余可搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.csv *.xlsx)</source>
        <translation>银行对账单 (*.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 will be in the books as received.</source>
        <comment>an amount, who sent it</comment>
        <translation>%2的%1将作为收款记入账簿。</translation>
    </message>
    <message>
        <source>Only this speaks for it: look before you take it.</source>
        <translation>仅此一点支持：采用前请查看。</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Match them</source>
        <translation>予以匹配</translation>
    </message>
    <message>
        <source>The charge is posted as a loss of the pool on the line&apos;s day, and stands for the line.</source>
        <translation>收费按流水日期记为资金池损失，并与该流水对应。</translation>
    </message>
    <message>
        <source>The line is to match again. A receipt or a charge that was recorded with it stays in the books, until it is reversed there.</source>
        <translation>该流水须重新匹配。随之记录的收款或收费留在账簿中，直至在账簿中冲销。</translation>
    </message>
    <message>
        <source>Space takes a line or an entry up, or puts it back. What is taken must come to the same on both sides; lines without an entry come to nothing among themselves: money between two accounts, or a line that the bank took back. A contribution never stands beside a use of money (para. 19).</source>
        <translation>空格键选取或放回流水或分录。所选双方合计须相等；没有分录的流水之间合计为零：两个账户间的款项，或银行撤回的流水。捐款绝不与款项的使用并列（第19段）。</translation>
    </message>
    <message>
        <source>Together with</source>
        <comment>other lines of the bank</comment>
        <translation>连同</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>手工匹配…</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>银行余额（当时所知）</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>银行余额（现在所知）</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>账簿余额（当时所知）</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>账簿余额（现在所知）</translation>
    </message>
    <message>
        <source>There is no reconciliation to save yet.</source>
        <translation>尚无可保存的对账。</translation>
    </message>
    <message>
        <source>Reconciling bank and books</source>
        <translation>正在核对银行与账簿</translation>
    </message>
    <message>
        <source>%1: what was recorded after %2</source>
        <comment>a currency, a day</comment>
        <translation>%1：%2之后的记录</translation>
    </message>
    <message>
        <source>The reconciliation is written.</source>
        <translation>对账已写成。</translation>
    </message>
    <message>
        <source>Charges that are not in the books</source>
        <comment>lines of the bank</comment>
        <translation>尚未入账的费用</translation>
    </message>
    <message>
        <source>Post the charges of the bank</source>
        <translation>将银行费用入账</translation>
    </message>
    <message>
        <source>An earlier version only explained them. Each is posted as a loss of the pool on its day, or today where the books of its day are closed.</source>
        <translation>较早版本只作了说明。每笔费用按其日期作为资金池的损失入账，如该日账目已结，则今日入账。</translation>
    </message>
    <message numerus="yes">
        <source>Post %Ln charge(s)</source>
        <translation>
            <numerusform>将 %Ln 笔费用入账</numerusform>
        </translation>
    </message>
    <message>
        <source>Post these charges…</source>
        <translation>将这些费用入账…</translation>
    </message>
    <message>
        <source>“Import a statement” takes the bank&apos;s file (camt.053 XML), the office&apos;s table, or the bank&apos;s own (CSV, XLSX), whose columns you confirm once for the account; its lines must come from the opening to the closing balance, and the same statement again adds nothing. For each line the page suggests what it may stand for in the books, and says why: amount, references, the donor&apos;s name, days. Enter takes the best. One line for several entries, or several lines for one, are matched by hand: take them up with Space until nothing is left between them. Where nothing is in the books yet and an instalment is outstanding, the line itself is recorded as its receipt. A charge of the bank is posted as a loss of the pool; what is not the fund&apos;s is kept with a reason. The reconciliation puts the balances of bank and books side by side on any day, account by account, with all that only one of them knows; as known on an earlier day it says what it said then, and what has changed since.</source>
        <translation>“导入对账单”读取银行的文件（camt.053 XML）、本厅的表格或银行自有表格（CSV、XLSX），后者的各列由您就账户确认一次；流水须与期初和期末余额相符，再次导入同一对账单不增加内容。页面为每笔流水建议账簿中的对应项并说明理由：金额、编号、捐助方名称、日期。Enter 采用最佳建议。一笔流水对多项分录或多笔流水对一项分录，须手工匹配：用空格键选取，直至没有差额。账簿中尚无记录而有分期款未付时，流水本身记为其收款。银行收费记为资金池损失；不属于基金的附理由留存。对账将任一日期的银行与账簿余额逐账户并列，并列出仅一方知悉的事项；按较早日期所知，则显示当时的内容及此后的变化。</translation>
    </message>
    <message>
        <source>Columns…</source>
        <comment>of the bank&apos;s own table</comment>
        <translation>各列…</translation>
    </message>
    <message>
        <source>Look at the columns of a table of the bank again, and confirm them anew.</source>
        <translation>再次查看银行表格的各列，并重新确认。</translation>
    </message>
    <message>
        <source>The bank&apos;s file (camt.053 XML, or its own table) or the office&apos;s table is imported; each line is then matched to the receipts and payments on record.</source>
        <translation>导入银行的文件（camt.053 XML或其自有表格）或本厅的表格；然后将每笔流水与已记录的收款和付款匹配。</translation>
    </message>
    <message>
        <source>Whose money is it?</source>
        <translation>这是谁的款项？</translation>
    </message>
    <message>
        <source>What shows that it is this contribution&apos;s</source>
        <translation>以何证明属于此项捐助</translation>
    </message>
    <message>
        <source>Columns of the bank&apos;s own table</source>
        <translation>银行自有表格的各列</translation>
    </message>
    <message>
        <source>Tables of a bank (*.csv *.xlsx)</source>
        <translation>银行的表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>This is no table of a bank&apos;s own: it is imported without asking.</source>
        <translation>这不是银行自有表格：无需询问即可导入。</translation>
    </message>
    <message>
        <source>How the bank&apos;s table is read</source>
        <translation>银行表格的读取方式</translation>
    </message>
    <message>
        <source>Confirm and import</source>
        <translation>确认并导入</translation>
    </message>
    <message>
        <source>All lines are imported or none. Asked again only where the headings change.</source>
        <translation>全部导入或全不导入。仅在标题改变时再次询问。</translation>
    </message>
</context>
<context>
    <name>fund::BesideList</name>
    <message>
        <source>At most four scenarios stand side by side: untick one first.</source>
        <translation>至多四个情景并列：请先取消勾选一个。</translation>
    </message>
</context>
<context>
    <name>fund::CallChoice</name>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
</context>
<context>
    <name>fund::CallEditor</name>
    <message>
        <source>Parts of the call</source>
        <translation>征集的组成部分</translation>
    </message>
    <message>
        <source>Text and dates</source>
        <translation>文本和日期</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Criteria and rules</source>
        <translation>标准和规则</translation>
    </message>
    <message>
        <source>Places and lot</source>
        <translation>名额和抽签</translation>
    </message>
    <message>
        <source>Groups by date</source>
        <translation>按日期确定的组别</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>fund::CallForm</name>
    <message>
        <source>Published online at</source>
        <translation>在线公布于</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) will be made ready; none is sent.</source>
        <translation>
            <numerusform>将备好%Ln封信函；不发送任何信函。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>A call says beforehand who is eligible, what is scored with which weight, and what balance the list must keep. It is drafted here, published, and from then on frozen: the selection uses exactly what was published.</source>
        <translation>征集预先说明谁符合资格、对哪些内容按何权重评分，以及名单须保持何种均衡。征集在此起草并发布，此后即冻结：遴选完全按照发布的内容进行。</translation>
    </message>
    <message>
        <source>paras. 18, 21 and 22</source>
        <translation>第18、21和22段</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有征集</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>尚无征集</translation>
    </message>
    <message>
        <source>A call invites applications for sponsorship, with criteria and rules fixed beforehand.</source>
        <translation>征集邀请各方申请资助，标准和规则预先确定。</translation>
    </message>
    <message>
        <source>Begin a call…</source>
        <translation>新建征集…</translation>
    </message>
    <message>
        <source>Criteria, rules and places of each round, fixed before anyone applies</source>
        <translation>每一轮的标准、规则和名额，在有人申请之前确定</translation>
    </message>
    <message>
        <source>Begin a sponsorship call</source>
        <translation>新建资助征集</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>开始起草</translation>
    </message>
    <message>
        <source>Criteria, words for scores and balance rules are proposed; change them before you publish.</source>
        <translation>已列出建议的标准、评分说明和均衡规则；发布前可以更改。</translation>
    </message>
    <message>
        <source>What you had begun and not saved stands here again.</source>
        <translation>您先前开始但未保存的内容已恢复。</translation>
    </message>
    <message>
        <source>Choose a call to see where it stands; Enter opens it.</source>
        <translation>选择一个征集，查看其进展；按 Enter 打开。</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>打开征集</translation>
    </message>
    <message>
        <source>Its applications</source>
        <translation>其申请</translation>
    </message>
    <message>
        <source>Sponsorship · version %1</source>
        <translation>资助 · 第 %1 版</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a call: open, closed</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>资金额度</translation>
    </message>
    <message>
        <source>Least merit</source>
        <translation>最低综合分</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>征集 %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a call</comment>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · merit from %3</source>
        <comment>seats, envelope, least merit</comment>
        <translation>%1 · %2 · 综合分不低于 %3</translation>
    </message>
    <message>
        <source>Publish and freeze…</source>
        <translation>发布并冻结…</translation>
    </message>
    <message>
        <source>First mend what the list at the side names: %1.</source>
        <translation>请先更正旁侧列出的事项：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>发布之前</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺漏</translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %Ln</source>
        <translation>
            <numerusform>待更正：%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>前往：%1</translation>
    </message>
    <message>
        <source>Public value of the lot</source>
        <translation>抽签的公开数值</translation>
    </message>
    <message>
        <source>Close for applications…</source>
        <translation>截止申请…</translation>
    </message>
    <message>
        <source>Record the public value…</source>
        <translation>记录公开数值…</translation>
    </message>
    <message>
        <source>Draft a new version</source>
        <translation>起草新版本</translation>
    </message>
    <message>
        <source>Published and frozen: reviews and selection use exactly these terms.</source>
        <translation>已发布并冻结：评审和遴选完全采用这些条款。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Publish %1 and freeze it?</source>
        <translation>发布 %1 并予冻结？</translation>
    </message>
    <message>
        <source>Criteria and weights, words for scores, balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot are frozen under one digest. Whoever reads the call can rely on them.</source>
        <translation>标准和权重、评分说明、均衡规则及其名额数、名额、资金额度、最低综合分、截止日的国家组别以及抽签，均以一个摘要值冻结。阅读征集的人可以信赖这些内容。</translation>
    </message>
    <message>
        <source>Publish and freeze</source>
        <translation>发布并冻结</translation>
    </message>
    <message>
        <source>Until the first score a new version can be published before the call closes.</source>
        <translation>在首次评分之前，可在征集截止前发布新版本。</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 已发布。</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>摘要值 %1…</translation>
    </message>
    <message>
        <source>Close %1 for applications?</source>
        <translation>截止 %1 的申请？</translation>
    </message>
    <message>
        <source>It then takes no application any more but one for which a decision is recorded; reviews can be assigned.</source>
        <translation>此后不再接受申请，但有记录在案的决定的除外；可以分派评审。</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>截止征集</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>The published one holds until this one is published; everyone who has applied may then amend.</source>
        <translation>在新版本发布之前，已发布的版本有效；此后所有申请人均可修改申请。</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>人人可以查到的出处</translation>
    </message>
    <message>
        <source>When it became known</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>Record the value</source>
        <translation>记录数值</translation>
    </message>
    <message>
        <source>It is recorded once and can&apos;t be changed.</source>
        <translation>只记录一次，不能更改。</translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation>废弃此草稿…</translation>
    </message>
    <message>
        <source>Publishing is possible when the rules can be kept together and are known in time, or when you note why not. After publication they are frozen.</source>
        <translation>规则能够同时满足并及时公布，或注明不能的理由，方可发布。发布后规则即冻结。</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <translation>须有理由</translation>
    </message>
    <message>
        <source>It can be published all the same, with a reason that stands in the call.</source>
        <translation>仍可发布，但须在征集中写明理由。</translation>
    </message>
    <message>
        <source>More than is allotted</source>
        <translation>超出批款</translation>
    </message>
    <message>
        <source>Publish it all the same?</source>
        <translation>仍要发布？</translation>
    </message>
    <message>
        <source>Why it is published all the same</source>
        <translation>仍予发布的理由</translation>
    </message>
    <message>
        <source>Throw the draft of %1 away?</source>
        <translation>废弃 %1 的草稿？</translation>
    </message>
    <message>
        <source>Its terms are deleted. The record keeps that it was thrown away, and why.</source>
        <translation>其条款将被删除。记录中保留废弃一事及其理由。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>废弃</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) to tell of version %1</source>
        <translation>
            <numerusform>%Ln名申请人待告知版本%1</numerusform>
        </translation>
    </message>
    <message>
        <source>They applied under an earlier one and may amend until the call closes.</source>
        <translation>他们按较早版本提出申请，可在征集截止前修改。</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>已告知…</translation>
    </message>
    <message>
        <source>Applicants were told of the new version</source>
        <translation>已将新版本告知申请人</translation>
    </message>
    <message>
        <source>It stays on record that everyone who applied under an earlier version was told: name nobody.</source>
        <translation>所有按较早版本申请的人均已被告知，此事将保留在记录中：请勿点名任何人。</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Form of the lot&apos;s value</source>
        <translation>抽签数值的形式</translation>
    </message>
    <message>
        <source>Where it can be looked up</source>
        <translation>可在何处查阅</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>为人所知的日期</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a lot&apos;s value</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>由 %1 于 %2</translation>
    </message>
    <message>
        <source>not by a second person</source>
        <translation>未经第二人确认</translation>
    </message>
    <message>
        <source>Confirm the public value…</source>
        <translation>确认公开数值…</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>那里的内容</translation>
    </message>
    <message>
        <source>Look it up yourself where the call says, and enter what you read.</source>
        <translation>请按征集所述之处自行查阅，并输入您读到的内容。</translation>
    </message>
    <message>
        <source>Confirm the public value of the lot</source>
        <translation>确认抽签的公开数值</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Page, memo and letters then say that you read the same value, signed with your key.</source>
        <translation>此后页面、备忘录和信函会说明您读到相同的数值，并有您的密钥签名。</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <comment>a lot&apos;s value</comment>
        <translation>读取结果不同</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>%1 a value, %2 a user&apos;s name, %3 a date</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>fund::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>显示数字</translation>
    </message>
</context>
<context>
    <name>fund::ClearanceForm</name>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>截止日期（最后一天）</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>审查了什么，存档于何处</translation>
    </message>
</context>
<context>
    <name>fund::ClosingForm</name>
    <message>
        <source>Closed until</source>
        <translation>关闭至</translation>
    </message>
    <message>
        <source>They are closed until %1.</source>
        <translation>账簿已关闭至 %1。</translation>
    </message>
    <message>
        <source>They were never closed.</source>
        <translation>账簿从未关闭。</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>由谁决定，写于何处</translation>
    </message>
</context>
<context>
    <name>fund::ColumnChoice</name>
    <message>
        <source>Which column is which?</source>
        <translation>各列分别是什么？</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Its first value</source>
        <translation>第一个值</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column</comment>
        <translation>不导入</translation>
    </message>
    <message>
        <source>%1 is imported as</source>
        <comment>a column of the file</comment>
        <translation>%1 导入为</translation>
    </message>
    <message>
        <source>Every column that must stand in the table is there.</source>
        <translation>表格中必须有的列均已具备。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>仍缺：%1。</translation>
    </message>
</context>
<context>
    <name>fund::CommandPalette</name>
    <message>
        <source>Find a page, donor, State, applicant or action</source>
        <translation>查找页面、捐助方、国家、申请人或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>fund::CommitmentForm</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>承付日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The post, contract or agreement</source>
        <translation>员额、合同或协议</translation>
    </message>
    <message>
        <source>Spread over several years</source>
        <translation>分摊到多个年度</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1已批款但未承付。</translation>
    </message>
    <message>
        <source>All of it is covered by cash today, later years too (paras. 16, 20 (b) and 23).</source>
        <translation>全部款额（包括以后年度）今天即有现金支持（第16、20(b)和23段）。</translation>
    </message>
    <message>
        <source>Give the years their amounts.</source>
        <translation>请填写各年度的金额。</translation>
    </message>
</context>
<context>
    <name>fund::ContactForm</name>
    <message>
        <source>Language of letters</source>
        <translation>信函语文</translation>
    </message>
    <message>
        <source>Office or person, and the address</source>
        <translation>部门或个人，以及地址</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed, and erased when the person asks for it (para. 11).</source>
        <translation>个人的地址予以密封，并应本人要求删除（第11段）。</translation>
    </message>
    <message>
        <source>Stands under the donor&apos;s name on letters. Of a State: left empty, its Permanent Mission.</source>
        <translation>在信函中列于捐助方名称之下。国家：留空则为其常驻代表团。</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>how a letter begins</comment>
        <translation>称呼</translation>
    </message>
    <message>
        <source>As the letter begins, in its language: “Dear Dr Okafor,”. Left empty: the general one.</source>
        <translation>函件开头用语，以函件语文写成：“尊敬的Okafor博士：”。不填则用通用称呼。</translation>
    </message>
</context>
<context>
    <name>fund::ContributionEventForm</name>
    <message>
        <source>Of the day</source>
        <translation>所属日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>银行参考号</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>由谁决定，写于何处</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day.</source>
        <comment>an amount</comment>
        <translation>按联合国当日业务汇率为 %1。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>an amount</comment>
        <translation>至多 %1。</translation>
    </message>
</context>
<context>
    <name>fund::ContributionForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>捐助方类别</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>宣布日期</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>捐助方提出的用途意愿（如有）</translation>
    </message>
    <message>
        <source>All contributions form one pool (para. 19). A contribution with a wish is refused; the wish is kept as a request.</source>
        <translation>所有捐款汇成一个资金池（第19段）。附有意愿的捐款不予接受；该意愿作为请求留存。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The next number of the year</source>
        <translation>本年度下一编号</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>协议签署日期</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>银行到账日期</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>银行参考号</translation>
    </message>
    <message>
        <source>No clearance holds on this day.</source>
        <translation>当日没有有效的核准。</translation>
    </message>
    <message>
        <source>Cleared until %1.</source>
        <comment>a donor, until a date</comment>
        <translation>核准有效期至 %1。</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>按联合国当日业务汇率 %2 折合 %1。</translation>
    </message>
    <message>
        <source>No UN operational rate of this month is on record.</source>
        <translation>记录中没有本月的联合国业务汇率。</translation>
    </message>
    <message>
        <source>Only donors on record (page Donors), each with its due diligence (para. 14).</source>
        <translation>仅限已记录的捐助方（“捐助方”页），且各有尽职调查（第14段）。</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>对窗口的偏好</translation>
    </message>
    <message>
        <source>Kept as the donor&apos;s word and nothing else: no preference ever reaches an allotment, all contributions form one pool (para. 19).</source>
        <translation>仅作为捐助方的表述留存：任何偏好均不影响批款，所有捐款汇成一个资金池（第19段）。</translation>
    </message>
</context>
<context>
    <name>fund::ContributionTableModel</name>
    <message>
        <source>late</source>
        <comment>an instalment that has not come</comment>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>捐助方类别</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>宣布日期</translation>
    </message>
    <message>
        <source>Cur.</source>
        <comment>short for currency, a table&apos;s head</comment>
        <translation>货币</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>已认捐</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已签协议</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>折合 %1</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>下期应付</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Wish for a use, in the donor&apos;s words</source>
        <translation>用途意愿（捐助方原话）</translation>
    </message>
    <message>
        <source>more than agreed</source>
        <translation>多于协议金额</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
</context>
<context>
    <name>fund::ContributionsPage</name>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Refused wishes</source>
        <translation>已拒绝的意愿</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Record contribution…</source>
        <translation>记录捐款…</translation>
    </message>
    <message>
        <source>Everything that is given to the fund: what was announced, what was signed, and what came to the bank, converted at the UN operational rate of the day it came. All of it forms one pool: a contribution that names a use is refused. A donor that is no State gives only under a clearance.</source>
        <translation>捐给基金的全部款项：已宣布的、已签署的和已到银行的，按到账当日的联合国业务汇率折算。全部款项汇成一个资金池：指定用途的捐款不予接受。非国家捐助方须经核准方可捐款。</translation>
    </message>
    <message>
        <source>paras. 12–14, 17 and 19</source>
        <translation>第12至14、17和19段</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>尚无捐款</translation>
    </message>
    <message>
        <source>Pledges, signed agreements and receipts of States and other donors stand here.</source>
        <translation>各国和其他捐助方的认捐、已签协议和收款列于此处。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contributions</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2 received · %3 to come</source>
        <comment>a currency, two amounts</comment>
        <translation>%1：已收到 %2 · 待收 %3</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person (para. 19). What was asked is kept in the donor&apos;s words.</source>
        <translation>捐款不得指定用于特定活动、国家或个人（第19段）。所提请求以捐助方原话留存。</translation>
    </message>
    <message>
        <source>Choose a contribution to see its receipts and history, and what can be done next.</source>
        <translation>选择一笔捐款，查看其收款、历史和下一步可做的事项。</translation>
    </message>
    <message>
        <source>Record due diligence…</source>
        <translation>记录尽职调查…</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>记录协议…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>记录收款…</translation>
    </message>
    <message>
        <source>What is recorded is never changed. A receipt is reversed on the Pool page.</source>
        <translation>已记录的内容绝不更改。收款在“资金池”页冲销。</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>记录捐款</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>记录捐款</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>%1 的协议</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>记录协议</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>%1 的收款</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>对 %1 的尽职调查</translation>
    </message>
    <message>
        <source>Record due diligence</source>
        <translation>记录尽职调查</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln 行已在记录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors without a clearance</source>
        <translation>没有核准的捐助方</translation>
    </message>
    <message>
        <source>What becomes of it…</source>
        <translation>后续情况…</translation>
    </message>
    <message>
        <source>Gift in kind of this donor…</source>
        <translation>该捐助方的实物捐助…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, a contribution&apos;s reference</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>实物捐助</translation>
    </message>
    <message>
        <source>Refused wish (para. 19)</source>
        <translation>已拒绝的意愿（第19段）</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Attach the written withdrawal…</source>
        <translation>附上书面撤回…</translation>
    </message>
    <message>
        <source>What was offered is accepted once the donor has withdrawn the wish in writing.</source>
        <translation>捐助方书面撤回意愿后，方可接受所提供的捐款。</translation>
    </message>
    <message>
        <source>The donor&apos;s written withdrawal</source>
        <translation>捐助方的书面撤回</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.eml *.txt *.png *.jpg *.docx)</source>
        <translation>信函 (*.pdf *.eml *.txt *.png *.jpg *.docx)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>Withdrawal of a wish</source>
        <translation>意愿的撤回</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>The donor: names, wish, letters</source>
        <translation>捐助方：名称、意愿、信函</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>信函…</translation>
    </message>
    <message>
        <source>Acknowledgement as PDF…</source>
        <translation>将致谢函存为PDF…</translation>
    </message>
    <message>
        <source>Official receipts as PDF…</source>
        <translation>将正式收据存为PDF…</translation>
    </message>
    <message>
        <source>Save the withdrawal as…</source>
        <translation>撤回函另存为…</translation>
    </message>
    <message>
        <source>Save the donor&apos;s written withdrawal</source>
        <translation>保存捐助方的书面撤回函</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>函件已写入。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>digest of a file</comment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Take the withdrawal back…</source>
        <translation>取消撤回…</translation>
    </message>
    <message>
        <source>A withdrawal was taken back on %1: %2</source>
        <comment>a day, a reason</comment>
        <translation>撤回已于%1取消：%2</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>取消撤回</translation>
    </message>
    <message>
        <source>The wish stands again, and what the donor offers with it is not accepted before another withdrawal is attached. The document and your reason stay on record.</source>
        <translation>意愿恢复有效，在附上另一份撤回书之前，捐助方附此意愿提供的捐助不予接受。文件和您的理由仍记录在案。</translation>
    </message>
    <message>
        <source>Why it is no withdrawal of this wish</source>
        <translation>为何这不是对此意愿的撤回</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fund::CriteriaPart</name>
    <message>
        <source>Criteria and weights</source>
        <translation>标准和权重</translation>
    </message>
    <message>
        <source>What each score means</source>
        <translation>各分数的含义</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What a score of %1 means</source>
        <translation>%1 分的含义</translation>
    </message>
    <message>
        <source>Reviewers see these words beside the keys 0–5.</source>
        <translation>评审人在按键 0–5 旁看到这些文字。</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>标准 %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <comment>the sum of the weights</comment>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>fund::CriterionRow</name>
    <message>
        <source>Name of the criterion</source>
        <translation>标准名称</translation>
    </message>
    <message>
        <source>Paragraph that it rests on</source>
        <translation>所依据的段落</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Take the criterion away</source>
        <translation>移除该标准</translation>
    </message>
</context>
<context>
    <name>fund::DecisionPanel</name>
    <message>
        <source>Memo as PDF…</source>
        <translation>备忘录存为 PDF…</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>所请事项</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>所请事项</translation>
    </message>
    <message>
        <source>They fill places that became free; %1 who were approved before stay.</source>
        <translation>他们填补空出的名额；先前获批准的 %1 名保持不变。</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>评审人意见分歧之处</translation>
    </message>
    <message>
        <source>Nowhere by 15 points of merit or more.</source>
        <translation>没有相差 15 分综合分或以上的情况。</translation>
    </message>
    <message>
        <source>%1 of %2 differ by 15 points of merit or more.</source>
        <translation>%2 份中有 %1 份的综合分相差 15 分或以上。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two merits, and whether the applicant is in</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>in</source>
        <comment>selected</comment>
        <translation>入选</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>not selected</comment>
        <translation>未入选</translation>
    </message>
    <message>
        <source>The memo names all of them.</source>
        <translation>备忘录列出全部情况。</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>谁未入选</translation>
    </message>
    <message>
        <source>%1 applicants above the minimum merit of %2, and %3 below it.</source>
        <translation>%1 名申请人达到最低综合分 %2，%3 名低于该分。</translation>
    </message>
    <message>
        <source>Read the sentence for each</source>
        <translation>阅读每人的说明</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>如果您批准</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: it would be refused.</source>
        <translation>用于资助的批款不足以支付：将被拒绝。</translation>
    </message>
    <message>
        <source>%1 is committed for them.</source>
        <translation>为其承付 %1。</translation>
    </message>
    <message>
        <source>Letters of award and regret can be made ready; none is sent by it.</source>
        <translation>可以准备授予函和婉拒函；批准本身不会发出任何函件。</translation>
    </message>
    <message>
        <source>The list is frozen. Places that become free are filled by the same rules, under an approval of their own.</source>
        <translation>名单即冻结。空出的名额按同样的规则填补，并须单独批准。</translation>
    </message>
    <message>
        <source>You decline</source>
        <translation>您否决</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the decline of %1</source>
        <translation>撤销对 %1 的否决</translation>
    </message>
    <message>
        <source>On %1, by %2.</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1，由 %2。</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>摘要值：%1</translation>
    </message>
    <message>
        <source>Approve %1, decline %2…</source>
        <translation>批准 %1 名，否决 %2 名…</translation>
    </message>
    <message>
        <source>Decline one…</source>
        <translation>否决一名…</translation>
    </message>
    <message>
        <source>Return, with reason…</source>
        <translation>退回并说明理由…</translation>
    </message>
    <message>
        <source>Decline %1…</source>
        <translation>否决 %1…</translation>
    </message>
    <message>
        <source>Choose one of those proposed.</source>
        <translation>请选择一名提议人选。</translation>
    </message>
    <message>
        <source>Print the memo…</source>
        <translation>打印备忘录…</translation>
    </message>
    <message>
        <source>Judged by %1: %2</source>
        <comment>%1 names, %2 their evidence</comment>
        <translation>由 %1 判断：%2</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>此前的决定</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of a short list</comment>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an outcome such as Returned, and its date</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the call on %1 and have not changed since.</source>
        <translation>
            <numerusform>最终核准（第18段）资助%Ln名代表。标准和规则已于%1随征集公布，此后未变。</numerusform>
        </translation>
    </message>
    <message>
        <source>The call was open %1.</source>
        <comment>%1 its first to its last day</comment>
        <translation>征集开放期：%1。</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>%1 applied: %2 compared by the published rules, %3 withdrawn before, %4 found not eligible, %5 without two reviews by decision, %6 without an estimated cost.</source>
        <comment>%1 to %6 are numbers; the first is the sum of the others</comment>
        <translation>%1人申请：%2人按公布的规则比较，%3人事先撤回，%4人被认定不符合资格，%5人经决定未有两份评审，%6人没有估计费用。</translation>
    </message>
    <message>
        <source>%1, without two reviews: %2 (%3, %4)</source>
        <comment>%1 a reference, %2 a reason, %3 a user&apos;s name, %4 date</comment>
        <translation>%1，未有两份评审：%2（%3，%4）</translation>
    </message>
    <message>
        <source>No cost could be estimated for %1: they are not compared.</source>
        <translation>%1的费用无法估计：不作比较。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)…</source>
        <translation>
            <numerusform>核准%Ln名代表…</numerusform>
        </translation>
    </message>
    <message>
        <source>declined on %1</source>
        <comment>%1 date</comment>
        <translation>%1被婉拒</translation>
    </message>
    <message>
        <source>withdrew on %1</source>
        <comment>%1 date</comment>
        <translation>%1退出</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>已退出</translation>
    </message>
    <message>
        <source>not selected any more</source>
        <comment>one applicant</comment>
        <translation>不再入选</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新的内容</translation>
    </message>
    <message>
        <source>Against version %1, approved on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>与%2核准的第 %1 版相比。</translation>
    </message>
    <message>
        <source>Against version %1, returned on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>与%2退回的第 %1 版相比。</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <comment>in a list</comment>
        <translation>没有新人选。</translation>
    </message>
    <message>
        <source>Nobody stays.</source>
        <comment>in a list</comment>
        <translation>没有留下的人选。</translation>
    </message>
    <message>
        <source>Stay: %1.</source>
        <comment>%1 numbers of applicants</comment>
        <translation>留下：%1。</translation>
    </message>
    <message>
        <source>New: %1. Merit %2, cost %3.</source>
        <comment>%1 a person, %2 points, %3 an amount</comment>
        <translation>新：%1。综合分 %2，费用 %3。</translation>
    </message>
    <message>
        <source>%1, merit %2; not on record: %3.</source>
        <comment>%1 a reference, %2 a number, %3 the fare from a State to a place, a rate</comment>
        <translation>%1，综合分 %2；尚无记录：%3。</translation>
    </message>
    <message>
        <source>Free since the approval</source>
        <translation>批准后空出</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
</context>
<context>
    <name>fund::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Which applicants</source>
        <translation>哪些申请人</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>以往决定</translation>
    </message>
    <message>
        <source>You decline %1.</source>
        <translation>您否决 %1。</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>签署并批准</translation>
    </message>
    <message>
        <source>Return the short list?</source>
        <translation>退回入围名单？</translation>
    </message>
    <message>
        <source>The whole list goes back to the office, which makes it again. Nobody is approved and nothing is committed.</source>
        <translation>整份名单退回办公室重新拟定。不批准任何人，也不承付任何款项。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your password signs the return, with its reason: %1</source>
        <translation>用您的密码签署退回决定，理由如下：%1</translation>
    </message>
    <message>
        <source>Sign and return</source>
        <translation>签署并退回</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>否决 %1？</translation>
    </message>
    <message>
        <source>The others can be approved without this person. The place is filled by the same rules, and the substitute needs an approval of its own. Nothing is signed yet.</source>
        <translation>其他人可以照常批准，不含此人。该名额按同样的规则填补，替补人选须单独批准。目前尚未签署任何内容。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>Returned, and signed.</source>
        <translation>已退回并签署。</translation>
    </message>
    <message>
        <source>Approved, and signed.</source>
        <translation>已批准并签署。</translation>
    </message>
    <message>
        <source>By the same rules nobody comes in the place of those declined.</source>
        <translation>按同样的规则，无人替补被否决者。</translation>
    </message>
    <message>
        <source>By the same rules these come in the place of those declined: %1. The list is made ready; the office sends it for an approval of its own.</source>
        <translation>按同样的规则，由以下人选替补被否决者：%1。名单已备妥；由办公室另行送批。</translation>
    </message>
    <message>
        <source>Approved but for those declined, and signed.</source>
        <translation>除被否决者外已批准并签署。</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>备忘录已写成。</translation>
    </message>
    <message>
        <source>The High Representative gives the final approval. A list is approved, returned with a reason, or approved but for those declined; the password signs the decision over the list&apos;s digest, and nothing else than what stands here can be signed. Whoever is declined is replaced by the same rules, and the substitutes need an approval of their own.</source>
        <translation>高级代表作出最后批准。名单可获批准、附理由退回，或除被否决者外获批准；密码对名单的摘要值签署决定，只有此处所列内容才能签署。被否决者按同样的规则替补，替补人选须单独批准。</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>第18段</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>入围名单</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <comment>%1 a call, %3 waits or the decision</comment>
        <translation>%1，第 %2 版 · %3</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于最低分</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>已发布的规则</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>尚未作出任何决定</translation>
    </message>
    <message>
        <source>Every decision stands here for good, with the digest of what was decided and whether its signature holds.</source>
        <translation>每项决定永久列于此处，附所决定内容的摘要值及签名是否有效。</translation>
    </message>
    <message>
        <source>No short list waits for a decision</source>
        <translation>没有待决定的入围名单</translation>
    </message>
    <message>
        <source>When the office sends a short list for approval, it is shown here: what is asked, who would go and why, and what the money allows.</source>
        <translation>办公室将入围名单送批后，在此显示：所请事项、谁将成行及其理由，以及资金是否允许。</translation>
    </message>
    <message>
        <source>%1 waits for the High Representative</source>
        <translation>%1 待高级代表决定</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1，第 %2 版</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>%1 送出</translation>
    </message>
    <message>
        <source>It has not been sent for approval.</source>
        <translation>尚未送批。</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign yet: a second person must confirm it first.</source>
        <translation>您的密钥尚不能签署：须先由第二人确认。</translation>
    </message>
    <message>
        <source>Choose a decision to see its digest and its signature.</source>
        <translation>选择一项决定，查看其摘要值和签名。</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who decided</comment>
        <translation>决定人</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the date of a decision</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>It holds: the decision is as it was signed, with a confirmed key.</source>
        <translation>有效：决定与签署时一致，密钥已经确认。</translation>
    </message>
    <message>
        <source>Digest of what was decided</source>
        <translation>所决定内容的摘要值</translation>
    </message>
    <message>
        <source>Show the short list</source>
        <translation>显示入围名单</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>Signing the decision</source>
        <translation>签署决定</translation>
    </message>
    <message>
        <source>The memo went to the printer.</source>
        <translation>备忘录已送往打印机。</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>关于 %1 的备忘录</translation>
    </message>
    <message numerus="yes">
        <source>You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.</source>
        <comment>%1 a meeting, %2 an amount</comment>
        <translation>
            <numerusform>您核准资助%Ln名代表出席%1；承付%2。您的密码即为签署。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)?</source>
        <translation>
            <numerusform>核准%Ln名代表？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s) by regional group</source>
        <translation>
            <numerusform>%Ln名代表，按区域组列示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsor %Ln delegate(s)?</source>
        <translation>
            <numerusform>资助%Ln名代表？</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign for: %1.</source>
        <comment>%1 those approved</comment>
        <translation>您为以下人选签名：%1。</translation>
    </message>
</context>
<context>
    <name>fund::Desk</name>
    <message>
        <source>Change your password</source>
        <translation>更改您的密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>正在更改密码…</translation>
    </message>
</context>
<context>
    <name>fund::DiligenceForm</name>
    <message>
        <source>Attach evidence…</source>
        <translation>附上证据…</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>排除理由</translation>
    </message>
    <message>
        <source>Evidence and outcome</source>
        <translation>证据和结果</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>审查了什么，归档于何处</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>提议的结果</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>截止日（最后一天）</translation>
    </message>
    <message>
        <source>Evidence of the due diligence</source>
        <translation>尽职调查的证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>证据或理由</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>No file attached. A file has at most 10 megabytes.</source>
        <translation>未附文件。每个文件最大10兆字节。</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>核准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>fund::DiligencePage</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Newest examination</source>
        <translation>最近一次审查</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a date</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>提议的结果</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>筛查所用名单</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>a date</comment>
        <translation>%1的名单</translation>
    </message>
    <message>
        <source>no list on record</source>
        <translation>没有已记录的名单</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a due diligence</comment>
        <translation>决定</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>排除理由</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a due diligence</comment>
        <translation>重新调查…</translation>
    </message>
    <message>
        <source>Withdraw the clearance…</source>
        <translation>撤销核准…</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>此提议由您提出：须由另一人决定。</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <comment>a due diligence</comment>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>不同意…</translation>
    </message>
    <message>
        <source>nobody else may decide</source>
        <translation>无其他人可作决定</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>who proposed, who may decide</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>谁在等谁</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are cleared, how many wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln项提议等待第二人</numerusform>
        </translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>%1的尽职调查</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>the outcome of a due diligence</comment>
        <translation>提议</translation>
    </message>
    <message>
        <source>A second person decides.</source>
        <translation>由第二人决定。</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Confirm the due diligence of %1</source>
        <translation>确认%1的尽职调查</translation>
    </message>
    <message>
        <source>%1 proposed: %2, until %3.</source>
        <comment>a person, the outcome, a date</comment>
        <translation>%1提议：%2，至%3。</translation>
    </message>
    <message>
        <source>What you examined yourself</source>
        <translation>您亲自审查了什么</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>您为何不同意</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a due diligence</comment>
        <translation>确认</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>on a due diligence</comment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Withdraw the clearance of %1</source>
        <translation>撤销%1的核准</translation>
    </message>
    <message>
        <source>From today on nothing is accepted from this donor until it is cleared again.</source>
        <translation>自今日起不接受该捐助方的任何款项，直至其再次通过审查。</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤销的原因</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a clearance</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Choose a donor or partner to see its checklist, its evidence and who decided.</source>
        <translation>选择捐助方或伙伴，查看其核对表、证据和决定人。</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a donor or partner</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>核准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Examine…</source>
        <comment>a donor or partner</comment>
        <translation>审查…</translation>
    </message>
    <message>
        <source>Donor or partner</source>
        <translation>捐助方或伙伴</translation>
    </message>
    <message>
        <source>Due diligence of donors and partners</source>
        <translation>捐助方和伙伴的尽职调查</translation>
    </message>
    <message>
        <source>A donor that is no State gives only once its due diligence is done: one person answers every ground of exclusion, with evidence, and proposes; a second person confirms or disagrees. A finding on any ground excludes the donor. The clearance holds until its last day, is renewed by another examination, and is withdrawn with a reason. A hit of the screening that nobody has decided on voids it meanwhile. Implementing partners are examined in the same way before a project is entrusted to them.</source>
        <translation>非国家捐助方须在完成尽职调查后方可捐款：一人就每项排除理由作答并附证据，提出提议；第二人确认或表示不同意。任一理由成立即排除该捐助方。核准有效至其最后一日，经再次审查可延续，撤销须附理由。尚无人决定的筛查匹配项使核准暂时失效。委托项目前，执行伙伴以同样方式接受审查。</translation>
    </message>
    <message>
        <source>paras. 14 and 24</source>
        <translation>第14和24段</translation>
    </message>
    <message>
        <source>Nobody to be examined</source>
        <translation>没有待审查者</translation>
    </message>
    <message>
        <source>States need no clearance. Companies, foundations and others that are recorded as donors, and implementing partners, stand here.</source>
        <translation>国家无须核准。记录为捐助方的公司、基金会和其他各方以及执行伙伴列于此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>donors and partners</comment>
        <translation>
            <numerusform>%Ln个已核准</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not agree on %1</source>
        <comment>a donor or partner</comment>
        <translation>不同意%1</translation>
    </message>
    <message>
        <source>From today on no project is entrusted to it until it is cleared again.</source>
        <translation>自今日起不再委托其项目，直至再次核准。</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be opened</source>
        <translation>无法打开证据</translation>
    </message>
</context>
<context>
    <name>fund::DonorForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>捐助方类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Name of the donor</source>
        <translation>捐助方名称</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>是否公布</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor requests otherwise (para. 17).</source>
        <translation>除非捐助方另有要求，捐款均予公布（第17段）。</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>提出要求的捐助方信函</translation>
    </message>
</context>
<context>
    <name>fund::DonorsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>页面各部分</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Letters to donors</source>
        <translation>致捐助方的信函</translation>
    </message>
    <message>
        <source>Which donors</source>
        <translation>哪些捐助方</translation>
    </message>
    <message>
        <source>Who gives to the fund: States and others. Papers call a State by its own name and any other donor by the name it has in their language; a new name changes no paper of an earlier day. Contributions are published unless the donor asks otherwise, and its letter is on file. Who is no State gives only under a clearance. A person&apos;s address is sealed. “Letters” makes calls for contributions, acknowledgements, official receipts and statements of no earmarking ready in each donor&apos;s language; they wait until they are released, and the program sends none.</source>
        <translation>向基金捐款者：国家和其他各方。文件以国家自身的名称称呼国家，以其他捐助方在该文件语文中的名称称呼该捐助方；新名称不改变较早日期的文件。捐款予以公布，除非捐助方另有要求且其来函已存档。非国家捐助方须有核准方可捐款。个人的地址予以密封。“信函”以各捐助方的语文备好捐款呼吁、致谢函、正式收据和未指定用途声明；它们等待放行，本程序不发送任何信函。</translation>
    </message>
    <message>
        <source>paras. 14, 17 and 19</source>
        <translation>第14、17和19段</translation>
    </message>
    <message>
        <source>New donor…</source>
        <translation>新增捐助方…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>信函…</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a tab</comment>
        <translation>信函</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>尚未备好任何信函</translation>
    </message>
    <message>
        <source>“Letters” makes them ready: nothing is sent by it.</source>
        <translation>“信函”用于备好信函：不会发送任何内容。</translation>
    </message>
    <message>
        <source>No donor yet</source>
        <translation>尚无捐助方</translation>
    </message>
    <message>
        <source>A State becomes a donor with its first contribution; any other is recorded here first, with its due diligence (para. 14).</source>
        <translation>国家在首次捐款时成为捐助方；其他各方须先在此记录，并附尽职调查（第14段）。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>donors</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>States</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>donors that are no States</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>无核准</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) · %1 received</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln个捐助方 · 已收到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a donor to see its names, its wish, its clearance and what it gave.</source>
        <translation>选择一个捐助方，查看其名称、意愿、核准和捐款。</translation>
    </message>
    <message>
        <source>Change names…</source>
        <translation>更改名称…</translation>
    </message>
    <message>
        <source>A State is called by its own names.</source>
        <translation>国家以其自身的名称称呼。</translation>
    </message>
    <message>
        <source>Change wish…</source>
        <translation>更改意愿…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>更改地址…</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>个人的地址予以密封：由方案干事记录。</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>尽职调查…</translation>
    </message>
    <message>
        <source>Record a donor</source>
        <translation>记录一个捐助方</translation>
    </message>
    <message>
        <source>Record donor</source>
        <translation>记录捐助方</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a donor</comment>
        <translation>%1的名称</translation>
    </message>
    <message>
        <source>Record names</source>
        <translation>记录名称</translation>
    </message>
    <message>
        <source>How %1 is published</source>
        <comment>a donor</comment>
        <translation>%1的公布方式</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>记录要求</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <comment>a donor</comment>
        <translation>致%1的信函</translation>
    </message>
    <message>
        <source>Record address</source>
        <translation>记录地址</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>已导入%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln行已有记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge pledges and agreements</source>
        <translation>认捐和协议致谢函</translation>
    </message>
    <message>
        <source>Official receipts of what was received</source>
        <translation>已收款项的正式收据</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>未指定用途声明</translation>
    </message>
    <message>
        <source>Call for contributions…</source>
        <translation>捐款呼吁…</translation>
    </message>
    <message>
        <source>Save all that wait as PDF…</source>
        <translation>将所有待发信函存为PDF…</translation>
    </message>
    <message>
        <source>Release all that wait…</source>
        <translation>放行所有待发信函…</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>没有新内容可写。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made ready.</source>
        <translation>
            <numerusform>已备好%Ln封信函。</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>它们在此等待。未发送任何内容。</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>捐款呼吁</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>备好信函</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln letter(s) made ready.</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>
            <numerusform>%1：已备好%Ln封信函。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 a kind of letter, %2 a donor</comment>
        <translation>%1，致%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to donors</source>
        <translation>
            <numerusform>%Ln封致捐助方的信函</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>放行%Ln封信函？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>将记录如下：%1于今日由您发出。此操作无法撤回。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>本程序不自行发送任何内容：请保存或打印信函并寄出。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>已放行%Ln封信函。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a letter to see it as it will be printed.</source>
        <translation>选择一封信函，查看其打印样式。</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>备妥日</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>放行日</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>无法显示信函</translation>
    </message>
    <message>
        <source>It lapsed: what it says is no longer right.</source>
        <translation>已失效：其内容不再正确。</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>已经放行。</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>信函已写出。</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>位于%1。</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>信函已送往打印机。</translation>
    </message>
    <message>
        <source>Attach the letter that asks for it…</source>
        <translation>附上提出要求的函件…</translation>
    </message>
    <message>
        <source>Went to</source>
        <comment>groups of addressees</comment>
        <translation>发给</translation>
    </message>
    <message>
        <source>Published online at</source>
        <translation>网上发布于</translation>
    </message>
    <message>
        <source>Letters of this call</source>
        <translation>该呼吁的函件</translation>
    </message>
    <message>
        <source>%1, of them released: %2</source>
        <comment>two numbers</comment>
        <translation>%1，其中已发出：%2</translation>
    </message>
    <message>
        <source>Save the donor&apos;s letter</source>
        <translation>保存捐助方的函件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fund::EligibilityPart</name>
    <message>
        <source>Who does not meet one of these is not eligible; who leaves one open is asked. The State plays no part: all States are eligible (para. 22).</source>
        <translation>不满足其中任何一项者不符合资格；有一项未说明者将被询问。国家不影响结论：所有国家都有资格（第22段）。</translation>
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
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>of a ledger entry</comment>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Pledged</source>
        <comment>an amount that is expected</comment>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>an amount that is expected</comment>
        <translation>协议</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>what a ledger entry rests on</comment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the day that an entry is for</comment>
        <translation>所属日期</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>由 %1 冲销</translation>
    </message>
</context>
<context>
    <name>fund::EnvelopeBars</name>
    <message>
        <source>spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>已承付</translation>
    </message>
    <message>
        <source>free</source>
        <comment>money that can be committed</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>fund::FigureInspector</name>
    <message>
        <source>The pool</source>
        <translation>资金池</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>此数字由 %Ln 条分录构成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+C copies the rows for a spreadsheet.</source>
        <translation>按 Ctrl+C 复制各行到电子表格。</translation>
    </message>
    <message>
        <source>Reverse this entry…</source>
        <translation>冲销此分录…</translation>
    </message>
    <message>
        <source>Entries are never changed. A reversal names the entry and says why.</source>
        <translation>分录绝不更改。冲销须写明原分录并说明理由。</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>请先选择一条分录。</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>Pay this commitment…</source>
        <translation>支付该承付款…</translation>
    </message>
    <message>
        <source>Nothing is committed for it any more.</source>
        <translation>已不再有为其承付的款项。</translation>
    </message>
    <message>
        <source>%1 as known on %2.</source>
        <comment>an amount, a day</comment>
        <translation>截至%2所知为%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) recorded later change(s) it by %1.</source>
        <translation>
            <numerusform>后来记录的%Ln条分录使其变动%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <comment>a currency</comment>
        <translation>%1汇率</translation>
    </message>
    <message>
        <source>Envelope of the call</source>
        <translation>征集的额度</translation>
    </message>
    <message>
        <source>As published with</source>
        <translation>发布时的额度</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>今后各月现金</translation>
    </message>
    <message>
        <source>at the end of the month, of which %1 is spoken for</source>
        <comment>an amount</comment>
        <translation>月末，其中%1已有用途</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>fund::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
</context>
<context>
    <name>fund::FlowPicture</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>money</comment>
        <translation>从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>fund::ForecastPicture</name>
    <message>
        <source>comes in</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation>期末现金</translation>
    </message>
    <message>
        <source>spoken for</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
</context>
<context>
    <name>fund::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>fund::FundingPicture</name>
    <message>
        <source>does not carry the staff</source>
        <translation>不足以支付工作人员费用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln 次活动</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 delegates, %3</source>
        <comment>delegates at each session × sessions a year, activities</comment>
        <translation>%1 × %2 名代表，%3</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>每年供资</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1，第20(a)段</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1，第20(b)段</translation>
    </message>
</context>
<context>
    <name>fund::GroupsPart</name>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>国家</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>区域组</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>最不发达国家、内陆发展中国家、小岛屿发展中国家</translation>
    </message>
    <message>
        <source>Groups of States on the closing date</source>
        <translation>截止日的国家组别</translation>
    </message>
    <message>
        <source>Say first when the call closes: groups count as they are on that day.</source>
        <translation>请先说明征集何时截止：组别以当日为准。</translation>
    </message>
    <message>
        <source>As the groups are on %1, the closing date. Publication freezes them: a State that graduates later is selected as it was then.</source>
        <translation>按截止日 %1 的组别。发布即冻结：此后毕业的国家仍按当时的组别参加遴选。</translation>
    </message>
</context>
<context>
    <name>fund::HeadCard</name>
    <message>
        <source>Head hash</source>
        <comment>the newest hash of the record</comment>
        <translation>链首哈希值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>A hash that was printed</source>
        <translation>印出的哈希值</translation>
    </message>
    <message>
        <source>Paste the head hash of a memo, a report or a backup</source>
        <translation>粘贴备忘录、报告或备份的链首哈希值</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>A hash has 8 to 64 of the digits 0–9 and a–f.</source>
        <translation>哈希值为 8 至 64 位，由 0–9 和 a–f 组成。</translation>
    </message>
    <message>
        <source>Not in the record: its tail was cut off, or this file is an older copy.</source>
        <translation>不在记录中：其尾部被截去，或本文件是较旧的副本。</translation>
    </message>
    <message>
        <source>It is the head: nothing was recorded since.</source>
        <translation>正是链首：此后没有记录任何内容。</translation>
    </message>
    <message>
        <source>Found at entry %1 of %2, of %3: the record went on from there.</source>
        <translation>见于 %2 个条目中的第 %1 个，日期 %3：记录自此继续。</translation>
    </message>
</context>
<context>
    <name>fund::ImportDialog</name>
    <message>
        <source>Every problem, with its line in the file</source>
        <translation>每个问题及其在文件中的行号</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Its columns are those of the template “%1”. Nothing is imported until all rows are right.</source>
        <translation>其列与模板“%1”相同。所有行均正确后才会导入。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>%1 of the work is done; Cancel leaves everything as it was.</source>
        <translation>已完成 %1；按“取消”则一切保持原样。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>正在检查表格</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>正在导入表格</translation>
    </message>
    <message>
        <source>Changed the file? Save it and check again.</source>
        <translation>文件改过了？请保存后重新检查。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>problems in rows</comment>
        <translation>%1，涉及 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all right</source>
        <translation>
            <numerusform>%Ln 行，全部正确</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On record already, word for word: %Ln row(s)</source>
        <translation>
            <numerusform>已在记录中，一字不差：%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported until all rows are right.</source>
        <translation>所有行均正确后才会导入。</translation>
    </message>
    <message>
        <source>All rows are on record already.</source>
        <translation>所有行都已在记录中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>显示前 %1 个</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>未导入任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln request(s)</source>
        <comment>what donors of earmarked pledges asked for</comment>
        <translation>
            <numerusform>留存 %Ln 项请求</numerusform>
        </translation>
    </message>
    <message>
        <source>An earmarked pledge is refused (para. 19). Keep on record what its donor asked for, then take the row out of the table.</source>
        <translation>指定用途的认捐不予接受（第19段）。请将捐助方所提请求留存记录，然后从表格中删去该行。</translation>
    </message>
    <message>
        <source>What the donors asked for is on record as requests. Take these rows out of the table and check it again.</source>
        <translation>捐助方所提事项已作为请求留存记录。请从表格中删去这些行，再次核对。</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>将.csv或.xlsx文件拖放到此处</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>表格和名单 (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>fund::ImportSteps</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the last step</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>fund::InKindForm</name>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>所提供的内容</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>其价值</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>由何人估值，如何估值</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>捐助方提出的用途意愿（如有）</translation>
    </message>
    <message>
        <source>A gift with a wish is refused (para. 19).</source>
        <translation>附有意愿的捐助不予接受（第19段）。</translation>
    </message>
    <message>
        <source>It names no activity, State or person (para. 19)</source>
        <translation>未指明任何活动、国家或个人（第19段）</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>为何这些文字未指明</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of a gift in kind</comment>
        <translation>可能隐含用途愿望：%1。</translation>
    </message>
</context>
<context>
    <name>fund::IncomeForm</name>
    <message>
        <source>What it is</source>
        <translation>收入类别</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>所属日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>银行或财务部门的单据</translation>
    </message>
    <message>
        <source>A loss has a minus sign; it is recorded also where it makes a shortfall.</source>
        <translation>损失前加负号；即使造成短缺也予记录。</translation>
    </message>
</context>
<context>
    <name>fund::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>fund::JudgementForm</name>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>不明确</translation>
    </message>
    <message>
        <source>What it rests on, in a sentence</source>
        <translation>用一句话说明依据</translation>
    </message>
    <message>
        <source>Sealed with the person: whoever is cleared for personal data reads it. Without the applicant&apos;s name and numbers. A refusal takes two people.</source>
        <translation>随个人数据封存：仅获准接触个人数据者可阅。不含申请人姓名和号码。拒绝须由两人作出。</translation>
    </message>
</context>
<context>
    <name>fund::LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>No letter is chosen</source>
        <translation>未选择函件</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>选择一封，即按打印样式显示。</translation>
    </message>
    <message>
        <source>The letter holds a name</source>
        <translation>函件含有姓名</translation>
    </message>
    <message>
        <source>Letters are read by administrators who are cleared for personal data.</source>
        <translation>函件由获授权接触个人数据的管理人阅读。</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>无法显示函件</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>已经放行。</translation>
    </message>
    <message>
        <source>It lapsed: it is no longer right for this applicant.</source>
        <translation>已失效：不再适用于该申请人。</translation>
    </message>
    <message>
        <source>It holds a name, and you are not cleared for personal data.</source>
        <translation>其中含有姓名，而您未获授权接触个人数据。</translation>
    </message>
</context>
<context>
    <name>fund::LettersPage</name>
    <message>
        <source>Which letters</source>
        <translation>哪些函件</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>After the decision each nominee gets a letter of award and every other applicant a letter of regret with the one sentence why, in the applicant&apos;s own language. They are made ready here and wait: the program sends nothing. Once they are given out, say so by releasing them; until then each page says that it was not sent. Nobody is refused while a list with substitutes is still to be decided.</source>
        <translation>作出决定之后，每位获提名者得到一封授予函，其他每位申请人得到一封婉拒函，用一句话说明理由，以申请人本人的语言写成。函件在此准备并等待：程序不发出任何函件。发放之后，请予放行以作说明；在此之前，每页均注明尚未发出。含替补人选的名单尚待决定时，不婉拒任何人。</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>第18段</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>准备函件</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>全部存为 PDF…</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>全部放行…</translation>
    </message>
    <message>
        <source>No call has been published</source>
        <translation>尚未发布征集</translation>
    </message>
    <message>
        <source>Letters of award and regret belong to a call that was decided.</source>
        <translation>授予函和婉拒函属于已有决定的征集。</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>转到征集</translation>
    </message>
    <message>
        <source>%1 is not decided yet</source>
        <translation>%1 尚无决定</translation>
    </message>
    <message>
        <source>Once the High Representative has approved its short list, a letter to each applicant can be made ready here, award or regret (para. 18).</source>
        <translation>高级代表批准入围名单之后，即可在此为每位申请人准备函件，授予或婉拒（第18段）。</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>转到决定</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>尚未准备函件</translation>
    </message>
    <message>
        <source>Each nominee gets a letter of award and every other applicant one of regret, in the applicant&apos;s language. Nothing is sent by making them ready.</source>
        <translation>每位获提名者得到一封授予函，其他每位申请人得到一封婉拒函，以申请人的语言写成。准备函件不会发出任何函件。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>letters</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>letters</comment>
        <translation>待放行</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>letters</comment>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>letters</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>The call is not decided yet.</source>
        <translation>该征集尚无决定。</translation>
    </message>
    <message>
        <source>They hold names, and you are not cleared for personal data.</source>
        <translation>其中含有姓名，而您未获授权接触个人数据。</translation>
    </message>
    <message>
        <source>No letter is ready yet.</source>
        <translation>尚未准备函件。</translation>
    </message>
    <message>
        <source>No letter waits to be released.</source>
        <translation>没有待放行的函件。</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>婉拒函须等待：含替补人选的名单尚待决定。</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>没有需要新写的函件。</translation>
    </message>
    <message>
        <source>Made ready: %1 awards, %2 regrets.</source>
        <translation>已准备：授予函 %1 封，婉拒函 %2 封。</translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>函件在此等待。未发出任何函件。</translation>
    </message>
    <message>
        <source>The letter to %1, %2,</source>
        <comment>%1 an applicant&apos;s number, %2 award or regret</comment>
        <translation>致 %1 的函件（%2）</translation>
    </message>
    <message>
        <source>%1 letters of award and %2 of regret of %3</source>
        <translation>%3 的授予函 %1 封和婉拒函 %2 封</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>放行 %Ln 封函件？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>%1将记录为今天由您发放。此操作无法收回。</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>程序本身不发出任何函件：请保存或打印函件并寄发。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>已放行 %Ln 封函件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters; they hold names</source>
        <translation>存放函件的文件夹；函件含有姓名</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>正在写出函件</translation>
    </message>
    <message>
        <source>They are in %1. They hold names: mind the folder.</source>
        <translation>函件在 %1 中。其中含有姓名：请注意文件夹。</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>未写出，因为这些人的数据已被删除：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>已停止；已写成 %Ln 封函件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>已写成 %Ln 封函件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>函件已写成。</translation>
    </message>
    <message>
        <source>It is in %1. It holds a name: mind the folder.</source>
        <translation>函件在 %1 中。其中含有姓名：请注意文件夹。</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>函件已送往打印机。</translation>
    </message>
    <message>
        <source>%1 awards, %2 regrets</source>
        <translation>授予函 %1，婉拒函 %2</translation>
    </message>
</context>
<context>
    <name>fund::LimitEditor</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>fund::LotPart</name>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Most of one State</source>
        <translation>单一国家上限</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>资金额度</translation>
    </message>
    <message>
        <source>Least merit, 0 to 100</source>
        <translation>最低综合分，0 至 100</translation>
    </message>
    <message>
        <source>How ties are settled</source>
        <translation>同分如何处理</translation>
    </message>
    <message>
        <source>Public value added to the lot&apos;s seed</source>
        <translation>加入抽签种子的公开数值</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>most delegates of one State</comment>
        <translation>无限额</translation>
    </message>
    <message>
        <source>The most that all selected may cost together.</source>
        <translation>所有入选者合计费用的上限。</translation>
    </message>
    <message>
        <source>Below it nobody is selected, whatever the rules ask.</source>
        <translation>低于此分者不予选取，无论规则有何要求。</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>抽签</translation>
    </message>
    <message>
        <source>Known to nobody before closing and to everybody after it: whoever publishes it, and for which day. At its end the form that the value must have: [decimals 4], [digits 6] or [hex 64]. Empty: the seed alone decides.</source>
        <translation>在截止前无人知晓、截止后人人可知：由谁公布，取哪一天的数值。末尾写明该数值必须具有的形式：[decimals 4]、[digits 6] 或 [hex 64]。留空：仅由种子决定。</translation>
    </message>
</context>
<context>
    <name>fund::MainWindow</name>
    <message>
        <source>What this page is for</source>
        <translation>本页用途</translation>
    </message>
    <message>
        <source>Change your &amp;password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出程序(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with the table&apos;s &amp;head</source>
        <translation>连同表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>筛选本页(&amp;F)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>系统颜色</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>open in another window too</source>
        <translation>也在另一窗口中打开</translation>
    </message>
    <message>
        <source>open on %1 too</source>
        <comment>%1 a computer</comment>
        <translation>也在 %1 上打开</translation>
    </message>
    <message>
        <source>open by %1 on %2 too</source>
        <comment>%1 a person&apos;s account, %2 a computer</comment>
        <translation>也由 %1 在 %2 上打开</translation>
    </message>
    <message>
        <source>The file was not backed up</source>
        <translation>文件未备份</translation>
    </message>
    <message>
        <source>It has %1 entries; its head hash is %2. Note the hash: it shows later whether a file still holds what the copy holds.</source>
        <translation>共 %1 个条目；链首哈希值为 %2。请记下该哈希值：日后可据以查明某个文件是否仍保有副本的内容。</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>副本为 %1。</translation>
    </message>
    <message>
        <source>The file is backed up, and the copy is whole</source>
        <translation>文件已备份，副本完整</translation>
    </message>
    <message>
        <source>The copy is as damaged as the file</source>
        <translation>副本与文件有同样的损坏</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s); verify the record on the Audit page.</source>
        <translation>
            <numerusform>%Ln 项发现；请在“审计”页核验记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>另一项工作正在进行</translation>
    </message>
    <message>
        <source>Back up once it is done, or cancel it first.</source>
        <translation>请待其完成后再备份，或先将其取消。</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>基金文件 (*.fund)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Demonstration, as on %1: invented people and amounts</source>
        <comment>%1 date</comment>
        <translation>演示，截至 %1：人员和金额均为虚构</translation>
    </message>
</context>
<context>
    <name>fund::MappingForm</name>
    <message>
        <source>Day, month, year</source>
        <comment>order in a date</comment>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <comment>order in a date</comment>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <comment>order in a date</comment>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>a mark in numbers</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>a mark in numbers or between fields</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark in numbers</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>a mark in numbers</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>a mark in numbers</comment>
        <translation>撇号</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <comment>an encoding</comment>
        <translation>UTF-8或UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <comment>an encoding</comment>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>a mark between fields</comment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a mark between fields</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar |</source>
        <comment>a mark between fields</comment>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>第%1行：%2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln problem(s) in all.</source>
        <translation>
            <numerusform>共有%Ln个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Its IBAN or the bank&apos;s number. What you confirm is kept for it.</source>
        <translation>IBAN或银行账号。您确认的内容为该账户保存。</translation>
    </message>
    <message>
        <source>Currency, and balance before the first line</source>
        <translation>货币，以及首行之前的余额</translation>
    </message>
    <message>
        <source>The balance only where no column tells it and the statement before is not on record.</source>
        <translation>仅在没有列示余额且上一份对账单未记录时填写余额。</translation>
    </message>
    <message>
        <source>First lines as they will be read</source>
        <translation>首几行的读取结果</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>How days, amounts and the file are written</source>
        <translation>日期、金额和文件的书写方式</translation>
    </message>
    <message>
        <source>Order of a day</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Mark before the decimals</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>千位符号</translation>
    </message>
    <message>
        <source>Lines before the headings</source>
        <translation>标题前的行数</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>字段之间</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>of a file</comment>
        <translation>编码</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>无此列</translation>
    </message>
    <message>
        <source>The lines can be read like this. Compare them with the bank&apos;s.</source>
        <translation>各行可按此读取。请与银行的内容比对。</translation>
    </message>
    <message>
        <source>Not all can be read like this yet.</source>
        <translation>尚不能全部按此读取。</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>请指明账户：IBAN或银行账号。</translation>
    </message>
</context>
<context>
    <name>fund::MatchPanel</name>
    <message>
        <source>Taken</source>
        <comment>a line or an entry, for a match</comment>
        <translation>已选取</translation>
    </message>
    <message>
        <source>For this match</source>
        <translation>用于此匹配</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>入账日</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the bank</comment>
        <translation>流水</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the books</comment>
        <translation>分录</translation>
    </message>
    <message>
        <source>What</source>
        <comment>an entry of the books is</comment>
        <translation>事项</translation>
    </message>
    <message>
        <source>Open lines of the bank</source>
        <translation>银行未结流水</translation>
    </message>
    <message>
        <source>Open entries of the books</source>
        <translation>账簿未结分录</translation>
    </message>
    <message>
        <source>Match these</source>
        <translation>匹配所选</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Lines %1: %2 · entries %3: %4</source>
        <comment>numbers of them and what they come to</comment>
        <translation>流水%1：%2 · 分录%3：%4</translation>
    </message>
    <message>
        <source>Nothing is left: Enter matches them.</source>
        <translation>没有差额：按 Enter 即匹配。</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>an amount</comment>
        <translation>差额：%1</translation>
    </message>
</context>
<context>
    <name>fund::NamesForm</name>
    <message>
        <source>Name in %1</source>
        <comment>a language</comment>
        <translation>%1名称</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <comment>the name a donor was recorded by</comment>
        <translation>留空则为：%1</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names of their day.</source>
        <translation>较早日期的文件保留当日的名称。</translation>
    </message>
</context>
<context>
    <name>fund::NewCallForm</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>资金额度</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>与旅费表中的名称一致。</translation>
    </message>
</context>
<context>
    <name>fund::NewFileForm</name>
    <message>
        <source>Name of the fund</source>
        <translation>基金名称</translation>
    </message>
    <message>
        <source>Your name: the first administrator</source>
        <translation>您的姓名：首位管理人</translation>
    </message>
    <message>
        <source>One person, one role. Others are added on the Users page.</source>
        <translation>一人一个角色。其他人在“用户”页添加。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>At least 10 characters. It opens your part of the file and is stored nowhere.</source>
        <translation>至少 10 个字符。密码用于打开文件中您的部分，不保存在任何地方。</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次输入同一密码</translation>
    </message>
    <message>
        <source>The fund needs a name.</source>
        <translation>请填写基金名称。</translation>
    </message>
    <message>
        <source>The first user needs a name.</source>
        <translation>请填写首位用户的姓名。</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>账簿货币</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards. Funds of the United Nations keep theirs in US dollars.</source>
        <translation>此后不能更改。联合国各基金的账簿以美元记账。</translation>
    </message>
    <message>
        <source>A payment takes two people</source>
        <translation>付款须由两人办理</translation>
    </message>
    <message>
        <source>The administrator certifies, finance pays. It is a dated setting: an authority may change it.</source>
        <translation>管理员核证，财务付款。这是有日期的设置：主管机关可以更改。</translation>
    </message>
</context>
<context>
    <name>fund::PageHead</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>fund::PartnerForm</name>
    <message>
        <source>Name of the partner</source>
        <translation>伙伴名称</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>伙伴类别</translation>
    </message>
    <message>
        <source>State of its seat, if any</source>
        <translation>所在国（如有）</translation>
    </message>
    <message>
        <source>Number in a register</source>
        <translation>登记册中的编号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Names in further languages</source>
        <translation>其他语文名称</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>a number</comment>
        <translation>人员%1</translation>
    </message>
    <message>
        <source>%1 is in charge no more</source>
        <comment>a person</comment>
        <translation>%1不再负责</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One a line: name; office; year of birth. The name is needed. It is sealed, compared with the Consolidated List, and erased when the person asks for it (para. 11).</source>
        <translation>每行一人：姓名; 职务; 出生年份。姓名必填。予以密封，与综合名单比对，并在本人要求时删除（第11段）。</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>修正理由</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效日期</translation>
    </message>
</context>
<context>
    <name>fund::PartnersPage</name>
    <message>
        <source>Name erased</source>
        <translation>姓名已删除</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>姓名已密封</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the office</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose a partner to see its names, who is in charge and where it stands.</source>
        <translation>选择伙伴，查看其名称、负责人和状况。</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>核准有效至</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>记录类别</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody is on record.</source>
        <translation>没有人员记录。</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <comment>a day, the reason</comment>
        <translation>至%1：%2</translation>
    </message>
    <message>
        <source>in charge</source>
        <comment>a person of a partner</comment>
        <translation>现任负责人</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>尽职调查…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <comment>a partner</comment>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Implementing partners</source>
        <translation>执行伙伴</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>显示哪些伙伴</translation>
    </message>
    <message>
        <source>With whom Governments carry out projects: non-governmental entities, United Nations partners, other international or regional organisations. A Government receives a grant and is never its own partner. A partner and those in charge of it are compared with the Consolidated List, and a project is entrusted to it only under a clearance that two people decided. Names of persons are sealed. What is said of a partner is amended with a reason, from a day on; nothing is deleted.</source>
        <translation>与各国政府共同执行项目者：非政府实体、联合国伙伴、其他国际或区域组织。政府接受赠款，绝不作为自身的伙伴。伙伴及其负责人须与综合名单比对；只有经两人决定予以核准，才可委托其项目。个人姓名予以密封。伙伴资料的修正须附理由并自某日起生效；任何内容均不删除。</translation>
    </message>
    <message>
        <source>para. 24</source>
        <translation>第24段</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>implementing partners</comment>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>新伙伴…</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>尚无伙伴</translation>
    </message>
    <message>
        <source>An implementing partner is recorded here before an application names it, with those in charge of it (para. 24).</source>
        <translation>执行伙伴及其负责人须在申请提及该伙伴之前记录于此（第24段）。</translation>
    </message>
    <message>
        <source>All</source>
        <comment>partners</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>partners</comment>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>未获核准</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln个伙伴</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an implementing partner</source>
        <translation>记录执行伙伴</translation>
    </message>
    <message>
        <source>Record partner</source>
        <translation>记录伙伴</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <comment>a partner</comment>
        <translation>修正%1</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>a partner</comment>
        <translation>修正</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <comment>of a person in charge of a partner</comment>
        <translation>删除姓名</translation>
    </message>
    <message>
        <source>Name, office and year of birth of the person are gone for good; that somebody was in charge, and from when to when, stays on record. Who is still in charge leaves with it.</source>
        <translation>该人的姓名、职务和出生年份将永久消失；曾有人负责以及起止时间保留在记录中。仍在负责的人随之离任。</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>为何删除</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>删除姓名</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>删除姓名…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a person in charge</comment>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>已导入%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln行此前已记录在案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>至少 10 个字符。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>两次密码不同。请两次输入同一密码。</translation>
    </message>
    <message>
        <source>This is not your password; nothing was changed.</source>
        <translation>这不是您的密码；未作任何更改。</translation>
    </message>
</context>
<context>
    <name>fund::PaymentForm</name>
    <message>
        <source>What is paid for</source>
        <translation>付款事由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款日期</translation>
    </message>
    <message>
        <source>Voucher or invoice</source>
        <translation>凭单或发票</translation>
    </message>
    <message>
        <source>Nothing more will be paid for it</source>
        <translation>此项不再付款</translation>
    </message>
    <message>
        <source>Choose what is paid for: only what is committed can be paid.</source>
        <translation>请选择付款事由：只能支付已承付的款项。</translation>
    </message>
    <message>
        <source>At most what is open of the commitment.</source>
        <translation>至多为该承付款的未结金额。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>未结 %1。</translation>
    </message>
    <message>
        <source>%1 is open; %2 was paid before.</source>
        <translation>未结 %1；先前已付 %2。</translation>
    </message>
    <message>
        <source>Then %1 goes back to the window, with its support costs.</source>
        <translation>届时 %1 连同其支助费用退回窗口。</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>核证日期</translation>
    </message>
    <message>
        <source>Why the voucher is paid once more</source>
        <translation>为何同一凭单再次付款</translation>
    </message>
</context>
<context>
    <name>fund::PoolPage</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Allot money…</source>
        <translation>批款…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the pool&apos;s position</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Once contributions come in, their way through the fund is drawn here.</source>
        <translation>收到捐款后，其在基金中的流向将在此绘出。</translation>
    </message>
    <message>
        <source>Position at the end of %1 · amounts in %2</source>
        <comment>a day, a currency</comment>
        <translation>%1 终了时的状况 · 金额以 %2 计</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>with other income</source>
        <translation>含其他收入</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>支助费用</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>准备金</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>用于活动</translation>
    </message>
    <message>
        <source>allotted %1</source>
        <comment>an amount</comment>
        <translation>已批款 %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承付</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>an amount</comment>
        <translation>已支出 %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>a shortfall</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>There is a shortfall.</source>
        <translation>出现短缺。</translation>
    </message>
    <message>
        <source>Nothing new can be allotted until it is covered.</source>
        <translation>短缺补足之前不能再批款。</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>尚未公布启动最低额。</translation>
    </message>
    <message>
        <source>Nothing can be allotted before it is announced and reached (para. 16).</source>
        <translation>最低额公布并达到之前不能批款（第16段）。</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start, %1.</source>
        <translation>收款尚未达到启动最低额 %1。</translation>
    </message>
    <message>
        <source>Nothing can be allotted before they do (para. 16).</source>
        <translation>达到之前不能批款（第16段）。</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted.</source>
        <translation>以 %1 计的认捐和协议未计入。</translation>
    </message>
    <message>
        <source>No UN operational rate is on record for them.</source>
        <translation>记录中没有其联合国业务汇率。</translation>
    </message>
    <message>
        <source>From contributions to spending</source>
        <translation>从捐款到支出</translation>
    </message>
    <message>
        <source>Whole %1</source>
        <comment>a currency</comment>
        <translation>以整数 %1 计</translation>
    </message>
    <message>
        <source>start reached</source>
        <comment>a day on a scale of days</comment>
        <translation>达到启动额</translation>
    </message>
    <message>
        <source>Allot money</source>
        <translation>批款</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>批款</translation>
    </message>
    <message>
        <source>An allotment is authority to commit money; it is an entry of the books.</source>
        <translation>批款是承付资金的授权；它是账簿中的一条分录。</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>冲销分录</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>错误所在</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>冲销分录</translation>
    </message>
    <message>
        <source>The entry was not reversed</source>
        <translation>分录未冲销</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>所知截至</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>略去该日之后记录的内容。</translation>
    </message>
    <message>
        <source>Other income…</source>
        <translation>其他收入…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>记录付款…</translation>
    </message>
    <message>
        <source>Position at the end of %1, as known on %2 · amounts in %3</source>
        <comment>a day, a day, a currency</comment>
        <translation>%1 终了时的状况，所知截至 %2 · 金额以 %3 计</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>记录付款</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>记录该付款</translation>
    </message>
    <message>
        <source>Support costs follow what was committed. A mistake is reversed by another entry.</source>
        <translation>支助费用随承付款计算。错误由另一分录冲销。</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>It has no donor and goes to the one pool.</source>
        <translation>没有捐助方，归入同一资金池。</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>further deeds of the pool</comment>
        <translation>更多…</translation>
    </message>
    <message>
        <source>%1 can be allotted</source>
        <comment>an amount</comment>
        <translation>可批款 %1</translation>
    </message>
    <message>
        <source>Certify a payment…</source>
        <translation>核证付款…</translation>
    </message>
    <message>
        <source>Revalue receivables…</source>
        <translation>重估应收款…</translation>
    </message>
    <message>
        <source>Close the books…</source>
        <translation>关闭账簿…</translation>
    </message>
    <message>
        <source>Certify a payment</source>
        <translation>核证付款</translation>
    </message>
    <message>
        <source>Certify it</source>
        <translation>核证</translation>
    </message>
    <message>
        <source>Another person then pays exactly this. Who certifies and who pays are two people.</source>
        <translation>随后由另一人按此支付。核证人和付款人须为两人。</translation>
    </message>
    <message>
        <source>Revalue receivables</source>
        <translation>重估应收款</translation>
    </message>
    <message>
        <source>What is signed in other currencies and not yet received is valued at the UN operational rates of %1. The difference is unrealised, and no part of the pool.</source>
        <translation>以其他货币签署而尚未收到的款项按联合国 %1 的业务汇率计值。差额未实现，不属于资金池。</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Nothing was revalued</source>
        <translation>未作任何重估</translation>
    </message>
    <message>
        <source>Receivables of %1</source>
        <translation>%1 的应收款</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) revalued; unrealised difference %1.</source>
        <translation>
            <numerusform>已重估 %Ln 项捐款；未实现差额 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>关闭账簿</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No entry is of a closed day from then on, and a closing is never taken back.</source>
        <translation>此后不得有日期在已关闭日期内的分录，且关闭不可撤销。</translation>
    </message>
    <message>
        <source>Committed for later years</source>
        <translation>为以后年度承付</translation>
    </message>
    <message>
        <source>All contributions form one pool. What came in stands at the left; support costs and the operating reserve are set aside; what is allotted to a window may be committed, and what is committed may be spent. Nothing is allotted before the announced minimum is reached, and staff are paid from the fund only where that was decided, never beyond what Member States paid in. Choose any number to see the entries that make it up. The day says which position is shown; “as known on” leaves out what was recorded after another day, so that an old figure can be found again. The other views tell what donors promised and gave, how envelopes are used, and the cash of the months to come.</source>
        <translation>所有捐款构成一个资金池。流入的资金列于左侧；支助费用和业务准备金单独留出；批款给窗口的资金可以承付，已承付的资金可以支出。在达到所宣布的最低额之前不作任何批款；只有在作出相关决定后，才由基金支付工作人员费用，且绝不超过会员国已缴款额。选择任何数字，即可查看构成该数字的分录。日期表明显示的是哪一天的状况；“截至该日所知”略去另一日期之后记录的内容，以便查回旧的数字。其他视图显示捐助方的承诺和捐款、资金额度的使用情况以及今后各月的现金。</translation>
    </message>
    <message>
        <source>paras. 14–16, 19, 20 and 23</source>
        <translation>第14至16、19、20和23段</translation>
    </message>
    <message>
        <source>Commit money</source>
        <translation>承付资金</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承付</translation>
    </message>
    <message>
        <source>Support costs are charged with it. Another person pays against it; a nominee&apos;s award commits by itself.</source>
        <translation>支助费用一并计收。由另一人据此付款；获提名人的资助自动承付。</translation>
    </message>
    <message>
        <source>Release a commitment</source>
        <translation>解除承付款</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>What is left goes back to the window. The commitment stays on record, and so does the release.</source>
        <translation>余额退回窗口。承付款及其解除均保留在记录中。</translation>
    </message>
    <message>
        <source>Return unused money</source>
        <translation>退回未用资金</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>It can be allotted anew, to any window. The allotment stays on record.</source>
        <translation>可重新批款给任何窗口。原批款保留在记录中。</translation>
    </message>
    <message>
        <source>committed for that year</source>
        <translation>为该年度承付</translation>
    </message>
    <message>
        <source>%1 is reversed by a new entry of today, which names it and says why. Both stay on record: name no applicant.</source>
        <translation>%1由今日的一条新分录冲销，该分录注明所冲销的分录及原因。两者均保留在记录中：请勿点名任何申请人。</translation>
    </message>
    <message>
        <source>Commit money…</source>
        <translation>承付资金…</translation>
    </message>
    <message>
        <source>Release a commitment…</source>
        <translation>解除承付款…</translation>
    </message>
    <message>
        <source>Return unused money…</source>
        <translation>退回未用资金…</translation>
    </message>
    <message>
        <source>Release from the reserve</source>
        <translation>释放准备金</translation>
    </message>
    <message>
        <source>The reserve is held for final commitments and closing costs (ST/AI/284); it is never released by itself. What is released can be allotted.</source>
        <translation>准备金留作最后承付款和结束费用之用（ST/AI/284），绝不自动释放。释放的款项可予批款。</translation>
    </message>
    <message>
        <source>Release from the reserve…</source>
        <translation>释放准备金…</translation>
    </message>
</context>
<context>
    <name>fund::PoolViews</name>
    <message>
        <source>Views of the pool</source>
        <translation>资金池视图</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>a view of the pool</comment>
        <translation>流向</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>a view of the pool</comment>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <comment>a view of the pool</comment>
        <translation>资金额度</translation>
    </message>
    <message>
        <source>Cash forecast</source>
        <comment>a view of the pool</comment>
        <translation>现金预测</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>资金额度</translation>
    </message>
    <message>
        <source>Once contributions come in, they are drawn here.</source>
        <translation>收到捐款后，将在此绘图显示。</translation>
    </message>
    <message>
        <source>Once money is allotted, its way from allotment to payment is drawn here.</source>
        <translation>批款资金后，将在此绘图显示其从批款到支付的过程。</translation>
    </message>
    <message>
        <source>Once there is cash or an agreement, the months to come are drawn here.</source>
        <translation>有现金或协议后，将在此绘图显示今后各月的情况。</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>%1 is &apos;USD million&apos;, %2 a day</comment>
        <translation>%1，截至%2</translation>
    </message>
    <message>
        <source>Promised and received, by year</source>
        <translation>承诺和已收到，按年度</translation>
    </message>
    <message>
        <source>By kind of donor and year</source>
        <translation>按捐助方类别和年度</translation>
    </message>
    <message>
        <source>From allotment to payment</source>
        <translation>从批款到支付</translation>
    </message>
    <message>
        <source>From allotment to payment: %1</source>
        <comment>an envelope</comment>
        <translation>从批款到支付：%1</translation>
    </message>
    <message>
        <source>%1, at the end of each month</source>
        <comment>&apos;USD million&apos;</comment>
        <translation>%1，每月末</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>今后各月的现金</translation>
    </message>
    <message>
        <source>Spoken for are support costs, the operating reserve and what is committed and unpaid: where cash falls to it, nothing can be committed.</source>
        <translation>已占用的包括支助费用、业务准备金和已承付未支付的款项：现金降至此水平时，不能承付任何款项。</translation>
    </message>
    <message>
        <source>Cash falls to it in %1.</source>
        <comment>a month</comment>
        <translation>现金在%1降至此水平。</translation>
    </message>
    <message>
        <source>Agreements in %1 are not counted: no UN operational rate is on record for them.</source>
        <translation>%1协议不计在内：没有已记录的相应联合国业务汇率。</translation>
    </message>
    <message>
        <source>Assumed: what is signed comes when its instalments are due, or at once where that is past or no day is agreed; what is committed is paid in the month in which the call&apos;s meeting begins, or at once, and what is meant for a later year at its beginning. Pledges that are not signed and money that is allotted and not committed are not counted.</source>
        <translation>假定：已签署的款项在分期款到期时到账，到期日已过或未约定日期的立即到账；已承付的款项在该次征集的会议开始当月支付，或立即支付，拟用于以后年度的在该年度开始时支付。未签署的认捐和已批款但未承付的款项不计入。</translation>
    </message>
    <message>
        <source>Promised in %1</source>
        <comment>a year</comment>
        <translation>%1承诺的款项</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>a year</comment>
        <translation>%1收到的款项</translation>
    </message>
    <message>
        <source>All donors</source>
        <translation>所有捐助方</translation>
    </message>
    <message>
        <source>%1, allotted by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1，截至%2已批款</translation>
    </message>
    <message>
        <source>%1, committed by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1，截至%2已承付</translation>
    </message>
    <message>
        <source>Spent by %1</source>
        <comment>a day</comment>
        <translation>截至%1已支出</translation>
    </message>
    <message>
        <source>Committed by %1</source>
        <comment>a day</comment>
        <translation>截至%1已承付</translation>
    </message>
    <message>
        <source>Spoken for</source>
        <translation>已有用途</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
</context>
<context>
    <name>fund::ProgressStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>fund::PublicationForm</name>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>States, on request</source>
        <translation>国家，应请求</translation>
    </message>
    <message>
        <source>On whose decision or request</source>
        <translation>依据谁的决定或请求</translation>
    </message>
    <message>
        <source>A reference that stays on record and names nobody.</source>
        <translation>留存于记录的编号，不写人名。</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of each of these. For anyone the file is given out only with the consent of all of them.</source>
        <translation>与其中每人具有相同属性的申请人少于三人。只有他们全体同意，才可将文件提供给任何人。</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>%1 的信函</translation>
    </message>
    <message>
        <source>Its date</source>
        <comment>of a letter</comment>
        <translation>信函日期</translation>
    </message>
</context>
<context>
    <name>fund::PublicationPart</name>
    <message>
        <source>What publication freezes</source>
        <translation>发布会冻结哪些内容</translation>
    </message>
    <message>
        <source>The text, the checks of para. 21, the scored criteria with weights and words, the balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot: one document under one digest. Reviews and selection use it and nothing else (para. 18).</source>
        <translation>文本、第21段的各项核对、评分标准及其权重和说明、均衡规则及其名额数、名额、资金额度、最低综合分、截止日的国家组别以及抽签：一份文件，一个摘要值。评审和遴选只采用这些内容（第18段）。</translation>
    </message>
    <message>
        <source>Nothing of this call is frozen yet.</source>
        <translation>该征集尚未冻结任何内容。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>Digest, SHA-256</source>
        <translation>摘要值，SHA-256</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>抽签种子</translation>
    </message>
    <message>
        <source>Until it closes and before the first score a new version can be published. It closes no earlier, opens no later and leaves the lot as it is.</source>
        <translation>在截止之前且首次评分之前可以发布新版本。新版本不得提前截止、不得推迟开放，抽签保持不变。</translation>
    </message>
    <message>
        <source>Why it was published all the same</source>
        <comment>rules clash, the notice was short, or people had applied</comment>
        <translation>为何仍然发布</translation>
    </message>
</context>
<context>
    <name>fund::Rail</name>
    <message>
        <source>Money</source>
        <comment>group of pages</comment>
        <translation>资金</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <comment>group of pages</comment>
        <translation>资助</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>group of pages</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>group of pages</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of pages</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>fund::ReceiptForm</name>
    <message>
        <source>Amount received</source>
        <translation>收款金额</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>银行到账日期</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>银行参考号</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>按联合国当日业务汇率 %2 折合 %1。</translation>
    </message>
    <message>
        <source>Why more came than is due</source>
        <translation>到账多于应收的理由</translation>
    </message>
    <message>
        <source>What shows that the money came before the clearance ended</source>
        <translation>有何证明款项在核准终止前到账</translation>
    </message>
</context>
<context>
    <name>fund::RecoveryKey</name>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已将其抄下</translation>
    </message>
</context>
<context>
    <name>fund::ReleaseForm</name>
    <message>
        <source>What is released</source>
        <translation>解除的款项</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>解除日</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不需要的原因</translation>
    </message>
    <message>
        <source>%1 goes back to the window, with its support costs.</source>
        <translation>%1连同其支助费用退回窗口。</translation>
    </message>
    <message>
        <source>Choose what is released.</source>
        <translation>请选择要解除的款项。</translation>
    </message>
</context>
<context>
    <name>fund::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>para. 27</source>
        <translation>第27段</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The year is being read</source>
        <translation>正在读取该年度</translation>
    </message>
    <message>
        <source>Its pages are shown here in a moment.</source>
        <translation>页面稍后显示在此。</translation>
    </message>
    <message>
        <source>Reading the year</source>
        <translation>正在读取年度</translation>
    </message>
    <message>
        <source>The report can&apos;t be made</source>
        <translation>无法生成报告</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>%1 a year</comment>
        <translation>%1 年年度报告</translation>
    </message>
    <message>
        <source>One for all donors (para. 27)</source>
        <translation>面向所有捐助方的一份报告（第27段）</translation>
    </message>
    <message>
        <source>data of %1</source>
        <comment>a date</comment>
        <translation>%1 的数据</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>There is no report to save yet.</source>
        <translation>尚无可保存的报告。</translation>
    </message>
    <message>
        <source>What is missing before the report goes out is listed here.</source>
        <translation>报告发出之前尚缺的内容列在此处。</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>发出之前</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the place where something can be mended</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Every number is read from the file as it stands; the report carries the record&apos;s head hash.</source>
        <translation>每个数字都按文件现状读取；报告载有记录的链首哈希值。</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>报告已写成。</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>报告已送往打印机。</translation>
    </message>
    <message>
        <source>Report in</source>
        <comment>a language</comment>
        <translation>报告语文</translation>
    </message>
    <message>
        <source>One report for all donors: contributions, the use of funds in aggregate, each sponsorship round and the rules that were applied. Every number is read from the file; there is nothing to type. What is still missing stands beside the pages. A year that is not over is marked provisional. “As known on” leaves out what was recorded after a day, so that the report that was given out then comes out again.</source>
        <translation>面向所有捐助方的一份报告：捐款、资金使用总额、每轮资助以及所适用的规则。每个数字均读自文件，无须键入。尚缺的内容列在各页旁边。未结束的年度标明为暂定。“所知截至”略去某日之后记录的内容，使当时提供的报告能够再次生成。</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>With the scenarios</source>
        <translation>附情景</translation>
    </message>
    <message>
        <source>The scenarios that are kept, or the levels of para. 20, as the last annex.</source>
        <translation>已保存的情景，或第20段所列各级供资，作为最后一个附件。</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>所知截至</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>略去该日之后记录的内容。</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <comment>a date</comment>
        <translation>所知截至 %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>存为电子表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The tables are written.</source>
        <translation>表格已写入。</translation>
    </message>
</context>
<context>
    <name>fund::RequestLetterPart</name>
    <message>
        <source>The donor&apos;s letter</source>
        <translation>捐助方的函件</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation>函件 (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>附上函件…</translation>
    </message>
    <message>
        <source>None is attached. A PDF, an image or a text of at most 10 megabytes.</source>
        <translation>未附函件。可附PDF、图像或文本，至多10兆字节。</translation>
    </message>
</context>
<context>
    <name>fund::ReserveReleaseForm</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Whose decision it is, and where it stands</source>
        <translation>由谁决定，载于何处</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>为何不再持有</translation>
    </message>
    <message>
        <source>The reserve holds %1.</source>
        <comment>an amount</comment>
        <translation>准备金现有%1。</translation>
    </message>
</context>
<context>
    <name>fund::ReturnForm</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>退回日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>不需要的原因</translation>
    </message>
    <message>
        <source>The round is settled</source>
        <translation>本轮已结清</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1已批款但未承付。</translation>
    </message>
    <message>
        <source>%1 of the operating reserve goes back with it.</source>
        <translation>%1的业务准备金一并退回。</translation>
    </message>
</context>
<context>
    <name>fund::ReviewQueuePage</name>
    <message>
        <source>Score each application that is assigned to you: 0 to 5 for every criterion, and a note if you wish. What you begin is kept at once, sealed to you. A submitted review can&apos;t change, and nobody reads it until all reviews of the application are in. With a conflict of interest, stand back: someone else is assigned. You never see who applied, only what they wrote.</source>
        <translation>为分派给您的每份申请评分：每项标准 0 至 5 分，可附说明。您开始填写的内容立即保存，并仅供您密封查阅。已提交的评审不能更改，在该申请的所有评审到齐之前无人可以阅读。如有利益冲突，请回避：将另行分派他人。您看不到申请人是谁，只能看到其所写内容。</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>第18和21段</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>待评审</translation>
    </message>
    <message>
        <source>I have a conflict</source>
        <translation>我有利益冲突</translation>
    </message>
    <message>
        <source>Submit and open next</source>
        <translation>提交并打开下一份</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what a key does</comment>
        <translation>评分</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next criterion</source>
        <comment>what a key does</comment>
        <translation>下一项标准</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>keys</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Alt+PgDn</source>
        <comment>keys</comment>
        <translation>Alt+PgDn</translation>
    </message>
    <message>
        <source>skip for now</source>
        <comment>what a key does</comment>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take a score back</source>
        <comment>what a key does</comment>
        <translation>撤销评分</translation>
    </message>
    <message>
        <source>There is nothing left to submit here.</source>
        <translation>此处没有待提交的内容。</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>您已回避该申请。</translation>
    </message>
    <message>
        <source>The reviews of this application are opened.</source>
        <translation>该申请的评审已经公开。</translation>
    </message>
    <message>
        <source>Call %1 · %2, %3, %4</source>
        <comment>reference, meeting, place, dates</comment>
        <translation>征集 %1 · %2，%3，%4</translation>
    </message>
    <message>
        <source>No application waits for you</source>
        <translation>没有待您评审的申请</translation>
    </message>
    <message>
        <source>When a call is closed, the office assigns its applications. Yours appear here, one after the other.</source>
        <translation>征集截止后，办公室分派申请。分派给您的申请将依次显示在此。</translation>
    </message>
    <message>
        <source>All your reviews of this call are done</source>
        <translation>您对该征集的评审已全部完成</translation>
    </message>
    <message>
        <source>The boxes above lead back to what you submitted. The other reviewers&apos; scores appear there once all are in.</source>
        <translation>点击上方的方框可回看您提交的内容。所有评审到齐后，其他评审人的评分也会显示。</translation>
    </message>
    <message>
        <source>Conflict of interest in %1</source>
        <translation>%1 的利益冲突</translation>
    </message>
    <message>
        <source>You stand back from this application for good, and someone else is assigned where anyone is left. The sentence stays in the record.</source>
        <translation>您将永久回避该申请；如还有其他评审人，将另行分派。这句话会留存记录。</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>利益冲突是什么</translation>
    </message>
    <message>
        <source>Stand back</source>
        <translation>回避</translation>
    </message>
</context>
<context>
    <name>fund::ReviewingPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>reviews that are in, of those assigned</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Reviews in</source>
        <translation>已交评审</translation>
    </message>
    <message>
        <source>Merit</source>
        <comment>0 to 100</comment>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a review</comment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>Applications under review</source>
        <translation>评审中的申请</translation>
    </message>
    <message>
        <source>Assign reviewers</source>
        <translation>分派评审人</translation>
    </message>
    <message>
        <source>Open the scores</source>
        <translation>公开评分</translation>
    </message>
    <message>
        <source>Each eligible application is read by at least two reviewers, none of them of the applicant&apos;s State, and the work is shared as evenly as can be. Scores stay sealed to their authors until all reviews of an application are in; then they are opened here and give its merit. Where reviewers lie 15 points or more apart, the merit bears a sign.</source>
        <translation>每份符合资格的申请由至少两名评审人阅读，评审人均不属于申请人所属国家，工作量尽可能平均。在一份申请的所有评审到齐之前，评分仅对其本人可见；到齐后在此公开，得出综合分。评审人相差 15 分或以上时，综合分带有标记。</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>第18和21段</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>尚无征集截止</translation>
    </message>
    <message>
        <source>Once a call is closed and applications came in, they are assigned to reviewers here.</source>
        <translation>征集截止且收到申请后，在此分派给评审人。</translation>
    </message>
    <message>
        <source>No call is closed yet.</source>
        <translation>尚无征集截止。</translation>
    </message>
    <message>
        <source>No application has all its reviews in and is still sealed.</source>
        <translation>没有评审已到齐而仍密封的申请。</translation>
    </message>
    <message>
        <source>Choose an application to see who reviews it and what they said.</source>
        <translation>选择一份申请，查看由谁评审及其意见。</translation>
    </message>
    <message>
        <source>The reviewers lie 15 points or more apart.</source>
        <translation>评审人相差 15 分或以上。</translation>
    </message>
    <message>
        <source>Go on without two reviews…</source>
        <translation>无两份评审而继续…</translation>
    </message>
    <message>
        <source>A submitted review is never changed. Nobody reads a score before all are in.</source>
        <translation>已提交的评审绝不更改。到齐之前无人可以阅读评分。</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Take back from %1…</source>
        <comment>a reviewer</comment>
        <translation>从 %1 收回…</translation>
    </message>
    <message>
        <source>%1 new assignments for %2 applications. Left out: %3 until someone decides on their eligibility, %4 not eligible.</source>
        <translation>为 %2 份申请新分派 %1 项。未分派：%3 份待判断资格，%4 份不符合资格。</translation>
    </message>
    <message>
        <source>The scores are opened and the call is reviewed: a short list can be made.</source>
        <translation>评分已公开，征集评审完毕：可以拟定入围名单。</translation>
    </message>
    <message>
        <source>%1 reviews were opened; %2 applications still wait.</source>
        <translation>已公开 %1 份评审；%2 份申请仍在等待。</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>将 %1 从 %2 收回</translation>
    </message>
    <message>
        <source>%1 does not review this application any more, and someone else is assigned where anyone is left. This can&apos;t be taken back.</source>
        <translation>%1 不再评审该申请；如还有其他评审人，将另行分派。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>已将 %1 从 %2 收回。</translation>
    </message>
    <message>
        <source>Go on without two reviews of %1</source>
        <translation>%1 无两份评审而继续</translation>
    </message>
    <message>
        <source>The application has no merit then and can&apos;t be selected. This can&apos;t be taken back.</source>
        <translation>该申请将没有综合分，不能入选。此操作不能撤销。</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>照此继续</translation>
    </message>
    <message>
        <source>The call goes on without two reviews of %1.</source>
        <translation>征集在 %1 没有两份评审的情况下继续。</translation>
    </message>
    <message>
        <source>nothing: not eligible</source>
        <translation>无须处理：不符合资格</translation>
    </message>
    <message>
        <source>Found not eligible: nobody has to review it.</source>
        <translation>经认定不符合资格：无须任何人评审。</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>没有记录 %1 所属国家：无法看出其是否评审本国的申请人（第18段）。</translation>
    </message>
    <message>
        <source>others in the place of %1, of the applicant&apos;s State: assign again</source>
        <comment>in a column “Waits for”</comment>
        <translation>由他人接替%1（与申请人同国）：请重新分派</translation>
    </message>
</context>
<context>
    <name>fund::RuleBars</name>
    <message>
        <source>over by %1</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1：%2，至多 %3</translation>
    </message>
    <message>
        <source>%1: %2, at least %3</source>
        <translation>%1：%2，至少 %3</translation>
    </message>
</context>
<context>
    <name>fund::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计算对象</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>cost in %1</source>
        <translation>以 %1 计的费用</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>A number, or a share such as 50 %.</source>
        <translation>数目，或 50 % 这样的比例。</translation>
    </message>
    <message>
        <source>Leave one of the two empty.</source>
        <translation>两者须留空其一。</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>计入哪些人</translation>
    </message>
    <message>
        <source>Nothing chosen: everyone. Of one kind any chosen word is enough.</source>
        <translation>均不选：所有人。同一类中符合任一所选项即可。</translation>
    </message>
    <message>
        <source>Write a whole number, or a share such as 50 %.</source>
        <translation>请填写整数，或 50 % 这样的比例。</translation>
    </message>
</context>
<context>
    <name>fund::RuleRow</name>
    <message>
        <source>Name of the rule</source>
        <translation>规则名称</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>至少或至多</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>移除该规则</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Who counts: %1</source>
        <translation>计入：%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>%1 of %2 =</source>
        <comment>a share of the seats comes to a number of places</comment>
        <translation>%2 的 %1 =</translation>
    </message>
</context>
<context>
    <name>fund::RulesPart</name>
    <message>
        <source>Balance rules, most important first</source>
        <translation>均衡规则，按重要性排列</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a rule</source>
        <translation>用 Alt+↑ 和 Alt+↓ 移动规则</translation>
    </message>
    <message>
        <source>Balance rule</source>
        <translation>均衡规则</translation>
    </message>
    <message>
        <source>Take the rule over</source>
        <translation>采用该规则</translation>
    </message>
    <message>
        <source>New balance rule</source>
        <translation>新均衡规则</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>places of %1</source>
        <comment>all seats of the call</comment>
        <translation>名额（共 %1 个）</translation>
    </message>
    <message>
        <source>Para. 22 asks that the selection takes gender equality and geographical diversity into account; all States are eligible, and LDCs, LLDCs and SIDS may have priority. It sets no quota: every least, and every most of a group, is the office&apos;s own and needs its ground.</source>
        <translation>第22段要求遴选时顾及性别平等和地域多样性；所有国家都有资格，最不发达国家、内陆发展中国家和小岛屿发展中国家可获优先。该段没有规定配额：任何最低数和某一组别的任何最高数均由办公室自行规定，须有理由。</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioForm</name>
    <message>
        <source>Funding a year</source>
        <translation>每年供资</translation>
    </message>
    <message>
        <source>Staff paid from (para. 15)</source>
        <translation>工作人员经费来源（第15段）</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>经常预算</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>专业员额，每年</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>一般事务员额，每年</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>一名代表出席一届会议</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>一次活动</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>每年届会数</translation>
    </message>
    <message>
        <source>Years it comes</source>
        <comment>for how many years a funding comes</comment>
        <translation>供资年数</translation>
    </message>
    <message>
        <source>Small: delegates</source>
        <translation>小规模：代表</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Medium: delegates</source>
        <translation>中等规模：代表</translation>
    </message>
    <message>
        <source>Multi-year from a funding of</source>
        <translation>多年承诺的供资起点</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioPanel</name>
    <message>
        <source>Start from</source>
        <translation>起始情景</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Money buys the delegates of the small operation first, then its activities; from there on activities and delegates in turn, as the medium operation has more of them.</source>
        <translation>资金先用于小规模运作的代表，再用于其活动；此后轮流用于活动和代表，按中等规模运作多出的数目增加。</translation>
    </message>
</context>
<context>
    <name>fund::ScenariosPage</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>并列情景</translation>
    </message>
    <message>
        <source>What a yearly funding would buy. The paper illustrates two levels: 2 million US dollars a year sponsor 10 delegates twice a year and 1 to 3 activities, 5 million sponsor 20 and up to 10, with commitments over several years. Change the funding or any cost at the side and see the result at once; keep a scenario under a name, and set up to four side by side. Support costs and the operating reserve are settings. Nothing here moves any money.</source>
        <translation>每年供资可支持的内容。文件举例说明了两个级别：每年 200 万美元每年两次资助 10 名代表和 1 至 3 次活动，500 万美元资助 20 名代表和至多 10 次活动，并作出多年承诺。在侧边更改供资或任何费用，即可看到结果；可以名称保存情景，并将至多四个并列。支助费用和业务准备金属于设置。此处不动用任何资金。</translation>
    </message>
    <message>
        <source>paras. 15 and 20</source>
        <translation>第15和20段</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <comment>a scenario</comment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>每年供资</translation>
    </message>
    <message>
        <source>For illustration only (para. 20) · amounts in %1</source>
        <comment>a currency</comment>
        <translation>仅用于说明目的（第20段）· 金额以 %1 计</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>供资的去向</translation>
    </message>
    <message>
        <source>Whole %1 a year</source>
        <comment>a currency</comment>
        <translation>每年，以 %1 整数计</translation>
    </message>
    <message>
        <source>the usual assumptions</source>
        <translation>通常假设</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>小规模，第20(a)段</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>中等规模，第20(b)段</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>本情景</translation>
    </message>
    <message>
        <source>more from %1</source>
        <comment>an amount</comment>
        <translation>自 %1 起增加</translation>
    </message>
    <message>
        <source>nothing more is wanted</source>
        <translation>不再需要更多</translation>
    </message>
    <message>
        <source>Delegates a session</source>
        <translation>每届会议代表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) a year</source>
        <translation>
            <numerusform>每年 %Ln 届会议</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities a year</source>
        <translation>每年活动</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Multi-year</source>
        <translation>多年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>可持续年数</translation>
    </message>
    <message numerus="yes">
        <source>if it comes %Ln year(s)</source>
        <translation>
            <numerusform>如供资持续 %Ln 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>It stays in the file with all its inputs. A scenario of the same name gives way to it; the record keeps both.</source>
        <translation>情景连同其全部输入留存于文件中。同名情景被其取代；记录中两者均予保留。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a scenario</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>已保存情景“%1”。</translation>
    </message>
    <message>
        <source>Put “%1” aside?</source>
        <translation>搁置“%1”？</translation>
    </message>
    <message>
        <source>It is no longer listed. The record keeps it, and one of the same name can be kept again.</source>
        <translation>不再列出。记录中仍予保留，并可再次保存同名情景。</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>已搁置情景“%1”。</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>存为电子表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The spreadsheet is written.</source>
        <translation>电子表格已写入。</translation>
    </message>
</context>
<context>
    <name>fund::ScoreCriterion</name>
    <message>
        <source>Score %1: %2</source>
        <translation>评分 %1：%2</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>评分 0 至 5</translation>
    </message>
</context>
<context>
    <name>fund::ScorePanel</name>
    <message>
        <source>%1 gave: %2</source>
        <comment>a reviewer and the scores in the order of the criteria</comment>
        <translation>%1 的评分：%2</translation>
    </message>
    <message>
        <source>Note (read by those who decide)</source>
        <translation>备注（供决定人阅读）</translation>
    </message>
    <message>
        <source>weight %1</source>
        <comment>of a criterion</comment>
        <translation>权重 %1</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>您已回避该申请。</translation>
    </message>
    <message>
        <source>The other reviewer&apos;s scores appear when both are in.</source>
        <translation>两份评审到齐后，显示另一位评审人的评分。</translation>
    </message>
</context>
<context>
    <name>fund::ScreeningPage</name>
    <message>
        <source>Screened</source>
        <comment>who was screened</comment>
        <translation>被筛查者</translation>
    </message>
    <message>
        <source>Entry of the list</source>
        <translation>名单条目</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>of an entry of the list</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>how well two names fit</comment>
        <translation>强度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>List of</source>
        <comment>a date</comment>
        <translation>名单日期</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a list</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a list</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entries of a list</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入日期</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of an entry between two lists</comment>
        <translation>变动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Fits by</source>
        <comment>the name of an entry</comment>
        <translation>匹配依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hit</source>
        <comment>of a screening</comment>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>would be a hit</source>
        <translation>将构成匹配项</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>本页各部分</translation>
    </message>
    <message>
        <source>Hits of the screening</source>
        <translation>筛查匹配项</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>名单版本</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>该版本的变动</translation>
    </message>
    <message>
        <source>Entries that the name fits</source>
        <translation>与该姓名匹配的条目</translation>
    </message>
    <message>
        <source>Import the list…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Screen everyone again</source>
        <translation>重新筛查所有对象</translation>
    </message>
    <message>
        <source>para. 14</source>
        <translation>第14段</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Hits</source>
        <comment>of the screening</comment>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>试查姓名</translation>
    </message>
    <message>
        <source>Any name in any script; a year of birth may follow</source>
        <translation>任何文字的任何姓名；后面可加出生年份</translation>
    </message>
    <message>
        <source>List of %1 · %2 entries · %3</source>
        <comment>%3: how many hits wait</comment>
        <translation>%1 的名单 · %2 个条目 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) to decide</source>
        <translation>
            <numerusform>%Ln 个匹配项待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>No list imported: nobody is screened</source>
        <translation>未导入名单：不筛查任何对象</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>hits of the screening</comment>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>hits of the screening</comment>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Import the Consolidated List</source>
        <translation>导入综合名单</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>XML 文件 (*.xml)</translation>
    </message>
    <message>
        <source>Importing the list and screening everyone</source>
        <translation>正在导入名单并筛查所有对象</translation>
    </message>
    <message>
        <source>The list was imported and everyone was screened.</source>
        <translation>名单已导入，所有对象均已筛查。</translation>
    </message>
    <message>
        <source>%1 entries are new or changed, %2 are as they were.</source>
        <translation>%1 个条目为新增或有更改，%2 个保持不变。</translation>
    </message>
    <message>
        <source>Screening everyone</source>
        <translation>正在筛查所有对象</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new hit(s).</source>
        <translation>
            <numerusform>%Ln 个新匹配项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the entry “%2”: a second person has to confirm your proposal.</source>
        <comment>%1 is who was screened</comment>
        <translation>%1 与条目“%2”：须由第二人确认您的提议。</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>比较了哪些内容，结果如何</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>a verdict on a hit</comment>
        <translation>提议</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>with a proposal</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>with a proposal</comment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>%1 proposed: %2. %3</source>
        <comment>a person, the verdict, the reason</comment>
        <translation>%1 提议：%2。%3</translation>
    </message>
    <message>
        <source>What you compared yourself</source>
        <translation>您本人比较了哪些内容</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>不同意的理由</translation>
    </message>
    <message>
        <source>Part by part</source>
        <comment>why two names fit</comment>
        <translation>逐部分</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of points</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Regime</source>
        <comment>of sanctions</comment>
        <translation>制裁制度</translation>
    </message>
    <message>
        <source>Born</source>
        <comment>a year</comment>
        <translation>出生年份</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Listed on</source>
        <comment>a date</comment>
        <translation>列名日期</translation>
    </message>
    <message>
        <source>No hit: nobody who was screened resembles an entry of the list.</source>
        <translation>没有匹配项：被筛查者均与名单条目不相似。</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a hit</comment>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a person</comment>
        <translation>%1 提议</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>不同意</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>同意</translation>
    </message>
    <message>
        <source>Propose: somebody else…</source>
        <translation>提议：另有其人…</translation>
    </message>
    <message>
        <source>Propose: the one who is listed…</source>
        <translation>提议：就是列名者…</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>须由第二人确认。</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it.</source>
        <translation>此提议由您作出：须由另一人答复。</translation>
    </message>
    <message>
        <source>Agree…</source>
        <comment>with a proposal</comment>
        <translation>同意…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>不同意…</translation>
    </message>
    <message>
        <source>No list imported: nobody is screened.</source>
        <translation>未导入名单：不筛查任何对象。</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>名单版本</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>文件的 SHA-256</translation>
    </message>
    <message>
        <source>Everyone is screened again with each version; a clearance lapses where a changed entry opens a hit again.</source>
        <translation>每个版本都重新筛查所有对象；如更改的条目使匹配项重新开放，核准即失效。</translation>
    </message>
    <message>
        <source>Write any name: what it fits stands here, part by part. Nothing of it is recorded.</source>
        <translation>请填写任何姓名：与之匹配的条目在此逐部分列出。不作任何记录。</translation>
    </message>
    <message>
        <source>too weak for a hit</source>
        <translation>过弱，不构成匹配项</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Hits of applicants</source>
        <translation>申请人匹配项</translation>
    </message>
    <message>
        <source>Screen applicants</source>
        <translation>筛查申请人</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>No hit: no applicant who was screened resembles an entry of the list. What is found here is sealed like the names themselves.</source>
        <translation>无匹配项：经筛查的申请人均与名单条目不相似。此处发现的内容与姓名一样予以密封。</translation>
    </message>
    <message>
        <source>A second person who is cleared for names has to confirm it.</source>
        <translation>须由第二名获准查看姓名的人确认。</translation>
    </message>
    <message>
        <source>Screening applicants</source>
        <translation>正在筛查申请人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) were screened.</source>
        <translation>
            <numerusform>已筛查%Ln名申请人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors that are no States, implementing partners and those in charge of these are compared with the Security Council&apos;s Consolidated List, by their names in any script, years of birth and documents. A hit is a question to people and never an answer: one proposes whether it is somebody else, a second person confirms, and until then no clearance holds. The decision holds for the entry in the words that it had; where a new list changes them, the hit is open again. The names of persons in charge and of applicants are sealed: who is cleared for names screens them and decides, and what is found of applicants is sealed as well. “Import the list” takes the XML file that the Security Council publishes, keeps the version and screens everyone again.</source>
        <translation>非国家捐助方、执行伙伴及其负责人均按其任何文字的名称、出生年份和证件，与安全理事会综合名单比对。匹配项是向人提出的问题，绝不是答案：一人提议其是否为他人，第二人确认，在此之前任何核准均不生效。决定适用于当时措辞的名单条目；新名单改变措辞的，匹配项重新开放。负责人和申请人的姓名予以密封：由获准查看姓名者筛查并作出决定，有关申请人的发现也予以密封。“导入名单”读取安全理事会发布的XML文件，保存该版本，并重新筛查所有人。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were screened.</source>
        <comment>of donors, partners and those in charge of them</comment>
        <translation>
            <numerusform>已筛查%Ln个姓名或名称。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>fund::SeatPicture</name>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>最不发达国家、内陆发展中国家或小岛屿发展中国家</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman, in a dot</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man, in a dot</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>fund::SelectionBoard</name>
    <message>
        <source>Applicant %1, %2, merit %3</source>
        <translation>申请人 %1，%2，综合分 %3</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short for African States</comment>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short for Asia-Pacific States</comment>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>short for Eastern European States</comment>
        <translation>东欧</translation>
    </message>
    <message>
        <source>Latin American and Caribbean</source>
        <comment>short for Latin American and Caribbean States</comment>
        <translation>拉美和加勒比</translation>
    </message>
    <message>
        <source>Western and other</source>
        <comment>short for Western European and other States</comment>
        <translation>西欧和其他</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>不属于任何区域组</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>已发布的规则</translation>
    </message>
    <message>
        <source>reached, needed</source>
        <comment>over two columns of numbers</comment>
        <translation>实际、所需</translation>
    </message>
</context>
<context>
    <name>fund::SettingForm</name>
    <message>
        <source>What was decided</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written: a letter and its date, a resolution.</source>
        <translation>由谁决定，写于何处：信函及其日期、决议等。</translation>
    </message>
    <message>
        <source>In per cent, such as 13.</source>
        <translation>以百分比计，例如 13。</translation>
    </message>
    <message>
        <source>A whole number of years.</source>
        <translation>整数年数。</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>请选择决定事项。</translation>
    </message>
    <message>
        <source>Per cent from 0 to 100, such as 13.</source>
        <translation>0 至 100 的百分比，例如 13。</translation>
    </message>
    <message>
        <source>In %1, such as %2.</source>
        <translation>以 %1 计，例如 %2。</translation>
    </message>
</context>
<context>
    <name>fund::SettingsPage</name>
    <message>
        <source>What was decided</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>尚无人决定</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Units for one of the fund&apos;s</source>
        <translation>基金货币 1 单位折合</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页的组成部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Every number that the fund&apos;s paper leaves open is decided by an authority and holds from a date. What held before stays on record: a report on an earlier day uses what held then. Rates of exchange are the United Nations&apos; operational rates, month by month.</source>
        <translation>基金文件未定的每个数字都由主管方决定，并自某日起生效。先前有效的数字留存记录：较早日期的报告采用当时有效的数字。汇率为联合国逐月业务汇率。</translation>
    </message>
    <message>
        <source>paras. 15 and 16</source>
        <translation>第15和16段</translation>
    </message>
    <message>
        <source>Decided by authorities</source>
        <translation>由主管方决定</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>导入汇率…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>记录决定…</translation>
    </message>
    <message>
        <source>As it holds on %1</source>
        <comment>a date</comment>
        <translation>%1 有效的内容</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行有效</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>以前和以后</translation>
    </message>
    <message>
        <source>Choose a setting to see all that was decided on it.</source>
        <translation>选择一项设置，查看就其所作的全部决定。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>Nobody has decided it yet. Until then what depends on it is refused or left out, and says so.</source>
        <translation>尚无人作出决定。在此之前，依赖于它的事项将被拒绝或略去，并会注明。</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>所有决定</translation>
    </message>
    <message>
        <source>A new decision holds from its date on; what held before stays on record.</source>
        <translation>新决定自其日期起生效；先前有效的内容留存记录。</translation>
    </message>
    <message>
        <source>Choose a rate to see where it was read.</source>
        <translation>选择一个汇率，查看其出处。</translation>
    </message>
    <message>
        <source>Operational rate of exchange</source>
        <translation>业务汇率</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>two currencies</comment>
        <translation>1 %2 = %1</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>记录决定</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>记录该决定</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards, only followed by another.</source>
        <translation>此后不能更改，只能由另一决定取代。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) recorded.</source>
        <translation>
            <numerusform>已记录 %Ln 个汇率。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already.</source>
        <translation>
            <numerusform>%Ln 个已在记录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>表格和名单 (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Take these rates, ten times off or more?</source>
        <translation>是否采用相差十倍或以上的这些汇率？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Take rates that changed by more than a quarter?</source>
        <translation>是否采用变动超过四分之一的汇率？</translation>
    </message>
</context>
<context>
    <name>fund::ShortListPage</name>
    <message>
        <source>Which applicants</source>
        <translation>哪些申请人</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>名单旁</translation>
    </message>
    <message>
        <source>Memo…</source>
        <comment>write it as PDF</comment>
        <translation>备忘录…</translation>
    </message>
    <message>
        <source>Make short list</source>
        <translation>拟定入围名单</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新拟定</translation>
    </message>
    <message>
        <source>Fill the free places</source>
        <translation>填补空出名额</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>送批…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>尚无征集截止</translation>
    </message>
    <message>
        <source>It waits for the High Representative.</source>
        <translation>待高级代表决定。</translation>
    </message>
    <message>
        <source>It has been approved.</source>
        <translation>已获批准。</translation>
    </message>
    <message>
        <source>Sent for approval on %1. It waits for the High Representative.</source>
        <translation>%1 送批。待高级代表决定。</translation>
    </message>
    <message>
        <source>Returned by the High Representative.</source>
        <translation>已由高级代表退回。</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>%1 获批准。</translation>
    </message>
    <message>
        <source>A nominee has withdrawn since the approval.</source>
        <translation>批准之后有一名获提名者退出。</translation>
    </message>
    <message>
        <source>This list fills places that became free.</source>
        <translation>本名单填补空出的名额。</translation>
    </message>
    <message>
        <source>Those approved before stay. The substitutes need an approval of their own.</source>
        <translation>先前获批准者保持不变。替补人选须单独批准。</translation>
    </message>
    <message>
        <source>Making the short list</source>
        <translation>正在拟定入围名单</translation>
    </message>
    <message>
        <source>Send this short list for approval?</source>
        <translation>将此入围名单送批？</translation>
    </message>
    <message>
        <source>Version %1 of the short list of %2 goes to the High Representative (%3): %4 delegates of %5 States for %6. It stays as it is until it is approved or returned.</source>
        <translation>%2 入围名单第 %1 版呈送高级代表（%3）：%5 个国家的 %4 名代表，费用 %6。在批准或退回之前保持不变。</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送批</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>摘要值：%1</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>%1 退出？</translation>
    </message>
    <message>
        <source>The nominee of %1 can&apos;t go. What is committed and not yet spent becomes free; the place can be filled by the same rules.</source>
        <translation>%1 的获提名者不能成行。已承付而未支出的款项将释放；该名额可按同样的规则填补。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>备忘录已写成。</translation>
    </message>
    <message>
        <source>The list is made by the rules that were published with the call, and by nothing else: first the rules&apos; minimums in their order, then as many seats as can be filled, then the greatest total merit, then the smallest cost, then the published lot. Each applicant has the one sentence why. “What if” tries a copy of the rules and can never be sent for approval.</source>
        <translation>名单只按随征集发布的规则拟定：首先依次满足规则的最低要求，其次尽可能多地填补名额，再次取综合分总和最高者，再次取费用最低者，最后按公布的办法抽签。每位申请人都有一句理由说明。“假设分析”试用规则的副本，绝不能送批。</translation>
    </message>
    <message>
        <source>paras. 18, 21, 22</source>
        <translation>第18、21、22段</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>入围名单</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Once a call is closed and its reviews are opened, its short list is made here, by the rules that were published with it.</source>
        <translation>征集截止且评审公开后，在此按随征集发布的规则拟定其入围名单。</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>转到征集</translation>
    </message>
    <message>
        <source>The short list can&apos;t be made yet</source>
        <translation>还不能拟定入围名单</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>转到该征集</translation>
    </message>
    <message>
        <source>No short list has been made yet</source>
        <translation>尚未拟定入围名单</translation>
    </message>
    <message>
        <source>It is made by the published rules of %1 alone, proven to be the best, and each applicant gets the one sentence why.</source>
        <translation>名单只按 %1 已发布的规则拟定，经证明为最优，每位申请人都有一句理由说明。</translation>
    </message>
    <message>
        <source>Who would go: %1 of %2 seats, by regional group</source>
        <translation>谁将成行：%2 个名额中的 %1 个，按区域组</translation>
    </message>
    <message>
        <source>Who would go: %1, by regional group</source>
        <translation>谁将成行：%1 名，按区域组</translation>
    </message>
    <message>
        <source>Published rules, in order</source>
        <translation>已发布的规则（依次）</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Near the line</source>
        <translation>接近界线</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于最低分</translation>
    </message>
    <message>
        <source>All</source>
        <comment>applicants</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Selected. Without this person:</source>
        <translation>入选。若无此人：</translation>
    </message>
    <message>
        <source>Not selected. With this person:</source>
        <translation>未入选。若有此人：</translation>
    </message>
    <message>
        <source>Choose an applicant to see why it is in or out.</source>
        <translation>选择一位申请人，查看其入选或未入选的理由。</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>打开申请</translation>
    </message>
    <message>
        <source>Withdraw this nominee…</source>
        <translation>该获提名者退出…</translation>
    </message>
    <message>
        <source>Give out…</source>
        <comment>the selection, under codes</comment>
        <translation>对外提供…</translation>
    </message>
    <message>
        <source>Withdrew after the approval.</source>
        <translation>批准之后退出。</translation>
    </message>
    <message>
        <source>Codes stand for applicants and States. It becomes an entry of the record.</source>
        <translation>申请人和国家以代码表示。此事成为记录的一个条目。</translation>
    </message>
    <message>
        <source>Last given out on %1: %2</source>
        <translation>最近一次对外提供于 %1：%2</translation>
    </message>
    <message>
        <source>Give out the selection of %1</source>
        <translation>对外提供 %1 的遴选</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Give out the selection</source>
        <translation>对外提供遴选</translation>
    </message>
    <message>
        <source>Selection problems (*.json)</source>
        <translation>遴选问题 (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>It is on record that the selection was given out, but %1 was not written: %2. Give it out again.</source>
        <translation>遴选已对外提供一事已记录在案，但 %1 未写入：%2。请再次提供。</translation>
    </message>
    <message>
        <source>Given out, and on record: %1</source>
        <translation>已对外提供并记录在案：%1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>文件的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Found on the Security Council&apos;s list by two people: %1.</source>
        <translation>经两人认定列于安全理事会名单：%1。</translation>
    </message>
    <message>
        <source>A hit waits for a decision: %1.</source>
        <translation>有匹配项等待决定：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed applicant(s) were not screened against the newest list.</source>
        <translation>
            <numerusform>%Ln名拟议申请人未对照最新名单进行筛查。</numerusform>
        </translation>
    </message>
    <message>
        <source>The screening of who is proposed is not finished.</source>
        <translation>对拟议人选的筛查尚未完成。</translation>
    </message>
    <message>
        <source>No estimate</source>
        <comment>applicants whose journey could not be estimated</comment>
        <translation>无估计</translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared: the cost could not be estimated.</source>
        <translation>合格且已评审，但未作比较：无法估计费用。</translation>
    </message>
</context>
<context>
    <name>fund::SignInForm</name>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>两次密码不同。请两次输入同一密码。</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您是谁</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性代码</translation>
    </message>
    <message>
        <source>You were handed it in person. It is used up by this first sign-in.</source>
        <translation>代码已当面交给您。首次登录后即失效。</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>再次输入同一密码</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>您自己的密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>请选择您是谁。</translation>
    </message>
    <message>
        <source>Type the one-time code.</source>
        <translation>请输入一次性代码。</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>请输入密码。</translation>
    </message>
</context>
<context>
    <name>fund::SinceField</name>
    <message>
        <source>What changed since</source>
        <comment>a day follows</comment>
        <translation>自该日以来的变化</translation>
    </message>
    <message>
        <source>Shows what was recorded after that day and made the figures others.</source>
        <translation>显示该日之后记录并改变了数字的内容。</translation>
    </message>
</context>
<context>
    <name>fund::StartPage</name>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>联合国自愿基金的工作台：一个程序，一个文件。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <comment>files</comment>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>No fund file was opened here yet. Make a new one, or open one that someone gave you.</source>
        <translation>此处尚未打开过基金文件。请新建一个，或打开别人给您的文件。</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading over: new file, open a file</comment>
        <translation>开始</translation>
    </message>
    <message>
        <source>New fund file…</source>
        <translation>新建基金文件…</translation>
    </message>
    <message>
        <source>Open a fund file…</source>
        <translation>打开基金文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything stays in that one file on this machine. The program connects to nothing.</source>
        <translation>一切都保存在本机的这一个文件中。程序不连接任何网络。</translation>
    </message>
    <message>
        <source>Making the year: %1%</source>
        <translation>正在生成年度：%1%</translation>
    </message>
    <message>
        <source>Try it with a demonstration year</source>
        <translation>用演示年度试用</translation>
    </message>
</context>
<context>
    <name>fund::StartWindow</name>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>基金文件 (*.fund)</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts. The password of each is “demo”.</source>
        <translation>演示：人员和金额均为虚构。每人的密码都是“demo”。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>New fund file</source>
        <translation>新建基金文件</translation>
    </message>
    <message>
        <source>The file holds the whole fund. You choose its place in the next step.</source>
        <translation>该文件包含整个基金。下一步选择其位置。</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>创建文件…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>只显示这一次，不保存在任何地方。所有密码都丢失时可用它打开文件：请抄下并锁好。</translation>
    </message>
    <message>
        <source>Open a fund file</source>
        <translation>打开基金文件</translation>
    </message>
    <message>
        <source>Making a demonstration year</source>
        <translation>正在生成演示年度</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>正在验证密码…</translation>
    </message>
    <message>
        <source>Where the fund file shall stand</source>
        <translation>基金文件的存放位置</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>正在创建文件…</translation>
    </message>
    <message>
        <source>Write the key down first.</source>
        <translation>请先抄下密钥。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>fund::StateField</name>
    <message>
        <source>“%1” is not on the list. Type a part of the name and choose.</source>
        <translation>“%1”不在列表中。请输入名称的一部分并选择。</translation>
    </message>
</context>
<context>
    <name>fund::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>报表页面</translation>
    </message>
    <message>
        <source>paras. 17, 19 and 27</source>
        <translation>第17、19和27段</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>电子表格…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day follows</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>a day follows</comment>
        <translation>截至</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>所知截至</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>略去该日之后记录的内容。</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day follows; the end of a time</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>正在读取账簿</translation>
    </message>
    <message>
        <source>The statement can&apos;t be made</source>
        <translation>无法生成报表</translation>
    </message>
    <message>
        <source>From the books, as of any day</source>
        <translation>读自账簿，截至任何一日</translation>
    </message>
    <message>
        <source>There is no statement to save yet.</source>
        <translation>尚无可保存的报表。</translation>
    </message>
    <message>
        <source>The statement is written.</source>
        <translation>报表已写入。</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>存为电子表格</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>The statement went to the printer.</source>
        <translation>报表已送打印机。</translation>
    </message>
    <message>
        <source>Every figure is read from the books: the same as on the Pool page and in the annual report. A statement is of any day; “as known on” leaves out what was recorded later, so that what last year&apos;s statement said can be found again, and “what changed since” explains the difference entry by entry. Money is reported in aggregate, and no expenditure is traced to a donor.</source>
        <translation>每个数字都取自账簿：与“资金池”页和年度报告相同。报表可截至任何一日；“截至该日所知”略去后来记录的内容，以便查回去年报表所列内容；“自该日以来的变化”逐条说明差额。资金按总额报告，任何支出均不追溯到捐助方。</translation>
    </message>
</context>
<context>
    <name>fund::TableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with head</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>fund::TaskStrip</name>
    <message>
        <source>to do</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>待办</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>已开始</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>stood back</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>已回避</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an application and where its review stands</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of a reviewer</comment>
        <translation>已完成 %1，共 %2</translation>
    </message>
</context>
<context>
    <name>fund::TextPart</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The call&apos;s text</source>
        <translation>征集文本</translation>
    </message>
    <message>
        <source>Encouragement of women to apply</source>
        <translation>鼓励妇女申请</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Nights of subsistence</source>
        <translation>生活津贴夜数</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Time zone of both</source>
        <translation>两者的时区</translation>
    </message>
    <message>
        <source>Whom it is for, what is paid, how to apply.</source>
        <translation>面向何人、支付哪些费用、如何申请。</translation>
    </message>
    <message>
        <source>Stands in every call (para. 22).</source>
        <translation>每个征集都载有此句（第22段）。</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>与旅费表中的名称一致。</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Applications count until this moment.</source>
        <translation>此时刻之前的申请有效。</translation>
    </message>
</context>
<context>
    <name>fund::TodayPage</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>What waits for you, by date; Enter or a click opens the place where it is done. Below it, what waits for others. A matter leaves the list when it is done, not when it is ticked.</source>
        <translation>等待您处理的事项，按日期排列；按 Enter 或点击即可打开处理之处。下方是等待他人处理的事项。事项办完后才会离开列表，而非勾选即可。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>For you, by date</source>
        <translation>待您处理，按日期</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves. Everything done is in the Audit page.</source>
        <translation>办完的事项自动离开此列表。所办的一切都在“审计”页。</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves.</source>
        <translation>办完的事项自动离开此列表。</translation>
    </message>
    <message>
        <source>Pledges and receipts of the year will appear here.</source>
        <translation>本年度的认捐和收款将显示在此。</translation>
    </message>
    <message>
        <source>The money of each window will appear here once some is allotted.</source>
        <translation>批款之后，各窗口的资金将显示在此。</translation>
    </message>
    <message>
        <source>Applicants of the newest call will appear here.</source>
        <translation>最新征集的申请人将显示在此。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. The next known date is %1, when a call closes.</source>
        <translation>没有等待您处理的事项。下一个已知日期是 %1，届时有征集截止。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等待您处理的事项。</translation>
    </message>
    <message>
        <source>Receipts follow pledges</source>
        <translation>认捐之后的收款</translation>
    </message>
    <message>
        <source>Money in each window</source>
        <translation>各窗口的资金</translation>
    </message>
    <message>
        <source>Who applied, by region</source>
        <translation>申请人按区域分布</translation>
    </message>
    <message>
        <source>How far the applications of the newest call have come will appear here.</source>
        <translation>最新征集的申请进展情况将显示在此。</translation>
    </message>
    <message>
        <source>Applications by stage</source>
        <translation>各阶段的申请</translation>
    </message>
</context>
<context>
    <name>fund::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>fund::UserForm</name>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>所属国家</translation>
    </message>
    <message>
        <source>One person, one role: who allots money never receives it, and who reviews never decides.</source>
        <translation>一人一个角色：批款的人绝不收款，评审的人绝不决定。</translation>
    </message>
    <message>
        <source>A reviewer never reviews applicants of this State. Empty: of none.</source>
        <translation>评审人绝不评审该国的申请人。留空：无所属国家。</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>请选择角色。</translation>
    </message>
</context>
<context>
    <name>fund::UserStateForm</name>
    <message>
        <source>Own State</source>
        <translation>所属国家</translation>
    </message>
    <message>
        <source>Why another State</source>
        <translation>为何改为另一国家</translation>
    </message>
    <message>
        <source>This reviewer never reviews applicants of it. What is assigned of them and not submitted goes to others when reviews are assigned again.</source>
        <translation>该评审人绝不评审该国申请人。已分派而未提交的，将在重新分派评审时转给他人。</translation>
    </message>
</context>
<context>
    <name>fund::UsersPage</name>
    <message>
        <source>disabled</source>
        <comment>a user</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>key to confirm</source>
        <translation>密钥待确认</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>所属国家</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a user, for signatures</comment>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>One person has one role. A new user is handed a one-time code in person and chooses a password at the first sign-in. The key of a High Representative is compared in person by someone of another role before decisions signed with it count.</source>
        <translation>一人一个角色。新用户当面领取一次性代码，首次登录时自选密码。高级代表的密钥须由另一角色的人当面核对，此后用其签署的决定才有效。</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>第18段</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 位用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user to see the key and what was done.</source>
        <translation>选择一位用户，查看密钥和所办事项。</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a date</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>by whom</comment>
        <translation>确认人</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Confirm the key…</source>
        <translation>确认密钥…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Nobody is deleted: what a person did stays on record under the name.</source>
        <translation>不删除任何人：所办事项以其姓名留存记录。</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>One-time code of %1: %2</source>
        <translation>%1 的一次性代码：%2</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>只显示这一次。请当面交付；首次登录后即失效。</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>确认 %1 的密钥</translation>
    </message>
    <message>
        <source>Compare the key with its owner, in person or by a call of yours: %1. From then on decisions signed with it count.</source>
        <translation>请与密钥持有人当面核对，或由您致电核对：%1。此后用其签署的决定有效。</translation>
    </message>
    <message>
        <source>The keys are the same</source>
        <translation>密钥一致</translation>
    </message>
    <message>
        <source>This stands in the record under your name and can&apos;t be taken back.</source>
        <translation>此项以您的姓名留存记录，不能撤销。</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>停用 %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What %1 did stays on record; reviews that were not submitted must be assigned to others.</source>
        <translation>%1 不能再登录。%1 所办事项留存记录；未提交的评审须分派给他人。</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>理由；留存记录</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Making the one-time code…</source>
        <translation>正在生成一次性代码…</translation>
    </message>
    <message>
        <source>Own State…</source>
        <translation>所属国家…</translation>
    </message>
    <message>
        <source>Own State of %1</source>
        <comment>of a reviewer</comment>
        <translation>%1的所属国家</translation>
    </message>
    <message>
        <source>Record the State</source>
        <translation>记录国家</translation>
    </message>
    <message>
        <source>The own State of %1 is on record: no applicant of it is assigned to this reviewer.</source>
        <translation>%1的所属国家已记录：不向该评审人分派该国申请人。</translation>
    </message>
</context>
<context>
    <name>fund::WhatIfPanel</name>
    <message>
        <source>A copy of the rules: it can never be sent for approval; only the published rules can.</source>
        <translation>规则的副本：绝不能送批；只有已发布的规则才能送批。</translation>
    </message>
    <message>
        <source>Reset to published</source>
        <translation>恢复为已发布</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>over the numbers as published</comment>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>over the numbers that can be changed</comment>
        <translation>副本</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发布：%1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Of one State</source>
        <translation>单一国家</translation>
    </message>
    <message>
        <source>Minimum merit</source>
        <translation>最低综合分</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <comment>%1 is a currency&apos;s code</comment>
        <translation>资金，%1</translation>
    </message>
    <message>
        <source>Solving the copy</source>
        <translation>正在求解副本</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven.</source>
        <translation>在证明最优名单之前已停止。</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>已证明最优</translation>
    </message>
    <message>
        <source>%1: %2 of %3, short by %4</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1：%3 中的 %2，差 %4</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>已填补名额</translation>
    </message>
    <message>
        <source>Total merit</source>
        <translation>综合分总和</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>费用，%1</translation>
    </message>
    <message>
        <source>The same people are selected.</source>
        <translation>入选者相同。</translation>
    </message>
    <message>
        <source>+ Comes in</source>
        <translation>+ 进入</translation>
    </message>
    <message>
        <source>− Goes out</source>
        <translation>− 退出</translation>
    </message>
</context>
<context>
    <name>fund::WishForm</name>
    <message>
        <source>Published</source>
        <translation>公布方式</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>提出要求的捐助方信函</translation>
    </message>
</context>
<context>
    <name>fund::WithdrawalForm</name>
    <message>
        <source>Date of the letter</source>
        <translation>信函日期</translation>
    </message>
    <message>
        <source>%1 is kept with the wish, in the fund&apos;s file.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 与该意愿一并留存于基金文件。</translation>
    </message>
</context>
<context>
    <name>fund::print::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>双页</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>并排页数</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Created the fund file</source>
        <translation>创建了基金文件</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>添加了用户</translation>
    </message>
    <message>
        <source>Signed in for the first time</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>Confirmed a representative&apos;s key</source>
        <translation>确认了代表的密钥</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>停用了用户</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>更改了本人密码</translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation>使用了恢复密钥</translation>
    </message>
    <message>
        <source>Recorded a setting</source>
        <translation>记录了设置</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>核验了记录</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>制作了备份</translation>
    </message>
    <message>
        <source>Imported rates of exchange</source>
        <translation>导入了汇率</translation>
    </message>
    <message>
        <source>Recorded a donor</source>
        <translation>记录了捐助方</translation>
    </message>
    <message>
        <source>Recorded a clearance</source>
        <translation>记录了核准</translation>
    </message>
    <message>
        <source>Recorded a contribution</source>
        <translation>记录了捐款</translation>
    </message>
    <message>
        <source>Recorded an agreement</source>
        <translation>记录了协议</translation>
    </message>
    <message>
        <source>Recorded a receipt</source>
        <translation>记录了收款</translation>
    </message>
    <message>
        <source>Allotted money</source>
        <translation>批款</translation>
    </message>
    <message>
        <source>Recorded an expenditure</source>
        <translation>记录了支出</translation>
    </message>
    <message>
        <source>Reversed a ledger entry</source>
        <translation>冲销了分录</translation>
    </message>
    <message>
        <source>Imported travel costs</source>
        <translation>导入了旅费</translation>
    </message>
    <message>
        <source>Drafted a call</source>
        <translation>起草了征集</translation>
    </message>
    <message>
        <source>Published a call</source>
        <translation>发布了征集</translation>
    </message>
    <message>
        <source>Closed a call</source>
        <translation>截止了征集</translation>
    </message>
    <message>
        <source>Recorded applications</source>
        <translation>录入了申请</translation>
    </message>
    <message>
        <source>Judged an eligibility</source>
        <translation>判断了资格</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>记录了撤回</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>删除了个人数据</translation>
    </message>
    <message>
        <source>Assigned reviewers</source>
        <translation>分派了评审人</translation>
    </message>
    <message>
        <source>Reviewed an application</source>
        <translation>评审了申请</translation>
    </message>
    <message>
        <source>Opened the reviews</source>
        <translation>公开了评审</translation>
    </message>
    <message>
        <source>Made a short list</source>
        <translation>拟定了入围名单</translation>
    </message>
    <message>
        <source>Sent a short list for approval</source>
        <translation>将入围名单送批</translation>
    </message>
    <message>
        <source>Decided on a short list</source>
        <translation>对入围名单作出决定</translation>
    </message>
    <message>
        <source>Prepared letters</source>
        <translation>准备了信函</translation>
    </message>
    <message>
        <source>Released letters</source>
        <translation>放行了信函</translation>
    </message>
    <message>
        <source>Made a report</source>
        <translation>编制了报告</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>方案干事</translation>
    </message>
    <message>
        <source>Finance assistant</source>
        <translation>财务助理</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>High Representative</source>
        <translation>高级代表</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Unknown user or wrong password.</source>
        <translation>用户不存在或密码错误。</translation>
    </message>
    <message>
        <source>%1 holds no fund: its creation was cut off.</source>
        <translation>%1 不含基金：其创建过程曾被中断。</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>该用户已停用。</translation>
    </message>
    <message>
        <source>Sign in for the first time with the one-time code and a password of your own.</source>
        <translation>首次登录请使用一次性代码，并设定您自己的密码。</translation>
    </message>
    <message>
        <source>This is not your password; nothing was signed.</source>
        <translation>这不是您的密码；未签署任何内容。</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>非机密</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>绝密</translation>
    </message>
    <message>
        <source>Recorded interest or an exchange difference</source>
        <translation>记录了利息或汇兑差额</translation>
    </message>
    <message>
        <source>Recorded a call&apos;s lot value</source>
        <translation>记录了征集的抽签数值</translation>
    </message>
    <message>
        <source>%1 asks for a password check that no program of this kind makes: it was changed by another program.</source>
        <translation>%1 要求的密码校验并非任何此类程序所为：它被其他程序改动过。</translation>
    </message>
    <message>
        <source>create a fund file</source>
        <translation>创建基金文件</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>sign in for the first time</source>
        <translation>首次登录</translation>
    </message>
    <message>
        <source>confirm a representative&apos;s key</source>
        <translation>确认代表的密钥</translation>
    </message>
    <message>
        <source>disable a user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>更改本人密码</translation>
    </message>
    <message>
        <source>use the recovery key</source>
        <translation>使用恢复密钥</translation>
    </message>
    <message>
        <source>record a setting</source>
        <translation>记录设置</translation>
    </message>
    <message>
        <source>read the books</source>
        <translation>查阅账簿</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>核验记录</translation>
    </message>
    <message>
        <source>export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>import rates of exchange</source>
        <translation>导入汇率</translation>
    </message>
    <message>
        <source>record a donor</source>
        <translation>记录捐助方</translation>
    </message>
    <message>
        <source>record a clearance</source>
        <translation>记录核准</translation>
    </message>
    <message>
        <source>record a contribution</source>
        <translation>记录捐款</translation>
    </message>
    <message>
        <source>record an agreement</source>
        <translation>记录协议</translation>
    </message>
    <message>
        <source>record a receipt</source>
        <translation>记录收款</translation>
    </message>
    <message>
        <source>record interest or an exchange difference</source>
        <translation>记录利息或汇兑差额</translation>
    </message>
    <message>
        <source>allot money</source>
        <translation>批款</translation>
    </message>
    <message>
        <source>record an expenditure</source>
        <translation>记录支出</translation>
    </message>
    <message>
        <source>reverse a ledger entry</source>
        <translation>冲销分录</translation>
    </message>
    <message>
        <source>import travel costs</source>
        <translation>导入旅费</translation>
    </message>
    <message>
        <source>draft a call</source>
        <translation>起草征集</translation>
    </message>
    <message>
        <source>publish a call</source>
        <translation>发布征集</translation>
    </message>
    <message>
        <source>close a call</source>
        <translation>截止征集</translation>
    </message>
    <message>
        <source>record a call&apos;s lot value</source>
        <translation>记录征集的抽签数值</translation>
    </message>
    <message>
        <source>record applications</source>
        <translation>录入申请</translation>
    </message>
    <message>
        <source>judge an eligibility</source>
        <translation>判断资格</translation>
    </message>
    <message>
        <source>record a withdrawal</source>
        <translation>记录撤回</translation>
    </message>
    <message>
        <source>erase a person&apos;s data</source>
        <translation>删除个人数据</translation>
    </message>
    <message>
        <source>assign reviewers</source>
        <translation>分派评审人</translation>
    </message>
    <message>
        <source>review applications</source>
        <translation>评审申请</translation>
    </message>
    <message>
        <source>open the reviews</source>
        <translation>公开评审</translation>
    </message>
    <message>
        <source>make a short list</source>
        <translation>拟定入围名单</translation>
    </message>
    <message>
        <source>send a short list for approval</source>
        <translation>将入围名单送批</translation>
    </message>
    <message>
        <source>decide on a short list</source>
        <translation>对入围名单作出决定</translation>
    </message>
    <message>
        <source>prepare letters</source>
        <translation>准备信函</translation>
    </message>
    <message>
        <source>release letters</source>
        <translation>放行信函</translation>
    </message>
    <message>
        <source>make a report</source>
        <translation>编制报告</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>进行此操作</translation>
    </message>
    <message>
        <source>Only a programme officer may %1.</source>
        <translation>只有方案干事可以%1。</translation>
    </message>
    <message>
        <source>Only a finance assistant may %1.</source>
        <translation>只有财务助理可以%1。</translation>
    </message>
    <message>
        <source>Only a reviewer may %1.</source>
        <translation>只有评审人可以%1。</translation>
    </message>
    <message>
        <source>Only the High Representative may %1.</source>
        <translation>只有高级代表可以%1。</translation>
    </message>
    <message>
        <source>Only a programme officer or a finance assistant may %1.</source>
        <translation>只有方案干事或财务助理可以%1。</translation>
    </message>
    <message>
        <source>Only a programme officer, a finance assistant or an auditor may %1.</source>
        <translation>只有方案干事、财务助理或审计员可以%1。</translation>
    </message>
    <message>
        <source>A reviewer may not %1.</source>
        <translation>评审人不得%1。</translation>
    </message>
    <message>
        <source>Your role may not %1.</source>
        <translation>您的角色不得%1。</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>更新了文件格式</translation>
    </message>
    <message>
        <source>Imported the Consolidated List</source>
        <translation>导入了综合名单</translation>
    </message>
    <message>
        <source>Screened against the Consolidated List</source>
        <translation>对照综合名单进行了筛查</translation>
    </message>
    <message>
        <source>Decided on a hit of the screening</source>
        <translation>对筛查匹配项作出了决定</translation>
    </message>
    <message>
        <source>Recorded a refund</source>
        <translation>记录了退款</translation>
    </message>
    <message>
        <source>Reduced a contribution</source>
        <translation>减少了捐款</translation>
    </message>
    <message>
        <source>Wrote off a contribution</source>
        <translation>注销了捐款</translation>
    </message>
    <message>
        <source>Recorded that a condition is met</source>
        <translation>记录了条件已满足</translation>
    </message>
    <message>
        <source>Closed a contribution</source>
        <translation>关闭了捐款</translation>
    </message>
    <message>
        <source>Recorded a contribution in kind</source>
        <translation>记录了实物捐助</translation>
    </message>
    <message>
        <source>Recorded a donor&apos;s withdrawal of a wish</source>
        <translation>记录了捐助方撤回意愿</translation>
    </message>
    <message>
        <source>Revalued receivables</source>
        <translation>重估了应收款</translation>
    </message>
    <message>
        <source>Certified a payment</source>
        <translation>核证了付款</translation>
    </message>
    <message>
        <source>Threw a draft call away</source>
        <translation>废弃了征集草稿</translation>
    </message>
    <message>
        <source>Gave out the selection under codes</source>
        <translation>对外提供了以代码表示的遴选</translation>
    </message>
    <message>
        <source>Recorded a scenario</source>
        <translation>记录了情景</translation>
    </message>
    <message>
        <source>This machine has not the %1 MB of memory that the file asks for to check a password. Close other programs, or open it on another machine.</source>
        <translation>本机没有该文件核对密码所需的 %1 MB 内存。请关闭其他程序，或在另一台机器上打开。</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>更新文件格式</translation>
    </message>
    <message>
        <source>import the Consolidated List</source>
        <translation>导入综合名单</translation>
    </message>
    <message>
        <source>screen against the Consolidated List</source>
        <translation>对照综合名单进行筛查</translation>
    </message>
    <message>
        <source>decide on a hit of the screening</source>
        <translation>对筛查匹配项作出决定</translation>
    </message>
    <message>
        <source>record a refund</source>
        <translation>记录退款</translation>
    </message>
    <message>
        <source>reduce a contribution</source>
        <translation>减少捐款</translation>
    </message>
    <message>
        <source>write off a contribution</source>
        <translation>注销捐款</translation>
    </message>
    <message>
        <source>record that a condition is met</source>
        <translation>记录条件已满足</translation>
    </message>
    <message>
        <source>close a contribution</source>
        <translation>关闭捐款</translation>
    </message>
    <message>
        <source>record a contribution in kind</source>
        <translation>记录实物捐助</translation>
    </message>
    <message>
        <source>record a donor&apos;s withdrawal of a wish</source>
        <translation>记录捐助方撤回意愿</translation>
    </message>
    <message>
        <source>revalue receivables</source>
        <translation>重估应收款</translation>
    </message>
    <message>
        <source>certify a payment</source>
        <translation>核证一笔付款</translation>
    </message>
    <message>
        <source>throw a draft call away</source>
        <translation>废弃征集草稿</translation>
    </message>
    <message>
        <source>give out a selection under codes</source>
        <translation>对外提供以代码表示的遴选</translation>
    </message>
    <message>
        <source>record a scenario</source>
        <translation>记录一个情景</translation>
    </message>
    <message>
        <source>record whom letters to a donor go to</source>
        <translation>记录致捐助方信函的收件人</translation>
    </message>
    <message>
        <source>call for contributions</source>
        <translation>发出捐款呼吁</translation>
    </message>
    <message>
        <source>prepare letters to donors</source>
        <translation>准备致捐助方的信函</translation>
    </message>
    <message>
        <source>release letters to donors</source>
        <translation>放行致捐助方的信函</translation>
    </message>
    <message>
        <source>propose the outcome of a due diligence</source>
        <translation>提议尽职调查的结果</translation>
    </message>
    <message>
        <source>decide on a due diligence</source>
        <translation>就尽职调查作出决定</translation>
    </message>
    <message>
        <source>withdraw a clearance</source>
        <translation>撤销核准</translation>
    </message>
    <message>
        <source>screen applicants</source>
        <translation>筛查申请人</translation>
    </message>
    <message>
        <source>decide on a hit of an applicant&apos;s screening</source>
        <translation>就申请人筛查匹配项作出决定</translation>
    </message>
    <message>
        <source>import a bank statement</source>
        <translation>导入银行对账单</translation>
    </message>
    <message>
        <source>match a line of the bank</source>
        <translation>匹配银行流水</translation>
    </message>
    <message>
        <source>explain a line of the bank</source>
        <translation>解释银行流水</translation>
    </message>
    <message>
        <source>undo what was said of a line of the bank</source>
        <translation>撤销对银行流水的说明</translation>
    </message>
    <message>
        <source>commit money</source>
        <translation>承付资金</translation>
    </message>
    <message>
        <source>release a commitment</source>
        <translation>解除承付款</translation>
    </message>
    <message>
        <source>record that applicants were told</source>
        <translation>记录已告知申请人</translation>
    </message>
    <message>
        <source>Only a programme officer or the High Representative may %1.</source>
        <translation>只有方案干事或高级代表可以%1。</translation>
    </message>
    <message>
        <source>Recorded whom letters to a donor go to</source>
        <translation>已记录致捐助方信函的收件人</translation>
    </message>
    <message>
        <source>Called for contributions</source>
        <translation>已发出捐款呼吁</translation>
    </message>
    <message>
        <source>Prepared letters to donors</source>
        <translation>已准备致捐助方的信函</translation>
    </message>
    <message>
        <source>Released letters to donors</source>
        <translation>已放行致捐助方的信函</translation>
    </message>
    <message>
        <source>Proposed the outcome of a due diligence</source>
        <translation>已提议尽职调查的结果</translation>
    </message>
    <message>
        <source>Decided on a due diligence</source>
        <translation>已就尽职调查作出决定</translation>
    </message>
    <message>
        <source>Withdrew a clearance</source>
        <translation>已撤销核准</translation>
    </message>
    <message>
        <source>Screened applicants against the Consolidated List</source>
        <translation>已对照综合名单筛查申请人</translation>
    </message>
    <message>
        <source>Decided on a hit of an applicant&apos;s screening</source>
        <translation>已就申请人筛查匹配项作出决定</translation>
    </message>
    <message>
        <source>Imported a bank statement</source>
        <translation>已导入银行对账单</translation>
    </message>
    <message>
        <source>Matched a line of the bank</source>
        <translation>已匹配银行流水</translation>
    </message>
    <message>
        <source>Explained a line of the bank that is not in the books</source>
        <translation>已解释不在账簿中的银行流水</translation>
    </message>
    <message>
        <source>Undid what was said of a line of the bank</source>
        <translation>已撤销对银行流水的说明</translation>
    </message>
    <message>
        <source>Committed money</source>
        <translation>已承付资金</translation>
    </message>
    <message>
        <source>Released a commitment</source>
        <translation>已解除承付款</translation>
    </message>
    <message>
        <source>Told applicants of a call&apos;s new version</source>
        <translation>已将征集的新版本告知申请人</translation>
    </message>
    <message>
        <source>record an implementing partner</source>
        <translation>记录执行伙伴</translation>
    </message>
    <message>
        <source>amend an implementing partner</source>
        <translation>修正执行伙伴的资料</translation>
    </message>
    <message>
        <source>decide on a hit of a person in charge of a partner</source>
        <translation>对伙伴负责人的匹配项作出决定</translation>
    </message>
    <message>
        <source>Recorded an implementing partner</source>
        <translation>记录了执行伙伴</translation>
    </message>
    <message>
        <source>Amended an implementing partner</source>
        <translation>修正了执行伙伴的资料</translation>
    </message>
    <message>
        <source>Decided on a hit of a person in charge of a partner</source>
        <translation>对伙伴负责人的匹配项作出了决定</translation>
    </message>
    <message>
        <source>confirm a call&apos;s lot value</source>
        <translation>确认征集的抽签数值</translation>
    </message>
    <message>
        <source>Only a finance assistant or the High Representative may %1.</source>
        <translation>只有财务助理或高级代表可以%1。</translation>
    </message>
    <message>
        <source>Confirmed a call&apos;s lot value at its source</source>
        <translation>在来源处确认了征集的抽签数值</translation>
    </message>
    <message>
        <source>record a reviewer&apos;s own State</source>
        <translation>记录评审人的所属国家</translation>
    </message>
    <message>
        <source>seal the evidence on file</source>
        <translation>封存在案证据</translation>
    </message>
    <message>
        <source>take back a withdrawal of a wish</source>
        <translation>取消对意愿的撤回</translation>
    </message>
    <message>
        <source>confirm how a bank&apos;s table is read</source>
        <translation>确认银行表格的读取方式</translation>
    </message>
    <message>
        <source>contradict a call&apos;s lot value</source>
        <translation>对征集的抽签数值提出异议</translation>
    </message>
    <message>
        <source>Recorded a reviewer&apos;s own State</source>
        <translation>记录了评审人的所属国家</translation>
    </message>
    <message>
        <source>Sealed the evidence on file</source>
        <translation>封存了在案证据</translation>
    </message>
    <message>
        <source>Took back a withdrawal of a wish that was attached by mistake</source>
        <translation>取消了误附的意愿撤回</translation>
    </message>
    <message>
        <source>Confirmed how a bank&apos;s table is read</source>
        <translation>确认了银行表格的读取方式</translation>
    </message>
    <message>
        <source>Read another lot value of a call at its source</source>
        <translation>从来源读取到不同的抽签数值</translation>
    </message>
    <message>
        <source>Attached documents are sealed, and this file is of an earlier version: the programme officer or the High Representative signs in once to write, then you once more.</source>
        <translation>所附文件已封存，而本文件为较早版本：须由方案干事或高级代表登录一次进行写入，然后您再登录。</translation>
    </message>
    <message>
        <source>The document&apos;s content is not what was attached: verify the file.</source>
        <translation>文件内容与所附内容不符：请核验文件。</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>业务准备金</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>方案支助费用</translation>
    </message>
    <message>
        <source>Sponsorship, allotted</source>
        <translation>资助，已批款</translation>
    </message>
    <message>
        <source>Projects, allotted</source>
        <translation>项目，已批款</translation>
    </message>
    <message>
        <source>Monitoring, allotted</source>
        <translation>监测，已批款</translation>
    </message>
    <message>
        <source>Sponsorship, committed</source>
        <translation>资助，已承付</translation>
    </message>
    <message>
        <source>Projects, committed</source>
        <translation>项目，已承付</translation>
    </message>
    <message>
        <source>Monitoring, committed</source>
        <translation>监测，已承付</translation>
    </message>
    <message>
        <source>Sponsorship, spent</source>
        <translation>资助，已支出</translation>
    </message>
    <message>
        <source>Projects, spent</source>
        <translation>项目，已支出</translation>
    </message>
    <message>
        <source>Monitoring, spent</source>
        <translation>监测，已支出</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>监测和评价</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>利息</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>汇兑差额</translation>
    </message>
    <message>
        <source>Give an amount in %1 that is not zero.</source>
        <translation>请填写不为零的 %1 金额。</translation>
    </message>
    <message>
        <source>Interest is above zero. Reverse an entry that was wrong.</source>
        <translation>利息须大于零。有误的分录请冲销。</translation>
    </message>
    <message>
        <source>Name the bank&apos;s or treasury&apos;s paper.</source>
        <translation>请写明银行或财务部门的单据。</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>请填写不晚于今天的日期。</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1.</source>
        <translation>请填写大于零的 %1 金额。</translation>
    </message>
    <message>
        <source>Nothing is allotted or committed before the administrator has announced a minimum and receipts have reached it.</source>
        <translation>在管理人公布最低额且收款达到该额之前，不批款也不承付。</translation>
    </message>
    <message>
        <source>An entry of the books is of today or earlier.</source>
        <translation>账簿分录的日期须为今天或更早。</translation>
    </message>
    <message>
        <source>An allotment is of today or earlier.</source>
        <translation>批款日期须为今天或更早。</translation>
    </message>
    <message>
        <source>Say whose decision it rests on.</source>
        <translation>请说明依据何人的决定。</translation>
    </message>
    <message>
        <source>Name the voucher or invoice.</source>
        <translation>请写明凭单或发票。</translation>
    </message>
    <message>
        <source>An expenditure is of today or earlier.</source>
        <translation>支出日期须为今天或更早。</translation>
    </message>
    <message>
        <source>Only %1 %2 is committed for this.</source>
        <translation>为此只承付了 %1 %2。</translation>
    </message>
    <message>
        <source>The entry is a reversal or has been reversed.</source>
        <translation>该分录是冲销分录或已被冲销。</translation>
    </message>
    <message>
        <source>A pledge or agreement moves no money; it ends with a receipt.</source>
        <translation>认捐或协议不涉及资金变动；收款后即告终结。</translation>
    </message>
    <message>
        <source>Say why it is reversed.</source>
        <translation>请说明冲销的理由。</translation>
    </message>
    <message>
        <source>A reversal is not of an earlier date than its entry.</source>
        <translation>冲销日期不得早于原分录日期。</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>认捐</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Refund to a donor</source>
        <translation>向捐助方退款</translation>
    </message>
    <message>
        <source>Interest or exchange difference</source>
        <translation>利息或汇兑差额</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>批款</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承付</translation>
    </message>
    <message>
        <source>Release of a commitment</source>
        <translation>释放承付款</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>已认捐</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>已签协议未收到</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>其他收入</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Committed, not spent</source>
        <translation>已承付未支出</translation>
    </message>
    <message>
        <source>Allotted, not committed</source>
        <translation>已批款未承付</translation>
    </message>
    <message>
        <source>The books do not add up on %1.</source>
        <translation>%1 的账目合计不符。</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>%1 及以前的账簿已关闭。请以更晚的日期录入，并在文字中写明所属日期。</translation>
    </message>
    <message>
        <source>A commitment ends when what it was made for is withdrawn or paid for good; it is not reversed by itself.</source>
        <translation>承付款在其所涉事项撤回或最终付清时终结；不单独冲销。</translation>
    </message>
    <message>
        <source>Exchange differences of cash</source>
        <translation>现金汇兑差额</translation>
    </message>
    <message>
        <source>Contributions receivable</source>
        <translation>应收捐款</translation>
    </message>
    <message>
        <source>Revaluation of receivables</source>
        <translation>应收款重估</translation>
    </message>
    <message>
        <source>Conditional contributions</source>
        <translation>附条件捐款</translation>
    </message>
    <message>
        <source>Contributions recognised before receipt</source>
        <translation>收款前确认的捐款</translation>
    </message>
    <message>
        <source>Exchange differences, realised</source>
        <translation>已实现汇兑差额</translation>
    </message>
    <message>
        <source>Exchange differences, unrealised</source>
        <translation>未实现汇兑差额</translation>
    </message>
    <message>
        <source>Contributions written off</source>
        <translation>已注销捐款</translation>
    </message>
    <message>
        <source>The amount is beyond what the books hold: another program made it so.</source>
        <translation>该金额超出账簿所能容纳的范围：系由其他程序造成。</translation>
    </message>
    <message>
        <source>%1 holds amounts beyond what the books hold (%2): another program made them so. Verify it, and use a backup.</source>
        <translation>%1 含有超出账簿所能容纳范围的金额（%2）：系由其他程序造成。请核验该文件，并使用备份。</translation>
    </message>
    <message>
        <source>The running totals of %1 are not the sums of the entries.</source>
        <translation>%1 的累计总额与分录之和不符。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>导出已停止；未写入任何内容。</translation>
    </message>
    <message>
        <source>No certification by another person stands for this subject, amount and voucher: who certifies and who pays are two people.</source>
        <translation>此事项、金额和凭单没有另一人的核证：核证人和付款人须为两人。</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减额</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>条件已满足</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>重估</translation>
    </message>
    <message>
        <source>Staff, allotted</source>
        <translation>工作人员，已批款</translation>
    </message>
    <message>
        <source>Staff, committed</source>
        <translation>工作人员，已承付</translation>
    </message>
    <message>
        <source>Staff, spent</source>
        <translation>工作人员，已支出</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Give a reference of up to 40 letters, digits, points and dashes, such as P3-2026.</source>
        <translation>请填写编号，最多40个字母、数字、点和连字符，如P3-2026。</translation>
    </message>
    <message>
        <source>Say what it is for: the post, contract or agreement.</source>
        <translation>请说明用途：员额、合同或协议。</translation>
    </message>
    <message>
        <source>A commitment is of today or earlier.</source>
        <translation>承付日期不得晚于今日。</translation>
    </message>
    <message>
        <source>This reference is of another window already. Give another one.</source>
        <translation>此编号已属于另一窗口。请另填一个。</translation>
    </message>
    <message>
        <source>Only a commitment that was made by hand is released by hand: a nominee&apos;s ends with the nominee&apos;s withdrawal or last payment.</source>
        <translation>只有手工作出的承付款才能手工解除：获提名人的承付款在其退出或最后一次付款时结束。</translation>
    </message>
    <message>
        <source>Nothing is committed for this any more.</source>
        <translation>此项已无承付款。</translation>
    </message>
    <message>
        <source>Say why it is given back.</source>
        <translation>请说明退回的原因。</translation>
    </message>
    <message>
        <source>Commitments over several years are off until an authority allows them (setting multi_year_commitments).</source>
        <translation>在主管机构允许之前，不得作出多年期承付款（设置multi_year_commitments）。</translation>
    </message>
    <message>
        <source>Give each year once and in order, from %1 to %2.</source>
        <translation>请按顺序填写各年度，每年一次，从%1至%2。</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1 for %2.</source>
        <translation>请为%2填写大于零的%1金额。</translation>
    </message>
    <message>
        <source>The years add up to %1 %2, the commitment is of %1 %3.</source>
        <translation>各年度合计%1 %2，承付款为%1 %3。</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be explained.</source>
        <translation>尚未到来之日所知的内容无法解释。</translation>
    </message>
    <message>
        <source>The day to explain the difference from must be before the day that the figures are known on.</source>
        <translation>解释差额的起始日须早于数字的“截至该日所知”日期。</translation>
    </message>
    <message>
        <source>Nothing was ever committed for “%1”. The ledger&apos;s entries name what is, such as nominations/3.</source>
        <translation>从未为“%1”承付过款项。总账分录注明了承付对象，如nominations/3。</translation>
    </message>
    <message>
        <source>%1: %2 %3 would be missing on %4, money that is not there.</source>
        <translation>%1：%4将短缺%2 %3，这笔资金并不存在。</translation>
    </message>
    <message>
        <source>A return is of today or earlier.</source>
        <translation>退回日期不得晚于今日。</translation>
    </message>
    <message>
        <source>Only %1 %2 of the window is allotted and not committed: %1 %3 is missing.</source>
        <translation>该窗口已批款但未承付的只有%1 %2：短缺%1 %3。</translation>
    </message>
    <message>
        <source>Staff are paid from the regular budget, and voluntary money goes wholly to activities: no staff cost is charged to the fund (setting staff_source).</source>
        <translation>工作人员由经常预算支付，自愿捐款全部用于活动：不得将工作人员费用记入基金（设置staff_source）。</translation>
    </message>
    <message>
        <source>Nobody has decided what pays the staff. Record the setting staff_source with its authority first: the fund, or the regular budget.</source>
        <translation>尚未决定工作人员费用由何处支付。请先记录设置staff_source及其授权依据：基金或经常预算。</translation>
    </message>
    <message>
        <source>Staff would take %1 %2 in all by %3, but Member States have paid in %1 %4 by then: %1 %5 is missing.</source>
        <translation>截至%3，工作人员费用合计需要%1 %2，但届时会员国已缴款%1 %4：短缺%1 %5。</translation>
    </message>
    <message>
        <source>A revaluation stands of what is receivable no more.</source>
        <translation>对已不再应收的款项存有重估。</translation>
    </message>
    <message>
        <source>Entry %1 pays this voucher already, for the same and of the same amount. Check the voucher, or say why it is paid once more.</source>
        <translation>分录%1已支付该凭单，用途和金额均相同。请核查凭单，或说明为何再次付款。</translation>
    </message>
    <message>
        <source>A revaluation is taken back with the claim it is of. Where its rate was wrong, correct the rate and revalue the month anew.</source>
        <translation>重估随其所涉债权一并撤回。汇率有误的，请更正汇率并重新重估该月。</translation>
    </message>
    <message>
        <source>What was given back is free for others. Commit or allot anew what is needed after all: whoever may decides on it, and the minimum, the years and the money are looked at again.</source>
        <translation>已退回的款项可供他用。如仍有需要，请重新承付或批款：由有权者作出决定，并重新核查最低额、年度和款项。</translation>
    </message>
    <message>
        <source>Name the decision by which the reserve is released: it is never released by itself.</source>
        <translation>请指明释放准备金所依据的决定：准备金绝不自动释放。</translation>
    </message>
    <message>
        <source>Say why the reserve is held no longer.</source>
        <translation>请说明为何不再持有准备金。</translation>
    </message>
    <message>
        <source>A release is of today or earlier.</source>
        <translation>释放日期须为今天或更早。</translation>
    </message>
    <message>
        <source>The operating reserve holds %1 %2: %1 %3 is missing.</source>
        <translation>业务准备金现有%1 %2：缺%1 %3。</translation>
    </message>
    <message>
        <source>At most %1 %2 can be allotted on %3: with its reserve and support costs the allotment would take %1 %4, and %1 %5 is free on %6.</source>
        <translation>%3最多可分配%1 %2：连同准备金和支助费用，此项分配需要%1 %4，而%6可用的为%1 %5。</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>The stored short list can&apos;t be read.</source>
        <translation>无法读取保存的入围名单。</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>尚未为该征集拟定入围名单。</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>致：</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs</source>
        <translation>裁军事务高级代表</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>发件人：</translation>
    </message>
    <message>
        <source>The administrator of the fund</source>
        <translation>基金管理人</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1，入围名单，第 %2 版</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>事由：</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <translation>资助：%1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>所请事项</translation>
    </message>
    <message>
        <source>The list follows from the criteria and rules that were published with the call on %1 and have not changed since, and from nothing else. It is proven to be the best by these rules.</source>
        <translation>名单仅依据 %1 随征集发布、此后未作更改的标准和规则得出。按照这些规则，名单经证明为最优。</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>评审人意见分歧之处</translation>
    </message>
    <message>
        <source>Nowhere did the reviewers&apos; own merits for an application lie 15 points or more apart.</source>
        <translation>没有任何申请的各评审人综合分相差 15 分或以上。</translation>
    </message>
    <message>
        <source>What the money allows</source>
        <translation>资金是否允许</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>如果您批准</translation>
    </message>
    <message>
        <source>%1 is committed for the delegates.</source>
        <translation>为这些代表承付 %1。</translation>
    </message>
    <message>
        <source>Letters of award and of regret can be made ready; none is sent by it.</source>
        <translation>可以准备授予函和婉拒函；批准本身不会发出任何函件。</translation>
    </message>
    <message>
        <source>Whoever is declined, or withdraws, is replaced by the same rules; the substitutes need an approval of their own.</source>
        <translation>被否决或退出者按同样的规则替补；替补人选须单独批准。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation>决定：</translation>
    </message>
    <message>
        <source>%1, on %2, by %3</source>
        <comment>%1 outcome, %2 date, %3 a user&apos;s name</comment>
        <translation>%1，%2，由 %3</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>签名：</translation>
    </message>
    <message>
        <source>Digest of the list:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>名单摘要值：</translation>
    </message>
    <message>
        <source>Digest of the call:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>征集摘要值：</translation>
    </message>
    <message>
        <source>Key that can sign:</source>
        <translation>可签署的密钥：</translation>
    </message>
    <message>
        <source>Head of the record:</source>
        <comment>the newest hash of the audit record</comment>
        <translation>记录链首：</translation>
    </message>
    <message>
        <source>Short list of %1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1 的入围名单，第 %2 版</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Draft: not sent for approval</source>
        <translation>草稿：未送批</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>拟议基金：非正式文件</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>演示：人员和金额均为虚构</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>备忘录</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants: 6 of 15</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>国家和组别</translation>
    </message>
    <message>
        <source>W/M</source>
        <comment>head of a narrow column: woman or man</comment>
        <translation>女/男</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>%1 a currency&apos;s code</comment>
        <translation>费用，%1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>女</translation>
    </message>
    <message>
        <source>man</source>
        <translation>男</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>不属于任何区域组</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>最不发达国家、内陆发展中国家或小岛屿发展中国家</translation>
    </message>
    <message>
        <source>Who would go, by regional group</source>
        <translation>谁将成行，按区域组</translation>
    </message>
    <message>
        <source>Published rules, in their order</source>
        <translation>已发布的规则（依次）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a rule is met</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>差 %1</translation>
    </message>
    <message>
        <source>Who would go</source>
        <translation>谁将成行</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>若无此人</translation>
    </message>
    <message>
        <source>Reviewers&apos; own merits that lie 15 points or more apart</source>
        <translation>各评审人综合分相差 15 分或以上的情况</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Merits</source>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Envelope published with the call</source>
        <translation>随征集发布的资金额度</translation>
    </message>
    <message>
        <source>This list commits</source>
        <translation>本名单承付</translation>
    </message>
    <message>
        <source>Allotted for sponsorship and not yet used</source>
        <translation>已批给资助而未使用</translation>
    </message>
    <message>
        <source>Left of it afterwards</source>
        <translation>此后余额</translation>
    </message>
    <message>
        <source>Available in the pool, not allotted</source>
        <translation>资金池中可用而未批款</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>已否决</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by nobody yet</source>
        <comment>%1 fingerprint, %2 a user&apos;s name</comment>
        <translation>%1（%2），尚无人确认</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by %3</source>
        <comment>%1 fingerprint, %2 and %3 users&apos; names</comment>
        <translation>%1（%2），由 %3 确认</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>婉拒</translation>
    </message>
    <message>
        <source>Waits to be released</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Lapsed: no longer right</source>
        <translation>已失效：不再正确</translation>
    </message>
    <message>
        <source>I am pleased to inform you that you have been selected for sponsorship to attend %1 in %2, %3. The High Representative for Disarmament Affairs gave the final approval on %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 date</comment>
        <translation>谨高兴地通知您，您已获选接受资助，出席 %1（%2，%3）。裁军事务高级代表已于 %4 作出最后批准。</translation>
    </message>
    <message>
        <source>The sponsorship covers your journey from your capital and back, subsistence for %1 nights and terminal expenses. For these %2 have been committed; what you are due is computed by the travel rules of the United Nations.</source>
        <comment>%1 number of nights, %2 amount</comment>
        <translation>资助包括您往返首都的旅费、%1 夜的生活津贴和起讫点费用。为此已承付 %2；您应得的款项按联合国旅费规则计算。</translation>
    </message>
    <message>
        <source>In your application you undertook to attend all formal meetings of the session and all capacity-building activities held alongside it. You may afterwards be asked for a detailed report on your experience.</source>
        <translation>您在申请中承诺出席届会的所有正式会议和同期举行的所有能力建设活动。会后可能要求您就参会经历提交详细报告。</translation>
    </message>
    <message>
        <source>Please confirm in writing that you accept. If you cannot travel, tell us at once, so that another applicant can take the place.</source>
        <translation>请书面确认接受。如果您不能成行，请立即告知我们，以便由另一位申请人递补。</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. I regret to inform you that it was not selected.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>感谢您申请资助以出席 %1（%2，%3）。我们遗憾地通知您，您的申请未获选。</translation>
    </message>
    <message>
        <source>All applications were judged by the criteria and rules that were published with the call %1 before it opened. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>所有申请均按征集 %1 开始之前随其发布的标准和规则评定。贵国代表团可向我们询问这些标准和规则如何适用于您的申请。</translation>
    </message>
    <message>
        <source>All States are eligible to apply again to later calls, and we would welcome it.</source>
        <translation>所有国家都有资格再次申请以后的征集，我们对此表示欢迎。</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <comment>%1 a reference such as S-2026-1/A-012</comment>
        <translation>资助：%1</translation>
    </message>
    <message>
        <source>Waits to be released: not sent</source>
        <translation>待放行：未发出</translation>
    </message>
    <message>
        <source>Lapsed: not to be sent</source>
        <translation>已失效：不得发出</translation>
    </message>
    <message>
        <source>Award of sponsorship: %1</source>
        <translation>授予资助：%1</translation>
    </message>
    <message>
        <source>Your application for sponsorship: %1</source>
        <translation>您的资助申请：%1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>%1 given and family name</comment>
        <translation>尊敬的 %1：</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>此致</translation>
    </message>
    <message>
        <source>For the administrator of the fund</source>
        <translation>基金管理人代表</translation>
    </message>
    <message>
        <source>It does not meet this criterion of the call (%1): %2</source>
        <comment>%1 a paragraph of the fund paper, %2 the criterion in the words of the call</comment>
        <translation>不符合征集的以下标准（%1）：%2</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <translation>裁军事务高级代表未批准该资助。</translation>
    </message>
    <message>
        <source>No short list of this call was approved yet: there is nothing to write.</source>
        <translation>该征集尚无获批准的入围名单：没有可写的信函。</translation>
    </message>
    <message>
        <source>No letter to %1 waits to be released.</source>
        <translation>没有给 %1 的待放行信函。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>准备日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a letter</comment>
        <translation>待放行</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a letter</comment>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a letter</comment>
        <translation>已失效</translation>
    </message>
    <message numerus="yes">
        <source>Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost of %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 amount</comment>
        <translation>
            <numerusform>根据第18段，最后核准资助 %Ln 名代表出席 %1（%2，%3），估计费用 %4。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>此前的决定</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Was not approved by the High Representative.</source>
        <translation>未获高级代表批准。</translation>
    </message>
    <message>
        <source>Who was found not eligible</source>
        <translation>被认定不符合资格者</translation>
    </message>
    <message>
        <source>Version %1 was %2 on %3 by %4.</source>
        <comment>%1 number, %2 outcome such as returned, %3 date, %4 a user&apos;s name</comment>
        <translation>第 %1 版由 %4 于 %3 作出决定：%2。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>%1 was declined then. Reason: %2</source>
        <translation>当时 %1 被否决。理由：%2</translation>
    </message>
    <message>
        <source>All applications were judged by the same criteria and rules, which were published with the call %1. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>所有申请均按相同的标准和规则判断，这些标准和规则已随征集 %1 发布。贵国代表团可向我们询问如何对贵方申请适用这些标准和规则。</translation>
    </message>
    <message>
        <source>All Member States</source>
        <translation>所有会员国</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>观察员国</translation>
    </message>
    <message>
        <source>Donors of earlier years</source>
        <translation>往年的捐助方</translation>
    </message>
    <message>
        <source>International organisations on record</source>
        <translation>已记录的国际组织</translation>
    </message>
    <message>
        <source>Private sector on record</source>
        <translation>已记录的私营部门</translation>
    </message>
    <message>
        <source>Philanthropies on record</source>
        <translation>已记录的慈善机构</translation>
    </message>
    <message>
        <source>Civil society on record</source>
        <translation>已记录的民间社会</translation>
    </message>
    <message>
        <source>Academia on record</source>
        <translation>已记录的学术界</translation>
    </message>
    <message>
        <source>Individuals on record</source>
        <translation>已记录的个人</translation>
    </message>
    <message>
        <source>The minimum to start is announced before the first call: record it in the settings (minimum_to_start).</source>
        <translation>启动所需最低额须在首次呼吁之前宣布：请在设置中记录（minimum_to_start）。</translation>
    </message>
    <message>
        <source>Say whom the call goes to.</source>
        <translation>请说明呼吁的发送对象。</translation>
    </message>
    <message>
        <source>Say where the call is published online.</source>
        <translation>请说明呼吁在线公布的地址。</translation>
    </message>
    <message>
        <source>The call was open from %1 to %2, in the time of %3.</source>
        <comment>%1 and %2 dates, %3 a time zone</comment>
        <translation>征集开放期为%1至%2，按%3时间。</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Everyone who applied, counted once</source>
        <translation>所有申请人，每人计一次</translation>
    </message>
    <message>
        <source>Compared by the published rules</source>
        <translation>按公布的规则比较</translation>
    </message>
    <message>
        <source>Withdrew before that</source>
        <translation>在此之前撤回</translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation>认定不符合资格</translation>
    </message>
    <message>
        <source>Without two reviews, by decision</source>
        <translation>经决定未有两份评审</translation>
    </message>
    <message>
        <source>Without an estimated cost</source>
        <translation>没有估计费用</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>For whom it was decided to go on without two reviews</source>
        <translation>决定在没有两份评审的情况下继续处理的申请人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>%1 a user&apos;s name, %2 date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 a reference such as A-012, %2 a State&apos;s name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>All who are proposed were screened against the newest Consolidated List of the Security Council; no hit is open.</source>
        <translation>所有拟议人选均已对照安全理事会最新综合名单进行筛查；没有未决匹配项。</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>捐款呼吁</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>致谢函</translation>
    </message>
    <message>
        <source>Official receipt</source>
        <translation>正式收据</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>未指定用途声明</translation>
    </message>
    <message>
        <source>A call for contributions is put on record with its addressees.</source>
        <translation>捐款呼吁连同其发送对象一并记录。</translation>
    </message>
    <message>
        <source>A table of the file leads from a use of money to a donor: the statement would not be true.</source>
        <translation>文件中有一个表从资金使用指向捐助方：声明将不属实。</translation>
    </message>
    <message>
        <source>Nobody on record is of these groups.</source>
        <translation>这些组别中没有已记录者。</translation>
    </message>
    <message>
        <source>%1 was released already, on %2 by %3.</source>
        <translation>%1已于%2由%3放行。</translation>
    </message>
    <message>
        <source>%1 lapsed: what it says is no longer right.</source>
        <translation>%1已失效：其内容不再正确。</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>没有信函%1。</translation>
    </message>
    <message>
        <source>All contributions form one pool. None is earmarked for a specific activity, State or person, and expenditure is reported for the fund as a whole.</source>
        <translation>所有捐款构成一个资金池。任何捐款均未指定用于特定活动、国家或个人，支出按基金整体报告。</translation>
    </message>
    <message>
        <source>The fund begins its work once receipts reach %1, as was announced before this call. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>如本次呼吁之前所宣布，基金在收款达到%1时开始工作。迄今已收到%2。</translation>
    </message>
    <message>
        <source>The announced minimum of %1, from which on the fund works, is reached. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>所宣布的基金开始工作的最低额%1已经达到。迄今已收到%2。</translation>
    </message>
    <message>
        <source>The rules of the United Nations ask for a due diligence before a contribution of a donor that is no State is accepted.</source>
        <translation>联合国的规则要求，在接受非国家捐助方的捐款之前须进行尽职调查。</translation>
    </message>
    <message>
        <source>Contributions received are published unless the donor asks otherwise.</source>
        <translation>收到的捐款予以公布，除非捐助方另有要求。</translation>
    </message>
    <message>
        <source>This call is published at %1. To pledge, please write to us with the amount, the currency and the dates on which it would be paid.</source>
        <comment>%1 an address in the web</comment>
        <translation>本呼吁公布于%1。如欲认捐，请来函告知金额、币种和付款日期。</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>We acknowledge with thanks your pledge of %1, announced on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>贵方于%2宣布认捐%1，谨此致谢。该认捐已记录为%3。</translation>
    </message>
    <message>
        <source>Until an agreement is signed it is disclosed as a pledge and not counted as money of the fund.</source>
        <translation>在签署协议之前，该款项作为认捐披露，不计为基金的资金。</translation>
    </message>
    <message>
        <source>We acknowledge with thanks the agreement on a contribution of %1, signed on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>贵方于%2签署捐款%1的协议，谨此致谢。该协议已记录为%3。</translation>
    </message>
    <message>
        <source>Its conditions: %1</source>
        <comment>%1 conditions of an agreement</comment>
        <translation>其条件：%1</translation>
    </message>
    <message>
        <source>We confirm with thanks that the following contribution was received.</source>
        <translation>谨此确认已收到下列捐款，并致谢意。</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>收据：</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>捐助方：</translation>
    </message>
    <message>
        <source>Contribution:</source>
        <translation>捐款：</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>收款日：</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>金额：</translation>
    </message>
    <message>
        <source>UN operational rate:</source>
        <translation>联合国业务汇率：</translation>
    </message>
    <message>
        <source>%1 %2 for 1 %3</source>
        <comment>a rate, two codes of currencies: 0.9 EUR for 1 USD</comment>
        <translation>1 %3兑%1 %2</translation>
    </message>
    <message>
        <source>In the fund&apos;s currency:</source>
        <translation>折合基金货币：</translation>
    </message>
    <message>
        <source>Reference of the bank:</source>
        <translation>银行编号：</translation>
    </message>
    <message>
        <source>Contributions on record: %1.</source>
        <translation>已记录的捐款：%1。</translation>
    </message>
    <message>
        <source>Wishes for a specific activity, State or person that were refused, and are kept as they were asked: %1.</source>
        <translation>已拒绝并按原要求保存的关于特定活动、国家或个人的意愿：%1。</translation>
    </message>
    <message>
        <source>Of these, wishes that the donor has withdrawn in writing: %1.</source>
        <translation>其中捐助方已书面撤回的意愿：%1。</translation>
    </message>
    <message>
        <source>Preferences between the fund&apos;s two windows that are recorded, of which none reaches an allotment: %1.</source>
        <translation>已记录的在基金两个窗口之间的倾向，均不影响任何批款：%1。</translation>
    </message>
    <message>
        <source>Tables of the record of which every reference was followed: %1. From none does a reference lead from a use of money to a contribution or a donor.</source>
        <translation>已逐一追查所有引用的记录表：%1。没有任何一个表的引用从资金使用指向捐款或捐助方。</translation>
    </message>
    <message>
        <source>Call for contributions: %1</source>
        <comment>%1 name of the fund</comment>
        <translation>捐款呼吁：%1</translation>
    </message>
    <message>
        <source>Acknowledgement of your agreement %1</source>
        <comment>%1 a reference</comment>
        <translation>贵方协议%1致谢函</translation>
    </message>
    <message>
        <source>Acknowledgement of your pledge %1</source>
        <comment>%1 a reference</comment>
        <translation>贵方认捐%1致谢函</translation>
    </message>
    <message>
        <source>Official receipt %1</source>
        <comment>%1 its number</comment>
        <translation>正式收据%1</translation>
    </message>
    <message>
        <source>Statement of no earmarking as of %1</source>
        <comment>%1 date</comment>
        <translation>截至%1的未指定用途声明</translation>
    </message>
    <message>
        <source>Excellency,</source>
        <translation>阁下：</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>尊敬的先生/女士：</translation>
    </message>
    <message>
        <source>Permanent Mission to the United Nations</source>
        <translation>常驻联合国代表团</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Approved before, and not asked for again: %1. Places that became free are asked for.</source>
        <comment>%1 a number of delegates</comment>
        <translation>此前已核准、不再申请：%1。现就空出的名额提出申请。</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: an approval would be refused.</source>
        <translation>用于资助与会的批款不足：核准将被拒绝。</translation>
    </message>
    <message>
        <source>How the list was made</source>
        <translation>名单如何产生</translation>
    </message>
    <message>
        <source>No list of this call was decided on before.</source>
        <translation>此前未就本次征集的任何名单作出决定。</translation>
    </message>
    <message>
        <source>Not screened against the newest Consolidated List of the Security Council: %1 of the %2 proposed.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>尚未与安全理事会最新综合名单比对：拟议%2人中的%1人。</translation>
    </message>
    <message>
        <source>With a likeness to a name on the list that nobody has judged yet: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>与名单上的姓名相似而尚无人判定：%2人中的%1人。</translation>
    </message>
    <message>
        <source>Found by two people to be on the list: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>经两人认定在名单上：%2人中的%1人。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a narrow column: an applicant&apos;s number such as A-012</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 an abbreviation, %2 what it stands for</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: woman, %2: man, –: not said. Merit is of 100 points.</source>
        <comment>%1 and %2 are the letters or signs of the column</comment>
        <translation>%1：女，%2：男，–：未说明。择优评分满分为100分。</translation>
    </message>
    <message>
        <source>No reason was worked out when the list was made.</source>
        <translation>编制名单时未得出理由。</translation>
    </message>
    <message>
        <source>The merit is below the published minimum of %1.</source>
        <translation>择优评分低于公布的最低分%1。</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; a higher merit of its own would have been needed.</source>
        <translation>如选定本申请，入选者的总分将会降低；本申请自身须有更高的评分。</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; even the highest merit of its own would not have been enough.</source>
        <translation>如选定本申请，入选者的总分将会降低；即使本申请自身取得最高评分也不足够。</translation>
    </message>
    <message>
        <source>The application&apos;s own answers</source>
        <translation>申请本身的回答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 names of users, %2 on what evidence they judged</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The whole list: %1. Women: %2. From LDC, LLDC or SIDS: %3.</source>
        <comment>%1 to %3 are numbers</comment>
        <translation>整份名单：%1。女性：%2。来自最不发达国家、内陆发展中国家或小岛屿发展中国家：%3。</translation>
    </message>
    <message>
        <source>Who is not selected, under what the delegation may be told</source>
        <translation>未入选者，列于可告知代表团的内容之下</translation>
    </message>
    <message>
        <source>Withdrew before the list was made: %1.</source>
        <comment>%1 references and States</comment>
        <translation>在编制名单前退出：%1。</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Criterion not met</source>
        <translation>未达到的标准</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>认定人</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>在名单上</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>不在名单上</translation>
    </message>
    <message>
        <source>%1 calls upon %2, from whom nothing is accepted: look at the due diligence and the screening first.</source>
        <translation>%1涉及%2，而不得接受其任何事项：请先查看尽职调查和筛查。</translation>
    </message>
    <message>
        <source>The fund (%1) sponsors representatives of States, particularly of developing countries, at meetings on security in the use of information and communications technologies, and supports capacity-building activities that States ask for. It rests on voluntary contributions of Member States and of others, philanthropies and the private sector among them. We invite you to contribute.</source>
        <comment>%1 name of the fund, which bears no article</comment>
        <translation>本基金（%1）资助各国特别是发展中国家的代表出席关于信息和通信技术使用安全的会议，并支持各国请求开展的能力建设活动。基金依靠会员国以及包括慈善机构和私营部门在内的其他方面的自愿捐款。谨请贵方捐款。</translation>
    </message>
    <message>
        <source>Contributions can&apos;t be earmarked for specific activities (fund: %1). We state what the fund&apos;s record says of it on %2:</source>
        <comment>%1 name of the fund, which bears no article; %2 date</comment>
        <translation>捐款不得指定用于具体活动（基金：%1）。现说明截至%2基金的有关记录：</translation>
    </message>
    <message>
        <source>Asks: %1 (%2)</source>
        <comment>%1 how it is published, %2 its letter</comment>
        <translation>要求：%1（%2）</translation>
    </message>
    <message>
        <source>Due diligence: refused</source>
        <translation>尽职调查：拒绝</translation>
    </message>
    <message>
        <source>Due diligence: cleared until %1</source>
        <comment>a date</comment>
        <translation>尽职调查：核准有效至%1</translation>
    </message>
    <message>
        <source>The clearance is withdrawn: %1</source>
        <comment>a reason</comment>
        <translation>核准已撤销：%1</translation>
    </message>
    <message>
        <source>A wish for a use was refused and kept: %1</source>
        <translation>关于用途的意愿已被拒绝并存档：%1</translation>
    </message>
    <message>
        <source>The wish is withdrawn in writing (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>该意愿已书面撤回（%1）</translation>
    </message>
    <message>
        <source>In kind: %1, worth %2</source>
        <comment>what was given, an amount</comment>
        <translation>实物：%1，价值%2</translation>
    </message>
    <message>
        <source>Made ready: %1</source>
        <comment>a letter</comment>
        <translation>已备妥：%1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <comment>a letter</comment>
        <translation>已发出：%1</translation>
    </message>
    <message>
        <source>Pledges %1</source>
        <comment>an amount</comment>
        <translation>认捐%1</translation>
    </message>
    <message>
        <source>Signs for %1</source>
        <comment>an amount</comment>
        <translation>签署%1</translation>
    </message>
    <message>
        <source>Pays %1 (%2); the entry was reversed</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>支付%1（%2）；该分录已冲销</translation>
    </message>
    <message>
        <source>Pays %1 (%2)</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>支付%1（%2）</translation>
    </message>
    <message>
        <source>%1 was due and has not come</source>
        <comment>an amount</comment>
        <translation>%1已到期而未到账</translation>
    </message>
    <message>
        <source>The meeting began on %1: whoever is approved now misses it, or a part of it.</source>
        <translation>会议已于%1开始：现在批准的人将错过会议的全部或一部分。</translation>
    </message>
    <message>
        <source>A newer short list may still nominate %1: the regret waits until it is decided.</source>
        <translation>更新的入围名单仍可能提名 %1：婉拒函须等到该名单作出决定后才能发出。</translation>
    </message>
    <message>
        <source>What the rules left equal was settled by the lot, with the value %1 of %2, known on %3.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>规则未能分出先后的，以抽签决定，所用数值为%1（出处：%2），于%3公布。</translation>
    </message>
    <message>
        <source>Nobody is new in the list.</source>
        <translation>名单中没有新人选。</translation>
    </message>
    <message>
        <source>Who left:</source>
        <translation>离开者：</translation>
    </message>
    <message>
        <source>%1 was declined by the High Representative on %2. Reason: %3</source>
        <comment>%1 an applicant&apos;s number and State, %2 date, %3 a sentence</comment>
        <translation>%1 于%2被高级代表婉拒。理由：%3</translation>
    </message>
    <message>
        <source>%1 withdrew on %2.</source>
        <comment>%1 an applicant&apos;s number and State, %2 date</comment>
        <translation>%1 于%2退出。</translation>
    </message>
    <message>
        <source>%1 withdrew.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>%1 已退出。</translation>
    </message>
    <message>
        <source>%1 is not selected any more by the published rules.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>按已公布的规则，%1 不再入选。</translation>
    </message>
    <message>
        <source>What is new since version %1, approved on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>自%2核准的第 %1 版以来的变化</translation>
    </message>
    <message>
        <source>What is new since version %1, returned on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>自%2退回的第 %1 版以来的变化</translation>
    </message>
    <message>
        <source>Nobody of that version stays.</source>
        <translation>该版本的人选无一留下。</translation>
    </message>
    <message>
        <source>Who stays: %1.</source>
        <comment>%1 numbers of applicants and States</comment>
        <translation>留下：%1。</translation>
    </message>
    <message>
        <source>Who is new in the list</source>
        <translation>名单中的新人选</translation>
    </message>
    <message>
        <source>The value is not confirmed by a second person.</source>
        <comment>of a lot</comment>
        <translation>该数值未经第二人确认。</translation>
    </message>
    <message>
        <source>%1 read the same value at its source on %2 and confirmed it.</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>%1 于%2在来源处读到相同数值并予以确认。</translation>
    </message>
    <message>
        <source>The lot rests on the public value %1 (%2), known on %3, after the call had closed.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>抽签以公开数值 %1（%2）为依据，该数值于%3为人所知，在征集截止之后。</translation>
    </message>
    <message>
        <source>A second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>第二人已在来源处确认该数值。</translation>
    </message>
    <message>
        <source>No second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>没有第二人在来源处确认该数值。</translation>
    </message>
    <message>
        <source>No eligible applicant at or above the minimum merit is left.</source>
        <translation>没有剩下达到最低综合分的合格申请人。</translation>
    </message>
    <message>
        <source>Of the envelope %1 is left, and the least costly applicant left would cost %2.</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>资金额度剩余 %1，而剩下的费用最低的申请人需要 %2。</translation>
    </message>
    <message>
        <source>None of the applicants left can be added within the published rules and the envelope; the table of those not selected gives the reason for each.</source>
        <translation>在已公布的规则和资金额度内，剩下的申请人都无法加入；未入选者的表格列出每人的理由。</translation>
    </message>
    <message>
        <source>Committed by approvals before</source>
        <translation>以往核准所承付</translation>
    </message>
    <message>
        <source>of it paid</source>
        <comment>part of an amount</comment>
        <translation>其中已付</translation>
    </message>
    <message>
        <source>of it still committed</source>
        <comment>part of an amount</comment>
        <translation>其中仍承付</translation>
    </message>
    <message>
        <source>of it settled and returned</source>
        <comment>part of an amount</comment>
        <translation>其中已结清并退回</translation>
    </message>
    <message>
        <source>Left of the envelope afterwards</source>
        <translation>此后资金额度的余额</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>未入选者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the call stay free.</source>
        <translation>
            <numerusform>征集的 %Ln 个名额仍空缺。</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared, since the cost of the journey could not be estimated</source>
        <translation>合格且已评审，但未作比较，因为无法估计旅费</translation>
    </message>
    <message>
        <source>Not on record when the list was made</source>
        <translation>编制名单时尚无记录</translation>
    </message>
    <message>
        <source>It could not enter the selection, since it was not reviewed by two reviewers.</source>
        <translation>该申请未能进入遴选，因为没有经两名评审人评审。</translation>
    </message>
    <message>
        <source>It could not be compared with the others, since our office did not have on record what the cost of the journey is estimated from: %1. That says nothing about the application itself.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>该申请未能与其他申请比较，因为本办公室没有记录据以估计旅费的内容：%1。这与申请本身的优劣无关。</translation>
    </message>
    <message>
        <source>You were selected because, with you, the selection comes nearer to the minimum that the published rule “%1” sets, or reaches it.</source>
        <comment>%1 a rule&apos;s name; to a nominee</comment>
        <translation>您入选的原因是：有您在内，遴选结果更接近或达到已公布规则“%1”设定的最低要求。</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, more of the places could be given with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>您入选的原因是：根据已公布的规则，有您在内可分配的名额多于没有您时。</translation>
    </message>
    <message>
        <source>You were selected because, by the reviewers&apos; scores and the published rules, the total merit of those selected is higher with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>您入选的原因是：根据评审人评分和已公布的规则，有您在内，入选者的总评分高于没有您时。</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, results that are equal otherwise are reached at a lower cost with you.</source>
        <comment>to a nominee</comment>
        <translation>您入选的原因是：根据已公布的规则，有您在内，以较低费用即可取得其他方面相同的结果。</translation>
    </message>
    <message>
        <source>Your application and others led to equal results by the published rules; the published drawing of lots decided in favour of yours.</source>
        <comment>to a nominee</comment>
        <translation>根据已公布的规则，您的申请与其他申请结果相同；已公布的抽签结果有利于您的申请。</translation>
    </message>
    <message>
        <source>Your written withdrawal of %1, %2; SHA-256: %3.</source>
        <comment>%1 date, %2 a file&apos;s name, %3 its digest</comment>
        <translation>贵方%1的书面撤回，%2；SHA-256：%3。</translation>
    </message>
    <message>
        <source>Another donor&apos;s written withdrawal of %1; SHA-256: %2.</source>
        <comment>%1 date, %2 digest of its file</comment>
        <translation>另一捐助方%1的书面撤回；SHA-256：%2。</translation>
    </message>
    <message>
        <source>A withdrawal of the wish is taken back: %1</source>
        <comment>a reason</comment>
        <translation>对意愿的撤回已取消：%1</translation>
    </message>
    <message>
        <source>%1 read another value at its source on %2: %3.</source>
        <comment>%1 a user&apos;s name, %2 a date, %3 a value</comment>
        <translation>%1于%2从来源读取到另一数值：%3。</translation>
    </message>
    <message>
        <source>This copy was made after the decision. Its figures are those before it, as known on its day, %1.</source>
        <comment>%1 date</comment>
        <translation>本副本系决定之后所制。其数字为决定之前截至决定日%1所知的数字。</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. It stood on the short list that was proposed for approval. I regret to inform you that the High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>感谢您申请资助以出席 %1（%2，%3）。您的申请列入了提请批准的入围名单。很遗憾，裁军事务高级代表未批准该项资助。</translation>
    </message>
    <message>
        <source>Your delegation may ask us why, and how the criteria and rules that were published with the call %1 were applied to your application.</source>
        <comment>%1 reference of a call</comment>
        <translation>贵国代表团可向我们询问原因，以及随征集%1公布的标准和规则如何适用于您的申请。</translation>
    </message>
</context>
<context>
    <name>localisation</name>
    <message>
        <source>para. %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>第%1段</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a currency of ISO 4217. Write its code of three letters, such as USD.</source>
        <translation>“%1”不是ISO 4217规定的货币。请写三个字母的货币代码，例如USD。</translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 has: %3.</source>
        <translation>“%1”的小数位数多于%2允许的位数：%3。</translation>
    </message>
    <message>
        <source>“%1” is more than one amount may be: %2.</source>
        <translation>“%1”超过单笔金额的上限：%2。</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>待评审</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>入围名单</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>伙伴</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>Non-governmental organisation</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>联合国实体</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>区域组织</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>学术界</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>私营部门</translation>
    </message>
    <message>
        <source>Give the partner&apos;s name.</source>
        <translation>请填写伙伴名称。</translation>
    </message>
    <message>
        <source>A Government receives a grant and works with partners; it is not one itself.</source>
        <translation>政府接受赠款并与伙伴合作；政府本身不是伙伴。</translation>
    </message>
    <message>
        <source>There is a partner of this name already.</source>
        <translation>已有同名伙伴。</translation>
    </message>
    <message>
        <source>Another partner bears this name.</source>
        <translation>另一伙伴使用此名称。</translation>
    </message>
    <message>
        <source>The seat is in a State of the list, or left empty.</source>
        <translation>所在地须为列表中的国家，或留空。</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://.</source>
        <translation>网址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>Give the name of the person in charge.</source>
        <translation>请填写负责人姓名。</translation>
    </message>
    <message>
        <source>A year of birth has four digits, from 1900 on.</source>
        <translation>出生年份为四位数字，自1900年起。</translation>
    </message>
    <message>
        <source>All of this stands on record already.</source>
        <translation>这些内容均已有记录。</translation>
    </message>
    <message>
        <source>Nobody of this number is in charge on that day.</source>
        <translation>该日没有此编号的负责人。</translation>
    </message>
    <message>
        <source>Say why it is amended.</source>
        <translation>请说明修正理由。</translation>
    </message>
    <message>
        <source>Give the first day on which it holds.</source>
        <translation>请填写生效的第一日。</translation>
    </message>
    <message>
        <source>There is no implementing partner “%1” on record. Record it first.</source>
        <translation>没有执行伙伴“%1”的记录。请先予以记录。</translation>
    </message>
    <message>
        <source>There is no such implementing partner.</source>
        <translation>没有此执行伙伴。</translation>
    </message>
    <message>
        <source>No name of this person is on record.</source>
        <translation>没有此人姓名的记录。</translation>
    </message>
    <message>
        <source>Say why the name is erased.</source>
        <translation>请说明为何删除姓名。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>伙伴</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>尽职调查</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>核准有效至</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>The partner is on record, and this says otherwise of it: amend it by itself, with the reason, and leave this empty in the table.</source>
        <translation>该合作伙伴已有记录，而此处内容不同：请另行修改并说明理由，表中此项请留空。</translation>
    </message>
    <message>
        <source>“%1” has the same registration as %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>“%1”与%2的登记相同：如为同一合作伙伴，请删除此行并修改原记录。</translation>
    </message>
    <message>
        <source>“%1” is a name like that of %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>“%1”与%2的名称相似：如为同一合作伙伴，请删除此行并修改原记录。</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>Reverses %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>冲销 %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>money that is promised and not yet spent</comment>
        <translation>已承付</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money of a window that is not committed yet</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>支助费用</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>准备金</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <comment>a window of the fund</comment>
        <translation>监测</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>Set aside and windows</source>
        <translation>留存款和窗口</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>资金池</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>短缺</translation>
    </message>
    <message>
        <source>Exchange losses</source>
        <translation>汇兑损失</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>用于活动</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>承付事由</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 a currency</comment>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>by donors</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>received</source>
        <comment>from donors</comment>
        <translation>已收到</translation>
    </message>
    <message>
        <source>allotted</source>
        <comment>of an envelope, in all</comment>
        <translation>已批款</translation>
    </message>
    <message>
        <source>envelope</source>
        <comment>of a call</comment>
        <translation>资金额度</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an envelope, in all</comment>
        <translation>已承付</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>of an envelope, in all</comment>
        <translation>已支出</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>spoken for</source>
        <comment>money that can&apos;t be committed</comment>
        <translation>已占用</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a PDF; %2 is the system&apos;s reason</comment>
        <translation>无法写入“%1”：%2。请另选位置，或先将其释放。</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <comment>%1 is the library&apos;s reason</comment>
        <translation>无法生成PDF：%1。</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t take the paper. Save it as PDF instead.</source>
        <translation>打印机不接受该文件。请改存为 PDF。</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>打印机在 %n 页之后停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>正在写出 PDF</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>%1 is no currency code of ISO 4217.</source>
        <translation>%1 不是 ISO 4217 货币代码。</translation>
    </message>
    <message>
        <source>The fund&apos;s own currency has the rate 1.</source>
        <translation>基金自身货币的汇率为 1。</translation>
    </message>
    <message>
        <source>Say from which date the rate holds.</source>
        <translation>请说明汇率自哪一天起生效。</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation>汇率须大于零。</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>没有 %2 的 %1 联合国业务汇率。请先导入该月汇率。</translation>
    </message>
    <message>
        <source>There are two rates for %1 on %2. Leave one.</source>
        <translation>%2 有两个 %1 汇率。请只保留一个。</translation>
    </message>
    <message>
        <source>A rate is at least 0.0001. It says how many units of the currency one unit of the fund&apos;s currency is worth.</source>
        <translation>汇率至少为 0.0001。它表示基金货币一单位折合该货币多少单位。</translation>
    </message>
    <message>
        <source>The books are closed until %1, and no rate of %2 for %3 was known then.</source>
        <translation>账簿已关闭至 %1，当时没有 %3 所用的 %2 汇率。</translation>
    </message>
    <message>
        <source>%1 from %2 is on record with %3: %4 replaces it from now on, and what was converted stays.</source>
        <translation>%1 自 %2 起的汇率已记录为 %3：今后由 %4 取代，已折算的保持不变。</translation>
    </message>
    <message>
        <source>The row has no currency code.</source>
        <translation>该行没有货币代码。</translation>
    </message>
    <message>
        <source>%1: “%2” is no date such as 1 Nov 2026.</source>
        <translation>%1：“%2”不是如 1 Nov 2026 的日期。</translation>
    </message>
    <message>
        <source>%1: “%2” is no rate such as 0.923.</source>
        <translation>%1：“%2”不是如 0.923 的汇率。</translation>
    </message>
    <message>
        <source>%1 has two rates for %2: %3 here and %4 in line %5.</source>
        <translation>%1 在 %2 有两个汇率：此处为 %3，第 %5 行为 %4。</translation>
    </message>
    <message>
        <source>This is no list of UN operational rates: it does not begin with UN_OPERATIONAL_RATES_DATASET.</source>
        <translation>这不是联合国业务汇率表：没有以 UN_OPERATIONAL_RATES_DATASET 开头。</translation>
    </message>
    <message>
        <source>The list is cut or damaged here: %1.</source>
        <translation>汇率表在此处被截断或损坏：%1。</translation>
    </message>
    <message>
        <source>There is no row of rates in this text.</source>
        <translation>此文本中没有汇率行。</translation>
    </message>
    <message>
        <source>There is no row of rates in this sheet.</source>
        <translation>此工作表中没有汇率行。</translation>
    </message>
    <message>
        <source>%1 from %2 is %3, and the last was %4 from %5.</source>
        <comment>%1 a currency&apos;s code, %2 and %5 dates, %3 and %4 rates of exchange</comment>
        <translation>%1 自%2起为 %3，上一汇率为 %4（自%5起）。</translation>
    </message>
    <message>
        <source>That is ten times as much or more, up or down. Correct it, or give the reason, such as a redenomination.</source>
        <translation>这是上下相差十倍或以上。请更正，或说明理由，例如货币改值。</translation>
    </message>
    <message>
        <source>That is a change of more than a quarter: look again.</source>
        <translation>变动超过四分之一：请再核对。</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The row names another that is not there.</source>
        <translation>该行指向另一个不存在的行。</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules is missing or was changed.</source>
        <translation>文件规则的这一部分缺失或被改动过。</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules was added or changed.</source>
        <translation>文件规则的这一部分是后加的或被改动过。</translation>
    </message>
    <message>
        <source>The expected entry is not in the record: its tail was cut off, or this is an older copy.</source>
        <translation>记录中没有预期的条目：其尾部被截去，或这是较旧的副本。</translation>
    </message>
    <message>
        <source>The entry does not bear its user&apos;s signature.</source>
        <translation>该条目没有其用户的签名。</translation>
    </message>
    <message>
        <source>Another program removed this row.</source>
        <translation>其他程序删除了此行。</translation>
    </message>
    <message>
        <source>Another program removed this row with its table.</source>
        <translation>其他程序将此行连同其表一并删除。</translation>
    </message>
    <message>
        <source>An entry before this one is missing.</source>
        <translation>此条目之前缺少一个条目。</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>此条目与前一条目不衔接。</translation>
    </message>
    <message>
        <source>The entry was changed after it was made.</source>
        <translation>此条目写成后被改动过。</translation>
    </message>
    <message>
        <source>Another program added this row.</source>
        <translation>其他程序添加了此行。</translation>
    </message>
    <message>
        <source>Another program changed this row.</source>
        <translation>其他程序更改了此行。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>The entry&apos;s user has a role that may not do this.</source>
        <translation>该条目的用户所任角色无权办理此事。</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>该用户已停用。</translation>
    </message>
    <message>
        <source>Your keys were replaced since you signed in. Sign in again.</source>
        <translation>您登录之后，您的密钥已被更换。请重新登录。</translation>
    </message>
    <message>
        <source>The newest entry was made on %1, and this machine&apos;s clock says %2: set the clock. Nothing was written.</source>
        <translation>最新条目作于 %1，而本机时钟为 %2：请校准时钟。未写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” does not write into %2: this is a mistake of the program. Nothing was written.</source>
        <translation>“%1”不写入 %2：这是程序的错误。未写入任何内容。</translation>
    </message>
    <message>
        <source>The application was received on %1: this is not of an earlier day.</source>
        <translation>申请于 %1 收到：此日期不得更早。</translation>
    </message>
    <message>
        <source>The call closed on %1: this is not of an earlier day.</source>
        <translation>征集于 %1 截止：此日期不得更早。</translation>
    </message>
    <message>
        <source>The call came to where it stands on %1: this is not of an earlier day.</source>
        <translation>征集于 %1 进入目前状态：此日期不得更早。</translation>
    </message>
    <message>
        <source>The nominee was approved on %1: a withdrawal is not of an earlier day.</source>
        <translation>获提名者于 %1 获批准：退出日期不得更早。</translation>
    </message>
    <message>
        <source>The call was decided on %1: its letters are not of an earlier day.</source>
        <translation>征集于 %1 作出决定：其信函日期不得更早。</translation>
    </message>
    <message>
        <source>The letter is of %1: it is not released on an earlier day.</source>
        <translation>信函日期为 %1：放行日期不得更早。</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>%1 及以前的账簿已关闭。请以更晚的日期录入，并在文字中写明所属日期。</translation>
    </message>
    <message>
        <source>The entry says that it was made on %1, before one that stands before it.</source>
        <translation>该条目称作于 %1，早于排在其前的条目。</translation>
    </message>
    <message>
        <source>The entry&apos;s user had been disabled before.</source>
        <translation>该条目的用户此前已停用。</translation>
    </message>
    <message>
        <source>The entry&apos;s user had signed in for the first time before.</source>
        <translation>该条目的用户此前已首次登录。</translation>
    </message>
    <message>
        <source>Entry %1 wrote this row, which a deed of its kind does not.</source>
        <translation>条目 %1 写入了此行，而此类操作不写入此行。</translation>
    </message>
    <message>
        <source>The file that was brought up to date here was not the one that the record describes.</source>
        <translation>在此更新格式的文件不是记录所述的文件。</translation>
    </message>
    <message>
        <source>The row names another author or moment than the entry that wrote it.</source>
        <translation>该行所列的作者或时间与写入该行的条目不同。</translation>
    </message>
    <message>
        <source>The due diligence was proposed on %1: it is not decided on an earlier day.</source>
        <translation>尽职调查于%1提议：不得在更早日期作出决定。</translation>
    </message>
    <message>
        <source>What the letter is about is of %1: it is not written on an earlier day.</source>
        <translation>信函所涉事项的日期为%1：不得在更早日期写出。</translation>
    </message>
    <message>
        <source>The version was published on %1: nobody was told of it on an earlier day.</source>
        <translation>该版本于%1公布：没有人在更早日期被告知。</translation>
    </message>
    <message>
        <source>The person is in charge from %1 on: nobody leaves on an earlier day.</source>
        <translation>该人员自%1起负责：不得在更早日期离任。</translation>
    </message>
    <message>
        <source>The wish was withdrawn on %1: that is not taken back on an earlier day.</source>
        <translation>该意愿已于%1撤回：不得以更早日期取消。</translation>
    </message>
    <message>
        <source>The public value became known on %1: it is not read on an earlier day.</source>
        <translation>公开数值于%1公布：不得以更早日期读取。</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to report of %1 yet.</source>
        <translation>%1 尚无可报告的内容。</translation>
    </message>
    <message>
        <source>The statement does not add up or differs from the receipts; verify the file.</source>
        <translation>报表合计不符或与收款不一致；请核验文件。</translation>
    </message>
    <message>
        <source>Annual consolidated report %1</source>
        <translation>%1 年综合年度报告</translation>
    </message>
    <message>
        <source>Contributions, use of funds and sponsorship in %1</source>
        <translation>%1 年的捐款、资金使用和资助</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>拟议基金：非正式文件</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>演示：人员和金额均为虚构</translation>
    </message>
    <message>
        <source>Provisional: the year is not over</source>
        <translation>暂定：年度尚未结束</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>数据日期：%1</translation>
    </message>
    <message>
        <source>%1: scored criteria</source>
        <translation>%1：评分标准</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段次</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>%1 is the call&apos;s reference</comment>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>Eligibility (para. 21):</source>
        <translation>资格（第21段）：</translation>
    </message>
    <message>
        <source>The lot: %1</source>
        <translation>抽签：%1</translation>
    </message>
    <message>
        <source>Digest of the call as published (SHA-256): %1</source>
        <translation>已发布征集的摘要值 (SHA-256)：%1</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>附件一</translation>
    </message>
    <message>
        <source>Criteria and rules that were applied</source>
        <translation>适用的标准和规则</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>附件二</translation>
    </message>
    <message>
        <source>Notes on accounting and on the record</source>
        <translation>关于会计和记录的说明</translation>
    </message>
    <message>
        <source>The books are kept in %1. Sums in other currencies are converted at the United Nations operational rate of exchange in force on the date of the receipt and rounded half to even, once.</source>
        <translation>账簿以 %1 记账。其他货币的款项按收款日有效的联合国业务汇率折算，并按“四舍六入五成双”一次取整。</translation>
    </message>
    <message>
        <source>At the end of the period programme support costs were set at %1 of direct costs and the operating reserve at %2 of allotments.</source>
        <translation>期末方案支助费用定为直接费用的 %1，业务准备金定为批款的 %2。</translation>
    </message>
    <message>
        <source>Operational rates used, units for one %1</source>
        <translation>所用业务汇率，1 %1 折合单位数</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Contributions received in %1, by donor</source>
        <translation>%1 年收到的捐款，按捐助方</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>原币金额</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>in place of an amount that a donor asked to leave out</comment>
        <translation>未公布</translation>
    </message>
    <message>
        <source>Amounts of donors who asked that they not be published</source>
        <translation>要求不公布金额的捐助方的金额</translation>
    </message>
    <message>
        <source>Converted at the United Nations operational rate of exchange of the day of receipt.</source>
        <translation>按收款当日的联合国业务汇率折算。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Contributions by kind of donor</source>
        <translation>按捐助方类别列出的捐款</translation>
    </message>
    <message>
        <source>%1 thousand, cumulative</source>
        <comment>unit of a chart&apos;s axis; %1 is a currency</comment>
        <translation>千 %1，累计</translation>
    </message>
    <message>
        <source>Receipts in the course of %1</source>
        <translation>%1 年间的收款</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>捐款</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the fund received %2 from %Ln donor(s).</source>
        <translation>
            <numerusform>%1 年，基金从 %Ln 个捐助方收到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the period, %1 had been agreed and not yet received.</source>
        <translation>期末已签协议而未收到的金额为 %1。</translation>
    </message>
    <message>
        <source>No contribution is earmarked; none was asked to be (para. 19).</source>
        <translation>没有指定用途的捐款；也无人要求指定用途（第19段）。</translation>
    </message>
    <message numerus="yes">
        <source>No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on record (para. 19).</source>
        <translation>
            <numerusform>没有指定用途的捐款。%Ln 项指定用途的请求被拒绝，并留存记录（第19段）。</numerusform>
        </translation>
    </message>
    <message>
        <source>contributions received</source>
        <translation>收到的捐款</translation>
    </message>
    <message>
        <source>delegates sponsored</source>
        <comment>under a big number</comment>
        <translation>受资助代表</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>其中妇女</translation>
    </message>
    <message>
        <source>from least developed, landlocked and small island States</source>
        <translation>来自最不发达国家、内陆发展中国家和小岛屿发展中国家</translation>
    </message>
    <message>
        <source>Provisional report</source>
        <translation>暂定报告</translation>
    </message>
    <message>
        <source>The year %1 is not over. The figures cover the time to %2 and will change.</source>
        <translation>%1 年尚未结束。数字截至 %2，将有变动。</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>基金的地位</translation>
    </message>
    <message>
        <source>States have not yet decided to establish this fund. The report shows how the proposal of the Secretariat would be carried out; it prejudges no decision.</source>
        <translation>各国尚未决定设立本基金。本报告说明秘书处的提议将如何执行；不预断任何决定。</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>年度数字</translation>
    </message>
    <message>
        <source>The fund brings delegates, above all from developing countries, to the meetings of the United Nations on the security of information and communications technologies, and supports capacity-building. All contributions form one pool; none is earmarked, and expenditure is therefore reported in aggregate (paras. 19 and 27).</source>
        <translation>基金资助代表，特别是发展中国家代表，出席联合国关于信息和通信技术安全的会议，并支持能力建设。所有捐款汇成一个资金池；没有指定用途的捐款，因此支出以总额报告（第19和27段）。</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced was reached on %2, and the fund has been operational since (para. 16).</source>
        <translation>管理人公布的最低额 %1 已于 %2 达到，基金自此开始运作（第16段）。</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced has not been reached; nothing was committed (para. 16).</source>
        <translation>管理人公布的最低额 %1 尚未达到；未作任何承付（第16段）。</translation>
    </message>
    <message>
        <source>women</source>
        <translation>妇女</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter for a woman in a chart</comment>
        <translation>女</translation>
    </message>
    <message>
        <source>men and others</source>
        <translation>男子和其他人</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for a man in a chart</comment>
        <translation>男</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>受资助</translation>
    </message>
    <message>
        <source>%1: women and men</source>
        <translation>%1：妇女和男子</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1: delegates sponsored by regional group</source>
        <translation>%1：按区域组列出的受资助代表</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>受资助</translation>
    </message>
    <message>
        <source>%1: States in special situations</source>
        <translation>%1：处境特殊的国家</translation>
    </message>
    <message>
        <source>A State may belong to more than one group.</source>
        <translation>一国可能属于不止一个组别。</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 数字概览</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>提供的名额</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>收到的申请</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>符合资格</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已评审</translation>
    </message>
    <message>
        <source>of them for the first time</source>
        <translation>其中首次参会</translation>
    </message>
    <message>
        <source>of them from LDCs, LLDCs or SIDS</source>
        <translation>其中来自最不发达国家、内陆发展中国家或小岛屿发展中国家</translation>
    </message>
    <message>
        <source>States represented</source>
        <translation>所代表的国家</translation>
    </message>
    <message>
        <source>Committed at the decision</source>
        <translation>决定时承付</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>%1: the published rules and what was reached</source>
        <translation>%1：已发布的规则及其实际结果</translation>
    </message>
    <message>
        <source>Rule, most important first</source>
        <translation>规则，按重要性排列</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>%1 is the call&apos;s reference, %2 its title</comment>
        <translation>%1 轮：%2</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and is open until %5.</source>
        <translation>为 %1（%2，%3）发起的征集已于 %4 连同标准和规则一并发布，开放至 %5。</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and closed on %5.</source>
        <translation>为 %1（%2，%3）发起的征集已于 %4 连同标准和规则一并发布，并于 %5 截止。</translation>
    </message>
    <message>
        <source>No decision had been taken by the end of the period.</source>
        <translation>至期末尚未作出决定。</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs approved the short list on %1 (para. 18). %2 of %3 applicants were sponsored, from %4 States.</source>
        <translation>裁军事务高级代表于 %1 批准了入围名单（第18段）。%3 名申请人中有 %2 名受资助，来自 %4 个国家。</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>No call for sponsorship was published in the period.</source>
        <translation>本期没有发布资助征集。</translation>
    </message>
    <message>
        <source>Statement of income and expenditure, %1</source>
        <translation>%1 年收支表</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>收到的捐款（扣除退款）</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>利息和汇兑差额</translation>
    </message>
    <message>
        <source>Total funds available</source>
        <translation>可用资金总额</translation>
    </message>
    <message>
        <source>Sponsorship of delegates</source>
        <translation>资助代表</translation>
    </message>
    <message>
        <source>Capacity-building projects</source>
        <translation>能力建设项目</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>监测和评价</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>方案支助费用</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>支出总额</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>其中已承付</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>其中已批款未承付</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>其中业务准备金</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>其中可用</translation>
    </message>
    <message>
        <source>Direct costs are expenditure; support costs are charged on expenditure and on open commitments.</source>
        <translation>直接费用即支出；支助费用按支出和未结承付款收取。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Spent on sponsorship</source>
        <translation>资助支出</translation>
    </message>
    <message>
        <source>Spent on projects</source>
        <translation>项目支出</translation>
    </message>
    <message>
        <source>Spent on monitoring</source>
        <translation>监测支出</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>支助费用</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承付</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>已批款</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>业务准备金</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Where the money stands</source>
        <translation>资金分布</translation>
    </message>
    <message>
        <source>Use of funds</source>
        <translation>资金使用</translation>
    </message>
    <message>
        <source>Contributions form one pool, and no expenditure is traced to a donor. The statement shows the use of all funds in aggregate (para. 27).</source>
        <translation>捐款汇成一个资金池，支出不追溯到任何捐助方。本表以总额列示全部资金的使用（第27段）。</translation>
    </message>
    <message>
        <source>The year is not over: the report runs to %1 and is marked provisional.</source>
        <translation>年度尚未结束：报告截至 %1，标为暂定。</translation>
    </message>
    <message>
        <source>The office that reports is not recorded.</source>
        <translation>尚未记录提交报告的办公室。</translation>
    </message>
    <message>
        <source>The report has no document symbol.</source>
        <translation>报告没有文件编号。</translation>
    </message>
    <message>
        <source>The fund is not established: each page says that the report is no official document.</source>
        <translation>基金尚未设立：每页均注明本报告不是正式文件。</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>尚未公布启动最低额。</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start.</source>
        <translation>收款尚未达到启动最低额。</translation>
    </message>
    <message>
        <source>%1 has no decision: its round stands without anyone sponsored.</source>
        <translation>%1 尚无决定：该轮没有受资助者。</translation>
    </message>
    <message>
        <source>%1: %2 is short by %3.</source>
        <comment>%1 a call, %2 the name of a rule, %3 a number</comment>
        <translation>%1：“%2”还差 %3。</translation>
    </message>
    <message>
        <source>%1: nothing was paid yet of %2 committed.</source>
        <translation>%1：已承付 %2，尚未付款。</translation>
    </message>
    <message>
        <source>Nothing was received in the year.</source>
        <translation>本年度没有收款。</translation>
    </message>
    <message>
        <source>%1 is agreed and was not received by the end.</source>
        <translation>%1 已签协议，至期末尚未收到。</translation>
    </message>
    <message>
        <source>The pool shows a shortfall of %1.</source>
        <translation>资金池短缺 %1。</translation>
    </message>
    <message>
        <source>No sponsorship round falls into the year.</source>
        <translation>本年度没有资助轮次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) who asked for it stand(s) in totals only.</source>
        <translation>
            <numerusform>应其要求，%Ln 个捐助方只计入总额。</numerusform>
        </translation>
    </message>
    <message>
        <source>People are counted and not named; nothing confidential is used.</source>
        <translation>人员只计数，不列姓名；不使用任何机密内容。</translation>
    </message>
    <message>
        <source>The statement adds up and agrees with the receipts.</source>
        <translation>报表合计相符，并与收款一致。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were each read by at least two reviewers, none from the applicant&apos;s own State.</source>
        <translation>
            <numerusform>%Ln 份申请均由至少两名评审人阅读，评审人均非来自申请人本国。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln application(s) it was decided, with the reason on record, to go on without two reviews; they could not be selected.</source>
        <translation>
            <numerusform>%Ln 份申请经决定在没有两份评审的情况下继续，理由已记录；这些申请不能入选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegates were selected by criteria and rules that were published with the call and not changed afterwards, with regard to gender equality and geographical diversity; all States could apply, and women were encouraged to (paras. 18, 21 and 22).</source>
        <translation>代表按与征集一同公布、其后未作更改的标准和规则选出，并顾及性别平等和地域多样性；所有国家均可申请，并鼓励妇女申请（第18、21和22段）。</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be said.</source>
        <translation>无法说明未来某日所知的内容。</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>%1 is a date</comment>
        <translation>所知截至 %1</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>收入和支出</translation>
    </message>
    <message>
        <source>Merit runs from 0 to 100, from the scores of all reviewers by the weights; nobody below %1 is selected. The selection keeps the rules in their order, then fills the seats, then takes the greatest sum of merits, then the lowest cost; what still ties is settled by lot.</source>
        <translation>综合分为 0 至 100，由所有评审人的评分按权重得出；低于 %1 者均不入选。遴选先依次满足各项规则，再填满名额，再取综合分总和最高者，再取费用最低者；仍相同的由抽签决定。</translation>
    </message>
    <message>
        <source>All figures are of %1: what is dated later is left out, even where it was on record when the report was made.</source>
        <translation>所有数字均截至 %1：日期在此之后的一律略去，即使编写报告时已记录在案。</translation>
    </message>
    <message>
        <source>The report says what was on record at the end of %1; what was recorded later is left out, also where it is dated earlier.</source>
        <translation>报告列出 %1 终了时已记录在案的内容；此后记录的一律略去，即使其日期更早。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out.</source>
        <translation>
            <numerusform>%Ln 个捐助方在该日之后要求不如此公布：本报告仅供存档，不得对外提供。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) between the two windows were recorded; none binds an allotment (para. 19).</source>
        <translation>
            <numerusform>已记录 %Ln 项对两个窗口的偏好；均不约束批款（第19段）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) in kind, valued at %1, were received; they are no part of the pool.</source>
        <translation>
            <numerusform>收到 %Ln 项实物捐助，估值 %1；不属于资金池。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as their conditions are met.</source>
        <translation>捐款按 IPSAS 23 确认：签署时全额确认，附条件的捐款在其条件满足时确认。</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>捐款按 IPSAS 47 确认：收到时确认，附义务的捐款在义务履行时确认。</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>附件三</translation>
    </message>
    <message>
        <source>What levels of funding would buy</source>
        <translation>各级供资可支持的内容</translation>
    </message>
    <message>
        <source>The scenarios say what a yearly funding would buy at assumed unit costs. They are for illustration only, as the levels of para. 20 are, and commit nobody.</source>
        <translation>各情景说明按假定单位费用每年供资可支持的内容。与第20段所列级别一样，仅用于说明目的，对任何方面均不构成承诺。</translation>
    </message>
    <message>
        <source>What the funding of each scenario becomes</source>
        <translation>各情景供资的去向</translation>
    </message>
    <message>
        <source>Still committed</source>
        <translation>尚处于承付状态</translation>
    </message>
    <message>
        <source>Released, since it was not needed</source>
        <translation>因不需要而释放</translation>
    </message>
    <message>
        <source>Declined by the High Representative</source>
        <translation>被高级代表否决</translation>
    </message>
    <message>
        <source>Approved and withdrawn afterwards</source>
        <translation>批准后退出</translation>
    </message>
    <message>
        <source>Of the closing balance of %1, %2 is committed and %3 is neither committed, allotted nor set aside; the support costs of what is allotted, new allotments and their reserve come out of it.</source>
        <translation>期末余额 %1 中，%2 已承付，%3 既未承付、批款也未留存；已批款部分的支助费用、新的批款及其准备金均从中支付。</translation>
    </message>
    <message>
        <source>Staff of the administrator</source>
        <translation>管理方工作人员</translation>
    </message>
    <message>
        <source>Spent on staff</source>
        <translation>工作人员支出</translation>
    </message>
    <message>
        <source>Digest of the short list approved on %1 (SHA-256): %2</source>
        <comment>%1 a date</comment>
        <translation>%1核准的入围名单的摘要值 (SHA-256)：%2</translation>
    </message>
    <message>
        <source>Published with a reason, since its rules could not all be kept, its notice was short or people had applied: %1</source>
        <translation>因规则无法全部遵守、通知时间过短或已有人申请，附理由发布：%1</translation>
    </message>
    <message>
        <source>The number of applicants is left out here, since a group in which fewer than three were not sponsored would point at persons (paras. 11 and 27).</source>
        <translation>此处略去申请人数，因为未获资助者少于三人的组别会指向具体的人（第11和27段）。</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Who was to fill places that became free was approved on %1.</source>
        <comment>%1 one date or several</comment>
        <translation>填补空缺名额的人选于%1获得核准。</translation>
    </message>
    <message>
        <source>Amounts not published</source>
        <translation>未公布的金额</translation>
    </message>
    <message numerus="yes">
        <source>Amounts of donors who asked that they not be published, also of %Ln donor(s) not named here</source>
        <translation>
            <numerusform>要求不公布金额的捐助方的捐款，包括未在此列名的%Ln个捐助方</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>There is no such application, or it was withdrawn.</source>
        <translation>没有该申请，或已撤回。</translation>
    </message>
    <message>
        <source>At least two reviewers read each application.</source>
        <translation>每份申请由至少两名评审人阅读。</translation>
    </message>
    <message>
        <source>The reviewer&apos;s account was disabled.</source>
        <translation>该评审人的账户已停用。</translation>
    </message>
    <message>
        <source>There is no reviewer %1.</source>
        <translation>没有评审人 %1。</translation>
    </message>
    <message>
        <source>That is on record already.</source>
        <translation>此项已在记录中。</translation>
    </message>
    <message>
        <source>%1 is of the same State</source>
        <translation>%1 属于同一国家</translation>
    </message>
    <message>
        <source>%1 has stood back</source>
        <translation>%1 已回避</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and there are only %3. Add a reviewer.</source>
        <translation>%1 需要 %2 名评审人，而只有 %3 名。请添加评审人。</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and only %3 may review it: %4. Add a reviewer.</source>
        <translation>%1 需要 %2 名评审人，而只有 %3 名可以评审：%4。请添加评审人。</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted: it was changed in the file. Verify the record.</source>
        <translation>%2 对 %1 的评审与提交时不符：在文件中被改动过。请核验记录。</translation>
    </message>
    <message>
        <source>Waits for the review of %1.</source>
        <comment>%1 is a list of reviewers</comment>
        <translation>等待 %1 的评审。</translation>
    </message>
    <message>
        <source>All reviews are in and can be opened.</source>
        <translation>所有评审已到齐，可以公开。</translation>
    </message>
    <message>
        <source>Has %1 of 2 reviewers: assign another, or decide to go on without.</source>
        <translation>有 2 名评审人中的 %1 名：请另行分派，或决定照此继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and why it waits</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Its eligibility is unclear: a person must decide first.</source>
        <translation>资格不明确：须先由人作出判断。</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>why someone does not review</comment>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>why someone does not review</comment>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>why someone does not review</comment>
        <translation>解除</translation>
    </message>
    <message>
        <source>The call has no application %1, or it was withdrawn.</source>
        <translation>征集没有申请 %1，或其已撤回。</translation>
    </message>
    <message>
        <source>You are %1 and submit your own reviews, not those of %2.</source>
        <translation>您是 %1，只能提交自己的评审，不能提交 %2 的评审。</translation>
    </message>
    <message>
        <source>%1 stands twice in the table.</source>
        <translation>%1 在表中出现两次。</translation>
    </message>
    <message>
        <source>This application is not assigned to you.</source>
        <translation>该申请未分派给您。</translation>
    </message>
    <message>
        <source>The reviews of this application are opened and can&apos;t change.</source>
        <translation>该申请的评审已经公开，不能更改。</translation>
    </message>
    <message>
        <source>It was decided to go on without reviews of this application.</source>
        <translation>已决定在没有该申请评审的情况下继续。</translation>
    </message>
    <message>
        <source>Reviews begin when the call is closed for applications.</source>
        <translation>征集截止申请后评审方才开始。</translation>
    </message>
    <message>
        <source>The short list was sent to the High Representative: its reviews stay.</source>
        <translation>入围名单已呈交高级代表：其评审保持不变。</translation>
    </message>
    <message>
        <source>Give a score for each of the %1 criteria of the call.</source>
        <translation>请为征集的 %1 项标准逐项评分。</translation>
    </message>
    <message>
        <source>A score is a whole number from 0 to 5.</source>
        <translation>评分为 0 至 5 的整数。</translation>
    </message>
    <message>
        <source>The note has more than %1 characters.</source>
        <translation>备注超过 %1 个字符。</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>您已回避该申请。</translation>
    </message>
    <message>
        <source>You have submitted this review: it can&apos;t change.</source>
        <translation>您已提交该评审：不能更改。</translation>
    </message>
    <message>
        <source>Say in one sentence what the conflict is.</source>
        <translation>请用一句话说明冲突是什么。</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>请用一句话说明理由。</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters.</source>
        <translation>理由超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The review is submitted; only a conflict of interest can still take it out.</source>
        <translation>评审已提交；只有利益冲突仍可使其撤出。</translation>
    </message>
    <message>
        <source>Say in at most %1 characters why the call goes on without reviews of this application.</source>
        <translation>请用至多 %1 个字符说明为何在没有该申请评审的情况下继续。</translation>
    </message>
    <message>
        <source>This application has enough reviews; only one with fewer than two can go without.</source>
        <translation>该申请的评审已经足够；只有评审少于两份的申请才能照此继续。</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted.</source>
        <translation>%2 对 %1 的评审与提交时不符。</translation>
    </message>
    <message>
        <source>Said in confidence to the office.</source>
        <translation>在保密情况下告知办公室。</translation>
    </message>
    <message>
        <source>The review key of %1 is none: it was changed by another program. Verify the file.</source>
        <translation>%1 的评审密钥无效：已被其他程序更改。请核验该文件。</translation>
    </message>
    <message>
        <source>The applicant is of the reviewer&apos;s own State, which came on record later (para. 18).</source>
        <translation>申请人来自评审人的所属国家，该国家系后来记录（第18段）。</translation>
    </message>
    <message>
        <source>%1: %3 are of the own State of %2, who must not review them (para. 18). Assign the reviews again: others take them.</source>
        <translation>%1：%3来自%2的所属国家，后者不得评审（第18段）。请重新分派评审，由他人接手。</translation>
    </message>
    <message>
        <source>%1: %2 has submitted reviews of %3, which are of the own State (para. 18). Until they are opened, record the conflict of interest, and they don&apos;t count.</source>
        <translation>%1：%2已提交对%3的评审，后者来自其所属国家（第18段）。在启封之前，请记录利益冲突，该评审即不计入。</translation>
    </message>
    <message>
        <source>The applicant is of your own State: the office gives this application to somebody else.</source>
        <translation>申请人来自您的所属国家：办公室将把此申请交由他人评审。</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>请给出至多 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>A scenario of this fund is kept in %1.</source>
        <translation>本基金的情景以 %1 保存。</translation>
    </message>
    <message>
        <source>An amount above zero in %1, of at most %2.</source>
        <translation>以 %1 计、大于零且至多 %2 的金额。</translation>
    </message>
    <message>
        <source>An amount in %1 from zero to %2.</source>
        <translation>以 %1 计、从零至 %2 的金额。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>从 %1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>A medium operation has no fewer delegates or activities than a small one.</source>
        <translation>中等规模运作的代表或活动不得少于小规模运作。</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>没有情景“%1”。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>可支持的内容</translation>
    </message>
    <message>
        <source>Delegates at each session</source>
        <translation>每届会议代表</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>每年届会数</translation>
    </message>
    <message>
        <source>Activities a year, at most</source>
        <translation>每年活动，至多</translation>
    </message>
    <message>
        <source>Multi-year commitments</source>
        <translation>多年承诺</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>可持续年数</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>供资的去向</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>每年供资</translation>
    </message>
    <message>
        <source>Buys more from</source>
        <translation>增加起点</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>工作人员经费来源</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>基金</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>经常预算</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>专业员额，每年</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>一般事务员额，每年</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>一名代表出席一届会议</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>一次活动</translation>
    </message>
    <message>
        <source>Years that the funding comes</source>
        <translation>供资持续年数</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>支助费用</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>业务准备金</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>the usual share; no authority has set another</source>
        <translation>通常比例；主管方未另行规定</translation>
    </message>
    <message>
        <source>For illustration only: unit costs are assumptions, not prices (para. 20).</source>
        <translation>仅用于说明目的：单位费用为假设，不是价格（第20段）。</translation>
    </message>
    <message>
        <source>Programme support costs are %1 of expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>方案支助费用为支出的 %1（%2）。</translation>
    </message>
    <message>
        <source>The operating reserve is %1 of planned expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>业务准备金为计划支出的 %1（%2）。</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>What a yearly funding buys, amounts in %1</source>
        <comment>%1 a currency</comment>
        <translation>每年供资可支持的内容，金额以 %1 计</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>小规模，第20(a)段</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>中等规模，第20(b)段</translation>
    </message>
    <message>
        <source>Para. 20 (b) illustrates commitments over several years with US$ 5 million a year; no UN operational rate is on record to compare it with %1.</source>
        <translation>第20(b)段以每年500万美元举例说明多年期承付款；没有已记录的联合国业务汇率可将其与%1比较。</translation>
    </message>
    <message>
        <source>In the twelve months to %1 the fund received %2 %3, below the %2 %4 a year with which para. 20 (b) illustrates commitments over several years.</source>
        <translation>在截至%1的十二个月内，基金收到%2 %3，低于第20(b)段举例说明多年期承付款所用的每年%2 %4。</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1，第20(a)段</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1，第20(b)段</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>not known on both sides</source>
        <comment>a year of birth</comment>
        <translation>并非双方均已知</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>出生年份相同</translation>
    </message>
    <message>
        <source>among the years of birth that the list gives</source>
        <translation>属于名单所列出生年份</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>相差一年</translation>
    </message>
    <message>
        <source>some years apart</source>
        <translation>相差数年</translation>
    </message>
    <message>
        <source>more than ten years apart</source>
        <translation>相差超过十年</translation>
    </message>
    <message>
        <source>these words contradict each other</source>
        <translation>这些词相互矛盾</translation>
    </message>
    <message>
        <source>only one side has these words</source>
        <translation>只有一方有这些词</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>词序不同</translation>
    </message>
    <message>
        <source>an alias that the list itself calls weak</source>
        <translation>名单本身称为弱的别名</translation>
    </message>
    <message>
        <source>the same number of a document</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <comment>how much a match says; a number such as 21.4</comment>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is “%1”, not “CONSOLIDATED_LIST”: this is not the Security Council&apos;s Consolidated List.</source>
        <translation>该文件的最外层元素是“%1”，而不是“CONSOLIDATED_LIST”：这不是安全理事会综合名单。</translation>
    </message>
    <message>
        <source>The list bears no date: “dateGenerated” of its first element is “%1”.</source>
        <translation>名单没有日期：其首个元素的“dateGenerated”为“%1”。</translation>
    </message>
    <message>
        <source>The list has no part “%1”. Download the whole list again.</source>
        <translation>名单没有“%1”部分。请重新下载整份名单。</translation>
    </message>
    <message>
        <source>The file ends in the middle of the list, after %1 entries: it was cut off. Download it again.</source>
        <translation>文件在名单中间、%1 个条目之后结束：已被截断。请重新下载。</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1.</source>
        <translation>该文件不是格式正确的 XML：%1。</translation>
    </message>
    <message>
        <source>The entry “%1” has no number (DATAID).</source>
        <translation>条目“%1”没有编号 (DATAID)。</translation>
    </message>
    <message>
        <source>The entry %1 has no name.</source>
        <translation>条目 %1 没有姓名。</translation>
    </message>
    <message>
        <source>The number %1 (DATAID) stands at two entries.</source>
        <translation>两个条目使用同一编号 %1 (DATAID)。</translation>
    </message>
    <message>
        <source>The list is longer than any list of the Security Council.</source>
        <translation>该名单比安全理事会的任何名单都长。</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>an entry of the list</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry of the list</comment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an entry of the list</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>The part “%1” has %2 entries; between %3 and %4 are plausible. A list that was cut off or mixed up is not imported: download it again.</source>
        <translation>“%1”部分有 %2 个条目；合理数目在 %3 和 %4 之间。被截断或混乱的名单不予导入：请重新下载。</translation>
    </message>
    <message>
        <source>The list bears the date %1, which is to come.</source>
        <translation>名单日期 %1 尚未到来。</translation>
    </message>
    <message>
        <source>The list is of %1; a version of %2 is on record already.</source>
        <translation>该名单日期为 %1；%2 的版本已在记录中。</translation>
    </message>
    <message>
        <source>Individual</source>
        <comment>an entry of a sanctions list</comment>
        <translation>个人</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>an entry of a sanctions list</comment>
        <translation>实体</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>主要姓名</translation>
    </message>
    <message>
        <source>name in its own script</source>
        <translation>原文姓名</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>alias of low quality</source>
        <translation>低质量别名</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a year</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>verdict on a hit</comment>
        <translation>就是列名者</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>verdict on a hit</comment>
        <translation>另有其人</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a hit</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <comment>state of a hit</comment>
        <translation>待第二人确认</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>state of a hit that two people decided</comment>
        <translation>另有其人</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>state of a hit that two people decided</comment>
        <translation>就是列名者</translation>
    </message>
    <message>
        <source>No list imported</source>
        <translation>未导入名单</translation>
    </message>
    <message>
        <source>Not screened against the newest list</source>
        <translation>未对照最新名单筛查</translation>
    </message>
    <message>
        <source>A hit waits for a decision</source>
        <translation>有匹配项待决定</translation>
    </message>
    <message>
        <source>On the Security Council&apos;s list</source>
        <translation>在安全理事会名单上</translation>
    </message>
    <message>
        <source>Screened, no open hit</source>
        <translation>已筛查，没有待处理的匹配项</translation>
    </message>
    <message>
        <source>%1 was not screened against the newest Consolidated List: screen everyone again first.</source>
        <translation>%1 未对照最新综合名单筛查：请先重新筛查所有对象。</translation>
    </message>
    <message>
        <source>%1 resembles an entry of the Consolidated List, and two people have not decided on it yet: until then no clearance holds.</source>
        <translation>%1 与综合名单的一个条目相似，两人尚未作出决定：在此之前任何核准均不生效。</translation>
    </message>
    <message>
        <source>Two people found that %1 stands on the Security Council&apos;s Consolidated List: nothing is accepted.</source>
        <translation>两人认定 %1 在安全理事会综合名单上：不接受任何捐款。</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>已有一项提议待第二人确认。</translation>
    </message>
    <message>
        <source>There is no such hit, or its entry is on the list no more.</source>
        <translation>没有该匹配项，或其条目已不在名单上。</translation>
    </message>
    <message>
        <source>Say why: what was compared, and what it showed.</source>
        <translation>请说明理由：比较了哪些内容，结果如何。</translation>
    </message>
    <message>
        <source>There is no proposal on this hit that waits.</source>
        <translation>该匹配项没有待答复的提议。</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it, since two people decide.</source>
        <translation>此提议由您作出：须由两人决定，因此须由另一人答复。</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>请说明不同意的理由。</translation>
    </message>
    <message>
        <source>different</source>
        <comment>how two words of names are alike</comment>
        <translation>不同</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>how two words of names are alike</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>a known spelling of the same name</source>
        <comment>how two words of names are alike</comment>
        <translation>同一姓名的已知拼法</translation>
    </message>
    <message>
        <source>the same sound, spelt otherwise</source>
        <comment>how two words of names are alike</comment>
        <translation>发音相同，拼法不同</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <comment>how two words of names are alike</comment>
        <translation>同一姓名的另一语言形式</translation>
    </message>
    <message>
        <source>the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>辅音相同；其中一种写法没有元音</translation>
    </message>
    <message>
        <source>nearly the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>辅音几乎相同；其中一种写法没有元音</translation>
    </message>
    <message>
        <source>nearly the same sound</source>
        <comment>how two words of names are alike</comment>
        <translation>发音几乎相同</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <comment>how two words of names are alike</comment>
        <translation>首字母相符</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>A negative number is not allowed here.</source>
        <translation>此处不允许负数。</translation>
    </message>
    <message>
        <source>The number is above %1.</source>
        <translation>数字大于 %1。</translation>
    </message>
    <message>
        <source>The rule&apos;s min is above its max.</source>
        <translation>规则的 min 大于其 max。</translation>
    </message>
    <message>
        <source>A rule can&apos;t match on id, merit or cost.</source>
        <translation>规则不能按 id、merit 或 cost 匹配。</translation>
    </message>
    <message>
        <source>Two rules bear the name “%1”.</source>
        <translation>有两条规则同名“%1”。</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>id 为空。</translation>
    </message>
    <message>
        <source>Another candidate has the id “%1” already.</source>
        <translation>已有另一候选人的 id 为“%1”。</translation>
    </message>
    <message>
        <source>The state is empty.</source>
        <translation>state 为空。</translation>
    </message>
    <message>
        <source>The costs together exceed %1.</source>
        <translation>费用合计超过 %1。</translation>
    </message>
    <message>
        <source>There are more than %1 candidates.</source>
        <translation>候选人超过 %1 名。</translation>
    </message>
    <message>
        <source>No candidate has the attribute “%1”.</source>
        <translation>没有候选人具有属性“%1”。</translation>
    </message>
    <message>
        <source>This is no valid JSON: it holds a zero byte.</source>
        <translation>不是有效的 JSON：含有零字节。</translation>
    </message>
    <message>
        <source>Here must stand %1, not true or false.</source>
        <translation>此处须为 %1，不能是 true 或 false。</translation>
    </message>
    <message>
        <source>Binary data is no JSON.</source>
        <translation>二进制数据不是 JSON。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>“%1” is written with a point or an exponent; write a whole number.</source>
        <translation>“%1”写有小数点或指数；请写整数。</translation>
    </message>
    <message>
        <source>The format must be “funddesk-selection/1”, not “%1”.</source>
        <translation>format 须为“funddesk-selection/1”，而不是“%1”。</translation>
    </message>
    <message>
        <source>The measure must be “count” or “amount”, not “%1”.</source>
        <translation>measure 须为“count”或“amount”，而不是“%1”。</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>该键未知。</translation>
    </message>
    <message>
        <source>The key stands here twice.</source>
        <translation>该键在此出现两次。</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少该键。</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation>不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of value</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>此处须为 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>“%1” is no candidate of this problem.</source>
        <translation>“%1”不是此问题的候选人。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept: the merit is below min_merit.</source>
        <translation>“%1”不能保留：其综合分低于 min_merit。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be both kept and out.</source>
        <translation>“%1”不能既保留又排除。</translation>
    </message>
    <message>
        <source>The amount already spent can&apos;t be negative.</source>
        <translation>已支出金额不能为负数。</translation>
    </message>
    <message>
        <source>Those kept no longer fit: together they break “%1”.</source>
        <translation>保留者不再符合：合计违反“%1”。</translation>
    </message>
    <message>
        <source>More is already spent than the whole budget.</source>
        <translation>已支出的数额超过整个预算。</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>State and group</source>
        <translation>国家和组别</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>费用，%1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>W/M</source>
        <extracomment>Head of a narrow column: woman or man</extracomment>
        <translation>女/男</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>一句话说明理由</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter or sign for a woman, in a table</extracomment>
        <translation>女</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>One letter or sign for a man, in a table</extracomment>
        <translation>男</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>信函文件夹</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>正在写出信函</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>已停止；已写出%Ln封信函。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>已写出%Ln封信函。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <comment>a folder</comment>
        <translation>位于%1。</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>因收件人地址已密封而未写出：%1。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Minimum to start</source>
        <translation>启动最低额</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>方案支助费用</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>业务准备金</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>基金的地位</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>文件编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Years that personal data are kept</source>
        <translation>个人数据保存年数</translation>
    </message>
    <message>
        <source>A share from 0 to 1 such as 0.13.</source>
        <translation>0 至 1 的比例，例如 0.13。</translation>
    </message>
    <message>
        <source>Either proposed or established.</source>
        <translation>拟议或已设立。</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>文本。</translation>
    </message>
    <message>
        <source>A whole number of years from 1 to 100.</source>
        <translation>1 至 100 的整数年数。</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>请说明自哪一天起生效。</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>请说明由谁决定，写于何处。</translation>
    </message>
    <message>
        <source>established</source>
        <comment>status of the fund</comment>
        <translation>已设立</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>status of the fund</comment>
        <translation>拟议</translation>
    </message>
    <message>
        <source>Books closed until</source>
        <translation>账簿关闭至</translation>
    </message>
    <message>
        <source>An amount above zero in %1 such as %2.</source>
        <translation>大于零的 %1 金额，例如 %2。</translation>
    </message>
    <message>
        <source>A day such as 2025-12-31.</source>
        <translation>日期，例如 2025-12-31。</translation>
    </message>
    <message>
        <source>A closing of the books holds from today or earlier: record it on the day on which they are closed.</source>
        <translation>账簿关闭自今天或更早起生效：请在关闭当日予以记录。</translation>
    </message>
    <message>
        <source>Only days that are over can be closed.</source>
        <translation>只能关闭已经过去的日期。</translation>
    </message>
    <message>
        <source>The books are closed until %1 already, and a closing is only moved on. Mend a mistake by an entry in the open period.</source>
        <translation>账簿已关闭至 %1，关闭日期只能后移。请在未关闭的期间以分录更正错误。</translation>
    </message>
    <message>
        <source>Recognition of contributions</source>
        <translation>捐款的确认</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>窗口偏好</translation>
    </message>
    <message>
        <source>Certification of payments by another person</source>
        <translation>由另一人核证付款</translation>
    </message>
    <message>
        <source>Either ipsas23 or ipsas47.</source>
        <translation>ipsas23 或 ipsas47。</translation>
    </message>
    <message>
        <source>Either allowed or not_allowed.</source>
        <translation>allowed 或 not_allowed。</translation>
    </message>
    <message>
        <source>Either required or not_required.</source>
        <translation>required 或 not_required。</translation>
    </message>
    <message>
        <source>The books are closed until %1: what was reported rests on what held then. Say a later day.</source>
        <translation>账簿已关闭至 %1：已报告的内容以当时有效的设置为依据。请给出更晚的日期。</translation>
    </message>
    <message>
        <source>IPSAS 23: on signature, unless conditions apply</source>
        <translation>IPSAS 23：签署时确认，附条件的除外</translation>
    </message>
    <message>
        <source>IPSAS 47: as received, and as obligations are met</source>
        <translation>IPSAS 47：收到时确认，附义务的在履行时确认</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>非必须</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>工作人员经费来源</translation>
    </message>
    <message>
        <source>Commitments over several years</source>
        <translation>多年期承付款</translation>
    </message>
    <message>
        <source>Due diligence by checklist and two people</source>
        <translation>以核对表和两人方式进行尽职调查</translation>
    </message>
    <message>
        <source>Either fund or regular-budget.</source>
        <translation>fund或regular-budget。</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>the fund: Member States&apos; contributions</source>
        <translation>基金：会员国的捐款</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>经常预算</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>The books have an entry of %1. A control is lifted or lowered from that day on or later, never for days before: say a later day.</source>
        <translation>账簿中有%1的分录。控制措施只能自该日或其后解除或降低，不得用于此前日期：请填写较晚的日期。</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>call</source>
        <translation>征集</translation>
    </message>
    <message>
        <source>application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>伙伴</translation>
    </message>
</context>
<context>
    <name>shortlists</name>
    <message>
        <source>%1 falls to %2 of %3.</source>
        <comment>%1 is a rule&apos;s name, %3 its minimum, %2 what would be reached</comment>
        <translation>%1：降至 %3 中的 %2。</translation>
    </message>
    <message>
        <source>Total merit falls %1.</source>
        <translation>综合分总和下降 %1。</translation>
    </message>
    <message>
        <source>Total merit falls %1; in this place: %2.</source>
        <comment>%2: who would come instead</comment>
        <translation>综合分总和下降 %1；代之以：%2。</translation>
    </message>
    <message>
        <source>Total merit falls %1; no merit would be enough.</source>
        <translation>综合分总和下降 %1；任何综合分均不足以入选。</translation>
    </message>
    <message>
        <source>Total merit falls %1; selected from %2.</source>
        <comment>%2: the merit needed</comment>
        <translation>综合分总和下降 %1；综合分达 %2 方可入选。</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>没有剩余名额。</translation>
    </message>
    <message>
        <source>Costs more than the money that is left.</source>
        <translation>费用超过剩余资金。</translation>
    </message>
    <message>
        <source>The State&apos;s places are taken.</source>
        <translation>该国名额已满。</translation>
    </message>
    <message>
        <source>%1: the most is reached.</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1：已达上限。</translation>
    </message>
    <message>
        <source>Fewer seats are filled: %1 less.</source>
        <translation>填补的名额减少：少 %1。</translation>
    </message>
    <message>
        <source>Equal merit, at %1 more.</source>
        <comment>%1 is an amount</comment>
        <translation>综合分相同，费用多 %1。</translation>
    </message>
    <message>
        <source>Equal in all; the published lot decides.</source>
        <translation>各项均相同；按公布的办法抽签决定。</translation>
    </message>
    <message>
        <source>Merit is below the minimum of %1.</source>
        <translation>综合分低于最低分 %1。</translation>
    </message>
    <message>
        <source>Approved before: stays.</source>
        <translation>先前获批准：保持不变。</translation>
    </message>
    <message>
        <source>Declined or withdrawn before.</source>
        <translation>先前已否决或退出。</translation>
    </message>
    <message>
        <source>There is no such nominee.</source>
        <translation>没有该获提名者。</translation>
    </message>
    <message>
        <source>The short list is not the one whose digest was given. Nothing was signed.</source>
        <translation>入围名单与所给摘要值不符。未签署任何内容。</translation>
    </message>
    <message>
        <source>Say why the list is returned.</source>
        <translation>请说明退回名单的理由。</translation>
    </message>
    <message>
        <source>A list is returned whole: nobody of it is declined.</source>
        <translation>名单须整份退回：不否决其中任何一人。</translation>
    </message>
    <message>
        <source>%1 is not among those proposed.</source>
        <translation>%1 不在提议人选之列。</translation>
    </message>
    <message>
        <source>Say why %1 is declined.</source>
        <translation>请说明否决 %1 的理由。</translation>
    </message>
    <message>
        <source>This short list has been decided already.</source>
        <translation>该入围名单已有决定。</translation>
    </message>
    <message>
        <source>The selection waits until all reviews are in and opened.</source>
        <translation>遴选须等到所有评审到齐并公开。</translation>
    </message>
    <message>
        <source>Record the public value that the call names for the lot.</source>
        <translation>请记录征集为抽签指定的公开数值。</translation>
    </message>
    <message>
        <source>A person must first decide on the eligibility of: %1.</source>
        <translation>须先由人判断以下申请的资格：%1。</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven; nothing was stored.</source>
        <translation>在证明最优名单之前已停止；未保存任何内容。</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>尚未为该征集拟定入围名单。</translation>
    </message>
    <message>
        <source>The short list has not been sent for approval.</source>
        <translation>入围名单尚未送批。</translation>
    </message>
    <message>
        <source>The short list has been sent for approval already.</source>
        <translation>入围名单已送批。</translation>
    </message>
    <message>
        <source>Something that the short list rests on has changed since it was made. Make it again.</source>
        <translation>入围名单所依据的内容在拟定之后有变动。请重新拟定。</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>未入选</translation>
    </message>
    <message>
        <source>Below the minimum merit</source>
        <translation>低于最低综合分</translation>
    </message>
    <message>
        <source>The reviewers&apos; own merits</source>
        <translation>各评审人的综合分</translation>
    </message>
    <message>
        <source>They lie 15 points or more apart.</source>
        <translation>相差 15 分或以上。</translation>
    </message>
    <message>
        <source>Withdrew after approval</source>
        <translation>批准后退出</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承付</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>综合分</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>若无此人</translation>
    </message>
    <message>
        <source>Why not in</source>
        <translation>未入选理由</translation>
    </message>
    <message>
        <source>What the delegation may be told</source>
        <translation>可以告知代表团的内容</translation>
    </message>
    <message>
        <source>%1 is not a candidate of this short list.</source>
        <translation>%1 不是该入围名单的候选人。</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of: %1. Without their consent the file is not published; States may have it on request.</source>
        <translation>以下申请人，具有其相同属性者不足三人：%1。未经其同意不公布该文件；各国可请求提供。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>没有该分录。</translation>
    </message>
    <message>
        <source>The nominee was withdrawn: what was released stays so.</source>
        <translation>该获提名者已退出：已释放的资金保持不变。</translation>
    </message>
    <message>
        <source>The call closed on %1: a list is not sent for approval on an earlier day.</source>
        <translation>征集已于 %1 截止：名单送批日期不得早于该日。</translation>
    </message>
    <message>
        <source>The list was sent for approval on %1: a decision is not of an earlier day.</source>
        <translation>名单已于 %1 送批：决定日期不得早于该日。</translation>
    </message>
    <message>
        <source>Nothing is waited for any more: open the reviews, which puts on record that the call is reviewed.</source>
        <translation>不再等待任何事项：请公开评审，从而将该征集已评审一事记录在案。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applications, %2 why they wait</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Short list %1 of %2 is not what was made by the rules: another program changed the file. Verify the record.</source>
        <translation>%2 的入围名单 %1 与按规则拟定的不符：其他程序更改了文件。请核验记录。</translation>
    </message>
    <message>
        <source>Stopped before anything was signed.</source>
        <translation>已停止，未作任何签名。</translation>
    </message>
    <message>
        <source>%1 does not say what was published.</source>
        <translation>%1 未说明所发布的内容。</translation>
    </message>
    <message>
        <source>Without a cost these can&apos;t take part: %1. %2</source>
        <comment>%1 references of applications, %2 a sentence: what must be imported</comment>
        <translation>以下申请没有费用，不能参加：%1。%2</translation>
    </message>
    <message>
        <source>No approval of its short list bears the nomination.</source>
        <translation>该提名没有其入围名单的批准作为依据。</translation>
    </message>
    <message>
        <source>The approved short list does not propose who was nominated.</source>
        <translation>已批准的入围名单并未提出获提名者。</translation>
    </message>
    <message>
        <source>Give the reference of the letter in which %1 consents.</source>
        <translation>请给出 %1 表示同意的信函编号。</translation>
    </message>
    <message>
        <source>Give the day of the consent of %1: not a later one than that of the publication.</source>
        <translation>请给出 %1 表示同意的日期：不得晚于发布日期。</translation>
    </message>
    <message>
        <source>Say on whose decision or request it is given out.</source>
        <translation>请说明依据谁的决定或请求对外提供。</translation>
    </message>
    <message>
        <source>The file for States rests on no consent.</source>
        <translation>提供给国家的文件不以同意为依据。</translation>
    </message>
    <message>
        <source>The consent of %1 stands twice.</source>
        <translation>%1 的同意出现两次。</translation>
    </message>
    <message>
        <source>A selection is given out once it has been approved.</source>
        <translation>遴选在批准之后才对外提供。</translation>
    </message>
    <message>
        <source>Costs are rounded to multiples of %1 (minor units), the coarsest that give the same list.</source>
        <translation>费用舍入为 %1（最小货币单位）的倍数，即得出相同名单的最粗倍数。</translation>
    </message>
    <message>
        <source>%1 of %2 States, with %3 applicants, have a cost that no other State has: whoever knows the fares can tell which States they are (para. 11).</source>
        <translation>%2 个国家中的 %1 个（有 %3 名申请人）的费用与其他国家均不相同：知道票价者即可辨认是哪些国家（第11段）。</translation>
    </message>
    <message>
        <source>Something that the selection rests on was changed while it was made: make it again.</source>
        <translation>遴选所依据的内容在拟定期间有更改：请重新拟定。</translation>
    </message>
    <message>
        <source>Another short list was made meanwhile: read it first.</source>
        <translation>其间已拟定另一入围名单：请先阅读。</translation>
    </message>
    <message>
        <source>These are eligible and have neither their reviews nor a decision to go on without: %1.</source>
        <translation>以下申请符合资格，但既无评审，也无不经评审而继续的决定：%1。</translation>
    </message>
    <message>
        <source>Rules that bind this list, met with nothing to spare: %1.</source>
        <comment>%1 names of balance rules</comment>
        <translation>约束本名单的规则，刚好达到而无余量：%1。</translation>
    </message>
    <message>
        <source>No rule binds this list: each is met with something to spare.</source>
        <translation>没有规则约束本名单：各项规则均有余量。</translation>
    </message>
    <message>
        <source>the fare from %1 to %2</source>
        <comment>in a list; %1 a State, %2 a place</comment>
        <translation>从%1到%2的票价</translation>
    </message>
    <message>
        <source>the daily subsistence rate for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>%1的每日生活津贴标准</translation>
    </message>
    <message>
        <source>the terminal expenses for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>%1的起讫站费用</translation>
    </message>
    <message>
        <source>the rate of exchange for %1</source>
        <comment>in a list; %1 a currency&apos;s code</comment>
        <translation>%1 的汇率</translation>
    </message>
    <message>
        <source>what the journey costs</source>
        <comment>in a list</comment>
        <translation>旅程费用</translation>
    </message>
    <message>
        <source>Not compared, since this was not on record when the list was made: %1.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>未作比较，因为编制名单时没有以下记录：%1。</translation>
    </message>
    <message>
        <source>The nominee withdrew.</source>
        <translation>被提名人已退出。</translation>
    </message>
    <message>
        <source>Not compared: no estimate of the cost</source>
        <translation>未作比较：没有费用估计</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is free: they withdrew on %3.</source>
        <comment>%1 an applicant&apos;s reference, %2 a State, %3 date</comment>
        <translation>%1（%2）的名额空出：%3退出。</translation>
    </message>
    <message>
        <source>The meeting has begun: nobody is invited any more.</source>
        <translation>会议已开始：不再邀请任何人。</translation>
    </message>
    <message>
        <source>Who comes in can&apos;t be said now: %1</source>
        <comment>%1 a sentence</comment>
        <translation>目前无法确定由谁递补：%1</translation>
    </message>
    <message>
        <source>By the published rules comes in: %1. It takes a new list and an approval of its own.</source>
        <comment>%1 references of applicants</comment>
        <translation>根据已公布的规则递补者：%1。须有新名单并另行批准。</translation>
    </message>
    <message>
        <source>Nobody comes in: no other applicant is left.</source>
        <translation>无人递补：已无其他申请人。</translation>
    </message>
    <message>
        <source>By the published rules nobody comes in.</source>
        <translation>根据已公布的规则无人递补。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applicants, %2 why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Staff and other personnel costs</source>
        <translation>工作人员和其他人事费用</translation>
    </message>
    <message>
        <source>Supplies, commodities and materials</source>
        <translation>用品、商品和材料</translation>
    </message>
    <message>
        <source>Equipment, vehicles and furniture, including depreciation</source>
        <translation>设备、车辆和家具，包括折旧</translation>
    </message>
    <message>
        <source>Contractual services</source>
        <translation>订约承办事务</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>旅费</translation>
    </message>
    <message>
        <source>Transfers and grants to counterparts</source>
        <translation>给对应方的转账和赠款</translation>
    </message>
    <message>
        <source>General operating and other direct costs</source>
        <translation>一般业务费用和其他直接费用</translation>
    </message>
    <message>
        <source>Indirect programme support costs</source>
        <translation>间接方案支助费用</translation>
    </message>
    <message>
        <source>The books do not add up; verify the file.</source>
        <translation>账簿不平；请核验该文件。</translation>
    </message>
    <message>
        <source>Contributions are recognised under %1 (%2).</source>
        <comment>%1 an accounting standard, %2 an authority</comment>
        <translation>捐款按 %1 确认（%2）。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time or a day, a day</comment>
        <translation>%1，所知截至 %2</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>拟议基金：非正式文件</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>演示：人员和金额均为虚构</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>收入和支出</translation>
    </message>
    <message>
        <source>Contributions by donor</source>
        <translation>按捐助方列出的捐款</translation>
    </message>
    <message>
        <source>Status of pledges</source>
        <translation>认捐状况</translation>
    </message>
    <message>
        <source>Budget against actual</source>
        <translation>预算与实际对比</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>试算表</translation>
    </message>
    <message>
        <source>A statement is of today or of an earlier day.</source>
        <translation>报表日期须为今天或更早。</translation>
    </message>
    <message>
        <source>The first day is not after the last.</source>
        <translation>首日不得晚于末日。</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>其中已承付</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>其中已批款未承付</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>其中业务准备金</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>其中可用</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>收到的捐款（扣除退款）</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>利息和汇兑差额</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>收入总额</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>支出总额</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>All contributions form one pool; no expenditure is traced to a donor (paras. 19 and 27).</source>
        <translation>所有捐款汇成一个资金池；支出不追溯到任何捐助方（第19和27段）。</translation>
    </message>
    <message>
        <source>Programme support costs are charged on expenditure and on open commitments.</source>
        <translation>方案支助费用按支出和未结承付款收取。</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>捐助方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>本期收到</translation>
    </message>
    <message>
        <source>Received to date</source>
        <translation>迄今收到</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>已签协议未收到</translation>
    </message>
    <message>
        <source>Announced, unsigned</source>
        <translation>已宣布未签署</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Amounts in %1. Receipts at the UN operational rate of their day, what is expected at that of the statement&apos;s.</source>
        <translation>金额以 %1 计。收款按当日联合国业务汇率折算，预期款项按报表日汇率折算。</translation>
    </message>
    <message>
        <source>* asked not to be published, or not with the amount: this statement is for the office only (para. 17).</source>
        <translation>* 要求不公布或不公布金额：本报表仅供办公室使用（第17段）。</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>捐款</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>宣布日期</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>其中逾期</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>预期，%1</translation>
    </message>
    <message>
        <source>Received, %1</source>
        <translation>已收到，%1</translation>
    </message>
    <message>
        <source>A pledge that is not signed is disclosed, not booked. What is expected is valued at the UN operational rate of the day.</source>
        <translation>未签署的认捐只予披露，不入账。预期款项按当日联合国业务汇率计值。</translation>
    </message>
    <message>
        <source>For the office only: donors are named whatever they asked for publication (para. 17).</source>
        <translation>仅供办公室使用：无论捐助方对公布有何要求，均列出其名称（第17段）。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承付</translation>
    </message>
    <message>
        <source>Not committed</source>
        <translation>未承付</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>支出占预算</translation>
    </message>
    <message>
        <source>Total direct costs</source>
        <translation>直接费用总额</translation>
    </message>
    <message>
        <source>The budget is the authority that was given to a window, less what it gave back; cumulative.</source>
        <translation>预算是授予窗口的授权减去其退回的部分；累计数。</translation>
    </message>
    <message>
        <source>Beside it, %1 of support costs were charged and %2 stand in the operating reserve.</source>
        <translation>此外，收取支助费用 %1，业务准备金为 %2。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Debit, %1</source>
        <translation>借方，%1</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>贷方，%1</translation>
    </message>
    <message>
        <source>Accounts of authority (allotted, committed, spent, set aside) stand beside those of money; each side adds up to nothing by itself.</source>
        <translation>授权账户（已批款、已承付、已支出、留存）与资金账户并列；各方自身合计为零。</translation>
    </message>
    <message>
        <source>A UN operational rate of %1 that came later</source>
        <comment>a currency</comment>
        <translation>后来的%1联合国业务汇率</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>The pool&apos;s figures of %1: what was recorded after %2</source>
        <comment>two days</comment>
        <translation>截至%1的资金池数字：%2之后记录的内容</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>记录日</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>a day</comment>
        <translation>截至%1所知</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>截至目前所知</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>此后没有数字发生变化。</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>分年度预算</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>a currency</comment>
        <translation>共计，%1</translation>
    </message>
    <message>
        <source>The books tell direct costs by window: sponsorship is shown as travel, activities as transfers and grants, monitoring as contractual services, posts as staff.</source>
        <translation>账簿按窗口列示直接费用：资助列为差旅，活动列为转拨款和赠款，监测列为订约承办事务，员额列为工作人员。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Amounts stand in the currency in which they were entered, and in the fund&apos;s at the rates of their entries.</source>
        <translation>金额以录入时的货币列示，并按其分录的汇率以基金货币列示。</translation>
    </message>
    <message>
        <source>Year, in %1</source>
        <translation>年度，以%1计</translation>
    </message>
    <message>
        <source>Committed for the year</source>
        <translation>该年度已承付</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>该年度已支出</translation>
    </message>
    <message>
        <source>Still open for the year</source>
        <translation>该年度未清</translation>
    </message>
    <message>
        <source>A commitment that is not spread over years is of the year in which it was made; what was released is left out, the latest years first.</source>
        <translation>未分摊到各年度的承付款属于作出承付的年度；已解除的款项不计在内，先从最后年度扣减。</translation>
    </message>
    <message>
        <source>Payments take what is open of the earliest year first. Later years are covered by cash as the first is.</source>
        <translation>付款首先冲抵最早年度的未清款项。以后年度与第一年一样有现金支持。</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>African States</source>
        <translation>非洲国家</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>亚太国家</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>东欧国家</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>拉丁美洲和加勒比国家</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>西欧和其他国家</translation>
    </message>
    <message>
        <source>Least developed countries</source>
        <translation>最不发达国家</translation>
    </message>
    <message>
        <source>LDC</source>
        <translation>最不发达国家</translation>
    </message>
    <message>
        <source>Landlocked developing countries</source>
        <translation>内陆发展中国家</translation>
    </message>
    <message>
        <source>LLDC</source>
        <translation>内陆发展中国家</translation>
    </message>
    <message>
        <source>Small island developing States</source>
        <translation>小岛屿发展中国家</translation>
    </message>
    <message>
        <source>SIDS</source>
        <translation>小岛屿发展中国家</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State.</source>
        <translation>“%1”不是任何国家的名称或ISO代码。</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State. Similar: %2.</source>
        <comment>%2 is a list of names of States with their codes</comment>
        <translation>“%1”不是任何国家的名称或ISO代码。相近的有：%2。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The copy %1 can&apos;t be written.</source>
        <translation>无法写入副本 %1。</translation>
    </message>
    <message>
        <source>%1 is being written by someone else. Try again.</source>
        <translation>%1 正由他人写入。请重试。</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t be written and is as it was.</source>
        <translation>磁盘已满：无法写入 %1，其内容保持原样。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for this: the file or its folder is read-only or gone.</source>
        <translation>无法为此打开 %1：文件或其文件夹为只读，或已不存在。</translation>
    </message>
    <message>
        <source>%1 is damaged. Use a backup.</source>
        <translation>%1 已损坏。请使用备份。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>无法使用 %1：%2。</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 已存在，保持原样。请另选名称。</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2). Open it once for writing.</source>
        <translation>%1 是较旧版本（schema %2）。请先以写入方式打开一次。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is empty; a fund file never is.</source>
        <translation>%1 为空；基金文件绝不会为空。</translation>
    </message>
    <message>
        <source>%1 is not a fund file.</source>
        <translation>%1 不是基金文件。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a fund file.</source>
        <translation>%1 是另一程序的数据库，不是基金文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Fund Desk (schema %2; this version knows %3). Install the newer version to open it.</source>
        <translation>%1 由较新版本的 Fund Desk 写成（schema %2；本版本支持 %3）。请安装较新版本打开。</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing. Use a backup.</source>
        <translation>%1 被截断：缺少末尾。请使用备份。</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where two people could write at once. Keep the file on this machine.</source>
        <translation>%1 位于网络共享（%2），可能有两人同时写入。请将文件存放在本机。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>无法写入 %1：文件或其文件夹为只读。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is a fund file, a backup or part of one, and is left as it is. Choose another name.</source>
        <translation>%1 是基金文件、备份或其一部分，保持原样。请另选名称。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1大于%2 MiB。</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing can be read in from it. Choose another file.</source>
        <translation>%1是基金文件、其他数据库或其一部分：不能从中读入任何内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing is written over it. Choose another name.</source>
        <translation>%1 是基金文件、另一数据库或其一部分：不会覆盖写入。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>draft call to finish</source>
        <translation>征集草稿待完成</translation>
    </message>
    <message>
        <source>decision waits for the High Representative</source>
        <translation>决定待高级代表作出</translation>
    </message>
    <message>
        <source>month without rates of exchange</source>
        <translation>月份缺少汇率</translation>
    </message>
    <message>
        <source>minimum to announce</source>
        <translation>最低额待公布</translation>
    </message>
    <message>
        <source>Nothing can be committed before (para. 16)</source>
        <translation>在此之前不能承付（第16段）</translation>
    </message>
    <message>
        <source>call closes</source>
        <translation>征集截止</translation>
    </message>
    <message>
        <source>call to close</source>
        <translation>征集待截止</translation>
    </message>
    <message>
        <source>call waits for its reviewers</source>
        <translation>征集待分派评审人</translation>
    </message>
    <message>
        <source>call&apos;s reviews to open</source>
        <translation>征集的评审待公开</translation>
    </message>
    <message>
        <source>short list to send for approval</source>
        <translation>入围名单待送批</translation>
    </message>
    <message>
        <source>short list to make</source>
        <translation>入围名单待拟定</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short name of a regional group</comment>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short name of a regional group</comment>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Eastern Europ.</source>
        <comment>short name of a regional group</comment>
        <translation>东欧</translation>
    </message>
    <message>
        <source>Lat. Am., Caribb.</source>
        <comment>short name of a regional group</comment>
        <translation>拉美加勒比</translation>
    </message>
    <message>
        <source>Western, other</source>
        <comment>short name of a regional group</comment>
        <translation>西欧和其他</translation>
    </message>
    <message>
        <source>%1, %2, cumulative</source>
        <comment>%1 is &apos;USD million&apos;, %2 a year</comment>
        <translation>%1，%2 年，累计</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>已认捐</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>the minimum with which the fund starts</comment>
        <translation>启动额 %1</translation>
    </message>
    <message>
        <source>applicants, call %1</source>
        <translation>申请人，征集 %1</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>妇女 %1</translation>
    </message>
    <message>
        <source>men %1</source>
        <translation>男子 %1</translation>
    </message>
    <message numerus="yes">
        <source>review(s) wait for you</source>
        <translation>
            <numerusform>评审待您完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instalment(s) overdue</source>
        <translation>
            <numerusform>分期付款逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) without an agreement</source>
        <translation>
            <numerusform>认捐尚无协议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearance(s) end</source>
        <translation>
            <numerusform>核准即将到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>representatives&apos; key(s) to confirm</source>
        <translation>
            <numerusform>高级代表密钥待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user(s) not signed in yet</source>
        <translation>
            <numerusform>用户尚未登录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>application(s) whose eligibility a person must decide</source>
        <translation>
            <numerusform>申请的资格待人判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) still to come</source>
        <translation>
            <numerusform>评审尚待提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <comment>applications</comment>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>applications</comment>
        <translation>符合资格</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>applications</comment>
        <translation>已评审</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <comment>applications</comment>
        <translation>受资助</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>applications</comment>
        <translation>已付款</translation>
    </message>
    <message>
        <source>applications, call %1</source>
        <translation>申请，征集 %1</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>people of other genders, or who did not say</comment>
        <translation>其他 %1</translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening to decide</source>
        <translation>
            <numerusform>筛查匹配项待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Until two people have decided, nothing is accepted (para. 14)</source>
        <translation>两人作出决定之前不接受任何捐款（第14段）</translation>
    </message>
    <message numerus="yes">
        <source>place(s) to fill: a nominee withdrew</source>
        <translation>
            <numerusform>名额待填补：一名获提名者退出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bank line(s) to match</source>
        <translation>
            <numerusform>银行流水待匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands for entries of the books, or is explained</source>
        <translation>每笔均须对应账簿分录，或作出解释</translation>
    </message>
    <message>
        <source>due diligence to decide on</source>
        <translation>尽职调查待决定</translation>
    </message>
    <message numerus="yes">
        <source>applicant(s) to tell of the call&apos;s new version</source>
        <translation>
            <numerusform>申请人待告知征集的新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) or agreement(s) to acknowledge</source>
        <translation>
            <numerusform>项认捐或协议待确认收悉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receipt(s) of money to acknowledge</source>
        <translation>
            <numerusform>笔收款待确认收悉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) to donors to release</source>
        <translation>
            <numerusform>封致捐助方函件待发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>donor(s) whose request on publication is not on file</source>
        <translation>
            <numerusform>个捐助方关于公布的要求未存档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants to decide</source>
        <translation>
            <numerusform>个申请人匹配项待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants wait for a second person</source>
        <translation>
            <numerusform>个申请人匹配项待第二人确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening wait for a second person</source>
        <translation>
            <numerusform>个筛查匹配项待第二人确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever proposed does not confirm (para. 14)</source>
        <translation>提议者不得确认（第14段）</translation>
    </message>
    <message numerus="yes">
        <source>month(s) of the books to close</source>
        <translation>
            <numerusform>个月的账簿待结账</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1; the year&apos;s statements rest on it</source>
        <translation>须在%1前；该年度的报表以此为依据</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>receivable(s) to revalue</source>
        <translation>
            <numerusform>项应收款待重估</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certified payment(s) to make</source>
        <translation>
            <numerusform>笔已核证付款待支付</numerusform>
        </translation>
    </message>
    <message>
        <source>Who certifies and who pays are two people</source>
        <translation>核证者和付款者须为两人</translation>
    </message>
    <message>
        <source>shortfall to cover</source>
        <translation>缺口待弥补</translation>
    </message>
    <message numerus="yes">
        <source>partner(s) to screen</source>
        <translation>
            <numerusform>个伙伴待筛查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitment(s) without a certified payment</source>
        <translation>
            <numerusform>项没有经核证付款的承付</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify what is to be paid, or release what is not needed</source>
        <translation>核证应付款项，或解除不需要的部分</translation>
    </message>
    <message numerus="yes">
        <source>charge(s) of the bank to post</source>
        <translation>
            <numerusform>笔银行费用待入账</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained, and not in the books: the pool shows too much</source>
        <translation>已作说明但未入账：资金池显示过多</translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to make ready</source>
        <translation>
            <numerusform>封授予或婉拒函待备妥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to release</source>
        <translation>
            <numerusform>封授予或婉拒函待发出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewer(s) whose own State is not on record</source>
        <translation>
            <numerusform>名评审人没有所属国家的记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) to give to others: the applicant is of the reviewer&apos;s own State</source>
        <translation>
            <numerusform>份须转交他人的评审：申请人来自评审人的所属国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading(s) that contradict a lot&apos;s value</source>
        <translation>
            <numerusform>次读取结果与抽签数值相矛盾</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>This cost stands twice for the same date. Leave one.</source>
        <translation>同一日期的该项费用出现两次。请只保留一项。</translation>
    </message>
    <message>
        <source>Name the place of the meeting.</source>
        <translation>请填写会议地点。</translation>
    </message>
    <message>
        <source>A fare is from a State: name it.</source>
        <translation>票价从某国起算：请写明国家。</translation>
    </message>
    <message>
        <source>Subsistence and terminal expenses go by the place alone: leave the State out.</source>
        <translation>生活津贴和起讫点费用只按地点计：请勿填写国家。</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>请说明自哪一天起生效。</translation>
    </message>
    <message>
        <source>An amount of zero or more.</source>
        <translation>零或更大的金额。</translation>
    </message>
    <message>
        <source>Say where it was read.</source>
        <translation>请说明出处。</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>没有 %2 的 %1 联合国业务汇率。请先导入该月汇率。</translation>
    </message>
    <message>
        <source>There is no fare from %1 to %2 on %3. Import the travel costs.</source>
        <translation>没有 %3 从 %1 到 %2 的票价。请导入旅费。</translation>
    </message>
    <message>
        <source>There is no daily subsistence rate for %1 on %2. Import the travel costs.</source>
        <translation>没有 %2 在 %1 的每日生活津贴标准。请导入旅费。</translation>
    </message>
    <message>
        <source>There are no terminal expenses for %1 on %2. Import the travel costs (zero, where none are paid).</source>
        <translation>没有 %2 在 %1 的起讫点费用。请导入旅费（不支付的填零）。</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>密码至少 %1 个字符。</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>没有用户 %1。</translation>
    </message>
    <message>
        <source>The fund and its first user need a name.</source>
        <translation>基金及其首位用户须有名称。</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 不是货币。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>用户须有姓名。</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>已有同名用户。</translation>
    </message>
    <message>
        <source>Unknown user, wrong one-time code, or the code was used already.</source>
        <translation>用户不存在、一次性代码错误，或代码已使用。</translation>
    </message>
    <message>
        <source>Only a High Representative&apos;s key is confirmed.</source>
        <translation>只确认高级代表的密钥。</translation>
    </message>
    <message>
        <source>%1 has not signed in yet and has no key.</source>
        <translation>%1 尚未登录，没有密钥。</translation>
    </message>
    <message>
        <source>The key of %1 has been confirmed already.</source>
        <translation>%1 的密钥已经确认。</translation>
    </message>
    <message>
        <source>Nobody disables the own account: someone must remain.</source>
        <translation>不能停用本人账户：须有人留任。</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 已经停用。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请说明理由。</translation>
    </message>
    <message>
        <source>Unknown administrator, wrong recovery key, or the key was used already.</source>
        <translation>管理人不存在、恢复密钥错误，或密钥已使用。</translation>
    </message>
    <message>
        <source>%1 is no State: its ISO code of three capital letters is asked, such as EST.</source>
        <translation>%1 不是国家：请填写三个大写字母的 ISO 代码，例如 EST。</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
        <source>You are too new here to confirm a key. Whoever was here before compares it with %1 and confirms it, or you %2 days after your first sign-in.</source>
        <translation>您到此时间太短，不能确认密钥。请由先前已在此的人与%1核对并确认，或由您在首次登录 %2 天之后确认。</translation>
    </message>
    <message>
        <source>Chosen when the fund file was made</source>
        <comment>an authority</comment>
        <translation>创建基金文件时选定</translation>
    </message>
    <message>
        <source>%1 is no reviewer: an own State is recorded of those alone who review applicants.</source>
        <translation>%1不是评审人：仅为评审申请人者记录所属国家。</translation>
    </message>
    <message>
        <source>%1 is disabled and reviews nothing any more.</source>
        <translation>%1已停用，不再评审。</translation>
    </message>
    <message>
        <source>Name a State, by its name or its ISO code.</source>
        <translation>请以名称或ISO代码指明国家。</translation>
    </message>
    <message>
        <source>This State is on record of %1 already.</source>
        <translation>%1的该国家已记录在案。</translation>
    </message>
    <message>
        <source>Another own State is on record of %1: say why it changes.</source>
        <translation>%1已记录另一所属国家：请说明为何更改。</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>%1 is the fund file itself. Give the copy another name.</source>
        <translation>%1 就是基金文件本身。请给副本另取名称。</translation>
    </message>
    <message>
        <source>%1 is in use, as %2 beside it shows. Give the copy another name.</source>
        <translation>%1 正在使用，旁边的 %2 表明了这一点。请给副本另取名称。</translation>
    </message>
    <message>
        <source>%1 is there already and is no fund file; it is left as it is. Give the copy another name.</source>
        <translation>%1 已经存在，且不是基金文件；保持原样。请给副本另取名称。</translation>
    </message>
    <message>
        <source>%1 is there already and is no earlier copy of this fund: it is damaged, another fund&apos;s, or holds entries that this file does not. It is left as it is. Give the copy another name.</source>
        <translation>%1 已经存在，且不是本基金较早的副本：它已损坏、属于另一基金，或含有本文件没有的条目。保持原样。请给副本另取名称。</translation>
    </message>
    <message>
        <source>The earlier copy %1 is kept: the file has %2 findings. Give the new copy another name.</source>
        <translation>较早的副本 %1 予以保留：文件有 %2 项发现。请给新副本另取名称。</translation>
    </message>
    <message>
        <source>%1 and %2 stand here for two people, and one had added the other, or one person both, less than %3 days before. Ask whether two were there.</source>
        <translation>%1 和 %2 在此作为两个人，而其中一人在不到 %3 天前添加了另一人，或两人均由同一人添加。请询问当时是否确有两人。</translation>
    </message>
</context>
</TS>
