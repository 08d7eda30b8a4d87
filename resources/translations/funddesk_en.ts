<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>base</name>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>The line has %Ln field where the header has %1: “%2” and what follows is missing.</numerusform>
            <numerusform>The line has %Ln fields where the header has %1: “%2” and what follows is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>The line has %Ln field where the header has %1. Put a field that contains “%2” in quotation marks.</numerusform>
            <numerusform>The line has %Ln fields where the header has %1. Put a field that contains “%2” in quotation marks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message numerus="yes">
        <source>The call would be open for less than %Ln day(s) from now or from its opening: choose a later closing.</source>
        <translation>
            <numerusform>The call would be open for less than %Ln day from now or from its opening: choose a later closing.</numerusform>
            <numerusform>The call would be open for less than %Ln days from now or from its opening: choose a later closing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a figure with %Ln decimal(s) after a point</source>
        <translation>
            <numerusform>a figure with %Ln decimal after a point</numerusform>
            <numerusform>a figure with %Ln decimals after a point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln digit(s)</source>
        <translation>
            <numerusform>exactly %Ln digit</numerusform>
            <numerusform>exactly %Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln hexadecimal digit(s) in small letters</source>
        <translation>
            <numerusform>exactly %Ln hexadecimal digit in small letters</numerusform>
            <numerusform>exactly %Ln hexadecimal digits in small letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</source>
        <translation>
            <numerusform>%Ln donor asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</numerusform>
            <numerusform>%Ln donors asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) of %1 told of version %2.</source>
        <translation>
            <numerusform>%Ln applicant of %1 told of version %2.</numerusform>
            <numerusform>%Ln applicants of %1 told of version %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) posted.</source>
        <translation>
            <numerusform>%Ln charge posted.</numerusform>
            <numerusform>%Ln charges posted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::AmountField</name>
    <message numerus="yes">
        <source>“%1” is not an amount in %2, which has at most %Ln decimal(s).</source>
        <translation>
            <numerusform>“%1” is not an amount in %2, which has at most %Ln decimal.</numerusform>
            <numerusform>“%1” is not an amount in %2, which has at most %Ln decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationPanel</name>
    <message numerus="yes">
        <source>Subsistence, %Ln night(s)</source>
        <translation>
            <numerusform>Subsistence, %Ln night</numerusform>
            <numerusform>Subsistence, %Ln nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationSheet</name>
    <message numerus="yes">
        <source>All %n eligibility checks passed (para. 21)</source>
        <translation>
            <numerusform>The %n eligibility check passed (para. 21)</numerusform>
            <numerusform>All %n eligibility checks passed (para. 21)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationsPage</name>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln application</numerusform>
            <numerusform>%Ln applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) imported</source>
        <translation>
            <numerusform>%Ln application imported</numerusform>
            <numerusform>%Ln applications imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already, word for word.</source>
        <translation>
            <numerusform>%Ln stood on record already, word for word.</numerusform>
            <numerusform>%Ln stood on record already, word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln travel cost(s) imported</source>
        <translation>
            <numerusform>%Ln travel cost imported</numerusform>
            <numerusform>%Ln travel costs imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::BankPage</name>
    <message numerus="yes">
        <source>%Ln line(s) to match</source>
        <translation>
            <numerusform>%Ln line to match</numerusform>
            <numerusform>%Ln lines to match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bank are on record.</source>
        <translation>
            <numerusform>%Ln line of the bank is on record.</numerusform>
            <numerusform>%Ln lines of the bank are on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>of a suggestion</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled: the newest %Ln, search finds the others</source>
        <comment>lines of the bank</comment>
        <translation>
            <numerusform>Settled: the newest %Ln, search finds the others</numerusform>
            <numerusform>Settled: the newest %Ln, search finds the others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post %Ln charge(s)</source>
        <translation>
            <numerusform>Post %Ln charge</numerusform>
            <numerusform>Post %Ln charges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallForm</name>
    <message numerus="yes">
        <source>%Ln letter(s) will be made ready; none is sent.</source>
        <translation>
            <numerusform>%Ln letter will be made ready; none is sent.</numerusform>
            <numerusform>%Ln letters will be made ready; none is sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallsPage</name>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln seat</numerusform>
            <numerusform>%Ln seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln matter</numerusform>
            <numerusform>%Ln matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %Ln</source>
        <translation>
            <numerusform>To be mended: %Ln</numerusform>
            <numerusform>To be mended: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) to tell of version %1</source>
        <translation>
            <numerusform>%Ln applicant to tell of version %1</numerusform>
            <numerusform>%Ln applicants to tell of version %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ContributionsPage</name>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln row stood on record already.</numerusform>
            <numerusform>%Ln rows stood on record already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::DecisionPanel</name>
    <message numerus="yes">
        <source>Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the call on %1 and have not changed since.</source>
        <translation>
            <numerusform>Final approval (para. 18) to sponsor %Ln delegate. The criteria and rules were published with the call on %1 and have not changed since.</numerusform>
            <numerusform>Final approval (para. 18) to sponsor %Ln delegates. The criteria and rules were published with the call on %1 and have not changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)…</source>
        <translation>
            <numerusform>Approve %Ln delegate…</numerusform>
            <numerusform>Approve %Ln delegates…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::DecisionsPage</name>
    <message numerus="yes">
        <source>You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.</source>
        <comment>%1 a meeting, %2 an amount</comment>
        <translation>
            <numerusform>You approve the sponsorship of %Ln delegate to %1; %2 is committed. Your password signs it.</numerusform>
            <numerusform>You approve the sponsorship of %Ln delegates to %1; %2 is committed. Your password signs it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)?</source>
        <translation>
            <numerusform>Approve %Ln delegate?</numerusform>
            <numerusform>Approve %Ln delegates?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s) by regional group</source>
        <translation>
            <numerusform>%Ln delegate by regional group</numerusform>
            <numerusform>%Ln delegates by regional group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsor %Ln delegate(s)?</source>
        <translation>
            <numerusform>Sponsor %Ln delegate?</numerusform>
            <numerusform>Sponsor %Ln delegates?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::DiligencePage</name>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln proposal waits for a second person</numerusform>
            <numerusform>%Ln proposals wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>donors and partners</comment>
        <translation>
            <numerusform>%Ln cleared</numerusform>
            <numerusform>%Ln cleared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::DonorsPage</name>
    <message numerus="yes">
        <source>%Ln donor(s) · %1 received</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln donor · %1 received</numerusform>
            <numerusform>%Ln donors · %1 received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln row stood on record already.</numerusform>
            <numerusform>%Ln rows stood on record already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made ready.</source>
        <translation>
            <numerusform>%Ln letter made ready.</numerusform>
            <numerusform>%Ln letters made ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln letter(s) made ready.</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>
            <numerusform>%1: %Ln letter made ready.</numerusform>
            <numerusform>%1: %Ln letters made ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to donors</source>
        <translation>
            <numerusform>%Ln letter to donors</numerusform>
            <numerusform>%Ln letters to donors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>Release %Ln letter?</numerusform>
            <numerusform>Release %Ln letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>%Ln letter released.</numerusform>
            <numerusform>%Ln letters released.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::FigureInspector</name>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>%Ln ledger entry makes up this number.</numerusform>
            <numerusform>%Ln ledger entries make up this number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) recorded later change(s) it by %1.</source>
        <translation>
            <numerusform>%Ln entry recorded later changes it by %1.</numerusform>
            <numerusform>%Ln entries recorded later change it by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::FundingPicture</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all right</source>
        <translation>
            <numerusform>%Ln row, all right</numerusform>
            <numerusform>%Ln rows, all right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On record already, word for word: %Ln row(s)</source>
        <translation>
            <numerusform>On record already, word for word: %Ln row</numerusform>
            <numerusform>On record already, word for word: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln request(s)</source>
        <comment>what donors of earmarked pledges asked for</comment>
        <translation>
            <numerusform>Keep %Ln request</numerusform>
            <numerusform>Keep %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::LettersPage</name>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>Release %Ln letter?</numerusform>
            <numerusform>Release %Ln letters?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>%Ln letter released.</numerusform>
            <numerusform>%Ln letters released.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Stopped; %Ln letter written.</numerusform>
            <numerusform>Stopped; %Ln letters written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>%Ln letter written.</numerusform>
            <numerusform>%Ln letters written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::MainWindow</name>
    <message numerus="yes">
        <source>%Ln finding(s); verify the record on the Audit page.</source>
        <translation>
            <numerusform>%Ln finding; verify the record on the Audit page.</numerusform>
            <numerusform>%Ln findings; verify the record on the Audit page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::MappingForm</name>
    <message numerus="yes">
        <source>There are %Ln problem(s) in all.</source>
        <translation>
            <numerusform>There is %Ln problem in all.</numerusform>
            <numerusform>There are %Ln problems in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PartnersPage</name>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partner</numerusform>
            <numerusform>%Ln partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln row stood on record already.</numerusform>
            <numerusform>%Ln rows stood on record already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PoolPage</name>
    <message numerus="yes">
        <source>%Ln contribution(s) revalued; unrealised difference %1.</source>
        <translation>
            <numerusform>%Ln contribution revalued; unrealised difference %1.</numerusform>
            <numerusform>%Ln contributions revalued; unrealised difference %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ScenariosPage</name>
    <message numerus="yes">
        <source>%Ln session(s) a year</source>
        <translation>
            <numerusform>%Ln session a year</numerusform>
            <numerusform>%Ln sessions a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>if it comes %Ln year(s)</source>
        <translation>
            <numerusform>if it comes %Ln year</numerusform>
            <numerusform>if it comes %Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ScreeningPage</name>
    <message numerus="yes">
        <source>%Ln hit(s) to decide</source>
        <translation>
            <numerusform>%Ln hit to decide</numerusform>
            <numerusform>%Ln hits to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new hit(s).</source>
        <translation>
            <numerusform>%Ln new hit.</numerusform>
            <numerusform>%Ln new hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) were screened.</source>
        <translation>
            <numerusform>%Ln applicant was screened.</numerusform>
            <numerusform>%Ln applicants were screened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were screened.</source>
        <comment>of donors, partners and those in charge of them</comment>
        <translation>
            <numerusform>%Ln name was screened.</numerusform>
            <numerusform>%Ln names were screened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::SettingsPage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) recorded.</source>
        <translation>
            <numerusform>%Ln rate recorded.</numerusform>
            <numerusform>%Ln rates recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already.</source>
        <translation>
            <numerusform>%Ln stood on record already.</numerusform>
            <numerusform>%Ln stood on record already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ShortListPage</name>
    <message numerus="yes">
        <source>%Ln proposed applicant(s) were not screened against the newest list.</source>
        <translation>
            <numerusform>%Ln proposed applicant was not screened against the newest list.</numerusform>
            <numerusform>%Ln proposed applicants were not screened against the newest list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::TodayPage</name>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln matter</numerusform>
            <numerusform>%Ln matters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::UsersPage</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost of %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 amount</comment>
        <translation>
            <numerusform>Final approval, under paragraph 18, to sponsor %Ln delegate to %1, %2, %3, at an estimated cost of %4.</numerusform>
            <numerusform>Final approval, under paragraph 18, to sponsor %Ln delegates to %1, %2, %3, at an estimated cost of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the call stay free.</source>
        <translation>
            <numerusform>%Ln place of the call stays free.</numerusform>
            <numerusform>%Ln places of the call stay free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>The printer stopped after %n page.</numerusform>
            <numerusform>The printer stopped after %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>In %1 the fund received %2 from %Ln donor(s).</source>
        <translation>
            <numerusform>In %1 the fund received %2 from %Ln donor.</numerusform>
            <numerusform>In %1 the fund received %2 from %Ln donors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on record (para. 19).</source>
        <translation>
            <numerusform>No contribution is earmarked. %Ln request to earmark was refused and is kept on record (para. 19).</numerusform>
            <numerusform>No contribution is earmarked. %Ln requests to earmark were refused and are kept on record (para. 19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) who asked for it stand(s) in totals only.</source>
        <translation>
            <numerusform>%Ln donor who asked for it stands in totals only.</numerusform>
            <numerusform>%Ln donors who asked for it stand in totals only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were each read by at least two reviewers, none from the applicant&apos;s own State.</source>
        <translation>
            <numerusform>%Ln application was read by at least two reviewers, none from the applicant&apos;s own State.</numerusform>
            <numerusform>%Ln applications were each read by at least two reviewers, none from the applicant&apos;s own State.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln application(s) it was decided, with the reason on record, to go on without two reviews; they could not be selected.</source>
        <translation>
            <numerusform>For %Ln application it was decided, with the reason on record, to go on without two reviews; it could not be selected.</numerusform>
            <numerusform>For %Ln applications it was decided, with the reason on record, to go on without two reviews; they could not be selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out.</source>
        <translation>
            <numerusform>%Ln donor asked after that day not to be published so: this report is for the files, not to be given out.</numerusform>
            <numerusform>%Ln donors asked after that day not to be published so: this report is for the files, not to be given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) between the two windows were recorded; none binds an allotment (para. 19).</source>
        <translation>
            <numerusform>%Ln preference between the two windows was recorded; it binds no allotment (para. 19).</numerusform>
            <numerusform>%Ln preferences between the two windows were recorded; none binds an allotment (para. 19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) in kind, valued at %1, were received; they are no part of the pool.</source>
        <translation>
            <numerusform>%Ln contribution in kind, valued at %1, was received; it is no part of the pool.</numerusform>
            <numerusform>%Ln contributions in kind, valued at %1, were received; they are no part of the pool.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts of donors who asked that they not be published, also of %Ln donor(s) not named here</source>
        <translation>
            <numerusform>Amounts of donors who asked that they not be published, also of %Ln donor not named here</numerusform>
            <numerusform>Amounts of donors who asked that they not be published, also of %Ln donors not named here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Stopped; %Ln letter written.</numerusform>
            <numerusform>Stopped; %Ln letters written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>%Ln letter written.</numerusform>
            <numerusform>%Ln letters written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>review(s) wait for you</source>
        <translation>
            <numerusform>review waits for you</numerusform>
            <numerusform>reviews wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instalment(s) overdue</source>
        <translation>
            <numerusform>instalment overdue</numerusform>
            <numerusform>instalments overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) without an agreement</source>
        <translation>
            <numerusform>pledge without an agreement</numerusform>
            <numerusform>pledges without an agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearance(s) end</source>
        <translation>
            <numerusform>clearance ends</numerusform>
            <numerusform>clearances end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>representatives&apos; key(s) to confirm</source>
        <translation>
            <numerusform>representative&apos;s key to confirm</numerusform>
            <numerusform>representatives&apos; keys to confirm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user(s) not signed in yet</source>
        <translation>
            <numerusform>user not signed in yet</numerusform>
            <numerusform>users not signed in yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>application(s) whose eligibility a person must decide</source>
        <translation>
            <numerusform>application whose eligibility a person must decide</numerusform>
            <numerusform>applications whose eligibility a person must decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) still to come</source>
        <translation>
            <numerusform>review still to come</numerusform>
            <numerusform>reviews still to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening to decide</source>
        <translation>
            <numerusform>hit of the screening to decide</numerusform>
            <numerusform>hits of the screening to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place(s) to fill: a nominee withdrew</source>
        <translation>
            <numerusform>place to fill: a nominee withdrew</numerusform>
            <numerusform>places to fill: a nominee withdrew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bank line(s) to match</source>
        <translation>
            <numerusform>bank line to match</numerusform>
            <numerusform>bank lines to match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>applicant(s) to tell of the call&apos;s new version</source>
        <translation>
            <numerusform>applicant to tell of the call&apos;s new version</numerusform>
            <numerusform>applicants to tell of the call&apos;s new version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) or agreement(s) to acknowledge</source>
        <translation>
            <numerusform>pledge or agreement to acknowledge</numerusform>
            <numerusform>pledges or agreements to acknowledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receipt(s) of money to acknowledge</source>
        <translation>
            <numerusform>receipt of money to acknowledge</numerusform>
            <numerusform>receipts of money to acknowledge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) to donors to release</source>
        <translation>
            <numerusform>letter to donors to release</numerusform>
            <numerusform>letters to donors to release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>donor(s) whose request on publication is not on file</source>
        <translation>
            <numerusform>donor whose request on publication is not on file</numerusform>
            <numerusform>donors whose request on publication is not on file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants to decide</source>
        <translation>
            <numerusform>hit of applicants to decide</numerusform>
            <numerusform>hits of applicants to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants wait for a second person</source>
        <translation>
            <numerusform>hit of applicants waits for a second person</numerusform>
            <numerusform>hits of applicants wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening wait for a second person</source>
        <translation>
            <numerusform>hit of the screening waits for a second person</numerusform>
            <numerusform>hits of the screening wait for a second person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s) of the books to close</source>
        <translation>
            <numerusform>month of the books to close</numerusform>
            <numerusform>months of the books to close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receivable(s) to revalue</source>
        <translation>
            <numerusform>receivable to revalue</numerusform>
            <numerusform>receivables to revalue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certified payment(s) to make</source>
        <translation>
            <numerusform>certified payment to make</numerusform>
            <numerusform>certified payments to make</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partner(s) to screen</source>
        <translation>
            <numerusform>partner to screen</numerusform>
            <numerusform>partners to screen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitment(s) without a certified payment</source>
        <translation>
            <numerusform>commitment without a certified payment</numerusform>
            <numerusform>commitments without a certified payment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>charge(s) of the bank to post</source>
        <translation>
            <numerusform>charge of the bank to post</numerusform>
            <numerusform>charges of the bank to post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to make ready</source>
        <translation>
            <numerusform>letter of award or regret to make ready</numerusform>
            <numerusform>letters of award or regret to make ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to release</source>
        <translation>
            <numerusform>letter of award or regret to release</numerusform>
            <numerusform>letters of award or regret to release</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewer(s) whose own State is not on record</source>
        <translation>
            <numerusform>reviewer whose own State is not on record</numerusform>
            <numerusform>reviewers whose own State is not on record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) to give to others: the applicant is of the reviewer&apos;s own State</source>
        <translation>
            <numerusform>review to give to others: the applicant is of the reviewer&apos;s own State</numerusform>
            <numerusform>reviews to give to others: the applicant is of the reviewer&apos;s own State</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading(s) that contradict a lot&apos;s value</source>
        <translation>
            <numerusform>reading that contradicts a lot&apos;s value</numerusform>
            <numerusform>readings that contradict a lot&apos;s value</numerusform>
        </translation>
    </message>
</context>
</TS>
