/// Where the entries of each section lie, found in one pass.
///
/// Entries are looked at where they lie: to copy one counts a dozen references, and a year has thousands.
struct ReviewPlaces {
  private(set) var good: [Int] = []
  private(set) var asked: [Int] = []
  /// What hurt and what mended, apart from what came from outside.
  private(set) var hurt: [Int] = []
  private(set) var outside: [Int] = []
  /// Plain words that stand nowhere else.
  private(set) var written: [Int] = []

  init(_ entries: [Entry]) {
    for place in entries.indices {
      let kind = entries[place].kind
      let isOutside = entries[place].whose == .world
      switch kind {
      case .thanks, .goodNews, .milestone: good.append(place)
      case .request: asked.append(place)
      case .hurt, .loss, .mended:
        if !isOutside { hurt.append(place) }
      case .note, .checkIn, .reflection:
        if !isOutside && !entries[place].text.isEmpty { written.append(place) }
      case .remark, .say: break
      }
      if isOutside || kind == .remark { outside.append(place) }
    }
  }
}
