#pragma once

#include "widgets/dialogs.h"

namespace fund {

/// The dialogs that people see.
class DesktopDialogs final : public Dialogs
{
public:
    void tell(QWidget *over, const QString &title, const QString &text) override;
    [[nodiscard]] bool confirm(QWidget *over, const Question &question) override;
    [[nodiscard]] std::optional<QString> askSentence(QWidget *over, const SentenceRequest &request) override;
    [[nodiscard]] std::optional<QString> askPassword(QWidget *over, const PasswordRequest &request) override;
    [[nodiscard]] std::optional<QString> openFile(QWidget *over, const QString &title, const QString &filter) override;
    [[nodiscard]] std::optional<QString> saveFile(QWidget *over, const QString &title, const QString &suggestedName,
                                                  const QString &filter) override;
    [[nodiscard]] std::optional<QString> chooseFolder(QWidget *over, const QString &title) override;
    [[nodiscard]] bool choosePrinter(QWidget *over, QPrinter &printer, int pages) override;
};

} // namespace fund
