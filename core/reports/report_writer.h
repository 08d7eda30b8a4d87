#pragma once

#include "documents/document.h"
#include "localisation/dates.h"
#include "localisation/numbers.h"
#include "localisation/wording.h"

namespace fund {

/// Gathers the blocks of a paper in one language: numbered headings and paragraphs, as UN papers have them, and the
/// forms of numbers and dates. Every section of a report writes through one.
class ReportWriter
{
public:
    explicit ReportWriter(const Wording &wording) : m_wording(wording) {}

    [[nodiscard]] const Wording &wording() const { return m_wording; }
    [[nodiscard]] Language language() const { return m_wording.language(); }

    [[nodiscard]] QString number(qint64 value) const { return numberText(value, language()); }
    [[nodiscard]] QString amount(const Money &money) const { return amountText(money, language()); }
    /// Without the currency, for columns that name it in their head.
    [[nodiscard]] QString cell(const Money &money) const { return amountWithoutCurrency(money, language()); }
    [[nodiscard]] QString date(const QDate &day) const { return longDate(day, language()); }
    [[nodiscard]] QString year(int year) const { return yearText(year, language()); }
    [[nodiscard]] QString percent(qint64 part, qint64 whole) const
    {
        return percentText(percentOf(part, whole, 0), language());
    }

    void chapter(const QString &title);
    void section(const QString &title);
    /// "Annex I": lettered by hand, since annexes have roman numbers.
    void annex(const QString &label, const QString &title);
    /// A numbered paragraph; the numbers run through the paper.
    void paragraph(const RichText &text);
    void add(Block block) { m_blocks.push_back(std::move(block)); }

    [[nodiscard]] std::vector<Block> take() { return std::move(m_blocks); }

private:
    const Wording &m_wording;
    std::vector<Block> m_blocks;
    int m_chapter = 0;
    int m_section = 0;
    int m_paragraph = 0;
};

/// A row whose first cell is words and whose others are figures.
[[nodiscard]] TableRow figureRow(const QString &label, const std::vector<QString> &figures,
                                 RowKind kind = RowKind::Body, int indent = 0);
[[nodiscard]] TableRow headRow(const std::vector<QString> &titles);
/// One column of words with the share of the width, then `figures` columns at the end side.
[[nodiscard]] std::vector<TableColumn> figureColumns(int figures);

} // namespace fund
