#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QListWidget)

namespace fund {

/// Something that "Find anything" can open: a place, or an act.
struct PaletteEntry
{
    QString title;
    QString detail; ///< what it is: "page", "donor, Member State"
    QString iconName;
    QString place{};             ///< a page's id; empty where `run` does it
    QString subject{};           ///< what to show there
    std::function<void()> run{}; ///< an act, in place of a page
};

/// Whoever knows things that can be found: pages, donors, applicants, acts.
class PaletteSource
{
public:
    PaletteSource() = default;
    PaletteSource(const PaletteSource &) = delete;
    PaletteSource &operator=(const PaletteSource &) = delete;
    virtual ~PaletteSource() = default;
    /// The best `limit` entries for these words, best first; for no words the ones asked most.
    [[nodiscard]] virtual std::vector<PaletteEntry> find(const QString &words, int limit) const = 0;
};

/// Whether each word of `words` stands somewhere in `text`, in any case: what most sources need.
[[nodiscard]] bool hasWords(const QString &text, const QString &words);

/// Ctrl+K: a field and what was found for it. Arrows choose, Enter opens, Escape closes.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    void addSource(std::unique_ptr<PaletteSource> source);
    void open();

Q_SIGNALS:
    void chosen(const fund::PaletteEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fill();
    void step(int by);
    void choose();
    void closeAndGoBack();

    std::vector<std::unique_ptr<PaletteSource>> m_sources;
    std::vector<PaletteEntry> m_found;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPointer<QWidget> m_cameFrom;
};

} // namespace fund
