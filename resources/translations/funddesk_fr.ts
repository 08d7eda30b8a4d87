<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>MappingForm</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Comptabilisé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>Autre partie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>applications</name>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>gender</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>gender</comment>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Diplomacy</source>
        <translation>Diplomatie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>field of work</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>There is no such application.</source>
        <translation>Cette candidature n’existe pas.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>The call has no application %1.</source>
        <translation>L’appel n’a pas de candidature %1.</translation>
    </message>
    <message>
        <source>The application is withdrawn already.</source>
        <translation>La candidature est déjà retirée.</translation>
    </message>
    <message>
        <source>The person&apos;s data are erased already.</source>
        <translation>Les données de la personne sont déjà effacées.</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased.</source>
        <translation>Les données de la personne ont été effacées.</translation>
    </message>
    <message>
        <source>The application is withdrawn.</source>
        <translation>La candidature est retirée.</translation>
    </message>
    <message>
        <source>The short list has gone to the High Representative: eligibility stays as it was.</source>
        <translation>La liste restreinte a été transmise au Haut-Représentant&#xa0;: l’admissibilité reste inchangée.</translation>
    </message>
    <message>
        <source>Personal data are for people who are cleared for them.</source>
        <translation>Les données personnelles sont réservées aux personnes habilitées.</translation>
    </message>
    <message>
        <source>The sealed data of this person were touched by another program.</source>
        <translation>Les données scellées de cette personne ont été modifiées par un autre programme.</translation>
    </message>
    <message>
        <source>Give the family name.</source>
        <translation>Indiquez le nom de famille.</translation>
    </message>
    <message>
        <source>The given name is too long.</source>
        <translation>Le prénom est trop long.</translation>
    </message>
    <message>
        <source>The birth date must be that of a person between 16 and 100.</source>
        <translation>La date de naissance doit être celle d’une personne de 16 à 100 ans.</translation>
    </message>
    <message>
        <source>A passport number is 4 to 24 letters and digits.</source>
        <translation>Un numéro de passeport compte de 4 à 24 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Give one e-mail address, such as name@example.org.</source>
        <translation>Indiquez une adresse électronique, par exemple name@example.org.</translation>
    </message>
    <message>
        <source>A telephone number is digits, such as +41 22 000 00 00.</source>
        <translation>Un numéro de téléphone se compose de chiffres, par exemple +41 22 000 00 00.</translation>
    </message>
    <message>
        <source>The text is longer than 20,000 characters.</source>
        <translation>Le texte dépasse 20 000 caractères.</translation>
    </message>
    <message>
        <source>The text is longer than 300 characters.</source>
        <translation>Le texte dépasse 300 caractères.</translation>
    </message>
    <message>
        <source>The text gives the applicant&apos;s full name, address or number; reviewers read it. Take that out.</source>
        <translation>Le texte donne le nom complet, l’adresse ou un numéro du candidat&#xa0;; les évaluateurs le lisent. Retirez-le.</translation>
    </message>
    <message>
        <source>Name the State whose official the applicant is.</source>
        <translation>Indiquez de quel État le candidat est fonctionnaire.</translation>
    </message>
    <message>
        <source>Years in the post are 0 to 60.</source>
        <translation>Le nombre d’années au poste va de 0 à 60.</translation>
    </message>
    <message>
        <source>Sessions attended are 0 to 1000.</source>
        <translation>Le nombre de sessions suivies va de 0 à 1000.</translation>
    </message>
    <message>
        <source>Languages are of en, fr, es, ru, zh, ar.</source>
        <translation>Les langues sont parmi en, fr, es, ru, zh, ar.</translation>
    </message>
    <message>
        <source>Say which consent text the applicant agreed to: without consent no personal data are kept.</source>
        <translation>Indiquez quel texte de consentement le candidat a accepté&#xa0;: sans consentement, aucune donnée personnelle n’est conservée.</translation>
    </message>
    <message>
        <source>Give the date of the consent, not later than the receipt.</source>
        <translation>Indiquez la date du consentement, au plus tard celle de la réception.</translation>
    </message>
    <message>
        <source>Say when the application came in.</source>
        <translation>Indiquez quand la candidature est arrivée.</translation>
    </message>
    <message>
        <source>The receipt lies in the future.</source>
        <translation>La réception est dans le futur.</translation>
    </message>
    <message>
        <source>The application came in before the call was open.</source>
        <translation>La candidature est arrivée avant l’ouverture de l’appel.</translation>
    </message>
    <message>
        <source>The application is late: it takes a recorded decision to accept it.</source>
        <translation>La candidature est tardive&#xa0;: il faut une décision enregistrée pour l’accepter.</translation>
    </message>
    <message>
        <source>A project call takes proposals, not applications.</source>
        <translation>Un appel à projets reçoit des propositions, non des candidatures.</translation>
    </message>
    <message>
        <source>The call is a draft: it takes no applications yet.</source>
        <translation>L’appel est un brouillon&#xa0;: il ne reçoit pas encore de candidatures.</translation>
    </message>
    <message>
        <source>The applications of this call are reviewed: it takes no more.</source>
        <translation>Les candidatures de cet appel sont évaluées&#xa0;: il n’en reçoit plus.</translation>
    </message>
    <message>
        <source>The application does not say in which field the present post is.</source>
        <translation>La candidature ne précise pas le domaine du poste actuel.</translation>
    </message>
    <message>
        <source>The application names another field: someone must judge whether it is related.</source>
        <translation>La candidature indique un autre domaine&#xa0;: quelqu’un doit juger s’il est apparenté.</translation>
    </message>
    <message>
        <source>Now works in the field, as the application states: %1.</source>
        <translation>Travaille actuellement dans le domaine, d’après la candidature&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Will report if asked, as the application states.</source>
        <translation>Fera rapport si on le lui demande, d’après la candidature.</translation>
    </message>
    <message>
        <source>Has not said that a report would be given; recorded, and no ground for a refusal.</source>
        <translation>N’a pas dit qu’un rapport serait remis&#xa0;; c’est consigné et ne motive aucun refus.</translation>
    </message>
    <message>
        <source>Is a government official, as the application states.</source>
        <translation>Est fonctionnaire de l’État, d’après la candidature.</translation>
    </message>
    <message>
        <source>Is not a government official, as the application states.</source>
        <translation>N’est pas fonctionnaire de l’État, d’après la candidature.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is a government official.</source>
        <translation>La candidature ne précise pas si le candidat est fonctionnaire de l’État.</translation>
    </message>
    <message>
        <source>Is based in the capital, as the application states.</source>
        <translation>Est en poste dans la capitale, d’après la candidature.</translation>
    </message>
    <message>
        <source>Is not based in the capital, as the application states.</source>
        <translation>N’est pas en poste dans la capitale, d’après la candidature.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant is based in the capital.</source>
        <translation>La candidature ne précise pas si le candidat est en poste dans la capitale.</translation>
    </message>
    <message>
        <source>Describes direct experience; how much it is worth is scored.</source>
        <translation>Décrit une expérience directe&#xa0;; sa valeur fait l’objet d’une note.</translation>
    </message>
    <message>
        <source>The application says nothing of direct experience in the present post.</source>
        <translation>La candidature ne dit rien d’une expérience directe au poste actuel.</translation>
    </message>
    <message>
        <source>Says what will be brought to the discussions; how much it is worth is scored.</source>
        <translation>Dit ce qui sera apporté aux débats&#xa0;; sa valeur fait l’objet d’une note.</translation>
    </message>
    <message>
        <source>The application says nothing of an intended contribution.</source>
        <translation>La candidature ne dit rien d’une contribution envisagée.</translation>
    </message>
    <message>
        <source>Is able to travel and take part, as the application states.</source>
        <translation>Peut voyager et participer, d’après la candidature.</translation>
    </message>
    <message>
        <source>Is not able to travel and take part, as the application states.</source>
        <translation>Ne peut pas voyager et participer, d’après la candidature.</translation>
    </message>
    <message>
        <source>The application does not say whether the applicant can travel.</source>
        <translation>La candidature ne précise pas si le candidat peut voyager.</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings and all activities held alongside.</source>
        <translation>S’engage à assister à toutes les séances officielles et à toutes les activités organisées en marge.</translation>
    </message>
    <message>
        <source>Does not undertake to attend all formal meetings and all activities held alongside.</source>
        <translation>Ne s’engage pas à assister à toutes les séances officielles et à toutes les activités organisées en marge.</translation>
    </message>
    <message>
        <source>The undertaking to attend everything is not given yet.</source>
        <translation>L’engagement d’assister à tout n’est pas encore pris.</translation>
    </message>
    <message>
        <source>Name and birth date agree with those of %1: someone must judge whether they are one person.</source>
        <translation>Le nom et la date de naissance concordent avec ceux de %1&#xa0;: quelqu’un doit juger s’il s’agit de la même personne.</translation>
    </message>
    <message>
        <source>%1 (judged by %2)</source>
        <translation>%1 (jugé par %2)</translation>
    </message>
    <message>
        <source>People judged this differently: %1 Against it: %2</source>
        <translation>Les avis divergent&#xa0;: %1 Contre&#xa0;: %2</translation>
    </message>
    <message>
        <source>A refusal takes two people, and one has judged: %1</source>
        <translation>Un refus exige deux personnes, et une seule s’est prononcée&#xa0;: %1</translation>
    </message>
    <message>
        <source>A report may be asked for of those selected; it is recorded and refuses nobody.</source>
        <translation>Un rapport peut être demandé aux personnes retenues&#xa0;; c’est consigné et n’exclut personne.</translation>
    </message>
    <message>
        <source>Say in a sentence what the judgement rests on.</source>
        <translation>Dites en une phrase sur quoi repose l’appréciation.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>This application stands twice, here and at %1. Leave one.</source>
        <translation>Cette candidature figure deux fois, ici et à %1. N’en laissez qu’une.</translation>
    </message>
    <message>
        <source>The passport number is that of %1: one person, one application. Withdraw one or mend it.</source>
        <translation>Le numéro de passeport est celui de %1&#xa0;: une personne, une candidature. Retirez-en une ou corrigez-la.</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal data can record applications.</source>
        <translation>Seule une personne habilitée à voir les données personnelles peut enregistrer des candidatures.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This application is on record already, word for word.</source>
        <translation>Cette candidature est déjà enregistrée, mot pour mot.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a cost</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a person&apos;s data</comment>
        <translation>effacées</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>a person&apos;s name</comment>
        <translation>scellé</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>État et groupe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>an application</comment>
        <translation>Admissible</translation>
    </message>
    <message>
        <source>Unclear</source>
        <comment>an application</comment>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <comment>an application</comment>
        <translation>Non admissible</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an application</comment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admissibilité</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <comment>%1 is a currency</comment>
        <translation>Coût %1</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>As the application said before it was erased.</source>
        <translation>Comme l’indiquait la candidature avant son effacement.</translation>
    </message>
    <message>
        <source>The applicant is a nominee: withdraw them on the page of the short list, which frees the money and the place.</source>
        <translation>Le candidat est une personne désignée&#xa0;: retirez-la à la page de la liste restreinte, ce qui libère les fonds et la place.</translation>
    </message>
    <message>
        <source>Name the version of the consent text, not the applicant.</source>
        <translation>Indiquez la version du texte de consentement, pas le candidat.</translation>
    </message>
    <message>
        <source>What was sealed of an applicant&apos;s screening was touched by another program.</source>
        <translation>Les données scellées du contrôle d’un candidat ont été modifiées par un autre programme.</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>Aucune Liste récapitulative n’est enregistrée. Importez-la d’abord.</translation>
    </message>
    <message>
        <source>Everyone who applied did so under the version that holds, or was told of it already.</source>
        <translation>Tous les candidats ont postulé selon la version en vigueur ou en ont déjà été informés.</translation>
    </message>
    <message>
        <source>The reason stays on record: take names, addresses and numbers of applicants out of it.</source>
        <translation>Le motif reste au registre&#xa0;: retirez-en les noms, adresses et numéros de candidats.</translation>
    </message>
    <message>
        <source>Not kept: the person&apos;s data were erased before.</source>
        <translation>Non conservé&#xa0;: les données de la personne avaient été effacées avant.</translation>
    </message>
    <message>
        <source>The reason was erased with the person&apos;s data.</source>
        <translation>Le motif a été effacé avec les données de la personne.</translation>
    </message>
    <message>
        <source>Reason sealed.</source>
        <translation>Motif scellé.</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Opération interrompue&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The line has a meaning already. Undo it first.</source>
        <translation>La ligne a déjà une signification. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>A line is explained as not ours or as a charge of the bank.</source>
        <translation>Une ligne s’explique comme étrangère au fonds ou comme frais bancaires.</translation>
    </message>
    <message>
        <source>Nothing was said of this line that could be undone.</source>
        <translation>Rien n’a été dit de cette ligne qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Appariée</translation>
    </message>
    <message>
        <source>Not ours</source>
        <translation>Étrangère au fonds</translation>
    </message>
    <message>
        <source>Bank charge</source>
        <translation>Frais bancaires</translation>
    </message>
    <message>
        <source>The entries come to %1 %2, the line is of %3: the difference is %4.</source>
        <translation>Les écritures totalisent %1 %2, la ligne est de %3&#xa0;: l’écart est de %4.</translation>
    </message>
    <message>
        <source>There is no such line of the bank.</source>
        <translation>Cette ligne bancaire n’existe pas.</translation>
    </message>
    <message>
        <source>A line is matched to entries that moved cash, were not reversed and stand for no other line.</source>
        <translation>Une ligne s’apparie à des écritures qui ont mouvementé la trésorerie, n’ont pas été contre-passées et ne correspondent à aucune autre ligne.</translation>
    </message>
    <message>
        <source>Entry %1 is in %2, the line in %3.</source>
        <translation>L’écriture %1 est en %2, la ligne en %3.</translation>
    </message>
    <message>
        <source>A contribution never stands beside a use of money.</source>
        <translation>Une contribution ne figure jamais à côté d’une utilisation de fonds.</translation>
    </message>
    <message>
        <source>Account %1: the statement ends on %2, before it begins on %3.</source>
        <translation>Compte %1&#xa0;: le relevé se termine le %2, avant de commencer le %3.</translation>
    </message>
    <message>
        <source>Account %1: the statement to %2 ends with %3, the one from %4 begins with %5: %6 %7 moved in between.</source>
        <translation>Compte %1&#xa0;: le relevé arrêté au %2 se termine par %3, celui qui part du %4 commence par %5&#xa0;: %6 %7 ont été mouvementés entre les deux.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Ask the bank for shorter statements.</source>
        <translation>Le fichier dépasse %1 Mio. Demandez à la banque des relevés plus courts.</translation>
    </message>
    <message>
        <source>There is no statement in this file.</source>
        <translation>Ce fichier ne contient aucun relevé.</translation>
    </message>
    <message>
        <source>The amount %1 is neither credit (CRDT) nor debit (DBIT).</source>
        <translation>Le montant %1 n’est ni un crédit (CRDT) ni un débit (DBIT).</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Le montant manque.</translation>
    </message>
    <message>
        <source>The balance has no day.</source>
        <translation>Le solde n’a pas de date.</translation>
    </message>
    <message>
        <source>The entry has no day of booking (BookgDt).</source>
        <translation>L’écriture n’a pas de date de comptabilisation (BookgDt).</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Le même jour</translation>
    </message>
    <message>
        <source>Days in between: %1</source>
        <translation>Jours d’écart&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 stands as the other party</source>
        <translation>%1 figure comme contrepartie</translation>
    </message>
    <message>
        <source>%1 stands in the purpose</source>
        <translation>%1 figure dans le motif</translation>
    </message>
    <message>
        <source>The amount is the same</source>
        <translation>Le montant est le même</translation>
    </message>
    <message>
        <source>The reference %1 stands in the line</source>
        <translation>La référence %1 figure dans la ligne</translation>
    </message>
    <message>
        <source>The contribution %1 stands in the line</source>
        <translation>La contribution %1 figure dans la ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All %1 entries of %2</source>
        <translation>Les %1 écritures de %2</translation>
    </message>
    <message>
        <source>Together they come to the amount</source>
        <translation>Leur total correspond au montant</translation>
    </message>
    <message>
        <source>Record as a receipt of %1</source>
        <translation>Enregistrer comme encaissement de %1</translation>
    </message>
    <message>
        <source>An instalment of this amount is due on %1</source>
        <translation>Un versement de ce montant est dû le %1</translation>
    </message>
    <message>
        <source>This amount is outstanding in all</source>
        <translation>Ce montant est le total restant dû</translation>
    </message>
    <message>
        <source>No more than is outstanding</source>
        <translation>Pas plus que le montant restant dû</translation>
    </message>
    <message>
        <source>Account %1: balance when its first statement begins</source>
        <translation>Compte %1&#xa0;: solde au début de son premier relevé</translation>
    </message>
    <message>
        <source>Account %1: moved between two statements, of which one is missing</source>
        <translation>Compte %1&#xa0;: mouvements entre deux relevés, dont l’un manque</translation>
    </message>
    <message>
        <source>Exchange differences of cash, which no bank knows</source>
        <translation>Différences de change sur la trésorerie, qu’aucune banque ne connaît</translation>
    </message>
    <message>
        <source>The file holds a document type definition, behind which anything may hide: no bank writes one.</source>
        <translation>Le fichier contient une définition de type de document, qui peut tout dissimuler&#xa0;: aucune banque n’en écrit.</translation>
    </message>
    <message>
        <source>This is no bank statement of ISO 20022: it does not begin as a document camt.053.</source>
        <translation>Ce n’est pas un relevé bancaire ISO 20022&#xa0;: il ne commence pas comme un document camt.053.</translation>
    </message>
    <message>
        <source>The balance is in %1, the account in %2.</source>
        <translation>Le solde est en %1, le compte en %2.</translation>
    </message>
    <message>
        <source>The statement names no account.</source>
        <translation>Le relevé n’indique aucun compte.</translation>
    </message>
    <message>
        <source>Account %1: the statement has no booked opening balance (OPBD) or no closing one (CLBD).</source>
        <translation>Compte %1&#xa0;: le relevé n’a pas de solde d’ouverture comptabilisé (OPBD) ou de solde de clôture (CLBD).</translation>
    </message>
    <message>
        <source>The entry is in %1, the account in %2.</source>
        <translation>L’écriture est en %1, le compte en %2.</translation>
    </message>
    <message>
        <source>The file is cut or damaged here: %1.</source>
        <translation>Le fichier est tronqué ou endommagé ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines. Ask the bank for shorter statements.</source>
        <translation>Le fichier compte plus de %1 lignes. Demandez à la banque des relevés plus courts.</translation>
    </message>
    <message>
        <source>Entries that the bank has not booked yet were passed over: %1.</source>
        <translation>Écritures non encore comptabilisées par la banque et laissées de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>opening, line or closing: a statement is one opening, its lines, one closing</source>
        <translation>opening, line ou closing&#xa0;: un relevé se compose d’une ligne opening, de ses lignes line et d’une ligne closing</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN ou numéro de compte de la banque</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>Code de monnaie ISO 4217</translation>
    </message>
    <message>
        <source>Day of the booking, YYYY-MM-DD; of opening and closing the first and last day of the statement</source>
        <translation>Date de comptabilisation, AAAA-MM-JJ&#xa0;; pour opening et closing, premier et dernier jour du relevé</translation>
    </message>
    <message>
        <source>Day of value, YYYY-MM-DD; empty: the day of the booking</source>
        <translation>Date de valeur, AAAA-MM-JJ&#xa0;; vide&#xa0;: date de comptabilisation</translation>
    </message>
    <message>
        <source>Amount such as 1234.50, with a hyphen before it where it left the account; of opening and closing the balance</source>
        <translation>Montant tel que 1234.50, précédé d’un trait d’union s’il a quitté le compte&#xa0;; pour opening et closing, le solde</translation>
    </message>
    <message>
        <source>The bank&apos;s reference of the line</source>
        <translation>Référence de la ligne à la banque</translation>
    </message>
    <message>
        <source>Who paid or was paid</source>
        <translation>Payeur ou bénéficiaire</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Texte joint au paiement</translation>
    </message>
    <message>
        <source>A statement opens here, and the one before has no closing row.</source>
        <translation>Un relevé s’ouvre ici alors que le précédent n’a pas de ligne closing.</translation>
    </message>
    <message>
        <source>The line belongs to no open statement of account %1 in %2.</source>
        <translation>La ligne n’appartient à aucun relevé ouvert du compte %1 en %2.</translation>
    </message>
    <message>
        <source>The amount of a line is not zero.</source>
        <translation>Le montant d’une ligne n’est pas nul.</translation>
    </message>
    <message>
        <source>There is no open statement of account %1 in %2 to close.</source>
        <translation>Aucun relevé ouvert du compte %1 en %2 n’est à clore.</translation>
    </message>
    <message>
        <source>“%1” is none of opening, line, closing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni opening, ni line, ni closing.</translation>
    </message>
    <message>
        <source>The statement of account %1 has no closing row: the file may be cut.</source>
        <translation>Le relevé du compte %1 n’a pas de ligne closing&#xa0;: le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>one entry holds more than any bank writes</source>
        <translation>une écriture contient plus que ce qu’écrit une banque</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 is there already in other words, as from a file of another format. Nothing was recorded.</source>
        <comment>%2 from one day to another</comment>
        <translation>Compte %1&#xa0;: le relevé de la période %2 existe déjà sous une autre forme, comme s’il venait d’un fichier d’un autre format. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Account %1: the statement of %2 overlaps the one of %3, so lines would be there twice. Nothing was recorded.</source>
        <comment>%2 and %3 from one day to another</comment>
        <translation>Compte %1&#xa0;: le relevé de la période %2 chevauche celui de la période %3, si bien que des lignes y seraient deux fois. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Account %1 is new: no statement of it was on record. Look whether it is the fund&apos;s.</source>
        <translation>Le compte %1 est nouveau&#xa0;: aucun relevé n’en était enregistré. Vérifiez que c’est bien un compte du fonds.</translation>
    </message>
    <message>
        <source>Account %1 was in %2 until now, this statement is in %3. Look whether it is the right file.</source>
        <translation>Le compte %1 était jusqu’ici en %2, ce relevé est en %3. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Only a line that brought money, has no meaning yet and is no payment that came back is recorded as a receipt.</source>
        <translation>Seule une ligne qui a apporté de l’argent, qui n’a pas encore d’explication et qui n’est pas un paiement retourné est enregistrée comme encaissement.</translation>
    </message>
    <message>
        <source>The charge is less than the smallest amount of the books. Explain the line otherwise.</source>
        <translation>Les frais sont inférieurs au plus petit montant des livres. Expliquez la ligne autrement.</translation>
    </message>
    <message>
        <source>Bank charge: %1</source>
        <translation>Frais bancaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lines of %1 and of %2 don&apos;t stand for one thing.</source>
        <translation>Les lignes du %1 et du %2 ne correspondent pas à une même opération.</translation>
    </message>
    <message>
        <source>Account %1, %2: the opening balance and the lines come to %3 %4, the closing balance is %5: the difference is %6.</source>
        <comment>%2 from one day to another</comment>
        <translation>Compte %1, %2&#xa0;: le solde d’ouverture et les lignes donnent %3 %4, le solde de clôture est de %5&#xa0;: la différence est de %6.</translation>
    </message>
    <message>
        <source>The line is booked on %1, the statement is of %2.</source>
        <comment>a day, from one day to another</comment>
        <translation>La ligne est comptabilisée le %1, le relevé porte sur la période %2.</translation>
    </message>
    <message>
        <source>Account %1: no statement covers %2.</source>
        <comment>%2 from one day to another</comment>
        <translation>Compte %1&#xa0;: aucun relevé ne couvre la période %2.</translation>
    </message>
    <message>
        <source>Account %1: statements that came later</source>
        <translation>Compte %1&#xa0;: relevés arrivés plus tard</translation>
    </message>
    <message>
        <source>Exchange differences that were recorded later</source>
        <translation>Différences de change enregistrées plus tard</translation>
    </message>
    <message>
        <source>Bank and books are reconciled of today or of an earlier day.</source>
        <translation>Le rapprochement de la banque et des livres se fait à la date d’aujourd’hui ou à une date antérieure.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time, a day</comment>
        <translation>%1, selon l’état connu le %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Bank and books in %1</source>
        <comment>a currency</comment>
        <translation>Banque et livres en %1</translation>
    </message>
    <message>
        <source>Bank and books come to the same once what only one of them knows is taken off.</source>
        <translation>La banque et les livres concordent une fois déduit ce que l’un des deux est seul à connaître.</translation>
    </message>
    <message>
        <source>Bank and books do not come to the same.</source>
        <translation>La banque et les livres ne concordent pas.</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis lors</translation>
    </message>
    <message>
        <source>What was recorded after %1, in %2</source>
        <comment>a day, a currency</comment>
        <translation>Ce qui a été enregistré après le %1, en %2</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>Solde de la banque, tel que connu alors</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>Solde de la banque, tel que connu maintenant</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>Solde des livres, tel que connu alors</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>Solde des livres, tel que connu maintenant</translation>
    </message>
    <message>
        <source>Open then, and matched or reversed since</source>
        <translation>Ouvert alors, et apparié ou contre-passé depuis</translation>
    </message>
    <message>
        <source>Bank reconciliation, %1</source>
        <comment>a day or a time</comment>
        <translation>Rapprochement bancaire, %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fonds proposé&#xa0;: document non officiel</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Démonstration&#xa0;: personnes et montants fictifs</translation>
    </message>
    <message>
        <source>Bank reconciliation</source>
        <translation>Rapprochement bancaire</translation>
    </message>
    <message>
        <source>No statement of the bank begins by that day.</source>
        <translation>Aucun relevé de la banque ne commence à cette date ou avant.</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <comment>on a certificate, a signature follows</comment>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>The amount is beyond what a statement may hold: another program made it so.</source>
        <translation>Le montant dépasse ce qu’un relevé peut contenir&#xa0;: il a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>The statement is not what the bank&apos;s file held.</source>
        <translation>Le relevé n’est pas celui que contenait le fichier de la banque.</translation>
    </message>
    <message>
        <source>The line of the bank has two meanings at once.</source>
        <translation>La ligne bancaire a deux explications à la fois.</translation>
    </message>
    <message>
        <source>The entry stands for the bank&apos;s lines twice.</source>
        <translation>L’écriture correspond deux fois à des lignes bancaires.</translation>
    </message>
    <message>
        <source>The lines of the bank do not come to the entries that they are matched to.</source>
        <translation>Le total des lignes bancaires n’est pas celui des écritures auxquelles elles sont appariées.</translation>
    </message>
    <message>
        <source>Account %1: balance of the bank, by its statements to this day</source>
        <translation>Compte %1&#xa0;: solde de la banque, d’après ses relevés jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Account %1: known to both bank and books</source>
        <translation>Compte %1&#xa0;: connu à la fois de la banque et des livres</translation>
    </message>
    <message>
        <source>All accounts in %1: known to both bank and books</source>
        <translation>Tous les comptes en %1&#xa0;: connu à la fois de la banque et des livres</translation>
    </message>
    <message>
        <source>Balance of the books in %1</source>
        <translation>Solde des livres en %1</translation>
    </message>
    <message>
        <source>Books in %1: known to both bank and books</source>
        <translation>Livres en %1&#xa0;: connu à la fois de la banque et des livres</translation>
    </message>
    <message>
        <source>Every charge of the bank is in the books already.</source>
        <translation>Tous les frais de la banque sont déjà dans les livres.</translation>
    </message>
    <message>
        <source>It is posted in the books now.</source>
        <translation>C’est maintenant comptabilisé.</translation>
    </message>
    <message>
        <source>Say which column has the day of the booking.</source>
        <translation>Indiquez quelle colonne porte le jour de la comptabilisation.</translation>
    </message>
    <message>
        <source>An amount stands either in one column or in two, debit and credit: say one of both.</source>
        <translation>Un montant figure soit dans une colonne, soit dans deux, débit et crédit&#xa0;: indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>Say which column has the amount, or which two have debit and credit.</source>
        <translation>Indiquez quelle colonne porte le montant, ou lesquelles portent débit et crédit.</translation>
    </message>
    <message>
        <source>A column of C and D goes with one column of amounts.</source>
        <translation>Une colonne de C et D va avec une seule colonne de montants.</translation>
    </message>
    <message>
        <source>03/04/2026 may be 3 April or 4 March: say in which order day, month and year stand (date=dmy, mdy or ymd).</source>
        <translation>03/04/2026 peut être le 3 avril ou le 4 mars&#xa0;: indiquez dans quel ordre figurent jour, mois et année (date=dmy, mdy ou ymd).</translation>
    </message>
    <message>
        <source>Decimals and thousands can&apos;t have the same mark.</source>
        <translation>Décimales et milliers ne peuvent pas avoir le même signe.</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;». Ses colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is said twice: as “%2” and as “%3”.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est indiquée deux fois&#xa0;: comme «&#xa0;%2&#xa0;» et comme «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is new.</source>
        <translation>La colonne %1, «&#xa0;%2&#xa0;», est nouvelle.</translation>
    </message>
    <message>
        <source>Column %1, “%2”, is there no more.</source>
        <translation>La colonne %1, «&#xa0;%2&#xa0;», n’existe plus.</translation>
    </message>
    <message>
        <source>Column %1 was “%2” and is “%3” now.</source>
        <translation>La colonne %1 était «&#xa0;%2&#xa0;» et est maintenant «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing in this file, or nothing below the lines that are skipped. Get it from the bank again.</source>
        <translation>Il n’y a rien dans ce fichier, ou rien après les lignes omises. Demandez-le de nouveau à la banque.</translation>
    </message>
    <message>
        <source>Column %1 has no heading. Say how many lines stand before the headings, or name it.</source>
        <translation>La colonne %1 n’a pas d’en-tête. Indiquez combien de lignes précèdent les en-têtes, ou nommez-la.</translation>
    </message>
    <message>
        <source>Two columns are called “%1”, so nobody knows which is meant. Give one of them another name.</source>
        <translation>Deux colonnes s’appellent «&#xa0;%1&#xa0;»&#xa0;: on ne sait pas laquelle est visée. Donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>The line has more fields than there are headings.</source>
        <translation>La ligne a plus de champs qu’il n’y a d’en-têtes.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Choose the encoding Windows-1252 (encoding=windows-1252). %1</source>
        <comment>a sentence follows</comment>
        <translation>Le fichier n’est pas en UTF-8. Choisissez le codage Windows-1252 (encoding=windows-1252). %1</translation>
    </message>
    <message>
        <source>Matched with a reason</source>
        <translation>Rapproché avec un motif</translation>
    </message>
    <message>
        <source>Matched with a reason in %1, in %2</source>
        <comment>a year, a currency</comment>
        <translation>Rapproché avec un motif en %1, en %2</translation>
    </message>
    <message>
        <source>The bank does not name the donor as the sender of these lines; what shows that it is its money stands with each (para. 14).</source>
        <translation>La banque ne désigne pas le donateur comme expéditeur de ces lignes&#xa0;; ce qui montre qu’il s’agit de son argent figure avec chacune (par. 14).</translation>
    </message>
    <message>
        <source>The bank names %1 as the sender, which is no name of %2. Say what shows that it is this contribution&apos;s money: somebody else&apos;s may need a clearance of its own.</source>
        <comment>%1 and %2 names</comment>
        <translation>La banque désigne %1 comme expéditeur, ce qui n’est pas un nom de %2. Dites ce qui montre qu’il s’agit de l’argent de cette contribution&#xa0;: celui d’un tiers peut exiger une validation distincte.</translation>
    </message>
    <message>
        <source>The bank names no sender. Say what shows that it is money of %1: somebody else&apos;s may need a clearance of its own.</source>
        <comment>a name</comment>
        <translation>La banque ne désigne aucun expéditeur. Dites ce qui montre qu’il s’agit d’argent de %1&#xa0;: celui d’un tiers peut exiger une validation distincte.</translation>
    </message>
    <message>
        <source>“%1” says neither that the amount came (C, CRDT, H, +) nor that it left (D, DBIT, S, -). Mend the line.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit ni que le montant est arrivé (C, CRDT, H, +) ni qu’il est parti (D, DBIT, S, -). Corrigez la ligne.</translation>
    </message>
    <message>
        <source>The amount is below zero and “%1” says that it came. Mend the line.</source>
        <translation>Le montant est inférieur à zéro et «&#xa0;%1&#xa0;» dit qu’il est arrivé. Corrigez la ligne.</translation>
    </message>
    <message>
        <source>The line has an amount in both columns, debit and credit, or in none. Exactly one belongs there.</source>
        <translation>La ligne porte un montant dans les deux colonnes, débit et crédit, ou dans aucune. Il en faut exactement un.</translation>
    </message>
    <message>
        <source>An amount in the column of what came is below zero. Say that it is one column of signed amounts, or mend the line.</source>
        <translation>Un montant de la colonne des arrivées est inférieur à zéro. Indiquez qu’il s’agit d’une seule colonne de montants signés, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>The line is in “%1”, the account in %2. Ask the bank for one file for each currency.</source>
        <translation>La ligne est en «&#xa0;%1&#xa0;», le compte en %2. Demandez à la banque un fichier par monnaie.</translation>
    </message>
    <message>
        <source>After the line before, the balance was %1; with %2 it comes to %3, but the file says %4. A line is missing, or the amount is read in another way than the bank meant.</source>
        <translation>Après la ligne précédente, le solde était de %1&#xa0;; avec %2, il est de %3, mais le fichier indique %4. Une ligne manque, ou le montant est lu autrement que la banque ne l’entendait.</translation>
    </message>
    <message>
        <source>Lines that moved no money were passed over: %1.</source>
        <translation>Des lignes sans mouvement d’argent ont été passées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no day in the chosen order (as in %2). Choose another order, or mend the line.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour dans l’ordre choisi (comme %2). Choisissez un autre ordre, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is no amount with the chosen marks (as in %2). Choose other marks for decimals and thousands, or mend the line.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant avec les signes choisis (comme %2). Choisissez d’autres signes pour les décimales et les milliers, ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>The table of account %1 is not as it was confirmed. %2 Look at its columns and confirm them anew.</source>
        <comment>%2 are sentences</comment>
        <translation>Le tableau du compte %1 n’est pas tel qu’il a été confirmé. %2 Examinez ses colonnes et confirmez-les de nouveau.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed for one account how it is read. Say which account it is of.</source>
        <translation>Il s’agit du tableau propre à une banque, et personne n’a confirmé pour un compte comment il se lit. Indiquez de quel compte il est.</translation>
    </message>
    <message>
        <source>This is a bank&apos;s own table, and nobody has confirmed how those of account %1 are read. Look at its columns and confirm them once.</source>
        <translation>Il s’agit du tableau propre à une banque, et personne n’a confirmé comment se lisent ceux du compte %1. Examinez ses colonnes et confirmez-les une fois.</translation>
    </message>
    <message>
        <source>No column tells the balance, and no statement of account %1 on record ends before %2. Say the balance before the first line (opening).</source>
        <translation>Aucune colonne n’indique le solde, et aucun relevé enregistré du compte %1 ne s’achève avant le %2. Indiquez le solde avant la première ligne (opening).</translation>
    </message>
    <message>
        <source>The balance before the first line is %1 by the file&apos;s own column, and you say %2.</source>
        <translation>Le solde avant la première ligne est de %1 d’après la colonne du fichier, et vous indiquez %2.</translation>
    </message>
    <message>
        <source>Account %1: no column tells the balance, so the statement begins with %2, as the record has it.</source>
        <translation>Compte %1&#xa0;: aucune colonne n’indique le solde, le relevé commence donc par %2, comme enregistré.</translation>
    </message>
    <message>
        <source>The table does not name its account. The last statement of account %1 ends with %2, this one begins with %3: say which account it is of.</source>
        <translation>Le tableau n’indique pas son compte. Le dernier relevé du compte %1 s’achève sur %2, celui-ci commence par %3&#xa0;: indiquez de quel compte il est.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>Indiquez le compte&#xa0;: son IBAN ou son numéro à la banque.</translation>
    </message>
    <message>
        <source>A mapping is confirmed for a file of the bank.</source>
        <translation>Une lecture est confirmée pour un fichier de la banque.</translation>
    </message>
    <message>
        <source>Day of the booking</source>
        <translation>Jour de la comptabilisation</translation>
    </message>
    <message>
        <source>Day of value</source>
        <translation>Jour de valeur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount that left (debit)</source>
        <translation>Montant parti (débit)</translation>
    </message>
    <message>
        <source>Amount that came (credit)</source>
        <translation>Montant arrivé (crédit)</translation>
    </message>
    <message>
        <source>Came or left (C or D)</source>
        <translation>Arrivé ou parti (C ou D)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Référence de la banque</translation>
    </message>
    <message>
        <source>Balance after the line</source>
        <translation>Solde après la ligne</translation>
    </message>
    <message>
        <source>skip is a number of lines from 0 to %1.</source>
        <translation>skip est un nombre de lignes de 0 à %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a mapping says. It says: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un élément d’une lecture. Elle indique&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <comment>a word follows</comment>
        <translation>%1 est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no word of a mapping: write it as booked=Date, with a comma before the next.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un mot d’une lecture&#xa0;: écrivez booked=Date, avec une virgule avant le suivant.</translation>
    </message>
    <message>
        <source>“%1” is said twice. Say it once.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois. Indiquez-le une fois.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The column “%1” is not known here. The columns are: %2.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’est pas connue ici. Les colonnes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is a spreadsheet or another packed file, not a table in text form. Open it and save the sheet as “CSV UTF-8”.</source>
        <translation>Ce fichier est un classeur ou un autre fichier compressé, pas un tableau au format texte. Ouvrez-le et enregistrez la feuille au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>This is a database (SQLite), not a table in text form. Choose the CSV file.</source>
        <translation>Ce fichier est une base de données (SQLite), pas un tableau au format texte. Choisissez le fichier CSV.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a table in text form. Choose the CSV file.</source>
        <translation>Ce fichier est un document PDF, pas un tableau au format texte. Choisissez le fichier CSV.</translation>
    </message>
    <message>
        <source>The file says that it is UTF-16 but breaks its rules; it may be cut off. Save it again as “CSV UTF-8”.</source>
        <translation>Le fichier se dit en UTF-16 mais n’en suit pas les règles&#xa0;; il est peut-être tronqué. Enregistrez-le de nouveau au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but has no byte-order mark. Save it as “CSV UTF-8”.</source>
        <translation>Le fichier semble être en UTF-16 mais n’a pas d’indicateur d’ordre des octets. Enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no text. Choose a table saved as “CSV UTF-8”.</source>
        <translation>Le fichier contient des octets nuls&#xa0;: ce n’est pas du texte. Choisissez un tableau enregistré au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8. Save the file as “CSV UTF-8”.</source>
        <translation>L’octet %1 après «&#xa0;%2&#xa0;» n’est pas de l’UTF-8. Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The byte %1 after “%2” is not UTF-8; in Windows-1252 it would be “%3”. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>L’octet %1 après «&#xa0;%2&#xa0;» n’est pas de l’UTF-8&#xa0;; en Windows-1252 ce serait «&#xa0;%3&#xa0;». Ouvrez le fichier dans le programme qui l’a produit et enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The file is empty or begins with a blank line. The first line must name the columns.</source>
        <translation>Le fichier est vide ou commence par une ligne vide. La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>Column %1 has no name in the first line.</source>
        <translation>La colonne %1 n’a pas de nom dans la première ligne.</translation>
    </message>
    <message>
        <source>The first line names %1 columns; the most is %2.</source>
        <translation>La première ligne nomme %1 colonnes&#xa0;; le maximum est de %2.</translation>
    </message>
    <message>
        <source>A quotation mark stands inside the field. Put the whole field in quotation marks and write the one inside twice.</source>
        <translation>Le champ contient un guillemet. Mettez tout le champ entre guillemets et doublez celui qui est à l’intérieur.</translation>
    </message>
    <message>
        <source>The quotation mark that opens this field is not closed within %1 KiB. Close it, or write it twice if it belongs to the text.</source>
        <translation>Le guillemet qui ouvre ce champ n’est pas fermé dans les %1&#xa0;Kio qui suivent. Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone. Save the file as “CSV UTF-8”, not as “CSV (Macintosh)”.</source>
        <translation>La ligne se termine par un simple retour chariot. Enregistrez le fichier au format «&#xa0;CSV UTF-8&#xa0;», et non «&#xa0;CSV (Macintosh)&#xa0;».</translation>
    </message>
    <message>
        <source>The field is empty.</source>
        <translation>Le champ est vide.</translation>
    </message>
    <message>
        <source>There is no day “%1” between 1900 and 2199.</source>
        <translation>Il n’y a pas de jour «&#xa0;%1&#xa0;» entre 1900 et 2199.</translation>
    </message>
    <message>
        <source>“%1” can be read as two dates. Write %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux dates. Écrivez %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD. Write %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date de la forme AAAA-MM-JJ. Écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date de la forme AAAA-MM-JJ, telle que 2026-11-22.</translation>
    </message>
    <message>
        <source>“%1” can be read as two amounts. Write %2 or %3.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner deux montants. Écrivez %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is not written as digits with a point. Write %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas écrit en chiffres avec un point. Écrivez %2.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in digits with a point, such as 1234.50, of at most 15 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en chiffres avec un point, tel que 1234.50, de 15&#xa0;chiffres au plus.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>«&#xa0;%1&#xa0;» n’est ni yes ni no. Écrivez yes ou no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier compris entre %2 et %3.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, then its sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1: “%2” and what follows is missing.</source>
        <translation>
            <numerusform>La ligne a %Ln champ alors que l’en-tête en a %1&#xa0;: «&#xa0;%2&#xa0;» et la suite manquent.</numerusform>
            <numerusform>La ligne a %Ln champs alors que l’en-tête en a %1&#xa0;: «&#xa0;%2&#xa0;» et la suite manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s) where the header has %1. Put a field that contains “%2” in quotation marks.</source>
        <translation>
            <numerusform>La ligne a %Ln champ alors que l’en-tête en a %1. Mettez entre guillemets tout champ qui contient «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>La ligne a %Ln champs alors que l’en-tête en a %1. Mettez entre guillemets tout champ qui contient «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB. Split it into several files.</source>
        <translation>Le fichier dépasse %1&#xa0;Mio. Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The column “%1” appears twice. Remove one.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» apparaît deux fois. Supprimez-en une.</translation>
    </message>
    <message>
        <source>The field is longer than %1 KiB. Lines or fields are probably not separated properly.</source>
        <translation>Le champ dépasse %1&#xa0;Kio. Les lignes ou les champs sont sans doute mal séparés.</translation>
    </message>
    <message>
        <source>Text follows the closing quotation mark. Write a quotation mark inside the field twice.</source>
        <translation>Du texte suit le guillemet fermant. Doublez tout guillemet placé à l’intérieur du champ.</translation>
    </message>
    <message>
        <source>The line is blank. Fill it or remove it.</source>
        <translation>La ligne est vide. Remplissez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>Reading stopped here. Correct these problems first.</source>
        <translation>La lecture s’est arrêtée ici. Corrigez d’abord ces problèmes.</translation>
    </message>
    <message>
        <source>“%1” is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date et une heure avec leur décalage par rapport à UTC, par exemple 2026-11-22T14:05Z ou 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <comment>a row of a call</comment>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <comment>a row of a call</comment>
        <translation>critère %1</translation>
    </message>
    <message>
        <source>The file %1 is empty, or there is nothing in it but blanks. Attach the document itself.</source>
        <translation>Le fichier %1 est vide ou ne contient que des blancs. Joignez le document lui-même.</translation>
    </message>
    <message>
        <source>The file %1 has more than 10 megabytes.</source>
        <translation>Le fichier %1 dépasse 10 mégaoctets.</translation>
    </message>
    <message>
        <source>The byte %1 means nothing in Windows-1252. Choose another encoding, or save the file as “CSV UTF-8”.</source>
        <translation>L’octet %1 ne signifie rien en Windows-1252. Choisissez un autre codage, ou enregistrez le fichier en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
</context>
<context>
    <name>calls</name>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>PMA, PDSL, PEID</translation>
    </message>
    <message>
        <source>First-time delegate</source>
        <translation>Première participation</translation>
    </message>
    <message>
        <source>Field of the present post</source>
        <translation>Domaine du poste actuel</translation>
    </message>
    <message>
        <source>Only a person who is cleared for personal values can publish a call, since its review key is kept under the file key.</source>
        <translation>Seule une personne habilitée à voir les valeurs personnelles peut publier un appel, car sa clef d’évaluation est conservée sous la clef du fichier.</translation>
    </message>
    <message>
        <source>There is no such call.</source>
        <translation>Cet appel n’existe pas.</translation>
    </message>
    <message>
        <source>There is no call %1.</source>
        <translation>Il n’y a pas d’appel %1.</translation>
    </message>
    <message>
        <source>A call keeps its kind: begin another one.</source>
        <translation>Un appel garde sa nature&#xa0;: commencez-en un autre.</translation>
    </message>
    <message>
        <source>The call is published, and no new version is drafted.</source>
        <translation>L’appel est publié, et aucune nouvelle version n’est en préparation.</translation>
    </message>
    <message>
        <source>A draft can&apos;t be closed.</source>
        <translation>Un brouillon ne peut pas être clos.</translation>
    </message>
    <message>
        <source>The call is closed already.</source>
        <translation>L’appel est déjà clos.</translation>
    </message>
    <message>
        <source>The call was published as open until its closing time, and stays open until then.</source>
        <translation>L’appel a été publié comme ouvert jusqu’à son heure de clôture et le reste jusque-là.</translation>
    </message>
    <message>
        <source>The published call names no public value.</source>
        <translation>L’appel publié ne désigne aucune valeur publique.</translation>
    </message>
    <message>
        <source>The public value is on record already.</source>
        <translation>La valeur publique est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Give the value.</source>
        <translation>Indiquez la valeur.</translation>
    </message>
    <message>
        <source>Say where everyone can look the value up.</source>
        <translation>Indiquez où chacun peut vérifier la valeur.</translation>
    </message>
    <message>
        <source>The value must have become known after the call closed, so that nobody could choose a lucky number.</source>
        <translation>La valeur doit avoir été connue après la clôture de l’appel, afin que nul n’ait pu choisir un numéro favorable.</translation>
    </message>
    <message>
        <source>The scores of this call can&apos;t be opened with your key.</source>
        <translation>Les notes de cet appel ne peuvent pas être ouvertes avec votre clef.</translation>
    </message>
    <message>
        <source>Give a title.</source>
        <translation>Indiquez un titre.</translation>
    </message>
    <message>
        <source>Say whom the call is for, what is paid and how to apply.</source>
        <translation>Dites à qui s’adresse l’appel, ce qui est pris en charge et comment se porter candidat.</translation>
    </message>
    <message>
        <source>The call must encourage women to apply: add the sentence.</source>
        <translation>L’appel doit encourager les femmes à se porter candidates&#xa0;: ajoutez la phrase.</translation>
    </message>
    <message>
        <source>Choose the time zone in which the times are announced.</source>
        <translation>Choisissez le fuseau horaire dans lequel les heures sont annoncées.</translation>
    </message>
    <message>
        <source>Say when the call opens.</source>
        <translation>Indiquez quand l’appel s’ouvre.</translation>
    </message>
    <message>
        <source>Say when the call closes.</source>
        <translation>Indiquez quand l’appel est clos.</translation>
    </message>
    <message>
        <source>The call must close after it opens.</source>
        <translation>La clôture de l’appel doit suivre son ouverture.</translation>
    </message>
    <message>
        <source>The closing time is over: choose a later one.</source>
        <translation>L’heure de clôture est passée&#xa0;: choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Name the meeting that delegates are sponsored to.</source>
        <translation>Indiquez la réunion pour laquelle les délégués sont parrainés.</translation>
    </message>
    <message>
        <source>Say where the meeting is: travel costs go by the place.</source>
        <translation>Indiquez le lieu de la réunion&#xa0;: les frais de voyage en dépendent.</translation>
    </message>
    <message>
        <source>Give the first and the last day of the meeting, in that order.</source>
        <translation>Indiquez le premier et le dernier jour de la réunion, dans cet ordre.</translation>
    </message>
    <message>
        <source>Give the nights that subsistence is estimated for.</source>
        <translation>Indiquez le nombre de nuits pour lequel l’indemnité de subsistance est estimée.</translation>
    </message>
    <message>
        <source>The call must close before the meeting begins.</source>
        <translation>L’appel doit être clos avant le début de la réunion.</translation>
    </message>
    <message>
        <source>Say how many delegates can be sponsored.</source>
        <translation>Indiquez combien de délégués peuvent être parrainés.</translation>
    </message>
    <message>
        <source>A project call has an envelope, and no seats.</source>
        <translation>Un appel à projets a une enveloppe, et non des places.</translation>
    </message>
    <message>
        <source>Give the envelope, an amount above zero in the fund&apos;s currency.</source>
        <translation>Indiquez l’enveloppe, un montant supérieur à zéro dans la monnaie du fonds.</translation>
    </message>
    <message>
        <source>The limit for one State must leave one place: all States are eligible to apply.</source>
        <translation>La limite par État doit laisser une place&#xa0;: tous les États peuvent présenter des candidatures.</translation>
    </message>
    <message>
        <source>The least merit is between 0 and 100.</source>
        <translation>Le mérite minimal est compris entre 0 et 100.</translation>
    </message>
    <message>
        <source>Say how ties are settled.</source>
        <translation>Indiquez comment les ex æquo sont départagés.</translation>
    </message>
    <message>
        <source>The check &quot;%1&quot; stands twice.</source>
        <translation>La vérification «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>Say in words what &quot;%1&quot; asks for.</source>
        <translation>Dites en toutes lettres ce que «&#xa0;%1&#xa0;» exige.</translation>
    </message>
    <message>
        <source>The call must state the check &quot;%1&quot;.</source>
        <translation>L’appel doit énoncer la vérification «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name the criterion.</source>
        <translation>Nommez le critère.</translation>
    </message>
    <message>
        <source>A weight is a whole number from 1 to 100.</source>
        <translation>Un coefficient est un nombre entier de 1 à 100.</translation>
    </message>
    <message>
        <source>Say what a score of %1 means.</source>
        <translation>Dites ce que signifie une note de %1.</translation>
    </message>
    <message>
        <source>Two criteria have this name.</source>
        <translation>Deux critères portent ce nom.</translation>
    </message>
    <message>
        <source>Add the criteria that reviewers score.</source>
        <translation>Ajoutez les critères que les évaluateurs notent.</translation>
    </message>
    <message>
        <source>The weights add up to %1, and must add up to 100.</source>
        <translation>La somme des coefficients est de %1 et doit être de 100.</translation>
    </message>
    <message>
        <source>Seats, the limit for one State and nights can&apos;t be negative.</source>
        <translation>Les places, la limite par État et les nuits ne peuvent pas être négatives.</translation>
    </message>
    <message>
        <source>The call is closed: its terms stay as published.</source>
        <translation>L’appel est clos&#xa0;: ses conditions restent celles qui ont été publiées.</translation>
    </message>
    <message>
        <source>An application has been scored: the terms stay as published.</source>
        <translation>Une candidature a été notée&#xa0;: les conditions restent celles qui ont été publiées.</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a call</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a call</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a call</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>state of a call</comment>
        <translation>Évalué</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>state of a call</comment>
        <translation>Soumis</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>state of a call</comment>
        <translation>Tranché</translation>
    </message>
    <message>
        <source>Present post fits the agenda</source>
        <translation>Le poste actuel correspond à l’ordre du jour</translation>
    </message>
    <message>
        <source>Post unrelated to the agenda</source>
        <translation>Poste sans rapport avec l’ordre du jour</translation>
    </message>
    <message>
        <source>Touches the agenda now and then</source>
        <translation>Touche à l’ordre du jour de temps à autre</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda at times</source>
        <translation>Traite parfois d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Deals with one topic of the agenda regularly</source>
        <translation>Traite régulièrement d’un point de l’ordre du jour</translation>
    </message>
    <message>
        <source>Post deals with the agenda most of the time</source>
        <translation>Le poste traite de l’ordre du jour la plupart du temps</translation>
    </message>
    <message>
        <source>Responsible for the agenda in the capital</source>
        <translation>Responsable de l’ordre du jour dans la capitale</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Expérience directe de la sécurité du numérique</translation>
    </message>
    <message>
        <source>None shown</source>
        <translation>Aucune démontrée</translation>
    </message>
    <message>
        <source>General knowledge only</source>
        <translation>Connaissances générales seulement</translation>
    </message>
    <message>
        <source>Has taken part in the work of others</source>
        <translation>A pris part au travail d’autres personnes</translation>
    </message>
    <message>
        <source>Own tasks, described</source>
        <translation>Tâches propres, décrites</translation>
    </message>
    <message>
        <source>Leads a part of the national work; results named</source>
        <translation>Dirige une partie du travail national&#xa0;; résultats précisés</translation>
    </message>
    <message>
        <source>Leads national work; results named and used elsewhere</source>
        <translation>Dirige le travail national&#xa0;; résultats précisés et utilisés ailleurs</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>Contribution envisagée</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <translation>Rien d’indiqué</translation>
    </message>
    <message>
        <source>General interest only</source>
        <translation>Intérêt général seulement</translation>
    </message>
    <message>
        <source>Names a topic, no own input</source>
        <translation>Nomme un thème, sans apport propre</translation>
    </message>
    <message>
        <source>Will take the floor on a named topic</source>
        <translation>Prendra la parole sur un thème précis</translation>
    </message>
    <message>
        <source>Will take the floor; brings own material</source>
        <translation>Prendra la parole&#xa0;; apporte des éléments propres</translation>
    </message>
    <message>
        <source>Brings material agreed with other States</source>
        <translation>Apporte des éléments convenus avec d’autres États</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>Suites données au retour</translation>
    </message>
    <message>
        <source>A report to the own unit</source>
        <translation>Un rapport à son unité</translation>
    </message>
    <message>
        <source>A briefing for the own ministry</source>
        <translation>Un exposé à son ministère</translation>
    </message>
    <message>
        <source>A briefing for several bodies, with a date</source>
        <translation>Un exposé à plusieurs organismes, avec une date</translation>
    </message>
    <message>
        <source>Steps planned with a date and someone responsible</source>
        <translation>Mesures prévues, avec une date et un responsable</translation>
    </message>
    <message>
        <source>Steps agreed by the bodies that take them</source>
        <translation>Mesures convenues par les organismes qui les prennent</translation>
    </message>
    <message>
        <source>First part in the process</source>
        <translation>Première participation au processus</translation>
    </message>
    <message>
        <source>Has attended every recent session</source>
        <translation>A assisté à toutes les sessions récentes</translation>
    </message>
    <message>
        <source>Has attended most recent sessions</source>
        <translation>A assisté à la plupart des sessions récentes</translation>
    </message>
    <message>
        <source>Has attended two sessions</source>
        <translation>A assisté à deux sessions</translation>
    </message>
    <message>
        <source>Has attended one session, or took part remotely</source>
        <translation>A assisté à une session ou y a pris part à distance</translation>
    </message>
    <message>
        <source>Has never attended; the State sometimes has</source>
        <translation>N’y a jamais assisté&#xa0;; l’État y a parfois assisté</translation>
    </message>
    <message>
        <source>Has never attended, nor has the State lately</source>
        <translation>N’y a jamais assisté, et l’État non plus ces derniers temps</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>PMA, PDSL ou PEID</translation>
    </message>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>First-time delegates</source>
        <translation>Délégués participant pour la première fois</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>You are an official of your Government.</source>
        <translation>Vous êtes fonctionnaire de votre gouvernement.</translation>
    </message>
    <message>
        <source>You are based in your capital.</source>
        <translation>Vous êtes en poste dans votre capitale.</translation>
    </message>
    <message>
        <source>You now work in diplomacy or policy on ICT security, or in a technical field of it.</source>
        <translation>Vous travaillez actuellement dans la diplomatie ou les politiques relatives à la sécurité du numérique, ou dans un domaine technique de celle-ci.</translation>
    </message>
    <message>
        <source>You have direct experience of ICT security matters in your present post.</source>
        <translation>Vous avez une expérience directe des questions de sécurité du numérique à votre poste actuel.</translation>
    </message>
    <message>
        <source>You intend to contribute to discussions at the United Nations in the near future.</source>
        <translation>Vous comptez contribuer prochainement aux débats à l’Organisation des Nations Unies.</translation>
    </message>
    <message>
        <source>You are able to travel and to take part during the session.</source>
        <translation>Vous pouvez voyager et participer pendant la session.</translation>
    </message>
    <message>
        <source>You undertake to attend all formal meetings of the session and all capacity-building activities held alongside.</source>
        <translation>Vous vous engagez à assister à toutes les séances officielles de la session et à toutes les activités de renforcement des capacités organisées en marge.</translation>
    </message>
    <message>
        <source>If selected, you may be asked for a detailed report on your experience.</source>
        <translation>Si vous êtes retenu, un rapport détaillé sur votre expérience pourra vous être demandé.</translation>
    </message>
    <message>
        <source>The fund pays travel, daily subsistence and terminal expenses of representatives and experts of States who take part in this meeting. Apply with the form before the closing time. Who is eligible, what is scored and how the balance of the list is kept is stated below and will not change.</source>
        <translation>Le fonds prend en charge le voyage, l’indemnité journalière de subsistance et les faux frais au départ et à l’arrivée des représentants et experts des États qui participent à cette réunion. Présentez votre candidature au moyen du formulaire avant l’heure de clôture. Les conditions d’admissibilité, les critères notés et la manière dont l’équilibre de la liste est assuré sont énoncés ci-dessous et ne changeront pas.</translation>
    </message>
    <message>
        <source>Women are encouraged to apply: the fund works towards the full, equal and effective participation of women.</source>
        <translation>Les femmes sont encouragées à se porter candidates&#xa0;: le fonds œuvre en faveur de la participation pleine, égale et effective des femmes.</translation>
    </message>
    <message>
        <source>Of lists that are equal in all else, the one is taken whose applicants come first by the SHA-256 of the lot seed, a line feed and the applicant&apos;s number.</source>
        <translation>Entre des listes égales à tous autres égards, est retenue celle dont les candidats viennent en premier selon le SHA-256 de la graine du tirage au sort, d’un saut de ligne et du numéro du candidat.</translation>
    </message>
    <message>
        <source>Government official</source>
        <translation>Fonctionnaire de l’État</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>En poste dans la capitale</translation>
    </message>
    <message>
        <source>Now in the field</source>
        <translation>Travaille dans le domaine</translation>
    </message>
    <message>
        <source>Direct experience in the present post</source>
        <translation>Expérience directe au poste actuel</translation>
    </message>
    <message>
        <source>Intends to contribute</source>
        <translation>Compte contribuer</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>Peut voyager et participer</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>S’engage à assister à tout</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>Fera rapport si on le lui demande</translation>
    </message>
    <message>
        <source>One application a person</source>
        <translation>Une candidature par personne</translation>
    </message>
    <message>
        <source>A balance rule must not be about one State: all States are eligible to apply.</source>
        <translation>Une règle d’équilibre ne doit pas viser un seul État&#xa0;: tous les États peuvent présenter des candidatures.</translation>
    </message>
    <message>
        <source>There is no attribute &quot;%1&quot; that a rule could match.</source>
        <translation>Il n’y a pas d’attribut «&#xa0;%1&#xa0;» qu’une règle puisse retenir.</translation>
    </message>
    <message>
        <source>Choose at least one value of &quot;%1&quot;.</source>
        <translation>Choisissez au moins une valeur de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de valeur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say at least how many, or at most how many.</source>
        <translation>Indiquez au moins combien, ou au plus combien.</translation>
    </message>
    <message>
        <source>At most none would shut people out: all States are eligible to apply, and who is eligible is settled by para. 21 alone.</source>
        <translation>Un maximum de zéro exclurait des personnes&#xa0;: tous les États peuvent présenter des candidatures, et l’admissibilité est régie par le seul par. 21.</translation>
    </message>
    <message>
        <source>At most %1 is less than at least %2.</source>
        <translation>Le maximum %1 est inférieur au minimum %2.</translation>
    </message>
    <message>
        <source>A limit is a whole number that is not negative, or a share from 0 to 1.</source>
        <translation>Une limite est un nombre entier non négatif, ou une part de 0 à 1.</translation>
    </message>
    <message>
        <source>Name the rule.</source>
        <translation>Nommez la règle.</translation>
    </message>
    <message>
        <source>Two rules have this name.</source>
        <translation>Deux règles portent ce nom.</translation>
    </message>
    <message>
        <source>Without seats there is no share of them: give a number.</source>
        <translation>Sans places, il n’y a pas de part&#xa0;: indiquez un nombre.</translation>
    </message>
    <message>
        <source>More than %1 rules: no one could tell what they come to.</source>
        <translation>Plus de %1 règles&#xa0;: nul ne pourrait dire à quoi elles aboutissent.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of %3 seats: no list can keep it.</source>
        <translation>La règle %1 exige %2 places sur %3&#xa0;: aucune liste ne peut la respecter.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of %3 seats: no list can keep them all.</source>
        <translation>Les règles %1 exigent %2 places sur %3&#xa0;: aucune liste ne peut les respecter toutes.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2 of an envelope of %3: no list can keep it.</source>
        <translation>La règle %1 exige %2 d’une enveloppe de %3&#xa0;: aucune liste ne peut la respecter.</translation>
    </message>
    <message>
        <source>Rules %1 ask for %2 of an envelope of %3: no list can keep them all.</source>
        <translation>Les règles %1 exigent %2 d’une enveloppe de %3&#xa0;: aucune liste ne peut les respecter toutes.</translation>
    </message>
    <message>
        <source>Rule %1 asks for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>La règle %1 exige au moins %2, mais la règle %3 en permet au plus %4.</translation>
    </message>
    <message>
        <source>Rules %1 ask for at least %2, but rule %3 allows at most %4 of the same.</source>
        <translation>Les règles %1 exigent au moins %2, mais la règle %3 en permet au plus %4.</translation>
    </message>
    <message>
        <source>Rule %1 asks for %2, but with %3 of one State at most %4 can be selected.</source>
        <translation>La règle %1 exige %2, mais avec %3 par État, %4 au plus peuvent être retenus.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>first-time delegate</source>
        <translation>première participation</translation>
    </message>
    <message>
        <source>has attended before</source>
        <translation>a déjà participé</translation>
    </message>
    <message>
        <source>The euro reference rate for the United States dollar that the European Central Bank publishes for the first of its working days after the closing day, with four decimals, such as 1.0842</source>
        <translation>Le taux de change de référence de l’euro par rapport au dollar des États-Unis que la Banque centrale européenne publie pour le premier de ses jours ouvrables suivant le jour de clôture, avec quatre décimales, par exemple 1.0842</translation>
    </message>
    <message>
        <source>Say why the draft is thrown away.</source>
        <translation>Dites pourquoi le brouillon est supprimé.</translation>
    </message>
    <message>
        <source>The envelope of %1 %2 is more than the %1 %3 that are allotted for it and free today.</source>
        <comment>%1 a currency, %2 and %3 amounts</comment>
        <translation>L’enveloppe de %1 %2 dépasse les %1 %3 qui sont alloués à cette fin et libres aujourd’hui.</translation>
    </message>
    <message>
        <source>The call was published as open until %1: a new version may close later, and not earlier.</source>
        <translation>L’appel a été publié comme ouvert jusqu’au %1&#xa0;: une nouvelle version peut clore plus tard, mais pas plus tôt.</translation>
    </message>
    <message>
        <source>The call was published as open from %1: a new version does not open later.</source>
        <translation>L’appel a été publié comme ouvert à partir du %1&#xa0;: une nouvelle version n’ouvre pas plus tard.</translation>
    </message>
    <message>
        <source>The published call names the public value of the lot: it stays, so that nobody can know the lot beforehand.</source>
        <translation>L’appel publié indique la valeur publique du tirage au sort&#xa0;: elle ne change pas, afin que nul ne puisse connaître le tirage à l’avance.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, so that all know the rules first.</source>
        <translation>L’appel s’ouvre avant d’être publié&#xa0;: choisissez une ouverture plus tardive, afin que tous connaissent d’abord les règles.</translation>
    </message>
    <message numerus="yes">
        <source>The call would be open for less than %Ln day(s) from now or from its opening: choose a later closing.</source>
        <translation>
            <numerusform>L’appel serait ouvert moins de %Ln jour à compter de maintenant ou de son ouverture&#xa0;: choisissez une clôture plus tardive.</numerusform>
            <numerusform>L’appel serait ouvert moins de %Ln jours à compter de maintenant ou de son ouverture&#xa0;: choisissez une clôture plus tardive.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person has confirmed the public value already.</source>
        <translation>Une seconde personne a déjà confirmé la valeur publique.</translation>
    </message>
    <message>
        <source>The public value became known later: it is not read on an earlier day.</source>
        <translation>La valeur publique a été connue plus tard&#xa0;: elle ne se lit pas un jour antérieur.</translation>
    </message>
    <message>
        <source>No public value of the lot is on record for this call yet.</source>
        <translation>Aucune valeur publique du tirage au sort n’est encore enregistrée pour cet appel.</translation>
    </message>
    <message numerus="yes">
        <source>a figure with %Ln decimal(s) after a point</source>
        <translation>
            <numerusform>un nombre avec %Ln décimale</numerusform>
            <numerusform>un nombre avec %Ln décimales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln digit(s)</source>
        <translation>
            <numerusform>exactement %Ln chiffre</numerusform>
            <numerusform>exactement %Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exactly %Ln hexadecimal digit(s) in small letters</source>
        <translation>
            <numerusform>exactement %Ln chiffre hexadécimal en minuscules</numerusform>
            <numerusform>exactement %Ln chiffres hexadécimaux en minuscules</numerusform>
        </translation>
    </message>
    <message>
        <source>The call published the form of the value: %1.</source>
        <comment>%1 such as: exactly 6 digits</comment>
        <translation>L’appel a publié la forme de la valeur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The call opens before it is published: choose a later opening, or say why it is published all the same.</source>
        <translation>L’appel ouvre avant sa publication&#xa0;: choisissez une ouverture plus tardive, ou dites pourquoi il est publié malgré tout.</translation>
    </message>
    <message>
        <source>People have applied under the terms that hold now: say why a new version takes their place.</source>
        <translation>Des candidatures ont été présentées selon les conditions en vigueur&#xa0;: dites pourquoi une nouvelle version les remplace.</translation>
    </message>
    <message>
        <source>The value on record is another one. Nothing is confirmed, and what you read is on record. Look it up again at its source; where it stays another one, whoever decides on the list must know.</source>
        <translation>La valeur enregistrée est différente. Rien n’est confirmé, et ce que vous avez lu est consigné. Vérifiez de nouveau à la source&#xa0;; si la valeur y est toujours différente, la personne qui statue sur la liste doit le savoir.</translation>
    </message>
    <message>
        <source>Read at the source: %1</source>
        <comment>%1 a value</comment>
        <translation>Lu à la source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>%1 million</source>
        <comment>%1 is a currency</comment>
        <translation>%1 (millions)</translation>
    </message>
    <message>
        <source>%1 thousand</source>
        <comment>%1 is a currency</comment>
        <translation>%1 (milliers)</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>List the entries of the record, newest first</source>
        <translation>Lister les inscriptions du registre, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Only what was done to one thing, such as users/3</source>
        <translation>Seulement ce qui a été fait sur une chose, par exemple users/3</translation>
    </message>
    <message>
        <source>How many entries (default: all)</source>
        <translation>Combien d’inscriptions (par défaut&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>Only entries older than this one</source>
        <translation>Seulement les inscriptions antérieures à celle-ci</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Copy the file, also while others use it, and verify the copy</source>
        <translation>Copier le fichier, même pendant que d’autres l’utilisent, et vérifier la copie</translation>
    </message>
    <message>
        <source>The copy to write; an older backup there is replaced</source>
        <translation>La copie à écrire&#xa0;; une sauvegarde plus ancienne y est remplacée</translation>
    </message>
    <message>
        <source>%1 is written and verified: %2 entries, head %3.</source>
        <translation>%1 est écrit et vérifié&#xa0;: %2 inscriptions, tête %3.</translation>
    </message>
    <message>
        <source>%1 is written as the file stands, with %2 findings; head %3.</source>
        <translation>%1 est écrit tel qu’est le fichier, avec %2 constatations&#xa0;; tête %3.</translation>
    </message>
    <message>
        <source>The file and its record</source>
        <translation>Le fichier et son registre</translation>
    </message>
    <message>
        <source>People and settings</source>
        <translation>Personnes et paramètres</translation>
    </message>
    <message>
        <source>Tables from outside</source>
        <translation>Tableaux de l’extérieur</translation>
    </message>
    <message>
        <source>Add, list, confirm and disable users; change a password</source>
        <translation>Ajouter, lister, confirmer et désactiver des utilisateurs&#xa0;; changer un mot de passe</translation>
    </message>
    <message>
        <source>What an authority decided, dated</source>
        <translation>Ce qu’une autorité a décidé, avec la date</translation>
    </message>
    <message>
        <source>Make a new fund file with its first user</source>
        <translation>Créer un fichier de fonds avec son premier utilisateur</translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation>Le fichier à créer</translation>
    </message>
    <message>
        <source>The fund&apos;s name</source>
        <translation>Le nom du fonds</translation>
    </message>
    <message>
        <source>The first user, an administrator</source>
        <translation>Le premier utilisateur, administrateur</translation>
    </message>
    <message>
        <source>%1 holds the fund “%2”; its administrator is %3.</source>
        <translation>%1 contient le fonds «&#xa0;%2&#xa0;»&#xa0;; son administrateur est %3.</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Clef de récupération&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>Elle n’est montrée que cette fois et n’est conservée nulle part. Elle ouvre le fichier quand tous les mots de passe sont perdus&#xa0;: notez-la et mettez-la sous clef.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See funddesk --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une commande ni un fichier. Voir funddesk --help.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: the disk is full or the reader is gone.</source>
        <translation>La sortie ne peut pas être écrite&#xa0;: le disque est plein ou le lecteur a disparu.</translation>
    </message>
    <message>
        <source>No password: set %1, or run this at a terminal.</source>
        <translation>Pas de mot de passe&#xa0;: définissez %1, ou lancez cette commande dans un terminal.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nouveau mot de passe de %1</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même à nouveau</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>Les deux mots de passe diffèrent&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clef de récupération</translation>
    </message>
    <message>
        <source>funddesk alone, or with a FILE, opens the window.

The password comes from FUNDDESK_PASSWORD, else it is asked at the terminal. At the first sign-in
FUNDDESK_PASSWORD is the one-time code, and FUNDDESK_NEW_PASSWORD the password from then on.

Exit status: 0 done; 1 refused by a rule, or findings reported; 2 wrong usage; 3 the file can&apos;t
be read, written or trusted; 4 not authorised, unknown user or wrong password.

funddesk COMMAND --help tells all about a command.</source>
        <translation>funddesk seul, ou avec un FICHIER, ouvre la fenêtre.

Le mot de passe vient de FUNDDESK_PASSWORD, sinon il est demandé au terminal. À la première connexion,
FUNDDESK_PASSWORD est le code à usage unique, et FUNDDESK_NEW_PASSWORD le mot de passe utilisé ensuite.

Code de sortie&#xa0;: 0 fait&#xa0;; 1 refusé par une règle, ou constatations signalées&#xa0;; 2 usage erroné&#xa0;; 3 le fichier
ne peut pas être lu, écrit ou tenu pour fiable&#xa0;; 4 non autorisé, utilisateur inconnu ou mot de passe erroné.

funddesk COMMANDE --help dit tout sur une commande.</translation>
    </message>
    <message>
        <source>Say all about it and do nothing</source>
        <translation>Tout expliquer et ne rien faire</translation>
    </message>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>Le bureau d’un fonds de contributions volontaires de l’Organisation des Nations Unies&#xa0;: un programme, un fichier.</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>The fund file</source>
        <translation>Le fichier de fonds</translation>
    </message>
    <message>
        <source>Who you are in this fund</source>
        <translation>Qui vous êtes dans ce fonds</translation>
    </message>
    <message>
        <source>Print one JSON document instead of text</source>
        <translation>Produire un document JSON au lieu de texte</translation>
    </message>
    <message>
        <source>The language of messages (default: the system&apos;s)</source>
        <translation>La langue des messages (par défaut&#xa0;: celle du système)</translation>
    </message>
    <message>
        <source>See funddesk --help and funddesk COMMAND --help.</source>
        <translation>Voir funddesk --help et funddesk COMMANDE --help.</translation>
    </message>
    <message>
        <source>Import a table, all of it or nothing</source>
        <translation>Importer un tableau, en entier ou pas du tout</translation>
    </message>
    <message>
        <source>What the table holds: %1</source>
        <translation>Ce que contient le tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The call that the rows belong to, where the kind needs one</source>
        <translation>L’appel auquel se rapportent les lignes, si le type en exige un</translation>
    </message>
    <message>
        <source>Say everything that is wrong and change nothing</source>
        <translation>Dire tout ce qui ne va pas et ne rien modifier</translation>
    </message>
    <message>
        <source>%1: nothing was imported; problems: %2.</source>
        <translation>%1&#xa0;: rien n’a été importé&#xa0;; problèmes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Rows read: %1; to be added: %2; on record already: %3. No problem; nothing was changed.</source>
        <translation>Lignes lues&#xa0;: %1&#xa0;; à ajouter&#xa0;: %2&#xa0;; déjà enregistrées&#xa0;: %3. Aucun problème&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Rows read: %1; added: %2; on record already: %3.</source>
        <translation>Lignes lues&#xa0;: %1&#xa0;; ajoutées&#xa0;: %2&#xa0;; déjà enregistrées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Rows of the kind %1 belong to a call: name it by --call.</source>
        <translation>Les lignes du type %1 se rapportent à un appel&#xa0;: indiquez-le par --call.</translation>
    </message>
    <message>
        <source>Print the header of a table for import</source>
        <translation>Afficher l’en-tête d’un tableau à importer</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>L’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>With a row that shows the form</source>
        <translation>Avec une ligne qui montre la forme</translation>
    </message>
    <message>
        <source>Say instead what stands in each column</source>
        <translation>Dire plutôt ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Record what an authority decided, from the date --on</source>
        <translation>Enregistrer ce qu’une autorité a décidé, à partir de la date --on</translation>
    </message>
    <message>
        <source>An amount, a share such as 0.13, a number or a text</source>
        <translation>Un montant, une part telle que 0.13, un nombre ou un texte</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Qui l’a décidé, et où cela est consigné</translation>
    </message>
    <message>
        <source>%1 is %2 from %3 on.</source>
        <translation>%1 est %2 à partir du %3.</translation>
    </message>
    <message>
        <source>List every setting with its date and authority</source>
        <translation>Lister chaque paramètre avec sa date et son autorité</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Add a user and print the one-time code of the first sign-in</source>
        <translation>Ajouter un utilisateur et afficher le code à usage unique de la première connexion</translation>
    </message>
    <message>
        <source>The new user&apos;s name</source>
        <translation>Le nom du nouvel utilisateur</translation>
    </message>
    <message>
        <source>One of: %1. One person, one role.</source>
        <translation>L’un de&#xa0;: %1. Une personne, un rôle.</translation>
    </message>
    <message>
        <source>The own State, whose applicants a reviewer never reviews</source>
        <translation>Son propre État, dont un évaluateur n’évalue jamais les candidats</translation>
    </message>
    <message>
        <source>One-time code of %1: %2
It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>Code à usage unique de %1&#xa0;: %2
Il n’est montré que cette fois. Remettez-le en mains propres&#xa0;; la première connexion l’épuise.</translation>
    </message>
    <message>
        <source>List the users and their keys</source>
        <translation>Lister les utilisateurs et leurs clefs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clef</translation>
    </message>
    <message>
        <source>Change your own password</source>
        <translation>Changer votre propre mot de passe</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 a un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Disable a user, whose deeds stay on record</source>
        <translation>Désactiver un utilisateur, dont les actes restent au registre</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>Motif&#xa0;; il figure au registre</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>Confirm a High Representative&apos;s key after comparing it in person</source>
        <translation>Confirmer la clef d’un Haut-Représentant après l’avoir comparée en personne</translation>
    </message>
    <message>
        <source>Whose key</source>
        <translation>La clef de qui</translation>
    </message>
    <message>
        <source>The key %1 of %2 is confirmed.</source>
        <translation>La clef %1 de %2 est confirmée.</translation>
    </message>
    <message>
        <source>Give an administrator a new password by the recovery key</source>
        <translation>Donner un nouveau mot de passe à un administrateur au moyen de la clef de récupération</translation>
    </message>
    <message>
        <source>The administrator</source>
        <translation>L’administrateur</translation>
    </message>
    <message>
        <source>The recovery key comes from FUNDDESK_RECOVERY_KEY, the new password from FUNDDESK_NEW_PASSWORD, else both are asked at the terminal.</source>
        <translation>La clef de récupération vient de FUNDDESK_RECOVERY_KEY, le nouveau mot de passe de FUNDDESK_NEW_PASSWORD, sinon les deux sont demandés au terminal.</translation>
    </message>
    <message>
        <source>Check the whole record: structure, chain, signatures, rows</source>
        <translation>Contrôler tout le registre&#xa0;: structure, chaîne, signatures, lignes</translation>
    </message>
    <message>
        <source>A head hash noted earlier, at least its first 8 digits: finds a tail cut off or an older copy put back</source>
        <translation>Un hachage de tête noté auparavant, au moins ses 8 premiers chiffres&#xa0;: décèle une fin coupée ou une copie plus ancienne remise en place</translation>
    </message>
    <message>
        <source>HEAD is 8 to 64 hexadecimal digits.</source>
        <translation>HEAD compte de 8 à 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <translation>Inscriptions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>Le registre est intact.</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Constatations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give a window the authority to commit money, with its reserve</source>
        <translation>Autoriser un guichet à engager des fonds, avec sa réserve</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency, such as 1234.50</source>
        <translation>Montant dans la monnaie du fonds, par exemple 1234.50</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>Décision qui le fonde, et où elle est consignée</translation>
    </message>
    <message>
        <source>%1: allotted %2 %3; available: %2 %4.</source>
        <translation>%1&#xa0;: alloué %2 %3&#xa0;; disponible&#xa0;: %2 %4.</translation>
    </message>
    <message>
        <source>Record one application, also a late one that is accepted</source>
        <translation>Enregistrer une candidature, même tardive si elle est acceptée</translation>
    </message>
    <message>
        <source>A table of one row with the columns of funddesk template applications; - is stdin</source>
        <translation>Un tableau d’une ligne avec les colonnes de funddesk template applications&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>The recorded decision to accept it after closing</source>
        <translation>La décision enregistrée de l’accepter après la clôture</translation>
    </message>
    <message>
        <source>The application is on record as %1.</source>
        <translation>La candidature est enregistrée sous le numéro %1.</translation>
    </message>
    <message>
        <source>The application, such as A-012</source>
        <translation>La candidature, par exemple A-012</translation>
    </message>
    <message>
        <source>Why; it stays in the record and names nobody</source>
        <translation>Motif&#xa0;; il reste au registre et ne nomme personne</translation>
    </message>
    <message>
        <source>Record that an application is withdrawn; its number is never given again</source>
        <translation>Enregistrer qu’une candidature est retirée&#xa0;; son numéro n’est jamais réattribué</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 est retirée.</translation>
    </message>
    <message>
        <source>Destroy an applicant&apos;s personal data; the record still verifies</source>
        <translation>Détruire les données personnelles d’un candidat&#xa0;; le registre reste vérifiable</translation>
    </message>
    <message>
        <source>The personal data of %1 are destroyed in this file. Backups and papers outside it still hold what they held.</source>
        <translation>Les données personnelles de %1 sont détruites dans ce fichier. Les sauvegardes et les papiers extérieurs gardent ce qu’ils contenaient.</translation>
    </message>
    <message>
        <source>Publish a draft: its rules are frozen under a digest</source>
        <translation>Publier un brouillon&#xa0;: ses règles sont figées sous une empreinte</translation>
    </message>
    <message>
        <source>%1, version %2, is published. Its rules are frozen under the digest %3.</source>
        <translation>%1, version %2, est publié. Ses règles sont figées sous l’empreinte %3.</translation>
    </message>
    <message>
        <source>Put on record that a call takes no more applications</source>
        <translation>Consigner qu’un appel ne reçoit plus de candidatures</translation>
    </message>
    <message>
        <source>%1 is closed for applications.</source>
        <translation>Les candidatures à %1 sont closes.</translation>
    </message>
    <message>
        <source>Record the public value that the call&apos;s lot waits for</source>
        <translation>Enregistrer la valeur publique qu’attend le tirage au sort de l’appel</translation>
    </message>
    <message>
        <source>The value that the published call names</source>
        <translation>La valeur que désigne l’appel publié</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>Où chacun peut la vérifier</translation>
    </message>
    <message>
        <source>The lot of %1 is settled by %2.</source>
        <translation>Le tirage au sort de %1 est fixé par %2.</translation>
    </message>
    <message>
        <source>Begin a call, or change its draft; what is left out is proposed</source>
        <translation>Commencer un appel, ou modifier son brouillon&#xa0;; ce qui est omis est proposé</translation>
    </message>
    <message>
        <source>The meeting that delegates are sponsored to</source>
        <translation>La réunion pour laquelle les délégués sont parrainés</translation>
    </message>
    <message>
        <source>Where it is, as the travel tables name it</source>
        <translation>Son lieu, tel que le nomment les tableaux de voyage</translation>
    </message>
    <message>
        <source>Its first day</source>
        <translation>Son premier jour</translation>
    </message>
    <message>
        <source>Its last day</source>
        <translation>Son dernier jour</translation>
    </message>
    <message>
        <source>Nights of daily subsistence (default: from the evening before to the morning after)</source>
        <translation>Nuits de subsistance journalière (par défaut&#xa0;: de la veille au soir au lendemain matin)</translation>
    </message>
    <message>
        <source>When the call opens</source>
        <translation>Quand l’appel s’ouvre</translation>
    </message>
    <message>
        <source>When the call closes</source>
        <translation>Quand l’appel est clos</translation>
    </message>
    <message>
        <source>In which both are announced, such as America/New_York</source>
        <translation>Dans lequel les deux sont annoncées, par exemple America/New_York</translation>
    </message>
    <message>
        <source>How many delegates can be sponsored</source>
        <translation>Combien de délégués peuvent être parrainés</translation>
    </message>
    <message>
        <source>The most that they may cost together, in the fund&apos;s currency</source>
        <translation>Leur coût total maximal, dans la monnaie du fonds</translation>
    </message>
    <message>
        <source>The most of one State (proposed: 1)</source>
        <translation>Le maximum par État (proposé&#xa0;: 1)</translation>
    </message>
    <message>
        <source>The least merit in hundredths (proposed: 6000, which is 60.00)</source>
        <translation>Le mérite minimal en centièmes (proposé&#xa0;: 6000, soit 60.00)</translation>
    </message>
    <message>
        <source>The draft to change; of a published call, its next version</source>
        <translation>Le brouillon à modifier&#xa0;; pour un appel publié, sa version suivante</translation>
    </message>
    <message>
        <source>Terms as JSON, as call show prints them, with criteria, words for scores and balance rules; - is stdin. Options count above it</source>
        <translation>Conditions en JSON, telles que les affiche call show, avec critères, libellés des notes et règles d’équilibre&#xa0;; - est l’entrée standard. Les options l’emportent</translation>
    </message>
    <message>
        <source>Title (default: the meeting)</source>
        <translation>Titre (par défaut&#xa0;: la réunion)</translation>
    </message>
    <message>
        <source>%1, version %2, is drafted. To be mended before it can be published: %3.</source>
        <translation>%1, version %2, est rédigé. À corriger avant publication&#xa0;: %3.</translation>
    </message>
    <message>
        <source>List the calls, newest first</source>
        <translation>Lister les appels, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Print the terms of a call, in the form that call draft reads</source>
        <translation>Afficher les conditions d’un appel, dans la forme que lit call draft</translation>
    </message>
    <message>
        <source>The frozen document byte for byte: its SHA-256 is the call&apos;s digest</source>
        <translation>Le document figé octet par octet&#xa0;: son SHA-256 est l’empreinte de l’appel</translation>
    </message>
    <message>
        <source>The call %1 is a draft: nothing of it is frozen yet.</source>
        <translation>L’appel %1 est un brouillon&#xa0;: rien n’en est encore figé.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Calls and applications</source>
        <translation>Appels et candidatures</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Short lists and decisions</source>
        <translation>Listes restreintes et décisions</translation>
    </message>
    <message>
        <source>Reports and pictures</source>
        <translation>Rapports et images</translation>
    </message>
    <message>
        <source>Without a fund file</source>
        <translation>Sans fichier de fonds</translation>
    </message>
    <message>
        <source>Draft, show, publish and close a call</source>
        <translation>Rédiger, afficher, publier et clore un appel</translation>
    </message>
    <message>
        <source>Add, withdraw and erase an application</source>
        <translation>Ajouter, retirer et effacer une candidature</translation>
    </message>
    <message>
        <source>Letters of award and regret: ready, listed, released, as PDF</source>
        <translation>Lettres d’attribution et de regret&#xa0;: préparées, listées, remises, en PDF</translation>
    </message>
    <message>
        <source>Assign, submit, list and open reviews</source>
        <translation>Attribuer, soumettre, lister et ouvrir les évaluations</translation>
    </message>
    <message>
        <source>Record a pledge of the date --on; one with a wish is refused, and the wish kept as a request (para. 19)</source>
        <translation>Enregistrer une annonce à la date --on&#xa0;; une annonce assortie d’un souhait est refusée, et le souhait conservé comme demande (par. 19)</translation>
    </message>
    <message>
        <source>Name or number of the donor</source>
        <translation>Nom ou numéro du donateur</translation>
    </message>
    <message>
        <source>Amount announced, such as 1234.50</source>
        <translation>Montant annoncé, par exemple 1234.50</translation>
    </message>
    <message>
        <source>Its currency code of ISO 4217</source>
        <translation>Son code de monnaie ISO 4217</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference; else the next number of the year</source>
        <translation>La référence de la contribution&#xa0;; sinon le numéro suivant de l’année</translation>
    </message>
    <message>
        <source>A wish for a specific activity, State or person, in the donor&apos;s words</source>
        <translation>Un souhait portant sur une activité, un État ou une personne en particulier, dans les termes du donateur</translation>
    </message>
    <message>
        <source>%1: %2 pledged %3 %4.</source>
        <translation>%1&#xa0;: %2 a annoncé %3 %4.</translation>
    </message>
    <message>
        <source>Record the signed agreement of a pledge, of the date --on</source>
        <translation>Enregistrer l’accord signé d’une annonce, à la date --on</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>La référence de la contribution</translation>
    </message>
    <message>
        <source>Amount of the agreement; else as pledged</source>
        <translation>Montant de l’accord&#xa0;; sinon comme annoncé</translation>
    </message>
    <message>
        <source>An instalment as date:amount; may be given several times, and all add up to the agreement</source>
        <translation>Un versement sous la forme date:montant&#xa0;; peut être donné plusieurs fois, et leur somme est égale à l’accord</translation>
    </message>
    <message>
        <source>Conditions of the agreement; else it is unconditional</source>
        <translation>Conditions de l’accord&#xa0;; sinon il est sans condition</translation>
    </message>
    <message>
        <source>%1: %2 agreed %3 %4.</source>
        <translation>%1&#xa0;: %2 a convenu de %3 %4.</translation>
    </message>
    <message>
        <source>List contributions: pledged, agreed, received</source>
        <translation>Lister les contributions&#xa0;: annoncées, convenues, reçues</translation>
    </message>
    <message>
        <source>Only those with an instalment due by this day and not received</source>
        <translation>Seulement celles dont un versement est échu à ce jour et non reçu</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Record money that came to the bank on the date --on, converted at its UN operational rate</source>
        <translation>Enregistrer les fonds arrivés à la banque à la date --on, convertis au taux de change opérationnel de l’ONU</translation>
    </message>
    <message>
        <source>Amount received, in the currency of the agreement</source>
        <translation>Montant reçu, dans la monnaie de l’accord</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Référence bancaire</translation>
    </message>
    <message>
        <source>%1: received %2 %3 at %4: %5 %6.</source>
        <translation>%1&#xa0;: reçu %2 %3 à %4&#xa0;: %5 %6.</translation>
    </message>
    <message>
        <source>In which the books are kept, by its ISO 4217 code (default: USD)</source>
        <translation>Celle dans laquelle les comptes sont tenus, par son code ISO 4217 (par défaut&#xa0;: USD)</translation>
    </message>
    <message>
        <source>Make a file with an invented year to look around in</source>
        <translation>Créer un fichier avec une année inventée à explorer</translation>
    </message>
    <message>
        <source>The year (default: the newest that is nearly over)</source>
        <translation>L’année (par défaut&#xa0;: la plus récente qui soit presque terminée)</translation>
    </message>
    <message>
        <source>Another seed gives another year (default: 1)</source>
        <translation>Une autre graine donne une autre année (par défaut&#xa0;: 1)</translation>
    </message>
    <message>
        <source>%1 holds an invented year %2. Its users are administrator, finance, reviewer1, reviewer2, reviewer3, representative and auditor; the password of each is demo.</source>
        <translation>%1 contient une année inventée %2. Ses utilisateurs sont administrator, finance, reviewer1, reviewer2, reviewer3, representative et auditor&#xa0;; le mot de passe de chacun est demo.</translation>
    </message>
    <message>
        <source>Record a donor and how it asked to be published (para. 17)</source>
        <translation>Enregistrer un donateur et la publication qu’il a demandée (par. 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s name</source>
        <translation>Le nom du donateur</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes; where it is left out, NAME says it</source>
        <translation>L’État, par l’un de ses noms ou codes&#xa0;; s’il est omis, NAME l’indique</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks not to be published in full</source>
        <translation>La lettre par laquelle le donateur demande à ne pas être publié intégralement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Ce qui a été examiné, et où cela est classé</translation>
    </message>
    <message>
        <source>First day on which it holds; else the date --on</source>
        <translation>Premier jour de validité&#xa0;; sinon la date --on</translation>
    </message>
    <message>
        <source>Last day on which it holds</source>
        <translation>Dernier jour de validité</translation>
    </message>
    <message>
        <source>%1 %2: %3 from %4 to %5.</source>
        <translation>%1 %2&#xa0;: %3 du %4 au %5.</translation>
    </message>
    <message>
        <source>List the donors with their clearance of today</source>
        <translation>Lister les donateurs avec leur agrément à ce jour</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>The verdict on each application, criterion by criterion</source>
        <translation>La conclusion sur chaque candidature, critère par critère</translation>
    </message>
    <message>
        <source>eligible</source>
        <translation>admissible</translation>
    </message>
    <message>
        <source>not eligible</source>
        <translation>non admissible</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Record a person&apos;s judgement of a criterion</source>
        <translation>Enregistrer l’appréciation d’un critère par une personne</translation>
    </message>
    <message>
        <source>pass, fail or unclear; a refusal takes two people</source>
        <translation>pass, fail ou unclear&#xa0;; un refus exige deux personnes</translation>
    </message>
    <message>
        <source>The judgement is on record; %1 is now: %2.</source>
        <translation>L’appréciation est enregistrée&#xa0;; %1 est désormais&#xa0;: %2.</translation>
    </message>
    <message>
        <source>List the ledger entries behind a figure of the pool, newest first</source>
        <translation>Lister les écritures comptables qui composent un chiffre du fonds commun, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>The day; else today</source>
        <translation>Le jour&#xa0;; sinon aujourd’hui</translation>
    </message>
    <message>
        <source>By what was on record at the end of this day; else by all</source>
        <translation>D’après ce qui était enregistré à la fin de ce jour&#xa0;; sinon d’après tout</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Only what is allotted, committed or spent has windows.</source>
        <translation>Seul ce qui est alloué, engagé ou dépensé a des guichets.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>SIZE is width x height, from 640x480 to 7680x4320.</source>
        <translation>SIZE est largeur x hauteur, de 640x480 à 7680x4320.</translation>
    </message>
    <message>
        <source>The call, such as S-2026-1</source>
        <translation>L’appel, par exemple S-2026-1</translation>
    </message>
    <message>
        <source>Record interest, or an exchange difference, of the date --on</source>
        <translation>Enregistrer des intérêts, ou une différence de change, à la date --on</translation>
    </message>
    <message>
        <source>Amount in the fund&apos;s currency; an exchange loss is below zero</source>
        <translation>Montant dans la monnaie du fonds&#xa0;; une perte de change est inférieure à zéro</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>La pièce de la banque ou de la trésorerie</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1&#xa0;: %2 %3.</translation>
    </message>
    <message>
        <source>Make letters of award and regret ready; nothing is sent</source>
        <translation>Préparer les lettres d’attribution et de regret&#xa0;; rien n’est envoyé</translation>
    </message>
    <message>
        <source>Made ready: awards %1, regrets %2. They wait until funddesk letters release.</source>
        <translation>Préparées&#xa0;: attributions %1, regrets %2. Elles attendent funddesk letters release.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>Les lettres de regret attendent&#xa0;: une liste de remplaçants doit encore faire l’objet d’une décision.</translation>
    </message>
    <message>
        <source>List the letters of a call, without names</source>
        <translation>Lister les lettres d’un appel, sans noms</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Put on record that letters are given out</source>
        <translation>Consigner que des lettres sont remises</translation>
    </message>
    <message>
        <source>An application whose letter goes; repeatable (default: all)</source>
        <translation>Une candidature dont la lettre part&#xa0;; répétable (par défaut&#xa0;: toutes)</translation>
    </message>
    <message>
        <source>Letters released: %1.</source>
        <translation>Lettres remises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write each letter as PDF; they hold names: mind the folder</source>
        <translation>Écrire chaque lettre en PDF&#xa0;; elles contiennent des noms&#xa0;: attention au dossier</translation>
    </message>
    <message>
        <source>The folder for the PDFs</source>
        <translation>Le dossier des PDF</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Letters written to %1: %2.</source>
        <translation>Lettres écrites dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write the memo on a call&apos;s short list as PDF, with its digest</source>
        <translation>Écrire en PDF la note sur la liste restreinte d’un appel, avec son empreinte</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>Le PDF</translation>
    </message>
    <message>
        <source>Memo on short list %1 of %2 written. Digest: %3</source>
        <translation>Note sur la liste restreinte %1 de %2 écrite. Empreinte&#xa0;: %3</translation>
    </message>
    <message>
        <source>Draw every page that the person sees, as PNG files</source>
        <translation>Dessiner chaque page que voit la personne, en fichiers PNG</translation>
    </message>
    <message>
        <source>The folder to write; it is made where missing</source>
        <translation>Le dossier à écrire&#xa0;; il est créé s’il manque</translation>
    </message>
    <message>
        <source>Which colours (default: light)</source>
        <translation>Quelles couleurs (par défaut&#xa0;: light)</translation>
    </message>
    <message>
        <source>The window&apos;s size, from 640x480 on (default: 1280x800)</source>
        <translation>La taille de la fenêtre, à partir de 640x480 (par défaut&#xa0;: 1280x800)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Where the money stands at the end of a day</source>
        <translation>Où en sont les fonds à la fin d’un jour</translation>
    </message>
    <message>
        <source>Minimum to start</source>
        <translation>Minimum de démarrage</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>No minimum to start has been announced (para. 16).</source>
        <translation>Aucun minimum de démarrage n’a été annoncé (par. 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start (para. 16).</source>
        <translation>Les encaissements n’ont pas atteint le minimum de démarrage (par. 16).</translation>
    </message>
    <message>
        <source>There is a shortfall: nothing new can be allotted.</source>
        <translation>Il y a un déficit&#xa0;: rien de nouveau ne peut être alloué.</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted: no UN operational rate for it is on record.</source>
        <translation>Les annonces et accords en %1 ne sont pas comptés&#xa0;: aucun taux de change opérationnel de l’ONU n’est enregistré pour cette monnaie.</translation>
    </message>
    <message>
        <source>Write the annual consolidated report of a year as PDF (para. 27)</source>
        <translation>Écrire en PDF le rapport annuel consolidé d’une année (par. 27)</translation>
    </message>
    <message>
        <source>The year to report on</source>
        <translation>L’année du rapport</translation>
    </message>
    <message>
        <source>The report&apos;s language</source>
        <translation>La langue du rapport</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>Le PDF à écrire</translation>
    </message>
    <message>
        <source>%1 is written. The year is not over: it is marked provisional.</source>
        <translation>%1 est écrit. L’année n’est pas terminée&#xa0;: il porte la mention «&#xa0;provisoire&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Reverse a ledger entry by another of the date --on that says why</source>
        <translation>Contre-passer une écriture comptable par une autre à la date --on qui dit pourquoi</translation>
    </message>
    <message>
        <source>The entry&apos;s number, as entries shows it</source>
        <translation>Le numéro de l’écriture, tel que le montre entries</translation>
    </message>
    <message>
        <source>Entry %1 reverses entry %2.</source>
        <translation>L’écriture %1 contre-passe l’écriture %2.</translation>
    </message>
    <message>
        <source>Give each eligible application its reviewers, as evenly as can be</source>
        <translation>Donner à chaque candidature admissible ses évaluateurs, aussi également que possible</translation>
    </message>
    <message>
        <source>How many read each application: at least two, the default</source>
        <translation>Combien lisent chaque candidature&#xa0;: au moins deux, la valeur par défaut</translation>
    </message>
    <message>
        <source>%1 applications, %2 new assignments; %3 left out until someone decides on their eligibility, %4 not eligible.</source>
        <translation>%1 candidatures, %2 nouvelles attributions&#xa0;; %3 laissées de côté jusqu’à ce que quelqu’un se prononce sur leur admissibilité, %4 non admissibles.</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>Open the scores of each application whose reviews are all in</source>
        <translation>Ouvrir les notes de chaque candidature dont toutes les évaluations sont remises</translation>
    </message>
    <message>
        <source>Opened %1 reviews; %2 applications are settled, %3 wait.</source>
        <translation>%1 évaluations ouvertes&#xa0;; %2 candidatures sont réglées, %3 attendent.</translation>
    </message>
    <message>
        <source>The call is reviewed: a short list can be made.</source>
        <translation>L’appel est évalué&#xa0;: une liste restreinte peut être établie.</translation>
    </message>
    <message>
        <source>Submit your own review of one application, once and for all</source>
        <translation>Soumettre votre propre évaluation d’une candidature, une fois pour toutes</translation>
    </message>
    <message>
        <source>A score from 0 to 5 for each criterion of the call, parted by commas: 4,5,4,3,3</source>
        <translation>Une note de 0 à 5 pour chaque critère de l’appel, séparées par des virgules&#xa0;: 4,5,4,3,3</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>Pourquoi, dans vos propres termes&#xa0;; ceux qui décident le lisent</translation>
    </message>
    <message>
        <source>Your review of %1 is submitted and sealed.</source>
        <translation>Votre évaluation de %1 est soumise et scellée.</translation>
    </message>
    <message>
        <source>Why, in a sentence; it stays in the record</source>
        <translation>Motif, en une phrase&#xa0;; il reste au registre</translation>
    </message>
    <message>
        <source>It is on record for %1.</source>
        <comment>an application</comment>
        <translation>C’est enregistré pour %1.</translation>
    </message>
    <message>
        <source>Stand back from an application of yours</source>
        <translation>Se récuser pour une candidature qui vous est attribuée</translation>
    </message>
    <message>
        <source>No conflict of interest: you can&apos;t judge it</source>
        <translation>Pas de conflit d’intérêts&#xa0;: vous ne pouvez pas l’apprécier</translation>
    </message>
    <message>
        <source>Record that a reviewer does not review an application</source>
        <translation>Enregistrer qu’un évaluateur n’évalue pas une candidature</translation>
    </message>
    <message>
        <source>The reviewer&apos;s name</source>
        <translation>Le nom de l’évaluateur</translation>
    </message>
    <message>
        <source>conflict (of interest, also before assigning), abstained (can&apos;t judge it) or released (taken back)</source>
        <translation>conflict (conflit d’intérêts, même avant l’attribution), abstained (ne peut pas l’apprécier) ou released (dessaisi)</translation>
    </message>
    <message>
        <source>Decide to go on without two reviews of an application, which then can&apos;t be selected</source>
        <translation>Décider de poursuivre sans deux évaluations d’une candidature, qui ne peut alors pas être retenue</translation>
    </message>
    <message>
        <source>Where the reviews of each application stand</source>
        <translation>Où en sont les évaluations de chaque candidature</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérite</translation>
    </message>
    <message>
        <source>Your own tasks as a reviewer of a call</source>
        <translation>Vos propres tâches d’évaluateur d’un appel</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Make a call&apos;s short list by its published rules, and store it</source>
        <translation>Établir la liste restreinte d’un appel selon ses règles publiées, et la conserver</translation>
    </message>
    <message>
        <source>Say of each candidate why it is in or out</source>
        <translation>Dire pour chaque candidat pourquoi il est retenu ou non</translation>
    </message>
    <message>
        <source>Print the problem for funddesk solve instead, and store nothing</source>
        <translation>Afficher plutôt le problème pour funddesk solve, et ne rien conserver</translation>
    </message>
    <message>
        <source>Send a call&apos;s short list to the High Representative</source>
        <translation>Soumettre la liste restreinte d’un appel au Haut-Représentant</translation>
    </message>
    <message>
        <source>Short list %1 of %2 waits for the High Representative. Its digest, for --expect: %3</source>
        <translation>La liste restreinte %1 de %2 attend le Haut-Représentant. Son empreinte, pour --expect&#xa0;: %3</translation>
    </message>
    <message>
        <source>The High Representative&apos;s decision on a short list, signed</source>
        <translation>La décision du Haut-Représentant sur une liste restreinte, signée</translation>
    </message>
    <message>
        <source>The digest on the memo: nothing else is signed</source>
        <translation>L’empreinte figurant sur la note&#xa0;: rien d’autre n’est signé</translation>
    </message>
    <message>
        <source>Give the list back, with the reason, instead of approving it</source>
        <translation>Renvoyer la liste, avec le motif, au lieu de l’approuver</translation>
    </message>
    <message>
        <source>Approve the rest and decline one, with the reason; repeatable</source>
        <translation>Approuver le reste et écarter une personne, avec le motif&#xa0;; répétable</translation>
    </message>
    <message>
        <source>--decline takes ID=REASON, such as A-012=Reason: %1.</source>
        <translation>--decline prend ID=MOTIF, par exemple A-012=Motif&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Record that a nominee can&apos;t go, and free the money</source>
        <translation>Enregistrer qu’une personne désignée ne peut pas partir, et libérer les fonds</translation>
    </message>
    <message>
        <source>The nominee&apos;s application</source>
        <translation>La candidature de la personne désignée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 is withdrawn. funddesk select fills the place by the same rules.</source>
        <translation>%1 est retirée. funddesk select pourvoit la place selon les mêmes règles.</translation>
    </message>
    <message>
        <source>Solve a published selection problem, without any fund file</source>
        <translation>Résoudre un problème de sélection publié, sans aucun fichier de fonds</translation>
    </message>
    <message>
        <source>A problem file, funddesk-selection/1</source>
        <translation>Un fichier de problème, funddesk-selection/1</translation>
    </message>
    <message>
        <source>What of the budget is spent and lost, in minor units like the problem&apos;s amounts</source>
        <translation>Ce qui, dans le budget, est dépensé et perdu, en unités mineures comme les montants du problème</translation>
    </message>
    <message>
        <source>Stop after so many seconds; what is found then is not proven</source>
        <translation>S’arrêter après ce nombre de secondes&#xa0;; ce qui est trouvé alors n’est pas prouvé</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds, not below 0.</source>
        <translation>Une limite de temps est un nombre de secondes, non inférieur à 0.</translation>
    </message>
    <message>
        <source>Stopped before the proof was complete: no short list can be made of this.</source>
        <translation>Arrêté avant que la preuve soit complète&#xa0;: aucune liste restreinte ne peut en être tirée.</translation>
    </message>
    <message>
        <source>Record an expenditure of the date --on against its commitment</source>
        <translation>Enregistrer une dépense à la date --on sur son engagement</translation>
    </message>
    <message>
        <source>What the money is committed for, as entries shows it</source>
        <translation>Ce pour quoi les fonds sont engagés, tel que le montre entries</translation>
    </message>
    <message>
        <source>The voucher or invoice</source>
        <translation>La pièce justificative ou la facture</translation>
    </message>
    <message>
        <source>Nothing more will be spent: the rest goes back to the window</source>
        <translation>Rien d’autre ne sera dépensé&#xa0;: le reste retourne au guichet</translation>
    </message>
    <message>
        <source>%1: spent %2 %3.</source>
        <translation>%1&#xa0;: dépensé %2 %3.</translation>
    </message>
    <message>
        <source>Record a donor&apos;s later request on how it is published (para. 17)</source>
        <translation>Enregistrer une demande ultérieure d’un donateur sur la façon dont il est publié (par. 17)</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for it</source>
        <translation>La lettre du donateur qui le demande</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 is yet to come: what is recorded has happened.</source>
        <translation>%1 est encore à venir&#xa0;: on n’enregistre que ce qui a eu lieu.</translation>
    </message>
    <message>
        <source>Nothing was given for it. Leave the option out, or say what it is.</source>
        <translation>Rien n’a été indiqué pour cette option. Omettez-la, ou donnez-lui une valeur.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The date that the entry is for (default: today; in a demonstration its last day)</source>
        <translation>La date à laquelle se rapporte l’inscription (par défaut&#xa0;: aujourd’hui&#xa0;; dans une démonstration, son dernier jour)</translation>
    </message>
    <message>
        <source>Say which command: %1 COMMAND.</source>
        <translation>Dites quelle commande&#xa0;: %1 COMMANDE.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 exige %2.</translation>
    </message>
    <message>
        <source>%1 has no option %2.</source>
        <translation>%1 n’a pas d’option %2.</translation>
    </message>
    <message>
        <source>%1 has no command “%2”.</source>
        <translation>%1 n’a pas de commande «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” is one word more than %1 takes.</source>
        <translation>«&#xa0;%2&#xa0;» est un mot de trop pour %1.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 exige une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>Non écrites, car les données de ces personnes ont été effacées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With --published: the file that States have on request, whoever may be singled out in it</source>
        <translation>Avec --published&#xa0;: le fichier que les États obtiennent sur demande, même si une personne peut y être reconnue</translation>
    </message>
    <message>
        <source>Print the office&apos;s key to those codes instead; never publish it</source>
        <translation>Afficher plutôt la clef de ces codes, réservée au Bureau&#xa0;; ne jamais la publier</translation>
    </message>
    <message>
        <source>No short list has been made for %1 yet: funddesk select makes it.</source>
        <translation>Aucune liste restreinte n’a encore été établie pour %1&#xa0;: funddesk select l’établit.</translation>
    </message>
    <message>
        <source>SHA-256 of the published file: %1. It gives short list %2 by: %3</source>
        <translation>SHA-256 du fichier publié&#xa0;: %1. Il donne la liste restreinte %2 par&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 has new keys and a new password. The old recovery key is used up, and its use stands in the record.
The new recovery key: %2
It is shown this once and stored nowhere. Keep it on paper, away from the file.</source>
        <translation>%1 a de nouvelles clefs et un nouveau mot de passe. L’ancienne clef de récupération a servi et ne vaut plus&#xa0;; son usage figure au registre.
La nouvelle clef de récupération&#xa0;: %2
Elle n’est montrée que cette fois et n’est conservée nulle part. Gardez-la sur papier, à l’écart du fichier.</translation>
    </message>
    <message>
        <source>Throw a draft away; that and why stay on record</source>
        <translation>Supprimer un brouillon&#xa0;; la suppression et son motif restent au registre</translation>
    </message>
    <message>
        <source>Why it is not needed; it stays in the record</source>
        <translation>Pourquoi il n’est pas nécessaire&#xa0;; le motif reste au registre</translation>
    </message>
    <message>
        <source>The draft of %1, version %2, is thrown away.</source>
        <translation>Le brouillon de %1, version %2, est supprimé.</translation>
    </message>
    <message>
        <source>Certify a payment that another person then makes</source>
        <translation>Certifier un paiement qu’une autre personne effectue ensuite</translation>
    </message>
    <message>
        <source>%1: certified %2 %3 on %4.</source>
        <translation>%1&#xa0;: certifié %2 %3 le %4.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Record pledges, agreements, receipts and what becomes of them</source>
        <translation>Enregistrer les annonces, accords et encaissements, et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Record and list contributions in kind</source>
        <translation>Enregistrer et lister les contributions en nature</translation>
    </message>
    <message>
        <source>Refused wishes of donors, and their withdrawal (para. 19)</source>
        <translation>Souhaits refusés des donateurs, et leur retrait (par. 19)</translation>
    </message>
    <message>
        <source>Keep scenarios, list them, put them aside</source>
        <translation>Conserver des scénarios, les lister, les mettre de côté</translation>
    </message>
    <message>
        <source>The donor&apos;s preference between the windows, where a setting allows to record one; it binds nothing</source>
        <translation>La préférence du donateur entre les guichets, si un paramètre permet d’en enregistrer une&#xa0;; elle n’engage à rien</translation>
    </message>
    <message>
        <source>Amount in the contribution&apos;s currency, such as 1234.50</source>
        <translation>Montant dans la monnaie de la contribution, par exemple 1234.50</translation>
    </message>
    <message>
        <source>%1: %2, %3 %4; still expected %3 %5.</source>
        <translation>%1&#xa0;: %2, %3 %4&#xa0;; encore attendu %3 %5.</translation>
    </message>
    <message>
        <source>Record on the date --on that a donor gives less than it announced or signed</source>
        <translation>Enregistrer à la date --on qu’un donateur donne moins qu’il n’avait annoncé ou signé</translation>
    </message>
    <message>
        <source>Give up on the date --on what was signed and won&apos;t come</source>
        <translation>Renoncer à la date --on à ce qui a été signé et ne viendra pas</translation>
    </message>
    <message>
        <source>Record money that went back to its donor on the date --on, at its UN operational rate</source>
        <translation>Enregistrer les fonds restitués à leur donateur à la date --on, au taux de change opérationnel de l’ONU de cette date</translation>
    </message>
    <message>
        <source>Record on the date --on for how much a conditional agreement&apos;s conditions are met</source>
        <translation>Enregistrer à la date --on le montant pour lequel les conditions d’un accord conditionnel sont remplies</translation>
    </message>
    <message>
        <source>Close a contribution of which nothing more is expected</source>
        <translation>Clore une contribution dont plus rien n’est attendu</translation>
    </message>
    <message>
        <source>A refusal takes two people. It waits for the judgement of one of: %1.</source>
        <comment>%1 names of users</comment>
        <translation>Un refus exige deux personnes. Il attend l’appréciation d’une de ces personnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write the books as a plain-text journal for auditors, for ledger or hledger</source>
        <translation>Écrire les comptes sous forme de journal en texte brut pour les auditeurs, pour ledger ou hledger</translation>
    </message>
    <message>
        <source>The journal to write; an older one there is replaced</source>
        <translation>Le journal à écrire&#xa0;; un journal plus ancien y est remplacé</translation>
    </message>
    <message>
        <source>%1 is written: %2 entries.</source>
        <translation>%1 est écrit&#xa0;: %2 écritures.</translation>
    </message>
    <message>
        <source>Give both a FILE and --as NAME, or neither.</source>
        <translation>Indiquez à la fois un FILE et --as NAME, ou aucun des deux.</translation>
    </message>
    <message>
        <source>The kind %1 is a document of its own form, not a table: there is no template of it.</source>
        <translation>Le type %1 est un document d’une forme propre, pas un tableau&#xa0;: il n’en existe pas de modèle.</translation>
    </message>
    <message>
        <source>Record goods or services given on the date --on; never in the pool</source>
        <translation>Enregistrer des biens ou services donnés à la date --on&#xa0;; jamais dans le fonds commun</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>Its value, such as 1234.50</source>
        <translation>Sa valeur, par exemple 1234.50</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>Qui en a fixé la valeur, et comment</translation>
    </message>
    <message>
        <source>%1 gave in kind, worth %2 %3.</source>
        <translation>%1 a donné en nature, pour une valeur de %2 %3.</translation>
    </message>
    <message>
        <source>List contributions in kind, which are no part of the pool</source>
        <translation>Lister les contributions en nature, qui ne font pas partie du fonds commun</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Valued by</source>
        <translation>Évalué par</translation>
    </message>
    <message>
        <source>of which can be allotted</source>
        <translation>dont peut être alloué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out (para. 17).</source>
        <translation>
            <numerusform>%Ln donateur a demandé après ce jour à ne pas être publié ainsi&#xa0;: ce rapport est destiné aux dossiers et ne doit pas être communiqué (par. 17).</numerusform>
            <numerusform>%Ln donateurs ont demandé après ce jour à ne pas être publiés ainsi&#xa0;: ce rapport est destiné aux dossiers et ne doit pas être communiqué (par. 17).</numerusform>
        </translation>
    </message>
    <message>
        <source>Write its tables of money as a spreadsheet too</source>
        <translation>Écrire aussi ses tableaux financiers sous forme de classeur</translation>
    </message>
    <message>
        <source>Add the scenarios that are kept as the last annex</source>
        <translation>Ajouter les scénarios conservés comme dernière annexe</translation>
    </message>
    <message>
        <source>Revalue what is receivable in other currencies at a month&apos;s end</source>
        <translation>Réévaluer les créances en autres monnaies à la fin d’un mois</translation>
    </message>
    <message>
        <source>Any day of the month</source>
        <translation>Un jour quelconque du mois</translation>
    </message>
    <message>
        <source>%1: %2 receivables revalued, unrealised difference %3 %4.</source>
        <translation>%1&#xa0;: %2 créances réévaluées, différence non réalisée %3 %4.</translation>
    </message>
    <message>
        <source>Funding a year, such as 2000000</source>
        <translation>Financement annuel, par exemple 2000000</translation>
    </message>
    <message>
        <source>The Professional post, a year</source>
        <translation>Le poste d’administrateur, par an</translation>
    </message>
    <message>
        <source>The General Service post, a year</source>
        <translation>Le poste d’agent des services généraux, par an</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Un délégué à une session</translation>
    </message>
    <message>
        <source>One capacity-building activity</source>
        <translation>Une activité de renforcement des capacités</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Sessions par an</translation>
    </message>
    <message>
        <source>For how many years the funding comes</source>
        <translation>Pendant combien d’années le financement est versé</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What a yearly funding buys; without FILE by the usual assumptions</source>
        <translation>Ce que permet un financement annuel&#xa0;; sans FILE, selon les hypothèses habituelles</translation>
    </message>
    <message>
        <source>Start from a scenario that is kept in the FILE under this name</source>
        <translation>Partir d’un scénario conservé dans le FILE sous ce nom</translation>
    </message>
    <message>
        <source>Another funding, to compare; up to three times</source>
        <translation>Un autre financement, à comparer&#xa0;; jusqu’à trois fois</translation>
    </message>
    <message>
        <source>Write the comparison as a spreadsheet too</source>
        <translation>Écrire aussi la comparaison sous forme de classeur</translation>
    </message>
    <message>
        <source>At most four scenarios stand side by side.</source>
        <translation>Quatre scénarios au plus sont placés côte à côte.</translation>
    </message>
    <message>
        <source>Give --funding AMOUNT, or a --scenario of the FILE.</source>
        <translation>Indiquez --funding AMOUNT, ou un --scenario du FILE.</translation>
    </message>
    <message>
        <source>Keep a scenario under a name; one of that name before it gives way</source>
        <translation>Conserver un scénario sous un nom&#xa0;; un scénario antérieur du même nom lui cède la place</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» est conservé.</translation>
    </message>
    <message>
        <source>List the scenarios that are kept, with what they buy</source>
        <translation>Lister les scénarios conservés, avec ce qu’ils permettent</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financement annuel</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Take a scenario out of the list; the record keeps it</source>
        <translation>Retirer un scénario de la liste&#xa0;; le registre le garde</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» est mis de côté.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants; nothing of it is recorded (para. 11)</source>
        <translation>Contrôler les candidats d’un appel&#xa0;; rien n’en est enregistré (par. 11)</translation>
    </message>
    <message>
        <source>No Consolidated List is on record. Import it first.</source>
        <translation>Aucune Liste récapitulative n’est enregistrée. Importez-la d’abord.</translation>
    </message>
    <message>
        <source>List the hits of the screening, part by part (para. 14)</source>
        <translation>Lister les concordances du contrôle, élément par élément (par. 14)</translation>
    </message>
    <message>
        <source>Those that were decided too</source>
        <translation>Celles qui ont été tranchées aussi</translation>
    </message>
    <message>
        <source>Look for any name in the newest Consolidated List</source>
        <translation>Chercher un nom quelconque dans la plus récente Liste récapitulative</translation>
    </message>
    <message>
        <source>A name in any script</source>
        <translation>Un nom dans une écriture quelconque</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Number of a passport or registration</source>
        <translation>Numéro d’un passeport ou d’un enregistrement</translation>
    </message>
    <message>
        <source>Screened: %1. New hits: %2.</source>
        <translation>Contrôlés&#xa0;: %1. Nouvelles concordances&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Propose who a hit of the screening is; another person answers</source>
        <translation>Proposer qui désigne une concordance du contrôle&#xa0;; une autre personne répond</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening hits” shows it</source>
        <translation>Numéro de la concordance, tel que l’affiche «&#xa0;screening hits&#xa0;»</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>Ce qui a été comparé, et ce qu’il en ressort</translation>
    </message>
    <message>
        <source>Proposed. A second person has to answer.</source>
        <translation>Proposé. Une deuxième personne doit répondre.</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of the screening</source>
        <translation>Répondre à la proposition d’une autre personne sur une concordance du contrôle</translation>
    </message>
    <message>
        <source>The hit is open again</source>
        <translation>La concordance est de nouveau ouverte</translation>
    </message>
    <message>
        <source>Needed where you do not agree: why</source>
        <translation>Nécessaire si vous n’êtes pas d’accord&#xa0;: le motif</translation>
    </message>
    <message>
        <source>Give out the approved list&apos;s problem instead, and record it: codes for applicants and States, and only the attributes that the rules name</source>
        <translation>Communiquer plutôt le problème de la liste approuvée, et le consigner&#xa0;: codes pour les candidats et les États, et seulement les attributs que nomment les règles</translation>
    </message>
    <message>
        <source>With --published: on whose decision or request; names nobody</source>
        <translation>Avec --published&#xa0;: sur quelle décision ou à la demande de qui&#xa0;; ne nomme personne</translation>
    </message>
    <message>
        <source>With --published: an applicant who consented, though fewer than three share the same attributes, with the day and the reference of the letter; repeatable</source>
        <translation>Avec --published&#xa0;: un candidat qui a consenti, bien que moins de trois aient les mêmes attributs, avec le jour et la référence de la lettre&#xa0;; répétable</translation>
    </message>
    <message>
        <source>--consented takes ID=DATE REFERENCE, such as &quot;A-012=2026-05-03 Letter 17/2026&quot;: %1.</source>
        <translation>--consented prend ID=DATE REFERENCE, par exemple &quot;A-012=2026-05-03 Letter 17/2026&quot;&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Short list %1 of %2: %3 of %4 seats, cost %5, merit %6 together.</source>
        <translation>Liste restreinte %1 de %2&#xa0;: %3 places sur %4, coût %5, mérite total %6.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Returned, and signed: %1</source>
        <translation>Renvoyée et signée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approved and signed: %1 of short list %2 of %3, %4 %5 in all. Digest of the list: %6</source>
        <translation>Approuvé et signé&#xa0;: %1 de la liste restreinte %2 de %3, %4 %5 au total. Empreinte de la liste&#xa0;: %6</translation>
    </message>
    <message>
        <source>No short list of %1 waits for a decision.</source>
        <translation>Aucune liste restreinte de %1 n’attend de décision.</translation>
    </message>
    <message>
        <source>A financial statement as of any day: printed, PDF or spreadsheet</source>
        <translation>Un état financier à un jour quelconque&#xa0;: imprimé, PDF ou classeur</translation>
    </message>
    <message>
        <source>The first day of the time; else 1 January of the last day&apos;s year</source>
        <translation>Le premier jour de la période&#xa0;; sinon le 1er janvier de l’année du dernier jour</translation>
    </message>
    <message>
        <source>Write it there: a PDF (.pdf) or a spreadsheet (.xlsx)</source>
        <translation>L’écrire là&#xa0;: un PDF (.pdf) ou un classeur (.xlsx)</translation>
    </message>
    <message>
        <source>--out ends with .pdf or .xlsx.</source>
        <translation>--out se termine par .pdf ou .xlsx.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>%1 wishes refused and kept, %2 of them withdrawn in writing; %3 preferences between the windows recorded, none binding.</source>
        <translation>%1 souhaits refusés et conservés, dont %2 retirés par écrit&#xa0;; %3 préférences entre les guichets enregistrées, aucune n’étant contraignante.</translation>
    </message>
    <message>
        <source>The references of all %1 tables of the file were followed: none leads from a use of money to a contribution.</source>
        <translation>Les références des %1 tables du fichier ont toutes été suivies&#xa0;: aucune ne mène d’une utilisation de fonds à une contribution.</translation>
    </message>
    <message>
        <source>These tables lead from a use of money to a contribution: %1.</source>
        <translation>Ces tables mènent d’une utilisation de fonds à une contribution&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Attach a donor&apos;s written withdrawal, of the date --on, to a refused wish (para. 19)</source>
        <translation>Joindre à un souhait refusé le retrait écrit du donateur, daté --on (par. 19)</translation>
    </message>
    <message>
        <source>The wish&apos;s number, as wish list shows it</source>
        <translation>Le numéro du souhait, tel que l’affiche wish list</translation>
    </message>
    <message>
        <source>The donor&apos;s letter, as a file</source>
        <translation>La lettre du donateur, sous forme de fichier</translation>
    </message>
    <message>
        <source>Wish %1 is withdrawn; %2 is kept with it.</source>
        <translation>Le souhait %1 est retiré&#xa0;; %2 est conservé avec lui.</translation>
    </message>
    <message>
        <source>Screen a call&apos;s applicants and keep what is found, sealed (paras. 11 and 14)</source>
        <translation>Filtrer les candidats d’un appel et conserver, sous scellé, ce qui est trouvé (par. 11 et 14)</translation>
    </message>
    <message>
        <source>Applicants screened: %1; new hits: %2.</source>
        <translation>Candidats filtrés&#xa0;: %1&#xa0;; nouvelles concordances&#xa0;: %2.</translation>
    </message>
    <message>
        <source>List the hits of a call&apos;s applicants, for those who are cleared for names</source>
        <translation>Lister les concordances des candidats d’un appel, pour les personnes habilitées à voir les noms</translation>
    </message>
    <message>
        <source>Number of the hit, as “screening applicant-hits” shows it</source>
        <translation>Numéro de la concordance, tel que l’affiche «&#xa0;screening applicant-hits&#xa0;»</translation>
    </message>
    <message>
        <source>Propose who a hit of an applicant is; another cleared person answers</source>
        <translation>Proposer l’identité correspondant à la concordance d’un candidat&#xa0;; une autre personne habilitée répond</translation>
    </message>
    <message>
        <source>Answer another person&apos;s proposal on a hit of an applicant</source>
        <translation>Répondre à la proposition d’une autre personne sur la concordance d’un candidat</translation>
    </message>
    <message>
        <source>Two people have decided.</source>
        <translation>Deux personnes ont décidé.</translation>
    </message>
    <message>
        <source>Statements to be added: %1, with lines: %2; on record already: %3. Nothing was changed.</source>
        <translation>Relevés à ajouter&#xa0;: %1, lignes&#xa0;: %2&#xa0;; déjà enregistrés&#xa0;: %3. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Statements added: %1, with lines: %2; on record already: %3.</source>
        <translation>Relevés ajoutés&#xa0;: %1, lignes&#xa0;: %2&#xa0;; déjà enregistrés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>List the lines of the bank and what they stand for</source>
        <translation>Lister les lignes bancaires et ce à quoi elles correspondent</translation>
    </message>
    <message>
        <source>Only those of this account</source>
        <translation>Seulement celles de ce compte</translation>
    </message>
    <message>
        <source>Only those booked by the end of this day</source>
        <translation>Seulement celles comptabilisées jusqu’à la fin de ce jour</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Comptabilisée le</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Print an example of the table that bank import reads</source>
        <translation>Afficher un exemple du tableau que lit bank import</translation>
    </message>
    <message>
        <source>There is no line %1 of the bank.</source>
        <translation>La ligne bancaire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Number of the line, as bank lines shows it</source>
        <translation>Numéro de la ligne, tel que l’affiche bank lines</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say what a line of the bank stands for; with --suggest only show what it may stand for, the best first</source>
        <translation>Indiquer à quoi correspond une ligne bancaire&#xa0;; avec --suggest, montrer seulement les correspondances possibles, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Show suggestions for the line, or for all open ones</source>
        <translation>Montrer les suggestions pour la ligne, ou pour toutes les lignes ouvertes</translation>
    </message>
    <message>
        <source>Record the line as a receipt of this contribution</source>
        <translation>Enregistrer la ligne comme encaissement de cette contribution</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Nothing in the books is like this line. Name the entries, or a contribution, or explain it.</source>
        <translation>Rien dans les livres ne ressemble à cette ligne. Indiquez les écritures ou une contribution, ou expliquez-la.</translation>
    </message>
    <message>
        <source>Name the line by --line.</source>
        <translation>Indiquez la ligne par --line.</translation>
    </message>
    <message>
        <source>Take back what was said of a line of the bank</source>
        <translation>Annuler ce qui a été dit d’une ligne bancaire</translation>
    </message>
    <message>
        <source>The balance of the bank beside that of the books at a day, with what only one of them knows</source>
        <translation>Le solde de la banque en regard de celui des livres à une date, avec ce que l’un des deux est seul à connaître</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>There is no statement of the bank that begins by that day.</source>
        <translation>Aucun relevé bancaire ne commence à cette date ou avant.</translation>
    </message>
    <message>
        <source>Put on record that applicants were told of a new version</source>
        <translation>Consigner que les candidats ont été informés d’une nouvelle version</translation>
    </message>
    <message>
        <source>How they were told; it stays in the record and names nobody</source>
        <translation>Comment ils ont été informés&#xa0;; ce texte reste consigné et ne nomme personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) of %1 told of version %2.</source>
        <translation>
            <numerusform>%Ln candidat de %1 informé de la version %2.</numerusform>
            <numerusform>%Ln candidats de %1 informés de la version %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bank</source>
        <translation>La banque</translation>
    </message>
    <message>
        <source>Record donors, their names, wishes and due diligence; letters to them</source>
        <translation>Enregistrer les donateurs, leurs noms, leurs souhaits et la vérification préalable&#xa0;; lettres aux donateurs</translation>
    </message>
    <message>
        <source>Statements of the bank: import, match, reconcile</source>
        <translation>Relevés bancaires&#xa0;: importer, apparier, rapprocher</translation>
    </message>
    <message>
        <source>Commit allotted money for a post, a contract or an agreement on --on</source>
        <translation>Engager des fonds alloués pour un poste, un contrat ou un accord à la date --on</translation>
    </message>
    <message>
        <source>A short reference of your own, such as P3-2026</source>
        <translation>Courte référence de votre choix, par exemple P3-2026</translation>
    </message>
    <message>
        <source>What it is for: the post, contract or agreement</source>
        <translation>Objet&#xa0;: le poste, le contrat ou l’accord</translation>
    </message>
    <message>
        <source>A year&apos;s part as year:amount, such as 2027:60000; may be given several times, and all add up to the amount (para. 20 (b))</source>
        <translation>Part d’une année sous la forme année:montant, par exemple 2027:60000&#xa0;; option répétable, le total étant égal au montant [par. 20 b)]</translation>
    </message>
    <message>
        <source>“%1” is no year with its amount, such as 2027:60000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année suivie de son montant, par exemple 2027:60000.</translation>
    </message>
    <message>
        <source>%1: committed %2 %3.</source>
        <translation>%1&#xa0;: engagé %2 %3.</translation>
    </message>
    <message>
        <source>Give what is left of a commitment back to its window on --on</source>
        <translation>Rendre au guichet le reliquat d’un engagement à la date --on</translation>
    </message>
    <message>
        <source>Why it is given back</source>
        <translation>Motif du dégagement</translation>
    </message>
    <message>
        <source>%1: what was left went back to its window.</source>
        <translation>%1&#xa0;: le reliquat est revenu à son guichet.</translation>
    </message>
    <message>
        <source>The checklist of due diligence as a table to be filled in</source>
        <translation>La liste de contrôle de la vérification préalable, sous forme de tableau à remplir</translation>
    </message>
    <message>
        <source>The filled table of funddesk donor checklist</source>
        <translation>Le tableau rempli de funddesk donor checklist</translation>
    </message>
    <message>
        <source>A file of evidence</source>
        <translation>Un fichier justificatif</translation>
    </message>
    <message>
        <source>%1 %2: proposed: %3. A second person decides.</source>
        <translation>%1 %2&#xa0;: proposition&#xa0;: %3. Une deuxième personne décide.</translation>
    </message>
    <message>
        <source>Why; needed to disagree</source>
        <translation>Motif&#xa0;; requis en cas de désaccord</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>The clearance of %1 is withdrawn from %2 on.</source>
        <translation>L’agrément du donateur %1 est retiré à partir du %2.</translation>
    </message>
    <message>
        <source>Record the outcome of a donor&apos;s due diligence as one person, where the setting due_diligence allows it (para. 14)</source>
        <translation>Enregistrer seul l’issue de la vérification préalable d’un donateur, là où le paramètre due_diligence le permet (par. 14)</translation>
    </message>
    <message>
        <source>Record whom letters to a donor go to, and in which language</source>
        <translation>Enregistrer à qui sont adressées les lettres à un donateur, et dans quelle langue</translation>
    </message>
    <message>
        <source>Of letters, one of: %1</source>
        <translation>Langue des lettres, parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>A line of the address; repeatable. A person&apos;s is sealed</source>
        <translation>Une ligne de l’adresse&#xa0;; option répétable. Celle d’un particulier est scellée</translation>
    </message>
    <message>
        <source>%1: recorded and sealed.</source>
        <translation>%1&#xa0;: enregistré et scellé.</translation>
    </message>
    <message>
        <source>%1: recorded.</source>
        <translation>%1&#xa0;: enregistré.</translation>
    </message>
    <message>
        <source>Erase a person&apos;s address for good (para. 11)</source>
        <translation>Effacer définitivement l’adresse d’un particulier (par. 11)</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Motif de l’effacement</translation>
    </message>
    <message>
        <source>%1: the address is erased.</source>
        <translation>%1&#xa0;: l’adresse est effacée.</translation>
    </message>
    <message>
        <source>List the letters to donors, and what became of them</source>
        <translation>Lister les lettres aux donateurs et leur suite</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Put on record that letters to donors are given out</source>
        <translation>Consigner que des lettres aux donateurs sont remises</translation>
    </message>
    <message>
        <source>A letter that goes; repeatable (default: all that wait)</source>
        <translation>Une lettre à remettre&#xa0;; option répétable (par défaut&#xa0;: toutes celles en attente)</translation>
    </message>
    <message>
        <source>“%1” is no letter&apos;s number, such as L-0012.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de lettre, par exemple L-0012.</translation>
    </message>
    <message>
        <source>Make letters to donors ready, and write those that wait as PDF</source>
        <translation>Préparer des lettres aux donateurs et écrire en PDF celles qui sont en attente</translation>
    </message>
    <message>
        <source>Of this donor alone, by name or number (default: all)</source>
        <translation>De ce seul donateur, par nom ou numéro (par défaut&#xa0;: tous)</translation>
    </message>
    <message>
        <source>Of this contribution alone</source>
        <translation>De cette seule contribution</translation>
    </message>
    <message>
        <source>A letter to be written again; repeatable (default: all that wait)</source>
        <translation>Une lettre à écrire de nouveau&#xa0;; option répétable (par défaut&#xa0;: toutes celles en attente)</translation>
    </message>
    <message>
        <source>Calls for contributions: whom it goes to, of %1; repeatable</source>
        <translation>Appels à contributions&#xa0;: à qui l’appel s’adresse, parmi %1&#xa0;; option répétable</translation>
    </message>
    <message>
        <source>Of a new call: where it is published online (para. 14)</source>
        <translation>Pour un nouvel appel&#xa0;: où il est publié en ligne (par. 14)</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>La contribution %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi %2.</translation>
    </message>
    <message>
        <source>Letters made ready: %1, written: %2. They wait until funddesk donor release-letters.</source>
        <translation>Lettres préparées&#xa0;: %1, écrites&#xa0;: %2. Elles attendent funddesk donor release-letters.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>Non écrites, car adressées à des particuliers dont l’adresse est scellée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Record what a donor is called in further languages</source>
        <translation>Enregistrer le nom d’un donateur dans d’autres langues</translation>
    </message>
    <message>
        <source>A language in which it has no name any more; repeatable</source>
        <translation>Langue dans laquelle il n’a plus de nom&#xa0;; option répétable</translation>
    </message>
    <message>
        <source>“%1” is none of en, fr, es, ru, zh, ar.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi en, fr, es, ru, zh, ar.</translation>
    </message>
    <message>
        <source>%1 has signed in for the first time: the one-time code is used up, and the new password holds.</source>
        <translation>%1 s’est connecté pour la première fois&#xa0;: le code à usage unique est épuisé et le nouveau mot de passe est valable.</translation>
    </message>
    <message>
        <source>A .csv or .xlsx file with the columns of funddesk template KIND</source>
        <translation>Fichier .csv ou .xlsx comportant les colonnes de funddesk template KIND</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the figures, entry by entry</source>
        <translation>Indiquer aussi, écriture par écriture, ce qui a été enregistré après ce jour et a modifié les chiffres</translation>
    </message>
    <message>
        <source>Tell also what cash is expected, month by month</source>
        <translation>Indiquer aussi la trésorerie prévue, mois par mois</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Expected cash. With no more than the level nothing can be committed.</source>
        <translation>Trésorerie prévue. Tant qu’elle ne dépasse pas le seuil, rien ne peut être engagé.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Aucun chiffre n’a changé depuis.</translation>
    </message>
    <message>
        <source>Give what a window doesn&apos;t need back to the pool, with its reserve</source>
        <translation>Rendre au fonds commun ce dont un guichet n’a pas besoin, avec sa réserve</translation>
    </message>
    <message>
        <source>%1: returned %2 %3; available: %2 %4.</source>
        <translation>%1&#xa0;: restitué %2 %3&#xa0;; disponible&#xa0;: %2 %4.</translation>
    </message>
    <message>
        <source>Why it was wrong; it stays in the record and names nobody</source>
        <translation>En quoi c’était erroné&#xa0;; ce texte reste consigné et ne nomme personne</translation>
    </message>
    <message>
        <source>What pays the two posts of para. 15 (default: what the FILE&apos;s setting says, else the fund)</source>
        <translation>Ce qui finance les deux postes du par. 15 (par défaut&#xa0;: selon le paramètre de FILE, sinon le fonds)</translation>
    </message>
    <message>
        <source>Tell also what was recorded after this day and changed the pool&apos;s figures</source>
        <translation>Indiquer aussi ce qui a été enregistré après ce jour et a modifié les chiffres du fonds commun</translation>
    </message>
    <message>
        <source>The bank&apos;s file, .xml, .csv or .xlsx; - is the standard input</source>
        <translation>Le fichier de la banque, .xml, .csv ou .xlsx&#xa0;; - désigne l’entrée standard</translation>
    </message>
    <message>
        <source>Number of an entry of the books; may be given several times. Without it and --contribution the best suggestion is taken where it is sure, and in the books already</source>
        <translation>Numéro d’une écriture des livres&#xa0;; peut être donné plusieurs fois. Sans lui et sans --contribution, la meilleure suggestion est retenue si elle est sûre et figure déjà dans les livres</translation>
    </message>
    <message>
        <source>Number of another line that stands for the same; may be given several times. Without --entry the lines come to nothing among themselves</source>
        <translation>Numéro d’une autre ligne qui correspond à la même opération&#xa0;; peut être donné plusieurs fois. Sans --entry, les lignes se compensent entre elles</translation>
    </message>
    <message>
        <source>The best suggestion is not sure enough to be taken unseen (%1). Name the entries by --entry, or a contribution by --contribution.</source>
        <translation>La meilleure suggestion n’est pas assez sûre pour être retenue sans examen (%1). Indiquez les écritures par --entry, ou une contribution par --contribution.</translation>
    </message>
    <message>
        <source>Explain a line of the bank with a reason: not the fund&apos;s, which stays out of the books, or a charge, which is posted as a loss</source>
        <translation>Expliquer une ligne bancaire par un motif&#xa0;: soit elle n’appartient pas au fonds et reste hors des livres, soit ce sont des frais, passés en perte</translation>
    </message>
    <message>
        <source>Write it there as a PDF, to be signed</source>
        <translation>L’écrire à cet endroit en PDF, pour signature</translation>
    </message>
    <message>
        <source>Recorded since, in %1: bank %2 to %3, books %4 to %5.</source>
        <translation>Enregistré depuis, en %1&#xa0;: banque de %2 à %3, livres de %4 à %5.</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Implementing partners and screening</source>
        <translation>Partenaires d’exécution et contrôle</translation>
    </message>
    <message>
        <source>Record implementing partners, those in charge of them and due diligence</source>
        <translation>Enregistrer les partenaires d’exécution, leurs responsables et les vérifications préalables</translation>
    </message>
    <message>
        <source>Compare donors, partners and applicants with the Consolidated List, and decide on hits</source>
        <translation>Comparer donateurs, partenaires et candidats à la Liste récapitulative, et statuer sur les concordances</translation>
    </message>
    <message>
        <source>Only those with this in the reference or in any of the donor&apos;s names</source>
        <translation>Seulement celles dont la référence ou l’un des noms du donateur contient ceci</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that it came before the donor&apos;s clearance ended; needed then</source>
        <translation>Pourquoi le montant reçu dépasse ce qui reste dû, ou ce qui montre que l’argent est venu avant la fin de l’agrément du donateur&#xa0;; nécessaire dans ces cas</translation>
    </message>
    <message>
        <source>Propose the outcome of a due diligence, for a second person to decide on (para. 14)</source>
        <translation>Proposer l’issue d’une vérification préalable, sur laquelle une deuxième personne statue (par. 14)</translation>
    </message>
    <message>
        <source>Confirm or reject what another person proposed as the outcome of a due diligence (para. 14)</source>
        <translation>Confirmer ou rejeter ce qu’une autre personne a proposé comme issue d’une vérification préalable (par. 14)</translation>
    </message>
    <message>
        <source>End a clearance from the date --on (para. 14)</source>
        <translation>Mettre fin à un agrément à compter de la date --on (par. 14)</translation>
    </message>
    <message>
        <source>That letter, as a file; donor file-request attaches it later</source>
        <translation>Cette lettre, sous forme de fichier&#xa0;; donor file-request la joint plus tard</translation>
    </message>
    <message>
        <source>List the calls for contributions: to which groups each went, where it is published, how many letters (para. 14)</source>
        <translation>Lister les appels à contributions&#xa0;: à quels groupes chacun a été adressé, où il est publié, combien de lettres (par. 14)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publié à l’adresse</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>How letters begin, in that language; left out: the general form. A person&apos;s is sealed</source>
        <translation>Comment les lettres commencent, dans cette langue&#xa0;; si omis&#xa0;: la formule générale. Celle d’un particulier est scellée</translation>
    </message>
    <message>
        <source>Its name in %1</source>
        <translation>Son nom en %1</translation>
    </message>
    <message>
        <source>Attach the letter in which a donor asked how to be published, where the wish was recorded without it (para. 17)</source>
        <translation>Joindre la lettre par laquelle un donateur a demandé comment être publié, lorsque le souhait a été enregistré sans elle (par. 17)</translation>
    </message>
    <message>
        <source>%1 %2: %3 is on file, SHA-256 %4.</source>
        <translation>%1 %2&#xa0;: %3 est au dossier, SHA-256 %4.</translation>
    </message>
    <message>
        <source>List how a donor asked to be published, and save the letter of the wish that holds with --out (para. 17)</source>
        <translation>Lister comment un donateur a demandé à être publié, et enregistrer avec --out la lettre du souhait en vigueur (par. 17)</translation>
    </message>
    <message>
        <source>Where to save the letter</source>
        <translation>Où enregistrer la lettre</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>All that is on record about a donor, in the order of time: requests, due diligence, pledges, agreements, receipts, letters</source>
        <translation>Tout ce qui est enregistré sur un donateur, par ordre chronologique&#xa0;: demandes, vérifications préalables, annonces, accords, encaissements, lettres</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Record an implementing partner and those in charge of it (para. 24)</source>
        <translation>Enregistrer un partenaire d’exécution et ses responsables (par. 24)</translation>
    </message>
    <message>
        <source>The partner&apos;s name</source>
        <translation>Le nom du partenaire</translation>
    </message>
    <message>
        <source>Amend what is said of an implementing partner, from the date --on</source>
        <translation>Modifier ce qui est dit d’un partenaire d’exécution, à compter de la date --on</translation>
    </message>
    <message>
        <source>Name or number of the implementing partner</source>
        <translation>Nom ou numéro du partenaire d’exécution</translation>
    </message>
    <message>
        <source>Its new name</source>
        <translation>Son nouveau nom</translation>
    </message>
    <message>
        <source>Number of a person who is in charge no more, as “partner show” gives it; repeatable</source>
        <translation>Numéro d’une personne qui n’est plus responsable, tel que l’affiche «&#xa0;partner show&#xa0;»&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Le motif de la modification</translation>
    </message>
    <message>
        <source>%1 %2: amended from %3 on.</source>
        <translation>%1 %2&#xa0;: modifié à compter du %3.</translation>
    </message>
    <message>
        <source>Erase the name of a person in charge for good (para. 11)</source>
        <translation>Effacer définitivement le nom d’un responsable (par. 11)</translation>
    </message>
    <message>
        <source>Number of the person, as “partner show” gives it</source>
        <translation>Numéro de la personne, tel que l’affiche «&#xa0;partner show&#xa0;»</translation>
    </message>
    <message>
        <source>%1: the name is erased.</source>
        <translation>%1&#xa0;: le nom est effacé.</translation>
    </message>
    <message>
        <source>List the implementing partners with their clearance of today</source>
        <translation>Lister les partenaires d’exécution avec leur agrément à ce jour</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>name sealed</source>
        <translation>nom scellé</translation>
    </message>
    <message>
        <source>name erased</source>
        <translation>nom effacé</translation>
    </message>
    <message>
        <source>All that is on record of an implementing partner, and what it lacks today</source>
        <translation>Tout ce qui est enregistré sur un partenaire d’exécution, et ce qui lui manque aujourd’hui</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Agréé.</translation>
    </message>
    <message>
        <source>The State of its seat, by any of its names or codes</source>
        <translation>L’État de son siège, par l’un quelconque de ses noms ou codes</translation>
    </message>
    <message>
        <source>Its number in a register, with the register</source>
        <translation>Son numéro dans un registre, avec le registre</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>Son adresse sur le Web</translation>
    </message>
    <message>
        <source>A person in charge, as NAME; OFFICE; YEAR OF BIRTH; repeatable. It is sealed</source>
        <translation>Un responsable, sous la forme NAME; OFFICE; YEAR OF BIRTH (nom&#xa0;; fonction&#xa0;; année de naissance)&#xa0;; peut être répété. Ces données sont scellées</translation>
    </message>
    <message>
        <source>Release some of the operating reserve by a decision</source>
        <translation>Libérer une partie de la réserve opérationnelle par une décision</translation>
    </message>
    <message>
        <source>Whose decision it is</source>
        <translation>L’auteur de la décision</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>Pourquoi elle n’est plus conservée</translation>
    </message>
    <message>
        <source>Released %1 %2; reserve: %1 %3; available: %1 %4.</source>
        <translation>Libéré&#xa0;: %1 %2&#xa0;; réserve&#xa0;: %1 %3&#xa0;; disponible&#xa0;: %1 %4.</translation>
    </message>
    <message>
        <source>Screen every donor that is no State and every partner again</source>
        <translation>Contrôler de nouveau tous les donateurs autres que les États et tous les partenaires</translation>
    </message>
    <message>
        <source>Why the same voucher is paid once more; needed then</source>
        <translation>Pourquoi la même pièce justificative est payée une nouvelle fois&#xa0;; nécessaire dans ce cas</translation>
    </message>
    <message>
        <source>Declined, and signed: nobody of short list %1 of %2 goes. Digest of the list: %3</source>
        <translation>Refusé et signé : personne de la liste restreinte %1 de %2 ne part. Empreinte de la liste : %3</translation>
    </message>
    <message>
        <source>Why it is published all the same, where rules can&apos;t all be kept, it has opened, people have applied, or it is open for a few days only</source>
        <translation>Pourquoi il est publié malgré tout, lorsque les règles ne peuvent pas toutes être respectées, qu’il est déjà ouvert, que des candidatures existent ou qu’il n’est ouvert que quelques jours</translation>
    </message>
    <message>
        <source>Confirm the lot&apos;s public value: you looked it up and read the same</source>
        <translation>Confirmer la valeur publique du tirage au sort&#xa0;: vous l’avez consultée et lu la même</translation>
    </message>
    <message>
        <source>What stands at the source, as you read it yourself</source>
        <translation>Ce qui figure à la source, tel que vous l’avez lu vous-même</translation>
    </message>
    <message>
        <source>The public value of %1 is confirmed by %2.</source>
        <comment>%1 a call, %2 a user</comment>
        <translation>La valeur publique de %1 est confirmée par %2.</translation>
    </message>
    <message>
        <source>How many applications in all, at least 30 (default: 300)</source>
        <translation>Nombre total de candidatures, au moins 30 (par défaut&#xa0;: 300)</translation>
    </message>
    <message>
        <source>There is no display to open the window on. The commands need none: see funddesk --help.</source>
        <translation>Il n’y a pas d’écran où ouvrir la fenêtre. Les commandes n’en ont pas besoin&#xa0;: voir funddesk --help.</translation>
    </message>
    <message>
        <source>Approved and signed: short list %1 of %2 adds nobody to those who go already. Digest of the list: %3</source>
        <translation>Approuvée et signée&#xa0;: la liste restreinte %1 de %2 n’ajoute personne à celles et ceux qui partent déjà. Empreinte de la liste&#xa0;: %3</translation>
    </message>
    <message>
        <source>To be looked at, though the record vouches for it:</source>
        <translation>À examiner, bien que le registre en réponde&#xa0;:</translation>
    </message>
    <message>
        <source>You sign for %1. %2 is committed.</source>
        <comment>%1 people, %2 an amount</comment>
        <translation>Vous signez pour %1. Montant engagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The statement of no earmarking: refused wishes, what was withdrawn, and that no payment leads to a contribution (para. 19); saves a withdrawal with --letter-of and --out</source>
        <translation>La déclaration de non-affectation&#xa0;: souhaits refusés, souhaits retirés, et qu’aucun paiement ne mène à une contribution (par. 19)&#xa0;; enregistre un retrait avec --letter-of et --out</translation>
    </message>
    <message>
        <source>A withdrawn wish, whose letter is saved with --out</source>
        <translation>Un souhait retiré, dont la lettre est enregistrée avec --out</translation>
    </message>
    <message>
        <source>Where to save the written withdrawal of --letter-of</source>
        <translation>Où enregistrer le retrait écrit de --letter-of</translation>
    </message>
    <message>
        <source>A withdrawal is saved with both --letter-of and --out.</source>
        <translation>Un retrait s’enregistre avec --letter-of et --out ensemble.</translation>
    </message>
    <message>
        <source>You have looked the conditions over and state that they name no activity, State or person (para. 19)</source>
        <translation>Vous avez parcouru les conditions et déclarez qu’elles ne nomment ni activité, ni État, ni personne (par. 19)</translation>
    </message>
    <message>
        <source>Why words that look as if they named one do not</source>
        <translation>Pourquoi des mots qui semblent en nommer n’en nomment pas</translation>
    </message>
    <message>
        <source>Warning: these words of the conditions may hide a wish for a use: %1. Look them over; an agreement never names an activity, a State or a person (para. 19).</source>
        <translation>Attention&#xa0;: ces mots des conditions peuvent cacher un souhait d’affectation&#xa0;: %1. Parcourez-les&#xa0;; un accord ne nomme jamais une activité, un État ou une personne (par. 19).</translation>
    </message>
    <message>
        <source>Post the charges of the bank that an earlier version of the program only explained</source>
        <translation>Comptabiliser les frais de la banque qu’une version antérieure du programme n’a fait qu’expliquer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln charge(s) posted.</source>
        <translation>
            <numerusform>%Ln frais de banque comptabilisé.</numerusform>
            <numerusform>%Ln frais de banque comptabilisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why a rate of exchange lies ten times or more off the last of its currency; it stands in the record</source>
        <translation>Pourquoi un taux de change est dix fois ou plus éloigné du dernier de sa monnaie&#xa0;; cela figure au registre</translation>
    </message>
    <message>
        <source>--reason is for rates of exchange; the kind %1 takes none.</source>
        <translation>--reason est pour les taux de change&#xa0;; le type %1 n’en prend pas.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>Aucun État n’est enregistré pour %1&#xa0;: on ne peut voir si cette personne évalue des candidatures du sien (par. 18).</translation>
    </message>
    <message>
        <source>Show or confirm how the bank&apos;s own table of an account is read: once, then bank import asks no more</source>
        <translation>Montrer ou confirmer comment se lit le tableau propre à la banque d’un compte&#xa0;: une fois, puis bank import ne demande plus</translation>
    </message>
    <message>
        <source>IBAN or the bank&apos;s number of the account</source>
        <translation>IBAN ou numéro du compte à la banque</translation>
    </message>
    <message>
        <source>The account&apos;s currency, where neither the record nor the table tells it</source>
        <translation>La monnaie du compte, si ni l’enregistrement ni le tableau ne l’indiquent</translation>
    </message>
    <message>
        <source>The bank&apos;s table, .csv or .xlsx; - is the standard input</source>
        <translation>Le tableau de la banque, .csv ou .xlsx&#xa0;; - est l’entrée standard</translation>
    </message>
    <message>
        <source>What is confirmed, such as booked=Date,amount=Amount,date=dmy,decimal=comma</source>
        <translation>Ce qui est confirmé, par exemple booked=Date,amount=Amount,date=dmy,decimal=comma</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Nothing tells the account&apos;s currency: say it with --currency.</source>
        <translation>Rien n’indique la monnaie du compte&#xa0;: indiquez-la avec --currency.</translation>
    </message>
    <message>
        <source>A guess, to be confirmed with --set: %1</source>
        <translation>Une supposition, à confirmer avec --set&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed for account %1: bank import reads its tables like this from now on.</source>
        <translation>Confirmé pour le compte %1&#xa0;: bank import lit désormais ainsi ses tableaux.</translation>
    </message>
    <message>
        <source>Nothing was confirmed for this account yet: give a table of the bank with --statement.</source>
        <translation>Rien n’a encore été confirmé pour ce compte&#xa0;: donnez un tableau de la banque avec --statement.</translation>
    </message>
    <message>
        <source>Say with --account of which account the table is.</source>
        <translation>Indiquez avec --account de quel compte est le tableau.</translation>
    </message>
    <message>
        <source>Import bank statements, all of a file or nothing: camt.053 XML, a table as bank template prints it, or the bank&apos;s own (bank columns)</source>
        <translation>Importer des relevés bancaires, tout un fichier ou rien&#xa0;: XML camt.053, un tableau tel que l’imprime bank template, ou celui de la banque (bank columns)</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: its account, where the headings were confirmed for several</source>
        <translation>Pour le tableau propre à la banque&#xa0;: son compte, si les en-têtes ont été confirmés pour plusieurs</translation>
    </message>
    <message>
        <source>Of the bank&apos;s own table: the balance before its first line, where neither it nor the record tells it</source>
        <translation>Pour le tableau propre à la banque&#xa0;: le solde avant sa première ligne, si ni lui ni l’enregistrement ne l’indiquent</translation>
    </message>
    <message>
        <source>This is how it would be read. Look at it with bank columns, then confirm it with: %1</source>
        <translation>Voici comment il serait lu. Examinez-le avec bank columns, puis confirmez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why more came than is still due, or what shows that money is the donor&apos;s whom the bank does not name; needed then</source>
        <translation>Pourquoi il est arrivé plus que ce qui restait dû, ou ce qui montre que l’argent est celui du donateur que la banque ne désigne pas&#xa0;; nécessaire dans ces cas</translation>
    </message>
    <message>
        <source>What it rests on; sealed with the person, and without names</source>
        <translation>Sur quoi cela repose&#xa0;; scellé avec la personne, et sans noms</translation>
    </message>
    <message>
        <source>List the files attached to due diligence, and save one with --id and --out (para. 14)</source>
        <translation>Lister les fichiers joints au contrôle préalable, et en enregistrer un avec --id et --out (par. 14)</translation>
    </message>
    <message>
        <source>A file of the list, which is saved with --out</source>
        <translation>Un fichier de la liste, enregistré avec --out</translation>
    </message>
    <message>
        <source>Where to save the file of --id</source>
        <translation>Où enregistrer le fichier de --id</translation>
    </message>
    <message>
        <source>A file is saved with both --id and --out.</source>
        <translation>Un fichier s’enregistre avec --id et --out ensemble.</translation>
    </message>
    <message>
        <source>You have looked the words of --what over and state that they name no activity, State or person (para. 19)</source>
        <translation>Vous avez vérifié les mots de --what et déclarez qu’ils ne désignent ni activité, ni État, ni personne (par. 19)</translation>
    </message>
    <message>
        <source>Who is in whatever happens; repeatable, or several parted by commas</source>
        <translation>Qui est retenu quoi qu’il arrive&#xa0;; peut être répété, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>Who is out whatever happens; repeatable, or several parted by commas</source>
        <translation>Qui est écarté quoi qu’il arrive&#xa0;; peut être répété, ou plusieurs séparés par des virgules</translation>
    </message>
    <message>
        <source>No own State is on record for %1: that this reviewer reads nobody of it can&apos;t be seen (para. 18). “user state” records it.</source>
        <translation>Aucun État n’est enregistré pour %1&#xa0;: on ne peut pas voir que cette personne n’évalue personne de son État (par. 18). «&#xa0;user state&#xa0;» l’enregistre.</translation>
    </message>
    <message>
        <source>Record a reviewer&apos;s own State, whose applicants they never review (para. 18)</source>
        <translation>Enregistrer l’État d’un évaluateur, dont il n’évalue jamais les candidats (par. 18)</translation>
    </message>
    <message>
        <source>Whose State</source>
        <translation>De qui l’État</translation>
    </message>
    <message>
        <source>The State, by any of its names or codes</source>
        <translation>L’État, par l’un quelconque de ses noms ou codes</translation>
    </message>
    <message>
        <source>Why another State than the one on record</source>
        <translation>Pourquoi un autre État que celui qui est enregistré</translation>
    </message>
    <message>
        <source>%1: own State %2. No applicant of it is assigned to this reviewer from now on.</source>
        <translation>%1&#xa0;: son État est %2. Aucun candidat de cet État ne lui est désormais attribué.</translation>
    </message>
    <message>
        <source>Wish %1 was withdrawn by %2, SHA-256 %3.</source>
        <comment>%2 a file&apos;s name, %3 its digest</comment>
        <translation>Le souhait %1 a été retiré par %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>Wish %1: a withdrawal was taken back on %2: %3</source>
        <comment>%2 a day, %3 a reason</comment>
        <translation>Souhait %1&#xa0;: un retrait a été repris le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Take back a written withdrawal that was attached to a wish by mistake, of the date --on: the wish stands again</source>
        <translation>Reprendre un retrait écrit joint par erreur à un souhait, à la date --on&#xa0;: le souhait vaut de nouveau</translation>
    </message>
    <message>
        <source>Why the document is no withdrawal of this wish</source>
        <translation>Pourquoi le document n’est pas un retrait de ce souhait</translation>
    </message>
    <message>
        <source>Wish %1 stands again.</source>
        <translation>Le souhait %1 vaut de nouveau.</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Indiquez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>Give a currency of ISO 4217, such as EUR.</source>
        <translation>Indiquez une monnaie de la norme ISO 4217, par exemple EUR.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>Indiquez une date qui n’est pas dans le futur.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenue</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>Partiellement reçue</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person: all contributions form one pool. The donor may give without the wish.</source>
        <translation>Une contribution ne peut pas être affectée à une activité, un État ou une personne en particulier&#xa0;: toutes les contributions forment un fonds commun. Le donateur peut donner sans ce souhait.</translation>
    </message>
    <message>
        <source>It is kept on record as a request.</source>
        <translation>Il est conservé au registre comme demande.</translation>
    </message>
    <message>
        <source>Choose a donor who is on record.</source>
        <translation>Choisissez un donateur enregistré.</translation>
    </message>
    <message>
        <source>A reference has at most 60 characters.</source>
        <translation>Une référence compte au plus 60 caractères.</translation>
    </message>
    <message>
        <source>There is a contribution of this reference already.</source>
        <translation>Il existe déjà une contribution de cette référence.</translation>
    </message>
    <message>
        <source>There is no such contribution.</source>
        <translation>Cette contribution n’existe pas.</translation>
    </message>
    <message>
        <source>An agreement is on record already.</source>
        <translation>Un accord est déjà enregistré.</translation>
    </message>
    <message>
        <source>The agreement is in the currency of the pledge.</source>
        <translation>L’accord est dans la monnaie de l’annonce.</translation>
    </message>
    <message>
        <source>An agreement is not of an earlier date than its pledge.</source>
        <translation>Un accord n’est pas antérieur à son annonce.</translation>
    </message>
    <message>
        <source>The instalments, each with its date, add up to the agreement.</source>
        <translation>La somme des versements, chacun avec sa date, est égale à l’accord.</translation>
    </message>
    <message>
        <source>Record the signed agreement before its money.</source>
        <translation>Enregistrez l’accord signé avant ses fonds.</translation>
    </message>
    <message>
        <source>A receipt is in the currency of its agreement.</source>
        <translation>Un encaissement est dans la monnaie de son accord.</translation>
    </message>
    <message>
        <source>A receipt is not of an earlier date than its signed agreement.</source>
        <translation>Un encaissement n’est pas antérieur à son accord signé.</translation>
    </message>
    <message>
        <source>Give the bank&apos;s reference.</source>
        <translation>Indiquez la référence bancaire.</translation>
    </message>
    <message>
        <source>A receipt of this bank reference is on record already.</source>
        <translation>Un encaissement portant cette référence bancaire est déjà enregistré.</translation>
    </message>
    <message>
        <source>There is no contribution %1.</source>
        <translation>Il n’y a pas de contribution %1.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to %1 %2, which the books can&apos;t hold.</source>
        <translation>Au taux de sa date, le montant s’élève à %1 %2, ce que les comptes ne peuvent contenir.</translation>
    </message>
    <message>
        <source>Give the contribution&apos;s reference.</source>
        <translation>Indiquez la référence de la contribution.</translation>
    </message>
    <message>
        <source>Line %1 has this reference too.</source>
        <translation>La ligne %1 porte aussi cette référence.</translation>
    </message>
    <message>
        <source>“%1” is no donor on record and no State. Record the donor and its clearance first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un donateur enregistré ni un État. Enregistrez d’abord le donateur et son agrément.</translation>
    </message>
    <message>
        <source>%1 is on record with other particulars. What is recorded is never overwritten.</source>
        <translation>%1 est enregistré avec d’autres indications. Ce qui est enregistré n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>“%1” is no instalment. Write each as its date, a colon and its amount: 2026-03-01:50000.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un versement. Écrivez chacun sous la forme date, deux-points, montant&#xa0;: 2026-03-01:50000.</translation>
    </message>
    <message>
        <source>Line %1 has this bank reference too.</source>
        <translation>La ligne %1 porte aussi cette référence bancaire.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, its day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>aucun enregistré</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée le</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signée le</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>Encaissé</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Late since</source>
        <translation>En retard depuis</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Agréé</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Encaissements</translation>
    </message>
    <message>
        <source>%1 at %2 · %3</source>
        <comment>an amount in the fund&apos;s currency, a rate, a bank reference</comment>
        <translation>%1 à %2 · %3</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contre-passé</translation>
    </message>
    <message>
        <source>Wishes refused and kept (para. 19)</source>
        <translation>Souhaits refusés et conservés (par. 19)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The contribution is closed.</source>
        <translation>La contribution est close.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the agreement is still to come. Check the amount, or say why more came.</source>
        <translation>Il ne reste à venir que %1 %2 de l’accord. Vérifiez le montant, ou dites pourquoi il est venu davantage.</translation>
    </message>
    <message>
        <source>Reduction of the pledge</source>
        <translation>Réduction de l’annonce</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passation en pertes</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Condition remplie</translation>
    </message>
    <message>
        <source>This is of another stage: of a pledge before its agreement, or of a signed agreement.</source>
        <translation>Ceci relève d’un autre stade&#xa0;: d’une annonce avant son accord, ou d’un accord signé.</translation>
    </message>
    <message>
        <source>Give an amount in %1, the contribution&apos;s currency.</source>
        <translation>Indiquez un montant en %1, la monnaie de la contribution.</translation>
    </message>
    <message>
        <source>At most %1 %2 is left that this could be of.</source>
        <translation>Il ne reste au plus que %1 %2 sur quoi cela puisse porter.</translation>
    </message>
    <message>
        <source>%1 %2 is still expected. Record its receipt, or reduce or write off what won&apos;t come.</source>
        <translation>%1 %2 sont encore attendus. Enregistrez leur encaissement, ou réduisez ou passez en pertes ce qui ne viendra pas.</translation>
    </message>
    <message>
        <source>The date is before the pledge or agreement.</source>
        <translation>La date est antérieure à l’annonce ou à l’accord.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>Dites qui l’a décidé, et où cela est consigné.</translation>
    </message>
    <message>
        <source>At the rate of its date the amount comes to nothing.</source>
        <translation>Au taux de sa date, le montant est ramené à zéro.</translation>
    </message>
    <message>
        <source>Receivables are revalued on the last day of a month that is over: %1 is still to come.</source>
        <translation>Les créances sont réévaluées le dernier jour d’un mois écoulé&#xa0;: %1 est encore à venir.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as conditions are met.</source>
        <translation>Les contributions sont comptabilisées selon IPSAS 23&#xa0;: en totalité à la signature, et les contributions conditionnelles à mesure que les conditions sont remplies.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>Les contributions sont comptabilisées selon IPSAS 47&#xa0;: à mesure qu’elles sont reçues et, si elles comportent des obligations, à mesure que celles-ci sont remplies.</translation>
    </message>
    <message>
        <source>There is no such request on record.</source>
        <translation>Cette demande n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>The request is withdrawn already.</source>
        <translation>La demande est déjà retirée.</translation>
    </message>
    <message>
        <source>The withdrawal is not of an earlier date than the request.</source>
        <translation>Le retrait n’est pas antérieur à la demande.</translation>
    </message>
    <message>
        <source>Attach the donor&apos;s written withdrawal.</source>
        <translation>Joignez le retrait écrit du donateur.</translation>
    </message>
    <message>
        <source>The donor offered this amount with a wish, which stands on record. It is accepted once the donor&apos;s written withdrawal of the wish is attached.</source>
        <translation>Le donateur a offert ce montant avec un souhait, qui est enregistré. Il est accepté dès que le retrait écrit du souhait par le donateur est joint.</translation>
    </message>
    <message>
        <source>A preference is for sponsorship or for projects.</source>
        <translation>Une préférence porte sur le parrainage ou sur les projets.</translation>
    </message>
    <message>
        <source>No authority has decided that a preference between the windows may be recorded (setting window_preference).</source>
        <translation>Aucune autorité n’a décidé qu’une préférence entre les guichets peut être enregistrée (paramètre window_preference).</translation>
    </message>
    <message>
        <source>Say what was given.</source>
        <translation>Dites ce qui a été donné.</translation>
    </message>
    <message>
        <source>Say who put the value on it, and how.</source>
        <translation>Dites qui en a fixé la valeur, et comment.</translation>
    </message>
    <message>
        <source>Reduced by</source>
        <translation>Réduite de</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Passé en pertes</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Not yet met for</source>
        <translation>Conditions non encore remplies pour</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>Versements</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, who decided it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Gifts in kind of the donor, never in the pool</source>
        <translation>Dons en nature du donateur, jamais dans le fonds commun</translation>
    </message>
    <message>
        <source>From %1 on only %2 %3 of what was received is there to go back. Give the day on which it went back, after the money came, or a lower amount.</source>
        <translation>À compter du %1, seuls %2 %3 de ce qui a été encaissé peuvent encore être restitués. Indiquez le jour de la restitution, postérieur à l’arrivée de l’argent, ou un montant inférieur.</translation>
    </message>
    <message>
        <source>A refund of this bank reference is on record already. Give the reference of this payment, or reverse the other first.</source>
        <translation>Un remboursement portant cette référence bancaire est déjà enregistré. Indiquez la référence du présent paiement, ou contre-passez d’abord l’autre.</translation>
    </message>
    <message>
        <source>%1 is revalued for %2 already, which rests on what held before. Revalue that month or a later one anew.</source>
        <translation>%1 est déjà réévaluée pour %2, d’après ce qui valait auparavant. Réévaluez de nouveau ce mois ou un mois ultérieur.</translation>
    </message>
    <message>
        <source>Of the revaluation of %1, with what ended the claim</source>
        <translation>De la réévaluation de %1, avec ce qui a éteint la créance</translation>
    </message>
    <message>
        <source>Taken back with a reversal</source>
        <translation>Repris par une contre-passation</translation>
    </message>
    <message>
        <source>Without this receipt more would have gone back to the donor than came: %1 %2 would be missing. Reverse the refund first, or record the money where it belongs.</source>
        <translation>Sans cet encaissement, il serait retourné au donateur plus qu’il n’est venu&#xa0;: il manquerait %1 %2. Contre-passez d’abord le remboursement, ou enregistrez l’argent à sa juste place.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>preference between the windows</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Lifted: a reversal opened it again</source>
        <translation>Levée&#xa0;: une contre-passation a rouvert la contribution</translation>
    </message>
    <message>
        <source>No written withdrawal of this wish is on file.</source>
        <translation>Aucun retrait écrit de ce souhait n’est au dossier.</translation>
    </message>
    <message>
        <source>These words of the conditions may hide a wish for a use: %1. Say why they name no activity, State or person.</source>
        <translation>Ces mots des conditions peuvent cacher un souhait d’affectation&#xa0;: %1. Dites pourquoi ils ne nomment ni activité, ni État, ni personne.</translation>
    </message>
    <message>
        <source>Look the conditions over, and state that they name no activity, State or person. What names one is a wish: it is refused and kept as a request.</source>
        <translation>Parcourez les conditions et déclarez qu’elles ne nomment ni activité, ni État, ni personne. Ce qui en nomme est un souhait&#xa0;: il est refusé et conservé comme demande.</translation>
    </message>
    <message>
        <source>Name no use (para. 19)</source>
        <translation>Ne nomment aucun emploi (par. 19)</translation>
    </message>
    <message>
        <source>Nobody has stated it</source>
        <translation>Personne ne l’a déclaré</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who stated it, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say why the document is no withdrawal of this wish.</source>
        <translation>Dites pourquoi le document n’est pas un retrait de ce souhait.</translation>
    </message>
    <message>
        <source>These words of the gift may hide a wish for a use: %1. State that they name no activity, State or person, and say why; a gift with a wish is refused.</source>
        <translation>Ces mots du don peuvent cacher un souhait d’affectation&#xa0;: %1. Déclarez qu’ils ne désignent ni activité, ni État, ni personne, et dites pourquoi&#xa0;; un don assorti d’un souhait est refusé.</translation>
    </message>
    <message>
        <source>Names no use: %1</source>
        <comment>a reason</comment>
        <translation>Ne désigne aucun usage&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Approved</source>
        <comment>a decision</comment>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>a decision</comment>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>a decision</comment>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>A decision names the thing that it is about.</source>
        <translation>Une décision nomme la chose sur laquelle elle porte.</translation>
    </message>
    <message>
        <source>A decision is signed over the digest of what was decided on.</source>
        <translation>Une décision est signée sur l’empreinte de ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Say why it is returned or declined: those who made it need the reason.</source>
        <translation>Dites pourquoi le dossier est renvoyé ou écarté&#xa0;: ceux qui l’ont établi ont besoin du motif.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign decisions yet: a second person of another role must confirm it first.</source>
        <translation>Votre clef ne peut pas encore signer de décisions&#xa0;: une deuxième personne, d’un autre rôle, doit d’abord la confirmer.</translation>
    </message>
    <message>
        <source>The key under the decision is not the decider&apos;s own.</source>
        <translation>La clef de la décision n’est pas celle de la personne qui décide.</translation>
    </message>
    <message>
        <source>The signature does not fit the decision: one of them was changed.</source>
        <translation>La signature ne correspond pas à la décision&#xa0;: l’une des deux a été modifiée.</translation>
    </message>
    <message>
        <source>No second person has confirmed the key.</source>
        <translation>Aucune deuxième personne n’a confirmé la clef.</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <translation>%1, liste restreinte, version %2</translation>
    </message>
    <message>
        <source>%1, applicant %2</source>
        <translation>%1, candidat %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
</context>
<context>
    <name>demonstration</name>
    <message>
        <source>A demonstration takes %1 applications or more.</source>
        <translation>Une démonstration prend %1 candidatures ou plus.</translation>
    </message>
    <message>
        <source>Stopped; nothing was kept.</source>
        <translation>Arrêté&#xa0;; rien n’a été conservé.</translation>
    </message>
</context>
<context>
    <name>diligence</name>
    <message>
        <source>A State needs no clearance.</source>
        <translation>Un État n’a pas besoin d’agrément.</translation>
    </message>
    <message>
        <source>Say what was examined and where it is filed.</source>
        <translation>Dites ce qui a été examiné et où cela est classé.</translation>
    </message>
    <message>
        <source>Give the first and the last day on which it holds.</source>
        <translation>Indiquez le premier et le dernier jour de validité.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: nothing is accepted from this donor.</source>
        <translation>La vérification préalable concernant %1 s’est conclue par un refus&#xa0;: rien n’est accepté de ce donateur.</translation>
    </message>
    <message>
        <source>%1 is no State, and there is no clearance that holds on %2: record the due diligence first.</source>
        <translation>%1 n’est pas un État, et aucun agrément n’est valable au %2&#xa0;: enregistrez d’abord la vérification préalable.</translation>
    </message>
    <message>
        <source>The checklist has no ground “%1”.</source>
        <translation>La liste de contrôle ne comporte pas de motif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An answer is one of: no_finding, finding, not_applicable.</source>
        <translation>Une réponse est l’une de&#xa0;: no_finding, finding, not_applicable.</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat défavorable</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>No clearance</source>
        <translation>Pas d’agrément</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Agréé</translation>
    </message>
    <message>
        <source>Voided by the screening</source>
        <translation>Suspendu par le contrôle</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1: say what was found, and where the evidence is.</source>
        <translation>%1&#xa0;: indiquez ce qui a été constaté et où se trouvent les justificatifs.</translation>
    </message>
    <message>
        <source>%1: a finding on a ground of exclusion can&apos;t end with a clearance.</source>
        <translation>%1&#xa0;: un constat défavorable sur un motif d’exclusion ne peut aboutir à un agrément.</translation>
    </message>
    <message>
        <source>%1: no Consolidated List is on record. Import it, or say which list was searched and how.</source>
        <translation>%1&#xa0;: aucune Liste récapitulative n’est enregistrée. Importez-la, ou indiquez quelle liste a été consultée et comment.</translation>
    </message>
    <message>
        <source>%1 is not answered.</source>
        <translation>%1&#xa0;: sans réponse.</translation>
    </message>
    <message>
        <source>%1 is answered more than once.</source>
        <translation>%1&#xa0;: plus d’une réponse.</translation>
    </message>
    <message>
        <source>Nothing was cleared before it was examined: it holds from the day of the examination at the earliest.</source>
        <translation>Rien n’est agréé avant d’être examiné&#xa0;: l’agrément vaut au plus tôt à partir du jour de l’examen.</translation>
    </message>
    <message>
        <source>There is no proposal that waits for a second person.</source>
        <translation>Aucune proposition n’attend une deuxième personne.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>Vous êtes l’auteur de cette proposition&#xa0;: une autre personne doit en décider.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>Indiquez le motif de votre désaccord.</translation>
    </message>
    <message>
        <source>Say why the clearance is withdrawn.</source>
        <translation>Indiquez le motif du retrait de l’agrément.</translation>
    </message>
    <message>
        <source>The due diligence of %1 waits for a second person: nothing is cleared before two people have decided.</source>
        <translation>La vérification préalable du donateur %1 attend une deuxième personne&#xa0;: il n’y a pas d’agrément avant que deux personnes aient décidé.</translation>
    </message>
    <message>
        <source>The clearance of %1 was withdrawn from %2 on: %3</source>
        <translation>L’agrément du donateur %1 a été retiré à partir du %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The clearance of %1 holds only from %2 on.</source>
        <translation>L’agrément du donateur %1 n’est valable qu’à partir du %2.</translation>
    </message>
    <message>
        <source>The clearance of %1 ended on %2: renew the due diligence first.</source>
        <translation>L’agrément du donateur %1 a pris fin le %2&#xa0;: renouvelez d’abord la vérification préalable.</translation>
    </message>
    <message>
        <source>A new proposal waits for a second person.</source>
        <translation>Une nouvelle proposition attend une deuxième personne.</translation>
    </message>
    <message>
        <source>A due diligence is a checklist on which two people decide: propose it with its answers, and let a second person confirm it.</source>
        <translation>Une vérification préalable est une liste de contrôle sur laquelle deux personnes décident&#xa0;: proposez-la avec ses réponses et faites-la confirmer par une deuxième personne.</translation>
    </message>
    <message>
        <source>Guidelines on cooperation between the United Nations and the business sector, 2015</source>
        <translation>Directives sur la coopération entre l’Organisation des Nations Unies et le secteur privé, 2015</translation>
    </message>
    <message>
        <source>Sanctions of the Security Council</source>
        <translation>Sanctions du Conseil de sécurité</translation>
    </message>
    <message>
        <source>Does it stand on the Consolidated List, or has it violated a sanctions regime?</source>
        <translation>Figure-t-il sur la Liste récapitulative ou a-t-il violé un régime de sanctions&#xa0;?</translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation>Droits humains</translation>
    </message>
    <message>
        <source>Is it complicit in abuses of human rights, or does it tolerate them?</source>
        <translation>Est-il complice d’atteintes aux droits humains ou les tolère-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Forced or child labour</source>
        <translation>Travail forcé ou travail des enfants</translation>
    </message>
    <message>
        <source>Does it use or tolerate forced or compulsory labour, or child labour?</source>
        <translation>Recourt-il au travail forcé ou obligatoire ou au travail des enfants, ou les tolère-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Banned weapons</source>
        <translation>Armes interdites</translation>
    </message>
    <message>
        <source>Does it make, sell or finance anti-personnel mines, cluster munitions or other banned weapons?</source>
        <translation>Fabrique-t-il, vend-il ou finance-t-il des mines antipersonnel, des armes à sous-munitions ou d’autres armes interdites&#xa0;?</translation>
    </message>
    <message>
        <source>Other weapons</source>
        <translation>Autres armes</translation>
    </message>
    <message>
        <source>Does it make or sell other weapons or their parts?</source>
        <translation>Fabrique-t-il ou vend-il d’autres armes ou leurs composants&#xa0;?</translation>
    </message>
    <message>
        <source>Practice of the office, which serves disarmament</source>
        <translation>Pratique du Bureau, qui est au service du désarmement</translation>
    </message>
    <message>
        <source>Tobacco</source>
        <translation>Tabac</translation>
    </message>
    <message>
        <source>Does it make tobacco or tobacco products?</source>
        <translation>Fabrique-t-il du tabac ou des produits du tabac&#xa0;?</translation>
    </message>
    <message>
        <source>Global Compact</source>
        <translation>Pacte mondial</translation>
    </message>
    <message>
        <source>Does it systematically fail to keep the principles of the United Nations Global Compact?</source>
        <translation>Manque-t-il systématiquement aux principes du Pacte mondial des Nations Unies&#xa0;?</translation>
    </message>
    <message>
        <source>Corruption and origin of the money</source>
        <translation>Corruption et origine des fonds</translation>
    </message>
    <message>
        <source>Is there corruption, fraud or money laundering, or doubt where its money is from?</source>
        <translation>Y a-t-il corruption, fraude ou blanchiment d’argent, ou un doute sur l’origine de ses fonds&#xa0;?</translation>
    </message>
    <message>
        <source>Global Compact, principle 10; Financial Regulations and Rules (ST/SGB/2013/4)</source>
        <translation>Pacte mondial, principe 10&#xa0;; Règlement financier et règles de gestion financière (ST/SGB/2013/4)</translation>
    </message>
    <message>
        <source>Debarred suppliers</source>
        <translation>Fournisseurs exclus</translation>
    </message>
    <message>
        <source>Does it stand on the list of ineligible suppliers of the United Nations or on the World Bank&apos;s list of debarred firms?</source>
        <translation>Figure-t-il sur la liste des fournisseurs non admissibles de l’Organisation des Nations Unies ou sur la liste des entreprises exclues de la Banque mondiale&#xa0;?</translation>
    </message>
    <message>
        <source>United Nations Global Marketplace; World Bank</source>
        <translation>Portail mondial pour les fournisseurs des organismes des Nations Unies&#xa0;; Banque mondiale</translation>
    </message>
    <message>
        <source>Influence and endorsement</source>
        <translation>Influence et caution</translation>
    </message>
    <message>
        <source>Does it ask for influence, exclusivity, endorsement or the name and emblem of the United Nations in return?</source>
        <translation>Demande-t-il en contrepartie une influence, une exclusivité, une caution ou l’usage du nom et de l’emblème des Nations Unies&#xa0;?</translation>
    </message>
    <message>
        <source>Guidelines of 2015; resolution 92 (I); para. 19 of the fund paper</source>
        <translation>Directives de 2015&#xa0;; résolution 92 (I)&#xa0;; par. 19 du document relatif au fonds</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: no project is entrusted to it for an earlier day.</source>
        <translation>L’agrément de %1 a été refusé ou retiré à compter du %2&#xa0;: aucun projet ne lui est confié pour une date antérieure.</translation>
    </message>
    <message>
        <source>The clearance of %1 was refused or withdrawn from %2 on: nothing new is accepted for an earlier day. Only money that was at the bank before is still recorded, with a reason that says what shows it.</source>
        <translation>L’agrément de %1 a été refusé ou retiré à compter du %2&#xa0;: rien de nouveau n’est accepté pour une date antérieure. Seul l’argent qui était déjà à la banque auparavant est encore enregistré, avec un motif indiquant ce qui le montre.</translation>
    </message>
    <message>
        <source>There is no clearance of %1 that holds on %2: record the due diligence first.</source>
        <translation>Aucun agrément n’est en vigueur pour %1 le %2&#xa0;: enregistrez d’abord la vérification préalable.</translation>
    </message>
    <message>
        <source>The due diligence of %1 ended with a refusal: no project is entrusted to it.</source>
        <translation>La vérification préalable de %1 s’est conclue par un refus&#xa0;: aucun projet ne lui est confié.</translation>
    </message>
    <message>
        <source>%1: say why it can&apos;t be asked here.</source>
        <translation>%1&#xa0;: indiquez pourquoi cette question ne peut pas être posée ici.</translation>
    </message>
    <message>
        <source>There is no such donor or implementing partner.</source>
        <translation>Il n’existe pas de donateur ni de partenaire d’exécution de ce nom ou numéro.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>Une proposition attend déjà une deuxième personne.</translation>
    </message>
    <message>
        <source>The proposed term is over: disagree, and examine anew.</source>
        <translation>La durée proposée est écoulée&#xa0;: marquez votre désaccord, et examinez de nouveau.</translation>
    </message>
    <message>
        <source>There is no clearance to be withdrawn.</source>
        <translation>Il n’y a pas d’agrément à retirer.</translation>
    </message>
    <message>
        <source>A person in charge of %1</source>
        <comment>whose name is sealed</comment>
        <translation>Un responsable de %1</translation>
    </message>
    <message>
        <source>The names were compared with the Consolidated List of %1: no clearance of %2 can rest on it. Date it %1 or later.</source>
        <translation>Les noms ont été comparés avec la Liste récapitulative du %1&#xa0;: aucune autorisation du %2 ne peut s’y appuyer. Datez-la du %1 ou d’après.</translation>
    </message>
    <message>
        <source>There is no such file of evidence.</source>
        <translation>Il n’y a pas de telle pièce justificative.</translation>
    </message>
    <message>
        <source>The evidence is not what was attached: verify the file.</source>
        <translation>La pièce n’est pas celle qui a été jointe&#xa0;: vérifiez le fichier.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Contents</source>
        <comment>heading over a paper&apos;s table of contents</comment>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>over the page numbers of a table of contents</comment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Table %1.</source>
        <comment>before a table&apos;s caption; %1 is its number</comment>
        <translation>Tableau %1.</translation>
    </message>
    <message>
        <source>Figure %1.</source>
        <comment>before a chart&apos;s caption; %1 is its number</comment>
        <translation>Figure %1.</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <comment>caption of a table that runs over from a page before</comment>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <comment>%1 is the library&apos;s or the system&apos;s reason</comment>
        <translation>Le classeur n’a pas pu être produit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a spreadsheet file; %2 is the system&apos;s reason</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Choisissez un autre emplacement, ou libérez celui-ci.</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged: %1. Save it anew.</source>
        <translation>La feuille de calcul est endommagée&#xa0;: %1. Enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>it holds a document type definition, which is not read</source>
        <translation>elle contient une définition de type de document, qui n’est pas lue</translation>
    </message>
    <message>
        <source>The spreadsheet has no sheet that is not hidden.</source>
        <translation>Le classeur ne comporte que des feuilles masquées.</translation>
    </message>
    <message>
        <source>This is an archive, but no spreadsheet (XLSX).</source>
        <translation>C’est une archive, mais pas une feuille de calcul (XLSX).</translation>
    </message>
    <message>
        <source>The file is cut or damaged: its parts can&apos;t be unpacked. Save it anew.</source>
        <translation>Le fichier est tronqué ou endommagé&#xa0;: ses parties ne peuvent être décompressées. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>A part of the file unpacks to more than %1 MiB. Save what is needed in a file of its own.</source>
        <translation>Une partie du fichier dépasse %1 Mio une fois décompressée. Enregistrez le nécessaire dans un fichier à part.</translation>
    </message>
    <message>
        <source>The first sheet is empty.</source>
        <translation>La première feuille est vide.</translation>
    </message>
    <message>
        <source>The sheet holds too much: at most %1 columns, %2 million cells and %3 million letters are read. Save what is needed in a file of its own.</source>
        <translation>La feuille contient trop de données&#xa0;: au plus %1 colonnes, %2 millions de cellules et %3 millions de caractères sont lus. Enregistrez ce qui est nécessaire dans un fichier distinct.</translation>
    </message>
</context>
<context>
    <name>donors</name>
    <message>
        <source>Member State</source>
        <translation>État Membre</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Philanthropic</source>
        <translation>Philanthropie</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Milieu universitaire</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish without the amount</source>
        <translation>Publier sans le montant</translation>
    </message>
    <message>
        <source>Do not name</source>
        <translation>Ne pas nommer</translation>
    </message>
    <message>
        <source>Give the donor&apos;s name.</source>
        <translation>Indiquez le nom du donateur.</translation>
    </message>
    <message>
        <source>There is a donor of this name already.</source>
        <translation>Il existe déjà un donateur de ce nom.</translation>
    </message>
    <message>
        <source>Say which State it is.</source>
        <translation>Indiquez de quel État il s’agit.</translation>
    </message>
    <message>
        <source>This State is a donor on record already.</source>
        <translation>Cet État est déjà un donateur enregistré.</translation>
    </message>
    <message>
        <source>Only a State&apos;s contribution bears a State.</source>
        <translation>Seule la contribution d’un État porte un État.</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor asks otherwise: name the letter that asks.</source>
        <translation>Les contributions sont publiées sauf demande contraire du donateur&#xa0;: indiquez la lettre qui le demande.</translation>
    </message>
    <message>
        <source>There is no such donor.</source>
        <translation>Ce donateur n’existe pas.</translation>
    </message>
    <message>
        <source>There is no donor “%1” on record. Record the donor first.</source>
        <translation>Aucun donateur «&#xa0;%1&#xa0;» n’est enregistré. Enregistrez d’abord le donateur.</translation>
    </message>
    <message>
        <source>The donor is published in this way already.</source>
        <translation>Le donateur est déjà publié de cette façon.</translation>
    </message>
    <message>
        <source>Name the donor&apos;s letter: only the donor changes how it is published.</source>
        <translation>Indiquez la lettre du donateur&#xa0;: seul le donateur change la façon dont il est publié.</translation>
    </message>
    <message>
        <source>A State is called by its own names in all six languages; none is recorded here.</source>
        <translation>Un État est désigné par ses propres noms dans les six langues&#xa0;; aucun n’est enregistré ici.</translation>
    </message>
    <message>
        <source>Another donor bears this name.</source>
        <translation>Un autre donateur porte ce nom.</translation>
    </message>
    <message>
        <source>This stands on record already.</source>
        <translation>Ceci est déjà enregistré.</translation>
    </message>
    <message>
        <source>An address has at most eight lines of 120 characters.</source>
        <translation>Une adresse compte au plus huit lignes de 120 caractères.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>L’adresse d’un particulier est scellée&#xa0;: elle est enregistrée par un administrateur de programme.</translation>
    </message>
    <message>
        <source>Say why the address is erased.</source>
        <translation>Indiquez le motif de l’effacement de l’adresse.</translation>
    </message>
    <message>
        <source>The address is a person&apos;s and sealed: who is cleared for personal data prints the letter.</source>
        <translation>L’adresse est celle d’un particulier et elle est scellée&#xa0;: une personne habilitée aux données personnelles imprime la lettre.</translation>
    </message>
    <message>
        <source>The sealed address can&apos;t be opened: the file was touched.</source>
        <translation>L’adresse scellée ne peut être ouverte&#xa0;: le fichier a été altéré.</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: record it by itself and leave it out of the table.</source>
        <translation>L’adresse d’un particulier est scellée&#xa0;: enregistrez-la séparément et ne l’inscrivez pas dans le tableau.</translation>
    </message>
    <message>
        <source>The donor is on record as: %1.</source>
        <translation>Le donateur est enregistré comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How a donor on record is published is changed by itself, with the donor&apos;s letter.</source>
        <translation>Le mode de publication d’un donateur enregistré se modifie séparément, avec la lettre du donateur.</translation>
    </message>
    <message>
        <source>Give the first day on which the names hold.</source>
        <translation>Indiquez le premier jour de validité des noms.</translation>
    </message>
    <message>
        <source>These names stand on record for this day already.</source>
        <translation>Ces noms sont déjà enregistrés pour ce jour.</translation>
    </message>
    <message>
        <source>Pledged, unsigned</source>
        <translation>Annoncé, non signé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À recevoir</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Enregistré comme</translation>
    </message>
    <message>
        <source>How it is published (para. 17)</source>
        <translation>Mode de publication (par. 17)</translation>
    </message>
    <message>
        <source>Due diligence (para. 14)</source>
        <translation>Vérification préalable (par. 14)</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Agrément</translation>
    </message>
    <message>
        <source>Letters to it</source>
        <translation>Lettres au donateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The address was erased.</source>
        <translation>L’adresse a été effacée.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a clearance, a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>whether a contribution is published</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>how a contribution is published</comment>
        <translation>sans montant</translation>
    </message>
    <message>
        <source>no name</source>
        <comment>how a contribution is published</comment>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Agréé jusqu’au</translation>
    </message>
    <message>
        <source>Pledged, %1</source>
        <comment>a currency</comment>
        <translation>Annoncé, %1</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Name the letter that is attached.</source>
        <translation>Indiquez la lettre à joindre.</translation>
    </message>
    <message>
        <source>A form of address is one line of at most 120 characters.</source>
        <translation>Une formule d’appel tient sur une ligne d’au plus 120 caractères.</translation>
    </message>
    <message>
        <source>Attach the letter or message in which the donor asks for it.</source>
        <translation>Joignez la lettre ou le message par lequel le donateur le demande.</translation>
    </message>
    <message>
        <source>There is no such wish on record.</source>
        <translation>Aucun souhait de ce genre n’est enregistré.</translation>
    </message>
    <message>
        <source>The donor asked for nothing: no letter belongs here.</source>
        <translation>Le donateur n’a rien demandé&#xa0;: aucune lettre n’a sa place ici.</translation>
    </message>
    <message>
        <source>The letter that asks for it is on file already.</source>
        <translation>La lettre qui le demande est déjà au dossier.</translation>
    </message>
    <message>
        <source>The donor&apos;s letter is not on file.</source>
        <translation>La lettre du donateur n’est pas au dossier.</translation>
    </message>
    <message>
        <source>The letter&apos;s content is not what was attached: verify the file.</source>
        <translation>Le contenu de la lettre n’est pas celui qui a été joint&#xa0;: vérifiez le fichier.</translation>
    </message>
    <message>
        <source>A letter is a PDF, a PNG or JPEG image, or a text.</source>
        <translation>Une lettre est un PDF, une image PNG ou JPEG, ou un texte.</translation>
    </message>
    <message>
        <source>This letter is not on file.</source>
        <translation>Cette lettre n’est pas au dossier.</translation>
    </message>
    <message>
        <source>On file</source>
        <translation>Au dossier</translation>
    </message>
    <message>
        <source>Begins with</source>
        <comment>a letter, its form of address</comment>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>The whole story</source>
        <translation>Historique complet</translation>
    </message>
    <message>
        <source>No address or letter of a person is on record.</source>
        <translation>Aucune adresse ni lettre d’une personne n’est enregistrée.</translation>
    </message>
    <message>
        <source>erased</source>
        <comment>a letter</comment>
        <translation>effacée</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>UN operational rates of exchange</source>
        <translation>Taux de change opérationnels de l’ONU</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217</source>
        <translation>Code de monnaie ISO 4217</translation>
    </message>
    <message>
        <source>First day of the rate, YYYY-MM-DD; it holds for the rest of the month unless another follows</source>
        <translation>Premier jour du taux, AAAA-MM-JJ&#xa0;; il vaut pour le reste du mois, sauf si un autre suit</translation>
    </message>
    <message>
        <source>Units of the currency for one unit of the fund&apos;s currency</source>
        <translation>Unités de la monnaie pour une unité de la monnaie du fonds</translation>
    </message>
    <message>
        <source>Where the rate was read</source>
        <translation>Où le taux a été relevé</translation>
    </message>
    <message>
        <source>Date and time of receipt with the distance from UTC; numbers are given in this order</source>
        <translation>Date et heure de réception avec le décalage par rapport à UTC&#xa0;; les numéros sont attribués dans cet ordre</translation>
    </message>
    <message>
        <source>State whose official the applicant is: name in any of the six languages, or ISO code</source>
        <translation>État dont le candidat est fonctionnaire&#xa0;: nom dans l’une des six langues, ou code ISO</translation>
    </message>
    <message>
        <source>woman, man, other or not_said; empty: not_said</source>
        <translation>woman, man, other ou not_said&#xa0;; vide&#xa0;: not_said</translation>
    </message>
    <message>
        <source>Given names; may be empty. Sealed</source>
        <translation>Prénoms&#xa0;; peut rester vide. Scellé</translation>
    </message>
    <message>
        <source>Family name. Sealed</source>
        <translation>Nom de famille. Scellé</translation>
    </message>
    <message>
        <source>Birth date, YYYY-MM-DD. Sealed</source>
        <translation>Date de naissance, AAAA-MM-JJ. Scellée</translation>
    </message>
    <message>
        <source>One e-mail address. Sealed</source>
        <translation>Une adresse électronique. Scellée</translation>
    </message>
    <message>
        <source>Telephone number; may be empty. Sealed</source>
        <translation>Numéro de téléphone&#xa0;; peut rester vide. Scellé</translation>
    </message>
    <message>
        <source>Passport number, where known. Sealed</source>
        <translation>Numéro de passeport, s’il est connu. Scellé</translation>
    </message>
    <message>
        <source>The office&apos;s own notes; may be empty. Sealed</source>
        <translation>Notes du Bureau&#xa0;; peut rester vide. Scellé</translation>
    </message>
    <message>
        <source>Ministry or office; reviewers read it</source>
        <translation>Ministère ou service&#xa0;; les évaluateurs le lisent</translation>
    </message>
    <message>
        <source>Present post; reviewers read it</source>
        <translation>Poste actuel&#xa0;; les évaluateurs le lisent</translation>
    </message>
    <message>
        <source>yes or no: a government official (para. 21 (a)); empty: not said</source>
        <translation>yes ou no&#xa0;: fonctionnaire de l’État (par. 21 a))&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>yes or no: based in the capital (para. 21 (a)); empty: not said</source>
        <translation>yes ou no&#xa0;: en poste dans la capitale (par. 21 a))&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Field of the present post: diplomacy, policy, technical or other (para. 21 (a)); empty: not said</source>
        <translation>Domaine du poste actuel&#xa0;: diplomacy, policy, technical ou other (par. 21 a))&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Whole years in the present post; empty: not said</source>
        <translation>Années entières au poste actuel&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Sessions of the process attended so far; 0 for a first-time delegate; empty: not said</source>
        <translation>Sessions du processus suivies à ce jour&#xa0;; 0 pour une première participation&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>yes or no: able to travel and take part (para. 21 (c)); empty: not said</source>
        <translation>yes ou no&#xa0;: peut voyager et participer (par. 21 c))&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>yes or no: undertakes to attend everything (para. 21 (d)); empty: not said</source>
        <translation>yes ou no&#xa0;: s’engage à assister à tout (par. 21 d))&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>yes or no: will report if asked (para. 21 (e)); empty: not said</source>
        <translation>yes ou no&#xa0;: fera rapport si on le lui demande (par. 21 e))&#xa0;; vide&#xa0;: non précisé</translation>
    </message>
    <message>
        <source>Of en, fr, es, ru, zh, ar, parted by ;</source>
        <translation>Parmi en, fr, es, ru, zh, ar, séparés par&#xa0;;</translation>
    </message>
    <message>
        <source>Present duties in the applicant&apos;s words (para. 21 (a))</source>
        <translation>Fonctions actuelles dans les termes du candidat (par. 21 a))</translation>
    </message>
    <message>
        <source>Direct experience in the applicant&apos;s words (para. 21 (b))</source>
        <translation>Expérience directe dans les termes du candidat (par. 21 b))</translation>
    </message>
    <message>
        <source>What will be brought to the discussions, in the applicant&apos;s words (para. 21 (b))</source>
        <translation>Ce qui sera apporté aux débats, dans les termes du candidat (par. 21 b))</translation>
    </message>
    <message>
        <source>What will be done with it afterwards, in the applicant&apos;s words</source>
        <translation>Ce qui en sera fait ensuite, dans les termes du candidat</translation>
    </message>
    <message>
        <source>Answers to further criteria of the call</source>
        <translation>Réponses à d’autres critères de l’appel</translation>
    </message>
    <message>
        <source>The consent text that was agreed to, by its version</source>
        <translation>Le texte de consentement accepté, par sa version</translation>
    </message>
    <message>
        <source>Date of the consent, YYYY-MM-DD</source>
        <translation>Date du consentement, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>unclassified, confidential or strictly_confidential; empty: confidential</source>
        <translation>unclassified, confidential ou strictly_confidential&#xa0;; vide&#xa0;: confidential</translation>
    </message>
    <message>
        <source>Here one application is read at a time: the table has %1 rows. Import it instead.</source>
        <translation>Ici, une seule candidature est lue à la fois&#xa0;: le tableau a %1 lignes. Importez-le plutôt.</translation>
    </message>
    <message>
        <source>Applications to a sponsorship call</source>
        <translation>Candidatures à un appel à parrainage</translation>
    </message>
    <message>
        <source>“%1” is none of the words that may stand here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un des mots admis ici.</translation>
    </message>
    <message>
        <source>Name the criterion of this check.</source>
        <translation>Nommez le critère de cette vérification.</translation>
    </message>
    <message>
        <source>Six texts stand here, for the scores 0 to 5.</source>
        <translation>Six textes figurent ici, pour les notes de 0 à 5.</translation>
    </message>
    <message>
        <source>A share is a text from &quot;0&quot; to &quot;1&quot;, such as &quot;0.5&quot;.</source>
        <translation>Une part est un texte de &quot;0&quot; à &quot;1&quot;, par exemple &quot;0.5&quot;.</translation>
    </message>
    <message>
        <source>The format must be “%1”.</source>
        <translation>Le format doit être «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give the date of the agreement that the row speaks of in agreed_on.</source>
        <translation>Indiquez dans agreed_on la date de l’accord dont parle la ligne.</translation>
    </message>
    <message>
        <source>Pledges, with their agreements where they are signed</source>
        <translation>Annonces, avec leurs accords lorsqu’ils sont signés</translation>
    </message>
    <message>
        <source>The donor&apos;s or the office&apos;s reference, at most 60 characters; the same row twice changes nothing</source>
        <translation>Référence du donateur ou du Bureau, 60 caractères au plus&#xa0;; la même ligne deux fois ne change rien</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name or number of another donor on record</source>
        <translation>Un État par l’un de ses noms ou codes, ou le nom ou le numéro d’un autre donateur enregistré</translation>
    </message>
    <message>
        <source>Day of the announcement, YYYY-MM-DD</source>
        <translation>Jour de l’annonce, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Amount announced, such as 100000.00</source>
        <translation>Montant annoncé, par exemple 100000.00</translation>
    </message>
    <message>
        <source>Day of the signed agreement; empty where there is none</source>
        <translation>Jour de l’accord signé&#xa0;; vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Amount of the agreement; empty: as announced</source>
        <translation>Montant de l’accord&#xa0;; vide&#xa0;: comme annoncé</translation>
    </message>
    <message>
        <source>Instalments that add up to the agreement, each as date:amount, parted by blanks; empty: all at once</source>
        <translation>Versements dont la somme est égale à l’accord, chacun sous la forme date:montant, séparés par des espaces&#xa0;; vide&#xa0;: le tout en une fois</translation>
    </message>
    <message>
        <source>Conditions of the agreement; empty: unconditional</source>
        <translation>Conditions de l’accord&#xa0;; vide&#xa0;: sans condition</translation>
    </message>
    <message>
        <source>What the donor wishes it to be used for; anything here is refused (para. 19)</source>
        <translation>Ce à quoi le donateur souhaite l’affecter&#xa0;; tout ce qui figure ici est refusé (par. 19)</translation>
    </message>
    <message>
        <source>Here must stand an object in braces.</source>
        <translation>Il faut ici un objet entre accolades.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here.</source>
        <translation>La clé «&#xa0;%1&#xa0;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Here must stand a list in brackets.</source>
        <translation>Il faut ici une liste entre crochets.</translation>
    </message>
    <message>
        <source>Here must stand a text in quotes.</source>
        <translation>Il faut ici un texte entre guillemets.</translation>
    </message>
    <message>
        <source>Here must stand a whole number that is not negative.</source>
        <translation>Il faut ici un nombre entier non négatif.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <source>This is no JSON in UTF-8 from this line on.</source>
        <translation>À partir de cette ligne, ce n’est pas du JSON en UTF-8.</translation>
    </message>
    <message>
        <source>Money that came to the bank, each for a signed agreement</source>
        <translation>Fonds arrivés à la banque, chacun pour un accord signé</translation>
    </message>
    <message>
        <source>The contribution&apos;s reference</source>
        <translation>Référence de la contribution</translation>
    </message>
    <message>
        <source>Day of the bank, YYYY-MM-DD; its month&apos;s rate must be on record</source>
        <translation>Jour de la banque, AAAA-MM-JJ&#xa0;; le taux de son mois doit être enregistré</translation>
    </message>
    <message>
        <source>Currency code of ISO 4217, as in the agreement</source>
        <translation>Code de monnaie ISO 4217, comme dans l’accord</translation>
    </message>
    <message>
        <source>Amount received, such as 50000.00</source>
        <translation>Montant reçu, par exemple 50000.00</translation>
    </message>
    <message>
        <source>The bank&apos;s reference; the same row twice changes nothing</source>
        <translation>Référence bancaire&#xa0;; la même ligne deux fois ne change rien</translation>
    </message>
    <message>
        <source>The call has %1 criteria; leave this column empty.</source>
        <translation>L’appel a %1 critères&#xa0;; laissez cette colonne vide.</translation>
    </message>
    <message>
        <source>Number of an application that is assigned to you</source>
        <translation>Numéro d’une candidature qui vous est attribuée</translation>
    </message>
    <message>
        <source>Your name as a user, or empty: everyone submits their own reviews</source>
        <translation>Votre nom d’utilisateur, ou vide&#xa0;: chacun soumet ses propres évaluations</translation>
    </message>
    <message>
        <source>Score from 0 to 5 for criterion %1 of the call; empty where the call has fewer criteria</source>
        <translation>Note de 0 à 5 pour le critère %1 de l’appel&#xa0;; vide si l’appel a moins de critères</translation>
    </message>
    <message>
        <source>Why, in your words; those who decide read it</source>
        <translation>Pourquoi, dans vos propres termes&#xa0;; ceux qui décident le lisent</translation>
    </message>
    <message>
        <source>Own reviews: a score for each criterion of the call, and a note</source>
        <translation>Vos évaluations&#xa0;: une note pour chaque critère de l’appel, et une remarque</translation>
    </message>
    <message>
        <source>Fares, daily subsistence and terminal expenses, from a date on</source>
        <translation>Transport, indemnité journalière de subsistance et faux frais, à partir d’une date</translation>
    </message>
    <message>
        <source>fare (return journey from a State), daily (subsistence a night at the place) or terminals (terminal expenses of one journey)</source>
        <translation>fare (voyage aller-retour depuis un État), daily (subsistance par nuit sur place) ou terminals (faux frais au départ et à l’arrivée pour un voyage)</translation>
    </message>
    <message>
        <source>Place of the meeting, as the call names it</source>
        <translation>Lieu de la réunion, tel que le nomme l’appel</translation>
    </message>
    <message>
        <source>State that the fare is from, by name or ISO code; empty for the other kinds</source>
        <translation>État d’où part le voyage, par nom ou code ISO&#xa0;; vide pour les autres types</translation>
    </message>
    <message>
        <source>First day on which it holds, YYYY-MM-DD</source>
        <translation>Premier jour de validité, AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Amount with a point before the decimals</source>
        <translation>Montant avec un point avant les décimales</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Où il a été relevé</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Écrivez l’un de ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The Security Council&apos;s Consolidated List (XML)</source>
        <translation>La Liste récapitulative du Conseil de sécurité (XML)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of fare, daily, terminals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni fare, ni daily, ni terminals.</translation>
    </message>
    <message>
        <source>The treasury&apos;s list tells what one US dollar is worth; the books of this fund are in %1.</source>
        <translation>La liste de la trésorerie indique ce que vaut un dollar des États-Unis&#xa0;; les comptes de ce fonds sont tenus en %1.</translation>
    </message>
    <message>
        <source>Left out, since ISO 4217 knows no such currency: %1.</source>
        <translation>Omises, car ISO 4217 ne connaît pas ces monnaies&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a date in the form YYYY-MM-DD, such as 2026-11-22.</source>
        <translation>Ce n’est pas une date de la forme AAAA-MM-JJ, telle que 2026-11-22.</translation>
    </message>
    <message>
        <source>This is not a date and time with its distance from UTC, such as 2026-11-22T14:05Z or 2026-11-22T14:05+02:00.</source>
        <translation>Ce n’est pas une date et une heure avec leur décalage par rapport à UTC, par exemple 2026-11-22T14:05Z ou 2026-11-22T14:05+02:00.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <comment>keep the words yes and no: files are written with them</comment>
        <translation>Écrivez yes ou no.</translation>
    </message>
    <message>
        <source>This is not a whole number, or it is too large.</source>
        <translation>Ce n’est pas un nombre entier, ou il est trop grand.</translation>
    </message>
    <message>
        <source>This is not the name or the ISO code of a State.</source>
        <translation>Ce n’est ni le nom ni le code ISO d’un État.</translation>
    </message>
    <message>
        <source>The field is not UTF-8. Open the file as it was made and save it as “CSV UTF-8”.</source>
        <translation>Le champ n’est pas en UTF-8. Ouvrez le fichier dans le programme qui l’a produit et enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>The line does not fit the first line, which does not name the columns that are known here.</source>
        <translation>La ligne ne correspond pas à la première ligne, qui ne nomme pas les colonnes connues ici.</translation>
    </message>
    <message>
        <source>The first line must name each column once, and only columns that are known here.</source>
        <translation>La première ligne doit nommer chaque colonne une seule fois, et seulement des colonnes connues ici.</translation>
    </message>
    <message>
        <source>Column %1 of the first line is not known here.</source>
        <translation>La colonne %1 de la première ligne n’est pas connue ici.</translation>
    </message>
    <message>
        <source>Give one of: %1.</source>
        <translation>Indiquez une valeur parmi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A State by any of its names or codes, or the name of another donor; the same row twice changes nothing</source>
        <translation>Un État par l’un de ses noms ou codes, ou le nom d’un autre donateur&#xa0;; répéter la même ligne ne change rien</translation>
    </message>
    <message>
        <source>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia or individual</source>
        <translation>member_state, observer, international_organisation, private_sector, philanthropic, civil_society, academia ou individual</translation>
    </message>
    <message>
        <source>publish, without_amount or anonymous; empty: publish</source>
        <translation>publish, without_amount ou anonymous&#xa0;; vide&#xa0;: publish</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that asks for less than publication</source>
        <translation>La lettre du donateur qui demande moins que la publication</translation>
    </message>
    <message>
        <source>Language of letters: en, fr, es, ru, zh or ar; empty: en</source>
        <translation>Langue des lettres&#xa0;: en, fr, es, ru, zh ou ar&#xa0;; vide&#xa0;: en</translation>
    </message>
    <message>
        <source>Whom letters go to, lines parted by “ | ”; none of a person</source>
        <translation>Destinataire des lettres, lignes séparées par “ | ”&#xa0;; jamais un particulier</translation>
    </message>
    <message>
        <source>Name in %1, where it has one; none of a State</source>
        <translation>Nom en %1, s’il en a un&#xa0;; jamais pour un État</translation>
    </message>
    <message>
        <source>Donors: names, wishes of publication, and whom letters go to</source>
        <translation>Donateurs&#xa0;: noms, souhaits de publication et destinataires des lettres</translation>
    </message>
    <message>
        <source>At “%1”: %2</source>
        <comment>%1 a key in a file such as meeting.nights</comment>
        <translation>À «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>The partner&apos;s name as it writes it, no Government; the same row twice changes nothing</source>
        <translation>Le nom du partenaire tel qu’il l’écrit, pas un gouvernement&#xa0;; la même ligne deux fois ne change rien</translation>
    </message>
    <message>
        <source>non_governmental, un_entity, international_organisation, regional_organisation, academia or private</source>
        <translation>non_governmental, un_entity, international_organisation, regional_organisation, academia ou private</translation>
    </message>
    <message>
        <source>The State of its seat by any of its names or codes; may be empty</source>
        <translation>L’État de son siège, par l’un quelconque de ses noms ou codes&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Its number in a register, with the register; may be empty</source>
        <translation>Son numéro dans un registre, avec le registre&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Its address on the web; may be empty</source>
        <translation>Son adresse sur le Web&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Those in charge, each as NAME; OFFICE; YEAR OF BIRTH, of which the name is needed, parted by “ | ”. Sealed</source>
        <translation>Les responsables, chacun sous la forme NOM; FONCTION; ANNÉE DE NAISSANCE, dont le nom est nécessaire, séparés par «&#xa0;|&#xa0;». Scellé</translation>
    </message>
    <message>
        <source>Name in %1, where it has one</source>
        <translation>Nom en %1, s’il en a un</translation>
    </message>
    <message>
        <source>Implementing partners, with those in charge of them</source>
        <translation>Partenaires de réalisation, avec leurs responsables</translation>
    </message>
</context>
<context>
    <name>fund::AgreementForm</name>
    <message>
        <source>Amount of the agreement</source>
        <translation>Montant de l’accord</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Instalments, one on a line</source>
        <translation>Versements, un par ligne</translation>
    </message>
    <message>
        <source>Day and amount as 2026-03-01:50000.00. They add up to the agreement; none: all of it at once.</source>
        <translation>Jour et montant sous la forme 2026-03-01:50000.00. Leur somme est égale à l’accord&#xa0;; aucun&#xa0;: le tout en une fois.</translation>
    </message>
    <message>
        <source>Conditions, if any</source>
        <translation>Conditions, le cas échéant</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Souhait d’affectation, si le donateur en exprime un</translation>
    </message>
    <message>
        <source>An agreement with a wish is refused; the wish is kept as a request (para. 19).</source>
        <translation>Un accord assorti d’un souhait est refusé&#xa0;; le souhait est conservé comme demande (par. 19).</translation>
    </message>
    <message>
        <source>The conditions name no activity, State or person (para. 19)</source>
        <translation>Les conditions ne nomment ni activité, ni État, ni personne (par. 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>Pourquoi ces mots n’en nomment pas</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of an agreement&apos;s conditions</comment>
        <translation>Peut cacher un souhait d’affectation&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>fund::AllotmentForm</name>
    <message>
        <source>Window</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Allotted on</source>
        <translation>Alloué le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Whose decision it rests on, and where it is written</source>
        <translation>Décision qui le fonde, et où elle est consignée</translation>
    </message>
    <message>
        <source>Cost plan of the year, approved on …</source>
        <translation>Plan des dépenses de l’année, approuvé le …</translation>
    </message>
    <message>
        <source>At most %1 on this day: its operating reserve and its support costs come on top, and those of what is allotted already.</source>
        <translation>Au plus %1 à cette date&#xa0;: sa réserve opérationnelle et ses dépenses d’appui s’y ajoutent, ainsi que celles de ce qui est déjà alloué.</translation>
    </message>
    <message>
        <source>At most %1 for staff, by what Member States have paid in (para. 15).</source>
        <translation>Au plus %1 pour le personnel, d’après les versements des États Membres (par. 15).</translation>
    </message>
</context>
<context>
    <name>fund::AmountField</name>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>“%1” is not an amount in %2, which has no decimals.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant en %2, qui n’a pas de décimales.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is not an amount in %2, which has at most %Ln decimal(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» n’est pas un montant en %2, qui a au plus %Ln décimale.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» n’est pas un montant en %2, qui a au plus %Ln décimales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::ApplicationForm</name>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Numéro de passeport</translation>
    </message>
    <message>
        <source>The office&apos;s own notes, sealed</source>
        <translation>Notes du Bureau, scellées</translation>
    </message>
    <message>
        <source>Ministry or office</source>
        <translation>Ministère ou service</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>Poste actuel</translation>
    </message>
    <message>
        <source>Field of the post</source>
        <translation>Domaine du poste</translation>
    </message>
    <message>
        <source>Years in the post</source>
        <translation>Années au poste</translation>
    </message>
    <message>
        <source>Sessions attended so far</source>
        <translation>Sessions suivies à ce jour</translation>
    </message>
    <message>
        <source>A government official</source>
        <translation>Fonctionnaire de l’État</translation>
    </message>
    <message>
        <source>Based in the capital</source>
        <translation>En poste dans la capitale</translation>
    </message>
    <message>
        <source>Able to travel and take part</source>
        <translation>Peut voyager et participer</translation>
    </message>
    <message>
        <source>Undertakes to attend everything</source>
        <translation>S’engage à assister à tout</translation>
    </message>
    <message>
        <source>Will report if asked</source>
        <translation>Fera rapport si on le lui demande</translation>
    </message>
    <message>
        <source>Languages: en, fr, es, ru, zh, ar</source>
        <translation>Langues&#xa0;: en, fr, es, ru, zh, ar</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>Poste actuel et fonctions</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Expérience directe de la sécurité du numérique</translation>
    </message>
    <message>
        <source>Intended contribution</source>
        <translation>Contribution envisagée</translation>
    </message>
    <message>
        <source>Use at home afterwards</source>
        <translation>Suites données au retour</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>Version of the consent text</source>
        <translation>Version du texte de consentement</translation>
    </message>
    <message>
        <source>Date of the consent</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Decision to accept it late, where it is</source>
        <translation>Décision de l’accepter hors délai, et où elle se trouve</translation>
    </message>
    <message>
        <source>UTC, as 2026-11-22 14:05Z.</source>
        <translation>UTC, sous la forme 2026-11-22 14:05Z.</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>La personne, sous scellé</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Le poste</translation>
    </message>
    <message>
        <source>Answers, para. 21</source>
        <translation>Réponses, par. 21</translation>
    </message>
    <message>
        <source>In their own words; reviewers read it</source>
        <translation>Dans ses propres termes&#xa0;; les évaluateurs les lisent</translation>
    </message>
    <message>
        <source>Consent and secrecy</source>
        <translation>Consentement et confidentialité</translation>
    </message>
    <message>
        <source>Write a whole number, or leave it empty.</source>
        <translation>Écrivez un nombre entier, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationPanel</name>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>application and call</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>Données personnelles effacées</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>Nom scellé</translation>
    </message>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>none</source>
        <comment>regional group</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Late, accepted: %1</source>
        <translation>Hors délai, acceptée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservée jusqu’au</translation>
    </message>
    <message>
        <source>no date set</source>
        <comment>retention</comment>
        <translation>aucune date fixée</translation>
    </message>
    <message>
        <source>Eligibility: %1</source>
        <translation>Admissibilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>criterion, verdict, paragraph</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Apprécier…</translation>
    </message>
    <message>
        <source>Judge: %1</source>
        <translation>Apprécier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Fare</source>
        <translation>Transport</translation>
    </message>
    <message numerus="yes">
        <source>Subsistence, %Ln night(s)</source>
        <translation>
            <numerusform>Subsistance, %Ln nuit</numerusform>
            <numerusform>Subsistance, %Ln nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>Terminals</source>
        <translation>Faux frais au départ et à l’arrivée</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The person, sealed</source>
        <translation>La personne, sous scellé</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Dans ses propres termes</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministère</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Effacer les données personnelles…</translation>
    </message>
    <message>
        <source>Numbers are given in order of receipt and never again.</source>
        <translation>Les numéros sont attribués dans l’ordre de réception et ne sont jamais réattribués.</translation>
    </message>
    <message>
        <source>A nominee: the page of the short list withdraws them and frees the money.</source>
        <translation>Une personne désignée&#xa0;: la page de la liste restreinte la retire et libère les fonds.</translation>
    </message>
    <message>
        <source>Withdrew on %1, after the decision: a substitute is found by the same rules.</source>
        <comment>%1 date</comment>
        <translation>S’est retiré le %1, après la décision&#xa0;: un remplaçant est désigné selon les mêmes règles.</translation>
    </message>
    <message>
        <source>Withdrawn: takes no part in a selection.</source>
        <translation>Retirée&#xa0;: ne participe à aucune sélection.</translation>
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
        <translation>Candidature %1</translation>
    </message>
    <message>
        <source>Present post and duties</source>
        <translation>Poste actuel et fonctions</translation>
    </message>
    <message>
        <source>Direct experience of ICT security</source>
        <translation>Expérience directe de la sécurité du numérique</translation>
    </message>
    <message>
        <source>What they intend to bring to the discussions</source>
        <translation>Ce que la personne compte apporter aux débats</translation>
    </message>
    <message>
        <source>What the administration will do with it</source>
        <translation>Ce que l’administration en fera</translation>
    </message>
    <message>
        <source>Further answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>Applicant %1</source>
        <comment>a code, never a name</comment>
        <translation>Candidat %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n eligibility checks passed (para. 21)</source>
        <translation>
            <numerusform>La vérification d’admissibilité (%n) est satisfaite (par. 21)</numerusform>
            <numerusform>Les %n vérifications d’admissibilité sont satisfaites (par. 21)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the applicant&apos;s own words</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undertaking and other answers</source>
        <translation>Engagement et autres réponses</translation>
    </message>
    <message>
        <source>Undertakes to attend all formal meetings (para. 21 (d))</source>
        <translation>S’engage à assister à toutes les séances officielles (par. 21 d))</translation>
    </message>
    <message>
        <source>Will report if asked (para. 21 (e))</source>
        <translation>Fera rapport si on le lui demande (par. 21 e))</translation>
    </message>
    <message>
        <source>Years in the present post: %1</source>
        <translation>Années au poste actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sessions attended so far: %1</source>
        <translation>Sessions suivies à ce jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name, passport and contact are sealed: reviewers do not see them</source>
        <translation>Le nom, le passeport et les coordonnées sont scellés&#xa0;: les évaluateurs ne les voient pas</translation>
    </message>
    <message>
        <source>Not said: %1</source>
        <translation>Non précisé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fund::ApplicationsPage</name>
    <message>
        <source>Which applications</source>
        <translation>Quelles candidatures</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Applications come in by form or as a table. Each is looked at criterion by criterion, with the reason; the State plays no part. What an application leaves open blocks the selection until a person has judged it. Names and other personal data are sealed and shown only to people who are cleared.</source>
        <translation>Les candidatures arrivent par formulaire ou sous forme de tableau. Chacune est examinée critère par critère, avec le motif&#xa0;; l’État n’entre pas en ligne de compte. Ce qu’une candidature laisse en suspens bloque la sélection jusqu’à ce qu’une personne se soit prononcée. Les noms et autres données personnelles sont scellés et ne sont montrés qu’aux personnes habilitées.</translation>
    </message>
    <message>
        <source>paras. 11, 18, 21 and 22</source>
        <translation>par. 11, 18, 21 et 22</translation>
    </message>
    <message>
        <source>Import travel costs…</source>
        <translation>Importer les frais de voyage…</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation>Ajouter une candidature…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>%Ln candidature</numerusform>
            <numerusform>%Ln candidatures</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>Aucune candidature pour l’instant</translation>
    </message>
    <message>
        <source>Drop the table of applications here, import it, or add one by form.</source>
        <translation>Déposez ici le tableau des candidatures, importez-le ou ajoutez-en une par formulaire.</translation>
    </message>
    <message>
        <source>No call is published</source>
        <translation>Aucun appel n’est publié</translation>
    </message>
    <message>
        <source>Applications belong to a published call.</source>
        <translation>Les candidatures se rapportent à un appel publié.</translation>
    </message>
    <message>
        <source>To the calls</source>
        <translation>Vers les appels</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Choose an application to see the verdict on each criterion.</source>
        <translation>Choisissez une candidature pour voir la conclusion sur chaque critère.</translation>
    </message>
    <message>
        <source>Application to %1</source>
        <translation>Candidature à %1</translation>
    </message>
    <message>
        <source>Record the application</source>
        <translation>Enregistrer la candidature</translation>
    </message>
    <message>
        <source>What it leaves open is no mistake: it makes the eligibility unclear.</source>
        <translation>Ce qu’elle laisse en suspens n’est pas une erreur&#xa0;: l’admissibilité reste à préciser.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) imported</source>
        <translation>
            <numerusform>%Ln candidature importée</numerusform>
            <numerusform>%Ln candidatures importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already, word for word.</source>
        <translation>
            <numerusform>%Ln était déjà enregistrée, mot pour mot.</numerusform>
            <numerusform>%Ln étaient déjà enregistrées, mot pour mot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln travel cost(s) imported</source>
        <translation>
            <numerusform>%Ln coût de voyage importé</numerusform>
            <numerusform>%Ln coûts de voyage importés</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge %1</source>
        <translation>Apprécier %1</translation>
    </message>
    <message>
        <source>Record the judgement</source>
        <translation>Enregistrer l’appréciation</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>It takes no part any more, and its number is never given again.</source>
        <translation>Elle ne participe plus, et son numéro n’est jamais réattribué.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Erase the personal data of %1?</source>
        <translation>Effacer les données personnelles de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Name, birth date, passport, address, notes and all that the person wrote are destroyed in this file, for good. The record still verifies. Backups and papers outside the file keep what they hold.</source>
        <translation>Le nom, la date de naissance, le passeport, l’adresse, les notes et tout ce que la personne a écrit sont détruits dans ce fichier, définitivement. Le registre reste vérifiable. Les sauvegardes et les papiers extérieurs au fichier gardent ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
</context>
<context>
    <name>fund::AuditPage</name>
    <message>
        <source>Entry</source>
        <comment>number of an entry of the record</comment>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>About</source>
        <comment>the thing that a deed is about</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Where</source>
        <comment>a place in the file</comment>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constatation</translation>
    </message>
    <message>
        <source>Entries of the record</source>
        <translation>Inscriptions du registre</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Vérifier le registre</translation>
    </message>
    <message>
        <source>para. 10</source>
        <translation>par. 10</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>%1 entries · head %2</source>
        <comment>%2 is the record&apos;s newest hash</comment>
        <translation>%1 inscriptions · tête %2</translation>
    </message>
    <message>
        <source>Choose an entry to see what it wrote.</source>
        <translation>Choisissez une inscription pour voir ce qu’elle a écrit.</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Inscription %1</translation>
    </message>
    <message>
        <source>Rows that it wrote</source>
        <translation>Lignes qu’elle a écrites</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>of entries, each naming the hash of the one before</comment>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the hash of the entry before</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>All that was done to %1</source>
        <translation>Tout ce qui a été fait sur %1</translation>
    </message>
    <message>
        <source>Entries are never changed or removed. A mistake is reversed by another entry.</source>
        <translation>Les inscriptions ne sont jamais modifiées ni supprimées. Une erreur est annulée par une autre inscription.</translation>
    </message>
    <message>
        <source>Verifying the record</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>%1 entries, every signature and every row were read; head %2.</source>
        <translation>%1 inscriptions, chaque signature et chaque ligne ont été lues&#xa0;; tête %2.</translation>
    </message>
    <message>
        <source>The record is whole.</source>
        <translation>Le registre est intact.</translation>
    </message>
    <message>
        <source>Something in the file was not written by this program.</source>
        <translation>Quelque chose dans le fichier n’a pas été écrit par ce programme.</translation>
    </message>
    <message>
        <source>What does not fit stands below; the entries are as they were written.</source>
        <translation>Ce qui ne concorde pas figure ci-dessous&#xa0;; les inscriptions sont telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>Every deed of every person stands here, signed, each entry naming the one before it. “Verify the record” reads the whole file and names every row that another program changed, added or removed. A head hash that was printed earlier shows whether the record still holds what it held then. Nothing on this page can be changed.</source>
        <translation>Chaque acte de chaque personne figure ici, signé, chaque inscription nommant la précédente. «&#xa0;Vérifier le registre&#xa0;» lit tout le fichier et nomme chaque ligne qu’un autre programme a modifiée, ajoutée ou supprimée. Un hachage de tête imprimé auparavant montre si le registre contient encore ce qu’il contenait alors. Rien ne peut être modifié sur cette page.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À examiner</translation>
    </message>
</context>
<context>
    <name>fund::BankPage</name>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Comptabilisée le</translation>
    </message>
    <message>
        <source>Other party</source>
        <comment>who paid or was paid</comment>
        <translation>Contrepartie</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>of a payment</comment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>reversal</source>
        <comment>of a line of the bank</comment>
        <translation>contre-passation</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>the bank&apos;s own</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <comment>a balance or an item of a reconciliation</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Lines of the bank</source>
        <translation>Lignes bancaires</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Import a statement…</source>
        <translation>Importer un relevé…</translation>
    </message>
    <message>
        <source>paras. 14, 16</source>
        <translation>par. 14 et 16</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of the bank</comment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <comment>of bank and books</comment>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>At the end of</source>
        <comment>a day follows</comment>
        <translation>À la fin du</translation>
    </message>
    <message>
        <source>No statement imported yet</source>
        <translation>Aucun relevé importé pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) to match</source>
        <translation>
            <numerusform>%Ln ligne à apparier</numerusform>
            <numerusform>%Ln lignes à apparier</numerusform>
        </translation>
    </message>
    <message>
        <source>To match</source>
        <comment>lines of the bank</comment>
        <translation>À apparier</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>lines of the bank</comment>
        <translation>Réglées</translation>
    </message>
    <message>
        <source>No statement of the bank yet</source>
        <translation>Pas encore de relevé bancaire</translation>
    </message>
    <message>
        <source>Import a bank statement</source>
        <translation>Importer un relevé bancaire</translation>
    </message>
    <message>
        <source>Importing the statement</source>
        <translation>Importation du relevé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the bank are on record.</source>
        <translation>
            <numerusform>%Ln ligne bancaire est enregistrée.</numerusform>
            <numerusform>%Ln lignes bancaires sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The statement is on record already: nothing was added.</source>
        <translation>Le relevé est déjà enregistré&#xa0;: rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The line stays out of the books, and stands in the reconciliation with your reason.</source>
        <translation>La ligne reste hors des livres et figure dans le rapprochement avec votre motif.</translation>
    </message>
    <message>
        <source>Why, and what becomes of it</source>
        <translation>Motif, et suite donnée</translation>
    </message>
    <message>
        <source>Explain</source>
        <comment>a line of the bank</comment>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>what was said of a line</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>En quoi c’était erroné</translation>
    </message>
    <message>
        <source>Choose a line: what it may stand for stands here.</source>
        <translation>Choisissez une ligne&#xa0;: ses correspondances possibles s’affichent ici.</translation>
    </message>
    <message>
        <source>What only the bank knows is taken from its balance, what only the books know from theirs: both come to what both know.</source>
        <translation>Ce que seule la banque connaît est déduit de son solde, ce que seuls les livres connaissent est déduit du leur&#xa0;: les deux aboutissent à ce que tous deux connaissent.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of the bank</comment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Value of</source>
        <comment>a day follows</comment>
        <translation>Valeur du</translation>
    </message>
    <message>
        <source>Stands for</source>
        <comment>entries of the books</comment>
        <translation>Correspond à</translation>
    </message>
    <message>
        <source>May stand for</source>
        <comment>entries of the books</comment>
        <translation>Peut correspondre à</translation>
    </message>
    <message>
        <source>Nothing in the books, and no instalment, is like this line.</source>
        <translation>Rien dans les livres, ni aucun versement dû, ne ressemble à cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <comment>of a suggestion</comment>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this one</source>
        <comment>a suggestion</comment>
        <translation>Retenir celle-ci</translation>
    </message>
    <message>
        <source>Undo…</source>
        <comment>what was said of a line</comment>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Take the best</source>
        <translation>Retenir la meilleure</translation>
    </message>
    <message>
        <source>Not ours…</source>
        <comment>a line of the bank</comment>
        <translation>Étrangère au fonds…</translation>
    </message>
    <message>
        <source>Charge of the bank…</source>
        <translation>Frais bancaires…</translation>
    </message>
    <message>
        <source>Enter in the table takes the best.</source>
        <translation>Entrée, dans le tableau, retient la meilleure.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Selon l’état connu le</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Laisse de côté ce qui a été enregistré après ce jour.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Settled: the newest %Ln, search finds the others</source>
        <comment>lines of the bank</comment>
        <translation>
            <numerusform>Réglée&#xa0;: la plus récente (%Ln), la recherche trouve les autres</numerusform>
            <numerusform>Réglées&#xa0;: les %Ln plus récentes, la recherche trouve les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Bank statements (*.xml *.csv *.xlsx)</source>
        <translation>Relevés bancaires (*.xml *.csv *.xlsx)</translation>
    </message>
    <message>
        <source>%1 of %2 will be in the books as received.</source>
        <comment>an amount, who sent it</comment>
        <translation>%1 de %2 figureront dans les livres comme encaissés.</translation>
    </message>
    <message>
        <source>Only this speaks for it: look before you take it.</source>
        <translation>Seul ceci parle en sa faveur&#xa0;: vérifiez avant de la retenir.</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Enregistrer l’encaissement</translation>
    </message>
    <message>
        <source>Match them</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>The charge is posted as a loss of the pool on the line&apos;s day, and stands for the line.</source>
        <translation>Les frais sont passés en perte du fonds commun à la date de la ligne, et correspondent à la ligne.</translation>
    </message>
    <message>
        <source>The line is to match again. A receipt or a charge that was recorded with it stays in the books, until it is reversed there.</source>
        <translation>La ligne est de nouveau à apparier. Un encaissement ou des frais enregistrés avec elle restent dans les livres, jusqu’à ce qu’ils y soient contre-passés.</translation>
    </message>
    <message>
        <source>Space takes a line or an entry up, or puts it back. What is taken must come to the same on both sides; lines without an entry come to nothing among themselves: money between two accounts, or a line that the bank took back. A contribution never stands beside a use of money (para. 19).</source>
        <translation>Espace prend une ligne ou une écriture, ou la remet à sa place. Ce qui est pris doit donner le même total des deux côtés&#xa0;; des lignes sans écriture doivent se compenser entre elles&#xa0;: argent passé d’un compte à l’autre, ou ligne que la banque a annulée. Une contribution ne figure jamais à côté d’une utilisation de fonds (par. 19).</translation>
    </message>
    <message>
        <source>Together with</source>
        <comment>other lines of the bank</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Match by hand…</source>
        <translation>Apparier à la main…</translation>
    </message>
    <message>
        <source>Balance of the bank, as known then</source>
        <translation>Solde de la banque, tel que connu alors</translation>
    </message>
    <message>
        <source>Balance of the bank, as known now</source>
        <translation>Solde de la banque, tel que connu maintenant</translation>
    </message>
    <message>
        <source>Balance of the books, as known then</source>
        <translation>Solde des livres, tel que connu alors</translation>
    </message>
    <message>
        <source>Balance of the books, as known now</source>
        <translation>Solde des livres, tel que connu maintenant</translation>
    </message>
    <message>
        <source>There is no reconciliation to save yet.</source>
        <translation>Il n’y a pas encore de rapprochement à enregistrer.</translation>
    </message>
    <message>
        <source>Reconciling bank and books</source>
        <translation>Rapprochement de la banque et des livres</translation>
    </message>
    <message>
        <source>%1: what was recorded after %2</source>
        <comment>a currency, a day</comment>
        <translation>%1&#xa0;: ce qui a été enregistré après le %2</translation>
    </message>
    <message>
        <source>The reconciliation is written.</source>
        <translation>Le rapprochement est écrit.</translation>
    </message>
    <message>
        <source>Charges that are not in the books</source>
        <comment>lines of the bank</comment>
        <translation>Frais qui ne sont pas dans les livres</translation>
    </message>
    <message>
        <source>Post the charges of the bank</source>
        <translation>Comptabiliser les frais de la banque</translation>
    </message>
    <message>
        <source>An earlier version only explained them. Each is posted as a loss of the pool on its day, or today where the books of its day are closed.</source>
        <translation>Une version antérieure les a seulement expliqués. Chacun est comptabilisé comme perte du fonds commun à son jour, ou aujourd’hui si les livres de ce jour sont clos.</translation>
    </message>
    <message numerus="yes">
        <source>Post %Ln charge(s)</source>
        <translation>
            <numerusform>Comptabiliser %Ln frais de banque</numerusform>
            <numerusform>Comptabiliser %Ln frais de banque</numerusform>
        </translation>
    </message>
    <message>
        <source>Post these charges…</source>
        <translation>Comptabiliser ces frais…</translation>
    </message>
    <message>
        <source>“Import a statement” takes the bank&apos;s file (camt.053 XML), the office&apos;s table, or the bank&apos;s own (CSV, XLSX), whose columns you confirm once for the account; its lines must come from the opening to the closing balance, and the same statement again adds nothing. For each line the page suggests what it may stand for in the books, and says why: amount, references, the donor&apos;s name, days. Enter takes the best. One line for several entries, or several lines for one, are matched by hand: take them up with Space until nothing is left between them. Where nothing is in the books yet and an instalment is outstanding, the line itself is recorded as its receipt. A charge of the bank is posted as a loss of the pool; what is not the fund&apos;s is kept with a reason. The reconciliation puts the balances of bank and books side by side on any day, account by account, with all that only one of them knows; as known on an earlier day it says what it said then, and what has changed since.</source>
        <translation>«&#xa0;Importer un relevé&#xa0;» prend le fichier de la banque (XML camt.053), le tableau du Bureau ou celui de la banque (CSV, XLSX), dont vous confirmez une fois les colonnes pour le compte&#xa0;; ses lignes doivent mener du solde d’ouverture au solde de clôture, et le même relevé importé de nouveau n’ajoute rien. Pour chaque ligne, la page suggère ce à quoi elle peut correspondre dans les livres, et dit pourquoi&#xa0;: montant, références, nom du donateur, dates. Entrée retient la meilleure suggestion. Une ligne pour plusieurs écritures, ou plusieurs lignes pour une seule, s’apparient à la main&#xa0;: prenez-les avec Espace jusqu’à ce qu’il ne reste plus d’écart entre elles. Lorsque rien ne figure encore dans les livres et qu’un versement reste dû, la ligne elle-même est enregistrée comme son encaissement. Des frais bancaires sont passés en perte du fonds commun&#xa0;; ce qui n’appartient pas au fonds est conservé avec un motif. Le rapprochement met en regard les soldes de la banque et des livres à n’importe quelle date, compte par compte, avec tout ce que l’un des deux est seul à connaître&#xa0;; selon l’état connu à une date antérieure, il dit ce qu’il disait alors, et ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Columns…</source>
        <comment>of the bank&apos;s own table</comment>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Look at the columns of a table of the bank again, and confirm them anew.</source>
        <translation>Examiner de nouveau les colonnes d’un tableau de la banque, et les confirmer à nouveau.</translation>
    </message>
    <message>
        <source>The bank&apos;s file (camt.053 XML, or its own table) or the office&apos;s table is imported; each line is then matched to the receipts and payments on record.</source>
        <translation>Le fichier de la banque (XML camt.053, ou son propre tableau) ou le tableau du Bureau est importé&#xa0;; chaque ligne est ensuite appariée aux encaissements et paiements enregistrés.</translation>
    </message>
    <message>
        <source>Whose money is it?</source>
        <translation>À qui est cet argent&#xa0;?</translation>
    </message>
    <message>
        <source>What shows that it is this contribution&apos;s</source>
        <translation>Ce qui montre qu’il est celui de cette contribution</translation>
    </message>
    <message>
        <source>Columns of the bank&apos;s own table</source>
        <translation>Colonnes du tableau propre à la banque</translation>
    </message>
    <message>
        <source>Tables of a bank (*.csv *.xlsx)</source>
        <translation>Tableaux d’une banque (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>This is no table of a bank&apos;s own: it is imported without asking.</source>
        <translation>Ce n’est pas un tableau propre à une banque&#xa0;: il est importé sans question.</translation>
    </message>
    <message>
        <source>How the bank&apos;s table is read</source>
        <translation>Comment se lit le tableau de la banque</translation>
    </message>
    <message>
        <source>Confirm and import</source>
        <translation>Confirmer et importer</translation>
    </message>
    <message>
        <source>All lines are imported or none. Asked again only where the headings change.</source>
        <translation>Toutes les lignes sont importées ou aucune. Redemandé seulement si les en-têtes changent.</translation>
    </message>
</context>
<context>
    <name>fund::BesideList</name>
    <message>
        <source>At most four scenarios stand side by side: untick one first.</source>
        <translation>Quatre scénarios au plus sont placés côte à côte&#xa0;: décochez-en un d’abord.</translation>
    </message>
</context>
<context>
    <name>fund::CallChoice</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>fund::CallEditor</name>
    <message>
        <source>Parts of the call</source>
        <translation>Parties de l’appel</translation>
    </message>
    <message>
        <source>Text and dates</source>
        <translation>Texte et dates</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Admissibilité</translation>
    </message>
    <message>
        <source>Criteria and rules</source>
        <translation>Critères et règles</translation>
    </message>
    <message>
        <source>Places and lot</source>
        <translation>Places et tirage</translation>
    </message>
    <message>
        <source>Groups by date</source>
        <translation>Groupes à la date</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
</context>
<context>
    <name>fund::CallForm</name>
    <message>
        <source>Published online at</source>
        <translation>Publié en ligne à l’adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) will be made ready; none is sent.</source>
        <translation>
            <numerusform>%Ln lettre sera préparée&#xa0;; aucune n’est envoyée.</numerusform>
            <numerusform>%Ln lettres seront préparées&#xa0;; aucune n’est envoyée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::CallsPage</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>A call says beforehand who is eligible, what is scored with which weight, and what balance the list must keep. It is drafted here, published, and from then on frozen: the selection uses exactly what was published.</source>
        <translation>Un appel dit à l’avance qui est admissible, ce qui est noté et avec quel coefficient, et quel équilibre la liste doit respecter. Il est rédigé ici, publié, puis figé&#xa0;: la sélection utilise exactement ce qui a été publié.</translation>
    </message>
    <message>
        <source>paras. 18, 21 and 22</source>
        <translation>par. 18, 21 et 22</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Enregistrer le brouillon</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Aucun appel pour l’instant</translation>
    </message>
    <message>
        <source>A call invites applications for sponsorship, with criteria and rules fixed beforehand.</source>
        <translation>Un appel invite à présenter des candidatures au parrainage, avec des critères et des règles fixés à l’avance.</translation>
    </message>
    <message>
        <source>Begin a call…</source>
        <translation>Commencer un appel…</translation>
    </message>
    <message>
        <source>Criteria, rules and places of each round, fixed before anyone applies</source>
        <translation>Critères, règles et places de chaque cycle, fixés avant toute candidature</translation>
    </message>
    <message>
        <source>Begin a sponsorship call</source>
        <translation>Commencer un appel à parrainage</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Commencer le brouillon</translation>
    </message>
    <message>
        <source>Criteria, words for scores and balance rules are proposed; change them before you publish.</source>
        <translation>Les critères, le libellé des notes et les règles d’équilibre sont proposés&#xa0;; modifiez-les avant de publier.</translation>
    </message>
    <message>
        <source>What you had begun and not saved stands here again.</source>
        <translation>Ce que vous aviez commencé sans l’enregistrer figure de nouveau ici.</translation>
    </message>
    <message>
        <source>Choose a call to see where it stands; Enter opens it.</source>
        <translation>Choisissez un appel pour voir où il en est&#xa0;; Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Open the call</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Its applications</source>
        <translation>Ses candidatures</translation>
    </message>
    <message>
        <source>Sponsorship · version %1</source>
        <translation>Parrainage · version %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a call: open, closed</comment>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Least merit</source>
        <translation>Mérite minimal</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appel %1</translation>
    </message>
    <message>
        <source>draft</source>
        <comment>of a call</comment>
        <translation>brouillon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · merit from %3</source>
        <comment>seats, envelope, least merit</comment>
        <translation>%1 · %2 · mérite à partir de %3</translation>
    </message>
    <message>
        <source>Publish and freeze…</source>
        <translation>Publier et figer…</translation>
    </message>
    <message>
        <source>First mend what the list at the side names: %1.</source>
        <translation>Corrigez d’abord ce que signale la liste sur le côté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Before publication</source>
        <translation>Avant la publication</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message numerus="yes">
        <source>To be mended: %Ln</source>
        <translation>
            <numerusform>À corriger&#xa0;: %Ln</numerusform>
            <numerusform>À corriger&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go there: %1</source>
        <translation>Y aller&#xa0;: %1</translation>
    </message>
    <message>
        <source>Public value of the lot</source>
        <translation>Valeur publique du tirage au sort</translation>
    </message>
    <message>
        <source>Close for applications…</source>
        <translation>Clore les candidatures…</translation>
    </message>
    <message>
        <source>Record the public value…</source>
        <translation>Enregistrer la valeur publique…</translation>
    </message>
    <message>
        <source>Draft a new version</source>
        <translation>Rédiger une nouvelle version</translation>
    </message>
    <message>
        <source>Published and frozen: reviews and selection use exactly these terms.</source>
        <translation>Publié et figé&#xa0;: les évaluations et la sélection utilisent exactement ces conditions.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Publish %1 and freeze it?</source>
        <translation>Publier %1 et le figer&#xa0;?</translation>
    </message>
    <message>
        <source>Criteria and weights, words for scores, balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot are frozen under one digest. Whoever reads the call can rely on them.</source>
        <translation>Les critères et leurs coefficients, le libellé des notes, les règles d’équilibre avec leurs places, les places, l’enveloppe, le mérite minimal, les groupes d’États à la date de clôture et le tirage au sort sont figés sous une seule empreinte. Quiconque lit l’appel peut s’y fier.</translation>
    </message>
    <message>
        <source>Publish and freeze</source>
        <translation>Publier et figer</translation>
    </message>
    <message>
        <source>Until the first score a new version can be published before the call closes.</source>
        <translation>Jusqu’à la première note, une nouvelle version peut être publiée avant la clôture de l’appel.</translation>
    </message>
    <message>
        <source>%1 is published.</source>
        <translation>%1 est publié.</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Empreinte %1…</translation>
    </message>
    <message>
        <source>Close %1 for applications?</source>
        <translation>Clore les candidatures à %1&#xa0;?</translation>
    </message>
    <message>
        <source>It then takes no application any more but one for which a decision is recorded; reviews can be assigned.</source>
        <translation>Il ne reçoit alors plus aucune candidature, sauf décision enregistrée&#xa0;; les évaluations peuvent être attribuées.</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>Clore l’appel</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>The published one holds until this one is published; everyone who has applied may then amend.</source>
        <translation>La version publiée vaut jusqu’à la publication de celle-ci&#xa0;; tous ceux qui ont présenté une candidature peuvent alors la modifier.</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>La valeur</translation>
    </message>
    <message>
        <source>Where everyone can look it up</source>
        <translation>Où chacun peut la vérifier</translation>
    </message>
    <message>
        <source>When it became known</source>
        <translation>Quand elle a été connue</translation>
    </message>
    <message>
        <source>Record the value</source>
        <translation>Enregistrer la valeur</translation>
    </message>
    <message>
        <source>It is recorded once and can&apos;t be changed.</source>
        <translation>Elle est enregistrée une seule fois et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Throw this draft away…</source>
        <translation>Supprimer ce brouillon…</translation>
    </message>
    <message>
        <source>Publishing is possible when the rules can be kept together and are known in time, or when you note why not. After publication they are frozen.</source>
        <translation>La publication est possible quand les règles peuvent être respectées ensemble et sont connues à temps, ou quand vous indiquez pourquoi elles ne le sont pas. Après la publication, elles sont figées.</translation>
    </message>
    <message>
        <source>Not without a reason</source>
        <translation>Pas sans motif</translation>
    </message>
    <message>
        <source>It can be published all the same, with a reason that stands in the call.</source>
        <translation>Il peut être publié malgré tout, avec un motif qui figure dans l’appel.</translation>
    </message>
    <message>
        <source>More than is allotted</source>
        <translation>Plus que ce qui est alloué</translation>
    </message>
    <message>
        <source>Publish it all the same?</source>
        <translation>Le publier malgré tout&#xa0;?</translation>
    </message>
    <message>
        <source>Why it is published all the same</source>
        <translation>Pourquoi il est publié malgré tout</translation>
    </message>
    <message>
        <source>Throw the draft of %1 away?</source>
        <translation>Supprimer le brouillon de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its terms are deleted. The record keeps that it was thrown away, and why.</source>
        <translation>Ses conditions sont supprimées. Le registre conserve le fait de sa suppression et le motif.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) to tell of version %1</source>
        <translation>
            <numerusform>%Ln candidat à informer de la version %1</numerusform>
            <numerusform>%Ln candidats à informer de la version %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They applied under an earlier one and may amend until the call closes.</source>
        <translation>Ils ont postulé selon une version antérieure et peuvent modifier leur candidature jusqu’à la clôture de l’appel.</translation>
    </message>
    <message>
        <source>They were told…</source>
        <translation>Ils ont été informés…</translation>
    </message>
    <message>
        <source>Applicants were told of the new version</source>
        <translation>Les candidats ont été informés de la nouvelle version</translation>
    </message>
    <message>
        <source>It stays on record that everyone who applied under an earlier version was told: name nobody.</source>
        <translation>Il reste consigné que tous ceux qui ont postulé selon une version antérieure ont été informés&#xa0;: ne nommez personne.</translation>
    </message>
    <message>
        <source>How they were told</source>
        <translation>Comment ils ont été informés</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Form of the lot&apos;s value</source>
        <translation>Forme de la valeur du tirage</translation>
    </message>
    <message>
        <source>Where it can be looked up</source>
        <translation>Où la consulter</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>Connue le</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a lot&apos;s value</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>par %1 le %2</translation>
    </message>
    <message>
        <source>not by a second person</source>
        <translation>pas par une seconde personne</translation>
    </message>
    <message>
        <source>Confirm the public value…</source>
        <translation>Confirmer la valeur publique…</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Look it up yourself where the call says, and enter what you read.</source>
        <translation>Consultez-la vous-même là où l’appel l’indique, et saisissez ce que vous lisez.</translation>
    </message>
    <message>
        <source>Confirm the public value of the lot</source>
        <translation>Confirmer la valeur publique du tirage au sort</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Page, memo and letters then say that you read the same value, signed with your key.</source>
        <translation>La page, la note et les lettres disent ensuite que vous avez lu la même valeur, avec la signature de votre clef.</translation>
    </message>
    <message>
        <source>Read otherwise</source>
        <comment>a lot&apos;s value</comment>
        <translation>Lu autrement</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <comment>%1 a value, %2 a user&apos;s name, %3 a date</comment>
        <translation>%1, par %2 le %3</translation>
    </message>
</context>
<context>
    <name>fund::ChartCard</name>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Afficher les chiffres</translation>
    </message>
</context>
<context>
    <name>fund::ClearanceForm</name>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>Agréé</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a donor&apos;s due diligence</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>Jusqu’au, dernier jour</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Ce qui a été examiné, et où cela est classé</translation>
    </message>
</context>
<context>
    <name>fund::ClosingForm</name>
    <message>
        <source>Closed until</source>
        <translation>Clos jusqu’au</translation>
    </message>
    <message>
        <source>They are closed until %1.</source>
        <translation>Ils sont clos jusqu’au %1.</translation>
    </message>
    <message>
        <source>They were never closed.</source>
        <translation>Ils n’ont jamais été clos.</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Qui l’a décidé, et où cela est consigné</translation>
    </message>
</context>
<context>
    <name>fund::ColumnChoice</name>
    <message>
        <source>Which column is which?</source>
        <translation>À quoi correspond chaque colonne&#xa0;?</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Its first value</source>
        <translation>Sa première valeur</translation>
    </message>
    <message>
        <source>Imported as</source>
        <translation>Importée comme</translation>
    </message>
    <message>
        <source>not imported</source>
        <comment>a column</comment>
        <translation>non importée</translation>
    </message>
    <message>
        <source>%1 is imported as</source>
        <comment>a column of the file</comment>
        <translation>%1 est importée comme</translation>
    </message>
    <message>
        <source>Every column that must stand in the table is there.</source>
        <translation>Toutes les colonnes requises dans le tableau y sont.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Manque encore&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>fund::CommandPalette</name>
    <message>
        <source>Find a page, donor, State, applicant or action</source>
        <translation>Trouver une page, un donateur, un État, un candidat ou une action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>fund::CommitmentForm</name>
    <message>
        <source>Window</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Committed on</source>
        <translation>Engagé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The post, contract or agreement</source>
        <translation>Poste, contrat ou accord</translation>
    </message>
    <message>
        <source>Spread over several years</source>
        <translation>Réparti sur plusieurs années</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1 alloués et non engagés.</translation>
    </message>
    <message>
        <source>All of it is covered by cash today, later years too (paras. 16, 20 (b) and 23).</source>
        <translation>Le tout est couvert par la trésorerie dès aujourd’hui, années ultérieures comprises [par. 16, 20 b) et 23].</translation>
    </message>
    <message>
        <source>Give the years their amounts.</source>
        <translation>Indiquez le montant de chaque année.</translation>
    </message>
</context>
<context>
    <name>fund::ContactForm</name>
    <message>
        <source>Language of letters</source>
        <translation>Langue des lettres</translation>
    </message>
    <message>
        <source>Office or person, and the address</source>
        <translation>Bureau ou personne, et adresse</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed, and erased when the person asks for it (para. 11).</source>
        <translation>L’adresse d’un particulier est scellée, et effacée lorsqu’il le demande (par. 11).</translation>
    </message>
    <message>
        <source>Stands under the donor&apos;s name on letters. Of a State: left empty, its Permanent Mission.</source>
        <translation>Figure sous le nom du donateur dans les lettres. Pour un État&#xa0;: si vide, sa mission permanente.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <comment>how a letter begins</comment>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>As the letter begins, in its language: “Dear Dr Okafor,”. Left empty: the general one.</source>
        <translation>Le début de la lettre, dans sa langue&#xa0;: «&#xa0;Cher Monsieur Okafor,&#xa0;». Laissé vide&#xa0;: la formule générale.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionEventForm</name>
    <message>
        <source>Of the day</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Référence bancaire</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written</source>
        <translation>Qui l’a décidé, et où cela est consigné</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day.</source>
        <comment>an amount</comment>
        <translation>%1 au taux de change opérationnel de l’ONU du jour.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <comment>an amount</comment>
        <translation>Au plus %1.</translation>
    </message>
</context>
<context>
    <name>fund::ContributionForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>Type de donateur</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Annoncée le</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Souhait d’affectation, si le donateur en exprime un</translation>
    </message>
    <message>
        <source>All contributions form one pool (para. 19). A contribution with a wish is refused; the wish is kept as a request.</source>
        <translation>Toutes les contributions forment un fonds commun (par. 19). Une contribution assortie d’un souhait est refusée&#xa0;; le souhait est conservé comme demande.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>The next number of the year</source>
        <translation>Le numéro suivant de l’année</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>Accord signé le</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>À la banque le</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Référence bancaire</translation>
    </message>
    <message>
        <source>No clearance holds on this day.</source>
        <translation>Aucun agrément n’est valable ce jour-là.</translation>
    </message>
    <message>
        <source>Cleared until %1.</source>
        <comment>a donor, until a date</comment>
        <translation>Agréé jusqu’au %1.</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 au taux de change opérationnel de l’ONU du jour, %2.</translation>
    </message>
    <message>
        <source>No UN operational rate of this month is on record.</source>
        <translation>Aucun taux de change opérationnel de l’ONU n’est enregistré pour ce mois.</translation>
    </message>
    <message>
        <source>Only donors on record (page Donors), each with its due diligence (para. 14).</source>
        <translation>Seulement les donateurs enregistrés (page Donateurs), chacun avec sa vérification préalable (par. 14).</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>Préférence entre les guichets</translation>
    </message>
    <message>
        <source>Kept as the donor&apos;s word and nothing else: no preference ever reaches an allotment, all contributions form one pool (para. 19).</source>
        <translation>Conservée comme la parole du donateur et rien d’autre&#xa0;: aucune préférence n’influe jamais sur une allocation, toutes les contributions forment un fonds commun (par. 19).</translation>
    </message>
</context>
<context>
    <name>fund::ContributionTableModel</name>
    <message>
        <source>late</source>
        <comment>an instalment that has not come</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Kind of donor</source>
        <translation>Type de donateur</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée le</translation>
    </message>
    <message>
        <source>Cur.</source>
        <comment>short for currency, a table&apos;s head</comment>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a currency</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Prochaine échéance</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Wish for a use, in the donor&apos;s words</source>
        <translation>Souhait d’affectation, dans les termes du donateur</translation>
    </message>
    <message>
        <source>more than agreed</source>
        <translation>plus que convenu</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retirée le</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
</context>
<context>
    <name>fund::ContributionsPage</name>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Refused wishes</source>
        <translation>Souhaits refusés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Record contribution…</source>
        <translation>Enregistrer une contribution…</translation>
    </message>
    <message>
        <source>Everything that is given to the fund: what was announced, what was signed, and what came to the bank, converted at the UN operational rate of the day it came. All of it forms one pool: a contribution that names a use is refused. A donor that is no State gives only under a clearance.</source>
        <translation>Tout ce qui est donné au fonds&#xa0;: ce qui a été annoncé, ce qui a été signé et ce qui est arrivé à la banque, converti au taux de change opérationnel de l’ONU du jour de l’arrivée. Le tout forme un fonds commun&#xa0;: une contribution qui désigne une affectation est refusée. Un donateur qui n’est pas un État ne donne que sous agrément.</translation>
    </message>
    <message>
        <source>paras. 12–14, 17 and 19</source>
        <translation>par. 12 à 14, 17 et 19</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>No contribution yet</source>
        <translation>Aucune contribution pour l’instant</translation>
    </message>
    <message>
        <source>Pledges, signed agreements and receipts of States and other donors stand here.</source>
        <translation>Les annonces, accords signés et encaissements des États et des autres donateurs figurent ici.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>contributions</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1: %2 received · %3 to come</source>
        <comment>a currency, two amounts</comment>
        <translation>%1&#xa0;: %2 reçus · %3 à venir</translation>
    </message>
    <message>
        <source>A contribution can&apos;t be earmarked for a specific activity, State or person (para. 19). What was asked is kept in the donor&apos;s words.</source>
        <translation>Une contribution ne peut pas être affectée à une activité, un État ou une personne en particulier (par. 19). Ce qui a été demandé est conservé dans les termes du donateur.</translation>
    </message>
    <message>
        <source>Choose a contribution to see its receipts and history, and what can be done next.</source>
        <translation>Choisissez une contribution pour voir ses encaissements et son historique, et ce qui peut être fait ensuite.</translation>
    </message>
    <message>
        <source>Record due diligence…</source>
        <translation>Enregistrer la vérification préalable…</translation>
    </message>
    <message>
        <source>Record agreement…</source>
        <translation>Enregistrer l’accord…</translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation>Enregistrer l’encaissement…</translation>
    </message>
    <message>
        <source>What is recorded is never changed. A receipt is reversed on the Pool page.</source>
        <translation>Ce qui est enregistré n’est jamais modifié. Un encaissement est contre-passé à la page Fonds commun.</translation>
    </message>
    <message>
        <source>Record a contribution</source>
        <translation>Enregistrer une contribution</translation>
    </message>
    <message>
        <source>Record contribution</source>
        <translation>Enregistrer la contribution</translation>
    </message>
    <message>
        <source>Agreement of %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>Accord de %1</translation>
    </message>
    <message>
        <source>Record agreement</source>
        <translation>Enregistrer l’accord</translation>
    </message>
    <message>
        <source>Receipt for %1</source>
        <comment>a contribution&apos;s reference</comment>
        <translation>Encaissement pour %1</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Enregistrer l’encaissement</translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>Vérification préalable de %1</translation>
    </message>
    <message>
        <source>Record due diligence</source>
        <translation>Enregistrer la vérification préalable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln ligne était déjà enregistrée.</numerusform>
            <numerusform>%Ln lignes étaient déjà enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors without a clearance</source>
        <translation>Donateurs sans agrément</translation>
    </message>
    <message>
        <source>What becomes of it…</source>
        <translation>Ce qu’elle devient…</translation>
    </message>
    <message>
        <source>Gift in kind of this donor…</source>
        <translation>Don en nature de ce donateur…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happens, a contribution&apos;s reference</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Gift in kind</source>
        <translation>Don en nature</translation>
    </message>
    <message>
        <source>Refused wish (para. 19)</source>
        <translation>Souhait refusé (par. 19)</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Attach the written withdrawal…</source>
        <translation>Joindre le retrait écrit…</translation>
    </message>
    <message>
        <source>What was offered is accepted once the donor has withdrawn the wish in writing.</source>
        <translation>Ce qui a été offert est accepté dès que le donateur a retiré le souhait par écrit.</translation>
    </message>
    <message>
        <source>The donor&apos;s written withdrawal</source>
        <translation>Le retrait écrit du donateur</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.eml *.txt *.png *.jpg *.docx)</source>
        <translation>Lettres (*.pdf *.eml *.txt *.png *.jpg *.docx)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Withdrawal of a wish</source>
        <translation>Retrait d’un souhait</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>The donor: names, wish, letters</source>
        <translation>Le donateur&#xa0;: noms, souhait, lettres</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Acknowledgement as PDF…</source>
        <translation>Accusé de réception en PDF…</translation>
    </message>
    <message>
        <source>Official receipts as PDF…</source>
        <translation>Reçus officiels en PDF…</translation>
    </message>
    <message>
        <source>Save the withdrawal as…</source>
        <translation>Enregistrer le retrait sous…</translation>
    </message>
    <message>
        <source>Save the donor&apos;s written withdrawal</source>
        <translation>Enregistrer le retrait écrit du donateur</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>La lettre est écrite.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>Elle est dans %1.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <comment>digest of a file</comment>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Take the withdrawal back…</source>
        <translation>Reprendre le retrait…</translation>
    </message>
    <message>
        <source>A withdrawal was taken back on %1: %2</source>
        <comment>a day, a reason</comment>
        <translation>Un retrait a été repris le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Take the withdrawal back</source>
        <translation>Reprendre le retrait</translation>
    </message>
    <message>
        <source>The wish stands again, and what the donor offers with it is not accepted before another withdrawal is attached. The document and your reason stay on record.</source>
        <translation>Le souhait vaut de nouveau, et ce que le donateur offre avec lui n’est pas accepté avant qu’un autre retrait soit joint. Le document et votre motif restent enregistrés.</translation>
    </message>
    <message>
        <source>Why it is no withdrawal of this wish</source>
        <translation>Pourquoi ce n’est pas un retrait de ce souhait</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le reprendre</translation>
    </message>
</context>
<context>
    <name>fund::CriteriaPart</name>
    <message>
        <source>Criteria and weights</source>
        <translation>Critères et coefficients</translation>
    </message>
    <message>
        <source>What each score means</source>
        <translation>Ce que signifie chaque note</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>What a score of %1 means</source>
        <translation>Ce que signifie une note de %1</translation>
    </message>
    <message>
        <source>Reviewers see these words beside the keys 0–5.</source>
        <translation>Les évaluateurs voient ces mots à côté des touches 0 à 5.</translation>
    </message>
    <message>
        <source>criterion %1</source>
        <translation>critère %1</translation>
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
        <translation>Nom du critère</translation>
    </message>
    <message>
        <source>Paragraph that it rests on</source>
        <translation>Paragraphe sur lequel il repose</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Take the criterion away</source>
        <translation>Retirer le critère</translation>
    </message>
</context>
<context>
    <name>fund::DecisionPanel</name>
    <message>
        <source>Memo as PDF…</source>
        <translation>Note en PDF…</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>They fill places that became free; %1 who were approved before stay.</source>
        <translation>Ils occupent des places devenues libres&#xa0;; %1 délégués approuvés auparavant restent.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>Où les évaluateurs divergent</translation>
    </message>
    <message>
        <source>Nowhere by 15 points of merit or more.</source>
        <translation>Nulle part de 15 points de mérite ou plus.</translation>
    </message>
    <message>
        <source>%1 of %2 differ by 15 points of merit or more.</source>
        <translation>%1 sur %2 diffèrent de 15 points de mérite ou plus.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two merits, and whether the applicant is in</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in</source>
        <comment>selected</comment>
        <translation>retenu</translation>
    </message>
    <message>
        <source>not in</source>
        <comment>not selected</comment>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>The memo names all of them.</source>
        <translation>La note les nomme tous.</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>Qui n’est pas retenu</translation>
    </message>
    <message>
        <source>%1 applicants above the minimum merit of %2, and %3 below it.</source>
        <translation>%1 candidats au-dessus du mérite minimal de %2, et %3 au-dessous.</translation>
    </message>
    <message>
        <source>Read the sentence for each</source>
        <translation>Lire la phrase pour chacun</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>Si vous approuvez</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: it would be refused.</source>
        <translation>Ce qui est alloué au parrainage n’y suffit pas&#xa0;: ce serait refusé.</translation>
    </message>
    <message>
        <source>%1 is committed for them.</source>
        <translation>%1 sont engagés pour eux.</translation>
    </message>
    <message>
        <source>Letters of award and regret can be made ready; none is sent by it.</source>
        <translation>Les lettres d’attribution et de regret peuvent être préparées&#xa0;; aucune n’est envoyée pour autant.</translation>
    </message>
    <message>
        <source>The list is frozen. Places that become free are filled by the same rules, under an approval of their own.</source>
        <translation>La liste est figée. Les places qui se libèrent sont pourvues selon les mêmes règles, avec une approbation distincte.</translation>
    </message>
    <message>
        <source>You decline</source>
        <translation>Vous écartez</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back the decline of %1</source>
        <translation>Annuler la mise à l’écart de %1</translation>
    </message>
    <message>
        <source>On %1, by %2.</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>Le %1, par %2.</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Approve %1, decline %2…</source>
        <translation>Approuver %1, écarter %2…</translation>
    </message>
    <message>
        <source>Decline one…</source>
        <translation>Écarter une personne…</translation>
    </message>
    <message>
        <source>Return, with reason…</source>
        <translation>Renvoyer, avec motif…</translation>
    </message>
    <message>
        <source>Decline %1…</source>
        <translation>Écarter %1…</translation>
    </message>
    <message>
        <source>Choose one of those proposed.</source>
        <translation>Choisissez une des personnes proposées.</translation>
    </message>
    <message>
        <source>Print the memo…</source>
        <translation>Imprimer la note…</translation>
    </message>
    <message>
        <source>Judged by %1: %2</source>
        <comment>%1 names, %2 their evidence</comment>
        <translation>Apprécié par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Ce qui a été décidé auparavant</translation>
    </message>
    <message>
        <source>Version %1</source>
        <comment>of a short list</comment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an outcome such as Returned, and its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Final approval (para. 18) to sponsor %Ln delegate(s). The criteria and rules were published with the call on %1 and have not changed since.</source>
        <translation>
            <numerusform>Approbation finale (par. 18) du parrainage de %Ln délégué. Les critères et règles ont été publiés avec l’appel le %1 et n’ont pas changé depuis.</numerusform>
            <numerusform>Approbation finale (par. 18) du parrainage de %Ln délégués. Les critères et règles ont été publiés avec l’appel le %1 et n’ont pas changé depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call was open %1.</source>
        <comment>%1 its first to its last day</comment>
        <translation>Période d’ouverture de l’appel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>%1 applied: %2 compared by the published rules, %3 withdrawn before, %4 found not eligible, %5 without two reviews by decision, %6 without an estimated cost.</source>
        <comment>%1 to %6 are numbers; the first is the sum of the others</comment>
        <translation>Candidatures&#xa0;: %1&#xa0;; comparées selon les règles publiées&#xa0;: %2&#xa0;; retirées auparavant&#xa0;: %3&#xa0;; jugées non recevables&#xa0;: %4&#xa0;; sans deux évaluations, par décision&#xa0;: %5&#xa0;; sans coût estimatif&#xa0;: %6.</translation>
    </message>
    <message>
        <source>%1, without two reviews: %2 (%3, %4)</source>
        <comment>%1 a reference, %2 a reason, %3 a user&apos;s name, %4 date</comment>
        <translation>%1, sans deux évaluations&#xa0;: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>No cost could be estimated for %1: they are not compared.</source>
        <translation>Aucun coût n’a pu être estimé pour %1&#xa0;: pas de comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)…</source>
        <translation>
            <numerusform>Approuver %Ln délégué…</numerusform>
            <numerusform>Approuver %Ln délégués…</numerusform>
        </translation>
    </message>
    <message>
        <source>declined on %1</source>
        <comment>%1 date</comment>
        <translation>refusé(e) le %1</translation>
    </message>
    <message>
        <source>withdrew on %1</source>
        <comment>%1 date</comment>
        <translation>désistement le %1</translation>
    </message>
    <message>
        <source>withdrew</source>
        <translation>désistement</translation>
    </message>
    <message>
        <source>not selected any more</source>
        <comment>one applicant</comment>
        <translation>n’est plus sur la liste</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>Against version %1, approved on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>Par rapport à la version %1, approuvée le %2.</translation>
    </message>
    <message>
        <source>Against version %1, returned on %2.</source>
        <comment>%1 number, %2 date</comment>
        <translation>Par rapport à la version %1, renvoyée le %2.</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <comment>in a list</comment>
        <translation>Personne n’est nouveau.</translation>
    </message>
    <message>
        <source>Nobody stays.</source>
        <comment>in a list</comment>
        <translation>Personne ne reste.</translation>
    </message>
    <message>
        <source>Stay: %1.</source>
        <comment>%1 numbers of applicants</comment>
        <translation>Restent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New: %1. Merit %2, cost %3.</source>
        <comment>%1 a person, %2 points, %3 an amount</comment>
        <translation>Nouveau&#xa0;: %1. Mérite %2, coût %3.</translation>
    </message>
    <message>
        <source>%1, merit %2; not on record: %3.</source>
        <comment>%1 a reference, %2 a number, %3 the fare from a State to a place, a rate</comment>
        <translation>%1, mérite %2&#xa0;; non enregistré&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Free since the approval</source>
        <translation>Libres depuis l’approbation</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
</context>
<context>
    <name>fund::DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Which applicants</source>
        <translation>Quels candidats</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Past decisions</source>
        <translation>Décisions passées</translation>
    </message>
    <message>
        <source>You decline %1.</source>
        <translation>Vous écartez %1.</translation>
    </message>
    <message>
        <source>Sign and approve</source>
        <translation>Signer et approuver</translation>
    </message>
    <message>
        <source>Return the short list?</source>
        <translation>Renvoyer la liste restreinte&#xa0;?</translation>
    </message>
    <message>
        <source>The whole list goes back to the office, which makes it again. Nobody is approved and nothing is committed.</source>
        <translation>Toute la liste retourne au Bureau, qui la refait. Personne n’est approuvé et rien n’est engagé.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your password signs the return, with its reason: %1</source>
        <translation>Votre mot de passe signe le renvoi, avec son motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign and return</source>
        <translation>Signer et renvoyer</translation>
    </message>
    <message>
        <source>Decline %1?</source>
        <translation>Écarter %1&#xa0;?</translation>
    </message>
    <message>
        <source>The others can be approved without this person. The place is filled by the same rules, and the substitute needs an approval of its own. Nothing is signed yet.</source>
        <translation>Les autres peuvent être approuvés sans cette personne. La place est pourvue selon les mêmes règles, et le remplaçant nécessite une approbation distincte. Rien n’est encore signé.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Returned, and signed.</source>
        <translation>Renvoyée et signée.</translation>
    </message>
    <message>
        <source>Approved, and signed.</source>
        <translation>Approuvée et signée.</translation>
    </message>
    <message>
        <source>By the same rules nobody comes in the place of those declined.</source>
        <translation>Selon les mêmes règles, personne ne prend la place des personnes écartées.</translation>
    </message>
    <message>
        <source>By the same rules these come in the place of those declined: %1. The list is made ready; the office sends it for an approval of its own.</source>
        <translation>Selon les mêmes règles, prennent la place des personnes écartées&#xa0;: %1. La liste est préparée&#xa0;; le Bureau la soumet à une approbation distincte.</translation>
    </message>
    <message>
        <source>Approved but for those declined, and signed.</source>
        <translation>Approuvée sauf pour les personnes écartées, et signée.</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>La note est écrite.</translation>
    </message>
    <message>
        <source>The High Representative gives the final approval. A list is approved, returned with a reason, or approved but for those declined; the password signs the decision over the list&apos;s digest, and nothing else than what stands here can be signed. Whoever is declined is replaced by the same rules, and the substitutes need an approval of their own.</source>
        <translation>Le Haut-Représentant donne l’approbation finale. Une liste est approuvée, renvoyée avec un motif, ou approuvée sauf pour les personnes écartées&#xa0;; le mot de passe signe la décision sur l’empreinte de la liste, et rien d’autre que ce qui figure ici ne peut être signé. Les personnes écartées sont remplacées selon les mêmes règles, et les remplaçants nécessitent une approbation distincte.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>par. 18</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Liste restreinte</translation>
    </message>
    <message>
        <source>%1, version %2 · %3</source>
        <comment>%1 a call, %3 waits or the decision</comment>
        <translation>%1, version %2 · %3</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenus</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Règles publiées</translation>
    </message>
    <message>
        <source>Nothing has been decided yet</source>
        <translation>Rien n’a encore été décidé</translation>
    </message>
    <message>
        <source>Every decision stands here for good, with the digest of what was decided and whether its signature holds.</source>
        <translation>Chaque décision figure ici définitivement, avec l’empreinte de ce qui a été décidé et la validité de sa signature.</translation>
    </message>
    <message>
        <source>No short list waits for a decision</source>
        <translation>Aucune liste restreinte n’attend de décision</translation>
    </message>
    <message>
        <source>When the office sends a short list for approval, it is shown here: what is asked, who would go and why, and what the money allows.</source>
        <translation>Quand le Bureau soumet une liste restreinte à approbation, elle est montrée ici&#xa0;: ce qui est demandé, qui partirait et pourquoi, et ce que les fonds permettent.</translation>
    </message>
    <message>
        <source>%1 waits for the High Representative</source>
        <translation>%1 attend le Haut-Représentant</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>soumise le %1</translation>
    </message>
    <message>
        <source>It has not been sent for approval.</source>
        <translation>Elle n’a pas été soumise à approbation.</translation>
    </message>
    <message>
        <source>Your key can&apos;t sign yet: a second person must confirm it first.</source>
        <translation>Votre clef ne peut pas encore signer&#xa0;: une deuxième personne doit d’abord la confirmer.</translation>
    </message>
    <message>
        <source>Choose a decision to see its digest and its signature.</source>
        <translation>Choisissez une décision pour voir son empreinte et sa signature.</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who decided</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>On</source>
        <comment>the date of a decision</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>the moment, UTC</comment>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>It holds: the decision is as it was signed, with a confirmed key.</source>
        <translation>Elle est valable&#xa0;: la décision est telle qu’elle a été signée, avec une clef confirmée.</translation>
    </message>
    <message>
        <source>Digest of what was decided</source>
        <translation>Empreinte de ce qui a été décidé</translation>
    </message>
    <message>
        <source>Show the short list</source>
        <translation>Afficher la liste restreinte</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Signing the decision</source>
        <translation>Signature de la décision</translation>
    </message>
    <message>
        <source>The memo went to the printer.</source>
        <translation>La note a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Memo on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message numerus="yes">
        <source>You approve the sponsorship of %Ln delegate(s) to %1; %2 is committed. Your password signs it.</source>
        <comment>%1 a meeting, %2 an amount</comment>
        <translation>
            <numerusform>Vous approuvez le parrainage de %Ln délégué à %1&#xa0;; montant engagé&#xa0;: %2. Votre mot de passe vaut signature.</numerusform>
            <numerusform>Vous approuvez le parrainage de %Ln délégués à %1&#xa0;; montant engagé&#xa0;: %2. Votre mot de passe vaut signature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %Ln delegate(s)?</source>
        <translation>
            <numerusform>Approuver %Ln délégué&#xa0;?</numerusform>
            <numerusform>Approuver %Ln délégués&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln delegate(s) by regional group</source>
        <translation>
            <numerusform>%Ln délégué par groupe régional</numerusform>
            <numerusform>%Ln délégués par groupe régional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsor %Ln delegate(s)?</source>
        <translation>
            <numerusform>Parrainer %Ln délégué&#xa0;?</numerusform>
            <numerusform>Parrainer %Ln délégués&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>You sign for: %1.</source>
        <comment>%1 those approved</comment>
        <translation>Vous signez l’approbation de&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>fund::Desk</name>
    <message>
        <source>Change your password</source>
        <translation>Changer votre mot de passe</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>Changement du mot de passe…</translation>
    </message>
</context>
<context>
    <name>fund::DiligenceForm</name>
    <message>
        <source>Attach evidence…</source>
        <translation>Joindre un justificatif…</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>Motifs d’exclusion</translation>
    </message>
    <message>
        <source>Evidence and outcome</source>
        <translation>Justificatifs et issue</translation>
    </message>
    <message>
        <source>What was examined, and where it is filed</source>
        <translation>Ce qui a été examiné, et où c’est classé</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Issue proposée</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Until, the last day</source>
        <translation>Jusqu’au, dernier jour</translation>
    </message>
    <message>
        <source>Evidence of the due diligence</source>
        <translation>Justificatifs de la vérification préalable</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>Justificatif ou motif</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>No file attached. A file has at most 10 megabytes.</source>
        <translation>Aucun fichier joint. Un fichier compte au plus 10 mégaoctets.</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>Agréer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>fund::DiligencePage</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Newest examination</source>
        <translation>Dernier examen</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a date</comment>
        <translation>Le</translation>
    </message>
    <message>
        <source>Proposed outcome</source>
        <translation>Issue proposée</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Screened against</source>
        <translation>Filtré d’après</translation>
    </message>
    <message>
        <source>list of %1</source>
        <comment>a date</comment>
        <translation>liste du %1</translation>
    </message>
    <message>
        <source>no list on record</source>
        <translation>aucune liste enregistrée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatifs</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a due diligence</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>d’accord</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>pas d’accord</translation>
    </message>
    <message>
        <source>Grounds of exclusion</source>
        <translation>Motifs d’exclusion</translation>
    </message>
    <message>
        <source>Renew…</source>
        <comment>a due diligence</comment>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Withdraw the clearance…</source>
        <translation>Retirer l’agrément…</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to decide on it.</source>
        <translation>Vous êtes l’auteur de cette proposition&#xa0;: une autre personne doit en décider.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <comment>a due diligence</comment>
        <translation>Confirmer…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>Ne pas approuver…</translation>
    </message>
    <message>
        <source>nobody else may decide</source>
        <translation>personne d’autre ne peut décider</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>who proposed, who may decide</comment>
        <translation>%1, décision&#xa0;: %2</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Qui attend qui</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how many are cleared, how many wait</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) wait for a second person</source>
        <translation>
            <numerusform>%Ln proposition attend une deuxième personne</numerusform>
            <numerusform>%Ln propositions attendent une deuxième personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Due diligence of %1</source>
        <translation>Vérification préalable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>the outcome of a due diligence</comment>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>A second person decides.</source>
        <translation>Une deuxième personne décide.</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>agréer</translation>
    </message>
    <message>
        <source>refuse</source>
        <comment>proposed outcome of a due diligence</comment>
        <translation>refuser</translation>
    </message>
    <message>
        <source>Confirm the due diligence of %1</source>
        <translation>Confirmer la vérification préalable&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 proposed: %2, until %3.</source>
        <comment>a person, the outcome, a date</comment>
        <translation>%1 a proposé&#xa0;: %2, jusqu’au %3.</translation>
    </message>
    <message>
        <source>What you examined yourself</source>
        <translation>Ce que vous avez examiné vous-même</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>Motif de votre désaccord</translation>
    </message>
    <message>
        <source>Confirm</source>
        <comment>a due diligence</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>on a due diligence</comment>
        <translation>Ne pas approuver</translation>
    </message>
    <message>
        <source>Withdraw the clearance of %1</source>
        <translation>Retirer l’agrément&#xa0;: %1</translation>
    </message>
    <message>
        <source>From today on nothing is accepted from this donor until it is cleared again.</source>
        <translation>À partir d’aujourd’hui, rien n’est accepté de ce donateur avant un nouvel agrément.</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Motif du retrait</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a clearance</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Enregistrer le justificatif</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>Choose a donor or partner to see its checklist, its evidence and who decided.</source>
        <translation>Choisissez un donateur ou un partenaire pour voir sa liste de contrôle, ses justificatifs et qui a décidé.</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of a donor or partner</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>propose to clear a donor or partner</comment>
        <translation>Agréer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <comment>propose to refuse a donor or partner</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Examine…</source>
        <comment>a donor or partner</comment>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Donor or partner</source>
        <translation>Donateur ou partenaire</translation>
    </message>
    <message>
        <source>Due diligence of donors and partners</source>
        <translation>Vérification préalable des donateurs et des partenaires</translation>
    </message>
    <message>
        <source>A donor that is no State gives only once its due diligence is done: one person answers every ground of exclusion, with evidence, and proposes; a second person confirms or disagrees. A finding on any ground excludes the donor. The clearance holds until its last day, is renewed by another examination, and is withdrawn with a reason. A hit of the screening that nobody has decided on voids it meanwhile. Implementing partners are examined in the same way before a project is entrusted to them.</source>
        <translation>Un donateur qui n’est pas un État ne donne qu’une fois sa vérification préalable achevée&#xa0;: une personne répond à chaque motif d’exclusion, justificatifs à l’appui, et propose&#xa0;; une deuxième personne confirme ou marque son désaccord. Un constat défavorable sur un motif quelconque exclut le donateur. L’agrément vaut jusqu’à son dernier jour, est renouvelé par un nouvel examen, et est retiré avec un motif. Une concordance du contrôle sur laquelle personne n’a statué le prive d’effet dans l’intervalle. Les partenaires d’exécution sont examinés de la même manière avant qu’un projet leur soit confié.</translation>
    </message>
    <message>
        <source>paras. 14 and 24</source>
        <translation>par. 14 et 24</translation>
    </message>
    <message>
        <source>Nobody to be examined</source>
        <translation>Personne à examiner</translation>
    </message>
    <message>
        <source>States need no clearance. Companies, foundations and others that are recorded as donors, and implementing partners, stand here.</source>
        <translation>Les États n’ont pas besoin d’agrément. Les entreprises, fondations et autres entités enregistrées comme donateurs, ainsi que les partenaires d’exécution, figurent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>donors and partners</comment>
        <translation>
            <numerusform>%Ln agréé</numerusform>
            <numerusform>%Ln agréés</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not agree on %1</source>
        <comment>a donor or partner</comment>
        <translation>Marquer son désaccord sur %1</translation>
    </message>
    <message>
        <source>From today on no project is entrusted to it until it is cleared again.</source>
        <translation>À compter d’aujourd’hui, aucun projet ne lui est confié jusqu’à un nouvel agrément.</translation>
    </message>
    <message>
        <source>The evidence can&apos;t be opened</source>
        <translation>La pièce justificative ne peut pas être ouverte</translation>
    </message>
</context>
<context>
    <name>fund::DonorForm</name>
    <message>
        <source>Kind of donor</source>
        <translation>Type de donateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name of the donor</source>
        <translation>Nom du donateur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Contributions are published unless the donor requests otherwise (para. 17).</source>
        <translation>Les contributions sont publiées sauf demande contraire du donateur (par. 17).</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>Lettre du donateur qui le demande</translation>
    </message>
</context>
<context>
    <name>fund::DonorsPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Letters to donors</source>
        <translation>Lettres aux donateurs</translation>
    </message>
    <message>
        <source>Which donors</source>
        <translation>Quels donateurs</translation>
    </message>
    <message>
        <source>Who gives to the fund: States and others. Papers call a State by its own name and any other donor by the name it has in their language; a new name changes no paper of an earlier day. Contributions are published unless the donor asks otherwise, and its letter is on file. Who is no State gives only under a clearance. A person&apos;s address is sealed. “Letters” makes calls for contributions, acknowledgements, official receipts and statements of no earmarking ready in each donor&apos;s language; they wait until they are released, and the program sends none.</source>
        <translation>Qui contribue au fonds&#xa0;: États et autres. Les documents désignent un État par son propre nom et tout autre donateur par le nom qu’il porte dans leur langue&#xa0;; un nouveau nom ne modifie aucun document antérieur. Les contributions sont publiées sauf demande contraire du donateur, dont la lettre est au dossier. Qui n’est pas un État ne contribue qu’avec un agrément. L’adresse d’un particulier est scellée. «&#xa0;Lettres&#xa0;» prépare les appels à contributions, accusés de réception, reçus officiels et attestations de non-affectation dans la langue de chaque donateur&#xa0;; ils attendent d’être remis, et le programme n’en envoie aucun.</translation>
    </message>
    <message>
        <source>paras. 14, 17 and 19</source>
        <translation>par. 14, 17 et 19</translation>
    </message>
    <message>
        <source>New donor…</source>
        <translation>Nouveau donateur…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Lettres…</translation>
    </message>
    <message>
        <source>Letters</source>
        <comment>a tab</comment>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>Aucune lettre n’est encore prête</translation>
    </message>
    <message>
        <source>“Letters” makes them ready: nothing is sent by it.</source>
        <translation>«&#xa0;Lettres&#xa0;» les prépare&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>No donor yet</source>
        <translation>Pas encore de donateur</translation>
    </message>
    <message>
        <source>A State becomes a donor with its first contribution; any other is recorded here first, with its due diligence (para. 14).</source>
        <translation>Un État devient donateur avec sa première contribution&#xa0;; tout autre donateur est d’abord enregistré ici, avec sa vérification préalable (par. 14).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>donors</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>donors that are no States</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>Sans agrément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) · %1 received</source>
        <comment>an amount</comment>
        <translation>
            <numerusform>%Ln donateur · reçu&#xa0;: %1</numerusform>
            <numerusform>%Ln donateurs · reçu&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a donor to see its names, its wish, its clearance and what it gave.</source>
        <translation>Choisissez un donateur pour voir ses noms, son souhait, son agrément et ce qu’il a donné.</translation>
    </message>
    <message>
        <source>Change names…</source>
        <translation>Modifier les noms…</translation>
    </message>
    <message>
        <source>A State is called by its own names.</source>
        <translation>Un État est désigné par ses propres noms.</translation>
    </message>
    <message>
        <source>Change wish…</source>
        <translation>Modifier le souhait…</translation>
    </message>
    <message>
        <source>Change address…</source>
        <translation>Modifier l’adresse…</translation>
    </message>
    <message>
        <source>A person&apos;s address is sealed: it is recorded by a programme officer.</source>
        <translation>L’adresse d’un particulier est scellée&#xa0;: elle est enregistrée par un administrateur de programme.</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>Vérification préalable…</translation>
    </message>
    <message>
        <source>Record a donor</source>
        <translation>Enregistrer un donateur</translation>
    </message>
    <message>
        <source>Record donor</source>
        <translation>Enregistrer le donateur</translation>
    </message>
    <message>
        <source>Names of %1</source>
        <comment>a donor</comment>
        <translation>Noms du donateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record names</source>
        <translation>Enregistrer les noms</translation>
    </message>
    <message>
        <source>How %1 is published</source>
        <comment>a donor</comment>
        <translation>Mode de publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Letters to %1</source>
        <comment>a donor</comment>
        <translation>Lettres au donateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Record address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln ligne était déjà enregistrée.</numerusform>
            <numerusform>%Ln lignes étaient déjà enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge pledges and agreements</source>
        <translation>Accuser réception des annonces de contribution et des accords</translation>
    </message>
    <message>
        <source>Official receipts of what was received</source>
        <translation>Reçus officiels des montants reçus</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>Attestation de non-affectation</translation>
    </message>
    <message>
        <source>Call for contributions…</source>
        <translation>Appel à contributions…</translation>
    </message>
    <message>
        <source>Save all that wait as PDF…</source>
        <translation>Enregistrer en PDF toutes celles en attente…</translation>
    </message>
    <message>
        <source>Release all that wait…</source>
        <translation>Remettre toutes celles en attente…</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Il n’y a rien de nouveau à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) made ready.</source>
        <translation>
            <numerusform>%Ln lettre préparée.</numerusform>
            <numerusform>%Ln lettres préparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>Elles attendent ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>Appel à contributions</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>Préparer les lettres</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln letter(s) made ready.</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln lettre préparée.</numerusform>
            <numerusform>%1&#xa0;: %Ln lettres préparées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>%1 a kind of letter, %2 a donor</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to donors</source>
        <translation>
            <numerusform>%Ln lettre aux donateurs</numerusform>
            <numerusform>%Ln lettres aux donateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>Remettre %Ln lettre&#xa0;?</numerusform>
            <numerusform>Remettre %Ln lettres&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>Il sera consigné que vous avez remis aujourd’hui&#xa0;: %1. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>Le programme n’envoie rien lui-même&#xa0;: enregistrez ou imprimez les lettres et envoyez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>%Ln lettre remise.</numerusform>
            <numerusform>%Ln lettres remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a letter to see it as it will be printed.</source>
        <translation>Choisissez une lettre pour la voir telle qu’elle sera imprimée.</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>Impossible d’afficher la lettre</translation>
    </message>
    <message>
        <source>It lapsed: what it says is no longer right.</source>
        <translation>Elle est caduque&#xa0;: ce qu’elle dit n’est plus exact.</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Elle a déjà été remise.</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>La lettre est écrite.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <comment>a file</comment>
        <translation>Elle se trouve dans %1.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>La lettre a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Attach the letter that asks for it…</source>
        <translation>Joindre la lettre qui le demande…</translation>
    </message>
    <message>
        <source>Went to</source>
        <comment>groups of addressees</comment>
        <translation>Adressé à</translation>
    </message>
    <message>
        <source>Published online at</source>
        <translation>Publié en ligne à l’adresse</translation>
    </message>
    <message>
        <source>Letters of this call</source>
        <translation>Lettres de cet appel</translation>
    </message>
    <message>
        <source>%1, of them released: %2</source>
        <comment>two numbers</comment>
        <translation>%1, dont remises&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the donor&apos;s letter</source>
        <translation>Enregistrer la lettre du donateur</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>fund::EligibilityPart</name>
    <message>
        <source>Who does not meet one of these is not eligible; who leaves one open is asked. The State plays no part: all States are eligible (para. 22).</source>
        <translation>Qui ne remplit pas une de ces conditions n’est pas admissible&#xa0;; qui en laisse une en suspens est interrogé. L’État n’entre pas en ligne de compte&#xa0;: tous les États sont admissibles (par. 22).</translation>
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
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <comment>of a ledger entry</comment>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Pledged</source>
        <comment>an amount that is expected</comment>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <comment>an amount that is expected</comment>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>what a ledger entry rests on</comment>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>For</source>
        <comment>the day that an entry is for</comment>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Contre-passée</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>fund::EnvelopeBars</name>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>engagé</translation>
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
        <translation>Le fonds commun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ledger entry(ies) make(s) up this number.</source>
        <translation>
            <numerusform>%Ln écriture compose ce nombre.</numerusform>
            <numerusform>%Ln écritures composent ce nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+C copies the rows for a spreadsheet.</source>
        <translation>Ctrl+C copie les lignes pour un tableur.</translation>
    </message>
    <message>
        <source>Reverse this entry…</source>
        <translation>Contre-passer cette écriture…</translation>
    </message>
    <message>
        <source>Entries are never changed. A reversal names the entry and says why.</source>
        <translation>Les écritures ne sont jamais modifiées. Une contre-passation nomme l’écriture et dit pourquoi.</translation>
    </message>
    <message>
        <source>Ledger entries</source>
        <translation>Écritures comptables</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>Choisissez d’abord une écriture.</translation>
    </message>
    <message>
        <source>Made up of</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Pay this commitment…</source>
        <translation>Payer cet engagement…</translation>
    </message>
    <message>
        <source>Nothing is committed for it any more.</source>
        <translation>Plus rien n’est engagé pour cela.</translation>
    </message>
    <message>
        <source>%1 as known on %2.</source>
        <comment>an amount, a day</comment>
        <translation>%1, telle que connue le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) recorded later change(s) it by %1.</source>
        <translation>
            <numerusform>%Ln écriture enregistrée plus tard le modifie de %1.</numerusform>
            <numerusform>%Ln écritures enregistrées plus tard le modifient de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <comment>a currency</comment>
        <translation>Taux de %1</translation>
    </message>
    <message>
        <source>Envelope of the call</source>
        <translation>Enveloppe de l’appel</translation>
    </message>
    <message>
        <source>As published with</source>
        <translation>Publiée avec</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>Trésorerie des mois à venir</translation>
    </message>
    <message>
        <source>at the end of the month, of which %1 is spoken for</source>
        <comment>an amount</comment>
        <translation>à la fin du mois, dont %1 déjà réservés</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>fund::FindField</name>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
</context>
<context>
    <name>fund::FlowPicture</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>money</comment>
        <translation>De %1 à %2</translation>
    </message>
</context>
<context>
    <name>fund::ForecastPicture</name>
    <message>
        <source>comes in</source>
        <translation>rentrées</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>cash at the end</source>
        <translation>trésorerie en fin de mois</translation>
    </message>
    <message>
        <source>spoken for</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
</context>
<context>
    <name>fund::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>fund::FundingPicture</name>
    <message>
        <source>does not carry the staff</source>
        <translation>ne couvre pas le personnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activité</numerusform>
            <numerusform>%Ln activités</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 delegates, %3</source>
        <comment>delegates at each session × sessions a year, activities</comment>
        <translation>%1 × %2 délégués, %3</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financement annuel</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1, par. 20 a)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1, par. 20 b)</translation>
    </message>
</context>
<context>
    <name>fund::GroupsPart</name>
    <message>
        <source>State</source>
        <comment>a Member State</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>LDC, LLDC, SIDS</source>
        <translation>PMA, PDSL, PEID</translation>
    </message>
    <message>
        <source>Groups of States on the closing date</source>
        <translation>Groupes d’États à la date de clôture</translation>
    </message>
    <message>
        <source>Say first when the call closes: groups count as they are on that day.</source>
        <translation>Dites d’abord quand l’appel est clos&#xa0;: les groupes comptent tels qu’ils sont ce jour-là.</translation>
    </message>
    <message>
        <source>As the groups are on %1, the closing date. Publication freezes them: a State that graduates later is selected as it was then.</source>
        <translation>D’après les groupes au %1, date de clôture. La publication les fige&#xa0;: un État reclassé plus tard est sélectionné d’après sa situation d’alors.</translation>
    </message>
</context>
<context>
    <name>fund::HeadCard</name>
    <message>
        <source>Head hash</source>
        <comment>the newest hash of the record</comment>
        <translation>Hachage de tête</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>A hash that was printed</source>
        <translation>Un hachage imprimé</translation>
    </message>
    <message>
        <source>Paste the head hash of a memo, a report or a backup</source>
        <translation>Collez le hachage de tête d’une note, d’un rapport ou d’une sauvegarde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A hash has 8 to 64 of the digits 0–9 and a–f.</source>
        <translation>Un hachage compte de 8 à 64 chiffres parmi 0–9 et a–f.</translation>
    </message>
    <message>
        <source>Not in the record: its tail was cut off, or this file is an older copy.</source>
        <translation>Absent du registre&#xa0;: sa fin a été coupée, ou ce fichier est une copie plus ancienne.</translation>
    </message>
    <message>
        <source>It is the head: nothing was recorded since.</source>
        <translation>C’est la tête&#xa0;: rien n’a été enregistré depuis.</translation>
    </message>
    <message>
        <source>Found at entry %1 of %2, of %3: the record went on from there.</source>
        <translation>Trouvé à l’inscription %1 sur %2, du %3&#xa0;: le registre a continué à partir de là.</translation>
    </message>
</context>
<context>
    <name>fund::ImportDialog</name>
    <message>
        <source>Every problem, with its line in the file</source>
        <translation>Chaque problème, avec sa ligne dans le fichier</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Its columns are those of the template “%1”. Nothing is imported until all rows are right.</source>
        <translation>Ses colonnes sont celles du modèle «&#xa0;%1&#xa0;». Rien n’est importé tant que toutes les lignes ne sont pas correctes.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>%1 of the work is done; Cancel leaves everything as it was.</source>
        <translation>%1 du travail est fait&#xa0;; Annuler laisse tout en l’état.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Checking the table</source>
        <translation>Vérification du tableau</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>Importation du tableau</translation>
    </message>
    <message>
        <source>Changed the file? Save it and check again.</source>
        <translation>Le fichier a été modifié&#xa0;? Enregistrez-le et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>problems in rows</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all right</source>
        <translation>
            <numerusform>%Ln ligne, correcte</numerusform>
            <numerusform>%Ln lignes, toutes correctes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On record already, word for word: %Ln row(s)</source>
        <translation>
            <numerusform>Déjà enregistrée, mot pour mot&#xa0;: %Ln ligne</numerusform>
            <numerusform>Déjà enregistrées, mot pour mot&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is imported until all rows are right.</source>
        <translation>Rien n’est importé tant que toutes les lignes ne sont pas correctes.</translation>
    </message>
    <message>
        <source>All rows are on record already.</source>
        <translation>Toutes les lignes sont déjà enregistrées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>les %1 premières sont affichées</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln request(s)</source>
        <comment>what donors of earmarked pledges asked for</comment>
        <translation>
            <numerusform>Conserver %Ln demande</numerusform>
            <numerusform>Conserver %Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>An earmarked pledge is refused (para. 19). Keep on record what its donor asked for, then take the row out of the table.</source>
        <translation>Une annonce assortie d’une affectation est refusée (par. 19). Conservez au registre ce que son donateur a demandé, puis retirez la ligne du tableau.</translation>
    </message>
    <message>
        <source>What the donors asked for is on record as requests. Take these rows out of the table and check it again.</source>
        <translation>Ce que les donateurs ont demandé est conservé au registre comme demandes. Retirez ces lignes du tableau et contrôlez-le de nouveau.</translation>
    </message>
    <message>
        <source>Drop a .csv or .xlsx file here</source>
        <translation>Déposez ici un fichier .csv ou .xlsx</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>Tableaux et listes (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Tableaux (*.csv *.xlsx)</translation>
    </message>
</context>
<context>
    <name>fund::ImportSteps</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>the last step</comment>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>fund::InKindForm</name>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Ce qui a été donné</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Sa valeur</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Who put the value on it, and how</source>
        <translation>Qui en a fixé la valeur, et comment</translation>
    </message>
    <message>
        <source>Wish for a use, if the donor names one</source>
        <translation>Souhait d’affectation, si le donateur en exprime un</translation>
    </message>
    <message>
        <source>A gift with a wish is refused (para. 19).</source>
        <translation>Un don assorti d’un souhait est refusé (par. 19).</translation>
    </message>
    <message>
        <source>It names no activity, State or person (para. 19)</source>
        <translation>Il ne désigne ni activité, ni État, ni personne (par. 19)</translation>
    </message>
    <message>
        <source>Why these words name none</source>
        <translation>Pourquoi ces mots n’en désignent pas</translation>
    </message>
    <message>
        <source>May hide a wish for a use: %1.</source>
        <comment>words of a gift in kind</comment>
        <translation>Peut cacher un souhait d’affectation&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>fund::IncomeForm</name>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>En date du</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The bank&apos;s or treasury&apos;s paper</source>
        <translation>La pièce de la banque ou de la trésorerie</translation>
    </message>
    <message>
        <source>A loss has a minus sign; it is recorded also where it makes a shortfall.</source>
        <translation>Une perte porte un signe moins&#xa0;; elle est enregistrée même si elle crée un déficit.</translation>
    </message>
</context>
<context>
    <name>fund::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>fund::JudgementForm</name>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a criterion</comment>
        <translation>rempli</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a criterion</comment>
        <translation>non rempli</translation>
    </message>
    <message>
        <source>unclear</source>
        <comment>a criterion</comment>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>What it rests on, in a sentence</source>
        <translation>Sur quoi elle repose, en une phrase</translation>
    </message>
    <message>
        <source>Sealed with the person: whoever is cleared for personal data reads it. Without the applicant&apos;s name and numbers. A refusal takes two people.</source>
        <translation>Scellé avec la personne&#xa0;: le lit quiconque est habilité aux données personnelles. Sans le nom ni les numéros du candidat. Un refus exige deux personnes.</translation>
    </message>
</context>
<context>
    <name>fund::LetterPanel</name>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>No letter is chosen</source>
        <translation>Aucune lettre n’est choisie</translation>
    </message>
    <message>
        <source>Choose one to see it as it will be printed.</source>
        <translation>Choisissez-en une pour la voir telle qu’elle sera imprimée.</translation>
    </message>
    <message>
        <source>The letter holds a name</source>
        <translation>La lettre contient un nom</translation>
    </message>
    <message>
        <source>Letters are read by administrators who are cleared for personal data.</source>
        <translation>Les lettres sont lues par les administrateurs habilités à voir les données personnelles.</translation>
    </message>
    <message>
        <source>The letter can&apos;t be shown</source>
        <translation>La lettre ne peut pas être affichée</translation>
    </message>
    <message>
        <source>It was released already.</source>
        <translation>Elle a déjà été remise.</translation>
    </message>
    <message>
        <source>It lapsed: it is no longer right for this applicant.</source>
        <translation>Elle est caduque&#xa0;: elle n’est plus exacte pour ce candidat.</translation>
    </message>
    <message>
        <source>It holds a name, and you are not cleared for personal data.</source>
        <translation>Elle contient un nom, et vous n’êtes pas habilité à voir les données personnelles.</translation>
    </message>
</context>
<context>
    <name>fund::LettersPage</name>
    <message>
        <source>Which letters</source>
        <translation>Quelles lettres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>After the decision each nominee gets a letter of award and every other applicant a letter of regret with the one sentence why, in the applicant&apos;s own language. They are made ready here and wait: the program sends nothing. Once they are given out, say so by releasing them; until then each page says that it was not sent. Nobody is refused while a list with substitutes is still to be decided.</source>
        <translation>Après la décision, chaque personne désignée reçoit une lettre d’attribution et chaque autre candidat une lettre de regret avec une phrase qui dit pourquoi, dans la langue du candidat. Elles sont préparées ici et attendent&#xa0;: le programme n’envoie rien. Une fois qu’elles ont été données, dites-le en les marquant comme remises&#xa0;; jusque-là, chaque page indique que la lettre n’a pas été envoyée. Personne n’est refusé tant qu’une liste de remplaçants doit encore faire l’objet d’une décision.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>par. 18</translation>
    </message>
    <message>
        <source>Make letters ready</source>
        <translation>Préparer les lettres</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Tout enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Release all…</source>
        <translation>Tout remettre…</translation>
    </message>
    <message>
        <source>No call has been published</source>
        <translation>Aucun appel n’a été publié</translation>
    </message>
    <message>
        <source>Letters of award and regret belong to a call that was decided.</source>
        <translation>Les lettres d’attribution et de regret se rapportent à un appel qui a fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Aller aux appels</translation>
    </message>
    <message>
        <source>%1 is not decided yet</source>
        <translation>%1 n’a pas encore fait l’objet d’une décision</translation>
    </message>
    <message>
        <source>Once the High Representative has approved its short list, a letter to each applicant can be made ready here, award or regret (para. 18).</source>
        <translation>Une fois que le Haut-Représentant a approuvé sa liste restreinte, une lettre à chaque candidat peut être préparée ici, d’attribution ou de regret (par. 18).</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Aller à la décision</translation>
    </message>
    <message>
        <source>No letter is ready yet</source>
        <translation>Aucune lettre n’est encore préparée</translation>
    </message>
    <message>
        <source>Each nominee gets a letter of award and every other applicant one of regret, in the applicant&apos;s language. Nothing is sent by making them ready.</source>
        <translation>Chaque personne désignée reçoit une lettre d’attribution et chaque autre candidat une lettre de regret, dans la langue du candidat. Les préparer n’envoie rien.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>letters</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>letters</comment>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>letters</comment>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>letters</comment>
        <translation>Caduques</translation>
    </message>
    <message>
        <source>The call is not decided yet.</source>
        <translation>L’appel n’a pas encore fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>They hold names, and you are not cleared for personal data.</source>
        <translation>Elles contiennent des noms, et vous n’êtes pas habilité à voir les données personnelles.</translation>
    </message>
    <message>
        <source>No letter is ready yet.</source>
        <translation>Aucune lettre n’est encore préparée.</translation>
    </message>
    <message>
        <source>No letter waits to be released.</source>
        <translation>Aucune lettre n’attend d’être remise.</translation>
    </message>
    <message>
        <source>Letters of regret wait: a list with substitutes is still to be decided.</source>
        <translation>Les lettres de regret attendent&#xa0;: une liste de remplaçants doit encore faire l’objet d’une décision.</translation>
    </message>
    <message>
        <source>There is nothing new to write.</source>
        <translation>Il n’y a rien de nouveau à écrire.</translation>
    </message>
    <message>
        <source>Made ready: %1 awards, %2 regrets.</source>
        <translation>Préparées&#xa0;: %1 attributions, %2 regrets.</translation>
    </message>
    <message>
        <source>They wait here. Nothing was sent.</source>
        <translation>Elles attendent ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The letter to %1, %2,</source>
        <comment>%1 an applicant&apos;s number, %2 award or regret</comment>
        <translation>la lettre à %1 (%2)</translation>
    </message>
    <message>
        <source>%1 letters of award and %2 of regret of %3</source>
        <translation>%1 lettres d’attribution et %2 de regret de %3</translation>
    </message>
    <message numerus="yes">
        <source>Release %Ln letter(s)?</source>
        <translation>
            <numerusform>Remettre %Ln lettre&#xa0;?</numerusform>
            <numerusform>Remettre %Ln lettres&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will stand on record as given out today, by you. This can&apos;t be taken back.</source>
        <comment>%1 which letters</comment>
        <translation>Le registre indiquera comme remis aujourd’hui, par vous&#xa0;: %1. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The program sends nothing itself: save or print the letters and send them.</source>
        <translation>Le programme n’envoie rien lui-même&#xa0;: enregistrez ou imprimez les lettres et envoyez-les.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) released.</source>
        <translation>
            <numerusform>%Ln lettre remise.</numerusform>
            <numerusform>%Ln lettres remises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the letters; they hold names</source>
        <translation>Dossier des lettres&#xa0;; elles contiennent des noms</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message>
        <source>They are in %1. They hold names: mind the folder.</source>
        <translation>Elles sont dans %1. Elles contiennent des noms&#xa0;: attention au dossier.</translation>
    </message>
    <message>
        <source>Not written, since the data of these people were erased: %1.</source>
        <translation>Non écrites, car les données de ces personnes ont été effacées&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Arrêté&#xa0;; %Ln lettre écrite.</numerusform>
            <numerusform>Arrêté&#xa0;; %Ln lettres écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>%Ln lettre écrite.</numerusform>
            <numerusform>%Ln lettres écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter is written.</source>
        <translation>La lettre est écrite.</translation>
    </message>
    <message>
        <source>It is in %1. It holds a name: mind the folder.</source>
        <translation>Elle est dans %1. Elle contient un nom&#xa0;: attention au dossier.</translation>
    </message>
    <message>
        <source>The letter went to the printer.</source>
        <translation>La lettre a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>%1 awards, %2 regrets</source>
        <translation>%1 attributions, %2 regrets</translation>
    </message>
</context>
<context>
    <name>fund::LimitEditor</name>
    <message>
        <source>none</source>
        <comment>no limit</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>fund::LotPart</name>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Most of one State</source>
        <translation>Maximum par État</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Least merit, 0 to 100</source>
        <translation>Mérite minimal, de 0 à 100</translation>
    </message>
    <message>
        <source>How ties are settled</source>
        <translation>Départage des ex æquo</translation>
    </message>
    <message>
        <source>Public value added to the lot&apos;s seed</source>
        <translation>Valeur publique ajoutée à la graine du tirage</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>most delegates of one State</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>The most that all selected may cost together.</source>
        <translation>Coût maximal de l’ensemble des personnes retenues.</translation>
    </message>
    <message>
        <source>Below it nobody is selected, whatever the rules ask.</source>
        <translation>Au-dessous, personne n’est retenu, quoi qu’exigent les règles.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>Known to nobody before closing and to everybody after it: whoever publishes it, and for which day. At its end the form that the value must have: [decimals 4], [digits 6] or [hex 64]. Empty: the seed alone decides.</source>
        <translation>Connue de personne avant la clôture et de tous après&#xa0;: qui la publie, et pour quel jour. À la fin, la forme que doit avoir la valeur&#xa0;: [decimals 4], [digits 6] ou [hex 64]. Vide&#xa0;: la graine seule décide.</translation>
    </message>
</context>
<context>
    <name>fund::MainWindow</name>
    <message>
        <source>What this page is for</source>
        <translation>À quoi sert cette page</translation>
    </message>
    <message>
        <source>Change your &amp;password…</source>
        <translation>Changer votre &amp;mot de passe…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy with the table&apos;s &amp;head</source>
        <translation>Copier avec l’&amp;en-tête du tableau</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>&amp;Filtrer cette page</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>Opened for reading only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>open in another window too</source>
        <translation>ouvert aussi dans une autre fenêtre</translation>
    </message>
    <message>
        <source>open on %1 too</source>
        <comment>%1 a computer</comment>
        <translation>ouvert aussi sur %1</translation>
    </message>
    <message>
        <source>open by %1 on %2 too</source>
        <comment>%1 a person&apos;s account, %2 a computer</comment>
        <translation>ouvert aussi par %1 sur %2</translation>
    </message>
    <message>
        <source>The file was not backed up</source>
        <translation>Le fichier n’a pas été sauvegardé</translation>
    </message>
    <message>
        <source>It has %1 entries; its head hash is %2. Note the hash: it shows later whether a file still holds what the copy holds.</source>
        <translation>Elle compte %1 inscriptions&#xa0;; son hachage de tête est %2. Notez ce hachage&#xa0;: il montre plus tard si un fichier contient encore ce que contient la copie.</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>La copie est %1.</translation>
    </message>
    <message>
        <source>The file is backed up, and the copy is whole</source>
        <translation>Le fichier est sauvegardé, et la copie est intacte</translation>
    </message>
    <message>
        <source>The copy is as damaged as the file</source>
        <translation>La copie est aussi endommagée que le fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s); verify the record on the Audit page.</source>
        <translation>
            <numerusform>%Ln constatation&#xa0;; vérifiez le registre à la page Audit.</numerusform>
            <numerusform>%Ln constatations&#xa0;; vérifiez le registre à la page Audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is at work</source>
        <translation>Une autre opération est en cours</translation>
    </message>
    <message>
        <source>Back up once it is done, or cancel it first.</source>
        <translation>Sauvegardez une fois qu’elle sera terminée, ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sauvegarder vers</translation>
    </message>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>Fichiers de fonds (*.fund)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Demonstration, as on %1: invented people and amounts</source>
        <comment>%1 date</comment>
        <translation>Démonstration, au %1&#xa0;: personnes et montants inventés</translation>
    </message>
</context>
<context>
    <name>fund::MappingForm</name>
    <message>
        <source>Day, month, year</source>
        <comment>order in a date</comment>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <comment>order in a date</comment>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <comment>order in a date</comment>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>Point</source>
        <comment>a mark in numbers</comment>
        <translation>Point</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>a mark in numbers or between fields</comment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no mark in numbers</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Blank</source>
        <comment>a mark in numbers</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <comment>a mark in numbers</comment>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <comment>an encoding</comment>
        <translation>UTF-8 ou UTF-16</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <comment>an encoding</comment>
        <translation>Windows-1252</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>a mark between fields</comment>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a mark between fields</comment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <comment>a mark between fields</comment>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln problem(s) in all.</source>
        <translation>
            <numerusform>Il y a %Ln problème en tout.</numerusform>
            <numerusform>Il y a %Ln problèmes en tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Its IBAN or the bank&apos;s number. What you confirm is kept for it.</source>
        <translation>Son IBAN ou son numéro à la banque. Ce que vous confirmez est conservé pour lui.</translation>
    </message>
    <message>
        <source>Currency, and balance before the first line</source>
        <translation>Monnaie, et solde avant la première ligne</translation>
    </message>
    <message>
        <source>The balance only where no column tells it and the statement before is not on record.</source>
        <translation>Le solde seulement si aucune colonne ne l’indique et si le relevé précédent n’est pas enregistré.</translation>
    </message>
    <message>
        <source>First lines as they will be read</source>
        <translation>Premières lignes telles qu’elles seront lues</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>À quoi correspond chaque colonne</translation>
    </message>
    <message>
        <source>How days, amounts and the file are written</source>
        <translation>Comment sont écrits les jours, les montants et le fichier</translation>
    </message>
    <message>
        <source>Order of a day</source>
        <translation>Ordre d’un jour</translation>
    </message>
    <message>
        <source>Mark before the decimals</source>
        <translation>Signe avant les décimales</translation>
    </message>
    <message>
        <source>Mark of thousands</source>
        <translation>Signe des milliers</translation>
    </message>
    <message>
        <source>Lines before the headings</source>
        <translation>Lignes avant les en-têtes</translation>
    </message>
    <message>
        <source>Between fields</source>
        <translation>Entre les champs</translation>
    </message>
    <message>
        <source>Encoding</source>
        <comment>of a file</comment>
        <translation>Codage</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>aucune colonne</translation>
    </message>
    <message>
        <source>The lines can be read like this. Compare them with the bank&apos;s.</source>
        <translation>Les lignes peuvent être lues ainsi. Comparez-les à celles de la banque.</translation>
    </message>
    <message>
        <source>Not all can be read like this yet.</source>
        <translation>Tout ne peut pas encore être lu ainsi.</translation>
    </message>
    <message>
        <source>Say the account: its IBAN or the bank&apos;s number.</source>
        <translation>Indiquez le compte&#xa0;: son IBAN ou son numéro à la banque.</translation>
    </message>
</context>
<context>
    <name>fund::MatchPanel</name>
    <message>
        <source>Taken</source>
        <comment>a line or an entry, for a match</comment>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>For this match</source>
        <translation>Pour cet appariement</translation>
    </message>
    <message>
        <source>Booked</source>
        <comment>a line of the bank, on a day</comment>
        <translation>Comptabilisée</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a bank</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of the bank</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the books</comment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>What</source>
        <comment>an entry of the books is</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Open lines of the bank</source>
        <translation>Lignes bancaires ouvertes</translation>
    </message>
    <message>
        <source>Open entries of the books</source>
        <translation>Écritures comptables ouvertes</translation>
    </message>
    <message>
        <source>Match these</source>
        <translation>Apparier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Lines %1: %2 · entries %3: %4</source>
        <comment>numbers of them and what they come to</comment>
        <translation>Lignes %1&#xa0;: %2 · écritures %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Nothing is left: Enter matches them.</source>
        <translation>Il ne reste rien&#xa0;: Entrée les apparie.</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <comment>an amount</comment>
        <translation>Reste&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>fund::NamesForm</name>
    <message>
        <source>Name in %1</source>
        <comment>a language</comment>
        <translation>Nom en %1</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <comment>the name a donor was recorded by</comment>
        <translation>Si vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>Valables à partir du</translation>
    </message>
    <message>
        <source>Papers of earlier days keep the names of their day.</source>
        <translation>Les documents antérieurs gardent les noms de leur date.</translation>
    </message>
</context>
<context>
    <name>fund::NewCallForm</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>Tel que le nomment les tableaux de voyage.</translation>
    </message>
</context>
<context>
    <name>fund::NewFileForm</name>
    <message>
        <source>Name of the fund</source>
        <translation>Nom du fonds</translation>
    </message>
    <message>
        <source>Your name: the first administrator</source>
        <translation>Votre nom&#xa0;: premier administrateur</translation>
    </message>
    <message>
        <source>One person, one role. Others are added on the Users page.</source>
        <translation>Une personne, un rôle. Les autres sont ajoutées à la page Utilisateurs.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 10 characters. It opens your part of the file and is stored nowhere.</source>
        <translation>Au moins 10 caractères. Il ouvre votre partie du fichier et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Le même mot de passe</translation>
    </message>
    <message>
        <source>The fund needs a name.</source>
        <translation>Le fonds doit avoir un nom.</translation>
    </message>
    <message>
        <source>The first user needs a name.</source>
        <translation>Le premier utilisateur doit avoir un nom.</translation>
    </message>
    <message>
        <source>Currency of the books</source>
        <translation>Monnaie des comptes</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards. Funds of the United Nations keep theirs in US dollars.</source>
        <translation>Elle ne peut plus être changée ensuite. Les fonds de l’Organisation des Nations Unies tiennent leurs comptes en dollars des États-Unis.</translation>
    </message>
    <message>
        <source>A payment takes two people</source>
        <translation>Un paiement demande deux personnes</translation>
    </message>
    <message>
        <source>The administrator certifies, finance pays. It is a dated setting: an authority may change it.</source>
        <translation>L’administrateur certifie, le service financier paie. C’est un paramètre daté&#xa0;: une autorité peut le changer.</translation>
    </message>
</context>
<context>
    <name>fund::PageHead</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>fund::PartnerForm</name>
    <message>
        <source>Name of the partner</source>
        <translation>Nom du partenaire</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Type de partenaire</translation>
    </message>
    <message>
        <source>State of its seat, if any</source>
        <translation>État de son siège, s’il y en a un</translation>
    </message>
    <message>
        <source>Number in a register</source>
        <translation>Numéro dans un registre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>Names in further languages</source>
        <translation>Noms dans d’autres langues</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>a number</comment>
        <translation>Personne %1</translation>
    </message>
    <message>
        <source>%1 is in charge no more</source>
        <comment>a person</comment>
        <translation>%1 n’est plus responsable</translation>
    </message>
    <message>
        <source>Who joins</source>
        <translation>Nouveaux responsables</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>One a line: name; office; year of birth. The name is needed. It is sealed, compared with the Consolidated List, and erased when the person asks for it (para. 11).</source>
        <translation>Une personne par ligne&#xa0;: nom&#xa0;; fonction&#xa0;; année de naissance. Le nom est obligatoire. Il est scellé, comparé à la Liste récapitulative, et effacé lorsque la personne le demande (par. 11).</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Why it is amended</source>
        <translation>Motif de la modification</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Valable à partir du</translation>
    </message>
</context>
<context>
    <name>fund::PartnersPage</name>
    <message>
        <source>Name erased</source>
        <translation>Nom effacé</translation>
    </message>
    <message>
        <source>Name sealed</source>
        <translation>Nom scellé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, the office</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a partner to see its names, who is in charge and where it stands.</source>
        <translation>Choisissez un partenaire pour voir ses noms, ses responsables et sa situation.</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Agréé jusqu’au</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site Web</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Recorded as</source>
        <translation>Enregistré comme</translation>
    </message>
    <message>
        <source>Persons in charge</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Nobody is on record.</source>
        <translation>Personne n’est enregistré.</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <comment>a day, the reason</comment>
        <translation>jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>in charge</source>
        <comment>a person of a partner</comment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Due diligence…</source>
        <translation>Vérification préalable…</translation>
    </message>
    <message>
        <source>Amend…</source>
        <comment>a partner</comment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Implementing partners</source>
        <translation>Partenaires d’exécution</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Quels partenaires</translation>
    </message>
    <message>
        <source>With whom Governments carry out projects: non-governmental entities, United Nations partners, other international or regional organisations. A Government receives a grant and is never its own partner. A partner and those in charge of it are compared with the Consolidated List, and a project is entrusted to it only under a clearance that two people decided. Names of persons are sealed. What is said of a partner is amended with a reason, from a day on; nothing is deleted.</source>
        <translation>Ceux avec qui les gouvernements exécutent des projets&#xa0;: entités non gouvernementales, partenaires des Nations Unies, autres organisations internationales ou régionales. Un gouvernement reçoit une subvention et n’est jamais son propre partenaire. Le partenaire et ses responsables sont comparés à la Liste récapitulative, et un projet ne lui est confié qu’en vertu d’un agrément décidé par deux personnes. Les noms des personnes sont scellés. Les indications sur un partenaire se modifient avec un motif, à partir d’un jour donné&#xa0;; rien n’est supprimé.</translation>
    </message>
    <message>
        <source>para. 24</source>
        <translation>par. 24</translation>
    </message>
    <message>
        <source>Partners</source>
        <comment>implementing partners</comment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>Nouveau partenaire…</translation>
    </message>
    <message>
        <source>No partner yet</source>
        <translation>Aucun partenaire pour l’instant</translation>
    </message>
    <message>
        <source>An implementing partner is recorded here before an application names it, with those in charge of it (para. 24).</source>
        <translation>Un partenaire d’exécution est enregistré ici, avec ses responsables, avant qu’une candidature le nomme (par. 24).</translation>
    </message>
    <message>
        <source>All</source>
        <comment>partners</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>partners</comment>
        <translation>Agréés</translation>
    </message>
    <message>
        <source>Without a clearance</source>
        <translation>Sans agrément</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partner(s)</source>
        <translation>
            <numerusform>%Ln partenaire</numerusform>
            <numerusform>%Ln partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Record an implementing partner</source>
        <translation>Enregistrer un partenaire d’exécution</translation>
    </message>
    <message>
        <source>Record partner</source>
        <translation>Enregistrer le partenaire</translation>
    </message>
    <message>
        <source>Amend %1</source>
        <comment>a partner</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Amend</source>
        <comment>a partner</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Erase a name</source>
        <comment>of a person in charge of a partner</comment>
        <translation>Effacer un nom</translation>
    </message>
    <message>
        <source>Name, office and year of birth of the person are gone for good; that somebody was in charge, and from when to when, stays on record. Who is still in charge leaves with it.</source>
        <translation>Le nom, la fonction et l’année de naissance de la personne disparaissent pour de bon&#xa0;; qu’une personne était responsable, et de quand à quand, reste au registre. Qui est encore responsable quitte ainsi ses fonctions.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Pourquoi il est effacé</translation>
    </message>
    <message>
        <source>Erase the name</source>
        <translation>Effacer le nom</translation>
    </message>
    <message>
        <source>Erase the name…</source>
        <translation>Effacer le nom…</translation>
    </message>
    <message>
        <source>Erase: %1</source>
        <comment>a person in charge</comment>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stood on record already.</source>
        <translation>
            <numerusform>%Ln ligne était déjà enregistrée.</numerusform>
            <numerusform>%Ln lignes étaient déjà enregistrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::PasswordForm</name>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <comment>a password</comment>
        <translation>Le même à nouveau</translation>
    </message>
    <message>
        <source>At least 10 characters.</source>
        <translation>Au moins 10 caractères.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was changed.</source>
        <translation>Ce n’est pas votre mot de passe&#xa0;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>fund::PaymentForm</name>
    <message>
        <source>What is paid for</source>
        <translation>Objet du paiement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Voucher or invoice</source>
        <translation>Pièce justificative ou facture</translation>
    </message>
    <message>
        <source>Nothing more will be paid for it</source>
        <translation>Rien d’autre ne sera payé pour cela</translation>
    </message>
    <message>
        <source>Choose what is paid for: only what is committed can be paid.</source>
        <translation>Choisissez l’objet du paiement&#xa0;: seul ce qui est engagé peut être payé.</translation>
    </message>
    <message>
        <source>At most what is open of the commitment.</source>
        <translation>Au plus ce qui reste à payer sur l’engagement.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Reste à payer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is open; %2 was paid before.</source>
        <translation>Reste à payer&#xa0;: %1&#xa0;; déjà payé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Then %1 goes back to the window, with its support costs.</source>
        <translation>Ensuite, %1 retournent au guichet, avec les dépenses d’appui correspondantes.</translation>
    </message>
    <message>
        <source>Certified on</source>
        <translation>Certifié le</translation>
    </message>
    <message>
        <source>Why the voucher is paid once more</source>
        <translation>Motif du second paiement de la pièce justificative</translation>
    </message>
</context>
<context>
    <name>fund::PoolPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Allot money…</source>
        <translation>Allouer des fonds…</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fonds commun</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sous forme de tableau</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>of the pool&apos;s position</comment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Once contributions come in, their way through the fund is drawn here.</source>
        <translation>Dès que des contributions arrivent, leur parcours dans le fonds est dessiné ici.</translation>
    </message>
    <message>
        <source>Position at the end of %1 · amounts in %2</source>
        <comment>a day, a currency</comment>
        <translation>Situation à la fin du %1 · montants en %2</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>Dans le fonds commun</translation>
    </message>
    <message>
        <source>with other income</source>
        <translation>avec les autres recettes</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Dépenses d’appui</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>Pour les activités</translation>
    </message>
    <message>
        <source>allotted %1</source>
        <comment>an amount</comment>
        <translation>alloué %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>spent %1</source>
        <comment>an amount</comment>
        <translation>dépensé %1</translation>
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
        <translation>Il y a un déficit.</translation>
    </message>
    <message>
        <source>Nothing new can be allotted until it is covered.</source>
        <translation>Rien de nouveau ne peut être alloué tant qu’il n’est pas couvert.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>Aucun minimum de démarrage n’a été annoncé.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before it is announced and reached (para. 16).</source>
        <translation>Rien ne peut être alloué avant qu’il soit annoncé et atteint (par. 16).</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start, %1.</source>
        <translation>Les encaissements n’ont pas atteint le minimum de démarrage, %1.</translation>
    </message>
    <message>
        <source>Nothing can be allotted before they do (para. 16).</source>
        <translation>Rien ne peut être alloué auparavant (par. 16).</translation>
    </message>
    <message>
        <source>Pledges and agreements in %1 are not counted.</source>
        <translation>Les annonces et accords en %1 ne sont pas comptés.</translation>
    </message>
    <message>
        <source>No UN operational rate is on record for them.</source>
        <translation>Aucun taux de change opérationnel de l’ONU n’est enregistré pour eux.</translation>
    </message>
    <message>
        <source>From contributions to spending</source>
        <translation>Des contributions aux dépenses</translation>
    </message>
    <message>
        <source>Whole %1</source>
        <comment>a currency</comment>
        <translation>%1 entiers</translation>
    </message>
    <message>
        <source>start reached</source>
        <comment>a day on a scale of days</comment>
        <translation>démarrage atteint</translation>
    </message>
    <message>
        <source>Allot money</source>
        <translation>Allouer des fonds</translation>
    </message>
    <message>
        <source>Allot</source>
        <translation>Allouer</translation>
    </message>
    <message>
        <source>An allotment is authority to commit money; it is an entry of the books.</source>
        <translation>Une allocation autorise à engager des fonds&#xa0;; c’est une écriture des comptes.</translation>
    </message>
    <message>
        <source>Reverse an entry</source>
        <translation>Contre-passer une écriture</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Pourquoi elle était erronée</translation>
    </message>
    <message>
        <source>Reverse the entry</source>
        <translation>Contre-passer l’écriture</translation>
    </message>
    <message>
        <source>The entry was not reversed</source>
        <translation>L’écriture n’a pas été contre-passée</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Telle que connue le</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Écarte ce qui a été enregistré après ce jour.</translation>
    </message>
    <message>
        <source>Other income…</source>
        <translation>Autres recettes…</translation>
    </message>
    <message>
        <source>Record a payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>Position at the end of %1, as known on %2 · amounts in %3</source>
        <comment>a day, a day, a currency</comment>
        <translation>Situation à la fin du %1, telle que connue le %2 · montants en %3</translation>
    </message>
    <message>
        <source>Record a payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Record the payment</source>
        <translation>Enregistrer le paiement</translation>
    </message>
    <message>
        <source>Support costs follow what was committed. A mistake is reversed by another entry.</source>
        <translation>Les dépenses d’appui suivent ce qui a été engagé. Une erreur est contre-passée par une autre écriture.</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Autres recettes</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It has no donor and goes to the one pool.</source>
        <translation>Cette recette n’a pas de donateur et va au fonds commun.</translation>
    </message>
    <message>
        <source>More…</source>
        <comment>further deeds of the pool</comment>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>%1 can be allotted</source>
        <comment>an amount</comment>
        <translation>%1 peuvent être alloués</translation>
    </message>
    <message>
        <source>Certify a payment…</source>
        <translation>Certifier un paiement…</translation>
    </message>
    <message>
        <source>Revalue receivables…</source>
        <translation>Réévaluer les créances…</translation>
    </message>
    <message>
        <source>Close the books…</source>
        <translation>Clore les comptes…</translation>
    </message>
    <message>
        <source>Certify a payment</source>
        <translation>Certifier un paiement</translation>
    </message>
    <message>
        <source>Certify it</source>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Another person then pays exactly this. Who certifies and who pays are two people.</source>
        <translation>Une autre personne paie ensuite exactement ce montant. Qui certifie et qui paie sont deux personnes.</translation>
    </message>
    <message>
        <source>Revalue receivables</source>
        <translation>Réévaluer les créances</translation>
    </message>
    <message>
        <source>What is signed in other currencies and not yet received is valued at the UN operational rates of %1. The difference is unrealised, and no part of the pool.</source>
        <translation>Ce qui est signé dans d’autres monnaies et pas encore reçu est évalué aux taux de change opérationnels de l’ONU du %1. La différence n’est pas réalisée et ne fait pas partie du fonds commun.</translation>
    </message>
    <message>
        <source>Revalue</source>
        <translation>Réévaluer</translation>
    </message>
    <message>
        <source>Nothing was revalued</source>
        <translation>Rien n’a été réévalué</translation>
    </message>
    <message>
        <source>Receivables of %1</source>
        <translation>Créances au %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) revalued; unrealised difference %1.</source>
        <translation>
            <numerusform>%Ln contribution réévaluée&#xa0;; différence non réalisée %1.</numerusform>
            <numerusform>%Ln contributions réévaluées&#xa0;; différence non réalisée %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the books</source>
        <translation>Clore les comptes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>No entry is of a closed day from then on, and a closing is never taken back.</source>
        <translation>Aucune écriture ne porte dès lors sur un jour clos, et une clôture n’est jamais annulée.</translation>
    </message>
    <message>
        <source>Committed for later years</source>
        <translation>Engagé pour les années ultérieures</translation>
    </message>
    <message>
        <source>All contributions form one pool. What came in stands at the left; support costs and the operating reserve are set aside; what is allotted to a window may be committed, and what is committed may be spent. Nothing is allotted before the announced minimum is reached, and staff are paid from the fund only where that was decided, never beyond what Member States paid in. Choose any number to see the entries that make it up. The day says which position is shown; “as known on” leaves out what was recorded after another day, so that an old figure can be found again. The other views tell what donors promised and gave, how envelopes are used, and the cash of the months to come.</source>
        <translation>Toutes les contributions forment un fonds commun. Les rentrées figurent à gauche&#xa0;; les dépenses d’appui et la réserve opérationnelle sont mises de côté&#xa0;; ce qui est alloué à un guichet peut être engagé, et ce qui est engagé peut être dépensé. Rien n’est alloué avant que le minimum annoncé soit atteint, et le personnel n’est payé sur le fonds que si cela a été décidé, jamais au-delà des versements des États Membres. Choisissez un chiffre pour voir les écritures qui le composent. La date indique la situation affichée&#xa0;; «&#xa0;telle que connue le&#xa0;» exclut ce qui a été enregistré après une autre date, pour qu’un ancien chiffre puisse être retrouvé. Les autres vues montrent ce que les donateurs ont promis et donné, l’utilisation des enveloppes et la trésorerie des mois à venir.</translation>
    </message>
    <message>
        <source>paras. 14–16, 19, 20 and 23</source>
        <translation>par. 14 à 16, 19, 20 et 23</translation>
    </message>
    <message>
        <source>Commit money</source>
        <translation>Engager des fonds</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Engager</translation>
    </message>
    <message>
        <source>Support costs are charged with it. Another person pays against it; a nominee&apos;s award commits by itself.</source>
        <translation>Les dépenses d’appui sont imputées en même temps. Une autre personne effectue les paiements correspondants&#xa0;; l’octroi à une personne désignée vaut engagement.</translation>
    </message>
    <message>
        <source>Release a commitment</source>
        <translation>Dégager un engagement</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Dégager</translation>
    </message>
    <message>
        <source>What is left goes back to the window. The commitment stays on record, and so does the release.</source>
        <translation>Le reliquat revient au guichet. L’engagement reste enregistré, et le dégagement aussi.</translation>
    </message>
    <message>
        <source>Return unused money</source>
        <translation>Rendre des fonds inutilisés</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>It can be allotted anew, to any window. The allotment stays on record.</source>
        <translation>Ils peuvent être alloués de nouveau, à tout guichet. L’allocation reste enregistrée.</translation>
    </message>
    <message>
        <source>committed for that year</source>
        <translation>engagé pour cette année</translation>
    </message>
    <message>
        <source>%1 is reversed by a new entry of today, which names it and says why. Both stay on record: name no applicant.</source>
        <translation>Une nouvelle écriture datée d’aujourd’hui contre-passe %1, en cite la référence et en donne le motif. Les deux restent enregistrées&#xa0;: ne nommez aucun candidat.</translation>
    </message>
    <message>
        <source>Commit money…</source>
        <translation>Engager des fonds…</translation>
    </message>
    <message>
        <source>Release a commitment…</source>
        <translation>Dégager un engagement…</translation>
    </message>
    <message>
        <source>Return unused money…</source>
        <translation>Rendre des fonds inutilisés…</translation>
    </message>
    <message>
        <source>Release from the reserve</source>
        <translation>Libérer une part de la réserve</translation>
    </message>
    <message>
        <source>The reserve is held for final commitments and closing costs (ST/AI/284); it is never released by itself. What is released can be allotted.</source>
        <translation>La réserve est détenue pour les derniers engagements et les coûts de clôture (ST/AI/284)&#xa0;; elle n’est jamais libérée d’elle-même. Ce qui est libéré peut être alloué.</translation>
    </message>
    <message>
        <source>Release from the reserve…</source>
        <translation>Libérer une part de la réserve…</translation>
    </message>
</context>
<context>
    <name>fund::PoolViews</name>
    <message>
        <source>Views of the pool</source>
        <translation>Vues du fonds commun</translation>
    </message>
    <message>
        <source>Flow</source>
        <comment>a view of the pool</comment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Contributions</source>
        <comment>a view of the pool</comment>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <comment>a view of the pool</comment>
        <translation>Enveloppes</translation>
    </message>
    <message>
        <source>Cash forecast</source>
        <comment>a view of the pool</comment>
        <translation>Prévision de trésorerie</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Enveloppe</translation>
    </message>
    <message>
        <source>Once contributions come in, they are drawn here.</source>
        <translation>Dès que des contributions arrivent, elles sont représentées ici.</translation>
    </message>
    <message>
        <source>Once money is allotted, its way from allotment to payment is drawn here.</source>
        <translation>Dès que des fonds sont alloués, leur parcours de l’allocation au paiement est représenté ici.</translation>
    </message>
    <message>
        <source>Once there is cash or an agreement, the months to come are drawn here.</source>
        <translation>Dès qu’il y a de la trésorerie ou un accord, les mois à venir sont représentés ici.</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>%1 is &apos;USD million&apos;, %2 a day</comment>
        <translation>%1, au %2</translation>
    </message>
    <message>
        <source>Promised and received, by year</source>
        <translation>Promis et reçu, par année</translation>
    </message>
    <message>
        <source>By kind of donor and year</source>
        <translation>Par type de donateur et par année</translation>
    </message>
    <message>
        <source>From allotment to payment</source>
        <translation>De l’allocation au paiement</translation>
    </message>
    <message>
        <source>From allotment to payment: %1</source>
        <comment>an envelope</comment>
        <translation>De l’allocation au paiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, at the end of each month</source>
        <comment>&apos;USD million&apos;</comment>
        <translation>%1, à la fin de chaque mois</translation>
    </message>
    <message>
        <source>Cash in the months to come</source>
        <translation>Trésorerie des mois à venir</translation>
    </message>
    <message>
        <source>Spoken for are support costs, the operating reserve and what is committed and unpaid: where cash falls to it, nothing can be committed.</source>
        <translation>Sont indisponibles les dépenses d’appui, la réserve opérationnelle et ce qui est engagé et non payé&#xa0;: lorsque la trésorerie tombe à ce niveau, rien ne peut être engagé.</translation>
    </message>
    <message>
        <source>Cash falls to it in %1.</source>
        <comment>a month</comment>
        <translation>La trésorerie tombe à ce niveau en %1.</translation>
    </message>
    <message>
        <source>Agreements in %1 are not counted: no UN operational rate is on record for them.</source>
        <translation>Les accords en %1 ne sont pas comptés&#xa0;: aucun taux de change opérationnel de l’ONU n’est enregistré pour cette monnaie.</translation>
    </message>
    <message>
        <source>Assumed: what is signed comes when its instalments are due, or at once where that is past or no day is agreed; what is committed is paid in the month in which the call&apos;s meeting begins, or at once, and what is meant for a later year at its beginning. Pledges that are not signed and money that is allotted and not committed are not counted.</source>
        <translation>Hypothèses&#xa0;: ce qui est signé arrive à l’échéance des versements, ou immédiatement si elle est passée ou si aucun jour n’est convenu&#xa0;; ce qui est engagé est payé dans le mois où commence la réunion de l’appel, ou immédiatement, et ce qui est prévu pour une année ultérieure, au début de celle-ci. Les annonces non signées et les fonds alloués mais non engagés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Promised in %1</source>
        <comment>a year</comment>
        <translation>Promis en %1</translation>
    </message>
    <message>
        <source>Received in %1</source>
        <comment>a year</comment>
        <translation>Reçu en %1</translation>
    </message>
    <message>
        <source>All donors</source>
        <translation>Tous les donateurs</translation>
    </message>
    <message>
        <source>%1, allotted by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1, alloué au %2</translation>
    </message>
    <message>
        <source>%1, committed by %2</source>
        <comment>an envelope, a day</comment>
        <translation>%1, engagé au %2</translation>
    </message>
    <message>
        <source>Spent by %1</source>
        <comment>a day</comment>
        <translation>Dépensé au %1</translation>
    </message>
    <message>
        <source>Committed by %1</source>
        <comment>a day</comment>
        <translation>Engagé au %1</translation>
    </message>
    <message>
        <source>Spoken for</source>
        <translation>Déjà réservé</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Trésorerie</translation>
    </message>
</context>
<context>
    <name>fund::ProgressStrip</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
</context>
<context>
    <name>fund::PublicationForm</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>States, on request</source>
        <translation>Les États, sur demande</translation>
    </message>
    <message>
        <source>On whose decision or request</source>
        <translation>Sur quelle décision ou à la demande de qui</translation>
    </message>
    <message>
        <source>A reference that stays on record and names nobody.</source>
        <translation>Une référence qui reste au registre et ne nomme personne.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of each of these. For anyone the file is given out only with the consent of all of them.</source>
        <translation>Moins de trois candidats ont en commun les attributs de chacun de ceux-ci. Le fichier n’est remis à tout le monde qu’avec le consentement de tous.</translation>
    </message>
    <message>
        <source>Letter of %1</source>
        <translation>Lettre de %1</translation>
    </message>
    <message>
        <source>Its date</source>
        <comment>of a letter</comment>
        <translation>Sa date</translation>
    </message>
</context>
<context>
    <name>fund::PublicationPart</name>
    <message>
        <source>What publication freezes</source>
        <translation>Ce que la publication fige</translation>
    </message>
    <message>
        <source>The text, the checks of para. 21, the scored criteria with weights and words, the balance rules with their places, seats, envelope, least merit, the groups of States on the closing date and the lot: one document under one digest. Reviews and selection use it and nothing else (para. 18).</source>
        <translation>Le texte, les vérifications du par. 21, les critères notés avec leurs coefficients et leurs libellés, les règles d’équilibre avec leurs places, les places, l’enveloppe, le mérite minimal, les groupes d’États à la date de clôture et le tirage au sort&#xa0;: un document sous une seule empreinte. Les évaluations et la sélection l’utilisent, et rien d’autre (par. 18).</translation>
    </message>
    <message>
        <source>Nothing of this call is frozen yet.</source>
        <translation>Rien de cet appel n’est encore figé.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>Digest, SHA-256</source>
        <translation>Empreinte, SHA-256</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>Until it closes and before the first score a new version can be published. It closes no earlier, opens no later and leaves the lot as it is.</source>
        <translation>Jusqu’à la clôture et avant la première note, une nouvelle version peut être publiée. Elle ne clôt pas plus tôt, n’ouvre pas plus tard et laisse le tirage au sort tel quel.</translation>
    </message>
    <message>
        <source>Why it was published all the same</source>
        <comment>rules clash, the notice was short, or people had applied</comment>
        <translation>Pourquoi il a été publié malgré tout</translation>
    </message>
</context>
<context>
    <name>fund::Rail</name>
    <message>
        <source>Money</source>
        <comment>group of pages</comment>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <comment>group of pages</comment>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>Projects</source>
        <comment>group of pages</comment>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>group of pages</comment>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>group of pages</comment>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>fund::ReceiptForm</name>
    <message>
        <source>Amount received</source>
        <translation>Montant reçu</translation>
    </message>
    <message>
        <source>At the bank on</source>
        <translation>À la banque le</translation>
    </message>
    <message>
        <source>The bank&apos;s reference</source>
        <translation>Référence bancaire</translation>
    </message>
    <message>
        <source>%1 at the UN operational rate of the day, %2.</source>
        <comment>an amount, a rate of exchange</comment>
        <translation>%1 au taux de change opérationnel de l’ONU du jour, %2.</translation>
    </message>
    <message>
        <source>Why more came than is due</source>
        <translation>Pourquoi il est venu plus que ce qui est dû</translation>
    </message>
    <message>
        <source>What shows that the money came before the clearance ended</source>
        <translation>Ce qui montre que les fonds sont arrivés avant la fin de l’agrément</translation>
    </message>
</context>
<context>
    <name>fund::RecoveryKey</name>
    <message>
        <source>Recovery key</source>
        <translation>Clef de récupération</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
</context>
<context>
    <name>fund::ReleaseForm</name>
    <message>
        <source>What is released</source>
        <translation>Objet du dégagement</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Dégagé le</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Pourquoi ce n’est plus nécessaire</translation>
    </message>
    <message>
        <source>%1 goes back to the window, with its support costs.</source>
        <translation>%1 reviennent au guichet, avec les dépenses d’appui correspondantes.</translation>
    </message>
    <message>
        <source>Choose what is released.</source>
        <translation>Choisissez l’engagement à dégager.</translation>
    </message>
</context>
<context>
    <name>fund::ReportPage</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>para. 27</source>
        <translation>par. 27</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>The year is being read</source>
        <translation>L’année est en train d’être lue</translation>
    </message>
    <message>
        <source>Its pages are shown here in a moment.</source>
        <translation>Ses pages s’affichent ici dans un instant.</translation>
    </message>
    <message>
        <source>Reading the year</source>
        <translation>Lecture de l’année</translation>
    </message>
    <message>
        <source>The report can&apos;t be made</source>
        <translation>Le rapport ne peut pas être établi</translation>
    </message>
    <message>
        <source>Annual report %1</source>
        <comment>%1 a year</comment>
        <translation>Rapport annuel %1</translation>
    </message>
    <message>
        <source>One for all donors (para. 27)</source>
        <translation>Un seul pour tous les donateurs (par. 27)</translation>
    </message>
    <message>
        <source>data of %1</source>
        <comment>a date</comment>
        <translation>données du %1</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>There is no report to save yet.</source>
        <translation>Il n’y a pas encore de rapport à enregistrer.</translation>
    </message>
    <message>
        <source>What is missing before the report goes out is listed here.</source>
        <translation>Ce qui manque avant la diffusion du rapport est indiqué ici.</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Avant la diffusion</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the place where something can be mended</comment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Every number is read from the file as it stands; the report carries the record&apos;s head hash.</source>
        <translation>Chaque nombre est lu dans le fichier tel qu’il est&#xa0;; le rapport porte le hachage de tête du registre.</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>Le rapport est écrit.</translation>
    </message>
    <message>
        <source>The report went to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Report in</source>
        <comment>a language</comment>
        <translation>Rapport en</translation>
    </message>
    <message>
        <source>One report for all donors: contributions, the use of funds in aggregate, each sponsorship round and the rules that were applied. Every number is read from the file; there is nothing to type. What is still missing stands beside the pages. A year that is not over is marked provisional. “As known on” leaves out what was recorded after a day, so that the report that was given out then comes out again.</source>
        <translation>Un seul rapport pour tous les donateurs&#xa0;: les contributions, l’utilisation globale des fonds, chaque cycle de parrainage et les règles appliquées. Chaque nombre est lu dans le fichier&#xa0;; il n’y a rien à saisir. Ce qui manque encore figure à côté des pages. Une année non terminée porte la mention «&#xa0;provisoire&#xa0;». «&#xa0;Telle que connue le&#xa0;» écarte ce qui a été enregistré après un jour donné, de sorte que le rapport remis alors ressorte à l’identique.</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>With the scenarios</source>
        <translation>Avec les scénarios</translation>
    </message>
    <message>
        <source>The scenarios that are kept, or the levels of para. 20, as the last annex.</source>
        <translation>Les scénarios conservés, ou les niveaux du par. 20, comme dernière annexe.</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Telle que connue le</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Écarte ce qui a été enregistré après ce jour.</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <comment>a date</comment>
        <translation>telle que connue le %1</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer sous forme de classeur</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>The tables are written.</source>
        <translation>Les tableaux sont écrits.</translation>
    </message>
</context>
<context>
    <name>fund::RequestLetterPart</name>
    <message>
        <source>The donor&apos;s letter</source>
        <translation>Lettre du donateur</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</source>
        <translation>Lettres (*.pdf *.png *.jpg *.jpeg *.txt *.eml)</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut être lu</translation>
    </message>
    <message>
        <source>Attach the letter…</source>
        <translation>Joindre la lettre…</translation>
    </message>
    <message>
        <source>None is attached. A PDF, an image or a text of at most 10 megabytes.</source>
        <translation>Aucune n’est jointe. Un PDF, une image ou un texte de 10 mégaoctets au plus.</translation>
    </message>
</context>
<context>
    <name>fund::ReserveReleaseForm</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Whose decision it is, and where it stands</source>
        <translation>De qui émane la décision, et où elle figure</translation>
    </message>
    <message>
        <source>Why it is held no longer</source>
        <translation>Motif pour lequel elle n’est plus détenue</translation>
    </message>
    <message>
        <source>The reserve holds %1.</source>
        <comment>an amount</comment>
        <translation>La réserve contient %1.</translation>
    </message>
</context>
<context>
    <name>fund::ReturnForm</name>
    <message>
        <source>Window</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Rendu le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Pourquoi ce n’est plus nécessaire</translation>
    </message>
    <message>
        <source>The round is settled</source>
        <translation>Le cycle est soldé</translation>
    </message>
    <message>
        <source>%1 is allotted and not committed.</source>
        <translation>%1 alloués et non engagés.</translation>
    </message>
    <message>
        <source>%1 of the operating reserve goes back with it.</source>
        <translation>%1 de la réserve opérationnelle reviennent en même temps.</translation>
    </message>
</context>
<context>
    <name>fund::ReviewQueuePage</name>
    <message>
        <source>Score each application that is assigned to you: 0 to 5 for every criterion, and a note if you wish. What you begin is kept at once, sealed to you. A submitted review can&apos;t change, and nobody reads it until all reviews of the application are in. With a conflict of interest, stand back: someone else is assigned. You never see who applied, only what they wrote.</source>
        <translation>Notez chaque candidature qui vous est attribuée&#xa0;: de 0 à 5 pour chaque critère, avec une remarque si vous le souhaitez. Ce que vous commencez est aussitôt conservé, scellé pour vous seul. Une évaluation soumise ne peut plus changer, et nul ne la lit avant que toutes les évaluations de la candidature soient remises. En cas de conflit d’intérêts, récusez-vous&#xa0;: quelqu’un d’autre est désigné. Vous ne voyez jamais qui est candidat, seulement ce qui a été écrit.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>par. 18 et 21</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>I have a conflict</source>
        <translation>J’ai un conflit</translation>
    </message>
    <message>
        <source>Submit and open next</source>
        <translation>Soumettre et ouvrir la suivante</translation>
    </message>
    <message>
        <source>score</source>
        <comment>what a key does</comment>
        <translation>note</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>a key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next criterion</source>
        <comment>what a key does</comment>
        <translation>critère suivant</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <comment>keys</comment>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>note</source>
        <comment>what a key does</comment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Alt+PgDn</source>
        <comment>keys</comment>
        <translation>Alt+PgSuiv</translation>
    </message>
    <message>
        <source>skip for now</source>
        <comment>what a key does</comment>
        <translation>passer pour l’instant</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>take a score back</source>
        <comment>what a key does</comment>
        <translation>annuler une note</translation>
    </message>
    <message>
        <source>There is nothing left to submit here.</source>
        <translation>Il n’y a plus rien à soumettre ici.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Vous vous êtes récusé pour cette candidature.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened.</source>
        <translation>Les évaluations de cette candidature sont ouvertes.</translation>
    </message>
    <message>
        <source>Call %1 · %2, %3, %4</source>
        <comment>reference, meeting, place, dates</comment>
        <translation>Appel %1 · %2, %3, %4</translation>
    </message>
    <message>
        <source>No application waits for you</source>
        <translation>Aucune candidature ne vous attend</translation>
    </message>
    <message>
        <source>When a call is closed, the office assigns its applications. Yours appear here, one after the other.</source>
        <translation>Quand un appel est clos, le Bureau attribue ses candidatures. Les vôtres apparaissent ici, l’une après l’autre.</translation>
    </message>
    <message>
        <source>All your reviews of this call are done</source>
        <translation>Toutes vos évaluations de cet appel sont faites</translation>
    </message>
    <message>
        <source>The boxes above lead back to what you submitted. The other reviewers&apos; scores appear there once all are in.</source>
        <translation>Les cases ci-dessus ramènent à ce que vous avez soumis. Les notes des autres évaluateurs y apparaissent une fois qu’elles sont toutes remises.</translation>
    </message>
    <message>
        <source>Conflict of interest in %1</source>
        <translation>Conflit d’intérêts pour %1</translation>
    </message>
    <message>
        <source>You stand back from this application for good, and someone else is assigned where anyone is left. The sentence stays in the record.</source>
        <translation>Vous vous récusez définitivement pour cette candidature, et quelqu’un d’autre est désigné s’il reste quelqu’un. La phrase reste au registre.</translation>
    </message>
    <message>
        <source>What the conflict is</source>
        <translation>En quoi consiste le conflit</translation>
    </message>
    <message>
        <source>Stand back</source>
        <translation>Se récuser</translation>
    </message>
</context>
<context>
    <name>fund::ReviewingPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>reviews that are in, of those assigned</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Reviews in</source>
        <translation>Évaluations remises</translation>
    </message>
    <message>
        <source>Merit</source>
        <comment>0 to 100</comment>
        <translation>Mérite</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a review</comment>
        <translation>soumise</translation>
    </message>
    <message>
        <source>not in yet</source>
        <translation>pas encore remise</translation>
    </message>
    <message>
        <source>Applications under review</source>
        <translation>Candidatures en cours d’évaluation</translation>
    </message>
    <message>
        <source>Assign reviewers</source>
        <translation>Désigner les évaluateurs</translation>
    </message>
    <message>
        <source>Open the scores</source>
        <translation>Ouvrir les notes</translation>
    </message>
    <message>
        <source>Each eligible application is read by at least two reviewers, none of them of the applicant&apos;s State, and the work is shared as evenly as can be. Scores stay sealed to their authors until all reviews of an application are in; then they are opened here and give its merit. Where reviewers lie 15 points or more apart, the merit bears a sign.</source>
        <translation>Chaque candidature admissible est lue par au moins deux évaluateurs, dont aucun de l’État du candidat, et le travail est réparti aussi également que possible. Les notes restent scellées pour leurs auteurs jusqu’à ce que toutes les évaluations d’une candidature soient remises&#xa0;; elles sont alors ouvertes ici et donnent son mérite. Lorsque les évaluateurs s’écartent de 15 points ou plus, le mérite porte un signe.</translation>
    </message>
    <message>
        <source>paras. 18 and 21</source>
        <translation>par. 18 et 21</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>Aucun appel n’est encore clos</translation>
    </message>
    <message>
        <source>Once a call is closed and applications came in, they are assigned to reviewers here.</source>
        <translation>Dès qu’un appel est clos et que des candidatures sont arrivées, elles sont attribuées ici aux évaluateurs.</translation>
    </message>
    <message>
        <source>No call is closed yet.</source>
        <translation>Aucun appel n’est encore clos.</translation>
    </message>
    <message>
        <source>No application has all its reviews in and is still sealed.</source>
        <translation>Aucune candidature n’a toutes ses évaluations remises et encore scellées.</translation>
    </message>
    <message>
        <source>Choose an application to see who reviews it and what they said.</source>
        <translation>Choisissez une candidature pour voir qui l’évalue et ce qui a été dit.</translation>
    </message>
    <message>
        <source>The reviewers lie 15 points or more apart.</source>
        <translation>Les évaluateurs s’écartent de 15 points ou plus.</translation>
    </message>
    <message>
        <source>Go on without two reviews…</source>
        <translation>Poursuivre sans deux évaluations…</translation>
    </message>
    <message>
        <source>A submitted review is never changed. Nobody reads a score before all are in.</source>
        <translation>Une évaluation soumise n’est jamais modifiée. Nul ne lit une note avant que toutes soient remises.</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Évaluateurs</translation>
    </message>
    <message>
        <source>Take back from %1…</source>
        <comment>a reviewer</comment>
        <translation>Reprendre à %1…</translation>
    </message>
    <message>
        <source>%1 new assignments for %2 applications. Left out: %3 until someone decides on their eligibility, %4 not eligible.</source>
        <translation>%1 nouvelles attributions pour %2 candidatures. Laissées de côté&#xa0;: %3 jusqu’à ce que quelqu’un se prononce sur leur admissibilité, %4 non admissibles.</translation>
    </message>
    <message>
        <source>The scores are opened and the call is reviewed: a short list can be made.</source>
        <translation>Les notes sont ouvertes et l’appel est évalué&#xa0;: une liste restreinte peut être établie.</translation>
    </message>
    <message>
        <source>%1 reviews were opened; %2 applications still wait.</source>
        <translation>%1 évaluations ont été ouvertes&#xa0;; %2 candidatures attendent encore.</translation>
    </message>
    <message>
        <source>Take %1 back from %2</source>
        <translation>Reprendre %1 à %2</translation>
    </message>
    <message>
        <source>%1 does not review this application any more, and someone else is assigned where anyone is left. This can&apos;t be taken back.</source>
        <translation>%1 n’évalue plus cette candidature, et quelqu’un d’autre est désigné s’il reste quelqu’un. C’est irréversible.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 was taken back from %2.</source>
        <translation>%1 a été reprise à %2.</translation>
    </message>
    <message>
        <source>Go on without two reviews of %1</source>
        <translation>Poursuivre sans deux évaluations de %1</translation>
    </message>
    <message>
        <source>The application has no merit then and can&apos;t be selected. This can&apos;t be taken back.</source>
        <translation>La candidature n’a alors pas de mérite et ne peut pas être retenue. C’est irréversible.</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Poursuivre sans</translation>
    </message>
    <message>
        <source>The call goes on without two reviews of %1.</source>
        <translation>L’appel se poursuit sans deux évaluations de %1.</translation>
    </message>
    <message>
        <source>nothing: not eligible</source>
        <translation>rien&#xa0;: non admissible</translation>
    </message>
    <message>
        <source>Found not eligible: nobody has to review it.</source>
        <translation>Jugée non admissible&#xa0;: personne n’a à l’évaluer.</translation>
    </message>
    <message>
        <source>No own State is on record for %1: whether they review applicants of it can&apos;t be seen (para. 18).</source>
        <translation>Aucun État n’est enregistré pour %1&#xa0;: on ne peut voir si cette personne évalue des candidatures du sien (par. 18).</translation>
    </message>
    <message>
        <source>others in the place of %1, of the applicant&apos;s State: assign again</source>
        <comment>in a column “Waits for”</comment>
        <translation>d’autres à la place de %1, du même État que le candidat&#xa0;: attribuer de nouveau</translation>
    </message>
</context>
<context>
    <name>fund::RuleBars</name>
    <message>
        <source>over by %1</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>%1: %2, at most %3</source>
        <translation>%1&#xa0;: %2, au plus %3</translation>
    </message>
    <message>
        <source>%1: %2, at least %3</source>
        <translation>%1&#xa0;: %2, au moins %3</translation>
    </message>
</context>
<context>
    <name>fund::RuleForm</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>cost in %1</source>
        <translation>coût en %1</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>A number, or a share such as 50 %.</source>
        <translation>Un nombre, ou une part telle que 50&#xa0;%.</translation>
    </message>
    <message>
        <source>Leave one of the two empty.</source>
        <translation>Laissez l’un des deux vide.</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Qui compte</translation>
    </message>
    <message>
        <source>Nothing chosen: everyone. Of one kind any chosen word is enough.</source>
        <translation>Rien de choisi&#xa0;: tout le monde. Pour un même attribut, l’un quelconque des mots choisis suffit.</translation>
    </message>
    <message>
        <source>Write a whole number, or a share such as 50 %.</source>
        <translation>Écrivez un nombre entier, ou une part telle que 50&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>fund::RuleRow</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nom de la règle</translation>
    </message>
    <message>
        <source>At least or at most</source>
        <translation>Au moins ou au plus</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Take the rule away</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Who counts: %1</source>
        <translation>Qui compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 of %2 =</source>
        <comment>a share of the seats comes to a number of places</comment>
        <translation>%1 sur %2 =</translation>
    </message>
</context>
<context>
    <name>fund::RulesPart</name>
    <message>
        <source>Balance rules, most important first</source>
        <translation>Règles d’équilibre, par ordre d’importance</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a rule</source>
        <translation>Alt+↑ et Alt+↓ déplacent une règle</translation>
    </message>
    <message>
        <source>Balance rule</source>
        <translation>Règle d’équilibre</translation>
    </message>
    <message>
        <source>Take the rule over</source>
        <translation>Appliquer la règle</translation>
    </message>
    <message>
        <source>New balance rule</source>
        <translation>Nouvelle règle d’équilibre</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Ajouter la règle</translation>
    </message>
    <message>
        <source>places of %1</source>
        <comment>all seats of the call</comment>
        <translation>places sur %1</translation>
    </message>
    <message>
        <source>Para. 22 asks that the selection takes gender equality and geographical diversity into account; all States are eligible, and LDCs, LLDCs and SIDS may have priority. It sets no quota: every least, and every most of a group, is the office&apos;s own and needs its ground.</source>
        <translation>Le par. 22 demande que la sélection tienne compte de l’égalité des genres et de la diversité géographique&#xa0;; tous les États sont admissibles, et les PMA, les PDSL et les PEID peuvent avoir la priorité. Il ne fixe aucun quota&#xa0;: chaque minimum, et chaque maximum d’un groupe, est propre au Bureau et doit être motivé.</translation>
    </message>
</context>
<context>
    <name>fund::ScenarioForm</name>
    <message>
        <source>Funding a year</source>
        <translation>Financement annuel</translation>
    </message>
    <message>
        <source>Staff paid from (para. 15)</source>
        <translation>Personnel financé par (par. 15)</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>le fonds</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>le budget ordinaire</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>Poste d’administrateur, par an</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>Poste d’agent des services généraux, par an</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Un délégué à une session</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>Une activité</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Sessions par an</translation>
    </message>
    <message>
        <source>Years it comes</source>
        <comment>for how many years a funding comes</comment>
        <translation>Années de financement</translation>
    </message>
    <message>
        <source>Small: delegates</source>
        <translation>Petite&#xa0;: délégués</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>Medium: delegates</source>
        <translation>Moyenne&#xa0;: délégués</translation>
    </message>
    <message>
        <source>Multi-year from a funding of</source>
        <translation>Pluriannuel à partir d’un financement de</translation>
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
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Money buys the delegates of the small operation first, then its activities; from there on activities and delegates in turn, as the medium operation has more of them.</source>
        <translation>Les fonds paient d’abord les délégués de la petite opération, puis ses activités&#xa0;; ensuite, activités et délégués tour à tour, la moyenne opération en comptant davantage.</translation>
    </message>
</context>
<context>
    <name>fund::ScenariosPage</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Scénarios côte à côte</translation>
    </message>
    <message>
        <source>What a yearly funding would buy. The paper illustrates two levels: 2 million US dollars a year sponsor 10 delegates twice a year and 1 to 3 activities, 5 million sponsor 20 and up to 10, with commitments over several years. Change the funding or any cost at the side and see the result at once; keep a scenario under a name, and set up to four side by side. Support costs and the operating reserve are settings. Nothing here moves any money.</source>
        <translation>Ce que permettrait un financement annuel. Le document illustre deux niveaux&#xa0;: 2 millions de dollars des États-Unis par an parrainent 10 délégués deux fois par an et 1 à 3 activités, 5 millions en parrainent 20 et jusqu’à 10, avec des engagements sur plusieurs années. Changez le financement ou un coût sur le côté et voyez aussitôt le résultat&#xa0;; conservez un scénario sous un nom, et placez-en jusqu’à quatre côte à côte. Les dépenses d’appui et la réserve opérationnelle sont des paramètres. Rien ici ne déplace de fonds.</translation>
    </message>
    <message>
        <source>paras. 15 and 20</source>
        <translation>par. 15 et 20</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Keep it…</source>
        <comment>a scenario</comment>
        <translation>Conserver…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financement annuel</translation>
    </message>
    <message>
        <source>For illustration only (para. 20) · amounts in %1</source>
        <comment>a currency</comment>
        <translation>À titre d’illustration seulement (par. 20) · montants en %1</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>Ce que devient le financement</translation>
    </message>
    <message>
        <source>Whole %1 a year</source>
        <comment>a currency</comment>
        <translation>Montants entiers en %1 par an</translation>
    </message>
    <message>
        <source>the usual assumptions</source>
        <translation>les hypothèses habituelles</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>Petite, par. 20 a)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>Moyenne, par. 20 b)</translation>
    </message>
    <message>
        <source>This scenario</source>
        <translation>Ce scénario</translation>
    </message>
    <message>
        <source>more from %1</source>
        <comment>an amount</comment>
        <translation>davantage à partir de %1</translation>
    </message>
    <message>
        <source>nothing more is wanted</source>
        <translation>plus rien n’est demandé</translation>
    </message>
    <message>
        <source>Delegates a session</source>
        <translation>Délégués par session</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) a year</source>
        <translation>
            <numerusform>%Ln session par an</numerusform>
            <numerusform>%Ln sessions par an</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities a year</source>
        <translation>Activités par an</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Multi-year</source>
        <translation>Pluriannuel</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>engagements</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>Années assurées</translation>
    </message>
    <message numerus="yes">
        <source>if it comes %Ln year(s)</source>
        <translation>
            <numerusform>s’il est versé %Ln an</numerusform>
            <numerusform>s’il est versé %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>Keep a scenario</source>
        <translation>Conserver un scénario</translation>
    </message>
    <message>
        <source>It stays in the file with all its inputs. A scenario of the same name gives way to it; the record keeps both.</source>
        <translation>Il reste dans le fichier avec toutes ses données. Un scénario du même nom lui cède la place&#xa0;; le registre garde les deux.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keep it</source>
        <comment>a scenario</comment>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>The scenario “%1” is kept.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» est conservé.</translation>
    </message>
    <message>
        <source>Put “%1” aside?</source>
        <translation>Mettre «&#xa0;%1&#xa0;» de côté&#xa0;?</translation>
    </message>
    <message>
        <source>It is no longer listed. The record keeps it, and one of the same name can be kept again.</source>
        <translation>Il ne figure plus dans la liste. Le registre le garde, et un scénario du même nom peut être conservé de nouveau.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>The scenario “%1” is put aside.</source>
        <translation>Le scénario «&#xa0;%1&#xa0;» est mis de côté.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer sous forme de classeur</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>The spreadsheet is written.</source>
        <translation>Le classeur est écrit.</translation>
    </message>
</context>
<context>
    <name>fund::ScoreCriterion</name>
    <message>
        <source>Score %1: %2</source>
        <translation>Note %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Score 0 to 5</source>
        <translation>Note de 0 à 5</translation>
    </message>
</context>
<context>
    <name>fund::ScorePanel</name>
    <message>
        <source>%1 gave: %2</source>
        <comment>a reviewer and the scores in the order of the criteria</comment>
        <translation>%1 a donné&#xa0;: %2</translation>
    </message>
    <message>
        <source>Note (read by those who decide)</source>
        <translation>Remarque (lue par ceux qui décident)</translation>
    </message>
    <message>
        <source>weight %1</source>
        <comment>of a criterion</comment>
        <translation>coefficient %1</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Vous vous êtes récusé pour cette candidature.</translation>
    </message>
    <message>
        <source>The other reviewer&apos;s scores appear when both are in.</source>
        <translation>Les notes de l’autre évaluateur apparaissent quand les deux sont remises.</translation>
    </message>
</context>
<context>
    <name>fund::ScreeningPage</name>
    <message>
        <source>Screened</source>
        <comment>who was screened</comment>
        <translation>Contrôlé</translation>
    </message>
    <message>
        <source>Entry of the list</source>
        <translation>Entrée de la liste</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>of an entry of the list</comment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Strength</source>
        <comment>how well two names fit</comment>
        <translation>Force</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>List of</source>
        <comment>a date</comment>
        <translation>Liste du</translation>
    </message>
    <message>
        <source>Individuals</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>entries of a list</comment>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>entries of a list</comment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>entries of a list</comment>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>By</source>
        <comment>who did it</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>of an entry between two lists</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fits by</source>
        <comment>the name of an entry</comment>
        <translation>Correspond par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hit</source>
        <comment>of a screening</comment>
        <translation>Concordance</translation>
    </message>
    <message>
        <source>would be a hit</source>
        <translation>serait une concordance</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parties de la page</translation>
    </message>
    <message>
        <source>Hits of the screening</source>
        <translation>Concordances du contrôle</translation>
    </message>
    <message>
        <source>Versions of the list</source>
        <translation>Versions de la liste</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Ce que la version a modifié</translation>
    </message>
    <message>
        <source>Entries that the name fits</source>
        <translation>Entrées auxquelles le nom correspond</translation>
    </message>
    <message>
        <source>Import the list…</source>
        <translation>Importer la liste…</translation>
    </message>
    <message>
        <source>Screen everyone again</source>
        <translation>Recontrôler tout le monde</translation>
    </message>
    <message>
        <source>para. 14</source>
        <translation>par. 14</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Hits</source>
        <comment>of the screening</comment>
        <translation>Concordances</translation>
    </message>
    <message>
        <source>Try a name</source>
        <translation>Essayer un nom</translation>
    </message>
    <message>
        <source>Any name in any script; a year of birth may follow</source>
        <translation>Un nom dans une écriture quelconque&#xa0;; une année de naissance peut suivre</translation>
    </message>
    <message>
        <source>List of %1 · %2 entries · %3</source>
        <comment>%3: how many hits wait</comment>
        <translation>Liste du %1 · %2 entrées · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) to decide</source>
        <translation>
            <numerusform>%Ln concordance à trancher</numerusform>
            <numerusform>%Ln concordances à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>No list imported: nobody is screened</source>
        <translation>Aucune liste importée&#xa0;: personne n’est contrôlé</translation>
    </message>
    <message>
        <source>To decide</source>
        <comment>hits of the screening</comment>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Decided</source>
        <comment>hits of the screening</comment>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>%1 is a number, %2 a sentence</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import the Consolidated List</source>
        <translation>Importer la Liste récapitulative</translation>
    </message>
    <message>
        <source>XML files (*.xml)</source>
        <translation>Fichiers XML (*.xml)</translation>
    </message>
    <message>
        <source>Importing the list and screening everyone</source>
        <translation>Importation de la liste et contrôle de tout le monde</translation>
    </message>
    <message>
        <source>The list was imported and everyone was screened.</source>
        <translation>La liste a été importée et tout le monde a été contrôlé.</translation>
    </message>
    <message>
        <source>%1 entries are new or changed, %2 are as they were.</source>
        <translation>%1 entrées sont nouvelles ou modifiées, %2 sont inchangées.</translation>
    </message>
    <message>
        <source>Screening everyone</source>
        <translation>Contrôle de tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new hit(s).</source>
        <translation>
            <numerusform>%Ln nouvelle concordance.</numerusform>
            <numerusform>%Ln nouvelles concordances.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and the entry “%2”: a second person has to confirm your proposal.</source>
        <comment>%1 is who was screened</comment>
        <translation>%1 et l’entrée «&#xa0;%2&#xa0;»&#xa0;: une deuxième personne doit confirmer votre proposition.</translation>
    </message>
    <message>
        <source>What was compared, and what it showed</source>
        <translation>Ce qui a été comparé, et ce qu’il en ressort</translation>
    </message>
    <message>
        <source>Propose</source>
        <comment>a verdict on a hit</comment>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Agree</source>
        <comment>with a proposal</comment>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <comment>with a proposal</comment>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>%1 proposed: %2. %3</source>
        <comment>a person, the verdict, the reason</comment>
        <translation>%1 a proposé&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>What you compared yourself</source>
        <translation>Ce que vous avez vous-même comparé</translation>
    </message>
    <message>
        <source>Why you do not agree</source>
        <translation>Pourquoi vous n’êtes pas d’accord</translation>
    </message>
    <message>
        <source>Part by part</source>
        <comment>why two names fit</comment>
        <translation>Élément par élément</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of points</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Regime</source>
        <comment>of sanctions</comment>
        <translation>Régime</translation>
    </message>
    <message>
        <source>Born</source>
        <comment>a year</comment>
        <translation>Né(e) en</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Listed on</source>
        <comment>a date</comment>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>No hit: nobody who was screened resembles an entry of the list.</source>
        <translation>Aucune concordance&#xa0;: personne de ceux qui ont été contrôlés ne ressemble à une entrée de la liste.</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>on a hit</comment>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a person</comment>
        <translation>%1 a proposé</translation>
    </message>
    <message>
        <source>does not agree</source>
        <comment>a person</comment>
        <translation>n’est pas d’accord</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a person</comment>
        <translation>est d’accord</translation>
    </message>
    <message>
        <source>Propose: somebody else…</source>
        <translation>Proposer&#xa0;: quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Propose: the one who is listed…</source>
        <translation>Proposer&#xa0;: la personne inscrite…</translation>
    </message>
    <message>
        <source>A second person has to confirm it.</source>
        <translation>Une deuxième personne doit le confirmer.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it.</source>
        <translation>Vous avez fait cette proposition&#xa0;: une autre personne doit y répondre.</translation>
    </message>
    <message>
        <source>Agree…</source>
        <comment>with a proposal</comment>
        <translation>D’accord…</translation>
    </message>
    <message>
        <source>Do not agree…</source>
        <translation>Pas d’accord…</translation>
    </message>
    <message>
        <source>No list imported: nobody is screened.</source>
        <translation>Aucune liste importée&#xa0;: personne n’est contrôlé.</translation>
    </message>
    <message>
        <source>Version of the list</source>
        <translation>Version de la liste</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 du fichier</translation>
    </message>
    <message>
        <source>Everyone is screened again with each version; a clearance lapses where a changed entry opens a hit again.</source>
        <translation>Tout le monde est contrôlé de nouveau à chaque version&#xa0;; un agrément devient caduc lorsqu’une entrée modifiée rouvre une concordance.</translation>
    </message>
    <message>
        <source>Write any name: what it fits stands here, part by part. Nothing of it is recorded.</source>
        <translation>Saisissez un nom quelconque&#xa0;: ce à quoi il correspond figure ici, élément par élément. Rien n’en est enregistré.</translation>
    </message>
    <message>
        <source>too weak for a hit</source>
        <translation>trop faible pour une concordance</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Hits of applicants</source>
        <translation>Concordances des candidats</translation>
    </message>
    <message>
        <source>Screen applicants</source>
        <translation>Filtrer les candidats</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>No hit: no applicant who was screened resembles an entry of the list. What is found here is sealed like the names themselves.</source>
        <translation>Aucune concordance&#xa0;: aucun candidat filtré ne ressemble à une entrée de la liste. Ce qui est trouvé ici est scellé comme les noms eux-mêmes.</translation>
    </message>
    <message>
        <source>A second person who is cleared for names has to confirm it.</source>
        <translation>Une deuxième personne habilitée à voir les noms doit confirmer.</translation>
    </message>
    <message>
        <source>Screening applicants</source>
        <translation>Contrôle des candidats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applicant(s) were screened.</source>
        <translation>
            <numerusform>%Ln candidat a été filtré.</numerusform>
            <numerusform>%Ln candidats ont été filtrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Donors that are no States, implementing partners and those in charge of these are compared with the Security Council&apos;s Consolidated List, by their names in any script, years of birth and documents. A hit is a question to people and never an answer: one proposes whether it is somebody else, a second person confirms, and until then no clearance holds. The decision holds for the entry in the words that it had; where a new list changes them, the hit is open again. The names of persons in charge and of applicants are sealed: who is cleared for names screens them and decides, and what is found of applicants is sealed as well. “Import the list” takes the XML file that the Security Council publishes, keeps the version and screens everyone again.</source>
        <translation>Les donateurs autres que les États, les partenaires d’exécution et les responsables de ces derniers sont comparés à la Liste récapitulative du Conseil de sécurité, d’après leurs noms dans toute écriture, leurs années de naissance et leurs documents. Une concordance est une question posée à des personnes et jamais une réponse&#xa0;: une personne propose de dire s’il s’agit de quelqu’un d’autre, une seconde confirme, et d’ici là aucun agrément ne vaut. La décision vaut pour l’entrée dans les termes qu’elle avait&#xa0;; si une nouvelle liste les modifie, la concordance est de nouveau ouverte. Les noms des responsables et des candidats sont scellés&#xa0;: les personnes habilitées à voir les noms les contrôlent et décident, et ce qui est trouvé au sujet des candidats est également scellé. «&#xa0;Importer la liste&#xa0;» prend le fichier XML que publie le Conseil de sécurité, conserve la version et contrôle de nouveau tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were screened.</source>
        <comment>of donors, partners and those in charge of them</comment>
        <translation>
            <numerusform>%Ln nom a été contrôlé.</numerusform>
            <numerusform>%Ln noms ont été contrôlés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fund::SearchField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
</context>
<context>
    <name>fund::SeatPicture</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>PMA, PDSL ou PEID</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman, in a dot</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man, in a dot</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
</context>
<context>
    <name>fund::SelectionBoard</name>
    <message>
        <source>Applicant %1, %2, merit %3</source>
        <translation>Candidat %1, %2, mérite %3</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short for African States</comment>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short for Asia-Pacific States</comment>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Eastern European</source>
        <comment>short for Eastern European States</comment>
        <translation>Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean</source>
        <comment>short for Latin American and Caribbean States</comment>
        <translation>Amérique latine et Caraïbes</translation>
    </message>
    <message>
        <source>Western and other</source>
        <comment>short for Western European and other States</comment>
        <translation>Europe occidentale et autres</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>Dans aucun groupe régional</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Règles publiées</translation>
    </message>
    <message>
        <source>reached, needed</source>
        <comment>over two columns of numbers</comment>
        <translation>atteint, requis</translation>
    </message>
</context>
<context>
    <name>fund::SettingForm</name>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Who decided it, and where it is written: a letter and its date, a resolution.</source>
        <translation>Qui l’a décidé, et où cela est consigné&#xa0;: une lettre et sa date, une résolution.</translation>
    </message>
    <message>
        <source>In per cent, such as 13.</source>
        <translation>En pourcentage, par exemple 13.</translation>
    </message>
    <message>
        <source>A whole number of years.</source>
        <translation>Un nombre entier d’années.</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>Choisissez ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Per cent from 0 to 100, such as 13.</source>
        <translation>Pourcentage de 0 à 100, par exemple 13.</translation>
    </message>
    <message>
        <source>In %1, such as %2.</source>
        <translation>En %1, par exemple %2.</translation>
    </message>
</context>
<context>
    <name>fund::SettingsPage</name>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>nobody has decided</source>
        <translation>personne n’a décidé</translation>
    </message>
    <message>
        <source>Holds from</source>
        <comment>a date</comment>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Units for one of the fund&apos;s</source>
        <translation>Unités pour une de la monnaie du fonds</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Rates of exchange</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Every number that the fund&apos;s paper leaves open is decided by an authority and holds from a date. What held before stays on record: a report on an earlier day uses what held then. Rates of exchange are the United Nations&apos; operational rates, month by month.</source>
        <translation>Chaque nombre que le document du fonds laisse ouvert est décidé par une autorité et vaut à partir d’une date. Ce qui valait auparavant reste au registre&#xa0;: un rapport à une date antérieure utilise ce qui valait alors. Les taux de change sont les taux opérationnels de l’Organisation des Nations Unies, mois par mois.</translation>
    </message>
    <message>
        <source>paras. 15 and 16</source>
        <translation>par. 15 et 16</translation>
    </message>
    <message>
        <source>Decided by authorities</source>
        <translation>Décidé par des autorités</translation>
    </message>
    <message>
        <source>Import rates…</source>
        <translation>Importer des taux…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <translation>Enregistrer une décision…</translation>
    </message>
    <message>
        <source>As it holds on %1</source>
        <comment>a date</comment>
        <translation>En vigueur au %1</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Earlier and later</source>
        <translation>Antérieurs et ultérieurs</translation>
    </message>
    <message>
        <source>Choose a setting to see all that was decided on it.</source>
        <translation>Choisissez un paramètre pour voir tout ce qui a été décidé à son sujet.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Nobody has decided it yet. Until then what depends on it is refused or left out, and says so.</source>
        <translation>Personne ne l’a encore décidé. D’ici là, ce qui en dépend est refusé ou omis, et le signale.</translation>
    </message>
    <message>
        <source>All decisions</source>
        <translation>Toutes les décisions</translation>
    </message>
    <message>
        <source>A new decision holds from its date on; what held before stays on record.</source>
        <translation>Une nouvelle décision vaut à partir de sa date&#xa0;; ce qui valait auparavant reste au registre.</translation>
    </message>
    <message>
        <source>Choose a rate to see where it was read.</source>
        <translation>Choisissez un taux pour voir où il a été relevé.</translation>
    </message>
    <message>
        <source>Operational rate of exchange</source>
        <translation>Taux de change opérationnel</translation>
    </message>
    <message>
        <source>%1 for one %2</source>
        <comment>two currencies</comment>
        <translation>%1 pour un %2</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <translation>Enregistrer une décision</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>It can&apos;t be changed afterwards, only followed by another.</source>
        <translation>Elle ne peut pas être modifiée ensuite, seulement suivie d’une autre.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rate(s) recorded.</source>
        <translation>
            <numerusform>%Ln taux enregistré.</numerusform>
            <numerusform>%Ln taux enregistrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood on record already.</source>
        <translation>
            <numerusform>%Ln était déjà enregistré.</numerusform>
            <numerusform>%Ln étaient déjà enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.xlsx *.xml *.txt *.xls)</source>
        <translation>Tableaux et listes (*.csv *.xlsx *.xml *.txt *.xls)</translation>
    </message>
    <message>
        <source>Take these rates, ten times off or more?</source>
        <translation>Accepter ces taux, dix fois plus ou moins&#xa0;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les accepter</translation>
    </message>
    <message>
        <source>Take rates that changed by more than a quarter?</source>
        <translation>Accepter des taux qui ont changé de plus d’un quart&#xa0;?</translation>
    </message>
</context>
<context>
    <name>fund::ShortListPage</name>
    <message>
        <source>Which applicants</source>
        <translation>Quels candidats</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>À côté de la liste</translation>
    </message>
    <message>
        <source>Memo…</source>
        <comment>write it as PDF</comment>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Make short list</source>
        <translation>Établir la liste restreinte</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Fill the free places</source>
        <translation>Pourvoir les places libres</translation>
    </message>
    <message>
        <source>Send for approval…</source>
        <translation>Soumettre à approbation…</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>No call is closed yet</source>
        <translation>Aucun appel n’est encore clos</translation>
    </message>
    <message>
        <source>It waits for the High Representative.</source>
        <translation>Elle attend le Haut-Représentant.</translation>
    </message>
    <message>
        <source>It has been approved.</source>
        <translation>Elle a été approuvée.</translation>
    </message>
    <message>
        <source>Sent for approval on %1. It waits for the High Representative.</source>
        <translation>Soumise à approbation le %1. Elle attend le Haut-Représentant.</translation>
    </message>
    <message>
        <source>Returned by the High Representative.</source>
        <translation>Renvoyée par le Haut-Représentant.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Approuvée le %1.</translation>
    </message>
    <message>
        <source>A nominee has withdrawn since the approval.</source>
        <translation>Une personne désignée s’est retirée depuis l’approbation.</translation>
    </message>
    <message>
        <source>This list fills places that became free.</source>
        <translation>Cette liste pourvoit des places devenues libres.</translation>
    </message>
    <message>
        <source>Those approved before stay. The substitutes need an approval of their own.</source>
        <translation>Les personnes approuvées auparavant restent. Les remplaçants nécessitent une approbation distincte.</translation>
    </message>
    <message>
        <source>Making the short list</source>
        <translation>Établissement de la liste restreinte</translation>
    </message>
    <message>
        <source>Send this short list for approval?</source>
        <translation>Soumettre cette liste restreinte à approbation&#xa0;?</translation>
    </message>
    <message>
        <source>Version %1 of the short list of %2 goes to the High Representative (%3): %4 delegates of %5 States for %6. It stays as it is until it is approved or returned.</source>
        <translation>La version %1 de la liste restreinte de %2 est transmise au Haut-Représentant (%3)&#xa0;: %4 délégués de %5 États pour %6. Elle reste telle quelle jusqu’à ce qu’elle soit approuvée ou renvoyée.</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Soumettre à approbation</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdraw %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The nominee of %1 can&apos;t go. What is committed and not yet spent becomes free; the place can be filled by the same rules.</source>
        <translation>La personne désignée de %1 ne peut pas partir. Ce qui est engagé et non encore dépensé redevient libre&#xa0;; la place peut être pourvue selon les mêmes règles.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The memo is written.</source>
        <translation>La note est écrite.</translation>
    </message>
    <message>
        <source>The list is made by the rules that were published with the call, and by nothing else: first the rules&apos; minimums in their order, then as many seats as can be filled, then the greatest total merit, then the smallest cost, then the published lot. Each applicant has the one sentence why. “What if” tries a copy of the rules and can never be sent for approval.</source>
        <translation>La liste est établie selon les règles publiées avec l’appel, et rien d’autre&#xa0;: d’abord les minimums des règles dans leur ordre, puis le plus grand nombre de places pourvues, puis le mérite total le plus élevé, puis le coût le plus faible, puis le tirage au sort publié. Chaque candidat a la phrase qui dit pourquoi. «&#xa0;Et si&#xa0;» essaie une copie des règles et ne peut jamais être soumis à approbation.</translation>
    </message>
    <message>
        <source>paras. 18, 21, 22</source>
        <translation>par. 18, 21 et 22</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Liste restreinte</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Once a call is closed and its reviews are opened, its short list is made here, by the rules that were published with it.</source>
        <translation>Dès qu’un appel est clos et que ses évaluations sont ouvertes, sa liste restreinte est établie ici, selon les règles publiées avec lui.</translation>
    </message>
    <message>
        <source>Go to the calls</source>
        <translation>Aller aux appels</translation>
    </message>
    <message>
        <source>The short list can&apos;t be made yet</source>
        <translation>La liste restreinte ne peut pas encore être établie</translation>
    </message>
    <message>
        <source>Go to the call</source>
        <translation>Aller à l’appel</translation>
    </message>
    <message>
        <source>No short list has been made yet</source>
        <translation>Aucune liste restreinte n’a encore été établie</translation>
    </message>
    <message>
        <source>It is made by the published rules of %1 alone, proven to be the best, and each applicant gets the one sentence why.</source>
        <translation>Elle est établie selon les seules règles publiées de %1, avec preuve qu’elle est la meilleure, et chaque candidat reçoit la phrase qui dit pourquoi.</translation>
    </message>
    <message>
        <source>Who would go: %1 of %2 seats, by regional group</source>
        <translation>Qui partirait&#xa0;: %1 places sur %2, par groupe régional</translation>
    </message>
    <message>
        <source>Who would go: %1, by regional group</source>
        <translation>Qui partirait&#xa0;: %1, par groupe régional</translation>
    </message>
    <message>
        <source>Published rules, in order</source>
        <translation>Règles publiées, dans l’ordre</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Near the line</source>
        <translation>Près de la limite</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenus</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message>
        <source>All</source>
        <comment>applicants</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Selected. Without this person:</source>
        <translation>Retenu. Sans cette personne&#xa0;:</translation>
    </message>
    <message>
        <source>Not selected. With this person:</source>
        <translation>Non retenu. Avec cette personne&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an applicant to see why it is in or out.</source>
        <translation>Choisissez un candidat pour voir pourquoi il est retenu ou non.</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>Ouvrir la candidature</translation>
    </message>
    <message>
        <source>Withdraw this nominee…</source>
        <translation>Retirer cette personne désignée…</translation>
    </message>
    <message>
        <source>Give out…</source>
        <comment>the selection, under codes</comment>
        <translation>Communiquer…</translation>
    </message>
    <message>
        <source>Withdrew after the approval.</source>
        <translation>S’est retiré après l’approbation.</translation>
    </message>
    <message>
        <source>Codes stand for applicants and States. It becomes an entry of the record.</source>
        <translation>Des codes remplacent les candidats et les États. Cela devient une inscription du registre.</translation>
    </message>
    <message>
        <source>Last given out on %1: %2</source>
        <translation>Communiquée pour la dernière fois le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give out the selection of %1</source>
        <translation>Communiquer la sélection de %1</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Give out the selection</source>
        <translation>Communiquer la sélection</translation>
    </message>
    <message>
        <source>Selection problems (*.json)</source>
        <translation>Problèmes de sélection (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is on record that the selection was given out, but %1 was not written: %2. Give it out again.</source>
        <translation>Le registre indique que la sélection a été communiquée, mais %1 n’a pas été écrit&#xa0;: %2. Communiquez-la de nouveau.</translation>
    </message>
    <message>
        <source>Given out, and on record: %1</source>
        <translation>Communiquée et consignée au registre&#xa0;: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found on the Security Council&apos;s list by two people: %1.</source>
        <translation>Reconnu sur la liste du Conseil de sécurité par deux personnes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A hit waits for a decision: %1.</source>
        <translation>Concordance en attente de décision&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposed applicant(s) were not screened against the newest list.</source>
        <translation>
            <numerusform>%Ln candidat proposé n’a pas été filtré d’après la liste la plus récente.</numerusform>
            <numerusform>%Ln candidats proposés n’ont pas été filtrés d’après la liste la plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screening of who is proposed is not finished.</source>
        <translation>Le contrôle des personnes proposées n’est pas terminé.</translation>
    </message>
    <message>
        <source>No estimate</source>
        <comment>applicants whose journey could not be estimated</comment>
        <translation>Sans estimation</translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared: the cost could not be estimated.</source>
        <translation>Admissibles et évalués, mais non comparés&#xa0;: le coût n’a pas pu être estimé.</translation>
    </message>
</context>
<context>
    <name>fund::SignInForm</name>
    <message>
        <source>The two passwords differ. Type the same twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>You were handed it in person. It is used up by this first sign-in.</source>
        <translation>Il vous a été remis en mains propres. Cette première connexion l’épuise.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Le même mot de passe</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Votre propre mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Choose who you are.</source>
        <translation>Choisissez qui vous êtes.</translation>
    </message>
    <message>
        <source>Type the one-time code.</source>
        <translation>Saisissez le code à usage unique.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>fund::SinceField</name>
    <message>
        <source>What changed since</source>
        <comment>a day follows</comment>
        <translation>Changements depuis le</translation>
    </message>
    <message>
        <source>Shows what was recorded after that day and made the figures others.</source>
        <translation>Montre ce qui a été enregistré après ce jour et a modifié les chiffres.</translation>
    </message>
</context>
<context>
    <name>fund::StartPage</name>
    <message>
        <source>The desk of a United Nations voluntary fund: one program, one file.</source>
        <translation>Le bureau d’un fonds de contributions volontaires de l’Organisation des Nations Unies&#xa0;: un programme, un fichier.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <comment>files</comment>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>No fund file was opened here yet. Make a new one, or open one that someone gave you.</source>
        <translation>Aucun fichier de fonds n’a encore été ouvert ici. Créez-en un, ou ouvrez celui que quelqu’un vous a remis.</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading over: new file, open a file</comment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>New fund file…</source>
        <translation>Nouveau fichier de fonds…</translation>
    </message>
    <message>
        <source>Open a fund file…</source>
        <translation>Ouvrir un fichier de fonds…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything stays in that one file on this machine. The program connects to nothing.</source>
        <translation>Tout reste dans ce seul fichier sur cet ordinateur. Le programme ne se connecte à rien.</translation>
    </message>
    <message>
        <source>Making the year: %1%</source>
        <translation>Création de l’année&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Try it with a demonstration year</source>
        <translation>Essayer avec une année de démonstration</translation>
    </message>
</context>
<context>
    <name>fund::StartWindow</name>
    <message>
        <source>Fund files (*.fund)</source>
        <translation>Fichiers de fonds (*.fund)</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts. The password of each is “demo”.</source>
        <translation>Démonstration&#xa0;: personnes et montants inventés. Le mot de passe de chacun est «&#xa0;demo&#xa0;».</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>New fund file</source>
        <translation>Nouveau fichier de fonds</translation>
    </message>
    <message>
        <source>The file holds the whole fund. You choose its place in the next step.</source>
        <translation>Le fichier contient tout le fonds. Vous choisissez son emplacement à l’étape suivante.</translation>
    </message>
    <message>
        <source>Create the file…</source>
        <translation>Créer le fichier…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clef de récupération</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. It opens the file when every password is lost: write it down and lock it away.</source>
        <translation>Elle n’est montrée que cette fois et n’est conservée nulle part. Elle ouvre le fichier quand tous les mots de passe sont perdus&#xa0;: notez-la et mettez-la sous clef.</translation>
    </message>
    <message>
        <source>Open a fund file</source>
        <translation>Ouvrir un fichier de fonds</translation>
    </message>
    <message>
        <source>Making a demonstration year</source>
        <translation>Création d’une année de démonstration</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Essai du mot de passe…</translation>
    </message>
    <message>
        <source>Where the fund file shall stand</source>
        <translation>Emplacement du fichier de fonds</translation>
    </message>
    <message>
        <source>Creating the file…</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <source>Write the key down first.</source>
        <translation>Notez d’abord la clef.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>fund::StateField</name>
    <message>
        <source>“%1” is not on the list. Type a part of the name and choose.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste. Saisissez une partie du nom et choisissez.</translation>
    </message>
</context>
<context>
    <name>fund::StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>États financiers</translation>
    </message>
    <message>
        <source>Pages of the statement</source>
        <translation>Pages de l’état financier</translation>
    </message>
    <message>
        <source>paras. 17, 19 and 27</source>
        <translation>par. 17, 19 et 27</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Spreadsheet…</source>
        <translation>Classeur…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day follows</comment>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>a day follows</comment>
        <translation>Au</translation>
    </message>
    <message>
        <source>As known on</source>
        <comment>a day follows</comment>
        <translation>Telle que connue le</translation>
    </message>
    <message>
        <source>Leaves out what was recorded after that day.</source>
        <translation>Écarte ce qui a été enregistré après ce jour.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>a day follows; the end of a time</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Reading the books</source>
        <translation>Lecture des comptes</translation>
    </message>
    <message>
        <source>The statement can&apos;t be made</source>
        <translation>L’état financier ne peut pas être établi</translation>
    </message>
    <message>
        <source>From the books, as of any day</source>
        <translation>D’après les comptes, à un jour quelconque</translation>
    </message>
    <message>
        <source>There is no statement to save yet.</source>
        <translation>Il n’y a pas encore d’état financier à enregistrer.</translation>
    </message>
    <message>
        <source>The statement is written.</source>
        <translation>L’état financier est écrit.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer sous forme de classeur</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>The statement went to the printer.</source>
        <translation>L’état financier a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Every figure is read from the books: the same as on the Pool page and in the annual report. A statement is of any day; “as known on” leaves out what was recorded later, so that what last year&apos;s statement said can be found again, and “what changed since” explains the difference entry by entry. Money is reported in aggregate, and no expenditure is traced to a donor.</source>
        <translation>Chaque chiffre est tiré des livres&#xa0;: le même que sur la page fonds commun et dans le rapport annuel. Un état peut être établi à toute date&#xa0;; «&#xa0;telle que connue le&#xa0;» exclut ce qui a été enregistré plus tard, pour que le contenu de l’état de l’an dernier puisse être retrouvé, et «&#xa0;changements depuis le&#xa0;» explique l’écart écriture par écriture. Les fonds sont présentés globalement, et aucune dépense n’est rattachée à un donateur.</translation>
    </message>
</context>
<context>
    <name>fund::TableView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with head</source>
        <translation>Copier avec l’en-tête</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>fund::TaskStrip</name>
    <message>
        <source>to do</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>à faire</translation>
    </message>
    <message>
        <source>begun</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>commencée</translation>
    </message>
    <message>
        <source>submitted</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>soumise</translation>
    </message>
    <message>
        <source>stood back</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>récusée</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>a reviewer&apos;s task</comment>
        <translation>caduque</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an application and where its review stands</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of a reviewer</comment>
        <translation>%1 sur %2 faites</translation>
    </message>
</context>
<context>
    <name>fund::TextPart</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>The call&apos;s text</source>
        <translation>Texte de l’appel</translation>
    </message>
    <message>
        <source>Encouragement of women to apply</source>
        <translation>Encouragement aux candidatures de femmes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Nights of subsistence</source>
        <translation>Nuits de subsistance</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Time zone of both</source>
        <translation>Fuseau horaire des deux</translation>
    </message>
    <message>
        <source>Whom it is for, what is paid, how to apply.</source>
        <translation>À qui il s’adresse, ce qui est pris en charge, comment se porter candidat.</translation>
    </message>
    <message>
        <source>Stands in every call (para. 22).</source>
        <translation>Figure dans chaque appel (par. 22).</translation>
    </message>
    <message>
        <source>As the travel tables name it.</source>
        <translation>Tel que le nomment les tableaux de voyage.</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Applications count until this moment.</source>
        <translation>Les candidatures comptent jusqu’à ce moment.</translation>
    </message>
</context>
<context>
    <name>fund::TodayPage</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>What waits for you, by date; Enter or a click opens the place where it is done. Below it, what waits for others. A matter leaves the list when it is done, not when it is ticked.</source>
        <translation>Ce qui vous attend, par date&#xa0;; Entrée ou un clic ouvre l’endroit où cela se fait. Au-dessous, ce qui attend d’autres personnes. Un point quitte la liste quand il est fait, non quand il est coché.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>For you, by date</source>
        <translation>Pour vous, par date</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>En attente d’autres personnes</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves. Everything done is in the Audit page.</source>
        <translation>Les points réglés quittent cette liste d’eux-mêmes. Tout ce qui a été fait figure à la page Audit.</translation>
    </message>
    <message>
        <source>Done matters leave this list by themselves.</source>
        <translation>Les points réglés quittent cette liste d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Pledges and receipts of the year will appear here.</source>
        <translation>Les annonces et encaissements de l’année apparaîtront ici.</translation>
    </message>
    <message>
        <source>The money of each window will appear here once some is allotted.</source>
        <translation>Les fonds de chaque guichet apparaîtront ici dès qu’une allocation est faite.</translation>
    </message>
    <message>
        <source>Applicants of the newest call will appear here.</source>
        <translation>Les candidats de l’appel le plus récent apparaîtront ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matter(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. The next known date is %1, when a call closes.</source>
        <translation>Rien ne vous attend. La prochaine date connue est le %1, clôture d’un appel.</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>Receipts follow pledges</source>
        <translation>Les encaissements suivent les annonces</translation>
    </message>
    <message>
        <source>Money in each window</source>
        <translation>Fonds de chaque guichet</translation>
    </message>
    <message>
        <source>Who applied, by region</source>
        <translation>Candidatures par région</translation>
    </message>
    <message>
        <source>How far the applications of the newest call have come will appear here.</source>
        <translation>L’avancement des candidatures de l’appel le plus récent apparaîtra ici.</translation>
    </message>
    <message>
        <source>Applications by stage</source>
        <translation>Candidatures par étape</translation>
    </message>
</context>
<context>
    <name>fund::TopBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
</context>
<context>
    <name>fund::UserForm</name>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>Son État</translation>
    </message>
    <message>
        <source>One person, one role: who allots money never receives it, and who reviews never decides.</source>
        <translation>Une personne, un rôle&#xa0;: qui alloue des fonds n’en reçoit jamais, et qui évalue ne décide jamais.</translation>
    </message>
    <message>
        <source>A reviewer never reviews applicants of this State. Empty: of none.</source>
        <translation>Un évaluateur n’évalue jamais de candidats de cet État. Vide&#xa0;: d’aucun.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Choisissez un rôle.</translation>
    </message>
</context>
<context>
    <name>fund::UserStateForm</name>
    <message>
        <source>Own State</source>
        <translation>Son État</translation>
    </message>
    <message>
        <source>Why another State</source>
        <translation>Pourquoi un autre État</translation>
    </message>
    <message>
        <source>This reviewer never reviews applicants of it. What is assigned of them and not submitted goes to others when reviews are assigned again.</source>
        <translation>Cet évaluateur n’évalue jamais de candidats de cet État. Ce qui lui en est attribué et n’est pas remis passe à d’autres lors de la prochaine attribution.</translation>
    </message>
</context>
<context>
    <name>fund::UsersPage</name>
    <message>
        <source>disabled</source>
        <comment>a user</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>ne s’est pas encore connecté</translation>
    </message>
    <message>
        <source>key to confirm</source>
        <translation>clef à confirmer</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a user</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Own State</source>
        <translation>Son État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of a user, for signatures</comment>
        <translation>Clef</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>Ajouter un utilisateur…</translation>
    </message>
    <message>
        <source>One person has one role. A new user is handed a one-time code in person and chooses a password at the first sign-in. The key of a High Representative is compared in person by someone of another role before decisions signed with it count.</source>
        <translation>Une personne a un rôle. Un nouvel utilisateur reçoit en mains propres un code à usage unique et choisit un mot de passe à la première connexion. La clef d’un Haut-Représentant est comparée en personne par quelqu’un d’un autre rôle avant que les décisions signées avec elle comptent.</translation>
    </message>
    <message>
        <source>para. 18</source>
        <translation>par. 18</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a user to see the key and what was done.</source>
        <translation>Choisissez un utilisateur pour voir sa clef et ce qui a été fait.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>a date</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>by whom</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Confirm the key…</source>
        <translation>Confirmer la clef…</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Nobody is deleted: what a person did stays on record under the name.</source>
        <translation>Personne n’est supprimé&#xa0;: ce qu’une personne a fait reste au registre sous son nom.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Ajouter l’utilisateur</translation>
    </message>
    <message>
        <source>One-time code of %1: %2</source>
        <translation>Code à usage unique de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over in person; it is used up by the first sign-in.</source>
        <translation>Il n’est montré que cette fois. Remettez-le en mains propres&#xa0;; la première connexion l’épuise.</translation>
    </message>
    <message>
        <source>Confirm the key of %1</source>
        <translation>Confirmer la clef de %1</translation>
    </message>
    <message>
        <source>Compare the key with its owner, in person or by a call of yours: %1. From then on decisions signed with it count.</source>
        <translation>Comparez la clef avec son titulaire, en personne ou en l’appelant vous-même&#xa0;: %1. Dès lors, les décisions signées avec elle comptent.</translation>
    </message>
    <message>
        <source>The keys are the same</source>
        <translation>Les clefs sont identiques</translation>
    </message>
    <message>
        <source>This stands in the record under your name and can&apos;t be taken back.</source>
        <translation>Cela figure au registre sous votre nom et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What %1 did stays on record; reviews that were not submitted must be assigned to others.</source>
        <translation>%1 ne peut plus se connecter. Ce que %1 a fait reste au registre&#xa0;; les évaluations non soumises doivent être attribuées à d’autres.</translation>
    </message>
    <message>
        <source>Why; it stands in the record</source>
        <translation>Motif&#xa0;; il figure au registre</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Making the one-time code…</source>
        <translation>Création du code à usage unique…</translation>
    </message>
    <message>
        <source>Own State…</source>
        <translation>Son État…</translation>
    </message>
    <message>
        <source>Own State of %1</source>
        <comment>of a reviewer</comment>
        <translation>État de %1</translation>
    </message>
    <message>
        <source>Record the State</source>
        <translation>Enregistrer l’État</translation>
    </message>
    <message>
        <source>The own State of %1 is on record: no applicant of it is assigned to this reviewer.</source>
        <translation>L’État de %1 est enregistré&#xa0;: aucun candidat de cet État n’est attribué à cet évaluateur.</translation>
    </message>
</context>
<context>
    <name>fund::WhatIfPanel</name>
    <message>
        <source>A copy of the rules: it can never be sent for approval; only the published rules can.</source>
        <translation>Une copie des règles&#xa0;: elle ne peut jamais être soumise à approbation&#xa0;; seules les règles publiées le peuvent.</translation>
    </message>
    <message>
        <source>Reset to published</source>
        <translation>Rétablir les règles publiées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>over the numbers as published</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>over the numbers that can be changed</comment>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Of one State</source>
        <translation>Par État</translation>
    </message>
    <message>
        <source>Minimum merit</source>
        <translation>Mérite minimal</translation>
    </message>
    <message>
        <source>Money, %1</source>
        <comment>%1 is a currency&apos;s code</comment>
        <translation>Fonds, %1</translation>
    </message>
    <message>
        <source>Solving the copy</source>
        <translation>Résolution de la copie</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven.</source>
        <translation>Arrêté avant la preuve que la liste est la meilleure.</translation>
    </message>
    <message>
        <source>Proven best</source>
        <translation>Optimum prouvé</translation>
    </message>
    <message>
        <source>%1: %2 of %3, short by %4</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1&#xa0;: %2 sur %3, il manque %4</translation>
    </message>
    <message>
        <source>Seats filled</source>
        <translation>Places pourvues</translation>
    </message>
    <message>
        <source>Total merit</source>
        <translation>Mérite total</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>The same people are selected.</source>
        <translation>Les mêmes personnes sont retenues.</translation>
    </message>
    <message>
        <source>+ Comes in</source>
        <translation>+ Entre</translation>
    </message>
    <message>
        <source>− Goes out</source>
        <translation>− Sort</translation>
    </message>
</context>
<context>
    <name>fund::WishForm</name>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>The donor&apos;s letter that requests it</source>
        <translation>Lettre du donateur qui le demande</translation>
    </message>
</context>
<context>
    <name>fund::WithdrawalForm</name>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>%1 is kept with the wish, in the fund&apos;s file.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 est conservé avec le souhait, dans le fichier du fonds.</translation>
    </message>
</context>
<context>
    <name>fund::print::PaperPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Two pages</source>
        <translation>Deux pages</translation>
    </message>
    <message>
        <source>Pages side by side</source>
        <translation>Pages côte à côte</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>Created the fund file</source>
        <translation>A créé le fichier de fonds</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>A ajouté un utilisateur</translation>
    </message>
    <message>
        <source>Signed in for the first time</source>
        <translation>S’est connecté pour la première fois</translation>
    </message>
    <message>
        <source>Confirmed a representative&apos;s key</source>
        <translation>A confirmé la clef d’un représentant</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>A désactivé un utilisateur</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>A changé son mot de passe</translation>
    </message>
    <message>
        <source>Used the recovery key</source>
        <translation>A utilisé la clef de récupération</translation>
    </message>
    <message>
        <source>Recorded a setting</source>
        <translation>A enregistré un paramètre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>A lu</translation>
    </message>
    <message>
        <source>Verified the record</source>
        <translation>A vérifié le registre</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>A exporté</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>A fait une sauvegarde</translation>
    </message>
    <message>
        <source>Imported rates of exchange</source>
        <translation>A importé des taux de change</translation>
    </message>
    <message>
        <source>Recorded a donor</source>
        <translation>A enregistré un donateur</translation>
    </message>
    <message>
        <source>Recorded a clearance</source>
        <translation>A enregistré un agrément</translation>
    </message>
    <message>
        <source>Recorded a contribution</source>
        <translation>A enregistré une contribution</translation>
    </message>
    <message>
        <source>Recorded an agreement</source>
        <translation>A enregistré un accord</translation>
    </message>
    <message>
        <source>Recorded a receipt</source>
        <translation>A enregistré un encaissement</translation>
    </message>
    <message>
        <source>Allotted money</source>
        <translation>A alloué des fonds</translation>
    </message>
    <message>
        <source>Recorded an expenditure</source>
        <translation>A enregistré une dépense</translation>
    </message>
    <message>
        <source>Reversed a ledger entry</source>
        <translation>A contre-passé une écriture comptable</translation>
    </message>
    <message>
        <source>Imported travel costs</source>
        <translation>A importé des frais de voyage</translation>
    </message>
    <message>
        <source>Drafted a call</source>
        <translation>A rédigé un appel</translation>
    </message>
    <message>
        <source>Published a call</source>
        <translation>A publié un appel</translation>
    </message>
    <message>
        <source>Closed a call</source>
        <translation>A clos un appel</translation>
    </message>
    <message>
        <source>Recorded applications</source>
        <translation>A enregistré des candidatures</translation>
    </message>
    <message>
        <source>Judged an eligibility</source>
        <translation>A apprécié une admissibilité</translation>
    </message>
    <message>
        <source>Recorded a withdrawal</source>
        <translation>A enregistré un retrait</translation>
    </message>
    <message>
        <source>Erased a person&apos;s data</source>
        <translation>A effacé les données d’une personne</translation>
    </message>
    <message>
        <source>Assigned reviewers</source>
        <translation>A désigné des évaluateurs</translation>
    </message>
    <message>
        <source>Reviewed an application</source>
        <translation>A évalué une candidature</translation>
    </message>
    <message>
        <source>Opened the reviews</source>
        <translation>A ouvert les évaluations</translation>
    </message>
    <message>
        <source>Made a short list</source>
        <translation>A établi une liste restreinte</translation>
    </message>
    <message>
        <source>Sent a short list for approval</source>
        <translation>A soumis une liste restreinte à approbation</translation>
    </message>
    <message>
        <source>Decided on a short list</source>
        <translation>A statué sur une liste restreinte</translation>
    </message>
    <message>
        <source>Prepared letters</source>
        <translation>A préparé des lettres</translation>
    </message>
    <message>
        <source>Released letters</source>
        <translation>A remis des lettres</translation>
    </message>
    <message>
        <source>Made a report</source>
        <translation>A établi un rapport</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Administrateur de programme</translation>
    </message>
    <message>
        <source>Finance assistant</source>
        <translation>Assistant financier</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Évaluateur</translation>
    </message>
    <message>
        <source>High Representative</source>
        <translation>Haut-Représentant</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Unknown user or wrong password.</source>
        <translation>Utilisateur inconnu ou mot de passe erroné.</translation>
    </message>
    <message>
        <source>%1 holds no fund: its creation was cut off.</source>
        <translation>%1 ne contient pas de fonds&#xa0;: sa création a été interrompue.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>Cet utilisateur a été désactivé.</translation>
    </message>
    <message>
        <source>Sign in for the first time with the one-time code and a password of your own.</source>
        <translation>Connectez-vous la première fois avec le code à usage unique et un mot de passe de votre choix.</translation>
    </message>
    <message>
        <source>This is not your password; nothing was signed.</source>
        <translation>Ce n’est pas votre mot de passe&#xa0;; rien n’a été signé.</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Non classifié</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Strictly confidential</source>
        <translation>Strictement confidentiel</translation>
    </message>
    <message>
        <source>Recorded interest or an exchange difference</source>
        <translation>A enregistré des intérêts ou une différence de change</translation>
    </message>
    <message>
        <source>Recorded a call&apos;s lot value</source>
        <translation>A enregistré la valeur de tirage d’un appel</translation>
    </message>
    <message>
        <source>%1 asks for a password check that no program of this kind makes: it was changed by another program.</source>
        <translation>%1 demande un contrôle de mot de passe que ne fait aucun programme de ce type&#xa0;: il a été modifié par un autre programme.</translation>
    </message>
    <message>
        <source>create a fund file</source>
        <translation>créer un fichier de fonds</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>ajouter un utilisateur</translation>
    </message>
    <message>
        <source>sign in for the first time</source>
        <translation>se connecter pour la première fois</translation>
    </message>
    <message>
        <source>confirm a representative&apos;s key</source>
        <translation>confirmer la clef d’un représentant</translation>
    </message>
    <message>
        <source>disable a user</source>
        <translation>désactiver un utilisateur</translation>
    </message>
    <message>
        <source>change the own password</source>
        <translation>changer son mot de passe</translation>
    </message>
    <message>
        <source>use the recovery key</source>
        <translation>utiliser la clef de récupération</translation>
    </message>
    <message>
        <source>record a setting</source>
        <translation>enregistrer un paramètre</translation>
    </message>
    <message>
        <source>read the books</source>
        <translation>lire les comptes</translation>
    </message>
    <message>
        <source>verify the record</source>
        <translation>vérifier le registre</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporter</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>faire une sauvegarde</translation>
    </message>
    <message>
        <source>import rates of exchange</source>
        <translation>importer des taux de change</translation>
    </message>
    <message>
        <source>record a donor</source>
        <translation>enregistrer un donateur</translation>
    </message>
    <message>
        <source>record a clearance</source>
        <translation>enregistrer un agrément</translation>
    </message>
    <message>
        <source>record a contribution</source>
        <translation>enregistrer une contribution</translation>
    </message>
    <message>
        <source>record an agreement</source>
        <translation>enregistrer un accord</translation>
    </message>
    <message>
        <source>record a receipt</source>
        <translation>enregistrer un encaissement</translation>
    </message>
    <message>
        <source>record interest or an exchange difference</source>
        <translation>enregistrer des intérêts ou une différence de change</translation>
    </message>
    <message>
        <source>allot money</source>
        <translation>allouer des fonds</translation>
    </message>
    <message>
        <source>record an expenditure</source>
        <translation>enregistrer une dépense</translation>
    </message>
    <message>
        <source>reverse a ledger entry</source>
        <translation>contre-passer une écriture comptable</translation>
    </message>
    <message>
        <source>import travel costs</source>
        <translation>importer des frais de voyage</translation>
    </message>
    <message>
        <source>draft a call</source>
        <translation>rédiger un appel</translation>
    </message>
    <message>
        <source>publish a call</source>
        <translation>publier un appel</translation>
    </message>
    <message>
        <source>close a call</source>
        <translation>clore un appel</translation>
    </message>
    <message>
        <source>record a call&apos;s lot value</source>
        <translation>enregistrer la valeur de tirage d’un appel</translation>
    </message>
    <message>
        <source>record applications</source>
        <translation>enregistrer des candidatures</translation>
    </message>
    <message>
        <source>judge an eligibility</source>
        <translation>apprécier une admissibilité</translation>
    </message>
    <message>
        <source>record a withdrawal</source>
        <translation>enregistrer un retrait</translation>
    </message>
    <message>
        <source>erase a person&apos;s data</source>
        <translation>effacer les données d’une personne</translation>
    </message>
    <message>
        <source>assign reviewers</source>
        <translation>désigner des évaluateurs</translation>
    </message>
    <message>
        <source>review applications</source>
        <translation>évaluer des candidatures</translation>
    </message>
    <message>
        <source>open the reviews</source>
        <translation>ouvrir les évaluations</translation>
    </message>
    <message>
        <source>make a short list</source>
        <translation>établir une liste restreinte</translation>
    </message>
    <message>
        <source>send a short list for approval</source>
        <translation>soumettre une liste restreinte à approbation</translation>
    </message>
    <message>
        <source>decide on a short list</source>
        <translation>statuer sur une liste restreinte</translation>
    </message>
    <message>
        <source>prepare letters</source>
        <translation>préparer des lettres</translation>
    </message>
    <message>
        <source>release letters</source>
        <translation>remettre des lettres</translation>
    </message>
    <message>
        <source>make a report</source>
        <translation>établir un rapport</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>faire cela</translation>
    </message>
    <message>
        <source>Only a programme officer may %1.</source>
        <translation>Seul un administrateur de programme peut %1.</translation>
    </message>
    <message>
        <source>Only a finance assistant may %1.</source>
        <translation>Seul un assistant financier peut %1.</translation>
    </message>
    <message>
        <source>Only a reviewer may %1.</source>
        <translation>Seul un évaluateur peut %1.</translation>
    </message>
    <message>
        <source>Only the High Representative may %1.</source>
        <translation>Seul le Haut-Représentant peut %1.</translation>
    </message>
    <message>
        <source>Only a programme officer or a finance assistant may %1.</source>
        <translation>Seul un administrateur de programme ou un assistant financier peut %1.</translation>
    </message>
    <message>
        <source>Only a programme officer, a finance assistant or an auditor may %1.</source>
        <translation>Seul un administrateur de programme, un assistant financier ou un auditeur peut %1.</translation>
    </message>
    <message>
        <source>A reviewer may not %1.</source>
        <translation>Un évaluateur ne peut pas %1.</translation>
    </message>
    <message>
        <source>Your role may not %1.</source>
        <translation>Votre rôle ne vous autorise pas à %1.</translation>
    </message>
    <message>
        <source>Brought the file up to date</source>
        <translation>A mis le fichier à jour</translation>
    </message>
    <message>
        <source>Imported the Consolidated List</source>
        <translation>A importé la Liste récapitulative</translation>
    </message>
    <message>
        <source>Screened against the Consolidated List</source>
        <translation>A contrôlé avec la Liste récapitulative</translation>
    </message>
    <message>
        <source>Decided on a hit of the screening</source>
        <translation>A tranché une concordance du contrôle</translation>
    </message>
    <message>
        <source>Recorded a refund</source>
        <translation>A enregistré un remboursement</translation>
    </message>
    <message>
        <source>Reduced a contribution</source>
        <translation>A réduit une contribution</translation>
    </message>
    <message>
        <source>Wrote off a contribution</source>
        <translation>A passé une contribution en pertes</translation>
    </message>
    <message>
        <source>Recorded that a condition is met</source>
        <translation>A enregistré qu’une condition est remplie</translation>
    </message>
    <message>
        <source>Closed a contribution</source>
        <translation>A clos une contribution</translation>
    </message>
    <message>
        <source>Recorded a contribution in kind</source>
        <translation>A enregistré une contribution en nature</translation>
    </message>
    <message>
        <source>Recorded a donor&apos;s withdrawal of a wish</source>
        <translation>A enregistré le retrait d’un souhait par un donateur</translation>
    </message>
    <message>
        <source>Revalued receivables</source>
        <translation>A réévalué des créances</translation>
    </message>
    <message>
        <source>Certified a payment</source>
        <translation>A certifié un paiement</translation>
    </message>
    <message>
        <source>Threw a draft call away</source>
        <translation>A supprimé le brouillon d’un appel</translation>
    </message>
    <message>
        <source>Gave out the selection under codes</source>
        <translation>A communiqué la sélection sous codes</translation>
    </message>
    <message>
        <source>Recorded a scenario</source>
        <translation>A enregistré un scénario</translation>
    </message>
    <message>
        <source>This machine has not the %1 MB of memory that the file asks for to check a password. Close other programs, or open it on another machine.</source>
        <translation>Cette machine n’a pas les %1 Mo de mémoire que le fichier demande pour vérifier un mot de passe. Fermez d’autres programmes, ou ouvrez-le sur une autre machine.</translation>
    </message>
    <message>
        <source>bring the file up to date</source>
        <translation>mettre le fichier à niveau</translation>
    </message>
    <message>
        <source>import the Consolidated List</source>
        <translation>importer la Liste récapitulative</translation>
    </message>
    <message>
        <source>screen against the Consolidated List</source>
        <translation>contrôler par rapport à la Liste récapitulative</translation>
    </message>
    <message>
        <source>decide on a hit of the screening</source>
        <translation>trancher une concordance du contrôle</translation>
    </message>
    <message>
        <source>record a refund</source>
        <translation>enregistrer un remboursement</translation>
    </message>
    <message>
        <source>reduce a contribution</source>
        <translation>réduire une contribution</translation>
    </message>
    <message>
        <source>write off a contribution</source>
        <translation>passer une contribution en pertes</translation>
    </message>
    <message>
        <source>record that a condition is met</source>
        <translation>enregistrer qu’une condition est remplie</translation>
    </message>
    <message>
        <source>close a contribution</source>
        <translation>clore une contribution</translation>
    </message>
    <message>
        <source>record a contribution in kind</source>
        <translation>enregistrer une contribution en nature</translation>
    </message>
    <message>
        <source>record a donor&apos;s withdrawal of a wish</source>
        <translation>enregistrer le retrait d’un souhait par un donateur</translation>
    </message>
    <message>
        <source>revalue receivables</source>
        <translation>réévaluer les créances</translation>
    </message>
    <message>
        <source>certify a payment</source>
        <translation>certifier un paiement</translation>
    </message>
    <message>
        <source>throw a draft call away</source>
        <translation>supprimer un projet d’appel</translation>
    </message>
    <message>
        <source>give out a selection under codes</source>
        <translation>communiquer une sélection sous codes</translation>
    </message>
    <message>
        <source>record a scenario</source>
        <translation>enregistrer un scénario</translation>
    </message>
    <message>
        <source>record whom letters to a donor go to</source>
        <translation>enregistrer à qui sont adressées les lettres à un donateur</translation>
    </message>
    <message>
        <source>call for contributions</source>
        <translation>lancer un appel à contributions</translation>
    </message>
    <message>
        <source>prepare letters to donors</source>
        <translation>préparer des lettres aux donateurs</translation>
    </message>
    <message>
        <source>release letters to donors</source>
        <translation>remettre des lettres aux donateurs</translation>
    </message>
    <message>
        <source>propose the outcome of a due diligence</source>
        <translation>proposer l’issue d’une vérification préalable</translation>
    </message>
    <message>
        <source>decide on a due diligence</source>
        <translation>décider d’une vérification préalable</translation>
    </message>
    <message>
        <source>withdraw a clearance</source>
        <translation>retirer un agrément</translation>
    </message>
    <message>
        <source>screen applicants</source>
        <translation>filtrer les candidats</translation>
    </message>
    <message>
        <source>decide on a hit of an applicant&apos;s screening</source>
        <translation>décider d’une concordance du contrôle d’un candidat</translation>
    </message>
    <message>
        <source>import a bank statement</source>
        <translation>importer un relevé bancaire</translation>
    </message>
    <message>
        <source>match a line of the bank</source>
        <translation>apparier une ligne bancaire</translation>
    </message>
    <message>
        <source>explain a line of the bank</source>
        <translation>expliquer une ligne bancaire</translation>
    </message>
    <message>
        <source>undo what was said of a line of the bank</source>
        <translation>annuler ce qui a été dit d’une ligne bancaire</translation>
    </message>
    <message>
        <source>commit money</source>
        <translation>engager des fonds</translation>
    </message>
    <message>
        <source>release a commitment</source>
        <translation>dégager un engagement</translation>
    </message>
    <message>
        <source>record that applicants were told</source>
        <translation>consigner que des candidats ont été informés</translation>
    </message>
    <message>
        <source>Only a programme officer or the High Representative may %1.</source>
        <translation>Seul un administrateur de programme ou le Haut-Représentant peut %1.</translation>
    </message>
    <message>
        <source>Recorded whom letters to a donor go to</source>
        <translation>Destinataire des lettres à un donateur enregistré</translation>
    </message>
    <message>
        <source>Called for contributions</source>
        <translation>Appel à contributions lancé</translation>
    </message>
    <message>
        <source>Prepared letters to donors</source>
        <translation>Lettres aux donateurs préparées</translation>
    </message>
    <message>
        <source>Released letters to donors</source>
        <translation>Lettres aux donateurs remises</translation>
    </message>
    <message>
        <source>Proposed the outcome of a due diligence</source>
        <translation>Issue d’une vérification préalable proposée</translation>
    </message>
    <message>
        <source>Decided on a due diligence</source>
        <translation>Décision prise sur une vérification préalable</translation>
    </message>
    <message>
        <source>Withdrew a clearance</source>
        <translation>Agrément retiré</translation>
    </message>
    <message>
        <source>Screened applicants against the Consolidated List</source>
        <translation>Candidats filtrés d’après la Liste récapitulative</translation>
    </message>
    <message>
        <source>Decided on a hit of an applicant&apos;s screening</source>
        <translation>Décision prise sur une concordance du contrôle d’un candidat</translation>
    </message>
    <message>
        <source>Imported a bank statement</source>
        <translation>Relevé bancaire importé</translation>
    </message>
    <message>
        <source>Matched a line of the bank</source>
        <translation>Ligne bancaire appariée</translation>
    </message>
    <message>
        <source>Explained a line of the bank that is not in the books</source>
        <translation>Ligne bancaire absente des livres expliquée</translation>
    </message>
    <message>
        <source>Undid what was said of a line of the bank</source>
        <translation>Annulation de ce qui a été dit d’une ligne bancaire</translation>
    </message>
    <message>
        <source>Committed money</source>
        <translation>Fonds engagés</translation>
    </message>
    <message>
        <source>Released a commitment</source>
        <translation>Engagement dégagé</translation>
    </message>
    <message>
        <source>Told applicants of a call&apos;s new version</source>
        <translation>Candidats informés de la nouvelle version d’un appel</translation>
    </message>
    <message>
        <source>record an implementing partner</source>
        <translation>enregistrer un partenaire d’exécution</translation>
    </message>
    <message>
        <source>amend an implementing partner</source>
        <translation>modifier un partenaire d’exécution</translation>
    </message>
    <message>
        <source>decide on a hit of a person in charge of a partner</source>
        <translation>trancher une concordance d’un responsable de partenaire</translation>
    </message>
    <message>
        <source>Recorded an implementing partner</source>
        <translation>A enregistré un partenaire d’exécution</translation>
    </message>
    <message>
        <source>Amended an implementing partner</source>
        <translation>A modifié un partenaire d’exécution</translation>
    </message>
    <message>
        <source>Decided on a hit of a person in charge of a partner</source>
        <translation>A tranché une concordance d’un responsable de partenaire</translation>
    </message>
    <message>
        <source>confirm a call&apos;s lot value</source>
        <translation>confirmer la valeur de tirage d’un appel</translation>
    </message>
    <message>
        <source>Only a finance assistant or the High Representative may %1.</source>
        <translation>Seul un assistant financier ou le Haut-Représentant peut %1.</translation>
    </message>
    <message>
        <source>Confirmed a call&apos;s lot value at its source</source>
        <translation>A confirmé à la source la valeur de tirage d’un appel</translation>
    </message>
    <message>
        <source>record a reviewer&apos;s own State</source>
        <translation>enregistrer l’État d’un évaluateur</translation>
    </message>
    <message>
        <source>seal the evidence on file</source>
        <translation>sceller les pièces au dossier</translation>
    </message>
    <message>
        <source>take back a withdrawal of a wish</source>
        <translation>reprendre le retrait d’un souhait</translation>
    </message>
    <message>
        <source>confirm how a bank&apos;s table is read</source>
        <translation>confirmer comment se lit le tableau d’une banque</translation>
    </message>
    <message>
        <source>contradict a call&apos;s lot value</source>
        <translation>contredire la valeur du tirage au sort d’un appel</translation>
    </message>
    <message>
        <source>Recorded a reviewer&apos;s own State</source>
        <translation>A enregistré l’État d’un évaluateur</translation>
    </message>
    <message>
        <source>Sealed the evidence on file</source>
        <translation>A scellé les pièces au dossier</translation>
    </message>
    <message>
        <source>Took back a withdrawal of a wish that was attached by mistake</source>
        <translation>A repris le retrait d’un souhait joint par erreur</translation>
    </message>
    <message>
        <source>Confirmed how a bank&apos;s table is read</source>
        <translation>A confirmé comment se lit le tableau d’une banque</translation>
    </message>
    <message>
        <source>Read another lot value of a call at its source</source>
        <translation>A lu à la source une autre valeur du tirage au sort d’un appel</translation>
    </message>
    <message>
        <source>Attached documents are sealed, and this file is of an earlier version: the programme officer or the High Representative signs in once to write, then you once more.</source>
        <translation>Les documents joints sont scellés, et ce fichier est d’une version antérieure&#xa0;: l’administrateur de programme ou le Haut-Représentant se connecte une fois pour écrire, puis vous de nouveau.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not what was attached: verify the file.</source>
        <translation>Le contenu du document n’est pas celui qui a été joint&#xa0;: vérifiez le fichier.</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Repose sur</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Cash</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Réserve opérationnelle</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Dépenses d’appui au programme</translation>
    </message>
    <message>
        <source>Sponsorship, allotted</source>
        <translation>Parrainage, alloué</translation>
    </message>
    <message>
        <source>Projects, allotted</source>
        <translation>Projets, alloué</translation>
    </message>
    <message>
        <source>Monitoring, allotted</source>
        <translation>Suivi, alloué</translation>
    </message>
    <message>
        <source>Sponsorship, committed</source>
        <translation>Parrainage, engagé</translation>
    </message>
    <message>
        <source>Projects, committed</source>
        <translation>Projets, engagé</translation>
    </message>
    <message>
        <source>Monitoring, committed</source>
        <translation>Suivi, engagé</translation>
    </message>
    <message>
        <source>Sponsorship, spent</source>
        <translation>Parrainage, dépensé</translation>
    </message>
    <message>
        <source>Projects, spent</source>
        <translation>Projets, dépensé</translation>
    </message>
    <message>
        <source>Monitoring, spent</source>
        <translation>Suivi, dépensé</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Suivi et évaluation</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Exchange difference</source>
        <translation>Différence de change</translation>
    </message>
    <message>
        <source>Give an amount in %1 that is not zero.</source>
        <translation>Indiquez un montant en %1 qui n’est pas zéro.</translation>
    </message>
    <message>
        <source>Interest is above zero. Reverse an entry that was wrong.</source>
        <translation>Les intérêts sont supérieurs à zéro. Contre-passez une écriture erronée.</translation>
    </message>
    <message>
        <source>Name the bank&apos;s or treasury&apos;s paper.</source>
        <translation>Indiquez la pièce de la banque ou de la trésorerie.</translation>
    </message>
    <message>
        <source>Give a date that is not in the future.</source>
        <translation>Indiquez une date qui n’est pas dans le futur.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1.</source>
        <translation>Indiquez un montant supérieur à zéro en %1.</translation>
    </message>
    <message>
        <source>Nothing is allotted or committed before the administrator has announced a minimum and receipts have reached it.</source>
        <translation>Rien n’est alloué ni engagé avant que l’administrateur ait annoncé un minimum et que les encaissements l’aient atteint.</translation>
    </message>
    <message>
        <source>An entry of the books is of today or earlier.</source>
        <translation>Une écriture des comptes est datée d’aujourd’hui ou d’avant.</translation>
    </message>
    <message>
        <source>An allotment is of today or earlier.</source>
        <translation>Une allocation est datée d’aujourd’hui ou d’avant.</translation>
    </message>
    <message>
        <source>Say whose decision it rests on.</source>
        <translation>Dites sur quelle décision elle repose.</translation>
    </message>
    <message>
        <source>Name the voucher or invoice.</source>
        <translation>Indiquez la pièce justificative ou la facture.</translation>
    </message>
    <message>
        <source>An expenditure is of today or earlier.</source>
        <translation>Une dépense est datée d’aujourd’hui ou d’avant.</translation>
    </message>
    <message>
        <source>Only %1 %2 is committed for this.</source>
        <translation>Seuls %1 %2 sont engagés pour cela.</translation>
    </message>
    <message>
        <source>The entry is a reversal or has been reversed.</source>
        <translation>L’écriture est une contre-passation ou a été contre-passée.</translation>
    </message>
    <message>
        <source>A pledge or agreement moves no money; it ends with a receipt.</source>
        <translation>Une annonce ou un accord ne mouvemente pas de fonds&#xa0;; un encaissement y met fin.</translation>
    </message>
    <message>
        <source>Say why it is reversed.</source>
        <translation>Dites pourquoi elle est contre-passée.</translation>
    </message>
    <message>
        <source>A reversal is not of an earlier date than its entry.</source>
        <translation>Une contre-passation n’est pas antérieure à son écriture.</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Refund to a donor</source>
        <translation>Remboursement à un donateur</translation>
    </message>
    <message>
        <source>Interest or exchange difference</source>
        <translation>Intérêts ou différence de change</translation>
    </message>
    <message>
        <source>Allotment</source>
        <translation>Allocation</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Release of a commitment</source>
        <translation>Dégagement</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Contre-passation</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>Convenu, non reçu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Autres recettes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Committed, not spent</source>
        <translation>Engagé, non dépensé</translation>
    </message>
    <message>
        <source>Allotted, not committed</source>
        <translation>Alloué, non engagé</translation>
    </message>
    <message>
        <source>The books do not add up on %1.</source>
        <translation>Les comptes ne s’équilibrent pas au %1.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>Les comptes sont clos jusqu’au %1. Passez l’écriture à une date ultérieure, et dites dans son libellé à quel jour elle se rapporte.</translation>
    </message>
    <message>
        <source>A commitment ends when what it was made for is withdrawn or paid for good; it is not reversed by itself.</source>
        <translation>Un engagement prend fin quand ce pour quoi il a été pris est retiré ou payé définitivement&#xa0;; il n’est pas contre-passé isolément.</translation>
    </message>
    <message>
        <source>Exchange differences of cash</source>
        <translation>Différences de change sur les liquidités</translation>
    </message>
    <message>
        <source>Contributions receivable</source>
        <translation>Contributions à recevoir</translation>
    </message>
    <message>
        <source>Revaluation of receivables</source>
        <translation>Réévaluation des créances</translation>
    </message>
    <message>
        <source>Conditional contributions</source>
        <translation>Contributions conditionnelles</translation>
    </message>
    <message>
        <source>Contributions recognised before receipt</source>
        <translation>Contributions comptabilisées avant encaissement</translation>
    </message>
    <message>
        <source>Exchange differences, realised</source>
        <translation>Différences de change, réalisées</translation>
    </message>
    <message>
        <source>Exchange differences, unrealised</source>
        <translation>Différences de change, non réalisées</translation>
    </message>
    <message>
        <source>Contributions written off</source>
        <translation>Contributions passées en pertes</translation>
    </message>
    <message>
        <source>The amount is beyond what the books hold: another program made it so.</source>
        <translation>Le montant dépasse ce que les comptes peuvent contenir&#xa0;: un autre programme en est l’auteur.</translation>
    </message>
    <message>
        <source>%1 holds amounts beyond what the books hold (%2): another program made them so. Verify it, and use a backup.</source>
        <translation>%1 contient des montants qui dépassent ce que les comptes peuvent contenir (%2)&#xa0;: un autre programme en est l’auteur. Vérifiez-le, et utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>The running totals of %1 are not the sums of the entries.</source>
        <translation>Les totaux cumulés de %1 ne sont pas les sommes des écritures.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’exportation a été arrêtée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>No certification by another person stands for this subject, amount and voucher: who certifies and who pays are two people.</source>
        <translation>Aucune certification par une autre personne ne vaut pour cet objet, ce montant et cette pièce&#xa0;: qui certifie et qui paie sont deux personnes.</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Réduction</translation>
    </message>
    <message>
        <source>Write-off</source>
        <translation>Passation en pertes</translation>
    </message>
    <message>
        <source>Condition met</source>
        <translation>Condition remplie</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Réévaluation</translation>
    </message>
    <message>
        <source>Staff, allotted</source>
        <translation>Personnel, alloué</translation>
    </message>
    <message>
        <source>Staff, committed</source>
        <translation>Personnel, engagé</translation>
    </message>
    <message>
        <source>Staff, spent</source>
        <translation>Personnel, dépensé</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Give a reference of up to 40 letters, digits, points and dashes, such as P3-2026.</source>
        <translation>Donnez une référence d’au plus 40 lettres, chiffres, points et tirets, par exemple P3-2026.</translation>
    </message>
    <message>
        <source>Say what it is for: the post, contract or agreement.</source>
        <translation>Indiquez l’objet&#xa0;: le poste, le contrat ou l’accord.</translation>
    </message>
    <message>
        <source>A commitment is of today or earlier.</source>
        <translation>Un engagement est daté d’aujourd’hui ou d’un jour antérieur.</translation>
    </message>
    <message>
        <source>This reference is of another window already. Give another one.</source>
        <translation>Cette référence appartient déjà à un autre guichet. Donnez-en une autre.</translation>
    </message>
    <message>
        <source>Only a commitment that was made by hand is released by hand: a nominee&apos;s ends with the nominee&apos;s withdrawal or last payment.</source>
        <translation>Seul un engagement pris manuellement est dégagé manuellement&#xa0;: celui d’une personne désignée prend fin avec son retrait ou son dernier paiement.</translation>
    </message>
    <message>
        <source>Nothing is committed for this any more.</source>
        <translation>Rien n’est plus engagé à ce titre.</translation>
    </message>
    <message>
        <source>Say why it is given back.</source>
        <translation>Indiquez le motif de la restitution.</translation>
    </message>
    <message>
        <source>Commitments over several years are off until an authority allows them (setting multi_year_commitments).</source>
        <translation>Les engagements sur plusieurs années ne sont pas ouverts tant qu’une autorité ne les autorise pas (paramètre multi_year_commitments).</translation>
    </message>
    <message>
        <source>Give each year once and in order, from %1 to %2.</source>
        <translation>Indiquez chaque année une seule fois et dans l’ordre, de %1 à %2.</translation>
    </message>
    <message>
        <source>Give an amount above zero in %1 for %2.</source>
        <translation>Indiquez un montant supérieur à zéro en %1 pour %2.</translation>
    </message>
    <message>
        <source>The years add up to %1 %2, the commitment is of %1 %3.</source>
        <translation>Le total des années est de %1 %2, l’engagement est de %1 %3.</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be explained.</source>
        <translation>Ce qui sera connu un jour à venir ne peut être expliqué.</translation>
    </message>
    <message>
        <source>The day to explain the difference from must be before the day that the figures are known on.</source>
        <translation>La date à partir de laquelle expliquer l’écart doit précéder celle à laquelle les chiffres sont connus.</translation>
    </message>
    <message>
        <source>Nothing was ever committed for “%1”. The ledger&apos;s entries name what is, such as nominations/3.</source>
        <translation>Rien n’a jamais été engagé pour «&#xa0;%1&#xa0;». Les écritures du grand livre indiquent ce qui l’est, par exemple nominations/3.</translation>
    </message>
    <message>
        <source>%1: %2 %3 would be missing on %4, money that is not there.</source>
        <translation>%1&#xa0;: il manquerait %2 %3 le %4, fonds qui n’existent pas.</translation>
    </message>
    <message>
        <source>A return is of today or earlier.</source>
        <translation>Une restitution est datée d’aujourd’hui ou d’un jour antérieur.</translation>
    </message>
    <message>
        <source>Only %1 %2 of the window is allotted and not committed: %1 %3 is missing.</source>
        <translation>Seuls %1 %2 du guichet sont alloués et non engagés&#xa0;: il manque %1 %3.</translation>
    </message>
    <message>
        <source>Staff are paid from the regular budget, and voluntary money goes wholly to activities: no staff cost is charged to the fund (setting staff_source).</source>
        <translation>Le personnel est payé sur le budget ordinaire et les fonds volontaires vont entièrement aux activités&#xa0;: aucune dépense de personnel n’est imputée au fonds (paramètre staff_source).</translation>
    </message>
    <message>
        <source>Nobody has decided what pays the staff. Record the setting staff_source with its authority first: the fund, or the regular budget.</source>
        <translation>Personne n’a décidé ce qui finance le personnel. Enregistrez d’abord le paramètre staff_source, avec l’autorité qui l’a décidé&#xa0;: le fonds ou le budget ordinaire.</translation>
    </message>
    <message>
        <source>Staff would take %1 %2 in all by %3, but Member States have paid in %1 %4 by then: %1 %5 is missing.</source>
        <translation>Le personnel exigerait au total %1 %2 au %3, mais les États Membres ont versé %1 %4 à cette date&#xa0;: il manque %1 %5.</translation>
    </message>
    <message>
        <source>A revaluation stands of what is receivable no more.</source>
        <translation>Il existe une réévaluation d’une créance qui n’est plus à recevoir.</translation>
    </message>
    <message>
        <source>Entry %1 pays this voucher already, for the same and of the same amount. Check the voucher, or say why it is paid once more.</source>
        <translation>L’écriture %1 paie déjà cette pièce justificative, pour le même objet et du même montant. Vérifiez la pièce, ou dites pourquoi elle est payée une nouvelle fois.</translation>
    </message>
    <message>
        <source>A revaluation is taken back with the claim it is of. Where its rate was wrong, correct the rate and revalue the month anew.</source>
        <translation>Une réévaluation est annulée avec la créance sur laquelle elle porte. Si son taux était erroné, corrigez le taux et réévaluez de nouveau le mois.</translation>
    </message>
    <message>
        <source>What was given back is free for others. Commit or allot anew what is needed after all: whoever may decides on it, and the minimum, the years and the money are looked at again.</source>
        <translation>Ce qui a été rendu est disponible pour d’autres. Engagez ou allouez de nouveau ce qui est finalement nécessaire&#xa0;: la personne compétente en décide, et le minimum, les années et les fonds sont réexaminés.</translation>
    </message>
    <message>
        <source>Name the decision by which the reserve is released: it is never released by itself.</source>
        <translation>Indiquez la décision en vertu de laquelle la réserve est libérée&#xa0;: elle n’est jamais libérée d’elle-même.</translation>
    </message>
    <message>
        <source>Say why the reserve is held no longer.</source>
        <translation>Dites pourquoi la réserve n’est plus détenue.</translation>
    </message>
    <message>
        <source>A release is of today or earlier.</source>
        <translation>Une libération est datée d’aujourd’hui ou d’un jour antérieur.</translation>
    </message>
    <message>
        <source>The operating reserve holds %1 %2: %1 %3 is missing.</source>
        <translation>La réserve opérationnelle contient %1 %2&#xa0;: il manque %1 %3.</translation>
    </message>
    <message>
        <source>At most %1 %2 can be allotted on %3: with its reserve and support costs the allotment would take %1 %4, and %1 %5 is free on %6.</source>
        <translation>Au plus %1 %2 peuvent être alloués le %3&#xa0;: avec sa réserve et ses dépenses d’appui, l’allocation prendrait %1 %4, et %1 %5 sont libres le %6.</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>The stored short list can&apos;t be read.</source>
        <translation>La liste restreinte conservée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>Aucune liste restreinte n’a encore été établie pour cet appel.</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs</source>
        <translation>Haut-Représentant pour les affaires de désarmement</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>The administrator of the fund</source>
        <translation>Administrateur du fonds</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#xa0;:</translation>
    </message>
    <message>
        <source>Reference:</source>
        <translation>Référence&#xa0;:</translation>
    </message>
    <message>
        <source>%1, short list, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>%1, liste restreinte, version %2</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <translation>Parrainage&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>The list follows from the criteria and rules that were published with the call on %1 and have not changed since, and from nothing else. It is proven to be the best by these rules.</source>
        <translation>La liste découle des critères et des règles qui ont été publiés avec l’appel le %1 et n’ont pas changé depuis, et de rien d’autre. Il est prouvé qu’elle est la meilleure selon ces règles.</translation>
    </message>
    <message>
        <source>Where reviewers disagreed</source>
        <translation>Où les évaluateurs divergent</translation>
    </message>
    <message>
        <source>Nowhere did the reviewers&apos; own merits for an application lie 15 points or more apart.</source>
        <translation>Nulle part les mérites attribués par les évaluateurs à une candidature ne s’écartent de 15 points ou plus.</translation>
    </message>
    <message>
        <source>What the money allows</source>
        <translation>Ce que les fonds permettent</translation>
    </message>
    <message>
        <source>If you approve</source>
        <translation>Si vous approuvez</translation>
    </message>
    <message>
        <source>%1 is committed for the delegates.</source>
        <translation>%1 sont engagés pour les délégués.</translation>
    </message>
    <message>
        <source>Letters of award and of regret can be made ready; none is sent by it.</source>
        <translation>Les lettres d’attribution et de regret peuvent être préparées&#xa0;; aucune n’est envoyée pour autant.</translation>
    </message>
    <message>
        <source>Whoever is declined, or withdraws, is replaced by the same rules; the substitutes need an approval of their own.</source>
        <translation>Les personnes écartées ou qui se retirent sont remplacées selon les mêmes règles&#xa0;; les remplaçants nécessitent une approbation distincte.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided:</source>
        <translation>Décidé&#xa0;:</translation>
    </message>
    <message>
        <source>%1, on %2, by %3</source>
        <comment>%1 outcome, %2 date, %3 a user&apos;s name</comment>
        <translation>%1, le %2, par %3</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation>Signature&#xa0;:</translation>
    </message>
    <message>
        <source>Digest of the list:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>Empreinte de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Digest of the call:</source>
        <comment>SHA-256, hexadecimal</comment>
        <translation>Empreinte de l’appel&#xa0;:</translation>
    </message>
    <message>
        <source>Key that can sign:</source>
        <translation>Clef habilitée à signer&#xa0;:</translation>
    </message>
    <message>
        <source>Head of the record:</source>
        <comment>the newest hash of the audit record</comment>
        <translation>Tête du registre&#xa0;:</translation>
    </message>
    <message>
        <source>Short list of %1, version %2</source>
        <comment>%1 a call&apos;s reference</comment>
        <translation>Liste restreinte de %1, version %2</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>En attente d’une décision</translation>
    </message>
    <message>
        <source>Draft: not sent for approval</source>
        <translation>Brouillon&#xa0;: non soumise à approbation</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fonds proposé&#xa0;: document non officiel</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Démonstration&#xa0;: personnes et montants inventés</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Mémorandum</translation>
    </message>
    <message>
        <source>W</source>
        <comment>one letter or sign for a woman</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>one letter or sign for a man</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants: 6 of 15</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>State and group</source>
        <translation>État et groupe</translation>
    </message>
    <message>
        <source>W/M</source>
        <comment>head of a narrow column: woman or man</comment>
        <translation>F/H</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérite</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <comment>%1 a currency&apos;s code</comment>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>man</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>Dans aucun groupe régional</translation>
    </message>
    <message>
        <source>LDC, LLDC or SIDS</source>
        <translation>PMA, PDSL ou PEID</translation>
    </message>
    <message>
        <source>Who would go, by regional group</source>
        <translation>Qui partirait, par groupe régional</translation>
    </message>
    <message>
        <source>Published rules, in their order</source>
        <translation>Règles publiées, dans leur ordre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>a rule is met</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>Who would go</source>
        <translation>Qui partirait</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>Sans cette personne</translation>
    </message>
    <message>
        <source>Reviewers&apos; own merits that lie 15 points or more apart</source>
        <translation>Mérites attribués par les évaluateurs qui s’écartent de 15 points ou plus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Merits</source>
        <translation>Mérites</translation>
    </message>
    <message>
        <source>Envelope published with the call</source>
        <translation>Enveloppe publiée avec l’appel</translation>
    </message>
    <message>
        <source>This list commits</source>
        <translation>Cette liste engage</translation>
    </message>
    <message>
        <source>Allotted for sponsorship and not yet used</source>
        <translation>Alloué au parrainage et non encore utilisé</translation>
    </message>
    <message>
        <source>Left of it afterwards</source>
        <translation>Solde ensuite</translation>
    </message>
    <message>
        <source>Available in the pool, not allotted</source>
        <translation>Disponible dans le fonds commun, non alloué</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by nobody yet</source>
        <comment>%1 fingerprint, %2 a user&apos;s name</comment>
        <translation>%1 (%2), non encore confirmée</translation>
    </message>
    <message>
        <source>%1 (%2), confirmed by %3</source>
        <comment>%1 fingerprint, %2 and %3 users&apos; names</comment>
        <translation>%1 (%2), confirmée par %3</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Regret</source>
        <translation>Regret</translation>
    </message>
    <message>
        <source>Waits to be released</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Lapsed: no longer right</source>
        <translation>Caduque&#xa0;: n’est plus exacte</translation>
    </message>
    <message>
        <source>I am pleased to inform you that you have been selected for sponsorship to attend %1 in %2, %3. The High Representative for Disarmament Affairs gave the final approval on %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 date</comment>
        <translation>J’ai le plaisir de vous informer que vous avez été retenu(e) pour un parrainage en vue d’assister à %1 à %2, %3. Le Haut-Représentant pour les affaires de désarmement a donné l’approbation finale le %4.</translation>
    </message>
    <message>
        <source>The sponsorship covers your journey from your capital and back, subsistence for %1 nights and terminal expenses. For these %2 have been committed; what you are due is computed by the travel rules of the United Nations.</source>
        <comment>%1 number of nights, %2 amount</comment>
        <translation>Le parrainage couvre votre voyage aller-retour depuis votre capitale, l’indemnité de subsistance pour %1 nuits et les faux frais au départ et à l’arrivée. Un montant de %2 a été engagé à cette fin&#xa0;; ce qui vous est dû est calculé selon les règles de l’Organisation des Nations Unies en matière de voyages.</translation>
    </message>
    <message>
        <source>In your application you undertook to attend all formal meetings of the session and all capacity-building activities held alongside it. You may afterwards be asked for a detailed report on your experience.</source>
        <translation>Dans votre candidature, vous vous êtes engagé(e) à assister à toutes les séances officielles de la session et à toutes les activités de renforcement des capacités organisées en marge. Un rapport détaillé sur votre expérience pourra vous être demandé par la suite.</translation>
    </message>
    <message>
        <source>Please confirm in writing that you accept. If you cannot travel, tell us at once, so that another applicant can take the place.</source>
        <translation>Veuillez confirmer par écrit que vous acceptez. Si vous ne pouvez pas voyager, informez-nous-en sans délai afin qu’un autre candidat puisse prendre la place.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. I regret to inform you that it was not selected.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>Nous vous remercions de votre candidature à un parrainage en vue d’assister à %1 à %2, %3. J’ai le regret de vous informer qu’elle n’a pas été retenue.</translation>
    </message>
    <message>
        <source>All applications were judged by the criteria and rules that were published with the call %1 before it opened. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>Toutes les candidatures ont été appréciées selon les critères et les règles publiés avec l’appel %1 avant son ouverture. Votre délégation peut nous demander comment ils ont été appliqués à la vôtre.</translation>
    </message>
    <message>
        <source>All States are eligible to apply again to later calls, and we would welcome it.</source>
        <translation>Tous les États peuvent présenter de nouveau des candidatures aux appels ultérieurs, et nous nous en féliciterions.</translation>
    </message>
    <message>
        <source>Sponsorship: %1</source>
        <comment>%1 a reference such as S-2026-1/A-012</comment>
        <translation>Parrainage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waits to be released: not sent</source>
        <translation>À remettre&#xa0;: non envoyée</translation>
    </message>
    <message>
        <source>Lapsed: not to be sent</source>
        <translation>Caduque&#xa0;: ne pas envoyer</translation>
    </message>
    <message>
        <source>Award of sponsorship: %1</source>
        <translation>Attribution d’un parrainage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your application for sponsorship: %1</source>
        <translation>Votre candidature à un parrainage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <comment>%1 given and family name</comment>
        <translation>Madame, Monsieur %1,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Veuillez agréer l’expression de ma considération distinguée.</translation>
    </message>
    <message>
        <source>For the administrator of the fund</source>
        <translation>Pour l’administrateur du fonds</translation>
    </message>
    <message>
        <source>It does not meet this criterion of the call (%1): %2</source>
        <comment>%1 a paragraph of the fund paper, %2 the criterion in the words of the call</comment>
        <translation>Elle ne remplit pas ce critère de l’appel (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <translation>Le Haut-Représentant pour les affaires de désarmement n’a pas approuvé le parrainage.</translation>
    </message>
    <message>
        <source>No short list of this call was approved yet: there is nothing to write.</source>
        <translation>Aucune liste restreinte de cet appel n’a encore été approuvée&#xa0;: il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>No letter to %1 waits to be released.</source>
        <translation>Aucune lettre à %1 n’attend d’être remise.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>%1 date, %2 a user&apos;s name</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Made ready</source>
        <translation>Préparée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a letter</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>a letter</comment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a letter</comment>
        <translation>Caduque</translation>
    </message>
    <message numerus="yes">
        <source>Final approval, under paragraph 18, to sponsor %Ln delegate(s) to %1, %2, %3, at an estimated cost of %4.</source>
        <comment>%1 meeting, %2 place, %3 first to last day, %4 amount</comment>
        <translation>
            <numerusform>L’approbation finale, au titre du paragraphe 18, du parrainage de %Ln délégué à %1, %2, %3, pour un coût estimatif de %4.</numerusform>
            <numerusform>L’approbation finale, au titre du paragraphe 18, du parrainage de %Ln délégués à %1, %2, %3, pour un coût estimatif de %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>Ce qui a été décidé auparavant</translation>
    </message>
    <message>
        <source>Who applied</source>
        <translation>Qui a présenté une candidature</translation>
    </message>
    <message>
        <source>Was not approved by the High Representative.</source>
        <translation>N’a pas été approuvée par le Haut-Représentant.</translation>
    </message>
    <message>
        <source>Who was found not eligible</source>
        <translation>Qui a été jugé non admissible</translation>
    </message>
    <message>
        <source>Version %1 was %2 on %3 by %4.</source>
        <comment>%1 number, %2 outcome such as returned, %3 date, %4 a user&apos;s name</comment>
        <translation>La version %1 a été %2 le %3 par %4.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was declined then. Reason: %2</source>
        <translation>La candidature %1 a alors été écartée. Motif&#xa0;: %2</translation>
    </message>
    <message>
        <source>All applications were judged by the same criteria and rules, which were published with the call %1. Your delegation may ask us how they were applied to yours.</source>
        <comment>%1 reference of a call</comment>
        <translation>Toutes les candidatures ont été appréciées selon les mêmes critères et règles, publiés avec l’appel %1. Votre délégation peut nous demander comment ils ont été appliqués à la vôtre.</translation>
    </message>
    <message>
        <source>All Member States</source>
        <translation>Tous les États Membres</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>États observateurs</translation>
    </message>
    <message>
        <source>Donors of earlier years</source>
        <translation>Donateurs des années précédentes</translation>
    </message>
    <message>
        <source>International organisations on record</source>
        <translation>Organisations internationales enregistrées</translation>
    </message>
    <message>
        <source>Private sector on record</source>
        <translation>Secteur privé enregistré</translation>
    </message>
    <message>
        <source>Philanthropies on record</source>
        <translation>Fondations philanthropiques enregistrées</translation>
    </message>
    <message>
        <source>Civil society on record</source>
        <translation>Société civile enregistrée</translation>
    </message>
    <message>
        <source>Academia on record</source>
        <translation>Milieux universitaires enregistrés</translation>
    </message>
    <message>
        <source>Individuals on record</source>
        <translation>Particuliers enregistrés</translation>
    </message>
    <message>
        <source>The minimum to start is announced before the first call: record it in the settings (minimum_to_start).</source>
        <translation>Le minimum de démarrage est annoncé avant le premier appel&#xa0;: enregistrez-le dans les paramètres (minimum_to_start).</translation>
    </message>
    <message>
        <source>Say whom the call goes to.</source>
        <translation>Indiquez à qui l’appel s’adresse.</translation>
    </message>
    <message>
        <source>Say where the call is published online.</source>
        <translation>Indiquez où l’appel est publié en ligne.</translation>
    </message>
    <message>
        <source>The call was open from %1 to %2, in the time of %3.</source>
        <comment>%1 and %2 dates, %3 a time zone</comment>
        <translation>L’appel était ouvert du %1 au %2 (fuseau horaire&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Everyone who applied, counted once</source>
        <translation>Toutes les personnes ayant postulé, comptées une fois</translation>
    </message>
    <message>
        <source>Compared by the published rules</source>
        <translation>Comparées selon les règles publiées</translation>
    </message>
    <message>
        <source>Withdrew before that</source>
        <translation>Retirées auparavant</translation>
    </message>
    <message>
        <source>Found not eligible</source>
        <translation>Jugées non recevables</translation>
    </message>
    <message>
        <source>Without two reviews, by decision</source>
        <translation>Sans deux évaluations, par décision</translation>
    </message>
    <message>
        <source>Without an estimated cost</source>
        <translation>Sans coût estimatif</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>For whom it was decided to go on without two reviews</source>
        <translation>Pour qui il a été décidé de poursuivre sans deux évaluations</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>%1 a user&apos;s name, %2 date</comment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 a reference such as A-012, %2 a State&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All who are proposed were screened against the newest Consolidated List of the Security Council; no hit is open.</source>
        <translation>Toutes les personnes proposées ont été filtrées d’après la version la plus récente de la Liste récapitulative du Conseil de sécurité&#xa0;; aucune concordance n’est ouverte.</translation>
    </message>
    <message>
        <source>Call for contributions</source>
        <translation>Appel à contributions</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Official receipt</source>
        <translation>Reçu officiel</translation>
    </message>
    <message>
        <source>Statement of no earmarking</source>
        <translation>Attestation de non-affectation</translation>
    </message>
    <message>
        <source>A call for contributions is put on record with its addressees.</source>
        <translation>Un appel à contributions est consigné avec ses destinataires.</translation>
    </message>
    <message>
        <source>A table of the file leads from a use of money to a donor: the statement would not be true.</source>
        <translation>Une table du fichier mène d’une utilisation de fonds à un donateur&#xa0;: l’attestation ne serait pas exacte.</translation>
    </message>
    <message>
        <source>Nobody on record is of these groups.</source>
        <translation>Personne d’enregistré n’appartient à ces groupes.</translation>
    </message>
    <message>
        <source>%1 was released already, on %2 by %3.</source>
        <translation>%1&#xa0;: déjà remise le %2 par %3.</translation>
    </message>
    <message>
        <source>%1 lapsed: what it says is no longer right.</source>
        <translation>%1&#xa0;: lettre caduque, ce qu’elle dit n’est plus exact.</translation>
    </message>
    <message>
        <source>There is no letter %1.</source>
        <translation>La lettre %1 n’existe pas.</translation>
    </message>
    <message>
        <source>All contributions form one pool. None is earmarked for a specific activity, State or person, and expenditure is reported for the fund as a whole.</source>
        <translation>Toutes les contributions forment un fonds commun. Aucune n’est affectée à une activité, à un État ou à une personne en particulier, et les dépenses sont présentées pour le fonds dans son ensemble.</translation>
    </message>
    <message>
        <source>The fund begins its work once receipts reach %1, as was announced before this call. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>Le fonds commence ses travaux lorsque les montants reçus atteignent %1, comme annoncé avant le présent appel. À ce jour, %2 ont été reçus.</translation>
    </message>
    <message>
        <source>The announced minimum of %1, from which on the fund works, is reached. To date %2 have been received.</source>
        <comment>two amounts</comment>
        <translation>Le minimum annoncé de %1, à partir duquel le fonds fonctionne, est atteint. À ce jour, %2 ont été reçus.</translation>
    </message>
    <message>
        <source>The rules of the United Nations ask for a due diligence before a contribution of a donor that is no State is accepted.</source>
        <translation>Les règles de l’Organisation des Nations Unies exigent une vérification préalable avant l’acceptation d’une contribution d’un donateur qui n’est pas un État.</translation>
    </message>
    <message>
        <source>Contributions received are published unless the donor asks otherwise.</source>
        <translation>Les contributions reçues sont publiées, sauf demande contraire du donateur.</translation>
    </message>
    <message>
        <source>This call is published at %1. To pledge, please write to us with the amount, the currency and the dates on which it would be paid.</source>
        <comment>%1 an address in the web</comment>
        <translation>Le présent appel est publié à l’adresse %1. Pour annoncer une contribution, veuillez nous écrire en indiquant le montant, la monnaie et les dates auxquelles il serait versé.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Dû le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>We acknowledge with thanks your pledge of %1, announced on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>Nous accusons réception, avec nos remerciements, de votre annonce de contribution de %1, faite le %2. Elle est enregistrée sous la référence %3.</translation>
    </message>
    <message>
        <source>Until an agreement is signed it is disclosed as a pledge and not counted as money of the fund.</source>
        <translation>Jusqu’à la signature d’un accord, elle est publiée comme annonce de contribution et n’est pas comptée parmi les ressources du fonds.</translation>
    </message>
    <message>
        <source>We acknowledge with thanks the agreement on a contribution of %1, signed on %2. It is on record as %3.</source>
        <comment>%1 amount, %2 date, %3 reference of a contribution</comment>
        <translation>Nous accusons réception, avec nos remerciements, de l’accord relatif à une contribution de %1, signé le %2. Il est enregistré sous la référence %3.</translation>
    </message>
    <message>
        <source>Its conditions: %1</source>
        <comment>%1 conditions of an agreement</comment>
        <translation>Conditions de l’accord&#xa0;: %1</translation>
    </message>
    <message>
        <source>We confirm with thanks that the following contribution was received.</source>
        <translation>Nous confirmons, avec nos remerciements, que la contribution suivante a été reçue.</translation>
    </message>
    <message>
        <source>Receipt:</source>
        <translation>Reçu&#xa0;:</translation>
    </message>
    <message>
        <source>Donor:</source>
        <translation>Donateur&#xa0;:</translation>
    </message>
    <message>
        <source>Contribution:</source>
        <translation>Contribution&#xa0;:</translation>
    </message>
    <message>
        <source>Received on:</source>
        <translation>Reçue le&#xa0;:</translation>
    </message>
    <message>
        <source>Amount:</source>
        <translation>Montant&#xa0;:</translation>
    </message>
    <message>
        <source>UN operational rate:</source>
        <translation>Taux de change opérationnel de l’ONU&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2 for 1 %3</source>
        <comment>a rate, two codes of currencies: 0.9 EUR for 1 USD</comment>
        <translation>%1 %2 pour 1 %3</translation>
    </message>
    <message>
        <source>In the fund&apos;s currency:</source>
        <translation>Dans la monnaie du fonds&#xa0;:</translation>
    </message>
    <message>
        <source>Reference of the bank:</source>
        <translation>Référence de la banque&#xa0;:</translation>
    </message>
    <message>
        <source>Contributions on record: %1.</source>
        <translation>Contributions enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wishes for a specific activity, State or person that were refused, and are kept as they were asked: %1.</source>
        <translation>Souhaits en faveur d’une activité, d’un État ou d’une personne en particulier, refusés et conservés tels que formulés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of these, wishes that the donor has withdrawn in writing: %1.</source>
        <translation>Dont souhaits retirés par écrit par le donateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Preferences between the fund&apos;s two windows that are recorded, of which none reaches an allotment: %1.</source>
        <translation>Préférences enregistrées entre les deux guichets du fonds, dont aucune n’atteint une allocation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tables of the record of which every reference was followed: %1. From none does a reference lead from a use of money to a contribution or a donor.</source>
        <translation>Tables des registres dont chaque référence a été suivie&#xa0;: %1. D’aucune, une référence ne mène d’une utilisation de fonds à une contribution ou à un donateur.</translation>
    </message>
    <message>
        <source>Call for contributions: %1</source>
        <comment>%1 name of the fund</comment>
        <translation>Appel à contributions&#xa0;: %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your agreement %1</source>
        <comment>%1 a reference</comment>
        <translation>Accusé de réception de votre accord %1</translation>
    </message>
    <message>
        <source>Acknowledgement of your pledge %1</source>
        <comment>%1 a reference</comment>
        <translation>Accusé de réception de votre annonce de contribution %1</translation>
    </message>
    <message>
        <source>Official receipt %1</source>
        <comment>%1 its number</comment>
        <translation>Reçu officiel %1</translation>
    </message>
    <message>
        <source>Statement of no earmarking as of %1</source>
        <comment>%1 date</comment>
        <translation>Attestation de non-affectation au %1</translation>
    </message>
    <message>
        <source>Excellency,</source>
        <translation>Excellence,</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>Permanent Mission to the United Nations</source>
        <translation>Mission permanente auprès de l’Organisation des Nations Unies</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Approved before, and not asked for again: %1. Places that became free are asked for.</source>
        <comment>%1 a number of delegates</comment>
        <translation>Déjà approuvés, et non redemandés&#xa0;: %1. Les places devenues libres sont demandées.</translation>
    </message>
    <message>
        <source>What is allotted for sponsorship does not hold it: an approval would be refused.</source>
        <translation>L’allocation au titre du parrainage n’y suffit pas&#xa0;: une approbation serait refusée.</translation>
    </message>
    <message>
        <source>How the list was made</source>
        <translation>Comment la liste a été établie</translation>
    </message>
    <message>
        <source>No list of this call was decided on before.</source>
        <translation>Aucune liste de cet appel n’a encore fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>Not screened against the newest Consolidated List of the Security Council: %1 of the %2 proposed.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Non contrôlés avec la plus récente Liste récapitulative du Conseil de sécurité&#xa0;: %1 des %2 proposés.</translation>
    </message>
    <message>
        <source>With a likeness to a name on the list that nobody has judged yet: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Présentant une ressemblance avec un nom de la liste que personne n’a encore appréciée&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Found by two people to be on the list: %1 of %2.</source>
        <comment>%1 and %2 are numbers of people</comment>
        <translation>Dont deux personnes ont constaté qu’ils figurent sur la liste&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>head of a narrow column: an applicant&apos;s number such as A-012</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 an abbreviation, %2 what it stands for</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: woman, %2: man, –: not said. Merit is of 100 points.</source>
        <comment>%1 and %2 are the letters or signs of the column</comment>
        <translation>%1&#xa0;: femme, %2&#xa0;: homme, –&#xa0;: non indiqué. Le mérite est sur 100 points.</translation>
    </message>
    <message>
        <source>No reason was worked out when the list was made.</source>
        <translation>Aucun motif n’a été déterminé lorsque la liste a été établie.</translation>
    </message>
    <message>
        <source>The merit is below the published minimum of %1.</source>
        <translation>Le mérite est inférieur au minimum publié de %1.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; a higher merit of its own would have been needed.</source>
        <translation>Si cette candidature était retenue, le mérite total des candidatures retenues serait moindre&#xa0;; il aurait fallu qu’elle ait elle-même un mérite plus élevé.</translation>
    </message>
    <message>
        <source>If this application were selected, the total merit of those selected would be lower; even the highest merit of its own would not have been enough.</source>
        <translation>Si cette candidature était retenue, le mérite total des candidatures retenues serait moindre&#xa0;; même le mérite le plus élevé n’aurait pas suffi.</translation>
    </message>
    <message>
        <source>The application&apos;s own answers</source>
        <translation>Les réponses données dans la candidature</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 names of users, %2 on what evidence they judged</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The whole list: %1. Women: %2. From LDC, LLDC or SIDS: %3.</source>
        <comment>%1 to %3 are numbers</comment>
        <translation>Liste entière&#xa0;: %1. Femmes&#xa0;: %2. De PMA, PDSL ou PEID&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Who is not selected, under what the delegation may be told</source>
        <translation>Non retenus, et ce qui peut être dit à la délégation</translation>
    </message>
    <message>
        <source>Withdrew before the list was made: %1.</source>
        <comment>%1 references and States</comment>
        <translation>Retirées avant l’établissement de la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Criterion not met</source>
        <translation>Critère non rempli</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Constaté par</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Hors de la liste</translation>
    </message>
    <message>
        <source>%1 calls upon %2, from whom nothing is accepted: look at the due diligence and the screening first.</source>
        <translation>%1 s’adresse à %2, dont rien n’est accepté&#xa0;: examinez d’abord la vérification préalable et le contrôle.</translation>
    </message>
    <message>
        <source>The fund (%1) sponsors representatives of States, particularly of developing countries, at meetings on security in the use of information and communications technologies, and supports capacity-building activities that States ask for. It rests on voluntary contributions of Member States and of others, philanthropies and the private sector among them. We invite you to contribute.</source>
        <comment>%1 name of the fund, which bears no article</comment>
        <translation>Le fonds (%1) parraine des représentants d’États, en particulier de pays en développement, à des réunions sur la sécurité de l’utilisation des technologies de l’information et des communications, et appuie des activités de renforcement des capacités demandées par les États. Il est alimenté par des contributions volontaires d’États Membres et d’autres donateurs, notamment des fondations philanthropiques et le secteur privé. Nous vous invitons à y contribuer.</translation>
    </message>
    <message>
        <source>Contributions can&apos;t be earmarked for specific activities (fund: %1). We state what the fund&apos;s record says of it on %2:</source>
        <comment>%1 name of the fund, which bears no article; %2 date</comment>
        <translation>Les contributions ne peuvent être affectées à des activités particulières (fonds&#xa0;: %1). Nous indiquons ce qu’en dit le registre du fonds au %2&#xa0;:</translation>
    </message>
    <message>
        <source>Asks: %1 (%2)</source>
        <comment>%1 how it is published, %2 its letter</comment>
        <translation>Demande&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Due diligence: refused</source>
        <translation>Vérification préalable&#xa0;: refus</translation>
    </message>
    <message>
        <source>Due diligence: cleared until %1</source>
        <comment>a date</comment>
        <translation>Vérification préalable&#xa0;: agréé jusqu’au %1</translation>
    </message>
    <message>
        <source>The clearance is withdrawn: %1</source>
        <comment>a reason</comment>
        <translation>L’agrément est retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>A wish for a use was refused and kept: %1</source>
        <translation>Un souhait d’utilisation a été refusé et conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The wish is withdrawn in writing (%1)</source>
        <comment>a file&apos;s name</comment>
        <translation>Le souhait est retiré par écrit (%1)</translation>
    </message>
    <message>
        <source>In kind: %1, worth %2</source>
        <comment>what was given, an amount</comment>
        <translation>En nature&#xa0;: %1, d’une valeur de %2</translation>
    </message>
    <message>
        <source>Made ready: %1</source>
        <comment>a letter</comment>
        <translation>Préparée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Released: %1</source>
        <comment>a letter</comment>
        <translation>Remise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pledges %1</source>
        <comment>an amount</comment>
        <translation>Annonce %1</translation>
    </message>
    <message>
        <source>Signs for %1</source>
        <comment>an amount</comment>
        <translation>Signe pour %1</translation>
    </message>
    <message>
        <source>Pays %1 (%2); the entry was reversed</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>Verse %1 (%2)&#xa0;; l’écriture a été contre-passée</translation>
    </message>
    <message>
        <source>Pays %1 (%2)</source>
        <comment>an amount, the bank&apos;s reference</comment>
        <translation>Verse %1 (%2)</translation>
    </message>
    <message>
        <source>%1 was due and has not come</source>
        <comment>an amount</comment>
        <translation>%1 était exigible et n’est pas arrivé</translation>
    </message>
    <message>
        <source>The meeting began on %1: whoever is approved now misses it, or a part of it.</source>
        <translation>La réunion a commencé le %1 : toute personne approuvée maintenant la manque, en tout ou en partie.</translation>
    </message>
    <message>
        <source>A newer short list may still nominate %1: the regret waits until it is decided.</source>
        <translation>Une liste restreinte plus récente peut encore désigner %1 : la lettre de refus attend qu’elle soit tranchée.</translation>
    </message>
    <message>
        <source>What the rules left equal was settled by the lot, with the value %1 of %2, known on %3.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>Ce que les règles laissaient à égalité a été départagé par tirage au sort, avec la valeur %1 de %2, connue le %3.</translation>
    </message>
    <message>
        <source>Nobody is new in the list.</source>
        <translation>Personne n’est nouveau dans la liste.</translation>
    </message>
    <message>
        <source>Who left:</source>
        <translation>Qui est parti&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was declined by the High Representative on %2. Reason: %3</source>
        <comment>%1 an applicant&apos;s number and State, %2 date, %3 a sentence</comment>
        <translation>La candidature %1 a été écartée par le Haut-Représentant le %2. Motif&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 withdrew on %2.</source>
        <comment>%1 an applicant&apos;s number and State, %2 date</comment>
        <translation>La candidature %1 a été retirée le %2.</translation>
    </message>
    <message>
        <source>%1 withdrew.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>La candidature %1 a été retirée.</translation>
    </message>
    <message>
        <source>%1 is not selected any more by the published rules.</source>
        <comment>%1 an applicant&apos;s number and State</comment>
        <translation>La candidature %1 n’est plus retenue selon les règles publiées.</translation>
    </message>
    <message>
        <source>What is new since version %1, approved on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>Ce qui est nouveau depuis la version %1, approuvée le %2</translation>
    </message>
    <message>
        <source>What is new since version %1, returned on %2</source>
        <comment>%1 number, %2 date</comment>
        <translation>Ce qui est nouveau depuis la version %1, renvoyée le %2</translation>
    </message>
    <message>
        <source>Nobody of that version stays.</source>
        <translation>Personne de cette version ne reste.</translation>
    </message>
    <message>
        <source>Who stays: %1.</source>
        <comment>%1 numbers of applicants and States</comment>
        <translation>Qui reste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who is new in the list</source>
        <translation>Qui est nouveau dans la liste</translation>
    </message>
    <message>
        <source>The value is not confirmed by a second person.</source>
        <comment>of a lot</comment>
        <translation>La valeur n’est pas confirmée par une deuxième personne.</translation>
    </message>
    <message>
        <source>%1 read the same value at its source on %2 and confirmed it.</source>
        <comment>%1 a user&apos;s name, %2 a date</comment>
        <translation>%1 a lu la même valeur à la source le %2 et l’a confirmée.</translation>
    </message>
    <message>
        <source>The lot rests on the public value %1 (%2), known on %3, after the call had closed.</source>
        <comment>%1 a public value, %2 where it can be looked up, %3 a date</comment>
        <translation>Le tirage au sort repose sur la valeur publique %1 (%2), connue le %3, après la clôture de l’appel.</translation>
    </message>
    <message>
        <source>A second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>Une deuxième personne l’a confirmée à la source.</translation>
    </message>
    <message>
        <source>No second person has confirmed it at its source.</source>
        <comment>a lot&apos;s value</comment>
        <translation>Aucune deuxième personne ne l’a confirmée à la source.</translation>
    </message>
    <message>
        <source>No eligible applicant at or above the minimum merit is left.</source>
        <translation>Il ne reste aucune candidature admissible ayant au moins la note minimale de mérite.</translation>
    </message>
    <message>
        <source>Of the envelope %1 is left, and the least costly applicant left would cost %2.</source>
        <comment>%1 and %2 are amounts</comment>
        <translation>De l’enveloppe il reste %1, et la personne restante la moins coûteuse coûterait %2.</translation>
    </message>
    <message>
        <source>None of the applicants left can be added within the published rules and the envelope; the table of those not selected gives the reason for each.</source>
        <translation>Aucune des personnes restantes ne peut être ajoutée dans les règles publiées et l’enveloppe&#xa0;; le tableau des personnes non retenues donne le motif pour chacune.</translation>
    </message>
    <message>
        <source>Committed by approvals before</source>
        <translation>Engagé par des approbations antérieures</translation>
    </message>
    <message>
        <source>of it paid</source>
        <comment>part of an amount</comment>
        <translation>dont payé</translation>
    </message>
    <message>
        <source>of it still committed</source>
        <comment>part of an amount</comment>
        <translation>dont encore engagé</translation>
    </message>
    <message>
        <source>of it settled and returned</source>
        <comment>part of an amount</comment>
        <translation>dont liquidé et restitué</translation>
    </message>
    <message>
        <source>Left of the envelope afterwards</source>
        <translation>Reste de l’enveloppe ensuite</translation>
    </message>
    <message>
        <source>Who is not selected</source>
        <translation>Qui n’est pas retenu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the call stay free.</source>
        <translation>
            <numerusform>%Ln place de l’appel reste libre.</numerusform>
            <numerusform>%Ln places de l’appel restent libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligible and reviewed, but not compared, since the cost of the journey could not be estimated</source>
        <translation>Admissibles et évalués, mais non comparés, car le coût du voyage n’a pas pu être estimé</translation>
    </message>
    <message>
        <source>Not on record when the list was made</source>
        <translation>Non enregistré lors de l’établissement de la liste</translation>
    </message>
    <message>
        <source>It could not enter the selection, since it was not reviewed by two reviewers.</source>
        <translation>La candidature n’a pas pu entrer dans la sélection, car elle n’a pas été évaluée par deux évaluateurs.</translation>
    </message>
    <message>
        <source>It could not be compared with the others, since our office did not have on record what the cost of the journey is estimated from: %1. That says nothing about the application itself.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>La candidature n’a pas pu être comparée aux autres, car notre bureau n’avait pas enregistré ce dont se déduit le coût du voyage&#xa0;: %1. Cela ne dit rien de la candidature elle-même.</translation>
    </message>
    <message>
        <source>You were selected because, with you, the selection comes nearer to the minimum that the published rule “%1” sets, or reaches it.</source>
        <comment>%1 a rule&apos;s name; to a nominee</comment>
        <translation>Vous avez été retenu(e) parce qu’avec vous la sélection se rapproche du minimum fixé par la règle publiée «&#xa0;%1&#xa0;», ou l’atteint.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, more of the places could be given with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>Vous avez été retenu(e) parce que, selon les règles publiées, davantage de places pouvaient être attribuées avec vous que sans vous.</translation>
    </message>
    <message>
        <source>You were selected because, by the reviewers&apos; scores and the published rules, the total merit of those selected is higher with you than without you.</source>
        <comment>to a nominee</comment>
        <translation>Vous avez été retenu(e) parce que, d’après les notes des évaluateurs et les règles publiées, le mérite total des personnes retenues est plus élevé avec vous que sans vous.</translation>
    </message>
    <message>
        <source>You were selected because, by the published rules, results that are equal otherwise are reached at a lower cost with you.</source>
        <comment>to a nominee</comment>
        <translation>Vous avez été retenu(e) parce que, selon les règles publiées, des résultats par ailleurs égaux sont atteints à moindre coût avec vous.</translation>
    </message>
    <message>
        <source>Your application and others led to equal results by the published rules; the published drawing of lots decided in favour of yours.</source>
        <comment>to a nominee</comment>
        <translation>Votre candidature et d’autres donnaient des résultats égaux selon les règles publiées&#xa0;; le tirage au sort publié a tranché en faveur de la vôtre.</translation>
    </message>
    <message>
        <source>Your written withdrawal of %1, %2; SHA-256: %3.</source>
        <comment>%1 date, %2 a file&apos;s name, %3 its digest</comment>
        <translation>Votre retrait écrit du %1, %2&#xa0;; SHA-256&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Another donor&apos;s written withdrawal of %1; SHA-256: %2.</source>
        <comment>%1 date, %2 digest of its file</comment>
        <translation>Retrait écrit d’un autre donateur, du %1&#xa0;; SHA-256&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A withdrawal of the wish is taken back: %1</source>
        <comment>a reason</comment>
        <translation>Un retrait du souhait est repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 read another value at its source on %2: %3.</source>
        <comment>%1 a user&apos;s name, %2 a date, %3 a value</comment>
        <translation>%1 a lu une autre valeur à la source le %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This copy was made after the decision. Its figures are those before it, as known on its day, %1.</source>
        <comment>%1 date</comment>
        <translation>Cette copie a été faite après la décision. Ses chiffres sont ceux d’avant, tels que connus à sa date, le %1.</translation>
    </message>
    <message>
        <source>Thank you for your application for sponsorship to attend %1 in %2, %3. It stood on the short list that was proposed for approval. I regret to inform you that the High Representative for Disarmament Affairs did not approve the sponsorship.</source>
        <comment>%1 meeting, %2 place, %3 first to last day</comment>
        <translation>Nous vous remercions de votre candidature à un parrainage en vue d’assister à %1 à %2, %3. Elle figurait sur la liste restreinte proposée pour approbation. J’ai le regret de vous informer que le Haut-Représentant pour les affaires de désarmement n’a pas approuvé le parrainage.</translation>
    </message>
    <message>
        <source>Your delegation may ask us why, and how the criteria and rules that were published with the call %1 were applied to your application.</source>
        <comment>%1 reference of a call</comment>
        <translation>Votre délégation peut nous demander pourquoi, et comment les critères et règles publiés avec l’appel %1 ont été appliqués à votre candidature.</translation>
    </message>
</context>
<context>
    <name>localisation</name>
    <message>
        <source>para. %1</source>
        <translation>par. %1</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>par. %1</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>“%1” is not a currency of ISO 4217. Write its code of three letters, such as USD.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une monnaie de la norme ISO 4217. Écrivez son code de trois lettres, tel que USD.</translation>
    </message>
    <message>
        <source>“%1” has more decimal places than %2 has: %3.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de décimales que n’en a %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is more than one amount may be: %2.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le maximum d’un montant&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fonds commun</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>À évaluer</translation>
    </message>
    <message>
        <source>Short list</source>
        <translation>Liste restreinte</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Rapport annuel</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>États financiers</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donateurs</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Organisation non gouvernementale</translation>
    </message>
    <message>
        <source>United Nations entity</source>
        <translation>Entité des Nations Unies</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Organisation internationale</translation>
    </message>
    <message>
        <source>Regional organisation</source>
        <translation>Organisation régionale</translation>
    </message>
    <message>
        <source>Academia</source>
        <translation>Milieux universitaires</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Give the partner&apos;s name.</source>
        <translation>Indiquez le nom du partenaire.</translation>
    </message>
    <message>
        <source>A Government receives a grant and works with partners; it is not one itself.</source>
        <translation>Un gouvernement reçoit une subvention et travaille avec des partenaires&#xa0;; il n’en est pas un lui-même.</translation>
    </message>
    <message>
        <source>There is a partner of this name already.</source>
        <translation>Il existe déjà un partenaire de ce nom.</translation>
    </message>
    <message>
        <source>Another partner bears this name.</source>
        <translation>Un autre partenaire porte ce nom.</translation>
    </message>
    <message>
        <source>The seat is in a State of the list, or left empty.</source>
        <translation>Le siège est dans un État de la liste, ou reste vide.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://.</source>
        <translation>Un site Web commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Give the name of the person in charge.</source>
        <translation>Indiquez le nom du responsable.</translation>
    </message>
    <message>
        <source>A year of birth has four digits, from 1900 on.</source>
        <translation>Une année de naissance a quatre chiffres, à partir de 1900.</translation>
    </message>
    <message>
        <source>All of this stands on record already.</source>
        <translation>Tout cela est déjà enregistré.</translation>
    </message>
    <message>
        <source>Nobody of this number is in charge on that day.</source>
        <translation>Personne de ce numéro n’est responsable ce jour-là.</translation>
    </message>
    <message>
        <source>Say why it is amended.</source>
        <translation>Dites pourquoi la modification est faite.</translation>
    </message>
    <message>
        <source>Give the first day on which it holds.</source>
        <translation>Indiquez le premier jour où cela vaut.</translation>
    </message>
    <message>
        <source>There is no implementing partner “%1” on record. Record it first.</source>
        <translation>Aucun partenaire d’exécution «&#xa0;%1&#xa0;» n’est enregistré. Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>There is no such implementing partner.</source>
        <translation>Ce partenaire d’exécution n’existe pas.</translation>
    </message>
    <message>
        <source>No name of this person is on record.</source>
        <translation>Aucun nom de cette personne n’est enregistré.</translation>
    </message>
    <message>
        <source>Say why the name is erased.</source>
        <translation>Indiquez le motif de l’effacement du nom.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Due diligence</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Cleared until</source>
        <translation>Agréé jusqu’au</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>The partner is on record, and this says otherwise of it: amend it by itself, with the reason, and leave this empty in the table.</source>
        <translation>Le partenaire est enregistré, et ceci en dit autre chose&#xa0;: modifiez-le séparément, avec le motif, et laissez ce champ vide dans le tableau.</translation>
    </message>
    <message>
        <source>“%1” has the same registration as %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«&#xa0;%1&#xa0;» a le même enregistrement que %2&#xa0;: s’il s’agit du même partenaire, retirez la ligne et modifiez celui-là.</translation>
    </message>
    <message>
        <source>“%1” is a name like that of %2: if it is the same partner, take the row out and amend that one.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom semblable à celui de %2&#xa0;: s’il s’agit du même partenaire, retirez la ligne et modifiez celui-là.</translation>
    </message>
</context>
<context>
    <name>pool</name>
    <message>
        <source>Reverses %1</source>
        <comment>an entry&apos;s number</comment>
        <translation>Contre-passe %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>money that is promised and not yet spent</comment>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money of a window that is not committed yet</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Dépenses d’appui</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <comment>a window of the fund</comment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Fonds commun</translation>
    </message>
    <message>
        <source>Set aside and windows</source>
        <translation>Mises de côté et guichets</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>Dans le fonds commun</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Exchange losses</source>
        <translation>Pertes de change</translation>
    </message>
    <message>
        <source>For activities</source>
        <translation>Pour les activités</translation>
    </message>
    <message>
        <source>Committed for</source>
        <translation>Engagé pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>%1 a currency</comment>
        <translation>Reste à payer, %1</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>by donors</comment>
        <translation>promis</translation>
    </message>
    <message>
        <source>received</source>
        <comment>from donors</comment>
        <translation>reçu</translation>
    </message>
    <message>
        <source>allotted</source>
        <comment>of an envelope, in all</comment>
        <translation>alloué</translation>
    </message>
    <message>
        <source>envelope</source>
        <comment>of a call</comment>
        <translation>enveloppe</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>of an envelope, in all</comment>
        <translation>engagé</translation>
    </message>
    <message>
        <source>spent</source>
        <comment>of an envelope, in all</comment>
        <translation>dépensé</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>trésorerie</translation>
    </message>
    <message>
        <source>spoken for</source>
        <comment>money that can&apos;t be committed</comment>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place, or free it.</source>
        <comment>a PDF; %2 is the system&apos;s reason</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Choisissez un autre emplacement, ou libérez celui-ci.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1.</source>
        <comment>%1 is the library&apos;s reason</comment>
        <translation>Le PDF n’a pas pu être produit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The printer doesn&apos;t take the paper. Save it as PDF instead.</source>
        <translation>L’imprimante n’accepte pas le document. Enregistrez-le plutôt en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>The printer stopped after %n page(s).</source>
        <translation>
            <numerusform>L’imprimante s’est arrêtée après %n page.</numerusform>
            <numerusform>L’imprimante s’est arrêtée après %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF papers (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Écriture du PDF</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>%1 is no currency code of ISO 4217.</source>
        <translation>%1 n’est pas un code de monnaie ISO 4217.</translation>
    </message>
    <message>
        <source>The fund&apos;s own currency has the rate 1.</source>
        <translation>La monnaie du fonds a le taux 1.</translation>
    </message>
    <message>
        <source>Say from which date the rate holds.</source>
        <translation>Dites à partir de quelle date le taux vaut.</translation>
    </message>
    <message>
        <source>A rate is above zero.</source>
        <translation>Un taux est supérieur à zéro.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>Il n’y a pas de taux de change opérationnel de l’ONU pour %1 en %2. Importez d’abord les taux de ce mois.</translation>
    </message>
    <message>
        <source>There are two rates for %1 on %2. Leave one.</source>
        <translation>Il y a deux taux pour %1 au %2. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>A rate is at least 0.0001. It says how many units of the currency one unit of the fund&apos;s currency is worth.</source>
        <translation>Un taux est d’au moins 0.0001. Il dit combien d’unités de la monnaie vaut une unité de la monnaie du fonds.</translation>
    </message>
    <message>
        <source>The books are closed until %1, and no rate of %2 for %3 was known then.</source>
        <translation>Les comptes sont clos jusqu’au %1, et aucun taux de %2 pour le %3 n’était connu alors.</translation>
    </message>
    <message>
        <source>%1 from %2 is on record with %3: %4 replaces it from now on, and what was converted stays.</source>
        <translation>%1 à partir du %2 est enregistré avec %3&#xa0;: %4 le remplace désormais, et ce qui a été converti reste inchangé.</translation>
    </message>
    <message>
        <source>The row has no currency code.</source>
        <translation>La ligne n’a pas de code de monnaie.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date such as 1 Nov 2026.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une date telle que 1 Nov 2026.</translation>
    </message>
    <message>
        <source>%1: “%2” is no rate such as 0.923.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un taux tel que 0.923.</translation>
    </message>
    <message>
        <source>%1 has two rates for %2: %3 here and %4 in line %5.</source>
        <translation>%1 a deux taux pour le %2&#xa0;: %3 ici et %4 à la ligne %5.</translation>
    </message>
    <message>
        <source>This is no list of UN operational rates: it does not begin with UN_OPERATIONAL_RATES_DATASET.</source>
        <translation>Ce n’est pas une liste de taux de change opérationnels de l’ONU&#xa0;: elle ne commence pas par UN_OPERATIONAL_RATES_DATASET.</translation>
    </message>
    <message>
        <source>The list is cut or damaged here: %1.</source>
        <translation>La liste est coupée ou endommagée ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no row of rates in this text.</source>
        <translation>Il n’y a aucune ligne de taux dans ce texte.</translation>
    </message>
    <message>
        <source>There is no row of rates in this sheet.</source>
        <translation>Cette feuille ne contient aucune ligne de taux.</translation>
    </message>
    <message>
        <source>%1 from %2 is %3, and the last was %4 from %5.</source>
        <comment>%1 a currency&apos;s code, %2 and %5 dates, %3 and %4 rates of exchange</comment>
        <translation>%1 au %2 est %3, et le dernier taux était %4 au %5.</translation>
    </message>
    <message>
        <source>That is ten times as much or more, up or down. Correct it, or give the reason, such as a redenomination.</source>
        <translation>C’est dix fois plus ou moins, ou davantage. Corrigez-le, ou donnez le motif, par exemple un changement d’unité monétaire.</translation>
    </message>
    <message>
        <source>That is a change of more than a quarter: look again.</source>
        <translation>C’est un changement de plus d’un quart&#xa0;: vérifiez.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The row names another that is not there.</source>
        <translation>La ligne en nomme une autre qui n’existe pas.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules is missing or was changed.</source>
        <translation>Cette partie des règles du fichier manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>This part of the file&apos;s rules was added or changed.</source>
        <translation>Cette partie des règles du fichier a été ajoutée ou modifiée.</translation>
    </message>
    <message>
        <source>The expected entry is not in the record: its tail was cut off, or this is an older copy.</source>
        <translation>L’inscription attendue n’est pas au registre&#xa0;: sa fin a été coupée, ou c’est une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The entry does not bear its user&apos;s signature.</source>
        <translation>L’inscription ne porte pas la signature de son utilisateur.</translation>
    </message>
    <message>
        <source>Another program removed this row.</source>
        <translation>Un autre programme a supprimé cette ligne.</translation>
    </message>
    <message>
        <source>Another program removed this row with its table.</source>
        <translation>Un autre programme a supprimé cette ligne avec sa table.</translation>
    </message>
    <message>
        <source>An entry before this one is missing.</source>
        <translation>Une inscription antérieure à celle-ci manque.</translation>
    </message>
    <message>
        <source>The entry does not follow the one before it.</source>
        <translation>L’inscription ne suit pas celle qui la précède.</translation>
    </message>
    <message>
        <source>The entry was changed after it was made.</source>
        <translation>L’inscription a été modifiée après avoir été faite.</translation>
    </message>
    <message>
        <source>Another program added this row.</source>
        <translation>Un autre programme a ajouté cette ligne.</translation>
    </message>
    <message>
        <source>Another program changed this row.</source>
        <translation>Un autre programme a modifié cette ligne.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The entry&apos;s user has a role that may not do this.</source>
        <translation>L’utilisateur de l’inscription a un rôle qui ne permet pas cet acte.</translation>
    </message>
    <message>
        <source>This user was disabled.</source>
        <translation>Cet utilisateur a été désactivé.</translation>
    </message>
    <message>
        <source>Your keys were replaced since you signed in. Sign in again.</source>
        <translation>Vos clefs ont été remplacées depuis votre connexion. Connectez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The newest entry was made on %1, and this machine&apos;s clock says %2: set the clock. Nothing was written.</source>
        <translation>L’inscription la plus récente date du %1, et l’horloge de cette machine indique %2&#xa0;: réglez l’horloge. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” does not write into %2: this is a mistake of the program. Nothing was written.</source>
        <translation>«&#xa0;%1&#xa0;» n’écrit pas dans %2&#xa0;: c’est une erreur du programme. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The application was received on %1: this is not of an earlier day.</source>
        <translation>La candidature a été reçue le %1&#xa0;: ceci ne porte pas une date antérieure.</translation>
    </message>
    <message>
        <source>The call closed on %1: this is not of an earlier day.</source>
        <translation>L’appel a été clos le %1&#xa0;: ceci ne porte pas une date antérieure.</translation>
    </message>
    <message>
        <source>The call came to where it stands on %1: this is not of an earlier day.</source>
        <translation>L’appel est parvenu à son stade actuel le %1&#xa0;: ceci ne porte pas une date antérieure.</translation>
    </message>
    <message>
        <source>The nominee was approved on %1: a withdrawal is not of an earlier day.</source>
        <translation>La personne désignée a été approuvée le %1&#xa0;: un retrait ne porte pas une date antérieure.</translation>
    </message>
    <message>
        <source>The call was decided on %1: its letters are not of an earlier day.</source>
        <translation>L’appel a fait l’objet d’une décision le %1&#xa0;: ses lettres ne portent pas une date antérieure.</translation>
    </message>
    <message>
        <source>The letter is of %1: it is not released on an earlier day.</source>
        <translation>La lettre est du %1&#xa0;: elle n’est pas remise à une date antérieure.</translation>
    </message>
    <message>
        <source>The books are closed until %1. Enter it on a later day, and say in its text which day it belongs to.</source>
        <translation>Les comptes sont clos jusqu’au %1. Passez l’écriture à une date ultérieure, et dites dans son libellé à quel jour elle se rapporte.</translation>
    </message>
    <message>
        <source>The entry says that it was made on %1, before one that stands before it.</source>
        <translation>L’inscription dit avoir été faite le %1, avant une inscription qui la précède.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had been disabled before.</source>
        <translation>L’utilisateur de l’inscription avait été désactivé auparavant.</translation>
    </message>
    <message>
        <source>The entry&apos;s user had signed in for the first time before.</source>
        <translation>L’utilisateur de l’inscription s’était connecté pour la première fois auparavant.</translation>
    </message>
    <message>
        <source>Entry %1 wrote this row, which a deed of its kind does not.</source>
        <translation>L’inscription %1 a écrit cette ligne, ce qu’un acte de ce type ne fait pas.</translation>
    </message>
    <message>
        <source>The file that was brought up to date here was not the one that the record describes.</source>
        <translation>Le fichier qui a été mis à jour ici n’est pas celui que décrit le registre.</translation>
    </message>
    <message>
        <source>The row names another author or moment than the entry that wrote it.</source>
        <translation>La ligne nomme un autre auteur ou un autre moment que l’inscription qui l’a écrite.</translation>
    </message>
    <message>
        <source>The due diligence was proposed on %1: it is not decided on an earlier day.</source>
        <translation>La vérification préalable a été proposée le %1&#xa0;: elle ne peut être tranchée à une date antérieure.</translation>
    </message>
    <message>
        <source>What the letter is about is of %1: it is not written on an earlier day.</source>
        <translation>L’objet de la lettre date du %1&#xa0;: elle ne peut être écrite à une date antérieure.</translation>
    </message>
    <message>
        <source>The version was published on %1: nobody was told of it on an earlier day.</source>
        <translation>La version a été publiée le %1&#xa0;: personne n’a pu en être informé à une date antérieure.</translation>
    </message>
    <message>
        <source>The person is in charge from %1 on: nobody leaves on an earlier day.</source>
        <translation>La personne est responsable à partir du %1&#xa0;: nul ne quitte ses fonctions un jour antérieur.</translation>
    </message>
    <message>
        <source>The wish was withdrawn on %1: that is not taken back on an earlier day.</source>
        <translation>Le souhait a été retiré le %1&#xa0;: ce retrait ne peut être repris à une date antérieure.</translation>
    </message>
    <message>
        <source>The public value became known on %1: it is not read on an earlier day.</source>
        <translation>La valeur publique a été connue le %1&#xa0;: elle ne peut être lue à une date antérieure.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>There is nothing to report of %1 yet.</source>
        <translation>Il n’y a encore rien à rapporter pour %1.</translation>
    </message>
    <message>
        <source>The statement does not add up or differs from the receipts; verify the file.</source>
        <translation>L’état ne s’équilibre pas ou diffère des encaissements&#xa0;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Annual consolidated report %1</source>
        <translation>Rapport annuel consolidé %1</translation>
    </message>
    <message>
        <source>Contributions, use of funds and sponsorship in %1</source>
        <translation>Contributions, utilisation des fonds et parrainage en %1</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fonds proposé&#xa0;: document non officiel</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Démonstration&#xa0;: personnes et montants inventés</translation>
    </message>
    <message>
        <source>Provisional: the year is not over</source>
        <translation>Provisoire&#xa0;: l’année n’est pas terminée</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Données au %1</translation>
    </message>
    <message>
        <source>%1: scored criteria</source>
        <translation>%1&#xa0;: critères notés</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Round %1</source>
        <comment>%1 is the call&apos;s reference</comment>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>Eligibility (para. 21):</source>
        <translation>Admissibilité (par. 21)&#xa0;:</translation>
    </message>
    <message>
        <source>The lot: %1</source>
        <translation>Le tirage au sort&#xa0;: %1</translation>
    </message>
    <message>
        <source>Digest of the call as published (SHA-256): %1</source>
        <translation>Empreinte de l’appel tel que publié (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Annex I</source>
        <translation>Annexe I</translation>
    </message>
    <message>
        <source>Criteria and rules that were applied</source>
        <translation>Critères et règles appliqués</translation>
    </message>
    <message>
        <source>Annex II</source>
        <translation>Annexe II</translation>
    </message>
    <message>
        <source>Notes on accounting and on the record</source>
        <translation>Notes sur la comptabilité et le registre</translation>
    </message>
    <message>
        <source>The books are kept in %1. Sums in other currencies are converted at the United Nations operational rate of exchange in force on the date of the receipt and rounded half to even, once.</source>
        <translation>Les comptes sont tenus en %1. Les sommes en d’autres monnaies sont converties au taux de change opérationnel de l’Organisation des Nations Unies en vigueur à la date de l’encaissement et arrondies une seule fois, au pair le plus proche en cas d’égalité.</translation>
    </message>
    <message>
        <source>At the end of the period programme support costs were set at %1 of direct costs and the operating reserve at %2 of allotments.</source>
        <translation>À la fin de la période, les dépenses d’appui au programme étaient fixées à %1 des coûts directs et la réserve opérationnelle à %2 des allocations.</translation>
    </message>
    <message>
        <source>Operational rates used, units for one %1</source>
        <translation>Taux opérationnels utilisés, unités pour un %1</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>En vigueur à partir du</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Contributions received in %1, by donor</source>
        <translation>Contributions reçues en %1, par donateur</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>in place of an amount that a donor asked to leave out</comment>
        <translation>non publié</translation>
    </message>
    <message>
        <source>Amounts of donors who asked that they not be published</source>
        <translation>Montants des donateurs ayant demandé qu’ils ne soient pas publiés</translation>
    </message>
    <message>
        <source>Converted at the United Nations operational rate of exchange of the day of receipt.</source>
        <translation>Converti au taux de change opérationnel de l’Organisation des Nations Unies du jour de l’encaissement.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Contributions by kind of donor</source>
        <translation>Contributions par type de donateur</translation>
    </message>
    <message>
        <source>%1 thousand, cumulative</source>
        <comment>unit of a chart&apos;s axis; %1 is a currency</comment>
        <translation>milliers de %1, cumulés</translation>
    </message>
    <message>
        <source>Receipts in the course of %1</source>
        <translation>Encaissements au cours de %1</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message numerus="yes">
        <source>In %1 the fund received %2 from %Ln donor(s).</source>
        <translation>
            <numerusform>En %1, le fonds a reçu %2 de %Ln donateur.</numerusform>
            <numerusform>En %1, le fonds a reçu %2 de %Ln donateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of the period, %1 had been agreed and not yet received.</source>
        <translation>À la fin de la période, %1 avaient été convenus et n’étaient pas encore reçus.</translation>
    </message>
    <message>
        <source>No contribution is earmarked; none was asked to be (para. 19).</source>
        <translation>Aucune contribution n’est affectée&#xa0;; aucune affectation n’a été demandée (par. 19).</translation>
    </message>
    <message numerus="yes">
        <source>No contribution is earmarked. %Ln request(s) to earmark were refused and are kept on record (para. 19).</source>
        <translation>
            <numerusform>Aucune contribution n’est affectée. %Ln demande d’affectation a été refusée et est conservée au registre (par. 19).</numerusform>
            <numerusform>Aucune contribution n’est affectée. %Ln demandes d’affectation ont été refusées et sont conservées au registre (par. 19).</numerusform>
        </translation>
    </message>
    <message>
        <source>contributions received</source>
        <translation>contributions reçues</translation>
    </message>
    <message>
        <source>delegates sponsored</source>
        <comment>under a big number</comment>
        <translation>délégués parrainés</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>dont femmes</translation>
    </message>
    <message>
        <source>from least developed, landlocked and small island States</source>
        <translation>venant de PMA, de pays sans littoral et de petits États insulaires</translation>
    </message>
    <message>
        <source>Provisional report</source>
        <translation>Rapport provisoire</translation>
    </message>
    <message>
        <source>The year %1 is not over. The figures cover the time to %2 and will change.</source>
        <translation>L’année %1 n’est pas terminée. Les chiffres couvrent la période jusqu’au %2 et vont changer.</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>Statut du fonds</translation>
    </message>
    <message>
        <source>States have not yet decided to establish this fund. The report shows how the proposal of the Secretariat would be carried out; it prejudges no decision.</source>
        <translation>Les États n’ont pas encore décidé de créer ce fonds. Le rapport montre comment la proposition du Secrétariat serait mise en œuvre&#xa0;; il ne préjuge aucune décision.</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>L’année en chiffres</translation>
    </message>
    <message>
        <source>The fund brings delegates, above all from developing countries, to the meetings of the United Nations on the security of information and communications technologies, and supports capacity-building. All contributions form one pool; none is earmarked, and expenditure is therefore reported in aggregate (paras. 19 and 27).</source>
        <translation>Le fonds permet à des délégués, venant surtout de pays en développement, d’assister aux réunions de l’Organisation des Nations Unies sur la sécurité des technologies de l’information et des communications, et soutient le renforcement des capacités. Toutes les contributions forment un fonds commun&#xa0;; aucune n’est affectée, et les dépenses sont donc présentées de manière globale (par. 19 et 27).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced was reached on %2, and the fund has been operational since (para. 16).</source>
        <translation>Le minimum de %1 annoncé par l’administrateur a été atteint le %2, et le fonds est opérationnel depuis lors (par. 16).</translation>
    </message>
    <message>
        <source>The minimum of %1 that the administrator announced has not been reached; nothing was committed (para. 16).</source>
        <translation>Le minimum de %1 annoncé par l’administrateur n’a pas été atteint&#xa0;; rien n’a été engagé (par. 16).</translation>
    </message>
    <message>
        <source>women</source>
        <translation>femmes</translation>
    </message>
    <message>
        <source>W</source>
        <comment>letter for a woman in a chart</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>men and others</source>
        <translation>hommes et autres</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for a man in a chart</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <translation>Parrainés</translation>
    </message>
    <message>
        <source>%1: women and men</source>
        <translation>%1&#xa0;: femmes et hommes</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>so many of all applicants</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1: delegates sponsored by regional group</source>
        <translation>%1&#xa0;: délégués parrainés par groupe régional</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>candidats</translation>
    </message>
    <message>
        <source>sponsored</source>
        <translation>parrainés</translation>
    </message>
    <message>
        <source>%1: States in special situations</source>
        <translation>%1&#xa0;: États en situation particulière</translation>
    </message>
    <message>
        <source>A State may belong to more than one group.</source>
        <translation>Un État peut appartenir à plus d’un groupe.</translation>
    </message>
    <message>
        <source>%1 in figures</source>
        <translation>%1 en chiffres</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>Places offertes</translation>
    </message>
    <message>
        <source>Applications received</source>
        <translation>Candidatures reçues</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Admissibles</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>of them for the first time</source>
        <translation>dont pour la première fois</translation>
    </message>
    <message>
        <source>of them from LDCs, LLDCs or SIDS</source>
        <translation>dont de PMA, de PDSL ou de PEID</translation>
    </message>
    <message>
        <source>States represented</source>
        <translation>États représentés</translation>
    </message>
    <message>
        <source>Committed at the decision</source>
        <translation>Engagé lors de la décision</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>%1: the published rules and what was reached</source>
        <translation>%1&#xa0;: règles publiées et résultats</translation>
    </message>
    <message>
        <source>Rule, most important first</source>
        <translation>Règle, par ordre d’importance</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Round %1: %2</source>
        <comment>%1 is the call&apos;s reference, %2 its title</comment>
        <translation>Cycle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and is open until %5.</source>
        <translation>L’appel pour %1, %2, %3, a été publié le %4 avec ses critères et ses règles, et est ouvert jusqu’au %5.</translation>
    </message>
    <message>
        <source>The call for %1, %2, %3, was published on %4 with its criteria and rules, and closed on %5.</source>
        <translation>L’appel pour %1, %2, %3, a été publié le %4 avec ses critères et ses règles, et clos le %5.</translation>
    </message>
    <message>
        <source>No decision had been taken by the end of the period.</source>
        <translation>Aucune décision n’avait été prise à la fin de la période.</translation>
    </message>
    <message>
        <source>The High Representative for Disarmament Affairs approved the short list on %1 (para. 18). %2 of %3 applicants were sponsored, from %4 States.</source>
        <translation>Le Haut-Représentant pour les affaires de désarmement a approuvé la liste restreinte le %1 (par. 18). %2 candidats sur %3 ont été parrainés, venant de %4 États.</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>No call for sponsorship was published in the period.</source>
        <translation>Aucun appel à parrainage n’a été publié pendant la période.</translation>
    </message>
    <message>
        <source>Statement of income and expenditure, %1</source>
        <translation>État des recettes et des dépenses, %1</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>Contributions reçues, nettes des remboursements</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>Intérêts et différences de change</translation>
    </message>
    <message>
        <source>Total funds available</source>
        <translation>Total des fonds disponibles</translation>
    </message>
    <message>
        <source>Sponsorship of delegates</source>
        <translation>Parrainage de délégués</translation>
    </message>
    <message>
        <source>Capacity-building projects</source>
        <translation>Projets de renforcement des capacités</translation>
    </message>
    <message>
        <source>Monitoring and evaluation</source>
        <translation>Suivi et évaluation</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Dépenses d’appui au programme</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Total des dépenses</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde de clôture</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>dont engagé</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>dont alloué, non engagé</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>dont réserve opérationnelle</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>dont disponible</translation>
    </message>
    <message>
        <source>Direct costs are expenditure; support costs are charged on expenditure and on open commitments.</source>
        <translation>Les coûts directs sont des dépenses&#xa0;; les dépenses d’appui sont imputées sur les dépenses et les engagements en cours.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Spent on sponsorship</source>
        <translation>Dépensé en parrainage</translation>
    </message>
    <message>
        <source>Spent on projects</source>
        <translation>Dépensé en projets</translation>
    </message>
    <message>
        <source>Spent on monitoring</source>
        <translation>Dépensé en suivi</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Dépenses d’appui</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Allotted</source>
        <translation>Alloué</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Réserve opérationnelle</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Where the money stands</source>
        <translation>Où en sont les fonds</translation>
    </message>
    <message>
        <source>Use of funds</source>
        <translation>Utilisation des fonds</translation>
    </message>
    <message>
        <source>Contributions form one pool, and no expenditure is traced to a donor. The statement shows the use of all funds in aggregate (para. 27).</source>
        <translation>Les contributions forment un fonds commun, et aucune dépense n’est rattachée à un donateur. L’état montre l’utilisation de l’ensemble des fonds de manière globale (par. 27).</translation>
    </message>
    <message>
        <source>The year is not over: the report runs to %1 and is marked provisional.</source>
        <translation>L’année n’est pas terminée&#xa0;: le rapport va jusqu’au %1 et porte la mention «&#xa0;provisoire&#xa0;».</translation>
    </message>
    <message>
        <source>The office that reports is not recorded.</source>
        <translation>Le Bureau qui fait rapport n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The report has no document symbol.</source>
        <translation>Le rapport n’a pas de cote.</translation>
    </message>
    <message>
        <source>The fund is not established: each page says that the report is no official document.</source>
        <translation>Le fonds n’est pas créé&#xa0;: chaque page indique que le rapport n’est pas un document officiel.</translation>
    </message>
    <message>
        <source>No minimum to start has been announced.</source>
        <translation>Aucun minimum de démarrage n’a été annoncé.</translation>
    </message>
    <message>
        <source>Receipts have not reached the minimum to start.</source>
        <translation>Les encaissements n’ont pas atteint le minimum de démarrage.</translation>
    </message>
    <message>
        <source>%1 has no decision: its round stands without anyone sponsored.</source>
        <translation>%1 n’a pas fait l’objet d’une décision&#xa0;: son cycle figure sans aucune personne parrainée.</translation>
    </message>
    <message>
        <source>%1: %2 is short by %3.</source>
        <comment>%1 a call, %2 the name of a rule, %3 a number</comment>
        <translation>%1&#xa0;: %2, il manque %3.</translation>
    </message>
    <message>
        <source>%1: nothing was paid yet of %2 committed.</source>
        <translation>%1&#xa0;: rien n’a encore été payé sur %2 engagés.</translation>
    </message>
    <message>
        <source>Nothing was received in the year.</source>
        <translation>Rien n’a été reçu dans l’année.</translation>
    </message>
    <message>
        <source>%1 is agreed and was not received by the end.</source>
        <translation>%1&#xa0;: montant convenu et non reçu à la fin de l’année.</translation>
    </message>
    <message>
        <source>The pool shows a shortfall of %1.</source>
        <translation>Le fonds commun présente un déficit de %1.</translation>
    </message>
    <message>
        <source>No sponsorship round falls into the year.</source>
        <translation>Aucun cycle de parrainage ne relève de cette année.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) who asked for it stand(s) in totals only.</source>
        <translation>
            <numerusform>%Ln donateur qui l’a demandé ne figure que dans les totaux.</numerusform>
            <numerusform>%Ln donateurs qui l’ont demandé ne figurent que dans les totaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>People are counted and not named; nothing confidential is used.</source>
        <translation>Les personnes sont comptées et non nommées&#xa0;; rien de confidentiel n’est utilisé.</translation>
    </message>
    <message>
        <source>The statement adds up and agrees with the receipts.</source>
        <translation>Les totaux de l’état sont exacts et concordent avec les encaissements.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were each read by at least two reviewers, none from the applicant&apos;s own State.</source>
        <translation>
            <numerusform>%Ln candidature a été lue par au moins deux évaluateurs, dont aucun de l’État du candidat.</numerusform>
            <numerusform>%Ln candidatures ont été lues chacune par au moins deux évaluateurs, dont aucun de l’État du candidat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln application(s) it was decided, with the reason on record, to go on without two reviews; they could not be selected.</source>
        <translation>
            <numerusform>Pour %Ln candidature, il a été décidé, avec le motif au registre, de poursuivre sans deux évaluations&#xa0;; elle ne pouvait pas être retenue.</numerusform>
            <numerusform>Pour %Ln candidatures, il a été décidé, avec le motif au registre, de poursuivre sans deux évaluations&#xa0;; elles ne pouvaient pas être retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delegates were selected by criteria and rules that were published with the call and not changed afterwards, with regard to gender equality and geographical diversity; all States could apply, and women were encouraged to (paras. 18, 21 and 22).</source>
        <translation>Les délégués ont été sélectionnés selon des critères et des règles publiés avec l’appel et non modifiés ensuite, compte tenu de l’égalité des genres et de la diversité géographique&#xa0;; tous les États pouvaient présenter des candidatures, et les femmes ont été encouragées à le faire (par. 18, 21 et 22).</translation>
    </message>
    <message>
        <source>What will be known on a day to come can&apos;t be said.</source>
        <translation>On ne peut pas dire ce qui sera connu un jour à venir.</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>%1 is a date</comment>
        <translation>Telle que connue le %1</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Recettes et dépenses</translation>
    </message>
    <message>
        <source>Merit runs from 0 to 100, from the scores of all reviewers by the weights; nobody below %1 is selected. The selection keeps the rules in their order, then fills the seats, then takes the greatest sum of merits, then the lowest cost; what still ties is settled by lot.</source>
        <translation>Le mérite va de 0 à 100, d’après les notes de tous les évaluateurs et les coefficients&#xa0;; personne au-dessous de %1 n’est retenu. La sélection respecte les règles dans leur ordre, puis pourvoit les places, puis retient la somme des mérites la plus élevée, puis le coût le plus faible&#xa0;; les ex æquo restants sont départagés par tirage au sort.</translation>
    </message>
    <message>
        <source>All figures are of %1: what is dated later is left out, even where it was on record when the report was made.</source>
        <translation>Tous les chiffres sont du %1&#xa0;: ce qui est daté plus tard est laissé de côté, même si c’était enregistré lorsque le rapport a été établi.</translation>
    </message>
    <message>
        <source>The report says what was on record at the end of %1; what was recorded later is left out, also where it is dated earlier.</source>
        <translation>Le rapport dit ce qui était enregistré à la fin du %1&#xa0;; ce qui a été enregistré plus tard est laissé de côté, même si sa date est antérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln donor(s) asked after that day not to be published so: this report is for the files, not to be given out.</source>
        <translation>
            <numerusform>%Ln donateur a demandé après ce jour à ne pas être publié ainsi&#xa0;: ce rapport est destiné aux dossiers et ne doit pas être communiqué.</numerusform>
            <numerusform>%Ln donateurs ont demandé après ce jour à ne pas être publiés ainsi&#xa0;: ce rapport est destiné aux dossiers et ne doit pas être communiqué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln preference(s) between the two windows were recorded; none binds an allotment (para. 19).</source>
        <translation>
            <numerusform>%Ln préférence entre les deux guichets a été enregistrée&#xa0;; aucune ne lie une allocation (par. 19).</numerusform>
            <numerusform>%Ln préférences entre les deux guichets ont été enregistrées&#xa0;; aucune ne lie une allocation (par. 19).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contribution(s) in kind, valued at %1, were received; they are no part of the pool.</source>
        <translation>
            <numerusform>%Ln contribution en nature, évaluée à %1, a été reçue&#xa0;; elle ne fait pas partie du fonds commun.</numerusform>
            <numerusform>%Ln contributions en nature, évaluées à %1, ont été reçues&#xa0;; elles ne font pas partie du fonds commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 23: in full on signature, and conditional ones as their conditions are met.</source>
        <translation>Les contributions sont comptabilisées selon IPSAS 23&#xa0;: en totalité à la signature, et les contributions conditionnelles à mesure que leurs conditions sont remplies.</translation>
    </message>
    <message>
        <source>Contributions are recognised under IPSAS 47: as they are received, and with obligations as those are met.</source>
        <translation>Les contributions sont comptabilisées selon IPSAS 47&#xa0;: à mesure qu’elles sont reçues et, si elles comportent des obligations, à mesure que celles-ci sont remplies.</translation>
    </message>
    <message>
        <source>Annex III</source>
        <translation>Annexe III</translation>
    </message>
    <message>
        <source>What levels of funding would buy</source>
        <translation>Ce que permettraient des niveaux de financement</translation>
    </message>
    <message>
        <source>The scenarios say what a yearly funding would buy at assumed unit costs. They are for illustration only, as the levels of para. 20 are, and commit nobody.</source>
        <translation>Les scénarios disent ce que permettrait un financement annuel à des coûts unitaires supposés. Ils sont donnés à titre d’illustration seulement, comme les niveaux du par. 20, et n’engagent personne.</translation>
    </message>
    <message>
        <source>What the funding of each scenario becomes</source>
        <translation>Ce que devient le financement de chaque scénario</translation>
    </message>
    <message>
        <source>Still committed</source>
        <translation>Encore engagé</translation>
    </message>
    <message>
        <source>Released, since it was not needed</source>
        <translation>Dégagé, faute d’être nécessaire</translation>
    </message>
    <message>
        <source>Declined by the High Representative</source>
        <translation>Écartés par le Haut-Représentant</translation>
    </message>
    <message>
        <source>Approved and withdrawn afterwards</source>
        <translation>Approuvés puis retirés</translation>
    </message>
    <message>
        <source>Of the closing balance of %1, %2 is committed and %3 is neither committed, allotted nor set aside; the support costs of what is allotted, new allotments and their reserve come out of it.</source>
        <translation>Sur le solde de clôture de %1, %2 sont engagés et %3 ne sont ni engagés, ni alloués, ni mis de côté&#xa0;; les dépenses d’appui de ce qui est alloué, les nouvelles allocations et leur réserve en proviennent.</translation>
    </message>
    <message>
        <source>Staff of the administrator</source>
        <translation>Personnel de l’administrateur du fonds</translation>
    </message>
    <message>
        <source>Spent on staff</source>
        <translation>Dépenses de personnel</translation>
    </message>
    <message>
        <source>Digest of the short list approved on %1 (SHA-256): %2</source>
        <comment>%1 a date</comment>
        <translation>Empreinte de la liste restreinte approuvée le %1 (SHA-256) : %2</translation>
    </message>
    <message>
        <source>Published with a reason, since its rules could not all be kept, its notice was short or people had applied: %1</source>
        <translation>Publié avec un motif, car ses règles ne pouvaient pas toutes être respectées, le préavis était court ou des candidatures avaient été présentées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The number of applicants is left out here, since a group in which fewer than three were not sponsored would point at persons (paras. 11 and 27).</source>
        <translation>Le nombre de candidatures est omis ici, car un groupe où moins de trois personnes n’ont pas été parrainées désignerait des personnes (par. 11 et 27).</translation>
    </message>
    <message>
        <source>delegates</source>
        <translation>délégués</translation>
    </message>
    <message>
        <source>Who was to fill places that became free was approved on %1.</source>
        <comment>%1 one date or several</comment>
        <translation>Qui devait occuper les places devenues libres a été approuvé le %1.</translation>
    </message>
    <message>
        <source>Amounts not published</source>
        <translation>Montants non publiés</translation>
    </message>
    <message numerus="yes">
        <source>Amounts of donors who asked that they not be published, also of %Ln donor(s) not named here</source>
        <translation>
            <numerusform>Montants de donateurs ayant demandé qu’ils ne soient pas publiés, y compris de %Ln donateur non nommé ici</numerusform>
            <numerusform>Montants de donateurs ayant demandé qu’ils ne soient pas publiés, y compris de %Ln donateurs non nommés ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>There is no such application, or it was withdrawn.</source>
        <translation>Cette candidature n’existe pas ou a été retirée.</translation>
    </message>
    <message>
        <source>At least two reviewers read each application.</source>
        <translation>Au moins deux évaluateurs lisent chaque candidature.</translation>
    </message>
    <message>
        <source>The reviewer&apos;s account was disabled.</source>
        <translation>Le compte de l’évaluateur a été désactivé.</translation>
    </message>
    <message>
        <source>There is no reviewer %1.</source>
        <translation>Il n’y a pas d’évaluateur %1.</translation>
    </message>
    <message>
        <source>That is on record already.</source>
        <translation>C’est déjà enregistré.</translation>
    </message>
    <message>
        <source>%1 is of the same State</source>
        <translation>%1 est du même État</translation>
    </message>
    <message>
        <source>%1 has stood back</source>
        <translation>%1 s’est récusé</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and there are only %3. Add a reviewer.</source>
        <translation>%1 exige %2 évaluateurs, et il n’y en a que %3. Ajoutez un évaluateur.</translation>
    </message>
    <message>
        <source>%1 needs %2 reviewers, and only %3 may review it: %4. Add a reviewer.</source>
        <translation>%1 exige %2 évaluateurs, et seuls %3 peuvent l’évaluer&#xa0;: %4. Ajoutez un évaluateur.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted: it was changed in the file. Verify the record.</source>
        <translation>L’évaluation de %1 par %2 n’est pas celle qui a été soumise&#xa0;: elle a été modifiée dans le fichier. Vérifiez le registre.</translation>
    </message>
    <message>
        <source>Waits for the review of %1.</source>
        <comment>%1 is a list of reviewers</comment>
        <translation>Attend l’évaluation de %1.</translation>
    </message>
    <message>
        <source>All reviews are in and can be opened.</source>
        <translation>Toutes les évaluations sont remises et peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>Has %1 of 2 reviewers: assign another, or decide to go on without.</source>
        <translation>A %1 évaluateur(s) sur 2&#xa0;: désignez-en un autre, ou décidez de poursuivre sans.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an application and why it waits</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its eligibility is unclear: a person must decide first.</source>
        <translation>Son admissibilité est à préciser&#xa0;: une personne doit d’abord se prononcer.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <comment>why someone does not review</comment>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Abstained</source>
        <comment>why someone does not review</comment>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Released</source>
        <comment>why someone does not review</comment>
        <translation>Dessaisi</translation>
    </message>
    <message>
        <source>The call has no application %1, or it was withdrawn.</source>
        <translation>L’appel n’a pas de candidature %1, ou elle a été retirée.</translation>
    </message>
    <message>
        <source>You are %1 and submit your own reviews, not those of %2.</source>
        <translation>Vous êtes %1 et soumettez vos propres évaluations, non celles de %2.</translation>
    </message>
    <message>
        <source>%1 stands twice in the table.</source>
        <translation>%1 figure deux fois dans le tableau.</translation>
    </message>
    <message>
        <source>This application is not assigned to you.</source>
        <translation>Cette candidature ne vous est pas attribuée.</translation>
    </message>
    <message>
        <source>The reviews of this application are opened and can&apos;t change.</source>
        <translation>Les évaluations de cette candidature sont ouvertes et ne peuvent plus changer.</translation>
    </message>
    <message>
        <source>It was decided to go on without reviews of this application.</source>
        <translation>Il a été décidé de poursuivre sans évaluations de cette candidature.</translation>
    </message>
    <message>
        <source>Reviews begin when the call is closed for applications.</source>
        <translation>Les évaluations commencent quand les candidatures à l’appel sont closes.</translation>
    </message>
    <message>
        <source>The short list was sent to the High Representative: its reviews stay.</source>
        <translation>La liste restreinte a été transmise au Haut-Représentant&#xa0;: ses évaluations restent.</translation>
    </message>
    <message>
        <source>Give a score for each of the %1 criteria of the call.</source>
        <translation>Donnez une note pour chacun des %1 critères de l’appel.</translation>
    </message>
    <message>
        <source>A score is a whole number from 0 to 5.</source>
        <translation>Une note est un nombre entier de 0 à 5.</translation>
    </message>
    <message>
        <source>The note has more than %1 characters.</source>
        <translation>La remarque dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>You stood back from this application.</source>
        <translation>Vous vous êtes récusé pour cette candidature.</translation>
    </message>
    <message>
        <source>You have submitted this review: it can&apos;t change.</source>
        <translation>Vous avez soumis cette évaluation&#xa0;: elle ne peut plus changer.</translation>
    </message>
    <message>
        <source>Say in one sentence what the conflict is.</source>
        <translation>Dites en une phrase en quoi consiste le conflit.</translation>
    </message>
    <message>
        <source>Say why in one sentence.</source>
        <translation>Dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>The reason has more than %1 characters.</source>
        <translation>Le motif dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>The review is submitted; only a conflict of interest can still take it out.</source>
        <translation>L’évaluation est soumise&#xa0;; seul un conflit d’intérêts peut encore l’écarter.</translation>
    </message>
    <message>
        <source>Say in at most %1 characters why the call goes on without reviews of this application.</source>
        <translation>Dites en %1 caractères au plus pourquoi l’appel se poursuit sans évaluations de cette candidature.</translation>
    </message>
    <message>
        <source>This application has enough reviews; only one with fewer than two can go without.</source>
        <translation>Cette candidature a assez d’évaluations&#xa0;; seule une candidature qui en a moins de deux peut s’en passer.</translation>
    </message>
    <message>
        <source>The review of %1 by %2 is not what was submitted.</source>
        <translation>L’évaluation de %1 par %2 n’est pas celle qui a été soumise.</translation>
    </message>
    <message>
        <source>Said in confidence to the office.</source>
        <translation>Dit à titre confidentiel au Bureau.</translation>
    </message>
    <message>
        <source>The review key of %1 is none: it was changed by another program. Verify the file.</source>
        <translation>La clef d’évaluation de %1 n’en est pas une&#xa0;: un autre programme l’a modifiée. Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>The applicant is of the reviewer&apos;s own State, which came on record later (para. 18).</source>
        <translation>Le candidat est du même État que l’évaluateur, ce qui a été enregistré plus tard (par. 18).</translation>
    </message>
    <message>
        <source>%1: %3 are of the own State of %2, who must not review them (para. 18). Assign the reviews again: others take them.</source>
        <translation>%1&#xa0;: %3 sont du même État que %2, qui ne doit pas les évaluer (par. 18). Attribuez de nouveau les évaluations&#xa0;: d’autres les reprennent.</translation>
    </message>
    <message>
        <source>%1: %2 has submitted reviews of %3, which are of the own State (para. 18). Until they are opened, record the conflict of interest, and they don&apos;t count.</source>
        <translation>%1&#xa0;: %2 a remis des évaluations de %3, du même État (par. 18). Tant qu’elles ne sont pas ouvertes, consignez le conflit d’intérêts, et elles ne comptent pas.</translation>
    </message>
    <message>
        <source>The applicant is of your own State: the office gives this application to somebody else.</source>
        <translation>Le candidat est de votre État&#xa0;: le bureau confie cette candidature à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Donnez-lui un nom de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A scenario of this fund is kept in %1.</source>
        <translation>Un scénario de ce fonds est tenu en %1.</translation>
    </message>
    <message>
        <source>An amount above zero in %1, of at most %2.</source>
        <translation>Un montant supérieur à zéro en %1, d’au plus %2.</translation>
    </message>
    <message>
        <source>An amount in %1 from zero to %2.</source>
        <translation>Un montant en %1 de zéro à %2.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>A medium operation has no fewer delegates or activities than a small one.</source>
        <translation>Une opération moyenne n’a pas moins de délégués ni d’activités qu’une petite.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”.</source>
        <translation>Il n’y a pas de scénario «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>What it buys</source>
        <translation>Ce qu’il permet</translation>
    </message>
    <message>
        <source>Delegates at each session</source>
        <translation>Délégués à chaque session</translation>
    </message>
    <message>
        <source>Sessions a year</source>
        <translation>Sessions par an</translation>
    </message>
    <message>
        <source>Activities a year, at most</source>
        <translation>Activités par an, au plus</translation>
    </message>
    <message>
        <source>Multi-year commitments</source>
        <translation>Engagements pluriannuels</translation>
    </message>
    <message>
        <source>Years sustained</source>
        <translation>Années assurées</translation>
    </message>
    <message>
        <source>What the funding becomes</source>
        <translation>Ce que devient le financement</translation>
    </message>
    <message>
        <source>Funding a year</source>
        <translation>Financement annuel</translation>
    </message>
    <message>
        <source>Buys more from</source>
        <translation>Permet davantage à partir de</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>Personnel financé par</translation>
    </message>
    <message>
        <source>the fund</source>
        <translation>le fonds</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>le budget ordinaire</translation>
    </message>
    <message>
        <source>Professional post, a year</source>
        <translation>Poste d’administrateur, par an</translation>
    </message>
    <message>
        <source>General Service post, a year</source>
        <translation>Poste d’agent des services généraux, par an</translation>
    </message>
    <message>
        <source>One delegate at one session</source>
        <translation>Un délégué à une session</translation>
    </message>
    <message>
        <source>One activity</source>
        <translation>Une activité</translation>
    </message>
    <message>
        <source>Years that the funding comes</source>
        <translation>Années de versement du financement</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Delegates</source>
        <translation>Délégués</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Support costs</source>
        <translation>Dépenses d’appui</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Réserve opérationnelle</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Non affecté</translation>
    </message>
    <message>
        <source>the usual share; no authority has set another</source>
        <translation>la part habituelle&#xa0;; aucune autorité n’en a fixé d’autre</translation>
    </message>
    <message>
        <source>For illustration only: unit costs are assumptions, not prices (para. 20).</source>
        <translation>À titre d’illustration seulement&#xa0;: les coûts unitaires sont des hypothèses, non des prix (par. 20).</translation>
    </message>
    <message>
        <source>Programme support costs are %1 of expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>Les dépenses d’appui au programme représentent %1 des dépenses (%2).</translation>
    </message>
    <message>
        <source>The operating reserve is %1 of planned expenditure (%2).</source>
        <comment>%1 a percentage, %2 an authority</comment>
        <translation>La réserve opérationnelle représente %1 des dépenses prévues (%2).</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>What a yearly funding buys, amounts in %1</source>
        <comment>%1 a currency</comment>
        <translation>Ce que permet un financement annuel, montants en %1</translation>
    </message>
    <message>
        <source>Small, para. 20 (a)</source>
        <translation>Petite, par. 20 a)</translation>
    </message>
    <message>
        <source>Medium, para. 20 (b)</source>
        <translation>Moyenne, par. 20 b)</translation>
    </message>
    <message>
        <source>Para. 20 (b) illustrates commitments over several years with US$ 5 million a year; no UN operational rate is on record to compare it with %1.</source>
        <translation>Le par. 20 b) illustre les engagements sur plusieurs années par 5 millions de dollars des États-Unis par an&#xa0;; aucun taux de change opérationnel de l’ONU n’est enregistré pour comparer ce montant avec %1.</translation>
    </message>
    <message>
        <source>In the twelve months to %1 the fund received %2 %3, below the %2 %4 a year with which para. 20 (b) illustrates commitments over several years.</source>
        <translation>Au cours des douze mois terminés le %1, le fonds a reçu %2 %3, moins que les %2 %4 par an par lesquels le par. 20 b) illustre les engagements sur plusieurs années.</translation>
    </message>
    <message>
        <source>%1, para. 20 (a)</source>
        <comment>an amount</comment>
        <translation>%1, par. 20 a)</translation>
    </message>
    <message>
        <source>%1, para. 20 (b)</source>
        <comment>an amount</comment>
        <translation>%1, par. 20 b)</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message>
        <source>not known on both sides</source>
        <comment>a year of birth</comment>
        <translation>pas connue des deux côtés</translation>
    </message>
    <message>
        <source>the same year of birth</source>
        <translation>la même année de naissance</translation>
    </message>
    <message>
        <source>among the years of birth that the list gives</source>
        <translation>parmi les années de naissance que donne la liste</translation>
    </message>
    <message>
        <source>a year apart</source>
        <translation>un an d’écart</translation>
    </message>
    <message>
        <source>some years apart</source>
        <translation>quelques années d’écart</translation>
    </message>
    <message>
        <source>more than ten years apart</source>
        <translation>plus de dix ans d’écart</translation>
    </message>
    <message>
        <source>these words contradict each other</source>
        <translation>ces mots se contredisent</translation>
    </message>
    <message>
        <source>only one side has these words</source>
        <translation>un seul côté a ces mots</translation>
    </message>
    <message>
        <source>the words stand in another order</source>
        <translation>les mots sont dans un autre ordre</translation>
    </message>
    <message>
        <source>an alias that the list itself calls weak</source>
        <translation>un alias que la liste elle-même dit faible</translation>
    </message>
    <message>
        <source>the same number of a document</source>
        <translation>le même numéro de document</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <comment>how much a match says; a number such as 21.4</comment>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>The file&apos;s outermost element is “%1”, not “CONSOLIDATED_LIST”: this is not the Security Council&apos;s Consolidated List.</source>
        <translation>L’élément racine du fichier est «&#xa0;%1&#xa0;», et non «&#xa0;CONSOLIDATED_LIST&#xa0;»&#xa0;: ce n’est pas la Liste récapitulative du Conseil de sécurité.</translation>
    </message>
    <message>
        <source>The list bears no date: “dateGenerated” of its first element is “%1”.</source>
        <translation>La liste ne porte pas de date&#xa0;: «&#xa0;dateGenerated&#xa0;» de son premier élément est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list has no part “%1”. Download the whole list again.</source>
        <translation>La liste n’a pas de partie «&#xa0;%1&#xa0;». Téléchargez de nouveau la liste entière.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the list, after %1 entries: it was cut off. Download it again.</source>
        <translation>Le fichier se termine au milieu de la liste, après %1 entrées&#xa0;: il a été coupé. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML: %1.</source>
        <translation>Le fichier n’est pas du XML bien formé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The entry “%1” has no number (DATAID).</source>
        <translation>L’entrée «&#xa0;%1&#xa0;» n’a pas de numéro (DATAID).</translation>
    </message>
    <message>
        <source>The entry %1 has no name.</source>
        <translation>L’entrée %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>The number %1 (DATAID) stands at two entries.</source>
        <translation>Le numéro %1 (DATAID) figure à deux entrées.</translation>
    </message>
    <message>
        <source>The list is longer than any list of the Security Council.</source>
        <translation>La liste est plus longue que toute liste du Conseil de sécurité.</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>an entry of the list</comment>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>an entry of the list</comment>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>an entry of the list</comment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>The part “%1” has %2 entries; between %3 and %4 are plausible. A list that was cut off or mixed up is not imported: download it again.</source>
        <translation>La partie «&#xa0;%1&#xa0;» a %2 entrées&#xa0;; entre %3 et %4 sont plausibles. Une liste coupée ou mélangée n’est pas importée&#xa0;: téléchargez-la de nouveau.</translation>
    </message>
    <message>
        <source>The list bears the date %1, which is to come.</source>
        <translation>La liste porte la date %1, qui est à venir.</translation>
    </message>
    <message>
        <source>The list is of %1; a version of %2 is on record already.</source>
        <translation>La liste est du %1&#xa0;; une version du %2 est déjà enregistrée.</translation>
    </message>
    <message>
        <source>Individual</source>
        <comment>an entry of a sanctions list</comment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>an entry of a sanctions list</comment>
        <translation>Entité</translation>
    </message>
    <message>
        <source>main name</source>
        <translation>nom principal</translation>
    </message>
    <message>
        <source>name in its own script</source>
        <translation>nom dans sa propre écriture</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>alias of low quality</source>
        <translation>alias de faible qualité</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a year</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>verdict on a hit</comment>
        <translation>La personne inscrite</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>verdict on a hit</comment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state of a hit</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <comment>state of a hit</comment>
        <translation>Attend une deuxième personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <comment>state of a hit that two people decided</comment>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The one who is listed</source>
        <comment>state of a hit that two people decided</comment>
        <translation>La personne inscrite</translation>
    </message>
    <message>
        <source>No list imported</source>
        <translation>Aucune liste importée</translation>
    </message>
    <message>
        <source>Not screened against the newest list</source>
        <translation>Non contrôlé avec la liste la plus récente</translation>
    </message>
    <message>
        <source>A hit waits for a decision</source>
        <translation>Une concordance attend une décision</translation>
    </message>
    <message>
        <source>On the Security Council&apos;s list</source>
        <translation>Sur la liste du Conseil de sécurité</translation>
    </message>
    <message>
        <source>Screened, no open hit</source>
        <translation>Contrôlé, aucune concordance ouverte</translation>
    </message>
    <message>
        <source>%1 was not screened against the newest Consolidated List: screen everyone again first.</source>
        <translation>%1 n’a pas été contrôlé avec la plus récente Liste récapitulative&#xa0;: contrôlez d’abord de nouveau tout le monde.</translation>
    </message>
    <message>
        <source>%1 resembles an entry of the Consolidated List, and two people have not decided on it yet: until then no clearance holds.</source>
        <translation>%1 ressemble à une entrée de la Liste récapitulative, et deux personnes ne l’ont pas encore tranché&#xa0;: jusque-là, aucun agrément n’est valable.</translation>
    </message>
    <message>
        <source>Two people found that %1 stands on the Security Council&apos;s Consolidated List: nothing is accepted.</source>
        <translation>Deux personnes ont constaté que %1 figure sur la Liste récapitulative du Conseil de sécurité&#xa0;: rien n’est accepté.</translation>
    </message>
    <message>
        <source>A proposal waits for a second person already.</source>
        <translation>Une proposition attend déjà une deuxième personne.</translation>
    </message>
    <message>
        <source>There is no such hit, or its entry is on the list no more.</source>
        <translation>Cette concordance n’existe pas, ou son entrée n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Say why: what was compared, and what it showed.</source>
        <translation>Dites pourquoi&#xa0;: ce qui a été comparé, et ce qu’il en ressort.</translation>
    </message>
    <message>
        <source>There is no proposal on this hit that waits.</source>
        <translation>Aucune proposition n’attend sur cette concordance.</translation>
    </message>
    <message>
        <source>You made this proposal: another person has to answer it, since two people decide.</source>
        <translation>Vous avez fait cette proposition&#xa0;: une autre personne doit y répondre, car deux personnes décident.</translation>
    </message>
    <message>
        <source>Say why you do not agree.</source>
        <translation>Dites pourquoi vous n’êtes pas d’accord.</translation>
    </message>
    <message>
        <source>different</source>
        <comment>how two words of names are alike</comment>
        <translation>différents</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>how two words of names are alike</comment>
        <translation>les mêmes</translation>
    </message>
    <message>
        <source>a known spelling of the same name</source>
        <comment>how two words of names are alike</comment>
        <translation>une graphie connue du même nom</translation>
    </message>
    <message>
        <source>the same sound, spelt otherwise</source>
        <comment>how two words of names are alike</comment>
        <translation>le même son, écrit autrement</translation>
    </message>
    <message>
        <source>the same name in another language</source>
        <comment>how two words of names are alike</comment>
        <translation>le même nom dans une autre langue</translation>
    </message>
    <message>
        <source>the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>les mêmes consonnes&#xa0;; une écriture n’a pas de voyelles</translation>
    </message>
    <message>
        <source>nearly the same consonants; one writing has no vowels</source>
        <comment>how two words of names are alike</comment>
        <translation>presque les mêmes consonnes&#xa0;; une écriture n’a pas de voyelles</translation>
    </message>
    <message>
        <source>nearly the same sound</source>
        <comment>how two words of names are alike</comment>
        <translation>presque le même son</translation>
    </message>
    <message>
        <source>an initial that fits</source>
        <comment>how two words of names are alike</comment>
        <translation>une initiale concordante</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message>
        <source>A negative number is not allowed here.</source>
        <translation>Un nombre négatif n’est pas permis ici.</translation>
    </message>
    <message>
        <source>The number is above %1.</source>
        <translation>Le nombre dépasse %1.</translation>
    </message>
    <message>
        <source>The rule&apos;s min is above its max.</source>
        <translation>Le min de la règle dépasse son max.</translation>
    </message>
    <message>
        <source>A rule can&apos;t match on id, merit or cost.</source>
        <translation>Une règle ne peut pas porter sur id, merit ou cost.</translation>
    </message>
    <message>
        <source>Two rules bear the name “%1”.</source>
        <translation>Deux règles portent le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>L’id est vide.</translation>
    </message>
    <message>
        <source>Another candidate has the id “%1” already.</source>
        <translation>Un autre candidat a déjà l’id «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The state is empty.</source>
        <translation>L’État est vide.</translation>
    </message>
    <message>
        <source>The costs together exceed %1.</source>
        <translation>Le total des coûts dépasse %1.</translation>
    </message>
    <message>
        <source>There are more than %1 candidates.</source>
        <translation>Il y a plus de %1 candidats.</translation>
    </message>
    <message>
        <source>No candidate has the attribute “%1”.</source>
        <translation>Aucun candidat n’a l’attribut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This is no valid JSON: it holds a zero byte.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: il contient un octet nul.</translation>
    </message>
    <message>
        <source>Here must stand %1, not true or false.</source>
        <translation>Il faut ici %1, et non true ou false.</translation>
    </message>
    <message>
        <source>Binary data is no JSON.</source>
        <translation>Des données binaires ne sont pas du JSON.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>“%1” is written with a point or an exponent; write a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit avec un point ou un exposant&#xa0;; écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>The format must be “funddesk-selection/1”, not “%1”.</source>
        <translation>Le format doit être «&#xa0;funddesk-selection/1&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The measure must be “count” or “amount”, not “%1”.</source>
        <translation>La mesure doit être «&#xa0;count&#xa0;» ou «&#xa0;amount&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>La clé est inconnue.</translation>
    </message>
    <message>
        <source>The key stands here twice.</source>
        <translation>La clé figure deux fois ici.</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1.</source>
        <translation>Ce n’est pas du JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between kinds of value</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Here must stand %1, not %2.</source>
        <translation>Il faut ici %1, et non %2.</translation>
    </message>
    <message>
        <source>“%1” is no candidate of this problem.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un candidat de ce problème.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be kept: the merit is below min_merit.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être maintenu&#xa0;: le mérite est inférieur à min_merit.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be both kept and out.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être à la fois maintenu et exclu.</translation>
    </message>
    <message>
        <source>The amount already spent can&apos;t be negative.</source>
        <translation>Le montant déjà dépensé ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Those kept no longer fit: together they break “%1”.</source>
        <translation>Les candidats maintenus ne conviennent plus&#xa0;: ensemble, ils enfreignent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>More is already spent than the whole budget.</source>
        <translation>Il est déjà dépensé plus que la totalité du budget.</translation>
    </message>
</context>
<context>
    <name>selections</name>
    <message>
        <source>State and group</source>
        <translation>État et groupe</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>Coût, %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>W/M</source>
        <extracomment>Head of a narrow column: woman or man</extracomment>
        <translation>F/H</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérite</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>Pourquoi, en une phrase</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>One letter or sign for a woman, in a table</extracomment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <extracomment>One letter or sign for a man, in a table</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier pour les lettres</translation>
    </message>
    <message>
        <source>Writing letters</source>
        <translation>Écriture des lettres</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln letter(s) written.</source>
        <translation>
            <numerusform>Opération interrompue&#xa0;; %Ln lettre écrite.</numerusform>
            <numerusform>Opération interrompue&#xa0;; %Ln lettres écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) written.</source>
        <translation>
            <numerusform>%Ln lettre écrite.</numerusform>
            <numerusform>%Ln lettres écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <comment>a folder</comment>
        <translation>Elles se trouvent dans %1.</translation>
    </message>
    <message>
        <source>Not written, since they go to people whose addresses are sealed: %1.</source>
        <translation>Non écrites, car adressées à des particuliers dont l’adresse est scellée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Minimum to start</source>
        <translation>Minimum de démarrage</translation>
    </message>
    <message>
        <source>Programme support costs</source>
        <translation>Dépenses d’appui au programme</translation>
    </message>
    <message>
        <source>Operating reserve</source>
        <translation>Réserve opérationnelle</translation>
    </message>
    <message>
        <source>Status of the fund</source>
        <translation>Statut du fonds</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Cote du document</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Years that personal data are kept</source>
        <translation>Années de conservation des données personnelles</translation>
    </message>
    <message>
        <source>A share from 0 to 1 such as 0.13.</source>
        <translation>Une part de 0 à 1, par exemple 0.13.</translation>
    </message>
    <message>
        <source>Either proposed or established.</source>
        <translation>Soit proposé (proposed), soit créé (established).</translation>
    </message>
    <message>
        <source>A text.</source>
        <translation>Un texte.</translation>
    </message>
    <message>
        <source>A whole number of years from 1 to 100.</source>
        <translation>Un nombre entier d’années de 1 à 100.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>Dites à partir de quelle date cela vaut.</translation>
    </message>
    <message>
        <source>Say who decided it, and where it is written.</source>
        <translation>Dites qui l’a décidé, et où cela est consigné.</translation>
    </message>
    <message>
        <source>established</source>
        <comment>status of the fund</comment>
        <translation>créé</translation>
    </message>
    <message>
        <source>proposed</source>
        <comment>status of the fund</comment>
        <translation>proposé</translation>
    </message>
    <message>
        <source>Books closed until</source>
        <translation>Comptes clos jusqu’au</translation>
    </message>
    <message>
        <source>An amount above zero in %1 such as %2.</source>
        <translation>Un montant supérieur à zéro en %1, par exemple %2.</translation>
    </message>
    <message>
        <source>A day such as 2025-12-31.</source>
        <translation>Un jour, par exemple 2025-12-31.</translation>
    </message>
    <message>
        <source>A closing of the books holds from today or earlier: record it on the day on which they are closed.</source>
        <translation>Une clôture des comptes vaut à partir d’aujourd’hui ou d’avant&#xa0;: enregistrez-la le jour où ils sont clos.</translation>
    </message>
    <message>
        <source>Only days that are over can be closed.</source>
        <translation>Seuls des jours révolus peuvent être clos.</translation>
    </message>
    <message>
        <source>The books are closed until %1 already, and a closing is only moved on. Mend a mistake by an entry in the open period.</source>
        <translation>Les comptes sont déjà clos jusqu’au %1, et une clôture ne peut être que reportée à une date ultérieure. Corrigez une erreur par une écriture de la période ouverte.</translation>
    </message>
    <message>
        <source>Recognition of contributions</source>
        <translation>Comptabilisation des contributions</translation>
    </message>
    <message>
        <source>Preference between the windows</source>
        <translation>Préférence entre les guichets</translation>
    </message>
    <message>
        <source>Certification of payments by another person</source>
        <translation>Certification des paiements par une autre personne</translation>
    </message>
    <message>
        <source>Either ipsas23 or ipsas47.</source>
        <translation>Soit ipsas23, soit ipsas47.</translation>
    </message>
    <message>
        <source>Either allowed or not_allowed.</source>
        <translation>Soit allowed, soit not_allowed.</translation>
    </message>
    <message>
        <source>Either required or not_required.</source>
        <translation>Soit required, soit not_required.</translation>
    </message>
    <message>
        <source>The books are closed until %1: what was reported rests on what held then. Say a later day.</source>
        <translation>Les comptes sont clos jusqu’au %1&#xa0;: ce qui a été présenté repose sur ce qui valait alors. Indiquez un jour ultérieur.</translation>
    </message>
    <message>
        <source>IPSAS 23: on signature, unless conditions apply</source>
        <translation>IPSAS 23&#xa0;: à la signature, sauf conditions</translation>
    </message>
    <message>
        <source>IPSAS 47: as received, and as obligations are met</source>
        <translation>IPSAS 47&#xa0;: à la réception, et à mesure que les obligations sont remplies</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non obligatoire</translation>
    </message>
    <message>
        <source>Staff paid from</source>
        <translation>Personnel payé sur</translation>
    </message>
    <message>
        <source>Commitments over several years</source>
        <translation>Engagements sur plusieurs années</translation>
    </message>
    <message>
        <source>Due diligence by checklist and two people</source>
        <translation>Vérification préalable par liste de contrôle et deux personnes</translation>
    </message>
    <message>
        <source>Either fund or regular-budget.</source>
        <translation>Soit fund, soit regular-budget.</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>autorisés</translation>
    </message>
    <message>
        <source>the fund: Member States&apos; contributions</source>
        <translation>le fonds&#xa0;: contributions des États Membres</translation>
    </message>
    <message>
        <source>the regular budget</source>
        <translation>le budget ordinaire</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>non autorisés</translation>
    </message>
    <message>
        <source>The books have an entry of %1. A control is lifted or lowered from that day on or later, never for days before: say a later day.</source>
        <translation>Les livres contiennent une écriture du %1. Un contrôle est levé ou abaissé à partir de ce jour ou plus tard, jamais pour des jours antérieurs&#xa0;: indiquez un jour ultérieur.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contribution</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>application</source>
        <translation>candidature</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>donateur</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
</context>
<context>
    <name>shortlists</name>
    <message>
        <source>%1 falls to %2 of %3.</source>
        <comment>%1 is a rule&apos;s name, %3 its minimum, %2 what would be reached</comment>
        <translation>%1 tombe à %2 sur %3.</translation>
    </message>
    <message>
        <source>Total merit falls %1.</source>
        <translation>Le mérite total baisse de %1.</translation>
    </message>
    <message>
        <source>Total merit falls %1; in this place: %2.</source>
        <comment>%2: who would come instead</comment>
        <translation>Le mérite total baisse de %1&#xa0;; à cette place&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Total merit falls %1; no merit would be enough.</source>
        <translation>Le mérite total baisse de %1&#xa0;; aucun mérite ne suffirait.</translation>
    </message>
    <message>
        <source>Total merit falls %1; selected from %2.</source>
        <comment>%2: the merit needed</comment>
        <translation>Le mérite total baisse de %1&#xa0;; retenu à partir de %2.</translation>
    </message>
    <message>
        <source>No seat is left.</source>
        <translation>Il ne reste plus de place.</translation>
    </message>
    <message>
        <source>Costs more than the money that is left.</source>
        <translation>Coûte plus que les fonds restants.</translation>
    </message>
    <message>
        <source>The State&apos;s places are taken.</source>
        <translation>Les places de l’État sont prises.</translation>
    </message>
    <message>
        <source>%1: the most is reached.</source>
        <comment>%1 is a rule&apos;s name</comment>
        <translation>%1&#xa0;: le maximum est atteint.</translation>
    </message>
    <message>
        <source>Fewer seats are filled: %1 less.</source>
        <translation>Moins de places pourvues&#xa0;: %1 de moins.</translation>
    </message>
    <message>
        <source>Equal merit, at %1 more.</source>
        <comment>%1 is an amount</comment>
        <translation>Mérite égal, pour %1 de plus.</translation>
    </message>
    <message>
        <source>Equal in all; the published lot decides.</source>
        <translation>Égalité en tout&#xa0;; le tirage au sort publié départage.</translation>
    </message>
    <message>
        <source>Merit is below the minimum of %1.</source>
        <translation>Le mérite est inférieur au minimum de %1.</translation>
    </message>
    <message>
        <source>Approved before: stays.</source>
        <translation>Approuvé auparavant&#xa0;: reste.</translation>
    </message>
    <message>
        <source>Declined or withdrawn before.</source>
        <translation>Écarté ou retiré auparavant.</translation>
    </message>
    <message>
        <source>There is no such nominee.</source>
        <translation>Cette personne désignée n’existe pas.</translation>
    </message>
    <message>
        <source>The short list is not the one whose digest was given. Nothing was signed.</source>
        <translation>La liste restreinte n’est pas celle dont l’empreinte a été donnée. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>Say why the list is returned.</source>
        <translation>Dites pourquoi la liste est renvoyée.</translation>
    </message>
    <message>
        <source>A list is returned whole: nobody of it is declined.</source>
        <translation>Une liste est renvoyée tout entière&#xa0;: personne n’y est écarté.</translation>
    </message>
    <message>
        <source>%1 is not among those proposed.</source>
        <translation>%1 n’est pas parmi les personnes proposées.</translation>
    </message>
    <message>
        <source>Say why %1 is declined.</source>
        <translation>Dites pourquoi %1 est écarté.</translation>
    </message>
    <message>
        <source>This short list has been decided already.</source>
        <translation>Cette liste restreinte a déjà fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>The selection waits until all reviews are in and opened.</source>
        <translation>La sélection attend que toutes les évaluations soient remises et ouvertes.</translation>
    </message>
    <message>
        <source>Record the public value that the call names for the lot.</source>
        <translation>Enregistrez la valeur publique que l’appel désigne pour le tirage au sort.</translation>
    </message>
    <message>
        <source>A person must first decide on the eligibility of: %1.</source>
        <translation>Une personne doit d’abord se prononcer sur l’admissibilité de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stopped before the best list was proven; nothing was stored.</source>
        <translation>Arrêté avant la preuve que la liste est la meilleure&#xa0;; rien n’a été conservé.</translation>
    </message>
    <message>
        <source>No short list has been made for this call yet.</source>
        <translation>Aucune liste restreinte n’a encore été établie pour cet appel.</translation>
    </message>
    <message>
        <source>The short list has not been sent for approval.</source>
        <translation>La liste restreinte n’a pas été soumise à approbation.</translation>
    </message>
    <message>
        <source>The short list has been sent for approval already.</source>
        <translation>La liste restreinte a déjà été soumise à approbation.</translation>
    </message>
    <message>
        <source>Something that the short list rests on has changed since it was made. Make it again.</source>
        <translation>Quelque chose sur quoi repose la liste restreinte a changé depuis son établissement. Refaites-la.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Non retenu</translation>
    </message>
    <message>
        <source>Below the minimum merit</source>
        <translation>Au-dessous du mérite minimal</translation>
    </message>
    <message>
        <source>The reviewers&apos; own merits</source>
        <translation>Mérites attribués par les évaluateurs</translation>
    </message>
    <message>
        <source>They lie 15 points or more apart.</source>
        <translation>Ils s’écartent de 15 points ou plus.</translation>
    </message>
    <message>
        <source>Withdrew after approval</source>
        <translation>S’est retiré après l’approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérite</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Délégué</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Without this person</source>
        <translation>Sans cette personne</translation>
    </message>
    <message>
        <source>Why not in</source>
        <translation>Pourquoi non retenu</translation>
    </message>
    <message>
        <source>What the delegation may be told</source>
        <translation>Ce qui peut être dit à la délégation</translation>
    </message>
    <message>
        <source>%1 is not a candidate of this short list.</source>
        <translation>%1 n’est pas un candidat de cette liste restreinte.</translation>
    </message>
    <message>
        <source>Fewer than three applicants share the attributes of: %1. Without their consent the file is not published; States may have it on request.</source>
        <translation>Moins de trois candidats ont en commun les attributs de&#xa0;: %1. Sans leur consentement, le fichier n’est pas publié&#xa0;; les États peuvent l’obtenir sur demande.</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>Cette inscription n’existe pas.</translation>
    </message>
    <message>
        <source>The nominee was withdrawn: what was released stays so.</source>
        <translation>La personne désignée a été retirée&#xa0;: ce qui a été dégagé le reste.</translation>
    </message>
    <message>
        <source>The call closed on %1: a list is not sent for approval on an earlier day.</source>
        <translation>L’appel a été clos le %1&#xa0;: une liste n’est pas soumise à approbation à une date antérieure.</translation>
    </message>
    <message>
        <source>The list was sent for approval on %1: a decision is not of an earlier day.</source>
        <translation>La liste a été soumise à approbation le %1&#xa0;: une décision ne porte pas une date antérieure.</translation>
    </message>
    <message>
        <source>Nothing is waited for any more: open the reviews, which puts on record that the call is reviewed.</source>
        <translation>Plus rien n’est attendu&#xa0;: ouvrez les évaluations, ce qui consigne que l’appel est évalué.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applications, %2 why they wait</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Short list %1 of %2 is not what was made by the rules: another program changed the file. Verify the record.</source>
        <translation>La liste restreinte %1 de %2 n’est pas ce qui a été établi selon les règles&#xa0;: un autre programme a modifié le fichier. Vérifiez le registre.</translation>
    </message>
    <message>
        <source>Stopped before anything was signed.</source>
        <translation>Arrêté avant toute signature.</translation>
    </message>
    <message>
        <source>%1 does not say what was published.</source>
        <translation>%1 ne dit pas ce qui a été publié.</translation>
    </message>
    <message>
        <source>Without a cost these can&apos;t take part: %1. %2</source>
        <comment>%1 references of applications, %2 a sentence: what must be imported</comment>
        <translation>Sans coût, celles-ci ne peuvent pas participer&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>No approval of its short list bears the nomination.</source>
        <translation>Aucune approbation de sa liste restreinte ne porte la désignation.</translation>
    </message>
    <message>
        <source>The approved short list does not propose who was nominated.</source>
        <translation>La liste restreinte approuvée ne propose pas la personne désignée.</translation>
    </message>
    <message>
        <source>Give the reference of the letter in which %1 consents.</source>
        <translation>Indiquez la référence de la lettre par laquelle %1 consent.</translation>
    </message>
    <message>
        <source>Give the day of the consent of %1: not a later one than that of the publication.</source>
        <translation>Indiquez le jour du consentement de %1&#xa0;: pas plus tard que celui de la publication.</translation>
    </message>
    <message>
        <source>Say on whose decision or request it is given out.</source>
        <translation>Dites sur quelle décision ou à la demande de qui elle est communiquée.</translation>
    </message>
    <message>
        <source>The file for States rests on no consent.</source>
        <translation>Le fichier destiné aux États ne repose sur aucun consentement.</translation>
    </message>
    <message>
        <source>The consent of %1 stands twice.</source>
        <translation>Le consentement de %1 figure deux fois.</translation>
    </message>
    <message>
        <source>A selection is given out once it has been approved.</source>
        <translation>Une sélection est communiquée une fois approuvée.</translation>
    </message>
    <message>
        <source>Costs are rounded to multiples of %1 (minor units), the coarsest that give the same list.</source>
        <translation>Les coûts sont arrondis à des multiples de %1 (unités mineures), les plus grossiers qui donnent la même liste.</translation>
    </message>
    <message>
        <source>%1 of %2 States, with %3 applicants, have a cost that no other State has: whoever knows the fares can tell which States they are (para. 11).</source>
        <translation>%1 des %2 États, avec %3 candidats, ont un coût qu’aucun autre État n’a&#xa0;: qui connaît les prix de transport peut dire de quels États il s’agit (par. 11).</translation>
    </message>
    <message>
        <source>Something that the selection rests on was changed while it was made: make it again.</source>
        <translation>Quelque chose sur quoi repose la sélection a été modifié pendant son établissement&#xa0;: refaites-la.</translation>
    </message>
    <message>
        <source>Another short list was made meanwhile: read it first.</source>
        <translation>Une autre liste restreinte a été établie entre-temps&#xa0;: lisez-la d’abord.</translation>
    </message>
    <message>
        <source>These are eligible and have neither their reviews nor a decision to go on without: %1.</source>
        <translation>Celles-ci sont admissibles et n’ont ni leurs évaluations, ni une décision de s’en passer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rules that bind this list, met with nothing to spare: %1.</source>
        <comment>%1 names of balance rules</comment>
        <translation>Règles qui contraignent cette liste, respectées sans marge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No rule binds this list: each is met with something to spare.</source>
        <translation>Aucune règle ne contraint cette liste&#xa0;: chacune est respectée avec une marge.</translation>
    </message>
    <message>
        <source>the fare from %1 to %2</source>
        <comment>in a list; %1 a State, %2 a place</comment>
        <translation>le tarif de %1 à %2</translation>
    </message>
    <message>
        <source>the daily subsistence rate for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>le taux de l’indemnité journalière de subsistance pour %1</translation>
    </message>
    <message>
        <source>the terminal expenses for %1</source>
        <comment>in a list; %1 a place</comment>
        <translation>les faux frais au départ et à l’arrivée pour %1</translation>
    </message>
    <message>
        <source>the rate of exchange for %1</source>
        <comment>in a list; %1 a currency&apos;s code</comment>
        <translation>le taux de change de %1</translation>
    </message>
    <message>
        <source>what the journey costs</source>
        <comment>in a list</comment>
        <translation>le coût du voyage</translation>
    </message>
    <message>
        <source>Not compared, since this was not on record when the list was made: %1.</source>
        <comment>%1 the fare from a State to a place, a rate</comment>
        <translation>Non comparé, car ceci n’était pas enregistré lors de l’établissement de la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The nominee withdrew.</source>
        <translation>La personne désignée s’est désistée.</translation>
    </message>
    <message>
        <source>Not compared: no estimate of the cost</source>
        <translation>Non comparés&#xa0;: pas d’estimation du coût</translation>
    </message>
    <message>
        <source>The place of %1 (%2) is free: they withdrew on %3.</source>
        <comment>%1 an applicant&apos;s reference, %2 a State, %3 date</comment>
        <translation>La place de %1 (%2) est libre&#xa0;: retrait le %3.</translation>
    </message>
    <message>
        <source>The meeting has begun: nobody is invited any more.</source>
        <translation>La réunion a commencé&#xa0;: plus personne n’est invité.</translation>
    </message>
    <message>
        <source>Who comes in can&apos;t be said now: %1</source>
        <comment>%1 a sentence</comment>
        <translation>On ne peut pas dire maintenant qui entre&#xa0;: %1</translation>
    </message>
    <message>
        <source>By the published rules comes in: %1. It takes a new list and an approval of its own.</source>
        <comment>%1 references of applicants</comment>
        <translation>Selon les règles publiées entre&#xa0;: %1. Il faut une nouvelle liste et une approbation propre.</translation>
    </message>
    <message>
        <source>Nobody comes in: no other applicant is left.</source>
        <translation>Personne n’entre&#xa0;: il ne reste aucun autre candidat.</translation>
    </message>
    <message>
        <source>By the published rules nobody comes in.</source>
        <translation>Selon les règles publiées, personne n’entre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 references of applicants, %2 why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>statements</name>
    <message>
        <source>Staff and other personnel costs</source>
        <translation>Personnel et autres dépenses de personnel</translation>
    </message>
    <message>
        <source>Supplies, commodities and materials</source>
        <translation>Fournitures, produits de base et matériaux</translation>
    </message>
    <message>
        <source>Equipment, vehicles and furniture, including depreciation</source>
        <translation>Matériel, véhicules et mobilier, amortissement compris</translation>
    </message>
    <message>
        <source>Contractual services</source>
        <translation>Services contractuels</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyages</translation>
    </message>
    <message>
        <source>Transfers and grants to counterparts</source>
        <translation>Transferts et subventions aux contreparties</translation>
    </message>
    <message>
        <source>General operating and other direct costs</source>
        <translation>Frais généraux de fonctionnement et autres coûts directs</translation>
    </message>
    <message>
        <source>Indirect programme support costs</source>
        <translation>Dépenses indirectes d’appui au programme</translation>
    </message>
    <message>
        <source>The books do not add up; verify the file.</source>
        <translation>Les comptes ne s’équilibrent pas&#xa0;; vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Contributions are recognised under %1 (%2).</source>
        <comment>%1 an accounting standard, %2 an authority</comment>
        <translation>Les contributions sont comptabilisées selon %1 (%2).</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>%1, as known on %2</source>
        <comment>a time or a day, a day</comment>
        <translation>%1, telle que connue le %2</translation>
    </message>
    <message>
        <source>Proposed fund: not an official document</source>
        <translation>Fonds proposé&#xa0;: document non officiel</translation>
    </message>
    <message>
        <source>Demonstration: invented people and amounts</source>
        <translation>Démonstration&#xa0;: personnes et montants inventés</translation>
    </message>
    <message>
        <source>Income and expenditure</source>
        <translation>Recettes et dépenses</translation>
    </message>
    <message>
        <source>Contributions by donor</source>
        <translation>Contributions par donateur</translation>
    </message>
    <message>
        <source>Status of pledges</source>
        <translation>État des annonces</translation>
    </message>
    <message>
        <source>Budget against actual</source>
        <translation>Budget et réalisations</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance de vérification</translation>
    </message>
    <message>
        <source>A statement is of today or of an earlier day.</source>
        <translation>Un état financier porte sur aujourd’hui ou un jour antérieur.</translation>
    </message>
    <message>
        <source>The first day is not after the last.</source>
        <translation>Le premier jour n’est pas postérieur au dernier.</translation>
    </message>
    <message>
        <source>of which committed</source>
        <translation>dont engagé</translation>
    </message>
    <message>
        <source>of which allotted, not committed</source>
        <translation>dont alloué, non engagé</translation>
    </message>
    <message>
        <source>of which operating reserve</source>
        <translation>dont réserve opérationnelle</translation>
    </message>
    <message>
        <source>of which available</source>
        <translation>dont disponible</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Contributions received, net of refunds</source>
        <translation>Contributions reçues, nettes des remboursements</translation>
    </message>
    <message>
        <source>Interest and exchange differences</source>
        <translation>Intérêts et différences de change</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Total des recettes</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Total expenditure</source>
        <translation>Total des dépenses</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>Solde de clôture</translation>
    </message>
    <message>
        <source>All contributions form one pool; no expenditure is traced to a donor (paras. 19 and 27).</source>
        <translation>Toutes les contributions forment un fonds commun&#xa0;; aucune dépense n’est rattachée à un donateur (par. 19 et 27).</translation>
    </message>
    <message>
        <source>Programme support costs are charged on expenditure and on open commitments.</source>
        <translation>Les dépenses d’appui au programme sont imputées sur les dépenses et les engagements en cours.</translation>
    </message>
    <message>
        <source>Donor</source>
        <translation>Donateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Received in the period</source>
        <translation>Reçu pendant la période</translation>
    </message>
    <message>
        <source>Received to date</source>
        <translation>Reçu à ce jour</translation>
    </message>
    <message>
        <source>Agreed, not received</source>
        <translation>Convenu, non reçu</translation>
    </message>
    <message>
        <source>Announced, unsigned</source>
        <translation>Annoncé, non signé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Amounts in %1. Receipts at the UN operational rate of their day, what is expected at that of the statement&apos;s.</source>
        <translation>Montants en %1. Encaissements au taux de change opérationnel de l’ONU de leur jour, ce qui est attendu à celui du jour de l’état.</translation>
    </message>
    <message>
        <source>* asked not to be published, or not with the amount: this statement is for the office only (para. 17).</source>
        <translation>* a demandé à ne pas être publié, ou pas avec le montant&#xa0;: cet état est réservé au Bureau (par. 17).</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Annoncée le</translation>
    </message>
    <message>
        <source>of which overdue</source>
        <translation>dont en retard</translation>
    </message>
    <message>
        <source>Expected, %1</source>
        <translation>Attendu, %1</translation>
    </message>
    <message>
        <source>Received, %1</source>
        <translation>Reçu, %1</translation>
    </message>
    <message>
        <source>A pledge that is not signed is disclosed, not booked. What is expected is valued at the UN operational rate of the day.</source>
        <translation>Une annonce non signée est indiquée, non comptabilisée. Ce qui est attendu est évalué au taux de change opérationnel de l’ONU du jour.</translation>
    </message>
    <message>
        <source>For the office only: donors are named whatever they asked for publication (para. 17).</source>
        <translation>Réservé au Bureau&#xa0;: les donateurs sont nommés quelle que soit leur demande concernant la publication (par. 17).</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Not committed</source>
        <translation>Non engagé</translation>
    </message>
    <message>
        <source>Spent of budget</source>
        <translation>Dépensé sur le budget</translation>
    </message>
    <message>
        <source>Total direct costs</source>
        <translation>Total des coûts directs</translation>
    </message>
    <message>
        <source>The budget is the authority that was given to a window, less what it gave back; cumulative.</source>
        <translation>Le budget est l’autorisation donnée à un guichet, moins ce qu’il a restitué&#xa0;; chiffres cumulés.</translation>
    </message>
    <message>
        <source>Beside it, %1 of support costs were charged and %2 stand in the operating reserve.</source>
        <translation>À côté, %1 de dépenses d’appui ont été imputés et %2 figurent dans la réserve opérationnelle.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Debit, %1</source>
        <translation>Débit, %1</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <translation>Crédit, %1</translation>
    </message>
    <message>
        <source>Accounts of authority (allotted, committed, spent, set aside) stand beside those of money; each side adds up to nothing by itself.</source>
        <translation>Les comptes d’autorisation (alloué, engagé, dépensé, mis de côté) figurent à côté de ceux des fonds&#xa0;; chaque côté s’équilibre à zéro.</translation>
    </message>
    <message>
        <source>A UN operational rate of %1 that came later</source>
        <comment>a currency</comment>
        <translation>Un taux de change opérationnel de l’ONU de %1, arrivé plus tard</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>The pool&apos;s figures of %1: what was recorded after %2</source>
        <comment>two days</comment>
        <translation>Chiffres du fonds commun au %1&#xa0;: ce qui a été enregistré après le %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Enregistré le</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <comment>a day</comment>
        <translation>État connu au %1</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>État connu à ce jour</translation>
    </message>
    <message>
        <source>No figure has changed since.</source>
        <translation>Aucun chiffre n’a changé depuis.</translation>
    </message>
    <message>
        <source>Budget by year</source>
        <translation>Budget par année</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <comment>a currency</comment>
        <translation>Total, %1</translation>
    </message>
    <message>
        <source>The books tell direct costs by window: sponsorship is shown as travel, activities as transfers and grants, monitoring as contractual services, posts as staff.</source>
        <translation>Les livres indiquent les coûts directs par guichet&#xa0;: le parrainage figure en voyages, les activités en transferts et dons, le suivi en services contractuels, les postes en personnel.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Amounts stand in the currency in which they were entered, and in the fund&apos;s at the rates of their entries.</source>
        <translation>Les montants figurent dans la monnaie dans laquelle ils ont été saisis, et dans celle du fonds aux taux de leurs écritures.</translation>
    </message>
    <message>
        <source>Year, in %1</source>
        <translation>Année, en %1</translation>
    </message>
    <message>
        <source>Committed for the year</source>
        <translation>Engagé pour l’année</translation>
    </message>
    <message>
        <source>Spent in the year</source>
        <translation>Dépensé dans l’année</translation>
    </message>
    <message>
        <source>Still open for the year</source>
        <translation>Encore ouvert pour l’année</translation>
    </message>
    <message>
        <source>A commitment that is not spread over years is of the year in which it was made; what was released is left out, the latest years first.</source>
        <translation>Un engagement non réparti sur plusieurs années relève de l’année où il a été pris&#xa0;; ce qui a été dégagé est exclu, en commençant par les dernières années.</translation>
    </message>
    <message>
        <source>Payments take what is open of the earliest year first. Later years are covered by cash as the first is.</source>
        <translation>Les paiements s’imputent d’abord sur ce qui est ouvert de l’année la plus ancienne. Les années ultérieures sont couvertes par la trésorerie comme la première.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>Least developed countries</source>
        <translation>Pays les moins avancés</translation>
    </message>
    <message>
        <source>LDC</source>
        <translation>PMA</translation>
    </message>
    <message>
        <source>Landlocked developing countries</source>
        <translation>Pays en développement sans littoral</translation>
    </message>
    <message>
        <source>LLDC</source>
        <translation>PDSL</translation>
    </message>
    <message>
        <source>Small island developing States</source>
        <translation>Petits États insulaires en développement</translation>
    </message>
    <message>
        <source>SIDS</source>
        <translation>PEID</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni le nom ni le code ISO d’un État.</translation>
    </message>
    <message>
        <source>“%1” is not the name or the ISO code of a State. Similar: %2.</source>
        <comment>%2 is a list of names of States with their codes</comment>
        <translation>«&#xa0;%1&#xa0;» n’est ni le nom ni le code ISO d’un État. Noms proches&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>The copy %1 can&apos;t be written.</source>
        <translation>La copie %1 ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>%1 is being written by someone else. Try again.</source>
        <translation>%1 est en cours d’écriture par quelqu’un d’autre. Réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: %1 can&apos;t be written and is as it was.</source>
        <translation>Le disque est plein&#xa0;: %1 ne peut pas être écrit et reste inchangé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened for this: the file or its folder is read-only or gone.</source>
        <translation>%1 ne peut pas être ouvert pour cela&#xa0;: le fichier ou son dossier est en lecture seule ou a disparu.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use a backup.</source>
        <translation>%1 est endommagé. Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used: %2.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name.</source>
        <translation>%1 existe déjà et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is of an older version (schema %2). Open it once for writing.</source>
        <translation>%1 est d’une version plus ancienne (schéma %2). Ouvrez-le une fois en écriture.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 est un dossier, non un fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is empty; a fund file never is.</source>
        <translation>%1 est vide&#xa0;; un fichier de fonds ne l’est jamais.</translation>
    </message>
    <message>
        <source>%1 is not a fund file.</source>
        <translation>%1 n’est pas un fichier de fonds.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a fund file.</source>
        <translation>%1 est une base de données d’un autre programme, non un fichier de fonds.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Fund Desk (schema %2; this version knows %3). Install the newer version to open it.</source>
        <translation>%1 a été écrit par une version plus récente de Fund Desk (schéma %2&#xa0;; cette version connaît %3). Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is cut short: its end is missing. Use a backup.</source>
        <translation>%1 est tronqué&#xa0;: sa fin manque. Utilisez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 lies on a network share (%2), where two people could write at once. Keep the file on this machine.</source>
        <translation>%1 se trouve sur un partage réseau (%2), où deux personnes pourraient écrire à la fois. Gardez le fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>%1 is a fund file, a backup or part of one, and is left as it is. Choose another name.</source>
        <translation>%1 est un fichier de fonds, une sauvegarde ou une partie de l’un d’eux, et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB.</source>
        <translation>%1 dépasse %2 Mio.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing can be read in from it. Choose another file.</source>
        <translation>%1 est un fichier du fonds, une autre base de données ou une partie de l’une d’elles&#xa0;: rien ne peut en être importé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a fund file, another database or part of one: nothing is written over it. Choose another name.</source>
        <translation>%1 est un fichier de fonds, une autre base de données ou une partie d’une base&#xa0;: rien n’est écrit par-dessus. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>draft call to finish</source>
        <translation>brouillon d’appel à terminer</translation>
    </message>
    <message>
        <source>decision waits for the High Representative</source>
        <translation>décision en attente du Haut-Représentant</translation>
    </message>
    <message>
        <source>month without rates of exchange</source>
        <translation>mois sans taux de change</translation>
    </message>
    <message>
        <source>minimum to announce</source>
        <translation>minimum à annoncer</translation>
    </message>
    <message>
        <source>Nothing can be committed before (para. 16)</source>
        <translation>Rien ne peut être engagé auparavant (par. 16)</translation>
    </message>
    <message>
        <source>call closes</source>
        <translation>clôture d’un appel</translation>
    </message>
    <message>
        <source>call to close</source>
        <translation>appel à clore</translation>
    </message>
    <message>
        <source>call waits for its reviewers</source>
        <translation>appel en attente de ses évaluateurs</translation>
    </message>
    <message>
        <source>call&apos;s reviews to open</source>
        <translation>évaluations d’un appel à ouvrir</translation>
    </message>
    <message>
        <source>short list to send for approval</source>
        <translation>liste restreinte à soumettre à approbation</translation>
    </message>
    <message>
        <source>short list to make</source>
        <translation>liste restreinte à établir</translation>
    </message>
    <message>
        <source>African</source>
        <comment>short name of a regional group</comment>
        <translation>Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <comment>short name of a regional group</comment>
        <translation>Asie et Pacifique</translation>
    </message>
    <message>
        <source>Eastern Europ.</source>
        <comment>short name of a regional group</comment>
        <translation>Europe orient.</translation>
    </message>
    <message>
        <source>Lat. Am., Caribb.</source>
        <comment>short name of a regional group</comment>
        <translation>Am. lat., Caraïbes</translation>
    </message>
    <message>
        <source>Western, other</source>
        <comment>short name of a regional group</comment>
        <translation>Eur. occ., autres</translation>
    </message>
    <message>
        <source>%1, %2, cumulative</source>
        <comment>%1 is &apos;USD million&apos;, %2 a year</comment>
        <translation>%1, %2, cumulés</translation>
    </message>
    <message>
        <source>Pledged</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>the minimum with which the fund starts</comment>
        <translation>Démarrage %1</translation>
    </message>
    <message>
        <source>applicants, call %1</source>
        <translation>candidats, appel %1</translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>femmes %1</translation>
    </message>
    <message>
        <source>men %1</source>
        <translation>hommes %1</translation>
    </message>
    <message numerus="yes">
        <source>review(s) wait for you</source>
        <translation>
            <numerusform>évaluation vous attend</numerusform>
            <numerusform>évaluations vous attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>instalment(s) overdue</source>
        <translation>
            <numerusform>versement en retard</numerusform>
            <numerusform>versements en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) without an agreement</source>
        <translation>
            <numerusform>annonce sans accord</numerusform>
            <numerusform>annonces sans accord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clearance(s) end</source>
        <translation>
            <numerusform>agrément prend fin</numerusform>
            <numerusform>agréments prennent fin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>representatives&apos; key(s) to confirm</source>
        <translation>
            <numerusform>clef de Haut-Représentant à confirmer</numerusform>
            <numerusform>clefs de Haut-Représentant à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>user(s) not signed in yet</source>
        <translation>
            <numerusform>utilisateur pas encore connecté</numerusform>
            <numerusform>utilisateurs pas encore connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>application(s) whose eligibility a person must decide</source>
        <translation>
            <numerusform>candidature dont une personne doit décider l’admissibilité</numerusform>
            <numerusform>candidatures dont une personne doit décider l’admissibilité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) still to come</source>
        <translation>
            <numerusform>évaluation encore attendue</numerusform>
            <numerusform>évaluations encore attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <comment>applications</comment>
        <translation>Reçues</translation>
    </message>
    <message>
        <source>Eligible</source>
        <comment>applications</comment>
        <translation>Admissibles</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <comment>applications</comment>
        <translation>Évaluées</translation>
    </message>
    <message>
        <source>Sponsored</source>
        <comment>applications</comment>
        <translation>Parrainées</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>applications</comment>
        <translation>Payées</translation>
    </message>
    <message>
        <source>applications, call %1</source>
        <translation>candidatures, appel %1</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>candidatures</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>people of other genders, or who did not say</comment>
        <translation>autres %1</translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening to decide</source>
        <translation>
            <numerusform>concordance du contrôle à trancher</numerusform>
            <numerusform>concordances du contrôle à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>Until two people have decided, nothing is accepted (para. 14)</source>
        <translation>Tant que deux personnes n’ont pas tranché, rien n’est accepté (par. 14)</translation>
    </message>
    <message numerus="yes">
        <source>place(s) to fill: a nominee withdrew</source>
        <translation>
            <numerusform>place à pourvoir&#xa0;: une personne désignée s’est retirée</numerusform>
            <numerusform>places à pourvoir&#xa0;: des personnes désignées se sont retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bank line(s) to match</source>
        <translation>
            <numerusform>ligne bancaire à apparier</numerusform>
            <numerusform>lignes bancaires à apparier</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stands for entries of the books, or is explained</source>
        <translation>Chacune correspond à des écritures des livres, ou est expliquée</translation>
    </message>
    <message>
        <source>due diligence to decide on</source>
        <translation>vérification(s) préalable(s) à trancher</translation>
    </message>
    <message numerus="yes">
        <source>applicant(s) to tell of the call&apos;s new version</source>
        <translation>
            <numerusform>candidat à informer de la nouvelle version de l’appel</numerusform>
            <numerusform>candidats à informer de la nouvelle version de l’appel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pledge(s) or agreement(s) to acknowledge</source>
        <translation>
            <numerusform>annonce ou accord dont accuser réception</numerusform>
            <numerusform>annonces ou accords dont accuser réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>receipt(s) of money to acknowledge</source>
        <translation>
            <numerusform>encaissement dont accuser réception</numerusform>
            <numerusform>encaissements dont accuser réception</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) to donors to release</source>
        <translation>
            <numerusform>lettre à un donateur à remettre</numerusform>
            <numerusform>lettres aux donateurs à remettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>donor(s) whose request on publication is not on file</source>
        <translation>
            <numerusform>donateur dont la demande relative à la publication n’est pas au dossier</numerusform>
            <numerusform>donateurs dont la demande relative à la publication n’est pas au dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants to decide</source>
        <translation>
            <numerusform>concordance de candidat à trancher</numerusform>
            <numerusform>concordances de candidats à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of applicants wait for a second person</source>
        <translation>
            <numerusform>concordance de candidat en attente d’une seconde personne</numerusform>
            <numerusform>concordances de candidats en attente d’une seconde personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hit(s) of the screening wait for a second person</source>
        <translation>
            <numerusform>concordance du contrôle en attente d’une seconde personne</numerusform>
            <numerusform>concordances du contrôle en attente d’une seconde personne</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever proposed does not confirm (para. 14)</source>
        <translation>L’auteur de la proposition ne confirme pas (par. 14)</translation>
    </message>
    <message numerus="yes">
        <source>month(s) of the books to close</source>
        <translation>
            <numerusform>mois comptable à clore</numerusform>
            <numerusform>mois comptables à clore</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1; the year&apos;s statements rest on it</source>
        <translation>Jusqu’au %1&#xa0;; les états de l’année en dépendent</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message numerus="yes">
        <source>receivable(s) to revalue</source>
        <translation>
            <numerusform>créance à réévaluer</numerusform>
            <numerusform>créances à réévaluer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>certified payment(s) to make</source>
        <translation>
            <numerusform>paiement certifié à effectuer</numerusform>
            <numerusform>paiements certifiés à effectuer</numerusform>
        </translation>
    </message>
    <message>
        <source>Who certifies and who pays are two people</source>
        <translation>Certifier et payer reviennent à deux personnes distinctes</translation>
    </message>
    <message>
        <source>shortfall to cover</source>
        <translation>déficit à combler</translation>
    </message>
    <message numerus="yes">
        <source>partner(s) to screen</source>
        <translation>
            <numerusform>partenaire à contrôler</numerusform>
            <numerusform>partenaires à contrôler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitment(s) without a certified payment</source>
        <translation>
            <numerusform>engagement sans paiement certifié</numerusform>
            <numerusform>engagements sans paiement certifié</numerusform>
        </translation>
    </message>
    <message>
        <source>Certify what is to be paid, or release what is not needed</source>
        <translation>Certifier ce qui est à payer, ou libérer ce qui n’est pas nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>charge(s) of the bank to post</source>
        <translation>
            <numerusform>frais de banque à comptabiliser</numerusform>
            <numerusform>frais de banque à comptabiliser</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained, and not in the books: the pool shows too much</source>
        <translation>Expliqués, et pas dans les livres&#xa0;: le fonds commun montre trop</translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to make ready</source>
        <translation>
            <numerusform>lettre d’attribution ou de refus à préparer</numerusform>
            <numerusform>lettres d’attribution ou de refus à préparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>letter(s) of award or regret to release</source>
        <translation>
            <numerusform>lettre d’attribution ou de refus à émettre</numerusform>
            <numerusform>lettres d’attribution ou de refus à émettre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reviewer(s) whose own State is not on record</source>
        <translation>
            <numerusform>évaluateur dont l’État n’est pas enregistré</numerusform>
            <numerusform>évaluateurs dont l’État n’est pas enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>review(s) to give to others: the applicant is of the reviewer&apos;s own State</source>
        <translation>
            <numerusform>évaluation à confier à d’autres : le candidat est du même État que l’évaluateur</numerusform>
            <numerusform>évaluations à confier à d’autres : le candidat est du même État que l’évaluateur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading(s) that contradict a lot&apos;s value</source>
        <translation>
            <numerusform>lecture qui contredit la valeur d’un tirage au sort</numerusform>
            <numerusform>lectures qui contredisent la valeur d’un tirage au sort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>travel</name>
    <message>
        <source>This cost stands twice for the same date. Leave one.</source>
        <translation>Ce coût figure deux fois à la même date. N’en laissez qu’un.</translation>
    </message>
    <message>
        <source>Name the place of the meeting.</source>
        <translation>Indiquez le lieu de la réunion.</translation>
    </message>
    <message>
        <source>A fare is from a State: name it.</source>
        <translation>Un prix de transport part d’un État&#xa0;: indiquez-le.</translation>
    </message>
    <message>
        <source>Subsistence and terminal expenses go by the place alone: leave the State out.</source>
        <translation>La subsistance et les faux frais ne dépendent que du lieu&#xa0;: n’indiquez pas l’État.</translation>
    </message>
    <message>
        <source>Say from which date it holds.</source>
        <translation>Dites à partir de quelle date cela vaut.</translation>
    </message>
    <message>
        <source>An amount of zero or more.</source>
        <translation>Un montant égal ou supérieur à zéro.</translation>
    </message>
    <message>
        <source>Say where it was read.</source>
        <translation>Dites où cela a été relevé.</translation>
    </message>
    <message>
        <source>There is no UN operational rate for %1 in %2. Import the rates of that month first.</source>
        <translation>Il n’y a pas de taux de change opérationnel de l’ONU pour %1 en %2. Importez d’abord les taux de ce mois.</translation>
    </message>
    <message>
        <source>There is no fare from %1 to %2 on %3. Import the travel costs.</source>
        <translation>Il n’y a pas de prix de transport de %1 à %2 au %3. Importez les frais de voyage.</translation>
    </message>
    <message>
        <source>There is no daily subsistence rate for %1 on %2. Import the travel costs.</source>
        <translation>Il n’y a pas d’indemnité journalière de subsistance pour %1 au %2. Importez les frais de voyage.</translation>
    </message>
    <message>
        <source>There are no terminal expenses for %1 on %2. Import the travel costs (zero, where none are paid).</source>
        <translation>Il n’y a pas de faux frais pour %1 au %2. Importez les frais de voyage (zéro, s’il n’en est pas versé).</translation>
    </message>
</context>
<context>
    <name>users</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Un mot de passe a au moins %1 caractères.</translation>
    </message>
    <message>
        <source>There is no user %1.</source>
        <translation>Il n’y a pas d’utilisateur %1.</translation>
    </message>
    <message>
        <source>The fund and its first user need a name.</source>
        <translation>Le fonds et son premier utilisateur doivent avoir un nom.</translation>
    </message>
    <message>
        <source>%1 is no currency.</source>
        <translation>%1 n’est pas une monnaie.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>A user needs a name.</source>
        <translation>Un utilisateur doit avoir un nom.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Il existe déjà un utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>Unknown user, wrong one-time code, or the code was used already.</source>
        <translation>Utilisateur inconnu, code à usage unique erroné ou code déjà utilisé.</translation>
    </message>
    <message>
        <source>Only a High Representative&apos;s key is confirmed.</source>
        <translation>Seule la clef d’un Haut-Représentant est confirmée.</translation>
    </message>
    <message>
        <source>%1 has not signed in yet and has no key.</source>
        <translation>%1 ne s’est pas encore connecté et n’a pas de clef.</translation>
    </message>
    <message>
        <source>The key of %1 has been confirmed already.</source>
        <translation>La clef de %1 a déjà été confirmée.</translation>
    </message>
    <message>
        <source>Nobody disables the own account: someone must remain.</source>
        <translation>Nul ne désactive son propre compte&#xa0;: il doit rester quelqu’un.</translation>
    </message>
    <message>
        <source>%1 is disabled already.</source>
        <translation>%1 est déjà désactivé.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Dites pourquoi.</translation>
    </message>
    <message>
        <source>Unknown administrator, wrong recovery key, or the key was used already.</source>
        <translation>Administrateur inconnu, clef de récupération erronée ou clef déjà utilisée.</translation>
    </message>
    <message>
        <source>%1 is no State: its ISO code of three capital letters is asked, such as EST.</source>
        <translation>%1 n’est pas un État&#xa0;: il faut son code ISO de trois lettres majuscules, par exemple EST.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Arrêté&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You are too new here to confirm a key. Whoever was here before compares it with %1 and confirms it, or you %2 days after your first sign-in.</source>
        <translation>Vous êtes ici depuis trop peu de temps pour confirmer une clef. Quelqu’un qui était ici avant la compare avec %1 et la confirme, ou vous-même %2 jours après votre première connexion.</translation>
    </message>
    <message>
        <source>Chosen when the fund file was made</source>
        <comment>an authority</comment>
        <translation>Choisi à la création du fichier du fonds</translation>
    </message>
    <message>
        <source>%1 is no reviewer: an own State is recorded of those alone who review applicants.</source>
        <translation>%1 n’est pas évaluateur&#xa0;: l’État n’est enregistré que pour ceux qui évaluent des candidats.</translation>
    </message>
    <message>
        <source>%1 is disabled and reviews nothing any more.</source>
        <translation>%1 est désactivé et n’évalue plus rien.</translation>
    </message>
    <message>
        <source>Name a State, by its name or its ISO code.</source>
        <translation>Indiquez un État, par son nom ou son code ISO.</translation>
    </message>
    <message>
        <source>This State is on record of %1 already.</source>
        <translation>Cet État est déjà enregistré pour %1.</translation>
    </message>
    <message>
        <source>Another own State is on record of %1: say why it changes.</source>
        <translation>Un autre État est enregistré pour %1&#xa0;: dites pourquoi il change.</translation>
    </message>
</context>
<context>
    <name>verification</name>
    <message>
        <source>%1 is the fund file itself. Give the copy another name.</source>
        <translation>%1 est le fichier de fonds lui-même. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>%1 is in use, as %2 beside it shows. Give the copy another name.</source>
        <translation>%1 est en cours d’utilisation, comme le montre %2 à côté. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>%1 is there already and is no fund file; it is left as it is. Give the copy another name.</source>
        <translation>%1 existe déjà et n’est pas un fichier de fonds&#xa0;; il est laissé tel quel. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>%1 is there already and is no earlier copy of this fund: it is damaged, another fund&apos;s, or holds entries that this file does not. It is left as it is. Give the copy another name.</source>
        <translation>%1 existe déjà et n’est pas une copie antérieure de ce fonds&#xa0;: il est endommagé, appartient à un autre fonds ou contient des inscriptions que ce fichier n’a pas. Il est laissé tel quel. Donnez un autre nom à la copie.</translation>
    </message>
    <message>
        <source>The earlier copy %1 is kept: the file has %2 findings. Give the new copy another name.</source>
        <translation>La copie antérieure %1 est conservée&#xa0;: le fichier a %2 constatations. Donnez un autre nom à la nouvelle copie.</translation>
    </message>
    <message>
        <source>%1 and %2 stand here for two people, and one had added the other, or one person both, less than %3 days before. Ask whether two were there.</source>
        <translation>%1 et %2 comptent ici pour deux personnes, et l’une avait ajouté l’autre, ou une même personne les deux, moins de %3 jours auparavant. Demandez s’il y avait bien deux personnes.</translation>
    </message>
</context>
</TS>
