// In place of libsodium's own: a password's key at the least cost that Argon2 knows. A year has a hundred sign-ins, and
// what a password costs is tested elsewhere. The cost on record in the fund file stays as the program wrote it.

#include <cstddef>
#include <cstring>

#include <dlfcn.h>

extern "C" int crypto_pwhash(unsigned char *out, unsigned long long outSize, const char *password,
                             unsigned long long passwordSize, const unsigned char *salt, unsigned long long operations,
                             std::size_t memory, int algorithm);

int crypto_pwhash(unsigned char *out, unsigned long long outSize, const char *password, unsigned long long passwordSize,
                  const unsigned char *salt, unsigned long long, std::size_t, int algorithm)
{
    constexpr unsigned long long leastOperations = 1;
    constexpr std::size_t leastMemory = 8192;
    void *address = dlsym(RTLD_NEXT, "crypto_pwhash");
    decltype(&crypto_pwhash) original = nullptr;
    static_assert(sizeof address == sizeof original);
    std::memcpy(&original, &address, sizeof original);
    return original(out, outSize, password, passwordSize, salt, leastOperations, leastMemory, algorithm);
}
