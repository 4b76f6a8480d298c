import type { ChartHandle } from './frame-props'

const namespace = 'http://www.w3.org/2000/svg'
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'paint-order',
  'shape-rendering',
] as const
const margin = 16
const captionHeight = 46

/** Writes a chart as a picture file with title and subtitle, in the light theme, styled without our page; null when shown as a table. */
export function pictureSvg({ svg, title, subtitle }: ChartHandle): string | null {
  if (!svg) return null
  const { width, height } = svg.viewBox.baseVal
  const full = { width: width + 2 * margin, height: height + captionHeight + 2 * margin }
  const picture = svgElement('svg', {
    xmlns: namespace,
    ...full,
    viewBox: `0 0 ${full.width} ${full.height}`,
  })
  picture.append(svgElement('rect', { ...full, fill: '#ffffff' }), ...caption(title, subtitle))
  const body = svgElement('g', { transform: `translate(${margin} ${margin + captionHeight})` })
  body.append(...styledMarks(svg))
  picture.append(body)
  return new XMLSerializer().serializeToString(picture)
}

/** Draws the picture file as a PNG at a multiple of its size; null when the chart is shown as a table. */
export async function picturePng(chart: ChartHandle, scale = 2): Promise<Blob | null> {
  const text = pictureSvg(chart)
  if (text === null) return null
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * scale
    canvas.height = image.naturalHeight * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise(resolve => canvas.toBlob(resolve, 'image/png'))
  } finally {
    URL.revokeObjectURL(url)
  }
}

function svgElement(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}

function caption(title: string, subtitle: string): SVGElement[] {
  const family = getComputedStyle(document.body).fontFamily
  const text = { x: margin, 'font-family': family }
  const head = svgElement('text', {
    ...text,
    y: margin + 14,
    'font-size': 15,
    'font-weight': 600,
    fill: '#16191d',
  })
  const under = svgElement('text', { ...text, y: margin + 32, 'font-size': 12, fill: '#646a72' })
  head.textContent = title
  under.textContent = subtitle
  return [head, under]
}

/* The copy stands in the page for a moment, in the light theme and out of sight, so that styles can be read off it. */
function styledMarks(svg: SVGSVGElement): Node[] {
  const copy = document.importNode(svg, true)
  for (const passing of copy.querySelectorAll('[data-cursor]')) passing.remove()
  const room = document.createElement('div')
  room.className = 'vh'
  room.style.colorScheme = 'light'
  room.append(copy)
  document.body.append(room)
  carryStyles([...copy.querySelectorAll('*')])
  room.remove()
  return [...copy.childNodes]
}

/* All styles are read before any is written, as the first class taken away changes those below it. */
function carryStyles(elements: readonly Element[]): void {
  const read = elements.map(element => {
    const style = getComputedStyle(element)
    return carried.map(property => [property, style.getPropertyValue(property)] as const)
  })
  for (const [index, element] of elements.entries()) {
    for (const [property, value] of read[index] ?? []) element.setAttribute(property, value)
    element.removeAttribute('class')
  }
}
