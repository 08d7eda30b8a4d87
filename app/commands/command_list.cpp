#include "commands/command_list.h"

#include "commands/commands.h"

#include <QCoreApplication>

namespace fund {

namespace {

template <typename... Commands>
CommandSection section(const char *title, Commands... commands)
{
    CommandSection result{QCoreApplication::translate("commands", title), {}};
    (result.commands.push_back(std::move(commands)), ...);
    return result;
}

void addMoneySections(std::vector<CommandSection> &sections)
{
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Donors"), donorAddCommand(), donorListCommand(),
                               donorClearCommand(), donorChecklistCommand(), donorExamineCommand(),
                               donorDecideCommand(), donorWithdrawCommand(), donorEvidenceCommand(), donorWishCommand(),
                               donorWishesCommand(), donorFileRequestCommand(), donorNamesCommand(),
                               donorContactCommand(), donorEraseCommand(), donorCallsCommand(), donorStoryCommand(),
                               donorLettersCommand(), donorListLettersCommand(), donorReleaseLettersCommand()));
    sections.push_back(
        section(QT_TRANSLATE_NOOP("commands", "Implementing partners and screening"), partnerAddCommand(),
                partnerListCommand(), partnerShowCommand(), partnerAmendCommand(), partnerEraseCommand(),
                partnerClearCommand(), partnerExamineCommand(), partnerDecideCommand(), partnerWithdrawCommand(),
                partnerEvidenceCommand(), screeningHitsCommand(), screeningTryCommand(), screeningRunCommand(),
                screeningApplicantsCommand(), screeningProposeCommand(), screeningAnswerCommand(),
                screeningRecordCommand(), applicantHitsCommand(), applicantProposeCommand(), applicantAnswerCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Money"), contributionAddCommand(),
                               contributionAgreeCommand(), contributionReceiveCommand(), contributionConditionCommand(),
                               contributionReduceCommand(), contributionWriteOffCommand(), contributionRefundCommand(),
                               contributionCloseCommand(), contributionListCommand(), inKindAddCommand(),
                               inKindListCommand(), wishListCommand(), wishWithdrawCommand(), wishTakeBackCommand(),
                               poolCommand(), entriesCommand(), allotCommand(), commitCommand(), releaseCommand(),
                               returnCommand(), reserveReleaseCommand(), certifyCommand(), spendCommand(),
                               incomeCommand(), reverseCommand(), revalueCommand(), exportCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "The bank"), bankImportCommand(), bankColumnsCommand(),
                               bankLinesCommand(), bankMatchCommand(), bankExplainCommand(), bankPostChargesCommand(),
                               bankUndoCommand(), bankReconcileCommand(), bankTemplateCommand()));
}

} // namespace

std::vector<CommandSection> allCommands()
{
    std::vector<CommandSection> sections;
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "The file and its record"), createCommand(), demoCommand(),
                               verifyCommand(), backupCommand(), auditCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "People and settings"), userAddCommand(),
                               userStateCommand(), userListCommand(), userPasswordCommand(), userDisableCommand(),
                               userConfirmCommand(), userRecoverCommand(), settingSetCommand(), settingListCommand()));
    addMoneySections(sections);
    sections.push_back(
        section(QT_TRANSLATE_NOOP("commands", "Tables from outside"), importCommand(), templateCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Calls and applications"), callsCommand(),
                               callShowCommand(), callDraftCommand(), callDiscardCommand(), callPublishCommand(),
                               callTellCommand(), callCloseCommand(), callLotValueCommand(), callLotConfirmCommand(),
                               applicationAddCommand(), applicationWithdrawCommand(), applicationEraseCommand(),
                               eligibilityCommand(), judgeCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Reviews"), reviewAssignCommand(), reviewQueueCommand(),
                               reviewSubmitCommand(), reviewConflictCommand(), reviewRecuseCommand(),
                               reviewListCommand(), reviewOpenCommand(), reviewWaiveCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Short lists and decisions"), selectCommand(),
                               submitCommand(), approveCommand(), withdrawCommand(), memoCommand(),
                               lettersPrepareCommand(), lettersListCommand(), lettersReleaseCommand(),
                               lettersPrintCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Scenarios"), scenarioCommand(), scenariosSaveCommand(),
                               scenariosListCommand(), scenariosPutAsideCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Reports and pictures"), reportCommand(),
                               statementCommand(), picturesCommand()));
    sections.push_back(section(QT_TRANSLATE_NOOP("commands", "Without a fund file"), solveCommand()));
    return sections;
}

QString groupSummary(const QString &word)
{
    if (word == u"user")
        return QCoreApplication::translate("commands", "Add, list, confirm and disable users; change a password");
    if (word == u"setting")
        return QCoreApplication::translate("commands", "What an authority decided, dated");
    if (word == u"call")
        return QCoreApplication::translate("commands", "Draft, show, publish and close a call");
    if (word == u"application")
        return QCoreApplication::translate("commands", "Add, withdraw and erase an application");
    if (word == u"donor")
        return QCoreApplication::translate("commands",
                                           "Record donors, their names, wishes and due diligence; letters to them");
    if (word == u"partner")
        return QCoreApplication::translate("commands",
                                           "Record implementing partners, those in charge of them and due diligence");
    if (word == u"screening")
        return QCoreApplication::translate("commands",
                                           "Compare donors, partners and applicants with the Consolidated List, and "
                                           "decide on hits");
    if (word == u"contribution")
        return QCoreApplication::translate("commands", "Record pledges, agreements, receipts and what becomes of them");
    if (word == u"bank")
        return QCoreApplication::translate("commands", "Statements of the bank: import, match, reconcile");
    if (word == u"in-kind")
        return QCoreApplication::translate("commands", "Record and list contributions in kind");
    if (word == u"wish")
        return QCoreApplication::translate("commands", "Refused wishes of donors, and their withdrawal (para. 19)");
    if (word == u"letters")
        return QCoreApplication::translate("commands", "Letters of award and regret: ready, listed, released, as PDF");
    if (word == u"scenarios")
        return QCoreApplication::translate("commands", "Keep scenarios, list them, put them aside");
    if (word == u"review")
        return QCoreApplication::translate("commands", "Assign, submit, list and open reviews");
    return {};
}

} // namespace fund
