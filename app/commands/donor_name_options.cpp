#include "commands/donor_name_options.h"

#include <QCoreApplication>

namespace fund {

void DonorNameOptions::configure(CLI::App &app)
{
    for (const Language language : languages)
        textOption(app, QByteArray("--" + codeOf(language).toLatin1()).constData(),
                   m_names.at(static_cast<std::size_t>(language)),
                   QCoreApplication::translate("commands", "Its name in %1").arg(ownName(language)))
            .typeName("NAME");
}

DonorNames DonorNameOptions::names() const
{
    DonorNames names;
    for (const Language language : languages)
        if (const QString &name = m_names.at(static_cast<std::size_t>(language)); !name.isEmpty())
            names[language] = name;
    return names;
}

} // namespace fund
