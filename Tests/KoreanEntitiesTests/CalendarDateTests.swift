import Testing

@testable import KoreanEntities

@Suite struct CalendarDateTests {
  @Test func ordinalsGoThereAndBack() {
    var last = CalendarDate(year: 1599, month: 12, day: 31)
    for ordinal in last.ordinal + 1..<last.ordinal + 200_000 {
      let date = CalendarDate(ordinal: ordinal)
      #expect(date.ordinal == ordinal && last < date)
      last = date
    }
  }

  @Test func knownDays() {
    #expect(CalendarDate(year: 1970, month: 1, day: 1).ordinal == 0)
    #expect(CalendarDate(year: 1970, month: 1, day: 1).weekday == 4)
    #expect(CalendarDate(iso: "2025-08-14")?.weekday == 4)
    #expect(CalendarDate(iso: "2024-02-29T09:00+09:00")?.iso == "2024-02-29")
    #expect(CalendarDate(iso: "2023-02-29") == nil)
    #expect(CalendarDate(iso: "어제") == nil)
  }

  @Test func monthsAcrossYears() {
    #expect(CalendarDate(year: 2025, month: 1, day: 31).firstOfMonth(adding: -1).iso == "2024-12-01")
    #expect(CalendarDate(year: 2025, month: 12, day: 31).firstOfMonth(adding: 1).iso == "2026-01-01")
  }
}
