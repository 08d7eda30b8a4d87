#include "record/change.h"

void change(fund::Database &database)
{
    const fund::Change change(database, fund::Action::ChangeSetting);
}
