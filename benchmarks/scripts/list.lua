-- A list of 50 sessions with their speakers, each time by another filter.
local asked = 0
request = function()
  asked = asked + 1
  return wrk.format("GET", "/.rest/delivery/sessions?orderBy=start&limit=50&slug%5Bne%5D=" .. asked)
end
