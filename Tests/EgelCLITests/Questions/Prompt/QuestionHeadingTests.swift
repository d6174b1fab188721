import Testing

@testable import EgelCLI

/// The question above an answer goes with the editor's page, and nothing else does.
@Suite struct QuestionHeadingTests {
  private let heading = QuestionHeading(question: "What was soft?")

  @Test(
    "the text without its question",
    arguments: [
      ("## What was soft?\n\nThe soup", "The soup"),
      ("## What was soft?\r\n\r\nThe soup\r\nand you", "The soup\r\nand you"),
      ("## What was soft?", ""), ("## What was soft?\n\n", ""),
      ("## What was soft?\n  # my own heading\nThe soup", "  # my own heading\nThe soup"),
      ("Before\n## What was soft?\n\nand after", "Before\nand after"),
      ("## What was soft? And hard?\nThe soup", "## What was soft? And hard?\nThe soup"),
      ("### What was soft?\nThe soup", "### What was soft?\nThe soup"),
      ("The soup\n\n\n", "The soup\n\n\n"), ("", ""),
    ])
  func removed(_ text: String, _ left: String) {
    #expect(heading.removed(from: text) == left)
  }

  @Test("a question of several lines is one heading") func oneLine() {
    let page = QuestionHeading(question: "What was soft?\nAnd for whom?").page
    #expect(page == "## What was soft? And for whom?\n\n")
  }
}
