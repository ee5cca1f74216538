/// One step of a schema's history. Steps are only ever added, and each leaves the store usable by
/// the program version before it: it adds tables, columns with defaults and indexes, and removes
/// nothing that the previous version reads.
package struct Migration: Sendable {
    /// Unique in its store, such as `claims-1`.
    package let name: String
    package let statements: [StaticString]

    package init(_ name: String, _ statements: [StaticString]) {
        self.name = name
        self.statements = statements
    }
}

extension Connection {
    /// Brings the schema to the last of `migrations`, each step in a transaction of its own.
    ///
    /// A store that has all of them and more was opened by a newer program; this one, being the
    /// version before, can use it.
    func migrate(_ migrations: [Migration]) throws(StoreError) {
        try script(
            "CREATE TABLE IF NOT EXISTS schema_migrations "
                + "(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")
        let applied = try texts("SELECT name FROM schema_migrations ORDER BY number")
        for (name, migration) in zip(applied, migrations) where name != migration.name {
            throw .migrations("the store has \(name) where this program has \(migration.name)")
        }
        for (number, migration) in migrations.enumerated().dropFirst(applied.count) {
            try apply(migration, number: number + 1)
        }
    }

    private func apply(_ migration: Migration, number: Int) throws(StoreError) {
        try run("BEGIN IMMEDIATE")
        do {
            for statement in migration.statements { try script("\(statement)") }
            try WriteTransaction(self).execute(
                "INSERT INTO schema_migrations (number, name) VALUES ($1, $2)", number,
                migration.name)
            try run("COMMIT")
        } catch {
            if isInTransaction { try? run("ROLLBACK") }
            throw error
        }
    }
}
