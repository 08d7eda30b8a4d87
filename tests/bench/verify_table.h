#pragma once

/// verify of 100,000 entries beside what libsodium's signature checks alone take, in the same run.
void printVerifyTable();
