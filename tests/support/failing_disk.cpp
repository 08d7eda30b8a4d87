// Loaded before the C library (LD_PRELOAD) by tests of faults: counts what the program writes to fund files, and lets
// the disk be full, or the program be killed, at a chosen one of these writes. Reads the program's environment:
//   FAILING_DISK_FULL_AT=n   from the nth write on there is no room (ENOSPC)
//   FAILING_DISK_KILL_AT=n   SIGKILL at the nth write, of which half is done
//   FAILING_DISK_COUNT=path  the number of writes is left there at the end
//   FAILING_DISK_MOUNTS=path what /proc/self/mountinfo says: a network share without a network

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

template <typename Function>
Function *original(const char *name)
{
    void *address = dlsym(RTLD_NEXT, name);
    Function *function = nullptr;
    static_assert(sizeof address == sizeof function);
    std::memcpy(&function, &address, sizeof function);
    return function;
}

long numberFrom(const char *variable)
{
    const char *text = std::getenv(variable);
    return text ? std::atol(text) : 0;
}

class FailingDisk
{
public:
    FailingDisk() : m_fullAt(numberFrom("FAILING_DISK_FULL_AT")), m_killAt(numberFrom("FAILING_DISK_KILL_AT")) {}
    ~FailingDisk()
    {
        const char *path = std::getenv("FAILING_DISK_COUNT");
        if (!path)
            return;
        if (FILE *file = std::fopen(path, "w")) {
            std::fprintf(file, "%ld", m_writes);
            std::fclose(file);
        }
    }
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;

    enum class Fate
    {
        Done,
        Full,
        Killed
    };
    Fate next()
    {
        ++m_writes;
        if (m_killAt > 0 && m_writes >= m_killAt)
            return Fate::Killed;
        return m_fullAt > 0 && m_writes >= m_fullAt ? Fate::Full : Fate::Done;
    }

    static bool holdsFund(int descriptor)
    {
        char link[64];
        char path[4096];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
        const ssize_t length = readlink(link, path, sizeof path - 1);
        if (length < 0)
            return false;
        path[length] = '\0';
        return isFund(path);
    }
    static bool isFund(const char *path) { return std::strstr(path, ".fund") != nullptr; }

private:
    long m_writes = 0;
    long m_fullAt;
    long m_killAt;
};

FailingDisk &disk()
{
    static FailingDisk disk;
    return disk;
}

template <typename Write>
ssize_t writeOrFail(int descriptor, std::size_t size, Write write)
{
    if (!FailingDisk::holdsFund(descriptor))
        return write(size);
    switch (disk().next()) {
    case FailingDisk::Fate::Done:
        break;
    case FailingDisk::Fate::Full:
        errno = ENOSPC;
        return -1;
    case FailingDisk::Fate::Killed:
        write(size / 2);
        std::raise(SIGKILL);
    }
    return write(size);
}

/// Syncs, removals and renamings need no room, but the program can die at them.
void dieOrGoOn()
{
    if (disk().next() == FailingDisk::Fate::Killed)
        std::raise(SIGKILL);
}

} // namespace

extern "C" {

ssize_t pwrite64(int descriptor, const void *bytes, std::size_t size, off64_t offset)
{
    static auto *const next = original<ssize_t(int, const void *, std::size_t, off64_t)>("pwrite64");
    return writeOrFail(descriptor, size, [&](std::size_t part) { return next(descriptor, bytes, part, offset); });
}

ssize_t write(int descriptor, const void *bytes, std::size_t size)
{
    static auto *const next = original<ssize_t(int, const void *, std::size_t)>("write");
    return writeOrFail(descriptor, size, [&](std::size_t part) { return next(descriptor, bytes, part); });
}

int fdatasync(int descriptor)
{
    static auto *const next = original<int(int)>("fdatasync");
    if (FailingDisk::holdsFund(descriptor))
        dieOrGoOn();
    return next(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto *const next = original<int(int, off64_t)>("ftruncate64");
    if (FailingDisk::holdsFund(descriptor))
        dieOrGoOn();
    return next(descriptor, size);
}

int unlink(const char *path) noexcept
{
    static auto *const next = original<int(const char *)>("unlink");
    if (FailingDisk::isFund(path))
        dieOrGoOn();
    return next(path);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const next = original<int(const char *, const char *)>("rename");
    if (FailingDisk::isFund(to))
        dieOrGoOn();
    return next(from, to);
}

FILE *fopen64(const char *path, const char *mode)
{
    static auto *const next = original<FILE *(const char *, const char *)>("fopen64");
    const char *mounts = std::getenv("FAILING_DISK_MOUNTS");
    const bool asksForMounts = mounts && std::strcmp(path, "/proc/self/mountinfo") == 0;
    return next(asksForMounts ? mounts : path, mode);
}

FILE *fopen(const char *path, const char *mode)
{
    return fopen64(path, mode);
}

} // extern "C"
