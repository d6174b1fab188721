import Testing

@testable import Drawing

struct PageTests {
  private var page: Page {
    var page = Page()
    page.line([.strong("Friday 20 November"), .plain("  "), .faint("3k9v")])
    page.blank()
    page.paragraph("I wrote this.\n- and a list that goes on\n", indent: 2)
    page.row([.accent("Kim"), .plain("  a row that is too long")])
    return page
  }

  @Test func wrapsAndCutsToTheWidth() {
    #expect(
      page.render(width: 20, colour: false) == """
        Friday 20 November
        3k9v

          I wrote this.
          - and a list that
            goes on
        Kim  a row that is…

        """)
  }

  @Test func withoutAWidthNothingIsWrapped() {
    #expect(
      page.render(width: nil, colour: false) == """
        Friday 20 November  3k9v

          I wrote this.
          - and a list that goes on
        Kim  a row that is too long

        """)
  }

  @Test func colourAddsNothingButEscapes() {
    let painted = page.render(width: 20, colour: true)
    let plain = painted.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(painted != plain)
    #expect(plain == page.render(width: 20, colour: false))
  }

  @Test func pagesFollowEachOther() {
    var both = Page()
    #expect(both.isEmpty)
    both.append(page)
    both.append(page)
    let once = page.render(width: 30, colour: true)
    #expect(both.render(width: 30, colour: true) == once + once)
  }
}
