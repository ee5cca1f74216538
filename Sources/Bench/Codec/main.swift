// codec-bench: our codec beside protobuf-c with an arena, on the same messages in one run.
//
//     codec-bench                      a table of nanoseconds and ratios
//     codec-bench --check              the same; fails where ours is slower by more than noise
//     codec-bench MESSAGE SIDE WORK N  one side's work alone, N times, for counting instructions:
//                                      ours or theirs or malloc, decode or encode

import Glibc
import Protobuf

/// Something that decodes and encodes one message.
protocol Codec {
    func decode(_ count: Int) -> Int
    func encode(_ count: Int) -> Int
}

/// A codec behind closures that were made where its message's type was known.
struct Specialized: Codec {
    let decoding: (Int) -> Int
    let encoding: (Int) -> Int

    func decode(_ count: Int) -> Int { decoding(count) }
    func encode(_ count: Int) -> Int { encoding(count) }
}

/// One message with both codecs.
struct Contest {
    let name: String
    let byteCount: Int
    let ours: any Codec
    let theirs: Theirs

    // Inlined, so that our side is compiled for the message's type, as it is where
    // calls use it.
    @inline(__always)
    init<M: Message>(_ name: String, _ message: M) {
        let ours = Ours(message)
        guard let theirs = Theirs(M.fullName.description, ours.bytes) else {
            preconditionFailure("protobuf-c knows \(M.fullName)")
        }
        self.name = name
        byteCount = ours.bytes.count
        self.ours = Specialized(decoding: { ours.decode($0) }, encoding: { ours.encode($0) })
        self.theirs = theirs
    }
}

func nanoseconds(_ body: () -> Int) -> (elapsed: Double, sum: Int) {
    let clock = ContinuousClock()
    var sum = 0
    let elapsed = clock.measure { sum = body() }
    let (seconds, attoseconds) = elapsed.components
    return (Double(seconds) * 1e9 + Double(attoseconds) / 1e9, sum)
}

func median(_ values: [Double]) -> Double {
    values.sorted()[values.count / 2]
}

func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
}

func tenths(_ value: Double) -> String {
    let scaled = Int((value * 10).rounded())
    return "\(scaled / 10).\(scaled % 10)"
}

func hundredths(_ value: Double) -> String {
    let scaled = Int((value * 100).rounded())
    return "\(scaled / 100)." + (scaled % 100 < 10 ? "0" : "") + "\(scaled % 100)"
}

/// Rounds that alternate between the two sides, so that both meet the same machine.
func compare(
    _ contest: Contest, _ run: (any Codec, Int) -> Int
) -> (ours: Double, theirs: Double, noise: Double, sum: Int) {
    let repetitions = 20_000
    let rounds = 31
    var ours: [Double] = []
    var theirs: [Double] = []
    var sum = 0
    for round in 0..<(rounds + 2) {
        let mine = nanoseconds { run(contest.ours, repetitions) }
        let other = nanoseconds { run(contest.theirs, repetitions) }
        sum &+= mine.sum &+ other.sum
        // The first two rounds warm the caches and the branch predictor.
        guard round >= 2 else { continue }
        ours.append(mine.elapsed / Double(repetitions))
        theirs.append(other.elapsed / Double(repetitions))
    }
    // How far the middle half of our rounds lies apart.
    let sorted = ours.sorted()
    let noise = (sorted[rounds * 3 / 4] - sorted[rounds / 4]) / median(ours)
    return (median(ours), median(theirs), noise, sum)
}

let contests = [
    Contest("echo", Sample.echo), Contest("visit", Sample.visit), Contest("visits", Sample.visits),
]

let arguments = CommandLine.arguments.dropFirst()
if arguments.count == 4, let count = Int(arguments[4]) {
    guard let contest = contests.first(where: { $0.name == arguments[1] }) else { exit(2) }
    let codec: any Codec = arguments[2] == "ours" ? contest.ours : contest.theirs
    switch (arguments[2], arguments[3]) {
    case ("malloc", _): print(contest.theirs.decodeWithMalloc(count))
    case (_, "decode"): print(codec.decode(count))
    default: print(codec.encode(count))
    }
} else {
    var worst = 0.0
    var sum = 0
    print("message  bytes  work       ours ns  protobuf-c ns  ours/protobuf-c  noise")
    for contest in contests {
        func row(_ work: String, _ ours: Double, _ theirs: Double, _ noise: Double?) {
            print(
                contest.name.padding(9), padded("\(contest.byteCount)", 4),
                " \(work)", padded(tenths(ours), 11), padded(tenths(theirs), 14),
                padded(hundredths(ours / theirs), 16),
                padded(noise.map { "\(Int($0 * 100)) %" } ?? "", 6))
        }
        let decoding = compare(contest, { $0.decode($1) })
        let encoding = compare(contest, { $0.encode($1) })
        row("decode", decoding.ours, decoding.theirs, decoding.noise)
        row("encode", encoding.ours, encoding.theirs, encoding.noise)
        // What a call pays: each message is written once and read once.
        let (ours, theirs) = (decoding.ours + encoding.ours, decoding.theirs + encoding.theirs)
        row("both  ", ours, theirs, nil)
        worst = max(worst, ours / theirs)
        sum &+= decoding.sum &+ encoding.sum
    }
    print("worst ratio of both \(hundredths(worst)), checksum \(sum)")
    // A tenth is what two runs on a busy machine differ by.
    if arguments.contains("--check"), worst > 1.1 { exit(1) }
}

extension String {
    fileprivate func padding(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - count))
    }
}
