#include "ui/shell/window_fixture.h"

#include "calls/rule_form.h"
#include "calls/rule_words.h"
#include "forms/form_dialog.h"
#include "forms/text_fields.h"
#include "support/test_calls.h"
#include "widgets/button.h"

#include "support/catch_qt.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace fund;

namespace {

const Currency dollar{QStringLiteral("USD"), 2};

} // namespace

TEST_CASE("a limit of a balance rule is read as it is written: places, a share, an amount")
{
    const Dressed dressed;
    const RuleLimit half{0, Decimal(50, 2)};
    CHECK(limitOf(QStringLiteral("50 %"), RuleMeasure::Count, dollar) == half);
    CHECK(limitOf(QStringLiteral("12.5%"), RuleMeasure::Count, dollar)->share == Decimal(125, 3));
    CHECK(limitOf(QStringLiteral("10"), RuleMeasure::Count, dollar) == RuleLimit{10, std::nullopt});
    CHECK(limitOf(QStringLiteral("1,000.50"), RuleMeasure::Amount, dollar) == RuleLimit{100'050, std::nullopt});
    for (const char *wrong : {"", "-1", "2.5", "half", "% 5"}) {
        INFO(wrong);
        CHECK_FALSE(limitOf(QString::fromLatin1(wrong), RuleMeasure::Count, dollar));
    }
    CHECK(limitText(half, RuleMeasure::Count, dollar) == u"50%");
    CHECK(limitOf(limitText({123'456, std::nullopt}, RuleMeasure::Amount, dollar), RuleMeasure::Amount, dollar) ==
          RuleLimit{123'456, std::nullopt});
}

TEST_CASE("a balance rule comes back from its form as it went in, and is changed with the keyboard")
{
    for (const Look &look : looks()) {
        const Dressed dressed(look);
        for (const BalanceRule &rule : goodCall().rules)
            CHECK(RuleForm(rule, dollar).rule() == rule);
        auto *form = new RuleForm(goodCall().rules[2], dollar);
        FormDialog dialog(QStringLiteral("Balance rule"), form, QStringLiteral("Take the rule over"),
                          [form] { return form->check(); });
        dialog.resize(560, 640);
        settle(dialog);
        picture(dialog, QStringLiteral("rule-form-") + look.name);
        QTest::keyClicks(form->field(QStringLiteral("max"))->editor(), QStringLiteral("many"));
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK(dialog.isVisible());
        CHECK(form->field(QStringLiteral("max"))->hasProblem());
        auto *max = qobject_cast<QLineEdit *>(form->field(QStringLiteral("max"))->editor());
        max->clear();
        QTest::keyClicks(max, QStringLiteral("7"));
        auto *woman = form->findChildren<QCheckBox *>().front();
        woman->setFocus();
        QTest::keyClick(woman, Qt::Key_Space);
        QTest::mouseClick(dialog.deedButton(), Qt::LeftButton);
        CHECK_FALSE(dialog.isVisible());
        CHECK(form->rule().max == RuleLimit{7, std::nullopt});
        CHECK(form->rule().match.contains(QStringLiteral("gender")));
    }
}
