#pragma once

#include "support/desk.h"

#include <functional>

namespace fund {

/// Something that the program does to a fund file and that can be cut off anywhere.
struct Deed
{
    QByteArray before; ///< the file's bytes; empty where the deed makes it
    QStringList arguments;
    QByteArray input;             ///< of in.csv, where the deed reads one
    Environment environment = {}; ///< beside the password of the ready file
    /// Whether nothing (false) or all of it (true) is in the file `path`; fails the test on anything between.
    std::function<bool(const QString &path)> isDone = {};
    bool isRefusedOnceDone = false; ///< a decision is not taken twice
};

/// Deeds that were cut off, by how the file was found afterwards.
struct Aftermath
{
    int untouched = 0;
    int done = 0;
};

/// Loads the disk that fails where it is told to, and passwords that cost the program nothing: a deed of several
/// sign-ins is about its writes.
[[nodiscard]] Environment failingDisk();

/// How many writes, syncs and removals the deed makes when nothing happens to it.
[[nodiscard]] int writesOf(const Deed &deed);

/// Kills it at `count` of its writes, spread over all of them, each half done.
[[nodiscard]] Aftermath killAtWrites(const Deed &deed, int count);
/// Kills it `count` times at random moments of its duration.
[[nodiscard]] Aftermath killAtMoments(const Deed &deed, int count);
/// Lets the disk be full from each of `count` of its writes on.
[[nodiscard]] Aftermath fillDisk(const Deed &deed, int count);

} // namespace fund
