#include "commands/frame/interruption.h"

#include <array>
#include <atomic>
#include <csignal>

namespace fund {

namespace {

// A signal handler has nothing but static storage to look at.
std::atomic<Progress *> workInHand = nullptr;
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<Progress *>::is_always_lock_free);

extern "C" void heardInterrupt(int)
{
    if (Progress *progress = workInHand.load())
        progress->cancel();
}

/// Ctrl-C, the end of the machine's day, a closed terminal.
constexpr std::array endings = {SIGINT, SIGTERM, SIGHUP};

/// nohup asks for work that goes on when the terminal is closed.
bool isToOutlive(int signal)
{
    struct sigaction now = {};
    sigaction(signal, nullptr, &now);
    return signal == SIGHUP && now.sa_handler == SIG_IGN;
}

} // namespace

Interruption::Interruption(Progress &progress)
{
    workInHand = &progress;
    struct sigaction action = {};
    action.sa_handler = heardInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // no SA_RESTART: a question at the terminal ends too
    for (const int ending : endings)
        if (!isToOutlive(ending))
            sigaction(ending, &action, nullptr);
}

Interruption::~Interruption()
{
    workInHand = nullptr;
    for (const int ending : endings)
        if (!isToOutlive(ending))
            std::signal(ending, SIG_DFL);
}

} // namespace fund
