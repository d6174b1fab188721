package import EgelCore
internal import EgelJSON

extension JournalReader {
  /// Passes the entries of a month in their order, each only looked at, to a visitor that is made for the
  /// bytes they lie in. Where files can be sieved, what is not caught is not passed.
  package func skim<Visitor>(
    _ month: Month, _ sieve: LineSieve? = nil, _ make: ([UInt8]) -> Visitor,
    _ pass: (inout Visitor, EntryView) -> Void
  ) throws(StoreFailure) -> Visitor {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return make([]) }
      var visitor = make(bytes)
      var order = Order()
      try naming(name) { () throws(JSONError) in
        try EntryView.each(in: bytes, sieve) { view in
          order.take(view)
          pass(&visitor, view)
        }
      }
      if order.isCanonical { return visitor }
    }
    // Versions beside each other are joined, and lines put in order by another program are not in ours.
    let file = try entries(of: month)
    var visitor = make(file.bytes)
    for view in file.views.sorted(by: { $0.day < $1.day }) { pass(&visitor, view) }
    return visitor
  }

  /// Whether days do not go back, and no id stands twice.
  private struct Order {
    private var ids: [Int] = []
    private var last = Day.earliest
    private var isAscending = true

    mutating func take(_ view: EntryView) {
      isAscending = isAscending && last <= view.day
      last = view.day
      ids.append(Int(truncatingIfNeeded: view.id.number))
    }

    var isCanonical: Bool { isAscending && ids.areAllOnce }
  }
}

extension JournalReader {
  /// How many are found in a month, where days and kinds are all that is asked for beside the words.
  package func count(_ month: Month, for search: EntrySearch) throws(StoreFailure) -> Int {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return 0 }
      let found = try naming(name) { () throws(JSONError) in try search.count(in: bytes) }
      if let found { return found }
    }
    return search.found(in: try entries(of: month)).count
  }

  /// What is found in a month, in its order, with the file it was found in.
  package func search(
    _ month: Month, for search: EntrySearch
  ) throws(StoreFailure) -> (file: EntryFile, views: [EntryView]) {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return (.empty, []) }
      let found = try naming(name) { () throws(JSONError) in try search.found(in: bytes) }
      if let found { return (EntryFile(bytes: bytes, views: found), found) }
    }
    let file = try entries(of: month)
    return (file, search.found(in: file))
  }
}
