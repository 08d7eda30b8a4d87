#include "commands/frame/interruption.h"

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

} // namespace

Interruption::Interruption(Progress &progress)
{
    workInHand = &progress;
    struct sigaction action = {};
    action.sa_handler = heardInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // no SA_RESTART: a question at the terminal ends too
    sigaction(SIGINT, &action, nullptr);
}

Interruption::~Interruption()
{
    workInHand = nullptr;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace fund
