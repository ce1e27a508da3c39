import KoreanText

/// The class of a named entity: the top level of TTAK.KO-10.0852, open to more.
///
///     extension EntityLabel { static let drug = EntityLabel(rawValue: "DRUG") }
public struct EntityLabel: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }

  public static let person = EntityLabel(rawValue: "PS")
  public static let organization = EntityLabel(rawValue: "OG")
  public static let location = EntityLabel(rawValue: "LC")
  public static let date = EntityLabel(rawValue: "DT")
  public static let time = EntityLabel(rawValue: "TI")
  public static let quantity = EntityLabel(rawValue: "QT")
  public static let artifact = EntityLabel(rawValue: "AF")
  public static let event = EntityLabel(rawValue: "EV")
  public static let term = EntityLabel(rawValue: "TM")
  public static let civilization = EntityLabel(rawValue: "CV")
}

/// A named entity.
public struct Entity: Annotation {
  public let range: TextRange
  public let label: EntityLabel
  /// The long form this article uses, where the surface is short, foreign or misspelt; otherwise `nil`.
  public var canonicalName: String?
  /// What a date, time or quantity means.
  public var value: EntityValue?
  public let rule: RuleID
  public var confidence: Double

  public init(
    range: TextRange, label: EntityLabel, canonicalName: String? = nil, value: EntityValue? = nil, rule: RuleID,
    confidence: Double
  ) {
    self.range = range
    self.label = label
    self.canonicalName = canonicalName
    self.value = value
    self.rule = rule
    self.confidence = confidence
  }
}

/// What a date, time or quantity means.
public enum EntityValue: Hashable, Sendable {
  case temporal(TemporalValue)
  case quantity(QuantityValue)
}

/// A point or stretch of time in ISO 8601.
public struct TemporalValue: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable { case date, period, duration, time }
  public let type: Kind
  /// `2024-06-25`, `2024-01-01/2024-06-30`, `P6M`, `T10:30`; `nil` where it can't be resolved.
  public let iso: String?

  public init(type: Kind, iso: String?) {
    self.type = type
    self.iso = iso
  }
}

/// An amount with its unit.
public struct QuantityValue: Hashable, Sendable, Codable {
  /// The number as a decimal literal, exact: `500000000000`, `0.3`.
  public let number: String
  /// `KRW`, `USD`, `%`, `%p`, or the counter as written (`명`).
  public let unit: String?
  /// Whether the text says about (`약`, `여`, `대`).
  public let isApproximate: Bool
  /// Whether the unit was read from the surroundings, as in `50~70%`.
  public let isUnitInferred: Bool

  public init(number: String, unit: String?, isApproximate: Bool, isUnitInferred: Bool) {
    self.number = number
    self.unit = unit
    self.isApproximate = isApproximate
    self.isUnitInferred = isUnitInferred
  }
}
