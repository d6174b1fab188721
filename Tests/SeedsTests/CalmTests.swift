import EgelCore
import EgelQuestions
import Testing

struct CalmTests {
  private static let texts: [Bilingual] = {
    let page = Calm.page
    return page.danger + [page.help, page.offer, page.anyKey, page.closing]
      + page.ways.flatMap { [$0.name] + $0.lines.map(\.text) }
  }()

  @Test func asksAboutDangerFirst() {
    let first = Calm.page.danger.first
    #expect(first.map { $0.dutch.contains("gevaar") && $0.dutch.contains("112") } == true)
    #expect(first.map { $0.english.contains("danger") && $0.english.contains("112") } == true)
  }

  @Test func offersFeetEyesBreathOrNothing() {
    #expect(Calm.page.ways.map(\.key) == ["feet", "around", "breath", "nothing"])
    #expect(Calm.page.ways.filter(\.repeats).map(\.key) == ["breath"])
  }

  @Test(arguments: texts)
  func fitsFortyColumns(_ text: Bilingual) {
    #expect(!text.dutch.isEmpty && text.dutch.count <= 39, "\(text.dutch)")
    #expect(!text.english.isEmpty && text.english.count <= 39, "\(text.english)")
  }

  @Test(arguments: Calm.page.ways)
  func leavesTimeToRead(_ way: CalmPage.Way) {
    #expect(!way.lines.isEmpty && way.lines.count <= 6)
    #expect(way.lines.allSatisfy { (4...20).contains($0.seconds) })
  }

  @Test(arguments: ["kalm", "rustig", "calm", "relax", "besluit", "beslis", "decision", "decide"])
  func doesNotSay(_ word: String) {
    #expect(
      Self.texts.allSatisfy {
        !($0.dutch + " " + $0.english).lowercased().contains(word)
      })
  }
}
