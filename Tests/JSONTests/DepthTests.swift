import EgelJSON
import Testing

@Suite struct DepthTests {
  @Test(arguments: [("[", "]"), ("{\"a\":[", "]}")])
  func allowsTheLimitAndNotMore(_ open: String, _ close: String) {
    let step = open.count { "[{".contains($0) }
    let allowed = JSONReader.depthLimit / step
    let text = { String(repeating: open, count: $0) + String(repeating: close, count: $0) }
    #expect(refusal(of: text(allowed)) == nil)
    #expect(refusal(of: text(allowed + 1))?.problem == .tooDeep(limit: 512))
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func refusesAHundredThousandBrackets(_ open: String) {
    let error = refusal(of: String(repeating: open, count: 100_000))
    #expect(error?.problem == .tooDeep(limit: 512))
    #expect(error?.path.count == 512)
  }
}
