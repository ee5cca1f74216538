import Base
import Testing

struct DayTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896), ("2024-02-29", 19_782),
    ])
    func `a day counts from 1970`(text: String, number: Int) throws {
        let day = try day(text)
        #expect(day.daysSinceEpoch == number)
        #expect(Day(daysSinceEpoch: number).description == text)
    }

    @Test func `every day of four centuries is the next one's neighbour`() throws {
        var year = 1800
        var month = 1
        var number = 1
        let first = try day("1800-01-01").daysSinceEpoch
        for offset in 0..<146_097 {
            let day = Day(daysSinceEpoch: Int(first) + offset)
            #expect(day.components == (year, month, number))
            #expect(Day(year: year, month: month, day: number) == day)
            number += 1
            if number > Day.length(ofMonth: month, year: year) { (number, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect((year, month, number) == (2200, 1, 1))
    }

    @Test(arguments: [
        "2025-02-29", "2025-13-01", "2025-00-10", "2025-01-32", "0000-01-01", "25-01-01",
        "2025/01/01", "2025-01-01 ", "+025-01-01", "２０２５-01-01", "",
    ])
    func `a text that is no day is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    // The table of enrollment.md 0.3, ENR-O-01 and ENR-O-02.
    @Test(arguments: [
        ("2025-09-15", 15, "2025-09-30"), ("2025-12-20", 15, "2026-01-04"),
    ])
    func `a deadline of days counts every day`(start: String, days: Int, last: String) throws {
        #expect(try day(start).deadline(days: days) == day(last))
    }

    @Test(arguments: [
        ("2025-01-31", 1, "2025-02-28"), ("2024-01-31", 1, "2024-02-29"),
        ("2025-06-10", 1, "2025-07-10"), ("2025-03-31", -1, "2025-02-28"),
        ("2024-11-30", 15, "2026-02-28"),
    ])
    func `a deadline of months ends on the same number or the month's last day`(
        start: String, months: Int, last: String
    ) throws {
        #expect(try day(start).deadline(months: months) == day(last))
    }

    // The table of enrollment.md 0.3, ENR-O-03: the first day of cover is the day after the event.
    @Test(arguments: [
        ("2025-07-01", 6, "2025-12-31"), ("2025-04-01", 6, "2025-09-30"),
        ("2024-08-31", 6, "2025-02-28"), ("2024-06-16", 12, "2025-06-15"),
        ("2024-02-29", 12, "2025-02-28"),
    ])
    func `a cover of months ends the day before the same number`(
        first: String, months: Int, last: String
    ) throws {
        #expect(try day(first).lastDay(ofMonths: months) == day(last))
    }

    @Test(arguments: [
        ("2000-05-20", "2021-05-19", 20), ("2000-05-20", "2021-05-20", 21),
        ("2004-02-29", "2025-02-28", 20), ("2004-02-29", "2025-03-01", 21),
        ("2004-02-29", "2024-02-29", 20), ("2030-01-01", "2025-01-01", 0),
    ])
    func `an age is in completed years`(born: String, on: String, years: Int) throws {
        #expect(try day(born).age(on: day(on)) == years)
    }

    @Test func `arithmetic stays within the calendar`() throws {
        #expect(Day.latest.adding(days: 1) == .latest)
        #expect(Day.latest.adding(days: .max) == .latest)
        #expect(Day.earliest.adding(days: .min) == .earliest)
        #expect(Day.latest.adding(months: .max) == .latest)
        #expect(Day.earliest.adding(months: .min) == .earliest)
        #expect(Day.earliest.lastDay(ofMonths: .min) == .earliest)
    }

    @Test func `a day is written day first on screens`() throws {
        #expect(try day("2025-01-31").onScreen == "31/01/2025")
    }
}

struct MonthTests {
    @Test(arguments: [
        ("2025-02", "2025-02-01", "2025-02-28"), ("202402", "2024-02-01", "2024-02-29"),
    ])
    func `a month has its first and last day`(text: String, first: String, last: String) throws {
        let month = try #require(Month(text))
        #expect(month.firstDay == Day(first))
        #expect(month.lastDay == Day(last))
        #expect(month.firstDay.month == month)
    }

    @Test(arguments: ["2025-13", "2025-00", "20251", "2025-1", "000001", "2025 01", ""])
    func `a text that is no month is refused`(text: String) {
        #expect(Month(text) == nil)
    }

    @Test func `months count across years`() throws {
        let month = try #require(Month("2024-11"))
        #expect(month.adding(3).description == "2025-02")
        #expect(month.adding(-11).description == "2023-12")
        #expect(month.months(until: month.adding(14)) == 14)
        #expect(month.adding(.max).description == "9999-12")
    }
}

struct PeriodTests {
    private func period(_ first: String, _ last: String?) throws -> Period {
        let start = try #require(Day(first))
        return try #require(Period(first: start, last: last.flatMap { Day($0) }))
    }

    @Test func `both ends of a period belong to it`() throws {
        let year = try period("2024-01-01", "2024-12-31")
        let ends = try ["2024-01-01", "2024-12-31", "2025-01-01"].map { try #require(Day($0)) }
        #expect(ends.map(year.contains) == [true, true, false])
        #expect(try period("2024-01-01", nil).contains(.latest))
    }

    @Test(arguments: [
        ("2024-12-31", nil, true), ("2025-01-01", nil, false), ("2023-01-01", "2024-01-01", true),
        ("2023-01-01", "2023-12-31", false),
    ])
    func `periods overlap where they share a day`(
        first: String, last: String?, overlaps: Bool
    ) throws {
        let year = try period("2024-01-01", "2024-12-31")
        let other = try period(first, last)
        #expect(year.overlaps(other) == overlaps)
        #expect(other.overlaps(year) == overlaps)
    }

    @Test func `a period that ends before it begins is none`() throws {
        let first = try #require(Day("2024-01-02"))
        #expect(Period(first: first, last: Day("2024-01-01")) == nil)
    }
}
