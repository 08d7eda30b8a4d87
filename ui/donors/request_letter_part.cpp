#include "donors/request_letter_part.h"

#include "storage/whole_file.h"
#include "widgets/button.h"
#include "widgets/dialogs.h"
#include "widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace fund {

std::optional<RequestLetter> chooseRequestLetter(QWidget *over, Dialogs &dialogs)
{
    const auto path = dialogs.openFile(over, RequestLetterPart::tr("The donor's letter"),
                                       RequestLetterPart::tr("Letters (*.pdf *.png *.jpg *.jpeg *.txt *.eml)"));
    if (!path)
        return std::nullopt;
    const auto document = readWholeFile(*path, qint64{64} << 20); // how long a letter may be is the rule's to say
    if (document)
        return RequestLetter{QFileInfo(*path).fileName(), *document};
    dialogs.tell(over, RequestLetterPart::tr("The file can't be read"), document.failure().problems.front().sentence);
    return std::nullopt;
}

RequestLetterPart::RequestLetterPart(Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_attach(new Button(tr("Attach the letter…"), QStringLiteral("document"), ButtonKind::Small)),
      m_name(new Label({}, TextStyle::Caption, Tone::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_attach);
    row->addWidget(m_name, 1);
    m_name->setWordWrap(true);
    show({});
    connect(m_attach, &Button::clicked, this, [this, &dialogs] {
        if (const auto letter = chooseRequestLetter(this, dialogs))
            show(*letter);
    });
}

void RequestLetterPart::show(const RequestLetter &letter)
{
    m_letter = letter;
    m_name->setText(letter.isNone() ? tr("None is attached. A PDF, an image or a text of at most 10 megabytes.")
                                    : letter.fileName);
}

} // namespace fund
