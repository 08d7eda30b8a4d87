#include "print/pdf_parts.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

namespace fund::print {

void attach(QPDF &pdf, const std::vector<DocumentAttachment> &attachments, const QDateTime &made)
{
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const std::string date = pdfDate(made).toStdString();
    for (const DocumentAttachment &attachment : attachments) {
        QPDFEFStreamObjectHelper stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes.toStdString());
        stream.setSubtype(attachment.mime.toStdString());
        if (!date.empty())
            stream.setCreationDate(date).setModDate(date);
        const std::string name = attachment.name.toStdString();
        QPDFFileSpecObjectHelper file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
        file.setDescription(attachment.description.toStdString());
        // Tells newer readers that these are the data that the paper was made from.
        file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        files.replaceEmbeddedFile(name, file);
    }
}

} // namespace fund::print
