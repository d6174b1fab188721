import EgelCore
import Testing

struct WordingTests {
  @Test(arguments: [
    (Bilingual(nl: "Hoe was het?", en: ""), "empty or ragged"),
    (Bilingual(nl: "Hoe was het met {person}?", en: "How was it, all in all?"), "people"),
    (Bilingual(nl: "Hoe was het met {buur}?", en: "How was it with {buur}?"), "placeholder"),
    (Bilingual(nl: "Kort.", en: "This says a great deal more than that."), "like length"),
    (Bilingual(nl: "Wat fijn!", en: "How nice."), "stray sign"),
    (Bilingual(nl: "Wat wilde {person}?", en: "What did {person} say they want?"), "they beside"),
    (Bilingual(nl: "Hoe is je partner?", en: "How is your partner?"), ""),
  ])
  func finds(_ text: Bilingual, _ fault: String) {
    #expect(Wording.faults(in: text).contains { $0.contains(fault) })
  }

  @Test func leavesAGoodTextAlone() {
    let text = Bilingual(nl: "Wat zag {person} toen?", en: "What did {person} see?")
    #expect(Wording.faults(in: text).isEmpty)
    #expect(!Wording.isIntimate(text))
  }
}
