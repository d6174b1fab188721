package import EgelJSON

/// A search through months: what is looked for, and where.
package struct EntrySearch: Sendable {
  private let query: SearchQuery?
  private let filter: EntryFilter
  private let today: Day
  private let sieve: LineSieve?
  private let isMetByPlainHit: Bool

  /// A text that is sealed today is not looked into.
  package init(_ query: SearchQuery, _ filter: EntryFilter, on today: Day) {
    self.query = query
    self.filter = filter
    self.today = today
    sieve = query.sieve
    isMetByPlainHit = query.isMetByPlainHit
  }

  /// A search for no words; nil where a filter asks for nothing that files can be sieved by.
  package init?(_ filter: EntryFilter) {
    guard let sieve = filter.sieve else { return nil }
    query = nil
    self.filter = filter
    today = .latest
    self.sieve = sieve
    isMetByPlainHit = false
  }

  /// What is found in a file as this program writes it, in the file's order; nil where the file has to
  /// be read whole, and joined with others.
  package func found(in bytes: [UInt8]) throws(JSONError) -> [EntryView]? {
    guard let sieve else { return nil }
    var found: [EntryView] = []
    let isSieved = try sieve.pass(bytes) { (caught) throws(JSONError) in
      let view = try JSONReader.read(bytes, range: caught.line) { (reader) throws(JSONError) in
        try EntryView(&reader)
      }
      if admits(view, in: bytes, plainHit: caught.plainHit) { found.append(view) }
    }
    return isSieved ? found : nil
  }

  /// How many are found in a file as this program writes it, where days and kinds are all that is asked for
  /// beside the words; nil where the file has to be read whole.
  package func count(in bytes: [UInt8]) throws(JSONError) -> Int? {
    guard let sieve else { return nil }
    var count = 0
    let isSieved = try sieve.pass(bytes) { (caught) throws(JSONError) in
      if let isFound = atAGlance(caught, in: bytes) {
        if isFound { count += 1 }
        return
      }
      let view = try JSONReader.read(bytes, range: caught.line) { (reader) throws(JSONError) in
        try EntryView(&reader)
      }
      if admits(view, in: bytes, plainHit: caught.plainHit) { count += 1 }
    }
    return isSieved ? count : nil
  }

  /// Whether what was caught is found, where its line has the usual form and the word stands plainly in its
  /// text: then no view of it is made, and its text is jumped over.
  private func atAGlance(_ caught: LineSieve.Catch, in bytes: [UInt8]) -> Bool? {
    guard isMetByPlainHit, filter.isOnlyDaysAndKinds, let hit = caught.plainHit,
      bytes[hit - 1] != UInt8(ascii: "\\")
    else { return nil }
    return JSONReader.glance(bytes, caught.line) { glance -> Bool? in
      guard let view = EntryView(&glance, .jumping), let text = view.jumpedText, hit >= text
      else { return nil }
      return filter.admits(view) && (view.sealedUntil.map { $0 <= today } ?? true)
    }
  }

  /// What is found in a file that was read whole.
  package func found(in file: EntryFile) -> [EntryView] {
    file.views.filter { admits($0, in: file.bytes) }
  }

  private func admits(_ view: EntryView, in bytes: [UInt8], plainHit: Int? = nil) -> Bool {
    guard filter.admits(view) else { return false }
    guard let query else { return true }
    guard view.sealedUntil.map({ $0 <= today }) ?? true, let text = view.text else { return false }
    // What looks like a word may be the end of an escape: a line break, and then "ik", reads as "nik".
    if isMetByPlainHit, let plainHit, text.start <= plainHit, plainHit < text.end,
      plainHit == text.start || bytes[plainHit - 1] != UInt8(ascii: "\\")
    {
      return true
    }
    var searched = SearchedText(text, in: bytes)
    return query.admits(&searched)
  }
}
