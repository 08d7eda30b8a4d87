#include "commands/frame/command_line.h"
#include "commands/frame/process.h"

int main(int argc, char **argv)
{
    fund::settleProcess();
    const QStringList arguments = fund::argumentsOf(argc, argv);
    const auto sections = fund::allCommands();
    const fund::Request request = fund::readRequest(sections, arguments);
    const bool draws = request.command && request.command->needs().draws;
    const auto application = fund::applicationFor(draws, argv[0]);
    fund::ApplicationLanguage language(fund::spokenLanguage(request.language));
    return static_cast<int>(fund::runCommandLine(sections, arguments, language));
}
