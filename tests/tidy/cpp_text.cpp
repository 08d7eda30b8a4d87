#include "cpp_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace tidy {

namespace {

/// Walks over a file once and parts it into code, comments and literals.
class Walker
{
public:
    explicit Walker(const QString &source) : m_source(source) {}

    CppText walk()
    {
        while (m_at < m_source.size())
            step();
        return std::move(m_text);
    }

private:
    void step()
    {
        if (stands(u"//"))
            blankTo(m_source.indexOf(u'\n', m_at));
        else if (stands(u"/*"))
            blankTo(behind(m_source.indexOf(u"*/", m_at + 2), 2));
        else if (stands(u"R\"") && !inIdentifier())
            rawLiteral();
        else if (m_source.at(m_at) == u'"')
            literal(u'"');
        else if (m_source.at(m_at) == u'\'' && !inIdentifier()) // not the ' of 1'000
            literal(u'\'');
        else
            take();
    }

    [[nodiscard]] bool stands(QStringView text) const { return QStringView(m_source).sliced(m_at).startsWith(text); }
    [[nodiscard]] bool inIdentifier() const
    {
        if (m_at == 0 || !m_source.at(m_at - 1).isLetterOrNumber())
            return false;
        // u, U, L and u8 before a quotation mark are its prefix, not a word that goes on.
        static const QRegularExpression prefix(QStringLiteral("(^|\\W)(u|U|L|u8)$"));
        return !prefix.match(QStringView(m_source).first(m_at).last(qMin<qsizetype>(m_at, 4)).toString()).hasMatch();
    }
    [[nodiscard]] qsizetype behind(qsizetype found, qsizetype length) const { return found < 0 ? -1 : found + length; }

    void take()
    {
        const QChar c = m_source.at(m_at++);
        m_line += c == u'\n' ? 1 : 0;
        m_text.code += c;
    }
    /// Leaves line breaks alone; -1 is the file's end.
    void blankTo(qsizetype end)
    {
        for (const qsizetype stop = end < 0 ? m_source.size() : end; m_at < stop; ++m_at)
            if (m_source.at(m_at) == u'\n') {
                m_text.code += u'\n';
                ++m_line;
            }
    }
    void literal(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source.at(end) != quote && m_source.at(end) != u'\n')
            end += m_source.at(end) == u'\\' ? 2 : 1;
        keep(m_at + 1, qMin(end, m_source.size()), end + 1, quote);
    }
    void rawLiteral()
    {
        const qsizetype open = m_source.indexOf(u'(', m_at);
        const QString close = u')' + m_source.sliced(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype end = m_source.indexOf(close, open);
        keep(open + 1, end < 0 ? m_source.size() : end, behind(end, close.size()), u'"');
    }
    void keep(qsizetype from, qsizetype to, qsizetype end, QChar quote)
    {
        m_text.code += quote;
        m_text.code += quote;
        if (quote == u'"')
            m_text.literals.push_back({m_source.sliced(from, to - from), m_line});
        blankTo(end < 0 ? -1 : qMin(end, m_source.size()));
    }

    QString m_source;
    qsizetype m_at = 0;
    int m_line = 1;
    CppText m_text;
};

std::vector<Include> includesOf(const QString &source)
{
    static const QRegularExpression form(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    std::vector<Include> includes;
    int line = 0;
    for (const QString &text : source.split(u'\n')) {
        ++line;
        if (const auto match = form.match(text); match.hasMatch())
            includes.push_back({match.captured(2), match.captured(1) == u"<", line});
    }
    return includes;
}

} // namespace

CppText readCpp(const QByteArray &source)
{
    const QString text = QString::fromUtf8(source);
    CppText result = Walker(text).walk();
    result.includes = includesOf(text);
    return result;
}

} // namespace tidy
