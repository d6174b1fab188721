internal import Drawing

/// Writes a report as one page that stands by itself: no script, nothing fetched, for the eye, the ear, the
/// keyboard and paper.
package struct ReportHTML {
  private let page: ReportPage

  package init(_ page: ReportPage) {
    self.page = page
  }

  package var text: String {
    ([head, header] + page.sections.enumerated().map(section) + [footer]).joined()
  }

  private var head: String {
    """
    <!DOCTYPE html>
    <html lang="\(escaped(page.language))">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
    base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(escaped(page.title))</title>
    <style>
    \(ReportStyle.text)\(SVGPainter.style)\(ReportStyle.pictures)</style>
    </head>

    """
  }

  private var header: String {
    let links = page.sections.enumerated().map { number, section in
      "<li><a href=\"#s\(number + 1)\">\(escaped(section.title))</a></li>\n"
    }
    return """
      <body>
      <a class="skip" href="#main">\(escaped(page.skip))</a>
      <header>
      <h1>\(escaped(page.title))</h1>
      <p>\(escaped(page.subtitle))</p>
      </header>
      <nav aria-label="\(escaped(page.contents))">
      <ul>
      \(links.joined())</ul>
      </nav>
      <main id="main">

      """
  }

  private var footer: String {
    "</main>\n<footer>\n<p>\(escaped(page.foot))</p>\n</footer>\n</body>\n</html>\n"
  }

  private func section(_ number: Int, _ section: ReportPage.Section) -> String {
    let id = "s\(number + 1)"
    let blocks = section.blocks.enumerated().map { block("\(id)-\($0)", $1) }.joined()
    return "<section aria-labelledby=\"\(id)\">\n<h2 id=\"\(id)\">\(escaped(section.title))</h2>\n"
      + "\(blocks)</section>\n"
  }

  private func block(_ id: String, _ block: ReportPage.Block) -> String {
    switch block {
    case .paragraph(let text): return "<p>\(escaped(text))</p>\n"
    case .list(let items): return "<ul class=\"lines\">\n\(items.map(item).joined())</ul>\n"
    case .figure(let figure): return self.figure(figure)
    }
  }

  private func item(_ item: ReportPage.Item) -> String {
    let lead = item.lead.isEmpty ? "" : "<strong>\(escaped(item.lead))</strong> "
    let end = item.end.isEmpty ? "" : " <small>\(escaped(item.end))</small>"
    return "<li>\(lead)\(escaped(item.text))\(end)</li>\n"
  }

  private func figure(_ figure: ReportPage.Figure) -> String {
    let heads = figure.columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let rows = figure.rows.map { row in
      let cells = row.enumerated().map { place, cell in
        place == 0 ? "<th scope=\"row\">\(escaped(cell))</th>" : "<td>\(escaped(cell))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let table =
      figure.rows.isEmpty
      ? ""
      : """
      <details>
      <summary>\(escaped(page.numbers))</summary>
      <table>
      <caption>\(escaped(figure.title))</caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </details>

      """
    return """
      <figure>
      <h3>\(escaped(figure.title))</h3>
      <div class="\(Self.style(figure.fit))" tabindex="0" role="group" aria-label="\(escaped(figure.title))">
      \(figure.svg)</div>
      <figcaption>\(escaped(figure.caption))</figcaption>
      \(table)</figure>

      """
  }

  private static func style(_ fit: ReportPage.Figure.Fit) -> String {
    switch fit {
    case .scrolled: "picture"
    case .latest: "picture latest"
    case .whole: "picture whole"
    }
  }

  private func escaped(_ text: String) -> String { Markup.escaped(SafeLine(text)) }
}
