/// The question above an answer in the editor's file, as on the page of an exercise; it is not kept
/// with the text.
struct QuestionHeading {
  let question: String

  /// What the editor opens with.
  var page: String { line + "\n\n" }

  /// A text without the heading, wherever it now stands; one that was reworded is the person's own.
  func removed(from text: String) -> String {
    guard let place = text.firstRange(of: line) else { return text }
    let (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
    guard before.last?.isNewline ?? true, after.first?.isNewline ?? true else { return text }
    return String(before + after.drop(while: \.isNewline))
  }

  private var line: String {
    "## " + question.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
