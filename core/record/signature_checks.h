#pragma once

#include "identity/role.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace fund {

/// Checks Ed25519 signatures on every processor while the caller goes on reading: a check costs 0.05 ms and needs
/// nothing of its neighbours.
class SignatureChecks
{
public:
    /// The public keys by which is checked; a signature by another key is wrong.
    explicit SignatureChecks(std::map<KeyId, QByteArray> publicKeys);
    ~SignatureChecks();
    SignatureChecks(const SignatureChecks &) = delete;
    SignatureChecks &operator=(const SignatureChecks &) = delete;

    /// `number` is what finish() tells where the signature is wrong.
    void add(qint64 number, KeyId key, const QByteArray &hash, const QByteArray &signature);
    /// Waits for all that was added: the numbers of the wrong ones, ascending.
    [[nodiscard]] std::vector<qint64> finish();

private:
    struct Signed
    {
        qint64 number = 0;
        KeyId key;
        QByteArray hash;
        QByteArray signature;
    };
    using Batch = std::vector<Signed>;

    void hand(Batch batch);
    [[nodiscard]] std::optional<Batch> take();
    [[nodiscard]] std::vector<qint64> work();
    void close();

    const std::map<KeyId, QByteArray> m_publicKeys;
    Batch m_next;
    std::mutex m_mutex; ///< of the two below
    std::deque<Batch> m_waiting;
    bool m_isClosed = false;
    std::condition_variable m_changed;
    std::vector<std::future<std::vector<qint64>>> m_workers;
};

} // namespace fund
