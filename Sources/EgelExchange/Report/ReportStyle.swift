/// How a report looks: calm, in the reader's own fonts, by day, by night and on paper.
enum ReportStyle {
  static let text = """
    :root { color-scheme: light dark; --paper: #fdfcfa; --ink: #26231f; --soft: #6b655e; \
    --line: #ddd6cc; --mark: #8a3d72 }
    @media (prefers-color-scheme: dark) { :root { --paper: #1b1a1d; --ink: #ece8e1; --soft: #aaa39b; \
    --line: #3b383f; --mark: #e29ac9 } }
    * { box-sizing: border-box }
    html { background: var(--paper); color: var(--ink) }
    body { margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; \
    font: 1.0625rem/1.6 Charter, "Bitstream Charter", Georgia, Cambria, serif }
    h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 0.5rem; font-weight: 600 }
    h2 { font-size: 1.35rem; margin: 3rem 0 0.75rem; font-weight: 600 }
    h3 { font-size: 1.05rem; margin: 0 0 0.5rem; font-weight: 600 }
    p { margin: 0.5rem 0 }
    a { color: var(--mark) }
    a:focus-visible, summary:focus-visible, .picture:focus-visible { outline: 3px solid var(--mark); \
    outline-offset: 2px }
    header p, footer, figcaption, small { color: var(--soft) }
    small { font-size: 0.85em; white-space: nowrap }
    nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; list-style: none; padding: 0.75rem 0; \
    margin: 1rem 0 0; border-block: 1px solid var(--line) }
    .skip { position: absolute; left: -100vw }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem 1rem }
    .lines { list-style: none; padding: 0; margin: 0.75rem 0 }
    .lines li { padding: 0.5rem 0; border-bottom: 1px solid var(--line) }
    figure { margin: 1.5rem 0 2.25rem }
    .picture { overflow-x: auto }
    .picture svg { display: block; max-width: max(100%, 32rem); height: auto }
    .whole svg { max-width: 100% }
    .latest { direction: rtl }
    .latest svg { direction: ltr; margin-right: auto }
    figcaption { font-size: 0.9rem; margin-top: 0.35rem }
    details { margin-top: 0.35rem; font-size: 0.9rem }
    summary { cursor: pointer; color: var(--mark) }
    table { border-collapse: collapse; width: 100%; margin-top: 0.5rem; font-variant-numeric: tabular-nums }
    caption { text-align: left; color: var(--soft); padding-bottom: 0.25rem }
    th, td { text-align: left; font-weight: 400; padding: 0.2rem 0.75rem 0.2rem 0; \
    border-bottom: 1px solid var(--line); vertical-align: top }
    thead th { color: var(--soft) }
    footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.9rem }
    @media print {
    @page { size: A4; margin: 18mm 16mm }
    :root { --paper: #fff; --ink: #000; --soft: #555; --line: #ccc; --mark: #8a3d72 }
    body { max-width: none; padding: 0; font-size: 10.5pt }
    nav, details, .skip { display: none }
    h2, h3 { break-after: avoid }
    figure, .lines li { break-inside: avoid }
    .picture { overflow: visible }
    }

    """

  /// What changes in pictures within a page; behind their own style.
  static let pictures = """
    .egel-drawing .ground { fill: none }
    @media print {
    .egel-drawing .plate { fill: #fff }
    .picture svg { max-width: 100% }
    }

    """
}
