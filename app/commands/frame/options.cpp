#include "commands/frame/options.h"

#include "base/field_readers.h"
#include "base/moment_reader.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace fund {

namespace {

/// Choices that the help lists behind an option; more are told in its text.
constexpr qsizetype mostShown = 6;

/// The value, or the reader's own sentence as wrong usage.
template <typename T>
T valueOr(Result<T> read, const char *name)
{
    if (!read)
        throw CLI::ValidationError(name, read.failure().problems.front().sentence.toStdString());
    return std::move(read).value();
}

template <typename Target, typename Read>
CLI::Option &readOption(CLI::App &app, const char *name, Target &target, const QString &help, const char *form,
                        Read read)
{
    return *app.add_option_function<std::string>(
                   name,
                   [&target, name, read](const std::string &text) {
                       target = valueOr(read(QString::fromStdString(text)), name);
                   },
                   help.toStdString())
                ->type_name(form);
}

/// An option that may be given several times, each time with one text, of which `read` makes one or several values.
template <typename Read>
CLI::Option &readOptions(CLI::App &app, const char *name, QStringList &target, const QString &help, const char *form,
                         Read read)
{
    return *app.add_option_function<std::vector<std::string>>(
                   name,
                   [&target, read](const std::vector<std::string> &texts) {
                       for (const std::string &text : texts)
                           target += read(QString::fromStdString(text));
                   },
                   help.toStdString())
                ->type_name(form)
                ->allow_extra_args(false);
}

/// What was given blank was meant to say something: a script's variable that is not set must not approve a list by
/// leaving out why it is returned.
Result<QString> notBlank(const QString &text)
{
    if (!text.trimmed().isEmpty())
        return text;
    return failure(
        FailureKind::Usage, QStringLiteral("text_must_not_be_blank"),
        QCoreApplication::translate("commands", "Nothing was given for it. Leave the option out, or say what it is."));
}

} // namespace

CommandOption CommandOption::required() const
{
    m_option.required();
    return *this;
}

CommandOption CommandOption::typeName(const char *name) const
{
    m_option.type_name(name);
    return *this;
}

void setFooter(CLI::App &app, const QString &text)
{
    app.footer(text.toStdString());
}

CommandOption textOption(CLI::App &app, const char *name, QString &target, const QString &help)
{
    return CommandOption(readOption(app, name, target, help, "TEXT", notBlank));
}

CommandOption textsOption(CLI::App &app, const char *name, QStringList &target, const QString &help)
{
    const auto whole = [](const QString &text) { return QStringList{text}; };
    return CommandOption(readOptions(app, name, target, help, "TEXT", whole));
}

CommandOption idsOption(CLI::App &app, const char *name, QStringList &target, const QString &help)
{
    return CommandOption(readOptions(app, name, target, help, "ID[,ID...]", partsOf));
}

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u','))
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    return parts.isEmpty() ? QStringList{text} : parts;
}

CommandOption choiceOption(CLI::App &app, const char *name, QString &target, const QStringList &choices,
                           const QString &help)
{
    const auto read = [choices](const QString &given) -> Result<QString> {
        if (choices.contains(given))
            return given;
        return failure(FailureKind::Usage, QStringLiteral("choice_must_exist"),
                       QCoreApplication::translate("commands", "“%1” is none of: %2.")
                           .arg(given, choices.join(QStringLiteral(", "))));
    };
    const std::string words = choices.join(u'|').toStdString();
    return CommandOption(readOption(app, name, target, help, choices.size() <= mostShown ? words.c_str() : "", read));
}

CommandOption dateOption(CLI::App &app, const char *name, QDate &target, const QString &help)
{
    return CommandOption(
        readOption(app, name, target, help, "YYYY-MM-DD", [](const QString &text) { return readDate(text); }));
}

CommandOption dateOption(CLI::App &app, const char *name, std::optional<QDate> &target, const QString &help)
{
    return CommandOption(
        readOption(app, name, target, help, "YYYY-MM-DD", [](const QString &text) { return readDate(text); }));
}

void readAtOptions(CLI::App &app, std::optional<QDate> &asOf, std::optional<QDate> &knownOn)
{
    dateOption(app, "--as-of", asOf, QCoreApplication::translate("commands", "The day; else today"));
    knownOnOption(app, knownOn);
}

CommandOption knownOnOption(CLI::App &app, std::optional<QDate> &target)
{
    return dateOption(
        app, "--known-on", target,
        QCoreApplication::translate("commands", "By what was on record at the end of this day; else by all"));
}

CommandOption momentOption(CLI::App &app, const char *name, QDateTime &target, const QString &help)
{
    return CommandOption(
        readOption(app, name, target, help, "YYYY-MM-DDTHH:MMZ", [](const QString &text) { return readMoment(text); }));
}

CommandOption amountOption(CLI::App &app, const char *name, std::optional<Decimal> &target, const QString &help)
{
    return CommandOption(
        readOption(app, name, target, help, "AMOUNT", [](const QString &text) { return readAmountText(text); }));
}

CommandOption numberOption(CLI::App &app, const char *name, std::optional<qint64> &target, qint64 least, qint64 most,
                           const QString &help)
{
    return CommandOption(readOption(app, name, target, help, "NUMBER",
                                    [least, most](const QString &text) { return readInteger(text, least, most); }));
}

CommandOption sizeOption(CLI::App &app, const char *name, QSize &target, const QString &help)
{
    const auto read = [](const QString &given) -> Result<QSize> {
        const QStringList parts = given.split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
        if (size.width() >= 640 && size.height() >= 480 && size.width() <= 7680 && size.height() <= 4320)
            return size;
        return failure(FailureKind::Usage, QStringLiteral("size_must_be_readable"),
                       QCoreApplication::translate("commands", "SIZE is width x height, from 640x480 to 7680x4320."));
    };
    return CommandOption(readOption(app, name, target, help, "WxH", read));
}

CommandOption callOption(CLI::App &app, QString &target)
{
    return textOption(app, "--call", target, QCoreApplication::translate("commands", "The call, such as S-2026-1"))
        .required()
        .typeName("REF");
}

CommandOption flagOption(CLI::App &app, const char *name, bool &target, const QString &help)
{
    return CommandOption(*app.add_flag(name, target, help.toStdString()));
}

} // namespace fund
