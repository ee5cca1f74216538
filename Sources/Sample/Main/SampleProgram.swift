import Base
import Files
import Glibc
import JSON
import SampleData

/// `tadamun-sample`: invented data to try the suite with, the same for the same seed.
///
///     tadamun-sample FOLDER --month AAAA-MM [--months N] [--employer N] [--employees N]
///                    [--faults N] [--persons N] [--seed N]
///
/// Writes into FOLDER the payroll files of the N months that end with AAAA-MM, the last with faulty
/// rows; `employer.json`; and `persons.json`, public employees and those employees of the payroll
/// files whom the fund has registered.
@main
struct SampleProgram {
    static func main() {
        do {
            let arguments = try SampleArguments(CommandLine.arguments.dropFirst())
            try write(arguments)
        } catch {
            let line = Array("tadamun-sample: \(error)\n".utf8)
            _ = Glibc.write(STDERR_FILENO, line, line.count)
            exit(2)
        }
    }

    private static func write(_ arguments: SampleArguments) throws {
        try Files.makeFolder(arguments.folder)
        for back in (0..<arguments.months).reversed() {
            let file = SamplePayroll(
                employer: arguments.employer, month: arguments.month.adding(-back),
                isLast: back == 0, employees: arguments.employees,
                faults: back == 0 ? arguments.faults : 0, seed: arguments.seed)
            try stream(file, to: "\(arguments.folder)/\(file.name)")
        }
        let employer: JSONObject = [
            "affiliation_number": .string(arguments.employer.description),
            "name": .string("Société Exemple"),
        ]
        try Files.write(
            JSONValue.object(employer).encoded(), to: "\(arguments.folder)/employer.json")
        let employees = [0, 14, 16, 18].filter { $0 < arguments.employees }
        let persons =
            (0..<arguments.persons).map {
                SamplePerson(publicEmployee: $0, seed: arguments.seed)
            } + employees.map { SamplePerson(employee: $0, seed: arguments.seed) }
        try Files.write(
            JSONValue.array(persons.map(\.json)).encoded(),
            to: "\(arguments.folder)/persons.json")
    }

    /// Writes a file of any length without holding it.
    private static func stream(_ file: SamplePayroll, to path: String) throws {
        guard let output = fopen(path, "w") else { throw SampleError("cannot write \(path)") }
        defer { fclose(output) }
        var buffer: [UInt8] = []
        func flush() throws(SampleError) {
            guard fwrite(buffer, 1, buffer.count, output) == buffer.count else {
                throw SampleError("cannot write \(path)")
            }
            buffer.removeAll(keepingCapacity: true)
        }
        try file.write { record in
            buffer.append(contentsOf: record.utf8)
            if buffer.count > 1 << 20 { try flush() }
        }
        try flush()
        guard fflush(output) == 0 else { throw SampleError("cannot write \(path)") }
    }
}

/// What the command line asks for.
private struct SampleArguments {
    let folder: String
    var month: Month
    var months = 3
    var employer: AffiliationNumber
    var employees = 10_000
    var faults = 25
    var persons = 20
    var seed: UInt64 = 7

    init(_ words: some Collection<String>) throws(SampleError) {
        var words = Array(words)
        guard let folder = words.first, !folder.hasPrefix("--"),
            let employer = AffiliationNumber("1234567")
        else { throw SampleError("the first argument names a folder") }
        self.folder = folder
        self.employer = employer
        words.removeFirst()
        var month: Month?
        while !words.isEmpty {
            let option = words.removeFirst()
            guard !words.isEmpty else { throw SampleError("\(option) needs a value") }
            let value = words.removeFirst()
            func number(_ range: ClosedRange<Int>) throws(SampleError) -> Int {
                guard let number = Int(value), range.contains(number) else {
                    throw SampleError(
                        "\(option) is from \(range.lowerBound) to \(range.upperBound)")
                }
                return number
            }
            switch option {
            case "--month": month = Month(value)
            case "--months": months = try number(1...120)
            case "--employees": employees = try number(1...2_000_000)
            case "--faults": faults = try number(0...100_000)
            case "--persons": persons = try number(0...100_000)
            case "--seed": seed = UInt64(try number(0...Int(Int32.max)))
            case "--employer":
                guard let employer = AffiliationNumber(value) else {
                    throw SampleError("--employer has 7 digits")
                }
                self.employer = employer
            default: throw SampleError("\(option) is no option")
            }
        }
        guard let month else { throw SampleError("--month AAAA-MM is needed") }
        self.month = month
        guard faults <= employees else { throw SampleError("there are more faults than rows") }
    }
}

private struct SampleError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
