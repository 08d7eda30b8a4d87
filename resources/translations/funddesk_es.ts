<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MappingForm</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Asentado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>Concepto</translation>
    </message>
</context>
<context>
    <name>applications</name>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>gender</comment>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomacia</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>field of work</comment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>No existe esa solicitud.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>The call has no application %1.</source>
        <translation>La convocatoria no tiene la solicitud %1.</translation>
    </message>
    <message>
        <source>The application is withdrawn already.</source>
        <translation>La solicitud ya está retirada.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased already.</source>
        <translation>Los datos de la persona ya están borrados.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>Se borraron los datos de la persona.</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>La solicitud está retirada.</translation>
    </message>
    <message>
        <source>The short list has gone to the High Representative: eligibility stays as it was.</source>
        <translation>La lista corta ya se envió al Alto Representante: la admisibilidad queda como estaba.</translation>
    </message>
    <message>
        <source>Personal data are for people who are cleared for them.</source>
        <translation>Los datos personales son solo para las personas autorizadas a verlos.</translation>
    </message>
    <message>
        <source>The sealed data of this person were touched by another program.</source>
        <translation>Otro programa alteró los datos sellados de esta persona.</translation>
    </message>
    <message>
        <source>Give the family name.</source>
        <translation>Indique el apellido.</translation>
    </message>
    <message>
        <source>The given name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The birth date must be that of a person between 16 and 100.</source>
        <translation>La fecha de nacimiento debe ser la de una persona de entre 16 y 100 años.</translation>
    </message>
    <message>
        <source>A passport number is 4 to 24 letters and digits.</source>
        <translation>Un número de pasaporte tiene de 4 a 24 letras y cifras.</translation>
    </message>
    <message>
        <source>Give one e-mail address, such as name@example.org.</source>
        <translation>Indique una dirección de correo electrónico, por ejemplo, name@example.org.</translation>
    </message>
    <message>
        <source>A telephone number is digits, such as +41 22 000 00 00.</source>
        <translation>Un número de teléfono se compone de cifras, por ejemplo, +41 22 000 00 00.</translation>
    </message>
    <message>
        <source>The text is longer than 20,000 characters.</source>
        <translation>El texto tiene más de 20.000 caracteres.</translation>
    </message>
    <message>
        <source>The text is longer than 300 characters.</source>
        <translation>El texto tiene más de 300 caracteres.</translation>
    </message>
    <message>
        <source>The text gives the applicant&apos;s full name, address or number; reviewers read it. Take that out.</source>
        <translation>El texto contiene el nombre completo, la dirección o un número del solicitante, y lo leen los evaluadores. Quite esos datos.</translation>
    </message>
    <message>
        <source>Name the State whose official the applicant is.</source>
        <translation>Indique de qué Estado es funcionario el solicitante.</translation>
    </message>
    <message>
        <source>Years in the post are 0 to 60.</source>
        <translation>Los años en el puesto van de 0 a 60.</translation>
    </message>
    <message>
        <source>Sessions attended are 0 to 1000.</source>
        <translation>Los períodos de sesiones a los que ha asistido van de 0 a 1000.</translation>
    </message>
    <message>
        <source>Languages are of en, fr, es, ru, zh, ar.</source>
        <translation>Los idiomas son en, fr, es, ru, zh, ar.</translation>
    </message>
    <message>
        <source>Say which consent text the applicant agreed to: without consent no personal data are kept.</source>
        <translation>Indique qué texto de consentimiento aceptó el solicitante: sin consentimiento no se guardan datos personales.</translation>
    </message>
    <message>
        <source>Give the date of the consent, not later than the receipt.</source>
        <translation>Indique la fecha del consentimiento, que no puede ser posterior a la recepción.</translation>
    </message>
    <message>
        <source>Say when the application came in.</source>
        <translation>Indique cuándo llegó la solicitud.</translation>
    </message>
    <message>
        <source>The receipt lies in the future.</source>
        <translation>La fecha de recepción está en el futuro.</translation>
    </message>
    <message>
        <source>The application came in before the call was open.</source>
        <translation>La solicitud llegó antes de que se abriera la convocatoria.</translation>
    </message>
    <message>
        <source>The application is late: it takes a recorded decision to accept it.</source>
        <translation>La solicitud llegó tarde: para aceptarla hace falta una decisión registrada.</translation>
    </message>
    <message>
        <source>A project call takes proposals, not applications.</source>
        <translation>Una convocatoria de proyectos recibe propuestas, no solicitudes.</translation>
    </message>
    <message>
        <source>The call is a draft: it takes no applications yet.</source>
        <translation>La convocatoria es un borrador: todavía no admite solicitudes.</translation>
    </message>
    <message>
        <source>The applications of this call are reviewed: it takes no more.</source>
        <translation>Las solicitudes de esta convocatoria ya se han evaluado: no admite más.</translation>
    </message>
    <message>
        <source>The application does not say in which field the present post is.</source>
        <translation>La solicitud no indica a qué ámbito corresponde el puesto actual.</translation>
    </message>
    <message>
        <source>The application names another field: someone must judge whether it is related.</source>
        <translation>La solicitud indica otro ámbito: alguien debe valorar si guarda relación.</translation>
    </message>
    <message>
        <source>Now works in the field, as the application states: %1.</source>
        <translation>Trabaja actualmente en el ámbito, según la solicitud: %1.</translation>
    </message>
    <message>
        <source>Will report if asked, as the application states.</source>
        <translation>Presentará un informe si se le pide, según la solicitud.</translation>
    </message>
    <message>
        <source>Has not said that a report would be given; recorded, and no ground for a refusal.</source>
        <translation>No ha indicado que presentaría un informe; queda registrado y no es motivo de rechazo.</translation>
    </message>
    <message>
        <source>Is a government official, as the application states.</source>
        <translation>Es funcionario público, según la solicitud.</translation>
    </message>
    <message>
        <source>Is not a government official, as the application states.</source>
        <translation>No es funcionario público, según la solicitud.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is a government official.</source>
        <translation>La solicitud no indica si el solicitante es funcionario público.</translation>
    </message>
    <message>
        <source>Is based in the capital, as the application states.</source>
        <translation>Está destinado en la capital, según la solicitud.</translation>
    </message>
    <message>
        <source>Is not based in the capital, as the application states.</source>
        <translation>No está destinado en la capital, según la solicitud.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is based in the capital.</source>
        <translation>La solicitud no indica si el solicitante está destinado en la capital.</translation>
    </message>
    <message>
        <source>Describes direct experience; how much it is worth is scored.</source>
        <translation>Describe experiencia directa; su valor se puntúa.</translation>
    </message>
    <message>
        <source>The application says nothing of direct experience in the present post.</source>
        <translation>La solicitud no dice nada de experiencia directa en el puesto actual.</translation>
    </message>
    <message>
        <source>Says what will be brought to the discussions; how much it is worth is scored.</source>
        <translation>Indica qué aportará a los debates; su valor se puntúa.</translation>
    </message>
    <message>
        <source>The application says nothing of an intended contribution.</source>
        <translation>La solicitud no dice nada de la contribución prevista.</translation>
    </message>
    <message>
        <source>Is able to travel and take part, as the application states.</source>
        <translation>Puede viajar y participar, según la solicitud.</translation>
    </message>
    <message>
        <source>Is not able to travel and take part, as the application states.</source>
        <translation>No puede viajar ni participar, según la solicitud.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant can travel.</source>
        <translation>La solicitud no indica si el solicitante puede viajar.</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings and all activities held alongside.</source>
        <translation>Se compromete a asistir a todas las sesiones oficiales y a todas las actividades paralelas.</translation>
    </message>
    <message>
        <source>Does not undertake to attend all formal meetings and all activities held alongside.</source>
        <translation>No se compromete a asistir a todas las sesiones oficiales y a todas las actividades paralelas.</translation>
    </message>
    <message>
        <source>The undertaking to attend everything is not given yet.</source>
        <translation>Aún no se ha comprometido a asistir a todo.</translation>
    </message>
    <message>
        <source>Name and birth date agree with those of %1: someone must judge whether they are one person.</source>
        <translation>El nombre y la fecha de nacimiento coinciden con los de %1: alguien debe valorar si se trata de la misma persona.</translation>
    </message>
    <message>
        <source>%1 (judged by %2)</source>
        <translation>%1 (valorado por %2)</translation>
    </message>
    <message>
        <source>People judged this differently: %1 Against it: %2</source>
        <translation>Hubo valoraciones distintas: %1 En contra: %2</translation>
    </message>
    <message>
        <source>A refusal takes two people, and one has judged: %1</source>
        <translation>Un rechazo requiere a dos personas y solo una ha valorado: %1</translation>
    </message>
    <message>
        <source>A report may be asked for of those selected; it is recorded and refuses nobody.</source>
        <translation>Se puede pedir un informe a las personas seleccionadas; queda registrado y no excluye a nadie.</translation>
    </message>
    <message>
        <source>Say in a sentence what the judgement rests on.</source>
        <translation>Indique en una frase en qué se basa la valoración.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This application stands twice, here and at %1. Leave one.</source>
        <translation>Esta solicitud figura dos veces, aquí y en %1. Deje una sola.</translation>
    </message>
    <message>
        <source>The passport number is that of %1: one person, one application. Withdraw one or mend it.</source>
        <translation>El número de pasaporte es el de %1: una persona, una solicitud. Retire una o corríjala.</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal data can record applications.</source>
        <translation>Solo una persona autorizada a ver datos personales puede registrar solicitudes.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>This application is on record already, word for word.</source>
        <translation>Esta solicitud ya está registrada, palabra por palabra.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a person&apos;s data</comment>
        <translation>borrados</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a person&apos;s name</comment>
        <translation>sellado</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>Estado y grupo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>an application</comment>
        <translation>Admisible</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>an application</comment>
        <translation>Dudosa</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <comment>an application</comment>
        <translation>No admisible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an application</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admisibilidad</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>%1 is a currency</comment>
        <translation>Costo en %1</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>As the application said before it was erased.</source>
        <translation>Según decía la solicitud antes de borrarse.</translation>
    </message>
    <message>
        <source>The applicant is a nominee: withdraw them on the page of the short list, which frees the money and the place.</source>
        <translation>El solicitante es una persona propuesta: retírela en la página de la lista corta, lo que libera el dinero y la plaza.</translation>
    </message>
    <message>
        <source>Name the version of the consent text, not the applicant.</source>
        <translation>Indique la versión del texto de consentimiento, no el solicitante.</translation>
    </message>
    <message>
        <source>What was sealed of an applicant&apos;s screening was touched by another program.</source>
        <translation>Otro programa ha alterado lo que se selló del cotejo de un solicitante.</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>No consta ninguna Lista Consolidada. Impórtela primero.</translation>
    </message>
    <message>
        <source>Everyone who applied did so under the version that holds, or was told of it already.</source>
        <translation>Todos los solicitantes presentaron su solicitud conforme a la versión vigente o ya fueron informados de ella.</translation>
    </message>
    <message>
        <source>The reason stays on record: take names, addresses and numbers of applicants out of it.</source>
        <translation>El motivo queda registrado: quite de él nombres, direcciones y números de solicitantes.</translation>
    </message>
    <message>
        <source>Not kept: the person&apos;s data were erased before.</source>
        <translation>No se conserva: los datos de la persona se habían borrado antes.</translation>
    </message>
    <message>
        <source>The reason was erased with the person&apos;s data.</source>
        <translation>El motivo se borró con los datos de la persona.</translation>
    </message>
    <message>
        <source>Reason sealed.</source>
        <translation>Motivo sellado.</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se modificó nada.</translation>
    </message>
    <message>
        <source>The line has a meaning already. Undo it first.</source>
        <translation>La línea ya tiene correspondencia. Deshágala primero.</translation>
    </message>
    <message>
        <source>A line is explained as not ours or as a charge of the bank.</source>
        <translation>Una línea se explica como ajena al fondo o como gasto bancario.</translation>
    </message>
    <message>
        <source>Nothing was said of this line that could be undone.</source>
        <translation>No hay nada indicado sobre esta línea que se pueda deshacer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Vinculada</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Ajena al fondo</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Gasto bancario</translation>
    </message>
    <message>
        <source>The entries come to %1 %2, the line is of %3: the difference is %4.</source>
        <translation>Los asientos suman %1 %2; la línea es de %3: la diferencia es de %4.</translation>
    </message>
    <message>
        <source>There is no such line of the bank.</source>
        <translation>No existe esa línea del banco.</translation>
    </message>
    <message>
        <source>A line is matched to entries that moved cash, were not reversed and stand for no other line.</source>
        <translation>Una línea se vincula a asientos que movieron efectivo, no se anularon y no corresponden a otra línea.</translation>
    </message>
    <message>
        <source>Entry %1 is in %2, the line in %3.</source>
        <translation>El asiento %1 está en %2; la línea, en %3.</translation>
    </message>
    <message>
        <source>A contribution never stands beside a use of money.</source>
        <translation>Una contribución nunca figura junto a un uso de dinero.</translation>
    </message>
    <message>
        <source>Account %1: the statement ends on %2, before it begins on %3.</source>
        <translation>Cuenta %1: el extracto termina el %2, antes de empezar el %3.</translation>
    </message>
    <message>
        <source>Account %1: the statement to %2 ends with %3, the one from %4 begins with %5: %6 %7 moved in between.</source>
        <translation>Cuenta %1: el extracto hasta el %2 termina con %3; el que empieza el %4 comienza con %5: entre ambos se movieron %6 %7.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Ask the bank for shorter statements.</source>
        <translation>El archivo supera los %1 MiB. Pida al banco extractos más cortos.</translation>
    </message>
    <message>
        <source>There is no statement in this file.</source>
        <translation>En este archivo no hay ningún extracto.</translation>
    </message>
    <message>
        <source>The amount %1 is neither credit (CRDT) nor debit (DBIT).</source>
        <translation>El importe %1 no es ni abono (CRDT) ni adeudo (DBIT).</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Falta el importe.</translation>
    </message>
    <message>
        <source>The balance has no day.</source>
        <translation>El saldo no tiene fecha.</translation>
    </message>
    <message>
        <source>The entry has no day of booking (BookgDt).</source>
        <translation>El asiento no tiene fecha de contabilización (BookgDt).</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>El mismo día</translation>
    </message>
    <message>
        <source>Days in between: %1</source>
        <translation>Días de diferencia: %1</translation>
    </message>
    <message>
        <source>%1 stands as the other party</source>
        <translation>%1 figura como la otra parte</translation>
    </message>
    <message>
        <source>%1 stands in the purpose</source>
        <translation>%1 figura en el concepto</translation>
    </message>
    <message>
        <source>The amount is the same</source>
        <translation>El importe es el mismo</translation>
    </message>
    <message>
        <source>The reference %1 stands in the line</source>
        <translation>La referencia %1 figura en la línea</translation>
    </message>
    <message>
        <source>The contribution %1 stands in the line</source>
        <translation>La contribución %1 figura en la línea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All %1 entries of %2</source>
        <translation>Todos los asientos (%1) de %2</translation>
    </message>
    <message>
        <source>Together they come to the amount</source>
        <translation>Juntos suman el importe</translation>
    </message>
    <message>
        <source>Record as a receipt of %1</source>
        <translation>Registrar como ingreso de %1</translation>
    </message>
    <message>
        <source>An instalment of this amount is due on %1</source>
        <translation>Un plazo de este importe vence el %1</translation>
    </message>
    <message>
        <source>This amount is outstanding in all</source>
        <translation>Este importe es el total pendiente</translation>
    </message>
    <message>
        <source>No more than is outstanding</source>
        <translation>No supera lo pendiente</translation>
    </message>
    <message>
        <source>Account %1: balance when its first statement begins</source>
        <translation>Cuenta %1: saldo al comienzo de su primer extracto</translation>
    </message>
    <message>
        <source>Account %1: moved between two statements, of which one is missing</source>
        <translation>Cuenta %1: movimientos entre dos extractos, de los que falta uno</translation>
    </message>
    <message>
        <source>Exchange differences of cash, which no bank knows</source>
        <translation>Diferencias de cambio del efectivo, que ningún banco conoce</translation>
    </message>
    <message>
        <source>The file holds a document type definition, behind which anything may hide: no bank writes one.</source>
        <translation>El archivo contiene una definición de tipo de documento, que puede ocultar cualquier cosa: ningún banco la incluye.</translation>
    </message>
    <message>
        <source>This is no bank statement of ISO 20022: it does not begin as a document camt.053.</source>
        <translation>No es un extracto bancario ISO 20022: no empieza como documento camt.053.</translation>
    </message>
    <message>
        <source>The balance is in %1, the account in %2.</source>
        <translation>El saldo está en %1; la cuenta, en %2.</translation>
    </message>
    <message>
        <source>The statement names no account.</source>
        <translation>El extracto no indica ninguna cuenta.</translation>
    </message>
    <message>
        <source>Account %1: the statement has no booked opening balance (OPBD) or no closing one (CLBD).</source>
        <translation>Cuenta %1: el extracto no tiene saldo inicial contabilizado (OPBD) o saldo final (CLBD).</translation>
    </message>
    <message>
        <source>The entry is in %1, the account in %2.</source>
        <translation>El asiento está en %1; la cuenta, en %2.</translation>
    </message>
    <message>
        <source>The file is cut or damaged here: %1.</source>
        <translation>El archivo está cortado o dañado aquí: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Ask the bank for shorter statements.</source>
        <translation>El archivo tiene más de %1 líneas. Pida al banco extractos más cortos.</translation>
    </message>
    <message>
        <source>Entries that the bank has not booked yet were passed over: %1.</source>
        <translation>Se omitieron los asientos que el banco aún no ha contabilizado: %1.</translation>
    </message>
    <message>
        <source>opening, line or closing: a statement is one opening, its lines, one closing</source>
        <translation>opening, line o closing: un extracto consta de un opening, sus line y un closing</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN o número de la cuenta en el banco</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>Código de moneda ISO 4217</translation>
    </message>
    <message>
        <source>Day of the booking, YYYY-MM-DD; of opening and closing the first and last day of the statement</source>
        <translation>Fecha de contabilización, AAAA-MM-DD; en opening y closing, el primer y el último día del extracto</translation>
    </message>
    <message>
        <source>Day of value, YYYY-MM-DD; empty: the day of the booking</source>
        <translation>Fecha de valor, AAAA-MM-DD; vacío: la fecha de contabilización</translation>
    </message>
    <message>
        <source>Amount such as 1234.50, with a hyphen before it where it left the account; of opening and closing the balance</source>
        <translation>Importe, por ejemplo 1234.50, precedido de un guion si salió de la cuenta; en opening y closing, el saldo</translation>
    </message>
    <message>
        <source>The bank&apos;s reference of the line</source>
        <translation>Referencia de la línea en el banco</translation>
    </message>
    <message>
        <source>Who paid or was paid</source>
        <translation>Quién pagó o cobró</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Qué escribió</translation>
    </message>
    <message>
        <source>A statement opens here, and the one before has no closing row.</source>
        <translation>Aquí empieza un extracto y el anterior no tiene fila closing.</translation>
    </message>
    <message>
        <source>The line belongs to no open statement of account %1 in %2.</source>
        <translation>La línea no pertenece a ningún extracto abierto de la cuenta %1 en %2.</translation>
    </message>
    <message>
        <source>The amount of a line is not zero.</source>
        <translation>El importe de una línea no puede ser cero.</translation>
    </message>
    <message>
        <source>There is no open statement of account %1 in %2 to close.</source>
        <translation>No hay ningún extracto abierto de la cuenta %1 en %2 que cerrar.</translation>
    </message>
    <message>
        <source>“%1” is none of opening, line, closing.</source>
        <translation>«%1» no es opening, line ni closing.</translation>
    </message>
    <message>
        <source>The statement of account %1 has no closing row: the file may be cut.</source>
        <translation>El extracto de la cuenta %1 no tiene fila closing: el archivo puede estar cortado.</translation>
    </message>
    <message>
        <source>one entry holds more than any bank writes</source>
        <translation>un asiento contiene más de lo que escribe cualquier banco</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 is there already in other words, as from a file of another format. Nothing was recorded.</source>
        <comment>%2 from one day to another</comment>
        <translation>Cuenta %1: el extracto de %2 ya existe con otra redacción, como si procediera de un archivo de otro formato. No se registró nada.</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 overlaps the one of %3, so lines would be there twice. Nothing was recorded.</source>
        <comment>%2 and %3 from one day to another</comment>
        <translation>Cuenta %1: el extracto de %2 se superpone al de %3, por lo que habría movimientos repetidos. No se registró nada.</translation>
    </message>
    <message>
        <source>Account %1 is new: no statement of it was on record. Look whether it is the fund&apos;s.</source>
        <translation>La cuenta %1 es nueva: no había ningún extracto suyo registrado. Compruebe si pertenece al fondo.</translation>
    </message>
    <message>
        <source>Account %1 was in %2 until now, this statement is in %3. Look whether it is the right file.</source>
        <translation>La cuenta %1 estaba hasta ahora en %2; este extracto está en %3. Compruebe si es el archivo correcto.</translation>
    </message>
    <message>
        <source>Only a line that brought money, has no meaning yet and is no payment that came back is recorded as a receipt.</source>
        <translation>Solo se registra como ingreso un movimiento que haya traído dinero, que aún no tenga significado y que no sea un pago devuelto.</translation>
    </message>
    <message>
        <source>The charge is less than the smallest amount of the books. Explain the line otherwise.</source>
        <translation>El cargo es inferior al importe mínimo de los libros. Explique el movimiento de otro modo.</translation>
    </message>
    <message>
        <source>Bank charge: %1</source>
        <translation>Gasto bancario: %1</translation>
    </message>
    <message>
        <source>Lines of %1 and of %2 don&apos;t stand for one thing.</source>
        <translation>Los movimientos de %1 y de %2 no corresponden a una misma operación.</translation>
    </message>
    <message>
        <source>Account %1, %2: the opening balance and the lines come to %3 %4, the closing balance is %5: the difference is %6.</source>
        <comment>%2 from one day to another</comment>
        <translation>Cuenta %1, %2: el saldo inicial y los movimientos suman %3 %4; el saldo final es %5: la diferencia es %6.</translation>
    </message>
    <message>
        <source>The line is booked on %1, the statement is of %2.</source>
        <comment>a day, from one day to another</comment>
        <translation>El movimiento está asentado el %1; el extracto es de %2.</translation>
    </message>
    <message>
        <source>Account %1: no statement covers %2.</source>
        <comment>%2 from one day to another</comment>
        <translation>Cuenta %1: ningún extracto abarca %2.</translation>
    </message>
    <message>
        <source>Account %1: statements that came later</source>
        <translation>Cuenta %1: extractos que llegaron después</translation>
    </message>
    <message>
        <source>Exchange differences that were recorded later</source>
        <translation>Diferencias cambiarias registradas después</translation>
    </message>
    <message>
        <source>Bank and books are reconciled of today or of an earlier day.</source>
        <translation>El banco y los libros se concilian a la fecha de hoy o de un día anterior.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time, a day</comment>
        <translation>%1, según lo conocido el %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item</comment>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bank and books in %1</source>
        <comment>a currency</comment>
        <translation>Banco y libros en %1</translation>
    </message>
    <message>
        <source>Bank and books come to the same once what only one of them knows is taken off.</source>
        <translation>El banco y los libros coinciden una vez descontado lo que solo consta en uno de ellos.</translation>
    </message>
    <message>
        <source>Bank and books do not come to the same.</source>
        <translation>El banco y los libros no coinciden.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>What was recorded after %1, in %2</source>
        <comment>a day, a currency</comment>
        <translation>Registrado después del %1, en %2</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>Saldo del banco, según lo conocido entonces</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>Saldo del banco, según lo conocido ahora</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>Saldo de los libros, según lo conocido entonces</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>Saldo de los libros, según lo conocido ahora</translation>
    </message>
    <message>
        <source>Open then, and matched or reversed since</source>
        <translation>Pendiente entonces, y conciliado o revertido desde entonces</translation>
    </message>
    <message>
        <source>Bank reconciliation, %1</source>
        <comment>a day or a time</comment>
        <translation>Conciliación bancaria, %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fondo propuesto: no es un documento oficial</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Demostración: personas e importes ficticios</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>Conciliación bancaria</translation>
    </message>
    <message>
        <source>No statement of the bank begins by that day.</source>
        <translation>Ningún extracto del banco empieza a más tardar ese día.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>The amount is beyond what a statement may hold: another program made it so.</source>
        <translation>El importe excede lo que puede contener un extracto: lo introdujo otro programa.</translation>
    </message>
    <message>
        <source>The statement is not what the bank&apos;s file held.</source>
        <translation>El extracto no es lo que contenía el archivo del banco.</translation>
    </message>
    <message>
        <source>The line of the bank has two meanings at once.</source>
        <translation>El movimiento del banco tiene dos significados a la vez.</translation>
    </message>
    <message>
        <source>The entry stands for the bank&apos;s lines twice.</source>
        <translation>El asiento corresponde dos veces a los movimientos del banco.</translation>
    </message>
    <message>
        <source>The lines of the bank do not come to the entries that they are matched to.</source>
        <translation>Los movimientos del banco no suman lo mismo que los asientos con los que están conciliados.</translation>
    </message>
    <message>
        <source>Account %1: balance of the bank, by its statements to this day</source>
        <translation>Cuenta %1: saldo del banco, según sus extractos hasta este día</translation>
    </message>
    <message>
        <source>Account %1: known to both bank and books</source>
        <translation>Cuenta %1: consta en el banco y en los libros</translation>
    </message>
    <message>
        <source>All accounts in %1: known to both bank and books</source>
        <translation>Todas las cuentas en %1: consta en el banco y en los libros</translation>
    </message>
    <message>
        <source>Balance of the books in %1</source>
        <translation>Saldo de los libros en %1</translation>
    </message>
    <message>
        <source>Books in %1: known to both bank and books</source>
        <translation>Libros en %1: consta en el banco y en los libros</translation>
    </message>
    <message>
        <source>Every charge of the bank is in the books already.</source>
        <translation>Todos los gastos bancarios están ya en los libros.</translation>
    </message>
    <message>
        <source>It is posted in the books now.</source>
        <translation>Ya está contabilizado en los libros.</translation>
    </message>
    <message>
        <source>Say which column has the day of the booking.</source>
        <translation>Diga qué columna tiene el día del asiento.</translation>
    </message>
    <message>
        <source>An amount stands either in one column or in two, debit and credit: say one of both.</source>
        <translation>Un importe está en una columna o en dos, debe y haber: diga una de las dos cosas.</translation>
    </message>
    <message>
        <source>Say which column has the amount, or which two have debit and credit.</source>
        <translation>Diga qué columna tiene el importe, o cuáles dos tienen debe y haber.</translation>
    </message>
    <message>
        <source>A column of C and D goes with one column of amounts.</source>
        <translation>Una columna de C y D va con una sola columna de importes.</translation>
    </message>
    <message>
        <source>03/04/2026 may be 3 April or 4 March: say in which order day, month and year stand (date=dmy, mdy or ymd).</source>
        <translation>03/04/2026 puede ser el 3 de abril o el 4 de marzo: diga en qué orden están día, mes y año (date=dmy, mdy o ymd).</translation>
    </message>
    <message>
        <source>Decimals and thousands can&apos;t have the same mark.</source>
        <translation>Los decimales y los millares no pueden tener el mismo signo.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>El archivo no tiene ninguna columna «%1». Sus columnas son: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is said twice: as “%2” and as “%3”.</source>
        <translation>La columna «%1» se dice dos veces: como «%2» y como «%3».</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is new.</source>
        <translation>La columna %1, «%2», es nueva.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is there no more.</source>
        <translation>La columna %1, «%2», ya no está.</translation>
    </message>
    <message>
        <source>Column %1 was “%2” and is “%3” now.</source>
        <translation>La columna %1 era «%2» y ahora es «%3».</translation>
    </message>
    <message>
        <source>There is nothing in this file, or nothing below the lines that are skipped. Get it from the bank again.</source>
        <translation>No hay nada en este archivo, o nada después de las líneas omitidas. Pídalo de nuevo al banco.</translation>
    </message>
    <message>
        <source>Column %1 has no heading. Say how many lines stand before the headings, or name it.</source>
        <translation>La columna %1 no tiene encabezado. Diga cuántas líneas hay antes de los encabezados, o póngale nombre.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”, so nobody knows which is meant. Give one of them another name.</source>
        <translation>Dos columnas se llaman «%1», así que no se sabe a cuál se refiere. Dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>The line has more fields than there are headings.</source>
        <translation>La línea tiene más campos que encabezados hay.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Choose the encoding Windows-1252 (encoding=windows-1252). %1</source>
        <comment>a sentence follows</comment>
        <translation>El archivo no es UTF-8. Elija la codificación Windows-1252 (encoding=windows-1252). %1</translation>
    </message>
    <message>
        <source>Matched with a reason</source>
        <translation>Conciliado con un motivo</translation>
    </message>
    <message>
        <source>Matched with a reason in %1, in %2</source>
        <comment>a year, a currency</comment>
        <translation>Conciliado con un motivo en %1, en %2</translation>
    </message>
    <message>
        <source>The bank does not name the donor as the sender of these lines; what shows that it is its money stands with each (para. 14).</source>
        <translation>El banco no nombra al donante como remitente de estas líneas; lo que muestra que es su dinero consta con cada una (párr. 14).</translation>
    </message>
    <message>
        <source>The bank names %1 as the sender, which is no name of %2. Say what shows that it is this contribution&apos;s money: somebody else&apos;s may need a clearance of its own.</source>
        <comment>%1 and %2 names</comment>
        <translation>El banco nombra como remitente a %1, que no es un nombre de %2. Diga qué muestra que es dinero de esta contribución: el de un tercero puede necesitar una autorización propia.</translation>
    </message>
    <message>
        <source>The bank names no sender. Say what shows that it is money of %1: somebody else&apos;s may need a clearance of its own.</source>
        <comment>a name</comment>
        <translation>El banco no nombra remitente. Diga qué muestra que es dinero de %1: el de un tercero puede necesitar una autorización propia.</translation>
    </message>
    <message>
        <source>“%1” says neither that the amount came (C, CRDT, H, +) nor that it left (D, DBIT, S, -). Mend the line.</source>
        <translation>«%1» no dice ni que el importe llegó (C, CRDT, H, +) ni que salió (D, DBIT, S, -). Corrija la línea.</translation>
    </message>
    <message>
        <source>The amount is below zero and “%1” says that it came. Mend the line.</source>
        <translation>El importe es inferior a cero y «%1» dice que llegó. Corrija la línea.</translation>
    </message>
    <message>
        <source>The line has an amount in both columns, debit and credit, or in none. Exactly one belongs there.</source>
        <translation>La línea tiene un importe en ambas columnas, debe y haber, o en ninguna. Debe haber exactamente uno.</translation>
    </message>
    <message>
        <source>An amount in the column of what came is below zero. Say that it is one column of signed amounts, or mend the line.</source>
        <translation>Un importe de la columna de lo que llegó es inferior a cero. Diga que es una sola columna de importes con signo, o corrija la línea.</translation>
    </message>
    <message>
        <source>The line is in “%1”, the account in %2. Ask the bank for one file for each currency.</source>
        <translation>La línea está en «%1», la cuenta en %2. Pida al banco un archivo para cada moneda.</translation>
    </message>
    <message>
        <source>After the line before, the balance was %1; with %2 it comes to %3, but the file says %4. A line is missing, or the amount is read in another way than the bank meant.</source>
        <translation>Después de la línea anterior, el saldo era %1; con %2 llega a %3, pero el archivo dice %4. Falta una línea, o el importe se lee de otro modo que el que quiso el banco.</translation>
    </message>
    <message>
        <source>Lines that moved no money were passed over: %1.</source>
        <translation>Se omitieron líneas que no movieron dinero: %1.</translation>
    </message>
    <message>
        <source>“%1” is no day in the chosen order (as in %2). Choose another order, or mend the line.</source>
        <translation>«%1» no es un día en el orden elegido (como en %2). Elija otro orden, o corrija la línea.</translation>
    </message>
    <message>
        <source>“%1” is no amount with the chosen marks (as in %2). Choose other marks for decimals and thousands, or mend the line.</source>
        <translation>«%1» no es un importe con los signos elegidos (como en %2). Elija otros signos de decimales y millares, o corrija la línea.</translation>
    </message>
    <message>
        <source>The table of account %1 is not as it was confirmed. %2 Look at its columns and confirm them anew.</source>
        <comment>%2 are sentences</comment>
        <translation>La tabla de la cuenta %1 no es como se confirmó. %2 Mire sus columnas y confírmelas de nuevo.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed for one account how it is read. Say which account it is of.</source>
        <translation>Esta es la tabla propia de un banco, y nadie ha confirmado para una cuenta cómo se lee. Diga de qué cuenta es.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed how those of account %1 are read. Look at its columns and confirm them once.</source>
        <translation>Esta es la tabla propia de un banco, y nadie ha confirmado cómo se leen las de la cuenta %1. Mire sus columnas y confírmelas una vez.</translation>
    </message>
    <message>
        <source>No column tells the balance, and no statement of account %1 on record ends before %2. Say the balance before the first line (opening).</source>
        <translation>Ninguna columna indica el saldo, y ningún extracto registrado de la cuenta %1 termina antes del %2. Diga el saldo antes de la primera línea (opening).</translation>
    </message>
    <message>
        <source>The balance before the first line is %1 by the file&apos;s own column, and you say %2.</source>
        <translation>El saldo antes de la primera línea es %1 según la columna del archivo, y usted dice %2.</translation>
    </message>
    <message>
        <source>Account %1: no column tells the balance, so the statement begins with %2, as the record has it.</source>
        <translation>Cuenta %1: ninguna columna indica el saldo, así que el extracto empieza con %2, como consta.</translation>
    </message>
    <message>
        <source>The table does not name its account. The last statement of account %1 ends with %2, this one begins with %3: say which account it is of.</source>
        <translation>La tabla no nombra su cuenta. El último extracto de la cuenta %1 termina con %2, este empieza con %3: diga de qué cuenta es.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>Diga la cuenta: su IBAN o el número del banco.</translation>
    </message>
    <message>
        <source>A mapping is confirmed for a file of the bank.</source>
        <translation>Se confirma una lectura para un archivo del banco.</translation>
    </message>
    <message>
        <source>Day of the booking</source>
        <translation>Día del asiento</translation>
    </message>
    <message>
        <source>Day of value</source>
        <translation>Día de valor</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount that left (debit)</source>
        <translation>Importe que salió (debe)</translation>
    </message>
    <message>
        <source>Amount that came (credit)</source>
        <translation>Importe que llegó (haber)</translation>
    </message>
    <message>
        <source>Came or left (C or D)</source>
        <translation>Llegó o salió (C o D)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia del banco</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>Saldo después de la línea</translation>
    </message>
    <message>
        <source>skip is a number of lines from 0 to %1.</source>
        <translation>skip es un número de líneas de 0 a %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a mapping says. It says: %2.</source>
        <translation>«%1» no es nada que diga una lectura. Dice: %2.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <comment>a word follows</comment>
        <translation>%1 es uno de: %2.</translation>
    </message>
    <message>
        <source>“%1” is no word of a mapping: write it as booked=Date, with a comma before the next.</source>
        <translation>«%1» no es palabra de una lectura: escriba booked=Date, con una coma antes de la siguiente.</translation>
    </message>
    <message>
        <source>“%1” is said twice. Say it once.</source>
        <translation>«%1» se dice dos veces. Dígalo una vez.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>The column “%1” is not known here. The columns are: %2.</source>
        <translation>La columna «%1» no se conoce aquí. Las columnas son: %2.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a table in text form. Open it and save the sheet as “CSV UTF-8”.</source>
        <translation>Es una hoja de cálculo u otro archivo comprimido, no una tabla en formato de texto. Ábralo y guarde la hoja como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a table in text form. Choose the CSV file.</source>
        <translation>Es una base de datos (SQLite), no una tabla en formato de texto. Elija el archivo CSV.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table in text form. Choose the CSV file.</source>
        <translation>Es un documento PDF, no una tabla en formato de texto. Elija el archivo CSV.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16 but breaks its rules; it may be cut off. Save it again as “CSV UTF-8”.</source>
        <translation>El archivo declara ser UTF-16 pero no cumple sus reglas; puede estar incompleto. Guárdelo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but has no byte-order mark. Save it as “CSV UTF-8”.</source>
        <translation>El archivo parece ser UTF-16 pero no lleva marca de orden de bytes. Guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text. Choose a table saved as “CSV UTF-8”.</source>
        <translation>El archivo contiene bytes nulos, de modo que no es texto. Elija una tabla guardada como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>El byte %1 después de «%2» no es UTF-8. Guarde el archivo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8; in Windows-1252 it would be “%3”. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>El byte %1 después de «%2» no es UTF-8; en Windows-1252 sería «%3». Abra el archivo con el programa que lo creó y guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The file is empty or begins with a blank line. The first line must name the columns.</source>
        <translation>El archivo está vacío o empieza con una línea en blanco. La primera línea debe nombrar las columnas.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>La columna %1 no tiene nombre en la primera línea.</translation>
    </message>
    <message>
        <source>The first line names %1 columns; the most is %2.</source>
        <translation>La primera línea nombra %1 columnas; el máximo es %2.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>Hay una comilla dentro del campo. Ponga todo el campo entre comillas y escriba dos veces la de dentro.</translation>
    </message>
    <message>
        <source>The quotation mark that opens this field is not closed within %1 KiB. Close it, or write it twice if it belongs to the text.</source>
        <translation>La comilla que abre este campo no se cierra en los %1 KiB siguientes. Ciérrela, o escríbala dos veces si forma parte del texto.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone. Save the file as “CSV UTF-8”, not as “CSV (Macintosh)”.</source>
        <translation>La línea termina solo con un retorno de carro. Guarde el archivo como «CSV UTF-8», no como «CSV (Macintosh)».</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>El campo está vacío.</translation>
    </message>
    <message>
        <source>There is no day “%1” between 1900 and 2199.</source>
        <translation>No existe el día «%1» entre 1900 y 2199.</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates. Write %2 or %3.</source>
        <translation>«%1» puede leerse como dos fechas. Escriba %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD. Write %2.</source>
        <translation>«%1» no es una fecha con la forma AAAA-MM-DD. Escriba %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>«%1» no es una fecha con la forma AAAA-MM-DD, como 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” can be read as two amounts. Write %2 or %3.</source>
        <translation>«%1» puede leerse como dos importes. Escriba %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is not written as digits with a point. Write %2.</source>
        <translation>«%1» no está escrito en cifras con punto. Escriba %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in digits with a point, such as 1234.50, of at most 15 digits.</source>
        <translation>«%1» no es un importe en cifras con punto, como 1234.50, de 15 cifras como máximo.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>«%1» no es ni yes ni no. Escriba yes o no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«%1» no es un número entero entre %2 y %3.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, then its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>La línea tiene %Ln campo y el encabezado tiene %1: faltan «%2» y lo que sigue.</numerusform>
            <numerusform>La línea tiene %Ln campos y el encabezado tiene %1: faltan «%2» y lo que sigue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>La línea tiene %Ln campo y el encabezado tiene %1. Ponga entre comillas los campos que contengan «%2».</numerusform>
            <numerusform>La línea tiene %Ln campos y el encabezado tiene %1. Ponga entre comillas los campos que contengan «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it into several files.</source>
        <translation>El archivo supera los %1 MiB. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The column “%1” appears twice. Remove one.</source>
        <translation>La columna «%1» aparece dos veces. Elimine una.</translation>
    </message>
    <message>
        <source>The field is longer than %1 KiB. Lines or fields are probably not separated properly.</source>
        <translation>El campo supera los %1 KiB. Probablemente las líneas o los campos no estén bien separados.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark. Write a quotation mark inside the field twice.</source>
        <translation>Hay texto después de la comilla de cierre. Escriba dos veces las comillas que estén dentro del campo.</translation>
    </message>
    <message>
        <source>The line is blank. Fill it or remove it.</source>
        <translation>La línea está en blanco. Rellénela o elimínela.</translation>
    </message>
    <message>
        <source>Reading stopped here. Correct these problems first.</source>
        <translation>La lectura se detuvo aquí. Corrija primero estos problemas.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>«%1» no es una fecha y hora con su diferencia respecto de UTC, como 2026-11-22T14:05Z o 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>a row of a call</comment>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <comment>a row of a call</comment>
        <translation>criterio %1</translation>
    </message>
    <message>
        <source>The file %1 is empty, or there is nothing in it but blanks. Attach the document itself.</source>
        <translation>El archivo %1 está vacío o solo contiene espacios. Adjunte el documento mismo.</translation>
    </message>
    <message>
        <source>The file %1 has more than 10 megabytes.</source>
        <translation>El archivo %1 tiene más de 10 megabytes.</translation>
    </message>
    <message>
        <source>The byte %1 means nothing in Windows-1252. Choose another encoding, or save the file as “CSV UTF-8”.</source>
        <translation>El byte %1 no significa nada en Windows-1252. Elija otra codificación, o guarde el archivo como «CSV UTF-8».</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>PMA, PDSL, PEID</translation>
    </message>
    <message>
        <source>First-time delegate</source>
        <translation>Delegado por primera vez</translation>
    </message>
    <message>
        <source>Field of the present post</source>
        <translation>Ámbito del puesto actual</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal values can publish a call, since its review key is kept under the file key.</source>
        <translation>Solo una persona autorizada a ver datos personales puede publicar una convocatoria, pues su clave de evaluación se guarda bajo la clave del archivo.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>No existe esa convocatoria.</translation>
    </message>
    <message>
        <source>There is no call %1.</source>
        <translation>No existe la convocatoria %1.</translation>
    </message>
    <message>
        <source>A call keeps its kind: begin another one.</source>
        <translation>Una convocatoria no cambia de tipo: inicie otra.</translation>
    </message>
    <message>
        <source>The call is published, and no new version is drafted.</source>
        <translation>La convocatoria está publicada y no hay ninguna versión nueva en borrador.</translation>
    </message>
    <message>
        <source>A draft can&apos;t be closed.</source>
        <translation>Un borrador no se puede cerrar.</translation>
    </message>
    <message>
        <source>The call is closed already.</source>
        <translation>La convocatoria ya está cerrada.</translation>
    </message>
    <message>
        <source>The call was published as open until its closing time, and stays open until then.</source>
        <translation>La convocatoria se publicó como abierta hasta su hora de cierre y sigue abierta hasta entonces.</translation>
    </message>
    <message>
        <source>The published call names no public value.</source>
        <translation>La convocatoria publicada no menciona ningún valor público.</translation>
    </message>
    <message>
        <source>The public value is on record already.</source>
        <translation>El valor público ya está registrado.</translation>
    </message>
    <message>
        <source>Give the value.</source>
        <translation>Indique el valor.</translation>
    </message>
    <message>
        <source>Say where everyone can look the value up.</source>
        <translation>Indique dónde puede consultar el valor cualquier persona.</translation>
    </message>
    <message>
        <source>The value must have become known after the call closed, so that nobody could choose a lucky number.</source>
        <translation>El valor debe haberse conocido después del cierre de la convocatoria, para que nadie pudiera elegir un número favorable.</translation>
    </message>
    <message>
        <source>The scores of this call can&apos;t be opened with your key.</source>
        <translation>Las puntuaciones de esta convocatoria no se pueden abrir con su clave.</translation>
    </message>
    <message>
        <source>Give a title.</source>
        <translation>Indique un título.</translation>
    </message>
    <message>
        <source>Say whom the call is for, what is paid and how to apply.</source>
        <translation>Indique a quién se dirige la convocatoria, qué se paga y cómo presentar la solicitud.</translation>
    </message>
    <message>
        <source>The call must encourage women to apply: add the sentence.</source>
        <translation>La convocatoria debe alentar a las mujeres a presentar solicitudes: añada la frase.</translation>
    </message>
    <message>
        <source>Choose the time zone in which the times are announced.</source>
        <translation>Elija el huso horario en que se anuncian las horas.</translation>
    </message>
    <message>
        <source>Say when the call opens.</source>
        <translation>Indique cuándo se abre la convocatoria.</translation>
    </message>
    <message>
        <source>Say when the call closes.</source>
        <translation>Indique cuándo se cierra la convocatoria.</translation>
    </message>
    <message>
        <source>The call must close after it opens.</source>
        <translation>La convocatoria debe cerrarse después de abrirse.</translation>
    </message>
    <message>
        <source>The closing time is over: choose a later one.</source>
        <translation>La hora de cierre ya ha pasado: elija una posterior.</translation>
    </message>
    <message>
        <source>Name the meeting that delegates are sponsored to.</source>
        <translation>Indique la reunión para la que se patrocina a los delegados.</translation>
    </message>
    <message>
        <source>Say where the meeting is: travel costs go by the place.</source>
        <translation>Indique dónde es la reunión: los gastos de viaje dependen del lugar.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the meeting, in that order.</source>
        <translation>Indique el primer y el último día de la reunión, en ese orden.</translation>
    </message>
    <message>
        <source>Give the nights that subsistence is estimated for.</source>
        <translation>Indique las noches para las que se calculan las dietas.</translation>
    </message>
    <message>
        <source>The call must close before the meeting begins.</source>
        <translation>La convocatoria debe cerrarse antes de que empiece la reunión.</translation>
    </message>
    <message>
        <source>Say how many delegates can be sponsored.</source>
        <translation>Indique a cuántos delegados se puede patrocinar.</translation>
    </message>
    <message>
        <source>A project call has an envelope, and no seats.</source>
        <translation>Una convocatoria de proyectos tiene dotación y no plazas.</translation>
    </message>
    <message>
        <source>Give the envelope, an amount above zero in the fund&apos;s currency.</source>
        <translation>Indique la dotación, un importe mayor que cero en la moneda del fondo.</translation>
    </message>
    <message>
        <source>The limit for one State must leave one place: all States are eligible to apply.</source>
        <translation>El límite por Estado debe dejar una plaza: todos los Estados pueden presentar solicitudes.</translation>
    </message>
    <message>
        <source>The least merit is between 0 and 100.</source>
        <translation>El mérito mínimo está entre 0 y 100.</translation>
    </message>
    <message>
        <source>Say how ties are settled.</source>
        <translation>Indique cómo se resuelven los empates.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; stands twice.</source>
        <translation>La comprobación «%1» figura dos veces.</translation>
    </message>
    <message>
        <source>Say in words what &quot;%1&quot; asks for.</source>
        <translation>Indique en palabras qué exige «%1».</translation>
    </message>
    <message>
        <source>The call must state the check &quot;%1&quot;.</source>
        <translation>La convocatoria debe incluir la comprobación «%1».</translation>
    </message>
    <message>
        <source>Name the criterion.</source>
        <translation>Indique el nombre del criterio.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>Una ponderación es un número entero de 1 a 100.</translation>
    </message>
    <message>
        <source>Say what a score of %1 means.</source>
        <translation>Indique qué significa una puntuación de %1.</translation>
    </message>
    <message>
        <source>Two criteria have this name.</source>
        <translation>Dos criterios tienen este nombre.</translation>
    </message>
    <message>
        <source>Add the criteria that reviewers score.</source>
        <translation>Añada los criterios que puntúan los evaluadores.</translation>
    </message>
    <message>
        <source>The weights add up to %1, and must add up to 100.</source>
        <translation>Las ponderaciones suman %1 y deben sumar 100.</translation>
    </message>
    <message>
        <source>Seats, the limit for one State and nights can&apos;t be negative.</source>
        <translation>Las plazas, el límite por Estado y las noches no pueden ser negativos.</translation>
    </message>
    <message>
        <source>The call is closed: its terms stay as published.</source>
        <translation>La convocatoria está cerrada: sus condiciones quedan como se publicaron.</translation>
    </message>
    <message>
        <source>An application has been scored: the terms stay as published.</source>
        <translation>Ya se ha puntuado una solicitud: las condiciones quedan como se publicaron.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a call</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a call</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a call</comment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a call</comment>
        <translation>Evaluada</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>state of a call</comment>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a call</comment>
        <translation>Decidida</translation>
    </message>
    <message>
        <source>Present post fits the agenda</source>
        <translation>El puesto actual corresponde al programa</translation>
    </message>
    <message>
        <source>Post unrelated to the agenda</source>
        <translation>Puesto sin relación con el programa</translation>
    </message>
    <message>
        <source>Touches the agenda now and then</source>
        <translation>Toca el programa de vez en cuando</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda at times</source>
        <translation>Se ocupa a veces de un tema del programa</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda regularly</source>
        <translation>Se ocupa periódicamente de un tema del programa</translation>
    </message>
    <message>
        <source>Post deals with the agenda most of the time</source>
        <translation>El puesto se ocupa del programa la mayor parte del tiempo</translation>
    </message>
    <message>
        <source>Responsible for the agenda in the capital</source>
        <translation>Responsable del programa en la capital</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Experiencia directa en seguridad de las TIC</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>No demuestra ninguna</translation>
    </message>
    <message>
        <source>General knowledge only</source>
        <translation>Solo conocimientos generales</translation>
    </message>
    <message>
        <source>Has taken part in the work of others</source>
        <translation>Ha participado en el trabajo de otros</translation>
    </message>
    <message>
        <source>Own tasks, described</source>
        <translation>Tareas propias, descritas</translation>
    </message>
    <message>
        <source>Leads a part of the national work; results named</source>
        <translation>Dirige una parte de la labor nacional; menciona resultados</translation>
    </message>
    <message>
        <source>Leads national work; results named and used elsewhere</source>
        <translation>Dirige la labor nacional; menciona resultados, usados en otros lugares</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>Contribución prevista</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>No dice nada</translation>
    </message>
    <message>
        <source>General interest only</source>
        <translation>Solo interés general</translation>
    </message>
    <message>
        <source>Names a topic, no own input</source>
        <translation>Menciona un tema, sin aporte propio</translation>
    </message>
    <message>
        <source>Will take the floor on a named topic</source>
        <translation>Hará uso de la palabra sobre un tema concreto</translation>
    </message>
    <message>
        <source>Will take the floor; brings own material</source>
        <translation>Hará uso de la palabra; aporta material propio</translation>
    </message>
    <message>
        <source>Brings material agreed with other States</source>
        <translation>Aporta material acordado con otros Estados</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>Uso posterior en el país</translation>
    </message>
    <message>
        <source>A report to the own unit</source>
        <translation>Un informe a la propia unidad</translation>
    </message>
    <message>
        <source>A briefing for the own ministry</source>
        <translation>Una exposición informativa al propio ministerio</translation>
    </message>
    <message>
        <source>A briefing for several bodies, with a date</source>
        <translation>Una exposición informativa a varios órganos, con fecha</translation>
    </message>
    <message>
        <source>Steps planned with a date and someone responsible</source>
        <translation>Medidas planificadas con fecha y responsable</translation>
    </message>
    <message>
        <source>Steps agreed by the bodies that take them</source>
        <translation>Medidas acordadas por los órganos que las adoptan</translation>
    </message>
    <message>
        <source>First part in the process</source>
        <translation>Primera participación en el proceso</translation>
    </message>
    <message>
        <source>Has attended every recent session</source>
        <translation>Ha asistido a todos los períodos de sesiones recientes</translation>
    </message>
    <message>
        <source>Has attended most recent sessions</source>
        <translation>Ha asistido a la mayoría de los períodos de sesiones recientes</translation>
    </message>
    <message>
        <source>Has attended two sessions</source>
        <translation>Ha asistido a dos períodos de sesiones</translation>
    </message>
    <message>
        <source>Has attended one session, or took part remotely</source>
        <translation>Ha asistido a un período de sesiones o participó a distancia</translation>
    </message>
    <message>
        <source>Has never attended; the State sometimes has</source>
        <translation>Nunca ha asistido; el Estado sí, algunas veces</translation>
    </message>
    <message>
        <source>Has never attended, nor has the State lately</source>
        <translation>Nunca ha asistido, y el Estado tampoco últimamente</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>PMA, PDSL o PEID</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>First-time delegates</source>
        <translation>Delegados por primera vez</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>You are an official of your Government.</source>
        <translation>Es usted funcionario de su Gobierno.</translation>
    </message>
    <message>
        <source>You are based in your capital.</source>
        <translation>Está usted destinado en su capital.</translation>
    </message>
    <message>
        <source>You now work in diplomacy or policy on ICT security, or in a technical field of it.</source>
        <translation>Trabaja actualmente en la diplomacia o las políticas de seguridad de las TIC, o en un ámbito técnico de esta.</translation>
    </message>
    <message>
        <source>You have direct experience of ICT security matters in your present post.</source>
        <translation>Tiene experiencia directa en cuestiones de seguridad de las TIC en su puesto actual.</translation>
    </message>
    <message>
        <source>You intend to contribute to discussions at the United Nations in the near future.</source>
        <translation>Tiene la intención de contribuir a los debates en las Naciones Unidas en un futuro próximo.</translation>
    </message>
    <message>
        <source>You are able to travel and to take part during the session.</source>
        <translation>Puede viajar y participar durante el período de sesiones.</translation>
    </message>
    <message>
        <source>You undertake to attend all formal meetings of the session and all capacity-building activities held alongside.</source>
        <translation>Se compromete a asistir a todas las sesiones oficiales del período de sesiones y a todas las actividades paralelas de creación de capacidad.</translation>
    </message>
    <message>
        <source>If selected, you may be asked for a detailed report on your experience.</source>
        <translation>Si se le selecciona, se le podrá pedir un informe detallado sobre su experiencia.</translation>
    </message>
    <message>
        <source>The fund pays travel, daily subsistence and terminal expenses of representatives and experts of States who take part in this meeting. Apply with the form before the closing time. Who is eligible, what is scored and how the balance of the list is kept is stated below and will not change.</source>
        <translation>El fondo paga el viaje, las dietas y los pequeños gastos de salida y llegada de los representantes y expertos de los Estados que participan en esta reunión. Presente su solicitud con el formulario antes de la hora de cierre. A continuación se indica quién es admisible, qué se puntúa y cómo se mantiene el equilibrio de la lista, y no cambiará.</translation>
    </message>
    <message>
        <source>Women are encouraged to apply: the fund works towards the full, equal and effective participation of women.</source>
        <translation>Se alienta a las mujeres a presentar solicitudes: el fondo promueve la participación plena, igualitaria y efectiva de las mujeres.</translation>
    </message>
    <message>
        <source>Of lists that are equal in all else, the one is taken whose applicants come first by the SHA-256 of the lot seed, a line feed and the applicant&apos;s number.</source>
        <translation>Entre listas iguales en todo lo demás, se toma aquella cuyos solicitantes van primero según el SHA-256 de la semilla del sorteo, un salto de línea y el número del solicitante.</translation>
    </message>
    <message>
        <source>Government official</source>
        <translation>Funcionario público</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>Destinado en la capital</translation>
    </message>
    <message>
        <source>Now in the field</source>
        <translation>Trabaja en el ámbito</translation>
    </message>
    <message>
        <source>Direct experience in the present post</source>
        <translation>Experiencia directa en el puesto actual</translation>
    </message>
    <message>
        <source>Intends to contribute</source>
        <translation>Tiene intención de contribuir</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>Puede viajar y participar</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>Se compromete a asistir a todo</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>Informará si se le pide</translation>
    </message>
    <message>
        <source>One application a person</source>
        <translation>Una solicitud por persona</translation>
    </message>
    <message>
        <source>A balance rule must not be about one State: all States are eligible to apply.</source>
        <translation>Una regla de equilibrio no puede referirse a un solo Estado: todos los Estados pueden presentar solicitudes.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; that a rule could match.</source>
        <translation>No existe ningún atributo «%1» al que pueda referirse una regla.</translation>
    </message>
    <message>
        <source>Choose at least one value of &quot;%1&quot;.</source>
        <translation>Elija al menos un valor de «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;.</source>
        <translation>«%1» no tiene el valor «%2».</translation>
    </message>
    <message>
        <source>Say at least how many, or at most how many.</source>
        <translation>Indique cuántos como mínimo o como máximo.</translation>
    </message>
    <message>
        <source>At most none would shut people out: all States are eligible to apply, and who is eligible is settled by para. 21 alone.</source>
        <translation>Un máximo de cero excluiría a personas: todos los Estados pueden presentar solicitudes, y la admisibilidad se rige únicamente por el párr. 21.</translation>
    </message>
    <message>
        <source>At most %1 is less than at least %2.</source>
        <translation>El máximo de %1 es menor que el mínimo de %2.</translation>
    </message>
    <message>
        <source>A limit is a whole number that is not negative, or a share from 0 to 1.</source>
        <translation>Un límite es un número entero no negativo o una proporción de 0 a 1.</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>Indique el nombre de la regla.</translation>
    </message>
    <message>
        <source>Two rules have this name.</source>
        <translation>Dos reglas tienen este nombre.</translation>
    </message>
    <message>
        <source>Without seats there is no share of them: give a number.</source>
        <translation>Sin plazas no hay proporción de ellas: indique un número.</translation>
    </message>
    <message>
        <source>More than %1 rules: no one could tell what they come to.</source>
        <translation>Más de %1 reglas: nadie podría saber en qué resultan.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of %3 seats: no list can keep it.</source>
        <translation>La regla %1 pide %2 de %3 plazas: ninguna lista puede cumplirla.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of %3 seats: no list can keep them all.</source>
        <translation>Las reglas %1 piden %2 de %3 plazas: ninguna lista puede cumplirlas todas.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of an envelope of %3: no list can keep it.</source>
        <translation>La regla %1 pide %2 de una dotación de %3: ninguna lista puede cumplirla.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of an envelope of %3: no list can keep them all.</source>
        <translation>Las reglas %1 piden %2 de una dotación de %3: ninguna lista puede cumplirlas todas.</translation>
    </message>
    <message>
        <source>Rule %1 asks for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>La regla %1 pide al menos %2, pero la regla %3 permite como máximo %4 de lo mismo.</translation>
    </message>
    <message>
        <source>Rules %1 ask for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>Las reglas %1 piden al menos %2, pero la regla %3 permite como máximo %4 de lo mismo.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2, but with %3 of one State at most %4 can be selected.</source>
        <translation>La regla %1 pide %2, pero con %3 de un mismo Estado se puede seleccionar como máximo a %4.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>first-time delegate</source>
        <translation>delegado por primera vez</translation>
    </message>
    <message>
        <source>has attended before</source>
        <translation>ha asistido antes</translation>
    </message>
    <message>
        <source>The euro reference rate for the United States dollar that the European Central Bank publishes for the first of its working days after the closing day, with four decimals, such as 1.0842</source>
        <translation>El tipo de cambio de referencia del euro respecto del dólar de los Estados Unidos que publica el Banco Central Europeo para el primero de sus días hábiles posteriores al día de cierre, con cuatro decimales, por ejemplo, 1.0842</translation>
    </message>
    <message>
        <source>Say why the draft is thrown away.</source>
        <translation>Indique por qué se desecha el borrador.</translation>
    </message>
    <message>
        <source>The envelope of %1 %2 is more than the %1 %3 that are allotted for it and free today.</source>
        <comment>%1 a currency, %2 and %3 amounts</comment>
        <translation>La dotación de %1 %2 supera los %1 %3 que están habilitados para ella y libres hoy.</translation>
    </message>
    <message>
        <source>The call was published as open until %1: a new version may close later, and not earlier.</source>
        <translation>La convocatoria se publicó como abierta hasta el %1: una nueva versión puede cerrarse más tarde, pero no antes.</translation>
    </message>
    <message>
        <source>The call was published as open from %1: a new version does not open later.</source>
        <translation>La convocatoria se publicó como abierta desde el %1: una nueva versión no se abre más tarde.</translation>
    </message>
    <message>
        <source>The published call names the public value of the lot: it stays, so that nobody can know the lot beforehand.</source>
        <translation>La convocatoria publicada indica el valor público del sorteo: no cambia, para que nadie pueda conocer el sorteo de antemano.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, so that all know the rules first.</source>
        <translation>La convocatoria se abre antes de publicarse: elija una apertura posterior, para que todos conozcan antes las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>The call would be open for less than %Ln day(s) from now or from its opening: choose a later closing.</source>
        <translation>
            <numerusform>La convocatoria estaría abierta menos de %Ln día desde ahora o desde su apertura: elija un cierre posterior.</numerusform>
            <numerusform>La convocatoria estaría abierta menos de %Ln días desde ahora o desde su apertura: elija un cierre posterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has confirmed the public value already.</source>
        <translation>Una segunda persona ya ha confirmado el valor público.</translation>
    </message>
    <message>
        <source>The public value became known later: it is not read on an earlier day.</source>
        <translation>El valor público se conoció después: no puede haberse leído en una fecha anterior.</translation>
    </message>
    <message>
        <source>No public value of the lot is on record for this call yet.</source>
        <translation>Aún no hay ningún valor público del sorteo registrado para esta convocatoria.</translation>
    </message>
    <message numerus="yes">
        <source>a figure with %Ln decimal(s) after a point</source>
        <translation>
            <numerusform>un número con %Ln decimal tras un punto</numerusform>
            <numerusform>un número con %Ln decimales tras un punto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln digit(s)</source>
        <translation>
            <numerusform>exactamente %Ln cifra</numerusform>
            <numerusform>exactamente %Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln hexadecimal digit(s) in small letters</source>
        <translation>
            <numerusform>exactamente %Ln cifra hexadecimal en minúscula</numerusform>
            <numerusform>exactamente %Ln cifras hexadecimales en minúsculas</numerusform>
        </translation>
    </message>
    <message>
        <source>The call published the form of the value: %1.</source>
        <comment>%1 such as: exactly 6 digits</comment>
        <translation>La convocatoria publicó la forma del valor: %1.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, or say why it is published all the same.</source>
        <translation>La convocatoria se abre antes de publicarse: elija una apertura posterior o indique por qué se publica de todos modos.</translation>
    </message>
    <message>
        <source>People have applied under the terms that hold now: say why a new version takes their place.</source>
        <translation>Hay personas que han presentado su solicitud con las condiciones vigentes: indique por qué las sustituye una nueva versión.</translation>
    </message>
    <message>
        <source>The value on record is another one. Nothing is confirmed, and what you read is on record. Look it up again at its source; where it stays another one, whoever decides on the list must know.</source>
        <translation>El valor que consta es otro. Nada queda confirmado, y lo que usted leyó consta. Consúltelo de nuevo en su fuente; si allí sigue siendo otro, quien decide sobre la lista debe saberlo.</translation>
    </message>
    <message>
        <source>Read at the source: %1</source>
        <comment>%1 a value</comment>
        <translation>Leído en la fuente: %1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 million</source>
        <comment>%1 is a currency</comment>
        <translation>Millones de %1</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>%1 is a currency</comment>
        <translation>Miles de %1</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>List the entries of the record, newest first</source>
        <translation>Enumerar las entradas del registro, primero las más recientes</translation>
    </message>
    <message>
        <source>Only what was done to one thing, such as users/3</source>
        <translation>Solo lo que se hizo con una cosa, por ejemplo, users/3</translation>
    </message>
    <message>
        <source>How many entries (default: all)</source>
        <translation>Cuántas entradas (por defecto: todas)</translation>
    </message>
    <message>
        <source>Only entries older than this one</source>
        <translation>Solo entradas anteriores a esta</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Copy the file, also while others use it, and verify the copy</source>
        <translation>Copiar el archivo, incluso mientras otros lo usan, y verificar la copia</translation>
    </message>
    <message>
        <source>The copy to write; an older backup there is replaced</source>
        <translation>La copia que se escribirá; se sustituye una copia de seguridad anterior que haya allí</translation>
    </message>
    <message>
        <source>%1 is written and verified: %2 entries, head %3.</source>
        <translation>%1 está escrito y verificado: %2 entradas, última %3.</translation>
    </message>
    <message>
        <source>%1 is written as the file stands, with %2 findings; head %3.</source>
        <translation>%1 está escrito tal como está el archivo, con %2 hallazgos; última %3.</translation>
    </message>
    <message>
        <source>The file and its record</source>
        <translation>El archivo y su registro</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>Personas y configuración</translation>
    </message>
    <message>
        <source>Tables from outside</source>
        <translation>Tablas de fuera</translation>
    </message>
    <message>
        <source>Add, list, confirm and disable users; change a password</source>
        <translation>Añadir, enumerar, confirmar y desactivar usuarios; cambiar una contraseña</translation>
    </message>
    <message>
        <source>What an authority decided, dated</source>
        <translation>Lo que decidió una autoridad, con fecha</translation>
    </message>
    <message>
        <source>Make a new fund file with its first user</source>
        <translation>Crear un nuevo archivo de fondo con su primer usuario</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>El archivo que se creará</translation>
    </message>
    <message>
        <source>The fund&apos;s name</source>
        <translation>Nombre del fondo</translation>
    </message>
    <message>
        <source>The first user, an administrator</source>
        <translation>El primer usuario, un administrador</translation>
    </message>
    <message>
        <source>%1 holds the fund “%2”; its administrator is %3.</source>
        <translation>%1 contiene el fondo «%2»; su administrador es %3.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clave de recuperación: %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>Se muestra solo esta vez y no se guarda en ningún lugar. Abre el archivo cuando se han perdido todas las contraseñas: anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See funddesk --help.</source>
        <translation>«%1» no es una orden ni un archivo. Véase funddesk --help.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: the disk is full or the reader is gone.</source>
        <translation>No se puede escribir la salida: el disco está lleno o el lector ya no está.</translation>
    </message>
    <message>
        <source>No password: set %1, or run this at a terminal.</source>
        <translation>No hay contraseña: defina %1 o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Contraseña nueva de %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>Las dos contraseñas difieren; no se cambió nada.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>funddesk alone, or with a FILE, opens the window.

The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in
FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.

Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can&apos;t
be read, written or trusted; 4 not authorised, unknown user or wrong password.

funddesk COMMAND --help tells all about a command.</source>
        <translation>funddesk solo, o con un FILE, abre la ventana.

La contraseña se toma de FUNDDESK_PASSWORD; si no, se pide en el terminal. En el primer inicio de sesión
FUNDDESK_PASSWORD es el código de un solo uso y FUNDDESK_NEW_PASSWORD la contraseña desde entonces.

Estado de salida: 0 hecho; 1 rechazado por una regla o con hallazgos; 2 uso incorrecto; 3 el archivo no se puede
leer, escribir o considerar fiable; 4 sin autorización, usuario desconocido o contraseña incorrecta.

funddesk COMMAND --help explica todo sobre una orden.</translation>
    </message>
    <message>
        <source>Say all about it and do nothing</source>
        <translation>Explicarlo todo y no hacer nada</translation>
    </message>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>El escritorio de un fondo voluntario de las Naciones Unidas: un programa, un archivo.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>The fund file</source>
        <translation>El archivo del fondo</translation>
    </message>
    <message>
        <source>Who you are in this fund</source>
        <translation>Quién es usted en este fondo</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>Mostrar un documento JSON en lugar de texto</translation>
    </message>
    <message>
        <source>The language of messages (default: the system&apos;s)</source>
        <translation>El idioma de los mensajes (por defecto: el del sistema)</translation>
    </message>
    <message>
        <source>See funddesk --help and funddesk COMMAND --help.</source>
        <translation>Véanse funddesk --help y funddesk COMMAND --help.</translation>
    </message>
    <message>
        <source>Import a table, all of it or nothing</source>
        <translation>Importar una tabla, entera o nada</translation>
    </message>
    <message>
        <source>What the table holds: %1</source>
        <translation>Qué contiene la tabla: %1</translation>
    </message>
    <message>
        <source>The call that the rows belong to, where the kind needs one</source>
        <translation>La convocatoria a la que pertenecen las filas, si el tipo la necesita</translation>
    </message>
    <message>
        <source>Say everything that is wrong and change nothing</source>
        <translation>Indicar todo lo que está mal y no cambiar nada</translation>
    </message>
    <message>
        <source>%1: nothing was imported; problems: %2.</source>
        <translation>%1: no se importó nada; problemas: %2.</translation>
    </message>
    <message>
        <source>Rows read: %1; to be added: %2; on record already: %3. No problem; nothing was changed.</source>
        <translation>Filas leídas: %1; por añadir: %2; ya registradas: %3. Ningún problema; no se cambió nada.</translation>
    </message>
    <message>
        <source>Rows read: %1; added: %2; on record already: %3.</source>
        <translation>Filas leídas: %1; añadidas: %2; ya registradas: %3.</translation>
    </message>
    <message>
        <source>Rows of the kind %1 belong to a call: name it by --call.</source>
        <translation>Las filas del tipo %1 pertenecen a una convocatoria: indíquela con --call.</translation>
    </message>
    <message>
        <source>Print the header of a table for import</source>
        <translation>Mostrar el encabezado de una tabla para importar</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>With a row that shows the form</source>
        <translation>Con una fila que muestra la forma</translation>
    </message>
    <message>
        <source>Say instead what stands in each column</source>
        <translation>Indicar en su lugar qué figura en cada columna</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>puede omitirse</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Record what an authority decided, from the date --on</source>
        <translation>Registrar lo que decidió una autoridad, desde la fecha --on</translation>
    </message>
    <message>
        <source>An amount, a share such as 0.13, a number or a text</source>
        <translation>Un importe, una proporción como 0.13, un número o un texto</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Quién lo decidió y dónde consta</translation>
    </message>
    <message>
        <source>%1 is %2 from %3 on.</source>
        <translation>%1 es %2 desde el %3.</translation>
    </message>
    <message>
        <source>List every setting with its date and authority</source>
        <translation>Enumerar todos los parámetros con su fecha y autoridad</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Add a user and print the one-time code of the first sign-in</source>
        <translation>Añadir un usuario y mostrar el código de un solo uso del primer inicio de sesión</translation>
    </message>
    <message>
        <source>The new user&apos;s name</source>
        <translation>El nombre del nuevo usuario</translation>
    </message>
    <message>
        <source>One of: %1. One person, one role.</source>
        <translation>Una de: %1. Una persona, una función.</translation>
    </message>
    <message>
        <source>The own State, whose applicants a reviewer never reviews</source>
        <translation>El Estado propio, a cuyos solicitantes un evaluador nunca evalúa</translation>
    </message>
    <message>
        <source>One-time code of %1: %2
It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>Código de un solo uso de %1: %2
Se muestra solo esta vez. Entréguelo en persona; se consume con el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>List the users and their keys</source>
        <translation>Enumerar los usuarios y sus claves</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation>Cambiar su propia contraseña</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 tiene una contraseña nueva.</translation>
    </message>
    <message>
        <source>Disable a user, whose deeds stay on record</source>
        <translation>Desactivar un usuario, cuyos actos quedan registrados</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>Motivo; queda en el registro</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Confirm a High Representative&apos;s key after comparing it in person</source>
        <translation>Confirmar la clave de un Alto Representante tras cotejarla en persona</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>La clave de quién</translation>
    </message>
    <message>
        <source>The key %1 of %2 is confirmed.</source>
        <translation>La clave %1 de %2 está confirmada.</translation>
    </message>
    <message>
        <source>Give an administrator a new password by the recovery key</source>
        <translation>Dar a un administrador una contraseña nueva con la clave de recuperación</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>El administrador</translation>
    </message>
    <message>
        <source>The recovery key comes from FUNDDESK_RECOVERY_KEY, the new password from FUNDDESK_NEW_PASSWORD, else both are asked at the terminal.</source>
        <translation>La clave de recuperación se toma de FUNDDESK_RECOVERY_KEY y la contraseña nueva de FUNDDESK_NEW_PASSWORD; si no, ambas se piden en el terminal.</translation>
    </message>
    <message>
        <source>Check the whole record: structure, chain, signatures, rows</source>
        <translation>Comprobar todo el registro: estructura, cadena, firmas, filas</translation>
    </message>
    <message>
        <source>A head hash noted earlier, at least its first 8 digits: finds a tail cut off or an older copy put back</source>
        <translation>Un hash de la última entrada anotado antes, al menos sus 8 primeras cifras: detecta un final cortado o una copia anterior repuesta</translation>
    </message>
    <message>
        <source>HEAD is 8 to 64 hexadecimal digits.</source>
        <translation>HEAD son de 8 a 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Entradas: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Última: %1</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>El registro está íntegro.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Hallazgos: %1</translation>
    </message>
    <message>
        <source>Give a window the authority to commit money, with its reserve</source>
        <translation>Dar a una ventanilla la autorización para comprometer dinero, con su reserva</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency, such as 1234.50</source>
        <translation>Importe en la moneda del fondo, por ejemplo, 1234.50</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>En qué decisión se basa y dónde consta</translation>
    </message>
    <message>
        <source>%1: allotted %2 %3; available: %2 %4.</source>
        <translation>%1: habilitado %2 %3; disponible: %2 %4.</translation>
    </message>
    <message>
        <source>Record one application, also a late one that is accepted</source>
        <translation>Registrar una solicitud, también la que se acepta fuera de plazo</translation>
    </message>
    <message>
        <source>A table of one row with the columns of funddesk template applications; - is stdin</source>
        <translation>Una tabla de una fila con las columnas de funddesk template applications; - es stdin</translation>
    </message>
    <message>
        <source>The recorded decision to accept it after closing</source>
        <translation>La decisión registrada de aceptarla tras el cierre</translation>
    </message>
    <message>
        <source>The application is on record as %1.</source>
        <translation>La solicitud está registrada como %1.</translation>
    </message>
    <message>
        <source>The application, such as A-012</source>
        <translation>La solicitud, por ejemplo, A-012</translation>
    </message>
    <message>
        <source>Why; it stays in the record and names nobody</source>
        <translation>Motivo; queda en el registro y no nombra a nadie</translation>
    </message>
    <message>
        <source>Record that an application is withdrawn; its number is never given again</source>
        <translation>Registrar que una solicitud se retira; su número nunca se vuelve a dar</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 está retirada.</translation>
    </message>
    <message>
        <source>Destroy an applicant&apos;s personal data; the record still verifies</source>
        <translation>Destruir los datos personales de un solicitante; el registro sigue siendo verificable</translation>
    </message>
    <message>
        <source>The personal data of %1 are destroyed in this file. Backups and papers outside it still hold what they held.</source>
        <translation>Los datos personales de %1 se han destruido en este archivo. Las copias de seguridad y los papeles ajenos a él aún conservan lo que contenían.</translation>
    </message>
    <message>
        <source>Publish a draft: its rules are frozen under a digest</source>
        <translation>Publicar un borrador: sus reglas quedan congeladas bajo una huella</translation>
    </message>
    <message>
        <source>%1, version %2, is published. Its rules are frozen under the digest %3.</source>
        <translation>%1, versión %2, está publicada. Sus reglas quedan congeladas bajo la huella %3.</translation>
    </message>
    <message>
        <source>Put on record that a call takes no more applications</source>
        <translation>Registrar que una convocatoria ya no admite solicitudes</translation>
    </message>
    <message>
        <source>%1 is closed for applications.</source>
        <translation>%1 está cerrada a nuevas solicitudes.</translation>
    </message>
    <message>
        <source>Record the public value that the call&apos;s lot waits for</source>
        <translation>Registrar el valor público que espera el sorteo de la convocatoria</translation>
    </message>
    <message>
        <source>The value that the published call names</source>
        <translation>El valor que indica la convocatoria publicada</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>Dónde puede consultarlo cualquiera</translation>
    </message>
    <message>
        <source>The lot of %1 is settled by %2.</source>
        <translation>El sorteo de %1 queda resuelto por %2.</translation>
    </message>
    <message>
        <source>Begin a call, or change its draft; what is left out is proposed</source>
        <translation>Iniciar una convocatoria o cambiar su borrador; lo que se omite se propone</translation>
    </message>
    <message>
        <source>The meeting that delegates are sponsored to</source>
        <translation>La reunión para la que se patrocina a los delegados</translation>
    </message>
    <message>
        <source>Where it is, as the travel tables name it</source>
        <translation>Dónde es, como figura en las tablas de viaje</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Su primer día</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Su último día</translation>
    </message>
    <message>
        <source>Nights of daily subsistence (default: from the evening before to the morning after)</source>
        <translation>Noches de dietas (por defecto: desde la noche anterior hasta la mañana siguiente)</translation>
    </message>
    <message>
        <source>When the call opens</source>
        <translation>Cuándo se abre la convocatoria</translation>
    </message>
    <message>
        <source>When the call closes</source>
        <translation>Cuándo se cierra la convocatoria</translation>
    </message>
    <message>
        <source>In which both are announced, such as America/New_York</source>
        <translation>En cuál se anuncian ambas, por ejemplo, America/New_York</translation>
    </message>
    <message>
        <source>How many delegates can be sponsored</source>
        <translation>A cuántos delegados se puede patrocinar</translation>
    </message>
    <message>
        <source>The most that they may cost together, in the fund&apos;s currency</source>
        <translation>Lo máximo que pueden costar en conjunto, en la moneda del fondo</translation>
    </message>
    <message>
        <source>The most of one State (proposed: 1)</source>
        <translation>El máximo por Estado (propuesto: 1)</translation>
    </message>
    <message>
        <source>The least merit in hundredths (proposed: 6000, which is 60.00)</source>
        <translation>El mérito mínimo en centésimas (propuesto: 6000, que es 60.00)</translation>
    </message>
    <message>
        <source>The draft to change; of a published call, its next version</source>
        <translation>El borrador que se cambia; de una convocatoria publicada, su siguiente versión</translation>
    </message>
    <message>
        <source>Terms as JSON, as call show prints them, with criteria, words for scores and balance rules; - is stdin. Options count above it</source>
        <translation>Condiciones como JSON, tal como las muestra call show, con criterios, descripciones de las puntuaciones y reglas de equilibrio; - es stdin. Las opciones prevalecen</translation>
    </message>
    <message>
        <source>Title (default: the meeting)</source>
        <translation>Título (por defecto: la reunión)</translation>
    </message>
    <message>
        <source>%1, version %2, is drafted. To be mended before it can be published: %3.</source>
        <translation>%1, versión %2, está en borrador. Por corregir antes de poder publicarla: %3.</translation>
    </message>
    <message>
        <source>List the calls, newest first</source>
        <translation>Enumerar las convocatorias, primero las más recientes</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Print the terms of a call, in the form that call draft reads</source>
        <translation>Mostrar las condiciones de una convocatoria, en la forma que lee call draft</translation>
    </message>
    <message>
        <source>The frozen document byte for byte: its SHA-256 is the call&apos;s digest</source>
        <translation>El documento congelado byte por byte: su SHA-256 es la huella de la convocatoria</translation>
    </message>
    <message>
        <source>The call %1 is a draft: nothing of it is frozen yet.</source>
        <translation>La convocatoria %1 es un borrador: aún no se ha congelado nada de ella.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Calls and applications</source>
        <translation>Convocatorias y solicitudes</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Short lists and decisions</source>
        <translation>Listas cortas y decisiones</translation>
    </message>
    <message>
        <source>Reports and pictures</source>
        <translation>Informes e imágenes</translation>
    </message>
    <message>
        <source>Without a fund file</source>
        <translation>Sin archivo de fondo</translation>
    </message>
    <message>
        <source>Draft, show, publish and close a call</source>
        <translation>Redactar, mostrar, publicar y cerrar una convocatoria</translation>
    </message>
    <message>
        <source>Add, withdraw and erase an application</source>
        <translation>Añadir, retirar y borrar una solicitud</translation>
    </message>
    <message>
        <source>Letters of award and regret: ready, listed, released, as PDF</source>
        <translation>Cartas de concesión y de no selección: preparar, enumerar, emitir, en PDF</translation>
    </message>
    <message>
        <source>Assign, submit, list and open reviews</source>
        <translation>Asignar, enviar, enumerar y abrir evaluaciones</translation>
    </message>
    <message>
        <source>Record a pledge of the date --on; one with a wish is refused, and the wish kept as a request (para. 19)</source>
        <translation>Registrar una promesa de la fecha --on; la que lleva un deseo se rechaza y el deseo se conserva como petición (párr. 19)</translation>
    </message>
    <message>
        <source>Name or number of the donor</source>
        <translation>Nombre o número del donante</translation>
    </message>
    <message>
        <source>Amount announced, such as 1234.50</source>
        <translation>Importe anunciado, por ejemplo, 1234.50</translation>
    </message>
    <message>
        <source>Its currency code of ISO 4217</source>
        <translation>Su código de moneda de la norma ISO 4217</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference; else the next number of the year</source>
        <translation>Referencia de la contribución; si no, el siguiente número del año</translation>
    </message>
    <message>
        <source>A wish for a specific activity, State or person, in the donor&apos;s words</source>
        <translation>Un deseo sobre una actividad, un Estado o una persona concretos, en palabras del donante</translation>
    </message>
    <message>
        <source>%1: %2 pledged %3 %4.</source>
        <translation>%1: %2 prometió %3 %4.</translation>
    </message>
    <message>
        <source>Record the signed agreement of a pledge, of the date --on</source>
        <translation>Registrar el acuerdo firmado de una promesa, de la fecha --on</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>Referencia de la contribución</translation>
    </message>
    <message>
        <source>Amount of the agreement; else as pledged</source>
        <translation>Importe del acuerdo; si no, el prometido</translation>
    </message>
    <message>
        <source>An instalment as date:amount; may be given several times, and all add up to the agreement</source>
        <translation>Un plazo como fecha:importe; puede darse varias veces, y todos suman el total del acuerdo</translation>
    </message>
    <message>
        <source>Conditions of the agreement; else it is unconditional</source>
        <translation>Condiciones del acuerdo; si no, es sin condiciones</translation>
    </message>
    <message>
        <source>%1: %2 agreed %3 %4.</source>
        <translation>%1: %2 acordó %3 %4.</translation>
    </message>
    <message>
        <source>List contributions: pledged, agreed, received</source>
        <translation>Enumerar las contribuciones: prometidas, acordadas, recibidas</translation>
    </message>
    <message>
        <source>Only those with an instalment due by this day and not received</source>
        <translation>Solo las que tengan un plazo vencido hasta este día y no recibido</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Record money that came to the bank on the date --on, converted at its UN operational rate</source>
        <translation>Registrar dinero que llegó al banco en la fecha --on, convertido al tipo de cambio operacional de las Naciones Unidas de ese día</translation>
    </message>
    <message>
        <source>Amount received, in the currency of the agreement</source>
        <translation>Importe recibido, en la moneda del acuerdo</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia bancaria</translation>
    </message>
    <message>
        <source>%1: received %2 %3 at %4: %5 %6.</source>
        <translation>%1: recibido %2 %3 a %4: %5 %6.</translation>
    </message>
    <message>
        <source>In which the books are kept, by its ISO 4217 code (default: USD)</source>
        <translation>En la que se llevan los libros, por su código ISO 4217 (por defecto: USD)</translation>
    </message>
    <message>
        <source>Make a file with an invented year to look around in</source>
        <translation>Crear un archivo con un año inventado para explorar</translation>
    </message>
    <message>
        <source>The year (default: the newest that is nearly over)</source>
        <translation>El año (por defecto: el más reciente que casi ha terminado)</translation>
    </message>
    <message>
        <source>Another seed gives another year (default: 1)</source>
        <translation>Otra semilla da otro año (por defecto: 1)</translation>
    </message>
    <message>
        <source>%1 holds an invented year %2. Its users are administrator, finance, reviewer1, reviewer2, reviewer3, representative and auditor; the password of each is demo.</source>
        <translation>%1 contiene un año inventado %2. Sus usuarios son administrator, finance, reviewer1, reviewer2, reviewer3, representative y auditor; la contraseña de cada uno es demo.</translation>
    </message>
    <message>
        <source>Record a donor and how it asked to be published (para. 17)</source>
        <translation>Registrar un donante y cómo pidió que se le publicara (párr. 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s name</source>
        <translation>El nombre del donante</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes; where it is left out, NAME says it</source>
        <translation>El Estado, por cualquiera de sus nombres o códigos; si se omite, lo indica NAME</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks not to be published in full</source>
        <translation>La carta del donante en que pide que no se publique en su totalidad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Qué se examinó y dónde está archivado</translation>
    </message>
    <message>
        <source>First day on which it holds; else the date --on</source>
        <translation>Primer día de validez; si no, la fecha --on</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>Último día de validez</translation>
    </message>
    <message>
        <source>%1 %2: %3 from %4 to %5.</source>
        <translation>%1 %2: %3 del %4 al %5.</translation>
    </message>
    <message>
        <source>List the donors with their clearance of today</source>
        <translation>Enumerar los donantes con su autorización de hoy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>The verdict on each application, criterion by criterion</source>
        <translation>El resultado de cada solicitud, criterio por criterio</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>admisible</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>no admisible</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>dudosa</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Record a person&apos;s judgement of a criterion</source>
        <translation>Registrar la valoración de un criterio por una persona</translation>
    </message>
    <message>
        <source>pass, fail or unclear; a refusal takes two people</source>
        <translation>pass, fail o unclear; un rechazo requiere a dos personas</translation>
    </message>
    <message>
        <source>The judgement is on record; %1 is now: %2.</source>
        <translation>La valoración está registrada; %1 es ahora: %2.</translation>
    </message>
    <message>
        <source>List the ledger entries behind a figure of the pool, newest first</source>
        <translation>Enumerar los asientos detrás de una cifra del fondo común, primero los más recientes</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>El día; si no, hoy</translation>
    </message>
    <message>
        <source>By what was on record at the end of this day; else by all</source>
        <translation>Según lo registrado al final de este día; si no, según todo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Only what is allotted, committed or spent has windows.</source>
        <translation>Solo lo habilitado, comprometido o gastado tiene ventanillas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 ocupa más de %2 MiB.</translation>
    </message>
    <message>
        <source>SIZE is width x height, from 640x480 to 7680x4320.</source>
        <translation>SIZE es ancho x alto, de 640x480 a 7680x4320.</translation>
    </message>
    <message>
        <source>The call, such as S-2026-1</source>
        <translation>La convocatoria, por ejemplo, S-2026-1</translation>
    </message>
    <message>
        <source>Record interest, or an exchange difference, of the date --on</source>
        <translation>Registrar intereses, o una diferencia de cambio, de la fecha --on</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency; an exchange loss is below zero</source>
        <translation>Importe en la moneda del fondo; una pérdida por tipo de cambio es menor que cero</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>El documento del banco o de la tesorería</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>Make letters of award and regret ready; nothing is sent</source>
        <translation>Preparar las cartas de concesión y de no selección; no se envía nada</translation>
    </message>
    <message>
        <source>Made ready: awards %1, regrets %2. They wait until funddesk letters release.</source>
        <translation>Preparadas: concesiones %1, no selecciones %2. Esperan hasta funddesk letters release.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>Las cartas de no selección esperan: aún hay que decidir sobre una lista con sustitutos.</translation>
    </message>
    <message>
        <source>List the letters of a call, without names</source>
        <translation>Enumerar las cartas de una convocatoria, sin nombres</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Put on record that letters are given out</source>
        <translation>Registrar que las cartas se entregan</translation>
    </message>
    <message>
        <source>An application whose letter goes; repeatable (default: all)</source>
        <translation>Una solicitud cuya carta sale; repetible (por defecto: todas)</translation>
    </message>
    <message>
        <source>Letters released: %1.</source>
        <translation>Cartas emitidas: %1.</translation>
    </message>
    <message>
        <source>Write each letter as PDF; they hold names: mind the folder</source>
        <translation>Escribir cada carta en PDF; contienen nombres: cuide la carpeta</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>La carpeta para los PDF</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Letters written to %1: %2.</source>
        <translation>Cartas escritas en %1: %2.</translation>
    </message>
    <message>
        <source>Write the memo on a call&apos;s short list as PDF, with its digest</source>
        <translation>Escribir el memorando sobre la lista corta de una convocatoria en PDF, con su huella</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>El PDF</translation>
    </message>
    <message>
        <source>Memo on short list %1 of %2 written. Digest: %3</source>
        <translation>Memorando sobre la lista corta %1 de %2 escrito. Huella: %3</translation>
    </message>
    <message>
        <source>Draw every page that the person sees, as PNG files</source>
        <translation>Dibujar cada página que ve la persona, como archivos PNG</translation>
    </message>
    <message>
        <source>The folder to write; it is made where missing</source>
        <translation>La carpeta en que se escribe; se crea si falta</translation>
    </message>
    <message>
        <source>Which colours (default: light)</source>
        <translation>Qué colores (por defecto: claros)</translation>
    </message>
    <message>
        <source>The window&apos;s size, from 640x480 on (default: 1280x800)</source>
        <translation>El tamaño de la ventana, desde 640x480 (por defecto: 1280x800)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Where the money stands at the end of a day</source>
        <translation>Dónde está el dinero al final de un día</translation>
    </message>
    <message>
        <source>Minimum to start</source>
        <translation>Mínimo para empezar</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>No minimum to start has been announced (para. 16).</source>
        <translation>No se ha anunciado ningún mínimo para empezar (párr. 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start (para. 16).</source>
        <translation>Los ingresos no han alcanzado el mínimo para empezar (párr. 16).</translation>
    </message>
    <message>
        <source>There is a shortfall: nothing new can be allotted.</source>
        <translation>Hay un déficit: no se puede habilitar nada nuevo.</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted: no UN operational rate for it is on record.</source>
        <translation>Las promesas y los acuerdos en %1 no se cuentan: no hay registrado ningún tipo de cambio operacional de las Naciones Unidas para esa moneda.</translation>
    </message>
    <message>
        <source>Write the annual consolidated report of a year as PDF (para. 27)</source>
        <translation>Escribir el informe anual consolidado de un año en PDF (párr. 27)</translation>
    </message>
    <message>
        <source>The year to report on</source>
        <translation>El año del informe</translation>
    </message>
    <message>
        <source>The report&apos;s language</source>
        <translation>El idioma del informe</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>El PDF que se escribirá</translation>
    </message>
    <message>
        <source>%1 is written. The year is not over: it is marked provisional.</source>
        <translation>%1 está escrito. El año no ha terminado: lleva la indicación de provisional.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>Reverse a ledger entry by another of the date --on that says why</source>
        <translation>Revertir un asiento con otro de la fecha --on que dice por qué</translation>
    </message>
    <message>
        <source>The entry&apos;s number, as entries shows it</source>
        <translation>El número del asiento, como lo muestra entries</translation>
    </message>
    <message>
        <source>Entry %1 reverses entry %2.</source>
        <translation>El asiento %1 revierte el asiento %2.</translation>
    </message>
    <message>
        <source>Give each eligible application its reviewers, as evenly as can be</source>
        <translation>Dar a cada solicitud admisible sus evaluadores, lo más equitativamente posible</translation>
    </message>
    <message>
        <source>How many read each application: at least two, the default</source>
        <translation>Cuántos leen cada solicitud: al menos dos, el valor por defecto</translation>
    </message>
    <message>
        <source>%1 applications, %2 new assignments; %3 left out until someone decides on their eligibility, %4 not eligible.</source>
        <translation>%1 solicitudes, %2 asignaciones nuevas; %3 quedan fuera hasta que alguien decida sobre su admisibilidad, %4 no admisibles.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>Open the scores of each application whose reviews are all in</source>
        <translation>Abrir las puntuaciones de cada solicitud que tiene todas sus evaluaciones</translation>
    </message>
    <message>
        <source>Opened %1 reviews; %2 applications are settled, %3 wait.</source>
        <translation>Se abrieron %1 evaluaciones; %2 solicitudes están resueltas, %3 esperan.</translation>
    </message>
    <message>
        <source>The call is reviewed: a short list can be made.</source>
        <translation>La convocatoria está evaluada: se puede elaborar una lista corta.</translation>
    </message>
    <message>
        <source>Submit your own review of one application, once and for all</source>
        <translation>Enviar su propia evaluación de una solicitud, de una vez por todas</translation>
    </message>
    <message>
        <source>A score from 0 to 5 for each criterion of the call, parted by commas: 4,5,4,3,3</source>
        <translation>Una puntuación de 0 a 5 en cada criterio de la convocatoria, separadas por comas: 4,5,4,3,3</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>Por qué, en sus palabras; lo leen quienes deciden</translation>
    </message>
    <message>
        <source>Your review of %1 is submitted and sealed.</source>
        <translation>Su evaluación de %1 está enviada y sellada.</translation>
    </message>
    <message>
        <source>Why, in a sentence; it stays in the record</source>
        <translation>Motivo, en una frase; queda en el registro</translation>
    </message>
    <message>
        <source>It is on record for %1.</source>
        <comment>an application</comment>
        <translation>Queda registrado para %1.</translation>
    </message>
    <message>
        <source>Stand back from an application of yours</source>
        <translation>Abstenerse en una solicitud que tiene asignada</translation>
    </message>
    <message>
        <source>No conflict of interest: you can&apos;t judge it</source>
        <translation>No hay conflicto de intereses: no puede valorarla</translation>
    </message>
    <message>
        <source>Record that a reviewer does not review an application</source>
        <translation>Registrar que un evaluador no evalúa una solicitud</translation>
    </message>
    <message>
        <source>The reviewer&apos;s name</source>
        <translation>El nombre del evaluador</translation>
    </message>
    <message>
        <source>conflict (of interest, also before assigning), abstained (can&apos;t judge it) or released (taken back)</source>
        <translation>conflict (de intereses, también antes de asignar), abstained (no puede valorarla) o released (se le retira)</translation>
    </message>
    <message>
        <source>Decide to go on without two reviews of an application, which then can&apos;t be selected</source>
        <translation>Decidir seguir sin dos evaluaciones de una solicitud, que entonces no se puede seleccionar</translation>
    </message>
    <message>
        <source>Where the reviews of each application stand</source>
        <translation>En qué punto están las evaluaciones de cada solicitud</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Your own tasks as a reviewer of a call</source>
        <translation>Sus propias tareas como evaluador de una convocatoria</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Make a call&apos;s short list by its published rules, and store it</source>
        <translation>Elaborar la lista corta de una convocatoria con sus reglas publicadas y guardarla</translation>
    </message>
    <message>
        <source>Say of each candidate why it is in or out</source>
        <translation>Indicar de cada candidato por qué está dentro o fuera</translation>
    </message>
    <message>
        <source>Print the problem for funddesk solve instead, and store nothing</source>
        <translation>Mostrar en su lugar el problema para funddesk solve y no guardar nada</translation>
    </message>
    <message>
        <source>Send a call&apos;s short list to the High Representative</source>
        <translation>Enviar la lista corta de una convocatoria al Alto Representante</translation>
    </message>
    <message>
        <source>Short list %1 of %2 waits for the High Representative. Its digest, for --expect: %3</source>
        <translation>La lista corta %1 de %2 espera al Alto Representante. Su huella, para --expect: %3</translation>
    </message>
    <message>
        <source>The High Representative&apos;s decision on a short list, signed</source>
        <translation>La decisión del Alto Representante sobre una lista corta, firmada</translation>
    </message>
    <message>
        <source>The digest on the memo: nothing else is signed</source>
        <translation>La huella que figura en el memorando: no se firma nada más</translation>
    </message>
    <message>
        <source>Give the list back, with the reason, instead of approving it</source>
        <translation>Devolver la lista, con el motivo, en lugar de aprobarla</translation>
    </message>
    <message>
        <source>Approve the rest and decline one, with the reason; repeatable</source>
        <translation>Aprobar el resto y denegar a una persona, con el motivo; repetible</translation>
    </message>
    <message>
        <source>--decline takes ID=REASON, such as A-012=Reason: %1.</source>
        <translation>--decline lleva ID=REASON, por ejemplo, A-012=Motivo: %1.</translation>
    </message>
    <message>
        <source>Record that a nominee can&apos;t go, and free the money</source>
        <translation>Registrar que una persona propuesta no puede ir y liberar el dinero</translation>
    </message>
    <message>
        <source>The nominee&apos;s application</source>
        <translation>La solicitud de la persona propuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>%1 is withdrawn. funddesk select fills the place by the same rules.</source>
        <translation>%1 está retirada. funddesk select cubre la plaza con las mismas reglas.</translation>
    </message>
    <message>
        <source>Solve a published selection problem, without any fund file</source>
        <translation>Resolver un problema de selección publicado, sin ningún archivo de fondo</translation>
    </message>
    <message>
        <source>A problem file, funddesk-selection/1</source>
        <translation>Un archivo de problema, funddesk-selection/1</translation>
    </message>
    <message>
        <source>What of the budget is spent and lost, in minor units like the problem&apos;s amounts</source>
        <translation>Qué parte del presupuesto está gastada y perdida, en unidades menores como los importes del problema</translation>
    </message>
    <message>
        <source>Stop after so many seconds; what is found then is not proven</source>
        <translation>Detenerse tras tantos segundos; lo que se encuentre entonces no está demostrado</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, not below 0.</source>
        <translation>Un límite de tiempo es un número de segundos, no menor que 0.</translation>
    </message>
    <message>
        <source>Stopped before the proof was complete: no short list can be made of this.</source>
        <translation>Se detuvo antes de completar la demostración: de esto no se puede elaborar una lista corta.</translation>
    </message>
    <message>
        <source>Record an expenditure of the date --on against its commitment</source>
        <translation>Registrar un gasto de la fecha --on con cargo a su compromiso</translation>
    </message>
    <message>
        <source>What the money is committed for, as entries shows it</source>
        <translation>Para qué está comprometido el dinero, como lo muestra entries</translation>
    </message>
    <message>
        <source>The voucher or invoice</source>
        <translation>El comprobante o la factura</translation>
    </message>
    <message>
        <source>Nothing more will be spent: the rest goes back to the window</source>
        <translation>No se gastará nada más: el resto vuelve a la ventanilla</translation>
    </message>
    <message>
        <source>%1: spent %2 %3.</source>
        <translation>%1: gastado %2 %3.</translation>
    </message>
    <message>
        <source>Record a donor&apos;s later request on how it is published (para. 17)</source>
        <translation>Registrar lo que un donante pide más tarde sobre cómo se publica (párr. 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for it</source>
        <translation>La carta del donante en que lo pide</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>%1 is yet to come: what is recorded has happened.</source>
        <translation>%1 está por llegar: lo que se registra ya ha ocurrido.</translation>
    </message>
    <message>
        <source>Nothing was given for it. Leave the option out, or say what it is.</source>
        <translation>No se dio ningún valor. Omita la opción o indique cuál es.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» no es ninguno de estos valores: %2.</translation>
    </message>
    <message>
        <source>The date that the entry is for (default: today; in a demonstration its last day)</source>
        <translation>La fecha a la que corresponde la entrada (por defecto: hoy; en una demostración, su último día)</translation>
    </message>
    <message>
        <source>Say which command: %1 COMMAND.</source>
        <translation>Indique qué orden: %1 COMMAND.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 no tiene la opción %2.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 no tiene la orden «%2».</translation>
    </message>
    <message>
        <source>“%2” is one word more than %1 takes.</source>
        <translation>«%2» es una palabra más de las que admite %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>No escritas, pues los datos de estas personas se borraron: %1.</translation>
    </message>
    <message>
        <source>With --published: the file that States have on request, whoever may be singled out in it</source>
        <translation>Con --published: el archivo que los Estados reciben si lo solicitan, aunque permita identificar a alguien</translation>
    </message>
    <message>
        <source>Print the office&apos;s key to those codes instead; never publish it</source>
        <translation>Mostrar en su lugar la clave de la oficina para esos códigos; nunca la publique</translation>
    </message>
    <message>
        <source>No short list has been made for %1 yet: funddesk select makes it.</source>
        <translation>Aún no se ha elaborado ninguna lista corta para %1: se elabora con funddesk select.</translation>
    </message>
    <message>
        <source>SHA-256 of the published file: %1. It gives short list %2 by: %3</source>
        <translation>SHA-256 del archivo publicado: %1. Da la lista corta %2 con: %3</translation>
    </message>
    <message>
        <source>%1 has new keys and a new password. The old recovery key is used up, and its use stands in the record.
The new recovery key: %2
It is shown this once and stored nowhere. Keep it on paper, away from the file.</source>
        <translation>%1 tiene claves nuevas y una contraseña nueva. La clave de recuperación anterior ya no sirve, y su uso consta en el registro.
La nueva clave de recuperación: %2
Se muestra solo esta vez y no se guarda en ningún lugar. Consérvela en papel, lejos del archivo.</translation>
    </message>
    <message>
        <source>Throw a draft away; that and why stay on record</source>
        <translation>Desechar un borrador; el hecho y su motivo quedan en el registro</translation>
    </message>
    <message>
        <source>Why it is not needed; it stays in the record</source>
        <translation>Por qué no se necesita; queda en el registro</translation>
    </message>
    <message>
        <source>The draft of %1, version %2, is thrown away.</source>
        <translation>El borrador de %1, versión %2, se ha desechado.</translation>
    </message>
    <message>
        <source>Certify a payment that another person then makes</source>
        <translation>Certificar un pago que luego efectúa otra persona</translation>
    </message>
    <message>
        <source>%1: certified %2 %3 on %4.</source>
        <translation>%1: certificado %2 %3 el %4.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Record pledges, agreements, receipts and what becomes of them</source>
        <translation>Registrar promesas, acuerdos e ingresos, y lo que sucede con ellos</translation>
    </message>
    <message>
        <source>Record and list contributions in kind</source>
        <translation>Registrar y enumerar las contribuciones en especie</translation>
    </message>
    <message>
        <source>Refused wishes of donors, and their withdrawal (para. 19)</source>
        <translation>Deseos rechazados de los donantes y su retirada (párr. 19)</translation>
    </message>
    <message>
        <source>Keep scenarios, list them, put them aside</source>
        <translation>Guardar escenarios, enumerarlos, apartarlos</translation>
    </message>
    <message>
        <source>The donor&apos;s preference between the windows, where a setting allows to record one; it binds nothing</source>
        <translation>La preferencia del donante entre las ventanillas, si un parámetro permite registrarla; no obliga a nada</translation>
    </message>
    <message>
        <source>Amount in the contribution&apos;s currency, such as 1234.50</source>
        <translation>Importe en la moneda de la contribución, por ejemplo, 1234.50</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4; still expected %3 %5.</source>
        <translation>%1: %2, %3 %4; aún se espera %3 %5.</translation>
    </message>
    <message>
        <source>Record on the date --on that a donor gives less than it announced or signed</source>
        <translation>Registrar en la fecha --on que un donante aporta menos de lo que prometió o firmó</translation>
    </message>
    <message>
        <source>Give up on the date --on what was signed and won&apos;t come</source>
        <translation>Dar por perdido en la fecha --on lo que se firmó y no llegará</translation>
    </message>
    <message>
        <source>Record money that went back to its donor on the date --on, at its UN operational rate</source>
        <translation>Registrar dinero devuelto a su donante en la fecha --on, al tipo de cambio operacional de las Naciones Unidas de ese día</translation>
    </message>
    <message>
        <source>Record on the date --on for how much a conditional agreement&apos;s conditions are met</source>
        <translation>Registrar en la fecha --on por qué importe se han cumplido las condiciones de un acuerdo condicional</translation>
    </message>
    <message>
        <source>Close a contribution of which nothing more is expected</source>
        <translation>Cerrar una contribución de la que ya no se espera nada</translation>
    </message>
    <message>
        <source>A refusal takes two people. It waits for the judgement of one of: %1.</source>
        <comment>%1 names of users</comment>
        <translation>Un rechazo requiere a dos personas. Espera la valoración de una de estas: %1.</translation>
    </message>
    <message>
        <source>Write the books as a plain-text journal for auditors, for ledger or hledger</source>
        <translation>Escribir los libros como diario en texto sin formato para los auditores, para ledger o hledger</translation>
    </message>
    <message>
        <source>The journal to write; an older one there is replaced</source>
        <translation>El diario que se escribirá; se sustituye uno anterior que haya allí</translation>
    </message>
    <message>
        <source>%1 is written: %2 entries.</source>
        <translation>%1 está escrito: %2 asientos.</translation>
    </message>
    <message>
        <source>Give both a FILE and --as NAME, or neither.</source>
        <translation>Indique un FILE y --as NAME, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>The kind %1 is a document of its own form, not a table: there is no template of it.</source>
        <translation>El tipo %1 es un documento con forma propia, no una tabla: no hay plantilla de él.</translation>
    </message>
    <message>
        <source>Record goods or services given on the date --on; never in the pool</source>
        <translation>Registrar bienes o servicios aportados en la fecha --on; nunca en el fondo común</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se aportó</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50</source>
        <translation>Su valor, por ejemplo, 1234.50</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>Quién le asignó el valor, y cómo</translation>
    </message>
    <message>
        <source>%1 gave in kind, worth %2 %3.</source>
        <translation>%1 aportó en especie, por un valor de %2 %3.</translation>
    </message>
    <message>
        <source>List contributions in kind, which are no part of the pool</source>
        <translation>Enumerar las contribuciones en especie, que no forman parte del fondo común</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Aportado</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Valorado por</translation>
    </message>
    <message>
        <source>of which can be allotted</source>
        <translation>del cual, se puede habilitar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</source>
        <translation>
            <numerusform>%Ln donante pidió después de ese día no ser publicado así: este informe es para el expediente y no debe entregarse (párr. 17).</numerusform>
            <numerusform>%Ln donantes pidieron después de ese día no ser publicados así: este informe es para el expediente y no debe entregarse (párr. 17).</numerusform>
        </translation>
    </message>
    <message>
        <source>Write its tables of money as a spreadsheet too</source>
        <translation>Escribir también sus tablas de dinero como hoja de cálculo</translation>
    </message>
    <message>
        <source>Add the scenarios that are kept as the last annex</source>
        <translation>Añadir los escenarios guardados como último anexo</translation>
    </message>
    <message>
        <source>Revalue what is receivable in other currencies at a month&apos;s end</source>
        <translation>Revaluar lo que está por cobrar en otras monedas al final de un mes</translation>
    </message>
    <message>
        <source>Any day of the month</source>
        <translation>Cualquier día del mes</translation>
    </message>
    <message>
        <source>%1: %2 receivables revalued, unrealised difference %3 %4.</source>
        <translation>%1: %2 cuentas por cobrar revaluadas, diferencia no realizada %3 %4.</translation>
    </message>
    <message>
        <source>Funding a year, such as 2000000</source>
        <translation>Financiación anual, por ejemplo, 2000000</translation>
    </message>
    <message>
        <source>The Professional post, a year</source>
        <translation>El puesto del Cuadro Orgánico, al año</translation>
    </message>
    <message>
        <source>The General Service post, a year</source>
        <translation>El puesto del Cuadro de Servicios Generales, al año</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Un delegado en un período de sesiones</translation>
    </message>
    <message>
        <source>One capacity-building activity</source>
        <translation>Una actividad de creación de capacidad</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Períodos de sesiones al año</translation>
    </message>
    <message>
        <source>For how many years the funding comes</source>
        <translation>Durante cuántos años llega la financiación</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>No existe el escenario «%1».</translation>
    </message>
    <message>
        <source>What a yearly funding buys; without FILE by the usual assumptions</source>
        <translation>Lo que permite una financiación anual; sin FILE, según los supuestos habituales</translation>
    </message>
    <message>
        <source>Start from a scenario that is kept in the FILE under this name</source>
        <translation>Partir de un escenario guardado en el FILE con este nombre</translation>
    </message>
    <message>
        <source>Another funding, to compare; up to three times</source>
        <translation>Otra financiación, para comparar; hasta tres veces</translation>
    </message>
    <message>
        <source>Write the comparison as a spreadsheet too</source>
        <translation>Escribir también la comparación como hoja de cálculo</translation>
    </message>
    <message>
        <source>At most four scenarios stand side by side.</source>
        <translation>Como máximo se ponen cuatro escenarios uno al lado de otro.</translation>
    </message>
    <message>
        <source>Give --funding AMOUNT, or a --scenario of the FILE.</source>
        <translation>Indique --funding AMOUNT o un --scenario del FILE.</translation>
    </message>
    <message>
        <source>Keep a scenario under a name; one of that name before it gives way</source>
        <translation>Guardar un escenario con un nombre; uno anterior del mismo nombre le cede el lugar</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>El escenario «%1» está guardado.</translation>
    </message>
    <message>
        <source>List the scenarios that are kept, with what they buy</source>
        <translation>Enumerar los escenarios guardados, con lo que permiten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financiación anual</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Take a scenario out of the list; the record keeps it</source>
        <translation>Quitar un escenario de la lista; el registro lo conserva</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>El escenario «%1» se ha apartado.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants; nothing of it is recorded (para. 11)</source>
        <translation>Cotejar a los solicitantes de una convocatoria; no se registra nada de ello (párr. 11)</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>No hay registrada ninguna Lista Consolidada. Impórtela primero.</translation>
    </message>
    <message>
        <source>List the hits of the screening, part by part (para. 14)</source>
        <translation>Enumerar las coincidencias del cotejo, parte por parte (párr. 14)</translation>
    </message>
    <message>
        <source>Those that were decided too</source>
        <translation>También las ya decididas</translation>
    </message>
    <message>
        <source>Look for any name in the newest Consolidated List</source>
        <translation>Buscar cualquier nombre en la Lista Consolidada más reciente</translation>
    </message>
    <message>
        <source>A name in any script</source>
        <translation>Un nombre en cualquier escritura</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Año de nacimiento</translation>
    </message>
    <message>
        <source>Number of a passport or registration</source>
        <translation>Número de un pasaporte o registro</translation>
    </message>
    <message>
        <source>Screened: %1. New hits: %2.</source>
        <translation>Cotejados: %1. Nuevas coincidencias: %2.</translation>
    </message>
    <message>
        <source>Propose who a hit of the screening is; another person answers</source>
        <translation>Proponer quién es una coincidencia del cotejo; responde otra persona</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening hits” shows it</source>
        <translation>Número de la coincidencia, como lo muestra «screening hits»</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>Qué se comparó y qué resultó</translation>
    </message>
    <message>
        <source>Proposed. A second person has to answer.</source>
        <translation>Propuesto. Debe responder una segunda persona.</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of the screening</source>
        <translation>Responder a la propuesta de otra persona sobre una coincidencia del cotejo</translation>
    </message>
    <message>
        <source>The hit is open again</source>
        <translation>La coincidencia vuelve a estar abierta</translation>
    </message>
    <message>
        <source>Needed where you do not agree: why</source>
        <translation>Necesario si no está de acuerdo: el motivo</translation>
    </message>
    <message>
        <source>Give out the approved list&apos;s problem instead, and record it: codes for applicants and States, and only the attributes that the rules name</source>
        <translation>Entregar en su lugar el problema de la lista aprobada y registrarlo: códigos para los solicitantes y los Estados, y solo los atributos que mencionan las reglas</translation>
    </message>
    <message>
        <source>With --published: on whose decision or request; names nobody</source>
        <translation>Con --published: por decisión o a petición de quién; no nombra a nadie</translation>
    </message>
    <message>
        <source>With --published: an applicant who consented, though fewer than three share the same attributes, with the day and the reference of the letter; repeatable</source>
        <translation>Con --published: un solicitante que dio su consentimiento, aunque menos de tres compartan los mismos atributos, con el día y la referencia de la carta; repetible</translation>
    </message>
    <message>
        <source>--consented takes ID=DATE REFERENCE, such as &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</source>
        <translation>--consented toma ID=DATE REFERENCE, por ejemplo, &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</translation>
    </message>
    <message>
        <source>Short list %1 of %2: %3 of %4 seats, cost %5, merit %6 together.</source>
        <translation>Lista corta %1 de %2: %3 de %4 plazas, costo %5, mérito total %6.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Returned, and signed: %1</source>
        <translation>Devuelta y firmada: %1</translation>
    </message>
    <message>
        <source>Approved and signed: %1 of short list %2 of %3, %4 %5 in all. Digest of the list: %6</source>
        <translation>Aprobado y firmado: %1 de la lista corta %2 de %3, %4 %5 en total. Huella de la lista: %6</translation>
    </message>
    <message>
        <source>No short list of %1 waits for a decision.</source>
        <translation>Ninguna lista corta de %1 espera una decisión.</translation>
    </message>
    <message>
        <source>A financial statement as of any day: printed, PDF or spreadsheet</source>
        <translation>Un estado financiero a cualquier día: impreso, PDF u hoja de cálculo</translation>
    </message>
    <message>
        <source>The first day of the time; else 1 January of the last day&apos;s year</source>
        <translation>El primer día del período; si no, el 1 de enero del año del último día</translation>
    </message>
    <message>
        <source>Write it there: a PDF (.pdf) or a spreadsheet (.xlsx)</source>
        <translation>Escribirlo allí: un PDF (.pdf) o una hoja de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>--out ends with .pdf or .xlsx.</source>
        <translation>--out termina en .pdf o .xlsx.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Deseo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>%1 wishes refused and kept, %2 of them withdrawn in writing; %3 preferences between the windows recorded, none binding.</source>
        <translation>%1 deseos rechazados y conservados, %2 de ellos retirados por escrito; %3 preferencias entre las ventanillas registradas, ninguna vinculante.</translation>
    </message>
    <message>
        <source>The references of all %1 tables of the file were followed: none leads from a use of money to a contribution.</source>
        <translation>Se siguieron las referencias de todas las %1 tablas del archivo: ninguna conduce de un uso de dinero a una contribución.</translation>
    </message>
    <message>
        <source>These tables lead from a use of money to a contribution: %1.</source>
        <translation>Estas tablas conducen de un uso de dinero a una contribución: %1.</translation>
    </message>
    <message>
        <source>Attach a donor&apos;s written withdrawal, of the date --on, to a refused wish (para. 19)</source>
        <translation>Adjuntar a un deseo rechazado la retirada escrita del donante, con fecha --on (párr. 19)</translation>
    </message>
    <message>
        <source>The wish&apos;s number, as wish list shows it</source>
        <translation>El número del deseo, como lo muestra wish list</translation>
    </message>
    <message>
        <source>The donor&apos;s letter, as a file</source>
        <translation>La carta del donante, como archivo</translation>
    </message>
    <message>
        <source>Wish %1 is withdrawn; %2 is kept with it.</source>
        <translation>El deseo %1 está retirado; %2 se conserva con él.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants and keep what is found, sealed (paras. 11 and 14)</source>
        <translation>Cotejar a los solicitantes de una convocatoria y conservar, sellado, lo que se encuentre (párrs. 11 y 14)</translation>
    </message>
    <message>
        <source>Applicants screened: %1; new hits: %2.</source>
        <translation>Solicitantes cotejados: %1; coincidencias nuevas: %2.</translation>
    </message>
    <message>
        <source>List the hits of a call&apos;s applicants, for those who are cleared for names</source>
        <translation>Enumerar las coincidencias de los solicitantes de una convocatoria, para quienes están habilitados para ver nombres</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening applicant-hits” shows it</source>
        <translation>Número de la coincidencia, según lo muestra «screening applicant-hits»</translation>
    </message>
    <message>
        <source>Propose who a hit of an applicant is; another cleared person answers</source>
        <translation>Proponer quién es la persona de una coincidencia de un solicitante; responde otra persona habilitada</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of an applicant</source>
        <translation>Responder a la propuesta de otra persona sobre una coincidencia de un solicitante</translation>
    </message>
    <message>
        <source>Two people have decided.</source>
        <translation>Dos personas han decidido.</translation>
    </message>
    <message>
        <source>Statements to be added: %1, with lines: %2; on record already: %3. Nothing was changed.</source>
        <translation>Extractos que se añadirían: %1, con líneas: %2; ya registrados: %3. No se modificó nada.</translation>
    </message>
    <message>
        <source>Statements added: %1, with lines: %2; on record already: %3.</source>
        <translation>Extractos añadidos: %1, con líneas: %2; ya registrados: %3.</translation>
    </message>
    <message>
        <source>List the lines of the bank and what they stand for</source>
        <translation>Enumerar las líneas del banco y a qué corresponden</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <translation>Solo las de esta cuenta</translation>
    </message>
    <message>
        <source>Only those booked by the end of this day</source>
        <translation>Solo las contabilizadas hasta el final de este día</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Contabilizada</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>Print an example of the table that bank import reads</source>
        <translation>Imprimir un ejemplo de la tabla que lee bank import</translation>
    </message>
    <message>
        <source>There is no line %1 of the bank.</source>
        <translation>No existe la línea %1 del banco.</translation>
    </message>
    <message>
        <source>Number of the line, as bank lines shows it</source>
        <translation>Número de la línea, según lo muestra bank lines</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>Say what a line of the bank stands for; with --suggest only show what it may stand for, the best first</source>
        <translation>Indicar a qué corresponde una línea del banco; con --suggest solo se muestra a qué puede corresponder, empezando por lo mejor</translation>
    </message>
    <message>
        <source>Show suggestions for the line, or for all open ones</source>
        <translation>Mostrar sugerencias para la línea o para todas las abiertas</translation>
    </message>
    <message>
        <source>Record the line as a receipt of this contribution</source>
        <translation>Registrar la línea como ingreso de esta contribución</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Nothing in the books is like this line. Name the entries, or a contribution, or explain it.</source>
        <translation>Nada en los libros se parece a esta línea. Indique los asientos o una contribución, o explíquela.</translation>
    </message>
    <message>
        <source>Name the line by --line.</source>
        <translation>Indique la línea con --line.</translation>
    </message>
    <message>
        <source>Take back what was said of a line of the bank</source>
        <translation>Deshacer lo indicado sobre una línea del banco</translation>
    </message>
    <message>
        <source>The balance of the bank beside that of the books at a day, with what only one of them knows</source>
        <translation>El saldo del banco junto al de los libros en una fecha, con lo que solo conoce uno de ellos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>There is no statement of the bank that begins by that day.</source>
        <translation>No hay ningún extracto bancario que empiece hasta esa fecha.</translation>
    </message>
    <message>
        <source>Put on record that applicants were told of a new version</source>
        <translation>Dejar constancia de que se informó a los solicitantes de una nueva versión</translation>
    </message>
    <message>
        <source>How they were told; it stays in the record and names nobody</source>
        <translation>Cómo se les informó; queda en el registro y no nombra a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) of %1 told of version %2.</source>
        <translation>
            <numerusform>Se informó a %Ln solicitante de %1 de la versión %2.</numerusform>
            <numerusform>Se informó a %Ln solicitantes de %1 de la versión %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>El banco</translation>
    </message>
    <message>
        <source>Record donors, their names, wishes and due diligence; letters to them</source>
        <translation>Registrar donantes, sus nombres, deseos y diligencia debida; cartas a los donantes</translation>
    </message>
    <message>
        <source>Statements of the bank: import, match, reconcile</source>
        <translation>Extractos bancarios: importar, vincular, conciliar</translation>
    </message>
    <message>
        <source>Commit allotted money for a post, a contract or an agreement on --on</source>
        <translation>Comprometer dinero habilitado para un puesto, un contrato o un acuerdo en la fecha --on</translation>
    </message>
    <message>
        <source>A short reference of your own, such as P3-2026</source>
        <translation>Una referencia breve propia, por ejemplo P3-2026</translation>
    </message>
    <message>
        <source>What it is for: the post, contract or agreement</source>
        <translation>Para qué es: el puesto, contrato o acuerdo</translation>
    </message>
    <message>
        <source>A year&apos;s part as year:amount, such as 2027:60000; may be given several times, and all add up to the amount (para. 20 (b))</source>
        <translation>La parte de un año como año:importe, por ejemplo 2027:60000; puede indicarse varias veces y todas deben sumar el importe (párr. 20 b))</translation>
    </message>
    <message>
        <source>“%1” is no year with its amount, such as 2027:60000.</source>
        <translation>«%1» no es un año con su importe, por ejemplo 2027:60000.</translation>
    </message>
    <message>
        <source>%1: committed %2 %3.</source>
        <translation>%1: comprometido %2 %3.</translation>
    </message>
    <message>
        <source>Give what is left of a commitment back to its window on --on</source>
        <translation>Devolver a su ventanilla lo que queda de un compromiso en la fecha --on</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Por qué se devuelve</translation>
    </message>
    <message>
        <source>%1: what was left went back to its window.</source>
        <translation>%1: lo que quedaba volvió a su ventanilla.</translation>
    </message>
    <message>
        <source>The checklist of due diligence as a table to be filled in</source>
        <translation>La lista de verificación de la diligencia debida como tabla para rellenar</translation>
    </message>
    <message>
        <source>The filled table of funddesk donor checklist</source>
        <translation>La tabla rellenada de funddesk donor checklist</translation>
    </message>
    <message>
        <source>A file of evidence</source>
        <translation>Un archivo de prueba</translation>
    </message>
    <message>
        <source>%1 %2: proposed: %3. A second person decides.</source>
        <translation>%1 %2: propuesto: %3. Decide una segunda persona.</translation>
    </message>
    <message>
        <source>Why; needed to disagree</source>
        <translation>Motivo; necesario para discrepar</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Por qué se retira</translation>
    </message>
    <message>
        <source>The clearance of %1 is withdrawn from %2 on.</source>
        <translation>La autorización de %1 queda retirada a partir del %2.</translation>
    </message>
    <message>
        <source>Record the outcome of a donor&apos;s due diligence as one person, where the setting due_diligence allows it (para. 14)</source>
        <translation>Registrar una sola persona el resultado de la diligencia debida de un donante, si el ajuste due_diligence lo permite (párr. 14)</translation>
    </message>
    <message>
        <source>Record whom letters to a donor go to, and in which language</source>
        <translation>Registrar a quién se dirigen las cartas a un donante y en qué idioma</translation>
    </message>
    <message>
        <source>Of letters, one of: %1</source>
        <translation>De las cartas, uno de: %1</translation>
    </message>
    <message>
        <source>A line of the address; repeatable. A person&apos;s is sealed</source>
        <translation>Una línea de la dirección; repetible. La de una persona se sella</translation>
    </message>
    <message>
        <source>%1: recorded and sealed.</source>
        <translation>%1: registrado y sellado.</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1: registrado.</translation>
    </message>
    <message>
        <source>Erase a person&apos;s address for good (para. 11)</source>
        <translation>Borrar definitivamente la dirección de una persona (párr. 11)</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Por qué se borra</translation>
    </message>
    <message>
        <source>%1: the address is erased.</source>
        <translation>%1: la dirección se ha borrado.</translation>
    </message>
    <message>
        <source>List the letters to donors, and what became of them</source>
        <translation>Enumerar las cartas a los donantes y qué fue de ellas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Put on record that letters to donors are given out</source>
        <translation>Dejar constancia de que se expiden cartas a los donantes</translation>
    </message>
    <message>
        <source>A letter that goes; repeatable (default: all that wait)</source>
        <translation>Una carta que se expide; repetible (por defecto: todas las que esperan)</translation>
    </message>
    <message>
        <source>“%1” is no letter&apos;s number, such as L-0012.</source>
        <translation>«%1» no es un número de carta, por ejemplo L-0012.</translation>
    </message>
    <message>
        <source>Make letters to donors ready, and write those that wait as PDF</source>
        <translation>Preparar cartas a los donantes y escribir en PDF las que esperan</translation>
    </message>
    <message>
        <source>Of this donor alone, by name or number (default: all)</source>
        <translation>Solo de este donante, por nombre o número (por defecto: todos)</translation>
    </message>
    <message>
        <source>Of this contribution alone</source>
        <translation>Solo de esta contribución</translation>
    </message>
    <message>
        <source>A letter to be written again; repeatable (default: all that wait)</source>
        <translation>Una carta que se escribirá de nuevo; repetible (por defecto: todas las que esperan)</translation>
    </message>
    <message>
        <source>Calls for contributions: whom it goes to, of %1; repeatable</source>
        <translation>Llamamientos a contribuciones: a quién se dirige, de entre %1; repetible</translation>
    </message>
    <message>
        <source>Of a new call: where it is published online (para. 14)</source>
        <translation>De un nuevo llamamiento: dónde se publica en línea (párr. 14)</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>No existe la contribución %1.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«%1» no es ninguno de %2.</translation>
    </message>
    <message>
        <source>Letters made ready: %1, written: %2. They wait until funddesk donor release-letters.</source>
        <translation>Cartas preparadas: %1; escritas: %2. Esperan hasta funddesk donor release-letters.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>No escritas, porque se dirigen a personas cuya dirección está sellada: %1.</translation>
    </message>
    <message>
        <source>Record what a donor is called in further languages</source>
        <translation>Registrar cómo se llama un donante en otros idiomas</translation>
    </message>
    <message>
        <source>A language in which it has no name any more; repeatable</source>
        <translation>Un idioma en el que ya no tiene nombre; repetible</translation>
    </message>
    <message>
        <source>“%1” is none of en, fr, es, ru, zh, ar.</source>
        <translation>«%1» no es ninguno de en, fr, es, ru, zh, ar.</translation>
    </message>
    <message>
        <source>%1 has signed in for the first time: the one-time code is used up, and the new password holds.</source>
        <translation>%1 ha iniciado sesión por primera vez: el código de un solo uso queda consumido y rige la nueva contraseña.</translation>
    </message>
    <message>
        <source>A .csv or .xlsx file with the columns of funddesk template KIND</source>
        <translation>Un archivo .csv o .xlsx con las columnas de funddesk template KIND</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the figures, entry by entry</source>
        <translation>Indicar también, asiento por asiento, lo que se registró después de este día y modificó las cifras</translation>
    </message>
    <message>
        <source>Tell also what cash is expected, month by month</source>
        <translation>Indicar también, mes por mes, el efectivo previsto</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Expected cash. With no more than the level nothing can be committed.</source>
        <translation>Efectivo previsto. Si no supera el nivel, no se puede comprometer nada.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salidas</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Ninguna cifra ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Give what a window doesn&apos;t need back to the pool, with its reserve</source>
        <translation>Devolver al fondo común lo que una ventanilla no necesita, con su reserva</translation>
    </message>
    <message>
        <source>%1: returned %2 %3; available: %2 %4.</source>
        <translation>%1: devuelto %2 %3; disponible: %2 %4.</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the record and names nobody</source>
        <translation>Por qué era erróneo; queda en el registro y no nombra a nadie</translation>
    </message>
    <message>
        <source>What pays the two posts of para. 15 (default: what the FILE&apos;s setting says, else the fund)</source>
        <translation>Con qué se pagan los dos puestos del párr. 15 (por defecto: lo que diga el ajuste de FILE; si no, el fondo)</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the pool&apos;s figures</source>
        <translation>Indicar también lo que se registró después de este día y modificó las cifras del fondo común</translation>
    </message>
    <message>
        <source>The bank&apos;s file, .xml, .csv or .xlsx; - is the standard input</source>
        <translation>El archivo del banco, .xml, .csv o .xlsx; - es la entrada estándar</translation>
    </message>
    <message>
        <source>Number of an entry of the books; may be given several times. Without it and --contribution the best suggestion is taken where it is sure, and in the books already</source>
        <translation>Número de un asiento de los libros; puede indicarse varias veces. Sin esta opción ni --contribution se toma la mejor sugerencia si es segura y ya figura en los libros</translation>
    </message>
    <message>
        <source>Number of another line that stands for the same; may be given several times. Without --entry the lines come to nothing among themselves</source>
        <translation>Número de otro movimiento que corresponde a lo mismo; puede indicarse varias veces. Sin --entry, los movimientos suman cero entre sí</translation>
    </message>
    <message>
        <source>The best suggestion is not sure enough to be taken unseen (%1). Name the entries by --entry, or a contribution by --contribution.</source>
        <translation>La mejor sugerencia no es lo bastante segura para tomarla sin verla (%1). Indique los asientos con --entry, o una contribución con --contribution.</translation>
    </message>
    <message>
        <source>Explain a line of the bank with a reason: not the fund&apos;s, which stays out of the books, or a charge, which is posted as a loss</source>
        <translation>Explicar un movimiento del banco con un motivo: ajeno al fondo, que queda fuera de los libros, o un gasto, que se asienta como pérdida</translation>
    </message>
    <message>
        <source>Write it there as a PDF, to be signed</source>
        <translation>Guardarlo ahí como PDF, para firmarlo</translation>
    </message>
    <message>
        <source>Recorded since, in %1: bank %2 to %3, books %4 to %5.</source>
        <translation>Registrado desde entonces, en %1: banco de %2 a %3, libros de %4 a %5.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Implementing partners and screening</source>
        <translation>Asociados en la ejecución y cotejo</translation>
    </message>
    <message>
        <source>Record implementing partners, those in charge of them and due diligence</source>
        <translation>Registrar los asociados en la ejecución, sus responsables y la diligencia debida</translation>
    </message>
    <message>
        <source>Compare donors, partners and applicants with the Consolidated List, and decide on hits</source>
        <translation>Comparar donantes, asociados y solicitantes con la Lista Consolidada, y decidir sobre las coincidencias</translation>
    </message>
    <message>
        <source>Only those with this in the reference or in any of the donor&apos;s names</source>
        <translation>Solo los que tengan esto en la referencia o en alguno de los nombres del donante</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that it came before the donor&apos;s clearance ended; needed then</source>
        <translation>Por qué llegó más de lo que aún se debe, o qué demuestra que llegó antes de que terminara la autorización del donante; necesario en ese caso</translation>
    </message>
    <message>
        <source>Propose the outcome of a due diligence, for a second person to decide on (para. 14)</source>
        <translation>Proponer el resultado de una diligencia debida, para que decida una segunda persona (párr. 14)</translation>
    </message>
    <message>
        <source>Confirm or reject what another person proposed as the outcome of a due diligence (para. 14)</source>
        <translation>Confirmar o rechazar lo que otra persona propuso como resultado de una diligencia debida (párr. 14)</translation>
    </message>
    <message>
        <source>End a clearance from the date --on (para. 14)</source>
        <translation>Poner fin a una autorización desde la fecha --on (párr. 14)</translation>
    </message>
    <message>
        <source>That letter, as a file; donor file-request attaches it later</source>
        <translation>Esa carta, como archivo; donor file-request la adjunta más tarde</translation>
    </message>
    <message>
        <source>List the calls for contributions: to which groups each went, where it is published, how many letters (para. 14)</source>
        <translation>Enumerar las convocatorias de contribuciones: a qué grupos se envió cada una, dónde está publicada, cuántas cartas (párr. 14)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publicada en</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberado</translation>
    </message>
    <message>
        <source>How letters begin, in that language; left out: the general form. A person&apos;s is sealed</source>
        <translation>Cómo empiezan las cartas, en ese idioma; si se omite: la forma general. La de una persona se sella</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>Su nombre en %1</translation>
    </message>
    <message>
        <source>Attach the letter in which a donor asked how to be published, where the wish was recorded without it (para. 17)</source>
        <translation>Adjuntar la carta en que un donante pidió cómo figurar en las publicaciones, cuando el deseo se registró sin ella (párr. 17)</translation>
    </message>
    <message>
        <source>%1 %2: %3 is on file, SHA-256 %4.</source>
        <translation>%1 %2: %3 está archivada, SHA-256 %4.</translation>
    </message>
    <message>
        <source>List how a donor asked to be published, and save the letter of the wish that holds with --out (para. 17)</source>
        <translation>Enumerar cómo pidió un donante figurar en las publicaciones, y guardar con --out la carta del deseo vigente (párr. 17)</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>Dónde guardar la carta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>All that is on record about a donor, in the order of time: requests, due diligence, pledges, agreements, receipts, letters</source>
        <translation>Todo lo que consta sobre un donante, por orden cronológico: peticiones, diligencia debida, promesas, acuerdos, ingresos, cartas</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Record an implementing partner and those in charge of it (para. 24)</source>
        <translation>Registrar un asociado en la ejecución y sus responsables (párr. 24)</translation>
    </message>
    <message>
        <source>The partner&apos;s name</source>
        <translation>El nombre del asociado</translation>
    </message>
    <message>
        <source>Amend what is said of an implementing partner, from the date --on</source>
        <translation>Modificar los datos de un asociado en la ejecución, desde la fecha --on</translation>
    </message>
    <message>
        <source>Name or number of the implementing partner</source>
        <translation>Nombre o número del asociado en la ejecución</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Su nuevo nombre</translation>
    </message>
    <message>
        <source>Number of a person who is in charge no more, as “partner show” gives it; repeatable</source>
        <translation>Número de una persona que ya no es responsable, según lo indica «partner show»; repetible</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Por qué se modifica</translation>
    </message>
    <message>
        <source>%1 %2: amended from %3 on.</source>
        <translation>%1 %2: modificado desde el %3.</translation>
    </message>
    <message>
        <source>Erase the name of a person in charge for good (para. 11)</source>
        <translation>Borrar definitivamente el nombre de un responsable (párr. 11)</translation>
    </message>
    <message>
        <source>Number of the person, as “partner show” gives it</source>
        <translation>Número de la persona, según lo indica «partner show»</translation>
    </message>
    <message>
        <source>%1: the name is erased.</source>
        <translation>%1: el nombre se ha borrado.</translation>
    </message>
    <message>
        <source>List the implementing partners with their clearance of today</source>
        <translation>Enumerar los asociados en la ejecución con su autorización a la fecha de hoy</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>name sealed</source>
        <translation>nombre sellado</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>nombre borrado</translation>
    </message>
    <message>
        <source>All that is on record of an implementing partner, and what it lacks today</source>
        <translation>Todo lo que consta sobre un asociado en la ejecución, y lo que le falta hoy</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Autorizado.</translation>
    </message>
    <message>
        <source>The State of its seat, by any of its names or codes</source>
        <translation>El Estado de su sede, con cualquiera de sus nombres o códigos</translation>
    </message>
    <message>
        <source>Its number in a register, with the register</source>
        <translation>Su número en un registro, con el registro</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>Su dirección web</translation>
    </message>
    <message>
        <source>A person in charge, as NAME; OFFICE; YEAR OF BIRTH; repeatable. It is sealed</source>
        <translation>Un responsable, como NOMBRE; CARGO; AÑO DE NACIMIENTO; repetible. Se sella</translation>
    </message>
    <message>
        <source>Release some of the operating reserve by a decision</source>
        <translation>Liberar parte de la reserva operacional mediante una decisión</translation>
    </message>
    <message>
        <source>Whose decision it is</source>
        <translation>De quién es la decisión</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>Por qué ya no se retiene</translation>
    </message>
    <message>
        <source>Released %1 %2; reserve: %1 %3; available: %1 %4.</source>
        <translation>Liberado: %1 %2; reserva: %1 %3; disponible: %1 %4.</translation>
    </message>
    <message>
        <source>Screen every donor that is no State and every partner again</source>
        <translation>Cotejar de nuevo a todos los donantes que no son Estados y a todos los asociados</translation>
    </message>
    <message>
        <source>Why the same voucher is paid once more; needed then</source>
        <translation>Por qué se paga otra vez el mismo comprobante; necesario en ese caso</translation>
    </message>
    <message>
        <source>Declined, and signed: nobody of short list %1 of %2 goes. Digest of the list: %3</source>
        <translation>Denegado y firmado: nadie de la lista corta %1 de %2 viaja. Huella de la lista: %3</translation>
    </message>
    <message>
        <source>Why it is published all the same, where rules can&apos;t all be kept, it has opened, people have applied, or it is open for a few days only</source>
        <translation>Por qué se publica de todos modos, si no se pueden cumplir todas las reglas, ya está abierta, hay solicitudes presentadas o solo está abierta unos días</translation>
    </message>
    <message>
        <source>Confirm the lot&apos;s public value: you looked it up and read the same</source>
        <translation>Confirmar el valor público del sorteo: lo consultó y leyó lo mismo</translation>
    </message>
    <message>
        <source>What stands at the source, as you read it yourself</source>
        <translation>Lo que figura en la fuente, según lo leyó usted</translation>
    </message>
    <message>
        <source>The public value of %1 is confirmed by %2.</source>
        <comment>%1 a call, %2 a user</comment>
        <translation>El valor público de %1 ha sido confirmado por %2.</translation>
    </message>
    <message>
        <source>How many applications in all, at least 30 (default: 300)</source>
        <translation>Cuántas solicitudes en total, al menos 30 (por defecto: 300)</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands need none: see funddesk --help.</source>
        <translation>No hay pantalla en la que abrir la ventana. Las órdenes no la necesitan: véase funddesk --help.</translation>
    </message>
    <message>
        <source>Approved and signed: short list %1 of %2 adds nobody to those who go already. Digest of the list: %3</source>
        <translation>Aprobado y firmado: la lista corta %1 de %2 no añade a nadie a quienes ya viajan. Huella de la lista: %3</translation>
    </message>
    <message>
        <source>To be looked at, though the record vouches for it:</source>
        <translation>Por examinar, aunque el registro responde de ello:</translation>
    </message>
    <message>
        <source>You sign for %1. %2 is committed.</source>
        <comment>%1 people, %2 an amount</comment>
        <translation>Usted firma la aprobación de %1. Se compromete: %2.</translation>
    </message>
    <message>
        <source>The statement of no earmarking: refused wishes, what was withdrawn, and that no payment leads to a contribution (para. 19); saves a withdrawal with --letter-of and --out</source>
        <translation>La declaración de no afectación: deseos rechazados, lo que se retiró y que ningún pago conduce a una contribución (párr. 19); guarda una retirada con --letter-of y --out</translation>
    </message>
    <message>
        <source>A withdrawn wish, whose letter is saved with --out</source>
        <translation>Un deseo retirado, cuya carta se guarda con --out</translation>
    </message>
    <message>
        <source>Where to save the written withdrawal of --letter-of</source>
        <translation>Dónde guardar la retirada escrita de --letter-of</translation>
    </message>
    <message>
        <source>A withdrawal is saved with both --letter-of and --out.</source>
        <translation>Una retirada se guarda con --letter-of y --out a la vez.</translation>
    </message>
    <message>
        <source>You have looked the conditions over and state that they name no activity, State or person (para. 19)</source>
        <translation>Usted ha examinado las condiciones y declara que no nombran ninguna actividad, Estado ni persona (párr. 19)</translation>
    </message>
    <message>
        <source>Why words that look as if they named one do not</source>
        <translation>Por qué no los nombran unas palabras que parecen hacerlo</translation>
    </message>
    <message>
        <source>Warning: these words of the conditions may hide a wish for a use: %1. Look them over; an agreement never names an activity, a State or a person (para. 19).</source>
        <translation>Advertencia: estas palabras de las condiciones pueden ocultar un deseo de uso: %1. Examínelas; un acuerdo no nombra nunca una actividad, un Estado o una persona (párr. 19).</translation>
    </message>
    <message>
        <source>Post the charges of the bank that an earlier version of the program only explained</source>
        <translation>Contabilizar los gastos bancarios que una versión anterior del programa solo explicó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) posted.</source>
        <translation>
            <numerusform>%Ln gasto contabilizado.</numerusform>
            <numerusform>%Ln gastos contabilizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why a rate of exchange lies ten times or more off the last of its currency; it stands in the record</source>
        <translation>Por qué un tipo de cambio dista diez veces o más del último de su moneda; consta en el registro</translation>
    </message>
    <message>
        <source>--reason is for rates of exchange; the kind %1 takes none.</source>
        <translation>--reason es para tipos de cambio; la clase %1 no lo admite.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>No consta el Estado de %1: no puede verse si evalúa solicitudes del suyo (párr. 18).</translation>
    </message>
    <message>
        <source>Show or confirm how the bank&apos;s own table of an account is read: once, then bank import asks no more</source>
        <translation>Mostrar o confirmar cómo se lee la tabla propia del banco de una cuenta: una vez, y luego bank import no pregunta más</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN o número de la cuenta en el banco</translation>
    </message>
    <message>
        <source>The account&apos;s currency, where neither the record nor the table tells it</source>
        <translation>La moneda de la cuenta, si no la indican ni el registro ni la tabla</translation>
    </message>
    <message>
        <source>The bank&apos;s table, .csv or .xlsx; - is the standard input</source>
        <translation>La tabla del banco, .csv o .xlsx; - es la entrada estándar</translation>
    </message>
    <message>
        <source>What is confirmed, such as booked=Date,amount=Amount,date=dmy,decimal=comma</source>
        <translation>Lo que se confirma, como booked=Date,amount=Amount,date=dmy,decimal=comma</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Nothing tells the account&apos;s currency: say it with --currency.</source>
        <translation>Nada indica la moneda de la cuenta: dígala con --currency.</translation>
    </message>
    <message>
        <source>A guess, to be confirmed with --set: %1</source>
        <translation>Una conjetura, que se confirma con --set: %1</translation>
    </message>
    <message>
        <source>Confirmed for account %1: bank import reads its tables like this from now on.</source>
        <translation>Confirmado para la cuenta %1: bank import lee así sus tablas desde ahora.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for this account yet: give a table of the bank with --statement.</source>
        <translation>Aún no se ha confirmado nada para esta cuenta: dé una tabla del banco con --statement.</translation>
    </message>
    <message>
        <source>Say with --account of which account the table is.</source>
        <translation>Diga con --account de qué cuenta es la tabla.</translation>
    </message>
    <message>
        <source>Import bank statements, all of a file or nothing: camt.053 XML, a table as bank template prints it, or the bank&apos;s own (bank columns)</source>
        <translation>Importar extractos bancarios, todo un archivo o nada: XML camt.053, una tabla como la que imprime bank template, o la propia del banco (bank columns)</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: its account, where the headings were confirmed for several</source>
        <translation>De la tabla propia del banco: su cuenta, si los encabezados se confirmaron para varias</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: the balance before its first line, where neither it nor the record tells it</source>
        <translation>De la tabla propia del banco: el saldo antes de su primera línea, si no lo indican ni ella ni el registro</translation>
    </message>
    <message>
        <source>This is how it would be read. Look at it with bank columns, then confirm it with: %1</source>
        <translation>Así se leería. Mírelo con bank columns y confírmelo con: %1</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that money is the donor&apos;s whom the bank does not name; needed then</source>
        <translation>Por qué llegó más de lo que aún se debe, o qué muestra que el dinero es del donante que el banco no nombra; necesario en esos casos</translation>
    </message>
    <message>
        <source>What it rests on; sealed with the person, and without names</source>
        <translation>En qué se basa; sellado con la persona, y sin nombres</translation>
    </message>
    <message>
        <source>List the files attached to due diligence, and save one with --id and --out (para. 14)</source>
        <translation>Listar los archivos adjuntos a la diligencia debida, y guardar uno con --id y --out (párr. 14)</translation>
    </message>
    <message>
        <source>A file of the list, which is saved with --out</source>
        <translation>Un archivo de la lista, que se guarda con --out</translation>
    </message>
    <message>
        <source>Where to save the file of --id</source>
        <translation>Dónde guardar el archivo de --id</translation>
    </message>
    <message>
        <source>A file is saved with both --id and --out.</source>
        <translation>Un archivo se guarda con --id y --out a la vez.</translation>
    </message>
    <message>
        <source>You have looked the words of --what over and state that they name no activity, State or person (para. 19)</source>
        <translation>Usted ha revisado las palabras de --what y declara que no nombran ninguna actividad, Estado ni persona (párr. 19)</translation>
    </message>
    <message>
        <source>Who is in whatever happens; repeatable, or several parted by commas</source>
        <translation>Quién está dentro pase lo que pase; puede repetirse, o varios separados por comas</translation>
    </message>
    <message>
        <source>Who is out whatever happens; repeatable, or several parted by commas</source>
        <translation>Quién está fuera pase lo que pase; puede repetirse, o varios separados por comas</translation>
    </message>
    <message>
        <source>No own State is on record for %1: that this reviewer reads nobody of it can&apos;t be seen (para. 18). “user state” records it.</source>
        <translation>No consta el Estado propio de %1: no se puede ver que no evalúe a nadie de él (párr. 18). «user state» lo registra.</translation>
    </message>
    <message>
        <source>Record a reviewer&apos;s own State, whose applicants they never review (para. 18)</source>
        <translation>Registrar el Estado propio de un evaluador, cuyos solicitantes nunca evalúa (párr. 18)</translation>
    </message>
    <message>
        <source>Whose State</source>
        <translation>De quién es el Estado</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes</source>
        <translation>El Estado, por cualquiera de sus nombres o códigos</translation>
    </message>
    <message>
        <source>Why another State than the one on record</source>
        <translation>Por qué otro Estado que el que consta</translation>
    </message>
    <message>
        <source>%1: own State %2. No applicant of it is assigned to this reviewer from now on.</source>
        <translation>%1: Estado propio %2. En adelante no se le asigna ningún solicitante de ese Estado.</translation>
    </message>
    <message>
        <source>Wish %1 was withdrawn by %2, SHA-256 %3.</source>
        <comment>%2 a file&apos;s name, %3 its digest</comment>
        <translation>El deseo %1 fue retirado con %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Wish %1: a withdrawal was taken back on %2: %3</source>
        <comment>%2 a day, %3 a reason</comment>
        <translation>Deseo %1: una retirada se anuló el %2: %3</translation>
    </message>
    <message>
        <source>Take back a written withdrawal that was attached to a wish by mistake, of the date --on: the wish stands again</source>
        <translation>Anular una retirada por escrito que se adjuntó a un deseo por error, con la fecha --on: el deseo vuelve a valer</translation>
    </message>
    <message>
        <source>Why the document is no withdrawal of this wish</source>
        <translation>Por qué el documento no es una retirada de este deseo</translation>
    </message>
    <message>
        <source>Wish %1 stands again.</source>
        <translation>El deseo %1 vuelve a valer.</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Indique un importe mayor que cero.</translation>
    </message>
    <message>
        <source>Give a currency of ISO 4217, such as EUR.</source>
        <translation>Indique una moneda de la norma ISO 4217, por ejemplo, EUR.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>Indique una fecha que no esté en el futuro.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometida</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordada</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Recibida en parte</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person: all contributions form one pool. The donor may give without the wish.</source>
        <translation>Una contribución no puede destinarse a una actividad, un Estado o una persona concretos: todas las contribuciones forman un fondo común. El donante puede contribuir sin ese deseo.</translation>
    </message>
    <message>
        <source>It is kept on record as a request.</source>
        <translation>Queda registrado como petición.</translation>
    </message>
    <message>
        <source>Choose a donor who is on record.</source>
        <translation>Elija un donante registrado.</translation>
    </message>
    <message>
        <source>A reference has at most 60 characters.</source>
        <translation>Una referencia tiene como máximo 60 caracteres.</translation>
    </message>
    <message>
        <source>There is a contribution of this reference already.</source>
        <translation>Ya existe una contribución con esta referencia.</translation>
    </message>
    <message>
        <source>There is no such contribution.</source>
        <translation>No existe esa contribución.</translation>
    </message>
    <message>
        <source>An agreement is on record already.</source>
        <translation>Ya hay un acuerdo registrado.</translation>
    </message>
    <message>
        <source>The agreement is in the currency of the pledge.</source>
        <translation>El acuerdo se expresa en la moneda de la promesa.</translation>
    </message>
    <message>
        <source>An agreement is not of an earlier date than its pledge.</source>
        <translation>Un acuerdo no puede tener fecha anterior a la de su promesa.</translation>
    </message>
    <message>
        <source>The instalments, each with its date, add up to the agreement.</source>
        <translation>Los plazos, cada uno con su fecha, suman el total del acuerdo.</translation>
    </message>
    <message>
        <source>Record the signed agreement before its money.</source>
        <translation>Registre el acuerdo firmado antes que su dinero.</translation>
    </message>
    <message>
        <source>A receipt is in the currency of its agreement.</source>
        <translation>Un ingreso se expresa en la moneda de su acuerdo.</translation>
    </message>
    <message>
        <source>A receipt is not of an earlier date than its signed agreement.</source>
        <translation>Un ingreso no puede tener fecha anterior a la de su acuerdo firmado.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Indique la referencia bancaria.</translation>
    </message>
    <message>
        <source>A receipt of this bank reference is on record already.</source>
        <translation>Ya hay un ingreso registrado con esta referencia bancaria.</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>No existe la contribución %1.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to %1 %2, which the books can&apos;t hold.</source>
        <translation>Al tipo de cambio de su fecha, el importe equivale a %1 %2, cifra que no cabe en los libros.</translation>
    </message>
    <message>
        <source>Give the contribution&apos;s reference.</source>
        <translation>Indique la referencia de la contribución.</translation>
    </message>
    <message>
        <source>Line %1 has this reference too.</source>
        <translation>La línea %1 también tiene esta referencia.</translation>
    </message>
    <message>
        <source>“%1” is no donor on record and no State. Record the donor and its clearance first.</source>
        <translation>«%1» no es un donante registrado ni un Estado. Registre primero el donante y su autorización.</translation>
    </message>
    <message>
        <source>%1 is on record with other particulars. What is recorded is never overwritten.</source>
        <translation>%1 está registrado con otros datos. Lo registrado nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>“%1” is no instalment. Write each as its date, a colon and its amount: 2026-03-01:50000.</source>
        <translation>«%1» no es un plazo. Escriba cada uno con su fecha, dos puntos y su importe: 2026-03-01:50000.</translation>
    </message>
    <message>
        <source>Line %1 has this bank reference too.</source>
        <translation>La línea %1 también tiene esta referencia bancaria.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>ninguno registrado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>En el fondo común</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>Atrasado desde</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>an amount in the fund&apos;s currency, a rate, a bank reference</comment>
        <translation>%1 a %2 · %3</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>Wishes refused and kept (para. 19)</source>
        <translation>Deseos rechazados y conservados (párr. 19)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>The contribution is closed.</source>
        <translation>La contribución está cerrada.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the agreement is still to come. Check the amount, or say why more came.</source>
        <translation>Del acuerdo solo queda por recibir %1 %2. Compruebe el importe o indique por qué llegó más.</translation>
    </message>
    <message>
        <source>Reduction of the pledge</source>
        <translation>Reducción de la promesa</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Paso a pérdidas</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Reembolso</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Condición cumplida</translation>
    </message>
    <message>
        <source>This is of another stage: of a pledge before its agreement, or of a signed agreement.</source>
        <translation>Esto corresponde a otra etapa: una promesa antes de su acuerdo, o un acuerdo firmado.</translation>
    </message>
    <message>
        <source>Give an amount in %1, the contribution&apos;s currency.</source>
        <translation>Indique un importe en %1, la moneda de la contribución.</translation>
    </message>
    <message>
        <source>At most %1 %2 is left that this could be of.</source>
        <translation>Como máximo quedan %1 %2 a los que esto pueda referirse.</translation>
    </message>
    <message>
        <source>%1 %2 is still expected. Record its receipt, or reduce or write off what won&apos;t come.</source>
        <translation>Aún se esperan %1 %2. Registre su ingreso, o reduzca o pase a pérdidas lo que no llegará.</translation>
    </message>
    <message>
        <source>The date is before the pledge or agreement.</source>
        <translation>La fecha es anterior a la promesa o al acuerdo.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>Indique quién lo decidió y dónde consta.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to nothing.</source>
        <translation>Al tipo de cambio de su fecha, el importe queda en nada.</translation>
    </message>
    <message>
        <source>Receivables are revalued on the last day of a month that is over: %1 is still to come.</source>
        <translation>Las cuentas por cobrar se revalúan el último día de un mes ya terminado: %1 está por llegar.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as conditions are met.</source>
        <translation>Las contribuciones se reconocen con arreglo a IPSAS 23: en su totalidad a la firma, y las condicionales a medida que se cumplen las condiciones.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>Las contribuciones se reconocen con arreglo a IPSAS 47: a medida que se reciben y, si conllevan obligaciones, a medida que estas se cumplen.</translation>
    </message>
    <message>
        <source>There is no such request on record.</source>
        <translation>No hay registrada tal petición.</translation>
    </message>
    <message>
        <source>The request is withdrawn already.</source>
        <translation>La petición ya está retirada.</translation>
    </message>
    <message>
        <source>The withdrawal is not of an earlier date than the request.</source>
        <translation>La retirada no puede ser de fecha anterior a la petición.</translation>
    </message>
    <message>
        <source>Attach the donor&apos;s written withdrawal.</source>
        <translation>Adjunte la retirada escrita del donante.</translation>
    </message>
    <message>
        <source>The donor offered this amount with a wish, which stands on record. It is accepted once the donor&apos;s written withdrawal of the wish is attached.</source>
        <translation>El donante ofreció este importe con un deseo, que consta en el registro. Se acepta cuando se adjunta la retirada escrita del deseo por el donante.</translation>
    </message>
    <message>
        <source>A preference is for sponsorship or for projects.</source>
        <translation>Una preferencia es por el patrocinio o por los proyectos.</translation>
    </message>
    <message>
        <source>No authority has decided that a preference between the windows may be recorded (setting window_preference).</source>
        <translation>Ninguna autoridad ha decidido que pueda registrarse una preferencia entre las ventanillas (parámetro window_preference).</translation>
    </message>
    <message>
        <source>Say what was given.</source>
        <translation>Indique qué se aportó.</translation>
    </message>
    <message>
        <source>Say who put the value on it, and how.</source>
        <translation>Indique quién le asignó el valor, y cómo.</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>Reducida en</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Pasado a pérdidas</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Not yet met for</source>
        <translation>Aún sin cumplir por</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué sucedió con ella</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who decided it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gifts in kind of the donor, never in the pool</source>
        <translation>Donaciones en especie del donante, nunca en el fondo común</translation>
    </message>
    <message>
        <source>From %1 on only %2 %3 of what was received is there to go back. Give the day on which it went back, after the money came, or a lower amount.</source>
        <translation>Desde el %1 solo quedan %2 %3 de lo recibido para devolver. Indique el día en que se devolvió, posterior a la llegada del dinero, o un importe menor.</translation>
    </message>
    <message>
        <source>A refund of this bank reference is on record already. Give the reference of this payment, or reverse the other first.</source>
        <translation>Ya consta un reembolso con esta referencia bancaria. Indique la referencia de este pago, o revierta antes el otro.</translation>
    </message>
    <message>
        <source>%1 is revalued for %2 already, which rests on what held before. Revalue that month or a later one anew.</source>
        <translation>%1 ya está revaluada para %2, sobre la base de lo que regía antes. Revalúe de nuevo ese mes o uno posterior.</translation>
    </message>
    <message>
        <source>Of the revaluation of %1, with what ended the claim</source>
        <translation>De la revaluación de %1, con lo que puso fin al crédito</translation>
    </message>
    <message>
        <source>Taken back with a reversal</source>
        <translation>Retirado con una reversión</translation>
    </message>
    <message>
        <source>Without this receipt more would have gone back to the donor than came: %1 %2 would be missing. Reverse the refund first, or record the money where it belongs.</source>
        <translation>Sin este ingreso se habría devuelto al donante más de lo que llegó: faltarían %1 %2. Revierta antes el reembolso, o registre el dinero donde corresponde.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preference between the windows</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Lifted: a reversal opened it again</source>
        <translation>Levantado: una reversión lo reabrió</translation>
    </message>
    <message>
        <source>No written withdrawal of this wish is on file.</source>
        <translation>No consta ninguna retirada escrita de este deseo.</translation>
    </message>
    <message>
        <source>These words of the conditions may hide a wish for a use: %1. Say why they name no activity, State or person.</source>
        <translation>Estas palabras de las condiciones pueden ocultar un deseo de uso: %1. Diga por qué no nombran ninguna actividad, Estado ni persona.</translation>
    </message>
    <message>
        <source>Look the conditions over, and state that they name no activity, State or person. What names one is a wish: it is refused and kept as a request.</source>
        <translation>Examine las condiciones y declare que no nombran ninguna actividad, Estado ni persona. Lo que nombra uno es un deseo: se rechaza y se conserva como petición.</translation>
    </message>
    <message>
        <source>Name no use (para. 19)</source>
        <translation>No nombran ningún uso (párr. 19)</translation>
    </message>
    <message>
        <source>Nobody has stated it</source>
        <translation>Nadie lo ha declarado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who stated it, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say why the document is no withdrawal of this wish.</source>
        <translation>Diga por qué el documento no es una retirada de este deseo.</translation>
    </message>
    <message>
        <source>These words of the gift may hide a wish for a use: %1. State that they name no activity, State or person, and say why; a gift with a wish is refused.</source>
        <translation>Estas palabras de la donación pueden ocultar un deseo de uso: %1. Declare que no nombran ninguna actividad, Estado ni persona, y diga por qué; una donación con un deseo se rechaza.</translation>
    </message>
    <message>
        <source>Names no use: %1</source>
        <comment>a reason</comment>
        <translation>No nombra ningún uso: %1</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Approved</source>
        <comment>a decision</comment>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a decision</comment>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a decision</comment>
        <translation>Denegada</translation>
    </message>
    <message>
        <source>A decision names the thing that it is about.</source>
        <translation>Una decisión menciona aquello a lo que se refiere.</translation>
    </message>
    <message>
        <source>A decision is signed over the digest of what was decided on.</source>
        <translation>Una decisión se firma sobre la huella de lo que se decidió.</translation>
    </message>
    <message>
        <source>Say why it is returned or declined: those who made it need the reason.</source>
        <translation>Indique por qué se devuelve o deniega: quienes la prepararon necesitan el motivo.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign decisions yet: a second person of another role must confirm it first.</source>
        <translation>Su clave aún no puede firmar decisiones: antes debe confirmarla una segunda persona con otra función.</translation>
    </message>
    <message>
        <source>The key under the decision is not the decider&apos;s own.</source>
        <translation>La clave de la decisión no es la de quien decide.</translation>
    </message>
    <message>
        <source>The signature does not fit the decision: one of them was changed.</source>
        <translation>La firma no corresponde a la decisión: una de las dos fue modificada.</translation>
    </message>
    <message>
        <source>No second person has confirmed the key.</source>
        <translation>Ninguna segunda persona ha confirmado la clave.</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <translation>%1, lista corta, versión %2</translation>
    </message>
    <message>
        <source>%1, applicant %2</source>
        <translation>%1, solicitante %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>no válida</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>A demonstration takes %1 applications or more.</source>
        <translation>Una demostración requiere %1 solicitudes o más.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Se detuvo; no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>diligence</name>
    <message>
        <source>A State needs no clearance.</source>
        <translation>Un Estado no necesita autorización.</translation>
    </message>
    <message>
        <source>Say what was examined and where it is filed.</source>
        <translation>Indique qué se examinó y dónde está archivado.</translation>
    </message>
    <message>
        <source>Give the first and the last day on which it holds.</source>
        <translation>Indique el primer y el último día de validez.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: nothing is accepted from this donor.</source>
        <translation>La diligencia debida de %1 terminó en rechazo: no se acepta nada de este donante.</translation>
    </message>
    <message>
        <source>%1 is no State, and there is no clearance that holds on %2: record the due diligence first.</source>
        <translation>%1 no es un Estado y no hay ninguna autorización válida el %2: registre primero la diligencia debida.</translation>
    </message>
    <message>
        <source>The checklist has no ground “%1”.</source>
        <translation>La lista de verificación no tiene el motivo «%1».</translation>
    </message>
    <message>
        <source>An answer is one of: no_finding, finding, not_applicable.</source>
        <translation>Una respuesta es una de: no_finding, finding, not_applicable.</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>No clearance</source>
        <translation>Sin autorización</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Voided by the screening</source>
        <translation>Invalidado por el cotejo</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1: say what was found, and where the evidence is.</source>
        <translation>%1: indique qué se encontró y dónde están las pruebas.</translation>
    </message>
    <message>
        <source>%1: a finding on a ground of exclusion can&apos;t end with a clearance.</source>
        <translation>%1: un hallazgo sobre un motivo de exclusión no puede terminar en autorización.</translation>
    </message>
    <message>
        <source>%1: no Consolidated List is on record. Import it, or say which list was searched and how.</source>
        <translation>%1: no consta ninguna Lista Consolidada. Impórtela o indique qué lista se consultó y cómo.</translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation>%1 no tiene respuesta.</translation>
    </message>
    <message>
        <source>%1 is answered more than once.</source>
        <translation>%1 tiene más de una respuesta.</translation>
    </message>
    <message>
        <source>Nothing was cleared before it was examined: it holds from the day of the examination at the earliest.</source>
        <translation>No se autoriza nada antes de examinarlo: rige, como muy pronto, desde el día del examen.</translation>
    </message>
    <message>
        <source>There is no proposal that waits for a second person.</source>
        <translation>No hay ninguna propuesta que espere a una segunda persona.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>Usted hizo esta propuesta: debe decidir otra persona.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>Indique por qué no está de acuerdo.</translation>
    </message>
    <message>
        <source>Say why the clearance is withdrawn.</source>
        <translation>Indique por qué se retira la autorización.</translation>
    </message>
    <message>
        <source>The due diligence of %1 waits for a second person: nothing is cleared before two people have decided.</source>
        <translation>La diligencia debida de %1 espera a una segunda persona: no se autoriza nada hasta que hayan decidido dos personas.</translation>
    </message>
    <message>
        <source>The clearance of %1 was withdrawn from %2 on: %3</source>
        <translation>La autorización de %1 se retiró a partir del %2: %3</translation>
    </message>
    <message>
        <source>The clearance of %1 holds only from %2 on.</source>
        <translation>La autorización de %1 solo rige a partir del %2.</translation>
    </message>
    <message>
        <source>The clearance of %1 ended on %2: renew the due diligence first.</source>
        <translation>La autorización de %1 terminó el %2: renueve primero la diligencia debida.</translation>
    </message>
    <message>
        <source>A new proposal waits for a second person.</source>
        <translation>Una nueva propuesta espera a una segunda persona.</translation>
    </message>
    <message>
        <source>A due diligence is a checklist on which two people decide: propose it with its answers, and let a second person confirm it.</source>
        <translation>La diligencia debida es una lista de verificación sobre la que deciden dos personas: propóngala con sus respuestas y deje que la confirme una segunda persona.</translation>
    </message>
    <message>
        <source>Guidelines on cooperation between the United Nations and the business sector, 2015</source>
        <translation>Directrices sobre la cooperación entre las Naciones Unidas y el sector empresarial, 2015</translation>
    </message>
    <message>
        <source>Sanctions of the Security Council</source>
        <translation>Sanciones del Consejo de Seguridad</translation>
    </message>
    <message>
        <source>Does it stand on the Consolidated List, or has it violated a sanctions regime?</source>
        <translation>¿Figura en la Lista Consolidada o ha infringido un régimen de sanciones?</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Derechos humanos</translation>
    </message>
    <message>
        <source>Is it complicit in abuses of human rights, or does it tolerate them?</source>
        <translation>¿Es cómplice de violaciones de los derechos humanos o las tolera?</translation>
    </message>
    <message>
        <source>Forced or child labour</source>
        <translation>Trabajo forzoso o infantil</translation>
    </message>
    <message>
        <source>Does it use or tolerate forced or compulsory labour, or child labour?</source>
        <translation>¿Recurre al trabajo forzoso u obligatorio o al trabajo infantil, o los tolera?</translation>
    </message>
    <message>
        <source>Banned weapons</source>
        <translation>Armas prohibidas</translation>
    </message>
    <message>
        <source>Does it make, sell or finance anti-personnel mines, cluster munitions or other banned weapons?</source>
        <translation>¿Fabrica, vende o financia minas antipersonal, municiones en racimo u otras armas prohibidas?</translation>
    </message>
    <message>
        <source>Other weapons</source>
        <translation>Otras armas</translation>
    </message>
    <message>
        <source>Does it make or sell other weapons or their parts?</source>
        <translation>¿Fabrica o vende otras armas o sus componentes?</translation>
    </message>
    <message>
        <source>Practice of the office, which serves disarmament</source>
        <translation>Práctica de la oficina, que está al servicio del desarme</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabaco</translation>
    </message>
    <message>
        <source>Does it make tobacco or tobacco products?</source>
        <translation>¿Fabrica tabaco o productos de tabaco?</translation>
    </message>
    <message>
        <source>Global Compact</source>
        <translation>Pacto Mundial</translation>
    </message>
    <message>
        <source>Does it systematically fail to keep the principles of the United Nations Global Compact?</source>
        <translation>¿Incumple sistemáticamente los principios del Pacto Mundial de las Naciones Unidas?</translation>
    </message>
    <message>
        <source>Corruption and origin of the money</source>
        <translation>Corrupción y origen del dinero</translation>
    </message>
    <message>
        <source>Is there corruption, fraud or money laundering, or doubt where its money is from?</source>
        <translation>¿Hay corrupción, fraude o blanqueo de dinero, o dudas sobre el origen de su dinero?</translation>
    </message>
    <message>
        <source>Global Compact, principle 10; Financial Regulations and Rules (ST/SGB/2013/4)</source>
        <translation>Pacto Mundial, principio 10; Reglamento Financiero y Reglamentación Financiera Detallada (ST/SGB/2013/4)</translation>
    </message>
    <message>
        <source>Debarred suppliers</source>
        <translation>Proveedores inhabilitados</translation>
    </message>
    <message>
        <source>Does it stand on the list of ineligible suppliers of the United Nations or on the World Bank&apos;s list of debarred firms?</source>
        <translation>¿Figura en la lista de proveedores inhabilitados de las Naciones Unidas o en la lista de empresas inhabilitadas del Banco Mundial?</translation>
    </message>
    <message>
        <source>United Nations Global Marketplace; World Bank</source>
        <translation>Portal Mundial para los Proveedores de las Naciones Unidas; Banco Mundial</translation>
    </message>
    <message>
        <source>Influence and endorsement</source>
        <translation>Influencia y respaldo</translation>
    </message>
    <message>
        <source>Does it ask for influence, exclusivity, endorsement or the name and emblem of the United Nations in return?</source>
        <translation>¿Pide a cambio influencia, exclusividad, respaldo o el uso del nombre y el emblema de las Naciones Unidas?</translation>
    </message>
    <message>
        <source>Guidelines of 2015; resolution 92 (I); para. 19 of the fund paper</source>
        <translation>Directrices de 2015; resolución 92 (I); párr. 19 del documento del fondo</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: no project is entrusted to it for an earlier day.</source>
        <translation>La autorización de %1 se denegó o se retiró desde el %2: no se le confía ningún proyecto con una fecha anterior.</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: nothing new is accepted for an earlier day. Only money that was at the bank before is still recorded, with a reason that says what shows it.</source>
        <translation>La autorización de %1 se denegó o se retiró desde el %2: no se acepta nada nuevo con una fecha anterior. Solo se registra el dinero que ya estaba antes en el banco, con un motivo que diga qué lo demuestra.</translation>
    </message>
    <message>
        <source>There is no clearance of %1 that holds on %2: record the due diligence first.</source>
        <translation>%1 no tiene ninguna autorización vigente el %2: registre primero la diligencia debida.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: no project is entrusted to it.</source>
        <translation>La diligencia debida de %1 terminó en denegación: no se le confía ningún proyecto.</translation>
    </message>
    <message>
        <source>%1: say why it can&apos;t be asked here.</source>
        <translation>%1: indique por qué no puede preguntarse aquí.</translation>
    </message>
    <message>
        <source>There is no such donor or implementing partner.</source>
        <translation>No existe ese donante ni asociado en la ejecución.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>Ya hay una propuesta que espera a una segunda persona.</translation>
    </message>
    <message>
        <source>The proposed term is over: disagree, and examine anew.</source>
        <translation>El plazo propuesto ha terminado: manifieste su desacuerdo y examine de nuevo.</translation>
    </message>
    <message>
        <source>There is no clearance to be withdrawn.</source>
        <translation>No hay ninguna autorización que retirar.</translation>
    </message>
    <message>
        <source>A person in charge of %1</source>
        <comment>whose name is sealed</comment>
        <translation>Un responsable de %1</translation>
    </message>
    <message>
        <source>The names were compared with the Consolidated List of %1: no clearance of %2 can rest on it. Date it %1 or later.</source>
        <translation>Los nombres se cotejaron con la Lista Consolidada del %1: ninguna autorización del %2 puede basarse en ella. Póngale fecha %1 o posterior.</translation>
    </message>
    <message>
        <source>There is no such file of evidence.</source>
        <translation>No hay ninguna prueba así.</translation>
    </message>
    <message>
        <source>The evidence is not what was attached: verify the file.</source>
        <translation>La prueba no es lo que se adjuntó: verifique el archivo.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Contents</source>
        <comment>heading over a paper&apos;s table of contents</comment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>over the page numbers of a table of contents</comment>
        <translation>Página</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <comment>before a table&apos;s caption; %1 is its number</comment>
        <translation>Cuadro %1.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <comment>before a chart&apos;s caption; %1 is its number</comment>
        <translation>Gráfico %1.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>caption of a table that runs over from a page before</comment>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <comment>%1 is the library&apos;s or the system&apos;s reason</comment>
        <translation>No se pudo generar la hoja de cálculo: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a spreadsheet file; %2 is the system&apos;s reason</comment>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar o libere este.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: %1. Save it anew.</source>
        <translation>La hoja de cálculo está dañada: %1. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>it holds a document type definition, which is not read</source>
        <translation>contiene una definición de tipo de documento, que no se lee</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet that is not hidden.</source>
        <translation>La hoja de cálculo no tiene ninguna hoja visible.</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet (XLSX).</source>
        <translation>Es un archivo comprimido, pero no una hoja de cálculo (XLSX).</translation>
    </message>
    <message>
        <source>The file is cut or damaged: its parts can&apos;t be unpacked. Save it anew.</source>
        <translation>El archivo está cortado o dañado: sus partes no se pueden descomprimir. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MiB. Save what is needed in a file of its own.</source>
        <translation>Una parte del archivo ocupa más de %1 MiB al descomprimirse. Guarde lo necesario en un archivo aparte.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>La primera hoja está vacía.</translation>
    </message>
    <message>
        <source>The sheet holds too much: at most %1 columns, %2 million cells and %3 million letters are read. Save what is needed in a file of its own.</source>
        <translation>La hoja contiene demasiado: se leen como máximo %1 columnas, %2 millones de celdas y %3 millones de caracteres. Guarde lo necesario en un archivo aparte.</translation>
    </message>
</context>
<context>
    <name>donors</name>
    <message>
        <source>Member State</source>
        <translation>Estado Miembro</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Philanthropic</source>
        <translation>Filantrópico</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Mundo académico</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish without the amount</source>
        <translation>Publicar sin el importe</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>No nombrar</translation>
    </message>
    <message>
        <source>Give the donor&apos;s name.</source>
        <translation>Indique el nombre del donante.</translation>
    </message>
    <message>
        <source>There is a donor of this name already.</source>
        <translation>Ya existe un donante con este nombre.</translation>
    </message>
    <message>
        <source>Say which State it is.</source>
        <translation>Indique de qué Estado se trata.</translation>
    </message>
    <message>
        <source>This State is a donor on record already.</source>
        <translation>Este Estado ya es un donante registrado.</translation>
    </message>
    <message>
        <source>Only a State&apos;s contribution bears a State.</source>
        <translation>Solo la contribución de un Estado lleva el nombre de un Estado.</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor asks otherwise: name the letter that asks.</source>
        <translation>Las contribuciones se publican salvo que el donante pida otra cosa: indique la carta en que lo pide.</translation>
    </message>
    <message>
        <source>There is no such donor.</source>
        <translation>No existe ese donante.</translation>
    </message>
    <message>
        <source>There is no donor “%1” on record. Record the donor first.</source>
        <translation>No hay ningún donante «%1» registrado. Registre primero el donante.</translation>
    </message>
    <message>
        <source>The donor is published in this way already.</source>
        <translation>El donante ya se publica de esta forma.</translation>
    </message>
    <message>
        <source>Name the donor&apos;s letter: only the donor changes how it is published.</source>
        <translation>Indique la carta del donante: solo el donante cambia cómo se publica.</translation>
    </message>
    <message>
        <source>A State is called by its own names in all six languages; none is recorded here.</source>
        <translation>A un Estado se le llama por sus propios nombres en los seis idiomas; aquí no se registra ninguno.</translation>
    </message>
    <message>
        <source>Another donor bears this name.</source>
        <translation>Otro donante lleva este nombre.</translation>
    </message>
    <message>
        <source>This stands on record already.</source>
        <translation>Esto ya consta en el registro.</translation>
    </message>
    <message>
        <source>An address has at most eight lines of 120 characters.</source>
        <translation>Una dirección tiene como máximo ocho líneas de 120 caracteres.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>La dirección de una persona se sella: la registra un oficial de programas.</translation>
    </message>
    <message>
        <source>Say why the address is erased.</source>
        <translation>Indique por qué se borra la dirección.</translation>
    </message>
    <message>
        <source>The address is a person&apos;s and sealed: who is cleared for personal data prints the letter.</source>
        <translation>La dirección es de una persona y está sellada: imprime la carta quien está habilitado para ver datos personales.</translation>
    </message>
    <message>
        <source>The sealed address can&apos;t be opened: the file was touched.</source>
        <translation>No se puede abrir la dirección sellada: el archivo fue alterado.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: record it by itself and leave it out of the table.</source>
        <translation>La dirección de una persona se sella: regístrela por separado y no la incluya en la tabla.</translation>
    </message>
    <message>
        <source>The donor is on record as: %1.</source>
        <translation>El donante está registrado como: %1.</translation>
    </message>
    <message>
        <source>How a donor on record is published is changed by itself, with the donor&apos;s letter.</source>
        <translation>La forma de publicar a un donante ya registrado se cambia por separado, con la carta del donante.</translation>
    </message>
    <message>
        <source>Give the first day on which the names hold.</source>
        <translation>Indique el primer día en que rigen los nombres.</translation>
    </message>
    <message>
        <source>These names stand on record for this day already.</source>
        <translation>Estos nombres ya constan para este día.</translation>
    </message>
    <message>
        <source>Pledged, unsigned</source>
        <translation>Prometido, sin firmar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por recibir</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Registrado como</translation>
    </message>
    <message>
        <source>How it is published (para. 17)</source>
        <translation>Cómo se publica (párr. 17)</translation>
    </message>
    <message>
        <source>Due diligence (para. 14)</source>
        <translation>Diligencia debida (párr. 14)</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Letters to it</source>
        <translation>Cartas al donante</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The address was erased.</source>
        <translation>La dirección se borró.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a clearance, a day</comment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether a contribution is published</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>how a contribution is published</comment>
        <translation>sin importe</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>how a contribution is published</comment>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Autorizado hasta</translation>
    </message>
    <message>
        <source>Pledged, %1</source>
        <comment>a currency</comment>
        <translation>Prometido, %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Name the letter that is attached.</source>
        <translation>Dé un nombre a la carta adjunta.</translation>
    </message>
    <message>
        <source>A form of address is one line of at most 120 characters.</source>
        <translation>Una fórmula de tratamiento es una sola línea de 120 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Attach the letter or message in which the donor asks for it.</source>
        <translation>Adjunte la carta o el mensaje en que el donante lo pide.</translation>
    </message>
    <message>
        <source>There is no such wish on record.</source>
        <translation>No consta ningún deseo así.</translation>
    </message>
    <message>
        <source>The donor asked for nothing: no letter belongs here.</source>
        <translation>El donante no pidió nada: aquí no corresponde ninguna carta.</translation>
    </message>
    <message>
        <source>The letter that asks for it is on file already.</source>
        <translation>La carta en que se pide ya está archivada.</translation>
    </message>
    <message>
        <source>The donor&apos;s letter is not on file.</source>
        <translation>La carta del donante no está archivada.</translation>
    </message>
    <message>
        <source>The letter&apos;s content is not what was attached: verify the file.</source>
        <translation>El contenido de la carta no es el que se adjuntó: verifique el archivo.</translation>
    </message>
    <message>
        <source>A letter is a PDF, a PNG or JPEG image, or a text.</source>
        <translation>Una carta es un PDF, una imagen PNG o JPEG, o un texto.</translation>
    </message>
    <message>
        <source>This letter is not on file.</source>
        <translation>Esta carta no está archivada.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>a letter, its form of address</comment>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Toda la historia</translation>
    </message>
    <message>
        <source>No address or letter of a person is on record.</source>
        <translation>No consta ninguna dirección ni carta de una persona.</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a letter</comment>
        <translation>borrada</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>UN operational rates of exchange</source>
        <translation>Tipos de cambio operacionales de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>Código de moneda de la norma ISO 4217</translation>
    </message>
    <message>
        <source>First day of the rate, YYYY-MM-DD; it holds for the rest of the month unless another follows</source>
        <translation>Primer día del tipo, YYYY-MM-DD; rige el resto del mes salvo que le siga otro</translation>
    </message>
    <message>
        <source>Units of the currency for one unit of the fund&apos;s currency</source>
        <translation>Unidades de la moneda por una unidad de la moneda del fondo</translation>
    </message>
    <message>
        <source>Where the rate was read</source>
        <translation>De dónde se tomó el tipo</translation>
    </message>
    <message>
        <source>Date and time of receipt with the distance from UTC; numbers are given in this order</source>
        <translation>Fecha y hora de recepción con la diferencia respecto de UTC; los números se dan en este orden</translation>
    </message>
    <message>
        <source>State whose official the applicant is: name in any of the six languages, or ISO code</source>
        <translation>Estado del que es funcionario el solicitante: nombre en cualquiera de los seis idiomas o código ISO</translation>
    </message>
    <message>
        <source>woman, man, other or not_said; empty: not_said</source>
        <translation>woman, man, other o not_said; vacío: not_said</translation>
    </message>
    <message>
        <source>Given names; may be empty. Sealed</source>
        <translation>Nombres; puede quedar vacío. Sellado</translation>
    </message>
    <message>
        <source>Family name. Sealed</source>
        <translation>Apellido. Sellado</translation>
    </message>
    <message>
        <source>Birth date, YYYY-MM-DD. Sealed</source>
        <translation>Fecha de nacimiento, YYYY-MM-DD. Sellado</translation>
    </message>
    <message>
        <source>One e-mail address. Sealed</source>
        <translation>Una dirección de correo electrónico. Sellado</translation>
    </message>
    <message>
        <source>Telephone number; may be empty. Sealed</source>
        <translation>Número de teléfono; puede quedar vacío. Sellado</translation>
    </message>
    <message>
        <source>Passport number, where known. Sealed</source>
        <translation>Número de pasaporte, si se conoce. Sellado</translation>
    </message>
    <message>
        <source>The office&apos;s own notes; may be empty. Sealed</source>
        <translation>Notas propias de la oficina; puede quedar vacío. Sellado</translation>
    </message>
    <message>
        <source>Ministry or office; reviewers read it</source>
        <translation>Ministerio u oficina; lo leen los evaluadores</translation>
    </message>
    <message>
        <source>Present post; reviewers read it</source>
        <translation>Puesto actual; lo leen los evaluadores</translation>
    </message>
    <message>
        <source>yes or no: a government official (para. 21 (a)); empty: not said</source>
        <translation>yes o no: funcionario público (párr. 21 a)); vacío: no indicado</translation>
    </message>
    <message>
        <source>yes or no: based in the capital (para. 21 (a)); empty: not said</source>
        <translation>yes o no: destinado en la capital (párr. 21 a)); vacío: no indicado</translation>
    </message>
    <message>
        <source>Field of the present post: diplomacy, policy, technical or other (para. 21 (a)); empty: not said</source>
        <translation>Ámbito del puesto actual: diplomacy, policy, technical u other (párr. 21 a)); vacío: no indicado</translation>
    </message>
    <message>
        <source>Whole years in the present post; empty: not said</source>
        <translation>Años enteros en el puesto actual; vacío: no indicado</translation>
    </message>
    <message>
        <source>Sessions of the process attended so far; 0 for a first-time delegate; empty: not said</source>
        <translation>Períodos de sesiones del proceso a los que ha asistido; 0 para un delegado por primera vez; vacío: no indicado</translation>
    </message>
    <message>
        <source>yes or no: able to travel and take part (para. 21 (c)); empty: not said</source>
        <translation>yes o no: puede viajar y participar (párr. 21 c)); vacío: no indicado</translation>
    </message>
    <message>
        <source>yes or no: undertakes to attend everything (para. 21 (d)); empty: not said</source>
        <translation>yes o no: se compromete a asistir a todo (párr. 21 d)); vacío: no indicado</translation>
    </message>
    <message>
        <source>yes or no: will report if asked (para. 21 (e)); empty: not said</source>
        <translation>yes o no: informará si se le pide (párr. 21 e)); vacío: no indicado</translation>
    </message>
    <message>
        <source>Of en, fr, es, ru, zh, ar, parted by ;</source>
        <translation>De entre en, fr, es, ru, zh, ar, separados por ;</translation>
    </message>
    <message>
        <source>Present duties in the applicant&apos;s words (para. 21 (a))</source>
        <translation>Funciones actuales en palabras del solicitante (párr. 21 a))</translation>
    </message>
    <message>
        <source>Direct experience in the applicant&apos;s words (para. 21 (b))</source>
        <translation>Experiencia directa en palabras del solicitante (párr. 21 b))</translation>
    </message>
    <message>
        <source>What will be brought to the discussions, in the applicant&apos;s words (para. 21 (b))</source>
        <translation>Qué aportará a los debates, en palabras del solicitante (párr. 21 b))</translation>
    </message>
    <message>
        <source>What will be done with it afterwards, in the applicant&apos;s words</source>
        <translation>Qué se hará con ello después, en palabras del solicitante</translation>
    </message>
    <message>
        <source>Answers to further criteria of the call</source>
        <translation>Respuestas a otros criterios de la convocatoria</translation>
    </message>
    <message>
        <source>The consent text that was agreed to, by its version</source>
        <translation>El texto de consentimiento que se aceptó, por su versión</translation>
    </message>
    <message>
        <source>Date of the consent, YYYY-MM-DD</source>
        <translation>Fecha del consentimiento, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>unclassified, confidential or strictly_confidential; empty: confidential</source>
        <translation>unclassified, confidential o strictly_confidential; vacío: confidential</translation>
    </message>
    <message>
        <source>Here one application is read at a time: the table has %1 rows. Import it instead.</source>
        <translation>Aquí se lee una solicitud a la vez: la tabla tiene %1 filas. Impórtela en su lugar.</translation>
    </message>
    <message>
        <source>Applications to a sponsorship call</source>
        <translation>Solicitudes a una convocatoria de patrocinio</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here.</source>
        <translation>«%1» no es ninguna de las palabras que pueden figurar aquí.</translation>
    </message>
    <message>
        <source>Name the criterion of this check.</source>
        <translation>Indique el criterio de esta comprobación.</translation>
    </message>
    <message>
        <source>Six texts stand here, for the scores 0 to 5.</source>
        <translation>Aquí figuran seis textos, para las puntuaciones de 0 a 5.</translation>
    </message>
    <message>
        <source>A share is a text from &quot;0&quot; to &quot;1&quot;, such as &quot;0.5&quot;.</source>
        <translation>Una proporción es un texto de &quot;0&quot; a &quot;1&quot;, por ejemplo, &quot;0.5&quot;.</translation>
    </message>
    <message>
        <source>The format must be “%1”.</source>
        <translation>El valor de format debe ser «%1».</translation>
    </message>
    <message>
        <source>Give the date of the agreement that the row speaks of in agreed_on.</source>
        <translation>Indique en agreed_on la fecha del acuerdo que menciona la fila.</translation>
    </message>
    <message>
        <source>Pledges, with their agreements where they are signed</source>
        <translation>Promesas, con sus acuerdos si están firmados</translation>
    </message>
    <message>
        <source>The donor&apos;s or the office&apos;s reference, at most 60 characters; the same row twice changes nothing</source>
        <translation>Referencia del donante o de la oficina, 60 caracteres como máximo; la misma fila dos veces no cambia nada</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name or number of another donor on record</source>
        <translation>Un Estado por cualquiera de sus nombres o códigos, o el nombre o número de otro donante registrado</translation>
    </message>
    <message>
        <source>Day of the announcement, YYYY-MM-DD</source>
        <translation>Día del anuncio, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Amount announced, such as 100000.00</source>
        <translation>Importe anunciado, por ejemplo, 100000.00</translation>
    </message>
    <message>
        <source>Day of the signed agreement; empty where there is none</source>
        <translation>Día del acuerdo firmado; vacío si no lo hay</translation>
    </message>
    <message>
        <source>Amount of the agreement; empty: as announced</source>
        <translation>Importe del acuerdo; vacío: el anunciado</translation>
    </message>
    <message>
        <source>Instalments that add up to the agreement, each as date:amount, parted by blanks; empty: all at once</source>
        <translation>Plazos que suman el total del acuerdo, cada uno como fecha:importe, separados por espacios; vacío: todo de una vez</translation>
    </message>
    <message>
        <source>Conditions of the agreement; empty: unconditional</source>
        <translation>Condiciones del acuerdo; vacío: sin condiciones</translation>
    </message>
    <message>
        <source>What the donor wishes it to be used for; anything here is refused (para. 19)</source>
        <translation>Para qué desea el donante que se use; cualquier texto aquí se rechaza (párr. 19)</translation>
    </message>
    <message>
        <source>Here must stand an object in braces.</source>
        <translation>Aquí debe figurar un objeto entre llaves.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>La clave «%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>Here must stand a list in brackets.</source>
        <translation>Aquí debe figurar una lista entre corchetes.</translation>
    </message>
    <message>
        <source>Here must stand a text in quotes.</source>
        <translation>Aquí debe figurar un texto entre comillas.</translation>
    </message>
    <message>
        <source>Here must stand a whole number that is not negative.</source>
        <translation>Aquí debe figurar un número entero no negativo.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>La clave «%1» figura dos veces en un objeto.</translation>
    </message>
    <message>
        <source>This is no JSON in UTF-8 from this line on.</source>
        <translation>A partir de esta línea no es JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Money that came to the bank, each for a signed agreement</source>
        <translation>Dinero que llegó al banco, cada importe por un acuerdo firmado</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>Referencia de la contribución</translation>
    </message>
    <message>
        <source>Day of the bank, YYYY-MM-DD; its month&apos;s rate must be on record</source>
        <translation>Día del banco, YYYY-MM-DD; el tipo de ese mes debe estar registrado</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217, as in the agreement</source>
        <translation>Código de moneda de la norma ISO 4217, como en el acuerdo</translation>
    </message>
    <message>
        <source>Amount received, such as 50000.00</source>
        <translation>Importe recibido, por ejemplo, 50000.00</translation>
    </message>
    <message>
        <source>The bank&apos;s reference; the same row twice changes nothing</source>
        <translation>Referencia bancaria; la misma fila dos veces no cambia nada</translation>
    </message>
    <message>
        <source>The call has %1 criteria; leave this column empty.</source>
        <translation>La convocatoria tiene %1 criterios; deje vacía esta columna.</translation>
    </message>
    <message>
        <source>Number of an application that is assigned to you</source>
        <translation>Número de una solicitud que tiene asignada</translation>
    </message>
    <message>
        <source>Your name as a user, or empty: everyone submits their own reviews</source>
        <translation>Su nombre de usuario, o vacío: cada persona envía sus propias evaluaciones</translation>
    </message>
    <message>
        <source>Score from 0 to 5 for criterion %1 of the call; empty where the call has fewer criteria</source>
        <translation>Puntuación de 0 a 5 en el criterio %1 de la convocatoria; vacío si la convocatoria tiene menos criterios</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>Por qué, en sus palabras; lo leen quienes deciden</translation>
    </message>
    <message>
        <source>Own reviews: a score for each criterion of the call, and a note</source>
        <translation>Evaluaciones propias: una puntuación en cada criterio de la convocatoria y una nota</translation>
    </message>
    <message>
        <source>Fares, daily subsistence and terminal expenses, from a date on</source>
        <translation>Pasajes, dietas y pequeños gastos de salida y llegada, desde una fecha</translation>
    </message>
    <message>
        <source>fare (return journey from a State), daily (subsistence a night at the place) or terminals (terminal expenses of one journey)</source>
        <translation>fare (viaje de ida y vuelta desde un Estado), daily (dietas por noche en el lugar) o terminals (pequeños gastos de salida y llegada de un viaje)</translation>
    </message>
    <message>
        <source>Place of the meeting, as the call names it</source>
        <translation>Lugar de la reunión, como figura en la convocatoria</translation>
    </message>
    <message>
        <source>State that the fare is from, by name or ISO code; empty for the other kinds</source>
        <translation>Estado desde el que es el pasaje, por nombre o código ISO; vacío en los demás tipos</translation>
    </message>
    <message>
        <source>First day on which it holds, YYYY-MM-DD</source>
        <translation>Primer día en que rige, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Amount with a point before the decimals</source>
        <translation>Importe con punto antes de los decimales</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>De dónde se tomó</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Escriba uno de estos: %1.</translation>
    </message>
    <message>
        <source>The Security Council&apos;s Consolidated List (XML)</source>
        <translation>La Lista Consolidada del Consejo de Seguridad (XML)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of fare, daily, terminals.</source>
        <translation>«%1» no es fare, daily ni terminals.</translation>
    </message>
    <message>
        <source>The treasury&apos;s list tells what one US dollar is worth; the books of this fund are in %1.</source>
        <translation>La lista de la tesorería indica cuánto vale un dólar de los Estados Unidos; los libros de este fondo se llevan en %1.</translation>
    </message>
    <message>
        <source>Left out, since ISO 4217 knows no such currency: %1.</source>
        <translation>Omitidas, pues la norma ISO 4217 no conoce tales monedas: %1.</translation>
    </message>
    <message>
        <source>This is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>No es una fecha con la forma AAAA-MM-DD, como 2026-11-22.</translation>
    </message>
    <message>
        <source>This is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>No es una fecha y hora con su diferencia respecto de UTC, como 2026-11-22T14:05Z o 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>Escriba yes o no.</translation>
    </message>
    <message>
        <source>This is not a whole number, or it is too large.</source>
        <translation>No es un número entero, o es demasiado grande.</translation>
    </message>
    <message>
        <source>This is not the name or the ISO code of a State.</source>
        <translation>No es el nombre ni el código ISO de un Estado.</translation>
    </message>
    <message>
        <source>The field is not UTF-8. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>El campo no está en UTF-8. Abra el archivo con el programa que lo creó y guárdelo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The line does not fit the first line, which does not name the columns that are known here.</source>
        <translation>La línea no se ajusta a la primera línea, que no nombra las columnas conocidas aquí.</translation>
    </message>
    <message>
        <source>The first line must name each column once, and only columns that are known here.</source>
        <translation>La primera línea debe nombrar cada columna una sola vez, y solo columnas conocidas aquí.</translation>
    </message>
    <message>
        <source>Column %1 of the first line is not known here.</source>
        <translation>La columna %1 de la primera línea no se conoce aquí.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Indique uno de: %1.</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name of another donor; the same row twice changes nothing</source>
        <translation>Un Estado por cualquiera de sus nombres o códigos, o el nombre de otro donante; repetir la misma fila no cambia nada</translation>
    </message>
    <message>
        <source>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia or individual</source>
        <translation>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia o individual</translation>
    </message>
    <message>
        <source>publish, without_amount or anonymous; empty: publish</source>
        <translation>publish, without_amount o anonymous; vacío: publish</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for less than publication</source>
        <translation>La carta del donante que pide algo menos que la publicación</translation>
    </message>
    <message>
        <source>Language of letters: en, fr, es, ru, zh or ar; empty: en</source>
        <translation>Idioma de las cartas: en, fr, es, ru, zh o ar; vacío: en</translation>
    </message>
    <message>
        <source>Whom letters go to, lines parted by “ | ”; none of a person</source>
        <translation>A quién se dirigen las cartas, líneas separadas por « | »; nunca de una persona</translation>
    </message>
    <message>
        <source>Name in %1, where it has one; none of a State</source>
        <translation>Nombre en %1, si lo tiene; nunca de un Estado</translation>
    </message>
    <message>
        <source>Donors: names, wishes of publication, and whom letters go to</source>
        <translation>Donantes: nombres, deseos de publicación y destinatarios de las cartas</translation>
    </message>
    <message>
        <source>At “%1”: %2</source>
        <comment>%1 a key in a file such as meeting.nights</comment>
        <translation>En «%1»: %2</translation>
    </message>
    <message>
        <source>The partner&apos;s name as it writes it, no Government; the same row twice changes nothing</source>
        <translation>El nombre del asociado como él lo escribe, no un gobierno; la misma fila dos veces no cambia nada</translation>
    </message>
    <message>
        <source>non_governmental, un_entity, international_organisation, regional_organisation, academia or private</source>
        <translation>non_governmental, un_entity, international_organisation, regional_organisation, academia o private</translation>
    </message>
    <message>
        <source>The State of its seat by any of its names or codes; may be empty</source>
        <translation>El Estado de su sede, por cualquiera de sus nombres o códigos; puede quedar vacío</translation>
    </message>
    <message>
        <source>Its number in a register, with the register; may be empty</source>
        <translation>Su número en un registro, con el registro; puede quedar vacío</translation>
    </message>
    <message>
        <source>Its address on the web; may be empty</source>
        <translation>Su dirección en la Web; puede quedar vacía</translation>
    </message>
    <message>
        <source>Those in charge, each as NAME; OFFICE; YEAR OF BIRTH, of which the name is needed, parted by “ | ”. Sealed</source>
        <translation>Los responsables, cada uno como NOMBRE; CARGO; AÑO DE NACIMIENTO, de los que el nombre es necesario, separados por « | ». Sellado</translation>
    </message>
    <message>
        <source>Name in %1, where it has one</source>
        <translation>Nombre en %1, si lo tiene</translation>
    </message>
    <message>
        <source>Implementing partners, with those in charge of them</source>
        <translation>Asociados en la ejecución, con sus responsables</translation>
    </message>
</context>
<context>
    <name>fund::AgreementForm</name>
    <message>
        <source>Amount of the agreement</source>
        <translation>Importe del acuerdo</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firmado el</translation>
    </message>
    <message>
        <source>Instalments, one on a line</source>
        <translation>Plazos, uno por línea</translation>
    </message>
    <message>
        <source>Day and amount as 2026-03-01:50000.00. They add up to the agreement; none: all of it at once.</source>
        <translation>Día e importe, como 2026-03-01:50000.00. Suman el total del acuerdo; ninguno: todo de una vez.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>Condiciones, si las hay</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Deseo de uso, si el donante lo expresa</translation>
    </message>
    <message>
        <source>An agreement with a wish is refused; the wish is kept as a request (para. 19).</source>
        <translation>Un acuerdo con un deseo se rechaza; el deseo se conserva como petición (párr. 19).</translation>
    </message>
    <message>
        <source>The conditions name no activity, State or person (para. 19)</source>
        <translation>Las condiciones no nombran ninguna actividad, Estado ni persona (párr. 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>Por qué estas palabras no nombran ninguno</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of an agreement&apos;s conditions</comment>
        <translation>Puede ocultar un deseo de uso: %1.</translation>
    </message>
</context>
<context>
    <name>fund::AllotmentForm</name>
    <message>
        <source>Window</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Allotted on</source>
        <translation>Habilitado el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>En qué decisión se basa y dónde consta</translation>
    </message>
    <message>
        <source>Cost plan of the year, approved on …</source>
        <translation>Plan de gastos del año, aprobado el …</translation>
    </message>
    <message>
        <source>At most %1 on this day: its operating reserve and its support costs come on top, and those of what is allotted already.</source>
        <translation>Como máximo %1 ese día: se suman su reserva operacional y sus gastos de apoyo, y los de lo ya habilitado.</translation>
    </message>
    <message>
        <source>At most %1 for staff, by what Member States have paid in (para. 15).</source>
        <translation>Como máximo %1 para personal, según lo aportado por los Estados Miembros (párr. 15).</translation>
    </message>
</context>
<context>
    <name>fund::AmountField</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, which has no decimals.</source>
        <translation>«%1» no es un importe en %2, moneda que no tiene decimales.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not an amount in %2, which has at most %Ln decimal(s).</source>
        <translation>
            <numerusform>«%1» no es un importe en %2, moneda que tiene como máximo %Ln decimal.</numerusform>
            <numerusform>«%1» no es un importe en %2, moneda que tiene como máximo %Ln decimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationForm</name>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Número de pasaporte</translation>
    </message>
    <message>
        <source>The office&apos;s own notes, sealed</source>
        <translation>Notas propias de la oficina, selladas</translation>
    </message>
    <message>
        <source>Ministry or office</source>
        <translation>Ministerio u oficina</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>Puesto actual</translation>
    </message>
    <message>
        <source>Field of the post</source>
        <translation>Ámbito del puesto</translation>
    </message>
    <message>
        <source>Years in the post</source>
        <translation>Años en el puesto</translation>
    </message>
    <message>
        <source>Sessions attended so far</source>
        <translation>Períodos de sesiones a los que ha asistido</translation>
    </message>
    <message>
        <source>A government official</source>
        <translation>Funcionario público</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>Destinado en la capital</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>Puede viajar y participar</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>Se compromete a asistir a todo</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>Informará si se le pide</translation>
    </message>
    <message>
        <source>Languages: en, fr, es, ru, zh, ar</source>
        <translation>Idiomas: en, fr, es, ru, zh, ar</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>Puesto actual y funciones</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Experiencia directa en seguridad de las TIC</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>Contribución prevista</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>Uso posterior en el país</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Versión del texto de consentimiento</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Fecha del consentimiento</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Decision to accept it late, where it is</source>
        <translation>Decisión de aceptarla fuera de plazo, dónde consta</translation>
    </message>
    <message>
        <source>UTC, as 2026-11-22 14:05Z.</source>
        <translation>UTC, como 2026-11-22 14:05Z.</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>La persona, sellada</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>El puesto</translation>
    </message>
    <message>
        <source>Answers, para. 21</source>
        <translation>Respuestas, párr. 21</translation>
    </message>
    <message>
        <source>In their own words; reviewers read it</source>
        <translation>En sus propias palabras; lo leen los evaluadores</translation>
    </message>
    <message>
        <source>Consent and secrecy</source>
        <translation>Consentimiento y confidencialidad</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Escriba un número entero o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationPanel</name>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>cumple</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>application and call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Datos personales borrados</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>Nombre sellado</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>none</source>
        <comment>regional group</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Late, accepted: %1</source>
        <translation>Fuera de plazo, aceptada: %1</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Se conserva hasta</translation>
    </message>
    <message>
        <source>no date set</source>
        <comment>retention</comment>
        <translation>sin fecha fijada</translation>
    </message>
    <message>
        <source>Eligibility: %1</source>
        <translation>Admisibilidad: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>criterion, verdict, paragraph</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Valorar…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Valorar: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>Pasaje</translation>
    </message>
    <message numerus="yes">
        <source>Subsistence, %Ln night(s)</source>
        <translation>
            <numerusform>Dietas, %Ln noche</numerusform>
            <numerusform>Dietas, %Ln noches</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Salida y llegada</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>La persona, sellada</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>En sus propias palabras</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerio</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Borrar los datos personales…</translation>
    </message>
    <message>
        <source>Numbers are given in order of receipt and never again.</source>
        <translation>Los números se dan por orden de recepción y nunca se repiten.</translation>
    </message>
    <message>
        <source>A nominee: the page of the short list withdraws them and frees the money.</source>
        <translation>Es una persona propuesta: se retira en la página de la lista corta, lo que libera el dinero.</translation>
    </message>
    <message>
        <source>Withdrew on %1, after the decision: a substitute is found by the same rules.</source>
        <comment>%1 date</comment>
        <translation>Se retiró el %1, después de la decisión: se busca un sustituto con las mismas reglas.</translation>
    </message>
    <message>
        <source>Withdrawn: takes no part in a selection.</source>
        <translation>Retirada: no participa en ninguna selección.</translation>
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
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>Puesto actual y funciones</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Experiencia directa en seguridad de las TIC</translation>
    </message>
    <message>
        <source>What they intend to bring to the discussions</source>
        <translation>Qué piensa aportar a los debates</translation>
    </message>
    <message>
        <source>What the administration will do with it</source>
        <translation>Qué hará con ello la administración</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Applicant %1</source>
        <comment>a code, never a name</comment>
        <translation>Solicitante %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n eligibility checks passed (para. 21)</source>
        <translation>
            <numerusform>La única comprobación de admisibilidad (%n) se cumple (párr. 21)</numerusform>
            <numerusform>Las %n comprobaciones de admisibilidad se cumplen (párr. 21)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the applicant&apos;s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Undertaking and other answers</source>
        <translation>Compromiso y otras respuestas</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings (para. 21 (d))</source>
        <translation>Se compromete a asistir a todas las sesiones oficiales (párr. 21 d))</translation>
    </message>
    <message>
        <source>Will report if asked (para. 21 (e))</source>
        <translation>Informará si se le pide (párr. 21 e))</translation>
    </message>
    <message>
        <source>Years in the present post: %1</source>
        <translation>Años en el puesto actual: %1</translation>
    </message>
    <message>
        <source>Sessions attended so far: %1</source>
        <translation>Períodos de sesiones a los que ha asistido: %1</translation>
    </message>
    <message>
        <source>Name, passport and contact are sealed: reviewers do not see them</source>
        <translation>El nombre, el pasaporte y los datos de contacto están sellados: los evaluadores no los ven</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>No indicado: %1</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationsPage</name>
    <message>
        <source>Which applications</source>
        <translation>Qué solicitudes</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Applications come in by form or as a table. Each is looked at criterion by criterion, with the reason; the State plays no part. What an application leaves open blocks the selection until a person has judged it. Names and other personal data are sealed and shown only to people who are cleared.</source>
        <translation>Las solicitudes llegan por formulario o en una tabla. Cada una se examina criterio por criterio, con el motivo; el Estado no influye. Lo que una solicitud deja abierto bloquea la selección hasta que una persona lo valore. Los nombres y demás datos personales están sellados y solo se muestran a las personas autorizadas.</translation>
    </message>
    <message>
        <source>paras. 11, 18, 21 and 22</source>
        <translation>párrs. 11, 18, 21 y 22</translation>
    </message>
    <message>
        <source>Import travel costs…</source>
        <translation>Importar gastos de viaje…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importar una tabla…</translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation>Añadir una solicitud…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>Drop the table of applications here, import it, or add one by form.</source>
        <translation>Suelte aquí la tabla de solicitudes, impórtela o añada una por formulario.</translation>
    </message>
    <message>
        <source>No call is published</source>
        <translation>No hay ninguna convocatoria publicada</translation>
    </message>
    <message>
        <source>Applications belong to a published call.</source>
        <translation>Las solicitudes pertenecen a una convocatoria publicada.</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>Ir a las convocatorias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Choose an application to see the verdict on each criterion.</source>
        <translation>Elija una solicitud para ver el resultado de cada criterio.</translation>
    </message>
    <message>
        <source>Application to %1</source>
        <translation>Solicitud para %1</translation>
    </message>
    <message>
        <source>Record the application</source>
        <translation>Registrar la solicitud</translation>
    </message>
    <message>
        <source>What it leaves open is no mistake: it makes the eligibility unclear.</source>
        <translation>Lo que deja abierto no es un error: hace dudosa la admisibilidad.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) imported</source>
        <translation>
            <numerusform>%Ln solicitud importada</numerusform>
            <numerusform>%Ln solicitudes importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already, word for word.</source>
        <translation>
            <numerusform>%Ln ya estaba registrada, palabra por palabra.</numerusform>
            <numerusform>%Ln ya estaban registradas, palabra por palabra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln travel cost(s) imported</source>
        <translation>
            <numerusform>%Ln gasto de viaje importado</numerusform>
            <numerusform>%Ln gastos de viaje importados</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Valorar %1</translation>
    </message>
    <message>
        <source>Record the judgement</source>
        <translation>Registrar la valoración</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>¿Retirar %1?</translation>
    </message>
    <message>
        <source>It takes no part any more, and its number is never given again.</source>
        <translation>Ya no participa y su número nunca se vuelve a dar.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>¿Borrar los datos personales de %1?</translation>
    </message>
    <message>
        <source>Name, birth date, passport, address, notes and all that the person wrote are destroyed in this file, for good. The record still verifies. Backups and papers outside the file keep what they hold.</source>
        <translation>El nombre, la fecha de nacimiento, el pasaporte, la dirección, las notas y todo lo que escribió la persona se destruyen en este archivo para siempre. El registro sigue siendo verificable. Las copias de seguridad y los papeles ajenos al archivo conservan lo que contienen.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
</context>
<context>
    <name>fund::AuditPage</name>
    <message>
        <source>Entry</source>
        <comment>number of an entry of the record</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acto</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the thing that a deed is about</comment>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place in the file</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Entradas del registro</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>para. 10</source>
        <translation>párr. 10</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>%1 entries · head %2</source>
        <comment>%2 is the record&apos;s newest hash</comment>
        <translation>%1 entradas · última %2</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>Elija una entrada para ver qué escribió.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Rows that it wrote</source>
        <translation>Filas que escribió</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>of entries, each naming the hash of the one before</comment>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the hash of the entry before</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>All that was done to %1</source>
        <translation>Todo lo que se hizo con %1</translation>
    </message>
    <message>
        <source>Entries are never changed or removed. A mistake is reversed by another entry.</source>
        <translation>Las entradas nunca se cambian ni se eliminan. Un error se revierte con otra entrada.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Verificación del registro</translation>
    </message>
    <message>
        <source>%1 entries, every signature and every row were read; head %2.</source>
        <translation>Se leyeron %1 entradas, todas las firmas y todas las filas; última %2.</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>El registro está íntegro.</translation>
    </message>
    <message>
        <source>Something in the file was not written by this program.</source>
        <translation>Algo en el archivo no fue escrito por este programa.</translation>
    </message>
    <message>
        <source>What does not fit stands below; the entries are as they were written.</source>
        <translation>Lo que no concuerda figura abajo; las entradas están como se escribieron.</translation>
    </message>
    <message>
        <source>Every deed of every person stands here, signed, each entry naming the one before it. “Verify the record” reads the whole file and names every row that another program changed, added or removed. A head hash that was printed earlier shows whether the record still holds what it held then. Nothing on this page can be changed.</source>
        <translation>Aquí consta cada acto de cada persona, firmado, y cada entrada menciona la anterior. «Verificar el registro» lee todo el archivo e indica cada fila que otro programa haya cambiado, añadido o eliminado. Un hash de la última entrada impreso antes muestra si el registro aún contiene lo que contenía entonces. En esta página no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por examinar</translation>
    </message>
</context>
<context>
    <name>fund::BankPage</name>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Contabilizada</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>reversal</source>
        <comment>of a line of the bank</comment>
        <translation>anulación</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>the bank&apos;s own</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item of a reconciliation</comment>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Lines of the bank</source>
        <translation>Líneas del banco</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Importar un extracto…</translation>
    </message>
    <message>
        <source>paras. 14, 16</source>
        <translation>párrs. 14 y 16</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of the bank</comment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <comment>of bank and books</comment>
        <translation>Conciliación</translation>
    </message>
    <message>
        <source>At the end of</source>
        <comment>a day follows</comment>
        <translation>Al cierre del</translation>
    </message>
    <message>
        <source>No statement imported yet</source>
        <translation>Aún no se ha importado ningún extracto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to match</source>
        <translation>
            <numerusform>%Ln línea por vincular</numerusform>
            <numerusform>%Ln líneas por vincular</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <comment>lines of the bank</comment>
        <translation>Por vincular</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>lines of the bank</comment>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>No statement of the bank yet</source>
        <translation>Aún no hay ningún extracto bancario</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>Importar un extracto bancario</translation>
    </message>
    <message>
        <source>Importing the statement</source>
        <translation>Importando el extracto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bank are on record.</source>
        <translation>
            <numerusform>%Ln línea del banco registrada.</numerusform>
            <numerusform>%Ln líneas del banco registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is on record already: nothing was added.</source>
        <translation>El extracto ya está registrado: no se añadió nada.</translation>
    </message>
    <message>
        <source>The line stays out of the books, and stands in the reconciliation with your reason.</source>
        <translation>La línea queda fuera de los libros y figura en la conciliación con el motivo que usted indique.</translation>
    </message>
    <message>
        <source>Why, and what becomes of it</source>
        <translation>Motivo y qué se hará con ella</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>a line of the bank</comment>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>what was said of a line</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Por qué era erróneo</translation>
    </message>
    <message>
        <source>Choose a line: what it may stand for stands here.</source>
        <translation>Elija una línea: aquí se muestra a qué puede corresponder.</translation>
    </message>
    <message>
        <source>What only the bank knows is taken from its balance, what only the books know from theirs: both come to what both know.</source>
        <translation>Lo que solo conoce el banco se descuenta de su saldo, y lo que solo conocen los libros, del suyo: ambos llegan a lo que conocen los dos.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of the bank</comment>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>Value of</source>
        <comment>a day follows</comment>
        <translation>Fecha de valor</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>entries of the books</comment>
        <translation>Corresponde a</translation>
    </message>
    <message>
        <source>May stand for</source>
        <comment>entries of the books</comment>
        <translation>Puede corresponder a</translation>
    </message>
    <message>
        <source>Nothing in the books, and no instalment, is like this line.</source>
        <translation>Nada en los libros ni ningún plazo se parece a esta línea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>of a suggestion</comment>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>a suggestion</comment>
        <translation>Tomar esta</translation>
    </message>
    <message>
        <source>Undo…</source>
        <comment>what was said of a line</comment>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Take the best</source>
        <translation>Tomar la mejor</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <comment>a line of the bank</comment>
        <translation>Ajena al fondo…</translation>
    </message>
    <message>
        <source>Charge of the bank…</source>
        <translation>Gasto bancario…</translation>
    </message>
    <message>
        <source>Enter in the table takes the best.</source>
        <translation>Intro en la tabla toma la mejor.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Según lo conocido el</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Excluye lo que se registró después de ese día.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Settled: the newest %Ln, search finds the others</source>
        <comment>lines of the bank</comment>
        <translation>
            <numerusform>Resuelto: el más reciente (%Ln); la búsqueda encuentra los demás</numerusform>
            <numerusform>Resueltos: los %Ln más recientes; la búsqueda encuentra los demás</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.csv *.xlsx)</source>
        <translation>Extractos bancarios (*.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 will be in the books as received.</source>
        <comment>an amount, who sent it</comment>
        <translation>%1 de %2 constará en los libros como recibido.</translation>
    </message>
    <message>
        <source>Only this speaks for it: look before you take it.</source>
        <translation>Solo esto habla a su favor: compruébelo antes de tomarlo.</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Registrar el ingreso</translation>
    </message>
    <message>
        <source>Match them</source>
        <translation>Conciliarlos</translation>
    </message>
    <message>
        <source>The charge is posted as a loss of the pool on the line&apos;s day, and stands for the line.</source>
        <translation>El gasto se asienta como pérdida del fondo común el día del movimiento, y corresponde al movimiento.</translation>
    </message>
    <message>
        <source>The line is to match again. A receipt or a charge that was recorded with it stays in the books, until it is reversed there.</source>
        <translation>El movimiento vuelve a estar por conciliar. El ingreso o gasto que se registró con él permanece en los libros hasta que se revierta allí.</translation>
    </message>
    <message>
        <source>Space takes a line or an entry up, or puts it back. What is taken must come to the same on both sides; lines without an entry come to nothing among themselves: money between two accounts, or a line that the bank took back. A contribution never stands beside a use of money (para. 19).</source>
        <translation>La barra espaciadora toma un movimiento o un asiento, o lo devuelve. Lo tomado debe sumar lo mismo en ambos lados; los movimientos sin asiento suman cero entre sí: dinero entre dos cuentas, o un movimiento que el banco retiró. Una contribución nunca figura junto a un uso de dinero (párr. 19).</translation>
    </message>
    <message>
        <source>Together with</source>
        <comment>other lines of the bank</comment>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Conciliar a mano…</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>Saldo del banco, según lo conocido entonces</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>Saldo del banco, según lo conocido ahora</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>Saldo de los libros, según lo conocido entonces</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>Saldo de los libros, según lo conocido ahora</translation>
    </message>
    <message>
        <source>There is no reconciliation to save yet.</source>
        <translation>Aún no hay ninguna conciliación que guardar.</translation>
    </message>
    <message>
        <source>Reconciling bank and books</source>
        <translation>Conciliando el banco y los libros</translation>
    </message>
    <message>
        <source>%1: what was recorded after %2</source>
        <comment>a currency, a day</comment>
        <translation>%1: registrado después del %2</translation>
    </message>
    <message>
        <source>The reconciliation is written.</source>
        <translation>La conciliación se ha guardado.</translation>
    </message>
    <message>
        <source>Charges that are not in the books</source>
        <comment>lines of the bank</comment>
        <translation>Gastos que no están en los libros</translation>
    </message>
    <message>
        <source>Post the charges of the bank</source>
        <translation>Contabilizar los gastos bancarios</translation>
    </message>
    <message>
        <source>An earlier version only explained them. Each is posted as a loss of the pool on its day, or today where the books of its day are closed.</source>
        <translation>Una versión anterior solo los explicó. Cada uno se contabiliza como pérdida del fondo común en su día, u hoy si los libros de su día están cerrados.</translation>
    </message>
    <message numerus="yes">
        <source>Post %Ln charge(s)</source>
        <translation>
            <numerusform>Contabilizar %Ln gasto</numerusform>
            <numerusform>Contabilizar %Ln gastos</numerusform>
        </translation>
    </message>
    <message>
        <source>Post these charges…</source>
        <translation>Contabilizar estos gastos…</translation>
    </message>
    <message>
        <source>“Import a statement” takes the bank&apos;s file (camt.053 XML), the office&apos;s table, or the bank&apos;s own (CSV, XLSX), whose columns you confirm once for the account; its lines must come from the opening to the closing balance, and the same statement again adds nothing. For each line the page suggests what it may stand for in the books, and says why: amount, references, the donor&apos;s name, days. Enter takes the best. One line for several entries, or several lines for one, are matched by hand: take them up with Space until nothing is left between them. Where nothing is in the books yet and an instalment is outstanding, the line itself is recorded as its receipt. A charge of the bank is posted as a loss of the pool; what is not the fund&apos;s is kept with a reason. The reconciliation puts the balances of bank and books side by side on any day, account by account, with all that only one of them knows; as known on an earlier day it says what it said then, and what has changed since.</source>
        <translation>«Importar un extracto» toma el archivo del banco (camt.053 XML), la tabla de la oficina o la propia del banco (CSV, XLSX), cuyas columnas usted confirma una vez para la cuenta; sus movimientos deben llevar del saldo inicial al final, y el mismo extracto de nuevo no añade nada. Para cada movimiento, la página sugiere a qué puede corresponder en los libros y dice por qué: importe, referencias, nombre del donante, días. Intro toma la mejor sugerencia. Un movimiento para varios asientos, o varios movimientos para uno, se concilian a mano: tómelos con la barra espaciadora hasta que no quede diferencia entre ellos. Cuando aún no hay nada en los libros y hay un plazo pendiente, el propio movimiento se registra como su ingreso. Un gasto del banco se asienta como pérdida del fondo común; lo que no es del fondo se conserva con un motivo. La conciliación pone frente a frente los saldos del banco y de los libros en cualquier día, cuenta por cuenta, con todo lo que solo consta en uno de ellos; según lo conocido en un día anterior, dice lo que decía entonces y qué ha cambiado desde ese momento.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <comment>of the bank&apos;s own table</comment>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Look at the columns of a table of the bank again, and confirm them anew.</source>
        <translation>Mirar de nuevo las columnas de una tabla del banco, y confirmarlas otra vez.</translation>
    </message>
    <message>
        <source>The bank&apos;s file (camt.053 XML, or its own table) or the office&apos;s table is imported; each line is then matched to the receipts and payments on record.</source>
        <translation>Se importa el archivo del banco (XML camt.053, o su propia tabla) o la tabla de la oficina; después, cada línea se vincula a los ingresos y pagos registrados.</translation>
    </message>
    <message>
        <source>Whose money is it?</source>
        <translation>¿De quién es el dinero?</translation>
    </message>
    <message>
        <source>What shows that it is this contribution&apos;s</source>
        <translation>Qué muestra que es de esta contribución</translation>
    </message>
    <message>
        <source>Columns of the bank&apos;s own table</source>
        <translation>Columnas de la tabla propia del banco</translation>
    </message>
    <message>
        <source>Tables of a bank (*.csv *.xlsx)</source>
        <translation>Tablas de un banco (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>This is no table of a bank&apos;s own: it is imported without asking.</source>
        <translation>No es la tabla propia de un banco: se importa sin preguntar.</translation>
    </message>
    <message>
        <source>How the bank&apos;s table is read</source>
        <translation>Cómo se lee la tabla del banco</translation>
    </message>
    <message>
        <source>Confirm and import</source>
        <translation>Confirmar e importar</translation>
    </message>
    <message>
        <source>All lines are imported or none. Asked again only where the headings change.</source>
        <translation>Se importan todas las líneas o ninguna. Solo se vuelve a preguntar si cambian los encabezados.</translation>
    </message>
</context>
<context>
    <name>fund::BesideList</name>
    <message>
        <source>At most four scenarios stand side by side: untick one first.</source>
        <translation>Como máximo se ponen cuatro escenarios uno al lado de otro: desmarque uno antes.</translation>
    </message>
</context>
<context>
    <name>fund::CallChoice</name>
    <message>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
</context>
<context>
    <name>fund::CallEditor</name>
    <message>
        <source>Parts of the call</source>
        <translation>Partes de la convocatoria</translation>
    </message>
    <message>
        <source>Text and dates</source>
        <translation>Texto y fechas</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admisibilidad</translation>
    </message>
    <message>
        <source>Criteria and rules</source>
        <translation>Criterios y reglas</translation>
    </message>
    <message>
        <source>Places and lot</source>
        <translation>Plazas y sorteo</translation>
    </message>
    <message>
        <source>Groups by date</source>
        <translation>Grupos por fecha</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
</context>
<context>
    <name>fund::CallForm</name>
    <message>
        <source>Published online at</source>
        <translation>Publicado en línea en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) will be made ready; none is sent.</source>
        <translation>
            <numerusform>Se preparará %Ln carta; no se envía ninguna.</numerusform>
            <numerusform>Se prepararán %Ln cartas; no se envía ninguna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>A call says beforehand who is eligible, what is scored with which weight, and what balance the list must keep. It is drafted here, published, and from then on frozen: the selection uses exactly what was published.</source>
        <translation>Una convocatoria indica de antemano quién es admisible, qué se puntúa y con qué ponderación, y qué equilibrio debe mantener la lista. Aquí se redacta y se publica, y desde entonces queda congelada: la selección usa exactamente lo que se publicó.</translation>
    </message>
    <message>
        <source>paras. 18, 21 and 22</source>
        <translation>párrs. 18, 21 y 22</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las convocatorias</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Guardar el borrador</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Aún no hay convocatorias</translation>
    </message>
    <message>
        <source>A call invites applications for sponsorship, with criteria and rules fixed beforehand.</source>
        <translation>Una convocatoria invita a presentar solicitudes de patrocinio, con criterios y reglas fijados de antemano.</translation>
    </message>
    <message>
        <source>Begin a call…</source>
        <translation>Iniciar una convocatoria…</translation>
    </message>
    <message>
        <source>Criteria, rules and places of each round, fixed before anyone applies</source>
        <translation>Criterios, reglas y plazas de cada ronda, fijados antes de que nadie presente una solicitud</translation>
    </message>
    <message>
        <source>Begin a sponsorship call</source>
        <translation>Iniciar una convocatoria de patrocinio</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Iniciar el borrador</translation>
    </message>
    <message>
        <source>Criteria, words for scores and balance rules are proposed; change them before you publish.</source>
        <translation>Se proponen criterios, descripciones de las puntuaciones y reglas de equilibrio; cámbielos antes de publicar.</translation>
    </message>
    <message>
        <source>What you had begun and not saved stands here again.</source>
        <translation>Lo que había empezado sin guardar vuelve a estar aquí.</translation>
    </message>
    <message>
        <source>Choose a call to see where it stands; Enter opens it.</source>
        <translation>Elija una convocatoria para ver en qué etapa está; Intro la abre.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Abrir la convocatoria</translation>
    </message>
    <message>
        <source>Its applications</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Sponsorship · version %1</source>
        <translation>Patrocinio · versión %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a call: open, closed</comment>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Dotación</translation>
    </message>
    <message>
        <source>Least merit</source>
        <translation>Mérito mínimo</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Convocatoria %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a call</comment>
        <translation>borrador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln plaza</numerusform>
            <numerusform>%Ln plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · merit from %3</source>
        <comment>seats, envelope, least merit</comment>
        <translation>%1 · %2 · mérito desde %3</translation>
    </message>
    <message>
        <source>Publish and freeze…</source>
        <translation>Publicar y congelar…</translation>
    </message>
    <message>
        <source>First mend what the list at the side names: %1.</source>
        <translation>Corrija primero lo que indica la lista lateral: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln asunto</numerusform>
            <numerusform>%Ln asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Antes de publicar</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %Ln</source>
        <translation>
            <numerusform>Por corregir: %Ln</numerusform>
            <numerusform>Por corregir: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Ir allí: %1</translation>
    </message>
    <message>
        <source>Public value of the lot</source>
        <translation>Valor público del sorteo</translation>
    </message>
    <message>
        <source>Close for applications…</source>
        <translation>Cerrar a nuevas solicitudes…</translation>
    </message>
    <message>
        <source>Record the public value…</source>
        <translation>Registrar el valor público…</translation>
    </message>
    <message>
        <source>Draft a new version</source>
        <translation>Redactar una nueva versión</translation>
    </message>
    <message>
        <source>Published and frozen: reviews and selection use exactly these terms.</source>
        <translation>Publicada y congelada: las evaluaciones y la selección usan exactamente estas condiciones.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Publish %1 and freeze it?</source>
        <translation>¿Publicar %1 y congelarla?</translation>
    </message>
    <message>
        <source>Criteria and weights, words for scores, balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot are frozen under one digest. Whoever reads the call can rely on them.</source>
        <translation>Los criterios y las ponderaciones, las descripciones de las puntuaciones, las reglas de equilibrio con sus plazas, las plazas, la dotación, el mérito mínimo, los grupos de Estados en la fecha de cierre y el sorteo quedan congelados bajo una sola huella. Quien lea la convocatoria puede confiar en ellos.</translation>
    </message>
    <message>
        <source>Publish and freeze</source>
        <translation>Publicar y congelar</translation>
    </message>
    <message>
        <source>Until the first score a new version can be published before the call closes.</source>
        <translation>Hasta la primera puntuación se puede publicar una nueva versión antes del cierre de la convocatoria.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 está publicada.</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Huella %1…</translation>
    </message>
    <message>
        <source>Close %1 for applications?</source>
        <translation>¿Cerrar %1 a nuevas solicitudes?</translation>
    </message>
    <message>
        <source>It then takes no application any more but one for which a decision is recorded; reviews can be assigned.</source>
        <translation>Ya no admite solicitudes, salvo aquella para la que se registre una decisión; se pueden asignar las evaluaciones.</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Cerrar la convocatoria</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Una nueva versión</translation>
    </message>
    <message>
        <source>The published one holds until this one is published; everyone who has applied may then amend.</source>
        <translation>La versión publicada rige hasta que se publique esta; quienes hayan presentado solicitudes podrán entonces modificarlas.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>Dónde puede consultarlo cualquiera</translation>
    </message>
    <message>
        <source>When it became known</source>
        <translation>Cuándo se conoció</translation>
    </message>
    <message>
        <source>Record the value</source>
        <translation>Registrar el valor</translation>
    </message>
    <message>
        <source>It is recorded once and can&apos;t be changed.</source>
        <translation>Se registra una sola vez y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation>Desechar este borrador…</translation>
    </message>
    <message>
        <source>Publishing is possible when the rules can be kept together and are known in time, or when you note why not. After publication they are frozen.</source>
        <translation>Se puede publicar cuando las reglas pueden cumplirse a la vez y se conocen a tiempo, o cuando usted anota por qué no. Tras la publicación quedan congeladas.</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <translation>No sin un motivo</translation>
    </message>
    <message>
        <source>It can be published all the same, with a reason that stands in the call.</source>
        <translation>Aun así se puede publicar, con un motivo que consta en la convocatoria.</translation>
    </message>
    <message>
        <source>More than is allotted</source>
        <translation>Más de lo habilitado</translation>
    </message>
    <message>
        <source>Publish it all the same?</source>
        <translation>¿Publicarla de todos modos?</translation>
    </message>
    <message>
        <source>Why it is published all the same</source>
        <translation>Por qué se publica de todos modos</translation>
    </message>
    <message>
        <source>Throw the draft of %1 away?</source>
        <translation>¿Desechar el borrador de %1?</translation>
    </message>
    <message>
        <source>Its terms are deleted. The record keeps that it was thrown away, and why.</source>
        <translation>Sus condiciones se borran. El registro conserva que se desechó y por qué.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Desechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) to tell of version %1</source>
        <translation>
            <numerusform>%Ln solicitante por informar de la versión %1</numerusform>
            <numerusform>%Ln solicitantes por informar de la versión %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They applied under an earlier one and may amend until the call closes.</source>
        <translation>Presentaron su solicitud conforme a una versión anterior y pueden modificarla hasta que cierre la convocatoria.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Se les informó…</translation>
    </message>
    <message>
        <source>Applicants were told of the new version</source>
        <translation>Se informó a los solicitantes de la nueva versión</translation>
    </message>
    <message>
        <source>It stays on record that everyone who applied under an earlier version was told: name nobody.</source>
        <translation>Queda constancia de que se informó a todos los que presentaron su solicitud conforme a una versión anterior: no nombre a nadie.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Cómo se les informó</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Form of the lot&apos;s value</source>
        <translation>Forma del valor del sorteo</translation>
    </message>
    <message>
        <source>Where it can be looked up</source>
        <translation>Dónde se puede consultar</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Conocido el</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a lot&apos;s value</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>por %1 el %2</translation>
    </message>
    <message>
        <source>not by a second person</source>
        <translation>no por una segunda persona</translation>
    </message>
    <message>
        <source>Confirm the public value…</source>
        <translation>Confirmar el valor público…</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Lo que figura allí</translation>
    </message>
    <message>
        <source>Look it up yourself where the call says, and enter what you read.</source>
        <translation>Consúltelo usted donde indica la convocatoria e introduzca lo que lea.</translation>
    </message>
    <message>
        <source>Confirm the public value of the lot</source>
        <translation>Confirmar el valor público del sorteo</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Page, memo and letters then say that you read the same value, signed with your key.</source>
        <translation>La página, el memorando y las cartas dicen entonces que usted leyó el mismo valor, con la firma de su clave.</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <comment>a lot&apos;s value</comment>
        <translation>Leído de otro modo</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>%1 a value, %2 a user&apos;s name, %3 a date</comment>
        <translation>%1, por %2 el %3</translation>
    </message>
</context>
<context>
    <name>fund::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
</context>
<context>
    <name>fund::ClearanceForm</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>Autorizado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>Hasta, último día</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Qué se examinó y dónde está archivado</translation>
    </message>
</context>
<context>
    <name>fund::ClosingForm</name>
    <message>
        <source>Closed until</source>
        <translation>Cerrados hasta</translation>
    </message>
    <message>
        <source>They are closed until %1.</source>
        <translation>Están cerrados hasta el %1.</translation>
    </message>
    <message>
        <source>They were never closed.</source>
        <translation>Nunca se han cerrado.</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Quién lo decidió y dónde consta</translation>
    </message>
</context>
<context>
    <name>fund::ColumnChoice</name>
    <message>
        <source>Which column is which?</source>
        <translation>¿Qué columna es cada una?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Its first value</source>
        <translation>Su primer valor</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Se importa como</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column</comment>
        <translation>no se importa</translation>
    </message>
    <message>
        <source>%1 is imported as</source>
        <comment>a column of the file</comment>
        <translation>%1 se importa como</translation>
    </message>
    <message>
        <source>Every column that must stand in the table is there.</source>
        <translation>Están todas las columnas que debe tener la tabla.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Aún faltan: %1.</translation>
    </message>
</context>
<context>
    <name>fund::CommandPalette</name>
    <message>
        <source>Find a page, donor, State, applicant or action</source>
        <translation>Buscar una página, un donante, un Estado, un solicitante o una acción</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>fund::CommitmentForm</name>
    <message>
        <source>Window</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Comprometido el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The post, contract or agreement</source>
        <translation>El puesto, contrato o acuerdo</translation>
    </message>
    <message>
        <source>Spread over several years</source>
        <translation>Repartido en varios años</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1 habilitado y sin comprometer.</translation>
    </message>
    <message>
        <source>All of it is covered by cash today, later years too (paras. 16, 20 (b) and 23).</source>
        <translation>Todo queda cubierto hoy con efectivo, también los años posteriores (párrs. 16, 20 b) y 23).</translation>
    </message>
    <message>
        <source>Give the years their amounts.</source>
        <translation>Indique el importe de cada año.</translation>
    </message>
</context>
<context>
    <name>fund::ContactForm</name>
    <message>
        <source>Language of letters</source>
        <translation>Idioma de las cartas</translation>
    </message>
    <message>
        <source>Office or person, and the address</source>
        <translation>Oficina o persona, y la dirección</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed, and erased when the person asks for it (para. 11).</source>
        <translation>La dirección de una persona se sella y se borra cuando la persona lo pide (párr. 11).</translation>
    </message>
    <message>
        <source>Stands under the donor&apos;s name on letters. Of a State: left empty, its Permanent Mission.</source>
        <translation>Figura bajo el nombre del donante en las cartas. De un Estado: si se deja vacío, su Misión Permanente.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>how a letter begins</comment>
        <translation>Fórmula de tratamiento</translation>
    </message>
    <message>
        <source>As the letter begins, in its language: “Dear Dr Okafor,”. Left empty: the general one.</source>
        <translation>Tal como empieza la carta, en su idioma: «Estimado Dr. Okafor:». Si se deja en blanco: la fórmula general.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionEventForm</name>
    <message>
        <source>Of the day</source>
        <translation>Del día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia bancaria</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Quién lo decidió y dónde consta</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day.</source>
        <comment>an amount</comment>
        <translation>%1 al tipo de cambio operacional de las Naciones Unidas del día.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>an amount</comment>
        <translation>Como máximo %1.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>Tipo de donante</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Anunciada el</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Deseo de uso, si el donante lo expresa</translation>
    </message>
    <message>
        <source>All contributions form one pool (para. 19). A contribution with a wish is refused; the wish is kept as a request.</source>
        <translation>Todas las contribuciones forman un fondo común (párr. 19). Una contribución con un deseo se rechaza; el deseo se conserva como petición.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>The next number of the year</source>
        <translation>El siguiente número del año</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Acuerdo firmado el</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>En el banco el</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia bancaria</translation>
    </message>
    <message>
        <source>No clearance holds on this day.</source>
        <translation>Ninguna autorización es válida ese día.</translation>
    </message>
    <message>
        <source>Cleared until %1.</source>
        <comment>a donor, until a date</comment>
        <translation>Autorizado hasta el %1.</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 al tipo de cambio operacional de las Naciones Unidas del día, %2.</translation>
    </message>
    <message>
        <source>No UN operational rate of this month is on record.</source>
        <translation>No hay registrado ningún tipo de cambio operacional de las Naciones Unidas de este mes.</translation>
    </message>
    <message>
        <source>Only donors on record (page Donors), each with its due diligence (para. 14).</source>
        <translation>Solo donantes registrados (página Donantes), cada uno con su diligencia debida (párr. 14).</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>Preferencia entre las ventanillas</translation>
    </message>
    <message>
        <source>Kept as the donor&apos;s word and nothing else: no preference ever reaches an allotment, all contributions form one pool (para. 19).</source>
        <translation>Se conserva solo como palabra del donante: ninguna preferencia llega nunca a una habilitación; todas las contribuciones forman un fondo común (párr. 19).</translation>
    </message>
</context>
<context>
    <name>fund::ContributionTableModel</name>
    <message>
        <source>late</source>
        <comment>an instalment that has not come</comment>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Tipo de donante</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Cur.</source>
        <comment>short for currency, a table&apos;s head</comment>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Próximo vencimiento</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Wish for a use, in the donor&apos;s words</source>
        <translation>Deseo de uso, en palabras del donante</translation>
    </message>
    <message>
        <source>more than agreed</source>
        <translation>más de lo acordado</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirada el</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
</context>
<context>
    <name>fund::ContributionsPage</name>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Refused wishes</source>
        <translation>Deseos rechazados</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Record contribution…</source>
        <translation>Registrar contribución…</translation>
    </message>
    <message>
        <source>Everything that is given to the fund: what was announced, what was signed, and what came to the bank, converted at the UN operational rate of the day it came. All of it forms one pool: a contribution that names a use is refused. A donor that is no State gives only under a clearance.</source>
        <translation>Todo lo que se da al fondo: lo que se anunció, lo que se firmó y lo que llegó al banco, convertido al tipo de cambio operacional de las Naciones Unidas del día en que llegó. Todo ello forma un fondo común: una contribución que menciona un uso se rechaza. Un donante que no es un Estado solo da con una autorización.</translation>
    </message>
    <message>
        <source>paras. 12–14, 17 and 19</source>
        <translation>párrs. 12 a 14, 17 y 19</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Aún no hay contribuciones</translation>
    </message>
    <message>
        <source>Pledges, signed agreements and receipts of States and other donors stand here.</source>
        <translation>Aquí figuran las promesas, los acuerdos firmados y los ingresos de los Estados y otros donantes.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contributions</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1: %2 received · %3 to come</source>
        <comment>a currency, two amounts</comment>
        <translation>%1: %2 recibido · %3 por recibir</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person (para. 19). What was asked is kept in the donor&apos;s words.</source>
        <translation>Una contribución no puede destinarse a una actividad, un Estado o una persona concretos (párr. 19). Lo que se pidió se conserva en palabras del donante.</translation>
    </message>
    <message>
        <source>Choose a contribution to see its receipts and history, and what can be done next.</source>
        <translation>Elija una contribución para ver sus ingresos y su historial, y qué se puede hacer a continuación.</translation>
    </message>
    <message>
        <source>Record due diligence…</source>
        <translation>Registrar diligencia debida…</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>Registrar acuerdo…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>Registrar ingreso…</translation>
    </message>
    <message>
        <source>What is recorded is never changed. A receipt is reversed on the Pool page.</source>
        <translation>Lo registrado nunca se cambia. Un ingreso se revierte en la página Fondo común.</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>Registrar una contribución</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>Registrar contribución</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>Acuerdo de %1</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Registrar acuerdo</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>Ingreso de %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Registrar ingreso</translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>Diligencia debida de %1</translation>
    </message>
    <message>
        <source>Record due diligence</source>
        <translation>Registrar diligencia debida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln fila importada</numerusform>
            <numerusform>%Ln filas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln fila ya estaba registrada.</numerusform>
            <numerusform>%Ln filas ya estaban registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors without a clearance</source>
        <translation>Donantes sin autorización</translation>
    </message>
    <message>
        <source>What becomes of it…</source>
        <translation>Qué sucede con ella…</translation>
    </message>
    <message>
        <source>Gift in kind of this donor…</source>
        <translation>Donación en especie de este donante…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, a contribution&apos;s reference</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>Donación en especie</translation>
    </message>
    <message>
        <source>Refused wish (para. 19)</source>
        <translation>Deseo rechazado (párr. 19)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirado el</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Attach the written withdrawal…</source>
        <translation>Adjuntar la retirada escrita…</translation>
    </message>
    <message>
        <source>What was offered is accepted once the donor has withdrawn the wish in writing.</source>
        <translation>Lo ofrecido se acepta cuando el donante ha retirado el deseo por escrito.</translation>
    </message>
    <message>
        <source>The donor&apos;s written withdrawal</source>
        <translation>La retirada escrita del donante</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.eml *.txt *.png *.jpg *.docx)</source>
        <translation>Cartas (*.pdf *.eml *.txt *.png *.jpg *.docx)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Withdrawal of a wish</source>
        <translation>Retirada de un deseo</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>The donor: names, wish, letters</source>
        <translation>El donante: nombres, deseo, cartas</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Cartas…</translation>
    </message>
    <message>
        <source>Acknowledgement as PDF…</source>
        <translation>Acuse de recibo en PDF…</translation>
    </message>
    <message>
        <source>Official receipts as PDF…</source>
        <translation>Recibos oficiales en PDF…</translation>
    </message>
    <message>
        <source>Save the withdrawal as…</source>
        <translation>Guardar la retirada como…</translation>
    </message>
    <message>
        <source>Save the donor&apos;s written withdrawal</source>
        <translation>Guardar la retirada escrita del donante</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>La carta está escrita.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>digest of a file</comment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Take the withdrawal back…</source>
        <translation>Anular la retirada…</translation>
    </message>
    <message>
        <source>A withdrawal was taken back on %1: %2</source>
        <comment>a day, a reason</comment>
        <translation>Una retirada se anuló el %1: %2</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>Anular la retirada</translation>
    </message>
    <message>
        <source>The wish stands again, and what the donor offers with it is not accepted before another withdrawal is attached. The document and your reason stay on record.</source>
        <translation>El deseo vuelve a valer, y lo que el donante ofrece con él no se acepta antes de que se adjunte otra retirada. El documento y su motivo siguen constando.</translation>
    </message>
    <message>
        <source>Why it is no withdrawal of this wish</source>
        <translation>Por qué no es una retirada de este deseo</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Anularla</translation>
    </message>
</context>
<context>
    <name>fund::CriteriaPart</name>
    <message>
        <source>Criteria and weights</source>
        <translation>Criterios y ponderaciones</translation>
    </message>
    <message>
        <source>What each score means</source>
        <translation>Qué significa cada puntuación</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>What a score of %1 means</source>
        <translation>Qué significa una puntuación de %1</translation>
    </message>
    <message>
        <source>Reviewers see these words beside the keys 0–5.</source>
        <translation>Los evaluadores ven estas palabras junto a las teclas 0–5.</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>criterio %1</translation>
    </message>
    <message>
        <source>Together %1</source>
        <comment>the sum of the weights</comment>
        <translation>Total %1</translation>
    </message>
</context>
<context>
    <name>fund::CriterionRow</name>
    <message>
        <source>Name of the criterion</source>
        <translation>Nombre del criterio</translation>
    </message>
    <message>
        <source>Paragraph that it rests on</source>
        <translation>Párrafo en que se basa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Take the criterion away</source>
        <translation>Quitar el criterio</translation>
    </message>
</context>
<context>
    <name>fund::DecisionPanel</name>
    <message>
        <source>Memo as PDF…</source>
        <translation>Memorando en PDF…</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Qué se pidió</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>They fill places that became free; %1 who were approved before stay.</source>
        <translation>Ocupan plazas que quedaron libres; las %1 personas aprobadas antes permanecen.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>Dónde discreparon los evaluadores</translation>
    </message>
    <message>
        <source>Nowhere by 15 points of merit or more.</source>
        <translation>En ningún caso por 15 puntos de mérito o más.</translation>
    </message>
    <message>
        <source>%1 of %2 differ by 15 points of merit or more.</source>
        <translation>%1 de %2 difieren en 15 puntos de mérito o más.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two merits, and whether the applicant is in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in</source>
        <comment>selected</comment>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>not selected</comment>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <source>The memo names all of them.</source>
        <translation>El memorando los menciona a todos.</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>Quién no resulta seleccionado</translation>
    </message>
    <message>
        <source>%1 applicants above the minimum merit of %2, and %3 below it.</source>
        <translation>%1 solicitantes por encima del mérito mínimo de %2, y %3 por debajo.</translation>
    </message>
    <message>
        <source>Read the sentence for each</source>
        <translation>Leer la frase de cada uno</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>Si usted aprueba</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: it would be refused.</source>
        <translation>Lo habilitado para patrocinio no alcanza: se rechazaría.</translation>
    </message>
    <message>
        <source>%1 is committed for them.</source>
        <translation>Se comprometen %1 para ellos.</translation>
    </message>
    <message>
        <source>Letters of award and regret can be made ready; none is sent by it.</source>
        <translation>Se pueden preparar las cartas de concesión y de no selección; con esto no se envía ninguna.</translation>
    </message>
    <message>
        <source>The list is frozen. Places that become free are filled by the same rules, under an approval of their own.</source>
        <translation>La lista queda congelada. Las plazas que queden libres se cubren con las mismas reglas, con una aprobación propia.</translation>
    </message>
    <message>
        <source>You decline</source>
        <translation>Usted deniega</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the decline of %1</source>
        <translation>Retirar la denegación de %1</translation>
    </message>
    <message>
        <source>On %1, by %2.</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>El %1, por %2.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>Approve %1, decline %2…</source>
        <translation>Aprobar %1, denegar %2…</translation>
    </message>
    <message>
        <source>Decline one…</source>
        <translation>Denegar uno…</translation>
    </message>
    <message>
        <source>Return, with reason…</source>
        <translation>Devolver con motivo…</translation>
    </message>
    <message>
        <source>Decline %1…</source>
        <translation>Denegar %1…</translation>
    </message>
    <message>
        <source>Choose one of those proposed.</source>
        <translation>Elija a una de las personas propuestas.</translation>
    </message>
    <message>
        <source>Print the memo…</source>
        <translation>Imprimir el memorando…</translation>
    </message>
    <message>
        <source>Judged by %1: %2</source>
        <comment>%1 names, %2 their evidence</comment>
        <translation>Valorado por %1: %2</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Qué se decidió antes</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of a short list</comment>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an outcome such as Returned, and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the call on %1 and have not changed since.</source>
        <translation>
            <numerusform>Aprobación definitiva (párr. 18) para patrocinar a %Ln delegado. Los criterios y las reglas se publicaron con la convocatoria el %1 y no han cambiado desde entonces.</numerusform>
            <numerusform>Aprobación definitiva (párr. 18) para patrocinar a %Ln delegados. Los criterios y las reglas se publicaron con la convocatoria el %1 y no han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call was open %1.</source>
        <comment>%1 its first to its last day</comment>
        <translation>La convocatoria estuvo abierta: %1.</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Quién presentó solicitud</translation>
    </message>
    <message>
        <source>%1 applied: %2 compared by the published rules, %3 withdrawn before, %4 found not eligible, %5 without two reviews by decision, %6 without an estimated cost.</source>
        <comment>%1 to %6 are numbers; the first is the sum of the others</comment>
        <translation>Solicitantes: %1, de ellos %2 comparados según las reglas publicadas, %3 retirados antes, %4 declarados no admisibles, %5 sin dos evaluaciones por decisión y %6 sin costo estimado.</translation>
    </message>
    <message>
        <source>%1, without two reviews: %2 (%3, %4)</source>
        <comment>%1 a reference, %2 a reason, %3 a user&apos;s name, %4 date</comment>
        <translation>%1, sin dos evaluaciones: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>No cost could be estimated for %1: they are not compared.</source>
        <translation>No se pudo estimar el costo de %1: no se comparan.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)…</source>
        <translation>
            <numerusform>Aprobar a %Ln delegado…</numerusform>
            <numerusform>Aprobar a %Ln delegados…</numerusform>
        </translation>
    </message>
    <message>
        <source>declined on %1</source>
        <comment>%1 date</comment>
        <translation>denegado el %1</translation>
    </message>
    <message>
        <source>withdrew on %1</source>
        <comment>%1 date</comment>
        <translation>se retiró el %1</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>not selected any more</source>
        <comment>one applicant</comment>
        <translation>ya no seleccionado</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>Against version %1, approved on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>Respecto de la versión %1, aprobada el %2.</translation>
    </message>
    <message>
        <source>Against version %1, returned on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>Respecto de la versión %1, devuelta el %2.</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <comment>in a list</comment>
        <translation>No hay nadie nuevo.</translation>
    </message>
    <message>
        <source>Nobody stays.</source>
        <comment>in a list</comment>
        <translation>No permanece nadie.</translation>
    </message>
    <message>
        <source>Stay: %1.</source>
        <comment>%1 numbers of applicants</comment>
        <translation>Permanecen: %1.</translation>
    </message>
    <message>
        <source>New: %1. Merit %2, cost %3.</source>
        <comment>%1 a person, %2 points, %3 an amount</comment>
        <translation>Nuevo: %1. Mérito %2, costo %3.</translation>
    </message>
    <message>
        <source>%1, merit %2; not on record: %3.</source>
        <comment>%1 a reference, %2 a number, %3 the fare from a State to a place, a rate</comment>
        <translation>%1, mérito %2; no registrado: %3.</translation>
    </message>
    <message>
        <source>Free since the approval</source>
        <translation>Libres desde la aprobación</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
</context>
<context>
    <name>fund::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Which applicants</source>
        <translation>Qué solicitantes</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>Decisiones anteriores</translation>
    </message>
    <message>
        <source>You decline %1.</source>
        <translation>Usted deniega %1.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>Firmar y aprobar</translation>
    </message>
    <message>
        <source>Return the short list?</source>
        <translation>¿Devolver la lista corta?</translation>
    </message>
    <message>
        <source>The whole list goes back to the office, which makes it again. Nobody is approved and nothing is committed.</source>
        <translation>Toda la lista vuelve a la oficina, que la elabora de nuevo. No se aprueba a nadie ni se compromete nada.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your password signs the return, with its reason: %1</source>
        <translation>Su contraseña firma la devolución, con su motivo: %1</translation>
    </message>
    <message>
        <source>Sign and return</source>
        <translation>Firmar y devolver</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>¿Denegar %1?</translation>
    </message>
    <message>
        <source>The others can be approved without this person. The place is filled by the same rules, and the substitute needs an approval of its own. Nothing is signed yet.</source>
        <translation>Los demás pueden aprobarse sin esta persona. La plaza se cubre con las mismas reglas, y el sustituto necesita una aprobación propia. Todavía no se firma nada.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Returned, and signed.</source>
        <translation>Devuelta y firmada.</translation>
    </message>
    <message>
        <source>Approved, and signed.</source>
        <translation>Aprobada y firmada.</translation>
    </message>
    <message>
        <source>By the same rules nobody comes in the place of those declined.</source>
        <translation>Según las mismas reglas, nadie ocupa el lugar de las personas denegadas.</translation>
    </message>
    <message>
        <source>By the same rules these come in the place of those declined: %1. The list is made ready; the office sends it for an approval of its own.</source>
        <translation>Según las mismas reglas, ocupan el lugar de las personas denegadas: %1. La lista está preparada; la oficina la envía para una aprobación propia.</translation>
    </message>
    <message>
        <source>Approved but for those declined, and signed.</source>
        <translation>Aprobada salvo las personas denegadas, y firmada.</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>El memorando está escrito.</translation>
    </message>
    <message>
        <source>The High Representative gives the final approval. A list is approved, returned with a reason, or approved but for those declined; the password signs the decision over the list&apos;s digest, and nothing else than what stands here can be signed. Whoever is declined is replaced by the same rules, and the substitutes need an approval of their own.</source>
        <translation>El Alto Representante da la aprobación definitiva. Una lista se aprueba, se devuelve con un motivo o se aprueba salvo las personas denegadas; la contraseña firma la decisión sobre la huella de la lista, y no se puede firmar nada más que lo que consta aquí. A quien se deniega se le sustituye según las mismas reglas, y los sustitutos necesitan una aprobación propia.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>párr. 18</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Lista corta</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <comment>%1 a call, %3 waits or the decision</comment>
        <translation>%1, versión %2 · %3</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionados</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Bajo el mínimo</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Reglas publicadas</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Aún no se ha decidido nada</translation>
    </message>
    <message>
        <source>Every decision stands here for good, with the digest of what was decided and whether its signature holds.</source>
        <translation>Cada decisión queda aquí para siempre, con la huella de lo que se decidió y si su firma es válida.</translation>
    </message>
    <message>
        <source>No short list waits for a decision</source>
        <translation>Ninguna lista corta espera una decisión</translation>
    </message>
    <message>
        <source>When the office sends a short list for approval, it is shown here: what is asked, who would go and why, and what the money allows.</source>
        <translation>Cuando la oficina envía una lista corta para su aprobación, se muestra aquí: qué se pide, quién iría y por qué, y qué permite el dinero.</translation>
    </message>
    <message>
        <source>%1 waits for the High Representative</source>
        <translation>%1 espera al Alto Representante</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>enviada el %1</translation>
    </message>
    <message>
        <source>It has not been sent for approval.</source>
        <translation>No se ha enviado para su aprobación.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign yet: a second person must confirm it first.</source>
        <translation>Su clave aún no puede firmar: antes debe confirmarla una segunda persona.</translation>
    </message>
    <message>
        <source>Choose a decision to see its digest and its signature.</source>
        <translation>Elija una decisión para ver su huella y su firma.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who decided</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the date of a decision</comment>
        <translation>El</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>It holds: the decision is as it was signed, with a confirmed key.</source>
        <translation>Válida: la decisión está como se firmó, con una clave confirmada.</translation>
    </message>
    <message>
        <source>Digest of what was decided</source>
        <translation>Huella de lo que se decidió</translation>
    </message>
    <message>
        <source>Show the short list</source>
        <translation>Mostrar la lista corta</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memorando</translation>
    </message>
    <message>
        <source>Signing the decision</source>
        <translation>Firma de la decisión</translation>
    </message>
    <message>
        <source>The memo went to the printer.</source>
        <translation>El memorando se envió a la impresora.</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Memorando sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.</source>
        <comment>%1 a meeting, %2 an amount</comment>
        <translation>
            <numerusform>Aprueba el patrocinio de %Ln delegado para asistir a %1; se compromete %2. Su contraseña lo firma.</numerusform>
            <numerusform>Aprueba el patrocinio de %Ln delegados para asistir a %1; se compromete %2. Su contraseña lo firma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)?</source>
        <translation>
            <numerusform>¿Aprobar a %Ln delegado?</numerusform>
            <numerusform>¿Aprobar a %Ln delegados?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s) by regional group</source>
        <translation>
            <numerusform>%Ln delegado por grupo regional</numerusform>
            <numerusform>%Ln delegados por grupo regional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsor %Ln delegate(s)?</source>
        <translation>
            <numerusform>¿Patrocinar a %Ln delegado?</numerusform>
            <numerusform>¿Patrocinar a %Ln delegados?</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign for: %1.</source>
        <comment>%1 those approved</comment>
        <translation>Firma la aprobación de: %1.</translation>
    </message>
</context>
<context>
    <name>fund::Desk</name>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Cambiando la contraseña…</translation>
    </message>
</context>
<context>
    <name>fund::DiligenceForm</name>
    <message>
        <source>Attach evidence…</source>
        <translation>Adjuntar prueba…</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>Motivos de exclusión</translation>
    </message>
    <message>
        <source>Evidence and outcome</source>
        <translation>Pruebas y resultado</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Qué se examinó y dónde está archivado</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Resultado propuesto</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>Hasta, último día</translation>
    </message>
    <message>
        <source>Evidence of the due diligence</source>
        <translation>Pruebas de la diligencia debida</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>Pruebas o motivo</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>No file attached. A file has at most 10 megabytes.</source>
        <translation>Ningún archivo adjunto. Un archivo tiene como máximo 10 megabytes.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>Denegar</translation>
    </message>
</context>
<context>
    <name>fund::DiligencePage</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Newest examination</source>
        <translation>Último examen</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a date</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Resultado propuesto</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>Cotejado con</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>a date</comment>
        <translation>lista del %1</translation>
    </message>
    <message>
        <source>no list on record</source>
        <translation>no consta ninguna lista</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a due diligence</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>está de acuerdo</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>no está de acuerdo</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>Motivos de exclusión</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a due diligence</comment>
        <translation>Renovar…</translation>
    </message>
    <message>
        <source>Withdraw the clearance…</source>
        <translation>Retirar la autorización…</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>Usted hizo esta propuesta: debe decidir otra persona.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <comment>a due diligence</comment>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>Discrepar…</translation>
    </message>
    <message>
        <source>nobody else may decide</source>
        <translation>nadie más puede decidir</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>who proposed, who may decide</comment>
        <translation>%1 espera a %2</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligencia debida</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Quién espera a quién</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are cleared, how many wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln propuesta espera a una segunda persona</numerusform>
            <numerusform>%Ln propuestas esperan a una segunda persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>Diligencia debida de %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>the outcome of a due diligence</comment>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>A second person decides.</source>
        <translation>Decide una segunda persona.</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>autorizar</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>Confirm the due diligence of %1</source>
        <translation>Confirmar la diligencia debida de %1</translation>
    </message>
    <message>
        <source>%1 proposed: %2, until %3.</source>
        <comment>a person, the outcome, a date</comment>
        <translation>%1 propuso: %2, hasta el %3.</translation>
    </message>
    <message>
        <source>What you examined yourself</source>
        <translation>Qué examinó usted mismo</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>Por qué no está de acuerdo</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a due diligence</comment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>on a due diligence</comment>
        <translation>Discrepar</translation>
    </message>
    <message>
        <source>Withdraw the clearance of %1</source>
        <translation>Retirar la autorización de %1</translation>
    </message>
    <message>
        <source>From today on nothing is accepted from this donor until it is cleared again.</source>
        <translation>A partir de hoy no se acepta nada de este donante hasta que se le autorice de nuevo.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Por qué se retira</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a clearance</comment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Choose a donor or partner to see its checklist, its evidence and who decided.</source>
        <translation>Elija un donante o asociado para ver su lista de verificación, sus pruebas y quién decidió.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a donor or partner</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Examine…</source>
        <comment>a donor or partner</comment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Donor or partner</source>
        <translation>Donante o asociado</translation>
    </message>
    <message>
        <source>Due diligence of donors and partners</source>
        <translation>Diligencia debida de donantes y asociados</translation>
    </message>
    <message>
        <source>A donor that is no State gives only once its due diligence is done: one person answers every ground of exclusion, with evidence, and proposes; a second person confirms or disagrees. A finding on any ground excludes the donor. The clearance holds until its last day, is renewed by another examination, and is withdrawn with a reason. A hit of the screening that nobody has decided on voids it meanwhile. Implementing partners are examined in the same way before a project is entrusted to them.</source>
        <translation>Un donante que no es un Estado solo aporta una vez concluida su diligencia debida: una persona responde sobre cada motivo de exclusión, con pruebas, y propone; una segunda persona confirma o discrepa. Un hallazgo sobre cualquier motivo excluye al donante. La autorización rige hasta su último día, se renueva con otro examen y se retira con un motivo. Una coincidencia del cotejo sobre la que nadie haya decidido la deja sin efecto entretanto. Los asociados en la ejecución se examinan del mismo modo antes de que se les confíe un proyecto.</translation>
    </message>
    <message>
        <source>paras. 14 and 24</source>
        <translation>párrs. 14 y 24</translation>
    </message>
    <message>
        <source>Nobody to be examined</source>
        <translation>Nadie por examinar</translation>
    </message>
    <message>
        <source>States need no clearance. Companies, foundations and others that are recorded as donors, and implementing partners, stand here.</source>
        <translation>Los Estados no necesitan autorización. Aquí figuran las empresas, fundaciones y otras entidades registradas como donantes, y los asociados en la ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>donors and partners</comment>
        <translation>
            <numerusform>%Ln autorizado</numerusform>
            <numerusform>%Ln autorizados</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not agree on %1</source>
        <comment>a donor or partner</comment>
        <translation>No estar de acuerdo sobre %1</translation>
    </message>
    <message>
        <source>From today on no project is entrusted to it until it is cleared again.</source>
        <translation>Desde hoy no se le confía ningún proyecto hasta que se le autorice de nuevo.</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be opened</source>
        <translation>La prueba no se puede abrir</translation>
    </message>
</context>
<context>
    <name>fund::DonorForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>Tipo de donante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name of the donor</source>
        <translation>Nombre del donante</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor requests otherwise (para. 17).</source>
        <translation>Las contribuciones se publican salvo que el donante pida otra cosa (párr. 17).</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>Carta del donante en que lo pide</translation>
    </message>
</context>
<context>
    <name>fund::DonorsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Letters to donors</source>
        <translation>Cartas a los donantes</translation>
    </message>
    <message>
        <source>Which donors</source>
        <translation>Qué donantes</translation>
    </message>
    <message>
        <source>Who gives to the fund: States and others. Papers call a State by its own name and any other donor by the name it has in their language; a new name changes no paper of an earlier day. Contributions are published unless the donor asks otherwise, and its letter is on file. Who is no State gives only under a clearance. A person&apos;s address is sealed. “Letters” makes calls for contributions, acknowledgements, official receipts and statements of no earmarking ready in each donor&apos;s language; they wait until they are released, and the program sends none.</source>
        <translation>Quién aporta al fondo: Estados y otros. En los documentos se llama a un Estado por su propio nombre, y a cualquier otro donante por el nombre que tiene en el idioma del documento; un nombre nuevo no cambia ningún documento anterior. Las contribuciones se publican salvo que el donante pida otra cosa y su carta esté archivada. Quien no es un Estado solo aporta con una autorización. La dirección de una persona se sella. «Cartas» prepara llamamientos a contribuciones, acuses de recibo, recibos oficiales y declaraciones de no afectación en el idioma de cada donante; esperan hasta que se emiten, y el programa no envía ninguna.</translation>
    </message>
    <message>
        <source>paras. 14, 17 and 19</source>
        <translation>párrs. 14, 17 y 19</translation>
    </message>
    <message>
        <source>New donor…</source>
        <translation>Nuevo donante…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Cartas…</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a tab</comment>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>Aún no hay ninguna carta preparada</translation>
    </message>
    <message>
        <source>“Letters” makes them ready: nothing is sent by it.</source>
        <translation>«Cartas» las prepara: con ello no se envía nada.</translation>
    </message>
    <message>
        <source>No donor yet</source>
        <translation>Aún no hay donantes</translation>
    </message>
    <message>
        <source>A State becomes a donor with its first contribution; any other is recorded here first, with its due diligence (para. 14).</source>
        <translation>Un Estado pasa a ser donante con su primera contribución; cualquier otro se registra antes aquí, con su diligencia debida (párr. 14).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>donors</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>donors that are no States</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>Sin autorización</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) · %1 received</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln donante · %1 recibido</numerusform>
            <numerusform>%Ln donantes · %1 recibido</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a donor to see its names, its wish, its clearance and what it gave.</source>
        <translation>Elija un donante para ver sus nombres, su deseo, su autorización y lo que aportó.</translation>
    </message>
    <message>
        <source>Change names…</source>
        <translation>Cambiar nombres…</translation>
    </message>
    <message>
        <source>A State is called by its own names.</source>
        <translation>A un Estado se le llama por sus propios nombres.</translation>
    </message>
    <message>
        <source>Change wish…</source>
        <translation>Cambiar deseo…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Cambiar dirección…</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>La dirección de una persona se sella: la registra un oficial de programas.</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>Diligencia debida…</translation>
    </message>
    <message>
        <source>Record a donor</source>
        <translation>Registrar un donante</translation>
    </message>
    <message>
        <source>Record donor</source>
        <translation>Registrar donante</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a donor</comment>
        <translation>Nombres de %1</translation>
    </message>
    <message>
        <source>Record names</source>
        <translation>Registrar nombres</translation>
    </message>
    <message>
        <source>How %1 is published</source>
        <comment>a donor</comment>
        <translation>Cómo se publica a %1</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Registrar la petición</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <comment>a donor</comment>
        <translation>Cartas a %1</translation>
    </message>
    <message>
        <source>Record address</source>
        <translation>Registrar dirección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln fila importada</numerusform>
            <numerusform>%Ln filas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln fila ya constaba en el registro.</numerusform>
            <numerusform>%Ln filas ya constaban en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge pledges and agreements</source>
        <translation>Acusar recibo de promesas y acuerdos</translation>
    </message>
    <message>
        <source>Official receipts of what was received</source>
        <translation>Recibos oficiales de lo recibido</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>Declaración de no afectación</translation>
    </message>
    <message>
        <source>Call for contributions…</source>
        <translation>Llamamiento a contribuciones…</translation>
    </message>
    <message>
        <source>Save all that wait as PDF…</source>
        <translation>Guardar en PDF todas las que esperan…</translation>
    </message>
    <message>
        <source>Release all that wait…</source>
        <translation>Emitir todas las que esperan…</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>No hay nada nuevo que escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made ready.</source>
        <translation>
            <numerusform>%Ln carta preparada.</numerusform>
            <numerusform>%Ln cartas preparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>Esperan aquí. No se envió nada.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>Llamamiento a contribuciones</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>Preparar cartas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln letter(s) made ready.</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>
            <numerusform>%1: %Ln carta preparada.</numerusform>
            <numerusform>%1: %Ln cartas preparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 a kind of letter, %2 a donor</comment>
        <translation>%1 para %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to donors</source>
        <translation>
            <numerusform>%Ln carta a donantes</numerusform>
            <numerusform>%Ln cartas a donantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>¿Emitir %Ln carta?</numerusform>
            <numerusform>¿Emitir %Ln cartas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>Constará en el registro que usted expide hoy: %1. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>El programa no envía nada por sí mismo: guarde o imprima las cartas y envíelas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>%Ln carta emitida.</numerusform>
            <numerusform>%Ln cartas emitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a letter to see it as it will be printed.</source>
        <translation>Elija una carta para verla tal como se imprimirá.</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Expedida</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>No se puede mostrar la carta</translation>
    </message>
    <message>
        <source>It lapsed: what it says is no longer right.</source>
        <translation>Ha caducado: lo que dice ya no es correcto.</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Ya se expidió.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>La carta está escrita.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>Está en %1.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>La carta se envió a la impresora.</translation>
    </message>
    <message>
        <source>Attach the letter that asks for it…</source>
        <translation>Adjuntar la carta en que se pide…</translation>
    </message>
    <message>
        <source>Went to</source>
        <comment>groups of addressees</comment>
        <translation>Enviada a</translation>
    </message>
    <message>
        <source>Published online at</source>
        <translation>Publicada en línea en</translation>
    </message>
    <message>
        <source>Letters of this call</source>
        <translation>Cartas de esta convocatoria</translation>
    </message>
    <message>
        <source>%1, of them released: %2</source>
        <comment>two numbers</comment>
        <translation>%1, de ellas liberadas: %2</translation>
    </message>
    <message>
        <source>Save the donor&apos;s letter</source>
        <translation>Guardar la carta del donante</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>fund::EligibilityPart</name>
    <message>
        <source>Who does not meet one of these is not eligible; who leaves one open is asked. The State plays no part: all States are eligible (para. 22).</source>
        <translation>Quien no cumple una de ellas no es admisible; a quien deja una abierta se le pregunta. El Estado no influye: todos los Estados pueden presentar solicitudes (párr. 22).</translation>
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
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>of a ledger entry</comment>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Pledged</source>
        <comment>an amount that is expected</comment>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>an amount that is expected</comment>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>what a ledger entry rests on</comment>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the day that an entry is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Revertido</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>fund::EnvelopeBars</name>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>comprometido</translation>
    </message>
    <message>
        <source>free</source>
        <comment>money that can be committed</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>together</source>
        <translation>total</translation>
    </message>
</context>
<context>
    <name>fund::FigureInspector</name>
    <message>
        <source>The pool</source>
        <translation>El fondo común</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>%Ln asiento compone esta cifra.</numerusform>
            <numerusform>%Ln asientos componen esta cifra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+C copies the rows for a spreadsheet.</source>
        <translation>Ctrl+C copia las filas para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Reverse this entry…</source>
        <translation>Revertir este asiento…</translation>
    </message>
    <message>
        <source>Entries are never changed. A reversal names the entry and says why.</source>
        <translation>Los asientos nunca se cambian. Una reversión menciona el asiento y dice por qué.</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Elija primero un asiento.</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Se compone de</translation>
    </message>
    <message>
        <source>Pay this commitment…</source>
        <translation>Pagar este compromiso…</translation>
    </message>
    <message>
        <source>Nothing is committed for it any more.</source>
        <translation>Ya no hay nada comprometido para ello.</translation>
    </message>
    <message>
        <source>%1 as known on %2.</source>
        <comment>an amount, a day</comment>
        <translation>%1 según lo conocido el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) recorded later change(s) it by %1.</source>
        <translation>
            <numerusform>%Ln asiento registrado después la modifica en %1.</numerusform>
            <numerusform>%Ln asientos registrados después la modifican en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <comment>a currency</comment>
        <translation>Tipo de cambio de %1</translation>
    </message>
    <message>
        <source>Envelope of the call</source>
        <translation>Dotación de la convocatoria</translation>
    </message>
    <message>
        <source>As published with</source>
        <translation>Publicada con</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>Efectivo en los próximos meses</translation>
    </message>
    <message>
        <source>at the end of the month, of which %1 is spoken for</source>
        <comment>an amount</comment>
        <translation>al final del mes, de los cuales %1 ya tienen destino</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Se paga</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>fund::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>fund::FlowPicture</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>money</comment>
        <translation>De %1 a %2</translation>
    </message>
</context>
<context>
    <name>fund::ForecastPicture</name>
    <message>
        <source>comes in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>se paga</translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation>efectivo al final</translation>
    </message>
    <message>
        <source>spoken for</source>
        <translation>ya destinado</translation>
    </message>
    <message>
        <source>later</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>fund::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>fund::FundingPicture</name>
    <message>
        <source>does not carry the staff</source>
        <translation>no alcanza para el personal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln actividad</numerusform>
            <numerusform>%Ln actividades</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 delegates, %3</source>
        <comment>delegates at each session × sessions a year, activities</comment>
        <translation>%1 × %2 delegados, %3</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financiación anual</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1, párr. 20 a)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1, párr. 20 b)</translation>
    </message>
</context>
<context>
    <name>fund::GroupsPart</name>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>PMA, PDSL, PEID</translation>
    </message>
    <message>
        <source>Groups of States on the closing date</source>
        <translation>Grupos de Estados en la fecha de cierre</translation>
    </message>
    <message>
        <source>Say first when the call closes: groups count as they are on that day.</source>
        <translation>Indique primero cuándo se cierra la convocatoria: los grupos cuentan como estén ese día.</translation>
    </message>
    <message>
        <source>As the groups are on %1, the closing date. Publication freezes them: a State that graduates later is selected as it was then.</source>
        <translation>Según los grupos del %1, la fecha de cierre. La publicación los congela: un Estado que se gradúe después se selecciona como estaba entonces.</translation>
    </message>
</context>
<context>
    <name>fund::HeadCard</name>
    <message>
        <source>Head hash</source>
        <comment>the newest hash of the record</comment>
        <translation>Último hash</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>A hash that was printed</source>
        <translation>Un hash impreso</translation>
    </message>
    <message>
        <source>Paste the head hash of a memo, a report or a backup</source>
        <translation>Pegue el último hash de un memorando, un informe o una copia de seguridad</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A hash has 8 to 64 of the digits 0–9 and a–f.</source>
        <translation>Un hash tiene de 8 a 64 caracteres, de las cifras 0–9 y las letras a–f.</translation>
    </message>
    <message>
        <source>Not in the record: its tail was cut off, or this file is an older copy.</source>
        <translation>No está en el registro: se cortó el final o este archivo es una copia anterior.</translation>
    </message>
    <message>
        <source>It is the head: nothing was recorded since.</source>
        <translation>Es el último: desde entonces no se registró nada.</translation>
    </message>
    <message>
        <source>Found at entry %1 of %2, of %3: the record went on from there.</source>
        <translation>Encontrado en la entrada %1 de %2, del %3: el registro continuó desde ahí.</translation>
    </message>
</context>
<context>
    <name>fund::ImportDialog</name>
    <message>
        <source>Every problem, with its line in the file</source>
        <translation>Todos los problemas, con su línea en el archivo</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Its columns are those of the template “%1”. Nothing is imported until all rows are right.</source>
        <translation>Sus columnas son las de la plantilla «%1». No se importa nada hasta que todas las filas estén bien.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>%1 of the work is done; Cancel leaves everything as it was.</source>
        <translation>%1 del trabajo está hecho; Cancelar deja todo como estaba.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>Comprobación de la tabla</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Importación de la tabla</translation>
    </message>
    <message>
        <source>Changed the file? Save it and check again.</source>
        <translation>¿Ha cambiado el archivo? Guárdelo y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>problems in rows</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all right</source>
        <translation>
            <numerusform>%Ln fila, correcta</numerusform>
            <numerusform>%Ln filas, todas correctas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On record already, word for word: %Ln row(s)</source>
        <translation>
            <numerusform>Ya registrada, palabra por palabra: %Ln fila</numerusform>
            <numerusform>Ya registradas, palabra por palabra: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported until all rows are right.</source>
        <translation>No se importa nada hasta que todas las filas estén bien.</translation>
    </message>
    <message>
        <source>All rows are on record already.</source>
        <translation>Todas las filas ya están registradas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>se muestran los primeros %1</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln request(s)</source>
        <comment>what donors of earmarked pledges asked for</comment>
        <translation>
            <numerusform>Conservar %Ln petición</numerusform>
            <numerusform>Conservar %Ln peticiones</numerusform>
        </translation>
    </message>
    <message>
        <source>An earmarked pledge is refused (para. 19). Keep on record what its donor asked for, then take the row out of the table.</source>
        <translation>Una promesa destinada a fines específicos se rechaza (párr. 19). Deje registrado lo que pidió su donante y luego quite la fila de la tabla.</translation>
    </message>
    <message>
        <source>What the donors asked for is on record as requests. Take these rows out of the table and check it again.</source>
        <translation>Lo que pidieron los donantes ha quedado registrado como peticiones. Quite estas filas de la tabla y compruébela de nuevo.</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>Suelte aquí un archivo .csv o .xlsx</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>Tablas y listas (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tablas (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>fund::ImportSteps</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the last step</comment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>fund::InKindForm</name>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se aportó</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Aportado el</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>Quién le asignó el valor, y cómo</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Deseo de uso, si el donante lo expresa</translation>
    </message>
    <message>
        <source>A gift with a wish is refused (para. 19).</source>
        <translation>Una donación con un deseo se rechaza (párr. 19).</translation>
    </message>
    <message>
        <source>It names no activity, State or person (para. 19)</source>
        <translation>No nombra ninguna actividad, Estado ni persona (párr. 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>Por qué estas palabras no nombran ninguno</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of a gift in kind</comment>
        <translation>Puede ocultar un deseo de uso: %1.</translation>
    </message>
</context>
<context>
    <name>fund::IncomeForm</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Del día</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>El documento del banco o de la tesorería</translation>
    </message>
    <message>
        <source>A loss has a minus sign; it is recorded also where it makes a shortfall.</source>
        <translation>Una pérdida lleva el signo menos; se registra también aunque cause un déficit.</translation>
    </message>
</context>
<context>
    <name>fund::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>fund::JudgementForm</name>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>cumple</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>no cumple</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>What it rests on, in a sentence</source>
        <translation>En qué se basa, en una frase</translation>
    </message>
    <message>
        <source>Sealed with the person: whoever is cleared for personal data reads it. Without the applicant&apos;s name and numbers. A refusal takes two people.</source>
        <translation>Sellado con la persona: lo lee quien está autorizado para datos personales. Sin el nombre ni los números del solicitante. Un rechazo requiere dos personas.</translation>
    </message>
</context>
<context>
    <name>fund::LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Emitir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No letter is chosen</source>
        <translation>No se ha elegido ninguna carta</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>Elija una para verla tal como se imprimirá.</translation>
    </message>
    <message>
        <source>The letter holds a name</source>
        <translation>La carta contiene un nombre</translation>
    </message>
    <message>
        <source>Letters are read by administrators who are cleared for personal data.</source>
        <translation>Las cartas las leen los administradores autorizados a ver datos personales.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>No se puede mostrar la carta</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Ya se emitió.</translation>
    </message>
    <message>
        <source>It lapsed: it is no longer right for this applicant.</source>
        <translation>Caducó: ya no es correcta para este solicitante.</translation>
    </message>
    <message>
        <source>It holds a name, and you are not cleared for personal data.</source>
        <translation>Contiene un nombre y usted no está autorizado a ver datos personales.</translation>
    </message>
</context>
<context>
    <name>fund::LettersPage</name>
    <message>
        <source>Which letters</source>
        <translation>Qué cartas</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>After the decision each nominee gets a letter of award and every other applicant a letter of regret with the one sentence why, in the applicant&apos;s own language. They are made ready here and wait: the program sends nothing. Once they are given out, say so by releasing them; until then each page says that it was not sent. Nobody is refused while a list with substitutes is still to be decided.</source>
        <translation>Tras la decisión, cada persona propuesta recibe una carta de concesión y cada uno de los demás solicitantes una carta de no selección con una sola frase que explica por qué, en el idioma del solicitante. Aquí se preparan y quedan a la espera: el programa no envía nada. Cuando se hayan entregado, indíquelo emitiéndolas; hasta entonces, cada página dice que no se ha enviado. No se rechaza a nadie mientras quede por decidir una lista con sustitutos.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>párr. 18</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>Preparar cartas</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Guardar todas como PDF…</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Emitir todas…</translation>
    </message>
    <message>
        <source>No call has been published</source>
        <translation>No se ha publicado ninguna convocatoria</translation>
    </message>
    <message>
        <source>Letters of award and regret belong to a call that was decided.</source>
        <translation>Las cartas de concesión y de no selección corresponden a una convocatoria ya decidida.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Ir a las convocatorias</translation>
    </message>
    <message>
        <source>%1 is not decided yet</source>
        <translation>%1 aún no está decidida</translation>
    </message>
    <message>
        <source>Once the High Representative has approved its short list, a letter to each applicant can be made ready here, award or regret (para. 18).</source>
        <translation>Cuando el Alto Representante haya aprobado su lista corta, se podrá preparar aquí una carta para cada solicitante, de concesión o de no selección (párr. 18).</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Ir a la decisión</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>Aún no hay ninguna carta preparada</translation>
    </message>
    <message>
        <source>Each nominee gets a letter of award and every other applicant one of regret, in the applicant&apos;s language. Nothing is sent by making them ready.</source>
        <translation>Cada persona propuesta recibe una carta de concesión y cada uno de los demás solicitantes una de no selección, en el idioma del solicitante. Al prepararlas no se envía nada.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>letters</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>letters</comment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>letters</comment>
        <translation>Emitidas</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>letters</comment>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>The call is not decided yet.</source>
        <translation>La convocatoria aún no está decidida.</translation>
    </message>
    <message>
        <source>They hold names, and you are not cleared for personal data.</source>
        <translation>Contienen nombres y usted no está autorizado a ver datos personales.</translation>
    </message>
    <message>
        <source>No letter is ready yet.</source>
        <translation>Aún no hay ninguna carta preparada.</translation>
    </message>
    <message>
        <source>No letter waits to be released.</source>
        <translation>Ninguna carta está pendiente de emisión.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>Las cartas de no selección esperan: aún hay que decidir sobre una lista con sustitutos.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>No hay nada nuevo que escribir.</translation>
    </message>
    <message>
        <source>Made ready: %1 awards, %2 regrets.</source>
        <translation>Preparadas: %1 de concesión, %2 de no selección.</translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>Quedan aquí a la espera. No se envió nada.</translation>
    </message>
    <message>
        <source>The letter to %1, %2,</source>
        <comment>%1 an applicant&apos;s number, %2 award or regret</comment>
        <translation>la carta a %1 (%2)</translation>
    </message>
    <message>
        <source>%1 letters of award and %2 of regret of %3</source>
        <translation>%1 cartas de concesión y %2 de no selección de %3</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>¿Emitir %Ln carta?</numerusform>
            <numerusform>¿Emitir %Ln cartas?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>Quedará registrado que hoy usted entregó %1. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>El programa no envía nada por sí mismo: guarde o imprima las cartas y envíelas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>%Ln carta emitida.</numerusform>
            <numerusform>%Ln cartas emitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters; they hold names</source>
        <translation>Carpeta para las cartas; contienen nombres</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Escritura de las cartas</translation>
    </message>
    <message>
        <source>They are in %1. They hold names: mind the folder.</source>
        <translation>Están en %1. Contienen nombres: cuide la carpeta.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>No escritas, pues los datos de estas personas se borraron: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Se detuvo; %Ln carta escrita.</numerusform>
            <numerusform>Se detuvo; %Ln cartas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>%Ln carta escrita.</numerusform>
            <numerusform>%Ln cartas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>La carta está escrita.</translation>
    </message>
    <message>
        <source>It is in %1. It holds a name: mind the folder.</source>
        <translation>Está en %1. Contiene un nombre: cuide la carpeta.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>La carta se envió a la impresora.</translation>
    </message>
    <message>
        <source>%1 awards, %2 regrets</source>
        <translation>%1 de concesión, %2 de no selección</translation>
    </message>
</context>
<context>
    <name>fund::LimitEditor</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>fund::LotPart</name>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Most of one State</source>
        <translation>Máximo por Estado</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Dotación</translation>
    </message>
    <message>
        <source>Least merit, 0 to 100</source>
        <translation>Mérito mínimo, de 0 a 100</translation>
    </message>
    <message>
        <source>How ties are settled</source>
        <translation>Cómo se resuelven los empates</translation>
    </message>
    <message>
        <source>Public value added to the lot&apos;s seed</source>
        <translation>Valor público que se añade a la semilla del sorteo</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>most delegates of one State</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The most that all selected may cost together.</source>
        <translation>Lo máximo que pueden costar en conjunto los seleccionados.</translation>
    </message>
    <message>
        <source>Below it nobody is selected, whatever the rules ask.</source>
        <translation>Por debajo no se selecciona a nadie, pidan lo que pidan las reglas.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Known to nobody before closing and to everybody after it: whoever publishes it, and for which day. At its end the form that the value must have: [decimals 4], [digits 6] or [hex 64]. Empty: the seed alone decides.</source>
        <translation>No lo conoce nadie antes del cierre y lo conocen todos después: quién lo publica y para qué día. Al final, la forma que debe tener el valor: [decimals 4], [digits 6] o [hex 64]. Vacío: decide solo la semilla.</translation>
    </message>
</context>
<context>
    <name>fund::MainWindow</name>
    <message>
        <source>What this page is for</source>
        <translation>Para qué sirve esta página</translation>
    </message>
    <message>
        <source>Change your &amp;password…</source>
        <translation>Cambiar su &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>Ce&amp;rrar el archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with the table&apos;s &amp;head</source>
        <translation>Copiar con el &amp;encabezado de la tabla</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrar esta página</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Hacer copia de se&amp;guridad…</translation>
    </message>
    <message>
        <source>open in another window too</source>
        <translation>abierto también en otra ventana</translation>
    </message>
    <message>
        <source>open on %1 too</source>
        <comment>%1 a computer</comment>
        <translation>abierto también en %1</translation>
    </message>
    <message>
        <source>open by %1 on %2 too</source>
        <comment>%1 a person&apos;s account, %2 a computer</comment>
        <translation>abierto también por %1 en %2</translation>
    </message>
    <message>
        <source>The file was not backed up</source>
        <translation>No se hizo la copia de seguridad del archivo</translation>
    </message>
    <message>
        <source>It has %1 entries; its head hash is %2. Note the hash: it shows later whether a file still holds what the copy holds.</source>
        <translation>Tiene %1 entradas; su último hash es %2. Anote el hash: permite ver más tarde si un archivo aún contiene lo que contiene la copia.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>La copia es %1.</translation>
    </message>
    <message>
        <source>The file is backed up, and the copy is whole</source>
        <translation>Se hizo la copia de seguridad del archivo, y la copia está íntegra</translation>
    </message>
    <message>
        <source>The copy is as damaged as the file</source>
        <translation>La copia está tan dañada como el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s); verify the record on the Audit page.</source>
        <translation>
            <numerusform>%Ln hallazgo; verifique el registro en la página Auditoría.</numerusform>
            <numerusform>%Ln hallazgos; verifique el registro en la página Auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>Hay otra tarea en curso</translation>
    </message>
    <message>
        <source>Back up once it is done, or cancel it first.</source>
        <translation>Haga la copia de seguridad cuando haya terminado, o cancele antes la tarea.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Guardar la copia de seguridad en</translation>
    </message>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>Archivos de fondo (*.fund)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Copia de seguridad en curso</translation>
    </message>
    <message>
        <source>Demonstration, as on %1: invented people and amounts</source>
        <comment>%1 date</comment>
        <translation>Demostración, al %1: personas e importes inventados</translation>
    </message>
</context>
<context>
    <name>fund::MappingForm</name>
    <message>
        <source>Day, month, year</source>
        <comment>order in a date</comment>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <comment>order in a date</comment>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <comment>order in a date</comment>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>a mark in numbers</comment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>a mark in numbers or between fields</comment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark in numbers</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>a mark in numbers</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>a mark in numbers</comment>
        <translation>Apóstrofo</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <comment>an encoding</comment>
        <translation>UTF-8 o UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <comment>an encoding</comment>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>a mark between fields</comment>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a mark between fields</comment>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <comment>a mark between fields</comment>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln problem(s) in all.</source>
        <translation>
            <numerusform>Hay %Ln problema en total.</numerusform>
            <numerusform>Hay %Ln problemas en total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Its IBAN or the bank&apos;s number. What you confirm is kept for it.</source>
        <translation>Su IBAN o el número del banco. Lo que usted confirma se guarda para ella.</translation>
    </message>
    <message>
        <source>Currency, and balance before the first line</source>
        <translation>Moneda, y saldo antes de la primera línea</translation>
    </message>
    <message>
        <source>The balance only where no column tells it and the statement before is not on record.</source>
        <translation>El saldo solo si ninguna columna lo indica y el extracto anterior no consta.</translation>
    </message>
    <message>
        <source>First lines as they will be read</source>
        <translation>Primeras líneas tal como se leerán</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>How days, amounts and the file are written</source>
        <translation>Cómo están escritos los días, los importes y el archivo</translation>
    </message>
    <message>
        <source>Order of a day</source>
        <translation>Orden de un día</translation>
    </message>
    <message>
        <source>Mark before the decimals</source>
        <translation>Signo antes de los decimales</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Signo de los millares</translation>
    </message>
    <message>
        <source>Lines before the headings</source>
        <translation>Líneas antes de los encabezados</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>Entre los campos</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>of a file</comment>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>ninguna columna</translation>
    </message>
    <message>
        <source>The lines can be read like this. Compare them with the bank&apos;s.</source>
        <translation>Las líneas se pueden leer así. Compárelas con las del banco.</translation>
    </message>
    <message>
        <source>Not all can be read like this yet.</source>
        <translation>Aún no se puede leer todo así.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>Diga la cuenta: su IBAN o el número del banco.</translation>
    </message>
</context>
<context>
    <name>fund::MatchPanel</name>
    <message>
        <source>Taken</source>
        <comment>a line or an entry, for a match</comment>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>For this match</source>
        <translation>Para este vínculo</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Contabilizada</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the bank</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the books</comment>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>What</source>
        <comment>an entry of the books is</comment>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Open lines of the bank</source>
        <translation>Líneas abiertas del banco</translation>
    </message>
    <message>
        <source>Open entries of the books</source>
        <translation>Asientos abiertos de los libros</translation>
    </message>
    <message>
        <source>Match these</source>
        <translation>Vincular estos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Lines %1: %2 · entries %3: %4</source>
        <comment>numbers of them and what they come to</comment>
        <translation>Líneas %1: %2 · asientos %3: %4</translation>
    </message>
    <message>
        <source>Nothing is left: Enter matches them.</source>
        <translation>No queda nada: Intro los vincula.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>an amount</comment>
        <translation>Queda: %1</translation>
    </message>
</context>
<context>
    <name>fund::NamesForm</name>
    <message>
        <source>Name in %1</source>
        <comment>a language</comment>
        <translation>Nombre en %1</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <comment>the name a donor was recorded by</comment>
        <translation>Si se deja vacío: %1</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>Vigentes desde</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names of their day.</source>
        <translation>Los documentos de días anteriores conservan los nombres de su fecha.</translation>
    </message>
</context>
<context>
    <name>fund::NewCallForm</name>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Dotación</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>Como figura en las tablas de viaje.</translation>
    </message>
</context>
<context>
    <name>fund::NewFileForm</name>
    <message>
        <source>Name of the fund</source>
        <translation>Nombre del fondo</translation>
    </message>
    <message>
        <source>Your name: the first administrator</source>
        <translation>Su nombre: primer administrador</translation>
    </message>
    <message>
        <source>One person, one role. Others are added on the Users page.</source>
        <translation>Una persona, una función. Los demás se añaden en la página Usuarios.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 10 characters. It opens your part of the file and is stored nowhere.</source>
        <translation>Al menos 10 caracteres. Abre su parte del archivo y no se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>The fund needs a name.</source>
        <translation>El fondo necesita un nombre.</translation>
    </message>
    <message>
        <source>The first user needs a name.</source>
        <translation>El primer usuario necesita un nombre.</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Moneda de los libros</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards. Funds of the United Nations keep theirs in US dollars.</source>
        <translation>Después no se puede cambiar. Los fondos de las Naciones Unidas llevan sus libros en dólares de los Estados Unidos.</translation>
    </message>
    <message>
        <source>A payment takes two people</source>
        <translation>Un pago requiere dos personas</translation>
    </message>
    <message>
        <source>The administrator certifies, finance pays. It is a dated setting: an authority may change it.</source>
        <translation>El administrador certifica, finanzas paga. Es un ajuste con fecha: una autoridad puede cambiarlo.</translation>
    </message>
</context>
<context>
    <name>fund::PageHead</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>fund::PartnerForm</name>
    <message>
        <source>Name of the partner</source>
        <translation>Nombre del asociado</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Tipo de asociado</translation>
    </message>
    <message>
        <source>State of its seat, if any</source>
        <translation>Estado de su sede, si lo hay</translation>
    </message>
    <message>
        <source>Number in a register</source>
        <translation>Número en un registro</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Names in further languages</source>
        <translation>Nombres en otros idiomas</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>a number</comment>
        <translation>Persona %1</translation>
    </message>
    <message>
        <source>%1 is in charge no more</source>
        <comment>a person</comment>
        <translation>%1 ya no es responsable</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Quién se incorpora</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>One a line: name; office; year of birth. The name is needed. It is sealed, compared with the Consolidated List, and erased when the person asks for it (para. 11).</source>
        <translation>Uno por línea: nombre; cargo; año de nacimiento. El nombre es necesario. Se sella, se coteja con la Lista Consolidada y se borra cuando la persona lo pide (párr. 11).</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Por qué se modifica</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Rige desde</translation>
    </message>
</context>
<context>
    <name>fund::PartnersPage</name>
    <message>
        <source>Name erased</source>
        <translation>Nombre borrado</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>Nombre sellado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the office</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a partner to see its names, who is in charge and where it stands.</source>
        <translation>Elija un asociado para ver sus nombres, sus responsables y su situación.</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligencia debida</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Autorizado hasta</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Registrado como</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Nobody is on record.</source>
        <translation>No consta nadie.</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <comment>a day, the reason</comment>
        <translation>hasta el %1: %2</translation>
    </message>
    <message>
        <source>in charge</source>
        <comment>a person of a partner</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>Diligencia debida…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <comment>a partner</comment>
        <translation>Modificar…</translation>
    </message>
    <message>
        <source>Implementing partners</source>
        <translation>Asociados en la ejecución</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Qué asociados</translation>
    </message>
    <message>
        <source>With whom Governments carry out projects: non-governmental entities, United Nations partners, other international or regional organisations. A Government receives a grant and is never its own partner. A partner and those in charge of it are compared with the Consolidated List, and a project is entrusted to it only under a clearance that two people decided. Names of persons are sealed. What is said of a partner is amended with a reason, from a day on; nothing is deleted.</source>
        <translation>Con quienes los Gobiernos ejecutan proyectos: entidades no gubernamentales, asociados de las Naciones Unidas, otras organizaciones internacionales o regionales. Un Gobierno recibe una subvención y nunca es su propio asociado. Un asociado y sus responsables se cotejan con la Lista Consolidada, y solo se le confía un proyecto con una autorización que decidieron dos personas. Los nombres de personas están sellados. Lo que se dice de un asociado se modifica con un motivo, a partir de un día; nada se elimina.</translation>
    </message>
    <message>
        <source>para. 24</source>
        <translation>párr. 24</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>implementing partners</comment>
        <translation>Asociados</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>Nuevo asociado…</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Aún no hay asociados</translation>
    </message>
    <message>
        <source>An implementing partner is recorded here before an application names it, with those in charge of it (para. 24).</source>
        <translation>Un asociado en la ejecución se registra aquí antes de que una solicitud lo nombre, con sus responsables (párr. 24).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>partners</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>partners</comment>
        <translation>Autorizados</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>Sin autorización</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln asociado</numerusform>
            <numerusform>%Ln asociados</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an implementing partner</source>
        <translation>Registrar un asociado en la ejecución</translation>
    </message>
    <message>
        <source>Record partner</source>
        <translation>Registrar asociado</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <comment>a partner</comment>
        <translation>Modificar %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>a partner</comment>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <comment>of a person in charge of a partner</comment>
        <translation>Borrar un nombre</translation>
    </message>
    <message>
        <source>Name, office and year of birth of the person are gone for good; that somebody was in charge, and from when to when, stays on record. Who is still in charge leaves with it.</source>
        <translation>El nombre, el cargo y el año de nacimiento de la persona desaparecen para siempre; que alguien estaba a cargo, y desde cuándo hasta cuándo, queda registrado. Quien aún está a cargo cesa con ello.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Por qué se borra</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>Borrar el nombre</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Borrar el nombre…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a person in charge</comment>
        <translation>Borrar: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln fila importada</numerusform>
            <numerusform>%Ln filas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln fila ya constaba.</numerusform>
            <numerusform>%Ln filas ya constaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>Al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Las dos contraseñas difieren. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was changed.</source>
        <translation>Esta no es su contraseña; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>fund::PaymentForm</name>
    <message>
        <source>What is paid for</source>
        <translation>Qué se paga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Voucher or invoice</source>
        <translation>Comprobante o factura</translation>
    </message>
    <message>
        <source>Nothing more will be paid for it</source>
        <translation>No se pagará nada más por ello</translation>
    </message>
    <message>
        <source>Choose what is paid for: only what is committed can be paid.</source>
        <translation>Elija qué se paga: solo se puede pagar lo comprometido.</translation>
    </message>
    <message>
        <source>At most what is open of the commitment.</source>
        <translation>Como máximo, lo pendiente del compromiso.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Quedan %1 pendientes.</translation>
    </message>
    <message>
        <source>%1 is open; %2 was paid before.</source>
        <translation>Quedan %1 pendientes; antes se pagaron %2.</translation>
    </message>
    <message>
        <source>Then %1 goes back to the window, with its support costs.</source>
        <translation>Entonces vuelven a la ventanilla %1, con sus gastos de apoyo.</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Certificado el</translation>
    </message>
    <message>
        <source>Why the voucher is paid once more</source>
        <translation>Por qué se paga otra vez el comprobante</translation>
    </message>
</context>
<context>
    <name>fund::PoolPage</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Allot money…</source>
        <translation>Habilitar fondos…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fondo común</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the pool&apos;s position</comment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Once contributions come in, their way through the fund is drawn here.</source>
        <translation>Cuando lleguen contribuciones, aquí se dibujará su recorrido por el fondo.</translation>
    </message>
    <message>
        <source>Position at the end of %1 · amounts in %2</source>
        <comment>a day, a currency</comment>
        <translation>Situación al final del %1 · importes en %2</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>En el fondo común</translation>
    </message>
    <message>
        <source>with other income</source>
        <translation>con otros ingresos</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Gastos de apoyo</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>Para actividades</translation>
    </message>
    <message>
        <source>allotted %1</source>
        <comment>an amount</comment>
        <translation>habilitado %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>an amount</comment>
        <translation>gastado %1</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>a shortfall</source>
        <translation>un déficit</translation>
    </message>
    <message>
        <source>There is a shortfall.</source>
        <translation>Hay un déficit.</translation>
    </message>
    <message>
        <source>Nothing new can be allotted until it is covered.</source>
        <translation>No se puede habilitar nada nuevo hasta que se cubra.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>No se ha anunciado ningún mínimo para empezar.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before it is announced and reached (para. 16).</source>
        <translation>No se puede habilitar nada antes de que se anuncie y se alcance (párr. 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start, %1.</source>
        <translation>Los ingresos no han alcanzado el mínimo para empezar, %1.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before they do (para. 16).</source>
        <translation>No se puede habilitar nada antes de que lo alcancen (párr. 16).</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted.</source>
        <translation>Las promesas y los acuerdos en %1 no se cuentan.</translation>
    </message>
    <message>
        <source>No UN operational rate is on record for them.</source>
        <translation>No hay registrado ningún tipo de cambio operacional de las Naciones Unidas para ellos.</translation>
    </message>
    <message>
        <source>From contributions to spending</source>
        <translation>De las contribuciones al gasto</translation>
    </message>
    <message>
        <source>Whole %1</source>
        <comment>a currency</comment>
        <translation>%1 sin decimales</translation>
    </message>
    <message>
        <source>start reached</source>
        <comment>a day on a scale of days</comment>
        <translation>mínimo alcanzado</translation>
    </message>
    <message>
        <source>Allot money</source>
        <translation>Habilitar fondos</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>An allotment is authority to commit money; it is an entry of the books.</source>
        <translation>Una habilitación es la autorización para comprometer dinero; es un asiento de los libros.</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>Revertir un asiento</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Por qué era erróneo</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>Revertir el asiento</translation>
    </message>
    <message>
        <source>The entry was not reversed</source>
        <translation>El asiento no se revirtió</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Según lo conocido el</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Omite lo que se registró después de ese día.</translation>
    </message>
    <message>
        <source>Other income…</source>
        <translation>Otros ingresos…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Registrar un pago…</translation>
    </message>
    <message>
        <source>Position at the end of %1, as known on %2 · amounts in %3</source>
        <comment>a day, a day, a currency</comment>
        <translation>Situación al final del %1, según lo conocido el %2 · importes en %3</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Registrar un pago</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Registrar el pago</translation>
    </message>
    <message>
        <source>Support costs follow what was committed. A mistake is reversed by another entry.</source>
        <translation>Los gastos de apoyo siguen a lo comprometido. Un error se revierte con otro asiento.</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>It has no donor and goes to the one pool.</source>
        <translation>No tienen donante y van al fondo común.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>further deeds of the pool</comment>
        <translation>Más…</translation>
    </message>
    <message>
        <source>%1 can be allotted</source>
        <comment>an amount</comment>
        <translation>Se pueden habilitar %1</translation>
    </message>
    <message>
        <source>Certify a payment…</source>
        <translation>Certificar un pago…</translation>
    </message>
    <message>
        <source>Revalue receivables…</source>
        <translation>Revaluar las cuentas por cobrar…</translation>
    </message>
    <message>
        <source>Close the books…</source>
        <translation>Cerrar los libros…</translation>
    </message>
    <message>
        <source>Certify a payment</source>
        <translation>Certificar un pago</translation>
    </message>
    <message>
        <source>Certify it</source>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Another person then pays exactly this. Who certifies and who pays are two people.</source>
        <translation>Otra persona paga después exactamente esto. Quien certifica y quien paga son dos personas.</translation>
    </message>
    <message>
        <source>Revalue receivables</source>
        <translation>Revaluar las cuentas por cobrar</translation>
    </message>
    <message>
        <source>What is signed in other currencies and not yet received is valued at the UN operational rates of %1. The difference is unrealised, and no part of the pool.</source>
        <translation>Lo firmado en otras monedas y aún no recibido se valora a los tipos de cambio operacionales de las Naciones Unidas del %1. La diferencia no está realizada y no forma parte del fondo común.</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Revaluar</translation>
    </message>
    <message>
        <source>Nothing was revalued</source>
        <translation>No se revaluó nada</translation>
    </message>
    <message>
        <source>Receivables of %1</source>
        <translation>Cuentas por cobrar al %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) revalued; unrealised difference %1.</source>
        <translation>
            <numerusform>%Ln contribución revaluada; diferencia no realizada %1.</numerusform>
            <numerusform>%Ln contribuciones revaluadas; diferencia no realizada %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>Cerrar los libros</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No entry is of a closed day from then on, and a closing is never taken back.</source>
        <translation>Desde entonces ningún asiento es de un día cerrado, y un cierre nunca se deshace.</translation>
    </message>
    <message>
        <source>Committed for later years</source>
        <translation>Comprometido para años posteriores</translation>
    </message>
    <message>
        <source>All contributions form one pool. What came in stands at the left; support costs and the operating reserve are set aside; what is allotted to a window may be committed, and what is committed may be spent. Nothing is allotted before the announced minimum is reached, and staff are paid from the fund only where that was decided, never beyond what Member States paid in. Choose any number to see the entries that make it up. The day says which position is shown; “as known on” leaves out what was recorded after another day, so that an old figure can be found again. The other views tell what donors promised and gave, how envelopes are used, and the cash of the months to come.</source>
        <translation>Todas las contribuciones forman un fondo común. Lo que ha entrado figura a la izquierda; se apartan los gastos de apoyo y la reserva operacional; lo que se habilita a una ventanilla puede comprometerse, y lo comprometido puede gastarse. No se habilita nada antes de alcanzar el mínimo anunciado, y el personal se paga con cargo al fondo solo cuando así se ha decidido, nunca por encima de lo aportado por los Estados Miembros. Elija cualquier cifra para ver los asientos que la componen. La fecha indica qué situación se muestra; «según lo conocido el» deja fuera lo que se registró después de otra fecha, para poder encontrar de nuevo una cifra antigua. Las demás vistas muestran lo que los donantes prometieron y aportaron, cómo se utilizan las dotaciones y el efectivo de los próximos meses.</translation>
    </message>
    <message>
        <source>paras. 14–16, 19, 20 and 23</source>
        <translation>párrs. 14 a 16, 19, 20 y 23</translation>
    </message>
    <message>
        <source>Commit money</source>
        <translation>Comprometer dinero</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Comprometer</translation>
    </message>
    <message>
        <source>Support costs are charged with it. Another person pays against it; a nominee&apos;s award commits by itself.</source>
        <translation>Los gastos de apoyo se cargan con ello. Otra persona paga con cargo al compromiso; el patrocinio concedido a un candidato se compromete por sí solo.</translation>
    </message>
    <message>
        <source>Release a commitment</source>
        <translation>Liberar un compromiso</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>What is left goes back to the window. The commitment stays on record, and so does the release.</source>
        <translation>Lo que queda vuelve a la ventanilla. El compromiso sigue en el registro, y también la liberación.</translation>
    </message>
    <message>
        <source>Return unused money</source>
        <translation>Devolver dinero no utilizado</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>It can be allotted anew, to any window. The allotment stays on record.</source>
        <translation>Puede habilitarse de nuevo, a cualquier ventanilla. La habilitación sigue en el registro.</translation>
    </message>
    <message>
        <source>committed for that year</source>
        <translation>comprometido para ese año</translation>
    </message>
    <message>
        <source>%1 is reversed by a new entry of today, which names it and says why. Both stay on record: name no applicant.</source>
        <translation>%1 se anula con un nuevo asiento de hoy, que lo menciona y dice por qué. Ambos siguen en el registro: no nombre a ningún solicitante.</translation>
    </message>
    <message>
        <source>Commit money…</source>
        <translation>Comprometer dinero…</translation>
    </message>
    <message>
        <source>Release a commitment…</source>
        <translation>Liberar un compromiso…</translation>
    </message>
    <message>
        <source>Return unused money…</source>
        <translation>Devolver dinero no utilizado…</translation>
    </message>
    <message>
        <source>Release from the reserve</source>
        <translation>Liberar de la reserva</translation>
    </message>
    <message>
        <source>The reserve is held for final commitments and closing costs (ST/AI/284); it is never released by itself. What is released can be allotted.</source>
        <translation>La reserva se mantiene para los compromisos finales y los gastos de cierre (ST/AI/284); nunca se libera por sí sola. Lo que se libera puede habilitarse.</translation>
    </message>
    <message>
        <source>Release from the reserve…</source>
        <translation>Liberar de la reserva…</translation>
    </message>
</context>
<context>
    <name>fund::PoolViews</name>
    <message>
        <source>Views of the pool</source>
        <translation>Vistas del fondo común</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>a view of the pool</comment>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>a view of the pool</comment>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <comment>a view of the pool</comment>
        <translation>Dotaciones</translation>
    </message>
    <message>
        <source>Cash forecast</source>
        <comment>a view of the pool</comment>
        <translation>Previsión de efectivo</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Dotación</translation>
    </message>
    <message>
        <source>Once contributions come in, they are drawn here.</source>
        <translation>Cuando lleguen contribuciones, se representarán aquí.</translation>
    </message>
    <message>
        <source>Once money is allotted, its way from allotment to payment is drawn here.</source>
        <translation>Cuando se habilite dinero, su recorrido de la habilitación al pago se representará aquí.</translation>
    </message>
    <message>
        <source>Once there is cash or an agreement, the months to come are drawn here.</source>
        <translation>Cuando haya efectivo o un acuerdo, los próximos meses se representarán aquí.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>%1 is &apos;USD million&apos;, %2 a day</comment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>Promised and received, by year</source>
        <translation>Prometido y recibido, por año</translation>
    </message>
    <message>
        <source>By kind of donor and year</source>
        <translation>Por tipo de donante y año</translation>
    </message>
    <message>
        <source>From allotment to payment</source>
        <translation>De la habilitación al pago</translation>
    </message>
    <message>
        <source>From allotment to payment: %1</source>
        <comment>an envelope</comment>
        <translation>De la habilitación al pago: %1</translation>
    </message>
    <message>
        <source>%1, at the end of each month</source>
        <comment>&apos;USD million&apos;</comment>
        <translation>%1, al final de cada mes</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>Efectivo en los próximos meses</translation>
    </message>
    <message>
        <source>Spoken for are support costs, the operating reserve and what is committed and unpaid: where cash falls to it, nothing can be committed.</source>
        <translation>Ya destinados están los gastos de apoyo, la reserva operacional y lo comprometido y no pagado: si el efectivo desciende a ese nivel, no se puede comprometer nada.</translation>
    </message>
    <message>
        <source>Cash falls to it in %1.</source>
        <comment>a month</comment>
        <translation>El efectivo desciende a ese nivel en %1.</translation>
    </message>
    <message>
        <source>Agreements in %1 are not counted: no UN operational rate is on record for them.</source>
        <translation>No se cuentan los acuerdos en %1: no consta ningún tipo de cambio operacional de las Naciones Unidas para ellos.</translation>
    </message>
    <message>
        <source>Assumed: what is signed comes when its instalments are due, or at once where that is past or no day is agreed; what is committed is paid in the month in which the call&apos;s meeting begins, or at once, and what is meant for a later year at its beginning. Pledges that are not signed and money that is allotted and not committed are not counted.</source>
        <translation>Supuestos: lo firmado llega al vencer sus plazos, o de inmediato si ya vencieron o no se acordó ningún día; lo comprometido se paga en el mes en que empieza la reunión de la convocatoria, o de inmediato, y lo destinado a un año posterior, a su comienzo. No se cuentan las promesas sin firmar ni el dinero habilitado y no comprometido.</translation>
    </message>
    <message>
        <source>Promised in %1</source>
        <comment>a year</comment>
        <translation>Prometido en %1</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>a year</comment>
        <translation>Recibido en %1</translation>
    </message>
    <message>
        <source>All donors</source>
        <translation>Todos los donantes</translation>
    </message>
    <message>
        <source>%1, allotted by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1, habilitado hasta el %2</translation>
    </message>
    <message>
        <source>%1, committed by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1, comprometido hasta el %2</translation>
    </message>
    <message>
        <source>Spent by %1</source>
        <comment>a day</comment>
        <translation>Gastado hasta el %1</translation>
    </message>
    <message>
        <source>Committed by %1</source>
        <comment>a day</comment>
        <translation>Comprometido hasta el %1</translation>
    </message>
    <message>
        <source>Spoken for</source>
        <translation>Ya destinado</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
</context>
<context>
    <name>fund::ProgressStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
</context>
<context>
    <name>fund::PublicationForm</name>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>States, on request</source>
        <translation>Los Estados, a petición</translation>
    </message>
    <message>
        <source>On whose decision or request</source>
        <translation>Por decisión o a petición de quién</translation>
    </message>
    <message>
        <source>A reference that stays on record and names nobody.</source>
        <translation>Una referencia que queda en el registro y no nombra a nadie.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of each of these. For anyone the file is given out only with the consent of all of them.</source>
        <translation>Menos de tres solicitantes comparten los atributos de cada uno de estos. El archivo solo se entrega a cualquiera con el consentimiento de todos ellos.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Carta de %1</translation>
    </message>
    <message>
        <source>Its date</source>
        <comment>of a letter</comment>
        <translation>Su fecha</translation>
    </message>
</context>
<context>
    <name>fund::PublicationPart</name>
    <message>
        <source>What publication freezes</source>
        <translation>Qué congela la publicación</translation>
    </message>
    <message>
        <source>The text, the checks of para. 21, the scored criteria with weights and words, the balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot: one document under one digest. Reviews and selection use it and nothing else (para. 18).</source>
        <translation>El texto, las comprobaciones del párr. 21, los criterios puntuados con ponderaciones y descripciones, las reglas de equilibrio con sus plazas, las plazas, la dotación, el mérito mínimo, los grupos de Estados en la fecha de cierre y el sorteo: un solo documento bajo una sola huella. Las evaluaciones y la selección usan eso y nada más (párr. 18).</translation>
    </message>
    <message>
        <source>Nothing of this call is frozen yet.</source>
        <translation>Aún no se ha congelado nada de esta convocatoria.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versión %1, %2</translation>
    </message>
    <message>
        <source>Digest, SHA-256</source>
        <translation>Huella, SHA-256</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Semilla del sorteo</translation>
    </message>
    <message>
        <source>Until it closes and before the first score a new version can be published. It closes no earlier, opens no later and leaves the lot as it is.</source>
        <translation>Hasta el cierre y antes de la primera puntuación se puede publicar una nueva versión. No se cierra antes ni se abre después, y deja el sorteo como está.</translation>
    </message>
    <message>
        <source>Why it was published all the same</source>
        <comment>rules clash, the notice was short, or people had applied</comment>
        <translation>Por qué se publicó de todos modos</translation>
    </message>
</context>
<context>
    <name>fund::Rail</name>
    <message>
        <source>Money</source>
        <comment>group of pages</comment>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <comment>group of pages</comment>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>group of pages</comment>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>group of pages</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of pages</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>fund::ReceiptForm</name>
    <message>
        <source>Amount received</source>
        <translation>Importe recibido</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>En el banco el</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Referencia bancaria</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 al tipo de cambio operacional de las Naciones Unidas del día, %2.</translation>
    </message>
    <message>
        <source>Why more came than is due</source>
        <translation>Por qué llegó más de lo debido</translation>
    </message>
    <message>
        <source>What shows that the money came before the clearance ended</source>
        <translation>Qué demuestra que el dinero llegó antes de terminar la autorización</translation>
    </message>
</context>
<context>
    <name>fund::RecoveryKey</name>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>La he anotado</translation>
    </message>
</context>
<context>
    <name>fund::ReleaseForm</name>
    <message>
        <source>What is released</source>
        <translation>Qué se libera</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Liberado el</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Por qué no se necesita</translation>
    </message>
    <message>
        <source>%1 goes back to the window, with its support costs.</source>
        <translation>%1 vuelve a la ventanilla, con sus gastos de apoyo.</translation>
    </message>
    <message>
        <source>Choose what is released.</source>
        <translation>Elija qué se libera.</translation>
    </message>
</context>
<context>
    <name>fund::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>para. 27</source>
        <translation>párr. 27</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>The year is being read</source>
        <translation>Se está leyendo el año</translation>
    </message>
    <message>
        <source>Its pages are shown here in a moment.</source>
        <translation>Sus páginas se mostrarán aquí en un momento.</translation>
    </message>
    <message>
        <source>Reading the year</source>
        <translation>Lectura del año</translation>
    </message>
    <message>
        <source>The report can&apos;t be made</source>
        <translation>No se puede elaborar el informe</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>%1 a year</comment>
        <translation>Informe anual %1</translation>
    </message>
    <message>
        <source>One for all donors (para. 27)</source>
        <translation>Uno para todos los donantes (párr. 27)</translation>
    </message>
    <message>
        <source>data of %1</source>
        <comment>a date</comment>
        <translation>datos del %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>There is no report to save yet.</source>
        <translation>Aún no hay ningún informe que guardar.</translation>
    </message>
    <message>
        <source>What is missing before the report goes out is listed here.</source>
        <translation>Aquí se enumera lo que falta antes de que salga el informe.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Antes de que salga</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the place where something can be mended</comment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Every number is read from the file as it stands; the report carries the record&apos;s head hash.</source>
        <translation>Cada cifra se lee del archivo tal como está; el informe lleva el último hash del registro.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>El informe está escrito.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
    <message>
        <source>Report in</source>
        <comment>a language</comment>
        <translation>Informe en</translation>
    </message>
    <message>
        <source>One report for all donors: contributions, the use of funds in aggregate, each sponsorship round and the rules that were applied. Every number is read from the file; there is nothing to type. What is still missing stands beside the pages. A year that is not over is marked provisional. “As known on” leaves out what was recorded after a day, so that the report that was given out then comes out again.</source>
        <translation>Un solo informe para todos los donantes: las contribuciones, el uso de los fondos en forma agregada, cada ronda de patrocinio y las reglas aplicadas. Cada cifra se lee del archivo; no hay nada que escribir. Lo que aún falta figura junto a las páginas. Un año que no ha terminado lleva la indicación de provisional. «Según lo conocido el» omite lo que se registró después de un día, para que vuelva a salir el informe que se entregó entonces.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>With the scenarios</source>
        <translation>Con los escenarios</translation>
    </message>
    <message>
        <source>The scenarios that are kept, or the levels of para. 20, as the last annex.</source>
        <translation>Los escenarios guardados, o los niveles del párr. 20, como último anexo.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Según lo conocido el</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Omite lo que se registró después de ese día.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <comment>a date</comment>
        <translation>según lo conocido el %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Guardar como hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>The tables are written.</source>
        <translation>Las tablas están escritas.</translation>
    </message>
</context>
<context>
    <name>fund::RequestLetterPart</name>
    <message>
        <source>The donor&apos;s letter</source>
        <translation>La carta del donante</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation>Cartas (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Adjuntar la carta…</translation>
    </message>
    <message>
        <source>None is attached. A PDF, an image or a text of at most 10 megabytes.</source>
        <translation>No hay ninguna adjunta. Un PDF, una imagen o un texto de 10 megabytes como máximo.</translation>
    </message>
</context>
<context>
    <name>fund::ReserveReleaseForm</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Whose decision it is, and where it stands</source>
        <translation>De quién es la decisión y dónde consta</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>Por qué ya no se mantiene</translation>
    </message>
    <message>
        <source>The reserve holds %1.</source>
        <comment>an amount</comment>
        <translation>La reserva tiene %1.</translation>
    </message>
</context>
<context>
    <name>fund::ReturnForm</name>
    <message>
        <source>Window</source>
        <translation>Ventanilla</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Devuelto el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Por qué no se necesita</translation>
    </message>
    <message>
        <source>The round is settled</source>
        <translation>La ronda está liquidada</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1 habilitado y sin comprometer.</translation>
    </message>
    <message>
        <source>%1 of the operating reserve goes back with it.</source>
        <translation>%1 de la reserva operacional se devuelve con ello.</translation>
    </message>
</context>
<context>
    <name>fund::ReviewQueuePage</name>
    <message>
        <source>Score each application that is assigned to you: 0 to 5 for every criterion, and a note if you wish. What you begin is kept at once, sealed to you. A submitted review can&apos;t change, and nobody reads it until all reviews of the application are in. With a conflict of interest, stand back: someone else is assigned. You never see who applied, only what they wrote.</source>
        <translation>Puntúe cada solicitud que tenga asignada: de 0 a 5 en cada criterio y una nota si lo desea. Lo que empiece se guarda al momento, sellado para usted. Una evaluación enviada no puede cambiarse, y nadie la lee hasta que estén todas las evaluaciones de la solicitud. Si tiene un conflicto de intereses, absténgase: se asignará a otra persona. Nunca ve quién presentó la solicitud, solo lo que escribió.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>párrs. 18 y 21</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Mis evaluaciones</translation>
    </message>
    <message>
        <source>I have a conflict</source>
        <translation>Tengo un conflicto</translation>
    </message>
    <message>
        <source>Submit and open next</source>
        <translation>Enviar y abrir la siguiente</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what a key does</comment>
        <translation>puntuar</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next criterion</source>
        <comment>what a key does</comment>
        <translation>criterio siguiente</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>keys</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>Alt+PgDn</source>
        <comment>keys</comment>
        <translation>Alt+AvPág</translation>
    </message>
    <message>
        <source>skip for now</source>
        <comment>what a key does</comment>
        <translation>saltar por ahora</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take a score back</source>
        <comment>what a key does</comment>
        <translation>retirar una puntuación</translation>
    </message>
    <message>
        <source>There is nothing left to submit here.</source>
        <translation>No queda nada que enviar aquí.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Usted se abstuvo en esta solicitud.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened.</source>
        <translation>Las evaluaciones de esta solicitud están abiertas.</translation>
    </message>
    <message>
        <source>Call %1 · %2, %3, %4</source>
        <comment>reference, meeting, place, dates</comment>
        <translation>Convocatoria %1 · %2, %3, %4</translation>
    </message>
    <message>
        <source>No application waits for you</source>
        <translation>No le espera ninguna solicitud</translation>
    </message>
    <message>
        <source>When a call is closed, the office assigns its applications. Yours appear here, one after the other.</source>
        <translation>Cuando se cierra una convocatoria, la oficina asigna sus solicitudes. Las suyas aparecen aquí, una tras otra.</translation>
    </message>
    <message>
        <source>All your reviews of this call are done</source>
        <translation>Todas sus evaluaciones de esta convocatoria están hechas</translation>
    </message>
    <message>
        <source>The boxes above lead back to what you submitted. The other reviewers&apos; scores appear there once all are in.</source>
        <translation>Las casillas de arriba llevan a lo que usted envió. Las puntuaciones de los demás evaluadores aparecen allí cuando están todas.</translation>
    </message>
    <message>
        <source>Conflict of interest in %1</source>
        <translation>Conflicto de intereses en %1</translation>
    </message>
    <message>
        <source>You stand back from this application for good, and someone else is assigned where anyone is left. The sentence stays in the record.</source>
        <translation>Usted se abstiene definitivamente en esta solicitud, y se asigna a otra persona si queda alguna. La frase queda en el registro.</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>Cuál es el conflicto</translation>
    </message>
    <message>
        <source>Stand back</source>
        <translation>Abstenerse</translation>
    </message>
</context>
<context>
    <name>fund::ReviewingPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>reviews that are in, of those assigned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviews in</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Merit</source>
        <comment>0 to 100</comment>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a review</comment>
        <translation>enviada</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>aún no recibida</translation>
    </message>
    <message>
        <source>Applications under review</source>
        <translation>Solicitudes en evaluación</translation>
    </message>
    <message>
        <source>Assign reviewers</source>
        <translation>Asignar evaluadores</translation>
    </message>
    <message>
        <source>Open the scores</source>
        <translation>Abrir las puntuaciones</translation>
    </message>
    <message>
        <source>Each eligible application is read by at least two reviewers, none of them of the applicant&apos;s State, and the work is shared as evenly as can be. Scores stay sealed to their authors until all reviews of an application are in; then they are opened here and give its merit. Where reviewers lie 15 points or more apart, the merit bears a sign.</source>
        <translation>Cada solicitud admisible la leen al menos dos evaluadores, ninguno del Estado del solicitante, y el trabajo se reparte lo más equitativamente posible. Las puntuaciones quedan selladas para sus autores hasta que estén todas las evaluaciones de una solicitud; entonces se abren aquí y dan su mérito. Cuando los evaluadores difieren en 15 puntos o más, el mérito lleva una señal.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>párrs. 18 y 21</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>Aún no se ha cerrado ninguna convocatoria</translation>
    </message>
    <message>
        <source>Once a call is closed and applications came in, they are assigned to reviewers here.</source>
        <translation>Cuando se cierra una convocatoria y han llegado solicitudes, se asignan aquí a los evaluadores.</translation>
    </message>
    <message>
        <source>No call is closed yet.</source>
        <translation>Aún no se ha cerrado ninguna convocatoria.</translation>
    </message>
    <message>
        <source>No application has all its reviews in and is still sealed.</source>
        <translation>Ninguna solicitud tiene todas sus evaluaciones y sigue sellada.</translation>
    </message>
    <message>
        <source>Choose an application to see who reviews it and what they said.</source>
        <translation>Elija una solicitud para ver quién la evalúa y qué dijo.</translation>
    </message>
    <message>
        <source>The reviewers lie 15 points or more apart.</source>
        <translation>Los evaluadores difieren en 15 puntos o más.</translation>
    </message>
    <message>
        <source>Go on without two reviews…</source>
        <translation>Seguir sin dos evaluaciones…</translation>
    </message>
    <message>
        <source>A submitted review is never changed. Nobody reads a score before all are in.</source>
        <translation>Una evaluación enviada nunca se cambia. Nadie lee una puntuación antes de que estén todas.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Evaluadores</translation>
    </message>
    <message>
        <source>Take back from %1…</source>
        <comment>a reviewer</comment>
        <translation>Retirar a %1…</translation>
    </message>
    <message>
        <source>%1 new assignments for %2 applications. Left out: %3 until someone decides on their eligibility, %4 not eligible.</source>
        <translation>%1 asignaciones nuevas para %2 solicitudes. Quedan fuera: %3 hasta que alguien decida sobre su admisibilidad, %4 no admisibles.</translation>
    </message>
    <message>
        <source>The scores are opened and the call is reviewed: a short list can be made.</source>
        <translation>Las puntuaciones están abiertas y la convocatoria está evaluada: se puede elaborar una lista corta.</translation>
    </message>
    <message>
        <source>%1 reviews were opened; %2 applications still wait.</source>
        <translation>Se abrieron %1 evaluaciones; %2 solicitudes siguen en espera.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Retirar %1 a %2</translation>
    </message>
    <message>
        <source>%1 does not review this application any more, and someone else is assigned where anyone is left. This can&apos;t be taken back.</source>
        <translation>%1 ya no evalúa esta solicitud, y se asigna a otra persona si queda alguna. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>%1 se retiró a %2.</translation>
    </message>
    <message>
        <source>Go on without two reviews of %1</source>
        <translation>Seguir sin dos evaluaciones de %1</translation>
    </message>
    <message>
        <source>The application has no merit then and can&apos;t be selected. This can&apos;t be taken back.</source>
        <translation>La solicitud no tiene entonces mérito y no se puede seleccionar. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Seguir sin ellas</translation>
    </message>
    <message>
        <source>The call goes on without two reviews of %1.</source>
        <translation>La convocatoria sigue sin dos evaluaciones de %1.</translation>
    </message>
    <message>
        <source>nothing: not eligible</source>
        <translation>nada: no admisible</translation>
    </message>
    <message>
        <source>Found not eligible: nobody has to review it.</source>
        <translation>Declarada no admisible: nadie tiene que evaluarla.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>No consta el Estado de %1: no puede verse si evalúa solicitudes del suyo (párr. 18).</translation>
    </message>
    <message>
        <source>others in the place of %1, of the applicant&apos;s State: assign again</source>
        <comment>in a column “Waits for”</comment>
        <translation>otros en lugar de %1, del Estado del solicitante: asignar de nuevo</translation>
    </message>
</context>
<context>
    <name>fund::RuleBars</name>
    <message>
        <source>over by %1</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1: %2, como máximo %3</translation>
    </message>
    <message>
        <source>%1: %2, at least %3</source>
        <translation>%1: %2, al menos %3</translation>
    </message>
</context>
<context>
    <name>fund::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>places</source>
        <translation>plazas</translation>
    </message>
    <message>
        <source>cost in %1</source>
        <translation>costo en %1</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>A number, or a share such as 50 %.</source>
        <translation>Un número o una proporción como 50 %.</translation>
    </message>
    <message>
        <source>Leave one of the two empty.</source>
        <translation>Deje vacío uno de los dos.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Quién cuenta</translation>
    </message>
    <message>
        <source>Nothing chosen: everyone. Of one kind any chosen word is enough.</source>
        <translation>Nada elegido: todos. Dentro de un mismo tipo basta cualquiera de las opciones elegidas.</translation>
    </message>
    <message>
        <source>Write a whole number, or a share such as 50 %.</source>
        <translation>Escriba un número entero o una proporción como 50 %.</translation>
    </message>
</context>
<context>
    <name>fund::RuleRow</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Al menos o como máximo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Quitar la regla</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>Who counts: %1</source>
        <translation>Quién cuenta: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 of %2 =</source>
        <comment>a share of the seats comes to a number of places</comment>
        <translation>%1 de %2 =</translation>
    </message>
</context>
<context>
    <name>fund::RulesPart</name>
    <message>
        <source>Balance rules, most important first</source>
        <translation>Reglas de equilibrio, primero la más importante</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a rule</source>
        <translation>Alt+↑ y Alt+↓ mueven una regla</translation>
    </message>
    <message>
        <source>Balance rule</source>
        <translation>Regla de equilibrio</translation>
    </message>
    <message>
        <source>Take the rule over</source>
        <translation>Aceptar la regla</translation>
    </message>
    <message>
        <source>New balance rule</source>
        <translation>Nueva regla de equilibrio</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
    <message>
        <source>places of %1</source>
        <comment>all seats of the call</comment>
        <translation>plazas de %1</translation>
    </message>
    <message>
        <source>Para. 22 asks that the selection takes gender equality and geographical diversity into account; all States are eligible, and LDCs, LLDCs and SIDS may have priority. It sets no quota: every least, and every most of a group, is the office&apos;s own and needs its ground.</source>
        <translation>El párr. 22 pide que la selección tenga en cuenta la igualdad de género y la diversidad geográfica; todos los Estados pueden presentar solicitudes, y los PMA, los PDSL y los PEID pueden tener prioridad. No fija ninguna cuota: cada mínimo, y cada máximo de un grupo, es propio de la oficina y debe fundamentarse.</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioForm</name>
    <message>
        <source>Funding a year</source>
        <translation>Financiación anual</translation>
    </message>
    <message>
        <source>Staff paid from (para. 15)</source>
        <translation>Personal pagado con cargo a (párr. 15)</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>el fondo</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>el presupuesto ordinario</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>Puesto del Cuadro Orgánico, al año</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>Puesto del Cuadro de Servicios Generales, al año</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Un delegado en un período de sesiones</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>Una actividad</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Períodos de sesiones al año</translation>
    </message>
    <message>
        <source>Years it comes</source>
        <comment>for how many years a funding comes</comment>
        <translation>Años de financiación</translation>
    </message>
    <message>
        <source>Small: delegates</source>
        <translation>Pequeña: delegados</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>actividades</translation>
    </message>
    <message>
        <source>Medium: delegates</source>
        <translation>Mediana: delegados</translation>
    </message>
    <message>
        <source>Multi-year from a funding of</source>
        <translation>Plurianual a partir de una financiación de</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioPanel</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Uno al lado de otro</translation>
    </message>
    <message>
        <source>Money buys the delegates of the small operation first, then its activities; from there on activities and delegates in turn, as the medium operation has more of them.</source>
        <translation>El dinero paga primero los delegados de la operación pequeña y luego sus actividades; a partir de ahí, actividades y delegados por turno, pues la operación mediana tiene más de ellos.</translation>
    </message>
</context>
<context>
    <name>fund::ScenariosPage</name>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios uno al lado de otro</translation>
    </message>
    <message>
        <source>What a yearly funding would buy. The paper illustrates two levels: 2 million US dollars a year sponsor 10 delegates twice a year and 1 to 3 activities, 5 million sponsor 20 and up to 10, with commitments over several years. Change the funding or any cost at the side and see the result at once; keep a scenario under a name, and set up to four side by side. Support costs and the operating reserve are settings. Nothing here moves any money.</source>
        <translation>Lo que permitiría una financiación anual. El documento ilustra dos niveles: con 2 millones de dólares de los Estados Unidos al año se patrocina a 10 delegados dos veces al año y de 1 a 3 actividades; con 5 millones, a 20 y hasta 10 actividades, con compromisos para varios años. Cambie la financiación o cualquier costo en el lateral y vea el resultado al momento; guarde un escenario con un nombre y ponga hasta cuatro uno al lado de otro. Los gastos de apoyo y la reserva operacional son parámetros. Nada de lo que hay aquí mueve dinero.</translation>
    </message>
    <message>
        <source>paras. 15 and 20</source>
        <translation>párrs. 15 y 20</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <comment>a scenario</comment>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financiación anual</translation>
    </message>
    <message>
        <source>For illustration only (para. 20) · amounts in %1</source>
        <comment>a currency</comment>
        <translation>Solo a título ilustrativo (párr. 20) · importes en %1</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>En qué se convierte la financiación</translation>
    </message>
    <message>
        <source>Whole %1 a year</source>
        <comment>a currency</comment>
        <translation>Importes enteros en %1 al año</translation>
    </message>
    <message>
        <source>the usual assumptions</source>
        <translation>los supuestos habituales</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>Pequeña, párr. 20 a)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>Mediana, párr. 20 b)</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Este escenario</translation>
    </message>
    <message>
        <source>more from %1</source>
        <comment>an amount</comment>
        <translation>más a partir de %1</translation>
    </message>
    <message>
        <source>nothing more is wanted</source>
        <translation>no se pide nada más</translation>
    </message>
    <message>
        <source>Delegates a session</source>
        <translation>Delegados por período de sesiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) a year</source>
        <translation>
            <numerusform>%Ln período de sesiones al año</numerusform>
            <numerusform>%Ln períodos de sesiones al año</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities a year</source>
        <translation>Actividades al año</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>Multi-year</source>
        <translation>Plurianual</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>compromisos</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>Años sostenidos</translation>
    </message>
    <message numerus="yes">
        <source>if it comes %Ln year(s)</source>
        <translation>
            <numerusform>si llega %Ln año</numerusform>
            <numerusform>si llega %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>No asignado</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>Guardar un escenario</translation>
    </message>
    <message>
        <source>It stays in the file with all its inputs. A scenario of the same name gives way to it; the record keeps both.</source>
        <translation>Queda en el archivo con todos sus datos. Un escenario del mismo nombre le cede el lugar; el registro conserva ambos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a scenario</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>El escenario «%1» está guardado.</translation>
    </message>
    <message>
        <source>Put “%1” aside?</source>
        <translation>¿Apartar «%1»?</translation>
    </message>
    <message>
        <source>It is no longer listed. The record keeps it, and one of the same name can be kept again.</source>
        <translation>Ya no figura en la lista. El registro lo conserva, y se puede volver a guardar uno del mismo nombre.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>El escenario «%1» se ha apartado.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Guardar como hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>The spreadsheet is written.</source>
        <translation>La hoja de cálculo está escrita.</translation>
    </message>
</context>
<context>
    <name>fund::ScoreCriterion</name>
    <message>
        <source>Score %1: %2</source>
        <translation>Puntuación %1: %2</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Puntuación de 0 a 5</translation>
    </message>
</context>
<context>
    <name>fund::ScorePanel</name>
    <message>
        <source>%1 gave: %2</source>
        <comment>a reviewer and the scores in the order of the criteria</comment>
        <translation>%1 dio: %2</translation>
    </message>
    <message>
        <source>Note (read by those who decide)</source>
        <translation>Nota (la leen quienes deciden)</translation>
    </message>
    <message>
        <source>weight %1</source>
        <comment>of a criterion</comment>
        <translation>ponderación %1</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Usted se abstuvo en esta solicitud.</translation>
    </message>
    <message>
        <source>The other reviewer&apos;s scores appear when both are in.</source>
        <translation>Las puntuaciones del otro evaluador aparecen cuando están las dos.</translation>
    </message>
</context>
<context>
    <name>fund::ScreeningPage</name>
    <message>
        <source>Screened</source>
        <comment>who was screened</comment>
        <translation>Cotejado</translation>
    </message>
    <message>
        <source>Entry of the list</source>
        <translation>Entrada de la lista</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>of an entry of the list</comment>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>how well two names fit</comment>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>List of</source>
        <comment>a date</comment>
        <translation>Lista del</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a list</comment>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a list</comment>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entries of a list</comment>
        <translation>Suprimidas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of an entry between two lists</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fits by</source>
        <comment>the name of an entry</comment>
        <translation>Coincide por</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hit</source>
        <comment>of a screening</comment>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>would be a hit</source>
        <translation>sería una coincidencia</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Partes de la página</translation>
    </message>
    <message>
        <source>Hits of the screening</source>
        <translation>Coincidencias del cotejo</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>Versiones de la lista</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Qué cambió la versión</translation>
    </message>
    <message>
        <source>Entries that the name fits</source>
        <translation>Entradas con las que coincide el nombre</translation>
    </message>
    <message>
        <source>Import the list…</source>
        <translation>Importar la lista…</translation>
    </message>
    <message>
        <source>Screen everyone again</source>
        <translation>Cotejar a todos de nuevo</translation>
    </message>
    <message>
        <source>para. 14</source>
        <translation>párr. 14</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Hits</source>
        <comment>of the screening</comment>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Probar un nombre</translation>
    </message>
    <message>
        <source>Any name in any script; a year of birth may follow</source>
        <translation>Cualquier nombre en cualquier escritura; puede seguir un año de nacimiento</translation>
    </message>
    <message>
        <source>List of %1 · %2 entries · %3</source>
        <comment>%3: how many hits wait</comment>
        <translation>Lista del %1 · %2 entradas · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) to decide</source>
        <translation>
            <numerusform>%Ln coincidencia por decidir</numerusform>
            <numerusform>%Ln coincidencias por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>No list imported: nobody is screened</source>
        <translation>Ninguna lista importada: no se coteja a nadie</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>hits of the screening</comment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>hits of the screening</comment>
        <translation>Decididas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Import the Consolidated List</source>
        <translation>Importar la Lista Consolidada</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Archivos XML (*.xml)</translation>
    </message>
    <message>
        <source>Importing the list and screening everyone</source>
        <translation>Importación de la lista y cotejo de todos</translation>
    </message>
    <message>
        <source>The list was imported and everyone was screened.</source>
        <translation>Se importó la lista y se cotejó a todos.</translation>
    </message>
    <message>
        <source>%1 entries are new or changed, %2 are as they were.</source>
        <translation>%1 entradas son nuevas o han cambiado, %2 siguen igual.</translation>
    </message>
    <message>
        <source>Screening everyone</source>
        <translation>Cotejo de todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new hit(s).</source>
        <translation>
            <numerusform>%Ln nueva coincidencia.</numerusform>
            <numerusform>%Ln nuevas coincidencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the entry “%2”: a second person has to confirm your proposal.</source>
        <comment>%1 is who was screened</comment>
        <translation>%1 y la entrada «%2»: una segunda persona debe confirmar su propuesta.</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>Qué se comparó y qué resultó</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>a verdict on a hit</comment>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>with a proposal</comment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>with a proposal</comment>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>%1 proposed: %2. %3</source>
        <comment>a person, the verdict, the reason</comment>
        <translation>%1 propuso: %2. %3</translation>
    </message>
    <message>
        <source>What you compared yourself</source>
        <translation>Qué comparó usted mismo</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>Por qué no está de acuerdo</translation>
    </message>
    <message>
        <source>Part by part</source>
        <comment>why two names fit</comment>
        <translation>Parte por parte</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of points</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Regime</source>
        <comment>of sanctions</comment>
        <translation>Régimen</translation>
    </message>
    <message>
        <source>Born</source>
        <comment>a year</comment>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Listed on</source>
        <comment>a date</comment>
        <translation>Inscrito el</translation>
    </message>
    <message>
        <source>No hit: nobody who was screened resembles an entry of the list.</source>
        <translation>Ninguna coincidencia: nadie de los cotejados se parece a una entrada de la lista.</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a hit</comment>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a person</comment>
        <translation>%1 propuso</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>no está de acuerdo</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>está de acuerdo</translation>
    </message>
    <message>
        <source>Propose: somebody else…</source>
        <translation>Proponer: otra persona…</translation>
    </message>
    <message>
        <source>Propose: the one who is listed…</source>
        <translation>Proponer: quien figura en la lista…</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>Una segunda persona debe confirmarlo.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it.</source>
        <translation>Usted hizo esta propuesta: debe responderla otra persona.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <comment>with a proposal</comment>
        <translation>De acuerdo…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>En desacuerdo…</translation>
    </message>
    <message>
        <source>No list imported: nobody is screened.</source>
        <translation>Ninguna lista importada: no se coteja a nadie.</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>Versión de la lista</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 del archivo</translation>
    </message>
    <message>
        <source>Everyone is screened again with each version; a clearance lapses where a changed entry opens a hit again.</source>
        <translation>Con cada versión se coteja a todos de nuevo; una autorización caduca cuando una entrada modificada reabre una coincidencia.</translation>
    </message>
    <message>
        <source>Write any name: what it fits stands here, part by part. Nothing of it is recorded.</source>
        <translation>Escriba cualquier nombre: aquí figura con qué coincide, parte por parte. No se registra nada de ello.</translation>
    </message>
    <message>
        <source>too weak for a hit</source>
        <translation>demasiado débil para una coincidencia</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Convocatoria</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>Hits of applicants</source>
        <translation>Coincidencias de solicitantes</translation>
    </message>
    <message>
        <source>Screen applicants</source>
        <translation>Cotejar solicitantes</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>No hit: no applicant who was screened resembles an entry of the list. What is found here is sealed like the names themselves.</source>
        <translation>Ninguna coincidencia: ningún solicitante cotejado se parece a una entrada de la lista. Lo que se encuentra aquí se sella igual que los propios nombres.</translation>
    </message>
    <message>
        <source>A second person who is cleared for names has to confirm it.</source>
        <translation>Debe confirmarlo una segunda persona habilitada para ver nombres.</translation>
    </message>
    <message>
        <source>Screening applicants</source>
        <translation>Cotejando a los solicitantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) were screened.</source>
        <translation>
            <numerusform>Se cotejó a %Ln solicitante.</numerusform>
            <numerusform>Se cotejó a %Ln solicitantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors that are no States, implementing partners and those in charge of these are compared with the Security Council&apos;s Consolidated List, by their names in any script, years of birth and documents. A hit is a question to people and never an answer: one proposes whether it is somebody else, a second person confirms, and until then no clearance holds. The decision holds for the entry in the words that it had; where a new list changes them, the hit is open again. The names of persons in charge and of applicants are sealed: who is cleared for names screens them and decides, and what is found of applicants is sealed as well. “Import the list” takes the XML file that the Security Council publishes, keeps the version and screens everyone again.</source>
        <translation>Los donantes que no son Estados, los asociados en la ejecución y sus responsables se cotejan con la Lista Consolidada del Consejo de Seguridad, por sus nombres en cualquier escritura, años de nacimiento y documentos. Una coincidencia es una pregunta a personas y nunca una respuesta: una propone si se trata de otra persona, una segunda confirma, y hasta entonces no rige ninguna autorización. La decisión vale para la entrada con las palabras que tenía; cuando una lista nueva las cambia, la coincidencia vuelve a abrirse. Los nombres de los responsables y de los solicitantes están sellados: quien está habilitado para ver nombres los coteja y decide, y lo que se halla sobre los solicitantes también se sella. «Importar la lista» toma el archivo XML que publica el Consejo de Seguridad, conserva la versión y vuelve a cotejar a todos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were screened.</source>
        <comment>of donors, partners and those in charge of them</comment>
        <translation>
            <numerusform>Se cotejó %Ln nombre.</numerusform>
            <numerusform>Se cotejaron %Ln nombres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
</context>
<context>
    <name>fund::SeatPicture</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>PMA, PDSL o PEID</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman, in a dot</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man, in a dot</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
</context>
<context>
    <name>fund::SelectionBoard</name>
    <message>
        <source>Applicant %1, %2, merit %3</source>
        <translation>Solicitante %1, %2, mérito %3</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short for African States</comment>
        <translation>África</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short for Asia-Pacific States</comment>
        <translation>Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>short for Eastern European States</comment>
        <translation>Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean</source>
        <comment>short for Latin American and Caribbean States</comment>
        <translation>América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western and other</source>
        <comment>short for Western European and other States</comment>
        <translation>Europa Occidental y otros</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>En ningún grupo regional</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Reglas publicadas</translation>
    </message>
    <message>
        <source>reached, needed</source>
        <comment>over two columns of numbers</comment>
        <translation>logrado, necesario</translation>
    </message>
</context>
<context>
    <name>fund::SettingForm</name>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written: a letter and its date, a resolution.</source>
        <translation>Quién lo decidió y dónde consta: una carta y su fecha, una resolución.</translation>
    </message>
    <message>
        <source>In per cent, such as 13.</source>
        <translation>En porcentaje, por ejemplo, 13.</translation>
    </message>
    <message>
        <source>A whole number of years.</source>
        <translation>Un número entero de años.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Elija qué se decidió.</translation>
    </message>
    <message>
        <source>Per cent from 0 to 100, such as 13.</source>
        <translation>Porcentaje de 0 a 100, por ejemplo, 13.</translation>
    </message>
    <message>
        <source>In %1, such as %2.</source>
        <translation>En %1, por ejemplo, %2.</translation>
    </message>
</context>
<context>
    <name>fund::SettingsPage</name>
    <message>
        <source>What was decided</source>
        <translation>Qué se decidió</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>nadie lo ha decidido</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Units for one of the fund&apos;s</source>
        <translation>Unidades por una de la del fondo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Every number that the fund&apos;s paper leaves open is decided by an authority and holds from a date. What held before stays on record: a report on an earlier day uses what held then. Rates of exchange are the United Nations&apos; operational rates, month by month.</source>
        <translation>Cada cifra que el documento del fondo deja abierta la decide una autoridad y rige desde una fecha. Lo que regía antes queda registrado: un informe sobre un día anterior usa lo que regía entonces. Los tipos de cambio son los operacionales de las Naciones Unidas, mes a mes.</translation>
    </message>
    <message>
        <source>paras. 15 and 16</source>
        <translation>párrs. 15 y 16</translation>
    </message>
    <message>
        <source>Decided by authorities</source>
        <translation>Decidido por las autoridades</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>Importar tipos…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Registrar una decisión…</translation>
    </message>
    <message>
        <source>As it holds on %1</source>
        <comment>a date</comment>
        <translation>Según rige el %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Anteriores y posteriores</translation>
    </message>
    <message>
        <source>Choose a setting to see all that was decided on it.</source>
        <translation>Elija un parámetro para ver todo lo que se decidió sobre él.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Nobody has decided it yet. Until then what depends on it is refused or left out, and says so.</source>
        <translation>Aún no lo ha decidido nadie. Hasta entonces, lo que depende de ello se rechaza o se omite, y así se indica.</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Todas las decisiones</translation>
    </message>
    <message>
        <source>A new decision holds from its date on; what held before stays on record.</source>
        <translation>Una nueva decisión rige desde su fecha; lo que regía antes queda registrado.</translation>
    </message>
    <message>
        <source>Choose a rate to see where it was read.</source>
        <translation>Elija un tipo para ver de dónde se tomó.</translation>
    </message>
    <message>
        <source>Operational rate of exchange</source>
        <translation>Tipo de cambio operacional</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>two currencies</comment>
        <translation>%1 por un %2</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Registrar una decisión</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards, only followed by another.</source>
        <translation>Después no se puede cambiar, solo puede seguirle otra.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) recorded.</source>
        <translation>
            <numerusform>%Ln tipo registrado.</numerusform>
            <numerusform>%Ln tipos registrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already.</source>
        <translation>
            <numerusform>%Ln ya estaba registrado.</numerusform>
            <numerusform>%Ln ya estaban registrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>Tablas y listas (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Take these rates, ten times off or more?</source>
        <translation>¿Aceptar estos tipos, diez veces distintos o más?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Aceptarlos</translation>
    </message>
    <message>
        <source>Take rates that changed by more than a quarter?</source>
        <translation>¿Aceptar tipos que cambiaron más de una cuarta parte?</translation>
    </message>
</context>
<context>
    <name>fund::ShortListPage</name>
    <message>
        <source>Which applicants</source>
        <translation>Qué solicitantes</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>Junto a la lista</translation>
    </message>
    <message>
        <source>Memo…</source>
        <comment>write it as PDF</comment>
        <translation>Memorando…</translation>
    </message>
    <message>
        <source>Make short list</source>
        <translation>Elaborar lista corta</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Elaborarla de nuevo</translation>
    </message>
    <message>
        <source>Fill the free places</source>
        <translation>Cubrir las plazas libres</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>Enviar para aprobación…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>Aún no se ha cerrado ninguna convocatoria</translation>
    </message>
    <message>
        <source>It waits for the High Representative.</source>
        <translation>Espera al Alto Representante.</translation>
    </message>
    <message>
        <source>It has been approved.</source>
        <translation>Ha sido aprobada.</translation>
    </message>
    <message>
        <source>Sent for approval on %1. It waits for the High Representative.</source>
        <translation>Enviada para aprobación el %1. Espera al Alto Representante.</translation>
    </message>
    <message>
        <source>Returned by the High Representative.</source>
        <translation>Devuelta por el Alto Representante.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Aprobada el %1.</translation>
    </message>
    <message>
        <source>A nominee has withdrawn since the approval.</source>
        <translation>Una persona propuesta se ha retirado desde la aprobación.</translation>
    </message>
    <message>
        <source>This list fills places that became free.</source>
        <translation>Esta lista cubre plazas que quedaron libres.</translation>
    </message>
    <message>
        <source>Those approved before stay. The substitutes need an approval of their own.</source>
        <translation>Las personas aprobadas antes permanecen. Los sustitutos necesitan una aprobación propia.</translation>
    </message>
    <message>
        <source>Making the short list</source>
        <translation>Elaboración de la lista corta</translation>
    </message>
    <message>
        <source>Send this short list for approval?</source>
        <translation>¿Enviar esta lista corta para su aprobación?</translation>
    </message>
    <message>
        <source>Version %1 of the short list of %2 goes to the High Representative (%3): %4 delegates of %5 States for %6. It stays as it is until it is approved or returned.</source>
        <translation>La versión %1 de la lista corta de %2 va al Alto Representante (%3): %4 delegados de %5 Estados para %6. Queda como está hasta que se apruebe o se devuelva.</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Enviar para aprobación</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Huella: %1</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>¿Retirar %1?</translation>
    </message>
    <message>
        <source>The nominee of %1 can&apos;t go. What is committed and not yet spent becomes free; the place can be filled by the same rules.</source>
        <translation>La persona propuesta de %1 no puede ir. Lo comprometido y aún no gastado queda libre; la plaza se puede cubrir con las mismas reglas.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>El memorando está escrito.</translation>
    </message>
    <message>
        <source>The list is made by the rules that were published with the call, and by nothing else: first the rules&apos; minimums in their order, then as many seats as can be filled, then the greatest total merit, then the smallest cost, then the published lot. Each applicant has the one sentence why. “What if” tries a copy of the rules and can never be sent for approval.</source>
        <translation>La lista se elabora con las reglas publicadas con la convocatoria y con nada más: primero los mínimos de las reglas, en su orden; luego, tantas plazas como se puedan cubrir; luego, el mayor mérito total; luego, el menor costo; luego, el sorteo publicado. Cada solicitante tiene una frase que explica por qué. «Simulación» prueba una copia de las reglas y nunca se puede enviar para aprobación.</translation>
    </message>
    <message>
        <source>paras. 18, 21, 22</source>
        <translation>párrs. 18, 21 y 22</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Lista corta</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Once a call is closed and its reviews are opened, its short list is made here, by the rules that were published with it.</source>
        <translation>Cuando se ha cerrado una convocatoria y se han abierto sus evaluaciones, su lista corta se elabora aquí con las reglas que se publicaron con ella.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Ir a las convocatorias</translation>
    </message>
    <message>
        <source>The short list can&apos;t be made yet</source>
        <translation>Aún no se puede elaborar la lista corta</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>Ir a la convocatoria</translation>
    </message>
    <message>
        <source>No short list has been made yet</source>
        <translation>Aún no se ha elaborado ninguna lista corta</translation>
    </message>
    <message>
        <source>It is made by the published rules of %1 alone, proven to be the best, and each applicant gets the one sentence why.</source>
        <translation>Se elabora únicamente con las reglas publicadas de %1, está demostrado que es la mejor y cada solicitante recibe una frase que explica por qué.</translation>
    </message>
    <message>
        <source>Who would go: %1 of %2 seats, by regional group</source>
        <translation>Quién iría: %1 de %2 plazas, por grupo regional</translation>
    </message>
    <message>
        <source>Who would go: %1, by regional group</source>
        <translation>Quién iría: %1, por grupo regional</translation>
    </message>
    <message>
        <source>Published rules, in order</source>
        <translation>Reglas publicadas, en orden</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Near the line</source>
        <translation>Cerca del límite</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionados</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Bajo el mínimo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>applicants</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Selected. Without this person:</source>
        <translation>Seleccionado. Sin esta persona:</translation>
    </message>
    <message>
        <source>Not selected. With this person:</source>
        <translation>No seleccionado. Con esta persona:</translation>
    </message>
    <message>
        <source>Choose an applicant to see why it is in or out.</source>
        <translation>Elija un solicitante para ver por qué está dentro o fuera.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Abrir la solicitud</translation>
    </message>
    <message>
        <source>Withdraw this nominee…</source>
        <translation>Retirar a esta persona propuesta…</translation>
    </message>
    <message>
        <source>Give out…</source>
        <comment>the selection, under codes</comment>
        <translation>Entregar…</translation>
    </message>
    <message>
        <source>Withdrew after the approval.</source>
        <translation>Se retiró tras la aprobación.</translation>
    </message>
    <message>
        <source>Codes stand for applicants and States. It becomes an entry of the record.</source>
        <translation>Los códigos representan a los solicitantes y los Estados. Pasa a ser una entrada del registro.</translation>
    </message>
    <message>
        <source>Last given out on %1: %2</source>
        <translation>Entregada por última vez el %1: %2</translation>
    </message>
    <message>
        <source>Give out the selection of %1</source>
        <translation>Entregar la selección de %1</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Elegir el archivo…</translation>
    </message>
    <message>
        <source>Give out the selection</source>
        <translation>Entregar la selección</translation>
    </message>
    <message>
        <source>Selection problems (*.json)</source>
        <translation>Problemas de selección (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>It is on record that the selection was given out, but %1 was not written: %2. Give it out again.</source>
        <translation>Consta que se entregó la selección, pero no se escribió %1: %2. Entréguela de nuevo.</translation>
    </message>
    <message>
        <source>Given out, and on record: %1</source>
        <translation>Entregada y registrada: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 del archivo: %1</translation>
    </message>
    <message>
        <source>Found on the Security Council&apos;s list by two people: %1.</source>
        <translation>Encontrados por dos personas en la lista del Consejo de Seguridad: %1.</translation>
    </message>
    <message>
        <source>A hit waits for a decision: %1.</source>
        <translation>Una coincidencia espera una decisión: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed applicant(s) were not screened against the newest list.</source>
        <translation>
            <numerusform>%Ln solicitante propuesto no se cotejó con la lista más reciente.</numerusform>
            <numerusform>%Ln solicitantes propuestos no se cotejaron con la lista más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screening of who is proposed is not finished.</source>
        <translation>El cotejo de las personas propuestas no ha terminado.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <comment>applicants whose journey could not be estimated</comment>
        <translation>Sin estimación</translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared: the cost could not be estimated.</source>
        <translation>Admisibles y evaluados, pero no comparados: no se pudo estimar el costo.</translation>
    </message>
</context>
<context>
    <name>fund::SignInForm</name>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Las dos contraseñas difieren. Escriba la misma dos veces.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Quién es usted</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>You were handed it in person. It is used up by this first sign-in.</source>
        <translation>Se le entregó en persona. Se consume con este primer inicio de sesión.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Una contraseña propia</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Elija quién es usted.</translation>
    </message>
    <message>
        <source>Type the one-time code.</source>
        <translation>Escriba el código de un solo uso.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
</context>
<context>
    <name>fund::SinceField</name>
    <message>
        <source>What changed since</source>
        <comment>a day follows</comment>
        <translation>Cambios desde el</translation>
    </message>
    <message>
        <source>Shows what was recorded after that day and made the figures others.</source>
        <translation>Muestra lo que se registró después de ese día e hizo cambiar las cifras.</translation>
    </message>
</context>
<context>
    <name>fund::StartPage</name>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>El escritorio de un fondo voluntario de las Naciones Unidas: un programa, un archivo.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <comment>files</comment>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>No fund file was opened here yet. Make a new one, or open one that someone gave you.</source>
        <translation>Aquí aún no se ha abierto ningún archivo de fondo. Cree uno nuevo o abra uno que le haya dado alguien.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading over: new file, open a file</comment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New fund file…</source>
        <translation>Nuevo archivo de fondo…</translation>
    </message>
    <message>
        <source>Open a fund file…</source>
        <translation>Abrir un archivo de fondo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything stays in that one file on this machine. The program connects to nothing.</source>
        <translation>Todo queda en ese único archivo de este equipo. El programa no se conecta a nada.</translation>
    </message>
    <message>
        <source>Making the year: %1%</source>
        <translation>Creación del año: %1%</translation>
    </message>
    <message>
        <source>Try it with a demonstration year</source>
        <translation>Probarlo con un año de demostración</translation>
    </message>
</context>
<context>
    <name>fund::StartWindow</name>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>Archivos de fondo (*.fund)</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts. The password of each is “demo”.</source>
        <translation>Demostración: personas e importes inventados. La contraseña de cada una es «demo».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>New fund file</source>
        <translation>Nuevo archivo de fondo</translation>
    </message>
    <message>
        <source>The file holds the whole fund. You choose its place in the next step.</source>
        <translation>El archivo contiene todo el fondo. Elegirá su ubicación en el paso siguiente.</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>Crear el archivo…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>Se muestra solo esta vez y no se guarda en ningún lugar. Abre el archivo cuando se han perdido todas las contraseñas: anótela y guárdela bajo llave.</translation>
    </message>
    <message>
        <source>Open a fund file</source>
        <translation>Abrir un archivo de fondo</translation>
    </message>
    <message>
        <source>Making a demonstration year</source>
        <translation>Creación de un año de demostración</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Probando la contraseña…</translation>
    </message>
    <message>
        <source>Where the fund file shall stand</source>
        <translation>Dónde se guardará el archivo de fondo</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>Creando el archivo…</translation>
    </message>
    <message>
        <source>Write the key down first.</source>
        <translation>Anote primero la clave.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>fund::StateField</name>
    <message>
        <source>“%1” is not on the list. Type a part of the name and choose.</source>
        <translation>«%1» no está en la lista. Escriba una parte del nombre y elija.</translation>
    </message>
</context>
<context>
    <name>fund::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>Estados financieros</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>Páginas del estado financiero</translation>
    </message>
    <message>
        <source>paras. 17, 19 and 27</source>
        <translation>párrs. 17, 19 y 27</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Hoja de cálculo…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day follows</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>a day follows</comment>
        <translation>Al</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Según lo conocido el</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Omite lo que se registró después de ese día.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day follows; the end of a time</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Lectura de los libros</translation>
    </message>
    <message>
        <source>The statement can&apos;t be made</source>
        <translation>No se puede elaborar el estado financiero</translation>
    </message>
    <message>
        <source>From the books, as of any day</source>
        <translation>De los libros, a cualquier día</translation>
    </message>
    <message>
        <source>There is no statement to save yet.</source>
        <translation>Aún no hay ningún estado financiero que guardar.</translation>
    </message>
    <message>
        <source>The statement is written.</source>
        <translation>El estado financiero está escrito.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Guardar como hoja de cálculo</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Hojas de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>The statement went to the printer.</source>
        <translation>El estado financiero se envió a la impresora.</translation>
    </message>
    <message>
        <source>Every figure is read from the books: the same as on the Pool page and in the annual report. A statement is of any day; “as known on” leaves out what was recorded later, so that what last year&apos;s statement said can be found again, and “what changed since” explains the difference entry by entry. Money is reported in aggregate, and no expenditure is traced to a donor.</source>
        <translation>Todas las cifras se leen de los libros: las mismas que en la página Fondo común y en el informe anual. Un estado puede ser de cualquier fecha; «según lo conocido el» deja fuera lo que se registró después, para poder encontrar de nuevo lo que decía el estado del año anterior, y «cambios desde el» explica la diferencia asiento por asiento. El dinero se presenta en cifras agregadas y ningún gasto se atribuye a un donante.</translation>
    </message>
</context>
<context>
    <name>fund::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with head</source>
        <translation>Copiar con encabezado</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>fund::TaskStrip</name>
    <message>
        <source>to do</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>empezada</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>enviada</translation>
    </message>
    <message>
        <source>stood back</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>abstención</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an application and where its review stands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of a reviewer</comment>
        <translation>%1 de %2 hechas</translation>
    </message>
</context>
<context>
    <name>fund::TextPart</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>The call&apos;s text</source>
        <translation>Texto de la convocatoria</translation>
    </message>
    <message>
        <source>Encouragement of women to apply</source>
        <translation>Invitación a las mujeres a presentar solicitudes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Nights of subsistence</source>
        <translation>Noches de dietas</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Time zone of both</source>
        <translation>Huso horario de ambos</translation>
    </message>
    <message>
        <source>Whom it is for, what is paid, how to apply.</source>
        <translation>A quién se dirige, qué se paga, cómo presentar la solicitud.</translation>
    </message>
    <message>
        <source>Stands in every call (para. 22).</source>
        <translation>Figura en todas las convocatorias (párr. 22).</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>Como figura en las tablas de viaje.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Applications count until this moment.</source>
        <translation>Las solicitudes cuentan hasta este momento.</translation>
    </message>
</context>
<context>
    <name>fund::TodayPage</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>What waits for you, by date; Enter or a click opens the place where it is done. Below it, what waits for others. A matter leaves the list when it is done, not when it is ticked.</source>
        <translation>Lo que le espera, por fecha; Intro o un clic abren el lugar donde se hace. Debajo, lo que espera a otros. Un asunto sale de la lista cuando está hecho, no cuando se marca.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>For you, by date</source>
        <translation>Para usted, por fecha</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves. Everything done is in the Audit page.</source>
        <translation>Los asuntos hechos salen solos de esta lista. Todo lo hecho está en la página Auditoría.</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves.</source>
        <translation>Los asuntos hechos salen solos de esta lista.</translation>
    </message>
    <message>
        <source>Pledges and receipts of the year will appear here.</source>
        <translation>Aquí aparecerán las promesas y los ingresos del año.</translation>
    </message>
    <message>
        <source>The money of each window will appear here once some is allotted.</source>
        <translation>El dinero de cada ventanilla aparecerá aquí cuando se haya habilitado.</translation>
    </message>
    <message>
        <source>Applicants of the newest call will appear here.</source>
        <translation>Aquí aparecerán los solicitantes de la convocatoria más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln asunto</numerusform>
            <numerusform>%Ln asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. The next known date is %1, when a call closes.</source>
        <translation>No le espera nada. La próxima fecha conocida es el %1, en que se cierra una convocatoria.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No le espera nada.</translation>
    </message>
    <message>
        <source>Receipts follow pledges</source>
        <translation>Los ingresos siguen a las promesas</translation>
    </message>
    <message>
        <source>Money in each window</source>
        <translation>Dinero en cada ventanilla</translation>
    </message>
    <message>
        <source>Who applied, by region</source>
        <translation>Quién presentó solicitud, por región</translation>
    </message>
    <message>
        <source>How far the applications of the newest call have come will appear here.</source>
        <translation>Aquí aparecerá hasta dónde han llegado las solicitudes de la convocatoria más reciente.</translation>
    </message>
    <message>
        <source>Applications by stage</source>
        <translation>Solicitudes por etapa</translation>
    </message>
</context>
<context>
    <name>fund::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>fund::UserForm</name>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>Estado propio</translation>
    </message>
    <message>
        <source>One person, one role: who allots money never receives it, and who reviews never decides.</source>
        <translation>Una persona, una función: quien habilita fondos nunca los recibe y quien evalúa nunca decide.</translation>
    </message>
    <message>
        <source>A reviewer never reviews applicants of this State. Empty: of none.</source>
        <translation>Un evaluador nunca evalúa a solicitantes de este Estado. Vacío: de ninguno.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Elija una función.</translation>
    </message>
</context>
<context>
    <name>fund::UserStateForm</name>
    <message>
        <source>Own State</source>
        <translation>Estado propio</translation>
    </message>
    <message>
        <source>Why another State</source>
        <translation>Por qué otro Estado</translation>
    </message>
    <message>
        <source>This reviewer never reviews applicants of it. What is assigned of them and not submitted goes to others when reviews are assigned again.</source>
        <translation>Este evaluador nunca evalúa a solicitantes de él. Lo que tiene asignado de ellos y no ha presentado pasa a otros cuando se asignen de nuevo las evaluaciones.</translation>
    </message>
</context>
<context>
    <name>fund::UsersPage</name>
    <message>
        <source>disabled</source>
        <comment>a user</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>aún no ha iniciado sesión</translation>
    </message>
    <message>
        <source>key to confirm</source>
        <translation>clave por confirmar</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>Estado propio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a user, for signatures</comment>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Añadir un usuario…</translation>
    </message>
    <message>
        <source>One person has one role. A new user is handed a one-time code in person and chooses a password at the first sign-in. The key of a High Representative is compared in person by someone of another role before decisions signed with it count.</source>
        <translation>Una persona tiene una función. A un usuario nuevo se le entrega en persona un código de un solo uso y elige una contraseña en el primer inicio de sesión. La clave de un Alto Representante la coteja en persona alguien con otra función antes de que cuenten las decisiones firmadas con ella.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>párr. 18</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user to see the key and what was done.</source>
        <translation>Elija un usuario para ver la clave y qué hizo.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a date</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>by whom</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Confirm the key…</source>
        <translation>Confirmar la clave…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Nobody is deleted: what a person did stays on record under the name.</source>
        <translation>No se elimina a nadie: lo que hizo una persona queda registrado con su nombre.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Añadir el usuario</translation>
    </message>
    <message>
        <source>One-time code of %1: %2</source>
        <translation>Código de un solo uso de %1: %2</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>Se muestra solo esta vez. Entréguelo en persona; se consume con el primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>Confirmar la clave de %1</translation>
    </message>
    <message>
        <source>Compare the key with its owner, in person or by a call of yours: %1. From then on decisions signed with it count.</source>
        <translation>Coteje la clave con su titular, en persona o en una llamada hecha por usted: %1. A partir de entonces cuentan las decisiones firmadas con ella.</translation>
    </message>
    <message>
        <source>The keys are the same</source>
        <translation>Las claves coinciden</translation>
    </message>
    <message>
        <source>This stands in the record under your name and can&apos;t be taken back.</source>
        <translation>Esto queda en el registro con su nombre y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What %1 did stays on record; reviews that were not submitted must be assigned to others.</source>
        <translation>%1 ya no puede iniciar sesión. Lo que hizo %1 queda registrado; las evaluaciones que no se enviaron deben asignarse a otros.</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>Motivo; queda en el registro</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Making the one-time code…</source>
        <translation>Generando el código de un solo uso…</translation>
    </message>
    <message>
        <source>Own State…</source>
        <translation>Estado propio…</translation>
    </message>
    <message>
        <source>Own State of %1</source>
        <comment>of a reviewer</comment>
        <translation>Estado propio de %1</translation>
    </message>
    <message>
        <source>Record the State</source>
        <translation>Registrar el Estado</translation>
    </message>
    <message>
        <source>The own State of %1 is on record: no applicant of it is assigned to this reviewer.</source>
        <translation>Consta el Estado propio de %1: no se asigna a este evaluador ningún solicitante de él.</translation>
    </message>
</context>
<context>
    <name>fund::WhatIfPanel</name>
    <message>
        <source>A copy of the rules: it can never be sent for approval; only the published rules can.</source>
        <translation>Una copia de las reglas: nunca se puede enviar para aprobación; solo las reglas publicadas.</translation>
    </message>
    <message>
        <source>Reset to published</source>
        <translation>Volver a lo publicado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>over the numbers as published</comment>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>over the numbers that can be changed</comment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Of one State</source>
        <translation>Por Estado</translation>
    </message>
    <message>
        <source>Minimum merit</source>
        <translation>Mérito mínimo</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <comment>%1 is a currency&apos;s code</comment>
        <translation>Dinero, %1</translation>
    </message>
    <message>
        <source>Solving the copy</source>
        <translation>Resolviendo la copia</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven.</source>
        <translation>Se detuvo antes de demostrar cuál es la mejor lista.</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Mejor lista, demostrado</translation>
    </message>
    <message>
        <source>%1: %2 of %3, short by %4</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1: %2 de %3, faltan %4</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Plazas cubiertas</translation>
    </message>
    <message>
        <source>Total merit</source>
        <translation>Mérito total</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Costo, %1</translation>
    </message>
    <message>
        <source>The same people are selected.</source>
        <translation>Se selecciona a las mismas personas.</translation>
    </message>
    <message>
        <source>+ Comes in</source>
        <translation>+ Entra</translation>
    </message>
    <message>
        <source>− Goes out</source>
        <translation>− Sale</translation>
    </message>
</context>
<context>
    <name>fund::WishForm</name>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>Carta del donante en que lo pide</translation>
    </message>
</context>
<context>
    <name>fund::WithdrawalForm</name>
    <message>
        <source>Date of the letter</source>
        <translation>Fecha de la carta</translation>
    </message>
    <message>
        <source>%1 is kept with the wish, in the fund&apos;s file.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 se conserva con el deseo, en el archivo del fondo.</translation>
    </message>
</context>
<context>
    <name>fund::print::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Tamaño de la página</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Dos páginas</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>Páginas una al lado de otra</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Created the fund file</source>
        <translation>Creó el archivo del fondo</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Añadió un usuario</translation>
    </message>
    <message>
        <source>Signed in for the first time</source>
        <translation>Inició sesión por primera vez</translation>
    </message>
    <message>
        <source>Confirmed a representative&apos;s key</source>
        <translation>Confirmó la clave de un representante</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>Desactivó un usuario</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Cambió su propia contraseña</translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation>Usó la clave de recuperación</translation>
    </message>
    <message>
        <source>Recorded a setting</source>
        <translation>Registró un parámetro</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leyó</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>Verificó el registro</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportó</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Hizo una copia de seguridad</translation>
    </message>
    <message>
        <source>Imported rates of exchange</source>
        <translation>Importó tipos de cambio</translation>
    </message>
    <message>
        <source>Recorded a donor</source>
        <translation>Registró un donante</translation>
    </message>
    <message>
        <source>Recorded a clearance</source>
        <translation>Registró una autorización</translation>
    </message>
    <message>
        <source>Recorded a contribution</source>
        <translation>Registró una contribución</translation>
    </message>
    <message>
        <source>Recorded an agreement</source>
        <translation>Registró un acuerdo</translation>
    </message>
    <message>
        <source>Recorded a receipt</source>
        <translation>Registró un ingreso</translation>
    </message>
    <message>
        <source>Allotted money</source>
        <translation>Habilitó fondos</translation>
    </message>
    <message>
        <source>Recorded an expenditure</source>
        <translation>Registró un gasto</translation>
    </message>
    <message>
        <source>Reversed a ledger entry</source>
        <translation>Revirtió un asiento</translation>
    </message>
    <message>
        <source>Imported travel costs</source>
        <translation>Importó gastos de viaje</translation>
    </message>
    <message>
        <source>Drafted a call</source>
        <translation>Redactó una convocatoria</translation>
    </message>
    <message>
        <source>Published a call</source>
        <translation>Publicó una convocatoria</translation>
    </message>
    <message>
        <source>Closed a call</source>
        <translation>Cerró una convocatoria</translation>
    </message>
    <message>
        <source>Recorded applications</source>
        <translation>Registró solicitudes</translation>
    </message>
    <message>
        <source>Judged an eligibility</source>
        <translation>Valoró una admisibilidad</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>Registró una retirada</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>Borró los datos de una persona</translation>
    </message>
    <message>
        <source>Assigned reviewers</source>
        <translation>Asignó evaluadores</translation>
    </message>
    <message>
        <source>Reviewed an application</source>
        <translation>Evaluó una solicitud</translation>
    </message>
    <message>
        <source>Opened the reviews</source>
        <translation>Abrió las evaluaciones</translation>
    </message>
    <message>
        <source>Made a short list</source>
        <translation>Elaboró una lista corta</translation>
    </message>
    <message>
        <source>Sent a short list for approval</source>
        <translation>Envió una lista corta para aprobación</translation>
    </message>
    <message>
        <source>Decided on a short list</source>
        <translation>Decidió sobre una lista corta</translation>
    </message>
    <message>
        <source>Prepared letters</source>
        <translation>Preparó cartas</translation>
    </message>
    <message>
        <source>Released letters</source>
        <translation>Emitió cartas</translation>
    </message>
    <message>
        <source>Made a report</source>
        <translation>Elaboró un informe</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Oficial de programas</translation>
    </message>
    <message>
        <source>Finance assistant</source>
        <translation>Auxiliar de finanzas</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Evaluador</translation>
    </message>
    <message>
        <source>High Representative</source>
        <translation>Alto Representante</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Unknown user or wrong password.</source>
        <translation>Usuario desconocido o contraseña incorrecta.</translation>
    </message>
    <message>
        <source>%1 holds no fund: its creation was cut off.</source>
        <translation>%1 no contiene ningún fondo: su creación se interrumpió.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>Este usuario fue desactivado.</translation>
    </message>
    <message>
        <source>Sign in for the first time with the one-time code and a password of your own.</source>
        <translation>Inicie sesión por primera vez con el código de un solo uso y una contraseña propia.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was signed.</source>
        <translation>Esta no es su contraseña; no se firmó nada.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>No clasificado</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Estrictamente confidencial</translation>
    </message>
    <message>
        <source>Recorded interest or an exchange difference</source>
        <translation>Registró intereses o una diferencia de cambio</translation>
    </message>
    <message>
        <source>Recorded a call&apos;s lot value</source>
        <translation>Registró el valor del sorteo de una convocatoria</translation>
    </message>
    <message>
        <source>%1 asks for a password check that no program of this kind makes: it was changed by another program.</source>
        <translation>%1 pide una comprobación de la contraseña que ningún programa de este tipo hace: otro programa lo modificó.</translation>
    </message>
    <message>
        <source>create a fund file</source>
        <translation>crear un archivo de fondo</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>añadir un usuario</translation>
    </message>
    <message>
        <source>sign in for the first time</source>
        <translation>iniciar sesión por primera vez</translation>
    </message>
    <message>
        <source>confirm a representative&apos;s key</source>
        <translation>confirmar la clave de un representante</translation>
    </message>
    <message>
        <source>disable a user</source>
        <translation>desactivar un usuario</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>cambiar su propia contraseña</translation>
    </message>
    <message>
        <source>use the recovery key</source>
        <translation>usar la clave de recuperación</translation>
    </message>
    <message>
        <source>record a setting</source>
        <translation>registrar un parámetro</translation>
    </message>
    <message>
        <source>read the books</source>
        <translation>leer los libros</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>verificar el registro</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportar</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>import rates of exchange</source>
        <translation>importar tipos de cambio</translation>
    </message>
    <message>
        <source>record a donor</source>
        <translation>registrar un donante</translation>
    </message>
    <message>
        <source>record a clearance</source>
        <translation>registrar una autorización</translation>
    </message>
    <message>
        <source>record a contribution</source>
        <translation>registrar una contribución</translation>
    </message>
    <message>
        <source>record an agreement</source>
        <translation>registrar un acuerdo</translation>
    </message>
    <message>
        <source>record a receipt</source>
        <translation>registrar un ingreso</translation>
    </message>
    <message>
        <source>record interest or an exchange difference</source>
        <translation>registrar intereses o una diferencia de cambio</translation>
    </message>
    <message>
        <source>allot money</source>
        <translation>habilitar fondos</translation>
    </message>
    <message>
        <source>record an expenditure</source>
        <translation>registrar un gasto</translation>
    </message>
    <message>
        <source>reverse a ledger entry</source>
        <translation>revertir un asiento</translation>
    </message>
    <message>
        <source>import travel costs</source>
        <translation>importar gastos de viaje</translation>
    </message>
    <message>
        <source>draft a call</source>
        <translation>redactar una convocatoria</translation>
    </message>
    <message>
        <source>publish a call</source>
        <translation>publicar una convocatoria</translation>
    </message>
    <message>
        <source>close a call</source>
        <translation>cerrar una convocatoria</translation>
    </message>
    <message>
        <source>record a call&apos;s lot value</source>
        <translation>registrar el valor del sorteo de una convocatoria</translation>
    </message>
    <message>
        <source>record applications</source>
        <translation>registrar solicitudes</translation>
    </message>
    <message>
        <source>judge an eligibility</source>
        <translation>valorar una admisibilidad</translation>
    </message>
    <message>
        <source>record a withdrawal</source>
        <translation>registrar una retirada</translation>
    </message>
    <message>
        <source>erase a person&apos;s data</source>
        <translation>borrar los datos de una persona</translation>
    </message>
    <message>
        <source>assign reviewers</source>
        <translation>asignar evaluadores</translation>
    </message>
    <message>
        <source>review applications</source>
        <translation>evaluar solicitudes</translation>
    </message>
    <message>
        <source>open the reviews</source>
        <translation>abrir las evaluaciones</translation>
    </message>
    <message>
        <source>make a short list</source>
        <translation>elaborar una lista corta</translation>
    </message>
    <message>
        <source>send a short list for approval</source>
        <translation>enviar una lista corta para aprobación</translation>
    </message>
    <message>
        <source>decide on a short list</source>
        <translation>decidir sobre una lista corta</translation>
    </message>
    <message>
        <source>prepare letters</source>
        <translation>preparar cartas</translation>
    </message>
    <message>
        <source>release letters</source>
        <translation>emitir cartas</translation>
    </message>
    <message>
        <source>make a report</source>
        <translation>elaborar un informe</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>hacer esto</translation>
    </message>
    <message>
        <source>Only a programme officer may %1.</source>
        <translation>Solo un oficial de programas puede %1.</translation>
    </message>
    <message>
        <source>Only a finance assistant may %1.</source>
        <translation>Solo un auxiliar de finanzas puede %1.</translation>
    </message>
    <message>
        <source>Only a reviewer may %1.</source>
        <translation>Solo un evaluador puede %1.</translation>
    </message>
    <message>
        <source>Only the High Representative may %1.</source>
        <translation>Solo el Alto Representante puede %1.</translation>
    </message>
    <message>
        <source>Only a programme officer or a finance assistant may %1.</source>
        <translation>Solo un oficial de programas o un auxiliar de finanzas puede %1.</translation>
    </message>
    <message>
        <source>Only a programme officer, a finance assistant or an auditor may %1.</source>
        <translation>Solo un oficial de programas, un auxiliar de finanzas o un auditor puede %1.</translation>
    </message>
    <message>
        <source>A reviewer may not %1.</source>
        <translation>Un evaluador no puede %1.</translation>
    </message>
    <message>
        <source>Your role may not %1.</source>
        <translation>Su función no le permite %1.</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>Actualizó el archivo</translation>
    </message>
    <message>
        <source>Imported the Consolidated List</source>
        <translation>Importó la Lista Consolidada</translation>
    </message>
    <message>
        <source>Screened against the Consolidated List</source>
        <translation>Cotejó con la Lista Consolidada</translation>
    </message>
    <message>
        <source>Decided on a hit of the screening</source>
        <translation>Decidió sobre una coincidencia del cotejo</translation>
    </message>
    <message>
        <source>Recorded a refund</source>
        <translation>Registró un reembolso</translation>
    </message>
    <message>
        <source>Reduced a contribution</source>
        <translation>Redujo una contribución</translation>
    </message>
    <message>
        <source>Wrote off a contribution</source>
        <translation>Pasó a pérdidas una contribución</translation>
    </message>
    <message>
        <source>Recorded that a condition is met</source>
        <translation>Registró que se cumple una condición</translation>
    </message>
    <message>
        <source>Closed a contribution</source>
        <translation>Cerró una contribución</translation>
    </message>
    <message>
        <source>Recorded a contribution in kind</source>
        <translation>Registró una contribución en especie</translation>
    </message>
    <message>
        <source>Recorded a donor&apos;s withdrawal of a wish</source>
        <translation>Registró la retirada de un deseo por un donante</translation>
    </message>
    <message>
        <source>Revalued receivables</source>
        <translation>Revaluó cuentas por cobrar</translation>
    </message>
    <message>
        <source>Certified a payment</source>
        <translation>Certificó un pago</translation>
    </message>
    <message>
        <source>Threw a draft call away</source>
        <translation>Desechó el borrador de una convocatoria</translation>
    </message>
    <message>
        <source>Gave out the selection under codes</source>
        <translation>Entregó la selección con códigos</translation>
    </message>
    <message>
        <source>Recorded a scenario</source>
        <translation>Registró un escenario</translation>
    </message>
    <message>
        <source>This machine has not the %1 MB of memory that the file asks for to check a password. Close other programs, or open it on another machine.</source>
        <translation>Este equipo no tiene los %1 MB de memoria que el archivo pide para comprobar una contraseña. Cierre otros programas o ábralo en otro equipo.</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>actualizar el archivo</translation>
    </message>
    <message>
        <source>import the Consolidated List</source>
        <translation>importar la Lista Consolidada</translation>
    </message>
    <message>
        <source>screen against the Consolidated List</source>
        <translation>cotejar con la Lista Consolidada</translation>
    </message>
    <message>
        <source>decide on a hit of the screening</source>
        <translation>decidir sobre una coincidencia del cotejo</translation>
    </message>
    <message>
        <source>record a refund</source>
        <translation>registrar un reembolso</translation>
    </message>
    <message>
        <source>reduce a contribution</source>
        <translation>reducir una contribución</translation>
    </message>
    <message>
        <source>write off a contribution</source>
        <translation>pasar una contribución a pérdidas</translation>
    </message>
    <message>
        <source>record that a condition is met</source>
        <translation>registrar que se cumple una condición</translation>
    </message>
    <message>
        <source>close a contribution</source>
        <translation>cerrar una contribución</translation>
    </message>
    <message>
        <source>record a contribution in kind</source>
        <translation>registrar una contribución en especie</translation>
    </message>
    <message>
        <source>record a donor&apos;s withdrawal of a wish</source>
        <translation>registrar que un donante retira un deseo</translation>
    </message>
    <message>
        <source>revalue receivables</source>
        <translation>revaluar las cuentas por cobrar</translation>
    </message>
    <message>
        <source>certify a payment</source>
        <translation>certificar un pago</translation>
    </message>
    <message>
        <source>throw a draft call away</source>
        <translation>desechar un borrador de convocatoria</translation>
    </message>
    <message>
        <source>give out a selection under codes</source>
        <translation>entregar una selección con códigos</translation>
    </message>
    <message>
        <source>record a scenario</source>
        <translation>registrar un escenario</translation>
    </message>
    <message>
        <source>record whom letters to a donor go to</source>
        <translation>registrar a quién se dirigen las cartas a un donante</translation>
    </message>
    <message>
        <source>call for contributions</source>
        <translation>hacer un llamamiento a contribuciones</translation>
    </message>
    <message>
        <source>prepare letters to donors</source>
        <translation>preparar cartas a los donantes</translation>
    </message>
    <message>
        <source>release letters to donors</source>
        <translation>emitir cartas a los donantes</translation>
    </message>
    <message>
        <source>propose the outcome of a due diligence</source>
        <translation>proponer el resultado de una diligencia debida</translation>
    </message>
    <message>
        <source>decide on a due diligence</source>
        <translation>decidir sobre una diligencia debida</translation>
    </message>
    <message>
        <source>withdraw a clearance</source>
        <translation>retirar una autorización</translation>
    </message>
    <message>
        <source>screen applicants</source>
        <translation>cotejar solicitantes</translation>
    </message>
    <message>
        <source>decide on a hit of an applicant&apos;s screening</source>
        <translation>decidir sobre una coincidencia del cotejo de un solicitante</translation>
    </message>
    <message>
        <source>import a bank statement</source>
        <translation>importar un extracto bancario</translation>
    </message>
    <message>
        <source>match a line of the bank</source>
        <translation>vincular una línea del banco</translation>
    </message>
    <message>
        <source>explain a line of the bank</source>
        <translation>explicar una línea del banco</translation>
    </message>
    <message>
        <source>undo what was said of a line of the bank</source>
        <translation>deshacer lo indicado sobre una línea del banco</translation>
    </message>
    <message>
        <source>commit money</source>
        <translation>comprometer dinero</translation>
    </message>
    <message>
        <source>release a commitment</source>
        <translation>liberar un compromiso</translation>
    </message>
    <message>
        <source>record that applicants were told</source>
        <translation>registrar que se informó a los solicitantes</translation>
    </message>
    <message>
        <source>Only a programme officer or the High Representative may %1.</source>
        <translation>Solo un oficial de programas o el Alto Representante puede %1.</translation>
    </message>
    <message>
        <source>Recorded whom letters to a donor go to</source>
        <translation>Registró a quién se dirigen las cartas a un donante</translation>
    </message>
    <message>
        <source>Called for contributions</source>
        <translation>Hizo un llamamiento a contribuciones</translation>
    </message>
    <message>
        <source>Prepared letters to donors</source>
        <translation>Preparó cartas a los donantes</translation>
    </message>
    <message>
        <source>Released letters to donors</source>
        <translation>Expidió cartas a los donantes</translation>
    </message>
    <message>
        <source>Proposed the outcome of a due diligence</source>
        <translation>Propuso el resultado de una diligencia debida</translation>
    </message>
    <message>
        <source>Decided on a due diligence</source>
        <translation>Decidió sobre una diligencia debida</translation>
    </message>
    <message>
        <source>Withdrew a clearance</source>
        <translation>Retiró una autorización</translation>
    </message>
    <message>
        <source>Screened applicants against the Consolidated List</source>
        <translation>Cotejó a los solicitantes con la Lista Consolidada</translation>
    </message>
    <message>
        <source>Decided on a hit of an applicant&apos;s screening</source>
        <translation>Decidió sobre una coincidencia del cotejo de un solicitante</translation>
    </message>
    <message>
        <source>Imported a bank statement</source>
        <translation>Importó un extracto bancario</translation>
    </message>
    <message>
        <source>Matched a line of the bank</source>
        <translation>Vinculó una línea del banco</translation>
    </message>
    <message>
        <source>Explained a line of the bank that is not in the books</source>
        <translation>Explicó una línea del banco que no está en los libros</translation>
    </message>
    <message>
        <source>Undid what was said of a line of the bank</source>
        <translation>Deshizo lo indicado sobre una línea del banco</translation>
    </message>
    <message>
        <source>Committed money</source>
        <translation>Comprometió dinero</translation>
    </message>
    <message>
        <source>Released a commitment</source>
        <translation>Liberó un compromiso</translation>
    </message>
    <message>
        <source>Told applicants of a call&apos;s new version</source>
        <translation>Informó a los solicitantes de la nueva versión de una convocatoria</translation>
    </message>
    <message>
        <source>record an implementing partner</source>
        <translation>registrar un asociado en la ejecución</translation>
    </message>
    <message>
        <source>amend an implementing partner</source>
        <translation>modificar un asociado en la ejecución</translation>
    </message>
    <message>
        <source>decide on a hit of a person in charge of a partner</source>
        <translation>decidir sobre una coincidencia de un responsable de un asociado</translation>
    </message>
    <message>
        <source>Recorded an implementing partner</source>
        <translation>Registró un asociado en la ejecución</translation>
    </message>
    <message>
        <source>Amended an implementing partner</source>
        <translation>Modificó un asociado en la ejecución</translation>
    </message>
    <message>
        <source>Decided on a hit of a person in charge of a partner</source>
        <translation>Decidió sobre una coincidencia de un responsable de un asociado</translation>
    </message>
    <message>
        <source>confirm a call&apos;s lot value</source>
        <translation>confirmar el valor del sorteo de una convocatoria</translation>
    </message>
    <message>
        <source>Only a finance assistant or the High Representative may %1.</source>
        <translation>Solo un auxiliar de finanzas o el Alto Representante puede %1.</translation>
    </message>
    <message>
        <source>Confirmed a call&apos;s lot value at its source</source>
        <translation>Confirmó en su fuente el valor del sorteo de una convocatoria</translation>
    </message>
    <message>
        <source>record a reviewer&apos;s own State</source>
        <translation>registrar el Estado propio de un evaluador</translation>
    </message>
    <message>
        <source>seal the evidence on file</source>
        <translation>sellar las pruebas archivadas</translation>
    </message>
    <message>
        <source>take back a withdrawal of a wish</source>
        <translation>anular la retirada de un deseo</translation>
    </message>
    <message>
        <source>confirm how a bank&apos;s table is read</source>
        <translation>confirmar cómo se lee la tabla de un banco</translation>
    </message>
    <message>
        <source>contradict a call&apos;s lot value</source>
        <translation>contradecir el valor del sorteo de una convocatoria</translation>
    </message>
    <message>
        <source>Recorded a reviewer&apos;s own State</source>
        <translation>Registró el Estado propio de un evaluador</translation>
    </message>
    <message>
        <source>Sealed the evidence on file</source>
        <translation>Selló las pruebas archivadas</translation>
    </message>
    <message>
        <source>Took back a withdrawal of a wish that was attached by mistake</source>
        <translation>Anuló la retirada de un deseo que se adjuntó por error</translation>
    </message>
    <message>
        <source>Confirmed how a bank&apos;s table is read</source>
        <translation>Confirmó cómo se lee la tabla de un banco</translation>
    </message>
    <message>
        <source>Read another lot value of a call at its source</source>
        <translation>Leyó en la fuente otro valor del sorteo de una convocatoria</translation>
    </message>
    <message>
        <source>Attached documents are sealed, and this file is of an earlier version: the programme officer or the High Representative signs in once to write, then you once more.</source>
        <translation>Los documentos adjuntos están sellados y este archivo es de una versión anterior: el oficial de programas o el Alto Representante inicia sesión una vez para escribir, y después usted de nuevo.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not what was attached: verify the file.</source>
        <translation>El contenido del documento no es lo que se adjuntó: verifique el archivo.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Reembolsos</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Reserva operacional</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Gastos de apoyo a los programas</translation>
    </message>
    <message>
        <source>Sponsorship, allotted</source>
        <translation>Patrocinio, habilitado</translation>
    </message>
    <message>
        <source>Projects, allotted</source>
        <translation>Proyectos, habilitado</translation>
    </message>
    <message>
        <source>Monitoring, allotted</source>
        <translation>Seguimiento, habilitado</translation>
    </message>
    <message>
        <source>Sponsorship, committed</source>
        <translation>Patrocinio, comprometido</translation>
    </message>
    <message>
        <source>Projects, committed</source>
        <translation>Proyectos, comprometido</translation>
    </message>
    <message>
        <source>Monitoring, committed</source>
        <translation>Seguimiento, comprometido</translation>
    </message>
    <message>
        <source>Sponsorship, spent</source>
        <translation>Patrocinio, gastado</translation>
    </message>
    <message>
        <source>Projects, spent</source>
        <translation>Proyectos, gastado</translation>
    </message>
    <message>
        <source>Monitoring, spent</source>
        <translation>Seguimiento, gastado</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Seguimiento y evaluación</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Diferencia de cambio</translation>
    </message>
    <message>
        <source>Give an amount in %1 that is not zero.</source>
        <translation>Indique un importe en %1 distinto de cero.</translation>
    </message>
    <message>
        <source>Interest is above zero. Reverse an entry that was wrong.</source>
        <translation>Los intereses son mayores que cero. Revierta un asiento erróneo.</translation>
    </message>
    <message>
        <source>Name the bank&apos;s or treasury&apos;s paper.</source>
        <translation>Indique el documento del banco o de la tesorería.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>Indique una fecha que no esté en el futuro.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1.</source>
        <translation>Indique un importe mayor que cero en %1.</translation>
    </message>
    <message>
        <source>Nothing is allotted or committed before the administrator has announced a minimum and receipts have reached it.</source>
        <translation>No se habilita ni se compromete nada antes de que el administrador haya anunciado un mínimo y los ingresos lo hayan alcanzado.</translation>
    </message>
    <message>
        <source>An entry of the books is of today or earlier.</source>
        <translation>Un asiento de los libros es de hoy o de antes.</translation>
    </message>
    <message>
        <source>An allotment is of today or earlier.</source>
        <translation>Una habilitación es de hoy o de antes.</translation>
    </message>
    <message>
        <source>Say whose decision it rests on.</source>
        <translation>Indique en qué decisión se basa.</translation>
    </message>
    <message>
        <source>Name the voucher or invoice.</source>
        <translation>Indique el comprobante o la factura.</translation>
    </message>
    <message>
        <source>An expenditure is of today or earlier.</source>
        <translation>Un gasto es de hoy o de antes.</translation>
    </message>
    <message>
        <source>Only %1 %2 is committed for this.</source>
        <translation>Solo hay %1 %2 comprometidos para esto.</translation>
    </message>
    <message>
        <source>The entry is a reversal or has been reversed.</source>
        <translation>El asiento es una reversión o ya se ha revertido.</translation>
    </message>
    <message>
        <source>A pledge or agreement moves no money; it ends with a receipt.</source>
        <translation>Una promesa o un acuerdo no mueve dinero; termina con un ingreso.</translation>
    </message>
    <message>
        <source>Say why it is reversed.</source>
        <translation>Indique por qué se revierte.</translation>
    </message>
    <message>
        <source>A reversal is not of an earlier date than its entry.</source>
        <translation>Una reversión no puede tener fecha anterior a la de su asiento.</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Refund to a donor</source>
        <translation>Reembolso a un donante</translation>
    </message>
    <message>
        <source>Interest or exchange difference</source>
        <translation>Intereses o diferencia de cambio</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>Habilitación</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Release of a commitment</source>
        <translation>Liberación de un compromiso</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>Acordado, no recibido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Otros ingresos</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Committed, not spent</source>
        <translation>Comprometido, no gastado</translation>
    </message>
    <message>
        <source>Allotted, not committed</source>
        <translation>Habilitado, no comprometido</translation>
    </message>
    <message>
        <source>The books do not add up on %1.</source>
        <translation>Los libros no cuadran el %1.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>Los libros están cerrados hasta el %1. Anote el asiento en un día posterior e indique en su texto a qué día corresponde.</translation>
    </message>
    <message>
        <source>A commitment ends when what it was made for is withdrawn or paid for good; it is not reversed by itself.</source>
        <translation>Un compromiso termina cuando aquello para lo que se hizo se retira o se paga definitivamente; no se revierte por sí solo.</translation>
    </message>
    <message>
        <source>Exchange differences of cash</source>
        <translation>Diferencias de cambio del efectivo</translation>
    </message>
    <message>
        <source>Contributions receivable</source>
        <translation>Contribuciones por recibir</translation>
    </message>
    <message>
        <source>Revaluation of receivables</source>
        <translation>Revaluación de las cuentas por cobrar</translation>
    </message>
    <message>
        <source>Conditional contributions</source>
        <translation>Contribuciones condicionales</translation>
    </message>
    <message>
        <source>Contributions recognised before receipt</source>
        <translation>Contribuciones reconocidas antes del ingreso</translation>
    </message>
    <message>
        <source>Exchange differences, realised</source>
        <translation>Diferencias de cambio, realizadas</translation>
    </message>
    <message>
        <source>Exchange differences, unrealised</source>
        <translation>Diferencias de cambio, no realizadas</translation>
    </message>
    <message>
        <source>Contributions written off</source>
        <translation>Contribuciones pasadas a pérdidas</translation>
    </message>
    <message>
        <source>The amount is beyond what the books hold: another program made it so.</source>
        <translation>El importe supera lo que cabe en los libros: lo puso así otro programa.</translation>
    </message>
    <message>
        <source>%1 holds amounts beyond what the books hold (%2): another program made them so. Verify it, and use a backup.</source>
        <translation>%1 contiene importes que superan lo que cabe en los libros (%2): los puso así otro programa. Verifíquelo y use una copia de seguridad.</translation>
    </message>
    <message>
        <source>The running totals of %1 are not the sums of the entries.</source>
        <translation>Los totales acumulados de %1 no son las sumas de los asientos.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Se detuvo la exportación; no se escribió nada.</translation>
    </message>
    <message>
        <source>No certification by another person stands for this subject, amount and voucher: who certifies and who pays are two people.</source>
        <translation>No hay ninguna certificación de otra persona para este asunto, importe y comprobante: quien certifica y quien paga son dos personas.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Paso a pérdidas</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Condición cumplida</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Revaluación</translation>
    </message>
    <message>
        <source>Staff, allotted</source>
        <translation>Personal, habilitado</translation>
    </message>
    <message>
        <source>Staff, committed</source>
        <translation>Personal, comprometido</translation>
    </message>
    <message>
        <source>Staff, spent</source>
        <translation>Personal, gastado</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Give a reference of up to 40 letters, digits, points and dashes, such as P3-2026.</source>
        <translation>Indique una referencia de hasta 40 letras, cifras, puntos y guiones, por ejemplo P3-2026.</translation>
    </message>
    <message>
        <source>Say what it is for: the post, contract or agreement.</source>
        <translation>Indique para qué es: el puesto, contrato o acuerdo.</translation>
    </message>
    <message>
        <source>A commitment is of today or earlier.</source>
        <translation>Un compromiso es de hoy o de una fecha anterior.</translation>
    </message>
    <message>
        <source>This reference is of another window already. Give another one.</source>
        <translation>Esta referencia ya es de otra ventanilla. Indique otra.</translation>
    </message>
    <message>
        <source>Only a commitment that was made by hand is released by hand: a nominee&apos;s ends with the nominee&apos;s withdrawal or last payment.</source>
        <translation>Solo se libera a mano un compromiso contraído a mano: el de un candidato termina con su retirada o con el último pago.</translation>
    </message>
    <message>
        <source>Nothing is committed for this any more.</source>
        <translation>Ya no hay nada comprometido para esto.</translation>
    </message>
    <message>
        <source>Say why it is given back.</source>
        <translation>Indique por qué se devuelve.</translation>
    </message>
    <message>
        <source>Commitments over several years are off until an authority allows them (setting multi_year_commitments).</source>
        <translation>Los compromisos de varios años están desactivados hasta que una autoridad los permita (ajuste multi_year_commitments).</translation>
    </message>
    <message>
        <source>Give each year once and in order, from %1 to %2.</source>
        <translation>Indique cada año una sola vez y en orden, de %1 a %2.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1 for %2.</source>
        <translation>Indique un importe superior a cero en %1 para %2.</translation>
    </message>
    <message>
        <source>The years add up to %1 %2, the commitment is of %1 %3.</source>
        <translation>Los años suman %1 %2; el compromiso es de %1 %3.</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be explained.</source>
        <translation>No se puede explicar lo que se conocerá en una fecha futura.</translation>
    </message>
    <message>
        <source>The day to explain the difference from must be before the day that the figures are known on.</source>
        <translation>La fecha desde la que se explica la diferencia debe ser anterior a la fecha en que se conocen las cifras.</translation>
    </message>
    <message>
        <source>Nothing was ever committed for “%1”. The ledger&apos;s entries name what is, such as nominations/3.</source>
        <translation>Nunca se comprometió nada para «%1». Los asientos del libro mayor indican lo que hay, por ejemplo nominations/3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 would be missing on %4, money that is not there.</source>
        <translation>%1: faltarían %2 %3 el %4, dinero que no existe.</translation>
    </message>
    <message>
        <source>A return is of today or earlier.</source>
        <translation>Una devolución es de hoy o de una fecha anterior.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the window is allotted and not committed: %1 %3 is missing.</source>
        <translation>Solo %1 %2 de la ventanilla están habilitados y sin comprometer: faltan %1 %3.</translation>
    </message>
    <message>
        <source>Staff are paid from the regular budget, and voluntary money goes wholly to activities: no staff cost is charged to the fund (setting staff_source).</source>
        <translation>El personal se paga con cargo al presupuesto ordinario y el dinero voluntario se destina íntegramente a actividades: no se carga al fondo ningún gasto de personal (ajuste staff_source).</translation>
    </message>
    <message>
        <source>Nobody has decided what pays the staff. Record the setting staff_source with its authority first: the fund, or the regular budget.</source>
        <translation>Nadie ha decidido con qué se paga el personal. Registre primero el ajuste staff_source con su autoridad: el fondo o el presupuesto ordinario.</translation>
    </message>
    <message>
        <source>Staff would take %1 %2 in all by %3, but Member States have paid in %1 %4 by then: %1 %5 is missing.</source>
        <translation>El personal requeriría en total %1 %2 hasta el %3, pero los Estados Miembros habrán aportado %1 %4 para entonces: faltan %1 %5.</translation>
    </message>
    <message>
        <source>A revaluation stands of what is receivable no more.</source>
        <translation>Queda una revaluación de algo que ya no está por cobrar.</translation>
    </message>
    <message>
        <source>Entry %1 pays this voucher already, for the same and of the same amount. Check the voucher, or say why it is paid once more.</source>
        <translation>El asiento %1 ya paga este comprobante, por lo mismo y por el mismo importe. Compruebe el comprobante o diga por qué se paga otra vez.</translation>
    </message>
    <message>
        <source>A revaluation is taken back with the claim it is of. Where its rate was wrong, correct the rate and revalue the month anew.</source>
        <translation>Una revaluación se retira con el crédito al que corresponde. Si su tipo era erróneo, corrija el tipo y vuelva a revaluar el mes.</translation>
    </message>
    <message>
        <source>What was given back is free for others. Commit or allot anew what is needed after all: whoever may decides on it, and the minimum, the years and the money are looked at again.</source>
        <translation>Lo que se devolvió queda libre para otros. Comprometa o habilite de nuevo lo que haga falta: lo decide quien puede hacerlo, y se vuelven a examinar el mínimo, los años y el dinero.</translation>
    </message>
    <message>
        <source>Name the decision by which the reserve is released: it is never released by itself.</source>
        <translation>Indique la decisión por la que se libera la reserva: nunca se libera por sí sola.</translation>
    </message>
    <message>
        <source>Say why the reserve is held no longer.</source>
        <translation>Diga por qué ya no se mantiene la reserva.</translation>
    </message>
    <message>
        <source>A release is of today or earlier.</source>
        <translation>Una liberación es de hoy o anterior.</translation>
    </message>
    <message>
        <source>The operating reserve holds %1 %2: %1 %3 is missing.</source>
        <translation>La reserva operacional tiene %1 %2: faltan %1 %3.</translation>
    </message>
    <message>
        <source>At most %1 %2 can be allotted on %3: with its reserve and support costs the allotment would take %1 %4, and %1 %5 is free on %6.</source>
        <translation>Se pueden habilitar como máximo %1 %2 el %3: con su reserva y sus gastos de apoyo, la habilitación necesitaría %1 %4, y hay %1 %5 libres el %6.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>The stored short list can&apos;t be read.</source>
        <translation>No se puede leer la lista corta guardada.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>Aún no se ha elaborado ninguna lista corta para esta convocatoria.</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Para:</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs</source>
        <translation>El Alto Representante para Asuntos de Desarme</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>The administrator of the fund</source>
        <translation>El administrador del fondo</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Referencia:</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1, lista corta, versión %2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Asunto:</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <translation>Patrocinio: %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>The list follows from the criteria and rules that were published with the call on %1 and have not changed since, and from nothing else. It is proven to be the best by these rules.</source>
        <translation>La lista se desprende de los criterios y las reglas que se publicaron con la convocatoria el %1 y no han cambiado desde entonces, y de nada más. Está demostrado que es la mejor según estas reglas.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>Dónde discreparon los evaluadores</translation>
    </message>
    <message>
        <source>Nowhere did the reviewers&apos; own merits for an application lie 15 points or more apart.</source>
        <translation>En ningún caso los méritos asignados por los propios evaluadores a una solicitud difirieron en 15 puntos o más.</translation>
    </message>
    <message>
        <source>What the money allows</source>
        <translation>Qué permite el dinero</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>Si usted aprueba</translation>
    </message>
    <message>
        <source>%1 is committed for the delegates.</source>
        <translation>Se comprometen %1 para los delegados.</translation>
    </message>
    <message>
        <source>Letters of award and of regret can be made ready; none is sent by it.</source>
        <translation>Se pueden preparar las cartas de concesión y de no selección; con esto no se envía ninguna.</translation>
    </message>
    <message>
        <source>Whoever is declined, or withdraws, is replaced by the same rules; the substitutes need an approval of their own.</source>
        <translation>A quien se deniega o se retira se le sustituye según las mismas reglas; los sustitutos necesitan una aprobación propia.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation>Decidido:</translation>
    </message>
    <message>
        <source>%1, on %2, by %3</source>
        <comment>%1 outcome, %2 date, %3 a user&apos;s name</comment>
        <translation>%1, el %2, por %3</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Firma:</translation>
    </message>
    <message>
        <source>Digest of the list:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>Huella de la lista:</translation>
    </message>
    <message>
        <source>Digest of the call:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>Huella de la convocatoria:</translation>
    </message>
    <message>
        <source>Key that can sign:</source>
        <translation>Clave que puede firmar:</translation>
    </message>
    <message>
        <source>Head of the record:</source>
        <comment>the newest hash of the audit record</comment>
        <translation>Última huella del registro:</translation>
    </message>
    <message>
        <source>Short list of %1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>Lista corta de %1, versión %2</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>Espera una decisión</translation>
    </message>
    <message>
        <source>Draft: not sent for approval</source>
        <translation>Borrador: no enviado para aprobación</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fondo propuesto: no es un documento oficial</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Demostración: personas e importes inventados</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Memorando</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>mín. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants: 6 of 15</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>Estado y grupo</translation>
    </message>
    <message>
        <source>W/M</source>
        <comment>head of a narrow column: woman or man</comment>
        <translation>M/H</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>%1 a currency&apos;s code</comment>
        <translation>Costo, %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>man</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>En ningún grupo regional</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>PMA, PDSL o PEID</translation>
    </message>
    <message>
        <source>Who would go, by regional group</source>
        <translation>Quién iría, por grupo regional</translation>
    </message>
    <message>
        <source>Published rules, in their order</source>
        <translation>Reglas publicadas, en su orden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a rule is met</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Who would go</source>
        <translation>Quién iría</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>Sin esta persona</translation>
    </message>
    <message>
        <source>Reviewers&apos; own merits that lie 15 points or more apart</source>
        <translation>Méritos de los propios evaluadores que difieren en 15 puntos o más</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Merits</source>
        <translation>Méritos</translation>
    </message>
    <message>
        <source>Envelope published with the call</source>
        <translation>Dotación publicada con la convocatoria</translation>
    </message>
    <message>
        <source>This list commits</source>
        <translation>Esta lista compromete</translation>
    </message>
    <message>
        <source>Allotted for sponsorship and not yet used</source>
        <translation>Habilitado para patrocinio y aún no usado</translation>
    </message>
    <message>
        <source>Left of it afterwards</source>
        <translation>Lo que queda de ello después</translation>
    </message>
    <message>
        <source>Available in the pool, not allotted</source>
        <translation>Disponible en el fondo común, no habilitado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegada</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by nobody yet</source>
        <comment>%1 fingerprint, %2 a user&apos;s name</comment>
        <translation>%1 (%2), aún no confirmada por nadie</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by %3</source>
        <comment>%1 fingerprint, %2 and %3 users&apos; names</comment>
        <translation>%1 (%2), confirmada por %3</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>No selección</translation>
    </message>
    <message>
        <source>Waits to be released</source>
        <translation>Pendiente de emisión</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Lapsed: no longer right</source>
        <translation>Caducada: ya no es correcta</translation>
    </message>
    <message>
        <source>I am pleased to inform you that you have been selected for sponsorship to attend %1 in %2, %3. The High Representative for Disarmament Affairs gave the final approval on %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 date</comment>
        <translation>Me complace informarle de que ha sido seleccionado para recibir patrocinio a fin de asistir a %1 en %2, %3. El Alto Representante para Asuntos de Desarme dio la aprobación definitiva el %4.</translation>
    </message>
    <message>
        <source>The sponsorship covers your journey from your capital and back, subsistence for %1 nights and terminal expenses. For these %2 have been committed; what you are due is computed by the travel rules of the United Nations.</source>
        <comment>%1 number of nights, %2 amount</comment>
        <translation>El patrocinio cubre su viaje de ida y vuelta desde su capital, dietas de %1 noches y los pequeños gastos de salida y llegada. Para ello se han comprometido %2; lo que le corresponde se calcula según el reglamento de viajes de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>In your application you undertook to attend all formal meetings of the session and all capacity-building activities held alongside it. You may afterwards be asked for a detailed report on your experience.</source>
        <translation>En su solicitud se comprometió a asistir a todas las sesiones oficiales del período de sesiones y a todas las actividades paralelas de creación de capacidad. Después se le podrá pedir un informe detallado sobre su experiencia.</translation>
    </message>
    <message>
        <source>Please confirm in writing that you accept. If you cannot travel, tell us at once, so that another applicant can take the place.</source>
        <translation>Le ruego que confirme por escrito que acepta. Si no puede viajar, comuníquenoslo de inmediato para que otro solicitante pueda ocupar la plaza.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. I regret to inform you that it was not selected.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>Gracias por su solicitud de patrocinio para asistir a %1 en %2, %3. Lamento informarle de que no fue seleccionada.</translation>
    </message>
    <message>
        <source>All applications were judged by the criteria and rules that were published with the call %1 before it opened. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>Todas las solicitudes se valoraron según los criterios y las reglas que se publicaron con la convocatoria %1 antes de que se abriera. Su delegación puede preguntarnos cómo se aplicaron a la suya.</translation>
    </message>
    <message>
        <source>All States are eligible to apply again to later calls, and we would welcome it.</source>
        <translation>Todos los Estados pueden volver a presentar solicitudes a convocatorias posteriores, y lo agradeceríamos.</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <comment>%1 a reference such as S-2026-1/A-012</comment>
        <translation>Patrocinio: %1</translation>
    </message>
    <message>
        <source>Waits to be released: not sent</source>
        <translation>Pendiente de emisión: no enviada</translation>
    </message>
    <message>
        <source>Lapsed: not to be sent</source>
        <translation>Caducada: no debe enviarse</translation>
    </message>
    <message>
        <source>Award of sponsorship: %1</source>
        <translation>Concesión de patrocinio: %1</translation>
    </message>
    <message>
        <source>Your application for sponsorship: %1</source>
        <translation>Su solicitud de patrocinio: %1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>%1 given and family name</comment>
        <translation>Estimado/a %1:</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Atentamente,</translation>
    </message>
    <message>
        <source>For the administrator of the fund</source>
        <translation>Por el administrador del fondo</translation>
    </message>
    <message>
        <source>It does not meet this criterion of the call (%1): %2</source>
        <comment>%1 a paragraph of the fund paper, %2 the criterion in the words of the call</comment>
        <translation>No cumple este criterio de la convocatoria (%1): %2</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <translation>El Alto Representante para Asuntos de Desarme no aprobó el patrocinio.</translation>
    </message>
    <message>
        <source>No short list of this call was approved yet: there is nothing to write.</source>
        <translation>Aún no se ha aprobado ninguna lista corta de esta convocatoria: no hay nada que escribir.</translation>
    </message>
    <message>
        <source>No letter to %1 waits to be released.</source>
        <translation>Ninguna carta a %1 está pendiente de emisión.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a letter</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a letter</comment>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a letter</comment>
        <translation>Caducada</translation>
    </message>
    <message numerus="yes">
        <source>Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost of %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 amount</comment>
        <translation>
            <numerusform>La aprobación definitiva, con arreglo al párrafo 18, para patrocinar a %Ln delegado para %1, %2, %3, con un costo estimado de %4.</numerusform>
            <numerusform>La aprobación definitiva, con arreglo al párrafo 18, para patrocinar a %Ln delegados para %1, %2, %3, con un costo estimado de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Qué se decidió antes</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Quién presentó solicitud</translation>
    </message>
    <message>
        <source>Was not approved by the High Representative.</source>
        <translation>No fue aprobada por el Alto Representante.</translation>
    </message>
    <message>
        <source>Who was found not eligible</source>
        <translation>Quién se consideró no admisible</translation>
    </message>
    <message>
        <source>Version %1 was %2 on %3 by %4.</source>
        <comment>%1 number, %2 outcome such as returned, %3 date, %4 a user&apos;s name</comment>
        <translation>La versión %1 fue %2 el %3 por %4.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1 was declined then. Reason: %2</source>
        <translation>La solicitud %1 se denegó entonces. Motivo: %2</translation>
    </message>
    <message>
        <source>All applications were judged by the same criteria and rules, which were published with the call %1. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>Todas las solicitudes se valoraron según los mismos criterios y reglas, que se publicaron con la convocatoria %1. Su delegación puede preguntarnos cómo se aplicaron a la suya.</translation>
    </message>
    <message>
        <source>All Member States</source>
        <translation>Todos los Estados Miembros</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>Estados observadores</translation>
    </message>
    <message>
        <source>Donors of earlier years</source>
        <translation>Donantes de años anteriores</translation>
    </message>
    <message>
        <source>International organisations on record</source>
        <translation>Organizaciones internacionales registradas</translation>
    </message>
    <message>
        <source>Private sector on record</source>
        <translation>Sector privado registrado</translation>
    </message>
    <message>
        <source>Philanthropies on record</source>
        <translation>Entidades filantrópicas registradas</translation>
    </message>
    <message>
        <source>Civil society on record</source>
        <translation>Sociedad civil registrada</translation>
    </message>
    <message>
        <source>Academia on record</source>
        <translation>Instituciones académicas registradas</translation>
    </message>
    <message>
        <source>Individuals on record</source>
        <translation>Particulares registrados</translation>
    </message>
    <message>
        <source>The minimum to start is announced before the first call: record it in the settings (minimum_to_start).</source>
        <translation>El mínimo para comenzar se anuncia antes del primer llamamiento: regístrelo en los ajustes (minimum_to_start).</translation>
    </message>
    <message>
        <source>Say whom the call goes to.</source>
        <translation>Indique a quién se dirige el llamamiento.</translation>
    </message>
    <message>
        <source>Say where the call is published online.</source>
        <translation>Indique dónde se publica en línea el llamamiento.</translation>
    </message>
    <message>
        <source>The call was open from %1 to %2, in the time of %3.</source>
        <comment>%1 and %2 dates, %3 a time zone</comment>
        <translation>La convocatoria estuvo abierta del %1 al %2, hora de %3.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Everyone who applied, counted once</source>
        <translation>Todos los que presentaron solicitud, contados una vez</translation>
    </message>
    <message>
        <source>Compared by the published rules</source>
        <translation>Comparados según las reglas publicadas</translation>
    </message>
    <message>
        <source>Withdrew before that</source>
        <translation>Se retiraron antes</translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation>Declarados no admisibles</translation>
    </message>
    <message>
        <source>Without two reviews, by decision</source>
        <translation>Sin dos evaluaciones, por decisión</translation>
    </message>
    <message>
        <source>Without an estimated cost</source>
        <translation>Sin costo estimado</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitaron</translation>
    </message>
    <message>
        <source>For whom it was decided to go on without two reviews</source>
        <translation>Para quiénes se decidió proseguir sin dos evaluaciones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>%1 a user&apos;s name, %2 date</comment>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 a reference such as A-012, %2 a State&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All who are proposed were screened against the newest Consolidated List of the Security Council; no hit is open.</source>
        <translation>Todas las personas propuestas se cotejaron con la Lista Consolidada más reciente del Consejo de Seguridad; no hay ninguna coincidencia abierta.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>Llamamiento a contribuciones</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Official receipt</source>
        <translation>Recibo oficial</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>Declaración de no afectación</translation>
    </message>
    <message>
        <source>A call for contributions is put on record with its addressees.</source>
        <translation>Un llamamiento a contribuciones se registra con sus destinatarios.</translation>
    </message>
    <message>
        <source>A table of the file leads from a use of money to a donor: the statement would not be true.</source>
        <translation>Una tabla del archivo lleva de un uso de dinero a un donante: la declaración no sería verdadera.</translation>
    </message>
    <message>
        <source>Nobody on record is of these groups.</source>
        <translation>No consta nadie de estos grupos.</translation>
    </message>
    <message>
        <source>%1 was released already, on %2 by %3.</source>
        <translation>%1 ya se expidió, el %2 por %3.</translation>
    </message>
    <message>
        <source>%1 lapsed: what it says is no longer right.</source>
        <translation>%1 ha caducado: lo que dice ya no es correcto.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>No existe la carta %1.</translation>
    </message>
    <message>
        <source>All contributions form one pool. None is earmarked for a specific activity, State or person, and expenditure is reported for the fund as a whole.</source>
        <translation>Todas las contribuciones forman un fondo común. Ninguna se destina a una actividad, un Estado o una persona específicos, y los gastos se comunican para el fondo en su conjunto.</translation>
    </message>
    <message>
        <source>The fund begins its work once receipts reach %1, as was announced before this call. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>El fondo comienza su labor cuando los ingresos alcanzan %1, según se anunció antes de este llamamiento. Hasta la fecha se han recibido %2.</translation>
    </message>
    <message>
        <source>The announced minimum of %1, from which on the fund works, is reached. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>Se ha alcanzado el mínimo anunciado de %1, a partir del cual funciona el fondo. Hasta la fecha se han recibido %2.</translation>
    </message>
    <message>
        <source>The rules of the United Nations ask for a due diligence before a contribution of a donor that is no State is accepted.</source>
        <translation>Las normas de las Naciones Unidas exigen un proceso de diligencia debida antes de aceptar una contribución de un donante que no es un Estado.</translation>
    </message>
    <message>
        <source>Contributions received are published unless the donor asks otherwise.</source>
        <translation>Las contribuciones recibidas se publican salvo que el donante pida otra cosa.</translation>
    </message>
    <message>
        <source>This call is published at %1. To pledge, please write to us with the amount, the currency and the dates on which it would be paid.</source>
        <comment>%1 an address in the web</comment>
        <translation>Este llamamiento está publicado en %1. Para hacer una promesa de contribución, le rogamos que nos escriba e indique el importe, la moneda y las fechas en que se pagaría.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>We acknowledge with thanks your pledge of %1, announced on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>Acusamos recibo con agradecimiento de su promesa de %1, anunciada el %2. Consta en el registro como %3.</translation>
    </message>
    <message>
        <source>Until an agreement is signed it is disclosed as a pledge and not counted as money of the fund.</source>
        <translation>Hasta que se firme un acuerdo, se publica como promesa y no se cuenta como dinero del fondo.</translation>
    </message>
    <message>
        <source>We acknowledge with thanks the agreement on a contribution of %1, signed on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>Acusamos recibo con agradecimiento del acuerdo sobre una contribución de %1, firmado el %2. Consta en el registro como %3.</translation>
    </message>
    <message>
        <source>Its conditions: %1</source>
        <comment>%1 conditions of an agreement</comment>
        <translation>Sus condiciones: %1</translation>
    </message>
    <message>
        <source>We confirm with thanks that the following contribution was received.</source>
        <translation>Confirmamos con agradecimiento que se ha recibido la siguiente contribución.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Recibo:</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>Donante:</translation>
    </message>
    <message>
        <source>Contribution:</source>
        <translation>Contribución:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Recibida el:</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Importe:</translation>
    </message>
    <message>
        <source>UN operational rate:</source>
        <translation>Tipo de cambio operacional de las Naciones Unidas:</translation>
    </message>
    <message>
        <source>%1 %2 for 1 %3</source>
        <comment>a rate, two codes of currencies: 0.9 EUR for 1 USD</comment>
        <translation>%1 %2 por 1 %3</translation>
    </message>
    <message>
        <source>In the fund&apos;s currency:</source>
        <translation>En la moneda del fondo:</translation>
    </message>
    <message>
        <source>Reference of the bank:</source>
        <translation>Referencia del banco:</translation>
    </message>
    <message>
        <source>Contributions on record: %1.</source>
        <translation>Contribuciones registradas: %1.</translation>
    </message>
    <message>
        <source>Wishes for a specific activity, State or person that were refused, and are kept as they were asked: %1.</source>
        <translation>Peticiones en favor de una actividad, un Estado o una persona específicos que se rechazaron y se conservan tal como se formularon: %1.</translation>
    </message>
    <message>
        <source>Of these, wishes that the donor has withdrawn in writing: %1.</source>
        <translation>De ellas, peticiones que el donante ha retirado por escrito: %1.</translation>
    </message>
    <message>
        <source>Preferences between the fund&apos;s two windows that are recorded, of which none reaches an allotment: %1.</source>
        <translation>Preferencias entre las dos ventanillas del fondo que están registradas, ninguna de las cuales llega a una habilitación: %1.</translation>
    </message>
    <message>
        <source>Tables of the record of which every reference was followed: %1. From none does a reference lead from a use of money to a contribution or a donor.</source>
        <translation>Tablas del registro en las que se siguieron todas las referencias: %1. En ninguna hay una referencia que lleve de un uso de dinero a una contribución o un donante.</translation>
    </message>
    <message>
        <source>Call for contributions: %1</source>
        <comment>%1 name of the fund</comment>
        <translation>Llamamiento a contribuciones: %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your agreement %1</source>
        <comment>%1 a reference</comment>
        <translation>Acuse de recibo de su acuerdo %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your pledge %1</source>
        <comment>%1 a reference</comment>
        <translation>Acuse de recibo de su promesa %1</translation>
    </message>
    <message>
        <source>Official receipt %1</source>
        <comment>%1 its number</comment>
        <translation>Recibo oficial %1</translation>
    </message>
    <message>
        <source>Statement of no earmarking as of %1</source>
        <comment>%1 date</comment>
        <translation>Declaración de no afectación al %1</translation>
    </message>
    <message>
        <source>Excellency,</source>
        <translation>Excelencia:</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Estimada señora o estimado señor:</translation>
    </message>
    <message>
        <source>Permanent Mission to the United Nations</source>
        <translation>Misión Permanente ante las Naciones Unidas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Approved before, and not asked for again: %1. Places that became free are asked for.</source>
        <comment>%1 a number of delegates</comment>
        <translation>Aprobados antes y no solicitados de nuevo: %1. Se solicitan las plazas que quedaron libres.</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: an approval would be refused.</source>
        <translation>Lo habilitado para el patrocinio no alcanza: se rechazaría una aprobación.</translation>
    </message>
    <message>
        <source>How the list was made</source>
        <translation>Cómo se hizo la lista</translation>
    </message>
    <message>
        <source>No list of this call was decided on before.</source>
        <translation>Antes no se decidió sobre ninguna lista de esta convocatoria.</translation>
    </message>
    <message>
        <source>Not screened against the newest Consolidated List of the Security Council: %1 of the %2 proposed.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>No cotejados con la versión más reciente de la Lista Consolidada del Consejo de Seguridad: %1 de los %2 propuestos.</translation>
    </message>
    <message>
        <source>With a likeness to a name on the list that nobody has judged yet: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Con un parecido con un nombre de la lista que nadie ha juzgado aún: %1 de %2.</translation>
    </message>
    <message>
        <source>Found by two people to be on the list: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Dos personas determinaron que figuran en la lista: %1 de %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a narrow column: an applicant&apos;s number such as A-012</comment>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 an abbreviation, %2 what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: woman, %2: man, –: not said. Merit is of 100 points.</source>
        <comment>%1 and %2 are the letters or signs of the column</comment>
        <translation>%1: mujer, %2: hombre, –: no consta. El mérito es sobre 100 puntos.</translation>
    </message>
    <message>
        <source>No reason was worked out when the list was made.</source>
        <translation>Cuando se hizo la lista no se determinó ningún motivo.</translation>
    </message>
    <message>
        <source>The merit is below the published minimum of %1.</source>
        <translation>El mérito es inferior al mínimo publicado de %1.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; a higher merit of its own would have been needed.</source>
        <translation>Si se seleccionara esta solicitud, el mérito total de las seleccionadas sería menor; habría hecho falta un mérito propio mayor.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; even the highest merit of its own would not have been enough.</source>
        <translation>Si se seleccionara esta solicitud, el mérito total de las seleccionadas sería menor; ni siquiera el mérito propio más alto habría bastado.</translation>
    </message>
    <message>
        <source>The application&apos;s own answers</source>
        <translation>Las respuestas de la propia solicitud</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 names of users, %2 on what evidence they judged</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The whole list: %1. Women: %2. From LDC, LLDC or SIDS: %3.</source>
        <comment>%1 to %3 are numbers</comment>
        <translation>Toda la lista: %1. Mujeres: %2. De PMA, PDSL o PEID: %3.</translation>
    </message>
    <message>
        <source>Who is not selected, under what the delegation may be told</source>
        <translation>Quién no está seleccionado, según lo que puede decirse a la delegación</translation>
    </message>
    <message>
        <source>Withdrew before the list was made: %1.</source>
        <comment>%1 references and States</comment>
        <translation>Se retiraron antes de hacerse la lista: %1.</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Criterion not met</source>
        <translation>Criterio no cumplido</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Determinado por</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>%1 calls upon %2, from whom nothing is accepted: look at the due diligence and the screening first.</source>
        <translation>%1 se dirige a %2, de quien no se acepta nada: revise antes la diligencia debida y el cotejo.</translation>
    </message>
    <message>
        <source>The fund (%1) sponsors representatives of States, particularly of developing countries, at meetings on security in the use of information and communications technologies, and supports capacity-building activities that States ask for. It rests on voluntary contributions of Member States and of others, philanthropies and the private sector among them. We invite you to contribute.</source>
        <comment>%1 name of the fund, which bears no article</comment>
        <translation>El fondo (%1) patrocina a representantes de Estados, en particular de países en desarrollo, para asistir a reuniones sobre la seguridad en el uso de las tecnologías de la información y las comunicaciones, y apoya actividades de creación de capacidad que piden los Estados. Se sostiene con contribuciones voluntarias de los Estados Miembros y de otros, entre ellos las entidades filantrópicas y el sector privado. Les invitamos a contribuir.</translation>
    </message>
    <message>
        <source>Contributions can&apos;t be earmarked for specific activities (fund: %1). We state what the fund&apos;s record says of it on %2:</source>
        <comment>%1 name of the fund, which bears no article; %2 date</comment>
        <translation>Las contribuciones no pueden destinarse a actividades concretas (fondo: %1). Exponemos lo que el registro del fondo dice al respecto el %2:</translation>
    </message>
    <message>
        <source>Asks: %1 (%2)</source>
        <comment>%1 how it is published, %2 its letter</comment>
        <translation>Pide: %1 (%2)</translation>
    </message>
    <message>
        <source>Due diligence: refused</source>
        <translation>Diligencia debida: rechazada</translation>
    </message>
    <message>
        <source>Due diligence: cleared until %1</source>
        <comment>a date</comment>
        <translation>Diligencia debida: autorizado hasta el %1</translation>
    </message>
    <message>
        <source>The clearance is withdrawn: %1</source>
        <comment>a reason</comment>
        <translation>Se retira la autorización: %1</translation>
    </message>
    <message>
        <source>A wish for a use was refused and kept: %1</source>
        <translation>Se rechazó y se conservó un deseo sobre el uso: %1</translation>
    </message>
    <message>
        <source>The wish is withdrawn in writing (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>El deseo se retira por escrito (%1)</translation>
    </message>
    <message>
        <source>In kind: %1, worth %2</source>
        <comment>what was given, an amount</comment>
        <translation>En especie: %1, por valor de %2</translation>
    </message>
    <message>
        <source>Made ready: %1</source>
        <comment>a letter</comment>
        <translation>Preparada: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <comment>a letter</comment>
        <translation>Emitida: %1</translation>
    </message>
    <message>
        <source>Pledges %1</source>
        <comment>an amount</comment>
        <translation>Promete %1</translation>
    </message>
    <message>
        <source>Signs for %1</source>
        <comment>an amount</comment>
        <translation>Firma por %1</translation>
    </message>
    <message>
        <source>Pays %1 (%2); the entry was reversed</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>Paga %1 (%2); el asiento fue revertido</translation>
    </message>
    <message>
        <source>Pays %1 (%2)</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>Paga %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was due and has not come</source>
        <comment>an amount</comment>
        <translation>%1 venció y no ha llegado</translation>
    </message>
    <message>
        <source>The meeting began on %1: whoever is approved now misses it, or a part of it.</source>
        <translation>La reunión comenzó el %1: quien se apruebe ahora se la pierde, toda o en parte.</translation>
    </message>
    <message>
        <source>A newer short list may still nominate %1: the regret waits until it is decided.</source>
        <translation>Una lista corta más reciente aún puede designar a %1: la carta de no selección espera hasta que se decida.</translation>
    </message>
    <message>
        <source>What the rules left equal was settled by the lot, with the value %1 of %2, known on %3.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>Lo que las reglas dejaron empatado se decidió por sorteo, con el valor %1 de %2, conocido el %3.</translation>
    </message>
    <message>
        <source>Nobody is new in the list.</source>
        <translation>No hay nadie nuevo en la lista.</translation>
    </message>
    <message>
        <source>Who left:</source>
        <translation>Quién salió:</translation>
    </message>
    <message>
        <source>%1 was declined by the High Representative on %2. Reason: %3</source>
        <comment>%1 an applicant&apos;s number and State, %2 date, %3 a sentence</comment>
        <translation>La solicitud %1 fue denegada por el Alto Representante el %2. Motivo: %3</translation>
    </message>
    <message>
        <source>%1 withdrew on %2.</source>
        <comment>%1 an applicant&apos;s number and State, %2 date</comment>
        <translation>La solicitud %1 se retiró el %2.</translation>
    </message>
    <message>
        <source>%1 withdrew.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>La solicitud %1 se retiró.</translation>
    </message>
    <message>
        <source>%1 is not selected any more by the published rules.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>La solicitud %1 ya no resulta seleccionada según las reglas publicadas.</translation>
    </message>
    <message>
        <source>What is new since version %1, approved on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>Qué hay de nuevo desde la versión %1, aprobada el %2</translation>
    </message>
    <message>
        <source>What is new since version %1, returned on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>Qué hay de nuevo desde la versión %1, devuelta el %2</translation>
    </message>
    <message>
        <source>Nobody of that version stays.</source>
        <translation>No permanece nadie de esa versión.</translation>
    </message>
    <message>
        <source>Who stays: %1.</source>
        <comment>%1 numbers of applicants and States</comment>
        <translation>Quiénes permanecen: %1.</translation>
    </message>
    <message>
        <source>Who is new in the list</source>
        <translation>Quién es nuevo en la lista</translation>
    </message>
    <message>
        <source>The value is not confirmed by a second person.</source>
        <comment>of a lot</comment>
        <translation>El valor no está confirmado por una segunda persona.</translation>
    </message>
    <message>
        <source>%1 read the same value at its source on %2 and confirmed it.</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>%1 leyó el mismo valor en su fuente el %2 y lo confirmó.</translation>
    </message>
    <message>
        <source>The lot rests on the public value %1 (%2), known on %3, after the call had closed.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>El sorteo se basa en el valor público %1 (%2), conocido el %3, después del cierre de la convocatoria.</translation>
    </message>
    <message>
        <source>A second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>Una segunda persona lo ha confirmado en su fuente.</translation>
    </message>
    <message>
        <source>No second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>Ninguna segunda persona lo ha confirmado en su fuente.</translation>
    </message>
    <message>
        <source>No eligible applicant at or above the minimum merit is left.</source>
        <translation>No queda ninguna solicitud admisible con el mérito mínimo o más.</translation>
    </message>
    <message>
        <source>Of the envelope %1 is left, and the least costly applicant left would cost %2.</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>De la dotación quedan %1, y la persona restante menos costosa costaría %2.</translation>
    </message>
    <message>
        <source>None of the applicants left can be added within the published rules and the envelope; the table of those not selected gives the reason for each.</source>
        <translation>Ninguna de las personas restantes puede añadirse dentro de las reglas publicadas y de la dotación; el cuadro de las no seleccionadas da el motivo de cada una.</translation>
    </message>
    <message>
        <source>Committed by approvals before</source>
        <translation>Comprometido por aprobaciones anteriores</translation>
    </message>
    <message>
        <source>of it paid</source>
        <comment>part of an amount</comment>
        <translation>de ello pagado</translation>
    </message>
    <message>
        <source>of it still committed</source>
        <comment>part of an amount</comment>
        <translation>de ello aún comprometido</translation>
    </message>
    <message>
        <source>of it settled and returned</source>
        <comment>part of an amount</comment>
        <translation>de ello liquidado y devuelto</translation>
    </message>
    <message>
        <source>Left of the envelope afterwards</source>
        <translation>Resto de la dotación después</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>Quién no está seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the call stay free.</source>
        <translation>
            <numerusform>Queda libre %Ln plaza de la convocatoria.</numerusform>
            <numerusform>Quedan libres %Ln plazas de la convocatoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared, since the cost of the journey could not be estimated</source>
        <translation>Admisibles y evaluados, pero no comparados, porque no se pudo estimar el costo del viaje</translation>
    </message>
    <message>
        <source>Not on record when the list was made</source>
        <translation>No registrado cuando se hizo la lista</translation>
    </message>
    <message>
        <source>It could not enter the selection, since it was not reviewed by two reviewers.</source>
        <translation>La solicitud no pudo entrar en la selección porque no la evaluaron dos evaluadores.</translation>
    </message>
    <message>
        <source>It could not be compared with the others, since our office did not have on record what the cost of the journey is estimated from: %1. That says nothing about the application itself.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>La solicitud no pudo compararse con las demás, porque nuestra oficina no tenía registrado aquello con lo que se estima el costo del viaje: %1. Eso no dice nada de la solicitud misma.</translation>
    </message>
    <message>
        <source>You were selected because, with you, the selection comes nearer to the minimum that the published rule “%1” sets, or reaches it.</source>
        <comment>%1 a rule&apos;s name; to a nominee</comment>
        <translation>Su candidatura fue seleccionada porque con ella la selección se acerca al mínimo que fija la regla publicada «%1», o lo alcanza.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, more of the places could be given with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>Su candidatura fue seleccionada porque, según las reglas publicadas, con ella se podían otorgar más plazas que sin ella.</translation>
    </message>
    <message>
        <source>You were selected because, by the reviewers&apos; scores and the published rules, the total merit of those selected is higher with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>Su candidatura fue seleccionada porque, según las puntuaciones de los evaluadores y las reglas publicadas, el mérito total de las personas seleccionadas es mayor con ella que sin ella.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, results that are equal otherwise are reached at a lower cost with you.</source>
        <comment>to a nominee</comment>
        <translation>Su candidatura fue seleccionada porque, según las reglas publicadas, con ella se alcanzan a menor costo resultados por lo demás iguales.</translation>
    </message>
    <message>
        <source>Your application and others led to equal results by the published rules; the published drawing of lots decided in favour of yours.</source>
        <comment>to a nominee</comment>
        <translation>Su candidatura y otras llevaban a resultados iguales según las reglas publicadas; el sorteo publicado decidió a favor de la suya.</translation>
    </message>
    <message>
        <source>Your written withdrawal of %1, %2; SHA-256: %3.</source>
        <comment>%1 date, %2 a file&apos;s name, %3 its digest</comment>
        <translation>Su retirada por escrito del %1, %2; SHA-256: %3.</translation>
    </message>
    <message>
        <source>Another donor&apos;s written withdrawal of %1; SHA-256: %2.</source>
        <comment>%1 date, %2 digest of its file</comment>
        <translation>Retirada por escrito de otro donante, del %1; SHA-256: %2.</translation>
    </message>
    <message>
        <source>A withdrawal of the wish is taken back: %1</source>
        <comment>a reason</comment>
        <translation>Se anula una retirada del deseo: %1</translation>
    </message>
    <message>
        <source>%1 read another value at its source on %2: %3.</source>
        <comment>%1 a user&apos;s name, %2 a date, %3 a value</comment>
        <translation>%1 leyó otro valor en su fuente el %2: %3.</translation>
    </message>
    <message>
        <source>This copy was made after the decision. Its figures are those before it, as known on its day, %1.</source>
        <comment>%1 date</comment>
        <translation>Esta copia se hizo después de la decisión. Sus cifras son las anteriores a ella, según lo conocido en su fecha, el %1.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. It stood on the short list that was proposed for approval. I regret to inform you that the High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>Gracias por su solicitud de patrocinio para asistir a %1 en %2, %3. Figuraba en la lista corta propuesta para aprobación. Lamento informarle de que el Alto Representante para Asuntos de Desarme no aprobó el patrocinio.</translation>
    </message>
    <message>
        <source>Your delegation may ask us why, and how the criteria and rules that were published with the call %1 were applied to your application.</source>
        <comment>%1 reference of a call</comment>
        <translation>Su delegación puede preguntarnos por qué, y cómo se aplicaron a su solicitud los criterios y reglas publicados con la convocatoria %1.</translation>
    </message>
</context>
<context>
    <name>localisation</name>
    <message>
        <source>para. %1</source>
        <translation>párr. %1</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>párrs. %1</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a currency of ISO 4217. Write its code of three letters, such as USD.</source>
        <translation>«%1» no es una moneda de la norma ISO 4217. Escriba su código de tres letras, como USD.</translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 has: %3.</source>
        <translation>«%1» tiene más decimales de los que tiene %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is more than one amount may be: %2.</source>
        <translation>«%1» supera el máximo de un importe: %2.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fondo común</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Convocatorias</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Mis evaluaciones</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Lista corta</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Informe anual</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Estados financieros</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligencia debida</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Asociados</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organización no gubernamental</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Entidad de las Naciones Unidas</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organización internacional</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>Organización regional</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Medio académico</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Give the partner&apos;s name.</source>
        <translation>Indique el nombre del asociado.</translation>
    </message>
    <message>
        <source>A Government receives a grant and works with partners; it is not one itself.</source>
        <translation>Un Gobierno recibe una subvención y trabaja con asociados; él mismo no lo es.</translation>
    </message>
    <message>
        <source>There is a partner of this name already.</source>
        <translation>Ya hay un asociado con este nombre.</translation>
    </message>
    <message>
        <source>Another partner bears this name.</source>
        <translation>Otro asociado lleva este nombre.</translation>
    </message>
    <message>
        <source>The seat is in a State of the list, or left empty.</source>
        <translation>La sede está en un Estado de la lista o se deja en blanco.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://.</source>
        <translation>Un sitio web empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>Give the name of the person in charge.</source>
        <translation>Indique el nombre del responsable.</translation>
    </message>
    <message>
        <source>A year of birth has four digits, from 1900 on.</source>
        <translation>Un año de nacimiento tiene cuatro cifras, a partir de 1900.</translation>
    </message>
    <message>
        <source>All of this stands on record already.</source>
        <translation>Todo esto ya consta.</translation>
    </message>
    <message>
        <source>Nobody of this number is in charge on that day.</source>
        <translation>Nadie con este número está a cargo ese día.</translation>
    </message>
    <message>
        <source>Say why it is amended.</source>
        <translation>Diga por qué se modifica.</translation>
    </message>
    <message>
        <source>Give the first day on which it holds.</source>
        <translation>Indique el primer día en que rige.</translation>
    </message>
    <message>
        <source>There is no implementing partner “%1” on record. Record it first.</source>
        <translation>No consta ningún asociado en la ejecución «%1». Regístrelo primero.</translation>
    </message>
    <message>
        <source>There is no such implementing partner.</source>
        <translation>No existe tal asociado en la ejecución.</translation>
    </message>
    <message>
        <source>No name of this person is on record.</source>
        <translation>No consta ningún nombre de esta persona.</translation>
    </message>
    <message>
        <source>Say why the name is erased.</source>
        <translation>Diga por qué se borra el nombre.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Asociado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Diligencia debida</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Autorizado hasta</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>The partner is on record, and this says otherwise of it: amend it by itself, with the reason, and leave this empty in the table.</source>
        <translation>El asociado consta, y esto dice otra cosa de él: modifíquelo aparte, con el motivo, y deje esto vacío en la tabla.</translation>
    </message>
    <message>
        <source>“%1” has the same registration as %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«%1» tiene el mismo registro que %2: si es el mismo asociado, quite la fila y modifique aquel.</translation>
    </message>
    <message>
        <source>“%1” is a name like that of %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«%1» es un nombre parecido al de %2: si es el mismo asociado, quite la fila y modifique aquel.</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>Reverses %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>Revierte %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Asiento</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>money that is promised and not yet spent</comment>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money of a window that is not committed yet</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Gastos de apoyo</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <comment>a window of the fund</comment>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fondo común</translation>
    </message>
    <message>
        <source>Set aside and windows</source>
        <translation>Apartado y ventanillas</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>En el fondo común</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Exchange losses</source>
        <translation>Pérdidas por tipo de cambio</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>Para actividades</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Comprometido para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 a currency</comment>
        <translation>Pendiente, %1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>by donors</comment>
        <translation>prometido</translation>
    </message>
    <message>
        <source>received</source>
        <comment>from donors</comment>
        <translation>recibido</translation>
    </message>
    <message>
        <source>allotted</source>
        <comment>of an envelope, in all</comment>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>envelope</source>
        <comment>of a call</comment>
        <translation>dotación</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an envelope, in all</comment>
        <translation>comprometido</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>of an envelope, in all</comment>
        <translation>gastado</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>efectivo</translation>
    </message>
    <message>
        <source>spoken for</source>
        <comment>money that can&apos;t be committed</comment>
        <translation>ya destinado</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a PDF; %2 is the system&apos;s reason</comment>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar o libere este.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <comment>%1 is the library&apos;s reason</comment>
        <translation>No se pudo generar el PDF: %1.</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t take the paper. Save it as PDF instead.</source>
        <translation>La impresora no admite el papel. Guárdelo como PDF.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>La impresora se detuvo después de %n página.</numerusform>
            <numerusform>La impresora se detuvo después de %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Escritura del PDF</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>%1 is no currency code of ISO 4217.</source>
        <translation>%1 no es un código de moneda de la norma ISO 4217.</translation>
    </message>
    <message>
        <source>The fund&apos;s own currency has the rate 1.</source>
        <translation>La moneda del propio fondo tiene el tipo 1.</translation>
    </message>
    <message>
        <source>Say from which date the rate holds.</source>
        <translation>Indique desde qué fecha rige el tipo.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation>Un tipo es mayor que cero.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>No hay ningún tipo de cambio operacional de las Naciones Unidas para %1 en %2. Importe primero los tipos de ese mes.</translation>
    </message>
    <message>
        <source>There are two rates for %1 on %2. Leave one.</source>
        <translation>Hay dos tipos para %1 el %2. Deje uno.</translation>
    </message>
    <message>
        <source>A rate is at least 0.0001. It says how many units of the currency one unit of the fund&apos;s currency is worth.</source>
        <translation>Un tipo es como mínimo 0.0001. Indica cuántas unidades de la moneda vale una unidad de la moneda del fondo.</translation>
    </message>
    <message>
        <source>The books are closed until %1, and no rate of %2 for %3 was known then.</source>
        <translation>Los libros están cerrados hasta el %1 y entonces no se conocía ningún tipo de %2 para el %3.</translation>
    </message>
    <message>
        <source>%1 from %2 is on record with %3: %4 replaces it from now on, and what was converted stays.</source>
        <translation>%1 desde el %2 está registrado con %3: %4 lo sustituye desde ahora, y lo ya convertido queda como está.</translation>
    </message>
    <message>
        <source>The row has no currency code.</source>
        <translation>La fila no tiene código de moneda.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date such as 1 Nov 2026.</source>
        <translation>%1: «%2» no es una fecha como 1 Nov 2026.</translation>
    </message>
    <message>
        <source>%1: “%2” is no rate such as 0.923.</source>
        <translation>%1: «%2» no es un tipo como 0.923.</translation>
    </message>
    <message>
        <source>%1 has two rates for %2: %3 here and %4 in line %5.</source>
        <translation>%1 tiene dos tipos para el %2: %3 aquí y %4 en la línea %5.</translation>
    </message>
    <message>
        <source>This is no list of UN operational rates: it does not begin with UN_OPERATIONAL_RATES_DATASET.</source>
        <translation>No es una lista de tipos de cambio operacionales de las Naciones Unidas: no empieza por UN_OPERATIONAL_RATES_DATASET.</translation>
    </message>
    <message>
        <source>The list is cut or damaged here: %1.</source>
        <translation>La lista está cortada o dañada aquí: %1.</translation>
    </message>
    <message>
        <source>There is no row of rates in this text.</source>
        <translation>No hay ninguna fila de tipos en este texto.</translation>
    </message>
    <message>
        <source>There is no row of rates in this sheet.</source>
        <translation>No hay ninguna fila de tipos de cambio en esta hoja.</translation>
    </message>
    <message>
        <source>%1 from %2 is %3, and the last was %4 from %5.</source>
        <comment>%1 a currency&apos;s code, %2 and %5 dates, %3 and %4 rates of exchange</comment>
        <translation>%1 a partir de %2 es %3, y el último tipo era %4 a partir de %5.</translation>
    </message>
    <message>
        <source>That is ten times as much or more, up or down. Correct it, or give the reason, such as a redenomination.</source>
        <translation>Es diez veces más o menos, o aún más. Corríjalo o dé el motivo, por ejemplo un cambio de denominación.</translation>
    </message>
    <message>
        <source>That is a change of more than a quarter: look again.</source>
        <translation>Es un cambio de más de una cuarta parte: compruébelo.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The row names another that is not there.</source>
        <translation>La fila menciona otra que no existe.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules is missing or was changed.</source>
        <translation>Esta parte de las reglas del archivo falta o fue modificada.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules was added or changed.</source>
        <translation>Esta parte de las reglas del archivo fue añadida o modificada.</translation>
    </message>
    <message>
        <source>The expected entry is not in the record: its tail was cut off, or this is an older copy.</source>
        <translation>La entrada esperada no está en el registro: se cortó el final o esta es una copia anterior.</translation>
    </message>
    <message>
        <source>The entry does not bear its user&apos;s signature.</source>
        <translation>La entrada no lleva la firma de su usuario.</translation>
    </message>
    <message>
        <source>Another program removed this row.</source>
        <translation>Otro programa eliminó esta fila.</translation>
    </message>
    <message>
        <source>Another program removed this row with its table.</source>
        <translation>Otro programa eliminó esta fila junto con su tabla.</translation>
    </message>
    <message>
        <source>An entry before this one is missing.</source>
        <translation>Falta una entrada anterior a esta.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>La entrada no sigue a la anterior.</translation>
    </message>
    <message>
        <source>The entry was changed after it was made.</source>
        <translation>La entrada fue modificada después de hacerse.</translation>
    </message>
    <message>
        <source>Another program added this row.</source>
        <translation>Otro programa añadió esta fila.</translation>
    </message>
    <message>
        <source>Another program changed this row.</source>
        <translation>Otro programa cambió esta fila.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The entry&apos;s user has a role that may not do this.</source>
        <translation>El usuario de la entrada tiene una función que no permite este acto.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>Este usuario fue desactivado.</translation>
    </message>
    <message>
        <source>Your keys were replaced since you signed in. Sign in again.</source>
        <translation>Sus claves se sustituyeron después de iniciar usted sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The newest entry was made on %1, and this machine&apos;s clock says %2: set the clock. Nothing was written.</source>
        <translation>La entrada más reciente es del %1 y el reloj de este equipo indica %2: ajuste el reloj. No se escribió nada.</translation>
    </message>
    <message>
        <source>“%1” does not write into %2: this is a mistake of the program. Nothing was written.</source>
        <translation>«%1» no escribe en %2: es un error del programa. No se escribió nada.</translation>
    </message>
    <message>
        <source>The application was received on %1: this is not of an earlier day.</source>
        <translation>La solicitud se recibió el %1: esto no puede ser de un día anterior.</translation>
    </message>
    <message>
        <source>The call closed on %1: this is not of an earlier day.</source>
        <translation>La convocatoria se cerró el %1: esto no puede ser de un día anterior.</translation>
    </message>
    <message>
        <source>The call came to where it stands on %1: this is not of an earlier day.</source>
        <translation>La convocatoria llegó a su situación actual el %1: esto no puede ser de un día anterior.</translation>
    </message>
    <message>
        <source>The nominee was approved on %1: a withdrawal is not of an earlier day.</source>
        <translation>La persona propuesta se aprobó el %1: una retirada no puede ser de un día anterior.</translation>
    </message>
    <message>
        <source>The call was decided on %1: its letters are not of an earlier day.</source>
        <translation>La convocatoria se decidió el %1: sus cartas no pueden ser de un día anterior.</translation>
    </message>
    <message>
        <source>The letter is of %1: it is not released on an earlier day.</source>
        <translation>La carta es del %1: no se emite en un día anterior.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>Los libros están cerrados hasta el %1. Anote el asiento en un día posterior e indique en su texto a qué día corresponde.</translation>
    </message>
    <message>
        <source>The entry says that it was made on %1, before one that stands before it.</source>
        <translation>La entrada indica que se hizo el %1, antes que otra que la precede.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had been disabled before.</source>
        <translation>El usuario de la entrada había sido desactivado antes.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had signed in for the first time before.</source>
        <translation>El usuario de la entrada había iniciado sesión por primera vez antes.</translation>
    </message>
    <message>
        <source>Entry %1 wrote this row, which a deed of its kind does not.</source>
        <translation>La entrada %1 escribió esta fila, algo que un acto de su tipo no hace.</translation>
    </message>
    <message>
        <source>The file that was brought up to date here was not the one that the record describes.</source>
        <translation>El archivo que se actualizó aquí no era el que describe el registro.</translation>
    </message>
    <message>
        <source>The row names another author or moment than the entry that wrote it.</source>
        <translation>La fila nombra a otro autor u otro momento que la entrada que la escribió.</translation>
    </message>
    <message>
        <source>The due diligence was proposed on %1: it is not decided on an earlier day.</source>
        <translation>La diligencia debida se propuso el %1: no puede decidirse en una fecha anterior.</translation>
    </message>
    <message>
        <source>What the letter is about is of %1: it is not written on an earlier day.</source>
        <translation>El asunto de la carta es del %1: no puede escribirse en una fecha anterior.</translation>
    </message>
    <message>
        <source>The version was published on %1: nobody was told of it on an earlier day.</source>
        <translation>La versión se publicó el %1: no se pudo informar de ella a nadie en una fecha anterior.</translation>
    </message>
    <message>
        <source>The person is in charge from %1 on: nobody leaves on an earlier day.</source>
        <translation>La persona está a cargo desde el %1: nadie sale en un día anterior.</translation>
    </message>
    <message>
        <source>The wish was withdrawn on %1: that is not taken back on an earlier day.</source>
        <translation>El deseo se retiró el %1: eso no se anula en un día anterior.</translation>
    </message>
    <message>
        <source>The public value became known on %1: it is not read on an earlier day.</source>
        <translation>El valor público se conoció el %1: no se lee en un día anterior.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to report of %1 yet.</source>
        <translation>Aún no hay nada que informar de %1.</translation>
    </message>
    <message>
        <source>The statement does not add up or differs from the receipts; verify the file.</source>
        <translation>El estado financiero no cuadra o difiere de los ingresos; verifique el archivo.</translation>
    </message>
    <message>
        <source>Annual consolidated report %1</source>
        <translation>Informe anual consolidado de %1</translation>
    </message>
    <message>
        <source>Contributions, use of funds and sponsorship in %1</source>
        <translation>Contribuciones, uso de los fondos y patrocinio en %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fondo propuesto: no es un documento oficial</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Demostración: personas e importes inventados</translation>
    </message>
    <message>
        <source>Provisional: the year is not over</source>
        <translation>Provisional: el año no ha terminado</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Datos de %1</translation>
    </message>
    <message>
        <source>%1: scored criteria</source>
        <translation>%1: criterios puntuados</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>%1 is the call&apos;s reference</comment>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Eligibility (para. 21):</source>
        <translation>Admisibilidad (párr. 21):</translation>
    </message>
    <message>
        <source>The lot: %1</source>
        <translation>El sorteo: %1</translation>
    </message>
    <message>
        <source>Digest of the call as published (SHA-256): %1</source>
        <translation>Huella de la convocatoria publicada (SHA-256): %1</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>Anexo I</translation>
    </message>
    <message>
        <source>Criteria and rules that were applied</source>
        <translation>Criterios y reglas que se aplicaron</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>Anexo II</translation>
    </message>
    <message>
        <source>Notes on accounting and on the record</source>
        <translation>Notas sobre la contabilidad y el registro</translation>
    </message>
    <message>
        <source>The books are kept in %1. Sums in other currencies are converted at the United Nations operational rate of exchange in force on the date of the receipt and rounded half to even, once.</source>
        <translation>Los libros se llevan en %1. Las sumas en otras monedas se convierten al tipo de cambio operacional de las Naciones Unidas vigente en la fecha del ingreso y se redondean una sola vez, al par más cercano en caso de mitad.</translation>
    </message>
    <message>
        <source>At the end of the period programme support costs were set at %1 of direct costs and the operating reserve at %2 of allotments.</source>
        <translation>Al final del período, los gastos de apoyo a los programas estaban fijados en el %1 de los costos directos y la reserva operacional en el %2 de las habilitaciones.</translation>
    </message>
    <message>
        <source>Operational rates used, units for one %1</source>
        <translation>Tipos operacionales usados, unidades por un %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contributions received in %1, by donor</source>
        <translation>Contribuciones recibidas en %1, por donante</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Como se recibió</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>in place of an amount that a donor asked to leave out</comment>
        <translation>no publicado</translation>
    </message>
    <message>
        <source>Amounts of donors who asked that they not be published</source>
        <translation>Importes de los donantes que pidieron que no se publicaran</translation>
    </message>
    <message>
        <source>Converted at the United Nations operational rate of exchange of the day of receipt.</source>
        <translation>Convertido al tipo de cambio operacional de las Naciones Unidas del día del ingreso.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Contributions by kind of donor</source>
        <translation>Contribuciones por tipo de donante</translation>
    </message>
    <message>
        <source>%1 thousand, cumulative</source>
        <comment>unit of a chart&apos;s axis; %1 is a currency</comment>
        <translation>Miles de %1, acumulado</translation>
    </message>
    <message>
        <source>Receipts in the course of %1</source>
        <translation>Ingresos a lo largo de %1</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contribuciones</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the fund received %2 from %Ln donor(s).</source>
        <translation>
            <numerusform>En %1 el fondo recibió %2 de %Ln donante.</numerusform>
            <numerusform>En %1 el fondo recibió %2 de %Ln donantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the period, %1 had been agreed and not yet received.</source>
        <translation>Al final del período se habían acordado %1 que aún no se habían recibido.</translation>
    </message>
    <message>
        <source>No contribution is earmarked; none was asked to be (para. 19).</source>
        <translation>Ninguna contribución está destinada a fines específicos; no se pidió para ninguna (párr. 19).</translation>
    </message>
    <message numerus="yes">
        <source>No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on record (para. 19).</source>
        <translation>
            <numerusform>Ninguna contribución está destinada a fines específicos. Se rechazó %Ln petición en ese sentido, que queda registrada (párr. 19).</numerusform>
            <numerusform>Ninguna contribución está destinada a fines específicos. Se rechazaron %Ln peticiones en ese sentido, que quedan registradas (párr. 19).</numerusform>
        </translation>
    </message>
    <message>
        <source>contributions received</source>
        <translation>contribuciones recibidas</translation>
    </message>
    <message>
        <source>delegates sponsored</source>
        <comment>under a big number</comment>
        <translation>delegados patrocinados</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>de ellos, mujeres</translation>
    </message>
    <message>
        <source>from least developed, landlocked and small island States</source>
        <translation>de países menos adelantados, Estados sin litoral y pequeños Estados insulares</translation>
    </message>
    <message>
        <source>Provisional report</source>
        <translation>Informe provisional</translation>
    </message>
    <message>
        <source>The year %1 is not over. The figures cover the time to %2 and will change.</source>
        <translation>El año %1 no ha terminado. Las cifras abarcan hasta el %2 y cambiarán.</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>Situación del fondo</translation>
    </message>
    <message>
        <source>States have not yet decided to establish this fund. The report shows how the proposal of the Secretariat would be carried out; it prejudges no decision.</source>
        <translation>Los Estados aún no han decidido establecer este fondo. El informe muestra cómo se llevaría a cabo la propuesta de la Secretaría; no prejuzga ninguna decisión.</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>El año en cifras</translation>
    </message>
    <message>
        <source>The fund brings delegates, above all from developing countries, to the meetings of the United Nations on the security of information and communications technologies, and supports capacity-building. All contributions form one pool; none is earmarked, and expenditure is therefore reported in aggregate (paras. 19 and 27).</source>
        <translation>El fondo lleva delegados, sobre todo de países en desarrollo, a las reuniones de las Naciones Unidas sobre la seguridad de las tecnologías de la información y las comunicaciones, y apoya la creación de capacidad. Todas las contribuciones forman un fondo común; ninguna está destinada a fines específicos, por lo que los gastos se comunican en forma agregada (párrs. 19 y 27).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced was reached on %2, and the fund has been operational since (para. 16).</source>
        <translation>El mínimo de %1 que anunció el administrador se alcanzó el %2, y el fondo está en funcionamiento desde entonces (párr. 16).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced has not been reached; nothing was committed (para. 16).</source>
        <translation>El mínimo de %1 que anunció el administrador no se ha alcanzado; no se comprometió nada (párr. 16).</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter for a woman in a chart</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>men and others</source>
        <translation>hombres y otros</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for a man in a chart</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Presentaron solicitud</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Patrocinados</translation>
    </message>
    <message>
        <source>%1: women and men</source>
        <translation>%1: mujeres y hombres</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1: delegates sponsored by regional group</source>
        <translation>%1: delegados patrocinados por grupo regional</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>presentaron solicitud</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>patrocinados</translation>
    </message>
    <message>
        <source>%1: States in special situations</source>
        <translation>%1: Estados en situaciones especiales</translation>
    </message>
    <message>
        <source>A State may belong to more than one group.</source>
        <translation>Un Estado puede pertenecer a más de un grupo.</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 en cifras</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>Plazas ofrecidas</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admisibles</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>of them for the first time</source>
        <translation>de ellos, por primera vez</translation>
    </message>
    <message>
        <source>of them from LDCs, LLDCs or SIDS</source>
        <translation>de ellos, de PMA, PDSL o PEID</translation>
    </message>
    <message>
        <source>States represented</source>
        <translation>Estados representados</translation>
    </message>
    <message>
        <source>Committed at the decision</source>
        <translation>Comprometido en la decisión</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>%1: the published rules and what was reached</source>
        <translation>%1: las reglas publicadas y lo que se logró</translation>
    </message>
    <message>
        <source>Rule, most important first</source>
        <translation>Regla, primero la más importante</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Logrado</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>%1 is the call&apos;s reference, %2 its title</comment>
        <translation>Ronda %1: %2</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and is open until %5.</source>
        <translation>La convocatoria para %1, %2, %3, se publicó el %4 con sus criterios y reglas, y está abierta hasta el %5.</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and closed on %5.</source>
        <translation>La convocatoria para %1, %2, %3, se publicó el %4 con sus criterios y reglas, y se cerró el %5.</translation>
    </message>
    <message>
        <source>No decision had been taken by the end of the period.</source>
        <translation>Al final del período no se había tomado ninguna decisión.</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs approved the short list on %1 (para. 18). %2 of %3 applicants were sponsored, from %4 States.</source>
        <translation>El Alto Representante para Asuntos de Desarme aprobó la lista corta el %1 (párr. 18). Se patrocinó a %2 de %3 solicitantes, de %4 Estados.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Patrocinio</translation>
    </message>
    <message>
        <source>No call for sponsorship was published in the period.</source>
        <translation>En el período no se publicó ninguna convocatoria de patrocinio.</translation>
    </message>
    <message>
        <source>Statement of income and expenditure, %1</source>
        <translation>Estado de ingresos y gastos, %1</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>Contribuciones recibidas, deducidos los reembolsos</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>Intereses y diferencias de cambio</translation>
    </message>
    <message>
        <source>Total funds available</source>
        <translation>Total de fondos disponibles</translation>
    </message>
    <message>
        <source>Sponsorship of delegates</source>
        <translation>Patrocinio de delegados</translation>
    </message>
    <message>
        <source>Capacity-building projects</source>
        <translation>Proyectos de creación de capacidad</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Seguimiento y evaluación</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Gastos de apoyo a los programas</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Total de gastos</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>del cual, comprometido</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>del cual, habilitado, no comprometido</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>del cual, reserva operacional</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>del cual, disponible</translation>
    </message>
    <message>
        <source>Direct costs are expenditure; support costs are charged on expenditure and on open commitments.</source>
        <translation>Los costos directos son gastos; los gastos de apoyo se cargan sobre los gastos y los compromisos pendientes.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Spent on sponsorship</source>
        <translation>Gastado en patrocinio</translation>
    </message>
    <message>
        <source>Spent on projects</source>
        <translation>Gastado en proyectos</translation>
    </message>
    <message>
        <source>Spent on monitoring</source>
        <translation>Gastado en seguimiento</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Gastos de apoyo</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Habilitado</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Reserva operacional</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Where the money stands</source>
        <translation>Dónde está el dinero</translation>
    </message>
    <message>
        <source>Use of funds</source>
        <translation>Uso de los fondos</translation>
    </message>
    <message>
        <source>Contributions form one pool, and no expenditure is traced to a donor. The statement shows the use of all funds in aggregate (para. 27).</source>
        <translation>Las contribuciones forman un fondo común y ningún gasto se vincula a un donante. El estado muestra el uso de todos los fondos en forma agregada (párr. 27).</translation>
    </message>
    <message>
        <source>The year is not over: the report runs to %1 and is marked provisional.</source>
        <translation>El año no ha terminado: el informe abarca hasta el %1 y lleva la indicación de provisional.</translation>
    </message>
    <message>
        <source>The office that reports is not recorded.</source>
        <translation>No está registrada la oficina que informa.</translation>
    </message>
    <message>
        <source>The report has no document symbol.</source>
        <translation>El informe no tiene signatura de documento.</translation>
    </message>
    <message>
        <source>The fund is not established: each page says that the report is no official document.</source>
        <translation>El fondo no está establecido: cada página dice que el informe no es un documento oficial.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>No se ha anunciado ningún mínimo para empezar.</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start.</source>
        <translation>Los ingresos no han alcanzado el mínimo para empezar.</translation>
    </message>
    <message>
        <source>%1 has no decision: its round stands without anyone sponsored.</source>
        <translation>%1 no tiene decisión: su ronda figura sin nadie patrocinado.</translation>
    </message>
    <message>
        <source>%1: %2 is short by %3.</source>
        <comment>%1 a call, %2 the name of a rule, %3 a number</comment>
        <translation>%1: para cumplir «%2» faltan %3.</translation>
    </message>
    <message>
        <source>%1: nothing was paid yet of %2 committed.</source>
        <translation>%1: aún no se ha pagado nada de los %2 comprometidos.</translation>
    </message>
    <message>
        <source>Nothing was received in the year.</source>
        <translation>En el año no se recibió nada.</translation>
    </message>
    <message>
        <source>%1 is agreed and was not received by the end.</source>
        <translation>Se acordaron %1 que al final no se habían recibido.</translation>
    </message>
    <message>
        <source>The pool shows a shortfall of %1.</source>
        <translation>El fondo común presenta un déficit de %1.</translation>
    </message>
    <message>
        <source>No sponsorship round falls into the year.</source>
        <translation>Ninguna ronda de patrocinio corresponde al año.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) who asked for it stand(s) in totals only.</source>
        <translation>
            <numerusform>%Ln donante que lo pidió figura solo en los totales.</numerusform>
            <numerusform>%Ln donantes que lo pidieron figuran solo en los totales.</numerusform>
        </translation>
    </message>
    <message>
        <source>People are counted and not named; nothing confidential is used.</source>
        <translation>Las personas se cuentan y no se nombran; no se usa nada confidencial.</translation>
    </message>
    <message>
        <source>The statement adds up and agrees with the receipts.</source>
        <translation>El estado financiero cuadra y concuerda con los ingresos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were each read by at least two reviewers, none from the applicant&apos;s own State.</source>
        <translation>
            <numerusform>%Ln solicitud la leyeron al menos dos evaluadores, ninguno del propio Estado del solicitante.</numerusform>
            <numerusform>%Ln solicitudes las leyeron, cada una, al menos dos evaluadores, ninguno del propio Estado del solicitante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln application(s) it was decided, with the reason on record, to go on without two reviews; they could not be selected.</source>
        <translation>
            <numerusform>Para %Ln solicitud se decidió, con el motivo registrado, seguir sin dos evaluaciones; no se pudo seleccionar.</numerusform>
            <numerusform>Para %Ln solicitudes se decidió, con el motivo registrado, seguir sin dos evaluaciones; no se pudieron seleccionar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegates were selected by criteria and rules that were published with the call and not changed afterwards, with regard to gender equality and geographical diversity; all States could apply, and women were encouraged to (paras. 18, 21 and 22).</source>
        <translation>Los delegados se seleccionaron según criterios y reglas que se publicaron con la convocatoria y no se cambiaron después, teniendo en cuenta la igualdad de género y la diversidad geográfica; todos los Estados podían presentar solicitudes y se alentó a las mujeres a hacerlo (párrs. 18, 21 y 22).</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be said.</source>
        <translation>No se puede decir qué se sabrá un día que aún no ha llegado.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>%1 is a date</comment>
        <translation>Según lo conocido el %1</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Ingresos y gastos</translation>
    </message>
    <message>
        <source>Merit runs from 0 to 100, from the scores of all reviewers by the weights; nobody below %1 is selected. The selection keeps the rules in their order, then fills the seats, then takes the greatest sum of merits, then the lowest cost; what still ties is settled by lot.</source>
        <translation>El mérito va de 0 a 100, según las puntuaciones de todos los evaluadores y las ponderaciones; no se selecciona a nadie por debajo de %1. La selección cumple las reglas en su orden, luego cubre las plazas, luego toma la mayor suma de méritos y luego el menor costo; los empates que queden se resuelven por sorteo.</translation>
    </message>
    <message>
        <source>All figures are of %1: what is dated later is left out, even where it was on record when the report was made.</source>
        <translation>Todas las cifras son del %1: se omite lo que lleva fecha posterior, aunque constara cuando se elaboró el informe.</translation>
    </message>
    <message>
        <source>The report says what was on record at the end of %1; what was recorded later is left out, also where it is dated earlier.</source>
        <translation>El informe indica lo que constaba al final del %1; se omite lo que se registró después, también si lleva fecha anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out.</source>
        <translation>
            <numerusform>%Ln donante pidió después de ese día no ser publicado así: este informe es para el expediente y no debe entregarse.</numerusform>
            <numerusform>%Ln donantes pidieron después de ese día no ser publicados así: este informe es para el expediente y no debe entregarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) between the two windows were recorded; none binds an allotment (para. 19).</source>
        <translation>
            <numerusform>Se registró %Ln preferencia entre las dos ventanillas; ninguna vincula una habilitación (párr. 19).</numerusform>
            <numerusform>Se registraron %Ln preferencias entre las dos ventanillas; ninguna vincula una habilitación (párr. 19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) in kind, valued at %1, were received; they are no part of the pool.</source>
        <translation>
            <numerusform>Se recibió %Ln contribución en especie, valorada en %1; no forma parte del fondo común.</numerusform>
            <numerusform>Se recibieron %Ln contribuciones en especie, valoradas en %1; no forman parte del fondo común.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as their conditions are met.</source>
        <translation>Las contribuciones se reconocen con arreglo a IPSAS 23: en su totalidad a la firma, y las condicionales a medida que se cumplen sus condiciones.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>Las contribuciones se reconocen con arreglo a IPSAS 47: a medida que se reciben y, si conllevan obligaciones, a medida que estas se cumplen.</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>Anexo III</translation>
    </message>
    <message>
        <source>What levels of funding would buy</source>
        <translation>Lo que permitirían distintos niveles de financiación</translation>
    </message>
    <message>
        <source>The scenarios say what a yearly funding would buy at assumed unit costs. They are for illustration only, as the levels of para. 20 are, and commit nobody.</source>
        <translation>Los escenarios indican lo que permitiría una financiación anual con los costos unitarios supuestos. Son solo ilustrativos, como los niveles del párr. 20, y no comprometen a nadie.</translation>
    </message>
    <message>
        <source>What the funding of each scenario becomes</source>
        <translation>En qué se convierte la financiación de cada escenario</translation>
    </message>
    <message>
        <source>Still committed</source>
        <translation>Aún comprometido</translation>
    </message>
    <message>
        <source>Released, since it was not needed</source>
        <translation>Liberado por no ser necesario</translation>
    </message>
    <message>
        <source>Declined by the High Representative</source>
        <translation>Denegados por el Alto Representante</translation>
    </message>
    <message>
        <source>Approved and withdrawn afterwards</source>
        <translation>Aprobados y retirados después</translation>
    </message>
    <message>
        <source>Of the closing balance of %1, %2 is committed and %3 is neither committed, allotted nor set aside; the support costs of what is allotted, new allotments and their reserve come out of it.</source>
        <translation>Del saldo final de %1, %2 está comprometido y %3 no está comprometido, habilitado ni apartado; de ahí salen los gastos de apoyo de lo habilitado, las nuevas habilitaciones y su reserva.</translation>
    </message>
    <message>
        <source>Staff of the administrator</source>
        <translation>Personal del administrador</translation>
    </message>
    <message>
        <source>Spent on staff</source>
        <translation>Gastado en personal</translation>
    </message>
    <message>
        <source>Digest of the short list approved on %1 (SHA-256): %2</source>
        <comment>%1 a date</comment>
        <translation>Huella de la lista corta aprobada el %1 (SHA-256): %2</translation>
    </message>
    <message>
        <source>Published with a reason, since its rules could not all be kept, its notice was short or people had applied: %1</source>
        <translation>Publicada con un motivo, pues no se podían cumplir todas sus reglas, el plazo de aviso era corto o había solicitudes presentadas: %1</translation>
    </message>
    <message>
        <source>The number of applicants is left out here, since a group in which fewer than three were not sponsored would point at persons (paras. 11 and 27).</source>
        <translation>El número de solicitudes se omite aquí, pues un grupo en el que menos de tres no fueron patrocinados señalaría a personas (párrs. 11 y 27).</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>delegados</translation>
    </message>
    <message>
        <source>Who was to fill places that became free was approved on %1.</source>
        <comment>%1 one date or several</comment>
        <translation>Quiénes debían ocupar las plazas que quedaron libres se aprobó el %1.</translation>
    </message>
    <message>
        <source>Amounts not published</source>
        <translation>Importes no publicados</translation>
    </message>
    <message numerus="yes">
        <source>Amounts of donors who asked that they not be published, also of %Ln donor(s) not named here</source>
        <translation>
            <numerusform>Importes de donantes que pidieron que no se publicaran, también de %Ln donante no nombrado aquí</numerusform>
            <numerusform>Importes de donantes que pidieron que no se publicaran, también de %Ln donantes no nombrados aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>There is no such application, or it was withdrawn.</source>
        <translation>No existe esa solicitud o fue retirada.</translation>
    </message>
    <message>
        <source>At least two reviewers read each application.</source>
        <translation>Al menos dos evaluadores leen cada solicitud.</translation>
    </message>
    <message>
        <source>The reviewer&apos;s account was disabled.</source>
        <translation>La cuenta del evaluador fue desactivada.</translation>
    </message>
    <message>
        <source>There is no reviewer %1.</source>
        <translation>No existe el evaluador %1.</translation>
    </message>
    <message>
        <source>That is on record already.</source>
        <translation>Eso ya está registrado.</translation>
    </message>
    <message>
        <source>%1 is of the same State</source>
        <translation>%1 es del mismo Estado</translation>
    </message>
    <message>
        <source>%1 has stood back</source>
        <translation>%1 se ha abstenido</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and there are only %3. Add a reviewer.</source>
        <translation>%1 necesita %2 evaluadores y solo hay %3. Añada un evaluador.</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and only %3 may review it: %4. Add a reviewer.</source>
        <translation>%1 necesita %2 evaluadores y solo pueden evaluarla %3: %4. Añada un evaluador.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted: it was changed in the file. Verify the record.</source>
        <translation>La evaluación de %1 por %2 no es la que se envió: fue modificada en el archivo. Verifique el registro.</translation>
    </message>
    <message>
        <source>Waits for the review of %1.</source>
        <comment>%1 is a list of reviewers</comment>
        <translation>Espera la evaluación de %1.</translation>
    </message>
    <message>
        <source>All reviews are in and can be opened.</source>
        <translation>Están todas las evaluaciones y se pueden abrir.</translation>
    </message>
    <message>
        <source>Has %1 of 2 reviewers: assign another, or decide to go on without.</source>
        <translation>Tiene %1 de 2 evaluadores: asigne otro o decida seguir sin él.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and why it waits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its eligibility is unclear: a person must decide first.</source>
        <translation>Su admisibilidad es dudosa: antes debe decidir una persona.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>why someone does not review</comment>
        <translation>Conflicto de intereses</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>why someone does not review</comment>
        <translation>Abstención</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>why someone does not review</comment>
        <translation>Relevado</translation>
    </message>
    <message>
        <source>The call has no application %1, or it was withdrawn.</source>
        <translation>La convocatoria no tiene la solicitud %1, o fue retirada.</translation>
    </message>
    <message>
        <source>You are %1 and submit your own reviews, not those of %2.</source>
        <translation>Usted es %1 y envía sus propias evaluaciones, no las de %2.</translation>
    </message>
    <message>
        <source>%1 stands twice in the table.</source>
        <translation>%1 figura dos veces en la tabla.</translation>
    </message>
    <message>
        <source>This application is not assigned to you.</source>
        <translation>Usted no tiene asignada esta solicitud.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened and can&apos;t change.</source>
        <translation>Las evaluaciones de esta solicitud están abiertas y no pueden cambiarse.</translation>
    </message>
    <message>
        <source>It was decided to go on without reviews of this application.</source>
        <translation>Se decidió seguir sin evaluaciones de esta solicitud.</translation>
    </message>
    <message>
        <source>Reviews begin when the call is closed for applications.</source>
        <translation>Las evaluaciones empiezan cuando la convocatoria está cerrada a nuevas solicitudes.</translation>
    </message>
    <message>
        <source>The short list was sent to the High Representative: its reviews stay.</source>
        <translation>La lista corta se envió al Alto Representante: sus evaluaciones permanecen.</translation>
    </message>
    <message>
        <source>Give a score for each of the %1 criteria of the call.</source>
        <translation>Dé una puntuación en cada uno de los %1 criterios de la convocatoria.</translation>
    </message>
    <message>
        <source>A score is a whole number from 0 to 5.</source>
        <translation>Una puntuación es un número entero de 0 a 5.</translation>
    </message>
    <message>
        <source>The note has more than %1 characters.</source>
        <translation>La nota tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Usted se abstuvo en esta solicitud.</translation>
    </message>
    <message>
        <source>You have submitted this review: it can&apos;t change.</source>
        <translation>Usted ya envió esta evaluación: no puede cambiarse.</translation>
    </message>
    <message>
        <source>Say in one sentence what the conflict is.</source>
        <translation>Indique en una frase cuál es el conflicto.</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>Indique el motivo en una frase.</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters.</source>
        <translation>El motivo tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The review is submitted; only a conflict of interest can still take it out.</source>
        <translation>La evaluación está enviada; solo un conflicto de intereses puede aún excluirla.</translation>
    </message>
    <message>
        <source>Say in at most %1 characters why the call goes on without reviews of this application.</source>
        <translation>Indique en %1 caracteres como máximo por qué la convocatoria sigue sin evaluaciones de esta solicitud.</translation>
    </message>
    <message>
        <source>This application has enough reviews; only one with fewer than two can go without.</source>
        <translation>Esta solicitud tiene suficientes evaluaciones; solo se puede prescindir de ellas si hay menos de dos.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted.</source>
        <translation>La evaluación de %1 por %2 no es la que se envió.</translation>
    </message>
    <message>
        <source>Said in confidence to the office.</source>
        <translation>Dicho en confianza a la oficina.</translation>
    </message>
    <message>
        <source>The review key of %1 is none: it was changed by another program. Verify the file.</source>
        <translation>La clave de evaluación de %1 no es una clave: la cambió otro programa. Verifique el archivo.</translation>
    </message>
    <message>
        <source>The applicant is of the reviewer&apos;s own State, which came on record later (para. 18).</source>
        <translation>El solicitante es del Estado propio del evaluador, que se registró después (párr. 18).</translation>
    </message>
    <message>
        <source>%1: %3 are of the own State of %2, who must not review them (para. 18). Assign the reviews again: others take them.</source>
        <translation>%1: %3 son del Estado propio de %2, que no debe evaluarlos (párr. 18). Asigne de nuevo las evaluaciones: otros las toman.</translation>
    </message>
    <message>
        <source>%1: %2 has submitted reviews of %3, which are of the own State (para. 18). Until they are opened, record the conflict of interest, and they don&apos;t count.</source>
        <translation>%1: %2 ha presentado evaluaciones de %3, que son de su propio Estado (párr. 18). Mientras no se abran, registre el conflicto de intereses y no contarán.</translation>
    </message>
    <message>
        <source>The applicant is of your own State: the office gives this application to somebody else.</source>
        <translation>El solicitante es de su propio Estado: la oficina da esta solicitud a otra persona.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Póngale un nombre de como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A scenario of this fund is kept in %1.</source>
        <translation>Un escenario de este fondo se lleva en %1.</translation>
    </message>
    <message>
        <source>An amount above zero in %1, of at most %2.</source>
        <translation>Un importe mayor que cero en %1, de como máximo %2.</translation>
    </message>
    <message>
        <source>An amount in %1 from zero to %2.</source>
        <translation>Un importe en %1 de cero a %2.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>A medium operation has no fewer delegates or activities than a small one.</source>
        <translation>Una operación mediana no tiene menos delegados ni actividades que una pequeña.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>No existe el escenario «%1».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>Lo que permite</translation>
    </message>
    <message>
        <source>Delegates at each session</source>
        <translation>Delegados en cada período de sesiones</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Períodos de sesiones al año</translation>
    </message>
    <message>
        <source>Activities a year, at most</source>
        <translation>Actividades al año, como máximo</translation>
    </message>
    <message>
        <source>Multi-year commitments</source>
        <translation>Compromisos plurianuales</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>Años sostenidos</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>En qué se convierte la financiación</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financiación anual</translation>
    </message>
    <message>
        <source>Buys more from</source>
        <translation>Permite más a partir de</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>Personal pagado con cargo a</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>el fondo</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>el presupuesto ordinario</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>Puesto del Cuadro Orgánico, al año</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>Puesto del Cuadro de Servicios Generales, al año</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Un delegado en un período de sesiones</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>Una actividad</translation>
    </message>
    <message>
        <source>Years that the funding comes</source>
        <translation>Años en que llega la financiación</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Delegados</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Gastos de apoyo</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Reserva operacional</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>No asignado</translation>
    </message>
    <message>
        <source>the usual share; no authority has set another</source>
        <translation>la parte habitual; ninguna autoridad ha fijado otra</translation>
    </message>
    <message>
        <source>For illustration only: unit costs are assumptions, not prices (para. 20).</source>
        <translation>Solo a título ilustrativo: los costos unitarios son supuestos, no precios (párr. 20).</translation>
    </message>
    <message>
        <source>Programme support costs are %1 of expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>Los gastos de apoyo a los programas son el %1 de los gastos (%2).</translation>
    </message>
    <message>
        <source>The operating reserve is %1 of planned expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>La reserva operacional es el %1 de los gastos previstos (%2).</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>What a yearly funding buys, amounts in %1</source>
        <comment>%1 a currency</comment>
        <translation>Lo que permite una financiación anual, importes en %1</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>Pequeña, párr. 20 a)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>Mediana, párr. 20 b)</translation>
    </message>
    <message>
        <source>Para. 20 (b) illustrates commitments over several years with US$ 5 million a year; no UN operational rate is on record to compare it with %1.</source>
        <translation>El párr. 20 b) ilustra los compromisos de varios años con 5 millones de dólares de los EE.UU. al año; no consta ningún tipo de cambio operacional de las Naciones Unidas para compararlos con %1.</translation>
    </message>
    <message>
        <source>In the twelve months to %1 the fund received %2 %3, below the %2 %4 a year with which para. 20 (b) illustrates commitments over several years.</source>
        <translation>En los doce meses hasta el %1, el fondo recibió %2 %3, por debajo de los %2 %4 al año con los que el párr. 20 b) ilustra los compromisos de varios años.</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1, párr. 20 a)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1, párr. 20 b)</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>not known on both sides</source>
        <comment>a year of birth</comment>
        <translation>no se conoce en ambos lados</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>el mismo año de nacimiento</translation>
    </message>
    <message>
        <source>among the years of birth that the list gives</source>
        <translation>entre los años de nacimiento que da la lista</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>un año de diferencia</translation>
    </message>
    <message>
        <source>some years apart</source>
        <translation>algunos años de diferencia</translation>
    </message>
    <message>
        <source>more than ten years apart</source>
        <translation>más de diez años de diferencia</translation>
    </message>
    <message>
        <source>these words contradict each other</source>
        <translation>estas palabras se contradicen</translation>
    </message>
    <message>
        <source>only one side has these words</source>
        <translation>solo un lado tiene estas palabras</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>las palabras están en otro orden</translation>
    </message>
    <message>
        <source>an alias that the list itself calls weak</source>
        <translation>un alias que la propia lista llama débil</translation>
    </message>
    <message>
        <source>the same number of a document</source>
        <translation>el mismo número de documento</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <comment>how much a match says; a number such as 21.4</comment>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is “%1”, not “CONSOLIDATED_LIST”: this is not the Security Council&apos;s Consolidated List.</source>
        <translation>El elemento raíz del archivo es «%1», no «CONSOLIDATED_LIST»: no es la Lista Consolidada del Consejo de Seguridad.</translation>
    </message>
    <message>
        <source>The list bears no date: “dateGenerated” of its first element is “%1”.</source>
        <translation>La lista no lleva fecha: «dateGenerated» de su primer elemento es «%1».</translation>
    </message>
    <message>
        <source>The list has no part “%1”. Download the whole list again.</source>
        <translation>La lista no tiene la parte «%1». Descargue de nuevo la lista completa.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the list, after %1 entries: it was cut off. Download it again.</source>
        <translation>El archivo termina en medio de la lista, tras %1 entradas: se cortó. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1.</source>
        <translation>El archivo no es XML bien formado: %1.</translation>
    </message>
    <message>
        <source>The entry “%1” has no number (DATAID).</source>
        <translation>La entrada «%1» no tiene número (DATAID).</translation>
    </message>
    <message>
        <source>The entry %1 has no name.</source>
        <translation>La entrada %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>The number %1 (DATAID) stands at two entries.</source>
        <translation>El número %1 (DATAID) figura en dos entradas.</translation>
    </message>
    <message>
        <source>The list is longer than any list of the Security Council.</source>
        <translation>La lista es más larga que cualquier lista del Consejo de Seguridad.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>an entry of the list</comment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry of the list</comment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an entry of the list</comment>
        <translation>Suprimida</translation>
    </message>
    <message>
        <source>The part “%1” has %2 entries; between %3 and %4 are plausible. A list that was cut off or mixed up is not imported: download it again.</source>
        <translation>La parte «%1» tiene %2 entradas; entre %3 y %4 es lo plausible. Una lista cortada o mezclada no se importa: descárguela de nuevo.</translation>
    </message>
    <message>
        <source>The list bears the date %1, which is to come.</source>
        <translation>La lista lleva la fecha %1, que aún no ha llegado.</translation>
    </message>
    <message>
        <source>The list is of %1; a version of %2 is on record already.</source>
        <translation>La lista es del %1; ya está registrada una versión del %2.</translation>
    </message>
    <message>
        <source>Individual</source>
        <comment>an entry of a sanctions list</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>an entry of a sanctions list</comment>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>nombre principal</translation>
    </message>
    <message>
        <source>name in its own script</source>
        <translation>nombre en su propia escritura</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>alias of low quality</source>
        <translation>alias de baja calidad</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a year</comment>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>verdict on a hit</comment>
        <translation>Quien figura en la lista</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>verdict on a hit</comment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a hit</comment>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <comment>state of a hit</comment>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>state of a hit that two people decided</comment>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>state of a hit that two people decided</comment>
        <translation>Quien figura en la lista</translation>
    </message>
    <message>
        <source>No list imported</source>
        <translation>Ninguna lista importada</translation>
    </message>
    <message>
        <source>Not screened against the newest list</source>
        <translation>No cotejado con la lista más reciente</translation>
    </message>
    <message>
        <source>A hit waits for a decision</source>
        <translation>Una coincidencia espera una decisión</translation>
    </message>
    <message>
        <source>On the Security Council&apos;s list</source>
        <translation>En la lista del Consejo de Seguridad</translation>
    </message>
    <message>
        <source>Screened, no open hit</source>
        <translation>Cotejado, ninguna coincidencia abierta</translation>
    </message>
    <message>
        <source>%1 was not screened against the newest Consolidated List: screen everyone again first.</source>
        <translation>%1 no se cotejó con la Lista Consolidada más reciente: coteje antes a todos de nuevo.</translation>
    </message>
    <message>
        <source>%1 resembles an entry of the Consolidated List, and two people have not decided on it yet: until then no clearance holds.</source>
        <translation>%1 se parece a una entrada de la Lista Consolidada y dos personas aún no lo han decidido: hasta entonces no vale ninguna autorización.</translation>
    </message>
    <message>
        <source>Two people found that %1 stands on the Security Council&apos;s Consolidated List: nothing is accepted.</source>
        <translation>Dos personas constataron que %1 figura en la Lista Consolidada del Consejo de Seguridad: no se acepta nada.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>Ya hay una propuesta que espera a una segunda persona.</translation>
    </message>
    <message>
        <source>There is no such hit, or its entry is on the list no more.</source>
        <translation>No existe esa coincidencia, o su entrada ya no está en la lista.</translation>
    </message>
    <message>
        <source>Say why: what was compared, and what it showed.</source>
        <translation>Indique por qué: qué se comparó y qué resultó.</translation>
    </message>
    <message>
        <source>There is no proposal on this hit that waits.</source>
        <translation>No hay ninguna propuesta en espera sobre esta coincidencia.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it, since two people decide.</source>
        <translation>Usted hizo esta propuesta: debe responderla otra persona, pues deciden dos personas.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>Indique por qué no está de acuerdo.</translation>
    </message>
    <message>
        <source>different</source>
        <comment>how two words of names are alike</comment>
        <translation>diferentes</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>how two words of names are alike</comment>
        <translation>iguales</translation>
    </message>
    <message>
        <source>a known spelling of the same name</source>
        <comment>how two words of names are alike</comment>
        <translation>una grafía conocida del mismo nombre</translation>
    </message>
    <message>
        <source>the same sound, spelt otherwise</source>
        <comment>how two words of names are alike</comment>
        <translation>el mismo sonido, escrito de otro modo</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <comment>how two words of names are alike</comment>
        <translation>el mismo nombre en otro idioma</translation>
    </message>
    <message>
        <source>the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>las mismas consonantes; una escritura no tiene vocales</translation>
    </message>
    <message>
        <source>nearly the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>casi las mismas consonantes; una escritura no tiene vocales</translation>
    </message>
    <message>
        <source>nearly the same sound</source>
        <comment>how two words of names are alike</comment>
        <translation>casi el mismo sonido</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <comment>how two words of names are alike</comment>
        <translation>una inicial que coincide</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>A negative number is not allowed here.</source>
        <translation>Aquí no se admite un número negativo.</translation>
    </message>
    <message>
        <source>The number is above %1.</source>
        <translation>El número es mayor que %1.</translation>
    </message>
    <message>
        <source>The rule&apos;s min is above its max.</source>
        <translation>El valor min de la regla es mayor que su max.</translation>
    </message>
    <message>
        <source>A rule can&apos;t match on id, merit or cost.</source>
        <translation>Una regla no puede referirse a id, merit ni cost.</translation>
    </message>
    <message>
        <source>Two rules bear the name “%1”.</source>
        <translation>Dos reglas llevan el nombre «%1».</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>El id está vacío.</translation>
    </message>
    <message>
        <source>Another candidate has the id “%1” already.</source>
        <translation>Otro candidato ya tiene el id «%1».</translation>
    </message>
    <message>
        <source>The state is empty.</source>
        <translation>El valor de state está vacío.</translation>
    </message>
    <message>
        <source>The costs together exceed %1.</source>
        <translation>Los costos juntos superan %1.</translation>
    </message>
    <message>
        <source>There are more than %1 candidates.</source>
        <translation>Hay más de %1 candidatos.</translation>
    </message>
    <message>
        <source>No candidate has the attribute “%1”.</source>
        <translation>Ningún candidato tiene el atributo «%1».</translation>
    </message>
    <message>
        <source>This is no valid JSON: it holds a zero byte.</source>
        <translation>No es JSON válido: contiene un byte cero.</translation>
    </message>
    <message>
        <source>Here must stand %1, not true or false.</source>
        <translation>Aquí debe figurar %1, no true ni false.</translation>
    </message>
    <message>
        <source>Binary data is no JSON.</source>
        <translation>Los datos binarios no son JSON.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>“%1” is written with a point or an exponent; write a whole number.</source>
        <translation>«%1» está escrito con punto o exponente; escriba un número entero.</translation>
    </message>
    <message>
        <source>The format must be “funddesk-selection/1”, not “%1”.</source>
        <translation>El valor de format debe ser «funddesk-selection/1», no «%1».</translation>
    </message>
    <message>
        <source>The measure must be “count” or “amount”, not “%1”.</source>
        <translation>El valor de measure debe ser «count» o «amount», no «%1».</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>La clave es desconocida.</translation>
    </message>
    <message>
        <source>The key stands here twice.</source>
        <translation>La clave figura aquí dos veces.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation>No es JSON válido: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of value</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Aquí debe figurar %1, no %2.</translation>
    </message>
    <message>
        <source>“%1” is no candidate of this problem.</source>
        <translation>«%1» no es un candidato de este problema.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept: the merit is below min_merit.</source>
        <translation>«%1» no se puede mantener: el mérito es inferior a min_merit.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be both kept and out.</source>
        <translation>«%1» no puede estar a la vez mantenido y excluido.</translation>
    </message>
    <message>
        <source>The amount already spent can&apos;t be negative.</source>
        <translation>El importe ya gastado no puede ser negativo.</translation>
    </message>
    <message>
        <source>Those kept no longer fit: together they break “%1”.</source>
        <translation>Los mantenidos ya no son compatibles: juntos incumplen «%1».</translation>
    </message>
    <message>
        <source>More is already spent than the whole budget.</source>
        <translation>Ya se ha gastado más que todo el presupuesto.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>State and group</source>
        <translation>Estado y grupo</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Costo, %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Solicitante</translation>
    </message>
    <message>
        <source>W/M</source>
        <extracomment>Head of a narrow column: woman or man</extracomment>
        <translation>M/H</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Por qué, en una frase</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter or sign for a woman, in a table</extracomment>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>One letter or sign for a man, in a table</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Carpeta para las cartas</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Escribiendo las cartas</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Detenido; %Ln carta escrita.</numerusform>
            <numerusform>Detenido; %Ln cartas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>%Ln carta escrita.</numerusform>
            <numerusform>%Ln cartas escritas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <comment>a folder</comment>
        <translation>Están en %1.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>No escritas, porque se dirigen a personas cuya dirección está sellada: %1.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Minimum to start</source>
        <translation>Mínimo para empezar</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Gastos de apoyo a los programas</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Reserva operacional</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>Situación del fondo</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Signatura del documento</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Years that personal data are kept</source>
        <translation>Años que se conservan los datos personales</translation>
    </message>
    <message>
        <source>A share from 0 to 1 such as 0.13.</source>
        <translation>Una proporción de 0 a 1, por ejemplo, 0.13.</translation>
    </message>
    <message>
        <source>Either proposed or established.</source>
        <translation>proposed (propuesto) o established (establecido).</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texto.</translation>
    </message>
    <message>
        <source>A whole number of years from 1 to 100.</source>
        <translation>Un número entero de años, de 1 a 100.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>Indique desde qué fecha rige.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>Indique quién lo decidió y dónde consta.</translation>
    </message>
    <message>
        <source>established</source>
        <comment>status of the fund</comment>
        <translation>establecido</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>status of the fund</comment>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>Books closed until</source>
        <translation>Libros cerrados hasta</translation>
    </message>
    <message>
        <source>An amount above zero in %1 such as %2.</source>
        <translation>Un importe mayor que cero en %1, por ejemplo, %2.</translation>
    </message>
    <message>
        <source>A day such as 2025-12-31.</source>
        <translation>Un día, por ejemplo, 2025-12-31.</translation>
    </message>
    <message>
        <source>A closing of the books holds from today or earlier: record it on the day on which they are closed.</source>
        <translation>Un cierre de los libros rige desde hoy o desde antes: regístrelo el día en que se cierren.</translation>
    </message>
    <message>
        <source>Only days that are over can be closed.</source>
        <translation>Solo se pueden cerrar días que ya han terminado.</translation>
    </message>
    <message>
        <source>The books are closed until %1 already, and a closing is only moved on. Mend a mistake by an entry in the open period.</source>
        <translation>Los libros ya están cerrados hasta el %1, y un cierre solo se mueve hacia delante. Corrija un error con un asiento en el período abierto.</translation>
    </message>
    <message>
        <source>Recognition of contributions</source>
        <translation>Reconocimiento de las contribuciones</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>Preferencia entre las ventanillas</translation>
    </message>
    <message>
        <source>Certification of payments by another person</source>
        <translation>Certificación de los pagos por otra persona</translation>
    </message>
    <message>
        <source>Either ipsas23 or ipsas47.</source>
        <translation>O bien ipsas23, o bien ipsas47.</translation>
    </message>
    <message>
        <source>Either allowed or not_allowed.</source>
        <translation>O bien allowed, o bien not_allowed.</translation>
    </message>
    <message>
        <source>Either required or not_required.</source>
        <translation>O bien required, o bien not_required.</translation>
    </message>
    <message>
        <source>The books are closed until %1: what was reported rests on what held then. Say a later day.</source>
        <translation>Los libros están cerrados hasta el %1: lo informado se basa en lo que valía entonces. Indique un día posterior.</translation>
    </message>
    <message>
        <source>IPSAS 23: on signature, unless conditions apply</source>
        <translation>IPSAS 23: a la firma, salvo que haya condiciones</translation>
    </message>
    <message>
        <source>IPSAS 47: as received, and as obligations are met</source>
        <translation>IPSAS 47: al recibirse, y a medida que se cumplen las obligaciones</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>no obligatoria</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>Personal pagado con cargo a</translation>
    </message>
    <message>
        <source>Commitments over several years</source>
        <translation>Compromisos de varios años</translation>
    </message>
    <message>
        <source>Due diligence by checklist and two people</source>
        <translation>Diligencia debida con lista de verificación y dos personas</translation>
    </message>
    <message>
        <source>Either fund or regular-budget.</source>
        <translation>fund o regular-budget.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitidos</translation>
    </message>
    <message>
        <source>the fund: Member States&apos; contributions</source>
        <translation>el fondo: contribuciones de los Estados Miembros</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>el presupuesto ordinario</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitidos</translation>
    </message>
    <message>
        <source>The books have an entry of %1. A control is lifted or lowered from that day on or later, never for days before: say a later day.</source>
        <translation>Los libros tienen un asiento del %1. Un control se levanta o se rebaja a partir de ese día o después, nunca para días anteriores: indique un día posterior.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribución</translation>
    </message>
    <message>
        <source>call</source>
        <translation>convocatoria</translation>
    </message>
    <message>
        <source>application</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donante</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>asociado</translation>
    </message>
</context>
<context>
    <name>shortlists</name>
    <message>
        <source>%1 falls to %2 of %3.</source>
        <comment>%1 is a rule&apos;s name, %3 its minimum, %2 what would be reached</comment>
        <translation>%1 baja a %2 de %3.</translation>
    </message>
    <message>
        <source>Total merit falls %1.</source>
        <translation>El mérito total baja %1.</translation>
    </message>
    <message>
        <source>Total merit falls %1; in this place: %2.</source>
        <comment>%2: who would come instead</comment>
        <translation>El mérito total baja %1; en esta plaza: %2.</translation>
    </message>
    <message>
        <source>Total merit falls %1; no merit would be enough.</source>
        <translation>El mérito total baja %1; ningún mérito bastaría.</translation>
    </message>
    <message>
        <source>Total merit falls %1; selected from %2.</source>
        <comment>%2: the merit needed</comment>
        <translation>El mérito total baja %1; se selecciona desde %2.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>No queda ninguna plaza.</translation>
    </message>
    <message>
        <source>Costs more than the money that is left.</source>
        <translation>Cuesta más que el dinero que queda.</translation>
    </message>
    <message>
        <source>The State&apos;s places are taken.</source>
        <translation>Las plazas del Estado están ocupadas.</translation>
    </message>
    <message>
        <source>%1: the most is reached.</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1: se alcanzó el máximo.</translation>
    </message>
    <message>
        <source>Fewer seats are filled: %1 less.</source>
        <translation>Se cubren menos plazas: %1 menos.</translation>
    </message>
    <message>
        <source>Equal merit, at %1 more.</source>
        <comment>%1 is an amount</comment>
        <translation>Igual mérito, con %1 más de costo.</translation>
    </message>
    <message>
        <source>Equal in all; the published lot decides.</source>
        <translation>Igual en todo; decide el sorteo publicado.</translation>
    </message>
    <message>
        <source>Merit is below the minimum of %1.</source>
        <translation>El mérito es inferior al mínimo de %1.</translation>
    </message>
    <message>
        <source>Approved before: stays.</source>
        <translation>Aprobado antes: permanece.</translation>
    </message>
    <message>
        <source>Declined or withdrawn before.</source>
        <translation>Denegado o retirado antes.</translation>
    </message>
    <message>
        <source>There is no such nominee.</source>
        <translation>No existe esa persona propuesta.</translation>
    </message>
    <message>
        <source>The short list is not the one whose digest was given. Nothing was signed.</source>
        <translation>La lista corta no es aquella cuya huella se dio. No se firmó nada.</translation>
    </message>
    <message>
        <source>Say why the list is returned.</source>
        <translation>Indique por qué se devuelve la lista.</translation>
    </message>
    <message>
        <source>A list is returned whole: nobody of it is declined.</source>
        <translation>Una lista se devuelve entera: no se deniega a nadie de ella.</translation>
    </message>
    <message>
        <source>%1 is not among those proposed.</source>
        <translation>%1 no está entre las personas propuestas.</translation>
    </message>
    <message>
        <source>Say why %1 is declined.</source>
        <translation>Indique por qué se deniega a %1.</translation>
    </message>
    <message>
        <source>This short list has been decided already.</source>
        <translation>Ya se ha decidido sobre esta lista corta.</translation>
    </message>
    <message>
        <source>The selection waits until all reviews are in and opened.</source>
        <translation>La selección espera hasta que estén todas las evaluaciones y se abran.</translation>
    </message>
    <message>
        <source>Record the public value that the call names for the lot.</source>
        <translation>Registre el valor público que la convocatoria indica para el sorteo.</translation>
    </message>
    <message>
        <source>A person must first decide on the eligibility of: %1.</source>
        <translation>Una persona debe decidir antes sobre la admisibilidad de: %1.</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven; nothing was stored.</source>
        <translation>Se detuvo antes de demostrar cuál es la mejor lista; no se guardó nada.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>Aún no se ha elaborado ninguna lista corta para esta convocatoria.</translation>
    </message>
    <message>
        <source>The short list has not been sent for approval.</source>
        <translation>La lista corta no se ha enviado para aprobación.</translation>
    </message>
    <message>
        <source>The short list has been sent for approval already.</source>
        <translation>La lista corta ya se ha enviado para aprobación.</translation>
    </message>
    <message>
        <source>Something that the short list rests on has changed since it was made. Make it again.</source>
        <translation>Algo en lo que se basa la lista corta ha cambiado desde que se elaboró. Elabórela de nuevo.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionado</translation>
    </message>
    <message>
        <source>Below the minimum merit</source>
        <translation>Por debajo del mérito mínimo</translation>
    </message>
    <message>
        <source>The reviewers&apos; own merits</source>
        <translation>Méritos de los propios evaluadores</translation>
    </message>
    <message>
        <source>They lie 15 points or more apart.</source>
        <translation>Difieren en 15 puntos o más.</translation>
    </message>
    <message>
        <source>Withdrew after approval</source>
        <translation>Se retiró tras la aprobación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>Sin esta persona</translation>
    </message>
    <message>
        <source>Why not in</source>
        <translation>Por qué no está</translation>
    </message>
    <message>
        <source>What the delegation may be told</source>
        <translation>Qué se puede decir a la delegación</translation>
    </message>
    <message>
        <source>%1 is not a candidate of this short list.</source>
        <translation>%1 no es un candidato de esta lista corta.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of: %1. Without their consent the file is not published; States may have it on request.</source>
        <translation>Menos de tres solicitantes comparten los atributos de: %1. Sin su consentimiento, el archivo no se publica; los Estados pueden recibirlo si lo solicitan.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>No existe ese asiento.</translation>
    </message>
    <message>
        <source>The nominee was withdrawn: what was released stays so.</source>
        <translation>La persona propuesta se retiró: lo que se liberó queda así.</translation>
    </message>
    <message>
        <source>The call closed on %1: a list is not sent for approval on an earlier day.</source>
        <translation>La convocatoria se cerró el %1: una lista no se envía para aprobación en un día anterior.</translation>
    </message>
    <message>
        <source>The list was sent for approval on %1: a decision is not of an earlier day.</source>
        <translation>La lista se envió para aprobación el %1: una decisión no puede ser de un día anterior.</translation>
    </message>
    <message>
        <source>Nothing is waited for any more: open the reviews, which puts on record that the call is reviewed.</source>
        <translation>Ya no se espera nada: abra las evaluaciones, con lo que queda registrado que la convocatoria está evaluada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applications, %2 why they wait</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Short list %1 of %2 is not what was made by the rules: another program changed the file. Verify the record.</source>
        <translation>La lista corta %1 de %2 no es la que se elaboró según las reglas: otro programa cambió el archivo. Verifique el registro.</translation>
    </message>
    <message>
        <source>Stopped before anything was signed.</source>
        <translation>Se detuvo antes de firmar nada.</translation>
    </message>
    <message>
        <source>%1 does not say what was published.</source>
        <translation>%1 no indica qué se publicó.</translation>
    </message>
    <message>
        <source>Without a cost these can&apos;t take part: %1. %2</source>
        <comment>%1 references of applications, %2 a sentence: what must be imported</comment>
        <translation>Sin costo no pueden participar: %1. %2</translation>
    </message>
    <message>
        <source>No approval of its short list bears the nomination.</source>
        <translation>Ninguna aprobación de su lista corta respalda la propuesta.</translation>
    </message>
    <message>
        <source>The approved short list does not propose who was nominated.</source>
        <translation>La lista corta aprobada no propone a la persona propuesta.</translation>
    </message>
    <message>
        <source>Give the reference of the letter in which %1 consents.</source>
        <translation>Indique la referencia de la carta en que %1 da su consentimiento.</translation>
    </message>
    <message>
        <source>Give the day of the consent of %1: not a later one than that of the publication.</source>
        <translation>Indique el día del consentimiento de %1: no puede ser posterior al de la publicación.</translation>
    </message>
    <message>
        <source>Say on whose decision or request it is given out.</source>
        <translation>Indique por decisión o a petición de quién se entrega.</translation>
    </message>
    <message>
        <source>The file for States rests on no consent.</source>
        <translation>El archivo para los Estados no se basa en ningún consentimiento.</translation>
    </message>
    <message>
        <source>The consent of %1 stands twice.</source>
        <translation>El consentimiento de %1 figura dos veces.</translation>
    </message>
    <message>
        <source>A selection is given out once it has been approved.</source>
        <translation>Una selección se entrega una vez aprobada.</translation>
    </message>
    <message>
        <source>Costs are rounded to multiples of %1 (minor units), the coarsest that give the same list.</source>
        <translation>Los costos se redondean a múltiplos de %1 (unidades menores), los más gruesos que dan la misma lista.</translation>
    </message>
    <message>
        <source>%1 of %2 States, with %3 applicants, have a cost that no other State has: whoever knows the fares can tell which States they are (para. 11).</source>
        <translation>%1 de %2 Estados, con %3 solicitantes, tienen un costo que no tiene ningún otro Estado: quien conozca los pasajes puede saber qué Estados son (párr. 11).</translation>
    </message>
    <message>
        <source>Something that the selection rests on was changed while it was made: make it again.</source>
        <translation>Algo en lo que se basa la selección cambió mientras se elaboraba: elabórela de nuevo.</translation>
    </message>
    <message>
        <source>Another short list was made meanwhile: read it first.</source>
        <translation>Entretanto se elaboró otra lista corta: léala primero.</translation>
    </message>
    <message>
        <source>These are eligible and have neither their reviews nor a decision to go on without: %1.</source>
        <translation>Estas son admisibles y no tienen ni sus evaluaciones ni una decisión de seguir sin ellas: %1.</translation>
    </message>
    <message>
        <source>Rules that bind this list, met with nothing to spare: %1.</source>
        <comment>%1 names of balance rules</comment>
        <translation>Reglas que limitan esta lista, cumplidas sin margen: %1.</translation>
    </message>
    <message>
        <source>No rule binds this list: each is met with something to spare.</source>
        <translation>Ninguna regla limita esta lista: todas se cumplen con margen.</translation>
    </message>
    <message>
        <source>the fare from %1 to %2</source>
        <comment>in a list; %1 a State, %2 a place</comment>
        <translation>la tarifa de %1 a %2</translation>
    </message>
    <message>
        <source>the daily subsistence rate for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>la tasa de las dietas para %1</translation>
    </message>
    <message>
        <source>the terminal expenses for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>los gastos de salida y llegada en %1</translation>
    </message>
    <message>
        <source>the rate of exchange for %1</source>
        <comment>in a list; %1 a currency&apos;s code</comment>
        <translation>el tipo de cambio de %1</translation>
    </message>
    <message>
        <source>what the journey costs</source>
        <comment>in a list</comment>
        <translation>lo que cuesta el viaje</translation>
    </message>
    <message>
        <source>Not compared, since this was not on record when the list was made: %1.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>No comparado, porque esto no constaba cuando se hizo la lista: %1.</translation>
    </message>
    <message>
        <source>The nominee withdrew.</source>
        <translation>La persona designada desistió.</translation>
    </message>
    <message>
        <source>Not compared: no estimate of the cost</source>
        <translation>No comparados: sin estimación del costo</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is free: they withdrew on %3.</source>
        <comment>%1 an applicant&apos;s reference, %2 a State, %3 date</comment>
        <translation>La plaza de %1 (%2) está libre: se retiró el %3.</translation>
    </message>
    <message>
        <source>The meeting has begun: nobody is invited any more.</source>
        <translation>La reunión ha comenzado: ya no se invita a nadie.</translation>
    </message>
    <message>
        <source>Who comes in can&apos;t be said now: %1</source>
        <comment>%1 a sentence</comment>
        <translation>No se puede decir ahora quién entra: %1</translation>
    </message>
    <message>
        <source>By the published rules comes in: %1. It takes a new list and an approval of its own.</source>
        <comment>%1 references of applicants</comment>
        <translation>Según las reglas publicadas entra: %1. Requiere una nueva lista y una aprobación propia.</translation>
    </message>
    <message>
        <source>Nobody comes in: no other applicant is left.</source>
        <translation>No entra nadie: no queda ningún otro solicitante.</translation>
    </message>
    <message>
        <source>By the published rules nobody comes in.</source>
        <translation>Según las reglas publicadas no entra nadie.</translation>
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
        <translation>Funcionarios y otros gastos de personal</translation>
    </message>
    <message>
        <source>Supplies, commodities and materials</source>
        <translation>Suministros, productos básicos y materiales</translation>
    </message>
    <message>
        <source>Equipment, vehicles and furniture, including depreciation</source>
        <translation>Equipo, vehículos y mobiliario, incluida la depreciación</translation>
    </message>
    <message>
        <source>Contractual services</source>
        <translation>Servicios por contrata</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Transfers and grants to counterparts</source>
        <translation>Transferencias y subvenciones a contrapartes</translation>
    </message>
    <message>
        <source>General operating and other direct costs</source>
        <translation>Gastos generales de funcionamiento y otros costos directos</translation>
    </message>
    <message>
        <source>Indirect programme support costs</source>
        <translation>Gastos indirectos de apoyo a los programas</translation>
    </message>
    <message>
        <source>The books do not add up; verify the file.</source>
        <translation>Los libros no cuadran; verifique el archivo.</translation>
    </message>
    <message>
        <source>Contributions are recognised under %1 (%2).</source>
        <comment>%1 an accounting standard, %2 an authority</comment>
        <translation>Las contribuciones se reconocen con arreglo a %1 (%2).</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time or a day, a day</comment>
        <translation>%1, según lo conocido el %2</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fondo propuesto: no es un documento oficial</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Demostración: personas e importes inventados</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Ingresos y gastos</translation>
    </message>
    <message>
        <source>Contributions by donor</source>
        <translation>Contribuciones por donante</translation>
    </message>
    <message>
        <source>Status of pledges</source>
        <translation>Estado de las promesas</translation>
    </message>
    <message>
        <source>Budget against actual</source>
        <translation>Presupuesto y ejecución</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance de comprobación</translation>
    </message>
    <message>
        <source>A statement is of today or of an earlier day.</source>
        <translation>Un estado financiero es de hoy o de un día anterior.</translation>
    </message>
    <message>
        <source>The first day is not after the last.</source>
        <translation>El primer día no puede ser posterior al último.</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>del cual, comprometido</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>del cual, habilitado, no comprometido</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>del cual, reserva operacional</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>del cual, disponible</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo inicial</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>Contribuciones recibidas, deducidos los reembolsos</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>Intereses y diferencias de cambio</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Total de ingresos</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Total de gastos</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Saldo final</translation>
    </message>
    <message>
        <source>All contributions form one pool; no expenditure is traced to a donor (paras. 19 and 27).</source>
        <translation>Todas las contribuciones forman un fondo común; ningún gasto se vincula a un donante (párrs. 19 y 27).</translation>
    </message>
    <message>
        <source>Programme support costs are charged on expenditure and on open commitments.</source>
        <translation>Los gastos de apoyo a los programas se cargan sobre los gastos y los compromisos pendientes.</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>Recibido en el período</translation>
    </message>
    <message>
        <source>Received to date</source>
        <translation>Recibido hasta la fecha</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>Acordado, no recibido</translation>
    </message>
    <message>
        <source>Announced, unsigned</source>
        <translation>Anunciado, sin firmar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Amounts in %1. Receipts at the UN operational rate of their day, what is expected at that of the statement&apos;s.</source>
        <translation>Importes en %1. Los ingresos, al tipo de cambio operacional de las Naciones Unidas de su día; lo esperado, al del día del estado.</translation>
    </message>
    <message>
        <source>* asked not to be published, or not with the amount: this statement is for the office only (para. 17).</source>
        <translation>* pidió no ser publicado, o no con el importe: este estado es solo para la oficina (párr. 17).</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribución</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Anunciada el</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>del cual, vencido</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>Esperado, %1</translation>
    </message>
    <message>
        <source>Received, %1</source>
        <translation>Recibido, %1</translation>
    </message>
    <message>
        <source>A pledge that is not signed is disclosed, not booked. What is expected is valued at the UN operational rate of the day.</source>
        <translation>Una promesa sin firmar se revela, no se contabiliza. Lo esperado se valora al tipo de cambio operacional de las Naciones Unidas del día.</translation>
    </message>
    <message>
        <source>For the office only: donors are named whatever they asked for publication (para. 17).</source>
        <translation>Solo para la oficina: se nombra a los donantes sea lo que sea lo que pidieron respecto de la publicación (párr. 17).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Not committed</source>
        <translation>No comprometido</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>Gastado del presupuesto</translation>
    </message>
    <message>
        <source>Total direct costs</source>
        <translation>Total de costos directos</translation>
    </message>
    <message>
        <source>The budget is the authority that was given to a window, less what it gave back; cumulative.</source>
        <translation>El presupuesto es la autorización dada a una ventanilla, menos lo que devolvió; acumulado.</translation>
    </message>
    <message>
        <source>Beside it, %1 of support costs were charged and %2 stand in the operating reserve.</source>
        <translation>Además, se cargaron %1 de gastos de apoyo y %2 figuran en la reserva operacional.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Debit, %1</source>
        <translation>Debe, %1</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Haber, %1</translation>
    </message>
    <message>
        <source>Accounts of authority (allotted, committed, spent, set aside) stand beside those of money; each side adds up to nothing by itself.</source>
        <translation>Las cuentas de autorización (habilitado, comprometido, gastado, apartado) figuran junto a las de dinero; cada lado suma cero por sí mismo.</translation>
    </message>
    <message>
        <source>A UN operational rate of %1 that came later</source>
        <comment>a currency</comment>
        <translation>Un tipo de cambio operacional de las Naciones Unidas para %1 que llegó después</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>The pool&apos;s figures of %1: what was recorded after %2</source>
        <comment>two days</comment>
        <translation>Las cifras del fondo común al %1: lo registrado después del %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>a day</comment>
        <translation>Según lo conocido al %1</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Según lo conocido ahora</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Ninguna cifra ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>Presupuesto por año</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>a currency</comment>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>The books tell direct costs by window: sponsorship is shown as travel, activities as transfers and grants, monitoring as contractual services, posts as staff.</source>
        <translation>Los libros distinguen los gastos directos por ventanilla: el patrocinio figura como viajes, las actividades como transferencias y subvenciones, el seguimiento como servicios por contrata y los puestos como personal.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Amounts stand in the currency in which they were entered, and in the fund&apos;s at the rates of their entries.</source>
        <translation>Los importes figuran en la moneda en que se asentaron y en la del fondo a los tipos de cambio de sus asientos.</translation>
    </message>
    <message>
        <source>Year, in %1</source>
        <translation>Año, en %1</translation>
    </message>
    <message>
        <source>Committed for the year</source>
        <translation>Comprometido para el año</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>Gastado en el año</translation>
    </message>
    <message>
        <source>Still open for the year</source>
        <translation>Aún abierto para el año</translation>
    </message>
    <message>
        <source>A commitment that is not spread over years is of the year in which it was made; what was released is left out, the latest years first.</source>
        <translation>Un compromiso que no se reparte en varios años es del año en que se contrajo; lo liberado se deja fuera, empezando por los años más lejanos.</translation>
    </message>
    <message>
        <source>Payments take what is open of the earliest year first. Later years are covered by cash as the first is.</source>
        <translation>Los pagos consumen primero lo abierto del año más antiguo. Los años posteriores están cubiertos con efectivo igual que el primero.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>African States</source>
        <translation>Estados de África</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>Estados de Asia y el Pacífico</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>Estados de Europa Oriental</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>Estados de América Latina y el Caribe</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>Estados de Europa Occidental y otros Estados</translation>
    </message>
    <message>
        <source>Least developed countries</source>
        <translation>Países menos adelantados</translation>
    </message>
    <message>
        <source>LDC</source>
        <translation>PMA</translation>
    </message>
    <message>
        <source>Landlocked developing countries</source>
        <translation>Países en desarrollo sin litoral</translation>
    </message>
    <message>
        <source>LLDC</source>
        <translation>PDSL</translation>
    </message>
    <message>
        <source>Small island developing States</source>
        <translation>Pequeños Estados insulares en desarrollo</translation>
    </message>
    <message>
        <source>SIDS</source>
        <translation>PEID</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State.</source>
        <translation>«%1» no es el nombre ni el código ISO de un Estado.</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State. Similar: %2.</source>
        <comment>%2 is a list of names of States with their codes</comment>
        <translation>«%1» no es el nombre ni el código ISO de un Estado. Parecidos: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The copy %1 can&apos;t be written.</source>
        <translation>No se puede escribir la copia %1.</translation>
    </message>
    <message>
        <source>%1 is being written by someone else. Try again.</source>
        <translation>Otra persona está escribiendo en %1. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t be written and is as it was.</source>
        <translation>El disco está lleno: no se puede escribir %1, que queda como estaba.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for this: the file or its folder is read-only or gone.</source>
        <translation>No se puede abrir %1 para esto: el archivo o su carpeta es de solo lectura o ya no existe.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use a backup.</source>
        <translation>%1 está dañado. Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>No se puede usar %1: %2.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 ya existe y se deja como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2). Open it once for writing.</source>
        <translation>%1 es de una versión anterior (esquema %2). Ábralo una vez para escritura.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is empty; a fund file never is.</source>
        <translation>%1 está vacío; un archivo de fondo nunca lo está.</translation>
    </message>
    <message>
        <source>%1 is not a fund file.</source>
        <translation>%1 no es un archivo de fondo.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a fund file.</source>
        <translation>%1 es una base de datos de otro programa, no un archivo de fondo.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Fund Desk (schema %2; this version knows %3). Install the newer version to open it.</source>
        <translation>%1 fue escrito por una versión más reciente de Fund Desk (esquema %2; esta versión conoce %3). Instale la versión más reciente para abrirlo.</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing. Use a backup.</source>
        <translation>%1 está truncado: falta el final. Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where two people could write at once. Keep the file on this machine.</source>
        <translation>%1 está en un recurso de red (%2), donde dos personas podrían escribir a la vez. Guarde el archivo en este equipo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>No se puede escribir %1: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is a fund file, a backup or part of one, and is left as it is. Choose another name.</source>
        <translation>%1 es un archivo de fondo, una copia de seguridad o parte de uno de ellos, y se deja como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 supera los %2 MiB.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing can be read in from it. Choose another file.</source>
        <translation>%1 es un archivo de fondo, otra base de datos o parte de una: no se puede leer nada de él. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing is written over it. Choose another name.</source>
        <translation>%1 es un archivo de fondo, otra base de datos o parte de una: no se escribe nada encima. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>draft call to finish</source>
        <translation>borrador de convocatoria por terminar</translation>
    </message>
    <message>
        <source>decision waits for the High Representative</source>
        <translation>decisión espera al Alto Representante</translation>
    </message>
    <message>
        <source>month without rates of exchange</source>
        <translation>mes sin tipos de cambio</translation>
    </message>
    <message>
        <source>minimum to announce</source>
        <translation>mínimo por anunciar</translation>
    </message>
    <message>
        <source>Nothing can be committed before (para. 16)</source>
        <translation>Antes no se puede comprometer nada (párr. 16)</translation>
    </message>
    <message>
        <source>call closes</source>
        <translation>convocatoria se cierra</translation>
    </message>
    <message>
        <source>call to close</source>
        <translation>convocatoria por cerrar</translation>
    </message>
    <message>
        <source>call waits for its reviewers</source>
        <translation>convocatoria espera a sus evaluadores</translation>
    </message>
    <message>
        <source>call&apos;s reviews to open</source>
        <translation>evaluaciones de una convocatoria por abrir</translation>
    </message>
    <message>
        <source>short list to send for approval</source>
        <translation>lista corta por enviar para aprobación</translation>
    </message>
    <message>
        <source>short list to make</source>
        <translation>lista corta por elaborar</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short name of a regional group</comment>
        <translation>África</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short name of a regional group</comment>
        <translation>Asia y Pacífico</translation>
    </message>
    <message>
        <source>Eastern Europ.</source>
        <comment>short name of a regional group</comment>
        <translation>Europa Orient.</translation>
    </message>
    <message>
        <source>Lat. Am., Caribb.</source>
        <comment>short name of a regional group</comment>
        <translation>Am. Lat., Caribe</translation>
    </message>
    <message>
        <source>Western, other</source>
        <comment>short name of a regional group</comment>
        <translation>Eur. Occ., otros</translation>
    </message>
    <message>
        <source>%1, %2, cumulative</source>
        <comment>%1 is &apos;USD million&apos;, %2 a year</comment>
        <translation>%1, %2, acumulado</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>the minimum with which the fund starts</comment>
        <translation>Mínimo %1</translation>
    </message>
    <message>
        <source>applicants, call %1</source>
        <translation>solicitantes, convocatoria %1</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>mujeres %1</translation>
    </message>
    <message>
        <source>men %1</source>
        <translation>hombres %1</translation>
    </message>
    <message numerus="yes">
        <source>review(s) wait for you</source>
        <translation>
            <numerusform>evaluación le espera</numerusform>
            <numerusform>evaluaciones le esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instalment(s) overdue</source>
        <translation>
            <numerusform>plazo vencido</numerusform>
            <numerusform>plazos vencidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) without an agreement</source>
        <translation>
            <numerusform>promesa sin acuerdo</numerusform>
            <numerusform>promesas sin acuerdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearance(s) end</source>
        <translation>
            <numerusform>autorización vence</numerusform>
            <numerusform>autorizaciones vencen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>representatives&apos; key(s) to confirm</source>
        <translation>
            <numerusform>clave de representante por confirmar</numerusform>
            <numerusform>claves de representantes por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user(s) not signed in yet</source>
        <translation>
            <numerusform>usuario aún no ha iniciado sesión</numerusform>
            <numerusform>usuarios aún no han iniciado sesión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>application(s) whose eligibility a person must decide</source>
        <translation>
            <numerusform>solicitud cuya admisibilidad debe decidir una persona</numerusform>
            <numerusform>solicitudes cuya admisibilidad debe decidir una persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) still to come</source>
        <translation>
            <numerusform>evaluación por recibir</numerusform>
            <numerusform>evaluaciones por recibir</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <comment>applications</comment>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>applications</comment>
        <translation>Admisibles</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>applications</comment>
        <translation>Evaluadas</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <comment>applications</comment>
        <translation>Patrocinadas</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>applications</comment>
        <translation>Pagadas</translation>
    </message>
    <message>
        <source>applications, call %1</source>
        <translation>solicitudes, convocatoria %1</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>people of other genders, or who did not say</comment>
        <translation>otros %1</translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening to decide</source>
        <translation>
            <numerusform>coincidencia del cotejo por decidir</numerusform>
            <numerusform>coincidencias del cotejo por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Until two people have decided, nothing is accepted (para. 14)</source>
        <translation>Mientras no decidan dos personas, no se acepta nada (párr. 14)</translation>
    </message>
    <message numerus="yes">
        <source>place(s) to fill: a nominee withdrew</source>
        <translation>
            <numerusform>plaza por cubrir: se retiró una persona propuesta</numerusform>
            <numerusform>plazas por cubrir: se retiraron personas propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bank line(s) to match</source>
        <translation>
            <numerusform>línea del banco por vincular</numerusform>
            <numerusform>líneas del banco por vincular</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands for entries of the books, or is explained</source>
        <translation>Cada una corresponde a asientos de los libros o se explica</translation>
    </message>
    <message>
        <source>due diligence to decide on</source>
        <translation>diligencia debida por decidir</translation>
    </message>
    <message numerus="yes">
        <source>applicant(s) to tell of the call&apos;s new version</source>
        <translation>
            <numerusform>solicitante por informar de la nueva versión de la convocatoria</numerusform>
            <numerusform>solicitantes por informar de la nueva versión de la convocatoria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) or agreement(s) to acknowledge</source>
        <translation>
            <numerusform>promesa o acuerdo por agradecer</numerusform>
            <numerusform>promesas o acuerdos por agradecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receipt(s) of money to acknowledge</source>
        <translation>
            <numerusform>ingreso por agradecer</numerusform>
            <numerusform>ingresos por agradecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) to donors to release</source>
        <translation>
            <numerusform>carta a donantes por emitir</numerusform>
            <numerusform>cartas a donantes por emitir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>donor(s) whose request on publication is not on file</source>
        <translation>
            <numerusform>donante cuya petición sobre la publicación no está archivada</numerusform>
            <numerusform>donantes cuya petición sobre la publicación no está archivada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants to decide</source>
        <translation>
            <numerusform>coincidencia de solicitantes por decidir</numerusform>
            <numerusform>coincidencias de solicitantes por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants wait for a second person</source>
        <translation>
            <numerusform>coincidencia de solicitantes espera a una segunda persona</numerusform>
            <numerusform>coincidencias de solicitantes esperan a una segunda persona</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening wait for a second person</source>
        <translation>
            <numerusform>coincidencia del cotejo espera a una segunda persona</numerusform>
            <numerusform>coincidencias del cotejo esperan a una segunda persona</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever proposed does not confirm (para. 14)</source>
        <translation>Quien propuso no confirma (párr. 14)</translation>
    </message>
    <message numerus="yes">
        <source>month(s) of the books to close</source>
        <translation>
            <numerusform>mes de los libros por cerrar</numerusform>
            <numerusform>meses de los libros por cerrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1; the year&apos;s statements rest on it</source>
        <translation>Hasta %1; los estados del año dependen de ello</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message numerus="yes">
        <source>receivable(s) to revalue</source>
        <translation>
            <numerusform>cuenta por cobrar por revaluar</numerusform>
            <numerusform>cuentas por cobrar por revaluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certified payment(s) to make</source>
        <translation>
            <numerusform>pago certificado por hacer</numerusform>
            <numerusform>pagos certificados por hacer</numerusform>
        </translation>
    </message>
    <message>
        <source>Who certifies and who pays are two people</source>
        <translation>Quien certifica y quien paga son dos personas</translation>
    </message>
    <message>
        <source>shortfall to cover</source>
        <translation>déficit por cubrir</translation>
    </message>
    <message numerus="yes">
        <source>partner(s) to screen</source>
        <translation>
            <numerusform>asociado por cotejar</numerusform>
            <numerusform>asociados por cotejar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitment(s) without a certified payment</source>
        <translation>
            <numerusform>compromiso sin pago certificado</numerusform>
            <numerusform>compromisos sin pago certificado</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify what is to be paid, or release what is not needed</source>
        <translation>Certifique lo que deba pagarse o libere lo que no haga falta</translation>
    </message>
    <message numerus="yes">
        <source>charge(s) of the bank to post</source>
        <translation>
            <numerusform>gasto bancario por contabilizar</numerusform>
            <numerusform>gastos bancarios por contabilizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained, and not in the books: the pool shows too much</source>
        <translation>Explicados y no en los libros: el fondo común muestra demasiado</translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to make ready</source>
        <translation>
            <numerusform>carta de concesión o de denegación por preparar</numerusform>
            <numerusform>cartas de concesión o de denegación por preparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to release</source>
        <translation>
            <numerusform>carta de concesión o de denegación por emitir</numerusform>
            <numerusform>cartas de concesión o de denegación por emitir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewer(s) whose own State is not on record</source>
        <translation>
            <numerusform>evaluador cuyo Estado no consta</numerusform>
            <numerusform>evaluadores cuyo Estado no consta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) to give to others: the applicant is of the reviewer&apos;s own State</source>
        <translation>
            <numerusform>evaluación que dar a otros: el solicitante es del Estado propio del evaluador</numerusform>
            <numerusform>evaluaciones que dar a otros: el solicitante es del Estado propio del evaluador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading(s) that contradict a lot&apos;s value</source>
        <translation>
            <numerusform>lectura que contradice el valor de un sorteo</numerusform>
            <numerusform>lecturas que contradicen el valor de un sorteo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>This cost stands twice for the same date. Leave one.</source>
        <translation>Este costo figura dos veces para la misma fecha. Deje uno.</translation>
    </message>
    <message>
        <source>Name the place of the meeting.</source>
        <translation>Indique el lugar de la reunión.</translation>
    </message>
    <message>
        <source>A fare is from a State: name it.</source>
        <translation>Un pasaje es desde un Estado: indíquelo.</translation>
    </message>
    <message>
        <source>Subsistence and terminal expenses go by the place alone: leave the State out.</source>
        <translation>Las dietas y los pequeños gastos de salida y llegada dependen solo del lugar: omita el Estado.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>Indique desde qué fecha rige.</translation>
    </message>
    <message>
        <source>An amount of zero or more.</source>
        <translation>Un importe de cero o más.</translation>
    </message>
    <message>
        <source>Say where it was read.</source>
        <translation>Indique de dónde se tomó.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>No hay ningún tipo de cambio operacional de las Naciones Unidas para %1 en %2. Importe primero los tipos de ese mes.</translation>
    </message>
    <message>
        <source>There is no fare from %1 to %2 on %3. Import the travel costs.</source>
        <translation>No hay ningún pasaje de %1 a %2 el %3. Importe los gastos de viaje.</translation>
    </message>
    <message>
        <source>There is no daily subsistence rate for %1 on %2. Import the travel costs.</source>
        <translation>No hay ninguna tasa de dietas para %1 el %2. Importe los gastos de viaje.</translation>
    </message>
    <message>
        <source>There are no terminal expenses for %1 on %2. Import the travel costs (zero, where none are paid).</source>
        <translation>No hay pequeños gastos de salida y llegada para %1 el %2. Importe los gastos de viaje (cero, si no se paga ninguno).</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Una contraseña tiene al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>No existe el usuario %1.</translation>
    </message>
    <message>
        <source>The fund and its first user need a name.</source>
        <translation>El fondo y su primer usuario necesitan un nombre.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 no es una moneda.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un usuario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Ya existe un usuario con este nombre.</translation>
    </message>
    <message>
        <source>Unknown user, wrong one-time code, or the code was used already.</source>
        <translation>Usuario desconocido, código de un solo uso incorrecto o código ya usado.</translation>
    </message>
    <message>
        <source>Only a High Representative&apos;s key is confirmed.</source>
        <translation>Solo se confirma la clave de un Alto Representante.</translation>
    </message>
    <message>
        <source>%1 has not signed in yet and has no key.</source>
        <translation>%1 aún no ha iniciado sesión y no tiene clave.</translation>
    </message>
    <message>
        <source>The key of %1 has been confirmed already.</source>
        <translation>La clave de %1 ya se ha confirmado.</translation>
    </message>
    <message>
        <source>Nobody disables the own account: someone must remain.</source>
        <translation>Nadie desactiva su propia cuenta: alguien debe quedar.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 ya está desactivado.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Unknown administrator, wrong recovery key, or the key was used already.</source>
        <translation>Administrador desconocido, clave de recuperación incorrecta o clave ya usada.</translation>
    </message>
    <message>
        <source>%1 is no State: its ISO code of three capital letters is asked, such as EST.</source>
        <translation>%1 no es un Estado: se pide su código ISO de tres letras mayúsculas, por ejemplo, EST.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>You are too new here to confirm a key. Whoever was here before compares it with %1 and confirms it, or you %2 days after your first sign-in.</source>
        <translation>Lleva aquí demasiado poco tiempo para confirmar una clave. Alguien que ya estaba antes la coteja con %1 y la confirma, o usted, %2 días después de su primer inicio de sesión.</translation>
    </message>
    <message>
        <source>Chosen when the fund file was made</source>
        <comment>an authority</comment>
        <translation>Elegido al crear el archivo del fondo</translation>
    </message>
    <message>
        <source>%1 is no reviewer: an own State is recorded of those alone who review applicants.</source>
        <translation>%1 no es evaluador: solo se registra el Estado propio de quienes evalúan a solicitantes.</translation>
    </message>
    <message>
        <source>%1 is disabled and reviews nothing any more.</source>
        <translation>%1 está desactivado y ya no evalúa nada.</translation>
    </message>
    <message>
        <source>Name a State, by its name or its ISO code.</source>
        <translation>Nombre un Estado, por su nombre o su código ISO.</translation>
    </message>
    <message>
        <source>This State is on record of %1 already.</source>
        <translation>Este Estado ya consta para %1.</translation>
    </message>
    <message>
        <source>Another own State is on record of %1: say why it changes.</source>
        <translation>Para %1 consta otro Estado propio: diga por qué cambia.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>%1 is the fund file itself. Give the copy another name.</source>
        <translation>%1 es el propio archivo del fondo. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>%1 is in use, as %2 beside it shows. Give the copy another name.</source>
        <translation>%1 está en uso, como muestra %2 a su lado. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>%1 is there already and is no fund file; it is left as it is. Give the copy another name.</source>
        <translation>%1 ya existe y no es un archivo de fondo; se deja como está. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>%1 is there already and is no earlier copy of this fund: it is damaged, another fund&apos;s, or holds entries that this file does not. It is left as it is. Give the copy another name.</source>
        <translation>%1 ya existe y no es una copia anterior de este fondo: está dañado, es de otro fondo o contiene entradas que este archivo no tiene. Se deja como está. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>The earlier copy %1 is kept: the file has %2 findings. Give the new copy another name.</source>
        <translation>Se conserva la copia anterior %1: el archivo tiene %2 hallazgos. Dé otro nombre a la nueva copia.</translation>
    </message>
    <message>
        <source>%1 and %2 stand here for two people, and one had added the other, or one person both, less than %3 days before. Ask whether two were there.</source>
        <translation>%1 y %2 figuran aquí como dos personas, y una había añadido a la otra, o una misma persona a ambas, menos de %3 días antes. Pregunte si de verdad había dos personas.</translation>
    </message>
</context>
</TS>
