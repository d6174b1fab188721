import CommandLineKit
import Testing

/// Words that are macros of mdoc: where the table has one, the page has a word and no macro.
@Suite struct MdocWordsTests {
  static let macros = """
    %A %B %C %D %I %J %N %O %P %Q %R %T %U %V Ac Ad An Ao Ap Aq Ar At Bc Bd Bf Bk Bl Bo Bq Brc Bro \
    Brq Bsx Bt Bx Cd Cm D1 Db Dc Dd Dl Do Dq Ds Dt Dv Dx Ec Ed Ef Ek El Em En Eo Eq Er Es Ev Ex Fa \
    Fc Fd Fl Fn Fo Fr Ft Fx Hf Ic In It Lb Li Lk Lp Me Ms Mt Nd Nm No Ns Nx Oc Oo Op Os Ot Ox Pa Pc \
    Pf Po Pp Pq Qc Ql Qo Qq Re Rs Rv Sc Sf Sh Sm So Sq Ss St Sx Sy Ta Tg Tn Ud Ux Va Vt Xc Xo Xr
    """.split(separator: " ").map(String.init)

  /// A program that says nothing but this, wherever a table has words.
  static func page(saying text: String) -> String {
    let words = Words(same: text)
    let name = Key.option("who", .text(words), words, note: words)
    let place = Key.optional("place", .text(words), words)
    let command = Command<String>(
      "add", group: words, summary: words, discussion: [words],
      examples: [Example(Words(same: "shelf add \(text)"), words)],
      arguments: .of {
        name
        place
      }
    ) { _, _ in 0 }
    let root = Command<String>("shelf", summary: words, subcommands: [command])
    return ManPage.mdoc(
      root, date: (2026, 11, 21), chapters: [ManPage.Chapter(words, [words])])
  }

  @Test(arguments: macros) func `a macro's name behind a macro is a word`(_ macro: String) {
    let lines = Self.page(saying: "with \(macro)").split(separator: "\n")
    for line in lines where line.hasPrefix(".") {
      #expect(!line.hasSuffix(" \(macro)"), "\(line)")
    }
    #expect(lines.contains(".Dl shelf \\&add with \\&\(macro)"))
  }

  @Test func `punctuation and spaces behind a macro stay where they are`() {
    #expect(Self.page(saying: "- | ( a  b").contains(#".Dl shelf \&add \&\- \&| \&( \&a \& \&b"#))
  }

  @Test(.enabled(if: Tool.isThere("groff"))) func `groff sets all of them as they are`() throws {
    let words = Self.macros.joined(separator: " ")
    let page = Self.page(saying: words)
    let groff = try #require(Tool("groff"))
    #expect(try groff.output(["-mandoc", "-Tutf8", "-ww", "-z"], input: page) == "")
    let text = try groff.output(
      ["-mandoc", "-Tascii", "-P-cbou", "-rLL=2000n"], input: page)
    #expect(text.contains("shelf add \(words)\n"))
  }
}
