#include "base/attached_file.h"

#include <catch2/catch.hpp>

using namespace fund;

TEST_CASE("a file that holds nothing is no document: nothing is proven by blanks, marks or a bare beginning")
{
    for (const QByteArray &nothing :
         {QByteArray(), QByteArray("\n"), QByteArray(" \t\r\n"), QByteArray("\xef\xbb\xbf\n"), QByteArray(40, '\0'),
          QByteArray("...\n---"), QByteArray("\xff\xfe\n\0", 4)}) {
        INFO(nothing.toHex().toStdString());
        CHECK_FALSE(hasContent(nothing));
        CHECK(attachedFileProblem(QStringLiteral("a.txt"), nothing, "document")->rule == u"document_must_have_content");
    }
}

TEST_CASE("a letter in any script, an image and a text of an older encoding are documents")
{
    for (const QByteArray &document : {QByteArray("We withdraw it."), QByteArray("Отзываем."), QByteArray("撤回"),
                                       QByteArray("1"), QByteArray("%PDF-1.6"), QByteArray("\x89PNG\r\n\x1a\n"),
                                       QByteArray("\xff\xfe"
                                                  "a\0",
                                                  4),
                                       QByteArray("\xe9")}) {
        INFO(document.toHex().toStdString());
        CHECK(hasContent(document));
        CHECK_FALSE(attachedFileProblem(QStringLiteral("a"), document, "document"));
    }
    CHECK(attachedFileProblem(QStringLiteral("a"), QByteArray(maxAttachedSize + 1, 'x'), "document")->rule ==
          u"document_must_be_small");
    CHECK(attachedFileProblem(QString(), QByteArray("a"), "document"));
}
