#include "print/pdf_parts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace fund::print {

namespace {

using Pages = std::vector<QPDFPageObjectHelper>;

QPDFObjectHandle number(qreal value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

/// A page's place as the file counts: points, from the foot upwards.
QPDFObjectHandle destination(const Pages &pages, const PagedDocument &paged, const PagePlace &place)
{
    const auto index = static_cast<std::size_t>(place.page);
    const qreal top = (paged.pages[index].size.height() - place.y) / 10.0 + 6;
    std::vector<QPDFObjectHandle> parts{pages[index].getObjectHandle(), QPDFObjectHandle::newName("/XYZ"),
                                        QPDFObjectHandle::newNull(), number(top), QPDFObjectHandle::newNull()};
    return QPDFObjectHandle::newArray(parts);
}

/// Bookmarks as the file wants them: a tree whose members know their neighbours.
class OutlineWriter
{
public:
    OutlineWriter(QPDF &pdf, const Pages &pages, const PagedDocument &paged)
        : m_pdf(pdf), m_pages(pages), m_paged(paged)
    {}

    void write()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        m_next = 0;
        const int count = writeChildren(root, 0);
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    /// All bookmarks deeper than `level` that follow; returns how many lines an open tree shows.
    int writeChildren(QPDFObjectHandle &parent, int level)
    {
        QPDFObjectHandle last;
        int count = 0;
        while (m_next < m_paged.bookmarks.size() && m_paged.bookmarks[m_next].level > level) {
            const Bookmark &bookmark = m_paged.bookmarks[m_next++];
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destination(m_pages, m_paged, bookmark.place));
            if (last.isInitialized()) {
                item.replaceKey("/Prev", last);
                last.replaceKey("/Next", item);
            } else {
                parent.replaceKey("/First", item);
            }
            last = item;
            count += 1;
            const int below = writeChildren(item, bookmark.level);
            if (below > 0) {
                // Closed: the reader opens what it wants.
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(-below));
            }
        }
        if (last.isInitialized())
            parent.replaceKey("/Last", last);
        return count;
    }

    QPDF &m_pdf;
    const Pages &m_pages;
    const PagedDocument &m_paged;
    std::size_t m_next = 0;
};

QPDFObjectHandle annotation(const PageLink &link, qreal pageHeight)
{
    QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
    note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    std::vector<QPDFObjectHandle> box{number(link.box.left() / 10), number((pageHeight - link.box.bottom()) / 10),
                                      number(link.box.right() / 10), number((pageHeight - link.box.top()) / 10)};
    note.replaceKey("/Rect", QPDFObjectHandle::newArray(box));
    std::vector<QPDFObjectHandle> border(3, QPDFObjectHandle::newInteger(0));
    note.replaceKey("/Border", QPDFObjectHandle::newArray(border));
    note.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed like all else
    return note;
}

void addLinks(QPDF &pdf, Pages &pages, const PagedDocument &paged)
{
    for (std::size_t index = 0; index < paged.pages.size(); ++index) {
        std::vector<QPDFObjectHandle> notes;
        for (const PageLink &link : paged.pages[index].links) {
            QPDFObjectHandle note = annotation(link, paged.pages[index].size.height());
            if (link.target.startsWith(u'#')) {
                const auto place = paged.anchors.find(link.target.mid(1));
                if (place == paged.anchors.end())
                    continue;
                note.replaceKey("/Dest", destination(pages, paged, place->second));
            } else {
                QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
                action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
                action.replaceKey("/URI", QPDFObjectHandle::newString(link.target.toStdString()));
                note.replaceKey("/A", action);
            }
            notes.push_back(pdf.makeIndirectObject(note));
        }
        if (!notes.empty())
            pages[index].getObjectHandle().replaceKey("/Annots", QPDFObjectHandle::newArray(notes));
    }
}

} // namespace

void addNavigation(QPDF &pdf, const PagedDocument &paged)
{
    Pages pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (!paged.bookmarks.empty())
        OutlineWriter(pdf, pages, paged).write();
    addLinks(pdf, pages, paged);
}

} // namespace fund::print
