#include "ui/shell/role_desk.h"

#include "forms/form_dialog.h"
#include "forms/text_fields.h"
#include "partners/partner_form.h"
#include "partners/partner_person_store.h"
#include "partners/partner_store.h"
#include "partners/partners_page.h"
#include "support/test_diligence.h"
#include "support/test_partners.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/table_view.h"

#include "support/catch_qt.h"

#include <QAbstractItemModelTester>

#include <algorithm>

using namespace fund;

namespace {

PartnerForm *openForm(PartnersPage &page)
{
    for (FormDialog *dialog : page.findChildren<FormDialog *>())
        if (dialog->isVisible())
            return dialog->findChild<PartnerForm *>();
    return nullptr;
}

void submitForm(PartnersPage &page)
{
    for (FormDialog *dialog : page.findChildren<FormDialog *>())
        if (dialog->isVisible())
            dialog->submit();
    QApplication::processEvents();
}

bool showsText(const QWidget &window, QStringView part)
{
    for (const Label *label : window.findChildren<Label *>())
        if (label->text().contains(part))
            return true;
    return false;
}

void write(PartnerForm &form, const QString &field, const QString &text)
{
    if (auto *line = qobject_cast<TextField *>(form.field(field)))
        line->setText(text);
    else
        qobject_cast<NoteField *>(form.field(field))->setText(text);
}

} // namespace

TEST_CASE("para. 24: a partner is recorded by the keyboard, amended with a reason, and says what it lacks",
          "[partners]")
{
    TestFund fund;
    const QDate today = fund.clock().today();
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<PartnersPage>("partners", {});
    REQUIRE(page);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    PartnerForm *form = openForm(*page);
    REQUIRE(form);
    submitForm(*page);
    CHECK(form->field(u"name"_qs)->hasProblem());
    write(*form, u"name"_qs, u"Sandbar Network Institute"_qs);
    write(*form, u"name_fr"_qs, u"Institut Sandbar"_qs);
    write(*form, u"person"_qs, u"Tavira Oskelund; Director; 1970"_qs);
    submitForm(*page);
    const auto partner = readPartner(fund.database(), PartnerId(1), today);
    REQUIRE(partner);
    CHECK(partner->facts.names.at(Language::French) == u"Institut Sandbar");
    CHECK(readPersonsInCharge(fund.database(), partner->id, today).size() == 1);
    CHECK(showsText(desk.window(), u"record the due diligence first"));
    page->amend(*partner);
    form = openForm(*page);
    REQUIRE(form);
    write(*form, u"registration"_qs, u"Register 80012"_qs);
    submitForm(*page);
    CHECK(form->field(u"reason"_qs)->hasProblem());
    write(*form, u"reason"_qs, u"Letter of 1 March"_qs);
    submitForm(*page);
    CHECK(readPartner(fund.database(), partner->id, today)->facts.registration == u"Register 80012");
    CHECK(readPartnerVersions(fund.database(), partner->id).size() == 2);
}

TEST_CASE("para. 24: the partners' page shows who is cleared until when, in every look, and keeps names sealed",
          "[partners]")
{
    TestFund fund;
    const PartnerId cleared = addPartner(fund);
    static_cast<void>(addPartner(fund, "Harbour Academy", "Ilvo Marrick"));
    REQUIRE(clearByTwo(fund, cleanExamination(cleared, fund.clock().today())));
    for (const Look &look : looks()) {
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<PartnersPage>("partners", u"IP-001"_qs);
        REQUIRE(page);
        auto *table = page->findChild<TableView *>();
        const QAbstractItemModelTester tester(table->model());
        CHECK(table->model()->rowCount() == 2);
        CHECK(showsText(desk.window(), u"Tavira Oskelund"));
        picture(desk.window(), QStringLiteral("partners-") + look.name);
    }
    RoleDesk desk(fund.as(Role::Auditor));
    auto *page = desk.open<PartnersPage>("partners", u"IP-001"_qs);
    REQUIRE(page);
    CHECK_FALSE(showsText(desk.window(), u"Tavira Oskelund"));
    for (const Button *button : desk.window().findChildren<Button *>())
        if (button->isVisible() && button->text().startsWith(u"Amend"))
            CHECK_FALSE(button->isEnabled());
}

TEST_CASE("para. 11: the name of a person in charge is erased from the page, with a reason, by whoever may",
          "[partners]")
{
    TestFund fund;
    const PartnerId partner = addPartner(fund);
    const auto erasure = [](RoleDesk &desk) {
        const auto buttons = desk.window().findChildren<Button *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const Button *button) {
            return button->isVisible() && button->text().startsWith(u"Erase");
        });
        return found == buttons.end() ? nullptr : *found;
    };
    {
        RoleDesk auditor(fund.as(Role::Auditor));
        REQUIRE(auditor.open<PartnersPage>("partners", u"IP-001"_qs));
        CHECK_FALSE(erasure(auditor));
    }
    RoleDesk desk(fund.administrator());
    REQUIRE(desk.open<PartnersPage>("partners", u"IP-001"_qs));
    REQUIRE(erasure(desk));
    QTest::mouseClick(erasure(desk), Qt::LeftButton); // nobody says why
    CHECK(readPartnerPersons(fund.database(), partner).front().sealed);
    desk.dialogs.sentences.push_back(u"Asked for it on 1 March"_qs);
    QTest::mouseClick(erasure(desk), Qt::LeftButton);
    QApplication::processEvents();
    const auto persons = readPartnerPersons(fund.database(), partner);
    REQUIRE(persons.size() == 1);
    CHECK_FALSE(persons.front().sealed);
    CHECK(persons.front().leftBecause == u"Asked for it on 1 March");
    CHECK_FALSE(erasure(desk));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what the inspector showed before
    CHECK_FALSE(showsText(desk.window(), u"Tavira Oskelund"));
}
