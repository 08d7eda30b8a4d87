#pragma once

#include "base/result.h"
#include "localisation/language.h"

#include <QStringList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QVBoxLayout)

namespace fund {

class Button;
class Card;
class Label;
class MessageNote;

/// What the program shows before a file is open: files opened last, a new one, another one.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setFiles(const QStringList &paths);
    void showFailure(const Failure &failure);
    void clearFailure();
    void setOffersDemonstration(bool offers);
    /// While the demonstration is made: per cent; -1 when it is not.
    void setProgress(int percent);

Q_SIGNALS:
    void demonstrationAsked();
    void cancelAsked();
    void fileChosen(const QString &path);
    void openAsked();
    void newAsked();
    void languageChosen(fund::Language language);

protected:
    /// Enter presses the button that has the keyboard, as Space does.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    [[nodiscard]] QWidget *newLanguages();

    Label *m_title;
    Label *m_subtitle;
    MessageNote *m_note;
    Card *m_recent;
    Label *m_none;
    QVBoxLayout *m_rows;
    Card *m_begin;
    Button *m_new;
    Button *m_open;
    Button *m_try;
    Button *m_cancel;
    int m_percent = -1;
    Label *m_promise;
};

} // namespace fund
