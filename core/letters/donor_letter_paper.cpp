#include "letters/donor_letter_paper.h"

#include "documents/sheets.h"
#include "letters/letter_settings.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"

namespace fund {

namespace {

/// One letter while it is written.
class DonorLetterWriter
{
public:
    DonorLetterWriter(const DonorLetterFacts &facts, const Wording &words)
        : m_facts(facts), m_words(words), m_language(words.language())
    {}

    [[nodiscard]] Document document();

private:
    void say(const QString &sentences) { m_body.emplace_back(Paragraph{sentences}); }
    [[nodiscard]] QString amount(const Money &money) const { return amountText(money, m_language); }
    [[nodiscard]] QString day(const QDate &date) const { return longDate(date, m_language); }
    [[nodiscard]] QString number(int count) const { return numberText(qint64(count), m_language); }

    void writeBody();
    void writeCall();
    void writeAcknowledgement();
    void writeInstalments(const Contribution &contribution);
    void writeReceipt();
    void writeNoEarmark();
    void sayPool();
    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString salutation() const;
    [[nodiscard]] std::vector<QString> addressee() const;

    const DonorLetterFacts &m_facts;
    const Wording &m_words;
    Language m_language;
    std::vector<Block> m_body;
};

void DonorLetterWriter::sayPool()
{
    say(m_words.translate(
        "letters", "All contributions form one pool. None is earmarked for a specific activity, State or person, "
                   "and expenditure is reported for the fund as a whole."));
}

void DonorLetterWriter::writeCall()
{
    say(m_words
            .translate("letters",
                       "The fund (%1) sponsors representatives of States, particularly of developing countries, at "
                       "meetings on security in the use of information and communications technologies, and "
                       "supports capacity-building activities that States ask for. It rests on voluntary "
                       "contributions of Member States and of others, philanthropies and the private sector among "
                       "them. We invite you to contribute.",
                       "%1 name of the fund, which bears no article")
            .arg(m_facts.fundName));
    if (m_facts.minimum && m_facts.received)
        say((*m_facts.received < *m_facts.minimum
                 ? m_words.translate("letters",
                                     "The fund begins its work once receipts reach %1, as was announced before this "
                                     "call. To date %2 have been received.",
                                     "two amounts")
                 : m_words.translate("letters",
                                     "The announced minimum of %1, from which on the fund works, is reached. To date "
                                     "%2 have been received.",
                                     "two amounts"))
                .arg(amount(*m_facts.minimum), amount(*m_facts.received)));
    sayPool();
    if (!isState(m_facts.kind))
        say(m_words.translate("letters", "The rules of the United Nations ask for a due diligence before a "
                                         "contribution of a donor that is no State is accepted."));
    say(m_words.translate("letters", "Contributions received are published unless the donor asks otherwise."));
    say(m_words
            .translate("letters",
                       "This call is published at %1. To pledge, please write to us with the amount, the currency and "
                       "the dates on which it would be paid.",
                       "%1 an address in the web")
            .arg(m_facts.publication));
}

void DonorLetterWriter::writeInstalments(const Contribution &contribution)
{
    if (contribution.instalments.size() < 2)
        return;
    Table table;
    table.columns = {{CellAlign::Start, 1}, {CellAlign::End, 1}};
    table.head = {TableRow{
        {TableCell(m_words.translate("letters", "Due on")), TableCell(m_words.translate("letters", "Amount"))}}};
    for (const Instalment &instalment : contribution.instalments)
        table.rows.push_back(TableRow{{TableCell(day(instalment.dueOn)), TableCell(amount(instalment.amount))}});
    m_body.emplace_back(std::move(table));
}

void DonorLetterWriter::writeAcknowledgement()
{
    if (!m_facts.contribution)
        return;
    const Contribution &contribution = *m_facts.contribution;
    if (!m_facts.letter.agreement.isValid()) {
        say(m_words
                .translate("letters",
                           "We acknowledge with thanks your pledge of %1, announced on %2. It is on record as %3.",
                           "%1 amount, %2 date, %3 reference of a contribution")
                .arg(amount(contribution.pledged), day(contribution.announcedOn), contribution.ref));
        say(m_words.translate("letters", "Until an agreement is signed it is disclosed as a pledge and not counted as "
                                         "money of the fund."));
    } else {
        say(m_words
                .translate("letters",
                           "We acknowledge with thanks the agreement on a contribution of %1, signed on %2. It is on "
                           "record as %3.",
                           "%1 amount, %2 date, %3 reference of a contribution")
                .arg(amount(contribution.agreed.value_or(contribution.pledged)), day(contribution.agreedOn),
                     contribution.ref));
        writeInstalments(contribution);
        if (!contribution.conditions.isEmpty())
            say(m_words.translate("letters", "Its conditions: %1", "%1 conditions of an agreement")
                    .arg(contribution.conditions));
    }
    sayPool();
    say(m_words.translate("letters", "Contributions received are published unless the donor asks otherwise."));
}

void DonorLetterWriter::writeReceipt()
{
    if (!m_facts.receipt || !m_facts.contribution)
        return;
    const Receipt &receipt = *m_facts.receipt;
    say(m_words.translate("letters", "We confirm with thanks that the following contribution was received."));
    Facts facts;
    const auto fact = [&facts](const QString &label, const QString &value) { facts.facts.push_back({label, value}); };
    fact(m_words.translate("letters", "Receipt:"), receiptNumberText(m_facts.letter.receiptNumber));
    fact(m_words.translate("letters", "Donor:"), m_facts.name);
    fact(m_words.translate("letters", "Contribution:"), m_facts.contribution->ref);
    fact(m_words.translate("letters", "Received on:"), day(receipt.onDate));
    fact(m_words.translate("letters", "Amount:"), amount(receipt.amount));
    if (receipt.amount.currency() != receipt.converted.currency()) {
        fact(m_words.translate("letters", "UN operational rate:"),
             m_words.translate("letters", "%1 %2 for 1 %3", "a rate, two codes of currencies: 0.9 EUR for 1 USD")
                 .arg(numberText(receipt.rate, m_language), receipt.amount.currency().code,
                      receipt.converted.currency().code));
        fact(m_words.translate("letters", "In the fund's currency:"), amount(receipt.converted));
    }
    fact(m_words.translate("letters", "Reference of the bank:"), receipt.bankReference);
    m_body.emplace_back(std::move(facts));
    sayPool();
}

void DonorLetterWriter::writeNoEarmark()
{
    say(m_words
            .translate("letters",
                       "Contributions can't be earmarked for specific activities (fund: %1). We state what the "
                       "fund's record says of it on %2:",
                       "%1 name of the fund, which bears no article; %2 date")
            .arg(m_facts.fundName, day(m_facts.letter.onDate)));
    List list;
    const NoEarmarkCounts &counts = m_facts.counts;
    const auto item = [&](const QString &words, int count) { list.items.emplace_back(words.arg(number(count))); };
    item(m_words.translate("letters", "Contributions on record: %1."), counts.contributions);
    item(m_words.translate("letters", "Wishes for a specific activity, State or person that were refused, and are kept "
                                      "as they were asked: %1."),
         counts.requests);
    item(m_words.translate("letters", "Of these, wishes that the donor has withdrawn in writing: %1."),
         counts.withdrawn);
    for (const WrittenWithdrawal &withdrawal : m_facts.withdrawals) {
        const QString digest = QString::fromLatin1(withdrawal.digest.toHex());
        // What another donor called its document is that donor's; the digest says no name.
        list.items.emplace_back(withdrawal.donor == m_facts.letter.addressee.donor
                                    ? m_words
                                          .translate("letters", "Your written withdrawal of %1, %2; SHA-256: %3.",
                                                     "%1 date, %2 a file's name, %3 its digest")
                                          .arg(day(withdrawal.onDate), withdrawal.fileName, digest)
                                    : m_words
                                          .translate("letters",
                                                     "Another donor's written withdrawal of %1; SHA-256: %2.",
                                                     "%1 date, %2 digest of its file")
                                          .arg(day(withdrawal.onDate), digest));
    }
    item(m_words.translate("letters", "Preferences between the fund's two windows that are recorded, of which none "
                                      "reaches an allotment: %1."),
         counts.preferences);
    item(m_words.translate("letters", "Tables of the record of which every reference was followed: %1. From none does "
                                      "a reference lead from a use of money to a contribution or a donor."),
         m_facts.tables);
    m_body.emplace_back(std::move(list));
    sayPool();
}

void DonorLetterWriter::writeBody()
{
    switch (m_facts.letter.kind) {
    case DonorLetterKind::Call:
        return writeCall();
    case DonorLetterKind::Acknowledgement:
        return writeAcknowledgement();
    case DonorLetterKind::Receipt:
        return writeReceipt();
    case DonorLetterKind::NoEarmark:
        return writeNoEarmark();
    }
    Q_UNREACHABLE();
}

QString DonorLetterWriter::subject() const
{
    switch (m_facts.letter.kind) {
    case DonorLetterKind::Call:
        return m_words.translate("letters", "Call for contributions: %1", "%1 name of the fund").arg(m_facts.fundName);
    case DonorLetterKind::Acknowledgement:
        return (m_facts.letter.agreement.isValid()
                    ? m_words.translate("letters", "Acknowledgement of your agreement %1", "%1 a reference")
                    : m_words.translate("letters", "Acknowledgement of your pledge %1", "%1 a reference"))
            .arg(m_facts.letter.contributionRef);
    case DonorLetterKind::Receipt:
        return m_words.translate("letters", "Official receipt %1", "%1 its number")
            .arg(receiptNumberText(m_facts.letter.receiptNumber));
    case DonorLetterKind::NoEarmark:
        return m_words.translate("letters", "Statement of no earmarking as of %1", "%1 date")
            .arg(day(m_facts.letter.onDate));
    }
    Q_UNREACHABLE();
}

QString DonorLetterWriter::salutation() const
{
    if (!m_facts.salutation.isEmpty())
        return m_facts.salutation;
    if (isState(m_facts.kind))
        return m_words.translate("letters", "Excellency,");
    return m_facts.kind == DonorKind::Individual
               ? m_words.translate("letters", "Dear %1,", "%1 given and family name").arg(m_facts.name)
               : m_words.translate("letters", "Dear Sir or Madam,");
}

std::vector<QString> DonorLetterWriter::addressee() const
{
    std::vector<QString> lines{m_facts.name};
    for (const QString &line : m_facts.address.split(u'\n', Qt::SkipEmptyParts))
        lines.push_back(line);
    // Official mail to a State goes through its Permanent Mission.
    if (m_facts.address.isEmpty() && isState(m_facts.kind))
        lines.push_back(m_words.translate("letters", "Permanent Mission to the United Nations"));
    return lines;
}

Document DonorLetterWriter::document()
{
    const DonorLetter &letter = m_facts.letter;
    writeBody();
    LetterSheet sheet;
    sheet.from.organisation = m_facts.fundName;
    sheet.from.office = m_facts.office;
    sheet.references = {
        {m_words.translate("letters", "Reference:"), QString(donorLetterRef(letter.id) + u'/' + subjectRef(letter))},
        {m_words.translate("letters", "Date:"), day(letter.releasedOn.isValid() ? letter.releasedOn : letter.onDate)}};
    sheet.addressee = addressee();
    sheet.subject = subject();
    sheet.salutation = salutation();
    sheet.body = std::move(m_body);
    sheet.signature.closing = m_words.translate("letters", "Yours sincerely,");
    sheet.signature.name = m_words.translate("letters", "For the administrator of the fund");
    sheet.signature.office = m_facts.office;
    return letterDocument(sheet, letterSettings({sheet.subject, m_facts.office, letter.onDate, letter.state,
                                                 m_facts.established, m_facts.demonstration},
                                                m_words));
}

} // namespace

Document donorLetterPaper(const DonorLetterFacts &facts, const Wording &wording)
{
    return DonorLetterWriter(facts, wording).document();
}

} // namespace fund
