#include "commands/frame/command_line.h"
#include "commands/frame/process.h"
#include "window.h"

int main(int argc, char **argv)
{
    fund::settleProcess();
    const QStringList arguments = fund::argumentsOf(argc, argv);
    const auto sections = fund::allCommands();
    const fund::Request request = fund::readRequest(sections, arguments);
    const bool draws = request.command && request.command->needs().draws;
    const bool opensWindow = request.window && fund::hasDisplay();
    const auto screen = opensWindow ? fund::Screen::Real : draws ? fund::Screen::Offscreen : fund::Screen::None;
    const auto application = fund::applicationFor(screen, argv[0]);
    if (opensWindow)
        return fund::runWindow(request.file, request.language);
    fund::ApplicationLanguage language(fund::spokenLanguage(request.language));
    return static_cast<int>(fund::runCommandLine(sections, arguments, language));
}
