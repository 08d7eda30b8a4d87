#include "ui/shell/window_fixture.h"

#include "base/progress.h"
#include "forms/form.h"
#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "localisation/paragraphs.h"
#include "widgets/button.h"
#include "widgets/message_note.h"
#include "widgets/small_parts.h"

#include "support/catch_qt.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QThread>

#include <atomic>

using namespace fund;

namespace {

/// A receipt's form, with one field of each kind.
class ReceiptForm final : public Form
{
public:
    ReceiptForm()
    {
        donor = add(new StateField(QStringLiteral("donor"), QStringLiteral("Donor"),
                                   {{QStringLiteral("RWA"), QStringLiteral("Rwanda")},
                                    {QStringLiteral("CIV"), QStringLiteral("Côte d'Ivoire")},
                                    {QStringLiteral("GMB"), QStringLiteral("Gambia")}}));
        kind = new ChoiceField(QStringLiteral("kind"), QStringLiteral("Kind"),
                               {{QStringLiteral("pledge"), QStringLiteral("Pledge")},
                                {QStringLiteral("receipt"), QStringLiteral("Receipt")}});
        date = new DateField(QStringLiteral("date"), QStringLiteral("Receipt date"));
        addRow({kind, date});
        amount = add(new AmountField(QStringLiteral("amount"), QStringLiteral("Amount"),
                                     {*currencyOf(u"USD"), *currencyOf(u"JPY")}));
        seats = add(new NumberField(QStringLiteral("seats"), QStringLiteral("Seats"), 0, 500));
        remark = add(new NoteField(QStringLiteral("remark"), QStringLiteral("What was agreed, in a sentence")));
        remark->setHint(QStringLiteral("Read by those who decide."));
        publish = add(new CheckField(QStringLiteral("publish"), QStringLiteral("May be named in reports")));
    }

    StateField *donor;
    ChoiceField *kind;
    DateField *date;
    AmountField *amount;
    NumberField *seats;
    NoteField *remark;
    CheckField *publish;
};

const Problems twoProblems = {{QStringLiteral("remark"), QStringLiteral("contribution_must_not_be_earmarked"),
                               QStringLiteral("The remark names one activity; earmarking is not allowed."),
                               QStringLiteral("para. 19"), 0},
                              {QStringLiteral("donor"), QStringLiteral("donor_must_be_cleared"),
                               QStringLiteral("D-014 has no due-diligence clearance."), QStringLiteral("para. 14"), 0},
                              {{},
                               QStringLiteral("minimum_must_be_announced"),
                               QStringLiteral("No minimum is announced."),
                               QStringLiteral("para. 16"),
                               0}};

/// As QTest::keyClicks, which knows no letters beyond ASCII.
void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &press);
    }
}

/// Where the keyboard is: a list that has opened under a field takes the keys first.
QWidget *keyboard(QWidget *widget)
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup : widget;
}

} // namespace

TEST_CASE("problems stand beside their fields, all at once, and the first bad field has the keyboard")
{
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        auto *form = new ReceiptForm;
        FormDialog dialog(QStringLiteral("Record a receipt"), form, QStringLiteral("Record the receipt"),
                          [] { return twoProblems; });
        dialog.setFootText(QStringLiteral("Entries are reversed, never edited."));
        settle(dialog);
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        dialog.resize(560, 700);
        picture(dialog, QStringLiteral("form-") + look.name);
        CHECK(dialog.isVisible());
        CHECK(form->donor->hasProblem());
        CHECK(form->remark->hasProblem());
        CHECK_FALSE(form->amount->hasProblem());
        CHECK(form->donor->editor()->hasFocus());
        CHECK(form->donor->editor()->property("bad").toBool());
        CHECK(form->donor->editor()->accessibleDescription() ==
              QStringLiteral("D-014 has no due-diligence clearance (%1).")
                  .arg(paragraphText(QStringLiteral("para. 14"))));
        CHECK(form->findChild<MessageNote *>()->text() ==
              QStringLiteral("No minimum is announced (%1).").arg(paragraphText(QStringLiteral("para. 16"))));
    }
}

TEST_CASE("a problem goes away when its field is changed")
{
    const Dressed dressed;
    ReceiptForm form;
    settle(form);
    form.show(twoProblems);
    type(form.donor->editor(), QStringLiteral("R"));
    CHECK_FALSE(form.donor->hasProblem());
    CHECK(form.remark->hasProblem());
}

TEST_CASE("a field says what is wrong when it is left, not while one types, and others keep silent")
{
    const Dressed dressed;
    ReceiptForm form;
    form.setCheck([] { return twoProblems; });
    settle(form);
    form.donor->editor()->setFocus();
    type(form.donor->editor(), QStringLiteral("Rwanda"));
    CHECK_FALSE(form.donor->hasProblem());
    QTest::keyClick(keyboard(form.donor->editor()), Qt::Key_Tab);
    CHECK(form.donor->hasProblem());
    CHECK_FALSE(form.remark->hasProblem());
}

TEST_CASE("a dialog closes when what was entered is right")
{
    const Dressed dressed;
    auto *form = new ReceiptForm;
    int recorded = 0;
    FormDialog dialog(QStringLiteral("Record"), form, QStringLiteral("Record"), [&] {
        ++recorded;
        return recorded == 1 ? twoProblems : Problems();
    });
    settle(dialog);
    form->donor->editor()->setFocus();
    QTest::keyClick(form->donor->editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog.isVisible());
    QTest::keyClick(form->donor->editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(recorded == 2);
    CHECK_FALSE(dialog.isVisible());
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("an amount is read exactly, in the language's own form")
{
    const auto read = [](Language language, const QString &typed) {
        Dressed dressed({QStringLiteral("x"), Theme::Light, language, {}});
        AmountField field(QStringLiteral("amount"), QStringLiteral("Amount"), {*currencyOf(u"USD")});
        field.setLocale(localeOf(language));
        type(field.editor(), typed);
        return field.amount() ? field.amount()->toText() : QStringLiteral("none");
    };
    CHECK(read(Language::English, QStringLiteral("1,234.50")) == u"1234.50");
    CHECK(read(Language::French, QStringLiteral("1 234,50")) == u"1234.50");
    CHECK(read(Language::Spanish, QStringLiteral("12.345,6")) == u"12345.60");
    CHECK(read(Language::Arabic, QStringLiteral("١٬٢٣٤٫٥٠")) == u"1234.50");
    CHECK(read(Language::English, QStringLiteral("90071992547.41")) == u"none"); // more than one amount may be
    CHECK(read(Language::English, QStringLiteral("twelve")) == u"none");
}

TEST_CASE("an amount with more places than its currency is named as unreadable, and recording is not tried")
{
    const Dressed dressed;
    auto *form = new ReceiptForm;
    int tried = 0;
    FormDialog dialog(QStringLiteral("Record"), form, QStringLiteral("Record"), [&] {
        ++tried;
        return Problems();
    });
    settle(dialog);
    form->amount->setCurrency(QStringLiteral("JPY"));
    type(form->amount->editor(), QStringLiteral("5,000,000.50"));
    dialog.submit();
    CHECK(tried == 0);
    CHECK(form->amount->hasProblem());
    CHECK(form->unreadable().front().rule == u"amount_must_be_readable");
}

TEST_CASE("a State is found by a part of its name, and what is on no list is said")
{
    const Dressed dressed;
    ReceiptForm form;
    settle(form);
    type(form.donor->editor(), QStringLiteral("côte d'ivoire"));
    CHECK(form.donor->key() == u"CIV");
    form.donor->setKey(QStringLiteral("GMB"));
    CHECK(form.donor->key() == u"GMB");
    static_cast<QLineEdit *>(form.donor->editor())->clear();
    CHECK_FALSE(form.donor->unreadable());
    type(form.donor->editor(), QStringLiteral("Atlantis"));
    CHECK(form.donor->key().isEmpty());
    REQUIRE(form.donor->unreadable());
    CHECK(form.donor->unreadable()->rule == u"entry_must_be_on_the_list");
}

TEST_CASE("a date may be left empty")
{
    const Dressed dressed;
    DateField field(QStringLiteral("date"), QStringLiteral("Date"));
    CHECK_FALSE(field.date().isValid());
    field.setDate({2026, 10, 12});
    CHECK(field.date() == QDate(2026, 10, 12));
    field.setDate({});
    CHECK_FALSE(field.date().isValid());
}

TEST_CASE("every field's editor bears the field's label as its name")
{
    const Dressed dressed;
    const ReceiptForm form;
    for (const Field *field : form.findChildren<Field *>())
        CHECK_FALSE(field->editor()->accessibleName().isEmpty());
    CHECK(form.donor->editor()->accessibleName() == u"Donor");
}

TEST_CASE("a deed that takes long leaves the window alive, and Cancel stops it before anything is done")
{
    Dressed dressed(looks().front());
    auto *form = new ReceiptForm;
    std::atomic<QThread *> worker = nullptr;
    FormDialog dialog(QStringLiteral("Record a receipt"), form, QStringLiteral("Record the receipt"),
                      [] { return Problems(); });
    dialog.setFootText(QStringLiteral("Goes to the pool."));
    dialog.setLongWork(QStringLiteral("Making the key…"), [&]() -> FormDialog::LongWork {
        return [&](const Progress &progress) -> Problems {
            worker = QThread::currentThread();
            while (!progress.isCancelled())
                QThread::msleep(1);
            return {twoProblems.back()};
        };
    });
    settle(dialog);
    dialog.submit();
    CHECK(dialog.isWorking());
    CHECK_FALSE(form->isEnabled());
    CHECK_FALSE(dialog.deedButton()->isEnabled());
    CHECK(QTest::qWaitFor([&] { return worker.load() != nullptr; }));
    CHECK(worker != QThread::currentThread());
    dialog.submit(); // pressed twice it is done once
    dialog.close();
    CHECK(dialog.isVisible()); // until the work has stopped
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("what long work finds wrong stands beside its field, and the form can be mended")
{
    Dressed dressed(looks().front());
    auto *form = new ReceiptForm;
    int tries = 0;
    FormDialog dialog(QStringLiteral("Record a receipt"), form, QStringLiteral("Record the receipt"),
                      [] { return Problems(); });
    dialog.setLongWork(QStringLiteral("Making the key…"), [&]() -> FormDialog::LongWork {
        return [wrong = ++tries == 1](const Progress &) { return wrong ? twoProblems : Problems(); };
    });
    settle(dialog);
    dialog.submit();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isWorking(); }));
    CHECK(form->donor->hasProblem());
    CHECK(form->isEnabled());
    CHECK(dialog.isVisible());
    dialog.submit();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    CHECK(dialog.result() == QDialog::Accepted);
}
