#pragma once

#include "base/problem.h"

#include <QStringList>

#include <vector>

namespace fund {

/// Where a command speaks: answers on stdout, messages on stderr, one line each.
class Console
{
public:
    /// Adds the line's end.
    void print(const QString &text);
    /// Bytes as they are, such as a result file.
    void printBytes(const QByteArray &bytes);
    void message(const QString &text);
    void message(const Problem &problem);
    void messages(const Problems &problems);
    /// Percent on one line that is written over, where stderr is a terminal.
    void progress(int percent);
    /// Whether everything printed has reached its place: stdout can be a full disk.
    [[nodiscard]] bool finish();

private:
    void clearProgress();
    int m_shownPercent = -1;
};

/// Columns side by side with their titles above, for people.
[[nodiscard]] QString tableText(const QStringList &header, const std::vector<QStringList> &rows);

} // namespace fund
