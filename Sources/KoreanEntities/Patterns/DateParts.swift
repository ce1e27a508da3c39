/// What a date expression says, before it is resolved.
struct DateParts {
  var year: Int?
  var yearOffset: Int?
  var month: Int?
  var monthOffset: Int?
  var day: Int?
  var lastDay: Int?
  var dayOffset: Int?
  var weekOffset: Int?
  var weekday: Int?
  var quarter: Int?
  var quarterOffset: Int?
  var half: Int?
  var decade: Int?
  /// 초, 말, 중순 and the like: the expression names less than the whole period.
  var hasEdge = false
  /// 지난: the period that ended last.
  var isPast = false
  /// 오는: the one that comes next (outside the span, but it decides the year).
  var isComing = false

  var isEmpty: Bool {
    year == nil && yearOffset == nil && month == nil && monthOffset == nil && day == nil && dayOffset == nil
      && weekOffset == nil && weekday == nil && quarter == nil && quarterOffset == nil && half == nil && decade == nil
  }

  /// The value against the day of publication, where there is one.
  func value(published: CalendarDate?) -> TemporalValue {
    let isDay = day != nil || dayOffset != nil || weekday != nil
    let type: TemporalValue.Kind = isDay && lastDay == nil ? .date : .period
    guard !hasEdge || isDay else { return TemporalValue(type: .period, iso: nil) }
    return TemporalValue(type: type, iso: iso(published))
  }

  private func iso(_ published: CalendarDate?) -> String? {
    if let decade { return interval(CalendarDate(year: decade, month: 1, day: 1), months: 120) }
    if let dayOffset { return published.map { $0.adding(days: dayOffset).iso } }
    if weekday != nil || weekOffset != nil { return week(published) }
    if let month = resolvedMonth(published) {
      guard let day else { return monthIso(month) }
      return dayIso(month, day)
    }
    if let day {
      // A bare day is the nearest one: past, unless the text says 오는.
      guard let published else { return nil }
      var month = published.firstOfMonth(adding: 0)
      if isComing, day < published.day { month = published.firstOfMonth(adding: 1) }
      if !isComing, day > published.day, isPast || day > published.day + 7 {
        month = published.firstOfMonth(adding: -1)
      }
      return dayIso(month, day)
    }
    if let quarterOffset {
      guard let published else { return nil }
      let count = published.year * 4 + (published.month - 1) / 3 + quarterOffset
      return interval(CalendarDate(year: count / 4, month: count % 4 * 3 + 1, day: 1), months: 3)
    }
    guard let year = resolvedYear(published) else { return nil }
    if let quarter { return interval(CalendarDate(year: year, month: quarter * 3 - 2, day: 1), months: 3) }
    if let half { return interval(CalendarDate(year: year, month: half * 6 - 5, day: 1), months: 6) }
    return CalendarDate.pad(year, 4)
  }

  private func resolvedYear(_ published: CalendarDate?) -> Int? {
    if let year { return year }
    guard let published else { return nil }
    if let yearOffset { return published.year + yearOffset }
    if let quarter { return isPast && quarter * 3 > published.month ? published.year - 1 : published.year }
    if half != nil { return published.year }
    return nil
  }

  private func resolvedMonth(_ published: CalendarDate?) -> CalendarDate? {
    if let monthOffset { return published.map { $0.firstOfMonth(adding: monthOffset) } }
    guard let month else { return nil }
    if let year { return CalendarDate(year: year, month: month, day: 1) }
    guard let published else { return nil }
    var year = published.year + (yearOffset ?? 0)
    if yearOffset == nil {
      if isPast, month > published.month { year -= 1 }
      if isComing, month < published.month { year += 1 }
    }
    return CalendarDate(year: year, month: month, day: 1)
  }

  private func week(_ published: CalendarDate?) -> String? {
    guard let published else { return nil }
    let monday = published.adding(days: 1 - published.weekday + 7 * (weekOffset ?? 0))
    if let weekday { return monday.adding(days: weekday - 1).iso }
    return monday.iso + "/" + monday.adding(days: 6).iso
  }

  private func dayIso(_ month: CalendarDate, _ day: Int) -> String? {
    guard day >= 1, day <= CalendarDate.days(in: month.month, of: month.year) else { return nil }
    let first = CalendarDate(year: month.year, month: month.month, day: day)
    guard let lastDay else { return first.iso }
    guard lastDay > day, lastDay <= CalendarDate.days(in: month.month, of: month.year) else { return nil }
    return first.iso + "/" + CalendarDate(year: month.year, month: month.month, day: lastDay).iso
  }

  private func monthIso(_ month: CalendarDate) -> String {
    CalendarDate.pad(month.year, 4) + "-" + CalendarDate.pad(month.month, 2)
  }

  private func interval(_ first: CalendarDate, months: Int) -> String {
    first.iso + "/" + first.firstOfMonth(adding: months).adding(days: -1).iso
  }
}
