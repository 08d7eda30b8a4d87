#include "commands/commands.h"
#include "commands/frame/command.h"
#include "localisation/application_language.h"
#include "shell/all_pages.h"
#include "shell/desktop_dialogs.h"
#include "shell/main_window.h"
#include "shell/session_facts.h"
#include "storage/output_place.h"
#include "widgets/table_view.h"
#include "widgets/task_runner.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QSettings>
#include <QTemporaryDir>

namespace fund {

namespace {

class PicturesCommand final : public Command
{
public:
    QString name() const override { return QStringLiteral("pictures"); }
    QString summary() const override
    {
        return QCoreApplication::translate("commands", "Draw every page that the person sees, as PNG files");
    }
    /// Everyone has pages: the deed that all may do.
    CommandNeeds needs() const override { return {Database::Access::ReadOnly, Action::StartUser, true}; }
    void configure(CLI::App &app) override;
    Result<ExitStatus> run(CommandContext &context) override;

private:
    [[nodiscard]] Result<QString> draw(MainWindow &window, const PageDescriptor &page, int number) const;

    QString m_out;
    QString m_scheme = QStringLiteral("light");
    QSize m_size{1280, 800};
};

void PicturesCommand::configure(CLI::App &app)
{
    textOption(app, "--out", m_out,
               QCoreApplication::translate("commands", "The folder to write; it is made where missing"))
        .required()
        .typeName("DIR");
    choiceOption(app, "--scheme", m_scheme, {QStringLiteral("light"), QStringLiteral("dark")},
                 QCoreApplication::translate("commands", "Which colours (default: light)"));
    sizeOption(app, "--size", m_size,
               QCoreApplication::translate("commands", "The window's size, from 640x480 on (default: 1280x800)"));
}

Result<QString> PicturesCommand::draw(MainWindow &window, const PageDescriptor &page, int number) const
{
    window.openPage(page.id);
    QApplication::processEvents();
    while (window.currentPage()->head().tasks().isRunning())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    // The inspector shows what belongs to the first row.
    if (auto *table = window.currentPage()->findChild<TableView *>(); table && table->currentRow() < 0)
        table->selectRow(0);
    QApplication::processEvents();
    const QString path =
        QDir(m_out).filePath(QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(page.id));
    if (auto place = checkOutputPlace(path); !place)
        return place.failure();
    if (!window.grab().save(path))
        return failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                       QCoreApplication::translate("commands", "%1 can't be written.").arg(path));
    return path;
}

Result<ExitStatus> PicturesCommand::run(CommandContext &context)
{
    if (!QDir().mkpath(m_out))
        return failure(FailureKind::File, QStringLiteral("file_must_be_writable"),
                       QCoreApplication::translate("commands", "%1 can't be written.").arg(m_out));
    QApplication::setLayoutDirection(directionOf(currentLanguage()));
    const Appearance appearance(*qApp, m_scheme == u"dark" ? Theme::Dark : Theme::Light);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    DesktopDialogs dialogs;
    const auto pages = pagesFor({context.session(), dialogs});
    MainWindow window(pages, settings);
    takeSeat(window, context.session());
    showSession(window, context.session());
    window.resize(m_size);
    // Its layout would tell the platform how small it may become, of which the offscreen one says on stderr that it
    // has no use for it.
    window.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    // Drawn as if it were shown: nothing reaches a screen, and the platform has nothing to say about one.
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    Json document = Json::array();
    int number = 0;
    for (const PageDescriptor &page : pages) {
        const auto path = draw(window, page, ++number);
        if (!path)
            return path.failure();
        document.push_back({{"page", page.id}, {"file", *path}});
        if (!context.wantsJson())
            context.print(*path);
    }
    if (context.wantsJson())
        context.print(document);
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> picturesCommand()
{
    return std::make_unique<PicturesCommand>();
}

} // namespace fund
