#include "ui/shell/role_desk.h"

#include "forms/form_dialog.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "shortlists/publication_form.h"
#include "shortlists/publication_store.h"
#include "shortlists/published_problem.h"
#include "shortlists/short_list_page.h"
#include "support/test_shortlists.h"
#include "widgets/button.h"
#include "widgets/message_note.h"

#include "support/catch_qt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

using namespace fund;

namespace {

/// An approved list, with the administrator before it.
struct PublishingOffice
{
    explicit PublishingOffice(const Look &look = looks().front())
        : call(reviewedCall(fund, 3, 9)), desk(approved(fund, call), look)
    {
        page = desk.open<ShortListPage>("shortlist");
        REQUIRE(page);
    }

    static Session &approved(TestFund &fund, CallId call)
    {
        REQUIRE(selectShortList(fund.administrator(), call));
        REQUIRE(submitShortList(fund.administrator(), call));
        REQUIRE(decideShortList(fund.as(Role::Representative), call, {}, QStringLiteral("test")));
        return fund.administrator();
    }
    [[nodiscard]] Button *giveOut() const
    {
        for (Button *button : page->findChildren<Button *>())
            if (button->isVisible() && button->text() == u"Give out…")
                return button;
        return nullptr;
    }
    [[nodiscard]] QStringList alone()
    {
        return singledOut(*publishProblem(*readApprovedList(fund.database(), call), {{}, true}));
    }

    TestFund fund;
    CallId call;
    RoleDesk desk;
    ShortListPage *page = nullptr;
};

template <typename F>
F *field(const FormDialog &dialog, const QString &name)
{
    return static_cast<F *>(dialog.findChild<PublicationForm *>()->field(name));
}

FormDialog *openDialog()
{
    return qobject_cast<FormDialog *>(QApplication::activeModalWidget());
}

} // namespace

TEST_CASE("an approved selection is given out under codes with the letters of those who consented, as an entry")
{
    PublishingOffice office;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("given.json"));
    REQUIRE(office.giveOut());
    office.desk.dialogs.files.push_back(path);
    QTimer::singleShot(0, [&] {
        FormDialog *dialog = openDialog();
        REQUIRE(dialog);
        field<ChoiceField>(*dialog, QStringLiteral("audience"))->setKey(QStringLiteral("public"));
        dialog->submit();
        CHECK(field<Field>(*dialog, QStringLiteral("authority"))->hasProblem());
        field<TextField>(*dialog, QStringLiteral("authority"))->setText(QStringLiteral("Decision 5/2026"));
        dialog->submit();
        CHECK(dialog->findChild<MessageNote *>()->text().contains(QStringLiteral("Without their consent")));
        for (const QString &ref : office.alone()) {
            field<TextField>(*dialog, QStringLiteral("letter/") + ref)->setText(QStringLiteral("Letter 17/2026"));
            field<DateField>(*dialog, QStringLiteral("day/") + ref)->setDate(QDate(2026, 4, 10));
        }
        picture(*dialog, QStringLiteral("shortlist-give-out"));
        dialog->submit();
        CHECK_FALSE(dialog->isVisible());
    });
    QTest::mouseClick(office.giveOut(), Qt::LeftButton);
    const auto publications = readPublications(office.fund.database(), office.call);
    REQUIRE(publications.size() == 1);
    CHECK(publications.front().what.authority == u"Decision 5/2026");
    CHECK(publications.front().what.consented() == office.alone());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256) == publications.front().digest);
    QApplication::processEvents();
    const auto *note = office.page->findChild<MessageNote *>();
    CHECK(note->isVisible());
    CHECK(note->text().contains(QString::fromLatin1(publications.front().digest.toHex())));
    picture(office.desk.window(), QStringLiteral("shortlist-given-out"));
}

TEST_CASE("nothing is on record where no file was chosen, and nobody but the office gives a selection out")
{
    PublishingOffice office;
    QTimer::singleShot(0, [&] {
        FormDialog *dialog = openDialog();
        REQUIRE(dialog);
        field<ChoiceField>(*dialog, QStringLiteral("audience"))->setKey(QStringLiteral("states"));
        field<TextField>(*dialog, QStringLiteral("authority"))->setText(QStringLiteral("Note verbale 12/2026"));
        dialog->submit();
    });
    QTest::mouseClick(office.giveOut(), Qt::LeftButton);
    CHECK(office.desk.dialogs.asked.size() == 1); // the file
    CHECK(readPublications(office.fund.database(), office.call).empty());
}

TEST_CASE("the button to give a selection out has its place in every look")
{
    for (const Look &look : looks()) {
        PublishingOffice office(look);
        picture(office.desk.window(), QStringLiteral("shortlist-approved-") + look.name);
        const QWidget &head = office.page->head();
        for (const Button *button : head.findChildren<Button *>())
            if (button->isVisible())
                CHECK(head.rect().contains(QRect(button->mapTo(&head, QPoint(0, 0)), button->size())));
    }
}
