internal import EgelCore
internal import EgelJSON

extension EntryLine {
  /// Whether what is deleted has no content.
  var isOfOneMind: Bool {
    guard case .entry(let lineage) = self else { return true }
    return lineage.versions.allSatisfy { version in
      var bare = version
      bare.history.deleted = nil
      return version.history.deleted == nil || !bare.saysSomething
    }
  }

  static let deletedWithContent = JSONError.Problem.expected(
    "a deleted record without content", found: "one that has some")
}

extension Entry {
  /// Whether there is anything in it besides when it was.
  var saysSomething: Bool {
    !text.isEmpty || kind != .note || !readings.isEmpty || !feelings.isEmpty || !about.isEmpty
      || !tags.isEmpty || asked != nil || outcome != nil || whose != nil || history.deleted != nil
  }
}
