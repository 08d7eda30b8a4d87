#include "record/signature_checks.h"

#include "identity/secrets.h"

#include <algorithm>
#include <thread>

namespace fund {

namespace {

constexpr std::size_t batchSize = 256; // some 13 ms of work: no worker waits long, and the queue is seldom locked

} // namespace

SignatureChecks::SignatureChecks(std::map<KeyId, QByteArray> publicKeys) : m_publicKeys(std::move(publicKeys))
{
    for (unsigned i = std::max(1u, std::thread::hardware_concurrency()); i > 0; --i)
        m_workers.push_back(std::async(std::launch::async, [this] { return work(); }));
}

SignatureChecks::~SignatureChecks()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear(); // nobody will ask any more
    }
    close();
}

void SignatureChecks::add(qint64 number, KeyId key, const QByteArray &hash, const QByteArray &signature)
{
    m_next.push_back({number, key, hash, signature});
    if (m_next.size() >= batchSize)
        hand(std::exchange(m_next, {}));
}

std::vector<qint64> SignatureChecks::finish()
{
    hand(std::exchange(m_next, {}));
    close();
    std::vector<qint64> wrong;
    for (auto &worker : m_workers) {
        const std::vector<qint64> found = worker.get();
        wrong.insert(wrong.end(), found.begin(), found.end());
    }
    m_workers.clear();
    std::sort(wrong.begin(), wrong.end());
    return wrong;
}

void SignatureChecks::hand(Batch batch)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.push_back(std::move(batch));
    }
    m_changed.notify_one();
}

void SignatureChecks::close()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    m_changed.notify_all();
}

std::optional<SignatureChecks::Batch> SignatureChecks::take()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
    if (m_waiting.empty())
        return std::nullopt;
    Batch batch = std::move(m_waiting.front());
    m_waiting.pop_front();
    return batch;
}

std::vector<qint64> SignatureChecks::work()
{
    std::vector<qint64> wrong;
    while (const auto batch = take())
        for (const Signed &each : *batch) {
            const auto key = m_publicKeys.find(each.key);
            if (key == m_publicKeys.end() || !isSignedBy(key->second, each.hash, each.signature))
                wrong.push_back(each.number);
        }
    return wrong;
}

} // namespace fund
