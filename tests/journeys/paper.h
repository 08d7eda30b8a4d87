#pragma once

#include <QBitArray>
#include <QStringList>

#include <vector>

namespace fund {

/// A report as a reader of the PDF has it: its text, without running heads, page numbers and the numbers of paragraphs,
/// tables and figures, each of which was looked at. What is expected is ticked off; what is left was not expected.
class Paper
{
public:
    /// Reads it with pdftotext. `runningHead` stands at the top of every page after the cover.
    Paper(const QString &pdf, const QString &runningHead);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// What is wrong with page numbers, contents, and the numbers of paragraphs, tables and figures.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

    /// Ticks these words off, where they stand and were not ticked off before.
    [[nodiscard]] bool says(const QString &words);
    /// Ticks off whatever fits.
    void passOver(const QString &expression);
    /// The 64 hexadecimal digits after these words, over the ends of lines.
    [[nodiscard]] QString digestAfter(const QString &words);
    /// The numbers between two words that were not ticked off yet, which are so now.
    [[nodiscard]] std::vector<qint64> numbersBetween(const QString &from, const QString &to);
    /// Every number that was not ticked off, with what stands around it.
    [[nodiscard]] QStringList untold() const;

private:
    void readPage(const QString &page, int number, const QString &runningHead);
    void readContents(const QStringList &lines);
    [[nodiscard]] QString withoutNumbers(const QString &line);
    void checkContents();
    void tick(qsizetype from, qsizetype size);

    struct Entry
    {
        QString title;
        int page = 0;
    };
    QString m_text;
    QBitArray m_told;
    std::vector<QString> m_pages;
    std::vector<Entry> m_contents;
    QStringList m_complaints;
    int m_paragraphs = 0;
    int m_tables = 0;
    int m_figures = 0;
};

} // namespace fund
