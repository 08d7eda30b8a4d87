#include "forms/text_fields.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>
#include <QStringListModel>

namespace fund {

TextField::TextField(QString name, const QString &label, QWidget *parent)
    : Field(std::move(name), label, parent), m_edit(new QLineEdit)
{
    setEditor(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &Field::changed);
}

QString TextField::text() const
{
    return m_edit->text().trimmed();
}

QString TextField::rawText() const
{
    return m_edit->text();
}

void TextField::setText(const QString &text)
{
    m_edit->setText(text);
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::setPassword(bool password)
{
    m_edit->setEchoMode(password ? QLineEdit::Password : QLineEdit::Normal);
}

NoteField::NoteField(QString name, const QString &label, int lines, QWidget *parent)
    : Field(std::move(name), label, parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(lines * 20 + 12);
    setEditor(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Field::changed);
}

QString NoteField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void NoteField::setText(const QString &text)
{
    m_edit->setPlainText(text);
}

ChoiceField::ChoiceField(QString name, const QString &label, const std::vector<Choice> &choices, QWidget *parent)
    : Field(std::move(name), label, parent), m_combo(new QComboBox)
{
    setEditor(m_combo);
    setChoices(choices);
    m_combo->setPlaceholderText(QStringLiteral("–"));
    m_combo->setMaxVisibleItems(16);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &Field::changed);
}

void ChoiceField::setChoices(const std::vector<Choice> &choices)
{
    const QString kept = key();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Choice &choice : choices)
        m_combo->addItem(choice.text, choice.key);
    m_combo->setCurrentIndex(kept.isEmpty() ? -1 : m_combo->findData(kept));
}

QString ChoiceField::key() const
{
    return m_combo->currentData().toString();
}

void ChoiceField::setKey(const QString &key)
{
    m_combo->setCurrentIndex(m_combo->findData(key));
}

CheckField::CheckField(QString name, const QString &label, QWidget *parent)
    : Field(std::move(name), label, parent), m_box(new QCheckBox(label))
{
    setEditor(m_box);
    hideLabel();
    connect(m_box, &QCheckBox::toggled, this, &Field::changed);
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

void CheckField::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void CheckField::setText(const QString &text)
{
    m_box->setText(text);
    setLabel(text);
}

StateField::StateField(QString name, const QString &label, std::vector<Choice> states, QWidget *parent)
    : Field(std::move(name), label, parent), m_edit(new QLineEdit)
{
    setEditor(m_edit);
    setStates(std::move(states));
    connect(m_edit, &QLineEdit::textChanged, this, &Field::changed);
}

void StateField::setStates(std::vector<Choice> states)
{
    const QString kept = key();
    m_states = std::move(states);
    QStringList names;
    for (const Choice &state : m_states)
        names += state.text;
    auto *completer = new QCompleter(names, m_edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    delete m_edit->completer();
    m_edit->setCompleter(completer);
    completer->popup()->installEventFilter(this);
    if (!kept.isEmpty())
        setKey(kept);
}

QString StateField::key() const
{
    const QString typed = m_edit->text().trimmed();
    for (const Choice &state : m_states)
        if (state.text.compare(typed, Qt::CaseInsensitive) == 0 || state.key.compare(typed, Qt::CaseInsensitive) == 0)
            return state.key;
    return {};
}

void StateField::setKey(const QString &key)
{
    for (const Choice &state : m_states)
        if (state.key == key)
            m_edit->setText(state.text);
}

std::optional<Problem> StateField::unreadable() const
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty() || !key().isEmpty())
        return std::nullopt;
    return problem(QStringLiteral("entry_must_be_on_the_list"),
                   tr("“%1” is not on the list. Type a part of the name and choose.").arg(typed));
}

bool StateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit)
        return Field::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->modifiers().testFlag(Qt::ControlModifier) ||
        (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return false;
    m_edit->completer()->popup()->hide();
    Q_EMIT submitAsked();
    return true;
}

} // namespace fund
