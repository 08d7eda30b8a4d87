#include "shell/desktop_dialogs.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

namespace fund {

namespace {

QString cancelText()
{
    return QCoreApplication::translate("shell", "Cancel");
}

/// A dialog of text, a field, and two buttons of which the first names the deed.
class AskingDialog final : public QDialog
{
public:
    AskingDialog(QWidget *over, const QString &title, const QString &text)
        : QDialog(over), m_rows(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
    {
        setWindowTitle(title);
        setMinimumWidth(440);
        m_rows->setContentsMargins(24, 20, 24, 20);
        m_rows->setSpacing(8);
        auto *heading = new Label(title, TextStyle::InspectorHeading);
        heading->setWordWrap(true);
        m_rows->addWidget(heading);
        addText(text, Tone::Plain);
        m_buttons->addStretch(1);
    }
    void addText(const QString &text, Tone tone)
    {
        if (text.isEmpty())
            return;
        auto *label = new Label(text, tone == Tone::Muted ? TextStyle::Caption : TextStyle::Text, tone);
        label->setWordWrap(true);
        m_rows->addWidget(label);
    }
    void addField(const QString &label, QWidget *field)
    {
        field->setAccessibleName(label);
        m_rows->addSpacing(8);
        m_rows->addWidget(new Label(label, TextStyle::CaptionStrong, Tone::Muted));
        m_rows->addWidget(field);
        field->setFocus();
    }
    Button *addButtons(const QString &yes, bool withCancel)
    {
        if (withCancel) {
            auto *cancel = new Button(cancelText());
            m_buttons->addWidget(cancel);
            connect(cancel, &Button::clicked, this, &QDialog::reject);
        }
        auto *deed = new Button(yes, ButtonKind::Primary);
        m_buttons->addWidget(deed);
        connect(deed, &Button::clicked, this, &QDialog::accept);
        m_rows->addSpacing(12);
        m_rows->addLayout(m_buttons);
        return deed;
    }

private:
    QVBoxLayout *m_rows;
    QHBoxLayout *m_buttons;
};

} // namespace

void DesktopDialogs::tell(QWidget *over, const QString &title, const QString &text)
{
    AskingDialog dialog(over, title, text);
    dialog.addButtons(QCoreApplication::translate("shell", "Close"), false)->setFocus();
    dialog.exec();
}

bool DesktopDialogs::confirm(QWidget *over, const Question &question)
{
    AskingDialog dialog(over, question.title, question.text);
    dialog.addText(question.detail, Tone::Muted);
    dialog.addButtons(question.yes, true);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> DesktopDialogs::askSentence(QWidget *over, const SentenceRequest &request)
{
    AskingDialog dialog(over, request.title, request.text);
    auto *field = new QPlainTextEdit(request.initial);
    field->setFixedHeight(88);
    field->setTabChangesFocus(true);
    dialog.addField(request.label, field);
    Button *deed = dialog.addButtons(request.yes, true);
    const auto sentence = [field] { return field->toPlainText().trimmed(); };
    const auto look = [deed, sentence] { deed->setEnabled(!sentence().isEmpty()); };
    QObject::connect(field, &QPlainTextEdit::textChanged, deed, look);
    look();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return sentence();
}

std::optional<QString> DesktopDialogs::askPassword(QWidget *over, const PasswordRequest &request)
{
    AskingDialog dialog(over, request.title, request.text);
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    dialog.addField(QCoreApplication::translate("shell", "Password"), field);
    Button *deed = dialog.addButtons(request.yes, true);
    const auto look = [deed, field] { deed->setEnabled(!field->text().isEmpty()); };
    QObject::connect(field, &QLineEdit::textChanged, deed, look);
    QObject::connect(field, &QLineEdit::returnPressed, deed, [deed] { deed->click(); });
    look();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return field->text();
}

std::optional<QString> DesktopDialogs::openFile(QWidget *over, const QString &title, const QString &filter)
{
    const QString path = QFileDialog::getOpenFileName(over, title, {}, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DesktopDialogs::saveFile(QWidget *over, const QString &title, const QString &suggestedName,
                                                const QString &filter)
{
    const QString path = QFileDialog::getSaveFileName(over, title, suggestedName, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> DesktopDialogs::chooseFolder(QWidget *over, const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(over, title);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

bool DesktopDialogs::choosePrinter(QWidget *over, QPrinter &printer, int pages)
{
    QPrintDialog dialog(&printer, over);
    dialog.setMinMax(1, pages);
    dialog.setFromTo(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace fund
