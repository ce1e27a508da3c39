import CICUShim

/// Facts about the ICU that the package was built against.
public enum ICU {
  /// Major and minor version, such as (72, 1).
  public static var version: (major: Int, minor: Int) {
    let version = Int(kt_icu_version())
    return (version / 100, version % 100)
  }
}
