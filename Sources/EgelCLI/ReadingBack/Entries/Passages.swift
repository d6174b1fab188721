internal import Drawing
internal import EgelCore

/// The parts of a text around what was looked for, on one flowing line, with what was found marked.
struct Passages {
  private let text: String
  private let places: [Range<String.Index>]

  /// How many characters are shown before and after a place.
  private static let room = 70
  private static let most = 3

  init(of query: SearchQuery, in text: String) {
    self.text = text
    places = query.places(in: text)
  }

  var line: StyledText {
    var line: StyledText = []
    let windows = windows
    for (number, window) in windows.enumerated() {
      if window.lowerBound > text.startIndex || number > 0 { line.append([.faint("… ")]) }
      line.append(marked(window))
      if number < windows.count - 1 { line.append([.plain(" ")]) }
    }
    if let last = windows.last, last.upperBound < text.endIndex { line.append([.faint(" …")]) }
    return line
  }

  /// Those that touch are one.
  private var windows: [Range<String.Index>] {
    var windows: [Range<String.Index>] = []
    for place in places {
      let window = start(before: place.lowerBound)..<end(behind: place.upperBound)
      if let last = windows.last, window.lowerBound <= last.upperBound {
        windows[windows.count - 1] = last.lowerBound..<max(last.upperBound, window.upperBound)
      } else if windows.count < Self.most {
        windows.append(window)
      }
    }
    return windows.isEmpty ? [text.startIndex..<end(behind: text.startIndex)] : windows
  }

  private func start(before place: String.Index) -> String.Index {
    let far = text.index(place, offsetBy: -Self.room, limitedBy: text.startIndex)
    guard let far else { return text.startIndex }
    let space = text[far..<place].firstIndex(where: \.isWhitespace)
    return space.map { text.index(after: $0) } ?? far
  }

  private func end(behind place: String.Index) -> String.Index {
    let far = text.index(place, offsetBy: Self.room, limitedBy: text.endIndex)
    guard let far else { return text.endIndex }
    return text[place..<far].lastIndex(where: \.isWhitespace) ?? far
  }

  private func marked(_ window: Range<String.Index>) -> StyledText {
    var line: StyledText = []
    var start = window.lowerBound
    for place in places where window.contains(place.lowerBound) {
      line.append([.plain(flowing(start..<place.lowerBound))])
      line.append([.warm(flowing(place))])
      start = place.upperBound
    }
    line.append([.plain(flowing(start..<max(start, window.upperBound)))])
    return line
  }

  private func flowing(_ range: Range<String.Index>) -> String {
    String(text[range].map { $0.isNewline ? " " : $0 })
  }
}
