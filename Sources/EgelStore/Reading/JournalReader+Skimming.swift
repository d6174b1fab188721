package import EgelCore
internal import JSON

extension JournalReader {
  /// Passes the entries of a month in their order, each only looked at, with the bytes they lie in.
  package func skim(
    _ month: Month
  ) throws(StoreFailure) -> (bytes: [UInt8], skims: [EntrySkim]) {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return ([], []) }
      var skims: [EntrySkim] = []
      skims.reserveCapacity(bytes.count / 256)
      try naming(name) { () throws(JSONError) in
        try EntrySkim.each(in: bytes) { skims.append($0) }
      }
      if skims.areInOrder && skims.areAllOnce { return (bytes, skims) }
    }
    // Versions beside each other are joined, and lines put in order by another program are not in ours.
    let file = try entries(of: month)
    let skims = file.views.map { EntrySkim($0) }.sorted { $0.day < $1.day }
    return (file.bytes, skims)
  }
}

extension [EntrySkim] {
  fileprivate var areInOrder: Bool {
    zip(self, dropFirst()).allSatisfy { $0.day <= $1.day }
  }

  fileprivate var areAllOnce: Bool {
    let ids = map(\.id).sorted()
    return zip(ids, ids.dropFirst()).allSatisfy { $0 != $1 }
  }
}
