// SQLite. SQLITE_TRANSIENT is a cast macro, and some calls take variable arguments: the inline
// functions stand for them.
#pragma once
#include <sqlite3.h>

static inline int tadamun_sqlite_bind_text(sqlite3_stmt *s, int i, const char *t, int n) {
    return sqlite3_bind_text(s, i, t, n, SQLITE_TRANSIENT);
}
static inline int tadamun_sqlite_bind_blob(sqlite3_stmt *s, int i, const void *b, int n) {
    return n == 0 ? sqlite3_bind_zeroblob(s, i, 0)
                  : sqlite3_bind_blob(s, i, b, n, SQLITE_TRANSIENT);
}
// A connection that is closed leaves its WAL as it is: what stands there is decided at the next open.
static inline int tadamun_sqlite_no_checkpoint_on_close(sqlite3 *db) {
    return sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, (int *)0);
}
// SQL from a damaged file (a hostile schema in a backup) may not call anything with side effects.
static inline int tadamun_sqlite_defensive(sqlite3 *db) {
    int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (code == SQLITE_OK) code = sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, (int *)0);
    return code;
}
// To be called before anything else of SQLite's.
static inline int tadamun_sqlite_no_memory_statistics(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
// Memory of the connection's own for the small things that each run of a statement takes.
static inline int tadamun_sqlite_lookaside(sqlite3 *db, int bytes, int count) {
    return sqlite3_db_config(db, SQLITE_DBCONFIG_LOOKASIDE, (void *)0, bytes, count);
}
