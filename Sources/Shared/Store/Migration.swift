/// One step of a schema's history. Steps are only ever added, and each leaves the store usable by
/// the program version before it: it adds tables, columns with defaults and indexes, and removes
/// nothing that the previous version reads.
package struct Migration: Sendable {
    /// Unique in its store, such as `claims-1`. Steps whose names begin alike (`claims-1`,
    /// `claims-2`) are one history; those of different histories do not depend on each other.
    package let name: String
    package let statements: [StaticString]

    package init(_ name: String, _ statements: [StaticString]) {
        self.name = name
        self.statements = statements
    }

    /// The name without what follows its last `-`.
    fileprivate static func history(of name: String) -> Substring {
        name[..<(name.lastIndex(of: "-") ?? name.endIndex)]
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
        for history in Set(migrations.map { Migration.history(of: $0.name) }) {
            let theirs = applied.filter { Migration.history(of: $0) == history }
            let ours = migrations.filter { Migration.history(of: $0.name) == history }
            for (name, migration) in zip(theirs, ours) where name != migration.name {
                throw .migrations("the store has \(name) where this program has \(migration.name)")
            }
        }
        let missing = migrations.filter { !applied.contains($0.name) }
        for (index, migration) in missing.enumerated() {
            try apply(migration, number: applied.count + index + 1)
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
