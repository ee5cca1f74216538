internal import Base
internal import Config
internal import Glibc
package import JSON

/// When calls begin. The first four are open loops: calls begin at their times whether or not others
/// have ended, so that a server that stalls is not spared.
package enum Arrivals: Hashable, Sendable {
    /// So many calls a second, evenly.
    case constant(rate: Double)
    /// So many calls a second on average, each at random: as strangers come.
    case poisson(rate: Double)
    /// A rate that grows, or falls, evenly over the whole time.
    case ramp(from: Double, to: Double)
    /// One rate after another, each for so many nanoseconds.
    case steps(rates: [Double], each: Int64)
    /// So many callers, each with one call at a time and a pause in nanoseconds after it.
    case closed(callers: Int, think: Int64)

    package static let rateMaximum = 10_000_000.0

    /// Whether calls begin at times of their own.
    package var isOpenLoop: Bool {
        if case .closed = self { false } else { true }
    }

    package init(_ fields: inout JSONFields) throws(JSONFieldError) {
        let kind = try fields.required("kind")
        switch try kind.string() {
        case "constant": self = .constant(rate: try Self.rate(fields.required("rate")))
        case "poisson": self = .poisson(rate: try Self.rate(fields.required("rate")))
        case "ramp":
            self = .ramp(
                from: try Self.rate(fields.required("from")),
                to: try Self.rate(fields.required("to")))
        case "steps":
            var rates: [Double] = []
            let list = try fields.required("rates")
            for node in try list.array() { rates.append(try Self.rate(node)) }
            guard (1...1_000).contains(rates.count) else {
                throw list.fault("must have 1 to 1000 rates")
            }
            self = .steps(
                rates: rates,
                each: try fields.required("each").duration(atMost: .seconds(86_400))
                    .wholeNanoseconds)
        case "closed":
            self = .closed(
                callers: try fields.required("callers").integer(in: 1...1_000_000),
                think: try fields.optional("think")?.duration(atMost: .seconds(3_600))
                    .wholeNanoseconds ?? 0)
        default: throw kind.fault("must be constant, poisson, ramp, steps or closed")
        }
    }

    private static func rate(_ node: JSONNode) throws(JSONFieldError) -> Double {
        guard let rate = node.value.doubleValue, rate > 0, rate <= rateMaximum else {
            throw node.fault("must be calls a second, above 0 and at most \(Int(rateMaximum))")
        }
        return rate
    }
}

/// The times at which one of several generators begins its calls, in nanoseconds from the start.
package struct ArrivalTimes: Sendable {
    private let arrivals: Arrivals
    private let duration: Int64
    /// Which of how many generators: each takes every `stride`th call.
    private let stride: Int
    private var number: Int
    private var chance: SeededGenerator
    private var last: Double = 0

    package init(
        _ arrivals: Arrivals, duration: Int64, generator: Int = 0, of generators: Int = 1,
        seed: UInt64
    ) {
        self.arrivals = arrivals
        self.duration = duration
        stride = max(1, generators)
        number = generator
        chance = SeededGenerator(seed: seed &+ UInt64(generator))
    }

    /// The next; `nil` after the last, and for closed loops, whose calls follow from answers.
    package mutating func next() -> Int64? {
        let seconds: Double
        switch arrivals {
        case .constant(let rate):
            seconds = Double(number) / rate
        case .poisson(let rate):
            // The sum of independent Poisson processes is one: each generator has its share.
            let uniform = Double.random(in: Double.leastNonzeroMagnitude...1, using: &chance)
            last -= log(uniform) * Double(stride) / rate
            seconds = last
        case .ramp(let from, let to):
            // The call number n comes when the integral of the rate reaches n.
            let length = Double(duration) / 1e9
            let slope = (to - from) / length
            let count = Double(number)
            if abs(slope) < 1e-9 {
                seconds = count / from
            } else {
                let root = from * from + 2 * slope * count
                guard root >= 0 else { return nil }
                seconds = (root.squareRoot() - from) / slope
            }
        case .steps(let rates, let each):
            let length = Double(each) / 1e9
            var left = Double(number)
            var step = 0
            while step < rates.count, left >= rates[step] * length {
                left -= rates[step] * length
                step += 1
            }
            guard step < rates.count else { return nil }
            seconds = Double(step) * length + left / rates[step]
        case .closed: return nil
        }
        number += stride
        let nanoseconds = seconds * 1e9
        guard nanoseconds < Double(duration) else { return nil }
        return Int64(nanoseconds)
    }
}
