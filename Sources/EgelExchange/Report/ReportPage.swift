/// A report before it is written down: plain values, with all wording in them.
package struct ReportPage: Sendable {
  /// `nl` or `en`.
  package var language: String
  package var title: String
  package var subtitle: String
  package var sections: [Section]
  package var foot: String
  /// What the way past the contents is called, and the contents themselves.
  package var skip: String
  package var contents: String
  /// What opens the table behind a chart.
  package var numbers: String

  package struct Section: Sendable {
    package var title: String
    package var blocks: [Block]

    package init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  package enum Block: Sendable {
    case paragraph(String)
    case list([Item])
    case figure(Figure)
  }

  /// One line of a list: who or what, the words, and when.
  package struct Item: Sendable {
    package var lead: String
    package var text: String
    package var end: String

    package init(lead: String = "", _ text: String, end: String = "") {
      self.lead = lead
      self.text = text
      self.end = end
    }
  }

  /// A picture, with the same in a table.
  package struct Figure: Sendable {
    /// An SVG element that needs nothing but the page's style.
    package var svg: String
    package var title: String
    package var caption: String
    package var columns: [String]
    package var rows: [[String]]
    package var fit = Fit.scrolled

    /// What becomes of a picture on a screen narrower than it.
    package enum Fit: Sendable {
      /// It shrinks as far as it can be read, and is scrolled beyond that.
      case scrolled
      /// Likewise, and its right end, where the latest is, is seen first.
      case latest
      /// It shrinks until it fits.
      case whole
    }

    package init(svg: String, title: String, caption: String, columns: [String], rows: [[String]]) {
      self.svg = svg
      self.title = title
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  package init(language: String, title: String, subtitle: String) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    sections = []
    foot = ""
    skip = ""
    contents = ""
    numbers = ""
  }
}
