/** @jest-environment node */
import fc from 'fast-check'
import {TransformError} from '../errors/asset-errors.ts'
import {asksForTransform, longestSide, parseTransform} from './transform-params.ts'
import {planTransform} from './transform-plan.ts'

const parse = (query: string) => parseTransform(new URLSearchParams(query))
const plan = (query: string, width = 400, height = 200) =>
  planTransform({width, height}, parse(query))

it.each([
  ['w=0', 'w'],
  ['w=many', 'w'],
  ['h=9000', 'h'],
  ['w=1e3', 'w'],
  ['fit=cover', 'fit'],
  ['crop=middle', 'crop'],
  ['crop=top,middle', 'crop'],
  ['fp-x=1.5', 'fp-x'],
  ['fp-y=left', 'fp-y'],
  ['rect=1,2,3', 'rect'],
  ['rect=0,0,0,10', 'rect'],
  ['q=101', 'q'],
  ['dpr=4', 'dpr'],
  ['blur=0', 'blur'],
  ['sharp=-1', 'sharp'],
  ['sat=200', 'sat'],
  ['flip=x', 'flip'],
  ['or=45', 'or'],
  ['bg=red', 'bg'],
  ['pad=-4', 'pad'],
  ['fm=bmp', 'fm'],
  ['auto=compress', 'auto'],
  ['max-w=a', 'max-w'],
])('%s is refused, naming %s', (query, parameter) => {
  expect(() => parse(query)).toThrow(TransformError)
  expect(() => parse(query)).toThrow(`Image parameter "${parameter}" must be`)
})

it('reads colours as RGB, ARGB, RRGGBB and AARRGGBB', () => {
  expect(parse('bg=fa0').background).toEqual({r: 255, g: 170, b: 0, alpha: 1})
  expect(parse('bg=0fa0').background).toEqual({r: 255, g: 170, b: 0, alpha: 0})
  expect(parse('bg=0f5c5c').background).toEqual({r: 15, g: 92, b: 92, alpha: 1})
  expect(parse('bg=330f5c5c').background).toEqual({r: 15, g: 92, b: 92, alpha: 0.2})
})

it('passes over parameters that do not change the picture', () => {
  expect(asksForTransform(new URLSearchParams('dl=cover.jpg&v=3'))).toBe(false)
  expect(asksForTransform(new URLSearchParams('v=3&w=100'))).toBe(true)
  expect(parse('v=3&utm_source=x')).toEqual(parse(''))
})

it.each([
  ['', 400, 200],
  ['w=100', 100, 50],
  ['h=100', 200, 100],
  ['w=800', 800, 400],
  ['w=800&fit=max', 400, 200],
  ['w=100&h=100', 100, 50],
  ['w=100&h=100&dpr=2', 200, 100],
  ['w=100&h=100&fit=crop', 100, 100],
  ['w=900&h=900&fit=crop', 900, 900],
  ['w=900&h=900&fit=min', 200, 200],
  ['w=900&h=300&fit=min', 400, 133],
  ['w=100&h=100&fit=scale', 100, 100],
  ['w=100&h=100&fit=fill', 100, 100],
  ['w=900&h=900&fit=fillmax', 900, 900],
  ['fit=crop&max-w=200', 200, 200],
  ['fit=crop&w=300&h=100&max-w=200&min-h=150', 200, 150],
  ['or=90&w=50', 50, 100],
  ['rect=0,0,100,100&w=50', 50, 50],
])('%s makes a 400 × 200 image %d × %d', (query, width, height) => {
  expect(plan(query).canvas).toEqual({width, height})
})

it('enlarges nothing where the mode says so', () => {
  expect(plan('w=900&h=900&fit=fillmax').scaled).toEqual({width: 400, height: 200})
  expect(plan('w=900&h=900&fit=fill').scaled).toEqual({width: 900, height: 450})
})

it('keeps the focal point in the middle as far as the edges allow', () => {
  expect(plan('w=100&h=200&fit=crop&fp-x=0.5&fp-y=0.5').crop.left).toBe(150)
  expect(plan('w=100&h=200&fit=crop&crop=focalpoint&fp-x=0.7').crop.left).toBe(230)
  expect(plan('w=100&h=200&fit=crop&fp-x=1').crop.left).toBe(300)
  expect(plan('w=100&h=200&fit=crop&crop=left').crop.left).toBe(0)
  expect(plan('w=400&h=50&fit=crop&crop=bottom,right').crop.top).toBe(150)
})

it('clips a rect that reaches beyond the image', () => {
  expect(plan('rect=390,190,500,500').rect).toEqual({left: 390, top: 190, width: 10, height: 10})
})

it('crops a thin strip without scaling all of it to the size of a house', () => {
  const {scaled, canvas} = plan('w=10&h=8192&fit=crop', 10_000, 10)
  expect(scaled.width * scaled.height).toBeLessThan(200_000_000)
  expect(canvas.height).toBeGreaterThan(100)
})

it('never plans outside the picture or beyond the longest side', () => {
  const size = fc.integer({min: 1, max: 20_000})
  const wanted = fc.option(fc.integer({min: 1, max: longestSide}), {nil: undefined})
  const fit = fc.constantFrom('clip', 'crop', 'fill', 'fillmax', 'max', 'scale', 'min')
  const fraction = fc.double({min: 0, max: 1, noNaN: true})
  fc.assert(
    fc.property(
      size,
      size,
      wanted,
      wanted,
      fit,
      fraction,
      fraction,
      (width, height, w, h, mode, x, y) => {
        const query = new URLSearchParams({fit: mode, dpr: '3', crop: 'focalpoint'})
        query.set('fp-x', x.toFixed(4))
        query.set('fp-y', y.toFixed(4))
        if (w) query.set('w', String(w))
        if (h) query.set('h', String(h))
        const {scaled, crop, canvas} = planTransform({width, height}, parseTransform(query))
        expect(crop.left).toBeGreaterThanOrEqual(0)
        expect(crop.top).toBeGreaterThanOrEqual(0)
        expect(crop.left + crop.width).toBeLessThanOrEqual(scaled.width)
        expect(crop.top + crop.height).toBeLessThanOrEqual(scaled.height)
        expect(Math.max(canvas.width, canvas.height)).toBeLessThanOrEqual(longestSide)
        expect(canvas.width).toBeGreaterThanOrEqual(crop.width)
        expect(canvas.height).toBeGreaterThanOrEqual(crop.height)
      },
    ),
  )
})
