// The landscapes and which revision of each is live.
CYPHER 5
MATCH (landscape:Landscape)
WHERE $id IS NULL OR landscape.id = $id
RETURN landscape {.*} AS landscape
ORDER BY CASE landscape.kind WHEN 'published' THEN 0 WHEN 'imported' THEN 1 ELSE 2 END, landscape.name, landscape.id
