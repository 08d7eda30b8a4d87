#pragma once

#include <QString>

#include <optional>

QT_FORWARD_DECLARE_CLASS(QPrinter)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace fund {

/// An irreversible act, asked before it is done: what it will do and to whom.
struct Question
{
    QString title;
    QString text;
    QString yes;    ///< the deed, on the button: "Publish and freeze"
    QString detail; ///< muted below the text; empty: none
};

/// A sentence that a person must give.
struct SentenceRequest
{
    QString title;
    QString text;
    QString label;   ///< of the field
    QString yes;     ///< the deed, on the button
    QString initial; ///< what stands in the field at first
};

/// A password that is asked for once, for one deed.
struct PasswordRequest
{
    QString title;
    QString text;
    QString yes;
};

/// Everything that stops the person to ask: pages call it, tests answer in its place
/// (tests/support/scripted_dialogs.h).
class Dialogs
{
public:
    Dialogs() = default;
    Dialogs(const Dialogs &) = delete;
    Dialogs &operator=(const Dialogs &) = delete;
    virtual ~Dialogs() = default;

    /// Tells what can't stand on a page.
    virtual void tell(QWidget *over, const QString &title, const QString &text) = 0;
    [[nodiscard]] virtual bool confirm(QWidget *over, const Question &question) = 0;
    /// None where it was cancelled; never an empty sentence.
    [[nodiscard]] virtual std::optional<QString> askSentence(QWidget *over, const SentenceRequest &request) = 0;
    [[nodiscard]] virtual std::optional<QString> askPassword(QWidget *over, const PasswordRequest &request) = 0;
    /// `filter` as Qt has it: "Tables (*.csv *.xlsx)".
    [[nodiscard]] virtual std::optional<QString> openFile(QWidget *over, const QString &title,
                                                          const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<QString> saveFile(QWidget *over, const QString &title,
                                                          const QString &suggestedName, const QString &filter) = 0;
    /// A folder that several files go into.
    [[nodiscard]] virtual std::optional<QString> chooseFolder(QWidget *over, const QString &title) = 0;
    /// Which printer, which pages; what was chosen stands in `printer`.
    [[nodiscard]] virtual bool choosePrinter(QWidget *over, QPrinter &printer, int pages) = 0;
};

} // namespace fund
