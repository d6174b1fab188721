import Foundation
import Testing

@testable import EgelPlatform

@Suite struct TypedLineTests {
  @Test(
    "keys mend a line as they do on any terminal",
    arguments: [
      ("Kim", "Kim", "Kim"),
      ("Kom\u{7f}\u{7f}im", "Kim", "Kom\u{8} \u{8}\u{8} \u{8}im"),
      ("a\u{8}", "", "a\u{8} \u{8}"),
      ("\u{7f}", "", ""),
      ("één\u{7f}\u{7f}\u{7f}", "", "één" + String(repeating: "\u{8} \u{8}", count: 3)),
      ("e\u{301}\u{7f}", "", "e\u{301}\u{8} \u{8}"),
      ("語\u{7f}", "", "語\u{8} \u{8}\u{8} \u{8}"),
      ("🦔\u{7f}x", "x", "🦔\u{8} \u{8}\u{8} \u{8}x"),
      ("one two\u{17}", "one ", "one two" + String(repeating: "\u{8} \u{8}", count: 3)),
      ("one two \u{17}", "one ", "one two " + String(repeating: "\u{8} \u{8}", count: 4)),
      ("one\u{15}two", "two", "one" + String(repeating: "\u{8} \u{8}", count: 3) + "two"),
      ("a\tb", "a\tb", "a b"),
      ("\u{1b}[D", "\u{1b}[D", "^[[D"),
      ("\u{1b}\u{7f}", "", "^[\u{8} \u{8}\u{8} \u{8}"),
      ("a\u{4}", "a", "a"),
    ])
  func keys(_ typed: String, _ line: String, _ screen: String) {
    var typing = TypedLine()
    var shown: [UInt8] = []
    for byte in typed.utf8 {
      let (step, echo) = typing.take(byte)
      #expect(step == .more)
      shown += echo
    }
    #expect(String(decoding: typing.bytes, as: UTF8.self) == line)
    #expect(String(decoding: shown, as: UTF8.self) == screen)
  }

  @Test("Enter ends it, Ctrl-D an empty one; Ctrl-C, Ctrl-Z and Ctrl-\\ are signals") func ends() {
    var typing = TypedLine()
    #expect(typing.take(4).step == .ended)
    #expect(typing.take(UInt8(ascii: "a")).step == .more)
    for (key, number) in [(3, SIGINT), (26, SIGTSTP), (28, SIGQUIT)] as [(UInt8, Int32)] {
      #expect(typing.take(key).step == .signal(number))
    }
    let (step, echo) = typing.take(UInt8(ascii: "\n"))
    #expect(step == .done && echo == [UInt8(ascii: "\n")] && typing.bytes == [UInt8(ascii: "a")])
  }

  #if canImport(Glibc)
    /// On a real terminal, in a process of its own. A terminal on Linux hands over 4,095 bytes of a line, one on
    /// macOS 1,024; more than either has to arrive.
    @Test("a line longer than a terminal hands over is read whole") func long() async {
      await #expect(processExitsWith: .success) {
        let keyboard = Self.terminalAsInput()
        let text = Array(String(repeating: "een lange zin, ", count: 500).utf8)
        let lines = Threads.live.each(2) { place in
          place == 0
            ? Self.typedLine() : Self.type(text + Array("\nnext\n".utf8), on: keyboard)
        }
        #expect(lines.first == text)
        #expect(Self.typedLine() == Array("next".utf8))
      }
    }

    static func typedLine() -> [UInt8]? { try? readTypedLine([], byKey: true) }

    /// What is written to the result is what a person types; the terminal is standard input.
    static func terminalAsInput() -> Int32 {
      var (keyboard, terminal): (Int32, Int32) = (-1, -1)
      unsafe openpty(&keyboard, &terminal, nil, nil, nil)
      // For reading only, so that the test does not have to take what is shown off the screen.
      let name = unsafe String(cString: ttyname(terminal))
      dup2(unsafe open(name, O_RDONLY | O_NOCTTY), 0)
      return keyboard
    }

    /// Once the terminal hands over single keys: until then it would throw away what is too much.
    static func type(_ text: [UInt8], on keyboard: Int32) -> [UInt8]? {
      var settings = termios()
      repeat {
        unsafe tcgetattr(keyboard, &settings)
      } while settings.c_lflag & tcflag_t(ICANON) != 0
      let count = unsafe text.withUnsafeBytes { unsafe write(keyboard, $0.baseAddress, $0.count) }
      return count == text.count ? text : nil
    }
  #endif
}
