package import EgelJSON

/// One record of a month's file: an entry with the versions beside it, or what a moved one left behind.
package enum EntryLine: Hashable, Sendable {
  case entry(Lineage<Entry>)
  case moved(MovedMark)

  package init(_ reader: inout JSONReader) throws(JSONError) {
    if let view = reader.glance({ EntryView(&$0, .validating) }) {
      self = .entry(Lineage(try Entry(view, &reader)))
      return
    }
    self.init(try EntryDraft(&reader, .strict))
  }

  package var id: Identifier {
    switch self {
    case .entry(let lineage): lineage.shown.id
    case .moved(let mark): mark.id
    }
  }

  package var day: Day {
    switch self {
    case .entry(let lineage): lineage.shown.day
    case .moved(let mark): mark.day
    }
  }

  package var at: Moment {
    switch self {
    case .entry(let lineage): lineage.shown.at
    case .moved(let mark): mark.at
    }
  }

  package var isMark: Bool {
    switch self {
    case .entry: false
    case .moved: true
    }
  }

  /// The line's one form, without a line end.
  package var bytes: [UInt8] {
    switch self {
    case .entry(let lineage): lineage.shown.bytes(others: lineage.others)
    case .moved(let mark): mark.bytes
    }
  }
}

// An entry of what a view shows the places of. The elements of a list were passed before, by the same steps.

extension Entry {
  /// The entry of a view that was made quickly by the same reader.
  init(_ view: EntryView, _ reader: inout JSONReader) throws(JSONError) {
    self.init(
      id: view.id, day: view.day, at: view.at, text: view.text.map { reader.string(of: $0) } ?? "")
    writtenKind = view.writtenKind
    whose = view.whose
    outcome = view.outcome
    isPrivate = view.isPrivate
    sealedUntil = view.sealedUntil
    about = reader.elements(view.people) { $0.takeSubject() }
    tags = reader.elements(view.tagged) { $0.takePlainString() }
    feelings = reader.elements(view.felt) { $0.takeFeeling() }
    readings = reader.elements(view.answers) { $0.takeReading() }
    thread = reader.elements(view.thread) { $0.passIdentifier() }
    if let range = view.asked {
      asked = try reader.again(at: range.lowerBound) { (reader) throws(JSONError) in
        try Asked.read(&reader)
      }
    }
    guard view.edited != nil || view.deleted != nil || view.seen.range != nil else { return }
    var seen: [Fingerprint] = []
    if let range = view.seen.range {
      seen = try reader.again(at: range.lowerBound) { (reader) throws(JSONError) in
        try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
      }
    }
    history = History(edited: view.edited, deleted: view.deleted, seen: seen)
  }
}

extension EntryView {
  /// Those whom it is about, by the reader that it was made by quickly.
  package func people(in reader: borrowing JSONReader) -> [Subject] {
    reader.elements(people) { $0.takeSubject() }
  }
}

extension JSONReader {
  /// The elements of a list that was passed before, in an array with room for no more.
  @inline(__always)
  fileprivate func elements<Element>(
    _ place: ListPlace, _ take: (inout Glance) -> Element?
  ) -> [Element] {
    guard let range = place.range else { return [] }
    return look(at: range.lowerBound) { glance in
      var list: [Element] = []
      list.reserveCapacity(Int(place.count))
      _ = glance.passList { glance in
        guard let element = take(&glance) else { return false }
        list.append(element)
        return true
      }
      return list
    }
  }

  package mutating func list<Element>(
    _ read: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try openArray()
    guard try nextElement() else { return [] }
    // Most lists have one element or two: the list is made with room for just those.
    let first = try read(&self)
    guard try nextElement() else { return [first] }
    var list = [first, try read(&self)]
    while try nextElement() { list.append(try read(&self)) }
    return list
  }
}

extension Glance {
  @inline(__always)
  fileprivate mutating func takePlainString() -> String? {
    passPlainString().map { string($0) }
  }

  @inline(__always)
  fileprivate mutating func takeSubject() -> Subject? {
    switch passSubject() {
    case .person(let id): .person(id)
    case .name(let name): .name(string(name))
    case nil: nil
    }
  }

  @inline(__always)
  fileprivate mutating func takeFeeling() -> Feeling? {
    guard let plain = passFeeling() else { return nil }
    return Feeling(
      string(plain.word), strength: plain.strength, isUnderneath: plain.isUnderneath)
  }

  fileprivate mutating func takeReading() -> Reading? {
    guard let skim = passReadingSkim() else { return nil }
    return Reading(skim) { string($0) }
  }
}

extension Entry {
  /// Reads an entry with the versions that stand beside it in its `others`.
  ///
  /// The mark that an entry leaves behind in the file of a month that it moved away from is no entry, and refused.
  public static func versions(json: String) throws(RecordError) -> RecordVersions<Entry> {
    let line = try RecordError.naming { () throws(JSONError) in
      try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in try EntryLine(&reader) }
    }
    switch line {
    case .entry(let lineage): return RecordVersions(lineage)
    case .moved(let mark):
      throw RecordError("expected an entry but found the mark of one that moved to \(mark.to)")
    }
  }
}
