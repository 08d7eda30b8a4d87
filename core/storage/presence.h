#pragma once

#include <QLockFile>
#include <QString>

#include <optional>

namespace fund {

/// Who has a file open in a window.
struct Neighbour
{
    QString owner; ///< the account of the operating system; empty where it can't be told
    QString host;
    qint64 process = 0;
};

/// A window's sign beside a fund file, "NAME.fund.open", that the file is open in it. It forbids nothing: SQLite's own
/// locks keep two writers apart. A sign whose process is gone is taken away.
class Presence
{
public:
    /// Puts the sign up where nobody's stands; where the folder can't be written there is none.
    explicit Presence(const QString &path);

    /// Whose sign stood there already.
    [[nodiscard]] const std::optional<Neighbour> &neighbour() const { return m_neighbour; }

private:
    QLockFile m_sign;
    std::optional<Neighbour> m_neighbour;
};

} // namespace fund
