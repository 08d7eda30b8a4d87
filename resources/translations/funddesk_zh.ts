<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
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
</context>
<context>
    <name>commands</name>
    <message>
        <source>List the entries of the record, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was done to one thing, such as users/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many entries (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only entries older than this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file, also while others use it, and verify the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to write; an older backup there is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the fund file itself. Give the copy another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use, as %2 beside it shows. Give the copy another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and is no fund file; it is left as it is. Give the copy another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written and verified: %2 entries, head %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written as the file stands, with %2 findings; head %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file and its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, list, confirm and disable users; change a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an authority decided, dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new fund file with its first user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first user, an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which the books are kept, by its ISO 4217 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the fund “%2”; its administrator is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See funddesk --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output can&apos;t be written: the disk is full or the reader is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password: set %1, or run this at a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>funddesk alone, or with a FILE, opens the window.

The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in
FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.

Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can&apos;t
be read, written or trusted; 4 not authorised, unknown user or wrong password.

funddesk COMMAND --help tells all about a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say all about it and do nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are in this fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date that the entry is for (default: today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of messages (default: the system&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See funddesk --help and funddesk COMMAND --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table, all of it or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .csv file with the columns of funddesk template KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call that the rows belong to, where the kind needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say everything that is wrong and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing was imported; problems: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %1; to be added: %2; on record already: %3. No problem; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read: %1; added: %2; on record already: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the kind %1 belong to a call: name it by --call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the header of a table for import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a row that shows the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say instead what stands in each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what an authority decided, from the date --on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount, a share such as 0.13, a number or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 from %3 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every setting with its date and authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user and print the one-time code of the first sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new user&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1. One person, one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own State, whose applicants a reviewer never reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-time code of %1: %2
It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the users and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable a user, whose deeds stay on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a High Representative&apos;s key after comparing it in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 of %2 is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an administrator a new password by the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key comes from FUNDDESK_RECOVERY_KEY, the new password from FUNDDESK_NEW_PASSWORD, else both are asked at the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has new keys and a new password. The recovery key is used up, and its use stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the whole record: structure, chain, signatures, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head hash noted earlier, at least its first 8 digits: finds a tail cut off or an older copy put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEAD is 8 to 64 hexadecimal digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>exchange</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Part it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN operational rates of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the rate, YYYY-MM-DD; it holds for the rest of the month unless another follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the currency for one unit of the fund&apos;s currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rate was read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Created the fund file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed a representative&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported rates of exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a donor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded an expenditure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversed a ledger entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported travel costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged an eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed an application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a short list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent a short list for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on a short list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not for the role of %2, only for: %3.</source>
        <comment>%1 is a deed such as &apos;Recorded a donor&apos;, %3 a list of roles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown user or wrong password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no fund: its creation was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for the first time with the one-time code and a password of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not your password; nothing was signed.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>rates</name>
    <message>
        <source>%1 is no currency code of ISO 4217.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund&apos;s own currency has the rate 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which date the rate holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two rates for %1 on %2. Leave one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The row names another that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules was added or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expected entry is not in the record: its tail was cut off, or this is an older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry does not bear its user&apos;s signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program removed this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program removed this row with its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry before this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry was changed after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program added this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Minimum to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years that personal data are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount above zero such as 1500000.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share from 0 to 1 such as 0.13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either proposed or established.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of years from 1 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being written by someone else. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t be written and is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for this: the file or its folder is read-only or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2). Open it once for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; a fund file never is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a fund file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a fund file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Fund Desk (schema %2; this version knows %3). Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing. Use a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where two people could write at once. Keep the file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fund and its first user need a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown user, wrong one-time code, or the code was used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a High Representative&apos;s key is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not signed in yet and has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 has been confirmed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody disables the own account: someone must remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown administrator, wrong recovery key, or the key was used already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
