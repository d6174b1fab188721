internal import EgelStore

extension JournalReader.Records {
  /// What shows both versions of a record that was changed in two places, where anything does.
  var showing: String? {
    switch self {
    case .people: "egel person show"
    case .relationships: "egel relationship show"
    case .agreements: "egel agreement show"
    case .questions, .scales, .keep: nil
    }
  }
}
