export const comparisonTableProjection = `{
  _type,
  _key,
  "title": coalesce(title, ""),
  "columns": coalesce(columns[]{_key, "title": coalesce(title, ""), note}, []),
  "rows": coalesce(rows[]{
    _key,
    "title": coalesce(title, ""),
    group,
    "cells": coalesce(cells[]{_key, verdict, note, asOf, source}, [])
  }, [])
}`
