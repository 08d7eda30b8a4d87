#pragma once

#include "storage/presence.h"

namespace fund {

class Dialogs;
class MainWindow;
class Session;

/// Says in the window's title and at its foot whose file it is and who sits at it, in the window's language; and who
/// else has the file open, where somebody has.
void showSession(MainWindow &window, const Session &session, const std::optional<Neighbour> &neighbour = {});

/// Once for a window: counts in the rail what waits for the person, and lets "Find anything" find what is in the file.
/// The session must outlive the window.
void takeSeat(MainWindow &window, const Session &session);

/// Lets the person back up the file from the menu, where the role may: asks where to, copies and verifies as long work
/// of the page that is open, and says where it went with the copy's head hash. Session and dialogs must outlive the
/// window.
void offerBackup(MainWindow &window, const Session &session, Dialogs &dialogs);

} // namespace fund
