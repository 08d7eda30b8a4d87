#include "contributions/agreement_form.h"

#include "contributions/condition_signs.h"
#include "contributions/contribution_readers.h"
#include "diligence/clearance_store.h"
#include "donors/donor_store.h"
#include "forms/number_fields.h"
#include "forms/text_fields.h"
#include "identity/session.h"

namespace fund {

AgreementForm::AgreementForm(Session &session, Contribution contribution, QWidget *parent)
    : Form(parent), m_session(session), m_contribution(std::move(contribution))
{
    m_amount =
        new AmountField(QStringLiteral("amount"), tr("Amount of the agreement"), {m_contribution.pledged.currency()});
    m_amount->setAmount(m_contribution.due());
    m_onDate = new DateField(QStringLiteral("on_date"), tr("Signed on"), session.clock().today());
    addRow({m_amount, m_onDate});
    m_instalments = add(new NoteField(QStringLiteral("instalments"), tr("Instalments, one on a line"), 3));
    m_instalments->setHint(tr("Day and amount as 2026-03-01:50000.00. They add up to the agreement; none: all of it at "
                              "once."));
    m_conditions = add(new TextField(QStringLiteral("conditions"), tr("Conditions, if any")));
    m_statement = add(new CheckField(QStringLiteral("conditions_statement"),
                                     tr("The conditions name no activity, State or person (para. 19)")));
    m_reason = add(new NoteField(QStringLiteral("conditions_reason"), tr("Why these words name none"), 2));
    connect(m_conditions, &Field::changed, this, &AgreementForm::showStatement);
    showStatement();
    m_wish = add(new NoteField(QStringLiteral("wish"), tr("Wish for a use, if the donor names one"), 2));
    m_wish->setHint(tr("An agreement with a wish is refused; the wish is kept as a request (para. 19)."));
    setCheck([this] {
        Problems problems = unreadableInstalments();
        if (!problems.empty())
            return problems;
        const AgreementDraft agreement = draft();
        problems = checkAgreement(agreement, m_contribution,
                                  readClearance(m_session.database(), m_contribution.donor.id, agreement.onDate),
                                  m_session.clock().today());
        if (auto unstated = unstatedConditionsProblem(agreement))
            problems.push_back(std::move(*unstated));
        return problems;
    });
}

void AgreementForm::showStatement()
{
    const QStringList signs = signsOfUse(m_conditions->text());
    m_statement->setVisible(!m_conditions->text().trimmed().isEmpty());
    m_reason->setVisible(!signs.isEmpty());
    m_reason->setHint(signs.isEmpty() ? QString()
                                      : tr("May hide a wish for a use: %1.", "words of an agreement's conditions")
                                            .arg(signs.join(QStringLiteral(", "))));
}

std::vector<Instalment> AgreementForm::instalments(Problems &problems) const
{
    std::vector<Instalment> read;
    for (const QString &line : m_instalments->text().split(u'\n', Qt::SkipEmptyParts)) {
        auto instalment = readInstalment(line.trimmed(), m_contribution.pledged.currency());
        if (instalment) {
            read.push_back(*instalment);
            continue;
        }
        for (Problem problem : instalment.failure().problems) {
            problem.field = QStringLiteral("instalments");
            problems.push_back(std::move(problem));
        }
    }
    return read;
}

Problems AgreementForm::unreadableInstalments() const
{
    Problems problems;
    static_cast<void>(instalments(problems));
    return problems;
}

AgreementDraft AgreementForm::draft() const
{
    AgreementDraft agreement;
    agreement.contribution = m_contribution.id;
    agreement.onDate = m_onDate->date();
    agreement.amount = m_amount->amount().value_or(Money(0, m_contribution.pledged.currency()));
    agreement.conditions = m_conditions->text();
    agreement.namesNoUse = m_statement->isChecked();
    agreement.signsReason = m_reason->text();
    agreement.wish = m_wish->text();
    Problems unread;
    agreement.instalments = instalments(unread);
    return agreement;
}

} // namespace fund
