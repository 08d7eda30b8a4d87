#include "diligence/diligence_page.h"

#include "diligence/diligence_actions.h"
#include "diligence/diligence_form.h"
#include "diligence/diligence_store.h"
#include "donors/donor_store.h"
#include "forms/form_dialog.h"
#include "forms/text_fields.h"
#include "support/test_diligence.h"
#include "support/test_money.h"
#include "support/test_partners.h"
#include "ui/shell/role_desk.h"

#include "widgets/button.h"
#include "widgets/table_view.h"

#include <QFile>

#include "support/catch_qt.h"

using namespace fund;

namespace {

Button *visibleDeed(QWidget &window, const QString &words)
{
    for (Button *button : window.findChildren<Button *>())
        if (button->isVisible() && button->text().startsWith(words))
            return button;
    return nullptr;
}

FormDialog *openChecklist(DiligencePage &page)
{
    for (FormDialog *dialog : page.findChildren<FormDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void answerAll(DiligenceForm &form)
{
    for (const ExclusionGround ground : allExclusionGrounds) {
        const QString key = exclusionGroundKey(ground);
        qobject_cast<ChoiceField *>(form.field(key))->setKey(groundAnswerKey(GroundAnswer::NoFinding));
        qobject_cast<TextField *>(form.field(key + u"_note"_qs))->setText(u"Searched by name."_qs);
    }
    qobject_cast<NoteField *>(form.field(u"evidence"_qs))->setText(u"Register and owners, file 7."_qs);
}

DiligenceState stateNow(TestFund &fund, DonorId donor)
{
    return readStanding(fund.database(), *readDonor(fund.database(), donor), fund.clock().today()).state;
}

} // namespace

TEST_CASE("para. 14: one person fills the checklist in the window, another confirms it, and it is withdrawn",
          "[diligence]")
{
    QTemporaryDir folder;
    QFile evidence(folder.filePath(u"register.txt"_qs));
    REQUIRE(evidence.open(QIODevice::WriteOnly));
    evidence.write("Register 12");
    evidence.close();
    TestFund fund;
    const DonorId donor = addFoundation(fund, "Velmoxia Foundation");
    {
        RoleDesk desk(fund.finance());
        auto *page = desk.open<DiligencePage>("diligence", u"D-001/examine"_qs);
        REQUIRE(page);
        FormDialog *dialog = openChecklist(*page);
        REQUIRE(dialog);
        auto *form = dialog->findChild<DiligenceForm *>();
        REQUIRE(form);
        dialog->submit();
        CHECK(form->field(u"tobacco"_qs)->hasProblem());
        CHECK(stateNow(fund, donor) == DiligenceState::Missing);
        answerAll(*form);
        form->attach(evidence.fileName());
        picture(*dialog, QStringLiteral("diligence-checklist"));
        dialog->submit();
        QApplication::processEvents();
        CHECK(stateNow(fund, donor) == DiligenceState::Waits);
        Button *confirm = visibleDeed(desk.window(), u"Confirm"_qs);
        REQUIRE(confirm);
        CHECK_FALSE(confirm->isEnabled());
    }
    RoleDesk desk(fund.administrator());
    auto *page = desk.open<DiligencePage>("diligence", u"D-001"_qs);
    REQUIRE(page);
    desk.dialogs.sentences.push_back(u"I read the register."_qs);
    Button *confirm = visibleDeed(desk.window(), u"Confirm"_qs);
    REQUIRE(confirm);
    confirm->click();
    QApplication::processEvents();
    CHECK(stateNow(fund, donor) == DiligenceState::Cleared);
    desk.dialogs.files.push_back(folder.filePath(u"copy.txt"_qs));
    Button *file = visibleDeed(desk.window(), u"register.txt"_qs);
    REQUIRE(file);
    file->click();
    QFile copy(folder.filePath(u"copy.txt"_qs));
    REQUIRE(copy.open(QIODevice::ReadOnly));
    CHECK(copy.readAll() == "Register 12");
    desk.dialogs.sentences.push_back(u"New owner."_qs);
    Button *withdraw = visibleDeed(desk.window(), u"Withdraw the clearance"_qs);
    REQUIRE(withdraw);
    withdraw->click();
    CHECK(stateNow(fund, donor) == DiligenceState::Withdrawn);
}

TEST_CASE("the due diligence page shows who waits for whom, in every look, and an auditor only reads", "[diligence]")
{
    TestFund fund;
    addFoundation(fund, "Ellerbrock Stiftung");
    const DonorId cleared = addFoundation(fund, "Velmoxia Foundation");
    const DonorId waiting = addFoundation(fund, "Calm Networks Trust");
    REQUIRE(clearByTwo(fund, cleanExamination(cleared, fund.clock().today())));
    REQUIRE(proposeClearance(fund.finance(), cleanExamination(waiting, fund.clock().today())));
    static_cast<void>(addPartner(fund)); // examined in the same way (para. 24)
    for (const Look &look : looks()) {
        RoleDesk desk(fund.administrator(), look);
        auto *page = desk.open<DiligencePage>("diligence", u"D-003"_qs);
        REQUIRE(page);
        CHECK(page->findChild<TableView *>()->model()->rowCount() == 4);
        picture(desk.window(), QStringLiteral("diligence-") + look.name);
    }
    RoleDesk desk(fund.as(Role::Auditor));
    REQUIRE(desk.open<DiligencePage>("diligence", u"D-001/examine"_qs));
    Button *examine = visibleDeed(desk.window(), u"Examine"_qs);
    REQUIRE(examine);
    CHECK_FALSE(examine->isEnabled());
}
