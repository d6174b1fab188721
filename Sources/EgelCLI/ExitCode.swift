/// What a script learns from how the program ended.
enum ExitCode {
  static let done: Int32 = 0
  /// It could not be done; `doctor` with findings.
  static let failed: Int32 = 1
  static let wrongUse: Int32 = 64
  static let wrongData: Int32 = 65
  static let inputOutput: Int32 = 74

  static func interrupted(by signal: Int32) -> Int32 { 128 + signal }
}
