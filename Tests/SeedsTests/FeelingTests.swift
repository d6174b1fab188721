import EgelCore
import EgelQuestions
import Testing

struct FeelingTests {
  @Test func wordsAreUniqueInEachLanguage() {
    #expect(Set(Feelings.all.map(\.dutch)).count == Feelings.all.count)
    #expect(Set(Feelings.all.map(\.english)).count == Feelings.all.count)
    #expect((35...45).contains(Feelings.all.count))
  }
}
