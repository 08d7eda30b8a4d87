// Loaded before the C library (LD_PRELOAD) by tests that work a whole year by the command line: it is the moment that
// the program's environment says, in milliseconds since 1970:
//   STILL_CLOCK=1767603600000

#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <sys/time.h>

namespace {

long long millisecondsNow()
{
    const char *text = std::getenv("STILL_CLOCK");
    return text ? std::atoll(text) : 0;
}

/// The C library's own: the clocks that measure must go on.
int originalClock(clockid_t clock, timespec *time)
{
    void *address = dlsym(RTLD_NEXT, "clock_gettime");
    int (*original)(clockid_t, timespec *) = nullptr;
    static_assert(sizeof address == sizeof original);
    std::memcpy(&original, &address, sizeof original);
    return original(clock, time);
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const long long now = millisecondsNow();
    if (clock != CLOCK_REALTIME || now == 0)
        return originalClock(clock, time);
    time->tv_sec = now / 1000;
    time->tv_nsec = now % 1000 * 1'000'000;
    return 0;
}

extern "C" int gettimeofday(timeval *time, void *) noexcept
{
    timespec now{};
    const int status = clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return status;
}
