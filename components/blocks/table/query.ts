export const tableProjection = `{
  _type,
  _key,
  "caption": coalesce(caption, ""),
  "headerRow": coalesce(headerRow, true),
  "headerColumn": coalesce(headerColumn, true),
  "rows": coalesce(rows[]{_key, "cells": coalesce(cells, [])}, [])
}`
