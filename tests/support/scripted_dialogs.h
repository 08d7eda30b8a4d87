#pragma once

#include "widgets/dialogs.h"

#include <QStringList>
#include <QtPrintSupport/QPrinter>

#include <deque>

namespace fund {

/// Answers in the person's place: each question takes the next answer of its kind, and "no" or "cancelled" where none
/// is left. What was asked stays to be read.
class ScriptedDialogs final : public Dialogs
{
public:
    std::deque<bool> confirmations;
    std::deque<QString> sentences;
    std::deque<QString> passwords;
    std::deque<QString> files;
    QStringList asked; ///< title and text of each, in order

    void tell(QWidget *, const QString &title, const QString &text) override { note(title, text); }
    [[nodiscard]] bool confirm(QWidget *, const Question &question) override
    {
        note(question.title, question.text);
        return next(confirmations).value_or(false);
    }
    [[nodiscard]] std::optional<QString> askSentence(QWidget *, const SentenceRequest &request) override
    {
        note(request.title, request.text);
        return next(sentences);
    }
    [[nodiscard]] std::optional<QString> askPassword(QWidget *, const PasswordRequest &request) override
    {
        note(request.title, request.text);
        return next(passwords);
    }
    [[nodiscard]] std::optional<QString> openFile(QWidget *, const QString &title, const QString &filter) override
    {
        note(title, filter);
        return next(files);
    }
    [[nodiscard]] std::optional<QString> saveFile(QWidget *, const QString &title, const QString &suggestedName,
                                                  const QString &) override
    {
        note(title, suggestedName);
        return next(files);
    }
    [[nodiscard]] std::optional<QString> chooseFolder(QWidget *, const QString &title) override
    {
        note(title, {});
        return next(files);
    }
    /// The next file is what is printed into.
    [[nodiscard]] bool choosePrinter(QWidget *, QPrinter &printer, int pages) override
    {
        note(QStringLiteral("printer"), QString::number(pages));
        const auto file = next(files);
        printer.setOutputFileName(file.value_or(QString()));
        return file.has_value();
    }

private:
    void note(const QString &title, const QString &text) { asked += QString(title + u'\n' + text); }
    template <typename T>
    static std::optional<T> next(std::deque<T> &answers)
    {
        if (answers.empty())
            return std::nullopt;
        T answer = answers.front();
        answers.pop_front();
        return answer;
    }
};

} // namespace fund
