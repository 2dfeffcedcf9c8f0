-- Sessions with one word in their texts, each time by another filter.
local asked = 0
request = function()
  asked = asked + 1
  return wrk.format("GET", "/.rest/delivery/sessions?q=Werkst%C3%A4tten&limit=20&slug%5Bne%5D=" .. asked)
end
