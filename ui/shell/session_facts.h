#pragma once

namespace fund {

class MainWindow;
class Session;

/// Says in the window's title and at its foot whose file it is and who sits at it, in the window's language.
void showSession(MainWindow &window, const Session &session);

/// Once for a window: counts in the rail what waits for the person, and lets "Find anything" find what is in the file.
/// The session must outlive the window.
void takeSeat(MainWindow &window, const Session &session);

} // namespace fund
