#pragma once

#include <memory>

namespace fund {

class Command;

// What each file in commands/ gives: its commands.

[[nodiscard]] std::unique_ptr<Command> createCommand();
[[nodiscard]] std::unique_ptr<Command> demoCommand();
[[nodiscard]] std::unique_ptr<Command> verifyCommand();
[[nodiscard]] std::unique_ptr<Command> backupCommand();
[[nodiscard]] std::unique_ptr<Command> auditCommand();

[[nodiscard]] std::unique_ptr<Command> picturesCommand();

[[nodiscard]] std::unique_ptr<Command> solveCommand();

[[nodiscard]] std::unique_ptr<Command> selectCommand();
[[nodiscard]] std::unique_ptr<Command> submitCommand();
[[nodiscard]] std::unique_ptr<Command> approveCommand();
[[nodiscard]] std::unique_ptr<Command> withdrawCommand();

[[nodiscard]] std::unique_ptr<Command> reportCommand();
[[nodiscard]] std::unique_ptr<Command> statementCommand();

[[nodiscard]] std::unique_ptr<Command> scenarioCommand();
[[nodiscard]] std::unique_ptr<Command> scenariosSaveCommand();
[[nodiscard]] std::unique_ptr<Command> scenariosListCommand();
[[nodiscard]] std::unique_ptr<Command> scenariosPutAsideCommand();

[[nodiscard]] std::unique_ptr<Command> memoCommand();
[[nodiscard]] std::unique_ptr<Command> lettersPrepareCommand();
[[nodiscard]] std::unique_ptr<Command> lettersListCommand();
[[nodiscard]] std::unique_ptr<Command> lettersReleaseCommand();
[[nodiscard]] std::unique_ptr<Command> lettersPrintCommand();

[[nodiscard]] std::unique_ptr<Command> userAddCommand();
[[nodiscard]] std::unique_ptr<Command> userStateCommand();
[[nodiscard]] std::unique_ptr<Command> userListCommand();
[[nodiscard]] std::unique_ptr<Command> userPasswordCommand();
[[nodiscard]] std::unique_ptr<Command> userDisableCommand();
[[nodiscard]] std::unique_ptr<Command> userConfirmCommand();
[[nodiscard]] std::unique_ptr<Command> userRecoverCommand();

[[nodiscard]] std::unique_ptr<Command> settingSetCommand();
[[nodiscard]] std::unique_ptr<Command> settingListCommand();

[[nodiscard]] std::unique_ptr<Command> donorAddCommand();
[[nodiscard]] std::unique_ptr<Command> donorListCommand();
[[nodiscard]] std::unique_ptr<Command> donorClearCommand();
[[nodiscard]] std::unique_ptr<Command> donorWishCommand();
[[nodiscard]] std::unique_ptr<Command> donorWishesCommand();
[[nodiscard]] std::unique_ptr<Command> donorFileRequestCommand();
[[nodiscard]] std::unique_ptr<Command> donorChecklistCommand();
[[nodiscard]] std::unique_ptr<Command> donorExamineCommand();
[[nodiscard]] std::unique_ptr<Command> donorDecideCommand();
[[nodiscard]] std::unique_ptr<Command> donorWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> donorEvidenceCommand();
[[nodiscard]] std::unique_ptr<Command> donorNamesCommand();
[[nodiscard]] std::unique_ptr<Command> donorContactCommand();
[[nodiscard]] std::unique_ptr<Command> donorEraseCommand();
[[nodiscard]] std::unique_ptr<Command> donorCallsCommand();
[[nodiscard]] std::unique_ptr<Command> donorStoryCommand();
[[nodiscard]] std::unique_ptr<Command> donorLettersCommand();
[[nodiscard]] std::unique_ptr<Command> donorListLettersCommand();
[[nodiscard]] std::unique_ptr<Command> donorReleaseLettersCommand();
[[nodiscard]] std::unique_ptr<Command> partnerAddCommand();
[[nodiscard]] std::unique_ptr<Command> partnerListCommand();
[[nodiscard]] std::unique_ptr<Command> partnerShowCommand();
[[nodiscard]] std::unique_ptr<Command> partnerAmendCommand();
[[nodiscard]] std::unique_ptr<Command> partnerEraseCommand();
[[nodiscard]] std::unique_ptr<Command> partnerClearCommand();
[[nodiscard]] std::unique_ptr<Command> partnerExamineCommand();
[[nodiscard]] std::unique_ptr<Command> partnerDecideCommand();
[[nodiscard]] std::unique_ptr<Command> partnerWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> partnerEvidenceCommand();
[[nodiscard]] std::unique_ptr<Command> screeningHitsCommand();
[[nodiscard]] std::unique_ptr<Command> screeningTryCommand();
[[nodiscard]] std::unique_ptr<Command> screeningRunCommand();
[[nodiscard]] std::unique_ptr<Command> screeningApplicantsCommand();
[[nodiscard]] std::unique_ptr<Command> screeningRecordCommand();
[[nodiscard]] std::unique_ptr<Command> applicantHitsCommand();
[[nodiscard]] std::unique_ptr<Command> applicantProposeCommand();
[[nodiscard]] std::unique_ptr<Command> applicantAnswerCommand();
[[nodiscard]] std::unique_ptr<Command> screeningProposeCommand();
[[nodiscard]] std::unique_ptr<Command> screeningAnswerCommand();
[[nodiscard]] std::unique_ptr<Command> contributionAddCommand();
[[nodiscard]] std::unique_ptr<Command> contributionAgreeCommand();
[[nodiscard]] std::unique_ptr<Command> contributionReceiveCommand();
[[nodiscard]] std::unique_ptr<Command> contributionReduceCommand();
[[nodiscard]] std::unique_ptr<Command> contributionWriteOffCommand();
[[nodiscard]] std::unique_ptr<Command> contributionRefundCommand();
[[nodiscard]] std::unique_ptr<Command> contributionConditionCommand();
[[nodiscard]] std::unique_ptr<Command> contributionCloseCommand();
[[nodiscard]] std::unique_ptr<Command> contributionListCommand();
[[nodiscard]] std::unique_ptr<Command> inKindAddCommand();
[[nodiscard]] std::unique_ptr<Command> inKindListCommand();
[[nodiscard]] std::unique_ptr<Command> wishListCommand();
[[nodiscard]] std::unique_ptr<Command> wishWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> wishTakeBackCommand();

[[nodiscard]] std::unique_ptr<Command> bankImportCommand();
[[nodiscard]] std::unique_ptr<Command> bankColumnsCommand();
[[nodiscard]] std::unique_ptr<Command> bankLinesCommand();
[[nodiscard]] std::unique_ptr<Command> bankTemplateCommand();
[[nodiscard]] std::unique_ptr<Command> bankMatchCommand();
[[nodiscard]] std::unique_ptr<Command> bankExplainCommand();
[[nodiscard]] std::unique_ptr<Command> bankPostChargesCommand();
[[nodiscard]] std::unique_ptr<Command> bankUndoCommand();
[[nodiscard]] std::unique_ptr<Command> bankReconcileCommand();

[[nodiscard]] std::unique_ptr<Command> poolCommand();
[[nodiscard]] std::unique_ptr<Command> entriesCommand();
[[nodiscard]] std::unique_ptr<Command> allotCommand();
[[nodiscard]] std::unique_ptr<Command> returnCommand();
[[nodiscard]] std::unique_ptr<Command> reserveReleaseCommand();
[[nodiscard]] std::unique_ptr<Command> commitCommand();
[[nodiscard]] std::unique_ptr<Command> releaseCommand();
[[nodiscard]] std::unique_ptr<Command> certifyCommand();
[[nodiscard]] std::unique_ptr<Command> spendCommand();
[[nodiscard]] std::unique_ptr<Command> incomeCommand();
[[nodiscard]] std::unique_ptr<Command> reverseCommand();
[[nodiscard]] std::unique_ptr<Command> exportCommand();
[[nodiscard]] std::unique_ptr<Command> revalueCommand();

[[nodiscard]] std::unique_ptr<Command> importCommand();
[[nodiscard]] std::unique_ptr<Command> templateCommand();

[[nodiscard]] std::unique_ptr<Command> callsCommand();
[[nodiscard]] std::unique_ptr<Command> callShowCommand();
[[nodiscard]] std::unique_ptr<Command> callDraftCommand();
[[nodiscard]] std::unique_ptr<Command> callPublishCommand();
[[nodiscard]] std::unique_ptr<Command> callDiscardCommand();
[[nodiscard]] std::unique_ptr<Command> callCloseCommand();
[[nodiscard]] std::unique_ptr<Command> callTellCommand();
[[nodiscard]] std::unique_ptr<Command> callLotValueCommand();
[[nodiscard]] std::unique_ptr<Command> callLotConfirmCommand();

[[nodiscard]] std::unique_ptr<Command> applicationAddCommand();
[[nodiscard]] std::unique_ptr<Command> applicationWithdrawCommand();
[[nodiscard]] std::unique_ptr<Command> applicationEraseCommand();
[[nodiscard]] std::unique_ptr<Command> eligibilityCommand();
[[nodiscard]] std::unique_ptr<Command> judgeCommand();

[[nodiscard]] std::unique_ptr<Command> reviewAssignCommand();
[[nodiscard]] std::unique_ptr<Command> reviewQueueCommand();
[[nodiscard]] std::unique_ptr<Command> reviewSubmitCommand();
[[nodiscard]] std::unique_ptr<Command> reviewConflictCommand();
[[nodiscard]] std::unique_ptr<Command> reviewRecuseCommand();
[[nodiscard]] std::unique_ptr<Command> reviewListCommand();
[[nodiscard]] std::unique_ptr<Command> reviewOpenCommand();
[[nodiscard]] std::unique_ptr<Command> reviewWaiveCommand();

} // namespace fund
