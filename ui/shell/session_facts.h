#pragma once

namespace fund {

class MainWindow;
class Session;

/// Says in the window's title and at its foot whose file it is and who sits at it, in the window's language; counts in
/// the rail what waits for that person. The session must outlive the window.
void showSession(MainWindow &window, const Session &session);

} // namespace fund
