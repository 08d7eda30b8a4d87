#include "bank/mapping_form.h"

#include "bank/bank_actions.h"
#include "bank/mapped_statement.h"
#include "bank/mapping_guess.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"
#include "localisation/application_language.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "widgets/message_note.h"
#include "widgets/table_view.h"

#include <algorithm>

namespace fund {

namespace {

constexpr std::size_t previewedRows = 1000; ///< looked at while somebody chooses
constexpr std::size_t previewedLines = 8;
constexpr std::size_t mostProblemsShown = 12;
constexpr int previewHeight = 236;
constexpr int mostSkippedLines = 200;

std::vector<Column<BankLine>> previewedColumns()
{
    return {
        {QStringLiteral("line"), [] { return MappingForm::tr("Line", "of a file"); },
         [](const BankLine &line) {
             return CellFacts{numberText(line.sourceLine, currentLanguage()), line.sourceLine};
         },
         ColumnAlign::End, 48},
        {QStringLiteral("booked"), [] { return MappingForm::tr("Booked", "a line of the bank, on a day"); },
         [](const BankLine &line) {
             return CellFacts{shortDate(line.bookedOn, currentLanguage()), line.bookedOn};
         },
         ColumnAlign::Start, 96},
        {QStringLiteral("amount"), [] { return MappingForm::tr("Amount"); },
         [](const BankLine &line) {
             return CellFacts{amountText(line.amount, currentLanguage()), line.amount.minor()};
         },
         ColumnAlign::End, 128},
        {QStringLiteral("party"), [] { return MappingForm::tr("Other party", "who paid or was paid"); },
         [](const BankLine &line) { return CellFacts{line.counterparty}; }, ColumnAlign::Start, 112},
        {QStringLiteral("purpose"), [] { return MappingForm::tr("Purpose", "of a payment"); },
         [](const BankLine &line) { return CellFacts{line.purpose}; }, ColumnAlign::Start, 0},
    };
}

/// A choice as people read it.
QString choiceTitle(const QString &key, const QString &word)
{
    const std::map<QString, QString> titles{
        {QStringLiteral("dmy"), MappingForm::tr("Day, month, year", "order in a date")},
        {QStringLiteral("mdy"), MappingForm::tr("Month, day, year", "order in a date")},
        {QStringLiteral("ymd"), MappingForm::tr("Year, month, day", "order in a date")},
        {QStringLiteral("point"), MappingForm::tr("Point", "a mark in numbers")},
        {QStringLiteral("comma"), MappingForm::tr("Comma", "a mark in numbers or between fields")},
        {QStringLiteral("none"), MappingForm::tr("None", "no mark in numbers")},
        {QStringLiteral("space"), MappingForm::tr("Blank", "a mark in numbers")},
        {QStringLiteral("apostrophe"), MappingForm::tr("Apostrophe", "a mark in numbers")},
        {QStringLiteral("unicode"), MappingForm::tr("UTF-8 or UTF-16", "an encoding")},
        {QStringLiteral("windows-1252"), MappingForm::tr("Windows-1252", "an encoding")},
        {QStringLiteral("semicolon"), MappingForm::tr("Semicolon", "a mark between fields")},
        {QStringLiteral("tab"), MappingForm::tr("Tab", "a mark between fields")},
        {QStringLiteral("bar"), MappingForm::tr("Bar |", "a mark between fields")}};
    const auto found = titles.find(word);
    return found == titles.end() ? key : found->second;
}

} // namespace

Problems placedProblems(Problems problems)
{
    const std::size_t all = problems.size();
    if (all > mostProblemsShown)
        problems.resize(mostProblemsShown);
    for (Problem &problem : problems)
        if (problem.line > 0)
            problem.sentence = MappingForm::tr("Line %1: %2", "%1 is a number, %2 a sentence")
                                   .arg(numberText(problem.line, currentLanguage()), problem.sentence);
    if (all > problems.size())
        problems.back().sentence +=
            u' ' + MappingForm::tr("There are %Ln problem(s) in all.", nullptr, static_cast<int>(all));
    return problems;
}

MappingForm::MappingForm(Session &session, QByteArray bytes, const std::optional<SavedMapping> &saved, QWidget *parent)
    : Form(parent), m_session(session), m_bytes(std::move(bytes)), m_lines(previewedColumns())
{
    build();
    const auto guess = guessBankMapping(m_bytes);
    BankMapping shown = guess ? guess->mapping : BankMapping();
    if (guess)
        m_table = guess->table;
    else
        m_unread = guess.failure().problems;
    if (saved) {
        m_account->setText(saved->account);
        // What was confirmed stands where its columns are still there; what has changed is guessed.
        if (const auto table = readBankTable(m_bytes, saved->mapping.layout);
            table && checkMapping(saved->mapping, table->headings).empty()) {
            shown = saved->mapping;
            m_table = *table;
            m_unread.clear();
        }
    }
    const auto known =
        saved ? std::optional(saved->currency) : currencyOfAccount(session.database(), {}, m_table, shown);
    m_opening->setCurrency(known ? known->code : session.fund().currency.code);
    showTable(shown);
    connect(this, &Form::changed, this, &MappingForm::showPreview);
}

ChoiceField *MappingForm::newChoice(const QString &key, const QString &label)
{
    std::vector<Choice> choices;
    for (const QString &word : mappingChoices(key))
        choices.push_back({word, choiceTitle(key, word)});
    auto *field = new ChoiceField(key, label, choices);
    m_choices[key] = field;
    return field;
}

void MappingForm::build()
{
    m_account = add(new TextField(QStringLiteral("account"), tr("Account", "at a bank")));
    m_account->setHint(tr("Its IBAN or the bank's number. What you confirm is kept for it."));
    m_opening = add(
        new AmountField(QStringLiteral("opening"), tr("Currency, and balance before the first line"), currencies()));
    m_opening->setHint(tr("The balance only where no column tells it and the statement before is not on record."));
    m_note = new MessageNote(Tone::Plain, {});
    m_preview = new TableView(tr("First lines as they will be read"));
    m_preview->setModel(&m_lines);
    m_preview->setMinimumHeight(previewHeight);
    addSection(tr("First lines as they will be read"));
    addWidget(m_preview);
    addWidget(m_note);
    addSection(tr("Which column is which"));
    addColumnFields();
    addSection(tr("How days, amounts and the file are written"));
    addLayoutFields();
}

void MappingForm::addColumnFields()
{
    for (const BankField field : allBankFields)
        m_columns[field] = new ChoiceField(bankFieldKey(field), bankFieldTitle(field));
    addRow({m_columns[BankField::BookedOn], m_columns[BankField::ValueOn]});
    addRow({m_columns[BankField::Amount], m_columns[BankField::Sign]});
    addRow({m_columns[BankField::Debit], m_columns[BankField::Credit]});
    addRow({m_columns[BankField::Counterparty], m_columns[BankField::Purpose]});
    addRow({m_columns[BankField::Reference], m_columns[BankField::Balance]});
    addRow({m_columns[BankField::Currency]});
}

void MappingForm::addLayoutFields()
{
    addRow({newChoice(QStringLiteral("date"), tr("Order of a day")),
            newChoice(QStringLiteral("decimal"), tr("Mark before the decimals")),
            newChoice(QStringLiteral("thousands"), tr("Mark of thousands"))});
    m_skip = new NumberField(QStringLiteral("skip"), tr("Lines before the headings"), 0, mostSkippedLines);
    addRow({newChoice(QStringLiteral("delimiter"), tr("Between fields")),
            newChoice(QStringLiteral("encoding"), tr("Encoding", "of a file")), m_skip});
    for (const Field *field : std::initializer_list<const Field *>{m_choices.at(QStringLiteral("delimiter")),
                                                                   m_choices.at(QStringLiteral("encoding")), m_skip})
        connect(field, &Field::changed, this, &MappingForm::readAgain);
}

void MappingForm::showTable(const BankMapping &shown)
{
    m_isShowing = true;
    std::vector<Choice> headings{{QString(), tr("no column")}};
    for (const QString &heading : m_table.headings)
        headings.push_back({heading, heading});
    for (const auto &[field, choice] : m_columns) {
        const qsizetype place = headingPlace(m_table.headings, shown.column(field));
        choice->setChoices(headings);
        choice->setKey(place < 0 ? QString() : m_table.headings.at(place));
    }
    const std::map<QString, QString> words = wordsByKey(shown);
    for (const auto &[key, choice] : m_choices)
        if (const auto word = words.find(key); word != words.end())
            choice->setKey(word->second);
    m_skip->setValue(shown.layout.skip);
    m_isShowing = false;
    showPreview();
}

void MappingForm::readAgain()
{
    if (m_isShowing)
        return;
    auto table = readBankTable(m_bytes, layout());
    m_unread = table ? Problems() : table.failure().problems;
    m_table = table ? std::move(*table) : BankTable();
    showTable(guessColumnsOf(m_table, layout()));
}

BankLayout MappingForm::layout() const
{
    return mapping().layout;
}

BankMapping MappingForm::mapping() const
{
    std::map<QString, QString> words;
    for (const auto &[field, choice] : m_columns)
        if (!choice->key().isEmpty())
            words[bankFieldKey(field)] = choice->key();
    for (const auto &[key, choice] : m_choices)
        if (!choice->key().isEmpty())
            words[key] = choice->key();
    words[QStringLiteral("skip")] = QString::number(m_skip->value());
    // Every word is one that the fields offer.
    const auto read = readBankMapping(words);
    return read ? *read : BankMapping();
}

std::optional<Currency> MappingForm::currency() const
{
    return currencyOf(m_opening->currencyCode());
}

void MappingForm::showPreview()
{
    if (m_isShowing)
        return;
    BankTable start = m_table;
    if (start.rows.size() > previewedRows)
        start.rows.resize(previewedRows);
    MappedLines mapped;
    mapped.problems = m_unread;
    if (m_unread.empty() && currency())
        mapped = readMappedLines(start, mapping(), *currency());
    if (mapped.lines.size() > previewedLines)
        mapped.lines.resize(previewedLines);
    m_lines.setRows(std::move(mapped.lines));
    QStringList sentences;
    for (const Problem &problem : placedProblems(mapped.problems))
        sentences += problem.sentence;
    m_note->setMessage(sentences.isEmpty() ? Tone::Ok : Tone::Warn,
                       sentences.isEmpty() ? tr("The lines can be read like this. Compare them with the bank's.")
                                           : tr("Not all can be read like this yet."),
                       sentences.join(u'\n'));
}

SavedMapping MappingForm::draft() const
{
    return {m_account->text(), currency().value_or(m_session.fund().currency), mapping(), m_table.headings};
}

OwnTable MappingForm::ownTable() const
{
    const auto opening = m_opening->amount();
    return {m_account->text(), opening ? Decimal::fromText(opening->toText()) : std::nullopt};
}

Problems MappingForm::check() const
{
    const SavedMapping said = draft();
    Problems problems = m_unread.empty() ? checkMapping(said.mapping, said.headings) : m_unread;
    if (accountKey(said.account).isEmpty())
        problems.insert(problems.begin(), {QStringLiteral("account"),
                                           QStringLiteral("mapping_must_be_of_an_account"),
                                           tr("Say the account: its IBAN or the bank's number."),
                                           {},
                                           0});
    if (!problems.empty())
        return placedProblems(std::move(problems));
    const auto file = readTableBy(m_session.database(), m_bytes, said, ownTable().opening);
    if (!file)
        return placedProblems(file.failure().problems);
    const auto imported = importStatements(m_session, *file, true);
    return imported ? Problems() : placedProblems(imported.failure().problems);
}

} // namespace fund
