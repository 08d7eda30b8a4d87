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
    <name>fund::FigureInspector</name>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>%Ln ledger entry makes up this number.</numerusform>
            <numerusform>%Ln ledger entries make up this number.</numerusform>
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
</context>
</TS>
