#include "journeys/window_office.h"

#include "support/catch_qt.h"

#include "base/decimal.h"
#include "forms/field.h"
#include "imports/import_dialog.h"
#include "settings/setting.h"
#include "widgets/message_note.h"

#include <QFile>
#include <QMenu>

namespace fund {

namespace {

/// Answers each ground of the checklist, and proposes to clear the donor.
QString examine(FormDialog &dialog, const NewDonor &donor)
{
    const QString noteEnd = u"_note"_qs;
    std::vector<QByteArray> names; // of the fields, kept as long as the answers name them
    for (const Field *field : dialog.findChildren<Field *>())
        if (field->name().endsWith(noteEnd))
            names.push_back(field->name().chopped(noteEnd.size()).toLatin1());
    REQUIRE_FALSE(names.empty());
    std::vector<QByteArray> notes;
    for (const QByteArray &name : names)
        notes.push_back(name + noteEnd.toLatin1());
    Answers answers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        answers.push_back({names[i].constData(), u"no_finding"_qs});
        answers.push_back({notes[i].constData(), Office::groundNote});
    }
    answers.push_back({"evidence", donor.evidence});
    answers.push_back({"outcome", u"cleared"_qs});
    answers.push_back({"valid_until", donor.clearedUntil.toString(Qt::ISODate)});
    return submit(dialog, answers);
}

/// The window asks for per cent where the command line takes a share.
QString typedValue(Setting setting, const QString &value)
{
    if (settingKind(setting) != SettingKind::Share)
        return value;
    const auto share = Decimal::fromText(value);
    REQUIRE(share);
    REQUIRE(share->scale() == 2);
    return QString::number(share->coefficient());
}

} // namespace

QString WindowOffice::write(const QString &name, const QByteArray &content)
{
    QFile file(m_screen.path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

Refusal WindowOffice::decide(const QString &setting, const QString &value, const QString &authority)
{
    const Setting which = *settingOf(setting);
    m_screen.openPage(u"Settings"_qs);
    m_screen.click(u"Decided by authorities"_qs);
    const char *field = settingChoices(settingKind(which)).isEmpty() ? "value" : "status";
    return m_screen.answer(u"Record a decision"_qs,
                           {{"setting", setting}, {field, typedValue(which, value)}, {"authority", authority}});
}

Refusal WindowOffice::import(const QString &kind, const QByteArray &table, const QString &)
{
    const QString path = write(kind + u".csv"_qs, table);
    if (kind == u"rates")
        return importRates(path);
    if (kind == u"contributions" || kind == u"receipts")
        return importMoney(kind, path);
    if (kind == u"reviews") {
        m_screen.openPage(u"Review queue"_qs);
        return m_screen.importTable([&] { m_screen.drop(path); }, path);
    }
    m_screen.openPage(u"Applications"_qs);
    const QString words = kind == u"travel-costs" ? u"Import travel costs"_qs : u"Import a table"_qs;
    return m_screen.importTable([&] { m_screen.click(words); }, path);
}

Refusal WindowOffice::importRates(const QString &path)
{
    m_screen.openPage(u"Settings"_qs);
    m_screen.click(u"Rates of exchange"_qs);
    m_screen.dialogs.files.push_back(path);
    m_screen.click(u"Import rates"_qs);
    return m_screen.unless(u"recorded."_qs);
}

Refusal WindowOffice::importMoney(const QString &kind, const QString &path)
{
    m_screen.openPage(u"Contributions"_qs);
    const auto open = [&] {
        m_screen.click(u"Import…"_qs);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (int i = 0; i < menu->actions().size(); ++i) {
            QTest::keyClick(menu, Qt::Key_Down);
            if (menu->activeAction()->text() == importKindOf(kind)->summary)
                return QTest::keyClick(menu, Qt::Key_Return);
        }
        FAIL("the menu has no such table");
    };
    return m_screen.importTable(open, path);
}

Refusal WindowOffice::recordDonor(const NewDonor &donor)
{
    m_screen.openPage(u"Donors"_qs);
    const bool isState = !donor.state.isEmpty();
    Answers answers = {{"kind", donor.kind}};
    if (isState)
        answers.push_back({"state", donor.state});
    answers.push_back({"name", donor.name});
    const QString refusal = m_screen.answer(u"New donor"_qs, answers);
    if (!refusal.isEmpty() || isState)
        return refusal;
    // The due diligence of a donor that is no State is asked for at once.
    QWidget *next = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (next = QApplication::activeModalWidget()) != nullptr; }));
    QString outcome;
    if (donor.evidence.isEmpty())
        QTest::keyClick(next, Qt::Key_Escape);
    else
        outcome = examine(*qobject_cast<FormDialog *>(next), donor);
    m_screen.settle();
    return outcome;
}

Refusal WindowOffice::confirmDiligence(const QString &donor, const QString &reason)
{
    m_screen.openPage(u"Due diligence"_qs);
    m_screen.chooseRow(donor);
    m_screen.dialogs.sentences.push_back(reason);
    m_screen.click(u"Confirm…"_qs);
    return m_screen.unless(u"agrees"_qs);
}

Refusal WindowOffice::pledge(const NewPledge &pledge)
{
    m_screen.openPage(u"Contributions"_qs);
    return m_screen.answer([&] { m_screen.clickPrimary(); }, {{"kind", pledge.donorKind},
                                                              {"donor", pledge.donor},
                                                              {"amount", pledge.currency + u' ' + pledge.amount},
                                                              {"wish", pledge.wish}});
}

Refusal WindowOffice::agree(const QString &contribution, const QStringList &instalments)
{
    m_screen.openPage(u"Contributions"_qs);
    m_screen.chooseRow(contribution);
    return m_screen.answer(u"Record agreement"_qs, {{"instalments", instalments.join(u'\n')}});
}

Refusal WindowOffice::receive(const QString &contribution, const QString &amount, const QString &bankReference)
{
    m_screen.openPage(u"Contributions"_qs);
    m_screen.chooseRow(contribution);
    return m_screen.answer(u"Record receipt"_qs, {{"amount", amount}, {"bank_reference", bankReference}});
}

Refusal WindowOffice::allot(const QString &amount, const QString &authority)
{
    m_screen.openPage(u"Pool"_qs);
    return m_screen.answer([&] { m_screen.clickPrimary(); },
                           {{"window", u"sponsorship"_qs}, {"amount", amount}, {"authority", authority}});
}

} // namespace fund
